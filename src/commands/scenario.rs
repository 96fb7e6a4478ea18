//! A conversation that is kept as a scenario, when it is asked for: what to check, and what to write.

use std::ffi::OsStr;
use std::path::Path;

use crate::calendar::Date;
use crate::failure::Failure;
use crate::report::words;
use crate::scenario::write;
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::{Answers, Household};

/// The ending of a scenario's file: with another one nobody would find it among the rules.
pub(super) const ENDING: &str = "yaml";

/// Refuses a file that nobody would find among the rules, before anything is asked.
pub(super) fn fits(path: Option<&Path>) -> Result<(), Failure> {
    let unfit = path.filter(|path| path.extension().and_then(OsStr::to_str) != Some(ENDING));
    unfit.map_or(Ok(()), |path| {
        Err(Failure::new("failure-format", &[("path", &*path.to_string_lossy()), ("formats", ENDING)]))
    })
}

/// The file: of each person the answers that count and what came of them, named after the day.
pub(super) fn content(tree: &Tree, household: &Household, day: Date, text: &Text) -> String {
    let people = 0..household.people().len();
    let name = |number: usize| {
        let facts = [("day", words::short_day(day, text).into()), ("number", (number + 1).into())];
        text.say_with(if people.len() == 1 { "scenario-name" } else { "scenario-name-of-several" }, &facts)
    };
    let people: Vec<(String, Answers)> =
        people.clone().map(|number| (name(number), household.answers(number))).collect();
    write::conversations(tree, &people, day, &text.say("scenario-comment"))
}
