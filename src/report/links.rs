//! Where a text leads: addresses of pages in it, and the part that its block says leads somewhere.

use super::paper::Link;
use crate::document::ChannelKind;

/// A stretch of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    pub(super) text: &'t str,
    /// Where it leads, if anywhere.
    pub(super) target: Option<&'t str>,
}

/// A text in pieces, of which those that lead somewhere say where to.
pub(super) fn pieces<'t>(text: &'t str, link: Option<&'t Link>) -> Vec<Piece<'t>> {
    let known = link.and_then(|link| Some((text.find(&link.part)?, link.part.len(), link.target.as_str())));
    let mut pieces = Vec::new();
    match known {
        Some((at, length, target)) => {
            addresses(&text[..at], &mut pieces);
            pieces.push(Piece { text: &text[at..at + length], target: Some(target) });
            addresses(&text[at + length..], &mut pieces);
        }
        None => addresses(text, &mut pieces),
    }
    pieces
}

fn addresses<'t>(mut text: &'t str, pieces: &mut Vec<Piece<'t>>) {
    while let Some(at) = ["https://", "http://"].iter().filter_map(|start| text.find(start)).min() {
        let end = text[at..].find(char::is_whitespace).map_or(text.len(), |length| at + length);
        // What closes a sentence or a bracket is not part of an address.
        let address = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '”', '’', '"', '\'']);
        if at > 0 {
            pieces.push(Piece { text: &text[..at], target: None });
        }
        pieces.push(Piece { text: address, target: Some(address) });
        text = &text[at + address.len()..];
    }
    if !text.is_empty() {
        pieces.push(Piece { text, target: None });
    }
}

/// Where a way to reach a desk leads, when a computer or telephone can follow it.
pub(super) fn target(kind: ChannelKind, value: &str) -> Option<String> {
    match kind {
        ChannelKind::Phone => {
            let fits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '+');
            let number: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            (value.chars().all(fits) && number.len() > 2 && !value.contains("+ ")).then(|| format!("tel:{number}"))
        }
        ChannelKind::Email => Some(format!("mailto:{value}")),
        ChannelKind::Web | ChannelKind::Chat | ChannelKind::Brochure => {
            (value.starts_with("https://") || value.starts_with("http://")).then(|| value.to_owned())
        }
        ChannelKind::Post | ChannelKind::Visit => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_sentence_leads_there_without_its_full_stop() {
        let found = pieces("Kijk op https://a.example/b. Of bel.", None);
        let shown: Vec<(&str, Option<&str>)> = found.iter().map(|piece| (piece.text, piece.target)).collect();
        let address = "https://a.example/b";
        assert_eq!(shown, [("Kijk op ", None), (address, Some(address)), (". Of bel.", None)]);
    }

    #[test]
    fn pieces_together_are_the_text() {
        for text in ["", "a", "http://", "https://a https://b", "(zie http://a.example/?q=1)", "ë https://é."] {
            let joined: String = pieces(text, None).iter().map(|piece| piece.text).collect();
            assert_eq!(joined, text);
        }
    }

    #[test]
    fn a_number_that_can_be_dialled_leads_to_the_telephone() {
        let phone = |value| target(ChannelKind::Phone, value);
        assert_eq!(phone("0800-0113").as_deref(), Some("tel:08000113"));
        assert_eq!(phone("112").as_deref(), Some("tel:112"));
        assert_eq!(phone("+31 30 789 78 78").as_deref(), Some("tel:+31307897878"));
        assert_eq!(phone("14 + netnummer"), None);
        assert_eq!(phone("14 + 030"), None);
    }
}
