//! What the rules promise, whether they keep it, and the conversations that show who reaches what.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::proof::{Verdict, Witness};
use crate::report::words;
use crate::tree::{Answer, Claim, NO, Promise, QuestionKind, Shape};
use crate::value::Value;

impl Writer<'_> {
    pub(super) fn promise(&self, number: usize) -> Markup {
        let promise = &self.tree.promises[number];
        let rows = html! {
            (self.row("book-promise-for", &html! {
                @if matches!(&promise.when.shape, Shape::All(parts) if parts.is_empty()) { p { (self.say("book-promise-everybody")) } }
                @else { div.law { (self.law(&promise.when, None)) } }
            }))
            (self.row("book-promise-what", &html! {
                p.lead { (self.claim(promise)) ":" }
                ul { @for thing in claimed(promise) { li { (self.link(thing)) } } }
            }))
            (self.row_of("book-source", promise.source, |source| self.source(source)))
            (self.validity(promise.valid))
            @if promise.valid.holds(self.book.day) { (self.row("book-proof", &self.verdict(number))) }
        };
        self.entry(Thing::Promise(number), 3, &rows)
    }

    /// A promise in a few words.
    pub(super) fn promise_name(&self, number: usize) -> String {
        let promise = &self.tree.promises[number];
        let names: Vec<String> = claimed(promise).into_iter().map(|thing| self.name(thing)).collect();
        self.say_with("book-promise-name", &[("claim", &self.claim(promise)), ("names", &names.join(", "))])
    }

    /// What is promised; the claims of a promise are all of one kind.
    fn claim(&self, promise: &Promise) -> String {
        let key = promise.claims.first().map(|(claim, _)| match claim {
            Claim::Never(_) => "book-claim-never",
            Claim::NotToDo(_) => "book-claim-not-to-do",
            Claim::Always(_) => "book-claim-always",
            Claim::ToDo(_) => "book-claim-to-do",
            Claim::OneOf(_) => "book-claim-one-of",
            Claim::First(_) => "book-claim-first",
            Claim::NeverRight(_) => "book-claim-never-right",
            Claim::AlwaysRight(_) => "book-claim-always-right",
        });
        key.map(|key| self.say(key)).unwrap_or_default()
    }

    fn verdict(&self, number: usize) -> Markup {
        let verdicts = self.book.verdicts.get(number).map_or(&[][..], Vec::as_slice);
        let broken = verdicts.iter().find_map(|verdict| match verdict {
            Verdict::Broken(witness) => Some(witness),
            _ => None,
        });
        let key = match broken {
            Some(_) => "book-proof-broken",
            None if verdicts.iter().any(|verdict| matches!(verdict, Verdict::Beyond)) => "book-proof-beyond",
            None if verdicts.iter().all(|verdict| matches!(verdict, Verdict::Empty)) => "book-proof-empty",
            None => "book-proof-kept",
        };
        html! {
            p { (self.say(key)) }
            @if let Some(witness) = broken { (self.conversation(witness)) }
        }
    }

    /// A conversation that comes to a referral: certainly, or else at least to find out. Nothing when nobody
    /// looked for it.
    pub(super) fn way(&self, referral: usize) -> Option<Markup> {
        let ways = self.book.ways?.get(referral)?;
        let (sure, unsure) = (&ways[Value::Yes as usize], &ways[Value::Unknown as usize]);
        Some(match (sure, unsure) {
            (Some(witness), _) => self.conversation(witness),
            (None, Some(witness)) => html! {
                p { (self.say("book-witness-unknown")) }
                (self.conversation(witness))
            },
            (None, None) => html! { p { (self.say("book-witness-nobody")) } },
        })
    }

    /// Questions and their answers, in the order in which they are asked; those that are simply denied are only counted.
    fn conversation(&self, witness: &Witness) -> Markup {
        let told = |answers: &[(usize, Answer)]| {
            html! {
                @for (question, answer) in answers {
                    li {
                        (self.link(Thing::Question(*question))) ": "
                        (words::answer(self.tree, *question, answer, self.text))
                    }
                }
            }
        };
        let kind = |question: usize| &self.tree.questions[question].kind;
        let (plain, rest): (Vec<_>, Vec<_>) =
            witness.answers.iter().cloned().partition(|(question, answer)| is_plain(kind(*question), answer));
        html! {
            @if !rest.is_empty() { ol.witness { (told(&rest)) } }
            @if !plain.is_empty() {
                p { (self.text.say_with("book-witness-plain", &[("count", plain.len().into())])) }
            }
            @if !witness.besides.is_empty() {
                p.lead { (self.say("book-witness-besides")) }
                ul { (told(&witness.besides)) }
            }
        }
    }
}

/// What a promise is about.
pub(super) fn claimed(promise: &Promise) -> Vec<Thing> {
    let things = |claim: &Claim| match claim {
        Claim::Never(referral)
        | Claim::NotToDo(referral)
        | Claim::Always(referral)
        | Claim::ToDo(referral)
        | Claim::First(referral) => vec![Thing::Referral(*referral)],
        Claim::OneOf(referrals) => referrals.iter().map(|referral| Thing::Referral(*referral)).collect(),
        Claim::NeverRight(right) | Claim::AlwaysRight(right) => vec![Thing::Right(*right)],
    };
    promise.claims.iter().flat_map(|(claim, _)| things(claim)).collect()
}

/// No, none of these, or a detail that somebody does not know.
fn is_plain(kind: &QuestionKind, answer: &Answer) -> bool {
    match (kind, answer) {
        (QuestionKind::YesNo, Answer::One(option)) => option == NO,
        (QuestionKind::Many(options), Answer::Some(chosen)) => chosen.last() == options.last(),
        (kind, Answer::Unknown) => !kind.steers(),
        _ => false,
    }
}
