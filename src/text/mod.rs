//! The sentences a person reads, from Fluent files handed in as strings. Knows no rules, no files and no environment.

pub mod fill;
pub mod language;
pub mod lint;
mod syntax;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

pub use language::Language;

/// The words `$reader` can be.
pub const READERS: [&str; 3] = ["client", "naaste", "professional"];

/// All texts in one language.
#[derive(Debug, Clone)]
pub struct Catalogue {
    /// The language.
    pub language: Language,
    /// File names as the author knows them, and what is in them.
    pub files: Vec<(Arc<str>, Arc<str>)>,
}

/// A word or a number for a variable in a sentence. A number chooses a plural.
#[derive(Debug, Clone)]
pub enum Arg<'a> {
    /// A word, shown as it is.
    Text(Cow<'a, str>),
    /// A count.
    Number(i64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The sentences, in the language and for the reader it was made for.
pub struct Text {
    language: Language,
    bundles: Arc<Vec<Bundle>>,
    reader: String,
    who: String,
    who_capital: String,
    heard: Option<Mutex<BTreeSet<Said>>>,
}

/// A message that was said, or an attribute of it.
pub type Said = (String, Option<String>);

impl Text {
    /// The texts of `language`, then of what it is a variety of, then of the first catalogue. `reader` is one of
    /// [`READERS`]. What is broken is left out, so that its sentence shows as `[key]`; [`lint::lint`] says why.
    pub fn new(catalogues: &[Catalogue], language: &Language, reader: &str) -> Self {
        let available: Vec<_> = catalogues.iter().map(|catalogue| catalogue.language.clone()).collect();
        let spoken: Vec<(&Language, Vec<Arc<FluentResource>>)> = language
            .chain(&available)
            .into_iter()
            .map(|language| {
                let files = catalogues.iter().filter(|catalogue| catalogue.language == *language);
                (language, files.flat_map(|catalogue| &catalogue.files).map(|(_, source)| resource(source)).collect())
            })
            .collect();
        let bundles = Arc::new(spoken.iter().map(|(language, _)| bundle(language, &spoken)).collect());
        Self::of(language, bundles, reader)
    }

    fn of(language: &Language, bundles: Arc<Vec<Bundle>>, reader: &str) -> Self {
        let mut text = Self {
            language: language.clone(),
            bundles,
            reader: reader.to_owned(),
            who: String::new(),
            who_capital: String::new(),
            heard: None,
        };
        text.who = text.say("who");
        text.who_capital = text.say("who-capital");
        text
    }

    /// The same texts for another reader. They are not read again.
    #[must_use]
    pub fn for_reader(&self, reader: &str) -> Self {
        Self::of(&self.language, Arc::clone(&self.bundles), reader)
    }

    /// The same texts, which from now on speak of somebody by this name.
    #[must_use]
    pub fn speaking_of(self, name: &str) -> Self {
        Self { who: name.to_owned(), who_capital: capital(name), ..self }
    }

    /// The same texts, which from now on remember what they were asked to say.
    #[must_use]
    pub fn listening(self) -> Self {
        Self { heard: Some(Mutex::default()), ..self }
    }

    /// Everything said since then.
    pub fn heard(&self) -> BTreeSet<Said> {
        let heard = self.heard.as_ref().map(|heard| heard.lock().unwrap_or_else(PoisonError::into_inner).clone());
        heard.unwrap_or_default()
    }

    /// The language that was asked for.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// Who reads: one of [`READERS`].
    pub fn reader(&self) -> &str {
        &self.reader
    }

    /// The sentence `id`, or `[id]` when nobody wrote it.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// The sentence `id`, when somebody wrote it.
    pub fn get(&self, id: &str) -> Option<String> {
        self.find(id, None, &[])
    }

    /// The sentence `id` with these variables, or `[id]` when nobody wrote it.
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, None, args).unwrap_or_else(|| format!("[{id}]"))
    }

    /// An attribute of the sentence `id`, when it has that.
    pub fn attr(&self, id: &str, attribute: &str) -> Option<String> {
        self.attr_with(id, attribute, &[])
    }

    /// An attribute of the sentence `id` with these variables, when it has that.
    pub fn attr_with(&self, id: &str, attribute: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.find(id, Some(attribute), args)
    }

    /// An amount of money, from euro cents: the message `amount` with `$euro` and `$cent`, its attribute `.whole` when
    /// there are no cents, its attribute `.thousands` between groups of three digits.
    pub fn amount(&self, cents: i64) -> String {
        let thousands = self.attr("amount", "thousands").unwrap_or_default();
        let digits = (cents.unsigned_abs() / 100).to_string();
        let mut euro = String::from(if cents < 0 { "-" } else { "" });
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                euro.push_str(&thousands);
            }
            euro.push(digit);
        }
        let cent = format!("{:02}", cents.unsigned_abs() % 100);
        let whole = (cent == "00").then(|| self.attr_with("amount", "whole", &[("euro", euro.as_str().into())]));
        whole.flatten().unwrap_or_else(|| self.say_with("amount", &[("euro", euro.into()), ("cent", cent.into())]))
    }

    /// A day with the day of the week (Monday is 1): the message `date` with `$weekday`, `$day`, `$month`, `$year`.
    pub fn date(&self, year: i16, month: i8, day: i8, weekday: i8) -> String {
        let weekday = self.say(&format!("weekday-{weekday}"));
        self.day("date", year, month, day, &[("weekday", weekday.into())])
    }

    /// A day without the day of the week: the message `date-short` with `$day`, `$month`, `$year`.
    pub fn short_date(&self, year: i16, month: i8, day: i8) -> String {
        self.day("date-short", year, month, day, &[])
    }

    fn day(&self, id: &str, year: i16, month: i8, day: i8, more: &[(&str, Arg<'_>)]) -> String {
        let month = self.say(&format!("month-{month}"));
        let mut args = more.to_vec();
        args.extend([("day", day.to_string().into()), ("month", month.into()), ("year", year.to_string().into())]);
        self.say_with(id, &args)
    }

    fn find(&self, id: &str, attribute: Option<&str>, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let mut values = FluentArgs::new();
        values.set("reader", self.reader.as_str());
        values.set("who", self.who.as_str());
        values.set("Who", self.who_capital.as_str());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.as_ref()),
                Arg::Number(number) => FluentValue::from(*number),
            };
            values.set(*name, value);
        }
        self.bundles.iter().find_map(|bundle| {
            let pattern = pattern(bundle, id, attribute).filter(|pattern| !is_empty(pattern))?;
            if let Some(heard) = &self.heard {
                let mut heard = heard.lock().unwrap_or_else(PoisonError::into_inner);
                heard.insert((id.to_owned(), attribute.map(str::to_owned)));
            }
            // What is missing inside shows as `{$name}`; the lint says so to the author, the person reads on.
            Some(bundle.format_pattern(pattern, Some(&values), &mut Vec::new()).into_owned())
        })
    }
}

fn pattern<'a>(bundle: &'a Bundle, id: &str, attribute: Option<&str>) -> Option<&'a Pattern<&'a str>> {
    let message = bundle.get_message(id)?;
    match attribute {
        Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        None => message.value(),
    }
}

/// True for the text `{ "" }`: a place kept for somebody who writes it later, so that another language still speaks.
fn is_empty<S: AsRef<str>>(pattern: &Pattern<S>) -> bool {
    match &pattern.elements[..] {
        [PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) }] => {
            value.as_ref().is_empty()
        }
        _ => false,
    }
}

fn resource(source: &str) -> Arc<FluentResource> {
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(syntax::speakable(source));
    Arc::new(resource)
}

/// One language of the chain. The languages it is a variety of come behind it in the same bundle, because a text can
/// only refer to messages and terms of its own bundle.
fn bundle(language: &Language, spoken: &[(&Language, Vec<Arc<FluentResource>>)]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.as_str().parse().into_iter().collect());
    // The isolation marks are stray cells on a terminal.
    bundle.set_use_isolating(false);
    let own = std::iter::once(language.as_str()).chain(language.parents());
    for resource in
        own.filter_map(|name| spoken.iter().find(|(language, _)| language.as_str() == name)).flat_map(|(_, r)| r)
    {
        // The first of two equal names stays; the lint reports the second.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

/// A name with a capital, to stand by itself or at the beginning of a sentence.
pub fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
