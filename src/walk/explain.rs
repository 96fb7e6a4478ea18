//! Why a referral came out as it did, in the shape of the rule; and why a question is asked.

use super::Standing;
use crate::tree::{Leaf, Rule, Shape};
use crate::value::Value;

/// A rule with what it came to, and only those parts that made it so.
#[derive(Debug)]
pub struct Reason<'t> {
    /// The rule.
    pub rule: &'t Rule,
    /// What it came to.
    pub value: Value,
    /// What kind of part it is.
    pub part: Part<'t>,
    /// The parts that made it so.
    pub parts: Vec<Reason<'t>>,
}

/// What a reason stands for.
#[derive(Debug, Clone, Copy)]
pub enum Part<'t> {
    /// Several conditions.
    Several,
    /// A rule with a name: its position.
    Named(usize),
    /// The opposite of its one part.
    Not,
    /// A condition on one question.
    Leaf(&'t Leaf),
}

/// The reason for a referral's value.
pub fn explain<'t>(standing: &Standing<'t>, referral: usize) -> Reason<'t> {
    let mut reason = of(standing, &standing.tree.referrals[referral].when);
    // The diagram knows more than the parts one by one: it sees that two of them are about the same question.
    reason.value = standing.value(referral);
    reason
}

fn of<'t>(standing: &Standing<'t>, rule: &'t Rule) -> Reason<'t> {
    let (part, parts) = match &rule.shape {
        Shape::Leaf(leaf) => {
            // Not asked is not "weet ik niet", even to a rule that takes "weet ik niet" for a yes.
            let value = standing.answer(leaf.question).map_or(Value::Unknown, |answer| leaf.test.value(answer));
            return Reason { rule, value, part: Part::Leaf(leaf), parts: Vec::new() };
        }
        Shape::Named(number) => (Part::Named(*number), vec![of(standing, &standing.tree.rules[*number].rule)]),
        Shape::Not(inner) => (Part::Not, vec![of(standing, inner)]),
        _ => (Part::Several, rule.parts().iter().map(|part| of(standing, part)).collect::<Vec<_>>()),
    };
    let values = || parts.iter().map(|part| part.value);
    let value = match &rule.shape {
        Shape::All(_) => values().min().unwrap_or(Value::Yes),
        Shape::Any(_) => values().max().unwrap_or(Value::No),
        Shape::AtLeast(n, _) => crate::value::nth_largest(*n, values()),
        Shape::Not(_) => !parts[0].value,
        _ => parts[0].value,
    };
    // What lies on the other side of the value did not make it so.
    let matters = |part: &Reason<'_>| match &rule.shape {
        Shape::All(_) | Shape::Any(_) => part.value == value,
        Shape::AtLeast(..) if value == Value::No => part.value < Value::Yes,
        Shape::AtLeast(..) => part.value >= value,
        _ => true,
    };
    let told = |part: &Reason<'_>| match part.part {
        _ if standing.hidden.is_empty() => true,
        Part::Leaf(leaf) => !standing.hides(leaf.question),
        // What never had parts speaks for itself; what has lost all of them does not.
        Part::Several if part.rule.parts().is_empty() => true,
        _ => !part.parts.is_empty(),
    };
    let parts = parts.into_iter().filter(|part| matters(part) && told(part)).collect();
    Reason { rule, value, part, parts }
}

/// The answers that made a referral come out as it did, in the order of the questions.
pub fn because(standing: &Standing<'_>, referral: usize) -> Vec<usize> {
    fn collect(reason: &Reason<'_>, found: &mut Vec<usize>) {
        if let Part::Leaf(leaf) = reason.part {
            found.push(leaf.question);
        }
        reason.parts.iter().for_each(|part| collect(part, found));
    }
    let mut found = Vec::new();
    collect(&explain(standing, referral), &mut found);
    found.retain(|question| standing.answer(*question).is_some());
    found.sort_unstable();
    found.dedup();
    // Where two parts are about the same question they can settle a rule together that neither settles alone.
    if standing.settled(referral).is_some_and(|value| value != Value::Unknown) && !settles(standing, referral, &found) {
        found = (0..standing.tree.questions.len()).filter(|question| standing.answer(*question).is_some()).collect();
        for question in found.clone() {
            let fewer: Vec<usize> = found.iter().copied().filter(|other| *other != question).collect();
            if settles(standing, referral, &fewer) {
                found = fewer;
            }
        }
    }
    found
}

/// Whether the answers to these questions alone already make the referral what it is.
fn settles(standing: &Standing<'_>, referral: usize, questions: &[usize]) -> bool {
    let tree = standing.tree;
    let mut work = tree.diagrams.residuals();
    let mut root = tree.diagrams.roots[referral];
    for &question in questions {
        let answer = standing.answer(question);
        if let Some(class) = answer.and_then(|answer| tree.domains[question].class(answer)) {
            root = work.restrict(root, question, class);
        }
    }
    work.value(root) == standing.settled(referral)
}

/// The referrals that the answer to a question can still change, each with the sources of the rules it stands in.
pub fn asked_for(standing: &Standing<'_>, question: usize) -> Vec<(usize, Vec<usize>)> {
    let tree = standing.tree;
    let mut found = Vec::new();
    for (number, referral) in tree.referrals.iter().enumerate() {
        if tree.questions[question].kind.steers() {
            if !standing.depends(number, question) {
                continue;
            }
            let mut sources: Vec<usize> = Vec::new();
            referral.when.leaves(&tree.rules, &mut |leaf, path| {
                // The innermost article says it best.
                if let Some(source) = path.last()
                    && leaf.question == question
                    && !sources.contains(source)
                {
                    sources.push(*source);
                }
            });
            found.push((number, sources));
        } else if standing.value(number) != Value::No {
            let terms = referral.rights.iter().filter(|right| tree.counts_from(**right) == Some(question));
            let sources: Vec<usize> = terms.filter_map(|right| tree.rights[*right].source).collect();
            let desks = [Some(referral.desk), referral.decides, referral.find_out].into_iter().flatten();
            let local =
                desks.into_iter().any(|desk| tree.desks[desk].local.is_some_and(|(place, _)| place == question));
            if local || !sources.is_empty() {
                found.push((number, sources));
            }
        }
    }
    found
}
