//! The checksum of a hand-over code: five letters that no small mistake leaves right.
//!
//! A BCH code over GF(32) of length 1023. Its generator has the roots α⁰, α¹ and α² (and their conjugates), for α of
//! order 1023 in GF(1024): three successive roots, so two codes differ in at least four letters (the BCH bound; the
//! tests count it out). So one or two wrong letters are always noticed, two letters that changed places are two wrong
//! ones, and one wrong letter can be pointed at. 1 + xᵏ has no root α below length 1023, so neither do two groups of
//! four that changed places go unnoticed.

use bech32::primitives::checksum::{Checksum, Engine, PackedFe32};
use bech32::{Fe32, Fe1024};

/// The code, for the engine of bech32.
#[derive(Clone, Copy)]
struct HandOver;

impl Checksum for HandOver {
    type MidstateRepr = u32;
    type CorrectionField = Fe1024;
    const ROOT_GENERATOR: Fe1024 = Fe1024::new([Fe32::P, Fe32::R]);
    const ROOT_EXPONENTS: std::ops::RangeInclusive<usize> = 0..=2;
    const CODE_LENGTH: usize = 1023;
    const CHECKSUM_LENGTH: usize = 5;
    /// x⁵ + 7x⁴ + 27x³ + 16x² + 29x + 16, without its first coefficient; times 1, 2, 4, 8 and 16.
    const GENERATOR_SH: [u32; 5] = [0x007d_c3b0, 0x00ef_a669, 0x01cb_c9f2, 0x0113_b7cd, 0x00b7_6aba];
    /// Not zero, so that nothing but zeros is no code.
    const TARGET_RESIDUE: u32 = 1;
}

/// Letters of a checksum.
pub(super) const LENGTH: usize = HandOver::CHECKSUM_LENGTH;
/// Longer codes would not differ enough.
pub(super) const LONGEST: usize = HandOver::CODE_LENGTH;

/// An engine that was given these symbols.
fn engine(symbols: &[u8]) -> Engine<HandOver> {
    let mut engine = Engine::new();
    // It begins at 1, and the generator takes it to 0.
    let symbols = unpacked(HandOver::GENERATOR_SH[0]).chain(symbols.iter().copied());
    symbols.for_each(|symbol| engine.input_fe(element(symbol)));
    engine
}

fn element(symbol: u8) -> Fe32 {
    Fe32::try_from(symbol).expect("five bits")
}

fn unpacked(residue: u32) -> impl Iterator<Item = u8> {
    (0..LENGTH).rev().map(move |at| residue.unpack(at))
}

fn scaled(residue: u32, by: u8) -> u32 {
    u32::pack(unpacked(residue).map(|symbol| (element(symbol) * element(by)).to_u8()))
}

/// What one wrong symbol leaves, from the last position to the first: 1, x, x² …, and these times what is wrong.
fn powers() -> impl Iterator<Item = u32> {
    std::iter::successors(Some(Engine::<HandOver>::new()), |power| {
        let mut next = *power;
        next.input_fe(Fe32::Q);
        Some(next)
    })
    .map(|power| *power.residue())
}

/// The symbols with their checksum behind them.
pub(super) fn add(mut symbols: Vec<u8>) -> Vec<u8> {
    let mut engine = engine(&symbols);
    engine.input_target_residue();
    symbols.extend(unpacked(*engine.residue()));
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
    let difference = engine(symbols).residue() ^ HandOver::TARGET_RESIDUE;
    if difference == 0 {
        return symbols.len().checked_sub(LENGTH).map(|length| &symbols[..length]).ok_or(Wrong::Somewhere);
    }
    let explains = |power: u32| (1..32).any(|wrong| scaled(power, wrong) == difference);
    let behind = powers().take(symbols.len()).position(explains).ok_or(Wrong::Somewhere)?;
    Err(Wrong::At(symbols.len() - 1 - behind))
}

#[cfg(test)]
mod tests {
    use super::super::letters;
    use super::*;

    #[test]
    fn the_constants_are_of_one_generator() {
        HandOver::sanity_check();
    }

    /// Given out before `bech32` did the reckoning.
    const GIVEN_OUT: [(&[u8], &str); 5] = [
        (&[0, 0, 0], "0000-0001"),
        (&[1, 2, 3], "123N-VVCR"),
        (&[31; 7], "ZZZZ-ZZZG-GETA"),
        (
            &[
                31, 30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5,
                4, 3, 2, 1,
            ],
            "ZYXW-VTSR-QPNM-KJHG-FEDC-BA98-7654-321C-7FBE",
        ),
        (
            &[
                3, 10, 31, 2, 19, 18, 31, 26, 3, 26, 31, 18, 19, 2, 31, 10, 3, 10, 31, 2, 19, 18, 31, 26, 3, 26, 31,
                18, 19, 2, 31, 10, 3, 10, 31, 2, 19, 18, 31, 26, 3, 26, 31,
            ],
            "3AZ2-KJZT-3TZJ-K2ZA-3AZ2-KJZT-3TZJ-K2ZA-3AZ2-KJZT-3TZF-YS3W",
        ),
    ];

    #[test]
    fn codes_that_were_given_out_stay_as_they_are() {
        for (symbols, code) in GIVEN_OUT {
            assert_eq!(letters::write(&add(symbols.to_vec())), code);
            assert_eq!(check(&letters::read(code).unwrap()), Ok(symbols));
        }
    }

    /// A mistake goes unnoticed when its remainder is zero. Of three letters: e₁xⁱ + e₂xʲ = e₃xᵏ. All of them are tried.
    #[test]
    fn no_mistake_in_three_letters_goes_unnoticed_at_any_length() {
        let powers: Vec<u32> = powers().take(LONGEST).collect();
        let mut one_letter = vec![false; 1 << 25];
        for power in &powers {
            for error in 1..32 {
                let seen = std::mem::replace(&mut one_letter[scaled(*power, error) as usize], true);
                assert!(!seen, "two letters");
            }
        }
        assert!(!one_letter[0], "one letter");
        // A circle: whatever positions the first two letters have, the first can be turned to the end.
        for other in &powers[1..] {
            for error in 1..32 {
                assert!(!one_letter[(powers[0] ^ scaled(*other, error)) as usize], "three letters");
            }
        }
    }

    #[test]
    fn the_code_is_a_circle() {
        // x to the power 1023 leaves what 1 leaves; nothing earlier does.
        assert_eq!(powers().skip(1).position(|power| power == 1), Some(LONGEST - 1));
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
