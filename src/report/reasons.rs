//! Why a referral came out as it did: the rule in its own shape, with the answers in it.

use super::paper::Block;
use super::words;
use crate::text::Text;
use crate::value::Value;
use crate::walk::{Part, Reason, Standing, explain};

/// The reason for one referral, as nested items.
pub fn reasons(standing: &Standing<'_>, referral: usize, text: &Text) -> Vec<Block> {
    let mut blocks = Vec::new();
    below(standing, &explain(standing, referral), (0, None), text, &mut blocks);
    blocks.dedup();
    blocks
}

/// `at` is the depth, and the article of the line above.
fn below(
    standing: &Standing<'_>,
    reason: &Reason<'_>,
    at: (usize, Option<usize>),
    text: &Text,
    blocks: &mut Vec<Block>,
) {
    let (mut depth, above) = at;
    let tree = standing.tree;
    let cited = |label: String, source: Option<usize>| match source {
        Some(source) => {
            let source = words::cite(tree, source, text);
            text.say_with("reason-cited", &[("label", label.into()), ("source", source.into())])
        }
        None => label,
    };
    let valued = |label: String| {
        let value = text.say(&format!("value-{}", reason.value.as_str()));
        text.say_with("reason-valued", &[("label", label.into()), ("value", value.into())])
    };
    match reason.part {
        Part::Leaf(leaf) => {
            let label = words::short(tree, leaf.question, text);
            let answer = standing.answer(leaf.question);
            let answer = answer
                .map_or_else(|| text.say("reason-unasked"), |answer| words::answer(tree, leaf.question, answer, text));
            let line = text.say_with("reason-answered", &[("label", label.into()), ("answer", answer.into())]);
            blocks.push(Block::Item(depth, cited(line, reason.rule.source)));
        }
        Part::Named(number) => {
            let named = &tree.rules[number];
            let label = text.say(&format!("rule-{}", named.id.key()));
            let source = named.rule.source.or(reason.rule.source);
            blocks.push(Block::Item(depth, valued(cited(label, source))));
            // The rule itself has just been named; go on with what is in it.
            let Some(inner) = reason.parts.first() else { return };
            let parts = if matches!(inner.part, Part::Several) { &inner.parts } else { &reason.parts };
            for part in parts {
                below(standing, part, (depth + 1, source), text, blocks);
            }
            return;
        }
        Part::Not => {}
        // Conditions without an article of their own belong to the line above.
        Part::Several => {
            if reason.rule.source.is_some() && reason.rule.source != above && reason.parts.len() > 1 {
                let label = text.say(if reason.value == Value::No { "reason-not-together" } else { "reason-together" });
                blocks.push(Block::Item(depth, cited(label, reason.rule.source)));
                depth += 1;
            }
        }
    }
    for part in &reason.parts {
        below(standing, part, (depth, reason.rule.source.or(above)), text, blocks);
    }
}
