//! Faults in the scenarios.

use super::RuleSet;
use crate::finding::Finding;
use crate::place::Places;
use crate::scenario;

/// Everything that keeps people in the scenarios from being played. Without a list of places, a place is what is written.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let Some(&parts) = rules.parts().first() else { return Vec::new() };
    let name = |written: &str| Places::name_in(rules.places.as_ref().ok(), written);
    scenario::read(parts, &rules.doubts, &rules.material.scenarios, &name).1
}
