//! Looking back: all answers, and another answer with what it changes before it takes effect.

use super::people::somebody_else;
use crate::front::{Front, Given, Prompt};
use crate::report::{self, story};
use crate::talk::aside::{ASIDE, Chosen, LEAVE, List, STOP};
use crate::talk::question::Heard;
use crate::talk::{Act, End, HELP, Talk, WHY};
use crate::tree::Answer;
use crate::walk;

/// Shows all answers and lets the person change them; the conversation goes on where that leads.
pub const ANSWERS: Act = Act::new("key-answers", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    loop {
        let answers = talk.session.household.answers(talk.session.current);
        let given = story::given(&talk.standing(), &answers, talk.voice(talk.session.current));
        if given.is_empty() && !talk.session.is_shared() {
            talk.notice = Some(talk.text.say("story-none"));
            return Ok(());
        }
        let lines: Vec<String> = given.iter().map(|given| given.line.clone()).collect();
        match talk.among(front, "story-title", "story-choose", &lines)? {
            Chosen::At(at) => otherwise(talk, front, given[at].question)?,
            Chosen::Other => somebody_else(talk, front)?,
            Chosen::Back => return Ok(()),
        }
    }
}

/// Asks a question again, and shows what another answer changes before it takes effect.
pub(super) fn otherwise(talk: &mut Talk<'_>, front: &mut dyn Front, question: usize) -> Result<(), End> {
    let Some(answer) = again(talk, front, question)? else { return Ok(()) };
    if talk.session.given(question).as_ref() == Some(&answer) {
        return Ok(());
    }
    let standing = talk.standing();
    let mut other = talk.session.clone();
    other.give(talk.tree, question, answer);
    let change = walk::change(&standing, &other.standing(talk.tree, talk.day), question);
    let changed = format!("{}\n", report::plain(&story::changed(talk.tree, &change, &talk.text)).trim_end());
    let labels = talk.says(["story-confirm-yes", "story-confirm-no"]);
    let heading = talk.text.say("story-change-title");
    let asked = Prompt { heading, notice: Some(changed), ..talk.choice(talk.text.say("story-confirm"), labels) };
    if talk.ask(front, asked, ASIDE)? == Some(Given::One(0)) {
        talk.session = other;
        // The list can stay open for long.
        talk.keep(front, false)?;
    }
    Ok(())
}

/// The answer to a question that was answered before; nothing when the person went back.
fn again(talk: &mut Talk<'_>, front: &mut dyn Front, question: usize) -> Result<Option<Answer>, End> {
    let standing = talk.standing();
    let (mut draft, mut notice) = (None, None);
    loop {
        let asked = Prompt { notice: notice.take(), ..talk.prompt(&standing, question, draft.as_ref()) };
        let Some(given) = talk.ask(front, asked, &[HELP, WHY, LEAVE, STOP])? else { return Ok(None) };
        match talk.hear(front, question, given)? {
            Heard::Answer(answer) => return Ok(Some(answer)),
            Heard::Again(typed) => (draft, notice) = (typed, talk.notice.take()),
        }
    }
}

impl Talk<'_> {
    /// Lets the person choose from a list about whom it is about now; behind its end stands the list of somebody else.
    pub(super) fn among(
        &mut self,
        front: &mut dyn Front,
        heading: &str,
        question: &str,
        lines: &[String],
    ) -> Result<Chosen, End> {
        let heading = self.headed(self.text.say(heading));
        let other = self.session.is_shared().then(|| self.text.say("story-somebody-else"));
        let [question, next] = self.says([question, "story-next"]);
        self.choose(front, &List { heading, question, lines, next, other, ..List::default() }, &mut 0)
    }
}
