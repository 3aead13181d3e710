//! Compares an out folder with its manifest.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::io::Read;
use std::path::Component;
use std::path::Path;

use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

use crate::write::manifest;
use crate::write::manifest::Manifest;

/// The largest manifest that is read, in bytes. Ours have 400 kB.
const LARGEST_MANIFEST: u64 = 64 << 20;
/// How much of a file is read at a time, in bytes.
const PART: usize = 1 << 16;

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// The manifest lists it, and it is not there.
    Missing,
    /// It is not as it was made.
    Changed,
    /// It is there, and the manifest does not list it.
    Foreign,
    /// It cannot be read.
    Unreadable,
    /// Its row in the manifest names a path out of the folder, or a record that the manifest lacks.
    Manifest,
}

impl What {
    /// The word of it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Changed => "changed",
            Self::Foreign => "foreign",
            Self::Unreadable => "unreadable",
            Self::Manifest => "manifest",
        }
    }
}

/// A file that is not as the manifest says.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub struct Difference {
    /// From the out folder.
    pub path: String,
    pub what: What,
}

/// Reads the manifest of an out folder, or a manifest itself.
///
/// # Errors
///
/// What to tell who named it.
pub fn manifest_of(path: &Path) -> Result<Manifest, String> {
    let file = if path.is_dir() { path.join(manifest::NAME) } else { path.to_owned() };
    let shown = file.display();
    let unread = |error: io::Error| format!("`{shown}` cannot be read: {error}");
    // A pipe or a device would be waited for without an end.
    if !fs::metadata(&file).map_err(unread)?.is_file() {
        return Err(format!("`{shown}` is no file"));
    }
    let mut json = Vec::new();
    let file = fs::File::open(&file).map_err(unread)?;
    file.take(LARGEST_MANIFEST + 1).read_to_end(&mut json).map_err(unread)?;
    let manifest = Manifest::read(&json).filter(|_| json.len() as u64 <= LARGEST_MANIFEST);
    manifest.ok_or_else(|| format!("`{shown}` is no manifest of twinpress"))
}

/// Every file that is not as the manifest says, by path.
///
/// # Errors
///
/// A folder that cannot be listed.
pub fn differences(folder: &Path, manifest: &Manifest) -> io::Result<Vec<Difference>> {
    let mut found = files(folder)?;
    found.remove(manifest::NAME);
    let mut differences = BTreeSet::new();
    let mut tell =
        |path: &str, what| differences.insert(Difference { path: path.to_owned(), what });
    for (path, row) in &manifest.artifacts {
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if !inside {
            tell(path, What::Manifest);
            continue;
        }
        let known =
            |id: &Option<String>, has: &dyn Fn(&String) -> bool| id.as_ref().is_none_or(has);
        let whole = manifest.runs.contains_key(&row.made_by)
            && known(&row.keys, &|id| manifest.keys.contains_key(id))
            && known(&row.texts, &|id| manifest.texts.contains_key(id));
        // A manifest of an older version names no runs at all.
        if !whole && !manifest.runs.is_empty() {
            tell(path, What::Manifest);
        }
        if !found.remove(path) {
            tell(path, What::Missing);
            continue;
        }
        match hash_of(&folder.join(path)) {
            Ok(Some(hash)) if hash == row.sha256 => {}
            Ok(_) => {
                tell(path, What::Changed);
            }
            Err(_) => {
                tell(path, What::Unreadable);
            }
        }
    }
    for path in found {
        tell(&path, What::Foreign);
    }
    Ok(differences.into_iter().collect())
}

/// The paths of all files below a folder, from it. Links are files of their own: none is followed.
fn files(folder: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut open = vec![String::new()];
    while let Some(inner) = open.pop() {
        for entry in fs::read_dir(folder.join(&inner))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if inner.is_empty() { name } else { format!("{inner}/{name}") };
            if entry.file_type()?.is_dir() {
                open.push(path);
            } else {
                found.insert(path);
            }
        }
    }
    Ok(found)
}

/// The SHA-256 of a file, in hexadecimal; none for a link, a pipe or a device, which was never made.
fn hash_of(path: &Path) -> io::Result<Option<String>> {
    if !fs::symlink_metadata(path)?.is_file() {
        return Ok(None);
    }
    let mut file = fs::File::open(path)?;
    let mut hasher = Sha256::new();
    let mut part = vec![0; PART];
    loop {
        match file.read(&mut part)? {
            0 => break,
            length => hasher.update(&part[..length]),
        }
    }
    Ok(Some(manifest::hex(&hasher.finalize())))
}
