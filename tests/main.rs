//! All tests that use the program or its library from outside: one binary, so that it is linked once.

mod book;
mod cli;
mod common;
mod content;
mod corpus;
mod coverage;
mod danger;
mod days;
mod edges;
mod evaluate;
mod evaluate_docs;
mod exercised;
mod findings;
mod graph;
mod handover;
mod hostile;
mod house;
mod household;
mod local;
mod lookup;
mod notes;
mod paper;
pub(crate) mod papers;
mod private;
mod proof;
mod scenarios;
mod schema;
mod story;
mod talk;
mod terminal;
mod terms;
#[cfg(feature = "tools")]
mod tools;
mod verify;
mod walk;
