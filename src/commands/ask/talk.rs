//! One step after the other: the question that is open, what is urgent, and what came back.

use std::io;
use std::path::{Path, PathBuf};

use super::End;
use super::session::Session;
use crate::calendar::Date;
use crate::cli::Reader;
use crate::commands::load::Material;
use crate::commands::places::Lazy;
use crate::commands::prompt::{self, Draft, Read};
use crate::front::{Act, Front, Given, Page, Reply};
use crate::report;
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::{Answer, Tree};
use crate::walk::{Standing, Step};

/// One conversation.
pub(super) struct Talk<'a> {
    pub(super) tree: &'a Tree,
    pub(super) material: &'a Material,
    pub(super) places: &'a Lazy,
    pub(super) day: Date,
    pub(super) text: Text,
    pub(super) reader: Reader,
    pub(super) way: Way,
    pub(super) front: Box<dyn Front>,
    pub(super) session: Session,
    pub(super) notice: Option<String>,
    /// What was entered at a question and not taken or not given yet.
    pub(super) draft: Option<(usize, Draft)>,
    pub(super) reports: &'a [PathBuf],
    /// Where the conversation goes as a scenario.
    pub(super) scenario: Option<&'a Path>,
    /// Who reads them, when that is not who answers.
    pub(super) report_for: Option<Reader>,
    pub(super) overwrite: bool,
}

/// What a step of the conversation leads to.
pub(super) enum Turn {
    On,
    Finish,
    End(End),
}

impl Talk<'_> {
    pub(super) fn hold(&mut self) -> io::Result<End> {
        let intro = self.text.attr(&format!("tree-{}", self.tree.id.key()), "intro").unwrap_or_default();
        let title = self.text.say(&format!("tree-{}", self.tree.id.key()));
        if let Turn::End(end) = self.show(&title, &format!("{intro}\n\n{}", self.text.say("ask-intro")))? {
            return Ok(end);
        }
        loop {
            let standing = self.session.standing(self.tree, self.day);
            let turn = if let Some(referral) = self.session.untold(&standing) {
                self.urgent(&standing, referral)?
            } else {
                match standing.step() {
                    Step::Ask(question) => self.question(&standing, question)?,
                    Step::Done => Turn::Finish,
                }
            };
            match turn {
                Turn::On => {}
                Turn::Finish => {
                    if let Some(end) = self.finish()? {
                        return Ok(end);
                    }
                }
                Turn::End(end) => return Ok(end),
            }
        }
    }

    /// Shows a safety referral the moment it can no longer fall away.
    pub(super) fn urgent(&mut self, standing: &Standing<'_>, referral: usize) -> io::Result<Turn> {
        self.session.tell(referral);
        let paper = report::urgent(standing, referral, &self.text, &|place| self.places.local(place));
        let body = format!("{}\n{}", report::plain(&paper), self.text.say("urgent-after"));
        self.show(&self.text.say("urgent-title"), &body)
    }

    pub(super) fn show(&mut self, title: &str, body: &str) -> io::Result<Turn> {
        loop {
            let acts = [Act::Continue, Act::Lookup, Act::Back, Act::Language, Act::Stop];
            let commands = prompt::commands(&self.text, &acts);
            let words = prompt::on_a_page(&self.text, self.way);
            let reply = self.front.show(&Page { title: title.to_owned(), text: body.to_owned(), commands, words })?;
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
        let mut prompt = prompt::prompt(standing, question, given.as_ref(), draft.as_ref(), &self.text, self.way);
        prompt.banner = self.banner(standing);
        prompt.notice = self.notice.take();
        let reply = self.front.ask(&prompt)?;
        if let Reply::Act(Act::Language | Act::Reader | Act::Lookup | Act::Answers) = reply {
            // Afterwards the question is as it was left.
            let marked = self.front.marked().map(|marked| Draft::Marked(marked.to_vec()));
            self.draft = marked.or(draft).map(|draft| (question, draft));
        }
        match reply {
            Reply::Given(given) => self.given(question, &given),
            Reply::Act(Act::Language) => Ok(self.language()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Reader) => Ok(self.who()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Answers) => Ok(self.overview()?.map_or(Turn::On, Turn::End)),
            Reply::Act(Act::Lookup) => {
                self.notice = prompt.notice;
                Ok(self.look_up()?.map_or(Turn::On, Turn::End))
            }
            Reply::Act(act) => Ok(self.act(act, Some(question))),
            Reply::End => Ok(Turn::End(End::Input)),
            Reply::Interrupted => Ok(Turn::End(End::Interrupted)),
        }
    }

    pub(super) fn given(&mut self, question: usize, given: &Given) -> io::Result<Turn> {
        match prompt::read(given, self.tree, question, &self.text) {
            Read::Answer(answer) => self.session.give(self.tree, question, answer),
            Read::Place(typed) => match self.place(&typed)? {
                Ok(Some(place)) => self.session.give(self.tree, question, Answer::Place(place)),
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
            | Act::Answers
            | Act::Reasons
            | Act::Paper
            | Act::Print
            | Act::Continue => Turn::On,
        }
    }

    /// The safety referrals told so far, one line each.
    pub(super) fn banner(&self, standing: &Standing<'_>) -> Vec<String> {
        let urgent = standing.urgent().into_iter().map(|referral| {
            let referral = &self.tree.referrals[referral];
            let title = self.text.say(&format!("referral-{}", referral.id.key()));
            let mut channels = self.tree.desks[referral.desk].channels.iter();
            let channel = channels.find(|channel| channel.valid.holds(self.day));
            match channel.map(|channel| channel.value.as_str()) {
                Some(value) => self.text.say_with("banner", &[("title", title.into()), ("value", value.into())]),
                None => title,
            }
        });
        urgent.collect()
    }
}
