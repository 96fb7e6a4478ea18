//! How far two ways of writing a word are apart, and what makes no difference at all.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The letters of a text without case and accents.
pub fn folded(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
}

/// Typing errors between two words, when there are at most so many: a letter too many, too few, another, or two swapped
/// (Damerau-Levenshtein).
pub fn slips(one: &str, other: &str, most: usize) -> Option<usize> {
    // The lengths tell most pairs apart, at a fraction of the cost.
    let apart = one.chars().count().abs_diff(other.chars().count());
    (apart <= most).then(|| strsim::osa_distance(one, other)).filter(|slips| *slips <= most)
}

/// The candidate most like `word`, when one is near enough to be a likely slip of the pen; otherwise empty.
pub fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let length = word.chars().count();
    let allowed = (length / 3).clamp(1, 4);
    candidates
        .into_iter()
        // Words that differ more in length than they may differ at all need no comparing, however long they are.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        // Of names that are four errors apart, a letter between two that were swapped is one more, not two.
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, _)| *distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_near_and_another_word_is_not() {
        assert_eq!(near("blijvnd", ["blijvend", "toezicht"]), "blijvend");
        assert_eq!(near("zorgkantoor", ["ciz", "gemeente"]), "");
    }

    #[test]
    fn case_and_accents_make_no_difference() {
        for text in ["Súdwest", "SUDWEST", "Su\u{301}dwest"] {
            assert_eq!(folded(text).collect::<String>(), "sudwest");
        }
        assert_eq!(folded("Ĳ İ").collect::<String>(), "ij i");
    }

    #[test]
    fn slips_are_counted_as_far_as_was_asked() {
        assert_eq!(slips("zwolle", "zwolle", 1), Some(0));
        for typed in ["zwole", "zwollle", "zwolla", "zwlole"] {
            assert_eq!(slips(typed, "zwolle", 1), Some(1), "{typed}");
        }
        assert_eq!((slips("zwlle", "zwolla", 1), slips("zwlle", "zwolla", 2)), (None, Some(2)));
    }
}
