//! Several people in one conversation, against an oracle that tries every completion.

use crate::common::rules::{Rules, answer, atoms, rich, rules};
use jiff::civil::{Date, date};
use loketwijzer::id::Id;
use loketwijzer::proof::bounds;
use loketwijzer::scenario::{play, read, write};
use loketwijzer::tree::{About, Answer, Doubts, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Disclosure, Household, Step, back, stand};
use proptest::prelude::*;

use crate::common::random;

const DAY: Date = date(2026, 11, 22);

/// A random rule set of which some questions and referrals are about the household.
fn tree(rules: &Rules, flags: u32) -> Tree {
    let mut tree = rules.tree();
    let about = |at: usize| if flags >> at & 1 == 1 { About::Household } else { About::Person };
    for (at, question) in tree.parts.questions.iter_mut().enumerate() {
        question.about = about(at);
    }
    for (at, referral) in tree.parts.referrals.iter_mut().enumerate() {
        referral.about = about(at + 8);
    }
    tree
}

/// The fewest and the most questions that can follow about this person.
fn lengths(rules: &Rules, tree: &Tree, household: &Household, person: usize) -> (usize, usize) {
    let Step::Ask(question) = household.standing(tree, person, DAY).step() else { return (0, 0) };
    let kind = &tree.questions[question].kind;
    // What an answer that only fills in the result says makes no difference.
    let all = rules.sorts.get(question).map_or(1, |sort| atoms(*sort).len());
    let lengths = (0..all).map(|atom| {
        let given = rules.sorts.get(question).map_or(Answer::Unknown, |sort| answer(*sort, atom, kind));
        let mut household = household.clone();
        household.give(tree, person, question, given);
        let (fewest, most) = self::lengths(rules, tree, &household, person);
        (fewest + 1, most + 1)
    });
    lengths.reduce(|one, other| (one.0.min(other.0), one.1.max(other.1))).unwrap_or_default()
}

proptest! {
    #![proptest_config(random::cases(60))]

    /// How many questions are still to come about the next person lies within the bounds; and is exactly that, when nobody
    /// has reached anything for all of them yet.
    #[test]
    fn what_is_still_to_come_about_somebody_is_within_the_bounds(
        rules in rich(), flags in any::<u32>(), picks in prop::collection::vec(0..60_usize, 20),
    ) {
        let tree = tree(&rules, flags);
        let mut household = Household::new(0);
        household.add(0, None);
        let mut picks = picks.into_iter();
        while let Step::Ask(question) = household.standing(&tree, 0, DAY).step() {
            let pick = picks.next().unwrap_or_default();
            let kind = &tree.questions[question].kind;
            let given = rules.sorts.get(question).map(|sort| answer(*sort, pick % atoms(*sort).len(), kind));
            household.give(&tree, 0, question, given.unwrap_or(Answer::Unknown));
        }
        let standing = household.standing(&tree, 1, DAY);
        let found = bounds(&standing, 2000).unwrap();
        let (fewest, most) = lengths(&rules, &tree, &household, 1);
        prop_assert!(found.fewest <= fewest && most <= found.most, "{found:?} {fewest} {most}");
        if standing.reached().is_empty() {
            prop_assert_eq!((found.fewest, found.most), (fewest, most));
        }
    }
}

#[test]
fn nothing_is_said_of_what_is_to_come_when_a_question_was_put_off() {
    let tree = crate::common::rules::tree(
        "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n  \
        - { id: a, kind: yes-no }\n  - { id: b, kind: yes-no }\n  - { id: c, kind: yes-no }\ndesks: [{ id: d }]\nreferrals:\n  \
        - { id: r, desk: d, when: { any: [{ all: [a, b] }, { all: [{ not: a }, c] }] } }\n",
    );
    let mut household = Household::new(0);
    let found = bounds(&household.standing(&tree, 0, DAY), 2000).unwrap();
    // Asked in this order no more than these come; asked b and c before a, all three can.
    assert_eq!((found.fewest, found.most), (2, 3));
    household.put_off(&tree, 0, 0);
    assert_eq!(bounds(&household.standing(&tree, 0, DAY), 2000), None);
}

proptest! {
    #![proptest_config(random::cases(1000))]

    /// What is about all of them is asked once; at the end no open answer of anybody changes what somebody has to do, or
    /// what they share; and what they share has the highest value it has for any of them.
    #[test]
    fn a_household_ends_where_every_completion_ends(
        rules in rules(), flags in any::<u32>(), count in 1..4_usize, picks in prop::collection::vec(0..60_usize, 20),
    ) {
        let tree = tree(&rules, flags);
        let mut household = Household::new(0);
        for _ in 1..count {
            household.add(0, None);
        }
        let mut known = vec![vec![None; rules.sorts.len()]; count];
        let mut asked = vec![0; rules.sorts.len()];
        let mut picks = picks.into_iter();
        for person in 0..count {
            while let Step::Ask(question) = household.standing(&tree, person, DAY).step() {
                let atom = picks.next().unwrap_or_default() % atoms(rules.sorts[question]).len();
                asked[question] += 1;
                let shared = tree.questions[question].about == About::Household;
                for (at, known) in known.iter_mut().enumerate() {
                    if shared || at == person {
                        known[question] = Some(atom);
                    }
                }
                let given = answer(rules.sorts[question], atom, &tree.questions[question].kind);
                household.give(&tree, person, question, given);
            }
        }
        for (question, times) in asked.iter().enumerate() {
            let most = if tree.questions[question].about == About::Household { 1 } else { count };
            prop_assert!(*times <= most);
        }
        let plan = household.plan(&tree, DAY);
        // The values a referral can still come to, for each of the people.
        let possible = |referral: usize| -> Vec<Vec<Value>> {
            let of = |known: &Vec<Option<usize>>| {
                let mut values: Vec<Value> =
                    rules.completions(known).iter().map(|complete| rules.values(complete)[referral]).collect();
                values.sort_unstable();
                values.dedup();
                values
            };
            known.iter().map(of).collect()
        };
        for referral in 0..rules.whens.len() {
            let possible = possible(referral);
            let shared = plan.shared.iter().find(|shared| shared.referral == referral);
            if tree.referrals[referral].about == About::Person {
                prop_assert!(shared.is_none());
                for (person, values) in possible.iter().enumerate() {
                    prop_assert_eq!(values, &[plan.standings[person].value(referral)]);
                    let own = plan.own(person).into_iter().find(|own| own.referral == referral);
                    prop_assert_eq!(own.map_or(Value::No, |own| own.value), values[0]);
                }
                continue;
            }
            let value = shared.map_or(Value::No, |shared| shared.value);
            if value == Value::Yes {
                prop_assert!(possible.iter().any(|values| *values == [Value::Yes]));
            } else {
                prop_assert!(possible.iter().all(|values| values.len() == 1));
                prop_assert_eq!(possible.iter().map(|values| values[0]).max(), Some(value));
            }
            for person in shared.iter().flat_map(|shared| &shared.people) {
                prop_assert_eq!(&possible[*person], &[value]);
            }
        }
    }

    /// One person is a conversation as it always was: the same questions, the same way back.
    #[test]
    fn a_household_of_one_is_a_conversation_about_one(
        rules in rules(), flags in any::<u32>(), steps in prop::collection::vec((0..4_u8, 0..60_usize), 12),
    ) {
        let tree = tree(&rules, flags);
        let (mut household, mut answers) = (Household::new(0), Answers::default());
        for (act, pick) in steps {
            let next = stand(&tree, &answers, DAY).step();
            prop_assert_eq!(household.standing(&tree, 0, DAY).step(), next);
            match (act, next) {
                (0, _) => prop_assert_eq!(household.back(&tree, 0, DAY), back(&tree, &mut answers, DAY)),
                (1, Step::Ask(question)) => {
                    household.put_off(&tree, 0, question);
                    answers.put_off(question);
                }
                (_, Step::Ask(question)) => {
                    let sort = rules.sorts[question];
                    let given = answer(sort, pick % atoms(sort).len(), &tree.questions[question].kind);
                    household.give(&tree, 0, question, given.clone());
                    answers.give(question, given);
                }
                _ => {}
            }
            let now = household.answers(0);
            prop_assert_eq!((now.order(), now.later()), (answers.order(), answers.later()));
        }
    }

    /// Going back leads through the answers that count, the last first; an answer that is changed keeps its turn.
    #[test]
    fn going_back_takes_the_answers_in_turn(
        rules in rules(), flags in any::<u32>(), picks in prop::collection::vec(0..60_usize, 6),
    ) {
        let tree = tree(&rules, flags);
        let mut household = Household::new(0);
        let mut asked = Vec::new();
        for pick in picks {
            let Step::Ask(question) = household.standing(&tree, 0, DAY).step() else { break };
            let sort = rules.sorts[question];
            let given = answer(sort, pick % atoms(sort).len(), &tree.questions[question].kind);
            household.give(&tree, 0, question, given);
            asked.push(question);
        }
        let standing = household.standing(&tree, 0, DAY);
        let counted: Vec<usize> = asked.iter().rev().copied().filter(|it| standing.answer(*it).is_some()).collect();
        let mut passed: Vec<usize> = Vec::new();
        while let Some(question) = household.before(&tree, 0, DAY, passed.last().copied()) {
            passed.push(question);
        }
        prop_assert_eq!(passed, counted);
        if let Some(first) = asked.first() {
            let order = household.answers(0).order().to_vec();
            let sort = rules.sorts[*first];
            household.give(&tree, 0, *first, answer(sort, 0, &tree.questions[*first].kind));
            prop_assert_eq!(household.answers(0).order().to_vec(), order);
        }
    }

    /// Whoever joins and is taken out again leaves nothing behind but what was said for everybody.
    #[test]
    fn one_more_and_one_less_changes_nothing_for_the_others(rules in rules(), flags in any::<u32>(), pick in 0..60_usize) {
        let tree = tree(&rules, flags);
        let mut household = Household::new(0);
        let before = household.clone();
        let person = household.add(0, Some("Sam".into()));
        if let Step::Ask(question) = household.standing(&tree, person, DAY).step() {
            let sort = rules.sorts[question];
            household.give(&tree, person, question, answer(sort, pick % atoms(sort).len(), &tree.questions[question].kind));
            let shared = tree.questions[question].about == About::Household;
            prop_assert_eq!(household.answers(0).get(question).is_some(), shared);
            prop_assert!(household.remove(person));
            prop_assert_eq!(household == before, !shared);
        } else {
            prop_assert!(household.remove(person));
            prop_assert_eq!(&household, &before);
        }
        prop_assert!(!household.remove(0));
    }
}

proptest! {
    #![proptest_config(random::cases(300))]

    /// What is written of several people can be read, and all of them arrive, also when they stopped halfway.
    #[test]
    fn a_written_family_arrives(
        rules in rules(), flags in any::<u32>(), count in 2..4_usize,
        turns in prop::collection::vec((0..4_usize, 0..60_usize), 0..12),
    ) {
        let mut tree = tree(&rules, flags);
        tree.parts.roles = vec![Id::new("iemand").unwrap()];
        let mut household = Household::new(0);
        for _ in 1..count {
            household.add(0, Some("Sam".into()));
        }
        for (person, pick) in turns {
            let person = person % count;
            if let Step::Ask(question) = household.standing(&tree, person, DAY).step() {
                let sort = rules.sorts[question];
                let given = answer(sort, pick % atoms(sort).len(), &tree.questions[question].kind);
                household.give(&tree, person, question, given);
            }
        }
        let written = write::family(&tree, &household, DAY, Disclosure::All, "Gezin", "");
        prop_assert!(!written.contains("Sam"));
        let files = [("scenarios/a.yaml".into(), written.as_str().into())];
        let (scenarios, findings) = read(&tree, &Doubts::default(), &files, &|place: &str| Some(place.to_owned()));
        prop_assert!(findings.is_empty(), "{:?}\n{}", findings, written);
        prop_assert_eq!(scenarios[0].people.len(), count);
        prop_assert_eq!(play(&tree, &scenarios[0]), [], "{}", written);
    }
}

#[test]
fn nothing_about_a_person_shows_itself() {
    let mut household = Household::new(0);
    household.add(0, Some("Sam".into()));
    assert!(!format!("{household:?}").contains("Sam"));
}
