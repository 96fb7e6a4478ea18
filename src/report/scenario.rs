//! A scenario whose person does not arrive: what was expected and what came of it.

use super::words;
use crate::scenario::{Miss, Missed, Scenario};
use crate::text::Text;
use crate::tree::Tree;

/// The person, and each difference on a line of its own; `asked` has the words of the rules' own questions.
pub fn missed(tree: &Tree, scenario: &Scenario, misses: &[Missed], text: &Text, asked: &Text) -> String {
    let head = [("name", scenario.name.as_str().into()), ("file", (&*scenario.place.file).into())];
    let mut lines = vec![text.say_with("test-missed", &head)];
    for missed in misses {
        let line = match missed.miss {
            Miss::Unanswered(question) => {
                let asked = words::question(tree, question, asked);
                let id = tree.questions[question].id.as_str();
                text.say_with("test-unanswered", &[("question", id.into()), ("words", asked.into())])
            }
            Miss::Referral { referral, expected, found } => {
                let value = |value: crate::value::Value| text.say(&format!("value-{}", value.as_str()));
                let id = tree.referrals[referral].id.as_str();
                let facts =
                    [("referral", id.into()), ("expected", value(expected).into()), ("found", value(found).into())];
                text.say_with("test-referral", &facts)
            }
            Miss::NoRight(right) => text.say_with("test-no-right", &[("right", tree.rights[right].id.as_str().into())]),
            Miss::Right(right) => text.say_with("test-right", &[("right", tree.rights[right].id.as_str().into())]),
        };
        let member = missed.person.and_then(|person| Some((person, scenario.people.get(person)?)));
        let line = match member {
            Some((person, member)) => {
                let role = tree.roles.get(member.role).map(crate::id::Id::as_str).unwrap_or_default();
                let facts = [("number", (person + 1).into()), ("role", role.into()), ("line", line.into())];
                text.say_with("test-person", &facts)
            }
            None => line,
        };
        lines.push(format!("  {line}"));
    }
    lines.join("\n")
}
