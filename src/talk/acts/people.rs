//! The people a conversation is about: who they are, one more, one less, and with whom it goes on.

use crate::front::Front;
use crate::talk::aside::Line;
use crate::talk::{Act, End, Talk};
use crate::terminal;
use crate::text::capital;

/// A longer nickname, in characters, does not fit beside a heading.
const LONGEST: usize = 30;

/// Lets the person choose about whom the conversation goes on, and who is part of it; there where the rules know what
/// people can be to each other.
pub const PEOPLE: Act = Act { leaves: true, ..Act::new("key-people", run) }.when(|talk| !talk.tree.roles.is_empty());

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let count = talk.names().len();
    let mut labels = talk.names();
    let name = labels[talk.session.current].clone();
    labels[talk.session.current] = talk.text.say_with("people-now", &[("person", name.into())]);
    labels.push(talk.text.say("people-add"));
    labels.extend((count > 1).then(|| talk.text.say("people-remove")));
    match talk.pick(front, talk.text.say("people-about"), labels)? {
        None => Ok(()),
        Some(at) if at < count => {
            talk.turn_to(at);
            Ok(())
        }
        Some(at) if at == count => add(talk, front),
        Some(_) => remove(talk, front),
    }
}

/// Lets the person choose with whom of the others it goes on.
pub(super) fn somebody_else(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    if let Some(person) = talk.pick(front, talk.text.say("people-about"), talk.names())? {
        talk.turn_to(person);
        // What comes next says it in its heading.
        talk.notice = None;
    }
    Ok(())
}

fn add(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    // Whom it began with is there already.
    let first = usize::from(talk.tree.roles.len() > 1);
    let roles = talk.tree.roles[first..].iter().map(|role| capital(&talk.text.say(&format!("role-{}", role.key()))));
    let roles: Vec<String> = roles.collect();
    let Some(at) = talk.pick(front, talk.text.say("people-role"), roles)? else { return Ok(()) };
    let mut notice = None;
    loop {
        let [question, hint] = talk.says(["people-nickname", "people-nickname-hint"]);
        let line = Line { question, hint, empty: true, notice: notice.take(), ..Line::default() };
        let Some(typed) = talk.typed(front, line)? else { return Ok(()) };
        let nickname = typed.trim();
        if !fits(nickname, LONGEST) {
            notice = Some(talk.text.say_with("people-nickname-long", &[("count", LONGEST.into())]));
            continue;
        }
        talk.session.add(first + at, Some(nickname.to_owned()).filter(|name| !name.is_empty()));
        talk.draft = None;
        talk.speak();
        talk.say_who();
        return Ok(());
    }
}

fn remove(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let person = talk.pick(front, talk.text.say("people-remove-whom"), talk.names())?;
    let Some(person) = person else { return Ok(()) };
    let name = talk.called(person);
    let question = talk.text.say_with("people-remove-sure", &[("person", (&name).into())]);
    let labels = talk.says(["people-remove-yes", "people-remove-no"]);
    if talk.pick(front, question, labels)? == Some(0) && talk.session.remove(person) {
        talk.draft = None;
        talk.speak();
        talk.notice = Some(talk.text.say_with("people-removed", &[("person", name.into())]));
    }
    Ok(())
}

/// Whether what was typed has at most so many characters, and none that is hidden.
pub(super) fn fits(typed: &str, most: usize) -> bool {
    typed.chars().count() <= most && !typed.chars().any(terminal::hidden)
}

impl Talk<'_> {
    /// Names of all the people, as they stand in a list.
    fn names(&self) -> Vec<String> {
        (0..self.session.household.people().len()).map(|person| capital(&self.called(person))).collect()
    }

    /// From here on the conversation is about this person.
    pub(in crate::talk) fn turn_to(&mut self, person: usize) {
        if person != self.session.current {
            self.session.current = person;
            self.draft = None;
            self.say_who();
        }
    }

    fn say_who(&mut self) {
        // What was answered last was about somebody else.
        self.answered = None;
        let person = self.called(self.session.current);
        self.notice = Some(self.text.say_with("people-turned", &[("person", person.into())]));
    }
}
