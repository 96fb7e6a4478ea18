//! Questions taken apart for the walk: one with several answers at once becomes a step for each of its options.
//!
//! Such a question has as many answers as there are sets of its options, and it ties together all rules that look at any
//! of them. But once it is known that the answer is not "weet ik niet", its options say nothing about one another: rules
//! that look at different options fall apart into strands. So it is taken in steps: first whether it is known, then each
//! option by itself. Only the first of these steps counts as a question.

use std::collections::BTreeMap;
use std::ops::Range;

use rustc_hash::FxHashMap;

use super::forest::{Forest, Made, NO, TooBig, YES};
use super::remainder::{Marks, Piece};
use super::scope::Scope;
use super::strand::Turns;
use super::witness::Chosen;
use crate::tree::NodeId;

/// The turns of a question that is taken apart: it is known, or it is not; the turns of an option: not chosen, or chosen.
const KNOWN: u32 = 0;
const CHOSEN: u32 = 1;

/// What it takes to tell of somebody: first how many questions are asked, then how many answers stand besides, then how
/// unusual the answers are.
pub(super) type Effort = u64;

/// A question that is asked.
pub(super) const ASKED: Effort = 1 << 32;

/// An answer to a question that is not asked.
pub(super) const BESIDE: Effort = 1 << 16;

/// An answer that is not a plain no.
pub(super) const ORDINARY: Effort = 1;

/// "Weet ik niet": to be told of somebody only when nothing else shows the same.
pub(super) const UNUSUAL: Effort = 4;

/// All steps, in the order of the questions, and the diagrams over them.
#[derive(Debug)]
pub(super) struct Steps {
    pub(super) forest: Forest,
    pub(super) turns: Vec<Turns>,
    /// Per step and turn how unusual it is.
    odd: Vec<Vec<Effort>>,
    kinds: Vec<Kind>,
    /// Per question its first step.
    first: Vec<usize>,
    /// Per question that is taken apart, the class of every set of its options, and that of "weet ik niet".
    sets: Vec<(Vec<u32>, u32)>,
    taken: FxHashMap<NodeId, NodeId>,
    /// The outline of each diagram that has one, with where it comes to no.
    marked: FxHashMap<NodeId, NodeId>,
    /// For each of those outlines the one without that.
    bare: FxHashMap<NodeId, NodeId>,
}

/// What a step decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// The answer to a question.
    Whole(usize),
    /// Whether it is known; so many options follow.
    Known(usize, u32),
    /// One of the options, and how many there are.
    Option(usize, u32, u32),
}

impl Steps {
    pub(super) fn new(scope: &Scope, limit: usize) -> Self {
        let (mut kinds, mut turns, mut first, mut sets) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut odd = Vec::new();
        for ((question, whole), all) in scope.turns().into_iter().enumerate().zip(&scope.sets) {
            first.push(kinds.len());
            let options = all.len().checked_ilog2().unwrap_or(0);
            let unknown = scope.cells[question].iter().position(|cell| cell.unknown);
            // With no more classes than steps one step is as good.
            let apart = unknown.filter(|_| options > 0 && whole.len() > options as usize + 2);
            let Some(unknown) = apart.and_then(|unknown| u32::try_from(unknown).ok()) else {
                kinds.push(Kind::Whole(question));
                odd.push(whole.iter().map(|(class, _)| scope.oddness(question, *class)).collect());
                turns.push(whole);
                sets.push((Vec::new(), 0));
                continue;
            };
            kinds.push(Kind::Known(question, options));
            turns.push(vec![(KNOWN, 1 << options), (KNOWN + 1, 1)]);
            odd.push(vec![0, UNUSUAL]);
            for option in 0..options {
                kinds.push(Kind::Option(question, option, options));
                turns.push(vec![(0, 1), (CHOSEN, 1)]);
                odd.push(vec![0, ORDINARY]);
            }
            sets.push((all.clone(), unknown));
        }
        let forest = Forest::new(turns.iter().map(Vec::len).collect(), limit);
        let [taken, marked, bare] = std::array::from_fn(|_| FxHashMap::default());
        Self { forest, turns, odd, kinds, first, sets, taken, marked, bare }
    }

    /// What is left of a diagram over steps, as far as it says what is asked; with marks, also where it comes to no.
    pub(super) fn outline(&mut self, taken: NodeId, marks: Marks) -> Result<Piece, TooBig> {
        let marked = self.forest.outline(taken, [NO, YES, YES], &mut self.marked)?;
        let bare = self.forest.outline(marked, [NO; 3], &mut self.bare)?;
        Ok((if marks == 0 { bare } else { marked }, marks))
    }

    /// An outline of which it no longer counts where it comes to no.
    pub(super) fn bare(&self, outline: NodeId) -> NodeId {
        self.bare.get(&outline).copied().unwrap_or(NO)
    }

    /// A diagram over questions as one over steps.
    pub(super) fn take(&mut self, forest: &Forest, id: NodeId) -> Made {
        let Some((question, children)) = forest.node(id) else { return Ok(id) };
        if let Some(taken) = self.taken.get(&id) {
            return Ok(*taken);
        }
        let below = children.iter().map(|child| self.take(forest, *child)).collect::<Result<Vec<_>, _>>()?;
        let step = self.first[question];
        let made = match self.kinds[step] {
            Kind::Known(_, options) => {
                let known = self.options(step, options, 0, &below)?;
                let unknown = below[self.sets[question].1 as usize];
                self.forest.intern(step, [known, unknown].into())?
            }
            // The classes of a question that stays whole are its turns, in another order.
            _ => self.forest.intern(step, below.into())?,
        };
        self.taken.insert(id, made);
        Ok(made)
    }

    /// What is left with this set of options chosen among those before, whatever the last `open` ones are.
    fn options(&mut self, known: usize, open: u32, set: usize, below: &[NodeId]) -> Made {
        let Kind::Known(question, options) = self.kinds[known] else { return Ok(below[0]) };
        if open == 0 {
            return Ok(below[self.sets[question].0[set] as usize]);
        }
        let option = options - open;
        let without = self.options(known, open - 1, set, below)?;
        let with = self.options(known, open - 1, set | 1 << option, below)?;
        self.forest.intern(known + 1 + option as usize, [without, with].into())
    }

    /// Whether a step is asked: options come with their question.
    pub(super) fn asks(&self, step: usize) -> bool {
        !matches!(self.kinds[step], Kind::Option(..))
    }

    /// What the n-th turn of a step takes: nothing is asked for options, and `beside` a conversation no question at all.
    pub(super) fn effort(&self, step: usize, turn: usize, beside: bool) -> Effort {
        let own = match (self.asks(step), beside) {
            (false, _) => 0,
            (true, false) => ASKED,
            (true, true) => BESIDE,
        };
        own + self.odd[step][turn]
    }

    /// The options among which a turn of this step leaves some open that are answered all the same; none after "weet ik
    /// niet" and where a question stays whole.
    pub(super) fn options_after(&self, step: usize, turn: u32) -> Option<Range<usize>> {
        match self.kinds[step] {
            Kind::Known(_, options) if turn == KNOWN => Some(step + 1..step + 1 + options as usize),
            Kind::Option(_, option, options) => Some(step + 1..step + (options - option) as usize),
            _ => None,
        }
    }

    /// The answers that these turns make up, as question and class.
    pub(super) fn answers(&self, turns: impl IntoIterator<Item = (usize, u32)>) -> Chosen {
        let mut chosen = Chosen::default();
        let mut apart: BTreeMap<usize, (bool, usize)> = BTreeMap::new();
        for (step, turn) in turns {
            match self.kinds[step] {
                Kind::Whole(question) => {
                    chosen.insert(question, turn);
                }
                Kind::Known(question, _) => apart.entry(question).or_default().0 |= turn != KNOWN,
                Kind::Option(question, option, _) => {
                    apart.entry(question).or_default().1 |= usize::from(turn == CHOSEN) << option;
                }
            }
        }
        let class = |(question, (unknown, set)): (usize, (bool, usize))| {
            let (sets, not_known) = &self.sets[question];
            (question, if unknown { *not_known } else { sets[set] })
        };
        chosen.extend(apart.into_iter().map(class));
        chosen
    }
}
