//! Keeping the conversation in a file.

use crate::front::Front;
use crate::talk::aside::CONTINUE;
use crate::talk::{Act, End, Talk};

/// Keeps the conversation from here on; asks in which file when that is not known yet.
pub const SAVE: Act = Act::new("key-save", run).when(|_| cfg!(feature = "save"));

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    talk.save(front)?;
    // At the paper no question follows that could tell how it went.
    match talk.notice.take_if(|_| talk.finishing) {
        Some(notice) => talk.show(front, talk.text.say("save-title"), notice, &[CONTINUE]).map(drop),
        None => Ok(()),
    }
}
