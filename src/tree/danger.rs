//! A danger that somebody may be in, and who to call about it.

use crate::finding::Place;
use crate::id::Id;

/// A danger that somebody may be in.
#[derive(Debug)]
pub struct Danger {
    /// Its name.
    pub id: Id,
    /// Who to call about it, the first choice first.
    pub desks: Vec<usize>,
    /// Where it is declared.
    pub place: Place,
}
