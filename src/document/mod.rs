//! Rule files in, one document out: everything the author wrote, with its place; and what could not be read.

mod decode;
mod node;
mod schema;

use std::collections::HashSet;
use std::sync::Arc;

use serde::Deserialize;

pub use decode::{At, Items, Spot};
pub(crate) use decode::{NAME, WORD_OR};
pub use schema::*;

use crate::finding::{Finding, Place, Problem};

/// The most a rule file or text may hold, in bytes. Our own largest file is under a tenth of it.
pub const FILE_LIMIT: usize = 4 << 20;

/// All rule files of one tree, read together.
#[derive(Debug, Default)]
pub struct Document {
    /// The files, in the order they were given.
    pub files: Vec<(Arc<str>, RawFile)>,
    /// Names of items that could not be read: they exist, so whoever refers to them is not to blame.
    pub broken: HashSet<String>,
}

impl Document {
    /// Where a spot is, for a finding.
    pub fn place(&self, spot: Spot) -> Place {
        let file = self.files.get(spot.file as usize).map_or_else(|| "".into(), |(name, _)| name.clone());
        Place { file, span: spot.start as usize..spot.end as usize }
    }
}

/// Reads all files; every finding of every file comes back at once.
pub fn read(files: &[(Arc<str>, Arc<str>)]) -> (Document, Vec<Finding>) {
    let mut document = Document::default();
    let mut all = Vec::new();
    for (number, (name, text)) in files.iter().enumerate() {
        let (file, broken, findings) = read_file(number, name, text);
        document.files.push((name.clone(), file));
        document.broken.extend(broken);
        all.extend(findings);
    }
    (document, all)
}

/// Reads one file of any schema: what could be read, the names of items that could not, and the findings.
pub fn read_file<T: Default + for<'de> Deserialize<'de>>(
    number: usize,
    name: &Arc<str>,
    text: &str,
) -> (T, Vec<String>, Vec<Finding>) {
    let notes = decode::Notes::default();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = match printable(text).and_then(|()| node::read(text)) {
        Ok(node) => decode::decode(&node, u32::try_from(number).unwrap_or(u32::MAX), &notes),
        Err(broken) => {
            notes.found.borrow_mut().push(broken);
            T::default()
        }
    };
    let place = |(start, end): (u32, u32)| Place { file: name.clone(), span: start as usize..end as usize };
    let findings = notes.found.into_inner().into_iter().map(|(span, problem)| problem.at(&place(span))).collect();
    (value, notes.broken.into_inner(), findings)
}

/// Refuses NUL, escape and other characters that could do something to a terminal, and files that are too large.
fn printable(text: &str) -> Result<(), ((u32, u32), Problem)> {
    if text.len() > FILE_LIMIT {
        return Err(((0, 0), Problem::TooBig { limit: FILE_LIMIT.to_string() }));
    }
    let hidden = |c: &char| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || is_direction(*c);
    match text.char_indices().find(|(_, c)| hidden(c)) {
        None => Ok(()),
        Some((at, c)) => {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            let end = at.saturating_add(u32::try_from(c.len_utf8()).unwrap_or(1));
            Err(((at, end), Problem::ControlCharacter { code: format!("U+{:04X}", u32::from(c)) }))
        }
    }
}

/// Marks that turn the direction of text around can make a file say something else than it shows.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<(String, String)> {
        let (_, findings) = read(&[("a.yaml".into(), text.into())]);
        let shown = |finding: &Finding| {
            let span = finding.place.span.clone();
            (finding.problem.key().to_owned(), text.get(span).unwrap_or_default().to_owned())
        };
        findings.iter().map(shown).collect()
    }

    fn pair(key: &str, word: &str) -> (String, String) {
        (key.into(), word.into())
    }

    #[test]
    fn all_findings_come_at_once_each_at_its_word() {
        let text = "\
topic: wlz
questions:
  - { id: een, kind: yes-no, known: x }
  - { id: Twee, kind: yes-no }
  - { id: drie, kind: yesno }
  - { id: vier, id: vijf, kind: date }
  - { kind: date }
rules:
  - id: r
    all:
      - { question: een, any-ov: [ja] }
      - [1]
      - { at-least: x, of: [een] }
";
        assert_eq!(
            findings(text),
            [
                pair("unknown-key", "known"),
                pair("bad-name", "Twee"),
                pair("unknown-word", "yesno"),
                pair("duplicate-key", "id"),
                pair("missing-key", "{"),
                pair("unknown-key", "any-ov"),
                pair("wrong-type", "["),
                pair("wrong-type", "x"),
            ]
        );
    }

    #[test]
    fn control_characters_are_refused() {
        assert_eq!(findings("topic: \u{1b}[2J"), [pair("control-character", "\u{1b}")]);
        assert_eq!(findings("topic: a\0"), [pair("control-character", "\0")]);
    }

    #[test]
    fn an_empty_value_is_a_slip() {
        assert_eq!(findings("topic:\n"), [pair("wrong-type", "")]);
    }

    #[test]
    fn a_byte_order_mark_and_windows_line_ends_do_no_harm() {
        let (document, findings) = read(&[("a.yaml".into(), "\u{feff}topic: wlz\r\nquestions: []\r\n".into())]);
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(document.files[0].1.topic.as_ref().unwrap().value.as_str(), "wlz");
    }
}
