//! A text broken into lines of a width, and where each line leads.

use super::letters::{Letters, Weight};
use crate::report::links::pieces;
use crate::report::paper::Link;

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) text: String,
    /// Where it leads, if anywhere.
    pub(super) target: Option<String>,
}

/// A line: its runs, from left to right.
pub(super) type Line = Vec<Run>;

/// How letters look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    /// In points.
    pub(super) size: f32,
}

/// The lines of a text of one paragraph, at most `width` points wide.
pub(super) fn broken(letters: &Letters, text: &str, link: Option<&Link>, style: Style, width: f32) -> Vec<Line> {
    let mut lines = Vec::new();
    for whole in text.lines() {
        let whole = letters.writable(whole);
        let link = link.map(|link| Link { part: letters.writable(&link.part), target: link.target.clone() });
        let mut runs = Vec::new();
        for piece in pieces(whole.trim(), link.as_ref()) {
            runs.push(Run { text: piece.text.to_owned(), target: piece.target.map(str::to_owned) });
        }
        lines.extend(wrapped(letters, &runs, style, width));
    }
    lines
}

fn wrapped(letters: &Letters, runs: &[Run], style: Style, width: f32) -> Vec<Line> {
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    let measure = |part: &str| letters.shape(style.weight, part).width * style.size;
    let mut lines = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let end = start + fitting(&text[start..], width, &measure);
        lines.push(cut(runs, start, end));
        start = end;
    }
    lines
}

/// How many bytes of a text fit on a line, the space at the end included; always at least one letter.
fn fitting(text: &str, width: f32, measure: &dyn Fn(&str) -> f32) -> usize {
    let mut fits = 0;
    // After each space a line can end.
    for end in text.match_indices(' ').map(|(at, _)| at + 1).chain([text.len()]) {
        if measure(text[..end].trim_end_matches(' ')) > width {
            break;
        }
        fits = end;
    }
    if fits > 0 {
        return fits;
    }
    // One word that is longer than a line, such as an address: it is broken where it can be, after a sign if possible.
    let word = &text[..text.find(' ').unwrap_or(text.len())];
    let ends: Vec<usize> = word.char_indices().skip(1).map(|(at, _)| at).chain([word.len()]).collect();
    let most = ends.partition_point(|end| measure(&word[..*end]) <= width);
    let most = if most == 0 { ends[0] } else { ends[most - 1] };
    let sign = |at: &usize| word[..*at].ends_with(['/', '-', '.', '?', '&', '=', '_']);
    ends.iter().copied().filter(|end| *end <= most).rfind(sign).unwrap_or(most)
}

/// The runs between two places in the text that they are together.
fn cut(runs: &[Run], start: usize, end: usize) -> Line {
    let mut line = Vec::new();
    let mut at = 0;
    for run in runs {
        let (from, until) = (start.max(at), end.min(at + run.text.len()));
        if from < until {
            line.push(Run { text: run.text[from - at..until - at].to_owned(), target: run.target.clone() });
        }
        at += run.text.len();
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: Style = Style { weight: Weight::Regular, size: 10.0 };

    fn lines(text: &str, width: f32) -> Vec<String> {
        let letters = Letters::new().unwrap();
        let lines = broken(&letters, text, None, STYLE, width);
        lines.iter().map(|line| line.iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_together_are_the_text_and_none_is_too_wide() {
        let letters = Letters::new().unwrap();
        let text = "Een zin met een woord of wat, en nog een woord of twee daarachter.";
        let broken = lines(text, 80.0);
        assert_eq!(broken.concat(), text);
        assert!(broken.len() > 2);
        assert!(broken.iter().all(|line| letters.shape(STYLE.weight, line.trim_end()).width * STYLE.size <= 80.0));
    }

    #[test]
    fn an_address_that_is_too_long_is_broken_after_a_sign() {
        let broken = lines("https://www.voorbeeld.example/een/lang/adres", 100.0);
        assert!(broken.len() > 1 && broken[0].ends_with(['/', '.']), "{broken:?}");
    }

    #[test]
    fn a_line_that_is_narrower_than_a_letter_still_takes_one() {
        assert_eq!(lines("ab", 0.1), ["a", "b"]);
    }

    #[test]
    fn a_number_stays_on_one_line_and_leads_to_the_telephone() {
        let letters = Letters::new().unwrap();
        let link = Link { part: "088\u{a0}789\u{a0}10\u{a0}00".into(), target: "tel:0887891000".into() };
        let broken = broken(&letters, &format!("Telefoon: {} (nu)", link.part), Some(&link), STYLE, 75.0);
        let numbers: Vec<&Run> = broken.iter().flatten().filter(|run| run.target.is_some()).collect();
        assert_eq!(numbers.len(), 1);
        assert_eq!(numbers[0].text, "088\u{a0}789\u{a0}10\u{a0}00");
    }
}
