//! What the rules promise, from names to positions.

use std::collections::HashMap;

use super::Builder;
use super::names::Names;
use super::resolve::{ALWAYS, Resolver};
use crate::document::{At, RawNames, RawPromise, RawRule, Spot};
use crate::finding::{Kind, Place, Problem};
use crate::id::Id;
use crate::tree::{Claim, Promise, Question, Referral, Right};

/// What can be claimed of one thing.
type Single = fn(usize) -> Claim;

/// The things that promises are about.
struct About<'a> {
    questions: &'a [Question],
    referrals: &'a [Referral],
    rights: &'a [Right],
    names: &'a Names,
    /// Where each referral stands; by urgency, not as in the files.
    places: HashMap<&'a Id, usize>,
}

impl Builder<'_> {
    pub(super) fn promises(
        &mut self,
        questions: &[Question],
        referrals: &[Referral],
        rights: &[Right],
        names: &Names,
    ) -> Vec<Promise> {
        let mut places: HashMap<&Id, usize> = HashMap::new();
        for (at, referral) in referrals.iter().enumerate() {
            places.entry(&referral.id).or_insert(at);
        }
        let about = About { questions, referrals, rights, names, places };
        self.each(|file| &file.promises).map(|raw| self.promise(&raw.value, &about)).collect()
    }

    fn promise(&mut self, raw: &RawPromise, about: &About<'_>) -> Promise {
        self.log.begin(&raw.id.value);
        let everybody =
            At { value: RawRule::Word(Id::new(ALWAYS).expect("a name")), spot: raw.id.spot, key: raw.id.spot };
        let when = raw.when.as_ref().unwrap_or(&everybody);
        let when =
            Resolver { questions: about.questions, names: about.names, day: self.day, log: &mut self.log }.whole(when);
        let claims = self.claims(raw, about);
        Promise {
            id: raw.id.value.clone(),
            source: self.maybe(Kind::Source, raw.source.as_ref(), about.names),
            when,
            claims,
            valid: self.validity(raw.valid_from.as_ref(), raw.valid_until.as_ref()),
            place: self.document.place(raw.id.spot),
        }
    }

    /// What is claimed; exactly one kind of claim makes sense. What is not there on the day cannot come out, so nothing is
    /// claimed of whom it must not come to, and a claim that it does is broken: unless the promise says from and until
    /// when it is made.
    fn claims(&mut self, raw: &RawPromise, about: &About<'_>) -> Vec<(Claim, Place)> {
        let mut claims: Vec<(Claim, Place)> = Vec::new();
        let mut keys: Vec<(&str, Spot)> = Vec::new();
        let of_referrals: [(&str, &Option<At<RawNames>>, Single); 4] = [
            ("never", &raw.never, Claim::Never),
            ("always", &raw.always, Claim::Always),
            ("to-do", &raw.to_do, Claim::ToDo),
            ("not-to-do", &raw.not_to_do, Claim::NotToDo),
        ];
        for (key, names, claim) in of_referrals {
            let Some(names) = names else { continue };
            keys.push((key, names.key));
            for name in self.named(key, names) {
                claims.extend(self.claimed(&name, about).map(|(at, place)| (claim(at), place)));
            }
        }
        if let Some(name) = &raw.first {
            keys.push(("first", name.key));
            claims.extend(self.claimed(name, about).map(|(at, place)| (Claim::First(at), place)));
        }
        if let Some(names) = &raw.one_of {
            keys.push(("one-of", names.key));
            if names.value.is_empty() && names.value.whole {
                self.log.note(Problem::EmptyList { key: "one-of".into() }, names.key);
            }
            self.log.repeated(&names.value);
            let found: Vec<usize> =
                names.value.iter().filter_map(|name| self.claimed(name, about)).map(|(at, _)| at).collect();
            if !found.is_empty() {
                claims.push((Claim::OneOf(found), self.document.place(names.key)));
            }
        }
        let of_rights: [(&str, &Option<At<RawNames>>, Single); 2] = [
            ("never-right", &raw.never_right, Claim::NeverRight),
            ("always-right", &raw.always_right, Claim::AlwaysRight),
        ];
        for (key, names, claim) in of_rights {
            let Some(names) = names else { continue };
            keys.push((key, names.key));
            for name in self.named(key, names) {
                let Some(right) = about.names.find(Kind::Right, &name, &mut self.log) else { continue };
                claims.push((claim(right), self.document.place(name.spot)));
            }
        }
        claims.retain(|(claim, _)| match claim {
            Claim::Never(at) | Claim::NotToDo(at) => about.referrals[*at].valid.holds(self.day),
            Claim::NeverRight(at) => about.rights[*at].valid.holds(self.day),
            Claim::Always(_) | Claim::ToDo(_) | Claim::First(_) | Claim::OneOf(_) | Claim::AlwaysRight(_) => true,
        });
        if keys.len() != 1 {
            keys.sort_by_key(|(_, at)| at.start);
            let at = keys.get(1).map_or(raw.id.spot, |(_, at)| *at);
            let found: Vec<&str> = keys.iter().map(|(key, _)| *key).collect();
            self.log.note(Problem::ClaimShape { found: found.join(", ") }, at);
        }
        claims
    }

    /// The names behind a key, one or a list.
    fn named(&mut self, key: &str, names: &At<RawNames>) -> Vec<At<Id>> {
        match &names.value {
            RawNames::One(id) => vec![At { value: id.clone(), spot: names.spot, key: names.key }],
            RawNames::Several(list) => {
                if list.is_empty() && list.whole {
                    self.log.note(Problem::EmptyList { key: key.into() }, names.key);
                }
                self.log.repeated(list);
                list.to_vec()
            }
        }
    }

    /// A referral of which something is claimed.
    fn claimed(&mut self, name: &At<Id>, about: &About<'_>) -> Option<(usize, Place)> {
        about.names.find(Kind::Referral, name, &mut self.log)?;
        Some((*about.places.get(&name.value)?, self.document.place(name.spot)))
    }
}
