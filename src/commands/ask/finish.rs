//! The end of a conversation: the paper on the screen, and in the files that were asked for.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::End;
use super::talk::Talk;
use crate::commands::{keep, prompt};
use crate::failure::reason;
use crate::front::{Act, Page, Reply};
use crate::keep::seal;
use crate::report::{self, Block};
use crate::terminal::Way;
use crate::wrap;

/// Formats a paper can be written in, by the ending of its file.
pub(super) const FORMATS: [&str; 3] = ["txt", "md", "json"];

impl Talk<'_> {
    /// The paper; nothing when the person goes back to the questions.
    pub(super) fn finish(&mut self) -> io::Result<Option<End>> {
        let mut said = false;
        loop {
            let open = !self.session.standing(self.tree, self.day).open().is_empty();
            let mut paper = self.paper();
            let title = match paper.first() {
                Some(Block::Title(title)) => title.clone(),
                _ => String::new(),
            };
            paper.remove(0);
            // Lines that were said are not said again when something was looked up in between.
            let text = if said { String::new() } else { report::plain(&paper) };
            let mut acts = vec![
                Act::Continue,
                Act::Reasons,
                Act::Answers,
                Act::People,
                Act::Lookup,
                Act::Back,
                Act::Language,
                Act::Code,
                Act::Save,
            ];
            // On the screen going on is the end.
            acts.extend((self.way == Way::Lines).then_some(Act::Stop));
            let commands = self.commands(&acts);
            let words = prompt::on_a_page(&self.text, self.way);
            return Ok(match self.front.show(&Page { title, text, commands, words, stays: true })? {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Some(end));
                    }
                    said = false;
                    continue;
                }
                Reply::Act(Act::Answers) => {
                    if let Some(end) = self.overview()? {
                        return Ok(Some(end));
                    }
                    said = false;
                    // Another answer can bring new questions; an early finish stays one.
                    if open || self.session.standing(self.tree, self.day).open().is_empty() {
                        continue;
                    }
                    None
                }
                Reply::Act(Act::Reasons) => {
                    if let Some(end) = self.reasons()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::Code) => {
                    if let Some(end) = self.hand_over()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                #[cfg(feature = "save")]
                Reply::Act(Act::Save) => {
                    if let Some(end) = self.save_at_the_end()? {
                        return Ok(Some(end));
                    }
                    said = self.way == Way::Lines;
                    continue;
                }
                Reply::Act(Act::People) => self.people()?,
                Reply::Act(Act::Back) => {
                    // Finishing early is undone by going back; a finished walk by taking back the last answer.
                    if self.session.standing(self.tree, self.day).open().is_empty() {
                        self.session.back(self.tree, self.day);
                    }
                    None
                }
                // Whoever stops typing once the paper is there has what they came for.
                Reply::End if self.way == Way::Lines => Some(self.write()?),
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }

    /// Writes the papers that were asked for; a file that is there is only replaced when the person says so.
    fn write(&mut self) -> io::Result<End> {
        let mut all = true;
        for path in self.reports {
            let shown = path.to_string_lossy().into_owned();
            let mut replace = self.overwrite;
            if path.exists() && !replace {
                let question = self.text.say_with("report-exists", &[("path", shown.as_str().into())]);
                let labels = vec![self.text.say("report-replace"), self.text.say("report-leave")];
                match self.pick(question, labels)? {
                    (_, Some(end)) => return Ok(end),
                    (at, None) => replace = at == Some(0),
                }
                if !replace {
                    continue;
                }
            }
            let mut paper = self.paper();
            paper.extend(self.receipt());
            let content = match ending(path) {
                "md" => report::markdown(&paper),
                "json" => format!("{:#}\n", serde_json::Value::Object(self.outcome())),
                _ => wrap::whole_words(&report::plain(&paper), 78).join("\n") + "\n",
            };
            if let Err(error) = save(path, &seal(&content), replace) {
                let reason = self.text.say(&format!("reason-{}", reason(&error)));
                let facts = [("path", shown.into()), ("reason", reason.into())];
                let body = self.text.say_with("failure-write", &facts);
                self.show(&self.text.say("report-title"), &body)?;
                all = false;
            }
        }
        Ok(if all { End::Shown } else { End::NotWritten })
    }

    fn outcome(&self) -> serde_json::Map<String, serde_json::Value> {
        let plan = self.plan();
        let mut outcome = if self.session.is_shared() {
            report::json::plan(&plan, &self.session.household)
        } else {
            report::json::outcome(&plan.standings[0])
        };
        let receipt = keep::paper::receipt(self.tree, self.edition(), self.day, &self.session.household);
        outcome.insert("receipt".into(), receipt.line().into());
        outcome
    }

    /// What stands at the end of a paper in a file.
    fn receipt(&self) -> Vec<Block> {
        keep::paper::blocks(self.tree, self.edition(), self.day, &self.session.household, self.places, &self.text)
    }
}

pub(super) fn ending(path: &Path) -> &str {
    path.extension().and_then(std::ffi::OsStr::to_str).unwrap_or_default()
}

/// Writes a file that only its owner can read.
fn save(path: &Path, content: &str, replace: bool) -> io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    options.write(true).mode(0o600);
    if replace {
        options.create(true).truncate(true)
    } else {
        options.create_new(true)
    };
    let mut file = options.open(path)?;
    file.write_all(content.as_bytes())?;
    file.sync_all()
}
