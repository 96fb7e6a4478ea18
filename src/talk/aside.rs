//! Questions and pages of the conversation itself, beside those of the tree: choose, type, read; and lists, page by page.

use super::act::{Act, commands};
use super::prompt::{fixed, on_a_page};
use super::{End, Talk};
use crate::front::{Choice, Does, Entry, Front, Given, Page, Prompt, Reply};
use crate::report::{self, Block};
use crate::wrap;

/// As many choices as there are digits, and one digit for what follows.
pub(super) const A_PAGE: usize = 8;
/// Longer lines, in columns, are no help in a list to choose from.
const LONGEST: usize = 150;

/// Goes on behind a page.
pub const CONTINUE: Act = Act::of_front("key-continue", Does::Next);
/// Goes back to where the question or the page came from.
pub(super) const LEAVE: Act = Act { stays: true, escapes: true, ..Act::new("key-back", |_, _| Ok(())) };
/// Ends the conversation, once it is sure that this is meant.
pub const STOP: Act = Act { stays: true, ..Act::new("key-stop", |_, _| Err(End::Stopped)) };

/// What can be done at a question on the side.
pub(super) const ASIDE: &[Act] = &[LEAVE, STOP];

/// A line of text to ask for.
#[derive(Default)]
pub(super) struct Line {
    pub(super) question: String,
    pub(super) hint: String,
    /// Stands there already.
    pub(super) draft: String,
    /// An empty line will do.
    pub(super) empty: bool,
    pub(super) notice: Option<String>,
}

/// A list to choose from, that can be longer than there are digits.
#[derive(Default)]
pub(super) struct List<'l> {
    pub(super) heading: String,
    pub(super) banner: Vec<String>,
    pub(super) notice: Option<String>,
    pub(super) question: String,
    pub(super) lines: &'l [String],
    /// Words for the page that follows.
    pub(super) next: String,
    /// Words for the choice that ends the last page, if there is one.
    pub(super) other: Option<String>,
}

/// Choice from a list.
pub(super) enum Chosen {
    /// The line at this position.
    At(usize),
    /// The last choice of the last page, which is no line of the list.
    Other,
    /// The person went back.
    Back,
}

impl Talk<'_> {
    /// The acts of a row that are there now.
    pub(super) fn there(&self, row: &[Act]) -> Vec<Act> {
        row.iter().filter(|act| (act.when)(self)).copied().collect()
    }

    /// Does what was chosen in the place of an answer, and tells which act that was; an end is an error.
    pub(super) fn follow(&mut self, front: &mut dyn Front, acts: &[Act], reply: &Reply) -> Result<Option<Act>, End> {
        match reply {
            Reply::Act(number) => {
                (acts[*number].run)(self, front)?;
                Ok(Some(acts[*number]))
            }
            Reply::Given(_) | Reply::Read => Ok(None),
            Reply::Closed => Err(End::Stopped),
            Reply::End => Err(End::Input),
            Reply::Interrupted => Err(End::Interrupted),
        }
    }

    /// Asks, with the acts of a row; nothing when one of those was chosen and done.
    pub(super) fn ask(&mut self, front: &mut dyn Front, asked: Prompt, row: &[Act]) -> Result<Option<Given>, End> {
        let acts = self.there(row);
        match front.ask(&Prompt { commands: commands(&acts, &self.text), ..asked })? {
            Reply::Given(given) => Ok(Some(given)),
            reply => self.follow(front, &acts, &reply).map(|_| None),
        }
    }

    /// Shows a page with the acts of a row; the one that was chosen and done, or nothing when it was read.
    pub(super) fn show(
        &mut self,
        front: &mut dyn Front,
        title: String,
        text: String,
        row: &[Act],
    ) -> Result<Option<Act>, End> {
        let acts = self.there(row);
        let page = Page {
            title,
            text,
            commands: commands(&acts, &self.text),
            words: on_a_page(&self.text, self.way),
            stays: false,
        };
        let reply = front.show(&page)?;
        self.follow(front, &acts, &reply)
    }

    /// Shows a page of the conversation, until it is read or an act leads away from it.
    pub(super) fn page(&mut self, front: &mut dyn Front, title: &str, text: &str) -> Result<(), End> {
        while let Some(act) = self.show(front, title.to_owned(), text.to_owned(), self.acts.page)? {
            if act.leaves {
                break;
            }
        }
        Ok(())
    }

    /// Shows something to read, that begins with its title; tells whether the person went back.
    pub(super) fn read(&mut self, front: &mut dyn Front, mut blocks: Vec<Block>) -> Result<bool, End> {
        let title = blocks.remove(0).text().to_owned();
        let act = self.show(front, title, report::plain(&blocks), &[CONTINUE, LEAVE, STOP])?;
        Ok(act.is_some())
    }

    /// A choice that is not part of the tree: which of these, or nothing of the kind.
    pub(super) fn choice(&self, question: String, labels: impl IntoIterator<Item = String>) -> Prompt {
        let options = labels.into_iter().map(|label| Choice { label, words: Vec::new() });
        Prompt {
            heading: String::new(),
            banner: Vec::new(),
            notice: None,
            ahead: None,
            question,
            given: None,
            entry: Entry::One(options.collect()),
            unknown: None,
            help: None,
            why: None,
            commands: Vec::new(),
            words: fixed(&self.text, self.way),
        }
    }

    /// Lets the person choose one of these; nothing when they went back.
    pub(super) fn pick(
        &mut self,
        front: &mut dyn Front,
        question: String,
        labels: impl IntoIterator<Item = String>,
    ) -> Result<Option<usize>, End> {
        Ok(match self.ask(front, self.choice(question, labels), ASIDE)? {
            Some(Given::One(at)) => Some(at),
            _ => None,
        })
    }

    /// Asks for a line of text that is no answer; nothing when the person went back.
    pub(super) fn typed(&mut self, front: &mut dyn Front, line: Line) -> Result<Option<String>, End> {
        let Line { question, hint, draft, empty, notice } = line;
        let entry = Entry::Typed { hint, draft, empty, free: true };
        let asked = Prompt { notice, entry, ..self.choice(question, Vec::new()) };
        Ok(match self.ask(front, asked, ASIDE)? {
            Some(Given::Text(typed)) => Some(typed),
            _ => None,
        })
    }

    /// Lets the person choose from a list; `page` is the page it begins with, and the one it ended on.
    pub(super) fn choose(&mut self, front: &mut dyn Front, list: &List<'_>, page: &mut usize) -> Result<Chosen, End> {
        // Without a line there is still what ends the last page.
        let pages: Vec<&[String]> = match list.lines {
            [] => vec![&[]],
            lines => lines.chunks(A_PAGE).collect(),
        };
        loop {
            let here = pages[*page];
            let ends = *page + 1 == pages.len();
            let mut labels: Vec<String> = here.iter().map(|line| wrap::cut(line, LONGEST)).collect();
            labels.extend(if ends { list.other.clone() } else { Some(list.next.clone()) });
            let asked = Prompt {
                heading: list.heading.clone(),
                banner: list.banner.clone(),
                notice: list.notice.clone(),
                ..self.choice(list.question.clone(), labels)
            };
            match self.ask(front, asked, ASIDE)? {
                Some(Given::One(at)) if at < here.len() => return Ok(Chosen::At(*page * A_PAGE + at)),
                Some(_) if ends => return Ok(Chosen::Other),
                Some(_) => *page += 1,
                None if *page > 0 => *page -= 1,
                None => return Ok(Chosen::Back),
            }
        }
    }
}
