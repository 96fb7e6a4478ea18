//! The letters of a PDF: Noto Sans in two weights, what a text takes of them, and how wide that is.

use harfrust::{FontRef, ShapeOptions, Shaper, ShaperData, UnicodeBuffer};
use krilla::text::{Font, GlyphId, KrillaGlyph};

const REGULAR: &[u8] = include_bytes!("fonts/NotoSans-Regular.ttf");
const BOLD: &[u8] = include_bytes!("fonts/NotoSans-Bold.ttf");
/// What stands for a letter that the fonts do not have.
const MISSING: char = '\u{fffd}';

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

/// The two fonts, as they are drawn and as they are measured.
pub(super) struct Letters {
    regular: Face,
    bold: Face,
}

struct Face {
    font: Font,
    measured: FontRef<'static>,
    data: ShaperData,
}

/// Letters in a row.
pub(super) struct Shaped {
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// In parts of the size of the letters.
    pub(super) width: f32,
}

impl Letters {
    /// Nothing when the fonts in the program are no fonts.
    pub(super) fn new() -> Option<Self> {
        Some(Self { regular: Face::new(REGULAR)?, bold: Face::new(BOLD)? })
    }

    pub(super) fn font(&self, weight: Weight) -> Font {
        self.face(weight).font.clone()
    }

    fn face(&self, weight: Weight) -> &Face {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
        }
    }

    /// The glyphs of a text on one line.
    pub(super) fn shape(&self, weight: Weight, text: &str) -> Shaped {
        self.face(weight).shape(text)
    }

    /// The text with only letters that there are; a tab is a space, and signs that nobody sees are gone.
    pub(super) fn writable(&self, text: &str) -> String {
        let seen = |c: &char| !(c.is_control() || ignored(*c));
        let text: String = text.chars().map(|c| if c == '\t' { ' ' } else { c }).filter(seen).collect();
        if self.has(&text) {
            return text;
        }
        let letter = |c: char| if self.has(c.encode_utf8(&mut [0; 4])) { c } else { MISSING };
        text.chars().map(letter).collect()
    }

    fn has(&self, text: &str) -> bool {
        [Weight::Regular, Weight::Bold]
            .into_iter()
            .all(|weight| self.shape(weight, text).glyphs.iter().all(|glyph| glyph.glyph_id.to_u32() != 0))
    }
}

/// Signs without a shape: byte order, direction, joining. One script in one direction needs none of them.
fn ignored(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let measured = FontRef::new(bytes).ok()?;
        let data = ShaperData::new(&measured);
        Some(Self { font: Font::new(bytes.into(), 0)?, measured, data })
    }

    #[allow(clippy::cast_precision_loss)]
    fn shape(&self, text: &str) -> Shaped {
        let face: Shaper<'_> = self.data.shaper(&self.measured).build();
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = face.shape(buffer, ShapeOptions::new());
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let em = |units: i32| units as f32 / face.units_per_em() as f32;
        let mut starts: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
        starts.push(text.len());
        starts.sort_unstable();
        let glyphs: Vec<KrillaGlyph> = infos
            .iter()
            .zip(positions)
            .map(|(info, at)| {
                let start = info.cluster as usize;
                let end = starts[starts.partition_point(|it| *it <= start).min(starts.len() - 1)];
                let id = GlyphId::new(info.glyph_id);
                KrillaGlyph::new(
                    id,
                    em(at.x_advance),
                    em(at.x_offset),
                    em(at.y_offset),
                    em(at.y_advance),
                    start..end,
                    None,
                )
            })
            .collect();
        let width = positions.iter().map(|at| em(at.x_advance)).sum();
        Shaped { glyphs, width }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_european_languages_are_there() {
        let letters = Letters::new().unwrap();
        for text in ["Súdwest-Fryslân, ’s-Hertogenbosch", "ğışçöü ĳ €", "Zażółć gęślą jaźń", "Ελληνικά", "Олена Ґ"]
        {
            assert_eq!(letters.writable(text), text);
        }
    }

    #[test]
    fn a_letter_that_is_not_there_is_seen_to_be_missing() {
        let letters = Letters::new().unwrap();
        assert_eq!(letters.writable("a\u{feff}b\tc\u{0}"), "ab c");
        assert_eq!(letters.writable("x中y"), "x\u{fffd}y");
    }

    #[test]
    fn a_longer_text_is_wider_and_bold_is_wider_than_regular() {
        let letters = Letters::new().unwrap();
        let width = |weight, text| letters.shape(weight, text).width;
        assert!(width(Weight::Regular, "ab") > width(Weight::Regular, "a"));
        assert!(width(Weight::Bold, "Loket") > width(Weight::Regular, "Loket"));
    }
}
