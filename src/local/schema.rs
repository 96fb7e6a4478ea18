//! What can stand in the file of a gemeente, as its author writes it.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::document::{At, Items, RawChannel, RawDate};
use crate::id::Id;

/// The keys that a struct of this file cannot do without, by its name.
pub(super) fn required(name: &str) -> &'static [&'static str] {
    match name {
        "RawLocal" => &["gemeente", "checked", "desks"],
        "RawLocalDesk" => &["id"],
        "RawChannel" => &["kind", "value", "checked"],
        _ => &[],
    }
}

/// The file.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawLocalFile {
    pub(super) local: Option<At<RawLocal>>,
}

/// One gemeente.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocal {
    pub(super) gemeente: At<String>,
    pub(super) checked: RawDate,
    pub(super) desks: Items<At<RawLocalDesk>>,
}

/// A desk of the rules, as it is here.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocalDesk {
    pub(super) id: At<Id>,
    #[serde(default)]
    pub(super) name: Option<At<RawWords>>,
    #[serde(default)]
    pub(super) what: Option<At<RawWords>>,
    #[serde(default)]
    pub(super) hours: Option<At<RawWords>>,
    #[serde(default)]
    pub(super) channels: Items<At<RawChannel>>,
    #[serde(default)]
    pub(super) support: Option<At<String>>,
}

/// Who helps at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Support {
    /// People whose profession it is.
    Formal,
    /// Trained volunteers.
    Informal,
    /// Either.
    Both,
}

impl Support {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Formal, Self::Informal, Self::Both];

    /// The word in the file and in Fluent keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
            Self::Both => "both",
        }
    }
}

/// Words by language.
#[derive(Debug)]
pub(super) struct RawWords(pub(super) Vec<(String, At<String>)>);

impl<'de> Deserialize<'de> for RawWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(WordsVisitor)
    }
}

struct WordsVisitor;

impl<'de> Visitor<'de> for WordsVisitor {
    type Value = RawWords;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("mapping")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawWords, A::Error> {
        let mut words = Vec::new();
        while let Some(entry) = map.next_entry()? {
            words.push(entry);
        }
        Ok(RawWords(words))
    }
}
