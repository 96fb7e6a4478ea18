//! Safety: what is urgent is on the screen at once, and stays in view.

use std::collections::HashSet;

use super::{End, Talk};
use crate::front::Front;
use crate::report;
use crate::report::danger;
use crate::tree::About;
use crate::walk::Standing;

impl Talk<'_> {
    /// Shows a safety referral the moment it can no longer fall away. Where that is not sure, nobody said that there is
    /// danger: one calm page tells which number serves which, for all of those.
    pub(super) fn tell(&mut self, front: &mut dyn Front, standing: &Standing<'_>, referral: usize) -> Result<(), End> {
        let (title, body) = if standing.is_sure(referral) || self.tree.dangers.is_empty() {
            self.session.tell(standing, referral);
            let voice = self.voice(self.session.current);
            let paper = report::urgent(standing, referral, voice, &|place| self.outside.local(place));
            ("urgent-title", format!("{}\n{}", report::plain(&paper), voice.say("urgent-after")))
        } else {
            let doubtful = standing.urgent().into_iter().filter(|referral| !standing.is_sure(*referral));
            doubtful.for_each(|referral| self.session.tell(standing, referral));
            let numbers = report::plain(&danger::numbers(self.tree, self.day, &self.text));
            ("danger-page", format!("{}\n\n{numbers}", self.text.say("danger-page-about")))
        };
        self.page(front, &self.headed(self.text.say(title)), &body)
    }

    /// The safety referrals so far, one line each.
    pub(super) fn banner(&self) -> Vec<String> {
        let household = &self.session.household;
        let mut lines: Vec<String> = Vec::new();
        let mut shared = HashSet::new();
        let first = self.tree.dangers.first().map(|danger| &danger.desks[..]).unwrap_or_default();
        let (mut perhaps, mut called) = (false, false);
        for person in 0..household.people().len() {
            let standing = household.standing(self.tree, person, self.day);
            for at in standing.urgent() {
                let referral = &self.tree.referrals[at];
                if !standing.is_sure(at) && !self.tree.dangers.is_empty() {
                    perhaps = true;
                    continue;
                }
                called |= first.contains(&referral.desk);
                // What is for all of them is said once.
                if referral.about == About::Household && !shared.insert(at) {
                    continue;
                }
                let title = self.text.say(&format!("referral-{}", referral.id.key()));
                let title = if self.session.is_shared() {
                    let everybody = || self.text.say("plan-everybody");
                    let whom = if shared.contains(&at) { everybody() } else { self.called(person) };
                    self.text.say_with("people-banner", &[("title", title.into()), ("person", whom.into())])
                } else {
                    title
                };
                let mut channels = self.tree.desks[referral.desk].channels.iter();
                let channel = channels.find(|channel| channel.valid.holds(self.day));
                lines.push(match channel.map(|channel| channel.value.as_str()) {
                    Some(value) if title.contains(value) => title,
                    Some(value) => self.text.say_with("banner", &[("title", title.into()), ("value", value.into())]),
                    None => title,
                });
            }
        }
        if (perhaps || !lines.is_empty()) && !called && !first.is_empty() {
            // All that nobody is sure of is one calm line; and what cannot wait a minute stands beside every number.
            lines.push(danger::calm(self.tree, self.day, &self.text, &[]));
        }
        lines
    }
}
