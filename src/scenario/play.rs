//! A scenario, played: where its person arrives, and how that is not where they should.

use super::{Otherwise, Scenario};
use crate::calendar::Date;
use crate::tree::{Answer, NO, QuestionKind, Tree};
use crate::value::Value;
use crate::walk::{self, Answers, Standing, Step};

/// How a person did not arrive where they should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miss {
    /// A question was asked that the scenario does not answer.
    Unanswered(usize),
    /// Another referral comes first, or none at all.
    First {
        /// The referral that should.
        expected: usize,
        /// The referral that does.
        found: Option<usize>,
    },
    /// A referral came to another value than expected.
    Referral {
        /// The referral.
        referral: usize,
        /// What it should be.
        expected: Value,
        /// What it is.
        found: Value,
    },
    /// A right is missing.
    NoRight(usize),
    /// A right is there that should not be.
    Right(usize),
    /// A right's term ends on another day, or no day is known.
    Until {
        /// The right.
        right: usize,
        /// The day it should be.
        expected: Date,
        /// The day it is.
        found: Option<Date>,
    },
}

/// Plays a scenario: all that is missed, nothing when the person arrives.
pub fn play(tree: &Tree, scenario: &Scenario) -> Vec<Miss> {
    match answers(tree, scenario) {
        Ok(answers) => misses(&walk::stand(tree, &answers, scenario.date), scenario),
        Err(question) => vec![Miss::Unanswered(question)],
    }
}

/// All that a person answers on the way, listed or not; or the first question that nothing answers.
pub(super) fn answers(tree: &Tree, scenario: &Scenario) -> Result<Answers, usize> {
    let mut answers = scenario.answers.clone();
    while let Step::Ask(question) = walk::stand(tree, &answers, scenario.date).step() {
        let kind = &tree.questions[question].kind;
        let answer = match (kind, scenario.otherwise) {
            // Details fill in a result that does not depend on them.
            (QuestionKind::Date | QuestionKind::Place, _) | (_, Some(Otherwise::WeetNiet)) => Answer::Unknown,
            (_, Some(Otherwise::Nee)) => denial(kind),
            (_, None) => return Err(question),
        };
        answers.give(question, answer);
    }
    Ok(answers)
}

fn misses(standing: &Standing<'_>, scenario: &Scenario) -> Vec<Miss> {
    let expect = &scenario.expect;
    let mut misses = Vec::new();
    let first = standing.first();
    misses.extend(
        expect.first.filter(|expected| first != Some(*expected)).map(|expected| Miss::First { expected, found: first }),
    );
    let lists = [(&expect.yes, Value::Yes), (&expect.unknown, Value::Unknown), (&expect.never, Value::No)];
    for (list, expected) in lists {
        for &referral in list {
            let found = standing.value(referral);
            if found != expected {
                misses.push(Miss::Referral { referral, expected, found });
            }
        }
    }
    let rights: Vec<usize> = standing.advised().iter().flat_map(|advised| standing.rights(advised.referral)).collect();
    misses.extend(expect.rights.iter().filter(|right| !rights.contains(right)).map(|right| Miss::NoRight(*right)));
    misses.extend(expect.no_rights.iter().filter(|right| rights.contains(right)).map(|right| Miss::Right(*right)));
    for &(right, expected) in &expect.until {
        if !rights.contains(&right) {
            let told = misses.contains(&Miss::NoRight(right));
            misses.extend((!told).then_some(Miss::NoRight(right)));
            continue;
        }
        let found = walk::until(standing, right).map(|(deadline, _)| deadline.last);
        if found != Some(expected) {
            misses.push(Miss::Until { right, expected, found });
        }
    }
    misses
}

/// No, or none of these, where the question has it.
fn denial(kind: &QuestionKind) -> Answer {
    let denial = match kind {
        QuestionKind::YesNo => Answer::read(&[NO], kind),
        QuestionKind::Many(options) => options.last().and_then(|none| Answer::read(&[none.as_str()], kind)),
        _ => None,
    };
    denial.unwrap_or(Answer::Unknown)
}
