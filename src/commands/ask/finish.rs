//! The end of a conversation: the paper on the screen, and what somebody can do with it.

use std::io;

use super::End;
use super::talk::Talk;
use crate::commands::prompt;
use crate::front::{Act, Page, Reply};
use crate::report::{self, Block};

impl Talk<'_> {
    /// The paper; nothing when the person goes back to the questions.
    pub(super) fn finish(&mut self) -> io::Result<Option<End>> {
        loop {
            let standing = self.session.standing(self.tree, self.day);
            let mut paper = report::summary(&standing, &self.text, &|place| self.places.local(place));
            let title = match paper.first() {
                Some(Block::Title(title)) => title.clone(),
                _ => String::new(),
            };
            paper.remove(0);
            let commands = prompt::commands(
                &self.text,
                &[
                    Act::Continue,
                    Act::Paper,
                    Act::Print,
                    Act::Reasons,
                    Act::Answers,
                    Act::Lookup,
                    Act::Back,
                    Act::Language,
                ],
            );
            let paper = report::plain(&paper);
            // What came of a file or a print stands above the paper, once.
            let text = self.notice.take().map_or_else(|| paper.clone(), |notice| format!("{notice}\n\n{paper}"));
            let page = Page { title, text, commands, words: prompt::on_a_page(&self.text, self.way) };
            return Ok(match self.front.show(&page)? {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Answers) => {
                    if let Some(end) = self.overview()? {
                        return Ok(Some(end));
                    }
                    // Another answer can bring new questions; an early finish stays one.
                    if !standing.open().is_empty() || self.session.standing(self.tree, self.day).open().is_empty() {
                        continue;
                    }
                    None
                }
                Reply::Act(Act::Paper) => {
                    if let Some(end) = self.take_away()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Print) => {
                    self.print();
                    continue;
                }
                Reply::Act(Act::Reasons) => {
                    if let Some(end) = self.reasons()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Back) => {
                    // Finishing early is undone by going back; a finished walk by taking back the last answer.
                    if standing.open().is_empty() {
                        self.session.back(self.tree, self.day);
                    }
                    None
                }
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }
}
