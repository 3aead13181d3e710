//! The rules of the house, kept by a test.

use std::fs;

use twinpress::diagnostics::Fault;

use crate::project::files;
use crate::project::repository;

fn sources() -> Vec<(String, String)> {
    files(&repository().join("src"))
        .into_iter()
        .filter(|file| file.ends_with(".rs"))
        .map(|file| {
            let text = fs::read_to_string(repository().join("src").join(&file)).unwrap();
            (file, text)
        })
        .collect()
}

#[test]
fn every_file_begins_with_what_it_holds() {
    for (file, text) in sources().into_iter().filter(|(file, _)| file.ends_with(".rs")) {
        assert!(text.starts_with("//! "), "{file}");
    }
    for file in files(&repository().join("tests/suite")).iter().filter(|f| f.ends_with(".rs")) {
        let text = fs::read_to_string(repository().join("tests/suite").join(file)).unwrap();
        assert!(text.starts_with("//! "), "{file}");
    }
    for file in files(&repository().join("layouts")).iter().filter(|file| file.ends_with(".typ")) {
        let text = fs::read_to_string(repository().join("layouts").join(file)).unwrap();
        assert!(text.starts_with("// "), "{file}");
    }
}

#[test]
fn arrows_run_one_way() {
    // A stage knows the stages before it; a renderer does not even know the content.
    let forbidden = [
        ("content/", &["edition", "render", "write", "pipeline", "plan", "args", "terminal"][..]),
        ("edition/", &["render", "write", "pipeline", "plan", "args", "terminal"]),
        ("render/", &["content", "write", "pipeline", "plan", "args", "terminal"]),
        ("write/", &["content", "edition", "pipeline", "plan", "args", "terminal"]),
        ("diagnostics.rs", &["content", "edition", "render", "write", "pipeline", "terminal"]),
        ("pipeline/", &["terminal", "args", "commands"]),
    ];
    for (file, text) in sources() {
        for (room, others) in forbidden {
            for other in others.iter().filter(|_| file.starts_with(room)) {
                assert!(!text.contains(&format!("use crate::{other}")), "{file} uses {other}");
            }
        }
    }
}

#[test]
fn each_crate_is_named_where_it_belongs() {
    let homes = [
        ("saphyr_parser", &["content/yaml.rs"][..]),
        ("fluent_syntax", &["content/"]),
        ("fluent_bundle", &["edition/wording.rs", "commands/serve/words.rs"]),
        (
            "quick_xml",
            &[
                "content/markup.rs",
                "render/outlines.rs",
                "render/passport.rs",
                "render/press.rs",
                "render/reading.rs",
            ],
        ),
        ("minijinja", &["commands/diff/page.rs", "commands/status/page.rs", "render/html.rs"]),
        ("similar", &["content/changes.rs"]),
        ("typst", &["render/looks.rs", "render/places.rs", "render/typesetter/"]),
        ("calamine", &["content/workbook.rs"]),
        ("zip", &["content/workbook.rs"]),
        ("rust_xlsxwriter", &["render/workbook/"]),
        ("typst_pdf", &["render/typesetter/embedded.rs"]),
        ("typst_svg", &["render/typesetter/embedded.rs"]),
        ("comemo", &["pipeline/queue.rs", "commands/serve/setting.rs"]),
        ("mimalloc", &["lib.rs"]),
        ("rayon", &["content/mod.rs", "pipeline/"]),
        ("rustix", &["write/mod.rs"]),
        ("lopdf", &["render/imposition.rs", "render/press.rs", "render/reading.rs"]),
        ("moxcms", &["render/photographs.rs", "render/press.rs"]),
        ("image", &["content/pictures.rs", "render/photographs.rs"]),
        ("jpeg_encoder", &["render/photographs.rs"]),
        ("qrcode", &["edition/qr.rs"]),
        ("sha2", &["content/ledger.rs", "edition/said.rs", "render/press.rs", "write/"]),
        ("codespan_reporting", &["terminal.rs"]),
        ("indicatif", &["terminal.rs"]),
        ("clap", &["args.rs", "main.rs"]),
        ("axum", &["commands/serve/"]),
        ("getrandom", &["commands/serve/guard.rs"]),
        ("notify", &["commands/serve/watch.rs"]),
        ("tokio", &["commands/serve/"]),
        ("tokio_stream", &["commands/serve/routes.rs"]),
    ];
    for (file, text) in sources() {
        for (name, homes) in homes {
            let used = text.contains(&format!("{name}::"));
            assert!(
                !used || homes.iter().any(|home| file.starts_with(home)),
                "{file} names {name}"
            );
        }
    }
}

#[test]
fn nobody_but_the_terminal_prints() {
    for (file, text) in sources() {
        for print in ["println!", "eprintln!", "print!(", "io::stdout", "io::stderr"] {
            assert!(file == "terminal.rs" || !text.contains(print), "{file} prints");
        }
    }
}

#[test]
fn the_readme_lists_every_kind_of_fault() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    for fault in Fault::ALL {
        let row =
            format!("| `{}` | {} |{} |", fault.code(), fault.severity().name(), fault.meaning());
        assert!(readme.contains(&row), "the README lacks the row\n{row}");
    }
}

#[test]
fn the_door_is_a_door() {
    let main = fs::read_to_string(repository().join("src/main.rs")).unwrap();
    assert!(main.lines().count() < 40);
}
