//! `twinpress build`: make brochures and fragments, all or nothing.

use std::io;
use std::path::PathBuf;
use std::time::Instant;

use crate::args;
use crate::args::MessageFormat;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::pipeline;
use crate::plan::Plan;
use crate::terminal::Terminal;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: args::Build) -> io::Result<Exit> {
    let plan = match Plan::new(project, typed) {
        Ok(plan) => plan,
        Err(message) => {
            terminal.refuse(&message);
            return Ok(Exit::Command);
        }
    };
    let start = Instant::now();
    let bar = terminal.progress();
    let made = pipeline::build(&plan, &|done, total, name| {
        bar.set_length(total as u64);
        bar.set_position(done as u64);
        bar.set_message(name.to_owned());
    });
    bar.finish_and_clear();
    match made {
        Ok(made) => {
            terminal.report(&made.report, MessageFormat::Human)?;
            terminal.made(&made, &plan.out.display().to_string(), start.elapsed())?;
            Ok(Exit::Made)
        }
        Err(stop) => stopped(terminal, &stop),
    }
}
