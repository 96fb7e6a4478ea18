//! Bytes from a terminal → keys. What is not known is dropped whole, so no fragment of it can answer a question.

use std::time::Duration;

/// One key as a person presses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// A letter, digit, space or sign.
    Char(char),
    Enter,
    Escape,
    Backspace,
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    Home,
    End,
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-Z.
    Suspend,
    /// Ctrl-D.
    Close,
    Delete,
    /// Ctrl-U.
    WipeLine,
    /// Ctrl-W.
    WipeWord,
    /// A character of a paste: text where a line is typed, and never an answer.
    Pasted(char),
    /// The end of a paste, or several keys at once.
    Paste,
    /// The Esc before was none, but the beginning of an arrow over a slow line.
    NoEscape,
}

/// Where in a sequence the decoder is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Ground,
    /// After Esc: a key of its own, or the beginning of a sequence.
    Escape,
    /// After an Esc that came alone: a slow line may still bring the rest of an arrow.
    Late,
    /// `ESC [` and its parameters so far.
    Csi(Vec<u8>),
    /// `ESC O`.
    Ss3,
    /// A text that the terminal sends (title, colours): until BEL or `ESC \`.
    Text {
        escape: bool,
    },
    /// So many more bytes that belong to the sequence before.
    Skip(u8),
    /// A character of several bytes; `drop` when it came with Alt.
    Utf8 {
        bytes: Vec<u8>,
        length: usize,
        drop: bool,
    },
}

/// Turns bytes into keys, one byte at a time.
#[derive(Debug)]
pub(super) struct Decoder {
    state: State,
    /// Between the brackets of a paste.
    pasting: bool,
    /// Whether a text is typed: then a bracket is a bracket, and else what is left of an arrow whose Esc was lost.
    pub(super) text: bool,
}

/// Longer than any key a terminal sends.
const LONGEST: usize = 32;

impl Decoder {
    /// At rest.
    pub(super) fn new() -> Self {
        Self { state: State::Ground, pasting: false, text: false }
    }

    /// How long to wait for the rest of a sequence; `None` at rest.
    pub(super) fn patience(&self) -> Option<Duration> {
        match self.state {
            State::Ground if !self.pasting => None,
            State::Escape | State::Ss3 if !self.pasting => Some(Duration::from_millis(50)),
            _ => Some(Duration::from_secs(1)),
        }
    }

    /// The rest did not come.
    pub(super) fn give_up(&mut self) -> Option<Key> {
        let alone = !std::mem::take(&mut self.pasting) && self.state == State::Escape;
        self.state = if alone { State::Late } else { State::Ground };
        alone.then_some(Key::Escape)
    }

    /// The next byte; a key when it completes one.
    pub(super) fn feed(&mut self, byte: u8) -> Option<Key> {
        match std::mem::replace(&mut self.state, State::Ground) {
            State::Escape => self.after_escape(byte),
            State::Late if matches!(byte, b'[' | b'O') => {
                self.after_escape(byte);
                Some(Key::NoEscape)
            }
            State::Ground | State::Late => self.begin(byte),
            State::Csi(parameters) => self.csi(parameters, byte),
            State::Ss3 => self.ss3(byte),
            State::Text { escape } => {
                let over = byte == 0x07 || (escape && byte == b'\\');
                if !over {
                    self.state = State::Text { escape: byte == 0x1b };
                }
                None
            }
            State::Skip(left) => {
                if left > 1 {
                    self.state = State::Skip(left - 1);
                }
                None
            }
            State::Utf8 { bytes, length, drop } => self.utf8(bytes, length, drop, byte),
        }
    }

    fn begin(&mut self, byte: u8) -> Option<Key> {
        if self.pasting {
            match byte {
                0x1b => self.state = State::Escape,
                // One line of it.
                b'\r' | b'\n' | b'\t' => return Some(Key::Pasted(' ')),
                0x20..=0x7e => return Some(Key::Pasted(char::from(byte))),
                _ => self.begin_utf8(byte, false),
            }
            return None;
        }
        match byte {
            b'\r' | b'\n' => Some(Key::Enter),
            0x01 => Some(Key::Home),
            0x05 => Some(Key::End),
            0x15 => Some(Key::WipeLine),
            0x17 => Some(Key::WipeWord),
            0x03 => Some(Key::Interrupt),
            0x04 => Some(Key::Close),
            0x1a => Some(Key::Suspend),
            0x08 | 0x7f => Some(Key::Backspace),
            0x1b => {
                self.state = State::Escape;
                None
            }
            // No key of ours, but what is left of an arrow whose Esc was lost.
            b'[' if !self.text => {
                self.state = State::Csi(Vec::new());
                None
            }
            0x20..=0x7e => Some(Key::Char(char::from(byte))),
            _ => {
                self.begin_utf8(byte, false);
                None
            }
        }
    }

    fn begin_utf8(&mut self, byte: u8, drop: bool) {
        let length = match byte {
            0xc2..=0xdf => 2,
            0xe0..=0xef => 3,
            0xf0..=0xf4 => 4,
            _ => return,
        };
        self.state = State::Utf8 { bytes: vec![byte], length, drop };
    }

    fn utf8(&mut self, mut bytes: Vec<u8>, length: usize, drop: bool, byte: u8) -> Option<Key> {
        if byte & 0xc0 != 0x80 {
            return self.begin(byte);
        }
        bytes.push(byte);
        if bytes.len() < length {
            self.state = State::Utf8 { bytes, length, drop };
            return None;
        }
        let letter = std::str::from_utf8(&bytes).ok()?.chars().next()?;
        let key = if self.pasting { Key::Pasted(letter) } else { Key::Char(letter) };
        (!drop && !letter.is_control()).then_some(key)
    }

    fn after_escape(&mut self, byte: u8) -> Option<Key> {
        match byte {
            _ if self.pasting && !matches!(byte, b'[' | 0x1b) => self.begin_utf8(byte, true),
            b'[' => self.state = State::Csi(Vec::new()),
            b'O' => self.state = State::Ss3,
            b']' | b'P' | b'X' | b'^' | b'_' => self.state = State::Text { escape: false },
            0x1b => self.state = State::Escape,
            0x03 if !self.pasting => return Some(Key::Interrupt),
            // Alt and a letter: no key of ours.
            _ => self.begin_utf8(byte, true),
        }
        None
    }

    fn csi(&mut self, mut parameters: Vec<u8>, byte: u8) -> Option<Key> {
        match byte {
            0x03 if !self.pasting => return Some(Key::Interrupt),
            0x1b => self.state = State::Escape,
            // The function keys of the Linux console are `ESC [ [ A`.
            b'[' if parameters.is_empty() => self.state = State::Skip(1),
            // An old mouse report: a button and two coordinates follow.
            b'M' if parameters.is_empty() => self.state = State::Skip(3),
            0x20..=0x3f => {
                if parameters.len() < LONGEST {
                    parameters.push(byte);
                }
                self.state = State::Csi(parameters);
            }
            0x40..=0x7e => return self.csi_end(&parameters, byte),
            _ => {}
        }
        None
    }

    fn csi_end(&mut self, parameters: &[u8], last: u8) -> Option<Key> {
        match (parameters, last) {
            (b"201", b'~') if std::mem::take(&mut self.pasting) => Some(Key::Paste),
            _ if self.pasting => None,
            (b"" | b"1", _) if arrow(last).is_some() => arrow(last),
            (b"1" | b"7", b'~') => Some(Key::Home),
            (b"4" | b"8", b'~') => Some(Key::End),
            (b"3", b'~') => Some(Key::Delete),
            (b"5", b'~') => Some(Key::PageUp),
            (b"6", b'~') => Some(Key::PageDown),
            (b"200", b'~') => {
                self.pasting = true;
                None
            }
            _ => None,
        }
    }

    fn ss3(&mut self, byte: u8) -> Option<Key> {
        match byte {
            _ if self.pasting => None,
            b'M' => Some(Key::Enter),
            0x03 => Some(Key::Interrupt),
            0x1b => {
                self.state = State::Escape;
                None
            }
            // A modifier comes before the letter.
            b'0'..=b'9' => {
                self.state = State::Skip(1);
                None
            }
            _ => arrow(byte),
        }
    }
}

fn arrow(last: u8) -> Option<Key> {
    match last {
        b'A' => Some(Key::Up),
        b'B' => Some(Key::Down),
        b'C' => Some(Key::Right),
        b'D' => Some(Key::Left),
        b'H' => Some(Key::Home),
        b'F' => Some(Key::End),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut decoder = Decoder::new();
        let mut keys: Vec<Key> = bytes.iter().filter_map(|byte| decoder.feed(*byte)).collect();
        keys.extend(decoder.give_up());
        keys
    }

    #[test]
    fn letters_digits_and_accents_are_themselves() {
        assert_eq!(keys("j5é中".as_bytes()), ['j', '5', 'é', '中'].map(Key::Char));
    }

    #[test]
    fn arrows_come_in_two_forms() {
        assert_eq!(keys(b"\x1b[A\x1bOB\x1b[5~\x1b[6~"), [Key::Up, Key::Down, Key::PageUp, Key::PageDown]);
    }

    #[test]
    fn an_unknown_sequence_is_dropped_whole() {
        for sequence in [
            &b"\x1b[1;5C"[..],
            b"\x1b[15~",
            b"\x1b[[A",
            b"\x1b[M 12",
            b"\x1b[<0;12;5M",
            b"\x1bO5C",
            b"\x1b]0;1\x07",
            b"\x1bP1$r\x1b\\",
            b"\x1b5",
            "\x1bé".as_bytes(),
            b"\x1b\x1b5",
            b"\x1b[53u",
            b"\x80\xff",
            b"\xc2\x9b",
        ] {
            assert_eq!(keys(sequence), [], "{}", sequence.escape_ascii());
        }
    }

    #[test]
    fn what_is_left_of_an_arrow_is_no_letter() {
        assert_eq!(keys(b"[1;5C"), []);
    }

    #[test]
    fn an_arrow_over_a_slow_line_is_escape_and_nothing_else() {
        let mut decoder = Decoder::new();
        assert_eq!(decoder.feed(0x1b), None);
        assert_eq!(decoder.give_up(), Some(Key::Escape));
        assert_eq!(decoder.feed(b'['), Some(Key::NoEscape));
        assert_eq!(decoder.feed(b'A'), Some(Key::Up));
        assert_eq!(decoder.patience(), None);
    }

    #[test]
    fn escape_alone_does_not_eat_the_next_key() {
        let mut decoder = Decoder::new();
        decoder.feed(0x1b);
        decoder.give_up();
        assert_eq!(decoder.feed(b'j'), Some(Key::Char('j')));
    }

    #[test]
    fn what_is_pasted_is_no_key_whatever_is_in_it() {
        let pasted = ['1', ' ', '2'].map(Key::Pasted).into_iter().chain([Key::Paste]);
        assert_eq!(keys(b"\x1b[200~1\r2\x1b[A\x03\x1b[201~"), pasted.collect::<Vec<_>>());
    }

    #[test]
    fn interrupt_is_heard_inside_a_sequence() {
        assert_eq!(keys(b"\x1b[\x03"), [Key::Interrupt]);
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn after_any_bytes_a_pause_brings_the_decoder_to_rest(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let mut decoder = Decoder::new();
            for byte in bytes {
                decoder.feed(byte);
            }
            decoder.give_up();
            decoder.give_up();
            prop_assert_eq!(decoder.feed(b'j'), Some(Key::Char('j')));
        }

        #[test]
        fn no_csi_sequence_is_a_letter_or_digit(parameters in "[0-9;<>?]{0,12}", last in "[@-Z\\\\-~]") {
            prop_assume!(!(parameters.is_empty() && last == "M"));
            let typed = keys(format!("\x1b[{parameters}{last}").as_bytes());
            prop_assert!(typed.iter().all(|key| !matches!(key, Key::Char(_) | Key::Enter)), "{:?}", typed);
        }
    }
}
