//! A visit's brochure: welcome, programme and partners in short, and how many pages they fill.

use std::collections::BTreeMap;

use crate::content::coverage::HEADING;
use crate::content::coverage::LEAD;
use crate::content::dataset;
use crate::content::delegations;
use crate::content::delegations::Delegation;
use crate::content::delegations::NOTE;
use crate::content::delegations::Part;
use crate::content::delegations::Person;
use crate::content::keys;
use crate::content::keys::Given;
use crate::edition::Entry;
use crate::edition::Kind;
use crate::edition::Paragraph;
use crate::edition::Text;
use crate::edition::days;
use crate::edition::resolve::MEMBERSHIP_PAGES;
use crate::edition::resolve::PARTNER_PAGES;
use crate::edition::resolve::Speaker;
use crate::edition::resolve::name_in_text;
use crate::edition::resolve::values_of_entry;
use crate::edition::resolve::values_of_label;
use crate::edition::visit::Anniversary;
use crate::edition::visit::Day;
use crate::edition::visit::Event;
use crate::edition::visit::Include;
use crate::edition::visit::Other;
use crate::edition::visit::Visit;
use crate::edition::wording::Value;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;

/// The cover and the back page of every brochure of a visit.
const FRAME: usize = 2;
/// The page of the welcome.
const WELCOME_PAGES: usize = 1;
/// What of a page the programme may fill, and what a day's head, the space around an item and a line
/// take of it, in points; the letters that surely fit a line of an item, of its note and of a place.
const PROGRAMME_HEIGHT: usize = 440;
const DAY_HEIGHT: usize = 56;
const EVENT_SPACE: usize = 7;
const LINE_HEIGHT: usize = 13;
const ITEM_LETTERS: usize = 36;
const NOTE_LETTERS: usize = 40;
const PLACE_LETTERS: usize = 18;
/// How many partners in short fit a page.
const OTHERS_OF_A_PAGE: usize = 9;

/// What a visit's brochure is made of.
pub(super) struct Made {
    pub title: Text,
    pub entries: Vec<Entry>,
    pub pages: usize,
    pub visit: Visit,
}

impl Speaker<'_> {
    /// The brochure of a visit, by its index in the dataset.
    pub(super) fn visit(&self, index: usize) -> Made {
        let dataset = &self.content.dataset;
        let delegation = &dataset.delegations[index].record;
        let values = self.values_of_visit(delegation);
        let guests = self.guests(delegation);
        let shown = delegation.entries(dataset);
        let memberships = shown.len() - guests.len();
        let visit = self.said(delegation, &guests, &values);
        Made {
            title: self.wording.say(&delegation.message("title"), &values),
            // What is stapled fills whole sheets.
            pages: (FRAME + inner_pages(&visit, visit.programme_pages, memberships))
                .next_multiple_of(4),
            entries: shown.into_iter().map(|entry| self.entry(entry)).collect(),
            visit,
        }
    }

    /// The values that the messages of a visit are given.
    pub(super) fn values_of_visit(&self, delegation: &Delegation) -> Values {
        self.wording.values(&delegations::variables(&self.content.dataset, delegation))
    }

    /// The values of a message that a visit, or one of several, asks for; none where none does.
    pub(super) fn values_of_message(&self, id: &str, own: Option<usize>) -> Option<Values> {
        let dataset = &self.content.dataset;
        let all = || own.into_iter().chain(0..dataset.delegations.len());
        let records = || all().map(|index| &dataset.delegations[index].record);
        let key = self.content.keys.iter().find(|key| key.id == id)?;
        if let Some(delegation) = records().find(|record| record.messages() == key.file) {
            return Some(self.values_of_visit(delegation));
        }
        let delegation = records().next().filter(|_| key.file == keys::DELEGATION)?;
        let guests = self.guests(delegation);
        match id {
            "delegation-anniversary" => {
                guests.first().map(|guest| self.values_of_anniversary(delegation, guest))
            }
            "delegation-map-alt" => Some(self.values_of_guests(&guests)),
            _ => None,
        }
    }

    /// The values of the first day or hour of a visit that asks for a message; none where none does.
    pub(super) fn values_of_day(&self, id: &str) -> Option<Values> {
        let mut found = None;
        let mut told = |asked: &str, values: &Values| {
            if asked == id && found.is_none() {
                found = Some(values.clone());
            }
        };
        for visit in &self.content.dataset.delegations {
            let record = &visit.record;
            let (from, to) = (record.from.value, record.to.value);
            self.wording.value_by(&Given::Date(from), &mut told);
            self.wording.value_by(&Given::Dates(from, to), &mut told);
            days::day_and_month(self.wording, from, &mut told);
            for event in record.programme.iter() {
                days::weekday(self.wording, event.day.value, &mut told);
                let until = event.until.as_ref().map(|until| until.value);
                days::clock(self.wording, event.time.value, until, &mut told);
            }
        }
        found
    }

    /// The entries of the partners that come.
    fn guests<'d>(&'d self, delegation: &'d Delegation) -> Vec<&'d dataset::Entry> {
        delegation.guests_in(&self.content.dataset).collect()
    }

    fn said(&self, delegation: &Delegation, guests: &[&dataset::Entry], values: &Values) -> Visit {
        let wording = self.wording;
        let id = delegation.id.value.as_str();
        let say = |what: &str| wording.say(&delegation.message(what), values);
        let (from, to) = (delegation.from.value, delegation.to.value);
        let dates = days::dates(wording, from, to, &mut |_, _| {});
        let old = guests.iter().filter(|guest| delegation.years_since(guest) > 0);
        let anniversary = |guest: &&dataset::Entry| {
            let values = self.values_of_anniversary(delegation, guest);
            Anniversary {
                of: format!("{id}/{}", guest.id().value),
                line: wording.say("delegation-anniversary", &values),
            }
        };
        let welcome = self.content.paragraphs[id].iter().map(|paragraph| Paragraph {
            heading: paragraph
                .heading
                .then(|| wording.say(&format!("{}.{HEADING}", paragraph.id), values)),
            body: wording.say(&paragraph.id, values),
        });
        let person = |person: &Person, key: &str| {
            let origin = format!("{id}.{key}");
            wording.foreign(origin, Kind::Name, &person.language.0, &person.text)
        };
        let days = self.days(delegation, values);
        let others = self.others(delegation);
        let labels = self.values_of_label();
        let labels =
            delegations::MESSAGES.iter().map(|id| ((*id).to_owned(), wording.say(id, &labels)));
        Visit {
            id: id.to_owned(),
            guests: guests.iter().map(|guest| guest.id().value.to_string()).collect(),
            texts: labels.collect::<BTreeMap<_, _>>(),
            occasion: say("occasion"),
            dates: Text { origin: format!("{id}.from"), runs: days::capitalized(dates) },
            from: from.to_string(),
            to: to.to_string(),
            anniversaries: old.map(anniversary).collect(),
            welcome: welcome.collect(),
            guest_office: say("guest-office"),
            guest_person: delegation.guest_person.as_ref().map(|p| person(p, "guest_person")),
            host_person: delegation.host_person.as_ref().map(|p| person(p, "host_person")),
            programme_pages: programme_pages(days.iter().map(height)),
            days,
            others_pages: others.len().div_ceil(OTHERS_OF_A_PAGE),
            others,
            include: Include {
                partners: delegation.includes(Part::Partners),
                map: delegation.includes(Part::Map),
                timeline: delegation.includes(Part::Timeline),
                membership: delegation.includes(Part::Membership),
                notes: delegation.includes(Part::Notes),
            },
            map_alt: wording.say("delegation-map-alt", &self.values_of_guests(guests)),
            copies: delegation.copies_in(&wording.locale.language).unwrap_or_default(),
        }
    }

    /// The programme, a day at a time.
    fn days(&self, delegation: &Delegation, values: &Values) -> Vec<Day> {
        let wording = self.wording;
        let id = delegation.id.value.as_str();
        let mut said: Vec<Day> = Vec::new();
        for event in delegation.programme.iter() {
            let date = event.day.value.to_string();
            let origin = |what: &str| format!("{id}.{what}.{}", event.id.value);
            if said.last().is_none_or(|day| day.date != date) {
                let runs = days::weekday(wording, event.day.value, &mut |_, _| {});
                let runs = days::capitalized(runs);
                let heading = Text { origin: origin("day"), runs };
                said.push(Day { date: date.clone(), heading, events: Vec::new(), whole: true });
            }
            let item = delegation.item(event);
            let until = event.until.as_ref().map(|until| until.value);
            let note = format!("{item}.{NOTE}");
            let has_note = self.content.locales[0].places.contains_key(&note);
            let event = Event {
                start: format!("{date}T{}", event.time.value),
                time: Text {
                    origin: origin("time"),
                    runs: days::clock(wording, event.time.value, until, &mut |_, _| {}),
                },
                place: wording.say(&delegation.place(event), values),
                item: wording.say(&item, values),
                note: has_note.then(|| wording.say(&note, values)),
            };
            let day = said.last_mut().expect("the day of the item was added");
            day.events.push(event);
        }
        for day in &mut said {
            day.whole = height(day) <= PROGRAMME_HEIGHT;
        }
        said
    }

    /// All partners but the guests, in short.
    fn others(&self, delegation: &Delegation) -> Vec<Other> {
        if !delegation.includes(Part::Partners) {
            return Vec::new();
        }
        let partners = self.content.dataset.partners().zip(&self.rows);
        let others = partners.filter(|(entry, _)| {
            !delegation.guests.iter().any(|guest| guest.value == entry.id().value)
        });
        others
            .map(|(entry, row)| {
                let values = values_of_entry(self.content, self.wording, entry);
                Other {
                    id: row.id.clone(),
                    name: row.name.clone(),
                    kind_label: row.kind_label.clone(),
                    country: row.country.clone(),
                    year_text: row.year_text.clone(),
                    lead: self.wording.say(&format!("{}{LEAD}", row.id), &values),
                }
            })
            .collect()
    }

    fn values_of_label(&self) -> Values {
        values_of_label(self.content, self.wording, &self.globals)
    }

    /// The values of the line that says how old a guest's partnership is.
    fn values_of_anniversary(&self, delegation: &Delegation, guest: &dataset::Entry) -> Values {
        let mut values = self.values_of_label();
        let years = delegation.years_since(guest);
        values.insert("name".to_owned(), name_in_text(self.wording, guest.id().value.as_str()));
        values.insert("years".to_owned(), Value::Number(years.into()));
        let since = self.wording.value(&Given::Year(*guest.since()));
        values.extend(since.map(|since| ("since".to_owned(), since)));
        values
    }

    fn values_of_guests(&self, guests: &[&dataset::Entry]) -> Values {
        let mut values = self.values_of_label();
        let names = |wording: &Wording<'_>| {
            let name = |guest: &&dataset::Entry| wording.name(guest.id().value.as_str());
            wording.join(&guests.iter().map(name).collect::<Vec<_>>())
        };
        values.insert("names".to_owned(), self.wording.each(names));
        values
    }
}

/// The pages of a brochure between its cover and its back page.
fn inner_pages(visit: &Visit, programme: usize, memberships: usize) -> usize {
    let Include { map, timeline, notes, .. } = visit.include;
    let one_each = [map, timeline, notes].into_iter().filter(|included| *included).count();
    WELCOME_PAGES
        + programme
        + visit.others_pages
        + PARTNER_PAGES * visit.guests.len()
        + MEMBERSHIP_PAGES * memberships
        + one_each
}

/// The spreads of a visit's brochure in two languages, whose programmes stand level.
pub(in crate::edition) fn spreads(guest: &Visit, host: &Visit, memberships: usize) -> usize {
    let levels = guest.days.iter().zip(&host.days).map(|(own, other)| {
        let events = own.events.iter().zip(&other.events);
        DAY_HEIGHT
            + events.map(|(own, other)| event_height(own).max(event_height(other))).sum::<usize>()
    });
    inner_pages(guest, programme_pages(levels), memberships)
}

/// How many pages the programme takes at most, with these heights of its days in points.
fn programme_pages(heights: impl Iterator<Item = usize>) -> usize {
    let (mut pages, mut used) = (1, 0);
    for height in heights {
        if used > 0 && used + height > PROGRAMME_HEIGHT {
            pages += 1;
            used = 0;
        }
        used += height;
        while used > PROGRAMME_HEIGHT {
            pages += 1;
            used = used - PROGRAMME_HEIGHT + DAY_HEIGHT;
        }
    }
    pages
}

/// The height of a day's table at most, in points.
fn height(day: &Day) -> usize {
    DAY_HEIGHT + day.events.iter().map(event_height).sum::<usize>()
}

fn event_height(event: &Event) -> usize {
    let item = lines(&event.item, ITEM_LETTERS);
    let note = event.note.as_ref().map_or(0, |note| lines(note, NOTE_LETTERS));
    let place = lines(&event.place, PLACE_LETTERS);
    EVENT_SPACE + LINE_HEIGHT * (item + note).max(place)
}

/// The lines that a text takes where so many letters fit each; words are not divided.
fn lines(text: &Text, letters: usize) -> usize {
    let (mut lines, mut used) = (1, 0);
    for word in text.plain().split(' ').map(|word| word.chars().count()) {
        let joined = if used == 0 { word } else { used + 1 + word };
        if joined > letters && used > 0 {
            lines += 1;
            used = word;
        } else {
            used = joined;
        }
    }
    lines
}
