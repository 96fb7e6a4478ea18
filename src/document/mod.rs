//! Rule files in, one document out: everything the author wrote, with its place; and what could not be read.

mod describe;
mod doubts;
mod faults;
mod located;
mod map;
mod node;
mod schema;
mod syntax;
#[cfg(test)]
mod tests;
pub(crate) mod word;

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

pub use describe::describe;
pub use doubts::Doubts;
pub(crate) use faults::Faults;
pub use located::{At, Items, Spot};
pub(crate) use node::Node;
pub(crate) use schema::channel;
pub use schema::*;
pub use word::{Euro, RawDate};

use crate::finding::{Finding, Kind, Place, Problem};

/// The most a rule file or text may hold, in bytes. Our own largest file is under a tenth of it.
pub const FILE_LIMIT: usize = 4 << 20;
/// So many names of anchors that nobody gave are pointed at in one file.
const MOST_LOST: usize = 20;
/// So many characters that nobody sees are pointed at in one file.
const MOST_HIDDEN: usize = 20;

/// All rule files of one tree, read together.
#[derive(Debug, Default)]
pub struct Document {
    /// The files, in the order they were given.
    pub files: Vec<(Arc<str>, RawFile)>,
    /// What is not to be judged.
    pub doubts: Doubts,
    /// For each file the bytes at which its lines begin.
    lines: Vec<Vec<usize>>,
}

impl Document {
    /// Where a spot is, for a finding.
    pub fn place(&self, spot: Spot) -> Place {
        let file = self.files.get(spot.file as usize).map_or_else(|| "".into(), |(name, _)| name.clone());
        Place { file, span: spot.start as usize..spot.end as usize }
    }

    /// Where a spot is, for a person: the file and the line, from 1.
    pub fn line(&self, spot: Spot) -> String {
        let lines = self.lines.get(spot.file as usize).map_or(&[][..], Vec::as_slice);
        let line = lines.partition_point(|begin| *begin <= spot.start as usize);
        format!("{}:{line}", self.place(spot).file)
    }
}

/// What was read of one file.
#[derive(Debug, Default)]
pub(crate) struct Read<T> {
    /// What could be read.
    pub(crate) value: T,
    /// What is not to be judged.
    pub(crate) doubts: Doubts,
    /// What is wrong.
    pub(crate) findings: Vec<Finding>,
}

/// Reads all files; every finding of every file comes back at once.
pub fn read(files: &[(Arc<str>, Arc<str>)]) -> (Document, Vec<Finding>) {
    let mut document = Document::default();
    let mut all = Vec::new();
    for (number, (name, text)) in files.iter().enumerate() {
        let read = read_file(number, name, text, schema::file);
        document.files.push((name.clone(), read.value));
        document.doubts.extend(read.doubts);
        let text = bare(text);
        document.lines.push([0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect());
        all.extend(read.findings);
    }
    (document, all)
}

/// Reads one file of any format; `file` reads what stands in it.
pub(crate) fn read_file<T: Default>(
    number: usize,
    name: &Arc<str>,
    text: &str,
    file: fn(&Node, &mut Faults) -> Option<T>,
) -> Read<T> {
    let text = bare(text);
    let place = |(start, end): (u32, u32)| Place { file: name.clone(), span: start as usize..end as usize };
    let unread = |found: Vec<(node::Span, Problem)>| {
        let findings = found.into_iter().map(|(span, problem)| problem.at(&place(span))).collect();
        // Its topic may be misspelt too.
        let doubts = Doubts { names: words(text), kinds: [Kind::Topic].into(), incomplete: false };
        Read { value: T::default(), doubts, findings }
    };
    if text.len() > FILE_LIMIT {
        return unread(vec![((0, 0), Problem::TooBig { limit: FILE_LIMIT.to_string() })]);
    }
    let hidden = hidden(text);
    if !hidden.is_empty() {
        return unread(hidden);
    }
    let mut lost: Vec<(node::Span, Problem)> = Vec::new();
    let mut whole = Cow::Borrowed(text);
    let node = loop {
        match node::read(&whole) {
            Ok(node::Node { value: node::Value::Empty, .. }) => return unread(vec![((0, 0), Problem::EmptyFile)]),
            Ok(node) => break node,
            // The name may be lost through a slip elsewhere, so the rest is read as if nothing stood here.
            Err(broken) if matches!(broken.1, Problem::UnknownAnchor { .. }) && lost.len() < MOST_LOST => {
                let (start, end) = (broken.0.0 as usize, broken.0.1 as usize);
                let nothing = format!("~{}", " ".repeat((end - start).saturating_sub(1)));
                whole.to_mut().replace_range(start..end, &nothing);
                lost.push(*broken);
            }
            Err(broken) => return unread(vec![*broken]),
        }
    };
    let mut faults = Faults::of(u32::try_from(number).unwrap_or(u32::MAX));
    // What is written as a code inside quotes is hidden as well.
    node.scalars(&mut |span, word| {
        if let Some((_, c)) = word.char_indices().find(|(_, c)| is_hidden(*c) || matches!(c, '\n' | '\r' | '\t')) {
            faults.note(span, Problem::ControlCharacter { code: code(c) });
        }
    });
    let value = file(&node, &mut faults).unwrap_or_default();
    // It may have been meant as the name itself.
    faults.doubts.names.extend(lost.iter().filter_map(|(_, problem)| match problem {
        Problem::UnknownAnchor { name } => Some(name.clone()),
        _ => None,
    }));
    let is_lost = |span: &node::Span| lost.iter().any(|(lost, _)| lost.0 <= span.0 && span.1 <= lost.1);
    let mut found: Vec<(node::Span, Problem)> = faults.sorted();
    found.retain(|(span, _)| !is_lost(span));
    // Of a name that is lost, the first use says enough.
    let mut told = HashSet::new();
    found.extend(lost.into_iter().filter(|(_, problem)| told.insert(problem.clone())));
    found.sort_by_key(|(span, _)| *span);
    let findings = found.into_iter().map(|(span, problem)| problem.at(&place(span))).collect();
    Read { value, doubts: faults.doubts, findings }
}

fn bare(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn words(text: &str) -> HashSet<String> {
    text.split(|c| !is_of_name(c)).filter(|word| !word.is_empty() && word.len() <= 80).map(str::to_owned).collect()
}

fn is_of_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '.'
}

/// NUL, escape and other characters that could do something to a terminal, or that nobody sees.
fn hidden(text: &str) -> Vec<(node::Span, Problem)> {
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut found: Vec<(node::Span, Problem)> = Vec::new();
    for (at, c) in text.char_indices() {
        // Half of a line end would make us count lines as nobody else does.
        let lone = c == '\r' && !text[at + 1..].starts_with('\n');
        if (is_hidden(c) || lone) && found.len() < MOST_HIDDEN {
            found.push(((short(at), short(at + c.len_utf8())), Problem::ControlCharacter { code: code(c) }));
        }
    }
    found
}

/// Marks that turn the direction of text around can make a file say something else than it shows.
fn is_hidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn code(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
