//! Visits: the files of `data/delegations/` as types, what no single line of them can know, and the
//! messages that they ask for.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;

use crate::content::coverage::HEADING;
use crate::content::coverage::Paragraph;
use crate::content::coverage::Paragraphs;
use crate::content::dataset::Dataset;
use crate::content::dataset::Entry;
use crate::content::keys;
use crate::content::keys::Given;
use crate::content::keys::Key;
use crate::content::keys::Variable;
use crate::content::translations::Item as Message;
use crate::content::values::Date;
use crate::content::values::Id;
use crate::content::values::Tag;
use crate::content::values::Time;
use crate::content::yaml::Filled;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Located;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::content::yaml::Value;
use crate::content::yaml::closed_list;
use crate::content::yaml::record;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::did_you_mean;
use crate::language::Language;

/// The attribute that holds the note below an item of the programme.
pub const NOTE: &str = "note";

/// A visit and the file that it was read from.
#[derive(Clone, Debug)]
pub struct Visit {
    pub file: Arc<str>,
    pub record: Delegation,
}

record! {
    /// A visit of partners: who comes when, the programme, and the languages of its brochure.
    pub struct Delegation {
        /// The id: the file's name, the first part of its messages' ids.
        pub id: Located<Id>,
        /// The partners that come: ids of entries, the guest first.
        pub guests: Filled<Located<Id>>,
        /// The first day.
        pub from: Located<Date>,
        /// The last day.
        pub to: Located<Date>,
        /// Who receives the guests.
        pub host_person: Option<Person>,
        /// Who leads the guests.
        pub guest_person: Option<Person>,
        /// The languages of the brochure, the guests' first; the source language is among them.
        pub languages: Located<Filled<Located<Tag>>>,
        /// How many copies are printed in each of the languages.
        pub copies: Located<Copies>,
        /// What the brochure holds besides the welcome, the programme and the guests' pages.
        #[schemars(default, extend("uniqueItems" = true))]
        pub include: Vec<Part>,
        /// In the order of days and hours.
        pub programme: Filled<Event>,
    }
}

record! {
    /// A person's name, as its language writes it.
    pub struct Person {
        pub text: String,
        pub language: Tag,
    }
}

record! {
    /// An item of the programme; what it is and where are messages.
    pub struct Event {
        /// The last part of its message's id.
        pub id: Located<Id>,
        pub day: Located<Date>,
        /// When it begins.
        pub time: Located<Time>,
        /// When it ends, where that is known.
        pub until: Option<Located<Time>>,
        /// The last part of the id of the message that names the place.
        pub place: Id,
    }
}

closed_list! {
    /// What a visit's brochure may hold besides.
    pub enum Part {
        /// The other partners in short.
        Partners "partners",
        /// The map of all partners with the guests' line set off.
        Map "map",
        /// The time line of all partnerships.
        Timeline "timeline",
        /// The entries of the memberships.
        Membership "membership",
        /// One page at least for the guests' notes.
        Notes "notes",
    }
}

/// Numbers of copies by language.
#[derive(Clone, Debug)]
pub struct Copies(pub Vec<(Located<Tag>, u64)>);

impl FromYaml for Copies {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return reader.expected(node, "numbers of copies by language, such as `{ fr: 20 }`");
        };
        let mut copies = Vec::new();
        let mut whole = true;
        for (key, value) in entries {
            let text = Value::Scalar { text: key.text.clone(), plain: true };
            let tag = Located::from_yaml(&Node { range: key.range.clone(), value: text }, reader);
            match (tag, u64::from_yaml(value, reader)) {
                (Some(tag), Some(number)) => copies.push((tag, number)),
                _ => whole = false,
            }
        }
        whole.then_some(Self(copies))
    }
}

impl JsonSchema for Copies {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Copies".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" },
            "additionalProperties": { "type": "integer", "minimum": 0 },
        })
    }
}

impl Delegation {
    /// The languages of the brochure, the guests' first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.value.iter().map(|tag| &tag.value.0)
    }

    /// Whether the brochure holds a part.
    pub fn includes(&self, part: Part) -> bool {
        self.include.contains(&part)
    }

    /// The number of copies in a language; none for one that the brochure does not have.
    pub fn copies_in(&self, language: &Language) -> Option<u64> {
        let known = self.copies.value.0.iter().find(|(tag, _)| tag.value.0 == *language);
        known.map(|(_, number)| *number)
    }

    /// The entries of the partners that come, the guest first.
    pub fn guests_in<'d>(&'d self, dataset: &'d Dataset) -> impl Iterator<Item = &'d Entry> {
        self.guests.iter().filter_map(|guest| dataset.entry(&guest.value))
    }

    /// The entries that the brochure shows in full: the guests', then those of the memberships.
    pub fn entries<'d>(&'d self, dataset: &'d Dataset) -> Vec<&'d Entry> {
        let memberships = dataset.entries.iter().filter(|entry| entry.partner().is_none());
        let memberships = memberships.filter(|_| self.includes(Part::Membership));
        self.guests_in(dataset).chain(memberships).collect()
    }

    /// The full years from the year of a partnership to the visit's.
    pub fn years_since(&self, entry: &Entry) -> u16 {
        self.from.year().saturating_sub(entry.since().0)
    }

    /// The id of a message of the visit.
    pub fn message(&self, what: &str) -> String {
        format!("{}-{what}", self.id.value)
    }

    /// The id of the message that says an item of the programme.
    pub fn item(&self, event: &Event) -> String {
        self.message(&format!("item-{}", event.id.value))
    }

    /// The id of the message that names the place of an item.
    pub fn place(&self, event: &Event) -> String {
        self.message(&format!("place-{}", event.place))
    }

    /// The file of the visit's messages, from a language's folder.
    pub fn messages(&self) -> String {
        format!("delegations/{}.ftl", self.id.value)
    }
}

/// What a visit is checked against.
pub struct Known<'k> {
    /// None where not every entry could be read.
    pub entries: Option<&'k [Entry]>,
    /// The ids of the entries and of the home town, with their files.
    pub ids: BTreeMap<String, Arc<str>>,
    /// The source language, where it is known.
    pub source: Option<&'k Language>,
    /// The languages that have a folder.
    pub folders: Vec<&'k Language>,
}

/// What of a visit needs the other files, or several of its lines.
pub fn check(visits: &[Visit], mut known: Known<'_>) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for visit in visits {
        let mut check = Check { visit, known: &known, faults: &mut faults };
        check.name();
        check.guests();
        check.days();
        check.programme();
        check.languages();
        check.copies();
        known.ids.entry(visit.record.id.value.to_string()).or_insert(visit.file.clone());
    }
    faults
}

/// The check of one visit.
struct Check<'c> {
    visit: &'c Visit,
    known: &'c Known<'c>,
    faults: &'c mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn fault(&mut self, fault: Fault, range: &Range<usize>, message: String, hint: String) {
        let place = Place { file: self.visit.file.clone(), range: range.clone() };
        self.faults.push(Diagnostic::new(fault, place, message).hint(hint));
    }

    fn name(&mut self) {
        let id = &self.visit.record.id;
        let name = self.visit.file.rsplit('/').next().and_then(|name| name.rsplit_once('.'));
        let stem = name.map_or("", |(stem, _)| stem);
        if stem != id.value.as_str() {
            self.fault(
                Fault::FileName,
                &id.range,
                format!("the id `{}` is not the file's name", id.value),
                format!("rename the file to `{}.yaml`, or the id to `{stem}`", id.value),
            );
        }
        if let Some(other) = self.known.ids.get(id.value.as_str()) {
            self.fault(
                Fault::DuplicateId,
                &id.range,
                format!("the id `{}` stands in {other} too", id.value),
                "give the delegation an id of its own".to_owned(),
            );
        }
    }

    fn guests(&mut self) {
        let Some(entries) = self.known.entries else { return };
        for guest in self.visit.record.guests.iter() {
            let known = entries.iter().find(|entry| entry.id().value == guest.value);
            let partners = entries.iter().filter(|entry| entry.partner().is_some());
            let mut ids: Vec<&str> = partners.map(|entry| entry.id().value.as_str()).collect();
            ids.sort_unstable();
            let partners = || format!("the partners are: {}", ids.join(", "));
            match known {
                None => {
                    let hint = did_you_mean(guest.value.as_str(), ids.iter().copied());
                    let message = format!("no entry `{}`", guest.value);
                    let hint = hint.unwrap_or_else(partners);
                    self.fault(Fault::UnknownId, &guest.range, message, hint);
                }
                Some(entry) if entry.partner().is_none() => {
                    let message =
                        format!("`{}` is a membership: nobody comes from it", guest.value);
                    self.fault(Fault::UnknownId, &guest.range, message, partners());
                }
                Some(_) => {}
            }
        }
    }

    fn days(&mut self) {
        let Delegation { from, to, .. } = &self.visit.record;
        if from.value > to.value {
            let message =
                format!("the last day {} comes before the first, {}", to.value, from.value);
            let hint = "`from` is the first day, `to` the last".to_owned();
            self.fault(Fault::BadValue, &to.range, message, hint);
        }
    }

    fn programme(&mut self) {
        let Delegation { from, to, programme, .. } = &self.visit.record;
        let mut seen: Vec<&Id> = Vec::new();
        let mut before: Option<&Event> = None;
        for event in programme.iter() {
            if seen.contains(&&event.id.value) {
                let message =
                    format!("the item `{}` stands twice in the programme", event.id.value);
                let hint = "give each item an id of its own".to_owned();
                self.fault(Fault::DuplicateId, &event.id.range, message, hint);
            }
            seen.push(&event.id.value);
            let within = event.day.value >= from.value && event.day.value <= to.value;
            // A visit that ends before it begins has no days.
            if !within && from.value <= to.value {
                let message = format!("{} is no day of the visit", event.day.value);
                let hint = format!("the visit lasts from {} to {}", from.value, to.value);
                self.fault(Fault::BadValue, &event.day.range, message, hint);
            }
            if let Some(until) =
                event.until.as_ref().filter(|until| until.value <= event.time.value)
            {
                let message = format!("the item ends at {}, no later than it begins", until.value);
                let hint = format!("it begins at {}", event.time.value);
                self.fault(Fault::BadValue, &until.range, message, hint);
            }
            if let Some(before) = before {
                let order = event.day.value.cmp(&before.day.value);
                let hint = "the programme goes by days and hours: move the item up".to_owned();
                let other = &before.id.value;
                if order == Ordering::Less {
                    let message =
                        format!("`{}` is a day earlier than `{other}` above it", event.id.value);
                    self.fault(Fault::BadValue, &event.day.range, message, hint);
                    continue;
                } else if order == Ordering::Equal && event.time.value < before.time.value {
                    let message = format!("`{}` begins before `{other}` above it", event.id.value);
                    self.fault(Fault::BadValue, &event.time.range, message, hint);
                    continue;
                }
            }
            before = Some(event);
        }
    }

    fn languages(&mut self) {
        let Known { source, folders, .. } = self.known;
        let languages = &self.visit.record.languages;
        for tag in languages.value.iter() {
            let language = &tag.value.0;
            if !folders.is_empty() && !folders.contains(&language) {
                let known: Vec<&str> = folders.iter().map(|language| language.tag()).collect();
                let message = format!("the language `{language}` has no folder");
                let hint = format!("there are: {}", known.join(", "));
                self.fault(Fault::UnknownId, &tag.range, message, hint);
            }
        }
        let tags: Vec<&Language> = self.visit.record.languages().collect();
        if let Some(source) = source.filter(|source| !tags.contains(source)) {
            let message = format!("the source language `{source}` is not among the languages");
            let hint = format!("add `{source}`: the other languages are translated from it");
            self.fault(Fault::UnknownId, &languages.range, message, hint);
        }
    }

    fn copies(&mut self) {
        let Delegation { languages, copies, .. } = &self.visit.record;
        for (tag, _) in &copies.value.0 {
            if !self.visit.record.languages().any(|language| *language == tag.value.0) {
                let known: Vec<&str> =
                    languages.value.iter().map(|tag| tag.value.0.tag()).collect();
                let message = format!("copies in `{}`, which the delegation has not", tag.value.0);
                let hint = format!("its languages are: {}", known.join(", "));
                self.fault(Fault::UnknownId, &tag.range, message, hint);
            }
        }
        for tag in languages.value.iter() {
            let language = &tag.value.0;
            if self.visit.record.copies_in(language).is_none() {
                let message = format!("no number of copies in `{language}`");
                let hint = format!("add `{language}:` here");
                self.fault(Fault::MissingKey, &copies.range, message, hint);
            }
        }
    }
}

/// The variables that every message of a visit is given: its days, and the first guest's years.
pub fn variables(dataset: &Dataset, delegation: &Delegation) -> Vec<Variable> {
    let (from, to) = (delegation.from.value, delegation.to.value);
    let mut variables = vec![
        Variable::one("dates", Given::Dates(from, to)),
        Variable::one("from", Given::Date(from)),
        Variable::one("to", Given::Date(to)),
    ];
    let guest = delegation.guests_in(dataset).next();
    if let Some(guest) = guest {
        variables.push(Variable::one("since", Given::Year(*guest.since())));
        let years = delegation.years_since(guest);
        variables.push(Variable::one("years", Given::Number(years.into())));
    }
    variables
}

/// The messages of all visits in the order of their files; the paragraphs and notes are those that the
/// source language has.
pub fn keys(dataset: &Dataset, paragraphs: &Paragraphs, source: &[Message<'_, '_>]) -> Vec<Key> {
    let mut keys = Vec::new();
    for Visit { record: delegation, .. } in &dataset.delegations {
        let variables = variables(dataset, delegation);
        let languages: Vec<Language> = delegation.languages().cloned().collect();
        let mut add = |id: String, attributes: Vec<String>| {
            keys.push(Key {
                id,
                file: delegation.messages(),
                variables: variables.clone(),
                languages: Some(languages.clone()),
                attributes,
            });
        };
        for what in ["title", "occasion"] {
            add(delegation.message(what), Vec::new());
        }
        for paragraph in &paragraphs[delegation.id.value.as_str()] {
            let heading = paragraph.heading.then(|| HEADING.to_owned());
            add(paragraph.id.clone(), heading.into_iter().collect());
        }
        add(delegation.message("guest-office"), Vec::new());
        for place in places(delegation) {
            add(place, Vec::new());
        }
        for event in delegation.programme.iter() {
            let id = delegation.item(event);
            let has_note = has_note(source, &id);
            add(id, has_note.then(|| NOTE.to_owned()).into_iter().collect());
        }
    }
    keys
}

/// Whether the source language has a note below an item.
pub fn has_note(source: &[Message<'_, '_>], id: &str) -> bool {
    let item = source.iter().find(|item| item.id == id);
    item.is_some_and(|item| item.attributes.iter().any(|a| a.id.name == NOTE))
}

/// The messages of the places, each once, in the order of the programme.
fn places(delegation: &Delegation) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for event in delegation.programme.iter() {
        let place = delegation.place(event);
        if !places.contains(&place) {
            places.push(place);
        }
    }
    places
}

/// The paragraphs of each visit's welcome, by its id: `<id>-welcome`, and all messages of the source
/// language's file that nothing else asks for.
pub fn paragraphs(dataset: &Dataset, source: &[Message<'_, '_>]) -> Paragraphs {
    let of = |delegation: &Delegation| {
        let fixed = |id: &str| {
            let rest = id.strip_prefix(&*delegation.message("")).unwrap_or_default();
            matches!(rest, "title" | "occasion" | "guest-office")
                || rest.starts_with("place-")
                || rest.starts_with("item-")
        };
        let file = delegation.messages();
        let own = source.iter().filter(|item| item.file.name == file && !item.is_term());
        let mut paragraphs: Vec<Paragraph> = own
            .filter(|item| !fixed(&item.id))
            .map(|item| Paragraph {
                id: item.id.clone(),
                heading: item.attributes.iter().any(|a| a.id.name == HEADING),
            })
            .collect();
        let welcome = delegation.message("welcome");
        if !paragraphs.iter().any(|paragraph| paragraph.id == welcome) {
            paragraphs.insert(0, Paragraph { id: welcome, heading: false });
        }
        paragraphs
    };
    let visits = dataset.delegations.iter().map(|visit| &visit.record);
    visits.map(|record| (record.id.value.to_string(), of(record))).collect()
}

/// The messages that every brochure of a visit asks for, and the words around its days and hours.
pub fn common_keys(dataset: &Dataset) -> Vec<Key> {
    let text = |name: &str| Variable::one(name, Given::Text);
    let mut numbers = Numbers::default();
    for Visit { record: delegation, .. } in &dataset.delegations {
        numbers.of(dataset, delegation);
    }
    let Numbers { days, minutes, years } = numbers;
    let many = |name: &str, given: Vec<Given>| Variable { name: name.to_owned(), given };
    let spans = ["month", "year", "years"].map(|span| Given::Word(span.to_owned())).to_vec();
    let convention =
        |id: &str, variables: Vec<Variable>| (keys::CONVENTIONS, id.to_owned(), variables);
    let day = || many("day", days.clone());
    let date = || vec![text("date"), day(), text("month")];
    let with = |more: Vec<Variable>| date().into_iter().chain(more).collect::<Vec<_>>();
    let mut table = vec![
        convention("full-date", with(vec![text("year")])),
        convention("day-and-month", date()),
        convention("weekday-and-date", with(vec![text("weekday")])),
        convention("date-range", vec![many("span", spans), text("from"), text("to"), day()]),
        convention(
            "clock-time",
            vec![text("hour"), text("paddedHour"), text("minute"), many("minutes", minutes)],
        ),
        convention("clock-range", vec![text("from"), text("to")]),
    ];
    let globals = keys::globals(dataset);
    let said = |id: &str, variables: Vec<Variable>| {
        let variables = globals.iter().cloned().chain([text("home")]).chain(variables).collect();
        (keys::DELEGATION, id.to_owned(), variables)
    };
    table.push(said(
        "delegation-anniversary",
        vec![text("name"), many("years", years), text("since")],
    ));
    table.push(said("delegation-map-alt", vec![text("names")]));
    table.extend(MESSAGES.iter().map(|id| said(id, Vec::new())));
    let key = |(file, id, variables): (&str, String, Vec<Variable>)| Key {
        id,
        file: file.to_owned(),
        variables,
        languages: None,
        attributes: Vec::new(),
    };
    table.into_iter().map(key).collect()
}

/// The messages of a visit's brochure that take no variable of their own.
pub const MESSAGES: &[&str] = &[
    "delegation-hosts",
    "delegation-guests",
    "delegation-programme",
    "programme-time",
    "programme-item",
    "programme-place",
    "delegation-partners",
    "delegation-map",
];

/// The numbers that messages choose by.
#[derive(Default)]
struct Numbers {
    days: Vec<Given>,
    minutes: Vec<Given>,
    years: Vec<Given>,
}

impl Numbers {
    fn of(&mut self, dataset: &Dataset, delegation: &Delegation) {
        let number = |number: u16| Given::Number(number.into());
        let days = delegation.programme.iter().map(|event| event.day.value);
        let days = days.chain([delegation.from.value, delegation.to.value]);
        self.days.extend(days.map(|day| number(day.day().into())));
        for event in delegation.programme.iter() {
            let times = event.until.iter().map(|until| until.value).chain([event.time.value]);
            self.minutes.extend(times.map(|time| number(time.minute.into())));
        }
        let guests = delegation.guests_in(dataset);
        let years = guests.map(|guest| delegation.years_since(guest)).filter(|years| *years > 0);
        self.years.extend(years.map(number));
    }
}
