//! Vacuity: parts of rules that never matter, because every referral is the same whatever stands in their place.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::universe::Universe;
use crate::diagram::{Made, NO, NodeId, TooLarge, UNKNOWN, YES};
use crate::finding::Place;
use crate::id::Id;
use crate::tree::{Leaf, Rule, Shape, Test, Tree};
use crate::value::Value;

/// A part of a rule that never matters where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VacuousPart {
    /// Its place.
    pub place: Place,
    /// Why it does not matter.
    pub vacuity: Vacuity,
}

/// Way in which a part does not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vacuity {
    /// It can be left out: the other parts decide without it.
    Needless,
    /// As good as always yes or always no here, although its rule hangs on it: a contradiction, or something that is
    /// certain already.
    Fixed(Value),
    /// Whatever it says, nothing changes: something above it is settled without it.
    Unobservable,
    /// A condition that would come to the same without this option.
    Option(Id),
    /// A condition that would come to the same without this threshold.
    Threshold(i64),
}

/// One node of a rule.
struct Part<'t> {
    rule: &'t Rule,
    node: NodeId,
    /// The node it is a part of; for the top of a named rule, those that refer to it.
    above: Vec<usize>,
    below: Vec<usize>,
    /// The referrals whose rule this is the top of.
    tops: Vec<usize>,
}

/// All rules as parts, each after everything it is made of.
struct Parts<'t, 'g> {
    all: Vec<Part<'t>>,
    /// Top of each named rule, when it was reached.
    named: Vec<Option<usize>>,
    tree: &'t Tree,
    universe: &'g mut Universe,
    view: usize,
}

/// All parts of the rules of a tree that never matter; of a part and what it is made of only the part. The blocks of
/// this universe are fine enough for what is [`finer`].
pub(super) fn vacuous_parts(universe: &mut Universe, view: usize, tree: &Tree) -> Result<Vec<VacuousPart>, TooLarge> {
    let mut parts = Parts { all: Vec::new(), named: vec![None; tree.rules.len()], tree, universe, view };
    for (number, referral) in tree.referrals.iter().enumerate() {
        if referral.valid.holds(tree.day) {
            let top = parts.add(&referral.when)?;
            parts.all[top].tops.push(number);
        }
    }
    let mut found = Vec::new();
    // From the top down, so that what stands below a vacuous part is passed over.
    let mut quiet: FxHashSet<usize> = FxHashSet::default();
    for at in (0..parts.all.len()).rev() {
        let hidden = !parts.all[at].above.is_empty() && parts.all[at].above.iter().all(|above| quiet.contains(above));
        if hidden || parts.judge(at, &mut found)? {
            quiet.insert(at);
        }
    }
    found.reverse();
    Ok(found)
}

impl<'t> Parts<'t, '_> {
    /// Adds a rule with all it is made of; the position of its top.
    fn add(&mut self, rule: &'t Rule) -> Result<usize, TooLarge> {
        let below = match &rule.shape {
            Shape::Named(number) => {
                let top = match self.named[*number] {
                    Some(top) => top,
                    None => self.add(&self.tree.rules[*number].rule)?,
                };
                self.named[*number] = Some(top);
                vec![top]
            }
            _ => rule.parts().iter().map(|part| self.add(part)).collect::<Result<_, _>>()?,
        };
        let at = self.all.len();
        for part in &below {
            self.all[*part].above.push(at);
        }
        self.all.push(Part { rule, node: NO, above: Vec::new(), below, tops: Vec::new() });
        let node = self.made(at, &BTreeMap::new())?;
        self.all[at].node = node;
        Ok(at)
    }

    /// The diagram of a part when some of what it is made of is changed.
    fn made(&mut self, at: usize, changed: &BTreeMap<usize, NodeId>) -> Made {
        let part = &self.all[at];
        let below: Vec<NodeId> =
            part.below.iter().map(|below| changed.get(below).copied().unwrap_or(self.all[*below].node)).collect();
        self.universe.assemble(self.view, &part.rule.shape, &below)
    }

    /// True when some referral changes when this part becomes another diagram.
    fn matters(&mut self, at: usize, node: NodeId) -> Result<bool, TooLarge> {
        let mut changed: BTreeMap<usize, NodeId> = BTreeMap::new();
        let mut waiting: BTreeMap<usize, Option<NodeId>> = BTreeMap::from([(at, Some(node))]);
        // Whatever a part is made of stands before it, so that all its changes are known when it is looked at.
        while let Some((at, node)) = waiting.pop_first() {
            let node = match node {
                Some(node) => node,
                None => self.made(at, &changed)?,
            };
            let part = &self.all[at];
            if node == part.node {
                continue;
            }
            if !part.tops.is_empty() {
                return Ok(true);
            }
            waiting.extend(part.above.iter().map(|above| (*above, None)));
            changed.insert(at, node);
        }
        Ok(false)
    }

    /// Notes how a part does not matter; whether that goes for all of it.
    fn judge(&mut self, at: usize, vacuous: &mut Vec<VacuousPart>) -> Result<bool, TooLarge> {
        let part = &self.all[at];
        let (rule, node) = (part.rule, part.node);
        if !part.tops.is_empty() && part.above.is_empty() {
            return self.details(at, vacuous);
        }
        let (no, yes) = (!self.matters(at, NO)?, !self.matters(at, YES)?);
        let fixed = |end: NodeId| if end == YES { Value::Yes } else { Value::No };
        let found = match (no, yes) {
            (true, true) => Some(Vacuity::Unobservable),
            (false, false) => None,
            _ => {
                let end = if yes { YES } else { NO };
                let neutral = self.all[at].above.iter().all(|above| match &self.all[*above].rule.shape {
                    Shape::All(_) => end == YES,
                    Shape::Any(_) | Shape::AtLeast(..) => end == NO,
                    _ => false,
                });
                Some(if neutral { Vacuity::Needless } else { Vacuity::Fixed(fixed(end)) })
            }
        };
        match found {
            // What comes to no or yes by itself is as the author wrote it.
            Some(_) if node == YES || node == NO || node == UNKNOWN => Ok(true),
            Some(found) => {
                vacuous.push(VacuousPart { place: rule.place.clone(), vacuity: found });
                Ok(true)
            }
            None => self.details(at, vacuous),
        }
    }

    /// Options and thresholds of a condition that do not matter.
    fn details(&mut self, at: usize, vacuous: &mut Vec<VacuousPart>) -> Result<bool, TooLarge> {
        let rule = self.all[at].rule;
        let Shape::Leaf(leaf) = &rule.shape else { return Ok(false) };
        for (test, found) in without(&leaf.test) {
            let node = self.universe.condition(self.view, leaf.question, &test)?;
            if !self.matters(at, node)? {
                vacuous.push(VacuousPart { place: rule.place.clone(), vacuity: found });
            }
        }
        Ok(false)
    }
}

/// Every condition of a tree without each of the things it names: they cut the answers finer than those of the tree.
pub(super) fn finer(tree: &Tree) -> Vec<Rule> {
    let mut fine = Vec::new();
    for referral in &tree.referrals {
        let Rule { source, place, .. } = &referral.when;
        referral.when.leaves(&tree.rules, &mut |leaf, _| {
            for (test, _) in without(&leaf.test) {
                let shape = Shape::Leaf(Leaf { question: leaf.question, test });
                fine.push(Rule { shape, source: *source, place: place.clone() });
            }
        });
    }
    fine
}

/// The condition without each of the things it names.
fn without(test: &Test) -> Vec<(Test, Vacuity)> {
    let less = |listed: &[Id], make: fn(Vec<Id>) -> Test| {
        let one = |left_out: &Id| {
            let rest = listed.iter().filter(|option| *option != left_out).cloned().collect();
            (make(rest), Vacuity::Option(left_out.clone()))
        };
        if listed.len() > 1 { listed.iter().map(one).collect() } else { Vec::new() }
    };
    match test {
        Test::AnyOf(listed) => less(listed, Test::AnyOf),
        Test::Only(listed) => less(listed, Test::Only),
        Test::Range { from: Some(from), below: Some(below) } => vec![
            (Test::Range { from: None, below: Some(*below) }, Vacuity::Threshold(*from)),
            (Test::Range { from: Some(*from), below: None }, Vacuity::Threshold(*below)),
        ],
        Test::Range { .. } => Vec::new(),
    }
}
