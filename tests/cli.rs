//! Whole conversations and commands through a pipe, as transcripts of what a person sees; `tests/cmd` holds them.
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use loketwijzer::keep::read_receipt;
use loketwijzer::text::{Language, Text};
use serde_json::Value as Json;

use crate::common::shipped;
use crate::common::transcript;

fn cmd() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd")
}

macro_rules! transcripts {
    ($($name:ident),+ $(,)?) => {
        $(#[test]
        fn $name() {
            transcript::same(&cmd().join(concat!(stringify!($name), ".txt")));
        })+

        #[test]
        fn every_transcript_is_played() {
            let files = std::fs::read_dir(cmd()).unwrap().map(|entry| entry.unwrap().path());
            let texts = files.filter(|path| path.extension().is_some_and(|ending| ending == "txt"));
            let mut names: Vec<String> = texts.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
            names.sort();
            assert_eq!(names, [$(stringify!($name)),+]);
        }
    };
}

transcripts! {
    another_law, ask, ask_in_english, at_the_table, book, calendar, check, coverage, date, diff, diff_for_a_machine, diff_of_days, english, evaluate, explain, family,
    family_for_a_machine, finish_early, for_a_professional, for_somebody_else, format, graph, help, help_in_english,
    input_ends, language, later, lookup, lookup_in_english, names_of_places, nothing_to_start_with, other_answer,
    place, places_for_a_machine, proof, reports, scenario, sheet, stop, terms, test, urgent, verify, whole_conversation, witness,
    words, wrong_input, wrongly_typed,
}

/// A conversation on the shipped rules with somebody from the scenarios: what they see.
fn visit(name: &str, options: &str) -> String {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let people = shipped::people("rules", tree);
    let person = people.iter().find(|person| person.name.starts_with(name)).expect("somebody of that name");
    let lines = shipped::typed(tree, person);
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let folder = transcript::folder();
    let output = transcript::run(&format!("loketwijzer --date 2026-11-21 {options}"), &lines, folder.path());
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success(), "{:?}", output.status);
    text(&output.stdout)
}

fn text(bytes: &[u8]) -> String {
    assert!(!bytes.contains(&0x1b), "an escape byte in what goes through a pipe");
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A sentence of the shipped texts, with its lines as long as they are.
fn sentence(language: &str, id: &str, attribute: &str) -> String {
    let catalogues = shipped::catalogues();
    let language = Language::new(language).unwrap();
    Text::new(&catalogues, &language, "client").attr(id, attribute).unwrap()
}

/// The last line, when the paper is there.
fn last_line(language: &str) -> String {
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &Language::new(language).unwrap(), "client");
    format!("{} >", text.say("front-close-page-lines"))
}

/// A page without its line ends, so that a sentence in it can be found wherever it is broken.
fn unbroken(page: &str) -> String {
    page.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_shipped_rules_lead_a_person_to_the_ciz() {
    let page = unbroken(&visit("Mevrouw De Vries", "--lang nl"));
    assert!(page.contains(&sentence("nl", "tree-zorg", "intro")));
    assert!(page.contains("CIZ"));
    assert!(page.contains(&sentence("nl", "tree-zorg", "disclaimer")));
    assert!(page.ends_with(&last_line("nl")));
}

#[test]
fn the_shipped_rules_lead_a_person_to_the_ciz_in_english() {
    let page = unbroken(&visit("Mevrouw De Vries", "--lang en"));
    assert!(page.contains(&sentence("en", "tree-zorg", "intro")));
    assert!(page.contains("CIZ"));
    assert!(page.contains(&sentence("en", "tree-zorg", "disclaimer")));
    assert!(page.ends_with(&last_line("en")));
}

#[test]
fn the_exported_rules_and_texts_are_the_built_in_ones_and_are_right() {
    let folder = transcript::folder();
    let run = |command: &str| transcript::run(command, &[], folder.path());
    assert!(run("loketwijzer export own").status.success());
    for (name, content) in shipped::everything() {
        let exported = std::fs::read_to_string(folder.path().join("own").join(&*name)).unwrap();
        assert!(exported == *content, "{name}");
    }
    assert!(run("loketwijzer check own").status.success());
    assert!(run("loketwijzer test own").status.success());
    let changed = folder.path().join("own/rules/zorg/wlz.yaml");
    std::fs::write(&changed, "# mine").unwrap();
    assert_eq!(run("loketwijzer export own").status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(changed).unwrap(), "# mine");
}

#[test]
fn a_line_that_cannot_be_read_is_one_error_line_and_repeats_nothing() {
    let long = format!("{{\"id\": \"long\", \"answers\": {{\"brand\": \"{}\"}}}}", "geheim".repeat(200_000));
    let lines: [&[u8]; 9] = [
        b"{\"id\": 0, \"answers\": {\"brand\": \"nee\"}}",
        b"\xff\xfegeheim",
        b"{\"id\": 1, \"answers\": {\"brand\": \"geh\xffeim\"}}",
        long.as_bytes(),
        b"",
        b"  ",
        b"{\"id\": 2, \"answers\": {\"brand\": \"nee\"}}\r",
        b"{\"id\": 3, \"answers\": {\"brand\": \"gehei\0m\"}}",
        b"{\"id\": 4, \"answers\": {\"brand\": \"nee\"}}",
    ];
    let folder = transcript::folder();
    let output = transcript::run_with("loketwijzer evaluate --rules bieb", &lines.join(&b'\n'), folder.path());
    assert!(output.status.success());
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(!out.contains("geh") && err.is_empty(), "{out}{err}");
    let said: Vec<(Json, Json)> = out.lines().map(|line| outcome(&serde_json::from_str(line).unwrap())).collect();
    let open = |id: i64| (Json::from(id), Json::from("open"));
    let failed = || (Json::Null, Json::from("error"));
    assert_eq!(said, [open(0), failed(), failed(), failed(), open(2), (Json::from(3), Json::from("error")), open(4)]);
}

fn outcome(line: &Json) -> (Json, Json) {
    (line["id"].clone(), line["status"].clone())
}

#[test]
fn a_last_line_without_an_end_counts() {
    let folder = transcript::folder();
    let output =
        transcript::run_with("loketwijzer evaluate --rules bieb", b"{\"id\": 1, \"answers\": {}}", folder.path());
    assert_eq!(text(&output.stdout).lines().count(), 1);
}

#[test]
fn no_answer_gets_into_an_error() {
    let folder = transcript::folder();
    let lines = ["geheim", "nee", "geheim", "44", "geheim", "klaar"];
    let output = transcript::run("loketwijzer --rules bieb --report no/folder.txt", &lines, folder.path());
    assert_eq!(output.status.code(), Some(2));
    assert!(!text(&output.stderr).contains("geheim"));
    let output = transcript::run("loketwijzer --rules bieb", &lines[..5], folder.path());
    assert_eq!(output.status.code(), Some(3));
    assert!(!text(&output.stderr).contains("geheim"));
}

#[test]
fn a_reader_that_goes_away_is_a_quiet_end() {
    for command in ["", "check", "man", "evaluate", "--help"] {
        let folder = transcript::folder();
        let mut child = Command::new(env!("CARGO_BIN_EXE_loketwijzer"))
            .args(command.split_whitespace())
            .env_clear()
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        // Who has ended already does not read any more.
        let _ = child.stdin.take().unwrap().write_all(b"{\"answers\": {}}\n");
        let output = child.wait_with_output().unwrap();
        assert!(output.status.code().is_some_and(|code| code != 101), "{command}: {:?}", output.status);
        assert!(!text(&output.stderr).contains("panicked"), "{command}");
    }
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let folder = transcript::folder();
        let output = transcript::run(&format!("loketwijzer completions {shell}"), &[], folder.path());
        let script = text(&output.stdout);
        assert!(output.status.success() && script.contains("evaluate") && script.contains("plain"), "{shell}");
    }
}

#[test]
fn the_manual_is_in_the_persons_language() {
    let folder = transcript::folder();
    let manual =
        |lang: &str| text(&transcript::run(&format!("loketwijzer man --lang {lang}"), &[], folder.path()).stdout);
    let (dutch, english) = (manual("nl"), manual("en"));
    assert!(dutch.contains(".TH loketwijzer") && english.contains(".TH loketwijzer"));
    assert!(dutch.contains("genummerde regels") && english.contains("numbered lines"));
    assert!(!dutch.contains("[help") && !english.contains("[help"));
}

#[test]
fn a_new_rule_set_is_right_from_the_start() {
    let folder = transcript::folder();
    let run = |command: &str| transcript::run(command, &[], folder.path());
    assert!(run("loketwijzer new own").status.success());
    assert!(run("loketwijzer check own").status.success());
    assert!(run("loketwijzer test own").status.success());
    // A second time nothing is overwritten.
    assert_eq!(run("loketwijzer new own").status.code(), Some(2));
}

#[test]
fn a_code_on_a_paper_goes_on_where_the_conversation_was() {
    let folder = transcript::folder();
    let lines = ["nee", "60", "lezen", "ja", "ja", "9-11-2026", "Hoorn, Terschelling"];
    let first = transcript::run("loketwijzer --rules bieb --date 2026-11-21 --report a.txt", &lines, folder.path());
    assert!(first.status.success(), "{}", text(&first.stderr));
    let paper = std::fs::read_to_string(folder.path().join("a.txt")).unwrap();
    let is_code = |line: &&str| {
        line.contains('-') && line.split('-').all(|group| group.len() == 4 && !group.contains(char::is_lowercase))
    };
    let code = paper.lines().find(is_code).unwrap().to_owned();
    let again = |typed: &str, lines: &[&str]| {
        let command = format!("loketwijzer --rules bieb --date 2026-11-21 --overwrite --report b.txt --code {typed}");
        transcript::run(&command, lines, folder.path())
    };
    let second = again(&code.to_lowercase().replace('-', ""), &[]);
    assert!(second.status.success(), "{}", text(&second.stderr));
    assert_eq!(std::fs::read_to_string(folder.path().join("b.txt")).unwrap(), paper);
    // Asked for, with a mistake in the second group that is pointed at, and without.
    let wrong = if code.as_bytes()[6] == b'7' { "8" } else { "7" };
    let wrong = format!("{}{wrong}{}", &code[..6], &code[7..]);
    let third = again("", &[&wrong, &code]);
    let page = text(&third.stdout);
    assert!(page.contains("waarschijnlijk in groep 2"), "{page}");
    assert_eq!(std::fs::read_to_string(folder.path().join("b.txt")).unwrap(), paper);
    assert_eq!(again(&wrong, &[]).status.code(), Some(2));
    // Other rules, however little: refused, and the code is not repeated.
    let rules = folder.path().join("bieb/rules/pas.yaml");
    let yaml = std::fs::read_to_string(&rules).unwrap();
    std::fs::write(&rules, yaml + "\n# anders\n").unwrap();
    let other = again(&code, &[]);
    assert_eq!(other.status.code(), Some(2));
    assert!(text(&other.stderr).contains("andere regels") && !text(&other.stderr).contains(&code[..4]));
}

#[test]
fn every_paper_has_one_receipt_and_no_changed_byte_goes_unnoticed() {
    let folder = transcript::folder();
    let kinds = [
        "txt",
        "md",
        "html",
        "ics",
        "json",
        #[cfg(feature = "pdf")]
        "pdf",
    ];
    let reports = kinds.map(|kind| format!("--report a.{kind}")).join(" ");
    let lines = ["nee", "60", "lezen", "ja", "ja", "9-11-2026", "Hoorn, Terschelling"];
    let run = |command: &str| transcript::run(command, &lines, folder.path());
    let output = run(&format!("loketwijzer --rules bieb --date 2026-11-21 {reports}"));
    assert!(output.status.success(), "{}", text(&output.stderr));
    let mut receipts: Vec<String> = Vec::new();
    for kind in kinds {
        let name = format!("a.{kind}");
        let paper = std::fs::read(folder.path().join(&name)).unwrap();
        receipts.push(read_receipt(&paper).unwrap_or_else(|why| panic!("{name}: {why:?}")).line());
        assert!(run(&format!("loketwijzer verify {name} --rules bieb")).status.success(), "{name}");
        let mut wrong = paper;
        for at in 0..wrong.len() {
            let bit = 1 << (at % 8);
            wrong[at] ^= bit;
            assert!(read_receipt(&wrong).is_err(), "{name}: byte {at}");
            wrong[at] ^= bit;
        }
    }
    receipts.dedup();
    assert_eq!(receipts.len(), 1, "{receipts:?}");
}

#[test]
fn a_full_disk_is_told_and_the_paper_can_go_somewhere_else() {
    let folder = transcript::folder();
    std::os::unix::fs::symlink("/dev/full", folder.path().join("vol.txt")).unwrap();
    let lines = ["nee", "60", "lezen", "ja", "ja", "9-11-2026", "Hoorn, Terschelling", "", "1", "elders.txt"];
    let command = "loketwijzer --rules bieb --date 2026-11-21 --overwrite --report vol.txt";
    let output = transcript::run(command, &lines, folder.path());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = text(&output.stdout);
    assert!(page.contains("vol.txt is niet te schrijven (de schijf is vol)"), "{page}");
    assert!(read_receipt(&std::fs::read(folder.path().join("elders.txt")).unwrap()).is_ok());
    // No part of it anywhere else.
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn a_passphrase_never_comes_through_a_pipe() {
    let folder = transcript::folder();
    // A session of its own has no terminal to ask at.
    let output = Command::new("setsid")
        .args([env!("CARGO_BIN_EXE_loketwijzer"), "--plain", "--rules", "bieb", "--save", "a.age"])
        .env_clear()
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("a.age"));
    assert!(!folder.path().join("a.age").exists());
}
