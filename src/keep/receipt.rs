//! A receipt at the end of a paper: with which rules and texts, on which day, for whom and with which answers it was made, and
//! a hash of the whole paper, so that it can be made again and compared. A hash is no signature: it tells what happened to a
//! paper, not who made it.
//!
//! It is one line of words that no format has to write in another way, but for a calendar, which folds lines; between them may
//! be any space. All it says is in letters, so that nobody reads an answer in passing; whoever has the program reads them.
//!
//! ```text
//! loketwijzer/2 F9JQ8X… 5T14H2… sha256:…
//! ```
//!
//! On a paper with notes of somebody's own `notes` stands before the letters: what they say is nowhere in it.
//!
//! The letters hold these words, in UTF-8:
//!
//! ```text
//! zorg 2026-11-21 3fa9… 2026-11-21 / nl client public 77e0… - / leeftijd=84 nood=geen / ciz=y / 91c0…
//! ```

use std::fmt;

use super::kept::{self, Lost, Person, Said};
use super::letters::{of_letters, to_letters};
use super::rules::{Edition, sha256};
use super::seal::{BLANK, HASH};
use crate::calendar::{self, Date};
use crate::id::Id;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Disclosure, Household};

const START: &str = "loketwijzer/";
const FORM: &str = "2";
/// Letters of a hash that only has to tell versions apart.
const SHORT: usize = 16;
/// Letters in a word, so that a line of any format can end between two of them.
const WORD: usize = 38;
/// More people are no household; that many more would take a long time to compare.
const MOST_PEOPLE: usize = 50;

/// Names with what belongs to them, for each of several people.
pub type Groups<T> = Vec<(String, Vec<(String, T)>)>;

/// What a paper was made of.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The rules; of their hash only the beginning.
    pub edition: Edition,
    /// The day whose law counts.
    pub day: Date,
    /// What else the paper was made with.
    pub made: MadeWith,
    /// The people, each by the name of their role, and what was answered, by names.
    pub people: Groups<Vec<String>>,
    /// Where they ended: by the name of a role, or by nothing for all, the referrals and what they came to.
    pub outcome: Groups<Value>,
    /// The beginning of a hash of everything else an outcome holds: rights, and days on which terms end.
    pub details: String,
}

/// What a paper was made with, beside rules and answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MadeWith {
    /// The language of the paper.
    pub language: String,
    /// For whom it is worded.
    pub reader: String,
    /// Whether the private answers are on it.
    pub shown: Disclosure,
    /// The beginning of a hash of the program's version and of its texts.
    pub texts: String,
    /// The beginning of a hash of a gemeente's own file, when one was laid over the rules.
    pub local: Option<String>,
    /// Whether somebody's own notes are on it.
    pub notes: bool,
}

/// Says only that there is one.
impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Receipt(…)")
    }
}

/// Why a paper cannot be made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is no receipt on it, or not a whole one.
    Missing,
    /// Something in it is not as it was written.
    Altered,
    /// Another version of the program wrote it, in a form that this one does not read.
    OtherForm,
}

impl Receipt {
    /// The receipt as one line, before it is sealed.
    pub fn line(&self) -> String {
        let letters = to_letters(self.said().join(" ").as_bytes());
        let words = letters.as_bytes().chunks(WORD).map(|word| String::from_utf8_lossy(word).into_owned());
        let words: Vec<String> = words.collect();
        let notes = if self.made.notes { format!("{NOTES} ") } else { String::new() };
        format!("{START}{FORM} {notes}{} {HASH}{BLANK}", words.join(" "))
    }

    /// The words that the letters hold.
    fn said(&self) -> Vec<String> {
        let Edition { id, version, hash } = &self.edition;
        let mut words = vec![id.to_string(), version.to_string(), short(hash), self.day.to_string(), "/".into()];
        let MadeWith { language, reader, shown, texts, local, notes: _ } = &self.made;
        let shown = if *shown == Disclosure::All { ALL } else { PUBLIC };
        let local = local.as_ref().map_or_else(|| NONE.to_owned(), |hash| short(hash));
        words.extend([escaped(language), escaped(reader), shown.to_owned(), short(texts), local, "/".into()]);
        for (who, answers) in &self.people {
            words.extend((!who.is_empty()).then(|| format!("+{}", escaped(who))));
            let answer = |(question, words): &(String, Vec<String>)| {
                let words: Vec<String> = words.iter().map(|word| escaped(word)).collect();
                format!("{}={}", escaped(question), words.join(","))
            };
            words.extend(answers.iter().map(answer));
        }
        words.push("/".into());
        for (who, referrals) in &self.outcome {
            words.extend((!who.is_empty()).then(|| format!("+{}", escaped(who))));
            words.extend(referrals.iter().map(|(referral, value)| format!("{}={}", escaped(referral), letter(*value))));
        }
        words.push("/".into());
        words.push(short(&self.details));
        words
    }

    /// The people and their answers, as far as the rules still know them, and what they do not.
    pub fn household(&self, tree: &Tree, place: &dyn Fn(&str) -> Option<String>) -> (Household, Vec<Lost>) {
        let people = self.people.iter().map(|(role, answers)| Person {
            role: Some(role.clone()),
            said: Said { answers: answers.clone(), later: Vec::new() },
            notes: Vec::new(),
        });
        let mut people: Vec<Person> = people.collect();
        if people.is_empty() {
            people.push(Person::default());
        }
        kept::people(&people, tree, place)
    }

    /// What stands before the hash.
    fn read(words: &str) -> Option<Self> {
        let (notes, letters) = words.strip_prefix(NOTES).map_or((false, words), |letters| (true, letters));
        let letters: String = letters.split(' ').collect();
        let said = String::from_utf8(of_letters(&letters)?).ok()?;
        let words: Vec<&str> = said.split(' ').filter(|word| !word.is_empty()).collect();
        let parts: Vec<&[&str]> = words.split(|word| *word == "/").collect();
        let [head, made, people, outcome, [details]] = parts.as_slice() else { return None };
        let [id, version, hash, day] = head else { return None };
        let edition = Edition { id: Id::new(id)?, version: calendar::iso(version)?, hash: (*hash).to_owned() };
        let [language, reader, shown, texts, local] = made else { return None };
        let made = MadeWith {
            language: unescaped(language)?,
            reader: unescaped(reader)?,
            shown: match *shown {
                ALL => Disclosure::All,
                PUBLIC => Disclosure::Public,
                _ => return None,
            },
            texts: (*texts).to_owned(),
            local: (*local != NONE).then(|| (*local).to_owned()),
            notes,
        };
        let people = groups(people, &|words| words.split(',').map(unescaped).collect())?;
        if people.len() > MOST_PEOPLE {
            return None;
        }
        let value = |word: &str| Value::ALL.into_iter().find(|value| letter(*value) == word);
        let outcome = groups(outcome, &value)?;
        Some(Self { edition, day: calendar::iso(day)?, made, people, outcome, details: (*details).to_owned() })
    }
}

/// Words of what a paper was made with.
const ALL: &str = "all";
const PUBLIC: &str = "public";
const NONE: &str = "-";
/// Stands before the letters, in small ones.
const NOTES: &str = "notes";

/// A value in one letter, for there can be many.
fn letter(value: Value) -> &'static str {
    &value.as_str()[..1]
}

fn short(hash: &str) -> String {
    hash.get(..SHORT).unwrap_or(hash).to_owned()
}

/// A short hash of a text.
pub fn details(text: &str) -> String {
    short(&sha256(text.as_bytes()))
}

/// `+name` begins a group, `name=value` stands in it.
fn groups<T>(words: &[&str], value: &dyn Fn(&str) -> Option<T>) -> Option<Groups<T>> {
    let mut groups: Groups<T> = Vec::new();
    for word in words {
        if let Some(who) = word.strip_prefix('+') {
            groups.push((unescaped(who)?, Vec::new()));
            continue;
        }
        if groups.is_empty() {
            groups.push((String::new(), Vec::new()));
        }
        let (name, words) = word.split_once('=')?;
        groups.last_mut()?.1.push((unescaped(name)?, value(words)?));
    }
    Some(groups)
}

/// Letters, digits and `.-` stay; every other byte becomes `%` with two digits, so that no format has to change a receipt.
fn escaped(word: &str) -> String {
    word.bytes().fold(String::new(), |text, byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => text + char::from(byte).encode_utf8(&mut [0; 4]),
        _ => text + &format!("%{byte:02x}"),
    })
}

fn unescaped(word: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(after.get(..2)?, 16).ok()?);
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).ok()
}

/// The receipt of a paper that is as it was written.
pub fn read(paper: &[u8]) -> Result<Receipt, Unfit> {
    let at =
        paper.windows(HASH.len()).rposition(|window| window == HASH.as_bytes()).ok_or(Unfit::Missing)? + HASH.len();
    let end = at + BLANK.len();
    let hash = paper.get(at..end).ok_or(Unfit::Missing)?;
    let start =
        paper[..at].windows(START.len()).rposition(|window| window == START.as_bytes()).ok_or(Unfit::Missing)?;
    let blank = [&paper[..at], BLANK.as_bytes(), &paper[end..]].concat();
    if sha256(&blank).as_bytes() != hash {
        return Err(Unfit::Altered);
    }
    let line = std::str::from_utf8(&paper[start + START.len()..at - HASH.len()]).map_err(|_| Unfit::Missing)?;
    let line = line.replace("\r\n ", "");
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let (form, words) = words.split_once(' ').ok_or(Unfit::Missing)?;
    if form != FORM {
        return Err(Unfit::OtherForm);
    }
    Receipt::read(words).ok_or(Unfit::Missing)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::keep::seal;

    fn receipt() -> Receipt {
        let answer =
            |name: &str, words: &[&str]| (name.to_owned(), words.iter().map(|word| (*word).to_owned()).collect());
        Receipt {
            edition: Edition {
                id: Id::new("bieb").unwrap(),
                version: Date::constant(2026, 1, 1),
                hash: "ab".repeat(8),
            },
            day: Date::constant(2026, 11, 21),
            made: MadeWith {
                language: "nl".into(),
                reader: "client".into(),
                shown: Disclosure::Public,
                texts: "12".repeat(8),
                local: Some("34".repeat(8)),
                notes: true,
            },
            people: vec![
                (
                    "client".into(),
                    vec![answer("leeftijd", &["84"]), answer("plaats", &["'s-Gravenhage / Súdwest, \"%2\""])],
                ),
                ("kind".into(), vec![answer("wat", &["a", "b"])]),
            ],
            outcome: vec![("client".into(), vec![("ciz".into(), Value::Yes)]), (String::new(), Vec::new())],
            details: "cd".repeat(8),
        }
    }

    fn sealed(paper: &str) -> Vec<u8> {
        seal(paper.as_bytes().to_vec())
    }

    fn paper() -> Vec<u8> {
        let line = receipt().line();
        sealed(&format!("Uw samenvatting\n\nGa naar het loket.\n\n{}\n", line.replace(' ', "\n")))
    }

    #[test]
    fn what_a_receipt_says_is_read_back() {
        let mut expected = receipt();
        // Nobody who ended nowhere is told.
        expected.outcome.pop();
        assert!(read(&paper()) == Ok(expected));
    }

    #[test]
    fn one_person_needs_no_name() {
        let mut one = receipt();
        one.people = vec![(String::new(), Vec::new())];
        one.outcome = vec![(String::new(), vec![("ciz".into(), Value::Unknown)])];
        let found = read(&sealed(&one.line())).unwrap();
        assert!(found.outcome == one.outcome && found.people.is_empty());
    }

    #[test]
    fn no_changed_byte_goes_unnoticed() {
        let paper = paper();
        for at in 0..paper.len() {
            for bit in 0..8 {
                let mut wrong = paper.clone();
                wrong[at] ^= 1 << bit;
                assert!(read(&wrong).is_err(), "byte {at} bit {bit}");
            }
        }
    }

    #[test]
    fn no_byte_more_or_less_goes_unnoticed() {
        let paper = paper();
        for at in 0..=paper.len() {
            let mut wrong = paper.clone();
            wrong.insert(at, b' ');
            assert!(read(&wrong).is_err(), "more at {at}");
            if at < paper.len() {
                wrong = paper.clone();
                wrong.remove(at);
                assert!(read(&wrong).is_err(), "less at {at}");
                assert!(read(&paper[..at]).is_err(), "cut at {at}");
            }
        }
    }

    #[test]
    fn a_paper_without_a_receipt_is_told() {
        for none in ["", "Uw samenvatting\n", "sha256:", "loketwijzer/2 sha256:00"] {
            assert_eq!(read(none.as_bytes()).err(), Some(Unfit::Missing));
        }
        assert_eq!(sealed("Uw samenvatting\n"), b"Uw samenvatting\n");
    }

    #[test]
    fn another_form_is_told_apart_and_its_hash_still_counts() {
        for form in ["loketwijzer/1", "loketwijzer/3"] {
            let mut other = sealed(&receipt().line().replace("loketwijzer/2", form));
            assert_eq!(read(&other).err(), Some(Unfit::OtherForm));
            other[0] = b'L';
            assert!(matches!(read(&other), Err(Unfit::Missing | Unfit::Altered)));
            other[0] = b'l';
            other[15] = b'X';
            assert_eq!(read(&other).err(), Some(Unfit::Altered));
        }
    }

    #[test]
    fn no_answer_is_read_in_passing() {
        let line = receipt().line();
        assert!(!line.contains("leeftijd") && !line.contains("ciz") && !line.contains('='), "{line}");
    }

    #[test]
    fn more_people_than_a_household_has_are_no_receipt() {
        let mut many = receipt();
        many.people = vec![("client".into(), Vec::new()); MOST_PEOPLE + 1];
        assert_eq!(read(&sealed(&many.line())).err(), Some(Unfit::Missing));
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn every_word_survives(word in ".*") {
            let safe = escaped(&word);
            prop_assert!(safe.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-%".contains(&byte)));
            prop_assert_eq!(unescaped(&safe), Some(word));
        }

        #[test]
        fn no_text_breaks_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..200), inside in ".*") {
            let _ = read(&bytes);
            let _ = read(&sealed(&format!("{START}{FORM} {inside} {HASH}{BLANK}")));
        }
    }
}
