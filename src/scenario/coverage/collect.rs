//! Everything that scenarios can exercise, each with what becomes of it in the scenarios that are there.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

use super::attempt::{self, Attempt, Verdict};
use super::branch::{self, Branch};
use super::decide::{self, Direction};
use super::{Expected, Item, Played, Sort, State};
use crate::calendar::Date;
use crate::finding::Place;
use crate::scenario::Scenario;
use crate::tree::{Answer, QuestionKind, Tree, UNKNOWN};
use crate::value::Value;
use crate::walk::{Standing, until};

/// Whether a scenario stands in a file of the same name as something of the rules.
fn near(scenario: &Scenario, place: &Place) -> bool {
    let name = |place: &Place| Path::new(&*place.file).file_name().map(OsStr::to_owned);
    name(&scenario.place) == name(place)
}

/// A tree and a day on which it holds.
type Day<'t> = (&'t Tree, Date);

/// The days on which stories still to be told could play: those of the scenarios first, then the newest.
fn days<'t>(trees: &[&'t Tree], played: &[Played<'_>]) -> Vec<Day<'t>> {
    let mut days: Vec<(usize, Day<'t>)> = Vec::new();
    for tree in trees.iter().rev() {
        let here = || played.iter().filter(|it| std::ptr::eq(it.standing.tree, *tree));
        // The day on which most of them play.
        let often = |day: Date| here().filter(|it| it.scenario.date == day).count();
        let day = here().map(|it| it.scenario.date).max_by_key(|day| (often(*day), *day));
        let day = day.unwrap_or(tree.day);
        days.push((here().count(), (tree, day)));
    }
    days.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    days.into_iter().map(|(_, day)| day).collect()
}

/// Questions, and the answers that rules tell apart.
pub(super) fn questions(trees: &[&Tree], played: &[Played<'_>]) -> Vec<Item> {
    let mut items = Vec::new();
    let Some(tree) = trees.last() else { return items };
    for (number, question) in tree.questions.iter().enumerate() {
        let item = |sort, name: String, seen: bool| Item {
            sort,
            name,
            within: None,
            come_to: None,
            place: question.place.clone(),
            state: if seen { State::Guarded } else { State::Never(None) },
        };
        let given = || played.iter().filter_map(|it| Some((&it.standing, it.standing.answer(number)?)));
        items.push(item(Sort::Question, question.id.to_string(), given().next().is_some()));
        let mut answer = |word: &str, is: &dyn Fn(&Standing<'_>, &Answer) -> bool| {
            let seen = given().any(|(standing, given)| is(standing, given));
            items.push(item(Sort::Answer, format!("{}={word}", question.id), seen));
        };
        for option in question.kind.options() {
            answer(option.as_str(), &|_, given| given.options().contains(&option));
        }
        match &question.kind {
            QuestionKind::Number { .. } => {
                let mut examples: Vec<i64> = Vec::new();
                for class in trees.iter().flat_map(|tree| &tree.domains[number].classes) {
                    if let Answer::Number(example) = class.example {
                        examples.push(example);
                    }
                }
                examples.sort_unstable();
                examples.dedup();
                for example in examples {
                    let alike = Answer::Number(example);
                    answer(&example.to_string(), &|standing, given| {
                        let domain = &standing.tree.domains[number];
                        domain.class(given) == domain.class(&alike)
                    });
                }
            }
            kind @ (QuestionKind::Date | QuestionKind::Place) => {
                answer(kind.as_str(), &|_, given| *given != Answer::Unknown);
            }
            _ => {}
        }
        answer(UNKNOWN, &|_, given| *given == Answer::Unknown);
    }
    items
}

/// What came by of something, and whether it is guarded.
#[derive(Debug, Clone, Copy, Default)]
struct Trace {
    first: Option<(usize, Expected)>,
    /// Whether that scenario stands in a file of the same name as the thing itself.
    near: bool,
    guarded: bool,
}

impl Trace {
    fn add(&mut self, scenario: usize, near: bool, expected: Expected, guarded: bool) {
        if self.first.is_none() || (near && !self.near) {
            self.first = Some((scenario, expected));
            self.near = near;
        }
        self.guarded |= guarded;
    }

    /// The state; `never` tells what is known of what never came by.
    fn state(self, never: impl FnOnce() -> State) -> State {
        match self.first {
            _ if self.guarded => State::Guarded,
            Some((scenario, expected)) => State::ComesBy(scenario, expected),
            None => never(),
        }
    }
}

pub(super) fn branches(trees: &[&Tree], played: &[Played<'_>]) -> Vec<Item> {
    let all = branch::branches(trees);
    let mut traces: HashMap<(&Place, Direction), Trace> = HashMap::new();
    for (number, Played { scenario, expect, standing, .. }) in played.iter().enumerate() {
        for referral in valid(standing) {
            let expected = Expected::Referral(referral, standing.value(referral));
            let guarded = expect.of(referral) == Some(standing.value(referral));
            decide::decisive(standing, referral, &mut |rule, direction| {
                traces.entry((&rule.place, direction)).or_default().add(
                    number,
                    near(scenario, &rule.place),
                    expected,
                    guarded,
                );
            });
        }
    }
    let mut untold = Untold { days: days(trees, played), told: HashMap::new() };
    let mut items = Vec::new();
    for branch in &all {
        for direction in Direction::ALL {
            let trace = traces.get(&(&branch.rule.place, direction)).copied().unwrap_or_default();
            items.push(Item {
                sort: Sort::Branch,
                name: branch.shown.clone(),
                within: Some(branch.within.to_string()),
                come_to: Some(direction.as_str()),
                place: branch.rule.place.clone(),
                state: trace.state(|| untold.state(branch, direction)),
            });
        }
    }
    items
}

/// The referrals that exist on the day somebody stands there.
fn valid(standing: &Standing<'_>) -> impl Iterator<Item = usize> {
    let referrals = standing.tree.referrals.iter().enumerate();
    referrals.filter(|(_, referral)| referral.valid.holds(standing.day)).map(|(number, _)| number)
}

/// The stories still to be told, each of which may show more than it was looked for.
struct Untold<'t> {
    days: Vec<Day<'t>>,
    told: HashMap<(&'t Place, Direction), Attempt>,
}

impl<'t> Untold<'t> {
    /// What is known of a branch that never came by.
    fn state(&mut self, branch: &Branch<'t>, direction: Direction) -> State {
        if let Some(attempt) = self.told.get(&(&branch.rule.place, direction)) {
            return State::Never(Some(attempt.clone()));
        }
        let mut state = State::Impossible;
        for &(tree, day) in &self.days {
            let here = branch::branches(&[tree]).into_iter().find(|here| here.rule.place == branch.rule.place);
            let verdict = here.map(|here| attempt::branch(tree, day, here.rule, direction));
            match verdict.unwrap_or(Verdict::Impossible) {
                Verdict::Possible(attempt) => {
                    self.remember(tree, &attempt);
                    return State::Never(Some(attempt));
                }
                Verdict::Open => state = State::Never(None),
                Verdict::Impossible => {}
            }
        }
        state
    }

    /// Everything else that the same story shows.
    fn remember(&mut self, tree: &'t Tree, attempt: &Attempt) {
        let Some(standing) = attempt::conversation(tree, attempt.date, &attempt.answers) else { return };
        for referral in valid(&standing) {
            let value = standing.value(referral);
            decide::decisive(&standing, referral, &mut |rule, direction| {
                let this = Attempt { referral, value, ..attempt.clone() };
                self.told.entry((&rule.place, direction)).or_insert(this);
            });
        }
    }
}

/// Each referral, to do, to find out and not at all.
pub(super) fn referrals(trees: &[&Tree], played: &[Played<'_>]) -> Vec<Item> {
    let mut items = Vec::new();
    let Some(tree) = trees.last() else { return items };
    let days = days(trees, played);
    for (number, referral) in tree.referrals.iter().enumerate() {
        for value in Value::ALL.into_iter().rev() {
            let mut trace = Trace::default();
            for (of, Played { scenario, expect, standing, .. }) in played.iter().enumerate() {
                if standing.settled(number) == Some(value) {
                    let guarded = expect.of(number) == Some(value);
                    trace.add(of, near(scenario, &referral.place), Expected::Referral(number, value), guarded);
                }
            }
            items.push(Item {
                sort: Sort::Referral,
                name: referral.id.to_string(),
                within: None,
                come_to: Some(value.as_str()),
                place: referral.place.clone(),
                state: trace.state(|| {
                    let mut attempts = days.iter().map(|(tree, day)| attempt::referral(tree, *day, number));
                    let attempt = attempts.find_map(|mut found| found[value as usize].take());
                    attempt.map_or(State::Impossible, |attempt| State::Never(Some(attempt)))
                }),
            });
        }
    }
    items
}

/// What comes with referrals: rights, advice, and what people ask. A guide entry that comes with none is only looked up.
pub(super) fn of_referrals(tree: &Tree, played: &[Played<'_>]) -> Vec<Item> {
    let mut rights = vec![Trace::default(); tree.rights.len()];
    let mut advice = vec![false; tree.advice.len()];
    let mut guide = vec![false; tree.guide.len()];
    for (number, Played { scenario, expect, standing, .. }) in played.iter().enumerate() {
        // What another of a family has reached already is left open, and is not this person's.
        let own = |referral| standing.settled(referral).is_some();
        for advised in standing.advised().into_iter().filter(|advised| own(advised.referral)) {
            let referral = &standing.tree.referrals[advised.referral];
            referral.avoid.iter().for_each(|at| advice[*at] = true);
            referral.guide.iter().for_each(|at| guide[*at] = true);
            for right in standing.rights(advised.referral) {
                let expected = expect.rights.contains(&right) || expect.until.iter().any(|(of, _)| *of == right);
                rights[right].add(number, near(scenario, &tree.rights[right].place), Expected::Right(right), expected);
                let passed = until(standing, right).is_some_and(|ends| ends.deadline.last < standing.day);
                if let Some(at) = tree.rights[right].passed.filter(|_| passed) {
                    advice[at] = true;
                }
            }
        }
    }
    let item = |sort, name: String, place: &Place, state| Item {
        sort,
        name,
        within: None,
        come_to: None,
        place: place.clone(),
        state,
    };
    let seen = |seen| if seen { State::Guarded } else { State::Never(None) };
    let attached = |entry: usize| tree.referrals.iter().any(|referral| referral.guide.contains(&entry));
    let rights = tree.rights.iter().zip(rights);
    let advice = tree.advice.iter().zip(advice);
    let guide = tree.guide.iter().zip(guide).enumerate().filter(|(entry, _)| attached(*entry)).map(|(_, pair)| pair);
    rights
        .map(|(it, trace)| item(Sort::Right, it.id.to_string(), &it.place, trace.state(|| State::Never(None))))
        .chain(advice.map(|(it, told)| item(Sort::Advice, it.id.to_string(), &it.place, seen(told))))
        .chain(guide.map(|(it, told)| item(Sort::Guide, it.id.to_string(), &it.place, seen(told))))
        .collect()
}
