//! What goes wrong while nodes are read into the types of the schema, and what was noted of a whole file.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;

use serde::de::{self, Expected, Unexpected};

use super::node::{Node, Span, Value};
use crate::finding::{Problem, near};
use crate::id::Id;

/// What a type expected, as a closed list: the finding is chosen by it.
pub(crate) const NAME: &str = "name";
pub(crate) const DATE: &str = "date";

/// More findings than this in one file help nobody, and a hostile file could have millions.
const MOST: usize = 1000;
/// How much of a word from a file is repeated in a finding, in characters.
const LONGEST_WORD: usize = 80;

/// What went wrong while reading one value.
#[derive(Debug)]
pub(super) struct Fault {
    /// What; nothing when it has been noted already.
    pub(super) problem: Option<Box<Problem>>,
    pub(super) span: Option<Span>,
    /// The value of a mapping that it came from: without it the rest can be read.
    pub(super) entry: Option<usize>,
}

impl Fault {
    pub(super) fn within(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }

    /// The key that is missing, when that is the fault.
    pub(super) fn missing(&self) -> Option<&str> {
        match self.problem.as_deref() {
            Some(Problem::MissingKey { key }) => Some(key),
            _ => None,
        }
    }

    /// Something that has been noted already.
    pub(super) fn noted() -> Self {
        Self { problem: None, span: None, entry: None }
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self { problem: Some(Box::new(problem)), span: None, entry: None }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem.as_ref().map_or("noted", |problem| problem.key()))
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Problem::WrongType { expected: message.to_string() }.into()
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Problem::WrongType { expected: expected.to_string() }.into()
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let word = match found {
            Unexpected::Str(word) => shown(word),
            other => other.to_string(),
        };
        match expected.to_string().as_str() {
            NAME => Problem::BadName { near: meant(&word), name: word },
            DATE => Problem::BadDate { word },
            other => Problem::WrongType { expected: other.to_owned() },
        }
        .into()
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let near = near(word, expected.iter().copied());
        Problem::UnknownWord { word: shown(word), expected: expected.join(", "), near }.into()
    }

    fn missing_field(key: &'static str) -> Self {
        Problem::MissingKey { key: key.to_owned() }.into()
    }
}

/// The name that somebody may have meant with a word that is none: in small letters, with hyphens.
fn meant(word: &str) -> String {
    let plain = |c: char| match c {
        ' ' | '_' | '/' => '-',
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        _ => c,
    };
    let name: String = word.trim().to_lowercase().chars().map(plain).collect();
    Id::new(&name).map(|name| name.to_string()).unwrap_or_default()
}

/// A word from a file, fit to be repeated.
pub(super) fn shown(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).take(LONGEST_WORD).collect()
}

/// What was found while reading one file.
#[derive(Debug, Default)]
pub(super) struct Notes {
    found: RefCell<Found>,
    /// Names of items that were left out because something in them is wrong.
    pub(super) broken: RefCell<HashSet<String>>,
    /// Words in what was left out.
    pub(super) mentioned: RefCell<HashSet<String>>,
    /// Sections of the file with items whose name could not be read: who knows what they are called.
    pub(super) nameless: RefCell<HashSet<String>>,
    /// The key of the file that is being read.
    pub(super) section: RefCell<String>,
    /// Values that are wrong, so that what is around them can be read without them.
    pub(super) skip: RefCell<HashSet<usize>>,
}

#[derive(Debug, Default)]
struct Found {
    list: Vec<(Span, Problem)>,
    known: HashSet<(Span, Problem)>,
}

impl Notes {
    /// Notes a finding, once.
    pub(super) fn note(&self, span: Span, problem: Problem) {
        let mut found = self.found.borrow_mut();
        if found.list.len() < MOST && found.known.insert((span, problem.clone())) {
            found.list.push((span, problem));
        }
    }

    /// Leaves something out: it exists, and whatever it mentions may be used. A `thing` has a name that others can use.
    pub(super) fn leave_out(&self, item: &Node, thing: bool) {
        if let (Value::Map(entries), true) = (&item.value, thing) {
            let ids = entries.iter().filter(|(key, _)| key.name == "id");
            let names =
                ids.filter_map(|(_, node)| if let Value::Scalar(name) = &node.value { Some(name) } else { None });
            let names: Vec<&String> = names.filter(|name| Id::new(name).is_some()).collect();
            if names.is_empty() {
                self.nameless.borrow_mut().insert(self.section.borrow().clone());
            }
            self.broken.borrow_mut().extend(names.into_iter().cloned());
        }
        let mut mentioned = self.mentioned.borrow_mut();
        item.scalars(&mut |_, word| {
            // As it stands there, and as it may have been meant.
            let bare: String = word.chars().filter(|c| !c.is_whitespace()).collect();
            mentioned.extend([bare.to_lowercase(), word.replace([' ', '_'], "-").to_lowercase(), word.to_owned()]);
        });
    }

    /// Leaves out what stands under a key of the file; `meant` is what the key should have been.
    pub(super) fn leave_out_entry(&self, meant: &str, value: &Node) {
        self.mentioned.borrow_mut().insert(meant.to_owned());
        meant.clone_into(&mut self.section.borrow_mut());
        match &value.value {
            Value::List(items) => items.iter().for_each(|item| self.leave_out(item, true)),
            _ => self.leave_out(value, false),
        }
    }

    /// What was found, in the order in which it was found.
    pub(super) fn into_found(self) -> Vec<(Span, Problem)> {
        self.found.into_inner().list
    }
}
