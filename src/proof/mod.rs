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
mod proving;
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
pub use proving::Settled;
pub use witness::Witness;

use crate::tree::Tree;
use proving::Proving;

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
    /// What holds of all complete answers.
    pub settled: Settled,
    /// What holds of all conversations.
    pub conversations: Result<Conversations, Beyond>,
    proving: Option<Proving>,
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
#[derive(Debug, Clone)]
pub struct Conversations {
    /// How many different ones there are, by the answers to questions that steer; dates and places do not count.
    pub count: BigUint,
    /// How many states they were found in that were not met before.
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
    let whens = promises.iter().map(|promise| &promise.when).collect();
    let mut proving = match Proving::new(&[tree], &[whens], limits) {
        Ok(proving) => proving,
        Err(beyond) => {
            let settled = Settled::beyond(promises.len(), beyond);
            return Proof { settled, conversations: Err(beyond), proving: None };
        }
    };
    let settled = proving.settle(0, tree, promises);
    Proof { settled, conversations: proving.conversations(0, tree), proving: Some(proving) }
}

impl Proof {
    /// For each referral, the shortest conversation in which it is no, unknown and yes, in that order; nothing where there
    /// is none, and nothing at all when the conversations are beyond the limits.
    pub fn reached(&mut self, tree: &Tree) -> Option<Vec<[Option<Witness>; 3]>> {
        self.proving.as_mut()?.reached(0, tree).ok()
    }
}
