//! The proof: what a translator signs.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;

use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use page_validation::validate_pdf_bytes;
use serde_json::Value;
use twinpress::edition::resolve::Publication;
use twinpress::pipeline;
use twinpress::pipeline::Drawn;
use twinpress::render::layouts;
use twinpress::render::places::Places;
use twinpress::render::typesetter::Embedded;
use twinpress::render::typesetter::Job;

use crate::edition::CONTENT;
use crate::edition::catalogue;
use crate::edition::leaflets;
use crate::edition::with_speaker;
use crate::ledger::accepted;
use crate::places::places;
use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

const LANGUAGES: [&str; 5] = ["pl", "en", "fr", "he", "it"];

/// The minimal project with the words of a proof's form.
fn with_form() -> Project {
    let words = |language| {
        fs::read_to_string(repository().join(format!("locales/{language}/proof.ftl"))).unwrap()
    };
    Project::minimal()
        .with("locales/en/proof.ftl", words("en"))
        .with("locales/he/proof.ftl", words("he"))
}

fn drawn(language: &str, publication: Publication) -> Drawn {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
    let embedded = Embedded::new(&layouts::read(repository()).0);
    pipeline::draw(&CONTENT, locale, publication, &embedded).unwrap_or_else(|f| panic!("{f:?}"))
}

/// What the layout of a proof reads.
fn proof_of(language: &str, publication: Publication) -> Value {
    serde_json::to_value(drawn(language, publication).proof).unwrap()
}

fn places_of_proof(language: &str) -> Places {
    let drawn = drawn(language, Publication::Leaflet(0));
    let embedded = Embedded::new(&layouts::read(repository()).0);
    let set = embedded.lay_out(&Job::new(&drawn.edition).with_own(&drawn.proof));
    let set = set.unwrap_or_else(|faults| panic!("{faults:?}"));
    assert!(set.findings.is_empty(), "{:?}", set.findings);
    set.places
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn plain(text: &Value) -> String {
    list(&text["runs"]).iter().map(|run| run["text"].as_str().unwrap()).collect()
}

#[test]
fn every_message_on_the_pages_has_one_row_and_its_number_there() {
    for (language, publication) in [
        ("he", Publication::Catalogue),
        ("pl", Publication::Catalogue),
        ("fr", Publication::Leaflet(3)),
    ] {
        let edition = with_speaker(language, |speaker| speaker.edition(publication));
        let places = places(&edition);
        let is_message = |origin: &String| CONTENT.locales[0].places.contains_key(origin);
        let printed: BTreeSet<(usize, String)> = places
            .texts
            .iter()
            .filter(|text| is_message(&text.origin))
            .map(|text| (text.page, text.origin.clone()))
            .collect();
        let proof = proof_of(language, publication);
        assert_eq!(list(&proof["pages"]).len(), places.pages.len());
        let mut rows: BTreeMap<u64, String> = BTreeMap::new();
        let mut row_page: BTreeMap<u64, usize> = BTreeMap::new();
        let all =
            list(&proof["pages"]).iter().map(|page| &page["rows"]).chain([&proof["off_page"]]);
        for (at, row) in
            all.enumerate().flat_map(|(at, rows)| list(rows).iter().map(move |r| (at, r)))
        {
            assert!(!list(&row["sayings"]).is_empty(), "{language}: {row}");
            if row["continued"] == false {
                let number = row["number"].as_u64().unwrap();
                assert!(rows.insert(number, plain(&row["key"])).is_none(), "{language}: {row}");
                row_page.insert(number, at + 1);
            }
        }
        assert!(rows.keys().copied().eq(1..=rows.len() as u64), "{language}: {rows:?}");
        let keys: BTreeSet<&String> = rows.values().collect();
        assert_eq!(keys.len(), rows.len(), "{language}: a message has two rows");
        let mut numbered = BTreeSet::new();
        for (page, sheet) in (1..).zip(list(&proof["pages"])) {
            for callout in list(&sheet["callouts"]) {
                let number = callout["number"].as_u64().unwrap();
                assert_eq!(callout["here"] == true, row_page[&number] == page);
                assert!(row_page[&number] <= page, "{language}: {number} comes later");
                numbered.insert((page, rows[&number].clone()));
            }
        }
        assert_eq!(numbered, printed, "{language}");
        let off_page: BTreeSet<String> =
            list(&proof["off_page"]).iter().map(|row| plain(&row["key"])).collect();
        assert_eq!(off_page, places.off_page.into_iter().collect(), "{language}");
    }
}

#[test]
fn a_row_holds_the_texts_as_they_are_printed_and_the_values_of_their_entry() {
    let proof = proof_of("he", Publication::Leaflet(3));
    let row = |key: &str| {
        let rows = list(&proof["pages"]).iter().flat_map(|page| list(&page["rows"]));
        rows.clone().find(|row| plain(&row["key"]) == key).unwrap_or_else(|| panic!("{key}"))
    };
    let caption = row("map-caption");
    let said = &list(&caption["sayings"])[0];
    let edition = leaflets("he").swap_remove(3);
    let printed = edition.own.entries[0].map_caption.as_ref().unwrap().plain();
    assert_eq!(plain(&said["own"]), printed);
    let source = leaflets("pl").swap_remove(3);
    let model = source.own.entries[0].map_caption.as_ref().unwrap().plain();
    assert_eq!(plain(&said["source"]), model);
    // The distance of this entry, and not of the first.
    for given in list(&caption["values"]) {
        let value = plain(&given["value"]);
        assert!(printed.contains(&value), "{value} is not in {printed}");
    }
    assert!(!list(&caption["values"]).is_empty());
}

#[test]
fn a_message_that_many_entries_say_shows_all_that_is_printed_of_it() {
    let proof = proof_of("fr", Publication::Catalogue);
    let rows = list(&proof["pages"]).iter().flat_map(|page| list(&page["rows"]));
    let captions: Vec<String> = rows
        .filter(|row| plain(&row["key"]) == "map-caption")
        .flat_map(|row| list(&row["sayings"]).iter().map(|saying| plain(&saying["own"])))
        .collect();
    let entries = catalogue("fr").own.entries;
    let printed: Vec<String> =
        entries.iter().filter_map(|entry| Some(entry.map_caption.as_ref()?.plain())).collect();
    assert_eq!(captions, printed);
}

#[test]
fn a_proof_runs_as_its_language_reads() {
    // The first row's text stands in the first column.
    let first = |language: &str| {
        let places = places_of_proof(language);
        let [width, _] = places.pages[0];
        let mut texts = places.texts.iter().filter(|text| text.page == 2);
        let text = texts.find(|text| text.origin.starts_with("kind-")).unwrap();
        let [left, _, right, _] = text.boxes[0];
        (left + right) / 2.0 / width
    };
    assert!(first("he") > 0.5);
    assert!(first("fr") < 0.5);
}

#[test]
fn a_proof_is_an_archival_accessible_file_of_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    for language in LANGUAGES {
        run(repository(), &["proof", language, "--entry", "antoing", "--out", out])
            .ends_with(0)
            .says(&format!("proof-{language}-antoing.pdf (44 texts on 2 pages)"));
        run(repository(), &["proof", language, "--out", out])
            .ends_with(0)
            .says("texts on 20 pages");
    }
    assert_eq!(files(folder.path()).len(), 2 * LANGUAGES.len());
    for file in files(folder.path()) {
        let pdf = fs::read(folder.path().join(&file)).unwrap();
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).unwrap();
            assert!(report.failures.is_empty(), "{file}: {:?}", report.failures);
        }
        let right_to_left = pdf.windows(14).any(|part| part == b"/Direction/R2L");
        assert_eq!(right_to_left, file.contains("-he"), "{file}");
    }
}

#[test]
fn the_pictures_ask_for_nothing_outside() {
    let proofs = ["he", "fr"].map(|language| proof_of(language, Publication::Catalogue));
    for page in proofs.iter().flat_map(|proof| list(&proof["pages"])) {
        let svg = page["picture"].as_str().unwrap();
        assert!(svg.starts_with("<svg ") && !svg.contains("<a ") && !svg.contains("<a>"));
        for reference in svg.split("href=\"").skip(1) {
            assert!(reference.starts_with('#'), "{}", &reference[..reference.len().min(60)]);
        }
        for forbidden in ["<script", "<image", "<foreignObject", "url(http", "@import", "<text"] {
            assert!(!svg.contains(forbidden), "a picture holds `{forbidden}`");
        }
        let mut rest = svg.replace("http://www.w3.org/2000/svg", "");
        rest = rest.replace("http://www.w3.org/1999/xlink", "");
        rest = rest.replace("http://www.w3.org/1999/xhtml", "");
        assert!(!rest.contains("http"));
    }
}

#[test]
fn what_a_translation_lacks_is_marked_and_no_fault() {
    let project = with_form();
    let labels = project.read("locales/he/labels.ftl");
    let line = labels.lines().find(|line| line.starts_with("panel-since")).unwrap().to_owned();
    let project = accepted(project).replacing("locales/he/labels.ftl", &line, "");
    let leads =
        project.read("locales/en/entries/beta.ftl").replacen("beta-lead = ", "beta-lead = Now ", 1);
    let project = project.with("locales/en/entries/beta.ftl", leads);
    project
        .run(&["proof", "he"])
        .ends_with(0)
        .says("warning[missing-message]")
        .says("proof-he.pdf");
    let content = twinpress::content::load(project.path(), &[], true).content.unwrap();
    let locale = content.locales.iter().find(|l| l.language.tag() == "he").unwrap();
    let embedded = Embedded::new(&layouts::read(project.path()).0);
    let drawn = pipeline::draw(&content, locale, Publication::Catalogue, &embedded);
    let proof = serde_json::to_value(drawn.unwrap_or_else(|f| panic!("{f:?}")).proof).unwrap();
    let marks: BTreeMap<String, &str> = list(&proof["pages"])
        .iter()
        .flat_map(|page| list(&page["rows"]))
        .filter_map(|row| Some((plain(&row["key"]), row["mark"].as_str()?)))
        .collect();
    let expected = [("beta-lead", "proof-stale"), ("panel-since", "proof-missing")];
    assert_eq!(marks, expected.map(|(key, mark)| (key.to_owned(), mark)).into());
}

#[test]
fn who_signs_no_proofs_needs_none_of_their_words() {
    let project = Project::minimal();
    project.check().ends_with(0);
    project
        .run(&["proof", "he"])
        .ends_with(1)
        .says("error[missing-file]: a proof needs the words of its form")
        .says("locales/en/proof.ftl");
    assert!(!project.path().join("proof-he.pdf").exists());
}

#[test]
fn who_signs_proofs_has_their_words_in_every_language() {
    let run = with_form().without("locales/he/proof.ftl").check().ends_with(1);
    assert!(
        run.stdout().contains("locales/he/proof.ftl:1:1: error[missing-file]"),
        "{}",
        run.stdout()
    );
}

#[test]
fn a_refused_proof_leaves_the_last_one() {
    let project = with_form();
    project.run(&["proof", "he", "--entry", "beta"]).ends_with(0).says("proof-he-beta.pdf");
    let file = project.path().join("proof-he-beta.pdf");
    let good = fs::read(&file).unwrap();
    project.run(&["proof", "he", "--entry", "beta"]).ends_with(0).says("made");
    assert!(good == fs::read(&file).unwrap(), "the same input gives other bytes");
    let project = project.replacing("locales/he/names.ftl", "-beta = ", "-beta = ☃");
    project.run(&["proof", "he", "--entry", "beta"]).ends_with(1).says("no font has `☃` (U+2603)");
    assert!(good == fs::read(&file).unwrap());
}

#[test]
fn a_language_or_an_entry_that_is_not_there_is_the_command_lines_fault() {
    let project = with_form();
    project.run(&["proof", "uk"]).ends_with(2).says("no language `uk`; there are: en, he");
    project.run(&["proof", "x_y_z_"]).ends_with(2).says("is no language tag");
    project.run(&["proof", "he", "--entry", "zeta"]).ends_with(2).says("no entry `zeta`");
    let project = project.with("taken", "a file, no folder");
    project.run(&["proof", "he", "--out", "taken"]).ends_with(3).says("cannot be written");
}
