//! What all entries have in common: a heading with the name in the rule files, and rows of a word and what it holds.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::report::words;
use crate::text::{READERS, Text, capital};
use crate::tree::Validity;

impl Writer<'_> {
    /// An entry under a heading of that level.
    pub(super) fn entry(&self, thing: Thing, level: u8, rows: &Markup) -> Markup {
        let name = self.short_name(thing);
        // A norm is called by words that stand in a sentence too.
        let name = if matches!(thing, Thing::Norm(_)) { capital(&name) } else { name };
        let heading = html! { (name) @if let Some(id) = thing.id(self.tree) { " " code { (id) } } };
        html! {
            article.entry.{ "of-" (thing.kind()) } id=(thing.anchor(self.tree)) data-entry {
                @match level {
                    3 => h3 lang=[self.foreign(thing)] { (heading) },
                    _ => h4 lang=[self.foreign(thing)] { (heading) },
                }
                dl { (rows) }
            }
        }
    }

    /// A word and what it holds.
    pub(super) fn row(&self, key: &str, content: &Markup) -> Markup {
        html! { div { dt { (self.say(key)) } dd { (content) } } }
    }

    /// A row that only leads to other entries: the search passes it over.
    pub(super) fn aside_row(&self, key: &str, content: &Markup) -> Markup {
        html! { div data-aside { dt { (self.say(key)) } dd { (content) } } }
    }

    /// A row that leads out of the page, and so means nothing on paper.
    pub(super) fn screen_row(&self, key: &str, content: &Markup) -> Markup {
        html! { div.screen { dt { (self.say(key)) } dd { (content) } } }
    }

    /// A word, and below it something that needs the whole width.
    pub(super) fn wide_row(&self, key: &str, content: &Markup) -> Markup {
        html! { div.wide { dt { (self.say(key)) } dd { (content) } } }
    }

    /// A row, when there is something in it.
    pub(super) fn row_of<T>(&self, key: &str, content: Option<T>, show: impl FnOnce(T) -> Markup) -> Markup {
        html! { @if let Some(content) = content { (self.row(key, &show(content))) } }
    }

    /// A row with a list, when there is something in it.
    pub(super) fn row_of_list<T>(&self, key: &str, list: &[T], show: impl FnOnce(&[T]) -> Markup) -> Markup {
        self.row_of(key, Some(list).filter(|list| !list.is_empty()), show)
    }

    /// What uses a thing.
    pub(super) fn used_by(&self, thing: Thing) -> Markup {
        let by = self.uses.by(thing);
        html! {
            @if by.is_empty() { (self.aside_row("book-used-by", &html! { p { (self.say("book-used-by-nothing")) } })) }
            @else { (self.aside_row("book-used-by", &self.links(&by))) }
        }
    }

    /// A sentence or an attribute of it for all readers: those who read the same together.
    pub(super) fn said(&self, key: &str, attribute: Option<&str>) -> Option<Markup> {
        let say = |text: &Text| match attribute {
            Some(attribute) => text.attr(key, attribute),
            None => text.get(key),
        };
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for (reader, text) in READERS.iter().zip(self.book.texts) {
            let (words, reader) = (say(text)?, self.say(&format!("book-reader-{reader}")));
            match said.iter_mut().find(|(other, _)| *other == words) {
                Some((_, readers)) => readers.push(reader),
                None => said.push((words, vec![reader])),
            }
        }
        Some(match &said[..] {
            [(words, _)] => paragraphs(words),
            said => html! {
                @for (words, readers) in said {
                    p.lead { (readers.join(", ")) ":" }
                    (paragraphs(words))
                }
            },
        })
    }

    /// From when and until when something exists.
    pub(super) fn validity(&self, valid: Validity) -> Markup {
        let day = |date| words::short_day(date, self.text);
        let said = match (valid.from, valid.until) {
            (None, None) => return html! {},
            (Some(from), None) => self.say_with("book-valid-from", &[("from", &day(from))]),
            (None, Some(until)) => self.say_with("book-valid-until", &[("until", &day(until))]),
            (Some(from), Some(until)) => {
                self.say_with("book-valid-between", &[("from", &day(from)), ("until", &day(until))])
            }
        };
        self.row("book-valid", &html! { (said) })
    }
}

/// A drawing in a frame that can be scrolled, also with the keyboard.
pub(super) fn framed(title: &str, drawing: &Markup) -> Markup {
    html! { div.picture role="group" tabindex="0" aria-label=(title) { (drawing) } }
}

/// A text with its paragraphs and lists.
pub(super) fn paragraphs(text: &str) -> Markup {
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    html! {
        @for block in blocks {
            @let (items, lines): (Vec<&str>, Vec<&str>) = block.lines().partition(|line| line.trim_start().starts_with("- "));
            @if !lines.is_empty() { p { (lines.join(" ")) } }
            @if !items.is_empty() {
                ul { @for item in items { li { (item.trim_start().trim_start_matches("- ")) } } }
            }
        }
    }
}
