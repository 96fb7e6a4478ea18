//! The person: one question on a screen or in lines. Knows no rules and no language; everything it says is handed in.

mod choosing;
mod cooked;
mod frame;
mod keys;
mod line;
mod lines;
mod more;
mod pick;
mod screen;
mod scroll;
mod secret;
mod strokes;
mod tty;
mod typed;

use std::io;
use std::time::Duration;

pub use cooked::Agree;
pub use lines::Lines;
pub use screen::Screen;
pub use secret::Secret;

/// One question, ready to be shown: every word is already in the person's language.
#[derive(Debug, Clone)]
pub struct Prompt {
    /// What the question is about.
    pub heading: String,
    /// Numbers to call first; they stay on the screen.
    pub banner: Vec<String>,
    /// What to say above the question: why an answer could not be taken, or how the person got here.
    pub notice: Option<String>,
    /// How many questions there are still, in a few words.
    pub ahead: Option<String>,
    /// The question itself.
    pub question: String,
    /// How it is answered.
    pub entry: Entry,
    /// Position of the choice that was taken before, "weet ik niet" among them, when the person comes back to the question.
    pub given: Option<usize>,
    /// "Weet ik niet", always on key 0.
    pub unknown: Option<Choice>,
    /// What the question means.
    pub help: Option<String>,
    /// Why it is asked, and under which article.
    pub why: Option<String>,
    /// What can be done beside answering.
    pub commands: Vec<Command>,
    /// The front's own sentences.
    pub words: Words,
}

impl Prompt {
    /// Whether any text will do.
    fn is_free(&self) -> bool {
        matches!(self.entry, Entry::Typed { free: true, .. })
    }
}

/// How a question is answered.
#[derive(Debug, Clone)]
pub enum Entry {
    /// One of these.
    One(Vec<Choice>),
    /// Some of these; `none` is the one that excludes the others.
    Many {
        /// What can be chosen, `none` among them.
        options: Vec<Choice>,
        /// Position of "geen van deze".
        none: Option<usize>,
        /// What is already chosen, when the person comes back to the question.
        chosen: Vec<usize>,
    },
    /// A line of text: a number, a date, a place.
    Typed {
        /// What can be typed, with an example.
        hint: String,
        /// What was typed before, so that nothing entered is lost.
        draft: String,
        /// Whether an empty line is an answer too.
        empty: bool,
        /// Whether any text will do: a name, a note, words to look up. Then nothing that can be typed is a command, but a
        /// command's word with `/` before it.
        free: bool,
    },
}

/// One answer that can be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The answer in the person's language.
    pub label: String,
    /// Other words that mean the same, for line mode.
    pub words: Vec<String>,
}

/// Work of a command: the front's own, or an act of whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Show what the question means.
    Help,
    /// Show why it is asked.
    Why,
    /// Show all that can be done.
    More,
    /// Show the next part of a page; behind the last one the page is read.
    Next,
    /// Show the part of a page before this one.
    Previous,
    /// Nothing here: the number comes back as [`Reply::Act`].
    Act(usize),
}

/// A key on the screen and a word in line mode that mean the same.
#[derive(Debug, Clone)]
pub struct Command {
    /// What it does.
    pub does: Does,
    /// The key on the screen; takes precedence over the first letter of an answer.
    pub key: char,
    /// The word in line mode.
    pub word: String,
    /// What it does, in one or two words.
    pub label: String,
    /// What it does, for who asks what more can be done.
    pub about: String,
    /// Whether it is always in view; the others are where there is room for them, and else behind [`Does::More`].
    pub stays: bool,
    /// Whether Escape means it too; on a page that is further down, both go to the part before.
    pub escapes: bool,
}

/// The front's own sentences.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Under a question with one answer.
    pub choose_one: String,
    /// Under a question with several answers (screen: digit marks, Enter goes on; lines: numbers with commas).
    pub choose_many: String,
    /// Under a question that is answered by typing, on the screen: Enter goes on, and these words can be typed too.
    pub choose_typed: String,
    /// The same where any text will do: how to leave without any.
    pub choose_free: String,
    /// Below a line in which something stands already: typing replaces it.
    pub replaces: String,
    /// When a key came again before it was silent for a while.
    pub too_soon: String,
    /// When Enter is pressed with nothing chosen.
    pub nothing_chosen: String,
    /// When what was typed is no answer.
    pub no_such_answer: String,
    /// When there is more above or below than fits.
    pub more: String,
    /// How to leave a page or an explanation.
    pub close: String,
    /// Above all that can be done.
    pub everything: String,
    /// Spoken mark of a chosen option, for instance "gekozen".
    pub chosen: String,
}

/// A text to read: an urgent number, or the summary.
#[derive(Debug, Clone)]
pub struct Page {
    /// The heading.
    pub title: String,
    /// Unwrapped lines; indentation and "- " are kept when a line is wrapped.
    pub text: String,
    /// What can be done; [`Does::Next`] is always among them.
    pub commands: Vec<Command>,
    /// The front's own sentences.
    pub words: Words,
    /// Whether lines wait for the person too: a screen always does. The end of the input is then [`Reply::End`].
    pub stays: bool,
}

/// What came back from the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// An answer.
    Given(Given),
    /// Number of the act to do.
    Act(usize),
    /// The page was read.
    Read,
    /// Ctrl-D on a screen: the person leaves, and can be asked whether they mean it.
    Closed,
    /// The input ended: nobody is there. Never an answer.
    End,
    /// Ctrl-C, SIGTERM or SIGHUP.
    Interrupted,
}

/// An answer by position or as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// The position of the one choice.
    One(usize),
    /// The positions of all that was chosen, in order, at least one.
    Many(Vec<usize>),
    /// "Weet ik niet".
    Unknown,
    /// A line of text.
    Text(String),
}

/// How waiting for something else ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waited {
    /// It is done.
    Done,
    /// The person does not wait any more.
    GivenUp,
    /// It took too long.
    TooLong,
}

/// Somebody to ask.
pub trait Front {
    /// Asks one question and waits for the reply.
    fn ask(&mut self, prompt: &Prompt) -> io::Result<Reply>;
    /// Shows a text; returns when the person has read it (line mode: at once, unless it stays).
    fn show(&mut self, page: &Page) -> io::Result<Reply>;
    /// Asks for a passphrase below this text; nothing when it was given up. Fails where there is no terminal, and with
    /// [`io::ErrorKind::Interrupted`] on Ctrl-C or a signal to end.
    fn secret(&mut self, text: &str) -> io::Result<Option<Secret>>;
    /// Shows a text while something else is done, for at most so long; `done` is asked now and then.
    fn wait(&mut self, text: &str, longest: Duration, done: &mut dyn FnMut() -> bool) -> io::Result<Waited>;
    /// Whether nobody reads any more what is said.
    fn unread(&self) -> bool {
        false
    }
    /// What was marked at the last question, when something else to do came of it: no answer yet, but to be marked again.
    /// Nothing where nothing can be marked before it is given.
    fn marked(&self) -> Option<&[usize]> {
        None
    }
    /// The same where a line is typed: what stood there.
    fn typed(&self) -> Option<&str> {
        None
    }
    /// How many columns there are for a picture in letters; nothing where there is no screen.
    fn room(&mut self) -> Option<usize> {
        None
    }
}
