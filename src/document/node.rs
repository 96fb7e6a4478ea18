//! One file of YAML as nodes that know their place, with every scalar exactly as the author sees it.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Budget, DuplicateKeyPolicy, Error, Location, RequireIndent, Spanned};

use crate::finding::Problem;

/// Bytes in one file.
pub(super) type Span = (u32, u32);

/// A value and where it stands.
#[derive(Debug)]
pub(super) struct Node {
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

/// Reads one file. `no`, `on`, `010` and `3.10` stay what is written: types are given by the schema, never guessed.
pub(super) fn read(text: &str) -> Result<Node, (Span, Problem)> {
    let mut options = serde_saphyr::options! {
        strict_booleans: true,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        require_indent: RequireIndent::Divisible(2),
        with_snippet: false,
    };
    options.alias_limits.max_total_replayed_events = 20_000;
    if let Some(budget) = &mut options.budget {
        // Our own rule files nest about fifteen deep.
        *budget = Budget::default();
        budget.max_depth = 64;
        budget.max_documents = 1;
    }
    let raw: Spanned<Raw> = serde_saphyr::from_str_with_options(text, options).map_err(|error| problem(&error))?;
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

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_str<E>(self, text: &str) -> Result<Raw, E> {
        Ok(Raw::Text(text.to_owned()))
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

    fn visit_bool<E>(self, _: bool) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Plain)
    }

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
    let span = bytes(&raw.referenced);
    let value = match raw.value {
        Raw::Empty => Value::Empty,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Plain => Value::Scalar(slice(text, bytes(&raw.defined)).to_owned()),
        Raw::List(items) => Value::List(items.into_iter().map(|item| settle(item, text)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let key = settle(key, text);
                    let name = match key.value {
                        Value::Scalar(name) => name,
                        _ => slice(text, key.span).to_owned(),
                    };
                    (Key { span: key.span, name }, settle(value, text))
                })
                .collect(),
        ),
    };
    Node { span, value }
}

fn slice(text: &str, (start, end): Span) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}

fn bytes(location: &Location) -> Span {
    let span = location.span();
    let start = span.byte_offset().unwrap_or(0);
    let end = start + span.byte_len().unwrap_or(0);
    (u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
}

/// A parser's error as a finding. Its own English words are passed on only for broken syntax.
fn problem(error: &Error) -> ((u32, u32), Problem) {
    let place = error.location().map_or((0, 0), |location| bytes(&location));
    let problem = match error.without_snippet() {
        Error::Budget { .. }
        | Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => Problem::TooMuch,
        Error::AliasError { error, .. } => return (place, problem(error).1),
        Error::DuplicateMappingKey { key, .. } => Problem::DuplicateKey { key: key.clone().unwrap_or_default() },
        other => Problem::Syntax { detail: first_line(&other.to_string()) },
    };
    (place, problem)
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().chars().filter(|c| !c.is_control()).take(160).collect()
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
        assert_eq!(
            scalars("[ja, nee, no, on, y, 010, 3.10, 0x1F, 1e3, 2026-01-01, 4:15, true, 'a b', \"é\"]"),
            ["ja", "nee", "no", "on", "y", "010", "3.10", "0x1F", "1e3", "2026-01-01", "4:15", "true", "a b", "é"]
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
    fn hostile_files_are_refused() {
        let deep = "[".repeat(100_000);
        assert!(matches!(read(&deep), Err((_, Problem::TooMuch | Problem::Syntax { .. }))));
        let mut bomb = String::from("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (before, now) in ('a'..='i').zip('b'..='j') {
            let nine = vec![format!("*{before}"); 9].join(", ");
            bomb.extend([now.to_string(), format!(": &{now} [{nine}]\n")]);
        }
        assert!(matches!(read(&bomb), Err((_, Problem::TooMuch))));
    }
}
