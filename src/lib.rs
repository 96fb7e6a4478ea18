//! loketwijzer
pub mod finding;
pub mod front;
pub mod id;
pub mod terminal;
pub mod value;
pub mod wrap;
