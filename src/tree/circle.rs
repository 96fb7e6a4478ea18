//! Rules that refer to each other in a circle, or so often that they grow beyond bounds.

use super::rule::{NamedRule, Rule, Shape, Test};
use super::{Question, UNKNOWN};
use crate::finding::{Finding, Place, Problem};

/// The most conditions a rule may hold when every rule it refers to is written out.
const LIMIT: usize = 100_000;
/// The most rules that may refer to each other in a row; it keeps every walk down a rule within the stack.
const DEPTH: usize = 100;

#[derive(Clone, Copy)]
enum State {
    New,
    Busy,
    Done { size: usize, depth: usize },
}

/// Findings about circles and growth among the named rules; with none, every rule can be followed to its leaves.
pub(super) fn circles(rules: &[NamedRule]) -> Vec<Finding> {
    let mut search = Search { rules, states: vec![State::New; rules.len()], path: Vec::new(), findings: Vec::new() };
    for number in 0..rules.len() {
        search.rule(number);
    }
    search.findings
}

struct Search<'a> {
    rules: &'a [NamedRule],
    states: Vec<State>,
    path: Vec<usize>,
    findings: Vec<Finding>,
}

impl Search<'_> {
    fn rule(&mut self, number: usize) -> (usize, usize) {
        if let State::Done { size, depth } = self.states[number] {
            return (size, depth);
        }
        if self.path.len() > DEPTH {
            return (LIMIT + 1, DEPTH + 1);
        }
        self.states[number] = State::Busy;
        self.path.push(number);
        let (size, depth) = self.parts(&self.rules[number].rule);
        self.path.pop();
        let depth = depth + 1;
        if (size > LIMIT || depth > DEPTH) && self.findings.is_empty() {
            let name = self.rules[number].id.to_string();
            self.findings.push(Problem::TooComplex { name }.at(&self.rules[number].rule.place));
        }
        self.states[number] = State::Done { size, depth };
        (size, depth)
    }

    fn parts(&mut self, rule: &Rule) -> (usize, usize) {
        match &rule.shape {
            Shape::Leaf(_) => (1, 0),
            Shape::Named(other) => {
                if matches!(self.states[*other], State::Busy) {
                    self.circle(*other, &rule.place);
                    return (1, 0);
                }
                self.rule(*other)
            }
            _ => rule.parts().iter().fold((1, 0), |(size, depth), part| {
                let (more, deep) = self.parts(part);
                (size.saturating_add(more), depth.max(deep))
            }),
        }
    }

    fn circle(&mut self, back_to: usize, place: &Place) {
        let start = self.path.iter().position(|number| *number == back_to).unwrap_or(0);
        let names: Vec<&str> =
            self.path[start..].iter().chain([&back_to]).map(|n| self.rules[*n].id.as_str()).collect();
        self.findings.push(Problem::Circle { names: names.join(" → ") }.at(place));
    }
}

/// "Weet ik niet" as a signal below `not` would take a referral away from who does not know.
pub(super) fn signals_under_not<'t>(
    questions: &[Question],
    rules: &[NamedRule],
    whens: impl Iterator<Item = &'t Rule>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = vec![[false; 2]; rules.len()];
    let mut stack: Vec<(&Rule, bool)> = whens.map(|when| (when, false)).collect();
    while let Some((rule, negated)) = stack.pop() {
        match &rule.shape {
            Shape::Named(other) => {
                if !std::mem::replace(&mut seen[*other][usize::from(negated)], true) {
                    stack.push((&rules[*other].rule, negated));
                }
            }
            Shape::Not(part) => stack.push((part, !negated)),
            Shape::Leaf(leaf) => {
                if let Test::AnyOf(listed) = &leaf.test
                    && negated
                    && listed.iter().any(|id| id.as_str() == UNKNOWN)
                {
                    let question = questions[leaf.question].id.to_string();
                    findings.push(Problem::UnknownUnderNot { question }.at(&rule.place));
                }
            }
            _ => stack.extend(rule.parts().iter().map(|part| (part, negated))),
        }
    }
    findings
}
