//! 1: what is read and checked.

use std::fs;

use twinpress::content::schema;
use twinpress::diagnostics::Fault;
use twinpress::diagnostics::line_column;

use crate::project::Project;
use crate::project::repository;
use crate::project::run;

#[test]
fn the_published_content_has_no_fault() {
    assert_eq!(
        run(repository(), &["check", "--message-format", "short"]).ends_with(0).stdout(),
        ""
    );
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how a person asks for the schemas to be written")]
fn the_schemas_are_those_of_the_types() {
    for (name, schema) in schema::schemas() {
        let path = repository().join("data/schema").join(name);
        if std::env::var_os("TWINPRESS_WRITE_SCHEMAS").is_some() {
            fs::write(&path, &schema).unwrap();
        }
        let written = fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(
            written, schema,
            "run the tests with TWINPRESS_WRITE_SCHEMAS=1 and read the change"
        );
    }
}

#[test]
fn every_dataset_file_names_its_schema_and_says_what_it_holds() {
    let languages = ["en", "fr", "he", "it", "pl"].map(|language| format!("locales/{language}"));
    let folders =
        ["data", "data/delegations", "data/memberships", "data/partners"].map(str::to_owned);
    for folder in folders.into_iter().chain(languages) {
        for entry in fs::read_dir(repository().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|kind| kind != "yaml") {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let mut lines = text.lines();
            let schema = lines
                .next()
                .and_then(|line| line.strip_prefix("# yaml-language-server: $schema="))
                .unwrap_or_else(|| panic!("{} names no schema", path.display()));
            assert!(path.parent().unwrap().join(schema).exists(), "{}: {schema}", path.display());
            let second = lines.next().unwrap_or_default();
            assert!(second.starts_with("# ") && second.ends_with('.'), "{}", path.display());
        }
    }
}

#[test]
fn byte_order_marks_and_windows_line_ends_are_read_and_kept() {
    let project = Project::minimal();
    let labels = project.read("locales/en/labels.ftl");
    let windows = format!("\u{feff}{}", labels.replace('\n', "\r\n"));
    let project = project.with("locales/en/labels.ftl", &windows);
    let home = project.read("data/home.yaml");
    let project = project.with("data/home.yaml", format!("\u{feff}{}", home.replace('\n', "\r\n")));
    assert_eq!(project.check().ends_with(0).stdout(), "");
    project.build().ends_with(0).says("made");
    assert_eq!(project.read("locales/en/labels.ftl"), windows);
}

#[test]
fn a_fault_behind_a_byte_order_mark_has_the_column_that_an_editor_shows() {
    let project = Project::minimal();
    let labels = project.read("locales/en/labels.ftl");
    let text = format!("\u{feff}zz-nobody = x\n{labels}");
    let project = project.with("locales/en/labels.ftl", text);
    project.check().ends_with(0).says("locales/en/labels.ftl:1:1: warning[obsolete-message]");
}

#[test]
fn a_huge_file_is_refused_and_not_read() {
    let huge = "# x\n".repeat(26 << 20);
    let project = Project::minimal().with("data/partners/huge.yaml", huge);
    project
        .check()
        .ends_with(1)
        .says("data/partners/huge.yaml:1:1: error[unreadable]: larger than 1024 kB");
}

#[test]
fn a_file_that_nests_without_end_neither_hangs_nor_crashes() {
    let braces = format!("a = {}\n", "{ ".repeat(100_000));
    let brackets = format!("id: {}\n", "[".repeat(100_000));
    let project = Project::minimal()
        .with("locales/en/deep.ftl", braces)
        .with("data/partners/deep.yaml", brackets);
    project.check().ends_with(1).says("error[too-deep]").says("data/partners/deep.yaml");
}

#[test]
fn all_faults_of_all_files_come_in_one_run_and_in_one_order() {
    let project = Project::real()
        .replacing("data/partners/antoing.yaml", "kind: town", "kind: twon")
        .replacing("data/partners/cakovec.yaml", "longitude: 16.43", "longitude: 416.43");
    let said = project.check().ends_with(1).stdout();
    let places: Vec<&str> = said.lines().filter_map(|line| line.split(": ").next()).collect();
    assert!(places[0].starts_with("data/partners/antoing.yaml:5:7"), "{said}");
    assert!(places[1].starts_with("data/partners/cakovec.yaml:9:38"), "{said}");
    assert_eq!(project.check().ends_with(1).stdout(), said);
}

#[test]
fn a_language_without_a_file_hears_of_the_file_and_not_of_each_message() {
    let project = Project::minimal().without("locales/he/labels.ftl");
    assert_eq!(
        project.check().ends_with(1).stdout(),
        "locales/he/labels.ftl:1:1: error[missing-file]: no such file in this language (translate \
         the source language's file of this name)\n"
    );
}

#[test]
fn a_language_whose_switches_are_at_fault_is_never_left_out_of_a_build() {
    let project = Project::minimal();
    let switches = project.read("locales/he/language.yaml");
    let project =
        project.with("locales/he/language.yaml", switches + "space_before: { \"\": \" \" }\n");
    project.build().ends_with(1).says("expected one punctuation mark, found nothing");
}

#[test]
fn a_draft_that_would_print_the_id_of_a_missing_term_is_refused() {
    Project::minimal()
        .replacing("locales/he/names.ftl", "-delta = ", "-dleta = ")
        .run(&["build", "--draft"])
        .ends_with(1)
        .says("no term `-delta` in this language");
}

#[test]
fn a_misspelt_variable_is_named_with_the_right_one_beside_it() {
    Project::real()
        .replacing("locales/fr/entries/cakovec.ftl", "{ $since }", "{ $sincee }")
        .check()
        .ends_with(1)
        .says("error[unknown-variable]: unknown variable `$sincee` (did you mean `since`?)");
}

/// Today's CLDR for the languages that are set, and for those that may come next.
#[test]
fn a_plural_select_must_have_what_the_dataset_needs() {
    // The number, the language, and the category that CLDR 49 gives it.
    let cases = [
        ("pl", 1, "one"),
        ("pl", 2, "few"),
        ("pl", 5, "many"),
        ("pl", 22, "few"),
        ("en", 1, "one"),
        ("en", 20, "other"),
        ("fr", 0, "one"),
        ("fr", 1_000_000, "many"),
        ("it", 1_000_000, "many"),
        ("he", 2, "two"),
        ("he", 20, "other"),
        ("he", 100, "other"),
        ("lt", 1, "one"),
        ("lt", 2, "few"),
        ("lt", 11, "other"),
        ("lt", 21, "one"),
        ("hr", 1, "one"),
        ("hr", 3, "few"),
        ("hr", 11, "other"),
        ("hr", 21, "one"),
        ("uk", 1, "one"),
        ("uk", 4, "few"),
        ("uk", 11, "many"),
        ("uk", 25, "many"),
        ("ru", 21, "one"),
        ("ru", 280, "many"),
        ("hu", 1, "one"),
        ("hu", 5, "other"),
        ("ar", 0, "zero"),
        ("ar", 3, "few"),
        ("ar", 11, "many"),
    ];
    for (language, number, category) in cases {
        let select =
            |category: &str| format!("x = {{ $n ->\n    [{category}] hit\n   *[miss] miss\n}}\n");
        let mut bundle = fluent_bundle::bundle::FluentBundle::new(vec![language.parse().unwrap()]);
        bundle
            .add_resource(fluent_bundle::FluentResource::try_new(select(category)).unwrap())
            .unwrap();
        let pattern = bundle.get_message("x").unwrap().value().unwrap();
        let mut arguments = fluent_bundle::FluentArgs::new();
        arguments.set("n", number);
        let said = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
        assert_eq!(said, "hit", "{language} {number} must be {category}");
    }
}

#[test]
fn a_select_without_the_category_that_a_value_needs_is_an_error() {
    let project = Project::real();
    let text = project.read("locales/pl/entries/salcininkai.ftl");
    let project = project.with(
        "locales/pl/entries/salcininkai.ftl",
        text + "\nsalcininkai-extra = { $monuments ->\n    [one] zabytek\n    [few] zabytki\n   *[other] zabytku\n}\n",
    );
    project
        .check()
        .ends_with(1)
        .says("the dataset's value 280 of `$monuments` needs the plural category `many`");
}

#[test]
fn columns_count_characters_and_not_bytes() {
    let at = line_column("ąę\nżółw x", "ąę\nżółw ".len());
    assert_eq!((at.line, at.column), (2, 6));
}

#[test]
fn every_kind_of_fault_has_a_name_of_its_own() {
    let mut codes: Vec<&str> = Fault::ALL.iter().map(|fault| fault.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Fault::ALL.len());
}
