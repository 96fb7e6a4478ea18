//! What the proof finds wrong with a rule set on all of its days, each with somebody who shows it.

use std::collections::HashSet;

use super::facts::IdleAnswer;
use super::parts::{Idle, IdlePart};
use super::{Beyond, Conversations, Facts, Limits, Promise, Verdict, Witness, settle};
use crate::finding::{Finding, Place, Problem};
use crate::tree::{Claim, Referral, Rule, Shape, Tree};
use crate::walk;

/// What was proven of the rules of all days.
#[derive(Debug)]
pub struct Audit {
    /// What is wrong.
    pub findings: Vec<Shown>,
    /// The tree whose conversations were counted, by its position among the trees.
    pub counted: usize,
    /// What holds of all conversations of that tree.
    pub conversations: Result<Conversations, Beyond>,
    /// Pairs of referrals that always come out together in that tree.
    pub together: Vec<(usize, usize)>,
    /// Pairs of referrals that are never both to do in that tree.
    pub apart: Vec<(usize, usize)>,
    /// How many promises are kept on all days.
    pub kept: usize,
    /// How many trees with different rules there are.
    pub different: usize,
    /// How many of those were beyond proof, at least in part.
    pub unproven: usize,
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
struct Day<'t> {
    at: usize,
    tree: &'t Tree,
    facts: Facts,
    idle: Vec<IdlePart>,
    lost_by_unknown: Vec<(usize, usize, Witness)>,
    /// Per promise of the tree, what became of each claim.
    promises: Vec<Vec<Verdict>>,
    dead_end: Option<Witness>,
}

/// Proves the rules of all days; `trees` are those of each stretch of days in order. The conversations of `counted` are
/// counted. Only what holds on all days is dead; what goes wrong on any of them is wrong.
pub fn audit(trees: &[&Tree], counted: usize, limits: &Limits) -> Audit {
    let mut audit = Audit {
        findings: Vec::new(),
        counted,
        conversations: Err(Beyond { states: 0 }),
        together: Vec::new(),
        apart: Vec::new(),
        kept: 0,
        different: 0,
        unproven: 0,
    };
    let mut days: Vec<Day<'_>> = Vec::new();
    // The counted one first, so that what shows in it is told of it.
    let order = std::iter::once(counted).chain((0..trees.len()).filter(|at| *at != counted));
    for at in order {
        let Some(&tree) = trees.get(at) else { continue };
        if trees
            .iter()
            .enumerate()
            .any(|(other, earlier)| days.iter().any(|day| day.at == other) && alike(earlier, tree))
        {
            continue;
        }
        audit.different += 1;
        let (day, whole) = prove_day(at, tree, (at == counted).then_some(&mut audit), limits);
        audit.unproven += usize::from(!whole);
        days.push(day);
    }
    if audit.unproven == 0 {
        audit.findings.extend(dead(&days));
    }
    audit.findings.extend(wrong(&days));
    audit.kept = kept(&days);
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

/// Proves one tree; whether all of it could be. The conversations are counted for `audit`.
fn prove_day<'t>(at: usize, tree: &'t Tree, audit: Option<&mut Audit>, limits: &Limits) -> (Day<'t>, bool) {
    let mut promises: Vec<Promise> = Vec::new();
    for promise in tree.promises.iter().filter(|promise| promise.valid.holds(tree.day)) {
        let of = |claim: &Claim| Promise { when: promise.when.clone(), claim: claim.clone() };
        promises.extend(promise.claims.iter().map(|(claim, _)| of(claim)));
    }
    // Everybody gets something with a right.
    let with_right = (0..tree.referrals.len()).filter(|at| !walk::rights_of(tree, *at, tree.day).is_empty());
    let everybody = Rule { shape: Shape::All(Vec::new()), source: None, place: tree.place.clone() };
    promises.push(Promise { when: everybody, claim: Claim::OneOf(with_right.collect()) });
    let (proof, mut walk) = settle(tree, &promises, limits);
    let mut whole = proof.facts.is_ok() && proof.idle_parts.is_ok() && proof.lost_by_unknown.is_ok();
    let mut verdicts = proof.promises.into_iter();
    let mut of_promise = Vec::new();
    for promise in &tree.promises {
        let count = if promise.valid.holds(tree.day) { promise.claims.len() } else { 0 };
        of_promise.push(verdicts.by_ref().take(count).collect());
    }
    let dead_end = match verdicts.next() {
        Some(Verdict::Broken(witness)) => Some(witness),
        Some(Verdict::Beyond) => {
            whole = false;
            None
        }
        _ => None,
    };
    let facts = proof.facts.unwrap_or_default();
    if let (Some(audit), Some(ground)) = (audit, &proof.ground) {
        audit.conversations = walk.done(ground, tree).map(|walked| walked.conversations(ground, tree));
        audit.together.clone_from(&facts.together);
        audit.apart.clone_from(&facts.apart);
    }
    let day = Day {
        at,
        tree,
        facts,
        idle: proof.idle_parts.unwrap_or_default(),
        lost_by_unknown: proof.lost_by_unknown.unwrap_or_default(),
        promises: of_promise,
        dead_end,
    };
    (day, whole)
}

/// What never matters, on none of the days.
fn dead(days: &[Day<'_>]) -> Vec<Shown> {
    let Some(first) = days.first() else { return Vec::new() };
    let tree = first.tree;
    let everywhere = |holds: &dyn Fn(&Day<'_>) -> bool| days.iter().all(holds);
    let mut problems: Vec<(Problem, Place)> = Vec::new();
    for (at, question) in tree.questions.iter().enumerate().filter(|(_, question)| question.kind.steers()) {
        if everywhere(&|day| day.facts.never_asked.contains(&at) && !day.tree.domains[at].is_used()) {
            problems.push((Problem::NeverAsked { name: question.id.to_string() }, question.place.clone()));
        }
    }
    for (at, referral) in tree.referrals.iter().enumerate() {
        let always = |day: &Day<'_>| day.facts.referrals.get(at).is_some_and(|values| values.is_always());
        let said = |day: &Day<'_>| matches!(&day.tree.referrals[at].when.shape, Shape::All(parts) if parts.is_empty());
        if everywhere(&always) && !everywhere(&said) {
            problems.push((Problem::AlwaysReferred { name: referral.id.to_string() }, referral.place.clone()));
        }
    }
    for (at, right) in tree.rights.iter().enumerate() {
        let lost =
            |day: &Day<'_>| day.facts.lost_rights.contains(&at) || !day.tree.rights[at].valid.holds(day.tree.day);
        let given = tree.referrals.iter().enumerate().any(|(referral, it)| {
            it.rights.contains(&at) && !everywhere(&|day| day.facts.referrals[referral].is_never())
        });
        if given && everywhere(&lost) {
            problems.push((Problem::LostRight { name: right.id.to_string() }, right.place.clone()));
        }
    }
    let hidden = hidden(days);
    let written: Vec<HashSet<Place>> = days.iter().map(|day| written(day.tree)).collect();
    let mut told: HashSet<Place> = HashSet::new();
    for part in days.iter().flat_map(|day| &day.idle).filter(|part| !hidden.contains(&part.place)) {
        let idle = |day: &Day<'_>| {
            day.idle.iter().any(|other| other.place == part.place && goes_with(&other.idle, &part.idle))
        };
        let dead = days.iter().zip(&written).all(|(day, written)| !written.contains(&part.place) || idle(day));
        if dead {
            told.insert(part.place.clone());
            problems.push((of_part(&part.idle), part.place.clone()));
        }
    }
    for idle in &first.facts.idle_answers {
        let question = question_of(idle);
        let asked = |day: &Day<'_>| !day.facts.never_asked.contains(&question);
        if everywhere(&|day| !asked(day) || day.facts.idle_answers.contains(idle))
            && !days.iter().any(|day| told_of(day.tree, question, &told))
        {
            problems.push((of_answer(tree, idle), tree.questions[question].place.clone()));
        }
    }
    let mut seen: HashSet<(Problem, Place)> = HashSet::new();
    problems.retain(|it| seen.insert(it.clone()));
    let shown = |(problem, place): (Problem, Place)| Shown {
        finding: problem.at(&place),
        tree: first.at,
        witness: None,
        about: Vec::new(),
    };
    problems.into_iter().map(shown).collect()
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

/// The parts of rules of referrals that are never to do: that is told of the referral.
fn hidden(days: &[Day<'_>]) -> HashSet<Place> {
    let mut hidden = HashSet::new();
    for day in days {
        for (at, referral) in day.tree.referrals.iter().enumerate() {
            if days.iter().all(|day| day.facts.referrals.get(at).is_some_and(|values| !values.yes)) {
                places(&referral.when, &mut hidden);
            }
        }
    }
    hidden
}

/// Where every part of every rule is written that a referral of this day hangs on.
fn written(tree: &Tree) -> HashSet<Place> {
    fn down(tree: &Tree, rule: &Rule, all: &mut HashSet<Place>) {
        if all.insert(rule.place.clone()) {
            if let Shape::Named(named) = &rule.shape {
                down(tree, &tree.rules[*named].rule, all);
            }
            rule.parts().iter().for_each(|part| down(tree, part, all));
        }
    }
    let mut all = HashSet::new();
    let exists = |referral: &&Referral| referral.valid.holds(tree.day);
    tree.referrals.iter().filter(exists).for_each(|referral| down(tree, &referral.when, &mut all));
    all
}

fn places(rule: &Rule, all: &mut HashSet<Place>) {
    all.insert(rule.place.clone());
    rule.parts().iter().for_each(|part| places(part, all));
}

/// Whether one of these places is a condition on the question.
fn told_of(tree: &Tree, question: usize, told: &HashSet<Place>) -> bool {
    fn down(rule: &Rule, question: usize, told: &HashSet<Place>) -> bool {
        let here = matches!(&rule.shape, Shape::Leaf(leaf) if leaf.question == question) && told.contains(&rule.place);
        here || rule.parts().iter().any(|part| down(part, question, told))
    }
    tree.rules
        .iter()
        .map(|named| &named.rule)
        .chain(tree.referrals.iter().map(|it| &it.when))
        .any(|rule| down(rule, question, told))
}

/// Whether two ways of not mattering are one fault on two days.
fn goes_with(a: &Idle, b: &Idle) -> bool {
    let part = |idle: &Idle| !matches!(idle, Idle::Option(_) | Idle::Threshold(_));
    a == b || (part(a) && part(b)) || part(a)
}

fn of_part(idle: &Idle) -> Problem {
    match idle {
        Idle::Needless => Problem::Needless,
        Idle::Fixed(value) => Problem::Fixed { value: value.as_str().to_owned() },
        Idle::Unheard => Problem::Unheard,
        Idle::Option(option) => Problem::IdleOption { answer: option.to_string() },
        Idle::Threshold(number) => Problem::IdleThreshold { number: number.to_string() },
    }
}

fn question_of(idle: &IdleAnswer) -> usize {
    match idle {
        IdleAnswer::Option { question, .. }
        | IdleAnswer::Same { question, .. }
        | IdleAnswer::Threshold { question, .. } => *question,
    }
}

fn of_answer(tree: &Tree, idle: &IdleAnswer) -> Problem {
    let question = tree.questions[question_of(idle)].id.to_string();
    match idle {
        IdleAnswer::Option { option, .. } => Problem::IdleAnswer { question, answer: option.to_string() },
        IdleAnswer::Same { options, .. } => {
            let answers: Vec<String> = options.iter().map(ToString::to_string).collect();
            Problem::SameAnswers { question, answers: answers.join(", ") }
        }
        IdleAnswer::Threshold { number, .. } => Problem::IdleThreshold { number: number.to_string() },
    }
}
