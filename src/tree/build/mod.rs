//! A document to a tree. Everything that does not hold together is found in one go.

mod danger;
mod names;
mod promise;
mod question;
mod resolve;
mod things;

use names::{Log, NAMELESS, Names, unique};
use resolve::Resolver;

use super::domain::domains;
use super::rule::NamedRule;
use super::{Diagrams, Domain, Parts, Question, Referral, Rule, Tree, Validity, circle, diagram, format, validity};
use crate::calendar::Date;
use crate::diagram::NO;
use crate::document::{
    At, Document, Doubts, Items, RawBody, RawFile, RawQuestion, RawReferral, RawRule, RawSpan, RawTree, Spot,
};
use crate::finding::{Finding, Kind, Place, Problem};
use crate::id::Id;

/// Everything that could be read, whether it holds together or not.
#[derive(Debug)]
pub struct Draft {
    /// What the rule set is as a whole.
    pub head: Option<Head>,
    /// What is declared; with findings, some of it only in part, so that it can be looked at but not walked.
    pub parts: Parts,
    /// What is not to be concluded from it.
    pub doubts: Doubts,
    /// What does not hold together.
    pub findings: Vec<Finding>,
}

/// What the rule set is called, the date of its content, and where that is said.
#[derive(Debug, Clone)]
#[allow(missing_docs)]
pub struct Head {
    pub id: Id,
    pub version: Date,
    pub place: Place,
}

/// The tree as the law stands on that day, or everything that keeps it from being one.
pub fn build(document: &Document, day: Date) -> Result<Tree, Vec<Finding>> {
    draft(document, day).tree().map_err(|draft| draft.findings)
}

/// Puts together what the files say of that day, and finds what does not fit.
pub fn draft(document: &Document, day: Date) -> Draft {
    let mut builder = Builder { document, day, log: Log::new(document) };
    let head = builder.head();
    let parts = builder.parts(head);
    builder.log.findings.extend(circle::signals_under_not(&parts.questions, &parts.rules, parts.whens()));
    builder.log.findings.extend(circle::circles(&parts.rules));
    let Log { findings, mut doubts, used, .. } = builder.log;
    doubts.names.extend(used);
    let head = head.map(|head| Head {
        id: head.id.value.clone(),
        version: head.version.0,
        place: document.place(head.id.spot),
    });
    Draft { head, parts, doubts, findings }
}

impl Draft {
    /// The tree, when all holds together and it is not too much to walk; otherwise the draft with the findings.
    pub fn tree(mut self) -> Result<Tree, Box<Self>> {
        let (Some(head), true) = (&self.head, self.findings.is_empty()) else { return Err(Box::new(self)) };
        let head = head.clone();
        match walkable(&self.parts) {
            Ok((domains, mut diagrams)) => {
                for (root, referral) in diagrams.roots.iter_mut().zip(&self.parts.referrals) {
                    // What does not exist on that day never applies.
                    if !referral.valid.holds(self.parts.day) {
                        *root = NO;
                    }
                }
                let Head { id, version, place } = head;
                Ok(Tree { id, version, place, parts: self.parts, domains, diagrams })
            }
            Err(TooComplex { name, place }) => {
                let finding = Problem::TooComplex { name: name.to_string() }.at(place);
                self.findings.push(finding);
                Err(Box::new(self))
            }
        }
    }
}

/// What a walk needs, unless the rules are too much for it.
fn walkable(parts: &Parts) -> Result<(Vec<Domain>, Diagrams), TooComplex<'_>> {
    let referrals = parts.referrals.iter().map(|it| (&it.id, &it.place, &it.when));
    let promises = parts.promises.iter().map(|it| (&it.id, &it.place, &it.when));
    circle::growth(&parts.rules, referrals.chain(promises))?;
    let domains = domains(&parts.questions, &parts.rules, parts.whens())?;
    let diagrams = diagram::diagrams(&domains, &parts.rules, parts.whens()).map_err(|number| {
        let Referral { id, place, .. } = &parts.referrals[number];
        TooComplex { name: id, place }
    })?;
    Ok((domains, diagrams))
}

/// What is too much to walk, and where it is declared.
#[derive(Debug)]
pub(super) struct TooComplex<'p> {
    pub(super) name: &'p Id,
    pub(super) place: &'p Place,
}

impl Parts {
    /// The rule of each referral.
    pub(super) fn whens(&self) -> impl Iterator<Item = &Rule> {
        self.referrals.iter().map(|referral| &referral.when)
    }
}

/// The days on which the rules change, the first of them the first that the rules know.
pub fn eras(document: &Document) -> Vec<Date> {
    let spans = document.files.iter().flat_map(|(_, file)| {
        let referrals =
            file.referrals.iter().map(|raw| validity(raw.value.valid_from.as_ref(), raw.value.valid_until.as_ref()));
        let rights =
            file.rights.iter().map(|raw| validity(raw.value.valid_from.as_ref(), raw.value.valid_until.as_ref()));
        let channels = file.desks.iter().flat_map(|desk| desk.value.channels.iter());
        let channels = channels.map(|raw| validity(raw.value.valid_from.as_ref(), raw.value.valid_until.as_ref()));
        let promises =
            file.promises.iter().map(|raw| validity(raw.value.valid_from.as_ref(), raw.value.valid_until.as_ref()));
        let claimed = file.promises.iter().filter_map(|raw| raw.value.when.as_ref());
        let whens = file.referrals.iter().map(|raw| &raw.value.when).chain(claimed).map(|when| &when.value);
        let mut rules: Vec<Validity> = file.rules.iter().flat_map(|raw| spans_of(&raw.value)).collect();
        rules.extend(whens.flat_map(spans));
        referrals.chain(promises).chain(rights).chain(channels).chain(rules).collect::<Vec<_>>()
    });
    let covers = document.files.iter().find_map(|(_, file)| file.tree.as_ref()?.value.covers.as_ref());
    let covers = covers.map(span).unwrap_or_default();
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
    let lists = [&body.all, &body.any, &body.of].into_iter().flatten().flat_map(|parts| parts.value.iter());
    let parts = lists.chain(body.not.as_deref());
    let inner = parts.flat_map(|part| spans(&part.value));
    inner.chain([validity(body.valid_from.as_ref(), body.valid_until.as_ref())]).collect()
}

/// The days whose law the rules know.
fn span(raw: &At<RawSpan>) -> Validity {
    validity(raw.value.from.as_ref(), raw.value.until.as_ref())
}

struct Builder<'d> {
    document: &'d Document,
    day: Date,
    log: Log<'d>,
}

impl<'d> Builder<'d> {
    fn parts(&mut self, head: Option<&'d RawTree>) -> Parts {
        let ordered = self.ordered_questions(head);
        self.unused_topics(head);
        let mut names = Names::default();
        names.collect(Kind::Question, ordered.iter().map(|(_, raw)| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Rule, self.each(|file| &file.rules).map(|raw| raw.value.id.as_ref()), &mut self.log);
        if self.each(|file| &file.rules).any(|raw| raw.value.id.is_none()) {
            self.log.doubts.kinds.insert(Kind::Rule);
        }
        names.collect(Kind::Desk, self.each(|file| &file.desks).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Right, self.each(|file| &file.rights).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Advice, self.each(|file| &file.advice).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Norm, self.each(|file| &file.norms).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Guide, self.each(|file| &file.guide).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Law, self.each(|file| &file.laws).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Source, self.each(|file| &file.sources).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Referral, self.each(|file| &file.referrals).map(|raw| Some(&raw.value.id)), &mut self.log);
        names.collect(Kind::Promise, self.each(|file| &file.promises).map(|raw| Some(&raw.value.id)), &mut self.log);
        self.pages_apart();
        self.roles(head);
        let dangers = self.dangers(head, &names);
        let sheet = head.map(|head| self.sheet(head, &names)).unwrap_or_default();

        let questions: Vec<Question> =
            ordered.iter().map(|(topic, raw)| self.question(&raw.value, *topic, &names)).collect();
        let laws: Vec<_> = self.each(|file| &file.laws).map(|raw| self.law(&raw.value)).collect();
        let sources: Vec<_> =
            self.each(|file| &file.sources).map(|raw| self.source(&raw.value, &laws, &names)).collect();
        let desks = self.each(|file| &file.desks).map(|raw| self.desk(&raw.value, &questions, &names)).collect();
        let rights: Vec<_> =
            self.each(|file| &file.rights).map(|raw| self.right(&raw.value, &questions, &names)).collect();
        self.rights_in_a_circle(&rights);
        let norms = self.each(|file| &file.norms).map(|raw| self.norm(&raw.value, &names)).collect();
        let guide = self.each(|file| &file.guide).map(|raw| self.guide(&raw.value, &names)).collect();
        let advice = self.each(|file| &file.advice).map(|raw| self.advice(&raw.value, &names)).collect();
        let rules = self.rules(&questions, &names);
        let referrals: Vec<Referral> =
            self.each(|file| &file.referrals).map(|raw| self.referral(&raw.value, &questions, &names)).collect();
        let subjects = self.topics_of_referrals(head);
        let mut order: Vec<(Referral, usize)> = referrals.into_iter().zip(subjects).collect();
        order.sort_by_key(|(referral, subject)| (referral.urgency, *subject));
        let referrals: Vec<Referral> = order.into_iter().map(|(referral, _)| referral).collect();
        let sheet = (0..referrals.len()).filter(|at| sheet.contains(&&referrals[*at].id)).collect();
        let promises = self.promises(&questions, &referrals, &rights, &names);
        let listed = |list: &Items<At<Id>>| list.iter().map(|name| name.value.clone()).collect();
        Parts {
            topics: head.map(|head| listed(&head.topics)).unwrap_or_default(),
            roles: head.map(|head| listed(&head.roles)).unwrap_or_default(),
            dangers,
            questions,
            day: self.day,
            covers: head.and_then(|head| head.covers.as_ref()).map(span).unwrap_or_default(),
            stale_after: head.and_then(|head| head.stale_after),
            sheet,
            rules,
            referrals,
            promises,
            rights,
            advice,
            desks,
            norms,
            guide,
            laws,
            sources,
        }
    }

    /// The referrals that the preparation sheet is about.
    fn sheet(&mut self, head: &'d RawTree, names: &Names) -> Vec<&'d Id> {
        self.log.repeated(&head.sheet);
        let real = head.sheet.iter().filter(|id| names.find(Kind::Referral, id, &mut self.log).is_some());
        real.map(|id| &id.value).collect()
    }

    /// The one `tree:` of all files.
    fn head(&mut self) -> Option<&'d RawTree> {
        let document = self.document;
        let mut heads = document.files.iter().filter_map(|(_, file)| file.tree.as_ref());
        let Some(head) = heads.next() else {
            // It may be there and be broken.
            if !document.doubts.incomplete && !document.doubts.names.contains("tree") {
                self.log.note(Problem::TreeMissing, Spot { file: 0, start: 0, end: 0 });
            }
            return None;
        };
        let first = document.line(head.key);
        for second in heads {
            self.log.note(Problem::TreeTwice { first: first.clone() }, second.key);
        }
        let RawTree { format, id, .. } = &head.value;
        if let Some(problem) = format::problem(format.value) {
            self.log.note(problem, format.spot);
        }
        self.log.undotted(id);
        let none = document.files.iter().all(|(_, file)| file.referrals.is_empty() && file.referrals.whole);
        if none && !document.doubts.incomplete && !document.doubts.names.contains("referrals") {
            self.log.note(Problem::NoReferrals, head.key);
        }
        Some(&head.value)
    }

    /// Notes what is wrong with the roles: each can be there once.
    fn roles(&mut self, head: Option<&RawTree>) {
        let Some(head) = head else { return };
        self.log.repeated(&head.roles);
        head.roles.iter().for_each(|role| self.log.undotted(role));
    }

    fn unused_topics(&mut self, head: Option<&RawTree>) {
        let document = self.document;
        for topic in head.iter().flat_map(|head| head.topics.iter()) {
            let mut used = document.files.iter().filter_map(|(_, file)| file.topic.as_ref());
            let used = used.any(|used| used.value == topic.value) || self.log.used.contains(topic.value.as_str());
            if !used && !self.log.doubts.is_doubtful(Kind::Topic, &topic.value) {
                let (kind, name) = (Kind::Topic.to_string(), topic.value.to_string());
                self.log.note(Problem::Unused { kind, name }, topic.spot);
            }
        }
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
    fn ordered_questions(&mut self, head: Option<&'d RawTree>) -> Vec<(usize, &'d At<RawQuestion>)> {
        let mut names = Names::default();
        if let Some(head) = head {
            names.collect(Kind::Topic, head.topics.iter().map(Some), &mut self.log);
        }
        let mut ordered = Vec::new();
        for (_, file) in &self.document.files {
            let topic = match (&file.topic, file.questions.first()) {
                (Some(topic), _) if head.is_some_and(|head| head.topics.whole) => {
                    names.find(Kind::Topic, topic, &mut self.log)
                }
                (None, Some(first)) => {
                    self.log.note(Problem::NoTopic, first.value.id.spot);
                    None
                }
                _ => None,
            };
            ordered.extend(file.questions.iter().map(|raw| (topic.unwrap_or(0), raw)));
        }
        ordered.sort_by_key(|(topic, _)| *topic);
        ordered
    }

    fn rules(&mut self, questions: &[Question], names: &Names) -> Vec<NamedRule> {
        let mut rules = Vec::new();
        for raw in self.each(|file| &file.rules) {
            let own = raw.value.id.as_ref().map(|id| (id.value.clone(), id.spot));
            let (id, spot) = own.unwrap_or_else(|| (Id::new(NAMELESS).expect("a name"), raw.spot));
            self.log.begin(&id);
            let rule = Resolver { questions, names, day: self.day, log: &mut self.log }.named(raw);
            if raw.value.id.is_none() {
                self.log.note(Problem::MissingKey { key: "id".into() }, raw.spot);
            }
            let place = self.document.place(spot);
            rules.push(NamedRule { id, rule: Rule { place, ..rule } });
        }
        rules
    }

    fn referral(&mut self, raw: &RawReferral, questions: &[Question], names: &Names) -> Referral {
        self.log.begin(&raw.id.value);
        let when = Resolver { questions, names, day: self.day, log: &mut self.log }.whole(&raw.when);
        for list in [&raw.rights, &raw.bring, &raw.avoid, &raw.open_norms, &raw.guide] {
            self.log.repeated(list);
        }
        raw.bring.iter().for_each(|item| self.log.undotted(item));
        Referral {
            id: raw.id.value.clone(),
            when,
            source: self.maybe(Kind::Source, raw.source.as_ref(), names),
            // There is no such position, and with the finding no tree.
            desk: names.find(Kind::Desk, &raw.desk, &mut self.log).unwrap_or(usize::MAX),
            decides: self.maybe(Kind::Desk, raw.decides.as_ref(), names),
            norm: raw.norm,
            open_norms: self.all(Kind::Norm, &raw.open_norms, names),
            guide: self.all(Kind::Guide, &raw.guide, names),
            find_out: self.maybe(Kind::Desk, raw.find_out.as_ref(), names),
            urgency: raw.urgency,
            about: raw.about,
            rights: self.all(Kind::Right, &raw.rights, names),
            bring: raw.bring.iter().map(|item| item.value.clone()).collect(),
            avoid: self.all(Kind::Advice, &raw.avoid, names),
            valid: self.validity(raw.valid_from.as_ref(), raw.valid_until.as_ref()),
            lapses: raw.lapses,
            place: self.document.place(raw.id.spot),
        }
    }

    /// One list of every file, in the order of the files.
    fn each<T: 'd>(&self, list: fn(&RawFile) -> &Items<At<T>>) -> impl Iterator<Item = &'d At<T>> + use<'d, T> {
        self.document.files.iter().flat_map(move |(_, file)| list(file).iter())
    }

    fn maybe(&mut self, kind: Kind, id: Option<&At<Id>>, names: &Names) -> Option<usize> {
        id.and_then(|id| names.find(kind, id, &mut self.log))
    }

    fn all(&mut self, kind: Kind, ids: &Items<At<Id>>, names: &Names) -> Vec<usize> {
        ids.iter().filter_map(|id| names.find(kind, id, &mut self.log)).collect()
    }
}
