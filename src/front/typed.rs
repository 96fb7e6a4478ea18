//! A typed answer: the question on our screen, the line itself by dialoguer.
//!
//! dialoguer reads keys on its own terms, so the promises are kept around it. The terminal stays raw and on our screen all the
//! time, so Ctrl-C between two keys is a key and no letter is echoed twice; Ctrl-C and the signals that end a program come
//! back as `Interrupted`, because handlers are set that only note them; pastes are not bracketed while it reads, for a pasted
//! address is welcome here. What it cannot do: Esc, Ctrl-Z and Ctrl-D do nothing, so going back is a typed word; a changed
//! window is redrawn after Enter; keys it does not know (Ctrl and an arrow) leave letters in the line, never digits alone, where
//! they can be seen and wiped out and only Enter makes an answer of them; a wiped wide letter leaves its picture behind.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};

use console::Term;
use dialoguer::Input;
use dialoguer::theme::Theme;
use rustix::process::{Pid, Signal, kill_process};

use super::choosing::asked;
use super::frame::{Body, Hint, Ink, Parts, Place, Row, measure, rows};
use super::keys::Key;
use super::more::hint;
use super::screen::{Screen, TICK};
use super::tty::ended;
use super::{Act, Given, Prompt, Reply, pick};

/// Longer than any answer that is asked for.
const LONGEST: usize = 1000;

/// Asks until something is typed that is an answer or a command.
pub(super) fn ask(screen: &mut Screen, prompt: &Prompt, hint: &str, draft: &str, empty: bool) -> io::Result<Reply> {
    let mut message = None;
    loop {
        // What was pressed before the line was there is no part of it; but who wants to leave need not press twice.
        if ended() || screen.dropped(Key::Interrupt) {
            return Ok(Reply::Interrupted);
        }
        let width = screen.width();
        let parts = Parts {
            banner: &prompt.banner,
            heading: &prompt.heading,
            ahead: prompt.ahead.as_deref().unwrap_or_default(),
            body: body(prompt, hint, width),
            advice: message.unwrap_or(&prompt.words.choose_typed),
            keys: words(prompt),
            more: &prompt.words.more,
        };
        screen.present(&parts, 0)?;
        let Some(line) = line(screen, draft)? else { return Ok(Reply::Interrupted) };
        let typed = line.trim();
        match pick::command_by_word(&prompt.commands, typed) {
            Some(act @ (Act::Help | Act::Why | Act::More)) => {
                message = None;
                if let Some(reply) = screen.explain(prompt, act)? {
                    return Ok(reply);
                }
            }
            Some(act) => return Ok(Reply::Act(act)),
            None if typed.is_empty() && !empty => message = Some(&prompt.words.nothing_chosen),
            None if pick::says_unknown(prompt, typed) => return Ok(Reply::Given(Given::Unknown)),
            None if typed.len() > LONGEST || typed.contains(char::is_control) => {
                message = Some(&prompt.words.no_such_answer);
            }
            None => return Ok(Reply::Given(Given::Text(typed.to_owned()))),
        }
    }
}

/// One line from dialoguer; `None` when Ctrl-C or a signal ended it.
fn line(screen: &mut Screen, draft: &str) -> io::Result<Option<String>> {
    let prompt = format!("{}> ", " ".repeat(measure(screen.size.0).0));
    screen.tty.write("\x1b[?2004l\r")?;
    let input =
        Input::<String>::with_theme(&Bare).with_prompt(prompt).with_initial_text(draft).allow_empty(true).report(false);
    let typed = awake(|| input.interact_text_on(&Term::stdout()));
    screen.tty.write("\x1b[?2004h\x1b[?25h")?;
    screen.forget();
    match typed {
        Ok(typed) => Ok(Some(typed)),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => Ok(None),
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}

/// Reads, and wakes the reading when a signal to end went to another thread, or came just before the waiting began: dialoguer
/// waits without a limit.
fn awake<T>(read: impl FnOnce() -> T) -> T {
    let done = AtomicBool::new(false);
    let reader = reader();
    std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            while !done.load(Ordering::SeqCst) {
                if ended() {
                    // Noted once more, and the waiting ends. A process can always signal itself.
                    let _ = kill_process(reader, Signal::TERM);
                }
                std::thread::park_timeout(TICK);
            }
        });
        let result = read();
        done.store(true, Ordering::SeqCst);
        watch.thread().unpark();
        result
    })
}

/// Whom a signal goes to first: on Linux this thread, elsewhere the process.
fn reader() -> Pid {
    #[cfg(target_os = "linux")]
    return rustix::thread::gettid();
    #[cfg(not(target_os = "linux"))]
    rustix::process::getpid()
}

/// The question, what can be typed, and a row for the line, which stays in view.
fn body(prompt: &Prompt, hint: &str, width: usize) -> Body {
    let mut body = asked(prompt, width);
    body.rows.extend(rows(Ink::Plain, hint, width));
    body.rows.push(Row::new());
    body.focus = Some(body.rows.len()..body.rows.len() + 1);
    body.rows.push(Row::new());
    body
}

/// The words that can be typed beside an answer.
fn words(prompt: &Prompt) -> Vec<Hint> {
    let unknown = prompt.unknown.iter().map(|choice| choice.words.first().unwrap_or(&choice.label).clone());
    let unknown = unknown.map(|key| Hint { key, label: String::new(), place: Place::Always });
    let commands = prompt.commands.iter().filter(|command| pick::available(prompt, command));
    unknown.chain(commands.map(|command| hint(command, command.word.clone(), String::new()))).collect()
}

/// No colours, no question mark, no words of its own.
struct Bare;

impl Theme for Bare {
    fn format_input_prompt(&self, f: &mut dyn fmt::Write, prompt: &str, _default: Option<&str>) -> fmt::Result {
        f.write_str(prompt)
    }
}
