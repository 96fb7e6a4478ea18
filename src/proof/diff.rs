//! Two rule sets side by side, over the same answers: for whom a referral changes, exactly, and that nothing else does.
//!
//! Questions, options, referrals and rights are matched by name. Where only one side knows a question or an answer, the
//! other side takes it for "weet ik niet" (see `refine`). Named rules, their shape and the order of questions have no
//! names here: changing only them changes nothing.

use num_bigint::BigUint;

use super::universe::Universe;
use super::witness::{self, Witness};
use crate::diagram::{NO, NodeId, Operation, TERMINALS, TooLarge};
use crate::id::Id;
use crate::tree::{Right, Tree, Urgency};
use crate::value::Value;
use crate::walk;

/// Difference between two rule sets in what they tell people.
#[derive(Debug)]
pub struct Difference {
    /// Referrals that come to another value for somebody.
    pub values: Vec<ValueChange>,
    /// Changes in rights, desk and urgency of a referral, where the referral is advised on both sides.
    pub contents: Vec<ContentChange>,
    /// In how many ways all questions of both sides that steer can be answered.
    pub combinations: BigUint,
    /// Number of referrals that were compared for all those answers; of these, what is not listed does not change.
    pub compared: usize,
    /// Referrals that grew beyond the bound: nothing was proven of them.
    pub unproven: Vec<Id>,
}

/// A referral that comes to another value.
#[derive(Debug)]
pub struct ValueChange {
    /// The referral.
    pub referral: Id,
    /// Its value in the old rules; nothing when they do not have it.
    pub old: Option<Value>,
    /// Its value in the new rules; nothing when they do not have it.
    pub new: Option<Value>,
    /// For how many of the combinations of answers.
    pub combinations: BigUint,
    /// A conversation of the new rules that shows it.
    pub witness: Witness,
    /// The same person under the old rules.
    pub before: Witness,
}

/// Something that comes with a referral.
#[derive(Debug)]
pub struct ContentChange {
    /// The referral.
    pub referral: Id,
    /// The change.
    pub what: Content,
    /// A conversation of the new rules in which the referral is advised on both sides.
    pub witness: Witness,
    /// The same person under the old rules.
    pub before: Witness,
}

/// Change in what comes with a referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Content {
    /// A right more.
    RightAdded(Id),
    /// A right less.
    RightRemoved(Id),
    /// A right with another term, amount or penalty.
    RightChanged(Id),
    /// Another desk.
    Desk {
        /// Before.
        old: Id,
        /// After.
        new: Id,
    },
    /// Another place among the others.
    Urgency {
        /// Before.
        old: Urgency,
        /// After.
        new: Urgency,
    },
}

impl Difference {
    /// True when it is proven that nobody gets anything else.
    pub fn is_none(&self) -> bool {
        self.values.is_empty() && self.contents.is_empty() && self.unproven.is_empty()
    }
}

/// Difference of `new` from `old`, both as of the day of their tree; all diagrams together may have `limit` branches.
pub fn diff(old: &Tree, new: &Tree, limit: usize) -> Result<Difference, TooLarge> {
    let mut universe = Universe::new(&[old, new], &[], limit)?;
    let combinations = universe.refinement.combinations();
    let mut difference =
        Difference { values: Vec::new(), contents: Vec::new(), combinations, compared: 0, unproven: Vec::new() };
    let pairs = referrals(old, new);
    let mut differing: Vec<(usize, NodeId)> = Vec::new();
    for (number, (id, one, other)) in pairs.iter().enumerate() {
        let root = |view: usize, at: &Option<usize>| at.map_or(NO, |at| universe.roots[view][at]);
        let (a, b) = (root(0, one), root(1, other));
        if a == b {
            continue;
        }
        match universe.table.apply(Operation::Pair, a, b) {
            Ok(pair) => differing.push((number, pair)),
            Err(TooLarge) => difference.unproven.push(id.clone()),
        }
    }
    difference.compared = pairs.len() - difference.unproven.len();
    let sizes = universe.refinement.sizes();
    for (number, pair) in differing {
        let (id, one, other) = &pairs[number];
        let counts = universe.table.count(pair, &sizes);
        for terminal in (0..TERMINALS).filter(|end| end / 3 != end % 3) {
            if !universe.table.reaches(pair, terminal) {
                continue;
            }
            let value = |at: &Option<usize>, number: u32| at.map(|_| Value::ALL[number as usize]);
            let goal = universe.table.indicator(pair, &[terminal])?;
            let (witness, before) = find(&universe, [old, new], goal);
            difference.values.push(ValueChange {
                referral: id.clone(),
                old: value(one, terminal / 3),
                new: value(other, terminal % 3),
                combinations: counts[terminal as usize].clone(),
                witness,
                before,
            });
        }
    }
    for (id, one, other) in &pairs {
        let (Some(one), Some(other)) = (one, other) else { continue };
        let changes = contents(old, new, *one, *other);
        if changes.is_empty() {
            continue;
        }
        let both = [(0, *one), (1, *other)].map(|(view, at)| universe.advised(universe.roots[view][at]));
        let [Ok(a), Ok(b)] = both else { continue };
        let Ok(goal) = universe.table.apply(Operation::Min, a, b) else { continue };
        if goal == NO {
            continue;
        }
        let (witness, before) = find(&universe, [old, new], goal);
        for what in changes {
            let (witness, before) = (witness.clone(), before.clone());
            difference.contents.push(ContentChange { referral: id.clone(), what, witness, before });
        }
    }
    Ok(difference)
}

/// The referrals of both sides, by name, with where each side has them.
fn referrals(old: &Tree, new: &Tree) -> Vec<(Id, Option<usize>, Option<usize>)> {
    let known = new.referrals.iter().enumerate();
    let known = known.map(|(at, referral)| (referral.id.clone(), old.referral(referral.id.as_str()), Some(at)));
    let gone = old.referrals.iter().enumerate().filter(|(_, referral)| new.referral(referral.id.as_str()).is_none());
    known.chain(gone.map(|(at, referral)| (referral.id.clone(), Some(at), None))).collect()
}

/// Changes in what comes with a referral.
fn contents(old: &Tree, new: &Tree, one: usize, other: usize) -> Vec<Content> {
    let mut changes = Vec::new();
    let (a, b) = (&old.referrals[one], &new.referrals[other]);
    let (desk, now) = (&old.desks[a.desk].id, &new.desks[b.desk].id);
    if desk != now {
        changes.push(Content::Desk { old: desk.clone(), new: now.clone() });
    }
    if a.urgency != b.urgency {
        changes.push(Content::Urgency { old: a.urgency, new: b.urgency });
    }
    let of = |tree: &Tree, at: usize| walk::rights_of(tree, at, tree.day);
    let (before, after) = (of(old, one), of(new, other));
    for right in &before {
        let right = &old.rights[*right];
        match after.iter().map(|other| &new.rights[*other]).find(|other| other.id == right.id) {
            None => changes.push(Content::RightRemoved(right.id.clone())),
            Some(now) if terms(old, right) != terms(new, now) => changes.push(Content::RightChanged(right.id.clone())),
            Some(_) => {}
        }
    }
    let known = |id: &Id| before.iter().any(|right| old.rights[*right].id == *id);
    let added = after.iter().map(|right| &new.rights[*right].id).filter(|id| !known(id));
    changes.extend(added.cloned().map(Content::RightAdded));
    changes
}

/// Numbers of a right, in words that mean the same in every tree.
fn terms(tree: &Tree, right: &Right) -> impl PartialEq {
    let number = tree.right(right.id.as_str());
    let start = number.and_then(|number| tree.counts_from(number)).map(|question| tree.questions[question].id.clone());
    (right.term.map(|term| term.length), start, right.amount, right.penalty.clone())
}

/// Conversations of a person whose answers fit the goal, under the new and under the old rules.
fn find(universe: &Universe, [old, new]: [&Tree; 2], goal: NodeId) -> (Witness, Witness) {
    let mut assignment = witness::assignment(universe, goal).unwrap_or_default();
    let witness = witness::tell(universe, 1, new, &assignment);
    // Both conversations are those of one person.
    assignment.extend(witness::played(universe, 1, new, &assignment));
    let before = witness::tell(universe, 0, old, &assignment);
    (witness, before)
}
