//! A proof's words: the form, and every text of a publication beside its source text.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::keys;
use crate::content::units::State;
use crate::content::units::Unit;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Own;
use crate::edition::Text;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Value;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;
use crate::language::Direction;
use crate::language::Language;

/// The name of the proof's layout.
const PUBLICATION: &str = "proof";
/// The origin of a figure or a name that only the form shows.
const FORM: &str = "proof-form";
/// A text that is said of so many entries goes on in a further row, so that no row outgrows its page.
const MOST_SAYINGS: usize = 8;

/// The languages of a proof: the translator's, and the office's where that is another.
pub struct Voices<'v> {
    pub own: &'v Wording<'v>,
    pub office: Option<&'v Wording<'v>>,
}

/// The form around the rows.
#[derive(Debug, Serialize)]
pub struct Form {
    /// The office's language, or the only one.
    pub office: Tongue,
    /// The words that take no variable, by message id.
    pub words: BTreeMap<&'static str, Words>,
    /// What the first page tells of the proof.
    pub facts: Vec<Fact>,
}

/// A language and the way that it reads.
#[derive(Debug, Serialize)]
pub struct Tongue {
    pub language: Language,
    pub direction: Direction,
}

/// A word of the form in the translator's language, and in the office's where that says it otherwise.
#[derive(Debug, Serialize)]
pub struct Words {
    pub own: Text,
    pub office: Option<Text>,
}

/// A line of the first page.
#[derive(Debug, Serialize)]
pub struct Fact {
    pub label: Words,
    pub value: Words,
}

/// What a translator signs for: one unit, and all that the publication prints of it.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// From 1 on, in the order of the pages.
    pub number: usize,
    /// Whether it goes on with the row before it.
    pub continued: bool,
    pub key: Text,
    #[serde(skip)]
    pub state: State,
    /// The id of the word that says its state, where that is more than what this proof is for.
    pub mark: Option<&'static str>,
    pub sayings: Vec<Saying>,
    /// Each variable with its value; none where the entries that say the text differ in them.
    pub values: Vec<Given>,
}

/// A variable and its value.
#[derive(Clone, Debug, Serialize)]
pub struct Given {
    pub name: Text,
    pub value: Text,
}

/// A text as it is printed, and as the source language says it.
#[derive(Clone, Debug, Serialize)]
pub struct Saying {
    pub source: Option<Text>,
    pub own: Text,
}

/// The edition of the form: the languages' own, with no page of the publication in it.
pub fn edition(voices: &Voices<'_>, publication: &Edition) -> Edition {
    let title = voices.words("proof-title", &Values::new()).own;
    let own =
        Own { publication: PUBLICATION, pages: None, title, entries: Vec::new(), visit: None };
    Edition { common: publication.common.clone(), company: publication.company.clone(), own }
}

/// The form of a proof with these rows; `pages` is how many the brochure has.
pub fn form(voices: &Voices<'_>, editions: [&Edition; 2], pages: usize, rows: &[Row]) -> Form {
    let [own, office] = editions;
    let none = Values::new();
    let words = keys::PROOF_MESSAGES.iter().map(|id| (*id, voices.words(id, &none))).collect();
    let figure = |number: usize| Words {
        own: voices.own.text(FORM, Kind::Text, voices.own.conventions.number(number as f64)),
        office: None,
    };
    let tag = voices.own.locale.language.tag().to_owned();
    let language = Values::from([("language".to_owned(), Value::Word(tag))]);
    let as_of = voices.own.text(FORM, Kind::Time, own.common.date.year.to_string());
    let once: Vec<&Row> = rows.iter().filter(|row| !row.continued).collect();
    let mut facts = vec![
        ("proof-publication", voices.both(own.own.title.clone(), office.own.title.clone())),
        ("proof-language", voices.words("proof-language-name", &language)),
        ("proof-state", Words { own: as_of, office: None }),
        ("proof-pages", figure(pages)),
        ("proof-texts", figure(once.len())),
    ];
    for state in STATES.iter().filter(|_| voices.office.is_some()) {
        let count = once.iter().filter(|row| row.state == *state).count();
        let word = word_of(*state);
        facts.extend((count > 0).then(|| (word, figure(count))));
    }
    let fact = |(label, value)| Fact { label: voices.words(label, &none), value };
    let said = voices.office.unwrap_or(voices.own).locale;
    Form {
        office: Tongue { language: said.language.clone(), direction: said.direction() },
        words,
        facts: facts.into_iter().map(fact).collect(),
    }
}

/// The states in the order of the first page.
const STATES: [State; 5] =
    [State::Current, State::Unproved, State::Stale, State::Edited, State::Missing];

/// The message that says a state. What nothing asks for is on no page.
fn word_of(state: State) -> &'static str {
    match state {
        State::Current | State::Obsolete => "proof-current",
        State::Unproved => "proof-unproved",
        State::Stale => "proof-stale",
        State::Edited => "proof-edited",
        State::Missing => "proof-missing",
    }
}

/// The rows of the units with these keys, in this order, numbered; a unit that says very many things
/// has several, of one number. `editions` are those of the publication in the two languages.
pub fn rows(
    voices: &Voices<'_>,
    speaker: &Speaker<'_>,
    publication: Publication,
    editions: [&Edition; 2],
    units: &[Unit],
    keys: &[&str],
) -> Vec<Row> {
    let [own, office] = editions.map(by_origin);
    let units: BTreeMap<&str, &Unit> = units.iter().map(|unit| (unit.key.as_str(), unit)).collect();
    let mut rows = Vec::new();
    // Where nothing was ever approved, to say so of each text is no news.
    let plain = match voices.own.locale.ledger {
        Some(_) => [State::Current, State::Obsolete],
        None => [State::Current, State::Unproved],
    };
    for (index, key) in keys.iter().enumerate() {
        let state = units.get(key).map_or(State::Current, |unit| unit.state);
        let said = own.get(key).map_or(&[][..], Vec::as_slice);
        let model = office.get(key).map_or(&[][..], Vec::as_slice);
        let mut sayings: Vec<Saying> = Vec::new();
        for (at, own) in said.iter().enumerate() {
            let source = model.get(at).filter(|_| voices.office.is_some());
            let saying = Saying { source: source.map(|t| (*t).clone()), own: (*own).clone() };
            if !sayings.iter().any(|known| known.says(&saying)) {
                sayings.push(saying);
            }
        }
        let given = match sayings.as_slice() {
            [_] => speaker.given_in(key, publication),
            _ => Vec::new(),
        };
        let values: Vec<Given> =
            given.iter().map(|(name, value)| voices.given(name, value)).collect();
        for (part, sayings) in sayings.chunks(MOST_SAYINGS).enumerate() {
            rows.push(Row {
                number: index + 1,
                continued: part > 0,
                key: voices.own.address(FORM, key),
                state,
                mark: (!plain.contains(&state)).then(|| word_of(state)),
                sayings: sayings.to_vec(),
                values: values.clone(),
            });
        }
    }
    rows
}

fn by_origin(edition: &Edition) -> BTreeMap<&str, Vec<&Text>> {
    let mut texts: BTreeMap<&str, Vec<&Text>> = BTreeMap::new();
    for text in edition.texts() {
        texts.entry(&text.origin).or_default().push(text);
    }
    texts
}

impl Saying {
    fn says(&self, other: &Self) -> bool {
        let plain = |text: &Option<Text>| text.as_ref().map(Text::plain);
        self.own.plain() == other.own.plain() && plain(&self.source) == plain(&other.source)
    }
}

impl Voices<'_> {
    /// A message of the form in both languages.
    pub fn words(&self, id: &str, values: &Values) -> Words {
        let own = self.own.say(id, values);
        match self.office {
            Some(office) => self.both(own, office.say(id, values)),
            None => Words { own, office: None },
        }
    }

    /// A message that names a page of the brochure.
    pub fn of_page(&self, id: &str, page: usize) -> Words {
        let page = self.own.text(FORM, Kind::Text, page.to_string());
        self.words(id, &Values::from([("page".to_owned(), Value::Runs(page.runs))]))
    }

    fn both(&self, own: Text, office: Text) -> Words {
        let same = self.office.is_none() || own.plain() == office.plain();
        Words { own, office: (!same).then_some(office) }
    }

    fn given(&self, name: &str, value: &str) -> Given {
        Given {
            name: self.own.address(FORM, &format!("${name}")),
            value: self.own.text(FORM, Kind::Text, value),
        }
    }
}
