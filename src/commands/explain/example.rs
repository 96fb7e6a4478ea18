//! The examples of findings: a small rule set that is right, and for each code the lines that make it wrong.
//!
//! An example is a file `<code>.diff` of pieces. A piece begins with `@ file`, or with `~ file` when it belongs to the
//! example and need not be shown. Below it stand lines of that file: those with `-` are right, those with `+` are wrong, those
//! with a space are in both. A file that the rule set does not have is made of these lines alone. Behind the name of the file
//! can stand `gone` or `unreadable`, which it is when it is wrong, or `*n`: so often each of its wrong
//! lines is repeated, with its number in the place of `{n}`.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::calendar::{self, Date};
use crate::check::Material;
use crate::commands::load;

static EXAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/explain/examples");

/// So many of the lines that are repeated are shown.
const MOST_SHOWN: usize = 3;

/// With the fault or without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Wrong,
    Right,
}

/// What a file is that has no lines to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Gone,
    Unreadable,
}

impl State {
    /// The word in an example and in Fluent keys.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Unreadable => "unreadable",
        }
    }
}

/// One example.
#[derive(Debug)]
pub(super) struct Example {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
struct Piece {
    shown: bool,
    file: &'static str,
    state: Option<State>,
    times: usize,
    /// The first byte says on which side a line is.
    lines: Vec<&'static [u8]>,
}

/// Lines of a file, as one side has them.
#[derive(Debug)]
pub(super) struct Fragment<'e> {
    pub(super) file: &'e str,
    /// What the file is instead of lines.
    pub(super) state: Option<State>,
    /// Each line, and whether only this side has it.
    pub(super) lines: Vec<(String, bool)>,
    /// How often they are there.
    pub(super) times: usize,
}

/// The day on which the examples are checked.
pub(super) fn day() -> Date {
    calendar::iso("2026-11-21").unwrap_or_default()
}

impl Example {
    /// The example of a code, when there is one.
    pub(super) fn of(code: &str) -> Option<Self> {
        let text = EXAMPLES.get_file(format!("{code}.diff"))?.contents();
        let mut pieces: Vec<Piece> = Vec::new();
        for line in text.strip_suffix(b"\n").unwrap_or(text).split(|byte| *byte == b'\n') {
            match line {
                [mark @ (b'@' | b'~'), b' ', head @ ..] => {
                    let mut words = std::str::from_utf8(head).ok()?.split(' ');
                    let file = words.next()?;
                    let word = words.next();
                    let state = [State::Gone, State::Unreadable].into_iter().find(|it| Some(it.as_str()) == word);
                    let times = word.and_then(|word| word.strip_prefix('*')?.parse().ok()).unwrap_or(1);
                    pieces.push(Piece { shown: *mark == b'@', file, state, times, lines: Vec::new() });
                }
                line => pieces.last_mut()?.lines.push(line),
            }
        }
        Some(Self { pieces })
    }

    /// What is shown of one side.
    pub(super) fn fragments(&self, side: Side) -> Vec<Fragment<'_>> {
        let shown = self.pieces.iter().filter(|piece| piece.shown);
        let fragment = |piece: &'_ Piece| {
            let lines = piece.lines(side, piece.times.min(MOST_SHOWN));
            let lines = lines.into_iter().map(|(line, own)| (String::from_utf8_lossy(&line).into_owned(), own));
            let wrong = side == Side::Wrong;
            let times = if wrong { piece.times } else { 1 };
            Fragment { file: piece.file, state: piece.state.filter(|_| wrong), lines: lines.collect(), times }
        };
        // A file that is not there on this side has nothing to show.
        shown.map(fragment).filter(|fragment| fragment.state.is_some() || !fragment.lines.is_empty()).collect()
    }

    /// The rule set with one side of the example; nothing when a piece does not fit it.
    pub(super) fn material(&self, side: Side) -> Option<Material> {
        let mut files = base();
        for piece in &self.pieces {
            match piece.state.filter(|_| side == Side::Wrong) {
                Some(State::Gone) => files.retain(|name, _| !name.starts_with(piece.file)),
                Some(State::Unreadable) => _ = files.insert(piece.file.into(), Err(io::ErrorKind::NotFound.into())),
                None => piece.put(side, &mut files)?,
            }
        }
        load::of(files.into_iter().collect())
    }
}

/// The codes there are examples of.
#[cfg(test)]
pub(super) fn codes() -> Vec<String> {
    let stem = |file: &include_dir::File<'_>| file.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
    EXAMPLES.files().filter_map(stem).collect()
}

type Files = BTreeMap<Arc<str>, io::Result<Vec<u8>>>;

/// The rule set without any fault.
fn base() -> Files {
    fn add(dir: &Dir<'_>, files: &mut Files) {
        for file in dir.files() {
            let name = file.path().strip_prefix("base").unwrap_or(file.path());
            files.insert(name.to_string_lossy().replace('\\', "/").into(), Ok(file.contents().to_vec()));
        }
        dir.dirs().for_each(|dir| add(dir, files));
    }
    let mut files = Files::new();
    EXAMPLES.dirs().for_each(|dir| add(dir, &mut files));
    files
}

impl Piece {
    /// The lines of one side, and whether only that side has them. A wrong line stands there so many times, with the number of
    /// each in the place of `{n}`.
    fn lines(&self, side: Side, times: usize) -> Vec<(Vec<u8>, bool)> {
        let (own, other) = if side == Side::Wrong { (b'+', b'-') } else { (b'-', b'+') };
        let times = if side == Side::Wrong { times } else { 1 };
        let mut lines = Vec::new();
        for (mark, line) in self.lines.iter().filter_map(|line| line.split_first()) {
            if *mark == own {
                lines.extend((1..=times).map(|n| (numbered(line, n), true)));
            } else if *mark != other {
                lines.push((line.to_vec(), false));
            }
        }
        lines
    }

    fn text(&self, side: Side) -> Vec<u8> {
        self.lines(side, self.times).into_iter().flat_map(|(line, _)| [&line, &b"\n"[..]].concat()).collect()
    }

    /// Puts the lines of one side in the place of the right ones, which must be there exactly once.
    fn put(&self, side: Side, files: &mut Files) -> Option<()> {
        if self.lines.is_empty() {
            return Some(());
        }
        let new = self.text(side);
        let Some(Ok(old)) = files.get_mut(self.file) else {
            if !new.is_empty() {
                files.insert(self.file.into(), Ok(new));
            }
            return Some(());
        };
        let right = self.text(Side::Right);
        let begins = |at: usize| at == 0 || old[at - 1] == b'\n';
        let mut places = old.windows(right.len().max(1)).enumerate().filter(|(at, part)| *part == right && begins(*at));
        let (at, _) = places.next()?;
        if places.next().is_some() {
            return None;
        }
        let end = at + right.len();
        old.splice(at..end, new);
        Some(())
    }
}

fn numbered(line: &[u8], n: usize) -> Vec<u8> {
    const NUMBER: &[u8] = b"{n}";
    match line.windows(NUMBER.len()).position(|part| part == NUMBER) {
        Some(at) => [&line[..at], n.to_string().as_bytes(), &line[at + NUMBER.len()..]].concat(),
        None => line.to_vec(),
    }
}
