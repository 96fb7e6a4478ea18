//! The people a conversation is about: who they are, one more, one less, and with whom it goes on.

use std::io;

use super::End;
use super::handover::Line;
use super::talk::{Talk, Turn};
use crate::commands::{files, prompt, voices};
use crate::front::{Act, Given, Prompt, Reply};
use crate::process;
use crate::report;
use crate::text::{Text, capital};
use crate::walk::{Plan, Standing};

/// A longer nickname, in characters, does not fit beside a heading.
const LONGEST: usize = 30;

impl Talk<'_> {
    /// What one of the people is called after "for" or "about".
    pub(super) fn called(&self, person: usize) -> String {
        report::name(self.tree, &self.session.household, person, &self.text)
    }

    /// The texts that speak of one of the people: by name where they have one, of the others but the first by who they are; and
    /// whoever is asked themselves is the first, and speaks of the others.
    pub(super) fn voice(&self, person: usize) -> &Text {
        self.beside.get(person).and_then(Option::as_ref).unwrap_or(&self.text)
    }

    /// Makes the texts again, after something changed in who reads or who is spoken of.
    pub(super) fn speak(&mut self) {
        (self.text, self.beside) = voices::texts(self.tree, &self.text, self.reader, &self.session.household);
        process::speak(self.text.say("failure-panic"));
    }

    /// The paper for everybody together.
    pub(super) fn for_everybody(&self) -> Vec<report::Block> {
        let plan = self.plan();
        let voices = voices::voices(self.tree, &self.text, &self.beside, &self.session.household);
        let paper = report::paper(&plan, &voices, &|place| self.places.local(place));
        report::with_notes(paper, self.tree, &self.session.notes, &voices)
    }

    pub(super) fn plan(&self) -> Plan<'_> {
        self.session.household.plan(self.tree, self.day)
    }

    /// Lets the person choose about whom the conversation goes on, and who is part of it.
    pub(super) fn people(&mut self) -> io::Result<Option<End>> {
        let count = self.session.household.people().len();
        let mut labels: Vec<String> = (0..count)
            .map(|person| {
                let name = capital(&self.called(person));
                let now = person == self.session.current;
                if now { self.text.say_with("people-now", &[("person", name.into())]) } else { name }
            })
            .collect();
        labels.push(self.text.say("people-add"));
        labels.extend((count > 1).then(|| self.text.say("people-remove")));
        match self.pick(self.text.say("people-about"), labels)? {
            (None, end) => Ok(end),
            (Some(at), _) if at < count => {
                self.turn_to(at);
                Ok(None)
            }
            (Some(at), _) if at == count => self.add_person(),
            (Some(_), _) => self.remove_person(),
        }
    }

    /// Lets the person choose with whom of the others it goes on.
    pub(super) fn somebody_else(&mut self) -> io::Result<Option<End>> {
        let people = 0..self.session.household.people().len();
        let labels = people.map(|person| capital(&self.called(person))).collect();
        let (person, end) = self.pick(self.text.say("people-about"), labels)?;
        if let Some(person) = person {
            self.turn_to(person);
            // What comes next says it in its heading.
            self.notice = None;
        }
        Ok(end)
    }

    /// From here on the conversation is about this person.
    fn turn_to(&mut self, person: usize) {
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

    fn add_person(&mut self) -> io::Result<Option<End>> {
        // Whom it began with is there already.
        let first = usize::from(self.tree.roles.len() > 1);
        let roles = self.tree.roles[first..].iter().map(|role| self.text.say(&format!("role-{}", role.key())));
        let labels = roles.map(|role| capital(&role)).collect();
        let role = match self.pick(self.text.say("people-role"), labels)? {
            (Some(at), _) => first + at,
            (None, end) => return Ok(end),
        };
        let mut notice = None;
        loop {
            let [question, hint] = ["people-nickname", "people-nickname-hint"].map(|key| self.text.say(key));
            let line = Line { question, hint, empty: true, notice: notice.take(), ..Line::default() };
            let typed = match self.typed(line)? {
                Ok(Some(typed)) => typed,
                Ok(None) => return Ok(None),
                Err(end) => return Ok(Some(end)),
            };
            let nickname = typed.trim();
            if !files::fits(nickname, LONGEST) {
                notice = Some(self.text.say_with("people-nickname-long", &[("count", LONGEST.into())]));
                continue;
            }
            let nickname = Some(nickname.to_owned()).filter(|name| !name.is_empty());
            self.session.add(role, nickname);
            self.draft = None;
            self.speak();
            self.say_who();
            return Ok(None);
        }
    }

    fn remove_person(&mut self) -> io::Result<Option<End>> {
        let people = 0..self.session.household.people().len();
        let labels = people.map(|person| capital(&self.called(person))).collect();
        let person = match self.pick(self.text.say("people-remove-whom"), labels)? {
            (Some(person), _) => person,
            (None, end) => return Ok(end),
        };
        let name = self.called(person);
        let question = self.text.say_with("people-remove-sure", &[("person", (&name).into())]);
        let labels = vec![self.text.say("people-remove-yes"), self.text.say("people-remove-no")];
        let (at, end) = self.pick(question, labels)?;
        if at == Some(0) && self.session.remove(person) {
            self.draft = None;
            self.speak();
            self.notice = Some(self.text.say_with("people-removed", &[("person", name.into())]));
        }
        Ok(end)
    }

    /// When there is nothing more to ask about this person: with whom to go on, or to the plan.
    pub(super) fn next(&mut self) -> io::Result<Turn> {
        let open = |standing: &Standing<'_>| !standing.open().is_empty();
        let waiting: Vec<usize> =
            self.plan().standings.iter().enumerate().filter(|(_, it)| open(it)).map(|(person, _)| person).collect();
        if waiting.is_empty() {
            return Ok(Turn::Finish);
        }
        let go = |person: &usize| self.text.say_with("people-go", &[("person", self.called(*person).into())]);
        let labels = waiting.iter().map(go).chain([self.text.say("people-plan")]).collect();
        let name = self.called(self.session.current);
        let question = self.text.say_with("people-done", &[("person", name.into())]);
        let acts = [
            Act::Back,
            Act::Stop,
            Act::Language,
            Act::People,
            Act::Answers,
            Act::Note,
            Act::FindOut,
            Act::Lookup,
            Act::Save,
        ];
        let acts: Vec<Act> = acts.into_iter().filter(|act| self.can(*act)).collect();
        let asked = prompt::choice(&self.text, self.way, question, labels, &acts);
        let banner = self.banner();
        let reply = self.front.ask(&Prompt { banner, notice: self.notice.take(), ..asked })?;
        Ok(match reply {
            Reply::Given(Given::One(at)) => match waiting.get(at) {
                Some(person) => {
                    self.turn_to(*person);
                    Turn::On
                }
                None => Turn::Finish,
            },
            Reply::Act(Act::People) => self.people()?.map_or(Turn::On, Turn::End),
            Reply::Act(Act::Answers) => self.overview()?.map_or(Turn::On, Turn::End),
            Reply::Act(Act::Lookup) => self.look_up()?.map_or(Turn::On, Turn::End),
            Reply::Act(Act::Note) => self.note(None)?.map_or(Turn::On, Turn::End),
            Reply::Act(Act::FindOut) => self.find_out(false)?.map_or(Turn::On, Turn::End),
            #[cfg(feature = "save")]
            Reply::Act(Act::Save) => self.save()?.map_or(Turn::On, Turn::End),
            Reply::Act(Act::Language) => self.language()?.map_or(Turn::On, Turn::End),
            Reply::Act(act) => self.act(act, None),
            Reply::Given(_) => Turn::On,
            Reply::End => Turn::End(End::Input),
            Reply::Interrupted => Turn::End(End::Interrupted),
        })
    }
}
