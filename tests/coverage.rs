//! What scenarios exercise, against an oracle that turns every branch around and tries every answer.
#![allow(clippy::unwrap_used)]

use crate::common::rules::{Rules, Shape, Sort as Kind, answer, atoms, rules};
use jiff::civil::{Date, date};
use loketwijzer::finding::Place;
use loketwijzer::scenario::coverage::{Attempt, Coverage, Direction, Expected, Item, Sort, State, coverage, played};
use loketwijzer::scenario::{Expect, Otherwise, Scenario};
use loketwijzer::tree::{Answer, Rule, Tree};
use loketwijzer::value::Value;
use proptest::prelude::*;

use crate::common::random;

const DAY: Date = date(2026, 11, 22);

/// A branch of a random rule set: the referral, and the way down to it.
type Path = (usize, Vec<usize>);

fn paths(rules: &Rules) -> Vec<Path> {
    fn down(shape: &Shape, path: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
        for (at, part) in shape.parts().iter().enumerate() {
            path.push(at);
            found.push(path.clone());
            down(part, path, found);
            path.pop();
        }
    }
    let mut all = Vec::new();
    for (referral, when) in rules.whens.iter().enumerate() {
        let mut found = Vec::new();
        down(when, &mut Vec::new(), &mut found);
        all.extend(found.into_iter().map(|path| (referral, path)));
    }
    all
}

/// Answers by number; nothing where nobody needed to ask.
type Asked = Vec<Option<usize>>;

/// What a rule comes to when what nobody asked has the value `open`; the part at the end of a way down, if one is given,
/// has a value of its own.
fn value(
    shape: &Shape,
    rules: &Rules,
    asked: &Asked,
    negated: bool,
    open: Value,
    force: Option<(&[usize], Value)>,
) -> Value {
    if let Some(([], forced)) = force {
        return forced;
    }
    if let Shape::Leaf(question, _) = shape {
        let all: Vec<usize> = asked.iter().map(|atom| atom.unwrap_or(0)).collect();
        // Turned around on the way up, so that the whole is the lowest or highest it can be.
        let open = if negated { !open } else { open };
        return if asked[*question].is_some() { shape.value(rules, &all, Some(negated)) } else { open };
    }
    let below = negated ^ matches!(shape, Shape::Not(_));
    let values: Vec<Value> = shape
        .parts()
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let force = force.filter(|(path, _)| path[0] == at).map(|(path, to)| (&path[1..], to));
            value(part, rules, asked, below, open, force)
        })
        .collect();
    let at_least = |n: usize| {
        let count = |lowest: Value| values.iter().filter(|value| **value >= lowest).count();
        if count(Value::Yes) >= n {
            Value::Yes
        } else if count(Value::Unknown) >= n {
            Value::Unknown
        } else {
            Value::No
        }
    };
    match shape {
        Shape::All(_) => at_least(values.len()),
        Shape::Any(_) => at_least(1),
        Shape::AtLeast(n, _) => at_least(*n),
        Shape::Not(_) => !values[0],
        Shape::Leaf(..) | Shape::Named(_) | Shape::Told(..) => unreachable!(),
    }
}

/// What the part at the end of a way down comes to, when nothing of it depends on what nobody asked.
fn part(shape: &Shape, rules: &Rules, asked: &Asked, path: &[usize]) -> Option<Value> {
    let mut shape = shape;
    let mut negated = false;
    for at in path {
        negated ^= matches!(shape, Shape::Not(_));
        shape = &shape.parts()[*at];
    }
    let [low, high] = [Value::No, Value::Yes]
        .map(|open| value(shape, rules, asked, negated, if negated { !open } else { open }, None));
    (low == high).then_some(low)
}

/// Whether a branch makes the difference in a direction, when these are the answers that count.
fn shows(rules: &Rules, (referral, path): &Path, direction: Direction, asked: &Asked) -> bool {
    let when = &rules.whens[*referral];
    let whole = |force| value(when, rules, asked, false, Value::Unknown, force);
    let to = if direction == Direction::Yes { Value::No } else { Value::Yes };
    let is = part(when, rules, asked, path).is_some_and(|part| (part == Value::Yes) == (direction == Direction::Yes));
    let settled = values(rules, asked)[*referral];
    is && whole(None) == settled && whole(Some((path, to))) != settled
}

/// The answers that count in a conversation that starts with these and says no to what is still asked: an answer counts
/// while it can change a referral after those to earlier questions, and so what was listed can make an earlier question
/// needless.
fn asked(rules: &Rules, listed: &Asked) -> Asked {
    let mut given = listed.clone();
    loop {
        let mut known = vec![None; given.len()];
        let mut open = Vec::new();
        for question in 0..given.len() {
            if rules.matters(&known, question) {
                known[question] = given[question];
                open.extend(given[question].is_none().then_some(question));
            }
        }
        open.retain(|question| rules.matters(&known, *question));
        if open.is_empty() {
            return known;
        }
        for question in open {
            given[question] = Some(no(rules.sorts[question]));
        }
    }
}

fn place<'t>(tree: &'t Tree, (referral, path): &Path) -> &'t Place {
    let mut rule: &Rule = &tree.referrals[*referral].when;
    for at in path {
        rule = &rule.parts()[*at];
    }
    &rule.place
}

/// The number of the answer that somebody gives who always says no.
fn no(sort: Kind) -> usize {
    match sort {
        Kind::YesNo => 1,
        Kind::Many => 3,
        Kind::Several => 7,
        Kind::Choice | Kind::Number | Kind::More | Kind::Wide => atoms(sort).len() - 1,
    }
}

/// A person with some of the answers, and an expectation of some of the referrals.
fn person(rules: &Rules, tree: &Tree, picks: &[Option<usize>], expected: &[Option<Value>]) -> (Scenario, Asked) {
    let atom = |(sort, pick): (&Kind, &Option<usize>)| pick.map(|pick| pick % atoms(*sort).len());
    let picked: Vec<Option<usize>> = rules.sorts.iter().zip(picks).map(atom).collect();
    let given = |(question, atom): (usize, &Option<usize>)| {
        Some((question, answer(rules.sorts[question], (*atom)?, &tree.questions[question].kind)))
    };
    let of = |value| (0..rules.whens.len()).filter(|referral| expected[*referral] == Some(value)).collect();
    let scenario = Scenario {
        name: String::new(),
        tests: Vec::new(),
        date: DAY,
        answers: picked.iter().enumerate().filter_map(given).collect(),
        otherwise: Some(Otherwise::Nee),
        expect: Expect { yes: of(Value::Yes), unknown: of(Value::Unknown), never: of(Value::No), ..Expect::default() },
        people: Vec::new(),
        place: Place { file: "scenarios/a.yaml".into(), span: 0..0 },
    };
    (scenario, picked)
}

fn covered(tree: &Tree, people: &[Scenario]) -> Coverage {
    let played: Vec<_> = people.iter().flat_map(|person| played(tree, person)).collect();
    coverage(&[tree], &played)
}

fn atom_of(rules: &Rules, tree: &Tree, question: usize, given: &Answer) -> usize {
    let kind = &tree.questions[question].kind;
    (0..atoms(rules.sorts[question]).len())
        .find(|atom| answer(rules.sorts[question], *atom, kind) == *given)
        .expect("an answer of this sort")
}

/// What somebody lists who follows an attempt.
fn followed(rules: &Rules, tree: &Tree, attempt: &Attempt) -> Asked {
    let mut listed = vec![None; rules.sorts.len()];
    for (question, given) in &attempt.answers {
        listed[*question] = Some(atom_of(rules, tree, *question, given));
    }
    listed
}

/// The values of the referrals when these answers count.
fn values(rules: &Rules, asked: &Asked) -> Vec<Value> {
    rules.values(&rules.completions(asked)[0])
}

fn picks() -> impl Strategy<Value = Vec<Option<usize>>> {
    prop::collection::vec(prop::option::of(0..60_usize), 5)
}

fn expected() -> impl Strategy<Value = Vec<Option<Value>>> {
    prop::collection::vec(prop::option::of(prop::sample::select(&Value::ALL[..])), 4)
}

proptest! {
    #![proptest_config(random::cases(300))]

    /// A branch comes by exactly when turning it around in some scenario turns its referral; it is guarded exactly
    /// when such a scenario expects what the referral is; for what never comes by the answers that are named do bring it
    /// about, and what is called impossible no answers do.
    #[test]
    fn every_branch_is_what_the_oracle_says(
        rules in rules(),
        people in prop::collection::vec((picks(), expected()), 0..4),
    ) {
        let tree = rules.tree();
        let people: Vec<(Scenario, Asked)> =
            people.iter().map(|(picks, expected)| person(&rules, &tree, picks, expected)).collect();
        let (scenarios, listed): (Vec<Scenario>, Vec<Asked>) = people.into_iter().unzip();
        let coverage = covered(&tree, &scenarios);
        let counted: Vec<Asked> = listed.iter().map(|listed| asked(&rules, listed)).collect();
        let complete = rules.completions(&vec![None; rules.sorts.len()]);
        let complete: Vec<Asked> = complete.into_iter().map(|all| all.into_iter().map(Some).collect()).collect();
        let paths = paths(&rules);
        let branches = coverage.items.iter().filter(|item| item.sort == Sort::Branch);
        prop_assert_eq!(branches.count(), 2 * paths.len());
        for path in &paths {
            for direction in Direction::ALL {
                let is = |item: &&Item| {
                    item.sort == Sort::Branch && item.place == *place(&tree, path)
                        && item.come_to == Some(direction.as_str())
                };
                let item = coverage.items.iter().find(is).unwrap();
                let by: Vec<usize> =
                    (0..counted.len()).filter(|at| shows(&rules, path, direction, &counted[*at])).collect();
                let value = |at: usize| values(&rules, &counted[at])[path.0];
                let guarded = by.iter().any(|at| scenarios[*at].expect.of(path.0) == Some(value(*at)));
                match &item.state {
                    State::Guarded => prop_assert!(guarded),
                    State::ComesBy(at, expected) => {
                        prop_assert!(!guarded && by.contains(at));
                        prop_assert_eq!(*expected, Expected::Referral(path.0, value(*at)));
                    }
                    // Answers may make the difference and yet not be asked for. Then nothing is proven, and nothing is said.
                    State::Never(None) => prop_assert!(by.is_empty()),
                    State::Never(Some(attempt)) => {
                        prop_assert!(by.is_empty());
                        let counted = asked(&rules, &followed(&rules, &tree, attempt));
                        prop_assert!(shows(&rules, path, direction, &counted));
                        prop_assert_eq!((attempt.referral, attempt.value), (path.0, values(&rules, &counted)[path.0]));
                    }
                    State::Impossible => {
                        prop_assert!(!complete.iter().any(|all| shows(&rules, path, direction, all)));
                    }
                }
            }
        }
    }

    /// A referral comes by with the values it has, and can come to just those that some answers bring it to.
    #[test]
    fn every_referral_is_what_the_oracle_says(
        rules in rules(),
        people in prop::collection::vec((picks(), expected()), 0..4),
    ) {
        let tree = rules.tree();
        let people: Vec<(Scenario, Asked)> =
            people.iter().map(|(picks, expected)| person(&rules, &tree, picks, expected)).collect();
        let (scenarios, listed): (Vec<Scenario>, Vec<Asked>) = people.into_iter().unzip();
        let coverage = covered(&tree, &scenarios);
        let counted: Vec<Asked> = listed.iter().map(|listed| asked(&rules, listed)).collect();
        let everything = rules.completions(&vec![None; rules.sorts.len()]);
        for item in coverage.items.iter().filter(|item| item.sort == Sort::Referral) {
            let referral = tree.referral(&item.name).unwrap();
            let value = Value::ALL.into_iter().find(|value| Some(value.as_str()) == item.come_to).unwrap();
            let by: Vec<usize> =
                (0..counted.len()).filter(|at| values(&rules, &counted[*at])[referral] == value).collect();
            let guarded = by.iter().any(|at| scenarios[*at].expect.of(referral) == Some(value));
            match &item.state {
                State::Guarded => prop_assert!(guarded),
                State::ComesBy(at, _) => prop_assert!(!guarded && by.contains(at)),
                State::Never(attempt) => {
                    prop_assert!(by.is_empty());
                    let counted = asked(&rules, &followed(&rules, &tree, attempt.as_ref().unwrap()));
                    prop_assert_eq!(values(&rules, &counted)[referral], value);
                }
                State::Impossible => {
                    prop_assert!(!everything.iter().any(|all| rules.values(all)[referral] == value));
                }
            }
        }
    }
}
