//! A hand-over code: a conversation in a few groups of letters, to say over the phone or to scan, without a server.
//!
//! It holds the rules it was made with (their version and sixteen bits of their hash), the day, and of each question the
//! walk asks the answer, as one choice out of as many as there are. Which questions those are follows from the rules and
//! the answers before, so nothing else need be told: whoever reads the code walks along. Answers that do not count at
//! the moment stay behind.

use std::collections::BTreeSet;
use std::fmt;

use super::checksum::{self, Wrong};
use super::kept::household;
use super::letters::{self, GROUP};
use super::number::{Digit, Number};
use super::rules::Edition;
use crate::calendar::{self, Date};
use crate::tree::{About, Answer, QuestionKind, Tree};
use crate::walk::{self, Answers, Household};

/// A code about one person, and one about several. A later form has a higher number.
const ONE: u64 = 0;
const SEVERAL: u64 = 1;
const FORMS: u64 = 32;
/// Days a code can be made on and rules can be of: 2000-01-01 and so many after it, until 2089.
const DAYS: u64 = 1 << 15;
const FIRST: Date = Date::constant(2000, 1, 1);
const HASHES: u64 = 1 << 16;
/// Days somebody can answer, from 1900 to 2199: what can be typed.
const ANSWERED: u64 = 109_573;
const EARLIEST: Date = Date::constant(1900, 1, 1);
/// More people are no household.
const PEOPLE: u64 = 32;
const ROLES: u64 = 64;

/// Places by number, so that a code need not spell them.
pub trait Numbered {
    /// How many there are.
    fn count(&self) -> usize;
    /// The number of the place that is kept under this name.
    fn number(&self, name: &str) -> Option<usize>;
    /// The name a place with this number is kept under.
    fn name(&self, number: usize) -> Option<String>;
}

/// What a code is made and read with.
#[derive(Clone, Copy)]
pub struct Key<'a> {
    /// The rules on the day of the code.
    pub tree: &'a Tree,
    /// Which rules those are.
    pub edition: &'a Edition,
    /// The places a person can live in.
    pub places: &'a dyn Numbered,
}

/// A code, and what could not go into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Groups of four letters with hyphens between.
    pub letters: String,
    /// Questions whose answers stay behind: a place that is not in the list.
    pub left_out: Vec<usize>,
}

/// Why something typed is no code, or none of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// Nothing was typed.
    Empty,
    /// A letter that no code has, in this group (from 0).
    Letter {
        /// The group.
        group: usize,
    },
    /// Not in groups of four; the group (from 0) that is not, when that can be told.
    Length {
        /// The group.
        group: Option<usize>,
    },
    /// A letter is wrong; the group (from 0), when it can only be one.
    Mistake {
        /// The group.
        group: Option<usize>,
    },
    /// A newer program made it.
    Newer,
    /// It was made with other rules: those of this version.
    OtherRules {
        /// Their version.
        version: Date,
    },
    /// The letters are right, and what they say is not.
    Senseless,
}

/// The code of a conversation on that day; nothing when it is too long for one, or of a day that no code can name.
pub fn write(key: Key<'_>, day: Date, household: &Household) -> Option<Code> {
    let people = household.people();
    let several = people.len() > 1;
    let mut digits = header(key.edition, day, several)?;
    if several {
        digits.push(digit(people.len() - 1, PEOPLE)?);
    }
    let mut left_out = BTreeSet::new();
    let mut said = Answers::default();
    for (at, person) in people.iter().enumerate() {
        if several {
            digits.push(digit(person.role, ROLES)?);
        }
        let answers = household.answers(at);
        let before = said.clone();
        let mut tell = |question: usize, value: Option<u64>| match answers.get(question) {
            Some(answer) if value.is_some() && counts_for_all(key.tree, question) => {
                said.give(question, answer.clone());
            }
            Some(_) if value.is_none() => {
                left_out.insert(question);
            }
            _ => {}
        };
        let (steps, details) = steps(key, day, &answers, &before)?;
        let finished = steps.iter().all(|step| step.value.is_some());
        digits.push(Digit { value: u64::from(finished), of: 2 });
        for Asked { question, answers: count, value } in steps {
            digits.push(Digit { value: value.unwrap_or(count), of: count + u64::from(!finished) });
            tell(question, value);
        }
        for Asked { question, answers: count, value } in details {
            digits.push(Digit { value: u64::from(value.is_some()), of: 2 });
            digits.extend(value.map(|value| Digit { value, of: count }));
            tell(question, value);
        }
    }
    let mut symbols = Number::of(&digits).symbols();
    let short = (GROUP - (symbols.len() + checksum::LENGTH) % GROUP) % GROUP;
    symbols.splice(0..0, std::iter::repeat_n(0, short));
    let symbols = checksum::add(symbols);
    let left_out = left_out.into_iter().collect();
    (symbols.len() <= checksum::LONGEST).then(|| Code { letters: letters::write(&symbols), left_out })
}

/// Whether an answer is given once for everybody.
fn counts_for_all(tree: &Tree, question: usize) -> bool {
    tree.questions[question].about == About::Household
}

fn digit(value: usize, of: u64) -> Option<Digit> {
    u64::try_from(value).ok().filter(|value| *value < of).map(|value| Digit { value, of })
}

fn header(edition: &Edition, day: Date, several: bool) -> Option<Vec<Digit>> {
    let number = |day| Some(Digit { value: since(FIRST, day, DAYS)?, of: DAYS });
    let form = Digit { value: if several { SEVERAL } else { ONE }, of: FORMS };
    Some(vec![form, number(edition.version)?, Digit { value: edition.short(), of: HASHES }, number(day)?])
}

/// Days from the first to this one, when there are less than so many.
fn since(first: Date, day: Date, days: u64) -> Option<u64> {
    u64::try_from(calendar::days_between(first, day)).ok().filter(|number| *number < days)
}

/// The day so many after the first.
fn after(first: Date, number: u64) -> Option<Date> {
    calendar::days_after(first, i64::try_from(number).ok()?)
}

/// A question the walk asks, and what was answered.
struct Asked {
    question: usize,
    /// How many answers a code tells apart, "weet ik niet" among them.
    answers: u64,
    /// Which one was given; none when there is no answer that a code can tell.
    value: Option<u64>,
}

/// The questions the walk asks somebody, in its order, as far as they were answered; and those it cannot come to yet.
fn steps(key: Key<'_>, day: Date, given: &Answers, said: &Answers) -> Option<(Vec<Asked>, Vec<Asked>)> {
    let mut walking = Walking::new(key.tree, said.clone(), day);
    let asked = |question: usize| {
        let kind = &key.tree.questions[question].kind;
        let value = given.get(question).and_then(|answer| to_number(answer, kind, key.places));
        Some(Asked { question, answers: answers(kind, key.places)?, value })
    };
    let mut steps = Vec::new();
    while let Some(question) = walking.next() {
        let step = asked(question)?;
        walking.take(question, given.get(question).filter(|_| step.value.is_some()).cloned());
        steps.push(step);
    }
    let details = walking.details().into_iter().map(asked).collect::<Option<_>>()?;
    Some((steps, details))
}

/// The walk as writing and reading go through it: a question without an answer is passed over.
struct Walking<'t> {
    tree: &'t Tree,
    day: Date,
    answers: Answers,
    passed: BTreeSet<usize>,
}

impl<'t> Walking<'t> {
    fn new(tree: &'t Tree, answers: Answers, day: Date) -> Self {
        Self { tree, day, answers, passed: BTreeSet::new() }
    }

    fn next(&self) -> Option<usize> {
        let open = walk::stand(self.tree, &self.answers, self.day).open();
        open.into_iter().find(|question| !self.passed.contains(question))
    }

    /// Days and places that the walk only asks about once all else is answered. Where something was passed over they can
    /// have been answered all the same: what another of the household said may have settled it.
    fn details(&self) -> Vec<usize> {
        let fills_in = |question: &usize| {
            !self.tree.questions[*question].kind.steers()
                && self.answers.get(*question).is_none()
                && !self.passed.contains(question)
        };
        let all = (0..self.tree.questions.len()).filter(fills_in);
        if self.passed.is_empty() { Vec::new() } else { all.collect() }
    }

    fn take(&mut self, question: usize, answer: Option<Answer>) {
        match answer {
            Some(answer) => self.answers.give(question, answer),
            None => {
                self.passed.insert(question);
            }
        }
    }
}

/// How many answers a code tells apart, "weet ik niet" among them.
fn answers(kind: &QuestionKind, places: &dyn Numbered) -> Option<u64> {
    let others = match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => kind.options().len() as u64,
        QuestionKind::Many(options) => 1_u64.checked_shl(u32::try_from(options.len()).ok()?.checked_sub(1)?)?,
        QuestionKind::Number { min, max } => max.checked_sub(*min)?.unsigned_abs().checked_add(1)?,
        QuestionKind::Date => ANSWERED,
        QuestionKind::Place => places.count() as u64,
    };
    // Room for "weet ik niet", and for no answer at all.
    others.checked_add(2).map(|all| all - 1)
}

fn to_number(answer: &Answer, kind: &QuestionKind, places: &dyn Numbered) -> Option<u64> {
    let number = match (answer, kind) {
        (Answer::Unknown, _) => return Some(0),
        (Answer::One(option), _) => kind.options().iter().position(|known| known == option)? as u64,
        (Answer::Some(chosen), QuestionKind::Many(options)) => {
            let (_, others) = options.split_last()?;
            let bit = |(at, option)| if chosen.contains(option) { 1_u64 << at } else { 0 };
            others.iter().enumerate().map(bit).sum()
        }
        (Answer::Number(number), QuestionKind::Number { min, .. }) => number.checked_sub(*min)?.try_into().ok()?,
        (Answer::Date(date), _) => since(EARLIEST, *date, ANSWERED)?,
        (Answer::Place(name), _) => places.number(name)? as u64,
        _ => return None,
    };
    Some(number + 1)
}

fn from_number(number: u64, kind: &QuestionKind, places: &dyn Numbered) -> Option<Answer> {
    let Some(number) = number.checked_sub(1) else { return Some(Answer::Unknown) };
    let position = usize::try_from(number).ok()?;
    let answer = match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) => Answer::One(kind.options().get(position)?.clone()),
        QuestionKind::Many(options) => {
            let (none, others) = options.split_last()?;
            let chosen = others.iter().enumerate().filter(|(at, _)| number >> at & 1 == 1);
            let chosen: Vec<_> = chosen.map(|(_, option)| option.clone()).collect();
            Answer::Some(if chosen.is_empty() { vec![none.clone()] } else { chosen })
        }
        QuestionKind::Number { min, .. } => Answer::Number(min.checked_add(i64::try_from(number).ok()?)?),
        QuestionKind::Date => Answer::Date(after(EARLIEST, number)?),
        QuestionKind::Place => Answer::Place(places.name(position)?),
    };
    answer.fits(kind).then_some(answer)
}

/// A code whose letters are right, before it is known what they say.
#[derive(Clone)]
pub struct Closed {
    rest: Number,
    several: bool,
    version: Date,
    short: u64,
    /// The day it was made on, whose law counts.
    pub day: Date,
}

/// Says only that there is a code.
impl fmt::Debug for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Closed(…)")
    }
}

/// Reads the letters of a code.
pub fn read(typed: &str) -> Result<Closed, Misread> {
    let symbols = letters::read(typed)?;
    if symbols.len() > checksum::LONGEST {
        return Err(Misread::Length { group: None });
    }
    let mistake = |wrong| Misread::Mistake {
        group: match wrong {
            Wrong::At(symbol) => Some(symbol / GROUP),
            Wrong::Somewhere => None,
        },
    };
    let mut rest = Number::read(checksum::check(&symbols).map_err(mistake)?);
    let several = match rest.take(FORMS) {
        ONE => false,
        SEVERAL => true,
        _ => return Err(Misread::Newer),
    };
    let version = after(FIRST, rest.take(DAYS)).ok_or(Misread::Senseless)?;
    let short = rest.take(HASHES);
    let day = after(FIRST, rest.take(DAYS)).ok_or(Misread::Senseless)?;
    Ok(Closed { rest, several, version, short, day })
}

impl Closed {
    /// Whether it was made with these rules.
    pub fn fits(&self, edition: &Edition) -> Result<(), Misread> {
        let same = self.version == edition.version && self.short == edition.short();
        if same { Ok(()) } else { Err(Misread::OtherRules { version: self.version }) }
    }

    /// The people in it. The tree is that of the day of the code.
    pub fn open(self, key: Key<'_>) -> Result<Household, Misread> {
        self.fits(key.edition)?;
        let Self { mut rest, several, day, .. } = self;
        let count = if several { rest.take(PEOPLE) + 1 } else { 1 };
        let mut people = Vec::new();
        let mut said = Answers::default();
        let take = |walking: &mut Walking<'_>, said: &mut Answers, question: usize, given: Option<Answer>| {
            if let Some(answer) = given.clone().filter(|_| counts_for_all(key.tree, question)) {
                said.give(question, answer);
            }
            walking.take(question, given);
        };
        for _ in 0..count {
            let role = if several { rest.take(ROLES) } else { 0 };
            let finished = rest.take(2) == 1;
            let mut walking = Walking::new(key.tree, said.clone(), day);
            while let Some(question) = walking.next() {
                let kind = &key.tree.questions[question].kind;
                let count = answers(kind, key.places).ok_or(Misread::Senseless)?;
                let value = rest.take(count + u64::from(!finished));
                let given = (value != count).then(|| from_number(value, kind, key.places).ok_or(Misread::Senseless));
                take(&mut walking, &mut said, question, given.transpose()?);
            }
            for question in walking.details() {
                let kind = &key.tree.questions[question].kind;
                let count = answers(kind, key.places).ok_or(Misread::Senseless)?;
                if rest.take(2) == 1 {
                    let given = from_number(rest.take(count), kind, key.places).ok_or(Misread::Senseless)?;
                    take(&mut walking, &mut said, question, Some(given));
                }
            }
            let role = usize::try_from(role).ok().filter(|role| *role == 0 || *role < key.tree.roles.len());
            people.push((role.ok_or(Misread::Senseless)?, walking.answers));
        }
        if rest.is_zero() { Ok(household(key.tree, &people)) } else { Err(Misread::Senseless) }
    }
}
