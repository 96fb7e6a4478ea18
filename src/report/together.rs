//! Numbers, amounts and dates that stay on one line: a telephone number in two halves is dialled wrong.

use super::paper::{Block, Link};

/// A space at which no line is broken.
const FIXED: &str = "\u{a0}";

/// The same blocks, with such spaces within numbers, amounts and dates.
pub(super) fn together(blocks: &[Block]) -> Vec<Block> {
    let joined = |block: &Block| match block {
        Block::Title(text) => Block::Title(joined(text)),
        Block::Heading(text) => Block::Heading(joined(text)),
        Block::Subheading(text) => Block::Subheading(joined(text)),
        Block::Text(text) => Block::Text(joined(text)),
        Block::Item(depth, text) => Block::Item(*depth, joined(text)),
        Block::Contact(depth, text, link) => Block::Contact(*depth, joined(text), joined_link(link)),
        Block::Todo(text) => Block::Todo(joined(text)),
        Block::Call(text, link) => Block::Call(joined(text), joined_link(link)),
        // What is for a program stays as it is.
        Block::Code { .. } | Block::Receipt { .. } => block.clone(),
    };
    blocks.iter().map(joined).collect()
}

fn joined_link(link: &Link) -> Link {
    Link { part: joined(&link.part), target: link.target.clone() }
}

fn joined(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::with_capacity(text.len() + 16);
    for (at, word) in words.iter().enumerate() {
        if at > 0 {
            let dated = |first: usize| words.get(first..first + 3).is_some_and(is_date);
            let inside = is_number(words[at - 1], word) || dated(at - 1) || (at > 1 && dated(at - 2));
            out.push_str(if inside { FIXED } else { " " });
        }
        out.push_str(word);
    }
    out
}

/// `088 789`, `€ 21`, `14 + 030`.
fn is_number(before: &str, after: &str) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    let begins = before.ends_with('€') || before == "+" || before.ends_with(digit);
    begins && (after.starts_with(digit) || after == "+")
}

/// `28 december 2026`, also in brackets or at the end of a sentence.
fn is_date(words: &[&str]) -> bool {
    let [day, month, year] = words else { return false };
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let mark = |c: char| c.is_ascii_punctuation() || c == '“' || c == '”';
    let day = day.trim_start_matches(mark);
    (digits(day, 1) || digits(day, 2))
        && month.chars().all(char::is_alphabetic)
        && digits(year.trim_end_matches(mark), 4)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The spaces that stay together as `_`.
    fn shown(text: &str) -> String {
        joined(text).replace(FIXED, "_")
    }

    #[test]
    fn numbers_amounts_and_dates_stay_together() {
        for (text, expected) in [
            ("Telefoon: 088 789 10 00 (nu)", "Telefoon: 088_789_10_00 (nu)"),
            ("Bel 14 + 030.", "Bel 14_+_030."),
            ("kost € 21,80 per maand", "kost €_21,80 per maand"),
            ("op woensdag 23 december 2026: einde", "op woensdag 23_december_2026: einde"),
            ("(gecontroleerd op 1 mei 2026)", "(gecontroleerd op 1_mei_2026)"),
            ("binnen 6 weken na 11 november 2026.", "binnen 6 weken na 11_november_2026."),
            ("binnen 6 weken", "binnen 6 weken"),
            ("art. 3.2.1 lid 1 Wlz", "art. 3.2.1 lid 1 Wlz"),
            ("18  jaar  2026", "18  jaar  2026"),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn a_link_still_finds_its_part() {
        let link = Link { part: "088 789".into(), target: "tel:088789".into() };
        let blocks = together(&[Block::Contact(0, "Telefoon: 088 789 (nu)".into(), link)]);
        let Block::Contact(0, text, link) = &blocks[0] else { panic!("{blocks:?}") };
        assert!(text.contains(&link.part) && link.part.contains(FIXED));
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn nothing_but_spaces_changes(text in "[0-9 +€a-z.()]{0,60}|\\PC{0,80}") {
            let words = |text: &str| text.replace(FIXED, " ");
            prop_assert_eq!(words(&joined(&text)), words(&text));
        }
    }
}
