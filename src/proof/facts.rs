//! Reachability: facts of single questions, referrals and rights, and of pairs of referrals, read off the diagrams.

use std::collections::HashMap;

use rustc_hash::FxHashSet;

use super::answers::{DontCare, dont_cares};
use super::universe::Universe;
use crate::diagram::{NodeId, TERMINALS, Table, TooLarge, YES};
use crate::tree::Tree;
use crate::value::Value;
use crate::walk;

/// Facts that hold whatever is answered.
#[derive(Debug, Default)]
pub struct Facts {
    /// Questions that no conversation asks.
    pub never_asked: Vec<usize>,
    /// Answers that change nothing anywhere.
    pub dont_cares: Vec<DontCare>,
    /// Per referral, the values it can come to; on the day of the tree.
    pub referrals: Vec<Values>,
    /// Rights that exist on the day of the tree and come with no referral that can be advised.
    pub lost_rights: Vec<usize>,
    /// Pairs of referrals of which one is advised exactly when the other is.
    pub together: Vec<(usize, usize)>,
    /// Pairs of referrals that are never both to do. ("Weet ik niet" can make both to find out.)
    pub apart: Vec<(usize, usize)>,
}

/// The values that some answers lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Values {
    /// It can be no.
    pub no: bool,
    /// It can be unknown.
    pub unknown: bool,
    /// It can be yes.
    pub yes: bool,
}

impl Values {
    /// True when it is never advised, not even to find out.
    pub fn is_never(self) -> bool {
        !self.unknown && !self.yes
    }

    /// True when it is always advised, to do or to find out.
    pub fn is_always(self) -> bool {
        !self.no
    }
}

/// Facts of one tree.
pub(super) fn facts(universe: &mut Universe, view: usize, tree: &Tree) -> Result<Facts, TooLarge> {
    let roots = universe.roots[view].clone();
    let (mut advised, mut to_do) = (Vec::with_capacity(roots.len()), Vec::with_capacity(roots.len()));
    for root in &roots {
        advised.push(universe.advised(*root)?);
        to_do.push(universe.due(*root)?);
    }
    let table = &universe.table;
    let values = |root: &NodeId| Values {
        no: table.can_be(*root, Value::No),
        unknown: table.can_be(*root, Value::Unknown),
        yes: table.can_be(*root, Value::Yes),
    };
    let referrals: Vec<Values> = roots.iter().map(values).collect();
    let reachable = || (0..referrals.len()).filter(|referral| !referrals[*referral].is_never());
    let mut held = vec![false; tree.rights.len()];
    reachable().flat_map(|referral| walk::rights_of(tree, referral, tree.day)).for_each(|right| held[right] = true);
    let exists = |right: &usize| tree.rights[*right].valid.holds(tree.day);
    let lost_rights = (0..held.len()).filter(|right| !held[*right]).filter(exists).collect();
    let places = &universe.refinement.views[view].question;
    let tests = tests_of(table, &roots);
    let details: FxHashSet<usize> =
        reachable().flat_map(|referral| walk::details_of(tree, referral, tree.day)).collect();
    let never_asked = (0..tree.questions.len())
        .filter(|question| !tests.contains_key(&places[*question]) && !details.contains(question));
    Ok(Facts {
        never_asked: never_asked.collect(),
        dont_cares: dont_cares(universe, view, tree, &tests),
        lost_rights,
        together: together(&advised),
        apart: apart(table, &to_do),
        referrals,
    })
}

/// Questions that some diagram depends on, each with the nodes that test it. Every one of them is asked: the answers that lead
/// to the node leave a residual that begins with it.
pub(super) fn tests_of(table: &Table<'_>, roots: &[NodeId]) -> HashMap<usize, Vec<NodeId>> {
    let mut tests: HashMap<usize, Vec<NodeId>> = HashMap::new();
    for id in table.nodes(roots) {
        if let Some(question) = table.variable(id) {
            tests.entry(question).or_default().push(id);
        }
    }
    tests
}

/// Referrals that are always advised together; those that are always or never advised at all are no news.
fn together(advised: &[NodeId]) -> Vec<(usize, usize)> {
    pairs(advised).into_iter().filter(|(one, other)| advised[*one] == advised[*other]).collect()
}

/// Referrals that are never both to do.
fn apart(table: &Table<'_>, to_do: &[NodeId]) -> Vec<(usize, usize)> {
    let mut free = FxHashSet::default();
    let mut meet = |(one, other): &(usize, usize)| {
        let (a, b) = (to_do[*one].min(to_do[*other]), to_do[*one].max(to_do[*other]));
        table.reach_together(a, b, |a, b| a == YES && b == YES, &mut free)
    };
    pairs(to_do).into_iter().filter(|pair| !meet(pair)).collect()
}

/// All pairs of what is not settled.
fn pairs(nodes: &[NodeId]) -> Vec<(usize, usize)> {
    let open: Vec<usize> = (0..nodes.len()).filter(|at| nodes[*at] >= TERMINALS).collect();
    let pairs = |at: usize| open[at + 1..].iter().map(|other| (open[at], *other)).collect::<Vec<_>>();
    (0..open.len()).flat_map(pairs).collect()
}
