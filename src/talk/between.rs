//! The question with whom of several people to go on, when there is nothing more to ask about one of them.

use super::{End, Talk};
use crate::front::{Front, Given, Prompt};

/// Asks with whom to go on, or whether to see the plan; where nobody is left it is the plan.
pub(super) fn ask(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let standings = talk.plan().standings;
    let waiting: Vec<usize> = (0..standings.len()).filter(|person| !standings[*person].open().is_empty()).collect();
    if waiting.is_empty() {
        talk.finishing = true;
        return Ok(());
    }
    let go = |person: &usize| talk.text.say_with("people-go", &[("person", talk.called(*person).into())]);
    let labels: Vec<String> = waiting.iter().map(go).chain([talk.text.say("people-plan")]).collect();
    let name = talk.called(talk.session.current);
    let question = talk.text.say_with("people-done", &[("person", name.into())]);
    let (banner, notice) = (talk.banner(), talk.notice.take());
    let asked = Prompt { banner, notice, ..talk.choice(question, labels) };
    if let Some(Given::One(at)) = talk.ask(front, asked, talk.acts.between)? {
        match waiting.get(at) {
            Some(person) => talk.turn_to(*person),
            None => talk.finishing = true,
        }
    }
    Ok(())
}
