//! What `verify` says of a paper: never that an untouched one is different, and what is different of one that was touched.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

use std::fs;
use std::path::Path;

use jiff::civil::date;
use loketwijzer::id::Id;
use loketwijzer::keep::{Edition, MadeWith, Receipt, read_receipt, seal, unsealed};
use loketwijzer::report::{self, Block, Due};
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::value::Value;
use loketwijzer::walk::Disclosure;
use loketwijzer::wrap;

use crate::common::transcript;

const FORMATS: [&str; 6] = ["txt", "md", "html", "json", "ics", "pdf"];

fn formats() -> impl Iterator<Item = &'static str> {
    FORMATS.into_iter().filter(|format| cfg!(feature = "pdf") || *format != "pdf")
}

fn reports() -> String {
    formats().map(|format| format!("--report a.{format} ")).collect()
}

fn verify(name: &str, options: &str, folder: &Path) -> (Option<i32>, String) {
    let output = transcript::run(&format!("loketwijzer verify --lang nl {options} {name}"), &[], folder);
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}

/// A paper of the small library with a day to remember; it stands in all formats.
fn library(options: &str, folder: &Path) {
    let lines = ["nee", "60", "lezen", "ja", "ja", "9-11-2026", "Utrecht", ""];
    let command = format!("loketwijzer --plain --lang nl --rules bieb --date 2026-11-21 {} {options}", reports());
    let output = transcript::run(&command, &lines, folder);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    for format in formats() {
        assert!(folder.join(format!("a.{format}")).exists(), "{format}\n{}", String::from_utf8_lossy(&output.stdout));
    }
}

#[test]
fn a_paper_of_somebody_who_put_a_question_off_is_not_called_different() {
    let folder = transcript::folder();
    let command = "loketwijzer --plain --lang nl --date 2026-11-29 --report y.json";
    assert!(transcript::run(command, &["4", "later", "klaar", ""], folder.path()).status.success());
    let (code, said) = verify("y.json", "", folder.path());
    assert!(code == Some(0) && said.contains("hetzelfde"), "{said}");
}

/// Numbers that look like chance, the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % count
    }
}

#[test]
fn an_untouched_paper_is_the_same_whatever_was_said_put_off_and_taken_back() {
    let folder = transcript::folder();
    transcript::add(folder.path(), "huis");
    let mut chance = Chance(20_261_129);
    for (rules, words) in
        [("bieb", true), ("huis", true), ("huis", false), ("bieb", false), ("huis", true), ("bieb", true)]
    {
        for _ in 0..3 {
            let mut lines = Vec::new();
            for _ in 0..chance.below(3) * usize::from(rules == "huis") {
                lines.extend(["nee", "mensen", ["2", "3", "4"][lines.len() / 5], "1", ""]);
            }
            for _ in 0..chance.below(20) {
                let some = ["1", "2", "later", "terug", "nee", "ja", "0", "41", "later", "9-11-2026", "Utrecht"];
                lines.push(some[chance.below(some.len())]);
                if words && chance.below(9) == 0 {
                    lines.extend(["notitie", "1", "gele parkiet"]);
                }
            }
            // Further answers nobody asked for lead nowhere.
            lines.extend(["klaar", "klaar", "", ""]);
            let command =
                format!("loketwijzer --plain --lang nl --rules {rules} --date 2026-11-21 --overwrite {}", reports());
            transcript::run(&command, &lines, folder.path());
            for format in formats() {
                let name = format!("a.{format}");
                if folder.path().join(&name).exists() {
                    let (code, said) = verify(&name, &format!("--rules {rules}"), folder.path());
                    assert_eq!(code, Some(0), "{rules} {format} {lines:?}\n{said}");
                    assert!(said.contains("hetzelfde"), "{said}");
                    fs::remove_file(folder.path().join(name)).unwrap();
                }
            }
        }
    }
}

/// The same paper with other words, and a check number that is right again.
fn forged(name: &str, from: &str, to: &str, folder: &Path) {
    let path = folder.join(name);
    let paper = fs::read_to_string(&path).unwrap();
    assert!(paper.contains(from), "{from} in {name}\n{paper}");
    let paper = unsealed(paper.replace(from, to).as_bytes());
    fs::write(&path, seal(paper)).unwrap();
}

#[test]
fn a_changed_paper_is_told_even_when_its_check_number_is_right_again() {
    let folder = transcript::folder();
    let changed = [
        ("txt", "Postbus", "Postbos"),
        ("md", "Postbus", "Postbos"),
        ("html", "Postbus", "Postbos"),
        ("html", "https://bieb.example", "https://bieb.exemple"),
        ("ics", "20261221", "20311221"),
        ("json", "2026-12-21", "2031-12-21"),
    ];
    for (format, from, to) in changed {
        let name = format!("a.{format}");
        library("--overwrite", folder.path());
        assert_eq!(verify(&name, "--rules bieb", folder.path()).0, Some(0));
        forged(&name, from, to, folder.path());
        assert!(read_receipt(&fs::read(folder.path().join(&name)).unwrap()).is_ok());
        let (code, said) = verify(&name, "--rules bieb", folder.path());
        assert_eq!(code, Some(1), "{format}\n{said}");
        assert!(said.contains("iets anders dan er nu uitkomt") && said.contains(to), "{format}\n{said}");
        assert!(said.contains("Een controlegetal zegt niet wie het papier heeft gemaakt."), "{said}");
    }
}

#[test]
fn beside_the_notes_everything_is_compared() {
    for format in formats() {
        let folder = transcript::folder();
        let name = format!("a.{format}");
        let command = format!("loketwijzer --plain --lang nl --rules bieb --date 2026-11-21 --report {name}");
        let lines = ["nee", "60", "lezen", "ja", "ja", "9-11-2026", "Utrecht", "notitie", "gele parkiet", ""];
        assert!(transcript::run(&command, &lines, folder.path()).status.success());
        let (code, said) = verify(&name, "--rules bieb", folder.path());
        assert_eq!(code, Some(0), "{format}\n{said}");
        match format {
            // A calendar has no notes.
            "ics" => assert!(!said.contains("notities"), "{said}"),
            "pdf" => assert!(said.contains("niet te scheiden van de notities"), "{said}"),
            _ => {
                assert!(said.contains("behalve misschien de notities"), "{format}\n{said}");
                forged(&name, "gele parkiet", "gele kanarie", folder.path());
                assert_eq!(verify(&name, "--rules bieb", folder.path()).0, Some(0), "{format}");
                let (from, to) = if format == "json" { ("2026-12-21", "2031-12-21") } else { ("Postbus", "Postbos") };
                forged(&name, from, to, folder.path());
                let (code, said) = verify(&name, "--rules bieb", folder.path());
                assert!(code == Some(1) && said.contains(to), "{format}\n{said}");
            }
        }
    }
}

#[test]
fn other_rules_and_other_texts_are_named_and_not_compared() {
    let folder = transcript::folder();
    library("", folder.path());
    let texts = folder.path().join("bieb/locales/nl");
    let file = fs::read_dir(&texts).unwrap().next().unwrap().unwrap().path();
    let old = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{old}\nnog-een-zin = Nog een zin.\n")).unwrap();
    let (code, said) = verify("a.txt", "--rules bieb", folder.path());
    assert!(code == Some(0) && said.contains("met andere teksten"), "{said}");
    assert!(!said.contains("Alles wat erop staat"), "{said}");
    fs::rename(folder.path().join("a.txt"), folder.path().join("a.oud")).unwrap();
    fs::write(&file, old).unwrap();
    let (code, said) = verify("a.oud", "--rules bieb", folder.path());
    assert!(code == Some(0) && said.contains("aan de naam is niet te zien"), "{said}");
}

#[test]
fn a_paper_in_another_form_is_named_as_made_by_another_version() {
    let folder = transcript::folder();
    let receipt = format!(
        "loketwijzer/1 bieb 2026-01-01 8d95ae22349369ce 2026-11-21 / brand=nee / rondkijken=yes / 8b55fbea9020a5a0 sha256:{}",
        "0".repeat(64)
    );
    fs::write(folder.path().join("old.txt"), seal(format!("Uw samenvatting\n\n{receipt}\n").into_bytes())).unwrap();
    let (code, said) = verify("old.txt", "--rules bieb", folder.path());
    assert!(code == Some(1) && said.contains("andere versie van dit programma"), "{said}");
}

#[test]
fn a_receipt_of_any_length_is_read_back_from_every_format() {
    let nl = Language::new("nl").unwrap();
    let app = include_str!("../locales/nl/app.ftl");
    let catalogues = [Catalogue { language: nl.clone(), files: vec![("app.ftl".into(), app.into())] }];
    let text = Text::new(&catalogues, &nl, "client");
    let day = date(2026, 11, 21);
    let due = Due {
        day,
        name: "bieb-bezwaar".into(),
        brief: None,
        sentence: "Bezwaar".into(),
        people: Vec::new(),
        more: Vec::new(),
    };
    for length in 0..260 {
        let receipt = Receipt {
            edition: Edition { id: Id::new("bieb").unwrap(), version: day, hash: "ab".repeat(8) },
            day,
            made: MadeWith {
                language: "nl".into(),
                reader: "client".into(),
                shown: Disclosure::Public,
                texts: "12".repeat(8),
                local: None,
                notes: length % 2 == 1,
            },
            people: vec![(String::new(), vec![("wat".into(), vec!["a".repeat(length)])])],
            outcome: vec![(String::new(), vec![("ciz".into(), Value::Yes)])],
            details: "cd".repeat(8),
        };
        let line = receipt.line();
        let blocks =
            [Block::Title("Titel".into()), Block::Receipt { about: "Over dit bestand".into(), line: line.clone() }];
        let mut papers = vec![
            ("txt", (wrap::whole_words(&report::plain(&blocks), 78).join("\n") + "\n").into_bytes()),
            ("md", report::markdown(&blocks).into_bytes()),
            ("html", report::html(&blocks, "nl").into_bytes()),
            ("json", format!("{:#}\n", serde_json::json!({ "receipt": line })).into_bytes()),
            ("ics", report::ics(std::slice::from_ref(&due), day, Some(&line), true, &text).unwrap().into_bytes()),
        ];
        #[cfg(feature = "pdf")]
        if length % 20 == 0 {
            let footer = |_: usize, _: usize| String::new();
            let head = report::Head { language: "nl", day, footer: &footer, named: true };
            papers.push(("pdf", report::pdf(&blocks, &head).unwrap()));
        }
        for (format, paper) in papers {
            let sealed = seal(paper.clone());
            assert!(sealed != paper, "{format} of {length} is not sealed");
            assert!(read_receipt(&sealed).as_ref() == Ok(&receipt), "{format} of {length}");
        }
    }
}
