//! A referral: when it comes, where it leads, who decides, with which rights, and who arrives there.

use maud::{Markup, html};

use super::Writer;
use super::thing::Thing;
use crate::document::{Norm, Urgency};
use crate::report::{graph, words};
use crate::tree::Referral;

impl Writer<'_> {
    pub(super) fn referral(&self, number: usize) -> Markup {
        let thing = Thing::Referral(number);
        let referral = &self.tree.referrals[number];
        let key = format!("referral-{}", referral.id.key());
        let rows = html! {
            (self.row_of("book-explained", self.said(&key, Some("uitleg")), |said| said))
            (self.row("book-when", &html! { div.law { (self.law(&referral.when, None)) } }))
            (self.wide_row("book-picture", &self.picture(thing, graph::Subject::Referral(number))))
            (self.row_of("book-source", referral.source, |source| self.source(source)))
            (self.validity(referral.valid))
            (self.desks_of(referral))
            (self.rights_of(referral))
            (self.row_of("book-say", self.said(&key, Some("zeg")), |said| said))
            (self.row_of("book-unsure", self.said(&key, Some("uitzoeken")), |said| said))
            (self.to_bring_and_avoid(referral))
            @let guide: Vec<Thing> = referral.guide.iter().map(|entry| Thing::Guide(*entry)).collect();
            (self.row_of_list("book-guide-here", &guide, |guide| html! {
                ul { @for entry in guide { li { (self.link(*entry)) } } }
            }))
            @let promises = self.uses.by(thing).into_iter().filter(|by| matches!(by, Thing::Promise(_)));
            @let promises: Vec<Thing> = promises.collect();
            @if !promises.is_empty() {
                (self.aside_row("book-promised", &html! { ul { @for promise in &promises { li { (self.link(*promise)) } } } }))
            }
            (self.aside_row("book-reached-by", &self.arrivals(number)))
            (self.row_of("book-witness", self.way(number), |way| way))
        };
        self.entry(thing, 4, &rows)
    }

    fn desks_of(&self, referral: &Referral) -> Markup {
        let norm = referral.norm.map(|norm| match norm {
            Norm::Hard => "book-norm-hard",
            Norm::Open => "book-norm-open",
            Norm::Local => "book-norm-local",
        });
        let urgency = match referral.urgency {
            Urgency::Now => "book-urgency-now",
            Urgency::Soon => "book-urgency-soon",
            Urgency::Normal => "book-urgency-normal",
            Urgency::Last => "book-urgency-last",
        };
        let desk = |desk: usize| self.link(Thing::Desk(desk));
        html! {
            (self.row("book-desk", &desk(referral.desk)))
            (self.row_of("book-decides", referral.decides, desk))
            (self.row_of("book-norm", norm, |norm| html! { (self.say(norm)) }))
            (self.row_of_list("book-open-norms", &referral.open_norms, |norms| html! {
                ul { @for norm in norms { li { (self.weighed(*norm)) } } }
            }))
            (self.row_of("book-find-out", referral.find_out, desk))
            (self.row("book-urgency", &html! { (self.say(urgency)) }))
        }
    }

    /// A norm that somebody weighs: which, who, and what they look at.
    fn weighed(&self, number: usize) -> Markup {
        let norm = &self.tree.norms[number];
        let looks = self.text.attr(&format!("norm-{}", norm.id.key()), "kijkt");
        html! {
            (self.link(Thing::Norm(number)))
            @if let Some(source) = norm.source { " (" (self.cite(source)) ")" }
            ". " (self.say("book-weighed-by")) ": " (self.link(Thing::Desk(norm.weighed_by))) ". "
            @if let Some(looks) = looks { (looks) }
        }
    }

    fn rights_of(&self, referral: &Referral) -> Markup {
        self.row_of_list("book-rights-here", &referral.rights, |rights| {
            html! {
                ul {
                    @for number in rights {
                        @let right = &self.tree.rights[*number];
                        li {
                            (words::right(right, self.text)) " "
                            @if !right.verified { strong { (self.say("check-this")) } " " }
                            @if let Some(source) = right.source { "(" (self.cite(source)) ") " }
                            (self.checked(*number)) " "
                            @let more = self.say("book-more-right");
                            a.more href={ "#" (Thing::Right(*number).anchor(self.tree)) }
                                aria-label={ (more) ": " (self.short_name(Thing::Right(*number))) } { (more) }
                        }
                    }
                }
            }
        })
    }

    fn to_bring_and_avoid(&self, referral: &Referral) -> Markup {
        html! {
            (self.row_of_list("book-bring", &referral.bring, |items| html! {
                ul { @for item in items { li { (self.say(&format!("bring-{}", item.key()))) } } }
            }))
            (self.row_of_list("book-avoid", &referral.avoid, |advice| html! {
                ul { @for number in advice {
                    li {
                        a href={ "#" (Thing::Advice(*number).anchor(self.tree)) } { (self.name(Thing::Advice(*number))) }
                        @if let Some(source) = self.tree.advice[*number].source { " (" (self.cite(source)) ")" }
                    }
                } }
            }))
        }
    }
}
