//! Scenario files in, people out; and what in them does not exist.

use std::collections::HashSet;
use std::sync::Arc;

use super::schema::{self, ById, RawAnswer, RawExpect, RawMember, RawScenario};
use super::{Expect, Member, Scenario};
use crate::document::{self, At, Items};
use crate::finding::{Finding, Kind, Place, Problem, near};
use crate::id::Id;
use crate::tree::{About, Answer, Doubts, Parts, QuestionKind};
use crate::walk::Answers;

/// More findings than this help nobody.
const MOST: usize = 1000;

/// What a place that somebody wrote down is called in the list of places; nothing when it is not in the list, or not
/// sure which one it is.
pub type PlaceName<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Reads scenario files against a tree; what is wrong in any of them comes back at once.
///
/// With rules that are partly broken the scenarios cannot be played, and what follows from that is not told.
pub fn read(
    tree: &Parts,
    doubts: &Doubts,
    files: &[(Arc<str>, Arc<str>)],
    places: PlaceName<'_>,
) -> (Vec<Scenario>, Vec<Finding>) {
    let mut scenarios = Vec::new();
    let mut all = Vec::new();
    for (name, text) in files {
        let file = document::read_file(0, name, text, schema::file);
        all.extend(file.findings);
        let mut reader = Reader { tree, doubts, file: name.clone(), places, findings: &mut all };
        scenarios.extend(file.value.scenarios.into_iter().map(|raw| reader.scenario(&raw)));
    }
    (scenarios, all)
}

struct Reader<'a> {
    tree: &'a Parts,
    doubts: &'a Doubts,
    file: Arc<str>,
    places: PlaceName<'a>,
    findings: &'a mut Vec<Finding>,
}

impl Reader<'_> {
    fn scenario(&mut self, raw: &At<RawScenario>) -> Scenario {
        let RawScenario { name, tests, date, answers, household, people, otherwise, expect } = &raw.value;
        self.shape(&raw.value);
        let about = people.is_some().then_some(About::Household);
        let given = answers.as_ref().or(household.as_ref()).map(|answers| &answers.value);
        let mut members = Vec::new();
        for member in people.iter().flat_map(|people| people.value.iter()) {
            members.extend(self.member(&member.value));
        }
        self.repeated(tests);
        Scenario {
            name: name.value.clone(),
            tests: self.all(tests, Kind::Source, || self.tree.sources.iter().map(|source| &source.id)),
            date: date.0,
            answers: given.map(|given| self.answers(given, about)).unwrap_or_default(),
            otherwise: *otherwise,
            expect: self.expect(expect),
            people: members,
            place: self.place(name.spot),
        }
    }

    /// A scenario is about one person, or about several.
    fn shape(&mut self, raw: &RawScenario) {
        let RawScenario { name, answers, household, people, .. } = raw;
        let mut note = |problem: Problem, spot| {
            let place = self.place(spot);
            self.findings.push(problem.at(&place));
        };
        match (answers, household, people) {
            (None, None, None) => note(Problem::MissingKey { key: "answers".into() }, name.spot),
            (Some(answers), _, Some(_)) => {
                let (key, expected) = ("answers".into(), "household".into());
                note(Problem::UnknownKey { key, expected, near: "household".into() }, answers.key);
            }
            (_, Some(household), None) => {
                note(Problem::NeedsKey { key: "household".into(), needs: "people".into() }, household.key);
            }
            _ => {}
        }
        if let Some(people) = people.as_ref().filter(|people| people.value.is_empty() && people.value.whole) {
            note(Problem::EmptyList { key: "people".into() }, people.key);
        }
    }

    fn member(&mut self, raw: &RawMember) -> Option<Member> {
        let RawMember { role, answers, otherwise, expect } = raw;
        let answers = self.answers(answers, Some(About::Person));
        let expect = self.expect(expect);
        let roles = &self.tree.roles;
        let Some(role) = roles.iter().position(|known| *known == role.value) else {
            let expected = roles.iter().map(Id::as_str).collect::<Vec<_>>().join(", ");
            let near = near(role.value.as_str(), roles.iter().map(Id::as_str));
            let problem = Problem::UnknownWord { word: role.value.to_string(), expected, near };
            self.findings.push(problem.at(&self.place(role.spot)));
            return None;
        };
        Some(Member { role, answers, otherwise: *otherwise, expect })
    }

    /// What is answered; with several people each question has its place, with one of them or with all.
    fn answers(&mut self, raw: &ById<RawAnswer>, about: Option<About>) -> Answers {
        let tree = self.tree;
        let mut given = Answers::default();
        for (question, answer) in &raw.0 {
            let id = At { value: question.clone(), spot: answer.key, key: answer.key };
            let names = || tree.questions.iter().map(|question| &question.id);
            let Some(question) = self.find(&id, Kind::Question, names) else { continue };
            if about.is_some_and(|about| about != tree.questions[question].about) {
                let expected = tree.questions.iter().filter(|it| Some(it.about) == about).map(|it| it.id.as_str());
                let expected = expected.collect::<Vec<_>>().join(", ");
                let problem = Problem::UnknownKey { key: id.value.to_string(), expected, near: String::new() };
                self.findings.push(problem.at(&self.place(answer.key)));
                continue;
            }
            let words: Vec<&str> = match &answer.value {
                RawAnswer::Word(word) => vec![word],
                RawAnswer::Words(words) => words.iter().map(|word| word.value.as_str()).collect(),
            };
            match self.answer(&words, &tree.questions[question].kind) {
                Some(answer) => given.give(question, answer),
                None => self.unknown_answer(question, &words, answer.spot),
            }
        }
        given
    }

    fn expect(&mut self, raw: &RawExpect) -> Expect {
        let tree = self.tree;
        let referrals = || tree.referrals.iter().map(|referral| &referral.id);
        let rights = || tree.rights.iter().map(|right| &right.id);
        for list in [&raw.yes, &raw.unknown, &raw.never, &raw.rights, &raw.no_rights] {
            self.repeated(list);
        }
        let mut until = Vec::new();
        for (right, day) in &raw.until.0 {
            let id = At { value: right.clone(), spot: day.key, key: day.key };
            until.extend(self.find(&id, Kind::Right, rights).map(|right| (right, day.value.0)));
        }
        Expect {
            first: raw.first.as_ref().and_then(|first| self.find(first, Kind::Referral, referrals)),
            yes: self.all(&raw.yes, Kind::Referral, referrals),
            unknown: self.all(&raw.unknown, Kind::Referral, referrals),
            never: self.all(&raw.never, Kind::Referral, referrals),
            rights: self.all(&raw.rights, Kind::Right, rights),
            no_rights: self.all(&raw.no_rights, Kind::Right, rights),
            until,
        }
    }

    fn answer(&self, words: &[&str], kind: &QuestionKind) -> Option<Answer> {
        match Answer::read(words, kind)? {
            Answer::Place(typed) => (self.places)(&typed).map(Answer::Place),
            answer => Some(answer),
        }
    }

    fn unknown_answer(&mut self, question: usize, words: &[&str], spot: document::Spot) {
        let asked = &self.tree.questions[question];
        if self.doubts.is_doubtful(Kind::Question, &asked.id) {
            return;
        }
        let options = asked.kind.options();
        let (question, kind) = (asked.id.to_string(), asked.kind.as_str().to_owned());
        let answer = words.join(", ").chars().take(80).collect();
        let unknown = words.iter().find(|word| !options.iter().any(|option| option.as_str() == **word));
        let problem = match (unknown, &asked.kind) {
            (_, QuestionKind::Number { min, max }) => {
                Problem::UnfitAnswer { question, answer, kind, low: min.to_string(), high: max.to_string() }
            }
            (Some(unknown), QuestionKind::YesNo | QuestionKind::Choice(_) | QuestionKind::Many(_)) => {
                let choices: Vec<&str> = options.iter().map(Id::as_str).chain([crate::tree::UNKNOWN]).collect();
                let near = near(unknown, options.iter().map(Id::as_str));
                Problem::UnknownAnswer { question, answer: (*unknown).to_owned(), choices: choices.join(", "), near }
            }
            _ => Problem::UnfitAnswer { question, answer, kind, low: String::new(), high: String::new() },
        };
        self.findings.push(problem.at(&self.place(spot)));
    }

    fn repeated(&mut self, list: &[At<Id>]) {
        let mut seen = HashSet::new();
        for item in list.iter().filter(|item| !seen.insert(&item.value)).take(MOST) {
            self.findings.push(Problem::Repeated { name: item.value.to_string() }.at(&self.place(item.spot)));
        }
    }

    fn all<'n, I: Iterator<Item = &'n Id>>(
        &mut self,
        ids: &Items<At<Id>>,
        kind: Kind,
        names: impl Fn() -> I,
    ) -> Vec<usize> {
        ids.iter().filter_map(|id| self.find(id, kind, &names)).collect()
    }

    fn find<'n, I: Iterator<Item = &'n Id>>(
        &mut self,
        id: &At<Id>,
        kind: Kind,
        names: impl Fn() -> I,
    ) -> Option<usize> {
        let found = names().position(|name| *name == id.value);
        // Without a single referral there is one fault, and it is not here.
        let none = kind == Kind::Referral && self.tree.referrals.is_empty();
        let doubtful = none || self.doubts.is_doubtful(kind, &id.value);
        if found.is_none() && !doubtful && self.findings.len() < MOST {
            let near = near(id.value.as_str(), names().map(Id::as_str));
            let problem = Problem::UnknownName { kind: kind.to_string(), name: id.value.to_string(), near };
            self.findings.push(problem.at(&self.place(id.spot)));
        }
        found
    }

    fn place(&self, spot: document::Spot) -> Place {
        Place { file: self.file.clone(), span: spot.start as usize..spot.end as usize }
    }
}
