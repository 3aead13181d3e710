//! Every message that a dataset asks for, and the variables that each is given.

use std::collections::BTreeSet;

use crate::content::dataset::Dataset;
use crate::content::dataset::Entry;
use crate::content::dataset::Extent;
use crate::content::dataset::Fact;
use crate::content::dataset::Field;
use crate::content::dataset::Kind;
use crate::content::dataset::LocalName;
use crate::content::dataset::Partner;
use crate::content::values::Century;
use crate::content::values::Date;
use crate::content::values::Day;
use crate::content::values::Month;
use crate::content::values::Tag;
use crate::content::values::Year;
use crate::language::Language;

/// The file of the words around figures.
pub const CONVENTIONS: &str = "conventions.ftl";
/// The file of the names, all of them terms.
pub const NAMES: &str = "names.ftl";
/// The file of the labels.
pub const LABELS: &str = "labels.ftl";
/// The file of what a publication says besides its entries.
pub const PUBLICATION: &str = "publication.ftl";
/// The file of the words of a proof's form; asked for where the source language has it.
pub const PROOF: &str = "proof.ftl";
/// The file of the words of an operator's sheet; the source language's alone, where that has it.
pub const OPERATOR: &str = "operator.ftl";

/// The file of what every visit's brochure says; asked for where a visit is planned or the source
/// language has it.
pub const DELEGATION: &str = "delegation.ftl";

/// The messages of `publication.ftl` that every layout may ask for, in the file's order.
pub const PUBLICATION_MESSAGES: &[&str] = &[
    "catalogue-title",
    "cover-kicker",
    "cover-title",
    "cover-subtitle",
    "cover-state",
    "imprint-title",
    "imprint-publisher",
    "imprint-state",
    "imprint-sources",
    "imprint-map",
    "imprint-fonts",
    "imprint-tool",
    "welcome-title",
    "welcome-guests",
    "welcome-partners",
    "welcome-brochure",
    "welcome-signature",
    "contents-title",
    "section-partners",
    "section-memberships",
    "partners-table-title",
    "table-name",
    "table-country",
    "table-since",
    "table-population",
    "timeline-title",
    "timeline-lead",
    "timeline-alt",
    "timeline-membership",
    "notes-title",
    "notes-figures",
    "back-line",
    "office-name",
    "office-department",
    "leaflet-partners-title",
    "leaflet-partners-lead",
];

/// The labels that every layout may ask for.
pub const LABEL_MESSAGES: &[&str] = &[
    "panel-since",
    "panel-member-since",
    "panel-cooperation",
    "panel-website",
    "facts-label",
    "network-alt",
    "contents-page",
    "draft-stamp",
];

/// The words of a proof's form that take no variable, in the file's order.
pub const PROOF_MESSAGES: &[&str] = &[
    "proof-title",
    "proof-how",
    "proof-language",
    "proof-publication",
    "proof-state",
    "proof-pages",
    "proof-texts",
    "proof-current",
    "proof-unproved",
    "proof-stale",
    "proof-edited",
    "proof-missing",
    "proof-declaration",
    "proof-name",
    "proof-date",
    "proof-signature",
    "proof-remarks",
    "proof-off-page",
    "proof-earlier",
];

/// The words of an operator's sheet that its layout asks for by their names.
pub const OPERATOR_TEXTS: &[&str] = &[
    "operator-title",
    "operator-lead",
    "operator-copies",
    "operator-copies-blank",
    "operator-signature",
    "operator-drawing",
    "operator-drawing-press",
    "operator-trial",
    "operator-trial-cut",
    "operator-trial-press",
];

/// The labels of an operator's sheet, and what is said there that takes no variable.
const OPERATOR_MESSAGES: &[&str] = &[
    "operator-publication",
    "operator-language",
    "operator-path",
    "operator-checksum",
    "operator-state",
    "operator-pages",
    "operator-sheets",
    "operator-spine",
    "operator-paper",
    "operator-sides",
    "operator-flip",
    "operator-scale",
    "operator-trim",
    "operator-bleed",
    "operator-media",
    "operator-colours",
    "operator-profile",
    "operator-finish",
    "operator-spine-left",
    "operator-spine-right",
    "operator-paper-press",
    "operator-sides-office",
    "operator-flip-office",
    "operator-scale-office",
    "operator-colours-office",
    "operator-finish-office-stapled",
    "operator-finish-office-folded",
    "operator-finish-office-cut",
    "operator-finish-press-stapled",
    "operator-finish-press-folded",
    "operator-finish-press-cut",
    "operator-page",
    "operator-page-alt",
];

/// A quantity that a language says in its own way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    pub value: f64,
    pub unit: Unit,
    pub precision: Precision,
}

/// What a quantity is measured in.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unit {
    One,
    Percent,
    Kilometre,
    SquareKilometre,
}

/// How a quantity must read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Precision {
    Exact,
    Approximate,
    Over,
}

/// What a variable is given; each language makes a text or a number of it.
#[derive(Clone, Debug)]
pub enum Given {
    /// A number: it selects plural variants, and prints grouped.
    Number(f64),
    /// A ready text of a quantity, with the words around it.
    Quantity(Quantity),
    /// A year, never grouped.
    Year(Year),
    /// A century in Roman numerals.
    Roman(Century),
    /// A century as the language says it.
    Century(Century),
    /// A span of centuries as the language says it.
    Centuries(Century, Century),
    /// A month and its year.
    Month(Month),
    /// A day of every year.
    Day(Day),
    /// A day of a certain year.
    Date(Date),
    /// From one day to another, or one day.
    Dates(Date, Date),
    /// A name in another language.
    Name(LocalName),
    /// The title of a work, in its own language.
    Title(String, Language),
    /// One of a closed list of words: it selects.
    Word(String),
    /// Any other ready text.
    Text,
}

/// A variable of a message.
#[derive(Clone, Debug)]
pub struct Variable {
    pub name: String,
    /// The values that it can have, as far as they decide a select.
    pub given: Vec<Given>,
}

impl Variable {
    /// A variable of one value.
    pub fn one(name: impl Into<String>, given: Given) -> Self {
        Self { name: name.into(), given: vec![given] }
    }
}

/// A message that the dataset asks for.
#[derive(Clone, Debug)]
pub struct Key {
    pub id: String,
    /// The file that holds it, from the language's folder.
    pub file: String,
    pub variables: Vec<Variable>,
    /// The languages that must have it; none: every one.
    pub languages: Option<Vec<Language>>,
    /// The attributes that it must have.
    pub attributes: Vec<String>,
}

impl Key {
    /// Whether a language must have it.
    pub fn is_wanted_in(&self, language: &Language) -> bool {
        self.languages.as_ref().is_none_or(|languages| languages.contains(language))
    }
}

/// The file of an entry's messages.
pub fn entry_file(entry: &Entry) -> String {
    format!("entries/{}.ftl", entry.id().value)
}

/// The messages outside of the entries' files. The paragraphs of an entry are what the source
/// language's file holds.
pub fn keys(dataset: &Dataset) -> Vec<Key> {
    let globals = globals(dataset);
    let mut keys = conventions(dataset);
    let mut add = |file: &str, id: String, variables: &[Variable]| {
        let variables = globals.iter().chain(variables).cloned().collect();
        let file = file.to_owned();
        keys.push(Key { id, file, variables, languages: None, attributes: Vec::new() });
    };
    let text = |name: &str| Variable::one(name, Given::Text);
    let mut kinds: BTreeSet<&str> = BTreeSet::new();
    let mut fields: BTreeSet<&Field> = BTreeSet::new();
    let mut extents: BTreeSet<Extent> = BTreeSet::new();
    let mut panel = BTreeSet::new();
    let mut sources = BTreeSet::from([&dataset.home.source.value]);
    for entry in &dataset.entries {
        kinds.insert(entry.kind());
        sources.insert(&entry.source().value);
        panel.extend(entry.panel().iter().map(|key| &key.value));
        if let Some(partner) = entry.partner() {
            fields.extend(partner.cooperation.fields.iter());
            extents.insert(partner.cooperation.extent);
        }
    }
    for kind in kinds {
        add(LABELS, format!("kind-{kind}"), &[]);
    }
    for field in fields {
        add(LABELS, format!("field-{}", field.name()), &[]);
    }
    for extent in extents {
        add(LABELS, format!("cooperation-{}", extent.name()), &[text("fields")]);
    }
    for key in panel {
        add(LABELS, format!("panel-{}", key.0), &[]);
    }
    let all_kinds = Kind::ALL.iter().map(|kind| Given::Word(kind.name().to_owned()));
    let kind = Variable { name: "kind".to_owned(), given: all_kinds.collect() };
    add(LABELS, "panel-population".to_owned(), &[kind]);
    for id in LABEL_MESSAGES {
        add(LABELS, (*id).to_owned(), &[text("home")]);
    }
    let map = [text("home"), text("name"), text("distanceText")];
    for id in ["map-alt", "map-caption"] {
        add(LABELS, id.to_owned(), &map);
    }
    add(LABELS, "qr-alt".to_owned(), &[text("name")]);
    for id in PUBLICATION_MESSAGES {
        add(PUBLICATION, (*id).to_owned(), &[]);
    }
    add(PUBLICATION, "leaflet-title".to_owned(), &[text("name")]);
    for source in sources {
        add(PUBLICATION, format!("source-{source}"), &[]);
    }
    keys
}

/// The messages of a proof's form, for a project that publishes in these languages.
pub fn proof(languages: &[&Language]) -> Vec<Key> {
    let tags = languages.iter().map(|language| Given::Word(language.tag().to_owned()));
    let name = Variable { name: "language".to_owned(), given: tags.collect() };
    let page = || Variable::one("page", Given::Text);
    let plain = PROOF_MESSAGES.iter().map(|id| (*id, Vec::new()));
    let more = [
        ("proof-language-name", vec![name]),
        ("proof-page", vec![page()]),
        ("proof-page-alt", vec![page()]),
    ];
    let key = |(id, variables): (&str, Vec<Variable>)| Key {
        id: id.to_owned(),
        file: PROOF.to_owned(),
        variables,
        languages: None,
        attributes: Vec::new(),
    };
    plain.chain(more).map(key).collect()
}

/// The messages of an operator's sheet, which speaks the source language, about brochures in these.
pub fn operator(source: &Language, languages: &[&Language]) -> Vec<Key> {
    let word = |name: &str, words: &[&str]| Variable {
        name: name.to_owned(),
        given: words.iter().map(|word| Given::Word((*word).to_owned())).collect(),
    };
    let text = |name: &str| Variable::one(name, Given::Text);
    let tags: Vec<&str> = languages.iter().map(|language| language.tag()).collect();
    let face = || word("face", &["front", "back"]);
    let plain = OPERATOR_TEXTS.iter().chain(OPERATOR_MESSAGES).map(|id| (*id, Vec::new()));
    let more = [
        ("operator-language-name", vec![word("language", &tags)]),
        ("operator-size", vec![text("width"), text("height")]),
        ("operator-length", vec![text("length")]),
        ("operator-colours-press", vec![text("ink")]),
        ("operator-side", vec![text("sheet"), face(), text("left"), text("right")]),
        ("operator-side-alt", vec![text("sheet"), face(), text("left"), text("right")]),
    ];
    let key = |(id, variables): (&str, Vec<Variable>)| Key {
        id: id.to_owned(),
        file: OPERATOR.to_owned(),
        variables,
        languages: Some(vec![source.clone()]),
        attributes: Vec::new(),
    };
    plain.chain(more).map(key).collect()
}

/// The variables that every label and every message of a publication is given.
pub fn globals(dataset: &Dataset) -> Vec<Variable> {
    let since = || dataset.partners().map(Entry::since);
    let mut variables = vec![
        Variable::one("asOf", Given::Year(dataset.home.as_of)),
        Variable::one("partners", Given::Number(dataset.partners().count() as f64)),
    ];
    if let (Some(first), Some(last)) = (since().min(), since().max()) {
        variables.push(Variable::one("firstYear", Given::Year(*first)));
        variables.push(Variable::one("lastYear", Given::Year(*last)));
    }
    variables
}

/// The variables that the messages of an entry are given, each with the fact that it says.
pub fn of_entry(dataset: &Dataset, entry: &Entry) -> Vec<(Variable, Option<String>)> {
    let mut variables = vec![(Variable::one("since", Given::Year(*entry.since())), None)];
    if let Some(name) = entry.local_names().first() {
        variables.push((Variable::one("localName", Given::Name(name.clone())), None));
    }
    let mut pair = |name: &str, quantity: Quantity, fact: Option<&str>| {
        let fact = fact.map(str::to_owned);
        variables.push((Variable::one(name, Given::Number(quantity.value)), fact.clone()));
        variables.push((Variable::one(format!("{name}Text"), Given::Quantity(quantity)), fact));
    };
    if let Some(partner) = entry.partner() {
        pair("population", population(partner), None);
        pair("distanceKm", distance(dataset, partner), None);
    }
    for (key, fact) in &entry.facts().0 {
        let name = key.value.0.as_str();
        if let Some(quantity) = quantity(fact) {
            pair(name, quantity, Some(name));
        }
    }
    for (key, fact) in &entry.facts().0 {
        let name = key.value.0.as_str();
        let mut add = |suffix: &str, given: Given| {
            let variable = Variable::one(format!("{name}{suffix}"), given);
            variables.push((variable, Some(name.to_owned())));
        };
        match fact {
            Fact::Rank { rank } => add("", Given::Number(*rank as f64)),
            Fact::Year { year } => add("", Given::Year(*year)),
            Fact::Month { month } => {
                add("Text", Given::Month(*month));
                add("Month", Given::Number(month.month.into()));
                add("Year", Given::Year(month.year));
            }
            Fact::Day { day } => {
                add("Text", Given::Day(*day));
                add("Month", Given::Number(day.month.into()));
                add("Day", Given::Number(day.day.into()));
            }
            Fact::Century { century } => {
                add("", Given::Number(century.0.into()));
                add("Text", Given::Century(*century));
                add("Roman", Given::Roman(*century));
            }
            Fact::Centuries { from_century, to_century } => {
                add("Text", Given::Centuries(*from_century, *to_century));
                add("From", Given::Number(from_century.0.into()));
                add("To", Given::Number(to_century.0.into()));
                add("FromRoman", Given::Roman(*from_century));
                add("ToRoman", Given::Roman(*to_century));
            }
            Fact::Title { title, language } => {
                add("", Given::Title(title.clone(), language.0.clone()));
            }
            Fact::Name { name, language } => add("", named(name, language)),
            Fact::Count { .. }
            | Fact::Percent { .. }
            | Fact::Distance { .. }
            | Fact::Area { .. } => {}
        }
    }
    variables
}

/// The ready form of a fact, as the panel prints it.
pub fn ready(fact: &Fact) -> Given {
    match fact {
        Fact::Rank { rank } => Given::Number(*rank as f64),
        Fact::Year { year } => Given::Year(*year),
        Fact::Month { month } => Given::Month(*month),
        Fact::Day { day } => Given::Day(*day),
        Fact::Century { century } => Given::Century(*century),
        Fact::Centuries { from_century, to_century } => {
            Given::Centuries(*from_century, *to_century)
        }
        Fact::Title { title, language } => Given::Title(title.clone(), language.0.clone()),
        Fact::Name { name, language } => named(name, language),
        Fact::Count { .. } | Fact::Percent { .. } | Fact::Distance { .. } | Fact::Area { .. } => {
            Given::Quantity(quantity(fact).expect("these four are the facts with a quantity"))
        }
    }
}

fn named(name: &str, language: &Tag) -> Given {
    Given::Name(LocalName { text: name.to_owned(), language: language.clone() })
}

/// A partner's population.
pub fn population(partner: &Partner) -> Quantity {
    Quantity {
        value: partner.population.count as f64,
        unit: Unit::One,
        precision: precision(partner.population.approximate, false),
    }
}

/// The distance from the home town: great circle, rounded to 10 km, and so always approximate.
pub fn distance(dataset: &Dataset, partner: &Partner) -> Quantity {
    let home = &dataset.home.place;
    let (from, to) = (home.latitude.0.to_radians(), partner.place.latitude.0.to_radians());
    let across = (partner.place.longitude.0 - home.longitude.0).to_radians();
    // The haversine formula on the sphere of the earth's mean radius (IUGG), 6,371.0088 km.
    let half =
        ((to - from) / 2.0).sin().powi(2) + from.cos() * to.cos() * (across / 2.0).sin().powi(2);
    let kilometres = 2.0 * 6371.0088 * half.sqrt().min(1.0).asin();
    Quantity {
        value: (kilometres / 10.0).round() * 10.0,
        unit: Unit::Kilometre,
        precision: Precision::Approximate,
    }
}

fn precision(approximate: bool, over: bool) -> Precision {
    match (approximate, over) {
        (_, true) => Precision::Over,
        (true, false) => Precision::Approximate,
        (false, false) => Precision::Exact,
    }
}

fn quantity(fact: &Fact) -> Option<Quantity> {
    let (value, unit, precision) = match fact {
        Fact::Count { count, approximate, over } => {
            (*count as f64, Unit::One, precision(*approximate, *over))
        }
        Fact::Percent { percent, approximate } => {
            (percent.0, Unit::Percent, precision(*approximate, false))
        }
        Fact::Distance { km, approximate } => {
            (km.0, Unit::Kilometre, precision(*approximate, false))
        }
        Fact::Area { km2, approximate } => {
            (km2.0, Unit::SquareKilometre, precision(*approximate, false))
        }
        _ => return None,
    };
    Some(Quantity { value, unit, precision })
}

/// A million, from which on figures are said in millions.
pub const MILLION: f64 = 1_000_000.0;
/// A thousand, from which on a language may say approximate figures in thousands.
pub const THOUSAND: f64 = 1_000.0;

/// The messages of `conventions.ftl`, each with the numbers that the dataset gives it.
fn conventions(dataset: &Dataset) -> Vec<Key> {
    let mut thousands = Vec::new();
    let mut millions = Vec::new();
    let mut centuries = Vec::new();
    let mut spans = (Vec::new(), Vec::new());
    for entry in &dataset.entries {
        for (variable, _) in of_entry(dataset, entry) {
            for given in variable.given {
                match given {
                    Given::Quantity(Quantity {
                        value, precision: Precision::Approximate, ..
                    }) => {
                        if value >= MILLION {
                            millions.push(Given::Number(value / MILLION));
                        } else if value >= THOUSAND {
                            thousands.push(Given::Number(value / THOUSAND));
                        }
                    }
                    Given::Century(century) => centuries.push(Given::Number(century.0.into())),
                    Given::Centuries(from, to) => {
                        spans.0.push(Given::Number(from.0.into()));
                        spans.1.push(Given::Number(to.0.into()));
                    }
                    _ => {}
                }
            }
        }
    }
    let text = |name: &str| Variable::one(name, Given::Text);
    let numbers =
        |name: &str, given: &[Given]| Variable { name: name.to_owned(), given: given.to_vec() };
    let table = [
        ("about", vec![text("figure")]),
        ("about-thousands", vec![text("figure"), numbers("number", &thousands)]),
        ("about-millions", vec![text("figure"), numbers("number", &millions)]),
        ("over", vec![text("figure")]),
        ("percent", vec![text("figure")]),
        ("area-km2", vec![text("figure")]),
        ("distance-km", vec![text("figure")]),
        ("century", vec![numbers("number", &centuries), text("roman")]),
        (
            "centuries",
            vec![
                numbers("from", &spans.0),
                numbers("to", &spans.1),
                text("fromRoman"),
                text("toRoman"),
            ],
        ),
    ];
    table
        .into_iter()
        .map(|(id, variables)| Key {
            id: id.to_owned(),
            file: CONVENTIONS.to_owned(),
            variables,
            languages: None,
            attributes: Vec::new(),
        })
        .collect()
}

/// The terms that the program itself asks for: home, entries, countries. Ids without the hyphen.
pub fn program_terms(dataset: &Dataset) -> BTreeSet<String> {
    let home = &dataset.home;
    let entries = dataset.entries.iter().map(|entry| entry.id().value.to_string());
    let countries =
        dataset.entries.iter().filter_map(|entry| entry.partner()).map(|p| p.country.term());
    let own = [
        home.id.value.to_string(),
        home.country.term(),
        home.office.town.value.to_string(),
        home.office.country.term(),
    ];
    own.into_iter().chain(entries).chain(countries).collect()
}
