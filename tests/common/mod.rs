//! Small random rule sets, written out as YAML, and an oracle that tries everything instead of thinking.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fmt::Write;

use loketwijzer::tree::{Answer, QuestionKind, Tree};
use loketwijzer::value::Value;
use proptest::prelude::*;

/// What a question of a random rule set is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    YesNo,
    /// Options a, b, c.
    Choice,
    /// Options a, b and none.
    Many,
    /// From 0 to 3.
    Number,
}

/// A rule of a random rule set.
#[derive(Debug, Clone)]
pub enum Shape {
    All(Vec<Shape>),
    Any(Vec<Shape>),
    Not(Box<Shape>),
    AtLeast(usize, Vec<Shape>),
    /// A question and a number that picks a condition which fits its sort.
    Leaf(usize, usize),
}

/// A random rule set: questions, and a rule for each referral.
#[derive(Debug, Clone)]
pub struct Rules {
    pub sorts: Vec<Sort>,
    pub whens: Vec<Shape>,
}

pub fn rules() -> impl Strategy<Value = Rules> {
    let sort =
        prop_oneof![3 => Just(Sort::YesNo), 1 => Just(Sort::Choice), 1 => Just(Sort::Many), 1 => Just(Sort::Number)];
    prop::collection::vec(sort, 1..5).prop_flat_map(|sorts| {
        let leaf = (0..sorts.len(), 0..12_usize).prop_map(|(question, pick)| Shape::Leaf(question, pick));
        let shape = leaf.prop_recursive(3, 14, 3, |inner| {
            let parts = prop::collection::vec(inner.clone(), 1..4);
            prop_oneof![
                parts.clone().prop_map(Shape::All),
                parts.clone().prop_map(Shape::Any),
                inner.prop_map(|part| Shape::Not(Box::new(part))),
                (parts, 0..3_usize).prop_map(|(parts, n)| Shape::AtLeast(n % parts.len() + 1, parts)),
            ]
        });
        (Just(sorts), prop::collection::vec(shape, 1..4)).prop_map(|(sorts, whens)| Rules { sorts, whens })
    })
}

/// The conditions that fit a sort, as YAML and as what they say of each answer of [`atoms`].
fn conditions(sort: Sort, negated: bool) -> Vec<(&'static str, Vec<Value>)> {
    use Value::{No as N, Unknown as U, Yes as Y};
    let mut all = match sort {
        Sort::YesNo => vec![("any-of: [ja]", vec![Y, N, U]), ("any-of: [nee]", vec![N, Y, U])],
        Sort::Choice => vec![
            ("any-of: [a]", vec![Y, N, N, U]),
            ("any-of: [b, c]", vec![N, Y, Y, U]),
            ("any-of: [a, b, c]", vec![Y, Y, Y, U]),
        ],
        // a; b; a and b; none
        Sort::Many => vec![
            ("any-of: [a]", vec![Y, N, Y, N, U]),
            ("any-of: [a, b]", vec![Y, Y, Y, N, U]),
            ("only: [a]", vec![Y, N, N, N, U]),
            ("only: [none]", vec![N, N, N, Y, U]),
        ],
        Sort::Number => vec![
            ("from: 2", vec![N, N, Y, Y, U]),
            ("below: 1", vec![Y, N, N, N, U]),
            ("from: 1, below: 3", vec![N, Y, Y, N, U]),
        ],
    };
    if !negated {
        match sort {
            Sort::YesNo => all.push(("any-of: [ja, weet-niet]", vec![Y, N, Y])),
            Sort::Choice => all.push(("any-of: [a, weet-niet]", vec![Y, N, N, Y])),
            _ => {}
        }
    }
    all
}

/// The names of all answers to a question of a sort, as in a file; the last is "weet ik niet".
pub fn atoms(sort: Sort) -> Vec<Vec<&'static str>> {
    match sort {
        Sort::YesNo => vec![vec!["ja"], vec!["nee"], vec!["weet-niet"]],
        Sort::Choice => vec![vec!["a"], vec!["b"], vec!["c"], vec!["weet-niet"]],
        Sort::Many => vec![vec!["a"], vec!["b"], vec!["a", "b"], vec!["none"], vec!["weet-niet"]],
        Sort::Number => vec![vec!["0"], vec!["1"], vec!["2"], vec!["3"], vec!["weet-niet"]],
    }
}

pub fn answer(sort: Sort, atom: usize, kind: &QuestionKind) -> Answer {
    Answer::read(&atoms(sort)[atom], kind).expect("an answer of this sort")
}

impl Shape {
    fn yaml(&self, sorts: &[Sort], negated: bool, out: &mut String) {
        let list = |key: &str, parts: &[Shape], negated: bool, out: &mut String| {
            write!(out, "{key}: [").unwrap();
            for (at, part) in parts.iter().enumerate() {
                out.push_str(if at == 0 { "" } else { ", " });
                part.yaml(sorts, negated, out);
            }
            out.push(']');
        };
        out.push_str("{ ");
        match self {
            Self::All(parts) => list("all", parts, negated, out),
            Self::Any(parts) => list("any", parts, negated, out),
            Self::Not(part) => {
                out.push_str("not: ");
                part.yaml(sorts, !negated, out);
            }
            Self::AtLeast(n, parts) => {
                write!(out, "at-least: {n}, ").unwrap();
                list("of", parts, negated, out);
            }
            Self::Leaf(question, pick) => {
                let all = conditions(sorts[*question], negated);
                write!(out, "question: q{question}, {}", all[pick % all.len()].0).unwrap();
            }
        }
        out.push_str(" }");
    }

    /// What the rule says when every question is answered; written apart from the program on purpose.
    pub fn value(&self, sorts: &[Sort], atoms: &[usize], negated: bool) -> Value {
        let all = |parts: &[Shape], negated| -> Vec<Value> {
            parts.iter().map(|part| part.value(sorts, atoms, negated)).collect()
        };
        match self {
            Self::All(parts) => {
                let values = all(parts, negated);
                if values.contains(&Value::No) {
                    Value::No
                } else if values.contains(&Value::Unknown) {
                    Value::Unknown
                } else {
                    Value::Yes
                }
            }
            Self::Any(parts) => {
                let values = all(parts, negated);
                if values.contains(&Value::Yes) {
                    Value::Yes
                } else if values.contains(&Value::Unknown) {
                    Value::Unknown
                } else {
                    Value::No
                }
            }
            Self::Not(part) => match part.value(sorts, atoms, !negated) {
                Value::No => Value::Yes,
                Value::Unknown => Value::Unknown,
                Value::Yes => Value::No,
            },
            Self::AtLeast(n, parts) => {
                let values = all(parts, negated);
                let yes = values.iter().filter(|value| **value == Value::Yes).count();
                let not_no = values.iter().filter(|value| **value != Value::No).count();
                if yes >= *n {
                    Value::Yes
                } else if not_no >= *n {
                    Value::Unknown
                } else {
                    Value::No
                }
            }
            Self::Leaf(question, pick) => {
                let conditions = conditions(sorts[*question], negated);
                conditions[pick % conditions.len()].1[atoms[*question]]
            }
        }
    }
}

impl Rules {
    pub fn yaml(&self) -> String {
        let mut out =
            String::from("tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n");
        for (number, sort) in self.sorts.iter().enumerate() {
            let kind = match sort {
                Sort::YesNo => "kind: yes-no",
                Sort::Choice => "kind: choice, answers: [a, b, c]",
                Sort::Many => "kind: many, answers: [a, b], none: none",
                Sort::Number => "kind: number, min: 0, max: 3",
            };
            writeln!(out, "  - {{ id: q{number}, {kind} }}").unwrap();
        }
        out.push_str("desks:\n  - id: d\nreferrals:\n");
        for (number, when) in self.whens.iter().enumerate() {
            write!(out, "  - id: r{number}\n    desk: d\n    when: ").unwrap();
            when.yaml(&self.sorts, false, &mut out);
            out.push('\n');
        }
        out
    }

    pub fn tree(&self) -> Tree {
        tree(&self.yaml())
    }

    /// The value of every referral when every question is answered.
    pub fn values(&self, atoms: &[usize]) -> Vec<Value> {
        self.whens.iter().map(|when| when.value(&self.sorts, atoms, false)).collect()
    }

    /// Every way to answer the questions that `known` leaves open.
    pub fn completions(&self, known: &[Option<usize>]) -> Vec<Vec<usize>> {
        let mut all = vec![Vec::new()];
        for (sort, known) in self.sorts.iter().zip(known) {
            let choices: Vec<usize> = known.map_or_else(|| (0..atoms(*sort).len()).collect(), |atom| vec![atom]);
            all = all
                .into_iter()
                .flat_map(|start: Vec<usize>| choices.iter().map(move |atom| [start.clone(), vec![*atom]].concat()))
                .collect();
        }
        all
    }

    /// Whether some completion makes the answer to this question change some referral: by trying them all.
    pub fn matters(&self, known: &[Option<usize>], question: usize) -> bool {
        self.completions(known).iter().any(|complete| {
            (0..atoms(self.sorts[question]).len()).any(|atom| {
                let mut other = complete.clone();
                other[question] = atom;
                self.values(&other) != self.values(complete)
            })
        })
    }
}

/// A tree from one file, which must be right.
pub fn tree(yaml: &str) -> Tree {
    let (document, findings) = loketwijzer::document::read(&[("test.yaml".into(), yaml.into())]);
    assert!(findings.is_empty(), "{findings:?}\n{yaml}");
    loketwijzer::tree::build(&document, jiff::civil::date(2026, 11, 22))
        .unwrap_or_else(|findings| panic!("{findings:?}\n{yaml}"))
}
