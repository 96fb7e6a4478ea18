//! What is found, in which order, and what is not.

use proptest::prelude::*;
use proptest::sample::{Index as Pick, select, subsequence};

use super::*;

fn entry(title: &str, also: &str, text: &str, rank: u8) -> Entry {
    Entry { title: title.into(), also: also.into(), text: text.into(), rank }
}

fn small() -> Vec<Entry> {
    vec![
        entry("Wie beslist?", "besluit", "De gemeente beslist over de melding. Bezwaar kan altijd.", 0),
        entry("Bezwaar", "", "Niet eens met het besluit van de gemeente.", 1),
        entry("Maak bezwaar bij de gemeente", "", "Schrijf een brief.", 2),
        entry("Wat kost een cliëntondersteuner?", "kosten, prijs", "Niets: hij is gratis.", 0),
        entry("Keukentafelgesprek", "", "Zo heet het gesprek over wat nodig is.", 1),
    ]
}

/// Words that say nothing of what is looked for.
const SMALL: &str = "de het een wat is van";

fn titles(entries: &[Entry], typed: &str) -> Vec<String> {
    Index::new(entries, SMALL).search(typed).iter().map(|hit| entries[hit.position].title.clone()).collect()
}

fn found(typed: &str) -> Vec<String> {
    titles(&small(), typed)
}

#[test]
fn the_whole_title_comes_first_then_titles_then_texts() {
    assert_eq!(found("bezwaar"), ["Bezwaar", "Maak bezwaar bij de gemeente", "Wie beslist?"]);
    assert_eq!(found("gemeente"), ["Maak bezwaar bij de gemeente", "Wie beslist?", "Bezwaar"]);
}

#[test]
fn a_whole_word_comes_before_its_beginning_and_that_before_a_typing_error() {
    let entries = ["De melding", "Wie kan melden", "Hoe ik meld"].map(|title| entry(title, "", "", 0));
    assert_eq!(titles(&entries, "melden"), ["Wie kan melden", "Hoe ik meld"]);
    assert_eq!(titles(&entries, "meldin"), ["De melding", "Hoe ik meld", "Wie kan melden"]);
}

#[test]
fn of_equal_ones_the_rank_decides_and_then_the_order() {
    let entries = [entry("Zorg thuis", "", "", 2), entry("Zorg nu", "", "", 1), entry("Zorg hier", "", "", 1)];
    assert_eq!(titles(&entries, "zorg"), ["Zorg nu", "Zorg hier", "Zorg thuis"]);
}

#[test]
fn without_a_title_the_whole_text_comes_first() {
    let entries = [entry("Bezwaar is gratis of niet", "", "", 0), entry("", "", "Bezwaar is gratis.", 4)];
    assert_eq!(titles(&entries, "bezwaar is gratis"), ["", "Bezwaar is gratis of niet"]);
    assert_eq!(titles(&entries, "bezwaar gratis"), ["Bezwaar is gratis of niet", ""]);
}

#[test]
fn what_people_call_it_is_as_good_as_the_title() {
    assert_eq!(found("prijs"), ["Wat kost een cliëntondersteuner?"]);
    assert_eq!(found("Wat zijn de kosten van een clientondersteuner")[0], "Wat kost een cliëntondersteuner?");
}

#[test]
fn a_part_of_a_long_word_and_a_plural_are_found() {
    assert_eq!(found("gesprek"), ["Keukentafelgesprek"]);
    assert_eq!(found("keukentafel"), ["Keukentafelgesprek"]);
    assert_eq!(found("meldingen"), ["Wie beslist?"]);
}

#[test]
fn a_typing_error_is_forgiven() {
    assert_eq!(found("bezwaer")[0], "Bezwaar");
    assert_eq!(found("keukntafelgesperk"), ["Keukentafelgesprek"]);
}

#[test]
fn a_whole_title_with_a_typing_error_comes_before_longer_titles() {
    let entries = [entry("De gemeente", "", "", 0), entry("Bel de gemeente", "", "", 0), entry("Gemeente", "", "", 4)];
    for typed in ["gemeente", "gemente", "gemeent", "gemeenet"] {
        assert_eq!(titles(&entries, typed)[0], "Gemeente", "{typed}");
    }
    assert_eq!(titles(&entries, "gemeen")[0], "De gemeente");
}

#[test]
fn small_words_only_count_where_nothing_else_was_typed() {
    let entries = [entry("Wat is het?", "", "", 0), entry("Bezwaar", "", "Het besluit van een ander.", 0)];
    assert_eq!(titles(&entries, "wat is het besluit"), ["Bezwaar"]);
    assert_eq!(titles(&entries, "wat is het"), ["Wat is het?"]);
}

#[test]
fn nonsense_finds_nothing() {
    for typed in ["", " ", "?!", "qqqq", "xyzzy fnord", "\0\u{1b}[2J", "لاهاي", "123456"] {
        assert_eq!(found(typed), Vec::<String>::new(), "{typed:?}");
    }
    assert_eq!(Index::new(&[], SMALL).search("bezwaar"), []);
}

#[test]
fn what_is_typed_beyond_all_measure_is_not_looked_for() {
    let index = Index::new(&small(), SMALL);
    let all = index.search(&format!("bezwaar {}", "gemeente ".repeat(10_000)));
    assert_eq!(all, index.search(&format!("bezwaar {}", "gemeente ".repeat(9))));
    assert_eq!(index.search(&("xq ".repeat(10_000) + "bezwaar")), []);
    assert_eq!(index.search(&"a".repeat(10_000)), []);
    assert_eq!(index.search(&"\u{301}".repeat(10_000)), []);
}

/// Words that are no typing error apart.
const WORDS: [&str; 16] = [
    "bezwaar",
    "beroep",
    "gemeente",
    "zorgkantoor",
    "melding",
    "onderzoek",
    "indicatie",
    "keukentafel",
    "mantelzorger",
    "wijkverpleging",
    "huisarts",
    "inkomen",
    "verhuizen",
    "klacht",
    "dagbesteding",
    "vervoer",
];

/// Entries with a title of their own, each with a text of words from titles of others.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let entry = (subsequence(&WORDS[..], 1..4), subsequence(&WORDS[..], 0..8), 0_u8..4)
        .prop_map(|(title, text, rank)| entry(&title.join(" "), "", &text.join(" "), rank));
    proptest::collection::vec(entry, 1..12).prop_map(|mut entries| {
        let mut seen = BTreeSet::new();
        entries.retain(|entry| seen.insert(entry.title.clone()));
        entries
    })
}

/// A word with one typing error: a letter lost, doubled, another, or two swapped.
fn mistyped(word: &str, at: Pick, sort: u8) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = at.index(letters.len() - 1);
    match sort {
        0 => _ = letters.remove(at),
        1 => letters.insert(at, letters[at]),
        2 => letters[at] = 'q',
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(crate::random::cases(256))]

    #[test]
    fn every_title_finds_itself_first(entries in entries(), at in any::<Pick>()) {
        let title = &at.get(&entries).title;
        prop_assert_eq!(&titles(&entries, title)[0], title);
        prop_assert_eq!(&titles(&entries, &title.to_uppercase())[0], title);
    }

    #[test]
    fn a_typing_error_in_a_title_still_finds_it(
        entries in entries(), at in any::<Pick>(), word in any::<Pick>(), letter in any::<Pick>(), sort in 0_u8..4,
    ) {
        let title = &at.get(&entries).title;
        let mut typed: Vec<String> = title.split(' ').map(str::to_owned).collect();
        let word = word.index(typed.len());
        typed[word] = mistyped(&typed[word], letter, sort);
        let found = titles(&entries, &typed.join(" "));
        // Only titles with all of these words in them can come before it.
        let whole = |other: &String| title.split(' ').all(|word| other.split(' ').any(|own| own == word));
        let before: Vec<&String> = found.iter().take_while(|other| *other != title).collect();
        prop_assert!(found.contains(title) && before.iter().all(|other| whole(other)), "{typed:?} {found:?}");
    }

    #[test]
    fn each_hit_is_there_once_and_the_same_words_find_the_same(
        entries in entries(), typed in proptest::collection::vec(select(&WORDS[..]), 0..4),
    ) {
        let index = Index::new(&entries, SMALL);
        let typed = typed.join(" ");
        let hits = index.search(&typed);
        let positions: BTreeSet<usize> = hits.iter().map(|hit| hit.position).collect();
        prop_assert_eq!(positions.len(), hits.len());
        prop_assert_eq!(hits, Index::new(&entries, SMALL).search(&typed));
    }

    #[test]
    fn no_text_breaks_the_search(typed in any::<String>(), title in any::<String>()) {
        let entries = [entry(&title, &typed, &title, 0)];
        let hits = Index::new(&entries, SMALL).search(&typed);
        prop_assert!(hits.len() <= 1);
    }
}
