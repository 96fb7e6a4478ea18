//! Completions for a shell, and the manual page.

use super::Setting;
use crate::cli;
use crate::failure::{Exit, Failure, reason};
use crate::terminal;

/// Completions for one shell, on standard output.
pub(super) fn completions(shell: clap_complete::Shell, setting: &mut Setting) -> Result<Exit, Failure> {
    let mut command = command(setting)?;
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut command, "loketwijzer", &mut out);
    terminal::out(&String::from_utf8_lossy(&out));
    Ok(Exit::Well)
}

/// The manual page, on standard output.
pub(super) fn man(setting: &mut Setting) -> Result<Exit, Failure> {
    let mut out = Vec::new();
    let written = clap_mangen::Man::new(command(setting)?).render(&mut out);
    written.map_err(|error| Failure::new("failure-write", &[("path", "-"), ("reason", reason(&error))]))?;
    terminal::out(&String::from_utf8_lossy(&out));
    Ok(Exit::Well)
}

fn command(setting: &mut Setting) -> Result<clap::Command, Failure> {
    let material = super::load::material(None, setting.locales.as_deref())?;
    let text = setting.speak(&material.catalogues)?;
    Ok(cli::localized(&|key| text.say(key)))
}
