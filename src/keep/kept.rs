//! A conversation as it is kept: names of questions and answers, so that it can be read back under later rules.

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::rules::Edition;
use crate::calendar::{self, Date};
use crate::id::Id;
use crate::tree::{Answer, QuestionKind, Tree};
use crate::walk::Answers;

/// The form that this program writes, and the highest it reads.
const FORM: u64 = 1;
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
    /// What was said once for everybody.
    pub household: Said,
    /// The people it is about; at least one.
    pub people: Vec<Person>,
}

/// One of the people.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// The name of the role.
    pub role: Option<String>,
    /// What the person is called.
    pub nickname: Option<String>,
    /// What was said of this person.
    pub said: Said,
    /// Notes, each under the name of what it is about.
    pub notes: Vec<(String, String)>,
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

silent!(Kept, Person, Said);

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
            "household": self.household.json(),
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
            household: Said::read(json.get("household")?)?,
            people,
        })
    }
}

fn word(json: &Json, key: &str) -> Option<String> {
    json.get(key)?.as_str().map(str::to_owned)
}

impl Person {
    fn json(&self) -> Json {
        let mut json = Map::new();
        json.insert("role".into(), self.role.clone().into());
        json.insert("nickname".into(), self.nickname.clone().into());
        json.insert("said".into(), self.said.json());
        json.insert("notes".into(), self.notes.iter().map(|(about, note)| vec![about.clone(), note.clone()]).collect());
        json.into()
    }

    fn read(json: &Json) -> Option<Self> {
        let notes = json.get("notes")?.as_array()?.iter().map(|note| match texts(note)?.as_slice() {
            [about, note] => Some((about.clone(), note.clone())),
            _ => None,
        });
        Some(Self {
            role: word(json, "role"),
            nickname: word(json, "nickname"),
            said: Said::read(json.get("said")?)?,
            notes: notes.collect::<Option<_>>()?,
        })
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
            household: said("woonplaats", &["'s-Gravenhage"]),
            people: vec![
                Person {
                    role: Some("kind".into()),
                    nickname: Some("Sem \"é\"".into()),
                    said: said("wat", &["a", "b"]),
                    notes: vec![("wat".into(), "bel\nschool".into())],
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
        for key in ["rules", "household", "people", "said", "answers", "later", "notes", "date"] {
            let text = text.replace(&format!("\"{key}\":"), "\"x\":");
            assert_eq!(Kept::read(text.as_bytes()), Err(Unread::Foreign), "{key}");
        }
    }

    #[test]
    fn it_does_not_show_itself() {
        assert_eq!(format!("{:?}", kept()), "Kept(…)");
        assert_eq!(format!("{:?}", kept().people), "[Person(…), Person(…)]");
    }
}
