//! A pseudo-terminal with a screen that can be looked at.

use std::collections::HashMap;
use std::io::{Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{ChildKiller, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use vt100::{Parser, Screen};

use super::visitor::SCENE;

/// Long enough for the busiest machine; no test waits this long when all is well.
const LIMIT: Duration = Duration::from_secs(30);

/// A key counts again after this: longer than the program asks for, for a busy machine reads late.
const PATIENCE: Duration = Duration::from_millis(900);

/// Slower than keys that come in one burst.
const PAUSE: Duration = Duration::from_millis(30);

/// Presses a key and waits for what must then be on the screen.
pub(crate) fn press(visit: &mut Visit, key: &str, then: &str) -> String {
    visit.press(key);
    visit.sees(then)
}

/// Types a line and waits for what must then be on the screen.
pub(crate) fn line(visit: &mut Visit, words: &str, then: &str) -> String {
    visit.line(words);
    visit.sees(then)
}

/// Leaves at once.
pub(crate) fn stop(mut visit: Visit) {
    visit.press("\x03");
    visit.end();
}

/// A visitor at a terminal.
pub(crate) struct Visit {
    seen: Arc<Seen>,
    ended: Receiver<ExitStatus>,
    process: u32,
    _killer: Killer,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    reader: Option<JoinHandle<()>>,
    /// When each key was pressed last.
    pressed: HashMap<String, Instant>,
    /// The terminal's settings before the program began.
    pub(crate) found: String,
}

/// A test that fails leaves nobody behind.
struct Killer(Box<dyn ChildKiller + Send + Sync>);

impl Drop for Killer {
    fn drop(&mut self) {
        // Mostly it ended long ago.
        let _ = self.0.kill();
    }
}

struct Seen {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    parser: Parser,
    /// Every byte that was written to the terminal.
    bytes: Vec<u8>,
    /// The person closed the window: nobody reads any more.
    closed: bool,
}

fn size((columns, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

impl Visit {
    /// Plays a scene in a window of columns and rows.
    pub(crate) fn new(scene: &str, window: (u16, u16)) -> Self {
        Self::with(scene, window, &[])
    }

    /// The same, with variables in the environment.
    pub(crate) fn with(scene: &str, window: (u16, u16), vars: &[(&str, &str)]) -> Self {
        let visitor = std::env::current_exe().unwrap();
        Self::run(
            &[visitor.to_str().unwrap(), "--ignored", "--exact", "terminal::visitor::visitor", "--nocapture"],
            scene,
            window,
            vars,
        )
    }

    /// The same, under a shell with job control, as a person at a terminal has it; with what the shell does to the terminal
    /// when the program stops.
    pub(crate) fn in_shell(scene: &str, window: (u16, u16), then: &str) -> Self {
        let visitor = std::env::current_exe().unwrap();
        let visitor = format!("{} --ignored --exact terminal::visitor::visitor --nocapture", visitor.to_str().unwrap());
        let script = format!("set -m; {visitor}; {then}; echo asleep; read wake; fg >/dev/null");
        Self::run(&["sh", "-c", &script], scene, window, &[])
    }

    /// The program itself, as a person starts it.
    pub(crate) fn of_program(command: &[&str], window: (u16, u16), vars: &[(&str, &str)]) -> Self {
        Self::run(command, "", window, vars)
    }

    fn run(command: &[&str], scene: &str, window: (u16, u16), vars: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(window)).unwrap();
        let mut builder = CommandBuilder::new(command[0]);
        builder.args(&command[1..]);
        builder.cwd(env!("CARGO_MANIFEST_DIR"));
        builder.env_clear();
        for (name, value) in
            [("TERM", "xterm-256color"), ("LANG", "nl_NL.UTF-8"), ("PATH", "/usr/bin:/bin"), (SCENE, scene)]
        {
            builder.env(name, value);
        }
        for (name, value) in vars {
            builder.env(name, value);
        }
        let found = settings(&*pair.master);
        let mut child = pair.slave.spawn_command(builder).unwrap();
        drop(pair.slave);
        let seen = Arc::new(Seen {
            state: Mutex::new(State {
                parser: Parser::new(cells(window.1), cells(window.0), 0),
                bytes: vec![],
                closed: false,
            }),
            changed: Condvar::new(),
        });
        let mut output = pair.master.try_clone_reader().unwrap();
        let reader = std::thread::spawn({
            let seen = Arc::clone(&seen);
            move || {
                let mut bytes = [0; 4096];
                while let Ok(count @ 1..) = output.read(&mut bytes) {
                    let mut state = seen.state.lock().unwrap();
                    if state.closed {
                        break;
                    }
                    state.parser.process(&bytes[..count]);
                    state.bytes.extend_from_slice(&bytes[..count]);
                    seen.changed.notify_all();
                }
            }
        });
        let (process, killer) = (child.process_id().unwrap(), Killer(child.clone_killer()));
        let (sender, ended) = channel();
        std::thread::spawn(move || sender.send(child.wait().unwrap()));
        let writer = pair.master.take_writer().unwrap();
        Self {
            seen,
            ended,
            process,
            _killer: killer,
            master: pair.master,
            writer,
            reader: Some(reader),
            pressed: HashMap::new(),
            found,
        }
    }

    /// Waits until the screen is as told; fails with the screen when that does not come.
    pub(crate) fn wait(&self, told: impl Fn(&Screen) -> bool) -> String {
        let until = Instant::now() + LIMIT;
        let mut state = self.state();
        while !told(state.parser.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "this never came right:\n{}", state.parser.screen().contents());
            state = self.seen.changed.wait_timeout(state, left).unwrap().0;
        }
        state.parser.screen().contents()
    }

    /// Waits until a text is on the screen.
    pub(crate) fn sees(&self, text: &str) -> String {
        self.wait(|screen| screen.contents().contains(text))
    }

    /// Presses a key as a person does who takes their time; several keys come in one burst.
    pub(crate) fn press(&mut self, keys: &str) {
        let key = keys.to_lowercase();
        let since = self.pressed.get(&key).map_or(PATIENCE, Instant::elapsed);
        let steers = key.starts_with('\x1b') && key.len() > 1;
        if !steers {
            std::thread::sleep(PATIENCE.saturating_sub(since).max(PAUSE));
        }
        self.strike(keys);
    }

    /// Types a line: the words, and Enter when they stand there.
    pub(crate) fn line(&mut self, words: &str) {
        self.strike(words);
        let end = words.char_indices().rev().nth(15).map_or(0, |(at, _)| at);
        self.sees(&words[end..]);
        self.press("\r");
    }

    /// Sends bytes, whenever they were sent before.
    pub(crate) fn strike(&mut self, keys: &str) {
        let now = Instant::now();
        self.pressed.extend(keys.to_lowercase().chars().map(|key| (key.to_string(), now)));
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Makes the window another size.
    pub(crate) fn resize(&self, (columns, rows): (u16, u16)) {
        self.state().parser.screen_mut().set_size(cells(rows), cells(columns));
        self.master.resize(size((columns, rows))).unwrap();
    }

    /// All that was written to the terminal so far.
    pub(crate) fn bytes(&self) -> String {
        String::from_utf8_lossy(&self.state().bytes).into_owned()
    }

    /// The number of the process, to send it a signal.
    pub(crate) fn process(&self) -> u32 {
        self.process
    }

    /// The terminal's settings now.
    pub(crate) fn settings(&self) -> String {
        settings(&*self.master)
    }

    /// Waits for the end of the program and looks whether the terminal is as it was: settings, cursor, screen.
    pub(crate) fn end(mut self) -> (ExitStatus, String) {
        let status = self
            .ended
            .recv_timeout(LIMIT)
            .unwrap_or_else(|_| panic!("no end:\n{}", self.state().parser.screen().contents()));
        self.reader.take().unwrap().join().unwrap();
        assert_eq!(self.settings(), self.found, "the settings of the terminal");
        let state = self.state();
        let screen = state.parser.screen();
        assert!(!screen.alternate_screen(), "the other screen is still there");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "pastes are still bracketed");
        assert_eq!(screen.fgcolor(), vt100::Color::Default);
        (status, screen.contents())
    }

    /// What stands on the screen after the end on a terminal that has no other screen.
    pub(crate) fn end_on_one_screen(self) -> String {
        let seen = Arc::clone(&self.seen);
        self.end();
        let state = seen.state.lock().unwrap();
        let (rows, columns) = state.parser.screen().size();
        let mut parser = Parser::new(rows, columns, 0);
        let bytes = String::from_utf8_lossy(&state.bytes).replace("\x1b[?1049h", "").replace("\x1b[?1049l", "");
        parser.process(bytes.as_bytes());
        parser.screen().contents()
    }

    /// Waits until the program is gone, whatever it left behind.
    #[cfg_attr(not(feature = "save"), allow(dead_code))]
    pub(crate) fn gone(self) {
        self.ended.recv_timeout(LIMIT).expect("the end of the program");
    }

    /// The end with these replies.
    pub(crate) fn ends_with(self, replies: &str) {
        let (status, screen) = self.end();
        assert!(status.success(), "{screen}");
        assert!(screen.contains(&format!("replies: {replies}")), "{screen}");
    }

    /// The person closes the window, and the program ends.
    pub(crate) fn hang_up(mut self) {
        self.state().closed = true;
        // A key that is drawn ends the reading, which holds the terminal open.
        self.press(" ");
        self.reader.take().unwrap().join().unwrap();
        drop(self.writer);
        drop(self.master);
        self.ended.recv_timeout(LIMIT).expect("the end of the program");
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.seen.state.lock().unwrap()
    }
}

fn settings(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}
