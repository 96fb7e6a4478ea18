//! The words in which a paper or a page speaks of each of the people.

use super::Talk;
use crate::cli::Reader;
use crate::keep::Lost;
use crate::process;
use crate::report::{self, Block, Voice, words};
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::{Household, Person, Plan};

/// The texts for a reader, and those that speak of each of these people where that takes others: by name where they have one, of
/// the others but the first by who they are; and whoever is asked themselves is the first, and speaks of the others.
pub fn texts(tree: &Tree, text: &Text, reader: Reader, household: &Household) -> (Text, Vec<Option<Text>>) {
    let own = text.for_reader(reader.as_str());
    let of = |(at, person): (usize, &Person)| {
        let other = at > 0 && reader == Reader::Client;
        let voice = if other { Reader::Naaste } else { reader };
        let name = match &person.nickname {
            Some(name) => name.clone(),
            None if at == 0 => return None,
            None => report::name(tree, household, at, &own),
        };
        Some(text.for_reader(voice.as_str()).speaking_of(&name))
    };
    let beside = household.people().iter().enumerate().map(of).collect();
    (own, beside)
}

/// Text and name of each of these people.
pub fn voices<'v>(tree: &Tree, own: &'v Text, beside: &'v [Option<Text>], household: &Household) -> Vec<Voice<'v>> {
    let voice = |person| Voice {
        text: beside.get(person).and_then(Option::as_ref).unwrap_or(own),
        name: report::name(tree, household, person, own),
    };
    (0..household.people().len()).map(voice).collect()
}

/// What was kept and the rules do not know any more, in a sentence. Never the answer.
pub fn lost(lost: &Lost, tree: &Tree, text: &Text) -> String {
    match lost {
        Lost::Question(name) => text.say_with("lost-question", &[("question", name.as_str().into())]),
        Lost::Answer(question) => {
            let question = words::question(tree, *question, text);
            text.say_with("lost-answer", &[("question", question.into())])
        }
    }
}

impl<'a> Talk<'a> {
    /// Name of one of the people after "for" or "about".
    pub(super) fn called(&self, person: usize) -> String {
        report::name(self.tree, &self.session.household, person, &self.text)
    }

    /// The texts that speak of one of the people.
    pub(super) fn voice(&self, person: usize) -> &Text {
        self.beside.get(person).and_then(Option::as_ref).unwrap_or(&self.text)
    }

    /// Makes the texts again, after something changed in who reads or who is spoken of.
    pub(super) fn speak(&mut self) {
        (self.text, self.beside) = texts(self.tree, &self.text, self.reader, &self.session.household);
        process::speak(self.text.say("failure-panic"));
    }

    /// A heading; when there are several people it also says about whom.
    pub(super) fn headed(&self, heading: String) -> String {
        if !self.session.is_shared() {
            return heading;
        }
        let person = self.called(self.session.current);
        self.text.say_with("people-heading", &[("heading", heading.into()), ("person", person.into())])
    }

    pub(super) fn plan(&self) -> Plan<'a> {
        self.session.household.plan(self.tree, self.day)
    }

    /// The paper for everybody together.
    pub fn paper(&self) -> Vec<Block> {
        let voices = voices(self.tree, &self.text, &self.beside, &self.session.household);
        let paper = report::paper(&self.plan(), &voices, &|place| self.outside.local(place));
        report::with_notes(paper, self.tree, &self.session.notes, &voices)
    }
}
