//! The edition's passport: in the manifest, in each brochure, and read back by the command.

use std::fs;
use std::path::Path;
use std::process::Command;

use lopdf::Document;
use proptest::prelude::ProptestConfig;
use proptest::prelude::any;
use proptest::proptest;
use serde_json::Value;
use twinpress::edition::conventions::CLDR_VERSION;
use twinpress::render::passport::NAMESPACE;
use twinpress::render::passport::Passport;
use twinpress::render::passport::Unread;
use twinpress::write::manifest::sha256;

use crate::project::Project;
use crate::project::built;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

fn manifest(out: &Path) -> Value {
    serde_json::from_slice(&fs::read(out.join("manifest.json")).unwrap()).unwrap()
}

fn passport(file: &Path) -> Value {
    let arguments = ["passport", file.to_str().unwrap(), "--message-format", "json"];
    serde_json::from_str(&run(repository(), &arguments).ends_with(0).stdout()).unwrap()
}

#[test]
fn every_brochure_tells_its_edition_and_its_versions() {
    let rows = manifest(built());
    for file in files(built()).into_iter().filter(|file| file.ends_with(".pdf")) {
        let row = &rows["artifacts"][&file];
        let told = Passport::read(&fs::read(built().join(&file)).unwrap()).unwrap();
        assert_eq!(Value::from(told.edition_sha256), row["edition_sha256"], "{file}");
        assert_eq!(Value::from(told.language), row["language"], "{file}");
        assert_eq!(Value::from(told.publication), row["publication"], "{file}");
        assert_eq!(told.entry.as_deref(), row["entry"].as_str(), "{file}");
        assert_eq!((&*told.data_state, told.draft), ("2013", false), "{file}");
        assert_eq!((&*told.typst, &*told.cldr), ("0.15.1", CLDR_VERSION), "{file}");
    }
    let file = built().join("he/leaflet/antoing.pdf");
    let human = run(repository(), &["passport", file.to_str().unwrap()]).ends_with(0).stdout();
    assert!(
        human.starts_with("publication        leaflet, antoing\nlanguage           he\n"),
        "{human}"
    );
    assert_eq!(passport(&file)["entry"], "antoing");
}

#[test]
fn files_for_press_and_office_carry_the_same_passport() {
    let project = Project::minimal();
    let all = ["build", "--profile", "screen", "--profile", "press", "--profile", "office"];
    project.run(&all).ends_with(0);
    for stem in ["en/catalogue", "he/leaflet/beta"] {
        let told = ["pdf", "press.pdf", "office.pdf"]
            .map(|end| passport(&project.path().join(format!("out/{stem}.{end}"))));
        assert_eq!(told[1], told[2], "{stem}");
        // What is for paper says one thing more: where its codes lead.
        let mut of_screen = told[0].clone();
        assert_ne!(of_screen["edition_sha256"], told[1]["edition_sha256"], "{stem}");
        of_screen["edition_sha256"] = told[1]["edition_sha256"].clone();
        assert_eq!(of_screen, told[1], "{stem}");
    }
}

#[test]
fn a_brochure_for_a_screen_opens_as_it_is_bound() {
    for file in ["pl/catalogue.pdf", "he/catalogue.pdf", "fr/leaflet/antoing.pdf"] {
        let document = Document::load(built().join(file)).unwrap();
        let catalog = document.catalog().unwrap();
        assert_eq!(
            catalog.get(b"PageLayout").unwrap().as_name().unwrap(),
            b"TwoPageRight",
            "{file}"
        );
        let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        let direction = preferences.get(b"Direction").unwrap().as_name().unwrap();
        assert_eq!(direction == b"R2L", file.starts_with("he/"), "{file}");
    }
}

#[test]
fn the_properties_of_a_passport_are_described_as_pdf_a_asks() {
    let pdf = fs::read(built().join("fr/catalogue.pdf")).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    let packet = text.split("<?xpacket").nth(1).unwrap();
    assert_eq!(packet.matches("<pdfaExtension:schemas>").count(), 1);
    assert!(
        packet.contains(&format!("<pdfaSchema:namespaceURI>{NAMESPACE}</pdfaSchema:namespaceURI>"))
    );
    let properties = packet.split("<twinpress:").skip(1);
    let mut count = 0;
    for property in properties.map(|rest| rest.split([' ', '>']).next().unwrap()) {
        assert!(packet.contains(&format!("<pdfaProperty:name>{property}</pdfaProperty:name>")));
        count += 1;
    }
    assert_eq!(count, 8, "the catalogue is of no one entry");
}

#[test]
fn the_version_of_cldr_is_that_of_the_data_in_use() {
    // Whoever brings another ICU4X here looks up `[package.metadata.sources.cldr]` in its data crates.
    let lock = fs::read_to_string(repository().join("Cargo.lock")).unwrap();
    for package in ["icu", "icu_decimal_data", "icu_plurals_data", "icu_list_data"] {
        assert!(
            lock.contains(&format!("name = \"{package}\"\nversion = \"2.4.0\"\n")),
            "{package}"
        );
    }
    assert_eq!(CLDR_VERSION, "49");
}

#[test]
fn the_manifest_names_every_input_and_what_each_file_was_made_of() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let manifest = manifest(&project.path().join("out"));
    let row = &manifest["artifacts"]["he/leaflet/beta.pdf"];
    let run = &manifest["runs"][row["made_by"].as_str().unwrap()];
    for part in ["data", "locales", "layouts"] {
        for file in files(&project.path().join(part)) {
            let path = format!("{part}/{file}");
            let kind = file.rsplit('.').next().unwrap();
            if !["yaml", "ftl", "typ", "html", "css", "icc"].contains(&kind) {
                continue;
            }
            let hash = sha256(&fs::read(project.path().join(&path)).unwrap());
            assert_eq!(run["inputs"][&path], hash, "{path}");
        }
    }
    let reads: Vec<&str> =
        row["reads"].as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
    assert_eq!(reads, ["data/", "layouts/", "locales/he/", "locales/en/"]);
    assert_eq!(run["figures"]["beta.population"], "≈ 6000");
    assert!(run["fonts"]["Libertinus Serif"].as_str().unwrap().starts_with("Version 7"));
    assert_eq!(run["tool"]["cldr"], CLDR_VERSION);
    assert_eq!(run["waivers"], Value::Array(Vec::new()));
    assert!(run.get("commit").is_none(), "there is no repository");
    let checks = row["checks"].as_array().unwrap();
    assert!(checks.contains(&"PDF/UA-1".into()) && !checks.contains(&"parity".into()));
}

#[test]
fn the_manifest_names_the_commit_and_no_brochure_does() {
    let plain = Project::minimal();
    plain.build().ends_with(0);
    let project = Project::minimal();
    let git = |arguments: &[&str]| {
        let who = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
        let git =
            Command::new("git").args(who).args(arguments).current_dir(project.path()).output();
        let output = git.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    };
    git(&["init", "--quiet"]);
    git(&["add", "."]);
    git(&["commit", "--quiet", "--message", "all"]);
    let commit = |project: &Project| {
        project.build().ends_with(0);
        let manifest = manifest(&project.path().join("out"));
        let runs = manifest["runs"].as_object().unwrap();
        assert_eq!(runs.len(), 1, "nothing was made by another run");
        runs.values().next().unwrap()["commit"].clone()
    };
    let head = git(&["rev-parse", "HEAD"]);
    // The out folder is no source.
    for _ in 0..2 {
        let told = commit(&project);
        assert_eq!(
            (&told["id"], &told["changed"]),
            (&Value::from(head.clone()), &Value::from(false))
        );
    }
    for file in files(&plain.path().join("out")).iter().filter(|file| *file != "manifest.json") {
        let read = |project: &Project| fs::read(project.path().join("out").join(file)).unwrap();
        assert!(read(&plain) == read(&project), "{file} differs");
    }
    fs::write(project.path().join("data/README.md"), "new").unwrap();
    assert_eq!(commit(&project)["changed"], true);
}

#[test]
fn what_a_filtered_build_carries_over_keeps_what_it_was_made_of() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let before = manifest(&project.path().join("out"));
    let project = project.replacing("data/partners/beta.yaml", "count: 6000", "count: 6100");
    project.run(&["build", "--language", "en"]).ends_with(0);
    let after = manifest(&project.path().join("out"));
    let (kept, made) =
        (&after["artifacts"]["he/leaflet/beta.pdf"], &after["artifacts"]["en/leaflet/beta.pdf"]);
    assert_eq!(*kept, before["artifacts"]["he/leaflet/beta.pdf"]);
    let figure = |row: &Value| {
        after["runs"][row["made_by"].as_str().unwrap()]["figures"]["beta.population"].clone()
    };
    assert_eq!((figure(kept), figure(made)), ("≈ 6000".into(), "≈ 6100".into()));
    let texts = |row: &Value| after["texts"][row["texts"].as_str().unwrap()].clone();
    assert!(texts(kept)["beta.population"].as_str().unwrap().contains("6,000"));
    assert!(texts(made)["beta.population"].as_str().unwrap().contains("6,100"));
    // Once nothing of it is left, a run is forgotten.
    project.build().ends_with(0);
    let all = manifest(&project.path().join("out"));
    assert_eq!(all["runs"].as_object().unwrap().len(), 1);
    assert_eq!(all["texts"].as_object().unwrap().len(), 2);
}

#[test]
fn an_edition_is_another_only_where_it_says_something_else() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let hash = |project: &Project, file: &str| {
        manifest(&project.path().join("out"))["artifacts"][file]["edition_sha256"].clone()
    };
    let files =
        ["en/catalogue.pdf", "en/leaflet/beta.pdf", "he/catalogue.pdf", "en/catalogue.html"];
    let before = files.map(|file| hash(&project, file));
    let project = project.replacing("layouts/theme.typ", "#C9973B", "#C9973C");
    project.build().ends_with(0);
    assert_eq!(files.map(|file| hash(&project, file)), before, "a colour says nothing");
    // The cover's title is no leaflet's.
    let title = project.read("locales/en/publication.ftl");
    let line = title.lines().find(|line| line.starts_with("cover-title = ")).unwrap().to_owned();
    let project = project.replacing("locales/en/publication.ftl", &line, &format!("{line} again"));
    project.build().ends_with(0);
    let after = files.map(|file| hash(&project, file));
    let changed: Vec<bool> = before.iter().zip(&after).map(|(old, new)| old != new).collect();
    assert_eq!(changed, [true, false, false, true]);
}

/// A file that has been a brochure, with other metadata.
fn with_packet(packet: &str) -> Vec<u8> {
    format!("%PDF-1.7\n<?xpacket begin=\"\" id=\"x\"?>{packet}<?xpacket end=\"r\"?>\n%%EOF")
        .into_bytes()
}

fn property(name: &str, value: &str) -> String {
    format!("<p:{name} xmlns:p=\"{NAMESPACE}\">{value}</p:{name}>")
}

#[test]
fn a_file_without_a_passport_gets_a_clear_answer() {
    let folder = tempfile::tempdir().unwrap();
    let answer = |name: &str, bytes: &[u8]| {
        let file = folder.path().join(name);
        fs::write(&file, bytes).unwrap();
        run(folder.path(), &["passport", name]).ends_with(1).stderr()
    };
    assert_eq!(answer("empty", b""), "error: `empty` is no PDF\n");
    assert_eq!(answer("letter.txt", b"dear guests"), "error: `letter.txt` is no PDF\n");
    let foreign = "error: `foreign.pdf` has no passport: twinpress did not make it, or its metadata were \
                   taken out\n";
    assert_eq!(answer("foreign.pdf", b"%PDF-1.4\n%%EOF"), foreign);
    assert_eq!(answer("foreign.pdf", &with_packet("<x/>")), foreign);
    let broken = |packet: &str| answer("broken.pdf", &with_packet(packet));
    assert!(broken(&property("Publication", "leaflet")).contains("it lacks: Language, DataState"));
    let twice = property("Language", "he") + &property("Language", "pl");
    assert!(broken(&format!("<x>{twice}</x>")).contains("it says its Language twice"));
    let steering = property("Language", "\u{1b}[2J");
    let said = broken(&steering);
    assert!(said.contains("its Language is no name") && !said.contains('\u{1b}'), "{said}");
    assert!(broken(&property("Tool", &"x".repeat(5000))).contains("its Tool is no name"));
    assert!(broken(&format!("<a><b>{NAMESPACE}")).contains("cannot be trusted"));
    run(folder.path(), &["passport", "nowhere.pdf"])
        .ends_with(2)
        .says("`nowhere.pdf` cannot be read");
    run(folder.path(), &["passport", "."]).ends_with(2).says("`.` is no file");
}

#[test]
fn two_passports_that_differ_are_none() {
    let one = fs::read(built().join("fr/leaflet/antoing.pdf")).unwrap();
    let other = fs::read(built().join("he/leaflet/antoing.pdf")).unwrap();
    assert!(Passport::read(&[&one[..], &one].concat()).is_ok());
    let both = Passport::read(&[&one[..], &other].concat());
    assert_eq!(both, Err(Unread::Broken("it holds two that differ".to_owned())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damage_to_a_file_is_more_than_an_answer(
        at in any::<proptest::sample::Index>(),
        cut in any::<proptest::sample::Index>(),
        byte in any::<u8>(),
    ) {
        let mut pdf = fs::read(built().join("fr/leaflet/antoing.pdf")).unwrap();
        let tail = pdf.len() - 12_000;
        let at = tail + at.index(12_000);
        pdf[at] = byte;
        let passport = Passport::read(&pdf);
        let _ = passport.unwrap_or_default().complete(&pdf);
        pdf.truncate(tail + cut.index(12_000));
        let passport = Passport::read(&pdf);
        let _ = passport.unwrap_or_default().complete(&pdf);
    }
}

#[test]
fn a_visits_brochure_tells_whose_it_is() {
    let project = Project::visited();
    project.run(&["build", "--delegation", "spring"]).ends_with(0);
    let out = project.path().join("out");
    let file = "en/delegation/spring.pdf";
    let told = Passport::read(&fs::read(out.join(file)).unwrap()).unwrap();
    assert_eq!((&*told.publication, told.delegation.as_deref()), ("delegation", Some("spring")));
    let manifest = manifest(&out);
    let row = &manifest["artifacts"][file];
    assert_eq!(row["edition_sha256"], Value::from(told.edition_sha256));
    let keys = manifest["keys"][row["keys"].as_str().unwrap()].as_array().unwrap().clone();
    for key in ["spring-welcome", "spring.time.games", "spring/beta/delegation-anniversary"] {
        assert!(keys.contains(&Value::from(key)), "{key} in {keys:?}");
    }
    let path = out.join(file);
    run(repository(), &["passport", path.to_str().unwrap()])
        .ends_with(0)
        .says("publication        delegation, spring");
    // Other days make another edition.
    let facts = project.read("data/delegations/spring.yaml").replace("\"14:00\"", "\"13:00\"");
    let moved = project.with("data/delegations/spring.yaml", facts);
    moved.run(&["build", "--delegation", "spring"]).ends_with(0);
    let other = Passport::read(&fs::read(path).unwrap()).unwrap();
    assert_ne!(Value::from(other.edition_sha256), row["edition_sha256"]);
}
