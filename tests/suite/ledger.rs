//! The ledger: which translation is right for which source text, and who said so.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;
use twinpress::content;
use twinpress::content::Content;
use twinpress::content::changes;
use twinpress::content::changes::Kind;
use twinpress::content::ledger::Accepted;
use twinpress::content::ledger::History;
use twinpress::content::ledger::Ledger;
use twinpress::content::ledger::Mark;
use twinpress::content::units::State;
use twinpress::content::units::Unit;
use twinpress::content::units::units;
use twinpress::content::values::Date;
use twinpress::language::Language;

use crate::project::Project;
use crate::project::Run;
use crate::project::files;
use crate::project::repository;
use crate::project::run_as;

fn load(project: &Path) -> Content {
    content::load(project, &[], true).content.unwrap()
}

fn of(content: &Content, language: &str) -> Vec<Unit> {
    let locale = content.locales.iter().find(|locale| locale.language.tag() == language);
    units(content, locale.unwrap())
}

/// A project whose Hebrew texts are all accepted as they stand.
pub fn accepted(project: Project) -> Project {
    let content = load(project.path());
    let mut ledger = Ledger::default();
    let mut history = History::default();
    for unit in of(&content, "he") {
        let Some(own) = unit.own_mark else { continue };
        history.add(&unit.source_normal);
        let on = Date::parse("2026-11-24").unwrap();
        let row = Accepted { source: unit.source_mark, own, by: "Dana".to_owned(), on };
        ledger.rows.insert(unit.key, row);
    }
    project
        .with("locales/he/ledger.tsv", ledger.to_text())
        .with("locales/en/history.tsv", history.to_text())
}

/// The keys of the Hebrew units that are not as they were accepted, with their state.
fn work(project: &Project) -> Vec<(String, State)> {
    let units = of(&load(project.path()), "he").into_iter();
    let open = units.filter(|unit| unit.state != State::Current);
    open.map(|unit| (unit.key, unit.state)).collect()
}

fn keys(states: &[(&str, State)]) -> Vec<(String, State)> {
    states.iter().map(|(key, state)| ((*key).to_owned(), *state)).collect()
}

#[test]
fn every_text_of_the_repository_is_a_unit_with_its_place() {
    let content = load(repository());
    for language in ["en", "fr", "he", "it", "pl"] {
        let units = of(&content, language);
        // Of the visits, a language has the texts of its own.
        let tag = Language::parse(language).unwrap();
        let elsewhere = |key: &str| {
            let id = key.split('.').next().unwrap();
            content.keys.iter().any(|known| known.id == id && !known.is_wanted_in(&tag))
        };
        let wanted = content.locales[0].places.keys().filter(|key| !elsewhere(key.as_str()));
        assert_eq!(units.len(), wanted.count());
        for unit in &units {
            let own = unit.own.as_ref().unwrap();
            assert!(content.texts[&own.place.file].get(own.place.range.clone()).is_some());
            assert!(own.place.file.ends_with(&unit.file));
            assert!(unit.source.is_some(), "{}", unit.key);
        }
    }
}

#[test]
fn nothing_is_proved_before_somebody_accepts_it() {
    let project = Project::minimal();
    let units = of(&load(project.path()), "he");
    assert!(units.iter().all(|unit| unit.state == State::Unproved));
    assert!(work(&accepted(project)).is_empty());
}

#[test]
fn a_changed_source_text_makes_its_translation_stale_and_no_other() {
    let project = accepted(Project::minimal())
        .replacing("locales/en/labels.ftl", "panel-web", "panel-web")
        .replacing("locales/en/labels.ftl", "= Surface", "= Area");
    assert_eq!(work(&project), keys(&[("panel-areaKm2", State::Stale)]));
}

#[test]
fn a_changed_attribute_marks_that_attribute_alone() {
    let project = accepted(Project::minimal()).replacing(
        "locales/en/entries/gamma.ftl",
        ".heading = One table",
        ".heading = A table",
    );
    assert_eq!(work(&project), keys(&[("gamma-task.heading", State::Stale)]));
}

#[test]
fn a_changed_name_marks_what_prints_it_directly_or_not() {
    let project = Project::minimal().replacing(
        "locales/en/names.ftl",
        "-beta = Beta",
        "-beta = Beta on the { -delta }",
    );
    let project = accepted(project).replacing("locales/en/names.ftl", "= Delta", "= Delta River");
    let marked = ["beta-lead", "beta-town", "-beta", "-delta"].map(|key| (key, State::Stale));
    assert_eq!(work(&project), keys(&marked));
}

#[test]
fn comments_and_layout_are_no_change() {
    let project = accepted(Project::minimal());
    let text = project.read("locales/en/entries/gamma.ftl");
    let text = text
        .replace("# Filler:", "# Only filler:")
        .replace("gamma-lead = Towns", "gamma-lead   =\n\n      Towns")
        .replace("guests.\n    They walk", "guests. They\n    walk")
        .replace("        [one]", "  [one]")
        .replace("NUMBER($edition, type: \"ordinal\")", "NUMBER( $edition,type:\"ordinal\" )");
    let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let project = project.with("locales/en/entries/gamma.ftl", windows);
    assert!(work(&project).is_empty());
}

#[test]
fn a_translation_edited_since_it_was_accepted_is_seen() {
    let project =
        accepted(Project::minimal()).replacing("locales/he/labels.ftl", "= שטח", "= השטח");
    assert_eq!(work(&project), keys(&[("panel-areaKm2", State::Edited)]));
}

#[test]
fn what_is_missing_and_what_is_obsolete_is_named() {
    let project = accepted(Project::minimal());
    let labels = project.read("locales/he/labels.ftl").replace("panel-since = מאז\n", "");
    let project = project.with("locales/he/labels.ftl", labels + "panel-old = ישן\n-own = שם\n");
    let named = [
        ("panel-since", State::Missing),
        ("panel-old", State::Obsolete),
        ("-own", State::Obsolete),
    ];
    assert_eq!(work(&project), keys(&named));
}

#[test]
fn a_term_of_one_language_alone_is_its_own_affair() {
    let project = accepted(Project::minimal());
    let names = project.read("locales/he/names.ftl") + "-own = שם\n    .gender = f\n";
    let labels = project.read("locales/he/labels.ftl").replace("= שטח", "= שטח { -own }");
    let project = project.with("locales/he/names.ftl", names).with("locales/he/labels.ftl", labels);
    let named = [
        ("panel-areaKm2", State::Edited),
        ("-own", State::Unproved),
        ("-own.gender", State::Unproved),
    ];
    assert_eq!(work(&project), keys(&named));
    assert!(work(&accepted(project)).is_empty());
}

#[test]
fn a_ledger_and_a_history_are_read_as_they_were_written() {
    let project = accepted(Project::minimal());
    let (ledger, history) =
        (project.read("locales/he/ledger.tsv"), project.read("locales/en/history.tsv"));
    let windows = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    for (ledger_text, history_text) in
        [(ledger.clone(), history.clone()), (windows(&ledger), windows(&history))]
    {
        let (read, faults) = Ledger::read(&"ledger.tsv".into(), &ledger_text);
        assert!(faults.is_empty());
        assert_eq!(read.to_text(), ledger);
        let (read, faults) = History::read(&"history.tsv".into(), &history_text);
        assert!(faults.is_empty());
        assert_eq!(read.to_text(), history);
    }
    let mut lines: Vec<&str> = ledger.lines().skip(1).collect();
    assert!(lines.iter().all(|line| line.split('\t').count() == 5));
    let written = lines.clone();
    lines.sort_unstable();
    assert_eq!(lines, written, "a ledger is sorted");
    let mut strange = History::default();
    strange.add("a\\n\n\tb\\");
    let (read, _) = History::read(&"history.tsv".into(), &strange.to_text());
    assert_eq!(read, strange);
}

#[test]
fn the_history_forgets_what_no_ledger_names() {
    let mut history = History::default();
    history.add("kept");
    history.add("forgotten");
    let on = Date::parse("2026-11-24").unwrap();
    let mark = Mark::of("kept");
    let row = Accepted { source: Some(mark), own: mark, by: "Dana".to_owned(), on };
    let ledger = Ledger { rows: [("a".to_owned(), row)].into() };
    history.keep_named_by([&ledger]);
    assert_eq!(history.get(mark), Some("kept"));
    assert_eq!(history.get(Mark::of("forgotten")), None);
}

#[test]
fn a_key_that_nobody_knows_is_harmless_in_a_ledger() {
    let project = accepted(Project::minimal());
    let ledger = project.read("locales/he/ledger.tsv");
    let row = "zz-gone\t0123456789abcdef\t0123456789abcdef\tDana\t2026-11-24\n";
    let project = project.with("locales/he/ledger.tsv", ledger + row);
    assert_eq!(project.check().ends_with(0).stdout(), "");
    assert!(work(&project).is_empty());
}

/// A project whose Hebrew texts somebody accepted.
fn proved(project: Project) -> Project {
    accept(&project, &["he"]).ends_with(0);
    project
}

fn accept(project: &Project, arguments: &[&str]) -> Run {
    let named = ["accept", "--by", "Dana", "--today", "2026-11-24"];
    project.run(&[&named, arguments].concat())
}

/// What `status` tells programs of Hebrew.
fn status(project: &Project) -> Value {
    let told = project.run(&["status", "he", "--message-format", "json"]).ends_with(0).stdout();
    serde_json::from_str::<Value>(&told).unwrap()["languages"][0].clone()
}

/// The work that `status` lists of Hebrew: keys with their states.
fn listed(project: &Project) -> Vec<(String, String)> {
    let status = status(project);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let work = status["work"].as_array().unwrap().iter();
    work.map(|work| (text(&work["key"]), text(&work["state"]))).collect()
}

fn listing(work: &[(&str, &str)]) -> Vec<(String, String)> {
    work.iter().map(|(key, state)| ((*key).to_owned(), (*state).to_owned())).collect()
}

#[test]
fn a_translators_day() {
    let project = Project::minimal();
    accept(&project, &["he"]).ends_with(0).says("accepted 82 texts of he");
    assert_eq!(project.check().ends_with(0).stdout(), "");
    let morning = project.read("locales/he/ledger.tsv");

    // The office changes a sentence.
    let project = project.replacing("locales/en/labels.ftl", "= Surface", "= Land and water");
    project.check().ends_with(0).says("locales/he/labels.ftl:18:1: warning[stale-translation]");
    let seen = project.run(&["status", "he"]).ends_with(0);
    let seen = seen.says("locales/he/labels.ftl:18: panel-areaKm2\n");
    let seen = seen.says("stale: the source text has changed since Dana accepted it on 2026-11-24");
    seen.says("[-Surface-]{+Land and water+}").says("he      שטח");

    // The translator mends the text, looks once more, and says that it is right.
    let project = project.replacing("locales/he/labels.ftl", "= שטח", "= יבשה ומים");
    project.run(&["status", "he"]).ends_with(0).says("and so has the translation\n");
    accept(&project, &["he", "panel-areaKm2"]).ends_with(0).says("accepted 1 text of he");
    assert_eq!(project.check().ends_with(0).stdout(), "");
    assert!(listed(&project).is_empty());
    assert_eq!(status(&project)["total"]["current"]["percent"], 100);

    let evening = project.read("locales/he/ledger.tsv");
    let changed: Vec<(&str, &str)> =
        morning.lines().zip(evening.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(changed.len(), 1);
    assert!(changed[0].1.starts_with("panel-areaKm2\t"));
}

#[test]
fn nothing_but_accept_marks_a_translation_as_right() {
    let project = proved(Project::minimal())
        .replacing("locales/en/labels.ftl", "= Surface", "= Area")
        .replacing("locales/he/labels.ftl", "= נוער", "= צעירים");
    let before: Vec<String> = files(&project.path().join("locales"))
        .iter()
        .map(|file| project.read(&format!("locales/{file}")))
        .collect();
    project.build().ends_with(0);
    project.check().ends_with(0);
    for format in ["human", "json", "html"] {
        project.run(&["status", "he", "--message-format", format]).ends_with(0);
    }
    let after: Vec<String> = files(&project.path().join("locales"))
        .iter()
        .map(|file| project.read(&format!("locales/{file}")))
        .collect();
    assert_eq!(after, before);
    assert_eq!(listed(&project), listing(&[("field-youth", "edited"), ("panel-areaKm2", "stale")]));
}

#[test]
fn what_was_accepted_before_keeps_its_name_and_day() {
    let project = proved(Project::minimal());
    let ledger = project.read("locales/he/ledger.tsv");
    let again = ["accept", "he", "--by", "Noam", "--today", "2027-01-05"];
    let said = project.run(&again).ends_with(0);
    said.says("accepted 0 texts of he; 82 were accepted already");
    assert_eq!(project.read("locales/he/ledger.tsv"), ledger);
    let project = project.replacing("locales/he/labels.ftl", "= נוער", "= צעירים");
    project.run(&again).ends_with(0).says("accepted 1 text of he; 81 were accepted already");
    assert_eq!(project.read("locales/he/ledger.tsv").matches("\tNoam\t2027-01-05\n").count(), 1);
}

#[test]
fn only_the_named_texts_are_accepted() {
    let project = Project::minimal();
    let keys = ["he", "beta-lead", "gamma-task.heading", "--", "-beta"];
    accept(&project, &keys).ends_with(0).says("accepted 3 texts of he");
    let ledger = project.read("locales/he/ledger.tsv");
    let rows: Vec<&str> = ledger.lines().skip(1).filter_map(|l| l.split('\t').next()).collect();
    assert_eq!(rows, ["-beta", "beta-lead", "gamma-task.heading"]);
}

#[test]
fn a_missing_or_faulty_text_is_refused_by_name_and_nothing_is_accepted() {
    let labels = Project::minimal().read("locales/he/labels.ftl");
    let labels = labels.replace("panel-since = מאז\n", "").replace("{ $fields }", "{ $feilds }");
    let project = Project::minimal().with("locales/he/labels.ftl", labels + "panel-old = ישן\n");
    let keys = ["he", "panel-web", "panel-since"];
    let said = accept(&project, &keys);
    said.ends_with(2).says("`he` has no text `panel-web`");
    let keys = ["he", "panel-website", "panel-since", "panel-old", "cooperation-whole"];
    accept(&project, &keys)
        .ends_with(1)
        .says("`panel-since` cannot be accepted: it is missing")
        .says("`panel-old` cannot be accepted: it is asked for by nothing")
        .says("$feilds")
        .says("`cooperation-whole` can be accepted when this is mended");
    accept(&project, &["he"]).ends_with(1).says("`cooperation-whole` can be accepted when");
    assert!(!project.path().join("locales/he/ledger.tsv").exists());
    assert!(!project.path().join("locales/en/history.tsv").exists());
    // A fault elsewhere is no matter of this text.
    accept(&project, &["he", "panel-website"]).ends_with(0).says("accepted 1 text of he");
    let project = project.replacing("locales/he/labels.ftl", "$feilds", "$fields");
    accept(&project, &["he"]).ends_with(0).says("1 missing: `twinpress status he` lists them");
    assert_eq!(listed(&project), listing(&[("panel-since", "missing"), ("panel-old", "obsolete")]));
}

#[test]
fn a_text_cut_short_by_a_line_that_cannot_be_read_is_faulty() {
    let project = Project::minimal().replacing("locales/he/labels.ftl", "= שטח", "= שטח\nומים");
    accept(&project, &["he", "panel-areaKm2"]).ends_with(1).says("`panel-areaKm2` can be accepted");
}

#[test]
fn a_misspelt_key_gets_its_neighbour() {
    let project = Project::minimal();
    accept(&project, &["he", "panel-aeraKm2", "beta-leda"])
        .ends_with(2)
        .says("`he` has no text `panel-aeraKm2`; did you mean `panel-areaKm2`?")
        .says("`he` has no text `beta-leda`; did you mean `beta-lead`?");
    accept(&project, &["he", "zzz"]).ends_with(2).says("`twinpress status he` lists them");
    accept(&project, &["en"]).ends_with(2).says("`en` is the source language");
    accept(&project, &["fr"]).ends_with(2).says("no language `fr`; there are: en, he");
}

#[test]
fn who_accepts_and_when_is_asked_or_found() {
    let project = Project::minimal();
    let accept = |user: Option<&str>, more: &[&str]| {
        run_as(user, project.path(), &[&["accept", "he", "beta-lead"], more].concat())
    };
    accept(None, &[]).ends_with(2).says("nobody is named who accepts; add `--by NAME`");
    accept(Some(" "), &[]).ends_with(2).says("add `--by NAME`");
    accept(None, &["--by", "A\tB"]).ends_with(2).says("`--by` takes a name in one line");
    accept(None, &["--by", "Dana", "--today", "5/1"]).ends_with(2).says("as YYYY-MM-DD");
    accept(Some("noam"), &["--today", "2026-11-25"]).ends_with(0);
    assert!(project.read("locales/he/ledger.tsv").ends_with("\tnoam\t2026-11-25\n"));
    let project = Project::minimal();
    run_as(Some("noam"), project.path(), &["accept", "he", "--by", "Dana", "beta-lead"])
        .ends_with(0);
    let ledger = project.read("locales/he/ledger.tsv");
    let row: Vec<&str> = ledger.trim_end().rsplit('\t').take(2).collect();
    assert_eq!(row[1], "Dana");
    // The clock's day, told by a stranger.
    let today = std::process::Command::new("date").args(["-u", "+%F"]).output().unwrap();
    assert_eq!(row[0], String::from_utf8(today.stdout).unwrap().trim());
}

#[test]
fn a_ledger_that_nobody_understands_is_not_written_over() {
    let project = proved(Project::minimal());
    for (file, line) in [
        ("locales/he/ledger.tsv", "<<<<<<< ours\n"),
        ("locales/en/history.tsv", "0123456789abcdef\tanother text\n"),
    ] {
        let text = project.read(file) + line;
        fs::write(project.path().join(file), &text).unwrap();
        accept(&project, &["he"]).ends_with(1).says(file);
        assert_eq!(project.read(file), text);
        fs::write(project.path().join(file), text.replace(line, "")).unwrap();
    }
}

#[test]
fn one_language_keeps_what_another_was_made_from() {
    let project = Project::real();
    let old = "= Powierzchnia";
    let labels = "locales/pl/labels.ftl";
    accept(&project, &["fr"]).ends_with(0);
    accept(&project, &["he"]).ends_with(0);
    let project = project.replacing(labels, old, "= Obszar");
    accept(&project, &["he"]).ends_with(0);
    project.run(&["status", "fr"]).ends_with(0).says("[-Powierzchnia-]{+Obszar+}");
}

#[test]
fn a_language_without_a_ledger_is_left_in_peace() {
    let project = Project::minimal().replacing("locales/en/labels.ftl", "= Surface", "= Area");
    assert_eq!(project.check().ends_with(0).stdout(), "");
    project.run(&["check", "--deny", "stale"]).ends_with(0);
    project.run(&["status", "he"]).ends_with(0).says("he keeps no ledger");
    assert_eq!(status(&project)["total"]["unproved"]["units"], 82);
    assert!(listed(&project).is_empty());
}

#[test]
fn a_stale_translation_is_a_warning_and_denied_an_error() {
    let project =
        proved(Project::minimal()).replacing("locales/en/labels.ftl", "= Surface", "= Area");
    let warned = "`panel-areaKm2` has changed since it was accepted";
    project.build().ends_with(0).says("warning[stale-translation]").says(warned);
    for command in ["build", "check"] {
        let denied = project.run(&[command, "--deny", "stale"]).ends_with(1);
        denied.says("error[stale-translation]").says(warned);
    }
    // Another language is no matter of this build.
    project.run(&["build", "--deny", "stale", "--language", "en"]).ends_with(0);
    project.run(&["build", "--deny", "rotten"]).ends_with(2);
}

#[test]
fn status_counts_every_text_once() {
    let labels = |project: &Project| {
        let text = project.read("locales/he/labels.ftl").replace("panel-since = מאז\n", "");
        text.replace("= נוער", "= צעירים").replace("= ספורט", "= sports") + "panel-old = ישן\n"
    };
    let project = proved(Project::minimal());
    let labels = labels(&project);
    let project = project.with("locales/he/labels.ftl", labels).replacing(
        "locales/en/labels.ftl",
        "= Surface",
        "= Land and water",
    );
    let status = status(&project);
    for counts in status["files"].as_array().unwrap().iter().chain([&status["total"]]) {
        for what in ["units", "words"] {
            let count = |name: &str| counts[name][what].as_u64().unwrap();
            let parts = ["missing", "stale", "edited", "unproved", "current"].map(count);
            assert_eq!(parts.iter().sum::<u64>(), count("units"));
            assert_eq!(count("translated"), count("units") - count("missing"));
        }
    }
    let total = &status["total"];
    assert_eq!(total["units"]["units"], 82);
    assert_eq!(total["stale"], json!({ "units": 1, "words": 3, "percent": 1 }));
    assert_eq!(total["edited"]["units"], 2);
    assert_eq!(total["missing"]["units"], 1);
    assert_eq!(total["same_as_source"]["units"], 1);
    assert_eq!(total["obsolete"]["units"], 1);
    // Not all of them: never 100.
    assert_eq!(total["translated"]["percent"], 98);
    let first = &status["work"][0];
    assert_eq!(first["key"], "field-youth");
    assert_eq!(first["own"], "צעירים");
    assert_eq!(first["accepted_by"], "Dana");
    assert_eq!(first["accepted_on"], "2026-11-24");
}

#[test]
fn a_missing_text_is_listed_where_it_would_go() {
    let project = proved(Project::minimal());
    let labels = project.read("locales/he/labels.ftl").replace("panel-since = מאז\n", "");
    let project = project.with("locales/he/labels.ftl", labels);
    let seen = project.run(&["status", "he"]).ends_with(0);
    seen.says("locales/he/labels.ftl:14: panel-since\n  missing: it has no translation\n    en      Since");
    let project = project.without("locales/he/entries/beta.ftl");
    let work = status(&project)["work"].clone();
    let lead = work.as_array().unwrap().iter().find(|work| work["key"] == "beta-lead").unwrap();
    assert_eq!((&lead["file"], &lead["line"]), (&json!("locales/he/entries/beta.ftl"), &json!(1)));
}

#[test]
fn a_changed_name_is_shown_with_its_change_and_no_other_name() {
    let project = proved(Project::minimal()).replacing(
        "locales/en/names.ftl",
        "-beta = Beta",
        "-beta = Betah",
    );
    let said = project.run(&["status", "he"]).ends_with(0).stdout();
    assert!(said.contains("-beta = [-Beta-]{+Betah+}"), "{said}");
    let pieces = changes::of_source("of\n-a = A\n-b = B\n-c = C", "of\n-a = A\n-b = D\n-e = E");
    let shown: Vec<&str> = pieces.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(shown, ["of", "\n-b = ", "B", "D"]);
}

#[test]
fn errors_are_counted_and_do_not_hide_the_state() {
    let project =
        proved(Project::minimal()).replacing("locales/he/labels.ftl", "$fields", "$feilds");
    project.run(&["status", "he"]).ends_with(0).says("1 error: `twinpress check --language he`");
    assert_eq!(status(&project)["errors"], 1);
    Project::minimal().without("data/home.yaml").run(&["status"]).ends_with(1).says("home.yaml");
    project.run(&["status", "xx"]).ends_with(2).says("no language `xx`; there are: en, he");
}

#[test]
fn the_status_page_is_whole_and_says_what_language_each_text_is_in() {
    let project = proved(Project::minimal())
        .replacing("locales/en/labels.ftl", "= Surface", "= Land & <em>water</em>")
        .replacing("locales/he/labels.ftl", "= נוער", "= צעירים")
        .replacing("locales/he/labels.ftl", "בתחומי { $fields }", "{ $fields }")
        .replacing("locales/he/labels.ftl", "*[other] תושבים", "*[other] אנשים");
    let page = project.run(&["status", "--message-format", "html"]).ends_with(0).stdout();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    assert!(page.ends_with("</html>\n"));
    let change = "<blockquote lang=\"en\" dir=\"ltr\"><del>Surface</del><ins>Land &amp; <bdi dir=\"ltr\">&lt;em&gt;</bdi>water";
    assert!(page.contains(change), "{page}");
    assert!(page.contains("<blockquote lang=\"he\" dir=\"rtl\">צעירים</blockquote>"), "{page}");
    // Code in a Hebrew text reads from left to right by itself.
    for code in ["{ $fields }", "{ $kind -&gt;", "[district]", "*[other]"] {
        assert!(page.contains(&format!("<bdi dir=\"ltr\">{code}</bdi>")), "{code}\n{page}");
    }
    for outside in ["http:", "https:", " src=", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "the page asks for {outside}");
    }
}

proptest! {
    #[test]
    fn a_word_diff_holds_both_texts(old in "[a-c א-ב.{}\n]{0,20}", new in "[a-c א-ב.{}\n]{0,20}") {
        let pieces = changes::between(&old, &new);
        let without = |kind: Kind| {
            pieces.iter().filter(|piece| piece.kind != kind).map(|piece| piece.text.as_str()).collect::<String>()
        };
        prop_assert_eq!(without(Kind::Added), old);
        prop_assert_eq!(without(Kind::Removed), new);
    }
}
