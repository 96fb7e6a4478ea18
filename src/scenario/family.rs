//! A scenario about several people: played with each in turn, and held against what must come of it for each and for all.

use super::play::{differences, unlisted};
use super::{Miss, Otherwise, Scenario};
use crate::calendar::Date;
use crate::tree::{Answer, Tree};
use crate::walk::{Answers, Disclosure, Household, Standing, Step};

/// A miss, and which of several people it is about; nobody when it is about the one person, or about all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missed {
    /// Position of the person.
    pub person: Option<usize>,
    /// How they missed.
    pub miss: Miss,
}

/// Plays a scenario about several people.
pub(super) fn play(tree: &Tree, scenario: &Scenario) -> Vec<Missed> {
    let standings = match arrive(tree, scenario) {
        Ok(standings) => standings,
        Err((person, question)) => return vec![Missed { person: Some(person), miss: Miss::Unanswered(question) }],
    };
    let all: Vec<&Standing<'_>> = standings.iter().collect();
    let of = |person: Option<usize>| move |miss: Miss| Missed { person, miss };
    let mut missed: Vec<Missed> = differences(&scenario.expect, &all).into_iter().map(of(None)).collect();
    for (person, member) in scenario.people.iter().enumerate() {
        missed.extend(differences(&member.expect, &all[person..=person]).into_iter().map(of(Some(person))));
    }
    missed
}

/// Where each of the people of a scenario arrives; or the first question that nothing answers, with the person.
pub(super) fn arrive<'t>(tree: &'t Tree, scenario: &Scenario) -> Result<Vec<Standing<'t>>, (usize, usize)> {
    let mut household = household(tree, scenario);
    let otherwise =
        |person: usize| scenario.people.get(person).and_then(|member| member.otherwise).or(scenario.otherwise);
    complete(tree, &mut household, scenario.date, Disclosure::All, otherwise)?;
    Ok(household.plan(tree, scenario.date).standings)
}

/// The people of a scenario with what it says they answered.
fn household(tree: &Tree, scenario: &Scenario) -> Household {
    let mut roles = scenario.people.iter().map(|member| member.role);
    let mut household = Household::new(roles.next().unwrap_or_default());
    for role in roles {
        household.add(role, None);
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
    household
}

/// Answers everything that is asked and not listed, of each person in turn; or gives the first question, with the person,
/// for which nothing is said.
pub(super) fn complete(
    tree: &Tree,
    household: &mut Household,
    day: Date,
    shown: Disclosure,
    otherwise: impl Fn(usize) -> Option<Otherwise>,
) -> Result<(), (usize, usize)> {
    loop {
        let mut asked = false;
        for person in 0..household.people().len() {
            while let Step::Ask(question) = household.standing_as(tree, person, day, shown).step() {
                let answer = unlisted(&tree.questions[question].kind, otherwise(person)).ok_or((person, question))?;
                household.give(tree, person, question, answer);
                asked = true;
            }
        }
        // What is answered for all can open a question about somebody before.
        if !asked {
            return Ok(());
        }
    }
}
