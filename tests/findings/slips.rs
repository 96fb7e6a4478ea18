//! One slip of the pen in each file of the shipped rules: it is told, and nothing is judged that hangs on it.

use std::fmt::Write;
use std::sync::Arc;

use loketwijzer::check::{self, Material};
use loketwijzer::finding::{Finding, Problem};

use crate::common::shipped;

/// A slip, by name; nothing where a file has no place for it.
type Slip = (&'static str, fn(&str) -> Option<String>);

const SLIPS: [Slip; 9] = [
    ("a tab", |text| changed(text, "\n    source:", "\n\tsource:")),
    ("a line that is not below the one above", |text| changed(text, "\n    source:", "\n   source:")),
    ("no colon", |text| changed(text, "\n    source:", "\n    source")),
    ("a quote too few", |text| {
        let open = text.find(" article: \"")? + 11;
        let close = open + text[open..].find('"')?;
        Some(format!("{}{}", &text[..close], &text[close + 1..]))
    }),
    ("a bracket too few", |text| changed(text, "]", "")),
    ("a term as one would say it", |text| {
        let at = text.find("term: {")?;
        let end = at + text[at..].find('}')?;
        Some(format!("{}term: 8 weken{}", &text[..at], &text[end + 1..]))
    }),
    ("a month too many", |text| changed(text, "checked: 2026-", "checked: 2026-13-")),
    ("a key in Dutch", |text| changed(text, "\n    source:", "\n    bron:")),
    ("no space after a hyphen", |text| changed(text, "\n  - id: ", "\n  -id: ")),
];

fn changed(text: &str, from: &str, to: &str) -> Option<String> {
    text.contains(from).then(|| text.replacen(from, to, 1))
}

/// What is found in the rules themselves: there are no texts, people or places to judge.
fn check(rules: &[(Arc<str>, Arc<str>)]) -> Vec<Finding> {
    let material = Material { rules: rules.to_vec(), ..Material::default() };
    let mut findings = check::judge(&material, jiff::civil::date(2026, 11, 29).into()).1;
    findings.retain(|finding| !matches!(finding.problem, Problem::PlaceFile { .. }));
    findings
}

fn rules() -> shipped::Files {
    shipped::files("rules", "yaml").into_iter().filter(|(name, _)| !name.contains("scenarios")).collect()
}

/// Whether a word is a day of a year that no rule is about.
fn is_ancient(word: &str) -> bool {
    word.parse::<jiff::civil::Date>().is_ok_and(|day| day.year() < 1900) || word.starts_with("-0")
}

#[test]
fn one_slip_is_told_once_and_nothing_is_judged_that_hangs_on_it() {
    let files = rules();
    // A quarter of the slips in each file, in turn; all of them when many cases are asked for.
    let step = if std::env::var_os("PROPTEST_CASES").is_some() { 1 } else { 4 };
    let mut wrong = String::new();
    let mut tried = 0;
    for (at, (name, text)) in files.iter().enumerate() {
        let slips = SLIPS.iter().skip(at % step).step_by(step);
        for (what, slip) in slips.filter_map(|(what, slip)| Some((what, slip(text)?))) {
            let mut slipped = files.clone();
            slipped[at].1 = Arc::from(slip);
            let findings = check(&slipped);
            tried += 1;
            let here = findings.iter().filter(|finding| *finding.place.file == **name).count();
            let stale = findings.iter().any(|finding| matches!(finding.problem, Problem::Stale { .. }));
            let ancient = findings.iter().any(|it| it.problem.facts().iter().any(|(_, word)| is_ancient(word)));
            if here == 0 || findings.len() > 4 || stale || ancient {
                writeln!(wrong, "{name}, {what}: {} findings", findings.len()).unwrap();
                for finding in findings.iter().take(8) {
                    writeln!(wrong, "    {} {:?}", finding.place.file, finding.problem).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(tried > 15, "only {tried} slips");
}

/// The term is what is wrong, and it is pointed at, although its length had a name that others use.
#[test]
fn a_slip_in_a_term_with_a_name_is_pointed_at() {
    let mut files = rules();
    let named = |text: &str| text.find("term: { weeks: &").map(|at| text[at..].find('}').map(|end| (at, at + end + 1)));
    let (file, start, end) = (files.iter().enumerate())
        .find_map(|(file, (_, text))| named(text).flatten().map(|(start, end)| (file, start, end)))
        .unwrap();
    let text = &files[file].1;
    files[file].1 = format!("{}term: 8 weken{}", &text[..start], &text[end..]).into();
    let findings = check(&files);
    let first = findings.first().unwrap();
    assert_eq!((&first.place.file, first.place.span.clone()), (&files[file].0, start + 6..start + 13), "{findings:?}");
    assert!(matches!(first.problem, Problem::WrongType { .. }), "{findings:?}");
}
