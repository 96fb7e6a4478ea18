//! A conversation that is kept as a scenario, when it is asked for: what to check, and what to write.

use std::ffi::OsStr;
use std::path::Path;

use crate::calendar::Date;
use crate::failure::Failure;
use crate::report::words;
use crate::scenario::write;
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::{Disclosure, Household};

/// The ending of a scenario's file: with another one nobody would find it among the rules.
pub(super) const ENDING: &str = "yaml";

/// Refuses a file that nobody would find among the rules, before anything is asked.
pub(super) fn fits(path: Option<&Path>) -> Result<(), Failure> {
    let unfit = path.filter(|path| path.extension().and_then(OsStr::to_str) != Some(ENDING));
    unfit.map_or(Ok(()), |path| {
        Err(Failure::new("failure-format", &[("path", &*path.to_string_lossy()), ("formats", ENDING)]))
    })
}

/// The file: the answers that count and what came of them, named after the day. Nobody is called by their name.
pub(super) fn content(tree: &Tree, household: &Household, day: Date, shown: Disclosure, text: &Text) -> String {
    let name = text.say_with("scenario-name", &[("day", words::short_day(day, text).into())]);
    let comment = text.say("scenario-comment");
    match household.people().len() {
        1 => write::conversation(tree, &household.answers(0), day, shown, &name, &comment),
        _ => write::family(tree, household, day, shown, &name, &comment),
    }
}
