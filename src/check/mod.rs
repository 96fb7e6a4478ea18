//! What is unwise in a tree that holds together: things nobody uses, nothing to go by, sentences nobody wrote.

mod stale;
mod told;
mod unsourced;
mod unused;

pub use stale::local;
pub use told::told;

use crate::calendar::Date;
use crate::finding::Finding;
use crate::tree::Tree;

/// Everything unwise in the rules themselves, `trees` being those of all days. What is unwise in the texts, [`told`] and
/// the lint of the texts tell.
pub fn check(trees: &[&Tree], today: Date) -> Vec<Finding> {
    let of_one = trees.first().map(|tree| [unsourced::unsourced(tree), stale::stale(tree, today)].concat());
    [unused::unused(trees), of_one.unwrap_or_default()].concat()
}
