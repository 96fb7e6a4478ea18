//! What is unwise in a tree that holds together: things nobody uses, nothing to go by, sentences nobody wrote.

mod told;
mod unsourced;
mod unused;

pub use told::told;

use crate::finding::Finding;
use crate::tree::Tree;

/// Everything unwise in the rules themselves. What is unwise in the texts, [`told`] and the lint of the texts tell.
pub fn check(tree: &Tree) -> Vec<Finding> {
    [unused::unused(tree), unsourced::unsourced(tree)].concat()
}
