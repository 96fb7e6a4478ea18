//! From the paper back to the questions, or out of the conversation.

use super::answers::ANSWERS;
use crate::talk::{Act, papers};
use crate::terminal::Way;

/// Goes on with the questions that are still open.
pub const QUESTIONS: Act = Act { stays: true, leaves: true, ..Act::new("key-questions", |_, _| Ok(())) }
    .when(|talk| !talk.standing().open().is_empty());

/// Undoes finishing early. On a screen going back is the part of the page before.
pub const UNDO: Act =
    Act { name: "key-back", escapes: true, ..QUESTIONS }.when(|talk| talk.way == Way::Lines && talk.is_open());

/// Looks back at the answers, where there is no question to go back to.
pub const REVIEW: Act = Act { name: "key-back", stays: true, escapes: true, ..ANSWERS }
    .when(|talk| talk.way == Way::Lines && !talk.is_open());

/// Ends the conversation: the paper is there. On a screen going on is the end.
pub const CLOSE: Act = Act { stays: true, ..Act::new("key-stop", papers::close) }.when(|talk| talk.way == Way::Lines);
