//! What can stand in a scenario file, as its author writes it.

use std::collections::BTreeMap;

use schemars::JsonSchema;

use super::Otherwise;
use crate::document::word;
use crate::document::{At, Faults, Items, Node, RawDate};
use crate::id::Id;

/// A file of scenarios.
#[derive(Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawScenarios {
    /// The people.
    pub(super) scenarios: Items<At<RawScenario>>,
}

/// A person, and what must come of their answers.
#[derive(Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawScenario {
    /// The person.
    pub(super) name: At<String>,
    /// The sources whose meaning it holds.
    pub(super) tests: Items<At<Id>>,
    /// The day of the conversation.
    pub(super) date: RawDate,
    /// What they answer, when it is about one person.
    pub(super) answers: Option<At<ById<RawAnswer>>>,
    /// What is answered once for several people.
    pub(super) household: Option<At<ById<RawAnswer>>>,
    /// Several people, each with their own.
    pub(super) people: Option<At<Items<At<RawMember>>>>,
    /// What they answer to questions that are not listed.
    pub(super) otherwise: Option<Otherwise>,
    /// Where they must arrive and where not.
    pub(super) expect: RawExpect,
}

/// One of several people.
#[derive(Debug, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct RawMember {
    /// What they are to the others.
    pub(super) role: At<Id>,
    /// What is answered about them alone.
    pub(super) answers: ById<RawAnswer>,
    /// What they answer to questions that are not listed.
    pub(super) otherwise: Option<Otherwise>,
    /// Where they must arrive and where not.
    #[schemars(default)]
    pub(super) expect: RawExpect,
}

/// What must come of it.
#[derive(Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct RawExpect {
    /// The referral that must be the first.
    pub(super) first: Option<At<Id>>,
    /// Referrals that must be to do.
    pub(super) yes: Items<At<Id>>,
    /// Referrals that must be to find out.
    pub(super) unknown: Items<At<Id>>,
    /// Referrals that must not appear.
    pub(super) never: Items<At<Id>>,
    /// Rights that must appear.
    pub(super) rights: Items<At<Id>>,
    /// Rights that must not appear.
    pub(super) no_rights: Items<At<Id>>,
    /// For each right the last day that must come of its term.
    pub(super) until: ById<RawDate>,
}

/// A mapping with names as its keys, in the author's order.
#[derive(Debug, JsonSchema)]
pub(super) struct ById<T>(#[schemars(with = "BTreeMap<String, T>")] pub(super) Vec<(Id, At<T>)>);

impl<T> Default for ById<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

#[derive(Debug, JsonSchema)]
#[schemars(untagged)]
pub(super) enum RawAnswer {
    Word(String),
    Words(Items<At<String>>),
}

/// Reads a file of scenarios; of one that is partly broken, the rest.
pub(super) fn file(node: &Node, faults: &mut Faults) -> Option<RawScenarios> {
    let mut map = node.map(faults)?;
    let scenarios = map.list("scenarios", scenario);
    map.end();
    Some(RawScenarios { scenarios })
}

fn scenario(node: &Node, faults: &mut Faults) -> Option<RawScenario> {
    let mut map = node.map(faults)?;
    let name = map.required("name", word::text);
    let tests = map.required("tests", word::ids).map(At::into_value);
    let date = map.required("date", word::date).map(At::into_value);
    let answers = map.optional("answers", self::answers);
    let household = map.optional("household", self::answers);
    let people = map.optional("people", |node, faults| node.list(faults, member));
    let otherwise = map.optional("otherwise", self::otherwise).map(At::into_value);
    let expect = map.required("expect", self::expect).map(At::into_value);
    map.end()?;
    let (name, tests, date, expect) = (name?, tests?, date?, expect?);
    Some(RawScenario { name, tests, date, answers, household, people, otherwise, expect })
}

fn member(node: &Node, faults: &mut Faults) -> Option<RawMember> {
    let mut map = node.map(faults)?;
    let role = map.required("role", word::id);
    let answers = map.required("answers", self::answers).map(At::into_value);
    let otherwise = map.optional("otherwise", self::otherwise).map(At::into_value);
    let expect = map.optional("expect", self::expect).map(At::into_value).unwrap_or_default();
    map.end()?;
    Some(RawMember { role: role?, answers: answers?, otherwise, expect })
}

fn expect(node: &Node, faults: &mut Faults) -> Option<RawExpect> {
    let mut map = node.map(faults)?;
    let expect = RawExpect {
        first: map.optional("first", word::id),
        yes: map.list("yes", word::id),
        unknown: map.list("unknown", word::id),
        never: map.list("never", word::id),
        rights: map.list("rights", word::id),
        no_rights: map.list("no-rights", word::id),
        until: map
            .optional("until", |node, faults| by_id(node, faults, word::date))
            .map(At::into_value)
            .unwrap_or_default(),
    };
    map.end().map(|()| expect)
}

fn otherwise(node: &Node, faults: &mut Faults) -> Option<Otherwise> {
    node.one_of(faults, &[("nee", Otherwise::Nee), ("weet-niet", Otherwise::WeetNiet)])
}

fn answers(node: &Node, faults: &mut Faults) -> Option<ById<RawAnswer>> {
    by_id(node, faults, answer)
}

fn answer(node: &Node, faults: &mut Faults) -> Option<RawAnswer> {
    match node.word() {
        Some(word) => Some(RawAnswer::Word(word.to_owned())),
        None => node.list(faults, word::text).map(RawAnswer::Words),
    }
}

fn by_id<T>(node: &Node, faults: &mut Faults, read: fn(&Node, &mut Faults) -> Option<T>) -> Option<ById<T>> {
    node.entries(faults, word::name, read).map(ById)
}
