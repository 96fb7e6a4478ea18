//! What is still to find out, and who can tell.

use crate::front::Front;
use crate::report::{self, Unsure, Voice};
use crate::talk::aside::{Chosen, List};
use crate::talk::{Act, End, Talk};

/// Shows what is still to find out, at the paper also what was not asked, and takes the answers that are known by now.
pub const FIND_OUT: Act = Act::new("key-find-out", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    loop {
        let unsure = unsure(talk);
        if unsure.is_empty() {
            talk.notice = Some(talk.text.say("find-out-none"));
            return Ok(());
        }
        let lines: Vec<String> = unsure.iter().map(|unsure| unsure.line.clone()).collect();
        let [heading, question, next] = talk.says(["find-out-title", "find-out-which", "story-next"]);
        let list = List { heading, question, next, lines: &lines, ..List::default() };
        let Chosen::At(at) = talk.choose(front, &list, &mut 0)? else { return Ok(()) };
        let Unsure { question, people, .. } = &unsure[at];
        // The person it is about now, when it is about them too; the conversation stays about whom it was.
        let current = talk.session.current;
        talk.session.current = if people.contains(&current) { current } else { people[0] };
        let answered = super::answers::otherwise(talk, front, *question);
        talk.session.current = current;
        answered?;
    }
}

/// What is still to find out, for everybody.
fn unsure(talk: &Talk<'_>) -> Vec<Unsure> {
    let plan = talk.plan();
    let voices: Vec<Voice<'_>> =
        (0..plan.standings.len()).map(|person| Voice { text: talk.voice(person), name: talk.called(person) }).collect();
    let standings: Vec<_> = plan.standings.iter().collect();
    report::unsure(&standings, &voices, &|place| talk.outside.local(place), talk.finishing)
}
