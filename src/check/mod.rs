//! What is unwise in rules: things nobody uses, nothing to go by, nothing left to decide, sentences nobody wrote.

mod settled;
mod stale;
mod told;
mod unsourced;
mod unused;

pub use settled::settled;
pub use stale::local;
pub use told::{doubtful, told};

use crate::calendar::Date;
use crate::finding::Finding;
use crate::tree::{Doubts, Parts};

/// The days that rules are judged by.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The day that the rules are looked at from.
    pub asked: Date,
    /// The day it is: a thing checked after it was not checked yet.
    pub clock: Date,
}

impl From<Date> for Days {
    fn from(today: Date) -> Self {
        Self { asked: today, clock: today }
    }
}

/// Everything unwise in what is declared, whether it holds together or not; `parts` are those of all days. What is
/// settled from the start, [`settled`] tells; what is unwise in the texts, [`told`] and the lint of the texts.
pub fn check(parts: &[&Parts], doubts: &Doubts, days: Days) -> Vec<Finding> {
    let Some(first) = parts.first() else { return Vec::new() };
    // Without a single referral nothing is used, and that is one fault.
    let any = !doubts.incomplete && !first.referrals.is_empty();
    let unused = if any { unused::unused(parts, &doubts.names) } else { Vec::new() };
    [unused, unsourced::unsourced(first, &doubts.names), stale::stale(first, &doubts.names, days)].concat()
}
