//! Referrals that nobody gets, and questions that change nothing, whatever the other answers are.

use super::RuleSet;
use crate::finding::{Finding, Problem};
use crate::tree::Tree;
use crate::value::Value;

/// Everything that is settled on every day before anybody is asked anything. The diagrams are exact: they hold a question
/// only when some answers to the others make it matter.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let trees = &rules.trees;
    let Some(tree) = trees.first().filter(|_| rules.sound) else { return Vec::new() };
    let mut findings = Vec::new();
    for (at, referral) in tree.referrals.iter().enumerate() {
        // One that can only be no or unknown would be to find out for ever.
        let possible = |tree: &Tree| tree.diagrams.table.can_be(tree.diagrams.roots[at], Value::Yes);
        if !trees.iter().any(possible) {
            findings.push(Problem::NeverReferred { name: referral.id.to_string() }.at(&referral.place));
        }
    }
    for (at, question) in tree.questions.iter().enumerate() {
        let used = trees.iter().any(|tree| tree.domains[at].is_used());
        let matters = |tree: &Tree| tree.diagrams.table.support(&tree.diagrams.roots).contains(at);
        if used && !trees.iter().any(matters) {
            findings.push(Problem::NeverMatters { name: question.id.to_string() }.at(&question.place));
        }
    }
    findings
}
