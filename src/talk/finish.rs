//! The end of a conversation: the paper on the screen, and what somebody can do with it.

use super::act::commands;
use super::prompt::on_a_page;
use super::{End, Talk, papers};
use crate::front::{Front, Page, Reply};
use crate::report;
use crate::terminal::Way;

/// Shows the paper, until the conversation ends there or goes on with its questions.
pub(super) fn finish(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    talk.said = None;
    loop {
        talk.keep(front, false)?;
        let open = talk.is_open();
        let title = talk.text.say("summary-title");
        let paper = talk.body();
        // Lines that were said are not said again when something was looked up in between.
        let again = talk.way == Way::Lines && talk.said.as_ref() == Some(&paper);
        // What came of a file or a print stands above the paper, once.
        let text = match talk.notice.take() {
            Some(notice) if again => notice,
            Some(notice) => format!("{notice}\n\n{paper}"),
            None if again => String::new(),
            None => paper.clone(),
        };
        talk.said = Some(paper);
        let acts = talk.there(talk.acts.paper);
        let commands = commands(&acts, &talk.text);
        let words = on_a_page(&talk.text, talk.way);
        let reply = front.show(&Page { title, text, commands, words, stays: true })?;
        // Whoever stops typing once the paper is there has what they came for.
        if reply == Reply::Read || reply == Reply::End && talk.way == Way::Lines {
            return papers::close(talk, front);
        }
        let act = talk.follow(front, &acts, &reply)?;
        // Another answer can bring new questions; an early finish stays one.
        if act.is_none_or(|act| act.leaves) || !open && talk.is_open() {
            talk.finishing = false;
            return Ok(());
        }
    }
}

impl Talk<'_> {
    /// The paper below its title.
    pub(super) fn body(&self) -> String {
        report::plain(&self.paper()[1..])
    }
}
