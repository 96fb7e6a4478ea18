//! The protocol of `evaluate`: from a line of JSON with answers to a line with the outcome. Errors say where, never what: an
//! answer does not end up in a message.

mod line;
mod outcome;

use std::collections::{HashMap, HashSet};

use schemars::generate::SchemaSettings;
use schemars::{Schema, json_schema};
use serde_json::value::RawValue;

use crate::calendar::{self, Date};
use crate::finding::near;
use crate::id::Id;
use crate::text::{Arg, Text};
use crate::tree::{About, Answer, QuestionKind, Tree, Trees, UNKNOWN};
use crate::walk::{self, Answers, Household};
use line::{AnswersLine, Entries, Field, Given, KEYS, Person};
pub use outcome::Outcome;
use outcome::OutcomeLine;

/// More people than this are no household; each of them is held against every other.
const MOST_PEOPLE: usize = 50;

/// What can stand in a line of either direction, as JSON Schema 2020-12.
pub fn describe() -> Schema {
    let settings = SchemaSettings::draft2020_12();
    let mut incoming = settings.clone().into_generator();
    let mut outgoing = settings.for_serialize().into_generator();
    let lines = [incoming.subschema_for::<AnswersLine>(), outgoing.subschema_for::<OutcomeLine<'_>>()];
    let mut types = incoming.take_definitions(true);
    types.extend(outgoing.take_definitions(true));
    json_schema!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "anyOf": lines, "$defs": types })
}

/// What all lines are evaluated with.
pub struct Evaluation<'t> {
    trees: &'t Trees,
    /// One of the trees: questions are the same on all days.
    tree: &'t Tree,
    text: &'t Text,
    /// What the list of places calls one that somebody wrote down.
    place: &'t dyn Fn(&str) -> Option<String>,
    questions: HashMap<&'t str, usize>,
}

impl<'t> Evaluation<'t> {
    /// With these rules, of which one tree is at hand.
    pub fn new(trees: &'t Trees, tree: &'t Tree, text: &'t Text, place: &'t dyn Fn(&str) -> Option<String>) -> Self {
        let questions = tree.questions.iter().enumerate().map(|(at, question)| (question.id.as_str(), at)).collect();
        Self { trees, tree, text, place, questions }
    }

    /// The outcome of one line, with a line end. `day` counts unless the line has a day of its own.
    pub fn outcome(&self, line: &[u8], day: Date) -> Vec<u8> {
        let Ok(line) = std::str::from_utf8(line) else { return written(None, Err(self.text.say("evaluate-utf8"))) };
        let (entries, end) = Entries::<&RawValue>::read(line);
        let broken = |error: serde_json::Error| self.say("evaluate-json", &[("column", error.column().into())]);
        let outcome = end.map_err(broken).and_then(|()| {
            self.known(&entries)?;
            self.evaluate(&serde_json::from_str(line).map_err(broken)?, day)
        });
        written(entries.get("id").copied(), outcome)
    }

    /// The outcome of a line of which not even the id was read.
    pub fn too_long(&self) -> Vec<u8> {
        written(None, Err(self.text.say("evaluate-too-long")))
    }

    fn say(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.text.say_with(key, args)
    }

    /// Each key is one of a line, and is there once.
    fn known(&self, entries: &Entries<&RawValue>) -> Result<(), String> {
        if let Some(number) = entries.first(|key, _| !KEYS.contains(&key)) {
            return Err(self.say("evaluate-key", &[("number", number.into()), ("keys", KEYS.join(", ").into())]));
        }
        match entries.first(|key, before| before.iter().any(|(other, _)| other == key)) {
            Some(number) => Err(self.say("evaluate-key-twice", &[("number", number.into())])),
            None => Ok(()),
        }
    }

    fn evaluate(&self, line: &AnswersLine, day: Date) -> Result<Outcome<'t>, String> {
        let day = match &line.date {
            Field::Missing => Some(day),
            Field::SomethingElse => None,
            Field::Right(typed) => calendar::iso(typed),
        };
        let day = day.ok_or_else(|| self.say("evaluate-date", &[]))?;
        let tree = || self.trees.at(day).map_err(|_| self.say("evaluate-outside", &[]));
        match (&line.people, &line.household, &line.answers) {
            (Field::Missing, Field::Missing, Field::Right(given)) => {
                let answers: Answers = self.answers(given, None)?.into_iter().collect();
                Ok(Outcome::one(&walk::stand(tree()?, &answers, day)))
            }
            (Field::Missing, Field::Missing, _) => Err(self.say("evaluate-answers", &[])),
            (Field::Missing, ..) => Err(self.say("evaluate-no-people", &[])),
            (people, shared, Field::Missing) => {
                let household = self.household(shared, people)?;
                Ok(Outcome::several(&household.plan(tree()?, day), &household))
            }
            _ => Err(self.say("evaluate-one-or-several", &[])),
        }
    }

    /// The people of a line with what was said of each, and of all.
    fn household(
        &self,
        shared: &Field<Entries<Given>>,
        people: &Field<Vec<Field<Person>>, '['>,
    ) -> Result<Household, String> {
        let Field::Right(people) = people else { return Err(self.say("evaluate-people", &[])) };
        if people.len() > MOST_PEOPLE {
            return Err(self.say("evaluate-most-people", &[("count", MOST_PEOPLE.into())]));
        }
        let people = people.iter().enumerate().map(|(at, person)| {
            let of =
                |error: String| self.say("evaluate-person", &[("number", (at + 1).into()), ("error", error.into())]);
            self.person(person).map_err(of)
        });
        let people = people.collect::<Result<Vec<_>, String>>()?;
        let Some(((first, _), others)) = people.split_first() else { return Err(self.say("evaluate-people", &[])) };
        let mut household = Household::new(*first);
        for (role, _) in others {
            household.add(*role, None);
        }
        for (person, (_, answers)) in people.into_iter().enumerate() {
            for (question, answer) in answers {
                household.give(self.tree, person, question, answer);
            }
        }
        match shared {
            Field::Missing => {}
            Field::SomethingElse => return Err(self.say("evaluate-household-shape", &[])),
            Field::Right(given) => {
                let of = |error: String| self.say("evaluate-household", &[("error", error.into())]);
                for (question, answer) in self.answers(given, Some(About::Household)).map_err(of)? {
                    household.give(self.tree, 0, question, answer);
                }
            }
        }
        Ok(household)
    }

    /// The role of one of several people, and what was said of them.
    fn person(&self, person: &Field<Person>) -> Result<(usize, Vec<(usize, Answer)>), String> {
        let roles = &self.tree.roles;
        let named = match person {
            Field::Right(person) => {
                roles.iter().position(|role| role.as_str() == person.role).map(|role| (role, person))
            }
            _ => None,
        };
        let Some((role, person)) = named else {
            let roles = roles.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
            return Err(self.say("evaluate-role", &[("roles", roles.into())]));
        };
        match &person.answers {
            Field::Right(given) => Ok((role, self.answers(given, Some(About::Person))?)),
            _ => Err(self.say("evaluate-answers", &[])),
        }
    }

    /// Answers that are given; with several people each question has its place, with one of them or with all.
    fn answers(&self, given: &Entries<Given>, about: Option<About>) -> Result<Vec<(usize, Answer)>, String> {
        let mut answers = Vec::new();
        let mut seen = HashSet::new();
        for (at, (name, value)) in given.0.iter().enumerate() {
            let number = ("number", (at + 1).into());
            let Some(question) = self.questions.get(name.as_str()).copied() else {
                let near = near(name, self.questions.keys().copied());
                let key = if near.is_empty() { "evaluate-question" } else { "evaluate-question-near" };
                return Err(self.say(key, &[number, ("near", near.into())]));
            };
            if !seen.insert(question) {
                return Err(self.say("evaluate-question-twice", &[number]));
            }
            let asked = &self.tree.questions[question];
            if about.is_some_and(|about| about != asked.about) {
                let key = match asked.about {
                    About::Household => "evaluate-question-of-all",
                    About::Person => "evaluate-question-of-one",
                };
                return Err(self.say(key, &[("question", asked.id.as_str().into())]));
            }
            answers.push((question, self.answer(question, value)?));
        }
        Ok(answers)
    }

    fn answer(&self, question: usize, value: &Given) -> Result<Answer, String> {
        let asked = &self.tree.questions[question];
        let name = ("question", asked.id.as_str().into());
        match read(value, &asked.kind) {
            Some(Answer::Place(typed)) => {
                (self.place)(&typed).map(Answer::Place).ok_or_else(|| self.say("evaluate-place", &[name]))
            }
            Some(answer) => Ok(answer),
            None => {
                let options = asked.kind.options();
                let choices: Vec<&str> = options.iter().map(Id::as_str).chain([UNKNOWN]).collect();
                let kind = self.text.say(&format!("evaluate-kind-{}", asked.kind.as_str()));
                let facts = [name, ("kind", kind.into()), ("choices", choices.join(", ").into())];
                Err(self.say("evaluate-answer", &facts))
            }
        }
    }
}

/// A line of output: the id as it was written, or null when there was none.
fn written(id: Option<&RawValue>, outcome: Result<Outcome<'_>, String>) -> Vec<u8> {
    let line = OutcomeLine { id, outcome: outcome.unwrap_or_else(Outcome::failed) };
    let mut bytes = Vec::with_capacity(1024);
    serde_json::to_writer(&mut bytes, &line).expect("text and numbers, in memory");
    bytes.push(b'\n');
    bytes
}

/// An answer as JSON: a word, a list of words, a number.
fn read(value: &Given, kind: &QuestionKind) -> Option<Answer> {
    match (value, kind) {
        (Given::Word(word), _) => Answer::read(&[word], kind),
        (Given::Words(words), QuestionKind::Many(_)) => {
            Answer::read(&words.iter().map(String::as_str).collect::<Vec<_>>(), kind)
        }
        (Given::Number(number), QuestionKind::Number { .. }) => {
            Some(Answer::Number(whole(number)?)).filter(|answer| answer.fits(kind))
        }
        _ => None,
    }
}

/// A whole number, also when it was written as 18.0 or 1.8e1: that is the same number to JSON.
fn whole(number: &serde_json::Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        // Beyond this not every whole number can be told from its neighbours.
        let exact = number.as_f64().filter(|it| it.fract() == 0.0 && it.abs() <= 9_007_199_254_740_992.0);
        #[allow(clippy::cast_possible_truncation)]
        exact.map(|it| it as i64)
    })
}
