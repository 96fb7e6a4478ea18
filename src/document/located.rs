//! Values that know their place in a file, and lists that outlive a broken item.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};

/// A value with the file and the bytes it was read from.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub spot: Spot,
    /// The key it stands behind; in a list, where it stands itself.
    pub key: Spot,
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

/// The name by which [`At`] asks the decoder for a place.
pub(super) const AT: &str = "$at";
/// The name by which a type asks for a word or something else.
pub(crate) const WORD_OR: &str = "$word-or";

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
        let key = Spot { file: spot.file, start: number()?, end: number()? };
        let value = list.next_element()?.ok_or_else(|| de::Error::invalid_length(5, &self))?;
        Ok(At { value, spot, key })
    }
}

/// A list that keeps its good items when one of them is broken. The schema has no other lists.
#[derive(Debug, Clone)]
pub struct Items<T> {
    items: Vec<T>,
    /// Whether every item that was written is in it.
    pub whole: bool,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { items: Vec::new(), whole: true }
    }
}

impl<T> std::ops::Deref for Items<T> {
    type Target = Vec<T>;

    fn deref(&self) -> &Vec<T> {
        &self.items
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
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
        let mut read = Items::default();
        loop {
            // The access has noted what is wrong; it goes on with the same item or the next.
            match list.next_element() {
                Ok(Some(item)) => read.items.push(item),
                Ok(None) => return Ok(read),
                Err(_) => read.whole = false,
            }
        }
    }
}
