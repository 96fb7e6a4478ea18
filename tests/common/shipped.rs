//! The shipped rules, texts and people, read from the folders of the project.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::sync::Arc;

use loketwijzer::calendar::{self, Date};
use loketwijzer::check::Material;
use loketwijzer::document;
use loketwijzer::scenario::{self, Otherwise, Scenario};
use loketwijzer::text::{Catalogue, Language};
use loketwijzer::tree::{Answer, QuestionKind, Tree, Trees, UNKNOWN};
use loketwijzer::walk::{self, Answers, Step};

/// Names from the root of the project, and contents.
pub type Files = Vec<(Arc<str>, Arc<str>)>;

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files with this ending below a folder of the project, by name.
pub fn files(folder: &str, ending: &str) -> Files {
    let mut paths = Vec::new();
    walk(&root().join(folder), &mut paths);
    let mut files = Files::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|found| found == ending)) {
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
        files.push((name.into(), std::fs::read_to_string(path).unwrap().into()));
    }
    files
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() { walk(&path, paths) } else { paths.push(path) }
    }
}

/// Everything that is built in.
pub fn everything() -> Files {
    [files("rules", "yaml"), files("rules", "csv"), files("locales", "ftl")].concat()
}

/// The rule files in a folder through the years; there must be nothing wrong with them.
pub fn trees(folder: &str) -> Trees {
    let rules: Files = files(folder, "yaml").into_iter().filter(|(name, _)| !name.contains("/scenarios/")).collect();
    let (document, findings) = document::read(&rules);
    assert!(findings.is_empty(), "{findings:?}");
    let trees = Trees::new(document);
    if let Err(findings) = trees.all() {
        panic!("{} findings, the first of them {:?}", findings.len(), findings[0]);
    }
    trees
}

/// The people of a folder of rules; there must be nothing wrong with their files.
pub fn people(folder: &str, tree: &Tree) -> Vec<Scenario> {
    let about: Files = files(folder, "yaml").into_iter().filter(|(name, _)| name.contains("/scenarios/")).collect();
    let (people, findings) =
        scenario::read(tree, &loketwijzer::tree::Doubts::default(), &about, &|place: &str| Some(place.to_owned()));
    assert!(findings.is_empty(), "{findings:?}");
    people
}

/// All that is checked of the shipped rules.
pub fn material() -> Material {
    let mut material = Material { catalogues: catalogues(), ..Material::default() };
    for (name, text) in [files("rules", "yaml"), files("rules", "csv")].concat() {
        material.sort(name, text);
    }
    material
}

/// The texts in every language there is a folder for.
pub fn catalogues() -> Vec<Catalogue> {
    let texts = files("locales", "ftl");
    let of = |name: &str| name.split('/').nth(1).unwrap_or_default().to_owned();
    let folders: Vec<String> = texts.iter().map(|(name, _)| of(name)).collect();
    let languages = Language::list(folders.iter().map(String::as_str));
    let files = |language: &Language| texts.iter().filter(|(name, _)| of(name) == language.as_str()).cloned().collect();
    languages.iter().map(|language| Catalogue { language: language.clone(), files: files(language) }).collect()
}

/// The day the tests are held on, so that they say the same on every other day.
pub fn day() -> Date {
    calendar::iso("2026-11-29").unwrap()
}

/// What somebody types in a conversation, answer after answer: names of answers are understood in every language.
pub fn typed(tree: &Tree, person: &Scenario) -> Vec<String> {
    let word = |(question, answer): &(usize, Answer)| {
        let options = tree.questions[*question].kind.options();
        let numbers = answer.options().iter().filter_map(|option| options.iter().position(|known| known == option));
        match answer {
            Answer::Unknown => UNKNOWN.to_owned(),
            Answer::One(option) if tree.questions[*question].kind == QuestionKind::YesNo => option.as_str().to_owned(),
            Answer::One(_) | Answer::Some(_) => numbers.map(|at| (at + 1).to_string()).collect::<Vec<_>>().join(", "),
            other => other.words().concat(),
        }
    };
    visit(tree, person).iter().map(word).collect()
}

/// The questions somebody is asked, in order, with what they answer.
pub fn visit(tree: &Tree, person: &Scenario) -> Vec<(usize, Answer)> {
    let mut given = Vec::new();
    let mut answers = Answers::default();
    while let Step::Ask(question) = walk::stand(tree, &answers, day()).step() {
        let known = person.answers.get(question).cloned();
        let answer = known.unwrap_or_else(|| otherwise(&tree.questions[question].kind, person.otherwise));
        answers.give(question, answer.clone());
        given.push((question, answer));
    }
    given
}

/// What a scenario says about a question that it does not list.
fn otherwise(kind: &QuestionKind, otherwise: Option<Otherwise>) -> Answer {
    let no = match kind {
        QuestionKind::YesNo => kind.options().pop().map(Answer::One),
        QuestionKind::Many(options) => options.last().cloned().map(|none| Answer::Some(vec![none])),
        _ => None,
    };
    no.filter(|_| otherwise == Some(Otherwise::Nee)).unwrap_or(Answer::Unknown)
}
