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
    /// Make a PDF for signing: the pages small, each text numbered, beside its source text.
    Proof(Proof),
    /// Tell how far translations are and, of one language, what is to be done.
    Status(Status),
    /// Record that translations are right for the source texts of today.
    Accept(Accept),
    /// Lay out what a language lacks, as comments to be translated; a new language as a whole.
    Scaffold(Scaffold),
    /// Open the translators' desk: the pages beside their messages, in a browser on this machine.
    Serve(Serve),
    /// Write a language's texts into a workbook (.xlsx) for a translator without Git.
    Export(Export),
    /// Take the texts of a returned workbook over, all or nothing.
    Import(Import),
    /// Show what a brochure says of itself: edition, state of the data, versions.
    Passport(Passport),
    /// Compare the files of an out folder with its manifest.
    Verify(Verify),
    /// Tell what changed between two builds: figures and sentences, what to print and to paste again.
    Diff(Diff),
}

/// The options of `passport`.
#[derive(Debug, Arguments)]
pub struct Passport {
    /// The brochure, for a screen, a press or the office.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How it is told.
    #[arg(long, value_enum, default_value_t = AnswerFormat::Human)]
    pub message_format: AnswerFormat,
}

/// The options of `verify`.
#[derive(Debug, Arguments)]
pub struct Verify {
    /// The out folder.
    #[arg(value_name = "DIR", default_value = "out")]
    pub folder: PathBuf,
    /// How it is told.
    #[arg(long, value_enum, default_value_t = AnswerFormat::Human)]
    pub message_format: AnswerFormat,
}

/// The options of `diff`.
#[derive(Debug, Arguments)]
pub struct Diff {
    /// The out folder, or its manifest, of the build before.
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The out folder, or its manifest, of the build after it.
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// How it is told.
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    pub message_format: StatusFormat,
}

/// The options of `build`.
#[derive(Debug, Arguments)]
pub struct Build {
    /// Only this language (may be repeated); `en-XA` and `ar-XB` are English accented and mirrored.
    #[arg(long, value_name = "L")]
    pub language: Vec<String>,
    /// Only brochures in these two languages on facing pages, the guest's first: `he+pl` (may be repeated).
    #[arg(long, value_name = "L+L", conflicts_with_all = ["language", "parity"])]
    pub pair: Vec<String>,
    /// Only this publication (may be repeated); delegations are made only when asked for.
    #[arg(long, value_name = "P")]
    pub publication: Vec<PublicationName>,
    /// Only leaflets of this entry (may be repeated).
    #[arg(long, value_name = "E")]
    pub entry: Vec<String>,
    /// Only the brochure of this visit (may be repeated); without it, `--publication delegation` makes
    /// those of all.
    #[arg(long, value_name = "ID")]
    pub delegation: Vec<String>,
    /// Only this format; the maps go with the fragments.
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// What the brochures are made for (may be repeated); `<publication>.office.pdf`, `<publication>.press.pdf`.
    #[arg(long, value_enum, value_name = "PROFILE")]
    pub profile: Vec<ProfileName>,
    /// Also make `<publication>.map.json`: where each message stands, in brochure and fragment.
    #[arg(long)]
    pub map: bool,
    /// Read every brochure and its fragment back, and refuse facts that only one of them says.
    #[arg(long)]
    pub parity: bool,
    /// The folder that is made.
    #[arg(long, value_name = "DIR", default_value = "out")]
    pub out: PathBuf,
    /// Build although translations are missing; mark them, and stamp every page.
    #[arg(long)]
    pub draft: bool,
    /// Make an error of a warning (may be repeated).
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Vec<Deny>,
    /// Who makes the PDF.
    #[arg(long, value_enum, default_value_t = TypesetterName::Embedded)]
    pub typesetter: TypesetterName,
    /// The external `typst` program; without it, the one in PATH.
    #[arg(long, value_name = "PATH")]
    pub typst: Option<PathBuf>,
    /// Threads to use; without it, one for each core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,
    /// The day (YYYY-MM-DD) for what courtesy asks of print; without it, today (UTC).
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

/// What brochures are made for.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum ProfileName {
    Screen,
    /// A5 on A4 for the house printer, to be folded and stapled, or cut.
    Office,
    /// CMYK with bleed and crop marks, for a print shop.
    Press,
}

/// The options of `check`.
#[derive(Debug, Arguments)]
pub struct Check {
    /// Only this language and the source language (may be repeated).
    #[arg(long, value_name = "L")]
    pub language: Vec<String>,
    /// Make an error of a warning (may be repeated).
    #[arg(long, value_enum, value_name = "WHAT")]
    pub deny: Vec<Deny>,
    /// How faults are printed.
    #[arg(long, value_enum, default_value_t = MessageFormat::Human)]
    pub message_format: MessageFormat,
}

/// The options of `status`.
#[derive(Debug, Arguments)]
pub struct Status {
    /// The language whose work is listed: what to do, why, and where.
    #[arg(value_name = "LANGUAGE", conflicts_with = "language")]
    pub work: Option<String>,
    /// Only this language (may be repeated).
    #[arg(long, value_name = "L")]
    pub language: Vec<String>,
    /// Measure how many characters each text has and may have, by setting it (ten seconds or more a language).
    #[arg(long)]
    pub budget: bool,
    /// How it is told; `json` and `html` hold the work of every language that they tell of.
    #[arg(long, value_enum, default_value_t = StatusFormat::Human)]
    pub message_format: StatusFormat,
}

/// The options of `accept`.
#[derive(Debug, Arguments)]
pub struct Accept {
    /// The language of the translations.
    #[arg(value_name = "LANGUAGE")]
    pub language: String,
    /// The messages and attributes (`id.attribute`) that are right and, behind `--`, the terms
    /// (`-id`); without any, all that is translated.
    #[arg(value_name = "KEY")]
    pub keys: Vec<String>,
    /// Who says so; without it, the user of this computer.
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    /// The day (YYYY-MM-DD) to record; without it, today (UTC).
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

/// The options of `proof`.
#[derive(Debug, Arguments)]
pub struct Proof {
    /// The language that is proved.
    #[arg(value_name = "L")]
    pub language: String,
    /// The leaflet of this entry; without it, the catalogue.
    #[arg(long, value_name = "E")]
    pub entry: Option<String>,
    /// The folder that the file is put in.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub out: PathBuf,
}

/// The options of `scaffold`.
#[derive(Debug, Arguments)]
pub struct Scaffold {
    /// The language, by its tag: `he`, `uk`, `sr-Latn`.
    pub language: String,
}

/// The options of `serve`.
#[derive(Debug, Arguments)]
pub struct Serve {
    /// The port on 127.0.0.1; 0 takes any that is free.
    #[arg(long, value_name = "N", default_value_t = 4700)]
    pub port: u16,
    /// The language to begin with.
    #[arg(long, value_name = "L")]
    pub language: Option<String>,
}

/// The options of `export`.
#[derive(Debug, Arguments)]
pub struct Export {
    /// The language that is translated into.
    #[arg(value_name = "L")]
    pub language: String,
    /// The workbook that is written; without it, `<L>.xlsx`.
    #[arg(long, value_name = "FILE")]
    pub to: Option<PathBuf>,
    /// Only the texts of this entry (may be repeated).
    #[arg(long, value_name = "E")]
    pub entry: Vec<String>,
    /// Measure how many characters each text has and may have, by setting it (ten seconds or more).
    #[arg(long)]
    pub budget: bool,
}

/// The options of `import`.
#[derive(Debug, Arguments)]
pub struct Import {
    /// The workbook that came back.
    #[arg(value_name = "FILE")]
    pub workbook: PathBuf,
    /// Leave out the rows that others have changed since the export, instead of refusing all.
    #[arg(long)]
    pub merge: bool,
    /// Show what would change, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
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
    /// The brochures of visits, each in its own languages.
    Delegation,
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

/// A warning that can be made an error.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Deny {
    /// A translation of a source text that has changed since it was accepted.
    Stale,
}

/// How an answer is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum AnswerFormat {
    /// Lines to read.
    Human,
    /// One JSON object.
    Json,
}

/// How the state of translations, or a difference, is told.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum StatusFormat {
    /// Lines and tables.
    Human,
    /// One JSON object.
    Json,
    /// One whole page, to mail or to host.
    Html,
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
