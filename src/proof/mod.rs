//! The proof: what holds for every possible conversation, exactly and without sampling.
//!
//! What is said of *complete* answers needs no walk: that everybody gets a right, promises, rules that never matter, two
//! rule sets side by side. It is worked out on the decision diagrams themselves, and a conversation that shows it is a path
//! through one. How many questions a conversation has is bounded by a search over residuals.

mod audit;
mod bounds;
mod dead;
mod diff;
mod facts;
mod forest;
mod ground;
mod parts;
mod promise;
mod proving;
mod scope;
mod sides;
mod witness;

pub use audit::{Audit, Shown, audit};
pub use bounds::{Bounds, bounds};
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
    /// The most branches in all diagrams together; each takes about ten bytes.
    pub branches: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { branches: 20_000_000 }
    }
}

/// The proof outgrew its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beyond;

/// What was proven of one tree, on the day of that tree.
#[derive(Debug)]
pub struct Proof {
    /// What holds of all complete answers.
    pub settled: Settled,
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

/// Proves everything that can be proven of a tree.
pub fn prove(tree: &Tree, promises: &[Promise], limits: &Limits) -> Proof {
    let whens = promises.iter().map(|promise| &promise.when).collect();
    let mut proving = match Proving::new(&[tree], &[whens], limits) {
        Ok(proving) => proving,
        Err(beyond) => {
            let settled = Settled::beyond(promises.len(), beyond);
            return Proof { settled, proving: None };
        }
    };
    let settled = proving.settle(0, tree, promises);
    Proof { settled, proving: Some(proving) }
}

impl Proof {
    /// For each referral, a conversation in which it is no, unknown and yes, in that order; nothing where there is none, and
    /// nothing at all when that is beyond the limits.
    pub fn reached(&mut self, tree: &Tree) -> Option<Vec<[Option<Witness>; 3]>> {
        self.proving.as_mut()?.reached(0, tree).ok()
    }
}
