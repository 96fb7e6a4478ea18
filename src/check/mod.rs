//! Everything that is checked: one pipeline (read, resolve, judge, prove), and one file for each check in it.
//!
//! A check looks at a rule set and gives findings. A new one is a file here, its line in `CHECKS`, its problem in
//! `finding`, and its words. What keeps a file from being read is found by the reader of that format (`document`,
//! `scenario`, `local`, `place`, `text`), what keeps rules from being resolved by `tree`.

mod local;
mod material;
mod people;
mod places;
mod settled;
mod stale;
mod texts;
mod told;
mod unsourced;
mod unused;

pub use material::{Files, Material};
pub(crate) use material::{folder, is_list};
pub(crate) use told::needed;

use crate::calendar::Date;
use crate::finding::{Finding, Place};
use crate::id::Id;
use crate::place::Places;
use crate::proof::{self, Proof, Shown};
use crate::tree::{self, Doubts, Parts, Tree};

/// All checks, in the order in which their findings are told.
const CHECKS: &[fn(&RuleSet<'_>) -> Vec<Finding>] = &[
    places::check,
    unused::check,
    unsourced::check,
    stale::check,
    texts::check,
    people::check,
    settled::check,
    local::check,
];

/// The days that rules are judged by.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The day that the rules are looked at from.
    pub asked: Date,
    /// The day it is: a thing checked after it was not checked yet.
    pub clock: Date,
}

impl From<Date> for Days {
    fn from(today: Date) -> Self {
        Self { asked: today, clock: today }
    }
}

/// A rule set as far as it could be read and resolved.
struct RuleSet<'m> {
    material: &'m Material,
    days: Days,
    /// Name of the rule set, where its files give one.
    head: Option<(Id, Place)>,
    /// The trees of all days that hold together.
    trees: Vec<Tree>,
    /// Things of the days whose rules do not.
    broken: Vec<Parts>,
    /// The list of places, or what is wrong with it.
    places: Result<Places, Vec<Finding>>,
    /// What is not to be concluded, since something could not be read.
    doubts: Doubts,
    /// True when all was read and the rules of all days hold together.
    sound: bool,
}

impl RuleSet<'_> {
    /// The things of all days.
    fn parts(&self) -> Vec<&Parts> {
        self.trees.iter().map(|tree| &tree.parts).chain(&self.broken).collect()
    }
}

/// A rule set that was checked.
#[derive(Debug)]
pub struct Checked {
    /// The trees of all days, in order; none when the rules do not hold together.
    pub trees: Vec<Tree>,
    /// Findings that need no proof.
    pub findings: Vec<Finding>,
    /// Position of the tree of the day that is asked for.
    pub counted: usize,
    /// The proof, when there are trees, without what the findings say already.
    pub proof: Option<Proof>,
}

impl Checked {
    /// Findings of the proof, each with somebody who shows it.
    pub fn shown(&self) -> impl Iterator<Item = &Shown> {
        self.proof.iter().flat_map(|proof| &proof.findings)
    }

    /// All findings, those of the proof last.
    pub fn all(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().chain(self.shown().map(|shown| &shown.finding))
    }
}

/// Checks a rule set in every way there is: its files, its rules on all days, its texts, places and people, the file that
/// a gemeente lays over it, and the proof over all answers.
pub fn check(material: &Material, days: Days) -> Checked {
    let (trees, findings) = judge(material, days);
    let counted = trees.iter().rposition(|tree| tree.day <= days.asked).unwrap_or_default();
    let days: Vec<&Tree> = trees.iter().collect();
    let mut proof = (!days.is_empty()).then(|| proof::prove(&days, counted, proof::LIMIT));
    if let Some(proof) = &mut proof {
        proof.leave_out(&findings);
    }
    Checked { trees, findings, counted, proof }
}

/// Checks a rule set in every way that needs no proof.
pub fn judge(material: &Material, days: Days) -> (Vec<Tree>, Vec<Finding>) {
    let (rules, mut findings) = resolve(material, days);
    findings.extend(CHECKS.iter().flat_map(|check| check(&rules)));
    (if rules.sound { rules.trees } else { Vec::new() }, findings)
}

/// Reads and resolves the rules of all days, with what is wrong in them.
fn resolve(material: &Material, days: Days) -> (RuleSet<'_>, Vec<Finding>) {
    let (document, mut findings) = material.document();
    let whole = findings.is_empty() && !material.incomplete;
    findings.extend(material.findings.iter().cloned());
    let (mut head, mut doubts, mut trees, mut broken) = (None, Doubts::default(), Vec::new(), Vec::new());
    for day in tree::eras(&document) {
        let draft = tree::draft(&document, day);
        doubts = draft.doubts.clone();
        head = draft.head.as_ref().map(|head| (head.id.clone(), head.place.clone()));
        match draft.tree() {
            Ok(tree) => trees.push(tree),
            Err(draft) => {
                let new: Vec<Finding> = draft.findings.into_iter().filter(|it| !findings.contains(it)).collect();
                findings.extend(new);
                broken.push(draft.parts);
            }
        }
    }
    let (sound, places) = (whole && broken.is_empty(), Places::of_files(&material.places));
    (RuleSet { material, days, head, trees, broken, places, doubts, sound }, findings)
}
