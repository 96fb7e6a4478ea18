//! What the scenarios of a small rule set exercise, and how that is told.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use crate::common::rules::tree;
use loketwijzer::report::coverage::{Told, as_json, hear, plain, sentences};
use loketwijzer::scenario::coverage::{Coverage, Item, Sort, State, coverage, played};
use loketwijzer::scenario::{Scenario, arrive, read, write};
use loketwijzer::text::lint::Needed;
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{Doubts, Tree};

/// A rule that stands in another twice, a condition that always holds, and all that comes with a referral.
const RULES: &str = "
tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }
topic: t
questions:
  - { id: leeftijd, kind: number, min: 0, max: 120 }
  - { id: ziek, kind: yes-no }
  - { id: alleen, kind: yes-no }
  - { id: besluit, kind: date }
rules:
  - id: kind
    any: [{ question: leeftijd, below: 18 }]
desks:
  - id: d
referrals:
  - id: hulp
    desk: d
    when:
      any:
        - all: [{ rule: kind }, ziek]
        - all: [{ rule: kind }, alleen]
    rights: [termijn]
    avoid: [wachten]
    guide: [vraag]
  - { id: altijd, desk: d, when: { all: [always] }, rights: [vast] }
rights:
  - { id: termijn, term: { weeks: 6, from: besluit }, passed: te-laat }
  - { id: vast }
advice:
  - { id: wachten }
  - { id: te-laat }
guide:
  - { id: vraag, kind: question }
  - { id: los, kind: question }
";

fn people(tree: &Tree, entries: &[(&str, &str)]) -> Vec<Scenario> {
    let mut text = String::from("scenarios:\n");
    for (at, (answers, expect)) in entries.iter().enumerate() {
        write!(
            text,
            "  - name: P{at}\n    tests: []\n    date: 2026-11-22\n    answers: {{ {answers} }}\n    otherwise: nee\n    expect: {{ {expect} }}\n"
        ).unwrap();
    }
    let (people, findings) =
        read(tree, &Doubts::default(), &[("scenarios/a.yaml".into(), text.into())], &|place: &str| {
            Some(place.to_owned())
        });
    assert!(findings.is_empty(), "{findings:?}");
    people
}

fn covered(tree: &Tree, people: &[Scenario]) -> Coverage {
    let played: Vec<_> = people.iter().flat_map(|person| played(tree, person)).collect();
    coverage(&[tree], &played)
}

/// `guarded`, `comes by`, `never` or `impossible`, for each thing of a sort, by its name and direction.
fn states(coverage: &Coverage, sort: Sort) -> Vec<String> {
    let shown = |item: &Item| {
        let state = match item.state {
            State::Guarded => "guarded",
            State::ComesBy(..) => "comes by",
            State::Never(_) => "never",
            State::Impossible => "impossible",
        };
        let come_to = item.come_to.map(|come_to| format!(" {come_to}")).unwrap_or_default();
        format!("{}{come_to}: {state}", item.name)
    };
    coverage.items.iter().filter(|item| item.sort == sort).map(shown).collect()
}

#[test]
fn a_rule_that_stands_in_two_places_is_one_branch() {
    let tree = tree(RULES);
    // Both ways are open, so that neither use of the rule makes the difference alone. The rule itself does.
    let people = people(&tree, &[("leeftijd: 9, ziek: ja, alleen: ja", "yes: [hulp]")]);
    // Being alone is not asked of whoever is ill already.
    let branches = states(&covered(&tree, &people), Sort::Branch);
    assert_eq!(branches.iter().filter(|line| line.starts_with("kind ")).count(), 2, "{branches:#?}");
    assert!(branches.contains(&"kind yes: guarded".to_owned()), "{branches:#?}");
    assert!(branches.contains(&"kind not-yes: never".to_owned()), "{branches:#?}");
}

#[test]
fn what_always_holds_cannot_fail() {
    let tree = tree(RULES);
    let coverage = covered(&tree, &people(&tree, &[("leeftijd: 30", "yes: [altijd]")]));
    let branches = states(&coverage, Sort::Branch);
    assert!(branches.contains(&"all: [] yes: guarded".to_owned()), "{branches:#?}");
    assert!(branches.contains(&"all: [] not-yes: impossible".to_owned()), "{branches:#?}");
    let referrals = states(&coverage, Sort::Referral);
    assert!(referrals.contains(&"altijd yes: guarded".to_owned()), "{referrals:#?}");
    assert!(referrals.contains(&"altijd unknown: impossible".to_owned()), "{referrals:#?}");
    assert!(referrals.contains(&"hulp no: comes by".to_owned()), "{referrals:#?}");
}

#[test]
fn what_comes_with_a_referral_comes_by_with_it() {
    let tree = tree(RULES);
    let of = |entries: &[(&str, &str)]| {
        let coverage = covered(&tree, &people(&tree, entries));
        [Sort::Right, Sort::Advice, Sort::Guide].map(|sort| states(&coverage, sort))
    };
    let none =
        [vec!["termijn: never", "vast: comes by"], vec!["wachten: never", "te-laat: never"], vec!["vraag: never"]];
    assert_eq!(of(&[("leeftijd: 30", "yes: [altijd]")]), none);
    let ill = "leeftijd: 9, ziek: ja, besluit: 2026-11-16";
    let one = [
        vec!["termijn: comes by", "vast: guarded"],
        vec!["wachten: guarded", "te-laat: never"],
        vec!["vraag: guarded"],
    ];
    assert_eq!(of(&[(ill, "rights: [vast]")]), one);
    let late = "leeftijd: 9, ziek: ja, besluit: 2026-01-16";
    let all = [
        vec!["termijn: guarded", "vast: comes by"],
        vec!["wachten: guarded", "te-laat: guarded"],
        vec!["vraag: guarded"],
    ];
    assert_eq!(of(&[(late, "until: { termijn: 2026-02-27 }")]), all);
}

#[test]
fn answers_that_rules_do_not_tell_apart_are_one() {
    let tree = tree(RULES);
    let people = people(&tree, &[("leeftijd: 9, ziek: ja, besluit: 2026-11-16", "yes: [hulp]")]);
    let answers = states(&covered(&tree, &people), Sort::Answer);
    let of = |name: &str| answers.iter().filter(|line| line.starts_with(name)).cloned().collect::<Vec<_>>();
    assert_eq!(of("leeftijd"), ["leeftijd=0: guarded", "leeftijd=18: never", "leeftijd=weet-niet: never"]);
    assert_eq!(of("ziek"), ["ziek=ja: guarded", "ziek=nee: never", "ziek=weet-niet: never"]);
    assert_eq!(of("besluit"), ["besluit=date: guarded", "besluit=weet-niet: never"]);
}

#[test]
fn an_answer_nobody_asked_for_is_told() {
    let tree = tree(RULES);
    let people =
        people(&tree, &[("leeftijd: 9, ziek: ja", "yes: [hulp]"), ("leeftijd: 30, ziek: ja", "never: [hulp]")]);
    assert_eq!(covered(&tree, &people).unasked, [(1, tree.question("ziek").unwrap())]);
}

#[test]
fn a_share_is_a_hundred_only_when_it_is_whole() {
    let tree = tree(RULES);
    let coverage = covered(&tree, &people(&tree, &[("leeftijd: 9, ziek: ja", "yes: [hulp, altijd]")]));
    let count = coverage.count(Sort::Branch);
    assert!(count.guarded < count.possible && count.percent(count.guarded) < 100);
    assert_eq!((count.percent(count.possible), count.percent(0)), (100, 0));
}

fn text(lang: &str) -> Text {
    let language = Language::new(lang).unwrap();
    let file = std::fs::read_to_string(format!("locales/{lang}/app.ftl")).unwrap();
    let own = "referral-hulp = Vraag hulp\n    .uitleg = Hulp is er.\n    .uitzoeken = Zoek het uit.\nreferral-altijd = Kom langs\n";
    let files = vec![("app.ftl".into(), file.into()), ("t.ftl".into(), own.into())];
    Text::new(&[Catalogue { language: language.clone(), files }], &language, "client")
}

#[test]
fn everything_left_is_told_with_its_line_and_what_to_do() {
    let tree = tree(RULES);
    let people = people(&tree, &[("leeftijd: 30, alleen: ja", "yes: [altijd]")]);
    let coverage = covered(&tree, &people);
    let names: Vec<&Scenario> = people.iter().collect();
    let source = |_: &str| Some(RULES.into());
    let told = Told { coverage: &coverage, tree: &tree, people: &names, sources: &source };
    for lang in ["nl", "en"] {
        let page = plain(&told, &text(lang));
        assert!(!page.contains(['[', '{']) || !page.contains("[coverage-"), "{page}");
        // The line and column of `ziek` in the rules.
        assert!(page.contains("test.yaml:20:"), "{page}");
        assert!(page.contains("answers: { leeftijd: 0, ziek: ja }, otherwise: nee, expect: { yes: [hulp] }"), "{page}");
        assert!(page.contains("{ never: [hulp] }"), "{page}");
        assert!(page.ends_with("alleen"), "{page}");
    }
    let json = as_json(&told);
    assert_eq!(json["counts"]["question"]["possible"], 4);
    let items = json["unexercised"].as_array().unwrap();
    let of = |sort: &str, name: &str, come_to: &str| {
        let is = |item: &&serde_json::Value| item["sort"] == sort && item["name"] == name && item["as"] == come_to;
        items.iter().find(is).unwrap()
    };
    assert_eq!(of("referral", "hulp", "no")["state"], "comes-by");
    assert_eq!(of("referral", "hulp", "no")["expect"], "{ never: [hulp] }");
    assert_eq!(of("referral", "hulp", "yes")["line"], 15);
    assert_eq!(of("branch", "ziek", "yes")["within"], "hulp");
    assert_eq!(json["unasked"][0]["questions"], serde_json::json!(["alleen"]));
}

#[test]
fn what_the_hints_say_does_what_they_say() {
    let tree = tree(RULES);
    let coverage = covered(&tree, &[]);
    let attempts = coverage.items.iter().filter_map(|item| match &item.state {
        State::Never(Some(attempt)) => Some(write::attempt(&tree, attempt)),
        _ => None,
    });
    let mut text = String::from("scenarios:\n");
    for (at, attempt) in attempts.enumerate() {
        // As an author would: a name, and nothing else but what was said.
        writeln!(text, "  - {{ name: P{at}, tests: [], {}", attempt.strip_prefix('{').unwrap()).unwrap();
    }
    let (people, findings) =
        read(&tree, &Doubts::default(), &[("scenarios/a.yaml".into(), text.into())], &|place: &str| {
            Some(place.to_owned())
        });
    assert!(findings.is_empty(), "{findings:?}");
    let count = covered(&tree, &people).count(Sort::Branch);
    assert_eq!(count.guarded, count.possible);
    let count = covered(&tree, &people).count(Sort::Referral);
    assert_eq!(count.guarded, count.possible);
}

#[test]
fn a_sentence_counts_when_somebody_is_told_it() {
    let tree = tree(RULES);
    let needed = |key: &str, attribute: Option<&str>| Needed {
        key: key.to_owned(),
        attribute: attribute.map(str::to_owned),
        required: true,
        variables: &[],
        shown: false,
        weighed: false,
        place: tree.referrals[0].place.clone(),
    };
    let needed = [
        needed("referral-hulp", None),
        needed("referral-hulp", Some("uitleg")),
        needed("referral-hulp", Some("uitzoeken")),
        needed("referral-altijd", None),
        needed("referral-altijd", Some("nobody-wrote-it")),
    ];
    let text = text("nl").listening();
    for person in &people(&tree, &[("leeftijd: 9, ziek: ja", "yes: [hulp]")]) {
        hear(&arrive(&tree, person).unwrap(), &text);
    }
    let said: Vec<(String, bool)> =
        sentences(&tree, &needed, &text, &text.heard()).into_iter().map(|(name, _, said)| (name, said)).collect();
    let pair = |name: &str, said| (name.to_owned(), said);
    assert_eq!(
        said,
        [
            pair("referral-hulp", true),
            pair("referral-hulp.uitleg", true),
            pair("referral-hulp.uitzoeken", false),
            pair("referral-altijd", true),
        ]
    );
}
