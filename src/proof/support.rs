//! Which questions a diagram depends on, and which diagrams hang together because they share some.

use std::ops::Range;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::forest::{ENDS, Forest};
use crate::tree::NodeId;

/// Which questions each diagram depends on; equal sets only once.
#[derive(Debug, Default)]
pub(super) struct Supports {
    sets: IndexSet<Box<[u32]>, FxBuildHasher>,
    /// Each set with a bit for each of the first questions; all there is to know while there are no others.
    bits: Vec<u128>,
    /// Whether there are questions without a bit.
    wide: bool,
    of: Vec<u32>,
}

impl Supports {
    /// The position of the set of questions a diagram depends on.
    pub(super) fn of(&mut self, forest: &Forest, id: NodeId) -> u32 {
        if let Some(known) = self.known(id) {
            return known;
        }
        let mut stack = vec![id];
        while let Some(&top) = stack.last() {
            let node = forest.node(top).filter(|_| self.known(top).is_none());
            let Some((question, children)) = node else {
                stack.pop();
                continue;
            };
            let open = children.iter().copied().filter(|child| *child >= ENDS && self.known(*child).is_none());
            let before = stack.len();
            stack.extend(open);
            if stack.len() > before {
                continue;
            }
            let mut sets: Vec<u32> = children.iter().filter_map(|child| self.known(*child)).collect();
            sets.sort_unstable();
            sets.dedup();
            let mut all: Vec<u32> = sets.iter().flat_map(|set| self.sets[*set as usize].iter().copied()).collect();
            all.push(u32::try_from(question).unwrap_or(u32::MAX));
            all.sort_unstable();
            all.dedup();
            let set = self.set(all);
            let at = top as usize;
            if self.of.len() <= at {
                self.of.resize(at + 1, u32::MAX);
            }
            self.of[at] = set;
        }
        self.known(id).unwrap_or(u32::MAX)
    }

    fn set(&mut self, questions: Vec<u32>) -> u32 {
        let bits = questions.iter().fold(0, |bits, question| bits | 1_u128.checked_shl(*question).unwrap_or(0));
        self.wide |= questions.last().is_some_and(|last| *last >= u128::BITS);
        let (set, new) = self.sets.insert_full(questions.into());
        if new {
            self.bits.push(bits);
        }
        u32::try_from(set).unwrap_or(u32::MAX)
    }

    fn known(&self, id: NodeId) -> Option<u32> {
        self.of.get(id as usize).copied().filter(|set| *set != u32::MAX)
    }

    fn questions(&self, set: u32) -> &[u32] {
        self.sets.get_index(set as usize).map_or(&[], |set| set)
    }

    fn bits_of(&self, set: u32) -> u128 {
        self.bits.get(set as usize).copied().unwrap_or(0)
    }

    /// Which questions of a stretch are in a set, one bit each.
    pub(super) fn within(&self, set: u32, stretch: &Range<usize>) -> u128 {
        if !self.wide {
            let size = u32::try_from(stretch.len()).unwrap_or(u32::MAX);
            let own = self.bits_of(set).checked_shr(u32::try_from(stretch.start).unwrap_or(u32::MAX)).unwrap_or(0);
            return own & 1_u128.checked_shl(size).map_or(u128::MAX, |above| above - 1);
        }
        let inside = self.questions(set).iter().map(|question| *question as usize).filter(|at| stretch.contains(at));
        inside.fold(0, |bits, at| bits | 1 << (at - stretch.start))
    }

    /// Whether one set holds all of another.
    pub(super) fn holds(&self, all: u32, some: u32) -> bool {
        if !self.wide {
            return self.bits_of(some) & !self.bits_of(all) == 0;
        }
        let all = self.questions(all);
        self.questions(some).iter().all(|question| all.binary_search(question).is_ok())
    }

    /// Whether two sets have a question in common.
    pub(super) fn meet(&self, a: u32, b: u32) -> bool {
        if !self.wide {
            return self.bits_of(a) & self.bits_of(b) != 0;
        }
        let (mut a, mut b) = (self.questions(a), self.questions(b));
        while let ([first, rest @ ..], [other, others @ ..]) = (a, b) {
            match first.cmp(other) {
                std::cmp::Ordering::Less => a = rest,
                std::cmp::Ordering::Greater => b = others,
                std::cmp::Ordering::Equal => return true,
            }
        }
        false
    }
}

/// Finds which sets of questions hang together.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Per question the set that was last seen with it, and in which round.
    owner: Vec<(u32, u32)>,
    round: u32,
    /// The groups so far, as bits, each with its lowest set.
    linked: Vec<(u128, u32)>,
    parent: Vec<u32>,
    /// Per set its group.
    pub(super) of: Vec<u32>,
}

impl Groups {
    /// Puts sets that are linked by common questions in one group, and says how many groups there are.
    pub(super) fn group(&mut self, supports: &Supports, sets: impl ExactSizeIterator<Item = u32>) -> u32 {
        self.parent.clear();
        let size = sets.len();
        if supports.wide {
            self.link(supports, sets);
        } else {
            self.link_bits(supports, sets);
        }
        self.of.clear();
        let mut count = 0;
        for at in 0..u32::try_from(size).unwrap_or(u32::MAX) {
            let root = self.root(at);
            // The root of a group is its lowest set, so it has its number already.
            let group = if root == at { count } else { self.of[root as usize] };
            count += u32::from(root == at);
            self.of.push(group);
        }
        count
    }

    fn link_bits(&mut self, supports: &Supports, sets: impl Iterator<Item = u32>) {
        self.linked.clear();
        for (at, set) in (0..).zip(sets) {
            self.parent.push(at);
            let own = supports.bits_of(set);
            let (mut bits, mut lowest) = (own, at);
            let mut number = 0;
            while let Some(&(others, root)) = self.linked.get(number) {
                if others & own == 0 {
                    number += 1;
                    continue;
                }
                bits |= others;
                self.parent[lowest.max(root) as usize] = lowest.min(root);
                lowest = lowest.min(root);
                self.linked.swap_remove(number);
            }
            self.linked.push((bits, lowest));
        }
    }

    fn link(&mut self, supports: &Supports, sets: impl Iterator<Item = u32>) {
        self.round += 1;
        for (at, set) in (0..).zip(sets) {
            self.parent.push(at);
            for &question in supports.questions(set) {
                let question = question as usize;
                if self.owner.len() <= question {
                    self.owner.resize(question + 1, (0, 0));
                }
                let (owner, round) = self.owner[question];
                if round == self.round {
                    let (a, b) = (self.root(owner), self.root(at));
                    self.parent[b.max(a) as usize] = a.min(b);
                } else {
                    self.owner[question] = (at, self.round);
                }
            }
        }
    }

    fn root(&mut self, mut at: u32) -> u32 {
        while self.parent[at as usize] != at {
            let above = self.parent[self.parent[at as usize] as usize];
            self.parent[at as usize] = above;
            at = above;
        }
        at
    }
}
