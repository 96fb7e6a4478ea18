//! Anything that has an entry in the book: its anchor, its name, and a link to it.

use maud::{Markup, html};

use super::Writer;
use super::lists::outside;
use crate::report::words;
use crate::tree::Tree;
use crate::wrap;

/// A thing in the book, by its position in the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Thing {
    Referral(usize),
    Rule(usize),
    Promise(usize),
    Question(usize),
    Right(usize),
    Norm(usize),
    Advice(usize),
    Guide(usize),
    Desk(usize),
    Law(usize),
    Source(usize),
    Person(usize),
}

/// The name of a right or an advice is a sentence; a link or a heading shows this many letters.
const LONGEST_NAME: usize = 70;

impl Thing {
    /// The kind of thing, as in Fluent keys and anchors.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Referral(_) => "referral",
            Self::Rule(_) => "rule",
            Self::Promise(_) => "promise",
            Self::Question(_) => "question",
            Self::Right(_) => "right",
            Self::Norm(_) => "norm",
            Self::Advice(_) => "advice",
            Self::Guide(_) => "guide",
            Self::Desk(_) => "desk",
            Self::Law(_) => "law",
            Self::Source(_) => "source",
            Self::Person(_) => "person",
        }
    }

    /// The name in the rule files; a person has none.
    pub(super) fn id(self, tree: &Tree) -> Option<&str> {
        let id = match self {
            Self::Referral(number) => &tree.referrals[number].id,
            Self::Rule(number) => &tree.rules[number].id,
            Self::Promise(number) => &tree.promises[number].id,
            Self::Question(number) => &tree.questions[number].id,
            Self::Right(number) => &tree.rights[number].id,
            Self::Norm(number) => &tree.norms[number].id,
            Self::Advice(number) => &tree.advice[number].id,
            Self::Guide(number) => &tree.guide[number].id,
            Self::Desk(number) => &tree.desks[number].id,
            Self::Law(number) => &tree.laws[number].id,
            Self::Source(number) => &tree.sources[number].id,
            Self::Person(_) => return None,
        };
        Some(id.as_str())
    }

    /// Where its entry stands on the page.
    pub(super) fn anchor(self, tree: &Tree) -> String {
        match self {
            Self::Person(number) => format!("person-{}", number + 1),
            _ => format!("{}-{}", self.kind(), self.id(tree).unwrap_or_default()),
        }
    }
}

impl Writer<'_> {
    /// What a thing is called.
    pub(super) fn name(&self, thing: Thing) -> String {
        let (tree, text) = (self.tree, self.text);
        let said = |id: &crate::id::Id| text.say(&format!("{}-{}", thing.kind(), id.key()));
        match thing {
            Thing::Referral(number) => said(&tree.referrals[number].id),
            Thing::Rule(number) => said(&tree.rules[number].id),
            Thing::Promise(number) => self.promise_name(number),
            Thing::Question(number) => words::short(tree, number, text),
            Thing::Right(number) => words::right(&tree.rights[number], text),
            Thing::Norm(number) => said(&tree.norms[number].id),
            Thing::Advice(number) => said(&tree.advice[number].id),
            Thing::Guide(number) => said(&tree.guide[number].id),
            Thing::Desk(number) => said(&tree.desks[number].id),
            Thing::Law(number) => {
                let key = format!("law-{}", tree.laws[number].id.key());
                text.attr(&key, "vol").unwrap_or_else(|| text.say(&key))
            }
            Thing::Source(number) => words::cite(tree, number, text),
            Thing::Person(number) => self.book.people[number].scenario.name.clone(),
        }
    }

    /// What a thing is called, in a few words.
    pub(super) fn short_name(&self, thing: Thing) -> String {
        match thing {
            Thing::Right(_) | Thing::Advice(_) | Thing::Promise(_) => shortened(&self.name(thing)),
            _ => self.name(thing),
        }
    }

    /// A link to the entry of a thing.
    pub(super) fn link(&self, thing: Thing) -> Markup {
        let name = self.short_name(thing);
        // Several promises can say the same of other people; their own names tell them apart.
        let own = thing.id(self.tree).filter(|_| matches!(thing, Thing::Promise(_)));
        html! {
            a href={ "#" (thing.anchor(self.tree)) } lang=[self.foreign(thing)] {
                (name) @if let Some(own) = own { " " code { (own) } }
            }
        }
    }

    /// The language of a name that nobody translates: scenarios are written in the first language there is.
    pub(super) fn foreign(&self, thing: Thing) -> Option<&str> {
        let home = self.book.languages.first()?.language.as_str();
        (matches!(thing, Thing::Person(_)) && home != self.text.language().as_str()).then_some(home)
    }

    /// Links, each with the kind of thing it leads to.
    pub(super) fn links(&self, things: &[Thing]) -> Markup {
        html! {
            ul {
                @for thing in things {
                    li { (self.say(&format!("book-thing-{}", thing.kind()))) ": " (self.link(*thing)) }
                }
            }
        }
    }

    /// An article or page, with a link to where it can be read.
    pub(super) fn cite(&self, source: usize) -> Markup {
        let cited = words::cite(self.tree, source, self.text);
        outside(&words::link(self.tree, source), &html! { span.cite { (cited) } })
    }

    /// An article or page in full: its version, and a link to everything else that comes from it.
    pub(super) fn source(&self, source: usize) -> Markup {
        let day = |date| words::short_day(date, self.text);
        let told = &self.tree.sources[source];
        let said = match told.cites {
            crate::tree::Cites::Article { law, .. } => {
                self.say_with("book-version", &[("day", &day(self.tree.laws[law].version))])
            }
            crate::tree::Cites::Page(_) => self.say_with("book-checked", &[("day", &day(told.checked))]),
        };
        let anchor = Thing::Source(source).anchor(self.tree);
        html! {
            (self.cite(source)) ", " (said) ". "
            a.more href={ "#" (anchor) } { (self.say_with("book-more-of", &[("source", &self.name(Thing::Source(source)))])) }
        }
    }
}

/// The beginning of a sentence, up to the end of a word.
fn shortened(sentence: &str) -> String {
    let short = wrap::cut(sentence, LONGEST_NAME);
    match short.strip_suffix('…').and_then(|short| short.rsplit_once(' ')) {
        Some((words, _)) => format!("{}\u{a0}…", words.trim_end_matches([',', '.', ';', ':'])),
        None => short,
    }
}
