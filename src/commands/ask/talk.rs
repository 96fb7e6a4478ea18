//! One step after the other: the question that is open, what is urgent, and what came back.

use std::cell::OnceCell;
use std::io;

use super::End;
#[cfg(feature = "save")]
use super::filed::Saving;
use super::private::Consent;
use super::session::Session;
use crate::calendar::Date;
use crate::check::Material;
use crate::cli::{Ask, Reader};
use crate::commands::places::Lazy;
use crate::commands::prompt::{self, Draft, Read};
use crate::front::{Act, Command, Front, Given, Page, Reply};
use crate::keep::Edition;
use crate::proof::{Bounds, bounds};
use crate::report;
use crate::report::danger::Dangers;
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::{Answer, Tree};
use crate::walk::{Standing, Step};
use crate::wrap;

/// So many states of the rules take less time than anybody notices.
const SOON: usize = 200;

/// An upper bound above this tells nobody how far along they are.
const FAR: usize = 25;

/// As much of an answer, in columns, as is said above the question that follows.
const SHORT: usize = 48;

/// One conversation.
pub(super) struct Talk<'a> {
    pub(super) tree: &'a Tree,
    pub(super) material: &'a Material,
    pub(super) places: &'a Lazy,
    pub(super) day: Date,
    pub(super) text: Text,
    /// Per person the texts that speak of them, where those are not the same as for everybody.
    pub(super) beside: Vec<Option<Text>>,
    pub(super) reader: Reader,
    pub(super) way: Way,
    pub(super) front: Box<dyn Front>,
    pub(super) session: Session,
    pub(super) notice: Option<String>,
    /// What was answered last, for the question that follows: a key pressed by accident does not go unseen.
    pub(super) answered: Option<String>,
    /// What was entered at a question and not taken or not given yet.
    pub(super) draft: Option<(usize, Draft)>,
    /// What was asked for when the program began.
    pub(super) args: &'a Ask,
    /// What was said about taking private answers along.
    pub(super) consent: Option<Consent>,
    /// The rules it is held with, once somebody needs to know.
    pub(super) edition: OnceCell<Edition>,
    /// The signs of danger in what is typed, once something is.
    pub(super) dangers: OnceCell<Dangers>,
    /// Whether it began with answers that were given before.
    pub(super) resumed: bool,
    /// Whether the language was asked for when the program began.
    #[cfg_attr(not(feature = "save"), allow(dead_code))]
    pub(super) spoken: bool,
    /// How it is kept, once somebody chose to.
    #[cfg(feature = "save")]
    pub(super) saving: Option<Saving>,
}

/// What a step of the conversation leads to.
pub(super) enum Turn {
    On,
    Finish,
    End(End),
}

impl Talk<'_> {
    pub(super) fn hold(&mut self) -> io::Result<End> {
        if !self.resumed
            && let Turn::End(end) = self.greet()?
        {
            // There is nothing to lose yet.
            return Ok(end);
        }
        loop {
            #[cfg(feature = "save")]
            if let Some(end) = self.keep(false)? {
                return Ok(end);
            }
            let standing = self.session.standing(self.tree, self.day);
            let turn = if let Some(referral) = self.session.untold(&standing) {
                if standing.is_sure(referral) || self.tree.dangers.is_empty() {
                    self.urgent(&standing, referral)?
                } else {
                    self.perhaps(&standing)?
                }
            } else if let Some(question) = self.session.returned(&standing) {
                self.question(&standing, question)?
            } else {
                match standing.step() {
                    Step::Ask(question) => self.question(&standing, question)?,
                    Step::Done if self.session.is_shared() => self.next()?,
                    Step::Done => Turn::Finish,
                }
            };
            let turn = self.sure(turn)?;
            match turn {
                Turn::On => {}
                Turn::Finish => {
                    if let Some(end) = self.summary()? {
                        return Ok(end);
                    }
                }
                Turn::End(end) => return Ok(end),
            }
        }
    }

    /// The summary; nothing when the person goes back to the questions.
    fn summary(&mut self) -> io::Result<Option<End>> {
        loop {
            let Some(end) = self.finish()? else { return Ok(None) };
            if let Turn::End(end) = self.sure(Turn::End(end))? {
                return Ok(Some(end));
            }
        }
    }

    fn greet(&mut self) -> io::Result<Turn> {
        let intro = self.text.attr(&format!("tree-{}", self.tree.id.key()), "intro").unwrap_or_default();
        let title = self.text.say(&format!("tree-{}", self.tree.id.key()));
        self.show(&title, &format!("{intro}\n\n{}", self.with_file("ask-intro", "ask-intro-saved")))
    }

    /// One sentence when nothing is kept, and another when the conversation is in a file.
    #[cfg_attr(not(feature = "save"), allow(unused_variables))]
    pub(super) fn with_file(&self, without: &str, with: &str) -> String {
        #[cfg(feature = "save")]
        if let Some(path) = self.saving.as_ref().map(Saving::holds) {
            return self.text.say_with(with, &[("path", (&*path).into())]);
        }
        self.text.say(without)
    }

    pub(super) fn show(&mut self, title: &str, body: &str) -> io::Result<Turn> {
        loop {
            let acts = [Act::Continue, Act::Back, Act::Stop, Act::Language, Act::People, Act::Lookup];
            let commands = self.commands(&acts);
            let words = prompt::on_a_page(&self.text, self.way);
            let reply = self.front.show(&Page {
                title: title.to_owned(),
                text: body.to_owned(),
                commands,
                words,
                stays: false,
            })?;
            return Ok(match reply {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Turn::End(end));
                    }
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Turn::End(end));
                    }
                    continue;
                }
                Reply::Act(Act::People) => self.people()?.map_or(Turn::On, Turn::End),
                Reply::Act(act) => self.act(act, None),
                Reply::Given(_) => Turn::On,
                Reply::End => Turn::End(End::Input),
                Reply::Interrupted => Turn::End(End::Interrupted),
            });
        }
    }

    pub(super) fn question(&mut self, standing: &Standing<'_>, question: usize) -> io::Result<Turn> {
        let draft = self.draft.take().filter(|(of, _)| *of == question).map(|(_, draft)| draft);
        let given = self.session.given(question);
        let mut prompt = prompt::prompt(
            standing,
            question,
            given.as_ref(),
            draft.as_ref(),
            self.voice(self.session.current),
            self.way,
        );
        prompt.heading = self.headed(prompt.heading);
        prompt.commands.retain(|command| self.can(command.act));
        prompt.banner = self.banner();
        prompt.ahead = self.ahead(standing);
        let notice = self.notice.take();
        let above = [self.answered.take(), notice.clone(), self.answer_here(question), self.note_here(question)];
        prompt.notice = above.into_iter().flatten().reduce(|notice, note| format!("{notice}\n{note}"));
        let reply = self.front.ask(&prompt)?;
        if let Reply::Act(act) = reply
            && !matches!(act, Act::Back | Act::Later | Act::Finish)
        {
            // Afterwards the question is as it was left.
            let marked = self.front.marked().map(|marked| Draft::Marked(marked.to_vec()));
            let typed = self.front.typed().filter(|typed| !typed.is_empty());
            let typed = typed.map(|typed| Draft::Typed(typed.to_owned()));
            self.draft = marked.or(typed).or(draft).map(|draft| (question, draft));
        }
        match reply {
            Reply::Given(given) => self.given(question, &given),
            Reply::Act(Act::Language) => Ok(self.language()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Reader) => Ok(self.who()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::People) => Ok(self.people()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Answers) => Ok(self.overview()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Note) => Ok(self.note(Some(question))?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::FindOut) => Ok(self.find_out(false)?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Criteria) => Ok(self.criteria(standing, question)?.map_or(Turn::On, Turn::End)),
            #[cfg(feature = "save")]
            Reply::Act(Act::Save) => Ok(self.save()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Lookup) => {
                self.notice = notice;
                Ok(self.look_up()?.map_or(Turn::On, Turn::End))
            }
            Reply::Act(act) => Ok(self.act(act, Some(question))),
            Reply::End => Ok(Turn::End(End::Input)),
            Reply::Interrupted => Ok(Turn::End(End::Interrupted)),
        }
    }

    /// What was answered to a question that is typed, where no line on a screen holds it.
    fn answer_here(&self, question: usize) -> Option<String> {
        let typed = self.tree.questions[question].kind.options().is_empty();
        let answer = self.session.given(question).filter(|_| typed && self.way == Way::Lines)?;
        let answer = report::words::answer(self.tree, question, &answer, self.voice(self.session.current));
        Some(self.text.say_with("answer-now", &[("answer", answer.into())]))
    }

    /// Takes an answer, and remembers it for the question that follows. In lines it stands there already.
    fn give(&mut self, question: usize, answer: Answer) {
        if self.way == Way::Screen {
            let said = report::words::answer(self.tree, question, &answer, self.voice(self.session.current));
            let said = wrap::cut(&said, SHORT);
            self.answered = Some(self.text.say_with("answered-before", &[("answer", said.into())]));
        }
        self.session.give(self.tree, question, answer);
    }

    /// Bounds on the questions still to come about this person, where they say something. Not before the first answer: it
    /// would only keep somebody waiting who has just begun.
    fn ahead(&self, standing: &Standing<'_>) -> Option<String> {
        if (0..self.tree.questions.len()).all(|question| standing.answer(question).is_none()) {
            return None;
        }
        let Bounds { fewest, most } = bounds(standing, SOON).filter(|bounds| bounds.most <= FAR)?;
        let args = [("fewest", fewest.into()), ("most", most.into())];
        let ahead = self.text.say_with(if fewest == most { "ahead-exact" } else { "ahead" }, &args);
        // On a screen the heading beside it says about whom.
        if !self.session.is_shared() || self.way == Way::Screen {
            return Some(ahead);
        }
        let person = self.called(self.session.current);
        Some(self.text.say_with("ahead-about", &[("ahead", ahead.into()), ("person", person.into())]))
    }

    pub(super) fn given(&mut self, question: usize, given: &Given) -> io::Result<Turn> {
        match prompt::read(given, self.tree, question, &self.text, self.day) {
            Read::Answer(answer) => self.give(question, answer),
            Read::Place(typed) => match self.place(&typed)? {
                Ok(Some(place)) => self.give(question, Answer::Place(place)),
                Ok(None) => {
                    self.draft = Some((question, Draft::Typed(typed)));
                }
                Err(end) => return Ok(Turn::End(end)),
            },
            Read::Refused(why) => {
                self.notice = Some(why);
                if let Given::Text(typed) = given {
                    self.draft = Some((question, Draft::Typed(typed.clone())));
                }
            }
        }
        Ok(Turn::On)
    }

    pub(super) fn act(&mut self, act: Act, question: Option<usize>) -> Turn {
        match act {
            Act::Back => {
                if self.session.back(self.tree, self.day).is_none() {
                    self.notice = Some(self.text.say("ask-first"));
                }
                Turn::On
            }
            Act::Later => {
                if let Some(question) = question {
                    self.session.put_off(self.tree, question);
                    self.notice = Some(self.text.say("ask-later"));
                }
                Turn::On
            }
            Act::Finish => Turn::Finish,
            Act::Stop => Turn::End(End::Stopped),
            Act::Help
            | Act::Why
            | Act::Language
            | Act::Reader
            | Act::Lookup
            | Act::People
            | Act::Answers
            | Act::Note
            | Act::FindOut
            | Act::Criteria
            | Act::More
            | Act::Reasons
            | Act::Save
            | Act::Code
            | Act::Paper
            | Act::Print
            | Act::Discreet
            | Act::Questions
            | Act::Previous
            | Act::Continue => Turn::On,
        }
    }

    /// A heading; when there are several people it also says about whom.
    pub(super) fn headed(&self, heading: String) -> String {
        if !self.session.is_shared() {
            return heading;
        }
        let person = self.called(self.session.current);
        self.text.say_with("people-heading", &[("heading", heading.into()), ("person", person.into())])
    }

    /// Whether these rules know what people can be to each other.
    fn has_people(&self) -> bool {
        !self.tree.roles.is_empty()
    }

    /// Whether something can be done with these rules and this program.
    pub(super) fn can(&self, act: Act) -> bool {
        match act {
            Act::People => self.has_people(),
            // The client has the words of B1, and asks why.
            Act::Criteria => self.reader == Reader::Professional,
            Act::Save => cfg!(feature = "save"),
            _ => true,
        }
    }

    /// Keys and words for what can be done with these rules.
    pub(super) fn commands(&self, acts: &[Act]) -> Vec<Command> {
        let possible = acts.iter().copied().filter(|act| self.can(*act));
        prompt::commands(&self.text, &possible.collect::<Vec<_>>())
    }
}
