//! What can stand in a rule file, as the author writes it: names, not yet the things they name. Each thing is read by the
//! function beside it.

mod desks;
mod guide;
mod promises;
mod questions;
mod referrals;
mod rights;
mod rules;
mod sources;
mod tree;

pub(crate) use desks::channel;
pub use desks::{ChannelKind, PlaceLevel, RawChannel, RawDesk, RawDeskPlace};
pub use guide::{GuideKind, RawAdvice, RawGuide, RawNorm};
pub use promises::{RawNames, RawPromise};
pub use questions::{About, RawKind, RawQuestion};
pub use referrals::{Norm, RawReferral, Urgency};
pub use rights::{RawRight, RawStretch, RawTerm};
pub use rules::{RawBody, RawRule};
pub use sources::{RawLaw, RawSource};
pub use tree::{RawDanger, RawSpan, RawTree};

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, word};
use crate::finding::Kind;
use crate::id::Id;

/// One rule file.
#[derive(Debug, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct RawFile {
    /// What the rule set as a whole is; in exactly one file.
    pub tree: Option<At<RawTree>>,
    /// What the questions of this file are about.
    pub topic: Option<At<Id>>,
    /// The questions, in the order in which they are asked.
    pub questions: Items<At<RawQuestion>>,
    /// Conditions with a name.
    pub rules: Items<At<RawBody>>,
    /// Where people can go.
    pub referrals: Items<At<RawReferral>>,
    /// What holds for everybody, whatever they answer; it is proven.
    pub promises: Items<At<RawPromise>>,
    /// What somebody may count on.
    pub rights: Items<At<RawRight>>,
    /// What not to do.
    pub advice: Items<At<RawAdvice>>,
    /// Bodies and people to turn to.
    pub desks: Items<At<RawDesk>>,
    /// What somebody at a desk has to weigh.
    pub norms: Items<At<RawNorm>>,
    /// What people ask, words explained, and lists.
    pub guide: Items<At<RawGuide>>,
    /// Laws, in the version that was read.
    pub laws: Items<At<RawLaw>>,
    /// Where things are written.
    pub sources: Items<At<RawSource>>,
}

/// Reads a rule file; of one that is partly broken, the rest.
pub(super) fn file(node: &Node, faults: &mut Faults) -> Option<RawFile> {
    let mut map = node.map(faults)?;
    let file = RawFile {
        tree: map.optional("tree", tree::tree),
        topic: map.optional("topic", word::id),
        questions: map.things("questions", Kind::Question, questions::question),
        rules: map.things("rules", Kind::Rule, rules::body),
        referrals: map.things("referrals", Kind::Referral, referrals::referral),
        promises: map.things("promises", Kind::Promise, promises::promise),
        rights: map.things("rights", Kind::Right, rights::right),
        advice: map.things("advice", Kind::Advice, guide::advice),
        desks: map.things("desks", Kind::Desk, desks::desk),
        norms: map.things("norms", Kind::Norm, guide::norm),
        guide: map.things("guide", Kind::Guide, guide::entry),
        laws: map.things("laws", Kind::Law, sources::law),
        sources: map.things("sources", Kind::Source, sources::source),
    };
    map.end_of_file();
    Some(file)
}
