//! The end of a conversation, for who started it.

use std::io;

use super::Setting;
use crate::failure::{Exit, Failure, reason};
use crate::report;
use crate::talk::{End, Talk};
use crate::terminal::{self, Way};
use crate::wrap;

/// What an end leaves on the terminal, and the exit it means.
pub(super) fn ended(end: End, mut talk: Talk<'_>, unread: bool, setting: &mut Setting) -> Result<Exit, Failure> {
    let unsaved = talk.unsaved();
    if let Some(unsaved) = &unsaved {
        terminal::error(unsaved);
    }
    let well = if unsaved.is_some() { Exit::Unsaved } else { Exit::Well };
    match end {
        // What was on the screen is gone with it; leave the paper where it can be read back.
        End::Shown if talk.way() == Way::Screen => {
            terminal::out(&wrap::whole_words(&report::plain(&talk.paper()), setting.terminal.width).join("\n"));
        }
        End::Stopped if unsaved.is_none() => terminal::error(&talk.with_file("ask-stopped", "ask-stopped-saved")),
        // A pipe that its reader closed.
        End::Input if unread => {}
        End::Input => {
            terminal::error(&match unsaved {
                Some(_) => talk.text().say("ask-input-ended-only"),
                None => talk.with_file("ask-input-ended", "ask-input-ended-saved"),
            });
            return Ok(Exit::InputEnded);
        }
        End::Interrupted => return Ok(Exit::Interrupted),
        End::Broken(error) => return Err(broken(talk.way(), &error)),
        End::Failed(failure) => {
            setting.text = Some(talk.into_text());
            return Err(failure);
        }
        End::Shown | End::Stopped => {}
    }
    Ok(well)
}

/// Why a conversation cannot be held on.
pub(super) fn broken(way: Way, error: &io::Error) -> Failure {
    match way {
        Way::Screen => Failure::new("failure-terminal", &[("reason", reason(error))]),
        // Of lines only the writing can fail.
        Way::Lines => super::unwritten(error),
    }
}
