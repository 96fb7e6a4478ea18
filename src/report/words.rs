//! The words for the things of a tree: questions, answers, sources, terms, desks.

use super::links;
use super::paper::{Block, Link};
use crate::calendar::{Date, Length};
use crate::text::Text;
use crate::tree::{Answer, Channel, Cites, Right, Tree};

/// The question, as this reader is asked it.
pub fn question(tree: &Tree, question: usize, text: &Text) -> String {
    text.say(&format!("question-{}", tree.questions[question].id.key()))
}

/// What a referral is called.
pub fn referral(tree: &Tree, referral: usize, text: &Text) -> String {
    text.say(&format!("referral-{}", tree.referrals[referral].id.key()))
}

/// What a referral is called that is still to find out: a question where to do it at once would be an order.
pub fn in_doubt(tree: &Tree, referral: usize, text: &Text) -> String {
    let key = format!("referral-{}", tree.referrals[referral].id.key());
    text.attr(&key, "twijfel").unwrap_or_else(|| text.say(&key))
}

/// What the question is about, in a few words.
pub fn short(tree: &Tree, question: usize, text: &Text) -> String {
    let key = format!("question-{}", tree.questions[question].id.key());
    text.attr(&key, "kort").unwrap_or_else(|| text.say(&key))
}

/// What one option of a question is called.
pub fn option(tree: &Tree, question: usize, option: &str, text: &Text) -> String {
    let key = format!("question-{}", tree.questions[question].id.key());
    text.attr(&key, option).unwrap_or_else(|| text.say(&format!("answer-{option}")))
}

/// An answer.
pub fn answer(tree: &Tree, question: usize, answer: &Answer, text: &Text) -> String {
    match answer {
        Answer::Date(date) => day(*date, text),
        Answer::One(_) | Answer::Some(_) | Answer::Unknown => {
            let words: Vec<String> = answer.words().iter().map(|word| option(tree, question, word, text)).collect();
            words.join(", ")
        }
        Answer::Number(_) | Answer::Place(_) => answer.words().concat(),
    }
}

/// A question in a few words, with its answer.
pub fn answered(tree: &Tree, question: usize, answer: &Answer, text: &Text) -> String {
    let label = short(tree, question, text);
    let answer = self::answer(tree, question, answer, text);
    text.say_with("reason-answered", &[("label", label.into()), ("answer", answer.into())])
}

/// A day, with the day of the week.
pub fn day(date: Date, text: &Text) -> String {
    text.date(date.year(), date.month(), date.day(), date.weekday().to_monday_one_offset())
}

/// A day without the day of the week.
pub fn short_day(date: Date, text: &Text) -> String {
    text.short_date(date.year(), date.month(), date.day())
}

/// An article or page, as one cites it.
pub fn cite(tree: &Tree, source: usize, text: &Text) -> String {
    let source = &tree.sources[source];
    let (law, article, paragraph, part) = match &source.cites {
        Cites::Page(_) => return text.say(&format!("source-{}", source.id.key())),
        Cites::Article { law, article, paragraph, part } => (*law, article, paragraph, part),
    };
    let law = text.say(&format!("law-{}", tree.laws[law].id.key()));
    let key = match (paragraph, part) {
        (None, None) => "cite-article",
        (Some(_), None) => "cite-paragraph",
        (None, Some(_)) => "cite-part",
        (Some(_), Some(_)) => "cite-paragraph-part",
    };
    let args = [
        ("law", law.into()),
        ("article", article.into()),
        ("paragraph", paragraph.as_deref().unwrap_or_default().into()),
        ("part", part.as_deref().unwrap_or_default().into()),
    ];
    text.say_with(key, &args)
}

/// Where a source can be read.
pub fn link(tree: &Tree, source: usize) -> String {
    match &tree.sources[source].cites {
        Cites::Page(page) => page.clone(),
        Cites::Article { law, .. } => {
            let law = &tree.laws[*law];
            format!("https://wetten.overheid.nl/{}/{}", law.bwb, law.version)
        }
    }
}

/// A length of time.
pub fn length(length: Length, text: &Text) -> String {
    let (unit, count) = match length {
        Length::Days(count) => ("days", count),
        Length::WorkingDays(count) => ("working-days", count),
        Length::Weeks(count) => ("weeks", count),
        Length::Months(count) => ("months", count),
        Length::Years(count) => ("years", count),
    };
    text.say_with(&format!("term-{unit}"), &[("count", i64::from(count).into())])
}

/// A right in a sentence, its term and amount filled in.
pub fn right(right: &Right, text: &Text) -> String {
    let term = right.term.map(|term| length(term.length.length, text)).unwrap_or_default();
    let amount = right.amount.map(|cents| text.amount(i64::from(cents))).unwrap_or_default();
    let total = right.penalty.iter().map(|step| u64::from(step.days) * step.per_day).sum();
    let first = right.penalty.first().map(|step| cents(step.per_day, text)).unwrap_or_default();
    let args = [
        ("term", term.into()),
        ("amount", amount.into()),
        ("penalty", cents(total, text).into()),
        ("penalty-first", first.into()),
    ];
    text.say_with(&format!("right-{}", right.id.key()), &args)
}

/// An amount of money, from euro cents.
pub(super) fn cents(amount: u64, text: &Text) -> String {
    text.amount(i64::try_from(amount).unwrap_or(i64::MAX))
}

/// Whether the paper is for who works with the law: with articles and norms where they count.
pub(super) fn for_professional(text: &Text) -> bool {
    text.reader() == "professional"
}

/// A sentence, for a professional with the article or page it comes from; others find those together, at the end.
pub(super) fn sourced(tree: &Tree, sentence: &str, source: Option<usize>, text: &Text) -> String {
    match source {
        Some(source) if for_professional(text) => {
            let source = cite(tree, source, text);
            text.say_with("summary-sourced", &[("sentence", sentence.into()), ("source", source.into())])
        }
        _ => sentence.to_owned(),
    }
}

/// A way to reach a desk as an item of a paper.
pub(super) fn contact(depth: usize, channel: &Channel, text: &Text) -> Block {
    let words = self::channel(channel, text);
    match links::target(channel.kind, &channel.value) {
        Some(target) => Block::Contact(depth, words, Link { part: channel.value.clone(), target }),
        None => Block::Item(depth, words),
    }
}

/// A way to reach a desk, with the day it was checked, or the advice to check it.
pub fn channel(channel: &Channel, text: &Text) -> String {
    let kind = text.say(&format!("channel-{}", channel.kind.as_str()));
    let key = if channel.verified { "channel-line" } else { "channel-line-unverified" };
    let checked = short_day(channel.checked, text);
    text.say_with(key, &[("kind", kind.into()), ("value", channel.value.as_str().into()), ("checked", checked.into())])
}
