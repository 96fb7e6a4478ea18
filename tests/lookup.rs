//! What is looked up in the shipped rules is found, and a list of places of one's own is checked.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use loketwijzer::report::lookup::{Item, items, name, register};
use loketwijzer::text::Text;
use loketwijzer::tree::Tree;

use crate::common::shipped;
use crate::common::transcript;

fn run(command: &str, folder: &Path) -> String {
    let output = transcript::run(command, &[], folder);
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    format!("{}{}[exit {}]\n", text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

#[test]
fn the_small_rule_set_is_right() {
    let folder = tempfile::tempdir().unwrap();
    transcript::add(folder.path(), "tuin");
    assert!(run("loketwijzer check tuin --date 2026-11-21", folder.path()).ends_with("[exit 0]\n"));
}

#[test]
fn a_question_of_any_length_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    transcript::add(folder.path(), "tuin");
    let long = "perceel ".repeat(1_250);
    let found = run(&format!("loketwijzer ask --lang nl --rules tuin {long}"), folder.path());
    assert!(found.contains("Een stuk grond"), "{found}");
}

/// A folder with the small rule set and a list of places of its own.
fn with_places(change: impl Fn(&Path)) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    transcript::add(folder.path(), "tuin");
    let places = folder.path().join("tuin/rules/places");
    transcript::copy(&shipped::root().join("rules/places"), &places);
    change(&places);
    folder
}

/// Changes a file of the list.
fn edit(folder: &Path, file: &str, change: impl Fn(&str) -> String) {
    let path = folder.join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let changed = change(&text);
    assert_ne!(changed, text);
    std::fs::write(path, changed).unwrap();
}

fn checked(folder: &tempfile::TempDir, lang: &str) -> String {
    run(&format!("loketwijzer check --lang {lang} --date 2026-11-21 tuin"), folder.path())
}

#[test]
fn a_list_of_places_of_ones_own_is_checked_as_the_rules_are() {
    assert!(checked(&with_places(|_| {}), "nl").ends_with("Geen bevindingen.\n[exit 0]\n"));
    let wrong = with_places(|folder| {
        edit(folder, "gemeenten.csv", |text| text.replace("Bunnik;Utrecht;", "Bunik;Utrecht;"));
        edit(folder, "woonplaatsen.csv", |text| text.replace("# rows: 2501", "# rows: 2500"));
        edit(folder, "regions.csv", |text| format!("\u{feff}{}", text.replacen(";no", ";nee", 1)));
    });
    insta::assert_snapshot!(checked(&wrong, "nl"));
    insta::assert_snapshot!(checked(&wrong, "en"));
    insta::assert_snapshot!(run("loketwijzer place --lang nl --rules tuin utrecht", wrong.path()));
}

#[test]
fn half_a_list_of_places_is_a_finding() {
    let half = with_places(|folder| std::fs::remove_file(folder.join("regions.csv")).unwrap());
    insta::assert_snapshot!(checked(&half, "nl"));
}

/// Everything in the shipped rules that can be looked up, with its title.
fn titled(tree: &Tree, text: &Text) -> Vec<(Item, String)> {
    items(tree, shipped::day()).into_iter().map(|item| (item, name(tree, item, text))).collect()
}

#[test]
fn everything_in_the_shipped_rules_is_found_by_its_title() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    for catalogue in &catalogues {
        let text = Text::new(&catalogues, &catalogue.language, "client");
        let register = register(tree, shipped::day(), &text);
        for (_, title) in titled(tree, &text) {
            let found = register.find(&title).first().map(|found| name(tree, found.item, &text));
            assert_eq!(found, Some(title), "{}", catalogue.language);
        }
    }
}

#[test]
fn a_typing_error_in_a_shipped_title_is_forgiven() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &catalogues[0].language, "client");
    let register = register(tree, shipped::day(), &text);
    let titles = titled(tree, &text);
    let titles = titles.iter().filter(|(item, _)| matches!(item, Item::Guide(_) | Item::Referral(_) | Item::Desk(_)));
    // A short word with another letter in it is another word.
    let long = |title: &str| title.split(' ').any(|word| word.chars().filter(|c| c.is_alphanumeric()).count() >= 6);
    for (number, (_, title)) in titles.filter(|(_, title)| long(title)).enumerate() {
        let typed = mistyped(title, number);
        let found = register.find(&typed);
        let found: Vec<String> = found.iter().take(5).map(|found| name(tree, found.item, &text)).collect();
        assert!(found.contains(title), "{typed}: {found:?}");
    }
}

/// A title with a typing error in the middle of its longest word: a letter lost, one too many, or two swapped.
fn mistyped(title: &str, number: usize) -> String {
    let mut words: Vec<Vec<char>> = title.split(' ').map(|word| word.chars().collect()).collect();
    let word = words.iter_mut().max_by_key(|word| word.len()).unwrap();
    let middle = word.len() / 2;
    match number % 3 {
        0 if word.len() > 3 => _ = word.remove(middle),
        1 => word.insert(middle, 'q'),
        _ => word.swap(middle - 1, middle),
    }
    words.iter().map(|word| word.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
