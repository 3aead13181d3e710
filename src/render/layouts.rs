//! The only reader of `layouts/`: templates, style sheet, fonts, a press's profile.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;

/// The folder of the layouts, from the project's folder.
pub const FOLDER: &str = "layouts";
/// The folder of the profiles of presses.
pub const PRESS: &str = "layouts/press";
/// The style sheet that goes with the fragments.
pub const STYLE_SHEET: &str = "layouts/twinpress.css";

/// The files of `layouts/`.
#[derive(Debug, Default, PartialEq)]
pub struct Layouts {
    /// Templates and style sheet, by path from the project's folder.
    pub texts: SourceTexts,
    /// Font files, by path from the project's folder.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// ICC profiles of presses, by path from the project's folder.
    pub presses: BTreeMap<String, Vec<u8>>,
}

/// Reads every layout of a project.
pub fn read(project: &Path) -> (Layouts, Vec<Diagnostic>) {
    let mut layouts = Layouts::default();
    let mut faults = Vec::new();
    let mut open = vec![FOLDER.to_owned()];
    while let Some(folder) = open.pop() {
        let mut names: Vec<(String, bool)> = match fs::read_dir(project.join(&folder)) {
            Ok(entries) => entries
                .flatten()
                .filter_map(|entry| {
                    let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
                    Some((entry.file_name().to_str()?.to_owned(), is_folder))
                })
                .collect(),
            Err(error) => {
                let message = format!("the folder `{folder}` cannot be read: {error}");
                faults.push(
                    Diagnostic::new(Fault::Unreadable, None, message)
                        .hint("run twinpress in a project's folder, or name it with `--project`"),
                );
                continue;
            }
        };
        names.sort();
        for (name, is_folder) in names {
            let path = format!("{folder}/{name}");
            let kind = name.rsplit_once('.').map_or("", |(_, kind)| kind);
            if name.starts_with('.') {
                continue;
            }
            if is_folder {
                open.push(path);
            } else if matches!(kind, "typ" | "html" | "css") {
                match fs::read_to_string(project.join(&path)) {
                    Ok(text) => {
                        layouts.texts.insert(path.into(), text.into());
                    }
                    Err(error) => {
                        let file: Arc<str> = path.into();
                        let message = format!("cannot be read: {error}");
                        faults.push(Diagnostic::new(Fault::Unreadable, Place::top(&file), message));
                    }
                }
            } else if matches!(kind, "otf" | "ttf" | "icc") {
                let files = if kind == "icc" { &mut layouts.presses } else { &mut layouts.fonts };
                match fs::read(project.join(&path)) {
                    Ok(bytes) => {
                        files.insert(path, bytes);
                    }
                    Err(error) => {
                        let file: Arc<str> = path.into();
                        let message = format!("cannot be read: {error}");
                        faults.push(Diagnostic::new(Fault::Unreadable, Place::top(&file), message));
                    }
                }
            }
        }
    }
    (layouts, faults)
}
