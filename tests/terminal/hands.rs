//! Hands: a key that is held or struck twice, a line that is typed and mistyped, going back, and stopping.

use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use super::pty::{Visit, line, press, stop};

const WINDOW: (u16, u16) = (80, 24);

fn pause(milliseconds: u64) {
    sleep(Duration::from_millis(milliseconds));
}

/// A visit that stands at its question.
fn at(scene: &str, window: (u16, u16)) -> Visit {
    let visit = Visit::new(scene, window);
    visit.wait(|screen| screen.alternate_screen() && screen.contents().contains("stop"));
    visit
}

/// The program, at its first question.
fn start(options: &[&str]) -> Visit {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/bieb");
    let mut command =
        vec![env!("CARGO_BIN_EXE_loketwijzer"), "--rules", rules.to_str().unwrap(), "--date", "2026-11-21"];
    command.extend(options);
    let mut visit = Visit::of_program(&command, WINDOW, &[]);
    visit.wait(|screen| ["Welkom", "Welcome"].iter().any(|word| screen.contents().contains(word)));
    visit.press("\r");
    visit.wait(|screen| ["brand of rook", "fire or smoke"].iter().any(|word| screen.contents().contains(word)));
    visit
}

#[test]
fn a_key_that_is_held_down_answers_one_question() {
    let mut visit = at("three", WINDOW);
    visit.strike("n");
    pause(500);
    for _ in 0..20 {
        visit.strike("n");
        pause(33);
    }
    visit.sees("te snel");
    // The second and the third question are still there.
    visit.press("1");
    visit.wait(|screen| !screen.contents().contains("te snel"));
    visit.press("3");
    visit.ends_with("[Given(One(1)), Given(One(0)), Given(One(2))]");
}

#[test]
fn a_key_that_is_struck_twice_answers_one_question() {
    for apart in [30, 120, 300] {
        let mut visit = at("three", WINDOW);
        visit.strike("2");
        pause(apart);
        visit.strike("2");
        pause(50);
        visit.press("1");
        visit.press("3");
        visit.ends_with("[Given(One(1)), Given(One(0)), Given(One(2))]");
    }
}

#[test]
fn a_mark_that_is_struck_twice_stays() {
    let mut visit = at("many", WINDOW);
    visit.strike("1");
    visit.sees("[x] Eten");
    pause(100);
    visit.strike("1");
    visit.sees("te snel");
    visit.sees("[x] Eten");
    visit.press("\r");
    visit.ends_with("[Given(Many([0]))]");
}

#[test]
fn enter_that_is_held_down_does_not_leave_a_page() {
    let mut visit = at("page", WINDOW);
    for _ in 0..30 {
        visit.strike("\r");
        pause(33);
    }
    visit.sees("te snel");
    visit.press("v");
    visit.wait(|screen| screen.contents().contains("Regel"));
    visit.press("x");
    visit.ends_with("[Act(Stop)]");
}

#[test]
fn a_paste_is_text_in_a_line_and_gives_no_answer() {
    let mut visit = at("typed", WINDOW);
    visit.strike("\x1b[200~6\x1b[A7\r\x1b[201~");
    visit.sees("> 67");
    visit.press("\r");
    visit.ends_with("[Given(Text(\"67\"))]");
    // Without brackets it is a burst.
    let mut visit = at("typed", WINDOW);
    visit.strike("67\r");
    visit.sees("> 67");
    visit.press("\r");
    visit.ends_with("[Given(Text(\"67\"))]");
}

#[test]
fn no_report_and_no_strange_key_leaves_a_letter_in_a_line() {
    let mut visit = at("typed", WINDOW);
    for bytes in [
        "\x1b[M 45",
        "\x1b[<0;10;5M",
        "\x1b[12;10R",
        "\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
        "\x1bOP",
        "\x1b[15~",
        "\x1b[1;5C",
        "\x1b[97u",
    ] {
        visit.strike(bytes);
        pause(60);
    }
    visit.line("7");
    visit.ends_with("[Given(Text(\"7\"))]");
}

#[test]
fn a_line_is_changed_with_the_keys_that_do_so_anywhere() {
    let mut visit = at("typed", WINDOW);
    visit.strike("23");
    visit.sees("> 23");
    for (keys, then) in [("\x1b[H", "> 23"), ("1", "> 123"), ("\x1b[3~", "> 13"), ("\x05", "> 13"), ("4", "> 134")] {
        visit.strike(keys);
        visit.sees(then);
        pause(30);
    }
    // An arrow that comes in pieces, over a slow line.
    visit.strike("\x1b");
    pause(200);
    visit.strike("[D");
    pause(60);
    visit.strike("5");
    visit.sees("> 1354");
    visit.press("\x15");
    visit.wait(|screen| !screen.contents().contains("1354"));
    visit.line("8");
    visit.ends_with("[Given(Text(\"8\"))]");
}

#[test]
fn esc_wipes_a_line_and_once_more_goes_back() {
    for scene in ["typed", "free"] {
        let mut visit = at(scene, WINDOW);
        visit.strike("abc");
        visit.sees("> abc");
        visit.press("\x1b");
        visit.wait(|screen| !screen.contents().contains("abc"));
        visit.press("\x1b");
        visit.ends_with("[Act(Back)]");
    }
}

#[test]
fn a_line_is_there_in_a_window_of_any_size() {
    let mut visit = at("typed", WINDOW);
    visit.strike("123");
    visit.sees("> 123");
    visit.resize((50, 14));
    visit.wait(|screen| screen.contents().contains("> 123") && screen.contents().contains("stop"));
    visit.resize((1, 5));
    visit.strike("84\x7f");
    pause(100);
    visit.resize(WINDOW);
    visit.wait(|screen| screen.contents().contains("> 1238") && screen.contents().contains("stop"));
    visit.press("\r");
    visit.ends_with("[Given(Text(\"1238\"))]");
}

#[test]
fn a_long_line_scrolls_within_itself() {
    let mut visit = at("typed", (40, 12));
    visit.strike(&"a".repeat(200));
    visit.strike("slot");
    let screen = visit.sees("aslot");
    assert!(screen.contains("Hoe oud is de persoon?") && screen.contains("> aaa"), "{screen}");
    assert!(screen.lines().filter(|line| line.contains("aaa")).count() == 1, "{screen}");
    stop(visit);
}

#[test]
fn what_was_refused_is_replaced_by_typing() {
    let mut visit = start(&[]);
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "tachtig", "Dat is hier geen antwoord");
    visit.sees("verdwijnt wat er staat");
    line(&mut visit, "9", "Wat wilt u doen");
    press(&mut visit, "t", "Hoe oud");
    line(&mut visit, "tachtig", "Dat is hier geen antwoord");
    line(&mut visit, "terug", "brand of rook");
    stop(visit);
}

#[test]
fn what_was_answered_stands_above_the_next_question() {
    let mut visit = start(&[]);
    let screen = press(&mut visit, "n", "Hoe oud");
    assert!(screen.contains("Uw vorige antwoord: Nee"), "{screen}");
    let screen = line(&mut visit, "9", "Wat wilt u doen");
    assert!(screen.contains("Uw vorige antwoord: 9") && !screen.contains("antwoord: Nee"), "{screen}");
    stop(visit);
    let mut visit = start(&["--lang", "en"]);
    press(&mut visit, "n", "Your last answer: No");
    stop(visit);
}

#[test]
fn going_back_shows_the_answer_and_takes_nothing_away() {
    let mut visit = start(&[]);
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "9", "Wat wilt u doen");
    press(&mut visit, "t", "> 9");
    // Enter leaves it as it was.
    press(&mut visit, "\r", "Wat wilt u doen");
    press(&mut visit, "t", "> 9");
    let screen = line(&mut visit, "terug", "brand of rook");
    assert!(screen.contains("Nee (gekozen)"), "{screen}");
    // What was answered in between is not asked again.
    press(&mut visit, "n", "Wat wilt u doen");
    press(&mut visit, "a", "Leeftijd: 9");
    stop(visit);
}

#[test]
fn back_on_the_summary_is_the_page_before_and_changes_no_answer() {
    let mut visit = start(&[]);
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "9", "Wat wilt u doen");
    let screen = press(&mut visit, "k", "Uw samenvatting");
    let first = screen.lines().nth(2).unwrap().to_owned();
    for key in ["t", "\x1b"] {
        visit.press("\x1b[6~");
        visit.wait(|screen| screen.contents().lines().nth(2) != Some(&first));
        visit.press(key);
        visit.wait(|screen| screen.contents().lines().nth(2) == Some(&first));
    }
    // At its beginning there is no page before.
    visit.press("t");
    press(&mut visit, "a", "Leeftijd: 9");
    press(&mut visit, "t", "Uw samenvatting");
    press(&mut visit, "v", "Wat wilt u doen");
    stop(visit);
}

#[test]
fn stopping_is_asked_once_and_nothing_is_lost_by_going_on() {
    let mut visit = start(&[]);
    press(&mut visit, "n", "Hoe oud");
    visit.strike("4");
    visit.sees("> 4");
    let screen = press(&mut visit, "\x04", "Wilt u stoppen?");
    assert!(screen.contains("1  Ja, stoppen") && screen.contains("samenvatting"), "{screen}");
    press(&mut visit, "\r", "nog niets gekozen");
    press(&mut visit, "n", "> 4");
    // The key that is pressed again at that question ends it.
    press(&mut visit, "\x04", "Wilt u stoppen?");
    visit.press("\x04");
    let (status, screen) = visit.end();
    assert!(status.success() && screen.contains("Gestopt. Er is niets bewaard."), "{screen}");
}

#[test]
fn stopping_can_show_the_summary_and_where_there_is_nothing_to_lose_it_is_at_once() {
    let mut visit = start(&["--lang", "en"]);
    press(&mut visit, "n", "How old");
    line(&mut visit, "stop", "Do you want to stop?");
    press(&mut visit, "t", "That is not an answer here");
    let summary = if cfg!(feature = "save") { "3" } else { "2" };
    press(&mut visit, summary, "Your summary");
    // From a list too.
    press(&mut visit, "a", "Fire or smoke: No");
    press(&mut visit, "q", "Do you want to stop?");
    press(&mut visit, "b", "Your summary");
    stop(visit);
    let mut visit = start(&[]);
    visit.press("s");
    let (status, screen) = visit.end();
    assert!(status.success() && screen.contains("Gestopt."), "{screen}");
}

#[test]
#[cfg(feature = "save")]
fn stopping_can_keep_the_answers_first() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    let mut visit = start(&[]);
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "stop", "Wilt u stoppen?");
    press(&mut visit, "2", "Hoe moet het bestand heten");
    line(&mut visit, file.to_str().unwrap(), "Kies een wachtzin");
    visit.strike("paard batterij nietje\r");
    visit.sees("nog een keer");
    visit.strike("paard batterij nietje\r");
    let (status, screen) = visit.end();
    assert!(status.success() && screen.contains("Het gesprek is bewaard in"), "{screen}");
    assert!(file.exists());
}

#[test]
fn a_name_or_a_note_that_is_a_command_elsewhere_is_text() {
    let mut visit = at("free", WINDOW);
    visit.line("S");
    visit.ends_with("[Given(Text(\"S\"))]");
    let mut visit = start(&[]);
    for (words, then) in [("Stop", "Uw notitie: Stop"), ("terug", "Uw notitie: terug"), ("T", "Uw notitie: T")] {
        press(&mut visit, "e", "Waar gaat de notitie over?");
        press(&mut visit, "1", "Met Esc wist u wat er staat");
        line(&mut visit, words, then);
    }
    press(&mut visit, "i", "Waar wilt u iets over lezen?");
    line(&mut visit, "/terug", "brand of rook");
    stop(visit);
}

#[test]
fn a_sheet_that_is_there_is_replaced_only_after_yes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("blad.txt");
    std::fs::write(&file, "van iemand").unwrap();
    for (word, code) in [("nee", 2), ("ja", 0)] {
        let command = [env!("CARGO_BIN_EXE_loketwijzer"), "sheet", file.to_str().unwrap()];
        let mut visit = Visit::of_program(&command, WINDOW, &[]);
        visit.wait(|screen| screen.contents().contains("vervangen?") && screen.contents().contains("\n>"));
        pause(100);
        visit.line("misschien");
        visit.wait(|screen| screen.contents().contains("geen antwoord") && screen.contents().contains("\n>"));
        pause(100);
        visit.line(word);
        assert_eq!(visit.end().0.exit_code(), code);
        assert_eq!(std::fs::read_to_string(&file).unwrap() == "van iemand", word == "nee");
    }
}
