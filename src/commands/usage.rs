//! Help, and what was typed wrongly, in the person's language.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::own_text;
use crate::cli;
use crate::failure::WRONG;
use crate::terminal;
use crate::text::{Arg, Text};

/// Shows what clap has to say; the exit code is 0 for help and the version, 2 for what was typed wrongly.
pub(super) fn show(error: &clap::Error, args: &[OsString]) -> ExitCode {
    let text = own_text(typed_language(args).as_deref());
    match error.kind() {
        ErrorKind::DisplayVersion => terminal::out(&error.to_string()),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let command = cli::localized(&|key| text.say(key));
            let help = command.try_get_matches_from(args).err().map(|error| error.to_string());
            // The one word of clap's own that no setting changes.
            terminal::out(&help.unwrap_or_default().replace("[OPTIONS]", &text.say("help-usage-options")));
        }
        _ => {
            terminal::error(&wrong(error, &text));
            return ExitCode::from(WRONG);
        }
    }
    ExitCode::SUCCESS
}

/// The language typed behind `--lang`, before anything else could be understood.
pub(super) fn typed_language(args: &[OsString]) -> Option<String> {
    let mut words = args.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        if word == "--lang" {
            return words.next().map(str::to_owned);
        }
        if let Some(language) = word.strip_prefix("--lang=") {
            return Some(language.to_owned());
        }
    }
    None
}

fn wrong(error: &clap::Error, text: &Text) -> String {
    let fact = |kind| match error.get(kind) {
        Some(ContextValue::String(word)) => word.clone(),
        Some(ContextValue::Strings(words)) => words.join(", "),
        Some(ContextValue::StyledStr(word)) => word.to_string(),
        _ => String::new(),
    };
    let facts = [
        ("argument", fact(ContextKind::InvalidArg).trim_end_matches("...").to_owned()),
        ("command", fact(ContextKind::InvalidSubcommand)),
        ("value", fact(ContextKind::InvalidValue)),
        ("choices", fact(ContextKind::ValidValue)),
        (
            "near",
            [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue]
                .map(fact)
                .concat(),
        ),
    ];
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue if !fact(ContextKind::ValidValue).is_empty() => "usage-invalid-value",
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-missing-value",
        ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand => "usage-missing-argument",
        ErrorKind::ArgumentConflict => "usage-twice",
        ErrorKind::TooManyValues => "usage-too-many",
        _ => "usage-other",
    };
    let args: Vec<(&str, Arg<'_>)> = facts.iter().map(|(name, word)| (*name, printable(word).into())).collect();
    let near = &facts[4].1;
    let mut message = text.say_with(key, &args);
    if !near.is_empty() {
        message = format!("{message} {}", text.say_with("usage-near", &args));
    }
    let message = text.say_with("failure", &[("what", message.into())]);
    format!("{message}\n{}", text.say("usage-more"))
}

fn printable(word: &str) -> String {
    word.chars().filter(|c| !c.is_control()).take(80).collect()
}
