//! Referrals, as written.

use schemars::JsonSchema;

use super::questions::{About, about};
use super::rules::{RawRule, rule};
use crate::document::{At, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// Where to go.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawReferral {
    /// The name of the referral.
    pub id: At<Id>,
    /// For whom it is: `always`, or a condition.
    pub when: At<RawRule>,
    /// Where it is written.
    pub source: Option<At<Id>>,
    /// Where to go.
    pub desk: At<Id>,
    /// The desk that decides, if any does.
    pub decides: Option<At<Id>>,
    /// How much room the deciding body has.
    pub norm: Option<Norm>,
    /// The desk that helps while it is unknown.
    pub find_out: Option<At<Id>>,
    /// Where it stands among the others.
    #[schemars(default)]
    pub urgency: Urgency,
    /// Whether it is for each person, or once for a household.
    #[schemars(default)]
    pub about: About,
    /// What somebody may count on there; at least one.
    #[schemars(default)]
    pub rights: Items<At<Id>>,
    /// What to bring: names of texts.
    #[schemars(default)]
    pub bring: Items<At<Id>>,
    /// What not to do: advice.
    #[schemars(default)]
    pub avoid: Items<At<Id>>,
    /// What is weighed, when the norm is open.
    #[schemars(default)]
    pub open_norms: Items<At<Id>>,
    /// What people ask about it.
    #[schemars(default)]
    pub guide: Items<At<Id>>,
    /// The first day on which it counts.
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    pub valid_until: Option<At<RawDate>>,
    /// True when nothing comes in its place after the last day, and that is known.
    #[schemars(default)]
    pub lapses: bool,
}

/// How much room the deciding body has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum Norm {
    /// The law says it.
    Hard,
    /// Somebody weighs.
    Open,
    /// The gemeente has rules of its own.
    Local,
}

/// The order in which referrals are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum Urgency {
    /// Safety: on the screen the moment it can no longer be no.
    Now,
    /// Before the others.
    Soon,
    /// As it comes.
    #[default]
    Normal,
    /// When nothing else helps.
    Last,
}

pub(super) fn referral(node: &Node, faults: &mut Faults) -> Option<RawReferral> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let when = map.required("when", rule);
    let source = map.optional("source", word::id);
    let desk = map.required("desk", word::id);
    let decides = map.optional("decides", word::id);
    let norm = map.optional("norm", self::norm).map(At::into_value);
    let find_out = map.optional("find-out", word::id);
    let urgency = map.optional("urgency", self::urgency).map(At::into_value).unwrap_or_default();
    let about = map.optional("about", self::about).map(At::into_value).unwrap_or_default();
    let rights = map.list("rights", word::id);
    let bring = map.list("bring", word::id);
    let avoid = map.list("avoid", word::id);
    let open_norms = map.list("open-norms", word::id);
    let guide = map.list("guide", word::id);
    let valid_from = map.optional("valid-from", word::date);
    let valid_until = map.optional("valid-until", word::date);
    let lapses = map.flag("lapses", false);
    map.end()?;
    Some(RawReferral {
        id: id?,
        when: when?,
        source,
        desk: desk?,
        decides,
        norm,
        find_out,
        urgency,
        about,
        rights,
        bring,
        avoid,
        open_norms,
        guide,
        valid_from,
        valid_until,
        lapses,
    })
}

fn norm(node: &Node, faults: &mut Faults) -> Option<Norm> {
    node.one_of(faults, &[("hard", Norm::Hard), ("open", Norm::Open), ("local", Norm::Local)])
}

fn urgency(node: &Node, faults: &mut Faults) -> Option<Urgency> {
    let words = [("now", Urgency::Now), ("soon", Urgency::Soon), ("normal", Urgency::Normal), ("last", Urgency::Last)];
    node.one_of(faults, &words)
}
