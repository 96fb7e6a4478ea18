//! The rules as decision diagrams: what is left of a rule is one node, and depends on exactly the questions that occur in it.
//!
//! A variable is a question, its values are the classes of its answers, and the terminals are no, unknown and yes. That makes
//! "can this answer still change the result?" a look instead of a search.

use rustc_hash::FxHashMap;

use super::Tree;
use super::domain::Domain;
use super::rule::{Leaf, NamedRule, Rule, Shape};
use crate::diagram::{Made, NodeId, Table, TooLarge};
use crate::value::Value;

/// With more branches than this a rule set is refused rather than let it eat the machine.
const LIMIT: usize = 4_000_000;

/// Diagrams of some rules, those of the referrals in a tree. Built once; never changed.
#[derive(Debug)]
pub struct Diagrams {
    /// The nodes.
    pub table: Table<'static>,
    /// The diagram of each rule.
    pub roots: Vec<NodeId>,
}

impl Diagrams {
    /// Empty table over these diagrams, for their residuals: what is left after some answers.
    pub fn residuals(&self) -> Table<'_> {
        Table::over(&self.table)
    }
}

impl Tree {
    /// Diagrams of rules with no other conditions than the tree's own; nothing when they are too complex.
    pub fn diagrams_of(&self, rules: &[Rule]) -> Option<Diagrams> {
        diagrams(&self.domains, &self.rules, rules.iter()).ok()
    }
}

/// Builds the diagrams; the error names the first rule that is too complex.
pub(super) fn diagrams<'t>(
    domains: &[Domain],
    named: &[NamedRule],
    rules: impl Iterator<Item = &'t Rule>,
) -> Result<Diagrams, usize> {
    let condition = |leaf: &Leaf| (leaf.question, domains[leaf.question].values_of(&leaf.test));
    let mut table = Table::new(LIMIT);
    let mut known = FxHashMap::default();
    let mut roots = Vec::new();
    for (number, rule) in rules.enumerate() {
        roots.push(build(&mut table, rule, named, &condition, &mut known).map_err(|TooLarge| number)?);
    }
    Ok(Diagrams { table, roots })
}

/// Variable of a condition, and what the condition says of each of its values.
type Condition<'a> = &'a dyn Fn(&Leaf) -> (usize, Vec<Value>);

/// Diagram of a rule; `known` has those of named rules that were built before.
pub(crate) fn build(
    table: &mut Table<'_>,
    rule: &Rule,
    named: &[NamedRule],
    condition: Condition<'_>,
    known: &mut FxHashMap<usize, NodeId>,
) -> Made {
    if let Shape::Named(number) = &rule.shape {
        if let Some(known) = known.get(number) {
            return Ok(*known);
        }
        let made = build(table, &named[*number].rule, named, condition, known)?;
        known.insert(*number, made);
        return Ok(made);
    }
    let mut parts = Vec::with_capacity(rule.parts().len());
    for part in rule.parts() {
        parts.push(build(table, part, named, condition, known)?);
    }
    assemble(table, &rule.shape, &parts, condition)
}

/// Diagram of a rule from those of its parts; a named rule is its own only part.
pub(crate) fn assemble(table: &mut Table<'_>, shape: &Shape, parts: &[NodeId], condition: Condition<'_>) -> Made {
    match shape {
        Shape::All(_) => table.min(parts),
        Shape::Any(_) => table.max(parts),
        Shape::Not(_) => table.not(parts[0]),
        Shape::AtLeast(n, _) => table.nth_largest(*n, parts),
        Shape::Named(_) => Ok(parts[0]),
        Shape::Leaf(leaf) => {
            let (variable, values) = condition(leaf);
            let terminals: Vec<NodeId> = values.into_iter().map(|value| value as NodeId).collect();
            Ok(table.intern(variable, &terminals))
        }
    }
}
