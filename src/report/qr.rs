//! A text as a QR code, on a screen or on paper.

use qrcode::bits::Bits;
use qrcode::{Color, EcLevel, QrCode, Version};

/// Light modules around it, so that a camera finds it.
pub(super) const MARGIN: u8 = 4;
/// UTF-8, in the list of character sets of the AIM.
const UTF8: u32 = 26;

/// The modules of a QR code, row by row, with its margin; true is dark. Nothing when the text does not fit in one.
pub fn modules(text: &str) -> Option<Vec<Vec<bool>>> {
    let code = (1..=40).find_map(|version| {
        let mut bits = Bits::new(Version::Normal(version));
        // Without it some readers take "ë" for Chinese; where there is nothing of the kind it only takes room.
        if !text.is_ascii() {
            bits.push_eci_designator(UTF8).ok()?;
        }
        bits.push_optimal_data(text.as_bytes()).ok()?;
        bits.push_terminator(EcLevel::L).ok()?;
        QrCode::with_bits(bits, EcLevel::L).ok()
    })?;
    let (width, margin) = (code.width(), usize::from(MARGIN));
    let dark = |row: usize, column: usize| {
        let inside = |at: usize| at.checked_sub(margin).filter(|at| *at < width);
        inside(row).zip(inside(column)).is_some_and(|(y, x)| code[(x, y)] == Color::Dark)
    };
    let all = width + 2 * margin;
    Some((0..all).map(|row| (0..all).map(|column| dark(row, column)).collect()).collect())
}

/// Where it is dark: the row, the first column and the length of each stretch.
pub(super) fn stretches(modules: &[Vec<bool>]) -> Vec<(usize, usize, usize)> {
    let mut stretches = Vec::new();
    for (number, row) in modules.iter().enumerate() {
        let mut column = 0;
        for same in row.chunk_by(|one, next| one == next) {
            if same[0] {
                stretches.push((number, column, same.len()));
            }
            column += same.len();
        }
    }
    stretches
}

/// The same in letters, two rows in one line: light is a block, dark is nothing, for a screen that is dark.
pub fn half_blocks(modules: &[Vec<bool>]) -> String {
    let line = |pair: &[Vec<bool>]| {
        let lower = pair.get(1);
        let block = |(column, dark): (usize, &bool)| match (*dark, lower.is_none_or(|row| row[column])) {
            (false, false) => '█',
            (false, true) => '▀',
            (true, false) => '▄',
            (true, true) => ' ',
        };
        pair[0].iter().enumerate().map(block).collect::<String>()
    };
    modules.chunks(2).map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_a_conversation_fits_on_the_smallest_screen() {
        let modules = modules(&["8K3D"; 10].join("-")).unwrap();
        assert!(modules.len() < 40, "{}", modules.len());
        let lines = half_blocks(&modules);
        assert_eq!(lines.lines().count(), modules.len().div_ceil(2));
        assert!(lines.lines().all(|line| line.chars().count() == modules.len() && !line.ends_with(' ')));
    }

    #[test]
    fn each_half_block_says_two_modules() {
        let modules = [vec![false, false, true, true], vec![false, true, false, true], vec![false, false, true, true]];
        assert_eq!(half_blocks(&modules), "█▀▄ \n▀▀  ");
    }

    #[test]
    fn each_dark_stretch_is_named_by_where_it_begins() {
        let modules = [vec![false, true, true], vec![true, false, true]];
        assert_eq!(stretches(&modules), [(0, 1, 2), (1, 0, 1), (1, 2, 1)]);
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert!(modules(&"a".repeat(3000)).is_none());
        assert!(modules("Súdwest-Fryslân").is_some());
    }
}
