//! What was proven, in words: how many conversations there are, and those that show what is wrong.

use std::fmt::Display;

use serde_json::{Value as Json, json};

use super::words;
use crate::calendar::Date;
use crate::proof::{Audit, Beyond, Conversations, Shown, Witness};
use crate::scenario::write;
use crate::text::{Arg, Text};
use crate::tree::{Answer, Tree};
use crate::value::Value;
use crate::walk::{Answers, stand};

/// What holds of all conversations, a line for each thing; `more` also tells which referrals go together or never do,
/// and the shortest and the longest conversation. `asked` has the words of the rules' own questions.
pub fn summary(audit: &Audit, trees: &[Tree], more: bool, text: &Text, asked: &Text) -> String {
    let tree = &trees[audit.counted];
    let mut lines = Vec::new();
    match audit.counted() {
        Ok(found) => {
            lines.push(text.say_with("proof-conversations", &measured(found, text)));
        }
        Err(beyond) => {
            lines.push(text.say_with("proof-beyond", &[("states", grouped(&beyond.states, text).into())]));
        }
    }
    if let Some(everybody) = audit.rights {
        lines.push(text.say(if everybody { "proof-no-dead-end" } else { "proof-dead-end" }));
    }
    let promised = tree.promises.len();
    if promised > 0 {
        let facts = [("kept", audit.kept.into()), ("count", promised.into())];
        lines.push(text.say_with("proof-promises", &facts));
    }
    if trees.len() > 1 {
        let facts = [("count", trees.len().into()), ("different", audit.conversations.len().into())];
        lines.push(text.say_with("proof-days", &facts));
    }
    if audit.unproven > 0 {
        lines.push(text.say_with("proof-unproven", &[("count", audit.unproven.into())]));
    }
    if more {
        let pair = |key: &str, one: usize, other: usize| {
            let id = |at: usize| tree.referrals[at].id.as_str();
            text.say_with(key, &[("one", id(one).into()), ("other", id(other).into())])
        };
        for (one, other, witness) in &audit.together {
            lines.push(pair("proof-together", *one, *other));
            if let Some(witness) = witness {
                lines.push(text.say("proof-together-shown"));
                lines.extend(told(tree, witness, &[*one, *other], text, asked));
            }
        }
        lines.extend(audit.apart.iter().map(|(one, other)| pair("proof-apart", *one, *other)));
        if audit.conversations.len() > 1 {
            lines.extend(audit.conversations.iter().map(|(at, found)| stretch(*at, found.as_ref(), trees, text)));
        }
        if let Ok(Conversations { shortest, longest, .. }) = audit.counted() {
            for (key, witness) in [("proof-shortest", shortest), ("proof-longest", longest)] {
                lines.push(String::new());
                lines.push(text.say(key));
                lines.extend(answers(tree, witness, text, asked));
            }
        }
    }
    lines.join("\n")
}

/// How many conversations there are by the law of one stretch of days.
fn stretch(at: usize, found: Result<&Conversations, &Beyond>, trees: &[Tree], text: &Text) -> String {
    let (key, day) = match trees.get(at + 1) {
        Some(next) if trees[at].day == Date::MIN => ("proof-before", next.day),
        _ => ("proof-from", trees[at].day),
    };
    let told = match found {
        Ok(found) => text.say_with("proof-stretch", &measured(found, text)),
        Err(beyond) => text.say_with("proof-stretch-beyond", &[("states", grouped(&beyond.states, text).into())]),
    };
    text.say_with(key, &[("day", words::short_day(day, text).into()), ("told", told.into())])
}

/// How many conversations there are and how long they are, for a sentence.
fn measured(found: &Conversations, text: &Text) -> [(&'static str, Arg<'static>); 5] {
    [
        ("count", grouped(&found.count, text).into()),
        ("states", grouped(&found.states, text).into()),
        ("fewest", found.fewest.into()),
        ("most", found.most.into()),
        ("mean", tenths(found.mean, text).into()),
    ]
}

/// The conversation that shows a finding, to be read; nothing when there is none.
pub fn witness(shown: &Shown, trees: &[Tree], day: Date, text: &Text, asked: &Text) -> Option<String> {
    let witness = shown.witness.as_ref()?;
    let tree = &trees[shown.tree];
    let head = if witness.shortest { "proof-witness" } else { "proof-witness-any" };
    let mut lines = vec![text.say_with(head, &[("day", words::short_day(day, text).into())])];
    lines.extend(told(tree, witness, &shown.about, text, asked));
    Some(lines.join("\n"))
}

/// The answers of a conversation and what comes of it for some referrals.
pub fn told(tree: &Tree, witness: &Witness, about: &[usize], text: &Text, asked: &Text) -> Vec<String> {
    let mut lines = answers(tree, witness, text, asked);
    let given: Answers = witness.answers.iter().cloned().collect();
    let standing = stand(tree, &given, tree.day);
    for referral in about {
        lines.push(format!("- {}", outcome(tree, *referral, Some(standing.value(*referral)), text, asked)));
    }
    lines
}

/// A referral and what it comes to; nothing when a rule set does not have it.
pub fn outcome(tree: &Tree, referral: usize, value: Option<Value>, text: &Text, asked: &Text) -> String {
    let value = text.say(&format!("value-{}", value.unwrap_or(Value::No).as_str()));
    let id = tree.referrals[referral].id.as_str();
    let facts =
        [("referral", id.into()), ("words", words::referral(tree, referral, asked).into()), ("value", value.into())];
    text.say_with("proof-outcome", &facts)
}

/// Each question with its answer; details, which everybody here answers "weet ik niet", are left out.
fn answers(tree: &Tree, witness: &Witness, text: &Text, asked: &Text) -> Vec<String> {
    let line = |key: &str, (question, answer): &(usize, Answer)| {
        let facts = [
            ("question", words::question(tree, *question, asked).into()),
            ("answer", words::answer(tree, *question, answer, asked).into()),
        ];
        format!("- {}", text.say_with(key, &facts))
    };
    let steers = |(question, _): &&(usize, Answer)| tree.questions[*question].kind.steers();
    let mut lines: Vec<String> = witness.answers.iter().filter(steers).map(|it| line("proof-answer", it)).collect();
    lines.extend(witness.besides.iter().map(|it| line("proof-besides", it)));
    lines
}

/// What was proven, as data. Numbers of conversations are texts, because they are larger than numbers can be.
pub fn as_json(audit: &Audit, trees: &[Tree]) -> Json {
    let tree = &trees[audit.counted];
    let pair = |one: &usize, other: &usize| [tree.referrals[*one].id.as_str(), tree.referrals[*other].id.as_str()];
    let together = audit.together.iter().map(|(one, other, witness)| {
        json!({ "referrals": pair(one, other), "answers": witness.as_ref().map(|witness| given(tree, witness)) })
    });
    let stretches: Vec<Json> =
        audit.conversations.iter().map(|(at, found)| stretch_as_json(&trees[*at], found)).collect();
    let conversations = audit.counted().ok().map(|found| {
        json!({
            "count": found.count.to_string(),
            "states": found.states,
            "fewest": found.fewest,
            "most": found.most,
            "mean": found.mean,
            "shortest": given(tree, &found.shortest),
            "longest": given(tree, &found.longest),
        })
    });
    json!({
        "conversations": conversations,
        "stretches": stretches,
        "promises": { "count": tree.promises.len(), "kept": audit.kept },
        "together": together.collect::<Vec<_>>(),
        "apart": audit.apart.iter().map(|(one, other)| pair(one, other)).collect::<Vec<_>>(),
        "unproven": audit.unproven,
    })
}

fn stretch_as_json(tree: &Tree, found: &Result<Conversations, Beyond>) -> Json {
    let found = found.as_ref().ok();
    json!({
        "from": Some(tree.day).filter(|day| *day != Date::MIN).map(|day| day.to_string()),
        "count": found.map(|found| found.count.to_string()),
        "fewest": found.map(|found| found.fewest),
        "most": found.map(|found| found.most),
        "mean": found.map(|found| found.mean),
    })
}

/// The conversation that shows a finding, as data.
pub fn witness_as_json(shown: &Shown, trees: &[Tree], day: Date, text: &Text) -> Option<Json> {
    let witness = shown.witness.as_ref()?;
    let tree = &trees[shown.tree];
    let besides: serde_json::Map<String, Json> = witness.besides.iter().map(|it| pair(tree, it)).collect();
    Some(json!({
        "date": day.to_string(),
        "answers": given(tree, witness),
        "besides": besides,
        "shortest": witness.shortest,
        "scenario": scenario(shown, trees, day, text),
    }))
}

/// The answers of a conversation, as `evaluate` reads them.
pub fn given(tree: &Tree, witness: &Witness) -> Json {
    Json::Object(witness.answers.iter().map(|it| pair(tree, it)).collect())
}

fn pair(tree: &Tree, (question, answer): &(usize, Answer)) -> (String, Json) {
    let words = answer.words();
    let value = match answer {
        Answer::Number(number) => json!(number),
        Answer::Some(_) => json!(words),
        _ => json!(words.concat()),
    };
    (tree.questions[*question].id.to_string(), value)
}

/// The conversation that shows a finding as a scenario file of one, with what comes of it now.
pub fn scenario(shown: &Shown, trees: &[Tree], day: Date, text: &Text) -> Option<String> {
    let witness = shown.witness.as_ref()?;
    let given: Answers = witness.answers.iter().cloned().collect();
    Some(write::conversation(
        &trees[shown.tree],
        &given,
        day,
        crate::walk::Disclosure::All,
        &title(shown),
        &text.say("scenario-comment"),
    ))
}

/// A name for the scenario of a finding, fit to be a name of a file too.
pub fn title(shown: &Shown) -> String {
    let problem = &shown.finding.problem;
    let name = problem.facts().into_iter().find(|(fact, _)| *fact == "name").map(|(_, name)| name);
    [problem.key()].into_iter().chain(name).collect::<Vec<_>>().join("-")
}

/// A whole number with a mark between groups of three digits.
pub fn grouped(number: &impl Display, text: &Text) -> String {
    let thousands = text.attr("amount", "thousands").unwrap_or_default();
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(&thousands);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number with one digit behind the mark.
fn tenths(number: f64, text: &Text) -> String {
    let digits = format!("{number:.1}");
    let (whole, tenth) = digits.split_once('.').unwrap_or((&digits, ""));
    text.say_with("proof-tenths", &[("whole", whole.into()), ("tenth", tenth.into())])
}
