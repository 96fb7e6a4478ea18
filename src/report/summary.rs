//! The paper at the end of a conversation: what to do, what to find out, with whom, with which rights, and why.

use super::danger;
use super::dates;
use super::desk::{self, Around, Places};
use super::entries::{Entries, Entry};
use super::glance;
use super::paper::Block;
use super::people::{Voice, listed, overview, titled};
use super::reasons::reasons;
use super::terms;
use super::unsure::unsure;
use super::words;
use crate::calendar::Date;
use crate::document::Norm;
use crate::text::Text;
use crate::tree::Tree;
use crate::value::Value;
use crate::walk::{Plan, Shared, Standing, until};

/// The paper for one person.
pub fn summary(standing: &Standing<'_>, text: &Text, places: &Places<'_>) -> Vec<Block> {
    written(&[standing], &[], &[Voice { text, name: String::new() }], places)
}

/// The paper for everybody; `voices` has one for each of the people, and the first of them speaks for all.
pub fn paper(plan: &Plan<'_>, voices: &[Voice<'_>], places: &Places<'_>) -> Vec<Block> {
    written(&plan.standings.iter().collect::<Vec<_>>(), &plan.shared, voices, places)
}

fn written(standings: &[&Standing<'_>], shared: &[Shared], voices: &[Voice<'_>], places: &Places<'_>) -> Vec<Block> {
    let (standing, text) = (standings[0], voices[0].text);
    let around = Around { standing, text, places };
    let entries = Entries::of(standings, shared);
    Writer { standings, voices, standing, text, around, blocks: Vec::new(), rights: Vec::new(), desks: Vec::new() }
        .paper(&entries)
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

struct Writer<'a> {
    standings: &'a [&'a Standing<'a>],
    voices: &'a [Voice<'a>],
    /// Where the person stands that is spoken of now.
    standing: &'a Standing<'a>,
    text: &'a Text,
    around: Around<'a>,
    blocks: Vec<Block>,
    /// Rights already told, each with its last days and the number of the referral they stand under.
    rights: Vec<(usize, Vec<Option<Date>>, usize)>,
    /// Desks already described, each by its name and the number of the referral they stand under.
    desks: Vec<(usize, String, usize)>,
}

impl<'a> Writer<'a> {
    fn paper(mut self, entries: &Entries) -> Vec<Block> {
        let (standing, text) = (self.standing, self.text);
        let tree = standing.tree;
        let own = format!("tree-{}", tree.id.key());
        self.blocks.push(Block::Title(text.say("summary-title")));
        self.blocks.push(Block::Text(text.attr(&own, "disclaimer").unwrap_or_default()));
        let Entries { to_do, to_find_out, in_brief } = entries;
        let people = self.people();
        self.blocks.extend(glance::first(&people, to_do, self.voices));
        let dues = dates::dates(self.standings, self.voices, self.around.places);
        self.blocks.extend(glance::dates(&dues, standing.day, text));
        if self.several() {
            self.blocks.push(Block::Heading(text.say("plan-people")));
            self.blocks.extend(overview(entries, self.voices, tree));
        }
        for (these, heading) in [(to_do, "summary-do"), (to_find_out, "summary-find-out")] {
            self.blocks.extend((!these.is_empty()).then(|| Block::Heading(text.say(heading))));
            for entry in these {
                self.about(entry.people[0]);
                self.referral(entry);
            }
        }
        self.about(0);
        self.in_brief(in_brief);
        self.unknown();
        let in_full: Vec<&Entry> = to_do.iter().chain(to_find_out).collect();
        self.guide(&in_full);
        self.why(&in_full);
        self.about(0);
        self.blocks.extend(if words::for_professional(text) {
            glance::asked(&people, self.voices)
        } else {
            glance::sources(&people, &in_full, self.voices)
        });
        self.blocks.extend(danger::foot(tree, standing.day, text));
        self.blocks.push(Block::Heading(text.say("summary-about")));
        let day = words::day(standing.day, text);
        let version = words::short_day(tree.version, text);
        let args = [("day", day.into()), ("version", version.into()), ("rules", text.say(&own).into())];
        self.blocks.push(Block::Text(text.say_with("summary-version", &args)));
        self.blocks.retain(|block| !matches!(block, Block::Text(text) if text.is_empty()));
        self.blocks
    }

    fn several(&self) -> bool {
        self.standings.len() > 1
    }

    /// Where each of the people stands.
    fn people(&self) -> Vec<Around<'a>> {
        let places = self.around.places;
        let each = self.standings.iter().zip(self.voices);
        each.map(|(standing, voice)| Around { standing, text: voice.text, places }).collect()
    }

    /// From here on this person is spoken of.
    fn about(&mut self, person: usize) {
        self.standing = self.standings[person];
        self.text = self.voices[person].text;
        self.around = Around { standing: self.standing, text: self.text, places: self.around.places };
    }

    fn why(&mut self, entries: &[&Entry]) {
        let mut heading = Some(Block::Heading(self.text.say("summary-why")));
        for entry in entries {
            // What is for the household follows from the answers of the first.
            let people = if entry.shared { &entry.people[..1] } else { &entry.people };
            let each = alike(people, |person| {
                self.about(person);
                if words::for_professional(self.text) {
                    reasons(self.standing, entry.referral, self.text)
                } else {
                    glance::because(self.around, entry.referral)
                }
            });
            self.about(entry.people[0]);
            if each.iter().any(|(_, reasons)| !reasons.is_empty()) {
                let title = self.title(entry);
                self.blocks.extend(heading.take());
                self.blocks.push(Block::Subheading(title));
                let apart = each.len() > 1;
                for (people, reasons) in each {
                    if apart && !reasons.is_empty() {
                        self.line("plan-for", &[("people", &listed(&people, self.voices))]);
                    }
                    self.blocks.extend(reasons);
                }
            }
        }
    }

    /// What to do, with its number and, when there are several people, for whom.
    fn title(&self, entry: &Entry) -> String {
        let called = if entry.value == Value::Unknown { words::in_doubt } else { words::referral };
        let title = called(self.standing.tree, entry.referral, self.text);
        titled(entry, &title, self.voices)
    }

    fn referral(&mut self, entry: &Entry) {
        let (standing, text) = (self.standing, self.text);
        let referral = &standing.tree.referrals[entry.referral];
        let key = format!("referral-{}", referral.id.key());
        self.blocks.push(Block::Subheading(self.title(entry)));
        if entry.shared && self.several() && entry.people.len() < self.standings.len() {
            let people = listed(&entry.people, self.voices);
            self.line("plan-because", &[("people", &people)]);
        }
        // Told once, in the words for the first.
        let reader = |person: usize| self.voices[person].text.reader();
        let mut others = entry.people.clone();
        others.retain(|person| !entry.shared && reader(*person) != reader(entry.people[0]));
        if !others.is_empty() {
            self.line("plan-same", &[("people", &listed(&others, self.voices))]);
        }
        if entry.value == Value::Unknown {
            self.attribute(&key, "uitzoeken");
            if let Some(desk) = referral.find_out {
                let desk = desk::name(self.around, desk);
                self.line("summary-find-out-with", &[("desk", &desk)]);
            }
        }
        self.attribute(&key, "uitleg");
        self.where_to_go(entry.number, referral.desk);
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
        self.rights(entry);
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
        if let Some((_, _, earlier)) = self.desks.iter().find(|(known, called, _)| *known == desk && *called == name) {
            let earlier = earlier.to_string();
            self.line("summary-where-again", &[("desk", &name), ("number", &earlier)]);
            return;
        }
        self.desks.push((desk, name.clone(), number));
        self.line("summary-where", &[("desk", &name)]);
        self.blocks.extend(desk::described(self.around, desk));
    }

    fn rights(&mut self, entry: &Entry) {
        let last = |right, person: usize| until(self.standings[person], right).map(|ends| ends.deadline.last);
        let ends = |right| {
            let mut days: Vec<Option<Date>> = entry.people.iter().map(|person| last(right, *person)).collect();
            days.sort_unstable();
            days.dedup();
            days
        };
        let rights = self.standing.rights(entry.referral).into_iter().map(|right| (right, ends(right)));
        let is =
            |(right, days): &(usize, Vec<_>), known: &(usize, Vec<_>, usize)| (*right, days) == (known.0, &known.1);
        let (told, new): (Vec<_>, Vec<_>) = rights.partition(|right| self.rights.iter().any(|known| is(right, known)));
        if !new.is_empty() {
            self.blocks.push(Block::Text(self.text.say("summary-rights")));
            let rights: Vec<Block> = new.iter().flat_map(|(right, _)| self.right(entry, *right)).collect();
            self.blocks.extend(rights);
        }
        self.rights.extend(new.into_iter().map(|(right, days)| (right, days, entry.number)));
        if !told.is_empty() {
            let again = self.rights.iter().filter(|known| told.iter().any(|right| is(right, known)));
            let mut numbers: Vec<usize> = again.map(|(_, _, number)| *number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            self.line("summary-rights-again", &[("numbers", &numbers.join(", "))]);
        }
    }

    /// A right, with the days on which it ends; where those are not the same for everybody, also for whom.
    fn right(&self, entry: &Entry, right: usize) -> Vec<Block> {
        let each = alike(&entry.people, |person| terms::right(self.standings[person], right, self.text));
        let apart = each.len() > 1;
        let mut blocks: Vec<Block> = each[0].1[..1].to_vec();
        for (people, told) in each {
            blocks.extend(told.into_iter().skip(1).map(|block| match block {
                Block::Item(1, label) if apart => {
                    let args = [("label", label.into()), ("people", listed(&people, self.voices).into())];
                    Block::Item(1, self.text.say_with("plan-about", &args))
                }
                other => other,
            }));
        }
        blocks
    }

    /// What is still to find out beyond what is told in full: its name, what to find out and with whom.
    fn in_brief(&mut self, entries: &[Entry]) {
        if entries.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(self.text.say("summary-in-brief")));
        self.blocks.push(Block::Text(self.text.say("summary-in-brief-about")));
        for entry in entries {
            self.about(entry.people[0]);
            let text = self.text;
            let referral = &self.standing.tree.referrals[entry.referral];
            let key = format!("referral-{}", referral.id.key());
            self.blocks.push(Block::Item(0, self.title(entry)));
            let with = |key: &str, desk: usize| text.say_with(key, &[("desk", desk::name(self.around, desk).into())]);
            let below = [
                text.attr(&key, "uitzoeken"),
                referral.find_out.map(|desk| with("summary-find-out-with", desk)),
                Some(with("summary-where", referral.desk)),
            ];
            self.blocks.extend(below.into_iter().flatten().map(|line| Block::Item(1, line)));
        }
        self.about(0);
    }

    /// What people ask about these referrals, each once.
    fn guide(&mut self, told: &[&Entry]) {
        let (tree, text) = (self.standing.tree, self.text);
        let mut entries: Vec<usize> =
            told.iter().flat_map(|advised| tree.referrals[advised.referral].guide.iter().copied()).collect();
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
        let unsure = unsure(self.standings, self.voices, self.around.places, true);
        if !unsure.is_empty() {
            self.blocks.push(Block::Heading(self.text.say("summary-unknown")));
            self.blocks.extend(unsure.into_iter().map(|it| Block::Item(0, it.line)));
        }
    }
}

/// What is told of each of the people, with all of whom the same is told.
fn alike(people: &[usize], mut told: impl FnMut(usize) -> Vec<Block>) -> Vec<(Vec<usize>, Vec<Block>)> {
    let mut each: Vec<(Vec<usize>, Vec<Block>)> = Vec::new();
    for &person in people {
        let told = told(person);
        match each.iter_mut().find(|(_, same)| *same == told) {
            Some((people, _)) => people.push(person),
            None => each.push((vec![person], told)),
        }
    }
    each
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
