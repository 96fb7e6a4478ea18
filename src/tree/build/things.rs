//! Laws, sources, desks, rights and advice.

use std::collections::HashMap;

use super::Builder;
use super::names::Names;
use crate::calendar::{self, Length};
use crate::document::{
    At, RawAdvice, RawChannel, RawDate, RawDesk, RawGuide, RawLaw, RawNorm, RawRight, RawSource, RawTerm,
};
use crate::finding::{Kind, Problem};
use crate::id::Id;
use crate::tree::channel::{bad, channel, is_url};
use crate::tree::{
    Advice, Channel, Cites, Desk, Guide, Law, Norm, Question, QuestionKind, Right, Source, Start, Term, Validity,
    validity,
};

/// No term of the law lasts so many years: it is a slip of the pen.
const LONGEST: u16 = 50;

impl Builder<'_> {
    pub(super) fn law(&mut self, raw: &RawLaw) -> Law {
        self.log.begin(&raw.id.value);
        self.address(&raw.bwb, "bwb", is_bwb);
        Law {
            id: raw.id.value.clone(),
            bwb: raw.bwb.value.clone(),
            version: raw.version.0,
            checked: raw.checked.0,
            place: self.document.place(raw.id.spot),
        }
    }

    pub(super) fn source(&mut self, raw: &RawSource, laws: &[Law], names: &Names) -> Source {
        self.log.begin(&raw.id.value);
        let of_article = [&raw.article, &raw.paragraph, &raw.part].into_iter().flatten().map(|it| it.key);
        let law = raw.law.as_ref().and_then(|law| names.find(Kind::Law, law, &mut self.log));
        let mut checked = raw.checked.map(|date| date.0);
        let mut cites = Cites::Page(String::new());
        match (&raw.law, &raw.page) {
            (Some(_), None) => {
                checked = checked.or(law.and_then(|law| laws.get(law)).map(|law| law.checked));
                match (law, &raw.article) {
                    (_, None) => self.log.note(Problem::MissingKey { key: "article".into() }, raw.id.spot),
                    (Some(law), Some(article)) => {
                        let text = |text: &Option<At<String>>| text.as_ref().map(|text| text.value.clone());
                        let (paragraph, part) = (text(&raw.paragraph), text(&raw.part));
                        cites = Cites::Article { law, article: article.value.clone(), paragraph, part };
                    }
                    (None, Some(_)) => {}
                }
            }
            (None, Some(page)) => {
                self.address(page, "url", is_url);
                for at in of_article {
                    self.log.note(Problem::SourceShape, at);
                }
                if checked.is_none() {
                    self.log.note(Problem::MissingKey { key: "checked".into() }, raw.id.spot);
                }
                cites = Cites::Page(page.value.clone());
            }
            (Some(_), Some(page)) => self.log.note(Problem::SourceShape, page.key),
            (None, None) => self.log.note(Problem::SourceShape, raw.id.spot),
        }
        if matches!(cites, Cites::Page(_)) {
            // Where there should be an article, the law is not unused for that.
            self.log.used.extend(raw.law.as_ref().map(|law| law.value.to_string()));
        }
        // Only a source in which something was found has no day, and that is in no tree.
        let checked = checked.unwrap_or(calendar::Date::MIN);
        Source { id: raw.id.value.clone(), cites, checked, place: self.document.place(raw.id.spot) }
    }

    /// Two pages whose names differ in a dot only would have one text.
    pub(super) fn pages_apart(&mut self) {
        let mut keys: HashMap<String, &At<Id>> = HashMap::new();
        for raw in self.each(|file| &file.sources).filter(|raw| raw.value.page.is_some()) {
            let id = &raw.value.id;
            let earlier = *keys.entry(id.value.key()).or_insert(id);
            if earlier.value != id.value {
                let (kind, first) = (Kind::Source.to_string(), self.document.line(earlier.spot));
                self.log.note(Problem::DuplicateName { kind, name: id.value.key(), first }, id.spot);
            }
        }
    }

    pub(super) fn advice(&mut self, raw: &RawAdvice, names: &Names) -> Advice {
        self.log.begin(&raw.id.value);
        let source = self.maybe(Kind::Source, raw.source.as_ref(), names);
        Advice { id: raw.id.value.clone(), source, place: self.document.place(raw.id.spot) }
    }

    pub(super) fn desk(&mut self, raw: &RawDesk, questions: &[Question], names: &Names) -> Desk {
        self.log.begin(&raw.id.value);
        let local = raw.place.as_ref().and_then(|place| {
            Some((self.detail(&place.question, &QuestionKind::Place, questions, names)?, place.level))
        });
        Desk {
            id: raw.id.value.clone(),
            channels: raw.channels.iter().map(|channel| self.channel(&channel.value)).collect(),
            local,
            place: self.document.place(raw.id.spot),
        }
    }

    fn channel(&mut self, raw: &RawChannel) -> Channel {
        channel(raw, &mut |problem, spot| self.log.note(problem, spot))
    }

    fn address(&mut self, value: &At<String>, expected: &str, fits: fn(&str) -> bool) {
        if !fits(&value.value) {
            self.log.note(bad(value, expected), value.spot);
        }
    }

    pub(super) fn right(&mut self, raw: &RawRight, questions: &[Question], names: &Names) -> Right {
        self.log.begin(&raw.id.value);
        self.amounts(raw);
        Right {
            id: raw.id.value.clone(),
            source: self.maybe(Kind::Source, raw.source.as_ref(), names),
            term: raw.term.as_ref().and_then(|term| self.term(term, raw.legal, questions, names)),
            passed: self.maybe(Kind::Advice, raw.passed.as_ref(), names),
            late: raw.late.as_ref().and_then(|late| self.late(raw, late, names)),
            penalty: raw
                .penalty
                .iter()
                .map(|raw| calendar::Step { days: raw.value.days, per_day: u64::from(raw.value.amount.0) })
                .collect(),
            amount: raw.amount.as_ref().map(|amount| amount.value.0),
            verified: raw.verified,
            checked: raw.checked.map(|date| date.0),
            valid: self.validity(raw.valid_from.as_ref(), raw.valid_until.as_ref()),
            lapses: raw.lapses,
            place: self.document.place(raw.id.spot),
        }
    }

    /// Money: never nothing, and always with the day on which it was looked up.
    fn amounts(&mut self, raw: &RawRight) {
        let zero = || Problem::WrongType { expected: "amount".into() };
        if let Some(amount) = &raw.amount {
            if amount.value.0 == 0 {
                self.log.note(zero(), amount.spot);
            }
            if raw.checked.is_none() {
                self.log.note(Problem::NeedsKey { key: "amount".into(), needs: "checked".into() }, amount.key);
            }
        }
        if raw.penalty.iter().any(|raw| raw.value.days == 0 || raw.value.amount.0 == 0) {
            self.log.note(zero(), raw.id.spot);
        }
    }

    /// What is owed when a term has passed: a right with a penalty and with a term of its own that begins by a notice.
    fn late(&mut self, raw: &RawRight, late: &At<Id>, names: &Names) -> Option<usize> {
        if raw.term.is_none() {
            self.log.note(Problem::NeedsKey { key: "late".into(), needs: "term".into() }, late.key);
        }
        let position = names.find(Kind::Right, late, &mut self.log)?;
        let mut rights = self.document.files.iter().flat_map(|(_, file)| file.rights.iter());
        let owed = rights.find(|owed| owed.value.id.value == late.value).map(|owed| &owed.value);
        let bare = |term: &At<RawTerm>| term.value.from.is_none() && term.value.after.is_none();
        let fits = |owed: &RawRight| !owed.penalty.is_empty() && owed.term.as_ref().is_some_and(bare);
        if owed.is_some_and(|owed| !fits(owed)) && !self.log.doubts.names.contains(late.value.as_str()) {
            self.log.note(Problem::NoPenalty { name: late.value.to_string() }, late.spot);
        }
        Some(position)
    }

    fn term(&mut self, raw: &At<RawTerm>, legal: bool, questions: &[Question], names: &Names) -> Option<Term> {
        let RawTerm { days, working_days, weeks, months, years, from, after } = &raw.value;
        if let (Some(_), Some(after)) = (from, after) {
            let (key, expected) = ("after".into(), "from".into());
            self.log.note(Problem::UnknownKey { key, expected, near: String::new() }, after.key);
        }
        let asked = from.as_ref().map(|from| from.value.to_string());
        let from = from.as_ref().and_then(|from| self.detail(from, &QuestionKind::Date, questions, names));
        let after = after.as_ref().and_then(|after| names.find(Kind::Right, after, &mut self.log));
        let start = from.map(Start::Question).or(after.map(Start::Right));
        let mut given: Vec<(&str, &At<u16>, Length)> = [
            days.as_ref().map(|it| ("days", it, Length::Days(it.value))),
            working_days.as_ref().map(|it| ("working-days", it, Length::WorkingDays(it.value))),
            weeks.as_ref().map(|it| ("weeks", it, Length::Weeks(it.value))),
            months.as_ref().map(|it| ("months", it, Length::Months(it.value))),
            years.as_ref().map(|it| ("years", it, Length::Years(it.value))),
        ]
        .into_iter()
        .flatten()
        .collect();
        given.sort_by_key(|(_, count, _)| count.key.start);
        let [(_, count, length)] = given[..] else {
            let found: Vec<&str> = given.iter().map(|(key, ..)| *key).collect();
            let at = given.get(1).map_or(raw.key, |(_, count, _)| count.key);
            self.log.note(Problem::TermShape { found: found.join(", ") }, at);
            self.log.used.extend(asked);
            return None;
        };
        if count.value == 0 {
            self.log.note(Problem::WrongType { expected: "count".into() }, count.spot);
        } else if length.years() >= LONGEST {
            self.log.note(Problem::WrongType { expected: "length".into() }, count.spot);
        }
        Some(Term { length: calendar::Term { length, legal }, start })
    }

    /// A question that fills in the result: it must be of that kind.
    fn detail(&mut self, name: &At<Id>, kind: &QuestionKind, questions: &[Question], names: &Names) -> Option<usize> {
        let question = names.find(Kind::Question, name, &mut self.log)?;
        let found = &questions[question].kind;
        if found != kind && !self.log.doubts.names.contains(name.value.as_str()) {
            let (kind, wanted) = (found.as_str().to_owned(), kind.as_str().to_owned());
            self.log.note(Problem::WrongDetail { question: name.value.to_string(), kind, wanted }, name.spot);
        }
        Some(question)
    }

    pub(super) fn validity(&mut self, from: Option<&At<RawDate>>, until: Option<&At<RawDate>>) -> Validity {
        self.log.upside_down(from, until);
        validity(from, until)
    }

    pub(super) fn norm(&mut self, raw: &RawNorm, names: &Names) -> Norm {
        self.log.begin(&raw.id.value);
        self.log.undotted(&raw.id);
        Norm {
            id: raw.id.value.clone(),
            // There is no such position, and with the finding no tree.
            weighed_by: names.find(Kind::Desk, &raw.weighed_by, &mut self.log).unwrap_or(usize::MAX),
            source: self.maybe(Kind::Source, raw.source.as_ref(), names),
            place: self.document.place(raw.id.spot),
        }
    }

    pub(super) fn guide(&mut self, raw: &RawGuide, names: &Names) -> Guide {
        self.log.begin(&raw.id.value);
        self.log.undotted(&raw.id);
        Guide {
            id: raw.id.value.clone(),
            kind: raw.kind,
            source: self.maybe(Kind::Source, raw.source.as_ref(), names),
            place: self.document.place(raw.id.spot),
        }
    }

    /// Terms that wait for each other would never begin.
    pub(super) fn rights_in_a_circle(&mut self, rights: &[Right]) {
        let next = |right: usize| match rights.get(right)?.term?.start? {
            Start::Right(earlier) => Some(earlier),
            Start::Question(_) => None,
        };
        for first in 0..rights.len() {
            let mut path = vec![first];
            while let Some(earlier) = path.last().and_then(|last| next(*last)) {
                let met = path.contains(&earlier);
                path.push(earlier);
                if met {
                    break;
                }
            }
            // Told once, at the right with the lowest position.
            let circle = path.len() > 1 && path.last() == Some(&first) && path.iter().all(|right| *right >= first);
            if circle {
                let names: Vec<&str> = path.iter().filter_map(|right| Some(rights.get(*right)?.id.as_str())).collect();
                self.log.findings.push(Problem::Circle { names: names.join(" → ") }.at(&rights[first].place));
            }
        }
    }
}

/// The identification of a regulation at wetten.overheid.nl: three or four letters and seven digits.
fn is_bwb(value: &str) -> bool {
    let digits = value.strip_prefix("BWB").map(|rest| rest.trim_start_matches(|c: char| c.is_ascii_uppercase()));
    digits.is_some_and(|digits| digits.len() == 7 && digits.bytes().all(|byte| byte.is_ascii_digit()))
}
