//! Nodes to the types of the schema. What is wrong with one item is noted and the rest is still read.

use std::collections::HashSet;

use serde::Deserialize;
use serde::de::value::{StrDeserializer, U32Deserializer};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::fault::{Fault, Notes, shown};
use super::located::{AT, WORD_OR};
use super::node::{Key, Node, Span, Value};
use crate::finding::{Problem, near};

/// Reads one file's nodes; all that is wrong goes to `notes`.
pub(super) fn decode<T: Default + for<'de> Deserialize<'de>>(
    node: &Node,
    file: u32,
    required: Required,
    notes: &Notes,
) -> T {
    let decoder = Decoder { node, key: node.span, file, required, notes, depth: 0 };
    loop {
        match T::deserialize(decoder) {
            Ok(read) => return read,
            Err(fault) => {
                if !decoder.again(fault, node) {
                    return T::default();
                }
            }
        }
    }
}

/// The keys that a struct cannot do without, by its name. Serde itself tells only the first that is missing.
pub(super) type Required = fn(&str) -> &'static [&'static str];

#[derive(Clone, Copy)]
struct Decoder<'n> {
    node: &'n Node,
    /// The key it stands behind; in a list, its own place.
    key: Span,
    file: u32,
    required: Required,
    notes: &'n Notes,
    /// How many mappings and lists it lies in. Of the file as a whole, at 0, everything good is kept; the things with
    /// a name that others can use lie at 2.
    depth: usize,
}

impl<'n> Decoder<'n> {
    fn scalar(self, expected: &str) -> Result<&'n str, Fault> {
        match &self.node.value {
            Value::Scalar(text) => Ok(text),
            _ => Err(self.wrong(expected)),
        }
    }

    fn wrong(self, expected: &str) -> Fault {
        let problem = match self.node.value {
            // A key with nothing behind it is a slip, not an absence: whoever means nothing leaves the key out.
            Value::Empty => Problem::EmptyValue,
            _ => Problem::WrongType { expected: expected.to_owned() },
        };
        Fault::from(problem).within(self.span())
    }

    /// Where to point: at the value, or at the key when there is no value to see.
    fn span(self) -> Span {
        if self.node.span.0 == self.node.span.1 { self.key } else { self.node.span }
    }

    fn number<T: std::str::FromStr>(self, expected: &str) -> Result<T, Fault> {
        self.scalar(expected)?.parse().map_err(|_| self.wrong(expected))
    }

    fn below(self, node: &'n Node, key: Span) -> Self {
        Self { node, key, depth: self.depth + 1, ..self }
    }

    /// Notes a fault in `item`; whether reading it again, without the value that is to blame, can find more.
    fn again(self, fault: Fault, item: &Node) -> bool {
        if let Some(problem) = fault.problem {
            self.notes.note(fault.span.unwrap_or(item.span), *problem);
        }
        fault.entry.is_some_and(|entry| self.notes.skip.borrow_mut().insert(entry))
    }

    /// The entries that can be read: known, once, and not wrong. `known` are the keys there can be, when they are few.
    fn entries(self, all: &'n [(Key, Node)], known: Option<&[&str]>) -> (Vec<&'n (Key, Node)>, Left) {
        let mut left = Left::default();
        let mut seen = HashSet::new();
        let mut entries = Vec::with_capacity(all.len());
        for entry in all {
            let (key, value) = entry;
            let name = key.name.as_str();
            let mut meant = name.to_owned();
            let problem = if let Some(known) = known.filter(|known| !known.contains(&name)) {
                let near = near(name, known.iter().copied());
                // What was meant is misspelt, not missing.
                left.skipped.insert(near.clone());
                if !near.is_empty() {
                    meant.clone_from(&near);
                }
                Some(Problem::UnknownKey { key: shown(name), expected: known.join(", "), near })
            } else if !seen.insert(name) {
                Some(Problem::DuplicateKey { key: shown(name) })
            } else if self.notes.skip.borrow().contains(&address(value)) {
                left.skipped.insert(name.to_owned());
                None
            } else {
                entries.push(entry);
                continue;
            };
            left.any = true;
            if let Some(problem) = problem {
                self.notes.note(key.span, problem);
            }
            if self.depth == 0 {
                self.notes.leave_out_entry(&meant, value);
            }
        }
        (entries, left)
    }

    /// Where a mapping lacks something: at its name, else at its beginning.
    fn name_span(self, all: &[(Key, Node)]) -> Span {
        let id = all.iter().find(|(key, value)| key.name == "id" && matches!(value.value, Value::Scalar(_)));
        id.map_or_else(|| self.span(), |(_, value)| value.span)
    }
}

/// What of a mapping could not be read.
#[derive(Default)]
struct Left {
    any: bool,
    skipped: HashSet<String>,
}

fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

macro_rules! numbers {
    ($($method:ident $visit:ident $expected:literal)+) => {
        $(fn $method<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
            visitor.$visit(self.number($expected)?)
        })+
    };
}

impl<'n> Deserializer<'n> for Decoder<'n> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Scalar(_) => self.deserialize_str(visitor),
            Value::List(_) => self.deserialize_seq(visitor),
            Value::Map(_) => self.deserialize_map(visitor),
            Value::Empty => Err(self.wrong("value")),
        }
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.scalar("text")?).map_err(|fault: Fault| fault.within(self.node.span))
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.number("boolean")?)
    }

    numbers! {
        deserialize_i64 visit_i64 "number"
        deserialize_i32 visit_i32 "number"
        deserialize_u64 visit_u64 "count"
        deserialize_u32 visit_u32 "count"
        deserialize_u16 visit_u16 "count"
        deserialize_u8 visit_u8 "count"
        deserialize_f64 visit_f64 "number"
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            Value::Empty => Err(self.wrong("value")),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'n>>(self, name: &'static str, visitor: V) -> Result<V::Value, Fault> {
        match (name, &self.node.value) {
            (AT, _) => visitor.visit_seq(AtAccess { decoder: self, next: 0 }),
            (WORD_OR, Value::Scalar(word)) => {
                visitor.visit_str(word).map_err(|fault: Fault| fault.within(self.node.span))
            }
            (WORD_OR, Value::Empty) => Err(self.wrong("value")),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(items) => visitor.visit_seq(ListAccess { decoder: self, items }),
            _ => Err(self.wrong("list")),
        }
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        let Value::Map(all) = &self.node.value else { return Err(self.wrong("mapping")) };
        let (entries, left) = self.entries(all, None);
        let read = visitor.visit_map(EntryAccess { decoder: self, entries: entries.into_iter(), value: None })?;
        if left.any { Err(Fault::noted()) } else { Ok(read) }
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Value::Map(all) = &self.node.value else { return Err(self.wrong("mapping")) };
        let (entries, mut left) = self.entries(all, Some(fields));
        for key in (self.required)(name) {
            if !left.skipped.contains(*key) && !all.iter().any(|(there, _)| there.name == *key) {
                self.notes.note(self.name_span(all), Problem::MissingKey { key: (*key).to_owned() });
                left.any = true;
                left.skipped.insert((*key).to_owned());
            }
        }
        let access = EntryAccess { decoder: self, entries: entries.into_iter(), value: None };
        match visitor.visit_map(access) {
            Ok(read) if self.depth == 0 || !left.any => Ok(read),
            Ok(_) => Err(Fault::noted()),
            // What is missing because it is wrong has been noted.
            Err(fault) if fault.span.is_none() && fault.missing().is_some_and(|key| left.skipped.contains(key)) => {
                Err(Fault::noted())
            }
            Err(fault) => Err(fault.within(self.name_span(all))),
        }
    }

    fn deserialize_enum<V: Visitor<'n>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let word = self.scalar(&variants.join(", "))?;
        visitor.visit_enum(StrDeserializer::<Fault>::new(word)).map_err(|fault| fault.within(self.node.span))
    }

    fn deserialize_ignored_any<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        <V: Visitor<'n>>
        i8 i16 i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct identifier
    }
}

/// A list whose broken items are noted here. A broken item is read again without what was wrong, to find what else is;
/// then [`super::Items`] goes on with the next.
struct ListAccess<'n> {
    decoder: Decoder<'n>,
    items: &'n [Node],
}

impl<'n> SeqAccess<'n> for ListAccess<'n> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some((item, rest)) = self.items.split_first() else { return Ok(None) };
        match seed.deserialize(self.decoder.below(item, item.span)) {
            Ok(read) => {
                self.items = rest;
                Ok(Some(read))
            }
            Err(fault) => {
                if !self.decoder.again(fault, item) {
                    self.decoder.notes.leave_out(item, self.decoder.depth == 1);
                    self.items = rest;
                }
                Err(Fault::noted())
            }
        }
    }
}

struct EntryAccess<'n> {
    decoder: Decoder<'n>,
    entries: std::vec::IntoIter<&'n (Key, Node)>,
    value: Option<&'n (Key, Node)>,
}

impl<'n> MapAccess<'n> for EntryAccess<'n> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some(entry) = self.entries.next() else { return Ok(None) };
        self.value = Some(entry);
        let (key, value) = entry;
        seed.deserialize(StrDeserializer::<Fault>::new(&key.name)).map(Some).map_err(|mut fault| {
            fault.entry.get_or_insert(address(value));
            fault.within(key.span)
        })
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let Some((key, node)) = self.value.take() else { return Err(self.decoder.wrong("value")) };
        let decoder = self.decoder.below(node, key.span);
        if self.decoder.depth == 0 {
            self.decoder.notes.section.borrow_mut().clone_from(&key.name);
        }
        seed.deserialize(decoder).map_err(|mut fault| {
            fault.entry.get_or_insert(address(node));
            fault.within(decoder.span())
        })
    }
}

/// File, first byte, end, the same of the key, value: what [`super::At`] asks for.
struct AtAccess<'n> {
    decoder: Decoder<'n>,
    next: u8,
}

impl<'n> SeqAccess<'n> for AtAccess<'n> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Decoder { node, key, file, .. } = self.decoder;
        let number = match self.next {
            0 => file,
            1 => node.span.0,
            2 => node.span.1,
            3 => key.0,
            4 => key.1,
            _ => return seed.deserialize(self.decoder).map(Some),
        };
        self.next += 1;
        seed.deserialize(U32Deserializer::new(number)).map(Some)
    }
}
