//! The days to remember: when the terms of the rights in a paper end, in order.

use super::desk::{self, Around, Places};
use super::people::Voice;
use super::words;
use crate::calendar::Date;
use crate::text::Text;
use crate::walk::{Standing, until};

/// A day to remember.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The last day of the term.
    pub day: Date,
    /// The name of the rule set and of the right: a right has one name on one day, whoever it is for.
    pub name: String,
    /// What the last day is for, in a few words, when the right has them.
    pub brief: Option<String>,
    /// The first sentence of the right.
    pub sentence: String,
    /// What those are called it is about; nobody when there is only one person.
    pub people: Vec<String>,
    /// The right, the referral it belongs to and where to go.
    pub more: Vec<String>,
}

impl Due {
    /// What ends on that day, as briefly as it can be said, and about whom.
    pub(super) fn what(&self, text: &Text) -> String {
        let what = self.brief.as_ref().unwrap_or(&self.sentence);
        if self.people.is_empty() {
            return what.clone();
        }
        text.say_with("plan-about", &[("label", what.into()), ("people", self.people.join(", ").into())])
    }
}

/// The days to remember, the first one first; those that have passed too. `voices` has one for each of the people.
pub fn dates(standings: &[&Standing<'_>], voices: &[Voice<'_>], places: &Places<'_>) -> Vec<Due> {
    let mut dues: Vec<Due> = Vec::new();
    for (standing, voice) in standings.iter().zip(voices) {
        let name = (voices.len() > 1).then(|| voice.name.clone());
        for due in of(Around { standing, text: voice.text, places }) {
            let same = dues.iter_mut().find(|it| it.name == due.name && it.day == due.day);
            match same {
                Some(same) => same.people.extend(name.clone().filter(|name| !same.people.contains(name))),
                None => dues.push(Due { people: name.clone().into_iter().collect(), ..due }),
            }
        }
    }
    dues.sort_by(|a, b| a.day.cmp(&b.day).then_with(|| a.name.cmp(&b.name)));
    dues
}

/// Those of one person.
fn of(around: Around<'_>) -> Vec<Due> {
    let Around { standing, text, .. } = around;
    let tree = standing.tree;
    let mut dues = Vec::new();
    for advised in standing.advised() {
        let referral = &tree.referrals[advised.referral];
        for number in standing.rights(advised.referral) {
            let Some(ends) = until(standing, number) else { continue };
            let right = &tree.rights[number];
            let sentence = words::right(right, text);
            let title = words::referral(tree, advised.referral, text);
            let desk = desk::name(around, referral.desk);
            let mut more = vec![sentence.clone(), title, text.say_with("summary-where", &[("desk", desk.into())])];
            more.extend(desk::channels(around, referral.desk).iter().map(|block| block.text().to_owned()));
            dues.push(Due {
                day: ends.deadline.last,
                name: [tree.id.as_str(), right.id.as_str()].join("-"),
                brief: text.attr(&format!("right-{}", right.id.key()), "kort"),
                sentence: first_sentence(&sentence).to_owned(),
                people: Vec::new(),
                more,
            });
        }
    }
    dues
}

/// Up to the first full stop behind which a new sentence begins.
fn first_sentence(text: &str) -> &str {
    let ends = text.match_indices(". ").map(|(at, _)| at + 1);
    let end = ends.into_iter().find(|end| text[*end + 1..].starts_with(char::is_uppercase));
    &text[..end.unwrap_or(text.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_the_next_one_begins() {
        assert_eq!(first_sentence("Dit is bijv. één zin. En dit de tweede. "), "Dit is bijv. één zin.");
        assert_eq!(first_sentence("Een zin."), "Een zin.");
        assert_eq!(first_sentence(""), "");
    }
}
