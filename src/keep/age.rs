//! The age file format, as far as a passphrase goes: a header with one scrypt stanza, and the parts behind it
//! (<https://age-encryption.org/v1>).
//!
//! ```text
//! age-encryption.org/v1
//! -> scrypt <salt> <work>
//! <the key of the file, locked with a key made of the passphrase>
//! --- <a code that only who has the key of the file can work out>
//! <sixteen random bytes><parts of 64 kB, each locked>
//! ```

use std::io;

use chacha20poly1305::aead::rand_core::RngCore;
use chacha20poly1305::aead::{Aead, AeadInPlace, KeyInit, OsRng};
use chacha20poly1305::{ChaCha20Poly1305, Nonce, Tag};
use data_encoding::BASE64_NOPAD as BASE64;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use scrypt::Params;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::vault::Closed;

/// The key of a file: random, and locked in the header.
pub(super) type FileKey = Zeroizing<[u8; 16]>;
/// A key that serves for one thing, made of another.
type Key = Zeroizing<[u8; 32]>;

/// What every age file begins with, whatever its version.
pub(super) const BEGINNING: &str = "age-encryption.org/";
const VERSION: &str = "v1";
const STANZA: &str = "-> ";
const SCRYPT: &str = "scrypt";
const MAC: &str = "---";
/// Bytes of the salt behind the label, of the nonce behind a header, and of the tag behind what is locked.
const SALT: usize = 16;
pub(super) const NONCE: usize = 16;
const TAG: usize = 16;
/// Bytes that are locked together.
pub(super) const PART: usize = 64 * 1024;
/// Bytes of memory for one unit of work (128 times r, which is 8), and to spare beside that.
const BLOCK: usize = 1024;
const SPARE: usize = 4 << 20;

/// A new header and the key that it locks.
pub(super) fn header(passphrase: &str, work: u8) -> io::Result<(Vec<u8>, FileKey)> {
    room(work)?;
    let mut salt = [0; SALT];
    OsRng.fill_bytes(&mut salt);
    let mut key = FileKey::default();
    OsRng.fill_bytes(&mut *key);
    let lock = passphrase_key(passphrase, &salt, work).ok_or(io::ErrorKind::InvalidInput)?;
    let locked = cipher(&lock).encrypt(&Nonce::default(), &key[..]).expect("a key is short");
    let [salt, locked] = [&salt[..], &locked].map(|bytes| BASE64.encode(bytes));
    let header = format!("{BEGINNING}{VERSION}\n{STANZA}{SCRYPT} {salt} {work}\n{locked}\n{MAC}");
    let mac = mac(&key, header.as_bytes()).finalize().into_bytes();
    let header = format!("{header} {}\n", BASE64.encode(&mac));
    Ok((header.into_bytes(), key))
}

/// The length of the header of a file, and the key that it locks.
pub(super) fn open_header(file: &[u8], passphrase: &str, most_work: u8) -> Result<(usize, FileKey), Closed> {
    let begun = file.strip_prefix(BEGINNING.as_bytes()).ok_or(Closed::Foreign)?;
    let (version, mut rest) = line(begun).ok_or(Closed::Damaged)?;
    if version != VERSION {
        return Err(if is_word(version) { Closed::Newer } else { Closed::Damaged });
    }
    let mut next = || {
        let (line, after) = line(rest)?;
        rest = after;
        Some(line)
    };
    let [Some(stanza), Some(body), Some(end)] = [next(), next(), next()] else { return Err(Closed::Damaged) };
    let words: Vec<&str> = stanza.strip_prefix(STANZA).ok_or(Closed::Damaged)?.split(' ').collect();
    if words.iter().all(|word| is_word(word)) && words[0] != SCRYPT {
        return Err(Closed::Foreign);
    }
    let [_, salt, work] = words[..] else { return Err(Closed::Damaged) };
    let salt: [u8; SALT] = bytes(salt).ok_or(Closed::Damaged)?;
    let locked: [u8; 16 + TAG] = bytes(body).ok_or(Closed::Damaged)?;
    let code: [u8; 32] = end.strip_prefix(MAC).and_then(|end| bytes(end.strip_prefix(' ')?)).ok_or(Closed::Damaged)?;
    let work = number(work).ok_or(Closed::Damaged)?;
    if work > most_work {
        return Err(Closed::Work);
    }
    room(work).map_err(|_| Closed::Memory)?;
    let lock = passphrase_key(passphrase, &salt, work).ok_or(Closed::Work)?;
    let opened = Zeroizing::new(cipher(&lock).decrypt(&Nonce::default(), &locked[..]).map_err(|_| Closed::Passphrase)?);
    let mut key = FileKey::default();
    key.copy_from_slice(&opened);
    let length = file.len() - rest.len();
    // The code is of everything before the space that it stands behind.
    let covered = &file[..length - end.len() - 1 + MAC.len()];
    mac(&key, covered).verify_slice(&code).map_err(|_| Closed::Damaged)?;
    Ok((length, key))
}

/// What stands behind a header.
pub(super) fn lock(key: &FileKey, content: &[u8]) -> Vec<u8> {
    let mut nonce = [0; NONCE];
    OsRng.fill_bytes(&mut nonce);
    let cipher = cipher(&derived(key, &nonce, b"payload"));
    let mut locked = nonce.to_vec();
    let mut rest = content;
    for number in 0.. {
        let (part, after) = rest.split_at(rest.len().min(PART));
        locked.extend(cipher.encrypt(&counter(number, after.is_empty()), part).expect("a part is short"));
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    locked
}

/// What is locked behind a header.
pub(super) fn unlock(key: &FileKey, locked: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, mut rest) = locked.split_at_checked(NONCE)?;
    let cipher = cipher(&derived(key, nonce, b"payload"));
    // Room for all of it, so that no piece stays behind in memory when it grows.
    let mut content = Zeroizing::new(Vec::with_capacity(rest.len()));
    for number in 0.. {
        let (part, after) = rest.split_at(rest.len().min(PART + TAG));
        let (part, tag) = part.split_at_checked(part.len().checked_sub(TAG)?)?;
        // Only what is empty as a whole has an empty part.
        if part.is_empty() && number > 0 {
            return None;
        }
        let start = content.len();
        content.extend_from_slice(part);
        let nonce = counter(number, after.is_empty());
        cipher.decrypt_in_place_detached(&nonce, &[], &mut content[start..], Tag::from_slice(tag)).ok()?;
        rest = after;
        if rest.is_empty() {
            break;
        }
    }
    Some(content)
}

/// The number of a part in eleven bytes, and one that says whether it is the last: STREAM.
fn counter(number: u64, last: bool) -> Nonce {
    let mut counter = Nonce::default();
    counter[3..11].copy_from_slice(&number.to_be_bytes());
    counter[11] = u8::from(last);
    counter
}

/// Memory to make a key of a passphrase: asking for more than there is would end the program.
fn room(work: u8) -> io::Result<()> {
    let bytes = 1_usize.checked_shl(work.into()).and_then(|blocks| blocks.checked_mul(BLOCK)).unwrap_or(usize::MAX);
    Vec::<u8>::new().try_reserve_exact(bytes.saturating_add(SPARE)).map_err(|_| io::ErrorKind::OutOfMemory.into())
}

fn passphrase_key(passphrase: &str, salt: &[u8; SALT], work: u8) -> Option<Key> {
    let salt = [BEGINNING.as_bytes(), VERSION.as_bytes(), b"/", SCRYPT.as_bytes(), salt].concat();
    let mut key = Key::default();
    let params = Params::new(work, 8, 1, key.len()).ok()?;
    scrypt::scrypt(passphrase.as_bytes(), &salt, &params, &mut *key).ok()?;
    Some(key)
}

fn derived(key: &FileKey, salt: &[u8], label: &[u8]) -> Key {
    let mut derived = Key::default();
    Hkdf::<Sha256>::new(Some(salt), &key[..]).expand(label, &mut *derived).expect("32 bytes");
    derived
}

fn cipher(key: &Key) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new((&**key).into())
}

fn mac(key: &FileKey, header: &[u8]) -> Hmac<Sha256> {
    <Hmac<Sha256> as Mac>::new_from_slice(&derived(key, &[], b"header")[..]).expect("any length").chain_update(header)
}

/// A line, and what is behind its end.
fn line(text: &[u8]) -> Option<(&str, &[u8])> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    Some((std::str::from_utf8(&text[..end]).ok()?, &text[end + 1..]))
}

/// A word as the format has it: letters that can be seen.
fn is_word(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_graphic())
}

/// So many bytes, in the one way in which they can be written.
fn bytes<const LENGTH: usize>(word: &str) -> Option<[u8; LENGTH]> {
    BASE64.decode(word.as_bytes()).ok()?.try_into().ok()
}

/// A number from 1, in the one way in which it can be written.
fn number(word: &str) -> Option<u8> {
    word.parse().ok().filter(|number: &u8| *number > 0 && number.to_string() == word)
}

#[cfg(test)]
mod tests {
    use super::super::rules::sha256;
    use super::*;

    /// The published vectors of the format (<https://c2sp.org/CCTV/age>): a head in words, an empty line, and a file.
    fn vectors() -> Vec<(String, String, Vec<u8>)> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/age/vectors");
        let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let read = |path: std::path::PathBuf| {
            let vector = std::fs::read(&path).unwrap();
            let end = vector.windows(2).position(|window| window == b"\n\n").unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let head = String::from_utf8(vector[..=end].to_vec()).unwrap();
            let file = vector[end + 2..].to_vec();
            let compressed = value(&head, "compressed").is_some();
            let file = if compressed { miniz_oxide::inflate::decompress_to_vec_zlib(&file).unwrap() } else { file };
            (name, head, file)
        };
        paths.map(read).collect()
    }

    fn value<'h>(head: &'h str, key: &str) -> Option<&'h str> {
        head.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(": "))
    }

    /// What a vector comes to, in its words.
    fn comes_to(head: &str, file: &[u8]) -> (&'static str, Vec<u8>) {
        let Some(passphrase) = value(head, "passphrase") else {
            // Locked with another sort of key: its head tells what that comes to.
            let mark = b"\n--- ";
            let start = file.windows(mark.len()).position(|window| window == mark).unwrap() + mark.len();
            let end = start + file[start..].iter().position(|byte| *byte == b'\n').unwrap() + 1;
            let key = data_encoding::HEXLOWER.decode(value(head, "file key").unwrap().as_bytes()).unwrap();
            let key = Zeroizing::new(key.try_into().unwrap());
            if file.len() < end + NONCE {
                return ("header failure", Vec::new());
            }
            let opened = unlock(&key, &file[end..]);
            return opened.map_or(("payload failure", Vec::new()), |content| ("success", content.to_vec()));
        };
        match open_header(file, passphrase, 15) {
            // What is locked in another way first is not looked at further.
            Err(Closed::Foreign) if head.contains("must be alone") => ("header failure", Vec::new()),
            Err(Closed::Passphrase | Closed::Foreign) => ("no match", Vec::new()),
            Err(_) => ("header failure", Vec::new()),
            Ok((length, key)) => ("success", unlock(&key, &file[length..]).unwrap().to_vec()),
        }
    }

    #[test]
    fn the_published_vectors_come_to_what_they_say() {
        let vectors = vectors();
        assert!(vectors.len() > 40, "{}", vectors.len());
        for (name, head, file) in vectors {
            let (expected, (found, content)) = (value(&head, "expect").unwrap(), comes_to(&head, &file));
            // What is opened in part, before something is wrong, is never shown here.
            assert_eq!(found, expected, "{name}");
            if found == "success" {
                assert_eq!(Some(&*sha256(&content)), value(&head, "payload"), "{name}");
            }
        }
    }
}
