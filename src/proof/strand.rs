//! The states of a conversation, each once: what is left of the rules, in strands that share no open question.

use std::collections::BTreeMap;
use std::mem;
use std::ops::Range;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::forest::Forest;
use super::remainder::{Held, Key, Marks, Piece, Remainders, further, node_of, place};
use super::steps::{Effort, Steps};
use super::support::Support;
use super::{Beyond, Limits};
use crate::tree::NodeId;

/// Position of a strand.
pub(super) type StrandId = u32;

/// The turns of a step (for a question that is not taken apart, the classes of its answers) with how many answers they
/// hold, the one to take for an example first.
pub(super) type Turns = Vec<(u32, u64)>;

/// Answers that all lead to the same strands.
#[derive(Debug)]
pub(super) struct Move {
    /// The plainest of their turns.
    pub(super) class: u32,
    /// How many answers; options that matter to nothing that is left are free to be chosen or not.
    pub(super) size: u64,
    /// What the plainest of them takes.
    pub(super) effort: Effort,
    /// How likely they are beside the other moves, when every answer is as likely as any other.
    pub(super) weight: u64,
    /// What comes for certain with these answers.
    pub(super) gained: Marks,
    /// The strands that are left.
    next: Range<u32>,
}

/// All strands that were met, and what follows on each.
#[derive(Debug)]
pub(super) struct Strands {
    keys: IndexSet<Box<[Key]>, FxBuildHasher>,
    known: Vec<Strand>,
    turns: Vec<Move>,
    /// Per turn of the step of each strand, the move it is in.
    chosen: Vec<u32>,
    next: Vec<StrandId>,
    remainders: Remainders,
    pieces: usize,
    room: Room,
}

/// What is known of a strand.
#[derive(Debug)]
struct Strand {
    /// The step it begins with.
    first: u32,
    /// Whether that step asks a question.
    asks: bool,
    moves: Range<u32>,
    /// Where the moves of its turns begin.
    chosen: u32,
    /// The steps it depends on, once that was asked.
    support: Option<Support>,
}

/// What is at hand while moves are worked out; kept to spare the memory.
#[derive(Debug, Default)]
struct Room {
    /// The remainders that the step is about.
    asked: Vec<Held>,
    /// The other remainders of the strand.
    others: Vec<Held>,
    /// What is left of the remainders asked, and then of all.
    open: Vec<Held>,
    /// The remainders of one strand.
    grouped: Vec<Key>,
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
    /// For so many steps.
    pub(super) fn new(steps: usize) -> Self {
        Self {
            keys: IndexSet::default(),
            known: Vec::new(),
            turns: Vec::new(),
            chosen: Vec::new(),
            next: Vec::new(),
            remainders: Remainders::new(steps),
            pieces: 0,
            room: Room::default(),
        }
    }

    /// How many strands there are.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The step a strand begins with.
    pub(super) fn first(&self, strand: StrandId) -> usize {
        self.known[strand as usize].first as usize
    }

    /// How many questions a strand begins with: one, or none when it is an option of one that was asked.
    pub(super) fn cost(&self, strand: StrandId) -> u32 {
        u32::from(self.known[strand as usize].asks)
    }

    /// What can follow.
    pub(super) fn moves(&self, strand: StrandId) -> &[Move] {
        let moves = &self.known[strand as usize].moves;
        &self.turns[moves.start as usize..moves.end as usize]
    }

    /// The move that the n-th turn of the step of a strand is in.
    pub(super) fn chosen(&self, strand: StrandId, turn: usize) -> &Move {
        let chosen = self.chosen[self.known[strand as usize].chosen as usize + turn];
        &self.turns[chosen as usize]
    }

    /// The strands after a move.
    pub(super) fn after(&self, turn: &Move) -> &[StrandId] {
        &self.next[turn.next.start as usize..turn.next.end as usize]
    }

    /// All that can follow on these remainders.
    pub(super) fn explore(
        &mut self,
        steps: &Steps,
        pieces: impl IntoIterator<Item = Piece>,
        limits: &Limits,
    ) -> Result<Explored, Beyond> {
        let known = self.keys.len();
        let mut room = mem::take(&mut self.room);
        room.open.clear();
        room.others.clear();
        for piece in pieces {
            let own = self.remainders.key(piece);
            room.open.push(self.remainders.hold(steps, own));
        }
        let gained = self.remainders.settle(steps, &mut room.open, &room.others);
        let mut start = Vec::new();
        self.split(steps, &mut room, &mut start);
        let mut waiting: BTreeMap<u32, Vec<StrandId>> = BTreeMap::new();
        let mut met = known;
        let mut order = Vec::new();
        loop {
            for new in met..self.keys.len() {
                waiting.entry(self.known[new].first).or_default().push(place(new));
            }
            met = self.keys.len();
            let Some(mut layer) = waiting.first_entry() else { break };
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
            self.follow(steps, strand, &mut room);
        }
        self.room = room;
        Ok(Explored { start, gained, order })
    }

    fn forget(&mut self, known: usize) {
        self.keys.truncate(known);
        self.known.truncate(known);
        self.pieces = self.keys.iter().map(|pieces| pieces.len()).sum();
    }

    /// Works out the moves of a strand.
    fn follow(&mut self, steps: &Steps, strand: StrandId, room: &mut Room) {
        let forest = &steps.forest;
        let step = self.first(strand);
        room.asked.clear();
        room.others.clear();
        for own in &self.keys[strand as usize] {
            let asked = forest.first(node_of(*own)) == Some(step);
            if asked { &mut room.asked } else { &mut room.others }.push(self.remainders.hold(steps, *own));
        }
        let asked = mem::take(&mut room.asked);
        let different = different(steps, step, &asked);
        let start = self.turns.len();
        let begin = self.chosen.len();
        self.chosen.resize(begin + steps.turns[step].len(), 0);
        let mut strands = Vec::new();
        let turns = &steps.turns[step];
        let free = turns.iter().find_map(|(class, _)| steps.options_after(step, *class));
        let before = free.as_ref().map(|options| {
            let own = asked.iter().chain(&room.others).map(|(_, support)| *support);
            if steps.asks(step) { place(options.len()) } else { self.remainders.options(own, options) }
        });
        for same in different {
            room.open.clear();
            let left = same.left.iter().zip(&asked).map(|(node, (asked, _))| further(*asked, *node));
            room.open.extend(left.map(|own| self.remainders.hold(steps, own)));
            let gained = self.remainders.settle(steps, &mut room.open, &room.others);
            strands.clear();
            self.split(steps, room, &mut strands);
            let weight = same.turns.iter().map(|turn| turns[*turn].1).sum();
            let size = free.as_ref().zip(before).map_or(weight, |(options, before)| {
                let each =
                    1 << (before - self.remainders.options(room.open.iter().map(|(_, support)| *support), options));
                let size = |turn: &usize| steps.options_after(step, turns[*turn].0).map_or(1, |_| each);
                same.turns.iter().map(size).sum()
            });
            for turn in &same.turns {
                self.chosen[begin + turn] = place(self.turns.len());
            }
            let next = self.next.len();
            self.next.extend(&strands);
            let class = turns[same.turns[0]].0;
            let effort = steps.effort(step, same.turns[0], false);
            self.turns.push(Move { class, size, effort, weight, gained, next: place(next)..place(self.next.len()) });
        }
        room.asked = asked;
        let known = &mut self.known[strand as usize];
        known.moves = place(start)..place(self.turns.len());
        known.chosen = place(begin);
    }

    /// On how many of these options these strands and this diagram depend.
    pub(super) fn options(
        &mut self,
        forest: &Forest,
        strands: &[StrandId],
        node: NodeId,
        options: &Range<usize>,
    ) -> u32 {
        let own = self.remainders.support(forest, node);
        let all: Vec<Support> =
            strands.iter().filter_map(|strand| self.support(forest, *strand)).chain([own]).collect();
        self.remainders.options(all, options)
    }

    /// Whether a strand depends on a question that this diagram depends on too.
    pub(super) fn touches(&mut self, forest: &Forest, strand: StrandId, node: NodeId) -> bool {
        let own = self.remainders.support(forest, node);
        self.support(forest, strand).is_some_and(|support| self.remainders.meet(own, support))
    }

    /// The steps a strand depends on.
    fn support(&mut self, forest: &Forest, strand: StrandId) -> Option<Support> {
        let Strand { support, .. } = &mut self.known[strand as usize];
        if support.is_none() {
            *support = self.remainders.support_of(forest, &self.keys[strand as usize]);
        }
        *support
    }

    /// The strands that the open remainders fall apart in.
    fn split(&mut self, steps: &Steps, room: &mut Room, strands: &mut Vec<StrandId>) {
        let Room { open, grouped, .. } = room;
        for group in 0..self.remainders.group(open) {
            grouped.clear();
            let own = open.iter().zip(self.remainders.groups()).filter(|(_, of)| **of == group);
            grouped.extend(own.map(|((key, _), _)| *key));
            strands.push(self.strand(steps, grouped));
        }
    }

    /// The strand of these remainders.
    fn strand(&mut self, steps: &Steps, remainders: &[Key]) -> StrandId {
        if let Some(at) = self.keys.get_index_of(remainders) {
            return place(at);
        }
        let first = remainders.iter().filter_map(|key| steps.forest.first(node_of(*key))).min().unwrap_or(0);
        self.known.push(Strand { first: place(first), asks: steps.asks(first), moves: 0..0, chosen: 0, support: None });
        self.pieces += remainders.len();
        place(self.keys.insert_full(remainders.into()).0)
    }
}

/// Turns that leave the same.
struct Same {
    turns: Vec<usize>,
    left: Vec<NodeId>,
}

/// What is left of the remainders asked, for every turn that leaves something else.
fn different(steps: &Steps, step: usize, asked: &[Held]) -> Vec<Same> {
    let mut different: Vec<Same> = Vec::new();
    for (turn, (class, _)) in steps.turns[step].iter().enumerate() {
        let child = |(own, _): &Held| steps.forest.child(node_of(*own), step, *class as usize);
        let left: Vec<NodeId> = asked.iter().map(child).collect();
        match different.iter_mut().find(|same| same.left == left) {
            Some(same) => same.turns.push(turn),
            None => different.push(Same { turns: vec![turn], left }),
        }
    }
    different
}
