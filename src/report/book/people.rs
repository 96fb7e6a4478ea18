//! People in scenarios: where they arrive, and what they answered.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::report::words;
use crate::scenario::{self, Scenario};
use crate::tree::Tree;
use crate::value::Value;

/// A scenario and the referrals that came of it.
#[derive(Debug)]
pub struct Person<'a> {
    /// What the person answers.
    pub scenario: &'a Scenario,
    /// The referrals to do and to find out, in the order of the tree.
    pub reached: Vec<(usize, Value)>,
}

/// Where the person of a scenario arrives: everywhere, so also where the scenario does not look. Nowhere, when they are
/// asked what they do not answer.
pub fn reached(tree: &Tree, scenario: &Scenario) -> Vec<(usize, Value)> {
    let Ok(standing) = scenario::arrive(tree, scenario) else { return Vec::new() };
    let values = (0..tree.referrals.len()).map(|referral| (referral, standing.value(referral)));
    values.filter(|(_, value)| *value != Value::No).collect()
}

impl Writer<'_> {
    /// The people who arrive at a referral, and how surely.
    pub(super) fn arrivals(&self, referral: usize) -> Markup {
        let arrived = |value: Value| {
            let people = self.book.people.iter().enumerate();
            let there = people.filter(|(_, person)| person.reached.contains(&(referral, value)));
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
        let person = &self.book.people[number];
        let scenario = person.scenario;
        let day = words::short_day(scenario.date, self.text);
        let reached = |value: Value| -> Vec<Thing> {
            let there = person.reached.iter().filter(|(_, found)| *found == value);
            there.map(|(referral, _)| Thing::Referral(*referral)).collect()
        };
        let list = |things: &[Thing]| html! { ul { @for thing in things { li { (self.link(*thing)) } } } };
        let answers =
            (0..self.tree.questions.len()).filter_map(|question| Some((question, scenario.answers.get(question)?)));
        let body = html! {
            (self.row("book-person-day", &html! { (day) }))
            (self.row("book-person-answers", &html! {
                ul { @for (question, answer) in answers {
                    li { (self.link(Thing::Question(question))) ": " (words::answer(self.tree, question, answer, self.text)) }
                } }
                @if let Some(otherwise) = scenario.otherwise { p { (self.say(match otherwise {
                    scenario::Otherwise::Nee => "book-otherwise-no",
                    scenario::Otherwise::WeetNiet => "book-otherwise-unknown",
                })) } }
            }))
            (self.row_of_list("book-person-yes", &reached(Value::Yes), list))
            (self.row_of_list("book-person-unknown", &reached(Value::Unknown), list))
            @let tests: Vec<Thing> = scenario.tests.iter().map(|source| Thing::Source(*source)).collect();
            (self.row_of_list("book-person-tests", &tests, list))
        };
        self.entry(Thing::Person(number), 3, &body)
    }
}
