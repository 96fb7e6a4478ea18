//! What stands in a line of `evaluate`, with every key that is written, also one that is written twice.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;
use serde_json::value::RawValue;

/// What stands in a line. What was read before an error is kept, so that the error can name the line.
#[derive(Default)]
pub(super) struct Line<'l> {
    pub(super) id: Option<&'l RawValue>,
    pub(super) date: Option<Json>,
    pub(super) answers: Option<Given>,
    /// What was said once for several people.
    pub(super) household: Option<Given>,
    pub(super) people: Option<Several>,
    /// Position, from 1, of the first key nobody knows.
    pub(super) unknown: Option<usize>,
    /// Position, from 1, of the first key that is there already.
    pub(super) twice: Option<usize>,
}

/// What stands under `answers` or `household`.
pub(super) enum Given {
    Answers(Vec<(String, Json)>),
    SomethingElse,
}

/// What stands under `people`.
pub(super) enum Several {
    People(Vec<Person>),
    SomethingElse,
}

/// One of several people.
#[derive(Default)]
pub(super) struct Person {
    pub(super) role: Option<Json>,
    pub(super) answers: Option<Given>,
    /// Whether it is something else, or has keys that nobody knows or that stand there twice.
    pub(super) wrong: bool,
}

/// Reads a line into a [`Line`].
pub(super) struct LineSeed<'a, 'l>(pub(super) &'a mut Line<'l>);

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
                "household" => line.household.is_some(),
                "people" => line.people.is_some(),
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
                "household" => line.household = Some(map.next_value_seed(GivenSeed)?),
                "people" => line.people = Some(map.next_value()?),
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

impl<'l> Deserialize<'l> for Several {
    fn deserialize<D: Deserializer<'l>>(deserializer: D) -> Result<Self, D::Error> {
        // Read as it stands first, so that what is no list is no error in the JSON.
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        let people: Result<Vec<&RawValue>, _> = serde_json::from_str(raw);
        Ok(people.map_or(Self::SomethingElse, |people| {
            Self::People(people.into_iter().map(|person| person_of(person.get())).collect())
        }))
    }
}

fn person_of(raw: &str) -> Person {
    let mut person = Person::default();
    let mut json = serde_json::Deserializer::from_str(raw);
    if PersonSeed(&mut person).deserialize(&mut json).is_err() {
        person.wrong = true;
    }
    person
}

/// Reads one of several people.
struct PersonSeed<'a>(&'a mut Person);

impl<'l> DeserializeSeed<'l> for PersonSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'l>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'l> Visitor<'l> for PersonSeed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("object")
    }

    fn visit_map<A: MapAccess<'l>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(person) = self;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "role" if person.role.is_none() => person.role = Some(map.next_value()?),
                "answers" if person.answers.is_none() => person.answers = Some(map.next_value_seed(GivenSeed)?),
                _ => {
                    person.wrong = true;
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(())
    }
}
