//! Rules that refer to each other in a circle, or so often that they grow beyond bounds.

use super::build::TooComplex;
use super::rule::{NamedRule, Rule, Shape, Test};
use super::{Question, UNKNOWN};
use crate::finding::{Finding, Place, Problem};
use crate::id::Id;

/// The most conditions a rule may hold when every rule it refers to is written out.
const LIMIT: usize = 10_000;
/// The most conditions all referrals together may hold, written out in the same way.
const TOTAL: usize = 200_000;
/// How deep rules may lie within each other, named ones included; it keeps every walk down a rule within the stack.
const DEPTH: usize = 300;
/// So many circles are told.
const MOST: usize = 100;
/// So many names of one circle are told.
const MOST_NAMES: usize = 12;

/// Findings about circles; with none, every rule can be followed to its leaves. A loop and no recursion, because a
/// circle can be as long as the files are.
pub(super) fn circles(rules: &[NamedRule]) -> Vec<Finding> {
    let named: Vec<Vec<(usize, &Place)>> = rules.iter().map(|rule| references(&rule.rule)).collect();
    let mut findings = Vec::new();
    let mut done = vec![false; rules.len()];
    let mut on_path: Vec<Option<usize>> = vec![None; rules.len()];
    for start in 0..rules.len() {
        let mut path = vec![(start, 0)];
        while let Some((rule, next)) = path.pop() {
            if next == 0 && std::mem::replace(&mut done[rule], true) {
                continue;
            }
            let Some((target, place)) = named[rule].get(next) else {
                on_path[rule] = None;
                continue;
            };
            on_path[rule] = Some(path.len());
            path.push((rule, next + 1));
            if let Some(from) = on_path[*target] {
                let circle: Vec<&str> = path[from..]
                    .iter()
                    .map(|(rule, _)| *rule)
                    .chain([*target])
                    .map(|it| rules[it].id.as_str())
                    .collect();
                if findings.len() < MOST {
                    findings.push(Problem::Circle { names: told(&circle) }.at(place));
                }
            } else {
                path.push((*target, 0));
            }
        }
    }
    findings
}

/// The names of a circle; of a long one, the beginning and the end.
fn told(circle: &[&str]) -> String {
    let arrow = " → ";
    if circle.len() <= MOST_NAMES {
        return circle.join(arrow);
    }
    let (begin, end) = (&circle[..MOST_NAMES / 2], &circle[circle.len() - MOST_NAMES / 2..]);
    format!("{}{arrow}…{arrow}{}", begin.join(arrow), end.join(arrow))
}

/// The named rules that a rule refers to, each with its place, in the order in which they are written.
fn references(rule: &Rule) -> Vec<(usize, &Place)> {
    match &rule.shape {
        Shape::Named(other) => vec![(*other, &rule.place)],
        _ => rule.parts().iter().flat_map(references).collect(),
    }
}

/// Refuses rules that would grow beyond bounds when every rule they refer to is written out. There must be no circles.
pub(super) fn growth<'p>(
    rules: &'p [NamedRule],
    whens: impl Iterator<Item = (&'p Id, &'p Place, &'p Rule)>,
) -> Result<(), TooComplex<'p>> {
    let mut sizes: Vec<Option<Size>> = vec![None; rules.len()];
    for start in 0..rules.len() {
        let mut open = vec![start];
        while let Some(&rule) = open.last() {
            if sizes[rule].is_some() {
                open.pop();
                continue;
            }
            let missing = references(&rules[rule].rule).into_iter().map(|(other, _)| other);
            let missing: Vec<usize> = missing.filter(|other| sizes[*other].is_none()).collect();
            if missing.is_empty() {
                open.pop();
                let size = Size::of(&rules[rule].rule, &sizes);
                if size.is_too_much() {
                    return Err(TooComplex { name: &rules[rule].id, place: &rules[rule].rule.place });
                }
                sizes[rule] = Some(size);
            } else {
                open.extend(missing);
            }
        }
    }
    let mut total = 0;
    for (name, place, when) in whens {
        let size = Size::of(when, &sizes);
        total += size.conditions;
        if size.is_too_much() || total > TOTAL {
            return Err(TooComplex { name, place });
        }
    }
    Ok(())
}

/// How large a rule is, written out.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    conditions: usize,
    depth: usize,
}

impl Size {
    fn of(rule: &Rule, sizes: &[Option<Self>]) -> Self {
        match &rule.shape {
            Shape::Leaf(_) => Self { conditions: 1, depth: 1 },
            Shape::Named(other) => {
                let size = sizes[*other].unwrap_or_default();
                Self { depth: size.depth + 1, ..size }
            }
            _ => rule.parts().iter().fold(Self { conditions: 1, depth: 1 }, |sum, part| {
                let size = Self::of(part, sizes);
                Self {
                    conditions: sum.conditions.saturating_add(size.conditions),
                    depth: sum.depth.max(size.depth + 1),
                }
            }),
        }
    }

    fn is_too_much(self) -> bool {
        self.conditions > LIMIT || self.depth > DEPTH
    }
}

/// "Weet ik niet" as a signal below `not` would take a referral away from who does not know.
pub(super) fn signals_under_not<'t>(
    questions: &[Question],
    rules: &[NamedRule],
    whens: impl Iterator<Item = &'t Rule>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut seen = vec![[false; 2]; rules.len()];
    let mut stack: Vec<(&Rule, bool)> = whens.map(|when| (when, false)).collect();
    while let Some((rule, negated)) = stack.pop() {
        match &rule.shape {
            Shape::Named(other) => {
                if !std::mem::replace(&mut seen[*other][usize::from(negated)], true) {
                    stack.push((&rules[*other].rule, negated));
                }
            }
            Shape::Not(part) => stack.push((part, !negated)),
            Shape::Leaf(leaf) => {
                if let Test::AnyOf(listed) = &leaf.test
                    && negated
                    && listed.iter().any(|id| id.as_str() == UNKNOWN)
                {
                    let question = questions[leaf.question].id.to_string();
                    findings.push(Problem::UnknownUnderNot { question }.at(&rule.place));
                }
            }
            _ => stack.extend(rule.parts().iter().map(|part| (part, negated))),
        }
    }
    findings
}
