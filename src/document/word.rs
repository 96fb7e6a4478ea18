//! What a single word can be: a text, a name, a date, an amount, a number.

use super::faults::Faults;
use super::located::{At, Items};
use super::map::shown;
use super::node::{Node, Span};
use crate::finding::Problem;
use crate::id::Id;

/// A date as 2026-11-22.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RawDate(pub crate::calendar::Date);

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Euro(pub u32);

pub(crate) fn text(node: &Node, faults: &mut Faults) -> Option<String> {
    node.scalar(faults, "text").map(str::to_owned)
}

pub(crate) fn id(node: &Node, faults: &mut Faults) -> Option<Id> {
    name(node.scalar(faults, "text")?, node.span, faults)
}

pub(crate) fn ids(node: &Node, faults: &mut Faults) -> Option<Items<At<Id>>> {
    node.list(faults, id)
}

/// A name, as a value or as a key.
pub(crate) fn name(word: &str, span: Span, faults: &mut Faults) -> Option<Id> {
    let id = Id::new(word);
    if id.is_none() {
        let name = shown(word);
        faults.note(span, Problem::BadName { near: meant(&name), name });
    }
    id
}

pub(crate) fn date(node: &Node, faults: &mut Faults) -> Option<RawDate> {
    let word = node.scalar(faults, "text")?;
    let date = crate::calendar::iso(word);
    if date.is_none() {
        faults.note(node.span, Problem::BadDate { word: shown(word) });
    }
    date.map(RawDate)
}

/// Euros, or euros and cents: 12 or 12.50.
pub(super) fn euro(node: &Node, faults: &mut Faults) -> Option<Euro> {
    let word = node.scalar(faults, "text")?;
    let (euro, cents) = word.split_once('.').unwrap_or((word, "00"));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let amount = || digits(euro)?.checked_mul(100)?.checked_add(digits(cents)?);
    let amount = amount().filter(|_| cents.len() == 2);
    amount.map(Euro).or_else(|| node.wrong(faults, "euro"))
}

/// A number that can be below nought.
pub(super) fn number<T: std::str::FromStr>(node: &Node, faults: &mut Faults) -> Option<T> {
    node.parsed(faults, "number")
}

/// A number of things.
pub(super) fn count<T: std::str::FromStr>(node: &Node, faults: &mut Faults) -> Option<T> {
    node.parsed(faults, "count")
}

/// What holds unless a file says otherwise.
pub(super) fn yes() -> bool {
    true
}

/// The name that somebody may have meant with a word that is none: in small letters, with hyphens.
fn meant(word: &str) -> String {
    let plain = |c: char| match c {
        ' ' | '_' | '/' => '-',
        'à'..='å' => 'a',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        _ => c,
    };
    let name: String = word.trim().to_lowercase().chars().map(plain).collect();
    Id::new(&name).map(|name| name.to_string()).unwrap_or_default()
}
