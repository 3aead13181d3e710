//! The pseudo-languages: what they show, and that no layout holds a word.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use page_validation::ValidationOptions;
use page_validation::ValidationProfile;
use page_validation::validate_pdf_bytes;
use twinpress::content;
use twinpress::content::Content;
use twinpress::edition::Edition;
use twinpress::edition::Kind;
use twinpress::edition::maps::Coast;
use twinpress::edition::resolve::Publication;
use twinpress::edition::resolve::Speaker;
use twinpress::edition::wording::Value;
use twinpress::edition::wording::Values;
use twinpress::edition::wording::Wording;
use twinpress::language::Direction;
use twinpress::language::Language;
use twinpress::render::layouts;
use twinpress::render::typesetter::Embedded;
use twinpress::render::typesetter::Job;
use typst::foundations::StyleChain;
use typst::introspection::Tag;
use typst::layout::Frame;
use typst::layout::FrameItem;
use typst::model::Document;
use typst::model::FigureElem;
use typst::model::HeadingElem;
use typst::model::LinkMarker;
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::project::Project;
use crate::project::files;
use crate::project::repository;
use crate::project::run;

/// A project's content with the pseudo-languages.
fn content(project: &Path) -> Content {
    let asked = ["en-XA", "ar-XB"].map(|tag| Language::parse(tag).unwrap());
    content::load(project, &asked, false).content.unwrap()
}

fn wording<'c>(content: &'c Content, language: &str) -> Wording<'c> {
    let mut locales = content.locales.iter().chain(&content.pseudo);
    Wording::new(content, locales.find(|l| l.language.tag() == language).unwrap(), None)
}

/// Editions of a pseudo-language, laid out.
fn set(
    content: &Content,
    project: &Path,
    language: &str,
    publications: impl IntoIterator<Item = Publication>,
) -> Vec<(Edition, PagedDocument)> {
    let wording = wording(content, language);
    let coast = Coast::new(&content.dataset.coast);
    let speaker = Speaker::new(content, &wording, &coast, false);
    let (layouts, _) = layouts::read(project);
    let press = Embedded::new(&layouts);
    let laid_out = publications.into_iter().map(|publication| {
        let edition = speaker.edition(publication);
        let document = press.lay_out(&Job::new(&edition)).ok().unwrap().set;
        (edition, document)
    });
    laid_out.collect()
}

/// The catalogue and all leaflets.
fn publications(content: &Content) -> impl Iterator<Item = Publication> {
    let leaflets = (0..content.dataset.entries.len()).map(Publication::Leaflet);
    std::iter::once(Publication::Catalogue).chain(leaflets)
}

/// The words of three letters and more that are written in plain letters alone.
fn plain_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// The words that an edition's values bring: names, figures, addresses, what CLDR says.
fn words_of_values(edition: &Edition) -> BTreeSet<String> {
    let runs = edition.texts().flat_map(|text| &text.runs);
    let values = runs.filter(|run| run.lang.tag() != "en-XA");
    values.flat_map(|run| plain_words(&run.text)).map(str::to_owned).collect()
}

/// The plain words of `text` that no value has.
fn foreign_words(text: &str, values: &BTreeSet<String>) -> Vec<String> {
    plain_words(text).filter(|word| !values.contains(*word)).map(str::to_owned).collect()
}

/// What a frame holds: texts, and the elements that tags are made of.
#[derive(Default)]
struct Held<'f> {
    texts: Vec<&'f TextItem>,
    elements: Vec<&'f typst::foundations::Content>,
}

impl<'f> Held<'f> {
    fn by(document: &'f PagedDocument) -> Self {
        let mut held = Self::default();
        document.pages().iter().for_each(|page| held.read(&page.frame));
        held
    }

    fn read(&mut self, frame: &'f Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.read(&group.frame),
                FrameItem::Text(text) => self.texts.push(text),
                FrameItem::Tag(Tag::Start(element, _)) => self.elements.push(element),
                _ => {}
            }
        }
    }

    /// The alternative texts of pictures.
    fn alternatives(&self) -> impl Iterator<Item = String> {
        let figures = self.elements.iter().filter_map(|e| e.to_packed::<FigureElem>());
        let alternatives = figures.filter_map(|f| f.alt.get_cloned(StyleChain::default()));
        alternatives.map(String::from)
    }

    /// Where links lead to, as they are described.
    fn links(&self) -> impl Iterator<Item = String> {
        let links = self.elements.iter().filter_map(|e| e.to_packed::<LinkMarker>());
        links.filter_map(|link| link.alt.clone()).map(String::from)
    }

    /// The bookmarks.
    fn headings(&self) -> impl Iterator<Item = String> {
        let headings = self.elements.iter().filter_map(|e| e.to_packed::<HeadingElem>());
        headings.map(|heading| heading.body.plain_text().to_string())
    }
}

/// The words that the brochure's layout says in en-XA: on its pages, as its title, as bookmarks, as
/// alternative texts, as descriptions of links.
fn words_of_the_layout(edition: &Edition, document: &PagedDocument) -> Vec<String> {
    let values = words_of_values(edition);
    let held = Held::by(document);
    let mut words = Vec::new();
    for item in &held.texts {
        // Values have another language, and no region.
        match item.region {
            Some(_) => words.extend(plain_words(&item.text).map(str::to_owned)),
            None => words.extend(foreign_words(&item.text, &values)),
        }
    }
    let title = document.info().title.as_deref().map(str::to_owned);
    let links = held.links().filter(|link| !link.starts_with("http"));
    for unseen in title.into_iter().chain(held.headings()).chain(held.alternatives()).chain(links) {
        words.extend(foreign_words(&unseen, &values));
    }
    words
}

/// The words that a fragment's template, or the picture of a map, says in en-XA: in its text and in
/// the attributes that are read out.
fn words_of_the_template(html: &str, values: &BTreeSet<String>) -> Vec<String> {
    let mut words = Vec::new();
    let mut in_value = false;
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let text = text.replace("&amp;", "&").replace("&quot;", "\"");
        // Values stand isolated, as their language is another.
        in_value = tag.starts_with("bdi ") || in_value && !tag.starts_with("/bdi");
        if !in_value {
            words.extend(plain_words(&text).map(str::to_owned));
        }
        for name in ["alt", "title", "placeholder", "aria-label", "aria-description", "abbr"] {
            if let Some((_, rest)) = tag.split_once(&format!(" {name}=\"")) {
                words.extend(foreign_words(rest.split('"').next().unwrap(), values));
            }
        }
    }
    words
}

/// The words of all fragments and maps of a project.
fn words_of_the_templates(project: &Project) -> Vec<String> {
    project.run(&["build", "--language", "en-XA", "--format", "html"]).ends_with(0).says("made");
    let content = content(project.path());
    let wording = wording(&content, "en-XA");
    let coast = Coast::new(&content.dataset.coast);
    let speaker = Speaker::new(&content, &wording, &coast, false);
    let values = words_of_values(&speaker.edition(Publication::Catalogue));
    files(&project.path().join("out/en-XA"))
        .iter()
        .flat_map(|file| {
            words_of_the_template(&project.read(&format!("out/en-XA/{file}")), &values)
        })
        .collect()
}

#[test]
fn no_layout_holds_a_word() {
    let project = Project::real();
    let content = content(project.path());
    for (edition, document) in set(&content, project.path(), "en-XA", publications(&content)) {
        let words = words_of_the_layout(&edition, &document);
        assert_eq!(words, Vec::<String>::new(), "{}", edition.own.title.plain());
    }
    assert_eq!(words_of_the_templates(&project), Vec::<String>::new());
}

#[test]
fn a_word_in_a_layout_would_be_seen_wherever_it_is_put() {
    let leaflet = |file: &str, old: &str, new: &str| {
        let project = Project::minimal().replacing(file, old, new);
        let content = content(project.path());
        let leaflet = set(&content, project.path(), "en-XA", [Publication::Leaflet(0)]);
        words_of_the_layout(&leaflet[0].0, &leaflet[0].1)
    };
    let text = "layouts/parts/text.typ";
    let page = "layouts/parts/page.typ";
    // Printed with a message's origin, so that the page's own check takes it for the message.
    let said = leaflet(text, "[#row(message.runs)", "[Page #row(message.runs)");
    assert!(said.contains(&"Page".to_owned()), "{said:?}");
    let title = leaflet(
        page,
        "paged.with(plain(edition.title))",
        "paged.with(\"Town \" + plain(edition.title))",
    );
    assert_eq!(title, ["Town"]);
    let map = "layouts/parts/map.typ";
    let alternative =
        leaflet(map, "alt: plain(entry.map_alt)", "alt: \"Map of \" + plain(entry.map_alt)");
    assert_eq!(alternative, ["Map"]);
    let heading = leaflet("layouts/parts/entry.typ", "[#heading(say", "[#heading([Town ] + say");
    assert!(heading.contains(&"Town".to_owned()), "{heading:?}");
    let template = |file: &str, old: &str, new: &str| {
        words_of_the_templates(&Project::minimal().replacing(file, old, new))
    };
    // Typst describes a link to a heading in words of its own.
    let linked =
        Project::minimal().replacing("layouts/parts/front.typ", "target-label", "entry-label");
    let content = content(linked.path());
    let catalogue = set(&content, linked.path(), "en-XA", [Publication::Catalogue]);
    let link = words_of_the_layout(&catalogue[0].0, &catalogue[0].1);
    assert!(link.iter().any(|word| word == "Section"), "{link:?}");
    let macros = "layouts/fragment/macros.html";
    let stamp =
        template(macros, "<p class=\"twinpress-stamp\">", "<p class=\"twinpress-stamp\">Draft: ");
    assert!(stamp.iter().all(|word| word == "Draft") && !stamp.is_empty(), "{stamp:?}");
    let label = template(macros, "aria-label=\"", "aria-label=\"Facts: ");
    assert!(label.iter().all(|word| word == "Facts") && !label.is_empty(), "{label:?}");
    let picture = template(macros, "alt=\"", "alt=\"Map: ");
    assert!(picture.iter().all(|word| word == "Map") && !picture.is_empty(), "{picture:?}");
}

#[test]
fn an_accented_text_is_bracketed_and_forty_percent_longer_and_its_values_are_as_they_were() {
    let content = content(repository());
    let (english, accented) = (wording(&content, "en"), wording(&content, "en-XA"));
    let say = |wording: &Wording<'_>, id: &str, values: &Values| wording.say(id, values).plain();
    let none = Values::new();
    let (plain, long) =
        (say(&english, "welcome-brochure", &none), say(&accented, "welcome-brochure", &none));
    let text = long.strip_prefix('⟦').unwrap().strip_suffix('⟧').unwrap();
    let length = plain.chars().count();
    assert_eq!(text.chars().count(), length + (length * 2).div_ceil(5));
    assert_eq!(plain_words(text).count(), 0, "{text}");
    // Terms are said in the sentence, letters that are no plain ones stay.
    assert_eq!(say(&accented, "cover-kicker", &none), "⟦Þłłöńńšķķ⟧");
    // A text without a vowel grows all the same; a figure does not.
    let figure = accented.text("", Kind::Text, "1,234");
    let distance = Values::from([("figure".to_owned(), Value::Runs(figure.runs))]);
    assert_eq!(say(&accented, "distance-km", &distance), "⟦1,234 ķķḿḿ⟧");
}

#[test]
fn every_accented_letter_is_in_the_font() {
    let content = content(repository());
    for (_, document) in set(&content, repository(), "en-XA", publications(&content)) {
        for item in Held::by(&document).texts {
            assert!(item.glyphs.iter().all(|glyph| glyph.id != 0), "{}", item.text);
        }
    }
}

#[test]
fn plural_forms_and_figures_are_those_of_the_language_that_it_is_made_of() {
    // Arabic has other ordinals, and CLDR gives it other figures.
    let ordinal = "century = { NUMBER($number, type: \"ordinal\") ->
        [one] { $number }st century
       *[other] { $number }th century
    }";
    let conventions = "locales/en/conventions.ftl";
    let project =
        Project::minimal().replacing(conventions, "century = century { $number }", ordinal);
    let content = content(project.path());
    let wording = wording(&content, "ar-XB");
    let values = Values::from([("number".to_owned(), Value::Number(1021.0))]);
    assert_eq!(wording.say("century", &values).plain(), "1,021st century");
}

#[test]
fn a_mirrored_text_reads_from_right_to_left_and_is_english_underneath() {
    let content = content(repository());
    let (edition, document) =
        set(&content, repository(), "ar-XB", [Publication::Catalogue]).remove(0);
    assert_eq!(edition.common.direction, Direction::Rtl);
    assert_eq!(edition.common.texts["welcome-title"].plain(), "Welcome to Płońsk");
    // On the page the letters of a word stand in the other order, those of a name and of a figure do not.
    let held = Held::by(&document);
    let order = |word: &str| {
        let item = held.texts.iter().find(|item| item.text.contains(word)).unwrap();
        let at = item.text.find(word).unwrap()..item.text.find(word).unwrap() + word.len();
        let mut glyphs =
            item.glyphs.iter().map(|glyph| glyph.range().start).filter(|s| at.contains(s));
        glyphs.next() < glyphs.next_back()
    };
    assert!(!order("Welcome"));
    assert!(!order("mainly"));
    assert!(order("Bakczysaraj"));
    assert!(order("34,000"));
    assert!(order("www.iapmc.org"));
    assert!(order("2002"));
    // What is heard and not seen has no marks.
    assert!(held.alternatives().any(|text| text.starts_with("Map: Płońsk and its 10 partners")));
}

#[test]
fn pseudo_languages_are_made_only_when_they_are_asked_for_by_name() {
    let project = Project::minimal();
    project.build().ends_with(0);
    let out = |folder: &str| project.path().join("out").join(folder).exists();
    assert!(out("en") && out("he") && !out("en-XA") && !out("ar-XB"));
    let sources = files(&project.path().join("locales"));
    let asked = ["build", "--language", "ar-XB", "--language", "en-xa", "--entry", "beta"];
    project.run(&asked).ends_with(0).says("made 2 brochures and 2 fragments");
    // The rest of the folder stays, and so do the sources.
    for file in ["he/catalogue.pdf", "en-XA/leaflet/beta.pdf", "ar-XB/leaflet/beta.html"] {
        assert!(out(file), "{file}");
    }
    assert_eq!(files(&project.path().join("locales")), sources);
    let manifest: serde_json::Value =
        serde_json::from_str(&project.read("out/manifest.json")).unwrap();
    assert_eq!(manifest["artifacts"]["en-XA/leaflet/beta.pdf"]["draft"], true);
    assert_eq!(manifest["artifacts"]["he/leaflet/beta.pdf"]["draft"], serde_json::Value::Null);
    let root = project.read("out/ar-XB/leaflet/beta.html");
    assert!(root.contains("lang=\"ar-XB\" dir=\"rtl\"") && root.contains("<bdo dir=\"rtl\">"));
    assert!(root.contains("twinpress-stamp"));
    project.build().ends_with(0);
    assert!(out("he") && !out("en-XA"));
}

#[test]
fn a_pseudo_language_is_neither_checked_nor_a_folder() {
    let project = Project::minimal();
    project
        .run(&["check", "--language", "en-XA"])
        .ends_with(2)
        .says("`en-XA` is a pseudo-language, which only `build` makes");
    let labels = project.read("locales/en/labels.ftl");
    project
        .with("locales/en-XA/labels.ftl", labels)
        .check()
        .ends_with(1)
        .says("locales/en-XA/labels.ftl:1:1: error[file-name]: the folder `en-XA` is a pseudo-language")
        .says("remove it: `build --language en-XA` makes it of another language's messages");
}

#[test]
fn what_a_pseudo_language_is_made_of_is_english_or_else_the_source_language() {
    let project = Project::real();
    let leaflet = ["build", "--language", "en-XA", "--entry", "antoing", "--format", "html"];
    // English without a message borrows it, as a draft does.
    let names = project.read("locales/en/labels.ftl").replace("panel-since = ", "# panel-since = ");
    let project = project.with("locales/en/labels.ftl", names);
    project.run(&leaflet).ends_with(0).says("warning[missing-message]: no message `panel-since`");
    let html = project.read("out/en-XA/leaflet/antoing.html");
    assert!(html.contains("Þ") && html.contains("<mark class=\"twinpress-fallback\" lang=\"pl\""));
    fs::remove_dir_all(project.path().join("locales/en")).unwrap();
    project.run(&leaflet).ends_with(0).says("made");
    assert!(project.read("out/en-XA/leaflet/antoing.html").contains("⟦Þååŕţñéééŕ"));
}

#[test]
fn what_does_not_fit_is_a_warning_at_the_line_of_the_message_and_the_brochure_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let languages = ["--language", "en-XA", "--language", "ar-XB"];
    let made =
        run(repository(), &[&["build", "--out", out.to_str().unwrap()], &languages[..]].concat())
            .ends_with(0)
            .says("made 24 brochures and 24 fragments")
            .says("warning[overflow]")
            .says("locales/en/entries/ramat-negev.ftl:");
    assert!(!made.stderr().contains("error["), "{}", made.stderr());
    for file in files(&out).iter().filter(|file| file.ends_with(".pdf")) {
        let pdf = fs::read(out.join(file)).unwrap();
        for profile in [ValidationProfile::PdfA2a, ValidationProfile::PdfUa1] {
            let options = ValidationOptions::default().profile(profile);
            let report = validate_pdf_bytes(&pdf, &options).unwrap();
            assert!(report.failures.is_empty(), "{file}: {:?}", report.failures);
        }
    }
}
