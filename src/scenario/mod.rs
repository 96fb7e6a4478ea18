//! People by name: what they answer, where they must arrive and where not; whether they do; and what they show.

pub mod coverage;
mod family;
mod play;
mod read;
mod schema;
pub mod write;

pub use family::Missed;
pub use play::{Miss, arrivals, arrive, misses, play};
pub use read::{PlaceName, read};

use crate::calendar::Date;
use crate::finding::Place;
use crate::value::Value;
use crate::walk::Answers;

/// What can stand in a scenario file, as JSON Schema.
pub fn describe() -> schemars::Schema {
    crate::document::describe::<schema::RawScenarios>()
}

/// A person, and what must come of their answers.
#[derive(Debug)]
pub struct Scenario {
    /// The person.
    pub name: String,
    /// The sources whose meaning the scenario holds.
    pub tests: Vec<usize>,
    /// The day of the conversation.
    pub date: Date,
    /// What they answer; with several people, what they answer for all of them.
    pub answers: Answers,
    /// What they answer to questions that are not listed.
    pub otherwise: Option<Otherwise>,
    /// What must come of it; with several people, for any of them.
    pub expect: Expect,
    /// Several people, each with their own; none when the scenario is about one person.
    pub people: Vec<Member>,
    /// Where it is written.
    pub place: Place,
}

/// One of several people.
#[derive(Debug)]
pub struct Member {
    /// Position of the role.
    pub role: usize,
    /// What was said of this person alone.
    pub answers: Answers,
    /// What is answered about them to questions that are not listed, if it is something else than for the others.
    pub otherwise: Option<Otherwise>,
    /// What must come of it for this person.
    pub expect: Expect,
}

/// What must come of a person's answers; referrals and rights by position.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Expect {
    /// The referral that must be the first on the paper.
    pub first: Option<usize>,
    /// Referrals that must be to do.
    pub yes: Vec<usize>,
    /// Referrals that must be to find out.
    pub unknown: Vec<usize>,
    /// Referrals that must not appear.
    pub never: Vec<usize>,
    /// Rights that must appear.
    pub rights: Vec<usize>,
    /// Rights that must not appear.
    pub no_rights: Vec<usize>,
    /// Rights that must appear, and the last day of their term.
    pub until: Vec<(usize, Date)>,
}

impl Expect {
    /// The value that a referral is expected to have.
    pub fn of(&self, referral: usize) -> Option<Value> {
        let lists = [(&self.yes, Value::Yes), (&self.unknown, Value::Unknown), (&self.never, Value::No)];
        lists.into_iter().find(|(list, _)| list.contains(&referral)).map(|(_, value)| value)
    }
}

/// What somebody answers to a question that their scenario does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, schemars::JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub enum Otherwise {
    /// No, none of these; "weet ik niet" where neither exists.
    Nee,
    /// "Weet ik niet".
    WeetNiet,
}
