//! Answers that others may not read: whether they go along on a paper, in a code or to the printer.

use super::aside::ASIDE;
use super::{End, Talk};
use crate::front::{Front, Given, Prompt};
use crate::report::Note;
use crate::tree::Answer;
use crate::value::Value;
use crate::walk::{Disclosure, Household, Standing};

/// What was said about taking private answers along.
#[derive(Debug)]
pub(super) struct Consent {
    /// The private answers and notes it was said of.
    of: Private,
    shown: Disclosure,
}

type Private = Vec<(Vec<(usize, Answer)>, Vec<Note>)>;

impl Talk<'_> {
    /// Part of the conversation that may leave it; nothing when the person goes back. Asked only when it makes a difference,
    /// and again only when what was said in private has changed. Whoever does not know, or is not there any more, keeps it
    /// to themselves.
    pub(super) fn shown(&mut self, front: &mut dyn Front) -> Result<Option<Disclosure>, End> {
        // Rules in which nothing is private leave nothing out.
        if self.tree.questions.iter().all(|question| !question.private) {
            return Ok(Some(Disclosure::All));
        }
        if self.wishes.discreet || !self.has_private() {
            return Ok(Some(Disclosure::Public));
        }
        let of = self.private();
        if let Some(consent) = self.consent.as_ref().filter(|consent| consent.of == of) {
            return Ok(Some(consent.shown));
        }
        let labels = self.says(["private-yes", "private-no"]);
        let (notice, unknown) = (self.notice.take(), Some(self.unknown("private-unknown")));
        let asked = Prompt { notice, unknown, ..self.choice(self.text.say("private-safe"), labels) };
        let shown = match self.ask(front, asked, ASIDE) {
            Ok(Some(Given::One(0))) => Disclosure::All,
            Ok(Some(_)) => Disclosure::Public,
            Err(End::Input) => return Ok(Some(Disclosure::Public)),
            back => return back.map(|_| None),
        };
        self.consent = Some(Consent { of, shown });
        Ok(Some(shown))
    }

    /// Whether something would be left out that matters: a referral that can no longer become no, or a note. What is only to
    /// find out because not everything was asked says nothing of anybody.
    fn has_private(&self) -> bool {
        let household = &self.session.household;
        let [all, public] =
            [Disclosure::All, Disclosure::Public].map(|shown| household.plan_as(self.tree, self.day, shown));
        let falls_away = |(all, public): (&Standing<'_>, &Standing<'_>)| {
            (0..self.tree.referrals.len()).any(|it| all.stays(it) && public.value(it) == Value::No)
        };
        let noted = self.private().iter().any(|(_, notes)| !notes.is_empty());
        noted || all.standings.iter().zip(&public.standings).any(falls_away)
    }

    /// What was answered to private questions and noted with them, per person.
    fn private(&self) -> Private {
        let private = |question: usize| self.tree.questions[question].private;
        let household: &Household = &self.session.household;
        let of = |(person, notes): (usize, &Vec<Note>)| {
            let answers = household.answers(person);
            let given = (0..self.tree.questions.len()).filter(|question| private(*question));
            let given = given.filter_map(|question| Some((question, answers.get(question)?.clone()))).collect();
            let notes = notes.iter().filter(|note| note.question.is_some_and(private)).cloned().collect();
            (given, notes)
        };
        self.session.notes.iter().enumerate().map(of).collect()
    }
}
