//! The acts, one file each, and the conversations that are lists of them.
//!
//! A new act touches three places: its own file in this folder, this file (its `mod`, and the rows where it can be chosen),
//! and its words `key-…` in `locales/*/app.ftl`. Whatever front there is draws, reads and explains its key and its word.

mod answers;
mod back;
mod code;
mod criteria;
mod discreet;
mod find_out;
mod finish;
mod language;
mod later;
mod lookup;
mod note;
mod paper;
mod people;
mod print;
mod questions;
mod reader;
mod reasons;
mod save;

pub use answers::ANSWERS;
pub use back::BACK;
pub use code::CODE;
pub use criteria::CRITERIA;
pub use discreet::DISCREET;
pub use find_out::FIND_OUT;
pub use finish::FINISH;
pub use language::LANGUAGE;
pub use later::LATER;
pub use lookup::LOOKUP;
pub use note::NOTE;
pub use paper::PAPER;
pub use people::PEOPLE;
pub use print::PRINT;
pub use questions::{CLOSE, QUESTIONS, REVIEW, UNDO};
pub use reader::READER;
pub use reasons::REASONS;
pub use save::SAVE;

use super::act::{Act, Acts};
pub use super::aside::{CONTINUE, STOP};
use crate::front::Does;
use crate::terminal::Way;

/// Shows what a question means.
pub const HELP: Act = Act::of_front("key-help", Does::Help);
/// Shows why a question is asked.
pub const WHY: Act = Act::of_front("key-why", Does::Why);
/// Shows the part of a page before this one.
pub const PREVIOUS: Act =
    Act { escapes: true, ..Act::of_front("key-previous", Does::Previous) }.when(|talk| talk.way == Way::Screen);

/// The conversation of somebody at home, and of a cliëntondersteuner at the table.
pub static ASK: Acts = Acts {
    question: &[
        HELP, WHY, BACK, LATER, FINISH, STOP, LANGUAGE, PEOPLE, ANSWERS, NOTE, FIND_OUT, CRITERIA, LOOKUP, SAVE, READER,
    ],
    page: &[CONTINUE, BACK, STOP, LANGUAGE, PEOPLE, LOOKUP],
    between: &[BACK, STOP, LANGUAGE, PEOPLE, ANSWERS, NOTE, FIND_OUT, LOOKUP, SAVE],
    paper: &[
        CONTINUE, PAPER, PRINT, UNDO, REVIEW, PREVIOUS, QUESTIONS, CLOSE, LANGUAGE, REASONS, ANSWERS, FIND_OUT, PEOPLE,
        NOTE, SAVE, CODE, DISCREET, LOOKUP,
    ],
};
