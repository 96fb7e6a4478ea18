//! Outcomes for machines: the lines that `evaluate` writes.

use serde_json::{Map, Value as Json, json};

use crate::id::Id;
use crate::tree::Answer;
use crate::walk::{Advised, Household, Plan, Standing, Step, because, until};

/// The outcome of a conversation, as `evaluate` writes it, without the id.
pub fn outcome(standing: &Standing<'_>) -> Map<String, Json> {
    line(standing, &standing.advised())
}

/// The outcome for several people: what each has of their own, and what the household shares. Nicknames do not leave the
/// conversation.
pub fn plan(plan: &Plan<'_>, household: &Household) -> Map<String, Json> {
    let tree = plan.standings[0].tree;
    let done = plan.standings.iter().all(|standing| standing.open().is_empty());
    let people: Vec<Json> = household
        .people()
        .iter()
        .enumerate()
        .map(|(person, who)| {
            let mut json = Map::new();
            json.insert("role".into(), tree.roles.get(who.role).map(Id::as_str).into());
            json.extend(line(&plan.standings[person], &plan.own(person)));
            json.into()
        })
        .collect();
    let shared: Vec<Json> = plan
        .shared
        .iter()
        .map(|shared| {
            let advised = Advised { referral: shared.referral, value: shared.value };
            let mut json = referral(&plan.standings[shared.people[0]], advised);
            json["people"] = shared.people.clone().into();
            json
        })
        .collect();
    let mut line = Map::new();
    line.insert("status".into(), if done { "done" } else { "open" }.into());
    line.insert("people".into(), people.into());
    line.insert("shared".into(), shared.into());
    line
}

fn line(standing: &Standing<'_>, advised: &[Advised]) -> Map<String, Json> {
    let tree = standing.tree;
    let open = standing.open();
    let names =
        |questions: &[usize]| -> Vec<&str> { questions.iter().map(|q| tree.questions[*q].id.as_str()).collect() };
    let referrals: Vec<Json> = advised.iter().map(|advised| referral(standing, *advised)).collect();
    let mut line = Map::new();
    line.insert("status".into(), if open.is_empty() { "done" } else { "open" }.into());
    line.insert("referrals".into(), referrals.into());
    line.insert("open".into(), names(&open).into());
    if let Step::Ask(next) = standing.step() {
        line.insert("next".into(), tree.questions[next].id.as_str().into());
    }
    line
}

/// A referral with its rights, and the answers that made it so.
fn referral(standing: &Standing<'_>, advised: Advised) -> Json {
    let tree = standing.tree;
    let referral = &tree.referrals[advised.referral];
    let rights: Vec<Json> = standing
        .rights(advised.referral)
        .into_iter()
        .map(|number| {
            let right = &tree.rights[number];
            let source = right.source.map(|source| tree.sources[source].id.as_str());
            let mut json = json!({ "id": right.id.as_str(), "source": source });
            if let Some(ends) = until(standing, number) {
                json["until"] = ends.deadline.last.to_string().into();
            }
            json
        })
        .collect();
    let because: Vec<String> =
        because(standing, advised.referral).into_iter().flat_map(|question| answered(standing, question)).collect();
    json!({
        "id": referral.id.as_str(),
        "value": advised.value.as_str(),
        "desk": tree.desks[referral.desk].id.as_str(),
        "rights": rights,
        "because": because,
    })
}

/// A question with each word of its answer: `leeftijd=84`.
fn answered(standing: &Standing<'_>, question: usize) -> Vec<String> {
    let id = &standing.tree.questions[question].id;
    let words = standing.answer(question).map(Answer::words).unwrap_or_default();
    words.into_iter().map(|word| format!("{id}={word}")).collect()
}
