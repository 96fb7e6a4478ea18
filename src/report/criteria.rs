//! The rules that hang on a question: what each asks of the answer, by which article, and where that leads.

use super::graph::condition;
use super::paper::Block;
use super::words;
use crate::text::Text;
use crate::tree::{Rule, Shape, Tree};
use crate::walk::{Standing, asked_for};

/// The conditions on a question, each under the rule it stands in, and the referrals that its answer can still change.
pub fn criteria(standing: &Standing<'_>, question: usize, text: &Text) -> Vec<Block> {
    let tree = standing.tree;
    let mut blocks = vec![Block::Title(words::short(tree, question, text))];
    if let Some(source) = tree.questions[question].source {
        let source = words::cite(tree, source, text);
        blocks.push(Block::Text(text.say_with("why-source", &[("source", source.into())])));
    }
    let reasons = asked_for(standing, question);
    let mut below = Vec::new();
    for named in &tree.rules {
        let title = text.say(&format!("rule-{}", named.id.key()));
        below.extend(under(tree, title, &named.rule, question, text));
    }
    for (referral, _) in &reasons {
        let title = words::referral(tree, *referral, text);
        below.extend(under(tree, title, &tree.referrals[*referral].when, question, text));
    }
    if !below.is_empty() {
        blocks.push(Block::Heading(text.say("criteria-rules")));
        blocks.extend(below);
    }
    if !reasons.is_empty() {
        blocks.push(Block::Heading(text.say("criteria-referrals")));
    }
    for (referral, sources) in reasons {
        let referral_source = tree.referrals[referral].source;
        let sources = referral_source.into_iter().chain(sources);
        let sources = super::glance::once(sources.map(|source| words::cite(tree, source, text)));
        blocks.push(Block::Item(0, cited(words::referral(tree, referral, text), &sources, text)));
    }
    blocks
}

/// A rule with those of its own conditions that are on the question; nothing when there are none.
fn under(tree: &Tree, title: String, rule: &Rule, question: usize, text: &Text) -> Vec<Block> {
    let mut below = Vec::new();
    conditions(tree, rule, question, (1, rule.source), text, &mut below);
    if !below.is_empty() {
        below.insert(0, Block::Item(0, cited(title, &of(tree, rule.source, text), text)));
    }
    below
}

/// `at` is the depth, and the article of the line above.
fn conditions(
    tree: &Tree,
    rule: &Rule,
    question: usize,
    at: (usize, Option<usize>),
    text: &Text,
    blocks: &mut Vec<Block>,
) {
    let (depth, above) = at;
    let source = rule.source.filter(|source| Some(*source) != above);
    let label = match &rule.shape {
        Shape::Leaf(leaf) => {
            if leaf.question == question {
                let line = condition(tree, leaf, text);
                blocks.push(Block::Item(depth, cited(line, &of(tree, source, text), text)));
            }
            return;
        }
        Shape::All(_) => text.say("graph-all"),
        Shape::Any(_) => text.say("graph-any"),
        Shape::AtLeast(count, _) => text.say_with("graph-at-least", &[("count", (*count).into())]),
        Shape::Not(_) => text.say("graph-not"),
        // It has a place of its own in the list.
        Shape::Named(_) => return,
    };
    let mut below = Vec::new();
    for part in rule.parts() {
        conditions(tree, part, question, (depth + 1, rule.source.or(above)), text, &mut below);
    }
    if !below.is_empty() {
        let others = rule.parts().len() - 1;
        let label = match others {
            0 => label,
            _ => text.say_with("criteria-among", &[("label", label.into()), ("count", others.into())]),
        };
        blocks.push(Block::Item(depth, cited(label, &of(tree, source, text), text)));
        blocks.extend(below);
    }
}

fn of(tree: &Tree, source: Option<usize>, text: &Text) -> Vec<String> {
    source.into_iter().map(|source| words::cite(tree, source, text)).collect()
}

/// A line with the articles it comes from.
fn cited(label: String, sources: &[String], text: &Text) -> String {
    if sources.is_empty() {
        return label;
    }
    text.say_with("reason-cited", &[("label", label.into()), ("source", sources.join(", ").into())])
}
