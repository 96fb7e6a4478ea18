//! What is still to find out, question by question, and who can tell.

use super::desk::{self, Around, Places};
use super::people::{Voice, listed};
use super::words;
use crate::tree::{About, Answer};
use crate::walk::Standing;

/// A question that somebody has no answer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsure {
    /// Position of the question.
    pub question: usize,
    /// The people about whom it is not known.
    pub people: Vec<usize>,
    /// The question in a few words, with whom it is about when there are several, and who can tell.
    pub line: String,
}

/// Questions that were answered "weet ik niet" or put off; with `open` those that were not asked yet as well.
pub fn unsure(standings: &[&Standing<'_>], voices: &[Voice<'_>], places: &Places<'_>, open: bool) -> Vec<Unsure> {
    let text = voices[0].text;
    let tree = standings[0].tree;
    let waiting: Vec<Vec<usize>> =
        standings.iter().map(|standing| if open { standing.open() } else { standing.put_off() }).collect();
    let unsure = |person: usize, question: usize| {
        standings[person].answer(question) == Some(&Answer::Unknown) || waiting[person].contains(&question)
    };
    let each = |question: usize| {
        let people: Vec<usize> = (0..standings.len()).filter(|person| unsure(*person, question)).collect();
        let first = *people.first()?;
        let mut label = words::short(tree, question, text);
        if standings.len() > 1 && tree.questions[question].about == About::Person {
            let about = listed(&people, voices);
            label = text.say_with("plan-about", &[("label", label.into()), ("people", about.into())]);
        }
        let around = Around { standing: standings[first], text, places };
        let desks: Vec<String> =
            tree.questions[question].known_by.iter().map(|desk| desk::name(around, *desk)).collect();
        Some(Unsure { question, people, line: known_by(label, &desks, text) })
    };
    (0..tree.questions.len()).filter(|question| tree.questions[*question].kind.steers()).filter_map(each).collect()
}

/// Something to find out, with who can tell.
pub(super) fn known_by(label: String, desks: &[String], text: &crate::text::Text) -> String {
    if desks.is_empty() {
        return label;
    }
    text.say_with("summary-known-by", &[("label", label.into()), ("desks", desks.join(", ").into())])
}
