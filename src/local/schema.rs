//! What can stand in the file of a gemeente, as its author writes it.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, RawChannel, RawDate, channel, word};
use crate::id::Id;

/// The file.
#[derive(Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawLocalFile {
    /// What the gemeente says.
    pub(super) local: Option<At<RawLocal>>,
}

/// One gemeente.
#[derive(Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocal {
    /// Its name, as the list of places has it.
    pub(super) gemeente: At<String>,
    /// The day on which all of it was last checked.
    pub(super) checked: RawDate,
    /// Its desks.
    pub(super) desks: Items<At<RawLocalDesk>>,
}

/// A desk of the rules, as it is here.
#[derive(Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawLocalDesk {
    /// The desk of the rules.
    pub(super) id: At<Id>,
    /// What it is called here.
    pub(super) name: Option<At<RawWords>>,
    /// What it does.
    pub(super) what: Option<At<RawWords>>,
    /// When it is there.
    pub(super) hours: Option<At<RawWords>>,
    /// How to reach it; each takes the place of what the rules have of its kind.
    #[schemars(default)]
    pub(super) channels: Items<At<RawChannel>>,
    /// Who helps there: formal, informal (trained volunteers) or both.
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

/// Reads the file of a gemeente.
pub(super) fn file(node: &Node, faults: &mut Faults) -> Option<RawLocalFile> {
    let mut map = node.map(faults)?;
    let local = map.optional("local", self::local);
    map.end();
    Some(RawLocalFile { local })
}

fn local(node: &Node, faults: &mut Faults) -> Option<RawLocal> {
    let mut map = node.map(faults)?;
    let gemeente = map.required("gemeente", word::text);
    let checked = map.required("checked", word::date).map(At::into_value);
    let desks = map.required("desks", |node, faults| node.list(faults, desk)).map(At::into_value);
    map.end()?;
    Some(RawLocal { gemeente: gemeente?, checked: checked?, desks: desks? })
}

fn desk(node: &Node, faults: &mut Faults) -> Option<RawLocalDesk> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let name = map.optional("name", words);
    let what = map.optional("what", words);
    let hours = map.optional("hours", words);
    let channels = map.list("channels", channel);
    let support = map.optional("support", word::text);
    map.end()?;
    Some(RawLocalDesk { id: id?, name, what, hours, channels, support })
}

fn words(node: &Node, faults: &mut Faults) -> Option<RawWords> {
    node.entries(faults, |key, _, _| Some(key.to_owned()), word::text).map(RawWords)
}
