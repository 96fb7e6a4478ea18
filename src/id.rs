//! A name that an author gives, fit to be a key everywhere: in rule files, in texts, in answers.

use std::fmt;
use std::sync::Arc;

/// Lowercase letters, digits, hyphens and dots; begins with a letter; at most 80 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The name, when it is fit to be one.
    pub fn new(name: &str) -> Option<Self> {
        let fit = name.len() <= 80
            && name.starts_with(|first: char| first.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.');
        fit.then(|| Self(name.into()))
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name as part of a Fluent key, which cannot hold dots.
    pub fn key(&self) -> String {
        self.0.replace('.', "-")
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn a_name_is_lowercase_and_begins_with_a_letter() {
        assert!(Id::new("wlz-3.2.1-1-b").is_some());
        for bad in ["", "3a", "-a", "A", "een naam", "één", "a_b"] {
            assert!(Id::new(bad).is_none(), "{bad}");
        }
        assert!(Id::new(&"a".repeat(81)).is_none());
    }

    #[test]
    fn a_key_has_no_dots() {
        assert_eq!(Id::new("wlz-3.2.1").unwrap().key(), "wlz-3-2-1");
    }
}
