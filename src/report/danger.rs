//! Who to call about which danger: after a sign of it in what somebody typed, and at the foot of every paper.

use super::paper::{Block, Link};
use super::{links, words};
use crate::calendar::Date;
use crate::search::{Alarm, Signs, Words};
use crate::text::{Catalogue, Text};
use crate::tree::{ChannelKind, Tree};

/// The signs of the dangers of a rule set, in the words of all languages at once: people do not change the language of
/// the program before they type what they need.
#[derive(Debug, Default)]
pub struct Dangers {
    signs: Signs,
}

/// What a text that somebody typed says about danger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sign {
    /// Nothing.
    None,
    /// It may be about danger: one calm line, to stand above what was asked for.
    Maybe(String),
    /// It is about danger: whom to call, before all else.
    Sure(Vec<Block>),
}

impl Dangers {
    /// The signs of the dangers of these rules.
    pub fn new(tree: &Tree, catalogues: &[Catalogue]) -> Self {
        let texts: Vec<Text> = if tree.dangers.is_empty() {
            Vec::new()
        } else {
            catalogues.iter().map(|it| Text::new(catalogues, &it.language, crate::text::READERS[0])).collect()
        };
        let list = |key: &str, attribute: &str| {
            let lists: Vec<String> = texts.iter().filter_map(|text| text.attr(key, attribute)).collect();
            lists.join("\n")
        };
        let dangers = tree.dangers.iter().map(|danger| {
            let key = format!("danger-{}", danger.id.key());
            Words { sure: list(&key, "woorden"), maybe: list(&key, "misschien"), harmless: list(&key, "niet") }
        });
        Self { signs: Signs::new(&dangers.collect::<Vec<_>>()) }
    }

    /// What these words say about danger.
    pub fn read(&self, typed: &str, tree: &Tree, day: Date, text: &Text) -> Sign {
        let Alarm { sure, maybe } = self.signs.read(typed);
        if !sure.is_empty() {
            let sure: Vec<usize> = sure.into_iter().collect();
            return Sign::Sure(first(tree, day, text, &sure));
        }
        if maybe.is_empty() {
            return Sign::None;
        }
        Sign::Maybe(calm(tree, day, text, &maybe.into_iter().collect::<Vec<_>>()))
    }
}

/// Whom to call about these dangers, each in full, and below them the others in a line.
fn first(tree: &Tree, day: Date, text: &Text, these: &[usize]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for danger in these {
        blocks.push(Block::Subheading(line(tree, day, text, *danger)));
        for desk in &tree.dangers[*danger].desks {
            let desk = &tree.desks[*desk];
            let key = format!("desk-{}", desk.id.key());
            let about = [text.attr(&key, "wat"), text.attr(&key, "uren")];
            let about: Vec<String> = about.into_iter().flatten().collect();
            let args = [("desk", text.say(&key).into()), ("about", about.join(" ").into())];
            blocks.push(Block::Text(text.say_with("danger-desk", &args)));
            let channels = desk.channels.iter().filter(|channel| channel.valid.holds(day));
            blocks.extend(channels.map(|channel| words::contact(0, channel, text)));
        }
    }
    let others: Vec<usize> = (0..tree.dangers.len()).filter(|danger| !these.contains(danger)).collect();
    if !others.is_empty() {
        blocks.push(Block::Text(text.say("danger-also")));
        blocks.extend(others.into_iter().map(|danger| item(tree, day, text, danger)));
    }
    blocks
}

/// Which number serves which danger: a line for each.
pub fn numbers(tree: &Tree, day: Date, text: &Text) -> Vec<Block> {
    (0..tree.dangers.len()).map(|danger| item(tree, day, text, danger)).collect()
}

/// The foot of every paper, the same whatever was answered, so that it says nothing of anybody. Empty where the rules name
/// no danger.
pub fn foot(tree: &Tree, day: Date, text: &Text) -> Vec<Block> {
    let numbers = numbers(tree, day, text);
    let heading = (!numbers.is_empty()).then(|| Block::Heading(text.say("danger-foot")));
    heading.into_iter().chain(numbers).collect()
}

/// One line about these dangers, with the first of all, which cannot wait a minute, before them.
pub fn calm(tree: &Tree, day: Date, text: &Text, these: &[usize]) -> String {
    let others = these.iter().copied().filter(|danger| *danger > 0);
    let short = std::iter::once(0).chain(others).filter(|danger| *danger < tree.dangers.len());
    let short = short.filter_map(|danger| {
        let key = format!("danger-{}", tree.dangers[danger].id.key());
        text.attr_with(&key, "kort", &arguments(tree, day, text, danger))
    });
    short.collect::<Vec<_>>().join(" ")
}

fn item(tree: &Tree, day: Date, text: &Text, danger: usize) -> Block {
    let line = line(tree, day, text, danger);
    let number = phones(tree, day, danger).into_iter().next();
    let to_call = number.and_then(|part| {
        let target = links::target(ChannelKind::Phone, &part)?;
        line.contains(&part).then_some(Link { part, target })
    });
    match to_call {
        Some(target) => Block::Contact(0, line, target),
        None => Block::Item(0, line),
    }
}

fn line(tree: &Tree, day: Date, text: &Text, danger: usize) -> String {
    let key = format!("danger-{}", tree.dangers[danger].id.key());
    text.say_with(&key, &arguments(tree, day, text, danger))
}

fn arguments(tree: &Tree, day: Date, text: &Text, danger: usize) -> [(&'static str, crate::text::Arg<'static>); 3] {
    let phones = phones(tree, day, danger);
    let number = phones.first().cloned().unwrap_or_default();
    let all = phones
        .into_iter()
        .reduce(|one, next| text.say_with("danger-or", &[("one", one.into()), ("next", next.into())]));
    let chat = reached(tree, day, danger, ChannelKind::Chat).into_iter().next().unwrap_or_default();
    [("number", number.into()), ("numbers", all.unwrap_or_default().into()), ("chat", chat.into())]
}

fn phones(tree: &Tree, day: Date, danger: usize) -> Vec<String> {
    reached(tree, day, danger, ChannelKind::Phone)
}

/// The numbers or addresses of one kind, of all that can be called about a danger.
fn reached(tree: &Tree, day: Date, danger: usize, kind: ChannelKind) -> Vec<String> {
    let channels = tree.dangers[danger].desks.iter().flat_map(|desk| &tree.desks[*desk].channels);
    let channels = channels.filter(|channel| channel.kind == kind && channel.valid.holds(day));
    channels.map(|channel| channel.value.clone()).collect()
}
