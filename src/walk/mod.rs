//! The walk: a tree, answers and a day in; the next question, or the outcome, out. Pure, and exact: a question is
//! asked only while some completion of the open answers makes its answer change a referral.

mod answers;
mod change;
mod explain;
mod household;
mod term;
mod would;

use crate::calendar::Date;

pub use answers::Answers;
pub use change::{Change, Turned, change};
pub use explain::{Part, Reason, asked_for, because, explain};
pub use household::{Household, Person, Plan, Shared};
pub use term::{Ends, ends, until};
pub use would::{Could, Otherwise, Would, settles_most, would};

use crate::diagram::{NO, NodeId, Support, Table};
use crate::tree::{Answer, Tree, Urgency};
use crate::value::Value;

/// How much of where somebody stands is told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Disclosure {
    /// All of it.
    #[default]
    All,
    /// No answer to a private question, and nothing that follows only from one.
    Public,
}

/// Where somebody stands: worked out from the answers, never stored.
#[derive(Debug)]
pub struct Standing<'t> {
    /// The rules.
    pub tree: &'t Tree,
    /// The day whose law counts.
    pub day: Date,
    /// Per question, the answer that counts; parked answers do not.
    counts: Vec<Option<Answer>>,
    /// Steering questions without an answer that can still change a referral, in order.
    open: Vec<usize>,
    /// What is left of each referral's rule.
    roots: Vec<NodeId>,
    table: Table<'t>,
    later: Vec<usize>,
    reached: Vec<usize>,
    /// Questions with an answer, whether it counts or not.
    given: Vec<usize>,
    /// Per question, whether nothing is said of it; empty when all is told.
    hidden: Vec<bool>,
}

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// This question.
    Ask(usize),
    /// Nothing more to ask.
    Done,
}

/// A referral that is to do or to find out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Advised {
    /// Position of the referral.
    pub referral: usize,
    /// Yes: to do. Unknown: to find out. Never no.
    pub value: Value,
}

/// Works out where these answers lead on that day.
pub fn stand<'t>(tree: &'t Tree, answers: &Answers, day: Date) -> Standing<'t> {
    stand_beside(tree, answers, day, &[])
}

/// The same, as far as it is told.
pub fn stand_as<'t>(tree: &'t Tree, answers: &Answers, day: Date, shown: Disclosure) -> Standing<'t> {
    match shown {
        Disclosure::All => stand(tree, answers, day),
        Disclosure::Public => stand_in_public(tree, answers, day, &[]),
    }
}

/// The same, with nothing more asked for these referrals alone.
fn stand_beside<'t>(tree: &'t Tree, answers: &Answers, day: Date, reached: &[usize]) -> Standing<'t> {
    stand_from(tree, tree.diagrams.roots.clone(), answers, day, reached)
}

/// The same as far as others may know: with the public answers held and the private ones open, a referral that still hangs
/// on a private answer falls away, and so does each question that only such referrals ask. So it is the same whatever the
/// private answers are.
fn stand_in_public<'t>(tree: &'t Tree, answers: &Answers, day: Date, reached: &[usize]) -> Standing<'t> {
    let private = |question: usize| tree.questions[question].private;
    let answers: Answers = answers
        .order()
        .iter()
        .filter(|question| !private(**question))
        .filter_map(|question| Some((*question, answers.get(*question)?.clone())))
        .collect();
    let mut table = tree.diagrams.residuals();
    let left = restricted(tree, &mut table, &tree.diagrams.roots, |question| answers.get(question));
    let hanging: Vec<bool> = left.iter().map(|root| table.support(&[*root]).iter().any(private)).collect();
    let roots = tree.diagrams.roots.iter().zip(&hanging).map(|(root, hangs)| if *hangs { NO } else { *root });
    let mut standing = stand_from(tree, roots.collect(), &answers, day, reached);
    // What those that fell away would still ask is not told either: that it was not asked can say why.
    let fallen: Vec<NodeId> = (0..left.len()).filter(|it| hanging[*it]).map(|it| tree.diagrams.roots[it]).collect();
    let fallen = restricted(tree, &mut table, &fallen, |question| standing.answer(question));
    let asked = table.support(&fallen);
    standing.hidden = (0..tree.questions.len())
        .map(|question| {
            let told = standing.answer(question).is_some() || standing.open.contains(&question);
            private(question) || asked.contains(question) && !told
        })
        .collect();
    standing
}

/// What is left of these rules after the answers.
fn restricted<'a>(
    tree: &Tree,
    table: &mut Table<'_>,
    roots: &[NodeId],
    answer: impl Fn(usize) -> Option<&'a Answer>,
) -> Vec<NodeId> {
    let mut roots = roots.to_vec();
    for question in 0..tree.questions.len() {
        let class = answer(question).and_then(|answer| tree.domains[question].class(answer));
        for root in &mut roots {
            *root = class.map_or(*root, |class| table.restrict(*root, question, class));
        }
    }
    roots
}

fn stand_from<'t>(
    tree: &'t Tree,
    mut roots: Vec<NodeId>,
    answers: &Answers,
    day: Date,
    reached: &[usize],
) -> Standing<'t> {
    let mut table = tree.diagrams.residuals();
    let mut counts = vec![None; tree.questions.len()];
    let mut open = Vec::new();
    let mut depends: Option<Support> = None;
    for (question, count) in counts.iter_mut().enumerate() {
        // While everything before was answered, what is left begins with the first question it depends on.
        let matters = match &depends {
            Some(depends) if !open.is_empty() => depends.contains(question),
            _ => roots.iter().any(|root| table.variable(*root) == Some(question)),
        };
        if !matters {
            continue;
        }
        let class = answers.get(question).and_then(|answer| Some((answer, tree.domains[question].class(answer)?)));
        if let Some((answer, class)) = class {
            for root in &mut roots {
                *root = table.restrict(*root, question, class);
            }
            *count = Some(answer.clone());
        } else {
            open.push(question);
        }
        let stale = class.is_some() || depends.is_none();
        if !open.is_empty() && stale {
            depends = Some(table.support(&roots));
        }
    }
    if !reached.is_empty() {
        let others: Vec<NodeId> = (0..roots.len()).filter(|it| !reached.contains(it)).map(|it| roots[it]).collect();
        let depends = table.support(&others);
        open.retain(|question| depends.contains(*question));
    } else if let Some(depends) = depends {
        open.retain(|question| depends.contains(*question));
    }
    let (later, reached, given) = (answers.later().to_vec(), reached.to_vec(), answers.order().to_vec());
    let mut standing = Standing { tree, day, counts, open, roots, table, later, reached, given, hidden: Vec::new() };
    for detail in standing.details() {
        standing.counts[detail] = answers.get(detail).cloned();
    }
    standing
}

impl Standing<'_> {
    /// The answer to a question, when it counts.
    pub fn answer(&self, question: usize) -> Option<&Answer> {
        self.counts[question].as_ref()
    }

    /// Whether a question has an answer, that counts now or will once nothing else is open.
    pub fn is_given(&self, question: usize) -> bool {
        self.given.contains(&question)
    }

    /// Whether nothing is said of a question, not even that it was not asked.
    pub fn hides(&self, question: usize) -> bool {
        self.hidden.get(question).is_some_and(|hidden| *hidden)
    }

    /// What a referral's rule comes to; unknown while it is not settled.
    pub fn value(&self, referral: usize) -> Value {
        self.settled(referral).unwrap_or(Value::Unknown)
    }

    /// What a referral's rule comes to, when no open answer can change it any more.
    pub fn settled(&self, referral: usize) -> Option<Value> {
        self.table.value(self.roots[referral])
    }

    /// Residual diagram of a referral's rule.
    pub fn residual(&self, referral: usize) -> NodeId {
        self.roots[referral]
    }

    /// Nodes of the residuals.
    pub fn table(&self) -> &Table<'_> {
        &self.table
    }

    /// Whether the answer to a question can still change a referral.
    pub fn depends(&self, referral: usize, question: usize) -> bool {
        self.table.support(&self.roots[referral..=referral]).contains(question)
    }

    /// The questions still to be asked, in order: first those that steer, then those that fill in the result.
    pub fn open(&self) -> Vec<usize> {
        let details = self.details().into_iter().filter(|question| self.counts[*question].is_none());
        self.open.iter().copied().chain(details).collect()
    }

    /// The next question; those put off come last.
    pub fn step(&self) -> Step {
        let open = self.open();
        let now = open.iter().find(|question| !self.later.contains(question));
        let again = self.later.iter().find(|question| open.contains(question));
        now.or(again).map_or(Step::Done, |question| Step::Ask(*question))
    }

    /// The questions that were put off and are still to come.
    pub fn put_off(&self) -> Vec<usize> {
        let open = self.open();
        self.later.iter().copied().filter(|question| open.contains(question)).collect()
    }

    /// The referrals for which nothing more is asked, because another of the household has reached them.
    pub fn reached(&self) -> &[usize] {
        &self.reached
    }

    /// Referrals to do and to find out, the most urgent first.
    pub fn advised(&self) -> Vec<Advised> {
        let all = (0..self.tree.referrals.len()).map(|referral| Advised { referral, value: self.value(referral) });
        all.filter(|advised| advised.value != Value::No).collect()
    }

    /// The first referral on the paper: what is to do comes before what is to find out.
    pub fn first(&self) -> Option<usize> {
        let advised = self.advised();
        let to_do = advised.iter().find(|advised| advised.value == Value::Yes);
        to_do.or(advised.first()).map(|advised| advised.referral)
    }

    /// The rights that come with a referral on that day.
    pub fn rights(&self, referral: usize) -> Vec<usize> {
        rights_of(self.tree, referral, self.day)
    }

    /// Whether a referral can no longer become no.
    pub fn stays(&self, referral: usize) -> bool {
        self.table.span(self.roots[referral]).0 > Value::No
    }

    /// Safety referrals that can no longer become no.
    pub fn urgent(&self) -> Vec<usize> {
        let at_once =
            |referral: &usize| self.tree.referrals[*referral].urgency == Urgency::Now && self.stays(*referral);
        (0..self.tree.referrals.len()).filter(at_once).collect()
    }

    /// Whether a referral is to do, whatever is still answered.
    pub fn is_sure(&self, referral: usize) -> bool {
        self.table.span(self.roots[referral]).0 == Value::Yes
    }

    /// Questions that fill in the result, once the referrals are settled: dates that terms count from, places of desks.
    fn details(&self) -> Vec<usize> {
        if !self.open.is_empty() {
            return Vec::new();
        }
        let mut wanted = vec![false; self.tree.questions.len()];
        for advised in self.advised() {
            for question in details_of(self.tree, advised.referral, self.day) {
                wanted[question] = true;
            }
        }
        (0..wanted.len()).filter(|question| wanted[*question] && !self.hides(*question)).collect()
    }
}

/// The rights that come with a referral on that day.
pub fn rights_of(tree: &Tree, referral: usize, day: Date) -> Vec<usize> {
    let rights = tree.referrals[referral].rights.iter().copied();
    rights.filter(|right| tree.rights[*right].valid.holds(day)).collect()
}

/// The questions that fill in a referral on that day: dates that its terms count from, places of its desks. A question
/// can be there more than once.
pub fn details_of(tree: &Tree, referral: usize, day: Date) -> Vec<usize> {
    let dates = rights_of(tree, referral, day).into_iter().filter_map(|right| tree.counts_from(right));
    let referral = &tree.referrals[referral];
    let desks = [Some(referral.desk), referral.decides, referral.find_out].into_iter().flatten();
    let places = desks.filter_map(|desk| Some(tree.desks[desk].local?.0));
    dates.chain(places).collect()
}

/// Takes back the last answer that counts, or the last putting off when nothing counts yet.
pub fn back(tree: &Tree, answers: &mut Answers, day: Date) -> Option<usize> {
    let standing = stand(tree, answers, day);
    let last = answers.order().iter().rev().copied().find(|question| standing.answer(*question).is_some());
    drop(standing);
    let last = last.or_else(|| answers.later().last().copied())?;
    answers.forget(last);
    Some(last)
}
