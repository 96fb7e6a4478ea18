//! The rules, scenarios and texts that come with the program.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::sync::Arc;

use loketwijzer::scenario::{self, Scenario};
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::{Tree, Trees};

pub type Files = Vec<(Arc<str>, Arc<str>)>;

pub fn files(folder: &str, ending: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    let text = |path: &Path| (path.to_string_lossy().as_ref().into(), fs::read_to_string(path).unwrap().into());
    paths.iter().map(|path| text(path)).collect()
}

pub fn trees() -> Trees {
    let (document, findings) = loketwijzer::document::read(&files("rules/zorg", "yaml"));
    assert!(findings.is_empty(), "{findings:?}");
    Trees::new(document)
}

/// The tree of a day on which all of the shipped law holds.
pub fn tree(trees: &Trees) -> &Tree {
    trees.at(jiff::civil::date(2026, 11, 22)).expect("a tree")
}

pub fn scenarios(tree: &Tree) -> Vec<Scenario> {
    let (scenarios, findings) = scenario::read(tree, &files("rules/zorg/scenarios", "yaml"));
    assert!(findings.is_empty(), "{findings:?}");
    scenarios
}

pub fn catalogues() -> Vec<Catalogue> {
    ["nl", "en"]
        .map(|name| Catalogue {
            language: Language::new(name).unwrap(),
            files: files(&format!("locales/{name}"), "ftl"),
        })
        .into()
}

pub fn text(catalogues: &[Catalogue], language: &str, reader: &str) -> Text {
    Text::new(catalogues, &Language::new(language).unwrap(), reader)
}
