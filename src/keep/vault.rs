//! A file that only a passphrase opens: an age file, which `age -d` opens too.
//!
//! Making a key of a passphrase takes a second on purpose, and answers are kept after each question. So that second is
//! spent once: the header of the file, in which the passphrase locks the key of the file, stays as it was made, and each
//! time only what is behind it is locked anew. The key for that part comes from the key of the file and a nonce of sixteen
//! random bytes; the nonce is a new one each time, so no key serves twice.

use std::{fmt, io};

use zeroize::Zeroizing;

use super::age::{self, FileKey};

/// What a key costs: 2 to this power, about a second.
pub const WORK: u8 = 18;
/// A file that asks for more would keep somebody waiting, or take all the memory there is (a gigabyte).
pub const MOST_WORK: u8 = 20;

/// The way into one file: never the passphrase, only the key of the file.
pub struct Vault {
    header: Vec<u8>,
    key: FileKey,
}

/// Says only that there is one.
impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// Why a file stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closed {
    /// It is not one of ours.
    Foreign,
    /// The passphrase is another one, or the part that holds it is damaged.
    Passphrase,
    /// Something in it is not as it was written, or missing.
    Damaged,
    /// A newer program wrote it.
    Newer,
    /// Opening it would take too long.
    Work,
    /// Opening it takes more memory than there is.
    Memory,
}

impl Vault {
    /// A new way into a file, for this passphrase.
    pub fn new(passphrase: &str, work: u8) -> io::Result<Self> {
        let (header, key) = age::header(passphrase, work)?;
        Ok(Self { header, key })
    }

    /// Opens a file: what it holds, and the way into it for the next time.
    pub fn open(file: &[u8], passphrase: &str, most_work: u8) -> Result<(Self, Zeroizing<Vec<u8>>), Closed> {
        let (length, key) = age::open_header(file, passphrase, most_work)?;
        let (header, locked) = file.split_at(length);
        let content = age::unlock(&key, locked).ok_or(Closed::Damaged)?;
        Ok((Self { header: header.to_vec(), key }, content))
    }

    /// The whole file with this in it.
    pub fn lock(&self, content: &[u8]) -> Vec<u8> {
        [&self.header[..], &age::lock(&self.key, content)].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::super::age::{BEGINNING, NONCE, PART};
    use super::*;

    /// Quick, and no protection.
    const QUICK: u8 = 2;

    fn vault() -> Vault {
        Vault::new("geheim woord", QUICK).unwrap()
    }

    fn open(file: &[u8], passphrase: &str) -> Result<Vec<u8>, Closed> {
        Vault::open(file, passphrase, 4).map(|(_, content)| content.to_vec())
    }

    #[test]
    fn what_is_locked_is_opened_again_however_long_it_is() {
        let vault = vault();
        for length in [0, 1, PART - 1, PART, PART + 1, 3 * PART + 7] {
            let content: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            assert!(open(&vault.lock(&content), "geheim woord") == Ok(content), "{length}");
        }
    }

    #[test]
    fn a_file_that_is_opened_is_kept_on_with() {
        let (vault, content) = Vault::open(&vault().lock(b"een"), "geheim woord", 4).unwrap();
        assert_eq!(&**content, b"een");
        assert_eq!(open(&vault.lock(b"twee"), "geheim woord"), Ok(b"twee".to_vec()));
    }

    /// Made by the age crate, at work factor 2, while this program still used it.
    const OF_AGE: &str = "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB1WWFwWlh1Z1NBeUpVM1U2OFg4KzRBIDIKN2tTMUJkbGVnT2\
        hhS3E3c0syZ0xRbWk1TG5yWFE2M3pta2hic0JsVzBPSQotLS0gVzlqWTVrcVIycTc3dEdaWldHTUt5RWJVZEVGbDVZVUdGZTQ4eHU1RXJtSQq\
        uiTAqmWzx+uSJHwcL1zlD/FMU8ogwOwOO/3R+Tkk0jYWaJoa/NyVC69Pv8EY=";

    #[test]
    fn a_file_of_age_itself_is_opened() {
        let file = data_encoding::BASE64.decode(OF_AGE.as_bytes()).unwrap();
        assert_eq!(open(&file, "geheim woord"), Ok(b"Uw antwoorden".to_vec()));
    }

    #[test]
    fn the_same_is_never_locked_the_same_way_twice() {
        let vault = vault();
        let (first, second) = (vault.lock(b"een"), vault.lock(b"een"));
        let header = vault.header.len();
        assert_eq!(first[..header], second[..header]);
        assert_ne!(first[header..header + NONCE], second[header..header + NONCE]);
        assert_ne!(first[header + NONCE..], second[header + NONCE..]);
    }

    #[test]
    fn another_passphrase_opens_nothing() {
        let file = vault().lock(b"een");
        for wrong in ["", "geheim", "Geheim woord", "geheim woord "] {
            assert_eq!(open(&file, wrong), Err(Closed::Passphrase));
        }
    }

    #[test]
    fn no_piece_of_a_file_opens() {
        let file = vault().lock(b"een");
        for length in 0..file.len() {
            let expected = if length < BEGINNING.len() { Closed::Foreign } else { Closed::Damaged };
            assert_eq!(open(&file[..length], "geheim woord"), Err(expected), "{length}");
        }
    }

    #[test]
    fn no_changed_byte_goes_unnoticed() {
        let file = vault().lock(b"een");
        for at in 0..file.len() {
            // The least bit, the one between capitals and small letters, and the one that makes it no letter at all.
            for bit in [0x01, 0x20, 0x80] {
                let mut wrong = file.clone();
                wrong[at] ^= bit;
                assert!(open(&wrong, "geheim woord").is_err(), "byte {at} bit {bit}");
            }
        }
        assert_eq!(open(&[&file[..], b"x"].concat(), "geheim woord"), Err(Closed::Damaged));
    }

    #[test]
    fn something_else_is_told_from_something_damaged() {
        assert_eq!(open(b"een brief", ""), Err(Closed::Foreign));
        assert_eq!(open(b"", ""), Err(Closed::Foreign));
        let other = format!("{BEGINNING}v1\n-> X25519 abc\nabc\n--- abc\n");
        assert_eq!(open(other.as_bytes(), ""), Err(Closed::Foreign));
        let newer = [b"age-encryption.org/v2\n", &vault().lock(b"een")[22..]].concat();
        assert_eq!(open(&newer, "geheim woord"), Err(Closed::Newer));
    }

    #[test]
    fn work_that_no_memory_can_hold_is_an_error() {
        let error = Vault::new("geheim woord", 60).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::OutOfMemory);
        let file = String::from_utf8_lossy(&vault().lock(b"een")).replacen(&format!(" {QUICK}\n"), " 60\n", 1);
        assert_eq!(Vault::open(file.as_bytes(), "geheim woord", 60).err(), Some(Closed::Memory));
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_refused() {
        let file = Vault::new("geheim woord", 5).unwrap().lock(b"een");
        assert_eq!(open(&file, "geheim woord"), Err(Closed::Work));
    }
}
