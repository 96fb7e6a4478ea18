//! Who gets something else under other rules, grouped by kind of change, each with somebody who shows it.

use serde_json::{Value as Json, json};

use super::proof::{given, grouped, told};
use super::words;
use crate::id::Id;
use crate::proof::{Content, Difference, ValueChange, Witness};
use crate::text::Text;
use crate::tree::{Tree, Urgency};
use crate::value::Value;

/// One of the two rule sets, with the words of its questions.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The rules.
    pub tree: &'a Tree,
    /// Their words.
    pub asked: &'a Text,
}

/// How many people in the scenarios a change touches, by the name of the referral.
pub type Touched<'a> = &'a dyn Fn(&Id) -> usize;

/// The kinds of change of a value, in the order in which they are told.
const KINDS: [&str; 6] = ["gone", "lost", "looser", "new", "gained", "firmer"];

/// What changes, and that nothing else does.
pub fn page(difference: &Difference, old: Side<'_>, new: Side<'_>, touched: Touched<'_>, text: &Text) -> String {
    let mut lines = Vec::new();
    for wanted in KINDS {
        let of_kind: Vec<&ValueChange> = difference.values.iter().filter(|change| kind(change) == wanted).collect();
        if of_kind.is_empty() {
            continue;
        }
        lines.push(text.say(&format!("diff-kind-{wanted}")));
        lines.push(String::new());
        for change in of_kind {
            lines.extend(value_change(change, difference, old, new, touched, text));
            lines.push(String::new());
        }
    }
    if !difference.contents.is_empty() {
        lines.push(text.say("diff-contents"));
        lines.push(String::new());
    }
    for change in &difference.contents {
        let facts = [("referral", change.referral.as_str().into()), ("what", content(&change.what, text).into())];
        lines.push(text.say_with("diff-content", &facts));
        lines.extend(shown(&change.referral, &change.witness, &change.before, old, new, text));
        lines.push(String::new());
    }
    for id in &difference.unproven {
        lines.push(text.say_with("diff-unproven", &[("referral", id.as_str().into())]));
    }
    let facts =
        [("compared", difference.compared.into()), ("combinations", grouped(&difference.combinations, text).into())];
    let key = if difference.is_none() { "diff-none" } else { "diff-rest" };
    lines.push(text.say_with(key, &facts));
    lines.join("\n")
}

fn value_change(
    change: &ValueChange,
    difference: &Difference,
    old: Side<'_>,
    new: Side<'_>,
    touched: Touched<'_>,
    text: &Text,
) -> Vec<String> {
    let side = [(new, new.tree.referral(change.referral.as_str())), (old, old.tree.referral(change.referral.as_str()))];
    let name = side.iter().find_map(|(side, at)| Some(words::referral(side.tree, (*at)?, side.asked)));
    let facts = [
        ("referral", change.referral.as_str().into()),
        ("words", name.unwrap_or_default().into()),
        ("old", value(change.old, text).into()),
        ("new", value(change.new, text).into()),
    ];
    let mut lines = vec![text.say_with("diff-value", &facts)];
    let facts = [
        ("part", grouped(&change.combinations, text).into()),
        ("all", grouped(&difference.combinations, text).into()),
        ("scenarios", touched(&change.referral).into()),
    ];
    lines.push(text.say_with("diff-combinations", &facts));
    if let Some(count) = &change.conversations {
        lines.push(text.say_with("diff-conversations", &[("count", grouped(count, text).into())]));
    }
    lines.extend(shown(&change.referral, &change.witness, &change.before, old, new, text));
    lines
}

/// Somebody who shows a change; under the old rules too when they are asked something else there.
fn shown(referral: &Id, witness: &Witness, before: &Witness, old: Side<'_>, new: Side<'_>, text: &Text) -> Vec<String> {
    let about = |side: Side<'_>| -> Vec<usize> { side.tree.referral(referral.as_str()).into_iter().collect() };
    let mut lines = vec![text.say("diff-witness")];
    let now = told(new.tree, witness, &about(new), text, new.asked);
    let then = told(old.tree, before, &about(old), text, old.asked);
    let only = then.iter().filter(|line| !now.contains(line)).cloned().collect::<Vec<_>>();
    lines.extend(now);
    if !only.is_empty() {
        lines.push(text.say("diff-before"));
        lines.extend(only);
    }
    lines
}

fn kind(change: &ValueChange) -> &'static str {
    match (change.old, change.new) {
        (_, None) => "gone",
        (None, _) => "new",
        (_, Some(Value::No)) => "lost",
        (Some(Value::No), _) => "gained",
        (Some(Value::Unknown), _) => "firmer",
        (Some(Value::Yes), _) => "looser",
    }
}

fn value(value: Option<Value>, text: &Text) -> String {
    value.map_or_else(|| text.say("diff-absent"), |value| text.say(&format!("value-{}", value.as_str())))
}

fn content(what: &Content, text: &Text) -> String {
    let right = |key: &str, id: &Id| text.say_with(key, &[("right", id.as_str().into())]);
    match what {
        Content::RightAdded(id) => right("diff-right-added", id),
        Content::RightRemoved(id) => right("diff-right-removed", id),
        Content::RightChanged(id) => right("diff-right-changed", id),
        Content::Desk { old, new } => {
            text.say_with("diff-desk", &[("old", old.as_str().into()), ("new", new.as_str().into())])
        }
        Content::Urgency { old, new } => {
            text.say_with("diff-urgency", &[("old", urgency(*old).into()), ("new", urgency(*new).into())])
        }
    }
}

/// The word in the rule file.
fn urgency(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "now",
        Urgency::Soon => "soon",
        Urgency::Normal => "normal",
        Urgency::Last => "last",
    }
}

/// What changes, as data. Numbers of conversations are texts, because they are larger than numbers can be.
pub fn as_json(difference: &Difference, old: &Tree, new: &Tree, touched: Touched<'_>) -> Json {
    let word = |value: Option<Value>| value.map(Value::as_str);
    let values: Vec<Json> = difference
        .values
        .iter()
        .map(|change| {
            json!({
                "kind": kind(change),
                "referral": change.referral.as_str(),
                "old": word(change.old),
                "new": word(change.new),
                "combinations": change.combinations.to_string(),
                "conversations": change.conversations.as_ref().map(ToString::to_string),
                "scenarios": touched(&change.referral),
                "shortest": change.witness.shortest,
                "answers": given(new, &change.witness),
                "before": given(old, &change.before),
            })
        })
        .collect();
    let contents: Vec<Json> = difference
        .contents
        .iter()
        .map(|change| {
            let (kind, was, is) = match &change.what {
                Content::RightAdded(id) => ("right-added", None, Some(id.as_str())),
                Content::RightRemoved(id) => ("right-removed", Some(id.as_str()), None),
                Content::RightChanged(id) => ("right-changed", Some(id.as_str()), Some(id.as_str())),
                Content::Desk { old, new } => ("desk", Some(old.as_str()), Some(new.as_str())),
                Content::Urgency { old, new } => ("urgency", Some(urgency(*old)), Some(urgency(*new))),
            };
            json!({
                "kind": kind,
                "referral": change.referral.as_str(),
                "old": was,
                "new": is,
                "answers": given(new, &change.witness),
                "before": given(old, &change.before),
            })
        })
        .collect();
    json!({
        "same": difference.is_none(),
        "values": values,
        "contents": contents,
        "combinations": difference.combinations.to_string(),
        "compared": difference.compared,
        "unproven": difference.unproven.iter().map(Id::as_str).collect::<Vec<_>>(),
    })
}
