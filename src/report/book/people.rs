//! People in scenarios: where they arrive, and what they answered.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::report::words;
use crate::scenario::{self, Otherwise, Scenario};
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::Answers;

/// Referrals to do and to find out, in the order of the tree.
pub type Reached = Vec<(usize, Value)>;

/// A scenario and the referrals that came of it.
#[derive(Debug)]
pub struct Person<'a> {
    /// What the person answers.
    pub scenario: &'a Scenario,
    /// What came of it, for each of the people in the scenario.
    pub reached: Vec<Reached>,
}

impl Person<'_> {
    /// What a referral came to, at most, for anybody in the scenario.
    pub fn value(&self, referral: usize) -> Value {
        let found = self.reached.iter().flatten().filter(|(other, _)| *other == referral);
        found.map(|(_, value)| *value).max().unwrap_or(Value::No)
    }
}

/// Where the people of a scenario arrive: everywhere, so also where the scenario does not look. Nowhere, when they are
/// asked what they do not answer.
pub fn reached(tree: &Tree, scenario: &Scenario) -> Vec<Reached> {
    let standings = scenario::arrivals(tree, scenario).unwrap_or_default();
    let of = |standing: &crate::walk::Standing<'_>| -> Reached {
        let values = (0..tree.referrals.len()).map(|referral| (referral, standing.value(referral)));
        values.filter(|(_, value)| *value != Value::No).collect()
    };
    standings.iter().map(of).collect()
}

impl Writer<'_> {
    /// The people who arrive at a referral, and how surely.
    pub(super) fn arrivals(&self, referral: usize) -> Markup {
        let arrived = |value: Value| {
            let people = self.book.people.iter().enumerate();
            let there = people.filter(|(_, person)| person.value(referral) == value);
            there.map(|(number, _)| Thing::Person(number)).collect::<Vec<_>>()
        };
        let groups = [Value::Yes, Value::Unknown].map(|value| (value, arrived(value)));
        html! {
            @if groups.iter().all(|(_, people)| people.is_empty()) { p { (self.say("book-reached-by-nobody")) } }
            @for (value, people) in groups.iter().filter(|(_, people)| !people.is_empty()) {
                p.lead { (self.say(&format!("book-reached-{}", value.as_str()))) }
                ul.people { @for person in people { li { (self.link(*person)) } } }
            }
        }
    }

    pub(super) fn person(&self, number: usize) -> Markup {
        let Person { scenario, reached } = &self.book.people[number];
        let day = words::short_day(scenario.date, self.text);
        let tests: Vec<Thing> = scenario.tests.iter().map(|source| Thing::Source(*source)).collect();
        let body = html! {
            (self.row("book-person-day", &html! { (day) }))
            (self.row("book-person-answers", &self.answered(&scenario.answers, scenario.otherwise)))
            @if scenario.people.is_empty() {
                @for (value, key) in [(Value::Yes, "book-person-yes"), (Value::Unknown, "book-person-unknown")] {
                    (self.row_of_list(key, &came_to(reached.first(), value), |there| self.things(there)))
                }
            }
            @for (at, member) in scenario.people.iter().enumerate() {
                (self.row(&format!("role-{}", self.tree.roles[member.role].key()), &html! {
                    (self.answered(&member.answers, member.otherwise))
                    @for (value, key) in [(Value::Yes, "book-person-yes"), (Value::Unknown, "book-person-unknown")] {
                        @let there = came_to(reached.get(at), value);
                        @if !there.is_empty() { p.lead { (self.say(key)) ":" } (self.things(&there)) }
                    }
                }))
            }
            (self.row_of_list("book-person-tests", &tests, |tests| self.things(tests)))
        };
        self.entry(Thing::Person(number), 3, &body)
    }

    fn things(&self, things: &[Thing]) -> Markup {
        html! { ul { @for thing in things { li { (self.link(*thing)) } } } }
    }

    /// What was answered, and what to everything else.
    fn answered(&self, answers: &Answers, otherwise: Option<Otherwise>) -> Markup {
        let given = (0..self.tree.questions.len()).filter_map(|question| Some((question, answers.get(question)?)));
        let given: Vec<_> = given.collect();
        html! {
            @if !given.is_empty() {
                ul { @for (question, answer) in given {
                    li { (self.link(Thing::Question(question))) ": " (words::answer(self.tree, question, answer, self.text)) }
                } }
            }
            @if let Some(otherwise) = otherwise { p { (self.say(match otherwise {
                Otherwise::Nee => "book-otherwise-no",
                Otherwise::WeetNiet => "book-otherwise-unknown",
            })) } }
        }
    }
}

/// The referrals that came to this value.
fn came_to(reached: Option<&Reached>, value: Value) -> Vec<Thing> {
    let there = reached.into_iter().flatten().filter(|(_, found)| *found == value);
    there.map(|(referral, _)| Thing::Referral(*referral)).collect()
}
