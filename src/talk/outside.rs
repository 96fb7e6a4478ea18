//! What a conversation needs of the world, and only when somebody asks for it: files, the printer, the list of places.

use std::io;
use std::path::Path;

use crate::cli::Reader;
use crate::failure::reason;
use crate::front::Front;
use crate::keep::{Edition, Numbered};
use crate::place::Places;
use crate::report::{Local, Note};
use crate::terminal;
use crate::text::Text;
use crate::walk::{Disclosure, Household};

/// The world around a conversation.
pub trait Outside {
    /// The rules the conversation is held with.
    fn edition(&self) -> &Edition;
    /// The list of places; without one a place is taken as it was typed.
    fn places(&self) -> Option<&Places>;
    /// What the list says of a place in it.
    fn local(&self, place: &str) -> Option<Local>;
    /// The list as a code counts it.
    fn numbered(&self) -> &dyn Numbered;
    /// Endings of the files a paper can be, those for reading first.
    fn endings(&self) -> Vec<&'static str>;
    /// Ending of the file that goes to a printer.
    fn printed(&self) -> &'static str;
    /// The bytes of a paper with this ending.
    fn paper(
        &self,
        people: (&Household, &[Vec<Note>]),
        how: How,
        ending: &str,
        text: &Text,
    ) -> Result<Vec<u8>, Unwritten>;
    /// Sends a paper to the printer under this name, while the front says that it is busy; what came of it, in a sentence.
    fn print(
        &self,
        paper: Vec<u8>,
        name: Option<&str>,
        front: &mut dyn Front,
        busy: &str,
        text: &Text,
    ) -> io::Result<String>;
    /// Whether there is a file of this name.
    fn exists(&self, path: &Path) -> bool;
    /// All of a file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Writes a file that its owner alone can read, whole or not at all.
    fn write(&self, path: &Path, bytes: &[u8], replace: bool) -> io::Result<()>;
    /// Writes a file in the place of these bytes, in turns with other programs; not, and then it tells so, when something
    /// else is there.
    fn swap(&self, path: &Path, ours: &[u8], bytes: &[u8]) -> io::Result<bool>;
}

/// How a paper is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct How {
    /// Whose words it is in.
    pub reader: Reader,
    /// Whether the private answers are on it.
    pub shown: Disclosure,
    /// Whether it says as little as can be of where it comes from: a title that says nothing, no code and no receipt.
    pub discreet: bool,
}

/// Why there is nothing to write, or it cannot be written.
#[derive(Debug)]
pub enum Unwritten {
    /// There is no day to remember from now on.
    NoDates,
    /// The file cannot be written.
    Failed(io::Error),
}

impl Unwritten {
    /// In a sentence.
    pub fn told(&self, path: &Path, text: &Text) -> String {
        let path = terminal::shown(path);
        match self {
            Self::NoDates => text.say_with("report-no-dates", &[("path", (&*path).into())]),
            Self::Failed(error) => {
                let reason = text.say(&format!("reason-{}", reason(error)));
                text.say_with("failure-write", &[("path", (&*path).into()), ("reason", reason.into())])
            }
        }
    }
}
