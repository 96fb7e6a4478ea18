//! Pictures of rules: they hold what the tree holds, and no word in a label can break them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write;

use loketwijzer::report::graph::{Graph, Kind, Reach, Subject, dot, graph, mermaid, overview, svg};
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{Rule, Tree, build};
use roxmltree::{Document, Node};

use crate::common::shipped;

const HOSTILE: &str = r#"a "quoted" 'word' <b>&amp; </text></svg> ]] --> n1{{x}} %% `y` | \ \n "] ; } end"#;

/// One rule of every shape, nested, in a small tree whose every text is the hostile one.
fn hostile() -> (Tree, Text) {
    let yaml = "
tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
questions:
  - { id: yn, kind: yes-no }
  - { id: c, kind: choice, answers: [a, b] }
  - { id: m, kind: many, answers: [a, b], none: none }
  - { id: n, kind: number, min: 0, max: 99 }
rules:
  - id: one
    source: s
    any: [yn, { question: c, any-of: [a, b] }]
desks:
  - id: d
referrals:
  - id: r
    desk: d
    source: s
    when:
      all:
        - { rule: one, source: other }
        - not: { rule: one }
        - at-least: 2
          of: [{ question: m, any-of: [a] }, { question: m, only: [a, b] }, { question: n, from: 18, below: 30 }]
        - { question: n, below: 65 }
  - { id: always, desk: d, when: always }
laws:
  - { id: l, bwb: BWBR0000001, version: 2026-01-01, checked: 2026-01-01 }
sources:
  - { id: s, law: l, article: \"1\\\"\" }
  - { id: other, law: l, article: \"2\" }
";
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), yaml.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    let tree = build(&document, jiff::civil::date(2026, 11, 22)).unwrap();
    let escaped = HOSTILE.replace('{', "{\"{\"}").replace("}}", "{\"}}\"}").replace("; } end", "; {\"}\"} end");
    let keys = ["tree-t", "rule-one", "referral-r", "referral-always", "law-l"];
    let mut own: String = keys.map(|key| format!("{key} = 1. {escaped}\n    - line\n")).concat();
    for question in ["yn", "c", "m", "n"] {
        writeln!(own, "question-{question} = x\n    .kort = {escaped}\n    .a = {escaped}").unwrap();
    }
    let app = include_str!("../locales/nl/app.ftl");
    let nl = Language::new("nl").unwrap();
    let files = vec![("app.ftl".into(), app.into()), ("t.ftl".into(), own.as_str().into())];
    let text = Text::new(&[Catalogue { language: nl.clone(), files }], &nl, "client");
    assert!(text.say("rule-one").contains(HOSTILE), "{}", text.say("rule-one"));
    (tree, text)
}

fn text(language: &str) -> Text {
    Text::new(&shipped::catalogues(), &Language::new(language).unwrap(), "client")
}

/// The names that the boxes of a rule must have, by a walk of their own.
fn ids(name: &str, rule: &Rule, found: &mut BTreeSet<String>) {
    use loketwijzer::tree::Shape;
    if !matches!(rule.shape, Shape::Named(_)) {
        found.insert(name.to_owned());
    }
    rule.parts().iter().enumerate().for_each(|(at, part)| ids(&format!("{name}/{}", at + 1), part, found));
}

fn all_ids(tree: &Tree) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for referral in &tree.referrals {
        found.insert(format!("referral/{}", referral.id));
        ids(&format!("referral/{}/1", referral.id), &referral.when, &mut found);
    }
    for named in &tree.rules {
        found.insert(format!("rule/{}", named.id));
        ids(&format!("rule/{}/1", named.id), &named.rule, &mut found);
    }
    found
}

/// The quoted strings of DOT, unescaped; what stands outside them must be harmless and balanced.
fn dot_strings(dot: &str) -> Vec<String> {
    let (mut strings, mut open, mut braces, mut letters) = (Vec::new(), None::<String>, Vec::new(), dot.chars());
    while let Some(letter) = letters.next() {
        match (&mut open, letter) {
            (Some(string), '\\') => match letters.next() {
                Some('n') => string.push('\n'),
                Some(escaped @ ('"' | '\\')) => string.push(escaped),
                other => panic!("an escape {other:?}"),
            },
            (Some(_), '"') => strings.extend(open.take()),
            (Some(_), '\n') => panic!("a string over a line end"),
            (Some(string), letter) => string.push(letter),
            (None, '"') => open = Some(String::new()),
            (None, '{' | '[') => braces.push(letter),
            (None, '}') => assert_eq!(braces.pop(), Some('{')),
            (None, ']') => assert_eq!(braces.pop(), Some('[')),
            (None, letter) => {
                assert!(letter.is_ascii_alphanumeric() || " \n=,;->".contains(letter), "{letter:?} outside a string");
            }
        }
    }
    assert!(open.is_none() && braces.is_empty());
    strings
}

/// The texts of a Mermaid flowchart, each line of which must be a box, an arrow or a description.
fn mermaid_labels(mermaid: &str) -> Vec<String> {
    const BRACKETS: [(&str, &str); 7] = [
        ("[[\"", "\"]]"),
        ("([\"", "\"])"),
        ("{{\"", "\"}}"),
        (">\"", "\"]"),
        ("[\"", "\"]"),
        ("{\"", "\"}"),
        ("(\"", "\")"),
    ];
    let number = |word: &str| word.strip_prefix('n').is_some_and(|digits| digits.parse::<usize>().is_ok());
    let mut lines = mermaid.lines();
    assert_eq!(lines.next(), Some("flowchart LR"));
    let mut labels = Vec::new();
    for line in lines.map(str::trim) {
        if line.starts_with("accTitle: ") || line.starts_with("accDescr: ") {
            continue;
        }
        let label = if let Some((from, rest)) = line.split_once(" -->|\"") {
            let (label, to) = rest.split_once("\"| ").expect("an arrow that ends");
            assert!(number(from) && number(to), "{line}");
            label
        } else {
            let name = line.len() - line.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
            let (name, rest) = line.split_at(name);
            assert!(number(name), "{line}");
            let inside = BRACKETS.iter().find_map(|(open, close)| rest.strip_prefix(open)?.strip_suffix(close));
            inside.unwrap_or_else(|| panic!("no box: {line}"))
        };
        let bare = label.replace("<br>", "");
        assert!(!bare.contains(['"', '<', '>', '`', '|', '{', '}', '[', ']', '\\', '&']), "{label}");
        labels.push(label.to_owned());
    }
    labels
}

fn words(node: Node<'_, '_>, class: &str) -> Vec<String> {
    let texts = node.descendants().filter(|node| node.tag_name().name() == "text");
    let texts = texts.filter(|text| text.attribute("class") == Some(class));
    texts.map(|text| text.text().unwrap_or_default().to_owned()).collect()
}

/// What a text comes to when it is wrapped: its words.
fn split(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Every box of the picture stands in the SVG, in words.
fn assert_drawn(graph: &Graph, svg: &str) {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{error}"));
    let root = document.root_element();
    let child = |name: &str| root.children().find(|child| child.tag_name().name() == name).unwrap();
    assert_eq!(child("title").text().map(split), Some(split(&graph.title)));
    assert_eq!(child("desc").text(), Some(graph.description.as_str()));
    assert_eq!((root.attribute("role"), root.attribute("lang")), (Some("img"), Some(graph.language.as_str())));
    let boxes: Vec<Node<'_, '_>> = root.children().filter(|child| child.tag_name().name() == "g").collect();
    let drawn: Vec<(String, Vec<String>)> = boxes
        .iter()
        .map(|drawn| {
            let class = drawn.attribute("class").unwrap_or_default();
            (
                class.replace(" elsewhere", ""),
                split(&words(*drawn, "label").join(" ")).iter().map(|w| (*w).to_owned()).collect(),
            )
        })
        .collect();
    for node in &graph.nodes {
        let label: Vec<String> = split(&node.label).iter().map(|word| (*word).to_owned()).collect();
        assert!(drawn.contains(&(node.kind.as_str().to_owned(), label)), "{} is not drawn", node.id);
    }
    let arrows = root.children().filter(|child| child.attribute("class") == Some("arrow")).count();
    assert_eq!(arrows, graph.edges.len());
}

#[test]
fn the_whole_tree_is_in_every_picture_of_it() {
    let trees = shipped::trees("rules/zorg");
    let tree = trees.at(shipped::day()).unwrap();
    for language in ["nl", "en"] {
        let text = text(language);
        let whole = graph(tree, Subject::Whole, Reach::Through, &text);
        let ids: BTreeSet<String> = whole.nodes.iter().map(|node| node.id.clone()).collect();
        assert_eq!(ids, all_ids(tree));
        assert_eq!(ids.len(), whole.nodes.len(), "a name for two boxes");
        let strings = dot_strings(&dot(&whole));
        assert!(ids.iter().all(|id| strings.contains(id)));
        assert_eq!(mermaid_labels(&mermaid(&whole)).len(), whole.nodes.len() + whole.edges.len());
        assert_drawn(&whole, &svg(&whole));
        let told = whole.nodes.iter().flat_map(|node| [&node.caption, &node.label]);
        let told: Vec<&String> = told.chain(whole.edges.iter().map(|edge| &edge.label)).collect();
        assert!(told.iter().all(|words| !words.starts_with('[') && !words.contains("{$")), "{told:?}");
    }
}

#[test]
fn each_rule_and_each_referral_is_a_picture_of_its_own() {
    let trees = shipped::trees("rules/zorg");
    let tree = trees.at(shipped::day()).unwrap();
    let text = text("nl");
    let subjects = (0..tree.rules.len()).map(Subject::Rule).chain((0..tree.referrals.len()).map(Subject::Referral));
    for subject in subjects {
        for reach in [Reach::Through, Reach::Names] {
            let one = graph(tree, subject, reach, &text);
            let (rule, name) = match subject {
                Subject::Rule(number) => (&tree.rules[number].rule, format!("rule/{}", tree.rules[number].id)),
                Subject::Referral(number) => {
                    (&tree.referrals[number].when, format!("referral/{}", tree.referrals[number].id))
                }
                Subject::Whole => unreachable!(),
            };
            let mut expected = BTreeSet::from([name.clone()]);
            ids(&format!("{name}/1"), rule, &mut expected);
            let drawn: BTreeSet<String> = one.nodes.iter().map(|node| node.id.clone()).collect();
            assert!(expected.is_subset(&drawn), "{name}");
            assert_drawn(&one, &svg(&one));
        }
    }
}

#[test]
fn no_label_breaks_a_picture() {
    let (tree, text) = hostile();
    let whole = graph(&tree, Subject::Whole, Reach::Through, &text);
    let strings = dot_strings(&dot(&whole));
    let label = |id: &str| &whole.nodes.iter().find(|node| node.id == id).unwrap().label;
    assert!(label("rule/one").contains(HOSTILE) && label("referral/r/1/4").contains(HOSTILE));
    for node in &whole.nodes {
        assert!(strings.iter().any(|string| string.ends_with(&node.label)), "{}", node.id);
    }
    let labels = mermaid_labels(&mermaid(&whole));
    assert!(labels.iter().any(|label| label.contains("#34;quoted#34;") && label.contains("--#62;")), "{labels:?}");
    // Mermaid takes "1. " and "- " for a list, and refuses.
    assert!(
        labels.iter().all(|label| label.split("<br>").all(|line| !line.starts_with("1.") && !line.starts_with('-')))
    );
    assert_drawn(&whole, &svg(&whole));
}

#[test]
fn a_picture_says_how_the_parts_count() {
    let (tree, text) = hostile();
    let whole = graph(&tree, Subject::Whole, Reach::Through, &text);
    let at = |id: &str| whole.nodes.iter().position(|node| node.id == id).unwrap();
    let kind = |id: &str| whole.nodes[at(id)].kind;
    assert_eq!(
        ["referral/r", "referral/r/1", "referral/r/1/2", "referral/r/1/3", "referral/r/1/4", "rule/one", "rule/one/1"]
            .map(kind),
        [Kind::Referral, Kind::All, Kind::Not, Kind::AtLeast, Kind::Leaf, Kind::Rule, Kind::Any]
    );
    let arrow = |from: &str, to: &str| {
        let (from, to) = (at(from), at(to));
        whole.edges.iter().find(|edge| (edge.from, edge.to) == (from, to)).unwrap().label.as_str()
    };
    assert_eq!(arrow("referral/r", "referral/r/1"), "als");
    assert_eq!(arrow("referral/r/1", "referral/r/1/4"), "en");
    assert_eq!(arrow("rule/one/1", "rule/one/1/2"), "of");
    assert_eq!(arrow("referral/r/1/3", "referral/r/1/3/1"), "telt mee");
    // The article of the reference, not that of the rule, belongs to the arrow.
    assert!(arrow("referral/r/1", "rule/one").starts_with("en (art. 2 "));
    assert_eq!(arrow("referral/r/1/2", "rule/one"), "niet");
    let label = |id: &str| whole.nodes[at(id)].label.replace(HOSTILE, "X");
    assert_eq!(label("referral/r/1/3"), "Ten minste 2 hiervan");
    assert_eq!(label("referral/r/1/3/1"), "X: “X”, alleen of met iets anders");
    assert_eq!(label("referral/r/1/3/3"), "X: 18 tot en met 29");
    assert_eq!(label("referral/r/1/4"), "X: minder dan 65");
    assert_eq!(label("rule/one/1/1"), "X: “Ja”");
    assert_eq!(label("referral/always/1"), "Altijd");
}

#[test]
fn an_overview_shows_referrals_and_the_rules_they_look_at() {
    let (tree, text) = hostile();
    let all = overview(&tree, &[0, 1], "t", &text);
    let mut ids: Vec<&str> = all.nodes.iter().map(|node| node.id.as_str()).collect();
    ids.sort_unstable();
    assert_eq!(ids, ["referral/r", "rule/one"], "a referral that looks at no rule is left out");
    assert_eq!(all.edges.len(), 1, "each rule once, however often it is named");
    assert_drawn(&all, &svg(&all));
}

#[test]
fn a_rule_as_deep_as_a_file_allows_is_drawn() {
    let (mut open, mut close) = (String::new(), String::new());
    for _ in 0..58 {
        open.push_str("{ not: ");
        close.push_str(" }");
    }
    let yaml = format!(
        "tree: {{ format: 1, id: t, version: 2026-01-01, topics: [t] }}\ntopic: t\nquestions:\n  - {{ id: q, kind: yes-no }}\n\
         desks:\n  - id: d\nreferrals:\n  - id: r\n    desk: d\n    when: {open}q{close}\n"
    );
    // Reading takes more stack than a test has; drawing must not.
    let read = move || {
        let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), yaml.as_str().into())]);
        assert!(findings.is_empty(), "{findings:?}");
        build(&document, jiff::civil::date(2026, 11, 22)).unwrap()
    };
    let tree = std::thread::Builder::new().stack_size(64 << 20).spawn(read).unwrap().join().unwrap();
    let (_, text) = hostile();
    let deep = graph(&tree, Subject::Whole, Reach::Through, &text);
    assert_eq!(deep.nodes.len(), 60);
    assert_drawn(&deep, &svg(&deep));
}

fn loketwijzer(args: &[&str]) -> (Option<i32>, String, String) {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_loketwijzer")).args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn the_picture_goes_to_standard_output() {
    let (code, svg, error) = loketwijzer(&["graph", "--rule", "wlz-toegang", "--lang", "en"]);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    assert_eq!(Document::parse(&svg).unwrap().root_element().attribute("lang"), Some("en"));
    let (_, dot, _) = loketwijzer(&["graph", "rules/zorg", "--referral", "ciz-aanvragen", "--format", "dot"]);
    assert!(dot_strings(&dot).contains(&"referral/ciz-aanvragen".to_owned()));
    let (_, mermaid, _) = loketwijzer(&["graph", "--referral", "ciz-aanvragen", "--format", "mermaid"]);
    assert!(!mermaid_labels(&mermaid).is_empty());
}

#[test]
fn a_name_that_does_not_exist_is_told_with_the_nearest() {
    let (code, out, error) = loketwijzer(&["graph", "--rule", "wlz-toegan"]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(error.contains("wlz-toegan.") && error.contains("wlz-toegang?"), "{error}");
    let (code, _, error) = loketwijzer(&["graph", "--referral", "xyz"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("xyz") && !error.contains('?'), "{error}");
    let (code, ..) = loketwijzer(&["graph", "--rule", "wlz-toegang", "--referral", "ciz-aanvragen"]);
    assert_eq!(code, Some(2));
}
