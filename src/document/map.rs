//! Mappings by their keys, lists by their items, and words: what each thing of a format is read with.

use std::collections::HashSet;

use super::faults::Faults;
use super::located::{At, Items};
use super::node::{Key, Node, Span, Value};
use crate::finding::{Kind, Problem, near};

/// How much of a word from a file is repeated in a finding, in characters.
const LONGEST_WORD: usize = 80;

/// A mapping while it is read: each key by a function of its own, and what is no key of it at the end.
pub(crate) struct Map<'n, 'f> {
    node: &'n Node,
    entries: &'n [(Key, Node)],
    /// The keys there can be, in the order in which they were asked for.
    known: Vec<&'static str>,
    /// Keys that should be here and are not.
    missing: Vec<&'static str>,
    /// Values that could not be read, each with what its key should have been.
    left: Vec<(String, &'n Node)>,
    faults: &'f mut Faults,
}

impl Map<'_, '_> {
    /// What stands behind a key; nothing when it is not there or is wrong.
    pub(crate) fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Node, &mut Faults) -> Option<T>,
    ) -> Option<At<T>> {
        self.known.push(key);
        let (_, node) = self.entries.iter().find(|(there, _)| there.name == key)?;
        let value = read(node, self.faults);
        if value.is_none() {
            self.left.push((key.to_owned(), node));
        }
        value.map(|value| self.faults.at(node, value))
    }

    /// What stands behind a key that must be there.
    pub(crate) fn required<T>(
        &mut self,
        key: &'static str,
        read: impl FnOnce(&Node, &mut Faults) -> Option<T>,
    ) -> Option<At<T>> {
        if self.entries.iter().all(|(there, _)| there.name != key) {
            self.missing.push(key);
        }
        self.optional(key, read)
    }

    /// The items of a list; none when the key is not there.
    pub(crate) fn list<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Node, &mut Faults) -> Option<T>,
    ) -> Items<At<T>> {
        self.optional(key, |node, faults| node.list(faults, read)).map(At::into_value).unwrap_or_default()
    }

    /// The things of a list, which others can name.
    pub(super) fn things<T>(
        &mut self,
        key: &'static str,
        kind: Kind,
        read: impl Fn(&Node, &mut Faults) -> Option<T>,
    ) -> Items<At<T>> {
        self.list(key, |item, faults| {
            let before = faults.count();
            let thing = read(item, faults);
            if thing.is_none() || faults.count() > before {
                faults.doubt(kind, item);
            }
            thing
        })
    }

    /// Yes or no; what it is without the key.
    pub(crate) fn flag(&mut self, key: &'static str, otherwise: bool) -> bool {
        self.optional(key, |node, faults| node.parsed(faults, "boolean")).map_or(otherwise, At::into_value)
    }

    /// Notes the keys that are missing, that do not belong here or that are here twice. Nothing when something of the mapping
    /// could not be read.
    pub(crate) fn end(mut self) -> Option<()> {
        self.faults_of_keys();
        (self.left.is_empty() && self.missing.is_empty()).then_some(())
    }

    /// The same of a file: what is good in it is kept, and the rest is left out.
    pub(super) fn end_of_file(mut self) {
        self.faults_of_keys();
        for (meant, value) in self.left {
            self.faults.doubts.names.insert(meant);
            self.faults.leave_out(value);
        }
    }

    fn faults_of_keys(&mut self) {
        let mut seen = HashSet::new();
        for (key, value) in self.entries {
            let name = key.name.as_str();
            if !self.known.contains(&name) {
                let near = near(name, self.known.iter().copied());
                // What was meant is misspelt, not missing.
                let meant = if near.is_empty() { name.to_owned() } else { near.clone() };
                let problem = Problem::UnknownKey { key: shown(name), expected: self.known.join(", "), near };
                self.faults.note(key.span, problem);
                self.left.push((meant, value));
            } else if !seen.insert(name) {
                self.faults.note(key.span, Problem::DuplicateKey { key: shown(name) });
                self.left.push((name.to_owned(), value));
            }
        }
        let left = &self.left;
        self.missing.retain(|key| !left.iter().any(|(meant, _)| meant == key));
        for key in &self.missing {
            self.faults.note(self.node.name_span(), Problem::MissingKey { key: (*key).to_owned() });
        }
    }
}

impl Node {
    /// A mapping, to be read key by key.
    pub(crate) fn map<'n, 'f>(&'n self, faults: &'f mut Faults) -> Option<Map<'n, 'f>> {
        let Value::Map(entries) = &self.value else { return self.wrong(faults, "mapping") };
        let (known, missing, left) = (Vec::new(), Vec::new(), Vec::new());
        Some(Map { node: self, entries, known, missing, left, faults })
    }

    /// A mapping whose keys the author chooses, in the author's order.
    pub(crate) fn entries<K, T>(
        &self,
        faults: &mut Faults,
        key: impl Fn(&str, Span, &mut Faults) -> Option<K>,
        read: impl Fn(&Node, &mut Faults) -> Option<T>,
    ) -> Option<Vec<(K, At<T>)>> {
        let Value::Map(all) = &self.value else { return self.wrong(faults, "mapping") };
        let mut seen = HashSet::new();
        let mut entries = Vec::with_capacity(all.len());
        for (name, node) in all {
            if !seen.insert(&name.name) {
                faults.note(name.span, Problem::DuplicateKey { key: shown(&name.name) });
            } else if let Some(key) = key(&name.name, name.span, faults)
                && let Some(value) = read(node, faults)
            {
                entries.push((key, faults.at(node, value)));
            }
        }
        (entries.len() == all.len()).then_some(entries)
    }

    /// A list that keeps its good items when one of them is broken.
    pub(crate) fn list<T>(
        &self,
        faults: &mut Faults,
        read: impl Fn(&Node, &mut Faults) -> Option<T>,
    ) -> Option<Items<At<T>>> {
        let Value::List(nodes) = &self.value else { return self.wrong(faults, "list") };
        let mut items = Items::default();
        for node in nodes {
            if let Some(item) = read(node, faults) {
                items.push(faults.at(node, item));
            } else {
                faults.leave_out(node);
                items.whole = false;
            }
        }
        Some(items)
    }

    /// A word of a closed list.
    pub(crate) fn one_of<T: Copy>(&self, faults: &mut Faults, words: &[(&str, T)]) -> Option<T> {
        let names = || words.iter().map(|(name, _)| *name);
        let expected = names().collect::<Vec<_>>().join(", ");
        let word = self.scalar(faults, &expected)?;
        let found = words.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            let near = near(word, names());
            faults.note(self.span, Problem::UnknownWord { word: shown(word), expected, near });
        }
        found.map(|(_, value)| *value)
    }

    /// A word or number as Rust writes it.
    pub(super) fn parsed<T: std::str::FromStr>(&self, faults: &mut Faults, expected: &str) -> Option<T> {
        self.scalar(faults, expected)?.parse().ok().or_else(|| self.wrong(faults, expected))
    }

    /// A word or sentence.
    pub(super) fn scalar(&self, faults: &mut Faults, expected: &str) -> Option<&str> {
        self.word().or_else(|| self.wrong(faults, expected))
    }

    /// Notes that it is something else than expected.
    pub(super) fn wrong<T>(&self, faults: &mut Faults, expected: &str) -> Option<T> {
        let problem = match self.value {
            // A key with nothing behind it is a slip, not an absence: whoever means nothing leaves the key out.
            Value::Empty => Problem::EmptyValue,
            _ => Problem::WrongType { expected: expected.to_owned() },
        };
        faults.note(self.seen(), problem);
        None
    }

    /// Where to point: at the value, or at the key when there is no value to see.
    fn seen(&self) -> Span {
        if self.span.0 == self.span.1 { self.key } else { self.span }
    }

    /// Where a mapping lacks something: at its name, else at its beginning.
    fn name_span(&self) -> Span {
        let Value::Map(entries) = &self.value else { return self.seen() };
        let id = entries.iter().find(|(key, value)| key.name == "id" && value.word().is_some());
        id.map_or_else(|| self.seen(), |(_, value)| value.span)
    }
}

/// A word from a file, fit to be repeated.
pub(super) fn shown(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).take(LONGEST_WORD).collect()
}
