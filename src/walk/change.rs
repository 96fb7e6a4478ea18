//! What another answer would change, before it takes effect.

use super::Standing;
use crate::value::Value;

/// A referral that comes to something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turned {
    /// Position of the referral.
    pub referral: usize,
    /// What it came to; nothing while it was not settled.
    pub from: Option<Value>,
    /// What it comes to then; nothing while it is not settled.
    pub to: Option<Value>,
}

/// What another answer changes. Numbers are positions in the tree, in its order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Change {
    /// Referrals that come to something else.
    pub referrals: Vec<Turned>,
    /// Questions that are to be asked now and were not before.
    pub new: Vec<usize>,
    /// Questions that need no longer be asked, and had not been answered.
    pub gone: Vec<usize>,
    /// Answers that no longer count; they are kept.
    pub parked: Vec<usize>,
    /// Parked answers that count again.
    pub back: Vec<usize>,
}

impl Change {
    /// Whether it makes no difference to anything.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// What changes between where somebody stands and where they would stand with another answer to this question.
pub fn change(before: &Standing<'_>, after: &Standing<'_>, question: usize) -> Change {
    let tree = before.tree;
    let turned = |referral| Turned { referral, from: before.settled(referral), to: after.settled(referral) };
    let referrals = (0..tree.referrals.len()).map(turned).filter(|turned| turned.from != turned.to).collect();
    let (open, still) = (before.open(), after.open());
    let counted = |standing: &Standing<'_>, other: usize| other != question && standing.answer(other).is_some();
    let those = |holds: &dyn Fn(usize) -> bool| (0..tree.questions.len()).filter(|other| holds(*other)).collect();
    Change {
        referrals,
        new: those(&|other| still.contains(&other) && !open.contains(&other)),
        gone: those(&|other| {
            other != question && open.contains(&other) && !still.contains(&other) && !counted(after, other)
        }),
        parked: those(&|other| counted(before, other) && !counted(after, other)),
        back: those(&|other| counted(after, other) && !counted(before, other)),
    }
}
