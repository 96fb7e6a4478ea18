//! Which answers to a question the rules tell apart: numbers cut at the thresholds, options grouped by what they change.

use std::collections::{BTreeSet, HashMap};

use super::rule::{Rule, Test};
use super::{Answer, NamedRule, Question, QuestionKind};
use crate::value::Value;

/// The answers to one question, in classes that no rule tells apart.
#[derive(Debug, Default)]
pub struct Domain {
    /// The conditions that rules put on the question.
    tests: Vec<Test>,
    /// The classes.
    pub classes: Vec<Class>,
    by_values: HashMap<Vec<Value>, usize>,
}

/// Answers that mean the same to every rule.
#[derive(Debug)]
pub struct Class {
    /// One of them.
    pub example: Answer,
    /// How many there are.
    pub size: u64,
}

impl Domain {
    /// The class of an answer.
    pub fn class(&self, answer: &Answer) -> Option<usize> {
        self.by_values.get(&self.values(answer)).copied()
    }

    /// What a condition says of each class.
    pub fn values_of(&self, test: &Test) -> Vec<Value> {
        self.classes.iter().map(|class| test.value(&class.example)).collect()
    }

    /// The conditions that rules put on the question, each once.
    pub fn tests(&self) -> &[Test] {
        &self.tests
    }

    /// Whether any rule looks at the question.
    pub fn is_used(&self) -> bool {
        !self.tests.is_empty()
    }

    fn values(&self, answer: &Answer) -> Vec<Value> {
        self.tests.iter().map(|test| test.value(answer)).collect()
    }
}

/// The domains of all questions, for the rules of these referrals.
pub(super) fn domains<'t>(
    questions: &[Question],
    rules: &'t [NamedRule],
    whens: impl Iterator<Item = &'t Rule>,
) -> Vec<Domain> {
    let mut domains: Vec<Domain> = questions.iter().map(|_| Domain::default()).collect();
    for when in whens {
        when.leaves(rules, &mut |leaf, _| {
            let tests = &mut domains[leaf.question].tests;
            if !tests.contains(&leaf.test) {
                tests.push(leaf.test.clone());
            }
        });
    }
    for (domain, question) in domains.iter_mut().zip(questions) {
        for (example, size) in atoms(&question.kind, &domain.tests) {
            let values = domain.values(&example);
            if let Some(class) = domain.by_values.get(&values) {
                domain.classes[*class].size += size;
            } else {
                domain.by_values.insert(values, domain.classes.len());
                domain.classes.push(Class { example, size });
            }
        }
    }
    domains
}

/// Every answer there is; a stretch of numbers between two thresholds as one, with its length.
pub fn atoms(kind: &QuestionKind, tests: &[Test]) -> Vec<(Answer, u64)> {
    let mut atoms: Vec<(Answer, u64)> = match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => {
            kind.options().into_iter().map(|option| (Answer::One(option), 1)).collect()
        }
        QuestionKind::Many(options) => {
            let (none, others) = options.split_last().expect("many has an answer none");
            let chosen = |set: u32| {
                others.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, id)| id.clone()).collect()
            };
            let some = (1..1_u32 << others.len()).map(|set| (Answer::Some(chosen(set)), 1));
            some.chain([(Answer::Some(vec![none.clone()]), 1)]).collect()
        }
        QuestionKind::Number { min, max } => {
            let mut cuts: BTreeSet<i64> = [*min, max + 1].into();
            for test in tests {
                if let Test::Range { from, below } = test {
                    cuts.extend(from.iter().chain(below).filter(|cut| (min..=max).contains(cut)));
                }
            }
            let cuts: Vec<i64> = cuts.into_iter().collect();
            cuts.windows(2).map(|pair| (Answer::Number(pair[0]), pair[1].abs_diff(pair[0]))).collect()
        }
        QuestionKind::Date | QuestionKind::Place => Vec::new(),
    };
    if kind.steers() {
        atoms.push((Answer::Unknown, 1));
    }
    atoms
}
