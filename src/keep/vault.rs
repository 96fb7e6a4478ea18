//! A file that only a passphrase opens: an age file, which `age -d` opens too.
//!
//! Making a key of a passphrase takes a second on purpose, and answers are kept after each question. So that second is
//! spent once: the header of the file, in which the passphrase locks the key of the file, stays as it was made, and each
//! time only what is behind it is locked anew. age derives the key for that part from the key of the file and a nonce of
//! sixteen random bytes (<https://age-encryption.org/v1>, “Payload”); the nonce is a new one each time, so no key serves
//! twice. The `age` crate makes the header and opens the files; it has no way to keep a header, so the part behind it is
//! locked here.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fmt;
use std::io::{self, Read};

use age::secrecy::{ExposeSecret, SecretString};
use age::{DecryptError, Decryptor, EncryptError, Encryptor, Identity, Recipient, scrypt};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use age_core::primitives::hkdf;
use chacha20poly1305::aead::rand_core::RngCore;
use chacha20poly1305::aead::{Aead, KeyInit, OsRng};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

/// What a key costs: 2 to this power, about a second.
pub const WORK: u8 = 18;
/// A file that asks for more would keep somebody waiting, or take all the memory there is (a gigabyte).
pub const MOST_WORK: u8 = 20;
/// Bytes of the nonce behind a header, and of the mark behind each part that was locked.
const NONCE: usize = 16;
const TAG: usize = 16;
/// Bytes that are locked together.
const PART: usize = 64 * 1024;
/// Bytes of memory for one unit of work in scrypt as age uses it (128 times r, which is 8), and to spare beside that.
const BLOCK: usize = 1024;
const SPARE: usize = 4 << 20;
/// What every age file begins with.
const BEGINNING: &[u8] = b"age-encryption.org/";

/// The way into one file: never the passphrase, only the key of the file.
pub struct Vault {
    header: Vec<u8>,
    key: Key,
}

type Key = Zeroizing<[u8; FILE_KEY_BYTES]>;

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
        room(work)?;
        let mut inner = scrypt::Recipient::new(SecretString::from(passphrase));
        inner.set_work_factor(work);
        let lock = Seen { inner, most_work: work, key: RefCell::default() };
        let encryptor =
            Encryptor::with_recipients(std::iter::once(&lock as &dyn Recipient)).map_err(io::Error::other)?;
        let mut header = Vec::new();
        encryptor.wrap_output(&mut header)?.finish()?;
        header.truncate(header.len() - NONCE - TAG);
        let key = lock.key.take().ok_or(io::ErrorKind::Other)?;
        Ok(Self { header, key })
    }

    /// Opens a file: what it holds, and the way into it for the next time.
    pub fn open(file: &[u8], passphrase: &str, most_work: u8) -> Result<(Self, Zeroizing<Vec<u8>>), Closed> {
        let damaged = if file.starts_with(BEGINNING) { Closed::Damaged } else { Closed::Foreign };
        let decryptor = Decryptor::new_buffered(file).map_err(|error| match error {
            DecryptError::UnknownFormat => Closed::Newer,
            _ => damaged,
        })?;
        if !decryptor.is_scrypt() {
            return Err(Closed::Foreign);
        }
        let mut inner = scrypt::Identity::new(SecretString::from(passphrase));
        inner.set_max_work_factor(most_work);
        let lock = Seen { inner, most_work, key: RefCell::default() };
        let opened = decryptor.decrypt(std::iter::once(&lock as &dyn Identity)).map_err(|error| match error {
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => Closed::Passphrase,
            DecryptError::ExcessiveWork { .. } => Closed::Work,
            DecryptError::Io(error) if error.kind() == io::ErrorKind::OutOfMemory => Closed::Memory,
            _ => Closed::Damaged,
        });
        let mut content = Zeroizing::new(Vec::with_capacity(file.len()));
        opened?.read_to_end(&mut content).map_err(|_| Closed::Damaged)?;
        let key = lock.key.take().ok_or(Closed::Damaged)?;
        let header = header(file).ok_or(Closed::Damaged)?.to_vec();
        Ok((Self { header, key }, content))
    }

    /// The whole file with this in it.
    pub fn lock(&self, content: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        OsRng.fill_bytes(&mut nonce);
        let key = Zeroizing::new(hkdf(&nonce, b"payload", &*self.key));
        let cipher = ChaCha20Poly1305::new((&*key).into());
        let mut file = [&self.header[..], &nonce].concat();
        let mut rest = content;
        for number in 0_u64.. {
            let (part, after) = rest.split_at(rest.len().min(PART));
            // Eleven bytes of number and one that says whether it is the last: STREAM.
            let mut counter = [0; 12];
            counter[3..11].copy_from_slice(&number.to_be_bytes());
            counter[11] = u8::from(after.is_empty());
            file.extend(cipher.encrypt(Nonce::from_slice(&counter), part).expect("a part is short"));
            rest = after;
            if rest.is_empty() {
                break;
            }
        }
        file
    }
}

/// Whether there is memory to make a key of a passphrase: asking for more than there is would end the program.
fn room(work: u8) -> io::Result<()> {
    let bytes = 1_usize.checked_shl(work.into()).and_then(|blocks| blocks.checked_mul(BLOCK)).unwrap_or(usize::MAX);
    Vec::<u8>::new().try_reserve_exact(bytes.saturating_add(SPARE)).map_err(|_| io::ErrorKind::OutOfMemory.into())
}

/// Everything up to the end of the line that closes a header.
fn header(file: &[u8]) -> Option<&[u8]> {
    let mark = b"\n--- ";
    let start = file.windows(mark.len()).position(|window| window == mark)? + mark.len();
    let end = file[start..].iter().position(|byte| *byte == b'\n')? + start;
    Some(&file[..=end])
}

/// A lock of the age crate that remembers the key of the file.
struct Seen<T> {
    inner: T,
    most_work: u8,
    key: RefCell<Option<Key>>,
}

impl<T> Seen<T> {
    fn see(&self, key: &FileKey) {
        *self.key.borrow_mut() = Some(Zeroizing::new(*key.expose_secret()));
    }
}

impl Recipient for Seen<scrypt::Recipient> {
    fn wrap_file_key(&self, key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        self.see(key);
        self.inner.wrap_file_key(key)
    }
}

impl Identity for Seen<scrypt::Identity> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        // The work stands behind the salt; more than we do is refused there.
        let work = stanza.args.get(1).and_then(|work| work.parse().ok()).filter(|work| *work <= self.most_work);
        if let Some(Err(error)) = work.map(room) {
            return Some(Err(DecryptError::Io(error)));
        }
        let opened = self.inner.unwrap_stanza(stanza);
        if let Some(Ok(key)) = &opened {
            self.see(key);
        }
        opened
    }
}

#[cfg(test)]
mod tests {
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
    fn what_is_locked_is_opened_by_age_itself() {
        let vault = vault();
        for length in [0, 1, PART - 1, PART, PART + 1, 3 * PART + 7] {
            let content: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let file = vault.lock(&content);
            let identity = scrypt::Identity::new(SecretString::from("geheim woord"));
            assert!(age::decrypt(&identity, &file).unwrap() == content, "{length}");
        }
    }

    #[test]
    fn a_file_of_age_itself_is_opened_and_kept_on_with() {
        let mut lock = scrypt::Recipient::new(SecretString::from("geheim woord"));
        lock.set_work_factor(QUICK);
        let file = age::encrypt(&lock, b"een").unwrap();
        let (vault, content) = Vault::open(&file, "geheim woord", 4).unwrap();
        assert_eq!(&**content, b"een");
        assert_eq!(open(&vault.lock(b"twee"), "geheim woord"), Ok(b"twee".to_vec()));
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
        let other = age::x25519::Identity::generate().to_public();
        assert_eq!(open(&age::encrypt(&other, b"een").unwrap(), ""), Err(Closed::Foreign));
        let newer = [b"age-encryption.org/v2\n", &vault().lock(b"een")[22..]].concat();
        assert_eq!(open(&newer, "geheim woord"), Err(Closed::Newer));
    }

    #[test]
    fn work_that_no_memory_can_hold_is_an_error() {
        let error = Vault::new("geheim woord", 60).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::OutOfMemory);
        let lock = Seen {
            inner: scrypt::Identity::new(SecretString::from("geheim woord")),
            most_work: 60,
            key: RefCell::default(),
        };
        let args = ["AAAAAAAAAAAAAAAAAAAAAA", "60"].map(str::to_owned).into();
        let stanza = Stanza { tag: "scrypt".into(), args, body: vec![0; 32] };
        assert!(matches!(lock.unwrap_stanza(&stanza), Some(Err(DecryptError::Io(_)))));
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_refused() {
        let file = Vault::new("geheim woord", 5).unwrap().lock(b"een");
        assert_eq!(open(&file, "geheim woord"), Err(Closed::Work));
    }
}
