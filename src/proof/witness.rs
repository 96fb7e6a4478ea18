//! The conversation that shows something: answers that a person can read and the walk can play back.

use rustc_hash::FxHashMap;

use super::forest::NO;
use super::ground::Ground;
use super::scope::Side;
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
    let (asked, ends) = play(ground, side, tree, chosen);
    let places = &ground.scope.sides[side].question;
    let example = |question: usize, class: u32| ground.scope.cells[question][class as usize].examples[side].clone();
    let own = |question: &usize| places.iter().position(|place| place == question);
    let mut answers: Vec<(usize, Answer)> =
        asked.iter().map(|(question, class)| (*question, example(places[*question], *class))).collect();
    let coming = (0..tree.referrals.len()).filter(|referral| ends[*referral] != NO);
    let mut details: Vec<usize> = coming.flat_map(|referral| walk::details_of(tree, referral, tree.day)).collect();
    details.sort_unstable();
    details.dedup();
    answers.extend(details.into_iter().map(|question| (question, Answer::Unknown)));
    let mut besides: Vec<(usize, Answer)> = chosen
        .iter()
        .filter_map(|(question, class)| Some((own(question)?, example(*question, *class))))
        .filter(|(question, _)| !asked.iter().any(|(asked, _)| asked == question))
        .collect();
    besides.sort_unstable_by_key(|(question, _)| *question);
    Witness { answers, besides, shortest }
}

/// The questions asked with these answers, by their position in the scope, each with its class.
pub(super) fn played(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen) -> Vec<(usize, u32)> {
    let places = &ground.scope.sides[side].question;
    play(ground, side, tree, chosen).0.into_iter().map(|(question, class)| (places[question], class)).collect()
}

/// The tree's questions that are asked with these answers, each with its class in the scope, and what the referrals come
/// to. Played on the tree's own diagrams: another order of questions can ask others.
fn play(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen) -> (Vec<(usize, u32)>, Vec<NodeId>) {
    let Side { question: places, class: classes } = &ground.scope.sides[side];
    let diagrams = &tree.diagrams;
    let exists = tree.referrals.iter().map(|referral| referral.valid.holds(tree.day));
    let mut left: Vec<NodeId> =
        diagrams.roots.iter().zip(exists).map(|(root, exists)| if exists { *root } else { NO }).collect();
    let mut asked = Vec::new();
    while let Some(question) = left.iter().filter_map(|id| diagrams.node(*id)).map(|(first, _)| first).min() {
        let place = places[question];
        let otherwise = ground.turns[place].first().map_or(0, |(class, _)| *class);
        let class = chosen.get(&place).copied().unwrap_or(otherwise);
        asked.push((question, class));
        for id in &mut left {
            if let Some((first, children)) = diagrams.node(*id)
                && first == question
            {
                *id = children[classes[place][class as usize]];
            }
        }
    }
    (asked, left)
}
