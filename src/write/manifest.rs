//! `manifest.json`: what lies in the out folder, and what it was made of.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

/// The manifest's name in the out folder.
pub const NAME: &str = "manifest.json";

/// Artifacts by their path from the out folder.
pub type Files = BTreeMap<String, Row>;

/// The manifest.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Manifest {
    /// Name and version of what made it.
    pub tool: Tool,
    /// The year whose state the facts describe.
    pub data_state: u16,
    /// SHA-256 over the paths and texts of all sources and layouts.
    pub sources_sha256: String,
    pub artifacts: Files,
}

/// What made the artifacts.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Tool {
    pub twinpress: String,
    pub typst: String,
    /// The families that brochures may be set in.
    pub fonts: Vec<String>,
}

/// One artifact.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Row {
    pub sha256: String,
    #[serde(flatten)]
    pub row: crate::render::Row,
}

impl Manifest {
    /// Reads a manifest; `None` where it is not one of ours.
    pub fn read(json: &[u8]) -> Option<Self> {
        serde_json::from_slice(json).ok()
    }

    /// The manifest as it is written.
    pub fn to_json(&self) -> String {
        // Maps, texts and whole numbers always serialize.
        serde_json::to_string_pretty(self).expect("a manifest serializes") + "\n"
    }
}

/// The SHA-256 of some bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The SHA-256 of several named texts.
pub fn sha256_of_all<'t>(texts: impl IntoIterator<Item = (&'t str, &'t [u8])>) -> String {
    let mut hasher = Sha256::new();
    for (name, text) in texts {
        // Lengths keep a boundary from moving between a name and a text.
        hasher.update((name.len() as u64).to_le_bytes());
        hasher.update(name);
        hasher.update((text.len() as u64).to_le_bytes());
        hasher.update(text);
    }
    hex(&hasher.finalize())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
