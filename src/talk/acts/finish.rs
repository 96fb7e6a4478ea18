//! Finishing early: no more is asked, and what is known stands on the paper.

use crate::talk::Act;

/// Goes to the paper.
pub const FINISH: Act = Act {
    stays: true,
    ..Act::new("key-finish", |talk, _| {
        talk.draft = None;
        talk.finishing = true;
        Ok(())
    })
};
