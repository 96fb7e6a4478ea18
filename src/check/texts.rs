//! Texts that the rules need, in every language, and what is wrong in those there are.

use std::collections::HashSet;

use super::RuleSet;
use super::material::{folder, is_ending};
use super::told::{doubtful, told};
use crate::finding::{Finding, Problem};
use crate::text::lint;
use crate::tree::Diagrams;

/// Everything that is wrong with the texts; with rules that are broken, only what does not follow from that.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let Some(&parts) = rules.parts().first() else { return Vec::new() };
    let (material, doubts, known) = (rules.material, &rules.doubts, rules.head.is_some());
    let diagrams: Vec<&Diagrams> = rules.trees.iter().map(|tree| &tree.diagrams).collect();
    let title = rules.head.as_ref().map(|(id, place)| (id, place));
    let needed = told(title, parts, if rules.sound { &diagrams } else { &[] });
    let mut findings = lint::lint(&material.catalogues, &needed);
    let doubtful = doubtful(doubts);
    // Of a language with files that nobody could look into, nothing is sure to be missing.
    let unread = |language: &str| {
        let of = |finding: &Finding| folder(&finding.place.file).as_deref() == Some(language);
        material.findings.iter().any(|finding| of(finding) && !is_ending(&finding.place.file, "yaml"))
    };
    let of_head = |key: &str| key.starts_with("tree-") || key.starts_with("topic-");
    findings.retain(|finding| match &finding.problem {
        Problem::UnusedMessage { key, .. } => !doubts.incomplete && (known || !of_head(key)) && !doubtful(key),
        Problem::UnknownPlaceable { key, .. } | Problem::Unshown { key, .. } => !doubtful(key),
        Problem::UnknownReference { .. } => !unread(&folder(&finding.place.file).unwrap_or_default()),
        problem => missing(problem).is_none_or(|(language, key)| !doubtful(key) && !unread(language)),
    });
    // Of a message that is not there at all, the attributes need not be missed as well.
    let all = findings.iter().filter_map(|finding| missing(&finding.problem));
    let whole: HashSet<(String, String)> = all
        .filter(|(_, key)| !key.contains('.'))
        .map(|(language, key)| (language.to_owned(), key.to_owned()))
        .collect();
    findings.retain(|finding| {
        let attribute = missing(&finding.problem).and_then(|(language, key)| Some((language, key.split_once('.')?.0)));
        attribute.is_none_or(|(language, message)| !whole.contains(&(language.to_owned(), message.to_owned())))
    });
    findings
}

/// The language and the key of a text that is not there.
fn missing(problem: &Problem) -> Option<(&str, &str)> {
    match problem {
        Problem::Untold { language, key } | Problem::Untranslated { language, key } => Some((language, key)),
        _ => None,
    }
}
