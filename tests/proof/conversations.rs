//! How many conversations, how long, where they lead, and what is still to come.

use jiff::civil::date;
use loketwijzer::finding::{Finding, Problem};
use loketwijzer::proof::{Ahead, Limits, audit, prove};
use loketwijzer::tree::Tree;
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, stand};
use num_bigint::BigUint;
use proptest::prelude::*;

use super::oracle::{Oracle, Talk, outcome, replay};
use crate::common::rules::{answer, rich, tree_of};
use crate::common::shipped;

/// The mean length when every answer is as likely as any other.
#[allow(clippy::cast_precision_loss)]
fn mean(oracle: &Oracle<'_>, talks: &[Talk], details: impl Fn(&Talk) -> usize) -> f64 {
    let chance =
        |talk: &Talk| talk.asked.iter().map(|(question, _)| 1.0 / oracle.sizes[*question] as f64).product::<f64>();
    talks.iter().map(|talk| chance(talk) * (talk.asked.len() + details(talk)) as f64).sum()
}

proptest! {
    #![proptest_config(crate::common::random::cases(10_000))]

    /// The number of conversations, the shortest, the longest and the mean are those of all conversations listed; the
    /// shortest and the longest can be played; each value of each referral is reached as early as can be.
    #[test]
    fn all_conversations_are_counted_and_measured(rules in rich()) {
        let tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let talks = oracle.talks();
        let length = |talk: &Talk| talk.asked.len() + oracle.details(&talk.end);
        let mut proof = prove(&tree, &[], &Limits::default());
        let found = proof.conversations.as_ref().unwrap();
        prop_assert_eq!(&found.count, &BigUint::from(talks.len()));
        prop_assert_eq!(found.fewest, talks.iter().map(length).min().unwrap());
        prop_assert_eq!(found.most, talks.iter().map(length).max().unwrap());
        prop_assert!((found.mean - mean(&oracle, &talks, |talk| oracle.details(&talk.end))).abs() < 1e-9);
        for (witness, expected) in [(&found.shortest, found.fewest), (&found.longest, found.most)] {
            replay(&tree, &witness.answers);
            prop_assert_eq!(witness.answers.len(), expected);
            prop_assert!(witness.shortest && witness.besides.is_empty());
        }

        let bare: Vec<usize> =
            talks.iter().filter(|talk| !oracle.has_right(&talk.end)).map(|talk| talk.asked.len()).collect();
        let dead_end = proof.settled.dead_end.as_ref().unwrap();
        prop_assert_eq!(dead_end.is_some(), !bare.is_empty());
        if let Some(witness) = dead_end {
            let standing = replay(&tree, &witness.answers);
            prop_assert!(!oracle.has_right(&outcome(&oracle, &tree, &standing)));
            prop_assert_eq!(oracle.atoms(&tree, &witness.answers).len(), bare.into_iter().min().unwrap());
        }

        let reached = proof.reached(&tree).unwrap();
        for referral in 0..rules.whens.len() {
            for (value, witness) in Value::ALL.into_iter().zip(&reached[oracle.place(&tree, referral)]) {
                let there = talks.iter().filter(|talk| talk.end[referral] == value).map(|talk| talk.asked.len());
                prop_assert_eq!(witness.as_ref().map(|it| oracle.atoms(&tree, &it.answers).len()), there.min());
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

    /// Wherever somebody stands, also after answers given out of turn: the fewest, the most and the mean of what is still
    /// to come are those of all that can follow.
    #[test]
    fn what_lies_ahead_is_what_can_follow(rules in rich(), picks in prop::collection::vec(prop::option::of(0..60_usize), 5), last in 0..8_usize) {
        let tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let mut ahead = Ahead::new(&tree, &Limits::default()).unwrap();
        let mut answers = Answers::default();
        for (question, pick) in picks.iter().enumerate().take(oracle.sizes.len()) {
            if let Some(pick) = pick {
                answers.give(question, answer(rules.sorts[question], pick % oracle.sizes[question], &tree.questions[question].kind));
            }
        }
        // Some details are answered too; they count once everything else is, and are not asked then.
        let details: Vec<usize> = (0..3).map(|detail| oracle.sizes.len() + detail).collect();
        for detail in details.iter().filter(|detail| last >> (**detail - oracle.sizes.len()) & 1 == 1) {
            answers.give(*detail, loketwijzer::tree::Answer::Unknown);
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
        let found = ahead.of(&standing).unwrap();
        prop_assert_eq!(found.fewest, talks.iter().map(|talk| talk.asked.len() + further(talk)).min().unwrap());
        prop_assert_eq!(found.most, talks.iter().map(|talk| talk.asked.len() + further(talk)).max().unwrap());
        prop_assert!((found.mean - mean(&oracle, &talks, further)).abs() < 1e-9);
        prop_assert_eq!(found.fewest == 0, found.most == 0);
    }
}

/// Compares trees proven side by side with each proven alone.
fn side_by_side(trees: &[&Tree], counted: usize) -> Result<(), TestCaseError> {
    let audit = audit(trees, counted, &Limits::default());
    for (at, found) in &audit.conversations {
        let (found, alone) = (found.as_ref().unwrap(), prove(trees[*at], &[], &Limits::default()));
        let alone_found = alone.conversations.as_ref().unwrap();
        prop_assert_eq!(&found.count, &alone_found.count);
        prop_assert_eq!((found.fewest, found.most), (alone_found.fewest, alone_found.most));
        prop_assert!((found.mean - alone_found.mean).abs() < 1e-9);
        for (witness, expected) in [(&found.shortest, found.fewest), (&found.longest, found.most)] {
            replay(trees[*at], &witness.answers);
            prop_assert_eq!(witness.answers.len(), expected);
        }
        if *at == counted {
            let facts = alone.settled.facts.as_ref().unwrap();
            let together: Vec<(usize, usize)> = audit.together.iter().map(|(one, other, _)| (*one, *other)).collect();
            prop_assert_eq!((&together, &audit.apart), (&facts.together, &facts.apart));
            for (one, other, witness) in &audit.together {
                let standing = replay(trees[*at], &witness.as_ref().unwrap().answers);
                prop_assert!([one, other].iter().all(|referral| standing.value(**referral) != Value::No));
            }
        }
        let lost = |finding: &Finding| matches!(finding.problem, Problem::DeadEnd);
        let told = audit.findings.iter().any(|shown| lost(&shown.finding));
        prop_assert!(told || alone.settled.dead_end.as_ref().unwrap().is_none());
    }
    Ok(())
}

#[test]
fn the_shipped_rules_are_on_each_day_what_they_are_alone() {
    let trees = shipped::trees("rules");
    let trees = trees.all().unwrap();
    side_by_side(&trees, trees.len() - 1).unwrap();
    assert_eq!(audit(&trees, 0, &Limits::default()).conversations.len(), trees.len());
}

#[test]
fn beyond_the_limits_nothing_is_said() {
    let rules = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n  \
        - { id: a, kind: yes-no }\n  - { id: b, kind: yes-no }\ndesks:\n  - id: d\nreferrals:\n  \
        - { id: r, desk: d, when: { any: [a, b] } }\n";
    let tree = crate::common::rules::tree(rules);
    let few = Limits { states: 1, ..Limits::default() };
    let mut proof = prove(&tree, &[], &few);
    assert!(proof.conversations.is_err());
    assert!(proof.reached(&tree).is_none());
    assert_eq!(proof.settled.facts.unwrap().referrals.len(), 1);
    let none = Limits { branches: 1, ..Limits::default() };
    assert!(prove(&tree, &[], &none).settled.facts.is_err());
    let enough = prove(&tree, &[], &Limits::default());
    // What is left to ask after "no" and after "weet ik niet" is the same.
    assert_eq!(enough.conversations.unwrap().states, 2);
}
