//! Photographs, coats of arms and codes: on the page, in the inks of a press, beside the fragment.

use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::DynamicImage;
use image::ImageFormat;
use image::Rgb;
use image::RgbImage;
use image::Rgba;
use image::RgbaImage;
use lopdf::Document;
use lopdf::Object;
use lopdf::content::Content;
use qrcode::Color;
use qrcode::EcLevel;
use qrcode::QrCode;

use crate::project::Project;
use crate::project::built;
use crate::project::files;

const LANGUAGES: [&str; 5] = ["pl", "en", "fr", "he", "it"];

fn file(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A picture that goes from black to a strong red and to a strong blue.
fn photograph(width: u32, height: u32) -> RgbImage {
    let part = |at: u32, of: u32| (at * 255 / of) as u8;
    RgbImage::from_fn(width, height, |x, y| Rgb([part(x, width), 0, part(y, height)]))
}

/// A green disc on nothing.
fn arms() -> RgbaImage {
    RgbaImage::from_fn(300, 300, |x, y| {
        let inside = x.abs_diff(150).pow(2) + y.abs_diff(150).pow(2) < 140 * 140;
        Rgba([0, 120, 0, if inside { 255 } else { 0 }])
    })
}

const PICTURES: &str = "pictures:
  - { id: hill, file: hill.jpg, kind: photograph, credit: Ann Other }
  - { id: arms, file: arms.png, kind: arms }
as_of:";

/// The minimal project, its partner with a photograph and a coat of arms.
pub fn illustrated() -> Project {
    let hill = file(photograph(600, 400), ImageFormat::Jpeg);
    let project = Project::minimal()
        .replacing("data/partners/beta.yaml", "as_of:", PICTURES)
        .with("data/pictures/hill.jpg", hill)
        .with("data/pictures/arms.png", file(arms(), ImageFormat::Png));
    let words = [
        ("en", ["The hill", "A hill, red and blue", "The arms", "A green disc"]),
        ("he", ["הגבעה", "גבעה באדום ובכחול", "הסמל", "עיגול ירוק"]),
    ];
    words.into_iter().fold(project, |project, (language, [hill, hill_alt, arms, arms_alt])| {
        let path = format!("locales/{language}/entries/beta.ftl");
        let text = project.read(&path);
        project.with(
            &path,
            format!(
                "{text}\nbeta-picture-hill = {hill}\n    .alt = {hill_alt}\n\
                 beta-picture-arms = {arms}\n    .alt = {arms_alt}\n"
            ),
        )
    })
}

#[test]
fn an_entry_with_pictures_shows_them_in_brochure_and_fragment() {
    let project = illustrated();
    assert_eq!(project.check().ends_with(0).stdout(), "");
    project.run(&["build", "--profile", "screen", "--profile", "press"]).ends_with(0);
    let out = project.path().join("out");
    let pictures: Vec<String> =
        files(&out).into_iter().filter(|file| file.starts_with("pictures/")).collect();
    assert_eq!(pictures, ["pictures/beta-arms.png", "pictures/beta-hill.jpg"]);
    let manifest = project.read("out/manifest.json");
    assert!(pictures.iter().all(|picture| manifest.contains(&format!("\"{picture}\""))));
    let arms = image::open(out.join("pictures/beta-arms.png")).unwrap();
    assert_eq!(arms.to_rgba8().get_pixel(2, 2).0, [255; 4], "flattened on white");
    for (language, alt) in [("en", "A hill, red and blue"), ("he", "גבעה באדום ובכחול")]
    {
        let html = project.read(&format!("out/{language}/leaflet/beta.html"));
        let image = format!(
            "<img class=\"twinpress-picture\" src=\"../../pictures/beta-hill.jpg\" alt=\"{alt}\" \
             width=\"600\" height=\"400\""
        );
        assert!(html.contains(&image), "{html}");
        assert!(html.contains("Ann Other"));
        let html = project.read(&format!("out/{language}/catalogue.html"));
        assert!(html.contains("src=\"../pictures/beta-arms.png\""), "{html}");
        for (suffix, colours) in [("pdf", "ICCBased"), ("press.pdf", "DeviceCMYK")] {
            let pdf = out.join(language).join(format!("leaflet/beta.{suffix}"));
            let spaces = picture_colours(&pdf);
            assert_eq!(spaces, [colours, colours], "{language} {suffix}");
        }
    }
}

/// The colour spaces of the pictures in a PDF, masks left out.
fn picture_colours(pdf: &Path) -> Vec<String> {
    let document = Document::load(pdf).unwrap();
    let images = document.objects.values().filter_map(|object| {
        let dictionary = &object.as_stream().ok()?.dict;
        (dictionary.get(b"Subtype").ok()?.as_name().ok()? == b"Image").then_some(dictionary)
    });
    images
        .map(|image| {
            let space = document.dereference(image.get(b"ColorSpace").unwrap()).unwrap().1;
            let name = match space {
                Object::Array(parts) => parts[0].as_name().unwrap(),
                space => space.as_name().unwrap(),
            };
            String::from_utf8(name.to_vec()).unwrap()
        })
        .collect()
}

#[test]
fn the_caption_of_a_picture_is_wanted_in_every_language() {
    let project = illustrated();
    let path = "locales/he/entries/beta.ftl";
    let text = project.read(path);
    let text = text.split("\nbeta-picture-arms").next().unwrap();
    let text = text.replace("\n    .alt = גבעה באדום ובכחול", "");
    project
        .with(path, text)
        .check()
        .ends_with(1)
        .says("no message `beta-picture-arms`")
        .says("`beta-picture-hill` has no attribute `.alt`");
}

#[test]
fn a_picture_is_no_paragraph() {
    let project = illustrated();
    project.run(&["build", "--format", "html"]).ends_with(0);
    let html = project.read("out/en/leaflet/beta.html");
    assert_eq!(html.matches("The hill").count(), 1);
    assert!(!html.contains("<p class=\"twinpress-paragraph\">The hill"));
}

#[test]
fn a_picture_that_ends_too_early_is_a_fault_at_its_line() {
    let mut hill = file(photograph(600, 400), ImageFormat::Png);
    hill.truncate(hill.len() / 2);
    let project = illustrated()
        .replacing("data/partners/beta.yaml", "hill.jpg", "hill.png")
        .without("data/pictures/hill.jpg")
        .with("data/pictures/hill.png", hill);
    project.check().ends_with(1).says("beta.yaml:24:23: error[picture]: `data/pictures/hill.png`");
    project.build().ends_with(1);
}

#[test]
fn a_picture_is_known_by_what_it_holds() {
    let hill = file(photograph(600, 400), ImageFormat::Png);
    illustrated().with("data/pictures/hill.jpg", hill).check().ends_with(1).says("is a PNG");
    let small = file(photograph(400, 300), ImageFormat::Jpeg);
    illustrated()
        .with("data/pictures/hill.jpg", small)
        .run(&["check"])
        .ends_with(1)
        .says("has 400 × 300 pixels, too few to be printed 37 mm wide")
        .says("300 dpi take 438 × 329 pixels at least");
}

#[test]
fn a_code_leads_to_the_website_in_print_and_on_no_screen() {
    let project = Project::minimal();
    project
        .run(&["build", "--profile", "screen", "--profile", "office", "--profile", "press"])
        .ends_with(0);
    let code = QrCode::with_error_correction_level("https://beta.example/", EcLevel::M).unwrap();
    let size = code.width();
    let dark: BTreeSet<(usize, usize)> = code
        .to_colors()
        .into_iter()
        .enumerate()
        .filter(|(_, colour)| *colour == Color::Dark)
        .map(|(at, _)| (at % size, at / size))
        .collect();
    for language in ["en", "he"] {
        let path =
            |suffix: &str| project.path().join(format!("out/{language}/leaflet/beta.{suffix}"));
        assert!(modules(&path("pdf"), size).is_empty(), "{language}");
        let drawn = modules(&path("press.pdf"), size);
        assert!(drawn == dark, "{language}: the press draws another code");
    }
}

/// The dark modules of the shape in black alone that is made of most pieces, on a leaflet's first page.
fn modules(pdf: &Path, size: usize) -> BTreeSet<(usize, usize)> {
    let document = Document::load(pdf).unwrap();
    let page = document.get_pages()[&1];
    let operations = Content::decode(&document.get_page_content(page)).unwrap().operations;
    let mut pieces: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut most: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut is_black = false;
    for operation in &operations {
        let numbers: Vec<f64> =
            operation.operands.iter().filter_map(|n| n.as_float().ok()).map(f64::from).collect();
        match operation.operator.as_str() {
            "k" => is_black = numbers == [0.0, 0.0, 0.0, 1.0],
            "m" => pieces.push(vec![(numbers[0], numbers[1])]),
            "l" => pieces.last_mut().unwrap().push((numbers[0], numbers[1])),
            "re" => {
                let [x, y, width, height] = numbers[..] else { panic!("a rectangle has four") };
                pieces.push(vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)]);
            }
            "f" | "f*" | "S" | "n" | "B" => {
                let shape = std::mem::take(&mut pieces);
                if is_black && operation.operator.starts_with('f') && shape.len() > most.len() {
                    most = shape;
                }
            }
            _ => {}
        }
    }
    if most.len() < size {
        return BTreeSet::new();
    }
    let all = most.iter().flatten();
    let (left, right) =
        all.clone().fold((f64::MAX, f64::MIN), |(l, r), p| (l.min(p.0), r.max(p.0)));
    let (low, high) = all.fold((f64::MAX, f64::MIN), |(l, h), p| (l.min(p.1), h.max(p.1)));
    // 18 mm in points, and as high as wide.
    assert!((right - left - 51.02).abs() < 0.1 && (high - low - 51.02).abs() < 0.1);
    let module = (right - left) / size as f64;
    let mut dark = BTreeSet::new();
    // Typst's own coordinates go down the page.
    for piece in &most {
        let column = |x: f64| ((x - left) / module).round() as usize;
        let (from, to) =
            piece.iter().fold((f64::MAX, f64::MIN), |(f, t), p| (f.min(p.0), t.max(p.0)));
        let top = piece.iter().map(|p| p.1).fold(f64::MAX, f64::min);
        let row = ((top - low) / module).round() as usize;
        dark.extend((column(from)..column(to)).map(|column| (column, row)));
    }
    dark
}

#[test]
fn the_code_of_every_entry_has_its_alternative_text_in_every_language() {
    for language in LANGUAGES {
        let labels = crate::project::repository().join(format!("locales/{language}/labels.ftl"));
        assert!(fs::read_to_string(labels).unwrap().contains("\nqr-alt = "), "{language}");
    }
}

#[test]
fn the_picture_of_the_network_names_every_place() {
    for language in LANGUAGES {
        let svg = fs::read_to_string(built().join(language).join("map/network.svg")).unwrap();
        assert_eq!(svg.matches("<text ").count(), 11, "{language}");
    }
}
