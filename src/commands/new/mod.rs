//! A smallest rule set of one's own, with comments that teach.

use std::path::Path;

use super::{Setting, export, load};
use crate::failure::{Exit, Failure};
use crate::terminal;

/// The files, by the place they get in the folder.
const FILES: [(&str, &str); 3] = [
    ("rules/eerste.yaml", include_str!("rules.yaml")),
    ("rules/scenarios/mensen.yaml", include_str!("people.yaml")),
    ("locales/nl/eerste.ftl", include_str!("nl.ftl")),
];

/// Writes the files, or nothing when any of them is already there.
pub(super) fn run(dir: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(None, None)?;
    let text = setting.speak(&material.catalogues)?;
    let files = FILES.map(|(path, content)| (path.into(), content.as_bytes()));
    let written = export::write_all(dir, &files, false);
    let path = terminal::shown(dir);
    let told = text.say_with("export-new", &[("path", (&*path).into())]);
    setting.text = Some(text);
    written?;
    terminal::out(&told);
    Ok(Exit::Well)
}
