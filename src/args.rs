//! What was typed.

use std::path::PathBuf;

use clap::ArgAction;
use clap::Args as Arguments;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

/// One dataset, every language, one command: brochures as PDF, fragments as HTML.
///
/// Exit codes: 0 made; 1 the content is at fault; 2 the command line; 3 the machine.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
    /// The folder that holds data/, locales/ and layouts/.
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    pub project: PathBuf,
    /// When to colour messages.
    #[arg(long, value_enum, default_value_t = Colour::Auto, global = true)]
    pub color: Colour,
    /// Print only faults.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Name every file that is made.
    #[arg(short, long, action = ArgAction::Count, global = true)]
    pub verbose: u8,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make brochures and fragments into the out folder, all or nothing.
    Build(Build),
    /// List every fault of every file, and make nothing.
    Check(Check),
}

/// The options of `build`.
#[derive(Debug, Arguments)]
pub struct Build {
    /// Only this language (may be repeated); `en-XA` and `ar-XB` are English accented and mirrored.
    #[arg(long, value_name = "L")]
    pub language: Vec<String>,
    /// Only this publication (may be repeated).
    #[arg(long, value_name = "P")]
    pub publication: Vec<PublicationName>,
    /// Only leaflets of this entry (may be repeated).
    #[arg(long, value_name = "E")]
    pub entry: Vec<String>,
    /// Only this format; the maps go with the fragments.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Also make `<publication>.map.json`: where each message stands, in brochure and fragment.
    #[arg(long)]
    pub map: bool,
    /// The folder that is made.
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
    /// Build although translations are missing; mark them, and stamp every page.
    #[arg(long)]
    pub draft: bool,
    /// Who makes the PDF.
    #[arg(long, value_enum, default_value_t = TypesetterName::Embedded)]
    pub typesetter: TypesetterName,
    /// The external `typst` program; without it, the one in PATH.
    #[arg(long, value_name = "PATH")]
    pub typst: Option<PathBuf>,
    /// Threads to use; without it, one for each core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// The day (YYYY-MM-DD) for what depends on it; nothing of these publications does.
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

/// The options of `check`.
#[derive(Debug, Arguments)]
pub struct Check {
    /// Only this language and the source language (may be repeated).
    #[arg(long, value_name = "L")]
    pub language: Vec<String>,
    /// How faults are printed.
    #[arg(long, value_enum, default_value_t = MessageFormat::Human)]
    pub message_format: MessageFormat,
}

/// When to colour messages.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}

/// A publication by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum PublicationName {
    Catalogue,
    Leaflet,
}

/// A format of artifacts.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Format {
    Pdf,
    Html,
}

/// A typesetter by name.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum TypesetterName {
    Embedded,
    External,
}

/// How faults are printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum MessageFormat {
    /// With the source line and what to do.
    Human,
    /// One line each.
    Short,
    /// One JSON object a line.
    Json,
    /// Annotations for GitHub's workflows.
    Github,
}
