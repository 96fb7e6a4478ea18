//! Rights, open norms, warnings, desks, what people ask, laws and sources: what they say, and what uses them.

use maud::{Markup, html};

use super::Writer;
use super::entry::paragraphs;
use super::thing::Thing;
use crate::document::{ChannelKind, PlaceLevel};
use crate::report::words;
use crate::tree::{Channel, Cites, Start};

impl Writer<'_> {
    pub(super) fn right(&self, number: usize) -> Markup {
        let thing = Thing::Right(number);
        let right = &self.tree.rights[number];
        let rows = html! {
            (self.row("book-right", &html! { (self.name(thing)) }))
            (self.row_of("book-source", right.source, |source| self.source(source)))
            (self.row_of("book-term", right.term, |term| {
                let legal = if term.length.legal { "book-term-legal" } else { "book-term-custom" };
                html! {
                    (words::length(term.length.length, self.text)) " (" (self.say(legal)) ")"
                    @match term.start {
                        Some(Start::Question(question)) => {
                            ". " (self.say("book-term-from")) ": " (self.link(Thing::Question(question)))
                        }
                        Some(Start::Right(earlier)) => {
                            ". " (self.say("book-term-after")) ": " (self.link(Thing::Right(earlier)))
                        }
                        None => {}
                    }
                }
            }))
            (self.row_of("book-amount", right.amount, |cents| html! { (self.text.amount(i64::from(cents))) }))
            (self.row_of_list("book-penalty", &right.penalty, |steps| html! {
                ul { @for step in steps {
                    @let amount = words::cents(step.per_day, self.text);
                    li { (self.say_with("book-penalty-step", &[("days", &step.days.to_string()), ("amount", &amount)])) }
                } }
            }))
            (self.row_of("book-passed", right.passed, |advice| self.link(Thing::Advice(advice))))
            (self.row_of("book-late", right.late, |owed| self.link(Thing::Right(owed))))
            (self.validity(right.valid))
            (self.row("book-checked-when", &html! {
                (self.checked(number)) @if !right.verified { " " strong { (self.say("check-this")) } }
            }))
            (self.used_by(thing))
        };
        self.entry(thing, 3, &rows)
    }

    /// When a right was last checked: itself, or else its source.
    pub(super) fn checked(&self, right: usize) -> String {
        let right = &self.tree.rights[right];
        let checked = right.checked.or_else(|| right.source.map(|source| self.tree.sources[source].checked));
        checked.map_or_else(String::new, |day| {
            self.say_with("book-checked-on", &[("day", &words::short_day(day, self.text))])
        })
    }

    pub(super) fn norm(&self, number: usize) -> Markup {
        let thing = Thing::Norm(number);
        let norm = &self.tree.norms[number];
        let rows = html! {
            (self.row("book-weighed-by", &self.link(Thing::Desk(norm.weighed_by))))
            (self.row_of("book-looks-at", self.said(&format!("norm-{}", norm.id.key()), Some("kijkt")), |said| said))
            (self.row_of("book-source", norm.source, |source| self.source(source)))
            (self.used_by(thing))
        };
        self.entry(thing, 3, &rows)
    }

    pub(super) fn advice(&self, number: usize) -> Markup {
        let thing = Thing::Advice(number);
        let rows = html! {
            (self.row("book-advice", &html! { (self.name(thing)) }))
            (self.row_of("book-source", self.tree.advice[number].source, |source| self.source(source)))
            (self.used_by(thing))
        };
        self.entry(thing, 3, &rows)
    }

    pub(super) fn desk(&self, number: usize) -> Markup {
        let thing = Thing::Desk(number);
        let desk = &self.tree.desks[number];
        let key = format!("desk-{}", desk.id.key());
        let rows = html! {
            (self.row_of("book-explained", self.said(&key, Some("wat")), |said| said))
            (self.row_of("book-hours", self.said(&key, Some("uren")), |said| said))
            (self.row_of_list("book-channels", &desk.channels, |channels| html! {
                ul { @for channel in channels { li { (self.channel(channel)) } } }
            }))
            (self.row_of("book-local", desk.local, |(question, level)| {
                let level = match level {
                    PlaceLevel::Gemeente => "book-local-gemeente",
                    PlaceLevel::Zorgkantoor => "book-local-zorgkantoor",
                };
                html! { (self.say(level)) " " (self.link(Thing::Question(question))) }
            }))
            (self.used_by(thing))
        };
        self.entry(thing, 3, &rows)
    }

    fn channel(&self, channel: &Channel) -> Markup {
        let href = match channel.kind {
            ChannelKind::Web | ChannelKind::Chat | ChannelKind::Brochure => Some(channel.value.clone()),
            ChannelKind::Email => Some(format!("mailto:{}", channel.value)),
            ChannelKind::Phone | ChannelKind::Post | ChannelKind::Visit => None,
        };
        let day = words::short_day(channel.checked, self.text);
        html! {
            (self.say(&format!("channel-{}", channel.kind.as_str()))) ": "
            (outside(&href.unwrap_or_default(), &html! { (channel.value) }))
            " (" (self.say_with("book-checked", &[("day", &day)])) ")"
            @if !channel.verified { " " strong { (self.say("check-this")) } }
            @if channel.valid != crate::tree::Validity::default() { dl { (self.validity(channel.valid)) } }
        }
    }

    pub(super) fn guide(&self, number: usize) -> Markup {
        let thing = Thing::Guide(number);
        let entry = &self.tree.guide[number];
        let key = format!("guide-{}", entry.id.key());
        let rows = html! {
            (self.row_of("book-explained", self.text.attr(&key, "tekst"), |said| paragraphs(&said)))
            (self.row_of("book-also", self.text.attr(&key, "ook"), |said| html! { (said) }))
            (self.row_of("book-source", entry.source, |source| self.source(source)))
            (self.used_by(thing))
        };
        self.entry(thing, 3, &rows)
    }

    /// A law, in the version that was read.
    pub(super) fn statute(&self, number: usize) -> Markup {
        let law = &self.tree.laws[number];
        let short = self.say(&format!("law-{}", law.id.key()));
        let day = |date| words::short_day(date, self.text);
        let address = format!("https://wetten.overheid.nl/{}/{}", law.bwb, law.version);
        let rows = html! {
            (self.row("book-law-short", &html! { (short) }))
            (self.row("book-law-text", &html! {
                a href=(address) { (address) } ", " (self.say_with("book-version", &[("day", &day(law.version))]))
            }))
            (self.row("book-checked-when", &html! { (self.say_with("book-checked-on", &[("day", &day(law.checked))])) }))
        };
        self.entry(Thing::Law(number), 3, &rows)
    }

    /// An article of a law, or a page that is no law.
    pub(super) fn place_to_read(&self, number: usize) -> Markup {
        match &self.tree.sources[number].cites {
            Cites::Article { .. } => self.article(number),
            Cites::Page(address) => self.web_page(number, address),
        }
    }

    fn article(&self, number: usize) -> Markup {
        let thing = Thing::Source(number);
        let rows = html! {
            (self.screen_row("book-read", &html! {
                a href=(words::link(self.tree, number)) {
                    (self.say_with("book-read-article", &[("source", &self.name(thing))]))
                }
            }))
            (self.used_by(thing))
        };
        self.entry(thing, 4, &rows)
    }

    fn web_page(&self, number: usize, address: &str) -> Markup {
        let thing = Thing::Source(number);
        let day = words::short_day(self.tree.sources[number].checked, self.text);
        let rows = html! {
            (self.row("book-read", &outside(address, &html! { (address) })))
            (self.row("book-checked-when", &html! { (self.say_with("book-checked-on", &[("day", &day)])) }))
            (self.used_by(thing))
        };
        self.entry(thing, 4, &rows)
    }
}

/// A link out of the page, when the address leads to a page or to a letter to write; a file can say anything.
pub(super) fn outside(address: &str, words: &Markup) -> Markup {
    let safe = ["https://", "http://", "mailto:"].iter().any(|start| address.starts_with(start));
    html! { @if safe { a href=(address) { (words) } } @else { (words) } }
}
