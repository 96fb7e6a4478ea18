//! Rules and texts, from folders or from the program itself.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::files;
pub use super::files::Files;
use super::places::{self, Lazy};
use crate::check::{self, Days};
use crate::document::{self, Document};
use crate::failure::Failure;
use crate::finding::{Finding, Place, Problem};
use crate::scenario;
use crate::text::{Catalogue, Language, lint};
use crate::tree::{self, Diagrams, Doubts, Parts, Tree, Trees};

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The program's own sentences: they serve any rule set.
const OWN_TEXT: &str = "app.ftl";
/// What the program says of each finding.
const PAGES: &str = "explain.ftl";
/// The folder, anywhere among the rules, whose files are about people.
const SCENARIOS: &str = "scenarios";

/// Everything that was read.
#[derive(Debug, Default)]
pub struct Material {
    /// Rule files.
    pub rules: Files,
    /// Scenario files.
    pub scenarios: Files,
    /// Texts in every language.
    pub catalogues: Vec<Catalogue>,
    /// The list of places.
    pub places: Files,
    /// What a gemeente lays over the rules.
    pub local: Option<(Arc<str>, Arc<str>)>,
    /// Files that could not be read.
    pub findings: Vec<Finding>,
    /// Whether some of those may hold rules.
    pub incomplete: bool,
}

impl Material {
    /// The text of a file, by its name in a finding.
    pub fn source(&self, name: &str) -> Option<Arc<str>> {
        let texts = self.catalogues.iter().flat_map(|catalogue| &catalogue.files);
        let all = self.rules.iter().chain(&self.scenarios).chain(&self.places).chain(texts).chain(&self.local);
        let found = all.into_iter().find(|(known, _)| **known == *name);
        found.map(|(_, text)| text.strip_prefix('\u{feff}').map_or_else(|| Arc::clone(text), Arc::from))
    }

    /// The trees of all days, or everything that keeps the rules from being read.
    pub fn trees(&self) -> Result<Trees, Vec<Finding>> {
        let (document, mut findings) = self.document();
        findings.extend(self.findings.iter().cloned());
        let trees = Trees::new(document);
        if findings.is_empty() {
            return Ok(trees);
        }
        // What does not hold together is told along with what cannot be read.
        findings.extend(trees.all().err().unwrap_or_default());
        Err(findings)
    }

    fn document(&self) -> (Document, Vec<Finding>) {
        let (mut document, mut findings) = document::read(&self.rules);
        document.doubts.incomplete = self.incomplete;
        if self.rules.is_empty() && !self.incomplete {
            findings.push(Problem::NoFiles.at(&Place { file: "".into(), span: 0..0 }));
            // Nothing is missing from what is not there.
            document.doubts.incomplete = true;
        }
        (document, findings)
    }

    /// Everything that is wrong or unwise, in the rules of all days, in the texts, in the list of places and in the
    /// scenarios; and the trees of all days, when the rules are sound.
    pub fn checked(&self, days: Days) -> (Vec<Tree>, Vec<Finding>) {
        let (document, mut findings) = self.document();
        let mut sound = findings.is_empty() && !self.incomplete;
        findings.extend(self.findings.iter().cloned());
        findings.extend(self.list_of_places());
        let mut doubts = Doubts::default();
        let mut head = None;
        let mut trees: Vec<Tree> = Vec::new();
        let mut broken: Vec<Parts> = Vec::new();
        for day in tree::eras(&document) {
            let draft = tree::draft(&document, day);
            doubts = draft.doubts.clone();
            head.clone_from(&draft.head);
            match draft.tree() {
                Ok(tree) => trees.push(tree),
                Err(draft) => {
                    sound = false;
                    let new: Vec<Finding> = draft.findings.into_iter().filter(|it| !findings.contains(it)).collect();
                    findings.extend(new);
                    broken.push(draft.parts);
                }
            }
        }
        let parts: Vec<&Parts> = trees.iter().map(|tree| &tree.parts).chain(&broken).collect();
        findings.extend(check::check(&parts, &doubts, days));
        let diagrams: Vec<&Diagrams> = trees.iter().map(|tree| &tree.diagrams).collect();
        if let Some(first) = parts.first() {
            let title = head.as_ref().map(|head| (&head.id, &head.place));
            let needed = check::told(title, first, if sound { &diagrams } else { &[] });
            findings.extend(self.texts(&needed, &doubts, head.is_some()));
            findings.extend(self.people(first, &doubts));
        }
        if !sound {
            return (Vec::new(), findings);
        }
        findings.extend(check::settled(&trees));
        (trees, findings)
    }

    /// What is wrong with the scenarios.
    fn people(&self, parts: &Parts, doubts: &Doubts) -> Vec<Finding> {
        let places = Lazy::new(self.places.clone());
        scenario::read(parts, doubts, &self.scenarios, &|place| places.name(place)).1
    }

    /// What is wrong with the list of places; a file of it that could not be read is not missed as well.
    fn list_of_places(&self) -> Vec<Finding> {
        let unread = self.findings.iter().any(|finding| is_list(&finding.place.file));
        let mut findings = places::check(&self.places);
        findings.retain(|finding| !(unread && matches!(finding.problem, Problem::PlaceFile { .. })));
        findings
    }

    /// What is wrong with the texts; with rules that are broken, only what does not follow from that.
    fn texts(&self, needed: &[lint::Needed<'_>], doubts: &tree::Doubts, known: bool) -> Vec<Finding> {
        let mut findings = lint::lint(&self.catalogues, needed);
        let doubtful = check::doubtful(doubts);
        // Of a language with files that nobody could look into, nothing is sure to be missing.
        let unread = |language: &str| {
            let of = |finding: &Finding| folder(&finding.place.file).as_deref() == Some(language);
            self.findings.iter().any(|finding| of(finding) && !is_ending(&finding.place.file, "yaml"))
        };
        let of_head = |key: &str| key.starts_with("tree-") || key.starts_with("topic-");
        findings.retain(|finding| match &finding.problem {
            Problem::UnusedMessage { key, .. } => !doubts.incomplete && (known || !of_head(key)) && !doubtful(key),
            Problem::Untold { language, key } => !doubtful(key) && !unread(language),
            Problem::UnknownPlaceable { key, .. } | Problem::Unshown { key, .. } => !doubtful(key),
            Problem::UnknownReference { .. } => !unread(&folder(&finding.place.file).unwrap_or_default()),
            _ => true,
        });
        // Of a message that is not there at all, the attributes need not be missed as well.
        let whole: HashSet<(String, String)> = findings
            .iter()
            .filter_map(|finding| match &finding.problem {
                Problem::Untold { language, key } if !key.contains('.') => Some((language.clone(), key.clone())),
                _ => None,
            })
            .collect();
        findings.retain(|finding| match &finding.problem {
            Problem::Untold { language, key } => {
                !key.split_once('.').is_some_and(|(message, _)| whole.contains(&(language.clone(), message.to_owned())))
            }
            _ => true,
        });
        findings
    }
}

/// Reads rules and texts. A folder that holds `rules` and `locales` gives both; texts beside a folder of rules belong
/// to it; without folders, the program's own.
pub fn material(rules: Option<&Path>, locales: Option<&Path>) -> Result<Material, Failure> {
    let mut material = Material::default();
    let mut beside = None;
    match rules {
        None => embedded(&RULES, "rules", &mut |name, text| material.sort(name, text)),
        Some(dir) => {
            let inner = dir.join("rules");
            let (rules, texts) =
                if inner.is_dir() { (inner, dir.join("locales")) } else { (dir.to_owned(), dir.join("../locales")) };
            beside = Some(texts).filter(|texts| texts.is_dir());
            for (name, text) in files::read(&rules, &["yaml", "csv"], &mut material.findings)? {
                material.sort(name, text);
            }
            material.incomplete = material.findings.iter().any(|finding| !is_list(&finding.place.file));
        }
    }
    let chosen = locales.map(Path::to_owned).or(beside);
    let texts = match &chosen {
        Some(dir) => Some(files::read(dir, &["ftl"], &mut material.findings)?),
        None => None,
    };
    Ok(material.complete(texts))
}

/// Rules and texts that lie in memory, by the names they have in a folder with `rules` and `locales`; what is in neither
/// is the file of a gemeente. Nothing when it is too much.
pub(super) fn of(files: Vec<(Arc<str>, io::Result<Vec<u8>>)>) -> Option<Material> {
    let mut material = Material::default();
    let (rules, others): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.starts_with("rules/"));
    let (texts, others): (Vec<_>, Vec<_>) = others.into_iter().partition(|(name, _)| name.starts_with("locales/"));
    let lazy = |(name, read): (Arc<str>, io::Result<Vec<u8>>)| (name, move || read);
    for (name, text) in files::sort_out(rules.into_iter().map(lazy), &["yaml", "csv"], &mut material.findings)? {
        material.sort(name, text);
    }
    material.incomplete = material.findings.iter().any(|finding| !is_list(&finding.place.file));
    let texts = files::sort_out(texts.into_iter().map(lazy), &["ftl"], &mut material.findings)?;
    let mut local = files::sort_out(others.into_iter().map(lazy), &["yaml"], &mut material.findings)?;
    material.local = local.pop();
    Some(material.complete(Some(texts)))
}

/// Whether a file is part of the list of places.
fn is_list(name: &str) -> bool {
    is_ending(name, "csv")
}

fn is_ending(name: &str, wanted: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == wanted)
}

/// The folder a file lies in.
fn folder(name: &str) -> Option<String> {
    Path::new(name).parent().and_then(Path::file_name).map(|folder| folder.to_string_lossy().into_owned())
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
    /// With these texts, or the program's own; and with the program's list of places, if none was brought.
    fn complete(mut self, brought: Option<Files>) -> Self {
        if self.places.is_empty() {
            embedded(&RULES, "rules", &mut |name, text| {
                if is_list(&name) {
                    self.places.push((name, text));
                }
            });
        }
        let own = brought.is_none();
        let mut texts = brought.unwrap_or_default();
        embedded(&LOCALES, "locales", &mut |name, text| {
            // The program's own sentences also serve whoever brings only those of their own rules.
            let wanted = own || name.ends_with(OWN_TEXT) && !texts.iter().any(|(known, _)| same_text(known, &name));
            if wanted && !name.ends_with(PAGES) {
                texts.push((name, text));
            }
        });
        let folders: Vec<String> = texts.iter().filter_map(|(name, _)| folder(name)).collect();
        for (name, _) in &texts {
            let folder = folder(name).unwrap_or_default();
            if Language::new(&folder).is_none() {
                let place = Place { file: Arc::clone(name), span: 0..0 };
                self.findings.push(Problem::NoLanguage { name: folder }.at(&place));
            }
        }
        for language in Language::list(folders.iter().map(String::as_str)) {
            let of = |name: &str| folder(name).as_deref() == Some(language.as_str());
            let files: Files = texts.iter().filter(|(name, _)| of(name)).cloned().collect();
            // A language with only the program's own sentences has nothing to say about rules of another language.
            if files.iter().any(|(name, _)| !name.ends_with(OWN_TEXT)) || own {
                self.catalogues.push(Catalogue { language, files });
            }
        }
        self
    }

    /// With the pages about findings, which nobody else needs.
    pub(super) fn with_pages(mut self) -> Self {
        embedded(&LOCALES, "locales", &mut |name, text| {
            let of = |catalogue: &&mut Catalogue| Some(catalogue.language.as_str()) == folder(&name).as_deref();
            if name.ends_with(PAGES)
                && let Some(catalogue) = self.catalogues.iter_mut().find(of)
            {
                catalogue.files.push((name, text));
            }
        });
        self
    }

    /// Puts a YAML file with the rules or with the scenarios.
    fn sort(&mut self, name: Arc<str>, text: Arc<str>) {
        if is_list(&name) {
            self.places.push((name, text));
            return;
        }
        let about_people = Path::new(&*name).parent().is_some_and(|folder| folder.ends_with(SCENARIOS));
        if about_people { &mut self.scenarios } else { &mut self.rules }.push((name, text));
    }
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
