//! Several people in one conversation: what is said of each of them, and what is said once for all.

use std::fmt;

use super::{Advised, Answers, Disclosure, Standing, stand_beside, stand_in_public};
use crate::calendar::Date;
use crate::tree::{About, Answer, Tree};
use crate::value::Value;

/// The people a conversation is about. There is always at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    people: Vec<Person>,
    shared: Answers,
}

/// One of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Person {
    /// Position of the role in the list of the tree.
    pub role: usize,
    /// What the person is called, if anybody said; it only ever stays in memory.
    pub nickname: Option<String>,
    /// What was said of this person alone.
    own: Answers,
    /// What was answered while the conversation was about this person, the latest last: own questions and shared ones.
    turns: Vec<usize>,
}

/// Says only that there is somebody: what somebody is called and what they said stay out of every debug line and panic message.
impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Person(…)")
    }
}

impl Person {
    fn new(role: usize, nickname: Option<String>) -> Self {
        Self { role, nickname, own: Answers::default(), turns: Vec::new() }
    }

    /// What was said of this person alone.
    pub fn own(&self) -> &Answers {
        &self.own
    }
}

impl Household {
    /// A household of one person.
    pub fn new(role: usize) -> Self {
        Self { people: vec![Person::new(role, None)], shared: Answers::default() }
    }

    /// The people, in the order in which they came.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// What was said once for everybody.
    pub fn shared(&self) -> &Answers {
        &self.shared
    }

    /// The same people, each only by their role: fit to leave the conversation.
    #[must_use]
    pub fn nameless(&self) -> Self {
        let mut household = self.clone();
        household.people.iter_mut().for_each(|person| person.nickname = None);
        household
    }

    /// One more person; gives their position.
    pub fn add(&mut self, role: usize, nickname: Option<String>) -> usize {
        self.people.push(Person::new(role, nickname));
        self.people.len() - 1
    }

    /// One person less, with all that was said of them alone; the last one stays. What was said for everybody stays too.
    pub fn remove(&mut self, person: usize) -> bool {
        let possible = self.people.len() > 1 && person < self.people.len();
        if possible {
            self.people.remove(person);
        }
        possible
    }

    /// Gives or changes an answer, while the conversation is about this person. An answer that is changed keeps its turn.
    pub fn give(&mut self, tree: &Tree, person: usize, question: usize, answer: Answer) {
        let turn = self.people[person].turns.iter().position(|other| *other == question);
        self.forget(tree, person, question);
        let who = &mut self.people[person];
        who.turns.insert(turn.unwrap_or(who.turns.len()), question);
        match tree.questions[question].about {
            About::Person => who.own.give(question, answer),
            About::Household => self.shared.give(question, answer),
        }
    }

    /// Puts a question off for this person.
    pub fn put_off(&mut self, tree: &Tree, person: usize, question: usize) {
        self.forget(tree, person, question);
        self.people[person].own.put_off(question);
    }

    /// Takes an answer, or putting off, back; what was said for everybody is taken back for everybody.
    pub fn forget(&mut self, tree: &Tree, person: usize, question: usize) {
        let who = &mut self.people[person];
        who.own.forget(question);
        who.turns.retain(|other| *other != question);
        if tree.questions[question].about == About::Household {
            self.shared.forget(question);
            for person in &mut self.people {
                person.turns.retain(|other| *other != question);
            }
        }
    }

    /// All answers that say something of this person, the shared ones among them, in the order in which they were given.
    pub fn answers(&self, person: usize) -> Answers {
        let who = &self.people[person];
        let elsewhere = self.shared.order().iter().filter(|question| !who.turns.contains(question));
        let mut answers = Answers::default();
        for question in elsewhere.chain(&who.turns) {
            if let Some(answer) = who.own.get(*question).or_else(|| self.shared.get(*question)) {
                answers.give(*question, answer.clone());
            }
        }
        for question in who.own.later() {
            // Another may have answered it since.
            if answers.get(*question).is_none() {
                answers.put_off(*question);
            }
        }
        answers
    }

    /// The question that was answered before this one while the conversation was about this person, of those whose answer
    /// counts; without one, the last of them.
    pub fn before(&self, tree: &Tree, person: usize, day: Date, question: Option<usize>) -> Option<usize> {
        let standing = self.standing(tree, person, day);
        let turns = &self.people[person].turns;
        let until = turns.iter().position(|turn| Some(*turn) == question).unwrap_or(turns.len());
        turns[..until].iter().rev().copied().find(|turn| standing.answer(*turn).is_some())
    }

    /// Takes back the last answer that counts and was given about this person, or the last putting off.
    pub fn back(&mut self, tree: &Tree, person: usize, day: Date) -> Option<usize> {
        let standing = self.standing(tree, person, day);
        let who = &self.people[person];
        let last = who.turns.iter().rev().copied().find(|question| standing.answer(*question).is_some());
        drop(standing);
        let last = last.or_else(|| who.own.later().last().copied())?;
        self.forget(tree, person, last);
        Some(last)
    }

    /// Where one of the people stands. What the household shares and another has reached already is not asked for again.
    pub fn standing<'t>(&self, tree: &'t Tree, person: usize, day: Date) -> Standing<'t> {
        self.standing_as(tree, person, day, Disclosure::All)
    }

    /// The same, as far as it is told.
    pub fn standing_as<'t>(&self, tree: &'t Tree, person: usize, day: Date, shown: Disclosure) -> Standing<'t> {
        let others = (0..self.people.len()).filter(|other| *other != person);
        let others: Vec<Standing<'t>> = others.map(|other| self.stand(tree, other, day, shown, &[])).collect();
        let reached: Vec<usize> = shared(tree)
            .filter(|referral| others.iter().any(|other| other.settled(*referral) == Some(Value::Yes)))
            .collect();
        self.stand(tree, person, day, shown, &reached)
    }

    fn stand<'t>(
        &self,
        tree: &'t Tree,
        person: usize,
        day: Date,
        shown: Disclosure,
        reached: &[usize],
    ) -> Standing<'t> {
        match shown {
            Disclosure::All => stand_beside(tree, &self.answers(person), day, reached),
            Disclosure::Public => stand_in_public(tree, &self.answers(person), day, reached),
        }
    }

    /// Where all of them end together.
    pub fn plan<'t>(&self, tree: &'t Tree, day: Date) -> Plan<'t> {
        self.plan_as(tree, day, Disclosure::All)
    }

    /// Where all of them end together, as far as it is told.
    pub fn plan_as<'t>(&self, tree: &'t Tree, day: Date, shown: Disclosure) -> Plan<'t> {
        let standings = self.standings(tree, day, shown);
        let shared = shared(tree).filter_map(|referral| {
            let values: Vec<Value> = standings.iter().map(|standing| standing.value(referral)).collect();
            let value = values.iter().copied().max().filter(|value| *value != Value::No)?;
            let people = (0..values.len()).filter(|person| values[*person] == value).collect();
            Some(Shared { referral, value, people })
        });
        let shared = shared.collect();
        Plan { standings, shared }
    }

    fn standings<'t>(&self, tree: &'t Tree, day: Date, shown: Disclosure) -> Vec<Standing<'t>> {
        let stand = |person: usize, reached: &[usize]| self.stand(tree, person, day, shown, reached);
        let mut standings: Vec<Standing<'t>> = (0..self.people.len()).map(|person| stand(person, &[])).collect();
        let reached = |standing: &Standing<'_>, it: usize| standing.settled(it) == Some(Value::Yes);
        let counted: Vec<(usize, usize)> = shared(tree)
            .map(|referral| (referral, standings.iter().filter(|standing| reached(standing, referral)).count()))
            .collect();
        for (person, standing) in standings.iter_mut().enumerate() {
            // What another has reached, not only this one.
            let others = counted.iter().filter(|(it, count)| *count > usize::from(reached(standing, *it)));
            let others: Vec<usize> = others.map(|(referral, _)| *referral).collect();
            if !others.is_empty() {
                *standing = stand(person, &others);
            }
        }
        standings
    }

    /// The household as it leaves the conversation: the answers that count and may be told, in the order of the rules, without
    /// what somebody is called and what was put off. The same answers give the same, in whichever order they were given.
    #[must_use]
    pub fn told(&self, tree: &Tree, day: Date, shown: Disclosure) -> Self {
        let mut told = Self { people: Vec::new(), shared: Answers::default() };
        let plan = self.plan_as(tree, day, shown);
        for (person, standing) in plan.standings.iter().enumerate() {
            told.add(self.people[person].role, None);
            for question in 0..tree.questions.len() {
                if let Some(answer) = standing.answer(question) {
                    told.give(tree, person, question, answer.clone());
                }
            }
        }
        told
    }
}

/// What the people of a household do and find out: each for themselves, and together.
#[derive(Debug)]
pub struct Plan<'t> {
    /// Where each of them stands.
    pub standings: Vec<Standing<'t>>,
    /// What stands in the plan once, the most urgent first.
    pub shared: Vec<Shared>,
}

/// A referral that counts for the household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shared {
    /// Position of the referral.
    pub referral: usize,
    /// The highest value it has for any of the people; never no.
    pub value: Value,
    /// The people for whom it has that value.
    pub people: Vec<usize>,
}

impl Plan<'_> {
    /// What one of the people has to do and to find out for themselves, the most urgent first.
    pub fn own(&self, person: usize) -> Vec<Advised> {
        let standing = &self.standings[person];
        let own = |advised: &Advised| standing.tree.referrals[advised.referral].about == About::Person;
        standing.advised().into_iter().filter(own).collect()
    }
}

/// The referrals that count for a household as a whole.
fn shared(tree: &Tree) -> impl Iterator<Item = usize> {
    (0..tree.referrals.len()).filter(|referral| tree.referrals[*referral].about == About::Household)
}
