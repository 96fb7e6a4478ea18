//! What stands where on the screen: numbers to call, heading, what can scroll, keys. A small window keeps what matters most.

use std::ops::Range;

use crate::wrap;

/// How a piece of text stands out. Never the only sign of anything: without colour all of it is plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Plain,
    Strong,
    Accent,
    Alarm,
    /// What typing replaces.
    Selected,
}

/// One row of the screen, in pieces.
pub(super) type Row = Vec<(Ink, String)>;

/// The part that scrolls.
#[derive(Debug, Default)]
pub(super) struct Body {
    pub(super) rows: Vec<Row>,
    /// The rows of each choice.
    pub(super) choices: Vec<Range<usize>>,
    /// The rows that must stay in view.
    pub(super) focus: Option<Range<usize>>,
    /// Row and column of the cursor when nothing has the focus.
    pub(super) start: (usize, usize),
    /// Column of the cursor in the row with the focus.
    pub(super) column: usize,
}

/// A key or a word, and what it does.
#[derive(Debug, Clone)]
pub(super) struct Hint {
    pub(super) key: String,
    pub(super) label: String,
    pub(super) place: Place,
}

/// When a key is in view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Always,
    /// Where there is room.
    Room,
    /// Where not all of them are.
    More,
}

/// All that a screen shows.
#[derive(Debug, Default)]
pub(super) struct Parts<'a> {
    pub(super) banner: &'a [String],
    pub(super) heading: &'a str,
    /// How many questions there are still, in a few words.
    pub(super) ahead: &'a str,
    pub(super) body: Body,
    /// What to do, or what went wrong.
    pub(super) advice: &'a str,
    /// Keys or words, and what they do, the least needed last.
    pub(super) keys: Vec<Hint>,
    /// The word for "more".
    pub(super) more: &'a str,
}

/// A screen, ready to be written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) rows: Vec<Row>,
    /// Column and row.
    pub(super) cursor: (usize, usize),
    /// The first row of the body that is in view.
    pub(super) scroll: usize,
    /// How many rows of the body are in view.
    pub(super) view: usize,
    /// The furthest the body can scroll.
    pub(super) last: usize,
    /// The rows of each choice in the body.
    pub(super) choices: Vec<Range<usize>>,
}

impl Frame {
    /// Whether the first of these rows of the body is in view.
    pub(super) fn shows(&self, rows: &Range<usize>) -> bool {
        (self.scroll..self.scroll + self.view).contains(&rows.start)
    }
}

/// The margin at the left, and the columns for text beside it. The last column stays empty: a letter there makes terminals
/// wrap.
pub(super) fn measure(columns: usize) -> (usize, usize) {
    let margin = match columns {
        0..20 => 0,
        20..60 => 1,
        _ => 2,
    };
    (margin, columns.saturating_sub(1 + margin).clamp(1, 76))
}

/// Text in rows of one ink.
pub(super) fn rows(ink: Ink, text: &str, width: usize) -> Vec<Row> {
    wrap::text(text, width).into_iter().map(|line| vec![(ink, line)]).collect()
}

/// Lays the parts out on a window, scrolled as asked as far as that goes.
pub(super) fn compose(parts: &Parts, (columns, height): (usize, usize), scroll: usize) -> Frame {
    let (margin, width) = measure(columns);
    let length = parts.body.rows.len();
    let wanted = length.min((height / 2).max(3));
    let fits = |spare: &usize| {
        let (head, foot) = around(parts, width, *spare);
        let room = height.saturating_sub(head.len() + foot.len());
        // Air is for a window that has room for it.
        room >= wanted && (*spare > 0 || room >= length || height >= 20)
    };
    let (head, foot) = (0..6).find(fits).map(|spare| around(parts, width, spare)).unwrap_or_default();

    let room = height.saturating_sub(head.len() + foot.len()).max(1);
    let view = if length <= room || room == 1 { room } else { room - 1 };
    let last = length.saturating_sub(view);
    let mut scroll = scroll.min(last);
    if let Some(focus) = &parts.body.focus {
        scroll = in_view(focus, scroll, view).min(last);
    }
    let until = length.min(scroll + view);

    let top = head.len();
    let (row, column) = match &parts.body.focus {
        Some(focus) => (focus.start, parts.body.column),
        None => parts.body.start,
    };
    let cursor_row = top + row.clamp(scroll, until.max(scroll + 1) - 1) - scroll;

    let mut rows = head;
    rows.extend(parts.body.rows[scroll..until].iter().cloned());
    rows.resize(top + view, Row::new());
    if room > view {
        rows.push(more(parts.more, scroll > 0, until < length, width));
    }
    rows.extend(foot);
    for row in &mut rows {
        if !row.is_empty() {
            row.insert(0, (Ink::Plain, " ".repeat(margin)));
        }
        shorten(row, columns.saturating_sub(1).max(1));
    }
    rows.truncate(height);
    let cursor = ((margin + column).min(columns.saturating_sub(1)), cursor_row.min(height.saturating_sub(1)));
    Frame { rows, cursor, scroll, view, last, choices: parts.body.choices.clone() }
}

/// The scroll nearest to this one with these rows in view: all of them, or as many as the window holds.
pub(super) fn in_view(rows: &Range<usize>, scroll: usize, view: usize) -> usize {
    let end = rows.end.saturating_sub(view);
    scroll.clamp(rows.start.min(end), rows.start.max(end))
}

/// What stands above and below the body; with each step of `spare` less of it.
fn around(parts: &Parts, width: usize, spare: usize) -> (Vec<Row>, Vec<Row>) {
    let blank = |rows: &mut Vec<Row>| {
        if spare == 0 && !rows.is_empty() {
            rows.push(Row::new());
        }
    };
    let mut head = Vec::new();
    match parts.banner {
        [first, ..] if spare > 4 => head.push(vec![(Ink::Alarm, wrap::cut(first, width))]),
        banner => head.extend(banner.iter().flat_map(|line| rows(Ink::Alarm, line, width))),
    }
    blank(&mut head);
    if spare < 3 && !(parts.heading.is_empty() && parts.ahead.is_empty()) {
        head.extend(headed(parts, width, spare < 2));
        blank(&mut head);
    }
    let mut foot = Vec::new();
    if spare == 0 {
        foot.push(Row::new());
    }
    if !parts.advice.is_empty() {
        foot.extend(rows(Ink::Plain, parts.advice, width));
    }
    match spare {
        0 | 1 => foot.extend(fitting(&parts.keys, width, ROWS)),
        2 | 3 => foot.extend(fitting(&parts.keys, width, 1).into_iter().take(1)),
        _ => {}
    }
    (head, foot)
}

const BETWEEN: &str = " · ";

/// More rows of keys than this are not read by anybody.
const ROWS: usize = 2;

/// The heading, with how many questions there are still beside it; below it, where there is room, when it does not fit.
fn headed(parts: &Parts, width: usize, room: bool) -> Vec<Row> {
    let together = wrap::columns(parts.heading) + wrap::columns(BETWEEN) + wrap::columns(parts.ahead);
    let mut head = rows(Ink::Accent, parts.heading, width);
    match &mut head[..] {
        [row] if !parts.ahead.is_empty() && together <= width => {
            row.push((Ink::Plain, format!("{BETWEEN}{}", parts.ahead)));
        }
        _ if room && !parts.ahead.is_empty() => head.extend(rows(Ink::Plain, parts.ahead, width)),
        _ => {}
    }
    head
}

/// As many keys as fit on so many rows; those that must be in view always are.
fn fitting(keys: &[Hint], width: usize, rows: usize) -> Vec<Row> {
    let all: Vec<&Hint> = keys.iter().filter(|hint| hint.place != Place::More).collect();
    let whole = flow(&all, width);
    if whole.len() <= rows {
        return whole;
    }
    let mut some: Vec<&Hint> = keys.iter().collect();
    loop {
        let shown = flow(&some, width);
        match some.iter().rposition(|hint| hint.place == Place::Room) {
            Some(at) if shown.len() > rows => some.remove(at),
            _ => return shown,
        };
    }
}

/// Keys and what they do, as many on a row as fit whole.
fn flow(keys: &[&Hint], width: usize) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    let mut used = 0;
    for Hint { key, label, .. } in keys {
        let item = if label.is_empty() { key.clone() } else { format!("{key} {label}") };
        let room = wrap::columns(BETWEEN) + wrap::columns(&item);
        match rows.last_mut() {
            Some(row) if used + room <= width => {
                row.push((Ink::Plain, BETWEEN.to_owned()));
                used += room;
            }
            _ => {
                rows.push(Row::new());
                used = wrap::columns(&item);
            }
        }
        if let Some(row) = rows.last_mut() {
            row.push((Ink::Accent, key.clone()));
            row.push((Ink::Plain, item[key.len()..].to_owned()));
        }
    }
    rows
}

fn more(word: &str, above: bool, below: bool, width: usize) -> Row {
    let arrows = match (above, below) {
        (true, true) => "↑↓",
        (true, false) => "↑",
        _ => "↓",
    };
    vec![(Ink::Accent, wrap::cut(&format!("{arrows} {word}"), width))]
}

/// Cuts a row at a width.
fn shorten(row: &mut Row, width: usize) {
    let mut left = width;
    for (_, text) in row {
        *text = wrap::cut(text, left);
        left = left.saturating_sub(wrap::columns(text));
    }
}

/// A row as bytes for the terminal.
pub(super) fn paint(row: &Row, colour: bool) -> String {
    row.iter()
        .map(|(ink, text)| match ink {
            _ if !colour || text.trim().is_empty() => text.clone(),
            Ink::Plain => text.clone(),
            Ink::Strong => format!("\x1b[1m{text}\x1b[0m"),
            Ink::Accent => format!("\x1b[36m{text}\x1b[0m"),
            Ink::Selected => format!("\x1b[7m{text}\x1b[0m"),
            Ink::Alarm => format!("\x1b[1;7m{text}\x1b[0m"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parts(rows: usize, focus: Option<usize>) -> Parts<'static> {
        Parts {
            heading: "Heading",
            body: Body {
                rows: (0..rows).map(|row| vec![(Ink::Plain, format!("row {row}"))]).collect(),
                focus: focus.map(|row| row..row + 1),
                ..Body::default()
            },
            advice: "Advice",
            keys: vec![hint("t", "terug", Place::Always), hint("x", "stop", Place::Always)],
            more: "meer",
            ..Parts::default()
        }
    }

    fn hint(key: &str, label: &str, place: Place) -> Hint {
        Hint { key: key.into(), label: label.into(), place }
    }

    #[test]
    fn keys_that_do_not_fit_are_behind_one_key_the_last_first() {
        let keys = [
            hint("t", "terug", Place::Always),
            hint("a", "antwoorden", Place::Room),
            hint("b", "bewaren", Place::Room),
            hint("+", "meer", Place::More),
        ];
        let said = |width| -> Vec<String> {
            fitting(&keys, width, 2).iter().map(|row| row.iter().map(|(_, text)| text.as_str()).collect()).collect()
        };
        assert_eq!(said(40), ["t terug · a antwoorden · b bewaren"]);
        assert_eq!(said(24), ["t terug · a antwoorden", "b bewaren"]);
        assert_eq!(said(16), ["t terug · + meer"]);
    }

    fn text(frame: &Frame) -> Vec<String> {
        frame.rows.iter().map(|row| paint(row, false).trim_end().to_owned()).collect()
    }

    #[test]
    fn a_roomy_window_has_air_and_keys_at_the_bottom() {
        let frame = compose(&parts(2, None), (40, 9), 0);
        assert_eq!(text(&frame), [" Heading", "", " row 0", " row 1", "", "", "", " Advice", " t terug · x stop"]);
    }

    #[test]
    fn what_does_not_fit_says_that_there_is_more() {
        let frame = compose(&parts(20, None), (40, 8), 0);
        assert_eq!(
            text(&frame),
            [" Heading", " row 0", " row 1", " row 2", " row 3", " ↓ meer", " Advice", " t terug · x stop"]
        );
        assert_eq!(frame.last, 16);
    }

    #[test]
    fn the_last_row_can_be_reached() {
        let frame = compose(&parts(20, None), (40, 8), 99);
        assert_eq!(text(&frame)[4..6], [" row 19", " ↑ meer"]);
        assert_eq!(frame.scroll, frame.last);
    }

    #[test]
    fn keys_are_not_broken_over_rows() {
        assert_eq!(text(&compose(&parts(1, None), (12, 8), 0))[6..], ["t terug", "x stop"]);
    }

    #[test]
    fn a_banner_outlives_the_heading() {
        let banner = ["112".to_owned()];
        let frame = compose(&Parts { banner: &banner, ..parts(9, None) }, (40, 5), 0);
        assert_eq!(text(&frame)[0], " 112");
        assert!(!text(&frame).contains(&" Heading".to_owned()));
    }

    #[test]
    fn without_colour_nothing_but_text_is_written() {
        assert_eq!(paint(&vec![(Ink::Alarm, "112".into())], false), "112");
        assert_eq!(paint(&vec![(Ink::Alarm, "112".into())], true), "\u{1b}[1;7m112\u{1b}[0m");
    }

    proptest! {
        #![proptest_config(crate::random::cases(256))]

        #[test]
        fn the_focus_and_the_cursor_are_in_view_in_any_window(
            count in 1_usize..30, at in 0_usize..30, columns in 1_usize..100, height in 1_usize..40, scroll in 0_usize..40,
        ) {
            let focus = at % count;
            let frame = compose(&parts(count, Some(focus)), (columns, height), scroll);
            prop_assert!(frame.rows.len() <= height);
            prop_assert!(frame.cursor.0 < columns && frame.cursor.1 < height);
            prop_assert!((frame.scroll..frame.scroll + frame.view).contains(&focus));
            for row in text(&frame) {
                prop_assert!(wrap::columns(&row) < columns.max(2), "{:?}", row);
            }
        }
    }
}
