//! Files of the project itself, replaced whole or not at all.

use std::fs;
use std::io;
use std::io::Write;
use std::path::Path;
use std::path::PathBuf;

use tempfile::NamedTempFile;

use crate::write::Failure;

/// Replaces files by new bytes. Every byte is on the disk before the first file is touched, and each
/// file changes in one step; its permissions stay, and a link still points to it.
pub fn replace(files: &[(PathBuf, Vec<u8>)]) -> Result<(), Failure> {
    let mut staged = Vec::new();
    for (path, bytes) in files {
        let fail = |error| Failure::Machine(path.clone(), error);
        // A link is followed: what it points to is replaced, not the link.
        let path = path.canonicalize().unwrap_or_else(|_| path.clone());
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder).map_err(fail)?;
        let mut file =
            tempfile::Builder::new().prefix(".twinpress-").tempfile_in(folder).map_err(fail)?;
        file.write_all(bytes).map_err(fail)?;
        keep_permissions(&file, &path).map_err(fail)?;
        file.as_file().sync_all().map_err(fail)?;
        staged.push((file, path));
    }
    for (file, path) in staged {
        file.persist(&path).map_err(|error| Failure::Machine(path, error.error))?;
    }
    Ok(())
}

/// A temporary file is its owner's alone; the file it becomes keeps its permissions, and a new one is
/// everybody's to read.
fn keep_permissions(file: &NamedTempFile, path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let old = fs::metadata(path).map(|old| old.permissions());
        file.as_file().set_permissions(old.unwrap_or(fs::Permissions::from_mode(0o644)))?;
    }
    #[cfg(not(unix))]
    let _ = (file, path);
    Ok(())
}
