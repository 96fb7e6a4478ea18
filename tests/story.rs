//! A changing story against an oracle that tries every completion: what another answer changes, the fewest answers that
//! would have to be otherwise, and what would tell most.
#![allow(clippy::unwrap_used)]

use crate::common::rules::{Rules, Shape, Sort, answer, atoms, rules};
use jiff::civil::{Date, date};
use loketwijzer::tree::{Answer, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Could, Part, Step, change, explain, settles_most, stand, would};
use proptest::prelude::*;

use crate::common::random;

const DAY: Date = date(2026, 11, 22);

/// Answers every question that is asked, in order; the atoms by question.
fn converse(rules: &Rules, tree: &Tree, picks: &[usize]) -> (Answers, Vec<Option<usize>>) {
    let (mut answers, mut known) = (Answers::default(), vec![None; rules.sorts.len()]);
    while let Step::Ask(question) = stand(tree, &answers, DAY).step() {
        let atom = picks[question] % atoms(rules.sorts[question]).len();
        known[question] = Some(atom);
        answers.give(question, given(rules, tree, question, atom));
    }
    (answers, known)
}

fn given(rules: &Rules, tree: &Tree, question: usize, atom: usize) -> Answer {
    answer(rules.sorts[question], atom, &tree.questions[question].kind)
}

fn is_unknown(rules: &Rules, question: usize, atom: usize) -> bool {
    atom + 1 == atoms(rules.sorts[question]).len()
}

proptest! {
    #![proptest_config(random::cases(3000))]

    /// Nobody gets there with fewer other answers; with these answers, and the right ones to what is asked then, one does.
    #[test]
    fn the_fewest_answers_that_would_bring_a_referral(rules in rules(), picks in prop::collection::vec(0..60_usize, 5)) {
        let tree = rules.tree();
        let (answers, known) = converse(&rules, &tree, &picks);
        let standing = stand(&tree, &answers, DAY);
        let free = vec![None; rules.sorts.len()];
        for referral in 0..rules.whens.len() {
            // Every complete answer for which it is to do, without a new "weet ik niet", by how many answers differ.
            let there = rules.completions(&free).into_iter().filter(|complete| rules.values(complete)[referral] == Value::Yes);
            let fewest = there
                .filter(|complete| (0..complete.len()).all(|q| known[q] == Some(complete[q]) || !is_unknown(&rules, q, complete[q])))
                .map(|complete| (0..complete.len()).filter(|q| known[*q].is_some_and(|atom| atom != complete[*q])).count())
                .min();
            match would(&standing, referral) {
                None => prop_assert!(fewest.is_none() || standing.value(referral) == Value::Yes),
                Some(found) => {
                    prop_assert_eq!(Some(found.changes.len()), fewest);
                    let mut other = answers.clone();
                    for it in &found.changes {
                        prop_assert!(!it.answers.is_empty() && !it.answers.contains(&Answer::Unknown));
                        let unknown = standing.answer(it.question) == Some(&Answer::Unknown);
                        prop_assert_eq!(it.could, if unknown { Could::FindOut } else { Could::Change });
                    }
                    // Each of the answers named does, whatever the others are.
                    let most = found.changes.iter().map(|it| it.answers.len()).max().unwrap_or(1);
                    for pick in 0..most {
                        for it in &found.changes {
                            other.give(it.question, it.answers[pick % it.answers.len()].clone());
                        }
                        let after: Vec<Option<usize>> = (0..known.len()).map(|q| {
                            known[q]?;
                            (0..atoms(rules.sorts[q]).len()).find(|atom| other.get(q) == Some(&given(&rules, &tree, q, *atom)))
                        }).collect();
                        let mut ends: Vec<Value> = rules.completions(&after).iter().map(|all| rules.values(all)[referral]).collect();
                        prop_assert!(ends.contains(&Value::Yes));
                        ends.sort_unstable();
                        ends.dedup();
                        prop_assert_eq!(found.open.is_empty(), ends.len() == 1);
                    }
                }
            }
        }
    }

    /// The question that tells most does so by count, and no other tells more.
    #[test]
    fn what_would_tell_most(rules in rules(), picks in prop::collection::vec(0..60_usize, 5)) {
        let tree = rules.tree();
        let (answers, known) = converse(&rules, &tree, &picks);
        let standing = stand(&tree, &answers, DAY);
        for referral in 0..rules.whens.len() {
            if standing.value(referral) != Value::Unknown {
                prop_assert_eq!(settles_most(&standing, referral), None);
                continue;
            }
            let full: Vec<usize> = (0..known.len()).map(|q| known[q].unwrap_or(atoms(rules.sorts[q]).len() - 1)).collect();
            let share = |question: usize| -> (usize, usize) {
                if !is_unknown(&rules, question, full[question]) {
                    return (0, 1);
                }
                let count = atoms(rules.sorts[question]).len() - 1;
                let settles = (0..count).filter(|atom| {
                    let mut other = full.clone();
                    other[question] = *atom;
                    rules.values(&other)[referral] != Value::Unknown
                });
                (settles.count(), count)
            };
            let best = (0..known.len()).map(share).filter(|(settles, _)| *settles > 0).reduce(|a, b| if b.0 * a.1 > a.0 * b.1 { b } else { a });
            let found = settles_most(&standing, referral).map(share);
            prop_assert_eq!(found.map(|it| it.0 * best.unwrap().1), best.map(|it| it.0 * found.unwrap().1));
        }
    }

    /// What is said to change is the difference between before and after, and nothing that was answered is lost.
    #[test]
    fn what_another_answer_changes(rules in rules(), picks in prop::collection::vec(0..60_usize, 5), at in 0..5_usize, to in 0..60_usize) {
        let tree = rules.tree();
        let (answers, known) = converse(&rules, &tree, &picks);
        let standing = stand(&tree, &answers, DAY);
        let Some(question) = (0..known.len()).cycle().skip(at).take(known.len()).find(|q| known[*q].is_some()) else { return Ok(()) };
        let atom = to % atoms(rules.sorts[question]).len();
        let mut other = answers.clone();
        other.give(question, given(&rules, &tree, question, atom));
        let after = stand(&tree, &other, DAY);
        let found = change(&standing, &after, question);
        if known[question] == Some(atom) {
            prop_assert!(found.is_none());
        }
        for referral in 0..rules.whens.len() {
            let told = found.referrals.iter().find(|turned| turned.referral == referral);
            prop_assert_eq!(told.map(|turned| (turned.from, turned.to)), {
                let (from, to) = (standing.settled(referral), after.settled(referral));
                (from != to).then_some((from, to))
            });
        }
        prop_assert_eq!(&found.new, &after.open());
        for parked in &found.parked {
            prop_assert!(known[*parked].is_some() && after.answer(*parked).is_none() && other.get(*parked).is_some());
        }
        // Back again, and everything is as it was.
        other.give(question, answers.get(question).unwrap().clone());
        let again = stand(&tree, &other, DAY);
        for question in 0..known.len() {
            prop_assert_eq!(again.answer(question), standing.answer(question));
        }
    }
}

/// A choice of which one answer and "weet ik niet" mean the same, and two questions beside it.
fn shared(whens: Vec<Shape>) -> Rules {
    let sorts = vec![Sort::YesNo, Sort::YesNo, Sort::Choice];
    Rules {
        names: vec![0, 1, 2],
        named: Vec::new(),
        referrals: (0..whens.len()).collect(),
        extras: Vec::new(),
        sorts,
        whens,
    }
}

/// The condition `any-of: [a, weet-niet]` on the choice.
const OR_UNKNOWN: Shape = Shape::Leaf(2, 3);

#[test]
fn weet_ik_niet_is_no_answer_that_would_tell_something() {
    // The choice settles it in two of its three answers, b and c; the question before it in one of two.
    let rules = shared(vec![Shape::All(vec![Shape::All(vec![Shape::Leaf(0, 0), OR_UNKNOWN]), Shape::Leaf(1, 0)])]);
    let tree = rules.tree();
    let unknown = |question: usize| (question, given(&rules, &tree, question, atoms(rules.sorts[question]).len() - 1));
    let answers: Answers = [unknown(0), unknown(1), unknown(2)].into_iter().collect();
    assert_eq!(settles_most(&stand(&tree, &answers, DAY), 0), Some(2));
}

#[test]
fn what_was_not_asked_is_no_reason() {
    // "Weet ik niet" would be a yes here; but nobody said so.
    let rules = shared(vec![Shape::Any(vec![Shape::Leaf(0, 0), OR_UNKNOWN])]);
    let tree = rules.tree();
    let answers: Answers = [(0, given(&rules, &tree, 0, 0))].into_iter().collect();
    let standing = stand(&tree, &answers, DAY);
    let reason = explain(&standing, 0);
    assert_eq!((reason.value, standing.answer(2)), (Value::Yes, None));
    let about = |part: &Part<'_>| matches!(part, Part::Leaf(leaf) if leaf.question == 0);
    assert!(about(&reason.part) || reason.parts.iter().all(|part| about(&part.part)), "{reason:?}");
    assert!(reason.parts.len() <= 1, "{reason:?}");
}
