//! The parts of a paper that look over all of it: what to do first, the days to remember, where it is written, what was asked.

use super::dates::Due;
use super::desk::{self, Around};
use super::entries::Entry;
use super::links;
use super::paper::{Block, Link};
use super::people::{Voice, titled};
use super::words;
use crate::calendar::Date;
use crate::document::ChannelKind;
use crate::text::{Text, capital};
use crate::tree::Answer;
use crate::value::Value;
use crate::walk;

/// Where each of the people stands, in the words for each of them.
pub(super) type People<'a> = [Around<'a>];

/// What to do, to be ticked off, with the number to call; and where a last day has passed, what can still be done.
pub(super) fn first(people: &People<'_>, to_do: &[Entry], voices: &[Voice<'_>]) -> Vec<Block> {
    let step = |entry: &Entry| {
        let around = people[entry.people[0]];
        let referral = &around.standing.tree.referrals[entry.referral];
        let title = titled(entry, &words::referral(around.standing.tree, entry.referral, around.text), voices);
        let Some(phone) = desk::phone(around, referral.desk) else { return Block::Todo(title) };
        let words = if title.contains(&phone) {
            title
        } else {
            around.text.say_with("summary-first-call", &[("title", title.into()), ("phone", (&phone).into())])
        };
        match links::target(ChannelKind::Phone, &phone) {
            Some(target) => Block::Call(words, Link { part: phone, target }),
            None => Block::Todo(words),
        }
    };
    let items = to_do.iter().flat_map(|entry| {
        let late = passed(people[entry.people[0]], entry.referral);
        std::iter::once(step(entry)).chain(late.map(|words| Block::Item(1, words)))
    });
    headed("summary-first", items.collect(), voices[0].text)
}

/// The term of a referral that passed last, and what can still be done about it.
fn passed(around: Around<'_>, referral: usize) -> Option<String> {
    let Around { standing, text, .. } = around;
    let tree = standing.tree;
    let over = standing.rights(referral).into_iter().filter_map(|number| {
        let last = walk::until(standing, number)?.deadline.last;
        let advice = tree.rights[number].passed.filter(|_| last < standing.day)?;
        Some((last, number, advice))
    });
    let (last, number, advice) = over.max_by_key(|(last, ..)| *last)?;
    let last = words::day(last, text);
    let advice = text.say(&format!("advice-{}", tree.advice[advice].id.key()));
    let brief = text.attr(&format!("right-{}", tree.rights[number].id.key()), "kort");
    Some(match brief {
        Some(brief) => {
            let args = [("what", capital(&brief).into()), ("last", last.into()), ("advice", advice.into())];
            text.say_with("summary-first-passed-for", &args)
        }
        None => text.say_with("summary-first-passed", &[("last", last.into()), ("advice", advice.into())]),
    })
}

/// The days to remember, in order.
pub(super) fn dates(dues: &[Due], today: Date, text: &Text) -> Vec<Block> {
    let items = dues.iter().map(|due| {
        let day = words::day(due.day, text);
        let day = if due.day < today { text.say_with("summary-date-passed", &[("day", day.into())]) } else { day };
        let args = [("day", day.into()), ("what", due.what(text).into())];
        let words = text.say_with(if due.brief.is_some() { "summary-date-for" } else { "summary-date" }, &args);
        if due.day < today || words::for_professional(text) { Block::Item(0, words) } else { Block::Todo(words) }
    });
    headed("summary-dates", items.collect(), text)
}

/// The articles and pages of each referral and of what was said with it.
pub(super) fn sources(people: &People<'_>, entries: &[&Entry], voices: &[Voice<'_>]) -> Vec<Block> {
    let items = entries.iter().filter_map(|entry| {
        let Around { standing, text, .. } = people[entry.people[0]];
        let tree = standing.tree;
        let referral = &tree.referrals[entry.referral];
        let norms = referral.open_norms.iter().map(|norm| tree.norms[*norm].source);
        let rights = standing.rights(entry.referral).into_iter().map(|right| tree.rights[right].source);
        let advice = referral.avoid.iter().map(|advice| tree.advice[*advice].source);
        let sources = std::iter::once(referral.source).chain(norms).chain(rights).chain(advice).flatten();
        let sources = once(sources.map(|source| words::cite(tree, source, text)));
        let called = if entry.value == Value::Unknown { words::in_doubt } else { words::referral };
        let title = titled(entry, &called(tree, entry.referral, text), voices);
        let args = [("title", title.into()), ("sources", sources.join("; ").into())];
        (!sources.is_empty()).then(|| Block::Item(0, text.say_with("summary-sources-of", &args)))
    });
    headed("summary-sources", items.collect(), voices[0].text)
}

/// The answers that led to a referral, without the rule that they went through.
pub(super) fn because(around: Around<'_>, referral: usize) -> Vec<Block> {
    let standing = around.standing;
    let given = walk::because(standing, referral).into_iter().filter_map(|it| Some((it, standing.answer(it)?)));
    given
        .map(|(question, answer)| Block::Item(0, words::answered(around.standing.tree, question, answer, around.text)))
        .collect()
}

/// What was answered, and what was not asked because it changes nothing here; per person when there are several.
pub(super) fn asked(people: &People<'_>, voices: &[Voice<'_>]) -> Vec<Block> {
    let several = people.len() > 1;
    let each = |of: &dyn Fn(Around<'_>) -> Vec<Block>| -> Vec<Block> {
        let parts = people.iter().zip(voices).map(|(around, voice)| {
            let below = of(*around);
            let name = (several && !below.is_empty()).then(|| Block::Subheading(capital(&voice.name)));
            name.into_iter().chain(below).collect::<Vec<_>>()
        });
        parts.flatten().collect()
    };
    let text = voices[0].text;
    let answers = |around: Around<'_>| {
        let standing = around.standing;
        let given = (0..standing.tree.questions.len()).filter_map(|it| Some((it, standing.answer(it)?)));
        let known = given.filter(|(_, answer)| **answer != Answer::Unknown);
        known
            .map(|(question, answer)| {
                Block::Item(0, words::answered(around.standing.tree, question, answer, around.text))
            })
            .collect()
    };
    let mut blocks = headed("summary-answers", each(&answers), text);
    let unasked = each(&|around| {
        let Around { standing, text, .. } = around;
        let open = standing.open();
        let all = 0..standing.tree.questions.len();
        let unasked = all.filter(|question| standing.answer(*question).is_none() && !open.contains(question));
        let unasked = unasked.filter(|question| !standing.hides(*question));
        let unasked: Vec<String> = unasked.map(|question| words::short(standing.tree, question, text)).collect();
        if unasked.is_empty() { Vec::new() } else { vec![Block::Text(unasked.join("; "))] }
    });
    if !unasked.is_empty() {
        blocks.push(Block::Heading(text.say("summary-unasked")));
        blocks.push(Block::Text(text.say("summary-unasked-about")));
        blocks.extend(unasked);
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
