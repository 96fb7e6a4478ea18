//! A condition on the answer to one question, in words.

use crate::id::Id;
use crate::report::words;
use crate::text::Text;
use crate::tree::{Leaf, QuestionKind, Test, Tree};

/// What the question is about and which answers fit: “Leeftijd: van 18 tot en met 29”.
pub fn condition(tree: &Tree, leaf: &Leaf, text: &Text) -> String {
    let label = words::short(tree, leaf.question, text);
    text.say_with("condition", &[("label", label.into()), ("answers", answers(tree, leaf, text).into())])
}

/// Which answers fit.
pub fn answers(tree: &Tree, leaf: &Leaf, text: &Text) -> String {
    let options = |listed: &[Id]| {
        let quoted = |option: &Id| {
            let answer = words::option(tree, leaf.question, option.as_str(), text);
            text.say_with("condition-answer", &[("answer", answer.into())])
        };
        let options: Vec<String> = listed.iter().map(quoted).collect();
        either(&options, text)
    };
    match &leaf.test {
        Test::AnyOf(listed) => {
            let many = matches!(tree.questions[leaf.question].kind, QuestionKind::Many(_));
            let key = if many { "condition-some" } else { "condition-one" };
            text.say_with(key, &[("answers", options(listed).into()), ("count", listed.len().into())])
        }
        Test::Only(listed) => text.say_with("condition-only", &[("answers", options(listed).into())]),
        Test::Range { from, below } => {
            let last = below.map(|below| below - 1);
            let key = match (from, last) {
                (Some(_), Some(_)) => "condition-between",
                (Some(_), None) => "condition-from",
                _ => "condition-below",
            };
            let shown = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
            let facts = [("from", shown(*from).into()), ("below", shown(*below).into()), ("last", shown(last).into())];
            text.say_with(key, &facts)
        }
    }
}

/// “a”, “a of b”, “a, b of c”.
fn either(words: &[String], text: &Text) -> String {
    match words.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => text.say_with("condition-or", &[("rest", rest.join(", ").into()), ("last", last.into())]),
    }
}
