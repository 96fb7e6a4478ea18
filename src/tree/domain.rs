//! Which answers to a question the rules tell apart: numbers cut at the thresholds, options grouped by what they change.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::build::TooComplex;
use super::rule::{Leaf, Rule, Shape, Test};
use super::{Answer, NamedRule, Question, QuestionKind};
use crate::value::Value;

/// With more different conditions than this on one question a rule set is refused: every class of answers is held
/// against every one of them.
const MOST_TESTS: usize = 1000;

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
    /// How many of them are an answer: "weet ik niet" can share a class with one, and is none itself.
    pub known: u64,
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

    /// Number of answers.
    pub fn size(&self) -> u64 {
        self.classes.iter().map(|class| class.size).sum()
    }

    /// Whether any rule looks at the question.
    pub fn is_used(&self) -> bool {
        !self.tests.is_empty()
    }

    fn values(&self, answer: &Answer) -> Vec<Value> {
        self.tests.iter().map(|test| test.value(answer)).collect()
    }
}

/// The domains of all questions, for the rules of these referrals. The error is a question with too many conditions.
pub(super) fn domains<'t>(
    questions: &'t [Question],
    rules: &'t [NamedRule],
    whens: impl Iterator<Item = &'t Rule>,
) -> Result<Vec<Domain>, TooComplex<'t>> {
    let mut domains: Vec<Domain> = questions.iter().map(|_| Domain::default()).collect();
    let mut known: HashSet<&Leaf> = HashSet::new();
    // Each named rule once, however often it is referred to.
    let mut seen = vec![false; rules.len()];
    let mut open: Vec<&Rule> = whens.collect();
    open.reverse();
    while let Some(rule) = open.pop() {
        match &rule.shape {
            Shape::Leaf(leaf) => {
                let domain = &mut domains[leaf.question];
                if known.insert(leaf) {
                    domain.tests.push(leaf.test.clone());
                }
                if domain.tests.len() > MOST_TESTS {
                    let Question { id, place, .. } = &questions[leaf.question];
                    return Err(TooComplex { name: id, place });
                }
            }
            Shape::Named(other) => {
                if !std::mem::replace(&mut seen[*other], true) {
                    open.push(&rules[*other].rule);
                }
            }
            _ => open.extend(rule.parts().iter().rev()),
        }
    }
    for (domain, question) in domains.iter_mut().zip(questions) {
        for (example, size) in atoms(&question.kind, &domain.tests) {
            let values = domain.values(&example);
            let known = if example == Answer::Unknown { 0 } else { size };
            if let Some(class) = domain.by_values.get(&values) {
                let class = &mut domain.classes[*class];
                class.size += size;
                class.known += known;
            } else {
                domain.by_values.insert(values, domain.classes.len());
                domain.classes.push(Class { example, size, known });
            }
        }
    }
    Ok(domains)
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
