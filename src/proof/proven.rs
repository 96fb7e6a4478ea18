//! Results of a proof, as data.

use num_bigint::BigUint;

use super::bounds::Bounds;
use super::facts::Facts;
use super::vacuity::VacuousPart;
use super::witness::Witness;
use crate::diagram::TooLarge;
use crate::finding::{Finding, Place, Problem};
use crate::value::Value;

/// Proof of the rules of all days.
#[derive(Debug)]
pub struct Proof {
    /// Everything that is wrong, each with a conversation that shows it.
    pub findings: Vec<Shown>,
    /// Proof of each tree with rules that no tree before it has; that of the counted tree first.
    pub stretches: Vec<Stretch>,
    /// Pairs of referrals of the counted tree that are always advised together, each with a conversation in which they are.
    pub together: Vec<(usize, usize, Option<Witness>)>,
    /// Number of promises that are kept on all days.
    pub kept: usize,
}

/// Facts of all complete answers under the rules of one stretch of days. What outgrew the limit is an error.
#[derive(Debug)]
pub struct Stretch {
    /// Position of its tree.
    pub tree: usize,
    /// Bounds on the number of questions of a conversation.
    pub bounds: Bounds,
    /// Number of combinations of answers to all questions that steer.
    pub combinations: BigUint,
    /// Facts of questions, answers, referrals and rights.
    pub facts: Result<Facts, TooLarge>,
    /// Parts of rules that never matter.
    pub vacuous: Result<Vec<VacuousPart>, TooLarge>,
    /// Parts of rules that are never yes or never no, each with the value they can have; of one that is so because of a part
    /// of it only that part.
    pub one_sided: Vec<(Place, Value)>,
    /// Referrals that "weet ik niet" can lose, each with the question and a conversation in which it is advised until that
    /// question is answered "weet ik niet".
    pub lost_by_unknown: Result<Vec<(usize, usize, Witness)>, TooLarge>,
    /// Per promise of the tree, what became of each claim.
    pub promises: Vec<Vec<Verdict>>,
    /// Conversation that ends without a referral that has a right; nothing when all end with one.
    pub dead_end: Result<Option<Witness>, TooLarge>,
}

/// Verdict on a claim.
#[derive(Debug)]
pub enum Verdict {
    /// For all complete answers it holds.
    Kept,
    /// It is made of nobody: its `when` is never yes, or it is not made on that day.
    Empty,
    /// This conversation breaks it.
    Broken(Witness),
    /// It outgrew the limit: nothing is known.
    Beyond,
}

/// A finding, and a conversation that shows it.
#[derive(Debug)]
pub struct Shown {
    /// The finding.
    pub finding: Finding,
    /// The tree in which it shows, by its position among the trees.
    pub tree: usize,
    /// The conversation; there is none for what never happens.
    pub witness: Option<Witness>,
    /// The referrals it is about.
    pub about: Vec<usize>,
}

impl Stretch {
    /// True when nothing but a promise outgrew the limit.
    pub fn is_whole(&self) -> bool {
        self.facts.is_ok() && self.vacuous.is_ok() && self.lost_by_unknown.is_ok() && self.dead_end.is_ok()
    }
}

impl Proof {
    /// The stretch of the counted tree.
    pub fn counted(&self) -> Option<&Stretch> {
        self.stretches.first()
    }

    /// Number of trees with different rules that outgrew the limit, at least in part.
    pub fn unproven(&self) -> usize {
        self.stretches.iter().filter(|stretch| !stretch.is_whole()).count()
    }

    /// True when every conversation ends with a referral with a right on all days; nothing when that outgrew the limit.
    pub fn rights(&self) -> Option<bool> {
        let dead_end = self.stretches.iter().any(|stretch| matches!(stretch.dead_end, Ok(Some(_))));
        (self.unproven() == 0 || dead_end).then_some(!dead_end)
    }

    /// Pairs of referrals of the counted tree that are never both to do.
    pub fn apart(&self) -> &[(usize, usize)] {
        let facts = self.counted().and_then(|stretch| stretch.facts.as_ref().ok());
        facts.map_or(&[], |facts| &facts.apart)
    }

    /// Leaves out what is known without a proof, and what says no more than that.
    pub fn leave_out(&mut self, known: &[Finding]) {
        let echo = |finding: &Finding| {
            let runs_out =
                |other: &Finding| other.place == finding.place && matches!(other.problem, Problem::Expired { .. });
            matches!(finding.problem, Problem::LostRight { .. }) && known.iter().any(runs_out)
        };
        self.findings.retain(|shown| !known.contains(&shown.finding) && !echo(&shown.finding));
    }
}
