//! The streams: is anyone there, how wide, may it be coloured.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// How the conversation is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One question a screen.
    Screen,
    /// Numbered lines: pipes, screen readers, braille.
    Lines,
}

/// What is known of the streams when the program starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terminal {
    /// Somebody types: standard input and output are both a terminal.
    pub interactive: bool,
    /// The conversation that suits these streams, when nothing else is asked for.
    pub way: Way,
    /// Standard output may be coloured.
    pub colour: bool,
    /// Standard error may be coloured.
    pub error_colour: bool,
    /// Columns for text on standard output.
    pub width: usize,
}

/// Wider lines are hard to read.
const WIDEST: usize = 88;
const NARROWEST: usize = 20;

impl Terminal {
    /// Looks at the streams; `var` gives a variable of the environment.
    pub fn look(var: impl Fn(&str) -> Option<String>) -> Self {
        let columns = rustix::termios::tcgetwinsize(rustix::stdio::stdout()).ok().map(|size| usize::from(size.ws_col));
        Self::from(
            [io::stdin().is_terminal(), io::stdout().is_terminal(), io::stderr().is_terminal()],
            columns.filter(|columns| *columns > 0),
            var,
        )
    }

    fn from([input, output, error]: [bool; 3], columns: Option<usize>, var: impl Fn(&str) -> Option<String>) -> Self {
        let given = |name| var(name).is_some_and(|value| !value.is_empty());
        // A terminal that can move its cursor; whoever sets ACCESSIBLE wants output that a screen reader can follow.
        let capable = var("TERM").is_some_and(|term| !term.is_empty() && term != "dumb");
        // https://no-color.org: present and not empty, whatever the value.
        let colour = capable && !given("NO_COLOR");
        Self {
            interactive: input && output,
            way: if input && output && capable && !given("ACCESSIBLE") { Way::Screen } else { Way::Lines },
            colour: colour && output,
            error_colour: colour && error,
            width: columns.unwrap_or(80).clamp(NARROWEST, WIDEST),
        }
    }

    /// The same, without colour: `--no-color`.
    #[must_use]
    pub fn without_colour(self) -> Self {
        Self { colour: false, error_colour: false, ..self }
    }

    /// How to hold the conversation here; `plain` when the person asked for lines.
    pub fn choose(&self, plain: bool) -> Way {
        if plain { Way::Lines } else { self.way }
    }
}

/// Why something did not get to standard output.
static LOST: OnceLock<io::Error> = OnceLock::new();

/// Writes a text and a line end to standard output. When nobody reads any more, that is a quiet end; any other failure is
/// kept for [`lost`].
pub fn out(text: &str) {
    if let Err(error) = write(&mut io::stdout().lock(), text)
        && error.kind() != io::ErrorKind::BrokenPipe
    {
        let _ = LOST.set(error);
    }
}

/// First failure to write to standard output, other than that nobody reads it.
pub fn lost() -> Option<&'static io::Error> {
    LOST.get()
}

/// Writes a text and a line end to standard error.
pub fn error(text: &str) {
    let _ = write(&mut io::stderr().lock(), text);
}

fn write(stream: &mut impl Write, text: &str) -> io::Result<()> {
    stream.write_all(text.strip_suffix('\n').unwrap_or(text).as_bytes())?;
    stream.write_all(b"\n")?;
    stream.flush()
}

/// Name of a file as it can be shown: characters that nobody sees could make it another one.
pub fn shown(path: &Path) -> Arc<str> {
    visible(&path.to_string_lossy()).into()
}

/// A text with a mark in the place of each hidden character.
pub fn visible(text: &str) -> String {
    text.chars().map(|letter| if hidden(letter) { '\u{fffd}' } else { letter }).collect()
}

/// Whether a character could do something to a terminal, or make a name look like another.
pub fn hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal(streams: [bool; 3], vars: &[(&str, &str)]) -> Terminal {
        let var = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Terminal::from(streams, None, var)
    }

    const XTERM: (&str, &str) = ("TERM", "xterm");

    #[test]
    fn a_screen_needs_a_capable_terminal_on_both_sides() {
        assert_eq!(terminal([true; 3], &[XTERM]).choose(false), Way::Screen);
        assert_eq!(terminal([true, true, false], &[XTERM]).choose(false), Way::Screen);
        assert_eq!(terminal([false, true, true], &[XTERM]).choose(false), Way::Lines);
        assert_eq!(terminal([true, false, true], &[XTERM]).choose(false), Way::Lines);
        assert_eq!(terminal([true; 3], &[]).choose(false), Way::Lines);
        assert_eq!(terminal([true; 3], &[("TERM", "dumb")]).choose(false), Way::Lines);
    }

    #[test]
    fn lines_come_when_asked_for() {
        assert_eq!(terminal([true; 3], &[XTERM]).choose(true), Way::Lines);
        assert_eq!(terminal([true; 3], &[XTERM, ("ACCESSIBLE", "1")]).choose(false), Way::Lines);
    }

    #[test]
    fn no_color_counts_when_it_is_not_empty() {
        assert!(terminal([true; 3], &[XTERM]).colour);
        assert!(terminal([true; 3], &[XTERM, ("NO_COLOR", "")]).colour);
        assert!(!terminal([true; 3], &[XTERM, ("NO_COLOR", "0")]).colour);
        assert!(!terminal([true, false, true], &[XTERM]).colour);
        assert!(!terminal([true; 3], &[XTERM]).without_colour().error_colour);
    }

    #[test]
    fn a_text_is_never_too_narrow_or_too_wide_to_read() {
        let width = |columns| Terminal::from([true; 3], columns, |_| None).width;
        assert_eq!([width(None), width(Some(5)), width(Some(300))], [80, NARROWEST, WIDEST]);
    }
}
