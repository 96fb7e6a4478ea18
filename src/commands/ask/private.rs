//! Answers that others may not read: whether they go along on a paper, in a code or to the printer.

use std::io;

use super::End;
use super::talk::Talk;
use crate::commands::prompt;
use crate::front::{Act, Choice, Given, Prompt, Reply};
use crate::report::Note;
use crate::tree::{Answer, UNKNOWN};
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

/// What came of asking.
pub(super) enum Agreed {
    /// So much is told.
    Yes(Disclosure),
    /// The person goes back.
    Back,
    Over(End),
}

impl Talk<'_> {
    /// How much of the conversation may leave it. Asked only when it makes a difference, and again only when what was said in
    /// private has changed. Whoever does not know, or is not there any more, keeps it to themselves.
    pub(super) fn shown(&mut self) -> io::Result<Agreed> {
        // Rules in which nothing is private leave nothing out.
        if self.tree.questions.iter().all(|question| !question.private) {
            return Ok(Agreed::Yes(Disclosure::All));
        }
        if self.args.discreet || !self.has_private() {
            return Ok(Agreed::Yes(Disclosure::Public));
        }
        let of = self.private();
        if let Some(consent) = self.consent.as_ref().filter(|consent| consent.of == of) {
            return Ok(Agreed::Yes(consent.shown));
        }
        let say = |key: &str| self.text.say(key);
        let labels = vec![say("private-yes"), say("private-no")];
        let asked = prompt::choice(&self.text, self.way, say("private-safe"), labels, &[Act::Back, Act::Stop]);
        let option = UNKNOWN;
        let words = self.text.attr(&format!("answer-{option}"), "words").unwrap_or_default();
        let words = words.split(", ").filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let unknown = Some(Choice { label: say("private-unknown"), words });
        let reply = self.front.ask(&Prompt { notice: self.notice.take(), unknown, ..asked })?;
        let shown = match reply {
            Reply::Given(Given::One(0)) => Disclosure::All,
            Reply::Given(_) => Disclosure::Public,
            Reply::End => return Ok(Agreed::Yes(Disclosure::Public)),
            reply => return Ok(End::of(&reply).map_or(Agreed::Back, Agreed::Over)),
        };
        self.consent = Some(Consent { of, shown });
        Ok(Agreed::Yes(shown))
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
