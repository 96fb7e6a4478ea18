//! The rules and articles that hang on a question.

use crate::cli::Reader;
use crate::front::Front;
use crate::report;
use crate::talk::{Act, End, Talk};

/// Shows them to a professional: the client has the words of B1, and asks why.
pub const CRITERIA: Act = Act::new("key-criteria", run).when(|talk| talk.reader == Reader::Professional);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let Some((question, _)) = talk.asked else { return Ok(()) };
    let criteria = report::criteria(&talk.standing(), question, talk.voice(talk.session.current));
    talk.read(front, criteria).map(drop)
}
