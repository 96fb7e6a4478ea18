//! The end of a conversation: the paper on the screen, and in the files that were asked for.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::End;
use super::talk::Talk;
use crate::commands::prompt;
use crate::failure::reason;
use crate::front::{Act, Page, Reply};
use crate::report::{self, Block};
use crate::wrap;

/// Formats a paper can be written in, by the ending of its file.
pub(super) const FORMATS: [&str; 3] = ["txt", "md", "json"];

impl Talk<'_> {
    /// The paper; nothing when the person goes back to the questions.
    pub(super) fn finish(&mut self) -> io::Result<Option<End>> {
        loop {
            let standing = self.session.standing(self.tree, self.day);
            let mut paper = report::summary(&standing, &self.text, &|place| self.places.local(place));
            let title = match paper.first() {
                Some(Block::Title(title)) => title.clone(),
                _ => String::new(),
            };
            paper.remove(0);
            let commands = prompt::commands(
                &self.text,
                &[Act::Continue, Act::Reasons, Act::Answers, Act::Lookup, Act::Back, Act::Language],
            );
            let page =
                Page { title, text: report::plain(&paper), commands, words: prompt::on_a_page(&self.text, self.way) };
            return Ok(match self.front.show(&page)? {
                Reply::Act(Act::Language) => {
                    if let Some(end) = self.language()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Answers) => {
                    if let Some(end) = self.overview()? {
                        return Ok(Some(end));
                    }
                    // Another answer can bring new questions; an early finish stays one.
                    if !standing.open().is_empty() || self.session.standing(self.tree, self.day).open().is_empty() {
                        continue;
                    }
                    None
                }
                Reply::Act(Act::Reasons) => {
                    if let Some(end) = self.reasons()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Lookup) => {
                    if let Some(end) = self.look_up()? {
                        return Ok(Some(end));
                    }
                    continue;
                }
                Reply::Act(Act::Back) => {
                    // Finishing early is undone by going back; a finished walk by taking back the last answer.
                    if standing.open().is_empty() {
                        self.session.back(self.tree, self.day);
                    }
                    None
                }
                Reply::End => Some(End::Input),
                Reply::Interrupted => Some(End::Interrupted),
                Reply::Act(_) | Reply::Given(_) => Some(self.write()?),
            });
        }
    }

    /// Writes the papers that were asked for; a file that is there is only replaced when the person says so.
    fn write(&mut self) -> io::Result<End> {
        let standing = self.session.standing(self.tree, self.day);
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
            let paper = report::summary(&standing, &self.text, &|place| self.places.local(place));
            let content = match ending(path) {
                "md" => report::markdown(&paper),
                "json" => format!("{:#}\n", serde_json::Value::Object(report::json::outcome(&standing))),
                _ => wrap::whole_words(&report::plain(&paper), 78).join("\n") + "\n",
            };
            if let Err(error) = save(path, &content, replace) {
                let reason = self.text.say(&format!("reason-{}", reason(&error)));
                let facts = [("path", shown.into()), ("reason", reason.into())];
                let body = self.text.say_with("failure-write", &facts);
                self.show(&self.text.say("report-title"), &body)?;
                all = false;
            }
        }
        Ok(if all { End::Shown } else { End::NotWritten })
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
