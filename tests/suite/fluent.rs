//! What Fluent is given and what it makes of it: every message of every language with its arguments.

use std::sync::LazyLock;

use serde_json::json;
use twinpress::content;
use twinpress::content::Content;
use twinpress::content::Locale;
use twinpress::content::coverage::LEAD;
use twinpress::edition::Kind;
use twinpress::edition::maps::Coast;
use twinpress::edition::resolve::Speaker;
use twinpress::edition::wording::Value;
use twinpress::edition::wording::Wording;

use crate::project::repository;

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| content::load(repository(), &[], false).content.unwrap());

/// What every number is tried as besides its own value: all plural categories of the five languages,
/// and figures that they group in their own ways.
const NUMBERS: [f64; 29] = [
    0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.5, 8.0, 10.0, 11.0, 12.0, 13.0, 20.0, 21.0, 22.0,
    25.0, 80.0, 100.0, 101.0, 102.0, 111.0, 1000.0, 7500.0, 15000.0, 1491.4, 1e6, 2e6,
];

/// What every word is tried as: the kinds of partners are the only words that messages select by.
const KINDS: [&str; 4] = ["town", "city", "district", "regional-council"];

/// By language every message, attribute and term, with the arguments that Fluent is given and the text
/// that it makes of them, before markup and typography; then the same with one argument changed, for
/// each argument that the text depends on.
pub fn said() -> serde_json::Value {
    let coast = Coast::new(&CONTENT.dataset.coast);
    let of_language = |locale: &Locale| {
        let wording = Wording::new(&CONTENT, locale, None);
        let speaker = Speaker::new(&CONTENT, &wording, &coast, false);
        // An attribute of a term is for selects; nothing prints it.
        let keys = locale.places.keys().filter(|key| !(key.starts_with('-') && key.contains('.')));
        let messages = keys.map(|key| said_of(&wording, &speaker, key));
        (locale.language.tag().to_owned(), messages.collect::<serde_json::Value>())
    };
    CONTENT.locales.iter().map(of_language).collect()
}

fn said_of(wording: &Wording<'_>, speaker: &Speaker<'_>, key: &str) -> serde_json::Value {
    let id = key.split('.').next().unwrap();
    let mut values = speaker.values_of(id);
    // A language that says thousands in full never asks for “about 6 thousand”: any values will do.
    for variable in CONTENT.keys.iter().filter(|key| key.id == id).flat_map(|key| &key.variables) {
        let value = variable.given.first().and_then(|given| wording.value(given));
        let text = || Value::Runs(wording.text("", Kind::Text, "…").runs);
        values.entry(variable.name.clone()).or_insert_with(|| value.unwrap_or_else(text));
    }
    let text = wording.formatted(key, &values).unwrap();
    let mut variations = Vec::new();
    for (name, value) in &values {
        let others: Vec<Value> = match value {
            Value::Number(_) => NUMBERS.map(Value::Number).to_vec(),
            Value::Word(_) => KINDS.map(|kind| Value::Word(kind.to_owned())).to_vec(),
            Value::Runs(_) | Value::Either { .. } => Vec::new(),
        };
        let tried: Vec<(Value, String)> = others
            .into_iter()
            .map(|other| {
                let mut values = values.clone();
                values.insert(name.clone(), other.clone());
                (other, wording.formatted(key, &values).unwrap())
            })
            .collect();
        if tried.iter().any(|(_, other)| *other != text) {
            variations.extend(tried.into_iter().map(|(value, text)| {
                json!({ "given": { name: argument(wording, &value) }, "text": text })
            }));
        }
    }
    let given: serde_json::Map<String, serde_json::Value> =
        values.iter().map(|(name, value)| (name.clone(), argument(wording, value))).collect();
    json!({ "key": key, "given": given, "text": text, "variations": variations })
}

/// An argument with its type as Fluent is given it; a number with what twinpress prints for it.
fn argument(wording: &Wording<'_>, value: &Value) -> serde_json::Value {
    match value {
        Value::Number(number) => {
            json!({ "number": number, "prints": wording.printed(value) })
        }
        Value::Word(word) => json!({ "text": word }),
        Value::Runs(_) | Value::Either { .. } => json!({ "text": wording.printed(value) }),
    }
}

#[test]
fn every_message_can_be_had_as_fluent_formats_it_with_its_arguments() {
    let said = said();
    for locale in &CONTENT.locales {
        let messages = said[locale.language.tag()].as_array().unwrap();
        let find = |key: &str| messages.iter().find(|message| message["key"] == key).unwrap();
        for entry in &CONTENT.dataset.entries {
            let id = &entry.id().value;
            find(&format!("{id}{LEAD}"));
            CONTENT.paragraphs[id.as_str()].iter().for_each(|paragraph| {
                find(&paragraph.id);
            });
        }
        for message in messages {
            let text = message["text"].as_str().unwrap();
            let private = |c: char| ('\u{e000}'..='\u{f8ff}').contains(&c);
            assert!(!text.is_empty() && !text.contains(private), "{message}");
        }
        // Plural forms are tried with more numbers than the dataset has.
        let plural = find("leaflet-partners-lead");
        assert_eq!(plural["given"]["partners"]["number"], 10.0);
        assert_eq!(plural["variations"].as_array().unwrap().len(), NUMBERS.len());
    }
    // Before the typography pass and with the markup as it is written.
    let text = |language: &str, key: &str| {
        let messages = said[language].as_array().unwrap().iter();
        messages.clone().find(|m| m["key"] == key).unwrap()["text"].as_str().unwrap().to_owned()
    };
    assert!(text("en", "crepy-en-valois-town").contains("<span lang=\"fr\">département</span>"));
    assert!(text("pl", "iapmc-association").contains(" w "));
}
