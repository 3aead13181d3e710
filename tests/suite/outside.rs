//! What programs that nobody here wrote say of the output. `.ci/run` installs them and runs these.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::edition::catalogue;
use crate::edition::leaflets;
use crate::edition::values;
use crate::fluent;
use crate::pair::paired;
use crate::pictures::illustrated;
use crate::places::letters;
use crate::places::places;
use crate::places::prose;
use crate::project::Project;
use crate::project::built;
use crate::project::files;
use crate::project::repository;
use crate::project::run;
use crate::render::facts;

fn said(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap();
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn brochures() -> Vec<String> {
    files(built()).into_iter().filter(|file| file.ends_with(".pdf")).collect()
}

/// The text of a PDF, direction marks left out, spaces plain.
fn text_of(pdf: &Path) -> String {
    said("pdftotext", &["-q", pdf.to_str().unwrap(), "-"])
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2060}'))
        .map(|c| match c {
            '\u{a0}' | '\u{202f}' | '\n' | '\u{c}' => ' ',
            '\u{2011}' | '\u{2010}' => '-',
            c => c,
        })
        .collect()
}

#[test]
#[ignore = "needs pdftotext; `.ci/run` installs it"]
fn every_fact_stands_in_every_language_of_the_catalogue_brochure() {
    for language in ["pl", "en", "fr", "he", "it"] {
        let text = text_of(&built().join(format!("{language}/catalogue.pdf")));
        let squeezed: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for fact in facts(language) {
            assert!(squeezed.contains(&fact), "{language}: no `{fact}`");
        }
    }
}

#[test]
#[ignore = "needs pdftotext; `.ci/run` installs it"]
fn every_value_of_the_dataset_stands_in_the_leaflet_of_its_entry() {
    for language in ["pl", "en", "fr", "he", "it"] {
        for (entry, value, forms) in values(language) {
            let text = text_of(&built().join(format!("{language}/leaflet/{entry}.pdf")));
            let squeezed: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let stands = forms.iter().any(|form| squeezed.contains(form));
            assert!(stands, "{language}: {entry} does not say {value}, as none of {forms:?}");
        }
    }
}

#[test]
#[ignore = "needs pdftotext; `.ci/run` installs it"]
fn the_boxes_of_a_paragraph_hold_its_words_and_no_other() {
    for language in ["pl", "en", "fr", "he", "it"] {
        let pdf = built().join(format!("{language}/catalogue.pdf"));
        let words = words_of(&pdf);
        let edition = catalogue(language);
        let places = places(&edition);
        for (text, times) in prose(&edition) {
            let placed = || places.texts.iter().filter(|placed| placed.origin == text.origin);
            let held: String = words
                .iter()
                .filter(|(page, [left, top, right, bottom], _)| {
                    let (x, y) = ((left + right) / 2.0, (top + bottom) / 2.0);
                    let holds = |b: &[f64; 4]| b[0] <= x && x <= b[2] && b[1] <= y && y <= b[3];
                    placed().any(|text| text.page == *page && text.boxes.iter().any(holds))
                })
                .map(|(_, _, word)| word.as_str())
                .collect();
            let expected = letters(&text.plain().repeat(times));
            assert_eq!(letters(&held), expected, "{language} {}", text.origin);
        }
    }
}

/// The words of a PDF with their page and box.
fn words_of(pdf: &Path) -> Vec<(usize, [f64; 4], String)> {
    let xml = said("pdftotext", &["-q", "-bbox", pdf.to_str().unwrap(), "-"]);
    let mut page = 0;
    let mut words = Vec::new();
    for line in xml.lines().map(str::trim) {
        page += usize::from(line.starts_with("<page "));
        let Some(rest) = line.strip_prefix("<word ") else { continue };
        let side = |name: &str| {
            let value = rest.split(&format!("{name}=\"")).nth(1).unwrap();
            value.split('"').next().unwrap().parse::<f64>().unwrap()
        };
        let text = rest.split_once('>').unwrap().1.trim_end_matches("</word>");
        let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
        words.push((page, ["xMin", "yMin", "xMax", "yMax"].map(side), text));
    }
    words
}

#[test]
#[ignore = "needs pdftoppm and zbarimg; `.ci/run` installs them"]
fn the_code_on_a_printed_page_reads_as_the_address_of_the_website() {
    let project = Project::real();
    project
        .run(&["build", "--profile", "press", "--language", "pl", "--language", "he"])
        .ends_with(0);
    for language in ["pl", "he"] {
        for edition in leaflets(language) {
            let entry = &edition.own.entries[0];
            let pdf = project.path().join(format!("out/{language}/leaflet/{}.press.pdf", entry.id));
            let page = project.path().join("page");
            let (pdf, page) = (pdf.to_str().unwrap(), page.to_str().unwrap());
            said("pdftoppm", &["-r", "200", "-png", "-f", "1", "-singlefile", pdf, page]);
            let read = said("zbarimg", &["-q", "--raw", &format!("{page}.png")]);
            assert_eq!(read.trim(), entry.website.address, "{language} {}", entry.id);
        }
    }
}

#[test]
#[ignore = "needs gs; `.ci/run` installs it"]
fn the_ink_of_a_picture_is_no_more_than_the_paper_takes() {
    let project = illustrated();
    project.run(&["build", "--profile", "press", "--language", "en"]).ends_with(0);
    let pdf = project.path().join("out/en/leaflet/beta.press.pdf");
    let page = project.path().join("page.pam");
    let out = format!("-sOutputFile={}", page.display());
    let arguments = ["-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pamcmyk32", "-r200", "-dLastPage=1"];
    said("gs", &[&arguments[..], &[&out, pdf.to_str().unwrap()]].concat());
    let bytes = fs::read(page).unwrap();
    let head = bytes.windows(7).position(|part| part == b"ENDHDR\n").unwrap() + 7;
    let inks = bytes[head..].chunks_exact(4);
    let most = inks.map(|inks| inks.iter().map(|ink| u32::from(*ink)).sum::<u32>()).max();
    // Its black corner has nearly as much as there may be, and a picture turned inside out has more.
    let most = f64::from(most.unwrap()) / 255.0;
    assert!((2.0..=3.0).contains(&most), "{most}");
}

#[test]
#[ignore = "needs qpdf; `.ci/run` installs it"]
fn every_brochure_is_sound_to_qpdf() {
    for file in brochures() {
        let path = built().join(&file);
        let found = said("qpdf", &["--check", path.to_str().unwrap()]);
        assert!(found.contains("No syntax or stream encoding errors found"), "{file}: {found}");
    }
}

#[test]
#[ignore = "needs pdfinfo and pdffonts; `.ci/run` installs them"]
fn every_brochure_has_its_size_pages_title_and_fonts() {
    for file in brochures() {
        let path = built().join(&file);
        let info = said("pdfinfo", &[path.to_str().unwrap()]);
        let pages = if file.ends_with("catalogue.pdf") { "20" } else { "2" };
        let value = |key: &str| {
            let line = info.lines().find(|line| line.starts_with(key)).unwrap_or_default();
            line.split_once(':').map_or("", |(_, value)| value.trim()).to_owned()
        };
        assert_eq!(value("Pages"), pages, "{file}");
        assert_eq!(value("Tagged"), "yes", "{file}");
        assert!(!value("Title").is_empty(), "{file}");
        assert_eq!(value("Page size"), "419.528 x 595.276 pts", "{file}");
        let fonts = said("pdffonts", &[path.to_str().unwrap()]);
        for font in fonts.lines().skip(2) {
            assert!(font.contains("LibertinusSerif"), "{file}: {font}");
        }
    }
}

#[test]
#[ignore = "needs the font Amiri, typst 0.15.1, pdftotext, pdffonts and qpdf; `.ci/run` installs them"]
fn a_font_in_the_layouts_sets_the_script_that_the_typeface_lacks() {
    let mut project = Project::real();
    project.run(&["scaffold", "ar"]).ends_with(0);
    for font in ["Amiri-Regular.ttf", "Amiri-Bold.ttf"] {
        let bytes = fs::read(format!("/usr/share/fonts/opentype/fonts-hosny-amiri/{font}"));
        project = project.with(&format!("layouts/fonts/{font}"), bytes.unwrap());
    }
    // “Draft”, “town”, “a castle of the Middle Ages”, “above the town rises a castle of the Middle Ages”, “the
    // partnership agreement was signed in 2013”.
    let texts = [
        ("labels.ftl", "draft-stamp", "مسودة"),
        ("labels.ftl", "kind-town", "مدينة"),
        ("entries/antoing.ftl", "antoing-lead", "قلعة من العصور الوسطى"),
        ("entries/antoing.ftl", "antoing-castle", "تعلو المدينة قلعة من العصور الوسطى."),
        ("entries/antoing.ftl", "antoing-ties", "وقعت اتفاقية الشراكة عام { $agreementYear }."),
    ];
    for (file, id, text) in texts {
        let path = format!("locales/ar/{file}");
        let old = project.read(&path);
        let start = old.find(&format!("# {id} =")).unwrap();
        let end = old[start..].find("\n\n").map_or(old.len(), |at| start + at);
        let new = format!("{}{id} = {text}{}", &old[..start], &old[end..]);
        project = project.with(&path, new);
    }
    for typesetter in ["embedded", "external"] {
        let build = ["build", "--draft", "--language", "ar", "--entry", "antoing"];
        let run = project.run(&[&build[..], &["--typesetter", typesetter]].concat()).ends_with(0);
        assert!(!run.stderr().contains("missing-glyph"), "{}", run.stderr());
        let pdf = project.path().join("out/ar/leaflet/antoing.pdf");
        let text = text_of(&pdf);
        for words in ["مدينة", "قلعة من العصور الوسطى", "وقعت اتفاقية الشراكة عام"]
        {
            assert!(text.contains(words), "no `{words}` in {text}");
        }
        assert_eq!(text.matches("مسودة").count(), 2, "{text}");
        let fonts = said("pdffonts", &[pdf.to_str().unwrap()]);
        assert!(fonts.contains("Amiri-Regular") && fonts.contains("LibertinusSerif"), "{fonts}");
        said("qpdf", &["--check", pdf.to_str().unwrap()]);
    }
    let html = project.read("out/ar/leaflet/antoing.html");
    assert!(html.contains("<strong>مسودة</strong>"), "{html}");
}

#[test]
#[ignore = "needs pdftotext; `.ci/run` installs it"]
fn the_contents_of_a_pair_lead_each_reader_to_the_own_page() {
    let pdf = paired().join("he+pl/catalogue.pdf");
    let words = words_of(&pdf);
    // Imprint and welcome stand before the contents; the entries follow, a spread each.
    for (page, first) in [(6, 8), (7, 9)] {
        let numbers: Vec<usize> = words
            .iter()
            .filter(|(here, [_, top, ..], _)| *here == page && *top > 60.0)
            .filter_map(|(_, _, word)| word.parse().ok())
            .collect();
        let wanted: Vec<usize> = (0..11).map(|entry| first + 2 * entry).collect();
        assert_eq!(numbers, wanted, "page {page}");
    }
}

#[test]
#[ignore = "needs typst 0.15.1 and qpdf; `.ci/run` installs them"]
fn both_typesetters_give_the_same_pages() {
    same_pages(&["--format", "pdf"], "made 60 brochures", built(), &brochures());
}

#[test]
#[ignore = "needs typst 0.15.1 and qpdf; `.ci/run` installs them"]
fn both_typesetters_give_the_same_pages_of_a_pair() {
    let files =
        files(paired()).into_iter().filter(|file| file.starts_with("he+pl/")).collect::<Vec<_>>();
    same_pages(&["--pair", "he+pl"], "made 12 brochures", paired(), &files);
}

/// What the external program makes must be as these files are, which the built-in one made.
fn same_pages(build: &[&str], says: &str, ours: &Path, brochures: &[String]) {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let external = ["build", "--typesetter", "external", "--out", out.to_str().unwrap()];
    run(repository(), &[&external[..], build].concat()).ends_with(0).says(says);
    // Streams decoded, and without the identifier of the instance.
    let plain = |path: &Path| {
        let plain = folder.path().join("plain.pdf");
        said("qpdf", &["--qdf", "--static-id", path.to_str().unwrap(), plain.to_str().unwrap()]);
        let bytes = fs::read(plain).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        text.lines()
            .filter(|line| !line.contains("xmpMM:InstanceID") && !line.contains("%% Original"))
            .map(|line| without(line, "InstanceID>"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    for file in brochures {
        let (ours, theirs) = (plain(&ours.join(file)), plain(&out.join(file)));
        assert!(ours == theirs, "{file} differs: {:?}", first_difference(&ours, &theirs));
    }
}

#[test]
#[ignore = "needs java and vnu-jar; `.ci/run` installs them"]
fn the_status_page_is_valid_html() {
    let project = Project::real()
        .replacing("locales/he/ledger.tsv", "\tprotocol office\t", "\tB & <C>\t")
        .replacing("locales/pl/names.ftl", "*[nominative] Płońsk\n", "*[nominative] Płońsko\n")
        .replacing("locales/he/labels.ftl", "panel-website", "panel-old");
    let page = project.run(&["status", "--message-format", "html"]).ends_with(0).stdout();
    for state in ["stale", "missing", "obsolete"] {
        assert!(page.contains(&format!("<li class=\"{state}\">")), "nothing is {state}");
    }
    let path = project.path().join("status.html");
    fs::write(&path, page).unwrap();
    let judge = repository().join(".ci/judges/node_modules/vnu-jar/build/dist/vnu.jar");
    let judged = ["-jar", judge.to_str().unwrap(), "--Werror", path.to_str().unwrap()];
    said("java", &judged);
}

#[test]
#[ignore = "needs node, and @fluent/bundle in .ci/judges; `.ci/run` installs it"]
fn fluents_reference_implementation_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("said.json");
    fs::write(&file, fluent::said().to_string()).unwrap();
    let judge = repository().join(".ci/judges/fluent.mjs");
    let locales = repository().join("locales");
    let found = said("node", &[&judge, &locales, &file].map(|path| path.to_str().unwrap()));
    // The one difference, and why: CLDR groups Polish thousands with U+00A0, and `language.yaml` asks for
    // U+202F, as a printer sets them. (The judge brings a NUMBER of its own: the built-in one drops the
    // option `type`, and the English centuries would lose their ordinals.)
    let polish = [("1000000", "1~000~000"), ("15000", "15~000"), ("2000000", "2~000~000")];
    let explained = polish.map(|(number, text)| {
        let with = |space| text.replace('~', space);
        format!("pl {number} \"{}\" \"{}\"\n", with("\u{a0}"), with("\u{202f}"))
    });
    assert_eq!(found, explained.concat());
}

/// A line up to a word: what stands behind it differs from build to build.
fn without(line: &str, word: &str) -> String {
    line.find(word).map_or(line, |at| &line[..at]).to_owned()
}

fn first_difference<'t>(left: &'t str, right: &'t str) -> Option<(&'t str, &'t str)> {
    left.lines().zip(right.lines()).find(|(left, right)| left != right)
}

#[test]
#[ignore = "needs pdftotext; `.ci/run` installs it"]
fn every_number_of_a_proof_stands_on_a_picture_and_at_its_row() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["he", "fr"] {
        let out = folder.path().to_str().unwrap();
        run(repository(), &["proof", language, "--entry", "antoing", "--out", out]).ends_with(0);
        let text = text_of(&folder.path().join(format!("proof-{language}-antoing.pdf")));
        // The last two have no place on a page.
        for number in 1..=44 {
            let stands = text.split_whitespace().filter(|word| *word == number.to_string()).count();
            let least = if number > 42 { 1 } else { 2 };
            assert!(stands >= least, "{language}: {number} stands {stands} times");
        }
    }
}

#[test]
#[ignore = "needs qpdf, pdfinfo and gs; `.ci/run` installs them"]
fn files_for_press_and_office_are_sound_and_the_pages_of_a_press_carry_ink() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let both =
        ["build", "--profile", "press", "--profile", "office", "--today", "2026-12-01", "--out"];
    run(repository(), &[&both[..], &[out.to_str().unwrap()]].concat()).ends_with(0);
    for file in files(&out).into_iter().filter(|file| file.ends_with(".pdf")) {
        let path = out.join(&file);
        let path = path.to_str().unwrap();
        assert!(said("qpdf", &["--check", path]).contains("No syntax or stream encoding errors"));
        if !file.ends_with(".press.pdf") {
            continue;
        }
        let boxes = said("pdfinfo", &["-box", path]);
        assert!(boxes.contains("PDF/X-4"), "{boxes}");
        assert!(boxes.contains("TrimBox:            28.35    28.35   447.87   623.62"), "{boxes}");
        assert!(boxes.contains("BleedBox:           19.84    19.84   456.38   632.13"), "{boxes}");
        let coverage = said("gs", &["-q", "-o", "-", "-sDEVICE=ink_cov", path]);
        for page in coverage.lines() {
            let inks: Vec<f64> =
                page.split_whitespace().filter_map(|part| part.parse().ok()).collect();
            assert_eq!(inks.len(), 4, "{file}: {page}");
            assert!(inks[3] > 0.0 && inks.iter().sum::<f64>() < 300.0, "{file}: {page}");
        }
    }
}

#[test]
#[ignore = "needs node, chromium, playwright-core and axe-core; `.ci/run` installs them"]
fn a_translator_works_at_the_desk_in_a_real_browser() {
    let project = Project::real();
    let judge = repository().join(".ci/judges/desk.mjs");
    let report = said(
        "node",
        &[
            judge.to_str().unwrap(),
            "--twinpress",
            env!("CARGO_BIN_EXE_twinpress"),
            "--project",
            project.path().to_str().unwrap(),
        ],
    );
    assert!(report.contains("0 fault(s)"), "{report}");
}
