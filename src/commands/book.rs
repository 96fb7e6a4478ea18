//! The rule book: a page per language in a folder.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Setting, broken, load, rules, tree_at};
use crate::failure::{Exit, Failure};
use crate::report::book::{self, Book, Edition, Person};
use crate::scenario;
use crate::terminal;
use crate::text::{Catalogue, READERS, Text};

/// Writes a page in each language, or nothing when one of the pages is already there and may not be replaced.
pub(super) fn run(dir: &Path, overwrite: bool, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let trees = rules(&material, &text, setting)?;
    let day = setting.day()?;
    let tree = tree_at(&trees, day, &material, &text, setting)?;
    let (scenarios, findings) = scenario::read(tree, &material.scenarios);
    if !findings.is_empty() {
        broken(&findings, &material, &text, setting);
        return Err(Failure::new("failure-rules", &[]));
    }
    // Somebody whose day has another law arrives by that law; things have the same position in the tree of every day.
    let people: Vec<Person<'_>> = scenarios
        .iter()
        .map(|scenario| Person {
            scenario,
            reached: trees.at(scenario.date).map(|tree| book::reached(tree, scenario)).unwrap_or_default(),
        })
        .collect();
    let languages: Vec<Edition> = material.catalogues.iter().map(|catalogue| edition(&material, catalogue)).collect();
    let paths: Vec<PathBuf> = languages.iter().map(|edition| dir.join(&edition.file)).collect();
    if let Some(path) = paths.iter().find(|path| !overwrite && path.exists()) {
        setting.text = Some(text);
        return Err(Failure::new("failure-book-exists", &[("path", &path.to_string_lossy())]));
    }
    for (catalogue, path) in material.catalogues.iter().zip(&paths) {
        let texts = READERS.map(|reader| Text::new(&material.catalogues, &catalogue.language, reader));
        let texts = texts.each_ref();
        let page = book::page(&Book { tree, day, texts, languages: &languages, people: &people, witness: None });
        write(path, &page, overwrite).map_err(|error| {
            let facts = [("path", &*path.to_string_lossy()), ("reason", &error.kind().to_string())];
            Failure::new("failure-write", &facts)
        })?;
    }
    let path = dir.to_string_lossy().into_owned();
    terminal::out(&text.say_with("book-done", &[("count", paths.len().into()), ("path", path.into())]));
    Ok(Exit::Well)
}

fn edition(material: &load::Material, catalogue: &Catalogue) -> Edition {
    let language = catalogue.language.to_string();
    let name = Text::new(&material.catalogues, &catalogue.language, READERS[0]).say("language-name");
    let file = format!("{language}.html");
    Edition { language, name, file }
}

fn write(path: &Path, page: &str, overwrite: bool) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = if overwrite { fs::File::create(path) } else { fs::File::create_new(path) };
    file?.write_all(page.as_bytes())
}
