//! A sheet to prepare for a talk: what will be asked, what to bring, and the rights there. All of it is in the rules.

use super::danger;
use super::glance::once;
use super::paper::Block;
use super::summary::guide_entry;
use super::words;
use crate::calendar::Date;
use crate::document::GuideKind;
use crate::text::Text;
use crate::tree::{Referral, Tree};

/// The sheet about the talks that the rule set names; about everything when it names none.
pub fn sheet(tree: &Tree, day: Date, text: &Text) -> Vec<Block> {
    let own = format!("tree-{}", tree.id.key());
    let named = tree.sheet.iter().map(|referral| &tree.referrals[*referral]);
    let talks: Vec<&Referral> = if tree.sheet.is_empty() { tree.referrals.iter().collect() } else { named.collect() };
    let talks: Vec<&Referral> = talks.into_iter().filter(|talk| talk.valid.holds(day)).collect();
    let mut blocks = vec![Block::Title(text.say("sheet-title")), Block::Text(text.say("sheet-intro"))];
    if !tree.sheet.is_empty() {
        blocks.extend(talks.iter().flat_map(|talk| about(tree, talk, text)));
    }
    let bring = once(talks.iter().flat_map(|talk| &talk.bring));
    let bring = bring.into_iter().map(|item| Block::Todo(text.say(&format!("bring-{}", item.key()))));
    part(&mut blocks, "sheet-bring", bring.collect(), text);
    let rights = once(talks.iter().flat_map(|talk| &talk.rights)).into_iter().map(|right| &tree.rights[*right]);
    let rights = rights.filter(|right| right.valid.holds(day)).map(|right| {
        let mut sentence = words::right(right, text);
        if !right.verified {
            sentence = format!("{sentence} {}", text.say("check-this"));
        }
        Block::Item(0, words::sourced(tree, &sentence, right.source, text))
    });
    part(&mut blocks, "sheet-rights", rights.collect(), text);
    let avoid = once(talks.iter().flat_map(|talk| &talk.avoid)).into_iter().map(|advice| {
        let advice = &tree.advice[*advice];
        let sentence = text.say(&format!("advice-{}", advice.id.key()));
        Block::Item(0, words::sourced(tree, &sentence, advice.source, text))
    });
    part(&mut blocks, "sheet-avoid", avoid.collect(), text);
    blocks.push(Block::Heading(text.say("sheet-questions")));
    blocks.push(Block::Text(text.say("sheet-questions-about")));
    blocks.extend(questions(tree, text));
    // A list to go through says what is to be brought, and that is told already.
    let entries = once(talks.iter().flat_map(|talk| &talk.guide)).into_iter().copied();
    let entries = entries.filter(|entry| tree.guide[*entry].kind == GuideKind::Question);
    part(&mut blocks, "summary-guide", entries.flat_map(|entry| guide_entry(tree, entry, text)).collect(), text);
    blocks.extend(sources(tree, &talks, day, text));
    blocks.extend(danger::foot(tree, day, text));
    blocks.push(Block::Heading(text.say("sheet-about")));
    let (day, version) = (words::day(day, text), words::short_day(tree.version, text));
    let args = [("day", day.into()), ("version", version.into()), ("rules", text.say(&own).into())];
    blocks.push(Block::Text(text.say_with("summary-version", &args)));
    blocks.extend(text.attr(&own, "disclaimer").map(Block::Text));
    blocks
}

/// Where it is written, for who does not read that with each sentence.
fn sources(tree: &Tree, talks: &[&Referral], day: Date, text: &Text) -> Vec<Block> {
    if words::for_professional(text) {
        return Vec::new();
    }
    let rights = talks.iter().flat_map(|talk| &talk.rights).map(|right| &tree.rights[*right]);
    let rights = rights.filter(|right| right.valid.holds(day)).map(|right| right.source);
    let advice = talks.iter().flat_map(|talk| &talk.avoid).map(|advice| tree.advice[*advice].source);
    let sources = talks.iter().map(|talk| talk.source).chain(rights).chain(advice).flatten();
    let sources = once(sources.map(|source| words::cite(tree, source, text)));
    if sources.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(text.say("summary-sources")), Block::Text(sources.join("; "))]
}

/// What the talk is, with whom, and what somebody can say there.
fn about(tree: &Tree, talk: &Referral, text: &Text) -> Vec<Block> {
    let key = format!("referral-{}", talk.id.key());
    let desk = text.say(&format!("desk-{}", tree.desks[talk.desk].id.key()));
    let lines = [
        text.attr(&key, "uitleg"),
        Some(text.say_with("sheet-with", &[("desk", desk.into())])),
        text.attr(&key, "zeg").map(|say| text.say_with("summary-say", &[("say", say.into())])),
    ];
    std::iter::once(Block::Heading(text.say(&key))).chain(lines.into_iter().flatten().map(Block::Text)).collect()
}

/// The questions by topic, and who can tell what somebody does not know.
fn questions(tree: &Tree, text: &Text) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (topic, id) in tree.topics.iter().enumerate() {
        let asked: Vec<usize> = (0..tree.questions.len())
            .filter(|at| tree.questions[*at].topic == topic && !tree.questions[*at].private)
            .collect();
        if asked.is_empty() {
            continue;
        }
        blocks.push(Block::Subheading(text.say(&format!("topic-{}", id.key()))));
        for question in asked {
            blocks.push(Block::Item(0, words::question(tree, question, text)));
            let desks = &tree.questions[question].known_by;
            let desks: Vec<String> =
                desks.iter().map(|desk| text.say(&format!("desk-{}", tree.desks[*desk].id.key()))).collect();
            if !desks.is_empty() {
                let known = text.say_with("sheet-known-by", &[("desks", desks.join(", ").into())]);
                blocks.push(Block::Item(1, known));
            }
        }
    }
    blocks
}

/// A part with its heading, unless it is empty.
fn part(blocks: &mut Vec<Block>, heading: &str, below: Vec<Block>, text: &Text) {
    if !below.is_empty() {
        blocks.push(Block::Heading(text.say(heading)));
        blocks.extend(below);
    }
}
