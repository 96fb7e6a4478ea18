//! Promises, as written.

use schemars::JsonSchema;

use super::rules::{RawRule, rule};
use crate::document::{At, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// What must hold for everybody for whom `when` holds; at least one of the claims makes sense.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawPromise {
    /// The name of the promise.
    pub id: At<Id>,
    /// Where it is written.
    pub source: Option<At<Id>>,
    /// For whom; without it, for everybody.
    pub when: Option<At<RawRule>>,
    /// These referrals do not come out, not even to find out.
    pub never: Option<At<RawNames>>,
    /// These referrals come out, to do or to find out.
    pub always: Option<At<RawNames>>,
    /// This referral comes out, and nothing less urgent is asked before it.
    pub first: Option<At<Id>>,
    /// These referrals are to do.
    pub to_do: Option<At<RawNames>>,
    /// These referrals are not to do; they may be to find out.
    pub not_to_do: Option<At<RawNames>>,
    /// At least one of these referrals comes out.
    pub one_of: Option<At<Items<At<Id>>>>,
    /// No referral with one of these rights comes out.
    pub never_right: Option<At<RawNames>>,
    /// For each of these rights, a referral with it comes out.
    pub always_right: Option<At<RawNames>>,
    /// The first day on which it counts.
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    pub valid_until: Option<At<RawDate>>,
}

/// A name, or a list of them.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(untagged)]
#[allow(missing_docs)]
pub enum RawNames {
    One(Id),
    Several(Items<At<Id>>),
}

pub(super) fn promise(node: &Node, faults: &mut Faults) -> Option<RawPromise> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let source = map.optional("source", word::id);
    let when = map.optional("when", rule);
    let never = map.optional("never", names);
    let always = map.optional("always", names);
    let first = map.optional("first", word::id);
    let to_do = map.optional("to-do", names);
    let not_to_do = map.optional("not-to-do", names);
    let one_of = map.optional("one-of", word::ids);
    let never_right = map.optional("never-right", names);
    let always_right = map.optional("always-right", names);
    let valid_from = map.optional("valid-from", word::date);
    let valid_until = map.optional("valid-until", word::date);
    map.end()?;
    Some(RawPromise {
        id: id?,
        source,
        when,
        never,
        always,
        first,
        to_do,
        not_to_do,
        one_of,
        never_right,
        always_right,
        valid_from,
        valid_until,
    })
}

fn names(node: &Node, faults: &mut Faults) -> Option<RawNames> {
    match node.word() {
        Some(_) => word::id(node, faults).map(RawNames::One),
        None => word::ids(node, faults).map(RawNames::Several),
    }
}
