//! A paper as a list of blocks, before it becomes plain text or Markdown.

/// One piece of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The one title.
    Title(String),
    /// A part of the paper.
    Heading(String),
    /// A part of a part.
    Subheading(String),
    /// A paragraph.
    Text(String),
    /// An item in a list, at a depth from 0.
    Item(usize, String),
}
