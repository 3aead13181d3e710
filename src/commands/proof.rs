//! `twinpress proof`: a PDF in which a translator signs every text of a brochure.

use std::io;
use std::path::PathBuf;

use crate::args;
use crate::args::MessageFormat;
use crate::commands::Exit;
use crate::commands::stopped;
use crate::pipeline;
use crate::pipeline::Proved;
use crate::pipeline::Stop;
use crate::plan::ProofPlan;
use crate::terminal::Terminal;

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, project: PathBuf, typed: args::Proof) -> io::Result<Exit> {
    let plan = ProofPlan::new(project, typed).map_err(Stop::Command);
    match plan.and_then(|plan| pipeline::proof(&plan)) {
        Ok(Proved { report, path, texts, pages }) => {
            terminal.report(&report, MessageFormat::Human)?;
            let path = path.display();
            terminal.say(&format!("made {path} ({texts} texts on {pages} pages)"))?;
            Ok(Exit::Made)
        }
        Err(stop) => stopped(terminal, &stop),
    }
}
