//! Which parts of a rule make the difference in one conversation.

use crate::tree::{Answer, NamedRule, Rule, Shape, Tree};
use crate::value::{Value, nth_largest};

/// What a part of a rule was when it made the difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// It was yes; had it been no, the referral would have been something else.
    Yes,
    /// It was no or unknown; had it been yes, the referral would have been something else.
    NotYes,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Yes, Self::NotYes];

    /// The word in Fluent keys and in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotYes => "not-yes",
        }
    }

    /// The value on the other side.
    pub(super) fn turned(self) -> Value {
        match self {
            Self::Yes => Value::No,
            Self::NotYes => Value::Yes,
        }
    }
}

/// Calls `found` for each branch that makes the difference for a rule, with its direction, when `answers` are those to
/// all questions.
pub(super) fn decisive<'t>(
    tree: &'t Tree,
    when: &'t Rule,
    answers: &[Answer],
    found: &mut dyn FnMut(&'t Rule, Direction),
) {
    let whole = weigh(when, &tree.rules, answers);
    whole.below(&whole, &mut Vec::new(), found);
}

/// What a rule comes to, and each of its parts.
struct Weighed<'t> {
    rule: &'t Rule,
    value: Value,
    parts: Vec<Weighed<'t>>,
}

fn weigh<'t>(rule: &'t Rule, rules: &'t [NamedRule], answers: &[Answer]) -> Weighed<'t> {
    let parts: Vec<Weighed<'t>> = match &rule.shape {
        Shape::Named(other) => vec![weigh(&rules[*other].rule, rules, answers)],
        _ => rule.parts().iter().map(|part| weigh(part, rules, answers)).collect(),
    };
    let value = match &rule.shape {
        Shape::Leaf(leaf) => leaf.test.value(&answers[leaf.question]),
        shape => combined(shape, parts.iter().map(|part| part.value)),
    };
    Weighed { rule, value, parts }
}

fn combined(shape: &Shape, mut parts: impl Iterator<Item = Value>) -> Value {
    match shape {
        Shape::All(_) => parts.min().unwrap_or(Value::Yes),
        Shape::Any(_) => parts.max().unwrap_or(Value::No),
        Shape::AtLeast(n, _) => nth_largest(*n, parts),
        Shape::Not(_) => !parts.next().unwrap_or(Value::Unknown),
        Shape::Named(_) | Shape::Leaf(_) => parts.next().unwrap_or(Value::Unknown),
    }
}

impl<'t> Weighed<'t> {
    fn below(&self, whole: &Self, known: &mut Vec<&'t Rule>, found: &mut dyn FnMut(&'t Rule, Direction)) {
        for part in &self.parts {
            // A named rule that stands in the whole twice is one branch all the same.
            if known.iter().any(|known| std::ptr::eq(*known, part.rule)) {
                continue;
            }
            known.push(part.rule);
            let direction = if part.value == Value::Yes { Direction::Yes } else { Direction::NotYes };
            if whole.with(part.rule, direction.turned()) != whole.value {
                found(part.rule, direction);
            }
            part.below(whole, known, found);
        }
    }

    /// What the rule comes to when a branch, wherever it stands, has this value instead of its own.
    fn with(&self, branch: &Rule, value: Value) -> Value {
        if std::ptr::eq(self.rule, branch) {
            return value;
        }
        if self.parts.is_empty() {
            return self.value;
        }
        combined(&self.rule.shape, self.parts.iter().map(|part| part.with(branch, value)))
    }
}
