//! Referrals that nobody gets, and questions that change nothing, whatever the other answers are.

use crate::finding::{Finding, Problem};
use crate::tree::Tree;
use crate::value::Value;

/// Everything that is settled before anybody is asked anything. The diagrams are exact: they hold a question only when
/// some answers to the others make it matter.
pub fn settled(tree: &Tree) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (referral, root) in tree.referrals.iter().zip(&tree.diagrams.roots) {
        // One that can only be no or unknown would be to find out for ever.
        if !tree.diagrams.can_be(*root, Value::Yes) {
            findings.push(Problem::NeverReferred { name: referral.id.to_string() }.at(&referral.place));
        }
    }
    let mut matters = vec![false; tree.questions.len()];
    tree.diagrams.work().depends(&tree.diagrams.roots, &mut matters);
    for (at, question) in tree.questions.iter().enumerate() {
        if tree.domains[at].is_used() && !matters[at] {
            findings.push(Problem::NeverMatters { name: question.id.to_string() }.at(&question.place));
        }
    }
    findings
}
