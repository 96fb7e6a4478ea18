//! A rule as written, with names, to a rule whose names are real.

use super::answer::UNKNOWN;
use super::names::Names;
use super::rule::{Leaf, Rule, Shape, Test};
use super::{Question, QuestionKind};
use crate::calendar::Date;
use crate::document::{At, Document, Items, RawBody, RawRule, Spot};
use crate::finding::{Finding, Problem, near};
use crate::id::Id;

/// A bare word that always holds.
const ALWAYS: &str = "always";

/// Something in a rule is wrong; what, is among the findings.
pub(super) struct Broken;

/// A rule; nothing when it is not valid on the day; or something in it is wrong.
pub(super) type Resolved = Result<Option<Rule>, Broken>;

/// What a rule can refer to, and where findings go.
pub(super) struct Resolver<'a> {
    pub(super) document: &'a Document,
    /// Nothing where the question itself is broken, which has its own finding.
    pub(super) questions: &'a [Option<Question>],
    pub(super) question_names: &'a Names,
    pub(super) rule_names: &'a Names,
    pub(super) source_names: &'a Names,
    pub(super) day: Date,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl Resolver<'_> {
    /// A rule. One that is not valid on the day is left out of what it stands in; alone, it never holds.
    pub(super) fn whole(&mut self, raw: &At<RawRule>) -> Option<Rule> {
        self.rule(raw).ok().map(|rule| rule.unwrap_or_else(|| self.never(raw.spot)))
    }

    /// A named rule.
    pub(super) fn named(&mut self, raw: &At<RawBody>) -> Option<Rule> {
        self.body(&raw.value, raw.spot, true).ok().map(|rule| rule.unwrap_or_else(|| self.never(raw.spot)))
    }

    fn never(&self, spot: Spot) -> Rule {
        Rule { shape: Shape::Any(Vec::new()), source: None, place: self.document.place(spot) }
    }

    fn rule(&mut self, raw: &At<RawRule>) -> Resolved {
        match &raw.value {
            RawRule::Body(body) => self.body(body, raw.spot, false),
            RawRule::Word(word) => {
                let shape = if word.as_str() == ALWAYS {
                    Shape::All(Vec::new())
                } else {
                    let name = At { value: word.clone(), spot: raw.spot };
                    let question = self.question_names.find(&name, self.document, self.findings).ok_or(Broken)?;
                    if self.questions[question].as_ref().ok_or(Broken)?.kind != QuestionKind::YesNo {
                        return self.wrong_kind(question, raw.spot).ok_or(Broken);
                    }
                    let yes = Id::new(super::YES).expect("a name");
                    Shape::Leaf(Leaf { question, test: Test::AnyOf(vec![yes]) })
                };
                Ok(Some(Rule { shape, source: None, place: self.document.place(raw.spot) }))
            }
        }
    }

    /// The body of a rule; `named` when it stands in the list of rules, where a name belongs.
    fn body(&mut self, body: &RawBody, spot: Spot, named: bool) -> Resolved {
        let RawBody { id, source, all, any, not, at_least, of, question, any_of, only, from, below, rule, .. } = body;
        let shapes: Vec<&str> = [
            ("all", all.is_some()),
            ("any", any.is_some()),
            ("not", not.is_some()),
            ("at-least", at_least.is_some() || of.is_some()),
            ("question", question.is_some()),
            ("rule", rule.is_some()),
        ]
        .into_iter()
        .filter_map(|(key, there)| there.then_some(key))
        .collect();
        let tests = any_of.is_some() || only.is_some() || from.is_some() || below.is_some();
        if shapes.len() != 1 || (id.is_some() && !named) || (tests && question.is_none()) {
            let at = id.as_ref().map_or(spot, |id| id.spot);
            return self.note(Problem::RuleShape { found: shapes.join(", ") }, at).ok_or(Broken);
        }
        let source = match source {
            Some(source) => Some(self.source_names.find(source, self.document, self.findings).ok_or(Broken)?),
            None => None,
        };
        let shape = match (all, any, not, question, rule) {
            (Some(parts), ..) => Shape::All(self.parts(parts, "all", spot)?),
            (_, Some(parts), ..) => Shape::Any(self.parts(parts, "any", spot)?),
            (_, _, Some(part), ..) => match self.rule(part)? {
                Some(part) => Shape::Not(Box::new(part)),
                None => return Ok(None),
            },
            (_, _, _, Some(question), _) => Shape::Leaf(self.leaf(question, body).ok_or(Broken)?),
            (.., Some(rule)) => Shape::Named(self.rule_names.find(rule, self.document, self.findings).ok_or(Broken)?),
            _ => {
                let (Some(count), Some(written)) = (at_least, of) else {
                    let key = if of.is_none() { "of" } else { "at-least" };
                    return self.note(Problem::MissingKey { key: key.into() }, spot).ok_or(Broken);
                };
                let parts = self.parts(written, "of", spot)?;
                let n = count.value as usize;
                if n == 0 || n > written.len() {
                    let problem = Problem::ImpossibleCount { count: n.to_string(), of: written.len().to_string() };
                    return self.note(problem, count.spot).ok_or(Broken);
                }
                Shape::AtLeast(n, parts)
            }
        };
        let valid = super::validity(body.valid_from, body.valid_until);
        if valid.is_upside_down() {
            self.findings.push(valid.upside_down().at(&self.document.place(spot)));
            return Err(Broken);
        }
        Ok(valid.holds(self.day).then(|| Rule { shape, source, place: self.document.place(spot) }))
    }

    /// The parts that are valid on the day.
    fn parts(&mut self, parts: &Items<At<RawRule>>, key: &str, spot: Spot) -> Result<Vec<Rule>, Broken> {
        if parts.is_empty() {
            return self.note(Problem::EmptyList { key: key.into() }, spot).ok_or(Broken);
        }
        // Every part is looked at, so that every finding comes at once.
        let parts: Vec<Resolved> = parts.iter().map(|part| self.rule(part)).collect();
        Ok(parts.into_iter().collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
    }

    fn leaf(&mut self, name: &At<Id>, body: &RawBody) -> Option<Leaf> {
        let question = self.question_names.find(name, self.document, self.findings)?;
        let range = body.from.is_some() || body.below.is_some();
        let kind = &self.questions[question].as_ref()?.kind;
        let test = match (&body.any_of, &body.only, range) {
            (Some(listed), None, false) => match kind {
                QuestionKind::YesNo | QuestionKind::Choice(_) | QuestionKind::Many(_) => {
                    Test::AnyOf(self.answers(question, listed, name.spot, "any-of")?)
                }
                _ => return self.wrong_kind(question, name.spot),
            },
            (None, Some(listed), false) => match kind {
                QuestionKind::Many(_) => Test::Only(self.answers(question, listed, name.spot, "only")?),
                _ => return self.wrong_kind(question, name.spot),
            },
            (None, None, true) => match kind {
                QuestionKind::Number { min, max } => {
                    let (min, max) = (*min, *max);
                    self.range(question, body, min, max)?
                }
                _ => return self.wrong_kind(question, name.spot),
            },
            _ => {
                let question = name.value.to_string();
                return self.note(Problem::LeafShape { question }, name.spot);
            }
        };
        Some(Leaf { question, test })
    }

    fn answers(&mut self, question: usize, listed: &Items<At<Id>>, spot: Spot, key: &str) -> Option<Vec<Id>> {
        if listed.is_empty() {
            return self.note(Problem::EmptyList { key: key.into() }, spot);
        }
        let asked = self.questions[question].as_ref()?;
        let (id, options) = (asked.id.to_string(), asked.kind.options());
        let mut good = true;
        for answer in listed.iter() {
            let signal = key == "any-of" && answer.value.as_str() == UNKNOWN;
            if !signal && !options.contains(&answer.value) {
                good = false;
                let problem = Problem::UnknownAnswer {
                    question: id.clone(),
                    answer: answer.value.to_string(),
                    choices: options.iter().map(Id::as_str).collect::<Vec<_>>().join(", "),
                    near: near(answer.value.as_str(), options.iter().map(Id::as_str)),
                };
                self.note::<()>(problem, answer.spot);
            }
        }
        good.then(|| listed.iter().map(|answer| answer.value.clone()).collect())
    }

    /// A threshold must cut the numbers the question allows: one that cuts nothing is a slip.
    fn range(&mut self, question: usize, body: &RawBody, min: i64, max: i64) -> Option<Test> {
        let (from, below) = (body.from.as_ref(), body.below.as_ref());
        let outside = |cut: &&At<i64>| cut.value <= min || cut.value > max;
        let empty = from.zip(below).filter(|(from, below)| below.value <= from.value).map(|(_, below)| below);
        if let Some(cut) = from.filter(outside).or(below.filter(outside)).or(empty) {
            let question = self.questions[question].as_ref()?.id.to_string();
            return self.note(Problem::ImpossibleNumber { question, number: cut.value.to_string() }, cut.spot);
        }
        Some(Test::Range { from: from.map(|cut| cut.value), below: below.map(|cut| cut.value) })
    }

    fn wrong_kind<T>(&mut self, question: usize, spot: Spot) -> Option<T> {
        let Question { id, kind, .. } = self.questions[question].as_ref()?;
        let problem = Problem::WrongKind { question: id.to_string(), kind: kind.as_str().to_owned() };
        self.note(problem, spot)
    }

    fn note<T>(&mut self, problem: Problem, spot: Spot) -> Option<T> {
        self.findings.push(problem.at(&self.document.place(spot)));
        None
    }
}
