//! What can be typed. No sentence and no logic: the words come from the texts, through [`localized`].

use std::path::PathBuf;

use clap::builder::StyledStr;
use clap::{ArgAction, Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

/// The command line.
#[derive(Debug, Parser)]
#[command(
    name = "loketwijzer",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Cli {
    /// What goes for every command.
    #[command(flatten)]
    pub common: Common,
    /// What goes for the conversation.
    #[command(flatten)]
    pub ask: Ask,
    /// The command; without one, the conversation starts.
    #[command(subcommand)]
    pub command: Option<Command>,
    #[arg(short = 'h', long, action = ArgAction::Help, global = true)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What goes for every command.
#[derive(Debug, Args)]
#[allow(missing_docs)]
pub struct Common {
    #[arg(long, global = true, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(
        long = "as",
        global = true,
        value_enum,
        value_name = "WHO",
        default_value = "client",
        hide_default_value = true
    )]
    pub reader: Reader,
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    #[arg(long, global = true, value_name = "DIR")]
    pub rules: Option<PathBuf>,
    #[arg(long, global = true, value_name = "DIR")]
    pub locales: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub local: Option<PathBuf>,
    #[arg(long, global = true)]
    pub no_color: bool,
}

/// What goes for the conversation.
#[derive(Debug, Args)]
#[allow(missing_docs)]
pub struct Ask {
    #[arg(long)]
    pub plain: bool,
    #[arg(long, value_name = "FILE")]
    pub report: Vec<PathBuf>,
    #[arg(id = "for", long = "for", value_enum, value_name = "WHO")]
    pub report_for: Option<Reader>,
    #[arg(long, value_name = "FILE")]
    pub scenario: Option<PathBuf>,
    #[arg(long)]
    pub overwrite: bool,
    #[arg(long)]
    pub discreet: bool,
    #[cfg(feature = "save")]
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
    #[cfg(feature = "save")]
    #[arg(long, value_name = "FILE", conflicts_with = "code")]
    pub resume: Option<PathBuf>,
    #[arg(long, value_name = "CODE", num_args = 0..=1)]
    pub code: Option<Option<String>>,
}

/// What goes for playing scenarios.
#[derive(Debug, Args)]
#[allow(missing_docs)]
pub struct Test {
    pub dir: Option<PathBuf>,
    #[arg(long)]
    pub coverage: bool,
    #[arg(long, value_name = "PERCENT", requires = "coverage")]
    pub require: Option<String>,
    #[arg(long, value_enum, default_value = "human", hide_default_value = true)]
    pub format: Format,
}

/// Who reads the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Reader {
    Client,
    Naaste,
    Professional,
}

impl Reader {
    /// All readers, in the order in which the program goes through them.
    pub const ALL: [Self; 3] = [Self::Client, Self::Naaste, Self::Professional];

    /// The word in the texts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Naaste => "naaste",
            Self::Professional => "professional",
        }
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs)]
pub enum Command {
    Ask {
        #[arg(value_name = "WORD")]
        words: Vec<String>,
    },
    Place {
        #[arg(value_name = "NAAM", required = true)]
        name: Vec<String>,
        #[arg(long, value_enum, default_value = "human", hide_default_value = true)]
        format: Format,
    },
    Evaluate {
        file: Option<PathBuf>,
    },
    Check {
        dir: Option<PathBuf>,
        #[arg(long)]
        strict: bool,
        #[arg(long)]
        proof: bool,
        #[arg(long, value_name = "DIR")]
        witness: Option<PathBuf>,
        #[arg(long, value_enum, default_value = "human", hide_default_value = true)]
        format: Format,
    },
    Words {
        dir: PathBuf,
    },
    Explain {
        code: Option<String>,
    },
    Test(Test),
    Diff {
        #[arg(value_name = "DIR", num_args = 0..=2)]
        dirs: Vec<PathBuf>,
        #[arg(long, value_name = "DATE")]
        old_date: Option<String>,
        #[arg(long, value_name = "DATE")]
        new_date: Option<String>,
        #[arg(long, value_enum, default_value = "human", hide_default_value = true)]
        format: Format,
    },
    Graph {
        dir: Option<PathBuf>,
        #[arg(long, value_name = "ID", conflicts_with = "referral")]
        rule: Option<String>,
        #[arg(long, value_name = "ID")]
        referral: Option<String>,
        #[arg(long, value_enum, default_value = "svg", hide_default_value = true)]
        format: Drawing,
    },
    Book {
        dir: PathBuf,
        #[arg(long)]
        overwrite: bool,
    },
    Verify {
        file: PathBuf,
    },
    Export {
        dir: PathBuf,
    },
    New {
        dir: PathBuf,
    },
    #[command(alias = "voorbereiding")]
    Sheet {
        file: Option<PathBuf>,
        #[arg(long)]
        overwrite: bool,
    },
    Schema {
        #[arg(value_enum, value_name = "FILES", default_value = "rules", hide_default_value = true)]
        files: Files,
    },
    Completions {
        shell: Shell,
    },
    Man,
}

/// For whom a result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Format {
    Human,
    Json,
}

/// What has a schema: the kinds of files that an author writes, and the lines of `evaluate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Files {
    Rules,
    Scenarios,
    Local,
    Evaluate,
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[allow(missing_docs)]
pub enum Drawing {
    Dot,
    Mermaid,
    Svg,
}

/// The command line with its words: `say` gives the sentence of a key.
pub fn localized(say: &dyn Fn(&str) -> String) -> clap::Command {
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", say("help-usage"));
    let mut command = worded(Cli::command(), "help", say)
        .help_template(template.clone())
        .subcommand_help_heading(say("help-commands"))
        .subcommand_value_name(say("help-command"))
        .after_help(format!("\n{}", say("help-after")));
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let template = template.clone();
        command =
            command.mut_subcommand(&name, |sub| worded(sub, &format!("help-{name}"), say).help_template(template));
    }
    command
}

/// One command with the words of its options: `help-<command>-<option>`, else `help-<option>`.
fn worded(command: clap::Command, key: &str, say: &dyn Fn(&str) -> String) -> clap::Command {
    let about = say(&format!("{key}-about"));
    let options = say("help-options");
    let arguments = say("help-arguments");
    command.about(StyledStr::from(about)).mut_args(move |arg| {
        let heading = if arg.is_positional() { arguments.clone() } else { options.clone() };
        let own = format!("{key}-{}", arg.get_id().as_str().replace('_', "-"));
        let general = format!("help-{}", arg.get_id().as_str().replace('_', "-"));
        let missing = |words: &String| words.starts_with('[');
        let words = Some(say(&own)).filter(|words| !missing(words)).unwrap_or_else(|| say(&general));
        let takes_value = arg.get_action().takes_values();
        let arg = arg.help(words).help_heading(heading);
        if takes_value { arg.hide_possible_values(true) } else { arg }
    })
}
