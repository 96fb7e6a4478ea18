//! One file of YAML as nodes that know their place, with every scalar exactly as the author sees it.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde_saphyr::options::NonFiniteFloatPolicy;
use serde_saphyr::{Budget, DuplicateKeyPolicy, MergeKeyPolicy, RequireIndent, Spanned};

use super::syntax;
use crate::finding::Problem;

/// Bytes in one file.
pub(crate) type Span = (u32, u32);

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node {
    /// The key it stands behind; in a list, its own place.
    pub(super) key: Span,
    pub(super) span: Span,
    pub(super) value: Value,
}

#[derive(Debug)]
pub(super) enum Value {
    /// A key with nothing behind it.
    Empty,
    Scalar(String),
    List(Vec<Node>),
    /// In the author's order; a key can stand here twice.
    Map(Vec<(Key, Node)>),
}

#[derive(Debug)]
pub(super) struct Key {
    pub(super) span: Span,
    pub(super) name: String,
}

/// The longest word or sentence, in bytes: with [`REPLAYS`] it bounds what aliases can blow a file up to.
pub(super) const LONGEST: usize = 2000;
/// How much may be repeated through aliases.
const REPLAYS: usize = 20_000;
/// What a word that is too long is called on its way through serde.
pub(super) const TOO_LONG: &str = "too-long";

/// Reads one file. `no`, `on`, `010` and `3.10` stay what is written: types are given by the schema, never guessed.
pub(super) fn read(text: &str) -> Result<Node, Box<(Span, Problem)>> {
    let mut options = serde_saphyr::options! {
        strict_booleans: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        ignore_binary_tag_for_string: true,
        reject_unsupported_tags: true,
        require_indent: RequireIndent::Divisible(2),
        with_snippet: false,
    };
    options.alias_limits.max_total_replayed_events = REPLAYS;
    if let Some(budget) = &mut options.budget {
        // Our own rule files nest about fifteen deep.
        *budget = Budget::default();
        budget.max_depth = 64;
        budget.max_documents = 1;
    }
    let raw: Spanned<Raw> =
        serde_saphyr::from_str_with_options(text, options).map_err(|error| Box::new(syntax::problem(&error, text)))?;
    Ok(settle(raw, text))
}

/// What serde sees, before scalars are read back from the text.
enum Raw {
    Empty,
    Text(String),
    /// A plain scalar that YAML takes for a number or boolean; its text is in the file.
    Plain,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

/// Words that YAML takes for something else.
macro_rules! plain {
    ($($visit:ident $type:ty),+) => {
        $(fn $visit<E>(self, _: $type) -> Result<Raw, E> {
            Ok(Raw::Plain)
        })+
    };
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Raw, E> {
        if text.len() > LONGEST { Err(E::custom(TOO_LONG)) } else { Ok(Raw::Text(text.to_owned())) }
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Empty)
    }

    fn visit_some<D: de::Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    plain! { visit_bool bool, visit_i64 i64, visit_u64 u64, visit_i128 i128, visit_u128 u128, visit_f64 f64 }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

fn settle(raw: Spanned<Raw>, text: &str) -> Node {
    let span = syntax::bytes(&raw.referenced, text);
    let value = match raw.value {
        Raw::Empty => Value::Empty,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Plain => {
            let plain = slice(text, syntax::bytes(&raw.defined, text));
            // Only digits can be as long as that.
            Value::Scalar(plain.chars().take(LONGEST).collect())
        }
        Raw::List(items) => Value::List(items.into_iter().map(|item| hyphen(settle(item, text), text)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let key = settle(key, text);
                    let name = match key.value {
                        Value::Scalar(name) => name,
                        _ => slice(text, key.span).to_owned(),
                    };
                    let value = Node { key: key.span, ..settle(value, text) };
                    (Key { span: key.span, name }, value)
                })
                .collect(),
        ),
    };
    // A mapping over several lines has no bracket to point at: its first key stands for it.
    let span = match &value {
        Value::Map(entries) if span.0 == span.1 => entries.first().map_or(span, |(key, _)| key.span),
        Value::List(items) if span.0 == span.1 => items.first().map_or(span, |item| item.span),
        _ => span,
    };
    Node { key: span, span, value }
}

/// An item with nothing in it is at its hyphen or comma: there is nothing else to see.
fn hyphen(item: Node, text: &str) -> Node {
    let before = text.get(..item.span.0 as usize).unwrap_or_default().trim_end();
    match (&item.value, before.char_indices().next_back()) {
        (Value::Empty, Some((at, _))) if item.span.0 == item.span.1 => {
            let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let span = (short(at), short(before.len()));
            Node { key: span, span, ..item }
        }
        _ => item,
    }
}

fn slice(text: &str, (start, end): Span) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}

impl Node {
    /// The word or sentence, if it is one.
    pub(crate) fn word(&self) -> Option<&str> {
        if let Value::Scalar(word) = &self.value { Some(word) } else { None }
    }

    /// Calls `see` for every scalar, keys included.
    pub(super) fn scalars<'n>(&'n self, see: &mut dyn FnMut(Span, &'n str)) {
        match &self.value {
            Value::Empty => {}
            Value::Scalar(text) => see(self.span, text),
            Value::List(items) => items.iter().for_each(|item| item.scalars(see)),
            Value::Map(entries) => {
                for (key, value) in entries {
                    see(key.span, &key.name);
                    value.scalars(see);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scalars(text: &str) -> Vec<String> {
        match read(text).unwrap().value {
            Value::List(items) => items
                .into_iter()
                .map(|item| match item.value {
                    Value::Scalar(text) => text,
                    other => format!("{other:?}"),
                })
                .collect(),
            other => vec![format!("{other:?}")],
        }
    }

    #[test]
    fn a_word_means_what_the_author_sees() {
        let words = "[ja, nee, no, on, y, 010, 3.10, 0x1F, 1e3, 1e999, .nan, 2026-01-01, 4:15, true, 'a b', \"é\"]";
        assert_eq!(
            scalars(words),
            [
                "ja",
                "nee",
                "no",
                "on",
                "y",
                "010",
                "3.10",
                "0x1F",
                "1e3",
                "1e999",
                ".nan",
                "2026-01-01",
                "4:15",
                "true",
                "a b",
                "é"
            ]
        );
    }

    #[test]
    fn a_value_knows_its_bytes() {
        let text = "é: [aap, noot]\n";
        let Value::Map(entries) = read(text).unwrap().value else { panic!() };
        let Value::List(items) = &entries[0].1.value else { panic!() };
        assert_eq!(slice(text, items[1].span), "noot");
        assert_eq!(slice(text, entries[0].0.span), "é");
    }

    #[test]
    fn a_mapping_over_lines_is_at_its_first_key() {
        let text = "a:\n  b: 1\n  c: 2\n";
        let Value::Map(entries) = read(text).unwrap().value else { panic!() };
        assert_eq!(slice(text, entries[0].1.span), "b");
    }
}
