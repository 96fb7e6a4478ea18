//! The states of a conversation, each once: what is left of the rules, in strands that share no open question.

use std::collections::BTreeMap;
use std::ops::Range;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::forest::{ENDS, Forest, NO};
use super::steps::Steps;
use super::support::{Groups, Supports};
use super::{Beyond, Limits};
use crate::tree::NodeId;

/// What comes with a referral that comes out, one bit each.
pub(super) type Marks = u128;

/// Position of a strand.
pub(super) type StrandId = u32;

/// A remainder, and what comes with it if it does not become no.
pub(super) type Piece = (NodeId, Marks);

/// The turns of a step (for a question that is not taken apart, the classes of its answers) with how many answers they
/// hold, the one to take for an example first.
pub(super) type Turns = Vec<(u32, u64)>;

/// A remainder in the upper half, the position of its marks in the lower: equal keys sort together.
type Key = u64;

fn key(node: NodeId, marks: u32) -> Key {
    u64::from(node) << 32 | u64::from(marks)
}

fn node_of(key: Key) -> NodeId {
    (key >> 32) as NodeId
}

fn marks_of(key: Key) -> u32 {
    u32::try_from(key & u64::from(u32::MAX)).unwrap_or(u32::MAX)
}

/// Answers that all lead to the same strands.
#[derive(Debug)]
pub(super) struct Move {
    /// One of their classes.
    pub(super) class: u32,
    /// How many answers; options that matter to nothing that is left are free to be chosen or not.
    pub(super) size: u64,
    /// How likely they are beside the other moves, when every answer is as likely as any other.
    pub(super) weight: u64,
    /// What comes for certain with these answers.
    pub(super) gained: Marks,
    /// The strands that are left.
    next: Range<u32>,
}

/// All strands that were met, and what follows on each.
#[derive(Debug, Default)]
pub(super) struct Strands {
    keys: IndexSet<Box<[Key]>, FxBuildHasher>,
    marks: IndexSet<Marks, FxBuildHasher>,
    /// Per strand the step it begins with.
    first: Vec<u32>,
    /// Per strand whether that step asks a question.
    asks: Vec<bool>,
    moves: Vec<Range<u32>>,
    turns: Vec<Move>,
    next: Vec<StrandId>,
    supports: Supports,
    groups: Groups,
    pieces: usize,
    /// The remainders at hand, and these again in groups; kept to spare the memory.
    open: Vec<Key>,
    grouped: Vec<Key>,
    sets: Vec<u32>,
}

/// What follows on some remainders.
#[derive(Debug)]
pub(super) struct Explored {
    /// The strands they fall apart in.
    pub(super) start: Vec<StrandId>,
    /// What comes with them for certain.
    pub(super) gained: Marks,
    /// The strands not met before, each before those that follow on it.
    pub(super) order: Vec<StrandId>,
}

impl Strands {
    /// How many strands there are.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The step a strand begins with.
    pub(super) fn first(&self, strand: StrandId) -> usize {
        self.first[strand as usize] as usize
    }

    /// How many questions a strand begins with: one, or none when it is an option of one that was asked.
    pub(super) fn cost(&self, strand: StrandId) -> u32 {
        u32::from(self.asks[strand as usize])
    }

    /// What can follow.
    pub(super) fn moves(&self, strand: StrandId) -> &[Move] {
        let moves = &self.moves[strand as usize];
        &self.turns[moves.start as usize..moves.end as usize]
    }

    /// The strands after a move.
    pub(super) fn after(&self, turn: &Move) -> &[StrandId] {
        &self.next[turn.next.start as usize..turn.next.end as usize]
    }

    /// The remainders of a strand, in order.
    pub(super) fn remainders(&self, strand: StrandId) -> impl ExactSizeIterator<Item = NodeId> {
        self.keys[strand as usize].iter().map(|key| node_of(*key))
    }

    /// All that can follow on these remainders.
    pub(super) fn explore(
        &mut self,
        steps: &Steps,
        pieces: impl IntoIterator<Item = Piece>,
        limits: &Limits,
    ) -> Result<Explored, Beyond> {
        let forest = &steps.forest;
        let known = self.keys.len();
        self.open.clear();
        for (node, marks) in pieces {
            let marks = self.marks_at(marks);
            self.open.push(key(node, marks));
        }
        let gained = self.settle(forest, &[]);
        let mut start = Vec::new();
        self.split(steps, &mut start);
        let mut waiting: BTreeMap<u32, Vec<StrandId>> = BTreeMap::new();
        let mut met = known;
        let mut order = Vec::new();
        loop {
            for new in met..self.keys.len() {
                waiting.entry(self.first[new]).or_default().push(place(new));
            }
            met = self.keys.len();
            let Some(mut layer) = waiting.first_entry() else { return Ok(Explored { start, gained, order }) };
            let Some(strand) = layer.get_mut().pop() else {
                layer.remove();
                continue;
            };
            if met > limits.states || self.pieces > limits.pieces {
                // What is half known must not be taken for known.
                self.forget(known);
                return Err(Beyond { states: met });
            }
            order.push(strand);
            self.follow(steps, strand);
        }
    }

    fn forget(&mut self, known: usize) {
        self.keys.truncate(known);
        self.first.truncate(known);
        self.asks.truncate(known);
        self.moves.truncate(known);
        self.pieces = self.keys.iter().map(|pieces| pieces.len()).sum();
    }

    /// Works out the moves of a strand.
    fn follow(&mut self, steps: &Steps, strand: StrandId) {
        let forest = &steps.forest;
        let step = self.first(strand);
        let (asked, others): (Vec<Key>, Vec<Key>) =
            self.keys[strand as usize].iter().partition(|key| forest.first(node_of(**key)) == Some(step));
        // Per different turn what is left of the remainders asked, one turn after the other.
        let mut left: Vec<NodeId> = Vec::new();
        let mut different: Vec<(u32, u64)> = Vec::new();
        let width = asked.len();
        for (class, size) in &steps.turns[step] {
            let end = left.len();
            left.extend(asked.iter().map(|key| forest.child(node_of(*key), step, *class as usize)));
            let (known, new) = left.split_at(end);
            if let Some(at) = known.chunks(width).position(|known| known == new) {
                different[at].1 += size;
                left.truncate(end);
            } else {
                different.push((*class, *size));
            }
        }
        let start = self.turns.len();
        let mut strands = Vec::new();
        for (left, (class, weight)) in left.chunks(width).zip(different) {
            self.open.clear();
            self.open.extend(left.iter().zip(&asked).map(|(node, asked)| key(*node, marks_of(*asked))));
            let gained = self.settle(forest, &others);
            strands.clear();
            self.split(steps, &mut strands);
            let size = steps.options_after(step, class).map_or(weight, |options| {
                let all = if steps.asks(step) { options.len() } else { self.options(forest, &[strand], NO, &options) };
                1 << (all - self.options_of(&options))
            });
            let begin = self.next.len();
            self.next.extend(&strands);
            self.turns.push(Move { class, size, weight, gained, next: place(begin)..place(self.next.len()) });
        }
        self.moves[strand as usize] = place(start)..place(self.turns.len());
    }

    /// On how many of these options these strands and this diagram depend.
    pub(super) fn options(
        &mut self,
        forest: &Forest,
        strands: &[StrandId],
        node: NodeId,
        options: &Range<usize>,
    ) -> usize {
        let Self { keys, supports, .. } = self;
        let own = strands.iter().flat_map(|strand| &keys[*strand as usize]).map(|key| node_of(*key));
        let all = own.chain([node]).fold(0, |all, node| {
            let set = supports.of(forest, node);
            all | supports.within(set, options)
        });
        all.count_ones() as usize
    }

    /// How many of these options the remainders at hand depend on.
    fn options_of(&self, options: &Range<usize>) -> usize {
        self.sets.iter().fold(0, |all, set| all | self.supports.within(*set, options)).count_ones() as usize
    }

    /// The place of a remainder among those of a strand.
    pub(super) fn position(&self, strand: StrandId, node: NodeId) -> Option<usize> {
        self.keys[strand as usize].binary_search_by_key(&node, |key| node_of(*key)).ok()
    }

    /// The strands after a turn of the first step of a strand that was explored.
    pub(super) fn step(&mut self, steps: &Steps, strand: StrandId, turn: usize) -> Vec<StrandId> {
        let forest = &steps.forest;
        let step = self.first(strand);
        let left = |key_: &Key| key(forest.child(node_of(*key_), step, turn), marks_of(*key_));
        self.open.clear();
        self.open.extend(self.keys[strand as usize].iter().map(left));
        self.settle(forest, &[]);
        let mut strands = Vec::new();
        self.split(steps, &mut strands);
        strands
    }

    /// Whether a strand depends on a question that this diagram depends on too.
    pub(super) fn touches(&mut self, forest: &Forest, strand: StrandId, node: NodeId) -> bool {
        let questions = self.supports.of(forest, node);
        self.keys[strand as usize].iter().any(|key| {
            let other = self.supports.of(forest, node_of(*key));
            self.supports.meet(questions, other)
        })
    }

    fn marks_at(&mut self, marks: Marks) -> u32 {
        place(self.marks.insert_full(marks).0)
    }

    /// Leaves of the remainders at hand those that are still open, each once and in order, together with others of which
    /// that holds already; the marks of those that can no longer become no are gained.
    fn settle(&mut self, forest: &Forest, others: &[Key]) -> Marks {
        let mut gained = 0;
        let unmarked = self.marks_at(0);
        let Self { open, marks, .. } = self;
        open.retain_mut(|own| {
            let node = node_of(*own);
            if forest.ends(node) & (1 << NO) == 0 {
                gained |= marks[marks_of(*own) as usize];
                *own = key(node, unmarked);
            }
            node >= ENDS
        });
        open.extend(others);
        #[allow(clippy::stable_sort_primitive)] // This one sees that most is in order already.
        open.sort();
        open.dedup_by(|own, kept| {
            let same = node_of(*own) == node_of(*kept);
            if same && own != kept {
                let both = marks[marks_of(*own) as usize] | marks[marks_of(*kept) as usize];
                *kept = key(node_of(*kept), place(marks.insert_full(both).0));
            }
            same
        });
        gained
    }

    /// The strands that the remainders at hand fall apart in.
    fn split(&mut self, steps: &Steps, strands: &mut Vec<StrandId>) {
        let forest = &steps.forest;
        self.sets.clear();
        for key in &self.open {
            self.sets.push(self.supports.of(forest, node_of(*key)));
        }
        let count = self.groups.group(&self.supports, &self.sets);
        for group in 0..count {
            self.grouped.clear();
            let own = self.open.iter().zip(&self.groups.of).filter(|(_, of)| **of == group);
            self.grouped.extend(own.map(|(key, _)| *key));
            let at = self.keys.get_index_of(&*self.grouped).unwrap_or_else(|| {
                let first = self.grouped.iter().filter_map(|key| forest.first(node_of(*key))).min().unwrap_or(0);
                self.first.push(place(first));
                self.asks.push(steps.asks(first));
                self.moves.push(0..0);
                self.pieces += self.grouped.len();
                self.keys.insert_full(self.grouped.as_slice().into()).0
            });
            strands.push(place(at));
        }
    }
}

fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
