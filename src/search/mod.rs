//! Entries by the words that a person types, whichever way they spell them. Knows no rules, no language and no files.

mod danger;
mod spelling;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use danger::{Alarm, Signs, Words};
use spelling::{Likeness, is_slip, likeness, words};

/// Something that can be found.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// What it is called; may be empty.
    pub title: String,
    /// Other words and phrases that people use for it, apart by commas; as good as the title.
    pub also: String,
    /// What it says.
    pub text: String,
    /// Of two that fit equally well, the lower comes first.
    pub rank: u8,
}

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its position in the list that the index was made of.
    pub position: usize,
    /// How well it fits; only of use beside the other hits for the same words.
    pub strength: usize,
    /// Whether its whole title was typed, and nothing else, typing errors aside; without a title, its whole text.
    pub whole: bool,
}

/// The words of a list of entries, and where they stand.
#[derive(Debug, Clone, Default)]
pub struct Index {
    words: BTreeMap<String, BTreeSet<(usize, Part)>>,
    /// Words that say nothing of what is looked for.
    small: BTreeSet<String>,
    /// The title, or the text where there is none, and the rank of each entry.
    entries: Vec<(Vec<String>, u8)>,
    /// Per entry the other phrases that people use for it.
    phrases: Vec<Vec<Vec<String>>>,
}

/// The part of an entry that a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Title,
    Also,
    Text,
}

/// More characters than anyone types to find something; what comes after them is not looked at.
const LONGEST: usize = 400;
/// So many words say enough; the others only tell the whole title from others.
const MOST_WORDS: usize = 16;
/// A typing error counts for so much less where the typed word is a word itself.
const DOUBT: usize = 8;
/// So many words in a row say more together than apart.
const PHRASE: usize = 3;
/// What such a row counts for: more than any word of a title.
const SAID: usize = 10_000;
/// What fits less than the best by this factor has little in common with what was typed.
const FAR_LESS: usize = 5;

impl Index {
    /// The index of these entries. `small` are the words of the language that say nothing of what is looked for, such as
    /// "de" and "het"; they only count where nothing else was typed.
    pub fn new(entries: &[Entry], small: &str) -> Self {
        let mut index = Self { small: words(small).collect(), ..Self::default() };
        for (position, entry) in entries.iter().enumerate() {
            for (part, text) in [(Part::Title, &entry.title), (Part::Also, &entry.also), (Part::Text, &entry.text)] {
                for word in words(text) {
                    index.words.entry(word).or_default().insert((position, part));
                }
            }
            let title = if entry.title.is_empty() { &entry.text } else { &entry.title };
            index.entries.push((beginning(title), entry.rank));
            index.phrases.push(entry.also.split([',', '\n']).map(beginning).filter(|it| !it.is_empty()).collect());
        }
        index
    }

    /// What was meant, the best first. The whole title comes first of all, before one with typing errors in it. Then, word by word: one in the title counts
    /// for more than one in the text, a whole word for more than the beginning of one, that for more than another part
    /// of one, and that for more than one with a typing error in it; a word that few entries have, for more than one
    /// that many have. Equal ones come in the order of their rank, then in that of the list.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        let typed = beginning(typed);
        let mut strengths = vec![0; self.entries.len()];
        let says = |word: &&String| !self.small.contains(*word);
        let only_small = !typed.iter().any(|word| says(&word));
        let telling = typed.iter().filter(|word| only_small || says(word)).take(MOST_WORDS);
        for word in telling.collect::<BTreeSet<_>>() {
            let fits = self.fits(word);
            let found = fits.iter().filter(|fit| **fit > 0).count();
            for (strength, fit) in strengths.iter_mut().zip(&fits).filter(|_| found > 0) {
                *strength += fit * rarity(found, self.entries.len());
            }
        }
        for (strength, phrases) in strengths.iter_mut().zip(&self.phrases) {
            let said = |phrase: &Vec<String>| {
                phrase.len() >= PHRASE && typed.windows(phrase.len()).any(|words| words == phrase)
            };
            *strength += if phrases.iter().any(said) { SAID } else { 0 };
        }
        let best = strengths.iter().copied().max().unwrap_or_default();
        let hits = strengths.into_iter().enumerate().map(|(position, strength)| Hit {
            position,
            strength,
            whole: is_whole(&typed, &self.entries[position].0)
                || self.phrases[position].iter().any(|phrase| is_whole(&typed, phrase)),
        });
        let mut hits: Vec<Hit> =
            hits.filter(|hit| hit.strength > 0 && (hit.whole || hit.strength * FAR_LESS >= best)).collect();
        hits.sort_by_key(|hit| {
            let (title, rank) = &self.entries[hit.position];
            (*title != typed, !hit.whole, usize::MAX - hit.strength, *rank, title.len(), hit.position)
        });
        hits
    }

    /// How well a word fits each entry, at its best place in it.
    fn fits(&self, typed: &str) -> Vec<usize> {
        // What is spelled as somewhere in the entries is hardly ever a typing error.
        let known = self.words.contains_key(typed);
        let mut fits = vec![0; self.entries.len()];
        for (word, places) in &self.words {
            let Some(likeness) = likeness(typed, word) else { continue };
            for (position, part) in places {
                let points = points(*part, likeness);
                let doubted = known && likeness == Likeness::Slip;
                fits[*position] = fits[*position].max(if doubted { points / DOUBT } else { points });
            }
        }
        fits
    }
}

/// The words of a text, as far as it is looked at.
fn beginning(text: &str) -> Vec<String> {
    words(&text.chars().take(LONGEST).collect::<String>()).collect()
}

/// Whether this is a title and nothing else, word by word, but for typing errors.
fn is_whole(typed: &[String], title: &[String]) -> bool {
    typed.len() == title.len() && typed.iter().zip(title).all(|(typed, word)| typed == word || is_slip(typed, word))
}

/// What a word counts for.
fn points(part: Part, likeness: Likeness) -> usize {
    match (part, likeness) {
        (Part::Title, Likeness::Same) => 200,
        (Part::Also, Likeness::Same) => 190,
        (Part::Title, Likeness::Begins) => 160,
        (Part::Also, Likeness::Begins) => 150,
        (Part::Title, Likeness::Holds) => 120,
        (Part::Also, Likeness::Holds) => 110,
        (Part::Title, Likeness::Slip) => 80,
        (Part::Also, Likeness::Slip) => 70,
        (Part::Text, Likeness::Same) => 40,
        (Part::Text, Likeness::Begins) => 30,
        (Part::Text, Likeness::Holds) => 20,
        (Part::Text, Likeness::Slip) => 10,
    }
}

/// How much a word says that this many of all entries have: more for each halving.
fn rarity(found: usize, all: usize) -> usize {
    (all / found).max(1).ilog2() as usize * 3 + 1
}
