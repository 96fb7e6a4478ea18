//! Writes the sheet with which somebody prepares for a talk, on the terminal or to a file.

use std::path::Path;

use super::paper::{self, Format, Paper};
use super::{Setting, load};
use crate::failure::{Exit, Failure, reason};
use crate::front::Agree;
use crate::report;
use crate::talk::Unwritten;
use crate::terminal::{self, Way};
use crate::text::Text;
use crate::wrap;

/// The sheet in a file of the kind that its name asks for; without a file, to be read at once.
pub(super) fn run(file: Option<&Path>, overwrite: bool, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let day = setting.day()?;
    // Days to remember are somebody's own, and a sheet is for everybody.
    let formats: Vec<Format> = Format::ALL.iter().copied().filter(|format| *format != Format::Ics).collect();
    let format = file.map(|path| Format::of(path, &formats)).transpose()?;
    let trees = super::rules(&material, &text, setting)?;
    let tree = super::tree_at(&trees, day, &material, &text, setting)?;
    let blocks = report::sheet(tree, day, &text);
    let (Some(path), Some(format)) = (file, format) else {
        terminal::out(&wrap::whole_words(&report::plain(&blocks), setting.terminal.width).join("\n"));
        return Ok(Exit::Well);
    };
    let overwrite = overwrite || (path.exists() && may_replace(path, &text, setting));
    let outcome = paper::as_json(&blocks);
    let written = Paper { blocks, receipt: Vec::new(), outcome, dues: Vec::new(), text: &text, day, named: true }
        .write(path, format, overwrite);
    let shown = path.to_string_lossy().into_owned();
    let done = text.say_with("sheet-written", &[("path", (&*terminal::shown(path)).into())]);
    setting.text = Some(text);
    match written {
        Ok(()) => {
            terminal::out(&done);
            Ok(Exit::Well)
        }
        Err(Unwritten::Failed(error)) => {
            Err(Failure::new("failure-write", &[("path", &shown), ("reason", reason(&error))]))
        }
        Err(Unwritten::NoDates) => unreachable!("a sheet is no calendar"),
    }
}

/// Whether a file that is there may be replaced, where somebody can say so.
fn may_replace(path: &Path, text: &Text, setting: &Setting) -> bool {
    if setting.terminal.way != Way::Screen {
        return false;
    }
    let shown = terminal::shown(path);
    let exists = text.say_with("report-exists", &[("path", (&*shown).into())]);
    let question = format!("{exists} {}", text.say("sheet-yes-or-no"));
    let words = |answer: &str| -> Vec<String> {
        let words = text.attr(answer, "words").unwrap_or_default();
        words.split(", ").map(str::to_lowercase).collect()
    };
    let (yes, no) = (words("answer-ja"), words("answer-nee"));
    let neither = text.say("front-no-such-answer");
    // Whoever cannot be asked has not said yes.
    Agree { question: &question, yes: &yes, no: &no, neither: &neither }.ask().is_ok_and(|said| said == Some(true))
}
