//! Content becomes an edition: every text asked for, every figure said, every map drawn.

pub(super) mod visit;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::OnceLock;
use std::sync::PoisonError;

use crate::content::Content;
use crate::content::coverage::HEADING;
use crate::content::coverage::LEAD;
use crate::content::dataset;
use crate::content::keys;
use crate::content::pictures;
use crate::content::settings::Emphasis;
use crate::edition::Common;
use crate::edition::Company;
use crate::edition::Date;
use crate::edition::Edition;
use crate::edition::Entry;
use crate::edition::Home;
use crate::edition::Kind;
use crate::edition::Membership;
use crate::edition::Own;
use crate::edition::PanelRow;
use crate::edition::Paragraph;
use crate::edition::Picture;
use crate::edition::Row;
use crate::edition::Shared;
use crate::edition::Text;
use crate::edition::Website;
use crate::edition::maps;
use crate::edition::maps::Coast;
use crate::edition::maps::Map;
use crate::edition::operator;
use crate::edition::qr::Code;
use crate::edition::wording::Value;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;
use crate::language::Language;
use crate::language::Pseudo;

/// Pages of the catalogue besides its entries: cover, imprint, welcome, contents, table, time line,
/// one page of notes at least, back page.
const CATALOGUE_FRAME: usize = 8;
/// A partner has a page, a membership two.
const PARTNER_PAGES: usize = 1;
const MEMBERSHIP_PAGES: usize = 2;
/// A leaflet is one sheet.
const LEAFLET_PAGES: usize = 2;

/// What is made of the content.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Publication {
    /// All entries.
    Catalogue,
    /// One entry, by its index in the dataset.
    Leaflet(usize),
    /// One visit, by its index in the dataset.
    Delegation(usize),
}

impl Publication {
    /// The name that the command line, the layouts and the manifest use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue",
            Self::Leaflet(_) => "leaflet",
            Self::Delegation(_) => "delegation",
        }
    }
}

/// What the messages that say the fields of a cooperation begin with.
const COOPERATION: &str = "cooperation-";
/// The most partners that a leaflet lists overleaf.
const LEAFLET_ROWS: usize = 12;

/// All editions of one language share what is asked of it once.
pub struct Speaker<'c> {
    content: &'c Content,
    wording: &'c Wording<'c>,
    coast: &'c Coast,
    globals: Values,
    rows: Vec<Shared<Row>>,
    common: Shared<Common>,
    /// The company that was listed last, by its range: neighbours in the order of publication share it.
    company: Mutex<Option<(Range<usize>, Shared<Company>)>>,
    /// What the conventions' messages were first asked with, by id: to find it, all figures are said once.
    asked: OnceLock<BTreeMap<String, Values>>,
}

impl<'c> Speaker<'c> {
    /// Says what all editions of a language have in common. Entries are said when an edition asks for
    /// them: a thousand maps at once would fill the memory.
    pub fn new(
        content: &'c Content,
        wording: &'c Wording<'c>,
        coast: &'c Coast,
        draft: bool,
    ) -> Self {
        let globals = wording.values(&keys::globals(&content.dataset));
        let rows: Vec<Shared<Row>> = content
            .dataset
            .partners()
            .map(|entry| Shared::new(row(wording, &globals, entry)))
            .collect();
        let common = Shared::new(common(content, wording, &globals, draft));
        let (company, asked) = (Mutex::default(), OnceLock::new());
        Self { content, wording, coast, globals, rows, common, company, asked }
    }

    /// An edition with another own part, for a form that tells of publications.
    pub fn around(&self, own: Own) -> Edition {
        Edition { common: self.common.clone(), company: self.company(0..self.rows.len()), own }
    }

    /// One publication in this language.
    pub fn edition(&self, publication: Publication) -> Edition {
        let dataset = &self.content.dataset;
        let (title, entries, pages, visit) = match publication {
            Publication::Catalogue => {
                let memberships = dataset.entries.len() - self.rows.len();
                let pages = CATALOGUE_FRAME
                    + PARTNER_PAGES * self.rows.len()
                    + MEMBERSHIP_PAGES * memberships;
                let entries: Vec<Entry> = dataset.entries.iter().map(|e| self.entry(e)).collect();
                let title = self.wording.say("catalogue-title", &self.globals);
                (title, entries, pages.next_multiple_of(4), None)
            }
            Publication::Leaflet(index) => {
                let entry = &dataset.entries[index];
                let title = self.wording.say("leaflet-title", &self.values_of_title(entry));
                (title, vec![self.entry(entry)], LEAFLET_PAGES, None)
            }
            Publication::Delegation(index) => {
                let visit::Made { title, entries, pages, visit } = self.visit(index);
                (title, entries, pages, Some(Box::new(visit)))
            }
        };
        let shown = self.shown(publication);
        let guests: Vec<&str> = match publication {
            Publication::Delegation(index) => {
                let guests = dataset.delegations[index].record.guests.iter();
                guests.map(|guest| guest.value.as_str()).collect()
            }
            Publication::Catalogue | Publication::Leaflet(_) => Vec::new(),
        };
        let company = match &*guests {
            [] => self.company(shown),
            guests => Shared::new(self.list(shown, guests)),
        };
        let publication = publication.name();
        let own = Own { publication, pages: Some(pages), title, entries, visit };
        Edition { common: self.common.clone(), company, own }
    }

    /// The variables that a message, an attribute or a term says or selects by, in this language or in
    /// the source language, with their real values as this language prints them. A message that many
    /// entries say has the values of the first of them.
    pub fn given(&self, key: &str) -> Vec<(String, String)> {
        self.given_in(key, Publication::Catalogue)
    }

    /// The same in a publication: a leaflet's own entry goes before all others.
    pub fn given_in(&self, key: &str, publication: Publication) -> Vec<(String, String)> {
        let source = &self.content.locales[0];
        let said = [source, self.wording.locale].into_iter().filter_map(|l| l.variables.get(key));
        if said.clone().flatten().next().is_none() {
            return Vec::new();
        }
        let values = self.values_in(key.split('.').next().unwrap_or_default(), publication);
        let mut given: Vec<(String, String)> = Vec::new();
        for name in said.flatten() {
            let known = given.iter().any(|(other, _)| other == name);
            if let Some(value) = values.get(name).filter(|_| !known) {
                given.push((name.clone(), self.wording.printed(value)));
            }
        }
        given
    }

    /// The values that a message is given, in its first entry where there are many.
    pub fn values_of(&self, id: &str) -> Values {
        self.values_in(id, Publication::Catalogue)
    }

    fn values_in(&self, id: &str, publication: Publication) -> Values {
        let (content, wording) = (self.content, self.wording);
        let all = &content.dataset.entries;
        let own = match publication {
            Publication::Catalogue => None,
            Publication::Leaflet(index) => Some(&all[index]),
            Publication::Delegation(index) => {
                let visit = &content.dataset.delegations[index].record;
                visit.guests.first().and_then(|guest| content.dataset.entry(&guest.value))
            }
        };
        let visit = match publication {
            Publication::Delegation(index) => Some(index),
            Publication::Catalogue | Publication::Leaflet(_) => None,
        };
        let entries = || own.into_iter().chain(all);
        let says = |entry: &dataset::Entry| {
            let name = entry.id().value.as_str();
            id.strip_suffix(LEAD) == Some(name)
                || content.paragraphs[name].iter().any(|paragraph| paragraph.id == id)
                || entry.pictures().iter().any(|picture| pictures::message(entry, picture) == id)
        };
        if let Some(entry) = entries().find(|entry| says(entry)) {
            return values_of_entry(content, wording, entry);
        }
        let first = || entries().find_map(|entry| Some((entry, entry.partner()?)));
        match id {
            "proof-language-name" => {
                let tag = wording.locale.language.tag().to_owned();
                Values::from([("language".to_owned(), Value::Word(tag))])
            }
            "proof-page" | "proof-page-alt" => {
                let page = wording.text("", Kind::Text, "1");
                Values::from([("page".to_owned(), Value::Runs(page.runs))])
            }
            "map-alt" | "map-caption" => first()
                .map(|(entry, partner)| values_of_map(content, wording, entry, partner))
                .unwrap_or_default(),
            "qr-alt" => {
                entries().next().map(|entry| values_of_code(wording, entry)).unwrap_or_default()
            }
            "leaflet-title" => {
                entries().next().map(|entry| self.values_of_title(entry)).unwrap_or_default()
            }
            "panel-population" => first()
                .map(|(entry, _)| values_of_population(&self.globals, entry))
                .unwrap_or_default(),
            _ if id.starts_with(COOPERATION) => entries()
                .filter_map(dataset::Entry::partner)
                .find(|partner| cooperation(partner) == id)
                .map(|partner| values_of_cooperation(wording, &self.globals, partner))
                .unwrap_or_default(),
            _ => self
                .values_of_convention(id)
                .or_else(|| operator::example(wording, id))
                .or_else(|| self.values_of_day(id))
                .or_else(|| self.values_of_message(id, visit))
                .unwrap_or_else(|| values_of_label(content, wording, &self.globals)),
        }
    }

    /// The values of the first figure or century that asks for a message; none where none does.
    fn values_of_convention(&self, id: &str) -> Option<Values> {
        let asked = self.asked.get_or_init(|| {
            let mut asked = BTreeMap::new();
            for entry in &self.content.dataset.entries {
                for (variable, _) in keys::of_entry(&self.content.dataset, entry) {
                    for given in &variable.given {
                        self.wording.value_by(given, &mut |id, values| {
                            asked.entry(id.to_owned()).or_insert_with(|| values.clone());
                        });
                    }
                }
            }
            asked
        });
        asked.get(id).cloned()
    }

    fn values_of_title(&self, entry: &dataset::Entry) -> Values {
        let mut values = self.globals.clone();
        let name = name_in_text(self.wording, entry.id().value.as_str());
        values.insert("name".to_owned(), name);
        values
    }

    /// The partners that a publication lists: a leaflet of a town with very many of them lists the dozen
    /// that its own is one of, in the order of publication.
    fn shown(&self, publication: Publication) -> Range<usize> {
        let all = self.rows.len();
        match publication {
            Publication::Leaflet(index) if all > LEAFLET_ROWS => {
                let start = (index / LEAFLET_ROWS * LEAFLET_ROWS).min(all - LEAFLET_ROWS);
                start..start + LEAFLET_ROWS
            }
            _ => 0..all,
        }
    }

    /// The partners of a range and all memberships, made once for those who follow each other.
    fn company(&self, shown: Range<usize>) -> Shared<Company> {
        // A worker that panics here leaves the last company whole.
        let mut last = self.company.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((range, company)) if *range == shown => company.clone(),
            _ => {
                let company = Shared::new(self.list(shown.clone(), &[]));
                *last = Some((shown, company.clone()));
                company
            }
        }
    }

    /// The partners of a range in the order of publication, with all memberships; the lines of some are set
    /// off.
    fn list(&self, shown: Range<usize>, highlighted: &[&str]) -> Company {
        let (content, wording) = (self.content, self.wording);
        let partners = content.dataset.partners().skip(shown.start).take(shown.len());
        let is_part = shown.len() < self.rows.len();
        let rows = &self.rows[shown];
        let memberships = content.dataset.entries.iter().filter(|e| e.partner().is_none());
        Company {
            partners: rows.to_vec(),
            table: alphabetical(wording, rows),
            memberships: memberships.map(|e| membership(wording, &self.globals, e)).collect(),
            network: network(content, wording, self.coast, partners, is_part, highlighted),
        }
    }

    fn entry(&self, entry: &dataset::Entry) -> Entry {
        let map = entry.partner().map(|partner| {
            let id = entry.id().value.as_str();
            let there = (id, maps::at(&partner.place), self.wording.name(id));
            let home = home_on_map(self.content, self.wording);
            Shared::new(maps::of_entry(self.coast, home, there))
        });
        resolve_entry(self.content, self.wording, &self.globals, entry, map)
    }
}

/// What every edition of a language says.
fn common(content: &Content, wording: &Wording<'_>, globals: &Values, draft: bool) -> Common {
    let locale = wording.locale;
    let pseudo = locale.language.pseudo();
    Common {
        language: locale.language.clone(),
        direction: locale.direction(),
        mirrored: pseudo == Some(Pseudo::Mirrored),
        hyphenate: locale.settings.hyphenate,
        emphasis: locale.settings.emphasis.unwrap_or(Emphasis::Italic).name(),
        draft: draft || pseudo.is_some(),
        date: Date { year: content.dataset.home.as_of.0, month: 12, day: 31 },
        texts: texts(content, wording, globals),
        home: home(content, wording, globals),
    }
}

/// Labels and texts that need no variable but the global ones.
fn texts(content: &Content, wording: &Wording<'_>, globals: &Values) -> BTreeMap<String, Text> {
    let values = values_of_label(content, wording, globals);
    let keys = content.keys.iter().map(|key| key.id.as_str());
    let sources = keys.filter(|id| id.starts_with("source-"));
    let labels = keys::LABEL_MESSAGES.iter().chain(keys::PUBLICATION_MESSAGES).copied();
    labels.chain(sources).map(|id| (id.to_owned(), wording.say(id, &values))).collect()
}

fn values_of_label(content: &Content, wording: &Wording<'_>, globals: &Values) -> Values {
    let mut values = globals.clone();
    let home = name_in_text(wording, content.dataset.home.id.value.as_str());
    values.insert("home".to_owned(), home);
    values
}

fn home(content: &Content, wording: &Wording<'_>, globals: &Values) -> Home {
    let home = &content.dataset.home;
    let office = &home.office;
    let town = wording.name(office.town.value.as_str());
    let value =
        |key: &str, text: &str| wording.text(format!("home.office.{key}"), Kind::Text, text);
    let mut lines =
        vec![wording.say("office-name", globals), wording.say("office-department", globals)];
    lines.extend(office.street.iter().map(|street| value("street", street)));
    let town = match &office.postal_code {
        Some(code) => {
            let mut line = value("postal_code", &format!("{code} "));
            line.runs.extend(town.runs);
            line
        }
        None => town,
    };
    lines.push(town);
    let address = |key: &str, text: &str| wording.address(format!("home.office.{key}"), text);
    lines.extend(office.phone.iter().map(|phone| address("phone", phone)));
    lines.extend(office.email.iter().map(|email| address("email", email)));
    lines.extend(office.website.iter().map(|site| address("website", site.shown())));
    Home {
        name: wording.name(home.id.value.as_str()),
        country: wording.name(&home.country.term()),
        office: lines,
    }
}

/// The order of the language's alphabet, as indices.
fn alphabetical(wording: &Wording<'_>, rows: &[Shared<Row>]) -> Vec<usize> {
    let names: Vec<String> = rows.iter().map(|row| row.name.plain()).collect();
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by(|&a, &b| wording.conventions.compare(&names[a], &names[b]));
    order
}

fn membership(wording: &Wording<'_>, globals: &Values, entry: &dataset::Entry) -> Membership {
    Membership {
        id: entry.id().value.to_string(),
        name: wording.name(entry.id().value.as_str()),
        year: entry.since().0,
        label: wording.say("timeline-membership", globals),
    }
}

fn home_on_map<'c>(content: &'c Content, wording: &Wording<'_>) -> (&'c str, maps::Point, Text) {
    let home = &content.dataset.home;
    let id = home.id.value.as_str();
    (id, maps::at(&home.place), wording.name(id))
}

fn network<'c>(
    content: &'c Content,
    wording: &Wording<'_>,
    coast: &Coast,
    partners: impl Iterator<Item = &'c dataset::Entry>,
    is_part: bool,
    highlighted: &[&str],
) -> Map {
    let partners = partners
        .filter_map(|entry| {
            let id = entry.id().value.as_str();
            Some((id, maps::at(&entry.partner()?.place), wording.name(id)))
        })
        .collect();
    let home = home_on_map(content, wording);
    if is_part {
        maps::part_of_network(coast, home, partners)
    } else {
        maps::network(coast, home, partners, highlighted)
    }
}

fn row(wording: &Wording<'_>, globals: &Values, entry: &dataset::Entry) -> Row {
    let partner = entry.partner().expect("only partners have a row");
    let is_town = matches!(partner.kind, dataset::Kind::Town | dataset::Kind::City);
    let id = entry.id().value.as_str();
    let population = wording.conventions.table_number(partner.population.count as f64);
    Row {
        id: id.to_owned(),
        name: wording.name(id),
        kind_label: (!is_town).then(|| kind_label(wording, globals, entry)),
        country: wording.name(&partner.country.term()),
        year: partner.since.0,
        year_text: given_text(wording, &format!("{id}.since"), &keys::Given::Year(partner.since)),
        population: wording.text(format!("{id}.population"), Kind::Text, population),
    }
}

/// What kind of entry it is.
fn kind_label(wording: &Wording<'_>, globals: &Values, entry: &dataset::Entry) -> Text {
    wording.say(&format!("kind-{}", entry.kind()), globals)
}

/// A name inside of a text, in the text's language.
fn name_in_text(wording: &Wording<'_>, id: &str) -> Value {
    wording.each(|wording| wording.name(id).runs)
}

/// A value of the dataset as a text of its own.
fn given_text(wording: &Wording<'_>, origin: &str, given: &keys::Given) -> Text {
    let runs = match wording.value(given) {
        Some(Value::Runs(runs) | Value::Either { own: runs, .. }) => runs,
        Some(Value::Number(number)) => {
            wording.text("", Kind::Text, wording.conventions.number(number)).runs
        }
        Some(Value::Word(word)) => wording.text("", Kind::Text, word).runs,
        None => Vec::new(),
    };
    Text { origin: origin.to_owned(), runs }
}

fn resolve_entry(
    content: &Content,
    wording: &Wording<'_>,
    globals: &Values,
    entry: &dataset::Entry,
    map: Option<Shared<Map>>,
) -> Entry {
    let id = entry.id().value.as_str();
    let values = values_of_entry(content, wording, entry);
    let name = wording.name(id);
    let local_names = entry
        .local_names()
        .iter()
        .filter(|local| !wording.is_named(id, &local.text))
        .map(|local| {
            wording.foreign(format!("{id}.local_names"), Kind::Name, &local.language.0, &local.text)
        })
        .collect();
    let paragraphs = content.paragraphs[id]
        .iter()
        .map(|paragraph| Paragraph {
            heading: paragraph
                .heading
                .then(|| wording.say(&format!("{}.{HEADING}", paragraph.id), &values)),
            body: wording.say(&paragraph.id, &values),
        })
        .collect();
    let website = entry.website();
    let (map_alt, map_caption) = match entry.partner() {
        Some(partner) => {
            let values = values_of_map(content, wording, entry, partner);
            (Some(wording.say("map-alt", &values)), Some(wording.say("map-caption", &values)))
        }
        None => (None, None),
    };
    Entry {
        id: id.to_owned(),
        kind: entry.kind(),
        kind_label: kind_label(wording, globals, entry),
        country: entry.partner().map(|partner| wording.name(&partner.country.term())),
        lead: wording.say(&format!("{id}{LEAD}"), &values),
        name,
        local_names,
        paragraphs,
        panel: panel(wording, globals, entry),
        pictures: pictures(content, wording, &values, entry),
        website: Website {
            address: website.address.as_str().to_owned(),
            language: website.language.as_ref().map(|tag| tag.0.clone()),
            text: wording.address(format!("{id}.website"), website.address.shown()),
            code: Code::of(website.address.as_str()),
            code_alt: wording.say("qr-alt", &values_of_code(wording, entry)),
        },
        year: entry.since().0,
        map,
        map_alt,
        map_caption,
    }
}

/// The pictures of an entry, with what is said of them.
fn pictures(
    content: &Content,
    wording: &Wording<'_>,
    values: &Values,
    entry: &dataset::Entry,
) -> Vec<Picture> {
    let id = entry.id().value.as_str();
    let said = |picture: &dataset::Picture| {
        // The dataset refuses an entry whose picture cannot be read.
        let image = content.dataset.images.get(&picture.file.value.0)?;
        let message = pictures::message(entry, picture);
        let credit = picture.credit.as_ref().map(|credit| {
            wording.foreign(format!("{id}.credit"), Kind::Name, &Language::of_addresses(), credit)
        });
        let longest = f64::from(Picture::LONGEST_SIDE);
        let scale = (longest / f64::from(image.width.max(image.height))).min(1.0);
        let side = |pixels: u32| (f64::from(pixels) * scale).round().max(1.0) as u32;
        Some(Picture {
            file: format!("{id}-{}", picture.id.value),
            kind: picture.kind.value.name(),
            width: side(image.width),
            height: side(image.height),
            printed: image.printed(picture.kind.value),
            caption: wording.say(&message, values),
            alt: wording.say(&format!("{message}.{}", pictures::ALT), values),
            credit,
            bytes: image.bytes.clone(),
        })
    };
    entry.pictures().iter().filter_map(said).collect()
}

fn values_of_entry(content: &Content, wording: &Wording<'_>, entry: &dataset::Entry) -> Values {
    let variables = keys::of_entry(&content.dataset, entry);
    wording.values(variables.iter().map(|(variable, _)| variable))
}

fn values_of_map(
    content: &Content,
    wording: &Wording<'_>,
    entry: &dataset::Entry,
    partner: &dataset::Partner,
) -> Values {
    let distance = keys::distance(&content.dataset, partner);
    let home = name_in_text(wording, content.dataset.home.id.value.as_str());
    let name = name_in_text(wording, entry.id().value.as_str());
    Values::from([
        ("home".to_owned(), home),
        ("name".to_owned(), name),
        ("distanceText".to_owned(), wording.each(|wording| wording.quantity(distance))),
    ])
}

fn values_of_code(wording: &Wording<'_>, entry: &dataset::Entry) -> Values {
    Values::from([("name".to_owned(), name_in_text(wording, entry.id().value.as_str()))])
}

fn values_of_population(globals: &Values, entry: &dataset::Entry) -> Values {
    let mut values = globals.clone();
    values.insert("kind".to_owned(), Value::Word(entry.kind().to_owned()));
    values
}

/// The message that says in which fields a partner and the home town work together.
fn cooperation(partner: &dataset::Partner) -> String {
    format!("{COOPERATION}{}", partner.cooperation.extent.name())
}

fn values_of_cooperation(
    wording: &Wording<'_>,
    globals: &Values,
    partner: &dataset::Partner,
) -> Values {
    let fields = &partner.cooperation.fields;
    let fields: Vec<String> =
        fields.iter().map(|field| format!("field-{}", field.name())).collect();
    let mut values = globals.clone();
    values.insert("fields".to_owned(), wording.list(&fields, globals));
    values
}

/// The rows of the facts panel: population, year, the facts that the entry names, cooperation.
fn panel(wording: &Wording<'_>, globals: &Values, entry: &dataset::Entry) -> Vec<PanelRow> {
    let id = entry.id().value.as_str();
    let mut rows = Vec::new();
    if let Some(partner) = entry.partner() {
        let values = values_of_population(globals, entry);
        rows.push(PanelRow {
            label: wording.say("panel-population", &values),
            value: Text {
                origin: format!("{id}.population"),
                runs: wording.quantity(keys::population(partner)),
            },
        });
    }
    let since = if entry.partner().is_some() { "panel-since" } else { "panel-member-since" };
    rows.push(PanelRow {
        label: wording.say(since, globals),
        value: given_text(wording, &format!("{id}.since"), &keys::Given::Year(*entry.since())),
    });
    for key in entry.panel() {
        // The dataset refuses a panel that names no fact.
        let Some(fact) = entry.facts().get(&key.value.0) else { continue };
        rows.push(PanelRow {
            label: wording.say(&format!("panel-{}", key.value.0), globals),
            value: given_text(wording, &format!("{id}.{}", key.value.0), &keys::ready(fact)),
        });
    }
    if let Some(partner) = entry.partner() {
        let values = values_of_cooperation(wording, globals, partner);
        rows.push(PanelRow {
            label: wording.say("panel-cooperation", globals),
            value: wording.say(&cooperation(partner), &values),
        });
    }
    rows
}
