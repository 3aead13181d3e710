//! Photographs and coats of arms: what a screen shows of them, and what a press prints.
//!
//! For a screen a picture becomes sRGB; for a press it is separated into the inks of its profile.
//! Either way it stands upright, on white, and no larger than anyone sees.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;
use std::sync::Mutex;

use image::DynamicImage;
use image::ImageDecoder;
use image::ImageFormat;
use image::ImageReader;
use image::RgbImage;
use image::imageops;
use image::imageops::FilterType;
use jpeg_encoder::ColorType;
use jpeg_encoder::Encoder;
use jpeg_encoder::SamplingFactor;
use moxcms::ColorProfile;
use moxcms::DataColorSpace;
use moxcms::Layout;
use moxcms::RenderingIntent;
use moxcms::TransformOptions;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::Picture;
use crate::render::press::MOST_INK;
use crate::render::typesetter::Files;

/// The quality of a JPEG, from 1 to 100, for a screen and for a press.
const QUALITY: (u8, u8) = (88, 95);
/// What a JPEG may add to the ink of a place, in parts of a full ink: so much less is printed.
const INK_RESERVE: f64 = 0.1;

/// A picture that was made, and what of.
struct Made {
    from: Arc<[u8]>,
    made: Arc<[u8]>,
}

/// Makes the pictures of brochures and fragments, each once.
pub struct Photographs {
    /// The profile of the press; none for a screen.
    press: Option<ColorProfile>,
    made: Mutex<BTreeMap<String, Made>>,
}

impl Photographs {
    /// For what is made for a screen, or for the office's printer, which separates by itself.
    pub fn for_screen() -> Self {
        Self { press: None, made: Mutex::default() }
    }

    /// For a press of this ICC profile; what is no profile is told elsewhere.
    pub fn for_press(icc: Option<&[u8]>) -> Self {
        let press = icc.and_then(|icc| ColorProfile::new_from_slice(icc).ok());
        Self { press, made: Mutex::default() }
    }

    /// The pictures of an edition, each with its path from the root that the layouts see.
    pub fn files(&self, edition: &Edition) -> Result<Files, Vec<Diagnostic>> {
        let pictures = edition.own.entries.iter().flat_map(|entry| &entry.pictures);
        pictures.map(|p| Ok((format!("pictures/{}", p.file), self.file(p)?))).collect()
    }

    /// One picture as a file.
    pub fn file(&self, picture: &Picture) -> Result<Arc<[u8]>, Vec<Diagnostic>> {
        let known =
            |made: &&Made| Arc::ptr_eq(&made.from, &picture.bytes) || made.from == picture.bytes;
        let all = || self.made.lock().expect("no thread panics holding this");
        if let Some(made) = all().get(&picture.file).filter(known) {
            return Ok(made.made.clone());
        }
        let made: Arc<[u8]> = self.develop(picture).map_err(|why| {
            let message = format!("the picture `{}` cannot be made: {why}", picture.file);
            let mut fault = Diagnostic::new(Fault::Picture, None, message)
                .hint("save it again as a JPEG or PNG");
            fault.origin = Some(picture.caption.origin.clone());
            vec![fault]
        })?;
        let from = picture.bytes.clone();
        all().insert(picture.file.clone(), Made { from, made: made.clone() });
        Ok(made)
    }

    fn develop(&self, picture: &Picture) -> Result<Arc<[u8]>, String> {
        let upright = decode(&picture.bytes)?;
        let (width, height) = (picture.width, picture.height);
        let small = if upright.dimensions() == (width, height) {
            upright
        } else {
            imageops::resize(&upright, width, height, FilterType::Lanczos3)
        };
        let made = match &self.press {
            Some(press) => separated(&small, press)?,
            None if format(picture) == "png" => {
                let mut png = Cursor::new(Vec::new());
                small.write_to(&mut png, ImageFormat::Png).map_err(|error| error.to_string())?;
                png.into_inner()
            }
            None => jpeg(&small, small.width(), small.height(), ColorType::Rgb, QUALITY.0)?,
        };
        Ok(made.into())
    }
}

/// The ending of a picture beside the fragments: flat colours and sharp edges stay as they are.
pub fn format(picture: &Picture) -> &'static str {
    if picture.kind == "arms" { "png" } else { "jpg" }
}

/// A picture as it stands upright, on white, in sRGB; the error says why it cannot be read.
pub fn decode(bytes: &[u8]) -> Result<RgbImage, String> {
    let told = |error: image::ImageError| error.to_string();
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut decoder = reader.map_err(|error| error.to_string())?.into_decoder().map_err(told)?;
    let icc = decoder.icc_profile().map_err(told)?;
    let orientation = decoder.orientation().map_err(told)?;
    let mut image = DynamicImage::from_decoder(decoder).map_err(told)?;
    image.apply_orientation(orientation);
    let mut flat = on_white(image);
    if let Some(icc) = icc {
        to_srgb(&mut flat, &icc)?;
    }
    Ok(flat)
}

/// What shines through becomes white.
fn on_white(image: DynamicImage) -> RgbImage {
    if !image.color().has_alpha() {
        return image.into_rgb8();
    }
    let image = image.into_rgba8();
    let mut flat = RgbImage::new(image.width(), image.height());
    for (to, from) in flat.pixels_mut().zip(image.pixels()) {
        let [red, green, blue, alpha] = from.0;
        let alpha = u32::from(alpha);
        // Of 255 parts, rounded.
        let over = |part: u8| ((u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        to.0 = [red, green, blue].map(over);
    }
    flat
}

/// From the picture's own profile; one of another kind than RGB says nothing of these pixels.
fn to_srgb(image: &mut RgbImage, icc: &[u8]) -> Result<(), String> {
    let Ok(own) = ColorProfile::new_from_slice(icc) else { return Ok(()) };
    if own.color_space != DataColorSpace::Rgb {
        return Ok(());
    }
    let options = TransformOptions {
        rendering_intent: RenderingIntent::RelativeColorimetric,
        ..TransformOptions::default()
    };
    let told = |error: moxcms::CmsError| format!("its profile: {error}");
    let transform = own
        .create_transform_8bit(Layout::Rgb, &ColorProfile::new_srgb(), Layout::Rgb, options)
        .map_err(told)?;
    let source = image.as_raw().clone();
    transform.transform(&source, image).map_err(told)
}

/// A picture in the inks of a press, as a JPEG of four components.
fn separated(image: &RgbImage, press: &ColorProfile) -> Result<Vec<u8>, String> {
    // The profile's own way from all colours to those of its paper.
    let options = TransformOptions {
        rendering_intent: RenderingIntent::Perceptual,
        ..TransformOptions::default()
    };
    let told = |error: moxcms::CmsError| format!("the press's profile: {error}");
    let transform = ColorProfile::new_srgb()
        .create_transform_8bit(Layout::Rgb, press, Layout::Rgba, options)
        .map_err(told)?;
    let (width, height) = image.dimensions();
    let mut inks = vec![0; width as usize * height as usize * 4];
    transform.transform(image, &mut inks).map_err(told)?;
    for place in inks.chunks_exact_mut(4) {
        limit(place);
    }
    jpeg(&inks, width, height, ColorType::Cmyk, QUALITY.1)
}

/// Takes colour away where there is too much ink; black, which draws, stays.
fn limit(place: &mut [u8]) {
    let most = (MOST_INK - INK_RESERVE) * 255.0;
    let coloured: f64 = place[..3].iter().map(|ink| f64::from(*ink)).sum();
    let black = f64::from(place[3]);
    if coloured + black > most {
        for ink in &mut place[..3] {
            *ink = (f64::from(*ink) * (most - black) / coloured) as u8;
        }
    }
}

fn jpeg(
    pixels: &[u8],
    width: u32,
    height: u32,
    colours: ColorType,
    quality: u8,
) -> Result<Vec<u8>, String> {
    let side = |length: u32| u16::try_from(length).map_err(|error| error.to_string());
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, quality);
    // Red on blue keeps its edge.
    encoder.set_sampling_factor(SamplingFactor::F_1_1);
    encoder
        .encode(pixels, side(width)?, side(height)?, colours)
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}
