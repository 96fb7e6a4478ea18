//! Rules, as written.

use schemars::JsonSchema;

use crate::document::{At, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// A rule, or a bare word: a yes-no question answered yes, or `always`.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
#[allow(missing_docs)]
pub enum RawRule {
    Word(Id),
    Body(Box<RawBody>),
}

/// The keys of a rule; exactly one of `all`, `any`, `not`, `at-least`, `question`, `rule` makes sense.
#[derive(Debug, Clone, Default, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawBody {
    /// A name, for the rules of the list `rules` only.
    pub id: Option<At<Id>>,
    /// Where it is written.
    pub source: Option<At<Id>>,
    /// The least of these: yes when all of them are.
    pub all: Option<At<Items<At<RawRule>>>>,
    /// The most of these: yes when one of them is.
    pub any: Option<At<Items<At<RawRule>>>>,
    /// The reverse.
    pub not: Option<Box<At<RawRule>>>,
    /// So many of `of`.
    pub at_least: Option<At<u32>>,
    /// Of these, for `at-least`.
    pub of: Option<At<Items<At<RawRule>>>>,
    /// A question; with `any-of`, `only`, or `from` and `below`.
    pub question: Option<At<Id>>,
    /// One of these was answered.
    pub any_of: Option<At<Items<At<Id>>>>,
    /// These were answered and nothing else.
    pub only: Option<At<Items<At<Id>>>>,
    /// The answer is this or more.
    pub from: Option<At<i64>>,
    /// The answer is below this.
    pub below: Option<At<i64>>,
    /// A rule with a name.
    pub rule: Option<At<Id>>,
    /// The first day on which it counts.
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    pub valid_until: Option<At<RawDate>>,
}

pub(super) fn rule(node: &Node, faults: &mut Faults) -> Option<RawRule> {
    match node.word() {
        Some(_) => word::id(node, faults).map(RawRule::Word),
        None => body(node, faults).map(|body| RawRule::Body(Box::new(body))),
    }
}

fn rules(node: &Node, faults: &mut Faults) -> Option<Items<At<RawRule>>> {
    node.list(faults, rule)
}

pub(super) fn body(node: &Node, faults: &mut Faults) -> Option<RawBody> {
    let mut map = node.map(faults)?;
    let body = RawBody {
        id: map.optional("id", word::id),
        source: map.optional("source", word::id),
        all: map.optional("all", rules),
        any: map.optional("any", rules),
        not: map.optional("not", rule).map(Box::new),
        at_least: map.optional("at-least", word::count),
        of: map.optional("of", rules),
        question: map.optional("question", word::id),
        any_of: map.optional("any-of", word::ids),
        only: map.optional("only", word::ids),
        from: map.optional("from", word::number),
        below: map.optional("below", word::number),
        rule: map.optional("rule", word::id),
        valid_from: map.optional("valid-from", word::date),
        valid_until: map.optional("valid-until", word::date),
    };
    map.end().map(|()| body)
}
