//! The branches of a rule set: every part of every rule, and every rule with a name.

use std::collections::HashSet;

use crate::finding::Place;
use crate::id::Id;
use crate::tree::{Leaf, Rule, Shape, Test, Tree, YES};

/// A longer rule is cut when it is shown in a list.
const LONGEST: usize = 72;

/// A part of a rule, or a rule with a name.
#[derive(Debug)]
pub(super) struct Branch<'t> {
    /// The rule itself, in the tree it was found in.
    pub(super) rule: &'t Rule,
    /// The rule or referral it stands in.
    pub(super) within: &'t Id,
    /// What it says, as it could stand in a file; for a rule with a name, its name.
    pub(super) shown: String,
}

/// Every branch of these trees, each place once, by file and place.
pub(super) fn branches<'t>(trees: &[&'t Tree]) -> Vec<Branch<'t>> {
    let mut found: Vec<Branch<'t>> = Vec::new();
    let mut known: HashSet<&Place> = HashSet::new();
    for tree in trees {
        for named in &tree.rules {
            let branch = Branch { rule: &named.rule, within: &named.id, shown: named.id.to_string() };
            found.extend(known.insert(&named.rule.place).then_some(branch));
            parts(tree, &named.id, &named.rule, &mut known, &mut found);
        }
        for referral in &tree.referrals {
            parts(tree, &referral.id, &referral.when, &mut known, &mut found);
        }
    }
    found.sort_by(|a, b| order(&a.rule.place).cmp(&order(&b.rule.place)));
    found
}

pub(super) fn order(place: &Place) -> (&str, usize, usize) {
    (&place.file, place.span.start, place.span.end)
}

fn parts<'t>(
    tree: &'t Tree,
    within: &'t Id,
    rule: &'t Rule,
    known: &mut HashSet<&'t Place>,
    found: &mut Vec<Branch<'t>>,
) {
    for part in rule.parts() {
        if known.insert(&part.place) {
            found.push(Branch { rule: part, within, shown: shown(tree, part) });
        }
        parts(tree, within, part, known, found);
    }
}

/// A rule as it could stand in a file, cut when it is long.
fn shown(tree: &Tree, rule: &Rule) -> String {
    let whole = written(tree, rule);
    match whole.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &whole[..end]),
        None => whole,
    }
}

fn written(tree: &Tree, rule: &Rule) -> String {
    let list = |parts: &[Rule]| parts.iter().map(|part| written(tree, part)).collect::<Vec<_>>().join(", ");
    match &rule.shape {
        Shape::All(parts) => format!("all: [{}]", list(parts)),
        Shape::Any(parts) => format!("any: [{}]", list(parts)),
        Shape::AtLeast(n, parts) => format!("at-least: {n}, of: [{}]", list(parts)),
        Shape::Not(part) => format!("not: {}", written(tree, part)),
        Shape::Named(other) => format!("rule: {}", tree.rules[*other].id),
        Shape::Leaf(leaf) => condition(tree, leaf),
    }
}

fn condition(tree: &Tree, Leaf { question, test }: &Leaf) -> String {
    let question = &tree.questions[*question].id;
    let names = |ids: &[Id]| ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
    match test {
        Test::AnyOf(listed) if names(listed) == YES => question.to_string(),
        Test::AnyOf(listed) => format!("{question} any-of: [{}]", names(listed)),
        Test::Only(listed) => format!("{question} only: [{}]", names(listed)),
        Test::Range { from, below } => {
            let bound = |key: &str, cut: &Option<i64>| cut.map(|cut| format!(" {key}: {cut}")).unwrap_or_default();
            format!("{question}{}{}", bound("from", from), bound("below", below))
        }
    }
}
