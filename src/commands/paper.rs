//! A paper as a file: which kinds of files there are, what is in each, and how it is written.

use std::path::Path;

use serde_json::{Value as Json, json};

use super::whole;
use crate::calendar::Date;
use crate::failure::Failure;
use crate::keep;
use crate::report::{self, Block, Due};
use crate::talk::Unwritten;
use crate::text::Text;
use crate::wrap;

/// How wide a text file is.
const WIDTH: usize = 78;

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    #[cfg(feature = "pdf")]
    Pdf,
    Ics,
    Json,
}

impl Format {
    /// All kinds, those for reading first.
    pub(super) const ALL: &[Self] = &[
        Self::Text,
        Self::Markdown,
        Self::Html,
        #[cfg(feature = "pdf")]
        Self::Pdf,
        Self::Ics,
        Self::Json,
    ];

    /// The kind that goes to a printer.
    #[cfg(feature = "pdf")]
    pub(super) const PRINTED: Self = Self::Pdf;
    /// The kind that goes to a printer.
    #[cfg(not(feature = "pdf"))]
    pub(super) const PRINTED: Self = Self::Text;

    /// What the name of such a file ends in.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Html => "html",
            #[cfg(feature = "pdf")]
            Self::Pdf => "pdf",
            Self::Ics => "ics",
            Self::Json => "json",
        }
    }

    /// The kind that a name asks for, when it is one of these.
    pub(super) fn of(path: &Path, formats: &[Self]) -> Result<Self, Failure> {
        let ending = path.extension().and_then(std::ffi::OsStr::to_str).unwrap_or_default();
        formats.iter().copied().find(|format| format.ending() == ending).ok_or_else(|| {
            let endings: Vec<&str> = formats.iter().map(|format| format.ending()).collect();
            let facts = [("path", &*path.to_string_lossy()), ("formats", &endings.join(", "))];
            Failure::new("failure-format", &facts)
        })
    }
}

/// What there is to write.
pub(super) struct Paper<'p> {
    /// What a person reads.
    pub(super) blocks: Vec<Block>,
    /// What stands below it in a file that can be checked.
    pub(super) receipt: Vec<Block>,
    /// The same for a machine.
    pub(super) outcome: Json,
    /// The days to remember.
    pub(super) dues: Vec<Due>,
    pub(super) text: &'p Text,
    pub(super) day: Date,
    /// Whether it says of itself which program made it.
    pub(super) named: bool,
}

impl Paper<'_> {
    /// The bytes of a file of this kind.
    pub(super) fn bytes(&self, format: Format) -> Result<Vec<u8>, Unwritten> {
        let language = self.text.language().as_str();
        let whole = [&self.blocks[..], &self.receipt].concat();
        let content = match format {
            Format::Text => wrap::whole_words(&report::plain(&whole), WIDTH).join("\n") + "\n",
            Format::Markdown => report::markdown(&whole),
            Format::Html => report::html(&whole, language),
            #[cfg(feature = "pdf")]
            Format::Pdf => return self.pdf(&whole).map(keep::seal),
            Format::Ics => {
                let is_receipt = |block: &&Block| matches!(block, Block::Receipt { .. });
                let receipt = self.receipt.iter().find(is_receipt).map(Block::text);
                report::ics(&self.dues, self.day, receipt, self.named, self.text).ok_or(Unwritten::NoDates)?
            }
            Format::Json => format!("{:#}\n", self.outcome),
        };
        Ok(keep::seal(content.into_bytes()))
    }

    #[cfg(feature = "pdf")]
    fn pdf(&self, blocks: &[Block]) -> Result<Vec<u8>, Unwritten> {
        let footer = |page: usize, pages: usize| {
            self.text.say_with("paper-page", &[("page", page.into()), ("pages", pages.into())])
        };
        let head =
            report::Head { language: self.text.language().as_str(), day: self.day, footer: &footer, named: self.named };
        report::pdf(blocks, &head).ok_or_else(|| Unwritten::Failed(std::io::ErrorKind::InvalidData.into()))
    }

    /// Writes a file that its owner alone can read.
    pub(super) fn write(&self, path: &Path, format: Format, replace: bool) -> Result<(), Unwritten> {
        whole::write(path, &self.bytes(format)?, replace, whole::PRIVATE).map_err(Unwritten::Failed)
    }
}

/// Blocks for a machine that wants to draw them itself.
pub(super) fn as_json(blocks: &[Block]) -> Json {
    let drawn = blocks.iter().map(|block| match block {
        Block::Title(text) => json!({ "kind": "title", "text": text }),
        Block::Heading(text) => json!({ "kind": "heading", "text": text }),
        Block::Subheading(text) => json!({ "kind": "subheading", "text": text }),
        Block::Text(text) => json!({ "kind": "text", "text": text }),
        Block::Item(depth, text) => json!({ "kind": "item", "depth": depth, "text": text }),
        Block::Contact(depth, text, link) => {
            json!({ "kind": "item", "depth": depth, "text": text, "link": link.target })
        }
        Block::Todo(text) => json!({ "kind": "todo", "text": text }),
        Block::Call(text, link) => json!({ "kind": "todo", "text": text, "link": link.target }),
        Block::Code { letters, .. } => json!({ "kind": "code", "text": letters }),
        Block::Receipt { line, .. } => json!({ "kind": "receipt", "text": line }),
    });
    json!({ "blocks": drawn.collect::<Vec<_>>() })
}
