//! A conversation in a code: what is in it comes out again, and no small mistake does.
#![allow(clippy::unwrap_used)]

use loketwijzer::keep::{ALPHABET, Edition, Key, Misread, Numbered, read_code, write_code};
use loketwijzer::tree::{Answer, QuestionKind, Tree};
use loketwijzer::value::Value;
use loketwijzer::walk::{Household, Step};
use proptest::prelude::*;

use crate::common::random;
use crate::common::shipped;

/// A list of places to number.
struct Towns;

const TOWNS: [&str; 3] = ["Utrecht", "Hoorn, Terschelling", "'s-Gravenhage"];

impl Numbered for Towns {
    fn count(&self) -> usize {
        TOWNS.len()
    }

    fn number(&self, name: &str) -> Option<usize> {
        TOWNS.iter().position(|town| *town == name)
    }

    fn name(&self, number: usize) -> Option<String> {
        TOWNS.get(number).map(|town| (*town).to_owned())
    }
}

fn edition(tree: &Tree, content: &str) -> Edition {
    Edition::new(tree.id.clone(), tree.version, [("rules.yaml", content)])
}

/// An answer to a question, one for each number.
fn answer(kind: &QuestionKind, number: u32) -> Answer {
    let at = number as usize;
    let options = kind.options();
    match kind {
        _ if number.is_multiple_of(7) => Answer::Unknown,
        QuestionKind::YesNo | QuestionKind::Choice(_) => Answer::One(options[at % options.len()].clone()),
        QuestionKind::Many(_) => {
            let (none, others) = options.split_last().unwrap();
            let chosen = others.iter().enumerate().filter(|(bit, _)| number >> bit & 1 == 1);
            let chosen: Vec<_> = chosen.map(|(_, option)| option.clone()).collect();
            Answer::Some(if chosen.is_empty() { vec![none.clone()] } else { chosen })
        }
        QuestionKind::Number { min, max } => Answer::Number(min + i64::from(number) % (max - min + 1)),
        QuestionKind::Date => Answer::Date(
            loketwijzer::calendar::iso(&format!("{}-{:02}-28", 1900 + number % 300, 1 + number % 12)).unwrap(),
        ),
        QuestionKind::Place => Answer::Place(TOWNS[at % TOWNS.len()].to_owned()),
    }
}

/// A household that answered so many questions of each person, each as a number says.
fn household(tree: &Tree, people: &[(usize, Vec<u32>)]) -> Household {
    let mut household = Household::new(0);
    for (person, (role, numbers)) in people.iter().enumerate() {
        if person > 0 {
            household.add(role % tree.roles.len().max(1), None);
        }
        for number in numbers {
            let Step::Ask(question) = household.standing(tree, person, shipped::day()).step() else { break };
            if number % 11 == 3 {
                household.put_off(tree, person, question);
            } else {
                household.give(tree, person, question, answer(&tree.questions[question].kind, *number));
            }
        }
    }
    household
}

/// What a household ends with: all that a paper says.
fn ends(tree: &Tree, household: &Household) -> Vec<Vec<(usize, Value, Vec<String>)>> {
    let plan = household.plan(tree, shipped::day());
    let of = |standing: &loketwijzer::walk::Standing<'_>| {
        let answers = (0..tree.questions.len())
            .filter_map(|question| Some(format!("{question}={}", standing.answer(question)?.words().join(","))));
        let answers: Vec<String> = answers.collect();
        standing.advised().into_iter().map(|it| (it.referral, it.value, answers.clone())).collect()
    };
    plan.standings.iter().map(of).collect()
}

fn comes_back(tree: &Tree, household: &Household) -> String {
    let edition = edition(tree, "");
    let key = Key { tree, edition: &edition, places: &Towns };
    let code = write_code(key, shipped::day(), household).unwrap();
    assert_eq!(code.left_out, Vec::<usize>::new());
    let read = read_code(&code.letters).unwrap();
    assert_eq!(read.day, shipped::day());
    let again = read.open(key).unwrap();
    assert!(ends(tree, &again) == ends(tree, household), "{}", code.letters);
    code.letters
}

#[test]
fn everybody_in_the_scenarios_fits_in_a_code_short_enough_to_say() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let mut longest = 0;
    for person in shipped::people("rules", tree).iter().step_by(9) {
        let mut household = Household::new(0);
        for (question, answer) in shipped::visit(tree, person) {
            // The list of places here is a small one.
            let answer = match answer {
                Answer::Place(_) => Answer::Place(TOWNS[0].to_owned()),
                other => other,
            };
            household.give(tree, 0, question, answer);
        }
        longest = longest.max(comes_back(tree, &household).split('-').count());
    }
    assert!(longest <= 16, "{longest} groups of four");
}

#[test]
fn no_one_wrong_letter_and_no_two_that_changed_places_are_read() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    let numbers: Vec<u32> = (1..60).collect();
    for people in [vec![(0, numbers.clone())], vec![(0, numbers.clone()), (1, numbers)]] {
        let code: Vec<char> = comes_back(tree, &household(tree, &people)).replace('-', "").chars().collect();
        for at in 0..code.len() {
            let mut wrong = code.clone();
            for other in ALPHABET.chars().filter(|other| *other != code[at]) {
                wrong[at] = other;
                let expected = Misread::Mistake { group: Some(at / 4) };
                assert_eq!(read_code(&String::from_iter(&wrong)).unwrap_err(), expected);
            }
            for other in at + 1..code.len() {
                let mut wrong = code.clone();
                wrong.swap(at, other);
                assert_eq!(read_code(&String::from_iter(&wrong)).is_err(), wrong != code);
            }
        }
    }
}

#[test]
fn a_code_of_other_rules_is_refused_and_names_them() {
    let trees = shipped::trees("tests/cmd/bieb/rules");
    let tree = trees.at(shipped::day()).unwrap();
    let code = comes_back(tree, &household(tree, &[(0, vec![2, 2, 2])]));
    let other = edition(tree, "anders");
    let read = read_code(&code).unwrap();
    assert_eq!(read.fits(&other), Err(Misread::OtherRules { version: tree.version }));
    let key = Key { tree, edition: &other, places: &Towns };
    assert_eq!(read.open(key).unwrap_err(), Misread::OtherRules { version: tree.version });
}

#[test]
fn a_place_that_is_not_in_the_list_stays_behind_and_is_told() {
    let trees = shipped::trees("tests/cmd/bieb/rules");
    let tree = trees.at(shipped::day()).unwrap();
    let mut household = household(tree, &[(0, vec![2; 20])]);
    let place = tree.questions.iter().position(|question| question.kind == QuestionKind::Place).unwrap();
    household.give(tree, 0, place, Answer::Place("Nergens".into()));
    let edition = edition(tree, "");
    let key = Key { tree, edition: &edition, places: &Towns };
    let code = write_code(key, shipped::day(), &household).unwrap();
    let again = read_code(&code.letters).unwrap().open(key).unwrap();
    assert_eq!(code.left_out, [place]);
    assert_eq!(again.standing(tree, 0, shipped::day()).open(), [place]);
}

proptest! {
    #![proptest_config(random::cases(24))]

    #[test]
    fn whatever_was_answered_comes_back(
        people in prop::collection::vec((0_usize..6, prop::collection::vec(any::<u32>(), 0..70)), 1..4)
    ) {
        let trees = shipped::trees("tests/cmd/bieb/rules");
        comes_back(trees.at(shipped::day()).unwrap(), &household(trees.at(shipped::day()).unwrap(), &people[..1]));
    }

    #[test]
    fn no_text_breaks_the_reader(typed in "\\PC{0,80}", letters in "[0-9A-Z -]{0,80}") {
        let trees = shipped::trees("tests/cmd/bieb/rules");
        let tree = trees.at(shipped::day()).unwrap();
        let edition = edition(tree, "");
        for text in [typed, letters] {
            if let Ok(read) = read_code(&text) {
                let _ = read.open(Key { tree, edition: &edition, places: &Towns });
            }
        }
    }
}

#[test]
fn families_come_back() {
    let trees = shipped::trees("rules");
    let tree = trees.at(shipped::day()).unwrap();
    for seed in 1..6_u32 {
        let numbers = |person: u32| {
            (0..60_u32).map(move |at| 2_654_435_761_u32.wrapping_mul((at + 1) * (seed + person * 17)) >> 7)
        };
        let people: Vec<(usize, Vec<u32>)> =
            (0..3).map(|person| (person as usize, numbers(person).collect())).collect();
        comes_back(tree, &household(tree, &people));
    }
}
