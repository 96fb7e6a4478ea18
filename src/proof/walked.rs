//! The conversations of the trees of one ground, walked: every state once, also where several trees have it.

use super::forest::TooBig;
use super::ground::{Ground, Marking};
use super::measure::Measures;
use super::reach::Reach;
use super::remainder::Marks;
use super::steps::Steps;
use super::strand::{Explored, StrandId, Strands};
use super::witness::{self, Chosen};
use super::{Beyond, Conversations, Limits};
use crate::tree::{NodeId, Tree};
use crate::value::Value;

/// Every state that was met, and what is known of it.
#[derive(Debug)]
pub(super) struct Walked {
    pub(super) steps: Steps,
    pub(super) strands: Strands,
    pub(super) measures: Measures,
    /// What comes with the referrals of each tree; nothing when that is beyond the marks there are.
    pub(super) marking: Option<Marking>,
    /// Per tree where its conversations begin, once they were walked.
    starts: Vec<Option<Result<Start, Beyond>>>,
    limits: Limits,
}

/// Where the conversations of a tree begin.
#[derive(Debug, Clone)]
struct Start {
    strands: Vec<StrandId>,
    /// What comes for certain.
    gained: Marks,
    /// How many states no tree before had.
    new: usize,
}

impl Walked {
    /// The conversations of these trees, none of which is walked yet.
    pub(super) fn new(ground: &Ground, trees: &[&Tree], limits: &Limits) -> Self {
        let marking = Marking::new(&ground.scope, trees);
        let measures = Measures::new(marking.as_ref().map_or(0, Marking::details));
        let steps = Steps::new(&ground.scope, limits.branches);
        let strands = Strands::new(steps.turns.len());
        let starts = trees.iter().map(|_| None).collect();
        Self { steps, strands, measures, marking, starts, limits: *limits }
    }

    /// The strands that the conversations of a tree begin with; all that can follow on them is walked.
    pub(super) fn begin(&mut self, ground: &Ground, side: usize) -> Result<Vec<StrandId>, Beyond> {
        Ok(self.start(ground, side)?.strands)
    }

    fn start(&mut self, ground: &Ground, side: usize) -> Result<Start, Beyond> {
        if let Some(known) = &self.starts[side] {
            return known.clone();
        }
        let marks = self.marking.as_ref().map(|marking| marking.of[side].clone());
        let pieces = marks.map(|marks| ground.roots[side].iter().copied().zip(marks).collect::<Vec<_>>());
        let explored = pieces.ok_or(Beyond { states: 0 }).and_then(|pieces| self.explore(ground, pieces, 0));
        let start = explored.map(|it| Start { strands: it.start, gained: it.gained, new: it.order.len() });
        self.starts[side] = Some(start.clone());
        start
    }

    /// Walks what can follow on these diagrams, with what comes with each; `more` states than the limit are let through.
    pub(super) fn explore(
        &mut self,
        ground: &Ground,
        pieces: Vec<(NodeId, Marks)>,
        more: usize,
    ) -> Result<Explored, Beyond> {
        let Self { steps, strands, measures, limits, .. } = self;
        let outlines = pieces.into_iter().map(|(left, marks)| {
            let left = steps.take(&ground.forest, left)?;
            steps.outline(left, marks)
        });
        let outlines = outlines.collect::<Result<Vec<_>, _>>().map_err(|TooBig| Beyond { states: strands.len() })?;
        let limits = Limits { states: limits.states + more, ..*limits };
        let explored = strands.explore(steps, outlines, &limits)?;
        measures.add(strands, &explored.order);
        Ok(explored)
    }

    /// What holds of all conversations of a tree.
    pub(super) fn conversations(&mut self, ground: &Ground, side: usize, tree: &Tree) -> Result<Conversations, Beyond> {
        let Start { strands: start, gained, new } = self.start(ground, side)?;
        let Self { strands, measures, steps, .. } = self;
        let tell = |way: Vec<(usize, u32)>| witness::tell(ground, side, tree, &steps.answers(way), true);
        let length = |(marks, steering): (Marks, u32)| (steering + marks.count_ones()) as usize;
        Ok(Conversations {
            count: measures.conversations_of(&start),
            states: new,
            fewest: length(measures.shortest(&start, gained, Marks::MAX)),
            most: length(measures.longest(&start, gained, Marks::MAX)),
            mean: measures.mean(&start, gained, Marks::MAX),
            shortest: tell(measures.way(strands, &start, gained, false)),
            longest: tell(measures.way(strands, &start, gained, true)),
        })
    }

    /// For each referral of a tree, answers of the shortest conversation in which it is no, unknown and yes, in that order;
    /// nothing where there is none.
    pub(super) fn reached(&mut self, ground: &Ground, side: usize) -> Result<Vec<[Option<Chosen>; 3]>, Beyond> {
        let start = self.begin(ground, side)?;
        let Self { steps, strands, measures, .. } = self;
        let roots = ground.roots[side].iter().map(|root| steps.take(&ground.forest, *root));
        let roots = roots.collect::<Result<Vec<_>, _>>().map_err(|TooBig| Beyond { states: strands.len() })?;
        let mut reach = Reach::new(steps, strands, measures);
        let mut of = |root: &NodeId| Value::ALL.map(|value| Some(steps.answers(reach.way(&start, *root, value)?)));
        Ok(roots.iter().map(&mut of).collect())
    }
}
