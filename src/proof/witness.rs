//! The conversation that shows something: answers that a person can read and the walk can play back.

use rustc_hash::FxHashMap;

use super::forest::{ENDS, NO, YES};
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
}

/// Which class of answers each question gets.
pub(super) type Chosen = FxHashMap<usize, usize>;

/// Answers for which the goal comes to yes: those on the cheapest path, where an answer costs the more the less plain it is as
/// an example. Nothing when the goal is never yes.
pub(super) fn path(ground: &Ground, goal: NodeId) -> Option<Chosen> {
    let forest = &ground.forest;
    if forest.ends(goal) >> YES & 1 == 0 {
        return None;
    }
    let mut best: FxHashMap<NodeId, (u64, usize)> = FxHashMap::default();
    let known = |best: &FxHashMap<NodeId, (u64, usize)>, id: NodeId| match id {
        YES => Some(0),
        id if id < ENDS => Some(u64::MAX),
        id => best.get(&id).map(|(cost, _)| *cost),
    };
    let mut stack = vec![goal];
    while let Some(&top) = stack.last() {
        let Some((question, children)) = forest.node(top).filter(|_| !best.contains_key(&top)) else {
            stack.pop();
            continue;
        };
        let open: Vec<NodeId> = children.iter().copied().filter(|child| known(&best, *child).is_none()).collect();
        if open.is_empty() {
            // First how unusual the answers are, then how many there are, then which of equals is the plainest.
            let cost = |(rank, class): (u64, usize)| {
                let own = (ground.scope.oddness(question, class) << 32) + (1 << 16) + rank;
                (known(&best, children[class]).unwrap_or(u64::MAX).saturating_add(own), class)
            };
            let cheapest = (0..).zip(ground.scope.plainest(question)).map(cost).min().unwrap_or((u64::MAX, 0));
            best.insert(top, cheapest);
        }
        stack.extend(open);
    }
    let mut chosen = Chosen::default();
    let mut left = goal;
    while let (Some((question, children)), Some((_, class))) = (forest.node(left), best.get(&left)) {
        chosen.insert(question, *class);
        left = children[*class];
    }
    Some(chosen)
}

/// A conversation of somebody for whom the goal comes to yes.
pub(super) fn find(ground: &Ground, side: usize, tree: &Tree, goal: NodeId) -> Option<Witness> {
    Some(tell(ground, side, tree, &path(ground, goal)?))
}

/// The conversation with these answers in that tree. A question without one gets a plain no where it has that.
pub(super) fn tell(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen) -> Witness {
    let (asked, ends) = play(ground, side, tree, chosen);
    let places = &ground.scope.sides[side].question;
    let example = |question: usize, class: usize| ground.scope.cells[question][class].examples[side].clone();
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
    Witness { answers, besides }
}

/// The questions asked with these answers, by their position in the scope, each with its class.
pub(super) fn played(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen) -> Vec<(usize, usize)> {
    let places = &ground.scope.sides[side].question;
    play(ground, side, tree, chosen).0.into_iter().map(|(question, class)| (places[question], class)).collect()
}

/// The tree's questions that are asked with these answers, each with its class in the scope, and what the referrals come
/// to. Played on the tree's own diagrams: another order of questions can ask others.
fn play(ground: &Ground, side: usize, tree: &Tree, chosen: &Chosen) -> (Vec<(usize, usize)>, Vec<NodeId>) {
    let Side { question: places, class: classes } = &ground.scope.sides[side];
    let diagrams = &tree.diagrams;
    let exists = tree.referrals.iter().map(|referral| referral.valid.holds(tree.day));
    let mut left: Vec<NodeId> =
        diagrams.roots.iter().zip(exists).map(|(root, exists)| if exists { *root } else { NO }).collect();
    let mut asked = Vec::new();
    while let Some(question) = left.iter().filter_map(|id| diagrams.node(*id)).map(|(first, _)| first).min() {
        let place = places[question];
        let plainest = || ground.scope.plainest(place).first().copied().unwrap_or(0);
        let class = chosen.get(&place).copied().unwrap_or_else(plainest);
        asked.push((question, class));
        for id in &mut left {
            if let Some((first, children)) = diagrams.node(*id)
                && first == question
            {
                *id = children[classes[place][class]];
            }
        }
    }
    (asked, left)
}
