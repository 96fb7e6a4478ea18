//! The proof: what holds for every possible conversation, exactly and without sampling.
//!
//! Conversations are far too many to list, but what is *left* of the rules after some answers takes few forms. A state is
//! the set of remainders that are still open, equal ones being one node of a decision diagram. Even these states are too
//! many when the rules speak of many things at once: what is open about the one multiplies with what is open about the
//! other. So a state is taken apart into **strands**: remainders that are linked by questions they share. Strands share
//! no question, so that what is asked in one says nothing about another; a conversation over several strands is a
//! conversation over each, shuffled into the order of the questions. Numbers multiply, lengths and means add up, and each
//! strand is looked at once, wherever it turns up. (R. J. Bayardo and J. D. Pehoushek, "Counting Models Using Connected
//! Components", AAAI 2000; R. Dechter and R. Mateescu, "AND/OR Search Spaces for Graphical Models", Artificial
//! Intelligence 171 (2007).) A question with several answers at once is taken in steps, one for each of its options, so
//! that rules that look at different options are in different strands. And of each remainder only its outline counts: what
//! it still asks, not what it comes to; one that asks no more than another does is left out. What only fills in a result
//! travels along as marks on the remainders.
//!
//! What is said of *complete* answers needs no walk: that everybody gets a right, promises, rules that never matter, two
//! rule sets side by side. It is worked out on the diagrams themselves, and only its witness, a conversation that shows
//! it, is looked for in the strands.

mod ahead;
mod audit;
mod dead;
mod diff;
mod facts;
mod forest;
mod ground;
mod measure;
mod parts;
mod promise;
mod reach;
mod remainder;
mod scope;
mod search;
mod sides;
mod steps;
mod strand;
mod support;
mod walked;
mod witness;

use num_bigint::BigUint;

pub use ahead::{Ahead, Remaining};
pub use audit::{Audit, Shown, audit};
pub use diff::{Content, ContentChange, Difference, ValueChange, diff};
pub use facts::{Facts, IdleAnswer, Values};
pub use parts::{Idle, IdlePart};
pub use promise::Promise;
pub use witness::Witness;

use crate::tree::{NodeId, Rule, Tree};
use crate::walk;
use forest::{NO, TooBig, YES};
use ground::Ground;
use walked::Walked;
use witness::Chosen;

/// How far a proof may go before it says that it is beyond it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most strands.
    pub states: usize,
    /// The most remainders in all strands together; each takes about eight bytes.
    pub pieces: usize,
    /// The most branches in all diagrams together; each takes about ten bytes.
    pub branches: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { states: 2_000_000, pieces: 40_000_000, branches: 20_000_000 }
    }
}

/// The proof outgrew its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beyond {
    /// How many states it had seen.
    pub states: usize,
}

/// What was proven of one tree, on the day of that tree.
#[derive(Debug)]
pub struct Proof {
    /// What holds whatever is answered; it needs no walk.
    pub facts: Result<Facts, Beyond>,
    /// Parts of rules that never matter.
    pub idle_parts: Result<Vec<IdlePart>, Beyond>,
    /// Referrals that "weet ik niet" can lose, each with the question and a conversation in which it comes out until that
    /// question is answered "weet ik niet". Empty: for every referral, all complete answers and each question, "weet ik
    /// niet" never takes the referral away.
    pub lost_by_unknown: Result<Vec<(usize, usize, Witness)>, Beyond>,
    /// What became of each promise, in their order.
    pub promises: Vec<Verdict>,
    /// Somebody whose conversation ends without a single referral that has a right; nothing when all end with one.
    pub dead_end: Result<Option<Witness>, Beyond>,
    /// What holds of all conversations.
    pub conversations: Result<Conversations, Beyond>,
    ground: Option<Ground>,
    walked: Option<Walked>,
}

/// What became of a promise.
#[derive(Debug)]
pub enum Verdict {
    /// For all complete answers it is kept.
    Kept,
    /// Its `when` is never yes: it promises nothing.
    Empty,
    /// This conversation breaks it.
    Broken(Witness),
    /// It outgrew the limits: nothing is known.
    Beyond,
}

/// All conversations of a tree.
#[derive(Debug)]
pub struct Conversations {
    /// How many different ones there are, by the answers to questions that steer; dates and places do not count.
    pub count: BigUint,
    /// How many states they were found in.
    pub states: usize,
    /// The fewest questions, those included that only fill in the result.
    pub fewest: usize,
    /// The most questions, those included that only fill in the result.
    pub most: usize,
    /// The mean number of questions when every answer is as likely as any other, those included that only fill in the
    /// result.
    pub mean: f64,
    /// One with the fewest questions.
    pub shortest: Witness,
    /// One with the most questions.
    pub longest: Witness,
}

/// Proves everything that can be proven of a tree.
pub fn prove(tree: &Tree, promises: &[Promise], limits: &Limits) -> Proof {
    let (mut proof, mut walk) = settle(tree, promises, limits);
    let Some(ground) = &proof.ground else { return proof };
    proof.conversations = match walk.done(ground, tree) {
        Ok(walked) => Ok(walked.conversations(ground, tree)),
        Err(beyond) => Err(beyond),
    };
    proof.walked = walk.done.and_then(Result::ok);
    proof
}

/// Proves what needs no walk through all conversations; that is begun only when somebody must be found who shows it.
fn settle<'l>(tree: &Tree, promises: &[Promise], limits: &'l Limits) -> (Proof, Walk<'l>) {
    let beyond = |TooBig| Beyond { states: 0 };
    let mut walk = Walk { limits, done: None };
    let whens: Vec<&Rule> = promises.iter().map(|promise| &promise.when).collect();
    let mut proof = Proof {
        facts: Err(Beyond { states: 0 }),
        idle_parts: parts::idle_parts(tree, limits.branches).map_err(beyond),
        lost_by_unknown: Err(Beyond { states: 0 }),
        promises: promises.iter().map(|_| Verdict::Beyond).collect(),
        dead_end: Err(Beyond { states: 0 }),
        conversations: Err(Beyond { states: 0 }),
        ground: None,
        walked: None,
    };
    let Ok(mut ground) = Ground::new(&[tree], &whens, limits.branches) else { return (proof, walk) };
    let Ok(mut plain) = Ground::new(&[tree], &[], limits.branches) else { return (proof, walk) };
    proof.facts = facts::facts(&mut plain, tree).map_err(beyond);
    proof.promises = promises.iter().map(|promise| verdict(&mut ground, tree, promise, &mut walk)).collect();
    proof.dead_end = dead_end(&mut ground, tree, &mut walk).map_err(beyond);
    proof.lost_by_unknown = lost_by_unknown(&mut ground, tree, &mut walk).map_err(beyond);
    proof.ground = Some(ground);
    (proof, walk)
}

/// All conversations, walked when they are first asked for.
struct Walk<'l> {
    limits: &'l Limits,
    done: Option<Result<Walked, Beyond>>,
}

impl Walk<'_> {
    fn done(&mut self, ground: &Ground, tree: &Tree) -> Result<&mut Walked, Beyond> {
        self.done.get_or_insert_with(|| Walked::new(ground, 0, tree, self.limits)).as_mut().map_err(|beyond| *beyond)
    }
}

fn verdict(ground: &mut Ground, tree: &Tree, promise: &Promise, walk: &mut Walk<'_>) -> Verdict {
    match promise::broken(ground, tree, promise) {
        Err(TooBig) => Verdict::Beyond,
        Ok(None) => Verdict::Empty,
        Ok(Some(NO)) => Verdict::Kept,
        Ok(Some(goal)) => find(ground, tree, walk, goal).map_or(Verdict::Kept, Verdict::Broken),
    }
}

/// The shortest conversation in which nothing with a right comes out.
fn dead_end(ground: &mut Ground, tree: &Tree, walk: &mut Walk<'_>) -> Result<Option<Witness>, TooBig> {
    let with_right = (0..tree.referrals.len()).filter(|at| !walk::rights_of(tree, *at, tree.day).is_empty());
    let roots: Vec<NodeId> = with_right.map(|at| ground.roots[0][at]).collect();
    let goal = promise::without(&mut ground.forest, YES, &roots)?;
    Ok(find(ground, tree, walk, goal))
}

fn lost_by_unknown(
    ground: &mut Ground,
    tree: &Tree,
    walk: &mut Walk<'_>,
) -> Result<Vec<(usize, usize, Witness)>, TooBig> {
    let mut lost = Vec::new();
    for referral in 0..tree.referrals.len() {
        if let Some((question, goal)) = facts::lost_by_unknown(ground, referral)?
            && let Some(witness) = find(ground, tree, walk, goal)
        {
            lost.push((referral, question, witness));
        }
    }
    Ok(lost)
}

/// The shortest conversation for which the goal comes to yes.
fn find(ground: &Ground, tree: &Tree, walk: &mut Walk<'_>, goal: u32) -> Option<Witness> {
    if goal == NO {
        return None;
    }
    let (chosen, shortest) = search::find(ground, walk.done(ground, tree).ok(), goal)?;
    Some(witness::tell(ground, 0, tree, &chosen, shortest))
}

impl Proof {
    /// For each referral, the shortest conversation in which it is no, unknown and yes, in that order; nothing where there
    /// is none, and nothing at all when the conversations are beyond the limits.
    pub fn reached(&mut self, tree: &Tree) -> Option<Vec<[Option<Witness>; 3]>> {
        let (ground, walked) = (self.ground.as_ref()?, self.walked.as_mut()?);
        let tell = |chosen: Chosen| witness::tell(ground, 0, tree, &chosen, true);
        Some(walked.reached().into_iter().map(|ways| ways.map(|way| way.map(tell))).collect())
    }
}
