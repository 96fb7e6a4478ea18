//! The names of one kind of thing, and the findings about names: twice the same, or one that does not exist.

use std::collections::HashMap;

use crate::document::{At, Document};
use crate::finding::{Finding, Kind, Problem, near};
use crate::id::Id;

/// Names and the positions of what they name.
pub(super) struct Names {
    kind: Kind,
    positions: HashMap<Id, usize>,
}

impl Names {
    /// Collects names in order; the second of two equal ones is a finding.
    pub(super) fn collect<'d>(
        kind: Kind,
        document: &Document,
        ids: impl Iterator<Item = &'d At<Id>>,
        findings: &mut Vec<Finding>,
    ) -> Self {
        let mut positions: HashMap<Id, usize> = HashMap::new();
        let mut first: HashMap<Id, &At<Id>> = HashMap::new();
        for (position, id) in ids.enumerate() {
            if let Some(earlier) = first.get(&id.value) {
                let first = document.place(earlier.spot).file.to_string();
                let name = id.value.to_string();
                findings
                    .push(Problem::DuplicateName { kind: kind.to_string(), name, first }.at(&document.place(id.spot)));
            } else {
                first.insert(id.value.clone(), id);
                positions.insert(id.value.clone(), position);
            }
        }
        Self { kind, positions }
    }

    /// The position of what a name stands for.
    pub(super) fn find(&self, id: &At<Id>, document: &Document, findings: &mut Vec<Finding>) -> Option<usize> {
        let found = self.positions.get(&id.value).copied();
        if found.is_none() && !document.broken.contains(id.value.as_str()) {
            let near = near(id.value.as_str(), self.positions.keys().map(Id::as_str));
            let problem = Problem::UnknownName { kind: self.kind.to_string(), name: id.value.to_string(), near };
            findings.push(problem.at(&document.place(id.spot)));
        }
        found
    }
}
