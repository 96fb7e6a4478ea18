//! A document to a tree. Everything that does not hold together is found in one go.

use super::domain::domains;
use super::names::Names;
use super::resolve::Resolver;
use super::rule::NamedRule;
use super::{
    Advice, Channel, Cites, Desk, Diagrams, FORMAT, Guide, Law, NodeId, Norm, Question, QuestionKind, Referral, Right,
    Rule, Source, Start, Term, Tree, Validity, circle, diagram, validity,
};
use crate::calendar::{self, Date, Length};
use crate::document::{
    At, Document, RawBody, RawDate, RawDesk, RawFile, RawKind, RawNorm, RawQuestion, RawReferral, RawRight, RawRule,
    RawSource, RawTerm, RawTree, Spot,
};
use crate::finding::{Finding, Kind, Problem};
use crate::id::Id;
use crate::value::Value;

/// As many answers as there are digits to choose them with.
const MOST_ANSWERS: usize = 9;

/// The days on which the rules change, the first of them the first that the rules know.
pub fn eras(document: &Document) -> Vec<Date> {
    let spans = document.files.iter().flat_map(|(_, file)| {
        let referrals = file.referrals.iter().map(|raw| validity(raw.value.valid_from, raw.value.valid_until));
        let rights = file.rights.iter().map(|raw| validity(raw.value.valid_from, raw.value.valid_until));
        let channels = file.desks.iter().flat_map(|desk| desk.value.channels.iter());
        let channels = channels.map(|raw| validity(raw.value.valid_from, raw.value.valid_until));
        let whens = file.referrals.iter().map(|raw| &raw.value.when.value);
        let mut rules: Vec<Validity> = file.rules.iter().flat_map(|raw| spans_of(&raw.value)).collect();
        rules.extend(whens.flat_map(spans));
        referrals.chain(rights).chain(channels).chain(rules).collect::<Vec<_>>()
    });
    let covers = document.files.iter().find_map(|(_, file)| file.tree.as_ref()?.value.covers.as_ref());
    let covers = covers.map(|covers| validity(covers.value.from, covers.value.until)).unwrap_or_default();
    let mut days: Vec<Date> = spans.flat_map(Validity::cuts).filter(|day| covers.holds(*day)).collect();
    days.push(covers.from.unwrap_or(Date::MIN));
    days.sort_unstable();
    days.dedup();
    days
}

fn spans(rule: &RawRule) -> Vec<Validity> {
    match rule {
        RawRule::Word(_) => Vec::new(),
        RawRule::Body(body) => spans_of(body),
    }
}

fn spans_of(body: &RawBody) -> Vec<Validity> {
    let lists = [&body.all, &body.any, &body.of].into_iter().flatten().flat_map(|parts| parts.iter());
    let parts = lists.chain(body.not.as_deref());
    let inner = parts.flat_map(|part| spans(&part.value));
    inner.chain([validity(body.valid_from, body.valid_until)]).collect()
}

/// The tree as the law stands on that day, or everything that keeps it from being one.
pub fn build(document: &Document, day: Date) -> Result<Tree, Vec<Finding>> {
    let mut builder = Builder { document, day, findings: Vec::new() };
    let tree = builder.tree();
    match tree {
        Some(tree) if builder.findings.is_empty() => Ok(tree),
        _ => Err(builder.findings),
    }
}

struct Builder<'d> {
    document: &'d Document,
    day: Date,
    findings: Vec<Finding>,
}

/// The names of everything a rule file can refer to.
struct AllNames {
    questions: Names,
    rules: Names,
    desks: Names,
    rights: Names,
    advice: Names,
    norms: Names,
    guide: Names,
    laws: Names,
    sources: Names,
}

impl<'d> Builder<'d> {
    fn tree(&mut self) -> Option<Tree> {
        let head = self.head();
        let topics: Vec<Id> =
            head.map(|head| head.topics.iter().map(|topic| topic.value.clone()).collect()).unwrap_or_default();
        let ordered = self.ordered_questions(head);
        let names = AllNames {
            questions: self.names(Kind::Question, ordered.iter().map(|(_, raw)| &raw.value.id)),
            rules: self.names(Kind::Rule, self.each(|file| &file.rules).filter_map(|raw| raw.value.id.as_ref())),
            desks: self.names(Kind::Desk, self.each(|file| &file.desks).map(|raw| &raw.value.id)),
            rights: self.names(Kind::Right, self.each(|file| &file.rights).map(|raw| &raw.value.id)),
            advice: self.names(Kind::Advice, self.each(|file| &file.advice).map(|raw| &raw.value.id)),
            norms: self.names(Kind::Norm, self.each(|file| &file.norms).map(|raw| &raw.value.id)),
            guide: self.names(Kind::Guide, self.each(|file| &file.guide).map(|raw| &raw.value.id)),
            laws: self.names(Kind::Law, self.each(|file| &file.laws).map(|raw| &raw.value.id)),
            sources: self.names(Kind::Source, self.each(|file| &file.sources).map(|raw| &raw.value.id)),
        };
        self.names(Kind::Referral, self.each(|file| &file.referrals).map(|raw| &raw.value.id));

        let questions: Vec<Option<Question>> =
            ordered.iter().map(|(topic, raw)| self.question(&raw.value, *topic, &names)).collect();
        let laws: Vec<Law> = self.each(|file| &file.laws).map(|raw| self.law(&raw.value)).collect();
        let sources: Vec<Source> =
            self.each(|file| &file.sources).filter_map(|raw| self.source(&raw.value, &laws, &names)).collect();
        let desks: Vec<Desk> =
            self.each(|file| &file.desks).filter_map(|raw| self.desk(&raw.value, &questions, &names)).collect();
        let rights: Vec<Right> =
            self.each(|file| &file.rights).filter_map(|raw| self.right(&raw.value, &questions, &names)).collect();
        let advice: Vec<Advice> = self
            .each(|file| &file.advice)
            .map(|raw| Advice {
                id: raw.value.id.value.clone(),
                source: self.maybe(raw.value.source.as_ref(), &names.sources),
                place: self.document.place(raw.value.id.spot),
            })
            .collect();
        self.rights_in_a_circle(&rights);
        let norms: Vec<Norm> = self
            .each(|file| &file.norms)
            .filter_map(|raw| {
                let RawNorm { id, weighed_by, source } = &raw.value;
                let source = self.maybe(source.as_ref(), &names.sources);
                let weighed_by = self.find(weighed_by, &names.desks)?;
                Some(Norm { id: id.value.clone(), weighed_by, source, place: self.document.place(id.spot) })
            })
            .collect();
        let guide: Vec<Guide> = self
            .each(|file| &file.guide)
            .map(|raw| Guide {
                id: raw.value.id.value.clone(),
                kind: raw.value.kind,
                source: self.maybe(raw.value.source.as_ref(), &names.sources),
                place: self.document.place(raw.value.id.spot),
            })
            .collect();
        let rules = self.rules(&questions, &names);
        let referrals: Vec<Option<Referral>> =
            self.each(|file| &file.referrals).map(|raw| self.referral(&raw.value, &questions, &names)).collect();
        let referrals: Vec<Referral> = referrals.into_iter().collect::<Option<_>>()?;
        let subjects = self.topics_of_referrals(head);
        let mut order: Vec<usize> = (0..referrals.len()).collect();
        order.sort_by_key(|at| (referrals[*at].urgency, subjects[*at]));
        let mut sorted: Vec<Option<Referral>> = referrals.into_iter().map(Some).collect();
        let referrals: Vec<Referral> = order.into_iter().filter_map(|at| sorted[at].take()).collect();
        let (rules, questions) = (rules?, questions.into_iter().collect::<Option<Vec<Question>>>()?);
        if !self.findings.is_empty() {
            return None;
        }
        self.findings.extend(circle::circles(&rules));
        if !self.findings.is_empty() {
            return None;
        }
        self.findings.extend(circle::signals_under_not(&questions, &rules, whens(&referrals)));
        let domains = domains(&questions, &rules, whens(&referrals));
        let diagrams = match diagram::diagrams(&domains, &rules, whens(&referrals)) {
            Ok(mut diagrams) => {
                for (root, referral) in diagrams.roots.iter_mut().zip(&referrals) {
                    // What does not exist on that day never applies.
                    if !referral.valid.holds(self.day) {
                        *root = Value::No as NodeId;
                    }
                }
                diagrams
            }
            Err(number) => {
                let Referral { id, place, .. } = &referrals[number];
                self.findings.push(Problem::TooComplex { name: id.to_string() }.at(place));
                Diagrams::default()
            }
        };
        let head = head?;
        Some(Tree {
            id: head.id.value.clone(),
            version: head.version.0,
            day: self.day,
            covers: head.covers.as_ref().map(|span| validity(span.value.from, span.value.until)).unwrap_or_default(),
            stale_after: head.stale_after,
            topics,
            questions,
            rules,
            referrals,
            rights,
            advice,
            desks,
            norms,
            guide,
            laws,
            sources,
            domains,
            diagrams,
        })
    }

    /// The one `tree:` of all files.
    fn head(&mut self) -> Option<&'d RawTree> {
        let document = self.document;
        let mut heads = document.files.iter().filter_map(|(_, file)| file.tree.as_ref());
        let Some(head) = heads.next() else {
            let spot = Spot { file: 0, start: 0, end: 0 };
            self.note(Problem::TreeMissing, spot);
            return None;
        };
        for second in heads {
            self.note(Problem::TreeTwice, second.spot);
        }
        if head.value.format.value != FORMAT {
            let found = head.value.format.value.to_string();
            self.note(Problem::UnknownFormat { found, expected: FORMAT.to_string() }, head.value.format.spot);
        }
        if self.each(|file| &file.referrals).next().is_none() {
            self.note(Problem::NoReferrals, head.spot);
        }
        Some(&head.value)
    }

    /// The position of each referral's topic, which is that of its file; those without one come last.
    fn topics_of_referrals(&self, head: Option<&RawTree>) -> Vec<usize> {
        let position = |file: &RawFile| {
            let topic = &file.topic.as_ref()?.value;
            head?.topics.iter().position(|known| known.value == *topic)
        };
        let of_file = |file: &RawFile| vec![position(file).unwrap_or(usize::MAX); file.referrals.len()];
        self.document.files.iter().flat_map(|(_, file)| of_file(file)).collect()
    }

    /// All questions with the position of their topic, in the order in which they are asked.
    fn ordered_questions(&mut self, head: Option<&RawTree>) -> Vec<(usize, &'d At<RawQuestion>)> {
        let topics: Vec<&At<Id>> = head.map(|head| head.topics.iter().collect()).unwrap_or_default();
        let names = self.names(Kind::Topic, topics.iter().copied());
        let mut ordered = Vec::new();
        for (_, file) in &self.document.files {
            let Some(first) = file.questions.first() else { continue };
            let topic = match &file.topic {
                Some(topic) if head.is_some() => self.find(topic, &names),
                Some(_) => None,
                None => {
                    self.note(Problem::NoTopic, first.value.id.spot);
                    None
                }
            };
            ordered.extend(file.questions.iter().map(|raw| (topic.unwrap_or(0), raw)));
        }
        ordered.sort_by_key(|(topic, _)| *topic);
        ordered
    }

    fn question(&mut self, raw: &RawQuestion, topic: usize, names: &AllNames) -> Option<Question> {
        let wrong = |key: &str| Problem::WrongQuestion {
            question: raw.id.value.to_string(),
            kind: raw.kind.as_str().into(),
            key: key.into(),
        };
        let has_answers = matches!(raw.kind, RawKind::Choice | RawKind::Many);
        let is_number = raw.kind == RawKind::Number;
        let needs = [
            ("answers", raw.answers.is_some(), has_answers),
            ("none", raw.none.is_some(), raw.kind == RawKind::Many),
            ("min", raw.min.is_some(), is_number),
            ("max", raw.max.is_some(), is_number),
        ];
        let slips: Vec<&str> =
            needs.into_iter().filter(|(_, there, wanted)| there != wanted).map(|(key, ..)| key).collect();
        if !slips.is_empty() {
            for key in slips {
                self.note(wrong(key), raw.id.spot);
            }
            return None;
        }
        let kind = match (raw.kind, &raw.min, &raw.max) {
            (RawKind::YesNo, ..) => QuestionKind::YesNo,
            (RawKind::Date, ..) => QuestionKind::Date,
            (RawKind::Place, ..) => QuestionKind::Place,
            (RawKind::Number, Some(min), Some(max)) => {
                if min.value >= max.value {
                    let number = max.value.to_string();
                    self.note(Problem::ImpossibleNumber { question: raw.id.value.to_string(), number }, max.spot);
                    return None;
                }
                QuestionKind::Number { min: min.value, max: max.value }
            }
            _ => {
                let options: Vec<&At<Id>> =
                    raw.answers.iter().flat_map(|answers| answers.iter()).chain(&raw.none).collect();
                let many = raw.kind == RawKind::Many;
                self.names(Kind::Answer, options.iter().copied());
                if options.len() < 2 {
                    self.note(Problem::EmptyList { key: "answers".into() }, raw.id.spot);
                    return None;
                }
                if options.len() > MOST_ANSWERS {
                    let question = raw.id.value.to_string();
                    self.note(Problem::TooManyAnswers { question, limit: MOST_ANSWERS.to_string() }, raw.id.spot);
                    return None;
                }
                for reserved in options.iter().filter(|option| option.value.as_str() == super::UNKNOWN) {
                    self.note(wrong(super::UNKNOWN), reserved.spot);
                }
                let options = options.into_iter().map(|option| option.value.clone()).collect();
                if many { QuestionKind::Many(options) } else { QuestionKind::Choice(options) }
            }
        };
        Some(Question {
            id: raw.id.value.clone(),
            kind,
            topic,
            source: self.maybe(raw.source.as_ref(), &names.sources),
            known_by: raw.known_by.iter().filter_map(|desk| self.find(desk, &names.desks)).collect(),
            place: self.document.place(raw.id.spot),
        })
    }

    fn law(&mut self, raw: &crate::document::RawLaw) -> Law {
        Law {
            id: raw.id.value.clone(),
            bwb: raw.bwb.clone(),
            version: raw.version.0,
            checked: raw.checked.0,
            place: self.document.place(raw.id.spot),
        }
    }

    fn source(&mut self, raw: &RawSource, laws: &[Law], names: &AllNames) -> Option<Source> {
        let (cites, checked) = match (&raw.law, &raw.article, &raw.page) {
            (Some(law), Some(article), None) => {
                let law = self.find(law, &names.laws)?;
                let article = article.clone();
                let cites = Cites::Article { law, article, paragraph: raw.paragraph.clone(), part: raw.part.clone() };
                (cites, raw.checked.map_or(laws[law].checked, |date| date.0))
            }
            (None, None, Some(page)) => {
                let Some(checked) = raw.checked else {
                    self.note(Problem::MissingKey { key: "checked".into() }, raw.id.spot);
                    return None;
                };
                (Cites::Page(page.value.clone()), checked.0)
            }
            (Some(_), None, None) => {
                self.note(Problem::MissingKey { key: "article".into() }, raw.id.spot);
                return None;
            }
            _ => {
                self.note(Problem::MissingKey { key: "law".into() }, raw.id.spot);
                return None;
            }
        };
        Some(Source { id: raw.id.value.clone(), cites, checked, place: self.document.place(raw.id.spot) })
    }

    fn desk(&mut self, raw: &RawDesk, questions: &[Option<Question>], names: &AllNames) -> Option<Desk> {
        let channels = raw.channels.iter().map(|channel| Channel {
            kind: channel.value.kind,
            value: channel.value.value.clone(),
            checked: channel.value.checked.0,
            verified: channel.value.verified,
            valid: self.validity(channel.value.valid_from, channel.value.valid_until, channel.spot),
        });
        let channels = channels.collect();
        let local = match &raw.place {
            Some(place) => Some((self.detail(&place.question, &QuestionKind::Place, questions, names)?, place.level)),
            None => None,
        };
        Some(Desk { id: raw.id.value.clone(), channels, local, place: self.document.place(raw.id.spot) })
    }

    fn right(&mut self, raw: &RawRight, questions: &[Option<Question>], names: &AllNames) -> Option<Right> {
        let term = match &raw.term {
            Some(term) => Some(self.term(term, raw.legal, questions, names)?),
            None => None,
        };
        Some(Right {
            id: raw.id.value.clone(),
            source: self.maybe(raw.source.as_ref(), &names.sources),
            term,
            passed: self.maybe(raw.passed.as_ref(), &names.advice),
            penalty: raw
                .penalty
                .iter()
                .map(|stretch| calendar::Step { days: stretch.days, per_day: u64::from(stretch.amount.0) })
                .collect(),
            amount: raw.amount.map(|amount| amount.0),
            verified: raw.verified,
            checked: raw.checked.map(|date| date.0),
            valid: self.validity(raw.valid_from, raw.valid_until, raw.id.spot),
            place: self.document.place(raw.id.spot),
        })
    }

    fn term(
        &mut self,
        raw: &At<RawTerm>,
        legal: bool,
        questions: &[Option<Question>],
        names: &AllNames,
    ) -> Option<Term> {
        let RawTerm { days, working_days, weeks, months, years, from, after } = &raw.value;
        let lengths: Vec<Length> = [
            days.as_ref().map(|count| Length::Days(count.value)),
            working_days.as_ref().map(|count| Length::WorkingDays(count.value)),
            weeks.as_ref().map(|count| Length::Weeks(count.value)),
            months.as_ref().map(|count| Length::Months(count.value)),
            years.as_ref().map(|count| Length::Years(count.value)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let [length] = lengths[..] else {
            self.note(Problem::MissingKey { key: "days | working-days | weeks | months | years".into() }, raw.spot);
            return None;
        };
        let start = match (from, after) {
            (None, None) => None,
            (Some(from), None) => Some(Start::Question(self.detail(from, &QuestionKind::Date, questions, names)?)),
            (None, Some(after)) => Some(Start::Right(self.find(after, &names.rights)?)),
            (Some(_), Some(after)) => {
                self.note(
                    Problem::UnknownKey { key: "after".into(), expected: "from".into(), near: String::new() },
                    after.spot,
                );
                return None;
            }
        };
        Some(Term { length: calendar::Term { length, legal }, start })
    }

    /// Terms that wait for each other would never begin.
    fn rights_in_a_circle(&mut self, rights: &[Right]) {
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
                self.findings.push(Problem::Circle { names: names.join(" → ") }.at(&rights[first].place));
            }
        }
    }

    /// A question that fills in the result: it must be of that kind.
    fn detail(
        &mut self,
        name: &At<Id>,
        kind: &QuestionKind,
        questions: &[Option<Question>],
        names: &AllNames,
    ) -> Option<usize> {
        let question = self.find(name, &names.questions)?;
        let found = &questions[question].as_ref()?.kind;
        if found == kind {
            return Some(question);
        }
        let problem = Problem::WrongKind { question: name.value.to_string(), kind: found.as_str().to_owned() };
        self.note(problem, name.spot);
        None
    }

    fn rules(&mut self, questions: &[Option<Question>], names: &AllNames) -> Option<Vec<NamedRule>> {
        let mut rules = Vec::new();
        for raw in self.each(|file| &file.rules) {
            let Some(id) = &raw.value.id else {
                self.note(Problem::MissingKey { key: "id".into() }, raw.spot);
                rules.push(None);
                continue;
            };
            let rule = self.resolver(questions, names).named(raw);
            let place = self.document.place(id.spot);
            rules.push(rule.map(|rule| NamedRule { id: id.value.clone(), rule: Rule { place, ..rule } }));
        }
        rules.into_iter().collect()
    }

    fn referral(&mut self, raw: &RawReferral, questions: &[Option<Question>], names: &AllNames) -> Option<Referral> {
        let when = self.resolver(questions, names).whole(&raw.when);
        let source = self.maybe(raw.source.as_ref(), &names.sources);
        let desk = self.find(&raw.desk, &names.desks);
        let decides = self.maybe(raw.decides.as_ref(), &names.desks);
        let find_out = self.maybe(raw.find_out.as_ref(), &names.desks);
        let rights = raw.rights.iter().filter_map(|right| self.find(right, &names.rights)).collect();
        let open_norms: Vec<usize> = raw.open_norms.iter().filter_map(|norm| self.find(norm, &names.norms)).collect();
        let guide = raw.guide.iter().filter_map(|entry| self.find(entry, &names.guide)).collect();
        let avoid = raw.avoid.iter().filter_map(|advice| self.find(advice, &names.advice)).collect();
        Some(Referral {
            id: raw.id.value.clone(),
            when: when?,
            source,
            desk: desk?,
            decides,
            norm: raw.norm,
            open_norms,
            guide,
            find_out,
            urgency: raw.urgency,
            rights,
            bring: raw.bring.iter().map(|item| item.value.clone()).collect(),
            avoid,
            valid: self.validity(raw.valid_from, raw.valid_until, raw.id.spot),
            place: self.document.place(raw.id.spot),
        })
    }

    fn resolver<'a>(&'a mut self, questions: &'a [Option<Question>], names: &'a AllNames) -> Resolver<'a> {
        Resolver {
            document: self.document,
            questions,
            question_names: &names.questions,
            rule_names: &names.rules,
            source_names: &names.sources,
            day: self.day,
            findings: &mut self.findings,
        }
    }

    fn validity(&mut self, from: Option<RawDate>, until: Option<RawDate>, spot: Spot) -> Validity {
        let valid = validity(from, until);
        if valid.is_upside_down() {
            self.note(valid.upside_down(), spot);
        }
        valid
    }

    /// One list of every file, in the order of the files.
    fn each<T: 'd>(
        &self,
        list: fn(&RawFile) -> &crate::document::Items<At<T>>,
    ) -> impl Iterator<Item = &'d At<T>> + use<'d, T> {
        self.document.files.iter().flat_map(move |(_, file)| list(file).iter())
    }

    fn names<'a>(&mut self, kind: Kind, ids: impl Iterator<Item = &'a At<Id>>) -> Names {
        Names::collect(kind, self.document, ids, &mut self.findings)
    }

    fn find(&mut self, id: &At<Id>, names: &Names) -> Option<usize> {
        names.find(id, self.document, &mut self.findings)
    }

    fn maybe(&mut self, id: Option<&At<Id>>, names: &Names) -> Option<usize> {
        id.and_then(|id| self.find(id, names))
    }

    fn note(&mut self, problem: Problem, spot: Spot) {
        self.findings.push(problem.at(&self.document.place(spot)));
    }
}

fn whens(referrals: &[Referral]) -> impl Iterator<Item = &Rule> {
    referrals.iter().map(|referral| &referral.when)
}
