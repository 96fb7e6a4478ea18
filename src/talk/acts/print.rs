//! The paper, to the printer.

use crate::front::Front;
use crate::talk::{Act, End, Talk};

/// Asks what may be on the paper, and prints it.
pub const PRINT: Act = Act { stays: true, ..Act::new("key-print", run) };

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    match talk.shown(front)? {
        Some(shown) => talk.print(front, shown, talk.wishes.discreet),
        None => Ok(()),
    }
}
