//! The parts of a paper that look over all of it: what to do first, the days to remember, where it is written, what was asked.

use super::dates::Due;
use super::desk::{self, Around};
use super::paper::Block;
use super::words;
use crate::calendar::Date;
use crate::text::Text;
use crate::tree::Answer;
use crate::walk::{self, Advised};

/// What to do, to be ticked off, with the number to call.
pub(super) fn first(around: Around<'_>, to_do: &[Advised]) -> Vec<Block> {
    let Around { standing, text, .. } = around;
    let items = (1_usize..).zip(to_do).map(|(number, advised)| {
        let referral = &standing.tree.referrals[advised.referral];
        let title = text.say(&format!("referral-{}", referral.id.key()));
        let args = [("number", number.into()), ("title", title.into())];
        match desk::phone(around, referral.desk) {
            Some(phone) => {
                let [number, title] = args;
                Block::Todo(text.say_with("summary-first-call", &[number, title, ("phone", phone.into())]))
            }
            None => Block::Todo(text.say_with("summary-numbered", &args)),
        }
    });
    headed("summary-first", items.collect(), text)
}

/// The days to remember, in order.
pub(super) fn dates(dues: &[Due], today: Date, text: &Text) -> Vec<Block> {
    let items = dues.iter().map(|due| {
        let day = words::day(due.day, text);
        let day = if due.day < today { text.say_with("summary-date-passed", &[("day", day.into())]) } else { day };
        let args = [("day", day.into()), ("what", due.what().into())];
        let words = text.say_with(if due.brief.is_some() { "summary-date-for" } else { "summary-date" }, &args);
        if due.day < today || words::for_professional(text) { Block::Item(0, words) } else { Block::Todo(words) }
    });
    headed("summary-dates", items.collect(), text)
}

/// The articles and pages of each referral and of what was said with it.
pub(super) fn sources(around: Around<'_>, advised: &[Advised]) -> Vec<Block> {
    let Around { standing, text, .. } = around;
    let tree = standing.tree;
    let items = (1_usize..).zip(advised).filter_map(|(number, advised)| {
        let referral = &tree.referrals[advised.referral];
        let norms = referral.open_norms.iter().map(|norm| tree.norms[*norm].source);
        let rights = standing.rights(advised.referral).into_iter().map(|right| tree.rights[right].source);
        let advice = referral.avoid.iter().map(|advice| tree.advice[*advice].source);
        let sources = std::iter::once(referral.source).chain(norms).chain(rights).chain(advice).flatten();
        let sources = once(sources.map(|source| words::cite(tree, source, text)));
        let title = text.say(&format!("referral-{}", referral.id.key()));
        let title = text.say_with("summary-numbered", &[("number", number.into()), ("title", title.into())]);
        let args = [("title", title.into()), ("sources", sources.join("; ").into())];
        (!sources.is_empty()).then(|| Block::Item(0, text.say_with("summary-sources-of", &args)))
    });
    headed("summary-sources", items.collect(), text)
}

/// The answers that led to a referral, without the rule that they went through.
pub(super) fn because(around: Around<'_>, referral: usize) -> Vec<Block> {
    let standing = around.standing;
    let given = walk::because(standing, referral).into_iter().filter_map(|it| Some((it, standing.answer(it)?)));
    given.map(|(question, answer)| Block::Item(0, answered(around, question, answer))).collect()
}

/// A question in a few words, and its answer.
fn answered(around: Around<'_>, question: usize, answer: &Answer) -> String {
    let Around { standing, text, .. } = around;
    let label = words::short(standing.tree, question, text);
    let answer = words::answer(standing.tree, question, answer, text);
    text.say_with("reason-answered", &[("label", label.into()), ("answer", answer.into())])
}

/// What was answered, and what was not asked because it changes nothing here.
pub(super) fn asked(around: Around<'_>) -> Vec<Block> {
    let Around { standing, text, .. } = around;
    let tree = standing.tree;
    let open = standing.open();
    let all = || 0..tree.questions.len();
    let answers = all().filter_map(|question| match standing.answer(question) {
        None | Some(Answer::Unknown) => None,
        Some(answer) => Some(Block::Item(0, answered(around, question, answer))),
    });
    let mut blocks = headed("summary-answers", answers.collect(), text);
    let unasked = all().filter(|question| standing.answer(*question).is_none() && !open.contains(question));
    let unasked: Vec<String> = unasked.map(|question| words::short(tree, question, text)).collect();
    if !unasked.is_empty() {
        blocks.push(Block::Heading(text.say("summary-unasked")));
        blocks.push(Block::Text(text.say("summary-unasked-about")));
        blocks.push(Block::Text(unasked.join("; ")));
    }
    blocks
}

/// What is said with its heading, when there is anything to say.
fn headed(heading: &str, below: Vec<Block>, text: &Text) -> Vec<Block> {
    if below.is_empty() {
        return below;
    }
    std::iter::once(Block::Heading(text.say(heading))).chain(below).collect()
}

/// Each thing once, in the order in which it first comes.
pub(super) fn once<T: PartialEq>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen: Vec<T> = Vec::new();
    for thing in things {
        if !seen.contains(&thing) {
            seen.push(thing);
        }
    }
    seen
}
