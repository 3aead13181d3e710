//! The pictures of the entries: each file is an image that can be printed at its size.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::ops::Range;
use std::sync::Arc;

use image::ImageDecoder;
use image::ImageFormat;
use image::ImageReader;
use image::metadata::Orientation;

use crate::content::dataset::Entry;
use crate::content::dataset::Picture;
use crate::content::dataset::PictureKind;
use crate::content::sources::PICTURES;
use crate::content::sources::Sources;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::did_you_mean;
use crate::diagnostics::nearest;

/// The boxes that the pages leave a picture, in millimetres: width and height.
const PHOTOGRAPH: (f64, f64) = (37.0, 37.0);
const ARMS: (f64, f64) = (20.0, 14.0);
/// What a press needs, in pixels an inch.
const RESOLUTION: f64 = 300.0;
const INCH: f64 = 25.4;
/// The most pixels that a picture may have; a camera's has some twenty million.
const MOST_PIXELS: u64 = 40_000_000;

/// A picture's file.
#[derive(Clone, Debug)]
pub struct Image {
    pub bytes: Arc<[u8]>,
    /// Pixels, as the picture stands upright.
    pub width: u32,
    pub height: u32,
}

impl Image {
    /// Width and height of the picture on paper, in millimetres.
    pub fn printed(&self, kind: PictureKind) -> (f64, f64) {
        let (most_wide, most_high) = match kind {
            PictureKind::Photograph => PHOTOGRAPH,
            PictureKind::Arms => ARMS,
        };
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        let scale = (most_wide / width).min(most_high / height);
        let rounded = |length: f64| (length * scale * 100.0).round() / 100.0;
        (rounded(width), rounded(height))
    }
}

/// The id of the message that says what a picture shows.
pub fn message(entry: &Entry, picture: &Picture) -> String {
    format!("{}-picture-{}", entry.id().value, picture.id.value)
}

/// The attribute of that message that tells who cannot see the picture what it shows.
pub const ALT: &str = "alt";

/// Reads the pictures that the entries name. Which ones nobody shows is known only where these are
/// all entries.
pub fn read(
    sources: &Sources,
    entries: &[Entry],
    all: bool,
) -> (BTreeMap<String, Image>, Vec<Diagnostic>) {
    let mut images = BTreeMap::new();
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    for entry in entries {
        let place = |range: &Range<usize>| Place { file: entry.file.clone(), range: range.clone() };
        let mut ids = BTreeSet::new();
        let mut kinds = BTreeSet::new();
        for picture in entry.pictures() {
            if !ids.insert(&picture.id.value) {
                let message = format!("a second picture `{}`", picture.id.value);
                let fault = Diagnostic::new(Fault::DuplicateId, place(&picture.id.range), message);
                faults.push(fault.hint("give each picture of an entry an id of its own"));
            }
            if !kinds.insert(picture.kind.value) {
                let what = match picture.kind.value {
                    PictureKind::Photograph => "a second photograph",
                    PictureKind::Arms => "a second coat of arms",
                };
                let fault = Diagnostic::new(Fault::BadValue, place(&picture.kind.range), what);
                faults.push(fault.hint("a page has room for one of each: keep the better one"));
            }
            let name = picture.file.value.0.as_str();
            let known = sources.pictures.keys().map(String::as_str);
            used.insert(name);
            // What is misspelt is meant.
            used.extend(nearest(name, known).filter(|_| !sources.pictures.contains_key(name)));
            match image(sources, name, picture.kind.value) {
                Ok(image) => {
                    images.insert(name.to_owned(), image);
                }
                Err((what, hint)) => {
                    let message = format!("`{PICTURES}/{name}` {what}");
                    let place = place(&picture.file.range);
                    faults.push(Diagnostic::new(Fault::Picture, place, message).hint(hint));
                }
            }
        }
    }
    let unused = sources.pictures.keys().filter(|name| all && !used.contains(name.as_str()));
    for name in unused {
        let place = Place::top(&format!("{PICTURES}/{name}").into());
        let fault = Diagnostic::new(Fault::FileName, place, "a picture that no entry shows");
        faults.push(fault.hint("name it in an entry's `pictures`, or remove it"));
    }
    (images, faults)
}

/// One picture; the error says what is wrong with it, and what to do.
fn image(sources: &Sources, name: &str, kind: PictureKind) -> Result<Image, (String, String)> {
    let Some(read) = sources.pictures.get(name) else {
        let known = sources.pictures.keys().map(String::as_str);
        let hint = did_you_mean(name, known)
            .unwrap_or_else(|| "put it there, or take the picture out of the list".to_owned());
        return Err(("is not there".to_owned(), hint));
    };
    let bytes = read.clone()?;
    let again = "save it again as a JPEG or PNG".to_owned();
    let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format();
    let reader = reader.map_err(|error| (format!("cannot be read: {error}"), again.clone()))?;
    let (found, ending) = match reader.format() {
        Some(ImageFormat::Jpeg) => ("a JPEG", "jpg"),
        Some(ImageFormat::Png) => ("a PNG", "png"),
        _ => return Err(("is neither a JPEG nor a PNG".to_owned(), again)),
    };
    let stated = name.rsplit('.').next().unwrap_or_default();
    if stated.replace("jpeg", "jpg") != ending {
        let hint = format!("end its name with `.{ending}`, here and in the folder");
        return Err((format!("is {found}"), hint));
    }
    let broken = |error: image::ImageError| (format!("cannot be read: {error}"), again.clone());
    let mut decoder = reader.into_decoder().map_err(broken)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        let hint = "save it smaller: a page needs no more than some 1200 pixels".to_owned();
        return Err((format!("has {width} × {height} pixels, which is too many"), hint));
    }
    if decoder.original_color_type() == image::ExtendedColorType::Cmyk8 {
        let hint =
            "save it in RGB with its profile; it is separated for each press here".to_owned();
        return Err(("is in CMYK".to_owned(), hint));
    }
    let (width, height) = match decoder.orientation().map_err(broken)? {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        _ => (width, height),
    };
    let image = Image { bytes: bytes.clone(), width, height };
    let (printed, _) = image.printed(kind);
    let needed = (printed / INCH * RESOLUTION).ceil();
    if f64::from(width) < needed {
        let rows = (needed * f64::from(height) / f64::from(width)).ceil();
        let message =
            format!("has {width} × {height} pixels, too few to be printed {printed:.0} mm wide");
        let hint = format!("{RESOLUTION} dpi take {needed} × {rows} pixels at least");
        return Err((message, hint));
    }
    Ok(image)
}
