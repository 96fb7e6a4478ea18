//! Faults of one file: everything that is wrong in it, and what had to be left out for that.

use super::doubts::Doubts;
use super::located::{At, Spot};
use super::node::{Node, Span, Value};
use crate::finding::{Kind, Problem};
use crate::id::Id;

/// More findings than this in one file help nobody, and a hostile file could have millions.
const MOST: usize = 1000;

/// Everything that is wrong in one file. Who reads a part of it notes here what is wrong there, and goes on.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Position of the file in the document.
    file: u32,
    found: Vec<(Span, Problem)>,
    /// Names of what is wrong, and the words in what was left out.
    pub(super) doubts: Doubts,
}

impl Faults {
    /// No fault yet, of the file at that position.
    pub(super) fn of(file: u32) -> Self {
        Self { file, ..Self::default() }
    }

    /// Notes a fault, once: what is repeated through an alias is read again each time.
    pub(super) fn note(&mut self, span: Span, problem: Problem) {
        let fault = (span, problem);
        if self.found.len() < MOST && !self.found.contains(&fault) {
            self.found.push(fault);
        }
    }

    /// A value that was read, with its place.
    pub(super) fn at<T>(&self, node: &Node, value: T) -> At<T> {
        let spot = |(start, end): Span| Spot { file: self.file, start, end };
        At { value, spot: spot(node.span), key: spot(node.key) }
    }

    /// Number of faults so far.
    pub(super) fn count(&self) -> usize {
        self.found.len()
    }

    /// Leaves something out: what it names is not judged, as it stands there and as it may have been meant.
    pub(super) fn leave_out(&mut self, item: &Node) {
        item.scalars(&mut |_, word| {
            let bare: String = word.chars().filter(|c| !c.is_whitespace()).collect();
            let meant = word.replace([' ', '_'], "-").to_lowercase();
            self.doubts.names.extend([bare.to_lowercase(), meant, word.to_owned()]);
        });
    }

    /// Doubts a thing that others can name, since something in it is wrong.
    pub(super) fn doubt(&mut self, kind: Kind, thing: &Node) {
        let Value::Map(entries) = &thing.value else { return };
        let id = entries.iter().filter(|(key, _)| key.name == "id").find_map(|(_, id)| Id::new(id.word()?));
        match id {
            Some(id) => _ = self.doubts.names.insert(id.to_string()),
            None => _ = self.doubts.kinds.insert(kind),
        }
    }

    /// Everything that is wrong, in the order in which it stands in the file; of what is at one place, the coarsest first.
    pub(super) fn sorted(&mut self) -> Vec<(Span, Problem)> {
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(|(span, problem)| (*span, problem.code()));
        found
    }
}
