//! What a person can do beside answering: another language, another reader, looking something up, which place was meant.

use std::io;

use super::End;
use super::talk::Talk;
use crate::cli::Reader;
use crate::commands::{lookup, prompt};
use crate::front::{Act, Given, Prompt, Reply};
use crate::place::Found;
use crate::report;
use crate::report::danger::{Dangers, Sign};
use crate::text::{Language, Text};

/// As many places as there are digits, and one digit for "none of these".
const MOST_PLACES: usize = 8;

impl Talk<'_> {
    /// The place that was meant, when it is in the list; asked apart when it can be several.
    pub(super) fn place(&mut self, typed: &str) -> io::Result<Result<Option<String>, End>> {
        let Some(places) = self.places.get() else { return Ok(Ok(Some(typed.trim().to_owned()))) };
        let (question, matches) = match places.find(typed) {
            Found::One(found) => return Ok(Ok(Some(places.name(&found)))),
            Found::None => {
                self.notice = Some(self.text.say("place-none"));
                return Ok(self.heed(typed)?.map_or(Ok(None), Err));
            }
            Found::Several(matches) => ("place-several", matches),
            Found::Like(matches) => ("place-like", matches),
        };
        let matches = &matches[..matches.len().min(MOST_PLACES)];
        let mut labels: Vec<String> = matches.iter().map(|found| report::place::option(found, &self.text)).collect();
        labels.push(self.text.say("place-other"));
        let asked = prompt::choice(&self.text, self.way, self.text.say(question), labels, &[Act::Back, Act::Stop]);
        Ok(match self.front.ask(&asked)? {
            Reply::Given(Given::One(at)) => Ok(matches.get(at).map(|found| places.name(found))),
            Reply::Given(_) | Reply::Act(Act::Back) => Ok(None),
            Reply::Act(_) => Err(End::Stopped),
            Reply::End => Err(End::Input),
            Reply::Interrupted => Err(End::Interrupted),
        })
    }

    /// Lets the person choose a language; the conversation goes on where it was.
    pub(super) fn language(&mut self) -> io::Result<Option<End>> {
        let languages: Vec<Language> = self.material.catalogues.iter().map(|it| it.language.clone()).collect();
        let reader = self.reader.as_str();
        // Each language names itself, so that whoever reads only that one finds it.
        let names = languages
            .iter()
            .map(|language| Text::new(&self.material.catalogues, language, reader).say("language-name"));
        let question = self.text.say("ask-language");
        let (at, end) = self.pick(question, names.collect())?;
        if let Some(language) = at.and_then(|at| languages.get(at)) {
            self.text = Text::new(&self.material.catalogues, language, reader);
            self.speak();
        }
        Ok(end)
    }

    /// Lets the person choose for whom the questions are worded.
    pub(super) fn who(&mut self) -> io::Result<Option<End>> {
        let labels = Reader::ALL.iter().map(|reader| self.text.say(&format!("reader-{}", reader.as_str()))).collect();
        let question = self.text.say("ask-reader");
        let (at, end) = self.pick(question, labels)?;
        if let Some(reader) = at.and_then(|at| Reader::ALL.get(at)) {
            self.reader = *reader;
            self.speak();
        }
        Ok(end)
    }

    /// Lets the person look something up; the conversation goes on where it was.
    pub(super) fn look_up(&mut self) -> io::Result<Option<End>> {
        let banner = self.banner();
        let Self { tree, day, text, way, front, material, dangers, .. } = self;
        let dangers = dangers.get_or_init(|| Dangers::new(tree, &material.catalogues));
        lookup::during(&lookup::Aside { tree, day: *day, text, way: *way, dangers, banner }, &mut **front)
    }

    /// Shows whom to call when what somebody typed is about danger. Gives an end only when the conversation ended there.
    pub(super) fn heed(&mut self, typed: &str) -> io::Result<Option<End>> {
        let dangers = self.dangers.get_or_init(|| Dangers::new(self.tree, &self.material.catalogues));
        match dangers.read(typed, self.tree, self.day, &self.text) {
            Sign::None => Ok(None),
            Sign::Maybe(line) => {
                self.notice = Some(self.notice.take().into_iter().chain([line]).collect::<Vec<_>>().join("\n"));
                Ok(None)
            }
            Sign::Sure(numbers) => {
                let reply = lookup::first(&numbers, &self.text, self.way, &mut *self.front)?;
                Ok(End::of(&reply).filter(|_| reply != Reply::Act(Act::Back)))
            }
        }
    }

    pub(super) fn pick(&mut self, question: String, labels: Vec<String>) -> io::Result<(Option<usize>, Option<End>)> {
        let asked: Prompt = prompt::choice(&self.text, self.way, question, labels, &[Act::Back, Act::Stop]);
        Ok(match self.front.ask(&asked)? {
            Reply::Given(Given::One(at)) => (Some(at), None),
            reply => (None, End::of(&reply)),
        })
    }
}
