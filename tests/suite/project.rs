//! The harness: projects that tests lay out, change, check and build.

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Output;
use std::sync::LazyLock;

use assert_cmd::Command;
use tempfile::TempDir;

/// The folder of this repository, which is a project itself.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A project in a folder of its own, which goes with it.
pub struct Project {
    folder: TempDir,
}

impl Project {
    /// Two entries, two languages, one of them from right to left; the repository's layouts.
    pub fn minimal() -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        copy(&repository().join("tests/projects/minimal"), project.path());
        copy(&repository().join("layouts"), &project.path().join("layouts"));
        project
    }

    /// The same with a visit in both languages.
    pub fn visited() -> Self {
        Self::minimal().overlaid(&repository().join("tests/projects/visit"))
    }

    /// The repository's own content, to be changed.
    pub fn real() -> Self {
        let project = Self { folder: tempfile::tempdir().unwrap() };
        for part in ["data", "locales", "layouts"] {
            copy(&repository().join(part), &project.path().join(part));
        }
        project
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Without a file of it.
    pub fn without(self, file: &str) -> Self {
        fs::remove_file(self.path().join(file)).unwrap();
        self
    }

    /// With a file of this text.
    pub fn with(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// With one text in a file replaced; the file must hold it.
    pub fn replacing(self, file: &str, old: &str, new: &str) -> Self {
        let text = self.read(file);
        assert!(text.contains(old), "{file} does not hold `{old}`");
        self.with(file, text.replace(old, new))
    }

    /// With the files of a folder laid over its own; `remove.txt` there names files to leave out.
    pub fn overlaid(self, folder: &Path) -> Self {
        copy(folder, self.path());
        let _ = fs::remove_file(self.path().join("expected.txt"));
        if let Ok(list) = fs::read_to_string(self.path().join("remove.txt")) {
            fs::remove_file(self.path().join("remove.txt")).unwrap();
            for file in list.lines().map(str::trim).filter(|file| !file.is_empty()) {
                let path = self.path().join(file);
                if path.is_dir() {
                    fs::remove_dir_all(path).unwrap();
                } else {
                    fs::remove_file(path).unwrap();
                }
            }
        }
        self
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// Runs twinpress on it.
    #[must_use = "say how it must have ended"]
    pub fn run(&self, arguments: &[&str]) -> Run {
        run(self.path(), arguments)
    }

    /// Runs `check --message-format short`.
    #[must_use = "say how it must have ended"]
    pub fn check(&self) -> Run {
        self.run(&["check", "--message-format", "short"])
    }

    /// Runs `build`.
    #[must_use = "say how it must have ended"]
    pub fn build(&self) -> Run {
        self.run(&["build"])
    }
}

/// Runs twinpress in a folder, as nobody or as a user whom the environment names.
#[must_use = "say how it must have ended"]
pub fn run_as(user: Option<&str>, folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::cargo_bin("twinpress").unwrap();
    command.env_remove("USER").env_remove("USERNAME");
    command.envs(user.map(|user| ("USER", user)));
    Run { output: command.current_dir(folder).args(arguments).output().unwrap() }
}

/// A run of the program.
pub struct Run {
    output: Output,
}

/// Runs twinpress in a folder.
#[must_use = "say how it must have ended"]
pub fn run(folder: &Path, arguments: &[&str]) -> Run {
    let output = Command::cargo_bin("twinpress")
        .unwrap()
        .current_dir(folder)
        .args(arguments)
        .output()
        .unwrap();
    Run { output }
}

impl Run {
    pub fn stdout(&self) -> String {
        String::from_utf8(self.output.stdout.clone()).unwrap()
    }

    pub fn stderr(&self) -> String {
        String::from_utf8(self.output.stderr.clone()).unwrap()
    }

    /// It must have ended with this exit code.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.output.status.code(), Some(code), "{}{}", self.stdout(), self.stderr());
        self
    }

    /// It must have said this, on either stream.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        let said = self.stdout() + &self.stderr();
        assert!(said.contains(text), "it did not say `{text}` but:\n{said}");
        self
    }
}

/// The repository's content, built once for all tests that look at it.
pub fn built() -> &'static Path {
    static BUILT: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("out");
        run(repository(), &["build", "--out", out.to_str().unwrap()])
            .ends_with(0)
            .says("made 60 brochures and 60 fragments");
        folder
    });
    static OUT: LazyLock<PathBuf> = LazyLock::new(|| BUILT.path().join("out"));
    &OUT
}

/// All files below a folder as sorted paths from it.
pub fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let path = to.join(&file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::copy(from.join(&file), path).unwrap();
    }
}
