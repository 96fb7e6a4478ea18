//! An act: something that can be done beside answering, as data.

use super::{End, Talk};
use crate::front::{Command, Does, Front};
use crate::text::Text;

/// What an act does. Afterwards the conversation is where its state says; an end is an error.
pub type Run = fn(&mut Talk<'_>, &mut dyn Front) -> Result<(), End>;

/// Something that can be done beside answering.
#[derive(Clone, Copy)]
pub struct Act {
    /// Fluent key of its key, its word and what it does.
    pub name: &'static str,
    /// Always in view; others only where there is room.
    pub stays: bool,
    /// Escape means it too.
    pub escapes: bool,
    /// The page it was chosen on is gone afterwards.
    pub leaves: bool,
    /// Condition for it to be there.
    pub when: fn(&Talk<'_>) -> bool,
    /// What it does.
    pub run: Run,
    /// Work that the front does itself, in the place of `run`.
    pub own: Option<Does>,
}

impl Act {
    /// An act that is always there, but not always in view.
    pub const fn new(name: &'static str, run: Run) -> Self {
        Self { name, stays: false, escapes: false, leaves: false, when: |_| true, run, own: None }
    }

    /// An act of the front itself.
    pub(super) const fn of_front(name: &'static str, does: Does) -> Self {
        Self { stays: true, own: Some(does), ..Self::new(name, |_, _| Ok(())) }
    }

    /// The same, only where this holds.
    pub(super) const fn when(self, when: fn(&Talk<'_>) -> bool) -> Self {
        Self { when, ..self }
    }

    fn command(&self, number: usize, text: &Text) -> Command {
        let attr = |attribute: &str| text.attr(self.name, attribute).unwrap_or_default();
        Command {
            does: self.own.unwrap_or(Does::Act(number)),
            key: text.say(self.name).chars().next().unwrap_or('?'),
            word: attr("word"),
            label: attr("label"),
            about: attr("wat"),
            stays: self.stays,
            escapes: self.escapes,
        }
    }
}

/// The acts of a conversation, by where they can be chosen, in the order in which they are shown.
pub struct Acts {
    /// At a question, the least needed last.
    pub question: &'static [Act],
    /// On a page to read.
    pub page: &'static [Act],
    /// At the question with whom to go on.
    pub between: &'static [Act],
    /// At the paper.
    pub paper: &'static [Act],
}

impl Acts {
    /// Whether a conversation can be kept.
    pub(super) fn keep(&self) -> bool {
        cfg!(feature = "save") && self.question.iter().any(|act| act.name == "key-save")
    }
}

/// No acts at all.
pub(super) static NONE: Acts = Acts { question: &[], page: &[], between: &[], paper: &[] };

/// Shows all that can be done.
const MORE: Act = Act::of_front("key-more", Does::More);

/// Keys and words of acts, by their position; and one more for all of it where not all of it is always in view.
pub(super) fn commands(acts: &[Act], text: &Text) -> Vec<Command> {
    let mut commands: Vec<Command> = acts.iter().enumerate().map(|(number, act)| act.command(number, text)).collect();
    if acts.iter().any(|act| !act.stays) {
        commands.push(MORE.command(0, text));
    }
    commands
}
