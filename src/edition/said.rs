//! What an artifact says of its edition: its texts by key, and one hash of them all.

use std::collections::BTreeSet;

use serde::Serialize;
use sha2::Digest;
use sha2::Sha256;

use crate::edition::Edition;
use crate::edition::Entry;
use crate::edition::Text;
use crate::edition::maps::Map;

impl Edition {
    /// Every text with its key: its origin or, where a message says something else of each entry,
    /// `<entry>/<origin>`; where of each visit, `<visit>/<origin>`. Those of maps are left out: they are names
    /// that the entries have. Several texts of one key are the same.
    pub fn keyed_texts(&self) -> impl Iterator<Item = (String, &Text)> {
        let (common, company) = (&*self.common, &*self.company);
        let named = |text| ("", text);
        let home = [&common.home.name, &common.home.country].into_iter().chain(&common.home.office);
        let entries = self.own.entries.iter().flat_map(|entry| {
            let varies = of_each_entry(entry);
            entry.texts().map(move |text| {
                let same = |other: &&Text| std::ptr::eq::<Text>(*other, text);
                (if varies.iter().any(same) { &*entry.id } else { "" }, text)
            })
        });
        let rows = company.partners.iter().flat_map(move |row| {
            let plain =
                [&row.name, &row.country, &row.year_text].into_iter().chain(&row.kind_label);
            // The figure of the table is no text of the entry: it is written out in full.
            plain.map(named).chain([("table", &row.population)])
        });
        let memberships =
            company.memberships.iter().flat_map(|membership| [&membership.name, &membership.label]);
        let title = match (&*self.own.entries, &self.own.visit) {
            ([entry], None) => (&*entry.id, &self.own.title),
            _ => named(&self.own.title),
        };
        let visit = self
            .own
            .visit
            .iter()
            .flat_map(|visit| visit.texts().map(move |text| (visit.of(text), text)));
        std::iter::once(title)
            .chain(common.texts.values().chain(home).map(named))
            .chain(visit)
            .chain(entries)
            .chain(rows)
            .chain(memberships.map(named))
            .map(|(of, text)| match of {
                "" => (text.origin.clone(), text),
                of => (format!("{of}/{}", text.origin), text),
            })
    }

    /// The keys of the origins that an artifact says, sorted.
    pub fn keys(&self, says: &dyn Fn(&str) -> bool) -> Vec<String> {
        let texts = self.keyed_texts().filter(|(_, text)| says(&text.origin));
        let keys: BTreeSet<String> = texts.map(|(key, _)| key).collect();
        keys.into_iter().collect()
    }

    /// The SHA-256, in hexadecimal, of what an artifact says of the edition: the texts of its origins
    /// with their markup and languages, the addresses that it links to, the places on its maps. How that looks
    /// (layouts, coast lines) is not in it.
    pub fn sha256(&self, says: &dyn Fn(&str) -> bool) -> String {
        let mut hasher = Sha256::new();
        let mut take = |part: &dyn ErasedJson| {
            let json = part.json();
            // Lengths keep a boundary from moving between two parts.
            hasher.update((json.len() as u64).to_le_bytes());
            hasher.update(json);
        };
        let common = &*self.common;
        take(&(&common.language, common.direction, common.draft, self.own.publication));
        for (key, text) in self.keyed_texts().filter(|(_, text)| says(&text.origin)) {
            take(&(key, text));
        }
        for entry in &self.own.entries {
            take(&(&entry.id, entry.kind, entry.year, &entry.website.address));
            if let Some(map) = &entry.map {
                take(&facts(map));
            }
            for picture in &entry.pictures {
                take(&(&picture.file, picture.kind, &*Sha256::digest(&picture.bytes)));
            }
        }
        if let Some(visit) = &self.own.visit {
            take(&(&visit.id, &visit.guests, &visit.from, &visit.to, &visit.include));
            for day in &visit.days {
                let starts: Vec<&str> = day.events.iter().map(|event| &*event.start).collect();
                take(&(&day.date, starts));
            }
        }
        take(&facts(&self.company.network));
        hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The texts of an entry that a message says of each entry in another way.
fn of_each_entry(entry: &Entry) -> Vec<&Text> {
    let panel = entry.panel.iter().flat_map(|row| [&row.label, &row.value]);
    // What the dataset says by itself has the entry in its path.
    let is_message = |text: &&Text| !text.origin.starts_with(&format!("{}.", entry.id));
    panel
        .chain(&entry.map_alt)
        .chain(&entry.map_caption)
        .chain([&entry.website.code_alt])
        .filter(is_message)
        .collect()
}

/// What a map shows, the coast line aside.
fn facts(map: &Map) -> impl Serialize + '_ {
    (&map.window, &map.arcs, &map.places)
}

/// A part of what is hashed, whatever its type.
trait ErasedJson {
    fn json(&self) -> Vec<u8>;
}

impl<T: Serialize> ErasedJson for T {
    fn json(&self) -> Vec<u8> {
        super::json(self)
    }
}
