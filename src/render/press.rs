//! A brochure for a press: completes what Typst sets in CMYK to PDF/X-4 (ISO 15930-7), with an output
//! intent, boxes and crop marks, and looks for colours that a press does not mix.
//!
//! Typst writes a page with its bleed, and a TrimBox. The marks stand in a slug around it, and
//! everything that is for a screen (tags, links, bookmarks) goes.

use lopdf::Dictionary;
use lopdf::Document;
use lopdf::Object;
use lopdf::ObjectId;
use lopdf::Stream;
use lopdf::StringFormat;
use lopdf::content::Content;
use lopdf::dictionary;
use moxcms::ColorProfile;
use moxcms::ProfileText;
use sha2::Digest;
use sha2::Sha256;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::pair;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::passport::Passport;

/// A millimetre in points.
const MM: f64 = 72.0 / 25.4;
/// The trimmed page, as the layouts have it, in millimetres.
pub const TRIM: (f64, f64) = (148.0, 210.0);
/// How far artwork runs over the trimmed page, as the layouts have it, in millimetres.
pub const BLEED: f64 = 3.0;
/// What the file shows around the trimmed page, in millimetres.
pub const SLUG: f64 = 10.0;
/// Where a crop mark begins, from the trimmed page, and how long it is, in millimetres.
const MARK: (f64, f64) = (3.0, 5.0);
/// How thick a crop mark is, in points.
const MARK_WIDTH: f64 = 0.25;
/// The most ink in one place, in parts of a full ink: 300 %.
pub const MOST_INK: f64 = 3.0;
/// The name of the printing condition that FOGRA39 characterizes, in the registry that PDF/X names.
const REGISTRY: &str = "http://www.color.org";

/// A press's ICC profile.
pub struct Press {
    /// The profile, packed.
    profile: Stream,
    /// What the profile calls itself.
    pub description: String,
}

impl Press {
    /// The press whose profile the layouts bring; the fault is that they bring none.
    pub fn of(layouts: &Layouts) -> Result<Self, Diagnostic> {
        let read = match layouts.presses.iter().next() {
            Some((path, icc)) => Self::new(icc).map_err(|why| format!("`{path}` {why}")),
            None => Err(format!("`{}/` holds no profile of a press", layouts::PRESS)),
        };
        read.map_err(|message| {
            Diagnostic::new(Fault::Press, None, message)
                .hint("put the ICC profile of your print shop's paper there (`*.icc`)")
        })
    }

    /// Reads a profile; the error says what is wrong with it.
    pub fn new(icc: &[u8]) -> Result<Self, String> {
        let profile = ColorProfile::new_from_slice(icc)
            .map_err(|error| format!("is no ICC profile: {error}"))?;
        if profile.color_space != moxcms::DataColorSpace::Cmyk {
            return Err("is no profile of a press: its colours are not CMYK".to_owned());
        }
        let description = match profile.description {
            Some(ProfileText::PlainString(text)) => text,
            Some(ProfileText::Localizable(texts)) => {
                texts.into_iter().next().map_or(String::new(), |text| text.value)
            }
            Some(ProfileText::Description(text)) => text.ascii_string,
            None => String::new(),
        };
        let mut packed = Stream::new(dictionary! { "N" => 4 }, icc.to_vec());
        packed.compress().map_err(|error| format!("cannot be packed: {error}"))?;
        let description = description.trim_end_matches('\0').to_owned();
        Ok(Self { profile: packed, description })
    }

    /// Completes a brochure of these editions; the findings are what a press cannot print.
    ///
    /// # Errors
    ///
    /// A file that is no PDF of pages with a TrimBox.
    pub fn complete(
        &self,
        pdf: &[u8],
        editions: &[&Edition],
        passport: &Passport,
    ) -> Result<(Vec<u8>, Vec<Diagnostic>), lopdf::Error> {
        let mut document = Document::load_mem(pdf)?;
        let mut findings = Vec::new();
        for (number, page) in document.get_pages() {
            let faults = colours(&document.get_page_content(page));
            findings.extend(faults.into_iter().map(|fault| told(&fault, number)));
            complete_page(&mut document, page)?;
        }
        for object in document.objects.values() {
            if is_unseparated(&document, object) {
                let fault = "a picture is not separated into the press's inks";
                findings.push(Diagnostic::new(Fault::Press, None, fault));
            }
            if let Some(form) = form(object) {
                let faults = colours(&form.decompressed_content()?);
                findings.extend(faults.into_iter().map(|fault| told(&fault, 0)));
            }
        }
        self.complete_catalog(&mut document, editions, passport, pdf)?;
        document.version = "1.6".to_owned();
        document.prune_objects();
        document.renumber_objects();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes)?;
        Ok((bytes, findings))
    }

    /// Output intent, metadata and what a reader is told at the file's head.
    fn complete_catalog(
        &self,
        document: &mut Document,
        editions: &[&Edition],
        passport: &Passport,
        pdf: &[u8],
    ) -> Result<(), lopdf::Error> {
        let title = pair::title(editions);
        let languages: Vec<&str> =
            editions.iter().map(|edition| edition.common.language.tag()).collect();
        let date = &editions[0].common.date;
        let day = format!("{:04}-{:02}-{:02}", date.year, date.month, date.day);
        // Known by what Typst made of the edition: no clock and no chance.
        let hash = Sha256::digest(pdf);
        let id: String = hash[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let xmp = xmp(&title, &languages, &day, &id, &passport.elements());
        let metadata = document.add_object(
            Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, xmp.into_bytes())
                .with_compression(false),
        );
        let profile = document.add_object(self.profile.clone());
        let intent = document.add_object(self.intent(profile));
        let catalog = document.catalog_mut()?;
        for screen in ["StructTreeRoot", "MarkInfo", "Outlines", "Names", "Dests", "OpenAction"] {
            catalog.remove(screen.as_bytes());
        }
        catalog.remove(b"PageMode");
        catalog.set("Metadata", metadata);
        catalog.set("OutputIntents", vec![intent.into()]);
        let day = format!("D:{:04}{:02}{:02}000000Z", date.year, date.month, date.day);
        let info = document.add_object(dictionary! {
            "Title" => text(&title),
            "Creator" => text("twinpress"),
            "Producer" => text(PRODUCER),
            "CreationDate" => text(&day),
            "ModDate" => text(&day),
            "Trapped" => "False",
            "GTS_PDFXVersion" => text("PDF/X-4"),
        });
        document.trailer.set("Info", info);
        let id = || Object::String(hash[..16].to_vec(), StringFormat::Hexadecimal);
        document.trailer.set("ID", vec![id(), id()]);
        Ok(())
    }

    fn intent(&self, profile: ObjectId) -> Dictionary {
        let description = self.description.as_str();
        let mut intent = dictionary! {
            "Type" => "OutputIntent",
            "S" => "GTS_PDFX",
            "Info" => text(description),
            "DestOutputProfile" => profile,
        };
        // A condition that is registered goes by its name there.
        if description.starts_with("ISO Coated v2") {
            intent.set("OutputConditionIdentifier", text("FOGRA39"));
            intent.set("OutputCondition", text("Offset on coated paper, ISO 12647-2"));
            intent.set("RegistryName", text(REGISTRY));
        } else {
            intent.set("OutputConditionIdentifier", text("Custom"));
        }
        intent
    }
}

const PRODUCER: &str = concat!("twinpress ", env!("CARGO_PKG_VERSION"));

/// A text string of PDF: ASCII, or UTF-16 with its mark.
fn text(text: &str) -> Object {
    lopdf::text_string(text)
}

/// Boxes and crop marks; what is for a screen goes.
fn complete_page(document: &mut Document, page: ObjectId) -> Result<(), lopdf::Error> {
    let content = document.get_page_contents(page);
    let dictionary = document.get_dictionary(page)?;
    let [left, bottom, right, top] = rectangle(dictionary, b"TrimBox")?;
    let (width, height) = (right - left, top - bottom);
    let slug = SLUG * MM;
    let shift = format!("q 1 0 0 1 {:.3} {:.3} cm\n", slug - left, slug - bottom);
    let before = document.add_object(Stream::new(Dictionary::new(), shift.into_bytes()));
    let after = format!("\nQ\n{}", marks(width, height));
    let after = document.add_object(Stream::new(Dictionary::new(), after.into_bytes()));
    let around = |by: f64| rect([slug - by, slug - by, slug + width + by, slug + height + by]);
    let (trim, bleed, media) = (around(0.0), around(BLEED * MM), around(slug));
    let all = std::iter::once(before).chain(content).chain([after]);
    let content: Vec<Object> = all.map(Object::Reference).collect();
    let dictionary = document.get_dictionary_mut(page)?;
    for screen in ["Annots", "StructParents", "Tabs", "CropBox", "ArtBox", "Group"] {
        dictionary.remove(screen.as_bytes());
    }
    dictionary.set("MediaBox", media);
    dictionary.set("BleedBox", bleed);
    dictionary.set("TrimBox", trim);
    dictionary.set("Contents", content);
    Ok(())
}

/// Two lines at each corner, black, clear of the bleed.
fn marks(width: f64, height: f64) -> String {
    let slug = SLUG * MM;
    let (near, far) = (MARK.0 * MM, (MARK.0 + MARK.1) * MM);
    let mut marks = format!("q 0 0 0 1 K {MARK_WIDTH} w\n");
    for (x, out_x) in [(slug, -1.0), (slug + width, 1.0)] {
        for (y, out_y) in [(slug, -1.0), (slug + height, 1.0)] {
            let mut line = |x0: f64, y0: f64, x1: f64, y1: f64| {
                marks += &format!("{x0:.3} {y0:.3} m {x1:.3} {y1:.3} l S\n");
            };
            line(x + out_x * near, y, x + out_x * far, y);
            line(x, y + out_y * near, x, y + out_y * far);
        }
    }
    marks + "Q\n"
}

fn rect(sides: [f64; 4]) -> Object {
    Object::Array(sides.map(|side| Object::Real((side * 1000.0).round() as f32 / 1000.0)).to_vec())
}

fn rectangle(dictionary: &Dictionary, key: &[u8]) -> Result<[f64; 4], lopdf::Error> {
    let sides = dictionary.get(key)?.as_array()?;
    let mut rectangle = [0.0; 4];
    for (side, object) in rectangle.iter_mut().zip(sides) {
        *side = f64::from(object.as_float()?);
    }
    Ok(rectangle)
}

/// What a content stream paints with that a press does not mix.
fn colours(content: &[u8]) -> Vec<String> {
    let Ok(content) = Content::decode(content) else {
        return vec!["cannot be read".to_owned()];
    };
    let mut faults = Vec::new();
    for operation in &content.operations {
        let name = operation.operator.as_str();
        let fault = match name {
            "rg" | "RG" | "g" | "G" | "cs" | "CS" | "sc" | "SC" | "scn" | "SCN" | "sh" => {
                format!("paints with a colour that is not mixed of the press's inks (`{name}`)")
            }
            "k" | "K" => {
                let inks = operation.operands.iter().filter_map(|ink| ink.as_float().ok());
                let ink: f64 = inks.map(f64::from).sum();
                if ink <= MOST_INK + 1e-4 {
                    continue;
                }
                format!(
                    "paints with {:.0} % of ink, and the paper takes {:.0} %",
                    ink * 100.0,
                    MOST_INK * 100.0
                )
            }
            _ => continue,
        };
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    }
    faults
}

fn form(object: &Object) -> Option<&Stream> {
    let stream = object.as_stream().ok()?;
    let is_form = stream.dict.get(b"Subtype").and_then(Object::as_name).ok()? == b"Form";
    is_form.then_some(stream)
}

/// Whether an object is a picture of other colours than a press's inks; masks are grey.
fn is_unseparated(document: &Document, object: &Object) -> bool {
    let name = |dictionary: &Dictionary, key: &[u8]| {
        let value = dictionary.get(key).ok().map(|value| document.dereference(value));
        value.and_then(Result::ok).and_then(|(_, value)| value.as_name().ok().map(<[u8]>::to_vec))
    };
    object.as_stream().is_ok_and(|stream| {
        let space = name(&stream.dict, b"ColorSpace");
        name(&stream.dict, b"Subtype").as_deref() == Some(b"Image")
            && !matches!(space.as_deref(), Some(b"DeviceCMYK" | b"DeviceGray"))
    })
}

/// A finding of a page; 0 stands for what more than one page may show.
fn told(fault: &str, page: u32) -> Diagnostic {
    let what = if page == 0 { "a drawing".to_owned() } else { format!("page {page}") };
    Diagnostic::new(Fault::Press, None, format!("{what} {fault}"))
        .hint("take the colours of `layouts/theme.typ`, which have their inks beside them")
}

/// The metadata that PDF/X-4 asks for (ISO 15930-7, 6.5 and 6.6).
fn xmp(title: &str, languages: &[&str], day: &str, id: &str, passport: &str) -> String {
    let title = quick_xml::escape::escape(title);
    // A tag has no character that XML would read as its own.
    let languages: String = languages.iter().map(|tag| format!("<rdf:li>{tag}</rdf:li>")).collect();
    let time = format!("{day}T00:00:00Z");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
<xmp:CreatorTool>twinpress</xmp:CreatorTool>
<xmp:CreateDate>{time}</xmp:CreateDate>
<xmp:ModifyDate>{time}</xmp:ModifyDate>
<xmp:MetadataDate>{time}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:{id}</xmpMM:DocumentID>
<xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
{passport}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}'
    )
}
