//! Answers that would exercise what no scenario exercises yet: the stories still to be told.

use std::collections::{HashSet, VecDeque};

use super::decide::{Direction, decisive};
use crate::calendar::Date;
use crate::diagram::{NodeId, cheapest_path};
use crate::scenario::Otherwise;
use crate::scenario::play::answered;
use crate::tree::{Answer, NamedRule, Rule, Shape, Tree};
use crate::value::Value;
use crate::walk::{Answers, Disclosure, Standing, stand};

/// Answers for a scenario that is still to be written; to what they leave out the answer is [`Otherwise::Nee`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// The day of the conversation.
    pub date: Date,
    /// Questions and what to answer, in the order of the questions.
    pub answers: Vec<(usize, Answer)>,
    /// The referral that it is about.
    pub referral: usize,
    /// What that referral then comes to.
    pub value: Value,
}

/// What is known of something that no scenario exercises.
pub(super) enum Verdict {
    /// These answers do.
    Possible(Attempt),
    /// No answers do.
    Impossible,
    /// Some answers may; which, nobody knows.
    Open,
}

/// Answers with which a branch makes the difference in a direction, on a day of its tree.
///
/// Three diagrams are gone through side by side: the referral's rule, the same rule with the branch turned around, and
/// the branch alone. Where the first two end differently and the third in the direction, the branch makes the
/// difference; each triple of remainders is looked at once, those with the fewest answers first.
pub(super) fn branch(tree: &Tree, day: Date, branch: &Rule, direction: Direction) -> Verdict {
    let mut verdict = Verdict::Impossible;
    for (referral, it) in tree.referrals.iter().enumerate() {
        if it.valid.holds(day) && stands_in(&it.when, &tree.rules, branch) {
            match (Story { tree, day, referral, branch, direction }).search() {
                Verdict::Impossible => {}
                Verdict::Possible(attempt) => return Verdict::Possible(attempt),
                Verdict::Open => verdict = Verdict::Open,
            }
        }
    }
    verdict
}

/// What a story has to show.
struct Story<'t> {
    tree: &'t Tree,
    day: Date,
    referral: usize,
    branch: &'t Rule,
    direction: Direction,
}

impl Story<'_> {
    fn search(&self) -> Verdict {
        let (tree, branch) = (self.tree, self.branch);
        let when = &tree.referrals[self.referral].when;
        let other = turned(when, &tree.rules, branch, self.direction.turned());
        let Some(diagrams) = tree.diagrams_of(&[when.clone(), other, branch.clone()]) else { return Verdict::Open };
        let table = &diagrams.table;
        let fits = |value: Value| (value == Value::Yes) == (self.direction == Direction::Yes);
        let mut known: HashSet<[NodeId; 3]> = HashSet::new();
        let start = [diagrams.roots[0], diagrams.roots[1], diagrams.roots[2]];
        let mut queue: VecDeque<([NodeId; 3], Path)> = [(start, Path::new())].into();
        let mut verdict = Verdict::Impossible;
        while let Some((nodes, path)) = queue.pop_front() {
            let (low, high) = table.span(nodes[2]);
            if nodes[0] == nodes[1] || !(fits(low) || fits(high)) {
                continue;
            }
            let Some(question) = nodes.iter().filter_map(|node| table.variable(*node)).min() else {
                // These answers do when all questions are asked. Not all of them need be.
                if let Some(attempt) = self.told(&path) {
                    return Verdict::Possible(attempt);
                }
                verdict = Verdict::Open;
                continue;
            };
            if known.insert(nodes) {
                for class in 0..tree.domains[question].classes.len() {
                    let next = nodes.map(|node| table.child(node, question, class));
                    queue.push_back((next, [path.as_slice(), &[(question, class)]].concat()));
                }
            }
        }
        verdict
    }

    /// The answers as a scenario, with no more of them than it takes; nothing when the conversation does without the
    /// branch.
    fn told(&self, path: &[(usize, usize)]) -> Option<Attempt> {
        let mut answers = examples(self.tree, path);
        let mut value = self.shows(&answers)?;
        for at in (0..answers.len()).rev() {
            let mut fewer = answers.clone();
            fewer.remove(at);
            if let Some(still) = self.shows(&fewer) {
                (answers, value) = (fewer, still);
            }
        }
        Some(Attempt { date: self.day, answers, referral: self.referral, value })
    }

    /// What the referral comes to in a conversation with these answers, when the branch makes the difference in it.
    fn shows(&self, answers: &[(usize, Answer)]) -> Option<Value> {
        let standing = conversation(self.tree, self.day, answers)?;
        let mut shown = false;
        decisive(&standing, self.referral, &mut |rule, direction| {
            shown |= std::ptr::eq(rule, self.branch) && direction == self.direction;
        });
        shown.then(|| standing.value(self.referral))
    }
}

/// Where somebody stands who gives these answers and otherwise says no.
pub(super) fn conversation<'t>(tree: &'t Tree, day: Date, answers: &[(usize, Answer)]) -> Option<Standing<'t>> {
    let answers: Answers = answers.iter().cloned().collect();
    let answers = answered(tree, &answers, Some(Otherwise::Nee), day, Disclosure::All).ok()?;
    Some(stand(tree, &answers, day))
}

/// Questions and the class of the answer to each.
type Path = Vec<(usize, usize)>;

fn stands_in(rule: &Rule, rules: &[NamedRule], branch: &Rule) -> bool {
    std::ptr::eq(rule, branch)
        || match &rule.shape {
            Shape::Named(other) => stands_in(&rules[*other].rule, rules, branch),
            _ => rule.parts().iter().any(|part| stands_in(part, rules, branch)),
        }
}

/// The rule with a value in the place of a branch.
fn turned(rule: &Rule, rules: &[NamedRule], branch: &Rule, value: Value) -> Rule {
    let parts = |parts: &[Rule]| parts.iter().map(|part| turned(part, rules, branch, value)).collect();
    let shape = match &rule.shape {
        _ if std::ptr::eq(rule, branch) && value == Value::Yes => Shape::All(Vec::new()),
        _ if std::ptr::eq(rule, branch) => Shape::Any(Vec::new()),
        Shape::All(inner) => Shape::All(parts(inner)),
        Shape::Any(inner) => Shape::Any(parts(inner)),
        Shape::AtLeast(n, inner) => Shape::AtLeast(*n, parts(inner)),
        Shape::Not(part) => Shape::Not(Box::new(turned(part, rules, branch, value))),
        // A rule without the branch keeps its name, so that its diagram is made once.
        Shape::Named(other) if stands_in(&rules[*other].rule, rules, branch) => {
            return turned(&rules[*other].rule, rules, branch, value);
        }
        Shape::Named(_) | Shape::Leaf(_) => return rule.clone(),
    };
    Rule { shape, ..rule.clone() }
}

fn examples(tree: &Tree, path: &[(usize, usize)]) -> Vec<(usize, Answer)> {
    path.iter().map(|&(question, class)| (question, tree.domains[question].classes[class].example.clone())).collect()
}

/// For each value that a referral can come to, the fewest answers that bring it there.
pub(super) fn referral(tree: &Tree, day: Date, referral: usize) -> [Option<Attempt>; 3] {
    let fewest = |value: Value| {
        let root = tree.diagrams.roots[referral];
        let path = cheapest_path(&tree.diagrams.table, root, value as NodeId, |_, _| Some(1))?;
        Some(Attempt { date: day, answers: examples(tree, &path), referral, value })
    };
    Value::ALL.map(fewest)
}
