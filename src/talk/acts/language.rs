//! Another language: the conversation goes on where it was.

use crate::front::Front;
use crate::talk::{Act, End, Talk};
use crate::text::Text;

/// Lets the person choose a language. Whoever does not read this one finds it without looking: it stays in view.
pub const LANGUAGE: Act = Act { stays: true, ..Act::new("key-language", run) };

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let reader = talk.reader.as_str();
    let spoken = talk.catalogues.iter().map(|catalogue| Text::new(talk.catalogues, &catalogue.language, reader));
    let mut texts: Vec<Text> = spoken.collect();
    // Each language names itself, so that whoever reads only that one finds it.
    let names: Vec<String> = texts.iter().map(|text| text.say("language-name")).collect();
    if let Some(at) = talk.pick(front, talk.text.say("ask-language"), names)? {
        talk.text = texts.swap_remove(at);
        talk.speak();
    }
    Ok(())
}
