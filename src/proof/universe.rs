//! Universe of a proof: the common refinement of some trees, and the diagrams of their referrals over it.

use rustc_hash::FxHashMap;

use super::refinement::{Refinement, refine};
use crate::diagram::{Made, NO, NodeId, Table, TooLarge};
use crate::tree::{Leaf, Rule, Shape, Test, Tree, assemble, diagram_of};
use crate::value::Value;

/// Trees brought together, so that a rule of one can be compared with that of another.
#[derive(Debug)]
pub(super) struct Universe {
    pub(super) refinement: Refinement,
    pub(super) table: Table<'static>,
    /// Per tree, the diagram of each of its referrals; no for those that do not exist on its day.
    pub(super) roots: Vec<Vec<NodeId>>,
    /// Per tree, the diagrams of its named rules that were built.
    named: Vec<FxHashMap<usize, NodeId>>,
}

impl Universe {
    /// Universe of these trees; its blocks are fine enough for `extra` rules over each of them too.
    pub(super) fn new(trees: &[&Tree], extra: &[Vec<&Rule>], limit: usize) -> Result<Self, TooLarge> {
        let named = trees.iter().map(|_| FxHashMap::default()).collect();
        let mut universe =
            Self { refinement: refine(trees, extra), table: Table::new(limit), roots: Vec::new(), named };
        for (view, tree) in trees.iter().enumerate() {
            let mut roots = Vec::with_capacity(tree.referrals.len());
            for referral in &tree.referrals {
                let exists = referral.valid.holds(tree.day);
                roots.push(if exists { universe.rule(view, tree, &referral.when)? } else { NO });
            }
            universe.roots.push(roots);
        }
        Ok(universe)
    }

    /// Diagram of a rule of a tree.
    pub(super) fn rule(&mut self, view: usize, tree: &Tree, rule: &Rule) -> Made {
        let Self { refinement, table, named, .. } = self;
        diagram_of(table, rule, &tree.rules, &|leaf| condition(refinement, view, leaf), &mut named[view])
    }

    /// Diagram of a rule of a tree from those of its parts.
    pub(super) fn assemble(&mut self, view: usize, shape: &Shape, parts: &[NodeId]) -> Made {
        let Self { refinement, table, .. } = self;
        assemble(table, shape, parts, &|leaf| condition(refinement, view, leaf))
    }

    /// Diagram of a condition on a question of a tree.
    pub(super) fn condition(&mut self, view: usize, question: usize, test: &Test) -> Made {
        self.assemble(view, &Shape::Leaf(Leaf { question, test: test.clone() }), &[])
    }

    /// Yes where a referral is advised: to do, or to find out.
    pub(super) fn advised(&mut self, root: NodeId) -> Made {
        self.table.is(root, &[Value::Unknown, Value::Yes])
    }

    /// Yes where a referral is to do.
    pub(super) fn due(&mut self, root: NodeId) -> Made {
        self.table.is(root, &[Value::Yes])
    }
}

fn condition(refinement: &Refinement, view: usize, leaf: &Leaf) -> (usize, Vec<Value>) {
    let question = refinement.views[view].question[leaf.question];
    (question, refinement.values_of(view, question, &leaf.test))
}
