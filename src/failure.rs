//! What ends a command, and the exit code it means.

use std::io;
use std::process::ExitCode;

use crate::terminal;
use crate::text::Text;

/// How a command that did its work ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Well,
    /// There are findings, or a scenario does not arrive.
    Findings,
    /// There is nothing of the kind that was asked for.
    Nothing,
    /// What was to be kept in a file is not all in it, and that was told.
    Unsaved,
    /// The input ended before the conversation did.
    InputEnded,
    /// Ctrl-C, or a signal to end.
    Interrupted,
}

/// Why a command could not do its work: the key of a sentence, and the words it needs.
#[derive(Debug)]
pub struct Failure {
    /// Fluent key.
    pub key: &'static str,
    /// Its variables. Never an answer of a person.
    pub facts: Vec<(&'static str, String)>,
}

impl Failure {
    /// A failure with these words.
    pub fn new(key: &'static str, facts: &[(&'static str, &str)]) -> Self {
        Self { key, facts: facts.iter().map(|(name, word)| (*name, (*word).to_owned())).collect() }
    }

    /// The failure in words. What somebody typed is shown without the characters that could do something to a terminal.
    pub fn told(&self, text: &Text) -> String {
        let word = |name: &str, fact: &str| match name {
            "reason" => text.get(&format!("reason-{fact}")).unwrap_or_else(|| fact.to_owned()),
            _ => terminal::visible(fact),
        };
        let facts: Vec<_> = self.facts.iter().map(|(name, fact)| (*name, word(name, fact).into())).collect();
        text.say_with(self.key, &facts)
    }
}

/// The word for why something could not be read or written: the end of the Fluent key `reason-…`.
pub fn reason(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::NotFound => "not-found",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "permission",
        io::ErrorKind::NotADirectory => "not-a-folder",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::InvalidInput => "not-a-file",
        io::ErrorKind::AlreadyExists => "exists",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::FileTooLarge => "too-large",
        // A link that leads to itself has no kind of its own yet.
        _ => "other",
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Well => 0,
            Exit::Findings | Exit::Nothing => 1,
            Exit::Unsaved => WRONG,
            Exit::InputEnded => 3,
            Exit::Interrupted => 130,
        })
    }
}

/// The exit code of what was typed wrongly or cannot be read.
pub const WRONG: u8 = 2;
