//! The hash in a receipt: of all of the paper, with zeros where the hash itself will stand.

use super::rules::sha256;

/// Stands before the hash.
pub(super) const HASH: &str = "sha256:";
/// Stands where the hash will be, while it is worked out.
pub(super) const BLANK: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The paper with the hash of all of it in its receipt; without one it stays as it is.
pub fn seal(mut paper: Vec<u8>) -> Vec<u8> {
    let blank = [HASH, BLANK].concat();
    if let Some(at) = paper.windows(blank.len()).rposition(|window| window == blank.as_bytes()) {
        let hash = sha256(&paper);
        paper[at + HASH.len()..at + blank.len()].copy_from_slice(hash.as_bytes());
    }
    paper
}

/// The paper with nothing where its hash stands, to be compared with another.
pub fn unsealed(paper: &[u8]) -> Vec<u8> {
    let mut paper = paper.to_vec();
    let at = paper.windows(HASH.len()).rposition(|window| window == HASH.as_bytes()).map(|at| at + HASH.len());
    if let Some(hash) = at.and_then(|at| paper.get_mut(at..at + BLANK.len())) {
        hash.copy_from_slice(BLANK.as_bytes());
    }
    paper
}
