//! The papers of a conversation: those that were asked for beforehand, and those that somebody asks for at the end.

use std::io;
use std::path::{Path, PathBuf};

use super::End;
use super::handover::Line;
use super::talk::{Talk, Turn};
use crate::cli::Reader;
use crate::commands::paper::{Format, Paper, Unwritten, save};
use crate::commands::print::{LONGEST, print};
use crate::commands::{files, keep, scenario};
use crate::report::{self, Block, Voice};
use crate::terminal::Way;

/// What is written.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// The paper, for this reader.
    Paper(Reader),
    /// The conversation as a scenario.
    Scenario,
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
    /// The file of a paper, in the words for whoever reads it. What somebody is called by name stays in the conversation.
    fn paper(&self, reader: Reader, format: Format) -> Result<Vec<u8>, Unwritten> {
        let plan = self.plan();
        let household = self.session.household.nameless();
        let (text, beside) = self.texts_for(reader, &household);
        let voices = self.voices(&text, &beside, &household);
        let text = &text;
        let places = |place: &str| self.places.local(place);
        let (tree, edition, day) = (self.tree, self.edition(), self.day);
        let mut outcome = match &plan.standings[..] {
            [standing] => report::json::outcome(standing),
            _ => report::json::plan(&plan, &household),
        };
        let receipt = keep::paper::receipt(tree, edition, day, &household);
        outcome.insert("receipt".into(), receipt.line().into());
        let notes = report::notes_as_json(tree, &self.session.notes, text);
        if !notes.is_empty() {
            outcome.insert("notes".into(), notes.into());
        }
        let paper = Paper {
            receipt: keep::paper::blocks(tree, edition, day, &household, self.places, text),
            blocks: self.with_notes(report::paper(&plan, &voices, &places), &voices),
            outcome: serde_json::Value::Object(outcome),
            dues: report::dates(&plan.standings.iter().collect::<Vec<_>>(), &voices, &places),
            text,
            day: self.day,
        };
        paper.bytes(format)
    }

    /// A paper with the notes that are for whoever reads it, before its foot and what it says about itself.
    pub(super) fn with_notes(&self, mut paper: Vec<Block>, voices: &[Voice<'_>]) -> Vec<Block> {
        let last = ["danger-foot", "summary-about"].map(|key| Block::Heading(voices[0].text.say(key)));
        let at = last.iter().find_map(|last| paper.iter().rposition(|block| block == last)).unwrap_or(paper.len());
        paper.splice(at..at, report::notes(self.tree, &self.session.notes, voices));
        paper
    }

    /// Writes the files that were asked for beforehand.
    pub(super) fn write(&mut self) -> io::Result<End> {
        let reader = self.report_for.unwrap_or(self.reader);
        let mut all = true;
        let papers = self.reports.iter().map(|path| (path.clone(), Wanted::Paper(reader)));
        let scenario = self.scenario.map(|path| (path.to_owned(), Wanted::Scenario));
        for (path, wanted) in papers.chain(scenario) {
            match self.written(path, wanted, self.overwrite)? {
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
        let labels = Reader::ALL.iter().map(|reader| self.text.say(&format!("paper-for-{}", reader.as_str())));
        let (at, end) = self.pick(self.text.say("paper-for"), labels.collect())?;
        let Some(reader) = at.and_then(|at| Reader::ALL.get(at)) else { return Ok(end) };
        let path = match self.name(Wanted::Paper(*reader))? {
            Ok(Some(path)) => path,
            Ok(None) => return Ok(None),
            Err(end) => return Ok(Some(end)),
        };
        Ok(match self.written(path, Wanted::Paper(*reader), false)? {
            Came::Done | Came::Without => None,
            Came::End(end) => Some(end),
        })
    }

    /// Sends the paper to the printer, and says what came of it.
    pub(super) fn print(&mut self) -> io::Result<()> {
        // In lines Ctrl-C ends the program.
        let busy = self.text.say(if self.way == Way::Screen { "print-busy" } else { "print-busy-lines" });
        self.notice = Some(match self.paper(self.reader, Format::PRINTED) {
            Ok(bytes) => print(bytes, |done| self.front.wait(&busy, LONGEST, done))?.told(&self.text),
            Err(why) => why.told(Path::new("-"), &self.text),
        });
        Ok(())
    }

    /// The bytes of a file with this name.
    fn bytes(&self, path: &Path, wanted: Wanted) -> Result<Vec<u8>, Unwritten> {
        match wanted {
            Wanted::Paper(reader) => {
                let unfit = |_| Unwritten::Failed(io::ErrorKind::InvalidInput.into());
                let format = Format::of(path, Format::ALL).map_err(unfit)?;
                self.paper(reader, format)
            }
            Wanted::Scenario => {
                Ok(scenario::content(self.tree, &self.session.household, self.day, &self.text).into_bytes())
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
            let saved =
                self.bytes(&path, wanted).and_then(|bytes| save(&path, &bytes, replace).map_err(Unwritten::Failed));
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
            Wanted::Scenario => scenario::fits(Some(path)).is_ok(),
        };
        let endings = match wanted {
            Wanted::Paper(_) => Format::ALL.iter().map(|format| format!(".{}", format.ending())).collect(),
            Wanted::Scenario => vec![format!(".{}", scenario::ENDING)],
        };
        let endings = endings.join(", ");
        let hint = self.text.say_with("paper-name-hint", &[("endings", (&endings).into())]);
        let (mut draft, mut notice) = (String::new(), None);
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
