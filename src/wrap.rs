//! Lines of a width: text broken between words, under its own indentation.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_width::UnicodeWidthChar;

/// One line broken to at most `width` columns. What follows stays under the text: after the indentation, and after a mark such
/// as "- ", "[ ] " or "1. ". An empty line stays one empty line; control characters go, so that no text can steer a terminal.
pub fn line(line: &str, width: usize) -> Vec<String> {
    broken(line, width, true)
}

/// Every line of a text, broken to at most `width` columns.
pub fn text(text: &str, width: usize) -> Vec<String> {
    text.lines().flat_map(|one| line(one, width)).collect()
}

/// Every line of a text, broken between words only: a word that is longer than a line, such as an address on the web, stays
/// whole and sticks out. For files and streams, where it is to be copied; a screen needs [`text()`].
pub fn whole_words(text: &str, width: usize) -> Vec<String> {
    text.lines().flat_map(|one| broken(one, width, false)).collect()
}

fn broken(line: &str, width: usize, break_words: bool) -> Vec<String> {
    let clean: String = line
        .chars()
        .map(|letter| if letter == '\t' { ' ' } else { letter })
        .filter(|letter| !letter.is_control())
        .collect();
    let (mark, text) = match clean.split_at(mark(&clean)) {
        // A mark with nothing after it is the text: `textwrap` gives no line an indentation that has no word.
        (mark, rest) if rest.trim().is_empty() => ("", mark),
        parts => parts,
    };
    let width = width.max(1);
    // A mark that takes half the width leaves the text nowhere to go; a wide letter needs two columns.
    let hang = columns(mark);
    let hang = if hang * 2 <= width && hang + 2 <= width { hang } else { 0 };
    let indent = " ".repeat(hang);
    let (mark, text) = match if hang == 0 { mark.trim_start() } else { mark } {
        // A mark that leaves no room for a letter beside it is broken like the text.
        wide if break_words && columns(wide) + 2 > width => ("", clean.trim_start()),
        mark => (mark, text),
    };
    let options = Options::new(width)
        .initial_indent(mark)
        .subsequent_indent(&indent)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(break_words)
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    // A space that kept two words together has done so: what is copied from here has ordinary ones.
    textwrap::wrap(text, options).into_iter().map(|line| line.trim_end().replace('\u{a0}', " ")).collect()
}

/// How many columns a text takes on a terminal, letter by letter as terminals count: an Arabic lam and alef are two.
pub fn columns(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

/// The beginning of a text that fits in `width` columns; "…" in the last of them when something is left off.
pub fn cut(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut used = 1;
    let fits = |letter: &char| {
        used += letter.width().unwrap_or(0);
        used <= width
    };
    let mut short: String = text.chars().take_while(fits).collect();
    if width > 0 {
        short.push('…');
    }
    short
}

/// The length in bytes of the indentation and the marks of a list at the beginning of a line.
fn mark(line: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let spaces = rest.len() - rest.trim_start_matches(' ').len();
        let next = &rest[spaces..];
        let length = ["- ", "* ", "[ ] ", "[x] "]
            .iter()
            .find(|mark| next.starts_with(**mark))
            .map_or_else(|| numeral(next), |mark| mark.len());
        at += spaces + length;
        if length == 0 {
            return at;
        }
    }
}

/// The length of "1. " or "12) " at the beginning.
fn numeral(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &text[digits..];
    if (1..=3).contains(&digits) && (rest.starts_with(". ") || rest.starts_with(") ")) { digits + 2 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_broken_between_words() {
        assert_eq!(line("een twee drie", 8), ["een twee", "drie"]);
        assert_eq!(line("", 8), [""]);
        assert_eq!(line("- ", 2), ["-"]);
        assert_eq!(line("- - 中", 2), ["-", "-", "中"]);
    }

    #[test]
    fn what_follows_hangs_under_the_text() {
        assert_eq!(line("- een twee", 6), ["- een", "  twee"]);
        assert_eq!(line("  een twee", 6), ["  een", "  twee"]);
        assert_eq!(line("[ ] een twee", 8), ["[ ] een", "    twee"]);
        assert_eq!(line("12. een twee", 8), ["12. een", "    twee"]);
        assert_eq!(line("  - [x] een twee", 20), ["  - [x] een twee"]);
        assert_eq!(line("  - [x] een twee", 16), ["  - [x] een twee"]);
        assert_eq!(line("  - [x] een tweede", 16), ["  - [x] een", "        tweede"]);
    }

    #[test]
    fn a_long_word_stays_whole_where_it_is_to_be_copied() {
        assert_eq!(whole_words("- zie www.een.nl/pagina", 8), ["- zie", "  www.een.nl/pagina"]);
        assert_eq!(text("- zie www.een.nl/pagina", 8), ["- zie", "  www.ee", "  n.nl/p", "  agina"]);
    }

    #[test]
    fn a_fixed_space_keeps_a_number_whole_and_is_an_ordinary_one_afterwards() {
        assert_eq!(line("bel 088\u{a0}789 nu", 9), ["bel", "088 789", "nu"]);
    }

    #[test]
    fn a_year_is_no_mark() {
        assert_eq!(line("2026. een", 7), ["2026.", "een"]);
    }

    #[test]
    fn wide_letters_count_for_two() {
        assert_eq!(line("中文中文", 4), ["中文", "中文"]);
        assert_eq!(line(" 0中", 2), ["0", "中"]);
        assert_eq!(cut("中文中文", 6), "中文…");
        assert_eq!(columns("لا"), 2);
    }

    #[test]
    fn a_text_cannot_steer_the_terminal() {
        assert_eq!(line("a\u{1b}[2Jb\u{9b}c\td", 20), ["a[2Jbc d"]);
    }

    #[test]
    fn a_cut_says_that_something_is_missing() {
        assert_eq!([cut("abc", 3), cut("abcd", 3), cut("abcd", 0)], ["abc", "ab…", ""]);
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn no_line_is_wider_than_asked(words in "[ a-zé中ب0-9.\\-\\[\\]]{0,60}", width in 2_usize..40) {
            for line in text(&words, width) {
                prop_assert!(columns(&line) <= width, "{:?}", line);
            }
        }

        #[test]
        fn only_a_word_alone_on_its_line_sticks_out(words in "[ a-zé中0-9.\\-]{0,60}", width in 2_usize..20) {
            let lines = whole_words(&words, width);
            let of = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            prop_assert_eq!(of(&lines.join(" ")), of(&words));
            for line in lines.iter().filter(|line| columns(line) > width) {
                // A mark of a list stays with its word.
                prop_assert_eq!(line[mark(line)..].split_whitespace().count(), 1, "{:?}", line);
            }
        }

        #[test]
        fn no_letter_is_lost(words in "[ a-z0-9.\\-\\[\\]]{0,60}", width in 1_usize..40) {
            let letters = |text: &str| text.chars().filter(|letter| *letter != ' ').collect::<String>();
            prop_assert_eq!(letters(&text(&words, width).concat()), letters(&words));
        }
    }
}
