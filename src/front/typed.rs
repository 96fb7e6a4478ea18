//! A typed answer: the question on our screen, with a line below it that is typed in key by key.

use std::io;

use super::choosing::asked;
use super::frame::{Body, Hint, Ink, Parts, Place, Row, rows};
use super::keys::Key;
use super::line::Line;
use super::more::hint;
use super::screen::{Event, Screen};
use super::scroll::turn;
use super::strokes::Heard;
use super::{Does, Given, Prompt, Reply, pick};

/// Longer than any answer that is asked for.
const LONGEST: usize = 1000;

/// Stands before the line.
const BEFORE: &str = "> ";

/// Asks until something is typed that is an answer or a command.
pub(super) fn ask(screen: &mut Screen, prompt: &Prompt, hint: &str, draft: &str, empty: bool) -> io::Result<Reply> {
    let free = prompt.is_free();
    let mut line = Line::new(draft);
    let mut message: Option<&str> = None;
    // The first row in view, while somebody reads what stands above the line.
    let mut reading: Option<usize> = None;
    screen.begin(true)?;
    let mut frame = None;
    loop {
        let shown = match frame.take() {
            Some(frame) if !screen.keys.is_empty() => frame,
            _ => {
                let width = screen.width();
                let mut body = body(prompt, hint, &line, width);
                if reading.is_some() {
                    body.focus = None;
                }
                let parts = Parts {
                    banner: &prompt.banner,
                    heading: &prompt.heading,
                    ahead: prompt.ahead.as_deref().unwrap_or_default(),
                    body,
                    advice: message.unwrap_or(if free {
                        &prompt.words.choose_free
                    } else {
                        &prompt.words.choose_typed
                    }),
                    keys: words(prompt),
                    more: &prompt.words.more,
                };
                screen.present(&parts, reading.unwrap_or_default())?
            }
        };
        let stroke = match screen.next()? {
            Event::Key(stroke) => stroke,
            Event::Redraw => continue,
            Event::Over(reply) => {
                screen.typed = Some(line.text().to_owned());
                return Ok(reply);
            }
        };
        message = None;
        reading = match stroke.key {
            key @ (Key::Up | Key::Down | Key::PageUp | Key::PageDown) => turn(key, &shown),
            _ => None,
        };
        match stroke.key {
            Key::Enter if stroke.meant().is_some() => match enter(prompt, &line, empty) {
                Typed::Reply(reply) => {
                    if !matches!(reply, Reply::Given(_)) {
                        screen.typed = Some(draft.to_owned());
                    }
                    return Ok(reply);
                }
                Typed::Explain(act) => {
                    if let Some(reply) = screen.explain(prompt, act)? {
                        screen.typed = Some(draft.to_owned());
                        return Ok(reply);
                    }
                    line = Line::new(draft);
                    screen.begin(true)?;
                }
                Typed::Refused(why) => {
                    message = Some(why);
                    line.select();
                }
            },
            Key::Enter if stroke.heard == Heard::Again => message = Some(&prompt.words.too_soon),
            Key::Escape if stroke.meant().is_none() => {}
            Key::Escape if line.text().is_empty() => {
                if let Some(Does::Act(number)) = pick::command_by_escape(&prompt.commands).map(|it| it.does) {
                    return Ok(Reply::Act(number));
                }
            }
            key => line.press(key),
        }
        frame = Some(shown);
    }
}

/// What Enter leads to.
enum Typed<'a> {
    Reply(Reply),
    /// Show the explanation, why it is asked, or all that can be done.
    Explain(Does),
    /// It is no answer, and why.
    Refused(&'a str),
}

fn enter<'a>(prompt: &'a Prompt, line: &Line, empty: bool) -> Typed<'a> {
    let typed = line.text().trim();
    match pick::command_typed(prompt, typed) {
        Some(Does::Help) if prompt.help.is_none() => Typed::Refused(&prompt.words.no_such_answer),
        Some(Does::Why) if prompt.why.is_none() => Typed::Refused(&prompt.words.no_such_answer),
        Some(does @ (Does::Help | Does::Why | Does::More)) => Typed::Explain(does),
        Some(Does::Act(number)) => Typed::Reply(Reply::Act(number)),
        _ if typed.is_empty() && !empty => Typed::Refused(&prompt.words.nothing_chosen),
        _ if pick::says_unknown(prompt, typed) => Typed::Reply(Reply::Given(Given::Unknown)),
        _ if typed.len() > LONGEST => Typed::Refused(&prompt.words.no_such_answer),
        _ => Typed::Reply(Reply::Given(Given::Text(typed.to_owned()))),
    }
}

/// The question, what can be typed, and the line, which stays in view.
fn body(prompt: &Prompt, hint: &str, line: &Line, width: usize) -> Body {
    let mut body = asked(prompt, width);
    body.rows.extend(rows(Ink::Plain, hint, width));
    body.rows.push(Row::new());
    body.focus = Some(body.rows.len()..body.rows.len() + 1);
    let (text, cursor) = line.view(width.saturating_sub(BEFORE.len()).max(1));
    let ink = if line.is_selected() { Ink::Selected } else { Ink::Plain };
    body.rows.push(vec![(Ink::Plain, BEFORE.to_owned()), (ink, text)]);
    body.column = BEFORE.len() + cursor;
    if line.is_selected() {
        // Colour is never the only sign.
        body.rows.push(Row::new());
        body.rows.extend(rows(Ink::Plain, &prompt.words.replaces, width));
    }
    body
}

/// The words that can be typed beside an answer.
fn words(prompt: &Prompt) -> Vec<Hint> {
    let unknown = prompt.unknown.iter().map(|choice| choice.words.first().unwrap_or(&choice.label).clone());
    let unknown = unknown.map(|key| Hint { key, label: String::new(), place: Place::Always });
    let commands = prompt.commands.iter().filter(|command| pick::available(prompt, command));
    unknown.chain(commands.map(|command| hint(command, pick::word(prompt, command), String::new()))).collect()
}
