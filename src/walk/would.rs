//! What would have to be otherwise for a referral to be to do, and what would tell most about one to find out.
//!
//! In a decision diagram every way to an end is a path, so the fewest changes are the shortest path on which the answers
//! that were given cost nothing. A. Darwiche and A. Hirth, "On the Reasons Behind Decisions", ECAI 2020.

use super::Standing;
use crate::diagram::{YES, cheapest_path};
use crate::tree::{Answer, Domain, QuestionKind, atoms};
use crate::value::Value;

/// The fewest answers that would have to be otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Would {
    /// Those answers, in the order of the questions.
    pub changes: Vec<Otherwise>,
    /// Questions, not asked so far, on which it then still hangs.
    pub open: Vec<usize>,
}

/// One answer that would have to be otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    /// Position of the question.
    pub question: usize,
    /// What it could be instead: any of these would do. Nearest to what was answered.
    pub answers: Vec<Answer>,
    /// Whether that is in anybody's hands.
    pub could: Could,
}

/// Whether an answer can become another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Could {
    /// It was answered "weet ik niet": it can be found out.
    FindOut,
    /// The situation can change.
    Change,
    /// It is a fact that nobody changes, such as an age.
    Fixed,
}

/// Cost of an answer that is otherwise, with room below it for all smaller costs; then that of one among those that nobody can
/// change, and that of a question that was not asked.
const CHANGED: u64 = 1 << 40;
const FIXED: u64 = 1 << 20;
const NEW: u64 = 1;

/// The fewest answers that would have to be otherwise for the referral to be to do; among the fewest, those that can
/// change before those that cannot. "Weet ik niet" is never among what they could become. Nothing when the referral is
/// to do already, or when no answers lead there.
pub fn would(standing: &Standing<'_>, referral: usize) -> Option<Would> {
    if standing.settled(referral) == Some(Value::Yes) {
        return None;
    }
    let tree = standing.tree;
    let root = tree.diagrams.roots[referral];
    let cost = |question: usize, class: usize| {
        let domain = &tree.domains[question];
        let given = standing.answer(question);
        if given.is_some_and(|given| domain.class(given) == Some(class)) {
            return Some(0);
        }
        let fixed = if could(standing, question) == Could::Fixed { FIXED } else { 0 };
        (domain.classes[class].known > 0).then_some(if given.is_some() { CHANGED + fixed } else { NEW })
    };
    let mut changes = Vec::new();
    let mut chosen = cheapest_path(&tree.diagrams.table, root, YES, cost)?;
    chosen.retain(|(question, class)| {
        let (question, domain) = (*question, &tree.domains[*question]);
        let given = standing.answer(question);
        let otherwise = given.is_some_and(|given| domain.class(given) != Some(*class));
        if otherwise {
            let answers = nearest(&tree.questions[question].kind, domain, *class, given);
            changes.push(Otherwise { question, answers, could: could(standing, question) });
        }
        otherwise
    });
    // What is left once everything that was answered is filled in, those changes included.
    let mut table = tree.diagrams.residuals();
    let mut left = root;
    for (question, domain) in tree.domains.iter().enumerate() {
        let own = chosen.iter().find(|(other, _)| *other == question).map(|(_, class)| *class);
        if let Some(class) = own.or_else(|| domain.class(standing.answer(question)?)) {
            left = table.restrict(left, question, class);
        }
    }
    let open = table.support(&[left]).iter().collect();
    Some(Would { changes, open })
}

/// Whether the answer to a question can become another one.
fn could(standing: &Standing<'_>, question: usize) -> Could {
    match standing.answer(question) {
        Some(Answer::Unknown) => Could::FindOut,
        _ if standing.tree.questions[question].fixed => Could::Fixed,
        _ => Could::Change,
    }
}

/// The answers of a class that are nearest to what was answered; of numbers one.
fn nearest(kind: &QuestionKind, domain: &Domain, class: usize, given: Option<&Answer>) -> Vec<Answer> {
    let same = |answer: &Answer| *answer != Answer::Unknown && domain.class(answer) == Some(class);
    if matches!(kind, QuestionKind::Number { .. }) {
        // Numbers that no rule tells apart come in stretches.
        let within = |(answer, size): (Answer, u64)| match (&answer, given) {
            (Answer::Number(first), Some(Answer::Number(given))) => {
                let last = first.saturating_add(i64::try_from(size - 1).unwrap_or(i64::MAX));
                Answer::Number(*given.clamp(first, &last))
            }
            _ => answer,
        };
        let stretches = atoms(kind, domain.tests()).into_iter().filter(|(answer, _)| same(answer));
        return stretches.map(within).min_by_key(|answer| distance(given, answer)).into_iter().collect();
    }
    let fitting: Vec<Answer> = atoms(kind, &[]).into_iter().map(|(answer, _)| answer).filter(same).collect();
    let least = fitting.iter().map(|answer| distance(given, answer)).min();
    fitting.into_iter().filter(|answer| Some(distance(given, answer)) == least).collect()
}

/// How far two answers lie apart.
fn distance(given: Option<&Answer>, other: &Answer) -> usize {
    match (given, other) {
        (Some(Answer::Number(given)), Answer::Number(other)) => {
            usize::try_from(given.abs_diff(*other)).unwrap_or(usize::MAX)
        }
        (given, Answer::Some(other)) => {
            let given = given.map(Answer::options).unwrap_or_default();
            only(given, other) + only(other, given)
        }
        _ => 0,
    }
}

/// How many of the one are not in the other.
fn only<T: PartialEq>(one: &[T], other: &[T]) -> usize {
    one.iter().filter(|it| !other.contains(it)).count()
}

/// For a referral that is to find out: the question, answered "weet ik niet" or not at all, whose answer by itself settles
/// it most often, everything else being as it is. Nothing when no single answer settles it.
pub fn settles_most(standing: &Standing<'_>, referral: usize) -> Option<usize> {
    if standing.value(referral) != Value::Unknown {
        return None;
    }
    let tree = standing.tree;
    let mut table = tree.diagrams.residuals();
    let mut root = tree.diagrams.roots[referral];
    let steering = |question: &usize| tree.questions[*question].kind.steers();
    let unsure = |question: usize| standing.answer(question).is_none_or(|answer| *answer == Answer::Unknown);
    for question in (0..tree.questions.len()).filter(steering) {
        let known = standing.answer(question).filter(|answer| **answer != Answer::Unknown);
        if let Some(class) = known.and_then(|answer| tree.domains[question].class(answer)) {
            root = table.restrict(root, question, class);
        }
    }
    let asked: Vec<usize> = table.support(&[root]).iter().filter(|question| unsure(*question)).collect();
    let mut best: Option<(u64, u64, usize)> = None;
    for &question in &asked {
        let mut left = root;
        for other in asked.iter().filter(|other| **other != question) {
            if let Some(class) = tree.domains[*other].class(&Answer::Unknown) {
                left = table.restrict(left, *other, class);
            }
        }
        let (mut settles, mut all) = (0, 0);
        for (class, answers) in tree.domains[question].classes.iter().enumerate() {
            // "Weet ik niet" tells nothing, in a class of its own or beside answers that mean the same to the rules.
            if answers.known == 0 {
                continue;
            }
            all += answers.known;
            let end = table.restrict(left, question, class);
            settles += if table.value(end) == Some(Value::Unknown) { 0 } else { answers.known };
        }
        // Fractions compared without division; of equals the first in order stays.
        let more =
            best.is_none_or(|(most, of, _)| u128::from(settles) * u128::from(of) > u128::from(most) * u128::from(all));
        if settles > 0 && more {
            best = Some((settles, all, question));
        }
    }
    best.map(|(_, _, question)| question)
}
