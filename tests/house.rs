//! The walls of the house: who may know whom, which crate serves which room, and what never stands in `src/`.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use fluent_syntax::ast::Entry;
use loketwijzer::finding::Problem;

use rust::{Source, sources, words};

use crate::common::rust;
use crate::common::shipped;

/// Who knows whom; a room that is not named knows nobody.
const KNOWS: &[(&str, &str)] = &[
    ("check", "calendar document finding id local place proof scenario text tree value"),
    (
        "commands",
        "calendar check cli document failure finding front id keep local place process proof report scenario talk terminal \
         text tree value walk wrap",
    ),
    ("diagram", "value"),
    ("document", "calendar finding id"),
    ("failure", "terminal text"),
    ("finding", "spelling"),
    ("front", "wrap"),
    ("keep", "calendar id tree value walk"),
    ("local", "calendar document finding id place text tree"),
    ("main", "commands"),
    ("process", "terminal"),
    ("place", "finding spelling"),
    ("proof", "diagram finding id tree value walk"),
    ("report", "calendar document finding id local place proof scenario search text tree value walk wrap"),
    ("scenario", "calendar diagram document finding id tree value walk"),
    ("search", "spelling"),
    (
        "talk",
        "calendar cli document failure front keep place process proof report scenario terminal text tree value walk wrap",
    ),
    ("text", "finding"),
    ("tree", "calendar diagram document finding id value"),
    ("walk", "calendar diagram tree value"),
];

/// Which rooms a crate serves.
const SERVES: &[(&str, &str)] = &[
    ("annotate-snippets", "report"),
    ("bech32", "keep"),
    ("chacha20poly1305", "keep"),
    ("clap", "cli commands"),
    ("clap_complete", "cli commands"),
    ("clap_mangen", "commands"),
    ("console", "front"),
    ("data-encoding", "keep"),
    ("dialoguer", "front"),
    ("fluent-bundle", "text"),
    ("fluent-syntax", "text"),
    ("harfrust", "report"),
    ("hkdf", "keep"),
    ("hmac", "keep"),
    ("include_dir", "commands"),
    ("indexmap", "diagram proof"),
    ("jiff", "calendar check commands"),
    ("krilla", "report"),
    ("maud", "report"),
    ("num-bigint", "diagram keep proof"),
    ("qrcode", "report"),
    ("rustc-hash", "diagram proof tree"),
    ("rustix", "commands front process terminal"),
    ("scrypt", "keep"),
    ("schemars", "document local report scenario"),
    ("serde", "document report"),
    ("serde-saphyr", "document"),
    ("serde_json", "commands keep report"),
    ("sha2", "keep"),
    ("signal-hook", "front process"),
    ("strsim", "spelling"),
    ("taffy", "report"),
    ("tempfile", "commands"),
    ("textwrap", "report wrap"),
    ("tui-input", "front"),
    ("unic-langid", "text"),
    ("unicode-normalization", "spelling"),
    ("unicode-width", "report wrap"),
    ("zeroize", "front keep"),
];

/// What only these rooms may reach for: files, the environment, the clock, other programs, the network.
const WORLD: &[(&str, &str)] = &[
    ("std::fs", "commands"),
    ("std::env", "commands main"),
    ("Zoned::now", ""),
    ("Timestamp::now", "commands"),
    ("SystemTime", ""),
    // How long a key takes, never what day it is.
    ("Instant::now", "front"),
    ("process::Command", "commands"),
    ("std::net", ""),
    // A typed line is read beside the clock that ends it; people are played while their rules are compared; a panic ends
    // the program whatever it waits for.
    ("std::thread", "commands front process"),
];

/// Files over the limit, and why each is still one file.
const LONG: &[(&str, &str)] = &[];
const LIMIT: usize = 400;

/// Data that looks like a sentence.
const NO_SENTENCES: &[&str] = &["Who", "aan de", "aan den", "digraph loketwijzer {{", "flowchart LR"];

/// Words that look like a key of the program's own sentences: a key of rule files, a day of the year, and the sorts of
/// change in a comparison that another program reads.
const NO_KEYS: &[&str] = &["find-out", "new-year", "right-added", "right-changed", "right-removed"];

/// Words of care law that no rule set need have as a name. The names of the shipped rules come on top of them.
const LAW: &[&str] =
    &["wlz", "wmo", "zvw", "ciz", "cak", "svb", "pgb", "ggz", "indicatie", "bezwaar", "jeugdwet", "zorgverzekeraar"];
/// Words for places, which are part of the format of rule files and of the list of places.
const PLACES: &[&str] = &["gemeente", "woonplaats", "zorgkantoor"];

/// The files with the program's own sentences.
const OWN: &[&str] = &["/app.ftl", "/explain.ftl"];

/// Keys that are put together, and every value of what is open at their end; none where that is a name from a rule
/// file. What is open from the start has whole keys.
const FAMILIES: &[(&str, &str)] = &[
    ("advice-{}", ""),
    ("answer-{option}", "ja nee weet-niet"),
    ("book-asked-{reader}", "client naaste professional"),
    ("book-intro-{}", "rules promises questions norms people"),
    ("book-kind-{}", "yes-no choice many number date place"),
    ("book-part-{}", "referrals rules promises questions rights norms advice desks guide people sources"),
    ("book-reached-{}", "yes unknown"),
    ("book-reader-{reader}", "client naaste professional"),
    ("book-search-{key}", "hint none one many clear begin"),
    ("book-thing-{}", "referral rule promise question right norm advice guide desk law source person"),
    ("bring-{}", ""),
    ("codes-{}", "0 1 2 3 4 5 6 7"),
    ("channel-{}", "phone web email post chat visit brochure"),
    ("coverage-{}", "question answer branch referral right advice guide sentence"),
    ("coverage-as-{come_to}", "yes not-yes unknown no"),
    ("date-{}", "form short-year no-such-day far-year"),
    ("danger-{}", ""),
    ("desk-{}", ""),
    ("diff-kind-{wanted}", "gone lost looser new gained firmer"),
    ("graph-kind-{}", "referral rule leaf"),
    ("guide-{}", ""),
    ("norm-{}", ""),
    // No keys but places on a page of the rule book.
    ("overview-{}", ""),
    ("part-{name}-{}", ""),
    ("person-{}", ""),
    ("picture-{anchor}", ""),
    ("{id}-description", ""),
    ("{id}-picture", ""),
    ("{id}-title", ""),
    // A name of a file.
    ("{title}-{number}", ""),
    ("{}-{}", ""),
    (
        "{key}-lines",
        "front-choose-one-lines front-choose-many-lines front-choose-free-lines front-nothing-chosen-lines",
    ),
    ("evaluate-kind-{}", "yes-no choice many number date place"),
    // All of these: `Problem::KEYS`.
    ("explain-{}", "*"),
    ("finding-{}", "*"),
    // The words of commands and options are looked for in three steps, by the names that clap has for them.
    ("help-{name}", ""),
    (
        "help-{}",
        "lang reader date rules locales local no-color plain report for scenario overwrite discreet save resume code help version",
    ),
    (
        "{key}-about",
        "help-about help-ask-about help-book-about help-check-about help-completions-about help-words-about help-diff-about \
         help-evaluate-about help-explain-about help-export-about help-graph-about help-man-about help-new-about \
         help-place-about help-schema-about help-sheet-about help-test-about help-verify-about",
    ),
    (
        "{key}-{}",
        "help-ask-words help-words-dir help-book-dir help-check-dir help-check-format help-check-proof help-check-strict help-check-witness \
         help-completions-shell help-diff-dirs help-diff-format help-diff-new-date help-diff-old-date \
         help-evaluate-file help-explain-code help-export-dir help-graph-dir help-graph-rule help-graph-referral \
         help-graph-format help-new-dir help-place-format help-place-name help-schema-files help-sheet-file \
         help-test-coverage help-test-dir help-test-format help-test-require help-verify-file",
    ),
    ("hint-{}", "date place"),
    (
        "holiday-{}",
        "new-year good-friday easter-monday kings-day liberation-day ascension whit-monday christmas \
         second-christmas-day",
    ),
    ("law-{}", ""),
    ("page-{}", "gone unreadable"),
    ("month-{month}", "1 2 3 4 5 6 7 8 9 10 11 12"),
    (
        "kind-{fact}",
        "question answer rule referral desk right advice law source topic \
         norm guide gemeente promise danger",
    ),
    (
        "{name}-{fact}",
        "expected-name expected-text expected-value expected-number expected-count expected-amount expected-length expected-boolean expected-url \
         expected-email expected-phone expected-bwb expected-euro expected-date expected-list expected-mapping \
         expected-rule change-0",
    ),
    ("reason-{fact}", ""),
    ("reason-{}", "not-found permission folder not-a-folder not-a-file exists full too-large other"),
    ("reason-{why}", "elsewhere"),
    ("paper-for-{}", "client naaste professional"),
    ("question-{}", ""),
    ("reader-{}", "client naaste professional"),
    ("referral-{}", ""),
    ("right-{}", ""),
    ("role-{}", ""),
    ("rule-{}", ""),
    ("source-{}", ""),
    ("support-{}", "formal informal both"),
    ("term-{unit}", "days working-days weeks months years"),
    ("topic-{}", ""),
    ("tree-{}", ""),
    ("value-{}", "yes unknown no"),
    ("weekday-{weekday}", "1 2 3 4 5 6 7"),
];

fn house() -> Vec<Source> {
    sources(&shipped::files("src", "rs"))
}

fn list(words: &'static str) -> BTreeSet<&'static str> {
    words.split_whitespace().collect()
}

/// The words by which each room reaches for something, tests included or not.
fn reaches(with_tests: bool, reach: impl Fn(&str) -> Option<String>) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for source in house() {
        let code = if with_tests { source.code.clone() } else { source.shipped_code() };
        for other in words(&code).filter_map(&reach).filter(|other| *other != source.room) {
            found.entry(source.room.clone()).or_default().insert(other);
        }
    }
    found
}

/// A table as a list of its lines, so that a difference shows by itself.
fn lines(table: impl IntoIterator<Item = (String, BTreeSet<String>)>) -> String {
    table.into_iter().fold(String::new(), |mut page, (name, others)| {
        let others: Vec<String> = others.into_iter().collect();
        writeln!(page, "{name}: {}", others.join(" ")).unwrap();
        page
    })
}

fn table(rows: &[(&str, &'static str)]) -> BTreeMap<String, BTreeSet<String>> {
    rows.iter()
        .map(|(name, others)| ((*name).to_owned(), list(others).into_iter().map(str::to_owned).collect()))
        .collect()
}

#[test]
fn every_room_knows_whom_the_table_says_and_nobody_else() {
    let known = reaches(true, |word| {
        let path = word.strip_prefix("crate::").or_else(|| word.strip_prefix("loketwijzer::"))?;
        // How random tests are run is no room.
        Some(path.split("::").next().unwrap().to_owned()).filter(|other| other != "random")
    });
    snapbox::assert_data_eq!(lines(known), lines(table(KNOWS)));
}

#[test]
fn nobody_gets_out_of_a_room_by_the_back_door() {
    for source in house() {
        // A group would hide the names of the rooms from the table.
        assert!(!source.code.contains("crate::{"), "{}: one `use crate::…` a room", source.name);
        for (at, chain) in source.code.match_indices("super::") {
            let before = &source.code[..at];
            let steps = (before.len() - before.trim_end_matches(chain).len()) / chain.len() + 1;
            let inline = usize::from(source.in_tests(at) && !source.in_tests(0));
            assert!(steps < source.depth + inline, "{}: `super::` leads out of the room", source.name);
        }
    }
}

#[test]
fn every_crate_serves_the_rooms_the_table_says() {
    let manifest = std::fs::read_to_string(shipped::root().join("Cargo.toml")).unwrap();
    let section = manifest.split("[dependencies]").nth(1).unwrap().split("\n[").next().unwrap();
    let crates: Vec<&str> = section.lines().filter_map(|line| Some(line.split_once('=')?.0.trim())).collect();
    let mut served: BTreeMap<String, BTreeSet<String>> =
        crates.iter().map(|name| ((*name).to_owned(), BTreeSet::new())).collect();
    let reach = |word: &str| {
        let first = word.split("::").next().unwrap();
        crates.iter().find(|name| name.replace('-', "_") == first).map(|name| (*name).to_owned())
    };
    for (room, crates) in reaches(false, reach) {
        for name in crates {
            served.entry(name).or_default().insert(room.clone());
        }
    }
    snapbox::assert_data_eq!(lines(served), lines(table(SERVES)));
}

#[test]
fn only_the_edge_of_the_house_touches_the_world() {
    for (reached, rooms) in WORLD {
        let sources = house();
        let uses = |source: &&Source| source.shipped_code().contains(reached);
        let found: BTreeSet<&str> = sources.iter().filter(uses).map(|source| source.room.as_str()).collect();
        assert_eq!(found, list(rooms), "{reached}");
    }
}

#[test]
fn every_file_says_what_it_is_and_a_long_one_says_why() {
    let mut long = Vec::new();
    for source in house() {
        let alone = source.in_tests(0);
        assert!(alone || source.text.starts_with("//! "), "{} does not begin with what it is", source.name);
        if source.text.lines().count() > LIMIT {
            long.push(source.name.clone());
        }
    }
    let listed: Vec<&str> = LONG.iter().map(|(name, _)| *name).collect();
    assert_eq!(long, listed, "over {LIMIT} lines");
    assert!(LONG.iter().all(|(_, reason)| !reason.is_empty()));
}

#[test]
fn no_sentence_for_a_person_stands_in_the_code() {
    // What is handed to these is for whoever programs.
    let ours = ["expect", "panic!", "unreachable!", "assert!", "debug_assert!"];
    let word = |word: &str| word.chars().count() > 1 && word.chars().all(char::is_alphabetic);
    for source in house() {
        for literal in source.shipped_strings().filter(|literal| !ours.contains(&literal.call.as_str())) {
            let text = literal.text.trim();
            let several = text.split(' ').collect::<Vec<_>>().windows(2).any(|pair| pair.iter().all(|part| word(part)));
            let mut letters = text.chars();
            let capital =
                letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase) && word(text);
            assert!(
                !(several || capital) || NO_SENTENCES.contains(&text),
                "{}: “{text}” belongs in locales/",
                source.name
            );
        }
    }
}

#[test]
fn nothing_of_a_particular_law_stands_in_the_code() {
    let (document, _) = loketwijzer::document::read(&shipped::files("rules", "yaml"));
    let mut ids = Vec::new();
    for (_, file) in &document.files {
        ids.extend(file.tree.iter().flat_map(|tree| tree.value.topics.iter()).map(|it| &it.value));
        ids.extend(file.questions.iter().map(|it| &it.value.id.value));
        ids.extend(file.rules.iter().filter_map(|it| it.value.id.as_ref()).map(|it| &it.value));
        ids.extend(file.referrals.iter().map(|it| &it.value.id.value));
        ids.extend(file.rights.iter().map(|it| &it.value.id.value));
        ids.extend(file.desks.iter().map(|it| &it.value.id.value));
        ids.extend(file.laws.iter().map(|it| &it.value.id.value));
        ids.extend(file.sources.iter().map(|it| &it.value.id.value));
    }
    let mut names: BTreeSet<String> = ids.iter().map(|id| id.as_str().to_owned()).collect();
    names.extend(LAW.iter().map(|word| (*word).to_owned()));
    for word in PLACES {
        assert!(names.remove(*word), "no rule is called {word} any more");
    }
    for source in house() {
        let literals: Vec<&str> = source.shipped_strings().map(|literal| literal.text.as_str()).collect();
        let whole = literals.iter().map(|text| (*text).to_owned());
        let code = source.shipped_code();
        let parts = words(&code).chain(literals.iter().copied()).flat_map(parts);
        for word in whole.chain(parts) {
            assert!(!names.contains(&word), "{}: `{word}` belongs in rules/ or locales/", source.name);
        }
    }
}

/// The words that a name is made of, whether by capitals, underscores or hyphens.
fn parts(name: &str) -> Vec<String> {
    let mut spaced = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() || !letter.is_alphanumeric() {
            spaced.push(' ');
        }
        spaced.extend(letter.to_lowercase().filter(|letter| letter.is_alphanumeric()));
    }
    spaced.split_whitespace().map(str::to_owned).collect()
}

/// Every message of the program's own file in one language, with its attributes.
fn own_messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|attribute| attribute.id.name.to_owned());
            Some((message.id.name.to_owned(), attributes.collect()))
        }
        _ => None,
    });
    messages.collect()
}

#[test]
fn the_code_and_the_own_sentences_of_each_language_fit_each_other() {
    let sources = house();
    let literals: BTreeSet<&str> =
        sources.iter().flat_map(Source::shipped_strings).map(|it| it.text.as_str()).collect();
    let templates: BTreeSet<&str> = literals.iter().copied().filter(|text| is_template(text)).collect();
    assert_eq!(templates, FAMILIES.iter().map(|(template, _)| *template).collect(), "keys that are put together");
    let mut made: BTreeSet<String> = BTreeSet::new();
    for (template, values) in FAMILIES {
        let values: Vec<&str> =
            if *values == "*" { Problem::KEYS.to_vec() } else { values.split_whitespace().collect() };
        let start = template.split('{').next().unwrap();
        made.extend(values.iter().map(|value| format!("{start}{value}")));
    }
    for catalogue in shipped::catalogues() {
        let own = catalogue.files.iter().filter(|(name, _)| OWN.iter().any(|own| name.ends_with(own)));
        let messages: BTreeMap<_, _> = own.flat_map(|(_, text)| own_messages(text)).collect();
        let name = &catalogue.language;
        let groups: BTreeSet<&str> = messages.keys().filter_map(|key| Some(key.split_once('-')?.0)).collect();
        // What has the shape and the first word of a key is one.
        let grouped = |text: &str| is_key(text) && groups.contains(text.split('-').next().unwrap());
        // The name of a problem is no key until `finding-` is put before it.
        let is_none = |text: &&&str| NO_KEYS.contains(text) || Problem::KEYS.contains(text);
        let asked = literals.iter().filter(|text| grouped(text) && !is_none(text));
        let said = sources.iter().flat_map(Source::shipped_strings);
        let said = said.filter(|it| matches!(it.call.as_str(), "say" | "say_with") && !it.text.contains('{'));
        let mut needed: BTreeSet<String> = asked.map(|key| (*key).to_owned()).chain(made.clone()).collect();
        needed.extend(said.map(|it| it.text.clone()));
        let missing: Vec<&String> = needed.iter().filter(|key| !messages.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{name} lacks {missing:?}");
        let unused = messages.keys().filter(|key| !needed.contains(*key) && !literals.contains(key.as_str()));
        assert_eq!(unused.collect::<Vec<_>>(), Vec::<&String>::new(), "{name} says what nobody asks for");
        let attributes: BTreeSet<&str> = messages.values().flatten().map(String::as_str).collect();
        let unasked: Vec<_> = attributes.iter().filter(|attribute| !literals.contains(*attribute)).collect();
        assert!(unasked.is_empty(), "{name} has attributes that nobody asks for: {unasked:?}");
        for key in Problem::KEYS {
            assert!(messages[&format!("finding-{key}")].contains("help"), "{name}: finding-{key} has no .help");
            assert!(messages[&format!("explain-{key}")].contains("why"), "{name}: explain-{key} has no .why");
        }
    }
}

/// `month-{month}`, but not `- {line}`.
fn is_template(text: &str) -> bool {
    let inside = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "{}-_".contains(letter);
    text.contains('{') && text.contains('-') && text.chars().all(inside)
}

/// `summary-title`.
fn is_key(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.contains('-') && text.split('-').all(part)
}

#[test]
fn every_random_test_keeps_the_case_that_failed() {
    // Only this file says how they are run, so that one variable asks for more cases of all of them.
    let own = "tests/common/random.rs";
    let files = [shipped::files("src", "rs"), shipped::files("tests", "rs")].concat();
    let mut random = 0;
    for (name, text) in files.iter().filter(|(name, _)| !name.ends_with("house.rs")) {
        for block in text.split("proptest! {").skip(1) {
            let config = block.trim_start().lines().next().unwrap();
            assert!(config.contains("random::cases("), "{name}: a random test that is run in its own way: {config}");
            random += 1;
        }
        for word in ["ProptestConfig", "TestRunner", "failure_persistence"] {
            assert!(**name == *own || !text.contains(word), "{name}: {word} is for {own}");
        }
    }
    assert!(random > 25, "only {random} found");
}
