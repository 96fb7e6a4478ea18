//! Findings for a person, with the line and a caret under the exact word, and for a machine.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthChar;

use crate::finding::{Finding, Problem, Severity};
use crate::text::{Arg, Text};

/// How many findings a person is shown; a machine gets them all.
const MAX_SHOWN: usize = 1000;
/// How many characters of a word from a rule file are repeated in a sentence.
const MAX_FACT: usize = 200;
/// The narrowest and the widest excerpt, in columns.
const EXCERPT: Range<usize> = 24..160;
/// Columns beside an excerpt: the line number and the frame.
const FRAME: usize = 10;

/// Where a file's text can be had, by the name in a [`crate::finding::Place`].
pub type Sources<'a> = &'a dyn Fn(&str) -> Option<Arc<str>>;

/// All findings, by file and place, each as: what is wrong, where, the line with a caret under the word, what to do.
/// `width` is that of the terminal, in columns. Control characters from a file are shown by their code.
pub fn render(findings: &[Finding], sources: Sources<'_>, text: &Text, colour: bool, width: usize) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    // The excerpts are cut here already, because the renderer reads a long line as a whole.
    let renderer = renderer.term_width(10 * EXCERPT.end);
    let mut page = String::new();
    for located in locate(findings, sources).iter().take(MAX_SHOWN) {
        page.push_str(&one(located, text, &renderer, width));
        page.push_str("\n\n");
    }
    if findings.len() > MAX_SHOWN {
        page.push_str(&text.say_with("findings-more", &[("count", (findings.len() - MAX_SHOWN).into())]));
        page.push('\n');
    }
    page
}

/// All findings as data: `code`, `name` (the code in words), `severity`, `file`, `line` and `column` of the first character (both from 1, the
/// column in characters), `end` (the same, of the first character after it), `message`, `help` and `facts`. Without
/// the text of the file there is no `line`, `column` and `end`.
pub fn as_json(findings: &[Finding], sources: Sources<'_>, text: &Text) -> Value {
    locate(findings, sources).iter().map(|located| as_value(located, text)).collect()
}

fn as_value(located: &Located<'_>, text: &Text) -> Value {
    let problem = &located.finding.problem;
    let (message, help) = sentences(problem, text);
    let severity = match problem.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut value = json!({
        "code": problem.code(),
        "name": problem.key(),
        "severity": severity,
        "file": &*located.finding.place.file,
        "message": message,
        "help": help,
        "facts": problem.facts().into_iter().collect::<HashMap<_, _>>(),
    });
    if let Some(at) = &located.at {
        value["line"] = at.start.line.into();
        value["column"] = at.start.column.into();
        value["end"] = json!({ "line": at.end.line, "column": at.end.column });
    }
    value
}

fn one(located: &Located<'_>, text: &Text, renderer: &Renderer, width: usize) -> String {
    let problem = &located.finding.problem;
    let (level, name) = match problem.severity() {
        Severity::Error => (Level::ERROR, text.say("severity-error")),
        Severity::Warning => (Level::WARNING, text.say("severity-warning")),
    };
    let help_name = text.say("severity-help");
    let (message, help) = sentences(problem, text);
    let code = problem.code();
    let message = wrapped(&message, width, name.chars().count() + code.len() + 4);
    let help = help.map(|help| wrapped(&help, width, FRAME + help_name.chars().count()));
    let file = escaped(&located.finding.place.file);
    let mut group = level.with_name(Some(name)).primary_title(message).id(code).elements(None::<Origin<'_>>);
    let excerpt = located.at.as_ref().map(|at| (at, excerpt(at, width.saturating_sub(FRAME))));
    group = match &excerpt {
        Some((at, excerpt)) => group.element(
            Snippet::source(excerpt.line.as_str())
                .path(file.as_str())
                .line_start(at.start.line)
                .annotation(AnnotationKind::Primary.span(excerpt.word.clone())),
        ),
        None => group.element(Origin::path(file.as_str())),
    };
    if let Some(help) = help {
        group = group.element(Level::HELP.with_name(Some(help_name)).message(help));
    }
    let page = renderer.render(&[group]);
    match excerpt {
        // The renderer counts columns in the excerpt; the author counts them in the file.
        Some((at, excerpt)) => {
            let shown = excerpt.line[..excerpt.word.start].chars().count() + 1;
            let place = |column| format!("{file}:{}:{column}\n", at.start.line);
            page.replacen(&place(shown), &place(at.start.column), 1)
        }
        None => page,
    }
}

/// What is wrong and what to do about it. A fact there is none of is the number 0, so that a text can choose by it;
/// a kind, a reason, and what was expected, are words in the reader's language where there is a message for it.
fn sentences(problem: &Problem, text: &Text) -> (String, Option<String>) {
    let facts: Vec<(&str, String)> = problem
        .facts()
        .into_iter()
        .map(|(name, fact)| {
            let key = match name {
                "kind" | "found" => Some(format!("kind-{fact}")),
                "expected" | "reason" | "change" => Some(format!("{name}-{fact}")),
                _ => None,
            };
            let word = key.and_then(|key| text.get(&key));
            (name, word.unwrap_or_else(|| shortened(&escaped(fact))))
        })
        .collect();
    let args: Vec<(&str, Arg<'_>)> = facts
        .iter()
        .map(|(name, fact)| (*name, if fact.is_empty() { Arg::Number(0) } else { fact.as_str().into() }))
        .collect();
    let id = format!("finding-{}", problem.key());
    (text.say_with(&id, &args), text.attr_with(&id, "help", &args))
}

/// A finding and where it is in its file, when that can be read.
struct Located<'a> {
    finding: &'a Finding,
    at: Option<At>,
}

struct At {
    source: Arc<str>,
    span: Range<usize>,
    start: Position,
    end: Position,
}

#[derive(Debug, Clone, Copy)]
struct Position {
    /// From 1.
    line: usize,
    /// From 1, in characters.
    column: usize,
    /// The byte at which the line begins.
    line_start: usize,
}

/// The findings in the order of their files and places, each read once however many there are.
fn locate<'a>(findings: &'a [Finding], sources: Sources<'_>) -> Vec<Located<'a>> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by(|a, b| {
        let key = |finding: &'a Finding| (&finding.place.file, finding.place.span.start, finding.place.span.end);
        key(a).cmp(&key(b)).then_with(|| a.problem.cmp(&b.problem))
    });
    let mut located = Vec::new();
    for of_file in sorted.chunk_by(|a, b| a.place.file == b.place.file) {
        let Some(source) = sources(&of_file[0].place.file) else {
            located.extend(of_file.iter().map(|finding| Located { finding, at: None }));
            continue;
        };
        let spans: Vec<_> = of_file.iter().map(|finding| within(&source, &finding.place.span)).collect();
        let positions = positions(&source, spans.iter().flat_map(|span| [span.start, span.end]).collect());
        located.extend(of_file.iter().zip(spans).map(|(finding, span)| {
            let (start, end) = (positions[&span.start], positions[&span.end]);
            Located { finding, at: Some(At { source: Arc::clone(&source), span, start, end }) }
        }));
    }
    located
}

/// The span, inside the source and between whole characters.
fn within(source: &str, span: &Range<usize>) -> Range<usize> {
    let start = source.floor_char_boundary(span.start);
    start..source.ceil_char_boundary(span.end.max(start))
}

/// Line and column of each of these bytes, in one pass.
fn positions(source: &str, mut bytes: Vec<usize>) -> HashMap<usize, Position> {
    bytes.sort_unstable();
    let mut positions = HashMap::new();
    let mut position = Position { line: 1, column: 1, line_start: 0 };
    let mut wanted = bytes.into_iter().peekable();
    for (at, c) in source.char_indices().chain([(source.len(), '\n')]) {
        while wanted.next_if(|byte| *byte <= at).is_some() {
            positions.insert(at, position);
        }
        match c {
            '\n' => position = Position { line: position.line + 1, column: 1, line_start: at + 1 },
            // A byte order mark is no character of the first line.
            '\u{feff}' if at == 0 => position.line_start = c.len_utf8(),
            _ => position.column += 1,
        }
    }
    positions
}

/// A line, or what fits of it around a word.
struct Excerpt {
    line: String,
    /// The bytes of the word in it.
    word: Range<usize>,
}

fn excerpt(at: &At, room: usize) -> Excerpt {
    let room = room.clamp(EXCERPT.start, EXCERPT.end);
    let start = at.span.start.max(at.start.line_start);
    let before = &at.source[at.start.line_start..start];
    // Never look further than fits: a line can be as long as the file.
    let after = |from: usize, room| {
        let rest = &at.source[from..];
        let line = rest.char_indices().take(room + 1).find(|(at, c)| *c == '\n' || rest[*at..].starts_with("\r\n"));
        line.map_or(rest, |(end, _)| &rest[..end])
    };
    let line = after(start, room);
    let word = &line[..line.len().min(at.span.end.saturating_sub(start))];
    let (word, used) = fitting(word.chars(), room * 2 / 3);
    let rest = after(start + word.len(), room);
    let (_, wanted) = fitting(rest.chars(), room);
    let (left, left_used) = fitting(before.chars().rev(), (room / 3).max(room.saturating_sub(used + wanted)));
    let (right, _) = fitting(rest.chars(), room.saturating_sub(used + left_used));
    let left = &before[before.len() - left.len()..];
    let mut line = String::from(if left.len() < before.len() { "…" } else { "" });
    line.push_str(&escaped(left));
    let from = line.len();
    line.push_str(&escaped(&word));
    let to = line.len();
    line.push_str(&escaped(&right));
    if right.len() < rest.len() {
        line.push('…');
    }
    Excerpt { line, word: from..to }
}

/// As many characters as fit, and the columns they take.
fn fitting(characters: impl Iterator<Item = char>, room: usize) -> (String, usize) {
    let mut used = 0;
    let mut fits = String::new();
    for c in characters {
        let columns =
            if is_unseen(c) { escaped(c.encode_utf8(&mut [0; 4])).len() } else { c.width().unwrap_or(1).max(1) };
        if used + columns > room {
            break;
        }
        used += columns;
        fits.push(c);
    }
    (fits, used)
}

/// The text with characters that would move a cursor or turn the line around shown by their code.
pub fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        if is_unseen(c) {
            let _ = write!(shown, "{}", c.escape_default());
        } else {
            shown.push(c);
        }
        shown
    })
}

fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MAX_FACT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Lines of at most `width` columns, after a prefix that the renderer writes.
fn wrapped(text: &str, width: usize, prefix: usize) -> String {
    let width = width.saturating_sub(prefix).max(EXCERPT.start);
    textwrap::wrap(text, textwrap::Options::new(width).break_words(false)).join("\n")
}

#[cfg(test)]
mod tests;
