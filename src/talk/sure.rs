//! Stopping: asked once, for what was answered goes with it.

use super::aside::{ASIDE, LEAVE};
use super::{Act, End, Talk};
use crate::front::{Front, Given, Prompt};
use crate::terminal::Way;

/// Asks whether somebody who stops means it; what goes on then goes on where it was.
pub(super) fn sure(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    if !talk.would_lose() {
        return Err(End::Stopped);
    }
    let mut notice = None;
    loop {
        let mut keys = vec!["stop-yes", "stop-summary", "stop-no"];
        if talk.acts.keep() && !talk.is_kept() {
            keys.insert(1, "stop-save");
        }
        let label = |key: &&str| match *key {
            "stop-yes" => talk.with_file("stop-yes", "stop-yes-saved"),
            key => talk.text.say(key),
        };
        let asked = talk.choice(talk.text.say("stop-ask"), keys.iter().map(label));
        let asked = Prompt { banner: talk.banner(), notice: notice.take(), ..talk.with_words(asked, &keys) };
        // On a screen the key for stopping is still under somebody's finger.
        let row: &[Act] = if talk.way == Way::Screen { &[LEAVE] } else { ASIDE };
        let Some(Given::One(at)) = talk.ask(front, asked, row)? else { return Ok(()) };
        match keys[at] {
            "stop-yes" => return Err(End::Stopped),
            "stop-summary" => talk.finishing = true,
            "stop-save" => {
                match talk.save(front) {
                    Ok(()) | Err(End::Stopped) => {}
                    ended => return ended,
                }
                if talk.is_kept() {
                    return Err(End::Stopped);
                }
                notice = talk.notice.take();
                continue;
            }
            _ => {}
        }
        return Ok(());
    }
}

impl Talk<'_> {
    /// Whether anything was said that is gone when the conversation stops.
    fn would_lose(&self) -> bool {
        let household = &self.session.household;
        let answered = |person: usize| !household.answers(person).order().is_empty();
        self.session.is_shared()
            || self.session.notes.iter().any(|notes| !notes.is_empty())
            || (0..household.people().len()).any(answered)
    }
}
