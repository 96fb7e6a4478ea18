//! The one entrance: proves what holds of all complete answers, on all days.

use num_bigint::BigUint;

use super::bounds::{Bounds, bounds};
use super::dead::dead;
use super::facts::facts;
use super::one_sided::one_sided;
use super::promise;
use super::proven::{Proof, Stretch, Verdict};
use super::universe::Universe;
use super::unknown::lost_by_unknown;
use super::vacuity;
use super::witness::{self, Witness};
use super::wrong::{kept, wrong};
use crate::diagram::{TooLarge, YES};
use crate::finding::Place;
use crate::tree::{Rule, Tree};
use crate::value::Value;
use crate::walk::{self, Answers};

/// So many states are searched for the bounds on the questions of a conversation.
const STATES: usize = 500;

/// A universe, and whether its blocks are fine enough to tell which parts of rules never matter.
type Fine = (Universe, bool);

/// Proves the rules of all days; `trees` are those of each stretch of days in order, `counted` is the one to tell of, and all
/// diagrams together may have `limit` branches. Only what holds on all days is dead; what goes wrong on any of them is wrong.
pub fn prove(trees: &[&Tree], counted: usize, limit: usize) -> Proof {
    // The counted one first, so that what shows in it is told of it.
    let mut different: Vec<usize> = Vec::new();
    for at in std::iter::once(counted).chain((0..trees.len()).filter(|at| *at != counted)) {
        if trees.get(at).is_some_and(|tree| !different.iter().any(|known| alike(trees[*known], tree))) {
            different.push(at);
        }
    }
    let trees_of: Vec<&Tree> = different.iter().map(|at| trees[*at]).collect();
    let mut universe = universe(&trees_of, limit);
    let mut stretches: Vec<Stretch> = Vec::new();
    for (view, (at, tree)) in different.into_iter().zip(&trees_of).enumerate() {
        let broken = |number: usize, place: &Place| {
            stretches.iter().zip(&trees_of).any(|(stretch, tree)| is_broken(tree, stretch, number, place))
        };
        stretches.push(stretch(at, view, tree, &broken, universe.as_mut().map_err(|beyond| *beyond)));
    }
    let together = universe.as_mut().ok().zip(stretches.first()).zip(trees_of.first());
    let together = together.map(|(((universe, _), stretch), tree)| together_of(universe, tree, stretch));
    let days: Vec<(&Tree, &Stretch)> = trees_of.into_iter().zip(&stretches).collect();
    let findings = [dead(&days), wrong(&days)].into_iter().flatten().collect();
    let kept = kept(&days);
    Proof { findings, together: together.unwrap_or_default(), kept, stretches }
}

/// For each referral of a tree, a conversation in which it is no, unknown and yes, in that order; nothing where there is none.
pub fn ways(tree: &Tree, limit: usize) -> Result<Vec<[Option<Witness>; 3]>, TooLarge> {
    let mut universe = Universe::new(&[tree], &[], limit)?;
    let mut ways = Vec::new();
    for root in universe.roots[0].clone() {
        let mut of_root = [None, None, None];
        for (way, value) in of_root.iter_mut().zip(Value::ALL) {
            let goal = universe.table.is(root, &[value])?;
            *way = witness::find(&universe, 0, tree, goal);
        }
        ways.push(of_root);
    }
    Ok(ways)
}

/// The universe of these trees with their promises, as fine as the limit allows.
fn universe(trees: &[&Tree], limit: usize) -> Result<Fine, TooLarge> {
    let promised = |tree: &Tree| -> Vec<Rule> { tree.promises.iter().map(|promise| promise.when.clone()).collect() };
    let promised: Vec<Vec<Rule>> = trees.iter().map(|tree| promised(tree)).collect();
    let finer: Vec<Vec<Rule>> = trees.iter().map(|tree| vacuity::finer(tree)).collect();
    let all: Vec<Vec<&Rule>> =
        promised.iter().zip(&finer).map(|(one, other)| one.iter().chain(other).collect()).collect();
    if let Ok(universe) = Universe::new(trees, &all, limit) {
        return Ok((universe, true));
    }
    let promised: Vec<Vec<&Rule>> = promised.iter().map(|rules| rules.iter().collect()).collect();
    Ok((Universe::new(trees, &promised, limit)?, false))
}

/// True when two trees of one document say the same of everybody.
fn alike(a: &Tree, b: &Tree) -> bool {
    let exists =
        |tree: &Tree| -> Vec<bool> { tree.referrals.iter().map(|referral| referral.valid.holds(tree.day)).collect() };
    let rights = |tree: &Tree| -> Vec<Vec<usize>> {
        (0..tree.referrals.len()).map(|referral| walk::rights_of(tree, referral, tree.day)).collect()
    };
    let live = |tree: &Tree| -> Vec<bool> { tree.rights.iter().map(|right| right.valid.holds(tree.day)).collect() };
    let made =
        |tree: &Tree| -> Vec<bool> { tree.promises.iter().map(|promise| promise.valid.holds(tree.day)).collect() };
    let whens = a.referrals.iter().zip(&b.referrals).all(|(a, b)| a.when == b.when);
    a.rules == b.rules
        && whens
        && a.promises == b.promises
        && exists(a) == exists(b)
        && rights(a) == rights(b)
        && live(a) == live(b)
        && made(a) == made(b)
}

/// True when a claim of a promise is broken under the rules of a stretch.
fn is_broken(tree: &Tree, stretch: &Stretch, number: usize, place: &Place) -> bool {
    let mut claims = tree.promises[number].claims.iter().zip(&stretch.promises[number]);
    claims.any(|((_, other), verdict)| other == place && matches!(verdict, Verdict::Broken(_)))
}

/// Proves one tree. A claim that was `broken` before is not looked at again.
fn stretch(
    at: usize,
    view: usize,
    tree: &Tree,
    broken: &dyn Fn(usize, &Place) -> bool,
    universe: Result<&mut Fine, TooLarge>,
) -> Stretch {
    let start = walk::stand(tree, &Answers::default(), tree.day);
    // Nothing was put off yet, so there are bounds.
    let bounds = bounds(&start, STATES).unwrap_or(Bounds { fewest: 0, most: tree.questions.len() });
    let mut universe = universe;
    let made = |number: usize, place: &Place| tree.promises[number].valid.holds(tree.day) && !broken(number, place);
    let mut promises = Vec::new();
    for (number, promise) in tree.promises.iter().enumerate() {
        let verdicts = promise.claims.iter().map(|(claim, place)| match &mut universe {
            _ if !made(number, place) => Verdict::Empty,
            Err(TooLarge) => Verdict::Beyond,
            Ok((universe, _)) => match promise::broken(universe, view, tree, &promise.when, claim) {
                Err(TooLarge) => Verdict::Beyond,
                Ok(None) => Verdict::Empty,
                Ok(Some(goal)) => witness::find(universe, view, tree, goal).map_or(Verdict::Kept, Verdict::Broken),
            },
        });
        promises.push(verdicts.collect());
    }
    let combinations = tree.domains.iter().map(|domain| BigUint::from(domain.size().max(1))).product();
    let one_sided = one_sided(tree);
    match universe {
        Err(beyond) => Stretch {
            tree: at,
            bounds,
            combinations,
            facts: Err(beyond),
            vacuous: Err(beyond),
            one_sided,
            lost_by_unknown: Err(beyond),
            promises,
            dead_end: Err(beyond),
        },
        Ok((universe, fine)) => Stretch {
            tree: at,
            bounds,
            combinations,
            vacuous: if *fine { vacuity::vacuous_parts(universe, view, tree) } else { Err(TooLarge) },
            facts: facts(universe, view, tree),
            one_sided,
            lost_by_unknown: lost_by_unknown(universe, view, tree),
            promises,
            dead_end: dead_end(universe, view, tree),
        },
    }
}

/// Conversation in which no referral with a right is advised.
fn dead_end(universe: &mut Universe, view: usize, tree: &Tree) -> Result<Option<Witness>, TooLarge> {
    let with_right = (0..tree.referrals.len()).filter(|at| !walk::rights_of(tree, *at, tree.day).is_empty());
    let roots: Vec<_> = with_right.map(|at| universe.roots[view][at]).collect();
    let goal = promise::without(universe, YES, &roots)?;
    Ok(witness::find(universe, view, tree, goal))
}

/// Pairs of referrals that are always advised together, each with a conversation in which they are.
fn together_of(universe: &mut Universe, tree: &Tree, stretch: &Stretch) -> Vec<(usize, usize, Option<Witness>)> {
    let pairs = stretch.facts.as_ref().map_or(&[][..], |facts| &facts.together);
    let mut shown = Vec::with_capacity(pairs.len());
    for (one, other) in pairs {
        let goal = universe.advised(universe.roots[0][*one]).ok();
        shown.push((*one, *other, goal.and_then(|goal| witness::find(universe, 0, tree, goal))));
    }
    shown
}
