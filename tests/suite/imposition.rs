//! Sheets for the office's printer: which page stands where, and that nothing is lost on the way.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use lopdf::Document;
use lopdf::Object;
use lopdf::content::Content;
use tempfile::TempDir;
use twinpress::render::imposition::Binding;
use twinpress::render::imposition::Unfit;
use twinpress::render::imposition::booklet;
use twinpress::render::imposition::order;
use twinpress::render::imposition::two_up;

use crate::project::Project;
use crate::project::built;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

/// The office's files of the real project.
static SHEETS: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let day = ["--today", "2026-12-01"];
    let office = ["build", "--profile", "office", day[0], day[1], "--out", out.to_str().unwrap()];
    run(repository(), &office).ends_with(0).says("made 60 brochures and 0 fragments");
    folder
});

fn sheets(file: &str) -> Document {
    Document::load(SHEETS.path().join("out").join(file)).unwrap()
}

/// What is bound on the left, worked out by folding paper: left and right page of each side, the fronts
/// and the backs in turn, the outermost sheet first.
const BOUND_LEFT: [&[[usize; 2]]; 5] = [
    &[[4, 1], [2, 3]],
    &[[8, 1], [2, 7], [6, 3], [4, 5]],
    &[[12, 1], [2, 11], [10, 3], [4, 9], [8, 5], [6, 7]],
    &[[16, 1], [2, 15], [14, 3], [4, 13], [12, 5], [6, 11], [10, 7], [8, 9]],
    &[[20, 1], [2, 19], [18, 3], [4, 17], [16, 5], [6, 15], [14, 7], [8, 13], [12, 9], [10, 11]],
];
/// The same bound on the right.
const BOUND_RIGHT: [&[[usize; 2]]; 5] = [
    &[[1, 4], [3, 2]],
    &[[1, 8], [7, 2], [3, 6], [5, 4]],
    &[[1, 12], [11, 2], [3, 10], [9, 4], [5, 8], [7, 6]],
    &[[1, 16], [15, 2], [3, 14], [13, 4], [5, 12], [11, 6], [7, 10], [9, 8]],
    &[[1, 20], [19, 2], [3, 18], [17, 4], [5, 16], [15, 6], [7, 14], [13, 8], [9, 12], [11, 10]],
];

#[test]
fn pages_stand_where_folding_puts_them() {
    for (index, pages) in [4, 8, 12, 16, 20].into_iter().enumerate() {
        assert_eq!(order(pages, Binding::Left).unwrap(), BOUND_LEFT[index], "{pages} pages");
        assert_eq!(order(pages, Binding::Right).unwrap(), BOUND_RIGHT[index], "{pages} pages");
    }
    for pages in [0, 1, 2, 3, 6, 18, 21] {
        assert!(order(pages, Binding::Left).is_none(), "{pages} pages fill no whole sheets");
    }
}

#[test]
fn a_catalogue_is_five_sheets_bound_as_its_language_reads() {
    for language in ["pl", "en", "fr", "he", "it"] {
        let document = sheets(&format!("{language}/catalogue.office.pdf"));
        let sides = document.get_pages();
        assert_eq!(sides.len(), 10);
        for page in sides.values() {
            let page = document.get_dictionary(*page).unwrap();
            let sides = page.get(b"MediaBox").unwrap().as_array().unwrap();
            let sides: Vec<f32> = sides.iter().map(|side| side.as_float().unwrap()).collect();
            // A4, lying.
            assert!((sides[2] - 841.89).abs() < 0.01 && (sides[3] - 595.276).abs() < 0.01);
        }
        // The cover is drawn from the same form as page 1 of the screen's file: on the right of what is
        // bound on the left.
        let (left, right) = forms_of(&document, 1);
        let first = content_of_page(language, 1);
        let outer = if language == "he" { left } else { right };
        assert!(outer == first, "{language}: the cover is on the wrong side");
    }
}

/// The contents of the left and of the right page on a side, from 1 on.
fn forms_of(document: &Document, side: u32) -> (Vec<u8>, Vec<u8>) {
    let page = document.get_dictionary(document.get_pages()[&side]).unwrap();
    let resources = page.get(b"Resources").unwrap().as_dict().unwrap();
    let forms = resources.get(b"XObject").unwrap().as_dict().unwrap();
    let content = |name: &[u8]| {
        let form = document.dereference(forms.get(name).unwrap()).unwrap().1;
        form.as_stream().unwrap().decompressed_content().unwrap()
    };
    (content(b"L"), content(b"R"))
}

fn content_of_page(language: &str, page: u32) -> Vec<u8> {
    let file = built().join(language).join("catalogue.pdf");
    let document = Document::load(file).unwrap();
    document.get_page_content(document.get_pages()[&page])
}

#[test]
fn both_pages_meet_in_the_fold() {
    let document = sheets("pl/catalogue.office.pdf");
    for page in document.get_pages().into_values() {
        let operations = Content::decode(&document.get_page_content(page)).unwrap().operations;
        let shifts: Vec<f32> = operations
            .iter()
            .filter(|operation| operation.operator == "cm")
            .map(|operation| operation.operands[4].as_float().unwrap())
            .collect();
        let middle = 841.89 / 2.0;
        let width = 148.0 * 72.0 / 25.4;
        assert!((shifts[0] + width - middle).abs() < 0.02, "{shifts:?}");
        assert!((shifts[1] - middle).abs() < 0.02, "{shifts:?}");
    }
}

#[test]
fn a_leaflet_stands_twice_on_each_side_of_its_sheet() {
    let document = sheets("he/leaflet/antoing.office.pdf");
    assert_eq!(document.get_pages().len(), 2);
    for side in [1, 2] {
        let (left, right) = forms_of(&document, side);
        assert!(left == right && !left.is_empty());
    }
}

#[test]
fn every_page_and_every_font_is_on_the_sheets_and_nothing_for_a_screen() {
    for language in ["pl", "he"] {
        let document = sheets(&format!("{language}/catalogue.office.pdf"));
        let mut found = BTreeSet::new();
        for side in 1..=10 {
            let (left, right) = forms_of(&document, side);
            found.extend([left, right]);
        }
        assert_eq!(found.len(), 20, "{language}: a page is lost");
        // The entries' pages have a code in print; the others are the screen's.
        let pages = (1..=4).chain(17..=20).map(|page| content_of_page(language, page));
        assert!(
            pages.into_iter().all(|page| found.contains(&page)),
            "{language}: a page is changed"
        );
        let fonts = |document: &Document| -> BTreeSet<Vec<u8>> {
            let objects = document.objects.values().filter_map(|object| object.as_dict().ok());
            let fonts = objects.filter(|object| object.has_type(b"Font"));
            // The letters before the sign say which glyphs a file has: in print a line is another.
            let name = |font: &lopdf::Dictionary| {
                let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
                name.rsplit(|byte| *byte == b'+').next().unwrap().to_vec()
            };
            fonts.map(name).collect()
        };
        let screen = Document::load(built().join(language).join("catalogue.pdf")).unwrap();
        assert_eq!(fonts(&document), fonts(&screen), "{language}");
        let catalog = document.catalog().unwrap();
        for screen in ["StructTreeRoot", "Outlines", "Names", "OutputIntents"] {
            assert!(!catalog.has(screen.as_bytes()), "{language}: {screen}");
        }
        for object in document.objects.values() {
            let dictionary = match object {
                Object::Stream(stream) => &stream.dict,
                Object::Dictionary(dictionary) => dictionary,
                _ => continue,
            };
            assert!(!dictionary.has(b"Group"), "{language}: a transparency group");
            assert!(!dictionary.has(b"Annots"), "{language}: a link");
            let image = dictionary.get(b"Subtype").and_then(Object::as_name);
            assert!(
                image.is_err() || image.unwrap() != b"Image",
                "{language}: a page is a picture"
            );
        }
    }
}

#[test]
fn what_is_cmyk_stays_cmyk() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap().to_owned() + "/out";
    let press =
        ["build", "--profile", "press", "--language", "he", "--publication", "catalogue", "--out"];
    run(repository(), &[&press[..], &[&*out]].concat()).ends_with(0);
    let pdf = fs::read(format!("{out}/he/catalogue.press.pdf")).unwrap();
    let document = Document::load_mem(&booklet(&pdf, Binding::Right, "").unwrap()).unwrap();
    for side in 1..=10 {
        let (left, right) = forms_of(&document, side);
        for content in [left, right] {
            for operation in Content::decode(&content).unwrap().operations {
                let other = ["rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN"];
                assert!(!other.contains(&operation.operator.as_str()), "{}", operation.operator);
            }
        }
    }
}

#[test]
fn sheets_are_the_same_on_any_threads() {
    let projects = ["1", "3"].map(|jobs| {
        let project = Project::minimal();
        project.run(&["build", "--profile", "office", "--jobs", jobs]).ends_with(0);
        project
    });
    let all = projects.each_ref().map(|project| files(&project.path().join("out")));
    assert_eq!(all[0], all[1]);
    assert!(all[0].iter().any(|file| file == "en/catalogue.office.pdf"));
    for file in &all[0] {
        let [one, other] =
            projects.each_ref().map(|project| fs::read(project.path().join("out").join(file)));
        assert!(one.unwrap() == other.unwrap(), "{file} differs");
    }
}

#[test]
fn what_is_no_pdf_or_fills_no_sheets_is_refused() {
    let whole = fs::read(built().join("pl/catalogue.pdf")).unwrap();
    for bytes in [&b""[..], b"no pdf", &whole[..whole.len() / 2]] {
        assert!(matches!(booklet(bytes, Binding::Left, ""), Err(Unfit::File(_) | Unfit::Pages(0))));
        let two_up = two_up(bytes, "");
        assert!(
            two_up.is_err() || Document::load_mem(&two_up.unwrap()).unwrap().get_pages().is_empty()
        );
    }
    let leaflet = fs::read(built().join("pl/leaflet/antoing.pdf")).unwrap();
    assert!(matches!(booklet(&leaflet, Binding::Left, ""), Err(Unfit::Pages(2))));
}
