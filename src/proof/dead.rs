//! What never matters in the rules, on none of the days: each thing once, where it is to be mended.

use std::collections::HashSet;

use super::audit::{Day, Shown};
use super::facts::IdleAnswer;
use super::parts::{Idle, IdlePart};
use super::sides::used;
use crate::finding::{Place, Problem};
use crate::tree::{Leaf, Referral, Rule, Shape, Test, Tree};

/// What never matters, on none of the days.
pub(super) fn dead(days: &[Day<'_>]) -> Vec<Shown> {
    let Some(first) = days.first() else { return Vec::new() };
    let tree = first.tree;
    let everywhere = |holds: &dyn Fn(&Day<'_>) -> bool| days.iter().all(holds);
    let mut problems: Vec<(Problem, Place)> = Vec::new();
    for (at, question) in tree.questions.iter().enumerate().filter(|(_, question)| question.kind.steers()) {
        let unasked = |day: &Day<'_>| day.facts.never_asked.contains(&at) && !day.tree.domains[at].is_used();
        if everywhere(&unasked) && !in_unused_rule(tree, at) {
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
    let throughout = |place: &Place, holds: &dyn Fn(&Day<'_>) -> bool| {
        days.iter().zip(&written).all(|(day, written)| !written.contains(place) || holds(day))
    };
    for (place, value) in days.iter().flat_map(|day| &day.sides).filter(|(place, _)| !hidden.contains(place)) {
        let here = |day: &Day<'_>| day.sides.iter().any(|other| (&other.0, &other.1) == (place, value));
        let used = written.iter().any(|written| written.contains(place));
        if used && throughout(place, &here) {
            told.insert(place.clone());
            problems.push((Problem::OneSided { value: value.as_str().to_owned() }, place.clone()));
        }
    }
    let sided = told.clone();
    let open = |part: &&IdlePart| !hidden.contains(&part.place) && !sided.contains(&part.place);
    for part in days.iter().flat_map(|day| &day.idle).filter(open) {
        let idle = |day: &Day<'_>| {
            day.idle.iter().any(|other| other.place == part.place && goes_with(&other.idle, &part.idle))
        };
        if throughout(&part.place, &idle) {
            told.insert(part.place.clone());
            problems.push((of_part(&part.idle), part.place.clone()));
        }
    }
    for idle in &first.facts.idle_answers {
        let question = question_of(idle);
        let asked = |day: &Day<'_>| !day.facts.never_asked.contains(&question);
        if everywhere(&|day| !asked(day) || day.facts.idle_answers.contains(idle))
            && !days.iter().any(|day| told_of(day.tree, idle, &told))
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

/// Whether a rule that nothing hangs on asks this question: that is told of the rule.
fn in_unused_rule(tree: &Tree, question: usize) -> bool {
    let used = used(tree, tree.referrals.iter().map(|it| &it.when).chain(tree.promises.iter().map(|it| &it.when)));
    let asks = |rule: &Rule| {
        let mut asks = false;
        rule.leaves(&tree.rules, &mut |leaf, _| asks |= leaf.question == question);
        asks
    };
    tree.rules.iter().zip(used).any(|(named, used)| !used && asks(&named.rule))
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

/// Whether one of these places is a condition on the question, or names the answer or threshold: when that is mended, it
/// may matter.
fn told_of(tree: &Tree, idle: &IdleAnswer, told: &HashSet<Place>) -> bool {
    fn down(rule: &Rule, within: bool, idle: &IdleAnswer, told: &HashSet<Place>) -> bool {
        let own = told.contains(&rule.place);
        let named = |leaf: &Leaf| leaf.question == question_of(idle) && (own || within && names(leaf, idle));
        let here = matches!(&rule.shape, Shape::Leaf(leaf) if named(leaf));
        here || rule.parts().iter().any(|part| down(part, within || own, idle, told))
    }
    let whens = tree.referrals.iter().map(|it| &it.when);
    tree.rules.iter().map(|named| &named.rule).chain(whens).any(|rule| down(rule, false, idle, told))
}

fn names(leaf: &Leaf, idle: &IdleAnswer) -> bool {
    let (listed, bounds) = match &leaf.test {
        Test::AnyOf(listed) | Test::Only(listed) => (listed.as_slice(), [None, None]),
        Test::Range { from, below } => (&[][..], [*from, *below]),
    };
    match idle {
        IdleAnswer::Option { option, .. } => listed.contains(option),
        IdleAnswer::Same { options, .. } => options.iter().any(|option| listed.contains(option)),
        IdleAnswer::Threshold { number, .. } => bounds.contains(&Some(*number)),
    }
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
