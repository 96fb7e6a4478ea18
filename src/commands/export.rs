//! Writes the built-in rules and texts to a folder, to be changed.

use std::fs;
use std::io::Write;
use std::path::Path;

use super::{Setting, load};
use crate::failure::{Exit, Failure, reason};
use crate::terminal;

/// Writes everything, or nothing when any of the files is already there.
pub(super) fn run(dir: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(None, None)?;
    let text = setting.speak(&material.catalogues)?;
    let files = load::everything();
    if let Some((path, _)) = files.iter().find(|(path, _)| dir.join(path).exists()) {
        let path = dir.join(path).to_string_lossy().into_owned();
        setting.text = Some(text);
        return Err(Failure::new("failure-exists", &[("path", &path)]));
    }
    for (path, bytes) in &files {
        let path = dir.join(path);
        let written = write(&path, bytes);
        written.map_err(|error| {
            Failure::new("failure-write", &[("path", &path.to_string_lossy()), ("reason", reason(&error))])
        })?;
    }
    let path = dir.to_string_lossy().into_owned();
    terminal::out(&text.say_with("export-done", &[("count", files.len().into()), ("path", path.into())]));
    Ok(Exit::Well)
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::File::create_new(path)?.write_all(bytes)
}
