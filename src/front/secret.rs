//! A passphrase: read from the terminal itself, letter by letter, and never shown, not even as dots.

use std::fmt;
use std::io;
use std::os::fd::OwnedFd;

use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, Termios};
use zeroize::Zeroizing;

use super::tty::{self, Input};

/// Longer than anyone types; all room is taken at once, so that no letters are left where it grew out of.
const LONGEST: usize = 1024;

const INTERRUPT: u8 = 0x03;
const CLOSE: u8 = 0x04;
const WIPE: u8 = 0x15;
const ESCAPE: u8 = 0x1b;

/// What somebody typed without anybody seeing it. It is wiped from memory when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// The words themselves.
    pub fn words(&self) -> &str {
        &self.0
    }
}

/// Says only that there is one.
impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Reads a line from the controlling terminal behind this text; nothing when it was given up (Esc, Ctrl-D). Fails when there
/// is no terminal, for a passphrase never comes through a pipe; and with `Interrupted` on Ctrl-C or a signal to end.
pub(super) fn read(before: &str) -> io::Result<Option<Secret>> {
    let quiet = Quiet::open()?;
    tty::write(&quiet.fd, before)?;
    let mut typed = Typed::new();
    let mut interrupted = false;
    let given = loop {
        if interrupted || tty::ended() {
            interrupted = true;
            break false;
        }
        let bytes = match tty::read(&quiet.fd, super::screen::TICK)? {
            Input::Bytes(bytes) => Zeroizing::new(bytes),
            Input::Nothing => continue,
            Input::End => break false,
        };
        interrupted = bytes.contains(&INTERRUPT);
        if interrupted {
            continue;
        }
        if let Some(given) = typed.feed(&bytes) {
            break given;
        }
    };
    tty::write(&quiet.fd, "\n")?;
    drop(quiet);
    if interrupted {
        return Err(io::ErrorKind::Interrupted.into());
    }
    let text = std::str::from_utf8(&typed.line).ok().filter(|_| given);
    Ok(text.map(|text| Secret(Zeroizing::new(text.to_owned()))))
}

/// What was typed so far.
struct Typed {
    line: Zeroizing<Vec<u8>>,
    /// The beginning of a key of several bytes, or of a paste.
    key: Vec<u8>,
    /// Between the brackets of a paste. A password manager types this way.
    pasting: bool,
}

impl Typed {
    fn new() -> Self {
        Self { line: Zeroizing::new(Vec::with_capacity(LONGEST)), key: Vec::new(), pasting: false }
    }

    /// Takes keys in; tells whether the line was given, or given up, once it is one of these.
    fn feed(&mut self, bytes: &[u8]) -> Option<bool> {
        for byte in bytes {
            if !self.key.is_empty() {
                self.strange(*byte);
                continue;
            }
            match *byte {
                // An arrow or another key of several bytes begins with Esc too, and is no letter.
                ESCAPE if self.pasting || bytes.len() > 1 => self.key.push(ESCAPE),
                byte if self.pasting => self.push(byte),
                ESCAPE => return Some(false),
                b'\r' | b'\n' => return Some(true),
                INTERRUPT | CLOSE => return Some(false),
                WIPE => self.line.clear(),
                0x08 | 0x7f => {
                    // Back to the first byte of the letter.
                    while self.line.pop().is_some_and(|byte| byte & 0b1100_0000 == 0b1000_0000) {}
                }
                byte => self.push(byte),
            }
        }
        None
    }

    /// A byte of a key that is no letter.
    fn strange(&mut self, byte: u8) {
        self.key.push(byte);
        match &self.key[1..] {
            b"[200~" => self.pasting = true,
            b"[201~" => self.pasting = false,
            [b'[' | b'O'] | [b'[', .., 0x20..=0x3f] if self.key.len() < 32 => return,
            _ => {}
        }
        self.key.clear();
    }

    fn push(&mut self, byte: u8) {
        // A line end that was copied along, and whatever else no keyboard types, is no part of it.
        if byte >= b' ' && byte != 0x7f && self.line.len() < LONGEST {
            self.line.push(byte);
        }
    }
}

/// The terminal while it shows nothing of what is typed; afterwards it is as it was found.
struct Quiet {
    fd: OwnedFd,
    found: Termios,
    _signals: tty::Noted,
}

impl Quiet {
    fn open() -> io::Result<Self> {
        let fd = tty::device()?;
        let found = rustix::termios::tcgetattr(&fd)?;
        let mut quiet = found.clone();
        quiet.local_modes -= LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN;
        quiet.special_codes[SpecialCodeIndex::VMIN] = 1;
        quiet.special_codes[SpecialCodeIndex::VTIME] = 0;
        let signals = tty::Noted::begin()?;
        rustix::termios::tcsetattr(&fd, OptionalActions::Flush, &quiet)?;
        Ok(Self { fd, found, _signals: signals })
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // A terminal that is gone needs nothing put back.
        let _ = rustix::termios::tcsetattr(&self.fd, OptionalActions::Flush, &self.found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[&[u8]]) -> (Option<bool>, String) {
        let mut typed = Typed::new();
        let mut end = None;
        for bytes in keys {
            end = end.or(typed.feed(bytes));
        }
        (end, String::from_utf8(typed.line.to_vec()).unwrap())
    }

    #[test]
    fn a_line_is_given_with_enter_and_given_up_with_esc() {
        assert_eq!(typed(&[b"geheim\r"]), (Some(true), "geheim".into()));
        assert_eq!(typed(&[b"geheim", b"\x1b"]), (Some(false), "geheim".into()));
        assert_eq!(typed(&[b"geheim\x03"]).0, Some(false));
        assert_eq!(typed(&[b"geheim"]).0, None);
    }

    #[test]
    fn letters_are_wiped_whole_and_arrows_leave_nothing() {
        assert_eq!(typed(&["geheimé".as_bytes(), b"\x7f", b"\x1b[D", b"\x7fn"]).1, "gehein");
        assert_eq!(typed(&[b"geheim\x15nee"]).1, "nee");
        assert_eq!(typed(&[b"\x7f\x7fa"]).1, "a");
        assert_eq!(typed(&[b"a\x1b[1;5Cb\x1bOHc"]).1, "abc");
    }

    #[test]
    fn a_paste_is_taken_and_given_only_with_enter() {
        assert_eq!(typed(&[b"\x1b[200~paard batterij\x1b[201~"]), (None, "paard batterij".into()));
        assert_eq!(typed(&[b"\x1b[200~paard\r\n\x1b[201~", b"\r"]), (Some(true), "paard".into()));
        // It can come in pieces.
        assert_eq!(
            typed(&[b"\x1b[20", b"0~paard", b" batterij\x1b[2", b"01~", b"\r"]),
            (Some(true), "paard batterij".into())
        );
    }
}
