//! What is not to be concluded from rules that are partly broken.

use std::collections::HashSet;

use crate::finding::Kind;
use crate::id::Id;

/// What is not to be concluded from rules that are partly broken, so that one fault does not look like many.
#[derive(Debug, Clone, Default)]
pub struct Doubts {
    /// Names that something broken may use.
    pub mentioned: HashSet<String>,
    /// Names of things that are only read in part.
    pub suspect: HashSet<String>,
    /// Kinds with things whose names nobody knows.
    pub nameless: HashSet<Kind>,
    /// Whether there are files that nobody could look into.
    pub incomplete: bool,
}

impl Doubts {
    /// Whether something of that kind and name may be there or be different, where nobody could read it.
    pub fn is_doubtful(&self, kind: Kind, name: &Id) -> bool {
        self.incomplete || self.nameless.contains(&kind) || self.suspect.contains(name.as_str())
    }
}
