//! What `docs/evaluate.md` says of the protocol is so.
#![cfg(unix)]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "tests")]

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::common::shipped;

/// The page.
pub struct Page(String);

impl Page {
    pub fn read() -> Self {
        Self(std::fs::read_to_string(shipped::root().join("docs/evaluate.md")).unwrap())
    }

    /// The so manieth block in this language under a heading.
    pub fn block(&self, heading: &str, language: &str, number: usize) -> &str {
        let (_, section) = self.0.split_once(&format!("\n{heading}\n")).unwrap();
        let section = section.split("\n## ").next().unwrap();
        let start = format!("```{language}\n");
        let block = section.split(&start).nth(number + 1).unwrap();
        block.split_once("```").unwrap().0
    }
}

fn program() -> Command {
    Command::new(env!("CARGO_BIN_EXE_loketwijzer"))
}

/// What a command writes that ends well.
pub fn bytes_out(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A folder with the rules and the answers of the first run.
pub fn demo() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("answers.jsonl"), Page::read().block(FIRST, "jsonl", 0)).unwrap();
    bytes_out(program().args(["new", "demo"]).current_dir(folder.path()));
    folder
}

const FIRST: &str = "## A first run";
const WRONG: &str = "## What can be wrong";

#[test]
fn the_first_run_writes_what_the_page_says() {
    let page = Page::read();
    let folder = demo();
    let commands = page.block(FIRST, "sh", 0).replacen("loketwijzer new demo\n", "", 1);
    let words: Vec<&str> = commands.split_whitespace().skip(1).collect();
    let written = bytes_out(program().args(words).current_dir(folder.path()));
    assert_eq!(written, page.block(FIRST, "jsonl", 1));
}

#[test]
fn what_is_wrong_is_told_as_the_page_says() {
    let page = Page::read();
    let folder = demo();
    std::fs::write(folder.path().join("wrong.jsonl"), page.block(WRONG, "jsonl", 0)).unwrap();
    let words = ["evaluate", "wrong.jsonl", "--lang", "en"];
    let written = bytes_out(program().args(words).current_dir(folder.path()));
    assert_eq!(written, page.block(WRONG, "jsonl", 1));
}

#[test]
fn the_household_of_the_page_is_one_of_the_rules_in_the_program() {
    let line: Value = serde_json::from_str(Page::read().block("## A household", "json", 0)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("household.jsonl");
    std::fs::write(&file, line.to_string()).unwrap();
    let outcome: Value = serde_json::from_str(&bytes_out(program().arg("evaluate").arg(file))).unwrap();
    assert_eq!(outcome["people"].as_array().unwrap().len(), 2, "{outcome}");
}

#[test]
fn every_key_of_the_schema_stands_on_the_page() {
    let schema: Value = serde_json::from_str(&bytes_out(program().args(["schema", "evaluate"]))).unwrap();
    let page = Page::read();
    let types = schema["$defs"].as_object().unwrap().values();
    let keys: BTreeSet<&String> =
        types.filter_map(|kind| kind["properties"].as_object()).flat_map(|it| it.keys()).collect();
    assert!(keys.len() > 15, "{keys:?}");
    for key in keys {
        assert!(page.0.contains(&format!("`{key}`")), "{key}");
    }
}
