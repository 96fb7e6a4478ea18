//! Norms, advice and the guide, as written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Node, word};
use crate::id::Id;

/// A norm of the law that somebody has to weigh.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawNorm {
    /// The name of the norm.
    pub id: At<Id>,
    /// The desk that weighs.
    pub weighed_by: At<Id>,
    /// Where it is written.
    pub source: Option<At<Id>>,
}

/// What not to do.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawAdvice {
    /// The name of the advice.
    pub id: At<Id>,
    /// Where it is written.
    pub source: Option<At<Id>>,
}

/// Something people ask, a word explained, or a list.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawGuide {
    /// The name of the entry.
    pub id: At<Id>,
    /// What it is.
    pub kind: GuideKind,
    /// Where it is written.
    pub source: Option<At<Id>>,
}

/// What a guide entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum GuideKind {
    /// A question and its answer.
    Question,
    /// A word and what it means.
    Term,
    /// A list under a title.
    List,
}

pub(super) fn norm(node: &Node, faults: &mut Faults) -> Option<RawNorm> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let weighed_by = map.required("weighed-by", word::id);
    let source = map.optional("source", word::id);
    map.end()?;
    Some(RawNorm { id: id?, weighed_by: weighed_by?, source })
}

pub(super) fn advice(node: &Node, faults: &mut Faults) -> Option<RawAdvice> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let source = map.optional("source", word::id);
    map.end()?;
    Some(RawAdvice { id: id?, source })
}

pub(super) fn entry(node: &Node, faults: &mut Faults) -> Option<RawGuide> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let kind = map.required("kind", self::kind).map(At::into_value);
    let source = map.optional("source", word::id);
    map.end()?;
    Some(RawGuide { id: id?, kind: kind?, source })
}

fn kind(node: &Node, faults: &mut Faults) -> Option<GuideKind> {
    node.one_of(faults, &[("question", GuideKind::Question), ("term", GuideKind::Term), ("list", GuideKind::List)])
}
