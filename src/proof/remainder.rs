//! What is left of rules after some answers, as far as it says what is still asked.
//!
//! A remainder is kept as its outline: what it asks, whatever it comes to. So rules that ask the same are one remainder,
//! and what comes of a conversation is left to the diagrams. Only where something fills in the result when a referral
//! comes out, its outline still tells where it does not. A remainder that another one makes superfluous is left out.

use std::ops::Range;

use indexmap::IndexSet;
use rustc_hash::{FxBuildHasher, FxHashMap};

use super::forest::{ENDS, Forest, NO};
use super::steps::Steps;
use super::support::{Groups, Support, Supports};
use crate::tree::NodeId;

/// What comes with a referral that comes out, one bit each.
pub(super) type Marks = u128;

/// A remainder, and what comes with it if it does not become no.
pub(super) type Piece = (NodeId, Marks);

/// A remainder in the upper half, the position of its marks in the lower: equal keys sort together. The first of all
/// marks are none.
pub(super) type Key = u64;

/// A remainder at hand, with the steps it depends on.
pub(super) type Held = (Key, Support);

fn key(node: NodeId, marks: u32) -> Key {
    u64::from(node) << 32 | u64::from(marks)
}

/// What is left of a remainder further on.
pub(super) fn further(own: Key, node: NodeId) -> Key {
    key(node, marks_of(own))
}

pub(super) fn node_of(key: Key) -> NodeId {
    (key >> 32) as NodeId
}

fn marks_of(key: Key) -> u32 {
    u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

/// What there is to know of remainders.
#[derive(Debug)]
pub(super) struct Remainders {
    marks: IndexSet<Marks, FxBuildHasher>,
    supports: Supports,
    groups: Groups,
    /// Of which remainders the first asks all that the second does.
    asks_all: FxHashMap<(NodeId, NodeId), bool>,
    /// Room for what is left; kept to spare the memory.
    rest: Vec<Held>,
}

impl Remainders {
    /// For so many steps.
    pub(super) fn new(steps: usize) -> Self {
        Self {
            marks: [0].into_iter().collect(),
            supports: Supports::new(steps),
            groups: Groups::default(),
            asks_all: FxHashMap::default(),
            rest: Vec::new(),
        }
    }

    /// What is left of something, with what comes with it.
    pub(super) fn key(&mut self, (node, marks): Piece) -> Key {
        key(node, self.marks_at(marks))
    }

    /// Takes a remainder at hand.
    pub(super) fn hold(&mut self, steps: &Steps, own: Key) -> Held {
        (own, self.supports.of(&steps.forest, node_of(own)))
    }

    fn marks_at(&mut self, marks: Marks) -> u32 {
        place(self.marks.insert_full(marks).0)
    }

    /// Adds to what is open what is left of the others, and leaves only what says more than the rest, each once and in
    /// order; the others are settled already.
    ///
    /// The marks of what can no longer become no are gained. What is gained need not come again, and what can only become
    /// no does not come.
    pub(super) fn settle(&mut self, steps: &Steps, open: &mut Vec<Held>, others: &[Held]) -> Marks {
        let mut gained = 0;
        for (own, _) in &*open {
            let sure = steps.forest.ends(node_of(*own)) & (1 << NO) == 0;
            gained |= if sure { self.marks[marks_of(*own) as usize] } else { 0 };
        }
        for (own, _) in &mut *open {
            *own = self.strip(steps, *own, gained);
        }
        open.retain(|(own, _)| node_of(*own) >= ENDS);
        let mut rest = std::mem::take(&mut self.rest);
        for (other, support) in others {
            let left = self.strip(steps, *other, gained);
            if left == *other { &mut rest } else { &mut *open }.push((left, *support));
        }
        self.order(open);
        for at in (0..open.len()).rev() {
            let own = open[at];
            if rest.iter().chain(&*open).any(|other| *other != own && self.covers(steps, other, &own)) {
                open.remove(at);
            }
        }
        rest.retain(|other| !open.iter().any(|own| self.covers(steps, own, other)));
        open.append(&mut rest);
        self.rest = rest;
        self.order(open);
        gained
    }

    /// A remainder without what need not come.
    fn strip(&mut self, steps: &Steps, own: Key, gained: Marks) -> Key {
        if marks_of(own) == 0 {
            return own;
        }
        let (node, marks) = (node_of(own), self.marks[marks_of(own) as usize]);
        let left = if steps.forest.ends(node) == 1 << NO { 0 } else { marks & !gained };
        match left {
            _ if left == marks => own,
            0 => key(steps.bare(node), 0),
            _ => key(node, self.marks_at(left)),
        }
    }

    /// Whether the second remainder adds nothing to the first: that asks whatever the second asks, and all that comes with
    /// the second comes with it too.
    #[inline]
    fn covers(&mut self, steps: &Steps, one: &Held, other: &Held) -> bool {
        self.supports.holds(one.1, other.1) && self.covers_in_full(steps, one.0, other.0)
    }

    fn covers_in_full(&mut self, steps: &Steps, one: Key, other: Key) -> bool {
        let marks = |key: Key| self.marks[marks_of(key) as usize];
        (marks_of(other) == 0 || marks(other) & !marks(one) == 0)
            && self.asks_all(&steps.forest, node_of(one), node_of(other))
    }

    fn asks_all(&mut self, forest: &Forest, one: NodeId, other: NodeId) -> bool {
        if one == other || other == NO {
            return true;
        }
        if one < ENDS || other < ENDS {
            // Something comes with the other, so it must come with the first in any case.
            return other < ENDS && forest.ends(one) & (1 << NO) == 0;
        }
        if let Some(known) = self.asks_all.get(&(one, other)) {
            return *known;
        }
        let (Some((first, children)), Some(step)) = (forest.node(one), forest.first(other)) else { return false };
        let below = |class: usize| forest.child(other, first, class);
        let all = first <= step
            && children.iter().enumerate().all(|(class, child)| self.asks_all(forest, *child, below(class)));
        self.asks_all.insert((one, other), all);
        all
    }

    /// Each remainder once, in order, with all that comes with it.
    fn order(&mut self, open: &mut Vec<Held>) {
        open.sort_by_key(|(own, _)| *own);
        let marks = &mut self.marks;
        open.dedup_by(|(own, _), (kept, _)| {
            let same = node_of(*own) == node_of(*kept);
            if same && own != kept {
                let both = marks[marks_of(*own) as usize] | marks[marks_of(*kept) as usize];
                *kept = key(node_of(*kept), place(marks.insert_full(both).0));
            }
            same
        });
    }

    /// Puts remainders that are linked by open questions in one group, and says how many groups there are.
    pub(super) fn group(&mut self, open: &[Held]) -> u32 {
        self.groups.group(&self.supports, open.iter().map(|(_, support)| *support))
    }

    /// Per remainder of those the number of its group.
    pub(super) fn groups(&self) -> &[u32] {
        &self.groups.of
    }

    /// The steps that a diagram depends on.
    pub(super) fn support(&mut self, forest: &Forest, node: NodeId) -> Support {
        self.supports.of(forest, node)
    }

    /// All steps that these remainders depend on.
    pub(super) fn support_of(&mut self, forest: &Forest, keys: &[Key]) -> Option<Support> {
        let own = keys.iter().map(|key| node_of(*key));
        own.fold(None, |all, node| {
            let own = self.supports.of(forest, node);
            Some(all.map_or(own, |all| self.supports.join(all, own)))
        })
    }

    /// On how many of these options something depends that is in any of these.
    pub(super) fn options(&self, supports: impl IntoIterator<Item = Support>, options: &Range<usize>) -> u32 {
        let own = supports.into_iter().map(|support| self.supports.within(support, options));
        own.fold(0, |all, own| all | own).count_ones()
    }

    /// Whether there are steps in common.
    pub(super) fn meet(&self, one: Support, other: Support) -> bool {
        self.supports.meet(one, other)
    }
}

pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
