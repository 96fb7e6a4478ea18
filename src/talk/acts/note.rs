//! Notes that somebody makes during a conversation.

use super::people::fits;
use crate::cli::Reader;
use crate::front::Front;
use crate::report::Note;
use crate::talk::aside::Line;
use crate::talk::{Act, End, Talk};
use crate::terminal::{self, Way};
use crate::text::capital;

/// A longer note, in characters, belongs in a file of its own.
const LONGEST: usize = 800;

/// Lets the person write a note: with the question on the screen, or about somebody as a whole.
pub const NOTE: Act = Act::new("key-note", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    write(talk, front)?;
    if talk.finishing {
        // It says itself that it is there now.
        talk.said = Some(talk.body());
    }
    Ok(())
}

fn write(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let people = 0..talk.session.household.people().len();
    let here = talk.asked.as_ref().map(|(question, _)| (talk.session.current, Some(*question)));
    let places: Vec<(usize, Option<usize>)> = here.into_iter().chain(people.map(|person| (person, None))).collect();
    let at = if places.len() == 1 {
        Some(0)
    } else {
        let labels: Vec<String> = places.iter().map(|(person, about)| talk.note_label(*person, *about)).collect();
        talk.pick(front, talk.text.say("note-about"), labels)?
    };
    let Some((person, about)) = at.map(|at| places[at]) else { return Ok(()) };
    let old = talk.noted(person, about).map(|note| note.words.clone());
    let shown = |old: &String| talk.text.say_with("note-now", &[("note", old.into())]);
    // On a screen it stands in the line that is typed in.
    let mut notice = old.as_ref().filter(|_| talk.way == Way::Lines).map(shown);
    let mut draft = old.clone().unwrap_or_default();
    let professional = talk.reader == Reader::Professional;
    loop {
        let hint = talk.text.say(if old.is_some() { "note-hint-again" } else { "note-hint" });
        let question = talk.text.say(if professional { "note-ask-own" } else { "note-ask" });
        let line = Line { question, hint, draft, empty: true, notice: notice.take() };
        let Some(typed) = talk.typed(front, line)? else { return Ok(()) };
        let words = typed.trim();
        if !fits(words, LONGEST) {
            notice = Some(talk.text.say_with("note-long", &[("count", LONGEST.into())]));
            draft = words.chars().filter(|letter| !terminal::hidden(*letter)).take(LONGEST).collect();
            continue;
        }
        let said = match (&old, words) {
            (None, "") => None,
            (Some(_), "") => Some("note-gone"),
            _ => Some("note-written"),
        };
        talk.session.note(person, Note { question: about, professional, words: words.to_owned() });
        talk.notice = said.map(|key| talk.text.say(key));
        return talk.heed(front, words);
    }
}

impl Talk<'_> {
    /// The note that whoever reads made with a question about one of the people, or about them as a whole.
    fn noted(&self, person: usize, question: Option<usize>) -> Option<&Note> {
        let professional = self.reader == Reader::Professional;
        let notes = &self.session.notes[person];
        notes.iter().find(|note| note.professional == professional && note.question == question)
    }

    /// The note with a question, to be shown above it. Of a professional's note only that there is one: the client may be
    /// looking at the same screen.
    pub(in crate::talk) fn note_here(&self, question: usize) -> Option<String> {
        let note = self.noted(self.session.current, Some(question))?;
        if note.professional {
            return Some(self.text.say("note-here-own"));
        }
        Some(self.text.say_with("note-here", &[("note", (&note.words).into())]))
    }

    /// What a note can be about, with the note that is there.
    fn note_label(&self, person: usize, about: Option<usize>) -> String {
        let label = match about {
            Some(_) => self.text.say("note-question"),
            None if self.session.is_shared() => {
                self.text.say_with("note-person", &[("person", capital(&self.called(person)).into())])
            }
            None => self.text.say("note-whole"),
        };
        match self.noted(person, about) {
            Some(note) => self.text.say_with("note-line", &[("label", label.into()), ("note", (&note.words).into())]),
            None => label,
        }
    }
}
