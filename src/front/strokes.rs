//! Which presses of a key are meant: one key answers one question, and what comes all at once answers none.

use std::time::{Duration, Instant};

use super::keys::Key;

/// A key that was silent this long is pressed anew: longer than the pause before a keyboard repeats a key that is held down,
/// and than the strikes of a hand that trembles lie apart.
pub(super) const SILENCE: Duration = Duration::from_millis(700);

/// Faster than anyone types: keys within this are one burst.
const BURST: Duration = Duration::from_millis(20);

/// A key, and whether it was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stroke {
    pub(super) key: Key,
    pub(super) heard: Heard,
}

/// How a key was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// On purpose, as far as anyone can tell.
    Meant,
    /// Held down, or struck twice.
    Again,
    /// Together with others: a paste, or noise.
    Together,
}

impl Stroke {
    /// The key, when it may answer or do something.
    pub(super) fn meant(self) -> Option<Key> {
        (self.heard == Heard::Meant).then_some(self.key)
    }
}

/// The key that was pressed last, and when. The clock is handed in.
#[derive(Debug, Default)]
pub(super) struct Strokes {
    last: Option<(Key, Instant)>,
}

impl Strokes {
    /// Judges the keys that came at one moment: a key counts when it is another than the one before, or was silent. A press
    /// that does not count is a press all the same: a key that is held down stays unheard.
    pub(super) fn hear(&mut self, keys: &[Key], at: Instant) -> Vec<Stroke> {
        let within = |time: Duration| move |(_, before): &(Key, Instant)| at.saturating_duration_since(*before) < time;
        let burst = keys.iter().filter(|key| acts(**key)).count() > 1 || self.last.as_ref().is_some_and(within(BURST));
        let mut judge = |key: &Key| {
            if !acts(*key) {
                return Stroke { key: *key, heard: Heard::Meant };
            }
            let before = self.last.replace((lower(*key), at)).filter(within(SILENCE));
            let heard = match (before.is_some_and(|(before, _)| before == lower(*key)), burst) {
                (true, _) => Heard::Again,
                (false, true) => Heard::Together,
                (false, false) => Heard::Meant,
            };
            Stroke { key: *key, heard }
        };
        keys.iter().map(&mut judge).collect()
    }
}

/// Whether a key can answer or do something. Arrows and the like only move, and may repeat; what is pasted is judged as such.
fn acts(key: Key) -> bool {
    matches!(key, Key::Char(_) | Key::Enter | Key::Escape | Key::Close)
}

/// A capital is the same key.
fn lower(key: Key) -> Key {
    match key {
        Key::Char(letter) => Key::Char(letter.to_lowercase().next().unwrap_or(letter)),
        key => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Presses keys one by one, each so many milliseconds after the one before; the moments at which one counted.
    fn counted(presses: &[(Key, u64)]) -> Vec<(Key, Instant)> {
        let mut strokes = Strokes::default();
        let mut now = Instant::now();
        let mut counted = Vec::new();
        for (key, after) in presses {
            now += Duration::from_millis(*after);
            counted.extend(strokes.hear(&[*key], now).into_iter().filter_map(Stroke::meant).map(|key| (key, now)));
        }
        counted
    }

    const N: Key = Key::Char('n');

    #[test]
    fn a_key_that_is_held_down_counts_once() {
        for key in [N, Key::Char('1'), Key::Char(' '), Key::Enter, Key::Escape, Key::Close] {
            // The first repeat comes after half a second, the others fast.
            let held: Vec<_> = [(key, 0), (key, 500)].into_iter().chain((0..60).map(|_| (key, 33))).collect();
            assert_eq!(counted(&held).len(), 1, "{key:?}");
        }
    }

    #[test]
    fn a_double_strike_counts_once() {
        for apart in [30, 120, 300, 699] {
            assert_eq!(counted(&[(N, 0), (N, apart)]).len(), 1, "{apart}");
            assert_eq!(counted(&[(N, 0), (Key::Char('N'), apart)]).len(), 1, "{apart}");
        }
        assert_eq!(counted(&[(N, 0), (N, 700)]).len(), 2);
    }

    #[test]
    fn another_key_counts_at_once() {
        assert_eq!(counted(&[(N, 0), (Key::Char('j'), 60), (Key::Enter, 60), (N, 60)]).len(), 4);
    }

    #[test]
    fn what_comes_all_at_once_counts_for_nothing() {
        let now = Instant::now();
        let heard = Strokes::default().hear(&[Key::Char('1'), Key::Enter], now);
        assert!(heard.iter().all(|stroke| stroke.heard == Heard::Together));
        // Over a slow line it comes letter by letter, and the first of them cannot be told from typing.
        assert_eq!(counted(&[(Key::Char('1'), 0), (Key::Enter, 5), (Key::Char('2'), 5), (Key::Enter, 5)]).len(), 1);
    }

    #[test]
    fn arrows_may_repeat() {
        assert_eq!(counted(&[(Key::Down, 0), (Key::Down, 1), (Key::Down, 33)]).len(), 3);
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn a_key_that_comes_again_within_the_silence_answers_nothing(
            presses in proptest::collection::vec((0_usize..5, 0_u64..900), 0..80),
        ) {
            let keys = [N, Key::Char('1'), Key::Char('2'), Key::Enter, Key::Escape];
            let mut strokes = Strokes::default();
            let mut now = Instant::now();
            for (at, (key, after)) in presses.iter().enumerate() {
                now += Duration::from_millis(*after);
                let counted = strokes.hear(&[keys[*key]], now)[0].meant().is_some();
                let again = at > 0 && presses[at - 1].0 == *key && *after < 700;
                let burst = at > 0 && *after < 20;
                prop_assert_eq!(counted, !again && !burst);
            }
        }

        #[test]
        fn a_person_who_takes_their_time_is_always_heard(presses in proptest::collection::vec((0_usize..3, 700_u64..2000), 1..20)) {
            let keys = [N, Key::Char('1'), Key::Enter];
            let presses: Vec<_> = presses.into_iter().map(|(key, after)| (keys[key], after)).collect();
            prop_assert_eq!(counted(&presses).len(), presses.len());
        }
    }
}
