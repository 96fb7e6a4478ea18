//! Keeping the conversation in a file that a passphrase opens, after every answer, once somebody chose to.

use std::io;
use std::path::{Path, PathBuf};

use super::aside::{CONTINUE, Line};
use super::{End, Outside, Talk, Unwritten, lost};
use crate::cli::Reader;
use crate::failure::{Failure, reason};
use crate::front::{Front, Secret};
use crate::keep::{Kept, Locked, MOST_WORK, Note, Unread, Vault, WORK};
use crate::place::Places;
use crate::report;
use crate::terminal;
use crate::text::{Language, Text};

/// A shorter passphrase, in characters, is soon found.
const LEAST: usize = 8;
/// Somebody else wrote the file.
const ELSEWHERE: &str = "elsewhere";

/// What is needed to keep a conversation.
#[derive(Debug)]
pub(super) struct Saving {
    path: PathBuf,
    vault: Vault,
    /// The conversation that the file holds.
    written: Kept,
    /// The bytes of the file as we read or wrote it last; none when what is there now may go.
    ours: Vec<u8>,
    /// The last write failed.
    failing: bool,
}

impl Saving {
    /// Writes the conversation down in the place of what the file holds. The error is the word for why not in the Fluent
    /// key `reason-…`, which is [`ELSEWHERE`] when somebody else wrote the file.
    fn store(&mut self, kept: &Kept, outside: &dyn Outside) -> Result<(), &'static str> {
        self.failing = true;
        let bytes = self.vault.lock(kept.write().as_bytes());
        match outside.swap(&self.path, &self.ours, &bytes) {
            Ok(true) => {
                (self.written, self.ours, self.failing) = (kept.clone(), bytes, false);
                Ok(())
            }
            Ok(false) => Err(ELSEWHERE),
            Err(error) => Err(reason(&error)),
        }
    }

    /// Whether the file is there as we left it.
    fn is_there(&self, outside: &dyn Outside) -> bool {
        outside.read(&self.path).is_ok_and(|there| there == self.ours)
    }
}

impl Talk<'_> {
    /// Opens the file that was asked for, and the one to keep the conversation in.
    pub fn begin(&mut self, front: &mut dyn Front) -> Result<(), End> {
        let mut opened = None;
        if let Some((path, bytes)) = self.wishes.resume.take() {
            let (vault, kept) = self.resume(front, &path, &bytes)?;
            opened = Some(Saving { path, vault, written: kept, ours: bytes, failing: false });
        }
        match (opened, self.wishes.save.take()) {
            (Some(opened), save) if save.as_ref().is_none_or(|save| *save == opened.path) => {
                let go_on = save.is_some() || {
                    let question = self.about("save-go-on", &opened.path);
                    let labels = self.says(["save-go-on-yes", "save-go-on-no"]);
                    self.pick(front, question, labels)? == Some(0)
                };
                self.saving = Some(opened).filter(|_| go_on);
            }
            (_, Some(save)) => {
                self.save_in(front, save)?;
                if self.saving.is_none() {
                    // Who asked for it beforehand and gives up does not go on without it.
                    if self.notice.is_some() {
                        return Err(End::Stopped);
                    }
                    // It could not be written, and they choose to go on.
                    self.notice = Some(self.text.say("save-not"));
                }
            }
            (_, None) => {}
        }
        Ok(())
    }

    /// Asks for the passphrase of a file until it opens.
    fn resume(&mut self, front: &mut dyn Front, path: &Path, bytes: &[u8]) -> Result<(Vault, Kept), End> {
        let shown = terminal::shown(path);
        let failed = |key| End::Failed(Failure::new(key, &[("path", &shown)]));
        let mut ask = self.about("resume-passphrase", path);
        let (vault, content) = loop {
            let secret = front.secret(&ask).map_err(|error| no_secret(&error, &shown))?.ok_or(End::Stopped)?;
            match Vault::open(bytes, secret.words(), MOST_WORK) {
                Ok(opened) => break opened,
                Err(Locked::Passphrase) => ask = self.text.say("resume-wrong"),
                Err(Locked::Foreign) => return Err(failed("failure-foreign")),
                Err(Locked::Damaged) => return Err(failed("failure-damaged")),
                Err(Locked::Newer) => return Err(failed("failure-newer")),
                Err(Locked::Work) => return Err(failed("failure-work")),
                Err(Locked::Memory) => return Err(failed("failure-memory")),
            }
        };
        let kept = Kept::read(&content).map_err(|why| match why {
            Unread::Foreign => failed("failure-foreign"),
            Unread::Newer => failed("failure-newer"),
        })?;
        if kept.edition.id != self.tree.id {
            let facts = [("theirs", kept.edition.id.as_str()), ("ours", self.tree.id.as_str())];
            return Err(End::Failed(Failure::new("failure-other-tree", &facts)));
        }
        self.recall(front, &kept)?;
        Ok((vault, kept))
    }

    /// Goes on with what was kept, and says what the rules do not know any more.
    fn recall(&mut self, front: &mut dyn Front, kept: &Kept) -> Result<(), End> {
        let (household, gone) = kept.household(self.tree, &|place| Places::name_in(self.outside.places(), place));
        if let Some(reader) = Reader::ALL.into_iter().find(|reader| kept.reader.as_deref() == Some(reader.as_str())) {
            self.reader = reader;
        }
        let available = self.catalogues.iter().map(|catalogue| &catalogue.language);
        let kept_in = |language: &&Language| kept.language.as_deref() == Some(language.as_str());
        if let Some(language) = available.into_iter().find(kept_in).filter(|_| !self.wishes.spoken) {
            self.text = Text::new(self.catalogues, language, self.reader.as_str());
        }
        self.take(household);
        for (notes, person) in self.session.notes.iter_mut().zip(&kept.people) {
            // A note outlives its question.
            let question = |note: &Note| note.about.as_ref().and_then(|name| self.tree.question(name));
            let note = |note: &Note| report::Note {
                question: question(note),
                professional: note.professional,
                words: note.words.clone(),
            };
            *notes = person.notes.iter().map(note).collect();
        }
        if gone.is_empty() && kept.edition.hash == self.outside.edition().hash {
            return Ok(());
        }
        let mut parts = vec![self.text.say("resumed-other-rules")];
        if !gone.is_empty() {
            let gone = gone.iter().map(|gone| format!("- {}", lost(gone, self.tree, &self.text)));
            parts.push(format!("{}\n{}", self.text.say("resumed-lost"), gone.collect::<Vec<_>>().join("\n")));
        }
        self.show(front, self.text.say("resumed-title"), parts.join("\n\n"), &[CONTINUE]).map(drop)
    }

    /// Asks in which file to keep the conversation when that is not known yet; afterwards every answer is kept.
    pub(super) fn save(&mut self, front: &mut dyn Front) -> Result<(), End> {
        if self.saving.is_some() {
            return self.keep(front, true);
        }
        let [question, hint, draft] = self.says(["save-where", "save-where-hint", "save-name"]);
        match self.typed(front, Line { question, hint, draft, ..Line::default() })? {
            Some(typed) => self.save_in(front, PathBuf::from(typed.trim())),
            None => Ok(()),
        }
    }

    /// Begins to keep the conversation in a file; a file that is there is only replaced when the person says so.
    fn save_in(&mut self, front: &mut dyn Front, path: PathBuf) -> Result<(), End> {
        let shown = terminal::shown(&path);
        let mut replace = self.wishes.overwrite;
        if !replace && self.outside.exists(&path) {
            let question = self.about("report-exists", &path);
            let labels = self.says(["report-replace", "report-leave"]);
            replace = self.pick(front, question, labels)? == Some(0);
            if !replace {
                self.notice = Some(self.text.say("save-not"));
                return Ok(());
            }
        }
        let Some(secret) = self.passphrase(front, &shown).map_err(|error| no_secret(&error, &shown))? else {
            self.notice = Some(self.text.say("save-not"));
            return Ok(());
        };
        let Ok(vault) = Vault::new(secret.words(), WORK) else {
            let told = self.about("failure-memory", &path);
            return self.pick(front, told, vec![self.text.say("report-without")]).map(drop);
        };
        drop(secret);
        let written = self.kept();
        let ours = vault.lock(written.write().as_bytes());
        if let Err(error) = self.outside.write(&path, &ours, replace) {
            // Nothing was written: it can be another file, or none.
            let told = Unwritten::Failed(error).told(&path, &self.text);
            let labels = self.says(["report-other-name", "report-without"]);
            return match self.pick(front, told, labels)? {
                Some(0) => self.save(front),
                _ => Ok(()),
            };
        }
        self.notice = Some(self.about("saved", &path));
        self.saving = Some(Saving { path, vault, written, ours, failing: false });
        Ok(())
    }

    /// A passphrase, typed twice; nothing when it was given up.
    fn passphrase(&mut self, front: &mut dyn Front, path: &str) -> io::Result<Option<Secret>> {
        let mut ask =
            self.text.say_with("save-passphrase", &[("path", path.into()), ("least", LEAST.to_string().into())]);
        loop {
            let Some(first) = front.secret(&ask)? else { return Ok(None) };
            if first.words().chars().count() < LEAST || first.words().trim().is_empty() {
                ask = self.text.say_with("save-short", &[("least", LEAST.to_string().into())]);
                continue;
            }
            let Some(second) = front.secret(&self.text.say("save-again"))? else { return Ok(None) };
            if first == second {
                return Ok(Some(first));
            }
            ask = self.text.say("save-differs");
        }
    }

    /// Keeps the conversation when something changed; tells when that does not go well and when it goes well again, and with
    /// `tell` always. What somebody else wrote stays until the person decides about it.
    pub(super) fn keep(&mut self, front: &mut dyn Front, tell: bool) -> Result<(), End> {
        loop {
            let kept = self.kept();
            let Some(saving) = &mut self.saving else { return Ok(()) };
            if saving.written == kept && !saving.failing && !tell {
                return Ok(());
            }
            let (path, failed_before) = (terminal::shown(&saving.path), saving.failing);
            let path = ("path", (&*path).into());
            let told = match saving.store(&kept, self.outside) {
                Ok(()) if tell => self.text.say_with("saved", &[path]),
                Ok(()) if failed_before => self.text.say_with("saved-again", &[path]),
                Ok(()) => return Ok(()),
                Err(ELSEWHERE) => {
                    self.written_elsewhere(front)?;
                    continue;
                }
                Err(why) => {
                    let reason = self.text.say(&format!("reason-{why}"));
                    self.text.say_with("save-failed", &[path, ("reason", reason.into())])
                }
            };
            // What was to be said at the question is said too.
            self.notice = self.notice.take().filter(|before| !before.contains(&told));
            self.add_notice(told);
            return Ok(());
        }
    }

    /// Lets the person decide what happens when somebody else wrote the file we keep the conversation in.
    fn written_elsewhere(&mut self, front: &mut dyn Front) -> Result<(), End> {
        let Some(path) = self.file() else { return Ok(()) };
        let question = self.about("save-elsewhere", path);
        let labels = ["report-other-name", "save-elsewhere-replace", "save-elsewhere-stop"];
        match self.pick(front, question, self.says(labels))? {
            Some(0) => return self.save_beside(front),
            Some(1) => {
                if let Some(saving) = &mut self.saving {
                    // Only what is there now: whoever writes it after this is asked about again.
                    saving.ours = self.outside.read(&saving.path).unwrap_or_default();
                }
            }
            Some(_) => {
                self.saving = None;
                self.notice = Some(self.text.say("save-not"));
            }
            None => {}
        }
        Ok(())
    }

    /// Goes on keeping the conversation in a new file, with the same passphrase.
    fn save_beside(&mut self, front: &mut dyn Front) -> Result<(), End> {
        let mut notice = None;
        loop {
            let [question, hint] = self.says(["save-where", "save-beside-hint"]);
            let line = Line { question, hint, notice: notice.take(), ..Line::default() };
            let Some(typed) = self.typed(front, line)? else { return Ok(()) };
            let path = PathBuf::from(typed.trim());
            let kept = self.kept();
            let Some(saving) = &mut self.saving else { return Ok(()) };
            let bytes = saving.vault.lock(kept.write().as_bytes());
            match self.outside.write(&path, &bytes, false) {
                Ok(()) => {
                    (saving.path, saving.written, saving.ours, saving.failing) = (path.clone(), kept, bytes, false);
                    self.notice = Some(self.about("saved", &path));
                    return Ok(());
                }
                Err(error) => notice = Some(Unwritten::Failed(error).told(&path, &self.text)),
            }
        }
    }

    /// Tries once more at the end, and tells which answers are not in the file then.
    pub fn unsaved(&mut self) -> Option<String> {
        let kept = self.kept();
        let saving = self.saving.as_mut()?;
        if saving.written == kept && saving.is_there(self.outside) {
            return None;
        }
        let why = saving.store(&kept, self.outside).err()?;
        let there = saving.is_there(self.outside);
        let known = |person: usize, answer: &(String, Vec<String>)| {
            saving.written.people.get(person).is_some_and(|person| person.said.answers.contains(answer))
        };
        let answers = kept
            .people
            .iter()
            .enumerate()
            .map(|(at, person)| person.said.answers.iter().filter(|answer| !there || !known(at, answer)).count());
        let count: usize = answers.sum();
        let reason = self.text.say(&format!("reason-{why}"));
        let there = if there { "yes" } else { "no" };
        let path = terminal::shown(&saving.path);
        let facts =
            [("count", count.into()), ("path", (&*path).into()), ("reason", reason.into()), ("there", there.into())];
        Some(self.text.say_with("ask-unsaved", &facts))
    }

    /// Name of the file the conversation is in.
    pub(super) fn file(&self) -> Option<&Path> {
        self.saving.as_ref().map(|saving| &*saving.path)
    }

    /// Whether the conversation is in a file.
    pub(super) fn is_kept(&self) -> bool {
        self.saving.as_ref().is_some_and(|saving| !saving.failing)
    }

    fn kept(&self) -> Kept {
        let mut kept = Kept::of(self.tree, self.outside.edition(), self.day, &self.session.household);
        for (person, notes) in kept.people.iter_mut().zip(&self.session.notes) {
            let about =
                |note: &report::Note| note.question.map(|question| self.tree.questions[question].id.to_string());
            let kept = |note: &report::Note| Note {
                about: about(note),
                professional: note.professional,
                words: note.words.clone(),
            };
            person.notes = notes.iter().map(kept).collect();
        }
        let (language, reader) = (self.text.language().as_str().to_owned(), self.reader.as_str().to_owned());
        Kept { language: Some(language), reader: Some(reader), ..kept }
    }
}

/// The end of a conversation in which a passphrase cannot be asked.
fn no_secret(error: &io::Error, path: &str) -> End {
    match error.kind() {
        io::ErrorKind::Interrupted => End::Interrupted,
        _ => End::Failed(Failure::new("failure-passphrase", &[("path", path)])),
    }
}
