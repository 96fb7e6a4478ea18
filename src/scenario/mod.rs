//! People by name: what they answer, where they must arrive and where not; and whether they do.

mod read;

use serde::Deserialize;

use crate::calendar::Date;
use crate::finding::Place;
use crate::tree::{Answer, QuestionKind, Tree};
use crate::value::Value;
use crate::walk::{Answers, Household, Standing, Step};

pub use read::{PlaceName, read};

/// A person, and what must come of their answers.
#[derive(Debug)]
pub struct Scenario {
    /// The person.
    pub name: String,
    /// The sources whose meaning the scenario holds.
    pub tests: Vec<usize>,
    /// The day of the conversation.
    pub date: Date,
    /// What they answer; with several people, what they answer for all of them.
    pub answers: Answers,
    /// What they answer to questions that are not listed.
    pub otherwise: Option<Otherwise>,
    /// What must come of it; with several people, for any of them.
    pub expect: Expect,
    /// Several people, each with their own; none when the scenario is about one person.
    pub people: Vec<Member>,
    /// Where it is written.
    pub place: Place,
}

/// One of several people.
#[derive(Debug)]
pub struct Member {
    /// Position of the role.
    pub role: usize,
    /// What was said of this person alone.
    pub answers: Answers,
    /// What is answered about them to questions that are not listed, if it is something else than for the others.
    pub otherwise: Option<Otherwise>,
    /// What must come of it for this person.
    pub expect: Expect,
}

/// Where somebody must arrive, and where not.
#[derive(Debug, Default)]
pub struct Expect {
    /// Referrals that must be to do.
    pub yes: Vec<usize>,
    /// Referrals that must be to find out.
    pub unknown: Vec<usize>,
    /// Referrals that must not appear.
    pub never: Vec<usize>,
    /// Rights that must appear.
    pub rights: Vec<usize>,
    /// Rights that must not appear.
    pub no_rights: Vec<usize>,
}

/// What somebody answers to a question that their scenario does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Otherwise {
    /// No, none of these; "weet ik niet" where neither exists.
    Nee,
    /// "Weet ik niet".
    WeetNiet,
}

/// How a person did not arrive where they should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Miss {
    /// A question was asked that the scenario does not answer.
    Unanswered(usize),
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
}

/// A miss, and which of several people it is about; nobody when it is about the one person, or all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// Position of the person.
    pub person: Option<usize>,
    /// How they missed.
    pub miss: Miss,
}

/// Plays a scenario: all that is missed, nothing when everybody arrives.
pub fn play(tree: &Tree, scenario: &Scenario) -> Vec<Missed> {
    let several = !scenario.people.is_empty();
    let mut household = Household::new(scenario.people.first().map_or(0, |first| first.role));
    for member in scenario.people.iter().skip(1) {
        household.add(member.role, None);
    }
    let said = |answers: &Answers| -> Vec<(usize, Answer)> {
        answers.order().iter().filter_map(|question| Some((*question, answers.get(*question)?.clone()))).collect()
    };
    let own = scenario.people.iter().enumerate().map(|(person, member)| (person, &member.answers));
    for (person, answers) in own.chain([(0, &scenario.answers)]) {
        for (question, answer) in said(answers) {
            household.give(tree, person, question, answer);
        }
    }
    for person in 0..household.people().len() {
        let otherwise = scenario.people.get(person).and_then(|member| member.otherwise).or(scenario.otherwise);
        while let Step::Ask(question) = household.standing(tree, person, scenario.date).step() {
            let kind = &tree.questions[question].kind;
            let answer = match (kind, otherwise) {
                // Details fill in a result that does not depend on them.
                (QuestionKind::Date | QuestionKind::Place, _) | (_, Some(Otherwise::WeetNiet)) => Answer::Unknown,
                (_, Some(Otherwise::Nee)) => denial(kind),
                (_, None) => {
                    let person = several.then_some(person);
                    return vec![Missed { person, miss: Miss::Unanswered(question) }];
                }
            };
            household.give(tree, person, question, answer);
        }
    }
    let plan = household.plan(tree, scenario.date);
    let all: Vec<&Standing<'_>> = plan.standings.iter().collect();
    let mut missed = misses(&scenario.expect, &all, None);
    for (person, member) in scenario.people.iter().enumerate() {
        missed.extend(misses(&member.expect, &all[person..=person], Some(person)));
    }
    missed
}

/// What these people together miss: a referral has the highest value it has for any of them.
fn misses(expect: &Expect, standings: &[&Standing<'_>], person: Option<usize>) -> Vec<Missed> {
    let mut misses = Vec::new();
    for (list, expected) in [(&expect.yes, Value::Yes), (&expect.unknown, Value::Unknown), (&expect.never, Value::No)] {
        for &referral in list {
            let found = standings.iter().map(|standing| standing.value(referral)).max().unwrap_or(Value::No);
            if found != expected {
                misses.push(Miss::Referral { referral, expected, found });
            }
        }
    }
    let advised = |standing: &Standing<'_>| -> Vec<usize> {
        standing.advised().iter().flat_map(|advised| standing.rights(advised.referral)).collect()
    };
    let rights: Vec<usize> = standings.iter().flat_map(|standing| advised(standing)).collect();
    misses.extend(expect.rights.iter().filter(|right| !rights.contains(right)).map(|right| Miss::NoRight(*right)));
    misses.extend(expect.no_rights.iter().filter(|right| rights.contains(right)).map(|right| Miss::Right(*right)));
    misses.into_iter().map(|miss| Missed { person, miss }).collect()
}

/// No, or none of these, where the question has it.
fn denial(kind: &QuestionKind) -> Answer {
    let denial = match kind {
        QuestionKind::YesNo => Answer::read(&[crate::tree::NO], kind),
        QuestionKind::Many(options) => options.last().and_then(|none| Answer::read(&[none.as_str()], kind)),
        _ => None,
    };
    denial.unwrap_or(Answer::Unknown)
}
