//! The page: contents, search, and one part for each kind of thing. It needs nothing but itself: no server, no network, and
//! no script but for the search.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::thing::Thing;
use super::{Book, Topic, Writer};
use crate::report::{graph, words};
use crate::tree::Cites;

/// The search.
pub const SCRIPT: &str = include_str!("book.js");
/// SHA-256 of [`SCRIPT`] in base64: the page lets no other script run.
pub const SCRIPT_HASH: &str = "wPUhglS2NwW92xQwIGNAPXV5sZSYFnBg5Y2PzcJiU2M=";
/// SHA-256 of [`style`] in base64.
pub const STYLE_HASH: &str = "tY8dbOK5g4epjlAmZ6h82/UqhbmagMB/RkN6aActNCo=";

/// How the page looks: on a screen, in the dark, on paper.
pub fn style() -> String {
    [include_str!("book.css"), graph::STYLE].concat()
}

/// A part of the book.
struct Section {
    key: &'static str,
    parts: Vec<Part>,
}

/// Things under one heading, or without any.
struct Part {
    anchor: String,
    heading: Option<String>,
    picture: Option<Markup>,
    things: Vec<Thing>,
}

/// The book in one language, as a page of HTML.
pub fn page(book: &Book<'_>) -> String {
    let writer = Writer::new(book);
    let sections = writer.sections();
    let name = writer.say(&format!("tree-{}", book.tree.id.key()));
    let title = writer.say_with("book-title", &[("name", &name)]);
    let policy = format!(
        "default-src 'none'; script-src 'sha256-{SCRIPT_HASH}'; style-src 'sha256-{STYLE_HASH}'; img-src data:; \
         base-uri 'none'; form-action 'none'"
    );
    let page = html! {
        (DOCTYPE)
        html lang=(writer.text.language().as_str()) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                // Without an icon of its own, a browser asks a server for one.
                link rel="icon" href="data:,";
                title { (title) }
                style { (PreEscaped(style())) }
            }
            body {
                a.skip href="#book" { (writer.say("book-skip")) }
                header {
                    h1 { (title) }
                    (writer.other_languages())
                }
                div.columns {
                    div.side {
                        (writer.search())
                        (writer.contents(&sections))
                    }
                    main #book tabindex="-1" {
                        (writer.about(&name))
                        @for section in &sections { (writer.section(section)) }
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    page.into_string()
}

impl Writer<'_> {
    fn sections(&self) -> Vec<Section> {
        let by_topic = |name: &str, things: fn(&Topic) -> Vec<Thing>, pictures: bool| -> Vec<Part> {
            let topics = self.topics.iter().filter(|topic| !things(topic).is_empty());
            let part = |topic: &Topic| Part {
                anchor: format!("part-{name}-{}", topic.anchor),
                heading: Some(topic.name.clone()),
                picture: if pictures { self.overview(topic) } else { None },
                things: things(topic),
            };
            topics.map(part).collect()
        };
        let all = |things: Vec<Thing>| vec![Part { anchor: String::new(), heading: None, picture: None, things }];
        let numbered = |count: usize, thing: fn(usize) -> Thing| all((0..count).map(thing).collect());
        let tree = self.tree;
        let sections = vec![
            ("referrals", by_topic("referrals", |topic| things(&topic.referrals, Thing::Referral), true)),
            ("rules", by_topic("rules", |topic| things(&topic.rules, Thing::Rule), false)),
            ("questions", by_topic("questions", |topic| things(&topic.questions, Thing::Question), false)),
            ("promises", numbered(tree.promises.len(), Thing::Promise)),
            ("rights", numbered(tree.rights.len(), Thing::Right)),
            ("norms", numbered(tree.norms.len(), Thing::Norm)),
            ("advice", numbered(tree.advice.len(), Thing::Advice)),
            ("desks", numbered(tree.desks.len(), Thing::Desk)),
            ("guide", numbered(tree.guide.len(), Thing::Guide)),
            ("people", numbered(self.book.people.len(), Thing::Person)),
            ("sources", self.sources()),
        ];
        let filled = sections.into_iter().map(|(key, parts)| Section { key, parts });
        filled.filter(|section| section.parts.iter().any(|part| !part.things.is_empty())).collect()
    }

    /// Each law with its articles, and the pages that are no law.
    fn sources(&self) -> Vec<Part> {
        let sources = &self.tree.sources;
        let cited = |of: &dyn Fn(&Cites) -> bool| -> Vec<Thing> {
            (0..sources.len()).filter(|source| of(&sources[*source].cites)).map(Thing::Source).collect()
        };
        let laws = (0..self.tree.laws.len()).flat_map(|number| {
            let articles = cited(&|cites| matches!(cites, Cites::Article { law, .. } if *law == number));
            [vec![Thing::Law(number)], articles].concat()
        });
        let laws = Part { anchor: String::new(), heading: None, picture: None, things: laws.collect() };
        let pages = Part {
            anchor: "part-sources-pages".to_owned(),
            heading: Some(self.say("book-pages")),
            picture: None,
            things: cited(&|cites| matches!(cites, Cites::Page(_))),
        };
        [laws, pages].into_iter().filter(|part| !part.things.is_empty()).collect()
    }

    fn other_languages(&self) -> Markup {
        let own = self.text.language().as_str();
        let others: Vec<_> = self.book.languages.iter().filter(|edition| edition.language != own).collect();
        html! {
            @if !others.is_empty() {
                nav.languages aria-label=(self.say("book-languages")) {
                    ul { @for other in others {
                        li { a href=(other.file) lang=(other.language) hreflang=(other.language) { (other.name) } }
                    } }
                }
            }
        }
    }

    /// Hidden until the script that does the searching shows it.
    fn search(&self) -> Markup {
        let told = |key: &str| self.say(&format!("book-search-{key}"));
        html! {
            div.search #search role="search" hidden {
                label for="search-words" { (self.say("book-search")) }
                input #search-words type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint";
                p.hint #search-hint { (told("hint")) }
                p #search-told role="status" data-none=(told("none")) data-one=(told("one")) data-many=(told("many")) {}
                button #search-clear type="button" hidden { (told("clear")) }
                div.hits #search-hits hidden { p #search-begin { (told("begin")) } ul aria-labelledby="search-begin" {} }
            }
        }
    }

    fn contents(&self, sections: &[Section]) -> Markup {
        let list = |things: &[Thing]| html! { ul { @for thing in things { li { (self.link(*thing)) } } } };
        html! {
            nav.contents #contents aria-labelledby="contents-heading" {
                h2 #contents-heading { (self.say("book-contents")) }
                ul {
                    li { a href="#part-about" { (self.say("book-about")) } }
                    @for section in sections {
                        @let count: usize = section.parts.iter().map(|part| part.things.len()).sum();
                        @let title = self.say(&format!("book-part-{}", section.key));
                        li {
                            a href={ "#part-" (section.key) } { (title) }
                            details {
                                summary { (self.say_with("book-all-of", &[("count", &count.to_string()), ("part", &title)])) }
                                @for part in &section.parts {
                                    @if let Some(heading) = &part.heading { p { a href={ "#" (part.anchor) } { (heading) } } }
                                    (list(&part.things))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    fn about(&self, name: &str) -> Markup {
        let (tree, text) = (self.tree, self.text);
        let facts = [
            ("name", name),
            ("day", &words::short_day(self.book.day, text)),
            ("version", &words::short_day(tree.version, text)),
        ];
        let key = format!("tree-{}", tree.id.key());
        html! {
            section #part-about data-group {
                h2 { (self.say("book-about")) }
                p { (self.say_with("book-about-what", &facts)) }
                p { (self.say("book-about-how")) }
                p { (self.say("book-about-shape")) }
                @if let Some(disclaimer) = text.attr(&key, "disclaimer") { p { (disclaimer) } }
            }
        }
    }

    fn section(&self, section: &Section) -> Markup {
        html! {
            section id={ "part-" (section.key) } data-group {
                h2 { (self.say(&format!("book-part-{}", section.key))) }
                @if let Some(intro) = self.text.get(&format!("book-intro-{}", section.key)) { p { (intro) } }
                @for part in &section.parts {
                    @if let Some(heading) = &part.heading {
                        section id=(part.anchor) data-group {
                            h3 { (heading) }
                            @if let Some(picture) = &part.picture { (picture) }
                            @for thing in &part.things { (self.written(*thing)) }
                        }
                    } @else {
                        @for thing in &part.things { (self.written(*thing)) }
                    }
                }
                p.back { a href="#contents" { (self.say("book-back")) } }
            }
        }
    }

    /// The entry of a thing.
    fn written(&self, thing: Thing) -> Markup {
        match thing {
            Thing::Referral(number) => self.referral(number),
            Thing::Rule(number) => self.rule(number),
            Thing::Promise(number) => self.promise(number),
            Thing::Question(number) => self.question(number),
            Thing::Right(number) => self.right(number),
            Thing::Norm(number) => self.norm(number),
            Thing::Advice(number) => self.advice(number),
            Thing::Guide(number) => self.guide(number),
            Thing::Desk(number) => self.desk(number),
            Thing::Law(number) => self.statute(number),
            Thing::Source(number) => self.place_to_read(number),
            Thing::Person(number) => self.person(number),
        }
    }
}

fn things(positions: &[usize], thing: fn(usize) -> Thing) -> Vec<Thing> {
    positions.iter().copied().map(thing).collect()
}
