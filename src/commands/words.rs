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
    let all = trees.all().unwrap_or_default();
    let diagrams: Vec<_> = all.iter().map(|tree| &tree.diagrams).collect();
    let needed =
        all.first().map(|tree| check::told(Some((&tree.id, &tree.place)), &tree.parts, &diagrams)).unwrap_or_default();
    let filled = fill(&material.catalogues, &needed);
    let locales = setting.locales.clone().unwrap_or_else(|| load::texts_of(dir));
    let path = |file: &crate::text::fill::Filled| locales.join(file.language.as_str()).join(&file.name);
    let all: Vec<(PathBuf, &[u8])> = filled.iter().map(|file| (path(file), file.content.as_bytes())).collect();
    let told = filled.iter().map(|file| {
        let name = terminal::shown(&path(file));
        text.say_with("words-file", &[("path", (&*name).into()), ("count", file.count.into())])
    });
    let mut told: Vec<String> = told.collect();
    told.push(text.say_with("words-done", &[("count", filled.iter().map(|file| file.count).sum::<usize>().into())]));
    setting.text = Some(text);
    export::write_all(Path::new(""), &all, true)?;
    terminal::out(&told.join("\n"));
    Ok(Exit::Well)
}
