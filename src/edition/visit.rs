//! What the brochure of a visit says besides its entries: welcome, programme, the other partners in short.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::edition::Paragraph;
use crate::edition::Text;

/// A visit, said in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Visit {
    pub id: String,
    /// The ids of the partners that come: their lines are set off on every map.
    pub guests: Vec<String>,
    /// The labels, by message id.
    pub texts: BTreeMap<String, Text>,
    pub occasion: Text,
    /// The days of the visit, beginning with a capital.
    pub dates: Text,
    /// The first and the last day, as HTML's `datetime` spells them.
    pub from: String,
    pub to: String,
    /// A line for each guest whose partnership is a year old at least.
    pub anniversaries: Vec<Anniversary>,
    pub welcome: Vec<Paragraph>,
    pub guest_office: Text,
    pub guest_person: Option<Text>,
    pub host_person: Option<Text>,
    pub days: Vec<Day>,
    /// The pages that the programme may fill.
    pub programme_pages: usize,
    /// The other partners, in the order of publication.
    pub others: Vec<Other>,
    /// The pages that they may fill.
    pub others_pages: usize,
    pub include: Include,
    /// Alternative text of the maps with the guests' lines set off.
    pub map_alt: Text,
    /// Copies to print in this language.
    pub copies: u64,
}

/// What the brochure holds besides.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Include {
    pub partners: bool,
    pub map: bool,
    pub timeline: bool,
    pub membership: bool,
    pub notes: bool,
}

/// How old the partnership of a guest is.
#[derive(Clone, Debug, Serialize)]
pub struct Anniversary {
    /// `<visit>/<guest>`.
    pub of: String,
    pub line: Text,
}

/// A day of the programme.
#[derive(Clone, Debug, Serialize)]
pub struct Day {
    /// As HTML's `datetime` spells it.
    pub date: String,
    /// Weekday and date, beginning with a capital.
    pub heading: Text,
    pub events: Vec<Event>,
    /// Whether it surely fits a page, and so is never divided.
    pub whole: bool,
}

/// An item of the programme.
#[derive(Clone, Debug, Serialize)]
pub struct Event {
    /// When it begins, as HTML's `datetime` spells it.
    pub start: String,
    pub time: Text,
    pub place: Text,
    pub item: Text,
    pub note: Option<Text>,
}

/// A partner in short.
#[derive(Clone, Debug, Serialize)]
pub struct Other {
    pub id: String,
    pub name: Text,
    /// What it is, where its name alone would be read as a town's.
    pub kind_label: Option<Text>,
    pub country: Text,
    pub year_text: Text,
    pub lead: Text,
}

impl Visit {
    /// Every text, in the order of reading.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let paragraphs =
            self.welcome.iter().flat_map(|p| p.heading.iter().chain(std::iter::once(&p.body)));
        let days = self.days.iter().flat_map(|day| {
            let events = day.events.iter().flat_map(|event| {
                [&event.time, &event.item].into_iter().chain(&event.note).chain([&event.place])
            });
            std::iter::once(&day.heading).chain(events)
        });
        let others = self.others.iter().flat_map(|other| {
            let kind = other.kind_label.iter();
            [&other.name, &other.country, &other.year_text]
                .into_iter()
                .chain(kind)
                .chain([&other.lead])
        });
        self.texts
            .values()
            .chain([&self.occasion, &self.dates])
            .chain(self.anniversaries.iter().map(|anniversary| &anniversary.line))
            .chain(paragraphs)
            .chain([&self.guest_office])
            .chain(&self.guest_person)
            .chain(&self.host_person)
            .chain(days)
            .chain(others)
            .chain([&self.map_alt])
    }

    /// Of whom a text is said that its message says of each visit or guest in another way; `""` where
    /// it says the same of all.
    pub fn of(&self, text: &Text) -> &str {
        let same = |other: &Text| std::ptr::eq(other, text);
        match self.anniversaries.iter().find(|anniversary| same(&anniversary.line)) {
            Some(anniversary) => &anniversary.of,
            None if same(&self.map_alt) => &self.id,
            None => "",
        }
    }

    /// The messages.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = &mut Text> {
        let paragraphs = self
            .welcome
            .iter_mut()
            .flat_map(|paragraph| paragraph.heading.iter_mut().chain([&mut paragraph.body]));
        let days = self.days.iter_mut().flat_map(|day| {
            day.events.iter_mut().flat_map(|event| {
                [&mut event.item].into_iter().chain(&mut event.note).chain([&mut event.place])
            })
        });
        let others = self
            .others
            .iter_mut()
            .flat_map(|other| other.kind_label.iter_mut().chain([&mut other.lead]));
        self.texts
            .values_mut()
            .chain([&mut self.occasion])
            .chain(self.anniversaries.iter_mut().map(|anniversary| &mut anniversary.line))
            .chain(paragraphs)
            .chain([&mut self.guest_office])
            .chain(days)
            .chain(others)
            .chain([&mut self.map_alt])
    }
}
