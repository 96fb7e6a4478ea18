//! A paper as one HTML page: nothing is fetched, nothing runs, and it prints on A4.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::links::pieces;
use super::paper::{Block, Entry, Link, Part, parts};
use super::qr;
use super::together::together;

const STYLE: &str = include_str!("paper.css");
/// What a browser may do with the page: show it with its own style, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

/// The page, in the language with this code.
pub fn html(blocks: &[Block], language: &str) -> String {
    let blocks = together(blocks);
    let parts = parts(&blocks);
    let title = blocks.iter().find(|block| matches!(block, Block::Title(_))).map_or("", Block::text);
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                main { @for part in &parts { (drawn(part)) } }
            }
        }
    };
    page.into_string() + "\n"
}

fn drawn(part: &Part<'_>) -> Markup {
    match part {
        Part::Heading(1, text) => html! { h1 { (text) } },
        Part::Heading(2, text) => html! { h2 { (text) } },
        Part::Heading(_, text) => html! { h3 { (text) } },
        Part::Text(text) => html! {
            @for paragraph in text.split("\n\n") { p { (lines(paragraph, None)) } }
        },
        Part::Lead(text) => html! { p class="lead" { (text) } },
        Part::List(entries) => list(entries),
        Part::Code(letters, picture) => html! {
            @if let Some(modules) = qr::modules(letters) {
                svg role="img" aria-label=(picture) viewBox=(format!("0 0 {0} {0}", modules.len())) {
                    path d=(dark(&modules));
                }
            }
            p class="code" { (letters) }
        },
        Part::Receipt(about, line) => html! { p { (about) } p class="receipt" { (line) } },
    }
}

/// The dark stretches of a picture, as the path of a drawing.
fn dark(modules: &[Vec<bool>]) -> String {
    let stretch = |(row, from, length): (usize, usize, usize)| format!("M{from} {row}h{length}v1h-{length}z");
    qr::stretches(modules).into_iter().map(stretch).collect()
}

fn list(entries: &[Entry<'_>]) -> Markup {
    html! {
        ul {
            @for entry in entries {
                li class=[entry.tick.then_some("todo")] {
                    @if entry.tick {
                        label { input type="checkbox"; span { (lines(entry.text, entry.link)) } }
                    } @else {
                        (lines(entry.text, entry.link))
                    }
                    @if !entry.below.is_empty() { (list(&entry.below)) }
                }
            }
        }
    }
}

/// A text with its lines and its links.
fn lines(text: &str, link: Option<&Link>) -> Markup {
    html! {
        @for (number, line) in text.lines().enumerate() {
            @if number > 0 { br; }
            @for piece in pieces(line, link) {
                @match piece.target {
                    Some(target) => a href=(target) { (piece.text) },
                    None => (piece.text),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The page without its style.
    fn body(blocks: &[Block]) -> String {
        let page = html(blocks, "nl");
        let (_, body) = page.split_once("<main>").unwrap();
        body.split_once("</main>").unwrap().0.to_owned()
    }

    #[test]
    fn a_text_stays_what_it_is() {
        assert_eq!(body(&[Block::Text("a < b & \"c\"\nd".into())]), "<p>a &lt; b &amp; &quot;c&quot;<br>d</p>");
        assert_eq!(body(&[Block::Text("een\n\ntwee".into())]), "<p>een</p><p>twee</p>");
    }

    #[test]
    fn the_page_has_its_language_and_its_title_twice() {
        let page = html(&[Block::Title("Wat <nu>?".into())], "nl");
        assert!(page.contains("<html lang=\"nl\">"));
        assert!(page.contains("<title>Wat &lt;nu&gt;?</title>") && page.contains("<h1>Wat &lt;nu&gt;?</h1>"));
    }

    #[test]
    fn a_list_hangs_in_the_item_above_it() {
        let blocks = [Block::Item(0, "a".into()), Block::Item(1, "b".into()), Block::Item(0, "c".into())];
        assert_eq!(body(&blocks), "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>");
    }

    #[test]
    fn what_is_to_do_has_a_box_that_is_named_by_its_words() {
        assert_eq!(
            body(&[Block::Todo("Bel".into())]),
            "<ul><li class=\"todo\"><label><input type=\"checkbox\"><span>Bel</span></label></li></ul>"
        );
        let link = Link { part: "112".into(), target: "tel:112".into() };
        assert!(body(&[Block::Call("Bel 112".into(), link)]).contains("<span>Bel <a href=\"tel:112\">112</a></span>"));
    }

    #[test]
    fn a_code_is_a_picture_with_a_name_and_letters_as_well() {
        let blocks = [Block::Code { letters: "8K3D-M2".into(), picture: "QR <code>".into() }];
        let body = body(&blocks);
        assert!(body.starts_with("<svg role=\"img\" aria-label=\"QR &lt;code&gt;\""), "{body}");
        assert!(
            body.contains("<path d=\"M4 4h7v1h-7z") && body.ends_with("</svg><p class=\"code\">8K3D-M2</p>"),
            "{body}"
        );
    }

    #[test]
    fn a_number_leads_to_the_telephone() {
        let link = Link { part: "112".into(), target: "tel:112".into() };
        assert_eq!(
            body(&[Block::Contact(0, "Telefoon: 112 (nu)".into(), link)]),
            "<ul><li>Telefoon: <a href=\"tel:112\">112</a> (nu)</li></ul>"
        );
    }

    #[test]
    fn nothing_is_fetched_and_nothing_runs() {
        let page = html(&[Block::Title("t".into())], "nl");
        for reach in ["<script", "src=", "url(", "@import", "<link", "javascript:"] {
            assert!(!page.contains(reach), "{reach}");
        }
    }
}
