//! Back: the question before, with its answer.

use crate::talk::Act;

/// Goes back to the question before.
pub const BACK: Act = Act {
    stays: true,
    escapes: true,
    leaves: true,
    ..Act::new("key-back", |talk, _| {
        talk.draft = None;
        if talk.session.back(talk.tree, talk.day).is_none() {
            talk.notice = Some(talk.text.say("ask-first"));
        }
        Ok(())
    })
};
