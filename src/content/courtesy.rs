//! What a host would be ashamed of: facts that have aged, an anniversary passed over, partners out of
//! their order. A waiver lets one of them pass, for a time.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast;

use crate::content::Content;
use crate::content::Locale;
use crate::content::dataset::Dataset;
use crate::content::dataset::Entry;
use crate::content::dataset::Waiver;
use crate::content::delegations::Visit;
use crate::content::sources;
use crate::content::translations::Item;
use crate::content::translations::Part;
use crate::content::translations::Texts;
use crate::content::translations::visit;
use crate::content::units;
use crate::content::units::State;
use crate::content::values::Date;
use crate::content::values::Id;
use crate::content::yaml::Located;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::language::Language;

/// The faults that a waiver may let pass.
pub const WAIVABLE: [Fault; 5] = [
    Fault::OutdatedFacts,
    Fault::Anniversary,
    Fault::Precedence,
    Fault::GuestName,
    Fault::GuestLanguage,
];

/// A finding of courtesy, and whom it is about: an entry or a delegation.
#[derive(Eq, PartialEq)]
pub struct Finding {
    pub of: String,
    pub diagnostic: Diagnostic,
}

/// An entry that a publication shows in full.
#[derive(Clone, Copy)]
pub struct Shown<'d> {
    pub entry: &'d Entry,
    /// The year whose anniversary the publication itself tells of.
    pub told: Option<u16>,
}

/// What is amiss with the entries that publications show, on a day. Without the dataset's own word on
/// courtesy, facts never age and no anniversary is round.
pub fn check<'d>(
    dataset: &'d Dataset,
    shown: impl Iterator<Item = Shown<'d>>,
    today: Date,
) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for Shown { entry, told } in shown {
        let id = entry.id();
        let mut find = |fault: Fault, place: Place, message: String, hint: &str| {
            let diagnostic = Diagnostic::new(fault, place, message).hint(hint);
            let finding = Finding { of: id.value.to_string(), diagnostic };
            // Several publications may show the entry.
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        };
        let place = |range: &std::ops::Range<usize>| Place {
            file: entry.file.clone(),
            range: range.clone(),
        };
        if let Some(courtesy) = &dataset.home.courtesy {
            let state = entry.as_of();
            let age = u64::from(today.year().saturating_sub(state.value.0));
            if age > courtesy.facts_last {
                let message = format!(
                    "the facts of `{}` are of {}: {age} years old, and they last {}",
                    id.value, state.value.0, courtesy.facts_last
                );
                let hint = "ask the partner for newer ones, or waive it in data/waivers.yaml";
                find(Fault::OutdatedFacts, place(&state.range), message, hint);
            }
            let since = entry.since();
            let coming = [today.year(), today.year() + 1].into_iter().find(|year| {
                let years = u64::from(year.saturating_sub(since.0));
                told != Some(*year) && years > 0 && years.is_multiple_of(courtesy.round_years.0)
            });
            if let Some(year) = coming {
                let years = year - since.0;
                let message = format!("in {year} it is {years} years since `{}` joined", id.value);
                let hint = "think of a word on it, or waive it in data/waivers.yaml";
                find(Fault::Anniversary, place(&id.range), message, hint);
            }
        }
        // In the order of publication no one stands before who joined earlier.
        let before = dataset.entries.iter().find(|other| {
            other.partner().is_some() == entry.partner().is_some()
                && other.order().value < entry.order().value
                && other.since().0 > entry.since().0
        });
        if let Some(before) = before {
            let message = format!(
                "`{}`, of {}, comes after `{}`, of {}",
                id.value,
                entry.since().0,
                before.id().value,
                before.since().0
            );
            let hint = "who joined earlier comes first: change `order`, or waive it in \
                        data/waivers.yaml";
            find(Fault::Precedence, place(&entry.order().range), message, hint);
        }
    }
    findings
}

/// What is amiss with visits whose brochures are made, each in some languages: guests out of their order, names
/// without the forms that the host's language needs, texts that are missing or stale.
pub fn check_visits(content: &Content, visits: &[(&Visit, Vec<&Locale>)]) -> Vec<Finding> {
    let guests = visits.iter().flat_map(|(visit, _)| visit.record.guests_in(&content.dataset));
    let mut findings: Vec<Finding> = Vec::new();
    for finding in guest_names(content, guests) {
        // A guest may come twice.
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings.extend(visits.iter().flat_map(|(visit, _)| guest_order(&content.dataset, visit)));
    findings.extend(guest_languages(content, visits));
    findings
}

/// The guests of a visit who are named before one who joined earlier.
fn guest_order(dataset: &Dataset, visit: &Visit) -> Vec<Finding> {
    let Visit { file, record } = visit;
    let guests = record.guests.iter();
    let guests: Vec<(&Located<Id>, &Entry)> =
        guests.filter_map(|guest| Some((guest, dataset.entry(&guest.value)?))).collect();
    let late = guests.iter().enumerate().filter_map(|(at, (guest, entry))| {
        let earlier = |(_, other): &&(_, &Entry)| other.since().0 > entry.since().0;
        let (_, before) = guests[..at].iter().find(earlier)?;
        let message = format!(
            "the guest `{}`, of {}, comes after `{}`, of {}",
            guest.value,
            entry.since().0,
            before.id().value,
            before.since().0
        );
        let place = Place { file: file.clone(), range: guest.range.clone() };
        let hint = "who joined earlier comes first: move the guest up, or waive it in \
                    data/waivers.yaml";
        let diagnostic = Diagnostic::new(Fault::Precedence, place, message).hint(hint);
        Some(Finding { of: record.id.value.to_string(), diagnostic })
    });
    late.collect()
}

/// The languages of visits that have texts missing, or older than their source texts.
fn guest_languages(content: &Content, visits: &[(&Visit, Vec<&Locale>)]) -> Vec<Finding> {
    let mut counts: BTreeMap<&Language, [usize; 2]> = BTreeMap::new();
    for locale in visits.iter().flat_map(|(_, said)| said) {
        counts.entry(&locale.language).or_insert_with(|| {
            let units = units::units(content, locale);
            [State::Missing, State::Stale]
                .map(|state| units.iter().filter(|unit| unit.state == state).count())
        });
    }
    let mut findings = Vec::new();
    for (Visit { file, record }, said) in visits {
        for locale in said {
            let language = &locale.language;
            let [missing, stale] = counts[language];
            let tag = record.languages.value.iter().find(|tag| tag.value.0 == *language);
            let Some(tag) = tag.filter(|_| missing + stale > 0) else { continue };
            let message = format!(
                "`{}` is asked for in `{language}`, where texts are missing or stale: {missing} missing, \
                 {stale} stale",
                record.id.value
            );
            let place = Place { file: file.clone(), range: tag.range.clone() };
            let hint = format!("`twinpress status {language}` lists them");
            let diagnostic = Diagnostic::new(Fault::GuestLanguage, place, message).hint(hint);
            findings.push(Finding { of: record.id.value.to_string(), diagnostic });
        }
    }
    findings
}

/// The guests whose names the host's language has in fewer forms than the home town's: in a sentence such
/// a name stands as it stands alone.
fn guest_names<'d>(content: &Content, guests: impl Iterator<Item = &'d Entry>) -> Vec<Finding> {
    let host = &content.locales[0];
    let files = host.read(content);
    let (texts, _) = Texts::of(&files);
    let term = |id: &Located<Id>| {
        let id = format!("-{}", id.value);
        texts.items.iter().find(move |item| item.id == id)
    };
    let home = term(&content.dataset.home.id).map(forms).unwrap_or_default();
    let mut findings = Vec::new();
    for guest in guests {
        let Some(item) = term(guest.id()) else { continue };
        let own = forms(item);
        if item.has_comment_line(DOES_NOT_DECLINE) || home.is_subset(&own) {
            continue;
        }
        let lacking: Vec<&str> = home.difference(&own).copied().collect();
        let message = format!(
            "`{}` has not the forms that the host's name has: {}",
            item.id,
            lacking.join(", ")
        );
        let hint = format!("write them, or `# {DOES_NOT_DECLINE}` above the name");
        let diagnostic = Diagnostic::new(Fault::GuestName, item.place(), message).hint(hint);
        findings.push(Finding { of: guest.id().value.to_string(), diagnostic });
    }
    findings
}

/// The comment that says that a name has one form alone, and rightly.
pub const DOES_NOT_DECLINE: &str = "does-not-decline";

/// The names of a term's variants.
fn forms<'s>(item: &Item<'_, 's>) -> BTreeSet<&'s str> {
    let mut forms = BTreeSet::new();
    if let Some(pattern) = item.value {
        visit(pattern, &mut |part| {
            if let Part::Select { variants, .. } = part {
                forms.extend(variants.iter().filter_map(|variant| match variant.key {
                    ast::VariantKey::Identifier { name } => Some(name),
                    ast::VariantKey::NumberLiteral { .. } => None,
                }));
            }
        });
    }
    forms
}

/// What is left of the findings once the waivers have been heard, and the waivers that let one pass, as
/// `fault of entry until day: why`. A waiver that has run out lets nothing pass, and is told of.
pub fn waive(
    findings: Vec<Finding>,
    waivers: &[Waiver],
    today: Date,
) -> (Vec<Diagnostic>, Vec<String>) {
    let file: Arc<str> = sources::WAIVERS.into();
    let (mut left, mut used, mut ended) = (Vec::new(), Vec::new(), Vec::new());
    for Finding { of, diagnostic } in findings {
        let covers = |waiver: &&Waiver| {
            let Located { value, .. } = &waiver.what;
            value.0 == diagnostic.fault && waiver.of.as_ref().is_none_or(|id| id.as_str() == of)
        };
        let mut covering = waivers.iter().filter(covers);
        match covering.find(|waiver| waiver.until.value >= today) {
            Some(waiver) => {
                let whom =
                    waiver.of.as_ref().map_or(String::new(), |id| format!(" of {}", id.value));
                let said = format!(
                    "{}{whom} until {}: {}",
                    waiver.what.value.0.code(),
                    waiver.until.value,
                    waiver.why
                );
                if !used.contains(&said) {
                    used.push(said);
                }
            }
            None => {
                ended
                    .extend(waivers.iter().filter(covers).map(|waiver| waiver.until.range.clone()));
                left.push(diagnostic);
            }
        }
    }
    ended.sort_by_key(|range| range.start);
    ended.dedup();
    let over = ended.into_iter().map(|range| {
        let place = Place { file: file.clone(), range };
        Diagnostic::new(Fault::WaiverEnded, place, "this waiver has run out")
            .hint("mend what it was for, or agree on a later day")
    });
    left.extend(over);
    (left, used)
}
