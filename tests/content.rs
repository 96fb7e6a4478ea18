//! The shipped rules and texts: nothing wrong, everybody arrives, and every sentence is there for whoever reads it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use loketwijzer::check::judge;
use loketwijzer::report::{self, words};
use loketwijzer::scenario::coverage::played;
use loketwijzer::scenario::{self, Scenario};
use loketwijzer::text::{Catalogue, READERS, Text};
use loketwijzer::tree::{Answer, QuestionKind, Tree, UNKNOWN};
use loketwijzer::walk::{self, Answers};

use crate::common::shipped;

const RULES: &str = "rules";

/// The texts for every language and every reader.
fn texts(catalogues: &[Catalogue]) -> impl Iterator<Item = (String, Text)> {
    let each = move |catalogue: &Catalogue| {
        READERS.map(|reader| {
            let name = format!("{} {reader}", catalogue.language);
            (name, Text::new(catalogues, &catalogue.language, reader))
        })
    };
    catalogues.iter().flat_map(each)
}

/// A sentence that is not whole: a variable nobody filled in, or a key nobody wrote a sentence for.
fn broken(sentence: &str) -> bool {
    let key = |part: &str| {
        let end = part.find(']').unwrap_or(0);
        end > 0 && part[..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    sentence.trim().is_empty() || sentence.contains('{') || sentence.split('[').skip(1).any(key)
}

#[test]
fn the_shipped_rules_and_texts_give_no_finding() {
    let catalogues = shipped::catalogues();
    let findings = judge(&shipped::material(), shipped::day().into()).1;
    let text = Text::new(&catalogues, &catalogues[0].language, READERS[0]);
    let file = |name: &str| std::fs::read_to_string(shipped::root().join(name)).ok().map(Into::into);
    assert!(findings.is_empty(), "{}", report::finding::render(&findings, &file, &text, false, 100));
}

#[test]
fn everybody_in_the_scenarios_arrives() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &catalogues[0].language, READERS[0]);
    let missed = |person: &Scenario| {
        let tree = trees.at(person.date).expect("the rules of that day");
        let misses = scenario::play(tree, person);
        (!misses.is_empty()).then(|| report::scenario::missed(tree, person, &misses, &text, &text))
    };
    let missed: Vec<String> = shipped::people(RULES, tree).iter().filter_map(missed).collect();
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn nobody_in_the_scenarios_shares_a_name() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let people = shipped::people(RULES, tree);
    let mut names = BTreeSet::new();
    let twice: Vec<&str> = people.iter().map(|it| it.name.as_str()).filter(|name| !names.insert(*name)).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn nobody_in_the_scenarios_answers_what_nobody_asks() {
    let trees = shipped::trees(RULES);
    let people = shipped::people(RULES, trees.at(shipped::day()).unwrap());
    let played = people.iter().flat_map(|person| played(trees.at(person.date).unwrap(), person));
    let idle: Vec<String> = played
        .flat_map(|it| {
            let idle = it.answers.order().iter().filter(|question| it.standing.answer(**question).is_none());
            let said = |question: &usize| format!("{}: {}", it.scenario.name, it.standing.tree.questions[*question].id);
            idle.map(said).collect::<Vec<_>>()
        })
        .collect();
    assert!(idle.is_empty(), "{idle:#?}");
}

#[test]
fn every_referral_is_reached_by_somebody() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let people = shipped::people(RULES, tree);
    let reached: BTreeSet<usize> =
        people.iter().flat_map(|person| person.expect.yes.iter().chain(&person.expect.unknown)).copied().collect();
    let alone = (0..tree.referrals.len()).filter(|referral| !reached.contains(referral));
    let alone: Vec<&str> = alone.map(|referral| tree.referrals[referral].id.as_str()).collect();
    assert!(alone.is_empty(), "no scenario expects {alone:?}");
}

#[test]
fn every_word_is_there_in_every_language_for_every_reader() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    for (name, text) in texts(&catalogues) {
        for (what, sentence) in sentences(tree, &text) {
            assert!(!broken(&sentence), "{name}, {what}: {sentence}");
        }
    }
}

/// Everything that can be said about a tree.
fn sentences(tree: &Tree, text: &Text) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut say = |key: String, attributes: &[&str], optional: &[&str]| {
        for attribute in attributes {
            let words = text.attr(&key, attribute).unwrap_or_default();
            all.push((format!("{key}.{attribute}"), words));
        }
        let there = optional.iter().filter_map(|attribute| Some((attribute, text.attr(&key, attribute)?)));
        all.extend(there.map(|(attribute, words)| (format!("{key}.{attribute}"), words)));
        all.push((key.clone(), text.say(&key)));
    };
    say(format!("tree-{}", tree.id.key()), &["intro", "disclaimer"], &[]);
    tree.topics.iter().for_each(|it| say(format!("topic-{}", it.key()), &[], &[]));
    tree.questions.iter().for_each(|it| say(format!("question-{}", it.id.key()), &["kort", "uitleg"], &[]));
    tree.rules.iter().for_each(|it| say(format!("rule-{}", it.id.key()), &[], &[]));
    for referral in &tree.referrals {
        say(format!("referral-{}", referral.id.key()), &["uitleg", "zeg"], &["uitzoeken"]);
        referral.bring.iter().for_each(|it| say(format!("bring-{}", it.key()), &[], &[]));
    }
    tree.advice.iter().for_each(|it| say(format!("advice-{}", it.id.key()), &[], &[]));
    tree.norms.iter().for_each(|it| say(format!("norm-{}", it.id.key()), &["kijkt"], &[]));
    tree.guide.iter().for_each(|it| say(format!("guide-{}", it.id.key()), &["tekst"], &["ook"]));
    tree.desks.iter().for_each(|it| say(format!("desk-{}", it.id.key()), &["wat"], &["uren"]));
    tree.laws.iter().for_each(|it| say(format!("law-{}", it.id.key()), &["vol"], &[]));
    for (number, question) in tree.questions.iter().enumerate() {
        for option in question.kind.options().iter().map(loketwijzer::id::Id::as_str).chain([UNKNOWN]) {
            all.push((format!("{}={option}", question.id), words::option(tree, number, option, text)));
        }
    }
    all.extend(tree.rights.iter().map(|it| (it.id.to_string(), words::right(it, text))));
    all.extend(tree.sources.iter().enumerate().map(|(at, it)| (it.id.to_string(), words::cite(tree, at, text))));
    let channels = tree.desks.iter().flat_map(|desk| &desk.channels);
    all.extend(channels.map(|it| (it.value.clone(), words::channel(it, text))));
    all
}

/// The most words in a sentence that is read at B1: longer ones are cut in two.
const LONGEST: usize = 26;

#[test]
fn no_dutch_sentence_is_too_long_to_read_at_once() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    for (name, text) in texts(&catalogues).filter(|(name, _)| name.starts_with("nl ")) {
        for (what, words) in sentences(tree, &text) {
            for sentence in words.split(['.', '?', '!', ':', ';', '\n']) {
                let count = sentence.split_whitespace().count();
                assert!(count <= LONGEST, "{name}, {what}: {count} words in “{}”", sentence.trim());
            }
        }
    }
}

#[test]
fn every_paper_is_whole() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    let texts: Vec<(String, Text)> = texts(&catalogues).collect();
    // Each person in the next language and for the next reader: together they are everyone's.
    for (person, (name, text)) in shipped::people(RULES, tree).iter().zip(texts.iter().cycle()) {
        let tree = trees.at(person.date).unwrap();
        let answers = completed(tree, person);
        let standing = walk::stand(tree, &answers, person.date);
        let paper = report::plain(&report::summary(&standing, text, &|_| None));
        let whole = paper.lines().filter(|line| !line.is_empty()).find(|line| broken(line));
        assert_eq!(whole, None, "{name}, {}", person.name);
    }
}

/// What somebody answers, and "weet ik niet" to everything else; the dates that terms count from are known.
fn completed(tree: &Tree, person: &Scenario) -> Answers {
    let mut answers = person.answers.clone();
    for (number, question) in tree.questions.iter().enumerate() {
        let date = question.kind == QuestionKind::Date;
        if answers.get(number).is_none() {
            answers.give(number, if date { Answer::Date(shipped::day()) } else { Answer::Unknown });
        }
    }
    answers
}

#[test]
fn a_number_that_is_data_stands_in_the_rules_and_is_said_in_the_text() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    for (name, text) in texts(&catalogues) {
        for right in &tree.rights {
            let sentence = words::right(right, &text);
            let term = right.term.map(|term| words::length(term.length.length, &text));
            let amount = right.amount.map(|cents| text.amount(i64::from(cents)));
            for said in term.iter().chain(&amount) {
                assert!(sentence.contains(said.as_str()), "{name}, {}: no {said} in “{sentence}”", right.id);
            }
        }
        let desks: Vec<&str> = tree.desks.iter().flat_map(|it| &it.channels).map(|it| it.value.as_str()).collect();
        for (what, sentence) in sentences(tree, &text).iter().filter(|(what, _)| !desks.contains(&what.as_str())) {
            assert!(!sentence.contains("http"), "{name}, {what}: an address belongs to a desk: {sentence}");
        }
    }
}

/// Two facts in one paragraph of a law that happen to have the same number: a decision within two weeks, which then
/// goes back two weeks.
const APART: &[&str] = &["ciz-terugwerkend"];

#[test]
fn a_number_stands_in_one_line_of_the_rules() {
    let rules = shipped::files(RULES, "yaml");
    let lines = rules.iter().filter(|(name, _)| !name.contains("/scenarios/"));
    let lines: Vec<&str> = lines.flat_map(|(_, text)| text.lines()).collect();
    let mut seen = BTreeSet::new();
    let mut twice = |what: String| (!seen.insert(what.clone())).then_some(what);
    // Phone numbers and addresses; what is the same for more desks is written once and referred to.
    let values = lines.iter().filter_map(|line| line.split_once("value: ")?.1.split('"').nth(1));
    let mut double: Vec<String> = values.filter_map(|value| twice(value.to_owned())).collect();
    // Terms of one paragraph of a law. A page may tell of more than one term.
    let laws: BTreeSet<&str> =
        lines.iter().filter(|line| line.contains(", law: ")).filter_map(|line| word(line, "id: ")).collect();
    for line in &lines {
        let term = line.split_once("term: { ").and_then(|(_, term)| term.split_once('}')).map(|(term, _)| term);
        let length = term.and_then(|term| term.split(',').next());
        let number = length.filter(|length| length.bytes().any(|byte| byte.is_ascii_digit()));
        let (Some(right), Some(source), Some(number)) = (word(line, "id: "), word(line, "source: "), number) else {
            continue;
        };
        let number: String = number.split(' ').filter(|part| !part.starts_with('&')).collect();
        if laws.contains(source) && !APART.contains(&right) {
            double.extend(twice(format!("{source} {number}")));
        }
    }
    assert!(laws.contains("wmo-2.3.2-1") && seen.contains("wmo-2.3.2-1 weeks:6"), "nothing was compared");
    assert!(double.is_empty(), "write it once, as `&name`, and refer to it with `*name`: {double:?}");
}

/// The word after this key.
fn word<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    line.split_once(key)?.1.split([',', ' ', '}']).next()
}

#[test]
fn no_text_repeats_what_is_data() {
    let trees = shipped::trees(RULES);
    let tree = trees.at(shipped::day()).unwrap();
    let texts = shipped::files("locales", "ftl");
    let sentences = || texts.iter().flat_map(|(name, text)| text.lines().map(move |line| (name, line)));
    // A short number is what people call it by: 112, 113.
    let channels = tree.desks.iter().flat_map(|desk| &desk.channels).map(|channel| channel.value.as_str());
    for value in channels.filter(|value| value.len() > 3) {
        let said: Vec<_> = sentences().filter(|(_, line)| line.contains(value)).collect();
        assert!(said.is_empty(), "{value} stands in {said:?}");
    }
    for right in trees.all().unwrap().iter().flat_map(|tree| &tree.rights) {
        let data = [
            ("$term", right.term.is_some()),
            ("$amount", right.amount.is_some()),
            ("$penalty", !right.penalty.is_empty()),
        ];
        for (name, text) in &texts {
            let Some((_, message)) = text.split_once(&format!("\nright-{} =", right.id)) else { continue };
            let end = message.find("\nright-").unwrap_or(message.len());
            for (variable, _) in data.iter().filter(|(_, there)| *there) {
                assert!(message[..end].contains(variable), "{name}: right-{} does not say {variable}", right.id);
            }
        }
    }
}
