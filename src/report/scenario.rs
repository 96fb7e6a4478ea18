//! A scenario whose person does not arrive: what was expected and what came of it.

use serde_json::{Value as Json, json};

use super::words;
use crate::scenario::{Miss, Missed, Scenario};
use crate::text::Text;
use crate::tree::Tree;

/// The person, and each difference on a line of its own; `asked` has the words of the rules' own questions.
pub fn missed(tree: &Tree, scenario: &Scenario, misses: &[Missed], text: &Text, asked: &Text) -> String {
    let head = [("name", scenario.name.as_str().into()), ("file", (&*scenario.place.file).into())];
    let mut lines = vec![text.say_with("test-missed", &head)];
    for missed in misses {
        let line = match missed.miss {
            Miss::Unanswered(question) => {
                let asked = words::question(tree, question, asked);
                let id = tree.questions[question].id.as_str();
                text.say_with("test-unanswered", &[("question", id.into()), ("words", asked.into())])
            }
            Miss::First { expected, found } => {
                let id = |referral: usize| tree.referrals[referral].id.as_str().into();
                match found {
                    Some(found) => text.say_with("test-first", &[("expected", id(expected)), ("found", id(found))]),
                    None => text.say_with("test-first-none", &[("expected", id(expected))]),
                }
            }
            Miss::Referral { referral, expected, found } => {
                let value = |value: crate::value::Value| text.say(&format!("value-{}", value.as_str()));
                let id = tree.referrals[referral].id.as_str();
                let facts =
                    [("referral", id.into()), ("expected", value(expected).into()), ("found", value(found).into())];
                text.say_with("test-referral", &facts)
            }
            Miss::NoRight(right) => text.say_with("test-no-right", &[("right", tree.rights[right].id.as_str().into())]),
            Miss::Right(right) => text.say_with("test-right", &[("right", tree.rights[right].id.as_str().into())]),
            Miss::Until { right, expected, found } => {
                let mut facts =
                    vec![("right", tree.rights[right].id.as_str().into()), ("expected", expected.to_string().into())];
                facts.extend(found.map(|found| ("found", found.to_string().into())));
                text.say_with(if found.is_some() { "test-until" } else { "test-until-none" }, &facts)
            }
        };
        let member = missed.person.and_then(|person| Some((person, scenario.people.get(person)?)));
        let line = match member {
            Some((person, member)) => {
                let role = tree.roles.get(member.role).map(crate::id::Id::as_str).unwrap_or_default();
                let facts = [("number", (person + 1).into()), ("role", role.into()), ("line", line.into())];
                text.say_with("test-person", &facts)
            }
            None => line,
        };
        lines.push(format!("  {line}"));
    }
    lines.join("\n")
}

/// The person whose day lies outside the law that the rules know.
pub fn outside(scenario: &Scenario, text: &Text) -> String {
    let facts = [("name", scenario.name.as_str().into()), ("date", scenario.date.to_string().into())];
    text.say_with("test-outside", &facts)
}

/// The same for a machine: the person, and each difference by its `kind`; without a tree the day lies outside the law
/// that the rules know.
pub fn as_json(tree: Option<&Tree>, scenario: &Scenario, misses: &[Missed]) -> Json {
    let differences: Vec<Json> = match tree {
        Some(tree) => misses.iter().map(|missed| difference(tree, scenario, missed)).collect(),
        None => vec![json!({ "kind": "outside", "date": scenario.date.to_string() })],
    };
    json!({ "name": scenario.name, "file": &*scenario.place.file, "differences": differences })
}

fn difference(tree: &Tree, scenario: &Scenario, missed: &Missed) -> Json {
    let mut json = of_anybody(tree, &missed.miss);
    if let Some((person, member)) = missed.person.and_then(|person| Some((person, scenario.people.get(person)?))) {
        json["person"] = person.into();
        json["role"] = tree.roles.get(member.role).map(crate::id::Id::as_str).into();
    }
    json
}

fn of_anybody(tree: &Tree, miss: &Miss) -> Json {
    let referral = |at: usize| tree.referrals[at].id.as_str();
    let right = |at: usize| tree.rights[at].id.as_str();
    match *miss {
        Miss::Unanswered(question) => json!({ "kind": "unanswered", "question": tree.questions[question].id.as_str() }),
        Miss::First { expected, found } => {
            json!({ "kind": "first", "expected": referral(expected), "found": found.map(referral) })
        }
        Miss::Referral { referral: at, expected, found } => json!({
            "kind": "referral", "referral": referral(at), "expected": expected.as_str(), "found": found.as_str(),
        }),
        Miss::NoRight(at) => json!({ "kind": "missing-right", "right": right(at) }),
        Miss::Right(at) => json!({ "kind": "unexpected-right", "right": right(at) }),
        Miss::Until { right: at, expected, found } => json!({
            "kind": "until", "right": right(at), "expected": expected.to_string(),
            "found": found.map(|day| day.to_string()),
        }),
    }
}
