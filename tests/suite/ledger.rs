//! The ledger: which translation is right for which source text, and who said so.

use std::path::Path;

use twinpress::content;
use twinpress::content::Content;
use twinpress::content::ledger::Accepted;
use twinpress::content::ledger::History;
use twinpress::content::ledger::Ledger;
use twinpress::content::ledger::Mark;
use twinpress::content::units::State;
use twinpress::content::units::Unit;
use twinpress::content::units::units;
use twinpress::content::values::Date;

use crate::project::Project;
use crate::project::repository;

fn load(project: &Path) -> Content {
    content::load(project, &[], true).content.unwrap()
}

fn of(content: &Content, language: &str) -> Vec<Unit> {
    let locale = content.locales.iter().find(|locale| locale.language.tag() == language);
    units(content, locale.unwrap())
}

/// A project whose Hebrew texts are all accepted as they stand.
fn accepted(project: Project) -> Project {
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
        assert_eq!(units.len(), content.locales[0].places.len());
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
