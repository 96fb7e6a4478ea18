//! Keeping the conversation in a file that a passphrase opens, after every answer, once somebody chose to.

use std::io;
use std::path::{Path, PathBuf};

use super::End;
use super::filed::{Saving, Unkept, same};
use super::handover::Line;
use super::talk::Talk;
use crate::cli::Reader;
use crate::commands::keep::file;
use crate::commands::{files, paper, verify, whole};
use crate::failure::{Failure, reason};
use crate::front::Secret;
use crate::keep::{Kept, Locked, MOST_WORK, Note, Unread, Vault, WORK};
use crate::report;
use crate::text::{Language, Text};

/// A shorter passphrase, in characters, is soon found.
const LEAST: usize = 8;

/// Where a conversation comes from, and where it is kept: what was asked for when the program began.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// The file it was kept in, and what was read of it.
    pub(super) resume: Option<(PathBuf, Vec<u8>)>,
    /// The file to keep it in.
    pub(super) save: Option<PathBuf>,
}

impl Files {
    /// Reads what is to be read, before anybody is asked anything.
    pub(super) fn read(resume: Option<&Path>, save: Option<&Path>) -> Result<Self, Failure> {
        let resume = resume.map(|path| match file::read(path) {
            Ok(bytes) => Ok((path.to_owned(), bytes)),
            Err(error) => {
                Err(Failure::new("failure-read", &[("path", &path.to_string_lossy()), ("reason", reason(&error))]))
            }
        });
        Ok(Self { resume: resume.transpose()?, save: save.map(Path::to_owned) })
    }
}

impl Talk<'_> {
    /// Opens the file that was asked for, and the one to keep the conversation in.
    pub(super) fn begin(&mut self, files: Files) -> io::Result<Option<End>> {
        let mut opened = None;
        if let Some((path, bytes)) = files.resume {
            match self.resume(&path, &bytes)? {
                Ok((vault, kept)) => opened = Some((path, bytes, vault, kept)),
                Err(end) => return Ok(Some(end)),
            }
        }
        match (opened, files.save) {
            (Some((path, bytes, vault, kept)), save) if save.as_ref().is_none_or(|save| same(save, &path)) => {
                let go_on = if save.is_some() {
                    true
                } else {
                    let shown = files::shown(&path);
                    let question = self.text.say_with("save-go-on", &[("path", (&*shown).into())]);
                    let labels = vec![self.text.say("save-go-on-yes"), self.text.say("save-go-on-no")];
                    match self.pick(question, labels)? {
                        (_, Some(end)) => return Ok(Some(end)),
                        (at, None) => at == Some(0),
                    }
                };
                if go_on {
                    self.saving = Some(Saving { path, vault, written: kept, ours: bytes, failing: false });
                }
            }
            (_, Some(save)) => match self.save_in(save)? {
                Some(end) => return Ok(Some(end)),
                None if self.saving.is_some() => {}
                // Who asked for it beforehand and gives up does not go on without it.
                None if self.notice.is_some() => return Ok(Some(End::Stopped)),
                // It could not be written, and they choose to go on.
                None => self.notice = Some(self.text.say("save-not")),
            },
            (_, None) => {}
        }
        Ok(None)
    }

    /// Asks for the passphrase of a file until it opens.
    fn resume(&mut self, path: &Path, bytes: &[u8]) -> io::Result<Result<(Vault, Kept), End>> {
        let shown = files::shown(path);
        let failed = |key| Ok(Err(End::Failed(Failure::new(key, &[("path", &shown)]))));
        let mut ask = self.text.say_with("resume-passphrase", &[("path", (&*shown).into())]);
        let (vault, content) = loop {
            let Some(secret) = (match self.front.secret(&ask) {
                Ok(secret) => secret,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(Err(End::Interrupted)),
                Err(_) => return failed("failure-passphrase"),
            }) else {
                return Ok(Err(End::Stopped));
            };
            match Vault::open(bytes, secret.words(), MOST_WORK) {
                Ok(opened) => break opened,
                Err(Locked::Passphrase) => ask = self.text.say("resume-wrong"),
                Err(Locked::Foreign) => return failed("failure-foreign"),
                Err(Locked::Damaged) => return failed("failure-damaged"),
                Err(Locked::Newer) => return failed("failure-newer"),
                Err(Locked::Work) => return failed("failure-work"),
                Err(Locked::Memory) => return failed("failure-memory"),
            }
        };
        let kept = match Kept::read(&content) {
            Ok(kept) => kept,
            Err(Unread::Foreign) => return failed("failure-foreign"),
            Err(Unread::Newer) => return failed("failure-newer"),
        };
        if kept.edition.id != self.tree.id {
            let facts = [("theirs", kept.edition.id.as_str()), ("ours", self.tree.id.as_str())];
            return Ok(Err(End::Failed(Failure::new("failure-other-tree", &facts))));
        }
        Ok(self.recall(&kept)?.map_or(Ok((vault, kept)), Err))
    }

    /// Goes on with what was kept, and says what the rules do not know any more.
    fn recall(&mut self, kept: &Kept) -> io::Result<Option<End>> {
        let places = self.places;
        let (household, lost) = kept.household(self.tree, &|place| places.name(place));
        if let Some(reader) = Reader::ALL.into_iter().find(|reader| kept.reader.as_deref() == Some(reader.as_str())) {
            self.reader = reader;
        }
        let available = self.material.catalogues.iter().map(|catalogue| &catalogue.language);
        let kept_in = |language: &&Language| kept.language.as_deref() == Some(language.as_str());
        if let Some(language) = available.into_iter().find(kept_in).filter(|_| !self.spoken) {
            self.text = Text::new(&self.material.catalogues, language, self.reader.as_str());
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
        if lost.is_empty() && kept.edition.hash == self.edition().hash {
            return Ok(None);
        }
        let mut parts = vec![self.text.say("resumed-other-rules")];
        if !lost.is_empty() {
            let lost = lost.iter().map(|lost| format!("- {}", verify::told(lost, self.tree, &self.text)));
            parts.push(format!("{}\n{}", self.text.say("resumed-lost"), lost.collect::<Vec<_>>().join("\n")));
        }
        self.page("resumed-title", parts.join("\n\n"))
    }

    /// The save key: asks in which file when that is not known yet; afterwards every answer is kept.
    pub(super) fn save(&mut self) -> io::Result<Option<End>> {
        if self.saving.is_some() {
            return self.keep(true);
        }
        let [question, hint, draft] = ["save-where", "save-where-hint", "save-name"].map(|key| self.text.say(key));
        match self.typed(Line { question, hint, draft, ..Line::default() })? {
            Ok(Some(typed)) => self.save_in(PathBuf::from(typed.trim())),
            Ok(None) => Ok(None),
            Err(end) => Ok(Some(end)),
        }
    }

    /// The same where no question follows that could tell how it went.
    pub(super) fn save_at_the_end(&mut self) -> io::Result<Option<End>> {
        if let Some(end) = self.save()? {
            return Ok(Some(end));
        }
        match self.notice.take() {
            Some(notice) => self.page("save-title", notice),
            None => Ok(None),
        }
    }

    /// Begins to keep the conversation in a file; a file that is there is only replaced when the person says so.
    fn save_in(&mut self, path: PathBuf) -> io::Result<Option<End>> {
        let shown = files::shown(&path);
        let mut replace = self.args.overwrite;
        if path.exists() && !replace {
            let question = self.text.say_with("report-exists", &[("path", (&*shown).into())]);
            let labels = vec![self.text.say("report-replace"), self.text.say("report-leave")];
            match self.pick(question, labels)? {
                (_, Some(end)) => return Ok(Some(end)),
                (at, None) => replace = at == Some(0),
            }
            if !replace {
                self.notice = Some(self.text.say("save-not"));
                return Ok(None);
            }
        }
        let secret = match self.passphrase(&shown) {
            Ok(Some(secret)) => secret,
            Ok(None) => {
                self.notice = Some(self.text.say("save-not"));
                return Ok(None);
            }
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(Some(End::Interrupted)),
            Err(_) => return Ok(Some(End::Failed(Failure::new("failure-passphrase", &[("path", &shown)])))),
        };
        let Ok(vault) = Vault::new(secret.words(), WORK) else {
            let told = self.text.say_with("failure-memory", &[("path", (&*shown).into())]);
            return Ok(self.pick(told, vec![self.text.say("report-without")])?.1);
        };
        drop(secret);
        let written = self.kept();
        let ours = vault.lock(written.write().as_bytes());
        if let Err(error) = whole::write(&path, &ours, replace, whole::PRIVATE) {
            // Nothing was written: it can be another file, or none.
            let told = paper::Unwritten::Failed(error).told(&path, &self.text);
            let labels = ["report-other-name", "report-without"].map(|key| self.text.say(key));
            return match self.pick(told, labels.to_vec())? {
                (_, Some(end)) => Ok(Some(end)),
                (Some(0), None) => self.save(),
                (_, None) => Ok(None),
            };
        }
        self.notice = Some(self.text.say_with("saved", &[("path", (&*shown).into())]));
        self.saving = Some(Saving { path, vault, written, ours, failing: false });
        Ok(None)
    }

    /// A passphrase, typed twice; nothing when it was given up.
    fn passphrase(&mut self, path: &str) -> io::Result<Option<Secret>> {
        let mut ask =
            self.text.say_with("save-passphrase", &[("path", path.into()), ("least", LEAST.to_string().into())]);
        loop {
            let Some(first) = self.front.secret(&ask)? else { return Ok(None) };
            if first.words().chars().count() < LEAST || first.words().trim().is_empty() {
                ask = self.text.say_with("save-short", &[("least", LEAST.to_string().into())]);
                continue;
            }
            let Some(second) = self.front.secret(&self.text.say("save-again"))? else { return Ok(None) };
            if first == second {
                return Ok(Some(first));
            }
            ask = self.text.say("save-differs");
        }
    }

    /// Keeps the conversation when something changed; tells when that does not go well and when it goes well again, and with
    /// `tell` always. What somebody else wrote stays until the person decides about it.
    pub(super) fn keep(&mut self, tell: bool) -> io::Result<Option<End>> {
        loop {
            let kept = self.kept();
            let Some(saving) = &mut self.saving else { return Ok(None) };
            if saving.written == kept && !saving.failing && !tell {
                return Ok(None);
            }
            let (path, failed_before) = (files::shown(&saving.path), saving.failing);
            let path = ("path", (&*path).into());
            let told = match saving.store(&kept) {
                Ok(()) if tell => self.text.say_with("saved", &[path]),
                Ok(()) if failed_before => self.text.say_with("saved-again", &[path]),
                Ok(()) => return Ok(None),
                Err(Unkept::Elsewhere) => {
                    if let Some(end) = self.written_elsewhere()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Err(why) => {
                    let reason = self.text.say(&format!("reason-{}", why.reason()));
                    self.text.say_with("save-failed", &[path, ("reason", reason.into())])
                }
            };
            // What was to be said at the question is said too.
            let before = self.notice.take().filter(|before| !before.contains(&told));
            self.notice = Some(before.into_iter().chain([told]).collect::<Vec<_>>().join("\n"));
            return Ok(None);
        }
    }

    /// Lets the person decide what happens when somebody else wrote the file we keep the conversation in.
    fn written_elsewhere(&mut self) -> io::Result<Option<End>> {
        let Some(path) = self.saving.as_ref().map(Saving::holds) else { return Ok(None) };
        let question = self.text.say_with("save-elsewhere", &[("path", (&*path).into())]);
        let labels = ["report-other-name", "save-elsewhere-replace", "save-elsewhere-stop"];
        match self.pick(question, labels.map(|key| self.text.say(key)).to_vec())? {
            (_, Some(end)) => return Ok(Some(end)),
            (Some(0), None) => return self.save_beside(),
            (Some(1), None) => {
                if let Some(saving) = &mut self.saving {
                    // Only what is there now: whoever writes it after this is asked about again.
                    saving.ours = file::read(&saving.path).unwrap_or_default();
                }
            }
            (Some(_), None) => {
                self.saving = None;
                self.notice = Some(self.text.say("save-not"));
            }
            (None, None) => {}
        }
        Ok(None)
    }

    /// Goes on keeping the conversation in a new file, with the same passphrase.
    fn save_beside(&mut self) -> io::Result<Option<End>> {
        let mut notice = None;
        loop {
            let [question, hint] = ["save-where", "save-beside-hint"].map(|key| self.text.say(key));
            let line = Line { question, hint, notice: notice.take(), ..Line::default() };
            let path = match self.typed(line)? {
                Ok(Some(typed)) => PathBuf::from(typed.trim()),
                Ok(None) => return Ok(None),
                Err(end) => return Ok(Some(end)),
            };
            let kept = self.kept();
            let Some(saving) = &mut self.saving else { return Ok(None) };
            let bytes = saving.vault.lock(kept.write().as_bytes());
            match whole::write(&path, &bytes, false, whole::PRIVATE) {
                Ok(()) => {
                    let shown = files::shown(&path);
                    self.notice = Some(self.text.say_with("saved", &[("path", (&*shown).into())]));
                    (saving.path, saving.written, saving.ours, saving.failing) = (path, kept, bytes, false);
                    return Ok(None);
                }
                Err(error) => notice = Some(paper::Unwritten::Failed(error).told(&path, &self.text)),
            }
        }
    }

    /// Tries once more at the end, and tells which answers are not in the file then.
    pub(super) fn unsaved(&mut self) -> Option<String> {
        let kept = self.kept();
        let saving = self.saving.as_mut()?;
        if saving.written == kept && saving.is_there() {
            return None;
        }
        let why = saving.store(&kept).err()?;
        let there = saving.is_there();
        let known = |person: usize, answer: &(String, Vec<String>)| {
            saving.written.people.get(person).is_some_and(|person| person.said.answers.contains(answer))
        };
        let answers = kept
            .people
            .iter()
            .enumerate()
            .map(|(at, person)| person.said.answers.iter().filter(|answer| !there || !known(at, answer)).count());
        let count: usize = answers.sum();
        let reason = self.text.say(&format!("reason-{}", why.reason()));
        let there = if there { "yes" } else { "no" };
        let path = saving.holds();
        let facts =
            [("count", count.into()), ("path", (&*path).into()), ("reason", reason.into()), ("there", there.into())];
        Some(self.text.say_with("ask-unsaved", &facts))
    }

    fn kept(&self) -> Kept {
        let mut kept = Kept::of(self.tree, self.edition(), self.day, &self.session.household);
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
