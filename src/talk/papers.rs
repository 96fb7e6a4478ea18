//! The papers of a conversation: those that were asked for beforehand, and those that somebody asks for at the end.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::aside::Line;
use super::outside::{How, Unwritten};
use super::{End, Talk};
use crate::calendar::Date;
use crate::cli::Reader;
use crate::failure::Failure;
use crate::front::Front;
use crate::report::words;
use crate::scenario::write;
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::{Disclosure, Household};

/// The ending of a scenario's file: with another one nobody would find it among the rules.
const SCENARIO: &str = "yaml";

/// File to write.
#[derive(Debug, Clone, Copy)]
enum Wanted {
    /// The paper, made like this.
    Paper(How),
    /// The conversation as a scenario.
    Scenario(Disclosure),
}

/// Writes the files that were asked for beforehand; with those the conversation ends.
pub(super) fn close(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let (reports, scenario) = (talk.wishes.report.clone(), talk.wishes.scenario.clone());
    let shown = if reports.is_empty() && scenario.is_none() { None } else { talk.shown(front)? };
    // Whoever goes back here goes on without it: what a paper may hold at any rate is on it.
    let shown = shown.unwrap_or(Disclosure::Public);
    let reader = talk.wishes.report_for.unwrap_or(talk.reader);
    let how = How { reader, shown, discreet: talk.wishes.discreet };
    let mut all = true;
    let papers = reports.into_iter().map(|path| (path, Wanted::Paper(how)));
    for (path, wanted) in papers.chain(scenario.map(|path| (path, Wanted::Scenario(shown)))) {
        match talk.written(front, path, wanted, talk.wishes.overwrite) {
            Ok(written) => all &= written,
            // Whoever is not there any more cannot name another file.
            Err(End::Input) if !all => return Err(not_written()),
            ended => return ended.map(drop),
        }
    }
    Err(if all { End::Shown } else { not_written() })
}

fn not_written() -> End {
    End::Failed(Failure::new("failure-report", &[]))
}

impl Talk<'_> {
    /// Asks for whom a paper is and where it goes, and writes it.
    pub(super) fn take_away(&mut self, front: &mut dyn Front, shown: Disclosure, discreet: bool) -> Result<(), End> {
        let labels = Reader::ALL.map(|reader| self.text.say(&format!("paper-for-{}", reader.as_str())));
        let at = self.pick(front, self.text.say("paper-for"), labels)?;
        let Some(reader) = at.and_then(|at| Reader::ALL.get(at)) else { return Ok(()) };
        let wanted = Wanted::Paper(How { reader: *reader, shown, discreet });
        if let Some(path) = self.name(front, wanted)? {
            self.written(front, path, wanted, false)?;
        }
        Ok(())
    }

    /// Sends the paper to the printer, and says what came of it.
    pub(super) fn print(&mut self, front: &mut dyn Front, shown: Disclosure, discreet: bool) -> Result<(), End> {
        // The name of the job stands in a list that others can see.
        let title = discreet.then(|| self.text.say("discreet-title"));
        // In lines Ctrl-C ends the program.
        let busy = self.text.say(if self.way == Way::Screen { "print-busy" } else { "print-busy-lines" });
        let how = How { reader: self.reader, shown, discreet };
        self.notice = Some(match self.bytes(self.outside.printed(), how) {
            Ok(bytes) => self.outside.print(bytes, title.as_deref(), front, &busy, &self.text)?,
            Err(why) => why.told(Path::new("-"), &self.text),
        });
        Ok(())
    }

    fn bytes(&self, ending: &str, how: How) -> Result<Vec<u8>, Unwritten> {
        self.outside.paper((&self.session.household, &self.session.notes), how, ending, &self.text)
    }

    fn write(&self, path: &Path, wanted: Wanted, replace: bool) -> Result<(), Unwritten> {
        let bytes = match wanted {
            Wanted::Paper(how) => self.bytes(ending(path), how)?,
            Wanted::Scenario(shown) => {
                let household = &self.session.household;
                scenario(self.tree, household, self.day, shown, &self.text).into_bytes()
            }
        };
        self.outside.write(path, &bytes, replace).map_err(Unwritten::Failed)
    }

    /// Writes a file; where that does not work, the person chooses another name or goes on without it. Tells whether
    /// nothing is missing.
    fn written(
        &mut self,
        front: &mut dyn Front,
        mut path: PathBuf,
        wanted: Wanted,
        mut replace: bool,
    ) -> Result<bool, End> {
        loop {
            if !replace && self.outside.exists(&path) {
                let question = self.about("report-exists", &path);
                let labels = self.says(["report-replace", "report-leave", "report-other-name"]);
                match self.pick(front, question, labels)? {
                    Some(0) => replace = true,
                    Some(2) => {
                        path = self.name(front, wanted)?.unwrap_or(path);
                        continue;
                    }
                    _ => return Ok(true),
                }
            }
            let why = match self.write(&path, wanted, replace) {
                Ok(()) => {
                    self.notice = Some(self.about("report-written", &path));
                    return Ok(true);
                }
                Err(why) => why,
            };
            let told = why.told(&path, &self.text);
            if let Unwritten::NoDates = why {
                self.page(front, &self.text.say("report-title"), &told)?;
                return Ok(true);
            }
            let labels = self.says(["report-other-name", "report-without"]);
            match self.pick(front, told, labels) {
                Ok(Some(0)) => {
                    if let Some(other) = self.name(front, wanted)? {
                        (path, replace) = (other, false);
                    }
                }
                Ok(_) => return Ok(false),
                Err(End::Input) => return Err(not_written()),
                Err(end) => return Err(end),
            }
        }
    }

    /// The name of a file of a kind that we can write; nothing when the person goes back.
    fn name(&mut self, front: &mut dyn Front, wanted: Wanted) -> Result<Option<PathBuf>, End> {
        let known = match wanted {
            Wanted::Paper(_) => self.outside.endings(),
            Wanted::Scenario(_) => vec![SCENARIO],
        };
        let endings = known.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>().join(", ");
        let discreet = matches!(wanted, Wanted::Paper(How { discreet: true, .. }));
        let name = format!("{}.{}", self.text.say("discreet-name"), self.outside.printed());
        let hint = if discreet {
            let args = [("endings", (&endings).into()), ("name", (&name).into())];
            self.text.say_with("discreet-name-hint", &args)
        } else {
            self.text.say_with("paper-name-hint", &[("endings", (&endings).into())])
        };
        // On a screen the name stands there to be changed; in lines nothing can.
        let mut draft = if discreet && self.way == Way::Screen { name } else { String::new() };
        let mut notice = None;
        loop {
            let question = self.text.say("paper-name");
            let line = Line { question, hint: hint.clone(), draft, notice: notice.take(), empty: false };
            let Some(typed) = self.typed(front, line)? else { return Ok(None) };
            let path = PathBuf::from(typed.trim());
            if known.contains(&ending(&path)) {
                return Ok(Some(path));
            }
            notice = Some(self.text.say_with("paper-name-other", &[("endings", (&endings).into())]));
            draft = typed;
        }
    }
}

/// What the name of a file ends in.
fn ending(path: &Path) -> &str {
    path.extension().and_then(OsStr::to_str).unwrap_or_default()
}

/// Refuses a file that nobody would find among the rules, before anything is asked.
pub fn fits(path: Option<&Path>) -> Result<(), Failure> {
    let unfit = path.filter(|path| path.extension().and_then(OsStr::to_str) != Some(SCENARIO));
    unfit.map_or(Ok(()), |path| {
        Err(Failure::new("failure-format", &[("path", &*path.to_string_lossy()), ("formats", SCENARIO)]))
    })
}

/// The file: the answers that count and what came of them, named after the day. Nobody is called by their name.
fn scenario(tree: &Tree, household: &Household, day: Date, shown: Disclosure, text: &Text) -> String {
    let name = text.say_with("scenario-name", &[("day", words::short_day(day, text).into())]);
    let comment = text.say("scenario-comment");
    match household.people().len() {
        1 => write::conversation(tree, &household.answers(0), day, shown, &name, &comment),
        _ => write::family(tree, household, day, shown, &name, &comment),
    }
}
