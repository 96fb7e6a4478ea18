//! Later: the question comes back behind the others.

use crate::talk::Act;

/// Puts the question off.
pub const LATER: Act = Act {
    stays: true,
    ..Act::new("key-later", |talk, _| {
        talk.draft = None;
        if let Some((question, _)) = &talk.asked {
            talk.session.put_off(talk.tree, *question);
            talk.notice = Some(talk.text.say("ask-later"));
        }
        Ok(())
    })
};
