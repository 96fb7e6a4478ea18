//! A paper as PDF for A4: tagged so that it can be read aloud (PDF/UA-1), with its letters in it and nothing else.

mod draw;
mod layout;
mod letters;
mod lines;

use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::metadata::{DateTime, Metadata};

use super::paper::{Block, parts};
use super::together::together;
use crate::calendar::Date;
use letters::Letters;

/// What a PDF says of itself.
pub struct Head<'h> {
    /// The code of its language.
    pub language: &'h str,
    /// The day it is of.
    pub day: Date,
    /// What stands below each page: its number, and how many there are.
    pub footer: &'h dyn Fn(usize, usize) -> String,
    /// Whether it says which program made it.
    pub named: bool,
}

/// The file, or nothing when it would not be what PDF/UA-1 asks.
pub fn pdf(blocks: &[Block], head: &Head<'_>) -> Option<Vec<u8>> {
    let letters = Letters::new()?;
    let layout = layout::layout(&letters, &parts(&together(blocks)));
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish().ok()?;
    let settings = SerializeSettings { configuration, enable_tagging: true, ..SerializeSettings::default() };
    let title = blocks.iter().find(|block| matches!(block, Block::Title(_))).map_or("", Block::text);
    let receipt = blocks.iter().find_map(|block| match block {
        Block::Receipt { about, line } => Some(receipt(about, line, head)),
        _ => None,
    });
    draw::draw(layout, &letters, settings, metadata(title, head), receipt, head)
}

/// Not compressed, so that its hash can be filled in and read as it stands.
fn receipt(about: &str, line: &str, head: &Head<'_>) -> EmbeddedFile {
    EmbeddedFile {
        path: concat!(env!("CARGO_PKG_NAME"), ".txt").to_owned(),
        mime_type: MimeType::new("text/plain"),
        description: Some(about.to_owned()),
        association_kind: AssociationKind::Supplement,
        data: format!("{line}\n").into_bytes().into(),
        modification_date: Some(made(head)),
        compress: Some(false),
        location: None,
    }
}

fn made(head: &Head<'_>) -> DateTime {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    let year = u16::try_from(head.day.year()).unwrap_or(0);
    DateTime::new(year).month(part(head.day.month())).day(part(head.day.day()))
}

fn metadata(title: &str, head: &Head<'_>) -> Metadata {
    let metadata = Metadata::new().title(title.to_owned()).language(head.language.to_owned()).creation_date(made(head));
    if head.named { metadata.creator(env!("CARGO_PKG_NAME").to_owned()) } else { metadata }
}

#[cfg(test)]
mod tests;
