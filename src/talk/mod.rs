//! The conversation, without a terminal: a state, and acts that change it. A command that holds one is a list of acts.

mod act;
mod acts;
mod aside;
mod between;
mod end;
mod finish;
mod hold;
mod outside;
mod papers;
mod private;
mod prompt;
mod question;
#[cfg_attr(not(feature = "save"), path = "unsaved.rs")]
mod saving;
mod session;
mod sure;
mod urgent;
mod voices;

use std::cell::OnceCell;
use std::path::{Path, PathBuf};

use crate::calendar::Date;
use crate::cli::Reader;
use crate::report::danger::Dangers;
use crate::terminal::{self, Way};
use crate::text::{Catalogue, Text};
use crate::tree::Tree;
use crate::walk::{Household, Standing};
use private::Consent;
use prompt::Draft;
use saving::Saving;
use session::Session;

pub use act::{Act, Acts, Run};
pub use acts::*;
pub use end::End;
pub use hold::hold;
pub use outside::{How, Outside, Unwritten};
pub use papers::fits;
pub use voices::{lost, texts, voices};

/// What a conversation is held with.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The rules of the day.
    pub tree: &'a Tree,
    /// The texts in every language.
    pub catalogues: &'a [Catalogue],
    /// The day whose law counts.
    pub day: Date,
    /// Files, places and the printer.
    pub outside: &'a dyn Outside,
    /// On a screen or in lines.
    pub way: Way,
}

/// What was asked for beforehand.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// The language was asked for: a file that is gone on with does not choose another one.
    pub spoken: bool,
    /// Files for the paper.
    pub report: Vec<PathBuf>,
    /// Reader of those.
    pub report_for: Option<Reader>,
    /// File for the conversation as a scenario.
    pub scenario: Option<PathBuf>,
    /// Files that are there may be replaced.
    pub overwrite: bool,
    /// Every paper says as little as can be.
    pub discreet: bool,
    /// File the conversation was kept in, and what was read of it.
    pub resume: Option<(PathBuf, Vec<u8>)>,
    /// File to keep it in; the same one has the same name here.
    pub save: Option<PathBuf>,
}

/// State of a conversation.
pub struct Talk<'a> {
    tree: &'a Tree,
    catalogues: &'a [Catalogue],
    day: Date,
    outside: &'a dyn Outside,
    way: Way,
    wishes: Wishes,
    acts: &'a Acts,
    text: Text,
    /// Texts that speak of each of the people, where those are not the same as for everybody.
    beside: Vec<Option<Text>>,
    reader: Reader,
    session: Session,
    /// To be said above what comes next.
    notice: Option<String>,
    /// Last answer, for the question that follows: a key pressed by accident does not go unseen.
    answered: Option<String>,
    /// Entered at a question and not taken or not given yet.
    draft: Option<(usize, Draft)>,
    /// Question on the screen when an act was chosen, and the notice above it.
    asked: Option<(usize, Option<String>)>,
    /// No more is asked: the paper is there, early or because everything is known.
    finishing: bool,
    /// The paper as it was said last.
    said: Option<String>,
    /// Answer to taking private answers along.
    consent: Option<Consent>,
    /// Signs of danger in what is typed, once something is.
    dangers: OnceCell<Dangers>,
    /// Began with answers that were given before.
    resumed: bool,
    /// How it is kept, once somebody chose to.
    saving: Option<Saving>,
}

impl<'a> Talk<'a> {
    /// A conversation that has not begun.
    pub fn new(ground: Ground<'a>, text: Text, reader: Reader, wishes: Wishes) -> Self {
        let Ground { tree, catalogues, day, outside, way } = ground;
        Self {
            tree,
            catalogues,
            day,
            outside,
            way,
            wishes,
            acts: &act::NONE,
            text,
            beside: Vec::new(),
            reader,
            session: Session::new(Household::new(0)),
            notice: None,
            answered: None,
            draft: None,
            asked: None,
            finishing: false,
            said: None,
            consent: None,
            dangers: OnceCell::new(),
            resumed: false,
            saving: None,
        }
    }

    /// Goes on with these people and answers.
    pub fn take(&mut self, household: Household) {
        self.session = Session::new(household);
        self.resumed = true;
        self.notice = Some(self.text.say("resumed"));
        self.speak();
    }

    /// The sentences in the language it is held in now.
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// The same, when it is over.
    pub fn into_text(self) -> Text {
        self.text
    }

    /// How it is held.
    pub fn way(&self) -> Way {
        self.way
    }

    /// One sentence when nothing is kept, and another when the conversation is in a file.
    pub fn with_file(&self, without: &str, with: &str) -> String {
        match self.file() {
            Some(path) => self.about(with, path),
            None => self.text.say(without),
        }
    }

    /// A sentence about a file.
    fn about(&self, key: &str, path: &Path) -> String {
        self.text.say_with(key, &[("path", (&*terminal::shown(path)).into())])
    }

    fn says<const N: usize>(&self, keys: [&str; N]) -> [String; N] {
        keys.map(|key| self.text.say(key))
    }

    /// Where the person stands that it is about now.
    fn standing(&self) -> Standing<'a> {
        self.session.standing(self.tree, self.day)
    }

    /// Whether there is still something to ask about that person.
    fn is_open(&self) -> bool {
        !self.standing().open().is_empty()
    }
}
