//! One large number made of choices: each choice among so many takes no more room than it needs.

use num_bigint::BigUint;

/// A choice and out of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digit {
    /// Below `of`.
    pub(super) value: u64,
    /// At least one.
    pub(super) of: u64,
}

/// A number of any size.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Number(BigUint);

impl Number {
    /// The number that these choices make; the first can be taken out of it first.
    pub(super) fn of(digits: &[Digit]) -> Self {
        Self(digits.iter().rev().fold(BigUint::ZERO, |number, digit| number * digit.of + digit.value))
    }

    /// Takes the first choice, out of so many.
    pub(super) fn take(&mut self, of: u64) -> u64 {
        let value = &self.0 % of;
        self.0 /= of;
        value.try_into().expect("less than what it was divided by")
    }

    /// Whether nothing is left.
    pub(super) fn is_zero(&self) -> bool {
        self.0 == BigUint::ZERO
    }

    /// The number in symbols of five bits, the greatest first and none too many.
    pub(super) fn symbols(&self) -> Vec<u8> {
        self.0.to_radix_be(32)
    }

    /// The number in symbols of five bits.
    pub(super) fn read(symbols: &[u8]) -> Self {
        Self(symbols.iter().fold(BigUint::ZERO, |number, symbol| number * 32_u32 + *symbol))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn what_is_put_in_is_taken_out(digits in prop::collection::vec((any::<u64>(), 1_u64..), 0..40)) {
            let digits: Vec<Digit> = digits.into_iter().map(|(value, of)| Digit { value: value % of, of }).collect();
            let mut number = Number::read(&Number::of(&digits).symbols());
            for digit in &digits {
                prop_assert_eq!(number.take(digit.of), digit.value);
            }
            prop_assert!(number.is_zero());
        }
    }
}
