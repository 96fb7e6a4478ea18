//! How many questions are still to come for somebody who stands somewhere: the fewest, the most, and on average.

use super::Limits;
use super::forest::NO;
use super::ground::{Ground, Marking};
use super::measure::Measures;
use super::remainder::{Marks, Piece};
use super::steps::Steps;
use super::strand::Strands;
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
        let measures = Measures::new(marking.details());
        let steps = Steps::new(&ground.scope, limits.branches);
        Some(Self { ground, steps, marking, strands: Strands::default(), measures, limits: *limits })
    }

    /// How many questions are still to come from where somebody stands, in the tree that this was made of; for one of
    /// several people, those about this one. Where another has reached what the household shares, the fewest and the most
    /// are bounds, and leave out or count in what only fills that in. Nothing when it takes more new states than the
    /// limits allow at once, or when a question was put off: in another order there can be more, or fewer.
    pub fn of(&mut self, standing: &Standing<'_>) -> Option<Remaining> {
        let tree = standing.tree;
        if !standing.put_off().is_empty() {
            return None;
        }
        let roots = self.ground.roots[0].iter().copied();
        let mut pieces: Vec<Piece> = roots.zip(self.marking.of.iter().copied()).collect();
        for (question, domain) in tree.domains.iter().enumerate() {
            let Some(own) = standing.answer(question).and_then(|answer| domain.class(answer)) else { continue };
            let class = self.ground.scope.sides[0].class[question].iter().position(|class| *class == own)?;
            for (left, _) in &mut pieces {
                *left = self.ground.forest.given(*left, question, class).ok()?;
            }
        }
        let (mut certain, mut possible): (Marks, Marks) = (0, 0);
        for (left, marks) in standing.reached().iter().filter_map(|at| pieces.get(*at)) {
            let ends = self.ground.forest.ends(*left);
            certain |= if ends & (1 << NO) == 0 { *marks } else { 0 };
            possible |= if ends == 1 << NO { 0 } else { *marks };
        }
        let Self { ground, steps, marking, strands, measures, limits } = self;
        let limits = Limits { states: strands.len() + limits.states, ..*limits };
        let mut asked_for: Vec<Piece> = Vec::new();
        for (_, (left, marks)) in pieces.into_iter().enumerate().filter(|(at, _)| !standing.reached().contains(at)) {
            let left = steps.take(&ground.forest, left).ok()?;
            asked_for.push(steps.outline(left, marks).ok()?);
        }
        let explored = strands.explore(steps, asked_for, &limits).ok()?;
        measures.add(strands, &explored.order);
        // An answer to a detail only counts once nothing else is open, but what has one is not asked again.
        let unanswered = !marking.marks(|question| standing.is_given(question));
        let (certain, possible) = (explored.gained | certain, explored.gained | possible);
        let count = |(marks, length): (Marks, u32)| (length + marks.count_ones()) as usize;
        Some(Remaining {
            fewest: count(measures.shortest(&explored.start, certain, unanswered)),
            most: count(measures.longest(&explored.start, possible, unanswered)),
            mean: measures.mean(&explored.start, certain, unanswered),
        })
    }
}
