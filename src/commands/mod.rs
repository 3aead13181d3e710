//! One file for each subcommand, named as it is typed.

pub mod accept;
pub mod build;
pub mod check;
pub mod diff;
pub mod export;
pub mod import;
pub mod passport;
pub mod proof;
pub mod scaffold;
pub mod serve;
pub mod status;
pub mod verify;

use std::io;

use crate::args::MessageFormat;
use crate::pipeline::Stop;
use crate::terminal::Terminal;

/// How a run ended; the number is the exit code.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[repr(u8)]
pub enum Exit {
    /// Made, or nothing wrong.
    Made = 0,
    /// Files of the project are at fault.
    Content = 1,
    /// The command line is.
    Command = 2,
    /// The machine is: no typst, no room on the disk.
    Machine = 3,
}

/// How a run ended, whether or not all could be printed.
pub fn ended(terminal: &Terminal, ended: io::Result<Exit>) -> Exit {
    match ended {
        Ok(exit) => exit,
        // Who reads our output has gone: nothing more to tell.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Made,
        Err(error) => {
            terminal.refuse(&format!("cannot print: {error}"));
            Exit::Machine
        }
    }
}

/// A text from a file that anybody may have written, for a terminal: what would steer it is shown as
/// U+FFFD.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// Tells why a run made nothing.
fn stopped(terminal: &Terminal, stop: &Stop) -> io::Result<Exit> {
    match stop {
        Stop::Content(report) => {
            terminal.report(report, MessageFormat::Human)?;
            Ok(Exit::Content)
        }
        Stop::Command(message) => {
            terminal.refuse(message);
            Ok(Exit::Command)
        }
        Stop::Machine(message) => {
            terminal.refuse(message);
            Ok(Exit::Machine)
        }
    }
}
