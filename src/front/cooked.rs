//! A question outside the conversation, on the terminal as it is: may this file be replaced?

use std::fmt;
use std::io;

use console::Term;
use dialoguer::Input;
use dialoguer::theme::Theme;

use crate::wrap;

/// In a narrower window there is no room to type; nobody is asked there.
const NARROWEST: u16 = 20;

/// A question that is answered with a word for yes or for no.
#[derive(Debug)]
pub struct Agree<'a> {
    /// The question, with what can be typed.
    pub question: &'a str,
    /// Words for yes, in small letters.
    pub yes: &'a [String],
    /// Words for no.
    pub no: &'a [String],
    /// When what was typed is neither.
    pub neither: &'a str,
}

impl Agree<'_> {
    /// Asks until one of the words is typed. Nothing where nobody can be asked.
    pub fn ask(&self) -> io::Result<Option<bool>> {
        let term = Term::stderr();
        let Some((_, columns)) = term.size_checked().filter(|(_, columns)| *columns >= NARROWEST) else {
            return Ok(None);
        };
        if !term.is_term() {
            return Ok(None);
        }
        for line in wrap::whole_words(self.question, usize::from(columns) - 1) {
            term.write_line(&line)?;
        }
        let known = |typed: &String| self.meant(typed).map(|_| ()).ok_or(self.neither.to_owned());
        let typed = Input::<String>::with_theme(&Bare).validate_with(known).interact_text_on(&term);
        match typed {
            Ok(typed) => Ok(self.meant(&typed)),
            Err(dialoguer::Error::IO(error)) => Err(error),
        }
    }

    fn meant(&self, typed: &str) -> Option<bool> {
        let typed = typed.trim().to_lowercase();
        if self.yes.contains(&typed) {
            return Some(true);
        }
        self.no.contains(&typed).then_some(false)
    }
}

/// No colours, no question mark, no words of its own.
struct Bare;

impl Theme for Bare {
    fn format_input_prompt(&self, f: &mut dyn fmt::Write, _prompt: &str, _default: Option<&str>) -> fmt::Result {
        f.write_str("> ")
    }

    fn format_input_prompt_selection(&self, f: &mut dyn fmt::Write, _prompt: &str, typed: &str) -> fmt::Result {
        write!(f, "> {typed}")
    }

    fn format_error(&self, f: &mut dyn fmt::Write, error: &str) -> fmt::Result {
        f.write_str(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_word_for_yes_is_yes() {
        let [yes, no] = [["j", "ja"], ["n", "nee"]].map(|words| words.map(str::to_owned));
        let agree = Agree { question: "", yes: &yes, no: &no, neither: "" };
        let meant = ["ja", " J ", "nee", "", "y", "jazeker"].map(|typed| agree.meant(typed));
        assert_eq!(meant, [Some(true), Some(true), Some(false), None, None, None]);
    }
}
