//! The words in which a paper or a page speaks of each of the people.

use crate::cli::Reader;
use crate::report::{self, Voice};
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::{Household, Person};

/// The texts for a reader, and those that speak of each of these people where that takes others: by name where they have one, of
/// the others but the first by who they are; and whoever is asked themselves is the first, and speaks of the others.
pub(super) fn texts(tree: &Tree, text: &Text, reader: Reader, household: &Household) -> (Text, Vec<Option<Text>>) {
    let own = text.for_reader(reader.as_str());
    let of = |(at, person): (usize, &Person)| {
        let other = at > 0 && reader == Reader::Client;
        let voice = if other { Reader::Naaste } else { reader };
        let name = match &person.nickname {
            Some(name) => name.clone(),
            None if at == 0 => return None,
            None => report::name(tree, household, at, &own),
        };
        Some(text.for_reader(voice.as_str()).speaking_of(&name))
    };
    let beside = household.people().iter().enumerate().map(of).collect();
    (own, beside)
}

/// In which of these texts each of these people is spoken of, and what they are called.
pub(super) fn voices<'v>(
    tree: &Tree,
    own: &'v Text,
    beside: &'v [Option<Text>],
    household: &Household,
) -> Vec<Voice<'v>> {
    let voice = |person| Voice {
        text: beside.get(person).and_then(Option::as_ref).unwrap_or(own),
        name: report::name(tree, household, person, own),
    };
    (0..household.people().len()).map(voice).collect()
}
