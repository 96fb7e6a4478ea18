//! All that can be done, on a screen of its own: what there is no room for below a question.

use std::io;

use super::choosing::Step;
use super::frame::{Body, Hint, Ink, Parts, Place};
use super::keys::Key;
use super::screen::{Event, Screen};
use super::scroll::turn;
use super::{Command, Does, Words, pick};
use crate::wrap;

impl Screen {
    /// Shows all that can be done, until the key for one of these is pressed, or another one; the step to it.
    pub(super) fn everything(&mut self, banner: &[String], commands: &[Command], words: &Words) -> io::Result<Step> {
        let mut scroll = 0;
        self.begin(false)?;
        loop {
            let width = self.width();
            let mut body = Body::default();
            for command in commands.iter().filter(|command| command.does != Does::More) {
                let mut lines = wrap::line(&command.about, width.saturating_sub(3).max(1)).into_iter();
                let first = lines.next().unwrap_or_default();
                body.rows.push(vec![(Ink::Accent, command.key.to_string()), (Ink::Plain, format!("  {first}"))]);
                body.rows.extend(lines.map(|line| vec![(Ink::Plain, format!("   {line}"))]));
            }
            let parts = Parts {
                banner,
                heading: &words.everything,
                body,
                advice: &words.close,
                more: &words.more,
                ..Parts::default()
            };
            let frame = self.present(&parts, scroll)?;
            let stroke = match self.next()? {
                Event::Redraw => continue,
                Event::Over(reply) => return Ok(Step::Reply(reply)),
                Event::Key(stroke) => stroke,
            };
            if let Some(Key::Char(letter)) = stroke.meant()
                && let Some(command) = pick::command_by_key(commands, letter)
                && command.does != Does::More
            {
                return Ok(Step::to(command.does));
            }
            match turn(stroke.key, &frame) {
                Some(row) => scroll = row,
                None if stroke.meant().is_some() => return Ok(Step::Stay),
                None => {}
            }
        }
    }
}

/// A key or a word, where it belongs.
pub(super) fn hint(command: &Command, key: String, label: String) -> Hint {
    let place = match command.does {
        Does::More => Place::More,
        _ if command.stays => Place::Always,
        _ => Place::Room,
    };
    Hint { key, label, place }
}

/// The keys of commands and what they do.
pub(super) fn keys(commands: &[Command], shown: impl Fn(&Command) -> bool) -> Vec<Hint> {
    let shown = commands.iter().filter(|command| shown(command));
    shown.map(|command| hint(command, command.key.to_string(), command.label.clone())).collect()
}
