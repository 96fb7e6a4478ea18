//! What a paper says to whom: what matters most in full and the rest in brief, and of everybody what the screen says.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;
use std::fs;

use jiff::civil::{Date, date};
use loketwijzer::report;
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{self, Answer, UNKNOWN};
use loketwijzer::walk::{self, Answers};

use crate::common::shipped;
use crate::common::transcript;

const DAY: Date = date(2026, 11, 22);

/// The paper of somebody who does not know, when `count` referrals depend on it, of which so many are about safety.
fn paper(count: usize, safety: usize, language: &str) -> String {
    let mut rules = String::from(
        "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\n\
         questions:\n  - { id: v, kind: yes-no }\ndesks:\n  - id: d\n  - id: e\nrights:\n  - id: g\nreferrals:\n",
    );
    let mut words = String::from(
        "tree-t = t\n    .disclaimer = x\nquestion-v = v\n    .kort = v\ndesk-d = Loket D\ndesk-e = Loket E\nright-g = g\n",
    );
    for number in 0..count {
        let urgency = if number + safety >= count { "now" } else { "normal" };
        writeln!(rules, "  - {{ id: r{number}, desk: d, find-out: e, when: v, urgency: {urgency}, rights: [g] }}")
            .unwrap();
        writeln!(words, "referral-r{number} = R{number}\n    .uitleg = Lang{number}.\n    .uitzoeken = Zoek{number}.")
            .unwrap();
    }
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), rules.as_str().into())]);
    assert!(findings.is_empty(), "{findings:?}\n{rules}");
    let tree = tree::build(&document, DAY).unwrap();
    let app = [include_str!("../locales/nl/app.ftl"), include_str!("../locales/en/app.ftl")];
    let catalogues = ["nl", "en"].map(|name| Catalogue {
        language: Language::new(name).unwrap(),
        files: vec![("app.ftl".into(), app[usize::from(name == "en")].into()), ("t.ftl".into(), words.as_str().into())],
    });
    let text = Text::new(&catalogues, &Language::new(language).unwrap(), "client");
    let mut answers = Answers::default();
    answers.give(0, Answer::read(&[UNKNOWN], &tree.questions[0].kind).unwrap());
    report::plain(&report::summary(&walk::stand(&tree, &answers, DAY), &text, &|_| None))
}

/// Which of the referrals are told in full.
fn in_full(paper: &str) -> Vec<usize> {
    (0..20).filter(|number| paper.contains(&format!("Lang{number}."))).collect()
}

#[test]
fn up_to_eight_referrals_to_find_out_are_told_in_full() {
    let paper = paper(8, 0, "nl");
    assert_eq!(in_full(&paper), (0..8).collect::<Vec<_>>());
    assert!(!paper.contains("in het kort"), "{paper}");
}

#[test]
fn what_comes_after_the_eighth_is_told_in_brief() {
    let nl = paper(10, 0, "nl");
    assert_eq!(in_full(&nl), (0..8).collect::<Vec<_>>());
    let brief = |paper: &str, heading: &str, next: &str| {
        let from = paper.find(heading).unwrap();
        paper[from..from + paper[from..].find(next).unwrap()].to_owned()
    };
    insta::assert_snapshot!(brief(&nl, "Ook nog", "Dit weten"), @r#"
    Ook nog uit te zoeken, in het kort
    ==================================

    De volledige tekst hierover komt in uw samenvatting zodra er meer bekend is.

    - 9. R8
      - Zoek8.
      - Wie helpt bij het uitzoeken: Loket E
      - Waar: Loket D
    - 10. R9
      - Zoek9.
      - Wie helpt bij het uitzoeken: Loket E
      - Waar: Loket D
    "#);
    insta::assert_snapshot!(brief(&paper(10, 0, "en"), "Also still", "What we do not"), @r#"
    Also still to find out, in brief
    ================================

    The full text about these appears in your summary once more is known.

    - 9. R8
      - Zoek8.
      - Who helps to find out: Loket E
      - Where: Loket D
    - 10. R9
      - Zoek9.
      - Who helps to find out: Loket E
      - Where: Loket D
    "#);
}

#[test]
fn the_most_urgent_are_told_in_full_and_safety_always_is() {
    assert_eq!(in_full(&paper(12, 2, "nl")), [0, 1, 2, 3, 4, 5, 10, 11]);
    assert_eq!(in_full(&paper(12, 10, "nl")), (2..12).collect::<Vec<_>>());
}

#[test]
fn what_is_told_in_brief_is_not_explained_at_length_either() {
    let paper = paper(9, 0, "nl");
    let why = &paper[paper.find("Waarom deze adviezen").unwrap()..];
    assert!(why.contains("8. R7") && !why.contains("9. R8"), "{why}");
}

#[test]
fn the_papers_of_people_in_the_scenarios_can_be_drawn() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    let languages = ["nl", "en"].map(|name| Language::new(name).unwrap());
    for person in shipped::people("rules", tree).iter().step_by(40) {
        let mut answers = Answers::default();
        for (question, answer) in shipped::visit(tree, person) {
            answers.give(question, answer);
        }
        let standing = walk::stand(tree, &answers, shipped::day());
        for (language, reader) in languages.iter().zip(["client", "professional"]) {
            let text = Text::new(&catalogues, language, reader);
            let blocks = report::summary(&standing, &text, &|_| None);
            let page = report::html(&blocks, language.as_str());
            assert!(page.contains(&text.say("summary-title")), "{}", person.name);
            let sourced = blocks.iter().any(|block| block.text().starts_with(&text.say("summary-sources")));
            assert_eq!(sourced, reader == "client", "{}", person.name);
            #[cfg(feature = "pdf")]
            {
                let footer = |page: usize, _: usize| page.to_string();
                let head =
                    report::Head { language: language.as_str(), day: shipped::day(), footer: &footer, named: true };
                assert!(report::pdf(&blocks, &head).is_some(), "{}", person.name);
            }
        }
    }
}

#[test]
fn a_last_day_that_has_passed_is_said_with_the_step_and_what_can_still_be_done() {
    let rules = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t] }\ntopic: t\n\
        questions:\n  - { id: v, kind: yes-no }\n  - { id: brief, kind: date }\ndesks:\n  - id: d\nadvice:\n  - id: a\n\
        rights:\n  - { id: g, term: { weeks: 6, from: brief }, passed: a }\n\
        referrals:\n  - { id: r, desk: d, find-out: d, when: v, rights: [g] }\n";
    let words = "tree-t = t\nquestion-v = v\n    .kort = v\nquestion-brief = b\ndesk-d = D\nadvice-a = Bel vandaag.\n\
        right-g = Kom op tijd.\n    .kort = bezwaar\nreferral-r = Maak bezwaar\n";
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), rules.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    let tree = tree::build(&document, DAY).unwrap();
    let nl = Language::new("nl").unwrap();
    let app = ("app.ftl".into(), include_str!("../locales/nl/app.ftl").into());
    let catalogue = Catalogue { language: nl.clone(), files: vec![app, ("t.ftl".into(), words.into())] };
    let text = Text::new(std::slice::from_ref(&catalogue), &nl, "client");
    let first = |letter: &str| {
        let mut answers = Answers::default();
        answers.give(0, Answer::read(&["ja"], &tree.questions[0].kind).unwrap());
        answers.give(1, Answer::read(&[letter], &tree.questions[1].kind).unwrap());
        let paper = report::plain(&report::summary(&walk::stand(&tree, &answers, DAY), &text, &|_| None));
        let (_, after) = paper.split_once("Wat u eerst doet").unwrap();
        let (list, _) = after.split_once("Belangrijke data").unwrap();
        list.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
    };
    // The last day was two days ago; for the second letter it is tomorrow.
    let late = first("2026-10-09");
    assert!(late.contains("Bezwaar: de laatste dag was vrijdag 20 november 2026. Bel vandaag."), "{late}");
    let on_time = first("2026-10-12");
    assert!(on_time.contains("Maak bezwaar") && !on_time.contains("Bel vandaag"), "{on_time}");
}

#[test]
fn what_is_the_same_for_several_people_is_told_once_with_the_days_of_each() {
    let rules = "tree: { format: 1, id: t, version: 2026-01-01, topics: [t], roles: [ik, kind] }\ntopic: t\n\
        questions:\n  - { id: v, kind: yes-no }\n  - { id: brief, kind: date }\ndesks:\n  - id: d\n\
        rights:\n  - { id: g, term: { weeks: 6, from: brief } }\n  - id: h\n\
        referrals:\n  - { id: r, desk: d, find-out: d, when: v, rights: [g, h] }\n";
    let words = "tree-t = t\nquestion-v = v\n    .kort = v\nquestion-brief = b\ndesk-d = D\nright-g = Kom op tijd.\nright-h = h\n\
        referral-r = R\nrole-ik = uzelf\nrole-kind = uw kind\n";
    let (document, findings) = loketwijzer::document::read(&[("t.yaml".into(), rules.into())]);
    assert!(findings.is_empty(), "{findings:?}");
    let tree = tree::build(&document, DAY).unwrap();
    let nl = Language::new("nl").unwrap();
    let app = ("app.ftl".into(), include_str!("../locales/nl/app.ftl").into());
    let catalogue = Catalogue { language: nl.clone(), files: vec![app, ("t.ftl".into(), words.into())] };
    let texts = ["client", "naaste"].map(|reader| Text::new(std::slice::from_ref(&catalogue), &nl, reader));
    let paper = |days: [&str; 2]| {
        let mut household = walk::Household::new(0);
        household.add(1, None);
        for (person, day) in days.iter().enumerate() {
            household.give(&tree, person, 0, Answer::Unknown);
            household.give(&tree, person, 1, Answer::read(&[day], &tree.questions[1].kind).unwrap());
        }
        let plan = household.plan(&tree, DAY);
        let voices = [0, 1].map(|person| report::Voice {
            text: &texts[person],
            name: report::name(&tree, &household, person, &texts[0]),
        });
        report::plain(&report::paper(&plan, &voices, &|_| None)).replace('\u{a0}', " ")
    };
    let other = paper(["2026-11-09", "2026-11-10"]);
    let last = |day: &str, whom: &str| format!("  - Dat is uiterlijk {day}. Zo is geteld: 6 weken na {whom}\n");
    for line in [
        last("maandag 21 december 2026", "9 november 2026. (over uzelf)"),
        last("dinsdag 22 december 2026", "10 november 2026. (over uw kind)"),
        "Voor uw kind geldt hetzelfde.".into(),
    ] {
        assert_eq!(other.matches(&line).count(), 1, "{line}\n{other}");
    }
    let same = paper(["2026-11-09", "2026-11-09"]);
    assert_eq!(same.matches(&last("maandag 21 december 2026", "9 november 2026.")).count(), 1, "{same}");
    assert_eq!(same.matches("Dat is uiterlijk").count(), 1, "{same}");
}

#[test]
fn a_paper_in_a_file_speaks_of_everybody_as_the_screen_does() {
    let folder = transcript::folder();
    transcript::add(folder.path(), "huis");
    let typed = ["nee", "mensen", "2", "1", "", "30", "ja", "ja", "1", "40", "ja", "ja", "verder"];
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    for reader in ["client", "naaste", "professional"] {
        let command = format!(
            "loketwijzer --plain --lang nl --rules huis --date 2026-11-21 --as {reader} --report p.txt --overwrite"
        );
        let output = transcript::run(&command, &typed, folder.path());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let screen = words(&String::from_utf8(output.stdout).unwrap());
        let file = fs::read_to_string(folder.path().join("p.txt")).unwrap();
        let (paper, _) = file.split_once("Om verder te gaan").unwrap();
        assert!(screen.contains(&words(paper)), "{reader}:\n{paper}");
        assert!(words(paper).contains("partner lenen."), "{reader}:\n{paper}");
    }
}
