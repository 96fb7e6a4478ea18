//! Notes: what a professional wrote down is on the professional's papers only, what a client or somebody close wrote down on
//! theirs only, and nothing of it goes anywhere else.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::common::transcript;

const READERS: [&str; 3] = ["client", "naaste", "professional"];
/// A client and somebody close each write two notes, and so does a professional: with a question, and on the whole.
const CANARIES: [(&str, [&str; 2]); 2] = [("client", ["parkiet", "kanarie"]), ("professional", ["zebravink", "merel"])];

/// A conversation with the notes of these; to the end, with the code of it.
fn typed(of: &[&str]) -> Vec<&'static str> {
    let mut lines = vec!["nee"];
    for (reader, [with, whole]) in CANARIES.into_iter().filter(|(reader, _)| of.contains(reader)) {
        lines.extend(["voor wie", if reader == "client" { "1" } else { "3" }]);
        lines.extend(["notitie", "1", with, "notitie", "2", whole]);
    }
    lines.extend(["voor wie", "1", "30", "1", "4", "ja", "ja", "1-11-2026", "Utrecht", "code", ""]);
    lines
}

fn talk(options: &str, of: &[&str], folder: &Path) -> Output {
    let command = format!("loketwijzer --plain --lang nl --rules bieb --date 2026-11-21 --overwrite {options}");
    let output = transcript::run(&command, &typed(of), folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// The paper for a reader, in a file with this ending.
fn paper(ending: &str, reader: &str, of: &[&str], folder: &Path) -> Vec<u8> {
    talk(&format!("--report paper.{ending} --for {reader}"), of, folder);
    fs::read(folder.join(format!("paper.{ending}"))).unwrap()
}

#[test]
fn a_note_is_on_the_papers_for_its_own_readers_and_on_no_other() {
    let folder = transcript::folder();
    let endings = ["txt", "md", "html", "json", "ics"].into_iter().chain(cfg!(feature = "pdf").then_some("pdf"));
    for ending in endings {
        for reader in READERS {
            let whose = if reader == "professional" { "professional" } else { "client" };
            let paper = |of: &[&str]| paper(ending, reader, of, folder.path());
            let (both, own, none) = (paper(&["client", "professional"]), paper(&[whose]), paper(&[]));
            // To the byte: the notes of the others might never have been made.
            assert!(both == own, "{ending} for {reader}");
            assert_eq!(own == none, ending == "ics", "{ending} for {reader}");
            // A PDF holds shapes of letters; what goes for all of it was said above.
            if ending != "pdf" {
                let text = String::from_utf8(both).unwrap();
                for (other, words) in CANARIES {
                    let expected = other == whose && ending != "ics";
                    assert!(
                        words.iter().all(|word| text.contains(word) == expected),
                        "{other} in {ending} for {reader}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_leaves_with_the_answers_takes_no_note_along() {
    let folder = transcript::folder();
    let gone = |of: &[&str]| {
        let said =
            String::from_utf8(talk("--scenario talk.yaml --report paper.txt", of, folder.path()).stdout).unwrap();
        let code = said.split_once("De code van dit gesprek").unwrap().1.to_owned();
        let paper = fs::read_to_string(folder.path().join("paper.txt")).unwrap();
        let receipt = paper.split_once("Om verder te gaan of te controleren").unwrap().1.to_owned();
        // Last comes what seals all of the paper; and that there are notes is said, not what they are.
        let receipt = receipt.rsplit_once("sha256:").unwrap().0;
        let receipt = receipt.split_whitespace().filter(|word| *word != "notes").collect::<Vec<_>>().join(" ");
        [code, receipt, fs::read_to_string(folder.path().join("talk.yaml")).unwrap()]
    };
    let (with, without) = (gone(&["client", "professional"]), gone(&[]));
    assert_eq!(with, without);
    for (_, words) in CANARIES {
        assert!(words.iter().all(|word| with.iter().all(|text| !text.contains(word))));
    }
}

#[test]
fn a_paper_with_notes_is_verified_like_any_other() {
    let folder = transcript::folder();
    for ending in ["txt", "md", "json"] {
        paper(ending, "client", &["client", "professional"], folder.path());
        let verify = format!("loketwijzer verify --lang nl --rules bieb paper.{ending}");
        assert!(transcript::run(&verify, &[], folder.path()).status.success(), "{ending}");
        let path = folder.path().join(format!("paper.{ending}"));
        let other = fs::read_to_string(&path).unwrap().replacen("parkiet", "parkier", 1);
        fs::write(&path, other).unwrap();
        assert!(!transcript::run(&verify, &[], folder.path()).status.success(), "{ending}");
    }
}

#[test]
fn the_paper_on_the_screen_has_the_notes_of_whoever_reads_it() {
    let folder = transcript::folder();
    let output = talk("", &["client", "professional"], folder.path());
    let said = String::from_utf8(output.stdout).unwrap();
    let paper = said.split_once("Uw samenvatting").unwrap().1;
    for (whose, words) in CANARIES {
        assert!(words.iter().all(|word| paper.contains(word) == (whose == "client")), "{whose}\n{paper}");
    }
}

#[test]
fn a_note_can_be_changed_and_taken_away_and_one_with_signs_nobody_sees_is_refused() {
    let folder = transcript::folder();
    let command = "loketwijzer --plain --lang nl --rules bieb --date 2026-11-21";
    let lines = ["nee", "notitie", "1", "parkiet", "notitie", "1", "kanarie", "notitie", "1", "", "klaar", ""];
    let said = String::from_utf8(transcript::run(command, &lines, folder.path()).stdout).unwrap();
    assert!(said.contains("Nu staat er: parkiet") && said.contains("Nu staat er: kanarie"), "{said}");
    assert!(said.contains("De notitie is weg."), "{said}");
    assert!(!said.split_once("Uw samenvatting").unwrap().1.contains("Notities"), "{said}");
    let lines = ["nee", "notitie", "2", "park\u{202e}iet", "merel", "klaar", ""];
    let said = String::from_utf8(transcript::run(command, &lines, folder.path()).stdout).unwrap();
    assert!(said.contains("geen tekens die u niet ziet"), "{said}");
    assert!(said.split_once("Uw samenvatting").unwrap().1.contains("- merel"), "{said}");
}
