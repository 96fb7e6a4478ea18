//! Every fault there can be, each at its own word: what is wrong, and right beside it what is not.

pub(crate) mod base;
pub(crate) mod faults;
mod slips;

use std::collections::BTreeSet;

use base::{Edit, check, edited, fitting};
use faults::{FAULTS, Fault};
use loketwijzer::finding::{Finding, Problem};
use loketwijzer::report;
use loketwijzer::text::{Catalogue, Language, Text};

/// Faults of files and of sizes, of the list of places, of a gemeente's own file, of words that promise and of terms that
/// cost money: the tests of those have them.
const ELSEWHERE: &[&str] = &[
    "unreadable",
    "not-utf8",
    "too-big",
    "no-files",
    "other-ending",
    "no-language",
    "too-complex",
    "place-file",
    "place-header",
    "place-columns",
    "place-empty",
    "place-spaces",
    "place-character",
    "place-twice",
    "place-unknown",
    "place-flag",
    "place-childless",
    "place-rows",
    "unknown-gemeente",
    "not-local",
    "promise",
    "no-penalty",
    // What only the proof finds.
    "dead-end",
    "always-referred",
    "lost-right",
    "needless",
    "fixed",
    "unheard",
    "one-sided",
    "idle-option",
    "idle-threshold",
    "idle-answer",
    "same-answers",
    "unknown-loses",
    "promise-broken",
    "promise-empty",
    "promise-unproven",
];

/// Faults that only show when nothing else is wrong: with other files there are referrals; what is settled from the
/// start is worked out of rules that hold together.
const ALONE: &[&str] = &["no-referrals", "never-matters", "never-referred", "stale"];

/// A file, bytes in it, and what is wrong there.
type Found = (String, usize, usize, &'static str);

fn found(findings: &[Finding]) -> Vec<Found> {
    let one = |finding: &Finding| {
        let span = &finding.place.span;
        (finding.place.file.to_string(), span.start, span.end, finding.problem.key())
    };
    let mut found: Vec<Found> = findings.iter().map(one).collect();
    found.sort();
    found
}

/// One mark for each key, or one for all of them.
fn expected(keys: &[&'static str], edits: &[Edit]) -> Vec<Found> {
    let marks = edited(edits).marks;
    assert!(marks.len() == keys.len() || marks.len() == 1, "as many marks as faults: {edits:?}");
    let at = |number: usize| marks.get(number).unwrap_or(&marks[0]).clone();
    let one = |(number, key): (usize, &&'static str)| {
        let (file, span) = at(number);
        (file, span.start, span.end, *key)
    };
    let mut expected: Vec<Found> = keys.iter().enumerate().map(one).collect();
    expected.sort();
    expected
}

fn shown(findings: &[Finding], files: &[(String, String)]) -> String {
    let line = |finding: &Finding| {
        let text = files.iter().find(|(name, _)| **name == *finding.place.file).map(|(_, text)| text.as_str());
        let word = text.and_then(|text| text.get(finding.place.span.clone())).unwrap_or_default();
        format!("    {} {:?} at {:?} {word:.60?}\n", finding.place.file, finding.problem, finding.place.span)
    };
    findings.iter().map(line).collect()
}

/// Texts of the other files.
macro_rules! tweede {
    () => {
        "referral-tweede = T
    .uitleg = T
    .zeg = T
right-recht-2 = R
source-bron-2 = B
desk-overbodig = O
    .wat = O
advice-derde = D
"
    };
}

/// Every fault of the table with these edits added, which give these keys more.
fn all_with(more: &[Edit], keys: &[&'static str]) {
    let mut failed: Vec<String> = Vec::new();
    for fault in FAULTS {
        if !more.is_empty() && ALONE.contains(&fault.keys[0]) {
            continue;
        }
        let edits = [fault.edits, more].concat();
        let files = edited(&edits).files;
        let findings = check(&files);
        let keys = [fault.keys, keys].concat();
        let mut wanted = expected(fault.keys, fault.edits);
        if !more.is_empty() {
            wanted.extend(expected(&keys[fault.keys.len()..], more));
            wanted.sort();
        }
        if found(&findings) != wanted {
            failed.push(format!(
                "{:.300?}
{}  wanted {wanted:?}",
                fault.edits,
                shown(&findings, &files)
            ));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn in_rules_that_are_right_nothing_is_found() {
    let files = edited(&[]).files;
    let findings = check(&files);
    assert!(findings.is_empty(), "{}", shown(&findings, &files));
}

#[test]
fn every_fault_is_found_at_its_own_word_and_nothing_else_is() {
    all_with(&[], &[]);
}

/// Each fault beside others in other files: all are found, whatever the first one breaks.
#[test]
fn one_fault_does_not_hide_others_and_does_not_look_like_more() {
    const OTHERS: &[Edit] = &[
        (
            "rules/tweede.yaml",
            "",
            "\
referrals:
  - { id: tweede, when: always, source: bron-2, desk: «nergens», rights: [recht-2] }
rights: [{ id: recht-2, source: bron-2 }]
sources: [{ id: bron-2, page: \"https://voorbeeld.nl\", checked: 2026-01-01 }]
desks: [{ id: «overbodig» }]
advice: [{ id: derde, «sorce»: bron-2 }]
",
        ),
        ("locales/nl/tweede.ftl", "", concat!(tweede!(), "«niemands» = x\n")),
        ("locales/en/tweede.ftl", "", tweede!()),
    ];
    all_with(OTHERS, &["unknown-name", "unused", "unknown-key", "unused-message"]);
}

/// What a person reads of each fault: a sentence and an advice in each language, with the word that is to blame.
#[test]
fn every_fault_is_told_in_every_language() {
    for (language, own) in
        [("nl", include_str!("../../locales/nl/app.ftl")), ("en", include_str!("../../locales/en/app.ftl"))]
    {
        let language = Language::new(language).unwrap();
        let files = vec![("app.ftl".into(), own.into())];
        let text = Text::new(&[Catalogue { language: language.clone(), files }], &language, "client");
        for fault in FAULTS {
            let files = edited(fault.edits).files;
            let source =
                |name: &str| files.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str().into());
            let said = report::finding::render(&check(&files), &source, &text, false, 100);
            let told = said.matches(" = tip: ").count() + said.matches(" = help: ").count();
            assert!(told == fault.keys.len() && !said.contains("[finding-") && !said.contains("{$"), "{said}");
        }
    }
}

#[test]
fn every_problem_there_can_be_is_in_the_table() {
    let in_table: BTreeSet<&str> = FAULTS.iter().flat_map(|fault| fault.keys).chain(ELSEWHERE).copied().collect();
    assert_eq!(in_table, Problem::KEYS.iter().copied().collect());
}

/// What somebody looked up, wrote down or filtered on by its code stays what it was.
#[test]
fn a_code_stands_for_the_same_problem_for_ever() {
    let list = include_str!("codes.txt").lines().filter(|line| !line.starts_with('#'));
    let lines: Vec<&str> = list.collect();
    let codes: BTreeSet<&str> =
        lines.iter().map(|line| line.trim_start_matches('-').split(' ').next().unwrap()).collect();
    assert_eq!(codes.len(), lines.len(), "a code twice in codes.txt");
    let now = Problem::CODES.iter().zip(Problem::KEYS).map(|(code, key)| format!("{code} {key}"));
    let kept = lines.iter().filter(|line| !line.starts_with('-')).map(|line| (*line).to_owned());
    assert_eq!(now.collect::<BTreeSet<_>>(), kept.collect(), "what is new gets a line in codes.txt; no line ever goes");
}

/// Faults that rename or remove things, which other faults refer to.
const RENAMING: &[&str] = &["reserved-name", "dotted-name", "wrong-detail", "no-referrals", "stale"];

/// Two faults at a time: whatever they break together, nothing is found but what each of them is.
#[test]
fn two_faults_do_not_look_like_more() {
    let mut failed: Vec<String> = Vec::new();
    let faults: Vec<&Fault> = FAULTS.iter().filter(|fault| !RENAMING.contains(&fault.keys[0])).collect();
    for (at, one) in faults.iter().enumerate() {
        // Not all of them, for the sake of time.
        for other in faults[at + 1..].iter().skip(at % 4).step_by(4) {
            let edits = [one.edits, other.edits].concat();
            let Some(files) = fitting(&edits) else { continue };
            let findings = check(&files.files);
            let allowed = |(file, start, end, key): &Found| {
                let keys = one.keys.contains(key) || other.keys.contains(key);
                let mut marks = files.marks.iter();
                // Without a topic it is the first question that can be read which is pointed at.
                keys && (*key == "no-topic"
                    || marks.any(|(name, span)| name == file && (span.start, span.end) == (*start, *end)))
            };
            if !found(&findings).iter().all(allowed) {
                failed.push(format!(
                    "{edits:.300?}
{}",
                    shown(&findings, &files.files)
                ));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
