//! Another reader: the client, a naaste or a professional.

use crate::cli::Reader;
use crate::front::Front;
use crate::talk::{Act, End, Talk};

/// Lets the person choose for whom the questions are worded.
pub const READER: Act = Act::new("key-reader", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let labels = Reader::ALL.map(|reader| talk.text.say(&format!("reader-{}", reader.as_str())));
    if let Some(at) = talk.pick(front, talk.text.say("ask-reader"), labels)? {
        talk.reader = Reader::ALL[at];
        talk.speak();
    }
    Ok(())
}
