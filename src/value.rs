//! No < unknown < yes (strong Kleene): the three values a rule can have.

/// What a rule says of a person. The order is the algebra: `all` is the minimum, `any` the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// It does not hold.
    No,
    /// It cannot be told: somebody answered "weet ik niet".
    Unknown,
    /// It holds.
    Yes,
}

impl Value {
    /// All values, from low to high.
    pub const ALL: [Self; 3] = [Self::No, Self::Unknown, Self::Yes];

    /// The word that leaves the program: `no`, `unknown` or `yes`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Unknown => "unknown",
            Self::Yes => "yes",
        }
    }
}

/// Swaps yes and no; unknown stays unknown.
impl std::ops::Not for Value {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// The n-th largest of the values: `at-least: n`. With n = 0 it always holds, with n above their number never.
pub fn nth_largest(n: usize, values: impl IntoIterator<Item = Value>) -> Value {
    if n == 0 {
        return Value::Yes;
    }
    let mut values: Vec<Value> = values.into_iter().collect();
    values.sort_unstable_by(|a, b| b.cmp(a));
    values.get(n - 1).copied().unwrap_or(Value::No)
}

#[cfg(test)]
mod tests {
    use super::Value::{No, Unknown, Yes};
    use super::nth_largest;

    #[test]
    fn unknown_is_between_no_and_yes() {
        assert!(No < Unknown && Unknown < Yes);
        assert_eq!([!No, !Unknown, !Yes], [Yes, Unknown, No]);
    }

    #[test]
    fn at_least_is_the_nth_largest() {
        let values = [No, Yes, Unknown];
        assert_eq!([0, 1, 2, 3, 4].map(|n| nth_largest(n, values)), [Yes, Yes, Unknown, No, No]);
    }
}
