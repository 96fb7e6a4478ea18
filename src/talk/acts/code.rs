//! Handing over: a code to go on with somewhere else, shown at the paper and taken in at the beginning.

use crate::failure::Failure;
use crate::front::Front;
use crate::keep::{Edition, Key, Misread, read_code, spelled, write_code};
use crate::report::{qr, words};
use crate::talk::aside::{CONTINUE, Line};
use crate::talk::{Act, End, Talk};
use crate::terminal::Way;
use crate::text::Text;
use crate::tree::{Tree, Trees};
use crate::walk::Household;

/// Shows the code of the conversation, spelled, and on a screen as a picture for a camera.
pub const CODE: Act = Act::new("key-code", run);

fn run(talk: &mut Talk<'_>, front: &mut dyn Front) -> Result<(), End> {
    let Some(shown) = talk.shown(front)? else { return Ok(()) };
    let household = talk.session.household.told(talk.tree, talk.day, shown);
    let text = match write_code(talk.key(talk.tree), talk.day, &household) {
        None => talk.text.say("code-none"),
        Some(code) => {
            let mut parts = spelling(&code.letters, &talk.text, talk.way);
            if !code.left_out.is_empty() {
                let question = |question: &usize| format!("- {}", words::question(talk.tree, *question, &talk.text));
                let left: Vec<String> = code.left_out.iter().map(question).collect();
                parts.push(format!("{}\n{}", talk.text.say("code-left-out"), left.join("\n")));
            }
            // Of no use to whoever listens to a screen reader.
            if let (Some(room), Some(modules)) = (front.room(), qr::modules(&code.letters)) {
                if modules.len() <= room {
                    parts.push(talk.text.say("code-picture"));
                    parts.push(qr::half_blocks(&modules));
                } else {
                    parts.push(talk.text.say_with("code-no-room", &[("columns", modules.len().into())]));
                }
            }
            parts.join("\n\n")
        }
    };
    talk.show(front, talk.text.say("code-title"), text, &[CONTINUE]).map(drop)
}

/// The code in letters, and group by group in words.
fn spelling(letters: &str, text: &Text, way: Way) -> Vec<String> {
    let names = text.say("code-letters");
    let names: Vec<&str> = names.split_whitespace().collect();
    let groups = spelled(letters, &names).into_iter().map(|(group, names)| {
        let args = [("group", group.into()), ("names", names.join(", ").into())];
        format!("- {}", text.say_with("code-group", &args))
    });
    let groups: Vec<String> = groups.collect();
    // On a narrow screen a group stays whole; a line can be copied in one go.
    let letters = if way == Way::Screen { letters.replace('-', " ") } else { letters.to_owned() };
    vec![text.say("code-about"), letters, groups.join("\n")]
}

impl Talk<'_> {
    fn key<'k>(&'k self, tree: &'k Tree) -> Key<'k> {
        Key { tree, edition: self.outside.edition(), places: self.outside.numbered() }
    }

    /// Asks for a code until one can be read; the conversation goes on with what is in it.
    pub fn take_over(&mut self, front: &mut dyn Front, trees: &Trees) -> Result<(), End> {
        let (mut draft, mut notice) = (String::new(), None);
        loop {
            let [question, hint] = self.says(["code-ask", "code-hint"]);
            let line = Line { question, hint, draft, notice: notice.take(), empty: false };
            let Some(typed) = self.typed(front, line)? else { return Ok(()) };
            match self.read_code(&typed, trees) {
                Ok(household) => {
                    self.take(household);
                    return Ok(());
                }
                Err(failure) => (draft, notice) = (typed, Some(failure.told(&self.text))),
            }
        }
    }

    /// The people and answers in a code.
    pub fn read_code(&self, typed: &str, trees: &Trees) -> Result<Household, Failure> {
        let edition = self.outside.edition();
        let failure = |why| misread(&why, edition, &self.text);
        let code = read_code(typed).map_err(failure)?;
        code.fits(edition).map_err(failure)?;
        // Which answers are in it follows from the law of the day it was made on.
        let day = [("date", code.day.to_string())];
        let tree = trees.at(code.day).map_err(|_| Failure { key: "code-day", facts: day.to_vec() })?;
        code.open(self.key(tree)).map_err(failure)
    }
}

/// Why a code cannot be read. Never what was typed.
fn misread(why: &Misread, edition: &Edition, text: &Text) -> Failure {
    // People count from one.
    let group = |group: usize| (group + 1).to_string();
    let (key, facts) = match why {
        Misread::Empty => ("code-empty", vec![]),
        Misread::Letter { group: at } => ("code-letter", vec![("group", group(*at))]),
        Misread::Length { group: Some(at) } => ("code-length-at", vec![("group", group(*at))]),
        Misread::Length { group: None } => ("code-length", vec![]),
        Misread::Mistake { group: Some(at) } => ("code-mistake-at", vec![("group", group(*at))]),
        Misread::Mistake { group: None } => ("code-mistake", vec![]),
        Misread::Newer => ("code-newer", vec![]),
        Misread::Senseless => ("code-senseless", vec![]),
        Misread::OtherRules { version } => {
            let theirs = words::short_day(*version, text);
            let same = if *version == edition.version { "yes" } else { "no" };
            let ours = words::short_day(edition.version, text);
            ("code-other-rules", vec![("theirs", theirs), ("ours", ours), ("same", same.to_owned())])
        }
    };
    Failure { key, facts }
}
