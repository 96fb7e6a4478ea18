//! Two rule sets side by side.

use std::collections::{BTreeMap, BTreeSet};

use loketwijzer::proof::{Content, Difference, LIMIT, Witness, diff};
use loketwijzer::tree::{Answer, Tree, UNKNOWN};
use loketwijzer::value::Value;
use num_bigint::BigUint;
use proptest::prelude::*;

use super::oracle::{Oracle, replay};
use crate::common::rules::{RIGHTS, Rules, Shape, Sort, URGENCY, atoms, rich_up_to, tree};

/// One change to a rule set: what, and two numbers that pick where.
type Change = (usize, usize, usize);

fn case() -> impl Strategy<Value = (Rules, Vec<Change>)> {
    (rich_up_to(40), prop::collection::vec((0..14_usize, 0..60_usize, 0..60_usize), 0..4))
}

/// Calls `visit` for every part of a rule.
fn parts(shape: &mut Shape, visit: &mut dyn FnMut(&mut Shape)) {
    visit(shape);
    shape.parts_mut().iter_mut().for_each(|part| parts(part, visit));
}

fn all_parts(rules: &mut Rules, visit: &mut dyn FnMut(&mut Shape)) {
    rules.named.iter_mut().chain(&mut rules.whens).for_each(|shape| parts(shape, visit));
}

/// Changes the part with this number, counted around.
fn part(rules: &mut Rules, number: usize, change: &dyn Fn(&mut Shape)) {
    let mut count = 0;
    all_parts(rules, &mut |_| count += 1);
    let mut at = 0;
    all_parts(rules, &mut |shape| {
        if at == number % count {
            change(shape);
        }
        at += 1;
    });
}

fn twin(rules: &Rules, changes: &[Change]) -> Rules {
    let mut twin = rules.clone();
    for &(what, one, other) in changes {
        let questions = twin.sorts.len();
        let referral = one % twin.whens.len();
        match what {
            0 | 1 => part(&mut twin, one, &|shape| {
                if let Shape::Leaf(_, pick) = shape {
                    *pick = other;
                }
            }),
            2 => part(&mut twin, one, &|shape| match shape {
                // A named rule stays an `all`.
                Shape::Any(inner) => *shape = Shape::All(inner.clone()),
                Shape::Not(inner) => *shape = Shape::Any(vec![Shape::All(vec![(**inner).clone()])]),
                _ => {}
            }),
            3 => part(&mut twin, one, &|shape| match shape {
                Shape::All(inner) | Shape::Any(inner) if inner.len() > 1 => drop(inner.remove(other % inner.len())),
                Shape::AtLeast(n, inner) => *n = other % inner.len() + 1,
                _ => {}
            }),
            4 => twin.names[one % questions] = 10 + other % 5,
            5 => {
                let sort = &mut twin.sorts[one % questions];
                *sort = match *sort {
                    Sort::Choice => Sort::More,
                    Sort::More => Sort::Choice,
                    Sort::Many => Sort::Several,
                    Sort::Several => Sort::Many,
                    Sort::Number => Sort::Wide,
                    Sort::Wide => Sort::Number,
                    Sort::YesNo => [Sort::YesNo, Sort::Choice][other % 2],
                };
            }
            6 => {
                let (a, b) = (one % questions, other % questions);
                twin.sorts.swap(a, b);
                twin.names.swap(a, b);
                all_parts(&mut twin, &mut |shape| {
                    if let Shape::Leaf(question, _) = shape {
                        *question = if *question == a {
                            b
                        } else if *question == b {
                            a
                        } else {
                            *question
                        };
                    }
                });
            }
            7 if twin.whens.len() > 1 => {
                twin.whens.remove(referral);
                twin.referrals.remove(referral);
                twin.extras.remove(referral);
            }
            8 => {
                twin.whens.push(twin.whens[referral].clone());
                twin.extras.push(twin.extras[referral]);
                twin.referrals.push(1 + twin.referrals.iter().max().unwrap());
            }
            9 => twin.extras[referral].rights ^= 1 << (other % 4),
            10 => twin.extras[referral].local ^= true,
            11 => twin.extras[referral].urgency = other % 4,
            12 => twin.extras[referral].valid ^= true,
            // What changes nothing.
            13 => part(&mut twin, one, &|shape| {
                if !matches!(shape, Shape::All(_)) {
                    *shape = Shape::All(vec![shape.clone()]);
                }
            }),
            _ => {}
        }
    }
    // Two questions cannot have one name.
    let names: BTreeSet<usize> = twin.names.iter().copied().collect();
    if names.len() < twin.names.len() {
        twin.names = (0..twin.names.len()).collect();
    }
    twin
}

/// All answers that either side knows, to all questions of both; and how each side takes them.
struct Both<'r> {
    old: &'r Oracle<'r>,
    new: &'r Oracle<'r>,
    /// Per question its name and all words.
    questions: Vec<(usize, Vec<Vec<&'static str>>)>,
}

impl<'r> Both<'r> {
    fn of(old: &'r Oracle<'r>, new: &'r Oracle<'r>) -> Self {
        let mut questions: BTreeMap<usize, Vec<Vec<&'static str>>> = BTreeMap::new();
        for rules in [old.rules, new.rules] {
            for (name, sort) in rules.names.iter().zip(&rules.sorts) {
                let words = questions.entry(*name).or_default();
                for atom in atoms(*sort) {
                    if !words.contains(&atom) {
                        words.push(atom);
                    }
                }
            }
        }
        Self { old, new, questions: questions.into_iter().collect() }
    }

    fn count(&self) -> usize {
        self.questions.iter().map(|(_, words)| words.len()).product()
    }

    /// Every combination, as a word number per question.
    fn complete(&self) -> Vec<Vec<usize>> {
        self.questions.iter().fold(vec![Vec::new()], |all: Vec<Vec<usize>>, (_, words)| {
            let longer = |start: &Vec<usize>| {
                (0..words.len()).map(|word| [start.clone(), vec![word]].concat()).collect::<Vec<_>>()
            };
            all.iter().flat_map(longer).collect()
        })
    }

    /// The combination as one side takes it: what it does not know is "weet ik niet".
    fn taken(&self, rules: &Rules, complete: &[usize]) -> Vec<usize> {
        let atom = |(name, sort): (&usize, &Sort)| {
            let at = self.questions.iter().position(|(known, _)| known == name).unwrap();
            let own = atoms(*sort);
            own.iter().position(|atom| *atom == self.questions[at].1[complete[at]]).unwrap_or(own.len() - 1)
        };
        rules.names.iter().zip(&rules.sorts).map(atom).collect()
    }
}

fn value(rules: &Rules, values: &[Value], name: usize) -> Option<Value> {
    rules.referrals.iter().position(|known| *known == name).map(|at| values[at])
}

/// What a witness of one side says, by the name of the question.
fn said(tree: &Tree, witness: &Witness) -> BTreeMap<String, String> {
    let words =
        |(question, answer): &(usize, Answer)| (tree.questions[*question].id.to_string(), answer.words().join(" "));
    witness.answers.iter().map(words).collect()
}

/// Whether both are conversations of one person.
fn agree(both: &Both<'_>, trees: [&Tree; 2], witnesses: [&Witness; 2]) -> bool {
    let [old, new] = [said(trees[0], witnesses[0]), said(trees[1], witnesses[1])];
    let knows = |rules: &Rules, name: &str, words: &str| {
        let at = rules.names.iter().position(|known| format!("q{known}") == name);
        at.is_some_and(|at| atoms(rules.sorts[at]).iter().any(|atom| atom.join(" ") == words))
    };
    old.iter().all(|(name, words)| match new.get(name) {
        Some(other) if other == words => true,
        Some(other) if other == UNKNOWN => !knows(both.new.rules, name, words),
        Some(other) if words == UNKNOWN => !knows(both.old.rules, name, other),
        Some(_) => false,
        None => true,
    })
}

/// A referral, and what it comes to on each side.
type Kind = (String, Option<Value>, Option<Value>);

proptest! {
    #![proptest_config(crate::common::random::cases(1_000))]

    /// Every change of every referral is found, with for how many answers, and a conversation that shows it; nothing else is.
    #[test]
    fn a_difference_is_what_trying_everything_says((rules, changes) in case()) {
        let changed = twin(&rules, &changes);
        let (old, new) = (rules.tree(), changed.tree());
        let oracles = (Oracle::new(&rules), Oracle::new(&changed));
        let both = Both::of(&oracles.0, &oracles.1);
        prop_assume!(both.count() <= 1500);
        let names: BTreeSet<usize> = rules.referrals.iter().chain(&changed.referrals).copied().collect();

        let mut expected: BTreeMap<Kind, usize> = BTreeMap::new();
        let mut meet: BTreeSet<usize> = BTreeSet::new();
        for complete in both.complete() {
            let [before, after] = [&rules, &changed].map(|side| side.values(&both.taken(side, &complete)));
            for name in &names {
                let (one, other) = (value(&rules, &before, *name), value(&changed, &after, *name));
                if one.is_some_and(|it| it != Value::No) && other.is_some_and(|it| it != Value::No) {
                    meet.insert(*name);
                }
                if one.unwrap_or(Value::No) == other.unwrap_or(Value::No) {
                    continue;
                }
                *expected.entry((format!("r{name}"), one, other)).or_default() += 1;
            }
        }

        let found: Difference = diff(&old, &new, LIMIT).unwrap();
        prop_assert_eq!(&found.combinations, &BigUint::from(both.count()));
        prop_assert_eq!(found.compared, names.len());
        prop_assert!(found.unproven.is_empty());
        let kinds: BTreeSet<_> = found.values.iter().map(|it| (it.referral.to_string(), it.old, it.new)).collect();
        prop_assert_eq!(kinds, expected.keys().cloned().collect::<BTreeSet<_>>());
        for change in &found.values {
            let combinations = expected[&(change.referral.to_string(), change.old, change.new)];
            prop_assert_eq!(&change.combinations, &BigUint::from(combinations));
            let (before, after) = (replay(&old, &change.before.answers), replay(&new, &change.witness.answers));
            let name = change.referral.as_str();
            prop_assert_eq!(old.referral(name).map(|at| before.value(at)), change.old);
            prop_assert_eq!(new.referral(name).map(|at| after.value(at)), change.new);
            prop_assert!(agree(&both, [&old, &new], [&change.before, &change.witness]));
        }

        let mut contents: BTreeSet<String> = BTreeSet::new();
        for name in &meet {
            let at = |rules: &Rules| rules.referrals.iter().position(|known| known == name).unwrap();
            let (one, other) = (at(&rules), at(&changed));
            let rights = |rules: &Rules, at: usize| -> Vec<usize> { rules.rights(at).into_iter().filter(|right| *right != 3).collect() };
            let (before, after) = (rights(&rules, one), rights(&changed, other));
            contents.extend(before.iter().filter(|right| !after.contains(right)).map(|right| format!("r{name} loses {}", RIGHTS[*right])));
            contents.extend(after.iter().filter(|right| !before.contains(right)).map(|right| format!("r{name} gets {}", RIGHTS[*right])));
            let (before, after) = (rules.extras[one], changed.extras[other]);
            if before.local != after.local {
                contents.insert(format!("r{name} moves"));
            }
            if before.urgency != after.urgency {
                contents.insert(format!("r{name} from {} to {}", URGENCY[before.urgency], URGENCY[after.urgency]));
            }
        }
        let told = found.contents.iter().map(|change| {
            let name = &change.referral;
            match &change.what {
                Content::RightAdded(right) => format!("{name} gets {right}"),
                Content::RightRemoved(right) => format!("{name} loses {right}"),
                Content::RightChanged(right) => format!("{name} changes {right}"),
                Content::Desk { .. } => format!("{name} moves"),
                Content::Urgency { old, new } => format!("{name} from {old:?} to {new:?}").to_lowercase(),
            }
        });
        prop_assert_eq!(told.collect::<BTreeSet<_>>(), contents);
        for change in &found.contents {
            let (before, after) = (replay(&old, &change.before.answers), replay(&new, &change.witness.answers));
            let name = change.referral.as_str();
            prop_assert_ne!(before.value(old.referral(name).unwrap()), Value::No);
            prop_assert_ne!(after.value(new.referral(name).unwrap()), Value::No);
        }
        prop_assert_eq!(found.is_none(), expected.is_empty() && found.contents.is_empty());
    }
}

const OLD: &str = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
questions:
  - { id: age, kind: number, min: 0, max: 120 }
  - { id: help, kind: yes-no }
desks:
  - id: d
rights:
  - { id: answer, term: { weeks: 6 } }
rules:
  - { id: grown, all: [{ question: age, from: 18 }] }
referrals:
  - { id: adult, desk: d, when: { all: [help, { rule: grown }] }, rights: [answer] }
";

fn difference(new: &str) -> (Tree, Difference) {
    let new = tree(new);
    let found = diff(&tree(OLD), &new, LIMIT).unwrap();
    (new, found)
}

#[test]
fn a_threshold_raised_by_one_is_told_as_somebody_of_that_age() {
    let (new, found) = difference(&OLD.replace("from: 18", "from: 19"));
    let kinds: Vec<_> = found.values.iter().map(|it| (it.old.unwrap(), it.new.unwrap())).collect();
    assert_eq!(kinds, [(Value::Unknown, Value::No), (Value::Yes, Value::No)]);
    let told = said(&new, &found.values[1].witness);
    assert_eq!(told.get("age").map(String::as_str), Some("18"));
    assert_eq!(found.values[1].combinations, BigUint::from(1_u8));
}

#[test]
fn another_name_or_order_is_no_difference() {
    let renamed = OLD.replace("grown", "of-age").replace(
        "  - { id: age, kind: number, min: 0, max: 120 }\n  - { id: help, kind: yes-no }\n",
        "  - { id: help, kind: yes-no }\n  - { id: age, kind: number, min: 0, max: 120 }\n",
    );
    let (_, found) = difference(&renamed);
    assert!(found.is_none() && found.compared == 1);
}

#[test]
fn another_term_is_another_right() {
    let (_, found) = difference(&OLD.replace("weeks: 6", "weeks: 8"));
    assert!(found.values.is_empty() && !found.is_none());
    assert!(
        matches!(&found.contents[..], [change] if matches!(&change.what, Content::RightChanged(id) if id.as_str() == "answer"))
    );
}

#[test]
fn what_grows_beyond_the_bounds_is_said_to_be_unproven() {
    let changed = tree(&OLD.replace("all: [help", "any: [help"));
    let found = diff(&tree(OLD), &changed, 9);
    assert!(found.is_err() || found.is_ok_and(|found| !found.unproven.is_empty() && !found.is_none()));
}
