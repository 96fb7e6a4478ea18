//! What does not go well at the edges: output that gets nowhere, files that may not grow, memory that nobody may keep.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use clap::CommandFactory;
use loketwijzer::cli::Cli;

use crate::common::transcript;

/// Every way to have something written on standard output, and what it reads; the first word is a command or an option.
const SAYING: &[(&str, &str)] = &[
    ("--help", ""),
    ("--version", ""),
    ("--plain --rules bieb", "nee\n"),
    ("ask pas --rules bieb", ""),
    ("place Utrecht", ""),
    ("place Utrecht --format json", ""),
    ("evaluate --rules bieb", "{\"answers\": {}}\n"),
    ("check bieb", ""),
    ("check bieb --format json", ""),
    ("words bieb", ""),
    ("explain", ""),
    ("explain E301", ""),
    ("test bieb", ""),
    ("test bieb --coverage --format json", ""),
    ("diff bieb bieb", ""),
    ("diff bieb bieb --format json", ""),
    ("graph bieb", ""),
    ("book boek --rules bieb", ""),
    ("verify geen.txt --rules bieb", ""),
    ("export uit", ""),
    ("new nieuw", ""),
    ("sheet --rules bieb", ""),
    ("schema", ""),
    ("schema evaluate", ""),
    ("schema local", ""),
    ("completions bash", ""),
    ("man", ""),
    ("man --help", ""),
];

fn run(words: &str, input: &str, out: Stdio, folder: &Path) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_loketwijzer"))
        .args(words.split_whitespace())
        .env_clear()
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(out)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Who has ended already does not read any more.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn folder() -> tempfile::TempDir {
    let folder = transcript::folder();
    fs::write(folder.path().join("geen.txt"), "Geachte heer").unwrap();
    folder
}

#[test]
fn the_table_has_every_command() {
    let firsts = SAYING.iter().map(|(words, _)| words.split_whitespace().next().unwrap());
    let firsts: BTreeSet<&str> = firsts.filter(|word| !word.starts_with('-')).collect();
    let command = Cli::command();
    assert_eq!(firsts, command.get_subcommands().map(clap::Command::get_name).collect());
}

#[test]
#[cfg(target_os = "linux")]
fn output_that_could_not_be_written_is_told_and_is_no_success() {
    for (words, input) in SAYING {
        let folder = folder();
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = run(words, input, full.into(), folder.path());
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{words}: {told}");
        assert!(told.contains("Niet alles wat wij schreven, is aangekomen (de schijf is vol)"), "{words}: {told}");
    }
}

#[test]
fn a_reader_that_went_away_before_is_no_failure() {
    for (words, input) in SAYING {
        let folder = folder();
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = run(words, input, writer.into(), folder.path());
        // What was found is told by the exit code all the same.
        let found = i32::from(words.starts_with("verify"));
        let told = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), told.as_str()), (Some(found), ""), "{words}");
    }
}

/// The program below a limit of the shell.
fn limited(limit: &str, words: &[&str], folder: &Path) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limit}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_loketwijzer")]);
    command.args(words).env_clear().current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn a_file_that_may_not_grow_is_told_and_no_piece_of_it_is_left() {
    let folder = transcript::folder();
    let before = names(folder.path());
    let paper = ["--plain", "--rules", "bieb", "--date", "2026-11-21", "--report", "a.txt"];
    let mut child = limited("ulimit -f 1", &paper, folder.path()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(b"nee\nklaar\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let page = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(2), "{page}");
    assert!(page.contains("zo groot mag een bestand hier niet worden"), "{page}");
    assert_eq!(names(folder.path()), before);

    let book = ["book", "boek", "--rules", "bieb"];
    let output = limited("ulimit -f 8", &book, folder.path()).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("zo groot mag een bestand hier niet worden"), "{told}");
    assert_eq!(names(&folder.path().join("boek")), BTreeSet::new());
}

#[test]
#[cfg(target_os = "linux")]
fn nothing_of_the_memory_is_kept_or_can_be_looked_into() {
    use std::io::{BufRead, BufReader};
    use std::os::unix::fs::MetadataExt;
    use std::os::unix::process::{CommandExt, ExitStatusExt};

    let folder = transcript::folder();
    let words = ["--plain", "--rules", "bieb", "--date", "2026-11-21"];
    // A core file where the system lets there be one.
    let mut command =
        limited("ulimit -c unlimited 2>/dev/null || ulimit -c \"$(ulimit -H -c)\"", &words, folder.path());
    // To root every process looks the same.
    if rustix::process::getuid().is_root() {
        for path in [folder.path().to_owned(), folder.path().join("bieb")] {
            open(&path);
        }
        command.uid(65534).gid(65534);
    }
    let mut child = command.spawn().unwrap();
    let mut page = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.contains("brand of rook") {
        line.clear();
        assert_ne!(page.read_line(&mut line).unwrap(), 0, "{:?}", child.wait_with_output());
    }
    let process = Path::new("/proc").join(child.id().to_string());
    let limits = fs::read_to_string(process.join("limits")).unwrap();
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
    assert_eq!(core.split_whitespace().collect::<Vec<_>>()[4..6], ["0", "0"], "{core}");
    // What nobody of the same user may look into belongs to root.
    assert_eq!(fs::metadata(process.join("mem")).unwrap().uid(), 0);
    let before = names(folder.path());
    rustix::process::kill_process(
        rustix::process::Pid::from_raw(child.id().try_into().unwrap()).unwrap(),
        rustix::process::Signal::ABORT,
    )
    .unwrap();
    let status = child.wait().unwrap();
    assert_eq!((status.signal(), status.core_dumped()), (Some(6), false));
    assert_eq!(names(folder.path()), before);
}

/// Opens a folder and what is in it to everybody.
#[cfg(target_os = "linux")]
fn open(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o777)).unwrap();
}

#[test]
fn a_folder_cannot_do_anything_to_the_terminal_by_its_name() {
    let folder = transcript::folder();
    for command in ["new", "export", "book"] {
        for _ in 0..2 {
            // The second time it is there already.
            let output = Command::new(env!("CARGO_BIN_EXE_loketwijzer"))
                .args([command, &format!("{command}\u{1b}[31m\u{202e}map"), "--rules", "bieb"])
                .env_clear()
                .current_dir(folder.path())
                .output()
                .unwrap();
            let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
            assert!(said.contains(&format!("{command}\u{fffd}[31m\u{fffd}map")), "{said}");
            assert!(!said.contains(['\u{1b}', '\u{202e}']), "{said}");
        }
    }
}
