//! The rule book: nothing of the tree is missing, every link leads somewhere, and no text can break the page.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use loketwijzer::proof::{LIMIT, Proof, Stretch, prove, ways};
use loketwijzer::report::book::{Book, Edition, Person, SCRIPT, SCRIPT_HASH, STYLE_HASH, page, reached, style};
use loketwijzer::scenario::Scenario;
use loketwijzer::text::{Catalogue, Language, READERS, Text};
use loketwijzer::tree::{Cites, Tree, Trees, build};
use loketwijzer::value::Value;
use sha2::{Digest, Sha256};

use crate::common::shipped;

fn editions() -> Vec<Edition> {
    let edition = |language: &str, name: &str| Edition {
        language: language.to_owned(),
        name: name.to_owned(),
        file: format!("{language}.html"),
    };
    vec![edition("nl", "Nederlands"), edition("en", "English")]
}

/// People, each under the law of their own day.
fn people<'a>(trees: &Trees, scenarios: &'a [Scenario]) -> Vec<Person<'a>> {
    let there = |scenario: &Scenario| reached(trees.at(scenario.date).unwrap(), scenario);
    scenarios.iter().map(|scenario| Person { scenario, reached: there(scenario) }).collect()
}

fn written(
    tree: &Tree,
    catalogues: &[Catalogue],
    language: &str,
    people: &[Person<'_>],
    proof: Option<&Proof>,
) -> String {
    let texts = READERS.map(|reader| Text::new(catalogues, &Language::new(language).unwrap(), reader));
    let (texts, day) = (texts.each_ref(), jiff::civil::date(2026, 11, 22));
    let ways = proof.and_then(|_| ways(tree, LIMIT).ok());
    let verdicts = proof.and_then(Proof::counted).map_or(&[][..], |stretch: &Stretch| &stretch.promises);
    page(&Book { tree, day, texts, languages: &editions(), people, ways: ways.as_deref(), verdicts })
}

/// The page without its script and its style.
fn markup(page: &str) -> String {
    let (before, rest) = page.split_once("<style>").unwrap();
    let (_, rest) = rest.split_once("</style>").unwrap();
    let (body, _) = rest.split_once("<script>").unwrap();
    format!("{before}{body}")
}

/// The values of an attribute, in order. Quotes in texts are escaped, so a quote always ends a value.
fn values<'a>(markup: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    markup.split(start.as_str()).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

/// What stands between the tags, `code` left out: there stand names of the rule files.
fn words(markup: &str) -> String {
    let mut words = String::new();
    for piece in markup.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap();
        if tag != "code" {
            words.push_str(text);
            words.push(' ');
        }
    }
    words
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The shipped pages, made once for all tests.
fn shipped_pages() -> &'static [(&'static str, String)] {
    static PAGES: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| {
        let trees = shipped::trees("rules/zorg");
        let tree = trees.at(shipped::day()).unwrap();
        let scenarios = shipped::people("rules/zorg", tree);
        let people = people(&trees, &scenarios);
        ["nl", "en"].map(|language| (language, written(tree, &shipped::catalogues(), language, &people, None))).into()
    });
    &PAGES
}

#[test]
fn every_link_leads_to_one_place() {
    for (language, page) in shipped_pages() {
        let markup = markup(page);
        let ids = values(&markup, "id");
        let known: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "an id stands twice in {language}");
        let hrefs = values(&markup, "href");
        for href in &hrefs {
            match href.strip_prefix('#') {
                Some(anchor) => assert!(known.contains(anchor), "{language}: nothing at {href}"),
                None => assert!(
                    ["https://", "mailto:", "data:,", "nl.html", "en.html"].iter().any(|start| href.starts_with(start)),
                    "{href}"
                ),
            }
        }
        assert!(hrefs.iter().any(|href| href.starts_with("https://wetten.overheid.nl/BWBR0035917/")));
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
            assert!(values(&markup, attribute).iter().all(|id| known.contains(id)), "{attribute}");
        }
    }
}

#[test]
fn nothing_of_the_tree_is_missing() {
    let trees = shipped::trees("rules/zorg");
    let tree = trees.at(shipped::day()).unwrap();
    for (language, page) in shipped_pages() {
        let markup = markup(page);
        let ids: BTreeSet<&str> = values(&markup, "id").into_iter().collect();
        let mut expected: Vec<String> = Vec::new();
        expected.extend(tree.referrals.iter().map(|it| format!("referral-{}", it.id)));
        expected.extend(tree.rules.iter().map(|it| format!("rule-{}", it.id)));
        expected.extend(tree.promises.iter().map(|it| format!("promise-{}", it.id)));
        expected.extend(tree.questions.iter().map(|it| format!("question-{}", it.id)));
        expected.extend(tree.rights.iter().map(|it| format!("right-{}", it.id)));
        expected.extend(tree.norms.iter().map(|it| format!("norm-{}", it.id)));
        expected.extend(tree.advice.iter().map(|it| format!("advice-{}", it.id)));
        expected.extend(tree.desks.iter().map(|it| format!("desk-{}", it.id)));
        expected.extend(tree.guide.iter().map(|it| format!("guide-{}", it.id)));
        expected.extend(tree.laws.iter().map(|it| format!("law-{}", it.id)));
        expected.extend(tree.sources.iter().map(|it| format!("source-{}", it.id)));
        for id in expected {
            assert!(ids.contains(id.as_str()), "{language}: {id}");
        }
        let catalogues = shipped::catalogues();
        for reader in READERS {
            let text = Text::new(&catalogues, &Language::new(language).unwrap(), reader);
            for question in &tree.questions {
                let asked = text.say(&format!("question-{}", question.id.key()));
                assert!(markup.contains(&format!("<dd>{}</dd>", escaped(&asked))), "{language}, {reader}: {asked}");
            }
        }
        for channel in tree.desks.iter().flat_map(|desk| &desk.channels) {
            assert!(markup.contains(&escaped(&channel.value)), "{}", channel.value);
        }
    }
}

#[test]
fn every_sentence_is_told() {
    for (language, page) in shipped_pages() {
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{language}\">")));
        let words = words(&markup(page));
        assert!(!words.contains("{$") && !words.contains("{ $"), "{language}");
        for piece in words.split('[').skip(1) {
            let key = piece.split(']').next().unwrap();
            let looks_like_one = key.contains('-') && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            assert!(!looks_like_one, "{language}: [{key}]");
        }
    }
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    for (_, page) in shipped_pages() {
        let markup = markup(page);
        let pieces = markup.split("<h").skip(1).filter_map(|piece| piece.chars().next()?.to_digit(10));
        let levels: Vec<u32> = pieces.collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

/// Base64, to compare what the page promises of its script and style.
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| bits << 8 | u32::from(three.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let sign = SIGNS[(bits >> (18 - 6 * at) & 63) as usize];
            out.push(if at <= three.len() { char::from(sign) } else { '=' });
        }
    }
    out
}

#[test]
fn only_the_search_may_run_and_only_the_own_style_counts() {
    let hash = |text: &str| base64(&Sha256::digest(text.as_bytes()));
    assert_eq!((hash(SCRIPT), hash(&style())), (SCRIPT_HASH.to_owned(), STYLE_HASH.to_owned()));
    for (_, page) in shipped_pages() {
        assert_eq!((page.matches("<script").count(), page.matches("<style").count()), (1, 1));
        assert!(
            page.contains(&format!("<script>{SCRIPT}</script>"))
                && page.contains(&format!("<style>{}</style>", style()))
        );
        let policy = values(page, "content");
        assert!(
            policy
                .iter()
                .any(|it| it.contains(SCRIPT_HASH) && it.contains(STYLE_HASH) && it.contains("default-src 'none'"))
        );
        assert!(values(&markup(page), "style").is_empty(), "the policy would drop it");
    }
}

#[test]
fn people_arrive_in_the_book_where_they_arrive_in_the_program() {
    let trees = shipped::trees("rules/zorg");
    let tree = trees.at(shipped::day()).unwrap();
    let scenarios = shipped::people("rules/zorg", tree);
    let people = people(&trees, &scenarios);
    for person in &people {
        let found = |referral: &usize| person.value(*referral);
        let (scenario, name) = (person.scenario, &person.scenario.name);
        assert!(scenario.expect.yes.iter().all(|referral| found(referral) == Value::Yes), "{name}");
        assert!(scenario.expect.unknown.iter().all(|referral| found(referral) == Value::Unknown), "{name}");
        assert!(scenario.expect.never.iter().all(|referral| found(referral) == Value::No), "{name}");
        assert!(person.reached.iter().all(|reached| !reached.is_empty()), "{name}");
        assert_eq!(person.reached.len(), scenario.people.len().max(1), "{name}");
        for (member, reached) in scenario.people.iter().zip(&person.reached) {
            assert!(member.expect.yes.iter().all(|referral| reached.contains(&(*referral, Value::Yes))), "{name}");
            assert!(member.expect.never.iter().all(|it| reached.iter().all(|(other, _)| other != it)), "{name}");
        }
    }
}

const HOSTILE: &str = "</script></style><b onclick=\"x\">&amp; ' --> 1. {\"{\"}";

fn hostile() -> (Tree, Vec<Catalogue>) {
    let yaml = "
tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
questions:
  - { id: m, kind: many, answers: [a, a-b], none: none, known-by: [d], fixed: true }
  - { id: when, kind: date }
  - { id: where, kind: place }
rules:
  - { id: one, question: m, any-of: [a] }
desks:
  - { id: d, place: { question: where, level: gemeente }, channels: [{ kind: web, value: \"https://example.org\", checked: 2026-01-01 }] }
norms:
  - { id: n, weighed-by: d, source: s }
guide:
  - { id: g, kind: term, source: s }
rights:
  - { id: first, term: { days: 3, from: when }, source: s, amount: 10, checked: 2026-01-01, passed: w }
  - { id: second, term: { weeks: 6, after: first }, late: owed, legal: false, verified: false, valid-until: 2027-01-01 }
  - { id: owed, source: s, term: { days: 14 }, penalty: [{ days: 14, amount: 23 }] }
advice:
  - { id: w, source: s }
referrals:
  - { id: r, desk: d, decides: d, find-out: d, norm: open, open-norms: [n], guide: [g], rights: [first, second, owed], bring: [b], avoid: [w], urgency: now, when: { not: { rule: one } }, valid-from: 2020-01-01 }
  - { id: never, desk: d, rights: [first], when: always, valid-until: 2025-12-31 }
  - { id: doubt, desk: d, rights: [first], when: { all: [{ rule: one }, { not: { rule: one } }] } }
promises:
  - { id: kept, source: s, when: { rule: one }, never: r }
  - { id: broken, never-right: first }
  - { id: nobody, source: s, when: { all: [{ rule: one }, { not: { rule: one } }] }, always: [r, never] }
  - { id: later, always: r, valid-from: 2030-01-01 }
sources:
  - { id: s, page: \"https://example.org/\", checked: 2026-01-01 }
";
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), yaml.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    let tree = build(&document, jiff::civil::date(2026, 11, 22)).unwrap();
    let names = [
        "tree-t",
        "topic-t",
        "question-m",
        "question-when",
        "question-where",
        "rule-one",
        "desk-d",
        "norm-n",
        "guide-g",
        "right-first",
        "right-second",
        "right-owed",
        "advice-w",
        "referral-r",
        "referral-never",
        "referral-doubt",
        "bring-b",
        "source-s",
    ];
    let attributes = ["kort", "uitleg", "kijkt", "tekst", "zeg", "uitzoeken", "wat", "none", "a-b"];
    let attributes: String = attributes.map(|name| format!("    .{name} = {HOSTILE}\n")).concat();
    let own = names.map(|name| format!("{name} = {HOSTILE}\n{attributes}")).concat();
    let catalogue = |language: &str, app: &str| Catalogue {
        language: Language::new(language).unwrap(),
        files: vec![("app.ftl".into(), app.into()), ("t.ftl".into(), own.as_str().into())],
    };
    let app = [include_str!("../locales/nl/app.ftl"), include_str!("../locales/en/app.ftl")];
    (tree, vec![catalogue("nl", app[0]), catalogue("en", app[1])])
}

#[test]
fn no_text_breaks_the_page() {
    let (mut tree, catalogues) = hostile();
    // What is read from a file cannot be such an address; the page does not count on that.
    tree.parts.desks[0].channels[0].value = "javascript:alert(1)".to_owned();
    tree.parts.sources[0].cites = Cites::Page("javascript:alert(2)".to_owned());
    let page = written(&tree, &catalogues, "en", &[], None);
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script>").count(), 1);
    assert!(!page.contains("<b ") && page.contains("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;"));
    let markup = markup(&page);
    assert!(values(&markup, "href").iter().all(|href| !href.starts_with("javascript:")));
    assert!(markup.contains("javascript:alert(1)") && markup.contains("javascript:alert(2)"), "shown, but no link");
}

#[test]
fn a_referral_tells_everything_about_itself() {
    let (tree, catalogues) = hostile();
    let page = written(&tree, &catalogues, "nl", &[], None);
    let entry = page.split("id=\"referral-r\"").nth(1).unwrap().split("</article>").next().unwrap();
    let rows: Vec<&str> = entry.split("<dt>").skip(1).map(|row| row.split("</dt>").next().unwrap()).collect();
    assert_eq!(
        rows,
        [
            "Uitleg",
            "Wanneer",
            "Tekening",
            "Geldig",
            "Waar",
            "Wie beslist",
            "Soort norm",
            "Wat wordt afgewogen",
            "Wie helpt bij het uitzoeken",
            "Plaats in de lijst",
            "Rechten",
            "Wat iemand kan zeggen",
            "Als het niet zeker is",
            "Meenemen",
            "Let op",
            "Wat mensen vragen",
            "Wat erover beloofd is",
            "Scenario's die hier komen"
        ]
    );
    for link in [
        "#rule-one",
        "#desk-d",
        "#norm-n",
        "#right-first",
        "#right-second",
        "#advice-w",
        "#guide-g",
        "https://example.org/",
    ] {
        assert!(values(entry, "href").contains(&link), "{link}");
    }
    // And back.
    for (thing, by) in [
        ("rule-one", "referral-r"),
        ("question-when", "right-first"),
        ("question-where", "desk-d"),
        ("right-first", "right-second"),
        ("right-owed", "right-second"),
        ("advice-w", "right-first"),
        ("desk-d", "question-m"),
        ("source-s", "norm-n"),
    ] {
        let entry = page.split(&format!("id=\"{thing}\"")).nth(1).unwrap().split("</article>").next().unwrap();
        assert!(values(entry, "href").contains(&format!("#{by}").as_str()), "{thing} is used by {by}");
    }
}

/// Everything that there is to prove about a tree.
fn proven(tree: &Tree) -> Proof {
    prove(&[tree], 0, LIMIT)
}

/// The entry of that name on a page.
fn entry<'a>(page: &'a str, id: &str) -> &'a str {
    page.split(&format!("id=\"{id}\"")).nth(1).unwrap().split("</article>").next().unwrap()
}

#[test]
fn a_referral_shows_a_way_to_it() {
    let (tree, catalogues) = hostile();
    let page = written(&tree, &catalogues, "en", &[], Some(&proven(&tree)));
    let shown = entry(&page, "referral-r").split("A conversation that arrives here").nth(1).unwrap();
    // None of these, and a day and a place that nobody knows.
    assert!(!shown.contains("class=\"witness\"") && shown.contains("Besides, 3 questions"), "{shown}");
    let shown = entry(&page, "referral-never").split("A conversation that arrives here").nth(1).unwrap();
    assert!(shown.contains("On this day nobody arrives here."), "{shown}");
    let shown = entry(&page, "referral-doubt").split("A conversation that arrives here").nth(1).unwrap();
    let way = shown.split("class=\"witness\"").nth(1).unwrap().split("</ol>").next().unwrap();
    assert!(shown.contains("only to find out") && values(way, "href") == ["#question-m"], "{shown}");
    assert!(
        !written(&tree, &catalogues, "en", &[], None).contains("A conversation that arrives here"),
        "nobody looked for it"
    );
}

#[test]
fn a_promise_says_whether_it_is_kept_and_shows_who_it_fails() {
    let (tree, catalogues) = hostile();
    let page = written(&tree, &catalogues, "en", &[], Some(&proven(&tree)));
    let kept = entry(&page, "promise-kept");
    assert!(kept.contains("It holds, in all possible conversations"), "{kept}");
    assert!(["#rule-one", "#referral-r", "https://example.org/"].iter().all(|it| values(kept, "href").contains(it)));
    assert!(entry(&page, "referral-r").contains("Never comes, not even to find out"), "and back");
    let broken = entry(&page, "promise-broken");
    assert!(broken.contains("For everybody.") && broken.contains("It does not hold."), "{broken}");
    assert!(broken.contains("Besides, 3 questions"), "{broken}");
    assert!(entry(&page, "promise-nobody").contains("nobody on this day to whom it applies"));
    let later = entry(&page, "promise-later");
    assert!(later.contains("from 1 January 2030") && !later.contains("Verified"), "{later}");
    let unproven = written(&tree, &catalogues, "en", &[], None);
    assert!(!entry(&unproven, "promise-kept").contains("It holds"), "nobody looked");
}

fn loketwijzer(args: &[&str]) -> (Option<i32>, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_loketwijzer")).args(args).output().unwrap();
    (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn a_book_that_is_there_is_replaced_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("new/book");
    let dir = dir.to_str().unwrap();
    assert_eq!(loketwijzer(&["book", dir, "--rules", "tests/cmd/bieb"]).0, Some(0));
    let read = |name: &str| std::fs::read_to_string(format!("{dir}/{name}.html")).unwrap();
    assert!(read("nl").contains("lang=\"nl\"") && read("en").contains("lang=\"en\""));
    let first = read("nl");
    std::fs::remove_file(format!("{dir}/nl.html")).unwrap();
    std::fs::write(format!("{dir}/en.html"), "mine").unwrap();
    let (code, told) = loketwijzer(&["book", dir, "--rules", "tests/cmd/bieb"]);
    assert_eq!(code, Some(2));
    assert!(told.contains("en.html") && told.contains("--overwrite"), "{told}");
    assert_eq!(read("en"), "mine");
    assert!(!std::path::Path::new(&format!("{dir}/nl.html")).exists(), "all pages or none");
    assert_eq!(loketwijzer(&["book", dir, "--overwrite", "--rules", "tests/cmd/bieb"]).0, Some(0));
    assert_eq!(read("nl"), first, "the same rules make the same book");
}
