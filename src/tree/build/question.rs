//! Questions: whether what is said of each fits its kind.

use super::names::Names;
use super::resolve::ALWAYS;
use super::{Builder, unique};
use crate::document::{At, RawKind, RawQuestion, Spot};
use crate::finding::{Kind, Problem};
use crate::id::Id;
use crate::tree::{Question, QuestionKind, UNKNOWN};

/// As many answers as there are digits to choose them with.
const MOST_ANSWERS: usize = 9;
/// Names that an answer cannot have: every question has the first, and the others are texts of the question itself.
const RESERVED: [&str; 3] = [UNKNOWN, "kort", "uitleg"];

impl Builder<'_> {
    pub(super) fn question(&mut self, raw: &RawQuestion, topic: usize, names: &Names) -> Question {
        self.log.begin(&raw.id.value);
        if raw.id.value.as_str() == ALWAYS {
            self.log.note(Problem::ReservedName { name: ALWAYS.into() }, raw.id.spot);
        }
        self.keys(raw);
        let kind = self.kind(raw);
        self.log.repeated(&raw.known_by);
        Question {
            id: raw.id.value.clone(),
            kind,
            topic,
            source: self.maybe(Kind::Source, raw.source.as_ref(), names),
            known_by: self.all(Kind::Desk, &raw.known_by, names),
            fixed: raw.fixed,
            private: raw.private,
            about: raw.about,
            place: self.document.place(raw.id.spot),
        }
    }

    /// Notes keys that do not fit the kind, and those that it needs.
    fn keys(&mut self, raw: &RawQuestion) {
        let has_answers = matches!(raw.kind.value, RawKind::Choice | RawKind::Many);
        let is_number = raw.kind.value == RawKind::Number;
        let keys: [(&str, Option<Spot>, bool); 4] = [
            ("answers", raw.answers.as_ref().map(|it| it.key), has_answers),
            ("none", raw.none.as_ref().map(|it| it.key), raw.kind.value == RawKind::Many),
            ("min", raw.min.as_ref().map(|it| it.key), is_number),
            ("max", raw.max.as_ref().map(|it| it.key), is_number),
        ];
        for (key, there, wanted) in keys {
            let (question, kind) = (raw.id.value.to_string(), raw.kind.value.as_str().to_owned());
            match (there, wanted) {
                (Some(at), false) => self.log.note(Problem::WrongQuestion { question, kind, key: key.into() }, at),
                (None, true) => {
                    self.log.note(Problem::BareQuestion { question, kind, key: key.into() }, raw.kind.spot);
                }
                _ => {}
            }
        }
    }

    fn kind(&mut self, raw: &RawQuestion) -> QuestionKind {
        match raw.kind.value {
            RawKind::YesNo => QuestionKind::YesNo,
            RawKind::Date => QuestionKind::Date,
            RawKind::Place => QuestionKind::Place,
            RawKind::Number => {
                let (min, max) = (raw.min.as_ref().map_or(0, |it| it.value), raw.max.as_ref().map_or(0, |it| it.value));
                if let Some(highest) = raw.max.as_ref().filter(|_| raw.min.is_some() && min >= max) {
                    self.log.note(Problem::NoRange { min: min.to_string(), max: max.to_string() }, highest.spot);
                }
                QuestionKind::Number { min: min.into(), max: max.into() }
            }
            RawKind::Choice => QuestionKind::Choice(self.options(raw)),
            RawKind::Many => QuestionKind::Many(self.options(raw)),
        }
    }

    /// The answers to choose from; the one that excludes the others comes last.
    fn options(&mut self, raw: &RawQuestion) -> Vec<Id> {
        let listed: Vec<&At<Id>> = raw.answers.iter().flat_map(|answers| answers.value.iter()).collect();
        unique(Kind::Answer, listed.iter().map(|answer| Some(*answer)), &mut self.log);
        for answer in &listed {
            if raw.none.as_ref().is_some_and(|none| none.value == answer.value) {
                self.log.note(Problem::NoneListed { answer: answer.value.to_string() }, answer.spot);
            }
        }
        let options: Vec<&At<Id>> = listed.into_iter().chain(&raw.none).collect();
        for answer in options.iter().filter(|answer| RESERVED.contains(&answer.value.as_str())) {
            self.log.note(Problem::ReservedName { name: answer.value.to_string() }, answer.spot);
        }
        if let Some(answers) = &raw.answers {
            let question = raw.id.value.to_string();
            if options.len() < 2 && answers.value.whole {
                self.log.note(Problem::TooFewAnswers { question }, answers.key);
            } else if options.len() > MOST_ANSWERS {
                self.log.note(Problem::TooManyAnswers { question, limit: MOST_ANSWERS.to_string() }, answers.key);
            }
        }
        options.into_iter().map(|option| option.value.clone()).collect()
    }
}
