//! What somebody wrote down themselves: with a question, or about a person as a whole.

use std::fmt;

use serde_json::{Value as Json, json};

use super::paper::Block;
use super::people::Voice;
use super::words;
use crate::text::Text;
use crate::tree::Tree;

/// A note.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// Position of the question it was made with; nothing when it is about the person as a whole.
    pub question: Option<usize>,
    /// Whether a professional made it. It is then for professionals only, and any other note is for everybody else only.
    pub professional: bool,
    /// What it says.
    pub words: String,
}

/// Says only that there is one: what it says stays out of every debug line and panic message.
impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Note(…)")
    }
}

/// The notes on each of the people that are for whoever reads these texts, those about a person as a whole first.
fn for_reader<'n>(people: &'n [Vec<Note>], text: &Text) -> Vec<Vec<&'n Note>> {
    let professional = words::for_professional(text);
    let own = |notes: &'n Vec<Note>| {
        let mut own: Vec<&Note> = notes.iter().filter(|note| note.professional == professional).collect();
        own.sort_by_key(|note| note.question);
        own
    };
    people.iter().map(own).collect()
}

/// The notes as a part of a paper; `people` has those on each of the people, and `voices` the words for each.
fn notes(tree: &Tree, people: &[Vec<Note>], voices: &[Voice<'_>]) -> Vec<Block> {
    let text = voices[0].text;
    let mut blocks = Vec::new();
    for (notes, voice) in for_reader(people, text).into_iter().zip(voices) {
        if !notes.is_empty() && voices.len() > 1 {
            blocks.push(Block::Subheading(text.say_with("notes-about", &[("person", (&voice.name).into())])));
        }
        blocks.extend(notes.into_iter().map(|note| Block::Item(0, line(tree, note, voice.text))));
    }
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(text.say("notes-title")));
    }
    blocks
}

/// The headings that can follow the notes of a paper, the first of them that is there: its foot, and what it says about itself.
pub fn after_notes(text: &Text) -> [String; 2] {
    ["danger-foot", "summary-about"].map(|key| text.say(key))
}

/// A paper with the notes that are for whoever reads it, before its foot.
pub fn with_notes(mut paper: Vec<Block>, tree: &Tree, people: &[Vec<Note>], voices: &[Voice<'_>]) -> Vec<Block> {
    let after = after_notes(voices[0].text).map(Block::Heading);
    let at = after.iter().find_map(|after| paper.iter().rposition(|block| block == after)).unwrap_or(paper.len());
    paper.splice(at..at, notes(tree, people, voices));
    paper
}

/// The notes that may be told: not those that were made with a private question.
pub fn public_notes(tree: &Tree, people: &[Vec<Note>]) -> Vec<Vec<Note>> {
    let public = |note: &&Note| note.question.is_none_or(|question| !tree.questions[question].private);
    people.iter().map(|notes| notes.iter().filter(public).cloned().collect()).collect()
}

/// A note with what it is about.
pub fn line(tree: &Tree, note: &Note, text: &Text) -> String {
    match note.question {
        Some(question) => {
            let label = words::short(tree, question, text);
            text.say_with("note-line", &[("label", label.into()), ("note", (&note.words).into())])
        }
        None => note.words.clone(),
    }
}

/// The same for a machine; the person is a position in the list of people.
pub fn as_json(tree: &Tree, people: &[Vec<Note>], text: &Text) -> Vec<Json> {
    let each = for_reader(people, text).into_iter().enumerate();
    let note = |person: usize, note: &Note| {
        let question = note.question.map(|question| tree.questions[question].id.as_str());
        json!({ "person": person, "question": question, "note": note.words })
    };
    each.flat_map(|(person, notes)| notes.into_iter().map(move |own| note(person, own)).collect::<Vec<_>>()).collect()
}
