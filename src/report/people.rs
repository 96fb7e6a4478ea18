//! The people of a plan in words: what each is called, and which part of the plan is for whom.

use super::entries::{Entries, Entry};
use super::paper::Block;
use crate::text::Text;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::Household;

/// One of the people of a plan: in which words they are spoken of, and what they are called in a sentence.
pub struct Voice<'a> {
    /// The texts, for whoever reads and for whom it is about.
    pub text: &'a Text,
    /// What they are called after "for"; of no use when there is only one.
    pub name: String,
}

/// What one of the people is called after "for": their role, with the nickname, or with a number where two of them have the
/// same role and no nickname.
pub fn name(tree: &Tree, household: &Household, person: usize, text: &Text) -> String {
    let people = household.people();
    let who = &people[person];
    let Some(role) = tree.roles.get(who.role) else { return String::new() };
    let role = text.say(&format!("role-{}", role.key()));
    let same = |at: &usize| people[*at].role == who.role && people[*at].nickname.is_none();
    let alike = (0..people.len()).filter(same).count();
    match &who.nickname {
        Some(nickname) => text.say_with("person-named", &[("role", role.into()), ("name", nickname.into())]),
        None if alike > 1 => {
            let number = (0..=person).filter(same).count();
            text.say_with("person-counted", &[("role", role.into()), ("number", number.into())])
        }
        None => role,
    }
}

/// Some of the people, with commas.
pub(super) fn listed(people: &[usize], voices: &[Voice<'_>]) -> String {
    people.iter().map(|person| voices[*person].name.as_str()).collect::<Vec<_>>().join(", ")
}

/// What to do, with its number and, when there are several people, for whom.
pub(super) fn titled(entry: &Entry, title: &str, voices: &[Voice<'_>]) -> String {
    let text = voices[0].text;
    let args = [("number", entry.number.into()), ("title", title.into())];
    if voices.len() == 1 {
        return text.say_with("summary-numbered", &args);
    }
    let whom = if entry.shared { text.say("plan-everybody") } else { listed(&entry.people, voices) };
    let [number, title] = args;
    text.say_with("plan-numbered", &[number, title, ("people", whom.into())])
}

/// For each of the people, and for all together, what is to do and under which numbers there is something to find out.
pub(super) fn overview(entries: &Entries, voices: &[Voice<'_>], tree: &Tree) -> Vec<Block> {
    let text = voices[0].text;
    let all = || entries.to_do.iter().chain(&entries.to_find_out).chain(&entries.in_brief);
    let mut blocks = Vec::new();
    let groups = (0..voices.len()).map(Some).chain([None]);
    for group in groups {
        let here = |entry: &&Entry| match group {
            Some(person) => !entry.shared && entry.people.contains(&person),
            None => entry.shared,
        };
        let whom = group.map_or_else(|| text.say("plan-everybody"), |person| voices[person].name.clone());
        blocks.push(Block::Item(0, text.say_with("plan-for", &[("people", whom.into())])));
        let spoken = voices[group.unwrap_or(0)].text;
        let to_do = all().filter(here).filter(|entry| entry.value == Value::Yes);
        let mut lines: Vec<String> = to_do
            .map(|entry| {
                let title = super::words::referral(tree, entry.referral, spoken);
                text.say_with("summary-numbered", &[("number", entry.number.into()), ("title", title.into())])
            })
            .collect();
        let unknown = all().filter(here).filter(|entry| entry.value == Value::Unknown);
        let numbers: Vec<usize> = unknown.map(|entry| entry.number).collect();
        if !numbers.is_empty() {
            lines.push(text.say_with("plan-find-out", &[("numbers", stretches(&numbers).into())]));
        }
        if lines.is_empty() {
            lines.push(text.say("plan-nothing"));
        }
        blocks.extend(lines.into_iter().map(|line| Block::Item(1, line)));
    }
    blocks
}

/// Numbers in order, with stretches of more than two as one: `1, 4-7, 9`.
fn stretches(numbers: &[usize]) -> String {
    let stretches = numbers.chunk_by(|one, next| one + 1 == *next).flat_map(|stretch| match stretch {
        [first, _, .., last] => vec![[first, last].map(usize::to_string).join("-")],
        few => few.iter().map(usize::to_string).collect(),
    });
    stretches.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_stretch_of_numbers_is_said_by_its_ends() {
        assert_eq!(stretches(&[1, 4, 5, 6, 8, 9]), "1, 4-6, 8, 9");
        assert_eq!(stretches(&[]), "");
    }
}
