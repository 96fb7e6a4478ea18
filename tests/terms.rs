//! Terms as a person reads them: the last day, how it was counted, what has passed and what waits; in both languages.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use jiff::civil::{Date, date};
use loketwijzer::report;
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{self, Answer, Tree};
use loketwijzer::walk::{self, Answers};

const NL: &str = "\
tree-t = Proef
    .disclaimer = x
referral-r = Verwijzing
desk-d = Loket
right-besluit = Er is een besluit binnen { $term }.
    .kort = het besluit
right-bezwaar = U kunt { $term } bezwaar maken.
    .kort = het bezwaar
right-vraag = Dit duurt { $term }.
right-boete = Te laat kost { $penalty-first } per dag, samen { $penalty }.
advice-brief = Stuur een brief dat het te laat is.
source-s = een bron
question-dag = Wanneer?
";
const EN: &str = "\
tree-t = Trial
    .disclaimer = x
referral-r = Referral
desk-d = Desk
right-besluit = There is a decision within { $term }.
    .kort = the decision
right-bezwaar = You can object for { $term }.
    .kort = the objection
right-vraag = This takes { $term }.
right-boete = Being late costs { $penalty-first } a day, { $penalty } in all.
advice-brief = Send a letter that it is late.
source-s = a source
question-dag = When?
";

fn rules(rights: &str) -> Tree {
    let ids: Vec<&str> =
        rights.split("id: ").skip(1).filter_map(|right| right.split([',', ' ', '\n']).next()).collect();
    let yaml = format!(
        "tree: {{ format: 1, id: t, version: 2026-01-01, topics: [t] }}\ntopic: t\n\
         questions:\n  - {{ id: dag, kind: date }}\ndesks:\n  - id: d\nadvice:\n  - {{ id: brief, source: s }}\n\
         sources:\n  - {{ id: s, page: \"https://a.nl\", checked: 2026-01-01 }}\nrights:\n{rights}\n\
         referrals:\n  - {{ id: r, desk: d, when: always, rights: [{}] }}\n",
        ids.join(", ")
    );
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), yaml.as_str().into())]);
    assert!(findings.is_empty(), "{findings:?}\n{yaml}");
    tree::build(&document, date(2026, 1, 1)).unwrap_or_else(|findings| panic!("{findings:?}\n{yaml}"))
}

fn text(language: &str) -> Text {
    let app = [include_str!("../locales/nl/app.ftl"), include_str!("../locales/en/app.ftl")];
    let catalogue = |name: &str, app: &str, own: &str| Catalogue {
        language: Language::new(name).unwrap(),
        files: vec![("app.ftl".into(), app.into()), ("t.ftl".into(), own.into())],
    };
    let catalogues = [catalogue("nl", app[0], NL), catalogue("en", app[1], EN)];
    Text::new(&catalogues, &Language::new(language).unwrap(), "client")
}

/// What stands under "your rights", when the person knows that day and reads this on `today`.
fn told(rights: &str, start: Option<Date>, today: Date, language: &str) -> String {
    let tree = rules(rights);
    let mut answers = Answers::default();
    if let Some(start) = start {
        answers.give(0, Answer::Date(start));
    }
    let standing = walk::stand(&tree, &answers, today);
    let paper = report::plain(&report::summary(&standing, &text(language), &|_| None)).replace('\u{a0}', " ");
    let lines = paper.lines().filter(|line| line.trim_start().starts_with("- "));
    lines.collect::<Vec<_>>().join("\n")
}

fn last_day(right: usize, tree: &Tree, start: Date, today: Date) -> Option<String> {
    let mut answers = Answers::default();
    answers.give(0, Answer::Date(start));
    let outcome = report::evaluate::Outcome::one(&walk::stand(tree, &answers, today)).as_json();
    outcome["referrals"][0]["rights"][right]["until"].as_str().map(str::to_owned)
}

const EARLY: Date = date(2026, 1, 1);

/// The vectors of the law: a day, a length, and the last day.
const VECTORS: [(&str, &str, &str); 12] = [
    ("2026-05-02", "weeks: 6", "2026-06-15"),
    ("2026-06-09", "weeks: 6", "2026-07-21"),
    ("2026-10-12", "weeks: 6", "2026-11-23"),
    ("2026-11-13", "weeks: 6", "2026-12-28"),
    ("2026-11-20", "weeks: 6", "2027-01-04"),
    ("2027-02-12", "weeks: 6", "2027-03-30"),
    ("2027-03-16", "weeks: 6", "2027-04-28"),
    ("2027-03-24", "weeks: 6", "2027-05-07"),
    ("2026-12-11", "weeks: 2", "2026-12-28"),
    ("2026-12-18", "days: 7", "2026-12-28"),
    ("2026-06-09", "weeks: 8", "2026-08-04"),
    ("2026-06-13", "weeks: 8", "2026-08-10"),
];

fn all_vectors(language: &str) -> String {
    let mut page = String::new();
    for (start, length, _) in VECTORS {
        let right = format!("  - {{ id: vraag, term: {{ {length}, from: dag }} }}");
        let told = told(&right, Some(start.parse().unwrap()), EARLY, language);
        writeln!(page, "{}", told.lines().nth(1).unwrap().trim_start()).unwrap();
    }
    page
}

#[test]
fn each_last_day_says_how_it_was_counted() {
    insta::assert_snapshot!(all_vectors("nl"), @r#"
    - Dat is uiterlijk maandag 15 juni 2026. Zo is geteld: 6 weken na 2 mei 2026 is zaterdag 13 juni 2026 (weekend), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk dinsdag 21 juli 2026. Zo is geteld: 6 weken na 9 juni 2026.
    - Dat is uiterlijk maandag 23 november 2026. Zo is geteld: 6 weken na 12 oktober 2026.
    - Dat is uiterlijk maandag 28 december 2026. Zo is geteld: 6 weken na 13 november 2026 is vrijdag 25 december 2026 (eerste kerstdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk maandag 4 januari 2027. Zo is geteld: 6 weken na 20 november 2026 is vrijdag 1 januari 2027 (nieuwjaarsdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk dinsdag 30 maart 2027. Zo is geteld: 6 weken na 12 februari 2027 is vrijdag 26 maart 2027 (Goede Vrijdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk woensdag 28 april 2027. Zo is geteld: 6 weken na 16 maart 2027 is dinsdag 27 april 2027 (Koningsdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk vrijdag 7 mei 2027. Zo is geteld: 6 weken na 24 maart 2027 is woensdag 5 mei 2027 (Bevrijdingsdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk maandag 28 december 2026. Zo is geteld: 2 weken na 11 december 2026 is vrijdag 25 december 2026 (eerste kerstdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk maandag 28 december 2026. Zo is geteld: 7 dagen na 18 december 2026 is vrijdag 25 december 2026 (eerste kerstdag), dus geldt de eerste werkdag daarna.
    - Dat is uiterlijk dinsdag 4 augustus 2026. Zo is geteld: 8 weken na 9 juni 2026.
    - Dat is uiterlijk maandag 10 augustus 2026. Zo is geteld: 8 weken na 13 juni 2026 is zaterdag 8 augustus 2026 (weekend), dus geldt de eerste werkdag daarna.
    "#);
    insta::assert_snapshot!(all_vectors("en"), @r#"
    - That is Monday 15 June 2026 at the latest. Counted like this: 6 weeks after 2 May 2026 is Saturday 13 June 2026 (weekend), so the first working day after it counts.
    - That is Tuesday 21 July 2026 at the latest. Counted like this: 6 weeks after 9 June 2026.
    - That is Monday 23 November 2026 at the latest. Counted like this: 6 weeks after 12 October 2026.
    - That is Monday 28 December 2026 at the latest. Counted like this: 6 weeks after 13 November 2026 is Friday 25 December 2026 (Christmas Day), so the first working day after it counts.
    - That is Monday 4 January 2027 at the latest. Counted like this: 6 weeks after 20 November 2026 is Friday 1 January 2027 (New Year's Day), so the first working day after it counts.
    - That is Tuesday 30 March 2027 at the latest. Counted like this: 6 weeks after 12 February 2027 is Friday 26 March 2027 (Good Friday), so the first working day after it counts.
    - That is Wednesday 28 April 2027 at the latest. Counted like this: 6 weeks after 16 March 2027 is Tuesday 27 April 2027 (King's Day), so the first working day after it counts.
    - That is Friday 7 May 2027 at the latest. Counted like this: 6 weeks after 24 March 2027 is Wednesday 5 May 2027 (Liberation Day), so the first working day after it counts.
    - That is Monday 28 December 2026 at the latest. Counted like this: 2 weeks after 11 December 2026 is Friday 25 December 2026 (Christmas Day), so the first working day after it counts.
    - That is Monday 28 December 2026 at the latest. Counted like this: 7 days after 18 December 2026 is Friday 25 December 2026 (Christmas Day), so the first working day after it counts.
    - That is Tuesday 4 August 2026 at the latest. Counted like this: 8 weeks after 9 June 2026.
    - That is Monday 10 August 2026 at the latest. Counted like this: 8 weeks after 13 June 2026 is Saturday 8 August 2026 (weekend), so the first working day after it counts.
    "#);
}

#[test]
fn a_machine_gets_the_same_last_days() {
    for (start, length, last) in VECTORS {
        let tree = rules(&format!("  - {{ id: vraag, term: {{ {length}, from: dag }} }}"));
        assert_eq!(last_day(0, &tree, start.parse().unwrap(), EARLY).as_deref(), Some(last), "{start} {length}");
    }
}

const CHAIN: &str = "
  - { id: bezwaar, term: { weeks: 6, from: dag } }
  - { id: vraag, source: s, term: { weeks: 21, after: bezwaar } }";

#[test]
fn a_term_after_another_says_after_which() {
    let decided = Some(date(2026, 11, 20));
    insta::assert_snapshot!(told(CHAIN, decided, EARLY, "nl"), @r#"
    - U kunt 6 weken bezwaar maken.
      - Dat is uiterlijk maandag 4 januari 2027. Zo is geteld: 6 weken na 20 november 2026 is vrijdag 1 januari 2027 (nieuwjaarsdag), dus geldt de eerste werkdag daarna.
    - Dit duurt 21 weken.
      - Dat is uiterlijk maandag 31 mei 2027. Zo is geteld: 21 weken na 4 januari 2027 (de laatste dag voor: het bezwaar).
    - 1. Verwijzing: een bron
    "#);
    insta::assert_snapshot!(told(CHAIN, decided, EARLY, "en"), @r#"
    - You can object for 6 weeks.
      - That is Monday 4 January 2027 at the latest. Counted like this: 6 weeks after 20 November 2026 is Friday 1 January 2027 (New Year's Day), so the first working day after it counts.
    - This takes 21 weeks.
      - That is Monday 31 May 2027 at the latest. Counted like this: 21 weeks after 4 January 2027 (the last day for: the objection).
    - 1. Referral: a source
    "#);
    assert_eq!(last_day(1, &rules(CHAIN), date(2026, 11, 20), EARLY).as_deref(), Some("2027-05-31"));
}

#[test]
fn without_a_day_a_term_says_what_it_waits_for_and_nothing_more() {
    insta::assert_snapshot!(told(CHAIN, None, EARLY, "nl"), @r#"
    - U kunt 6 weken bezwaar maken.
    - Dit duurt 21 weken.
      - Deze termijn begint na de laatste dag voor: het bezwaar.
    - 1. Verwijzing: een bron
    "#);
    insta::assert_snapshot!(told(CHAIN, None, EARLY, "en"), @r#"
    - You can object for 6 weeks.
    - This takes 21 weeks.
      - This term begins after the last day for: the objection.
    - 1. Referral: a source
    "#);
}

#[test]
fn what_is_no_legal_term_is_shown_as_an_agreement_and_never_moved() {
    let right = "  - { id: vraag, legal: false, term: { weeks: 6, from: dag } }";
    let christmas = Some(date(2026, 11, 13));
    insta::assert_snapshot!(told(right, christmas, EARLY, "nl"), @r#"
    - Dit duurt 6 weken.
      - Dat is uiterlijk vrijdag 25 december 2026. Zo is geteld: 6 weken na 13 november 2026. Dit is een afspraak, geen wettelijke termijn.
    "#);
    insta::assert_snapshot!(told(right, None, EARLY, "en"), @r#"
    - This takes 6 weeks.
      - This is an agreement, not a term set by law.
    "#);
}

#[test]
fn a_short_term_holds_two_working_days() {
    let right = "  - { id: vraag, term: { days: 3, from: dag } }";
    insta::assert_snapshot!(told(right, Some(date(2026, 11, 20)), EARLY, "nl"), @r#"
    - Dit duurt 3 dagen.
      - Dat is uiterlijk dinsdag 24 november 2026. Zo is geteld: 3 dagen na 20 november 2026 is maandag 23 november 2026, maar er horen twee werkdagen in te zitten.
    "#);
    insta::assert_snapshot!(told(right, Some(date(2026, 11, 20)), EARLY, "en"), @r#"
    - This takes 3 days.
      - That is Tuesday 24 November 2026 at the latest. Counted like this: 3 days after 20 November 2026 is Monday 23 November 2026, but it has to hold two working days.
    "#);
}

const PASSED: &str = "  - { id: besluit, source: s, term: { weeks: 6, from: dag }, passed: brief }";

#[test]
fn a_term_that_has_passed_says_what_to_do_now_and_on_its_last_day_it_has_not() {
    let start = Some(date(2026, 11, 13));
    insta::assert_snapshot!(told(PASSED, start, date(2026, 12, 29), "nl"), @r#"
      - Het besluit: de laatste dag was maandag 28 december 2026. Stuur een brief dat het te laat is.
    - maandag 28 december 2026 (voorbij): laatste dag voor het besluit
    - Er is een besluit binnen 6 weken.
      - De laatste dag was maandag 28 december 2026. Die dag is voorbij. Zo is geteld: 6 weken na 13 november 2026 is vrijdag 25 december 2026 (eerste kerstdag), dus geldt de eerste werkdag daarna.
      - Stuur een brief dat het te laat is.
    - 1. Verwijzing: een bron
    "#);
    insta::assert_snapshot!(told(PASSED, start, date(2026, 12, 29), "en"), @r#"
      - The decision: the last day was Monday 28 December 2026. Send a letter that it is late.
    - Monday 28 December 2026 (passed): last day for the decision
    - There is a decision within 6 weeks.
      - The last day was Monday 28 December 2026. That day has passed. Counted like this: 6 weeks after 13 November 2026 is Friday 25 December 2026 (Christmas Day), so the first working day after it counts.
      - Send a letter that it is late.
    - 1. Referral: a source
    "#);
    let on_the_last_day = told(PASSED, start, date(2026, 12, 28), "nl");
    assert!(on_the_last_day.contains("Dat is uiterlijk maandag 28 december 2026."), "{on_the_last_day}");
    assert!(!on_the_last_day.contains("Stuur een brief"), "{on_the_last_day}");
}

const PENALTY: &str = "
  - { id: besluit, term: { weeks: 8, from: dag }, late: boete }
  - id: boete
    term: { weeks: 2 }
    penalty: [{ days: 14, amount: 23.00 }, { days: 14, amount: 35.00 }, { days: 14, amount: 45.00 }]";

#[test]
fn a_decision_that_is_late_says_from_when_it_costs_how_much() {
    let asked = Some(date(2026, 7, 6));
    insta::assert_snapshot!(told(PENALTY, asked, date(2026, 9, 1), "nl"), @r#"
    - maandag 31 augustus 2026 (voorbij): laatste dag voor het besluit
    - Er is een besluit binnen 8 weken.
      - De laatste dag was maandag 31 augustus 2026. Die dag is voorbij. Zo is geteld: 8 weken na 6 juli 2026.
      - Komt uw ingebrekestelling (de brief dat het te laat is) vandaag aan, op dinsdag 1 september 2026? Dan telt de dwangsom vanaf woensdag 16 september 2026:
        - van 16 september 2026 tot en met 29 september 2026: € 23 per dag
        - van 30 september 2026 tot en met 13 oktober 2026: € 35 per dag
        - van 14 oktober 2026 tot en met 27 oktober 2026: € 45 per dag
        - samen hoogstens € 1.442
    - Te laat kost € 23 per dag, samen € 1.442.
    "#);
    insta::assert_snapshot!(told(PENALTY, asked, date(2026, 9, 1), "en"), @r#"
    - Monday 31 August 2026 (passed): last day for the decision
    - There is a decision within 8 weeks.
      - The last day was Monday 31 August 2026. That day has passed. Counted like this: 8 weeks after 6 July 2026.
      - Does your notice of default (ingebrekestelling, the letter that it is late) arrive today, on Tuesday 1 September 2026? Then the penalty counts from Wednesday 16 September 2026:
        - from 16 September 2026 up to and including 29 September 2026: €23 a day
        - from 30 September 2026 up to and including 13 October 2026: €35 a day
        - from 14 October 2026 up to and including 27 October 2026: €45 a day
        - together at most €1,442
    - Being late costs €23 a day, €1,442 in all.
    "#);
}

const OWN_PENALTY: &str = "
  - { id: besluit, term: { weeks: 8, from: dag } }
  - { id: boete, term: { weeks: 2, after: besluit }, penalty: [{ days: 14, amount: 23.00 }] }";

#[test]
fn a_penalty_can_also_say_after_which_term_it_comes() {
    let asked = date(2026, 7, 6);
    insta::assert_snapshot!(told(OWN_PENALTY, Some(asked), date(2026, 9, 1), "nl"), @r#"
    - maandag 31 augustus 2026 (voorbij): laatste dag voor het besluit
    - Er is een besluit binnen 8 weken.
      - De laatste dag was maandag 31 augustus 2026. Die dag is voorbij. Zo is geteld: 8 weken na 6 juli 2026.
    - Te laat kost € 23 per dag, samen € 322.
      - Het besluit had er uiterlijk maandag 31 augustus 2026 moeten zijn. Komt uw ingebrekestelling (de brief dat het te laat is) vandaag aan, op dinsdag 1 september 2026? Dan telt de dwangsom vanaf woensdag 16 september 2026:
        - van 16 september 2026 tot en met 29 september 2026: € 23 per dag
        - samen hoogstens € 322
    "#);
    assert_eq!(
        told(OWN_PENALTY, Some(asked), date(2026, 8, 31), "nl").lines().last(),
        Some("- Te laat kost € 23 per dag, samen € 322.")
    );
    assert_eq!(last_day(1, &rules(OWN_PENALTY), asked, date(2026, 9, 1)), None);
}

#[test]
fn as_long_as_a_decision_is_not_late_only_the_amounts_are_told() {
    let sentence = "- Te laat kost € 23 per dag, samen € 1.442.";
    for (asked, today) in [(Some(date(2026, 7, 6)), date(2026, 8, 31)), (None, date(2026, 9, 1))] {
        let told = told(PENALTY, asked, today, "nl");
        assert!(told.lines().last() == Some(sentence) && !told.contains("ingebrekestelling"), "{told}");
    }
}

#[test]
fn what_is_owed_for_being_late_must_be_a_penalty_with_time_after_a_notice() {
    let wrong = |rights: &str| {
        let yaml = format!(
            "tree: {{ format: 1, id: t, version: 2026-01-01, topics: [t] }}\ntopic: t\nquestions: [{{ id: dag, kind: date }}]\n\
             desks: [{{ id: d }}]\nrights:\n{rights}\nreferrals: [{{ id: r, desk: d, when: always, rights: [besluit] }}]\n"
        );
        let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), yaml.as_str().into())]);
        assert!(findings.is_empty(), "{findings:?}");
        let findings = tree::build(&document, EARLY).map(|_| ()).unwrap_err();
        let shown = |it: &loketwijzer::finding::Finding| (it.problem.key(), yaml[it.place.span.clone()].to_owned());
        findings.iter().map(shown).collect::<Vec<_>>()
    };
    let decision = "  - { id: besluit, term: { weeks: 8, from: dag }, late: boete }\n";
    let penalty = "penalty: [{ days: 14, amount: 23.00 }]";
    for owed in [
        "  - { id: boete, term: { weeks: 2 } }".to_owned(),
        format!("  - {{ id: boete, {penalty} }}"),
        format!("  - {{ id: boete, term: {{ weeks: 2, from: dag }}, {penalty} }}"),
    ] {
        assert_eq!(wrong(&format!("{decision}{owed}")), [("no-penalty", "boete".to_owned())], "{owed}");
    }
    let without_term =
        format!("  - {{ id: besluit, late: boete }}\n  - {{ id: boete, term: {{ weeks: 2 }}, {penalty} }}");
    assert_eq!(wrong(&without_term), [("needs-key", "late".to_owned())]);
    assert_eq!(wrong(decision), [("unknown-name", "boete".to_owned())]);
}
