//! Operators' sheets: each printed file has one, in the office's language, that says how it is printed.

use std::fs;

use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use page_validation::validate_pdf_bytes;
use serde_json::Value;
use twinpress::edition::operator;
use twinpress::edition::operator::Finish;
use twinpress::edition::operator::Printed;
use twinpress::edition::operator::Work;
use twinpress::edition::wording::Wording;
use twinpress::render::imposition;
use twinpress::render::imposition::Binding;

use crate::edition::CONTENT;
use crate::edition::catalogue;
use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

fn texts(value: &Value) -> String {
    let runs = value["runs"].as_array().unwrap();
    runs.iter().map(|run| run["text"].as_str().unwrap()).collect()
}

/// The sheet of a Hebrew catalogue for the office's printer.
fn sheet() -> Value {
    let polish = Wording::new(&CONTENT, &CONTENT.locales[0], None);
    let edition = catalogue("he");
    let pages = edition.own.pages.unwrap();
    let printed = Printed {
        editions: &[&edition],
        path: "he/catalogue.office.pdf",
        sha256: "0123456789abcdef",
        pages,
        bound_right: true,
        work: Work::Office {
            sides: imposition::order(pages, Binding::Right).unwrap(),
            sheet: imposition::SHEET,
            finish: Finish::Stapled,
        },
        copies: vec![("he".to_owned(), 40), ("pl".to_owned(), 1200)],
    };
    serde_json::to_value(operator::sheet(&polish, &printed)).unwrap()
}

#[test]
fn an_operator_reads_in_polish_what_to_do_with_a_hebrew_brochure() {
    let sheet = sheet();
    let facts: Vec<(String, String)> = sheet["facts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fact| (texts(&fact["label"]), texts(&fact["value"])))
        .collect();
    let said = |label: &str| {
        let fact = facts.iter().find(|(known, _)| known == label);
        &fact.unwrap_or_else(|| panic!("{label} in {facts:?}")).1
    };
    assert_eq!(said("Język"), "hebrajski");
    assert_eq!(said("Plik"), "he/catalogue.office.pdf");
    assert_eq!(said("Suma kontrolna SHA-256"), "01234567 89abcdef");
    assert_eq!(said("Liczba stron"), "20");
    assert_eq!(said("Liczba arkuszy na egzemplarz"), "5");
    assert!(said("Grzbiet").replace('\u{a0}', " ").starts_with("z prawej strony"));
    assert!(said("Odwracanie arkusza").contains("krótszej krawędzi"));
    let copies: Vec<String> =
        sheet["copies"].as_array().unwrap().iter().map(|fact| texts(&fact["value"])).collect();
    assert_eq!(copies, ["40", "1200"]);
}

#[test]
fn the_drawings_show_the_pages_where_a_trial_fold_has_them() {
    let sheet = sheet();
    let sides = sheet["drawing"]["sides"].as_array().unwrap();
    let pages = |side: &Value| -> Vec<String> {
        side["pages"].as_array().unwrap().iter().map(texts).collect()
    };
    assert_eq!(sides.len(), 10);
    // Bound on the right: the first page stands on the left of the outermost sheet's front.
    assert_eq!(pages(&sides[0]), ["1", "20"]);
    assert_eq!(pages(&sides[1]), ["19", "2"]);
    assert_eq!(texts(&sides[1]["caption"]), "Arkusz 1, tył");
}

#[test]
fn every_printed_file_has_its_sheet() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let print = ["build", "--profile", "press", "--profile", "office", "--language", "he"];
    let entries = ["--publication", "catalogue", "--publication", "leaflet", "--entry", "iapmc"];
    let day = ["--today", "2026-12-01", "--out", out.to_str().unwrap()];
    run(repository(), &[&print[..], &entries, &day].concat()).ends_with(0);
    let made = files(&out);
    let printed: Vec<&String> = made
        .iter()
        .filter(|file| file.ends_with(".press.pdf") || file.ends_with(".office.pdf"))
        .collect();
    assert_eq!(printed.len(), 4);
    for file in printed {
        let sheet = file.replace(".pdf", ".operator.pdf");
        let pdf = fs::read(out.join(&sheet)).unwrap_or_else(|_| panic!("{sheet} in {made:?}"));
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).unwrap();
            assert!(report.failures.is_empty(), "{sheet}: {:?}", report.failures);
        }
    }
}

#[test]
fn who_has_no_words_for_it_prints_without_a_sheet() {
    let project = Project::minimal();
    project.run(&["build", "--profile", "office", "--entry", "beta"]).ends_with(0);
    let made = files(&project.path().join("out"));
    assert!(made.iter().any(|file| file.ends_with("beta.office.pdf")));
    assert!(!made.iter().any(|file| file.ends_with(".operator.pdf")), "{made:?}");
}
