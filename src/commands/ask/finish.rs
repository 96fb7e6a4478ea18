//! The end of a conversation: the paper on the screen, and what somebody can do with it.

use std::io;

use super::End;
use super::talk::Talk;
use crate::commands::prompt;
use crate::front::{Act, Page, Reply};
use crate::report::{self, Block};
use crate::terminal::Way;

/// What can be done when the paper is there.
const AT_THE_END: [Act; 12] = [
    Act::Continue,
    Act::Paper,
    Act::Print,
    Act::Reasons,
    Act::Answers,
    Act::People,
    Act::Lookup,
    Act::Back,
    Act::Language,
    Act::Code,
    Act::Save,
    Act::Stop,
];

impl Talk<'_> {
    /// The paper; nothing when the person goes back to the questions.
    pub(super) fn finish(&mut self) -> io::Result<Option<End>> {
        let mut said = false;
        loop {
            let open = !self.session.standing(self.tree, self.day).open().is_empty();
            let mut paper = self.for_everybody();
            let title = match paper.first() {
                Some(Block::Title(title)) => title.clone(),
                _ => String::new(),
            };
            paper.remove(0);
            // Lines that were said are not said again when something was looked up in between.
            let paper = if said { String::new() } else { report::plain(&paper) };
            // What came of a file or a print stands above the paper, once.
            let text = match self.notice.take() {
                Some(notice) if said => notice,
                Some(notice) => format!("{notice}\n\n{paper}"),
                None => paper,
            };
            // On the screen going on is the end.
            let acts = AT_THE_END.into_iter().filter(|act| *act != Act::Stop || self.way == Way::Lines);
            let commands = self.commands(&acts.collect::<Vec<_>>());
            let words = prompt::on_a_page(&self.text, self.way);
            return Ok(match self.front.show(&Page { title, text, commands, words, stays: true })? {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Some(end));
                    }
                    said = false;
                    continue;
                }
                Reply::Act(Act::Answers) => {
                    if let Some(end) = self.overview()? {
                        return Ok(Some(end));
                    }
                    said = false;
                    // Another answer can bring new questions; an early finish stays one.
                    if open || self.session.standing(self.tree, self.day).open().is_empty() {
                        continue;
                    }
                    None
                }
                Reply::Act(Act::Paper) => {
                    if let Some(end) = self.take_away()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Print) => {
                    self.print();
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Reasons) => {
                    if let Some(end) = self.reasons()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Code) => {
                    if let Some(end) = self.hand_over()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                #[cfg(feature = "save")]
                Reply::Act(Act::Save) => {
                    if let Some(end) = self.save_at_the_end()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::People) => self.people()?,
                Reply::Act(Act::Back) => {
                    // Finishing early is undone by going back; a finished walk by taking back the last answer.
                    if self.session.standing(self.tree, self.day).open().is_empty() {
                        self.session.back(self.tree, self.day);
                    }
                    None
                }
                // Whoever stops typing once the paper is there has what they came for.
                Reply::End if self.way == Way::Lines => Some(self.write()?),
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }
}
