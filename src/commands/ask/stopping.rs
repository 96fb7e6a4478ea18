//! Stopping: asked once, for what was answered goes with it.

use std::io;

use super::End;
use super::talk::{Talk, Turn};
use crate::commands::prompt;
use crate::front::{Act, Entry, Given, Prompt, Reply};
use crate::terminal::Way;

/// What can be done instead of stopping, and stopping itself.
#[derive(Debug, Clone, Copy)]
enum Choice {
    Stop,
    Save,
    Summary,
    GoOn,
}

impl Choice {
    /// The sentence for it, with other words that mean the same.
    fn key(self) -> &'static str {
        match self {
            Self::Stop => "stop-yes",
            Self::Save => "stop-save",
            Self::Summary => "stop-summary",
            Self::GoOn => "stop-no",
        }
    }
}

impl Talk<'_> {
    /// Asks whether somebody who stops means it; any other turn is what it is.
    pub(super) fn sure(&mut self, turn: Turn) -> io::Result<Turn> {
        if !matches!(turn, Turn::End(End::Stopped)) || !self.would_lose() {
            return Ok(turn);
        }
        let mut notice = None;
        loop {
            let kept = self.is_kept();
            let mut choices = vec![Choice::Stop, Choice::Summary, Choice::GoOn];
            if self.can(Act::Save) && !kept {
                choices.insert(1, Choice::Save);
            }
            let labels = choices.iter().map(|choice| match choice {
                Choice::Stop => self.with_file("stop-yes", "stop-yes-saved"),
                choice => self.text.say(choice.key()),
            });
            let labels = labels.collect();
            // On a screen the key for stopping is still under somebody's finger.
            let acts: &[Act] = if self.way == Way::Screen { &[Act::Back] } else { &[Act::Back, Act::Stop] };
            let asked = prompt::choice(&self.text, self.way, self.text.say("stop-ask"), labels, acts);
            let mut asked = Prompt { banner: self.banner(), notice: notice.take(), ..asked };
            if let Entry::One(options) = &mut asked.entry {
                for (option, choice) in options.iter_mut().zip(&choices) {
                    let words = self.text.attr(choice.key(), "words").unwrap_or_default();
                    option.words.extend(words.split(", ").map(str::to_owned));
                }
            }
            return Ok(match self.front.ask(&asked)? {
                Reply::Given(Given::One(at)) => match choices.get(at) {
                    Some(Choice::Stop) => Turn::End(End::Stopped),
                    Some(Choice::Summary) => Turn::Finish,
                    Some(Choice::Save) => {
                        if let Some(end) = self.kept_first()? {
                            Turn::End(end)
                        } else {
                            notice = self.notice.take();
                            continue;
                        }
                    }
                    Some(Choice::GoOn) | None => Turn::On,
                },
                Reply::Act(Act::Stop) => Turn::End(End::Stopped),
                Reply::Given(_) | Reply::Act(_) => Turn::On,
                Reply::End => Turn::End(End::Input),
                Reply::Interrupted => Turn::End(End::Interrupted),
            });
        }
    }

    /// Whether anything was said that is gone when the conversation stops.
    fn would_lose(&self) -> bool {
        let household = &self.session.household;
        let answered = |person: usize| !household.answers(person).order().is_empty();
        self.session.is_shared()
            || self.session.notes.iter().any(|notes| !notes.is_empty())
            || (0..household.people().len()).any(answered)
    }

    /// Whether the conversation is in a file.
    fn is_kept(&self) -> bool {
        #[cfg(feature = "save")]
        return self.saving.as_ref().is_some_and(|saving| !saving.failing);
        #[cfg(not(feature = "save"))]
        false
    }

    /// Keeps the conversation and stops; nothing when it was not kept after all.
    #[cfg_attr(not(feature = "save"), allow(clippy::unnecessary_wraps, clippy::unused_self))]
    fn kept_first(&mut self) -> io::Result<Option<End>> {
        #[cfg(feature = "save")]
        match self.save()? {
            Some(End::Stopped) | None => {}
            end => return Ok(end),
        }
        Ok(self.is_kept().then_some(End::Stopped))
    }
}
