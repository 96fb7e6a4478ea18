//! Referrals that "weet ik niet" loses, though another answer to the question would not.

use rustc_hash::FxHashSet;

use super::facts::tests_of;
use super::universe::Universe;
use super::witness::{self, Witness};
use crate::diagram::{NO, NodeId, Operation, TooLarge, YES};
use crate::tree::Tree;

/// Referrals that "weet ik niet" can lose, each with the question and a conversation that shows it. Empty: for every referral,
/// all complete answers and each question, "weet ik niet" never takes the referral away.
pub(super) fn lost_by_unknown(
    universe: &mut Universe,
    view: usize,
    tree: &Tree,
) -> Result<Vec<(usize, usize, Witness)>, TooLarge> {
    let mut lost = Vec::new();
    for referral in 0..tree.referrals.len() {
        if let Some((question, goal)) = lost_with(universe, view, referral)?
            && let Some(witness) = witness::find(universe, view, tree, goal)
        {
            lost.push((referral, question, witness));
        }
    }
    Ok(lost)
}

/// Answers with which a referral is advised and with "weet ik niet" instead of one of them is not: yes exactly there, with the
/// question. Nothing when no node of its diagram has a child that is advised where the child of "weet ik niet" is not.
fn lost_with(universe: &mut Universe, view: usize, referral: usize) -> Result<Option<(usize, NodeId)>, TooLarge> {
    let advised = universe.advised(universe.roots[view][referral])?;
    let blocks = &universe.refinement.blocks;
    let unknown: Vec<usize> =
        blocks.iter().map(|blocks| blocks.iter().position(|block| block.unknown).unwrap_or(0)).collect();
    let table = &universe.table;
    let mut free = FxHashSet::default();
    let mut loses = |node: &NodeId| {
        let Some((question, children)) = table.node(*node) else { return false };
        let unsure = children[unknown[question]];
        let lost = |sure: NodeId, unsure: NodeId| sure == YES && unsure == NO;
        children.iter().any(|child| table.reach_together(*child, unsure, lost, &mut free))
    };
    let tests = tests_of(table, &[advised]);
    let lost = tests.iter().filter(|(_, nodes)| nodes.iter().any(&mut loses)).map(|(question, _)| *question).min();
    let Some(place) = lost else { return Ok(None) };
    let unsure = universe.table.restrict(advised, place, unknown[place]);
    let goal = universe.table.apply(Operation::Difference, advised, unsure)?;
    let question = universe.refinement.views[view].question.iter().position(|question| *question == place);
    Ok(question.map(|question| (question, goal)))
}
