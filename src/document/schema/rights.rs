//! Rights and their terms, as written.

use schemars::JsonSchema;

use crate::document::{At, Euro, Faults, Items, Node, RawDate, word};
use crate::id::Id;

/// A right that comes with a referral.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawRight {
    /// The name of the right.
    pub id: At<Id>,
    /// Where it is written.
    pub source: Option<At<Id>>,
    /// How long something may take.
    pub term: Option<At<RawTerm>>,
    /// False for an agreement that is no term of the law.
    #[schemars(default = "word::yes")]
    pub legal: bool,
    /// An amount in euro; `checked` says when it was looked up.
    pub amount: Option<At<Euro>>,
    /// What to do when the last day of the term has passed.
    pub passed: Option<At<Id>>,
    /// The right that says what somebody owes who is late with this.
    pub late: Option<At<Id>>,
    /// What somebody owes per day when they are late, stretch after stretch.
    #[schemars(default)]
    pub penalty: Items<At<RawStretch>>,
    /// False to tell people to check this first.
    #[schemars(default = "word::yes")]
    pub verified: bool,
    /// The day on which it was last checked.
    pub checked: Option<RawDate>,
    /// The first day on which it counts.
    pub valid_from: Option<At<RawDate>>,
    /// The last day on which it counts.
    pub valid_until: Option<At<RawDate>>,
    /// True when nothing comes in its place after the last day, and that is known.
    #[schemars(default)]
    pub lapses: bool,
}

/// So many days at so much a day.
#[derive(Debug, Clone, Copy, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawStretch {
    /// So many days.
    pub days: u16,
    /// In euro, for each of those days.
    pub amount: Euro,
}

/// How long; exactly one length, and at most one day to count from.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(rename_all = "kebab-case", deny_unknown_fields)]
pub struct RawTerm {
    /// In days.
    pub days: Option<At<u16>>,
    /// In working days.
    pub working_days: Option<At<u16>>,
    /// In weeks.
    pub weeks: Option<At<u16>>,
    /// In months.
    pub months: Option<At<u16>>,
    /// In years.
    pub years: Option<At<u16>>,
    /// The date question it counts from.
    pub from: Option<At<Id>>,
    /// The right whose term must have ended first.
    pub after: Option<At<Id>>,
}

pub(super) fn right(node: &Node, faults: &mut Faults) -> Option<RawRight> {
    let mut map = node.map(faults)?;
    let id = map.required("id", word::id);
    let source = map.optional("source", word::id);
    let term = map.optional("term", self::term);
    let legal = map.flag("legal", true);
    let amount = map.optional("amount", word::euro);
    let passed = map.optional("passed", word::id);
    let late = map.optional("late", word::id);
    let penalty = map.list("penalty", stretch);
    let verified = map.flag("verified", true);
    let checked = map.optional("checked", word::date).map(At::into_value);
    let valid_from = map.optional("valid-from", word::date);
    let valid_until = map.optional("valid-until", word::date);
    let lapses = map.flag("lapses", false);
    map.end()?;
    Some(RawRight {
        id: id?,
        source,
        term,
        legal,
        amount,
        passed,
        late,
        penalty,
        verified,
        checked,
        valid_from,
        valid_until,
        lapses,
    })
}

fn stretch(node: &Node, faults: &mut Faults) -> Option<RawStretch> {
    let mut map = node.map(faults)?;
    let days = map.required("days", word::count).map(At::into_value);
    let amount = map.required("amount", word::euro).map(At::into_value);
    map.end()?;
    Some(RawStretch { days: days?, amount: amount? })
}

fn term(node: &Node, faults: &mut Faults) -> Option<RawTerm> {
    let mut map = node.map(faults)?;
    let term = RawTerm {
        days: map.optional("days", word::count),
        working_days: map.optional("working-days", word::count),
        weeks: map.optional("weeks", word::count),
        months: map.optional("months", word::count),
        years: map.optional("years", word::count),
        from: map.optional("from", word::id),
        after: map.optional("after", word::id),
    };
    map.end().map(|()| term)
}
