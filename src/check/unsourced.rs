//! Rules, referrals, rights and advice that do not say where they come from; referrals without rights.

use super::RuleSet;
use crate::document::Norm;
use crate::finding::{Finding, Kind, Problem};
use crate::tree::Rule;

/// Everything said without a source, but for things that are only read in part.
pub(super) fn check(rules: &RuleSet<'_>) -> Vec<Finding> {
    let Some(&tree) = rules.parts().first() else { return Vec::new() };
    let suspect = &rules.doubts.names;
    let named =
        tree.rules.iter().filter(|named| !cites(&named.rule)).map(|named| (Kind::Rule, &named.id, &named.rule.place));
    let referrals =
        tree.referrals.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Referral, &it.id, &it.place));
    let rights = tree.rights.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Right, &it.id, &it.place));
    let advice = tree.advice.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Advice, &it.id, &it.place));
    let norms = tree.norms.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Norm, &it.id, &it.place));
    let guide = tree.guide.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Guide, &it.id, &it.place));
    let promises = tree.promises.iter().filter(|it| it.source.is_none()).map(|it| (Kind::Promise, &it.id, &it.place));
    let sourceless = named
        .chain(referrals)
        .chain(rights)
        .chain(advice)
        .chain(norms)
        .chain(guide)
        .chain(promises)
        .filter(|(_, id, _)| !suspect.contains(id.as_str()))
        .map(|(kind, id, place)| Problem::NoSource { kind: kind.to_string(), name: id.to_string() }.at(place));
    let whole = tree.referrals.iter().filter(|referral| !suspect.contains(referral.id.as_str()));
    let empty = whole.filter(|referral| referral.rights.is_empty());
    let rightless = empty.map(|referral| Problem::NoRights { name: referral.id.to_string() }.at(&referral.place));
    let whole = tree.referrals.iter().filter(|referral| !suspect.contains(referral.id.as_str()));
    let mismatched = whole.filter(|it| (it.norm == Some(Norm::Open)) == it.open_norms.is_empty());
    let unweighed =
        mismatched.map(|referral| Problem::NormMismatch { name: referral.id.to_string() }.at(&referral.place));
    sourceless.chain(rightless).chain(unweighed).collect()
}

/// Whether a rule or some part of it names its article.
fn cites(rule: &Rule) -> bool {
    rule.source.is_some() || rule.parts().iter().any(cites)
}
