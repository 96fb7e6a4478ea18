//! Printing from a terminal: a print command that hangs holds nobody up, and one that is not there is told by its name.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

use super::pty::Visit;

/// A visitor at the end of a conversation, with a print command.
fn at_the_end(printer: &str) -> Visit {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/bieb");
    let command = [env!("CARGO_BIN_EXE_loketwijzer"), "--rules", rules.to_str().unwrap(), "--date", "2026-11-21"];
    let mut visit = Visit::of_program(&command, (80, 24), &[("LOKETWIJZER_PRINT", printer)]);
    for (seen, key) in [("Welkom", "\r"), ("brand of rook", "n"), ("Hoe oud", "klaar")] {
        visit.sees(seen);
        if key.len() > 1 { visit.line(key) } else { visit.press(key) }
    }
    visit.sees("Uw samenvatting");
    visit
}

/// A print command that takes everything and never ends, and writes down its number.
fn stuck(folder: &Path) -> String {
    let path = folder.join("printer");
    let script =
        format!("#!/bin/sh\necho $$ > '{}'\ncat >/dev/null\nexec sleep 600\n", folder.join("number").display());
    fs::write(&path, script).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Whether the print command is still there.
fn runs(folder: &Path) -> bool {
    let number = fs::read_to_string(folder.join("number")).unwrap();
    Path::new("/proc").join(number.trim()).exists()
}

#[test]
fn ctrl_c_gives_up_waiting_for_the_printer_and_the_paper_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut visit = at_the_end(&stuck(folder.path()));
    visit.press("p");
    visit.sees("gaat nu naar de printer");
    while !folder.path().join("number").exists() {
        std::thread::yield_now();
    }
    visit.press("\x03");
    visit.sees("U wacht niet meer op de printer");
    assert!(!runs(folder.path()));
    visit.press("\x03");
    let (status, _) = visit.end();
    assert_eq!(status.exit_code(), 130);
}

#[test]
fn a_signal_ends_the_program_while_a_printer_hangs() {
    for name in ["TERM", "HUP"] {
        let folder = tempfile::tempdir().unwrap();
        let mut visit = at_the_end(&stuck(folder.path()));
        visit.press("p");
        visit.sees("gaat nu naar de printer");
        while !folder.path().join("number").exists() {
            std::thread::yield_now();
        }
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", visit.process())]).status().unwrap();
        assert!(sent.success());
        let (status, _) = visit.end();
        assert_eq!(status.exit_code(), 130);
        assert!(!runs(folder.path()));
    }
}

#[test]
fn a_print_program_that_is_not_there_is_told_with_the_variable_that_names_it() {
    let mut visit = at_the_end("/no/such/printer");
    visit.press("p");
    visit.sees("LOKETWIJZER_PRINT");
    visit.sees("/no/such/printer");
    visit.press("\x03");
    visit.end();
}
