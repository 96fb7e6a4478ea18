//! Every end of a conversation: the terminal is as it was, and nothing was answered.

use std::process::Command;

use super::pty::Visit;

const WINDOW: (u16, u16) = (80, 24);

/// A visit that stands at its question; a typed one waits for a line.
fn at(scene: &str) -> Visit {
    let visit = Visit::new(scene, WINDOW);
    visit.wait(|screen| screen.alternate_screen() && screen.contents().contains("stop"));
    assert_ne!(visit.settings(), visit.found, "a terminal that was never changed need not be put back");
    visit
}

fn signal(name: &str, process: u32) {
    let sent = Command::new("sh").args(["-c", &format!("kill -{name} {process}")]).status().unwrap();
    assert!(sent.success());
}

#[test]
fn ctrl_c_ends_a_question() {
    let mut visit = at("one");
    visit.press("\x03");
    visit.ends_with("[Interrupted]");
}

#[test]
fn ctrl_c_ends_an_explanation_and_a_page() {
    let mut visit = at("one");
    visit.press("?");
    visit.sees("Toezicht is");
    visit.press("\x03");
    visit.ends_with("[Interrupted]");
    let mut visit = at("page");
    visit.press("\x03");
    visit.ends_with("[Interrupted]");
}

#[test]
fn ctrl_c_ends_a_line_that_is_being_typed() {
    let mut visit = at("typed");
    visit.press("6");
    visit.sees("> 6");
    visit.press("\x03");
    visit.ends_with("[Interrupted]");
}

#[test]
fn ctrl_d_asks_to_stop_and_is_no_answer() {
    for scene in ["one", "typed", "page"] {
        let mut visit = at(scene);
        visit.press("\x04");
        visit.ends_with("[Act(Stop)]");
    }
}

#[test]
fn where_there_is_no_other_screen_nothing_of_the_question_is_left() {
    for scene in ["one", "typed", "page"] {
        let mut visit = at(scene);
        visit.press("\x04");
        let screen = visit.end_on_one_screen();
        for word in ["toezicht", "Hoe oud", "dag en nacht", "Nee", "Regel", "stop", "Kies met"] {
            assert!(!screen.contains(word), "{screen}");
        }
        assert!(screen.contains("replies:"), "{screen}");
    }
}

#[test]
fn a_signal_to_end_puts_the_terminal_back_first() {
    for name in ["TERM", "HUP", "INT", "QUIT", "USR1", "ALRM"] {
        for scene in ["one", "typed"] {
            let visit = at(scene);
            signal(name, visit.process());
            visit.ends_with("[Interrupted]");
        }
    }
}

#[test]
fn a_panic_is_told_on_the_screen_that_was_there() {
    let mut visit = at("panic");
    visit.press("1");
    let (status, screen) = visit.end();
    assert!(!status.success());
    assert!(screen.contains("the sky fell"), "{screen}");
}

#[test]
fn a_panic_that_leaves_a_thread_waiting_ends_all_the_same_and_repeats_nothing() {
    let visit = Visit::new("stuck", WINDOW);
    let (status, screen) = visit.end();
    assert_eq!(status.exit_code(), 101);
    let screen: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("Er ging iets mis. [tests/terminal/visitor.rs:"), "{screen}");
    assert!(!screen.contains("suicidaal"), "{screen}");
}

#[test]
fn a_panic_in_a_thread_leaves_a_question_that_works() {
    let mut visit = at("thread");
    visit.sees("Kies met");
    assert!(visit.bytes().contains("a thread fell"));
    visit.press("2");
    visit.ends_with("[Given(One(1))]");
}

#[test]
fn a_window_that_is_closed_ends_the_program() {
    for scene in ["one", "typed", "page"] {
        at(scene).hang_up();
    }
}

#[test]
fn ctrl_z_gives_the_terminal_to_the_shell_and_comes_back_to_the_question() {
    let mut visit = Visit::in_shell("one", WINDOW, ":");
    visit.sees("Kies met");
    visit.press("\x1b[B");
    visit.sees("> 1  Ja");
    visit.press("\x1a");
    visit.wait(|screen| screen.contents().contains("asleep") && !screen.alternate_screen());
    assert_eq!(visit.settings(), visit.found);
    visit.press("\n");
    visit.wait(|screen| screen.alternate_screen() && screen.contents().contains("> 1  Ja"));
    visit.press("\r");
    visit.ends_with("[Given(One(0))]");
}

#[test]
fn ctrl_z_comes_back_to_a_line_as_it_was_typed() {
    let mut visit = Visit::in_shell("typed", WINDOW, ":");
    visit.sees("Typ een leeftijd");
    visit.strike("67");
    visit.sees("> 67");
    visit.press("\x1a");
    visit.wait(|screen| screen.contents().contains("asleep") && !screen.alternate_screen());
    assert_eq!(visit.settings(), visit.found);
    visit.press("\n");
    visit.wait(|screen| screen.alternate_screen() && screen.contents().contains("> 67"));
    visit.press("\r");
    visit.ends_with("[Given(Text(\"67\"))]");
}

#[test]
#[cfg(target_os = "linux")]
fn a_stop_from_outside_comes_back_to_the_question() {
    for name in ["STOP", "TSTP"] {
        let mut visit = Visit::in_shell("one", WINDOW, "stty sane");
        visit.sees("Kies met");
        let children = std::fs::read_to_string(format!("/proc/{0}/task/{0}/children", visit.process())).unwrap();
        // The shell takes the terminal and writes on the screen; of a stop that can be noted first it gets it as it was.
        signal(name, children.trim().parse().unwrap());
        visit.wait(|screen| screen.contents().contains("asleep") && (name == "STOP" || !screen.alternate_screen()));
        visit.press("\n");
        visit.wait(|screen| screen.alternate_screen() && !screen.contents().contains("asleep"));
        visit.press("2");
        visit.ends_with("[Given(One(1))]");
    }
}

#[test]
fn ctrl_z_does_nothing_where_no_shell_could_wake_the_program() {
    let mut visit = at("one");
    visit.press("\x1a");
    visit.press("1");
    visit.ends_with("[Given(One(0))]");
}
