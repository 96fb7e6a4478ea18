//! Promises, kept and broken.

use loketwijzer::id::Id;
use loketwijzer::proof::Verdict;
use loketwijzer::tree::{Claim, Promise, Rule, Tree, Validity};
use loketwijzer::value::Value;
use proptest::prelude::*;

use super::oracle::{Oracle, Talk, proven, replay};
use crate::common::rules::{Extra, Rules, Shape, rich, shape, tree};

/// A claim, by the positions of referrals and rights in the rules.
#[derive(Debug, Clone, Copy)]
struct Pick {
    kind: usize,
    one: usize,
    other: usize,
}

/// The rule as the tree has it, from a twin of the tree with a referral more.
fn rule(rules: &Rules, when: &Shape) -> Rule {
    let mut twin = rules.clone();
    twin.whens.push(when.clone());
    twin.referrals.push(99);
    twin.extras.push(Extra { urgency: 3, rights: 1, local: false, valid: true });
    let tree = twin.tree();
    tree.referrals[tree.referral("r99").unwrap()].when.clone()
}

/// A promise with one claim.
fn promise(when: Rule, claim: Claim) -> Promise {
    let (id, place) = (Id::new("promised").unwrap(), when.place.clone());
    let claims = vec![(claim, place.clone())];
    Promise { id, source: None, when, claims, valid: Validity::default(), place }
}

fn claim(oracle: &Oracle<'_>, tree: &Tree, pick: Pick) -> Claim {
    let count = oracle.rules.whens.len();
    let (one, other) = (oracle.place(tree, pick.one % count), oracle.place(tree, pick.other % count));
    let right = tree.right(crate::common::rules::RIGHTS[pick.one % 3]).unwrap();
    match pick.kind {
        0 => Claim::Never(one),
        1 => Claim::NotToDo(one),
        2 => Claim::Always(one),
        3 => Claim::ToDo(one),
        4 => Claim::OneOf(vec![one, other]),
        5 => Claim::First(one),
        6 => Claim::NeverRight(right),
        _ => Claim::AlwaysRight(right),
    }
}

/// Whether the claim holds of what these answers lead to, in this conversation.
fn holds(oracle: &Oracle<'_>, pick: Pick, values: &[Value], talk: &Talk) -> bool {
    let rules = oracle.rules;
    let comes = |referral: usize| values[referral] != Value::No;
    let (one, other) = (pick.one % values.len(), pick.other % values.len());
    let with_right =
        || (0..values.len()).any(|referral| comes(referral) && rules.rights(referral).contains(&(pick.one % 3)));
    match pick.kind {
        0 => !comes(one),
        1 => values[one] != Value::Yes,
        2 => comes(one),
        3 => values[one] == Value::Yes,
        4 => comes(one) || comes(other),
        5 => {
            let urgency = |referral: usize| rules.extras[referral].urgency;
            let more_urgent = (0..values.len()).any(|other| urgency(other) < urgency(one) && comes(other));
            let as_urgent = |question: usize| {
                (0..values.len()).any(|other| urgency(other) <= urgency(one) && oracle.matters_to(question, other))
            };
            let unsure = |before: &[(usize, usize)]| {
                oracle.holding(before).into_iter().any(|at| oracle.values[at][one] == Value::No)
            };
            let late = (0..talk.asked.len()).any(|at| !as_urgent(talk.asked[at].0) && unsure(&talk.asked[..at]));
            comes(one) && !more_urgent && !late
        }
        6 => !with_right(),
        _ => with_right(),
    }
}

fn case() -> impl Strategy<Value = (Rules, Vec<(Shape, Pick)>)> {
    rich().prop_flat_map(|rules| {
        let pick = (0..8_usize, 0..12_usize, 0..12_usize).prop_map(|(kind, one, other)| Pick { kind, one, other });
        let promises = prop::collection::vec((shape(rules.sorts.len(), rules.named.len(), 6), pick), 1..3);
        (Just(rules), promises)
    })
}

proptest! {
    #![proptest_config(crate::common::random::cases(1_000))]

    /// A promise is kept exactly when it holds of all complete answers; what breaks it is a conversation that does, whatever
    /// is answered to what it does not ask.
    #[test]
    fn a_promise_is_kept_or_broken_as_trying_everything_says((rules, promised) in case()) {
        let mut tree = rules.tree();
        let oracle = Oracle::new(&rules);
        let talks = oracle.talks();
        tree.parts.promises =
            promised.iter().map(|(when, pick)| promise(rule(&rules, when), claim(&oracle, &tree, *pick))).collect();
        let proof = proven(&tree);
        for ((when, pick), verdict) in promised.iter().zip(proof.promises.iter().flatten()) {
            let claimed = |at: usize| when.value(&rules, &oracle.complete[at], Some(false)) == Value::Yes;
            let breaks = |at: usize, talk: &Talk| claimed(at) && !holds(&oracle, *pick, &oracle.values[at], talk);
            let broken = talks.iter().any(|talk| oracle.holding(&talk.asked).into_iter().any(|at| breaks(at, talk)));
            match verdict {
                Verdict::Empty => prop_assert!(!(0..oracle.complete.len()).any(claimed)),
                Verdict::Kept => prop_assert!((0..oracle.complete.len()).any(claimed) && !broken),
                Verdict::Broken(witness) => {
                    replay(&tree, &witness.answers);
                    let asked = oracle.atoms(&tree, &witness.answers);
                    let talk = talks.iter().find(|talk| talk.asked == asked).unwrap();
                    let known = [asked, oracle.atoms(&tree, &witness.besides)].concat();
                    let left = oracle.holding(&known);
                    prop_assert!(!left.is_empty() && left.into_iter().all(|at| breaks(at, talk)));
                }
                Verdict::Beyond => prop_assert!(false, "beyond"),
            }
        }
        prop_assert!(proof.lost_by_unknown.unwrap().is_empty());
    }
}

const SAFE: &str = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
questions:
  - { id: danger, kind: yes-no }
  - { id: age, kind: number, min: 0, max: 120 }
  - { id: help, kind: yes-no }
desks:
  - id: d
referrals:
  - { id: call, desk: d, urgency: now, when: danger }
  - { id: adult, desk: d, when: { all: [help, { question: age, from: 18 }] } }
";

/// A claim by the names in a tree.
type Claimed = fn(&Tree) -> Claim;

fn verdicts(yaml: &str, promises: &[(&str, Claimed)]) -> Vec<(Tree, Verdict)> {
    let with = |(when, claim): &(&str, Claimed)| {
        let twin = tree(&format!("{yaml}  - {{ id: promised, desk: d, when: {when} }}\n"));
        let when = twin.referrals[twin.referral("promised").unwrap()].when.clone();
        let mut tree = tree(yaml);
        tree.parts.promises = vec![promise(when, claim(&tree))];
        let verdict = proven(&tree).promises.remove(0).remove(0);
        (tree, verdict)
    };
    promises.iter().map(with).collect()
}

/// The answers that break a promise, as words.
fn broken_by((tree, verdict): &(Tree, Verdict)) -> Vec<String> {
    let Verdict::Broken(witness) = verdict else { panic!("not broken: {verdict:?}") };
    let words = |(question, answer): &(usize, loketwijzer::tree::Answer)| {
        format!("{}={}", tree.questions[*question].id, answer.words().join("+"))
    };
    witness.answers.iter().chain(&witness.besides).map(words).collect()
}

#[test]
fn a_broken_promise_is_told_as_a_person() {
    let adult: Claimed = |tree| Claim::Never(tree.referral("adult").unwrap());
    let found = verdicts(SAFE, &[("{ question: age, below: 20 }", adult), ("{ question: age, below: 18 }", adult)]);
    assert_eq!(broken_by(&found[0]), ["danger=nee", "age=18", "help=ja"]);
    assert!(matches!(found[1].1, Verdict::Kept));
}

#[test]
fn danger_that_is_asked_late_does_not_come_first() {
    let call: Claimed = |tree| Claim::First(tree.referral("call").unwrap());
    assert!(matches!(verdicts(SAFE, &[("danger", call)])[0].1, Verdict::Kept));
    let late = SAFE
        .replace("  - { id: danger, kind: yes-no }\n", "")
        .replace("desks:", "  - { id: danger, kind: yes-no }\ndesks:");
    assert_eq!(broken_by(&verdicts(&late, &[("danger", call)])[0]), ["age=18", "help=nee", "danger=ja"]);
}

#[test]
fn a_promise_to_nobody_is_empty() {
    let call: Claimed = |tree| Claim::Always(tree.referral("call").unwrap());
    let nobody = "{ all: [{ question: age, below: 18 }, { question: age, from: 65 }] }";
    assert!(matches!(verdicts(SAFE, &[(nobody, call)])[0].1, Verdict::Empty));
}
