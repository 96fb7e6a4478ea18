//! How many conversations there are below each strand, how long they are, and what may never come of them.
//!
//! Strands share no question, so a conversation over several of them is one of each, shuffled into the order of the
//! questions: numbers multiply, lengths and means add up, and chances are independent.

use std::ops::Range;

use num_bigint::BigUint;

use super::remainder::Marks;
use super::steps::Effort;
use super::strand::{Move, StrandId, Strands};

/// What comes with an end of a conversation, and the questions asked until there.
pub(super) type End = (Marks, u32);

/// What is known of each strand.
#[derive(Debug)]
pub(super) struct Measures {
    /// Which marks stand for a question that is asked once the referrals are settled; the others cost no question.
    details: Marks,
    /// Conversations, by their answers to questions that steer.
    conversations: Vec<BigUint>,
    /// Mean number of questions that steer, when every answer is as likely as any other.
    mean: Vec<f64>,
    /// Per mark, the chance that it does not come.
    absent: Vec<f64>,
    /// What the plainest of the shortest conversations takes.
    least: Vec<Effort>,
    ends: Vec<End>,
    fewest_ends: Vec<Range<usize>>,
    most_ends: Vec<Range<usize>>,
}

/// Whether an end, whatever is added to both, is never the worse of the two.
type Better = fn(End, End) -> bool;

fn fewer(one: End, other: End) -> bool {
    one.1 + (one.0 & !other.0).count_ones() <= other.1
}

fn more(one: End, other: End) -> bool {
    one.1 >= other.1 + (other.0 & !one.0).count_ones()
}

impl Measures {
    pub(super) fn new(details: Marks) -> Self {
        Self {
            details,
            conversations: Vec::new(),
            mean: Vec::new(),
            absent: Vec::new(),
            least: Vec::new(),
            ends: Vec::new(),
            fewest_ends: Vec::new(),
            most_ends: Vec::new(),
        }
    }

    /// Measures strands that were just explored; `order` has each before those that follow on it.
    pub(super) fn add(&mut self, strands: &Strands, order: &[StrandId]) {
        let count = strands.len();
        self.conversations.resize(count, BigUint::ZERO);
        self.mean.resize(count, 0.0);
        self.absent.resize(count * self.width(), 1.0);
        self.least.resize(count, 0);
        self.fewest_ends.resize(count, 0..0);
        self.most_ends.resize(count, 0..0);
        for &strand in order.iter().rev() {
            self.measure(strands, strand);
        }
    }

    fn width(&self) -> usize {
        self.details.count_ones() as usize
    }

    #[allow(clippy::cast_precision_loss)] // A chance need not be exact; what must be exact is counted in whole numbers.
    fn measure(&mut self, strands: &Strands, strand: StrandId) {
        let moves = strands.moves(strand);
        let answers: u64 = moves.iter().map(|turn| turn.weight).sum();
        let cost = strands.cost(strand);
        let mut mean = f64::from(cost);
        let width = self.width();
        let mut absent = vec![0.0; width];
        let mut conversations = BigUint::ZERO;
        let mut least = Effort::MAX;
        for turn in moves {
            let next = strands.after(turn);
            let chance = turn.weight as f64 / answers as f64;
            mean += chance * self.mean_of(next);
            conversations += self.conversations_of(next) * turn.size;
            least = least.min(turn.effort + self.least_of(next));
            for (at, absent) in absent.iter_mut().enumerate() {
                if turn.gained >> at & 1 == 0 {
                    *absent += chance * self.absent_of(next, at);
                }
            }
        }
        let at = strand as usize;
        self.mean[at] = mean;
        self.absent[at * width..][..width].copy_from_slice(&absent);
        self.conversations[at] = conversations;
        self.least[at] = least;
        self.fewest_ends[at] = self.best(strands, strand, |own| &own.fewest_ends, fewer);
        self.most_ends[at] = self.best(strands, strand, |own| &own.most_ends, more);
    }

    /// Keeps the ends of a strand that are not worse than another.
    fn best(
        &mut self,
        strands: &Strands,
        strand: StrandId,
        of: fn(&Self) -> &[Range<usize>],
        better: Better,
    ) -> Range<usize> {
        let mut kept: Vec<End> = Vec::new();
        for turn in strands.moves(strand) {
            for (marks, length) in self.join(strands.after(turn), turn.gained, of, better) {
                keep(&mut kept, (marks, length + strands.cost(strand)), better);
            }
        }
        let start = self.ends.len();
        self.ends.extend(kept);
        start..self.ends.len()
    }

    /// The ends of several strands together.
    fn join(&self, strands: &[StrandId], gained: Marks, of: fn(&Self) -> &[Range<usize>], better: Better) -> Vec<End> {
        let mut joined: Vec<End> = vec![(gained & self.details, 0)];
        for strand in strands {
            let mut longer: Vec<End> = Vec::new();
            for (marks, length) in joined {
                for (more, further) in &self.ends[of(self)[*strand as usize].clone()] {
                    keep(&mut longer, (marks | more, length + further), better);
                }
            }
            joined = longer;
        }
        joined
    }

    pub(super) fn conversations_of(&self, strands: &[StrandId]) -> BigUint {
        strands.iter().map(|strand| &self.conversations[*strand as usize]).product()
    }

    fn mean_of(&self, strands: &[StrandId]) -> f64 {
        strands.iter().map(|strand| self.mean[*strand as usize]).sum()
    }

    fn absent_of(&self, strands: &[StrandId], mark: usize) -> f64 {
        strands.iter().map(|strand| self.absent[*strand as usize * self.width() + mark]).product()
    }

    /// What the plainest of the shortest conversations over these strands takes.
    pub(super) fn least_of(&self, strands: &[StrandId]) -> Effort {
        strands.iter().map(|strand| self.least[*strand as usize]).sum()
    }

    /// The mean number of questions, those of these marks included that fill in the result.
    pub(super) fn mean(&self, strands: &[StrandId], gained: Marks, counted: Marks) -> f64 {
        let comes = |mark: usize| if gained >> mark & 1 == 1 { 1.0 } else { 1.0 - self.absent_of(strands, mark) };
        let details = (0..self.width()).filter(|mark| counted >> mark & 1 == 1);
        self.mean_of(strands) + details.map(comes).sum::<f64>()
    }

    /// The end with the fewest questions, those of these marks included that fill in the result.
    pub(super) fn shortest(&self, strands: &[StrandId], gained: Marks, counted: Marks) -> End {
        let ends = self.join(strands, gained, |own| &own.fewest_ends, fewer).into_iter();
        let ends = ends.map(|(marks, length)| (marks & counted, length));
        ends.min_by_key(|(marks, length)| length + marks.count_ones()).unwrap_or((0, 0))
    }

    /// The end with the most questions, those of these marks included that fill in the result.
    pub(super) fn longest(&self, strands: &[StrandId], gained: Marks, counted: Marks) -> End {
        let ends = self.join(strands, gained, |own| &own.most_ends, more).into_iter();
        let ends = ends.map(|(marks, length)| (marks & counted, length));
        ends.max_by_key(|(marks, length)| length + marks.count_ones()).unwrap_or((0, 0))
    }

    /// A turn for each step on the way to the longest or shortest end.
    pub(super) fn way(&self, strands: &Strands, start: &[StrandId], gained: Marks, longest: bool) -> Vec<(usize, u32)> {
        let ends = if longest { &self.most_ends } else { &self.fewest_ends };
        let best = if longest { Self::longest } else { Self::shortest };
        let end = best(self, start, gained, Marks::MAX);
        let mut way = Vec::new();
        let mut todo = self.shares(start, gained & self.details, end, ends).unwrap_or_default();
        while let Some((strand, (marks, length))) = todo.pop() {
            let found = strands.moves(strand).iter().find_map(|turn| {
                let rest = (marks, length.checked_sub(strands.cost(strand))?);
                Some((turn, self.shares(strands.after(turn), turn.gained & self.details, rest, ends)?))
            });
            if let Some((turn, shares)) = found {
                way.push((strands.first(strand), turn.class));
                todo.extend(shares);
            }
        }
        way
    }

    /// A turn for each step of the shortest way through these strands.
    pub(super) fn shortest_way(&self, strands: &Strands, start: &[StrandId]) -> Vec<(usize, u32)> {
        let mut way = Vec::new();
        let mut todo = start.to_vec();
        while let Some(strand) = todo.pop() {
            let cheapest = |turn: &&Move| turn.effort + self.least_of(strands.after(turn));
            if let Some(turn) = strands.moves(strand).iter().min_by_key(cheapest) {
                way.push((strands.first(strand), turn.class));
                todo.extend(strands.after(turn));
            }
        }
        way
    }

    /// Which end of each strand makes up this end of them all.
    fn shares(
        &self,
        strands: &[StrandId],
        gained: Marks,
        end: End,
        ends: &[Range<usize>],
    ) -> Option<Vec<(StrandId, End)>> {
        let Some((strand, others)) = strands.split_first() else {
            return (end == (gained, 0)).then(Vec::new);
        };
        self.ends[ends[*strand as usize].clone()].iter().find_map(|(marks, length)| {
            if marks & !end.0 != 0 {
                return None;
            }
            let rest = (end.0, end.1.checked_sub(*length)?);
            let mut shares = self.shares(others, gained | marks, rest, ends)?;
            shares.push((*strand, (*marks, *length)));
            Some(shares)
        })
    }
}

fn keep(kept: &mut Vec<End>, end: End, better: Better) {
    if !kept.iter().any(|known| better(*known, end)) {
        kept.retain(|known| !better(end, *known));
        kept.push(end);
    }
}
