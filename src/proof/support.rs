//! Which questions a diagram depends on, and which diagrams hang together because they share some.

use std::ops::Range;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::forest::{ENDS, Forest};
use crate::tree::NodeId;

/// The questions that a diagram depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Support {
    /// A bit for each of the first questions; all there is to know while there are no others. In two, because that takes
    /// less room.
    bits: [u64; 2],
    set: u32,
}

impl Support {
    fn bits(self) -> u128 {
        u128::from(self.bits[1]) << u64::BITS | u128::from(self.bits[0])
    }
}

/// Which questions each diagram depends on; equal sets only once.
#[derive(Debug)]
pub(super) struct Supports {
    sets: IndexSet<Box<[u32]>, FxBuildHasher>,
    /// Whether there are questions without a bit.
    wide: bool,
    of: Vec<Option<Support>>,
}

impl Supports {
    /// For so many questions.
    pub(super) fn new(questions: usize) -> Self {
        Self { sets: IndexSet::default(), wide: questions > u128::BITS as usize, of: Vec::new() }
    }

    /// The questions a diagram depends on.
    pub(super) fn of(&mut self, forest: &Forest, id: NodeId) -> Support {
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
            let mut sets: Vec<u32> = children.iter().filter_map(|child| Some(self.known(*child)?.set)).collect();
            sets.sort_unstable();
            sets.dedup();
            let mut all: Vec<u32> = sets.iter().flat_map(|set| self.sets[*set as usize].iter().copied()).collect();
            all.push(u32::try_from(question).unwrap_or(u32::MAX));
            all.sort_unstable();
            all.dedup();
            let support = self.set(all);
            let at = top as usize;
            if self.of.len() <= at {
                self.of.resize(at + 1, None);
            }
            self.of[at] = Some(support);
        }
        self.known(id).unwrap_or(Support { bits: [0; 2], set: u32::MAX })
    }

    fn set(&mut self, questions: Vec<u32>) -> Support {
        let mut bits = [0; 2];
        for question in questions.iter().filter(|question| **question < u128::BITS) {
            bits[(question / u64::BITS) as usize] |= 1 << (question % u64::BITS);
        }
        let (set, _) = self.sets.insert_full(questions.into());
        Support { bits, set: u32::try_from(set).unwrap_or(u32::MAX) }
    }

    /// The questions of both.
    pub(super) fn join(&mut self, a: Support, b: Support) -> Support {
        if self.wide {
            let mut all = [self.questions(a), self.questions(b)].concat();
            all.sort_unstable();
            all.dedup();
            return self.set(all);
        }
        Support { bits: [a.bits[0] | b.bits[0], a.bits[1] | b.bits[1]], ..a }
    }

    fn known(&self, id: NodeId) -> Option<Support> {
        self.of.get(id as usize).copied().flatten()
    }

    fn questions(&self, support: Support) -> &[u32] {
        self.sets.get_index(support.set as usize).map_or(&[], |set| set)
    }

    /// Which questions of a stretch are among these, one bit each.
    pub(super) fn within(&self, support: Support, stretch: &Range<usize>) -> u128 {
        if !self.wide {
            let size = u32::try_from(stretch.len()).unwrap_or(u32::MAX);
            let own = support.bits().checked_shr(u32::try_from(stretch.start).unwrap_or(u32::MAX)).unwrap_or(0);
            return own & 1_u128.checked_shl(size).map_or(u128::MAX, |above| above - 1);
        }
        let inside =
            self.questions(support).iter().map(|question| *question as usize).filter(|at| stretch.contains(at));
        inside.fold(0, |bits, at| bits | 1 << (at - stretch.start))
    }

    /// Whether all of some questions are among others.
    #[inline]
    pub(super) fn holds(&self, all: Support, some: Support) -> bool {
        let inside = (some.bits[0] & !all.bits[0]) | (some.bits[1] & !all.bits[1]) == 0;
        if !inside || !self.wide {
            return inside;
        }
        let all = self.questions(all);
        self.questions(some).iter().all(|question| all.binary_search(question).is_ok())
    }

    /// Whether there are questions in common.
    pub(super) fn meet(&self, a: Support, b: Support) -> bool {
        let common = a.bits() & b.bits() != 0;
        if common || !self.wide {
            return common;
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
    pub(super) fn group(&mut self, supports: &Supports, sets: impl ExactSizeIterator<Item = Support>) -> u32 {
        self.parent.clear();
        let size = sets.len();
        if supports.wide {
            self.link(supports, sets);
        } else {
            self.link_bits(sets);
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

    fn link_bits(&mut self, sets: impl Iterator<Item = Support>) {
        self.linked.clear();
        for (at, set) in (0..).zip(sets) {
            self.parent.push(at);
            let own = set.bits();
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

    fn link(&mut self, supports: &Supports, sets: impl Iterator<Item = Support>) {
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
