//! A question: how each reader is asked it, its answers, who knows, and what depends on it.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::report::words;
use crate::tree::{QuestionKind, UNKNOWN};

impl Writer<'_> {
    pub(super) fn question(&self, number: usize) -> Markup {
        let thing = Thing::Question(number);
        let question = &self.tree.questions[number];
        let key = format!("question-{}", question.id.key());
        let asked = html! {
            @for (reader, text) in crate::text::READERS.iter().zip(self.book.texts) {
                div { dt { (self.say(&format!("book-asked-{reader}"))) } dd { (text.say(&key)) } }
            }
        };
        let known_by: Vec<Thing> = question.known_by.iter().map(|desk| Thing::Desk(*desk)).collect();
        let rows = html! {
            (asked)
            (self.row("book-answers", &self.answers(number)))
            (self.row_of("book-explained", self.said(&key, Some("uitleg")), |said| said))
            (self.row_of("book-fixed", question.fixed.then_some("book-fixed-yes"), |key| html! { (self.say(key)) }))
            (self.row_of("book-private", question.private.then_some("book-private-yes"), |key| html! { (self.say(key)) }))
            (self.row_of_list("book-known-by", &known_by, |desks| html! {
                ul { @for desk in desks { li { (self.link(*desk)) } } }
            }))
            (self.row_of("book-source", question.source, |source| self.source(source)))
            (self.used_by(thing))
        };
        self.entry(thing, 4, &rows)
    }

    fn answers(&self, number: usize) -> Markup {
        let question = &self.tree.questions[number];
        let options = question.kind.options();
        let all = options.iter().map(crate::id::Id::as_str).chain([UNKNOWN]);
        let kind = match &question.kind {
            QuestionKind::Number { min, max } => {
                self.say_with("book-kind-number", &[("min", &min.to_string()), ("max", &max.to_string())])
            }
            kind => self.say(&format!("book-kind-{}", kind.as_str())),
        };
        let alone = match &question.kind {
            QuestionKind::Many(options) => options.last().map(crate::id::Id::as_str),
            _ => None,
        };
        html! {
            p.lead { (kind) }
            ul {
                @for option in all {
                    li {
                        (words::option(self.tree, number, option, self.text)) " " code { (option) }
                        @if alone == Some(option) { " " (self.say("book-answer-alone")) }
                    }
                }
            }
        }
    }
}
