//! What a conversation leaves behind, when it is asked for: the paper, and the conversation as a scenario.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::places::Lazy;
use crate::cli::Ask;
use crate::failure::Failure;
use crate::report::{self, words};
use crate::scenario::write;
use crate::text::Text;
use crate::walk::{Answers, Standing};
use crate::wrap;

/// Formats a paper can be written in, by the ending of its file.
const FORMATS: [&str; 3] = ["txt", "md", "json"];
/// The ending of a scenario's file: with another one nobody would find it among the rules.
const SCENARIO: [&str; 1] = ["yaml"];
/// Columns of a paper that is a text.
const WIDTH: usize = 78;

/// A file that was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Output<'a> {
    /// The paper, in the format of its ending.
    Paper(&'a Path),
    /// The conversation as a scenario.
    Scenario(&'a Path),
}

/// The files that were asked for; an ending that nothing is written in is refused before anything is asked.
pub(super) fn outputs(args: &Ask) -> Result<Vec<Output<'_>>, Failure> {
    let papers = args.report.iter().map(|path| (Output::Paper(path), &FORMATS[..]));
    let all = papers.chain(args.scenario.iter().map(|path| (Output::Scenario(path), &SCENARIO[..])));
    all.map(|(output, formats)| {
        if formats.contains(&ending(output.path())) {
            return Ok(output);
        }
        let facts = [("path", &*output.path().to_string_lossy()), ("formats", &formats.join(", "))];
        Err(Failure::new("failure-format", &facts))
    })
    .collect()
}

impl<'a> Output<'a> {
    /// Where it goes.
    pub(super) fn path(self) -> &'a Path {
        match self {
            Self::Paper(path) | Self::Scenario(path) => path,
        }
    }

    /// What goes there.
    pub(super) fn content(self, standing: &Standing<'_>, answers: &Answers, text: &Text, places: &Lazy) -> String {
        let paper = || report::summary(standing, text, &|place| places.local(place));
        match self {
            Self::Scenario(_) => {
                let day = words::short_day(standing.day, text);
                let name = text.say_with("scenario-name", &[("day", day.into())]);
                write::conversation(standing.tree, answers, standing.day, &name, &text.say("scenario-comment"))
            }
            Self::Paper(path) => match ending(path) {
                "md" => report::markdown(&paper()),
                "json" => format!("{:#}\n", serde_json::Value::Object(report::json::outcome(standing))),
                _ => wrap::whole_words(&report::plain(&paper()), WIDTH).join("\n") + "\n",
            },
        }
    }
}

fn ending(path: &Path) -> &str {
    path.extension().and_then(std::ffi::OsStr::to_str).unwrap_or_default()
}

/// Writes a file that only its owner can read.
pub(super) fn save(path: &Path, content: &str, replace: bool) -> io::Result<()> {
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
