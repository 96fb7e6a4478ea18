//! The rule book: a page per language in a folder.

use std::path::{Path, PathBuf};

use super::{Setting, broken, export, load, places, rules, tree_at};
use crate::check::Material;
use crate::failure::{Exit, Failure};
use crate::proof;
use crate::report::book::{self, Book, Edition, Person};
use crate::scenario;
use crate::terminal;
use crate::text::{Catalogue, READERS, Text};
use crate::tree::Doubts;

/// Writes a page in each language, or nothing when one of the pages is already there and may not be replaced.
pub(super) fn run(dir: &Path, overwrite: bool, setting: &mut Setting) -> Result<Exit, Failure> {
    let material = load::material(setting.rules.as_deref(), setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    let trees = rules(&material, &text, setting)?;
    let day = setting.day()?;
    let tree = tree_at(&trees, day, &material, &text, setting)?;
    let list = places::Lazy::new(material.places.clone());
    let (scenarios, findings) =
        scenario::read(tree, &Doubts::default(), &material.scenarios, &|place| list.name(place));
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
    if let Some(edition) = languages.iter().find(|edition| !overwrite && dir.join(&edition.file).exists()) {
        let path = dir.join(&edition.file).to_string_lossy().into_owned();
        setting.text = Some(text);
        return Err(Failure::new("failure-book-exists", &[("path", &path)]));
    }
    let proof = proof::prove(&[tree], 0, proof::LIMIT);
    let ways = proof::ways(tree, proof::LIMIT).ok();
    let verdicts = proof.counted().map_or(&[][..], |stretch| &stretch.promises);
    let page = |catalogue: &Catalogue| {
        let texts = READERS.map(|reader| Text::new(&material.catalogues, &catalogue.language, reader));
        let texts = texts.each_ref();
        book::page(&Book { tree, day, texts, languages: &languages, people: &people, ways: ways.as_deref(), verdicts })
    };
    let pages: Vec<String> = material.catalogues.iter().map(page).collect();
    let files: Vec<(PathBuf, &[u8])> =
        languages.iter().zip(&pages).map(|(edition, page)| (PathBuf::from(&edition.file), page.as_bytes())).collect();
    let written = export::write_all(dir, &files, overwrite);
    let path = terminal::shown(dir);
    let told = text.say_with("book-done", &[("count", files.len().into()), ("path", (&*path).into())]);
    setting.text = Some(text);
    written?;
    terminal::out(&told);
    Ok(Exit::Well)
}

fn edition(material: &Material, catalogue: &Catalogue) -> Edition {
    let language = catalogue.language.to_string();
    let name = Text::new(&material.catalogues, &catalogue.language, READERS[0]).say("language-name");
    let file = format!("{language}.html");
    Edition { language, name, file }
}
