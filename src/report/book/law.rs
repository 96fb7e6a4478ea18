//! A rule in the shape of the law: nested lists, each part with its article.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::report::graph::{self, answers, together};
use crate::tree::{Rule, Shape};

impl Writer<'_> {
    /// A rule and its parts. `above` is the article that has just been named.
    pub(super) fn law(&self, rule: &Rule, above: Option<usize>) -> Markup {
        let cited = rule.source.filter(|source| Some(*source) != above);
        let cite = html! { @if let Some(source) = cited { " (" (self.cite(source)) ")" } };
        let above = rule.source.or(above);
        match &rule.shape {
            Shape::Leaf(leaf) => html! {
                (self.link(Thing::Question(leaf.question))) ": " (answers(self.tree, leaf, self.text)) (cite)
            },
            Shape::Named(number) => html! {
                (self.say("book-thing-rule")) ": " (self.link(Thing::Rule(*number))) (cite)
            },
            shape => {
                let (_, words, _) = together(shape, self.text);
                let parts = rule.parts();
                html! {
                    span.together { (words) } (cite) @if !parts.is_empty() { ":" }
                    @if !parts.is_empty() { ul { @for part in parts { li { (self.law(part, above)) } } } }
                }
            }
        }
    }

    pub(super) fn rule(&self, number: usize) -> Markup {
        let thing = Thing::Rule(number);
        let rule = &self.tree.rules[number].rule;
        let rows = html! {
            (self.row_of("book-source", rule.source, |source| self.source(source)))
            (self.row("book-rule", &html! { div.law { (self.law(rule, rule.source)) } }))
            (self.wide_row("book-picture", &self.picture(thing, graph::Subject::Rule(number))))
            (self.used_by(thing))
        };
        self.entry(thing, 4, &rows)
    }
}
