//! Writes the built-in rules and texts to a folder, to be changed.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{Setting, load, whole};
use crate::failure::{Exit, Failure, reason};
use crate::terminal;

/// Writes everything, or nothing when any of the files is already there.
pub(super) fn run(dir: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(None, None)?;
    let text = setting.speak(&material.catalogues)?;
    let files = load::everything();
    let written = write_all(dir, &files, false);
    let path = terminal::shown(dir);
    let told = text.say_with("export-done", &[("count", files.len().into()), ("path", (&*path).into())]);
    setting.text = Some(text);
    written?;
    terminal::out(&told);
    Ok(Exit::Well)
}

/// Writes files into a folder; none of them when one is already there, unless it is to be replaced.
pub(super) fn write_all(dir: &Path, files: &[(PathBuf, &[u8])], replace: bool) -> Result<(), Failure> {
    if let Some((path, _)) = files.iter().find(|(path, _)| !replace && dir.join(path).exists()) {
        return Err(Failure::new("failure-exists", &[("path", &dir.join(path).to_string_lossy())]));
    }
    for (path, bytes) in files {
        let path = dir.join(path);
        write(&path, bytes, replace).map_err(|error| {
            Failure::new("failure-write", &[("path", &path.to_string_lossy()), ("reason", reason(&error))])
        })?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8], replace: bool) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| match error.kind() {
            // What is there in its place is a file.
            ErrorKind::AlreadyExists => ErrorKind::NotADirectory.into(),
            _ => error,
        })?;
    }
    whole::write(path, bytes, replace, whole::OPEN)
}
