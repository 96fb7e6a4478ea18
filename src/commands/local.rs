//! The file that a gemeente lays over the rules: read, checked against them, and handed to whoever shows a desk.

use std::sync::Arc;

use super::files;
use super::places::Lazy;
use super::{Setting, broken};
use crate::check::Material;
use crate::failure::{Failure, reason};
use crate::finding::Place;
use crate::local::{Gemeente, Ground, read};
use crate::terminal;
use crate::text::Text;
use crate::tree::Tree;

/// Puts the file that was asked for with the material.
pub(super) fn add(material: &mut Material, setting: &Setting) -> Result<(), Failure> {
    let Some(path) = &setting.local else { return Ok(()) };
    let name = terminal::shown(path);
    match files::one(path) {
        Ok((_, Ok(text))) => material.local = Some((name, text.into())),
        Ok((_, Err(problem))) => material.findings.push(problem.at(&Place { file: name, span: 0..0 })),
        Err(error) => return Err(Failure::new("failure-read", &[("path", &name), ("reason", reason(&error))])),
    }
    Ok(())
}

/// What the gemeente says; or its findings on standard error and a failure that says so.
pub(super) fn laid_over(
    material: &Material,
    tree: &Tree,
    places: &Lazy,
    text: &Text,
    setting: &Setting,
) -> Result<Option<Arc<Gemeente>>, Failure> {
    let Some((name, file)) = &material.local else { return Ok(None) };
    let ground = Ground { tree: Some(tree), catalogues: &material.catalogues, places: places.get() };
    read(name, file, ground).map(|gemeente| Some(Arc::new(gemeente))).map_err(|findings| {
        broken(&findings, material, text, setting);
        Failure::new("failure-local", &[("path", name)])
    })
}
