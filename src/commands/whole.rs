//! Files that are written whole or not at all, and of which a program that is killed leaves no piece behind.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, CWD, linkat};

/// Mode of a file that its owner alone can read.
pub(super) const PRIVATE: u32 = 0o600;
/// Mode of a file for whoever the system lets read it.
pub(super) const OPEN: u32 = 0o666;

/// Writes a whole file with this mode or nothing of it. One that is there stays, unless it is to be replaced.
pub(super) fn write(path: &Path, content: &[u8], replace: bool, mode: u32) -> io::Result<()> {
    let path = &destination(path)?;
    if let Ok(there) = fs::metadata(path) {
        if there.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !replace {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        if there.file_type().is_char_device() {
            return straight(path, content);
        }
        if !there.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if !without_a_name(folder, path, content, replace, mode)? {
        let mut file = beside().permissions(Permissions::from_mode(mode)).tempfile_in(folder)?;
        file.write_all(content)?;
        file.as_file().sync_all()?;
        if replace { file.persist(path) } else { file.persist_noclobber(path) }.map_err(|error| error.error)?;
    }
    // That the name is on the disk too is more than some file systems can do.
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
    Ok(())
}

/// Names for the moment between a file that is whole and the one that it replaces.
fn beside() -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(concat!(".", env!("CARGO_PKG_NAME"), "-"));
    builder
}

/// Writes a file that has no name until it is whole: a program that is killed meanwhile leaves nothing. Tells whether this
/// system and this folder can do so.
fn without_a_name(folder: &Path, path: &Path, content: &[u8], replace: bool, mode: u32) -> io::Result<bool> {
    let Some(mut file) = nameless(folder, mode) else { return Ok(false) };
    file.write_all(content)?;
    file.sync_all()?;
    let whole = format!("/proc/self/fd/{}", file.as_raw_fd());
    let link = |name: &Path| linkat(CWD, &*whole, CWD, name, AtFlags::SYMLINK_FOLLOW).map_err(io::Error::from);
    let linked = match link(path) {
        // Only a rename puts one file in the place of another.
        Err(error) if replace && error.kind() == io::ErrorKind::AlreadyExists => {
            let named = beside().make_in(folder, link)?;
            named.persist(path).map(drop).map_err(|error| error.error)
        }
        linked => linked,
    };
    match linked {
        // No /proc here.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        linked => linked.map(|()| true),
    }
}

/// A file without a name in a folder.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path, mode: u32) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    let file = open(folder, OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC, Mode::from_raw_mode(mode));
    file.ok().map(File::from)
}

/// A file without a name in a folder.
#[cfg(not(target_os = "linux"))]
fn nameless(_: &Path, _: u32) -> Option<File> {
    None
}

/// A printer or a terminal takes what is written as it comes.
fn straight(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).open(path)?;
    file.write_all(content)?;
    file.flush()
}

/// Where a link leads, so that the link stays.
fn destination(path: &Path) -> io::Result<PathBuf> {
    if path.is_symlink() { fs::canonicalize(path) } else { Ok(path.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::reason;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_has_no_name_while_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = nameless(folder.path(), PRIVATE).expect("a file system that has files without a name");
        file.write_all(b"half of it").unwrap();
        assert_eq!(names(folder.path()), Vec::<String>::new());
        drop(file);
        let path = folder.path().join("a.txt");
        for content in [b"one", b"two"] {
            assert!(without_a_name(folder.path(), &path, content, true, PRIVATE).unwrap());
            assert_eq!(fs::read(&path).unwrap(), content);
            assert_eq!(names(folder.path()), ["a.txt"]);
        }
        let again = without_a_name(folder.path(), &path, b"three", false, PRIVATE);
        assert_eq!(again.unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"two");
    }

    #[test]
    fn a_file_is_for_whom_its_mode_says() {
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let [hidden, open] = ["a", "b"].map(|name| folder.path().join(name));
        write(&hidden, b"one", false, PRIVATE).unwrap();
        write(&open, b"one", false, OPEN).unwrap();
        assert_eq!(mode(&hidden), 0o600);
        // What the system takes away for every file it takes away here too.
        fs::write(folder.path().join("c"), b"one").unwrap();
        assert_eq!(mode(&open), mode(&folder.path().join("c")));
    }

    #[test]
    fn only_its_owner_reads_a_file_and_nothing_else_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"one", false, PRIVATE).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(names(folder.path()), ["a.txt"]);
    }

    #[test]
    fn a_file_that_is_there_stays_unless_it_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"one", false, PRIVATE).unwrap();
        assert_eq!(write(&path, b"two", false, PRIVATE).unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write(&path, b"two", true, PRIVATE).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(names(folder.path()), ["a.txt"]);
    }

    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.txt"), folder.path().join("b.txt"));
        fs::write(&file, "one").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        write(&link, b"two", true, PRIVATE).unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"two");
    }

    #[test]
    fn a_full_disk_and_a_folder_that_is_none_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("full.txt");
        std::os::unix::fs::symlink("/dev/full", &link).unwrap();
        let told = |path: &Path| reason(&write(path, b"one", true, PRIVATE).unwrap_err());
        assert_eq!(told(&link), "full");
        let file = folder.path().join("a.txt");
        fs::write(&file, "one").unwrap();
        assert_eq!(told(&file.join("b.txt")), "not-a-folder");
        assert_eq!(told(&folder.path().join("none/b.txt")), "not-found");
        assert_eq!(told(folder.path()), "folder");
    }
}
