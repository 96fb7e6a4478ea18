//! One line of `evaluate`: from JSON with answers to JSON with an outcome. Errors say where, never what: an answer does
//! not end up in a message.

mod read;

use std::collections::{HashMap, HashSet};

use serde::de::DeserializeSeed;
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::places::Lazy;
use crate::calendar::{self, Date};
use crate::finding::near;
use crate::id::Id;
use crate::report;
use crate::text::{Arg, Text};
use crate::tree::About;
use crate::tree::{Answer, QuestionKind, Tree, Trees, UNKNOWN};
use crate::walk::{self, Answers, Household};
use read::{Given, Line, LineSeed, Person, Several};

/// The keys of a line: about one person, or about several.
const KEYS: [&str; 5] = ["id", "date", "answers", "household", "people"];
/// More people than this are no household; each of them is held against every other.
const MOST_PEOPLE: usize = 50;

/// What all lines are evaluated with.
pub(super) struct Evaluation<'t> {
    trees: &'t Trees,
    /// One of the trees: questions are the same on all days.
    tree: &'t Tree,
    text: &'t Text,
    places: &'t Lazy,
    questions: HashMap<&'t str, usize>,
}

impl<'t> Evaluation<'t> {
    pub(super) fn new(trees: &'t Trees, tree: &'t Tree, text: &'t Text, places: &'t Lazy) -> Self {
        let questions = tree.questions.iter().enumerate().map(|(at, question)| (question.id.as_str(), at)).collect();
        Self { trees, tree, text, places, questions }
    }

    /// The outcome of one line, with a line end. `day` counts unless the line has a day of its own.
    pub(super) fn outcome(&self, line: &[u8], day: Date) -> Vec<u8> {
        let Ok(line) = std::str::from_utf8(line) else { return Self::failed(None, &self.text.say("evaluate-utf8")) };
        let mut read = Line::default();
        let mut json = serde_json::Deserializer::from_str(line);
        let parsed = LineSeed(&mut read).deserialize(&mut json).and_then(|()| json.end());
        if let Err(error) = parsed {
            let error = self.text.say_with("evaluate-json", &[("column", error.column().into())]);
            return Self::failed(read.id, &error);
        }
        match self.evaluate(&read, day) {
            Ok(outcome) => finished(read.id, &outcome),
            Err(error) => Self::failed(read.id, &error),
        }
    }

    /// The outcome of a line of which not even the id was read.
    pub(super) fn too_long(&self) -> Vec<u8> {
        Self::failed(None, &self.text.say("evaluate-too-long"))
    }

    fn failed(id: Option<&RawValue>, error: &str) -> Vec<u8> {
        let outcome = [("status".to_owned(), "error".into()), ("error".to_owned(), error.into())];
        finished(id, &outcome.into_iter().collect())
    }

    fn evaluate(&self, line: &Line<'_>, day: Date) -> Result<serde_json::Map<String, Json>, String> {
        let say = |key: &str, args: &[(&str, Arg<'_>)]| self.text.say_with(key, args);
        if let Some(number) = line.unknown {
            return Err(say("evaluate-key", &[("number", number.into()), ("keys", KEYS.join(", ").into())]));
        }
        if let Some(number) = line.twice {
            return Err(say("evaluate-key-twice", &[("number", number.into())]));
        }
        let day = match &line.date {
            None => day,
            Some(Json::String(typed)) => calendar::iso(typed).ok_or_else(|| say("evaluate-date", &[]))?,
            Some(_) => return Err(say("evaluate-date", &[])),
        };
        match &line.people {
            Some(people) => {
                if line.answers.is_some() {
                    return Err(say("evaluate-one-or-several", &[]));
                }
                let household = self.household(line.household.as_ref(), people)?;
                let tree = self.trees.at(day).map_err(|_| say("evaluate-outside", &[]))?;
                Ok(report::json::plan(&household.plan(tree, day), &household))
            }
            None if line.household.is_some() => Err(say("evaluate-no-people", &[])),
            None => {
                let Some(Given::Answers(given)) = &line.answers else { return Err(say("evaluate-answers", &[])) };
                let answers: Answers = self.answers(given, None)?.into_iter().collect();
                let tree = self.trees.at(day).map_err(|_| say("evaluate-outside", &[]))?;
                Ok(report::json::outcome(&walk::stand(tree, &answers, day)))
            }
        }
    }

    /// The people of a line with what was said of each, and of all.
    fn household(&self, shared: Option<&Given>, people: &Several) -> Result<Household, String> {
        let say = |key: &str, args: &[(&str, Arg<'_>)]| self.text.say_with(key, args);
        let Several::People(people) = people else { return Err(say("evaluate-people", &[])) };
        if people.len() > MOST_PEOPLE {
            return Err(say("evaluate-most-people", &[("count", MOST_PEOPLE.into())]));
        }
        let people = people.iter().enumerate().map(|(at, person)| {
            let of = |error: String| say("evaluate-person", &[("number", (at + 1).into()), ("error", error.into())]);
            self.person(person).map_err(of)
        });
        let people = people.collect::<Result<Vec<_>, String>>()?;
        let Some(((first, _), others)) = people.split_first() else { return Err(say("evaluate-people", &[])) };
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
            None => {}
            Some(Given::SomethingElse) => return Err(say("evaluate-household-shape", &[])),
            Some(Given::Answers(given)) => {
                let of = |error: String| say("evaluate-household", &[("error", error.into())]);
                for (question, answer) in self.answers(given, Some(About::Household)).map_err(of)? {
                    household.give(self.tree, 0, question, answer);
                }
            }
        }
        Ok(household)
    }

    /// The role of one of several people, and what was said of them.
    fn person(&self, person: &Person) -> Result<(usize, Vec<(usize, Answer)>), String> {
        let roles = &self.tree.roles;
        let role = match &person.role {
            Some(Json::String(name)) if !person.wrong => roles.iter().position(|role| role.as_str() == name),
            _ => None,
        };
        let Some(role) = role else {
            let roles = roles.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
            return Err(self.text.say_with("evaluate-role", &[("roles", roles.into())]));
        };
        match &person.answers {
            Some(Given::Answers(given)) => Ok((role, self.answers(given, Some(About::Person))?)),
            _ => Err(self.text.say("evaluate-answers")),
        }
    }

    /// Answers that are given; with several people each question has its place, with one of them or with all.
    fn answers(&self, given: &[(String, Json)], about: Option<About>) -> Result<Vec<(usize, Answer)>, String> {
        let say = |key: &str, args: &[(&str, Arg<'_>)]| self.text.say_with(key, args);
        let mut answers = Vec::new();
        let mut seen = HashSet::new();
        for (at, (name, value)) in given.iter().enumerate() {
            let number = ("number", (at + 1).into());
            let Some(question) = self.questions.get(name.as_str()).copied() else {
                let near = near(name, self.questions.keys().copied());
                let key = if near.is_empty() { "evaluate-question" } else { "evaluate-question-near" };
                return Err(say(key, &[number, ("near", near.into())]));
            };
            if !seen.insert(question) {
                return Err(say("evaluate-question-twice", &[number]));
            }
            let asked = &self.tree.questions[question];
            if about.is_some_and(|about| about != asked.about) {
                let key = match asked.about {
                    About::Household => "evaluate-question-of-all",
                    About::Person => "evaluate-question-of-one",
                };
                return Err(say(key, &[("question", asked.id.as_str().into())]));
            }
            answers.push((question, self.answer(question, value)?));
        }
        Ok(answers)
    }

    fn answer(&self, question: usize, value: &Json) -> Result<Answer, String> {
        let asked = &self.tree.questions[question];
        match read(value, &asked.kind) {
            Some(Answer::Place(typed)) => self
                .places
                .name(&typed)
                .map(Answer::Place)
                .ok_or_else(|| self.text.say_with("evaluate-place", &[("question", asked.id.as_str().into())])),
            Some(answer) => Ok(answer),
            None => {
                let options = asked.kind.options();
                let names: Vec<&str> = options.iter().map(Id::as_str).chain([UNKNOWN]).collect();
                let kind = self.text.say(&format!("evaluate-kind-{}", asked.kind.as_str()));
                let facts = [
                    ("question", asked.id.as_str().into()),
                    ("kind", kind.into()),
                    ("choices", names.join(", ").into()),
                ];
                Err(self.text.say_with("evaluate-answer", &facts))
            }
        }
    }
}

/// A line of output: the id as it was written, or null when there was none.
fn finished(id: Option<&RawValue>, outcome: &serde_json::Map<String, Json>) -> Vec<u8> {
    let mut line = Vec::with_capacity(1024);
    line.extend_from_slice(b"{\"id\":");
    line.extend_from_slice(id.map_or("null", RawValue::get).as_bytes());
    for (key, value) in outcome {
        line.push(b',');
        // Writing to memory does not fail, and all keys are text.
        let _ = serde_json::to_writer(&mut line, key);
        line.push(b':');
        let _ = serde_json::to_writer(&mut line, value);
    }
    line.extend_from_slice(b"}\n");
    line
}

/// An answer as JSON: a word, a list of words, a number.
fn read(value: &Json, kind: &QuestionKind) -> Option<Answer> {
    match (value, kind) {
        (Json::String(word), _) => Answer::read(&[word], kind),
        (Json::Array(words), QuestionKind::Many(_)) => {
            let words: Option<Vec<&str>> = words.iter().map(Json::as_str).collect();
            Answer::read(&words?, kind)
        }
        (Json::Number(number), QuestionKind::Number { .. }) => {
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
