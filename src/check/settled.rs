//! Referrals that nobody gets, and questions that change nothing, whatever the other answers are.

use crate::finding::{Finding, Problem};
use crate::tree::Tree;
use crate::value::Value;

/// Everything that is settled on every day before anybody is asked anything; `trees` are those of all days. The
/// diagrams are exact: they hold a question only when some answers to the others make it matter.
pub fn settled(trees: &[Tree]) -> Vec<Finding> {
    let Some(tree) = trees.first() else { return Vec::new() };
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
