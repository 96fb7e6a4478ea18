//! Which rules a conversation was held with: their name, their version, and a hash of every letter in their files.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::calendar::Date;
use crate::id::Id;

/// A rule set as it was on the day somebody used it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// What it is called.
    pub id: Id,
    /// The date of its content.
    pub version: Date,
    /// SHA-256 over its files, in small hexadecimal letters.
    pub hash: String,
}

impl Edition {
    /// The edition that these files make: names and contents, in the order in which they are read. The folders they lie in
    /// make no difference, so that rules that were written out are the same rules.
    pub fn new<'f>(id: Id, version: Date, files: impl IntoIterator<Item = (&'f str, &'f str)>) -> Self {
        let mut hash = Sha256::new();
        for (name, content) in files {
            for part in [name.rsplit(['/', '\\']).next().unwrap_or(name), content] {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
        }
        Self { id, version, hash: hex(&hash.finalize()) }
    }

    /// The first sixteen bits of the hash.
    pub(super) fn short(&self) -> u64 {
        self.hash.get(..4).and_then(|hash| u64::from_str_radix(hash, 16).ok()).unwrap_or_default()
    }
}

/// SHA-256 in small hexadecimal letters.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to memory does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(files: &[(&str, &str)]) -> Edition {
        Edition::new(Id::new("bieb").unwrap(), Date::constant(2026, 1, 1), files.iter().copied())
    }

    #[test]
    fn every_letter_counts_and_the_folder_does_not() {
        let first = edition(&[("a/b.yaml", "x"), ("a/c.yaml", "y")]);
        assert_eq!(first, edition(&[("b.yaml", "x"), ("/tmp/c.yaml", "y")]));
        for other in
            [[("b.yaml", "x"), ("c.yaml", "z")], [("b.yaml", "xc"), ("yaml", "y")], [("c.yaml", "y"), ("b.yaml", "x")]]
        {
            assert_ne!(first, edition(&other));
        }
        assert_eq!(first.hash.len(), 64);
    }

    #[test]
    fn the_hash_is_sha256() {
        assert_eq!(sha256(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
