//! What is needed to keep a conversation, to hand it over and to make it again: the rules it was held with, files, and the
//! words for what is wrong with them.

pub(super) mod file;
pub(super) mod paper;

use crate::check::Material;
use crate::failure::Failure;
use crate::keep::{Edition, Misread};
use crate::report::words;
use crate::text::Text;
use crate::tree::Tree;

/// The rules that were read, with the list of places: what a conversation is held with.
pub(super) fn edition(tree: &Tree, material: &Material) -> Edition {
    let files = material.rules.iter().chain(&material.places).map(|(name, text)| (&**name, &**text));
    Edition::new(tree.id.clone(), tree.version, files)
}

/// Why a code cannot be read. Never what was typed.
pub(super) fn misread(why: &Misread, edition: &Edition, text: &Text) -> Failure {
    // People count from one.
    let group = |group: usize| (group + 1).to_string();
    let (key, facts) = match why {
        Misread::Empty => ("code-empty", vec![]),
        Misread::Letter { group: at } => ("code-letter", vec![("group", group(*at))]),
        Misread::Length { group: Some(at) } => ("code-length-at", vec![("group", group(*at))]),
        Misread::Length { group: None } => ("code-length", vec![]),
        Misread::Mistake { group: Some(at) } => ("code-mistake-at", vec![("group", group(*at))]),
        Misread::Mistake { group: None } => ("code-mistake", vec![]),
        Misread::Newer => ("code-newer", vec![]),
        Misread::Senseless => ("code-senseless", vec![]),
        Misread::OtherRules { version } => {
            let theirs = words::short_day(*version, text);
            let same = if *version == edition.version { "yes" } else { "no" };
            let ours = words::short_day(edition.version, text);
            ("code-other-rules", vec![("theirs", theirs), ("ours", ours), ("same", same.to_owned())])
        }
    };
    Failure { key, facts }
}
