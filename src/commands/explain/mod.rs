//! What a finding means, by its code: what is wrong, why that matters, and an example with and without it.

mod example;
#[cfg(test)]
mod tests;

use example::{Example, Fragment, Side};

use super::{Setting, load};
use crate::check::check;
use crate::failure::{Exit, Failure};
use crate::finding::{Problem, near};
use crate::report::{self, Block};
use crate::terminal::{self, Terminal};
use crate::text::Text;
use crate::wrap;

/// Columns before the line of an example; a line that makes the difference has a mark in them.
const MARGIN: [&str; 2] = ["    ", "  > "];

/// Writes the page of one code, or the list of all.
pub(super) fn run(typed: Option<&str>, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(None, None)?.with_pages();
    let text = setting.speak(&material.catalogues)?;
    let Some(typed) = typed else {
        terminal::out(&wrapped(&list(&text), &setting.terminal));
        return Ok(Exit::Well);
    };
    let Some(number) = find(typed) else {
        let near = near(&typed.to_lowercase(), Problem::KEYS.iter().copied());
        let key = if near.is_empty() { "failure-code" } else { "failure-code-near" };
        setting.text = Some(text);
        return Err(Failure::new(key, &[("code", typed), ("near", &near)]));
    };
    terminal::out(&page(number, &text, &setting.terminal));
    Ok(Exit::Well)
}

/// Which problem is meant: by its code, as `check` writes it or in small letters, or by its name.
fn find(typed: &str) -> Option<usize> {
    let word = typed.trim();
    let inner = word.split_once('[').and_then(|(_, rest)| rest.strip_suffix(']')).unwrap_or(word);
    let code = Problem::CODES.iter().position(|code| code.eq_ignore_ascii_case(inner));
    code.or_else(|| Problem::KEYS.iter().position(|key| key.eq_ignore_ascii_case(inner)))
}

/// All codes, under what they are about: the hundreds of the number.
fn list(text: &Text) -> Vec<Block> {
    let mut numbers: Vec<usize> = (0..Problem::CODES.len()).collect();
    let digits = |number: usize| &Problem::CODES[number][1..];
    numbers.sort_by_key(|number| digits(*number));
    let mut blocks = Vec::new();
    for group in numbers.chunk_by(|a, b| digits(*a)[..1] == digits(*b)[..1]) {
        blocks.push(Block::Heading(text.say(&format!("codes-{}", &digits(group[0])[..1]))));
        let line = |number: &usize| format!("{}: {}", Problem::CODES[*number], title(*number, text));
        blocks.extend(group.iter().map(|number| Block::Item(0, line(number))));
    }
    blocks.push(Block::Text(text.say("codes-more")));
    blocks
}

fn title(number: usize, text: &Text) -> String {
    text.say(&format!("explain-{}", Problem::KEYS[number]))
}

fn page(number: usize, text: &Text, terminal: &Terminal) -> String {
    let key = format!("explain-{}", Problem::KEYS[number]);
    let mut parts = Vec::new();
    let heading = format!("{}: {}", Problem::CODES[number], title(number, text));
    let why = text.attr(&key, "why").unwrap_or_default();
    parts.push(wrapped(&[Block::Heading(heading), Block::Text(why)], terminal));
    if let Some(example) = Example::of(Problem::CODES[number]) {
        parts.push(wrapped(&[Block::Heading(text.say("page-wrong"))], terminal));
        parts.extend(example.fragments(Side::Wrong).iter().map(|fragment| shown(fragment, text)));
        if let Some(material) = example.material(Side::Wrong) {
            let source = |name: &str| material.source(name);
            let findings: Vec<_> = check(&material, example::day().into()).all().cloned().collect();
            parts.push(wrapped(&[Block::Text(text.say("page-told"))], terminal));
            parts.push(report::finding::render(&findings, &source, text, terminal.colour, terminal.width));
        }
        parts.push(wrapped(&[Block::Heading(text.say("page-right"))], terminal));
        parts.extend(example.fragments(Side::Right).iter().map(|fragment| shown(fragment, text)));
    }
    let parts: Vec<&str> = parts.iter().map(|part| part.trim_end()).collect();
    parts.join("\n\n")
}

fn wrapped(blocks: &[Block], terminal: &Terminal) -> String {
    wrap::whole_words(&report::plain(blocks), terminal.width).join("\n")
}

/// The lines of a file under its name. They are not broken: how far they are indented is what they say.
fn shown(fragment: &Fragment<'_>, text: &Text) -> String {
    let name = fragment.file.into();
    if let Some(state) = fragment.state {
        return text.say_with(&format!("page-{}", state.as_str()), &[("file", name)]);
    }
    let mut lines = vec![text.say_with("page-file", &[("file", name)])];
    let last = fragment.lines.iter().rposition(|(_, differs)| *differs);
    for (at, (line, differs)) in fragment.lines.iter().enumerate() {
        lines.push(format!("{}{}", MARGIN[usize::from(*differs)], printable(line)));
        if fragment.times > 1 && Some(at) == last {
            let times = text.say_with("page-times", &[("count", fragment.times.into())]);
            lines.push(format!("{}{times}", MARGIN[0]));
        }
    }
    lines.join("\n")
}

/// A line of an example as it may be shown: cut off when it is too long for anybody, without what could steer a terminal.
fn printable(line: &str) -> String {
    const LONGEST: usize = 76;
    wrap::cut(&report::finding::escaped(line), LONGEST)
}
