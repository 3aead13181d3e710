//! What changed between two builds, in facts and sentences.

use std::fs;

use serde_json::Value;

use crate::project::Project;

/// A project that was built, then changed and built again; the first build lies in `old`.
fn rebuilt(change: impl FnOnce(Project) -> Project) -> Project {
    let project = Project::minimal();
    project.build().ends_with(0);
    fs::rename(project.path().join("out"), project.path().join("old")).unwrap();
    let project = change(project);
    project.build().ends_with(0);
    project
}

fn json(project: &Project) -> Value {
    let said =
        project.run(&["diff", "old", "out", "--message-format", "json"]).ends_with(0).stdout();
    serde_json::from_str(&said).unwrap()
}

fn list(difference: &Value, name: &str) -> Vec<String> {
    let list = difference[name].as_array().unwrap();
    list.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_figure_is_told_with_the_texts_and_brochures_that_say_it() {
    let project = rebuilt(|project| {
        project.replacing("data/partners/beta.yaml", "count: 6000", "count: 6100")
    });
    let difference = json(&project);
    let figures = difference["figures"].as_array().unwrap();
    assert_eq!(figures.len(), 1);
    let told =
        |change: &Value| (change["key"].clone(), change["old"].clone(), change["new"].clone());
    assert_eq!(told(&figures[0]), ("beta.population".into(), "≈ 6000".into(), "≈ 6100".into()));
    let languages = difference["languages"].as_array().unwrap();
    assert_eq!(languages.len(), 2);
    for language in languages {
        let texts = language["texts"].as_array().unwrap();
        assert!(texts.iter().any(|text| text["key"] == "beta.population"), "{language}");
    }
    // The association's leaflet lists the town, and not how many live there.
    let reprint = list(&difference, "reprint");
    let wanted =
        ["en/catalogue.pdf", "en/leaflet/beta.pdf", "he/catalogue.pdf", "he/leaflet/beta.pdf"];
    assert_eq!(reprint, wanted);
    assert!(list(&difference, "looks").is_empty());
    assert_eq!(list(&difference, "paste"), wanted.map(|file| file.replace(".pdf", ".html")));
    assert_eq!(list(&difference, "inputs"), ["data/partners/beta.yaml"]);
    let human = project.run(&["diff", "old", "out/manifest.json"]).ends_with(0).stdout();
    assert!(human.contains("  beta.population: ≈ 6000 → ≈ 6100\n"), "{human}");
    assert!(human.contains("brochures to print again: they say something else (4)\n"), "{human}");
}

#[test]
fn a_sentence_is_told_word_by_word_in_its_language_alone() {
    let project = rebuilt(|project| {
        project.replacing(
            "locales/en/entries/beta.ftl",
            "Its hill is called",
            "Its peak was called",
        )
    });
    let difference = json(&project);
    let languages = difference["languages"].as_array().unwrap();
    assert_eq!(languages.len(), 1);
    assert_eq!(languages[0]["language"], "en");
    assert_eq!(languages[0]["texts"][0]["key"], "beta-town");
    assert_eq!(list(&difference, "reprint"), ["en/catalogue.pdf", "en/leaflet/beta.pdf"]);
    let human = project.run(&["diff", "old", "out"]).ends_with(0).stdout();
    assert!(human.contains("Its [-hill is-]{+peak was+} called"), "{human}");
    assert!(human.starts_with("texts in en (1)\n  beta-town\n"), "{human}");
}

#[test]
fn what_only_looks_different_is_told_apart() {
    let project = rebuilt(|project| project.replacing("layouts/theme.typ", "#16324F", "#16324E"));
    let difference = json(&project);
    assert!(list(&difference, "reprint").is_empty() && list(&difference, "paste").is_empty());
    assert_eq!(list(&difference, "looks").len(), 6);
    assert!(difference["languages"].as_array().unwrap().is_empty());
    let human = project.run(&["diff", "old", "out"]).ends_with(0).stdout();
    assert!(human.contains("brochures that only look different (6)\n"), "{human}");
    assert!(human.contains("  layouts/theme.typ\n"), "{human}");
}

#[test]
fn what_is_new_or_gone_is_told_and_the_same_is_nothing() {
    let project = rebuilt(|project| project);
    project.run(&["diff", "old", "out"]).ends_with(0).says("no file changed");
    project.run(&["build", "--profile", "press", "--language", "en"]).ends_with(0);
    let difference = json(&project);
    let press =
        ["en/catalogue.press.pdf", "en/leaflet/beta.press.pdf", "en/leaflet/gamma.press.pdf"];
    assert_eq!(list(&difference, "new"), press);
    let said = project.run(&["diff", "out", "old"]).ends_with(0).stdout();
    assert!(said.starts_with("gone (3)\n  en/catalogue.press.pdf\n"), "{said}");
}

#[test]
fn the_page_shows_the_change_and_takes_nothing_for_markup() {
    let project = rebuilt(|project| {
        project.replacing(
            "locales/en/entries/beta.ftl",
            "Its hill is",
            "Its {\"<b>\"} &amp; hill is",
        )
    });
    let page =
        project.run(&["diff", "old", "out", "--message-format", "html"]).ends_with(0).stdout();
    assert!(page.starts_with("<!DOCTYPE html>"));
    assert!(page.contains("&lt;b&gt;") && !page.contains("<b>"), "{page}");
    assert!(page.contains("<ins>") && page.contains("Texts in en"), "{page}");
    assert!(
        page.contains("<li><code translate=\"no\">en&#x2f;leaflet&#x2f;beta.pdf</code></li>"),
        "{page}"
    );
}

#[test]
fn what_is_no_build_is_refused() {
    let project = Project::minimal();
    project.run(&["diff", "old", "new"]).ends_with(2).says("`old` cannot be read");
}
