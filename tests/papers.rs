//! Documents that say what is so: pictures are real conversations, the rule file to learn from is a real one, and
//! `publiccode.yml` keeps to its standard.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use loketwijzer::calendar;
use loketwijzer::document;
use loketwijzer::text::{Language, Text};
use loketwijzer::tree::{Cites, Trees};
use loketwijzer::walk::{self, Answers};
use serde::Deserialize;

use crate::common::shipped;
use crate::common::transcript;

fn document(name: &str) -> (PathBuf, String) {
    let path = shipped::root().join(name);
    let text = std::fs::read_to_string(&path).unwrap();
    (path, text)
}

/// A page whose first picture is this one; SNAPSHOTS=overwrite draws it anew.
pub(crate) fn shows(name: &str, picture: &str) {
    let (path, text) = document(name);
    let old = format!("```text\n{}```", block(&text, "text").0);
    let new = text.replacen(&old, &format!("```text\n{picture}```"), 1);
    snapbox::assert_data_eq!(new, snapbox::Data::read_from(&path, None).raw());
}

/// The first block of code of a kind in the text, and the text behind it.
fn block<'a>(text: &'a str, kind: &str) -> (&'a str, &'a str) {
    let (_, rest) = text.split_once(&format!("```{kind}\n")).unwrap();
    rest.split_once("```").unwrap()
}

#[test]
fn the_manual_shows_a_real_conversation() {
    shows("docs/handleiding.md", &picture());
}

#[test]
fn the_manual_names_every_key_as_the_program_does() {
    let (_, manual) = document("docs/handleiding.md");
    let (_, texts) = document("locales/nl/app.ftl");
    let messages: Vec<&str> = texts.split("\nkey-").skip(1).collect();
    assert!(messages.len() > 20);
    for message in messages {
        let attribute = |name: &str| message.lines().find_map(|line| line.trim().strip_prefix(name)).unwrap();
        let key = message.lines().next().unwrap().split_once(" = ").unwrap().1;
        let row = format!("| `{key}` | {} | {} |", attribute(".word = "), attribute(".wat = "));
        assert!(manual.contains(&row), "missing in the manual: {row}");
    }
}

#[test]
fn the_page_for_builders_names_files_that_are_there() {
    let (_, text) = document("docs/house.md");
    let named = text.split('`').skip(1).step_by(2).filter(|word| {
        let known = ["src/", "tests/", "rules/", "locales/", "docs/"].iter().any(|folder| word.starts_with(folder));
        known && !word.contains(['*', ' '])
    });
    let named: BTreeSet<&str> = named.collect();
    assert!(named.len() > 30, "{named:?}");
    let gone: Vec<&&str> = named.iter().filter(|name| !shipped::root().join(name).exists()).collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn the_readme_is_short_and_names_the_toolchain() {
    let (_, text) = document("README.md");
    assert!(text.lines().count() < 150);
    let (_, manifest) = document("Cargo.toml");
    let (_, version) = manifest.split_once("rust-version = \"").unwrap();
    let version = version.split('"').next().unwrap();
    assert!(text.contains(&format!("a Rust toolchain ({version} or newer")), "{version}");
}

/// Three pieces of a conversation about Mevrouw De Vries: how it begins, a question and why it is asked, the first referral.
fn picture() -> String {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let people = shipped::people("rules", tree);
    let person = people.iter().find(|person| person.name.starts_with("Mevrouw De Vries")).unwrap();
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &Language::new("nl").unwrap(), "naaste");

    let mut typed = shipped::typed(tree, person);
    // The last question that the first referral rests on and that is written in the same act.
    let asked = shipped::visit(tree, person);
    let mut answers = Answers::default();
    for (question, answer) in &asked {
        answers.give(*question, answer.clone());
    }
    let standing = walk::stand(tree, &answers, shipped::day());
    let first = standing.advised()[0].referral;
    let act = |source: Option<usize>| match tree.sources[source?].cites {
        Cites::Article { law, .. } => Some(law),
        Cites::Page(_) => None,
    };
    let reasons = walk::because(&standing, first);
    let own = |question: usize| act(tree.questions[question].source) == act(tree.referrals[first].source);
    let why = asked.iter().rposition(|(question, _)| reasons.contains(question) && own(*question)).unwrap();
    typed.insert(why, text.attr("key-why", "word").unwrap());
    let command = "\n$ loketwijzer --plain --as naaste --date 2026-11-21\n";
    let folder = transcript::folder();
    let page = transcript::play(&format!("{command}> {}\n", typed.join("\n> ")), folder.path());

    let lines: Vec<&str> = page.trim().lines().collect();
    let prompts: Vec<usize> = (0..lines.len()).filter(|line| lines[*line].starts_with("> ")).collect();
    let at = |key: &str| lines.iter().position(|line| *line == text.say(key)).unwrap();
    let rights = at("summary-rights");
    let mut items = (rights..lines.len()).filter(|line| lines[*line].starts_with("- "));
    let pieces = [
        &lines[..=prompts[0]],
        &lines[prompts[why - 1] + 2..=prompts[why + 1]],
        &lines[at("summary-title")..items.nth(2).unwrap()],
    ];
    pieces.map(|piece| piece.join("\n") + "\n").join("\n[…]\n\n") + "\n[…]\n"
}

#[test]
fn the_rule_file_to_learn_from_is_right_and_names_every_key() {
    let (_, text) = document("docs/regels-schrijven.md");
    let (yaml, _) = block(&text, "yaml");
    let topic = "topic: veilig\n";
    let files = [("regels-schrijven.md".into(), yaml.into()), ("other.yaml".into(), topic.into())];
    let (document, findings) = document::read(&files);
    assert_eq!(findings, []);
    let trees = Trees::new(document);
    trees.all().unwrap_or_else(|findings| panic!("{findings:?}"));
    trees.at(shipped::day()).unwrap();
    assert!(trees.at(calendar::iso("2020-12-31").unwrap()).is_err(), "covers");

    let words: BTreeSet<&str> = yaml.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).collect();
    for key in keys("src/document/schema/") {
        assert!(words.contains(key.as_str()), "{key} is missing in regels-schrijven.md");
    }
    for key in keys("src/scenario/schema.rs") {
        assert!(text.contains(&format!("`{key}`")), "{key} of scenarios is missing in regels-schrijven.md");
    }
}

#[test]
fn the_file_of_a_gemeente_to_learn_from_is_right_and_names_every_key() {
    let (_, text) = document("docs/regels-schrijven.md");
    let (yaml, _) = block(block(&text, "yaml").1, "yaml");
    let folder = transcript::folder();
    std::fs::write(folder.path().join("utrecht.yaml"), yaml).unwrap();
    let output = transcript::run("loketwijzer check --local utrecht.yaml", &[], folder.path());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    for key in keys("src/local/schema.rs") {
        assert!(yaml.contains(&format!("{key}:")), "{key} is missing in regels-schrijven.md");
    }
}

/// The keys that the types of a file or folder read: the fields of every struct that is called Raw….
fn keys(file: &str) -> BTreeSet<String> {
    let sources = shipped::files("src", "rs").into_iter().filter(|(name, _)| name.contains(file));
    let source: String = sources.map(|(_, text)| text.to_string()).collect();
    let bodies = source.split("struct Raw").skip(1).filter_map(|rest| {
        let (head, body) = rest.split_once('\n')?;
        head.ends_with('{').then(|| body.split("\n}").next().unwrap())
    });
    let fields: BTreeSet<String> = bodies
        .flat_map(str::lines)
        .filter_map(|line| {
            let line = line.trim();
            let line = line.strip_prefix("pub(super) ").or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
            let (name, _) = line.split_once(": ")?;
            name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_').then(|| name.replace('_', "-"))
        })
        .collect();
    assert!(fields.len() > 5, "{file}");
    fields
}

#[test]
fn the_readme_names_every_command_and_exit_code() {
    let (_, text) = document("README.md");
    let command = loketwijzer::cli::localized(&|key| key.to_owned());
    for name in command.get_subcommands().map(clap::Command::get_name) {
        assert!(text.contains(&format!("`loketwijzer {name}")), "{name}");
    }
    let failure = std::fs::read_to_string(shipped::root().join("src/failure.rs")).unwrap();
    let codes = failure.split("=> ").skip(1).chain(failure.split("WRONG: u8 = ").skip(1));
    let codes: BTreeSet<u8> = codes.filter_map(|rest| rest.split([',', ';']).next()?.parse().ok()).collect();
    let (_, table) = text.split_once("## Exit codes").unwrap();
    let rows = table.lines().take_while(|line| !line.starts_with("## "));
    let told: BTreeSet<u8> = rows.filter_map(|row| row.split('|').nth(1)?.trim().parse().ok()).collect();
    assert_eq!(told, codes);
}

/// The keys of the publiccode.yml standard, version 0.4, as far as we use them: an unknown one is an error.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct PublicCode {
    publiccode_yml_version: String,
    name: String,
    url: String,
    platforms: Vec<String>,
    categories: Vec<String>,
    development_status: String,
    software_type: String,
    intended_audience: Audience,
    description: std::collections::BTreeMap<String, About>,
    legal: Legal,
    maintenance: Maintenance,
    localisation: Localisation,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Audience {
    countries: Vec<String>,
    scope: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct About {
    localised_name: String,
    short_description: String,
    long_description: String,
    features: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Legal {
    license: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Maintenance {
    r#type: String,
    #[serde(default)]
    contacts: Vec<Contact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Contact {
    name: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Localisation {
    localisation_ready: bool,
    available_languages: Vec<String>,
}

#[test]
fn publiccode_keeps_to_its_standard_and_says_what_is_so() {
    let text = std::fs::read_to_string(shipped::root().join("publiccode.yml")).unwrap();
    let code: PublicCode = serde_saphyr::from_str(&text).unwrap();
    assert_eq!((code.publiccode_yml_version.as_str(), code.name.as_str()), ("0.4", "Loketwijzer"));
    assert!(code.url.starts_with("https://"));
    assert!(["concept", "development", "beta", "stable", "obsolete"].contains(&code.development_status.as_str()));
    assert_eq!(code.software_type, "standalone/desktop");
    assert!(code.platforms.iter().all(|platform| ["linux", "mac"].contains(&platform.as_str())));
    assert!(!code.categories.is_empty() && !code.intended_audience.scope.is_empty());
    assert_eq!(code.intended_audience.countries, ["nl"]);
    for (language, description) in &code.description {
        let About { localised_name, short_description, long_description, features } = description;
        assert!(!localised_name.is_empty() && !features.is_empty(), "{language}");
        assert!(short_description.chars().count() <= 150 && !short_description.trim().contains('\n'), "{language}");
        assert!((150..=10_000).contains(&long_description.chars().count()), "{language}");
    }
    assert_eq!(code.legal.license, env!("CARGO_PKG_LICENSE"));
    // Who maintains it has a contact, and a contact is a person: at least two names.
    assert!(["internal", "community", "none"].contains(&code.maintenance.r#type.as_str()));
    assert_eq!(code.maintenance.contacts.is_empty(), code.maintenance.r#type == "none");
    assert!(code.maintenance.contacts.iter().all(|contact| contact.name.split_whitespace().count() > 1));
    assert!(code.localisation.localisation_ready);
    let languages: Vec<String> = shipped::catalogues().iter().map(|it| it.language.to_string()).collect();
    assert_eq!(code.localisation.available_languages, languages);
    assert_eq!(code.description.len(), languages.len());
}

#[test]
fn the_changelog_has_a_place_for_what_is_new() {
    let text = std::fs::read_to_string(shipped::root().join("CHANGELOG.md")).unwrap();
    assert!(text.contains("\n## [Unreleased]\n"));
}
