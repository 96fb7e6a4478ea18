//! Values that know their place in a file, and lists that outlive a broken item.

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

impl<T> At<T> {
    /// The value alone.
    pub(crate) fn into_value(self) -> T {
        self.value
    }
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

/// A list that keeps its good items when one of them is broken. The schema has no other lists.
#[derive(Debug, Clone)]
pub struct Items<T> {
    items: Vec<T>,
    /// Whether every item that was written is in it.
    pub whole: bool,
}

impl<T> Items<T> {
    pub(super) fn push(&mut self, item: T) {
        self.items.push(item);
    }
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
