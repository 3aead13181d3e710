//! Who makes the PDF: the built-in Typst, or the external program of that name.

mod embedded;
mod external;

use std::sync::Arc;

use serde::Serialize;

use crate::diagnostics::Diagnostic;
use crate::edition::Edition;
use crate::edition::pair::Pair;
use crate::render::places::Places;

pub use crate::render::typesetter::embedded::Embedded;
pub use crate::render::typesetter::external::External;
pub use crate::render::typesetter::external::Unfit;

/// The standards that every brochure keeps: archival with tags, and accessibility.
pub const STANDARDS: &str = "a-2a,ua-1";

/// Below which folders the layouts of a pair find themselves, each with an edition beside it: the
/// guest's, the host's.
pub const ROOTS_OF_A_PAIR: [&str; 2] = ["guest/", "host/"];

/// The file of what an edition alone says.
const OWN: &str = "edition.json";

/// Files that a layout reads, by path from the root that it sees.
pub type Files = Vec<(String, Arc<[u8]>)>;

/// One brochure to set.
pub struct Job<'e> {
    /// What it says: an edition, or the guest's and the host's.
    pub editions: Vec<&'e Edition>,
    /// The editions as the layouts read them: files by their path from the root.
    pub files: Vec<(String, Arc<[u8]>)>,
}

impl<'e> Job<'e> {
    /// A job from an edition.
    pub fn new(edition: &'e Edition) -> Self {
        Self::of(vec![edition])
    }

    /// A job from two editions, to be set on facing pages.
    pub fn of_pair(pair: &'e Pair) -> Self {
        Self::of(pair.editions().to_vec())
    }

    fn of(editions: Vec<&'e Edition>) -> Self {
        let mut job = Self { editions, files: Vec::new() };
        for (root, edition) in job.roots().iter().zip(&job.editions) {
            let files = edition.files().into_iter();
            job.files.extend(files.map(|(name, json)| (format!("{root}{name}"), json)));
        }
        job
    }

    /// Where the layouts stand that an edition lies beside, as a folder from the root: `""` where there
    /// is one.
    pub fn roots(&self) -> &'static [&'static str] {
        if self.editions.len() == 1 { &[""] } else { &ROOTS_OF_A_PAIR }
    }

    /// The same with another own part: a form that tells of a publication, such as a proof.
    pub fn with_own(mut self, own: &impl Serialize) -> Self {
        // Texts and finite numbers always serialize.
        let json = serde_json::to_vec(own).expect("a form serializes");
        let part = self.files.iter_mut().find(|(name, _)| name == OWN);
        part.expect("an edition has a part of its own").1 = json.into();
        self
    }

    /// The layout that sets it, from the root.
    pub fn layout(&self) -> String {
        let folder = if self.editions.len() == 1 { "" } else { "pair/" };
        format!("layouts/{folder}{}.typ", self.editions[0].own.publication)
    }

    /// The pages that it has; none where it takes as many as it needs.
    pub fn pages(&self) -> Option<usize> {
        self.editions[0].own.pages
    }

    /// Whether any of it is a draft.
    pub fn is_draft(&self) -> bool {
        self.editions.iter().any(|edition| edition.common.draft)
    }
}

/// A brochure that could be set, what is wrong on its pages all the same, and where its texts stand.
pub struct Set<T> {
    pub set: T,
    pub findings: Vec<Diagnostic>,
    pub places: Places,
}

/// Sets brochures; the same pages whoever does it.
pub trait Typesetter: Sync {
    /// Sets one brochure as PDF; the error is why it cannot be set at all.
    fn typeset(&self, job: &Job<'_>) -> Result<Set<Vec<u8>>, Vec<Diagnostic>>;
}

impl<T: Typesetter> Typesetter for &T {
    fn typeset(&self, job: &Job<'_>) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
        (**self).typeset(job)
    }
}

/// Makes the end of every stream plain to see, in place.
///
/// Where a stream's last byte is a carriage return, the line feed that the writer puts before
/// `endstream` makes one end of line of two characters with it, and a reader that looks for the end
/// from there finds a stream one byte shorter than its `/Length` (ISO 19005-2, 6.1.7.1). A carriage
/// return is an end of line too, and two of them are two.
fn part_stream_ends(pdf: &mut [u8]) {
    const AMBIGUOUS: &[u8] = b"\r\nendstream";
    let mut from = 0;
    while let Some(at) = pdf[from..].windows(AMBIGUOUS.len()).position(|part| part == AMBIGUOUS) {
        pdf[from + at + 1] = b'\r';
        from += at + AMBIGUOUS.len();
    }
}

/// The version of Typst that both typesetters must have.
pub const TYPST_VERSION: &str = "0.15.1";
