//! The conversation as a person sees it: the screen of a pseudo-terminal, after real keys, signals and ends.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "tests")]

mod ends;
mod hands;
mod lookup;
mod printing;
mod program;
mod pty;
mod questions;
#[cfg(feature = "save")]
mod saving;
mod table;
mod visitor;
