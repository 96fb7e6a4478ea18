//! The shortest conversation to each value of each referral: worked out for all of them in one pass over the strands.

use super::forest::{ENDS, Forest};
use super::measure::Measures;
use super::strand::{Move, StrandId, Strands};
use crate::tree::NodeId;
use crate::value::Value;

/// More questions than there can be.
const NEVER: u32 = u32::MAX;

/// Per remainder of each strand, the fewest questions that steer after which it comes to no, unknown and yes.
#[derive(Debug)]
pub(super) struct Reach {
    /// Where the remainders of each strand begin.
    start: Vec<usize>,
    best: Vec<[u32; 3]>,
}

impl Reach {
    pub(super) fn new(forest: &Forest, strands: &Strands, measures: &Measures, order: &[StrandId]) -> Self {
        let mut start = vec![0; strands.len()];
        let mut size = 0;
        for (at, place) in (0..).zip(&mut start) {
            *place = size;
            size += strands.remainders(at).len();
        }
        let mut reach = Self { start, best: vec![[NEVER; 3]; size] };
        for &strand in order.iter().rev() {
            let step = strands.first(strand);
            for turn in strands.moves(strand) {
                let after = strands.after(turn);
                let fewest = strands.cost(strand) + measures.fewest_of(after);
                for (at, node) in strands.remainders(strand).enumerate() {
                    let left = forest.child(node, step, turn.class as usize);
                    let further = reach.further(strands, measures, after, left);
                    let place = reach.start[strand as usize] + at;
                    for (best, further) in reach.best[place].iter_mut().zip(further) {
                        *best = (*best).min(fewest.saturating_add(further));
                    }
                }
            }
        }
        reach
    }

    /// How many questions more than the fewest of these strands it takes for a remainder to come to each value.
    fn further(&self, strands: &Strands, measures: &Measures, after: &[StrandId], node: NodeId) -> [u32; 3] {
        if node < ENDS {
            let mut further = [NEVER; 3];
            if let Some(settled) = further.get_mut(node as usize) {
                *settled = 0;
            }
            return further;
        }
        let Some((strand, place)) = self.find(strands, after, node) else { return [NEVER; 3] };
        let fewest = measures.fewest_of(&[strand]);
        self.best[place].map(|best| if best == NEVER { NEVER } else { best - fewest })
    }

    fn find(&self, strands: &Strands, among: &[StrandId], node: NodeId) -> Option<(StrandId, usize)> {
        among.iter().find_map(|strand| {
            let at = strands.position(*strand, node)?;
            Some((*strand, self.start[*strand as usize] + at))
        })
    }

    /// A turn for each step on the shortest way to that value; nothing when there is none.
    pub(super) fn way(
        &self,
        forest: &Forest,
        strands: &Strands,
        measures: &Measures,
        start: &[StrandId],
        root: NodeId,
        value: Value,
    ) -> Option<Vec<(usize, u32)>> {
        let goal = value as usize;
        let mut way = Vec::new();
        let (mut left, mut open) = (root, start.to_vec());
        if self.further(strands, measures, &open, left)[goal] == NEVER {
            return None;
        }
        while let Some((strand, _)) = self.find(strands, &open, left) {
            let others = open.iter().copied().filter(|other| *other != strand).collect::<Vec<_>>();
            way.extend(measures.shortest_way(strands, &others));
            let step = strands.first(strand);
            let cost = |turn: &&Move| {
                let after = strands.after(turn);
                let left = forest.child(left, step, turn.class as usize);
                measures.fewest_of(after).saturating_add(self.further(strands, measures, after, left)[goal])
            };
            let turn = strands.moves(strand).iter().min_by_key(cost)?;
            way.push((step, turn.class));
            left = forest.child(left, step, turn.class as usize);
            open = strands.after(turn).to_vec();
        }
        way.extend(measures.shortest_way(strands, &open));
        Some(way)
    }
}
