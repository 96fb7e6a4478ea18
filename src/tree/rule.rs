//! A rule in the shape of the law, and what it says of a person whose answers are known.

use super::answer::{Answer, UNKNOWN};
use crate::finding::Place;
use crate::id::Id;
use crate::value::{Value, nth_largest};

/// A rule that other rules can refer to.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedRule {
    /// Its name.
    pub id: Id,
    /// What it says.
    pub rule: Rule,
}

/// A rule, the article it comes from, and where it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What it says.
    pub shape: Shape,
    /// The article.
    pub source: Option<usize>,
    /// Where it is written.
    pub place: Place,
}

/// The shapes a rule can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// The minimum.
    All(Vec<Rule>),
    /// The maximum.
    Any(Vec<Rule>),
    /// Yes and no swapped.
    Not(Box<Rule>),
    /// The n-th largest.
    AtLeast(usize, Vec<Rule>),
    /// Another rule.
    Named(usize),
    /// A condition on one question.
    Leaf(Leaf),
}

/// A condition on one question.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Leaf {
    /// Position of the question.
    pub question: usize,
    /// What is asked of its answer.
    pub test: Test,
}

/// What is asked of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Test {
    /// One of these was given. "Weet ik niet" counts only when it is listed.
    AnyOf(Vec<Id>),
    /// Nothing was given but these.
    Only(Vec<Id>),
    /// A number from here (included) and below there (excluded).
    Range {
        /// Lowest that fits.
        from: Option<i64>,
        /// Lowest that no longer fits.
        below: Option<i64>,
    },
}

impl Test {
    /// What the condition says of an answer.
    pub fn value(&self, answer: &Answer) -> Value {
        let holds = match (self, answer) {
            (Self::AnyOf(listed), Answer::Unknown) if listed.iter().any(|id| id.as_str() == UNKNOWN) => true,
            (_, Answer::Unknown) => return Value::Unknown,
            (Self::AnyOf(listed), given) => given.options().iter().any(|option| listed.contains(option)),
            (Self::Only(listed), given) => {
                !given.options().is_empty() && given.options().iter().all(|option| listed.contains(option))
            }
            (Self::Range { from, below }, Answer::Number(number)) => {
                from.is_none_or(|from| from <= *number) && below.is_none_or(|below| *number < below)
            }
            (Self::Range { .. }, _) => false,
        };
        if holds { Value::Yes } else { Value::No }
    }
}

impl Rule {
    /// The rules directly below this one; a named rule has none of its own.
    pub fn parts(&self) -> &[Rule] {
        match &self.shape {
            Shape::All(parts) | Shape::Any(parts) | Shape::AtLeast(_, parts) => parts,
            Shape::Not(part) => std::slice::from_ref(part),
            Shape::Named(_) | Shape::Leaf(_) => &[],
        }
    }

    /// What the rule says when `leaf` tells what each condition says.
    pub fn value(&self, rules: &[NamedRule], leaf: &dyn Fn(&Leaf) -> Value) -> Value {
        let values = |parts: &[Rule]| parts.iter().map(|part| part.value(rules, leaf)).collect::<Vec<_>>();
        match &self.shape {
            Shape::All(parts) => values(parts).into_iter().min().unwrap_or(Value::Yes),
            Shape::Any(parts) => values(parts).into_iter().max().unwrap_or(Value::No),
            Shape::Not(part) => !part.value(rules, leaf),
            Shape::AtLeast(n, parts) => nth_largest(*n, values(parts)),
            Shape::Named(other) => rules[*other].rule.value(rules, leaf),
            Shape::Leaf(own) => leaf(own),
        }
    }

    /// Calls `visit` for each condition in the rule, named rules included, with the sources on the way to it.
    pub fn leaves<'t>(&'t self, rules: &'t [NamedRule], visit: &mut dyn FnMut(&'t Leaf, &[usize])) {
        fn down<'t>(
            rule: &'t Rule,
            rules: &'t [NamedRule],
            path: &mut Vec<usize>,
            visit: &mut dyn FnMut(&'t Leaf, &[usize]),
        ) {
            let depth = path.len();
            path.extend(rule.source);
            match &rule.shape {
                Shape::Leaf(leaf) => visit(leaf, path),
                Shape::Named(other) => down(&rules[*other].rule, rules, path, visit),
                _ => rule.parts().iter().for_each(|part| down(part, rules, path, visit)),
            }
            path.truncate(depth);
        }
        down(self, rules, &mut Vec::new(), visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(names: &[&str]) -> Vec<Id> {
        names.iter().map(|name| Id::new(name).unwrap()).collect()
    }

    #[test]
    fn dont_know_is_unknown_unless_it_is_a_signal() {
        assert_eq!(Test::AnyOf(ids(&["ja"])).value(&Answer::Unknown), Value::Unknown);
        assert_eq!(Test::AnyOf(ids(&["ja", "weet-niet"])).value(&Answer::Unknown), Value::Yes);
        assert_eq!(Test::Only(ids(&["a"])).value(&Answer::Unknown), Value::Unknown);
        assert_eq!(Test::Range { from: Some(1), below: None }.value(&Answer::Unknown), Value::Unknown);
    }

    #[test]
    fn only_means_nothing_else() {
        let only = Test::Only(ids(&["a", "b"]));
        assert_eq!(only.value(&Answer::Some(ids(&["a"]))), Value::Yes);
        assert_eq!(only.value(&Answer::Some(ids(&["a", "c"]))), Value::No);
    }

    #[test]
    fn from_is_included_and_below_is_not() {
        let range = Test::Range { from: Some(18), below: Some(23) };
        assert_eq!([17, 18, 22, 23].map(|n| range.value(&Answer::Number(n)) == Value::Yes), [false, true, true, false]);
    }
}
