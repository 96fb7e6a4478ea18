//! loketwijzer: a rule tree of care law, loaded, checked and walked as a conversation.
//!
//! ```text
//! rules/zorg/*.yaml ──▶ document ──▶ tree ──▶ walk ──▶ outcome ──▶ report ──▶ a person
//!    text               as written   it holds  answers  data        sentences
//! ```
//!
//! Data flows one way and each room does one thing to it. Before [`report`] there is no language, no terminal, no clock
//! and no file: texts, the day and the answers come in as arguments. Who may know whom is held by `tests/house.rs`.

pub mod calendar;
pub mod check;
pub mod cli;
pub mod commands;
pub mod diagram;
pub mod document;
pub mod failure;
pub mod finding;
pub mod front;
pub mod id;
pub mod keep;
pub mod local;
pub mod place;
pub mod process;
pub mod proof;
#[cfg(test)]
#[path = "../tests/common/random.rs"]
mod random;
pub mod report;
pub mod scenario;
pub mod search;
pub mod spelling;
pub mod talk;
pub mod terminal;
pub mod text;
pub mod tree;
pub mod value;
pub mod walk;
pub mod wrap;
