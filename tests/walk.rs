//! The walk against an oracle that tries every completion, on thousands of small random rule sets.

use crate::common::rules::{Rules, answer, atoms, rules};
use jiff::civil::{Date, date};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Standing, Step, back, because, stand};
use proptest::prelude::*;

use crate::common::random;

const DAY: Date = date(2026, 11, 22);

fn values(standing: &Standing<'_>, rules: &Rules) -> Vec<Value> {
    (0..rules.whens.len()).map(|referral| standing.value(referral)).collect()
}

proptest! {
    #![proptest_config(random::cases(3000))]

    /// Exactly the first question in order whose answer can still change a referral is asked; when there is none, the
    /// values are those of every completion. So the walk ends, and the outcome does not depend on unasked questions.
    #[test]
    fn a_question_is_asked_exactly_while_it_matters(rules in rules(), picks in prop::collection::vec(0..60_usize, 5)) {
        let tree = rules.tree();
        let mut answers = Answers::default();
        let mut known = vec![None; rules.sorts.len()];
        for pick in &picks {
            let standing = stand(&tree, &answers, DAY);
            let first = (0..rules.sorts.len()).find(|question| known[*question].is_none() && rules.matters(&known, *question));
            prop_assert_eq!(standing.step(), first.map_or(Step::Done, Step::Ask));
            let open: Vec<usize> =
                (0..rules.sorts.len()).filter(|question| known[*question].is_none() && rules.matters(&known, *question)).collect();
            prop_assert_eq!(standing.open(), open);
            let Some(question) = first else {
                for complete in rules.completions(&known) {
                    prop_assert_eq!(values(&standing, &rules), rules.values(&complete));
                }
                return Ok(());
            };
            let atom = pick % atoms(rules.sorts[question]).len();
            known[question] = Some(atom);
            answers.give(question, answer(rules.sorts[question], atom, &tree.questions[question].kind));
        }
        prop_assert!(false, "the walk did not end");
    }

    /// With any answers at all, given in any order: those that count are those a fresh walk would ask for, the others
    /// are parked; referrals are settled exactly when every completion agrees; the open questions are those that matter.
    #[test]
    fn only_answers_that_count_count(rules in rules(), picks in prop::collection::vec(prop::option::of(0..60_usize), 5)) {
        let tree = rules.tree();
        let picked: Vec<Option<usize>> = rules.sorts.iter().zip(&picks)
            .map(|(sort, pick)| pick.map(|pick| pick % atoms(*sort).len())).collect();
        let given = |keep: &dyn Fn(usize) -> bool| -> Answers {
            (0..picked.len()).rev().filter(|question| keep(*question))
                .filter_map(|question| Some((question, answer(rules.sorts[question], picked[question]?, &tree.questions[question].kind))))
                .collect()
        };
        let answers = given(&|_| true);
        let standing = stand(&tree, &answers, DAY);

        let mut known = vec![None; picked.len()];
        for question in 0..picked.len() {
            if rules.matters(&known, question) {
                known[question] = picked[question];
            }
        }
        for question in 0..picked.len() {
            prop_assert_eq!(standing.answer(question).is_some(), known[question].is_some());
            let matters = known[question].is_none() && rules.matters(&known, question);
            prop_assert_eq!(standing.open().contains(&question), matters);
        }
        for referral in 0..rules.whens.len() {
            let mut found: Vec<Value> = rules.completions(&known).iter().map(|complete| rules.values(complete)[referral]).collect();
            found.sort_unstable();
            found.dedup();
            prop_assert_eq!(standing.settled(referral), (found.len() == 1).then(|| found[0]));
        }
        // A fresh walk with only the answers that count comes to the same.
        let fresh = given(&|question| known[question].is_some());
        prop_assert_eq!(values(&stand(&tree, &fresh, DAY), &rules), values(&standing, &rules));
    }

    #[test]
    fn back_undoes_an_answer(rules in rules(), picks in prop::collection::vec(0..60_usize, 5)) {
        let tree = rules.tree();
        let mut answers = Answers::default();
        let mut turn = 0;
        while let Step::Ask(question) = stand(&tree, &answers, DAY).step() {
            let before = answers.clone();
            let atom = picks[turn] % atoms(rules.sorts[question]).len();
            answers.give(question, answer(rules.sorts[question], atom, &tree.questions[question].kind));
            let mut undone = answers.clone();
            prop_assert_eq!(back(&tree, &mut undone, DAY), Some(question));
            prop_assert_eq!(undone, before);
            turn += 1;
        }
    }

    /// An answer that is parked by changing another comes back when the other is changed back.
    #[test]
    fn parked_answers_come_back(rules in rules(), picks in prop::collection::vec(0..60_usize, 5), turn in 0..5_usize, to in 0..60_usize) {
        let tree = rules.tree();
        let mut answers = Answers::default();
        let mut asked = Vec::new();
        while let Step::Ask(question) = stand(&tree, &answers, DAY).step() {
            let atom = picks[asked.len()] % atoms(rules.sorts[question]).len();
            answers.give(question, answer(rules.sorts[question], atom, &tree.questions[question].kind));
            asked.push((question, atom));
        }
        prop_assume!(!asked.is_empty());
        let before = values(&stand(&tree, &answers, DAY), &rules);
        let (question, atom) = asked[turn % asked.len()];
        let sort = rules.sorts[question];
        let kind = &tree.questions[question].kind;
        answers.give(question, answer(sort, to % atoms(sort).len(), kind));
        stand(&tree, &answers, DAY);
        answers.give(question, answer(sort, atom, kind));
        let standing = stand(&tree, &answers, DAY);
        prop_assert_eq!(values(&standing, &rules), before);
        prop_assert_eq!(standing.step(), Step::Done);
        for (question, _) in asked {
            prop_assert!(standing.answer(question).is_some());
        }
    }

    /// "Weet ik niet" never takes a referral away.
    #[test]
    fn unknown_is_never_no(rules in rules(), picks in prop::collection::vec(0..60_usize, 5), question in 0..5_usize) {
        let complete: Vec<usize> = rules.sorts.iter().zip(&picks).map(|(sort, pick)| pick % atoms(*sort).len()).collect();
        let question = question % complete.len();
        let mut unsure = complete.clone();
        unsure[question] = atoms(rules.sorts[question]).len() - 1;
        let tree = rules.tree();
        let all = |picked: &[usize]| -> Answers {
            picked.iter().enumerate().map(|(q, atom)| (q, answer(rules.sorts[q], *atom, &tree.questions[q].kind))).collect()
        };
        let sure = values(&stand(&tree, &all(&complete), DAY), &rules);
        let unsure = values(&stand(&tree, &all(&unsure), DAY), &rules);
        for (sure, unsure) in sure.iter().zip(&unsure) {
            prop_assert!(*sure == Value::No || *unsure != Value::No);
        }
    }

    /// Putting questions off changes the order and nothing else; every question put off comes back.
    #[test]
    fn what_is_put_off_comes_back(rules in rules(), picks in prop::collection::vec(0..60_usize, 5), off in 0..32_usize) {
        let tree = rules.tree();
        let mut answers = Answers::default();
        let mut once = vec![false; rules.sorts.len()];
        let mut turns = 0;
        while let Step::Ask(question) = stand(&tree, &answers, DAY).step() {
            if off >> question & 1 == 1 && !once[question] {
                once[question] = true;
                answers.put_off(question);
            } else {
                let atom = picks[question] % atoms(rules.sorts[question]).len();
                answers.give(question, answer(rules.sorts[question], atom, &tree.questions[question].kind));
            }
            turns += 1;
            prop_assert!(turns <= 2 * rules.sorts.len());
        }
        let complete: Vec<usize> = rules.sorts.iter().zip(&picks).map(|(sort, pick)| pick % atoms(*sort).len()).collect();
        prop_assert_eq!(values(&stand(&tree, &answers, DAY), &rules), rules.values(&complete));
    }

    /// The answers named as the reason are enough: whatever the others are, the referral stays as it is.
    #[test]
    fn the_reason_is_enough(rules in rules(), picks in prop::collection::vec(0..60_usize, 5)) {
        let tree = rules.tree();
        let complete: Vec<usize> = rules.sorts.iter().zip(&picks).map(|(sort, pick)| pick % atoms(*sort).len()).collect();
        let answers: Answers = complete.iter().enumerate()
            .map(|(q, atom)| (q, answer(rules.sorts[q], *atom, &tree.questions[q].kind))).collect();
        let standing = stand(&tree, &answers, DAY);
        for referral in 0..rules.whens.len() {
            let reason = because(&standing, referral);
            let known: Vec<Option<usize>> =
                (0..complete.len()).map(|question| reason.contains(&question).then(|| complete[question])).collect();
            // A yes rests on yeses and a no on noes; unknown also needs what keeps it from being settled either way.
            if standing.value(referral) != Value::Unknown {
                for other in rules.completions(&known) {
                    prop_assert_eq!(rules.values(&other)[referral], standing.value(referral));
                }
            }
        }
    }
}
