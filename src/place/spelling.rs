//! When two ways of writing a name of a place are one: the key by which names are kept and looked up.

use crate::spelling::{folded, slips};

/// What is written short in names of places, and in full; words between spaces.
const WRITTEN_SHORT: [(&str, &str); 3] = [(" st ", " sint "), (" a d ", " aan de "), (" aan den ", " aan de ")];

/// The name without case, accents, spaces and marks, its short words in full.
pub(super) fn key(name: &str) -> String {
    let mut words = String::from(" ");
    for c in folded(name) {
        if c.is_alphanumeric() {
            words.push(c);
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
    if !words.ends_with(' ') {
        words.push(' ');
    }
    for (short, full) in WRITTEN_SHORT {
        words = words.replace(short, full);
    }
    words.retain(|c| c != ' ');
    words
}

/// Typing errors between two keys, when that is one at most. `y` for `ij` is no error.
pub(super) fn slip(one: &str, other: &str) -> Option<usize> {
    // An `ij` may make two letters of difference; more than that tells two names apart at a fraction of the cost.
    if one.len().abs_diff(other.len()) > 4 {
        return None;
    }
    let as_y = |key: &str| key.replace("ij", "y");
    [slips(one, other, 1), slips(&as_y(one), &as_y(other), 1)].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_accents_and_marks_are_one_spelling() {
        for name in ["Súdwest-Fryslân", "sudwest fryslan", "SUDWEST  FRYSLAN", "Su\u{301}dwest\u{2010}Fryslân"] {
            assert_eq!(key(name), "sudwestfryslan", "{name}");
        }
        assert_eq!(key("’s-Gravenhage"), key("s gravenhage"));
        assert_eq!(key("ĲMUIDEN"), key("IJmuiden"));
    }

    #[test]
    fn short_words_are_read_in_full() {
        assert_eq!(key("St.-Annaparochie"), key("Sint Annaparochie"));
        assert_eq!(key("Alphen a/d Rijn"), key("Alphen aan den Rijn"));
        assert_eq!(key("Stad"), "stad");
    }

    #[test]
    fn one_typing_error_is_near_and_two_are_not() {
        for typed in ["zwole", "zwollle", "zwolla", "zwlole"] {
            assert_eq!(slip(typed, "zwolle"), Some(1), "{typed}");
        }
        assert_eq!(slip("zwoll", "zwolle"), Some(1));
        assert_eq!(slip("zwlle", "zwolla"), None);
        assert_eq!(slip("ysselstein", "ijsselstein"), Some(0));
        assert_eq!(slip("zwjindrecht", "zwijndrecht"), Some(1));
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn a_key_is_its_own_key(name in any::<String>()) {
            prop_assert!(!key(&name).contains(' '));
        }
    }
}
