//! Faults of one file: everything that is wrong in it, and what had to be left out for that.

use std::collections::HashSet;

use super::located::{At, Spot};
use super::node::{Node, Span, Value};
use crate::finding::Problem;
use crate::id::Id;

/// More findings than this in one file help nobody, and a hostile file could have millions.
const MOST: usize = 1000;

/// Everything that is wrong in one file. Who reads a part of it notes here what is wrong there, and goes on.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    /// Position of the file in the document.
    file: u32,
    found: Vec<(Span, Problem)>,
    /// Names of items that were left out because something in them is wrong.
    pub(super) broken: HashSet<String>,
    /// Words in what was left out.
    pub(super) mentioned: HashSet<String>,
    /// Sections of the file with items whose name could not be read.
    pub(super) nameless: HashSet<String>,
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

    /// Leaves something out: whatever it mentions may be used.
    pub(super) fn leave_out(&mut self, item: &Node) {
        item.scalars(&mut |_, word| {
            // As it stands there, and as it may have been meant.
            let bare: String = word.chars().filter(|c| !c.is_whitespace()).collect();
            self.mentioned.extend([bare.to_lowercase(), word.replace([' ', '_'], "-").to_lowercase(), word.to_owned()]);
        });
    }

    /// Leaves out something with a name that others can use: it exists.
    pub(super) fn leave_out_thing(&mut self, section: &str, item: &Node) {
        if let Value::Map(entries) = &item.value {
            let ids = entries.iter().filter(|(key, _)| key.name == "id").filter_map(|(_, id)| id.word());
            let names: Vec<&str> = ids.filter(|name| Id::new(name).is_some()).collect();
            if names.is_empty() {
                self.nameless.insert(section.to_owned());
            }
            self.broken.extend(names.into_iter().map(str::to_owned));
        }
        self.leave_out(item);
    }

    /// Leaves out what stands under a key of the file; `meant` is what the key should have been.
    pub(super) fn leave_out_section(&mut self, meant: &str, value: &Node) {
        self.mentioned.insert(meant.to_owned());
        match &value.value {
            Value::List(items) => items.iter().for_each(|item| self.leave_out_thing(meant, item)),
            _ => self.leave_out(value),
        }
    }

    /// Everything that is wrong, in the order in which it stands in the file; of what is at one place, the coarsest first.
    pub(super) fn sorted(&mut self) -> Vec<(Span, Problem)> {
        let mut found = std::mem::take(&mut self.found);
        found.sort_by_key(|(span, problem)| (*span, problem.code()));
        found
    }
}
