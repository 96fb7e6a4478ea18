//! How time and memory of the proof grow with the rules: `cargo bench --bench proof`.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fmt::Write as _;
use std::time::Instant;

use loketwijzer::document;
use loketwijzer::proof::{LIMIT, prove};
use loketwijzer::tree::{Tree, build};

#[path = "../tests/common/shipped.rs"]
mod shipped;

/// So many questions in one subject, on all of which its referrals depend.
const SUBJECT: usize = 10;

fn main() {
    let title = ["rules", "questions", "referrals", "ms", "MB"];
    println!("{:>9} {:>9} {:>9} {:>9} {:>9}", title[0], title[1], title[2], title[3], title[4]);
    for questions in [50, 500, 5_000] {
        row("generated", &generated(questions));
    }
    let trees = shipped::trees("rules");
    let today = trees.at(shipped::day()).unwrap();
    row("shipped", today);
    all_days(&trees.all().unwrap(), today);
}

/// Proves one tree, and tells of it.
fn row(name: &str, tree: &Tree) {
    let start = Instant::now();
    prove(&[tree], 0, LIMIT);
    tell(name, tree, start);
}

/// Proves the rules of all stretches of days with all promises, as `check` does.
fn all_days(trees: &[&Tree], today: &Tree) {
    let start = Instant::now();
    let counted = trees.iter().position(|tree| std::ptr::eq(*tree, today)).unwrap();
    prove(trees, counted, LIMIT);
    tell("all days", today, start);
}

/// One row; the memory is the most that was in use so far.
fn tell(name: &str, tree: &Tree, start: Instant) {
    let took = start.elapsed().as_secs_f64() * 1000.0;
    let (questions, referrals) = (tree.questions.len(), tree.referrals.len());
    println!("{name:>9} {questions:>9} {referrals:>9} {took:>9.1} {:>9}", memory());
}

/// In MB, where the system tells.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok());
    most.map_or_else(|| "?".to_owned(), |kilobytes: u64| (kilobytes / 1024).to_string())
}

/// Rules over so many questions: subjects like those of a law, the first question of each leading into the next.
fn generated(questions: usize) -> Tree {
    let mut rules =
        String::from("tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\nquestions:\n");
    for question in 0..questions {
        let kind = match question % 4 {
            0 => "kind: number, min: 0, max: 120",
            1 => "kind: choice, answers: [a, b, c]",
            2 => "kind: many, answers: [a, b, c], none: none",
            _ => "kind: yes-no",
        };
        writeln!(rules, "  - {{ id: q{question}, {kind} }}").unwrap();
    }
    rules.push_str("desks: [{ id: d }]\nrights: [{ id: r }]\nreferrals:\n");
    rules.push_str("  - { id: rest, desk: d, when: always, rights: [r], urgency: last }\n");
    for subject in 0..questions / SUBJECT {
        let condition = |at: usize| {
            let question = subject * SUBJECT + at;
            match question % 4 {
                0 => format!("{{ question: q{question}, from: {}, below: 65 }}", 16 + subject % 8),
                1 => format!("{{ question: q{question}, any-of: [a, b] }}"),
                2 => format!("{{ question: q{question}, only: [a, c] }}"),
                _ => format!("q{question}"),
            }
        };
        let parts: Vec<String> = (0..SUBJECT).map(condition).collect();
        let (one, other) = parts.split_at(SUBJECT / 2);
        let (one, other) = (one.join(", "), other.join(", "));
        writeln!(
            rules,
            "  - {{ id: all{subject}, desk: d, rights: [r], when: {{ all: [{one}, {{ any: [{other}] }}] }} }}"
        )
        .unwrap();
        writeln!(
            rules,
            "  - {{ id: any{subject}, desk: d, rights: [r], when: {{ at-least: 3, of: [{other}, {one}] }} }}"
        )
        .unwrap();
    }
    let (document, findings) = document::read(&[("t.yaml".into(), rules.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    build(&document, jiff::civil::date(2026, 11, 22)).unwrap()
}
