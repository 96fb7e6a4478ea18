//! The letters of a hand-over code: read over the phone, copied by hand, typed in by somebody else.

use std::sync::LazyLock;

use data_encoding::{Encoding, Specification};

use super::code::Misread;

/// Digits and letters without I, L, O and U: I and L look like 1, O looks like 0 (Crockford's base 32).
pub const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters in a group.
pub(super) const GROUP: usize = 4;

/// The symbols as letters, in groups with a hyphen between.
pub(super) fn write(symbols: &[u8]) -> String {
    let letters = ALPHABET.as_bytes();
    let group = |group: &[u8]| group.iter().map(|symbol| char::from(letters[usize::from(*symbol)])).collect();
    symbols.chunks(GROUP).map(group).collect::<Vec<String>>().join("-")
}

/// The symbols in what somebody typed: small letters, spaces and hyphens make no difference, nor do the letters that were
/// left out because they look like a digit.
pub(super) fn read(typed: &str) -> Result<Vec<u8>, Misread> {
    let mut symbols = Vec::new();
    for letter in typed.chars().filter(|letter| letter.is_alphanumeric() || !is_between(*letter)) {
        let letter = match letter.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let symbol = ALPHABET.chars().position(|known| known == letter);
        let symbol = symbol.ok_or(Misread::Letter { group: symbols.len() / GROUP })?;
        symbols.push(u8::try_from(symbol).expect("five bits"));
    }
    if symbols.is_empty() {
        return Err(Misread::Empty);
    }
    if symbols.len() % GROUP != 0 {
        // Where the groups were typed apart, one of another length is the one to look at.
        let mut groups = typed.split(is_between).filter(|group| !group.is_empty());
        let apart = groups.clone().filter(|group| group.chars().count() == GROUP).count() > 0;
        let group = groups.position(|group| group.chars().count() != GROUP).filter(|_| apart);
        return Err(Misread::Length { group });
    }
    Ok(symbols)
}

fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '.' | ',' | '_' | '/')
}

/// The groups of a code, each with its letters spelled by these names: as many as the alphabet has letters.
pub fn spelled<'n>(code: &str, names: &[&'n str]) -> Vec<(String, Vec<&'n str>)> {
    let name = |letter: char| names.get(ALPHABET.chars().position(|known| known == letter)?).copied();
    code.split('-').map(|group| (group.to_owned(), group.chars().filter_map(name).collect())).collect()
}

/// The letters as an encoding of bytes, five bits in each, the last ones filled up with zeros.
static ENCODING: LazyLock<Encoding> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str(ALPHABET);
    letters.encoding().expect("32 letters")
});

/// Bytes as letters.
pub(super) fn to_letters(bytes: &[u8]) -> String {
    ENCODING.encode(bytes)
}

/// The bytes in these letters; nothing where one of them is none of ours, or the last ones are not filled up.
pub(super) fn of_letters(letters: &str) -> Option<Vec<u8>> {
    ENCODING.decode(letters.as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_however_it_is_typed() {
        let symbols: Vec<u8> = (0..32).collect();
        let code = write(&symbols);
        assert_eq!(code, "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ");
        for typed in [
            code.clone(),
            code.to_lowercase(),
            code.replace('-', " "),
            code.replace('-', ""),
            code.replace('0', "O"),
            code.replace('1', "l"),
        ] {
            assert_eq!(read(&typed), Ok(symbols.clone()));
        }
        assert_eq!(read(" 0123\u{2013}4567\n"), Ok((0..8).collect()));
    }

    #[test]
    fn a_group_that_cannot_be_right_is_pointed_at() {
        assert_eq!(read("0123 45U7 89AB"), Err(Misread::Letter { group: 1 }));
        assert_eq!(read("0123 45é7"), Err(Misread::Letter { group: 1 }));
        assert_eq!(read("0123-457-89AB"), Err(Misread::Length { group: Some(1) }));
        assert_eq!(read("0123457"), Err(Misread::Length { group: None }));
        assert_eq!(read(" - "), Err(Misread::Empty));
    }

    #[test]
    fn a_group_can_be_spelled() {
        let names: Vec<String> = ALPHABET.chars().map(|letter| format!("<{letter}>")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(spelled("A1-Z", &names), [("A1".to_owned(), vec!["<A>", "<1>"]), ("Z".to_owned(), vec!["<Z>"])]);
    }

    proptest::proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn letters_hold_every_byte(bytes in proptest::prelude::prop::collection::vec(proptest::prelude::any::<u8>(), 0..100)) {
            proptest::prop_assert_eq!(of_letters(&to_letters(&bytes)), Some(bytes));
        }
    }
}
