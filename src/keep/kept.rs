//! A conversation as it is kept: names of questions and answers, so that it can be read back under later rules.

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::rules::Edition;
use crate::calendar::{self, Date};
use crate::id::Id;
use crate::tree::{Answer, QuestionKind, Tree};
use crate::walk::{self, Answers, Household};

/// The form that this program writes, and the highest it reads.
const FORM: u64 = 1;
/// Whose a note is, when it is not for the person it is about.
const PROFESSIONAL: &str = "professional";
/// The size of a file says nothing of what was answered: it goes up in steps of so many bytes.
const STEP: usize = 4096;

/// A conversation.
#[derive(Clone, PartialEq, Eq)]
pub struct Kept {
    /// The rules it was held with.
    pub edition: Edition,
    /// The day it was kept on.
    pub day: Date,
    /// The language it was held in.
    pub language: Option<String>,
    /// For whom the questions were worded.
    pub reader: Option<String>,
    /// The people it is about; at least one.
    pub people: Vec<Person>,
}

/// One of the people.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The name of the role.
    pub role: Option<String>,
    /// What was said of this person; of the first one also what was said for everybody.
    pub said: Said,
    /// What was noted down.
    pub notes: Vec<Note>,
}

/// A note.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// The name of the question it was made with; nothing when it is about the person as a whole.
    pub about: Option<String>,
    /// Whether a professional made it.
    pub professional: bool,
    /// What it says.
    pub words: String,
}

/// Answers by the name of their question, in the order in which they were given.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Said {
    /// A question and the words of its answer.
    pub answers: Vec<(String, Vec<String>)>,
    /// Questions that were put off.
    pub later: Vec<String>,
}

/// Says only that there is something: what was said stays out of every debug line and panic message.
macro_rules! silent {
    ($($name:ident),+) => {
        $(impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        })+
    };
}

silent!(Kept, Note, Person, Said);

/// What was kept and the rules do not know any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// A question of this name.
    Question(String),
    /// The answer to this question.
    Answer(usize),
}

/// Why something is no conversation that was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is something else.
    Foreign,
    /// A newer program wrote it.
    Newer,
}

impl Said {
    /// Answers by name.
    pub fn of(tree: &Tree, answers: &Answers) -> Self {
        let name = |question: &usize| tree.questions[*question].id.to_string();
        let given = |question: &usize| Some((name(question), answers.get(*question)?.words()));
        Self {
            answers: answers.order().iter().filter_map(given).collect(),
            later: answers.later().iter().map(name).collect(),
        }
    }

    /// The answers that the rules still know, and those they do not. `place` gives what the list calls a place.
    pub fn answers(&self, tree: &Tree, place: &dyn Fn(&str) -> Option<String>) -> (Answers, Vec<Lost>) {
        let mut answers = Answers::default();
        let mut lost = Vec::new();
        for (name, words) in &self.answers {
            let Some(question) = tree.question(name) else {
                lost.push(Lost::Question(name.clone()));
                continue;
            };
            let kind = &tree.questions[question].kind;
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            let answer = match Answer::read(&words, kind) {
                Some(Answer::Place(written)) if *kind == QuestionKind::Place => place(&written).map(Answer::Place),
                other => other,
            };
            match answer {
                Some(answer) => answers.give(question, answer),
                None => lost.push(Lost::Answer(question)),
            }
        }
        for question in self.later.iter().filter_map(|name| tree.question(name)) {
            if answers.get(question).is_none() {
                answers.put_off(question);
            }
        }
        (answers, lost)
    }

    fn json(&self) -> Json {
        let words = |(name, words): &(String, Vec<String>)| -> Vec<String> {
            std::iter::once(name).chain(words).cloned().collect()
        };
        json!({ "answers": self.answers.iter().map(words).collect::<Vec<_>>(), "later": self.later })
    }

    fn read(json: &Json) -> Option<Self> {
        let answers = json.get("answers")?.as_array()?.iter().map(|answer| {
            let mut words = texts(answer)?;
            (!words.is_empty()).then(|| (words.remove(0), words))
        });
        Some(Self { answers: answers.collect::<Option<_>>()?, later: texts(json.get("later")?)? })
    }
}

fn texts(json: &Json) -> Option<Vec<String>> {
    json.as_array()?.iter().map(|text| text.as_str().map(str::to_owned)).collect()
}

impl Kept {
    /// A conversation about these people. What they are called is not kept.
    pub fn of(tree: &Tree, edition: &Edition, day: Date, household: &Household) -> Self {
        let person = |(at, person): (usize, &walk::Person)| {
            // What was said for everybody goes with the first, where it stands in the order it was said in.
            let answers = if at == 0 { household.answers(0) } else { person.own().clone() };
            let role = tree.roles.get(person.role).map(Id::to_string);
            Person { role, said: Said::of(tree, &answers), notes: Vec::new() }
        };
        let people = household.people().iter().enumerate().map(person).collect();
        Self { edition: edition.clone(), day, language: None, reader: None, people }
    }

    /// The people and their answers, as far as the rules still know them, and what they do not.
    pub fn household(&self, tree: &Tree, place: &dyn Fn(&str) -> Option<String>) -> (Household, Vec<Lost>) {
        people(&self.people, tree, place)
    }

    /// The text that goes into a file.
    pub fn write(&self) -> String {
        let people: Vec<Json> = self.people.iter().map(Person::json).collect();
        let rules = json!({
            "id": self.edition.id.as_str(),
            "version": self.edition.version.to_string(),
            "hash": self.edition.hash,
        });
        let json = json!({
            "loketwijzer": FORM,
            "rules": rules,
            "date": self.day.to_string(),
            "language": self.language,
            "reader": self.reader,
            "people": people,
        });
        let mut text = json.to_string();
        let padding = (STEP - (text.len() + 1) % STEP) % STEP;
        text.extend(std::iter::repeat_n(' ', padding));
        text.push('\n');
        text
    }

    /// What a file holds.
    pub fn read(bytes: &[u8]) -> Result<Self, Unread> {
        let json: Json = serde_json::from_slice(bytes).map_err(|_| Unread::Foreign)?;
        match json.get("loketwijzer").and_then(Json::as_u64) {
            Some(FORM) => Self::parts(&json).ok_or(Unread::Foreign),
            Some(form) if form > FORM => Err(Unread::Newer),
            _ => Err(Unread::Foreign),
        }
    }

    fn parts(json: &Json) -> Option<Self> {
        let rules = json.get("rules")?;
        let edition = Edition {
            id: Id::new(rules.get("id")?.as_str()?)?,
            version: calendar::iso(rules.get("version")?.as_str()?)?,
            hash: rules.get("hash")?.as_str()?.to_owned(),
        };
        let people: Vec<Person> = json.get("people")?.as_array()?.iter().map(Person::read).collect::<Option<_>>()?;
        (!people.is_empty()).then_some(())?;
        Some(Self {
            edition,
            day: calendar::iso(json.get("date")?.as_str()?)?,
            language: word(json, "language"),
            reader: word(json, "reader"),
            people,
        })
    }
}

/// The people and their answers, as far as the rules still know them, and what they do not.
pub(super) fn people(people: &[Person], tree: &Tree, place: &dyn Fn(&str) -> Option<String>) -> (Household, Vec<Lost>) {
    let role = |person: &Person| {
        let position = |name: &String| tree.roles.iter().position(|role| role.as_str() == name);
        person.role.as_ref().and_then(position).unwrap_or_default()
    };
    let mut lost = Vec::new();
    let mut known = Vec::new();
    for person in people {
        let (answers, more) = person.said.answers(tree, place);
        lost.extend(more);
        known.push((role(person), answers));
    }
    (household(tree, &known), lost)
}

/// A household of these people, each with a role and answers.
pub(super) fn household(tree: &Tree, people: &[(usize, Answers)]) -> Household {
    let mut household = Household::new(people.first().map_or(0, |(role, _)| *role));
    for (at, (role, answers)) in people.iter().enumerate() {
        let person = if at == 0 { 0 } else { household.add(*role, None) };
        for question in answers.order() {
            if let Some(answer) = answers.get(*question) {
                household.give(tree, person, *question, answer.clone());
            }
        }
        for question in answers.later() {
            household.put_off(tree, person, *question);
        }
    }
    household
}

fn word(json: &Json, key: &str) -> Option<String> {
    json.get(key)?.as_str().map(str::to_owned)
}

impl Person {
    fn json(&self) -> Json {
        let mut json = Map::new();
        json.insert("role".into(), self.role.clone().into());
        json.insert("said".into(), self.said.json());
        json.insert("notes".into(), self.notes.iter().map(Note::json).collect());
        json.into()
    }

    fn read(json: &Json) -> Option<Self> {
        let notes = json.get("notes")?.as_array()?.iter().map(Note::read);
        Some(Self {
            role: word(json, "role"),
            said: Said::read(json.get("said")?)?,
            notes: notes.collect::<Option<_>>()?,
        })
    }
}

impl Note {
    fn json(&self) -> Json {
        json!([
            self.about.as_deref().unwrap_or_default(),
            self.words,
            if self.professional { PROFESSIONAL } else { "" }
        ])
    }

    fn read(json: &Json) -> Option<Self> {
        let texts = texts(json)?;
        // Whose it is was not kept at first.
        let (about, words, whose) = match &texts[..] {
            [about, words] => (about, words, ""),
            [about, words, whose] => (about, words, whose.as_str()),
            _ => return None,
        };
        let about = Some(about.clone()).filter(|name| !name.is_empty());
        Some(Self { about, professional: whose == PROFESSIONAL, words: words.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept() -> Kept {
        let said = |name: &str, words: &[&str]| Said {
            answers: vec![(name.into(), words.iter().map(|word| (*word).to_owned()).collect())],
            later: vec!["pas".into()],
        };
        Kept {
            edition: Edition {
                id: Id::new("bieb").unwrap(),
                version: Date::constant(2026, 1, 1),
                hash: "ab".repeat(32),
            },
            day: Date::constant(2026, 11, 21),
            language: Some("nl".into()),
            reader: None,
            people: vec![
                Person {
                    role: Some("kind".into()),

                    said: said("wat", &["'s-Gravenhage \"é\"", "b"]),
                    notes: vec![
                        Note { about: Some("wat".into()), professional: true, words: "bel\nschool".into() },
                        Note { about: None, professional: false, words: "wat".into() },
                    ],
                },
                Person::default(),
            ],
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = kept().write();
        assert_eq!(Kept::read(text.as_bytes()), Ok(kept()));
        assert_eq!(text.len(), STEP);
    }

    #[test]
    fn something_else_and_something_newer_are_told_apart() {
        let text = kept().write();
        assert_eq!(Kept::read(text.replace("\"loketwijzer\":1", "\"loketwijzer\":2").as_bytes()), Err(Unread::Newer));
        for foreign in ["", "{}", "[]", "{\"loketwijzer\":1}", "{\"loketwijzer\":\"1\"}", "een brief"] {
            assert_eq!(Kept::read(foreign.as_bytes()), Err(Unread::Foreign), "{foreign}");
        }
        for key in ["rules", "people", "said", "answers", "later", "notes", "date"] {
            let text = text.replace(&format!("\"{key}\":"), "\"x\":");
            assert_eq!(Kept::read(text.as_bytes()), Err(Unread::Foreign), "{key}");
        }
    }

    #[test]
    fn a_note_without_whose_it_is_can_be_read() {
        let note = |text| Note::read(&serde_json::from_str(text).unwrap());
        let expected = Note { about: Some("wat".into()), professional: false, words: "bel".into() };
        assert_eq!(note("[\"wat\",\"bel\"]"), Some(expected));
        assert_eq!(note("[\"wat\"]"), None);
    }

    #[test]
    fn it_does_not_show_itself() {
        assert_eq!(format!("{:?}", kept()), "Kept(…)");
        assert_eq!(format!("{:?}", kept().people), "[Person(…), Person(…)]");
    }
}
