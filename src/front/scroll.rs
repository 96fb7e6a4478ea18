//! Reading what does not fit: where a key leads in a text longer than the window.

use super::frame::Frame;
use super::keys::Key;

/// Where a key scrolls to; `None` when it is no key for reading, or leads nowhere.
pub(super) fn turn(key: Key, frame: &Frame) -> Option<usize> {
    let to = match key {
        Key::Down => frame.scroll + 1,
        Key::Up => frame.scroll.saturating_sub(1),
        Key::Char(' ') if frame.scroll < frame.last => ahead(frame),
        Key::PageDown => ahead(frame),
        Key::PageUp => behind(frame),
        Key::Home => 0,
        Key::End => frame.last,
        _ => return None,
    };
    Some(to.min(frame.last))
}

/// One window further; the last line stays in view so that nobody loses the thread.
pub(super) fn ahead(frame: &Frame) -> usize {
    (frame.scroll + frame.view.saturating_sub(1).max(1)).min(frame.last)
}

/// One window back.
pub(super) fn behind(frame: &Frame) -> usize {
    frame.scroll.saturating_sub(frame.view.saturating_sub(1).max(1))
}
