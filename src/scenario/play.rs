//! A scenario, played: where its person arrives, and how that is not where they should.

use super::family::{self, Missed};
use super::{Expect, Otherwise, Scenario};
use crate::calendar::Date;
use crate::tree::{Answer, NO, QuestionKind, Tree};
use crate::value::Value;
use crate::walk::{self, Answers, Disclosure, Standing};

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

/// Plays a scenario: all that is missed, nothing when everybody arrives.
pub fn play(tree: &Tree, scenario: &Scenario) -> Vec<Missed> {
    if !scenario.people.is_empty() {
        return family::play(tree, scenario);
    }
    let misses = match arrive(tree, scenario) {
        Ok(standing) => misses(&standing, scenario),
        Err(question) => vec![Miss::Unanswered(question)],
    };
    misses.into_iter().map(|miss| Missed { person: None, miss }).collect()
}

/// Where everybody in a scenario arrives, be it one person or several; nothing when they are asked what they do not
/// answer.
pub fn arrivals<'t>(tree: &'t Tree, scenario: &Scenario) -> Option<Vec<Standing<'t>>> {
    match &scenario.people[..] {
        [] => arrive(tree, scenario).ok().map(|standing| vec![standing]),
        _ => family::arrive(tree, scenario).ok(),
    }
}

/// Where the one person of a scenario arrives; or the first question that nothing answers.
pub fn arrive<'t>(tree: &'t Tree, scenario: &Scenario) -> Result<Standing<'t>, usize> {
    let answers = answered(tree, &scenario.answers, scenario.otherwise, scenario.date, Disclosure::All)?;
    Ok(walk::stand(tree, &answers, scenario.date))
}

/// These answers and those to everything else that is asked on the way; or the first question that nothing answers.
pub(super) fn answered(
    tree: &Tree,
    listed: &Answers,
    otherwise: Option<Otherwise>,
    day: Date,
    shown: Disclosure,
) -> Result<Answers, usize> {
    let mut answers = listed.clone();
    loop {
        // All that is open is answered in one go: what that makes needless does not count.
        let open = walk::stand_as(tree, &answers, day, shown).open();
        if open.is_empty() {
            return Ok(answers);
        }
        for question in open {
            let kind = &tree.questions[question].kind;
            answers.give(question, unlisted(kind, otherwise).ok_or(question)?);
        }
    }
}

/// The answer to a question that is not listed; nothing when the scenario does not say.
pub(super) fn unlisted(kind: &QuestionKind, scenario: Option<Otherwise>) -> Option<Answer> {
    // Details fill in a result that does not depend on them.
    let scenario = if kind.steers() { scenario? } else { Otherwise::WeetNiet };
    Some(match scenario {
        Otherwise::Nee => denial(kind),
        Otherwise::WeetNiet => Answer::Unknown,
    })
}

/// How the one person of a scenario did not arrive where they should.
pub fn misses(standing: &Standing<'_>, scenario: &Scenario) -> Vec<Miss> {
    differences(&scenario.expect, &[standing])
}

/// How these people together did not arrive where they should: a referral has the highest value it has for any of them.
pub(super) fn differences(expect: &Expect, standings: &[&Standing<'_>]) -> Vec<Miss> {
    let mut misses = Vec::new();
    let first = standings.iter().filter_map(|standing| standing.first()).min();
    misses.extend(
        expect.first.filter(|expected| first != Some(*expected)).map(|expected| Miss::First { expected, found: first }),
    );
    let lists = [(&expect.yes, Value::Yes), (&expect.unknown, Value::Unknown), (&expect.never, Value::No)];
    for (list, expected) in lists {
        for &referral in list {
            let found = standings.iter().map(|standing| standing.value(referral)).max().unwrap_or(Value::No);
            if found != expected {
                misses.push(Miss::Referral { referral, expected, found });
            }
        }
    }
    let has = |standing: &Standing<'_>, right: usize| {
        standing.advised().iter().any(|advised| standing.rights(advised.referral).contains(&right))
    };
    let with = |right: usize| standings.iter().filter(move |standing| has(standing, right));
    let missing = expect.rights.iter().filter(|right| with(**right).next().is_none());
    misses.extend(missing.map(|right| Miss::NoRight(*right)));
    let there = expect.no_rights.iter().filter(|right| with(**right).next().is_some());
    misses.extend(there.map(|right| Miss::Right(*right)));
    for &(right, expected) in &expect.until {
        let days: Vec<Option<Date>> =
            with(right).map(|standing| walk::until(standing, right).map(|ends| ends.deadline.last)).collect();
        if days.is_empty() {
            let told = misses.contains(&Miss::NoRight(right));
            misses.extend((!told).then_some(Miss::NoRight(right)));
        } else if !days.contains(&Some(expected)) {
            misses.push(Miss::Until { right, expected, found: days[0] });
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
