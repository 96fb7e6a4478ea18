//! Answers that change nothing: don't-cares, and thresholds that no result depends on.

use std::collections::{BTreeSet, HashMap};

use super::refinement::View;
use super::universe::Universe;
use crate::diagram::NodeId;
use crate::id::Id;
use crate::tree::{Answer, QuestionKind, Test, Tree};

/// An answer that changes nothing anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DontCare {
    /// An option of a question of kind many: with or without it, the result is the same.
    Option {
        /// Position of the question.
        question: usize,
        /// The option.
        option: Id,
    },
    /// Options between which no result ever differs, though rules tell them apart, or though no rule names any of them.
    Same {
        /// Position of the question.
        question: usize,
        /// The options, at least two.
        options: Vec<Id>,
    },
    /// A threshold: on both of its sides the result is always the same.
    Threshold {
        /// Position of the question.
        question: usize,
        /// The lowest number above it.
        number: i64,
    },
}

/// Answers to the questions of a tree that change nothing; `tests` are the nodes that test each question of the refinement.
pub(super) fn dont_cares(
    universe: &Universe,
    view: usize,
    tree: &Tree,
    tests: &HashMap<usize, Vec<NodeId>>,
) -> Vec<DontCare> {
    let View { question: places, class: classes } = &universe.refinement.views[view];
    let of = |(question, place): (usize, &usize)| {
        Some(of_question(tree, universe, question, &classes[*place], tests.get(place)?))
    };
    places.iter().enumerate().filter_map(of).flatten().collect()
}

/// Answers to a question that change nothing; `classes` are those of the tree that each block lies in, `nodes` all that test
/// the question.
fn of_question(
    tree: &Tree,
    universe: &Universe,
    question: usize,
    classes: &[usize],
    nodes: &[NodeId],
) -> Vec<DontCare> {
    let domain = &tree.domains[question];
    let mut groups = vec![0; classes.len()];
    for children in nodes.iter().filter_map(|node| universe.table.node(*node)).map(|(_, children)| children) {
        // Blocks stay in one group only while every node takes them to the same residual.
        let mut fresh: HashMap<(usize, NodeId), usize> = HashMap::new();
        for (group, child) in groups.iter_mut().zip(children) {
            let next = fresh.len();
            *group = *fresh.entry((*group, *child)).or_insert(next);
        }
    }
    // What is one class to the tree, the refinement may cut into several blocks.
    let group = |answer: &Answer| {
        let wanted = domain.class(answer)?;
        classes.iter().position(|class| *class == wanted).map(|block| groups[block])
    };
    let kind = &tree.questions[question].kind;
    match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => {
            let named: BTreeSet<Id> = domain.tests().iter().flat_map(listed).collect();
            let mut alike: HashMap<Option<usize>, Vec<Id>> = HashMap::new();
            for option in kind.options() {
                alike.entry(group(&Answer::One(option.clone()))).or_default().push(option);
            }
            let told_apart = |options: &Vec<Id>| {
                let class = |option: &Id| domain.class(&Answer::One(option.clone()));
                options.iter().any(|option| class(option) != class(&options[0]))
            };
            let unnamed = |options: &Vec<Id>| !options.iter().any(|option| named.contains(option));
            let dead =
                alike.into_values().filter(|options| options.len() > 1 && (told_apart(options) || unnamed(options)));
            let mut dead: Vec<Vec<Id>> = dead.collect();
            dead.sort();
            dead.into_iter().map(|options| DontCare::Same { question, options }).collect()
        }
        QuestionKind::Many(options) => {
            let Some((none, others)) = options.split_last() else { return Vec::new() };
            let chosen = |set: u32| {
                let chosen: Vec<Id> =
                    (0..).zip(others).filter(|(at, _)| set >> at & 1 == 1).map(|(_, id)| id.clone()).collect();
                group(&Answer::Some(if chosen.is_empty() { vec![none.clone()] } else { chosen }))
            };
            let is_dead = |at: u32| {
                (0..1_u32 << others.len())
                    .filter(|set| set >> at & 1 == 0)
                    .all(|set| chosen(set) == chosen(set | 1 << at))
            };
            let dead = (0..).zip(others).filter(|(at, _)| is_dead(*at));
            dead.map(|(_, option)| DontCare::Option { question, option: option.clone() }).collect()
        }
        QuestionKind::Number { min, .. } => {
            let cuts = domain.tests().iter().filter_map(|test| match test {
                Test::Range { from, below } => Some([*from, *below]),
                _ => None,
            });
            let cuts: BTreeSet<i64> = cuts.flatten().flatten().filter(|cut| cut > min).collect();
            let same = |cut: &i64| group(&Answer::Number(cut - 1)) == group(&Answer::Number(*cut));
            cuts.into_iter().filter(same).map(|number| DontCare::Threshold { question, number }).collect()
        }
        QuestionKind::Date | QuestionKind::Place => Vec::new(),
    }
}

fn listed(test: &Test) -> Vec<Id> {
    match test {
        Test::AnyOf(listed) | Test::Only(listed) => listed.clone(),
        Test::Range { .. } => Vec::new(),
    }
}
