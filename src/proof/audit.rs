//! What the proof finds wrong with a rule set on all of its days, each with somebody who shows it.

use num_bigint::BigUint;

use super::dead::dead;
use super::parts::IdlePart;
use super::proving::Proving;
use super::{Beyond, Bounds, Facts, Limits, Promise, Settled, Verdict, Witness, bounds};
use crate::finding::{Finding, Place, Problem};
use crate::tree::{Claim, Rule, Tree};
use crate::value::Value;
use crate::walk::{self, Answers};

/// So many states are searched for the bounds on how many questions a conversation has.
const STATES: usize = 500;

/// What was proven of the rules of all days.
#[derive(Debug)]
pub struct Audit {
    /// What is wrong.
    pub findings: Vec<Shown>,
    /// The tree to tell of, by its position among the trees.
    pub counted: usize,
    /// In how many ways all questions that steer can be answered; nothing when that was beyond proof.
    pub combinations: Option<BigUint>,
    /// How many questions a conversation has by each tree with different rules, by its position among the trees, in order.
    pub lengths: Vec<(usize, Bounds)>,
    /// Whether everybody gets a referral with a right on all days; nothing when that was beyond proof.
    pub rights: Option<bool>,
    /// Pairs of referrals that always come out together in that tree, each with a conversation in which they do.
    pub together: Vec<(usize, usize, Option<Witness>)>,
    /// Pairs of referrals that are never both to do in that tree.
    pub apart: Vec<(usize, usize)>,
    /// How many promises are kept on all days.
    pub kept: usize,
    /// How many trees with different rules were beyond proof, at least in part.
    pub unproven: usize,
}

impl Audit {
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

/// A finding, and somebody who shows it.
#[derive(Debug)]
pub struct Shown {
    /// What is wrong.
    pub finding: Finding,
    /// The tree in which it shows, by its position among the trees.
    pub tree: usize,
    /// The conversation; there is none for what never happens.
    pub witness: Option<Witness>,
    /// The referrals it is about.
    pub about: Vec<usize>,
}

/// One tree, and what was found of it.
pub(super) struct Day<'t> {
    pub(super) at: usize,
    pub(super) tree: &'t Tree,
    pub(super) facts: Facts,
    pub(super) idle: Vec<IdlePart>,
    /// Parts that are never yes or never no.
    pub(super) sides: Vec<(Place, Value)>,
    pub(super) lost_by_unknown: Vec<(usize, usize, Witness)>,
    /// Per promise of the tree, what became of each claim.
    pub(super) promises: Vec<Vec<Verdict>>,
    pub(super) dead_end: Option<Witness>,
}

/// Proves the rules of all days; `trees` are those of each stretch of days in order, `counted` is the one to tell of. Only
/// what holds on all days is dead; what goes wrong on any of them is wrong.
pub fn audit(trees: &[&Tree], counted: usize, limits: &Limits) -> Audit {
    let mut audit = Audit {
        findings: Vec::new(),
        counted,
        combinations: None,
        lengths: Vec::new(),
        rights: None,
        together: Vec::new(),
        apart: Vec::new(),
        kept: 0,
        unproven: 0,
    };
    // The counted one first, so that what shows in it is told of it.
    let mut different: Vec<usize> = Vec::new();
    for at in std::iter::once(counted).chain((0..trees.len()).filter(|at| *at != counted)) {
        if trees.get(at).is_some_and(|tree| !different.iter().any(|known| alike(trees[*known], tree))) {
            different.push(at);
        }
    }
    let own: Vec<&Tree> = different.iter().map(|at| trees[*at]).collect();
    let whens: Vec<Vec<&Rule>> =
        own.iter().map(|tree| tree.promises.iter().map(|promise| &promise.when).collect()).collect();
    let mut proving = Proving::new(&own, &whens, limits);
    let mut days: Vec<Day<'_>> = Vec::new();
    for (side, at) in different.into_iter().enumerate() {
        let (day, whole) = prove_day(at, side, trees[at], &days, &mut proving);
        let start = walk::stand(trees[at], &Answers::default(), trees[at].day);
        audit.lengths.extend(bounds(&start, STATES).map(|bounds| (at, bounds)));
        audit.unproven += usize::from(!whole);
        days.push(day);
    }
    audit.lengths.sort_by_key(|(at, _)| *at);
    audit.combinations = proving.as_ref().ok().map(Proving::combinations);
    if let (Some(day), Ok(proving)) = (days.first(), &mut proving) {
        let pairs = &day.facts.together;
        let ones: Vec<usize> = pairs.iter().map(|(one, _)| *one).collect();
        let coming = proving.coming(0, day.tree, &ones).into_iter();
        audit.together = pairs.iter().zip(coming).map(|((one, other), coming)| (*one, *other, coming)).collect();
        audit.apart.clone_from(&day.facts.apart);
    }
    if audit.unproven == 0 {
        audit.findings.extend(dead(&days));
    }
    audit.findings.extend(wrong(&days));
    audit.kept = kept(&days);
    let everybody = days.iter().all(|day| day.dead_end.is_none());
    audit.rights = (audit.unproven == 0 || !everybody).then_some(everybody);
    audit
}

/// Whether two trees of one document say the same of everybody.
fn alike(a: &Tree, b: &Tree) -> bool {
    let exists = |tree: &Tree| -> Vec<bool> { tree.referrals.iter().map(|it| it.valid.holds(tree.day)).collect() };
    let rights = |tree: &Tree| -> Vec<Vec<usize>> {
        (0..tree.referrals.len()).map(|referral| walk::rights_of(tree, referral, tree.day)).collect()
    };
    let live = |tree: &Tree| -> Vec<bool> { tree.rights.iter().map(|it| it.valid.holds(tree.day)).collect() };
    let made = |tree: &Tree| -> Vec<bool> { tree.promises.iter().map(|it| it.valid.holds(tree.day)).collect() };
    let whens = a.referrals.iter().zip(&b.referrals).all(|(a, b)| a.when == b.when);
    a.rules == b.rules
        && whens
        && a.promises == b.promises
        && exists(a) == exists(b)
        && rights(a) == rights(b)
        && live(a) == live(b)
        && made(a) == made(b)
}

/// Proves one tree; whether all of it could be. For what somebody showed `before` to be wrong, nobody else is looked for.
fn prove_day<'t>(
    at: usize,
    side: usize,
    tree: &'t Tree,
    before: &[Day<'_>],
    proving: &mut Result<Proving, Beyond>,
) -> (Day<'t>, bool) {
    let broken = |number: usize, place: &Place| {
        let on = |day: &Day<'_>| {
            let mut claims = day.tree.promises[number].claims.iter().zip(&day.promises[number]);
            claims.any(|((_, other), verdict)| other == place && matches!(verdict, Verdict::Broken(_)))
        };
        before.iter().any(on)
    };
    let made = |number: usize, place: &Place| tree.promises[number].valid.holds(tree.day) && !broken(number, place);
    let mut promises: Vec<Promise> = Vec::new();
    for (number, promise) in tree.promises.iter().enumerate() {
        for (claim, _) in promise.claims.iter().filter(|(_, place)| made(number, place)) {
            promises.push(Promise { when: promise.when.clone(), claim: claim.clone() });
        }
    }
    let settled = match proving {
        Ok(proving) => proving.settle(side, tree, &promises),
        Err(beyond) => Settled::beyond(promises.len(), *beyond),
    };
    let whole = settled.is_whole();
    let mut verdicts = settled.promises.into_iter();
    let mut of_promise = Vec::new();
    for (number, promise) in tree.promises.iter().enumerate() {
        // What is not claimed here says nothing, like what is claimed of nobody.
        let mut verdict = |place: &Place| made(number, place).then(|| verdicts.next()).flatten();
        let all = promise.claims.iter().map(|(_, place)| verdict(place).unwrap_or(Verdict::Empty));
        of_promise.push(all.collect());
    }
    let day = Day {
        at,
        tree,
        facts: settled.facts.unwrap_or_default(),
        idle: settled.idle_parts.unwrap_or_default(),
        sides: settled.sides,
        lost_by_unknown: settled.lost_by_unknown.unwrap_or_default(),
        promises: of_promise,
        dead_end: settled.dead_end.unwrap_or_default(),
    };
    (day, whole)
}

/// What goes wrong for somebody, on any of the days.
fn wrong(days: &[Day<'_>]) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut add = |day: &Day<'_>, problem: Problem, place: &Place, witness: Option<&Witness>, about: Vec<usize>| {
        let finding = problem.at(place);
        if !found.iter().any(|known| known.finding == finding) {
            found.push(Shown { finding, tree: day.at, witness: witness.cloned(), about });
        }
    };
    for day in days {
        let tree = day.tree;
        if let Some(witness) = &day.dead_end {
            add(day, Problem::DeadEnd, &tree.place, Some(witness), Vec::new());
        }
        for (referral, question, witness) in &day.lost_by_unknown {
            let question = tree.questions[*question].id.to_string();
            let problem = Problem::UnknownLoses { name: tree.referrals[*referral].id.to_string(), question };
            add(day, problem, &tree.referrals[*referral].place, Some(witness), vec![*referral]);
        }
        for (promise, verdicts) in tree.promises.iter().zip(&day.promises) {
            let name = promise.id.to_string();
            for ((claim, place), verdict) in promise.claims.iter().zip(verdicts) {
                match verdict {
                    Verdict::Kept | Verdict::Empty => {}
                    Verdict::Broken(witness) => {
                        let problem = Problem::PromiseBroken { name: name.clone() };
                        add(day, problem, place, Some(witness), about(tree, claim));
                    }
                    Verdict::Beyond => {
                        add(day, Problem::PromiseUnproven { name: name.clone() }, place, None, Vec::new());
                    }
                }
            }
        }
    }
    let Some(first) = days.first() else { return found };
    for (at, promise) in first.tree.promises.iter().enumerate() {
        let empty = |day: &Day<'_>| day.promises[at].iter().all(|verdict| matches!(verdict, Verdict::Empty));
        if days.iter().all(empty) {
            let finding = Problem::PromiseEmpty { name: promise.id.to_string() }.at(&promise.place);
            found.push(Shown { finding, tree: first.at, witness: None, about: Vec::new() });
        }
    }
    found
}

/// How many promises are made on some day, and kept whenever they are.
fn kept(days: &[Day<'_>]) -> usize {
    let count = days.first().map_or(0, |day| day.tree.promises.len());
    let kept = |at: &usize| {
        let mut verdicts = days.iter().flat_map(|day| &day.promises[*at]).peekable();
        let all = days.iter().flat_map(|day| &day.promises[*at]);
        verdicts.any(|verdict| matches!(verdict, Verdict::Kept))
            && all.clone().all(|verdict| matches!(verdict, Verdict::Kept | Verdict::Empty))
    };
    (0..count).filter(kept).count()
}

/// The referrals a claim is about.
fn about(tree: &Tree, claim: &Claim) -> Vec<usize> {
    match claim {
        Claim::Never(at) | Claim::NotToDo(at) | Claim::Always(at) | Claim::ToDo(at) | Claim::First(at) => vec![*at],
        Claim::OneOf(all) => all.clone(),
        Claim::NeverRight(right) | Claim::AlwaysRight(right) => {
            (0..tree.referrals.len()).filter(|at| tree.referrals[*at].rights.contains(right)).collect()
        }
    }
}
