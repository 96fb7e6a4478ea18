//! A changing story in words: what was answered, what another answer changes, and what would bring a referral.

use super::desk::{self, Around, Places};
use super::paper::Block;
use super::reasons::reasons;
use super::unsure::known_by;
use super::words;
use crate::text::Text;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Answers, Change, Could, Otherwise, Standing, Turned, settles_most, would};

/// More than this is counted, not listed, when somebody is about to change an answer.
const MOST: usize = 6;

/// One answer in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Position of the question.
    pub question: usize,
    /// The question in a few words, with its answer.
    pub line: String,
}

/// Everything that was answered, in the order of the questions; what does not count at the moment says so.
pub fn given(standing: &Standing<'_>, answers: &Answers, text: &Text) -> Vec<Given> {
    let tree = standing.tree;
    let line = |question: usize| {
        let line = words::answered(tree, question, answers.get(question)?, text);
        let counts = standing.answer(question).is_some();
        let line = if counts { line } else { text.say_with("story-parked", &[("answer", line.into())]) };
        Some(Given { question, line })
    };
    (0..tree.questions.len()).filter_map(line).collect()
}

/// What another answer changes, before it takes effect.
pub fn changed(tree: &Tree, change: &Change, text: &Text) -> Vec<Block> {
    let mut blocks = Vec::new();
    let title = |turned: &&Turned| words::referral(tree, turned.referral, text);
    let turned = |holds: &dyn Fn(&Turned) -> bool| -> Vec<String> {
        change.referrals.iter().filter(|turned| holds(turned)).map(|turned| title(&turned)).collect()
    };
    let questions =
        |list: &[usize]| list.iter().map(|question| words::short(tree, *question, text)).collect::<Vec<_>>();
    let to = |value: Option<Value>| move |turned: &Turned| turned.to == value;
    for (key, items) in [
        ("story-to-do", turned(&to(Some(Value::Yes)))),
        ("story-to-find-out", turned(&to(Some(Value::Unknown)))),
        ("story-falls-away", turned(&to(Some(Value::No)))),
        ("story-open-again", turned(&to(None))),
        ("story-new-questions", questions(&change.new)),
        ("story-no-longer-asked", questions(&change.gone)),
        ("story-put-aside", questions(&change.parked)),
        ("story-counts-again", questions(&change.back)),
    ] {
        if !items.is_empty() {
            blocks.push(Block::Text(text.say_with(key, &[("count", items.len().into())])));
            let more = items.len().saturating_sub(MOST);
            blocks.extend(items.into_iter().take(MOST).map(|item| Block::Item(0, item)));
            let more = (more > 0).then(|| text.say_with("why-more", &[("count", more.into())]));
            blocks.extend(more.map(|more| Block::Item(0, more)));
        }
    }
    if blocks.is_empty() {
        blocks.push(Block::Text(text.say("story-nothing-changes")));
    }
    blocks
}

/// A referral in one line, with what it comes to.
pub fn state(standing: &Standing<'_>, referral: usize, title: &str, text: &Text) -> String {
    let state = match standing.settled(referral) {
        Some(Value::Yes) => "story-line-to-do",
        Some(Value::Unknown) => "story-line-to-find-out",
        Some(Value::No) => "story-line-not",
        None => "story-line-open",
    };
    text.say_with(state, &[("title", title.into())])
}

/// Why a referral comes out or does not, and what would change that.
pub fn why(standing: &Standing<'_>, referral: usize, text: &Text, places: &Places<'_>) -> Vec<Block> {
    let tree = standing.tree;
    let settled = standing.settled(referral);
    let state = match settled {
        Some(Value::Yes) => "story-is-to-do",
        Some(Value::Unknown) => "story-is-to-find-out",
        Some(Value::No) => "story-is-not",
        None => "story-is-open",
    };
    let mut blocks = vec![
        Block::Title(words::referral(tree, referral, text)),
        Block::Text(words::sourced(tree, &text.say(state), tree.referrals[referral].source, text)),
    ];
    let reasons = reasons(standing, referral, text);
    if !reasons.is_empty() {
        blocks.push(Block::Heading(text.say("story-why")));
        blocks.extend(reasons);
    }
    if settled == Some(Value::Yes) {
        return blocks;
    }
    if let Some(question) = settles_most(standing, referral).filter(|_| settled == Some(Value::Unknown)) {
        blocks.push(Block::Heading(text.say("story-tells-most")));
        let label = words::question(tree, question, text);
        let around = Around { standing, text, places };
        let desks: Vec<String> =
            tree.questions[question].known_by.iter().map(|desk| desk::name(around, *desk)).collect();
        blocks.push(Block::Item(0, known_by(label, &desks, text)));
    }
    blocks.push(Block::Heading(text.say("story-would")));
    let Some(would) = would(standing, referral) else {
        blocks.push(Block::Text(text.say("story-would-never")));
        return blocks;
    };
    if would.changes.is_empty() {
        blocks.push(Block::Text(text.say("story-would-open")));
    } else {
        blocks.push(Block::Text(text.say("story-would-honest")));
    }
    for (could, key) in [
        (Could::FindOut, "story-could-find-out"),
        (Could::Change, "story-could-change"),
        (Could::Fixed, "story-could-not-change"),
    ] {
        let these: Vec<&Otherwise> = would.changes.iter().filter(|it| it.could == could).collect();
        if !these.is_empty() {
            blocks.push(Block::Text(text.say(key)));
            blocks.extend(these.into_iter().map(|it| Block::Item(0, otherwise(standing, it, text))));
        }
    }
    if !would.open.is_empty() {
        blocks.push(Block::Text(text.say("story-would-then")));
        blocks.extend(would.open.iter().map(|question| Block::Item(0, words::short(tree, *question, text))));
    }
    blocks
}

/// An answer as it is, and as it would have to be.
fn otherwise(standing: &Standing<'_>, otherwise: &Otherwise, text: &Text) -> String {
    let tree = standing.tree;
    let question = otherwise.question;
    let now = standing.answer(question).map(|answer| words::answer(tree, question, answer, text)).unwrap_or_default();
    let other: Vec<String> =
        otherwise.answers.iter().map(|answer| words::answer(tree, question, answer, text)).collect();
    let other = other.join(&text.say("story-or"));
    let label = words::short(tree, question, text);
    text.say_with("story-otherwise", &[("label", label.into()), ("now", now.into()), ("other", other.into())])
}
