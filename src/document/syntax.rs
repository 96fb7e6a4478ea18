//! What keeps a file from being YAML, as findings at the character that is to blame.

use serde_saphyr::budget::BudgetBreach;
use serde_saphyr::granit_parser::ErrorKind;
use serde_saphyr::localizer::ExternalMessageSource;
use serde_saphyr::{Error, Location};

use super::node::{LONGEST, Span, TOO_LONG};
use crate::finding::Problem;

/// A parser's error as a finding. Its own English words are only a detail of the rarest ones.
pub(super) fn problem(error: &Error, text: &str) -> (Span, Problem) {
    let at = error.location().map_or(0, |location| start(&location, text));
    let problem = match error.without_snippet() {
        Error::Budget { breach: BudgetBreach::Documents { .. }, .. } | Error::MultipleDocuments { .. } => {
            return (separator(text, at), Problem::SeveralDocuments);
        }
        Error::Budget { .. }
        | Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. }
        | Error::RecursiveReferencesRequireWeakTypes { .. } => Problem::TooMuch,
        Error::AliasError { error, .. } => return (word(text, at), problem(error, text).1),
        Error::Message { msg, .. } if msg.contains(TOO_LONG) => Problem::TooLong { limit: LONGEST.to_string() },
        Error::UnknownAnchor { .. } => {
            let span = word(text, at);
            let name = slice(text, span).trim_start_matches('*').to_owned();
            return (span, Problem::UnknownAnchor { name });
        }
        Error::IndentationError { .. } => Problem::BadIndent,
        Error::UnsupportedTag { .. } => return reserved(text, at),
        Error::ExternalMessage { source, .. } => match &**source {
            ExternalMessageSource::Parser(error) => return scanned(error.kind(), text, at),
            _ => unknown(error),
        },
        _ => unknown(error),
    };
    (word(text, at), problem)
}

fn unknown(error: &Error) -> Problem {
    let detail = error.without_snippet().to_string();
    let line = detail.lines().next().unwrap_or_default();
    Problem::Syntax { detail: line.chars().filter(|c| !c.is_control()).take(160).collect() }
}

/// What the scanner of the YAML itself found at that byte.
fn scanned(kind: &ErrorKind, text: &str, at: usize) -> (Span, Problem) {
    match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => {
            let line = text[..at].rfind('\n').map_or(0, |line| line + 1);
            let tab =
                text[at..].find('\t').map(|tab| at + tab).or_else(|| text[line..].find('\t').map(|tab| line + tab));
            let tab = tab.unwrap_or(at);
            (span(tab..tab + 1, text), Problem::Tab)
        }
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent => {
            let quote = opening_quote(text, at);
            (span(quote..quote + 1, text), Problem::OpenQuote)
        }
        ErrorKind::InvalidTrailingSingleQuotedScalar | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            // A text over several lines was not meant to be one: its first quote is the one that is open.
            let closing = text[..at].trim_end().len().saturating_sub(1);
            let opening = text.get(closing..=closing).and_then(|quote| text[..closing].rfind(quote));
            match opening.filter(|opening| text[*opening..closing].contains('\n')) {
                Some(opening) => (span(opening..opening + 1, text), Problem::OpenQuote),
                None => (word(text, at), Problem::AfterQuote),
            }
        }
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate
        | ErrorKind::InvalidUnicodeEscape => (escape(text, at), Problem::BadEscape),
        ErrorKind::UnclosedFlowCollection { open } => {
            (span(at..at + 1, text), Problem::OpenBracket { bracket: open.to_string() })
        }
        ErrorKind::MisplacedFlowCollectionEnd => (span(at..at + 1, text), Problem::StrayBracket),
        // The parser points at the bracket that was opened; the author sees the one that closes it as readily.
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            let problem = Problem::WrongBracket { open: open.to_string(), close: close.to_string() };
            (span(at..at + 1, text), problem)
        }
        ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::InvalidColonPlacement
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::InvalidFlowScalarIndent => (word(text, at), Problem::MissingComma),
        ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::ExpectedDocumentStart => (word(text, at), Problem::BadIndent),
        ErrorKind::MappingValueNotAllowed => (span(at..at + 1, text), Problem::StrayColon),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => (line_from(text, at), Problem::MissingColon),
        ErrorKind::BlockSequenceEntryNotAllowed => (span(at..at + 1, text), Problem::StrayDash),
        ErrorKind::UnexpectedCharacter { .. }
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::MissingAnchorOrAliasName => reserved(text, at),
        ErrorKind::RecursionLimitExceeded => (word(text, at), Problem::TooMuch),
        other => {
            let detail = other.to_string().chars().filter(|c| !c.is_control()).take(160).collect();
            (word(text, at), Problem::Syntax { detail })
        }
    }
}

/// Where a value stands. The parser gives bytes for values and only line and column for errors.
pub(super) fn bytes(location: &Location, text: &str) -> Span {
    if let (Some(from), Some(length)) = (location.span().byte_offset(), location.span().byte_len()) {
        return (short(from), short(from.saturating_add(length)));
    }
    let at = short(start(location, text) as u64);
    (at, at)
}

fn start(location: &Location, text: &str) -> usize {
    if let Some(byte) = location.span().byte_offset() {
        return text.floor_char_boundary(usize::try_from(byte).unwrap_or(usize::MAX));
    }
    let wanted = usize::try_from(location.line().saturating_sub(1)).unwrap_or(usize::MAX);
    let line = text.split_inclusive('\n').take(wanted).map(str::len).sum::<usize>();
    let column = usize::try_from(location.column().saturating_sub(1)).unwrap_or(usize::MAX);
    text[line..].char_indices().nth(column).map_or(text.len(), |(at, _)| line + at)
}

/// The word at a place, or the end of what comes before it: at the end of a line there is nothing to see.
fn word(text: &str, at: usize) -> Span {
    let rest = &text[at..];
    let end = rest.find(|c: char| c.is_whitespace() || ",[]{}".contains(c)).unwrap_or(rest.len());
    if let Some(first) = rest.chars().next().filter(|c| !c.is_whitespace()) {
        return span(at..at + end.max(first.len_utf8()), text);
    }
    let end = text[..at].trim_end().len();
    span(text[..end].char_indices().next_back().map_or(0, |(last, _)| last)..end, text)
}

/// The rest of a line, without what stands behind it.
fn line_from(text: &str, at: usize) -> Span {
    let rest = text[at..].lines().next().unwrap_or_default();
    let rest = rest.split(" #").next().unwrap_or_default().trim_end();
    if rest.is_empty() { word(text, at) } else { span(at..at + rest.len(), text) }
}

/// The line that begins another document, at or before a place.
fn separator(text: &str, at: usize) -> Span {
    let mut end = 0;
    let lines = text.split_inclusive('\n').map(|line| {
        end += line.len();
        end - line.len()
    });
    let marks = |line: &usize| text[*line..].starts_with("---") || text[*line..].starts_with("...");
    let last = lines.filter(|line| *line <= at).filter(marks).last();
    last.map_or_else(|| word(text, at), |line| span(line..line + 3, text))
}

/// The quote that is not closed: the last one before a place that can have opened a text.
fn opening_quote(text: &str, at: usize) -> usize {
    let opens = |quote: &usize| {
        text[..*quote].chars().next_back().is_none_or(|before| before.is_whitespace() || ",[]{}:".contains(before))
    };
    // The parser can also point at the quote itself.
    let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
    text[..end]
        .rmatch_indices(['"', '\''])
        .map(|(quote, _)| quote)
        .find(opens)
        .unwrap_or_else(|| text.floor_char_boundary(at.min(text.len().saturating_sub(1))))
}

/// The first backslash from a quote on that begins nothing.
fn escape(text: &str, at: usize) -> Span {
    let mut rest = text[at..].char_indices().skip(1).peekable();
    while let Some((byte, c)) = rest.next() {
        if c == '"' {
            break;
        }
        let Some((_, next)) = rest.next_if(|_| c == '\\') else { continue };
        let digits = match next {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abtnvfre \"/\\N_LP\t\n".contains(next) => continue,
            _ => 0,
        };
        let end = at + byte + 1 + next.len_utf8();
        let code = text.get(end..end + digits).unwrap_or_default();
        let means = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        if means.is_none() {
            return span(at + byte..end, text);
        }
    }
    word(text, at)
}

/// A character that cannot begin a value without quotes.
fn reserved(text: &str, at: usize) -> (Span, Problem) {
    // A tag is reported at what stands behind it.
    let line = text[..at].rfind('\n').map_or(0, |line| line + 1);
    let tagged = text[line..at].trim_end().rsplit(' ').next().filter(|tag| tag.starts_with('!')).map(str::len);
    let at = tagged.map_or(at, |length| line + text[line..at].trim_end().len() - length);
    let character = text[at..].chars().next().unwrap_or_default();
    (span(at..at + character.len_utf8(), text), Problem::ReservedCharacter { character: character.to_string() })
}

fn slice(text: &str, (start, end): Span) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}

fn span(range: std::ops::Range<usize>, text: &str) -> Span {
    (short(range.start.min(text.len()) as u64), short(range.end.min(text.len()) as u64))
}

fn short(byte: u64) -> u32 {
    u32::try_from(byte).unwrap_or(u32::MAX)
}
