//! A small set of rules, texts and people in which nothing is wrong, and a way to put something wrong in it.

use std::ops::Range;

use loketwijzer::check::{Material, judge};
use loketwijzer::finding::Finding;
use loketwijzer::text::{Catalogue, Language};

/// What is changed to make it wrong: in this file, these words become those. In the new words, «» stand around what the
/// finding must point at.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// All files, by name.
pub(crate) const FILES: &[(&str, &str)] = &[
    (
        "rules/tree.yaml",
        "\
tree:
  format: 1
  id: t
  version: 2026-01-01
  topics: [thuis]
",
    ),
    (
        "rules/wet.yaml",
        "\
topic: thuis
questions:
  - id: toezicht
    kind: yes-no
    source: wet-1
    known-by: [loket]
  - id: vorm
    kind: choice
    answers: [alleen, samen, anders]
  - id: grond
    kind: many
    answers: [lijf, geest]
    none: geen
  - { id: leeftijd, kind: number, min: 0, max: 120 }
  - { id: besluit, kind: date }
  - { id: woonplaats, kind: place }
rules:
  - id: toegang
    source: wet-1
    all:
      - toezicht
      - { question: vorm, any-of: [alleen, samen] }
      - not: { rule: alleen-geest }
      - at-least: 1
        of:
          - { question: leeftijd, from: 18, below: 65 }
          - { question: vorm, any-of: [alleen] }
  - id: alleen-geest
    source: wet-1
    any:
      - { question: grond, only: [geest] }
referrals:
  - id: ga-erheen
    when: { rule: toegang }
    source: wet-1
    desk: loket
    rights: [bezwaar]
    bring: [brief]
    avoid: [wachten]
    valid-from: 2026-01-01
    valid-until: 2027-01-01
rights:
  - id: bezwaar
    source: wet-1
    term: { weeks: 6, from: besluit }
advice:
  - id: wachten
    source: pagina
desks:
  - id: loket
    channels:
      - { kind: web, value: \"https://voorbeeld.nl\", checked: 2026-01-01 }
      - { kind: phone, value: \"14 + netnummer\", checked: 2026-01-01 }
      - { kind: email, value: \"info@voorbeeld.nl\", checked: 2026-01-01 }
    place: { question: woonplaats, level: gemeente }
laws:
  - { id: wet, bwb: BWBR0035917, version: 2026-01-01, checked: 2026-01-01 }
sources:
  - { id: wet-1, law: wet, article: \"1\", paragraph: \"2\" }
  - { id: pagina, page: \"https://voorbeeld.nl/x?y=z#w\", checked: 2026-01-01 }
",
    ),
    ("rules/ander.yaml", "# Nothing here is used by the other files.\nquestions: []\n"),
    (
        "locales/nl/wet.ftl",
        "\
tree-t = T
    .intro = Welkom.
    .disclaimer = Dit is geen besluit.
topic-thuis = Thuis
question-toezicht = { $reader ->
        [client] Moet er steeds iemand bij u zijn?
       *[other] Moet er steeds iemand bij { $who } zijn?
    }
    .kort = Toezicht
    .uitleg = Dag en nacht.
question-vorm = Hoe woont { $who }?
    .kort = Wonen
    .uitleg = Nu.
    .alleen = Alleen
    .samen = Samen
    .anders = Anders
question-grond = Wat speelt er?
    .kort = Grond
    .uitleg = Nu.
    .lijf = Lijf
    .geest = Geest
    .geen = Geen van deze
question-leeftijd = Hoe oud?
    .kort = Leeftijd
    .uitleg = In jaren.
question-besluit = Wanneer?
    .kort = Besluit
    .uitleg = De datum in de brief.
question-woonplaats = Waar?
    .kort = Woonplaats
    .uitleg = Nu.
rule-toegang = Toegang
rule-alleen-geest = Alleen geest
referral-ga-erheen = Ga erheen
    .uitleg = Daarom.
    .zeg = Help mij.
    .uitzoeken = Zoek dit uit.
right-bezwaar = U hebt { $term } de tijd.
advice-wachten = Wacht niet.
bring-brief = De brief
desk-loket = Het loket
    .wat = Helpt.
law-wet = Wet
    .vol = De wet
source-pagina = De pagina
",
    ),
    (
        "locales/en/wet.ftl",
        "\
tree-t = T
    .intro = Welcome.
    .disclaimer = This is no decision.
topic-thuis = At home
question-toezicht = Must somebody be with { $who }?
    .kort = Somebody there
    .uitleg = Day and night.
question-vorm = How does { $who } live?
    .kort = Living
    .uitleg = Now.
    .alleen = Alone
    .samen = Together
    .anders = Otherwise
question-grond = What is the matter?
    .kort = Ground
    .uitleg = Now.
    .lijf = Body
    .geest = Mind
    .geen = None of these
question-leeftijd = How old?
    .kort = Age
    .uitleg = In years.
question-besluit = When?
    .kort = Decision
    .uitleg = The date in the letter.
question-woonplaats = Where?
    .kort = Town
    .uitleg = Now.
rule-toegang = Access
rule-alleen-geest = Mind only
referral-ga-erheen = Go there
    .uitleg = That is why.
    .zeg = Help me.
    .uitzoeken = Find this out.
right-bezwaar = You have { $term }.
advice-wachten = Do not wait.
bring-brief = The letter
desk-loket = The desk
    .wat = Helps.
law-wet = Act
    .vol = The act
source-pagina = The page
",
    ),
    (
        "rules/scenarios/mensen.yaml",
        "\
scenarios:
  - name: Mevrouw De Vries
    tests: [wet-1]
    date: 2026-01-01
    answers: { toezicht: ja, vorm: alleen, grond: [lijf, geest], woonplaats: Utrecht }
    otherwise: nee
    expect:
      yes: [ga-erheen]
      rights: [bezwaar]
",
    ),
];

/// The files after the edits, and where the marks are.
pub(crate) struct Edited {
    pub(crate) files: Vec<(String, String)>,
    pub(crate) marks: Vec<(String, Range<usize>)>,
}

/// Makes the edits; each must fit in exactly one place.
pub(crate) fn edited(edits: &[Edit]) -> Edited {
    fitting(edits).unwrap_or_else(|| panic!("{edits:?}"))
}

/// Makes the edits, when each fits in exactly one place and they do not touch each other.
pub(crate) fn fitting(edits: &[Edit]) -> Option<Edited> {
    let place = |(name, from, _): &Edit| {
        let (_, text) = FILES.iter().find(|(known, _)| known == name)?;
        text.find(from).map(|start| (*name, start..start + from.len()))
    };
    let places: Vec<_> = edits.iter().filter_map(place).collect();
    let touches = |(a, one): &(&str, Range<usize>), (b, other): &(&str, Range<usize>)| {
        a == b && one.start < other.end && other.start < one.end
    };
    if places.iter().enumerate().any(|(at, one)| places[at + 1..].iter().any(|other| touches(one, other))) {
        return None;
    }
    let mut files: Vec<(String, String)> =
        FILES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    for (name, from, to) in edits {
        let Some((_, text)) = files.iter_mut().find(|(known, _)| known == name) else {
            files.push(((*name).to_owned(), (*to).to_owned()));
            continue;
        };
        if text.matches(from).count() != 1 {
            return None;
        }
        *text = text.replacen(from, to, 1);
    }
    let mut marks = Vec::new();
    for (name, text) in &mut files {
        while let Some(start) = text.find('«') {
            *text = text.replacen('«', "", 1);
            let end = text.find('»').expect("a closing mark");
            *text = text.replacen('»', "", 1);
            marks.push((name.clone(), start..end));
        }
    }
    Some(Edited { files, marks })
}

/// Everything the program finds in these files.
pub(crate) fn check(files: &[(String, String)]) -> Vec<Finding> {
    let of = |wanted: &dyn Fn(&str) -> bool| {
        let files = files.iter().filter(|(name, _)| wanted(name));
        files.map(|(name, text)| (name.as_str().into(), text.as_str().into())).collect::<Vec<_>>()
    };
    let catalogue = |language: &str| Catalogue {
        language: Language::new(language).expect("a language"),
        files: of(&|name| name.starts_with(&format!("locales/{language}/"))),
    };
    let material = Material {
        rules: of(&|name| name.starts_with("rules/") && !name.contains("scenarios")),
        scenarios: of(&|name| name.contains("scenarios")),
        catalogues: vec![catalogue("nl"), catalogue("en")],
        places: vec![
            (
                "gemeenten.csv".into(),
                "# rows: 1\ngemeente;province;region;aliases;former\nUtrecht;Utrecht;U;;\n".into(),
            ),
            ("woonplaatsen.csv".into(), "# rows: 1\nwoonplaats;gemeente;aliases\nUtrecht;Utrecht;\n".into()),
            ("regions.csv".into(), "# rows: 1\nregion;holder;verified\nU;Z;no\n".into()),
        ],
        ..Material::default()
    };
    judge(&material, jiff::civil::date(2026, 11, 22).into()).1
}
