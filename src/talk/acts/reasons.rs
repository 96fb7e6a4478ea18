//! Why a referral comes or does not, and what would change that.

use std::cmp::Reverse;

use super::people::somebody_else;
use crate::front::Front;
use crate::report::{story, words};
use crate::talk::aside::Chosen;
use crate::talk::{Act, End, Talk};

/// Lets the person choose a referral, reached or not, and tells about it.
pub const REASONS: Act = Act::new("key-reasons", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    loop {
        let (tree, standing) = (talk.tree, talk.standing());
        // All that exist that day: those to do, to find out and still open first, in their order of urgency.
        let exists = |referral: &usize| tree.referrals[*referral].valid.holds(talk.day);
        let mut order: Vec<usize> = (0..tree.referrals.len()).filter(exists).collect();
        order.sort_by_key(|referral| Reverse(standing.value(*referral)));
        let state = |referral: &usize| {
            let title = words::referral(tree, *referral, talk.voice(talk.session.current));
            story::state(&standing, *referral, &title, &talk.text)
        };
        let lines: Vec<String> = order.iter().map(state).collect();
        match talk.among(front, "story-why", "story-which", &lines)? {
            Chosen::At(at) => {
                let voice = talk.voice(talk.session.current);
                let why = story::why(&standing, order[at], voice, &|place| talk.outside.local(place));
                talk.read(front, why)?;
            }
            Chosen::Other => somebody_else(talk, front)?,
            Chosen::Back => return Ok(()),
        }
    }
}
