//! Bounds on the number of questions still to come: never fewer than, never more than.
//!
//! A conversation asks the questions on the paths of its answers through the residual diagram of each referral. Best-first
//! search over sets of residuals finds the fewest and the most such questions; an estimate that is never too high (for the
//! fewest) or too low (for the most) guides it, so whenever it stops, its best estimate is a bound. (P. E. Hart, N. J. Nilsson
//! and B. Raphael, "A Formal Basis for the Heuristic Determination of Minimum Cost Paths", IEEE Trans. Systems Science and
//! Cybernetics 4 (1968).)

use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use crate::diagram::{NodeId, Table};
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Standing, details_of};

/// Bounds on the number of questions still to come, those that only fill in the result included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Never fewer than this.
    pub fewest: usize,
    /// Never more than this.
    pub most: usize,
}

/// Bounds on the questions still to come from where a conversation stands. The search stops after so many states; with
/// enough of them the bounds are exact. For one of several people only the questions about this person are counted, and where
/// another has reached what they share, the bounds are never exact. Nothing when a question was put off: in another order
/// there can be more questions, or fewer.
pub fn bounds(standing: &Standing<'_>, states: usize) -> Option<Bounds> {
    if !standing.put_off().is_empty() {
        return None;
    }
    let tree = standing.tree;
    let mut search = Search::new(standing);
    let (mut certain, mut possible) = (search.none(), search.none());
    let mut open = Vec::new();
    for referral in 0..tree.referrals.len() {
        let residual = standing.residual(referral);
        let mut details = search.none();
        for question in details_of(tree, referral, standing.day) {
            // What has an answer already is not asked again.
            if !standing.is_given(question) {
                insert(&mut details, question);
            }
        }
        if standing.reached().contains(&referral) {
            // Nothing more is asked for it, but what it comes to is not settled either.
            if standing.stays(referral) {
                unite(&mut certain, &details);
            } else if standing.settled(referral) != Some(Value::No) {
                unite(&mut possible, &details);
            }
        } else {
            open.push((residual, search.detail(details)));
        }
    }
    unite(&mut possible, &certain);
    let fewest = search.run(certain, open.clone(), Sense::Fewest, states);
    let most = search.run(possible, open, Sense::Most, states);
    Some(Bounds { fewest, most })
}

/// Set of questions, one bit each.
type Set = Box<[u64]>;

fn insert(set: &mut Set, question: usize) {
    set[question / 64] |= 1 << (question % 64);
}

fn unite(set: &mut Set, other: &[u64]) {
    set.iter_mut().zip(other).for_each(|(bits, more)| *bits |= more);
}

fn count(set: &[u64]) -> usize {
    set.iter().map(|bits| bits.count_ones() as usize).sum()
}

fn within(set: &[u64], other: &[u64]) -> bool {
    set.iter().zip(other).all(|(bits, all)| bits & !all == 0)
}

fn disjoint(set: &[u64], other: &[u64]) -> bool {
    set.iter().zip(other).all(|(bits, others)| bits & others == 0)
}

/// End of the range that is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sense {
    Fewest,
    Most,
}

/// State of a conversation: the residuals that are not settled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct State {
    /// Details that will be asked in any case.
    certain: Set,
    /// Residuals that are not settled, each with the details asked when it does not come to no.
    open: Vec<(NodeId, usize)>,
}

/// Support and shortest path of a residual.
#[derive(Debug)]
struct Measure {
    support: Set,
    shortest: usize,
}

struct Search<'s> {
    tree: &'s Tree,
    table: &'s Table<'s>,
    /// Sets of details; the first is empty.
    details: Vec<Set>,
    measures: FxHashMap<NodeId, Measure>,
}

impl<'s> Search<'s> {
    fn new(standing: &'s Standing<'s>) -> Self {
        let mut search =
            Self { tree: standing.tree, table: standing.table(), details: Vec::new(), measures: FxHashMap::default() };
        search.detail(search.none());
        search
    }

    fn none(&self) -> Set {
        vec![0; self.tree.questions.len().div_ceil(64)].into()
    }

    /// Number of a set of details.
    fn detail(&mut self, set: Set) -> usize {
        let known = self.details.iter().position(|known| *known == set);
        known.unwrap_or_else(|| {
            self.details.push(set);
            self.details.len() - 1
        })
    }

    /// Fewest or most questions over all ways on from some residuals, or the best estimate when there are too many states.
    fn run(&mut self, certain: Set, open: Vec<(NodeId, usize)>, sense: Sense, states: usize) -> usize {
        // Of equal estimates the state with the most questions behind it is nearest to an end.
        let rank = |estimate: usize| match sense {
            Sense::Fewest => usize::MAX - estimate,
            Sense::Most => estimate,
        };
        let start = self.state(certain, open);
        let mut best: FxHashMap<State, usize> = FxHashMap::default();
        let mut heap = BinaryHeap::from([(rank(self.estimate(&start, sense)), 0, 0)]);
        let mut queued = vec![start];
        let mut expanded = 0;
        while let Some((found, asked, number)) = heap.pop() {
            let state = queued[number].clone();
            if best.get(&state).is_some_and(|known| rank(*known) > rank(asked)) {
                continue;
            }
            let next = state.open.iter().filter_map(|(node, _)| self.table.node(*node)).map(|(first, _)| first).min();
            let Some(question) = next.filter(|_| expanded < states) else { return rank(found) };
            expanded += 1;
            for class in 0..self.tree.domains[question].classes.len() {
                let child = |node: NodeId| match self.table.node(node) {
                    Some((first, children)) if first == question => children[class],
                    _ => node,
                };
                let open = state.open.iter().map(|(node, details)| (child(*node), *details)).collect();
                let after = self.state(state.certain.clone(), open);
                let asked = asked + 1;
                if best.get(&after).is_some_and(|known| rank(*known) >= rank(asked)) {
                    continue;
                }
                // The estimate of a state before it holds too.
                let estimate = rank(asked + self.estimate(&after, sense)).min(found);
                best.insert(after.clone(), asked);
                heap.push((estimate, asked, queued.len()));
                queued.push(after);
            }
        }
        0
    }

    /// State with these residuals, as few as say all there is to say.
    fn state(&self, mut certain: Set, mut open: Vec<(NodeId, usize)>) -> State {
        for (node, details) in &mut open {
            if !self.table.can_be(*node, Value::No) {
                unite(&mut certain, &self.details[std::mem::take(details)]);
            }
        }
        open.retain(|(node, _)| self.table.node(*node).is_some());
        for (_, details) in &mut open {
            if within(&self.details[*details], &certain) {
                *details = 0;
            }
        }
        open.sort_unstable();
        open.dedup();
        State { certain, open }
    }

    /// Estimate of the questions from a state on: for the fewest never too high, for the most never too low.
    fn estimate(&mut self, state: &State, sense: Sense) -> usize {
        for (node, _) in &state.open {
            self.measure(*node);
        }
        let mut all = state.certain.clone();
        match sense {
            Sense::Most => {
                for (node, details) in &state.open {
                    unite(&mut all, &self.details[*details]);
                    unite(&mut all, &self.measures[node].support);
                }
                count(&all)
            }
            // Residuals that share no question add up.
            Sense::Fewest => {
                let mut open: Vec<&Measure> = state.open.iter().map(|(node, _)| &self.measures[node]).collect();
                open.sort_by_key(|measure| std::cmp::Reverse(measure.shortest));
                let (mut taken, mut sum) = (self.none(), 0);
                for measure in open {
                    if disjoint(&taken, &measure.support) {
                        unite(&mut taken, &measure.support);
                        sum += measure.shortest;
                    }
                }
                count(&all) + sum
            }
        }
    }

    fn measure(&mut self, id: NodeId) {
        let mut stack = vec![id];
        while let Some(&top) = stack.last() {
            let Some((question, children)) = self.table.node(top).filter(|_| !self.measures.contains_key(&top)) else {
                stack.pop();
                continue;
            };
            let open = |child: &NodeId| self.table.node(*child).is_some() && !self.measures.contains_key(child);
            let before = stack.len();
            stack.extend(children.iter().copied().filter(open));
            if stack.len() == before {
                let mut support = self.none();
                insert(&mut support, question);
                let below = |child: &NodeId| self.measures.get(child);
                children.iter().filter_map(below).for_each(|below| unite(&mut support, &below.support));
                let shortest = children.iter().map(|child| below(child).map_or(0, |below| below.shortest)).min();
                self.measures.insert(top, Measure { support, shortest: shortest.unwrap_or(0) + 1 });
            }
        }
    }
}
