//! Rules and texts, from folders or from the program itself.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::calendar::Date;
use crate::check;
use crate::document::{self, FILE_LIMIT};
use crate::failure::Failure;
use crate::finding::{Finding, Place, Problem};
use crate::text::{Catalogue, Language, lint};
use crate::tree::Trees;

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The program's own sentences: they serve any rule set.
const OWN_TEXT: &str = "app.ftl";
/// The folder, anywhere among the rules, whose files are about people.
const SCENARIOS: &str = "scenarios";
/// More files than this in a folder of rules or texts is a mistake in the folder.
const MOST_FILES: usize = 2000;

/// Names and contents of files.
pub(super) type Files = Vec<(Arc<str>, Arc<str>)>;

/// Everything that was read.
#[derive(Debug, Default)]
pub(super) struct Material {
    /// Rule files.
    pub(super) rules: Files,
    /// Scenario files.
    pub(super) scenarios: Files,
    /// Texts in every language.
    pub(super) catalogues: Vec<Catalogue>,
    /// The list of places.
    pub(super) places: Files,
    /// What a gemeente lays over the rules.
    pub(super) local: Option<(Arc<str>, Arc<str>)>,
    /// Files that could not be read.
    pub(super) findings: Vec<Finding>,
}

impl Material {
    /// The text of a file, by its name in a finding.
    pub(super) fn source(&self, name: &str) -> Option<Arc<str>> {
        let texts = self.catalogues.iter().flat_map(|catalogue| &catalogue.files);
        let all = self.rules.iter().chain(&self.scenarios).chain(texts).chain(&self.local);
        let found = all.into_iter().find(|(known, _)| **known == *name);
        found.map(|(_, text)| text.strip_prefix('\u{feff}').map_or_else(|| Arc::clone(text), Arc::from))
    }

    /// The trees of all days, or everything that keeps the rules from being read.
    pub(super) fn trees(&self) -> Result<Trees, Vec<Finding>> {
        if self.rules.is_empty() {
            return Err(vec![Problem::NoFiles.at(&Place { file: "".into(), span: 0..0 })]);
        }
        let (document, mut findings) = document::read(&self.rules);
        let trees = Trees::new(document);
        if findings.is_empty() && self.findings.is_empty() {
            return Ok(trees);
        }
        findings.extend(self.findings.iter().cloned());
        // What does not hold together is told along with what cannot be read.
        findings.extend(trees.all().err().unwrap_or_default());
        Err(findings)
    }

    /// Everything that is wrong or unwise, in the rules and in the texts.
    pub(super) fn check(&self, today: Date) -> (Option<Trees>, Vec<Finding>) {
        let broken = |mut findings: Vec<Finding>| {
            // Without a tree nobody knows which sentences are needed; what is broken in the texts can still be told.
            let texts = lint::lint(&self.catalogues, &[]);
            findings.extend(texts.into_iter().filter(|f| !matches!(f.problem, Problem::UnusedMessage { .. })));
            findings
        };
        let trees = match self.trees() {
            Ok(trees) => trees,
            Err(findings) => return (None, broken(findings)),
        };
        let findings = match trees.all() {
            Ok(all) => {
                let mut findings = check::check(&all, today);
                findings.extend(lint::lint(&self.catalogues, &check::told(&all)));
                findings
            }
            Err(findings) => broken(findings),
        };
        (Some(trees), findings)
    }
}

/// Reads rules and texts. A folder that holds `rules` and `locales` gives both; texts beside a folder of rules belong
/// to it; without folders, the program's own.
pub(super) fn material(rules: Option<&Path>, locales: Option<&Path>) -> Result<Material, Failure> {
    let mut material = Material::default();
    let mut beside = None;
    match rules {
        None => embedded(&RULES, "rules", &mut |name, text| material.sort(name, text)),
        Some(dir) => {
            let inner = dir.join("rules");
            let (rules, texts) =
                if inner.is_dir() { (inner, dir.join("locales")) } else { (dir.to_owned(), dir.join("../locales")) };
            beside = Some(texts).filter(|texts| texts.is_dir());
            let mut files = Vec::new();
            walk(&rules, &["yaml", "csv"], &mut files)?;
            for path in files {
                if let Some((name, text)) = material.read(&path) {
                    material.sort(name, text);
                }
            }
        }
    }
    if material.places.is_empty() {
        embedded(&RULES, "rules", &mut |name, text| {
            if is_list(&name) {
                material.places.push((name, text));
            }
        });
    }
    let chosen = locales.map(Path::to_owned).or(beside);
    let mut texts: Vec<(Arc<str>, Arc<str>)> = Vec::new();
    match &chosen {
        None => embedded(&LOCALES, "locales", &mut |name, text| texts.push((name, text))),
        Some(dir) => {
            let mut files = Vec::new();
            walk(dir, &["ftl"], &mut files)?;
            texts.extend(files.iter().filter_map(|path| material.read(path)));
            // The program's own sentences, for whoever brings only those of their own rules.
            embedded(&LOCALES, "locales", &mut |name, text| {
                let own = name.ends_with(OWN_TEXT) && !texts.iter().any(|(known, _)| same_text(known, &name));
                if own {
                    texts.push((name, text));
                }
            });
        }
    }
    let folder =
        |name: &str| Path::new(name).parent().and_then(Path::file_name).map(|f| f.to_string_lossy().into_owned());
    let folders: Vec<String> = texts.iter().filter_map(|(name, _)| folder(name)).collect();
    for language in Language::list(folders.iter().map(String::as_str)) {
        let of = |name: &str| folder(name).as_deref() == Some(language.as_str());
        let files: Files = texts.iter().filter(|(name, _)| of(name)).cloned().collect();
        // A language with only the program's own sentences has nothing to say about rules of another language.
        if files.iter().any(|(name, _)| !name.ends_with(OWN_TEXT)) || chosen.is_none() {
            material.catalogues.push(Catalogue { language, files });
        }
    }
    Ok(material)
}

/// Whether a file is part of the list of places.
fn is_list(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "csv")
}

/// Whether two names end in the same language and file.
fn same_text(a: &str, b: &str) -> bool {
    let end = |name: &str| {
        let path = Path::new(name);
        let folder = path.parent().and_then(Path::file_name).map(std::ffi::OsStr::to_owned);
        (folder, path.file_name().map(std::ffi::OsStr::to_owned))
    };
    end(a) == end(b)
}

impl Material {
    /// Puts a YAML file with the rules or with the scenarios.
    fn sort(&mut self, name: Arc<str>, text: Arc<str>) {
        if is_list(&name) {
            self.places.push((name, text));
            return;
        }
        let about_people = Path::new(&*name).parent().is_some_and(|folder| folder.ends_with(SCENARIOS));
        if about_people { &mut self.scenarios } else { &mut self.rules }.push((name, text));
    }

    /// A file's text; what cannot be read becomes a finding.
    pub(super) fn read(&mut self, path: &Path) -> Option<(Arc<str>, Arc<str>)> {
        let name: Arc<str> = path.to_string_lossy().as_ref().into();
        let problem = match bytes(path) {
            Ok(bytes) if bytes.len() > FILE_LIMIT => Problem::TooBig { limit: FILE_LIMIT.to_string() },
            Ok(bytes) => match String::from_utf8(bytes) {
                Ok(text) => return Some((name, text.into())),
                Err(_) => Problem::NotUtf8,
            },
            Err(error) => Problem::Unreadable { reason: error.kind().to_string() },
        };
        self.findings.push(problem.at(&Place { file: name, span: 0..0 }));
        None
    }
}

/// At most one byte more than a file may hold, whatever the file is.
fn bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(FILE_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The files with this ending, by name, folders within folders.
fn walk(dir: &Path, endings: &[&str], files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::new("failure-folder", &[("path", &dir.to_string_lossy()), ("reason", &error.kind().to_string())])
    };
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        entries.push(entry.map_err(unreadable)?.path());
    }
    entries.sort();
    for path in entries {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        // A link to a folder could lead in a circle.
        if path.is_dir() && !path.is_symlink() && !hidden {
            walk(&path, endings, files)?;
        } else if path.extension().is_some_and(|found| endings.iter().any(|ending| found == *ending)) && !hidden {
            files.push(path);
        }
        if files.len() > MOST_FILES {
            return Err(Failure::new("failure-too-many-files", &[("path", &dir.to_string_lossy())]));
        }
    }
    Ok(())
}

/// Calls `each` for every built-in file of rules or texts.
pub(super) fn embedded(dir: &Dir<'_>, prefix: &str, each: &mut dyn FnMut(Arc<str>, Arc<str>)) {
    for entry in dir.entries() {
        if let Some(folder) = entry.as_dir() {
            embedded(folder, prefix, each);
        } else if let Some(file) = entry.as_file() {
            let known =
                matches!(file.path().extension().and_then(std::ffi::OsStr::to_str), Some("yaml" | "ftl" | "csv"));
            if let Some(text) = file.contents_utf8().filter(|_| known) {
                each(format!("{prefix}/{}", file.path().display()).into(), text.into());
            }
        }
    }
}

/// Every built-in file, to write them out.
pub(super) fn everything() -> Vec<(PathBuf, &'static [u8])> {
    fn files(dir: &'static Dir<'static>, prefix: &Path, found: &mut Vec<(PathBuf, &'static [u8])>) {
        found.extend(dir.files().map(|file| (prefix.join(file.path()), file.contents())));
        dir.dirs().for_each(|dir| files(dir, prefix, found));
    }
    let mut found = Vec::new();
    files(&RULES, Path::new("rules"), &mut found);
    files(&LOCALES, Path::new("locales"), &mut found);
    found
}
