//! A line as it comes in, and what stands at which place in it.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::Number;
use serde_json::value::RawValue;

/// The keys of a line.
pub(super) const KEYS: [&str; 5] = ["id", "date", "answers", "household", "people"];

/// What was answered in one conversation: about one person (`answers`), or about several (`people`, and `household` for what
/// is said once for all of them).
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AnswersLine {
    /// Anything; it comes back as it is written.
    #[serde(rename = "id")]
    #[schemars(with = "serde_json::Value")]
    _id: IgnoredAny,
    /// The day whose law counts, as 2026-11-22; without it the day of `--date`, or else today.
    #[schemars(with = "str", regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))]
    pub(super) date: Field<String, '"'>,
    /// What one person answered: the name of a question with its answer.
    #[schemars(with = "BTreeMap<String, Given>")]
    pub(super) answers: Field<Entries<Given>>,
    /// What several people answered together: the questions that are asked once for all of them.
    #[schemars(with = "BTreeMap<String, Given>")]
    pub(super) household: Field<Entries<Given>>,
    /// The people, at least one and at most fifty.
    #[schemars(with = "Vec<Person>", length(min = 1, max = 50))]
    pub(super) people: Field<Vec<Field<Person>>, '['>,
}

/// One of several people.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    /// Who it is, as one of the roles of the rules.
    pub(super) role: String,
    /// What this person answered.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Given>", required)]
    pub(super) answers: Field<Entries<Given>>,
}

/// An answer.
#[derive(Deserialize, JsonSchema)]
#[serde(untagged)]
pub(super) enum Given {
    /// The name of an answer, a day as 2026-11-22, the name of a place, a number in digits; `weet-niet` fits every question.
    Word(String),
    /// The names of the answers that were ticked.
    Words(Vec<String>),
    /// A whole number.
    Number(Number),
    #[schemars(skip)]
    SomethingElse(IgnoredAny),
}

/// What stands behind a key. What is to stand there begins with `BEGIN`: serde would take a list for a struct as well.
#[derive(Default)]
pub(super) enum Field<T, const BEGIN: char = '{'> {
    #[default]
    Missing,
    SomethingElse,
    Right(T),
}

impl<'l, T: Deserialize<'l>, const BEGIN: char> Deserialize<'l> for Field<T, BEGIN> {
    fn deserialize<D: Deserializer<'l>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        if !raw.starts_with(BEGIN) {
            return Ok(Self::SomethingElse);
        }
        match serde_json::from_str(raw) {
            Ok(read) => Ok(Self::Right(read)),
            Err(error) if error.is_data() => Ok(Self::SomethingElse),
            // Its own position is one in the value, and not in the line.
            Err(_) => Err(D::Error::custom("JSON")),
        }
    }
}

/// An object in the order in which it is written, with every key that is written, also one that is written twice.
pub(super) struct Entries<T>(pub(super) Vec<(String, T)>);

impl<'l, T: Deserialize<'l>> Entries<T> {
    /// What a text holds; what was read before an error is kept.
    pub(super) fn read(json: &'l str) -> (Self, serde_json::Result<()>) {
        let mut entries = Self(Vec::new());
        let mut reader = serde_json::Deserializer::from_str(json);
        let end = reader.deserialize_map(&mut entries).and_then(|()| reader.end());
        (entries, end)
    }
}

impl<T> Entries<T> {
    /// What stands behind a key, the first time.
    pub(super) fn get(&self, key: &str) -> Option<&T> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Position, from 1, of the first key for which this holds; it is told the keys before as well.
    pub(super) fn first(&self, holds: impl Fn(&str, &[(String, T)]) -> bool) -> Option<usize> {
        let at = self.0.iter().enumerate().position(|(at, (key, _))| holds(key, &self.0[..at]))?;
        Some(at + 1)
    }
}

impl<'l, T: Deserialize<'l>> Deserialize<'l> for Entries<T> {
    fn deserialize<D: Deserializer<'l>>(deserializer: D) -> Result<Self, D::Error> {
        let mut entries = Self(Vec::new());
        deserializer.deserialize_map(&mut entries)?;
        Ok(entries)
    }
}

impl<'l, T: Deserialize<'l>> Visitor<'l> for &mut Entries<T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(entry) = map.next_entry()? {
            self.0.push(entry);
        }
        Ok(())
    }
}
