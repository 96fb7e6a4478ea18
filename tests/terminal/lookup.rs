//! Looking something up during a conversation, in the program itself.

use super::pty::Visit;

const WINDOW: (u16, u16) = (80, 24);

/// A conversation on the small rule set, at its first question.
fn conversation(window: (u16, u16)) -> Visit {
    let program = env!("CARGO_BIN_EXE_loketwijzer");
    let rules = "tests/cmd/tuin";
    let command = [program, "--lang", "nl", "--date", "2026-11-21", "--rules", rules];
    let mut visit = Visit::of_program(&command, window, &[]);
    visit.sees("Welkom bij de volkstuin");
    visit.press("\r");
    visit.sees("Waarbij hebt u hulp nodig?");
    visit
}

#[test]
fn what_is_marked_stays_marked_while_something_is_read() {
    let mut visit = conversation(WINDOW);
    visit.press("1");
    visit.sees("1  [x] Spitten");
    visit.press("3");
    visit.sees("3  [x] Wieden");
    visit.press("i");
    visit.sees("Waar wilt u iets over lezen?");
    visit.line("kosten");
    insta::assert_snapshot!(visit.sees("s stoppen"));
    visit.press("1");
    insta::assert_snapshot!(visit.sees("g verder"));
    visit.press("\r");
    let screen = visit.sees("Waarbij hebt u hulp nodig?");
    for line in ["1  [x] Spitten", "2  [ ] Snoeien", "3  [x] Wieden"] {
        assert!(screen.contains(line), "{screen}");
    }
    visit.press("\r");
    visit.sees("Is er al een lidmaatschap?");
    visit.press("s");
    visit.sees("Wilt u stoppen?");
    visit.press("j");
    let (status, screen) = visit.end();
    assert!(status.success() && screen.contains("Gestopt."), "{screen}");
}

#[test]
fn an_empty_line_gives_the_questions_page_by_page() {
    let mut visit = conversation((60, 20));
    visit.press("i");
    visit.sees("Waar wilt u iets over lezen?");
    visit.press("\r");
    visit.sees("8  Hoe zeg ik op?");
    visit.press("9");
    visit.sees("1  Mag ik groente verkopen?");
    visit.press("t");
    visit.sees("9  Meer vragen");
    visit.press("t");
    visit.sees("Waar wilt u iets over lezen?");
    visit.press("\x1b");
    visit.sees("Waarbij hebt u hulp nodig?");
    visit.press("\x03");
    assert_eq!(visit.end().0.exit_code(), 130);
}

#[test]
fn the_summary_is_there_again_after_a_lookup() {
    let mut visit = conversation(WINDOW);
    visit.press("k");
    visit.sees("Uw samenvatting");
    visit.press("i");
    visit.sees("Waar wilt u iets over lezen?");
    visit.line("borg");
    visit.sees("1  Borg");
    visit.press("1");
    visit.sees("Geld dat u later terugkrijgt.");
    // Back to the list, then on.
    visit.press("t");
    visit.sees("Wat wilt u lezen?");
    visit.press("1");
    visit.sees("Geld dat u later terugkrijgt.");
    visit.press("g");
    visit.sees("Uw samenvatting");
    visit.press("s\x03");
    assert_eq!(visit.end().0.exit_code(), 130);
}

#[test]
fn the_number_to_call_stays_on_the_screen_while_something_is_looked_up() {
    let program = env!("CARGO_BIN_EXE_loketwijzer");
    let command = [program, "--lang", "nl", "--date", "2026-11-21", "--rules", "tests/cmd/bieb"];
    let mut visit = Visit::of_program(&command, WINDOW, &[]);
    visit.sees("Welkom");
    visit.press("\r");
    visit.sees("brand of rook");
    visit.press("1");
    visit.sees("Neem niets mee");
    visit.press("\r");
    visit.sees("Hoe oud");
    visit.line("naslag");
    let screen = visit.sees("Waar wilt u iets over lezen?");
    assert!(screen.contains("112"), "{screen}");
    visit.line("/stop");
    visit.sees("Wilt u stoppen?");
    visit.press("1");
    assert!(visit.end().0.success());
}
