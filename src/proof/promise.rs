//! What the rules promise: claims about all complete answers, each kept or broken by a conversation that shows it.

use rustc_hash::FxHashMap;

use super::forest::{ENDS, Forest, Made, NO, Op, TooBig, YES};
use super::ground::Ground;
use super::parts;
use crate::tree::{Claim, NodeId, Rule, Tree};
use crate::value::Value;
use crate::walk;

/// For all complete answers for which `when` is *yes*, the claim holds. Where `when` is unknown nothing is claimed: an
/// author who means "weet ik niet" too, lists it among the answers.
#[derive(Debug, Clone)]
pub struct Promise {
    /// For whom.
    pub when: Rule,
    /// What.
    pub claim: Claim,
}

/// Answers that break a promise: yes exactly there. Nothing when its `when` is never yes.
pub(super) fn broken(
    ground: &mut Ground,
    side: usize,
    tree: &Tree,
    promise: &Promise,
) -> Result<Option<NodeId>, TooBig> {
    let when = parts::rule(ground, side, tree, &promise.when)?;
    let when = ground.forest.is(when, &[Value::Yes])?;
    if when == NO {
        return Ok(None);
    }
    let roots = ground.roots[side].clone();
    let with = |right: usize| -> Vec<usize> {
        let has = |referral: &usize| walk::rights_of(tree, *referral, tree.day).contains(&right);
        (0..tree.referrals.len()).filter(has).collect()
    };
    let forest = &mut ground.forest;
    let broken = match &promise.claim {
        Claim::Never(referral) => {
            let comes = forest.comes(roots[*referral])?;
            forest.combine(Op::All, when, comes)?
        }
        Claim::NotToDo(referral) => {
            let to_do = forest.is(roots[*referral], &[Value::Yes])?;
            forest.combine(Op::All, when, to_do)?
        }
        Claim::Always(referral) => without(forest, when, &[roots[*referral]])?,
        Claim::ToDo(referral) => {
            let to_do = forest.is(roots[*referral], &[Value::Yes])?;
            forest.combine(Op::Except, when, to_do)?
        }
        Claim::OneOf(referrals) => {
            without(forest, when, &referrals.iter().map(|referral| roots[*referral]).collect::<Vec<_>>())?
        }
        Claim::First(referral) => late(forest, tree, &roots, when, *referral)?,
        Claim::NeverRight(right) => {
            let mut broken = NO;
            for referral in with(*right) {
                let comes = forest.comes(roots[referral])?;
                let here = forest.combine(Op::All, when, comes)?;
                broken = forest.combine(Op::Any, broken, here)?;
            }
            broken
        }
        Claim::AlwaysRight(right) => {
            without(forest, when, &with(*right).into_iter().map(|referral| roots[referral]).collect::<Vec<_>>())?
        }
    };
    Ok(Some(broken))
}

/// Where none of these comes out.
pub(super) fn without(forest: &mut Forest, when: NodeId, roots: &[NodeId]) -> Made {
    let mut coming = Vec::new();
    for root in roots {
        coming.push(forest.comes(*root)?);
    }
    // The plain ones first: what they leave is soon nothing.
    coming.sort_by_cached_key(|root| forest.size(*root));
    coming.into_iter().try_fold(when, |left, comes| forest.combine(Op::Except, left, comes))
}

/// Where the referral does not come out, something more urgent does, or something less urgent is asked before it is sure.
fn late(forest: &mut Forest, tree: &Tree, roots: &[NodeId], when: NodeId, referral: usize) -> Made {
    let urgency = tree.referrals[referral].urgency;
    let comes = forest.comes(roots[referral])?;
    let mut broken = forest.combine(Op::Except, when, comes)?;
    let mut urgent = Vec::new();
    for (other, root) in tree.referrals.iter().zip(roots) {
        if other.urgency < urgency {
            let more_urgent = forest.comes(*root)?;
            let here = forest.combine(Op::All, when, more_urgent)?;
            broken = forest.combine(Op::Any, broken, here)?;
        }
        if other.urgency <= urgency {
            urgent.push(*root);
        }
    }
    let urgent = forest.questions(&urgent);
    for question in forest.questions(roots).into_iter().filter(|question| !urgent.contains(question)) {
        let sure = forest.before(comes, question, |forest, id| forest.ends(id) & (1 << NO) == 0)?;
        let unsure = forest.combine(Op::Except, when, sure)?;
        for root in roots {
            if unsure == NO {
                break;
            }
            let asked = forest.before(*root, question, |forest, id| forest.first(id) == Some(question))?;
            let here = forest.combine(Op::All, unsure, asked)?;
            broken = forest.combine(Op::Any, broken, here)?;
        }
    }
    Ok(broken)
}

impl Forest {
    /// How many nodes a diagram has.
    fn size(&self, id: NodeId) -> usize {
        self.reached(&[id]).len()
    }

    /// Yes where, once everything before that question is answered, what is left `holds`; otherwise no.
    fn before(&mut self, id: NodeId, question: usize, holds: impl Fn(&Self, NodeId) -> bool) -> Made {
        let mut known = FxHashMap::default();
        self.before_with(id, question, &holds, &mut known)
    }

    fn before_with(
        &mut self,
        id: NodeId,
        question: usize,
        holds: &dyn Fn(&Self, NodeId) -> bool,
        known: &mut FxHashMap<NodeId, NodeId>,
    ) -> Made {
        if let Some(known) = known.get(&id) {
            return Ok(*known);
        }
        let made = match self.node(id) {
            Some((first, children)) if first < question => {
                let mut left = children.to_vec();
                for child in &mut left {
                    *child = self.before_with(*child, question, holds, known)?;
                }
                self.intern(first, left.into())?
            }
            _ => {
                if holds(self, id) {
                    YES
                } else {
                    NO
                }
            }
        };
        debug_assert!(made >= ENDS || made == YES || made == NO);
        known.insert(id, made);
        Ok(made)
    }
}
