//! The words of the desk's own page. They are the tool's: a town's `locales/` need not have them.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentBundle;
use fluent_bundle::FluentResource;
use serde::Serialize;

use crate::language::Direction;
use crate::language::Language;

/// The languages that the desk speaks; English first, as what it falls back to.
const WORDS: [(&str, &str); 5] = [
    ("en", include_str!("words/en.ftl")),
    ("fr", include_str!("words/fr.ftl")),
    ("he", include_str!("words/he.ftl")),
    ("it", include_str!("words/it.ftl")),
    ("pl", include_str!("words/pl.ftl")),
];
/// What the page puts in by itself: it gets the words with these in braces.
const BLANKS: [&str; 6] = ["page", "pages", "key", "language", "place", "name"];

/// The words in one language.
#[derive(Serialize)]
pub struct Words {
    pub language: String,
    pub direction: Direction,
    pub words: BTreeMap<String, String>,
}

/// The words in a language, or in English where the desk does not speak it.
pub fn of(tag: &str) -> Words {
    let wanted = tag.split('-').next().unwrap_or_default();
    let (tag, text) = WORDS.iter().find(|(tag, _)| *tag == wanted).unwrap_or(&WORDS[0]);
    let language = Language::parse(tag).expect("the tags are well formed");
    let (_, english) = WORDS[0];
    let mut words = read(&Language::parse("en").expect("the tag is well formed"), english);
    words.extend(read(&language, text));
    Words { language: (*tag).to_owned(), direction: language.direction(), words }
}

fn read(language: &Language, text: &str) -> BTreeMap<String, String> {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let ids: Vec<String> = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .collect();
    let mut bundle = FluentBundle::new(vec![language.identifier()]);
    bundle.set_use_isolating(false);
    // A repeated id keeps the first.
    let _ = bundle.add_resource(&resource);
    let mut blanks = FluentArgs::new();
    for blank in BLANKS {
        blanks.set(blank, format!("{{{blank}}}"));
    }
    ids.into_iter()
        .filter_map(|id| {
            let pattern = bundle.get_message(&id)?.value()?;
            // Nothing but a blank can be wrong, and the test of the words knows them all.
            let text = bundle.format_pattern(pattern, Some(&blanks), &mut Vec::new()).into_owned();
            Some((id, text))
        })
        .collect()
}
