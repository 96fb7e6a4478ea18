//! The shortest conversation for which something holds that is said of complete answers.
//!
//! P. E. Hart, N. J. Nilsson and B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths",
//! IEEE Trans. Systems Science and Cybernetics 4 (1968). The estimate of what is still to come is the least that the
//! strands that are left take; what is searched for touches only some of them, the others take their shortest way.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use num_bigint::BigUint;
use rustc_hash::FxHashMap;

use super::forest::{ENDS, Forest, NO, Op, YES};
use super::ground::Ground;
use super::remainder::place;
use super::steps::Effort;
use super::strand::{StrandId, Strands};
use super::walked::Walked;
use super::witness::Chosen;
use crate::tree::NodeId;

/// After so many places looked at, any conversation will do.
const PATIENCE: usize = 100_000;

/// What is left to hold, and the strands that have to do with it.
type At = (NodeId, Vec<StrandId>);

/// A place on the way, how it was come by, and from where.
struct Passed {
    at: At,
    from: usize,
    turn: Option<(usize, u32)>,
    /// Strands that no longer have to do with it.
    left: Vec<StrandId>,
}

/// Answers for which the goal comes to yes, in the shortest conversation; whether it is the shortest is said too.
/// Nothing when the goal is never yes.
pub(super) fn find(ground: &Ground, walked: &mut Walked, side: usize, goal: NodeId) -> Option<(Chosen, bool)> {
    if ground.forest.ends(goal) >> YES & 1 == 0 {
        return None;
    }
    let found = walked.begin(ground, side).ok().and_then(|start| {
        let goal = walked.steps.take(&ground.forest, goal).ok()?;
        let trail = search(walked, start, goal)?;
        Some((collect(walked, &trail), true))
    });
    found.or_else(|| Some((shortcut(&ground.forest, &ground.turns, goal), false)))
}

/// The places passed, the last of which arrives; nothing when patience ran out.
fn search(walked: &mut Walked, start: Vec<StrandId>, goal: NodeId) -> Option<Vec<Passed>> {
    let Walked { steps, strands, measures, .. } = walked;
    let mut trail: Vec<Passed> = Vec::new();
    let mut best: FxHashMap<At, Effort> = FxHashMap::default();
    let mut heap = BinaryHeap::new();
    let (touched, left) = part(&steps.forest, strands, start, goal);
    let spent = measures.least_of(&left);
    heap.push((Reverse(spent + measures.least_of(&touched)), spent, Reverse(0), trail.len()));
    trail.push(Passed { at: (goal, touched), from: usize::MAX, turn: None, left });
    while let Some((_, spent, _, number)) = heap.pop() {
        let (goal, touched) = trail[number].at.clone();
        if goal == YES {
            trail.push(Passed { at: (goal, touched), from: number, turn: None, left: Vec::new() });
            return Some(trail);
        }
        if best.get(&trail[number].at).is_some_and(|known| *known < spent) {
            continue;
        }
        if trail.len() > PATIENCE {
            return None;
        }
        let (step, strand) = next(&steps.forest, strands, goal, &touched)?;
        for (order, (turn, _)) in steps.turns[step].iter().enumerate() {
            let goal = steps.forest.child(goal, step, *turn as usize);
            if goal == NO {
                continue;
            }
            let open = after(strands, &touched, strand, order);
            let (mut open, left) = part(&steps.forest, strands, open, goal);
            open.sort_unstable();
            let spent = spent + steps.effort(step, order, strand.is_none()) + measures.least_of(&left);
            let at = (goal, open);
            if best.get(&at).is_some_and(|known| *known <= spent) {
                continue;
            }
            best.insert(at.clone(), spent);
            let estimate = spent + measures.least_of(&at.1);
            heap.push((Reverse(estimate), spent, Reverse(order), trail.len()));
            trail.push(Passed { at, from: number, turn: Some((step, *turn)), left });
        }
    }
    None
}

/// The step that comes next, and the strand that takes it; none when only the goal does.
fn next(forest: &Forest, strands: &Strands, goal: NodeId, touched: &[StrandId]) -> Option<(usize, Option<StrandId>)> {
    let strand = touched.iter().copied().min_by_key(|strand| strands.first(*strand));
    let first = strand.map(|strand| strands.first(strand));
    let step = first.into_iter().chain(forest.first(goal)).min()?;
    Some((step, strand.filter(|_| first == Some(step))))
}

/// The strands after the n-th turn of that one.
fn after(strands: &Strands, touched: &[StrandId], strand: Option<StrandId>, turn: usize) -> Vec<StrandId> {
    let mut open: Vec<StrandId> = touched.iter().copied().filter(|other| Some(*other) != strand).collect();
    if let Some(strand) = strand {
        open.extend(strands.after(strands.chosen(strand, turn)));
    }
    open
}

/// How many conversations there are in which the goal comes to yes, whatever is answered to what they do not ask; one in
/// which that depends on what is not asked counts too. Nothing when patience ran out.
pub(super) fn count(ground: &Ground, walked: &mut Walked, side: usize, goal: NodeId) -> Option<BigUint> {
    let start = walked.begin(ground, side).ok()?;
    let goal = walked.steps.take(&ground.forest, goal).ok()?;
    let (touched, left) = part(&walked.steps.forest, &mut walked.strands, start, goal);
    let below = count_at(walked, ((goal, touched), false), &mut FxHashMap::default())?;
    Some(below * walked.measures.conversations_of(&left))
}

/// As [`count`], from somewhere; and whether the options that come next are of a question that is asked.
fn count_at(walked: &mut Walked, at: (At, bool), known: &mut FxHashMap<(At, bool), BigUint>) -> Option<BigUint> {
    let ((goal, touched), asked) = &at;
    if *goal == YES || *goal == NO {
        // With the goal settled no strand has to do with it.
        return Some(BigUint::from(u8::from(*goal == YES)));
    }
    if let Some(known) = known.get(&at) {
        return Some(known.clone());
    }
    if known.len() > PATIENCE {
        return None;
    }
    let Walked { steps, strands, .. } = walked;
    let (step, strand) = next(&steps.forest, strands, *goal, touched)?;
    let asked = if steps.asks(step) { strand.is_some() } else { *asked };
    let mut sum = BigUint::ZERO;
    if asked {
        for (order, (turn, weight)) in walked.steps.turns[step].clone().into_iter().enumerate() {
            let Walked { steps, strands, .. } = walked;
            let then = steps.forest.child(*goal, step, turn as usize);
            let open = after(strands, touched, strand, order);
            let size = steps.options_after(step, turn).map_or(weight, |options| {
                let first = steps.asks(step);
                let all =
                    if first { place(options.len()) } else { strands.options(&steps.forest, touched, *goal, &options) };
                1 << (all - strands.options(&steps.forest, &open, then, &options))
            });
            let (mut open, left) = part(&steps.forest, strands, open, then);
            open.sort_unstable();
            let below = count_at(walked, ((then, open), asked), known)?;
            sum += below * size * walked.measures.conversations_of(&left);
        }
    } else {
        // Not asked: it counts when any answer would do.
        let Walked { steps, strands, .. } = walked;
        let children = steps.forest.node(*goal).map(|(_, children)| children.to_vec()).unwrap_or_default();
        let any = children.into_iter().try_fold(NO, |any, child| steps.forest.combine(Op::Any, any, child)).ok()?;
        let (open, left) = part(&steps.forest, strands, touched.clone(), any);
        sum = count_at(walked, ((any, open), false), known)? * walked.measures.conversations_of(&left);
    }
    known.insert(at, sum.clone());
    Some(sum)
}

/// The strands that have to do with the goal, and those that do not.
fn part(forest: &Forest, strands: &mut Strands, all: Vec<StrandId>, goal: NodeId) -> (Vec<StrandId>, Vec<StrandId>) {
    all.into_iter().partition(|strand| goal >= ENDS && strands.touches(forest, *strand, goal))
}

fn collect(walked: &Walked, trail: &[Passed]) -> Chosen {
    let Walked { steps, strands, measures, .. } = walked;
    let mut turns: Vec<(usize, u32)> = Vec::new();
    let mut at = trail.len() - 1;
    while let Some(passed) = trail.get(at) {
        turns.extend(passed.turn);
        turns.extend(measures.shortest_way(strands, &passed.left));
        at = passed.from;
    }
    steps.answers(turns)
}

/// Few answers for which the goal comes to yes, whatever conversation they make.
fn shortcut(forest: &Forest, turns: &[super::strand::Turns], goal: NodeId) -> Chosen {
    let mut fewest: FxHashMap<NodeId, u32> = FxHashMap::default();
    let known = |fewest: &FxHashMap<NodeId, u32>, id: NodeId| match id {
        YES => Some(0),
        id if id < ENDS => Some(u32::MAX),
        id => fewest.get(&id).copied(),
    };
    let mut stack = vec![goal];
    while let Some(&top) = stack.last() {
        let Some((_, children)) = forest.node(top).filter(|_| !fewest.contains_key(&top)) else {
            stack.pop();
            continue;
        };
        let open: Vec<NodeId> = children.iter().copied().filter(|child| known(&fewest, *child).is_none()).collect();
        if open.is_empty() {
            let least = children.iter().filter_map(|child| known(&fewest, *child)).min().unwrap_or(u32::MAX);
            fewest.insert(top, least.saturating_add(1));
        }
        stack.extend(open);
    }
    let mut chosen = Chosen::default();
    let mut left = goal;
    while let Some(question) = forest.first(left) {
        let further = |class: &u32| known(&fewest, forest.child(left, question, *class as usize));
        let Some(class) = turns[question].iter().map(|(class, _)| *class).min_by_key(further) else { break };
        chosen.insert(question, class);
        left = forest.child(left, question, class as usize);
    }
    chosen
}
