//! A conversation without a terminal and without a disk, and one with acts of its own.
#![allow(clippy::unwrap_used)]

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use loketwijzer::calendar::Date;
use loketwijzer::cli::Reader;
use loketwijzer::front::{Front, Lines, Page, Words};
use loketwijzer::keep::{Edition, Numbered};
use loketwijzer::place::Places;
use loketwijzer::report::{self, Local, Note};
use loketwijzer::talk::{
    self, Act, Acts, CONTINUE, End, Ground, HELP, How, LANGUAGE, Outside, PAPER, STOP, Talk, Unwritten, Wishes,
};
use loketwijzer::terminal::Way;
use loketwijzer::text::{Catalogue, Language, Text};
use loketwijzer::tree::Trees;
use loketwijzer::walk::Household;

use crate::common::shipped;

/// A world with files in memory, one kind of paper, and no printer and no list of places.
struct Memory {
    edition: Edition,
    files: RefCell<BTreeMap<PathBuf, Vec<u8>>>,
}

impl Numbered for Memory {
    fn count(&self) -> usize {
        0
    }

    fn number(&self, _: &str) -> Option<usize> {
        None
    }

    fn name(&self, _: usize) -> Option<String> {
        None
    }
}

impl Outside for Memory {
    fn edition(&self) -> &Edition {
        &self.edition
    }

    fn places(&self) -> Option<&Places> {
        None
    }

    fn local(&self, _: &str) -> Option<Local> {
        None
    }

    fn numbered(&self) -> &dyn Numbered {
        self
    }

    fn endings(&self) -> Vec<&'static str> {
        vec!["txt"]
    }

    fn printed(&self) -> &'static str {
        "txt"
    }

    fn paper(&self, _: (&Household, &[Vec<Note>]), how: How, _: &str, text: &Text) -> Result<Vec<u8>, Unwritten> {
        Ok(format!("{} {}", text.say("summary-title"), how.reader.as_str()).into_bytes())
    }

    fn print(&self, _: Vec<u8>, _: Option<&str>, _: &mut dyn Front, _: &str, text: &Text) -> io::Result<String> {
        Ok(text.say("print-no-command"))
    }

    fn exists(&self, path: &Path) -> bool {
        self.files.borrow().contains_key(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.files.borrow().get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write(&self, path: &Path, bytes: &[u8], _: bool) -> io::Result<()> {
        self.files.borrow_mut().insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn swap(&self, path: &Path, _: &[u8], bytes: &[u8]) -> io::Result<bool> {
        self.write(path, bytes, true).map(|()| true)
    }
}

/// What came of a conversation: its end, what was said, and the files it left.
struct Held {
    end: End,
    said: String,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

/// Holds a conversation with these acts about the library card, in which these lines are typed.
fn held(acts: &Acts, typed: &str) -> Held {
    let day: Date = "2026-11-21".parse().unwrap();
    let trees: Trees = shipped::trees("tests/cmd/bieb/rules");
    let tree = trees.at(day).ok().unwrap();
    let language = Language::new("nl").unwrap();
    let mut files = shipped::files("tests/cmd/bieb/locales/nl", "ftl");
    files.extend(shipped::files("locales/nl", "ftl").into_iter().filter(|(name, _)| name.ends_with("/app.ftl")));
    files.push(("glance.ftl".into(), GLANCES.into()));
    let catalogues = [Catalogue { language: language.clone(), files }];
    let text = Text::new(&catalogues, &language, Reader::Client.as_str());
    let edition = Edition::new(tree.id.clone(), tree.version, [("bieb.yaml", "")]);
    let memory = Memory { edition, files: RefCell::default() };
    let ground = Ground { tree, catalogues: &catalogues, day, outside: &memory, way: Way::Lines };
    let mut talk = Talk::new(ground, text, Reader::Client, Wishes::default());
    let mut lines = Lines::new(typed.as_bytes(), Vec::new(), 80);
    let Err(end) = talk::hold(&mut talk, acts, &mut lines);
    drop(talk);
    Held { end, said: String::from_utf8(lines.into_inner().1).unwrap(), files: memory.files.into_inner() }
}

/// An act that no conversation of the program has: what would be on the paper now.
const GLANCE: Act = Act { stays: true, ..Act::new("key-glance", glance) };
const GLANCES: &str =
    "key-glance = q\n    .word = vooruitblik\n    .label = vooruitblik\n    .wat = zien wat er al is\n";

fn glance(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let text = report::plain(&talk.paper());
    front.show(&Page { title: "Nu".into(), text, commands: vec![], words: Words::default(), stays: false })?;
    Ok(())
}

/// A conversation with few acts, and one of its own.
static FEW: Acts = Acts {
    question: &[HELP, STOP, GLANCE],
    page: &[CONTINUE, STOP],
    between: &[STOP],
    paper: &[CONTINUE, PAPER, LANGUAGE],
};

#[test]
fn a_list_with_acts_of_its_own_is_a_conversation() {
    let Held { end, said, files } = held(&FEW, "nee\nvooruitblik\nterug\nstop\n3\n30\nstop\n1\n");
    assert!(matches!(end, End::Stopped), "{end:?}");
    assert!(said.contains("uitleg, stop = stoppen, vooruitblik\n"), "{said}");
    assert!(said.contains("\nNu\n\nUW SAMENVATTING\n"), "{said}");
    // Going back is no act here, and nothing can be kept.
    assert_eq!(said.matches("Dat is hier geen antwoord.").count(), 1, "{said}");
    assert!(!said.contains("Eerst bewaren, dan stoppen") && !said.contains("(language)"), "{said}");
    // It goes on where it was, asks whether stopping is meant, and writes nothing.
    assert_eq!(said.matches("Hoe oud bent u?").count(), 4, "{said}");
    assert_eq!(files, BTreeMap::new());
}

#[test]
fn an_act_of_the_paper_writes_where_the_person_says_and_nowhere_else() {
    let typed = "nee\n30\n2\nnee\nUtrecht\nbestand\n2\nblad.doc\nblad.txt\n\n";
    let Held { end, said, files } = held(&FEW, typed);
    assert!(matches!(end, End::Shown), "{end:?}\n{said}");
    assert_eq!(files, BTreeMap::from([("blad.txt".into(), b"Uw samenvatting naaste".to_vec())]), "{said}");
}

#[test]
fn the_end_of_the_input_ends_every_conversation_and_answers_nothing() {
    for acts in [&FEW, &talk::ASK] {
        for typed in ["", "nee\n", "nee\n30\n", "nee\nstop\n", "nee\nvooruitblik\n"] {
            let Held { end, files, .. } = held(acts, typed);
            assert!(matches!(end, End::Input), "{typed:?}: {end:?}");
            assert_eq!(files, BTreeMap::new());
        }
    }
}
