//! Faults in the file that a gemeente lays over the rules.

use super::{RuleSet, stale};
use crate::finding::{Finding, Problem};
use crate::local::{Ground, read};

/// Everything that is wrong or unwise in the file, with rules or, when those are broken, without.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let Some((name, file)) = &rules.material.local else { return Vec::new() };
    let tree = rules.trees.last().filter(|_| rules.sound);
    let ground = Ground { tree, catalogues: &rules.material.catalogues, places: rules.places.as_ref().ok() };
    match (read(name, file, ground), tree) {
        (Ok(gemeente), Some(tree)) => stale::local(&gemeente, tree, rules.days),
        (Ok(_), None) => Vec::new(),
        // What is wrong with the list of places is told already; which gemeenten there are, it then does not say.
        (Err(mut findings), _) => {
            let unsure = |problem: &Problem| matches!(problem, Problem::UnknownGemeente { .. });
            findings.retain(|finding| ground.places.is_some() || !unsure(&finding.problem));
            findings
        }
    }
}
