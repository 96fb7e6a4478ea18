//! The process itself: nothing of its memory reaches the disk, a file that may not grow is an error, and a panic ends it.

use std::panic;
use std::process;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use rustix::process::{Resource, Rlimit, setrlimit};

use crate::terminal;

/// Exit code of a panic, as Rust has it.
const PANICKED: i32 = 101;
/// Time that what a panic leaves behind has to put itself right.
const GRACE: Duration = Duration::from_secs(2);

/// Sentence that tells of a panic, in the language that is spoken.
static TOLD: Mutex<Option<String>> = Mutex::new(None);

/// Prepares the process before it knows anything about a person. `sentence` tells of a panic until another language is
/// chosen with [`speak`]. Whatever cannot be set on this system is left as it is.
pub fn begin(sentence: impl Fn() -> String + Send + Sync + 'static) {
    // A dump of the memory would hold the answers.
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    // Some systems collect dumps whatever the limit is, and another program of the same user could read the memory.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable);
    // Writing past the limit of a file fails, in place of ending the program.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, Arc::default());
    told_calmly(sentence);
}

/// Sets the sentence that tells of a panic.
pub fn speak(sentence: String) {
    *TOLD.lock().unwrap_or_else(PoisonError::into_inner) = Some(sentence);
}

/// Tells of a panic by where in the program it was: its message can hold what a person typed. A panic in the main thread
/// ends the program, even when a thread that it waits for never ends.
fn told_calmly(sentence: impl Fn() -> String + Send + Sync + 'static) {
    let main = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        let told = TOLD.lock().unwrap_or_else(PoisonError::into_inner).clone().unwrap_or_else(&sentence);
        let place = info.location().map(|at| format!("[{}:{}]", at.file(), at.line()));
        terminal::error(&format!("{told} {}", place.unwrap_or_default()));
        if thread::current().id() == main {
            // Without the thread the program still ends by itself in all but the rarest of cases.
            let _ = thread::Builder::new().spawn(|| {
                thread::sleep(GRACE);
                process::exit(PANICKED);
            });
        }
    }));
}
