//! Keeping a conversation: a passphrase that nobody sees, a file that outlives every end, and going on with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use loketwijzer::calendar;
use loketwijzer::commands::load;
use loketwijzer::keep::{Edition, Kept, Vault};
use loketwijzer::walk::Household;

use super::pty::Visit;

const WORDS: &str = "paard batterij nietje";
/// Quick, and no protection.
const QUICK: u8 = 2;

fn rules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/bieb")
}

/// A conversation that was kept before its first answer, in a file that opens quickly; `later` is written behind a rule file,
/// as if the rules had changed since.
fn kept(file: &Path, later: &str) {
    let material = load::material(Some(&rules()), None).unwrap();
    let day = calendar::iso("2026-11-21").unwrap();
    let trees = material.trees().unwrap();
    let tree = trees.at(day).unwrap();
    let files = material.rules.iter().chain(&material.places).map(|(name, text)| (&**name, &**text));
    let edition =
        Edition::new(tree.id.clone(), tree.version, files.chain((!later.is_empty()).then_some(("later", later))));
    let kept = Kept::of(tree, &edition, day, &Household::new(0));
    let vault = Vault::new(WORDS, QUICK).unwrap();
    fs::write(file, vault.lock(kept.write().as_bytes())).unwrap();
}

fn start(options: &[&str]) -> Visit {
    let rules = rules();
    let mut command =
        vec![env!("CARGO_BIN_EXE_loketwijzer"), "--rules", rules.to_str().unwrap(), "--date", "2026-11-21"];
    command.extend(options);
    Visit::of_program(&command, (80, 24), &[])
}

/// Goes on with a file and keeps on keeping it there.
fn resume(file: &Path) -> Visit {
    resume_with(file, &[])
}

fn resume_with(file: &Path, options: &[&str]) -> Visit {
    let file = file.to_str().unwrap();
    let mut visit = start(&[&["--resume", file, "--save", file], options].concat());
    visit.sees("wachtzin van");
    visit.sees("> ");
    visit.press(&format!("{WORDS}\r"));
    visit
}

/// Presses a key, or types a line when Enter ends it.
fn press(visit: &mut Visit, keys: &str) {
    match keys.strip_suffix('\r') {
        Some(words) => visit.line(words),
        None => visit.press(keys),
    }
}

fn kill(visit: Visit) {
    let killed = Command::new("sh").args(["-c", &format!("kill -KILL {}", visit.process())]).status().unwrap();
    assert!(killed.success());
    visit.gone();
}

/// The names of the questions that a file holds an answer to.
fn answered(file: &Path) -> Vec<String> {
    let (_, content) = Vault::open(&fs::read(file).unwrap(), WORDS, QUICK).unwrap();
    let kept = Kept::read(&content).unwrap();
    kept.people[0].said.answers.iter().map(|(name, _)| name.clone()).collect()
}

#[test]
fn whatever_ends_the_program_only_the_answer_being_typed_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let steps = [("n", "Hoe oud"), ("9\r", "Wat wilt u doen"), ("1", "Heeft u al een pas"), ("2", "woont")];
    let mut before = "brand of rook";
    for (key, then) in steps {
        let mut visit = resume(&file);
        visit.sees(before);
        press(&mut visit, key);
        visit.sees(then);
        kill(visit);
        before = then;
    }
    assert_eq!(answered(&file).len(), steps.len());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_program_that_is_killed_while_it_keeps_leaves_a_whole_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let mut last = 0;
    for _ in 0..8 {
        let mut visit = resume(&file);
        visit.wait(|screen| !screen.contents().contains("wachtzin van"));
        // Answering and dying race each other.
        visit.press("n");
        kill(visit);
        let now = answered(&file).len();
        assert!(now >= last);
        last = now;
    }
}

#[test]
fn what_is_changed_at_the_end_is_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let mut visit = resume(&file);
    visit.sees("brand of rook");
    for (keys, then) in [
        ("n", "Hoe oud"),
        ("9\r", "Wat wilt u doen"),
        ("k", "Uw samenvatting"),
        ("a", "Leeftijd: 9"),
        ("2", "Hoe oud"),
        ("8\r", "Dit verandert er"),
        ("1", "Leeftijd: 8"),
    ] {
        press(&mut visit, keys);
        visit.sees(then);
    }
    kill(visit);
    let (_, content) = Vault::open(&fs::read(&file).unwrap(), WORDS, QUICK).unwrap();
    let said = Kept::read(&content).unwrap().people[0].said.answers.clone();
    assert!(said.contains(&("leeftijd".to_owned(), vec!["8".to_owned()])));
}

#[test]
fn a_note_is_kept_and_is_there_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let mut visit = resume(&file);
    visit.sees("brand of rook");
    visit.press("e");
    visit.sees("Waar gaat de notitie over?");
    visit.press("1");
    visit.sees("Wat wilt u opschrijven?");
    visit.line("gasfornuis");
    visit.sees("Uw notitie: gasfornuis");
    kill(visit);
    let visit = resume(&file);
    visit.sees("Uw notitie: gasfornuis");
    kill(visit);
}

#[test]
fn a_passphrase_is_asked_twice_and_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    let name = file.to_str().unwrap();
    let mut visit = start(&["--save", name]);
    visit.sees("Kies een wachtzin");
    visit.press("kort\r");
    visit.sees("te kort");
    visit.press(&format!("{WORDS}\r"));
    visit.sees("nog een keer");
    visit.press("iets anders\r");
    visit.sees("niet gelijk");
    visit.press(&format!("{WORDS}\r"));
    visit.sees("nog een keer");
    visit.press(&format!("{WORDS}\r"));
    visit.sees("Welkom");
    assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt "));
    visit.press("s");
    assert!(!["paard", "kort", "iets"].iter().any(|word| visit.bytes().contains(&format!("> {word}"))));
    let (status, screen) = visit.end();
    assert!(status.success());
    assert!(screen.contains("Het gesprek is bewaard in"), "{screen}");
}

#[test]
fn a_passphrase_can_be_pasted_and_is_more_than_spaces() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    let mut visit = start(&["--save", file.to_str().unwrap()]);
    visit.sees("Kies een wachtzin");
    visit.strike("           \r");
    visit.sees("te kort");
    for then in ["nog een keer", "Welkom"] {
        visit.strike(&format!("\x1b[200~{WORDS}\r\x1b[201~"));
        visit.press("\r");
        visit.sees(then);
    }
    assert!(!visit.bytes().contains("paard"));
    visit.press("\x03");
    visit.end();
    assert!(fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n"));
}

#[test]
fn a_full_disk_is_told_and_another_file_or_none_can_be_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let (full, other) = (folder.path().join("vol"), folder.path().join("elders"));
    std::os::unix::fs::symlink("/dev/full", &full).unwrap();
    let begin = || {
        let mut visit = start(&["--save", full.to_str().unwrap(), "--overwrite"]);
        for asked in ["Kies een wachtzin", "nog een keer"] {
            visit.sees(asked);
            visit.press(&format!("{WORDS}\r"));
        }
        visit.sees("schijf is vol");
        visit
    };
    let mut visit = begin();
    visit.press("2");
    visit.sees("Welkom");
    visit.press("\r");
    visit.sees("Het gesprek wordt niet bewaard.");
    visit.press("\x03");
    visit.end();
    let mut visit = begin();
    visit.press("1");
    visit.sees("Hoe moet het bestand heten");
    // What is proposed goes away by typing.
    visit.line(other.to_str().unwrap());
    for asked in ["Kies een wachtzin", "nog een keer"] {
        visit.sees(asked);
        visit.press(&format!("{WORDS}\r"));
    }
    visit.sees("Welkom");
    assert!(fs::read(&other).unwrap().starts_with(b"age-encryption.org/v1\n"));
    visit.press("\x03");
    visit.end();
}

#[test]
fn a_wrong_passphrase_is_told_and_asked_again() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let mut visit = start(&["--resume", file.to_str().unwrap()]);
    visit.sees("wachtzin van");
    visit.press("iets anders\r");
    visit.sees("gaat het bestand niet open");
    visit.press(&format!("{WORDS}\r"));
    visit.sees("verder bewaren");
    visit.press("2");
    visit.sees("Uw antwoorden staan er weer");
    visit.press("n");
    visit.sees("Hoe oud");
    // Who did not want it kept on finds the file as it was.
    assert_eq!(answered(&file), Vec::<String>::new());
    visit.press("\x03");
    visit.end();
}

#[test]
fn other_rules_are_told_and_the_answers_that_still_exist_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "anders");
    let mut visit = resume(&file);
    visit.sees("andere regels");
    visit.press("\r");
    visit.sees("brand of rook");
    visit.press("\x03");
    visit.end();
}

#[test]
fn a_file_of_something_else_is_a_clear_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("brief.txt");
    fs::write(&file, "Geachte heer").unwrap();
    let mut visit = start(&["--resume", file.to_str().unwrap()]);
    visit.sees("wachtzin van");
    visit.press(&format!("{WORDS}\r"));
    let (status, screen) = visit.end();
    assert_eq!(status.exit_code(), 2);
    let screen: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains("is geen bestand met een bewaard gesprek"), "{screen}");
}

#[test]
fn the_key_keeps_in_a_file_that_is_named_then_and_nothing_is_replaced_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("er al");
    fs::write(&file, "van iemand").unwrap();
    let mut visit = start(&[]);
    visit.sees("Welkom");
    visit.press("\r");
    visit.sees("brand of rook");
    visit.press("b");
    visit.sees("Hoe moet het bestand heten");
    visit.line(file.to_str().unwrap());
    visit.sees("bestaat al");
    visit.press("2");
    visit.sees("wordt niet bewaard");
    assert_eq!(fs::read_to_string(&file).unwrap(), "van iemand");
    visit.press("\x03");
    visit.end();
}

/// Lets a program write files of at most so many bytes from now on; nothing is no limit.
#[cfg(target_os = "linux")]
fn limit(visit: &Visit, bytes: Option<u64>) {
    use rustix::process::{Pid, Resource, Rlimit, prlimit};
    let process = Pid::from_raw(visit.process().try_into().unwrap());
    prlimit(process, Resource::Fsize, Rlimit { current: bytes, maximum: None }).unwrap();
}

/// The words on a screen, wherever the lines are broken.
fn unbroken(screen: &str) -> String {
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
#[cfg(target_os = "linux")]
fn answers_that_did_not_get_into_the_file_are_counted_at_the_end() {
    for (options, answers, end, sure, code) in [
        (&[][..], ["n", "9\r", "1"], "s", "j", 2),
        (&[][..], ["n", "9\r", "1"], "\x03", "", 130),
        (&[][..], ["n", "9\r", "1"], "\x04", "j", 2),
        (&["--plain"][..], ["nee\r", "9\r", "1\r"], "stop\r", "ja\r", 2),
        (&["--plain"][..], ["nee\r", "9\r", "1\r"], "\x04", "", 3),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("gesprek.age");
        kept(&file, "");
        let mut visit = resume_with(&file, options);
        visit.sees("brand of rook");
        press(&mut visit, answers[0]);
        visit.sees("Hoe oud");
        limit(&visit, Some(0));
        press(&mut visit, answers[1]);
        visit.wait(|screen| {
            unbroken(&screen.contents()).contains("lukt niet (zo groot mag een bestand hier niet worden)")
        });
        visit.sees("Wat wilt u doen");
        press(&mut visit, answers[2]);
        visit.sees("Heeft u al een pas");
        press(&mut visit, end);
        if !sure.is_empty() {
            visit.sees("Wilt u stoppen?");
            press(&mut visit, sure);
        }
        let (status, screen) = visit.end();
        let screen = unbroken(&screen);
        assert_eq!(status.exit_code(), code, "{screen}");
        assert!(screen.contains("uw laatste 2 antwoorden zijn niet bewaard"), "{screen}");
        assert!(screen.contains("zoals het daarvoor was"), "{screen}");
        assert!(!screen.contains("Het gesprek is bewaard") && !screen.contains("Het is bewaard"), "{screen}");
        assert_eq!(answered(&file).len(), 1);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn keeping_that_works_again_is_told_once_and_nothing_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let mut visit = resume(&file);
    visit.sees("brand of rook");
    limit(&visit, Some(0));
    visit.press("n");
    visit.sees("lukt niet");
    limit(&visit, None);
    visit.sees("Hoe oud");
    visit.line("9");
    visit.sees("Het bewaren lukt weer");
    visit.sees("Wat wilt u doen");
    visit.press("1");
    visit.wait(|screen| screen.contents().contains("Heeft u al een pas") && !screen.contents().contains("lukt weer"));
    visit.press("s");
    visit.sees("Wilt u stoppen?");
    visit.press("1");
    let (status, screen) = visit.end();
    assert!(status.success());
    assert!(unbroken(&screen).contains("Het gesprek is bewaard in"), "{screen}");
    assert_eq!(answered(&file).len(), 3);
}

#[test]
fn a_file_that_is_gone_at_the_end_is_written_once_more_or_its_answers_are_told_as_lost() {
    let folder = tempfile::tempdir().unwrap();
    for whole in [false, true] {
        let own = folder.path().join("eigen");
        fs::create_dir(&own).unwrap();
        let file = own.join("gesprek.age");
        kept(&file, "");
        let mut visit = resume(&file);
        visit.sees("brand of rook");
        visit.press("n");
        visit.sees("Hoe oud");
        if whole { fs::remove_dir_all(&own) } else { fs::remove_file(&file) }.unwrap();
        visit.line("stop");
        visit.sees("Wilt u stoppen?");
        visit.press("1");
        let (status, screen) = visit.end();
        let screen = unbroken(&screen);
        if whole {
            assert_eq!(status.exit_code(), 2, "{screen}");
            assert!(screen.contains("uw laatste antwoord is niet bewaard"), "{screen}");
            assert!(!screen.contains("zoals het daarvoor was"), "{screen}");
        } else {
            assert!(status.success(), "{screen}");
            assert_eq!(answered(&file).len(), 1);
            fs::remove_dir_all(&own).unwrap();
        }
    }
}

#[test]
fn what_another_program_wrote_stays_until_the_person_decides() {
    let folder = tempfile::tempdir().unwrap();
    let (file, other) = (folder.path().join("gesprek.age"), folder.path().join("ander.age"));
    kept(&file, "");
    let (mut first, mut second) = (resume(&file), resume(&file));
    for visit in [&first, &second] {
        visit.sees("brand of rook");
    }
    first.press("n");
    first.sees("Hoe oud");
    first.line("9");
    first.sees("Wat wilt u doen");
    second.press("n");
    second.sees("Een ander programma heeft in");
    assert_eq!(answered(&file).len(), 2);
    // A file with another name, with the same passphrase.
    second.press("1");
    second.sees("Typ een naam die er nog niet is");
    second.line(file.to_str().unwrap());
    second.sees("het bestaat al");
    second.line(other.to_str().unwrap());
    second.sees("Hoe oud");
    assert_eq!((answered(&file).len(), answered(&other).len()), (2, 1));
    second.line("8");
    second.sees("Wat wilt u doen");
    assert_eq!((answered(&file).len(), answered(&other).len()), (2, 2));
    second.press("\x03");
    second.end();
    // What is replaced is what was there then, and no more.
    let mut third = resume(&file);
    third.sees("Wat wilt u doen");
    third.press("1");
    third.sees("Heeft u al een pas");
    first.press("1");
    first.sees("Een ander programma heeft in");
    first.press("2");
    first.sees("Heeft u al een pas");
    third.press("2");
    third.sees("Een ander programma heeft in");
    third.press("3");
    third.sees("Het gesprek wordt niet bewaard");
    third.press("\x03");
    third.end();
    first.press("s");
    first.sees("Wilt u stoppen?");
    first.press("1");
    let (status, screen) = first.end();
    assert!(status.success(), "{screen}");
    assert_eq!(answered(&file).len(), 3);
}

#[test]
fn an_end_while_another_program_has_the_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let (mut first, mut second) = (resume(&file), resume(&file));
    first.sees("brand of rook");
    second.sees("brand of rook");
    first.press("n");
    first.sees("Hoe oud");
    second.press("n");
    second.sees("Een ander programma heeft in");
    second.press("\x03");
    let (status, screen) = second.end();
    let screen = unbroken(&screen);
    assert_eq!(status.exit_code(), 130, "{screen}");
    assert!(screen.contains("een ander programma heeft in het bestand geschreven"), "{screen}");
    first.press("\x03");
    first.end();
    assert_eq!(answered(&file).len(), 1);
}

#[test]
fn ctrl_c_and_a_signal_at_the_passphrase_interrupt() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("gesprek.age");
    kept(&file, "");
    let (new, name) = (folder.path().join("nieuw.age"), file.to_str().unwrap());
    for (options, plain) in [(["--save", new.to_str().unwrap()], false), (["--resume", name], true)] {
        for signal in [false, true] {
            let mut visit = start(&[&options[..], if plain { &["--plain"] } else { &[] }].concat());
            visit.sees("wachtzin");
            visit.sees("> ");
            if signal {
                let command = format!("kill -TERM {}", visit.process());
                assert!(Command::new("sh").args(["-c", &command]).status().unwrap().success());
            } else {
                visit.press("\x03");
            }
            let (status, screen) = visit.end();
            assert_eq!(status.exit_code(), 130, "{screen}");
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn too_little_memory_for_a_passphrase_is_told_and_the_conversation_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let (file, rules) = (folder.path().join("gesprek.age"), rules());
    // As much as the key alone takes.
    let limited = "ulimit -v 262144; exec \"$0\" \"$@\"";
    let program = env!("CARGO_BIN_EXE_loketwijzer");
    let (rules, name) = (rules.to_str().unwrap(), file.to_str().unwrap());
    let command = ["sh", "-c", limited, program, "--rules", rules, "--date", "2026-11-21", "--save", name];
    let mut visit = Visit::of_program(&command, (80, 24), &[]);
    for asked in ["Kies een wachtzin", "nog een keer"] {
        visit.sees(asked);
        visit.press(&format!("{WORDS}\r"));
    }
    visit.sees("te weinig geheugen");
    visit.press("1");
    visit.sees("Welkom");
    visit.press("s");
    let (status, screen) = visit.end();
    assert!(status.success());
    assert!(screen.contains("Er is niets bewaard"), "{screen}");
    assert!(!file.exists());
}
