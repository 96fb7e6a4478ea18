//! Which language a person reads: as asked, as their computer is set, or the first there is.

use std::fmt;

/// The language that comes first when nobody asks for another one.
const HOME: &str = "nl";

/// A language there are texts in, by the name of its folder: `nl`, `en`, `nl-simple`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

impl Language {
    /// The language, when the name is one: letters, digits and hyphens as in BCP 47, lowercase.
    pub fn new(name: &str) -> Option<Self> {
        let fit = name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && name.parse::<unic_langid::LanguageIdentifier>().is_ok();
        fit.then(|| Self(name.to_owned()))
    }

    /// The languages among the names of folders, the first one first and the others by name.
    pub fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<Self> {
        let mut languages: Vec<_> = names.into_iter().filter_map(Self::new).collect();
        languages.sort_by_key(|language| (language.0 != HOME, language.clone()));
        languages.dedup();
        languages
    }

    /// The name as the folder has it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The languages this one is a variety of, the nearest first: `nl-simple` is Dutch.
    pub fn parents(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('-').map(|(at, _)| &self.0[..at])
    }

    /// This language among those there are, then what it is a variety of, then the first: a sentence in another
    /// language is better than none.
    pub fn chain<'a>(&self, available: &'a [Self]) -> Vec<&'a Self> {
        let mut chain: Vec<&Self> = Vec::new();
        let names = std::iter::once(self.as_str()).chain(self.parents());
        for language in names.filter_map(|name| find(available, name)).chain(available.first()) {
            if !chain.contains(&language) {
                chain.push(language);
            }
        }
        chain
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The language to speak: `asked` (from `--lang`), else the first of `environment` that is set (the values of
/// `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order) to a language there is, else the first.
///
/// Nothing when what was asked does not exist: who asks for a language wants to know that it is not there.
pub fn pick<'a>(available: &'a [Language], asked: Option<&str>, environment: &[Option<&str>]) -> Option<&'a Language> {
    if let Some(asked) = asked {
        return matching(available, asked);
    }
    for setting in environment.iter().flatten().filter(|setting| !setting.is_empty()) {
        // "No language in particular" is a choice too: it overrules the settings after it.
        if matches!(bare(setting), "C" | "POSIX") {
            break;
        }
        if let Some(language) = matching(available, setting) {
            return Some(language);
        }
    }
    available.first()
}

/// The language there is for a locale such as `nl_BE.UTF-8@euro`: itself, or what it is a variety of.
fn matching<'a>(available: &'a [Language], locale: &str) -> Option<&'a Language> {
    let name = bare(locale).replace('_', "-").to_ascii_lowercase();
    let language = Language::new(&name)?;
    std::iter::once(language.as_str()).chain(language.parents()).find_map(|name| find(available, name))
}

/// A locale without its character set and modifier.
fn bare(locale: &str) -> &str {
    locale.split(['.', '@']).next().unwrap_or_default()
}

fn find<'a>(available: &'a [Language], name: &str) -> Option<&'a Language> {
    available.iter().find(|language| language.as_str() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<Language> {
        Language::list(["en", "nl-simple", "nl", "README.md", "nl"])
    }

    fn picked(asked: Option<&str>, environment: [&str; 3]) -> Option<String> {
        let languages = languages();
        pick(&languages, asked, &environment.map(Some)).map(ToString::to_string)
    }

    #[test]
    fn the_list_begins_with_dutch_and_skips_what_is_no_language() {
        let names: Vec<_> = languages().iter().map(ToString::to_string).collect();
        assert_eq!(names, ["nl", "en", "nl-simple"]);
    }

    #[test]
    fn what_is_asked_goes_before_the_environment() {
        assert_eq!(picked(Some("en"), ["nl_NL.UTF-8", "", ""]).as_deref(), Some("en"));
        assert_eq!(picked(Some("nl_BE"), ["en", "", ""]).as_deref(), Some("nl"));
        assert_eq!(picked(Some("nl-Simple"), ["", "", ""]).as_deref(), Some("nl-simple"));
    }

    #[test]
    fn a_language_that_is_asked_for_and_not_there_is_nothing() {
        assert_eq!(picked(Some("tlh"), ["en", "", ""]), None);
        assert_eq!(picked(Some("../nl"), ["en", "", ""]), None);
    }

    #[test]
    fn the_environment_is_read_in_order_and_an_empty_setting_is_none() {
        assert_eq!(picked(None, ["", "en_GB.UTF-8", "nl_NL"]).as_deref(), Some("en"));
        assert_eq!(picked(None, ["fr_FR@euro", "", "en_US"]).as_deref(), Some("en"));
        assert_eq!(picked(None, ["", "", "nl_NL.UTF-8"]).as_deref(), Some("nl"));
    }

    #[test]
    fn no_language_in_particular_is_the_first() {
        assert_eq!(picked(None, ["C.UTF-8", "", "en_US.UTF-8"]).as_deref(), Some("nl"));
        assert_eq!(picked(None, ["POSIX", "en", ""]).as_deref(), Some("nl"));
        assert_eq!(picked(None, ["", "", ""]).as_deref(), Some("nl"));
    }

    #[test]
    fn a_chain_goes_from_the_variety_to_its_language_to_the_first() {
        let languages = languages();
        let chain = |name| {
            let language = Language::new(name).unwrap();
            language.chain(&languages).into_iter().map(Language::as_str).collect::<Vec<_>>()
        };
        assert_eq!(chain("nl-simple"), ["nl-simple", "nl"]);
        assert_eq!(chain("en"), ["en", "nl"]);
        assert_eq!(chain("nl"), ["nl"]);
    }
}
