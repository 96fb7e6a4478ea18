//! Single faults in a copy of the shipped rules, as an author makes them: each is told, by what it is, and with somebody
//! whom it happens to.
#![allow(clippy::unwrap_used)]

mod table;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use loketwijzer::check;
use loketwijzer::document;
use loketwijzer::proof::{self, Difference, Limits};
use loketwijzer::tree::{Doubts, Parts, Trees};

#[path = "../common/shipped.rs"]
mod shipped;

use table::{FAULTS, Fault};

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
    assert_eq!(text.matches(fault.from).count(), 1, "{}: {}", fault.file, fault.from);
    *text = text.replacen(fault.from, fault.to, 1).into();
    files
}

/// The keys of all that `check` finds in rules, on the day of the shipped ones.
fn found(files: &[(std::sync::Arc<str>, std::sync::Arc<str>)]) -> BTreeSet<&'static str> {
    let (document, findings) = document::read(files);
    let mut keys: BTreeSet<&'static str> = findings.iter().map(|finding| finding.problem.key()).collect();
    let trees = Trees::new(document);
    let tree = match trees.at(shipped::day()) {
        Ok(tree) => tree,
        Err(loketwijzer::tree::NoTree::Broken(findings)) => {
            keys.extend(findings.iter().map(|finding| finding.problem.key()));
            return keys;
        }
        Err(outside) => panic!("{outside:?}"),
    };
    let parts: [&Parts; 1] = [&tree.parts];
    keys.extend(check::check(&parts, &Doubts::default(), shipped::day()).iter().map(|it| it.problem.key()));
    // Nothing is counted here, and any conversation will do, not the shortest: that would take a walk through all of them.
    let few = Limits { states: 1, ..Limits::default() };
    let audit = proof::audit(&[tree], usize::MAX, &few);
    for shown in &audit.findings {
        let key = shown.finding.problem.key();
        let needs = ["promise-broken", "dead-end", "unknown-loses"].contains(&key);
        assert_eq!(shown.witness.is_some(), needs, "{key}");
        keys.insert(key);
    }
    keys
}

/// What changes for people, against the shipped rules.
fn difference(files: &[(std::sync::Arc<str>, std::sync::Arc<str>)]) -> Option<Difference> {
    static SHIPPED: OnceLock<shipped::Files> = OnceLock::new();
    let old = Trees::new(document::read(SHIPPED.get_or_init(|| rules().clone())).0);
    let new = Trees::new(document::read(files).0);
    let (old, new) = (old.at(shipped::day()).unwrap(), new.at(shipped::day()).ok()?);
    Some(proof::diff(old, new, &Limits::default()).unwrap())
}

fn hold(part: usize) {
    let mut failed = Vec::new();
    for fault in FAULTS.iter().skip(part).step_by(2) {
        let files = broken(fault);
        let told = if let Some(referral) = fault.told.strip_prefix("diff:") {
            let difference = difference(&files).unwrap();
            let values = difference.values.iter().map(|change| change.referral.to_string());
            let contents = difference.contents.iter().map(|change| change.referral.to_string());
            let referrals: BTreeSet<String> = values.chain(contents).collect();
            (!referrals.contains(referral)).then(|| format!("{referrals:?}"))
        } else {
            let keys = found(&files);
            (!keys.contains(fault.told)).then(|| format!("{keys:?}"))
        };
        if let Some(instead) = told {
            failed.push(format!("{}: {:?} → {:?}\n  {} but {instead}", fault.file, fault.from, fault.to, fault.told));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn every_fault_is_told_by_what_it_is() {
    hold(0);
}

#[test]
fn every_other_fault_is_told_by_what_it_is() {
    hold(1);
}

#[test]
fn in_the_shipped_rules_nothing_is_found() {
    assert_eq!(found(rules()), BTreeSet::new());
}

#[test]
fn there_are_enough_faults() {
    assert!(FAULTS.len() >= 60, "{}", FAULTS.len());
}
