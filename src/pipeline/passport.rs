//! What a build was made of, for its manifest.

use crate::content::Content;
use crate::content::keys;
use crate::content::keys::Given;
use crate::content::keys::Precision;
use crate::content::keys::Unit;
use crate::content::sources::PICTURES;
use crate::edition::conventions::CLDR_VERSION;
use crate::plan::Plan;
use crate::render::layouts::Layouts;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::TYPST_VERSION;
use crate::write::manifest::Run;
use crate::write::manifest::Texts;
use crate::write::manifest::Tool;
use crate::write::manifest::sha256;

/// A build's record; `waivers` is what was let pass in it.
pub fn run(
    plan: &Plan,
    content: &Content,
    layouts: &Layouts,
    embedded: &Embedded,
    waivers: Vec<String>,
) -> Run {
    // What was accepted changes no artifact.
    let texts = content.texts.iter().filter(|(path, _)| !path.ends_with(".tsv"));
    let texts = texts.chain(&layouts.texts).map(|(path, text)| (&**path, text.as_bytes()));
    let bytes = layouts.fonts.iter().chain(&layouts.presses);
    let bytes = bytes.map(|(path, bytes)| (&**path, &**bytes));
    let images = content.dataset.images.iter();
    let images = images.map(|(name, image)| (format!("{PICTURES}/{name}"), sha256(&image.bytes)));
    let hashed = |(path, bytes): (&str, &[u8])| (path.to_owned(), sha256(bytes));
    Run {
        tool: Tool {
            twinpress: env!("CARGO_PKG_VERSION").to_owned(),
            typst: TYPST_VERSION.to_owned(),
            cldr: CLDR_VERSION.to_owned(),
        },
        fonts: embedded.versions(),
        data_state: content.dataset.home.as_of.0,
        commit: plan.commit.clone(),
        waivers,
        figures: figures(content),
        inputs: texts.chain(bytes).map(hashed).chain(images).collect(),
    }
}

/// The figures of the dataset, by path, as no language says them.
fn figures(content: &Content) -> Texts {
    let dataset = &content.dataset;
    let mut figures = Texts::from([("home.as_of".to_owned(), dataset.home.as_of.0.to_string())]);
    for entry in &dataset.entries {
        let id = entry.id().value.as_str();
        let mut add = |key: &str, value: Option<String>| {
            figures.extend(value.map(|value| (format!("{id}.{key}"), value)));
        };
        add("since", plain(&Given::Year(*entry.since())));
        add("website", Some(entry.website().address.as_str().to_owned()));
        if let Some(partner) = entry.partner() {
            add("population", plain(&Given::Quantity(keys::population(partner))));
            let place = &partner.place;
            add("place", Some(format!("{}, {}", place.latitude.0, place.longitude.0)));
        }
        for (key, fact) in &entry.facts().0 {
            add(&key.value.0, plain(&keys::ready(fact)));
        }
    }
    for visit in &dataset.delegations {
        let record = &visit.record;
        let id = &record.id.value;
        figures.insert(format!("{id}.from"), record.from.value.to_string());
        figures.insert(format!("{id}.to"), record.to.value.to_string());
        for event in record.programme.iter() {
            let until = event.until.as_ref().map(|until| format!(" to {}", until.value));
            let time =
                format!("{} {}{}", event.day.value, event.time.value, until.unwrap_or_default());
            figures.insert(format!("{id}.time.{}", event.id.value), time);
        }
    }
    figures
}

/// A value as no language says it; none where it is no value by itself.
fn plain(given: &Given) -> Option<String> {
    Some(match given {
        Given::Number(number) => number.to_string(),
        Given::Quantity(quantity) => {
            let sign = match quantity.precision {
                Precision::Exact => "",
                Precision::Approximate => "≈ ",
                Precision::Over => "> ",
            };
            let unit = match quantity.unit {
                Unit::One => "",
                Unit::Percent => " %",
                Unit::Kilometre => " km",
                Unit::SquareKilometre => " km²",
            };
            format!("{sign}{}{unit}", quantity.value)
        }
        Given::Year(year) => year.0.to_string(),
        Given::Month(month) => format!("{}-{:02}", month.year.0, month.month),
        Given::Date(date) => date.to_string(),
        Given::Dates(from, to) => format!("{from} to {to}"),
        Given::Day(day) => format!("{:02}-{:02}", day.month, day.day),
        Given::Century(century) | Given::Roman(century) => format!("century {}", century.0),
        Given::Centuries(from, to) => format!("centuries {} to {}", from.0, to.0),
        Given::Name(name) => name.text.clone(),
        Given::Title(title, _) => title.clone(),
        Given::Word(_) | Given::Text => return None,
    })
}
