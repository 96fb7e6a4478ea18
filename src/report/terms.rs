//! A right as a person reads it: what it is, its last day and how that was counted, what to do when that has passed.

use super::paper::Block;
use super::words;
use crate::calendar::{Date, Step, Stretch, Why, first_day, stretches};
use crate::text::Text;
use crate::tree::{Right, Start, Tree};
use crate::walk::{Ends, Standing, ends, until};

/// The right, and below it what the person's own dates make of it.
pub(super) fn right(standing: &Standing<'_>, number: usize, text: &Text) -> Vec<Block> {
    let tree = standing.tree;
    let right = &tree.rights[number];
    let mut sentence = words::right(right, text);
    if !right.verified {
        sentence = format!("{sentence} {}", text.say("check-this"));
    }
    let mut blocks = vec![Block::Item(0, words::sourced(tree, &sentence, right.source, text))];
    let term = [dated(standing, number, text), agreed(right, text)];
    let term: Vec<String> = term.into_iter().flatten().collect();
    if !term.is_empty() {
        blocks.push(Block::Item(1, term.join(" ")));
    }
    let passed = until(standing, number).is_some_and(|ends| ends.deadline.last < standing.day);
    if let Some(advice) = right.passed.filter(|_| passed) {
        let advice = &tree.advice[advice];
        let what = text.say(&format!("advice-{}", advice.id.key()));
        blocks.push(Block::Item(1, words::sourced(tree, &what, advice.source, text)));
    }
    blocks.extend(owed(standing, number, text));
    blocks
}

/// The last day and how it was counted; without it, what the term waits for.
fn dated(standing: &Standing<'_>, number: usize, text: &Text) -> Option<String> {
    let tree = standing.tree;
    let right = &tree.rights[number];
    let term = right.term?;
    if let Some(ends) = until(standing, number) {
        let key = if ends.deadline.last < standing.day { "right-until-passed" } else { "right-until" };
        let last = words::day(ends.deadline.last, text);
        let counted = counted(tree, &ends, &words::length(term.length.length, text), text);
        return Some(format!("{} {counted}", text.say_with(key, &[("last", last.into())])));
    }
    match term.start {
        Some(Start::Right(earlier)) if right.penalty.is_empty() => {
            Some(text.say_with("right-begins-after", &[("after", after(tree, earlier, text).into())]))
        }
        _ => None,
    }
}

/// From which day, how long, and why it ends later than that.
fn counted(tree: &Tree, ends: &Ends, length: &str, text: &Text) -> String {
    let mut start = words::short_day(ends.start, text);
    if let Some(earlier) = ends.after {
        let args = [("start", start.into()), ("after", after(tree, earlier, text).into())];
        start = text.say_with("right-start-after", &args);
    }
    let key = match ends.deadline.moved {
        None => "right-counted",
        Some(Why::Weekend) => "right-counted-weekend",
        Some(Why::Holiday(_)) => "right-counted-holiday",
        Some(Why::TwoOrdinaryDays) => "right-counted-short",
    };
    let holiday = match ends.deadline.moved {
        Some(Why::Holiday(holiday)) => text.say(&format!("holiday-{}", holiday.key())),
        _ => String::new(),
    };
    let bare = words::day(ends.deadline.bare, text);
    let args = [("term", length.into()), ("start", start.into()), ("bare", bare.into()), ("holiday", holiday.into())];
    text.say_with(key, &args)
}

/// What a term is called that another one comes after: by its name, else by its article, else in full.
fn after(tree: &Tree, right: usize, text: &Text) -> String {
    let right = &tree.rights[right];
    let name = text.attr(&format!("right-{}", right.id.key()), "kort");
    let cited = || right.source.map(|source| words::cite(tree, source, text));
    name.or_else(cited).unwrap_or_else(|| words::right(right, text))
}

/// That a term is not one of the law.
fn agreed(right: &Right, text: &Text) -> Option<String> {
    right.term.filter(|term| !term.length.legal).map(|_| text.say("right-agreed"))
}

/// From when somebody owes what, once the term for deciding has passed and they are told so today.
fn owed(standing: &Standing<'_>, number: usize, text: &Text) -> Vec<Block> {
    let Some(late) = late(standing, number) else { return Vec::new() };
    let day = |date| crate::text::Arg::from(words::day(date, text));
    let mut begins = text.say_with("owed-begins", &[("today", day(standing.day)), ("first", day(late.first))]);
    if late.decision != number {
        begins = format!("{} {begins}", text.say_with("owed-due", &[("due", day(late.due))]));
    }
    let mut blocks = vec![Block::Item(1, begins)];
    let schedule = stretches(late.first, late.steps);
    blocks.extend(schedule.iter().map(|stretch| Block::Item(2, stretch_line(stretch, text))));
    if let Some(total) = schedule.last().map(|stretch| stretch.total) {
        let total = words::cents(total, text);
        blocks.push(Block::Item(2, text.say_with("owed-total", &[("total", total.into())])));
    }
    blocks
}

/// What is owed for a decision that has not come in time.
struct Late<'s> {
    /// The right that says how long deciding may take.
    decision: usize,
    /// The last day for deciding.
    due: Date,
    /// The first day that costs money when the notice of default comes in today.
    first: Date,
    steps: &'s [Step],
}

/// Either a right names what is owed when it is late, or a right with a penalty names after which term. The term of the
/// one with the penalty is how long there still is after the notice of default.
fn late<'s>(standing: &Standing<'s>, number: usize) -> Option<Late<'s>> {
    let rights = &standing.tree.rights;
    let (decision, owed) = match (rights[number].late, rights[number].term?.start) {
        (Some(owed), _) => (number, &rights[owed]),
        (None, Some(Start::Right(decision))) if !rights[number].penalty.is_empty() => (decision, &rights[number]),
        _ => return None,
    };
    let due = ends(standing, decision)?.deadline.last;
    let first = first_day(due, standing.day, &owed.term?.length).filter(|_| owed.valid.holds(standing.day))?;
    Some(Late { decision, due, first, steps: &owed.penalty })
}

fn stretch_line(stretch: &Stretch, text: &Text) -> String {
    let args = [
        ("from", words::short_day(stretch.from, text).into()),
        ("until", words::short_day(stretch.until, text).into()),
        ("amount", words::cents(stretch.per_day, text).into()),
    ];
    text.say_with("owed-stretch", &args)
}
