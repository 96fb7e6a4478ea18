//! The papers of a conversation: those that were asked for beforehand, and those that somebody asks for at the end.

use std::io;
use std::path::{Path, PathBuf};

use super::End;
use super::handover::Line;
use super::private::Agreed;
use super::talk::{Talk, Turn};
use crate::cli::Reader;
use crate::commands::keep::paper::{How, Making};
use crate::commands::paper::{Format, Unwritten};
use crate::commands::print::{LONGEST, print};
use crate::commands::{files, scenario, whole};
use crate::terminal::Way;
use crate::walk::Disclosure;

/// What is written.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// The paper, made like this.
    Paper(How),
    /// The conversation as a scenario.
    Scenario(Disclosure),
}

/// What came of writing a paper.
enum Came {
    /// It is written, or there was nothing to write.
    Done,
    /// The person goes on without it.
    Without,
    End(End),
}

impl Talk<'_> {
    fn making(&self) -> Making<'_> {
        let Self { tree, material, places, day, text, .. } = self;
        Making { tree, material, edition: self.edition(), places, day: *day, text }
    }

    /// Writes the files that were asked for beforehand.
    pub(super) fn write(&mut self) -> io::Result<End> {
        let reader = self.args.report_for.unwrap_or(self.reader);
        let any = !self.args.report.is_empty() || self.args.scenario.is_some();
        let shown = match any.then(|| self.shown()).transpose()? {
            Some(Agreed::Yes(shown)) => shown,
            // Whoever goes back here goes on without it: what a paper may hold at any rate is on it.
            None | Some(Agreed::Back) => Disclosure::Public,
            Some(Agreed::Over(end)) => return Ok(end),
        };
        let how = How { reader, shown, discreet: self.args.discreet };
        let mut all = true;
        let papers = self.args.report.iter().map(|path| (path.clone(), Wanted::Paper(how)));
        let scenario = self.args.scenario.iter().map(|path| (path.clone(), Wanted::Scenario(shown)));
        for (path, wanted) in papers.chain(scenario) {
            match self.written(path, wanted, self.args.overwrite)? {
                Came::Done => {}
                Came::Without => all = false,
                // Whoever is not there any more cannot name another file.
                Came::End(End::Input) => return Ok(if all { End::Input } else { End::NotWritten }),
                Came::End(end) => return Ok(end),
            }
        }
        Ok(if all { End::Shown } else { End::NotWritten })
    }

    /// Asks for whom a paper is and where it goes, and writes it.
    pub(super) fn take_away(&mut self) -> io::Result<Option<End>> {
        let shown = match self.shown()? {
            Agreed::Yes(shown) => shown,
            Agreed::Back => return Ok(None),
            Agreed::Over(end) => return Ok(Some(end)),
        };
        self.take_as_file(shown, self.args.discreet)
    }

    /// A paper that says as little as can be, to a file or to the printer.
    pub(super) fn take_away_discreetly(&mut self) -> io::Result<Option<End>> {
        let labels = ["discreet-file", "discreet-print"].map(|key| self.text.say(key));
        match self.pick(self.text.say("discreet-where"), labels.to_vec())? {
            (Some(0), _) => self.take_as_file(Disclosure::Public, true),
            (Some(_), _) => {
                self.print_like(How { reader: self.reader, shown: Disclosure::Public, discreet: true })?;
                Ok(None)
            }
            (None, end) => Ok(end),
        }
    }

    fn take_as_file(&mut self, shown: Disclosure, discreet: bool) -> io::Result<Option<End>> {
        let labels = Reader::ALL.iter().map(|reader| self.text.say(&format!("paper-for-{}", reader.as_str())));
        let (at, end) = self.pick(self.text.say("paper-for"), labels.collect())?;
        let Some(reader) = at.and_then(|at| Reader::ALL.get(at)) else { return Ok(end) };
        let wanted = Wanted::Paper(How { reader: *reader, shown, discreet });
        let path = match self.name(wanted)? {
            Ok(Some(path)) => path,
            Ok(None) => return Ok(None),
            Err(end) => return Ok(Some(end)),
        };
        Ok(match self.written(path, wanted, false)? {
            Came::Done | Came::Without => None,
            Came::End(end) => Some(end),
        })
    }

    /// Sends the paper to the printer, and says what came of it.
    pub(super) fn print(&mut self) -> io::Result<Option<End>> {
        match self.shown()? {
            Agreed::Yes(shown) => {
                self.print_like(How { reader: self.reader, shown, discreet: self.args.discreet })?;
                Ok(None)
            }
            Agreed::Back => Ok(None),
            Agreed::Over(end) => Ok(Some(end)),
        }
    }

    fn print_like(&mut self, how: How) -> io::Result<()> {
        let paper = self.making().paper(&self.session.household, &self.session.notes, how, Format::PRINTED);
        // The name of the job stands in a list that others can see.
        let title = how.discreet.then(|| self.text.say("discreet-title"));
        // In lines Ctrl-C ends the program.
        let busy = self.text.say(if self.way == Way::Screen { "print-busy" } else { "print-busy-lines" });
        self.notice = Some(match paper {
            Ok(bytes) => print(bytes, title.as_deref(), |done| self.front.wait(&busy, LONGEST, done))?.told(&self.text),
            Err(why) => why.told(Path::new("-"), &self.text),
        });
        Ok(())
    }

    /// The bytes of a file with this name.
    fn bytes(&self, path: &Path, wanted: Wanted) -> Result<Vec<u8>, Unwritten> {
        match wanted {
            Wanted::Paper(how) => {
                let unfit = |_| Unwritten::Failed(io::ErrorKind::InvalidInput.into());
                let format = Format::of(path, Format::ALL).map_err(unfit)?;
                self.making().paper(&self.session.household, &self.session.notes, how, format)
            }
            Wanted::Scenario(shown) => {
                let household = &self.session.household;
                Ok(scenario::content(self.tree, household, self.day, shown, &self.text).into_bytes())
            }
        }
    }

    /// Writes a file; where that does not work, the person chooses another name or goes on without it.
    fn written(&mut self, mut path: PathBuf, wanted: Wanted, mut replace: bool) -> io::Result<Came> {
        loop {
            let shown = files::shown(&path);
            if path.exists() && !replace {
                let question = self.text.say_with("report-exists", &[("path", (&*shown).into())]);
                let labels = ["report-replace", "report-leave", "report-other-name"].map(|key| self.text.say(key));
                match self.pick(question, labels.to_vec())? {
                    (_, Some(end)) => return Ok(Came::End(end)),
                    (Some(0), None) => replace = true,
                    (Some(2), None) => match self.name(wanted)? {
                        Ok(Some(other)) => {
                            path = other;
                            continue;
                        }
                        Ok(None) => continue,
                        Err(end) => return Ok(Came::End(end)),
                    },
                    (_, None) => return Ok(Came::Done),
                }
            }
            let saved = self
                .bytes(&path, wanted)
                .and_then(|bytes| whole::write(&path, &bytes, replace, whole::PRIVATE).map_err(Unwritten::Failed));
            match saved {
                Ok(()) => {
                    self.notice = Some(self.text.say_with("report-written", &[("path", (&*shown).into())]));
                    return Ok(Came::Done);
                }
                Err(why @ Unwritten::NoDates) => {
                    return Ok(match self.show(&self.text.say("report-title"), &why.told(&path, &self.text))? {
                        Turn::End(end) => Came::End(end),
                        Turn::On | Turn::Finish => Came::Done,
                    });
                }
                Err(why) => {
                    let labels = ["report-other-name", "report-without"].map(|key| self.text.say(key));
                    match self.pick(why.told(&path, &self.text), labels.to_vec())? {
                        (Some(0), None) => match self.name(wanted)? {
                            Ok(Some(other)) => {
                                path = other;
                                replace = false;
                            }
                            Ok(None) => {}
                            Err(end) => return Ok(Came::End(end)),
                        },
                        (_, None) => return Ok(Came::Without),
                        (_, Some(End::Input)) => return Ok(Came::End(End::NotWritten)),
                        (_, Some(end)) => return Ok(Came::End(end)),
                    }
                }
            }
        }
    }

    /// The name of a file of a kind that we can write; nothing when the person goes back.
    fn name(&mut self, wanted: Wanted) -> io::Result<Result<Option<PathBuf>, End>> {
        let fits = |path: &Path| match wanted {
            Wanted::Paper(_) => Format::of(path, Format::ALL).is_ok(),
            Wanted::Scenario(_) => scenario::fits(Some(path)).is_ok(),
        };
        let endings = match wanted {
            Wanted::Paper(_) => Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect(),
            Wanted::Scenario(_) => vec![format!(".{}", scenario::ENDING)],
        };
        let endings = endings.join(", ");
        let discreet = matches!(wanted, Wanted::Paper(How { discreet: true, .. }));
        let name = format!("{}.{}", self.text.say("discreet-name"), Format::PRINTED.ending());
        let hint = if discreet {
            let args = [("endings", (&endings).into()), ("name", (&name).into())];
            self.text.say_with("discreet-name-hint", &args)
        } else {
            self.text.say_with("paper-name-hint", &[("endings", (&endings).into())])
        };
        // On a screen the name stands there to be changed; in lines nothing can.
        let proposed = if discreet && self.way == Way::Screen { name } else { String::new() };
        let (mut draft, mut notice) = (proposed, None);
        loop {
            let question = self.text.say("paper-name");
            let line = Line { question, hint: hint.clone(), draft, notice: notice.take(), empty: false };
            let typed = match self.typed(line)? {
                Ok(Some(typed)) => typed,
                other => return Ok(other.map(|_| None)),
            };
            let path = PathBuf::from(typed.trim());
            if fits(&path) {
                return Ok(Ok(Some(path)));
            }
            notice = Some(self.text.say_with("paper-name-other", &[("endings", (&endings).into())]));
            draft = typed;
        }
    }
}
