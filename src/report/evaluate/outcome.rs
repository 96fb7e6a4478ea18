//! An outcome for a machine: the line that comes out. The fields stand in the order of the alphabet, which is the order in
//! which they are written.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value as Json;
use serde_json::value::RawValue;

use crate::id::Id;
use crate::tree::Answer;
use crate::walk::{Advised, Household, Plan, Standing, Step, because, until};

/// The outcome of the line at the same place.
#[derive(Serialize, JsonSchema)]
pub(super) struct OutcomeLine<'l> {
    /// The id of the line as it is written there; null when it has none, or when it was not read that far.
    #[schemars(with = "serde_json::Value")]
    pub(super) id: Option<&'l RawValue>,
    #[serde(flatten)]
    pub(super) outcome: Outcome<'l>,
}

/// What came of a line.
#[derive(Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Outcome<'t> {
    /// Of a line about one person.
    One(One<'t>),
    /// Of a line about several people.
    Several(Several<'t>),
    /// Of a line that is not right.
    Failed(Failed),
}

/// Where one person stands.
#[derive(Serialize, JsonSchema)]
pub struct One<'t> {
    /// The first of the open questions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "str")]
    next: Option<&'t str>,
    /// The questions whose answers can still change something, in the order in which they are asked.
    open: Vec<&'t str>,
    /// Where to go; in a household only what is of this person alone.
    referrals: Vec<Referral<'t>>,
    /// The role of one of several people.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "str")]
    role: Option<&'t str>,
    /// Whether there is still something to ask.
    status: Status,
}

/// Where several people stand.
#[derive(Serialize, JsonSchema)]
pub struct Several<'t> {
    /// The people, in the order of the line.
    people: Vec<One<'t>>,
    /// Where to go for what more than one of them, or the household, needs.
    shared: Vec<Referral<'t>>,
    /// Whether there is still something to ask one of them.
    status: Status,
}

/// Why there is no outcome.
#[derive(Serialize, JsonSchema)]
pub struct Failed {
    /// What is wrong, as a sentence in the language of `--lang`. No answer stands in it.
    error: String,
    status: Failure,
}

/// Whether there is still something to ask.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Status {
    /// No question is open.
    Done,
    /// There are open questions.
    Open,
}

/// There is no outcome.
#[derive(Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Failure {
    Error,
}

/// A desk to turn to, with the rights that go with it.
#[derive(Serialize, JsonSchema)]
struct Referral<'t> {
    /// The answers that made it so: the name of a question, `=`, and a word of its answer.
    because: Vec<String>,
    /// The name of the desk.
    desk: &'t str,
    /// The name of the referral.
    id: &'t str,
    /// For whom it is, when it is shared: positions in `people`, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<usize>")]
    people: Option<Vec<usize>>,
    /// The rights, in the order in which they are told.
    rights: Vec<Right<'t>>,
    /// `yes`: to do. `unknown`: to find out, for an answer is open or unknown.
    #[schemars(extend("enum" = ["yes", "unknown"]))]
    value: &'static str,
}

/// A right, with the law it stands on.
#[derive(Serialize, JsonSchema)]
struct Right<'t> {
    /// The name of the right.
    id: &'t str,
    /// The name of the article or page; null when it rests on nothing that is written.
    source: Option<&'t str>,
    /// The last day, as 2026-12-14, when it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "str", regex(pattern = r"^\d{4}-\d{2}-\d{2}$"))]
    until: Option<String>,
}

impl<'t> Outcome<'t> {
    /// Where one person stands.
    pub fn one(standing: &Standing<'t>) -> Self {
        Self::One(one(standing, &standing.advised(), None))
    }

    /// Where several people stand: what each has of their own, and what the household shares. Nicknames do not leave the
    /// conversation.
    pub fn several(plan: &Plan<'t>, household: &Household) -> Self {
        let roles = &plan.standings[0].tree.roles;
        let people = household.people().iter().zip(&plan.standings).enumerate();
        let people: Vec<One<'t>> = people
            .map(|(at, (person, standing))| one(standing, &plan.own(at), roles.get(person.role).map(Id::as_str)))
            .collect();
        let shared = plan.shared.iter().map(|shared| {
            let advised = Advised { referral: shared.referral, value: shared.value };
            Referral { people: Some(shared.people.clone()), ..referral(&plan.standings[shared.people[0]], advised) }
        });
        let status = status(people.iter().all(|person| person.open.is_empty()));
        Self::Several(Several { shared: shared.collect(), people, status })
    }

    /// Why there is none, in a sentence.
    pub(super) fn failed(error: String) -> Self {
        Self::Failed(Failed { error, status: Failure::Error })
    }

    /// The outcome as JSON, without the id of a line.
    pub fn as_json(&self) -> serde_json::Map<String, Json> {
        match serde_json::to_value(self) {
            Ok(Json::Object(outcome)) => outcome,
            _ => unreachable!("an object with keys of text"),
        }
    }
}

fn status(done: bool) -> Status {
    if done { Status::Done } else { Status::Open }
}

fn one<'t>(standing: &Standing<'t>, advised: &[Advised], role: Option<&'t str>) -> One<'t> {
    let name = |question: usize| standing.tree.questions[question].id.as_str();
    let open: Vec<&str> = standing.open().into_iter().map(name).collect();
    let next = match standing.step() {
        Step::Ask(next) => Some(name(next)),
        Step::Done => None,
    };
    let referrals = advised.iter().map(|advised| referral(standing, *advised)).collect();
    One { next, status: status(open.is_empty()), open, referrals, role }
}

/// A referral with its rights, and the answers that made it so.
fn referral<'t>(standing: &Standing<'t>, advised: Advised) -> Referral<'t> {
    let tree = standing.tree;
    let referral = &tree.referrals[advised.referral];
    let right = |number: usize| Right {
        id: tree.rights[number].id.as_str(),
        source: tree.rights[number].source.map(|source| tree.sources[source].id.as_str()),
        until: until(standing, number).map(|ends| ends.deadline.last.to_string()),
    };
    let reasons = because(standing, advised.referral);
    Referral {
        because: reasons.into_iter().flat_map(|question| answered(standing, question)).collect(),
        desk: tree.desks[referral.desk].id.as_str(),
        id: referral.id.as_str(),
        people: None,
        rights: standing.rights(advised.referral).into_iter().map(right).collect(),
        value: advised.value.as_str(),
    }
}

/// A question with each word of its answer: `leeftijd=84`.
fn answered(standing: &Standing<'_>, question: usize) -> Vec<String> {
    let id = &standing.tree.questions[question].id;
    let words = standing.answer(question).map(Answer::words).unwrap_or_default();
    words.into_iter().map(|word| format!("{id}={word}")).collect()
}
