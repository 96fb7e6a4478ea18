//! What the scenarios exercise of a rule set, and what they leave alone.
//!
//! Something *comes by* when it plays a part in some conversation: a question that is asked, an answer that counts, a
//! referral that comes to a value, a right, advice or guide entry on the paper, a sentence that is said.
//!
//! A *branch* is a part of an `all`, `any`, `at-least` or `not`, or a rule with a name, and each has two directions. It
//! comes by in a scenario when it makes the difference there: as *yes* when it is yes and some referral would come to
//! something else were it no, wherever it stands; as *not yes* when it is no or unknown and some referral would come to
//! something else were it yes. What nobody needed to ask counts as unknown, and a branch that hangs on it makes no
//! difference. So a branch that another one masks does not come by. This is modified condition/decision coverage with
//! short-circuit evaluation (J. J. Chilenski and S. P. Miller, "Applicability of modified condition/decision coverage
//! to software testing", Software Engineering Journal 9 (5), 1994), taken to three values and from the conditions alone
//! to every part.
//!
//! Something is *guarded* when a scenario fails if it is lost: a referral or right that comes by where it is expected,
//! a branch that turns a referral of which the scenario expects just what it is. Of questions, answers and the like a
//! scenario expects nothing; they are guarded when they come by. What no answers at all can bring about (a condition
//! that always holds, as *not yes*) is impossible and not counted.

mod attempt;
mod branch;
mod collect;
mod decide;

pub use attempt::Attempt;
pub use decide::Direction;

use super::{Expect, Scenario, arrive, family};
use crate::finding::Place;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Answers, Standing};

/// One of the people in a scenario, and where they arrive.
#[derive(Debug)]
pub struct Played<'t> {
    /// The scenario.
    pub scenario: &'t Scenario,
    /// What is answered about this person.
    pub answers: &'t Answers,
    /// What must come of it for this person.
    pub expect: &'t Expect,
    /// Where they arrive.
    pub standing: Standing<'t>,
}

/// The people of a scenario; nobody when a question was asked that it does not answer.
pub fn played<'t>(tree: &'t Tree, scenario: &'t Scenario) -> Vec<Played<'t>> {
    let one = [(&scenario.answers, &scenario.expect)];
    let several = scenario.people.iter().map(|member| (&member.answers, &member.expect));
    let (people, standings): (Vec<_>, Vec<_>) = if scenario.people.is_empty() {
        (one.into(), arrive(tree, scenario).into_iter().collect())
    } else {
        (several.collect(), family::arrive(tree, scenario).unwrap_or_default())
    };
    let pairs = people.into_iter().zip(standings);
    pairs.map(|((answers, expect), standing)| Played { scenario, answers, expect, standing }).collect()
}

/// Everything that scenarios can exercise, and whether they do.
#[derive(Debug, Default)]
pub struct Coverage {
    /// By sort, and within it by file and place.
    pub items: Vec<Item>,
    /// Answers that a scenario gives and nobody asked for: the scenario and the question, by position.
    pub unasked: Vec<(usize, usize)>,
}

/// The sorts of things that scenarios exercise, in the order of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Sort {
    Question,
    Answer,
    Branch,
    Referral,
    Right,
    Advice,
    Guide,
    Sentence,
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Question,
        Self::Answer,
        Self::Branch,
        Self::Referral,
        Self::Right,
        Self::Advice,
        Self::Guide,
        Self::Sentence,
    ];

    /// The word in Fluent keys and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Branch => "branch",
            Self::Referral => "referral",
            Self::Right => "right",
            Self::Advice => "advice",
            Self::Guide => "guide",
            Self::Sentence => "sentence",
        }
    }
}

/// Something that scenarios can exercise.
#[derive(Debug)]
pub struct Item {
    /// What sort of thing it is.
    pub sort: Sort,
    /// Its name; an answer as `question=answer`, a branch as it could stand in a file.
    pub name: String,
    /// For a branch, the rule or referral it stands in.
    pub within: Option<String>,
    /// For a branch `yes` or `not-yes`, for a referral `yes`, `unknown` or `no`.
    pub come_to: Option<&'static str>,
    /// Where it is declared.
    pub place: Place,
    /// Whether it is exercised.
    pub state: State,
}

/// How far something is exercised.
#[derive(Debug, PartialEq, Eq)]
pub enum State {
    /// A scenario fails when it is lost.
    Guarded,
    /// It comes by, first in the scenario at this position, which does not expect this of it.
    ComesBy(usize, Expected),
    /// It never comes by; answers that would make it, where they are known.
    Never(Option<Attempt>),
    /// It never comes by, and no answers can make it.
    Impossible,
}

/// What a scenario could expect, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// That a referral comes to this value.
    Referral(usize, Value),
    /// That a right is there.
    Right(usize),
}

/// How many of a sort there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// That some answers can bring about.
    pub possible: usize,
    /// That come by in a scenario.
    pub come_by: usize,
    /// That are guarded by a scenario.
    pub guarded: usize,
}

impl Coverage {
    /// How many of a sort there are.
    pub fn count(&self, sort: Sort) -> Count {
        let mut count = Count::default();
        for item in self.items.iter().filter(|item| item.sort == sort && item.state != State::Impossible) {
            count.possible += 1;
            count.come_by += usize::from(!matches!(item.state, State::Never(_)));
            count.guarded += usize::from(item.state == State::Guarded);
        }
        count
    }

    /// Adds the sentences of the texts: each by name, with its place and whether somebody is told it.
    pub fn sentences(&mut self, sentences: impl IntoIterator<Item = (String, Place, bool)>) {
        let state = |said| if said { State::Guarded } else { State::Never(None) };
        self.items.extend(sentences.into_iter().map(|(name, place, said)| Item {
            sort: Sort::Sentence,
            name,
            within: None,
            come_to: None,
            place,
            state: state(said),
        }));
        self.items.sort_by(|a, b| (a.sort, branch::order(&a.place)).cmp(&(b.sort, branch::order(&b.place))));
    }
}

impl Count {
    /// The share of all that is possible, in whole percents, rounded down so that 100 means all.
    pub fn percent(self, part: usize) -> usize {
        (100 * part).checked_div(self.possible).unwrap_or(100)
    }
}

/// What these scenarios exercise of the trees of all days, which are of one document.
pub fn coverage(trees: &[&Tree], played: &[Played<'_>]) -> Coverage {
    let Some(tree) = trees.last() else { return Coverage::default() };
    let mut items = collect::questions(trees, played);
    items.extend(collect::branches(trees, played));
    items.extend(collect::referrals(trees, played));
    items.extend(collect::of_referrals(tree, played));
    items.sort_by(|a, b| (a.sort, branch::order(&a.place)).cmp(&(b.sort, branch::order(&b.place))));
    let unasked = played.iter().enumerate().flat_map(|(number, Played { answers, standing, .. })| {
        let parked = answers.order().iter().filter(|question| standing.answer(**question).is_none());
        parked.map(move |question| (number, *question))
    });
    Coverage { items, unasked: unasked.collect() }
}
