//! The checksum of a hand-over code: five letters that no small mistake leaves right.
//!
//! A BCH code over GF(32) of length 1023. Its generator has the roots α⁰, α¹ and α² (and their conjugates), for α of
//! order 1023 in GF(1024): three successive roots, so two codes differ in at least four letters (the BCH bound; the
//! tests count it out). So one or two wrong letters are always noticed, two letters that changed places are two wrong
//! ones, and one wrong letter can be pointed at. 1 + xᵏ has no root α below length 1023, so neither do two groups of
//! four that changed places go unnoticed.

/// Letters of a checksum.
pub(super) const LENGTH: usize = 5;
/// Longer codes would not differ enough.
pub(super) const LONGEST: usize = 1023;

/// x⁵ + 7x⁴ + 27x³ + 16x² + 29x + 16, without its first coefficient.
const GENERATOR: [u8; LENGTH] = [7, 27, 16, 29, 16];
/// What the checksum comes to when all is well; not zero, so that nothing but zeros is no code.
const RESIDUE: Remainder = [0, 0, 0, 0, 1];

type Remainder = [u8; LENGTH];

/// The product in GF(32) modulo x⁵ + x³ + 1.
fn product(a: u8, b: u8) -> u8 {
    let mut sum = 0;
    let mut a = a;
    for bit in 0..5 {
        if b >> bit & 1 == 1 {
            sum ^= a;
        }
        a <<= 1;
        if a & 0b10_0000 != 0 {
            a ^= 0b10_1001;
        }
    }
    sum
}

/// The remainder after one more symbol.
fn step(remainder: Remainder, symbol: u8) -> Remainder {
    let [first, rest @ ..] = remainder;
    let mut next = [rest[0], rest[1], rest[2], rest[3], symbol];
    for (place, coefficient) in next.iter_mut().zip(GENERATOR) {
        *place ^= product(first, coefficient);
    }
    next
}

fn remainder(symbols: impl IntoIterator<Item = u8>) -> Remainder {
    symbols.into_iter().fold([0; LENGTH], step)
}

/// The symbols with their checksum behind them.
pub(super) fn add(mut symbols: Vec<u8>) -> Vec<u8> {
    let remainder = remainder(symbols.iter().copied().chain([0; LENGTH]));
    symbols.extend(remainder.iter().zip(RESIDUE).map(|(a, b)| a ^ b));
    symbols
}

/// What is wrong with symbols that a checksum stands behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// If it is one symbol, it is the one at this position.
    At(usize),
    /// More than one.
    Somewhere,
}

/// The symbols before the checksum, when it is right.
pub(super) fn check(symbols: &[u8]) -> Result<&[u8], Wrong> {
    let found = remainder(symbols.iter().copied());
    let difference: Vec<u8> = found.iter().zip(RESIDUE).map(|(a, b)| a ^ b).collect();
    if difference.iter().all(|place| *place == 0) {
        return symbols.len().checked_sub(LENGTH).map(|length| &symbols[..length]).ok_or(Wrong::Somewhere);
    }
    // What one wrong symbol at each position would have left, from the last position to the first.
    let mut power = [0, 0, 0, 0, 1];
    for position in (0..symbols.len()).rev() {
        if (1..32).any(|error| power.iter().zip(&difference).all(|(a, b)| product(*a, error) == *b)) {
            return Err(Wrong::At(position));
        }
        power = step(power, 0);
    }
    Err(Wrong::Somewhere)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The remainder as a number, and the number of its class: itself times anything but zero.
    fn number(remainder: Remainder) -> usize {
        remainder.iter().fold(0, |number, place| number << 5 | usize::from(*place))
    }

    fn scaled(remainder: Remainder, by: u8) -> Remainder {
        remainder.map(|place| product(place, by))
    }

    fn sum(a: Remainder, b: Remainder) -> Remainder {
        std::array::from_fn(|at| a[at] ^ b[at])
    }

    fn powers() -> Vec<Remainder> {
        std::iter::successors(Some([0, 0, 0, 0, 1]), |power| Some(step(*power, 0))).take(LONGEST).collect()
    }

    /// A mistake goes unnoticed when its remainder is zero. Of three letters: e₁xⁱ + e₂xʲ = e₃xᵏ. All of them are tried.
    #[test]
    fn no_mistake_in_three_letters_goes_unnoticed_at_any_length() {
        let powers = powers();
        let mut one_letter = vec![false; 1 << 25];
        for power in &powers {
            for error in 1..32 {
                let seen = std::mem::replace(&mut one_letter[number(scaled(*power, error))], true);
                assert!(!seen, "two letters");
            }
        }
        assert!(!one_letter[0], "one letter");
        // A circle: whatever positions the first two letters have, the first can be turned to the end.
        for other in &powers[1..] {
            for error in 1..32 {
                assert!(!one_letter[number(sum(powers[0], scaled(*other, error)))], "three letters");
            }
        }
    }

    #[test]
    fn the_code_is_a_circle() {
        // x to the power 1023 leaves what 1 leaves; nothing earlier does.
        let powers = powers();
        assert_eq!(step(powers[LONGEST - 1], 0), powers[0]);
        assert!(!powers[1..].contains(&powers[0]));
    }

    #[test]
    fn two_groups_of_four_that_changed_places_are_noticed() {
        let code = add((0..47_u8).map(|at| (at % 32 * 7 + at / 3) % 32).collect());
        let groups = code.len() / 4;
        for first in 0..groups {
            for second in first + 1..groups {
                let mut wrong = code.clone();
                for at in 0..4 {
                    wrong.swap(first * 4 + at, second * 4 + at);
                }
                assert_eq!(check(&wrong).is_err(), wrong != code, "{first} {second}");
            }
        }
    }

    #[test]
    fn one_wrong_letter_is_pointed_at_and_two_are_never_taken_for_one() {
        for length in [1, 3_u8] {
            let code = add((0..length).map(|at| (at * 13 + 5) % 32).collect());
            assert_eq!(check(&code).map(<[u8]>::len), Ok(usize::from(length)));
            for (first, second) in
                (0..code.len()).flat_map(|first| (first..code.len()).map(move |second| (first, second)))
            {
                for (one, other) in (1..32).flat_map(|one| (1..32).map(move |other| (one, other))) {
                    let mut wrong = code.clone();
                    wrong[first] ^= one;
                    let expected = if first == second {
                        Wrong::At(first)
                    } else {
                        wrong[second] ^= other;
                        Wrong::Somewhere
                    };
                    assert_eq!(check(&wrong), Err(expected));
                }
            }
        }
    }

    #[test]
    fn nothing_is_no_code() {
        for length in 0..20 {
            assert!(check(&vec![0; length]).is_err());
        }
    }
}
