//! Imposition for the office's printer: A5 pages on A4 sheets, two-sided, to be folded and stapled, or cut.
//!
//! Each page becomes a form of its own, drawn at its place on a sheet: vectors, fonts and colours stay as
//! they are, and nothing is drawn anew. What is for a screen (tags, links, bookmarks) goes.

use lopdf::Dictionary;
use lopdf::Document;
use lopdf::Object;
use lopdf::ObjectId;
use lopdf::Stream;
use lopdf::dictionary;

use crate::edition::Edition;
use crate::language::Direction;

/// A millimetre in points.
const MM: f64 = 72.0 / 25.4;
/// Width and height of a sheet in millimetres: A4, lying.
pub const SHEET: (f64, f64) = (297.0, 210.0);
/// How many pages a folded sheet holds.
pub const PAGES_OF_A_SHEET: usize = 4;

/// The side on which a brochure is folded and stapled.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Binding {
    Left,
    /// As what is read from right to left.
    Right,
}

impl Binding {
    /// The binding of an edition.
    pub fn of(edition: &Edition) -> Self {
        match edition.common.direction {
            Direction::Ltr => Self::Left,
            Direction::Rtl => Self::Right,
        }
    }
}

/// Why a brochure cannot be imposed.
#[derive(Debug)]
pub enum Unfit {
    /// A stapled brochure whose pages, so many, fill no whole sheets.
    Pages(usize),
    /// The file cannot be read as a PDF of pages.
    File(lopdf::Error),
}

impl From<lopdf::Error> for Unfit {
    fn from(error: lopdf::Error) -> Self {
        Self::File(error)
    }
}

/// The pages, from 1 on, that stand left and right on each side of the sheets of a stapled brochure:
/// the first sheet's front, its back, the next sheet's front. The sheets lie in each other, the first one
/// outermost; none where the pages fill no whole sheets.
pub fn order(pages: usize, binding: Binding) -> Option<Vec<[usize; 2]>> {
    if pages == 0 || !pages.is_multiple_of(PAGES_OF_A_SHEET) {
        return None;
    }
    let side = |side: usize| {
        let (outer, inner) = (pages - side, side + 1);
        // On a front the later page stands on the left, on its back on the right.
        let pair = if side.is_multiple_of(2) { [outer, inner] } else { [inner, outer] };
        if binding == Binding::Right { [pair[1], pair[0]] } else { pair }
    };
    Some((0..pages / 2).map(side).collect())
}

/// A stapled brochure: two pages on each side of a sheet, to be folded in the middle. `metadata` is the
/// packet (XMP) of the new file.
///
/// # Errors
///
/// [`Unfit`], where the pages are no multiple of four or the file is no PDF.
pub fn booklet(pdf: &[u8], binding: Binding, metadata: &str) -> Result<Vec<u8>, Unfit> {
    let document = Document::load_mem(pdf)?;
    let pages = document.get_pages().len();
    let sides = order(pages, binding).ok_or(Unfit::Pages(pages))?;
    impose(document, &sides, metadata)
}

/// Leaflets, two copies to a sheet, to be cut in the middle: each page of the file fills a side.
///
/// # Errors
///
/// [`Unfit`], where the file is no PDF.
pub fn two_up(pdf: &[u8], metadata: &str) -> Result<Vec<u8>, Unfit> {
    let document = Document::load_mem(pdf)?;
    let sides = twice(document.get_pages().len());
    impose(document, &sides, metadata)
}

/// The pages that stand left and right on each side of a sheet that holds two copies of a leaflet.
pub fn twice(pages: usize) -> Vec<[usize; 2]> {
    (1..=pages).map(|page| [page, page]).collect()
}

fn impose(mut document: Document, sides: &[[usize; 2]], metadata: &str) -> Result<Vec<u8>, Unfit> {
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut forms = Vec::new();
    for &page in &pages {
        forms.push(form(&mut document, page)?);
    }
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let mut kids: Vec<Object> = Vec::new();
    for side in sides {
        kids.push(sheet_side(&mut document, tree, side.map(|page| &forms[page - 1])).into());
    }
    let count = kids.len() as i64;
    document.set_object(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count });
    let kind = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let metadata = Stream::new(kind, metadata.as_bytes().to_vec()).with_compression(false);
    let metadata = document.add_object(metadata);
    let catalog = document.catalog_mut()?;
    // What Typst's metadata say of the file, that it keeps standards for screens, is so no more.
    for screen in [
        "StructTreeRoot",
        "MarkInfo",
        "Outlines",
        "Names",
        "Dests",
        "OpenAction",
        "PageLabels",
        "PageMode",
        "PageLayout",
        "OutputIntents",
    ] {
        catalog.remove(screen.as_bytes());
    }
    catalog.set("Metadata", metadata);
    // What a print dialogue takes over: two-sided, turned over the short edge, at true size.
    let preferences = dictionary! { "Duplex" => "DuplexFlipShortEdge", "PrintScaling" => "None" };
    catalog.set("ViewerPreferences", preferences);
    document.prune_objects();
    document.renumber_objects();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(lopdf::Error::from)?;
    Ok(bytes)
}

/// A page as a form, with its left lower corner.
struct Form {
    id: ObjectId,
    corner: (f64, f64),
    width: f64,
}

fn form(document: &mut Document, page: ObjectId) -> Result<Form, lopdf::Error> {
    let dictionary = document.get_dictionary(page)?;
    let trim = dictionary.get(b"TrimBox").or_else(|_| dictionary.get(b"MediaBox"))?.clone();
    let sides = trim.as_array()?;
    let mut numbers = [0.0; 4];
    for (number, side) in numbers.iter_mut().zip(sides) {
        *number = f64::from(side.as_float()?);
    }
    let [left, bottom, right, _] = numbers;
    let resources = resources(document, page)?;
    let content = document.get_page_content(page);
    let form = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Form",
        "BBox" => trim,
        "Resources" => resources,
    };
    let mut form = Stream::new(form, content);
    form.compress()?;
    Ok(Form { id: document.add_object(form), corner: (left, bottom), width: right - left })
}

/// The resources of a page, its own or those of a node above it.
fn resources(document: &Document, page: ObjectId) -> Result<Object, lopdf::Error> {
    let mut node = document.get_dictionary(page)?;
    // As deep as any tree of pages is: a ring of parents ends.
    for _ in 0..64 {
        if let Ok(resources) = node.get(b"Resources") {
            return Ok(resources.clone());
        }
        match node.get(b"Parent").and_then(Object::as_reference) {
            Ok(parent) => node = document.get_dictionary(parent)?,
            Err(_) => break,
        }
    }
    Ok(Dictionary::new().into())
}

/// One side of a sheet: both pages with their inner edges in the middle.
fn sheet_side(document: &mut Document, tree: ObjectId, pages: [&Form; 2]) -> ObjectId {
    let (width, height) = (SHEET.0 * MM, SHEET.1 * MM);
    let middle = width / 2.0;
    let [left, right] = pages;
    let place = |name: &str, form: &Form, x: f64| {
        let (x, y) = (x - form.corner.0, -form.corner.1);
        format!("q 1 0 0 1 {x:.3} {y:.3} cm /{name} Do Q\n")
    };
    let content = place("L", left, middle - left.width) + &place("R", right, middle);
    let content = document.add_object(Stream::new(Dictionary::new(), content.into_bytes()));
    let forms = dictionary! { "L" => left.id, "R" => right.id };
    let sides = [0.0, 0.0, width, height].map(|side| Object::Real(side as f32));
    document.add_object(dictionary! {
        "Type" => "Page",
        "Parent" => tree,
        "MediaBox" => sides.to_vec(),
        "Resources" => dictionary! { "XObject" => forms },
        "Contents" => content,
    })
}
