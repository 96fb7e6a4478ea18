//! Findings of dead parts: questions, answers, rules and parts that matter on none of the days, each once.

use std::collections::HashSet;

use super::answers::DontCare;
use super::facts::Facts;
use super::one_sided::used;
use super::proven::{Shown, Stretch};
use super::vacuity::{Vacuity, VacuousPart};
use crate::finding::{Place, Problem};
use crate::tree::{Leaf, Referral, Rule, Shape, Test, Tree};
use crate::value::Value;

/// Facts of one stretch of days, all of them proven.
struct Day<'a> {
    tree: &'a Tree,
    facts: &'a Facts,
    vacuous: &'a [VacuousPart],
    one_sided: &'a [(Place, Value)],
}

impl<'a> Day<'a> {
    /// Facts of a stretch; nothing when not all of them were proven.
    fn whole(tree: &'a Tree, stretch: &'a Stretch) -> Option<Self> {
        let (facts, vacuous) = (stretch.facts.as_ref().ok()?, stretch.vacuous.as_ref().ok()?);
        stretch.is_whole().then_some(Self { tree, facts, vacuous, one_sided: &stretch.one_sided })
    }
}

/// Findings of what matters on none of the days; none when not all days were proven.
pub(super) fn dead(days: &[(&Tree, &Stretch)]) -> Vec<Shown> {
    let shown = |(problem, place): (Problem, Place)| {
        let tree = days.first().map_or(0, |(_, stretch)| stretch.tree);
        Shown { finding: problem.at(&place), tree, witness: None, about: Vec::new() }
    };
    let whole: Option<Vec<Day<'_>>> = days.iter().map(|(tree, stretch)| Day::whole(tree, stretch)).collect();
    whole.map(|days| problems(&days)).unwrap_or_default().into_iter().map(shown).collect()
}

fn problems(days: &[Day<'_>]) -> Vec<(Problem, Place)> {
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
        let reachable = tree.referrals.iter().enumerate().any(|(number, referral)| {
            referral.rights.contains(&at) && !everywhere(&|day| day.facts.referrals[number].is_never())
        });
        if reachable && everywhere(&lost) {
            problems.push((Problem::LostRight { name: right.id.to_string() }, right.place.clone()));
        }
    }
    let hidden = hidden(days);
    let written: Vec<HashSet<Place>> = days.iter().map(|day| written(day.tree)).collect();
    let mut told: HashSet<Place> = HashSet::new();
    let throughout = |place: &Place, holds: &dyn Fn(&Day<'_>) -> bool| {
        days.iter().zip(&written).all(|(day, written)| !written.contains(place) || holds(day))
    };
    for (place, value) in days.iter().flat_map(|day| day.one_sided).filter(|(place, _)| !hidden.contains(place)) {
        let here = |day: &Day<'_>| day.one_sided.iter().any(|other| (&other.0, &other.1) == (place, value));
        let used = written.iter().any(|written| written.contains(place));
        if used && throughout(place, &here) {
            told.insert(place.clone());
            problems.push((Problem::OneSided { value: value.as_str().to_owned() }, place.clone()));
        }
    }
    let sided = told.clone();
    let open = |part: &&VacuousPart| !hidden.contains(&part.place) && !sided.contains(&part.place);
    for part in days.iter().flat_map(|day| day.vacuous).filter(open) {
        let vacuous = |day: &Day<'_>| {
            day.vacuous.iter().any(|other| other.place == part.place && goes_with(&other.vacuity, &part.vacuity))
        };
        if throughout(&part.place, &vacuous) {
            told.insert(part.place.clone());
            problems.push((of_part(&part.vacuity), part.place.clone()));
        }
    }
    for answer in &first.facts.dont_cares {
        let question = question_of(answer);
        let asked = |day: &Day<'_>| !day.facts.never_asked.contains(&question);
        if everywhere(&|day| !asked(day) || day.facts.dont_cares.contains(answer))
            && !days.iter().any(|day| told_of(day.tree, answer, &told))
        {
            problems.push((of_answer(tree, answer), tree.questions[question].place.clone()));
        }
    }
    let mut seen: HashSet<(Problem, Place)> = HashSet::new();
    problems.retain(|problem| seen.insert(problem.clone()));
    problems
}

/// True when a rule that nothing uses asks this question: that is told of the rule.
fn in_unused_rule(tree: &Tree, question: usize) -> bool {
    let promised = tree.promises.iter().map(|promise| &promise.when);
    let used = used(tree, tree.referrals.iter().map(|referral| &referral.when).chain(promised));
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

/// Places of all parts of all rules that a referral of this day uses.
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

/// True when one of these places is a condition on the question, or names the answer or threshold: when that is mended, it
/// may matter.
fn told_of(tree: &Tree, answer: &DontCare, told: &HashSet<Place>) -> bool {
    fn down(rule: &Rule, within: bool, answer: &DontCare, told: &HashSet<Place>) -> bool {
        let here = told.contains(&rule.place);
        let named = |leaf: &Leaf| leaf.question == question_of(answer) && (here || within && names(leaf, answer));
        let leaf = matches!(&rule.shape, Shape::Leaf(leaf) if named(leaf));
        leaf || rule.parts().iter().any(|part| down(part, within || here, answer, told))
    }
    let whens = tree.referrals.iter().map(|referral| &referral.when);
    tree.rules.iter().map(|named| &named.rule).chain(whens).any(|rule| down(rule, false, answer, told))
}

fn names(leaf: &Leaf, answer: &DontCare) -> bool {
    let (listed, bounds) = match &leaf.test {
        Test::AnyOf(listed) | Test::Only(listed) => (listed.as_slice(), [None, None]),
        Test::Range { from, below } => (&[][..], [*from, *below]),
    };
    match answer {
        DontCare::Option { option, .. } => listed.contains(option),
        DontCare::Same { options, .. } => options.iter().any(|option| listed.contains(option)),
        DontCare::Threshold { number, .. } => bounds.contains(&Some(*number)),
    }
}

/// True when two ways of not mattering are one fault on two days.
fn goes_with(a: &Vacuity, b: &Vacuity) -> bool {
    let part = |vacuity: &Vacuity| !matches!(vacuity, Vacuity::Option(_) | Vacuity::Threshold(_));
    a == b || (part(a) && part(b)) || part(a)
}

fn of_part(vacuity: &Vacuity) -> Problem {
    match vacuity {
        Vacuity::Needless => Problem::Needless,
        Vacuity::Fixed(value) => Problem::Fixed { value: value.as_str().to_owned() },
        Vacuity::Unobservable => Problem::Unheard,
        Vacuity::Option(option) => Problem::IdleOption { answer: option.to_string() },
        Vacuity::Threshold(number) => Problem::IdleThreshold { number: number.to_string() },
    }
}

fn question_of(answer: &DontCare) -> usize {
    match answer {
        DontCare::Option { question, .. } | DontCare::Same { question, .. } | DontCare::Threshold { question, .. } => {
            *question
        }
    }
}

fn of_answer(tree: &Tree, answer: &DontCare) -> Problem {
    let question = tree.questions[question_of(answer)].id.to_string();
    match answer {
        DontCare::Option { option, .. } => Problem::IdleAnswer { question, answer: option.to_string() },
        DontCare::Same { options, .. } => {
            let answers: Vec<String> = options.iter().map(ToString::to_string).collect();
            Problem::SameAnswers { question, answers: answers.join(", ") }
        }
        DontCare::Threshold { number, .. } => Problem::IdleThreshold { number: number.to_string() },
    }
}
