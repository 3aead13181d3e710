//! `scaffold`: what a language lacks is laid out for its translator, and a new language can be seen at once.

use std::collections::BTreeMap;
use std::fs;

use proptest::prelude::*;
use serde_json::Value;
use twinpress::content;
use twinpress::content::scaffold;
use twinpress::language::Direction;
use twinpress::language::Language;

use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::render::visible;

/// Languages with their plural categories as CLDR 49 lists them, and their direction.
const NEW: [(&str, &[&str], &str); 4] = [
    ("uk", &["one", "few", "many", "other"], "ltr"),
    ("hr", &["one", "few", "other"], "ltr"),
    ("lt", &["one", "few", "many", "other"], "ltr"),
    ("ar", &["zero", "one", "two", "few", "many", "other"], "rtl"),
];

/// The bytes of a language's files.
fn bytes(project: &Project, language: &str) -> BTreeMap<String, Vec<u8>> {
    let folder = project.path().join("locales").join(language);
    let read = |file: String| (file.clone(), fs::read(folder.join(file)).unwrap());
    files(&folder).into_iter().map(read).collect()
}

/// A file whose translator took the `# ` away from every entry that was laid out, and changed no word.
fn taken_up(text: &str) -> String {
    let mut inside = false;
    let mut taken = String::new();
    for line in text.split_inclusive('\n') {
        let content = line.strip_prefix("# ").unwrap_or_default();
        let id = content.split(" =").next().unwrap_or_default().trim_start_matches(['-', ' ', '.']);
        let begins = content.contains(" =")
            && id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        inside = line.starts_with('#') && (inside || begins);
        taken.push_str(if inside { content } else { line });
    }
    taken
}

/// A project in which a language's entries are all taken up with the source texts in them.
fn with_source_texts(project: Project, language: &str) -> Project {
    let files = bytes(&project, language).into_iter();
    files.filter(|(name, _)| name.ends_with(".ftl")).fold(project, |project, (name, text)| {
        let text = taken_up(std::str::from_utf8(&text).unwrap());
        project.with(&format!("locales/{language}/{name}"), text)
    })
}

/// The variant keys of the select that a message begins or holds, by the message's id.
fn variants(text: &str, id: &str) -> Vec<String> {
    let from = text.find(&format!("# {id} =")).unwrap();
    let select = &text[from + text[from..].find("->").unwrap()..];
    let select = &select[..select.find("\n#     }").unwrap()];
    let keys = select.split('[').skip(1).map(|part| part.split(']').next().unwrap());
    keys.map(str::to_owned).collect()
}

#[test]
fn a_new_language_can_be_seen_as_a_draft_at_once() {
    let list = fs::read(repository().join("l10n.toml")).unwrap();
    let project = Project::real().with("l10n.toml", list);
    for (language, ..) in NEW {
        project
            .run(&["scaffold", language])
            .ends_with(0)
            .says(&format!("locales/{language}/conventions.ftl: a new file, 15 entries"))
            .says("added 251 commented entries")
            .says(&format!("l10n.toml does not list `{language}`"));
    }
    let mut build = vec!["build", "--draft", "--map", "--publication", "catalogue"];
    build.extend(["--publication", "leaflet", "--entry", "antoing"]);
    for (language, ..) in NEW {
        build.extend(["--language", language]);
    }
    project.run(&build).ends_with(0).says("made 8 brochures and 8 fragments");
    for (language, _, direction) in NEW {
        let html = project.read(&format!("out/{language}/catalogue.html"));
        let root = html.lines().next().unwrap();
        assert!(root.contains(&format!("lang=\"{language}\" dir=\"{direction}\"")), "{root}");
        // What is borrowed says whose it is: all texts are, and so nothing in them is the language's own,
        // neither the word for “and” nor the name of a month.
        let dir = if direction == "rtl" { " dir=\"ltr\"" } else { "" };
        let mark = format!("<mark class=\"twinpress-fallback\" lang=\"pl\"{dir}>");
        assert!(html.contains(&format!("{mark}WERSJA ROBOCZA</mark>")), "{language}");
        assert!(html.contains(&format!("{mark}ok.\u{a0}6\u{a0}tys.</mark>")), "{language}");
        let text = visible(&html);
        for said in ["spotkania młodzieży i dbałość o historię", "w maju 2013", "21 września"]
        {
            assert!(text.contains(said), "{language}: no `{said}`");
        }
        assert!(!text.contains(|c: char| ('\u{600}'..='\u{6ff}').contains(&c)), "{language}");
        for file in ["catalogue", "leaflet/antoing"] {
            let map = project.read(&format!("out/{language}/{file}.map.json"));
            let map: Value = serde_json::from_str(&map).unwrap();
            let pages = map["pages"].as_array().unwrap().len();
            let texts = ["units", "data"].iter().flat_map(|list| map[list].as_array().unwrap());
            let stamp = texts.into_iter().find(|text| text["key"] == "draft-stamp").unwrap();
            assert_eq!(stamp["places"].as_array().unwrap().len(), pages, "{language} {file}");
            let pdf = project.path().join(format!("out/{language}/{file}.pdf"));
            assert!(fs::metadata(pdf).unwrap().len() > 10_000, "{language} {file}");
        }
    }
}

#[test]
fn a_new_language_of_the_minimal_project_can_be_seen_as_a_draft_too() {
    for (language, ..) in NEW {
        let project = Project::minimal();
        let said = project.run(&["scaffold", language]).ends_with(0).stdout();
        assert!(!said.contains("l10n.toml"), "{said}");
        project.run(&["build", "--draft", "--language", language]).ends_with(0).says("made");
    }
}

#[test]
fn a_borrowed_sentence_reads_its_own_way_as_a_whole() {
    let project = Project::real();
    project.run(&["scaffold", "ar"]).ends_with(0);
    let build = ["build", "--draft", "--language", "ar", "--entry", "antoing", "--format", "html"];
    project.run(&build).ends_with(0);
    let html = project.read("out/ar/leaflet/antoing.html").replace('\u{a0}', " ");
    // Its pieces (here a year is one) would stand from right to left one by one.
    let mark = "<mark class=\"twinpress-fallback\" lang=\"pl\" dir=\"ltr\">";
    let whole = format!("<bdi dir=\"ltr\">{mark}Od </mark>{mark}1997</mark>{mark} roku Płońsk");
    assert!(html.contains(&whole), "{html}");
    assert!(html.contains("partnerów.</mark></bdi></p>"), "{html}");
    assert!(html.contains("w linii prostej.&#x2069;\" lang=\"pl\" dir=\"ltr\""), "{html}");
    let svg = project.read("out/ar/map/antoing.svg");
    assert!(svg.contains("direction=\"ltr\" lang=\"pl\">Antoing</text>"), "{svg}");
}

#[test]
fn figures_are_borrowed_until_the_words_around_them_are_there() {
    let project = Project::real();
    project.run(&["scaffold", "fa"]).ends_with(0);
    let build = ["build", "--draft", "--language", "fa", "--entry", "antoing"];
    // Persian writes its own figures, which the built-in typeface lacks.
    project.run(&build).ends_with(0);
    let own = ['۰', '۵', '۷'];
    assert!(!project.read("out/fa/leaflet/antoing.html").contains(own));
    let path = "locales/fa/conventions.ftl";
    let project = project.replacing(path, "# about = ok. { $figure }", "about = حدود { $figure }");
    project.run(&[&build[..], &["--format", "html"]].concat()).ends_with(0);
    assert!(visible(&project.read("out/fa/leaflet/antoing.html")).contains("حدود ۷٬۵۰۰"));
}

#[test]
fn plural_forms_are_laid_out_as_the_language_has_them() {
    let project = Project::real();
    for (language, categories, _) in NEW {
        project
            .run(&["scaffold", language])
            .ends_with(0)
            .says(&format!("the plural categories of `{language}`: {}", categories.join(", ")));
        let read = |file: &str| project.read(&format!("locales/{language}/{file}"));
        // The source text selects by it, and so does the language.
        assert_eq!(variants(&read("labels.ftl"), "network-alt"), categories, "{language}");
        let with_figures = variants(&read("entries/antoing.ftl"), "antoing-book");
        assert_eq!(with_figures[..2], ["2", "3"], "{language}");
        assert_eq!(with_figures[2..], *categories, "{language}");
        // Polish abbreviates the word, and so selects by nothing.
        for id in ["about-thousands", "about-millions"] {
            assert_eq!(variants(&read("conventions.ftl"), id), categories, "{language}");
        }
        assert!(read("conventions.ftl").contains("\n# century = { $roman } w.\n"), "{language}");
        // A select over words stays as it is.
        assert_eq!(variants(&read("labels.ftl"), "panel-population"), ["district", "other"]);
    }
    let project = Project::minimal();
    project.run(&["scaffold", "uk"]).ends_with(0);
    // “the 3rd”: the ordinal categories of Ukrainian.
    let entry = project.read("locales/uk/entries/gamma.ftl");
    assert_eq!(variants(&entry, "gamma-task"), ["few", "other"]);
}

#[test]
fn a_language_without_plural_forms_gets_no_select_where_the_source_has_none() {
    let project = Project::real();
    project.run(&["scaffold", "ja"]).ends_with(0).says("the plural categories of `ja`: other");
    let conventions = project.read("locales/ja/conventions.ftl");
    assert!(conventions.contains("# about-millions = ok. { $figure } mln\n"), "{conventions}");
    assert_eq!(variants(&project.read("locales/ja/labels.ftl"), "network-alt"), ["other"]);
}

#[test]
fn what_is_laid_out_is_the_source_text_with_its_comment_and_its_variables() {
    let project = Project::minimal();
    project.run(&["scaffold", "uk"]).ends_with(0);
    let conventions = project.read("locales/uk/conventions.ftl");
    let about = "\n\n# $figure (String) - the figure, ready\n# about = some { $figure }\n\n";
    assert!(conventions.contains(about), "{conventions}");
    // What a comment does not explain is named with its type all the same.
    let project = Project::minimal().replacing(
        "locales/en/labels.ftl",
        "# $home (String) - the home town\n# $partners (Number) - how many partners; selects\n",
        "# $home (String) - the home town\n",
    );
    project.run(&["scaffold", "uk"]).ends_with(0);
    let labels = project.read("locales/uk/labels.ftl");
    let comment = "# $home (String) - the home town\n# $partners (Number)\n# network-alt =\n";
    assert!(labels.contains(comment), "{labels}");
    // It is missing until the translator takes it up, and `check` says so.
    project.check().ends_with(1).says("no message `network-alt`");
}

#[test]
fn every_entry_can_be_taken_up_as_it_lies() {
    for project in [Project::real(), Project::minimal()] {
        for (language, ..) in NEW {
            project.run(&["scaffold", language]).ends_with(0);
        }
        let project =
            NEW.into_iter().fold(project, |p, (language, ..)| with_source_texts(p, language));
        // Nothing is wrong with it but that it is the source's text, in the source's quotation marks.
        let said = project.check().ends_with(0).stdout();
        for line in said.lines() {
            let known = ["same-as-source", "quotes"].iter();
            assert!(known.clone().any(|fault| line.contains(&format!("[{fault}]"))), "{line}");
        }
        assert_eq!(said.matches("no message").count(), 0);
        project.run(&["scaffold", "uk"]).ends_with(0).says("nothing to add to `uk`");
    }
}

#[test]
fn a_second_run_changes_no_byte() {
    for project in [Project::real(), Project::minimal()] {
        for (language, ..) in NEW {
            let entries = project.run(&["scaffold", language]).ends_with(0).stdout();
            let entries = entries.split(" commented entries").next().unwrap();
            let entries = entries.rsplit(' ').next().unwrap();
            let first = bytes(&project, language);
            project
                .run(&["scaffold", language])
                .ends_with(0)
                .says(&format!("nothing to add to `{language}`"))
                .says(&format!("{entries} entries laid out before: still comments"));
            assert_eq!(bytes(&project, language), first, "{language}");
        }
    }
}

#[test]
fn a_language_that_lacks_nothing_stays_as_it_is() {
    let project = Project::real();
    for language in ["en", "fr", "he", "it"] {
        let before = bytes(&project, language);
        let said = project.run(&["scaffold", language]).ends_with(0).stdout();
        assert_eq!(said, format!("nothing to add to `{language}`\n"));
        assert_eq!(bytes(&project, language), before);
    }
}

/// A Hebrew file of the repository without a message: the text before and behind it.
fn cut(project: &Project, file: &str, id: &str) -> (String, String) {
    let text = project.read(file);
    let (start, end) = entry(&text, id);
    (text[..start].to_owned(), text[end..].to_owned())
}

/// An entry with its comment: its first byte and the line behind it.
fn entry(text: &str, id: &str) -> (usize, usize) {
    let at = text.find(&format!("\n{id} =")).unwrap() + 1;
    let mut start = at;
    while let Some(line) = text[..start - 1].rfind('\n').map(|line| line + 1) {
        if !text[line..].starts_with("# ") {
            break;
        }
        start = line;
    }
    let mut end = at;
    for line in text[at..].split_inclusive('\n') {
        if end > at && !line.starts_with([' ', '}']) {
            break;
        }
        end += line.len();
    }
    (start, end)
}

#[test]
fn a_deleted_message_comes_back_at_its_place_and_no_other_byte_changes() {
    let cases = [
        // In the middle, first of its file, first of its group, last of its group, last of its file.
        ("labels.ftl", "kind-district"),
        ("conventions.ftl", "about"),
        ("conventions.ftl", "percent"),
        ("conventions.ftl", "over"),
        ("labels.ftl", "draft-stamp"),
        ("entries/antoing.ftl", "antoing-lead"),
        ("entries/antoing.ftl", "antoing-ties"),
        ("names.ftl", "-paris"),
    ];
    for (file, id) in cases {
        let project = Project::real();
        let path = format!("locales/he/{file}");
        let (before, behind) = cut(&project, &path, id);
        let others = bytes(&project, "he");
        let project = project.with(&path, format!("{before}{behind}"));
        let said = project.run(&["scaffold", "he"]).ends_with(0).stdout();
        let text = project.read(&path);
        // What was added stands in one piece, and the rest is what it was.
        let common = text.bytes().zip(before.bytes()).take_while(|(a, b)| a == b).count();
        let rest = text.len() - (before.len() + behind.len());
        let cut_text = format!("{before}{behind}");
        let piece = (0..=common)
            .rev()
            .find(|&at| text[..at] == cut_text[..at] && text[at + rest..] == cut_text[at..])
            .unwrap_or_else(|| panic!("{id}: {text}"));
        let piece = &text[piece..piece + rest];
        assert!(piece.lines().all(|line| line.is_empty() || line.starts_with('#')), "{piece}");
        let line = 1 + text.lines().position(|l| l.starts_with(&format!("# {id} ="))).unwrap();
        if !id.starts_with("about") {
            assert!(said.contains(&format!("{path}:{line}: {id}\n")), "{said}");
        }
        for (name, bytes) in bytes(&project, "he") {
            assert!(name == file || bytes == others[&name], "{id}: {name}");
        }
        // Taken up, it stands where the source language has it: the order is right, and no comment has
        // gone over to another message.
        let project = with_source_texts(project, "he");
        let said = project.check().stdout();
        assert!(!said.contains("message-order") && !said.contains("no message"), "{id}: {said}");
        project.run(&["scaffold", "he"]).ends_with(0).says("nothing to add");
    }
}

#[test]
fn a_message_comes_back_into_its_own_group() {
    let project = Project::real();
    let path = "locales/he/conventions.ftl";
    let (before, behind) = cut(&project, path, "percent");
    let project = project.with(path, format!("{before}{behind}"));
    project.run(&["scaffold", "he"]).ends_with(0);
    let text = project.read(path);
    let at = |part: &str| text.find(part).unwrap();
    assert!(at("\nover =") < at("\n## Units") && at("\n## Units") < at("\n# percent ="), "{text}");
    assert!(at("\n# percent =") < at("\narea-km2 ="), "{text}");
}

#[test]
fn byte_order_mark_and_line_ends_stay() {
    let project = Project::minimal();
    let path = "locales/he/labels.ftl";
    let whole = format!("\u{feff}{}", project.read(path).replace('\n', "\r\n"));
    let line = "kind-town = עיירה\r\n";
    assert!(whole.contains(line));
    let project = project.with(path, whole.replace(line, ""));
    project.run(&["scaffold", "he"]).ends_with(0).says("locales/he/labels.ftl:3: kind-town");
    let text = project.read(path);
    assert_eq!(text.replace("# kind-town = town\r\n\r\n", line), whole);
}

#[test]
fn line_ends_of_the_source_language_go_over_into_a_new_one_only() {
    let mut project = Project::minimal();
    for file in ["labels.ftl", "entries/gamma.ftl"] {
        let path = format!("locales/en/{file}");
        let text = format!("\u{feff}{}", project.read(&path).replace('\n', "\r\n"));
        project = project.with(&path, text);
    }
    let project = project.replacing("locales/he/labels.ftl", "kind-town = עיירה\n", "");
    project.run(&["scaffold", "he"]).ends_with(0).says("added 1 commented entry");
    assert!(!project.read("locales/he/labels.ftl").contains('\r'));
    project.run(&["scaffold", "uk"]).ends_with(0);
    for file in ["labels.ftl", "entries/gamma.ftl"] {
        let text = project.read(&format!("locales/uk/{file}"));
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count(), "{file}");
        assert_eq!(text.matches('\r').count(), text.matches("\r\n").count(), "{file}");
        // A byte-order mark helps nobody.
        assert!(text.starts_with("### To be translated from locales/en/"), "{text}");
    }
    assert!(!with_source_texts(project, "uk").check().stdout().contains("fluent-syntax"));
}

#[test]
fn settings_that_cannot_be_read_are_named_and_nothing_else() {
    let project = Project::minimal()
        .replacing("locales/he/language.yaml", "maqaf: true", "maqaf: perhaps")
        .without("locales/he/labels.ftl");
    let before = bytes(&project, "he");
    let said = project.run(&["scaffold", "he"]).ends_with(1).says("error[bad-value]").stderr();
    assert!(!said.contains("missing"), "{said}");
    assert_eq!(bytes(&project, "he"), before);
}

#[test]
fn a_file_without_a_last_line_end_gets_one_before_what_is_added() {
    let project = Project::minimal();
    let path = "locales/he/labels.ftl";
    let whole = project.read(path);
    let line = "# $name (String) - the entry\nqr-alt = קוד אל { $name }.\n";
    let cut = whole.strip_suffix(line).unwrap().trim_end();
    let project = project.with(path, cut);
    project.run(&["scaffold", "he"]).ends_with(0);
    let laid = "# $name (String) - the entry\n# qr-alt = A code for { $name }.\n";
    assert_eq!(project.read(path), format!("{cut}\n\n{laid}"));
}

#[test]
fn a_missing_attribute_is_laid_out_below_its_message() {
    let path = "locales/he/entries/gamma.ftl";
    let whole = Project::minimal().read(path);
    let line = "    .heading = שולחן אחד\n";
    let project = Project::minimal().replacing(path, line, "");
    let before = project.read(path);
    project.run(&["scaffold", "he"]).ends_with(0).says("gamma.ftl:11: gamma-task.heading");
    let text = project.read(path);
    assert_eq!(text.replacen("#     .heading = One table\n\n", "", 1), before);
    project.check().ends_with(1).says("`gamma-task` has no attribute `.heading`");
    project.run(&["scaffold", "he"]).ends_with(0).says("1 entry laid out before: still comments");
    assert_eq!(project.read(path), text);
    let project = project.with(path, taken_up(&text));
    project.check().ends_with(0).says("same-as-source");
    let text = project.read(path).replacen(".heading = One table\n\n", ".heading = שולחן אחד\n", 1);
    assert_eq!(text, whole);
    // What is added next stands behind the attribute, not between it and its message.
    let project = Project::minimal().replacing(path, line, "");
    let (start, end) = entry(&project.read(path), "gamma-guests");
    let text = project.read(path);
    let project = project.with(path, format!("{}{}", &text[..start], &text[end..]));
    project.run(&["scaffold", "he"]).ends_with(0).says("added 2 commented entries");
    let project = with_source_texts(project, "he");
    assert!(!project.check().ends_with(0).stdout().contains("message-order"));
}

#[test]
fn a_message_with_attributes_and_no_text_is_named() {
    let path = "locales/he/entries/gamma.ftl";
    let project = Project::minimal();
    let (start, end) = entry(&project.read(path), "gamma-task");
    let text = project.read(path);
    let heading = "gamma-task =\n    .heading = שולחן אחד\n";
    let project = project.with(path, format!("{}{heading}{}", &text[..start], &text[end..]));
    let before = project.read(path);
    project.run(&["scaffold", "he"]).ends_with(0).says("`gamma-task` has attributes and no text");
    assert_eq!(project.read(path), before);
}

#[test]
fn nothing_is_added_to_what_cannot_be_read() {
    for file in ["locales/he/labels.ftl", "locales/en/labels.ftl"] {
        let project = Project::minimal()
            .replacing(file, "kind-membership = ", "kind-membership ")
            .without("locales/he/entries/beta.ftl");
        let before = bytes(&project, "he");
        let run = project.run(&["scaffold", "he"]).ends_with(1).says("error[fluent-syntax]");
        assert!(!run.stderr().contains("missing-file"), "{}", run.stderr());
        assert_eq!(bytes(&project, "he"), before);
    }
}

#[test]
fn what_cannot_be_scaffolded_is_said() {
    let project = Project::minimal();
    project.run(&["scaffold", "en"]).ends_with(2).says("`en` is the source language");
    project.run(&["scaffold", "Ukrainian"]).ends_with(2).says("`Ukrainian` is no language tag");
    project.run(&["scaffold", "ar-XB"]).ends_with(2).says("nobody translates into it");
    project.run(&["scaffold", "../en"]).ends_with(2).says("is no language tag");
    assert_eq!(fs::read_dir(project.path().join("locales")).unwrap().count(), 2);
    // A tag is written as BCP 47 writes it.
    project
        .run(&["scaffold", "SR-latn"])
        .ends_with(0)
        .says("locales/sr-Latn/names.ftl: a new file");
    project.run(&["build", "--draft", "--language", "sr-Latn"]).ends_with(0);
}

#[test]
fn a_language_that_cldr_does_not_cover_is_laid_out_and_said_to_be_one() {
    for language in ["csb", "qaa"] {
        let project = Project::minimal();
        project
            .run(&["scaffold", language])
            .ends_with(0)
            .says(&format!("CLDR does not cover `{language}`"));
        project.run(&["build", "--draft", "--language", language]).ends_with(0);
    }
}

#[test]
fn the_switches_of_a_new_language_show_what_holds_without_them() {
    for (language, lines) in [
        (
            "uk",
            [
                "name: \"українська\"",
                "# direction: ltr",
                "# quotes: [\"«\", \"»\", \"„\", \"“\"]",
                "# grouping: { separator: \"\\u00A0\", from_digits: 4 }",
                "hyphenate: true",
                "# emphasis: italic",
            ],
        ),
        (
            "ar",
            [
                "name: \"العربية\"",
                "# direction: rtl",
                "# quotes: [\"”\", \"“\", \"’\", \"‘\"]",
                "# grouping: { separator: \",\", from_digits: 4 }",
                "# hyphenate: false",
                "emphasis: weight",
            ],
        ),
    ] {
        let project = Project::real();
        project.run(&["scaffold", language]).ends_with(0);
        let path = format!("locales/{language}/language.yaml");
        let text = project.read(&path);
        for line in lines {
            assert!(text.contains(&format!(".\n{line}\n")), "no `{line}` in\n{text}");
        }
        assert!(text.starts_with("# yaml-language-server: $schema=../../data/schema/"), "{text}");
        // Every switch has its meaning, and can be stated as it is shown.
        let stated: String = text
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(switch)
                    if switch.split(": ").next().is_some_and(|key| !key.contains([' ', '-'])) =>
                {
                    format!("{switch}\n")
                }
                _ => format!("{line}\n"),
            })
            .collect();
        assert!(stated.contains("\ndirection: ") && stated.contains("\nmaqaf: "), "{stated}");
        let project = project.with(&path, stated);
        project.run(&["build", "--draft", "--language", language, "--format", "html"]).ends_with(0);
    }
}

#[test]
fn quotation_marks_are_those_of_cldr_where_a_language_states_none() {
    let project = Project::real();
    project.run(&["scaffold", "uk"]).ends_with(0);
    let path = "locales/uk/labels.ftl";
    let project = project.replacing(path, "# kind-town = miasto", "kind-town = „мі“, “сто”");
    let said = project.check().ends_with(1).stdout();
    let said: Vec<&str> = said.lines().filter(|line| line.contains("[quotes]")).collect();
    // „ and “ are the inner pair; ” is another language's.
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(
        said[0].contains("(”)") && said[0].contains("this language quotes « » „ “"),
        "{said:?}"
    );
}

#[test]
fn the_direction_is_that_of_the_script() {
    let right_to_left = ["ar", "he", "fa", "ur", "yi", "dv", "ckb", "ug", "sd", "pa-PK", "az-Arab"];
    for (tags, direction) in [
        (&right_to_left[..], Direction::Rtl),
        (&["uk", "hr", "lt", "ja", "pa", "az", "he-Latn", "csb", "qaa"], Direction::Ltr),
    ] {
        for tag in tags {
            assert_eq!(Language::parse(tag).unwrap().direction(), direction, "{tag}");
        }
    }
}

#[test]
fn text_in_a_script_that_no_font_has_is_named_with_its_line() {
    let project = Project::real();
    project.run(&["scaffold", "ar"]).ends_with(0);
    let path = "locales/ar/entries/antoing.ftl";
    let source = "# antoing-lead = Średniowieczny zamek w „Białej Krainie”";
    // “A castle of the Middle Ages”.
    let project = project.replacing(path, source, "antoing-lead = قلعة من العصور الوسطى");
    let build = ["build", "--draft", "--language", "ar", "--entry", "antoing"];
    let said = project.run(&build).ends_with(1).says("error[missing-glyph]: no font has").stderr();
    assert!(said.contains("─ locales/ar/entries/antoing.ftl:8:1"), "{said}");
    assert!(said.contains("into `layouts/fonts/`"), "{said}");
    assert!(!said.contains("error[layout]"), "{said}");
    // Letters that the built-in typeface has stand in for those that it lacks: the text from right to
    // left is the language's own, and only that.
    let project = project.replacing(path, "قلعة من العصور الوسطى", "טירה מימי הביניים");
    project.run(&build).ends_with(0);
    let html = project.read("out/ar/leaflet/antoing.html");
    assert!(html.contains("<p class=\"twinpress-lead\">טירה מימי הביניים</p>"), "{html}");
}

/// Deletes the entries of the minimal project's Hebrew that have these places in their file.
fn thinned(text: &str, dropped: &[bool]) -> String {
    let mut number = 0;
    let mut keep = true;
    let mut result = String::new();
    for line in text.split_inclusive('\n') {
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            keep = !dropped.get(number).copied().unwrap_or_default();
            number += 1;
        } else if line.starts_with('#') || line.trim().is_empty() {
            keep = true;
        }
        if keep {
            result.push_str(line);
        }
    }
    result
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_missing_is_added_once_and_nothing_else_changes(
        dropped in prop::collection::vec(any::<bool>(), 60),
    ) {
        let hebrew = Language::parse("he").unwrap();
        let mut project = Project::minimal();
        for (name, text) in bytes(&project, "he") {
            if name.ends_with(".ftl") {
                let text = thinned(&String::from_utf8(text).unwrap(), &dropped);
                project = project.with(&format!("locales/he/{name}"), text);
            }
        }
        let lay_out = |project: &Project| {
            let content = content::load(project.path(), &[], true).content.unwrap();
            scaffold::scaffold(&content, &hebrew)
        };
        for file in lay_out(&project).files {
            // Every line of before is there, in its order.
            let mut lines = file.text.split_inclusive('\n');
            for old in project.read(&file.path).split_inclusive('\n') {
                prop_assert!(lines.any(|line| line == old), "{old} in {}", file.text);
            }
            for (key, line) in &file.added {
                let line = file.text.lines().nth(line - 1).unwrap();
                let name = key.split('.').nth(1).map_or(key.clone(), |name| format!("    .{name}"));
                let expected = format!("# {name} =");
                prop_assert!(line.starts_with(&expected), "{line} for {key}");
            }
            project = project.with(&file.path, file.text);
        }
        prop_assert_eq!(lay_out(&project).files.len(), 0);
        let project = with_source_texts(project, "he");
        let said = project.check().stdout();
        for fault in ["missing", "message-order", "fluent-syntax", "duplicate"] {
            prop_assert!(!said.contains(&format!("[{fault}")), "{said}");
        }
    }
}
