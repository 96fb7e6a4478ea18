//! One line of `evaluate`: from JSON with answers to JSON with an outcome. Errors say where, never what: an answer does
//! not end up in a message.

use std::collections::{HashMap, HashSet};
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

use super::places::Lazy;
use crate::calendar::{self, Date};
use crate::finding::near;
use crate::id::Id;
use crate::report;
use crate::text::{Arg, Text};
use crate::tree::{Answer, QuestionKind, Tree, Trees, UNKNOWN};
use crate::walk::{self, Answers};

const KEYS: [&str; 3] = ["id", "date", "answers"];

/// What all lines are evaluated with.
pub(super) struct Evaluation<'t> {
    trees: &'t Trees,
    /// One of the trees: questions are the same on all days.
    tree: &'t Tree,
    text: &'t Text,
    places: &'t Lazy,
    questions: HashMap<&'t str, usize>,
}

/// What stands in a line. What was read before an error is kept, so that the error can name the line.
#[derive(Default)]
struct Line<'l> {
    id: Option<&'l RawValue>,
    date: Option<Json>,
    answers: Option<Given>,
    /// Position, from 1, of the first key nobody knows.
    unknown: Option<usize>,
    /// Position, from 1, of the first key that is there already.
    twice: Option<usize>,
}

/// What stands under `answers`.
enum Given {
    Answers(Vec<(String, Json)>),
    SomethingElse,
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
        let Some(Given::Answers(given)) = &line.answers else { return Err(say("evaluate-answers", &[])) };
        let mut answers = Answers::default();
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
            answers.give(question, self.answer(question, value)?);
        }
        let tree = self.trees.at(day).map_err(|_| say("evaluate-outside", &[]))?;
        Ok(report::json::outcome(&walk::stand(tree, &answers, day)))
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

/// Reads a line into a [`Line`].
struct LineSeed<'a, 'l>(&'a mut Line<'l>);

impl<'l> DeserializeSeed<'l> for LineSeed<'_, 'l> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for LineSeed<'_, 'l> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(line) = self;
        let mut number = 0;
        while let Some(key) = map.next_key::<String>()? {
            number += 1;
            let twice = match key.as_str() {
                "id" => line.id.is_some(),
                "date" => line.date.is_some(),
                "answers" => line.answers.is_some(),
                _ => {
                    line.unknown.get_or_insert(number);
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            if twice {
                line.twice.get_or_insert(number);
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            match key.as_str() {
                "id" => line.id = Some(map.next_value()?),
                "date" => line.date = Some(map.next_value()?),
                _ => line.answers = Some(map.next_value_seed(GivenSeed)?),
            }
        }
        Ok(())
    }
}

/// Reads the answers with every key that is written, also one that is written twice.
struct GivenSeed;

impl<'l> DeserializeSeed<'l> for GivenSeed {
    type Value = Given;

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<Given, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'l> Visitor<'l> for GivenSeed {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<Given, A::Error> {
        let mut answers = Vec::new();
        while let Some(answer) = map.next_entry()? {
            answers.push(answer);
        }
        Ok(Given::Answers(answers))
    }

    fn visit_seq<A: SeqAccess<'l>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::SomethingElse)
    }

    fn visit_unit<E>(self) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }

    fn visit_str<E>(self, _: &str) -> Result<Given, E> {
        Ok(Given::SomethingElse)
    }
}
