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

/// How many people in the scenarios a referral comes to another value for: from the one, to the other.
pub type Touched<'a> = &'a dyn Fn(&Id, Option<Value>, Option<Value>) -> usize;

/// The kinds of change of a value, in the order in which they are told.
const KINDS: [&str; 6] = ["gone", "lost", "looser", "new", "gained", "firmer"];

/// Everything a page is made of.
struct Page<'a> {
    difference: &'a Difference,
    old: Side<'a>,
    new: Side<'a>,
    touched: Touched<'a>,
    text: &'a Text,
    /// The last conversation that was told as a whole.
    last: Vec<String>,
}

/// What changes, and that nothing else does.
pub fn page(difference: &Difference, old: Side<'_>, new: Side<'_>, touched: Touched<'_>, text: &Text) -> String {
    let mut page = Page { difference, old, new, touched, text, last: Vec::new() };
    let mut lines = Vec::new();
    for wanted in KINDS {
        let mut of_kind: Vec<&ValueChange> = difference.values.iter().filter(|change| kind(change) == wanted).collect();
        if of_kind.is_empty() {
            continue;
        }
        // What was or is certain comes before what was or is to find out.
        of_kind.sort_by_key(|change| std::cmp::Reverse((change.old, change.new)));
        lines.push(text.say(&format!("diff-kind-{wanted}")));
        lines.push(String::new());
        for change in of_kind {
            lines.extend(page.value_change(change));
            lines.push(String::new());
        }
    }
    if !difference.contents.is_empty() {
        lines.push(text.say("diff-contents"));
        lines.push(String::new());
    }
    let mut told: Vec<&Content> = Vec::new();
    for change in &difference.contents {
        if !told.contains(&&change.what) {
            told.push(&change.what);
            lines.extend(page.content_change(&change.what));
            lines.push(String::new());
        }
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

impl Page<'_> {
    fn value_change(&mut self, change: &ValueChange) -> Vec<String> {
        let text = self.text;
        let facts = [
            ("referral", change.referral.as_str().into()),
            ("words", self.words(&change.referral).into()),
            ("old", value(change.old, text).into()),
            ("new", value(change.new, text).into()),
        ];
        let mut lines = vec![text.say_with("diff-value", &facts)];
        // The exact numbers are for a machine.
        let one_in = &self.difference.combinations / change.combinations.clone().max(1_u8.into());
        let scenarios = (self.touched)(&change.referral, change.old, change.new);
        let facts = [("all", grouped(&one_in, text).into()), ("scenarios", scenarios.into())];
        lines.push(text.say_with("diff-combinations", &facts));
        lines.extend(self.shown(&change.referral, &change.witness, &change.before));
        lines
    }

    /// One thing that changes, with all referrals it changes of and one person.
    fn content_change(&mut self, what: &Content) -> Vec<String> {
        let text = self.text;
        let mut lines = vec![content(what, text)];
        let changes: Vec<_> = self.difference.contents.iter().filter(|change| change.what == *what).collect();
        for change in &changes {
            let out = [Value::Unknown, Value::Yes].map(Some);
            let to =
                |was: Option<Value>| out.iter().map(|is| (self.touched)(&change.referral, was, *is)).sum::<usize>();
            let scenarios: usize = out.iter().map(|was| to(*was)).sum();
            let facts = [
                ("referral", change.referral.as_str().into()),
                ("words", self.words(&change.referral).into()),
                ("scenarios", scenarios.into()),
            ];
            lines.push(format!("- {}", text.say_with("diff-content", &facts)));
        }
        if let Some(change) = changes.iter().min_by_key(|change| change.witness.answers.len()) {
            lines.extend(self.shown(&change.referral, &change.witness, &change.before));
        }
        lines
    }

    /// The referral in words, those of the new rules where they have it.
    fn words(&self, referral: &Id) -> String {
        let name =
            |side: Side<'_>| Some(words::referral(side.tree, side.tree.referral(referral.as_str())?, side.asked));
        name(self.new).or_else(|| name(self.old)).unwrap_or_default()
    }

    /// Somebody who shows a change; under the old rules too when something else comes of it there. Of one who answers
    /// nearly the same as the last that was told as a whole, only what is different.
    fn shown(&mut self, referral: &Id, witness: &Witness, before: &Witness) -> Vec<String> {
        let (text, new, old) = (self.text, self.new, self.old);
        let about = |side: Side<'_>| -> Vec<usize> { side.tree.referral(referral.as_str()).into_iter().collect() };
        let given = told(new.tree, witness, &[], text, new.asked);
        let now = told(new.tree, witness, &about(new), text, new.asked);
        let then = told(old.tree, before, &about(old), text, old.asked);
        let only: Vec<String> = then.iter().filter(|line| !now.contains(line)).cloned().collect();
        let other: Vec<String> = given.iter().filter(|line| !self.last.contains(line)).cloned().collect();
        let gone = self.last.iter().filter(|line| !given.contains(line)).count();
        let mut lines = Vec::new();
        // An answer that is different is one line more and one line less.
        if !self.last.is_empty() && other.len() == gone && other.len() <= MOST_OTHER {
            lines.push(text.say_with("diff-witness-again", &[("count", other.len().into())]));
            lines.extend(other);
            lines.extend(now.into_iter().filter(|line| !given.contains(line)));
        } else {
            lines.push(text.say("diff-witness"));
            lines.extend(now);
            self.last = given;
        }
        if !only.is_empty() {
            lines.push(text.say("diff-before"));
            lines.extend(only);
        }
        lines
    }
}

/// With more other answers than this, a conversation is told as a whole.
const MOST_OTHER: usize = 4;

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

/// What changes, as data. Numbers of combinations are texts, because they are larger than numbers can be.
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
                "scenarios": touched(&change.referral, change.old, change.new),
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
