//! A paper that says as little as can be.

use crate::front::Front;
use crate::talk::{Act, End, Talk};
use crate::walk::Disclosure;

/// Asks whether it goes to a file or to the printer.
pub const DISCREET: Act = Act::new("key-discreet", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let labels = talk.says(["discreet-file", "discreet-print"]);
    match talk.pick(front, talk.text.say("discreet-where"), labels)? {
        Some(0) => talk.take_away(front, Disclosure::Public, true),
        Some(_) => talk.print(front, Disclosure::Public, true),
        None => Ok(()),
    }
}
