//! How many questions are still to come, and conversations that show where each referral comes out.

use jiff::civil::date;
use loketwijzer::finding::{Finding, Problem};
use loketwijzer::proof::{LIMIT, bounds, prove, ways};
use loketwijzer::tree::{Answer, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, stand};
use proptest::prelude::*;

use super::oracle::{Oracle, Talk, outcome, proven, replay};
use crate::common::rules::{answer, rich, tree_of};
use crate::common::shipped;

/// Enough to search all states of a small rule set.
const ENOUGH: usize = 2000;

proptest! {
    #![proptest_config(crate::common::random::cases(1_000))]

    /// Wherever somebody stands, also after answers given out of turn: of all that can follow nothing is shorter or longer
    /// than the bounds, however few states are searched; and with enough of them they are never two questions off.
    #[test]
    fn what_is_still_to_come_is_within_the_bounds(rules in rich(), picks in prop::collection::vec(prop::option::of(0..60_usize), 5), last in 0..8_usize) {
        let tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let mut answers = Answers::default();
        for (question, pick) in picks.iter().enumerate().take(oracle.sizes.len()) {
            if let Some(pick) = pick {
                answers.give(question, answer(rules.sorts[question], pick % oracle.sizes[question], &tree.questions[question].kind));
            }
        }
        // Some details are answered too; they count once everything else is, and are not asked then.
        let details: Vec<usize> = (0..3).map(|detail| oracle.sizes.len() + detail).collect();
        for detail in details.iter().filter(|detail| last >> (**detail - oracle.sizes.len()) & 1 == 1) {
            answers.give(*detail, Answer::Unknown);
        }
        let standing = stand(&tree, &answers, tree.day);
        let known: Vec<Option<usize>> = (0..oracle.sizes.len())
            .map(|question| standing.answer(question).map(|given| oracle.atom(&tree, question, given)))
            .collect();
        let talks = oracle.talks_after(&known);
        let further = |talk: &Talk| {
            let wanted = oracle.wanted(&talk.end).into_iter().zip(&details);
            wanted.filter(|(wanted, detail)| *wanted && answers.get(**detail).is_none()).count()
        };
        let lengths: Vec<usize> = talks.iter().map(|talk| talk.asked.len() + further(talk)).collect();
        let (fewest, most) = (*lengths.iter().min().unwrap(), *lengths.iter().max().unwrap());
        for states in [0, 1, 5, ENOUGH] {
            let found = bounds(&standing, states).unwrap();
            prop_assert!(found.fewest <= fewest && most <= found.most, "{states}: {found:?} {fewest} {most}");
            if states == ENOUGH {
                prop_assert!(fewest - found.fewest < 2 && found.most - most < 2, "{found:?} {fewest} {most}");
            }
        }
    }

    /// Each value of each referral that can come out is shown by a conversation, and so is one without a right.
    #[test]
    fn a_conversation_shows_every_value_a_referral_can_have(rules in rich()) {
        let tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let talks = oracle.talks();
        let dead_end = proven(&tree).dead_end.unwrap();
        prop_assert_eq!(dead_end.is_some(), talks.iter().any(|talk| !oracle.has_right(&talk.end)));
        if let Some(witness) = &dead_end {
            let standing = replay(&tree, &witness.answers);
            prop_assert!(!oracle.has_right(&outcome(&oracle, &tree, &standing)));
        }
        let reached = ways(&tree, LIMIT).unwrap();
        for referral in 0..rules.whens.len() {
            for (value, witness) in Value::ALL.into_iter().zip(&reached[oracle.place(&tree, referral)]) {
                prop_assert_eq!(witness.is_some(), talks.iter().any(|talk| talk.end[referral] == value));
                if let Some(witness) = witness {
                    let standing = replay(&tree, &witness.answers);
                    prop_assert_eq!(outcome(&oracle, &tree, &standing)[referral], value);
                }
            }
        }
    }

    /// Proven side by side, the rules of two stretches of days give what each gives by itself.
    #[test]
    fn stretches_of_days_are_what_each_is_alone(rules in rich(), second in any::<bool>()) {
        let trees = [2020, 2026].map(|year| tree_of(&rules.yaml(), date(year, 6, 1)));
        side_by_side(&trees.each_ref(), usize::from(second))?;
    }
}

/// Compares trees proven side by side with each proven alone.
fn side_by_side(trees: &[&Tree], counted: usize) -> Result<(), TestCaseError> {
    let proof = prove(trees, counted, LIMIT);
    for stretch in &proof.stretches {
        let alone = proven(trees[stretch.tree]);
        prop_assert_eq!(stretch.bounds, alone.bounds);
        prop_assert_eq!(&stretch.combinations, &alone.combinations);
        if stretch.tree == counted {
            let facts = alone.facts.as_ref().unwrap();
            let together: Vec<(usize, usize)> = proof.together.iter().map(|(one, other, _)| (*one, *other)).collect();
            prop_assert_eq!((&together[..], proof.apart()), (&facts.together[..], &facts.apart[..]));
            for (one, other, witness) in &proof.together {
                let standing = replay(trees[counted], &witness.as_ref().unwrap().answers);
                prop_assert!([one, other].iter().all(|referral| standing.value(**referral) != Value::No));
            }
        }
        let lost = |finding: &Finding| matches!(finding.problem, Problem::DeadEnd);
        let told = proof.findings.iter().any(|shown| lost(&shown.finding));
        prop_assert!(told || alone.dead_end.as_ref().unwrap().is_none());
    }
    Ok(())
}

#[test]
fn the_shipped_rules_are_on_each_day_what_they_are_alone() {
    let trees = shipped::trees("rules");
    let trees = trees.all().unwrap();
    side_by_side(&trees, trees.len() - 1).unwrap();
    assert_eq!(prove(&trees, 0, LIMIT).stretches.len(), trees.len());
}

#[test]
fn beyond_the_limits_nothing_is_said() {
    let rules = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n  \
        - { id: a, kind: yes-no }\n  - { id: b, kind: yes-no }\ndesks:\n  - id: d\nreferrals:\n  \
        - { id: r, desk: d, when: { any: [a, b] } }\n";
    let tree = crate::common::rules::tree(rules);
    let proof = prove(&[&tree], 0, 1);
    assert!(proof.counted().unwrap().facts.is_err());
    assert_eq!((proof.unproven(), proof.rights()), (1, None));
    assert!(ways(&tree, 1).is_err());
    assert_eq!(proven(&tree).facts.unwrap().referrals.len(), 1);
}
