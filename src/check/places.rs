//! Faults in the list of places.

use super::RuleSet;
use super::material::is_list;
use crate::finding::{Finding, Problem};

/// Everything that is wrong with the list; a file of it that could not be read is not missed as well.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let unread = rules.material.findings.iter().any(|finding| is_list(&finding.place.file));
    let mut findings = rules.places.as_ref().err().cloned().unwrap_or_default();
    findings.retain(|finding| !(unread && matches!(finding.problem, Problem::PlaceFile { .. })));
    findings
}
