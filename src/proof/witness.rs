//! Witnesses: conversations that show something, as answers that a person can read and the walk can play back.

use rustc_hash::FxHashMap;

use super::refinement::View;
use super::universe::Universe;
use crate::diagram::{NO, NodeId, YES, cheapest_path};
use crate::tree::{Answer, Tree};
use crate::walk;

/// A conversation that shows something. Given to the walk, its answers lead to the end, where it can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// Questions that are asked, in order, each with its answer. Those that only fill in the result are "weet ik niet".
    pub answers: Vec<(usize, Answer)>,
    /// Answers to questions that this conversation never asks, for what is said of complete answers.
    pub besides: Vec<(usize, Answer)>,
}

/// Block of the answer to each question that it matters for.
pub(super) type Assignment = FxHashMap<usize, usize>;

/// Conversation in a tree for which the goal comes to yes; nothing when the goal is never yes.
pub(super) fn find(universe: &Universe, view: usize, tree: &Tree, goal: NodeId) -> Option<Witness> {
    Some(tell(universe, view, tree, &assignment(universe, goal)?))
}

/// Answers for which the goal comes to yes, as plain as can be; nothing when the goal is never yes.
pub(super) fn assignment(universe: &Universe, goal: NodeId) -> Option<Assignment> {
    let refinement = &universe.refinement;
    let mut ranks: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for question in universe.table.support(&[goal]).iter() {
        ranks.insert(question, refinement.plainest(question));
    }
    // First how unusual the answers are, then how many there are, then which of equals is the plainest.
    let cost = |question: usize, block: usize| {
        let rank = ranks[&question].iter().position(|other| *other == block)?;
        Some((refinement.oddness(question, block) << 32) + (1 << 16) + u64::try_from(rank).ok()?)
    };
    Some(cheapest_path(&universe.table, goal, YES, cost)?.into_iter().collect())
}

/// Conversation with these answers in a tree. A question without one gets the plainest.
pub(super) fn tell(universe: &Universe, view: usize, tree: &Tree, assignment: &Assignment) -> Witness {
    let (asked, ends) = play(universe, view, tree, assignment);
    let View { question: places, .. } = &universe.refinement.views[view];
    let example = |place: usize, block: usize| universe.refinement.blocks[place][block].examples[view].clone();
    let mut answers: Vec<(usize, Answer)> =
        asked.iter().map(|(question, block)| (*question, example(places[*question], *block))).collect();
    let advised = (0..tree.referrals.len()).filter(|referral| ends[*referral] != NO);
    let mut details: Vec<usize> = advised.flat_map(|referral| walk::details_of(tree, referral, tree.day)).collect();
    details.sort_unstable();
    details.dedup();
    answers.extend(details.into_iter().map(|question| (question, Answer::Unknown)));
    let besides = places.iter().enumerate().filter(|(question, _)| !asked.iter().any(|(other, _)| other == question));
    let besides = besides.filter_map(|(question, place)| Some((question, example(*place, *assignment.get(place)?))));
    Witness { besides: besides.collect(), answers }
}

/// Blocks of the answers to the questions asked with these answers, by their position in the refinement.
pub(super) fn played(universe: &Universe, view: usize, tree: &Tree, assignment: &Assignment) -> Assignment {
    let places = &universe.refinement.views[view].question;
    play(universe, view, tree, assignment).0.into_iter().map(|(question, block)| (places[question], block)).collect()
}

/// Questions of the tree that are asked with these answers, each with a block, and what its referrals come to. Played on the
/// tree's diagrams: another order of questions can ask others.
fn play(universe: &Universe, view: usize, tree: &Tree, assignment: &Assignment) -> (Vec<(usize, usize)>, Vec<NodeId>) {
    let View { question: places, class: classes } = &universe.refinement.views[view];
    let table = &tree.diagrams.table;
    let mut left = tree.diagrams.roots.clone();
    let mut asked = Vec::new();
    while let Some(question) = left.iter().filter_map(|id| table.variable(*id)).min() {
        let place = places[question];
        let plainest = || universe.refinement.plainest(place).first().copied().unwrap_or(0);
        let block = assignment.get(&place).copied().unwrap_or_else(plainest);
        asked.push((question, block));
        for id in &mut left {
            *id = table.child(*id, question, classes[place][block]);
        }
    }
    (asked, left)
}
