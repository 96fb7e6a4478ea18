//! The rule set as a whole, as written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// What the rule set as a whole is.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawTree {
    /// Version of the format of rule files.
    pub format: At<u32>,
    /// What the rule set is called in the texts.
    pub id: At<Id>,
    /// Date of the content.
    pub version: RawDate,
    /// The order in which the questions of the files are asked.
    pub topics: Items<At<Id>>,
    /// The days whose law the rules know.
    pub covers: Option<At<RawSpan>>,
    /// After how many months something counts as not checked lately.
    pub stale_after: Option<u32>,
    /// The talks that the preparation sheet is about, as referrals.
    #[schemars(default)]
    pub sheet: Items<At<Id>>,
    /// What people can be to each other in a conversation about several of them; it begins with the first.
    #[schemars(default)]
    pub roles: Items<At<Id>>,
    /// Dangers and who to call about each, the one that cannot wait a minute first.
    #[schemars(default)]
    pub danger: Items<At<RawDanger>>,
}

/// A danger that somebody may be in.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawDanger {
    /// The name of the danger.
    pub id: At<Id>,
    /// Who to call, the first choice first: another when that one is closed.
    pub desks: At<Items<At<Id>>>,
}

/// A stretch of days, both ends included.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawSpan {
    /// The first day.
    pub from: Option<At<RawDate>>,
    /// The last day.
    pub until: Option<At<RawDate>>,
}

pub(super) fn tree(node: &Node, faults: &mut Faults) -> Option<RawTree> {
    let mut map = node.map(faults)?;
    let format = map.required("format", word::count);
    let id = map.required("id", word::id);
    let version = map.required("version", word::date).map(At::into_value);
    let topics = map.required("topics", word::ids).map(At::into_value);
    let covers = map.optional("covers", span);
    let stale_after = map.optional("stale-after", word::count).map(At::into_value);
    let sheet = map.list("sheet", word::id);
    let roles = map.list("roles", word::id);
    let danger = map.list("danger", self::danger);
    map.end()?;
    let (format, id, version, topics) = (format?, id?, version?, topics?);
    Some(RawTree { format, id, version, topics, covers, stale_after, sheet, roles, danger })
}

fn danger(node: &Node, faults: &mut Faults) -> Option<RawDanger> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let desks = map.required("desks", word::ids);
    map.end()?;
    Some(RawDanger { id: id?, desks: desks? })
}

fn span(node: &Node, faults: &mut Faults) -> Option<RawSpan> {
    let mut map = node.map(faults)?;
    let from = map.optional("from", word::date);
    let until = map.optional("until", word::date);
    map.end()?;
    Some(RawSpan { from, until })
}
