//! The law of a day: the same answers on another day, in the conversation, for machines and in scenarios; and days of which
//! the rules know nothing.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use jiff::civil::Date;
use loketwijzer::report;
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{Answer, NoTree, Trees};
use loketwijzer::walk::{self, Answers};

/// A condition since 2024, a way in until 2022, a referral of two years, a right and a number that changed.
const RULES: &str = "\
tree: { format: 1, id: t, version: 2026-01-01, topics: [t], covers: { from: 2021-01-01, until: 2028-12-31 } }
topic: t
questions:
  - { id: a, kind: yes-no }
  - { id: b, kind: yes-no }
desks:
  - id: loket
    channels:
      - { kind: phone, value: \"0900 1\", checked: 2026-01-01, valid-until: 2025-09-30 }
      - { kind: phone, value: \"0800 1\", checked: 2026-01-01, valid-from: 2025-10-01 }
sources:
  - { id: s, page: \"https://s.nl\", checked: 2026-01-01 }
rights:
  - { id: oud-recht, source: s, valid-until: 2025-12-31 }
  - { id: nieuw-recht, source: s, valid-from: 2026-01-01 }
rules:
  - id: toegang
    source: s
    all: [a, { question: b, any-of: [ja], valid-from: 2024-01-01 }]
  - { id: vroeger, source: s, question: a, any-of: [ja], valid-until: 2022-12-31 }
referrals:
  - { id: aanvraag, source: s, desk: loket, find-out: loket, when: { rule: toegang }, rights: [oud-recht, nieuw-recht] }
  - { id: overgang, source: s, desk: loket, find-out: loket, when: { rule: vroeger }, rights: [oud-recht] }
  - { id: proef, source: s, desk: loket, when: always, valid-from: 2024-01-01, valid-until: 2025-12-31, rights: [oud-recht] }
  - { id: altijd, source: s, desk: loket, when: always, rights: [oud-recht, nieuw-recht] }
";
const WORDS: &str = "\
tree-t = T
    .intro = Intro.
    .disclaimer = Geen besluit.
topic-t = T
question-a = A?
    .kort = a
    .uitleg = Uitleg.
question-b = B?
    .kort = b
    .uitleg = Uitleg.
desk-loket = Loket
    .wat = Wat.
source-s = S
right-oud-recht = Het oude recht.
right-nieuw-recht = Het nieuwe recht.
rule-toegang = toegang
rule-vroeger = vroeger
referral-aanvraag = Aanvraag
    .uitleg = Uitleg.
    .zeg = Zeg.
    .uitzoeken = Zoek uit.
referral-overgang = Overgang
    .uitleg = Uitleg.
    .zeg = Zeg.
    .uitzoeken = Zoek uit.
referral-proef = Proef
    .uitleg = Uitleg.
    .zeg = Zeg.
referral-altijd = Altijd
    .uitleg = Uitleg.
    .zeg = Zeg.
";

/// For each day what somebody who answers a with yes and b with no is told: referrals, the rights of the last one.
const LAW: [(&str, &str, &str); 9] = [
    ("2021-01-01", "aanvraag overgang altijd", "oud-recht"),
    ("2022-12-31", "aanvraag overgang altijd", "oud-recht"),
    ("2023-01-01", "aanvraag altijd", "oud-recht"),
    ("2023-12-31", "aanvraag altijd", "oud-recht"),
    ("2024-01-01", "proef altijd", "oud-recht"),
    ("2025-09-30", "proef altijd", "oud-recht"),
    ("2025-12-31", "proef altijd", "oud-recht"),
    ("2026-01-01", "altijd", "nieuw-recht"),
    ("2028-12-31", "altijd", "nieuw-recht"),
];

fn trees() -> Trees {
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), RULES.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    Trees::new(document)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn answers(trees: &Trees, given: &[&str]) -> Answers {
    let tree = trees.at(day("2026-01-01")).unwrap();
    let mut answers = Answers::default();
    for (question, word) in given.iter().enumerate() {
        answers.give(question, Answer::read(&[word], &tree.questions[question].kind).unwrap());
    }
    answers
}

/// The names in a line that `evaluate` writes.
fn told(outcome: &serde_json::Value) -> (String, String) {
    let names = |list: &serde_json::Value| {
        let names = list.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned());
        names.collect::<Vec<_>>().join(" ")
    };
    let referrals = &outcome["referrals"];
    (names(referrals), names(&referrals.as_array().unwrap().last().unwrap()["rights"]))
}

#[test]
fn the_same_answers_give_the_law_of_the_day() {
    let trees = trees();
    let answers = answers(&trees, &["ja", "nee"]);
    for (date, referrals, rights) in LAW {
        let standing = walk::stand(trees.at(day(date)).unwrap(), &answers, day(date));
        let outcome = serde_json::Value::Object(report::evaluate::Outcome::one(&standing).as_json());
        assert_eq!(told(&outcome), (referrals.to_owned(), rights.to_owned()), "{date}");
    }
}

#[test]
fn a_question_is_asked_only_while_the_law_of_the_day_wants_to_know() {
    let trees = trees();
    let answers = answers(&trees, &["ja"]);
    for (date, open) in [("2023-12-31", vec![]), ("2024-01-01", vec![1])] {
        assert_eq!(walk::stand(trees.at(day(date)).unwrap(), &answers, day(date)).open(), open, "{date}");
    }
}

#[test]
fn the_paper_gives_the_numbers_and_rights_of_the_day() {
    let trees = trees();
    let answers = answers(&trees, &["nee", "nee"]);
    let catalogue = Catalogue {
        language: Language::new("nl").unwrap(),
        files: vec![("app.ftl".into(), include_str!("../locales/nl/app.ftl").into()), ("t.ftl".into(), WORDS.into())],
    };
    let text = Text::new(std::slice::from_ref(&catalogue), &catalogue.language, "client");
    for (date, number, other, right) in [
        ("2025-09-30", "0900 1", "0800 1", "Het oude recht."),
        ("2025-10-01", "0800 1", "0900 1", "Het oude recht."),
        ("2026-01-01", "0800 1", "0900 1", "Het nieuwe recht."),
    ] {
        let standing = walk::stand(trees.at(day(date)).unwrap(), &answers, day(date));
        let paper = report::plain(&report::summary(&standing, &text, &|_| None)).replace('\u{a0}', " ");
        assert!(paper.contains(number) && !paper.contains(other), "{date} {paper}");
        assert_eq!(paper.matches(" recht.").count(), 1, "{date} {paper}");
        assert!(paper.contains(right), "{date} {paper}");
    }
}

#[test]
fn before_and_after_what_the_rules_cover_there_is_no_law() {
    let trees = trees();
    for date in ["2020-12-31", "2029-01-01"] {
        assert!(matches!(trees.at(day(date)), Err(NoTree::Outside(_))), "{date}");
    }
}

/// A folder with the rules, and with people on two days.
fn folder() -> tempfile::TempDir {
    const PEOPLE: &str = "\
scenarios:
  - name: In 2023
    tests: [s]
    date: 2023-12-31
    answers: { a: ja, b: nee }
    expect: { yes: [aanvraag], never: [overgang, proef], rights: [oud-recht], no-rights: [nieuw-recht] }
  - name: In 2026
    tests: [s]
    date: 2026-01-01
    answers: { a: ja, b: nee }
    expect: { yes: [altijd], never: [aanvraag], rights: [nieuw-recht], no-rights: [oud-recht] }
";
    let folder = tempfile::tempdir().unwrap();
    for name in ["rules/scenarios", "locales/nl", "locales/en"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    for (name, text) in [
        ("rules/t.yaml", RULES),
        ("rules/scenarios/mensen.yaml", PEOPLE),
        ("locales/nl/t.ftl", WORDS),
        ("locales/en/t.ftl", WORDS),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run(folder: &Path, words: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
    command.env_clear().current_dir(folder).args(words).args(["--rules", "."]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // Who refuses the day does not read on.
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
    child.wait_with_output().unwrap()
}

fn shown(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn each_line_for_a_machine_can_have_its_own_day() {
    let folder = folder();
    let line =
        |date: &str| format!("{{\"id\": 1, \"date\": \"{date}\", \"answers\": {{\"a\": \"ja\", \"b\": \"nee\"}}}}\n");
    let input: String =
        LAW.iter().map(|(date, ..)| line(date)).chain([line("2020-12-31"), line("2023-01-01")]).collect();
    let output = run(folder.path(), &["evaluate", "--lang", "nl", "--date", "2026-01-01"], &input);
    assert!(output.status.success(), "{}", shown(&output.stderr));
    let output = shown(&output.stdout);
    let lines: Vec<serde_json::Value> = output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for ((date, referrals, rights), line) in LAW.iter().zip(&lines) {
        assert_eq!(told(line), ((*referrals).to_owned(), (*rights).to_owned()), "{date}");
    }
    let outside = &lines[LAW.len()];
    assert_eq!(
        (&outside["status"], &outside["error"]),
        (&"error".into(), &"De regels kennen het recht van die dag niet.".into())
    );
    assert_eq!(told(&lines[LAW.len() + 1]).0, "aanvraag altijd");
}

#[test]
fn a_line_without_a_day_has_the_day_that_was_asked_for() {
    let folder = folder();
    for (date, referrals, _) in LAW {
        let line = "{\"answers\": {\"a\": \"ja\", \"b\": \"nee\"}}\n";
        let output = run(folder.path(), &["evaluate", "--date", date], line);
        assert_eq!(told(&serde_json::from_slice(&output.stdout).unwrap()).0, referrals, "{date}");
    }
}

#[test]
fn people_in_scenarios_live_under_the_law_of_their_day() {
    let folder = folder();
    let arrived = run(folder.path(), &["test", "--lang", "nl"], "");
    assert!(arrived.status.success(), "{}", shown(&arrived.stdout));
    let file = folder.path().join("rules/scenarios/mensen.yaml");
    let people = fs::read_to_string(&file).unwrap();
    for (date, found) in
        [("2024-01-01", "aanvraag: verwacht ja, gevonden nee"), ("2020-12-31", "de regels kennen het recht van")]
    {
        fs::write(&file, people.replace("2023-12-31", date)).unwrap();
        let missed = run(folder.path(), &["test", "--lang", "nl"], "");
        assert_eq!(missed.status.code(), Some(1), "{date}");
        assert!(shown(&missed.stdout).contains(found), "{date}: {}", shown(&missed.stdout));
    }
}

#[test]
fn what_stays_on_the_screen_is_the_number_of_the_day() {
    let folder = folder();
    let urgent = RULES.replace("id: altijd, source: s,", "id: altijd, urgency: now, source: s,");
    fs::write(folder.path().join("rules/t.yaml"), urgent).unwrap();
    for (date, number, other) in [("2025-09-30", "0900 1", "0800 1"), ("2025-10-01", "0800 1", "0900 1")] {
        let talk = run(folder.path(), &["--plain", "--lang", "nl", "--date", date], "\n\nstop\n");
        let said = shown(&talk.stdout);
        assert!(said.contains(&format!("Altijd: {number}")) && !said.contains(other), "{date}: {said}");
    }
}

#[test]
fn a_day_that_the_rules_do_not_cover_is_refused_with_a_sentence() {
    let folder = folder();
    let nl = "De regels kennen het recht van 2020-12-31 niet. Kies een dag van 2021-01-01 tot en met 2028-12-31.";
    for words in [&["--plain"][..], &["evaluate"]] {
        let refused = run(folder.path(), &[words, &["--lang", "nl", "--date", "2020-12-31"]].concat(), "");
        assert_eq!((refused.status.code(), shown(&refused.stdout)), (Some(2), String::new()), "{words:?}");
        assert!(shown(&refused.stderr).contains(nl), "{}", shown(&refused.stderr));
        let last = run(folder.path(), &[words, &["--date", "2028-12-31"]].concat(), "");
        assert_ne!(last.status.code(), Some(2), "{words:?}");
        let after = run(folder.path(), &[words, &["--lang", "en", "--date", "2029-01-01"]].concat(), "");
        assert!(after.status.code() == Some(2) && shown(&after.stderr).contains("2029-01-01"), "{words:?}");
    }
}

#[test]
fn the_shipped_rules_refuse_a_day_before_they_begin_and_after_they_end() {
    for day in ["1999-12-31", "2035-01-01"] {
        let refused = Command::new(env!("CARGO_BIN_EXE_loketwijzer"))
            .env_clear()
            .args(["evaluate", "--lang", "nl", "--date", day])
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(2));
        let said = shown(&refused.stderr);
        assert!(said.contains(&format!("De regels kennen het recht van {day} niet.")), "{said}");
    }
}

/// The day on which the program thinks it runs there: rules that end long before it say so.
fn today(folder: &Path, zone: &str, zones: Option<&Path>) -> Date {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
    command.env_clear().env("TZ", zone).current_dir(folder).args(["evaluate", "--lang", "nl", "--rules", "."]);
    if let Some(zones) = zones {
        command.env("TZDIR", zones);
    }
    let said = shown(&command.stdin(Stdio::null()).output().unwrap().stderr);
    let day = said.split("het recht van ").nth(1).and_then(|rest| rest.split(' ').next());
    day.and_then(|day| day.parse().ok()).unwrap_or_else(|| panic!("{said}"))
}

#[test]
fn today_is_the_day_of_the_zone_that_is_asked_for() {
    let folder = folder();
    fs::write(folder.path().join("rules/t.yaml"), RULES.replace("until: 2028-12-31", "until: 2021-12-31")).unwrap();
    // It is 26 hours later at the one end of the world than at the other: another day, whatever the time is.
    let mut ends = vec![("<-12>12", "<+14>-14")];
    if Path::new("/usr/share/zoneinfo/Pacific/Kiritimati").exists() {
        ends.push(("Etc/GMT+12", "Pacific/Kiritimati"));
    }
    for (west, east) in ends {
        let (west, east) = (today(folder.path(), west, None), today(folder.path(), east, None));
        assert!(west < east, "{west} {east}");
    }
    // Where nobody knows the zone, the day is that of the Netherlands; midnight may come between.
    let dutch = || today(folder.path(), "CET-1CEST,M3.5.0,M10.5.0/3", None);
    let empty = tempfile::tempdir().unwrap();
    for (zone, zones) in [("Europe/Amsterdam", Some(empty.path())), ("Nergens/Nergens", None), ("\u{1b}[31m", None)] {
        let (before, found, after) = (dutch(), today(folder.path(), zone, zones), dutch());
        assert!(before == found || found == after, "{zone}: {before} {found} {after}");
    }
}
