//! Empty texts for whatever the rules of a folder need and nobody wrote yet.

use std::path::{Path, PathBuf};

use super::{Setting, export, load};
use crate::check;
use crate::failure::{Exit, Failure};
use crate::terminal;
use crate::text::fill::fill;

/// Writes the files that change, and tells how many texts each of them got.
pub(super) fn run(dir: &Path, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(Some(dir), setting.locales.as_deref())?;
    let own = load::material(None, None)?;
    let text = setting.speak(&own.catalogues)?;
    let trees = super::rules(&material, &text, setting)?;
    let filled = fill(&material.catalogues, &check::needed(&trees.all().unwrap_or_default()));
    let locales = setting.locales.clone().unwrap_or_else(|| load::texts_of(dir));
    let mut files: Vec<(PathBuf, &[u8])> = Vec::new();
    let mut told = Vec::new();
    for file in &filled {
        let path = locales.join(file.language.as_str()).join(&file.name);
        let name = terminal::shown(&path);
        told.push(text.say_with("words-file", &[("path", (&*name).into()), ("count", file.count.into())]));
        files.push((path, file.content.as_bytes()));
    }
    told.push(text.say_with("words-done", &[("count", filled.iter().map(|file| file.count).sum::<usize>().into())]));
    setting.text = Some(text);
    export::write_all(Path::new(""), &files, true)?;
    terminal::out(&told.join("\n"));
    Ok(Exit::Well)
}
