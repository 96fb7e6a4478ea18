//! All conversations of one tree, walked.

use super::forest::TooBig;
use super::ground::{Ground, Marking};
use super::measure::Measures;
use super::reach::Reach;
use super::remainder::Marks;
use super::steps::Steps;
use super::strand::{StrandId, Strands};
use super::witness::{self, Chosen};
use super::{Beyond, Conversations, Limits};
use crate::tree::{NodeId, Tree};
use crate::value::Value;

/// Every state of every conversation, each once, and what is known of it.
#[derive(Debug)]
pub(super) struct Walked {
    pub(super) steps: Steps,
    pub(super) strands: Strands,
    pub(super) measures: Measures,
    pub(super) start: Vec<StrandId>,
    gained: Marks,
    /// What each referral comes to, as a diagram over steps.
    roots: Vec<NodeId>,
}

impl Walked {
    /// Walks the conversations of one of the trees of this ground.
    pub(super) fn new(ground: &Ground, side: usize, tree: &Tree, limits: &Limits) -> Result<Self, Beyond> {
        let beyond = Beyond { states: 0 };
        let marking = Marking::new(tree).ok_or(beyond)?;
        let mut steps = Steps::new(&ground.scope, limits.branches);
        let taken = ground.roots[side].iter().map(|root| steps.take(&ground.forest, *root));
        let roots = taken.collect::<Result<Vec<_>, _>>().map_err(|TooBig| beyond)?;
        let pieces = roots.iter().zip(&marking.of).map(|(root, marks)| steps.outline(*root, *marks));
        let pieces = pieces.collect::<Result<Vec<_>, _>>().map_err(|TooBig| beyond)?;
        let mut strands = Strands::default();
        let explored = strands.explore(&steps, pieces, limits)?;
        let mut measures = Measures::new(marking.details());
        measures.add(&strands, &explored.order);
        Ok(Self { steps, strands, measures, gained: explored.gained, start: explored.start, roots })
    }

    /// What holds of all these conversations.
    pub(super) fn conversations(&self, ground: &Ground, tree: &Tree) -> Conversations {
        let Self { strands, measures, start, gained, .. } = self;
        let tell = |way: Vec<(usize, u32)>| witness::tell(ground, 0, tree, &self.steps.answers(way), true);
        let length = |(marks, steering): (Marks, u32)| (steering + marks.count_ones()) as usize;
        Conversations {
            count: measures.conversations_of(start),
            states: strands.len(),
            fewest: length(measures.shortest(start, *gained, Marks::MAX)),
            most: length(measures.longest(start, *gained, Marks::MAX)),
            mean: measures.mean(start, *gained, Marks::MAX),
            shortest: tell(measures.way(strands, start, *gained, false)),
            longest: tell(measures.way(strands, start, *gained, true)),
        }
    }

    /// For each referral, answers of the shortest conversation in which it is no, unknown and yes, in that order; nothing
    /// where there is none.
    pub(super) fn reached(&mut self) -> Vec<[Option<Chosen>; 3]> {
        let Self { steps, strands, measures, start, roots, .. } = self;
        let mut reach = Reach::new(steps, strands, measures);
        let mut of = |root: &NodeId| Value::ALL.map(|value| Some(steps.answers(reach.way(start, *root, value)?)));
        roots.iter().map(&mut of).collect()
    }
}
