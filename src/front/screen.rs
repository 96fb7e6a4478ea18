//! One question a screen, on a terminal of our own: every key is ours, and the terminal is as it was after every end.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::choosing::{Choosing, Step, asked};
use super::frame::{Body, Frame, Hint, Ink, Parts, compose, measure, paint, rows};
use super::keys::{Decoder, Key, burst};
use super::more::hint;
use super::tty::{Input, Tty, ended, gone, stopped};
use super::{Act, Command, Entry, Front, Page, Prompt, Reply, Secret, Waited, pick, secret, typed};
use crate::wrap;

/// How often the window and the signals are looked at while nobody types.
pub(super) const TICK: Duration = Duration::from_millis(200);

/// Faster than anyone types: keys within this are one burst.
const BURST: Duration = Duration::from_millis(20);

/// Later than any tick comes on a busy machine.
const LONG: Duration = Duration::from_secs(1);

/// The conversation on a terminal. Drop it before anything else is written there.
#[derive(Debug)]
pub struct Screen {
    pub(super) tty: Arc<Tty>,
    decoder: Decoder,
    fed: Instant,
    keys: VecDeque<Key>,
    shown: Vec<String>,
    pub(super) size: (usize, usize),
    colour: bool,
    over: bool,
    slept: bool,
    marked: Option<Vec<usize>>,
}

/// What happened at the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Event {
    Key(Key),
    /// The window changed, or the terminal was somebody else's for a while.
    Redraw,
    /// The conversation ends with this.
    Over(Reply),
}

impl Screen {
    /// Takes the controlling terminal until it is dropped. Fails when there is none: use [`super::Lines`] then.
    pub fn open(colour: bool) -> io::Result<Self> {
        let tty = Tty::open()?;
        let size = tty.size();
        Ok(Self {
            tty,
            decoder: Decoder::new(),
            fed: Instant::now(),
            keys: VecDeque::new(),
            shown: Vec::new(),
            size,
            colour,
            over: false,
            slept: false,
            marked: None,
        })
    }

    /// The next thing that happens.
    pub(super) fn next(&mut self) -> io::Result<Event> {
        loop {
            if ended() {
                return Ok(Event::Over(Reply::Interrupted));
            }
            if stopped() {
                self.keys.push_front(Key::Suspend);
            }
            match self.keys.pop_front() {
                Some(Key::Interrupt) => return Ok(Event::Over(Reply::Interrupted)),
                Some(Key::Close) => return Ok(Event::Over(Reply::End)),
                Some(Key::Suspend) => {
                    self.tty.suspend()?;
                    self.forget();
                    return Ok(Event::Redraw);
                }
                Some(key) => return Ok(Event::Key(key)),
                None if self.over => return Ok(Event::Over(Reply::End)),
                None => {}
            }
            let disturbed = std::mem::take(&mut self.slept) || self.tty.disturbed();
            if disturbed {
                self.tty.enter()?;
            }
            if disturbed || self.tty.size() != self.size {
                self.forget();
                return Ok(Event::Redraw);
            }
            self.gather()?;
        }
    }

    /// Waits a tick for keys. What comes within a moment of a key belongs to the same burst.
    fn gather(&mut self) -> io::Result<()> {
        let patience = self.decoder.patience().map(|patience| patience.saturating_sub(self.fed.elapsed()));
        let mut wait = patience.map_or(TICK, |patience| patience.min(TICK));
        let mut keys = Vec::new();
        let began = Instant::now();
        loop {
            match self.tty.read(wait)? {
                Input::Bytes(bytes) => {
                    self.fed = Instant::now();
                    for byte in bytes {
                        keys.extend(self.decoder.feed(byte).filter(|key| keys.len() < 64 || *key == Key::Interrupt));
                    }
                }
                Input::Nothing => {
                    // Nobody waits this long for a tick but who was stopped, while others wrote on the screen.
                    self.slept = began.elapsed() > TICK + LONG;
                    break;
                }
                Input::End => {
                    self.over = true;
                    break;
                }
            }
            let typing = keys.iter().any(|key| matches!(key, Key::Char(_) | Key::Enter));
            if !typing || keys.contains(&Key::Interrupt) || ended() {
                break;
            }
            wait = BURST;
        }
        if self.decoder.patience().is_some_and(|patience| self.fed.elapsed() >= patience) {
            keys.extend(self.decoder.give_up());
        }
        self.keys.extend(burst(keys));
        Ok(())
    }

    /// Forgets the keys that wait, and tells whether this one was among them.
    pub(super) fn dropped(&mut self, key: Key) -> bool {
        std::mem::take(&mut self.keys).contains(&key)
    }

    /// The next drawing writes every line.
    pub(super) fn forget(&mut self) {
        self.shown.clear();
    }

    /// Draws what changed since the last time, and puts the cursor where the person is.
    pub(super) fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let rows: Vec<String> = frame.rows.iter().map(|row| paint(row, self.colour)).collect();
        let mut out = if self.shown.is_empty() { "\x1b[2J".to_owned() } else { String::new() };
        let empty = String::new();
        for number in 0..rows.len().max(self.shown.len()) {
            let row = rows.get(number).unwrap_or(&empty);
            if row != self.shown.get(number).unwrap_or(&empty) {
                out += &to(0, number);
                out += row;
                out += "\x1b[K";
            }
        }
        out += &to(frame.cursor.0, frame.cursor.1);
        self.shown = rows;
        self.tty.write(&out)
    }

    /// Lays out and draws.
    pub(super) fn present(&mut self, parts: &Parts, scroll: usize) -> io::Result<Frame> {
        let frame = compose(parts, self.size, scroll);
        self.draw(&frame)?;
        Ok(frame)
    }

    /// Columns for text, after looking how wide the window is now.
    pub(super) fn width(&mut self) -> usize {
        self.size = self.tty.size();
        measure(self.size.0).1
    }

    fn choose(&mut self, prompt: &Prompt) -> io::Result<Reply> {
        let mut choosing = Choosing::new(prompt);
        loop {
            let width = self.width();
            let parts = Parts {
                banner: &prompt.banner,
                heading: &prompt.heading,
                ahead: prompt.ahead.as_deref().unwrap_or_default(),
                body: choosing.body(width),
                advice: choosing.advice(),
                keys: keys(&prompt.commands, |command| pick::available(prompt, command)),
                more: &prompt.words.more,
            };
            let frame = self.present(&parts, choosing.scroll)?;
            let key = match self.next()? {
                Event::Key(key) => key,
                Event::Redraw => continue,
                Event::Over(reply) => return Ok(reply),
            };
            match choosing.press(key, &frame) {
                Step::Stay => {}
                Step::Reply(reply) => {
                    self.marked = Some(choosing.marked());
                    return Ok(reply);
                }
                Step::Explain(act) => match self.explain(prompt, act)? {
                    None => {}
                    Some(reply) => {
                        self.marked = Some(choosing.marked());
                        return Ok(reply);
                    }
                },
            }
        }
    }

    /// Shows the explanation, why it is asked, or all that can be done, until a key is pressed. A reply when the conversation
    /// ended there, or something else is to be done.
    pub(super) fn explain(&mut self, prompt: &Prompt, act: Act) -> io::Result<Option<Reply>> {
        if act == Act::More {
            let available = prompt.commands.iter().filter(|command| pick::available(prompt, command));
            let commands: Vec<Command> = available.cloned().collect();
            let reply = self.everything(&prompt.banner, &commands, &prompt.words)?;
            return match reply {
                Some(Reply::Act(act @ (Act::Help | Act::Why))) => self.explain(prompt, act),
                reply => Ok(reply),
            };
        }
        let text = if act == Act::Why { &prompt.why } else { &prompt.help };
        let mut scroll = 0;
        loop {
            let width = self.width();
            let mut body = asked(prompt, width);
            body.rows.extend(rows(Ink::Plain, text.as_deref().unwrap_or_default(), width));
            let parts = Parts {
                banner: &prompt.banner,
                heading: &prompt.heading,
                ahead: "",
                body,
                advice: &prompt.words.close,
                keys: vec![],
                more: &prompt.words.more,
            };
            let frame = self.present(&parts, scroll)?;
            match self.next()? {
                Event::Redraw => {}
                Event::Over(reply) => return Ok(Some(reply)),
                Event::Key(key) => match turn(key, &frame) {
                    Some(row) => scroll = row,
                    None => return Ok(None),
                },
            }
        }
    }

    fn read(&mut self, page: &Page) -> io::Result<Reply> {
        let mut scroll = 0;
        loop {
            let width = self.width();
            let parts = Parts {
                banner: &[],
                heading: &page.title,
                ahead: "",
                body: Body { rows: rows(Ink::Plain, &page.text, width), ..Body::default() },
                advice: &page.words.close,
                keys: keys(&page.commands, |_| true),
                more: &page.words.more,
            };
            let frame = self.present(&parts, scroll)?;
            scroll = frame.scroll;
            let key = match self.next()? {
                Event::Key(key) => key,
                Event::Redraw => continue,
                Event::Over(reply) => return Ok(reply),
            };
            let act = match key {
                Key::Enter => Some(Act::Continue),
                Key::Char(letter) => pick::command_by_key(&page.commands, letter),
                _ => None,
            };
            match act {
                Some(Act::Help | Act::Why) => {}
                Some(Act::More) => {
                    if let Some(reply) = self.everything(&[], &page.commands, &page.words)? {
                        return Ok(reply);
                    }
                }
                Some(Act::Continue) if scroll < frame.last => scroll = ahead(&frame),
                Some(act) => return Ok(Reply::Act(act)),
                None => scroll = turn(key, &frame).unwrap_or(scroll),
            }
        }
    }
}

impl Front for Screen {
    fn ask(&mut self, prompt: &Prompt) -> io::Result<Reply> {
        self.marked = None;
        quiet(match &prompt.entry {
            Entry::Typed { hint, draft, empty } => typed::ask(self, prompt, hint, draft, *empty),
            _ => self.choose(prompt),
        })
    }

    fn marked(&self) -> Option<&[usize]> {
        self.marked.as_deref()
    }

    fn room(&mut self) -> Option<usize> {
        Some(self.width())
    }

    fn secret(&mut self, text: &str) -> io::Result<Option<Secret>> {
        let width = self.width();
        let margin = " ".repeat(measure(self.size.0).0);
        let lines: Vec<String> = wrap::text(text, width).iter().map(|line| format!("{margin}{line}\r\n")).collect();
        self.forget();
        secret::read(&format!("\x1b[2J\x1b[H\r\n{}\r\n{margin}> ", lines.concat()))
    }

    fn show(&mut self, page: &Page) -> io::Result<Reply> {
        quiet(self.read(page))
    }

    fn wait(&mut self, text: &str, longest: Duration, done: &mut dyn FnMut() -> bool) -> io::Result<Waited> {
        let began = Instant::now();
        loop {
            let width = self.width();
            let parts = Parts {
                banner: &[],
                heading: "",
                ahead: "",
                body: Body { rows: rows(Ink::Plain, text, width), ..Body::default() },
                advice: "",
                keys: vec![],
                more: "",
            };
            self.present(&parts, 0)?;
            if done() {
                return Ok(Waited::Done);
            }
            if ended() || self.over || self.dropped(Key::Interrupt) {
                return Ok(Waited::GivenUp);
            }
            if began.elapsed() >= longest {
                return Ok(Waited::TooLong);
            }
            self.gather()?;
        }
    }
}

/// A terminal that is gone is the end of the conversation, not a failure.
fn quiet(reply: io::Result<Reply>) -> io::Result<Reply> {
    match reply {
        Err(error) if gone(&error) => Ok(Reply::End),
        reply => reply,
    }
}

/// Where a key scrolls to; `None` when it is no key for reading, or leads nowhere.
pub(super) fn turn(key: Key, frame: &Frame) -> Option<usize> {
    let to = match key {
        Key::Down => frame.scroll + 1,
        Key::Up => frame.scroll.saturating_sub(1),
        Key::Char(' ') if frame.scroll < frame.last => ahead(frame),
        Key::PageDown => ahead(frame),
        Key::PageUp => frame.scroll.saturating_sub(frame.view.saturating_sub(1).max(1)),
        Key::Home => 0,
        Key::End => frame.last,
        _ => return None,
    };
    Some(to.min(frame.last))
}

/// One window further; the last line stays in view so that nobody loses the thread.
fn ahead(frame: &Frame) -> usize {
    (frame.scroll + frame.view.saturating_sub(1).max(1)).min(frame.last)
}

/// Puts the cursor at a column and row.
fn to(column: usize, row: usize) -> String {
    format!("\x1b[{};{}H", row + 1, column + 1)
}

/// The keys of commands and what they do.
fn keys(commands: &[Command], shown: impl Fn(&Command) -> bool) -> Vec<Hint> {
    let shown = commands.iter().filter(|command| shown(command));
    shown.map(|command| hint(command, command.key.to_string(), command.label.clone())).collect()
}
