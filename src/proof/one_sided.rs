//! Parts of rules that are never yes or never no, because what they are made of excludes each other or leaves nothing
//! out. "Weet ik niet" makes them unknown: they do change what comes out, only not as it reads.

use std::collections::HashMap;

use crate::finding::Place;
use crate::tree::{Rule, Shape, Tree};
use crate::value::Value;

/// The parts that come to one side only, each with that side; of one that does so because of a part of it, only that
/// part. The whole rule of a referral is not among them: of that one it is told that it never or always comes out.
pub(super) fn one_sided(tree: &Tree) -> Vec<(Place, Value)> {
    let mut parts: Vec<&Rule> = Vec::new();
    let used = used(tree, tree.referrals.iter().map(|referral| &referral.when));
    tree.rules.iter().zip(used).filter(|(_, used)| *used).for_each(|(named, _)| below(&named.rule, &mut parts));
    for part in tree.referrals.iter().flat_map(|referral| referral.when.parts()) {
        below(part, &mut parts);
    }
    let rules: Vec<Rule> = parts.iter().map(|part| (*part).clone()).collect();
    let Some(diagrams) = tree.diagrams_of(&rules) else { return Vec::new() };
    let side = |root| {
        let can = |value| diagrams.table.can_be(root, value);
        // What comes to the same whatever is answered is as the author wrote it.
        match (diagrams.table.value(root).is_some(), can(Value::No), can(Value::Yes)) {
            (false, true, false) => Some(Value::No),
            (false, false, true) => Some(Value::Yes),
            _ => None,
        }
    };
    let sides: HashMap<&Place, Value> =
        parts.iter().zip(&diagrams.roots).filter_map(|(part, root)| Some((&part.place, side(*root)?))).collect();
    let innermost = |part: &&&Rule| {
        let composed = matches!(part.shape, Shape::All(_) | Shape::Any(_) | Shape::AtLeast(..));
        composed && !part.parts().iter().any(|inner| sides.contains_key(written(tree, inner)))
    };
    parts.iter().filter(innermost).filter_map(|part| Some((part.place.clone(), *sides.get(&part.place)?))).collect()
}

/// Named rules that these rules use, by position.
pub(super) fn used<'t>(tree: &Tree, rules: impl Iterator<Item = &'t Rule>) -> Vec<bool> {
    fn down(tree: &Tree, rule: &Rule, used: &mut [bool]) {
        match rule.shape {
            Shape::Named(named) => {
                if !std::mem::replace(&mut used[named], true) {
                    down(tree, &tree.rules[named].rule, used);
                }
            }
            _ => rule.parts().iter().for_each(|part| down(tree, part, used)),
        }
    }
    let mut used = vec![false; tree.rules.len()];
    rules.for_each(|rule| down(tree, rule, &mut used));
    used
}

/// A rule and everything it is made of; what it refers to by name is looked at on its own.
fn below<'t>(rule: &'t Rule, all: &mut Vec<&'t Rule>) {
    all.push(rule);
    rule.parts().iter().for_each(|part| below(part, all));
}

/// Place of a part: for the name of a rule, that of the rule.
fn written<'t>(tree: &'t Tree, rule: &'t Rule) -> &'t Place {
    match &rule.shape {
        Shape::Named(number) => &tree.rules[*number].rule.place,
        _ => &rule.place,
    }
}
