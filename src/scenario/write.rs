//! A conversation, or a part of one, as it stands in a scenario file. Nothing a person typed freely gets into it.

use super::coverage::{Attempt, Expected};
use super::play::answered;
use super::{Expect, Otherwise};
use crate::calendar::Date;
use crate::tree::{Answer, Tree, UNKNOWN};
use crate::value::Value;
use crate::walk::{Answers, Standing, stand, until};

/// A conversation as a scenario file, with one scenario for each person in it, by name: the answers that count, and what
/// the program made of them. What is still open is answered "weet ik niet", so that the scenario arrives where it says.
/// `comment`, a line or several, stands above it all.
pub fn conversations(tree: &Tree, people: &[(String, Answers)], day: Date, comment: &str) -> String {
    let mut lines: Vec<String> = comment.lines().map(|line| format!("# {}", visible(line))).collect();
    lines.push("scenarios:".to_owned());
    for (number, (name, answers)) in people.iter().enumerate() {
        lines.extend((number > 0).then(String::new));
        conversation(tree, answers, day, name, &mut lines);
    }
    lines.join("\n") + "\n"
}

fn conversation(tree: &Tree, answers: &Answers, day: Date, name: &str, lines: &mut Vec<String>) {
    // Nothing is left open by somebody who says "weet ik niet" to everything else.
    let answers = answered(tree, answers, Some(Otherwise::WeetNiet), day).unwrap_or_default();
    let standing = stand(tree, &answers, day);
    lines.extend([format!("  - name: {}", quoted(name)), "    tests: []".to_owned(), format!("    date: {day}")]);
    let given = tree.questions.iter().enumerate().filter_map(|(at, question)| {
        let given = answer(standing.answer(at)?);
        Some(format!("{}: {given}", question.id))
    });
    mapping("answers", given.collect(), lines);
    mapping("expect", entries(tree, &outcome(&standing)), lines);
}

/// A key with what stands below it.
fn mapping(key: &str, entries: Vec<String>, lines: &mut Vec<String>) {
    lines.push(if entries.is_empty() { format!("    {key}: {{}}") } else { format!("    {key}:") });
    lines.extend(entries.into_iter().map(|entry| format!("      {entry}")));
}

/// Where somebody stands, as what would be expected of it.
fn outcome(standing: &Standing<'_>) -> Expect {
    let advised = standing.advised();
    let of = |value| advised.iter().filter(|it| it.value == value).map(|it| it.referral).collect();
    let mut rights: Vec<usize> = advised.iter().flat_map(|it| standing.rights(it.referral)).collect();
    rights.sort_unstable();
    rights.dedup();
    let until = rights.iter().filter_map(|right| Some((*right, until(standing, *right)?.deadline.last))).collect();
    let (yes, unknown) = (of(Value::Yes), of(Value::Unknown));
    Expect { first: standing.first(), yes, unknown, rights, until, ..Expect::default() }
}

/// An answer as it stands behind its question. A place is typed freely, so it becomes "weet ik niet".
pub fn answer(answer: &Answer) -> String {
    let words = match answer {
        Answer::Place(_) => vec![UNKNOWN.to_owned()],
        other => other.words(),
    };
    match (answer, &words[..]) {
        (Answer::Some(_), words) => list(words),
        (_, words) => plain(&words.concat()).to_owned(),
    }
}

/// What a scenario could expect, as it stands behind `expect:`.
pub fn expected(tree: &Tree, expected: Expected) -> String {
    let mut expect = Expect::default();
    match expected {
        Expected::Referral(referral, Value::Yes) => expect.yes.push(referral),
        Expected::Referral(referral, Value::Unknown) => expect.unknown.push(referral),
        Expected::Referral(referral, Value::No) => expect.never.push(referral),
        Expected::Right(right) => expect.rights.push(right),
    }
    format!("{{ {} }}", entries(tree, &expect).join(", "))
}

/// Answers that nobody gave yet, as a scenario still without its name.
pub fn attempt(tree: &Tree, attempt: &Attempt) -> String {
    let of = |(question, given): &(usize, Answer)| format!("{}: {}", tree.questions[*question].id, answer(given));
    let answers: Vec<String> = attempt.answers.iter().map(of).collect();
    let answers = if answers.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", answers.join(", ")) };
    let expected = expected(tree, Expected::Referral(attempt.referral, attempt.value));
    format!("{{ date: {}, answers: {answers}, otherwise: nee, expect: {expected} }}", attempt.date)
}

/// What is expected, each key with its value.
fn entries(tree: &Tree, expect: &Expect) -> Vec<String> {
    let referrals = |list: &[usize]| list.iter().map(|at| tree.referrals[*at].id.to_string()).collect::<Vec<_>>();
    let rights = |list: &[usize]| list.iter().map(|at| tree.rights[*at].id.to_string()).collect::<Vec<_>>();
    let lists = [
        ("yes", referrals(&expect.yes)),
        ("unknown", referrals(&expect.unknown)),
        ("never", referrals(&expect.never)),
        ("rights", rights(&expect.rights)),
        ("no-rights", rights(&expect.no_rights)),
    ];
    let first = expect.first.map(|first| format!("first: {}", tree.referrals[first].id));
    let filled = lists.into_iter().filter(|(_, names)| !names.is_empty());
    let until: Vec<String> = expect.until.iter().map(|(at, day)| format!("{}: {day}", tree.rights[*at].id)).collect();
    let until = (!until.is_empty()).then(|| format!("until: {{ {} }}", until.join(", ")));
    first.into_iter().chain(filled.map(|(key, names)| format!("{key}: {}", list(&names)))).chain(until).collect()
}

fn list(words: &[String]) -> String {
    format!("[{}]", words.iter().map(|word| plain(word)).collect::<Vec<_>>().join(", "))
}

/// A word that means itself in YAML without quotes: a name, a number or a date.
fn plain(word: &str) -> &str {
    let fit = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    debug_assert!(word.chars().all(fit) && !word.is_empty());
    word
}

/// A text between quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", visible(text).replace('\\', "\\\\").replace('"', "\\\""))
}

/// A text on one line, without what nobody sees.
fn visible(text: &str) -> String {
    let turns =
        |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_control() && !turns(*c) && *c != '\u{feff}').collect()
}
