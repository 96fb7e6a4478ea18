//! What a single word in a rule file can be: a name, a date, an amount, a rule.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, Unexpected, Visitor};

use super::fault::{DATE, NAME};
use super::located::{Items, WORD_OR};
use super::schema::{RawBody, RawNames, RawRule};
use crate::id::Id;

/// A date as 2026-11-22.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RawDate(pub crate::calendar::Date);

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Euro(pub u32);

struct Word<T> {
    read: fn(&str) -> Option<T>,
    expected: &'static str,
}

impl<T> Visitor<'_> for Word<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<T, E> {
        (self.read)(word).ok_or_else(|| E::invalid_value(Unexpected::Str(word), &self))
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Word { read: Self::new, expected: NAME })
    }
}

impl<'de> Deserialize<'de> for RawDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |word: &str| crate::calendar::iso(word).map(RawDate);
        deserializer.deserialize_str(Word { read, expected: DATE })
    }
}

impl<'de> Deserialize<'de> for Euro {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read = |word: &str| {
            let (euro, cents) = word.split_once('.').unwrap_or((word, "00"));
            let digits =
                |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
            (cents.len() == 2).then_some(())?;
            Some(Euro(digits(euro)?.checked_mul(100)?.checked_add(digits(cents)?)?))
        };
        deserializer.deserialize_str(Word { read, expected: "euro" })
    }
}

impl<'de> Deserialize<'de> for RawRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(WORD_OR, RuleVisitor)
    }
}

struct RuleVisitor;

impl<'de> Visitor<'de> for RuleVisitor {
    type Value = RawRule;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rule")
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<RawRule, E> {
        Id::new(word).map(RawRule::Word).ok_or_else(|| E::invalid_value(Unexpected::Str(word), &NAME))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawRule, D::Error> {
        RawBody::deserialize(deserializer).map(|body| RawRule::Body(Box::new(body)))
    }
}

impl<'de> Deserialize<'de> for RawNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(WORD_OR, NamesVisitor)
    }
}

struct NamesVisitor;

impl<'de> Visitor<'de> for NamesVisitor {
    type Value = RawNames;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NAME)
    }

    fn visit_str<E: de::Error>(self, word: &str) -> Result<RawNames, E> {
        Id::new(word).map(RawNames::One).ok_or_else(|| E::invalid_value(Unexpected::Str(word), &NAME))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawNames, D::Error> {
        Items::deserialize(deserializer).map(RawNames::Several)
    }
}
