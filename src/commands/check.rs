//! `twinpress check`: list every fault, make nothing.

use std::io;
use std::path::PathBuf;

use crate::args;
use crate::args::MessageFormat;
use crate::commands::Exit;
use crate::diagnostics::any_error;
use crate::pipeline;
use crate::plan::CheckPlan;
use crate::terminal::Terminal;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: &args::Check) -> io::Result<Exit> {
    let checked = CheckPlan::new(project, typed).and_then(|plan| pipeline::check(&plan));
    let report = match checked {
        Ok(report) => report,
        Err(message) => {
            terminal.refuse(&message);
            return Ok(Exit::Command);
        }
    };
    terminal.report(&report, typed.message_format)?;
    if report.diagnostics.is_empty() && typed.message_format == MessageFormat::Human {
        terminal.nothing_wrong()?;
    }
    Ok(if any_error(&report.diagnostics) { Exit::Content } else { Exit::Made })
}
