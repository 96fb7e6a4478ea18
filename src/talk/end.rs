//! The end of a conversation, which an error carries out of whatever goes on.

use std::io;

use crate::failure::Failure;

/// How a conversation ended.
#[derive(Debug)]
pub enum End {
    /// The person has the paper, and all that was asked for is written.
    Shown,
    /// The person stopped, and meant it.
    Stopped,
    /// The input ended: nobody is there.
    Input,
    /// Ctrl-C, or a signal to end.
    Interrupted,
    /// The conversation could not begin, or not everything that was asked for beforehand is written.
    Failed(Failure),
    /// The terminal does not work any more.
    Broken(io::Error),
}

impl From<io::Error> for End {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}
