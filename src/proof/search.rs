//! The shortest conversation for which something holds that is said of complete answers.
//!
//! P. E. Hart, N. J. Nilsson and B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths",
//! IEEE Trans. Systems Science and Cybernetics 4 (1968). The estimate of what is still to come is the fewest questions
//! of the strands that are left; what is searched for touches only some of them, the others take their shortest way.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use num_bigint::BigUint;
use rustc_hash::FxHashMap;

use super::forest::{ENDS, Forest, NO, Op, YES};
use super::ground::Ground;
use super::measure::Measures;
use super::strand::{StrandId, Strands};
use super::witness::Chosen;
use crate::tree::NodeId;

/// After so many places looked at, any conversation will do.
const PATIENCE: usize = 100_000;

/// What a question costs that is asked; an answer besides costs 1, so that it only decides between equals.
const ASKED: u32 = 1 << 12;

/// What is left to hold, and the strands that have to do with it.
type At = (NodeId, Vec<StrandId>);

struct Step {
    at: At,
    from: usize,
    answer: Option<(usize, u32)>,
    /// Strands that no longer have to do with it.
    left: Vec<StrandId>,
}

/// Answers for which the goal comes to yes, in the shortest conversation; whether it is the shortest is said too.
/// Nothing when the goal is never yes.
pub(super) fn find(
    ground: &Ground,
    walked: Option<(&mut Strands, &Measures, &[StrandId])>,
    goal: NodeId,
) -> Option<(Chosen, bool)> {
    if ground.forest.ends(goal) >> YES & 1 == 0 {
        return None;
    }
    let found = walked.and_then(|(strands, measures, start)| {
        let steps = search(ground, strands, measures, start, goal)?;
        Some((collect(strands, measures, &steps), true))
    });
    found.or_else(|| Some((shortcut(&ground.forest, &ground.turns, goal), false)))
}

/// The steps that were taken, the last of which arrives; nothing when patience ran out.
fn search(
    ground: &Ground,
    strands: &mut Strands,
    measures: &Measures,
    start: &[StrandId],
    goal: NodeId,
) -> Option<Vec<Step>> {
    let forest = &ground.forest;
    let mut steps: Vec<Step> = Vec::new();
    let mut best: FxHashMap<At, u32> = FxHashMap::default();
    let mut heap = BinaryHeap::new();
    let (touched, left) = part(forest, strands, start.to_vec(), goal);
    let spent = ASKED * measures.fewest_of(&left);
    heap.push((Reverse(spent + ASKED * measures.fewest_of(&touched)), spent, Reverse(0), steps.len()));
    steps.push(Step { at: (goal, touched), from: usize::MAX, answer: None, left });
    while let Some((_, spent, _, number)) = heap.pop() {
        let (goal, touched) = steps[number].at.clone();
        if goal == YES {
            steps.push(Step { at: (goal, touched), from: number, answer: None, left: Vec::new() });
            return Some(steps);
        }
        if best.get(&steps[number].at).is_some_and(|known| *known < spent) {
            continue;
        }
        if steps.len() > PATIENCE {
            return None;
        }
        let asks = touched.iter().copied().min_by_key(|strand| strands.first(*strand));
        let first = asks.map(|strand| strands.first(strand));
        let question = first.into_iter().chain(forest.first(goal)).min()?;
        let asks = asks.filter(|_| first == Some(question));
        for (order, (class, _)) in (0_u32..).zip(&ground.turns[question]) {
            let goal = forest.child(goal, question, *class as usize);
            if goal == NO {
                continue;
            }
            let mut open: Vec<StrandId> = touched.iter().copied().filter(|strand| Some(*strand) != asks).collect();
            if let Some(strand) = asks {
                open.extend(strands.step(forest, strand, *class as usize));
            }
            let (mut open, left) = part(forest, strands, open, goal);
            open.sort_unstable();
            let cost = if asks.is_some() { ASKED } else { 1 };
            let spent = spent + cost + ASKED * measures.fewest_of(&left);
            let at = (goal, open);
            if best.get(&at).is_some_and(|known| *known <= spent) {
                continue;
            }
            best.insert(at.clone(), spent);
            let estimate = spent + ASKED * measures.fewest_of(&at.1);
            heap.push((Reverse(estimate), spent, Reverse(order), steps.len()));
            steps.push(Step { at, from: number, answer: Some((question, *class)), left });
        }
    }
    None
}

/// How many conversations there are in which the goal comes to yes, whatever is answered to what they do not ask; one in
/// which that depends on what is not asked counts too. Nothing when patience ran out.
pub(super) fn count(
    ground: &mut Ground,
    strands: &mut Strands,
    measures: &Measures,
    start: &[StrandId],
    goal: NodeId,
) -> Option<BigUint> {
    let mut known: FxHashMap<At, BigUint> = FxHashMap::default();
    let (touched, left) = part(&ground.forest, strands, start.to_vec(), goal);
    let below = count_at(ground, strands, measures, (goal, touched), &mut known)?;
    Some(below * measures.conversations_of(&left))
}

fn count_at(
    ground: &mut Ground,
    strands: &mut Strands,
    measures: &Measures,
    at: At,
    known: &mut FxHashMap<At, BigUint>,
) -> Option<BigUint> {
    let (goal, touched) = &at;
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
    let question = ground.forest.first(*goal)?;
    let first = touched.iter().copied().min_by_key(|strand| strands.first(*strand));
    let mut sum = BigUint::ZERO;
    if let Some(strand) = first.filter(|strand| strands.first(*strand) <= question) {
        let question = strands.first(strand);
        let mut ways: FxHashMap<(At, Vec<StrandId>), u64> = FxHashMap::default();
        for (class, size) in ground.turns[question].clone() {
            let goal = ground.forest.child(*goal, question, class as usize);
            let mut open: Vec<StrandId> = touched.iter().copied().filter(|other| *other != strand).collect();
            open.extend(strands.step(&ground.forest, strand, class as usize));
            let (mut open, left) = part(&ground.forest, strands, open, goal);
            open.sort_unstable();
            *ways.entry(((goal, open), left)).or_default() += size;
        }
        for ((at, left), size) in ways {
            sum += count_at(ground, strands, measures, at, known)? * size * measures.conversations_of(&left);
        }
    } else {
        // Not asked: it counts when any answer would do.
        let children = ground.forest.node(*goal).map(|(_, children)| children.to_vec()).unwrap_or_default();
        let any = children.into_iter().try_fold(NO, |any, child| ground.forest.combine(Op::Any, any, child)).ok()?;
        let (open, left) = part(&ground.forest, strands, touched.clone(), any);
        sum = count_at(ground, strands, measures, (any, open), known)? * measures.conversations_of(&left);
    }
    known.insert(at, sum.clone());
    Some(sum)
}

/// The strands that have to do with the goal, and those that do not.
fn part(forest: &Forest, strands: &mut Strands, all: Vec<StrandId>, goal: NodeId) -> (Vec<StrandId>, Vec<StrandId>) {
    all.into_iter().partition(|strand| goal >= ENDS && strands.touches(forest, *strand, goal))
}

fn collect(strands: &Strands, measures: &Measures, steps: &[Step]) -> Chosen {
    let mut chosen = Chosen::default();
    let mut at = steps.len() - 1;
    while let Some(step) = steps.get(at) {
        chosen.extend(step.answer);
        chosen.extend(measures.shortest_way(strands, &step.left));
        at = step.from;
    }
    chosen
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
