//! Where each text stands: on the pages, in the fragment, in the map that `build --map` writes.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use quick_xml::events::Event;
use quick_xml::reader::Reader;
use serde_json::Value;
use twinpress::edition::Edition;
use twinpress::edition::Text;
use twinpress::render::html;
use twinpress::render::html::Fragments;
use twinpress::render::layouts;
use twinpress::render::layouts::Layouts;
use twinpress::render::outlines;
use twinpress::render::places::Places;
use twinpress::render::typesetter::Embedded;
use twinpress::render::typesetter::Job;

use crate::edition::CONTENT;
use crate::edition::catalogue;
use crate::edition::leaflets;
use crate::edition::with_speaker;
use crate::project::Project;
use crate::project::repository;

const LANGUAGES: [&str; 5] = ["pl", "en", "fr", "he", "it"];

static LAYOUTS: LazyLock<Layouts> = LazyLock::new(|| layouts::read(repository()).0);
pub static EMBEDDED: LazyLock<Embedded> = LazyLock::new(|| Embedded::new(&LAYOUTS));

pub fn places(edition: &Edition) -> Places {
    let set = EMBEDDED.lay_out(&Job::new(edition)).unwrap_or_else(|faults| panic!("{faults:?}"));
    set.places
}

fn publications(language: &str) -> Vec<Edition> {
    let mut editions = leaflets(language);
    editions.insert(0, catalogue(language));
    editions
}

/// The origins of everything that an edition says, by its JSON form.
fn origins(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| origins(item, found)),
        Value::Object(fields) => {
            found.extend(fields.get("origin").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|field| origins(field, found));
        }
        _ => {}
    }
}

#[test]
fn every_text_has_a_box_or_is_listed_as_off_page() {
    for language in LANGUAGES {
        let mut on_pages = BTreeSet::new();
        let mut off_pages = BTreeSet::new();
        let mut all = BTreeSet::new();
        for edition in publications(language) {
            let Places { texts, off_page, unsaid, .. } = places(&edition);
            let printed: BTreeSet<String> = texts.into_iter().map(|text| text.origin).collect();
            let mut listed = printed.clone();
            listed.extend(off_page.iter().chain(&unsaid).cloned());
            assert_eq!(listed.len(), printed.len() + off_page.len() + unsaid.len(), "{language}");
            let mut said = BTreeSet::new();
            origins(&serde_json::to_value(&edition).unwrap(), &mut said);
            assert_eq!(listed, said, "{language}");
            on_pages.extend(printed);
            off_pages.extend(off_page);
            all.extend(said);
        }
        let alternatives = ["map-alt", "network-alt", "timeline-alt"].map(str::to_owned);
        assert!(alternatives.iter().all(|alt| off_pages.contains(alt)), "{language}");
        // A draft has its stamp, a fragment the name of its panel, print its code; a source has no
        // other place yet.
        let nowhere: BTreeSet<&str> = all
            .iter()
            .filter(|o| !on_pages.contains(*o) && !off_pages.contains(*o))
            .map(|o| &**o)
            .collect();
        let expected = ["draft-stamp", "facts-label", "qr-alt", "source-plonsk-municipal-office"];
        assert_eq!(nowhere, BTreeSet::from(expected), "{language}");
    }
}

#[test]
fn boxes_lie_on_their_page_one_for_each_line() {
    for language in LANGUAGES {
        for edition in publications(language) {
            let places = places(&edition);
            assert_eq!(Some(places.pages.len()), edition.own.pages);
            for text in &places.texts {
                let name = format!("{language} {} page {}", text.origin, text.page);
                let [width, height] = places.pages[text.page - 1];
                assert!(!text.boxes.is_empty(), "{name}");
                for (index, [left, top, right, bottom]) in text.boxes.iter().enumerate() {
                    assert!(0.0 <= *left && left < right && *right <= width, "{name}");
                    assert!(0.0 <= *top && top < bottom && *bottom <= height, "{name}");
                    for other in &text.boxes[index + 1..] {
                        let across = right.min(other[2]) - left.max(other[0]);
                        let down = bottom.min(other[3]) - top.max(other[1]);
                        assert!(across <= 0.0 || down <= 0.5, "{name}: boxes overlap");
                    }
                }
            }
        }
    }
}

#[test]
fn a_paragraph_has_as_many_boxes_as_lines() {
    let places = places(&leaflets("pl").pop().unwrap());
    for text in places.texts.iter().filter(|text| text.origin.starts_with("iapmc-p")) {
        let step: Vec<f64> = text.boxes.windows(2).map(|pair| pair[1][1] - pair[0][1]).collect();
        assert!(step.iter().all(|step| (step - 13.0).abs() < 0.02), "{}: {step:?}", text.origin);
    }
}

/// An element of a fragment.
#[derive(Default)]
struct Element {
    id: Option<String>,
    children: Vec<Element>,
    text: String,
    attributes: Vec<String>,
}

impl Element {
    /// Reads a fragment with a parser that knows nothing of ours.
    fn read(html: &str) -> Self {
        let closed: String = html
            .split_inclusive('>')
            .map(|part| match part.rsplit_once('<') {
                Some((_, tag)) if tag.starts_with("img") || tag.starts_with("br") => {
                    part.trim_end_matches('>').to_owned() + "/>"
                }
                _ => part.to_owned(),
            })
            .collect();
        let mut reader = Reader::from_str(&closed);
        let mut open = vec![Self::default()];
        loop {
            let event = reader.read_event().unwrap();
            match &event {
                Event::Start(tag) | Event::Empty(tag) => {
                    let mut element = Self::default();
                    for attribute in tag.attributes() {
                        let attribute = attribute.unwrap();
                        let value = attribute
                            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                            .unwrap()
                            .into_owned();
                        if attribute.key.as_ref() == "id" {
                            element.id = Some(value.clone());
                        }
                        element.attributes.push(value);
                    }
                    match event {
                        Event::Start(_) => open.push(element),
                        _ => open.last_mut().unwrap().children.push(element),
                    }
                }
                Event::End(_) => {
                    let element = open.pop().unwrap();
                    let outer = open.last_mut().unwrap();
                    outer.text += &element.text;
                    outer.children.push(element);
                }
                Event::Text(text) => {
                    open.last_mut().unwrap().text += text;
                }
                Event::GeneralRef(name) => {
                    let reference = format!("&{};", &**name);
                    open.last_mut().unwrap().text +=
                        &quick_xml::escape::unescape(&reference).unwrap();
                }
                Event::Eof => return open.pop().unwrap(),
                _ => {}
            }
        }
    }

    /// The element of `#id > :nth-child(n) > …`.
    fn select(&self, selector: &str) -> &Self {
        let mut steps = selector.split(" > ");
        let id = steps.next().unwrap().strip_prefix('#').unwrap();
        let mut element = self.by_id(id).unwrap_or_else(|| panic!("no element `{id}`"));
        for step in steps {
            let n = step.strip_prefix(":nth-child(").unwrap().strip_suffix(')').unwrap();
            element = &element.children[n.parse::<usize>().unwrap() - 1];
        }
        element
    }

    fn by_id(&self, id: &str) -> Option<&Self> {
        if self.id.as_deref() == Some(id) {
            return Some(self);
        }
        self.children.iter().find_map(|child| child.by_id(id))
    }
}

#[test]
fn selectors_lead_to_each_text_in_the_fragment_as_it_is_pasted() {
    let fragments = Fragments::new(&LAYOUTS);
    for language in LANGUAGES {
        for edition in [catalogue(language), leaflets(language).swap_remove(0)] {
            let pasted = fragments.render(&edition, "twinpress-x", 0).unwrap();
            assert!(!pasted.contains("data-origin"), "{language}: the fragment is marked");
            let marked = fragments.render_marked(&edition, "twinpress-x", 0).unwrap();
            let anchors = html::anchors(&marked);
            let root = Element::read(&pasted);
            // What is said of each entry has one origin and several texts: any of them will do.
            let mut texts: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
            for text in edition.texts() {
                texts.entry(&text.origin).or_default().insert(plain(&text.plain()));
            }
            for (origin, selectors) in &anchors {
                for selector in selectors {
                    let element = root.select(selector);
                    let found = texts[origin.as_str()].iter().any(|text| {
                        element.text.contains(text)
                            || element.attributes.iter().any(|said| plain(said) == *text)
                    });
                    assert!(found, "{language} {origin}: {selector} says `{}`", element.text);
                }
            }
            let paragraph = &edition.own.entries[0].paragraphs[0].body;
            assert_eq!(anchors[&paragraph.origin].len(), 1, "{language}");
            assert!(anchors.contains_key("map-alt") && anchors.contains_key("facts-label"));
        }
    }
}

/// Without what isolates one direction from another in an attribute.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn a_marked_fragment_differs_by_its_marks_only() {
    let fragments = Fragments::new(&LAYOUTS);
    let edition = catalogue("he");
    let pasted = fragments.render(&edition, "twinpress-x", 0).unwrap();
    let marked = fragments.render_marked(&edition, "twinpress-x", 0).unwrap();
    let mut rest = marked.as_str();
    let mut bare = String::new();
    while let Some(at) = rest.find(" data-origin=\"") {
        let value = &rest[at + " data-origin=\"".len()..];
        bare += &rest[..at];
        rest = &value[value.find('"').unwrap() + 1..];
    }
    bare += rest;
    let bare = bare.replace("<span>", "");
    let spans = |html: &str| (html.matches("<span").count(), html.matches("</span>").count());
    assert_eq!(spans(&bare).0, spans(&pasted).0);
    assert_eq!(bare.replace("</span>", ""), pasted.replace("</span>", ""));
}

#[test]
fn a_picture_shows_its_page_at_its_size() {
    let edition = leaflets("he").swap_remove(0);
    let Ok(set) = EMBEDDED.lay_out(&Job::new(&edition)) else { panic!("the leaflet is not set") };
    let pictures = Embedded::pictures(&set.set);
    assert_eq!(pictures.len(), set.places.pages.len());
    for (picture, [width, height]) in pictures.iter().zip(set.places.pages) {
        let [_, _, w, h] = picture
            .split_once("viewBox=\"")
            .and_then(|(_, rest)| rest.split('"').next())
            .map(|sides| sides.split(' ').map(|side| side.parse::<f64>().unwrap()))
            .and_then(|sides| sides.collect::<Vec<_>>().try_into().ok())
            .unwrap();
        assert!((w - width).abs() < 0.01 && (h - height).abs() < 0.01, "{w} × {h}");
    }
}

#[test]
fn glyphs_of_one_look_become_one_outline() {
    let glyph = |x: &str, fill: &str| {
        format!("<use xlink:href=\"#a\" x=\"{x}\" y=\"0\" fill=\"{fill}\" fill-rule=\"nonzero\"/>")
    };
    let (one, two, red) = (glyph("0", "#000"), glyph("4.5", "#000"), glyph("9", "#f00"));
    let symbol = "<symbol id=\"a\"><path d=\"M 0 0m 1 2v 3Z \"/></symbol>";
    let picture = format!("<svg><g>{one}{two}{red}</g><g>{one}</g><defs>{symbol}</defs></svg>");
    let path =
        |fill: &str, d: &str| format!("<path fill=\"{fill}\" fill-rule=\"nonzero\" d=\"{d}\"/>");
    let (row, alone) = ("M 0 0m 1 2v 3Z M 4.5 0m 1 2v 3Z ", "M 0 0m 1 2v 3Z ");
    let black = path("#000", row) + &path("#f00", "M 9 0m 1 2v 3Z ");
    let expected = format!("<svg><g>{black}</g><g>{}</g><defs></defs></svg>", path("#000", alone));
    assert_eq!(outlines::joined(picture), expected);
    // What a gradient fills stays one glyph at a time.
    let shaded = format!("<svg>{}<defs>{symbol}</defs></svg>", glyph("0", "url(#fade)"));
    assert_eq!(outlines::joined(shaded.clone()), shaded);
}

#[test]
fn a_joined_picture_has_every_outline_of_its_page() {
    let edition = leaflets("he").swap_remove(0);
    let Ok(set) = EMBEDDED.lay_out(&Job::new(&edition)) else { panic!("the leaflet is not set") };
    for picture in Embedded::pictures(&set.set) {
        let closed = |part: &str| part.matches('Z').count();
        let mut glyphs = BTreeMap::new();
        for symbol in picture.split("<symbol id=\"").skip(1) {
            let (id, rest) = symbol.split_once('"').unwrap();
            glyphs.insert(id, closed(rest.split("</symbol>").next().unwrap()));
        }
        let used: Vec<usize> = picture
            .split("<use xlink:href=\"#")
            .skip(1)
            .map(|used| glyphs[used.split('"').next().unwrap()])
            .collect();
        assert!(used.len() > 300, "{} glyphs", used.len());
        let once: usize = glyphs.values().sum();
        let paths = |picture: &str| {
            picture
                .split(" d=\"")
                .skip(1)
                .map(|d| closed(d.split('"').next().unwrap()))
                .sum::<usize>()
        };
        let joined = outlines::joined(picture.clone());
        assert_eq!(paths(&joined), paths(&picture) - once + used.iter().sum::<usize>());
        assert!(!joined.contains("<use ") && !joined.contains("<symbol"));
    }
}

#[test]
fn every_variable_has_its_real_value() {
    for language in LANGUAGES {
        let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
        with_speaker(language, |speaker| {
            for (key, names) in &locale.variables {
                // A term's variables are its parameters; and a language that says no thousands or
                // millions keeps the words for them in reserve.
                if key.starts_with('-') || key.starts_with("about-") {
                    continue;
                }
                let given = speaker.given(key);
                for name in names {
                    let value =
                        given.iter().find(|(known, _)| known == name).map(|(_, value)| value);
                    assert!(value.is_some_and(|v| !v.is_empty()), "{language} {key}: no `{name}`");
                }
            }
        });
    }
}

#[test]
fn values_are_those_that_the_page_prints() {
    let given = |language: &str, key: &str| {
        let pairs = with_speaker(language, |speaker| speaker.given(key));
        let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
        pairs
            .collect::<Vec<_>>()
            .join(" ")
            .replace(['\u{a0}', '\u{202f}'], "~")
            .replace('\u{2060}', "")
    };
    assert_eq!(
        given("fr", "antoing-ties"),
        "crepyAntoingYearsText=plus~de~50 crepyAntoingYears=50 agreementYear=2013"
    );
    assert_eq!(given("pl", "map-caption"), "home=Płońsk name=Ramat Negev distanceText=ok.~2690~km");
    assert_eq!(given("en", "panel-population"), "kind=regional-council");
    assert_eq!(given("en", "about"), "figure=6,000");
    assert_eq!(given("en", "timeline-lead"), "firstYear=1997 lastYear=2013");
    assert_eq!(given("en", "-plonsk"), "");
    assert_eq!(given("en", "no-such-message"), "");
}

#[test]
fn a_build_writes_the_map_of_each_publication_where_it_is_asked_to() {
    let project = Project::minimal();
    project.run(&["build"]).ends_with(0);
    let fragment = project.read("out/he/leaflet/beta.html");
    assert!(!project.path().join("out/he/catalogue.map.json").exists());
    project.run(&["build", "--map", "--verbose"]).ends_with(0).says("out/he/catalogue.map.json");
    assert_eq!(project.read("out/he/leaflet/beta.html"), fragment);
    let map: Value = serde_json::from_str(&project.read("out/he/leaflet/beta.map.json")).unwrap();
    assert_eq!(map["version"], 1);
    assert_eq!(map["language"], "he");
    assert_eq!(map["publication"], "leaflet");
    assert_eq!(map["entry"], "beta");
    assert_eq!(map["pages"].as_array().unwrap().len(), 2);
    assert_eq!(map["pages"][0]["width"], 419.53);
    let unit = |key: &str| {
        let units = map["units"].as_array().unwrap();
        units.iter().find(|unit| unit["key"] == key).unwrap_or_else(|| panic!("no {key}"))
    };
    let lead = unit("beta-lead");
    assert_eq!(lead["places"][0]["page"], 1);
    assert_eq!(lead["places"][0]["boxes"][0].as_array().unwrap().len(), 4);
    assert!(lead["html"][0].as_str().unwrap().starts_with("#twinpress-he-leaflet-beta-beta > "));
    assert_eq!(unit("map-alt")["places"], serde_json::json!([]));
    assert!(map["off_page"].as_array().unwrap().contains(&"map-alt".into()));
    let data: Vec<&str> = map["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|datum| datum["key"].as_str().unwrap())
        .collect();
    assert!(data.contains(&"beta.population"), "{data:?}");
    // A build of a part keeps it like any other artifact.
    project.run(&["build", "--language", "en"]).ends_with(0);
    let manifest: Value = serde_json::from_str(&project.read("out/manifest.json")).unwrap();
    assert_eq!(manifest["artifacts"]["he/leaflet/beta.map.json"]["format"], "json");
    assert!(project.path().join("out/he/leaflet/beta.map.json").exists());
    // The places are those of the pages, whatever else is made.
    project.run(&["build", "--map", "--format", "html", "--out", "pages"]).ends_with(0);
    assert_eq!(
        project.read("pages/he/leaflet/beta.map.json"),
        project.read("out/he/leaflet/beta.map.json")
    );
}

/// The letters and figures of a text, in no order: what two readers of a page agree on.
pub fn letters(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// The leads and paragraphs of a catalogue, each with how often its pages say it: the contents quote
/// the leads.
pub fn prose(edition: &Edition) -> impl Iterator<Item = (&Text, usize)> {
    edition.own.entries.iter().flat_map(|entry| {
        std::iter::once((&entry.lead, 2)).chain(entry.paragraphs.iter().map(|p| (&p.body, 1)))
    })
}

#[test]
fn a_last_line_alone_is_found_where_a_layout_allows_it() {
    let layout = "layouts/parts/page.typ";
    let text = "locales/en/entries/gamma.ftl";
    let build = [
        "build",
        "--language",
        "en",
        "--publication",
        "leaflet",
        "--entry",
        "gamma",
        "--format",
        "pdf",
    ];
    // Word by word, until the page ends one line before a paragraph does.
    for words in 0..120 {
        let longer = format!("they sit together{} and", " longer".repeat(words));
        let project = Project::minimal().replacing(layout, "widow: 900%", "widow: 0%").replacing(
            text,
            "they sit together and",
            &longer,
        );
        let said = project.run(&build).stderr();
        if said.contains("last-line-alone") {
            assert!(said.contains("locales/en/entries/gamma.ftl:"), "{said}");
            assert!(said.contains("stands alone at the head of page 2; about "), "{said}");
            let project = project.replacing(layout, "widow: 0%", "widow: 900%");
            let said = project.run(&build).stderr();
            assert!(!said.contains("last-line-alone"), "{said}");
            return;
        }
    }
    panic!("no paragraph ever left its last line alone");
}
