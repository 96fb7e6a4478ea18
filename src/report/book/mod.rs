//! The rule book: all rules, questions, referrals and rights as one page to read, search and print, for those who know
//! the law and need not know the program.

mod entry;
mod law;
mod lists;
mod page;
mod people;
mod promise;
mod question;
mod referral;
mod thing;
mod uses;

pub use page::{SCRIPT, SCRIPT_HASH, STYLE_HASH, page, style};
pub use people::{Person, Reached, reached};

use maud::{Markup, html};

use crate::calendar::Date;
use crate::proof::{Verdict, Witness};
use crate::report::graph;
use crate::text::Text;
use crate::tree::Tree;
use entry::framed;
use thing::Thing;
use uses::Uses;

/// What the book is made from.
pub struct Book<'a> {
    /// The rules.
    pub tree: &'a Tree,
    /// The day whose law they are.
    pub day: Date,
    /// The sentences, once for each of [`crate::text::READERS`], all in the language of the page.
    pub texts: [&'a Text; 3],
    /// The languages there is a page in: what they are called and the file of the page.
    pub languages: &'a [Edition],
    /// People in scenarios, and where they arrive.
    pub people: &'a [Person<'a>],
    /// For each referral, conversations in which it is no, unknown and yes; nothing when that was beyond proof.
    pub ways: Option<&'a [[Option<Witness>; 3]]>,
    /// Per promise, what became of each of its claims; empty when nobody looked.
    pub verdicts: &'a [Vec<Verdict>],
}

/// A page in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// The language, as in BCP 47.
    pub language: String,
    /// What it calls itself.
    pub name: String,
    /// The file, beside the others.
    pub file: String,
}

/// Larger pictures, in pixels, are for a page of their own: `loketwijzer graph`.
const LARGEST: (f32, f32) = (1150.0, 760.0);
/// An overview has a line for each referral, so it may be longer.
const LARGEST_OVERVIEW: (f32, f32) = (f32::INFINITY, f32::INFINITY);

/// Everything that the parts of the book need to be written.
struct Writer<'a> {
    book: &'a Book<'a>,
    tree: &'a Tree,
    /// The texts as the client reads them; only what differs is shown for the other readers.
    text: &'a Text,
    uses: Uses,
    /// The topics, each with its things in the order in which they are asked or shown; the last is for the rest.
    topics: Vec<Topic>,
}

/// A subject, and what belongs to it.
#[derive(Debug, Default)]
struct Topic {
    /// Part of the anchors on the page.
    anchor: String,
    name: String,
    questions: Vec<usize>,
    rules: Vec<usize>,
    referrals: Vec<usize>,
}

impl<'a> Writer<'a> {
    fn new(book: &'a Book<'a>) -> Self {
        let (tree, text) = (book.tree, book.texts[0]);
        Self { book, tree, text, uses: Uses::of(tree, book.people), topics: topics(tree, text) }
    }

    fn say(&self, key: &str) -> String {
        self.text.say(key)
    }

    fn say_with(&self, key: &str, facts: &[(&str, &str)]) -> String {
        let facts: Vec<_> = facts.iter().map(|(name, word)| (*name, (*word).into())).collect();
        self.text.say_with(key, &facts)
    }

    /// The picture of one rule or referral, when it is small enough to stand beside its words; otherwise the way to the
    /// overview of its topic, and to a picture of its own.
    fn picture(&self, thing: Thing, subject: graph::Subject) -> Markup {
        let picture = graph::graph(self.tree, subject, graph::Reach::Names, self.text);
        let anchor = thing.anchor(self.tree);
        if let Some(drawing) = graph::figure(&picture, &format!("picture-{anchor}"), LARGEST) {
            return framed(&picture.title, &drawing);
        }
        let topic = self.topics.iter().find(|topic| match thing {
            Thing::Rule(number) => topic.rules.contains(&number),
            Thing::Referral(number) => topic.referrals.contains(&number),
            _ => false,
        });
        let facts = [("kind", thing.kind()), ("name", thing.id(self.tree).unwrap_or_default())];
        let command = self.say_with("book-picture-command", &facts);
        html! {
            p { (self.say("book-picture-large")) " " code { (command) } }
            @if let Some(topic) = topic.filter(|topic| self.has_overview(topic)) {
                p { a href={ "#overview-" (topic.anchor) } { (self.say_with("book-picture-overview", &[("topic", &topic.name)])) } }
            }
        }
    }

    /// Which rules the referrals of a topic look at.
    fn overview(&self, topic: &Topic) -> Option<Markup> {
        let picture = graph::overview(self.tree, &topic.referrals, &topic.name, self.text);
        let id = format!("overview-{}", topic.anchor);
        let drawing = graph::figure(&picture, &format!("{id}-picture"), LARGEST_OVERVIEW)?;
        self.has_overview(topic).then(|| {
            html! {
                figure id=(id) { (framed(&picture.title, &drawing)) figcaption { (picture.title) } }
            }
        })
    }

    fn has_overview(&self, topic: &Topic) -> bool {
        !graph::overview(self.tree, &topic.referrals, &topic.name, self.text).nodes.is_empty()
    }
}

/// Things belong to the topic of the questions in the same file: an author keeps together what belongs together.
fn topics(tree: &Tree, text: &Text) -> Vec<Topic> {
    let named = |id: &crate::id::Id| Topic {
        anchor: id.to_string(),
        name: text.say(&format!("topic-{}", id.key())),
        ..Topic::default()
    };
    let mut topics: Vec<Topic> = tree.topics.iter().map(named).collect();
    topics.push(Topic { anchor: "_".to_owned(), name: text.say("book-other"), ..Topic::default() });
    let of_file = |file: &str| {
        let asked = tree.questions.iter().find(|question| &*question.place.file == file);
        asked.map_or(tree.topics.len(), |question| question.topic)
    };
    for (number, question) in tree.questions.iter().enumerate() {
        topics[question.topic].questions.push(number);
    }
    for (number, named) in tree.rules.iter().enumerate() {
        topics[of_file(&named.rule.place.file)].rules.push(number);
    }
    for (number, referral) in tree.referrals.iter().enumerate() {
        topics[of_file(&referral.place.file)].referrals.push(number);
    }
    topics
}
