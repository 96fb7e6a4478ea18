//! The file that a gemeente lays over the rules: what it changes, for whom, and every way in which it can be wrong.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, LazyLock};

use jiff::civil::{Date, date};
use loketwijzer::check::{Days, Material, judge};
use loketwijzer::finding::{Finding, Problem};
use loketwijzer::local::{self, Gemeente, Ground};
use loketwijzer::place::{Found, Places};
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{self, Answer, Tree};
use loketwijzer::walk::{self, Answers};

use crate::common::shipped;
use loketwijzer::report;

const DAY: Date = date(2026, 11, 22);

const RULES: &str = "\
tree: { format: 1, id: t, version: 2026-01-01, topics: [t], stale-after: 12 }
topic: t
questions:
  - { id: v, kind: yes-no }
  - { id: waar, kind: place }
desks:
  - id: steun
    place: { question: waar, level: gemeente }
    channels:
      - { kind: web, value: \"https://steun.nl\", checked: 2026-01-01 }
      - { kind: phone, value: \"0800 1\", checked: 2026-01-01 }
  - { id: kantoor, place: { question: waar, level: zorgkantoor } }
  - id: noodnummer
    channels: [{ kind: phone, value: \"112\", checked: 2026-01-01 }]
rights:
  - { id: gratis, source: s }
sources:
  - { id: s, page: \"https://s.nl\", checked: 2026-01-01 }
referrals:
  - { id: r, source: s, desk: steun, decides: kantoor, find-out: noodnummer, when: v, rights: [gratis] }
";
const NL: &str = "\
tree-t = Proef
    .intro = Intro.
    .disclaimer = Geen besluit.
topic-t = T
question-v = V?
    .kort = v
    .uitleg = Uitleg.
question-waar = Waar?
    .kort = plaats
    .uitleg = Uitleg.
desk-steun = Steun via de gemeente
    .wat = Iemand die meedenkt.
desk-kantoor = Kantoor
    .wat = Wat.
desk-noodnummer = Nood
    .wat = Wat.
right-gratis = Het is gratis.
source-s = Bron S
referral-r = Vraag om steun
    .uitleg = Uitleg.
    .zeg = Hallo.
    .uitzoeken = Vraag na.
";

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let [gemeenten, woonplaatsen, regions] = [
        include_str!("../rules/places/gemeenten.csv"),
        include_str!("../rules/places/woonplaatsen.csv"),
        include_str!("../rules/places/regions.csv"),
    ];
    Places::read(gemeenten, woonplaatsen, regions).unwrap()
});

fn rules() -> Tree {
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), RULES.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    tree::build(&document, DAY).unwrap()
}

fn catalogues() -> Vec<Catalogue> {
    let app = [include_str!("../locales/nl/app.ftl"), include_str!("../locales/en/app.ftl")];
    let catalogue = |name: &str, app: &str| Catalogue {
        language: Language::new(name).unwrap(),
        files: vec![
            (format!("locales/{name}/app.ftl").as_str().into(), app.into()),
            (format!("locales/{name}/t.ftl").as_str().into(), NL.into()),
        ],
    };
    vec![catalogue("nl", app[0]), catalogue("en", app[1])]
}

fn read(text: &str) -> Result<Gemeente, Vec<Finding>> {
    let (tree, catalogues) = (rules(), catalogues());
    let ground = Ground { tree: Some(&tree), catalogues: &catalogues, places: Some(&PLACES) };
    local::read(&"u.yaml".into(), text, ground)
}

/// What is wrong, each with the words that are pointed at.
fn wrong(text: &str) -> Vec<(String, String)> {
    let findings = read(text).map(|_| ()).unwrap_err();
    let shown = |finding: &Finding| {
        assert_eq!(&*finding.place.file, "u.yaml");
        (finding.problem.key().to_owned(), text[finding.place.span.clone()].to_owned())
    };
    findings.iter().map(shown).collect()
}

const UTRECHT: &str = "\
local:
  gemeente: Utrecht
  checked: 2026-11-01
  desks:
    - id: steun
      name: { nl: Inwonersteun, en: Support for all }
      what: { nl: Komt ook thuis., en: Comes to your home. }
      hours: { nl: Op dinsdag., en: On Tuesday. }
      support: informal
      channels:
        - { kind: phone, value: \"030 1\", checked: 2026-11-01, verified: false }
        - { kind: visit, value: \"Neude 1, Utrecht\", checked: 2026-11-01 }
        - { kind: brochure, value: \"https://www.utrecht.nl/steun\", checked: 2026-11-01 }
";

/// The file with something in it replaced.
fn with(part: &str, other: &str) -> String {
    assert!(UTRECHT.contains(part), "{part}");
    UTRECHT.replacen(part, other, 1)
}

/// What the paper says about where to go, for somebody who lives there.
fn paper(own: Option<&Arc<Gemeente>>, place: &str, language: &str) -> String {
    let tree = rules();
    let text = Text::new(&catalogues(), &Language::new(language).unwrap(), "client");
    let mut answers = Answers::default();
    answers.give(0, Answer::read(&["ja"], &tree.questions[0].kind).unwrap());
    answers.give(1, Answer::read(&[place], &tree.questions[1].kind).unwrap());
    let places = |place: &str| {
        let Found::One(found) = PLACES.find(place) else { return None };
        let own = own.cloned().filter(|own| own.name == found.gemeente);
        Some(report::Local { gemeente: found.gemeente.to_owned(), own, ..report::Local::default() })
    };
    let paper = report::plain(&report::summary(&walk::stand(&tree, &answers, DAY), &text, &places));
    let from = paper.find("Uitleg.").unwrap() + "Uitleg.".len();
    let until = paper[from..].find(if language == "nl" { "Wie beslist" } else { "Who decides" }).unwrap();
    paper[from..from + until].trim().replace('\u{a0}', " ")
}

#[test]
fn who_lives_there_gets_the_gemeentes_own_desk() {
    let own = Arc::new(read(UTRECHT).unwrap());
    insta::assert_snapshot!(paper(Some(&own), "Utrecht", "nl"), @r#"
    Waar: Inwonersteun

    In Utrecht is dit de naam voor: Steun via de gemeente.

    Komt ook thuis.

    Hier helpen opgeleide vrijwilligers.

    Op dinsdag.

    - Telefoon: 030 1 (controleer dit eerst; laatst bekeken op 1 november 2026)
    - Adres: Neude 1, Utrecht (gecontroleerd op 1 november 2026)
    - Folder: https://www.utrecht.nl/steun (gecontroleerd op 1 november 2026)
    - Website: https://steun.nl (gecontroleerd op 1 januari 2026)

    Dit komt van de gemeente Utrecht, gecontroleerd op 1 november 2026.
    "#);
    insta::assert_snapshot!(paper(Some(&own), "De Meern", "en"), @r#"
    Where: Support for all

    In Utrecht this is the name for: Steun via de gemeente.

    Comes to your home.

    The people who help here are trained volunteers.

    On Tuesday.

    - Phone: 030 1 (check this first; last looked at on 1 November 2026)
    - Address: Neude 1, Utrecht (checked on 1 November 2026)
    - Leaflet: https://www.utrecht.nl/steun (checked on 1 November 2026)
    - Website: https://steun.nl (checked on 1 January 2026)

    This comes from the municipality of Utrecht, checked on 1 November 2026.
    "#);
}

#[test]
fn who_lives_elsewhere_or_nowhere_known_gets_the_desk_of_everybody() {
    let own = Arc::new(read(UTRECHT).unwrap());
    for place in ["Zeist", "weet-niet"] {
        let told = paper(Some(&own), place, "nl");
        assert_eq!(told, paper(None, place, "nl"));
        assert!(told.contains("0800 1") && !told.contains("Inwonersteun"), "{told}");
    }
}

#[test]
fn what_a_gemeente_leaves_open_stays_as_it_is() {
    let only_phone = "local: { gemeente: Utrecht, checked: 2026-11-01, desks: [{ id: steun, channels: [{ kind: phone, value: '030 1', checked: 2026-11-01 }] }] }\n";
    let own = Arc::new(read(only_phone).unwrap());
    insta::assert_snapshot!(paper(Some(&own), "Utrecht", "nl"), @r#"
    Waar: Steun via de gemeente, Utrecht

    Iemand die meedenkt.

    - Telefoon: 030 1 (gecontroleerd op 1 november 2026)
    - Website: https://steun.nl (gecontroleerd op 1 januari 2026)

    Dit komt van de gemeente Utrecht, gecontroleerd op 1 november 2026.
    "#);
}

#[test]
fn a_channel_that_is_not_there_that_day_replaces_nothing() {
    let over = with("checked: 2026-11-01, verified: false", "checked: 2026-11-01, valid-until: 2026-11-21");
    let own = Arc::new(read(&over).unwrap());
    let told = paper(Some(&own), "Utrecht", "nl");
    assert!(told.contains("0800 1") && !told.contains("030 1"), "{told}");
}

#[test]
fn what_is_wrong_is_pointed_at() {
    let cases = [
        ("local:", "lokal:", vec![("unknown-key", "lokal")]),
        ("  checked: 2026-11-01\n", "", vec![("missing-key", "gemeente")]),
        ("  checked:", "  chekked:", vec![("unknown-key", "chekked")]),
        ("checked: 2026-11-01\n", "checked: 1-11-2026\n", vec![("bad-date", "1-11-2026")]),
        ("gemeente: Utrecht", "gemeente: Utrect", vec![("unknown-gemeente", "Utrect")]),
        ("gemeente: Utrecht", "gemeente: utrecht", vec![("unknown-gemeente", "utrecht")]),
        ("gemeente: Utrecht", "gemeente: De Meern", vec![("unknown-gemeente", "De Meern")]),
        ("gemeente: Utrecht", "gemeente: [Utrecht]", vec![("wrong-type", "[")]),
        ("id: steun", "id: steum", vec![("unknown-name", "steum")]),
        ("id: steun", "id: Steun", vec![("bad-name", "Steun")]),
        ("id: steun", "id: noodnummer", vec![("not-local", "noodnummer")]),
        ("id: steun", "id: kantoor", vec![("not-local", "kantoor")]),
        (", en: On Tuesday.", "", vec![("missing-key", "hours")]),
        ("en: On Tuesday.", "eng: On Tuesday.", vec![("unknown-key", "eng"), ("missing-key", "hours")]),
        ("nl: Op dinsdag.", "nl: ' '", vec![("empty-value", "nl")]),
        ("hours: { nl: Op dinsdag., en: On Tuesday. }", "hours: Op dinsdag.", vec![("wrong-type", "Op dinsdag.")]),
        ("nl: Op dinsdag.", "nl: \"Op\\u001bdinsdag.\"", vec![("control-character", "\"Op\\u001bdinsdag.\"")]),
        ("Op dinsdag.", "Op\u{202e} dinsdag.", vec![("control-character", "\u{202e}")]),
        ("support: informal", "support: vrij", vec![("unknown-word", "vrij")]),
        ("kind: phone", "kind: fax", vec![("unknown-word", "fax")]),
        ("kind: phone, ", "", vec![("missing-key", "{")]),
        ("\"030 1\"", "bel ons", vec![("bad-address", "bel ons")]),
        ("https://www.utrecht.nl/steun", "utrecht", vec![("bad-address", "\"utrecht\"")]),
        ("verified: false", "verified: nee", vec![("wrong-type", "nee")]),
        ("verified: false", "valid-from: 2026-12-01, valid-until: 2026-11-01", vec![("upside-down", "2026-11-01")]),
        ("Komt ook thuis.", "U heeft recht op Wlz.", vec![("promise", "U heeft recht op Wlz.")]),
        ("  desks:", "  desks:\n    - id: steun\n      support: both", vec![("duplicate-name", "steun")]),
        ("  desks:", "  desks:\n    - id: steun", vec![("missing-key", "steun"), ("duplicate-name", "steun")]),
    ];
    for (part, other, expected) in cases {
        let mut found = wrong(&with(part, other));
        let mut expected: Vec<_> = expected.into_iter().map(|(key, at)| (key.to_owned(), at.to_owned())).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{part} → {other}");
    }
    assert_eq!(wrong(""), [("empty-file".to_owned(), String::new())]);
    assert_eq!(wrong("{}"), [("missing-key".to_owned(), String::new())]);
}

#[test]
fn all_that_is_wrong_comes_at_once_with_what_may_be_meant() {
    let text = with("gemeente: Utrecht", "gemeente: Utrect")
        .replacen("id: steun", "id: steum", 1)
        .replacen(", en: On Tuesday.", "", 1)
        .replacen("support: informal", "support: informeel", 1);
    let findings = read(&text).map(|_| ()).unwrap_err();
    let near: Vec<&str> = findings
        .iter()
        .filter_map(|it| it.problem.facts().into_iter().find(|(name, _)| *name == "near"))
        .map(|it| it.1)
        .collect();
    assert_eq!(findings.len(), 4, "{findings:?}");
    for meant in ["Utrecht", "steun", "informal"] {
        assert!(near.contains(&meant), "{meant}: {findings:?}");
    }
}

#[test]
fn without_rules_or_places_the_rest_is_still_checked() {
    let catalogues = catalogues();
    let ground = Ground { tree: None, catalogues: &catalogues, places: None };
    let findings = local::read(&"u.yaml".into(), &with("id: steun", "id: elders"), ground).unwrap_err();
    assert!(matches!(findings[..], [Finding { problem: Problem::UnknownGemeente { .. }, .. }]), "{findings:?}");
}

#[test]
fn a_variety_may_leave_its_words_to_its_language() {
    let (tree, mut catalogues) = (rules(), catalogues());
    catalogues.push(Catalogue { language: Language::new("nl-simple").unwrap(), files: Vec::new() });
    let ground = Ground { tree: Some(&tree), catalogues: &catalogues, places: Some(&PLACES) };
    let gemeente = local::read(&"u.yaml".into(), UTRECHT, ground).unwrap();
    let said =
        |language: &str| gemeente.desks[0].name.as_ref().unwrap().said(&Language::new(language).unwrap()).to_owned();
    assert_eq!([said("nl-simple"), said("en"), said("fr")], ["Inwonersteun", "Support for all", "Inwonersteun"]);
}

#[test]
fn what_was_not_checked_lately_or_has_run_out_is_told() {
    let old = with("  checked: 2026-11-01\n", "  checked: 2025-01-01\n").replacen(
        "verified: false",
        "valid-until: 2026-11-21",
        1,
    );
    let material = Material {
        rules: vec![("t.yaml".into(), RULES.into())],
        places: shipped::files("rules", "csv"),
        catalogues: catalogues(),
        local: Some(("gemeente.yaml".into(), old.into())),
        ..Material::default()
    };
    let keys = |days: Days| -> Vec<&str> {
        let findings = judge(&material, days).1.into_iter();
        findings.filter(|it| &*it.place.file == "gemeente.yaml").map(|it| it.problem.key()).collect()
    };
    assert_eq!(keys(DAY.into()), ["stale", "expired"]);
    // Of the other channels the check was still to come then.
    let (then, now) = (date(2025, 12, 1), DAY);
    assert_eq!(keys(then.into()), ["checked-ahead"]);
    // Looked at now from that day they are checked; that one of them no longer was lately is not hidden by it.
    assert_eq!(keys(Days { asked: then, clock: now }), Vec::<&str>::new());
    assert_eq!(keys(Days { asked: date(2026, 1, 2), clock: now }), ["stale"]);
}

fn run(folder: &Path, words: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_loketwijzer"));
    command.env_clear().current_dir(folder).args(words).args([
        "--lang",
        "nl",
        "--date",
        "2026-11-22",
        "--rules",
        "eigen",
    ]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// A folder with the rules and a right and a wrong file of a gemeente.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["eigen/rules", "eigen/locales/nl", "eigen/locales/en"] {
        fs::create_dir_all(folder.path().join(name)).unwrap();
    }
    for (name, text) in [
        ("eigen/rules/t.yaml", RULES),
        ("eigen/locales/nl/t.ftl", NL),
        ("eigen/locales/en/t.ftl", NL),
        ("goed.yaml", UTRECHT),
        ("fout.yaml", &with("id: steun", "id: steum")),
    ] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn shown(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn check_tells_what_is_wrong_with_the_file_as_with_the_rules() {
    let folder = folder();
    // The small rules leave whoever says no without a right; a file that is right adds nothing to that.
    let without = run(folder.path(), &["check"], "");
    let right = run(folder.path(), &["check", "--local", "goed.yaml"], "");
    assert_eq!((right.status.code(), shown(&right.stdout)), (without.status.code(), shown(&without.stdout)));
    assert_eq!(shown(&right.stderr), "");
    let wrong = run(folder.path(), &["check", "--local", "fout.yaml"], "");
    assert_eq!(wrong.status.code(), Some(1));
    // What follows is about the rules themselves.
    let about_the_file = shown(&wrong.stdout).split("\n\n").next().unwrap();
    insta::assert_snapshot!(about_the_file, @r#"
    fout[E301]: `steum` bestaat niet (loket).
     --> fout.yaml:5:11
      |
    5 |     - id: steum
      |           ^^^^^
      |
      = tip: Bedoelde u `steun`? Controleer de naam, of voeg hem toe in een van
             de regelbestanden.
    "#);
    let missing = run(folder.path(), &["check", "--local", "nergens.yaml"], "");
    assert_eq!(missing.status.code(), Some(2));
    fs::write(folder.path().join("bytes.yaml"), [0xff, 0xfe]).unwrap();
    let bytes = run(folder.path(), &["check", "--format", "json", "--local", "bytes.yaml"], "");
    assert!(shown(&bytes.stdout).contains("not-utf8"), "{}", shown(&bytes.stdout));
}

#[test]
fn an_outcome_for_machines_is_the_same_with_the_file() {
    let folder = folder();
    let line = "{\"id\": 1, \"answers\": {\"v\": \"ja\", \"waar\": \"Utrecht\"}}\n";
    let without = run(folder.path(), &["evaluate"], line);
    let with = run(folder.path(), &["evaluate", "--local", "goed.yaml"], line);
    assert_eq!(shown(&with.stdout), shown(&without.stdout));
    assert!(shown(&with.stdout).contains("\"desk\":\"steun\""), "{}", shown(&with.stdout));
    let wrong = run(folder.path(), &["evaluate", "--local", "fout.yaml"], line);
    assert_eq!((wrong.status.code(), shown(&wrong.stdout)), (Some(2), ""));
    assert!(shown(&wrong.stderr).contains("Bedoelde u `steun`?"), "{}", shown(&wrong.stderr));
}

#[test]
fn a_conversation_ends_at_the_gemeentes_own_desk() {
    let folder = folder();
    let talk = run(folder.path(), &["--plain", "--local", "goed.yaml"], "\nja\nUtrecht\n\n");
    let told = shown(&talk.stdout);
    assert!(talk.status.success() && told.contains("Waar: Inwonersteun"), "{told}{}", shown(&talk.stderr));
    let elsewhere = run(folder.path(), &["--plain", "--local", "goed.yaml"], "\nja\nZeist\n\n");
    let told = shown(&elsewhere.stdout);
    assert!(elsewhere.status.success() && !told.contains("Inwonersteun"), "{told}");
    let wrong = run(folder.path(), &["--plain", "--local", "fout.yaml"], "");
    assert_eq!((wrong.status.code(), shown(&wrong.stdout)), (Some(2), ""));
}
