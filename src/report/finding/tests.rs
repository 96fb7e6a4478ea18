use proptest::prelude::*;

use super::*;
use crate::finding::Place;
use crate::text::{Catalogue, Language};

const NL: &str = include_str!("../../../locales/nl/app.ftl");
const EN: &str = include_str!("../../../locales/en/app.ftl");

fn text(language: &str) -> Text {
    let catalogue = |language: &str, source: &str| Catalogue {
        language: Language::new(language).unwrap(),
        files: vec![(format!("locales/{language}/app.ftl").as_str().into(), source.into())],
    };
    Text::new(&[catalogue("nl", NL), catalogue("en", EN)], &Language::new(language).unwrap(), "client")
}

fn at(span: Range<usize>, problem: Problem) -> Finding {
    problem.at(&Place { file: "rules/wlz.yaml".into(), span })
}

fn unknown(near: &str) -> Problem {
    Problem::UnknownName { kind: "question".into(), name: "wlz-blijvnd".into(), near: near.into() }
}

fn rendered(source: &str, findings: &[Finding], width: usize) -> String {
    render(findings, &|_| Some(source.into()), &text("nl"), false, width)
}

#[test]
fn a_finding_points_at_the_word_and_says_what_to_do() {
    let source = "topic: wlz\nrules:\n  - all: [wlz-blijvnd]\n";
    insta::assert_snapshot!(rendered(source, &[at(28..39, unknown("wlz-blijvend"))], 72), @r#"
    fout[E301]: `wlz-blijvnd` bestaat niet (vraag).
     --> rules/wlz.yaml:3:11
      |
    3 |   - all: [wlz-blijvnd]
      |           ^^^^^^^^^^^
      |
      = tip: Bedoelde u `wlz-blijvend`? Controleer de naam, of voeg hem
             toe in een van de regelbestanden.
    "#);
}

#[test]
fn without_a_likely_name_none_is_suggested() {
    let said = rendered("x\n", &[at(0..1, unknown(""))], 100);
    assert!(!said.contains("Bedoelde") && said.contains("tip: Controleer"), "{said}");
}

#[test]
fn without_the_file_itself_only_its_name_is_shown() {
    let said = render(&[at(5..6, Problem::NoFiles)], &|_| None, &text("en"), false, 100);
    insta::assert_snapshot!(said, @r#"
    error[E002]: There are no rule files here.
    --> rules/wlz.yaml
     = help: The name of a rule file ends in `.yaml`. Name the folder that holds the rule files.
             `loketwijzer export` gives you a folder to start with.
    "#);
}

#[test]
fn the_excerpt_of_a_long_line_is_cut_around_the_word_and_the_column_is_that_of_the_file() {
    let source = format!("a: {}[wlz-blijvnd]{}\n", "é".repeat(1_000_000), "x".repeat(1_000_000));
    let start = 3 + 2_000_000 + 1;
    insta::assert_snapshot!(rendered(&source, &[at(start..start + 11, unknown(""))], 60), @r#"
    fout[E301]: `wlz-blijvnd` bestaat niet (vraag).
     --> rules/wlz.yaml:1:1000005
      |
    1 | …ééééééééééééééé[wlz-blijvnd]xxxxxxxxxxxxxxxxxxxxxx…
      |                  ^^^^^^^^^^^
      |
      = tip: Controleer de naam, of voeg hem toe in een van
             de regelbestanden.
    "#);
    let whole = rendered(&source, &[at(3..source.len() - 1, Problem::TooMuch)], 60);
    assert!(whole.len() < 2000, "{whole}");
}

#[test]
fn control_characters_are_shown_by_their_code() {
    let source = "a: x\u{1b}[2J\t\u{202e}y\n";
    let key = Problem::DuplicateKey { key: "\u{1b}[2J\n\u{9b}".into() };
    let said = rendered(source, &[at(4..5, Problem::ControlCharacter { code: "U+001B".into() }), at(0..1, key)], 80);
    insta::assert_snapshot!(said, @r#"
    fout[E051]: `\u{1b}[2J\n\u{9b}` staat hier twee keer.
     --> rules/wlz.yaml:1:1
      |
    1 | a: x\u{1b}[2J\t\u{202e}y
      | ^
      |
      = tip: Laat `\u{1b}[2J\n\u{9b}` één keer staan. Zet alles wat erbij hoort
             daaronder.

    fout[E008]: Hier staat een teken dat u niet ziet: U+001B.
     --> rules/wlz.yaml:1:5
      |
    1 | a: x\u{1b}[2J\t\u{202e}y
      |     ^^^^^^
      |
      = tip: Haal het weg, of typ een gewone spatie. Zulke tekens veranderen wat
             er op het scherm komt.
    "#);
}

#[test]
fn findings_come_in_the_order_of_their_files_and_places() {
    let one = |file: &str, start| Problem::NoTopic.at(&Place { file: file.into(), span: start..start });
    let said = rendered("a\nb\nc\n", &[one("b", 4), one("b", 0), one("a", 2)], 80);
    let places: Vec<_> = said.lines().filter_map(|line| line.trim_start().strip_prefix("--> ")).collect();
    assert_eq!(places, ["a:2:1", "b:1:1", "b:3:1"]);
}

#[test]
fn the_end_of_the_file_and_what_lies_behind_it_are_places_too() {
    for span in [2..2, 6..6, 6..9, 100..200, Range { start: 4, end: 2 }] {
        let said = rendered("é\r\nb\n", &[at(span, Problem::NoTopic)], 80);
        assert!(said.contains('^'), "{said}");
    }
}

#[test]
fn a_machine_gets_lines_and_columns_in_characters() {
    let source = "\u{feff}é: 1\n  ü: wlz-blijvnd\n";
    let finding = at(15..26, unknown("wlz-blijvend"));
    let value = as_json(&[finding, at(3..5, Problem::NoTopic)], &|_| Some(source.into()), &text("en"));
    assert_eq!(
        value,
        json!([
            {
                "code": "E510", "name": "no-topic", "severity": "error", "file": "rules/wlz.yaml", "line": 1, "column": 1,
                "end": { "line": 1, "column": 2 }, "facts": {},
                "message": "This file has questions but no topic.",
                "help": "Add `topic:` at the top, with a name from the list `topics:`.",
            },
            {
                "code": "E301", "name": "unknown-name", "severity": "error", "file": "rules/wlz.yaml", "line": 2, "column": 6,
                "end": { "line": 2, "column": 17 },
                "facts": { "kind": "question", "name": "wlz-blijvnd", "near": "wlz-blijvend" },
                "message": "`wlz-blijvnd` does not exist (question).",
                "help": "Did you mean `wlz-blijvend`? Check the name, or add it in one of the rule files.",
            },
        ])
    );
}

#[test]
fn what_is_shown_stays_bounded() {
    let findings: Vec<_> = (0..MAX_SHOWN + 5).map(|n| at(n..n, Problem::NoTopic)).collect();
    let said = rendered(&"x".repeat(2000), &findings, 80);
    assert_eq!(said.matches("-->").count(), MAX_SHOWN);
    assert!(said.ends_with("Er zijn nog 5 bevindingen. Los eerst de andere op.\n"), "{said}");
    let long = Problem::BadName { name: "x".repeat(100_000), near: String::new() };
    assert!(rendered("x", &[at(0..1, long)], 80).len() < 3000);
}

#[test]
fn colours_are_only_there_when_asked_for() {
    let findings = [at(0..1, Problem::NoTopic)];
    assert!(!rendered("x", &findings, 80).contains('\u{1b}'));
    assert!(render(&findings, &|_| Some("x".into()), &text("nl"), true, 80).contains('\u{1b}'));
}

/// The variables a message or attribute in the shipped texts uses, by the parser's own reading of it.
fn variables(source: &str) -> HashMap<(String, Option<String>), Vec<String>> {
    let resource = fluent_syntax::parser::parse(source).unwrap();
    let mut variables = HashMap::new();
    for entry in &resource.body {
        let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
        let attributes =
            message.attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
        for (attribute, pattern) in message.value.iter().map(|value| (None, value)).chain(attributes) {
            let shown = format!("{pattern:?}");
            let names = shown.split("VariableReference { id: Identifier { name: \"").skip(1);
            let names = names.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
            variables.insert((message.id.name.to_owned(), attribute), names);
        }
    }
    variables
}

/// For each problem its key and the names of its facts, as `src/finding/problem.rs` declares them.
fn declared() -> Vec<(String, Vec<String>)> {
    let source = include_str!("../../finding/problem.rs");
    let declarations = source.split("\nproblems! {").nth(1).unwrap().split("\n}\n").next().unwrap();
    let declarations = declarations.lines().map(str::trim).filter(|line| !line.starts_with("///") && !line.is_empty());
    declarations
        .map(|line| {
            let key = line.split('"').nth(1).unwrap().to_owned();
            let facts = line.split_once('{').map_or("", |(_, facts)| facts.trim_end_matches(['}', ';', ' ']));
            (key, facts.split(',').map(|fact| fact.trim().to_owned()).filter(|fact| !fact.is_empty()).collect())
        })
        .collect()
}

#[test]
fn every_problem_has_a_sentence_and_help_that_use_its_facts_only() {
    let declared = declared();
    assert_eq!(declared.iter().map(|(key, _)| key.as_str()).collect::<Vec<_>>(), Problem::KEYS);
    for source in [NL, EN] {
        let variables = variables(source);
        for (key, facts) in &declared {
            for attribute in [None, Some("help".to_owned())] {
                let id = (format!("finding-{key}"), attribute);
                let used = variables.get(&id).unwrap_or_else(|| panic!("{id:?} is missing"));
                assert!(used.iter().all(|variable| facts.contains(variable)), "{id:?} uses {used:?}");
            }
        }
        let findings = variables.keys().filter_map(|(id, _)| id.strip_prefix("finding-"));
        assert!(findings.into_iter().all(|key| Problem::KEYS.contains(&key)));
    }
}

#[test]
fn the_shipped_texts_have_nothing_wrong_with_them() {
    let catalogue = |language: &str, source: &str| Catalogue {
        language: Language::new(language).unwrap(),
        files: vec![(format!("locales/{language}/app.ftl").as_str().into(), source.into())],
    };
    assert_eq!(crate::text::lint::lint(&[catalogue("nl", NL), catalogue("en", EN)], &[]), []);
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn every_place_in_every_text_can_be_shown(
        source in "[a-zé日\u{1b}\u{feff}\t\r\n …:-]{0,40}", start in 0..60_usize, length in 0..60_usize, width in 0..100_usize,
    ) {
        let finding = at(start..start + length, Problem::NoTopic);
        let said = rendered(&source, std::slice::from_ref(&finding), width);
        prop_assert!(said.contains('^'), "{}", said);
        prop_assert!(said.chars().all(|c| c == '\n' || !c.is_control()), "{said:?}");
        let value = as_json(&[finding], &|_| Some(source.as_str().into()), &text("nl"));
        prop_assert!(value[0]["line"].as_u64() >= Some(1) && value[0]["end"]["line"].as_u64() >= value[0]["line"].as_u64());
    }
}
