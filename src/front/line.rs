//! A line that is typed on the screen: its letters and its cursor. What stands there beforehand is selected, so that typing
//! replaces it.

use tui_input::{Input, InputRequest};

use super::keys::Key;
use crate::wrap;

/// Longer than anything that is asked for; what does not fit is not taken in.
const LONGEST: usize = 4000;

/// The line.
#[derive(Debug, Default)]
pub(super) struct Line {
    input: Input,
    selected: bool,
    /// What an Esc wiped out, until the next key.
    wiped: Option<(Input, bool)>,
}

impl Line {
    /// A line in which this stands already.
    pub(super) fn new(draft: &str) -> Self {
        // What is not shown cannot be judged.
        let draft: String = draft.chars().filter(|letter| !letter.is_control()).collect();
        Self { selected: !draft.is_empty(), input: Input::new(draft), wiped: None }
    }

    /// What stands there.
    pub(super) fn text(&self) -> &str {
        self.input.value()
    }

    /// Whether what is typed next comes in the place of all of it.
    pub(super) fn is_selected(&self) -> bool {
        self.selected
    }

    /// Typing replaces what stands there.
    pub(super) fn select(&mut self) {
        self.selected = !self.text().is_empty();
        self.input.handle(InputRequest::GoToEnd);
    }

    /// One key; those that are no part of a line do nothing.
    pub(super) fn press(&mut self, key: Key) {
        let wiped = self.wiped.take();
        match key {
            Key::Char(letter) | Key::Pasted(letter) => self.insert(letter),
            Key::Backspace | Key::Delete if self.selected => self.wipe(),
            Key::Backspace => self.edit(InputRequest::DeletePrevChar),
            Key::Delete => self.edit(InputRequest::DeleteNextChar),
            Key::WipeWord => self.edit(InputRequest::DeletePrevWord),
            Key::WipeLine => self.wipe(),
            Key::Left => self.edit(InputRequest::GoToPrevChar),
            Key::Right => self.edit(InputRequest::GoToNextChar),
            Key::Home => self.edit(InputRequest::GoToStart),
            Key::End => self.edit(InputRequest::GoToEnd),
            Key::Escape => {
                self.wiped = Some((self.input.clone(), self.selected));
                self.wipe();
            }
            // It was no Esc, but an arrow that came in pieces.
            Key::NoEscape => {
                if let Some((input, selected)) = wiped {
                    (self.input, self.selected) = (input, selected);
                }
            }
            _ => {}
        }
    }

    fn insert(&mut self, letter: char) {
        if self.selected {
            self.wipe();
        }
        if !letter.is_control() && self.text().len() < LONGEST {
            self.edit(InputRequest::InsertChar(letter));
        }
    }

    fn edit(&mut self, request: InputRequest) {
        self.selected = false;
        self.input.handle(request);
    }

    fn wipe(&mut self) {
        self.input.reset();
        self.selected = false;
    }

    /// As much of the line as fits in so many columns, with the cursor in view, and the column of the cursor.
    pub(super) fn view(&self, width: usize) -> (String, usize) {
        let letters: Vec<char> = self.text().chars().collect();
        let cursor = self.input.cursor().min(letters.len());
        let columns = |letters: &[char]| wrap::columns(&letters.iter().collect::<String>());
        // The cursor takes a column of its own behind the last letter.
        let from = (0..=cursor).find(|from| columns(&letters[*from..cursor]) < width).unwrap_or(cursor);
        let mut until = cursor;
        while until < letters.len() && columns(&letters[from..=until]) <= width {
            until += 1;
        }
        (letters[from..until].iter().collect(), columns(&letters[from..cursor]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::keys::Decoder;
    use proptest::prelude::*;

    /// Types these bytes, as a terminal sends them.
    fn typed(draft: &str, bytes: &[u8]) -> Line {
        let mut line = Line::new(draft);
        let mut decoder = Decoder::new();
        decoder.text = true;
        for byte in bytes {
            if let Some(key) = decoder.feed(*byte) {
                line.press(key);
            }
        }
        line
    }

    fn text(draft: &str, bytes: &[u8]) -> String {
        typed(draft, bytes).text().to_owned()
    }

    #[test]
    fn the_keys_of_a_line_do_what_they_do_anywhere() {
        assert_eq!(text("", b"bd\x1b[Da\x1b[Cc"), "badc");
        assert_eq!(text("", b"bc\x1b[Ha\x1b[Fd"), "abcd");
        assert_eq!(text("", b"bc\x01a\x05d"), "abcd");
        assert_eq!(text("", b"abc\x1b[D\x1b[D\x1b[3~"), "ac");
        assert_eq!(text("", b"een twee\x17drie"), "een drie");
        assert_eq!(text("", b"een twee\x15drie"), "drie");
        assert_eq!(text("", b"aab\x7f\x7fa"), "aa");
        assert_eq!(text("", "[é] 日本".as_bytes()), "[é] 日本");
    }

    #[test]
    fn what_stands_there_is_replaced_by_typing_and_kept_by_moving() {
        assert_eq!(text("tachtig", b"82"), "82");
        assert_eq!(text("tachtig", b"\x7f82"), "82");
        assert_eq!(text("tachtig", b"\x1b[200~82\x1b[201~"), "82");
        assert_eq!(text("8", b"\x1b[F2"), "82");
        assert_eq!(text("82", b""), "82");
    }

    #[test]
    fn letters_of_several_parts_go_as_one() {
        assert_eq!(text("", "e\u{301}\u{7f}a".as_bytes()), "a");
        assert_eq!(text("", "👨\u{200d}👩\u{200d}👧\u{7f}a".as_bytes()), "a");
        assert_eq!(text("", "日本\x1b[D語".as_bytes()), "日語本");
    }

    #[test]
    fn no_byte_of_a_report_or_a_strange_key_is_a_letter() {
        for bytes in [
            &b"\x1b[M 45"[..],
            b"\x1b[<0;10;5M",
            b"\x1b[12;10R",
            b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\",
            b"\x1b]11;rgb:ffff/ffff/ffff\x07",
            b"\x1bOP",
            b"\x1bOH",
            b"\x1b[15~",
            b"\x1b[1;5C",
            b"\x1b[97u",
            b"\x1b[?1;2c",
            b"\x1bP>|XTerm(390)\x1b\\",
        ] {
            assert_eq!(text("", bytes), "", "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn an_arrow_that_comes_in_pieces_wipes_nothing_and_leaves_nothing() {
        let mut line = typed("", b"ac");
        let mut decoder = Decoder::new();
        decoder.text = true;
        let mut keys = Vec::new();
        keys.extend(decoder.feed(0x1b));
        keys.extend(decoder.give_up());
        keys.extend(decoder.feed(b'['));
        keys.extend(decoder.feed(b'D'));
        keys.extend(decoder.feed(b'b'));
        for key in keys {
            line.press(key);
        }
        assert_eq!(line.text(), "abc");
    }

    #[test]
    fn a_paste_is_text_on_one_line() {
        assert_eq!(text("", b"\x1b[200~Langstraat\r\n5\x1b[201~"), "Langstraat  5");
        assert_eq!(text("", b"\x1b[200~[1] a\x00\x03b\x1b[Ac\x1b[201~"), "[1] abc");
    }

    #[test]
    fn a_long_line_scrolls_with_its_cursor() {
        assert_eq!(typed("", b"abcdef").view(4), ("def".to_owned(), 3));
        assert_eq!(typed("", b"abcdef\x1b[H").view(4), ("abcd".to_owned(), 0));
        assert_eq!(typed("", "日本語".as_bytes()).view(4), ("語".to_owned(), 2));
        assert_eq!(typed("", b"abc").view(1), (String::new(), 0));
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn the_cursor_is_in_view_whatever_is_typed(bytes in proptest::collection::vec(any::<u8>(), 0..80), width in 1_usize..30) {
            let line = typed("van voren af", &bytes);
            let (shown, column) = line.view(width);
            prop_assert!(column < width && wrap::columns(&shown) <= width.max(2));
            prop_assert!(!line.text().contains(char::is_control));
        }
    }
}
