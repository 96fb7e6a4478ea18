//! The paper at the end of a conversation: what to do, what to find out, with whom, with which rights, and why.

use super::dates;
use super::desk::{self, Around, Places};
use super::overview;
use super::paper::Block;
use super::reasons::reasons;
use super::terms;
use super::words;
use crate::document::{Norm, Urgency};
use crate::text::Text;
use crate::tree::{Answer, Tree};
use crate::value::Value;
use crate::walk::{Advised, Standing};

/// So many referrals that are to find out are told in full; beyond that a paper says the same over and over.
const MOST_IN_FULL: usize = 8;

/// The paper.
pub fn summary(standing: &Standing<'_>, text: &Text, places: &Places<'_>) -> Vec<Block> {
    let around = Around { standing, text, places };
    Writer { standing, text, around, blocks: Vec::new(), rights: Vec::new(), desks: Vec::new() }.paper()
}

/// What is shown at once for one safety referral: where to go and how, nothing else.
pub fn urgent(standing: &Standing<'_>, referral: usize, text: &Text, places: &Places<'_>) -> Vec<Block> {
    let referral = &standing.tree.referrals[referral];
    let key = format!("referral-{}", referral.id.key());
    let mut blocks = vec![Block::Subheading(text.say(&key))];
    blocks.extend(desk::channels(Around { standing, text, places }, referral.desk));
    blocks.extend(text.attr(&key, "uitleg").map(Block::Text));
    blocks
}

/// The referrals of a paper, each part in order of urgency.
struct Parts {
    to_do: Vec<Advised>,
    to_find_out: Vec<Advised>,
    in_brief: Vec<Advised>,
}

impl Parts {
    fn of(standing: &Standing<'_>) -> Self {
        let (to_do, mut to_find_out): (Vec<Advised>, Vec<Advised>) =
            standing.advised().into_iter().partition(|advised| advised.value == Value::Yes);
        // Safety is never shortened.
        let urgency = |advised: &&Advised| standing.tree.referrals[advised.referral].urgency;
        let now = to_find_out.iter().take_while(|advised| urgency(advised) == Urgency::Now).count();
        let in_brief = to_find_out.split_off(now.max(MOST_IN_FULL).min(to_find_out.len()));
        Self { to_do, to_find_out, in_brief }
    }
}

struct Writer<'a> {
    standing: &'a Standing<'a>,
    text: &'a Text,
    around: Around<'a>,
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
        let Parts { to_do, to_find_out, in_brief } = Parts::of(standing);
        self.blocks.extend(overview::first(self.around, &to_do));
        let dues = dates::dates(standing, text, self.around.places);
        self.blocks.extend(overview::dates(&dues, standing.day, text));
        let mut number = 0;
        for (these, heading) in [(&to_do, "summary-do"), (&to_find_out, "summary-find-out")] {
            self.blocks.extend((!these.is_empty()).then(|| Block::Heading(text.say(heading))));
            for advised in these {
                number += 1;
                self.referral(number, *advised);
            }
        }
        self.in_brief(number, &in_brief);
        self.unknown();
        let in_full = [to_do, to_find_out].concat();
        self.guide(&in_full);
        self.blocks.push(Block::Heading(text.say("summary-why")));
        for (number, advised) in (1..).zip(&in_full) {
            let title = text.say(&format!("referral-{}", tree.referrals[advised.referral].id.key()));
            let reasons = if words::for_professional(text) {
                reasons(standing, advised.referral, text)
            } else {
                overview::because(self.around, advised.referral)
            };
            if !reasons.is_empty() {
                self.blocks.push(Block::Subheading(self.numbered(number, &title)));
                self.blocks.extend(reasons);
            }
        }
        self.blocks.extend(if words::for_professional(text) {
            overview::asked(self.around)
        } else {
            overview::sources(self.around, &in_full)
        });
        self.blocks.push(Block::Heading(text.say("summary-about")));
        let day = words::day(standing.day, text);
        let version = words::short_day(tree.version, text);
        let args = [("day", day.into()), ("version", version.into()), ("rules", text.say(&own).into())];
        self.blocks.push(Block::Text(text.say_with("summary-version", &args)));
        self.blocks.push(Block::Text(text.attr(&own, "disclaimer").unwrap_or_default()));
        self.blocks.retain(|block| !matches!(block, Block::Text(text) if text.is_empty()));
        self.blocks
    }

    fn numbered(&self, number: usize, title: &str) -> String {
        self.text.say_with("summary-numbered", &[("number", number.into()), ("title", title.into())])
    }

    fn referral(&mut self, number: usize, advised: Advised) {
        let (standing, text) = (self.standing, self.text);
        let referral = &standing.tree.referrals[advised.referral];
        let key = format!("referral-{}", referral.id.key());
        self.blocks.push(Block::Subheading(self.numbered(number, &text.say(&key))));
        if advised.value == Value::Unknown {
            self.attribute(&key, "uitzoeken");
            if let Some(desk) = referral.find_out {
                let desk = desk::name(self.around, desk);
                self.line("summary-find-out-with", &[("desk", &desk)]);
            }
        }
        self.attribute(&key, "uitleg");
        self.where_to_go(number, referral.desk);
        if let Some(desk) = referral.decides {
            let desk = desk::name(self.around, desk);
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
            let looks = text.attr(&key, "kijkt").unwrap_or_default();
            if !words::for_professional(text) {
                self.blocks.push(Block::Text(looks));
                continue;
            }
            let name = words::sourced(standing.tree, &text.say(&key), norm.source, text);
            let weighed_by = desk::name(self.around, norm.weighed_by);
            self.line("summary-norm", &[("norm", &name), ("desk", &weighed_by), ("looks", &looks)]);
        }
        if let Some(say) = text.attr(&key, "zeg") {
            self.line("summary-say", &[("say", &say)]);
        }
        self.rights(number, advised.referral);
        let tick = |words| if words::for_professional(text) { Block::Item(0, words) } else { Block::Todo(words) };
        let bring = referral.bring.iter().map(|item| tick(text.say(&format!("bring-{}", item.key()))));
        self.list("summary-bring", bring.collect());
        let avoid = referral.avoid.iter().map(|advice| {
            let advice = &standing.tree.advice[*advice];
            let sentence = text.say(&format!("advice-{}", advice.id.key()));
            Block::Item(0, words::sourced(standing.tree, &sentence, advice.source, text))
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

    fn list(&mut self, heading: &str, items: Vec<Block>) {
        if !items.is_empty() {
            self.blocks.push(Block::Text(self.text.say(heading)));
            self.blocks.extend(items);
        }
    }

    fn where_to_go(&mut self, number: usize, desk: usize) {
        let name = desk::name(self.around, desk);
        if let Some((_, earlier)) = self.desks.iter().find(|(known, _)| *known == desk) {
            let earlier = earlier.to_string();
            self.line("summary-where-again", &[("desk", &name), ("number", &earlier)]);
            return;
        }
        self.desks.push((desk, number));
        self.line("summary-where", &[("desk", &name)]);
        self.blocks.extend(desk::described(self.around, desk));
    }

    fn rights(&mut self, number: usize, referral: usize) {
        let rights = self.standing.rights(referral);
        let (told, new): (Vec<usize>, Vec<usize>) =
            rights.into_iter().partition(|right| self.rights.iter().any(|(known, _)| known == right));
        self.rights.extend(new.iter().map(|right| (*right, number)));
        if !new.is_empty() {
            self.blocks.push(Block::Text(self.text.say("summary-rights")));
            self.blocks.extend(new.iter().flat_map(|right| terms::right(self.standing, *right, self.text)));
        }
        if !told.is_empty() {
            let mut numbers: Vec<usize> =
                self.rights.iter().filter(|(right, _)| told.contains(right)).map(|(_, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            self.line("summary-rights-again", &[("numbers", &numbers.join(", "))]);
        }
    }

    /// What is still to find out beyond what is told in full: its name, what to find out and with whom.
    fn in_brief(&mut self, mut number: usize, advised: &[Advised]) {
        let (tree, text) = (self.standing.tree, self.text);
        if advised.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(text.say("summary-in-brief")));
        self.blocks.push(Block::Text(text.say("summary-in-brief-about")));
        for advised in advised {
            number += 1;
            let referral = &tree.referrals[advised.referral];
            let key = format!("referral-{}", referral.id.key());
            self.blocks.push(Block::Item(0, self.numbered(number, &text.say(&key))));
            let with = |key: &str, desk: usize| text.say_with(key, &[("desk", desk::name(self.around, desk).into())]);
            let below = [
                text.attr(&key, "uitzoeken"),
                referral.find_out.map(|desk| with("summary-find-out-with", desk)),
                Some(with("summary-where", referral.desk)),
            ];
            self.blocks.extend(below.into_iter().flatten().map(|line| Block::Item(1, line)));
        }
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
                    tree.questions[question].known_by.iter().map(|desk| desk::name(self.around, *desk)).collect();
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
