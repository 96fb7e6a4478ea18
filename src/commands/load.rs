//! Rules and texts, from folders or from the program itself.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use super::files;
use crate::check::{Files, Material, folder, is_list};
use crate::failure::Failure;
use crate::finding::{Place, Problem};
use crate::text::{Catalogue, Language};

static RULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The program's own sentences: they serve any rule set.
const OWN_TEXT: &str = "app.ftl";
/// What the program says of each finding.
const PAGES: &str = "explain.ftl";

/// Reads rules and texts. A folder that holds `rules` and `locales` gives both; texts beside a folder of rules belong
/// to it; without folders, the program's own.
pub fn material(rules: Option<&Path>, locales: Option<&Path>) -> Result<Material, Failure> {
    let mut material = Material::default();
    let mut beside = None;
    match rules {
        None => embedded(&RULES, "rules", &mut |name, text| material.sort(name, text)),
        Some(dir) => {
            let inner = dir.join("rules");
            let rules = if inner.is_dir() { inner } else { dir.to_owned() };
            beside = Some(texts_of(dir)).filter(|texts| texts.is_dir());
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

/// Folder of the texts of a folder that holds `rules`, or of a folder of rules.
pub(super) fn texts_of(dir: &Path) -> PathBuf {
    dir.join(if dir.join("rules").is_dir() { "locales" } else { "../locales" })
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
