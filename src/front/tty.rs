//! The terminal itself: raw while a question stands, and as it was found after every end.

use std::io;
use std::os::fd::OwnedFd;
use std::panic;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::Signal;
use rustix::termios::{OptionalActions, OutputModes, Termios};
use signal_hook::consts::{
    SIGALRM, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU,
};
use zeroize::Zeroizing;

/// Alternate screen, emptied, with pastes bracketed so that they can be told from typing.
const ENTER: &str = "\x1b[?1049h\x1b[2J\x1b[H\x1b[?2004h";

/// No brackets, a visible cursor, plain letters; then the screen that was there.
const LEAVE: [&str; 2] = ["\x1b[?2004l\x1b[?25h\x1b[0m", "\x1b[?1049l"];

/// Long enough for a stop to reach every thread.
const SETTLE: Duration = Duration::from_millis(50);

/// A terminal that is ours for a while.
#[derive(Debug)]
pub(super) struct Tty {
    fd: OwnedFd,
    found: Termios,
    raw: Termios,
    ours: AtomicBool,
}

/// What is there to read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Input {
    Bytes(Vec<u8>),
    Nothing,
    /// Nobody is there any more.
    End,
}

impl Tty {
    /// Takes the controlling terminal: raw, on the alternate screen. It goes back when dropped, and before a panic is told.
    pub(super) fn open() -> io::Result<Arc<Self>> {
        let fd = device()?;
        let found = rustix::termios::tcgetattr(&fd)?;
        let mut raw = found.clone();
        raw.make_raw();
        // A line end that somebody else writes still begins a line.
        raw.output_modes |= found.output_modes & OutputModes::OPOST;
        let tty = Arc::new(Self { fd, found, raw, ours: AtomicBool::new(false) });
        ends().begin()?;
        let hooked = Arc::downgrade(&tty);
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if let Some(tty) = hooked.upgrade() {
                tty.leave();
            }
            told(info);
        }));
        tty.enter()?;
        Ok(tty)
    }

    /// Raw and on the alternate screen.
    pub(super) fn enter(&self) -> io::Result<()> {
        rustix::termios::tcsetattr(&self.fd, OptionalActions::Flush, &self.raw)?;
        self.ours.store(true, Ordering::SeqCst);
        self.write(ENTER)
    }

    /// As it was found. What was typed and not read is thrown away, so that it is not typed into a shell.
    pub(super) fn leave(&self) {
        if self.ours.swap(false, Ordering::SeqCst) {
            // A terminal that is gone needs nothing put back.
            // Ours is emptied first: where there is no other screen, the next person would read the last question.
            let _ = self.write(&[LEAVE[0], &self.wiped(), LEAVE[1]].concat());
            let _ = rustix::termios::tcsetattr(&self.fd, OptionalActions::Flush, &self.found);
        }
    }

    /// Whether somebody else changed the terminal: another program while this one was stopped, or a panic in a thread.
    pub(super) fn disturbed(&self) -> bool {
        !self.ours.load(Ordering::SeqCst)
            || rustix::termios::tcgetattr(&self.fd).is_ok_and(|now| now.local_modes != self.raw.local_modes)
    }

    /// Ctrl-Z: gives the terminal back and stops, with all that runs beside this program. Does nothing where no shell could
    /// wake it again.
    pub(super) fn suspend(&self) -> io::Result<()> {
        let alone = rustix::process::getsid(None).is_ok_and(|session| session == rustix::process::getpgrp());
        if alone {
            return Ok(());
        }
        self.leave();
        // Not the signal that is only noted.
        rustix::process::kill_current_process_group(Signal::STOP)?;
        // Where another thread takes the signal, this one runs on for a moment; the terminal is not ours then.
        std::thread::sleep(SETTLE);
        self.enter()
    }

    /// Columns and rows; 80 by 24 when the terminal does not say.
    pub(super) fn size(&self) -> (usize, usize) {
        match rustix::termios::tcgetwinsize(&self.fd) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col.into(), size.ws_row.into()),
            _ => (80, 24),
        }
    }

    /// Empties the screen row by row: what is emptied at once, GNU screen keeps to be scrolled back to.
    pub(super) fn wiped(&self) -> String {
        let rows = (1..=self.size().1).map(|row| format!("\x1b[{row};1H\x1b[2K"));
        rows.chain(["\x1b[H".to_owned()]).collect()
    }

    /// What is typed within `wait`; less when a signal comes.
    pub(super) fn read(&self, wait: Duration) -> io::Result<Input> {
        read(&self.fd, wait)
    }

    /// Writes all of it.
    pub(super) fn write(&self, text: &str) -> io::Result<()> {
        write(&self.fd, text)
    }
}

/// The controlling terminal.
pub(super) fn device() -> io::Result<OwnedFd> {
    Ok(rustix::fs::open("/dev/tty", OFlags::RDWR | OFlags::CLOEXEC | OFlags::NOCTTY, Mode::empty())?)
}

/// What is typed at a terminal within `wait`; less when a signal comes.
pub(super) fn read(fd: &OwnedFd, wait: Duration) -> io::Result<Input> {
    let wait = Timespec::try_from(wait).unwrap_or_default();
    let mut polled = [PollFd::new(fd, PollFlags::IN)];
    match poll(&mut polled, Some(&wait)) {
        Ok(0) | Err(Errno::INTR) => return Ok(Input::Nothing),
        Ok(_) => {}
        Err(error) => return Err(error.into()),
    }
    // A passphrase comes by here too.
    let mut bytes = Zeroizing::new([0; 1024]);
    match rustix::io::read(fd, &mut bytes[..]) {
        Ok(0) | Err(Errno::IO | Errno::NXIO | Errno::BADF) => Ok(Input::End),
        Ok(count) => Ok(Input::Bytes(bytes[..count].to_vec())),
        Err(Errno::INTR | Errno::AGAIN) => Ok(Input::Nothing),
        Err(error) => Err(error.into()),
    }
}

/// Writes all of a text to a terminal.
pub(super) fn write(fd: &OwnedFd, text: &str) -> io::Result<()> {
    let mut rest = text.as_bytes();
    while !rest.is_empty() {
        match rustix::io::write(fd, rest) {
            Ok(count) => rest = &rest[count..],
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// While it lives, a signal to end is only noted. Where a screen notes them already, it goes on doing so.
pub(super) struct Noted {
    ours: bool,
}

impl Noted {
    pub(super) fn begin() -> io::Result<Self> {
        let ours = ends().idle.load(Ordering::SeqCst);
        if ours {
            ends().begin()?;
        }
        Ok(Self { ours })
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if self.ours {
            ends().idle.store(true, Ordering::SeqCst);
        }
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        self.leave();
        ends().idle.store(true, Ordering::SeqCst);
    }
}

/// Whether SIGTERM, SIGHUP, SIGINT or SIGQUIT came since the terminal was taken.
pub(super) fn ended() -> bool {
    ends().came.load(Ordering::SeqCst)
}

/// Whether SIGTSTP came since this was asked before.
pub(super) fn stopped() -> bool {
    ends().stop.swap(false, Ordering::SeqCst)
}

/// Whether an error means that nobody is there any more.
pub(super) fn gone(error: &io::Error) -> bool {
    let numbers = [Errno::IO, Errno::NXIO, Errno::PIPE].map(Errno::raw_os_error);
    error.kind() == io::ErrorKind::UnexpectedEof || error.raw_os_error().is_some_and(|number| numbers.contains(&number))
}

/// The signals that end a program, noted while a terminal is ours so that it can be given back first.
struct Ends {
    came: Arc<AtomicBool>,
    /// A stop that somebody else asked for.
    stop: Arc<AtomicBool>,
    idle: Arc<AtomicBool>,
    heard: OnceLock<()>,
}

/// Signals come to the whole program, so there is one of these.
fn ends() -> &'static Ends {
    static ENDS: OnceLock<Ends> = OnceLock::new();
    ENDS.get_or_init(|| Ends {
        came: Arc::default(),
        stop: Arc::default(),
        idle: Arc::new(true.into()),
        heard: OnceLock::new(),
    })
}

impl Ends {
    fn begin(&self) -> io::Result<()> {
        if self.heard.set(()).is_ok() {
            // Those that a person or a system sends to end a program, and those that end it all the same.
            let rare = [SIGALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU];
            for signal in [SIGTERM, SIGHUP, SIGINT, SIGQUIT].into_iter().chain(rare) {
                // Without a terminal of ours a signal does what it always does.
                signal_hook::flag::register_conditional_default(signal, Arc::clone(&self.idle))?;
                signal_hook::flag::register(signal, Arc::clone(&self.came))?;
            }
            signal_hook::flag::register_conditional_default(SIGTSTP, Arc::clone(&self.idle))?;
            signal_hook::flag::register(SIGTSTP, Arc::clone(&self.stop))?;
        }
        self.came.store(false, Ordering::SeqCst);
        self.stop.store(false, Ordering::SeqCst);
        self.idle.store(false, Ordering::SeqCst);
        Ok(())
    }
}
