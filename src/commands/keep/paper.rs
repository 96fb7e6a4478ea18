//! What stands at the end of a paper: the code to go on with, and the receipt to make it again.

use crate::calendar::Date;
use crate::keep::{Edition, Key, Receipt, Said, details, write_code};
use crate::report::{self, Block};
use crate::text::Text;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Answers, Household};

use crate::commands::places::Lazy;

/// The receipt of a conversation: only the answers that count, and where they lead.
pub(in crate::commands) fn receipt(tree: &Tree, edition: &Edition, day: Date, household: &Household) -> Receipt {
    let plan = household.plan(tree, day);
    let several = plan.standings.len() > 1;
    let role = |person: usize| {
        let role = tree.roles.get(household.people()[person].role).filter(|_| several);
        role.map(ToString::to_string).unwrap_or_default()
    };
    let mut people = Vec::new();
    let mut outcome = Vec::new();
    let mut all = String::new();
    for (person, standing) in plan.standings.iter().enumerate() {
        let mut answers = household.answers(person);
        for question in answers.order().to_vec() {
            if standing.answer(question).is_none() {
                answers.forget(question);
            }
        }
        // The order of the rules, so that the same answers give the same receipt.
        let mut order = answers.order().to_vec();
        order.sort_unstable();
        let sorted: Answers = order.iter().filter_map(|at| Some((*at, answers.get(*at)?.clone()))).collect();
        people.push((role(person), Said::of(tree, &sorted).answers));
        let own = plan.own(person);
        outcome.push((role(person), own.iter().map(|it| (it.referral, it.value)).collect()));
        all += &serde_json::Value::Object(report::json::outcome(standing)).to_string();
    }
    let shared: Vec<(usize, Value)> = plan.shared.iter().map(|it| (it.referral, it.value)).collect();
    if !several {
        // One person has one list.
        let [(_, own)] = &mut outcome[..] else { unreachable!("one person") };
        let own: &mut Vec<(usize, Value)> = own;
        own.extend(shared);
        own.sort_unstable_by_key(|(referral, _)| *referral);
    } else if !shared.is_empty() {
        outcome.insert(0, (String::new(), shared));
    }
    let named = |(referral, value): (usize, Value)| (tree.referrals[referral].id.to_string(), value);
    let outcome = outcome.into_iter().map(|(who, list)| (who, list.into_iter().map(named).collect())).collect();
    Receipt { edition: edition.clone(), day, people, outcome, details: details(&all) }
}

/// The last part of a paper in a file.
pub(in crate::commands) fn blocks(
    tree: &Tree,
    edition: &Edition,
    day: Date,
    household: &Household,
    places: &Lazy,
    text: &Text,
) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(text.say("receipt-title"))];
    if let Some(code) = write_code(Key { tree, edition, places }, day, household) {
        blocks.push(Block::Text(text.say("receipt-code")));
        blocks.push(Block::Code { letters: code.letters, picture: text.say("receipt-picture") });
    }
    let line = receipt(tree, edition, day, household).line();
    blocks.push(Block::Receipt { about: text.say("receipt-about"), line });
    blocks
}
