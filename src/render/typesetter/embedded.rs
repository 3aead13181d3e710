//! The built-in Typst: one set of fonts and layouts for all brochures, nothing to install.

use std::collections::BTreeMap;
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::OnceLock;

use typst::Library;
use typst::LibraryExt;
use typst::World;
use typst::WorldExt;
use typst::diag::FileError;
use typst::diag::FileResult;
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::foundations::Datetime;
use typst::foundations::Duration;
use typst::layout::Abs;
use typst::syntax::FileId;
use typst::syntax::RootedPath;
use typst::syntax::Source;
use typst::syntax::VirtualPath;
use typst::syntax::VirtualRoot;
use typst::text::Font;
use typst::text::FontBook;
use typst::text::FontVariations;
use typst::utils::LazyHash;
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;
use typst_pdf::PdfStandard;
use typst_pdf::PdfStandards;
use typst_svg::SvgOptions;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::render::Profile;
use crate::render::layouts::Layouts;
use crate::render::photographs::Photographs;
use crate::render::places;
use crate::render::places::Reading;
use crate::render::typesetter::Files;
use crate::render::typesetter::Job;
use crate::render::typesetter::ROOTS_OF_A_PAIR;
use crate::render::typesetter::STANDARDS;
use crate::render::typesetter::Set;
use crate::render::typesetter::Typesetter;
use crate::render::typesetter::part_stream_ends;

/// What a font's names call its version (OpenType, `name` table).
const VERSION: u16 = 5;

/// Typst in this process.
pub struct Embedded {
    library: LazyHash<Library>,
    fonts: FontStore,
    /// The families of the layouts' own fonts, as the layouts read them.
    families: Arc<[u8]>,
    /// What the brochures are made for.
    profile: Profile,
    photographs: Photographs,
    sources: HashMap<FileId, Source>,
    /// The same layouts below the roots of a pair, from the first pair on.
    of_pairs: OnceLock<HashMap<FileId, Source>>,
}

impl Embedded {
    /// Loads the layouts and the fonts once. No font of the system is ever used: a brochure must not
    /// depend on the machine.
    pub fn new(layouts: &Layouts) -> Self {
        Self::made_for(Profile::Screen, layouts)
    }

    /// The same for brochures that are not made for a screen.
    pub fn made_for(profile: Profile, layouts: &Layouts) -> Self {
        let mut fonts = FontStore::new();
        fonts.extend(typst_kit::fonts::embedded());
        let mut families: Vec<String> = Vec::new();
        for bytes in layouts.fonts.values() {
            for font in Font::iter(Bytes::new(bytes.clone())) {
                let info = font.info().clone();
                if !families.contains(&info.family) {
                    families.push(info.family.clone());
                }
                fonts.extend([(font, info)]);
            }
        }
        let families = serde_json::to_vec(&families).expect("a list of names serializes").into();
        let sources = layouts
            .texts
            .iter()
            .filter(|(path, _)| path.ends_with(".typ"))
            .map(|(path, text)| {
                let id = file(path);
                (id, Source::new(id, text.to_string()))
            })
            .collect();
        let photographs = match profile {
            Profile::Screen | Profile::Office => Photographs::for_screen(),
            Profile::Press => {
                Photographs::for_press(layouts.presses.values().next().map(Vec::as_slice))
            }
        };
        let library = LazyHash::new(Library::default());
        let of_pairs = OnceLock::new();
        Self { library, fonts, families, profile, photographs, sources, of_pairs }
    }

    /// A layout, wherever it stands.
    fn source(&self, id: FileId) -> Option<&Source> {
        self.sources.get(&id).or_else(|| self.of_pairs().get(&id))
    }

    fn of_pairs(&self) -> &HashMap<FileId, Source> {
        self.of_pairs.get_or_init(|| {
            let below = |root: &'static str| {
                self.sources.iter().map(move |(id, source)| {
                    let id = file(&format!("{root}{}", id.vpath().get_without_slash()));
                    (id, Source::new(id, source.text().to_owned()))
                })
            };
            ROOTS_OF_A_PAIR.into_iter().flat_map(below).collect()
        })
    }

    /// The families that brochures may be set in, with the versions that their fonts state.
    pub fn versions(&self) -> BTreeMap<String, String> {
        let book = self.fonts.book();
        let version = |index: usize| {
            let font = self.fonts.font(index)?;
            let variant = font.info().variant;
            let font = font.instantiate(variant, Abs::pt(10.0), &FontVariations::default());
            let names = font.ttf().names();
            let stated = names.into_iter().filter(|name| name.name_id == VERSION);
            stated.filter_map(|name| name.to_string()).next()
        };
        book.families()
            .map(|(family, _)| {
                let first = book.select_family(&family.to_lowercase()).next();
                (family.to_owned(), first.and_then(version).unwrap_or_default())
            })
            .collect()
    }

    /// What the layouts read besides an edition, by path from their root: which families they bring, and
    /// whether they set for paper, and for a press.
    fn own_files(&self) -> [(&'static str, Arc<[u8]>); 2] {
        let print = self.profile != Profile::Screen;
        let press = self.profile == Profile::Press;
        let profile = format!("{{\"print\":{print},\"press\":{press}}}").into_bytes();
        [("fonts.json", self.families.clone()), ("profile.json", profile.into())]
    }

    /// The standards that a brochure keeps, as Typst names them.
    pub fn standards(&self) -> &'static str {
        match self.profile {
            Profile::Screen | Profile::Office => STANDARDS,
            // Completed to PDF/X-4 afterwards, which no standard for a screen goes with.
            Profile::Press => "1.6",
        }
    }

    fn options(&self) -> PdfOptions {
        let (standards, tagged): (&[PdfStandard], bool) = match self.profile {
            Profile::Screen | Profile::Office => (&[PdfStandard::A_2a, PdfStandard::Ua_1], true),
            Profile::Press => (&[PdfStandard::V_1_6], false),
        };
        let standards = PdfStandards::new(standards).expect("these standards go together");
        PdfOptions { standards, tagged, ..PdfOptions::default() }
    }

    /// Lays a brochure out and reads its frames; this is what finds a missing glyph, an overflow or a
    /// page too many, whoever makes the PDF.
    pub fn lay_out(&self, job: &Job<'_>) -> Result<Set<PagedDocument>, Vec<Diagnostic>> {
        let desk = self.desk(job)?;
        let result = typst::compile::<PagedDocument>(&desk);
        let mut faults: Vec<Diagnostic> =
            result.warnings.iter().map(|warning| desk.fault(warning)).collect();
        match result.output {
            Ok(document) => {
                let Reading { findings, places } = places::read(&document, job, self.profile);
                faults.extend(findings);
                Ok(Set { set: document, findings: faults, places })
            }
            Err(errors) => {
                faults.extend(errors.iter().map(|error| desk.fault(error)));
                Err(faults)
            }
        }
    }

    /// Each page as an SVG picture: what stands on it is shapes, no text.
    pub fn pictures(document: &PagedDocument) -> Vec<String> {
        (0..document.pages().len()).map(|page| Self::picture(document, page)).collect()
    }

    /// One page, from 0 on, as an SVG picture.
    pub fn picture(document: &PagedDocument, page: usize) -> String {
        typst_svg::svg(&document.pages()[page], &SvgOptions::default())
    }

    /// Everything that a brochure's layout may read, by path from its root.
    pub fn files(&self, job: &Job<'_>) -> Result<Files, Vec<Diagnostic>> {
        let mut files = job.files.clone();
        for (root, edition) in job.roots().iter().zip(&job.editions) {
            let own = self.own_files().into_iter();
            files.extend(own.map(|(name, json)| (format!("{root}{name}"), json)));
            let pictures = self.photographs.files(edition)?.into_iter();
            files.extend(pictures.map(|(name, bytes)| (format!("{root}{name}"), bytes)));
        }
        Ok(files)
    }

    fn desk(&self, job: &Job<'_>) -> Result<Desk<'_>, Vec<Diagnostic>> {
        let files = self.files(job)?;
        let files = files.into_iter().map(|(path, bytes)| (file(&path), Bytes::new(bytes)));
        Ok(Desk { press: self, main: file(&job.layout()), files: files.collect() })
    }
}

impl Typesetter for Embedded {
    fn typeset(&self, job: &Job<'_>) -> Result<Set<Vec<u8>>, Vec<Diagnostic>> {
        let Set { set: document, findings, places } = self.lay_out(job)?;
        match typst_pdf::pdf(&document, &self.options()) {
            Ok(mut pdf) => {
                part_stream_ends(&mut pdf);
                Ok(Set { set: pdf, findings, places })
            }
            Err(errors) => {
                let desk = self.desk(job)?;
                // A missing glyph is told at its message; the standard's word for it is a layout's line.
                let told = findings.iter().any(|finding| finding.fault == Fault::MissingGlyph);
                let tells = |error: &&SourceDiagnostic| {
                    !told || !error.message.contains("could not be displayed with font")
                };
                let errors = errors.iter().filter(tells).map(|error| desk.fault(error));
                Err(errors.chain(findings).collect())
            }
        }
    }
}

/// The id of a file by its path from the root.
fn file(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("a path below the root, made of plain names");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One brochure's view of the press.
struct Desk<'p> {
    press: &'p Embedded,
    main: FileId,
    files: Vec<(FileId, Bytes)>,
}

impl Desk<'_> {
    /// A fault of Typst at the line of the layout. Warnings weigh as much as errors: a font that is
    /// not found is a warning, and makes text vanish.
    fn fault(&self, diagnostic: &SourceDiagnostic) -> Diagnostic {
        let place = diagnostic.span.id().map(|id| Place {
            file: Arc::from(in_project(id.vpath().get_without_slash())),
            range: self.range(diagnostic.span).unwrap_or_default(),
        });
        let mut fault = Diagnostic::new(Fault::Layout, place, diagnostic.message.as_str());
        for hint in &diagnostic.hints {
            fault = fault.hint(hint.v.as_str());
        }
        fault
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.press.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.press.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press.source(id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.iter().find(|(name, _)| *name == id);
        file.map(|(_, json)| json.clone()).ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.font(index)
    }

    /// No layout may depend on the day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(in_project(id.vpath().get_without_slash()).into())
}

/// A layout's path from the project's folder, wherever it stands for a pair.
fn in_project(path: &str) -> &str {
    ROOTS_OF_A_PAIR.iter().find_map(|root| path.strip_prefix(root)).unwrap_or(path)
}
