//! Single faults in a copy of the shipped rules, as an author makes them: each is told by what it is and with somebody
//! whom it happens to, and nothing else is told.
#![allow(clippy::unwrap_used)]

mod story;
mod table;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use loketwijzer::check::{Checked, Material, check};
use loketwijzer::document;
use loketwijzer::finding::{Finding, Problem};
use loketwijzer::proof::{self, Content, Difference, LIMIT};
use loketwijzer::tree::{self, Tree};
use loketwijzer::value::Value;

use table::{DEAD, Fault, LAW, NAMES, PROMISES, RIGHTS};

use crate::common::shipped;

fn rules() -> &'static shipped::Files {
    static RULES: OnceLock<shipped::Files> = OnceLock::new();
    RULES.get_or_init(|| {
        shipped::files("rules", "yaml").into_iter().filter(|(name, _)| !name.contains("/scenarios/")).collect()
    })
}

/// The rules with the fault in them; what it changes must stand there once.
fn broken(fault: &Fault) -> shipped::Files {
    let mut files = rules().clone();
    let name = format!("zorg/{}.yaml", fault.file);
    let (_, text) = files.iter_mut().find(|(known, _)| known.ends_with(&name)).unwrap();
    let times = text.matches(fault.from).count();
    assert_eq!(times, 1, "{} holds this {times} times, so that it is no single fault:\n{}", fault.file, fault.from);
    *text = text.replacen(fault.from, fault.to, 1).into();
    files
}

/// What `check` finds in rules on all days, as key and words, and the trees.
fn found(files: &shipped::Files) -> (BTreeSet<String>, Vec<Tree>) {
    let material = Material { rules: files.clone(), ..Material::default() };
    let Checked { trees, mut findings, proof, .. } = check(&material, shipped::day().into());
    // Rules alone have no list of places.
    findings.retain(|finding| !matches!(finding.problem, Problem::PlaceFile { .. }));
    for shown in proof.into_iter().inspect(|proof| assert_eq!(proof.unproven(), 0)).flat_map(|proof| proof.findings) {
        story::shows(&shown, &trees);
        findings.push(shown.finding);
    }
    (findings.iter().map(words).collect(), trees)
}

fn words(finding: &Finding) -> String {
    let facts = finding.problem.facts();
    [finding.problem.key()].into_iter().chain(facts.iter().map(|(_, fact)| *fact)).collect::<Vec<_>>().join(" ")
}

/// The shipped rules of today.
fn shipped_tree() -> Tree {
    let (document, findings) = document::read(rules());
    assert!(findings.is_empty(), "{findings:?}");
    let day = tree::eras(&document).into_iter().rfind(|day| *day <= shipped::day()).unwrap();
    tree::build(&document, day).unwrap()
}

/// What changes for people, as a referral and what it is.
fn changes(difference: &Difference) -> BTreeSet<String> {
    let word = |value: Option<Value>| value.map_or("none", Value::as_str);
    let values = difference.values.iter().map(|it| format!("{} {}>{}", it.referral, word(it.old), word(it.new)));
    let contents = difference.contents.iter().map(|change| {
        let what = match &change.what {
            Content::RightAdded(id) => format!("+{id}"),
            Content::RightRemoved(id) => format!("-{id}"),
            Content::RightChanged(id) => format!("~{id}"),
            Content::Desk { .. } => "desk".to_owned(),
            Content::Urgency { .. } => "urgency".to_owned(),
        };
        format!("{} {what}", change.referral)
    });
    values.chain(contents).collect()
}

/// What is wrong with how a fault is told.
fn missed(fault: &Fault, shipped: &Tree) -> Option<String> {
    let (told, trees) = found(&broken(fault));
    let key = |words: &String| words.split(' ').next().unwrap().to_owned();
    let here = |words: &&String| !fault.told.is_empty() && words.starts_with(fault.told);
    let mut besides: BTreeSet<String> = told.iter().map(key).collect();
    if !fault.told.is_empty() {
        besides.remove(fault.told.split(' ').next().unwrap());
    }
    let expected: BTreeSet<String> = fault.besides.iter().map(|key| (*key).to_owned()).collect();
    let mut wrong = Vec::new();
    if told.iter().find(here).is_none() != fault.told.is_empty() || besides != expected {
        wrong.push(format!("check tells {told:#?}"));
    }
    let today = trees.iter().rfind(|tree| tree.day <= shipped::day());
    if let Some(new) = today {
        let difference = proof::diff(shipped, new, LIMIT).unwrap();
        story::differ(&difference, shipped, new);
        let changes = changes(&difference);
        if changes.is_empty() != fault.differs.is_empty() || !changes.is_empty() && !changes.contains(fault.differs) {
            wrong.push(format!("diff tells {changes:#?}"));
        }
    }
    // Somebody has to hear of it.
    assert!(!fault.told.is_empty() || !fault.differs.is_empty(), "{}", fault.from);
    (!wrong.is_empty()).then(|| format!("{}: {:?} → {:?}\n  {}", fault.file, fault.from, fault.to, wrong.join("\n  ")))
}

/// Over two threads.
fn hold(faults: &[Fault]) {
    let half = |part: usize| {
        let shipped = shipped_tree();
        faults.iter().skip(part).step_by(2).filter_map(|fault| missed(fault, &shipped)).collect::<Vec<_>>()
    };
    let missed = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        [half(0), other.join().unwrap()].concat()
    });
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_law_turned_around_is_told_with_somebody_whom_it_happens_to() {
    hold(LAW);
}

#[test]
fn a_promise_that_no_longer_holds_is_told() {
    hold(PROMISES);
}

#[test]
fn what_no_longer_matters_is_told() {
    hold(DEAD);
}

#[test]
fn what_comes_with_a_referral_and_how_long_is_told() {
    hold(RIGHTS);
}

#[test]
fn what_does_not_hold_together_is_told() {
    hold(NAMES);
}

#[test]
fn in_the_shipped_rules_nothing_is_found_on_any_day() {
    assert_eq!(found(rules()).0, BTreeSet::new());
}

#[test]
fn there_are_enough_faults_and_each_is_another() {
    let all: Vec<&Fault> = [LAW, PROMISES, DEAD, RIGHTS, NAMES].into_iter().flatten().collect();
    let different: BTreeSet<_> = all.iter().map(|fault| (fault.file, fault.from, fault.to)).collect();
    assert_eq!(all.len(), different.len());
    assert!(all.len() >= 60, "{}", all.len());
}
