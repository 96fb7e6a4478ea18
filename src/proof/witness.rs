//! The conversation that shows something: answers that a person can read and the walk can play back.

use rustc_hash::FxHashMap;

use super::forest::{Forest, NO};
use super::ground::Ground;
use crate::tree::{Answer, NodeId, Tree};
use crate::walk;

/// A conversation that shows something. Given to the walk, its answers lead to the end, where it can be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The questions that are asked, in order, each with its answer. Those that only fill in the result are "weet ik niet".
    pub answers: Vec<(usize, Answer)>,
    /// Answers to questions that this conversation never asks, for what is said of complete answers.
    pub besides: Vec<(usize, Answer)>,
    /// Whether no conversation with fewer questions that steer shows it. When the search for that grew beyond its bound, this one
    /// still shows it.
    pub shortest: bool,
}

/// Which class of answers each question gets.
pub(super) type Chosen = FxHashMap<usize, u32>;

/// The conversation with these answers in that tree. A question without one gets a plain no where it has that.
pub(super) fn tell(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen, shortest: bool) -> Witness {
    let (asked, ends) = play(ground, side, chosen);
    let mut own = vec![None; ground.scope.cells.len()];
    ground.scope.sides[side].question.iter().enumerate().for_each(|(number, at)| own[*at] = Some(number));
    let example = |question: usize, class: u32| {
        Some((own[question]?, ground.scope.cells[question][class as usize].examples[side].clone()))
    };
    let mut answers: Vec<(usize, Answer)> =
        asked.iter().filter_map(|(question, class)| example(*question, *class)).collect();
    let coming = (0..tree.referrals.len()).filter(|referral| ends[*referral] != NO);
    let mut details: Vec<usize> = coming.flat_map(|referral| walk::details_of(tree, referral, tree.day)).collect();
    details.sort_unstable();
    details.dedup();
    answers.extend(details.into_iter().map(|question| (question, Answer::Unknown)));
    let mut besides: Vec<(usize, Answer)> = chosen
        .iter()
        .filter(|(question, _)| !asked.iter().any(|(asked, _)| asked == *question))
        .filter_map(|(question, class)| example(*question, *class))
        .collect();
    besides.sort_unstable_by_key(|(question, _)| *question);
    Witness { answers, besides, shortest }
}

/// The questions asked with these answers, each with its class.
pub(super) fn played(ground: &Ground, side: usize, chosen: &Chosen) -> Vec<(usize, u32)> {
    play(ground, side, chosen).0
}

/// The questions asked with these answers, with the class of each answer, and what the referrals come to.
fn play(ground: &Ground, side: usize, chosen: &Chosen) -> (Vec<(usize, u32)>, Vec<NodeId>) {
    let forest: &Forest = &ground.forest;
    let mut left = ground.roots[side].clone();
    let mut asked = Vec::new();
    while let Some(question) = left.iter().filter_map(|id| forest.first(*id)).min() {
        let otherwise = ground.turns[question].first().map_or(0, |(class, _)| *class);
        let class = chosen.get(&question).copied().unwrap_or(otherwise);
        asked.push((question, class));
        for id in &mut left {
            *id = forest.child(*id, question, class as usize);
        }
    }
    (asked, left)
}
