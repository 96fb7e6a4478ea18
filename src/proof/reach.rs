//! The shortest conversation to each value of each referral: worked out for all of them in one pass over the strands.

use rustc_hash::FxHashMap;

use super::forest::ENDS;
use super::measure::Measures;
use super::steps::{Effort, Steps};
use super::strand::{StrandId, Strands};
use crate::tree::NodeId;
use crate::value::Value;

/// More than anything takes.
const NEVER: Effort = Effort::MAX;

/// What is left of a referral, and the strand that asks all that it depends on.
type At = (StrandId, NodeId);

/// How far it is from somewhere in a conversation to each value of a referral.
pub(super) struct Reach<'w> {
    steps: &'w Steps,
    strands: &'w mut Strands,
    measures: &'w Measures,
    /// The least that it takes in a strand until what is left comes to no, unknown and yes.
    best: FxHashMap<At, [Effort; 3]>,
}

impl<'w> Reach<'w> {
    pub(super) fn new(steps: &'w Steps, strands: &'w mut Strands, measures: &'w Measures) -> Self {
        Self { steps, strands, measures, best: FxHashMap::default() }
    }

    /// A turn for each step on the shortest way to that value; nothing when there is none.
    pub(super) fn way(&mut self, start: &[StrandId], root: NodeId, value: Value) -> Option<Vec<(usize, u32)>> {
        let goal = value as usize;
        let mut way = Vec::new();
        let (mut left, mut open) = (root, start.to_vec());
        if self.further(&open, left)[goal] == NEVER {
            return None;
        }
        while let Some(strand) = self.strand(&open, left) {
            open.retain(|other| *other != strand);
            way.extend(self.measures.shortest_way(self.strands, &open));
            let step = self.strands.first(strand);
            let cost = |reach: &mut Self, turn: usize| {
                let (left, after) = reach.turn((strand, left), turn);
                let own = reach.steps.effort(step, turn, false) + reach.measures.least_of(&after);
                own.saturating_add(reach.further(&after, left)[goal])
            };
            let turn = (0..self.steps.turns[step].len()).min_by_key(|turn| cost(self, *turn))?;
            way.push((step, self.steps.turns[step][turn].0));
            (left, open) = self.turn((strand, left), turn);
        }
        way.extend(self.measures.shortest_way(self.strands, &open));
        Some(way)
    }

    /// How much more than the least of these strands it takes for a remainder to come to each value.
    fn further(&mut self, open: &[StrandId], left: NodeId) -> [Effort; 3] {
        let mut further = [NEVER; 3];
        if let Some(settled) = further.get_mut(left as usize) {
            *settled = 0;
        }
        let Some(strand) = self.strand(open, left) else { return further };
        let least = self.measures.least_of(&[strand]);
        self.best((strand, left)).map(|best| if best == NEVER { NEVER } else { best - least })
    }

    fn best(&mut self, at: At) -> [Effort; 3] {
        if let Some(known) = self.best.get(&at) {
            return *known;
        }
        let mut best = [NEVER; 3];
        let step = self.strands.first(at.0);
        for turn in 0..self.steps.turns[step].len() {
            let (left, after) = self.turn(at, turn);
            let least = self.steps.effort(step, turn, false) + self.measures.least_of(&after);
            for (best, further) in best.iter_mut().zip(self.further(&after, left)) {
                *best = (*best).min(least.saturating_add(further));
            }
        }
        self.best.insert(at, best);
        best
    }

    /// What is left after the n-th turn of a strand, and the strands that then are.
    fn turn(&self, (strand, left): At, turn: usize) -> (NodeId, Vec<StrandId>) {
        let step = self.strands.first(strand);
        let left = self.steps.forest.child(left, step, self.steps.turns[step][turn].0 as usize);
        (left, self.strands.after(self.strands.chosen(strand, turn)).to_vec())
    }

    /// The strand that asks what a remainder depends on; none when it is settled.
    fn strand(&mut self, open: &[StrandId], left: NodeId) -> Option<StrandId> {
        let Self { steps, strands, .. } = self;
        open.iter().copied().filter(|_| left >= ENDS).find(|strand| strands.touches(&steps.forest, *strand, left))
    }
}
