//! 3: brochures, fragments and maps.

use std::fs;

use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use page_validation::validate_pdf_bytes;

use crate::edition::catalogue;
use crate::edition::values;
use crate::project::Project;
use crate::project::built;
use crate::project::files;

const LANGUAGES: [&str; 5] = ["pl", "en", "fr", "he", "it"];

fn artifact(path: &str) -> String {
    fs::read_to_string(built().join(path)).unwrap()
}

/// A fragment as a reader sees it: without tags, its references resolved, spaces plain.
pub fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            _ if inside => {}
            '\u{a0}' | '\u{202f}' | '\n' => text.push(' '),
            '\u{2011}' => text.push('-'),
            '\u{2060}' => {}
            c => text.push(c),
        }
    }
    text.replace("&amp;", "&").replace("&quot;", "\"").replace("&#39;", "'")
}

/// What every language must show of the dataset: figures as the language writes them, years, local
/// names, titles, addresses.
pub fn facts(language: &str) -> Vec<String> {
    let grouped = |number: u64| {
        let plain = number.to_string();
        let (separator, from) = match language {
            "pl" => (' ', 5),
            "fr" => (' ', 4),
            "it" => ('.', 5),
            _ => (',', 4),
        };
        if plain.len() < from {
            return plain;
        }
        let mut text = String::new();
        for (at, figure) in plain.chars().enumerate() {
            if at > 0 && (plain.len() - at).is_multiple_of(3) {
                text.push(separator);
            }
            text.push(figure);
        }
        text
    };
    let mut facts: Vec<String> = [
        "1990",
        "1997",
        "1998",
        "2002",
        "2004",
        "2005",
        "2008",
        "2010",
        "2012",
        "2013",
        "www.rng.org.il/en/",
        "www.crepyenvalois.fr",
        "www.cakovec.hr",
        "www.salcininkai.lt",
        "www.bahchisaray.in.ua",
        "www.comune.notaresco.te.it",
        "www.volgadmin.ru",
        "www.comune.mosciano.te.it",
        "www.tiszafured.hu",
        "www.antoing.net",
        "www.iapmc.org",
        "Bakczysaraj w nocy",
        "Grób Potockiej",
        "Mogiły haremu",
        "Misja Europa",
        "Kragujevac",
        "Šalčininkų rajonas",
        "Бахчисарай",
        "Bağçasaray",
        "Волгоград",
        "Čakovec",
        "International Association of Peace Messenger Cities",
        "280",
        "13",
        "44",
        "60",
        "30",
        "50",
        "100",
        "20",
    ]
    .map(str::to_owned)
    .to_vec();
    let populations = match language {
        // Polish says approximate thousands in thousands.
        "pl" => {
            ["6 tys.", "15 tys.", "16 tys.", "40 tys.", "8 tys.", "34 tys.", "7 tys.", "7,5 tys."]
                .map(str::to_owned)
                .to_vec()
        }
        _ => [6000, 15000, 16000, 40000, 8000, 34000, 7000, 7500].map(grouped).to_vec(),
    };
    facts.extend(populations);
    facts.push(
        match language {
            "pl" | "it" => "1491,4",
            "fr" => "1 491,4",
            _ => "1,491.4",
        }
        .to_owned(),
    );
    facts.push(if language == "fr" { "80 %" } else { "80%" }.to_owned());
    for distance in [380, 2690] {
        facts.push(grouped(distance));
    }
    facts
}

#[test]
fn every_language_has_its_brochures_fragments_and_maps() {
    let all = files(built());
    for language in LANGUAGES {
        let of = |suffix: &str| {
            all.iter()
                .filter(|file| file.starts_with(&format!("{language}/")) && file.ends_with(suffix))
                .count()
        };
        assert_eq!((of(".pdf"), of(".html"), of(".svg")), (12, 12, 11), "{language}");
    }
}

#[test]
fn every_fact_stands_in_every_language_of_the_catalogue_fragment() {
    for language in LANGUAGES {
        let text = visible(&artifact(&format!("{language}/catalogue.html")));
        for fact in facts(language) {
            assert!(text.contains(&fact), "{language}: no `{fact}`");
        }
    }
}

#[test]
fn every_value_of_the_dataset_stands_in_the_fragment_of_its_entry() {
    for language in LANGUAGES {
        for (entry, value, forms) in values(language) {
            let text = visible(&artifact(&format!("{language}/leaflet/{entry}.html")));
            let stands = forms.iter().any(|form| text.contains(form));
            assert!(stands, "{language}: {entry} does not say {value}, as none of {forms:?}");
        }
    }
}

#[test]
fn every_brochure_keeps_pdf_a_2a_and_pdf_ua_1() {
    for file in files(built()).iter().filter(|file| file.ends_with(".pdf")) {
        let pdf = fs::read(built().join(file)).unwrap();
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).unwrap();
            assert!(report.failures.is_empty(), "{file}: {:?}", report.failures);
        }
    }
}

#[test]
fn the_manifest_says_what_lies_there() {
    let manifest: serde_json::Value = serde_json::from_str(&artifact("manifest.json")).unwrap();
    let runs = manifest["runs"].as_object().unwrap();
    assert_eq!(runs.len(), 1);
    let run = runs.values().next().unwrap();
    assert_eq!(run["data_state"], 2013);
    assert_eq!(run["tool"]["typst"], "0.15.1");
    let rows = manifest["artifacts"].as_object().unwrap();
    let mut listed: Vec<&str> = rows.keys().map(String::as_str).collect();
    listed.push("manifest.json");
    listed.sort_unstable();
    assert_eq!(files(built()), listed);
    assert_eq!(rows["he/catalogue.pdf"]["pages"], 20);
    assert_eq!(rows["he/leaflet/antoing.pdf"]["pages"], 2);
    assert_eq!(rows["he/leaflet/antoing.pdf"]["entry"], "antoing");
}

#[test]
fn a_fragment_holds_nothing_that_a_page_could_choke_on() {
    for file in files(built()).iter().filter(|file| file.ends_with(".html")) {
        let html = artifact(file);
        let language = file.split('/').next().unwrap();
        for forbidden in
            ["<script", "<style", "style=", "<h1", " onclick", " onload", "javascript:"]
        {
            assert!(!html.contains(forbidden), "{file} holds `{forbidden}`");
        }
        let direction = if language == "he" { "rtl" } else { "ltr" };
        assert!(html.starts_with("<section class=\"twinpress"), "{file}");
        let root = html.lines().next().unwrap();
        assert!(root.contains(&format!("lang=\"{language}\" dir=\"{direction}\"")), "{file}");
        for id in html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            assert!(id.starts_with("twinpress-"), "{file}: the id `{id}` has no prefix");
        }
        for class in html.split("class=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            for name in class.split_whitespace() {
                assert!(name.starts_with("twinpress"), "{file}: the class `{name}` has no prefix");
            }
        }
        for picture in html.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let path = built().join(file).parent().unwrap().join(picture);
            assert!(path.exists(), "{file} shows {picture}, which is not there");
        }
    }
}

#[test]
fn text_reaches_the_page_as_it_was_written() {
    let hostile = "a # $x$ \\\\ *b* _c_ @d `e` ~ [f] & \"q\" {\"{\"}g{\"}\"} {\"<\"}em>h";
    let project = Project::minimal();
    let publication = project.read("locales/en/publication.ftl");
    let line =
        publication.lines().find(|line| line.starts_with("back-line = ")).unwrap().to_owned();
    let project = project.replacing(
        "locales/en/publication.ftl",
        &line,
        &format!(
            "back-line = {}",
            hostile.replace('"', "”").replace("{”", "{ \"").replace("”}", "\" }")
        ),
    );
    project.build().ends_with(0).says("made");
    let html = visible(&project.read("out/en/catalogue.html"));
    assert!(!html.contains("(back-line)"));
    assert!(fs::metadata(project.path().join("out/en/catalogue.pdf")).unwrap().len() > 10_000);
}

#[test]
fn a_character_that_no_font_has_is_named_with_its_line() {
    Project::minimal()
        .replacing("locales/en/names.ftl", "Beta", "Beta ☃")
        .build()
        .ends_with(1)
        .says("error[missing-glyph]: no font has `☃` (U+2603)")
        .says("locales/en/names.ftl");
}

#[test]
fn a_text_too_long_for_its_page_is_named_with_its_line_and_nothing_is_made() {
    let project = Project::real();
    let text = project.read("locales/pl/entries/cakovec.ftl");
    let long = "słowo ".repeat(400);
    let line = text.lines().find(|line| line.starts_with("cakovec-land")).unwrap().to_owned();
    let project = project.replacing(
        "locales/pl/entries/cakovec.ftl",
        &line,
        &format!("{line} {}", long.trim()),
    );
    let run = project.build().ends_with(1);
    let said = run.stderr();
    assert!(said.contains("on fill 2 pages, not 1; about 2"), "{said}");
    assert!(said.contains("characters too many"), "{said}");
    assert!(said.contains("locales/pl/entries/cakovec.ftl"), "{said}");
    assert!(!project.path().join("out").exists());
}

#[test]
fn a_word_in_a_layout_is_an_error() {
    let project = Project::minimal();
    let layout = project.read("layouts/leaflet.typ");
    project
        .with("layouts/leaflet.typ", layout + "\n#place(top)[Hello]\n")
        .build()
        .ends_with(1)
        .says("error[word-in-layout]: the layout prints `Hello`");
}

#[test]
fn a_warning_of_typst_is_an_error_at_the_layouts_line() {
    Project::minimal()
        .replacing("layouts/theme.typ", "Libertinus Serif", "No Such Face")
        .build()
        .ends_with(1)
        .says("unknown font family")
        .says("layouts/parts/page.typ");
}

#[test]
fn a_broken_template_is_an_error_at_its_line() {
    Project::minimal()
        .replacing(
            "layouts/fragment/leaflet.html",
            "{% set entry = entries[0] %}",
            "{% set entry = %}",
        )
        .build()
        .ends_with(1)
        .says("layouts/fragment/leaflet.html:3");
}

#[test]
fn a_draft_marks_what_it_borrows_and_says_that_it_is_one() {
    let project = Project::minimal();
    let labels = project.read("locales/he/labels.ftl");
    let line = labels.lines().find(|line| line.starts_with("panel-since")).unwrap().to_owned();
    let project = project.replacing("locales/he/labels.ftl", &line, "");
    project.build().ends_with(1).says("no message `panel-since`");
    project.run(&["build", "--draft"]).ends_with(0).says("warning[missing-message]");
    let html = project.read("out/he/catalogue.html");
    assert!(html.contains("<mark class=\"twinpress-fallback\" lang=\"en\" dir=\"ltr\">"), "{html}");
    assert!(project.read("out/manifest.json").contains("\"draft\": true"));
}

#[test]
fn a_map_is_a_picture_with_title_and_description() {
    for language in LANGUAGES {
        let svg = artifact(&format!("{language}/map/ramat-negev.svg"));
        assert!(svg.contains("<title id=\"title\">") && svg.contains("<desc id=\"desc\">"));
        assert!(svg.contains(&format!("lang=\"{language}\"")));
    }
}

#[test]
fn the_fragments_templates_hold_no_word_of_their_own() {
    // What Hebrew shows beyond its edition's texts would be a template's word.
    let edition = serde_json::to_value(catalogue("he")).unwrap();
    let mut texts = Vec::new();
    gather(&edition, &mut texts);
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    let mut rest = visible(&artifact("he/catalogue.html"));
    for text in texts {
        rest = rest.replace(&visible(&text), " ");
    }
    let words: String = rest.chars().filter(|c| c.is_alphabetic()).collect();
    assert_eq!(words, "");
}

/// The texts of all runs.
fn gather(value: &serde_json::Value, texts: &mut Vec<String>) {
    match value {
        serde_json::Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        serde_json::Value::Object(fields) => {
            if let Some(text) = fields.get("text").and_then(|text| text.as_str()) {
                texts.push(text.to_owned());
            }
            fields.values().for_each(|field| gather(field, texts));
        }
        _ => {}
    }
}

#[test]
fn a_leaflet_among_many_partners_lists_the_dozen_of_its_own() {
    let mut project = Project::minimal();
    let partner = project.read("data/partners/beta.yaml");
    for order in 2..=30 {
        let id = format!("beta-{order}");
        let yaml = partner.replace("id: beta\n", &format!("id: {id}\n"));
        let yaml = yaml.replace("order: 1\n", &format!("order: {order}\n"));
        project = project.with(&format!("data/partners/{id}.yaml"), yaml);
        for language in ["en", "he"] {
            let own = |file: &str| format!("locales/{language}/{file}");
            let entry = project.read(&own("entries/beta.ftl"));
            let names = project.read(&own("names.ftl")) + &format!("-{id} = {{ -beta }} {order}\n");
            let entry = entry.replace("\nbeta-", &format!("\n{id}-"));
            project = project.with(&own("names.ftl"), names);
            project = project.with(&own(&format!("entries/{id}.ftl")), entry);
        }
    }
    let arguments = ["build", "--publication", "leaflet", "--format", "html", "--language", "en"];
    project.run(&arguments).ends_with(0);
    let listed = |id: &str| -> Vec<String> {
        let html = project.read(&format!("out/en/leaflet/{id}.html"));
        let list = html.split("<ol class=\"twinpress-timeline\">").nth(1).unwrap();
        let names = list.split("<span class=\"twinpress-partner\">").skip(1);
        names.map(|name| name.split("</span>").next().unwrap().to_owned()).collect()
    };
    for order in 2..=30 {
        let names = listed(&format!("beta-{order}"));
        assert_eq!(names.len(), 12, "{names:?}");
        assert!(names.contains(&format!("Beta {order}")), "{order}: {names:?}");
    }
    // Neighbours list the same, so that Typst sets it once for twelve.
    assert_eq!(listed("beta-13"), listed("beta-24"));
    assert_ne!(listed("beta-12"), listed("beta-13"));
}
