//! What can stand in the files of an author, as JSON Schema for their editor.

use crate::cli::Files;
use crate::document::{self, RawFile};
use crate::failure::Exit;
use crate::local;
use crate::scenario;
use crate::terminal;

/// Writes the schema of one kind of file.
pub(super) fn run(files: Files) -> Exit {
    let schema = match files {
        Files::Rules => document::describe::<RawFile>(),
        Files::Scenarios => scenario::describe(),
        Files::Local => local::describe(),
    };
    terminal::out(&format!("{:#}", schema.as_value()));
    Exit::Well
}
