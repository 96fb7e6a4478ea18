//! The last day of a right's term, once the person knows the day it all began with.

use super::Standing;
use crate::calendar::{Date, Deadline, deadline};
use crate::tree::{Answer, Start};

/// A last day, and what it was counted from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ends {
    /// The last day, and whether it moved.
    pub deadline: Deadline,
    /// The day before the first that counts.
    pub start: Date,
    /// The right whose last day that is.
    pub after: Option<usize>,
}

/// The last day of a right's term, when the person knows the day it all began with. What somebody owes who is late has
/// no last day: it begins when they are told so.
pub fn until(standing: &Standing<'_>, right: usize) -> Option<Ends> {
    ends(standing, right).filter(|ends| ends.after.is_none() || standing.tree.rights[right].penalty.is_empty())
}

/// The last day of any term, with what it was counted from; nothing while the day it all began with is not known.
pub fn ends(standing: &Standing<'_>, right: usize) -> Option<Ends> {
    let term = standing.tree.rights[right].term?;
    let (start, after) = match term.start? {
        Start::Question(question) => match standing.answer(question) {
            Some(Answer::Date(start)) => (*start, None),
            _ => return None,
        },
        Start::Right(earlier) => (ends(standing, earlier)?.deadline.last, Some(earlier)),
    };
    Some(Ends { deadline: deadline(start, &term.length), start, after })
}
