//! When a typed word and a word of a text are alike: the same, part of one another, or a typing error apart.

use crate::spelling::{folded, slips};

/// How a typed word is like another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Likeness {
    /// Letter for letter.
    Same,
    /// One begins with the other: a word that is not finished, or a plural.
    Begins,
    /// It is part of a longer word.
    Holds,
    /// With a typing error, or two in a long word.
    Slip,
}

/// Shorter words are the beginning of too many others.
const BEGINS: usize = 2;
/// Shorter words are part of too many others.
const HOLDS: usize = 4;
/// At most so many letters make a plural or another form of a word.
const ENDING: usize = 2;
/// Words of at least so many letters are long enough for a typing error; a shorter one with another letter is another word.
pub(super) const SLIPS: usize = 6;
/// Words of more letters than this are long enough for two.
const SLIPS_TWICE: usize = 8;

/// The words of a text: without case, accents and marks, each apart.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    let letters: String = folded(text).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let words: Vec<String> = letters.split_whitespace().map(str::to_owned).collect();
    words.into_iter()
}

/// How a typed word is like a word of a text, when it is.
pub(super) fn likeness(typed: &str, word: &str) -> Option<Likeness> {
    if typed == word {
        return Some(Likeness::Same);
    }
    let (count, letters) = (typed.chars().count(), word.chars().count());
    let ending = letters >= HOLDS && count <= letters + ENDING;
    if count >= BEGINS && word.starts_with(typed) || ending && typed.starts_with(word) {
        return Some(Likeness::Begins);
    }
    if count >= HOLDS && word.contains(typed) {
        return Some(Likeness::Holds);
    }
    is_slip(typed, word).then_some(Likeness::Slip)
}

/// Whether the two are a typing error apart; in a long word it may be two.
pub(super) fn is_slip(typed: &str, word: &str) -> bool {
    let (count, letters) = (typed.chars().count(), word.chars().count());
    let allowed = if count.max(letters) > SLIPS_TWICE { 2 } else { 1 };
    letters >= SLIPS && count + 1 >= SLIPS && slips(typed, word, allowed).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_marks_make_no_difference() {
        let folded: Vec<String> = words("Cliënt-ondersteuning (Wlz): ‘ÉÉN’ pgb's").collect();
        assert_eq!(folded, ["client", "ondersteuning", "wlz", "een", "pgb", "s"]);
        assert_eq!(words("Clie\u{308}nt İ").next().as_deref(), Some("client"));
        assert_eq!(words(" - ").count(), 0);
    }

    #[test]
    fn words_are_alike_in_steps() {
        for (typed, word, expected) in [
            ("bezwaar", "bezwaar", Some(Likeness::Same)),
            ("bezw", "bezwaar", Some(Likeness::Begins)),
            ("meldingen", "melding", Some(Likeness::Begins)),
            ("gesprek", "keukentafelgesprek", Some(Likeness::Holds)),
            ("bezwaer", "bezwaar", Some(Likeness::Slip)),
            ("bewzaar", "bezwaar", Some(Likeness::Slip)),
            ("wzl", "wlz", None),
            ("dood", "door", None),
            ("doof", "door", None),
            ("brood", "brood", Some(Likeness::Same)),
            ("beroep", "bezwaar", None),
        ] {
            assert_eq!(likeness(typed, word), expected, "{typed} {word}");
        }
    }

    #[test]
    fn a_long_word_may_have_two_typing_errors_and_a_short_one_not() {
        assert_eq!(likeness("mantelzrogre", "mantelzorger"), Some(Likeness::Slip));
        assert_eq!(likeness("gemenete", "gemeente"), Some(Likeness::Slip));
        assert_eq!(likeness("gmeenete", "gemeente"), None);
    }

    #[test]
    fn a_word_of_two_letters_is_itself_or_the_beginning_of_another() {
        assert_eq!(likeness("pg", "pgb"), Some(Likeness::Begins));
        assert_eq!(likeness("pg", "pb"), None);
        assert_eq!(likeness("p", "pgb"), None);
    }
}
