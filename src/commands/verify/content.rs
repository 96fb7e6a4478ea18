//! All that stands on a paper, beside the same paper made again.

use crate::cli::Reader;
use crate::commands::keep::paper::Making;
use crate::commands::paper::Format;
use crate::keep::unsealed;
use crate::report::{Note, after_notes};
use crate::talk::How;
use crate::terminal;
use crate::walk::Household;

/// A note that nobody writes: it shows where notes stand.
const MARK: &str = "7f3c1b0e5d";
/// The longest piece of a line that is shown, in characters.
const LONGEST: usize = 200;

/// What came of comparing.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Compared {
    /// Every byte is the same.
    Same,
    /// Everything is the same but the notes, which nobody can make again.
    SameButNotes,
    /// Something is different; the first line that is, where there are lines to read.
    Other(Option<Mismatch>),
}

/// A line that is not what it should be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mismatch {
    pub(super) found: String,
    pub(super) expected: String,
}

/// Compares a paper with what these people and answers make; or names the sentence that says why that cannot be done.
pub(super) fn compare(
    paper: &[u8],
    format: Format,
    making: &Making<'_>,
    household: &Household,
    how: How,
    notes: bool,
) -> Result<Compared, &'static str> {
    let again = |notes: &[Vec<Note>]| {
        // Without days there is no calendar, so this is none of ours.
        making.paper(household, notes, how, format).map(|paper| unsealed(&paper)).map_err(|_| "verify-not-made")
    };
    let found = unsealed(paper);
    if !notes {
        let expected = again(&[])?;
        return Ok(if found == expected {
            Compared::Same
        } else {
            Compared::Other(mismatch(&found, &expected, format))
        });
    }
    let note = Note { question: None, professional: how.reader == Reader::Professional, words: MARK.to_owned() };
    let marked = again(&[vec![note]])?;
    let (Ok(marked), Ok(found)) = (String::from_utf8(marked), String::from_utf8(found)) else {
        return Err("verify-not-notes-pdf");
    };
    let (before, after) = around(&marked, format, making, how).ok_or("verify-not-notes-pdf")?;
    if found.len() >= before.len() + after.len() && found.starts_with(before) && found.ends_with(after) {
        return Ok(Compared::SameButNotes);
    }
    // The notes are left out of both, as far as they can be told from the rest.
    let expected = [before, after].concat();
    let rest = if found.starts_with(before) {
        let end = found.len().saturating_sub(after.len()).max(before.len());
        let end = (end..=found.len()).find(|at| found.is_char_boundary(*at)).unwrap_or(found.len());
        [before, &found[end..]].concat()
    } else {
        found
    };
    Ok(Compared::Other(mismatch(rest.as_bytes(), expected.as_bytes(), format)))
}

/// What stands before the notes and after them; nothing where that cannot be told.
fn around<'m>(marked: &'m str, format: Format, making: &Making<'_>, how: How) -> Option<(&'m str, &'m str)> {
    let at = marked.find(MARK)?;
    if format == Format::Json {
        let start = marked[..at].rfind("\"notes\"")?;
        let end = at + marked[at..].find(']')?;
        return Some((&marked[..start], &marked[end..]));
    }
    let text = making.text.for_reader(how.reader.as_str());
    let start = marked[..at].rfind(&text.say("notes-title"))?;
    let end = at + after_notes(&text).iter().find_map(|heading| marked[at..].find(heading))?;
    Some((&marked[..start], &marked[end..]))
}

/// The first line that differs. A page is in pieces between its marks, for it has no lines.
fn mismatch(found: &[u8], expected: &[u8], format: Format) -> Option<Mismatch> {
    let (found, expected) = (std::str::from_utf8(found).ok()?, std::str::from_utf8(expected).ok()?);
    let pieces = |text: &str| -> Vec<String> {
        let text = if format == Format::Html { text.replace('<', "\n<").replace('>', ">\n") } else { text.to_owned() };
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let (found, expected) = (pieces(found), pieces(expected));
    let at = (0..found.len().max(expected.len())).find(|at| found.get(*at) != expected.get(*at))?;
    let shown = |pieces: &[String]| {
        let piece = pieces.get(at).map_or("", String::as_str);
        let shown = terminal::visible(&piece.chars().take(LONGEST).collect::<String>());
        if piece.chars().count() > LONGEST { shown + "…" } else { shown }
    };
    Some(Mismatch { found: shown(&found), expected: shown(&expected) })
}
