//! Which parts of a rule make the difference in one conversation.

use crate::tree::{Rule, Shape};
use crate::value::{Value, nth_largest};
use crate::walk::Standing;

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

/// Calls `found` for each branch that makes the difference for a referral, with its direction. Where the walk knows
/// more than the parts one by one, because two of them are about the same question, no part made the difference.
pub(super) fn decisive<'t>(standing: &Standing<'t>, referral: usize, found: &mut dyn FnMut(&'t Rule, Direction)) {
    let whole = weigh(standing, &standing.tree.referrals[referral].when);
    if standing.settled(referral) == Some(whole.value()) {
        whole.below(&whole, &mut Vec::new(), found);
    }
}

/// What a rule comes to, and each of its parts.
struct Weighed<'t> {
    rule: &'t Rule,
    /// The lowest it can still become, what it is with everything open unknown, the highest it can still become.
    values: [Value; 3],
    parts: Vec<Weighed<'t>>,
}

fn weigh<'t>(standing: &Standing<'t>, rule: &'t Rule) -> Weighed<'t> {
    let parts: Vec<Weighed<'t>> = match &rule.shape {
        Shape::Named(other) => vec![weigh(standing, &standing.tree.rules[*other].rule)],
        _ => rule.parts().iter().map(|part| weigh(standing, part)).collect(),
    };
    let values = match &rule.shape {
        Shape::Leaf(leaf) => standing.answer(leaf.question).map_or(Value::ALL, |answer| [leaf.test.value(answer); 3]),
        // No and yes change places, so the lowest comes from the highest.
        Shape::Not(_) => [2, 1, 0].map(|at| !parts[0].values[at]),
        shape => [0, 1, 2].map(|at| combined(shape, parts.iter().map(|part| part.values[at]))),
    };
    Weighed { rule, values, parts }
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
    /// What the rule comes to with everything open unknown.
    fn value(&self) -> Value {
        self.values[1]
    }

    fn below(&self, whole: &Self, known: &mut Vec<&'t Rule>, found: &mut dyn FnMut(&'t Rule, Direction)) {
        for part in &self.parts {
            // A named rule that stands in the whole twice is one branch all the same.
            if known.iter().any(|known| std::ptr::eq(*known, part.rule)) {
                continue;
            }
            known.push(part.rule);
            let [low, value, high] = part.values;
            let direction = if value == Value::Yes { Direction::Yes } else { Direction::NotYes };
            // What depends on a question that nobody needed to ask decides nothing.
            if low == high && whole.with(part.rule, direction.turned()) != whole.value() {
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
            return self.value();
        }
        combined(&self.rule.shape, self.parts.iter().map(|part| part.with(branch, value)))
    }
}
