//! Handing over: a code to go on with somewhere else, shown at the end and taken in at the beginning.

use std::io;

use super::End;
use super::private::Agreed;
use super::session::Session;
use super::talk::Talk;
use crate::commands::{keep, prompt};
use crate::failure::Failure;
use crate::front::{Act, Entry, Given, Page, Prompt, Reply};
use crate::keep::{Edition, Key, read_code, spelled, write_code};
use crate::report::{qr, words};
use crate::terminal::Way;
use crate::tree::Trees;
use crate::walk::Household;

/// A line of text to ask for.
#[derive(Default)]
pub(super) struct Line {
    pub(super) question: String,
    pub(super) hint: String,
    /// What stands there already.
    pub(super) draft: String,
    /// Whether an empty line will do.
    pub(super) empty: bool,
    pub(super) notice: Option<String>,
}

impl Talk<'_> {
    /// The rules the conversation is held with.
    pub(super) fn edition(&self) -> &Edition {
        self.edition.get_or_init(|| keep::edition(self.tree, self.material))
    }

    /// Shows the code of the conversation, spelled, and on a screen as a picture for a camera.
    pub(super) fn hand_over(&mut self) -> io::Result<Option<End>> {
        let shown = match self.shown()? {
            Agreed::Yes(shown) => shown,
            Agreed::Back => return Ok(None),
            Agreed::Over(end) => return Ok(Some(end)),
        };
        let key = Key { tree: self.tree, edition: self.edition(), places: self.places };
        let household = self.session.household.told(self.tree, self.day, shown);
        let Some(code) = write_code(key, self.day, &household) else {
            return self.page("code-title", self.text.say("code-none"));
        };
        let names = self.text.say("code-letters");
        let names: Vec<&str> = names.split_whitespace().collect();
        let groups = spelled(&code.letters, &names).into_iter().map(|(group, names)| {
            let args = [("group", group.into()), ("names", names.join(", ").into())];
            format!("- {}", self.text.say_with("code-group", &args))
        });
        let groups: Vec<String> = groups.collect();
        // On a narrow screen a group stays whole; a line can be copied in one go.
        let letters = match self.way {
            Way::Screen => code.letters.replace('-', " "),
            Way::Lines => code.letters.clone(),
        };
        let mut parts = vec![self.text.say("code-about"), letters, groups.join("\n")];
        if !code.left_out.is_empty() {
            let left: Vec<String> = code
                .left_out
                .iter()
                .map(|question| format!("- {}", words::question(self.tree, *question, &self.text)))
                .collect();
            parts.push(format!("{}\n{}", self.text.say("code-left-out"), left.join("\n")));
        }
        // Of no use to whoever listens to a screen reader.
        if let (Some(room), Some(modules)) = (self.front.room(), qr::modules(&code.letters)) {
            if modules.len() <= room {
                parts.push(self.text.say("code-picture"));
                parts.push(qr::half_blocks(&modules));
            } else {
                parts.push(self.text.say_with("code-no-room", &[("columns", modules.len().into())]));
            }
        }
        self.page("code-title", parts.join("\n\n"))
    }

    /// Shows a page of our own; anything but an end leads back.
    pub(super) fn page(&mut self, title: &str, text: String) -> io::Result<Option<End>> {
        let commands = prompt::commands(&self.text, &[Act::Continue]);
        let words = prompt::on_a_page(&self.text, self.way);
        let title = self.text.say(title);
        Ok(End::of(&self.front.show(&Page { title, text, commands, words, stays: false })?))
    }

    /// Asks for a line of text that is no answer; `Err` when the conversation ended there, nothing when the person went back.
    pub(super) fn typed(&mut self, line: Line) -> io::Result<Result<Option<String>, End>> {
        let Line { question, hint, draft, empty, notice } = line;
        let asked = prompt::choice(&self.text, self.way, question, vec![], &[Act::Back, Act::Stop]);
        let entry = Entry::Typed { hint, draft, empty, free: true };
        let reply = self.front.ask(&Prompt { notice, entry, ..asked })?;
        Ok(match (End::of(&reply), reply) {
            (Some(end), _) => Err(end),
            (None, Reply::Given(Given::Text(typed))) => Ok(Some(typed)),
            (None, _) => Ok(None),
        })
    }

    /// Asks for a code until one can be read; the conversation goes on with what is in it.
    pub(super) fn take_over(&mut self, trees: &Trees) -> io::Result<Option<End>> {
        let (mut draft, mut notice) = (String::new(), None);
        loop {
            let line = Line {
                question: self.text.say("code-ask"),
                hint: self.text.say("code-hint"),
                draft,
                notice: notice.take(),
                empty: false,
            };
            let typed = match self.typed(line)? {
                Ok(Some(typed)) => typed,
                Ok(None) => return Ok(None),
                Err(end) => return Ok(Some(end)),
            };
            match self.read_code(&typed, trees) {
                Ok(household) => {
                    self.take(household);
                    return Ok(None);
                }
                Err(failure) => {
                    notice = Some(crate::commands::told(&failure, &self.text));
                    draft = typed;
                }
            }
        }
    }

    /// The people and answers in a code.
    pub(super) fn read_code(&self, typed: &str, trees: &Trees) -> Result<Household, Failure> {
        let edition = self.edition();
        let failure = |why| keep::misread(&why, edition, &self.text);
        let code = read_code(typed).map_err(failure)?;
        code.fits(edition).map_err(failure)?;
        // Which answers are in it follows from the law of the day it was made on.
        let day = [("date", code.day.to_string())];
        let tree = trees.at(code.day).map_err(|_| Failure { key: "code-day", facts: day.to_vec() })?;
        code.open(Key { tree, edition, places: self.places }).map_err(failure)
    }

    /// Goes on with these people and answers.
    pub(super) fn take(&mut self, household: Household) {
        self.session = Session::new(household);
        self.resumed = true;
        self.notice = Some(self.text.say("resumed"));
        self.speak();
    }
}
