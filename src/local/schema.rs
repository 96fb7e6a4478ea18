//! What can stand in the file of a gemeente, as its author writes it.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
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
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawLocalFile {
    /// What the gemeente says.
    pub(super) local: Option<At<RawLocal>>,
}

/// One gemeente.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocal {
    /// Its name, as the list of places has it.
    pub(super) gemeente: At<String>,
    /// The day on which all of it was last checked.
    pub(super) checked: RawDate,
    /// Its desks.
    pub(super) desks: Items<At<RawLocalDesk>>,
}

/// A desk of the rules, as it is here.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocalDesk {
    /// The desk of the rules.
    pub(super) id: At<Id>,
    /// What it is called here.
    #[serde(default)]
    pub(super) name: Option<At<RawWords>>,
    /// What it does.
    #[serde(default)]
    pub(super) what: Option<At<RawWords>>,
    /// When it is there.
    #[serde(default)]
    pub(super) hours: Option<At<RawWords>>,
    /// How to reach it; each takes the place of what the rules have of its kind.
    #[serde(default)]
    pub(super) channels: Items<At<RawChannel>>,
    /// Who helps there: formal, informal (trained volunteers) or both.
    #[serde(default)]
    #[schemars(with = "Option<Support>")]
    pub(super) support: Option<At<String>>,
}

/// Who helps at a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
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
#[derive(Debug, JsonSchema)]
pub(super) struct RawWords(#[schemars(with = "BTreeMap<String, String>")] pub(super) Vec<(String, At<String>)>);

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
