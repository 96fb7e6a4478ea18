//! Transcripts: commands with what is typed, in a file as a person would see it, played again and compared.
//!
//! A line `$ …` is a command, `> …` what is typed at a prompt (`> ^D` ends the input), `< …` a line on standard input,
//! `! …` a line on standard error, `[exit n]` an exit code other than 0; the rest is standard output, or the end of it
//! behind `| tail -n LINES`. `cat FILE` and `ls` show what was written; `copy FOLDER FOLDER` and `edit FILE OLD => NEW`
//! are what an author would do. `SNAPSHOTS=overwrite cargo test` writes down what happens now.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use snapbox::Data;
use tempfile::TempDir;

/// What somebody types to end the input.
const END: &str = "^D";

/// Plays a transcript and compares it with what its file says.
pub fn same(path: &Path) {
    let written = std::fs::read_to_string(path).unwrap();
    let folder = folder();
    for rules in ["tuin", "huis"] {
        if written.contains(&format!("--rules {rules}")) {
            add(folder.path(), rules);
        }
    }
    snapbox::assert_data_eq!(play(&written, folder.path()), Data::read_from(path, None).raw());
}

/// A folder of its own, with the small rule set in it.
pub fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    add(folder.path(), "bieb");
    folder
}

/// Adds a small rule set to a folder.
pub fn add(folder: &Path, rules: &str) {
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd").join(rules), &folder.join(rules));
}

pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            std::fs::copy(from, to).unwrap();
        }
    }
}

/// The transcript as it is when it is played in this folder.
pub fn play(transcript: &str, folder: &Path) -> String {
    let mut parts = transcript.split("\n$ ");
    let mut page = parts.next().unwrap().to_owned() + "\n";
    for part in parts {
        let (command, rest) = part.split_once('\n').unwrap_or((part, ""));
        let of = |mark: &str| -> Vec<String> {
            rest.lines().filter_map(|line| line.strip_prefix(mark)).map(|line| line.trim().to_owned()).collect()
        };
        let given = of("<");
        // Prompts stand in the output of a command whose input comes from elsewhere, too.
        let typed = if given.is_empty() { of(">") } else { Vec::new() };
        writeln!(page, "$ {command}").unwrap();
        for line in &given {
            writeln!(page, "< {line}").unwrap();
        }
        match command.split_whitespace().collect::<Vec<_>>()[..] {
            ["cat", file] => page.push_str(&std::fs::read_to_string(folder.join(file)).unwrap()),
            ["ls"] => list(folder, &mut page),
            ["copy", from, to] => copy(&folder.join(from), &folder.join(to)),
            ["edit", file, ..] => edit(&folder.join(file), command.split_once(file).unwrap().1),
            _ => {
                let (command, tail) = command.split_once(" | tail -n ").unwrap_or((command, ""));
                let lines: Vec<&str> = typed.iter().chain(&given).map(String::as_str).collect();
                let answers = given.is_empty().then_some(&typed[..]);
                shown(&run(command, &lines, folder), answers, tail.parse().ok(), &mut page);
            }
        }
        page.push('\n');
    }
    page.truncate(page.trim_end().len());
    without_receipts(&page) + "\n"
}

/// The page without what stands in receipts: it changes with every sentence of the program, and nobody reads it.
fn without_receipts(page: &str) -> String {
    const START: &str = "loketwijzer/2";
    const HASH: &str = "sha256:";
    let mut out = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(START) {
        out.push_str(before);
        out.push_str(START);
        let end = after.find(HASH).and_then(|at| after.get(at + HASH.len() + 64..));
        if end.is_some() {
            out.push_str(" …");
        }
        rest = end.unwrap_or(after);
    }
    out + rest
}

fn edit(file: &Path, change: &str) {
    let (old, new) = change.trim().split_once(" => ").unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "no {old} in {}", file.display());
    std::fs::write(file, text.replacen(old, new, 1)).unwrap();
}

fn list(folder: &Path, page: &mut String) {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<String> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    writeln!(page, "{}", names.join("\n")).unwrap();
}

/// Runs a command line such as `LANG=en loketwijzer check bieb`, with these lines as its input.
pub fn run(command: &str, lines: &[&str], folder: &Path) -> Output {
    let input: String =
        lines.iter().take_while(|line| **line != END).fold(String::new(), |all, line| all + line + "\n");
    run_with(command, input.as_bytes(), folder)
}

/// The same, with any bytes as its input.
pub fn run_with(command: &str, input: &[u8], folder: &Path) -> Output {
    let words: Vec<&str> = command.split_whitespace().collect();
    let program = words.iter().position(|word| *word == "loketwijzer").expect("a command of the program");
    let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
    command.env_clear().envs(words[..program].iter().filter_map(|word| word.split_once('=')));
    command.args(&words[program + 1..]).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    std::thread::scope(|scope| {
        // Beside the reading, so that neither waits for the other; who stops early leaves the rest unread.
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output().unwrap()
    })
}

/// What a person would have seen: the answers, when they were typed, behind the prompts they were typed at.
fn shown(output: &Output, typed: Option<&[String]>, tail: Option<usize>, page: &mut String) {
    let text = |bytes: &[u8]| {
        assert!(!bytes.contains(&0x1b), "an escape byte in what goes through a pipe");
        String::from_utf8(bytes.to_vec()).unwrap()
    };
    let mut answers = typed.unwrap_or_default().iter();
    let stdout = text(&output.stdout);
    let skipped = tail.map_or(0, |tail| stdout.lines().count().saturating_sub(tail));
    for line in stdout.lines().skip(skipped) {
        if line == "> " && typed.is_some() {
            let answer = answers.next().map_or(END, String::as_str);
            writeln!(page, "{}\n", format!("> {answer}").trim_end()).unwrap();
        } else {
            writeln!(page, "{}", line.trim_end()).unwrap();
        }
    }
    for line in answers {
        writeln!(page, "(nobody asked for: {line})").unwrap();
    }
    for line in text(&output.stderr).lines() {
        writeln!(page, "{}", format!("! {line}").trim_end()).unwrap();
    }
    match output.status.code() {
        Some(0) => {}
        Some(code) => writeln!(page, "[exit {code}]").unwrap(),
        None => page.push_str("[killed]\n"),
    }
}
