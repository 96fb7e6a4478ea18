//! The conversation in numbered lines: no escape byte, nothing rewritten, one line to type. For screen readers, braille, pipes.

use std::io::{self, BufRead, ErrorKind, Write};
use std::time::{Duration, Instant};

use super::tty::gone;
use super::{Choice, Command, Does, Entry, Front, Given, Page, Prompt, Reply, Secret, Waited, Words, pick, secret};
use crate::wrap;

/// How often what is waited for is looked at.
const TICK: Duration = Duration::from_millis(50);

/// Longer than any answer; the rest of a longer line is read past.
const LONGEST: usize = 10_000;

/// Asks in lines. `R` and `W` are the streams; a test passes `&[u8]` and `Vec<u8>`.
#[derive(Debug)]
pub struct Lines<R, W> {
    input: R,
    output: W,
    width: usize,
    heading: String,
    banner: Vec<String>,
    commands: String,
    unread: bool,
}

/// One line of input.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Text(String),
    /// Too long, not UTF-8, or with control characters: no answer, whatever it says.
    Refused,
    End,
}

impl<R: BufRead, W: Write> Lines<R, W> {
    /// Lines of at most `width` columns; only a word that is longer stays whole.
    pub fn new(input: R, output: W, width: usize) -> Self {
        Self { input, output, width, heading: String::new(), banner: vec![], commands: String::new(), unread: false }
    }

    /// The streams, when the conversation is over.
    pub fn into_inner(self) -> (R, W) {
        (self.input, self.output)
    }

    /// A reader that went away is the end of the conversation, not a failure.
    fn quiet(&mut self, reply: io::Result<Reply>) -> io::Result<Reply> {
        match reply {
            Err(error) if error.kind() == ErrorKind::BrokenPipe || gone(&error) => {
                self.unread = true;
                Ok(Reply::End)
            }
            reply => reply,
        }
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        for line in wrap::whole_words(text, self.width) {
            writeln!(self.output, "{line}")?;
        }
        Ok(())
    }

    fn gap(&mut self) -> io::Result<()> {
        writeln!(self.output)
    }

    fn question(&mut self, prompt: &Prompt) -> io::Result<()> {
        self.gap()?;
        // What was said before and did not change is not said again: a screen reader reads all of it aloud.
        if self.banner != prompt.banner {
            self.banner.clone_from(&prompt.banner);
            for line in &prompt.banner {
                self.say(line)?;
            }
            if !prompt.banner.is_empty() {
                self.gap()?;
            }
        }
        // A question on the side has no heading; after it the conversation goes on under its own.
        if !prompt.heading.is_empty() && self.heading != prompt.heading {
            self.heading.clone_from(&prompt.heading);
            self.say(&prompt.heading)?;
            self.gap()?;
        }
        if let Some(notice) = &prompt.notice {
            self.say(notice)?;
        }
        self.say(&prompt.question)?;
        for (at, choice) in pick::choices(prompt).into_iter().enumerate() {
            self.choice(prompt, at, choice)?;
        }
        let commands = commands(prompt);
        if self.commands != commands {
            self.say(&commands)?;
            self.commands = commands;
        }
        if let Some(ahead) = &prompt.ahead {
            self.say(ahead)?;
        }
        self.hint(prompt)
    }

    fn choice(&mut self, prompt: &Prompt, at: usize, choice: &Choice) -> io::Result<()> {
        if matches!(prompt.entry, Entry::Typed { .. }) {
            return Ok(());
        }
        let number = if pick::is_unknown(prompt, at) { 0 } else { at + 1 };
        let chosen =
            prompt.given == Some(at) || matches!(&prompt.entry, Entry::Many { chosen, .. } if chosen.contains(&at));
        let mark = if chosen { format!(" ({})", prompt.words.chosen) } else { String::new() };
        self.say(&format!("{number}. {}{mark}", choice.label))
    }

    fn hint(&mut self, prompt: &Prompt) -> io::Result<()> {
        self.say(match &prompt.entry {
            Entry::One(_) => &prompt.words.choose_one,
            Entry::Many { .. } => &prompt.words.choose_many,
            Entry::Typed { hint, .. } => hint,
        })?;
        if prompt.is_free() { self.say(&prompt.words.choose_free) } else { Ok(()) }
    }

    fn asking(&mut self, prompt: &Prompt) -> io::Result<Reply> {
        self.question(prompt)?;
        let empty = matches!(prompt.entry, Entry::Typed { empty: true, .. });
        loop {
            write!(self.output, "> ")?;
            self.output.flush()?;
            let line = match self.line()? {
                Line::Text(line) => line,
                Line::Refused => {
                    self.refuse(prompt, &prompt.words.no_such_answer)?;
                    continue;
                }
                Line::End => {
                    self.gap()?;
                    return Ok(Reply::End);
                }
            };
            match pick::command_typed(prompt, &line) {
                Some(Does::Help) => self.tell(prompt, prompt.help.as_deref())?,
                Some(Does::Why) => self.tell(prompt, prompt.why.as_deref())?,
                Some(Does::More) => {
                    let available = prompt.commands.iter().filter(|command| pick::available(prompt, command));
                    self.everything(available, &prompt.words)?;
                    self.hint(prompt)?;
                }
                Some(Does::Act(number)) => return Ok(Reply::Act(number)),
                _ if line.is_empty() && !empty => self.refuse(prompt, &prompt.words.nothing_chosen)?,
                _ => match answer(prompt, &line) {
                    Some(given) => return Ok(Reply::Given(given)),
                    None => self.refuse(prompt, &prompt.words.no_such_answer)?,
                },
            }
        }
    }

    /// All that can be typed here beside an answer.
    fn everything<'c>(&mut self, commands: impl Iterator<Item = &'c Command>, words: &Words) -> io::Result<()> {
        self.gap()?;
        self.say(&words.everything)?;
        for command in commands.filter(|command| command.does != Does::More) {
            self.say(&format!("- {}: {}", command.word, command.about))?;
        }
        Ok(())
    }

    fn tell(&mut self, prompt: &Prompt, text: Option<&str>) -> io::Result<()> {
        match text {
            Some(text) => {
                self.gap()?;
                self.say(text)?;
                self.hint(prompt)
            }
            None => self.refuse(prompt, &prompt.words.no_such_answer),
        }
    }

    fn refuse(&mut self, prompt: &Prompt, why: &str) -> io::Result<()> {
        self.gap()?;
        self.say(why)?;
        self.hint(prompt)
    }

    /// Reads a line in bounded memory. What stands before the end of the input without a line end was typed too.
    fn line(&mut self) -> io::Result<Line> {
        let mut bytes = Vec::new();
        let mut long = false;
        loop {
            let found = match self.input.fill_buf() {
                Ok(found) => found,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                // Who cannot be heard any more is not there; what cannot be said is another matter.
                Err(_) => return Ok(Line::End),
            };
            if found.is_empty() && bytes.is_empty() && !long {
                return Ok(Line::End);
            }
            let end = found.iter().position(|byte| *byte == b'\n');
            let part = &found[..end.unwrap_or(found.len())];
            long |= bytes.len() + part.len() > LONGEST;
            if !long {
                bytes.extend_from_slice(part);
            }
            let over = end.is_some() || found.is_empty();
            let used = end.map_or(found.len(), |end| end + 1);
            self.input.consume(used);
            if over {
                return Ok(if long { Line::Refused } else { readable(bytes) });
            }
        }
    }

    fn showing(&mut self, page: &Page) -> io::Result<Reply> {
        if !page.text.is_empty() {
            self.gap()?;
            self.say(&page.title)?;
            self.gap()?;
            self.say(&page.text)?;
        }
        if page.stays {
            return self.leaving(page);
        }
        self.output.flush()?;
        Ok(Reply::Read)
    }

    /// Asks what to do at the end of a page; an empty line goes on.
    fn leaving(&mut self, page: &Page) -> io::Result<Reply> {
        self.gap()?;
        self.say(&listed(page.commands.iter(), |command| command.word.clone()))?;
        // The next question says again what can be typed there.
        self.commands.clear();
        loop {
            self.say(&page.words.close)?;
            write!(self.output, "> ")?;
            self.output.flush()?;
            match self.line()? {
                Line::End => {
                    self.gap()?;
                    return Ok(Reply::End);
                }
                Line::Text(line) if line.is_empty() => return Ok(Reply::Read),
                Line::Text(line) => match pick::command_by_word(&page.commands, &line) {
                    Some(Does::More) => {
                        self.everything(page.commands.iter(), &page.words)?;
                        continue;
                    }
                    Some(Does::Next) => return Ok(Reply::Read),
                    Some(Does::Act(number)) => return Ok(Reply::Act(number)),
                    Some(Does::Help | Does::Why | Does::Previous) | None => {}
                },
                Line::Refused => {}
            }
            self.gap()?;
            self.say(&page.words.no_such_answer)?;
        }
    }
}

impl<R: BufRead, W: Write> Front for Lines<R, W> {
    fn ask(&mut self, prompt: &Prompt) -> io::Result<Reply> {
        let reply = self.asking(prompt);
        self.quiet(reply)
    }

    fn show(&mut self, page: &Page) -> io::Result<Reply> {
        let reply = self.showing(page);
        self.quiet(reply)
    }

    fn secret(&mut self, text: &str) -> io::Result<Option<Secret>> {
        self.say(text)?;
        self.output.flush()?;
        secret::read("> ")
    }

    fn wait(&mut self, text: &str, longest: Duration, done: &mut dyn FnMut() -> bool) -> io::Result<Waited> {
        self.gap()?;
        self.say(text)?;
        self.output.flush()?;
        let began = Instant::now();
        loop {
            if done() {
                return Ok(Waited::Done);
            }
            if began.elapsed() >= longest {
                return Ok(Waited::TooLong);
            }
            std::thread::sleep(TICK);
        }
    }

    fn unread(&self) -> bool {
        self.unread
    }
}

/// A line as text, without the line end and the mark that some programs put before a file.
fn readable(bytes: Vec<u8>) -> Line {
    let Ok(text) = String::from_utf8(bytes) else { return Line::Refused };
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.contains(|letter: char| letter.is_control() && letter != '\t') {
        return Line::Refused;
    }
    Line::Text(text.replace('\t', " "))
}

fn answer(prompt: &Prompt, line: &str) -> Option<Given> {
    match &prompt.entry {
        Entry::One(_) => {
            let at = pick::by_word(prompt, line)?;
            Some(if pick::is_unknown(prompt, at) { Given::Unknown } else { Given::One(at) })
        }
        Entry::Many { .. } => pick::by_words(prompt, line),
        Entry::Typed { .. } if pick::says_unknown(prompt, line) => Some(Given::Unknown),
        Entry::Typed { .. } => Some(Given::Text(line.to_owned())),
    }
}

/// The words that can be typed beside an answer.
fn commands(prompt: &Prompt) -> String {
    // A typed question has no numbers, so no 0 either.
    let unknown = prompt.unknown.iter().filter(|_| matches!(prompt.entry, Entry::Typed { .. }));
    let unknown = unknown.map(|choice| choice.words.first().unwrap_or(&choice.label).clone());
    let available = prompt.commands.iter().filter(|command| pick::available(prompt, command));
    let commands = listed(available, |command| pick::word(prompt, command));
    unknown.chain([commands]).collect::<Vec<_>>().join(", ")
}

/// The words of the commands that are always in view, and what they do where the word does not say it.
fn listed<'c>(commands: impl Iterator<Item = &'c Command>, word: impl Fn(&Command) -> String) -> String {
    let told = |command: &Command| {
        if pick::folded(&command.word) == pick::folded(&command.label) {
            word(command)
        } else {
            format!("{} = {}", word(command), command.label)
        }
    };
    commands.filter(|command| command.stays).map(told).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests;
