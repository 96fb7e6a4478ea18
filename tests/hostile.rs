//! Files that nobody writes by accident: each is refused or handled with a sentence, in bounded time and memory.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::format_collect, clippy::format_push_string, reason = "tests")]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use base::check;
use loketwijzer::finding::Finding;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::common::random;
use crate::findings::base;

/// No file takes longer than this; ours take a hundredth of it. A debug build on a busy machine is slow.
const LONG: Duration = Duration::from_secs(if cfg!(debug_assertions) { 100 } else { 10 });
/// In kB: what all of these together may take at most.
const LARGE: u64 = 1_000_000;

const HEAD: &str = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\ndesks: [{ id: d }]\n";

/// The keys of what is found in one rule file, each once, in order.
fn keys(name: &str, text: &str) -> Vec<&'static str> {
    let start = Instant::now();
    let findings = check(&[("rules/a.yaml".to_owned(), text.to_owned())]);
    assert!(start.elapsed() < LONG, "{name} took {:?}", start.elapsed());
    let mut keys: Vec<&str> = findings.iter().map(|finding| finding.problem.key()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

fn many(count: usize, item: impl Fn(usize) -> String) -> String {
    (0..count).map(item).collect()
}

/// Rules in which each of 30 questions goes with the one 30 further on: written in this order, the diagram has a branch
/// for each set of the first 30.
fn pairs() -> String {
    let questions = many(60, |n| format!("  - {{ id: q{n}, kind: yes-no }}\n"));
    let rules = many(30, |n| format!("{{ all: [q{n}, q{}] }}, ", n + 30));
    format!("{HEAD}questions:\n{questions}referrals:\n  - {{ id: te-veel, when: {{ any: [{rules}] }}, desk: d }}\n")
}

/// With the stack that a program's main thread has; a test's own thread has a quarter of it.
#[test]
fn every_hostile_file_is_refused_in_bounded_time_and_memory() {
    let main = std::thread::Builder::new().stack_size(8 << 20).spawn(every_hostile_file).unwrap();
    assert!(main.join().is_ok());
}

fn every_hostile_file() {
    let mb4 = 4_000_000;
    let bomb = |leaf: &str| {
        let line = |(before, now)| format!("{now}: &{now} [{}]\n", vec![format!("*{before}"); 9].join(", "));
        format!("a: &a {leaf}\n") + &('a'..='i').zip('b'..='j').map(line).collect::<String>()
    };
    let aliases = |value: &str| {
        let anchors = many(40_000, |n| format!("&b{n} x, "));
        format!("a: &a {value}\nb: [{anchors}{}]\n", "*a, ".repeat(20_000))
    };
    let too_much = [
        ("flow lists", "[".repeat(100_000)),
        ("flow mappings", "{a: ".repeat(100_000)),
        ("closed flow lists", "[".repeat(100_000) + &"]".repeat(100_000)),
        ("block lists", "- ".repeat(100_000) + "x"),
        ("block keys", "? ".repeat(100_000) + "x"),
        ("block mappings", many(1500, |n| " ".repeat(2 * n) + "a:\n")),
        ("nothing but brackets", "[".repeat(mb4)),
        ("many items", format!("[{}]", "a, ".repeat(mb4 / 3))),
        ("many keys", "k: x\n".repeat(mb4 / 5)),
        ("many anchors", format!("[{}]", many(200_000, |n| format!("&a{n} x, ")))),
        ("a bomb of lists", bomb("[x, x, x, x, x, x, x, x, x]")),
        ("a bomb of mappings", bomb("{ x: [y, y, y, y] }")),
        ("repeated lists", aliases("[x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x]")),
        ("an anchor in itself", "a: &a [*a]\n".to_owned()),
    ];
    for (name, text) in too_much {
        assert!(keys(name, &text).contains(&"too-much"), "{name}: {:?}", keys(name, &text));
    }
    let x = |size| "x".repeat(size);
    let too_long = [
        ("a word", x(mb4)),
        ("a key", x(mb4) + ": y"),
        ("a quoted text", format!("a: \"{}\"", x(mb4))),
        ("escapes", format!("a: \"{}\"", "\\n".repeat(mb4 / 2))),
        ("lines", "x\n".repeat(mb4 / 2)),
        ("a block of text", format!("a: |\n{}", "  x\n".repeat(mb4 / 4))),
        ("a long text repeated", aliases(&x(1_000_000))),
    ];
    for (name, text) in too_long {
        assert!(keys(name, &text).contains(&"too-long"), "{name}: {:?}", keys(name, &text));
    }
    assert!(keys("10 MB", &format!("a: {}", x(10_000_000))).contains(&"too-big"));
    assert!(keys("a text repeated", &aliases(&x(1_900))).contains(&"unknown-key"));
    for (name, text) in [("comments", "# x\n".repeat(mb4 / 4)), ("blank lines", "\n".repeat(mb4)), ("nothing", x(0))] {
        assert!(keys(name, &text).contains(&"empty-file"), "{name}");
    }

    let doubling = many(61, |n| match n {
        0 => "  - { id: r0, all: [q] }\n".to_owned(),
        _ => format!("  - {{ id: r{n}, all: [{{ rule: r{0} }}, {{ rule: r{0} }}] }}\n", n - 1),
    });
    let chain = many(10_001, |n| match n {
        0 => "  - { id: r0, all: [q] }\n".to_owned(),
        _ => format!("  - {{ id: r{n}, all: [{{ rule: r{} }}] }}\n", n - 1),
    });
    let with_rules = |rules: &str, top: usize| {
        let referral = format!("referrals: [{{ id: x, when: {{ rule: r{top} }}, desk: d }}]\n");
        format!("{HEAD}questions: [{{ id: q, kind: yes-no }}]\n{referral}rules:\n{rules}")
    };
    let set = |n: usize| -> String {
        let chosen = ('a'..='h').enumerate().filter(|(at, _)| (n + 1) >> at & 1 == 1);
        chosen.map(|(_, answer)| format!("{answer}, ")).collect()
    };
    let ranges = many(1_100, |n| format!("{{ question: q, from: {}, below: {} }}, ", 2 * n + 1, 2 * n + 2));
    let numbers = format!(
        "{HEAD}questions: [{{ id: q, kind: number, min: 0, max: 1000000 }}]\nreferrals: [{{ id: x, when: {{ any: [{ranges}] }}, desk: d }}]\n"
    );
    let too_complex = [
        ("rules that double", with_rules(&doubling, 60)),
        ("rules in a chain", with_rules(&chain, 10_000)),
        ("thousands of thresholds", numbers),
        ("pairs", pairs()),
    ];
    for (name, text) in too_complex {
        assert!(keys(name, &text).contains(&"too-complex"), "{name}: {:?}", keys(name, &text));
    }
    let circle = many(10_000, |n| format!("  - {{ id: r{n}, all: [q, {{ rule: r{} }}] }}\n", (n + 9_999) % 10_000));
    assert!(keys("a circle of all rules", &with_rules(&circle, 0)).contains(&"circle"));

    // Large, and still right: only sources, rights and texts are missing.
    let eight = "kind: many, answers: [a, b, c, d, e, f, g, h], none: z";
    let conditions =
        many(250, |n| format!("  - {{ id: x{n}, when: {{ question: q, any-of: [{}] }}, desk: d }}\n", set(n)));
    let all_sets = format!("{HEAD}questions: [{{ id: q, {eight} }}]\nreferrals:\n{conditions}");
    let twelve = many(12, |n| format!("  - {{ id: q{n}, {eight} }}\n"));
    let leaves = many(12, |n| format!("{{ question: q{n}, only: [{}] }}, ", set(7 * n)));
    let at_least = format!(
        "{HEAD}questions:\n{twelve}referrals:\n  - {{ id: x, when: {{ at-least: 6, of: [{leaves}] }}, desk: d }}\n"
    );
    for (name, text) in [("all sets of answers", all_sets), ("six of twelve", at_least)] {
        assert_eq!(keys(name, &text), ["no-rights", "no-source", "untold"], "{name}");
    }
    // More findings than anyone reads: not all of them are kept.
    let names = many(100_000, |n| format!("      - xx{n:06}\n"));
    let findings = check(&[("rules/a.yaml".to_owned(), format!("{HEAD}rules:\n  - id: r\n    any:\n{names}"))]);
    assert!(findings.len() < 20_000, "{}", findings.len());

    if let Some(peak) = peak() {
        assert!(peak < LARGE, "{peak} kB");
    }
}

/// The most memory this process has had, in kB, where the system tells.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

#[test]
fn what_is_too_complex_is_pointed_at() {
    let text = pairs();
    let findings = check(&[("rules/a.yaml".to_owned(), text.clone())]);
    let of = |finding: &&Finding| finding.problem.key() == "too-complex";
    let finding = findings.iter().find(of).expect("a finding");
    assert_eq!(&text[finding.place.span.clone()], "te-veel");
}

/// A folder of rules and texts that are right.
/// A referral for everybody, so that every conversation ends with a right.
const WELCOME: [(&str, &str); 3] = [
    (
        "rules/welkom.yaml",
        "topic: thuis\nreferrals:\n  - { id: welkom, when: always, source: wet-1, desk: loket, rights: [binnen] }\nrights:\n  \
         - { id: binnen, source: wet-1 }\n",
    ),
    (
        "locales/nl/welkom.ftl",
        "referral-welkom = Kom\n    .uitleg = Daarom.\n    .zeg = Dag.\nright-binnen = Binnen is het warm.\n",
    ),
    (
        "locales/en/welkom.ftl",
        "referral-welkom = Come\n    .uitleg = That is why.\n    .zeg = Hello.\nright-binnen = It is warm inside.\n",
    ),
];

fn folder() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in base::FILES {
        write(dir.path(), name, text.as_bytes());
    }
    for (name, text) in WELCOME {
        write(dir.path(), name, text.as_bytes());
    }
    dir
}

fn write(dir: &Path, name: &str, bytes: &[u8]) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Runs `check` as somebody would; it may not hang, and what it writes can do nothing to a terminal.
fn checked(dir: &Path) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
    command.args(["check", "--lang", "en"]).arg(dir).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let child = command.spawn().unwrap();
    let id = child.id();
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || sender.send(child.wait_with_output()));
    let Ok(output) = receiver.recv_timeout(LONG) else {
        let _ = Command::new("kill").args(["-9", &id.to_string()]).status();
        panic!("it hangs");
    };
    let Output { status, stdout, stderr } = output.unwrap();
    let said = String::from_utf8([stdout, stderr].concat()).expect("text");
    let hidden =
        |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}');
    assert!(!said.contains(hidden), "{said:?}");
    assert!(!said.contains("panicked"), "{said}");
    (status.code().expect("no signal"), said)
}

/// Checks the folder after a change, and gives what is said.
fn refused(change: impl FnOnce(&Path)) -> String {
    let dir = folder();
    change(dir.path());
    let (code, said) = checked(dir.path());
    assert_eq!(code, 1, "{said}");
    said
}

#[test]
fn a_folder_that_is_right_is_right() {
    let (code, said) = checked(folder().path());
    assert_eq!(code, 0, "{said}");
}

#[test]
fn files_that_are_no_text_are_refused() {
    let with = |name: &'static str, bytes: &'static [u8]| refused(move |dir| write(dir, name, bytes));
    assert!(with("rules/x.yaml", b"topic: \xff\xfe\n").contains("not plain text"));
    assert!(with("locales/nl/x.ftl", b"a = \xff\n").contains("not plain text"));
    assert!(with("rules/x.yaml", b"topic: a\0b\n").contains("U+0000"));
    assert!(with("rules/x.yaml", b"topic: \x1b]0;x\x07\x1b[2J\n").contains("U+001B"));
    assert!(with("rules/x.yaml", "topic: \u{202e}siuht\n".as_bytes()).contains("U+202E"));
    assert!(with("rules/scenarios/x.yaml", b"scenarios: \x1b[2J\n").contains("U+001B"));
    assert!(with("locales/nl/x.ftl", b"a = \x1b[2J\n").contains("U+001B"));
    assert!(with("rules/x.yaml", b"").contains("nothing in this file"));
    let large = vec![b'#'; 5 << 20];
    assert!(refused(|dir| write(dir, "rules/x.yaml", &large)).contains("too big"));
    assert!(refused(|dir| write(dir, "locales/nl/x.ftl", &large)).contains("too big"));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_right() {
    let dir = folder();
    for (name, text) in base::FILES {
        write(dir.path(), name, format!("\u{feff}{}", text.replace('\n', "\r\n")).as_bytes());
    }
    let (code, said) = checked(dir.path());
    assert_eq!(code, 0, "{said}");
}

#[test]
fn what_is_no_file_is_refused() {
    let fifo = |dir: &Path, name: &str| assert!(Command::new("mkfifo").arg(dir.join(name)).status().unwrap().success());
    assert!(refused(|dir| fifo(dir, "rules/x.yaml")).contains("not an ordinary file"));
    assert!(refused(|dir| fifo(dir, "locales/nl/x.ftl")).contains("not an ordinary file"));
    assert!(refused(|dir| symlink("/dev/zero", dir.join("rules/x.yaml")).unwrap()).contains("not an ordinary file"));
    assert!(refused(|dir| symlink("x.yaml", dir.join("rules/x.yaml")).unwrap()).contains("cannot be read"));
    assert!(refused(|dir| symlink("nowhere", dir.join("rules/x.yaml")).unwrap()).contains("does not exist"));
    assert!(refused(|dir| symlink(".", dir.join("rules/x.yaml")).unwrap()).contains("not an ordinary file"));
    // A folder with such a name is a folder.
    let in_folder = refused(|dir| write(dir, "rules/x.yaml/y.yaml", b"topic: Thuis\n"));
    assert!(in_folder.contains("x.yaml/y.yaml:1:8"), "{in_folder}");
}

#[test]
fn a_file_nobody_may_read_is_refused() {
    let dir = folder();
    let path = dir.path().join("rules/x.yaml");
    fs::write(&path, "topic: thuis\n").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o0)).unwrap();
    // Who may read everything is not stopped.
    if fs::read(&path).is_err() {
        let (code, said) = checked(dir.path());
        assert!(code == 1 && said.contains("you may not open"), "{said}");
    }
}

#[test]
fn a_link_to_a_folder_does_not_lead_in_a_circle() {
    let dir = folder();
    symlink("..", dir.path().join("rules/boven")).unwrap();
    let (code, said) = checked(dir.path());
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_name_that_is_not_read_is_told() {
    let yml = refused(|dir| fs::rename(dir.join("rules/ander.yaml"), dir.join("rules/ander.yml")).unwrap());
    assert!(yml.contains("ander.yml") && yml.contains("does not end in `.yaml`"), "{yml}");
    let folder = refused(|dir| write(dir, "locales/Nederlands/x.ftl", b"a = b\n"));
    assert!(folder.contains("`Nederlands` is not a language"), "{folder}");
}

#[test]
fn a_file_that_cannot_be_read_does_not_look_like_names_that_do_not_exist() {
    let rules = refused(|dir| write(dir, "rules/wet.yaml", b"\xff"));
    assert!(rules.contains("1 finding."), "{rules}");
    let texts = refused(|dir| write(dir, "locales/nl/wet.ftl", b"\xff"));
    assert!(texts.contains("1 finding."), "{texts}");
}

#[test]
fn too_many_files_and_no_files_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let (code, said) = checked(dir.path());
    assert!(code == 1 && said.contains("no rule files"), "{said}");
    for number in 0..5000 {
        fs::write(dir.path().join(format!("{number}.yaml")), "").unwrap();
    }
    let (code, said) = checked(dir.path());
    assert!(code == 2 && said.contains("too many files"), "{said}");
    let (code, said) = checked(&dir.path().join("weg\u{1b}[2J\u{202e}"));
    assert!(code == 2 && said.contains("does not exist"), "{said}");
    let (code, said) = checked(&dir.path().join("0.yaml"));
    assert!(code == 2 && said.contains("not a folder"), "{said}");
}

#[test]
fn the_name_of_a_file_can_do_nothing_either() {
    let said = refused(|dir| write(dir, "rules/\u{1b}[2J\u{202e}x.yaml", b"topic: Thuis\n"));
    assert!(said.contains("[2J"), "{said}");
}

/// Words that mean something to YAML, to Fluent or to the rules.
const SNIPPETS: &[&str] = &[
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    ":",
    ": ",
    "- ",
    "? ",
    "&a ",
    "*a",
    "!x ",
    "|\n",
    ">\n",
    "#",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u{1b}[2J",
    "\u{feff}",
    "\u{202e}",
    "é",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "<<: ",
    "~",
    "null",
    "not: ",
    "all: [",
    "rule: toegang",
    "always",
    "weet-niet",
    "at-least: 99999999999",
    "from: -9223372036854775808",
    "{ $who }",
    "{ -x }",
    "\"\\e\"",
    "\"\\u202e\"",
    "999999999",
];

/// What happens to a text: somewhere something is put in, left out or doubled.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, prop::sample::Index, usize, usize)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..5_usize, 0..40_usize), 1..6)
}

fn changed(text: &str, changes: &[(prop::sample::Index, prop::sample::Index, usize, usize)]) -> String {
    let mut text = text.to_owned();
    for (at, snippet, kind, length) in changes {
        let start = text.floor_char_boundary(at.index(text.len() + 1));
        let end = text.ceil_char_boundary((start + length).min(text.len()));
        match kind {
            0 => text.insert_str(start, SNIPPETS[snippet.index(SNIPPETS.len())]),
            1 => text.replace_range(start..end, ""),
            2 => text.replace_range(start..end, SNIPPETS[snippet.index(SNIPPETS.len())]),
            3 => {
                let part = text[start..end].to_owned();
                let to = text.floor_char_boundary(snippet.index(text.len() + 1));
                text.insert_str(to, &part);
            }
            _ => {
                let lines: Vec<&str> = text.split_inclusive('\n').collect();
                if lines.len() > 1 {
                    let (one, other) = (at.index(lines.len()), snippet.index(lines.len()));
                    let mut lines = lines.clone();
                    lines.swap(one, other);
                    text = lines.concat();
                }
            }
        }
    }
    text
}

/// Whatever is found lies in a file, between whole characters.
fn all_have_a_place(files: &[(String, String)]) {
    for finding in check(files) {
        let place = &finding.place;
        let text = files.iter().find(|(name, _)| **name == *place.file).map_or("", |(_, text)| text.as_str());
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        assert!(text.get(place.span.clone()).is_some(), "{finding:?}");
    }
}

proptest! {
    #![proptest_config(random::cases(400))]

    /// No text breaks the reader of rules, scenarios or texts.
    #[test]
    fn no_text_breaks_the_reader(text in "\\PC{0,200}", lines in prop::collection::vec("[a-z:\\-\\[\\]{}\"'&*!|>%@#, \t]{0,12}", 0..20)) {
        for text in [text, lines.join("\n")] {
            for name in ["rules/x.yaml", "rules/scenarios/x.yaml", "locales/nl/x.ftl"] {
                let mut files: Vec<(String, String)> =
                    base::FILES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
                files.push((name.to_owned(), text.clone()));
                all_have_a_place(&files);
            }
        }
    }

    /// No change to a file that is right breaks the reader.
    #[test]
    fn no_change_breaks_the_reader(which in 0..base::FILES.len(), changes in changes()) {
        let mut files: Vec<(String, String)> =
            base::FILES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        files[which].1 = changed(&files[which].1, &changes);
        all_have_a_place(&files);
    }
}
