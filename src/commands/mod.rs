//! The commands, one file each; and the way from the words that were typed to the one that runs.

mod ask;
mod book;
mod check;
mod completions;
mod diff;
mod ended;
mod evaluate;
mod explain;
mod export;
mod files;
mod graph;
mod keep;
pub mod load;
mod local;
mod lookup;
mod new;
mod outside;
mod paper;
mod place;
mod places;
mod print;
mod schema;
mod sheet;
mod test;
mod usage;
mod verify;
mod whole;
mod words;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::Parser;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::calendar::{self, Date};
use crate::check::Material;
use crate::cli::{Cli, Command, Reader};
use crate::failure::{Exit, Failure, WRONG, reason};
use crate::finding::Finding;
use crate::process;
use crate::report;
use crate::terminal::{self, Terminal};
use crate::text::{Catalogue, Language, Text, language};
use crate::tree::{NoTree, Tree, Trees, Validity};

/// Runs what was typed and gives the exit code it ends with.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let typed = usage::typed_language(&args);
    let lang = typed.clone();
    process::begin(move || own_text(lang.as_deref()).say("failure-panic"));
    let mut text = None;
    let ended = match Cli::try_parse_from(&args) {
        Ok(cli) => {
            let mut setting = Setting::new(&cli);
            let ended = command(&cli, &mut setting).map(ExitCode::from);
            text = setting.text.take();
            ended
        }
        Err(error) => Ok(usage::show(&error, &args)),
    };
    // Whoever reads a file that was only half written has to be told, whatever came of the rest.
    let ended = ended.and_then(|exit| terminal::lost().map_or(Ok(exit), |error| Err(unwritten(error))));
    ended.unwrap_or_else(|failure| {
        let text = text.unwrap_or_else(|| own_text(typed.as_deref()));
        terminal::error(&text.say_with("failure", &[("what", failure.told(&text).into())]));
        ExitCode::from(WRONG)
    })
}

/// What was said on standard output did not get there.
fn unwritten(error: &io::Error) -> Failure {
    Failure::new("failure-output", &[("reason", reason(error))])
}

fn command(cli: &Cli, setting: &mut Setting) -> Result<Exit, Failure> {
    match &cli.command {
        None => ask::run(&cli.ask, setting),
        Some(Command::Ask { words }) => lookup::run(words, setting),
        Some(Command::Place { name, format }) => place::run(name, *format, setting),
        Some(Command::Evaluate { file }) => evaluate::run(file.as_deref(), setting),
        Some(Command::Check { dir, strict, format, proof, witness }) => {
            let more = check::More { strict: *strict, proof: *proof, witness: witness.as_deref() };
            check::run(dir.as_deref(), *format, &more, setting)
        }
        Some(Command::Words { dir }) => words::run(dir, setting),
        Some(Command::Explain { code }) => explain::run(code.as_deref(), setting),
        Some(Command::Test(args)) => test::run(args, setting),
        Some(Command::Diff { dirs, old_date, new_date, format }) => {
            let sides = diff::Sides { dirs, old_date: old_date.as_deref(), new_date: new_date.as_deref() };
            diff::run(&sides, *format, setting)
        }
        Some(Command::Graph { dir, rule, referral, format }) => {
            graph::run(dir.as_deref(), rule.as_deref(), referral.as_deref(), *format, setting)
        }
        Some(Command::Book { dir, overwrite }) => book::run(dir, *overwrite, setting),
        Some(Command::Verify { file }) => verify::run(file, setting),
        Some(Command::Export { dir }) => export::run(dir, setting),
        Some(Command::Schema { files }) => Ok(schema::run(*files)),
        Some(Command::New { dir }) => new::run(dir, setting),
        Some(Command::Sheet { file, overwrite }) => sheet::run(file.as_deref(), *overwrite, setting),
        Some(Command::Completions { shell }) => completions::completions(*shell, setting),
        Some(Command::Man) => completions::man(setting),
    }
}

/// What goes for every command.
struct Setting {
    terminal: Terminal,
    lang: Option<String>,
    reader: Reader,
    date: Option<String>,
    rules: Option<std::path::PathBuf>,
    locales: Option<std::path::PathBuf>,
    local: Option<std::path::PathBuf>,
    /// The texts a failure is told in, once there are any.
    text: Option<Text>,
}

impl Setting {
    fn new(cli: &Cli) -> Self {
        let terminal = Terminal::look(|name| std::env::var(name).ok());
        let common = &cli.common;
        Self {
            terminal: if common.no_color { terminal.without_colour() } else { terminal },
            lang: common.lang.clone(),
            reader: common.reader,
            date: common.date.clone(),
            rules: common.rules.clone(),
            locales: common.locales.clone(),
            local: common.local.clone(),
            text: None,
        }
    }

    /// The day whose law counts: as asked, or today.
    fn day(&self) -> Result<Date, Failure> {
        match &self.date {
            None => Ok(today()),
            Some(typed) => calendar::iso(typed).ok_or_else(|| Failure::new("failure-date", &[("date", typed)])),
        }
    }

    /// The texts in the language that was asked for, or that the environment names.
    fn speak(&self, catalogues: &[Catalogue]) -> Result<Text, Failure> {
        let available: Vec<Language> = catalogues.iter().map(|catalogue| catalogue.language.clone()).collect();
        let Some(language) = pick(&available, self.lang.as_deref()) else {
            let names: Vec<&str> = available.iter().map(Language::as_str).collect();
            let lang = self.lang.as_deref().unwrap_or_default();
            return Err(Failure::new("failure-language", &[("language", lang), ("available", &names.join(", "))]));
        };
        let text = Text::new(catalogues, language, self.reader.as_str());
        process::speak(text.say("failure-panic"));
        Ok(text)
    }
}

/// The rules, or their findings on standard error and a failure that says so.
fn rules(material: &Material, text: &Text, setting: &Setting) -> Result<Trees, Failure> {
    material.trees().map_err(|findings| {
        broken(&findings, material, text, setting);
        Failure::new("failure-rules", &[])
    })
}

/// The tree of a day; a day whose law the rules do not know is refused.
fn tree_at<'t>(
    trees: &'t Trees,
    day: Date,
    material: &Material,
    text: &Text,
    setting: &Setting,
) -> Result<&'t Tree, Failure> {
    trees.at(day).map_err(|none| match none {
        NoTree::Outside(covers) => outside(covers, day),
        NoTree::Broken(findings) => {
            broken(findings, material, text, setting);
            Failure::new("failure-rules", &[])
        }
    })
}

fn broken(findings: &[Finding], material: &Material, text: &Text, setting: &Setting) {
    let source = |name: &str| material.source(name);
    let (colour, width) = (setting.terminal.error_colour, setting.terminal.width);
    terminal::error(&report::finding::render(findings, &source, text, colour, width));
}

fn outside(covers: Validity, day: Date) -> Failure {
    let shown = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let key = if covers.until.is_some() { "failure-outside-both" } else { "failure-outside" };
    Failure::new(key, &[("date", &day.to_string()), ("from", &shown(covers.from)), ("until", &shown(covers.until))])
}

fn pick<'a>(available: &'a [Language], asked: Option<&str>) -> Option<&'a Language> {
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
    language::pick(available, asked, &environment.each_ref().map(Option::as_deref))
}

/// The program's own texts, for what goes wrong before any others are read.
fn own_text(lang: Option<&str>) -> Text {
    let catalogues = load::material(None, None).map(|material| material.catalogues).unwrap_or_default();
    let available: Vec<Language> = catalogues.iter().map(|catalogue| catalogue.language.clone()).collect();
    // Who asks for a language that is not there still has one in the environment.
    let language = pick(&available, lang).or_else(|| pick(&available, None)).cloned();
    let language = language.or_else(|| Language::new("nl")).expect("a language");
    Text::new(&catalogues, &language, Reader::Client.as_str())
}

/// The time in the Netherlands, for who has no list of time zones: summer time from the last Sunday of March until that of
/// October.
const DUTCH_TIME: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The day it is where the program runs. When nobody can tell where that is (`TZ` names no zone there is, or the system
/// says nothing), the day it is in the Netherlands: that of UTC would be yesterday for an hour or two each night.
pub(crate) fn today() -> Date {
    let zone = TimeZone::try_system().or_else(|_| TimeZone::posix(DUTCH_TIME)).unwrap_or(TimeZone::UTC);
    Timestamp::now().to_zoned(zone).date()
}
