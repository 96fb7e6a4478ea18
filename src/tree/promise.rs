//! What the rules promise of every complete answer; `proof` says whether they keep it.

use super::{Rule, Validity};
use crate::finding::Place;
use crate::id::Id;

/// For all complete answers for which `when` is *yes*, the claims hold. Where `when` is unknown nothing is claimed: an
/// author who means "weet ik niet" too, lists it among the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// Its name.
    pub id: Id,
    /// The article.
    pub source: Option<usize>,
    /// For whom.
    pub when: Rule,
    /// What, with the places of the names it is about. What does not exist on the day of the tree cannot come out:
    /// nothing is claimed of whom it must not come to, and a claim that it does come is broken for anybody `when` is about.
    pub claims: Vec<(Claim, Place)>,
    /// When it is made.
    pub valid: Validity,
    /// Where it is declared.
    pub place: Place,
}

/// What is promised. Numbers are positions in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// The referral does not come out at all: it is no, not even to find out.
    Never(usize),
    /// The referral is not to do; it may be to find out.
    NotToDo(usize),
    /// The referral comes out: to do, or to find out.
    Always(usize),
    /// The referral is to do.
    ToDo(usize),
    /// At least one of these referrals comes out.
    OneOf(Vec<usize>),
    /// The referral comes out, and nothing less urgent gets in before it: nothing more urgent comes out, and it is
    /// certain to come out before any question is asked on which no referral as urgent depends.
    First(usize),
    /// No referral with this right comes out.
    NeverRight(usize),
    /// At least one referral with this right comes out.
    AlwaysRight(usize),
}
