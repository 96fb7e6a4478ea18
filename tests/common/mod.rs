//! What several tests use: the shipped rules, random ones with an oracle, transcripts, and a reader of Rust.

pub(crate) mod random;
pub(crate) mod rules;
pub(crate) mod rust;
pub(crate) mod shipped;
pub(crate) mod transcript;
