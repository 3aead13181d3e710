//! One file for each subcommand, named as it is typed.

pub mod build;
pub mod check;

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
