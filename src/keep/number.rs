//! One large number made of choices: each choice among so many takes no more room than it needs.

/// A choice and out of how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Digit {
    /// Below `of`.
    pub(super) value: u64,
    /// At least one.
    pub(super) of: u64,
}

/// A number of any size, in parts of 32 bits, the least first.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Number(Vec<u32>);

impl Number {
    /// The number that these choices make; the first can be taken out of it first.
    pub(super) fn of(digits: &[Digit]) -> Self {
        let mut number = Self(Vec::new());
        for digit in digits.iter().rev() {
            number.put(*digit);
        }
        number
    }

    /// Puts a choice in front.
    fn put(&mut self, digit: Digit) {
        let mut carry = u128::from(digit.value);
        for part in &mut self.0 {
            carry += u128::from(*part) * u128::from(digit.of);
            *part = low(carry);
            carry >>= 32;
        }
        while carry > 0 {
            self.0.push(low(carry));
            carry >>= 32;
        }
    }

    /// Takes the first choice, out of so many.
    pub(super) fn take(&mut self, of: u64) -> u64 {
        let mut left = 0_u128;
        for part in self.0.iter_mut().rev() {
            left = left << 32 | u128::from(*part);
            *part = low(left / u128::from(of));
            left %= u128::from(of);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        u64::try_from(left).expect("less than what it was divided by")
    }

    /// Whether nothing is left.
    pub(super) fn is_zero(&self) -> bool {
        self.0.is_empty()
    }

    /// The number in symbols of five bits, the greatest first and none too many.
    pub(super) fn symbols(mut self) -> Vec<u8> {
        let mut symbols = Vec::new();
        while !self.is_zero() {
            symbols.push(u8::try_from(self.take(32)).expect("five bits"));
        }
        symbols.reverse();
        symbols
    }

    /// The number in symbols of five bits.
    pub(super) fn read(symbols: &[u8]) -> Self {
        let mut number = Self(Vec::new());
        for symbol in symbols {
            number.put(Digit { value: u64::from(*symbol), of: 32 });
        }
        number
    }
}

fn low(number: u128) -> u32 {
    u32::try_from(number & u128::from(u32::MAX)).expect("32 bits")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
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
