//! Brochures for a press: boxes, marks, inks, the output intent, and what is refused.

use std::fs;
use std::sync::LazyLock;

use lopdf::Dictionary;
use lopdf::Document;
use lopdf::Object;
use lopdf::content::Content;
use lopdf::content::Operation;
use tempfile::TempDir;

use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

/// Millimetres as points.
fn mm(millimetres: f64) -> f64 {
    millimetres * 72.0 / 25.4
}

/// All press files of the real project.
static PRINTED: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let press = ["build", "--profile", "press", "--today", "2026-12-01", "--out"];
    run(repository(), &[&press[..], &[out.to_str().unwrap()]].concat())
        .ends_with(0)
        .says("made 60 brochures and 0 fragments");
    folder
});

fn printed() -> Vec<(String, Document)> {
    let out = PRINTED.path().join("out");
    let names = files(&out).into_iter().filter(|file| file.ends_with(".press.pdf"));
    names.map(|name| (name.clone(), Document::load(out.join(&name)).unwrap())).collect()
}

fn numbers(object: &Object) -> Vec<f64> {
    let list = object.as_array().unwrap();
    list.iter().map(|side| f64::from(side.as_float().unwrap())).collect()
}

fn operations(document: &Document, page: lopdf::ObjectId) -> Vec<Operation> {
    Content::decode(&document.get_page_content(page)).unwrap().operations
}

fn inks(operation: &Operation) -> Vec<f64> {
    operation.operands.iter().map(|ink| f64::from(ink.as_float().unwrap())).collect()
}

#[test]
fn every_page_has_its_trim_its_bleed_and_a_slug() {
    let all = printed();
    assert_eq!(all.len(), 60);
    for (name, document) in all {
        for page in document.get_pages().into_values() {
            let page = document.get_dictionary(page).unwrap();
            let media = numbers(page.get(b"MediaBox").unwrap());
            let near = |key: &[u8], around: f64| {
                let (width, height) = (mm(148.0), mm(210.0));
                let slug = mm(10.0);
                let wanted =
                    [slug - around, slug - around, slug + width + around, slug + height + around];
                let found = numbers(page.get(key).unwrap());
                let off = |(a, b): (&f64, &f64)| (a - b).abs() < 0.01;
                assert!(found.iter().zip(&wanted).all(off), "{name}: {found:?}");
            };
            near(b"TrimBox", 0.0);
            near(b"BleedBox", mm(3.0));
            near(b"MediaBox", mm(10.0));
            assert_eq!(media[..2], [0.0, 0.0]);
            assert!(!page.has(b"Annots") && !page.has(b"Group") && !page.has(b"CropBox"));
        }
    }
}

#[test]
fn a_press_file_is_mixed_of_four_inks_alone() {
    for (name, document) in printed() {
        for (number, page) in document.get_pages() {
            for operation in operations(&document, page) {
                let other =
                    ["rg", "RG", "g", "G", "cs", "CS", "sc", "SC", "scn", "SCN", "sh", "Do", "BI"];
                assert!(!other.contains(&operation.operator.as_str()), "{name}, page {number}");
                if let "k" | "K" = operation.operator.as_str() {
                    let inks = inks(&operation);
                    assert!(inks.iter().sum::<f64>() <= 3.0, "{name}: {inks:?}");
                }
            }
        }
    }
}

#[test]
fn the_text_of_an_entry_is_black_alone() {
    let out = PRINTED.path().join("out");
    for language in ["pl", "he"] {
        let file = out.join(language).join("leaflet/antoing.press.pdf");
        let document = Document::load(file).unwrap();
        let page = document.get_pages()[&1];
        let mut ink = Vec::new();
        let (mut black, mut coloured) = (0, 0);
        for operation in operations(&document, page) {
            match operation.operator.as_str() {
                "k" => ink = inks(&operation),
                "Tj" | "TJ" if ink[..3] == [0.0, 0.0, 0.0] => black += 1,
                "Tj" | "TJ" => coloured += 1,
                _ => {}
            }
        }
        // Title, lead, kicker, address and panel are in the colours of the house.
        assert!(black > 2 * coloured, "{language}: {black} black, {coloured} coloured");
    }
}

#[test]
fn crop_marks_point_at_the_trimmed_page_and_stay_clear_of_the_bleed() {
    for (name, document) in printed() {
        for page in document.get_pages().into_values() {
            let content = document.get_page_contents(page);
            let last = document.get_object(*content.last().unwrap()).unwrap().as_stream().unwrap();
            let operations = Content::decode(&last.content).unwrap().operations;
            let points: Vec<Vec<f64>> = operations
                .iter()
                .filter(|operation| matches!(operation.operator.as_str(), "m" | "l"))
                .map(inks)
                .collect();
            assert_eq!(points.len(), 16, "{name}: eight marks");
            let (slug, width, height) = (mm(10.0), mm(148.0), mm(210.0));
            for mark in points.chunks(2) {
                let upright = (mark[0][0] - mark[1][0]).abs() < 0.001;
                let (along, across) = if upright { (0, 1) } else { (1, 0) };
                let edges = [slug, slug + if upright { width } else { height }];
                assert!(edges.iter().any(|edge| (mark[0][along] - edge).abs() < 0.01), "{name}");
                let length = if upright { height } else { width };
                for end in mark {
                    let off = (slug - end[across]).max(end[across] - slug - length);
                    assert!(off > mm(3.0) - 0.01 && off < mm(8.0) + 0.01, "{name}: {off}");
                }
            }
        }
    }
}

#[test]
fn a_press_file_carries_its_output_intent_and_nothing_for_a_screen() {
    let profile = repository().join("layouts/press/ISOcoated_v2_300_bas.icc");
    let profile = fs::read(profile).unwrap();
    for (name, document) in printed() {
        assert_eq!(document.version, "1.6");
        let catalog = document.catalog().unwrap();
        for screen in ["StructTreeRoot", "Outlines", "Names", "OpenAction"] {
            assert!(!catalog.has(screen.as_bytes()), "{name}: {screen}");
        }
        let intents = catalog.get(b"OutputIntents").unwrap().as_array().unwrap();
        let intent = document.dereference(&intents[0]).unwrap().1.as_dict().unwrap();
        assert_eq!(intent.get(b"S").unwrap().as_name().unwrap(), b"GTS_PDFX");
        let condition = intent.get(b"OutputConditionIdentifier").unwrap().as_str().unwrap();
        assert_eq!(condition, b"FOGRA39");
        let stream = stream_of(&document, intent, b"DestOutputProfile");
        assert!(stream == profile, "{name}: another profile");
        let metadata = String::from_utf8(stream_of(&document, catalog, b"Metadata")).unwrap();
        for said in [
            "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
            "<pdf:Trapped>False</pdf:Trapped>",
            "<xmp:CreateDate>2013-12-31T00:00:00Z</xmp:CreateDate>",
        ] {
            assert!(metadata.contains(said), "{name}: {said} in {metadata}");
        }
        let info = document.trailer.get(b"Info").unwrap();
        let info = document.dereference(info).unwrap().1.as_dict().unwrap();
        assert_eq!(info.get(b"Trapped").unwrap().as_name().unwrap(), b"False");
        assert!(document.trailer.has(b"ID"));
    }
}

fn stream_of(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Vec<u8> {
    let object = document.dereference(dictionary.get(key).unwrap()).unwrap().1;
    let stream = object.as_stream().unwrap();
    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
}

#[test]
fn a_press_file_stands_beside_the_screens_and_is_the_same_on_any_threads() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let manifest = |project: &Project| -> serde_json::Value {
        serde_json::from_str(&project.read("out/manifest.json")).unwrap()
    };
    let before = manifest(&project);
    project.run(&["build", "--profile", "press", "--jobs", "1"]).ends_with(0);
    let path = "en/leaflet/beta.press.pdf";
    let after = manifest(&project);
    assert_eq!(after["artifacts"][path]["profile"], "press");
    for (path, row) in before["artifacts"].as_object().unwrap() {
        assert_eq!(after["artifacts"][path], *row, "{path}");
        assert!(row.get("profile").is_none());
    }
    let other = Project::minimal();
    let both = ["build", "--profile", "press", "--profile", "screen", "--jobs", "3"];
    other.run(&both).ends_with(0);
    assert_eq!(files(&project.path().join("out")), files(&other.path().join("out")));
    for file in files(&project.path().join("out")) {
        let read = |project: &Project| fs::read(project.path().join("out").join(&file)).unwrap();
        assert!(read(&project) == read(&other), "{file} differs");
    }
}

#[test]
fn what_is_printed_is_no_draft_and_not_stale() {
    let project = Project::real();
    let press = ["build", "--profile", "press", "--language", "fr", "--entry", "antoing"];
    let press = [&press[..], &["--today", "2026-12-01"]].concat();
    project.run(&[&press[..], &["--draft"]].concat()).ends_with(2).says("a draft is not for");
    project.run(&[&press[..], &["--format", "html"]].concat()).ends_with(2).says("only fragments");
    let project = project.replacing(
        "locales/pl/entries/antoing.ftl",
        "antoing-lead = ",
        "antoing-lead = Oto ",
    );
    project.run(&press).ends_with(1).says("error[stale-translation]").says("antoing-lead");
    assert!(!project.path().join("out").exists());
    project.run(&["build", "--language", "fr", "--entry", "antoing"]).ends_with(0);
    let project = Project::minimal().without("locales/he/entries/beta.ftl");
    project.run(&["build", "--profile", "press"]).ends_with(1).says("missing");
}

#[test]
fn what_a_press_cannot_print_well_is_found() {
    let theme = "layouts/theme.typ";
    let page = "layouts/parts/page.typ";
    for (file, old, new, found) in [
        (theme, "label: style(7.6pt", "label: style(5.6pt", "is type of 5.6 pt on page 1"),
        (theme, "kicker: style(9pt", "kicker: style(8.8pt", "is coloured type of 8.8 pt on page 1"),
        (page, "page-bleed + margin.top", "page-bleed + 2mm", "mm from the edge of page"),
        (
            theme,
            "muted: colour(\"#6B7280\", 0, 0, 0, 62)",
            "muted: rgb(\"#6B7280\")",
            "not mixed of the press's inks (`",
        ),
        (theme, "95, 70, 35, 35", "95, 90, 85, 85", "with 355 % of ink, and the paper takes 300 %"),
    ] {
        let project = Project::minimal().replacing(file, old, new);
        let press = ["build", "--profile", "press", "--language", "en", "--entry", "beta"];
        project.run(&press).ends_with(1).says("error[press]").says(found);
        project.build().ends_with(0);
    }
}

#[test]
fn a_press_needs_the_profile_of_its_paper() {
    let profile = "layouts/press/ISOcoated_v2_300_bas.icc";
    let press = ["build", "--profile", "press"];
    let project = Project::minimal().without(profile);
    project.run(&press).ends_with(1).says("`layouts/press/` holds no profile of a press");
    let project = project.with(profile, "no profile");
    project.run(&press).ends_with(1).says("is no ICC profile");
    assert!(!project.path().join("out").exists());
}
