//! Empty texts put where somebody will write them: in the right file, behind the text they follow, each with the text of
//! the first language above it.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

use super::lint::{Needed, lacking};
use super::{Catalogue, Language, Text};

/// The text that counts as none.
const EMPTY: &str = "{ \"\" }";

/// A file with texts put in.
#[derive(Debug, PartialEq, Eq)]
pub struct Filled {
    /// The language.
    pub language: Language,
    /// Name within the folder of that language.
    pub name: String,
    /// All of it.
    pub content: String,
    /// Number of texts that were put in.
    pub count: usize,
}

/// All files that change when each text that is needed and lacks is put in, empty. A text goes into the file in which
/// the first language has it, else beside the texts of the same rule file, else into a file named as that.
pub fn fill(catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<Filled> {
    let Some(first) = catalogues.first() else { return Vec::new() };
    let text = Text::new(&catalogues[..1], &first.language, super::READERS[0]);
    let mut filled: BTreeMap<(usize, String), Filled> = BTreeMap::new();
    for lack in lacking(catalogues, needed) {
        let (it, catalogue) = (&needed[lack.needed], &catalogues[lack.language]);
        let holds = |key: &str, files: &[(Arc<str>, Arc<str>)]| {
            files.iter().find(|(_, content)| entry(content, key).is_some()).map(|(name, _)| Arc::clone(name))
        };
        // The texts of one rule file stand together.
        let beside = || {
            let mut near = needed[..lack.needed].iter().rev().filter(|near| near.place.file == it.place.file);
            near.find_map(|near| holds(&near.key, &catalogue.files).or_else(|| holds(&near.key, &first.files)))
        };
        let file = holds(&it.key, &catalogue.files).or(lack.told.map(|place| place.file)).or_else(beside);
        let file = file.unwrap_or_else(|| Arc::clone(&it.place.file));
        let stem = Path::new(&*file).file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("{stem}.ftl");
        let file = filled.entry((lack.language, name.clone())).or_insert_with(|| {
            let known = catalogue.files.iter().find(|(known, _)| Path::new(&**known).ends_with(&name));
            let content = known.map(|(_, content)| content.to_string()).unwrap_or_default();
            Filled { language: catalogue.language.clone(), name, content, count: 0 }
        });
        if has(&file.content, it) {
            continue;
        }
        let shown = it.attribute.as_ref().map_or_else(|| text.get(&it.key), |attribute| text.attr(&it.key, attribute));
        let shown = shown.filter(|_| lack.language > 0);
        let before = needed[..lack.needed].iter().rev().map(|it| it.key.as_str());
        file.content = put(&file.content, it, shown.as_deref(), before);
        file.count += 1;
    }
    filled.into_values().filter(|file| file.count > 0).collect()
}

/// A file with one more text in it: an attribute in its message, a message behind the nearest of those before it.
fn put<'a>(content: &str, it: &Needed<'_>, shown: Option<&str>, mut before: impl Iterator<Item = &'a str>) -> String {
    let mut lines: Vec<&str> = content.lines().collect();
    let note = shown.map(|shown| format!("# {}", shown.split_whitespace().collect::<Vec<_>>().join(" ")));
    let (at, new) = match (entry(content, &it.key), &it.attribute) {
        // A comment cannot stand inside a message.
        (Some((_, end)), Some(attribute)) => (end, vec![format!("    .{attribute} = {EMPTY}")]),
        (_, attribute) => {
            let value = attribute.as_ref().map_or(EMPTY, |_| "");
            let head = format!("{} ={}{value}", it.key, if value.is_empty() { "" } else { " " });
            let attribute = attribute.as_ref().map(|attribute| format!("    .{attribute} = {EMPTY}"));
            let end = before.find_map(|key| entry(content, key)).map_or(lines.len(), |(_, end)| end);
            (end, note.into_iter().chain([head]).chain(attribute).collect())
        }
    };
    lines.splice(at..at, new.iter().map(String::as_str));
    lines.iter().fold(String::new(), |mut all, line| {
        let _ = writeln!(all, "{line}");
        all
    })
}

/// True when a file has a place for this text, empty or not.
fn has(content: &str, it: &Needed<'_>) -> bool {
    let Some((first, end)) = entry(content, &it.key) else { return false };
    let wanted = it.attribute.as_ref().map(|attribute| format!(".{attribute}"));
    let begins = |line: &str, wanted: &str| {
        line.trim().strip_prefix(wanted).is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    wanted.is_none_or(|wanted| content.lines().take(end).skip(first).any(|line| begins(line, &wanted)))
}

/// The lines of a message: its first, and the one behind its last.
fn entry(content: &str, key: &str) -> Option<(usize, usize)> {
    let lines: Vec<&str> = content.lines().collect();
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    let first = lines.iter().position(|line| begins(line))?;
    let within = |line: &str| line.starts_with([' ', '}', '[', '*', '.']) && !line.trim().is_empty();
    let last = (first + 1..lines.len()).take_while(|at| within(lines[*at]) || lines[*at].trim().is_empty());
    let last = last.filter(|at| within(lines[*at])).last().unwrap_or(first);
    Some((first, last + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Place;

    fn needed(key: &str, attribute: Option<&str>) -> Needed<'static> {
        Needed {
            key: key.to_owned(),
            attribute: attribute.map(str::to_owned),
            required: true,
            variables: &[],
            shown: false,
            weighed: false,
            place: Place { file: "rules/zorg/wlz.yaml".into(), span: 0..0 },
        }
    }

    fn catalogue(language: &str, name: &str, content: &str) -> Catalogue {
        let files = vec![(format!("locales/{language}/{name}").into(), content.into())];
        Catalogue { language: Language::new(language).expect("a language"), files }
    }

    fn filled(catalogues: &[Catalogue], needed: &[Needed<'_>]) -> Vec<(String, String, usize)> {
        let all = fill(catalogues, needed).into_iter();
        all.map(|file| (format!("{}/{}", file.language, file.name), file.content, file.count)).collect()
    }

    #[test]
    fn a_text_comes_behind_the_one_before_it_and_shows_the_first_language() {
        let nl = catalogue("nl", "wet.ftl", "a = Eerst\n    .kort = E\n\nb = Tweede\n    regel\nc = Derde\n");
        let en = catalogue("en", "wet.ftl", "a = First\n    .kort = F\n\nc = Third\n");
        let wanted = [needed("a", None), needed("a", Some("kort")), needed("b", None), needed("c", None)];
        let content = "a = First\n    .kort = F\n# Tweede regel\nb = { \"\" }\n\nc = Third\n";
        assert_eq!(filled(&[nl, en], &wanted), [("en/wet.ftl".into(), content.into(), 1)]);
    }

    #[test]
    fn an_attribute_comes_in_its_message_and_a_new_message_in_the_file_that_needs_it() {
        let nl = catalogue("nl", "wet.ftl", "a = { $reader ->\n   *[client] Eerst\n}\nz = Laatst\n");
        let elsewhere = |attribute| {
            let place = Place { file: "rules/zorg/wmo.yaml".into(), span: 0..0 };
            Needed { place, ..needed("n", attribute) }
        };
        let wanted = [needed("a", Some("kort")), needed("b", None), elsewhere(None), elsewhere(Some("uitleg"))];
        assert_eq!(
            filled(&[nl], &wanted),
            [
                (
                    "nl/wet.ftl".into(),
                    "a = { $reader ->\n   *[client] Eerst\n}\n    .kort = { \"\" }\nb = { \"\" }\nz = Laatst\n".into(),
                    2
                ),
                ("nl/wmo.ftl".into(), "n = { \"\" }\n    .uitleg = { \"\" }\n".into(), 2),
            ]
        );
    }

    #[test]
    fn an_empty_text_still_lacks_and_is_not_put_in_twice() {
        let nl = catalogue("nl", "wet.ftl", "a = Eerst\n");
        let en = catalogue("en", "wet.ftl", "# Eerst\na = { \"\" }\n");
        let wanted = [needed("a", None)];
        assert_eq!(crate::text::lint::lint(&[nl.clone(), en.clone()], &wanted).len(), 1);
        assert_eq!(filled(&[nl.clone(), en.clone()], &wanted), []);
        let text = Text::new(&[nl, en.clone()], &en.language, "client");
        assert_eq!(text.say("a"), "Eerst");
    }
}
