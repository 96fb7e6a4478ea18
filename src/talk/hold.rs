//! One step after the other: what is urgent, the question that is open, and at the end the paper.

use std::convert::Infallible;

use super::act::Acts;
use super::{End, Talk, between, finish, question, sure};
use crate::front::Front;
use crate::walk::Step;

/// Holds a conversation with these acts, until it ends.
pub fn hold<'a>(talk: &mut Talk<'a>, acts: &'a Acts, front: &mut dyn Front) -> Result<Infallible, End> {
    talk.acts = acts;
    if !talk.resumed {
        // There is nothing to lose yet.
        greet(talk, front)?;
    }
    loop {
        if !talk.finishing {
            talk.keep(front, false)?;
        }
        match step(talk, front) {
            Err(End::Stopped) => sure::sure(talk, front)?,
            went => went?,
        }
    }
}

/// One question, page or paper, with what the person does at it.
fn step(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    talk.asked = None;
    if talk.finishing {
        return finish::finish(talk, front);
    }
    let standing = talk.standing();
    if let Some(referral) = talk.session.untold(&standing) {
        return talk.tell(front, &standing, referral);
    }
    match talk.session.returned(&standing).map_or_else(|| standing.step(), Step::Ask) {
        Step::Ask(question) => question::ask(talk, front, &standing, question),
        Step::Done if talk.session.is_shared() => between::ask(talk, front),
        Step::Done => {
            talk.finishing = true;
            Ok(())
        }
    }
}

fn greet(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let key = format!("tree-{}", talk.tree.id.key());
    let intro = talk.text.attr(&key, "intro").unwrap_or_default();
    let body = format!("{intro}\n\n{}", talk.with_file("ask-intro", "ask-intro-saved"));
    talk.page(front, &talk.text.say(&key), &body)
}
