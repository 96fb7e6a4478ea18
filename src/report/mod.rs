//! What the program found, as text for a person or data for a machine. Data in, `String` out.

pub mod finding;
