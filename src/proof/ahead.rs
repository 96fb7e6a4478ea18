//! How many questions are still to come for somebody who stands somewhere: the fewest, the most, and on average.

use super::Limits;
use super::ground::{Ground, Marking};
use super::measure::Measures;
use super::steps::Steps;
use super::strand::{Piece, Strands};
use crate::tree::Tree;
use crate::walk::Standing;

/// What was worked out so far of what lies ahead in one tree; every question about it makes the next one cheaper.
#[derive(Debug)]
pub struct Ahead {
    ground: Ground,
    steps: Steps,
    marking: Marking,
    strands: Strands,
    measures: Measures,
    limits: Limits,
}

/// How many questions are still to come, those included that only fill in the result.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remaining {
    /// At least.
    pub fewest: usize,
    /// At most.
    pub most: usize,
    /// On average, when every answer is as likely as any other.
    pub mean: f64,
}

impl Ahead {
    /// What lies ahead in this tree; nothing when it is beyond the bounds.
    pub fn new(tree: &Tree, limits: &Limits) -> Option<Self> {
        let ground = Ground::new(&[tree], &[], limits.branches).ok()?;
        let marking = Marking::new(tree)?;
        let measures = Measures::new(marking.details(), marking.right());
        let steps = Steps::new(&ground.scope, limits.branches);
        Some(Self { ground, steps, marking, strands: Strands::default(), measures, limits: *limits })
    }

    /// How many questions are still to come from where somebody stands, in the tree that this was made of. Questions put
    /// off are counted as if they came in their own place. Nothing when it is beyond the bounds.
    pub fn of(&mut self, standing: &Standing<'_>) -> Option<Remaining> {
        let tree = standing.tree;
        let mut pieces: Vec<Piece> = self.ground.pieces(0, &self.marking);
        for (question, domain) in tree.domains.iter().enumerate() {
            let Some(own) = standing.answer(question).and_then(|answer| domain.class(answer)) else { continue };
            let class = self.ground.scope.sides[0].class[question].iter().position(|class| *class == own)?;
            for (left, _) in &mut pieces {
                *left = self.ground.forest.given(*left, question, class).ok()?;
            }
        }
        let Self { ground, steps, marking, strands, measures, limits } = self;
        for (left, _) in &mut pieces {
            *left = steps.take(&ground.forest, *left).ok()?;
        }
        let explored = strands.explore(steps, pieces, limits).ok()?;
        measures.add(strands, &explored.order);
        // Details are only answered once nothing else is open, so those that are no longer count below no strand.
        let gained = explored.gained & !marking.marks(|question| standing.answer(question).is_some());
        let count = |(marks, length): (u128, u32)| (length + marks.count_ones()) as usize;
        Some(Remaining {
            fewest: count(measures.shortest(&explored.start, gained)),
            most: count(measures.longest(&explored.start, gained)),
            mean: measures.mean(&explored.start, gained),
        })
    }
}
