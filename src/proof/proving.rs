//! Trees proven side by side: what they have in common is worked out once.

use num_bigint::BigUint;
use rustc_hash::FxHashMap;

use super::forest::{TooBig, YES};
use super::ground::Ground;
use super::sides::one_sided;
use super::witness;
use super::{Beyond, Facts, IdlePart, Limits, Promise, Verdict, Witness, facts, parts, promise};
use crate::finding::Place;
use crate::tree::{NodeId, Rule, Tree};
use crate::value::Value;
use crate::walk;

/// What holds of all complete answers of one tree.
#[derive(Debug)]
pub struct Settled {
    /// What holds whatever is answered.
    pub facts: Result<Facts, Beyond>,
    /// Parts of rules that never matter.
    pub idle_parts: Result<Vec<IdlePart>, Beyond>,
    /// Parts of rules that are never yes or never no, each with the side it comes to; of one that is so because of a part of
    /// it only that part.
    pub sides: Vec<(Place, Value)>,
    /// Referrals that "weet ik niet" can lose, each with the question and a conversation in which it comes out until that
    /// question is answered "weet ik niet". Empty: for every referral, all complete answers and each question, "weet ik
    /// niet" never takes the referral away.
    pub lost_by_unknown: Result<Vec<(usize, usize, Witness)>, Beyond>,
    /// What became of each promise, in their order.
    pub promises: Vec<Verdict>,
    /// Somebody whose conversation ends without a single referral that has a right; nothing when all end with one.
    pub dead_end: Result<Option<Witness>, Beyond>,
}

impl Settled {
    /// Nothing is known.
    pub(super) fn beyond(promises: usize, beyond: Beyond) -> Self {
        Self {
            facts: Err(beyond),
            idle_parts: Err(beyond),
            sides: Vec::new(),
            lost_by_unknown: Err(beyond),
            promises: (0..promises).map(|_| Verdict::Beyond).collect(),
            dead_end: Err(beyond),
        }
    }

    /// Whether nothing but a promise was beyond the limits.
    pub(super) fn is_whole(&self) -> bool {
        self.facts.is_ok() && self.idle_parts.is_ok() && self.lost_by_unknown.is_ok() && self.dead_end.is_ok()
    }
}

/// Some trees and what they are proven on.
#[derive(Debug)]
pub(super) struct Proving {
    ground: Ground,
    /// Whether the answers are cut fine enough to tell which parts of rules never matter.
    fine: bool,
}

impl Proving {
    /// Begins with these trees; `whens` are the rules of the promises of each.
    pub(super) fn new(trees: &[&Tree], whens: &[Vec<&Rule>], limits: &Limits) -> Result<Self, Beyond> {
        let finer: Vec<Vec<Rule>> = trees.iter().map(|tree| parts::finer(tree)).collect();
        let all: Vec<Vec<&Rule>> =
            whens.iter().zip(&finer).map(|(whens, finer)| whens.iter().copied().chain(finer).collect()).collect();
        let fine = Ground::new(trees, &all, limits.branches).ok();
        let (ground, fine) = match fine {
            Some(ground) => (ground, true),
            None => (Ground::new(trees, whens, limits.branches).map_err(|TooBig| Beyond)?, false),
        };
        Ok(Self { ground, fine })
    }

    /// Settles what holds of all complete answers of the tree on that side.
    pub(super) fn settle(&mut self, side: usize, tree: &Tree, promises: &[Promise]) -> Settled {
        let beyond = |TooBig| Beyond;
        let idle = if self.fine { parts::idle_parts(&mut self.ground, side, tree) } else { Err(TooBig) };
        Settled {
            facts: facts::facts(&mut self.ground, side, tree).map_err(beyond),
            idle_parts: idle.map_err(beyond),
            sides: one_sided(tree),
            lost_by_unknown: self.lost_by_unknown(side, tree).map_err(beyond),
            promises: promises.iter().map(|promise| self.verdict(side, tree, promise)).collect(),
            dead_end: self.dead_end(side, tree).map_err(beyond),
        }
    }

    /// In how many ways all questions that steer can be answered.
    pub(super) fn combinations(&self) -> BigUint {
        self.ground.scope.combinations()
    }

    /// For each referral, a conversation in which it is no, unknown and yes; nothing where there is none.
    pub(super) fn reached(&mut self, side: usize, tree: &Tree) -> Result<Vec<[Option<Witness>; 3]>, Beyond> {
        let mut reached = Vec::new();
        for root in self.ground.roots[side].clone() {
            let mut ways = [None, None, None];
            for (way, value) in ways.iter_mut().zip(Value::ALL) {
                let goal = self.ground.forest.is(root, &[value]).map_err(|TooBig| Beyond)?;
                *way = self.find(side, tree, goal);
            }
            reached.push(ways);
        }
        Ok(reached)
    }

    /// A conversation in which each of these referrals comes out.
    pub(super) fn coming(&mut self, side: usize, tree: &Tree, referrals: &[usize]) -> Vec<Option<Witness>> {
        // Referrals that come together have one diagram for that.
        let mut known: FxHashMap<NodeId, Option<Witness>> = FxHashMap::default();
        let mut find = |referral: &usize| {
            let goal = self.ground.forest.comes(self.ground.roots[side][*referral]).ok()?;
            known.entry(goal).or_insert_with(|| self.find(side, tree, goal)).clone()
        };
        referrals.iter().map(&mut find).collect()
    }

    fn verdict(&mut self, side: usize, tree: &Tree, promise: &Promise) -> Verdict {
        match promise::broken(&mut self.ground, side, tree, promise) {
            Err(TooBig) => Verdict::Beyond,
            Ok(None) => Verdict::Empty,
            Ok(Some(goal)) => self.find(side, tree, goal).map_or(Verdict::Kept, Verdict::Broken),
        }
    }

    /// A conversation in which nothing with a right comes out.
    fn dead_end(&mut self, side: usize, tree: &Tree) -> Result<Option<Witness>, TooBig> {
        let with_right = (0..tree.referrals.len()).filter(|at| !walk::rights_of(tree, *at, tree.day).is_empty());
        let roots: Vec<NodeId> = with_right.map(|at| self.ground.roots[side][at]).collect();
        let goal = promise::without(&mut self.ground.forest, YES, &roots)?;
        Ok(self.find(side, tree, goal))
    }

    fn lost_by_unknown(&mut self, side: usize, tree: &Tree) -> Result<Vec<(usize, usize, Witness)>, TooBig> {
        let mut lost = Vec::new();
        for referral in 0..tree.referrals.len() {
            if let Some((question, goal)) = facts::lost_by_unknown(&mut self.ground, side, referral)?
                && let Some(witness) = self.find(side, tree, goal)
            {
                lost.push((referral, question, witness));
            }
        }
        Ok(lost)
    }

    fn find(&self, side: usize, tree: &Tree, goal: NodeId) -> Option<Witness> {
        witness::find(&self.ground, side, tree, goal)
    }
}
