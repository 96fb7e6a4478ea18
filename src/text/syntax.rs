//! Reads Fluent without its traps: what would overflow a stack, take for ever or panic is left out and pointed at.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// The largest file that is read, in bytes.
pub(super) const MAX_FILE: usize = 4 << 20;
/// The largest value or attribute that is read, in bytes.
const MAX_VALUE: usize = 64 << 10;
/// How many `{`, `(` and `:` one value may hold. The parser recurses on the first two and compares each named
/// argument with all others.
const MAX_OPENED: usize = 250;

/// A file of which every value can be parsed without harm. What is left out has become empty lines, so that each
/// byte keeps its place.
pub(super) struct Bounded {
    pub(super) source: String,
    /// The names of the messages that were left out.
    pub(super) left_out: Vec<Range<usize>>,
}

/// Leaves out what is too large or nests too deeply to be parsed.
pub(super) fn bounded(source: &str) -> Bounded {
    let mut bounded = Bounded { source: source.to_owned(), left_out: Vec::new() };
    if source.starts_with('\u{feff}') {
        blank(&mut bounded.source, 0..3);
    }
    let heads = heads(source);
    let begins = heads.iter().map(|head| head.line).chain([source.len()]).collect::<Vec<_>>();
    let mut message: Option<(usize, Range<usize>, bool)> = None;
    let mut too_much = Vec::new();
    for (at, head) in heads.iter().enumerate() {
        if !head.attribute {
            too_much.extend(message.take().filter(|(.., bad)| *bad).map(|(from, name, _)| (from..head.line, name)));
            message = Some((head.line, head.name.clone(), false));
        }
        let value = &source[begins[at]..begins[at + 1]];
        // No expression goes on past a comment.
        let lines = value.split('\n').filter(|line| !line.starts_with('#'));
        let opened = lines.flat_map(str::bytes).filter(|byte| matches!(byte, b'{' | b'(' | b':')).count();
        if let Some((.., bad)) = message.as_mut() {
            *bad |= value.len() > MAX_VALUE || opened > MAX_OPENED;
        }
    }
    too_much.extend(message.filter(|(.., bad)| *bad).map(|(from, name, _)| (from..source.len(), name)));
    for (lines, name) in too_much {
        blank(&mut bounded.source, lines);
        bounded.left_out.push(name);
    }
    bounded
}

/// The file with only what can be spoken without harm.
pub(super) fn speakable(source: &str) -> String {
    if source.len() > MAX_FILE {
        return String::new();
    }
    let mut source = bounded(source).source;
    let harmful: Vec<Range<usize>> = {
        let (Ok(resource) | Err((resource, _))) = parser::parse_runtime(source.as_str());
        let begins: Vec<usize> =
            resource.body.iter().map(|entry| begin(&source, entry)).chain([source.len()]).collect();
        let harmful = resource.body.iter().zip(begins.windows(2)).filter(|(entry, _)| is_harmful(entry));
        harmful.map(|(_, lines)| lines[0]..lines[1]).collect()
    };
    for lines in harmful {
        blank(&mut source, lines);
    }
    source
}

/// Where `part`, a slice of `whole`, is in it.
pub(super) fn span(whole: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(whole.as_ptr().addr());
    start..start + part.len()
}

/// Something in a value that the texts are checked on.
pub(super) enum Seen<'a, 's> {
    Text(&'s str),
    Literal(&'s str),
    Variable(&'s str),
    Message {
        id: &'s str,
        attribute: Option<&'s str>,
    },
    Term {
        id: &'s str,
        attribute: Option<&'s str>,
        arguments: Option<&'a CallArguments<&'s str>>,
    },
    Function(&'s str),
    /// A variant of a choice by a variable.
    Variant {
        variable: &'s str,
        key: &'s str,
    },
    /// What Fluent allows, and what makes its resolver panic or do work for nothing.
    Harmful(&'s str),
}

/// Tells `see` everything in a value, in the order it is written.
pub(super) fn walk<'a, 's>(pattern: &'a Pattern<&'s str>, see: &mut dyn FnMut(Seen<'a, 's>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => see(Seen::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, see),
        }
    }
}

fn walk_expression<'a, 's>(expression: &'a Expression<&'s str>, see: &mut dyn FnMut(Seen<'a, 's>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, see),
        Expression::Select { selector, variants } => {
            walk_inline(selector, see);
            let variable = match selector {
                InlineExpression::VariableReference { id } => Some(id.name),
                // The resolver panics when such a choice outgrows it.
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                    see(Seen::Harmful(value));
                    None
                }
                _ => None,
            };
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                if let Some(variable) = variable {
                    see(Seen::Variant { variable, key });
                }
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'a, 's>(inline: &'a InlineExpression<&'s str>, see: &mut dyn FnMut(Seen<'a, 's>)) {
    match inline {
        InlineExpression::StringLiteral { value } => see(Seen::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => see(Seen::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            see(Seen::Message { id: id.name, attribute: attribute.as_ref().map(|attribute| attribute.name) });
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            see(Seen::Term { id: id.name, attribute, arguments: arguments.as_ref() });
            if arguments.as_ref().is_some_and(|arguments| !arguments.positional.is_empty()) {
                see(Seen::Harmful(id.name));
            }
        }
        InlineExpression::FunctionReference { id, .. } => see(Seen::Function(id.name)),
        InlineExpression::Placeable { expression } => {
            see(Seen::Harmful(first_word(expression)));
            walk_expression(expression, see);
        }
    }
}

/// A word to point at in an expression.
fn first_word<'s>(expression: &Expression<&'s str>) -> &'s str {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::FunctionReference { id, .. } => id.name,
        InlineExpression::Placeable { expression } => first_word(expression),
    }
}

fn is_harmful(entry: &Entry<&str>) -> bool {
    let mut harmful = false;
    let mut see = |seen: Seen<'_, '_>| harmful |= matches!(seen, Seen::Harmful(_) | Seen::Function(_));
    match entry {
        Entry::Message(message) => {
            message.value.iter().for_each(|value| walk(value, &mut see));
            message.attributes.iter().for_each(|attribute| walk(&attribute.value, &mut see));
        }
        Entry::Term(term) => {
            walk(&term.value, &mut see);
            term.attributes.iter().for_each(|attribute| walk(&attribute.value, &mut see));
        }
        _ => {}
    }
    harmful
}

/// Where an entry of a parsed file begins.
fn begin(source: &str, entry: &Entry<&str>) -> usize {
    match entry {
        Entry::Message(message) => span(source, message.id.name).start,
        Entry::Term(term) => span(source, term.id.name).start - 1,
        Entry::Junk { content } => span(source, content).start,
        // The runtime parser drops comments; a comment would only be blanked with the entry before it.
        Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => source.len(),
    }
}

/// A line on which a message, a term or an attribute begins. No expression of the one before can go on past it.
struct Head {
    line: usize,
    name: Range<usize>,
    attribute: bool,
}

fn heads(source: &str) -> Vec<Head> {
    let mut heads = Vec::new();
    let mut line_start = if source.starts_with('\u{feff}') { 3 } else { 0 };
    for line in source[line_start..].split_inclusive('\n') {
        let text = line.trim_start_matches(' ');
        let indent = line.len() - text.len();
        let attribute = text.starts_with('.');
        if let Some(name) = head(text).filter(|_| attribute || indent == 0) {
            let start = line_start + indent;
            heads.push(Head { line: line_start, name: start + name.start..start + name.end, attribute });
        }
        line_start += line.len();
    }
    heads
}

/// The name in `name =`, `-name =` or `.name =` at the start of a line.
pub(super) fn head(line: &str) -> Option<Range<usize>> {
    let name = line.strip_prefix(['-', '.']).unwrap_or(line);
    let length = name.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    let start = line.len() - name.len();
    let is_head =
        name.starts_with(|c: char| c.is_ascii_alphabetic()) && name[length..].trim_start_matches(' ').starts_with('=');
    is_head.then_some(start..start + length)
}

/// Makes empty lines of whole lines.
fn blank(source: &mut String, lines: Range<usize>) {
    let empty = "\n".repeat(lines.len());
    source.replace_range(lines, &empty);
}
