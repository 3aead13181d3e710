//! 2: the content said in each language.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use proptest::prelude::*;
use twinpress::content;
use twinpress::content::Content;
use twinpress::content::keys;
use twinpress::content::keys::Precision;
use twinpress::content::keys::Quantity;
use twinpress::content::keys::Unit;
use twinpress::edition::Edition;
use twinpress::edition::Kind;
use twinpress::edition::Run;
use twinpress::edition::Text;
use twinpress::edition::labels::Plan;
use twinpress::edition::maps;
use twinpress::edition::maps::Coast;
use twinpress::edition::maps::Map;
use twinpress::edition::resolve::Publication;
use twinpress::edition::resolve::Speaker;
use twinpress::edition::typography;
use twinpress::edition::wording::Value;
use twinpress::edition::wording::Values;
use twinpress::edition::wording::Wording;
use twinpress::language::Direction;
use twinpress::language::Language;

use crate::project::repository;

pub static CONTENT: LazyLock<Content> =
    LazyLock::new(|| content::load(repository(), &[], false).content.unwrap());

fn wording(language: &str) -> Wording<'static> {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
    Wording::new(&CONTENT, locale, None)
}

pub fn catalogue(language: &str) -> Edition {
    with_speaker(language, |speaker| speaker.edition(Publication::Catalogue))
}

pub fn leaflets(language: &str) -> Vec<Edition> {
    let all = (0..CONTENT.dataset.entries.len()).map(Publication::Leaflet);
    with_speaker(language, |speaker| all.map(|leaflet| speaker.edition(leaflet)).collect())
}

pub fn with_speaker<T>(language: &str, ask: impl FnOnce(&Speaker<'_>) -> T) -> T {
    let wording = wording(language);
    let coast = Coast::new(&CONTENT.dataset.coast);
    ask(&Speaker::new(&CONTENT, &wording, &coast, false))
}

/// Every value that the dataset has of every entry: where it stands, and the forms that the language
/// prints it in, spaces plain.
pub fn values(language: &str) -> Vec<(String, String, Vec<String>)> {
    let wording = wording(language);
    let plain = |text: String| {
        text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2011}', "-").replace('\u{2060}', "")
    };
    let mut found = Vec::new();
    for entry in &CONTENT.dataset.entries {
        let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (variable, fact) in keys::of_entry(&CONTENT.dataset, entry) {
            let form = match wording.values([&variable]).remove(&variable.name) {
                Some(Value::Runs(runs)) => said(&runs),
                Some(Value::Number(number)) => wording.conventions.number(number),
                _ => continue,
            };
            let of = fact.unwrap_or(variable.name.trim_end_matches("Text").to_owned());
            forms.entry(of).or_default().push(plain(form));
        }
        let id = entry.id().value.to_string();
        found.extend(forms.into_iter().map(|(of, forms)| (id.clone(), of, forms)));
    }
    found
}

fn said(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// A text to read, behind its origin: what cannot be seen in it is spelled out.
pub fn readable_text(text: &Text) -> String {
    let mut line = String::new();
    for run in &text.runs {
        match run.kind {
            Kind::Text => line += &run.text,
            kind => write!(line, "[{kind:?} {}|{}]", run.lang, run.text).unwrap(),
        }
    }
    let line = line.replace('\u{a0}', "~").replace('\u{202f}', "·").replace('\u{2060}', "⁀");
    format!("{}: {line}\n", text.origin)
}

/// An edition as a text to read.
fn readable(edition: &Edition) -> String {
    let mut page = String::new();
    let mut say = |text: &Text| page += &readable_text(text);
    say(&edition.own.title);
    edition.common.texts.values().for_each(&mut say);
    edition.common.home.office.iter().for_each(&mut say);
    for entry in &edition.own.entries {
        say(&entry.name);
        entry.country.iter().for_each(&mut say);
        entry.local_names.iter().for_each(&mut say);
        say(&entry.lead);
        for row in &entry.panel {
            say(&row.label);
            say(&row.value);
        }
        for paragraph in &entry.paragraphs {
            paragraph.heading.iter().for_each(&mut say);
            say(&paragraph.body);
        }
        say(&entry.website.text);
        entry.map_alt.iter().for_each(&mut say);
        entry.map_caption.iter().for_each(&mut say);
    }
    for &index in &edition.company.table {
        let row = &edition.company.partners[index];
        [&row.name, &row.country, &row.year_text, &row.population].into_iter().for_each(&mut say);
    }
    page
}

#[test]
fn the_five_editions_read_as_they_were_proof_read() {
    for language in ["pl", "en", "fr", "he", "it"] {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("edition-{language}"), readable(&catalogue(language)));
        });
    }
}

#[test]
fn approximate_figures_read_as_each_language_says_them() {
    let table = [
        ("pl", ["ok.~6~tys.", "ok.~7,5~tys.", "ok.~1~mln", "ponad~100"]),
        ("en", ["about~6,000", "about~7,500", "about~1~million", "over~100"]),
        ("fr", ["environ~6·000", "environ~7·500", "environ~1~million", "plus~de~100"]),
        ("he", ["כ־6,000", "כ־7,500", "כמיליון", ""]),
        ("it", ["circa~6000", "circa~7500", "circa~1~milione", "oltre~100"]),
    ];
    for (language, expected) in table {
        let wording = wording(language);
        let cases = [
            (6_000.0, Precision::Approximate),
            (7_500.0, Precision::Approximate),
            (1_000_000.0, Precision::Approximate),
            (100.0, Precision::Over),
        ];
        for ((value, precision), expected) in cases.into_iter().zip(expected) {
            let runs = wording.quantity(Quantity { value, unit: Unit::One, precision });
            let found = said(&runs).replace('\u{a0}', "~").replace('\u{202f}', "·");
            if !expected.is_empty() {
                assert_eq!(found, expected, "{language}");
            }
        }
    }
}

#[test]
fn numbers_group_in_texts_and_in_tables_as_the_language_asks() {
    let table = [
        ("pl", "7500", "15·000", "1491,4", "7·500"),
        ("en", "7,500", "15,000", "1,491.4", "7,500"),
        ("fr", "7·500", "15·000", "1·491,4", "7·500"),
        ("he", "7,500", "15,000", "1,491.4", "7,500"),
        ("it", "7500", "15.000", "1491,4", "7.500"),
    ];
    for (language, small, large, decimal, in_table) in table {
        let conventions = wording(language).conventions;
        let shown = |text: String| text.replace('\u{202f}', "·");
        assert_eq!(shown(conventions.number(7500.0)), small, "{language}");
        assert_eq!(shown(conventions.number(15000.0)), large, "{language}");
        assert_eq!(shown(conventions.number(1491.4)), decimal, "{language}");
        assert_eq!(shown(conventions.table_number(7500.0)), in_table, "{language}");
    }
}

#[test]
fn shares_areas_and_centuries_follow_the_language() {
    let table = [
        ("pl", "80%", "1491,4~km²", "XIV–⁀XVI~w."),
        ("en", "80%", "1,491.4~km²", "14th–⁀16th centuries"),
        ("fr", "80·%", "1·491,4~km²", "du XIVe au XVIe siècle"),
        ("he", "80%", "1,491.4~קמ״ר", "המאה ה־14 עד המאה ה־16"),
        ("it", "80%", "1491,4~km²", "XIV–⁀XVI~secolo"),
    ];
    for (language, share, area, centuries) in table {
        let edition = readable(&catalogue(language));
        for expected in [share, area] {
            assert!(edition.contains(expected), "{language}: no `{expected}`");
        }
        let plain: String = edition.replace('~', " ").replace("[Sup fr|e]", "e");
        let centuries = centuries.replace('~', " ");
        assert!(
            plain.contains(&centuries) || plain.contains(&centuries.replace('⁀', "")),
            "{language}: no `{centuries}`"
        );
    }
}

#[test]
fn names_sort_as_the_language_sorts_them() {
    let compare = |language: &str, left: &str, right: &str| {
        wording(language).conventions.compare(left, right).is_lt()
    };
    assert!(compare("pl", "Lublin", "Łódź"), "ł is a letter of its own, after l");
    assert!(compare("pl", "Lwów", "Łódź"));
    assert!(compare("fr", "Écouen", "Fismes"), "é sorts with e");
    assert!(compare("he", "אנטואן", "נוטרסקו"));
}

#[test]
fn the_order_of_pages_is_that_of_the_dataset_in_every_language() {
    let ids = |language: &str| {
        catalogue(language).own.entries.iter().map(|entry| entry.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids("he"), ids("pl"));
    assert_eq!(ids("pl").first().unwrap(), "ramat-negev");
    assert_eq!(ids("pl").last().unwrap(), "iapmc");
}

#[test]
fn distances_are_great_circles_rounded_to_ten_kilometres() {
    let distance = |id: &str| {
        let entry = CONTENT.dataset.entries.iter().find(|e| e.id().value.as_str() == id).unwrap();
        content::keys::distance(&CONTENT.dataset, entry.partner().unwrap()).value
    };
    assert_eq!(distance("salcininkai"), 380.0);
    assert_eq!(distance("ramat-negev"), 2690.0);
}

fn curve_points(map: &Map) -> Vec<(f64, f64)> {
    map.arcs
        .iter()
        .flat_map(|arc| {
            let [a, b, c] = arc.curve;
            (0..=50).map(move |step| {
                let t = f64::from(step) / 50.0;
                let mix = |a: f64, b: f64, c: f64| {
                    (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c
                };
                (mix(a.0, b.0, c.0), mix(a.1, b.1, c.1))
            })
        })
        .collect()
}

#[test]
fn every_arc_lies_wholly_inside_of_its_map_with_air_around_it() {
    let edition = catalogue("pl");
    let entries = edition.own.entries.iter().filter_map(|entry| entry.map.as_deref());
    for map in entries.chain([&edition.company.network]) {
        let [left, top, right, bottom] = map.window;
        for (x, y) in curve_points(map) {
            let air = 0.05 * (right - left);
            assert!(
                x > left + air && x < right - air && y > top + air / 2.0 && y < bottom - air / 2.0
            );
        }
        assert!(map.land.iter().flatten().count() > 50, "a map without land");
    }
}

/// The points of a Bézier curve.
fn points([a, b, c]: [(f64, f64); 3]) -> impl Iterator<Item = (f64, f64)> {
    (0..=60).map(move |step| {
        let t = f64::from(step) / 60.0;
        let mix = |a: f64, b: f64, c: f64| {
            (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c
        };
        (mix(a.0, b.0, c.0), mix(a.1, b.1, c.1))
    })
}

#[test]
fn every_place_has_its_name_on_the_map_of_all_clear_of_names_dots_and_arcs() {
    for language in ["pl", "en", "fr", "he", "it"] {
        let map = catalogue(language).company.network.clone();
        assert_eq!(map.places.len(), 11);
        // The least band of a page is too low for eleven names.
        let named: Vec<&Plan> = map.plans.iter().filter(|plan| plan.height >= 40.0).collect();
        assert!(named.len() >= 6, "{language}");
        for plan in named {
            let at = format!("{language} at {} mm", plan.height);
            assert_eq!(plan.names.len(), 11, "{at}");
            for (index, name) in plan.names.iter().enumerate() {
                let [left, top, right, bottom] = name.rect;
                let holds = |&(x, y): &(f64, f64)| left < x && x < right && top < y && y < bottom;
                assert!(left >= -67.0 && right <= 67.0, "{at}: {name:?} leaves the page");
                assert!(!plan.spots.iter().any(holds), "{at}: {name:?} on a dot");
                let crossed = plan.arcs.iter().any(|arc| points(*arc).any(|point| holds(&point)));
                assert!(!crossed, "{at}: {name:?} on an arc");
                for other in &plan.names[index + 1..] {
                    let apart = right <= other.rect[0]
                        || other.rect[2] <= left
                        || bottom <= other.rect[1]
                        || other.rect[3] <= top;
                    assert!(apart, "{at}: {name:?} on {other:?}");
                }
            }
        }
    }
}

#[test]
fn two_places_ten_kilometres_apart_have_two_dots_and_a_name_each_on_its_side() {
    let map = catalogue("pl").company.network.clone();
    let index = |id: &str| map.places.iter().position(|place| place.id == id).unwrap();
    let (north, south) = (index("mosciano-sant-angelo"), index("notaresco"));
    for plan in &map.plans {
        let (a, b) = (plan.spots[north], plan.spots[south]);
        // Two dots of 0.6 mm radius, and paper between them.
        assert!((a.0 - b.0).hypot(a.1 - b.1) > 1.3, "at {} mm", plan.height);
        assert!(a.1 < b.1);
        if let (Some(above), Some(below)) = (plan.names.get(north), plan.names.get(south)) {
            assert!(above.line.is_some() && below.line.is_some());
            assert!(above.rect[1] < below.rect[1], "at {} mm", plan.height);
        }
    }
}

#[test]
fn a_map_sets_off_whom_it_is_about() {
    let coast = Coast::new(&[]);
    let text = || Text { origin: String::new(), runs: Vec::new() };
    let partners = vec![("a", (10.0, 10.0), text()), ("b", (400.0, 90.0), text())];
    let map = maps::network(&coast, ("home", (0.0, 0.0), text()), partners, &["b"]);
    let arcs: Vec<bool> = map.arcs.iter().map(|arc| arc.highlighted).collect();
    let places: Vec<bool> = map.places.iter().map(|place| place.highlighted).collect();
    assert_eq!((arcs, places), (vec![false, true], vec![false, false, true]));
}

#[test]
fn geography_is_the_same_in_every_language() {
    let shape = |language: &str| {
        let edition = catalogue(language);
        let map = edition.own.entries[0].map.as_deref().unwrap().clone();
        (map.land, map.arcs.iter().map(|arc| arc.curve).collect::<Vec<_>>())
    };
    assert!(shape("he") == shape("pl"));
}

#[test]
fn a_value_is_never_taken_for_markup_nor_for_a_placeable() {
    let hostile = "<em>x</em> { $y } #set \\u{e000} & \"";
    let wording = wording("pl");
    let runs = wording.text("", Kind::Text, hostile).runs;
    let values = Values::from([("fields".to_owned(), Value::Runs(runs))]);
    let text = wording.say("cooperation-mainly", &values);
    assert!(text.plain().contains(hostile), "{}", text.plain());
    assert!(text.runs.iter().all(|run| run.kind == Kind::Text));
}

#[test]
fn markup_in_a_message_becomes_runs() {
    let edition = catalogue("he");
    let foreign: Vec<&Run> = edition
        .own
        .entries
        .iter()
        .flat_map(|entry| &entry.paragraphs)
        .flat_map(|paragraph| &paragraph.body.runs)
        .filter(|run| run.kind == Kind::Name)
        .collect();
    assert!(!foreign.is_empty());
    for run in foreign {
        assert_eq!(run.dir, Direction::Ltr, "{}", run.text);
        assert!(!run.text.contains(['<', '>']), "{}", run.text);
    }
}

fn passed(language: &str, text: &str) -> String {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
    let lang = Language::parse(language).unwrap();
    let dir = lang.direction();
    let mut runs = vec![Run {
        kind: Kind::Text,
        lang: lang.clone(),
        dir,
        text: text.to_owned(),
        datetime: None,
    }];
    typography::apply(&mut runs, &locale.settings, &lang);
    said(&runs).replace('\u{a0}', "~").replace('\u{202f}', "·").replace('\u{2060}', "⁀")
}

#[test]
fn the_typography_pass_keeps_each_rule_and_its_other_side() {
    let cases = [
        // One-letter words, chains of them, capitals; not the last letter of a word.
        ("pl", "w domu i w Rzymie", "w~domu i~w~Rzymie"),
        ("pl", "(W mieście) ala ma", "(W~mieście) ala ma"),
        ("en", "a town I like", "a town I like"),
        // A dash takes its space along; a hyphen stays.
        ("pl", "Płońsk – miasto", "Płońsk~– miasto"),
        ("pl", "biało-czerwony", "biało-czerwony"),
        // Figures and their words.
        ("pl", "od XIII wieku, 44 km stąd", "od XIII~wieku, 44~km stąd"),
        ("pl", "ok. 6 tys. osób", "ok.~6~tys. osób"),
        ("pl", "miasto w roku", "miasto w~roku"),
        ("fr", "plus de 50 ans. Le 21 septembre", "plus de 50~ans. Le 21~septembre"),
        ("pl", "ok. 44 km.", "ok.~44~km."),
        // Two dashes of one sentence enclose in French; a line may begin with them, and with one it may not.
        ("fr", "Là – on le voit –, la vigne.", "Là –~on le voit~–, la vigne."),
        ("fr", "La vigne – et le vin. Là – ici.", "La vigne~– et le vin. Là~– ici."),
        ("pl", "Tu – i tam – jest.", "Tu~– i~tam~– jest."),
        // Ranges do not break.
        ("pl", "2007–2008", "2007–⁀2008"),
        ("pl", "Płońsk–Warszawa", "Płońsk–Warszawa"),
        // French punctuation; none is doubled, none in a time of day.
        ("fr", "Quoi ? Oui ! Ah; bon", "Quoi·? Oui·! Ah·; bon"),
        ("fr", "à 14:30 : fin", "à 14:30~: fin"),
        ("fr", "«Texte»", "«~Texte~»"),
        ("fr", "« Texte »", "«~Texte~»"),
        ("en", "What? Yes!", "What? Yes!"),
        // Names are not divided at their hyphens; words are.
        ("pl", "Crépy-en-Valois", "Crépy‑en‑Valois"),
        ("en", "well-known towns", "well-known towns"),
        // Maqaf after a Hebrew letter, before figures and Latin.
        ("he", "ב-1997", "ב־1997"),
        ("he", "A-2", "A-2"),
    ];
    for (language, text, expected) in cases {
        assert_eq!(passed(language, text), expected, "{language}");
    }
}

#[test]
fn a_raised_ending_is_no_part_of_its_figure() {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == "fr").unwrap();
    let french = Language::parse("fr").unwrap();
    let run = |kind, text: &str| Run {
        kind,
        lang: french.clone(),
        dir: Direction::Ltr,
        text: text.to_owned(),
        datetime: None,
    };
    let mut runs =
        vec![run(Kind::Text, "au XVI"), run(Kind::Sup, "e"), run(Kind::Text, " siècle.")];
    typography::apply(&mut runs, &locale.settings, &french);
    assert_eq!(said(&runs), "au XVIe\u{a0}siècle.");
}

#[test]
fn the_typography_pass_leaves_addresses_and_other_languages_alone() {
    let locale = CONTENT.locales.iter().find(|l| l.language.tag() == "fr").unwrap();
    let french = Language::parse("fr").unwrap();
    let address = Run {
        kind: Kind::Address,
        lang: french.clone(),
        dir: Direction::Ltr,
        text: "http://a.example/?x=1;y".to_owned(),
        datetime: None,
    };
    let polish = Run {
        kind: Kind::Cite,
        lang: Language::parse("pl").unwrap(),
        dir: Direction::Ltr,
        text: "Co? Nic!".to_owned(),
        datetime: None,
    };
    let mut runs = vec![address.clone(), polish.clone()];
    let changes = typography::apply(&mut runs, &locale.settings, &french);
    assert_eq!(runs, [address, polish]);
    assert_eq!(changes, []);
}

proptest! {
    #[test]
    fn the_typography_pass_changes_nothing_twice(text in "[a-zA-Zżą0-9 –;:!?«»„”.,-]{0,40}") {
        for language in ["pl", "en", "fr", "it"] {
            let once = passed(language, &text);
            let again = once.replace('~', "\u{a0}").replace('·', "\u{202f}").replace('⁀', "\u{2060}");
            prop_assert_eq!(passed(language, &again), once);
        }
    }
}
