//! The paper at the end of a conversation: what to do, what to find out, with whom, with which rights, and why.

use super::paper::Block;
use super::reasons::reasons;
use super::words;
use crate::calendar::Why;
use crate::document::{Norm, PlaceLevel};
use crate::text::Text;
use crate::tree::{Answer, Tree};
use crate::value::Value;
use crate::walk::{Advised, Standing, until};

/// What a place says about a desk that is another one in each place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Local {
    /// The gemeente.
    pub gemeente: String,
    /// The zorgkantoorregio.
    pub region: String,
    /// The organisation that holds the region, as far as known.
    pub holder: String,
    /// Whether that was read in a source.
    pub holder_verified: bool,
}

/// Looks up the place a person named.
pub(super) type Places<'p> = dyn Fn(&str) -> Option<Local> + 'p;

/// The paper.
pub fn summary(standing: &Standing<'_>, text: &Text, places: &Places<'_>) -> Vec<Block> {
    Writer { standing, text, places, blocks: Vec::new(), rights: Vec::new(), desks: Vec::new() }.paper()
}

/// What is shown at once for one safety referral: where to go and how, nothing else.
pub fn urgent(standing: &Standing<'_>, referral: usize, text: &Text, places: &Places<'_>) -> Vec<Block> {
    let mut writer = Writer { standing, text, places, blocks: Vec::new(), rights: Vec::new(), desks: Vec::new() };
    let referral = &standing.tree.referrals[referral];
    let key = format!("referral-{}", referral.id.key());
    writer.blocks.push(Block::Subheading(text.say(&key)));
    writer.channels(referral.desk);
    writer.attribute(&key, "uitleg");
    writer.blocks
}

struct Writer<'a> {
    standing: &'a Standing<'a>,
    text: &'a Text,
    places: &'a Places<'a>,
    blocks: Vec<Block>,
    /// Rights already told, with the number of the referral they stand under.
    rights: Vec<(usize, usize)>,
    /// Desks already described, with the number of the referral they stand under.
    desks: Vec<(usize, usize)>,
}

impl Writer<'_> {
    fn paper(mut self) -> Vec<Block> {
        let (standing, text) = (self.standing, self.text);
        let tree = standing.tree;
        let own = format!("tree-{}", tree.id.key());
        self.blocks.push(Block::Title(text.say("summary-title")));
        self.blocks.push(Block::Text(text.attr(&own, "disclaimer").unwrap_or_default()));
        let advised = standing.advised();
        let mut number = 0;
        for (value, heading) in [(Value::Yes, "summary-do"), (Value::Unknown, "summary-find-out")] {
            let these: Vec<&Advised> = advised.iter().filter(|advised| advised.value == value).collect();
            if these.is_empty() {
                continue;
            }
            self.blocks.push(Block::Heading(text.say(heading)));
            for advised in these {
                number += 1;
                self.referral(number, advised);
            }
        }
        self.unknown();
        self.guide(&advised);
        self.blocks.push(Block::Heading(text.say("summary-why")));
        for (number, advised) in Self::in_order(&advised) {
            let title = text.say(&format!("referral-{}", tree.referrals[advised.referral].id.key()));
            let reasons = reasons(standing, advised.referral, text);
            if !reasons.is_empty() {
                self.blocks.push(Block::Subheading(self.numbered(number, &title)));
                self.blocks.extend(reasons);
            }
        }
        self.blocks.push(Block::Heading(text.say("summary-about")));
        let day = words::day(standing.day, text);
        let version = words::short_day(tree.version, text);
        let args = [("day", day.into()), ("version", version.into()), ("rules", text.say(&own).into())];
        self.blocks.push(Block::Text(text.say_with("summary-version", &args)));
        self.blocks.push(Block::Text(text.attr(&own, "disclaimer").unwrap_or_default()));
        self.blocks.retain(|block| !matches!(block, Block::Text(text) if text.is_empty()));
        self.blocks
    }

    /// The numbers under which the referrals stand in the paper: first all that is to do, then all to find out.
    fn in_order(advised: &[Advised]) -> Vec<(usize, &Advised)> {
        let of = |value| advised.iter().filter(move |advised| advised.value == value);
        of(Value::Yes).chain(of(Value::Unknown)).enumerate().map(|(at, advised)| (at + 1, advised)).collect()
    }

    fn numbered(&self, number: usize, title: &str) -> String {
        self.text.say_with("summary-numbered", &[("number", number.into()), ("title", title.into())])
    }

    fn referral(&mut self, number: usize, advised: &Advised) {
        let (standing, text) = (self.standing, self.text);
        let referral = &standing.tree.referrals[advised.referral];
        let key = format!("referral-{}", referral.id.key());
        self.blocks.push(Block::Subheading(self.numbered(number, &text.say(&key))));
        if advised.value == Value::Unknown {
            self.attribute(&key, "uitzoeken");
            if let Some(desk) = referral.find_out {
                let desk = self.desk_name(desk);
                self.line("summary-find-out-with", &[("desk", &desk)]);
            }
        }
        self.attribute(&key, "uitleg");
        self.where_to_go(number, referral.desk);
        if let Some(desk) = referral.decides {
            let desk = self.desk_name(desk);
            let line = match referral.norm {
                Some(Norm::Open) => "summary-decides-open",
                Some(Norm::Local) => "summary-decides-local",
                _ => "summary-decides",
            };
            self.line(line, &[("desk", &desk)]);
        }
        for &norm in &referral.open_norms {
            let norm = &standing.tree.norms[norm];
            let key = format!("norm-{}", norm.id.key());
            let name = self.sourced(&text.say(&key), norm.source);
            let weighed_by = self.desk_name(norm.weighed_by);
            let looks = text.attr(&key, "kijkt").unwrap_or_default();
            self.line("summary-norm", &[("norm", &name), ("desk", &weighed_by), ("looks", &looks)]);
        }
        if let Some(say) = text.attr(&key, "zeg") {
            self.line("summary-say", &[("say", &say)]);
        }
        self.rights(number, advised.referral);
        let bring = referral.bring.iter().map(|item| text.say(&format!("bring-{}", item.key())));
        self.list("summary-bring", bring.collect());
        let avoid = referral.avoid.iter().map(|advice| {
            let advice = &standing.tree.advice[*advice];
            let sentence = text.say(&format!("advice-{}", advice.id.key()));
            self.sourced(&sentence, advice.source)
        });
        self.list("summary-avoid", avoid.collect());
    }

    fn attribute(&mut self, key: &str, attribute: &str) {
        if let Some(words) = self.text.attr(key, attribute) {
            self.blocks.push(Block::Text(words));
        }
    }

    fn line(&mut self, key: &str, args: &[(&str, &str)]) {
        let args: Vec<(&str, crate::text::Arg<'_>)> = args.iter().map(|(name, word)| (*name, (*word).into())).collect();
        self.blocks.push(Block::Text(self.text.say_with(key, &args)));
    }

    fn list(&mut self, heading: &str, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::Text(self.text.say(heading)));
            self.blocks.extend(items.into_iter().map(|item| Block::Item(0, item)));
        }
    }

    fn sourced(&self, sentence: &str, source: Option<usize>) -> String {
        match source {
            Some(source) => {
                let source = words::cite(self.standing.tree, source, self.text);
                self.text.say_with("summary-sourced", &[("sentence", sentence.into()), ("source", source.into())])
            }
            None => sentence.to_owned(),
        }
    }

    fn desk_name(&self, desk: usize) -> String {
        let desk = &self.standing.tree.desks[desk];
        let name = self.text.say(&format!("desk-{}", desk.id.key()));
        let Some((question, level)) = desk.local else { return name };
        let Some(Answer::Place(place)) = self.standing.answer(question) else { return name };
        let Some(local) = (self.places)(place) else { return name };
        let (key, place) = match level {
            PlaceLevel::Gemeente => ("local-gemeente", &local.gemeente),
            PlaceLevel::Zorgkantoor => ("local-zorgkantoor", &local.region),
        };
        self.text.say_with(key, &[("desk", name.into()), ("place", place.into())])
    }

    fn where_to_go(&mut self, number: usize, desk: usize) {
        let name = self.desk_name(desk);
        if let Some((_, earlier)) = self.desks.iter().find(|(known, _)| *known == desk) {
            let earlier = earlier.to_string();
            self.line("summary-where-again", &[("desk", &name), ("number", &earlier)]);
            return;
        }
        self.desks.push((desk, number));
        self.line("summary-where", &[("desk", &name)]);
        let key = format!("desk-{}", self.standing.tree.desks[desk].id.key());
        self.attribute(&key, "wat");
        self.attribute(&key, "uren");
        self.channels(desk);
        self.holder(desk);
    }

    fn channels(&mut self, desk: usize) {
        let (standing, text) = (self.standing, self.text);
        let channels = standing.tree.desks[desk].channels.iter().filter(|channel| channel.valid.holds(standing.day));
        self.blocks.extend(channels.map(|channel| Block::Item(0, words::channel(channel, text))));
    }

    /// The region is sure; the organisation that holds it is said with care.
    fn holder(&mut self, desk: usize) {
        let Some((question, PlaceLevel::Zorgkantoor)) = self.standing.tree.desks[desk].local else { return };
        let Some(Answer::Place(place)) = self.standing.answer(question) else { return };
        if let Some(local) = (self.places)(place).filter(|local| !local.holder.is_empty()) {
            let key = if local.holder_verified { "local-holder" } else { "local-holder-unverified" };
            self.line(key, &[("holder", &local.holder)]);
        }
    }

    fn rights(&mut self, number: usize, referral: usize) {
        let rights = self.standing.rights(referral);
        let (told, new): (Vec<usize>, Vec<usize>) =
            rights.into_iter().partition(|right| self.rights.iter().any(|(known, _)| known == right));
        let items = new.iter().map(|right| self.right(*right)).collect();
        self.rights.extend(new.iter().map(|right| (*right, number)));
        self.list("summary-rights", items);
        if !told.is_empty() {
            let mut numbers: Vec<usize> =
                self.rights.iter().filter(|(right, _)| told.contains(right)).map(|(_, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            self.line("summary-rights-again", &[("numbers", &numbers.join(", "))]);
        }
    }

    fn right(&self, number: usize) -> String {
        let (standing, text) = (self.standing, self.text);
        let right = &standing.tree.rights[number];
        let mut sentence = words::right(right, text);
        if let Some((deadline, start)) = until(standing, number) {
            let last = words::day(deadline.last, text);
            let start = words::short_day(start, text);
            let passed = deadline.last < standing.day;
            let key = if passed { "right-until-passed" } else { "right-until" };
            sentence = format!("{sentence} {}", text.say_with(key, &[("last", last.into()), ("start", start.into())]));
            if let Some(moved) = deadline.moved {
                let bare = words::short_day(deadline.bare, text);
                let key = match moved {
                    Why::Weekend => "right-moved-weekend",
                    Why::Holiday(_) => "right-moved-holiday",
                    Why::TwoOrdinaryDays => "right-moved-short",
                };
                sentence = format!("{sentence} {}", text.say_with(key, &[("bare", bare.into())]));
            }
            if let Some(advice) = right.passed.filter(|_| passed) {
                let advice = &standing.tree.advice[advice];
                let what = text.say(&format!("advice-{}", advice.id.key()));
                sentence = format!("{sentence} {}", self.sourced(&what, advice.source));
            }
        }
        if !right.verified {
            sentence = format!("{sentence} {}", text.say("check-this"));
        }
        self.sourced(&sentence, right.source)
    }

    /// What people ask about these referrals, each once.
    fn guide(&mut self, advised: &[Advised]) {
        let (tree, text) = (self.standing.tree, self.text);
        let mut entries: Vec<usize> =
            advised.iter().flat_map(|advised| tree.referrals[advised.referral].guide.iter().copied()).collect();
        entries.sort_unstable();
        entries.dedup();
        if entries.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(text.say("summary-guide")));
        for entry in entries {
            self.blocks.extend(guide_entry(tree, entry, text));
        }
    }

    /// Questions answered "weet ik niet" or not at all, and who can tell.
    fn unknown(&mut self) {
        let (standing, text) = (self.standing, self.text);
        let tree = standing.tree;
        let open = standing.open();
        let unsure = (0..tree.questions.len())
            .filter(|question| tree.questions[*question].kind.steers())
            .filter(|question| standing.answer(*question) == Some(&Answer::Unknown) || open.contains(question));
        let items: Vec<String> = unsure
            .map(|question| {
                let label = words::short(tree, question, text);
                let desks: Vec<String> =
                    tree.questions[question].known_by.iter().map(|desk| self.desk_name(*desk)).collect();
                if desks.is_empty() {
                    return label;
                }
                let desks = desks.join(", ");
                text.say_with("summary-known-by", &[("label", label.into()), ("desks", desks.into())])
            })
            .collect();
        if !items.is_empty() {
            self.blocks.push(Block::Heading(text.say("summary-unknown")));
            self.blocks.extend(items.into_iter().map(|item| Block::Item(0, item)));
        }
    }
}

/// One guide entry: its title, what it says, and where that is written.
pub fn guide_entry(tree: &Tree, entry: usize, text: &Text) -> Vec<Block> {
    let entry = &tree.guide[entry];
    let key = format!("guide-{}", entry.id.key());
    let mut blocks = vec![Block::Subheading(text.say(&key))];
    for line in text.attr(&key, "tekst").unwrap_or_default().lines().filter(|line| !line.trim().is_empty()) {
        blocks.push(match line.strip_prefix("- ") {
            Some(item) => Block::Item(0, item.to_owned()),
            None => Block::Text(line.to_owned()),
        });
    }
    if let Some(source) = entry.source {
        let source = words::cite(tree, source, text);
        blocks.push(Block::Text(text.say_with("guide-source", &[("source", source.into())])));
    }
    blocks
}
