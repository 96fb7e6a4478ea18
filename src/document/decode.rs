//! Nodes to the types of the schema. What is wrong with one item of a list is noted and the rest is still read.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, Expected, MapAccess, SeqAccess, Unexpected, Visitor};

use super::node::{Key, Node, Span, Value};
use crate::finding::{Problem, near};

/// A value with the file and the bytes it was read from.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub spot: Spot,
}

/// A place in one of a document's files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Position of the file in the document.
    pub file: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// Names by which a type asks the decoder for more than serde knows.
const AT: &str = "$at";
pub(crate) const WORD_OR: &str = "$word-or";
/// What a type expected, as a closed list: the finding is chosen by it.
pub(crate) const NAME: &str = "name";
pub(crate) const DATE: &str = "date";

/// Reads one file's nodes; all that is wrong goes to `findings`.
pub(super) fn decode<T: Default + for<'de> Deserialize<'de>>(node: &Node, file: u32, findings: &Notes) -> T {
    T::deserialize(Decoder { node, file, findings }).unwrap_or_else(|fault| {
        findings.found.borrow_mut().push((fault.span.unwrap_or(node.span), fault.problem));
        T::default()
    })
}

/// What went wrong while reading one value.
#[derive(Debug)]
struct Fault {
    problem: Problem,
    span: Option<Span>,
}

impl Fault {
    fn within(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.problem.key())
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Problem::WrongType { expected: message.to_string() }.into()
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Problem::WrongType { expected: expected.to_string() }.into()
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let word = match found {
            Unexpected::Str(word) => word.chars().filter(|c| !c.is_control()).take(80).collect(),
            other => other.to_string(),
        };
        match expected.to_string().as_str() {
            NAME => Problem::BadName { name: word },
            DATE => Problem::BadDate { word },
            other => Problem::WrongType { expected: other.to_owned() },
        }
        .into()
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        Problem::UnknownWord {
            word: word.to_owned(),
            expected: expected.join(", "),
            near: near(word, expected.iter().copied()),
        }
        .into()
    }

    fn missing_field(key: &'static str) -> Self {
        Problem::MissingKey { key: key.to_owned() }.into()
    }
}

impl From<Problem> for Fault {
    fn from(problem: Problem) -> Self {
        Self { problem, span: None }
    }
}

#[derive(Clone, Copy)]
struct Decoder<'n> {
    node: &'n Node,
    file: u32,
    findings: &'n Notes,
}

/// What was found while reading one file.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// What is wrong, and where.
    pub(super) found: RefCell<Vec<(Span, Problem)>>,
    /// Names of items that were left out because something in them is wrong.
    pub(super) broken: RefCell<Vec<String>>,
}

impl<'n> Decoder<'n> {
    fn note(self, span: Span, problem: Problem) {
        self.findings.found.borrow_mut().push((span, problem));
    }

    fn scalar(self, expected: &str) -> Result<&'n str, Fault> {
        match &self.node.value {
            Value::Scalar(text) => Ok(text),
            _ => Err(self.wrong(expected)),
        }
    }

    fn wrong(self, expected: &str) -> Fault {
        Fault { problem: Problem::WrongType { expected: expected.to_owned() }, span: Some(self.node.span) }
    }

    fn number<T: std::str::FromStr>(self, expected: &str) -> Result<T, Fault> {
        self.scalar(expected)?.parse().map_err(|_| self.wrong(expected))
    }

    fn at(self, node: &'n Node) -> Self {
        Self { node, ..self }
    }
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
            Value::Empty => visitor.visit_unit().map_err(|fault: Fault| fault.within(self.node.span)),
        }
    }

    fn deserialize_str<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(self.scalar("text")?).map_err(|fault: Fault| fault.within(self.node.span))
    }

    fn deserialize_string<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_bool(self.number("true, false")?)
    }

    numbers! {
        deserialize_i64 visit_i64 "number"
        deserialize_i32 visit_i32 "number"
        deserialize_u64 visit_u64 "number"
        deserialize_u32 visit_u32 "number"
        deserialize_u16 visit_u16 "number"
        deserialize_u8 visit_u8 "number"
        deserialize_f64 visit_f64 "number"
    }

    fn deserialize_option<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.value {
            // An empty value is a slip, not an absence: whoever means nothing leaves the key out.
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
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::List(items) => visitor.visit_seq(ListAccess { decoder: self, items: items.iter() }),
            _ => Err(self.wrong("list")),
        }
    }

    fn deserialize_map<V: Visitor<'n>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.value {
            Value::Map(entries) => {
                visitor.visit_map(EntryAccess { decoder: self, entries: entries.iter().collect(), value: None })
            }
            _ => Err(self.wrong("mapping")),
        }
    }

    fn deserialize_struct<V: Visitor<'n>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Value::Map(all) = &self.node.value else {
            return Err(self.wrong("mapping"));
        };
        let mut entries: Vec<&(Key, Node)> = Vec::with_capacity(all.len());
        for entry in all {
            let name = entry.0.name.as_str();
            if !fields.contains(&name) {
                self.note(
                    entry.0.span,
                    Problem::UnknownKey {
                        key: name.to_owned(),
                        expected: fields.join(", "),
                        near: near(name, fields.iter().copied()),
                    },
                );
            } else if entries.iter().any(|(key, _)| key.name == name) {
                self.note(entry.0.span, Problem::DuplicateKey { key: name.to_owned() });
            } else {
                entries.push(entry);
            }
        }
        visitor
            .visit_map(EntryAccess { decoder: self, entries: entries.into_iter().collect(), value: None })
            .map_err(|fault: Fault| fault.within(self.node.span))
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

/// A list whose broken items are noted here; [`Items`] then goes on with the next.
struct ListAccess<'n> {
    decoder: Decoder<'n>,
    items: std::slice::Iter<'n, Node>,
}

impl<'n> SeqAccess<'n> for ListAccess<'n> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(item) = self.items.next() else { return Ok(None) };
        seed.deserialize(self.decoder.at(item)).map(Some).inspect_err(|fault| {
            self.decoder.note(fault.span.unwrap_or(item.span), fault.problem.clone());
            if let Value::Map(entries) = &item.value {
                let names =
                    entries.iter().filter(|(key, _)| key.name == "id").filter_map(|(_, node)| match &node.value {
                        Value::Scalar(name) => Some(name.clone()),
                        _ => None,
                    });
                self.decoder.findings.broken.borrow_mut().extend(names);
            }
        })
    }
}

struct EntryAccess<'n> {
    decoder: Decoder<'n>,
    entries: std::collections::VecDeque<&'n (Key, Node)>,
    value: Option<&'n Node>,
}

impl<'n> MapAccess<'n> for EntryAccess<'n> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'n>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.entries.pop_front() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(StrDeserializer::<Fault>::new(&key.name)).map(Some).map_err(|fault| fault.within(key.span))
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(node) => seed.deserialize(self.decoder.at(node)).map_err(|fault| fault.within(node.span)),
            None => Err(self.decoder.wrong("value")),
        }
    }
}

/// File, first byte, end, value: what [`At`] asks for.
struct AtAccess<'n> {
    decoder: Decoder<'n>,
    next: u8,
}

impl<'n> SeqAccess<'n> for AtAccess<'n> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        self.next += 1;
        let number = |number: u32| de::value::U32Deserializer::new(number);
        match self.next {
            1 => seed.deserialize(number(self.decoder.file)),
            2 => seed.deserialize(number(self.decoder.node.span.0)),
            3 => seed.deserialize(number(self.decoder.node.span.1)),
            _ => seed.deserialize(self.decoder),
        }
        .map(Some)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(AT, AtVisitor(PhantomData))
    }
}

struct AtVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AtVisitor<T> {
    type Value = At<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<At<T>, A::Error> {
        let mut number = || list.next_element::<u32>().map(Option::unwrap_or_default);
        let spot = Spot { file: number()?, start: number()?, end: number()? };
        let value = list.next_element()?.ok_or_else(|| de::Error::invalid_length(3, &self))?;
        Ok(At { value, spot })
    }
}

/// A list that keeps its good items when one of them is broken. The schema has no other lists.
#[derive(Debug, Clone)]
pub struct Items<T>(Vec<T>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> std::ops::Deref for Items<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.0
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ItemsVisitor(PhantomData))
    }
}

struct ItemsVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ItemsVisitor<T> {
    type Value = Items<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Items<T>, A::Error> {
        let mut items = Vec::new();
        loop {
            // The access has noted what is wrong and stands at the next item.
            match list.next_element() {
                Ok(Some(item)) => items.push(item),
                Ok(None) => return Ok(Items(items)),
                Err(_) => {}
            }
        }
    }
}
