//! What a person says in private stays off every paper, and nothing on a paper shows that it was left out.
#![allow(clippy::unwrap_used, clippy::format_collect, reason = "tests")]

use std::fs;
use std::path::Path;
use std::process::Output;
use std::rc::Rc;

use loketwijzer::scenario::{self, Scenario};
use loketwijzer::text::{Language, Text};
use loketwijzer::tree::{Answer, QuestionKind, Tree, Trees, UNKNOWN};
use loketwijzer::value::Value;
use loketwijzer::walk::{Answers, Disclosure, Household, Standing, stand, stand_as};
use proptest::prelude::*;

use crate::common::random;
use crate::common::shipped;
use crate::common::transcript;

fn private(tree: &Tree) -> Vec<usize> {
    (0..tree.questions.len()).filter(|question| tree.questions[*question].private).collect()
}

fn told<'t>(tree: &'t Tree, answers: &Answers) -> Standing<'t> {
    stand_as(tree, answers, shipped::day(), Disclosure::Public)
}

/// Everything that can be said of where somebody stands.
fn all_of(standing: &Standing<'_>) -> impl PartialEq + std::fmt::Debug + use<> {
    let questions = 0..standing.tree.questions.len();
    let advised: Vec<(usize, Value)> = standing.advised().iter().map(|it| (it.referral, it.value)).collect();
    let because: Vec<Vec<usize>> =
        advised.iter().map(|(referral, _)| loketwijzer::walk::because(standing, *referral)).collect();
    let answers: Vec<Option<Answer>> = questions.clone().map(|it| standing.answer(it).cloned()).collect();
    let hidden: Vec<bool> = questions.map(|it| standing.hides(it)).collect();
    (advised, because, answers, hidden, standing.open())
}

#[test]
fn the_questions_about_danger_are_private() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let names: Vec<&str> = private(tree).into_iter().map(|it| tree.questions[it].id.as_str()).collect();
    assert_eq!(names, ["acuut", "suicidaal", "mishandeling"]);
}

/// The household of a scenario, whole.
fn household(tree: &Tree, person: &Scenario) -> Household {
    let standings = scenario::arrivals(tree, person).unwrap();
    let role = |at: usize| person.people.get(at).map_or(0, |member| member.role);
    let mut household = Household::new(role(0));
    for (at, standing) in standings.iter().enumerate() {
        if at > 0 {
            household.add(role(at), None);
        }
        for question in 0..tree.questions.len() {
            if let Some(answer) = standing.answer(question) {
                household.give(tree, at, question, answer.clone());
            }
        }
    }
    household
}

#[test]
fn every_paper_ends_in_a_referral_whatever_is_left_out() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let people = shipped::people("rules", tree);
    let mut shorter = 0;
    for person in &people {
        let tree = trees.at(person.date).unwrap();
        let household = household(tree, person);
        let plan = household.plan_as(tree, person.date, Disclosure::Public);
        let all = household.plan(tree, person.date);
        for at in 0..plan.standings.len() {
            let (few, many) = (plan.standings[at].advised(), all.standings[at].advised());
            assert!(!few.is_empty(), "{}", person.name);
            shorter += usize::from(few.len() < many.len());
            for question in private(tree) {
                assert!(plan.standings[at].answer(question).is_none(), "{}", person.name);
                assert!(!plan.standings[at].open().contains(&question), "{}", person.name);
            }
        }
    }
    assert!(shorter > 10, "{shorter} people have something to leave out");
}

#[test]
fn what_is_told_of_a_household_is_told_again_the_same() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    for person in shipped::people("rules", tree) {
        let tree = trees.at(person.date).unwrap();
        let household = household(tree, &person);
        for shown in [Disclosure::All, Disclosure::Public] {
            let told = household.told(tree, person.date, shown);
            let (before, after) = [&household, &told].map(|it| it.plan_as(tree, person.date, shown)).into();
            assert_eq!(before.shared, after.shared, "{}", person.name);
            for (before, after) in before.standings.iter().zip(&after.standings) {
                assert_eq!(all_of(before), all_of(after), "{}", person.name);
            }
        }
    }
}

/// One of a question's answers.
fn any_answer(kind: &QuestionKind, seed: u32) -> Answer {
    let unknown = Answer::Unknown;
    match kind {
        QuestionKind::YesNo | QuestionKind::Choice(_) | QuestionKind::Many(_) => {
            let options = kind.options();
            let words: Vec<&str> = options.iter().map(loketwijzer::id::Id::as_str).chain([UNKNOWN]).collect();
            Answer::read(&[words[seed as usize % words.len()]], kind).unwrap()
        }
        QuestionKind::Number { min, max } => Answer::Number(min + i64::from(seed) % (max - min + 1)),
        _ => unknown,
    }
}

thread_local! {
    static TREES: Rc<Trees> = Rc::new(shipped::trees("rules"));
}

proptest! {
    #![proptest_config(random::cases(24))]

    /// With every public answer known, a referral is told exactly when no private answer could change it.
    #[test]
    fn what_others_read_does_not_depend_on_what_was_said_in_private(
        seeds in prop::collection::vec(any::<u32>(), 200),
        half in any::<bool>(),
    ) {
        let trees = TREES.with(Rc::clone);
        let tree = trees.at(shipped::day()).unwrap();
        let private = private(tree);
        let mut public = Answers::default();
        for (question, seed) in (0..tree.questions.len()).zip(&seeds) {
            if !private.contains(&question) && (!half || seed % 3 > 0) {
                public.give(question, any_answer(&tree.questions[question].kind, *seed / 3));
            }
        }
        let expected = told(tree, &public);
        let mut values: Vec<Vec<Value>> = vec![Vec::new(); tree.referrals.len()];
        for at in 0..5 * 3 * 3_u32 {
            let mut answers = public.clone();
            for (question, seed) in private.iter().zip([at % 5, at / 5 % 3, at / 15]) {
                answers.give(*question, any_answer(&tree.questions[*question].kind, seed));
            }
            let standing = told(tree, &answers);
            prop_assert_eq!(all_of(&standing), all_of(&expected));
            let whole = stand(tree, &answers, shipped::day());
            for (referral, values) in values.iter_mut().enumerate() {
                values.push(whole.value(referral));
            }
        }
        for (referral, mut values) in values.into_iter().enumerate() {
            values.dedup();
            if !half {
                let same = if values.len() == 1 { values[0] } else { Value::No };
                prop_assert_eq!(expected.value(referral), same, "{}", tree.referrals[referral].id);
            } else if values.len() > 1 {
                prop_assert_eq!(expected.value(referral), Value::No, "{}", tree.referrals[referral].id);
            }
        }
    }
}

/// The sentences and names that only private answers lead to.
fn secrets(tree: &Tree) -> Vec<String> {
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &Language::new("nl").unwrap(), "client");
    let mut words = Vec::new();
    for question in private(tree) {
        let id = &tree.questions[question].id;
        words.extend([id.to_string(), text.say(&format!("question-{}", id.key()))]);
        words.extend(text.attr(&format!("question-{}", id.key()), "kort"));
    }
    // Safety that hangs on nothing else.
    for referral in &tree.referrals {
        let mut asked = Vec::new();
        referral.when.leaves(&tree.rules, &mut |leaf, _| asked.push(leaf.question));
        if !asked.is_empty() && asked.iter().all(|question| tree.questions[*question].private) {
            words.extend([referral.id.to_string(), text.say(&format!("referral-{}", referral.id.key()))]);
        }
    }
    assert!(words.len() > 12, "{words:?}");
    words
}

const FORMATS: [&str; 6] = ["txt", "md", "html", "json", "ics", "pdf"];

fn formats() -> impl Iterator<Item = &'static str> {
    FORMATS.into_iter().filter(|format| cfg!(feature = "pdf") || *format != "pdf")
}

fn talk(options: &str, lines: &[String], folder: &Path) -> Output {
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let command = format!("loketwijzer --plain --lang nl --date 2026-11-21 {options}");
    transcript::run(&command, &lines, folder)
}

fn lines(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What somebody types who is beaten and thinks of death, and what somebody types who is not and says the same otherwise. They
/// have a day to remember.
fn two_people(tree: &Tree) -> (Vec<String>, Vec<String>) {
    let given = |word: &str, question: usize| Answer::read(&[word], &tree.questions[question].kind).unwrap();
    for mut person in shipped::people("rules", tree) {
        if !person.people.is_empty() {
            continue;
        }
        let mut say = |suicidaal: &str, mishandeling: &str| {
            for (name, word) in [("acuut", "geen"), ("suicidaal", suicidaal), ("mishandeling", mishandeling)] {
                let question = tree.question(name).unwrap();
                person.answers.give(question, given(word, question));
            }
            for question in (0..tree.questions.len()).filter(|it| tree.questions[*it].kind == QuestionKind::Date) {
                person.answers.give(question, given("2026-11-02", question));
            }
            let public = |(question, _): &(usize, Answer)| !tree.questions[*question].private;
            let visit: Vec<(usize, Answer)> = shipped::visit(tree, &person).into_iter().filter(public).collect();
            (visit, shipped::typed(tree, &person))
        };
        let (hurt, safe) = (say("ja", "ja"), say("nee", "nee"));
        let dated = |(_, answer): &(usize, Answer)| matches!(answer, Answer::Date(_));
        if hurt.0 == safe.0 && hurt.0.iter().any(dated) {
            return (hurt.1, safe.1);
        }
    }
    panic!("nobody has a day to remember");
}

fn reports(name: &str) -> String {
    formats().map(|format| format!("--report {name}.{format} ")).collect()
}

/// A paper without the numbers at its foot, which are on every paper.
fn without_foot(words: &str) -> String {
    let catalogues = shipped::catalogues();
    let text = Text::new(&catalogues, &Language::new("nl").unwrap(), "client");
    let [foot, after] = ["danger-foot", "summary-about"].map(|key| text.say(key));
    // In capitals, or in a heading of another format.
    let at = |heading: &str| words.to_lowercase().find(&heading.to_lowercase());
    match (at(&foot), at(&after)) {
        (Some(start), Some(end)) if start < end => words[..start].to_owned() + &words[end..],
        _ => words.to_owned(),
    }
}

/// What is on a paper for others: the same for both, and no secret in it.
fn same(folder: &Path, tree: &Tree) {
    for format in formats() {
        let [hurt, safe] = ["hurt", "safe"].map(|name| folder.join(format!("{name}.{format}")));
        if format == "ics" && !safe.exists() {
            assert!(!hurt.exists());
            continue;
        }
        let (hurt, safe) = (read(&hurt), read(&safe));
        assert!(hurt == safe, "{format} shows it:\n{}", String::from_utf8_lossy(&hurt));
        let words =
            String::from_utf8_lossy(&hurt).replace("\r\n ", "").split_whitespace().collect::<Vec<_>>().join(" ");
        let words = without_foot(&words);
        for secret in secrets(tree) {
            assert!(!words.contains(&secret), "{secret} in {format}\n{words}");
        }
    }
}

#[test]
fn a_paper_that_is_not_safe_is_that_of_somebody_who_has_nothing_to_hide() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let (hurt, safe) = two_people(tree);
    let folder = transcript::folder();
    // No, "weet ik niet" and nobody there any more all leave it out.
    for end in [&["", "2"][..], &["", "0"], &[""], &[]] {
        for (name, typed, end) in [("hurt", &hurt, end), ("safe", &safe, &[""][..])] {
            let said =
                talk(&format!("{} --overwrite", reports(name)), &[&typed[..], &lines(end)].concat(), folder.path());
            assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stderr));
            let said = String::from_utf8(said.stdout).unwrap();
            assert_eq!(said.contains("Is het veilig om dit mee te nemen?"), name == "hurt");
            // What is on the screen is no paper.
            assert_eq!(said.matches("Bel Veilig Thuis").count() > 1, name == "hurt", "{said}");
        }
        same(folder.path(), tree);
        assert!(folder.path().join("hurt.ics").exists());
    }
}

#[test]
fn who_says_it_is_safe_has_everything_on_paper() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let (hurt, _) = two_people(tree);
    let folder = transcript::folder();
    let said = talk("--report all.txt --report all.json", &[&hurt[..], &lines(&["", "1"])].concat(), folder.path());
    assert_eq!(said.status.code(), Some(0));
    let [paper, json] = ["all.txt", "all.json"].map(|name| fs::read_to_string(folder.path().join(name)).unwrap());
    assert!(paper.contains("Bel Veilig Thuis") && json.contains("mishandeling=ja"), "{paper}");
    // Elsewhere the answers are in letters.
    assert_eq!(json.matches("mishandeling=ja").count(), json.matches("\"mishandeling=ja\"").count());
    assert!(!paper.contains("mishandeling="));
    for name in ["all.txt", "all.json"] {
        let verify = transcript::run(&format!("loketwijzer verify --lang nl {name}"), &[], folder.path());
        assert_eq!(verify.status.code(), Some(0), "{}", String::from_utf8_lossy(&verify.stdout));
    }
}

#[test]
fn every_way_off_the_screen_asks_once_and_tells_the_same() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let (hurt, safe) = two_people(tree);
    let folder = transcript::folder();
    let printed = |name: &str| folder.path().join(format!("{name}.print"));
    for (name, typed, ask) in [("hurt", &hurt, Some("2")), ("safe", &safe, None)] {
        let script = folder.path().join(format!("{name}.sh"));
        fs::write(&script, format!("#!/bin/sh\ncat > '{}'\n", printed(name).display())).unwrap();
        fs::set_permissions(&script, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        let mut end = lines(&["printen"]);
        end.extend(ask.map(str::to_owned));
        end.push("code".into());
        for format in formats() {
            end.extend(lines(&["bestand", "1", &format!("{name}.{format}")]));
        }
        end.push(String::new());
        let command = format!(
            "PATH=/usr/bin:/bin LOKETWIJZER_PRINT={} loketwijzer --plain --lang nl --date 2026-11-21 --scenario {name}.yaml",
            script.display()
        );
        let all = [&typed[..], &end].concat();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let said = transcript::run(&command, &all, folder.path());
        assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stdout));
        let said = String::from_utf8(said.stdout).unwrap();
        assert_eq!(said.matches("Is het veilig om dit mee te nemen?").count(), usize::from(ask.is_some()));
        let code = said.split_once("De code van dit gesprek").unwrap().1;
        let code = code.split_once("Naar een bestand").map_or(code, |(code, _)| code);
        let code: Vec<&str> = code.lines().filter(|line| line.len() > 30 && !line.contains(' ')).collect();
        assert_eq!(code.len(), 1, "{said}");
        fs::write(folder.path().join(format!("{name}.code")), code.concat()).unwrap();
    }
    same(folder.path(), tree);
    for ending in ["print", "code", "yaml"] {
        let [hurt, safe] = ["hurt", "safe"].map(|name| read(&folder.path().join(format!("{name}.{ending}"))));
        assert!(hurt == safe, "{ending}\n{}", String::from_utf8_lossy(&hurt));
    }
    let scenario = fs::read_to_string(folder.path().join("hurt.yaml")).unwrap();
    for secret in secrets(tree) {
        assert!(!scenario.contains(&secret), "{secret}\n{scenario}");
    }
}

#[test]
fn a_scenario_for_others_still_arrives() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let (hurt, _) = two_people(tree);
    let folder = transcript::folder();
    fs::create_dir(folder.path().join("own")).unwrap();
    shipped::files("rules/zorg", "yaml").into_iter().filter(|(name, _)| !name.contains("/scenarios/")).for_each(
        |(name, text)| {
            fs::write(folder.path().join("own").join(Path::new(&*name).file_name().unwrap()), &*text).unwrap();
        },
    );
    let scenarios = folder.path().join("own/scenarios");
    fs::create_dir(&scenarios).unwrap();
    let said = talk("--scenario own/scenarios/hurt.yaml", &[&hurt[..], &lines(&["", "2"])].concat(), folder.path());
    assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stderr));
    let test = transcript::run("loketwijzer test own --lang nl", &[], folder.path());
    assert_eq!(test.status.code(), Some(0), "{}", String::from_utf8_lossy(&test.stdout));
}

#[test]
fn of_several_people_nothing_private_is_told_of_any() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let folder = transcript::folder();
    let family = |first: &[&str], second: &[&str], end: &[&str]| {
        let add: &[&str] = &["mensen", "2", "1", ""];
        lines(&[first, add, second, &["klaar"], end].concat())
    };
    for (name, answers, end) in [
        ("hurt", family(&["4", "1", "1"], &["4", "2", "1"], &["", "2"]), true),
        ("safe", family(&["4", "2", "2"], &["4", "2", "2"], &[""]), false),
    ] {
        let said = talk(&reports(name), &answers, folder.path());
        assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stdout));
        let said = String::from_utf8(said.stdout).unwrap();
        assert!(said.contains("uw partner"), "{said}");
        assert_eq!(said.contains("Is het veilig om dit mee te nemen?"), end);
    }
    same(folder.path(), tree);
}

#[test]
fn a_discreet_paper_says_nothing_of_where_it_comes_from_and_is_not_asked_about() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let (hurt, safe) = two_people(tree);
    let folder = transcript::folder();
    for (name, typed) in [("hurt", &hurt), ("safe", &safe)] {
        let options = format!("--discreet {}", reports(name));
        let said = talk(&options, &[&typed[..], &lines(&[""])].concat(), folder.path());
        assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stderr));
        assert!(!String::from_utf8(said.stdout).unwrap().contains("Is het veilig"));
    }
    same(folder.path(), tree);
    for format in formats() {
        let bytes = read(&folder.path().join(format!("hurt.{format}")));
        let paper = String::from_utf8_lossy(&bytes).to_lowercase();
        for word in ["loketwijzer", "sha256", "qr-code", "uw samenvatting"] {
            assert!(!paper.contains(word), "{word} in {format}\n{paper}");
        }
        if format == "ics" {
            assert!(paper.contains("prodid:-//aantekeningen//"), "{paper}");
        } else if format != "json" {
            assert!(paper.contains("aantekeningen"), "{format}");
        }
    }
    // By its key, which asks where it goes; nothing else of the conversation is discreet then.
    let end = lines(&["discreet", "1", "1", "key.txt", "discreet", "1", "1", "key.html", ""]);
    let said = talk("", &[&hurt[..], &end].concat(), folder.path());
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(!said.contains("Is het veilig") && said.contains("aantekeningen."), "{said}");
    for ending in ["txt", "html"] {
        let [key, option] = ["key", "hurt"].map(|name| read(&folder.path().join(format!("{name}.{ending}"))));
        assert!(key == option, "{ending}");
    }
    let html = fs::read_to_string(folder.path().join("key.html")).unwrap();
    assert!(html.contains("<title>Aantekeningen</title>"));
}

#[test]
fn a_note_with_a_private_question_stays_behind() {
    let folder = transcript::folder();
    let note = ["4", "2", "notitie", "1", "gele parkiet", "2", "notitie", "1", "blauwe merel", "klaar"];
    for (end, there) in [("2", false), ("1", true)] {
        let said = talk("--report a.txt --overwrite", &lines(&[&note[..], &["", end]].concat()), folder.path());
        assert_eq!(said.status.code(), Some(0), "{}", String::from_utf8_lossy(&said.stdout));
        let paper = fs::read_to_string(folder.path().join("a.txt")).unwrap();
        assert!(paper.contains("blauwe merel"), "{paper}");
        assert_eq!(paper.contains("gele parkiet"), there, "{paper}");
    }
}
