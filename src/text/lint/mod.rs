//! What is wrong with the texts, beside what is needed of them; most of it Fluent itself keeps silent about.

mod index;
mod promise;
mod usage;

use std::collections::HashSet;
use std::sync::Arc;

use crate::finding::{Finding, Place};

use super::Catalogue;

/// The file, in each language, with the program's own sentences.
const OWN_FILE: &str = "app.ftl";
/// The file, in each language, with what the program says of each finding.
const PAGES_FILE: &str = "explain.ftl";

/// The variables that every sentence has; a language uses them as it likes.
const ALWAYS: [&str; 3] = ["reader", "who", "Who"];

/// A sentence that the rules use.
#[derive(Debug, Clone)]
pub struct Needed<'a> {
    /// The message.
    pub key: String,
    /// Its attribute, or nothing for the message itself.
    pub attribute: Option<String>,
    /// Whether each language must have it.
    pub required: bool,
    /// The variables it gets, beside `$reader`, `$who` and `$Who`.
    pub variables: &'a [&'a str],
    /// Whether it must say each of these, in its own words or in those it refers to. Of `$x` and `$x-first` one is enough.
    pub shown: bool,
    /// Whether it is about something that somebody still has to weigh, so that it may promise nothing.
    pub weighed: bool,
    /// What in the rules needs it.
    pub place: Place,
}

pub use promise::never;

/// Whether a file is the program's own: the program, and no rule, uses what it says.
fn is_own(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|name| [OWN_FILE, PAGES_FILE].contains(&name))
}

/// Everything that is wrong with the texts of all languages, by file and place. The first language is the one that
/// the others are compared with; a variety (`nl-simple`) need not say what its language says. Without any language there
/// is nothing to compare.
pub fn lint(catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<Finding> {
    if catalogues.is_empty() {
        return Vec::new();
    }
    let (index, mut findings) = index::read(catalogues);
    usage::check(&index, catalogues, needed, &mut findings);
    promise::check(&index, catalogues, needed, &mut findings);
    findings.sort_by(|a, b| {
        let key =
            |finding: &Finding| (Arc::clone(&finding.place.file), finding.place.span.start, finding.place.span.end);
        key(a).cmp(&key(b)).then_with(|| a.problem.cmp(&b.problem))
    });
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert(finding.clone()));
    findings
}

/// A sentence that a language lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Position of the language among the catalogues.
    pub language: usize,
    /// Position of the sentence among those that are needed.
    pub needed: usize,
    /// Where the first language that has it says it.
    pub told: Option<Place>,
}

/// Sentences that the rules need and that no file of a language holds, by language and in the order of what is needed.
pub fn lacking(catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<Lack> {
    usage::lacking(&index::read(catalogues).0, catalogues, needed)
}

#[cfg(test)]
mod tests;
