//! What was proven, in words: for which answers, how many questions a conversation has, and who shows what is wrong.

use std::fmt::Display;

use serde_json::{Value as Json, json};

use super::words;
use crate::calendar::Date;
use crate::proof::{Bounds, Proof, Shown, Stretch, Witness};
use crate::scenario::write;
use crate::text::Text;
use crate::tree::{Answer, Tree};
use crate::value::Value;
use crate::walk::{Answers, stand};

/// What holds of all conversations, a line for each thing; `more` also tells how many combinations of answers there are, and
/// which referrals go together or never do. `asked` has the words of the rules' own questions.
pub fn summary(proof: &Proof, trees: &[Tree], more: bool, text: &Text, asked: &Text) -> String {
    let Some(counted) = proof.counted() else { return String::new() };
    let tree = &trees[counted.tree];
    let mut lines = Vec::new();
    if proof.unproven() == 0 {
        lines.push(text.say("proof-every-way"));
    }
    if more {
        let count = grouped(&counted.combinations, text);
        lines.push(text.say_with("proof-combinations", &[("count", count.into())]));
    }
    lines.push(length("proof-length", &counted.bounds, text));
    if let Some(everybody) = proof.rights() {
        lines.push(text.say(if everybody { "proof-no-dead-end" } else { "proof-dead-end" }));
    }
    let promised = tree.promises.len();
    if promised > 0 {
        let facts = [("kept", proof.kept.into()), ("count", promised.into())];
        lines.push(text.say_with("proof-promises", &facts));
    }
    if trees.len() > 1 {
        let facts = [("count", trees.len().into()), ("different", proof.stretches.len().into())];
        lines.push(text.say_with("proof-days", &facts));
    }
    if proof.unproven() > 0 {
        lines.push(text.say_with("proof-unproven", &[("count", proof.unproven().into())]));
    }
    if more {
        let pair = |key: &str, one: usize, other: usize| {
            let id = |at: usize| tree.referrals[at].id.as_str();
            text.say_with(key, &[("one", id(one).into()), ("other", id(other).into())])
        };
        for (one, other, witness) in &proof.together {
            lines.push(pair("proof-together", *one, *other));
            if let Some(witness) = witness {
                lines.push(text.say("proof-together-shown"));
                lines.extend(told(tree, witness, &[*one, *other], text, asked));
            }
        }
        lines.extend(proof.apart().iter().map(|(one, other)| pair("proof-apart", *one, *other)));
        if proof.stretches.len() > 1 {
            lines.extend(in_order(proof).into_iter().map(|it| stretch(it, trees, text)));
        }
    }
    lines.join("\n")
}

/// The stretches of days in order.
fn in_order(proof: &Proof) -> Vec<&Stretch> {
    let mut stretches: Vec<&Stretch> = proof.stretches.iter().collect();
    stretches.sort_by_key(|stretch| stretch.tree);
    stretches
}

/// How many questions a conversation has by the law of one stretch of days.
fn stretch(stretch: &Stretch, trees: &[Tree], text: &Text) -> String {
    let at = stretch.tree;
    let (key, day) = match trees.get(at + 1) {
        Some(next) if trees[at].day == Date::MIN => ("proof-before", next.day),
        _ => ("proof-from", trees[at].day),
    };
    text.say_with(
        key,
        &[("day", words::short_day(day, text).into()), ("told", length("proof-stretch", &stretch.bounds, text).into())],
    )
}

/// How many questions a conversation has.
fn length(key: &str, bounds: &Bounds, text: &Text) -> String {
    text.say_with(key, &[("fewest", bounds.fewest.into()), ("most", bounds.most.into())])
}

/// The conversation that shows a finding, to be read; nothing when there is none.
pub fn witness(shown: &Shown, trees: &[Tree], day: Date, text: &Text, asked: &Text) -> Option<String> {
    let witness = shown.witness.as_ref()?;
    let tree = &trees[shown.tree];
    let mut lines = vec![text.say_with("proof-witness", &[("day", words::short_day(day, text).into())])];
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

/// What was proven, as data. The number of combinations is a text, because it is larger than numbers can be.
pub fn as_json(proof: &Proof, trees: &[Tree]) -> Option<Json> {
    let counted = proof.counted()?;
    let tree = &trees[counted.tree];
    let pair = |one: &usize, other: &usize| [tree.referrals[*one].id.as_str(), tree.referrals[*other].id.as_str()];
    let together = proof.together.iter().map(|(one, other, witness)| {
        json!({ "referrals": pair(one, other), "answers": witness.as_ref().map(|witness| given(tree, witness)) })
    });
    let stretches: Vec<Json> = in_order(proof).into_iter().map(|it| stretch_as_json(it, trees)).collect();
    Some(json!({
        "combinations": counted.combinations.to_string(),
        "fewest": counted.bounds.fewest,
        "most": counted.bounds.most,
        "stretches": stretches,
        "promises": { "count": tree.promises.len(), "kept": proof.kept },
        "together": together.collect::<Vec<_>>(),
        "apart": proof.apart().iter().map(|(one, other)| pair(one, other)).collect::<Vec<_>>(),
        "unproven": proof.unproven(),
    }))
}

fn stretch_as_json(stretch: &Stretch, trees: &[Tree]) -> Json {
    json!({
        "from": Some(trees[stretch.tree].day).filter(|day| *day != Date::MIN).map(|day| day.to_string()),
        "fewest": stretch.bounds.fewest,
        "most": stretch.bounds.most,
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
