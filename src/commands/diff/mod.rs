//! `twinpress diff`: what changed between two builds, in facts and sentences, and what is to be done.

mod page;
mod text;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io;

use serde::Serialize;

use crate::args;
use crate::args::StatusFormat;
use crate::commands::Exit;
use crate::content::changes;
use crate::content::changes::Piece;
use crate::terminal::Terminal;
use crate::write::manifest::Manifest;
use crate::write::manifest::Row;
use crate::write::manifest::Run;
use crate::write::verify;

/// What changed. `--message-format json` prints this, under these names and in this order; fields may
/// be added, none is renamed or removed. Files go by their paths from the out folder.
#[derive(Debug, Default, Serialize)]
pub struct Difference {
    /// Of the dataset, by path.
    pub figures: Vec<Change>,
    /// By language (or pair of languages): the texts that some file says otherwise, says anew or says
    /// no more.
    pub languages: Vec<Language>,
    /// Brochures that say something else than before.
    pub reprint: Vec<String>,
    /// Brochures that say the same and look different.
    pub looks: Vec<String>,
    /// Fragments that are not the same as before.
    pub paste: Vec<String>,
    /// Other files that are not: maps, the style sheet, sheets for the operator of a press.
    pub upload: Vec<String>,
    pub new: Vec<String>,
    pub gone: Vec<String>,
    /// How many files are the same.
    pub same: usize,
    /// Versions of what made the files.
    pub versions: Vec<Change>,
    /// The files of the project that are not the same as before.
    pub inputs: Vec<String>,
}

impl Difference {
    /// Whether both builds are the same; where their sources differ all the same, nobody sees it.
    pub fn is_empty(&self) -> bool {
        let files = [&self.reprint, &self.looks, &self.paste, &self.upload, &self.new, &self.gone];
        files.iter().all(|list| list.is_empty())
    }
}

/// The changes of a language.
#[derive(Debug, Serialize)]
pub struct Language {
    pub language: String,
    pub texts: Vec<Change>,
}

/// A text or value then and now.
#[derive(Debug, Serialize)]
pub struct Change {
    /// A message's id, a term (`-id`), a path in the dataset; `<entry>/<id>` where a message says
    /// something else of each entry.
    pub key: String,
    /// None where it is new.
    pub old: Option<String>,
    /// None where it is gone.
    pub new: Option<String>,
    /// Both as one, word by word.
    pub change: Vec<Piece>,
}

/// Runs the command; an error is one of printing.
pub fn run(terminal: &Terminal, typed: &args::Diff) -> io::Result<Exit> {
    let read = [&typed.old, &typed.new].map(|path| verify::manifest_of(path));
    for message in read.iter().filter_map(|read| read.as_ref().err()) {
        terminal.refuse(message);
    }
    let [Ok(old), Ok(new)] = read else {
        let there = typed.old.exists() && typed.new.exists();
        return Ok(if there { Exit::Content } else { Exit::Command });
    };
    let difference = difference(&old, &new);
    let text = match typed.message_format {
        StatusFormat::Human => text::text(&difference),
        StatusFormat::Json => {
            let json = serde_json::to_string_pretty(&difference);
            json.expect("lists and texts serialize") + "\n"
        }
        StatusFormat::Html => page::html(&difference),
    };
    terminal.print(&text)?;
    Ok(Exit::Made)
}

/// What changed from one manifest to the other.
pub fn difference(old: &Manifest, new: &Manifest) -> Difference {
    let mut difference = Difference::default();
    let mut texts: BTreeMap<&str, Pairs<'_>> = BTreeMap::new();
    let mut runs = BTreeSet::new();
    for (path, row) in &new.artifacts {
        let Some(before) = old.artifacts.get(path) else {
            difference.new.push(path.clone());
            continue;
        };
        runs.insert((&*before.made_by, &*row.made_by));
        let language = row.row.language.as_deref().unwrap_or_default();
        let (then, now) = (old.said(before), new.said(row));
        texts.entry(language).or_default().take(&then, &now);
        match list(&mut difference, before, row) {
            Some(list) => list.push(path.clone()),
            None => difference.same += 1,
        }
    }
    let is_gone = |path: &&String| !new.artifacts.contains_key(*path);
    difference.gone = old.artifacts.keys().filter(is_gone).cloned().collect();
    for (language, pairs) in texts {
        let texts = pairs.changes();
        if !texts.is_empty() {
            difference.languages.push(Language { language: language.to_owned(), texts });
        }
    }
    let (mut figures, mut versions, mut inputs) = <(Pairs<'_>, Pairs<'_>, Pairs<'_>)>::default();
    for (then, now) in runs {
        let (Some(then), Some(now)) = (old.runs.get(then), new.runs.get(now)) else { continue };
        figures.take(&borrowed(&then.figures), &borrowed(&now.figures));
        versions.take(&all_versions(then), &all_versions(now));
        inputs.take(&borrowed(&then.inputs), &borrowed(&now.inputs));
    }
    difference.figures = figures.changes();
    difference.versions = versions.changes();
    difference.inputs = inputs.changes().into_iter().map(|change| change.key).collect();
    difference
}

/// The list that a file belongs to; none where it is the same.
fn list<'d>(difference: &'d mut Difference, old: &Row, new: &Row) -> Option<&'d mut Vec<String>> {
    if old.sha256 == new.sha256 {
        return None;
    }
    // Where an older version told nothing of the edition, it may be another.
    let same = old.row.edition_sha256.is_some() && old.row.edition_sha256 == new.row.edition_sha256;
    let is_brochure = new.row.edition_sha256.is_some();
    Some(match &*new.row.format {
        "pdf" if is_brochure && same => &mut difference.looks,
        "pdf" if is_brochure => &mut difference.reprint,
        "html" => &mut difference.paste,
        _ => &mut difference.upload,
    })
}

/// Texts then and now, by key.
#[derive(Default)]
struct Pairs<'m>(BTreeMap<&'m str, (Option<&'m str>, Option<&'m str>)>);

impl<'m> Pairs<'m> {
    /// Takes what two files say, or two runs hold. What one of several files says otherwise has changed.
    fn take(&mut self, old: &BTreeMap<&'m str, &'m str>, new: &BTreeMap<&'m str, &'m str>) {
        let keys: BTreeSet<&str> = old.keys().chain(new.keys()).copied().collect();
        for key in keys {
            let pair = (old.get(key).copied(), new.get(key).copied());
            if pair.0 != pair.1 {
                self.0.insert(key, pair);
            }
        }
    }

    fn changes(self) -> Vec<Change> {
        let changes = self.0.into_iter().map(|(key, (old, new))| Change {
            key: key.to_owned(),
            old: old.map(str::to_owned),
            new: new.map(str::to_owned),
            change: changes::between(old.unwrap_or_default(), new.unwrap_or_default()),
        });
        changes.collect()
    }
}

fn borrowed(texts: &BTreeMap<String, String>) -> BTreeMap<&str, &str> {
    texts.iter().map(|(key, text)| (key.as_str(), text.as_str())).collect()
}

fn all_versions(run: &Run) -> BTreeMap<&str, &str> {
    let tool = &run.tool;
    let own = [("twinpress", &tool.twinpress), ("Typst", &tool.typst), ("CLDR", &tool.cldr)];
    let own = own.into_iter().map(|(name, version)| (name, version.as_str()));
    borrowed(&run.fonts).into_iter().chain(own).collect()
}
