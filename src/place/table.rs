//! A file of places as rows of cells: semicolons between columns, commas in lists, `#` before a comment, no quotes.

use super::fault::{Fault, File};
use crate::finding::Problem;

/// One cell, or one name in it, that knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell<'t> {
    pub(super) text: &'t str,
    pub(super) line: usize,
    file: File,
    start: usize,
}

impl Cell<'_> {
    /// This problem, at this place.
    pub(super) fn fault(self, problem: Problem) -> Fault {
        Fault { file: self.file, span: self.start..self.start + self.text.len(), problem }
    }

    /// The names in a list with commas; none in an empty cell.
    pub(super) fn list(self) -> impl Iterator<Item = Self> {
        self.split(',').filter(move |_| !self.text.is_empty()).map(Self::trimmed)
    }

    /// What stands before and after a colon.
    pub(super) fn halves(self) -> (Self, Option<Self>) {
        let mut halves = self.split(':').map(Self::trimmed);
        (halves.next().unwrap_or(self), halves.next())
    }

    /// The parts between separators.
    fn split(self, separator: char) -> impl Iterator<Item = Self> {
        let mut start = self.start;
        self.text.split(separator).map(move |text| {
            let part = Self { text, start, ..self };
            start += text.len() + separator.len_utf8();
            part
        })
    }

    fn trimmed(self) -> Self {
        let text = self.text.trim();
        Self { text, start: self.start + self.text.len() - self.text.trim_start().len(), ..self }
    }

    /// What is wrong with how it is written, whatever it says.
    fn misspelling(self) -> Option<Problem> {
        let fits = |c: char| c.is_alphanumeric() || " '-.,/():".contains(c);
        match self.text {
            text if text != text.trim() || text.contains("  ") => Some(Problem::PlaceSpaces),
            text if !text.chars().all(fits) => Some(Problem::PlaceCharacter),
            _ => None,
        }
    }
}

/// The rows of a file that have the right number of cells, without spaces around them. None when it is another file.
pub(super) fn rows<'t>(file: File, text: &'t str, faults: &mut Vec<Fault>) -> Option<Vec<Vec<Cell<'t>>>> {
    let (comments, rows): (Vec<_>, Vec<_>) = lines(file, text).partition(|line| line.text.starts_with('#'));
    let Some((header, rows)) = rows.split_first().filter(|(header, _)| header.text == file.header()) else {
        let start = Cell { text: "", line: 1, file, start: 0 };
        faults.push(
            rows.first().copied().unwrap_or(start).fault(Problem::PlaceHeader { expected: file.header().to_owned() }),
        );
        return None;
    };
    let stated = comments.iter().find_map(|comment| Some((comment, comment.text.strip_prefix("# rows:")?)));
    // A spreadsheet puts semicolons behind a comment.
    let number = stated.and_then(|(_, number)| number.trim_end_matches(';').trim().parse().ok());
    if number != Some(rows.len()) {
        let comment = stated.map_or(header, |(comment, _)| comment);
        faults.push(comment.fault(Problem::PlaceRows { found: rows.len().to_string() }));
    }
    Some(rows.iter().filter_map(|row| cells(*row, faults)).collect())
}

/// The lines of a file that are not blank.
fn lines(file: File, text: &str) -> impl Iterator<Item = Cell<'_>> {
    // A spreadsheet puts a byte order mark before the first line.
    let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole = Cell { text: bare, line: 1, file, start: text.len() - bare.len() };
    let numbered = (1..).zip(whole.split('\n')).map(|(line, cell)| Cell { line, ..cell });
    let lines = numbered.map(|cell| Cell { text: cell.text.strip_suffix('\r').unwrap_or(cell.text), ..cell });
    lines.filter(|cell| !cell.text.trim().is_empty())
}

/// The cells of a row, and what is wrong with how they are written.
fn cells<'t>(row: Cell<'t>, faults: &mut Vec<Fault>) -> Option<Vec<Cell<'t>>> {
    let cells: Vec<_> = row.split(';').collect();
    if cells.len() != row.file.header().split(';').count() {
        faults.push(row.fault(Problem::PlaceColumns { expected: row.file.header().to_owned() }));
        return None;
    }
    faults.extend(cells.iter().filter_map(|cell| Some(cell.fault(cell.misspelling()?))));
    let cells: Vec<_> = cells.into_iter().map(Cell::trimmed).collect();
    let empty = cells[..row.file.required()].iter().filter(|cell| cell.text.is_empty());
    faults.extend(empty.map(|cell| cell.fault(Problem::PlaceEmpty)));
    Some(cells)
}
