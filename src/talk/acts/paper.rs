//! The paper, to a file.

use crate::front::Front;
use crate::talk::{Act, End, Talk};

/// Asks what may be on the paper, for whom it is and where it goes, and writes it.
pub const PAPER: Act = Act { stays: true, ..Act::new("key-paper", run) };

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    match talk.shown(front)? {
        Some(shown) => talk.take_away(front, shown, talk.wishes.discreet),
        None => Ok(()),
    }
}
