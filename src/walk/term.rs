//! The last day of a right's term, once the person knows the day it all began with.

use super::Standing;
use crate::calendar::{Date, Deadline, deadline};
use crate::tree::{Answer, Start};

/// The last day of a right's term and the day it counts from; nothing while that day is not known.
pub fn until(standing: &Standing<'_>, right: usize) -> Option<(Deadline, Date)> {
    let term = standing.tree.rights[right].term?;
    let start = match term.start? {
        Start::Question(question) => match standing.answer(question) {
            Some(Answer::Date(start)) => *start,
            _ => return None,
        },
        Start::Right(earlier) => until(standing, earlier)?.0.last,
    };
    Some((deadline(start, &term.length), start))
}
