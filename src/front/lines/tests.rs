//! Lines, typed and written, without a terminal.

use super::*;

fn prompt(entry: Entry) -> Prompt {
    Prompt {
        heading: "Wlz".into(),
        banner: vec![],
        notice: None,
        ahead: None,
        question: "Is dat zo?".into(),
        given: None,
        entry,
        unknown: Some(choice("Weet ik niet")),
        help: Some("Uitleg.".into()),
        why: None,
        commands: vec![
            Command {
                does: Does::Help,
                key: '?',
                word: "uitleg".into(),
                label: "uitleg".into(),
                about: "wat de vraag betekent".into(),
                stays: true,
                escapes: false,
            },
            Command {
                does: Does::Act(3),
                key: 't',
                word: "terug".into(),
                label: "vorige vraag".into(),
                about: "naar de vorige vraag".into(),
                stays: true,
                escapes: false,
            },
        ],
        words: Words {
            choose_one: "Typ een nummer.".into(),
            choose_many: "Typ nummers.".into(),
            nothing_chosen: "Niets gekozen.".into(),
            no_such_answer: "Geen antwoord.".into(),
            chosen: "gekozen".into(),
            ..Words::default()
        },
    }
}

fn choice(label: &str) -> Choice {
    Choice { label: label.into(), words: vec![] }
}

fn one() -> Prompt {
    prompt(Entry::One(vec![choice("Ja"), choice("Nee")]))
}

fn many() -> Prompt {
    prompt(Entry::Many { options: vec![choice("Eten"), choice("Slapen")], none: None, chosen: vec![1] })
}

fn typed() -> Prompt {
    prompt(Entry::Typed { hint: "Typ een getal.".into(), draft: "67".into(), empty: false, free: false })
}

fn asked(prompt: &Prompt, input: &[u8]) -> (Reply, String) {
    let mut lines = Lines::new(input, Vec::new(), 60);
    let reply = lines.ask(prompt).unwrap();
    (reply, String::from_utf8(lines.into_inner().1).unwrap())
}

fn given(prompt: &Prompt, input: &str) -> Given {
    match asked(prompt, input.as_bytes()) {
        (Reply::Given(given), _) => given,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_question_is_numbered_lines() {
    let (_, said) = asked(&one(), b"1\n");
    let lines = [
        "",
        "Wlz",
        "",
        "Is dat zo?",
        "1. Ja",
        "2. Nee",
        "0. Weet ik niet",
        "uitleg, terug = vorige vraag",
        "Typ een nummer.",
        "> ",
    ];
    assert_eq!(said, lines.join("\n"));
}

#[test]
fn an_answer_is_a_number_a_letter_or_a_word() {
    for typed in ["2\n", "n\n", " NEE \r\n", "2.\n", "\u{feff}nee\n", "nee"] {
        assert_eq!(given(&one(), typed), Given::One(1), "{typed:?}");
    }
    for typed in ["0\n", "weet ik niet\n"] {
        assert_eq!(given(&one(), typed), Given::Unknown, "{typed:?}");
    }
    assert_eq!(given(&many(), "1 2\n"), Given::Many(vec![0, 1]));
}

#[test]
fn a_typed_zero_is_an_answer_and_weet_ik_niet_is_not() {
    assert_eq!(given(&typed(), "0\n"), Given::Text("0".into()));
    assert_eq!(given(&typed(), "weet ik niet\n"), Given::Unknown);
}

#[test]
fn the_end_of_the_input_is_never_an_answer() {
    for prompt in [one(), many(), typed()] {
        for input in ["", "\n", "\n\n", "iets anders 9 x"] {
            if matches!(prompt.entry, Entry::Typed { .. }) && !input.trim().is_empty() {
                continue;
            }
            assert_eq!(asked(&prompt, input.as_bytes()).0, Reply::End, "{input:?}");
        }
    }
}

#[test]
fn what_is_no_answer_is_told_with_the_hint_and_nothing_else() {
    let (reply, said) = asked(&one(), b"9\n\n2\n");
    assert_eq!(reply, Reply::Given(Given::One(1)));
    let after = said.split_once("> ").unwrap().1;
    assert_eq!(after, "\nGeen antwoord.\nTyp een nummer.\n> \nNiets gekozen.\nTyp een nummer.\n> ");
}

#[test]
fn what_no_keyboard_types_is_refused() {
    let long = format!("{}\n", "1".repeat(LONGEST + 1));
    for input in [&b"1\x00\n"[..], b"\x1b[A\n", b"\xff\n", "\u{9b}1\n".as_bytes(), long.as_bytes()] {
        let (reply, said) = asked(&typed(), input);
        assert_eq!(reply, Reply::End);
        assert!(said.contains("Geen antwoord."));
    }
}

#[test]
fn a_line_of_the_longest_length_is_read_and_what_follows_a_longer_one_too() {
    let fits = "a".repeat(LONGEST);
    assert_eq!(given(&typed(), &format!("{fits}\n")), Given::Text(fits.clone()));
    assert_eq!(given(&typed(), &format!("{fits}a\n5\n")), Given::Text("5".into()));
}

#[test]
fn commands_are_words_or_their_keys() {
    assert_eq!(asked(&one(), b"terug\n").0, Reply::Act(3));
    assert_eq!(asked(&one(), b"T\n").0, Reply::Act(3));
    let (reply, said) = asked(&one(), b"uitleg\n1\n");
    assert_eq!(reply, Reply::Given(Given::One(0)));
    assert!(said.ends_with("> \nUitleg.\nTyp een nummer.\n> "));
}

#[test]
fn what_was_given_before_is_told_and_not_taken_by_itself() {
    let (reply, said) = asked(&many(), b"\n");
    assert!(said.contains("2. Slapen (gekozen)\n"));
    assert_eq!(reply, Reply::End);
    // What was typed before was refused: it is no answer.
    let (reply, said) = asked(&typed(), b"\n");
    assert!(!said.contains("67"));
    assert_eq!(reply, Reply::End);
}

#[test]
fn a_name_or_a_note_is_text_whatever_it_says_and_a_slash_leads_out() {
    let entry = Entry::Typed { hint: "Typ een naam.".into(), draft: String::new(), empty: true, free: true };
    let mut free = prompt(entry);
    free.words.choose_free = "Typ /terug om terug te gaan.".into();
    for name in ["T", "?", "terug", "Uitleg", "stop"] {
        assert_eq!(given(&free, &format!("{name}\n")), Given::Text(name.into()));
    }
    let (reply, said) = asked(&free, b"/terug\n");
    assert_eq!(reply, Reply::Act(3));
    assert!(said.contains("/terug = vorige vraag\nTyp een naam.\nTyp /terug om terug te gaan.\n> "), "{said}");
}

#[test]
fn what_was_answered_before_is_told() {
    let (_, said) = asked(&Prompt { given: Some(1), ..one() }, b"1\n");
    assert!(said.contains("1. Ja\n2. Nee (gekozen)\n0."), "{said}");
    let (_, said) = asked(&Prompt { given: Some(2), ..one() }, b"1\n");
    assert!(said.contains("0. Weet ik niet (gekozen)\n"), "{said}");
}

#[test]
fn what_did_not_change_is_not_said_again() {
    let mut lines = Lines::new(&b"1\n1\n"[..], Vec::new(), 60);
    lines.ask(&one()).unwrap();
    lines.ask(&one()).unwrap();
    let said = String::from_utf8(lines.into_inner().1).unwrap();
    assert_eq!([said.matches("Wlz").count(), said.matches("Is dat zo?").count()], [1, 2]);
}

#[test]
fn no_escape_byte_is_written_whatever_the_text() {
    let mut prompt = one();
    prompt.question = "Is \u{1b}[2J dat zo?".into();
    assert!(!asked(&prompt, b"1\n").1.contains('\u{1b}'));
}

struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_is_a_quiet_end() {
    let mut lines = Lines::new(&b"1\n"[..], Closed, 60);
    assert!(!lines.unread());
    assert_eq!(lines.ask(&one()).unwrap(), Reply::End);
    assert!(lines.unread());
}

#[test]
fn waiting_ends_when_it_is_done_and_when_it_takes_too_long() {
    let mut lines = Lines::new(&b""[..], Vec::new(), 60);
    let mut looked = 0;
    let mut done = || {
        looked += 1;
        looked == 3
    };
    assert_eq!(lines.wait("Even wachten.", Duration::from_mins(1), &mut done).unwrap(), Waited::Done);
    assert_eq!(lines.wait("Even wachten.", Duration::from_millis(80), &mut || false).unwrap(), Waited::TooLong);
    assert_eq!(String::from_utf8(lines.into_inner().1).unwrap(), "\nEven wachten.\n\nEven wachten.\n");
}
