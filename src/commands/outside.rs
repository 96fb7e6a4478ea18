//! What a conversation gets of the world: files with bounds and in turns, papers, the printer, the list of places.

use std::cell::OnceCell;
use std::fs;
use std::io;
use std::path::Path;
#[cfg(feature = "save")]
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use super::keep::paper::Making;
use super::keep::{edition, file};
use super::paper::Format;
use super::places::Lazy;
use super::{print, whole};
use crate::calendar::Date;
use crate::check::Material;
#[cfg(feature = "save")]
use crate::failure::{Failure, reason};
use crate::front::Front;
use crate::keep::{Edition, Numbered};
use crate::place::Places;
use crate::report::{Local, Note};
#[cfg(feature = "save")]
use crate::talk::Wishes;
use crate::talk::{How, Outside, Unwritten};
use crate::text::Text;
use crate::tree::Tree;
use crate::walk::Household;

/// The world around a conversation about these rules.
pub(super) struct World<'a> {
    tree: &'a Tree,
    material: &'a Material,
    edition: OnceCell<Edition>,
    places: &'a Lazy,
    day: Date,
}

impl<'a> World<'a> {
    pub(super) fn new(tree: &'a Tree, material: &'a Material, places: &'a Lazy, day: Date) -> Self {
        Self { tree, material, edition: OnceCell::new(), places, day }
    }
}

impl Outside for World<'_> {
    fn edition(&self) -> &Edition {
        self.edition.get_or_init(|| edition(self.tree, self.material))
    }

    fn places(&self) -> Option<&Places> {
        self.places.get()
    }

    fn local(&self, place: &str) -> Option<Local> {
        self.places.local(place)
    }

    fn numbered(&self) -> &dyn Numbered {
        self.places
    }

    fn endings(&self) -> Vec<&'static str> {
        Format::ALL.iter().map(|format| format.ending()).collect()
    }

    fn printed(&self) -> &'static str {
        Format::PRINTED.ending()
    }

    fn paper(
        &self,
        (household, notes): (&Household, &[Vec<Note>]),
        how: How,
        ending: &str,
        text: &Text,
    ) -> Result<Vec<u8>, Unwritten> {
        let Self { tree, material, places, day, .. } = self;
        let format = Format::ALL.iter().find(|format| format.ending() == ending);
        let format = format.ok_or_else(|| Unwritten::Failed(io::ErrorKind::InvalidInput.into()))?;
        Making { tree, material, edition: self.edition(), places, day: *day, text }
            .paper(household, notes, how, *format)
    }

    fn print(
        &self,
        paper: Vec<u8>,
        name: Option<&str>,
        front: &mut dyn Front,
        busy: &str,
        text: &Text,
    ) -> io::Result<String> {
        let printed = print::print(paper, name, |done| front.wait(busy, print::LONGEST, done))?;
        Ok(printed.told(text))
    }

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        file::read(path)
    }

    fn write(&self, path: &Path, bytes: &[u8], replace: bool) -> io::Result<()> {
        whole::write(path, bytes, replace, whole::PRIVATE)
    }

    fn swap(&self, path: &Path, ours: &[u8], bytes: &[u8]) -> io::Result<bool> {
        let _turn = Turns::wait(path);
        if matches!(file::read(path), Ok(there) if !ours.is_empty() && there != ours) {
            return Ok(false);
        }
        self.write(path, bytes, true).map(|()| true)
    }
}

/// With the file to go on with, read before anybody is asked anything, and the one to keep the conversation in.
#[cfg(feature = "save")]
pub(super) fn kept(wishes: Wishes, resume: Option<&Path>, save: Option<PathBuf>) -> Result<Wishes, Failure> {
    let Some(path) = resume else { return Ok(Wishes { save, ..wishes }) };
    let unread = |error| Failure::new("failure-read", &[("path", &path.to_string_lossy()), ("reason", reason(&error))]);
    let bytes = file::read(path).map_err(unread)?;
    // One file can have two names.
    let is_it = |save: &Path| matches!((save.canonicalize(), path.canonicalize()), (Ok(a), Ok(b)) if a == b);
    let save = save.map(|save| if is_it(&save) { path.to_owned() } else { save });
    Ok(Wishes { resume: Some((path.to_owned(), bytes)), save, ..wishes })
}

/// A lock on a folder while a file in it is looked at and written, so that two programs take turns. Where a folder cannot be
/// locked, and where another program does not let go, it is written all the same.
struct Turns(Option<fs::File>);

impl Turns {
    fn wait(path: &Path) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let folder = fs::File::open(folder).ok();
        for _ in 0..20 {
            match folder.as_ref().map(fs::File::try_lock) {
                Some(Err(fs::TryLockError::WouldBlock)) => thread::sleep(Duration::from_millis(50)),
                _ => break,
            }
        }
        Self(folder)
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        if let Some(folder) = &self.0 {
            let _ = folder.unlock();
        }
    }
}
