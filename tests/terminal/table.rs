//! At the kitchen table: notes, what is still to find out, the rules for a professional, all that can be done, and the papers.

use std::fs;
use std::path::Path;

use super::pty::{Visit, line, press, stop};

fn start(window: (u16, u16), options: &[&str], vars: &[(&str, &str)]) -> Visit {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cmd/bieb");
    let mut command =
        vec![env!("CARGO_BIN_EXE_loketwijzer"), "--rules", rules.to_str().unwrap(), "--date", "2026-11-21"];
    command.extend(options);
    let mut visit = Visit::of_program(&command, window, vars);
    visit.sees("Welkom");
    visit.press("\r");
    visit.sees("brand of rook");
    visit
}

#[test]
fn all_that_can_be_done_is_behind_one_key_and_any_of_it_can_be_done_from_there() {
    for window in [(80, 24), (40, 20)] {
        let mut visit = start(window, &[], &[]);
        let screen = visit.sees("+ meer");
        let keys = screen.lines().rev().take_while(|line| line.contains(" · ") || line.contains("+ meer")).count();
        assert!(keys <= if window.0 < 60 { 3 } else { 2 }, "{screen}");
        assert!(!screen.contains("v voor wie"), "{screen}");
        let screen = press(&mut visit, "+", "Dit kunt u hier doen");
        assert!(screen.contains("a  alle antwoorden terugzien"), "{screen}");
        press(&mut visit, "\x1b", "brand of rook");
        press(&mut visit, "+", "Dit kunt u hier doen");
        press(&mut visit, "i", "Waar wilt u iets over lezen?");
        press(&mut visit, "\x1b", "brand of rook");
        press(&mut visit, "n", "Hoe oud");
        line(&mut visit, "meer", "Dit kunt u hier doen");
        press(&mut visit, "w", "telt mee voor");
        press(&mut visit, "\r", "Hoe oud");
        stop(visit);
    }
}

#[test]
fn a_professional_reads_the_rules_of_the_question_and_a_client_has_no_such_key() {
    let mut visit = start((80, 24), &["--as", "professional"], &[]);
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "9", "Boeken lenen");
    let screen = press(&mut visit, "r", "Wat de regels van het antwoord vragen");
    assert!(screen.contains("“Boeken lenen” of") && screen.contains("art. 8"), "{screen}");
    press(&mut visit, "\r", "Kies met een cijfer");
    stop(visit);
    let mut visit = start((80, 24), &[], &[]);
    let screen = press(&mut visit, "+", "Dit kunt u hier doen");
    assert!(!screen.contains("regels en artikelen"), "{screen}");
    stop(visit);
}

#[test]
fn what_is_still_to_find_out_says_who_knows_it_and_takes_the_answer() {
    let mut visit = start((80, 24), &[], &[]);
    press(&mut visit, "u", "Er is nu niets uit te zoeken");
    press(&mut visit, "n", "Hoe oud");
    line(&mut visit, "9", "Wat wilt u doen");
    press(&mut visit, "1", "Heeft u al een pas");
    press(&mut visit, "0", "Is er een boete");
    let screen = press(&mut visit, "u", "Nog uit te zoeken");
    assert!(screen.contains("Wie dit weet:"), "{screen}");
    press(&mut visit, "1", "Heeft u al een pas");
    press(&mut visit, "2", "Dit verandert er");
    press(&mut visit, "1", "Er is nu niets uit te zoeken");
    stop(visit);
}

#[test]
fn a_note_is_there_again_with_its_question_and_a_professionals_is_not_read_out() {
    let mut visit = start((80, 24), &[], &[]);
    press(&mut visit, "e", "Waar gaat de notitie over?");
    press(&mut visit, "1", "Wat wilt u opschrijven?");
    line(&mut visit, "gasfornuis", "Uw notitie: gasfornuis");
    press(&mut visit, "e", "Deze vraag: gasfornuis");
    press(&mut visit, "1", "> gasfornuis");
    // It stands there to be changed, or to be replaced.
    press(&mut visit, "\x1b[C", "> gasfornuis");
    visit.line(" oud");
    visit.sees("Uw notitie: gasfornuis oud");
    stop(visit);
    let mut visit = start((80, 24), &["--as", "professional"], &[]);
    press(&mut visit, "e", "Waar gaat de notitie over?");
    press(&mut visit, "1", "alleen op het papier voor een hulpverlener");
    let screen = line(&mut visit, "gasfornuis", "Bij deze vraag hebt u een notitie");
    assert!(!screen.contains("gasfornuis"), "{screen}");
    stop(visit);
}

#[test]
fn how_many_questions_there_are_still_stands_beside_the_heading() {
    let mut visit = start((80, 24), &[], &[]);
    let screen = press(&mut visit, "n", "Hoe oud");
    assert!(screen.contains("De pas · Nog 4 tot 7 vragen"), "{screen}");
    stop(visit);
}

#[test]
fn the_keys_at_the_end_write_the_paper_and_print_it() {
    let folder = tempfile::tempdir().unwrap();
    let arrived = folder.path().join("arrived");
    let printer = folder.path().join("printer");
    fs::write(&printer, format!("#!/bin/sh\ncat > '{}'\n", arrived.display())).unwrap();
    fs::set_permissions(&printer, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    let mut visit = start((80, 24), &[], &[("LOKETWIJZER_PRINT", printer.to_str().unwrap())]);
    press(&mut visit, "k", "Uw samenvatting");
    press(&mut visit, "p", "naar de printer gestuurd");
    assert!(fs::metadata(&arrived).unwrap().len() > 500);
    press(&mut visit, "f", "Voor wie is het bestand?");
    press(&mut visit, "3", "Hoe moet het bestand heten?");
    let file = folder.path().join("a.txt");
    visit.line(&file.display().to_string());
    visit.sees("is geschreven");
    assert!(fs::read_to_string(&file).unwrap().contains("Niet gevraagd"));
    // The whole paper goes by before the end.
    press(&mut visit, "\x1b[F", "Over dit advies");
    visit.press("g");
    assert!(visit.end().0.success());
}

#[test]
fn a_picture_to_scan_is_drawn_only_where_it_fits() {
    for (window, fits) in [((40, 20), true), ((28, 30), false)] {
        let mut visit = start(window, &[], &[]);
        press(&mut visit, "k", "Uw samenvatting");
        press(&mut visit, "c", "groepen");
        let then = if fits { "█▄▄▄█" } else { "scherm breder" };
        let screen = press(&mut visit, "\x1b[F", then);
        assert_eq!(screen.contains('█'), fits, "{screen}");
        stop(visit);
    }
}
