//! Promises of the rules: claims about all complete answers, each kept or broken by a conversation that shows it.

use rustc_hash::FxHashMap;

use super::universe::Universe;
use crate::diagram::{Made, NO, NodeId, Operation, Table, TooLarge, YES};
use crate::tree::{Claim, Rule, Tree};
use crate::value::Value;
use crate::walk;

/// Answers that break a claim: yes exactly there. Nothing when its `when` is never yes.
pub(super) fn broken(
    universe: &mut Universe,
    view: usize,
    tree: &Tree,
    when: &Rule,
    claim: &Claim,
) -> Result<Option<NodeId>, TooLarge> {
    let when = universe.rule(view, tree, when)?;
    let when = universe.table.is(when, &[Value::Yes])?;
    if when == NO {
        return Ok(None);
    }
    let roots = universe.roots[view].clone();
    let with = |right: usize| -> Vec<NodeId> {
        let has = |referral: &usize| walk::rights_of(tree, *referral, tree.day).contains(&right);
        (0..tree.referrals.len()).filter(has).map(|referral| roots[referral]).collect()
    };
    let broken = match claim {
        Claim::Never(referral) => {
            let advised = universe.advised(roots[*referral])?;
            universe.table.apply(Operation::Min, when, advised)?
        }
        Claim::NotToDo(referral) => {
            let to_do = universe.due(roots[*referral])?;
            universe.table.apply(Operation::Min, when, to_do)?
        }
        Claim::Always(referral) => without(universe, when, &[roots[*referral]])?,
        Claim::ToDo(referral) => {
            let to_do = universe.due(roots[*referral])?;
            universe.table.apply(Operation::Difference, when, to_do)?
        }
        Claim::OneOf(referrals) => {
            without(universe, when, &referrals.iter().map(|referral| roots[*referral]).collect::<Vec<_>>())?
        }
        Claim::First(referral) => late(universe, tree, &roots, when, *referral)?,
        Claim::NeverRight(right) => {
            let mut broken = NO;
            for root in with(*right) {
                let advised = universe.advised(root)?;
                let here = universe.table.apply(Operation::Min, when, advised)?;
                broken = universe.table.apply(Operation::Max, broken, here)?;
            }
            broken
        }
        Claim::AlwaysRight(right) => without(universe, when, &with(*right))?,
    };
    Ok(Some(broken))
}

/// Yes where none of these is advised, within `when`.
pub(super) fn without(universe: &mut Universe, when: NodeId, roots: &[NodeId]) -> Made {
    let mut advised = Vec::new();
    for root in roots {
        advised.push(universe.advised(*root)?);
    }
    // The small ones first: what they leave is soon nothing.
    advised.sort_by_cached_key(|root| universe.table.nodes(&[*root]).len());
    advised.into_iter().try_fold(when, |left, advised| universe.table.apply(Operation::Difference, left, advised))
}

/// Yes where the referral is not advised, something more urgent is, or a question on which nothing as urgent depends is asked before
/// the referral is certain.
fn late(universe: &mut Universe, tree: &Tree, roots: &[NodeId], when: NodeId, referral: usize) -> Made {
    let urgency = tree.referrals[referral].urgency;
    let advised = universe.advised(roots[referral])?;
    let mut broken = universe.table.apply(Operation::Difference, when, advised)?;
    let mut urgent = Vec::new();
    for (other, root) in tree.referrals.iter().zip(roots) {
        if other.urgency < urgency {
            let more_urgent = universe.advised(*root)?;
            let here = universe.table.apply(Operation::Min, when, more_urgent)?;
            broken = universe.table.apply(Operation::Max, broken, here)?;
        }
        if other.urgency <= urgency {
            urgent.push(*root);
        }
    }
    let table = &mut universe.table;
    let urgent = table.support(&urgent);
    for question in table.support(roots).iter().filter(|question| !urgent.contains(*question)) {
        let certain = before(table, advised, question, &|table, id| !table.can_be(id, Value::No));
        let uncertain = table.apply(Operation::Difference, when, certain)?;
        for root in roots {
            if uncertain == NO {
                break;
            }
            let asked = before(table, *root, question, &|table, id| table.variable(id) == Some(question));
            let here = table.apply(Operation::Min, uncertain, asked)?;
            broken = table.apply(Operation::Max, broken, here)?;
        }
    }
    Ok(broken)
}

/// Yes where the residual, once everything before a question is answered, `holds`; otherwise no.
fn before(
    table: &mut Table<'static>,
    id: NodeId,
    question: usize,
    holds: &dyn Fn(&Table<'static>, NodeId) -> bool,
) -> NodeId {
    fn down(
        table: &mut Table<'static>,
        id: NodeId,
        question: usize,
        holds: &dyn Fn(&Table<'static>, NodeId) -> bool,
        known: &mut FxHashMap<NodeId, NodeId>,
    ) -> NodeId {
        if let Some(known) = known.get(&id) {
            return *known;
        }
        let made = match table.node(id) {
            Some((first, children)) if first < question => {
                let mut left = children.to_vec();
                for child in &mut left {
                    *child = down(table, *child, question, holds, known);
                }
                table.intern(first, &left)
            }
            _ if holds(table, id) => YES,
            _ => NO,
        };
        known.insert(id, made);
        made
    }
    down(table, id, question, holds, &mut FxHashMap::default())
}
