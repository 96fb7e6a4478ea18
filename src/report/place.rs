//! Places for a person and for a machine: gemeente, province, region, and the desks that are others in each place.

use serde_json::{Value as Json, json};

use super::paper::Block;
use super::words;
use crate::calendar::Date;
use crate::document::PlaceLevel;
use crate::place::{Found, Match};
use crate::text::Text;
use crate::tree::{Channel, Desk, Tree};

/// A place, told apart from others of its name.
pub fn option(place: &Match<'_>, text: &Text) -> String {
    let (gemeente, province) = (place.gemeente.into(), place.province.into());
    let name = place.woonplaats.unwrap_or(place.gemeente).into();
    text.say_with("place-option", &[("place", name), ("gemeente", gemeente), ("province", province)])
}

/// What a name means, to be read: what is known of each place and where one can turn to; or what it is like, or that it is
/// no place.
pub fn page(found: &Found<'_>, tree: &Tree, day: Date, text: &Text) -> Vec<Block> {
    match found {
        Found::One(place) => known(std::slice::from_ref(place), tree, day, text),
        Found::Several(places) => known(places, tree, day, text),
        Found::Like(places) => match &places[..] {
            [place] => vec![Block::Text(text.say_with("place-near", &[("place", option(place, text).into())]))],
            places => {
                let question = Block::Text(text.say("place-like"));
                std::iter::once(question).chain(places.iter().map(|it| Block::Item(0, option(it, text)))).collect()
            }
        },
        Found::None => vec![Block::Text(text.say("place-none"))],
    }
}

fn known(places: &[Match<'_>], tree: &Tree, day: Date, text: &Text) -> Vec<Block> {
    let mut blocks = Vec::new();
    for place in places {
        blocks.push(Block::Subheading(place.woonplaats.unwrap_or(place.gemeente).to_owned()));
        for (key, name) in
            [("place-gemeente", place.gemeente), ("place-province", place.province), ("place-region", place.region)]
        {
            blocks.push(Block::Item(0, text.say_with(key, &[("name", name.into())])));
        }
        let holder = if place.holder_verified { "local-holder" } else { "local-holder-unverified" };
        blocks.push(Block::Item(0, text.say_with(holder, &[("holder", place.holder.into())])));
    }
    let desks = local(tree).flat_map(|(desk, _)| {
        let name = Block::Item(0, text.say(&format!("desk-{}", desk.id.key())));
        std::iter::once(name).chain(channels(desk, day).map(|channel| words::contact(1, channel, text)))
    });
    let desks: Vec<Block> = desks.collect();
    blocks.extend(desks.first().map(|_| Block::Text(text.say("place-desks"))));
    blocks.extend(desks);
    blocks.push(Block::Text(text.say("place-attribution")));
    blocks
}

/// The same for a machine: `status` is `one`, `several`, `like` (the places are those with such a name) or `none`. `name`
/// gives the name by which a place is found and no other.
pub fn as_json(found: &Found<'_>, name: &dyn Fn(&Match<'_>) -> String, tree: &Tree, day: Date, text: &Text) -> Json {
    let (status, places) = match found {
        Found::One(place) => ("one", std::slice::from_ref(place)),
        Found::Several(places) => ("several", &places[..]),
        Found::Like(places) => ("like", &places[..]),
        Found::None => ("none", [].as_slice()),
    };
    let places = places.iter().map(|place| {
        json!({
            "name": name(place),
            "woonplaats": place.woonplaats,
            "gemeente": place.gemeente,
            "province": place.province,
            "region": place.region,
            "zorgkantoor": { "name": place.holder, "verified": place.holder_verified },
        })
    });
    let desks = local(tree).map(|(desk, level)| {
        let channels = channels(desk, day).map(|channel| {
            json!({
                "kind": channel.kind.as_str(),
                "value": channel.value,
                "checked": channel.checked.to_string(),
                "verified": channel.verified,
            })
        });
        json!({
            "id": desk.id.as_str(),
            "name": text.say(&format!("desk-{}", desk.id.key())),
            "level": level_word(level),
            "channels": channels.collect::<Vec<_>>(),
        })
    });
    json!({
        "status": status,
        "places": places.collect::<Vec<_>>(),
        "desks": desks.collect::<Vec<_>>(),
        "attribution": text.say("place-attribution"),
    })
}

/// The desks that are others in each place, and what decides which.
fn local(tree: &Tree) -> impl Iterator<Item = (&Desk, PlaceLevel)> {
    tree.desks.iter().filter_map(|desk| Some((desk, desk.local?.1)))
}

fn channels(desk: &Desk, day: Date) -> impl Iterator<Item = &Channel> {
    desk.channels.iter().filter(move |channel| channel.valid.holds(day))
}

fn level_word(level: PlaceLevel) -> &'static str {
    match level {
        PlaceLevel::Gemeente => "gemeente",
        PlaceLevel::Zorgkantoor => "zorgkantoor",
    }
}
