//! The proof: what holds for every possible conversation, exactly and without sampling.
//!
//! It is worked out over complete answers, on decision diagrams, and so needs no walk: a claim becomes a diagram that is yes
//! where the claim fails, and a path through that diagram is a conversation that shows it. The number of questions of a
//! conversation is bounded by a search over residuals.

mod answers;
mod bounds;
mod dead;
mod diff;
mod facts;
mod one_sided;
mod promise;
mod prove;
mod proven;
mod refinement;
mod universe;
mod unknown;
mod vacuity;
mod witness;
mod wrong;

pub use answers::DontCare;
pub use bounds::{Bounds, bounds};
pub use diff::{Content, ContentChange, Difference, ValueChange, diff};
pub use facts::{Facts, Values};
pub use prove::{prove, ways};
pub use proven::{Proof, Shown, Stretch, Verdict};
pub use vacuity::{Vacuity, VacuousPart};
pub use witness::Witness;

/// Most branches that all diagrams of a proof may have together; each takes about ten bytes.
pub const LIMIT: usize = 20_000_000;
