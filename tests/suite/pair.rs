//! Two languages in one brochure: facing pages, paragraphs level, the guest's first.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use lopdf::Document;
use lopdf::Object;
use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use page_validation::validate_pdf_bytes;
use serde_json::Value;
use tempfile::TempDir;
use twinpress::edition::pair::Pair;
use twinpress::edition::resolve::Publication;
use twinpress::render::places::PlacedText;
use twinpress::render::places::Places;
use twinpress::render::typesetter::Job;

use crate::edition::CONTENT;
use crate::edition::with_speaker;
use crate::places::EMBEDDED;
use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

const PAIRS: [[&str; 2]; 4] = [["he", "pl"], ["fr", "pl"], ["en", "it"], ["pl", "he"]];

/// The pairs of the real project, built once.
pub fn paired() -> &'static Path {
    static PAIRED: LazyLock<TempDir> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut build = vec!["build".to_owned(), "--out".to_owned()];
        build.push(folder.path().join("out").to_str().unwrap().to_owned());
        build.extend(PAIRS.iter().flat_map(|pair| ["--pair".to_owned(), pair.join("+")]));
        let build: Vec<&str> = build.iter().map(String::as_str).collect();
        run(repository(), &build).ends_with(0).says("made 48 brochures and 0 fragments");
        folder
    });
    static OUT: LazyLock<std::path::PathBuf> = LazyLock::new(|| PAIRED.path().join("out"));
    &OUT
}

fn pair([guest, host]: [&str; 2], publication: Publication) -> Pair {
    with_speaker(guest, |guest| with_speaker(host, |host| Pair::new(guest, host, publication)))
}

fn publications() -> impl Iterator<Item = Publication> {
    let leaflets = (0..CONTENT.dataset.entries.len()).map(Publication::Leaflet);
    std::iter::once(Publication::Catalogue).chain(leaflets)
}

fn places(pair: &Pair) -> Places {
    let set = EMBEDDED.lay_out(&Job::of_pair(pair)).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(set.findings.is_empty(), "{:?}", set.findings);
    set.places
}

/// Where a text begins in one language on a page that is even or odd, from the cover on.
fn begins<'p>(places: &'p Places, language: &str, origin: &str) -> Vec<(&'p PlacedText, f64)> {
    let said = |text: &&PlacedText| text.language == language && text.origin == origin;
    let parity = |text: &&PlacedText| text.page > 1 && text.page < places.pages.len();
    let texts = places.texts.iter().filter(said).filter(parity);
    texts.map(|text| (text, text.boxes[0][1])).collect()
}

#[test]
fn each_paragraph_begins_at_one_height_on_facing_pages() {
    for languages in PAIRS {
        for publication in publications() {
            let pair = pair(languages, publication);
            let places = places(&pair);
            for entry in &pair.guest.own.entries {
                let paragraphs = entry.paragraphs.iter().map(|paragraph| &paragraph.body);
                let names = [&entry.website.text, &entry.panel[0].label, &entry.panel[1].value];
                for text in paragraphs.chain(names) {
                    let name = format!("{languages:?} {}", text.origin);
                    let [own, other] = languages.map(|l| begins(&places, l, &text.origin));
                    assert!(!own.is_empty(), "{name} is nowhere");
                    assert_eq!(own.len(), other.len(), "{name}");
                    for ((own, top), (other, other_top)) in own.iter().zip(&other) {
                        assert_eq!(own.page % 2, 0, "{name}: the guest's page is even");
                        assert_eq!(other.page, own.page + 1, "{name}");
                        assert!((top - other_top).abs() < 0.02, "{name}: {top} and {other_top}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_table_stands_row_by_row_in_the_guests_order() {
    let pair = pair(["he", "pl"], Publication::Catalogue);
    let places = places(&pair);
    let rows = |language: &str| {
        let mut rows: Vec<(f64, String)> = Vec::new();
        for row in &pair.guest.company.partners {
            let origin = format!("{}.population", row.id);
            // An entry's panel says its population too.
            let table = begins(&places, language, &origin);
            let (_, top) = table.iter().max_by_key(|(text, _)| text.page).unwrap();
            rows.push((*top, origin));
        }
        rows.sort_by(|a, b| a.0.total_cmp(&b.0));
        rows
    };
    let (own, other) = (rows("he"), rows("pl"));
    let partners = &pair.guest.company.partners;
    let wanted: Vec<String> = (pair.guest.company.table.iter())
        .map(|&index| format!("{}.population", partners[index].id))
        .collect();
    for ((own, other), wanted) in own.iter().zip(&other).zip(wanted) {
        assert_eq!((&own.1, &other.1), (&wanted, &wanted));
        assert!((own.0 - other.0).abs() < 0.02, "{own:?} {other:?}");
    }
}

#[test]
fn a_brochure_fills_whole_sheets_between_one_cover_and_one_back_page() {
    let rows = manifest(&paired().join("manifest.json"));
    for languages in PAIRS {
        let folder = languages.join("+");
        for (path, row) in rows.iter().filter(|(path, _)| path.starts_with(&format!("{folder}/"))) {
            let document = Document::load(paired().join(path)).unwrap();
            let pages = document.get_pages().len();
            let stated = match row["entry"].as_str() {
                None => 40,
                Some("iapmc") => 8,
                Some(_) => 4,
            };
            assert_eq!(pages, stated, "{path}");
            assert_eq!(row["pages"], stated, "{path}");
            assert_eq!(row["language"], languages.join("+"), "{path}");
        }
    }
    let places = places(&pair(["he", "pl"], Publication::Catalogue));
    for (page, text) in [(1, "cover-title"), (40, "back-line"), (40, "office-name")] {
        for language in ["he", "pl"] {
            let stands =
                |t: &PlacedText| t.page == page && t.origin == text && t.language == language;
            assert!(places.texts.iter().any(stands), "{language} {text}");
        }
    }
}

#[test]
fn the_binding_the_language_and_the_bookmarks_follow_the_guest() {
    for languages in PAIRS {
        let file = paired().join(languages.join("+")).join("catalogue.pdf");
        let document = Document::load(file).unwrap();
        let catalog = document.catalog().unwrap();
        let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert_eq!(std::str::from_utf8(language).unwrap(), languages[0]);
        let preferences = catalog.get(b"ViewerPreferences").unwrap();
        let preferences = document.dereference(preferences).unwrap().1.as_dict().unwrap();
        let direction = preferences.get(b"Direction").and_then(Object::as_name).unwrap_or(b"L2R");
        let wanted: &[u8] = if languages[0] == "he" { b"R2L" } else { b"L2R" };
        assert_eq!(direction, wanted, "{languages:?}");
        let titles: Vec<Vec<u8>> = document
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok())
            .filter(|object| object.has(b"Title") && object.has(b"Parent"))
            .map(|object| object.get(b"Title").unwrap().as_str().unwrap().to_vec())
            .collect();
        // Imprint, welcome, contents, eleven entries, table, time line, notes, and headings in one entry.
        assert!(titles.len() >= 17, "{languages:?}: {}", titles.len());
        let own = |language: &str| {
            let title = &pair([language, "en"], Publication::Catalogue).guest.common.texts;
            title["contents-title"].plain()
        };
        let has = |text: &str| {
            let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
            titles.iter().any(|title| title == text.as_bytes() || title[2..] == utf16)
        };
        if languages != ["en", "it"] {
            assert!(has(&own(languages[0])), "{languages:?}");
            assert!(!has(&own(languages[1])), "{languages:?}");
        }
    }
}

#[test]
fn every_pair_keeps_pdf_a_2a_and_pdf_ua_1() {
    for file in files(paired()).iter().filter(|file| file.ends_with(".pdf")) {
        let pdf = fs::read(paired().join(file)).unwrap();
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).unwrap();
            assert!(report.failures.is_empty(), "{file}: {:?}", report.failures);
        }
    }
}

#[test]
fn a_pair_of_one_language_or_of_an_unknown_one_is_refused() {
    let project = Project::minimal();
    for (arguments, says) in [
        (&["--pair", "he"][..], "`he` is no pair of languages"),
        (&["--pair", "he+he"], "the languages of `he+he` are the same"),
        (&["--pair", "he+fr"], "no language `fr`"),
        (&["--pair", "he+?"], "is no language tag"),
        (&["--pair", "he+en+fr"], "is no language tag"),
        (&["--pair", "he+en", "--language", "he"], "cannot be used with"),
        (&["--pair", "he+en", "--format", "html"], "only fragments were asked for"),
        (&["--pair", "he+en", "--map"], "does not go with `--pair`"),
    ] {
        let run = project.run(&[&["build"], arguments].concat());
        run.ends_with(2).says(says);
    }
    assert!(!project.path().join("out").exists());
}

#[test]
fn only_the_pairs_brochures_are_made_and_all_else_stays() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let before = manifest(&project.path().join("out/manifest.json"));
    let build = ["build", "--pair", "he+en", "--pair", "en+he", "--pair", "he+en"];
    project.run(&build).ends_with(0).says("made 6 brochures and 0 fragments");
    let after = manifest(&project.path().join("out/manifest.json"));
    for (path, row) in &before {
        assert_eq!(after[path], *row, "{path}");
    }
    let new: Vec<&String> = after.keys().filter(|path| !before.contains_key(*path)).collect();
    let wanted = ["en+he", "he+en"].map(|folder| {
        ["catalogue", "leaflet/beta", "leaflet/gamma"].map(|stem| format!("{folder}/{stem}.pdf"))
    });
    assert_eq!(new, wanted.as_flattened().iter().collect::<Vec<_>>());
    let part = ["build", "--pair", "he+en", "--entry", "beta", "--draft", "-v"];
    project.run(&part).ends_with(0).says("out/he+en/leaflet/beta.pdf").says("made 1 brochure");
    let after = manifest(&project.path().join("out/manifest.json"));
    assert_eq!(after["he+en/leaflet/beta.pdf"]["draft"], true);
    assert!(after["he+en/catalogue.pdf"].get("draft").is_none());
}

#[test]
fn a_finding_names_the_line_of_the_language_that_said_it() {
    for (language, other) in [("en", "he"), ("he", "en")] {
        let file = format!("locales/{language}/entries/beta.ftl");
        let project = Project::minimal();
        let text = project.read(&file);
        let paragraph = text.lines().find(|line| line.contains(" = ") && !line.contains("-lead"));
        let paragraph = paragraph.unwrap();
        let words = if language == "he" { "מילה ".repeat(270) } else { "words ".repeat(190) };
        let long = format!("{paragraph} {}", words.trim());
        let project = project.replacing(&file, paragraph, &long);
        for pair in ["he+en", "en+he"] {
            let said = project.run(&["build", "--pair", pair]).ends_with(1).stderr();
            assert!(said.contains(&file), "{said}");
            assert!(!said.contains(&format!("locales/{other}/entries")), "{said}");
        }
        let glyph = project.replacing(&file, &long, &format!("{paragraph} ☃"));
        let said = glyph.run(&["build", "--pair", "he+en"]).ends_with(1).stderr();
        assert!(said.contains("no font has `☃`") && said.contains(&file), "{said}");
    }
}

#[test]
fn a_fault_of_a_layout_is_told_at_its_own_line() {
    let layout = "layouts/parts/front.typ";
    let project = Project::minimal().replacing(layout, "gap: 2 * unit, gold-rule()", "gap: 2, 3");
    let said = project.run(&["build", "--pair", "he+en"]).ends_with(1).stderr();
    assert!(said.contains("layouts/parts/") && !said.contains("guest/layouts"), "{said}");
}

#[test]
fn a_pair_goes_to_a_press_and_onto_sheets_on_any_threads() {
    let projects = ["1", "3"].map(|jobs| {
        let project = Project::minimal();
        let all = ["screen", "office", "press"].map(|profile| ["--profile", profile]);
        let build = ["build", "--pair", "he+en", "--pair", "en+he", "--jobs", jobs];
        project.run(&[&build[..], all.as_flattened()].concat()).ends_with(0);
        project
    });
    let all = projects.each_ref().map(|project| files(&project.path().join("out")));
    assert_eq!(all[0], all[1]);
    for file in &all[0] {
        let [one, other] =
            projects.each_ref().map(|project| fs::read(project.path().join("out").join(file)));
        assert!(one.unwrap() == other.unwrap(), "{file} differs");
    }
    // A leaflet is a sheet that is folded: two sides, of two pages each.
    let load = |file: &str| Document::load(projects[0].path().join("out").join(file)).unwrap();
    assert_eq!(load("he+en/leaflet/beta.office.pdf").get_pages().len(), 2);
    let press = load("he+en/catalogue.press.pdf");
    let metadata = press.catalog().unwrap().get(b"Metadata").unwrap();
    let metadata = &press.dereference(metadata).unwrap().1.as_stream().unwrap().content;
    let metadata = std::str::from_utf8(metadata).unwrap();
    assert!(metadata.contains("<rdf:li>he</rdf:li><rdf:li>en</rdf:li>"), "{metadata}");
}

fn manifest(path: &Path) -> BTreeMap<String, Value> {
    let json: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let rows = json["artifacts"].as_object().unwrap();
    rows.iter().map(|(path, row)| (path.clone(), row.clone())).collect()
}
