//! Just enough of Rust's grammar to read our own sources: comments, literals and test modules told apart from the rest.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

use std::ops::Range;

/// One file below `src/`.
pub struct Source {
    /// Name from `src/`.
    pub name: String,
    /// The folder or file right below `src/` that it belongs to.
    pub room: String,
    /// How many modules deep its own module lies below the crate.
    pub depth: usize,
    /// The file as it is.
    pub text: String,
    /// The file with blanks for what stands in comments and literals.
    pub code: String,
    /// The strings in it.
    pub strings: Vec<Literal>,
    /// The parts that only tests see.
    tests: Vec<Range<usize>>,
}

/// A string in a source.
pub struct Literal {
    pub text: String,
    /// What it is handed to: the name before the bracket.
    pub call: String,
    at: usize,
}

impl Source {
    fn new(name: &str, text: &str) -> Self {
        let room = name.split('/').next().unwrap().trim_end_matches(".rs").to_owned();
        let depth = name.trim_end_matches(".rs").trim_end_matches("/mod").split('/').count();
        let (code, strings) = read(text);
        let tests = tests(&code);
        Self { name: name.to_owned(), room, depth, text: text.to_owned(), code, strings, tests }
    }

    /// Whether a byte lies in what only tests see.
    pub fn in_tests(&self, at: usize) -> bool {
        self.tests.iter().any(|range| range.contains(&at))
    }

    /// The code without what only tests see.
    pub fn shipped_code(&self) -> String {
        self.code.char_indices().filter(|(at, _)| !self.in_tests(*at)).map(|(_, letter)| letter).collect()
    }

    /// The strings outside tests.
    pub fn shipped_strings(&self) -> impl Iterator<Item = &Literal> {
        self.strings.iter().filter(|literal| !self.in_tests(literal.at))
    }
}

/// Every file of `src/`; one that a test module consists of is a test from its first to its last byte.
pub fn sources(files: &[(std::sync::Arc<str>, std::sync::Arc<str>)]) -> Vec<Source> {
    let name = |name: &str| name.strip_prefix("src/").unwrap().to_owned();
    let mut sources: Vec<Source> = files.iter().map(|(path, text)| Source::new(&name(path), text)).collect();
    let mut apart: Vec<String> = Vec::new();
    for source in &sources {
        let folder = source.name.strip_suffix("mod.rs").unwrap_or_default();
        apart.extend(source.code.split("#[cfg(test)]").skip(1).filter_map(|rest| {
            let module = rest.trim_start().strip_prefix("mod ")?.split([';', ' ']).next()?;
            rest.trim_start().starts_with(&format!("mod {module};")).then(|| format!("{folder}{module}.rs"))
        }));
    }
    for source in sources.iter_mut().filter(|source| apart.contains(&source.name)) {
        source.tests = std::iter::once(0..source.code.len()).collect();
    }
    sources
}

/// The words of a piece of code: names with the underscores and colons that hold them together.
pub fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '_' | ':')))
        .filter(|word| !word.is_empty())
}

/// The code with everything in comments and literals blanked out, and the strings.
fn read(text: &str) -> (String, Vec<Literal>) {
    let mut code = String::with_capacity(text.len());
    let mut strings = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some((inner, whole)) = string(rest).filter(|_| !code.ends_with(|c: char| c.is_alphanumeric())) {
            let call = code.trim_end().strip_suffix('(').unwrap_or_default();
            let call = call.rsplit(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '!'))).next();
            let call = call.unwrap_or_default().to_owned();
            strings.push(Literal { text: rest[inner].to_owned(), call, at: code.len() });
            whole
        } else if let Some(whole) = character(rest) {
            whole
        } else {
            code.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        code.extend(rest[..taken].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        rest = &rest[taken..];
    }
    (code, strings)
}

/// Where the text of a string that begins here lies, and where the literal ends.
fn string(code: &str) -> Option<(Range<usize>, usize)> {
    let quote = code.find('"')?;
    let marks = &code[..quote];
    let raw = marks.trim_start_matches('b');
    if let Some(hashes) = raw.strip_prefix('r').filter(|hashes| hashes.bytes().all(|byte| byte == b'#')) {
        let close = format!("\"{hashes}");
        let end = quote + 1 + code[quote + 1..].find(&close)?;
        return Some((quote + 1..end, end + close.len()));
    }
    if !matches!(marks, "" | "b" | "c") {
        return None;
    }
    let mut escaped = false;
    let end = code[quote + 1..].find(|letter| {
        let closes = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        closes
    })?;
    Some((quote + 1..quote + 1 + end, quote + 2 + end))
}

/// The length of a character that begins here; a lifetime is none.
fn character(code: &str) -> Option<usize> {
    let inner = code.strip_prefix('\'')?;
    if let Some(escape) = inner.strip_prefix('\\') {
        // What is escaped may be the quote itself.
        return escape.char_indices().skip(1).find(|(_, letter)| *letter == '\'').map(|(at, _)| at + 3);
    }
    let first = inner.chars().next()?.len_utf8();
    inner[first..].starts_with('\'').then_some(first + 2)
}

/// The modules in the file that only tests see.
fn tests(code: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, mark) in code.match_indices("#[cfg(test)]") {
        let rest = &code[at + mark.len()..];
        let Some(open) = rest.find(['{', ';']).filter(|open| rest[*open..].starts_with('{')) else { continue };
        let mut depth = 0_usize;
        let end = rest[open..].find(|letter| {
            depth += usize::from(letter == '{');
            depth -= usize::from(letter == '}');
            depth == 0
        });
        found.push(at..end.map_or(code.len(), |end| at + mark.len() + open + end + 1));
    }
    found
}
