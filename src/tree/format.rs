//! The versions of the format of rule files: which are read, and what is said of the others.

use crate::finding::Problem;

/// The version that rule files are written in now.
pub const FORMAT: u32 = 1;
/// The oldest version that is read as it stands: all from here to [`FORMAT`] are. What a file that is older still has
/// to change, version by version, is in the texts under `change-<version>`.
pub const OLDEST: u32 = 1;

/// What is wrong with a file of this version, if it is not read as it stands.
pub(super) fn problem(found: u32) -> Option<Problem> {
    let number = found.to_string();
    if found > FORMAT {
        return Some(Problem::UnknownFormat { found: number, expected: FORMAT.to_string() });
    }
    let older = || Problem::OlderFormat { change: number.clone(), found: number, oldest: OLDEST.to_string() };
    (found < OLDEST).then(older)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_newer_or_too_old_is_refused_and_everything_between_is_read() {
        assert!((OLDEST..=FORMAT).all(|version| problem(version).is_none()));
        assert_eq!(problem(FORMAT + 1).map(|it| it.key()), Some("unknown-format"));
        assert_eq!(problem(OLDEST - 1).map(|it| it.key()), Some("older-format"));
    }

    #[test]
    fn every_version_that_is_not_read_any_more_says_what_to_change() {
        for text in [include_str!("../../locales/nl/app.ftl"), include_str!("../../locales/en/app.ftl")] {
            for version in 0..OLDEST {
                assert!(text.contains(&format!("\nchange-{version} = ")), "{version}");
            }
        }
    }
}
