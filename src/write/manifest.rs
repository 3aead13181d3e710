//! `manifest.json`: what lies in the out folder, and what it was made of: the passport of each artifact.
//!
//! What many artifacts have in common stands once: a row names its run, its texts and the list of its
//! keys by their hashes. So rows of an earlier build, which a filtered build carries over, keep what they
//! were made of; what no row names any more is dropped.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::io::BufWriter;
use std::io::Write;
use std::path::Path;

use serde::Deserialize;
use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

/// The manifest's name in the out folder.
pub const NAME: &str = "manifest.json";
/// How many hexadecimal digits of a hash name a shared record.
const SHORT: usize = 16;

/// Artifacts by their path from the out folder.
pub type Files = BTreeMap<String, Row>;
/// Texts by key: an origin, or `<entry>/<origin>` where a message says something else of each entry.
pub type Texts = BTreeMap<String, String>;

/// The manifest.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Manifest {
    pub artifacts: Files,
    /// The builds that made the artifacts.
    #[serde(default)]
    pub runs: BTreeMap<String, Run>,
    /// Lists of keys: what an artifact says.
    #[serde(default)]
    pub keys: BTreeMap<String, Vec<String>>,
    /// The texts of those keys, as one language had them when a build ran.
    #[serde(default)]
    pub texts: BTreeMap<String, Texts>,
}

/// One build: what it read, and what with.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Run {
    /// Names and versions of what made the artifacts.
    pub tool: Tool,
    /// The families that brochures may be set in, with their versions.
    pub fonts: BTreeMap<String, String>,
    /// The year whose state the facts describe.
    pub data_state: u16,
    /// None outside of a Git repository.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commit: Option<Commit>,
    /// What was let pass, and why.
    pub waivers: Vec<String>,
    /// The figures of the dataset, by path.
    pub figures: Texts,
    /// The SHA-256 of every file that was read, by path from the project's folder.
    pub inputs: BTreeMap<String, String>,
}

/// What made the artifacts.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct Tool {
    pub twinpress: String,
    pub typst: String,
    /// The data of numbers, dates, lists and plural forms.
    pub cldr: String,
}

/// The commit that a project's folder stood at.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Commit {
    pub id: String,
    /// Whether `data/`, `locales/` or `layouts/` held anything else than the commit.
    pub changed: bool,
}

/// One artifact.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Row {
    pub sha256: String,
    #[serde(flatten)]
    pub row: crate::render::Row,
    /// The run that made it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub made_by: String,
    /// The list of the keys that it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<String>,
    /// The texts of these keys.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub texts: Option<String>,
}

impl Manifest {
    /// Reads a manifest; `None` where it is not one of ours.
    pub fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// Writes the manifest, piece by piece: that of thousands of brochures would fill the memory as a text.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let mut file = BufWriter::new(File::create(path)?);
        serde_json::to_writer_pretty(&mut file, self)?;
        file.write_all(b"\n")?;
        file.flush()
    }

    /// The texts that an artifact says, by key; none where it says none.
    pub fn said(&self, row: &Row) -> BTreeMap<&str, &str> {
        let keys = row.keys.as_ref().and_then(|id| self.keys.get(id));
        let texts = row.texts.as_ref().and_then(|id| self.texts.get(id));
        let pair = |key| Some((keys?.get(key)?, texts?.get(keys?.get(key)?)?));
        let all = 0..keys.map_or(0, Vec::len);
        all.filter_map(pair).map(|(key, text)| (key.as_str(), text.as_str())).collect()
    }

    /// Takes the shared records of the old manifest over that rows of it name, and drops what no row
    /// names.
    pub fn complete(&mut self, old: Option<&Self>) {
        let rows = || self.artifacts.values();
        let runs: BTreeSet<&String> = rows().map(|row| &row.made_by).collect();
        let keys: BTreeSet<&String> = rows().filter_map(|row| row.keys.as_ref()).collect();
        let texts: BTreeSet<&String> = rows().filter_map(|row| row.texts.as_ref()).collect();
        take_over(&mut self.runs, old.map(|old| &old.runs), &runs);
        take_over(&mut self.keys, old.map(|old| &old.keys), &keys);
        take_over(&mut self.texts, old.map(|old| &old.texts), &texts);
    }
}

/// Keeps the records that are named, the new ones and those of the old manifest.
fn take_over<T: Clone>(
    new: &mut BTreeMap<String, T>,
    old: Option<&BTreeMap<String, T>>,
    named: &BTreeSet<&String>,
) {
    new.retain(|id, _| named.contains(id));
    for (id, record) in old.into_iter().flatten().filter(|(id, _)| named.contains(id)) {
        new.entry(id.clone()).or_insert_with(|| record.clone());
    }
}

/// The name of a shared record: a part of its hash.
pub fn id_of(record: &impl Serialize) -> String {
    let json = serde_json::to_vec(record).expect("maps and texts serialize");
    let mut id = sha256(&json);
    id.truncate(SHORT);
    id
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
