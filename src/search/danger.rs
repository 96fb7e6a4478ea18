//! Signs of danger in what a person types. Knows no rules and no language: the lists of words are handed in.
//!
//! A list holds phrases, apart by commas or line ends. A phrase is a row of words: `a/b` is either of the two, `a*` any
//! word that begins with these letters, `a!` is that word without a typing error, and `…` leaves room for a few words. A
//! phrase that begins with `=` counts only where nothing else was typed.

use std::collections::{BTreeMap, BTreeSet};

use super::spelling::{SLIPS, words};
use crate::spelling::slips;

/// The lists of words of one danger.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Phrases that leave no doubt.
    pub sure: String,
    /// Phrases that can mean something else.
    pub maybe: String,
    /// Phrases that look like danger and are none; spelled as they are, with no typing error.
    pub harmless: String,
}

/// What was typed, as far as it is about danger: the positions of the dangers in the list that the signs were made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alarm {
    /// Dangers that leave no doubt.
    pub sure: BTreeSet<usize>,
    /// Dangers that it may be about; none of those that are sure.
    pub maybe: BTreeSet<usize>,
}

/// The phrases of a list of dangers.
#[derive(Debug, Clone, Default)]
pub struct Signs {
    sure: Vec<(usize, Phrase)>,
    maybe: Vec<(usize, Phrase)>,
    harmless: Vec<Phrase>,
}

/// More words than this are not looked at; a story in a note is far shorter.
const MOST_WORDS: usize = 2_000;
/// So many words fit in a gap of a phrase.
const GAP: usize = 4;
/// From so many words on, a phrase is recognised when it is typed without spaces.
const RUN_TOGETHER: usize = 3;
/// A phrase with more ways to be written than this is not recognised without spaces.
const MOST_RUNS: usize = 5_000;
/// A letter that is repeated so often is drawn out.
const DRAWN_OUT: usize = 3;

/// A row of words.
#[derive(Debug, Clone, Default)]
struct Phrase {
    whole: bool,
    slots: Vec<Slot>,
    /// Ways to write it without spaces.
    runs: BTreeSet<String>,
}

/// The word at a place in a phrase.
#[derive(Debug, Clone, Default)]
struct Slot {
    /// Whether a few other words may come before it.
    gap: bool,
    words: Vec<Word>,
}

/// A word of a phrase.
#[derive(Debug, Clone)]
struct Word {
    letters: String,
    /// Whether it is only the beginning of one.
    beginning: bool,
    /// Whether a typing error makes it another word.
    exact: bool,
}

impl Signs {
    /// The signs of these dangers, in their order.
    pub fn new(dangers: &[Words]) -> Self {
        let mut signs = Self::default();
        for (danger, words) in dangers.iter().enumerate() {
            signs.sure.extend(phrases(&words.sure).map(|phrase| (danger, phrase)));
            signs.maybe.extend(phrases(&words.maybe).map(|phrase| (danger, phrase)));
            signs.harmless.extend(phrases(&words.harmless));
        }
        signs
    }

    /// The dangers that this text is about.
    pub fn read(&self, text: &str) -> Alarm {
        let typed: Vec<String> = words(text).take(MOST_WORDS).collect();
        let mut tokens: Vec<Token> = typed.iter().map(|word| Token::new(word)).collect();
        let mut harmless = BTreeSet::new();
        for phrase in &self.harmless {
            for start in 0..tokens.len() {
                harmless.extend(phrase.found(&tokens, start, false).into_iter().flatten());
            }
        }
        for at in harmless {
            tokens[at].forms.clear();
        }
        let is_there = |phrase: &Phrase| (0..tokens.len()).any(|start| phrase.found(&tokens, start, true).is_some());
        let all = |list: &[(usize, Phrase)]| -> BTreeSet<usize> {
            list.iter().filter(|(_, phrase)| is_there(phrase)).map(|(danger, _)| *danger).collect()
        };
        let sure = all(&self.sure);
        let maybe = all(&self.maybe).difference(&sure).copied().collect();
        Alarm { sure, maybe }
    }
}

/// A typed word.
struct Token {
    /// The ways to read it; none when it is known to be harmless.
    forms: Vec<String>,
}

impl Token {
    fn new(word: &str) -> Self {
        let mut forms = vec![word.to_owned()];
        let digits = word.chars().filter(char::is_ascii_digit).count();
        if digits > 0 && digits < word.len() {
            forms.push(word.chars().map(letter).collect());
        }
        for most in [2, 1] {
            forms.extend(shortened(word, most));
        }
        Self { forms }
    }
}

/// The letter that a digit stands for in the middle of a word.
fn letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        other => other,
    }
}

/// The word with at most so many of a letter that is drawn out; nothing where none is.
fn shortened(word: &str, most: usize) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let runs: Vec<&[char]> = letters.chunk_by(|one, next| one == next).collect();
    let drawn_out = |run: &[char]| run.len() >= DRAWN_OUT;
    runs.iter().any(|run| drawn_out(run)).then(|| {
        let kept = runs.iter().flat_map(|run| &run[..if drawn_out(run) { most } else { run.len() }]);
        kept.collect()
    })
}

/// The phrases of a list.
fn phrases(list: &str) -> impl Iterator<Item = Phrase> {
    list.split([',', '\n']).map(Phrase::new).filter(|phrase| !phrase.slots.is_empty())
}

impl Phrase {
    fn new(written: &str) -> Self {
        let written = written.trim();
        let (whole, written) = written.strip_prefix('=').map_or((false, written), |rest| (true, rest));
        let mut slots: Vec<Slot> = Vec::new();
        let mut gap = false;
        for part in written.split_whitespace() {
            if part == "…" {
                gap = !slots.is_empty();
                continue;
            }
            let word = |word: &str| Word {
                letters: words(word).collect(),
                beginning: word.contains('*'),
                exact: word.contains('!'),
            };
            let words: Vec<_> = part.split('/').map(word).filter(|word| !word.letters.is_empty()).collect();
            if !words.is_empty() {
                slots.push(Slot { gap: std::mem::take(&mut gap), words });
            }
        }
        let mut phrase = Self { whole, slots, runs: BTreeSet::new() };
        phrase.runs = phrase.run_together();
        phrase
    }

    fn run_together(&self) -> BTreeSet<String> {
        let ways: usize = self.slots.iter().map(|slot| slot.words.len()).product();
        let plain = |slot: &Slot| !slot.gap && slot.words.iter().all(|word| !word.beginning);
        if self.slots.len() < RUN_TOGETHER || ways > MOST_RUNS || !self.slots.iter().all(plain) {
            return BTreeSet::new();
        }
        self.slots.iter().fold(BTreeSet::from([String::new()]), |runs, slot| {
            runs.iter().flat_map(|run| slot.words.iter().map(move |word| format!("{run}{}", word.letters))).collect()
        })
    }

    /// The positions of the typed words that make up this phrase, when it begins at `start`.
    fn found(&self, tokens: &[Token], start: usize, slips: bool) -> Option<Vec<usize>> {
        if self.whole && start > 0 {
            return None;
        }
        let alone = |end: usize| !self.whole || end == tokens.len();
        if tokens[start].forms.iter().any(|form| self.runs.contains(form)) && alone(start + 1) {
            return Some(vec![start]);
        }
        // Every way to come this far: where the next word is, and the words so far.
        let mut ways: BTreeMap<usize, Vec<usize>> = BTreeMap::from([(start, Vec::new())]);
        for slot in &self.slots {
            let mut next = BTreeMap::new();
            for (at, found) in &ways {
                let last = if slot.gap { at + GAP } else { *at };
                for at in *at..=last.min(tokens.len().saturating_sub(1)) {
                    for count in slot.fits(tokens, at, slips) {
                        let found = found.iter().copied().chain(at..at + count).collect();
                        next.entry(at + count).or_insert(found);
                    }
                }
            }
            ways = next;
        }
        ways.into_iter().find(|(end, _)| alone(*end)).map(|(_, found)| found)
    }
}

impl Slot {
    /// How many typed words from here on make up this word: one, or two that should have been one.
    fn fits(&self, tokens: &[Token], at: usize, slips: bool) -> Vec<usize> {
        let Some(token) = tokens.get(at) else { return Vec::new() };
        let mut counts = Vec::new();
        if token.forms.iter().any(|form| self.is(form, slips)) {
            counts.push(1);
        }
        if let (Some(first), Some(second)) = (token.forms.first(), tokens.get(at + 1).and_then(|it| it.forms.first()))
            && self.words.iter().any(|word| word.letters.len() >= SLIPS)
            && self.is(&format!("{first}{second}"), false)
        {
            counts.push(2);
        }
        counts
    }

    fn is(&self, typed: &str, may_slip: bool) -> bool {
        self.words.iter().any(|Word { letters: word, beginning, exact }| {
            if typed == word || *beginning && typed.starts_with(word.as_str()) {
                return true;
            }
            let (count, letters) = (typed.chars().count(), word.chars().count());
            if !may_slip || *exact || letters < SLIPS || count + 1 < SLIPS {
                return false;
            }
            if !*beginning {
                return slips(typed, word, 1).is_some();
            }
            let begins = |length: usize| {
                let start: String = typed.chars().take(length).collect();
                slips(&start, word, 1).is_some()
            };
            (letters - 1..=letters + 1).filter(|length| *length <= count).any(begins)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs() -> Signs {
        let storm = Words {
            sure: "orkaan, het stormt hier, waait/waaide … dak/schuur, windvlaag*, =wind, bliksem!".into(),
            maybe: "storm, waait hard".into(),
            harmless: "storm in een glas, orkanen".into(),
        };
        let flood = Words { sure: "overstroming\nwater … kelder".into(), ..Words::default() };
        Signs::new(&[storm, flood])
    }

    fn read(typed: &str) -> (Vec<usize>, Vec<usize>) {
        let Alarm { sure, maybe } = signs().read(typed);
        (sure.into_iter().collect(), maybe.into_iter().collect())
    }

    fn is_sure(typed: &str) -> bool {
        read(typed).0 == [0]
    }

    #[test]
    fn a_word_is_found_anywhere_in_a_sentence() {
        assert!(is_sure("Er komt een ORKÁÁN, orkaan!"));
        assert_eq!(read("er komt een bui"), (vec![], vec![]));
        assert_eq!(read(""), (vec![], vec![]));
    }

    #[test]
    fn a_phrase_is_a_row_of_words_with_gaps_where_it_says_so() {
        assert!(is_sure("het stormt hier"));
        assert!(is_sure("het waait van mijn huis het dak"));
        assert!(!is_sure("het stormt nu hier"));
        assert!(!is_sure("het waait op een dag in de lente van mijn huis het dak"));
        assert!(!is_sure("het dak waait"));
    }

    #[test]
    fn the_other_meaning_is_told_apart() {
        assert_eq!(read("storm"), (vec![], vec![0]));
        assert_eq!(read("storm of orkaan"), (vec![0], vec![]));
        assert_eq!(read("storm in een glas water"), (vec![], vec![]));
        assert_eq!(read("storm in een glas en een orkaan"), (vec![0], vec![]));
    }

    #[test]
    fn several_dangers_are_found_at_once() {
        assert_eq!(read("orkaan en water in de kelder"), (vec![0, 1], vec![]));
    }

    #[test]
    fn what_counts_alone_counts_with_nothing_beside_it() {
        assert!(is_sure("wind"));
        assert!(!is_sure("de wind"));
        assert!(!is_sure("wind mee"));
    }

    #[test]
    fn long_words_may_have_one_typing_error_and_short_ones_none() {
        for typed in ["orkann", "orkana", "oorkaan", "orrkaan", "windvlaagen", "windvlag", "over stroming", "windvalag"]
        {
            assert!(!read(typed).0.is_empty(), "{typed}");
        }
        assert!(is_sure("bliksem"));
        for typed in ["stom", "vorm", "darm", "storn", "mind", "orkest", "bliksm"] {
            assert_eq!(read(typed), (vec![], vec![]), "{typed}");
        }
    }

    #[test]
    fn what_is_known_to_be_harmless_is_no_typing_error() {
        assert_eq!(read("orkanen"), (vec![], vec![]));
        assert!(is_sure("orkaen"));
    }

    #[test]
    fn letters_drawn_out_digits_for_letters_and_words_run_together_are_read() {
        for typed in ["orkaaaaan", "0rkaan", "hetstormthier", "heeeet stormt hier"] {
            assert!(is_sure(typed), "{typed}");
        }
    }
}
