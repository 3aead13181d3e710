//! 2: the content, said in one language: final text in final order, each piece with its origin.

pub mod conventions;
pub mod days;
pub mod explain;
pub mod labels;
pub mod maps;
pub mod operator;
pub mod pair;
pub mod proof;
pub mod pseudo;
pub mod qr;
pub mod resolve;
pub mod said;
pub mod typography;
pub mod visit;
pub mod wording;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;
use std::sync::OnceLock;

use serde::Serialize;
use serde::Serializer;

use crate::edition::maps::Map;
use crate::edition::qr::Code;
use crate::edition::visit::Visit;
use crate::language::Direction;
use crate::language::Language;

/// A publication in one language. This is all that layouts read; its JSON form is their contract:
/// one value for the fragment's templates, one file for each of its three parts for the brochure's.
#[derive(Clone, Debug, Serialize)]
pub struct Edition {
    #[serde(flatten)]
    pub common: Shared<Common>,
    #[serde(flatten)]
    pub company: Shared<Company>,
    #[serde(flatten)]
    pub own: Own,
}

impl Edition {
    /// The parts as JSON, each with the name of its file. Typst remembers what it made of a part as
    /// long as the next brochure brings the same.
    pub fn files(&self) -> [(&'static str, Arc<[u8]>); 3] {
        [
            ("common.json", self.common.json()),
            ("company.json", self.company.json()),
            ("edition.json", json(&self.own).into()),
        ]
    }

    /// Every text, those of maps left out: they are names that the entries have.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let (common, company) = (&*self.common, &*self.company);
        let home = [&common.home.name, &common.home.country].into_iter().chain(&common.home.office);
        let rows = company
            .partners
            .iter()
            .flat_map(|row| [&row.name, &row.country, &row.year_text, &row.population])
            .chain(company.partners.iter().filter_map(|row| row.kind_label.as_ref()));
        let memberships =
            company.memberships.iter().flat_map(|membership| [&membership.name, &membership.label]);
        std::iter::once(&self.own.title)
            .chain(common.texts.values())
            .chain(home)
            .chain(self.own.visit.iter().flat_map(|visit| visit.texts()))
            .chain(self.own.entries.iter().flat_map(Entry::texts))
            .chain(rows)
            .chain(memberships)
    }

    /// The same with a text of this origin changed wherever it stands; names, which are terms', and
    /// what the dataset says by itself are left as they are.
    pub fn with_text(&self, origin: &str, change: &dyn Fn(&mut Text)) -> Self {
        let mut edition = self.clone();
        let mut common = (*self.common).clone();
        if change_all(common.texts_mut(), origin, change) {
            edition.common = Shared::new(common);
        }
        if self.company.memberships.iter().any(|membership| membership.label.origin == origin) {
            let mut company = (*self.company).clone();
            let labels = company.memberships.iter_mut().map(|membership| &mut membership.label);
            change_all(labels, origin, change);
            edition.company = Shared::new(company);
        }
        let Own { title, entries, visit, .. } = &mut edition.own;
        let entries = entries.iter_mut().flat_map(Entry::texts_mut);
        let visit = visit.iter_mut().flat_map(|visit| visit.texts_mut());
        change_all(std::iter::once(title).chain(visit).chain(entries), origin, change);
        edition
    }
}

/// Changes the texts of an origin; tells whether there is one.
fn change_all<'t>(
    texts: impl Iterator<Item = &'t mut Text>,
    origin: &str,
    change: &dyn Fn(&mut Text),
) -> bool {
    let mut any = false;
    for text in texts.filter(|text| text.origin == origin) {
        change(text);
        any = true;
    }
    any
}

fn json(part: &impl Serialize) -> Vec<u8> {
    // An edition is made of texts and finite numbers, which always serialize.
    serde_json::to_vec(part).expect("an edition serializes")
}

/// What every edition of a language says.
#[derive(Clone, Debug, Serialize)]
pub struct Common {
    pub language: Language,
    pub direction: Direction,
    /// Whether letters are set from right to left that read from left to right by themselves: the
    /// texts of the mirrored pseudo-language.
    pub mirrored: bool,
    /// Whether words are divided at line ends.
    pub hyphenate: bool,
    /// How emphasis shows: `italic` or `weight`.
    pub emphasis: &'static str,
    /// Whether this is a draft: every page is stamped, fallback texts are marked.
    pub draft: bool,
    /// The last day of the year whose state the facts describe.
    pub date: Date,
    /// Labels and texts of the publications, by message id.
    pub texts: BTreeMap<String, Text>,
    pub home: Home,
}

impl Common {
    /// The messages.
    fn texts_mut(&mut self) -> impl Iterator<Item = &mut Text> {
        self.texts.values_mut().chain(&mut self.home.office)
    }
}

/// Those whom an edition lists beside its entries: all, unless a leaflet would have too many.
#[derive(Clone, Debug, Serialize)]
pub struct Company {
    /// In the order of publication.
    pub partners: Vec<Shared<Row>>,
    /// Indices into `partners`, sorted by name as the language sorts.
    pub table: Vec<usize>,
    pub memberships: Vec<Membership>,
    /// The map of the partners.
    pub network: Map,
}

/// What this edition alone says.
#[derive(Clone, Debug, Serialize)]
pub struct Own {
    pub publication: &'static str,
    /// The number of pages that the brochure has; none where it takes as many as it needs.
    pub pages: Option<usize>,
    pub title: Text,
    /// Partners by order, then memberships.
    pub entries: Vec<Entry>,
    /// What a delegation's brochure says besides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visit: Option<Box<Visit>>,
}

/// What several editions hold in common; it serializes as its content.
#[derive(Debug)]
pub struct Shared<T>(Arc<(T, OnceLock<Arc<[u8]>>)>);

impl<T> Shared<T> {
    pub fn new(value: T) -> Self {
        Self(Arc::new((value, OnceLock::new())))
    }
}

impl<T: Serialize> Shared<T> {
    /// Its JSON, written once.
    fn json(&self) -> Arc<[u8]> {
        self.0.1.get_or_init(|| json(&**self).into()).clone()
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.0
    }
}

impl<T: Serialize> Serialize for Shared<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

/// A calendar day.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

/// A text, and where it comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Text {
    /// A message id with its attribute (`id.attribute`), or a path in the dataset.
    pub origin: String,
    pub runs: Vec<Run>,
}

impl Text {
    /// The text without its runs' kinds.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

/// A stretch of text of one kind, language and direction.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Run {
    pub kind: Kind,
    pub lang: Language,
    pub dir: Direction,
    pub text: String,
    /// The machine-readable form of a time, as HTML's `datetime` spells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datetime: Option<String>,
}

/// What a run is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Text,
    /// Emphasis.
    Em,
    /// Superscript.
    Sup,
    /// The title of a work.
    Cite,
    /// A name or words in another language.
    Name,
    /// A year, month or day.
    Time,
    /// A web address.
    Address,
    /// A text of the source language in a draft of another.
    Fallback,
}

/// The home town and its office.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    pub name: Text,
    pub country: Text,
    /// The lines of the address block.
    pub office: Vec<Text>,
}

/// What has a page.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub id: String,
    pub kind: &'static str,
    pub kind_label: Text,
    /// None for a membership.
    pub country: Option<Text>,
    pub name: Text,
    /// The names in the entry's own languages that differ from `name`.
    pub local_names: Vec<Text>,
    pub lead: Text,
    pub paragraphs: Vec<Paragraph>,
    pub panel: Vec<PanelRow>,
    /// A photograph and a coat of arms, where the dataset has them.
    pub pictures: Vec<Picture>,
    pub website: Website,
    /// The year since which it has been a partner, or the home town a member.
    pub year: u16,
    pub map: Option<Shared<Map>>,
    pub map_alt: Option<Text>,
    pub map_caption: Option<Text>,
}

impl Entry {
    /// Every text of the entry, in the order of reading.
    fn texts(&self) -> impl Iterator<Item = &Text> {
        let paragraphs =
            self.paragraphs.iter().flat_map(|p| p.heading.iter().chain(std::iter::once(&p.body)));
        [&self.kind_label]
            .into_iter()
            .chain(&self.country)
            .chain([&self.name])
            .chain(&self.local_names)
            .chain([&self.lead])
            .chain(paragraphs)
            .chain(self.panel.iter().flat_map(|row| [&row.label, &row.value]))
            .chain([&self.website.text, &self.website.code_alt])
            .chain(&self.map_alt)
            .chain(&self.map_caption)
            .chain(self.pictures.iter().flat_map(Picture::texts))
    }

    /// The messages.
    fn texts_mut(&mut self) -> impl Iterator<Item = &mut Text> {
        let paragraphs = self
            .paragraphs
            .iter_mut()
            .flat_map(|paragraph| paragraph.heading.iter_mut().chain([&mut paragraph.body]));
        [&mut self.kind_label, &mut self.lead]
            .into_iter()
            .chain(paragraphs)
            .chain(self.panel.iter_mut().flat_map(|row| [&mut row.label, &mut row.value]))
            .chain([&mut self.website.code_alt])
            .chain(self.pictures.iter_mut().flat_map(|p| [&mut p.caption, &mut p.alt]))
            .chain(&mut self.map_alt)
            .chain(&mut self.map_caption)
    }
}

/// A paragraph and the subheading above it.
#[derive(Clone, Debug, Serialize)]
pub struct Paragraph {
    pub heading: Option<Text>,
    pub body: Text,
}

/// A row of the facts panel.
#[derive(Clone, Debug, Serialize)]
pub struct PanelRow {
    pub label: Text,
    pub value: Text,
}

/// A photograph or a coat of arms.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// The name of its file without an ending: below `/pictures/` for the brochure's layouts, beside
    /// the fragments with the ending of its format.
    pub file: String,
    /// `photograph` or `arms`.
    pub kind: &'static str,
    /// Pixels of the file beside the fragments.
    pub width: u32,
    pub height: u32,
    /// Width and height on paper, in millimetres.
    pub printed: (f64, f64),
    pub caption: Text,
    pub alt: Text,
    /// Whose picture it is.
    pub credit: Option<Text>,
    /// The file of the dataset.
    #[serde(skip)]
    pub bytes: Arc<[u8]>,
}

impl Picture {
    /// The longer side of what is made of a picture at most, in pixels: 800 an inch where a page shows a
    /// photograph.
    pub const LONGEST_SIDE: u32 = 1200;

    fn texts(&self) -> impl Iterator<Item = &Text> {
        [&self.caption, &self.alt].into_iter().chain(&self.credit)
    }
}

/// A link to a website.
#[derive(Clone, Debug, Serialize)]
pub struct Website {
    pub address: String,
    /// The website's language, where it is known.
    pub language: Option<Language>,
    /// The address as a reader types it.
    pub text: Text,
    /// The address for a telephone's camera; none where it is too long for a code.
    pub code: Option<Code>,
    /// The code's alternative text.
    pub code_alt: Text,
}

/// A partner in the table and on the time line.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub name: Text,
    /// What it is, where its name alone would be read as a town's.
    pub kind_label: Option<Text>,
    pub country: Text,
    pub year: u16,
    pub year_text: Text,
    /// The full grouped figure.
    pub population: Text,
}

/// A membership on the time line.
#[derive(Clone, Debug, Serialize)]
pub struct Membership {
    pub id: String,
    pub name: Text,
    pub year: u16,
    pub label: Text,
}
