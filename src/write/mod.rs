//! 4: bytes become files, whole or not at all.

pub mod manifest;
pub mod replace;
pub mod verify;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Mutex;

use crate::render::Artifact;
use crate::write::manifest::Files;
use crate::write::manifest::Manifest;
use crate::write::manifest::Row;
use crate::write::manifest::Run;
use crate::write::manifest::Texts;

/// Why nothing was written. The last good output stands as it was.
#[derive(Debug)]
pub enum Failure {
    /// The out folder holds what twinpress did not make.
    Foreign(Vec<String>),
    /// The machine failed: the path, and why.
    Machine(PathBuf, io::Error),
}

/// What lies in the stage so far.
#[derive(Default)]
struct Written {
    files: Files,
    /// Lists of keys by their name.
    keys: BTreeMap<String, Vec<String>>,
    /// The texts of each language, or pair of languages.
    texts: BTreeMap<String, Texts>,
}

/// A folder beside the out folder that becomes it in one step.
pub struct Stage {
    out: PathBuf,
    staging: tempfile::TempDir,
    written: Mutex<Written>,
    /// What the out folder holds now.
    old: Option<Manifest>,
}

impl Stage {
    /// Opens a stage for an out folder, which must be absent, empty, or made by twinpress.
    pub fn open(out: &Path) -> Result<Self, Failure> {
        let out = absolute(out)?;
        let old = made_by_us(&out)?;
        let parent = out.parent().unwrap_or(Path::new("/"));
        let fail = |error| Failure::Machine(parent.to_owned(), error);
        fs::create_dir_all(parent).map_err(fail)?;
        let staging =
            tempfile::Builder::new().prefix(".twinpress-").tempdir_in(parent).map_err(fail)?;
        Ok(Self { out, staging, written: Mutex::default(), old })
    }

    /// Writes one artifact into the stage; from any thread.
    pub fn put(&self, artifact: Artifact) -> Result<(), Failure> {
        let Artifact { path, bytes, row, keys } = artifact;
        let file = self.staging.path().join(&path);
        let fail = |error| Failure::Machine(file.clone(), error);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(fail)?;
        }
        fs::write(&file, &bytes).map_err(fail)?;
        let sha256 = manifest::sha256(&bytes);
        let list = (!keys.is_empty()).then(|| manifest::id_of(&keys));
        let mut written = self.written.lock().expect("no thread panics while it writes");
        if let Some(id) = &list {
            written.keys.insert(id.clone(), keys);
        }
        let row = Row { sha256, row, made_by: String::new(), keys: list, texts: None };
        written.files.insert(path, row);
        Ok(())
    }

    /// Takes the texts of an edition by their keys, for the manifest; from any thread. What another edition
    /// of the language said before is not made again.
    pub fn say<T: FnOnce() -> String>(
        &self,
        language: String,
        texts: impl Iterator<Item = (String, T)>,
    ) {
        let mut written = self.written.lock().expect("no thread panics while it writes");
        let known = written.texts.entry(language).or_default();
        for (key, text) in texts {
            known.entry(key).or_insert_with(text);
        }
    }

    /// Completes the stage and puts it in the out folder's place. With `keep`, files of the last run
    /// that this one did not make are carried over, with what they were made of.
    pub fn swap(self, keep: bool, run: Run) -> Result<Manifest, Failure> {
        let written = self.written.into_inner().expect("no thread panics while it writes");
        let staging = self.staging.path();
        let Written { mut files, keys, texts } = written;
        let made_by = manifest::id_of(&run);
        let named: BTreeMap<String, String> = texts
            .iter()
            .map(|(language, texts)| (language.clone(), manifest::id_of(texts)))
            .collect();
        for row in files.values_mut() {
            row.made_by.clone_from(&made_by);
            let language = row.row.language.as_deref().filter(|_| row.keys.is_some());
            row.texts = language.and_then(|language| named.get(language)).cloned();
        }
        if let Some(old) = self.old.as_ref().filter(|_| keep) {
            for (path, row) in &old.artifacts {
                if files.contains_key(path) {
                    continue;
                }
                let (from, to) = (self.out.join(path), staging.join(path));
                let fail = |error| Failure::Machine(from.clone(), error);
                if let Some(folder) = to.parent() {
                    fs::create_dir_all(folder).map_err(fail)?;
                }
                fs::copy(&from, &to).map_err(fail)?;
                files.insert(path.clone(), row.clone());
            }
        }
        let texts = texts.into_iter().map(|(language, texts)| (named[&language].clone(), texts));
        let mut manifest = Manifest {
            artifacts: files,
            runs: BTreeMap::from([(made_by, run)]),
            keys,
            texts: texts.collect(),
        };
        manifest.complete(self.old.as_ref().filter(|_| keep));
        let path = staging.join(manifest::NAME);
        let fail = |error| Failure::Machine(path.clone(), error);
        manifest.write(&path).map_err(fail)?;
        sync(staging).map_err(fail)?;
        let fail = |error| Failure::Machine(self.out.clone(), error);
        if self.out.exists() {
            // After the exchange the staging folder is the old output; dropping it removes that.
            exchange(staging, &self.out).map_err(fail)?;
        } else {
            fs::rename(staging, &self.out).map_err(fail)?;
        }
        open_to_all(&self.out).map_err(fail)?;
        Ok(manifest)
    }
}

/// The out folder as an absolute path, so that a stage beside it is on the same file system. A link
/// is followed: what it points to is replaced, not the link.
fn absolute(out: &Path) -> Result<PathBuf, Failure> {
    let fail = |error| Failure::Machine(out.to_owned(), error);
    if out.exists() {
        out.canonicalize().map_err(fail)
    } else {
        std::path::absolute(out).map_err(fail)
    }
}

/// The manifest of an out folder; none where there is no such folder or nothing in it.
fn made_by_us(out: &Path) -> Result<Option<Manifest>, Failure> {
    let fail = |error| Failure::Machine(out.to_owned(), error);
    if !out.exists() {
        return Ok(None);
    }
    let mut found = BTreeSet::new();
    let mut open = vec![String::new()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(out.join(&folder)).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
            if entry.file_type().map_err(fail)?.is_dir() {
                open.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    if found.is_empty() {
        return Ok(None);
    }
    let manifest = fs::read(out.join(manifest::NAME)).ok().and_then(|json| Manifest::read(&json));
    found.remove(manifest::NAME);
    let foreign: Vec<String> = match &manifest {
        Some(manifest) => {
            found.into_iter().filter(|path| !manifest.artifacts.contains_key(path)).collect()
        }
        None => found.into_iter().collect(),
    };
    match manifest {
        Some(manifest) if foreign.is_empty() => Ok(Some(manifest)),
        _ => Err(Failure::Foreign(foreign)),
    }
}

/// Makes sure that the staged files are on the disk before they take the old ones' place.
fn sync(folder: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        let folder = fs::File::open(folder)?;
        rustix::fs::syncfs(&folder)?;
    }
    #[cfg(not(target_os = "linux"))]
    let _ = folder;
    Ok(())
}

/// A temporary folder is its owner's alone; the out folder is to be read by the web editor too.
fn open_to_all(out: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(out, fs::Permissions::from_mode(0o755))?;
    }
    #[cfg(not(unix))]
    let _ = out;
    Ok(())
}

#[cfg(target_os = "linux")]
fn exchange(staging: &Path, out: &Path) -> io::Result<()> {
    use rustix::fs::CWD;
    use rustix::fs::RenameFlags;
    use rustix::fs::renameat_with;
    match renameat_with(CWD, staging, CWD, out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Some file systems know no exchange.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => by_way_of_old(staging, out),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(staging: &Path, out: &Path) -> io::Result<()> {
    by_way_of_old(staging, out)
}

/// Without an exchange: the old output steps aside, and comes back where the new one fails to move.
fn by_way_of_old(staging: &Path, out: &Path) -> io::Result<()> {
    let aside = staging.with_extension("old");
    fs::rename(out, &aside)?;
    if let Err(error) = fs::rename(staging, out) {
        fs::rename(&aside, out)?;
        return Err(error);
    }
    fs::remove_dir_all(&aside)
}
