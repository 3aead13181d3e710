//! The door: parse, run, exit code.

use std::process::ExitCode;

use clap::Parser;
use twinpress::args::Args;
use twinpress::args::Command;
use twinpress::commands;
use twinpress::terminal::Terminal;

fn main() -> ExitCode {
    let Args { command, project, color, quiet, verbose } = Args::parse();
    let terminal = Terminal { colour: color, quiet, verbose };
    let ended = match command {
        Command::Build(typed) => commands::build::run(&terminal, project, typed),
        Command::Check(typed) => commands::check::run(&terminal, project, &typed),
        Command::Status(typed) => commands::status::run(&terminal, project, &typed),
        Command::Accept(typed) => commands::accept::run(&terminal, project, typed),
        Command::Proof(typed) => commands::proof::run(&terminal, project, typed),
        Command::Scaffold(typed) => commands::scaffold::run(&terminal, project, &typed),
        Command::Serve(typed) => commands::serve::run(&terminal, &project, &typed),
        Command::Export(typed) => commands::export::run(&terminal, project, typed),
        Command::Import(typed) => commands::import::run(&terminal, project, typed),
        Command::Passport(typed) => commands::passport::run(&terminal, &typed),
        Command::Verify(typed) => commands::verify::run(&terminal, &typed),
        Command::Diff(typed) => commands::diff::run(&terminal, &typed),
    };
    ExitCode::from(commands::ended(&terminal, ended) as u8)
}
