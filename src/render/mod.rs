//! 3: an edition becomes bytes. Nothing here knows `content`.

pub mod html;
pub mod imposition;
pub mod layouts;
pub mod levels;
pub mod lines;
pub mod looks;
pub mod outlines;
pub mod parity;
pub mod passport;
pub mod photographs;
pub mod pictures;
pub mod place_map;
pub mod places;
pub mod press;
pub mod proof;
pub mod reading;
pub mod typesetter;
pub mod workbook;

/// What a brochure is made for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Profile {
    /// To be read and kept: accessible, archival, in the colours of a screen.
    Screen,
    /// To be printed in the office: pages imposed on sheets.
    Office,
    /// To be printed in a print shop: CMYK, with bleed and crop marks.
    Press,
}

impl Profile {
    /// Its name in the manifest and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Office => "office",
            Self::Press => "press",
        }
    }

    /// The end of a brochure's file name.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Screen => "pdf",
            Self::Office => "office.pdf",
            Self::Press => "press.pdf",
        }
    }
}

/// Bytes that belong into a file of the out folder.
#[derive(Debug)]
pub struct Artifact {
    /// Path from the out folder, with forward slashes.
    pub path: String,
    pub bytes: Vec<u8>,
    /// What the manifest says of it.
    pub row: Row,
    /// The keys of the texts that it says.
    pub keys: Vec<String>,
}

/// What an artifact is.
#[derive(Clone, Debug, Default, Eq, PartialEq, serde::Deserialize, serde::Serialize)]
pub struct Row {
    /// None for what all languages share; `he+pl` for a pair, the guest's first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// None for what belongs to no publication.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<String>,
    /// The entry of a leaflet or of a map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<String>,
    /// The visit of a delegation's brochure, fragment or map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delegation: Option<String>,
    /// `pdf`, `html`, `json`, `svg` or `css`.
    pub format: String,
    /// What a brochure is made for, where that is no screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The pages of a brochure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<usize>,
    /// The folders whose files it was made of: `data/`, `layouts/`, `locales/fr/`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reads: Vec<String>,
    /// The hash of what it says of its edition: the content without its looks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edition_sha256: Option<String>,
    /// The checks that it has passed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<String>,
    /// Whether it was made as a draft.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
}
