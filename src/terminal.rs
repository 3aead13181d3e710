//! The only file that prints: faults, progress, summaries.

use std::io;
use std::io::IsTerminal;
use std::io::Write;
use std::time::Duration;

use codespan_reporting::diagnostic::Diagnostic as Shown;
use codespan_reporting::diagnostic::Label;
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term;
use codespan_reporting::term::termcolor::ColorChoice;
use codespan_reporting::term::termcolor::StandardStream;
use codespan_reporting::term::termcolor::WriteColor;
use indicatif::ProgressBar;
use indicatif::ProgressDrawTarget;
use indicatif::ProgressStyle;
use serde_json::json;

use crate::args::Colour;
use crate::args::MessageFormat;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Severity;
use crate::diagnostics::SourceTexts;
use crate::diagnostics::line_column;
use crate::pipeline::Made;
use crate::pipeline::Report;

/// How this run speaks.
pub struct Terminal {
    pub colour: Colour,
    pub quiet: bool,
    pub verbose: u8,
}

impl Terminal {
    /// Prints faults to standard error (`human`) or to standard output (what programs read).
    pub fn report(&self, report: &Report, format: MessageFormat) -> io::Result<()> {
        let texts = &report.texts;
        match format {
            MessageFormat::Human => {
                let choice = match self.colour {
                    Colour::Always => ColorChoice::Always,
                    Colour::Never => ColorChoice::Never,
                    Colour::Auto if io::stderr().is_terminal() => ColorChoice::Auto,
                    Colour::Auto => ColorChoice::Never,
                };
                let stream = StandardStream::stderr(choice);
                for diagnostic in &report.diagnostics {
                    human(&mut stream.lock(), diagnostic, texts)?;
                }
                let summary = counts(&report.diagnostics);
                if !summary.is_empty() {
                    writeln!(stream.lock(), "{summary}")?;
                }
                Ok(())
            }
            MessageFormat::Short => lines(report, short),
            MessageFormat::Json => lines(report, json_line),
            MessageFormat::Github => lines(report, github),
        }
    }

    /// Says why a run made nothing.
    pub fn refuse(&self, message: &str) {
        // Where standard error is closed there is nobody to tell.
        let _ = writeln!(io::stderr(), "error: {message}");
    }

    /// Says what a build made.
    pub fn made(&self, made: &Made, out: &str, took: Duration) -> io::Result<()> {
        if self.quiet {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        if self.verbose > 0 {
            for path in &made.paths {
                writeln!(stdout, "{out}/{path}")?;
            }
        }
        let count = |format: &str| made.paths.iter().filter(|p| p.ends_with(format)).count();
        writeln!(
            stdout,
            "made {} and {} in {out} ({:.1} s)",
            counted(count(".pdf"), "brochure"),
            counted(count(".html"), "fragment"),
            took.as_secs_f64()
        )
    }

    /// Prints what was asked for.
    pub fn print(&self, text: &str) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        stdout.write_all(text.as_bytes())?;
        stdout.flush()
    }

    /// Says what a run did.
    pub fn say(&self, message: &str) -> io::Result<()> {
        if self.quiet { Ok(()) } else { writeln!(io::stdout(), "{message}") }
    }

    /// Says that a check found nothing.
    pub fn nothing_wrong(&self) -> io::Result<()> {
        self.say("no fault")
    }

    /// Says where the desk is open: the address opens it for who has it, so it stands nowhere else.
    pub fn serving(&self, address: &str) -> io::Result<()> {
        let mut stdout = io::stdout().lock();
        let mut text = format!("{address}\n");
        if !self.quiet {
            text += "open this address in a browser on this machine; Ctrl+C closes the desk\n";
        }
        stdout.write_all(text.as_bytes())?;
        stdout.flush()
    }

    /// A progress bar, on a terminal only.
    pub fn progress(&self) -> ProgressBar {
        if self.quiet || !io::stderr().is_terminal() {
            return ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        }
        let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
        ProgressBar::new(0).with_style(style.expect("the template is well formed"))
    }
}

fn lines(report: &Report, line: impl Fn(&Diagnostic, &SourceTexts) -> String) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    for diagnostic in &report.diagnostics {
        writeln!(stdout, "{}", line(diagnostic, &report.texts))?;
    }
    stdout.flush()
}

/// One fault as people read it: message, line, mark, what to do.
pub fn human(
    stream: &mut dyn WriteColor,
    diagnostic: &Diagnostic,
    texts: &SourceTexts,
) -> io::Result<()> {
    let mut shown = match diagnostic.severity {
        Severity::Error => Shown::error(),
        Severity::Warning => Shown::warning(),
    }
    .with_code(diagnostic.fault.code())
    .with_message(&diagnostic.message);
    let mut files = SimpleFiles::new();
    let mut notes = Vec::new();
    if let Some(place) = &diagnostic.place {
        match texts.get(&place.file) {
            Some(text) => {
                let id = files.add(place.file.clone(), text.clone());
                shown = shown.with_labels(vec![Label::primary(id, place.range.clone())]);
            }
            None => notes.push(format!("in {}", place.file)),
        }
    }
    notes.extend(diagnostic.hints.iter().map(|hint| format!("help: {hint}")));
    shown = shown.with_notes(notes);
    let config = term::Config { tab_width: 2, ..term::Config::default() };
    term::emit(stream, &config, &files, &shown).map_err(io::Error::other)
}

/// One fault in one line.
pub fn short(diagnostic: &Diagnostic, texts: &SourceTexts) -> String {
    let severity = diagnostic.severity.name();
    let mut line = format!("{severity}[{}]: {}", diagnostic.fault.code(), diagnostic.message);
    if let Some(place) = &diagnostic.place {
        let at = line_column(text(texts, &place.file), place.range.start);
        line = format!("{}:{}:{}: {line}", place.file, at.line, at.column);
    }
    for hint in &diagnostic.hints {
        line += &format!(" ({hint})");
    }
    line
}

fn json_line(diagnostic: &Diagnostic, texts: &SourceTexts) -> String {
    let mut line = json!({
        "severity": diagnostic.severity.name(),
        "code": diagnostic.fault.code(),
        "message": diagnostic.message,
        "hints": diagnostic.hints,
    });
    if let Some(place) = &diagnostic.place {
        let text = text(texts, &place.file);
        let (start, end) =
            (line_column(text, place.range.start), line_column(text, place.range.end));
        line["file"] = json!(&*place.file);
        line["line"] = json!(start.line);
        line["column"] = json!(start.column);
        line["end_line"] = json!(end.line);
        line["end_column"] = json!(end.column);
        line["byte_start"] = json!(place.range.start);
        line["byte_end"] = json!(place.range.end);
    }
    line.to_string()
}

fn github(diagnostic: &Diagnostic, texts: &SourceTexts) -> String {
    let escape = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| escape(text).replace(':', "%3A").replace(',', "%2C");
    let mut properties = format!("title={}", diagnostic.fault.code());
    if let Some(place) = &diagnostic.place {
        let at = line_column(text(texts, &place.file), place.range.start);
        properties = format!(
            "file={},line={},col={},{properties}",
            property(&place.file),
            at.line,
            at.column
        );
    }
    let message: Vec<&str> = std::iter::once(diagnostic.message.as_str())
        .chain(diagnostic.hints.iter().map(String::as_str))
        .collect();
    format!("::{} {properties}::{}", diagnostic.severity.name(), escape(&message.join("\n")))
}

/// The text of a file; empty where it could not be read.
fn text<'t>(texts: &'t SourceTexts, file: &str) -> &'t str {
    texts.get(file).map_or("", |text| text)
}

fn counts(diagnostics: &[Diagnostic]) -> String {
    let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
    let say = |number: usize, word: &str| (number > 0).then(|| counted(number, word));
    let parts = [
        say(count(Severity::Error), Severity::Error.name()),
        say(count(Severity::Warning), Severity::Warning.name()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn counted(number: usize, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
}
