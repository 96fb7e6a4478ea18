//! One question a screen, on a terminal of our own: every key is ours, and the terminal is as it was after every end.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::choosing::{Choosing, Step, asked};
use super::frame::{Body, Frame, Ink, Parts, compose, measure, paint, rows};
use super::keys::{Decoder, Key};
use super::more::keys;
use super::scroll::{ahead, behind, turn};
use super::strokes::{Heard, Stroke, Strokes};
use super::tty::{Input, Tty, ended, gone, stopped};
use super::{Command, Does, Entry, Front, Page, Prompt, Reply, Secret, Waited, pick, secret, typed};
use crate::wrap;

/// How often the window and the signals are looked at while nobody types.
pub(super) const TICK: Duration = Duration::from_millis(200);

/// Later than any tick comes on a busy machine.
const LONG: Duration = Duration::from_secs(1);

/// More is not read of what somebody, or something, typed before a question was there.
const WAITING: usize = 64;

/// The conversation on a terminal. Drop it before anything else is written there.
#[derive(Debug)]
pub struct Screen {
    pub(super) tty: Arc<Tty>,
    decoder: Decoder,
    fed: Instant,
    strokes: Strokes,
    pub(super) keys: VecDeque<Stroke>,
    shown: Vec<String>,
    pub(super) size: (usize, usize),
    colour: bool,
    over: bool,
    slept: bool,
    marked: Option<Vec<usize>>,
    pub(super) typed: Option<String>,
}

/// What happened at the terminal.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Event {
    Key(Stroke),
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
            strokes: Strokes::default(),
            keys: VecDeque::new(),
            shown: Vec::new(),
            size,
            colour,
            over: false,
            slept: false,
            marked: None,
            typed: None,
        })
    }

    /// A new question or page is about to be drawn: what was pressed before it was there is no answer to it; only whoever
    /// wants to leave need not press twice. `text` when a text is to be typed.
    pub(super) fn begin(&mut self, text: bool) -> io::Result<()> {
        for _ in 0..WAITING {
            if !self.gather(Duration::ZERO)? {
                break;
            }
        }
        self.keys.retain(|stroke| stroke.key == Key::Interrupt);
        self.decoder.text = text;
        Ok(())
    }

    /// The next thing that happens.
    pub(super) fn next(&mut self) -> io::Result<Event> {
        loop {
            if ended() {
                return Ok(Event::Over(Reply::Interrupted));
            }
            if stopped() {
                self.keys.push_front(Stroke { key: Key::Suspend, heard: Heard::Meant });
            }
            match self.keys.pop_front() {
                Some(Stroke { key: Key::Interrupt, .. }) => return Ok(Event::Over(Reply::Interrupted)),
                Some(stroke @ Stroke { key: Key::Close, .. }) => match stroke.meant() {
                    Some(_) => return Ok(Event::Over(Reply::Closed)),
                    None => continue,
                },
                Some(Stroke { key: Key::Suspend, .. }) => {
                    self.tty.suspend()?;
                    self.forget();
                    return Ok(Event::Redraw);
                }
                Some(Stroke { key: Key::Pasted(_) | Key::NoEscape, .. }) if !self.decoder.text => continue,
                Some(stroke) => return Ok(Event::Key(stroke)),
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
            self.gather(TICK)?;
        }
    }

    /// Reads what is typed within `wait`; tells whether anything was.
    fn gather(&mut self, wait: Duration) -> io::Result<bool> {
        let patience = self.decoder.patience().map(|patience| patience.saturating_sub(self.fed.elapsed()));
        let began = Instant::now();
        let mut keys = Vec::new();
        let input = self.tty.read(patience.map_or(wait, |patience| patience.min(wait)))?;
        let now = Instant::now();
        match &input {
            Input::Bytes(bytes) => {
                self.fed = now;
                keys.extend(bytes.iter().filter_map(|byte| self.decoder.feed(*byte)));
            }
            // Nobody waits this long for a tick but who was stopped, while others wrote on the screen.
            Input::Nothing => self.slept = now - began > TICK + LONG,
            Input::End => self.over = true,
        }
        let mut strokes = self.strokes.hear(&keys, now);
        if self.decoder.patience().is_some_and(|patience| self.fed.elapsed() >= patience) {
            // It was pressed when its byte came.
            let alone: Vec<Key> = self.decoder.give_up().into_iter().collect();
            strokes.extend(self.strokes.hear(&alone, self.fed));
        }
        if !self.decoder.text {
            // Of a whole burst one is enough to say that it is no answer.
            let burst = |stroke: &Stroke| stroke.heard == Heard::Together;
            let together = strokes.iter().any(burst);
            strokes.retain(|stroke| !burst(stroke));
            strokes.extend(together.then_some(Stroke { key: Key::Paste, heard: Heard::Together }));
        }
        self.keys.extend(strokes);
        Ok(matches!(input, Input::Bytes(_)))
    }

    /// The next drawing writes every line.
    pub(super) fn forget(&mut self) {
        self.shown.clear();
    }

    /// Draws what changed since the last time, and puts the cursor where the person is.
    pub(super) fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let rows: Vec<String> = frame.rows.iter().map(|row| paint(row, self.colour)).collect();
        let mut out = if self.shown.is_empty() { self.tty.wiped() } else { String::new() };
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
        self.begin(false)?;
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
            let stroke = match self.next()? {
                Event::Key(stroke) => stroke,
                Event::Redraw => continue,
                Event::Over(reply) => {
                    self.marked = Some(choosing.marked());
                    return Ok(reply);
                }
            };
            match choosing.press(stroke, &frame) {
                Step::Stay => {}
                Step::Reply(reply) => {
                    self.marked = Some(choosing.marked());
                    return Ok(reply);
                }
                Step::Explain(does) => match self.explain(prompt, does)? {
                    None => self.begin(false)?,
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
    pub(super) fn explain(&mut self, prompt: &Prompt, does: Does) -> io::Result<Option<Reply>> {
        if does == Does::More {
            let available = prompt.commands.iter().filter(|command| pick::available(prompt, command));
            let commands: Vec<Command> = available.cloned().collect();
            return match self.everything(&prompt.banner, &commands, &prompt.words)? {
                Step::Explain(does) => self.explain(prompt, does),
                Step::Reply(reply) => Ok(Some(reply)),
                Step::Stay => Ok(None),
            };
        }
        let text = if does == Does::Why { &prompt.why } else { &prompt.help };
        let mut scroll = 0;
        self.begin(false)?;
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
                Event::Key(stroke) => match turn(stroke.key, &frame) {
                    Some(row) => scroll = row,
                    None if stroke.meant().is_some() => return Ok(None),
                    None => {}
                },
            }
        }
    }

    fn read(&mut self, page: &Page) -> io::Result<Reply> {
        let mut scroll = 0;
        let mut soon = false;
        self.begin(false)?;
        loop {
            let width = self.width();
            let parts = Parts {
                banner: &[],
                heading: &page.title,
                ahead: "",
                body: Body { rows: rows(Ink::Plain, &page.text, width), ..Body::default() },
                advice: if std::mem::take(&mut soon) { &page.words.too_soon } else { &page.words.close },
                keys: keys(&page.commands, |_| true),
                more: &page.words.more,
            };
            let frame = self.present(&parts, scroll)?;
            scroll = frame.scroll;
            let stroke = match self.next()? {
                Event::Key(stroke) => stroke,
                Event::Redraw => continue,
                Event::Over(reply) => return Ok(reply),
            };
            let command = match stroke.key {
                Key::Escape => pick::command_by_escape(&page.commands),
                Key::Char(letter) => pick::command_by_key(&page.commands, letter),
                _ => None,
            };
            let does = if stroke.key == Key::Enter { Some(Does::Next) } else { command.map(|command| command.does) };
            match does {
                Some(_) if stroke.meant().is_none() => soon = true,
                Some(Does::More) => {
                    if let Step::Reply(reply) = self.everything(&[], &page.commands, &page.words)? {
                        return Ok(reply);
                    }
                    self.begin(false)?;
                }
                Some(Does::Next) if scroll < frame.last => scroll = ahead(&frame),
                // Who reads a page takes "back" for the page before.
                Some(_) if scroll > 0 && command.is_some_and(|command| command.escapes) => scroll = behind(&frame),
                Some(does) => {
                    if let Step::Reply(reply) = Step::to(does) {
                        return Ok(reply);
                    }
                }
                None => scroll = turn(stroke.key, &frame).unwrap_or(scroll),
            }
        }
    }
}

impl Front for Screen {
    fn ask(&mut self, prompt: &Prompt) -> io::Result<Reply> {
        self.marked = None;
        self.typed = None;
        quiet(match &prompt.entry {
            Entry::Typed { hint, draft, empty, .. } => typed::ask(self, prompt, hint, draft, *empty),
            _ => self.choose(prompt),
        })
    }

    fn typed(&self) -> Option<&str> {
        self.typed.as_deref()
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
        secret::read(&format!("{}\r\n{}\r\n{margin}> ", self.tty.wiped(), lines.concat()))
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
            let given_up = std::mem::take(&mut self.keys).iter().any(|stroke| stroke.key == Key::Interrupt);
            if ended() || self.over || given_up {
                return Ok(Waited::GivenUp);
            }
            if began.elapsed() >= longest {
                return Ok(Waited::TooLong);
            }
            self.gather(TICK)?;
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

/// Puts the cursor at a column and row.
fn to(column: usize, row: usize) -> String {
    format!("\x1b[{};{}H", row + 1, column + 1)
}
