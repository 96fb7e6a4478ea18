//! How many questions are still to come for somebody who stands somewhere: the fewest, the most, and on average.

use super::Limits;
use super::forest::NO;
use super::ground::Ground;
use super::remainder::{Marks, Piece};
use super::walked::Walked;
use crate::tree::Tree;
use crate::walk::Standing;

/// What was worked out so far of what lies ahead in one tree; every question about it makes the next one cheaper.
#[derive(Debug)]
pub struct Ahead {
    ground: Ground,
    walked: Walked,
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
        let walked = Walked::new(&ground, &[tree], limits);
        walked.marking.is_some().then_some(Self { ground, walked })
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
        let mut pieces: Vec<Piece> = roots.zip(self.walked.marking.as_ref()?.of[0].iter().copied()).collect();
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
        let reached = |at: usize| standing.reached().contains(&at);
        let asked_for = pieces.into_iter().enumerate().filter(|(at, _)| !reached(*at)).map(|(_, piece)| piece);
        let known = self.walked.strands.len();
        let explored = self.walked.explore(&self.ground, asked_for.collect(), known).ok()?;
        let Walked { measures, marking, .. } = &self.walked;
        // An answer to a detail only counts once nothing else is open, but what has one is not asked again.
        let unanswered = !marking.as_ref()?.marks(|question| standing.is_given(question));
        let (certain, possible) = (explored.gained | certain, explored.gained | possible);
        let count = |(marks, length): (Marks, u32)| (length + marks.count_ones()) as usize;
        Some(Remaining {
            fewest: count(measures.shortest(&explored.start, certain, unanswered)),
            most: count(measures.longest(&explored.start, possible, unanswered)),
            mean: measures.mean(&explored.start, certain, unanswered),
        })
    }
}
