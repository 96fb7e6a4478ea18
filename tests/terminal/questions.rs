//! Questions, as they stand on the screen and are answered by keys.

use std::fmt::Write;

use loketwijzer::front::Lines;

use super::pty::Visit;
use super::visitor::{play, told};

const WINDOW: (u16, u16) = (80, 24);
const NARROW: (u16, u16) = (40, 12);
const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const PAGE_DOWN: &str = "\x1b[6~";

/// A visit that stands at its question.
fn at(scene: &str, window: (u16, u16)) -> Visit {
    let visit = Visit::new(scene, window);
    visit.wait(|screen| screen.alternate_screen() && screen.contents().contains("stop"));
    visit
}

#[test]
fn a_question_stands_calmly_on_the_screen() {
    let mut visit = at("one", WINDOW);
    // The cursor is at the question, for who reads along with it.
    insta::assert_snapshot!(visit.wait(|screen| screen.cursor_position() == (2, 2)));
    visit.press("1");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn a_digit_is_its_answer_and_needs_no_enter() {
    for (key, reply) in [("2", "One(1)"), ("3", "One(2)"), ("0", "Unknown")] {
        let mut visit = at("one", WINDOW);
        visit.press(key);
        visit.ends_with(&format!("[Given({reply})]"));
    }
}

#[test]
fn a_first_letter_is_an_answer_in_either_case() {
    for (key, reply) in [("j", "One(0)"), ("N", "One(1)"), ("d", "Unknown")] {
        let mut visit = at("one", WINDOW);
        visit.press(key);
        visit.ends_with(&format!("[Given({reply})]"));
    }
}

#[test]
fn arrows_and_enter_answer_and_the_cursor_goes_along() {
    let mut visit = at("one", WINDOW);
    visit.press(DOWN);
    visit.sees("> 1  Ja");
    visit.press(DOWN);
    visit.sees("> 2  Nee");
    visit.wait(|screen| screen.cursor_position() == (5, 4) && !screen.hide_cursor());
    visit.press("\r");
    visit.ends_with("[Given(One(1))]");
}

#[test]
fn up_from_nothing_goes_to_the_last_and_no_further_down() {
    let mut visit = at("one", WINDOW);
    visit.press(UP);
    visit.sees("> 0  Dat weet");
    visit.press(DOWN);
    visit.press("\r");
    visit.ends_with("[Given(Unknown)]");
}

#[test]
fn enter_on_nothing_chooses_nothing_and_says_so() {
    let mut visit = at("one", WINDOW);
    visit.press("\r");
    let screen = visit.sees("U hebt nog niets gekozen.");
    assert!(!screen.contains('>'), "{screen}");
    visit.press("1");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn a_digit_without_an_answer_is_no_answer() {
    let mut visit = at("one", WINDOW);
    visit.press("9");
    visit.sees("Dat is hier geen antwoord.");
    visit.press("2");
    visit.ends_with("[Given(One(1))]");
}

#[test]
fn no_piece_of_a_key_or_a_paste_answers() {
    for keys in ["\x1b[1;5C", "\x1b[15~", "\x1bO2P", "\x1b1", "\x1b[200~1\r2\r\x1b[201~", "[1;5C", "\x1b[<0;5;1M"] {
        let mut visit = at("one", WINDOW);
        visit.press(keys);
        // The question is still there, and nothing has the focus yet.
        visit.press(DOWN);
        visit.sees("> 1  Ja");
        visit.press("2");
        visit.ends_with("[Given(One(1))]");
    }
}

#[test]
fn text_that_comes_at_once_is_no_answer() {
    let mut visit = at("one", WINDOW);
    visit.press("2024 1 3\r");
    visit.sees("Dat is hier geen antwoord.");
    visit.press("1");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn the_explanation_opens_in_the_screen_and_any_key_leads_back() {
    let mut visit = at("one", WINDOW);
    visit.press("?");
    insta::assert_snapshot!(visit.sees("Toezicht is"));
    visit.press("1");
    visit.sees("Kies met");
    visit.press("w");
    visit.sees("artikel 3.2.1");
    visit.press("\r");
    visit.sees("Kies met");
    visit.press("t");
    visit.ends_with("[Act(Back)]");
}

#[test]
fn commands_have_a_key() {
    for (key, act) in [("t", "Back"), ("L", "Later"), ("k", "Finish"), ("x", "Stop")] {
        let mut visit = at("one", WINDOW);
        visit.press(key);
        visit.ends_with(&format!("[Act({act})]"));
    }
}

#[test]
fn several_answers_are_marked_and_enter_goes_on() {
    let mut visit = at("many", WINDOW);
    visit.press("\r");
    visit.sees("nog niets gekozen");
    visit.press("1");
    visit.sees("> 1  [x] Eten");
    visit.press("g");
    visit.sees("> 3  [x] Geld");
    visit.press(UP);
    visit.sees("> 2  [ ] Wassen");
    visit.press(" ");
    visit.sees("> 2  [x] Wassen");
    visit.press("1");
    insta::assert_snapshot!(visit.sees("> 1  [ ] Eten"));
    visit.press("\r");
    visit.ends_with("[Given(Many([1, 2]))]");
}

#[test]
fn none_of_these_and_the_others_exclude_each_other() {
    let mut visit = at("many", WINDOW);
    visit.press("1");
    visit.sees("[x] Eten");
    visit.press("4");
    visit.wait(|screen| screen.contents().contains("[ ] Eten") && screen.contents().contains("[x] Niets"));
    visit.press("2");
    visit.wait(|screen| screen.contents().contains("[x] Wassen") && screen.contents().contains("[ ] Niets"));
    visit.press("\r");
    visit.ends_with("[Given(Many([1]))]");
}

#[test]
fn another_size_of_window_is_another_layout_of_the_same_question() {
    let mut visit = at("one", WINDOW);
    visit.press(DOWN);
    visit.sees("> 1  Ja");
    visit.resize(NARROW);
    insta::assert_snapshot!(visit.wait(|screen| screen.contents().ends_with("k klaar · x stop")));
    visit.resize(WINDOW);
    visit.wait(|screen| screen.contents().ends_with("t terug · l later · k klaar · x stop"));
    visit.press("\r");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn a_small_window_keeps_the_number_to_call_and_the_focus() {
    let mut visit = at("long", NARROW);
    insta::assert_snapshot!("long_small", visit.sees("↓ meer"));
    for number in 1..=9 {
        visit.press(DOWN);
        visit.sees(&format!("> {number}  Antwoord nummer {number}"));
    }
    visit.press(DOWN);
    let screen = visit.sees("> 0  Dat weet");
    assert!(screen.starts_with(" Bel 112"), "{screen}");
    visit.press("\r");
    visit.ends_with("[Given(Unknown)]");
}

#[test]
fn in_the_smallest_window_the_question_can_be_read_and_answered() {
    let mut visit = Visit::new("long", (20, 4));
    visit.sees("Welk antwoord");
    visit.press(DOWN);
    visit.wait(|screen| !screen.contents().contains("Welk"));
    visit.press(DOWN.repeat(9).as_str());
    visit.sees("Antwoord");
    visit.press("9");
    visit.ends_with("[Given(One(8))]");
}

#[test]
fn scrolling_chooses_nothing() {
    let mut visit = at("long", NARROW);
    visit.press(PAGE_DOWN);
    visit.sees("↑↓ meer");
    visit.press("\r");
    visit.sees("nog niets gekozen");
    visit.press("9");
    visit.ends_with("[Given(One(8))]");
}

#[test]
fn wide_letters_stay_within_the_window() {
    let mut visit = at("wide", (30, 16));
    visit.press(DOWN);
    visit.sees("> 1");
    insta::assert_snapshot!(visit.wait(|screen| screen.cursor_position() == (5, 3)));
    visit.press(DOWN);
    visit.press("\r");
    visit.ends_with("[Given(One(1))]");
}

#[test]
fn no_color_means_no_colour_and_the_focus_is_still_seen() {
    for (value, coloured) in [(None, true), (Some("1"), false)] {
        let vars: Vec<_> = value.map(|value| ("NO_COLOR", value)).into_iter().collect();
        let mut visit = Visit::with("one", WINDOW, &vars);
        visit.sees("Kies met");
        visit.press(DOWN);
        visit.sees("> 1  Ja");
        let styles = visit
            .bytes()
            .split("\x1b[")
            .filter(|part| part.trim_start_matches(['0', '1', '3', '6', '7', ';']).starts_with('m'))
            .count();
        assert_eq!(styles > 0, coloured);
        visit.press("\r");
        visit.ends_with("[Given(One(0))]");
    }
}

#[test]
fn only_changed_lines_are_written_again() {
    let mut visit = at("one", WINDOW);
    visit.press(DOWN);
    visit.sees("> 1  Ja");
    let before = visit.bytes().len();
    visit.press(DOWN);
    visit.sees("> 2  Nee");
    let change = visit.bytes()[before..].to_owned();
    assert!(!change.contains("Alleen in de nacht") && !change.contains("Moet er"), "{change:?}");
    visit.press("1");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn a_line_is_typed_and_wiped_as_anywhere() {
    let mut visit = at("typed", WINDOW);
    insta::assert_snapshot!(visit.wait(|screen| screen.cursor_position() == (6, 4)));
    visit.press("678");
    visit.sees("> 678");
    visit.press("\x7f");
    visit.wait(|screen| screen.cursor_position() == (6, 6));
    visit.press("\r");
    visit.ends_with("[Given(Text(\"67\"))]");
}

#[test]
fn what_was_typed_before_is_still_there() {
    let mut visit = at("draft", WINDOW);
    visit.sees("> 67");
    visit.press("\r");
    visit.ends_with("[Given(Text(\"67\"))]");
}

#[test]
fn nothing_typed_is_no_answer() {
    let mut visit = at("typed", WINDOW);
    visit.press("\r");
    visit.sees("nog niets gekozen");
    visit.line("0");
    visit.ends_with("[Given(Text(\"0\"))]");
}

#[test]
fn words_are_commands_where_answers_are_typed() {
    for (word, reply) in [("Terug", "Act(Back)"), ("stop", "Act(Stop)"), ("weet ik niet", "Given(Unknown)")] {
        let mut visit = at("typed", WINDOW);
        visit.line(word);
        visit.ends_with(&format!("[{reply}]"));
    }
    let mut visit = at("typed", WINDOW);
    visit.line("?");
    visit.sees("Toezicht is");
    visit.press(" ");
    visit.sees("Typ een leeftijd");
    visit.line("5");
    visit.ends_with("[Given(Text(\"5\"))]");
}

#[test]
fn a_typed_question_fits_a_small_window() {
    let mut visit = Visit::new("typed", NARROW);
    insta::assert_snapshot!(visit.wait(|screen| screen.cursor_position() == (6, 3)));
    visit.line("67");
    visit.ends_with("[Given(Text(\"67\"))]");
}

#[test]
fn a_page_is_read_to_its_end_before_enter_leaves() {
    let mut visit = at("page", WINDOW);
    insta::assert_snapshot!(visit.sees("Regel 1\n"));
    visit.press("\r");
    visit.wait(|screen| !screen.contents().contains("Regel 1\n"));
    visit.press(" ");
    visit.press("\x1b[5~");
    visit.press("\x1b[F");
    visit.wait(|screen| screen.contents().contains("Regel 30\n"));
    visit.press("v");
    visit.ends_with("[Act(Continue)]");
}

#[test]
fn the_same_conversation_in_lines() {
    let answers = "9\nuitleg\n\nja\neten, geld en post\n1 4\n1 3\ntien\nniet dit, maar: weet ik niet\nantwoord nummer 9 van de negen\n2\n";
    let mut lines = Lines::new(answers.as_bytes(), Vec::new(), 60);
    let replies = play(&mut lines, "all").unwrap();
    let mut said = String::from_utf8(lines.into_inner().1).unwrap();
    assert!(!said.contains('\x1b'));
    write!(said, "\n{}", told(&replies)).unwrap();
    insta::assert_snapshot!(said);
}
