//! What can be looked up in a rule set, by the words a person types, and how each thing found is told.

use super::paper::Block;
use super::summary::guide_entry;
use super::words;
use crate::calendar::Date;
use crate::document::GuideKind;
use crate::search::{Entry, Hit, Index};
use crate::text::Text;
use crate::tree::Tree;

/// Something that can be looked up, by its position in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Item {
    Guide(usize),
    Referral(usize),
    Desk(usize),
    Right(usize),
    Question(usize),
}

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// What.
    pub item: Item,
    /// Whether it fits about as well as the first: an answer. The others only have something to do with it.
    pub answers: bool,
}

/// As many answers are written out.
const MOST_ANSWERS: usize = 5;
/// Of as many others the title is told.
const MOST_TITLES: usize = 10;
/// More referrals than this are left off where somebody only looks up a right.
const MOST_REFERRALS: usize = 3;

/// Everything that can be looked up, by its words.
#[derive(Debug)]
pub struct Register {
    items: Vec<Item>,
    index: Index,
}

/// Everything that there is on a day, as this reader is told it.
pub fn register(tree: &Tree, day: Date, text: &Text) -> Register {
    let items = items(tree, day);
    let entries: Vec<Entry> = items.iter().map(|item| entry(tree, *item, text)).collect();
    Register { items, index: Index::new(&entries, &text.say("found-small-words")) }
}

impl Register {
    /// What the typed words are about, the best first.
    pub fn find(&self, typed: &str) -> Vec<Found> {
        let hits = self.index.search(typed);
        let Some(best) = hits.first().copied() else { return Vec::new() };
        let answers = |hit: &Hit| if best.whole { hit.whole } else { hit.strength * 2 >= best.strength };
        hits.iter().map(|hit| Found { item: self.items[hit.position], answers: answers(hit) }).collect()
    }
}

/// What these words are about, to be read: the answers, then the titles of what else has to do with them. Empty when
/// there is nothing about them.
pub fn answers(tree: &Tree, day: Date, typed: &str, text: &Text) -> Vec<Block> {
    let found = register(tree, day, text).find(typed);
    let answers = found.iter().take(MOST_ANSWERS).take_while(|found| found.answers).count();
    let (answers, others) = found.split_at(answers);
    let mut blocks: Vec<Block> = answers.iter().flat_map(|found| card(tree, day, found.item, text)).collect();
    if !others.is_empty() {
        blocks.push(Block::Text(text.say("found-more")));
        blocks.extend(others.iter().take(MOST_TITLES).map(|found| Block::Item(0, title(tree, found.item, text))));
    }
    blocks
}

/// That there is nothing, and what there is: the questions of the guide.
pub fn nothing(tree: &Tree, text: &Text) -> Vec<Block> {
    let questions = guide(tree, GuideKind::Question);
    let mut blocks = vec![Block::Text(text.say("found-nothing"))];
    if !questions.is_empty() {
        blocks.push(Block::Text(text.say("found-questions")));
        blocks.extend(questions.into_iter().map(|item| Block::Item(0, title(tree, item, text))));
    }
    blocks
}

/// Everything in the guide by its title, kind by kind; empty when there is no guide.
pub fn contents(tree: &Tree, text: &Text) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (kind, heading) in
        [(GuideKind::Question, "guide-questions"), (GuideKind::Term, "guide-terms"), (GuideKind::List, "guide-lists")]
    {
        let items = guide(tree, kind);
        blocks.extend(items.first().map(|_| Block::Heading(text.say(heading))));
        blocks.extend(items.into_iter().map(|item| Block::Item(0, title(tree, item, text))));
    }
    blocks
}

/// The guide entries of one kind, in the order of the rule files.
pub fn guide(tree: &Tree, kind: GuideKind) -> Vec<Item> {
    let entries = tree.guide.iter().enumerate().filter(|(_, entry)| entry.kind == kind);
    entries.map(|(number, _)| Item::Guide(number)).collect()
}

/// What something is called in a list: what is no guide entry says what it is.
pub fn title(tree: &Tree, item: Item, text: &Text) -> String {
    let key = match item {
        Item::Guide(_) => return name(tree, item, text),
        Item::Referral(_) => "found-referral",
        Item::Desk(_) => "found-desk",
        Item::Right(_) => "found-right",
        Item::Question(_) => "found-question",
    };
    text.say_with(key, &[("title", name(tree, item, text).into())])
}

/// What there is to read about something: a guide entry whole; of other things what they are, and where that is written.
pub fn card(tree: &Tree, day: Date, item: Item, text: &Text) -> Vec<Block> {
    let mut blocks = vec![Block::Subheading(title(tree, item, text))];
    let first = |words: String| words.split("\n\n").next().map(str::to_owned).unwrap_or_default();
    let source = match item {
        Item::Guide(number) => return guide_entry(tree, number, text),
        Item::Referral(number) => {
            let referral = &tree.referrals[number];
            let desk = text.say(&format!("desk-{}", tree.desks[referral.desk].id.key()));
            blocks.push(Block::Text(first(says(tree, item, text))));
            blocks.push(Block::Text(text.say_with("summary-where", &[("desk", desk.into())])));
            referral.source
        }
        Item::Desk(number) => {
            blocks.push(Block::Text(says(tree, item, text)));
            let channels = tree.desks[number].channels.iter().filter(|channel| channel.valid.holds(day));
            blocks.extend(channels.map(|channel| words::contact(0, channel, text)));
            None
        }
        Item::Right(number) => {
            let right = &tree.rights[number];
            if !right.verified {
                blocks.push(Block::Text(text.say("check-this")));
            }
            let of = tree.referrals.iter().filter(|it| it.rights.contains(&number) && it.valid.holds(day));
            let of = of.take(MOST_REFERRALS).map(|it| text.say(&format!("referral-{}", it.id.key())));
            let of = of.collect::<Vec<_>>().join("; ");
            blocks.push(Block::Text(text.say_with("found-right-of", &[("referrals", of.into())])));
            right.source
        }
        Item::Question(number) => {
            blocks.push(Block::Text(first(says(tree, item, text))));
            tree.questions[number].source
        }
    };
    if let Some(source) = source {
        let source = words::cite(tree, source, text);
        blocks.push(Block::Text(text.say_with("guide-source", &[("source", source.into())])));
    }
    blocks
}

/// Everything there is to look up on a day.
pub fn items(tree: &Tree, day: Date) -> Vec<Item> {
    let referrals = (0..tree.referrals.len()).filter(|number| tree.referrals[*number].valid.holds(day));
    let rights = (0..tree.rights.len()).filter(|number| tree.rights[*number].valid.holds(day));
    // Whoever types about danger reads whom to call; nobody else is to meet these questions among what they looked for.
    let questions = (0..tree.questions.len()).filter(|number| !tree.questions[*number].private);
    (0..tree.guide.len())
        .map(Item::Guide)
        .chain(referrals.map(Item::Referral))
        .chain((0..tree.desks.len()).map(Item::Desk))
        .chain(rights.map(Item::Right))
        .chain(questions.map(Item::Question))
        .collect()
}

fn entry(tree: &Tree, item: Item, text: &Text) -> Entry {
    let rank = match item {
        Item::Guide(number) => match tree.guide[number].kind {
            GuideKind::Question => 0,
            GuideKind::List => 1,
            GuideKind::Term => 2,
        },
        Item::Referral(_) => 3,
        Item::Desk(_) | Item::Right(_) | Item::Question(_) => 4,
    };
    let also = match item {
        Item::Guide(number) => text.attr(&format!("guide-{}", tree.guide[number].id.key()), "ook"),
        Item::Question(number) => Some(words::short(tree, number, text)),
        Item::Referral(number) => text.attr(&format!("referral-{}", tree.referrals[number].id.key()), "ook"),
        Item::Desk(number) => text.attr(&format!("desk-{}", tree.desks[number].id.key()), "ook"),
        Item::Right(_) => None,
    };
    let (title, text) = match item {
        // What it says is all there is.
        Item::Right(_) => (String::new(), name(tree, item, text)),
        _ => (name(tree, item, text), says(tree, item, text)),
    };
    Entry { title, also: also.unwrap_or_default(), text, rank }
}

/// What something is called. A right has no name but what it says.
pub fn name(tree: &Tree, item: Item, text: &Text) -> String {
    match item {
        Item::Guide(number) => text.say(&format!("guide-{}", tree.guide[number].id.key())),
        Item::Referral(number) => words::referral(tree, number, text),
        Item::Desk(number) => text.say(&format!("desk-{}", tree.desks[number].id.key())),
        Item::Right(number) => words::right(&tree.rights[number], text),
        Item::Question(number) => words::question(tree, number, text),
    }
}

/// What it says, beside its name.
fn says(tree: &Tree, item: Item, text: &Text) -> String {
    let (key, attributes) = match item {
        Item::Guide(number) => (format!("guide-{}", tree.guide[number].id.key()), ["tekst"].as_slice()),
        Item::Referral(number) => (format!("referral-{}", tree.referrals[number].id.key()), ["uitleg"].as_slice()),
        Item::Desk(number) => (format!("desk-{}", tree.desks[number].id.key()), ["wat", "uren"].as_slice()),
        Item::Right(_) => return String::new(),
        Item::Question(number) => (format!("question-{}", tree.questions[number].id.key()), ["uitleg"].as_slice()),
    };
    let said: Vec<String> = attributes.iter().filter_map(|attribute| text.attr(&key, attribute)).collect();
    said.join("\n\n")
}
