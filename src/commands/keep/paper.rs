//! A paper as it leaves the conversation, made from nothing but what its receipt can hold; so that the same paper can be made
//! again from the receipt.

use crate::calendar::Date;
use crate::check::Material;
use crate::commands::paper::{Format, Paper};
use crate::commands::places::Lazy;
use crate::keep::{Edition, Key, MadeWith, Receipt, Said, details, write_code};
use crate::report::evaluate::Outcome;
use crate::report::{self, Block, Note, words};
use crate::talk::{How, Unwritten, texts, voices};
use crate::text::{Arg, Text};
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Answers, Disclosure, Household, Plan};

/// What a paper is made with, beside the conversation.
#[derive(Clone, Copy)]
pub(in crate::commands) struct Making<'a> {
    pub(in crate::commands) tree: &'a Tree,
    pub(in crate::commands) material: &'a Material,
    pub(in crate::commands) edition: &'a Edition,
    pub(in crate::commands) places: &'a Lazy,
    pub(in crate::commands) day: Date,
    /// The texts in the language of the paper, for whichever reader.
    pub(in crate::commands) text: &'a Text,
}

/// What of the outcome a machine reads of a paper, before the notes.
fn outcome(plan: &Plan<'_>, household: &Household) -> serde_json::Map<String, serde_json::Value> {
    let outcome = match &plan.standings[..] {
        [standing] => Outcome::one(standing),
        _ => Outcome::several(plan, household),
    };
    outcome.as_json()
}

impl Making<'_> {
    /// The file of a paper, in the words for whoever reads it. What somebody is called by name stays in the conversation.
    pub(in crate::commands) fn paper(
        &self,
        household: &Household,
        notes: &[Vec<Note>],
        how: How,
        format: Format,
    ) -> Result<Vec<u8>, Unwritten> {
        let Self { tree, places, day, .. } = *self;
        let household = household.told(tree, day, how.shown);
        let notes = match how.shown {
            Disclosure::All => notes.to_vec(),
            Disclosure::Public => report::public_notes(tree, notes),
        };
        let plan = household.plan_as(tree, day, how.shown);
        let (text, beside) = texts(tree, self.text, how.reader, &household);
        let voices = voices(tree, &text, &beside, &household);
        let local = |place: &str| places.local(place);
        let mut blocks = report::with_notes(report::paper(&plan, &voices, &local), tree, &notes, &voices);
        let mut outcome = outcome(&plan, &household);
        let listed = report::notes_as_json(tree, &notes, &text);
        let mut foot = Vec::new();
        if how.discreet {
            if let Some(title) = blocks.iter_mut().find(|block| matches!(block, Block::Title(_))) {
                *title = Block::Title(text.say("discreet-title"));
            }
            // What the rules are called says where the paper comes from.
            let args = || {
                let version = words::short_day(tree.version, &text);
                [("day", Arg::from(words::day(day, &text))), ("version", version.into())]
            };
            let rules = text.say(&format!("tree-{}", tree.id.key()));
            let [of, at] = args();
            let named = Block::Text(text.say_with("summary-version", &[of, at, ("rules", rules.into())]));
            let version = text.say_with("discreet-version", &args());
            blocks.iter_mut().filter(|block| **block == named).for_each(|block| *block = Block::Text(version.clone()));
        } else {
            // A calendar has days and no notes.
            let line = self.receipt(&household, how, !listed.is_empty() && format != Format::Ics).line();
            outcome.insert("receipt".into(), line.as_str().into());
            foot = self.foot(&household, line, &text);
        }
        if !listed.is_empty() {
            outcome.insert("notes".into(), listed.into());
        }
        let paper = Paper {
            receipt: foot,
            blocks,
            outcome: serde_json::Value::Object(outcome),
            dues: report::dates(&plan.standings.iter().collect::<Vec<_>>(), &voices, &local),
            text: &text,
            day,
            named: !how.discreet,
        };
        paper.bytes(format)
    }

    /// The last part of a paper: the code to go on with, and the receipt to make it again.
    fn foot(&self, household: &Household, line: String, text: &Text) -> Vec<Block> {
        let Self { tree, edition, places, day, .. } = *self;
        let mut blocks = vec![Block::Heading(text.say("receipt-title"))];
        if let Some(code) = write_code(Key { tree, edition, places }, day, household) {
            blocks.push(Block::Text(text.say("receipt-code")));
            blocks.push(Block::Code { letters: code.letters, picture: text.say("receipt-picture") });
        }
        blocks.push(Block::Receipt { about: text.say("receipt-about"), line });
        blocks
    }

    /// The receipt of a paper about this household, from which everything is gone that does not leave the conversation.
    pub(in crate::commands) fn receipt(&self, household: &Household, how: How, notes: bool) -> Receipt {
        let Self { tree, edition, day, .. } = *self;
        let plan = household.plan_as(tree, day, how.shown);
        let several = plan.standings.len() > 1;
        let role = |person: usize| {
            let role = tree.roles.get(household.people()[person].role).filter(|_| several);
            role.map(ToString::to_string).unwrap_or_default()
        };
        let mut people = Vec::new();
        let mut ended = Vec::new();
        let mut all = String::new();
        for (person, standing) in plan.standings.iter().enumerate() {
            // Of what was said once for everybody each has their part: whether it counts is not the same for all.
            let counts = |question: usize| Some((question, standing.answer(question)?.clone()));
            let answers: Answers = (0..tree.questions.len()).filter_map(counts).collect();
            people.push((role(person), Said::of(tree, &answers).answers));
            let own = plan.own(person);
            ended.push((role(person), own.iter().map(|it| (it.referral, it.value)).collect()));
            all += &serde_json::Value::Object(Outcome::one(standing).as_json()).to_string();
        }
        let shared: Vec<(usize, Value)> = plan.shared.iter().map(|it| (it.referral, it.value)).collect();
        if !several {
            // One person has one list.
            let [(_, own)] = &mut ended[..] else { unreachable!("one person") };
            let own: &mut Vec<(usize, Value)> = own;
            own.extend(shared);
            own.sort_unstable_by_key(|(referral, _)| *referral);
        } else if !shared.is_empty() {
            ended.insert(0, (String::new(), shared));
        }
        let named = |(referral, value): (usize, Value)| (tree.referrals[referral].id.to_string(), value);
        let outcome = ended.into_iter().map(|(who, list)| (who, list.into_iter().map(named).collect())).collect();
        let made = MadeWith {
            language: self.text.language().as_str().to_owned(),
            reader: how.reader.as_str().to_owned(),
            shown: how.shown,
            texts: self.texts(),
            local: self.local(),
            notes,
        };
        Receipt { edition: edition.clone(), day, made, people, outcome, details: details(&all) }
    }

    /// A short hash of the program's version and of every sentence it can say.
    pub(in crate::commands) fn texts(&self) -> String {
        let version = [("", env!("CARGO_PKG_VERSION"))];
        let texts = self.material.catalogues.iter().flat_map(|catalogue| {
            let language = std::iter::once(("", catalogue.language.as_str()));
            language.chain(catalogue.files.iter().map(|(name, text)| (&**name, &**text)))
        });
        Edition::new(self.tree.id.clone(), self.tree.version, version.into_iter().chain(texts)).hash
    }

    /// A short hash of a gemeente's own file, when one is laid over the rules.
    pub(in crate::commands) fn local(&self) -> Option<String> {
        self.material.local.as_ref().map(|(_, text)| details(text))
    }
}
