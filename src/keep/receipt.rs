//! A receipt at the end of a paper: with which rules, on which day and with which answers it was made, and a hash of the
//! whole paper, so that it can be made again and every change is noticed. A hash is no signature: it tells what happened to
//! a paper, not who made it.
//!
//! It is one line of words that no format has to write in another way, but for a calendar, which folds lines and marks commas;
//! between them may be any space.
//!
//! ```text
//! loketwijzer/1 zorg 2026-11-21 3fa9… 2026-11-21 / leeftijd=84 nood=geen / ciz=yes / 91c0… sha256:…
//! ```

use std::fmt;

use super::kept::{self, Lost, Person, Said};
use super::rules::{Edition, sha256};
use crate::calendar::{self, Date};
use crate::id::Id;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::Household;

const START: &str = "loketwijzer/";
const FORM: &str = "1";
const HASH: &str = "sha256:";
/// Stands where the hash will be, while it is worked out.
const BLANK: &str = "0000000000000000000000000000000000000000000000000000000000000000";
/// Letters of a hash that only has to tell versions apart.
const SHORT: usize = 16;

/// Names with what belongs to them, for each of several people.
pub type Groups<T> = Vec<(String, Vec<(String, T)>)>;

/// What a paper was made of.
#[derive(Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The rules; of their hash only the beginning.
    pub edition: Edition,
    /// The day whose law counts.
    pub day: Date,
    /// The people, each by the name of their role, and what was answered, by names.
    pub people: Groups<Vec<String>>,
    /// Where they ended: by the name of a role, or by nothing for all, the referrals and what they came to.
    pub outcome: Groups<Value>,
    /// The beginning of a hash of everything else an outcome holds: rights, and days on which terms end.
    pub details: String,
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
    /// A newer program wrote it.
    Newer,
}

impl Receipt {
    /// The receipt as one line, before it is sealed.
    pub fn line(&self) -> String {
        let Edition { id, version, hash } = &self.edition;
        let mut words =
            vec![format!("{START}{FORM}"), id.to_string(), version.to_string(), short(hash), self.day.to_string()];
        words.push("/".into());
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
            words.extend(referrals.iter().map(|(referral, value)| format!("{}={}", escaped(referral), value.as_str())));
        }
        words.push("/".into());
        words.push(short(&self.details));
        words.push(format!("{HASH}{BLANK}"));
        words.join(" ")
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
        let words: Vec<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
        let parts: Vec<&[&str]> = words.split(|word| *word == "/").collect();
        let [head, people, outcome, [details]] = parts.as_slice() else { return None };
        let [id, version, hash, day] = head else { return None };
        let edition = Edition { id: Id::new(id)?, version: calendar::iso(version)?, hash: (*hash).to_owned() };
        let people = groups(people, &|words| words.split(',').map(unescaped).collect())?;
        let value = |word: &str| Value::ALL.into_iter().find(|value| value.as_str() == word);
        let outcome = groups(outcome, &value)?;
        Some(Self { edition, day: calendar::iso(day)?, people, outcome, details: (*details).to_owned() })
    }
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

/// The paper with the hash of all of it in its receipt; without one it stays as it is.
pub fn seal(mut paper: Vec<u8>) -> Vec<u8> {
    let blank = [HASH, BLANK].concat();
    if let Some(at) = paper.windows(blank.len()).rposition(|window| window == blank.as_bytes()) {
        let hash = sha256(&paper);
        paper[at + HASH.len()..at + blank.len()].copy_from_slice(hash.as_bytes());
    }
    paper
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
    let line = line.replace("\r\n ", "").replace("\\,", ",");
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let (form, words) = words.split_once(' ').ok_or(Unfit::Missing)?;
    if form != FORM {
        return Err(Unfit::Newer);
    }
    Receipt::read(words).ok_or(Unfit::Missing)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
        sealed(&format!("Uw samenvatting\n\nGa naar het loket.\n\n{}\n", line.replace(" / ", "\n/ ")))
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
        for none in ["", "Uw samenvatting\n", "sha256:", "loketwijzer/1 sha256:00"] {
            assert_eq!(read(none.as_bytes()).err(), Some(Unfit::Missing));
        }
        assert_eq!(sealed("Uw samenvatting\n"), b"Uw samenvatting\n");
        let newer = sealed(&receipt().line().replace("loketwijzer/1", "loketwijzer/2"));
        assert_eq!(read(&newer).err(), Some(Unfit::Newer));
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
            let _ = read(&sealed(&format!("{START}1 {inside} {HASH}{BLANK}")));
        }
    }
}
