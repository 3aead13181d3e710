//! The external `typst` program: the same layouts, one process a brochure.

use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::render::layouts::Layouts;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;
use crate::render::typesetter::Set;
use crate::render::typesetter::TYPST_VERSION;
use crate::render::typesetter::Typesetter;
use crate::render::typesetter::part_stream_ends;

/// Why an external program cannot set the brochures; an answer for the user, not a fault of a file.
#[derive(Debug)]
pub struct Unfit(pub String);

/// A `typst` program that has been found and has the right version.
pub struct External<'p> {
    program: PathBuf,
    /// Lays out too: what the frames show is read in this process only.
    embedded: &'p Embedded,
    layouts: &'p Layouts,
}

impl<'p> External<'p> {
    /// Finds the program and asks its version.
    pub fn new(
        program: &Path,
        embedded: &'p Embedded,
        layouts: &'p Layouts,
    ) -> Result<Self, Unfit> {
        let shown = program.display();
        let without = "leave `--typesetter external` out to use the built-in one";
        let output = Command::new(program).arg("--version").output().map_err(|error| {
            Unfit(if error.kind() == io::ErrorKind::NotFound {
                format!("the typesetter `{shown}` was not found; install typst {TYPST_VERSION}, name it with `--typst PATH`, or {without}")
            } else {
                format!("the typesetter `{shown}` cannot be started: {error}; {without}")
            })
        })?;
        let version = String::from_utf8_lossy(&output.stdout);
        match version.split_whitespace().nth(1) {
            Some(TYPST_VERSION) => Ok(Self { program: program.to_owned(), embedded, layouts }),
            Some(found) => Err(Unfit(format!(
                "the typesetter `{shown}` is typst {found}, and the layouts are made for {TYPST_VERSION}; \
                 name another with `--typst PATH`, or {without}"
            ))),
            None => Err(Unfit(format!(
                "the typesetter `{shown}` does not say its version as typst does; {without}"
            ))),
        }
    }

    fn run(
        &self,
        job: &Job<'_>,
        files: &[(String, Arc<[u8]>)],
    ) -> Result<Result<Vec<u8>, String>, io::Error> {
        let staging = tempfile::tempdir()?;
        let root = staging.path();
        // The layouts of a pair stand below each of its roots too.
        let below = job.roots().iter().filter(|below| !below.is_empty());
        for below in std::iter::once(&"").chain(below) {
            for (path, text) in &self.layouts.texts {
                write(root, &format!("{below}{path}"), text.as_bytes())?;
            }
        }
        for (path, bytes) in &self.layouts.fonts {
            write(root, path, bytes)?;
        }
        for (path, bytes) in files {
            write(root, path, bytes)?;
        }
        let brochure = root.join("brochure.pdf");
        let output = Command::new(&self.program)
            .arg("compile")
            .arg("--root")
            .arg(root)
            .arg("--ignore-system-fonts")
            .arg("--font-path")
            .arg(root.join("layouts"))
            .args(["--pdf-standard", self.embedded.standards()])
            .args(["--jobs", "1", "--diagnostic-format", "short"])
            .arg(root.join(job.layout()))
            .arg(&brochure)
            .current_dir(root)
            .output()?;
        if !output.status.success() || !output.stderr.is_empty() {
            return Ok(Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
        }
        fs::read(&brochure).map(Ok)
    }
}

impl Typesetter for External<'_> {
    fn typeset(&self, job: &Job<'_>) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
        let Set { findings, places, .. } = self.embedded.lay_out(job)?;
        let message = match self.run(job, &self.embedded.files(job)?) {
            Ok(Ok(mut pdf)) => {
                part_stream_ends(&mut pdf);
                return Ok(Set { set: pdf, findings, places });
            }
            Ok(Err(stderr)) => format!("typst says: {stderr}"),
            Err(error) => format!("the external typesetter failed: {error}"),
        };
        Err(vec![
            Diagnostic::new(Fault::Layout, None, message)
                .hint("build with the built-in typesetter to see the line"),
        ])
    }
}

fn write(root: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
    let path = root.join(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, bytes)
}
