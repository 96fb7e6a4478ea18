//! What every proof stands on: the questions, the diagrams of one or more trees, and what comes with each referral.

use rustc_hash::FxHashMap;

use super::forest::{Forest, NO, TooBig};
use super::remainder::Marks;
use super::scope::{Scope, Side, scope};
use super::strand::Turns;
use crate::tree::{NodeId, Rule, Tree};
use crate::walk;

/// The trees of a proof, brought under one roof.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) scope: Scope,
    /// Per question, the classes of its answers.
    pub(super) turns: Vec<Turns>,
    pub(super) forest: Forest,
    /// Per tree, the diagram of each of its referrals; no for those that do not exist on its day.
    pub(super) roots: Vec<Vec<NodeId>>,
}

impl Ground {
    /// The ground for these trees; the answers are cut fine enough for `extra` rules over each of them too.
    pub(super) fn new(trees: &[&Tree], extra: &[Vec<&Rule>], branches: usize) -> Result<Self, TooBig> {
        let scope = scope(trees, extra);
        let mut forest = Forest::new(scope.classes(), branches);
        let mut roots = Vec::new();
        for (tree, side) in trees.iter().zip(&scope.sides) {
            let mut known = FxHashMap::default();
            let mut own = Vec::with_capacity(tree.referrals.len());
            for (root, referral) in tree.diagrams.roots.iter().zip(&tree.referrals) {
                let root = if referral.valid.holds(tree.day) { *root } else { NO };
                own.push(forest.import(&tree.diagrams, root, side, &mut known)?);
            }
            roots.push(own);
        }
        Ok(Self { turns: scope.turns(), scope, forest, roots })
    }
}

/// What comes with each referral of each tree that comes out.
#[derive(Debug)]
pub(super) struct Marking {
    /// The questions that fill in a result, one mark each, in order.
    details: Vec<usize>,
    /// Per tree and referral its marks.
    pub(super) of: Vec<Vec<Marks>>,
}

impl Marking {
    /// The marks of the referrals of trees of this scope; nothing when there are more details than marks.
    pub(super) fn new(scope: &Scope, trees: &[&Tree]) -> Option<Self> {
        let of = |tree: &Tree, side: &Side| -> Vec<Vec<usize>> {
            let details = (0..tree.referrals.len()).map(|referral| walk::details_of(tree, referral, tree.day));
            details.map(|own| own.into_iter().map(|question| side.question[question]).collect()).collect()
        };
        let own: Vec<Vec<Vec<usize>>> = trees.iter().zip(&scope.sides).map(|(tree, side)| of(tree, side)).collect();
        let mut details = own.concat().concat();
        details.sort_unstable();
        details.dedup();
        if details.len() >= Marks::BITS as usize {
            return None;
        }
        let mark = |question: &usize| details.binary_search(question).map_or(0, |at| 1 << at);
        let marks =
            |questions: &Vec<usize>| questions.iter().map(mark).fold(0, |marks: Marks, mark: Marks| marks | mark);
        Some(Self { of: own.iter().map(|own| own.iter().map(marks).collect()).collect(), details })
    }

    /// The marks of those details for which this holds.
    pub(super) fn marks(&self, holds: impl Fn(usize) -> bool) -> Marks {
        let marks = self.details.iter().enumerate().filter(|(_, question)| holds(**question));
        marks.fold(0, |marks, (at, _)| marks | 1 << at)
    }

    /// The marks that cost a question.
    pub(super) fn details(&self) -> Marks {
        (1 << self.details.len()) - 1
    }
}
