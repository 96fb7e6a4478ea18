//! What every proof stands on: the questions, the diagrams of one or more trees, and what comes with each referral.

use rustc_hash::FxHashMap;

use super::forest::{Forest, NO, TooBig};
use super::scope::{Scope, scope};
use crate::tree::{NodeId, Rule, Tree};

/// The trees of a proof, brought under one roof.
#[derive(Debug)]
pub(super) struct Ground {
    pub(super) scope: Scope,
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
        Ok(Self { scope, forest, roots })
    }
}
