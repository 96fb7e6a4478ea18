//! What one gemeente says of its own desks, in a small file that is laid over the rules. The rules and texts stay as they are.

mod read;
mod schema;

pub use read::{Ground, read};
pub use schema::Support;

use crate::calendar::Date;
use crate::finding::Place;
use crate::id::Id;
use crate::text::Language;
use crate::tree::Channel;

/// What can stand in the file of a gemeente, as JSON Schema.
pub fn describe() -> schemars::Schema {
    crate::document::describe::<schema::RawLocalFile>()
}

/// A gemeente that has something to say of its own.
#[derive(Debug)]
pub struct Gemeente {
    /// Its name, as the list of places has it.
    pub name: String,
    /// When all of it was last checked.
    pub checked: Date,
    /// Its desks.
    pub desks: Vec<Desk>,
    /// Where it is named.
    pub place: Place,
}

/// What a desk is in this gemeente; what is left open stays as it is everywhere.
#[derive(Debug)]
pub struct Desk {
    /// The desk of the rules.
    pub id: Id,
    /// What it is called here.
    pub name: Option<Words>,
    /// What it does.
    pub what: Option<Words>,
    /// When it is there.
    pub hours: Option<Words>,
    /// How to reach it; each takes the place of what the rules have of its kind.
    pub channels: Vec<Channel>,
    /// Who helps there.
    pub support: Option<Support>,
    /// Where it is declared.
    pub place: Place,
}

impl Gemeente {
    /// What it says of the desk of that name.
    pub fn desk(&self, id: &Id) -> Option<&Desk> {
        self.desks.iter().find(|desk| desk.id == *id)
    }
}

/// The same in every language there is.
#[derive(Debug)]
pub struct Words(Vec<(Language, String)>);

impl Words {
    /// In this language, or what it is a variety of, or the first there is.
    pub fn said(&self, language: &Language) -> &str {
        let find = |name: &str| self.0.iter().find(|(known, _)| known.as_str() == name);
        let mut names = std::iter::once(language.as_str()).chain(language.parents());
        names.find_map(find).or_else(|| self.0.first()).map(|(_, words)| words.as_str()).unwrap_or_default()
    }
}
