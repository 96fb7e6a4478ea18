//! A conversation, or a part of one, as it stands in a scenario file. Nothing a person typed freely gets into it.

use super::coverage::{Attempt, Expected};
use super::family::complete;
use super::play::answered;
use super::{Expect, Otherwise};
use crate::calendar::Date;
use crate::tree::{About, Answer, Tree, UNKNOWN};
use crate::value::Value;
use crate::walk::{Answers, Disclosure, Household, Standing, stand_as, until};

/// A conversation about one person as a scenario file of one: the answers that count, and what the program made of them.
/// What is still open is answered "weet ik niet", so that the scenario arrives where it says. The name is of nobody;
/// `comment`, a line or several, stands above it all. Where private answers are not told, nothing is expected of what hangs on
/// them, and which referral comes first is left open.
pub fn conversation(tree: &Tree, answers: &Answers, day: Date, shown: Disclosure, name: &str, comment: &str) -> String {
    // Nothing is left open by somebody who says "weet ik niet" to everything else.
    let answers = answered(tree, answers, Some(Otherwise::WeetNiet), day, shown).unwrap_or_default();
    let standing = stand_as(tree, &answers, day, shown);
    let mut lines = head(name, day, shown, comment);
    mapping(2, "answers", given(tree, |question| standing.answer(question)), &mut lines);
    let all: Vec<_> = standing.advised().iter().map(|it| (it.referral, it.value, &standing)).collect();
    mapping(
        2,
        "expect",
        entries(tree, &outcome(standing.first().filter(|_| shown == Disclosure::All), &all)),
        &mut lines,
    );
    lines.join("\n") + "\n"
}

/// The same about several people: what was said once, and of each person, by their role alone, the rest. What counts for
/// the household stands at the end.
pub fn family(tree: &Tree, household: &Household, day: Date, shown: Disclosure, name: &str, comment: &str) -> String {
    let mut household = household.clone();
    complete(tree, &mut household, day, shown, |_| Some(Otherwise::WeetNiet)).unwrap_or_default();
    let plan = household.plan_as(tree, day, shown);
    let about = |about| move |question: &usize| tree.questions[*question].about == about;
    let mut lines = head(name, day, shown, comment);
    let once = |question| plan.standings.iter().find_map(|standing| standing.answer(question));
    mapping(2, "household", given(tree, |it| once(it).filter(|_| about(About::Household)(&it))), &mut lines);
    lines.push("    people:".to_owned());
    for (number, (person, standing)) in household.people().iter().zip(&plan.standings).enumerate() {
        lines.push(format!("      - role: {}", tree.roles[person.role]));
        let own = |question| standing.answer(question).filter(|_| about(About::Person)(&question));
        mapping(4, "answers", given(tree, own), &mut lines);
        let all: Vec<_> = plan.own(number).iter().map(|it| (it.referral, it.value, standing)).collect();
        mapping(4, "expect", entries(tree, &outcome(None, &all)), &mut lines);
    }
    let shared = plan.shared.iter().map(|it| (it.referral, it.value, &plan.standings[it.people[0]]));
    let first = plan.standings.iter().filter_map(Standing::first).min().filter(|_| shown == Disclosure::All);
    mapping(2, "expect", entries(tree, &outcome(first, &shared.collect::<Vec<_>>())), &mut lines);
    lines.join("\n") + "\n"
}

fn head(name: &str, day: Date, shown: Disclosure, comment: &str) -> Vec<String> {
    let comment = comment.lines().map(|line| format!("# {}", visible(line)));
    let name = format!("  - name: {}", quoted(name));
    let fixed = ["scenarios:".to_owned(), name, "    tests: []".to_owned(), format!("    date: {day}")];
    // What is not told is answered like everything that nobody told.
    let otherwise = (shown == Disclosure::Public).then(|| "    otherwise: weet-niet".to_owned());
    comment.chain(fixed).chain(otherwise).collect()
}

/// The answers to all questions that have one, in the order of the questions.
fn given<'a>(tree: &Tree, said: impl Fn(usize) -> Option<&'a Answer>) -> Vec<String> {
    let questions = tree.questions.iter().enumerate();
    questions.filter_map(|(at, question)| Some(format!("{}: {}", question.id, answer(said(at)?)))).collect()
}

/// A key so many steps in, with what stands below it.
fn mapping(steps: usize, key: &str, entries: Vec<String>, lines: &mut Vec<String>) {
    let indent = "  ".repeat(steps);
    lines.push(if entries.is_empty() { format!("{indent}{key}: {{}}") } else { format!("{indent}{key}:") });
    lines.extend(entries.into_iter().map(|entry| format!("{indent}  {entry}")));
}

/// What came of referrals, each with its value and where somebody stands who has it, as what would be expected.
fn outcome(first: Option<usize>, advised: &[(usize, Value, &Standing<'_>)]) -> Expect {
    let of = |value| advised.iter().filter(|it| it.1 == value).map(|it| it.0).collect();
    let mut rights: Vec<(usize, &Standing<'_>)> =
        advised.iter().flat_map(|it| it.2.rights(it.0).into_iter().map(|right| (right, it.2))).collect();
    rights.sort_by_key(|(right, _)| *right);
    rights.dedup_by_key(|(right, _)| *right);
    let last = |(right, standing): &(usize, &Standing<'_>)| Some((*right, until(standing, *right)?.deadline.last));
    let until = rights.iter().filter_map(last).collect();
    let rights = rights.into_iter().map(|(right, _)| right).collect();
    Expect { first, yes: of(Value::Yes), unknown: of(Value::Unknown), rights, until, ..Expect::default() }
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
