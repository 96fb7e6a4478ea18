//! The end of a conversation: the paper on the screen, and what somebody can do with it.

use std::io;

use super::End;
use super::talk::Talk;
use crate::commands::prompt;
use crate::front::{Act, Page, Reply};
use crate::report;
use crate::terminal::Way;

/// What can be done when the paper is there, the least needed last.
const AT_THE_END: [Act; 17] = [
    Act::Continue,
    Act::Paper,
    Act::Print,
    Act::Back,
    Act::Previous,
    Act::Questions,
    Act::Stop,
    Act::Language,
    Act::Reasons,
    Act::Answers,
    Act::FindOut,
    Act::People,
    Act::Note,
    Act::Save,
    Act::Code,
    Act::Discreet,
    Act::Lookup,
];

/// What came of something beside the paper.
enum Beside {
    /// It is something else.
    No,
    /// The person is back at the paper.
    Back,
    /// The conversation ended there.
    Over(End),
}

impl Talk<'_> {
    /// The paper; nothing when the person goes back to the questions.
    pub(super) fn finish(&mut self) -> io::Result<Option<End>> {
        let mut said = None;
        loop {
            #[cfg(feature = "save")]
            if let Some(end) = self.keep(false)? {
                return Ok(Some(end));
            }
            let open = !self.session.standing(self.tree, self.day).open().is_empty();
            let title = self.text.say("summary-title");
            let paper = self.body();
            // Lines that were said are not said again when something was looked up in between.
            let again = self.way == Way::Lines && said.as_ref() == Some(&paper);
            // What came of a file or a print stands above the paper, once.
            let text = match self.notice.take() {
                Some(notice) if again => notice,
                Some(notice) => format!("{notice}\n\n{paper}"),
                None if again => String::new(),
                None => paper.clone(),
            };
            said = Some(paper);
            let fits = |act: &Act| match act {
                // On the screen going on is the end, and going back is the page before.
                Act::Stop | Act::Back => self.way == Way::Lines,
                Act::Previous => self.way == Way::Screen,
                Act::Questions => open,
                _ => true,
            };
            let acts = AT_THE_END.into_iter().filter(fits);
            let commands = self.commands(&acts.collect::<Vec<_>>());
            let words = prompt::on_a_page(&self.text, self.way);
            let reply = self.front.show(&Page { title, text, commands, words, stays: true })?;
            let beside = match reply {
                Reply::Act(act) => self.beside(act, open)?,
                _ => Beside::No,
            };
            if let Beside::Over(end) = beside {
                return Ok(Some(end));
            }
            if let Beside::Back = beside {
                if reply == Reply::Act(Act::Note) {
                    // It says itself that it is there now.
                    said = Some(self.body());
                }
                // Another answer can bring new questions; an early finish stays one.
                if open || self.session.standing(self.tree, self.day).open().is_empty() {
                    continue;
                }
                return Ok(None);
            }
            return Ok(match reply {
                Reply::Act(Act::People) => self.people()?,
                // Finishing early is undone; the answers stay what they are.
                Reply::Act(Act::Back | Act::Questions) => None,
                Reply::Act(Act::Stop) if self.way == Way::Screen => Some(End::Stopped),
                // Whoever stops typing once the paper is there has what they came for.
                Reply::End if self.way == Way::Lines => Some(self.write()?),
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }

    /// The paper below its title.
    fn body(&self) -> String {
        report::plain(&self.for_everybody()[1..])
    }

    /// Does what leads away from the paper and back to it.
    fn beside(&mut self, act: Act, open: bool) -> io::Result<Beside> {
        let end = match act {
            Act::Language => self.language()?,
            Act::Answers => self.overview()?,
            // There is no question to go back to, but there are the answers.
            Act::Back if !open => self.overview()?,
            Act::Paper => self.take_away()?,
            Act::Print => self.print()?,
            Act::Discreet => self.take_away_discreetly()?,
            Act::Reasons => self.reasons()?,
            Act::Lookup => self.look_up()?,
            Act::Note => self.note(None)?,
            Act::FindOut => self.find_out(true)?,
            Act::Code => self.hand_over()?,
            #[cfg(feature = "save")]
            Act::Save => self.save_at_the_end()?,
            _ => return Ok(Beside::No),
        };
        Ok(end.map_or(Beside::Back, Beside::Over))
    }
}
