//! Notes that somebody makes during a conversation, and the list of what is still to find out.

use std::io;

use super::End;
use super::handover::Line;
use super::talk::Talk;
use crate::cli::Reader;
use crate::commands::files;
use crate::report::{self, Note, Unsure, Voice};
use crate::terminal::Way;
use crate::text::capital;

/// A longer note, in characters, belongs in a file of its own.
const LONGEST: usize = 800;

impl Talk<'_> {
    /// The note that whoever reads made with a question about the person it is about now, or about somebody as a whole.
    fn noted(&self, person: usize, question: Option<usize>) -> Option<&Note> {
        let professional = self.reader == Reader::Professional;
        let notes = &self.session.notes[person];
        notes.iter().find(|note| note.professional == professional && note.question == question)
    }

    /// The note with a question, to be shown above it. Of a professional's note only that there is one: the client may be
    /// looking at the same screen.
    pub(super) fn note_here(&self, question: usize) -> Option<String> {
        let note = self.noted(self.session.current, Some(question))?;
        if note.professional {
            return Some(self.text.say("note-here-own"));
        }
        Some(self.text.say_with("note-here", &[("note", (&note.words).into())]))
    }

    /// Lets the person write a note: with the question on the screen, or about somebody as a whole.
    pub(super) fn note(&mut self, question: Option<usize>) -> io::Result<Option<End>> {
        let people = 0..self.session.household.people().len();
        let current = self.session.current;
        let places: Vec<(usize, Option<usize>)> = question
            .map(|question| (current, Some(question)))
            .into_iter()
            .chain(people.map(|person| (person, None)))
            .collect();
        let labels = places.iter().map(|(person, about)| self.note_label(*person, *about)).collect();
        let (person, about) = match places.len() {
            1 => places[0],
            _ => match self.pick(self.text.say("note-about"), labels)? {
                (Some(at), _) => places[at],
                (None, end) => return Ok(end),
            },
        };
        let old = self.noted(person, about).map(|note| note.words.clone());
        let shown = |old: &String| self.text.say_with("note-now", &[("note", old.into())]);
        // On a screen it stands in the line that is typed in.
        let mut notice = old.as_ref().filter(|_| self.way == Way::Lines).map(shown);
        let mut draft = old.clone().unwrap_or_default();
        loop {
            let hint = self.text.say(if old.is_some() { "note-hint-again" } else { "note-hint" });
            let question = self.text.say(if self.reader == Reader::Professional { "note-ask-own" } else { "note-ask" });
            let line = Line { question, hint, draft, empty: true, notice: notice.take() };
            let typed = match self.typed(line)? {
                Ok(Some(typed)) => typed,
                Ok(None) => return Ok(None),
                Err(end) => return Ok(Some(end)),
            };
            let words = typed.trim();
            if !files::fits(words, LONGEST) {
                notice = Some(self.text.say_with("note-long", &[("count", LONGEST.into())]));
                draft = words.chars().filter(|letter| !files::hidden(*letter)).take(LONGEST).collect();
                continue;
            }
            let professional = self.reader == Reader::Professional;
            let said = match (&old, words) {
                (None, "") => None,
                (Some(_), "") => Some("note-gone"),
                _ => Some("note-written"),
            };
            let words = words.to_owned();
            self.session.note(person, Note { question: about, professional, words: words.clone() });
            self.notice = said.map(|key| self.text.say(key));
            return self.heed(&words);
        }
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

    /// What is still to find out, for everybody; at the end also what was not asked.
    fn unsure(&self, open: bool) -> Vec<Unsure> {
        let plan = self.plan();
        let voices: Vec<Voice<'_>> = (0..plan.standings.len())
            .map(|person| Voice { text: self.voice(person), name: self.called(person) })
            .collect();
        let standings: Vec<_> = plan.standings.iter().collect();
        report::unsure(&standings, &voices, &|place| self.places.local(place), open)
    }

    /// Shows what is still to find out and who can tell, and takes the answers that are known by now.
    pub(super) fn find_out(&mut self, open: bool) -> io::Result<Option<End>> {
        loop {
            let unsure = self.unsure(open);
            if unsure.is_empty() {
                self.notice = Some(self.text.say("find-out-none"));
                return Ok(None);
            }
            let lines: Vec<String> = unsure.iter().map(|unsure| unsure.line.clone()).collect();
            let Unsure { question, people, .. } = match self.chosen_from("find-out-title", "find-out-which", &lines)? {
                Ok(Some(at)) => &unsure[at],
                Ok(None) => return Ok(None),
                Err(end) => return Ok(Some(end)),
            };
            // The person it is about now, when it is about them too.
            let current = self.session.current;
            let person = people.iter().copied().find(|person| *person == current).unwrap_or(people[0]);
            let ended = self.answer_about(person, *question)?;
            if ended.is_some() {
                return Ok(ended);
            }
        }
    }
}
