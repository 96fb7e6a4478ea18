//! The program itself on a terminal, with a small rule set of its own: from the greeting to the paper.

use std::path::Path;

use super::pty::{Visit, press};
use crate::papers;

fn start(window: (u16, u16), options: &[&str], vars: &[(&str, &str)]) -> Visit {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/bieb");
    let mut command =
        vec![env!("CARGO_BIN_EXE_loketwijzer"), "--rules", rules.to_str().unwrap(), "--date", "2026-11-21"];
    command.extend(options);
    Visit::of_program(&command, window, vars)
}

#[test]
fn a_visitor_gets_from_the_greeting_to_the_paper() {
    let mut visit = start((80, 24), &[], &[]);
    visit.sees("Welkom");
    press(&mut visit, "\r", "brand of rook");
    press(&mut visit, "n", "Hoe oud");
    visit.line("9");
    visit.sees("Wat wilt u doen");
    press(&mut visit, "w", "telt mee voor");
    press(&mut visit, "x", "Boeken lenen");
    press(&mut visit, "1", "Heeft u al een pas");
    press(&mut visit, "t", "Boeken lenen");
    press(&mut visit, "1", "Heeft u al een pas");
    press(&mut visit, "2", "woont");
    visit.line("weet ik niet");
    visit.sees("Uw samenvatting");
    visit.press("\x1b[F");
    visit.sees("Over dit advies");
    visit.press("g");
    let (status, screen) = visit.end();
    assert!(status.success());
    // The paper is left where it can be read back.
    assert!(screen.contains("Over dit advies"), "{screen}");
}

#[test]
fn what_is_urgent_is_on_the_screen_at_once_and_stays() {
    let mut visit = start((40, 20), &[], &[]);
    visit.sees("Welkom");
    press(&mut visit, "\r", "brand of rook");
    press(&mut visit, "1", "Eerst dit");
    visit.sees("112");
    press(&mut visit, "\r", "Hoe oud");
    visit.sees("112");
    visit.press("\x03");
    let (status, _) = visit.end();
    assert_eq!(status.exit_code(), 130);
}

#[test]
fn another_language_goes_on_where_the_conversation_was() {
    let mut visit = start((80, 24), &[], &[]);
    visit.sees("Welkom");
    press(&mut visit, "\r", "brand of rook");
    press(&mut visit, "n", "Hoe oud");
    visit.line("taal");
    visit.sees("English");
    press(&mut visit, "e", "How old");
    visit.press("\x03");
    visit.end();
}

#[test]
fn lines_are_chosen_for_a_dumb_terminal_and_when_asked_for() {
    for (options, vars) in [(&["--plain"][..], &[][..]), (&[][..], &[("TERM", "dumb")][..])] {
        let mut visit = start((80, 24), options, vars);
        visit.sees("brand of rook");
        visit.press("stop\r");
        visit.sees("Gestopt");
        assert!(!visit.bytes().contains('\x1b'), "an escape byte in line mode");
        let (status, _) = visit.end();
        assert!(status.success());
    }
}

#[test]
fn no_color_means_no_colour() {
    let mut visit = start((80, 24), &[], &[("NO_COLOR", "1")]);
    visit.sees("Welkom");
    press(&mut visit, "\r", "brand of rook");
    let styled = visit.bytes().split("\x1b[").skip(1).any(|rest| {
        let end = rest.find(|c: char| c.is_ascii_alphabetic());
        end.is_some_and(|end| rest[end..].starts_with('m') && !rest[..end].is_empty() && &rest[..end] != "0")
    });
    assert!(!styled);
    visit.press("\x03");
    visit.end();
}

#[test]
fn the_readme_shows_the_first_question_as_it_is_on_a_terminal() {
    let command = [env!("CARGO_BIN_EXE_loketwijzer"), "--date", "2026-11-21"];
    let mut visit = Visit::of_program(&command, (80, 24), &[]);
    visit.sees("Loketwijzer");
    let screen = press(&mut visit, "\r", "niets hiervan");
    visit.press("\x03");
    visit.end();
    papers::shows("README.md", &(screen.trim_end().to_owned() + "\n"));
}
