//! The program that the tests run in a terminal: this test binary itself, started again with the name of a scene.

use std::io;

use loketwijzer::front::{Choice, Command, Does, Entry, Front, Lines, Page, Prompt, Reply, Screen, Words};

/// The variable with the name of the scene.
pub(crate) const SCENE: &str = "LOKETWIJZER_SCENE";

fn choice(label: &str, words: &[&str]) -> Choice {
    Choice { label: label.into(), words: words.iter().map(|word| (*word).into()).collect() }
}

fn command(does: Does, key: char, word: &str) -> Command {
    let escapes = does == BACK;
    Command { does, key, word: word.into(), label: word.into(), about: word.into(), stays: true, escapes }
}

/// Acts by their numbers.
const ACTS: [&str; 4] = ["Back", "Later", "Finish", "Stop"];
const BACK: Does = Does::Act(0);
const LATER: Does = Does::Act(1);
const FINISH: Does = Does::Act(2);
const STOP: Does = Does::Act(3);

/// Replies, with what a conversation does at each.
pub(crate) fn told(replies: &[Reply]) -> String {
    let told = replies.iter().map(|reply| match reply {
        Reply::Act(number) => format!("Act({})", ACTS[*number]),
        Reply::Closed => "Act(Stop)".to_owned(),
        Reply::Read => "Act(Continue)".to_owned(),
        reply => format!("{reply:?}"),
    });
    format!("[{}]", told.collect::<Vec<_>>().join(", "))
}

fn words() -> Words {
    Words {
        choose_one: "Kies met een cijfer, of met de pijltjes en Enter.".into(),
        choose_many: "Zet kruisjes met de cijfers. Druk op Enter als u klaar bent.".into(),
        choose_typed: "Typ uw antwoord en druk op Enter. Of typ een van deze woorden:".into(),
        nothing_chosen: "U hebt nog niets gekozen.".into(),
        no_such_answer: "Dat is hier geen antwoord.".into(),
        more: "meer: gebruik de pijltjes".into(),
        close: "Druk op een toets om verder te gaan.".into(),
        chosen: "gekozen".into(),
        everything: "Wat u hier kunt doen".into(),
        choose_free: "Typ en druk op Enter. Met Esc gaat u terug.".into(),
        replaces: "Wat u typt, komt hiervoor in de plaats.".into(),
        too_soon: "Die toets kwam te snel nog een keer.".into(),
    }
}

fn prompt(question: &str, entry: Entry) -> Prompt {
    Prompt {
        heading: "Wet langdurige zorg".into(),
        banner: vec![],
        notice: None,
        ahead: None,
        question: question.into(),
        given: None,
        entry,
        unknown: Some(choice("Dat weet ik niet", &["weet ik niet", "weet niet"])),
        help: Some("Toezicht is: iemand let op u, ook als u niets vraagt.".into()),
        why: Some("Wij vragen dit, want de wet noemt het in artikel 3.2.1.".into()),
        commands: vec![
            command(Does::Help, '?', "uitleg"),
            command(Does::Why, 'w', "waarom"),
            command(BACK, 't', "terug"),
            command(LATER, 'l', "later"),
            command(FINISH, 'k', "klaar"),
            command(STOP, 'x', "stop"),
        ],
        words: words(),
    }
}

fn one() -> Prompt {
    let options = vec![choice("Ja", &[]), choice("Nee", &[]), choice("Alleen in de nacht", &[])];
    prompt("Moet er dag en nacht iemand in de buurt zijn?", Entry::One(options))
}

fn many() -> Prompt {
    let options = ["Eten en drinken", "Wassen en aankleden", "Geld en post", "Niets hiervan"];
    let options = options.iter().map(|label| choice(label, &[])).collect();
    prompt("Waarbij is hulp nodig?", Entry::Many { options, none: Some(3), chosen: vec![] })
}

fn long() -> Prompt {
    let options = (1..=9).map(|number| choice(&format!("Antwoord nummer {number} van de negen"), &[])).collect();
    Prompt {
        banner: vec!["Bel 112 als iemand nu in gevaar is.".into()],
        ..prompt("Welk antwoord past het best bij wat u de afgelopen vier weken hebt gezien?", Entry::One(options))
    }
}

fn wide() -> Prompt {
    let options = vec![choice("是的，每天都需要有人在身边照顾我们", &[]), choice("لا، ليس هناك حاجة إلى الرعاية", &[])];
    prompt("您需要全天候的照顾吗？هل تحتاج إلى رعاية على مدار الساعة؟", Entry::One(options))
}

fn typed(draft: &str) -> Prompt {
    let hint = "Typ een leeftijd in jaren, bijvoorbeeld 67.".into();
    prompt("Hoe oud is de persoon?", Entry::Typed { hint, draft: draft.into(), empty: false, free: false })
}

fn page() -> Page {
    let text = (1..=30).map(|number| format!("Regel {number}\n- met een punt eronder\n")).collect::<Vec<_>>().concat();
    let commands = vec![command(Does::Next, 'v', "verder"), command(STOP, 'x', "stop")];
    Page { title: "Samenvatting".into(), text, commands, words: words(), stays: false }
}

/// A line in which any text will do.
fn free() -> Prompt {
    let entry = Entry::Typed { hint: "Typ een naam.".into(), draft: String::new(), empty: true, free: true };
    Prompt { help: None, why: None, unknown: None, ..prompt("Hoe noemt u deze persoon?", entry) }
}

/// Asks what a scene asks.
pub(crate) fn play(front: &mut dyn Front, scene: &str) -> io::Result<Vec<Reply>> {
    match scene {
        "one" => Ok(vec![front.ask(&one())?]),
        "two" => Ok(vec![front.ask(&one())?, front.ask(&many())?]),
        "many" => Ok(vec![front.ask(&many())?]),
        "long" => Ok(vec![front.ask(&long())?]),
        "wide" => Ok(vec![front.ask(&wide())?]),
        "typed" => Ok(vec![front.ask(&typed(""))?]),
        "draft" => Ok(vec![front.ask(&typed("67"))?]),
        "free" => Ok(vec![front.ask(&free())?]),
        "three" => Ok(vec![front.ask(&one())?, front.ask(&one())?, front.ask(&one())?]),
        "page" => Ok(vec![front.show(&page())?]),
        "thread" => {
            // What is wrong in a thread beside the conversation ends no conversation, but is told.
            std::thread::spawn(|| panic!("a thread fell")).join().unwrap_err();
            Ok(vec![front.ask(&one())?])
        }
        "stuck" => std::thread::scope(|scope| {
            scope.spawn(|| std::thread::sleep(std::time::Duration::from_mins(10)));
            panic!("suicidaal=ja");
        }),
        "panic" => {
            front.ask(&one())?;
            panic!("the sky fell");
        }
        // To look at, or to walk through by hand.
        _ => Ok(vec![
            front.ask(&one())?,
            front.ask(&many())?,
            front.ask(&typed(""))?,
            front.ask(&long())?,
            front.ask(&wide())?,
            front.show(&page())?,
        ]),
    }
}

#[test]
#[ignore = "the program that the other tests run in a terminal"]
fn visitor() {
    let scene = std::env::var(SCENE).expect("the name of a scene");
    if scene == "stuck" {
        loketwijzer::process::begin(|| "Er ging iets mis.".to_owned());
    }
    let mut front: Box<dyn Front> = if scene.starts_with("lines") {
        Box::new(Lines::new(io::stdin().lock(), io::stdout(), 40))
    } else {
        Box::new(Screen::open(std::env::var_os("NO_COLOR").is_none()).expect("a terminal"))
    };
    let replies = play(&mut *front, scene.trim_start_matches("lines-"));
    drop(front);
    println!("replies: {}", told(&replies.expect("a conversation")));
    // Past the test harness, which has a report of its own.
    std::process::exit(0);
}
