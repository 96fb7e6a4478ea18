//! Names in what could not be read, so that one fault does not look like many.

use std::collections::HashSet;

use crate::finding::Kind;
use crate::id::Id;

/// Names in what could not be read or does not hold together. What hangs on one of them is not judged.
#[derive(Debug, Clone, Default)]
pub struct Doubts {
    /// Names of what is broken, and the words in it.
    pub names: HashSet<String>,
    /// Kinds with a thing whose own name could not be read.
    pub kinds: HashSet<Kind>,
    /// True when a whole file is missing: any name may be in it.
    pub incomplete: bool,
}

impl Doubts {
    /// True when something of that kind and name may be there or be different, where nobody could read it.
    pub fn is_doubtful(&self, kind: Kind, name: &Id) -> bool {
        self.incomplete || self.kinds.contains(&kind) || self.names.contains(name.as_str())
    }

    pub(super) fn extend(&mut self, more: Self) {
        self.names.extend(more.names);
        self.kinds.extend(more.kinds);
    }
}
