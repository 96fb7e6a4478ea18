//! Two rule sets side by side, over the same answers: for whom a referral changes, exactly, and that nothing else does.
//!
//! Questions, options, referrals and rights are matched by name. Where only one side knows a question or an answer, the
//! other side takes it for "weet ik niet" (see `scope`). Named rules, their shape and the order of questions have no
//! names here: changing only them changes nothing.

use num_bigint::BigUint;

use super::forest::{ENDS, NO, Op, TooBig, YES};
use super::ground::Ground;
use super::witness::{self, Witness};
use super::{Beyond, Limits};
use crate::id::Id;
use crate::tree::{NodeId, Right, Tree, Urgency};
use crate::value::Value;
use crate::walk;

/// How two rule sets differ in what they tell people.
#[derive(Debug)]
pub struct Difference {
    /// Referrals that come to another value for somebody.
    pub values: Vec<ValueChange>,
    /// What comes with a referral and is no longer the same, where the referral comes out on both sides.
    pub contents: Vec<ContentChange>,
    /// In how many ways all questions of both sides that steer can be answered.
    pub combinations: BigUint,
    /// How many referrals were compared for all those answers; for each of them, what is not listed does not change.
    pub compared: usize,
    /// Referrals that grew beyond the bound: nothing was proven of them.
    pub unproven: Vec<Id>,
}

/// A referral that comes to another value.
#[derive(Debug)]
pub struct ValueChange {
    /// The referral.
    pub referral: Id,
    /// What it comes to in the old rules; nothing when they do not have it.
    pub old: Option<Value>,
    /// What it comes to in the new rules; nothing when they do not have it.
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
    /// What changed.
    pub what: Content,
    /// A conversation of the new rules in which the referral comes out on both sides.
    pub witness: Witness,
    /// The same person under the old rules.
    pub before: Witness,
}

/// What changed about a referral.
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
    /// Whether it is proven that nobody gets anything else.
    pub fn is_none(&self) -> bool {
        self.values.is_empty() && self.contents.is_empty() && self.unproven.is_empty()
    }
}

/// How `new` differs from `old`; both as of their own day.
pub fn diff(old: &Tree, new: &Tree, limits: &Limits) -> Result<Difference, Beyond> {
    let mut ground = Ground::new(&[old, new], &[], limits.branches).map_err(|TooBig| Beyond)?;
    let combinations = ground.scope.combinations();
    let mut difference =
        Difference { values: Vec::new(), contents: Vec::new(), combinations, compared: 0, unproven: Vec::new() };
    let mut found: Vec<(usize, NodeId)> = Vec::new();
    let pairs = referrals(old, new);
    for (number, (id, one, other)) in pairs.iter().enumerate() {
        difference.compared += 1;
        let root = |side: usize, at: &Option<usize>| at.map_or(NO, |at| ground.roots[side][at]);
        let (a, b) = (root(0, one), root(1, other));
        if a != b {
            match ground.forest.combine(Op::Pair, a, b) {
                Ok(pair) => found.push((number, pair)),
                Err(TooBig) => difference.unproven.push(id.clone()),
            }
        }
    }
    difference.compared -= difference.unproven.len();
    for (number, pair) in found {
        let (id, one, other) = &pairs[number];
        let counts = ground.forest.combinations(pair, &ground.scope.sizes());
        let ends = ground.forest.ends(pair);
        for end in (0..9_u32).filter(|end| end / 3 != end % 3 && ends >> end & 1 == 1) {
            let value = |at: &Option<usize>, number: u32| at.map(|_| Value::ALL[number as usize % 3]);
            let mut only = [NO; ENDS as usize];
            only[end as usize] = YES;
            let goal = ground.forest.map(pair, &only).map_err(|TooBig| Beyond)?;
            let (witness, before) = find(&ground, [old, new], goal);
            difference.values.push(ValueChange {
                referral: id.clone(),
                old: value(one, end / 3),
                new: value(other, end % 3),
                combinations: counts[end as usize].clone(),
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
        let both = [(0, *one), (1, *other)].map(|(side, at)| ground.roots[side][at]);
        let both = [ground.forest.comes(both[0]), ground.forest.comes(both[1])];
        let [Ok(a), Ok(b)] = both else { continue };
        let Ok(goal) = ground.forest.combine(Op::All, a, b) else { continue };
        if goal == NO {
            continue;
        }
        let (witness, before) = find(&ground, [old, new], goal);
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

/// What comes with a referral and is not the same on both sides.
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

/// What a right says in numbers, in words that mean the same in every tree.
fn terms(tree: &Tree, right: &Right) -> impl PartialEq {
    let number = tree.right(right.id.as_str());
    let start = number.and_then(|number| tree.counts_from(number)).map(|question| tree.questions[question].id.clone());
    (right.term.map(|term| term.length), start, right.amount, right.penalty.clone())
}

/// Conversations of a person whose answers fit the goal, under the new and under the old rules.
fn find(ground: &Ground, [old, new]: [&Tree; 2], goal: NodeId) -> (Witness, Witness) {
    let mut chosen = witness::path(ground, goal).unwrap_or_default();
    let witness = witness::tell(ground, 1, new, &chosen);
    // Both conversations are those of one person.
    chosen.extend(witness::played(ground, 1, new, &chosen));
    let before = witness::tell(ground, 0, old, &chosen);
    (witness, before)
}
