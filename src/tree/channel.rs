//! A way to reach a desk, and whether what is written can be one.

use super::{Channel, validity};
use crate::document::{At, ChannelKind, RawChannel, Spot};
use crate::finding::Problem;

/// The channel as it is written; what is wrong with it goes to `note`.
pub fn channel(raw: &RawChannel, note: &mut dyn FnMut(Problem, Spot)) -> Channel {
    let phone = |it: &str| it.bytes().any(|byte| byte.is_ascii_digit());
    // A chat is opened on a page or in an app.
    let chat = |it: &str| is_url(it) || is_word(it) && !it.contains("://");
    let (expected, fits) = match raw.kind {
        ChannelKind::Web | ChannelKind::Brochure => ("url", is_url(&raw.value.value)),
        ChannelKind::Email => ("email", is_email(&raw.value.value)),
        ChannelKind::Phone => ("phone", phone(&raw.value.value)),
        ChannelKind::Chat => ("url", chat(&raw.value.value)),
        ChannelKind::Post | ChannelKind::Visit => ("text", is_word(&raw.value.value)),
    };
    if !fits {
        note(bad(&raw.value, expected), raw.value.spot);
    }
    if let (Some(from), Some(until)) = (&raw.valid_from, &raw.valid_until)
        && until.value < from.value
    {
        note(Problem::UpsideDown { from: from.value.0.to_string(), until: until.value.0.to_string() }, until.spot);
    }
    Channel {
        kind: raw.kind,
        value: raw.value.value.clone(),
        checked: raw.checked.0,
        verified: raw.verified,
        valid: validity(raw.valid_from.as_ref(), raw.valid_until.as_ref()),
    }
}

/// The finding that an address, number or identification cannot be one.
pub(super) fn bad(value: &At<String>, expected: &str) -> Problem {
    Problem::BadAddress { value: value.value.clone(), expected: expected.to_owned() }
}

/// An address on the web, with a host and nothing that would end it too early.
pub(super) fn is_url(value: &str) -> bool {
    let rest = value.strip_prefix("https://").or_else(|| value.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#', ':']).next()).unwrap_or_default();
    let dotted = host.split('.').count() > 1 && host.split('.').all(|label| !label.is_empty());
    dotted && !value.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\".contains(c))
}

fn is_email(value: &str) -> bool {
    let parts: Vec<&str> = value.split('@').collect();
    let [name, host] = parts[..] else { return false };
    !name.is_empty() && is_url(&format!("https://{host}")) && !value.contains(char::is_whitespace)
}

fn is_word(value: &str) -> bool {
    !value.trim().is_empty()
}
