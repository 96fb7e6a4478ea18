//! What can stand in the files of an author, and in the lines of `evaluate`, as JSON Schema.

use crate::cli::Files;
use crate::document::{self, RawFile};
use crate::failure::Exit;
use crate::local;
use crate::report;
use crate::scenario;
use crate::terminal;

/// Writes one schema.
pub(super) fn run(files: Files) -> Exit {
    let schema = match files {
        Files::Rules => document::describe::<RawFile>(),
        Files::Scenarios => scenario::describe(),
        Files::Local => local::describe(),
        Files::Evaluate => report::evaluate::describe(),
    };
    terminal::out(&format!("{:#}", schema.as_value()));
    Exit::Well
}
