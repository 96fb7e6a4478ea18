//! A rule as written, with names, to a rule whose names are real. What is wrong in it is noted and the rest is kept.

use super::names::{Log, Names};
use crate::calendar::Date;
use crate::document::{At, Items, RawBody, RawRule, Spot};
use crate::finding::{Kind, Problem, near};
use crate::id::Id;
use crate::tree::rule::{Leaf, Rule, Shape, Test};
use crate::tree::{Question, QuestionKind, UNKNOWN, YES, validity};

/// A bare word that always holds.
pub(super) const ALWAYS: &str = "always";

/// What a rule can refer to, and where findings go.
pub(super) struct Resolver<'a, 'd> {
    pub(super) questions: &'a [Question],
    pub(super) names: &'a Names,
    pub(super) day: Date,
    pub(super) log: &'a mut Log<'d>,
}

impl Resolver<'_, '_> {
    /// The rule of a referral. One that is not valid on the day never holds.
    pub(super) fn whole(&mut self, raw: &At<RawRule>) -> Rule {
        let rule = self.rule(raw);
        if self.is_valid(&raw.value) { rule } else { Rule { shape: Shape::Any(Vec::new()), ..rule } }
    }

    /// A named rule. One that is not valid on the day never holds.
    pub(super) fn named(&mut self, raw: &At<RawBody>) -> Rule {
        let rule = self.body(&raw.value, raw.spot, true);
        if self.body_is_valid(&raw.value) { rule } else { Rule { shape: Shape::Any(Vec::new()), ..rule } }
    }

    /// Whether a part counts on the day; otherwise it is left out of what it stands in.
    fn is_valid(&self, rule: &RawRule) -> bool {
        match rule {
            RawRule::Word(_) => true,
            RawRule::Body(body) => self.body_is_valid(body),
        }
    }

    fn body_is_valid(&self, body: &RawBody) -> bool {
        let inner = body.not.as_ref().is_none_or(|not| self.is_valid(&not.value));
        inner && validity(body.valid_from.as_ref(), body.valid_until.as_ref()).holds(self.day)
    }

    /// A rule; where something in it is wrong, it lacks that part, and there is a finding.
    pub(super) fn rule(&mut self, raw: &At<RawRule>) -> Rule {
        match &raw.value {
            RawRule::Body(body) => self.body(body, raw.spot, false),
            RawRule::Word(word) => {
                let shape = if word.as_str() == ALWAYS {
                    nothing()
                } else {
                    let name = At { value: word.clone(), spot: raw.spot, key: raw.key };
                    self.word(&name).map_or_else(nothing, Shape::Leaf)
                };
                Rule { shape, source: None, place: self.log.document.place(raw.spot) }
            }
        }
    }

    /// A yes-no question that is answered yes.
    fn word(&mut self, name: &At<Id>) -> Option<Leaf> {
        let question = self.names.find(Kind::Question, name, self.log)?;
        if self.is_sound(question) && self.questions[question].kind != QuestionKind::YesNo {
            self.wrong_kind(question, name.spot);
        }
        let yes = Id::new(YES).expect("a name");
        Some(Leaf { question, test: Test::AnyOf(vec![yes]) })
    }

    /// The body of a rule; `named` when it stands in the list of rules, where a name belongs.
    fn body(&mut self, body: &RawBody, spot: Spot, named: bool) -> Rule {
        self.log.upside_down(body.valid_from.as_ref(), body.valid_until.as_ref());
        let parts = [
            body.all.as_ref().map(|all| self.parts("all", all)).map(Shape::All),
            body.any.as_ref().map(|any| self.parts("any", any)).map(Shape::Any),
            body.not.as_ref().map(|not| Shape::Not(Box::new(self.rule(not)))),
            self.at_least(body),
            body.question.as_ref().and_then(|question| self.leaf(question, body)).map(Shape::Leaf),
            body.rule.as_ref().and_then(|rule| self.names.find(Kind::Rule, rule, self.log)).map(Shape::Named),
        ];
        let lonely = self.lonely(body, named);
        let keys = [
            body.all.as_ref().map(|it| ("all", it.key)),
            body.any.as_ref().map(|it| ("any", it.key)),
            body.not.as_ref().map(|it| ("not", it.key)),
            body.at_least.as_ref().map(|it| ("at-least", it.key)),
            body.question.as_ref().map(|it| ("question", it.key)),
            body.rule.as_ref().map(|it| ("rule", it.key)),
        ];
        let mut keys: Vec<(&str, Spot)> = keys.into_iter().flatten().collect();
        keys.sort_by_key(|(_, at)| at.start);
        if keys.len() > 1 || (keys.is_empty() && !lonely) {
            let at = keys.get(1).map(|(_, at)| *at).or(body.id.as_ref().map(|id| id.spot)).unwrap_or(spot);
            let found: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
            self.log.note(Problem::RuleShape { found: found.join(", ") }, at);
        }
        let source = body.source.as_ref().and_then(|source| self.names.find(Kind::Source, source, self.log));
        let place = self.log.document.place(told_at(body).unwrap_or(spot));
        let mut shapes: Vec<Shape> = parts.into_iter().flatten().collect();
        let shape = if shapes.len() == 1 {
            shapes.remove(0)
        } else {
            // Broken: but what it uses is used.
            let parts = shapes.into_iter().map(|shape| Rule { shape, source: None, place: place.clone() });
            Shape::All(parts.collect())
        };
        Rule { shape, source, place }
    }

    /// Notes keys that stand without the key they belong to.
    fn lonely(&mut self, body: &RawBody, named: bool) -> bool {
        let question = body.question.is_some();
        let lonely = [
            ("any-of", body.any_of.as_ref().map(|it| it.key), question, "question"),
            ("only", body.only.as_ref().map(|it| it.key), question, "question"),
            ("from", body.from.as_ref().map(|it| it.key), question, "question"),
            ("below", body.below.as_ref().map(|it| it.key), question, "question"),
            ("of", body.of.as_ref().map(|it| it.key), body.at_least.is_some(), "at-least"),
            ("at-least", body.at_least.as_ref().map(|it| it.key), body.of.is_some(), "of"),
        ];
        let mut any = false;
        for (key, at, accompanied, needs) in lonely {
            if let Some(at) = at.filter(|_| !accompanied) {
                self.log.note(Problem::NeedsKey { key: key.into(), needs: needs.into() }, at);
                any = true;
            }
        }
        if let Some(id) = body.id.as_ref().filter(|_| !named) {
            self.log.note(Problem::NestedId, id.key);
        }
        any
    }

    fn at_least(&mut self, body: &RawBody) -> Option<Shape> {
        let of = body.of.as_ref()?;
        let parts = self.parts("of", of);
        let Some(count) = &body.at_least else { return Some(Shape::AtLeast(1, parts)) };
        let n = count.value as usize;
        if (n == 0 || n > of.value.len()) && of.value.whole && !of.value.is_empty() {
            let problem = Problem::ImpossibleCount { count: n.to_string(), of: of.value.len().to_string() };
            self.log.note(problem, count.spot);
        }
        Some(Shape::AtLeast(n, parts))
    }

    /// Every part is looked at, so that every finding comes at once.
    fn parts(&mut self, key: &str, parts: &At<Items<At<RawRule>>>) -> Vec<Rule> {
        self.filled(key, parts);
        let all: Vec<Rule> = parts.value.iter().map(|part| self.rule(part)).collect();
        let counts = parts.value.iter().map(|part| self.is_valid(&part.value));
        all.into_iter().zip(counts.collect::<Vec<_>>()).filter_map(|(rule, counts)| counts.then_some(rule)).collect()
    }

    fn filled<T>(&mut self, key: &str, list: &At<Items<T>>) {
        if list.value.is_empty() && list.value.whole {
            self.log.note(Problem::EmptyList { key: key.into() }, list.key);
        }
    }

    fn leaf(&mut self, name: &At<Id>, body: &RawBody) -> Option<Leaf> {
        let question = self.names.find(Kind::Question, name, self.log)?;
        let broken = Some(Leaf { question, test: Test::AnyOf(Vec::new()) });
        let range = body.from.as_ref().or(body.below.as_ref()).map(|it| it.key);
        let keys = [body.any_of.as_ref().map(|it| it.key), body.only.as_ref().map(|it| it.key), range];
        let mut keys: Vec<Spot> = keys.into_iter().flatten().collect();
        keys.sort_by_key(|at| at.start);
        if keys.len() != 1 {
            let at = keys.get(1).copied().unwrap_or(name.spot);
            self.log.note(Problem::LeafShape { question: name.value.to_string() }, at);
            return broken;
        }
        if !self.is_sound(question) {
            return broken;
        }
        let test = match (&body.any_of, &body.only, &self.questions[question].kind) {
            (Some(listed), _, QuestionKind::YesNo | QuestionKind::Choice(_) | QuestionKind::Many(_)) => {
                Test::AnyOf(self.answers(question, listed, "any-of"))
            }
            (_, Some(listed), QuestionKind::Many(_)) => Test::Only(self.answers(question, listed, "only")),
            (None, None, QuestionKind::Number { min, max }) => {
                let (min, max) = (*min, *max);
                self.range(question, body, min, max)
            }
            _ => {
                self.wrong_kind(question, keys[0]);
                return broken;
            }
        };
        Some(Leaf { question, test })
    }

    /// The listed answers in the order of the question, so that equal conditions are equal.
    fn answers(&mut self, question: usize, listed: &At<Items<At<Id>>>, key: &str) -> Vec<Id> {
        self.filled(key, listed);
        self.log.repeated(&listed.value);
        let asked = &self.questions[question];
        let mut options = asked.kind.options();
        if key == "any-of" {
            options.extend(Id::new(UNKNOWN));
        }
        for answer in listed.value.iter().filter(|answer| !options.contains(&answer.value)) {
            let names = || options.iter().map(Id::as_str);
            let problem = Problem::UnknownAnswer {
                question: asked.id.to_string(),
                answer: answer.value.to_string(),
                choices: names().collect::<Vec<_>>().join(", "),
                near: near(answer.value.as_str(), names()),
            };
            self.log.note(problem, answer.spot);
        }
        options.retain(|option| listed.value.iter().any(|answer| answer.value == *option));
        options
    }

    /// A threshold must cut the numbers the question allows: one that cuts nothing is a slip.
    fn range(&mut self, question: usize, body: &RawBody, min: i64, max: i64) -> Test {
        let mut good = true;
        for cut in [&body.from, &body.below].into_iter().flatten() {
            if cut.value <= min || cut.value > max {
                good = false;
                let (number, low, high) = (cut.value.to_string(), (min + 1).to_string(), max.to_string());
                let question = self.questions[question].id.to_string();
                self.log.note(Problem::ImpossibleNumber { question, number, low, high }, cut.spot);
            }
        }
        if let (Some(from), Some(below)) = (&body.from, &body.below)
            && good
            && below.value <= from.value
        {
            let problem = Problem::NoNumber { from: from.value.to_string(), below: below.value.to_string() };
            self.log.note(problem, below.spot);
        }
        Test::Range { from: body.from.as_ref().map(|cut| cut.value), below: body.below.as_ref().map(|cut| cut.value) }
    }

    /// Whether all that is said of a question can be relied on.
    fn is_sound(&self, question: usize) -> bool {
        !self.log.doubts.names.contains(self.questions[question].id.as_str())
    }

    fn wrong_kind(&mut self, question: usize, spot: Spot) {
        let Question { id, kind, .. } = &self.questions[question];
        self.log.note(Problem::WrongKind { question: id.to_string(), kind: kind.as_str().to_owned() }, spot);
    }
}

/// The word by which a rule is pointed at: the signal "weet ik niet", else the name of the question or rule it is about.
fn told_at(body: &RawBody) -> Option<Spot> {
    let mut listed = body.any_of.iter().flat_map(|listed| listed.value.iter());
    let signal = listed.find(|answer| answer.value.as_str() == UNKNOWN);
    signal.or(body.question.as_ref()).or(body.rule.as_ref()).map(|name| name.spot)
}

/// What always holds.
fn nothing() -> Shape {
    Shape::All(Vec::new())
}
