//! Files of a folder, read with bounds: whatever lies there, it is a text or a finding.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::check::Files;
use crate::document::FILE_LIMIT;
use crate::failure::{Failure, reason};
use crate::finding::{Finding, Place, Problem};
use crate::terminal;

/// More files than this in a folder of rules or texts is a mistake in the folder.
const MOST_FILES: usize = 2000;
/// More bytes than this in all files together too.
const MOST_BYTES: usize = 32 << 20;
/// Deeper folders within folders are passed over: our own lie two deep.
const DEEPEST: usize = 16;

/// The files of a folder and the folders in it whose names end in one of `endings`, by name. A name that ends almost
/// like that is a finding, and so is what cannot be read.
pub(super) fn read(dir: &Path, endings: &[&str], findings: &mut Vec<Finding>) -> Result<Files, Failure> {
    let mut paths = Vec::new();
    walk(dir, DEEPEST, &mut |path| {
        paths.push(path);
        paths.len() <= MOST_FILES
    })?;
    let too_much = || Failure::new("failure-too-many-files", &[("path", &dir.to_string_lossy())]);
    if paths.len() > MOST_FILES {
        return Err(too_much());
    }
    let files = paths.into_iter().map(|path| (terminal::shown(&path), move || bytes(&path)));
    sort_out(files, endings, findings).ok_or_else(too_much)
}

/// The texts among files; what is wrong with the others is a finding. Nothing when together they are too much.
pub(super) fn sort_out(
    named: impl Iterator<Item = (Arc<str>, impl FnOnce() -> io::Result<Vec<u8>>)>,
    endings: &[&str],
    findings: &mut Vec<Finding>,
) -> Option<Files> {
    let mut files = Files::new();
    let mut size = 0;
    for (name, read) in named {
        let place = Place { file: Arc::clone(&name), span: 0..0 };
        let ending = Path::new(&*name).extension().unwrap_or_default().to_string_lossy();
        if !endings.contains(&&*ending) {
            if let Some(meant) = endings.iter().find(|meant| is_almost(&ending, meant)) {
                findings.push(Problem::OtherEnding { ending: (*meant).to_owned() }.at(&place));
            }
            continue;
        }
        let problem = match read().map(judged) {
            Ok((read, text)) => {
                size += read;
                match text {
                    Ok(text) => {
                        files.push((name, text.into()));
                        continue;
                    }
                    Err(problem) => problem,
                }
            }
            Err(error) => Problem::Unreadable { reason: reason(&error).to_owned() },
        };
        findings.push(problem.at(&place));
        if size > MOST_BYTES {
            return None;
        }
    }
    (size <= MOST_BYTES).then_some(files)
}

/// How many bytes were read of a file, and its text or why it is none.
pub(super) fn one(path: &Path) -> io::Result<(usize, Result<String, Problem>)> {
    bytes(path).map(judged)
}

/// How many bytes there are, and their text or why they are none.
pub(super) fn judged(bytes: Vec<u8>) -> (usize, Result<String, Problem>) {
    let size = bytes.len();
    let text = match String::from_utf8(bytes) {
        _ if size > FILE_LIMIT => Err(Problem::TooBig { limit: FILE_LIMIT.to_string() }),
        Ok(text) => Ok(text),
        Err(_) => Err(Problem::NotUtf8),
    };
    (size, text)
}

/// Endings that somebody takes for the right one.
fn is_almost(ending: &str, meant: &str) -> bool {
    let ending = ending.to_ascii_lowercase();
    ending == meant || matches!((ending.as_str(), meant), ("yml" | "ymal" | "yalm", "yaml") | ("flt" | "fluent", "ftl"))
}

/// At most one byte more than a file may hold, whatever the file is.
fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe or a device would keep us waiting.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Calls `each` for the files in a folder, by name, folders within folders, until it has had enough.
fn walk(dir: &Path, deeper: usize, each: &mut dyn FnMut(PathBuf) -> bool) -> Result<bool, Failure> {
    let unreadable = |error: io::Error| {
        Failure::new("failure-folder", &[("path", &dir.to_string_lossy()), ("reason", reason(&error))])
    };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            entries.push(path);
        }
    }
    entries.sort();
    for path in entries {
        // A link to a folder could lead in a circle.
        let more = if path.is_dir() && !path.is_symlink() {
            deeper == 0 || walk(&path, deeper - 1, each)?
        } else {
            each(path)
        };
        if !more {
            return Ok(false);
        }
    }
    Ok(true)
}
