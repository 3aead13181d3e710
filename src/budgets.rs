//! How long each text may be before its page is at fault: measured by setting it longer.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use serde::Serialize;

use crate::content::Content;
use crate::content::Locale;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Run;
use crate::edition::Text;
use crate::edition::maps::Coast;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::typography;
use crate::edition::wording::Wording;
use crate::language::Direction;
use crate::language::Language;
use crate::pipeline;
use crate::render::typesetter::Embedded;
use crate::render::typesetter::Job;

/// Words shorter or longer than this make no filler: a language may tie short words to the next one,
/// and long words leave gaps at the ends of lines.
const FILLER_WORD: std::ops::RangeInclusive<usize> = 3..=9;
/// A text is tried up to twice its length and this many characters more.
const ROOM_TRIED: usize = 200;

/// How many characters a text has and may have, its values filled in.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Budget {
    /// The characters as they are set; of a text that many entries say, in the longest of them.
    pub used: usize,
    /// The most characters that its tightest place takes; none where no limit was met up to twice the
    /// length. Less than `used` where the text is too long now.
    pub most: Option<usize>,
}

/// The budget of every message and attribute that a page of the language prints by itself, by its key;
/// `asked` chooses among them, as each takes a tenth of a second and more.
///
/// Each is made longer with words of the language, or cut where it is too long now, while all others
/// stay as they are, and set in each publication where it stands. Terms, and messages that only stand
/// inside of others (the fields of a cooperation, the words around figures), have no budget of their
/// own. A missing text is measured from the source language's.
pub fn budgets(
    content: &Content,
    locale: &Locale,
    embedded: &Embedded,
    threads: usize,
    asked: &dyn Fn(&str) -> bool,
) -> Result<BTreeMap<String, Budget>, String> {
    let coast = Coast::new(&content.dataset.coast);
    let source = Wording::new(content, &content.locales[0], None);
    let is_source = locale.language == content.locales[0].language;
    let wording = Wording::new(content, locale, (!is_source).then_some(&source));
    let speaker = Speaker::new(content, &wording, &coast, false);
    let leaflets = (0..content.dataset.entries.len()).map(Publication::Leaflet);
    let visits = (0..content.dataset.delegations.len()).map(Publication::Delegation);
    let visits = visits.filter(|visit| pipeline::is_in(content, *visit, locale));
    let publications: Vec<Publication> =
        leaflets.chain(visits).chain([Publication::Catalogue]).collect();
    let sheets: Vec<Mutex<Option<Sheet>>> = publications.iter().map(|_| Mutex::default()).collect();
    pipeline::in_parallel(threads, publications.len(), &|index| {
        let sheet = Sheet::set(speaker.edition(publications[index]), embedded);
        *sheets[index].lock().expect("no thread panics holding this") = Some(sheet);
    })?;
    let sheets: Vec<Sheet> = sheets
        .into_iter()
        .filter_map(|sheet| sheet.into_inner().expect("all threads have ended"))
        .collect();
    let Some(filler) = sheets.last().and_then(|sheet| Filler::of(&sheet.edition)) else {
        return Ok(BTreeMap::new());
    };
    let is_message = |origin: &&str| {
        !origin.starts_with('-') && content.locales.iter().any(|l| l.places.contains_key(*origin))
    };
    let keys: BTreeSet<&str> = sheets
        .iter()
        .flat_map(|sheet| sheet.origins.iter().map(String::as_str))
        .filter(|origin| is_message(origin) && asked(origin))
        .collect();
    let keys: Vec<&str> = keys.into_iter().collect();
    let bench = Bench { locale, embedded, filler, set: AtomicUsize::new(0) };
    let found: Vec<Mutex<Option<Budget>>> = keys.iter().map(|_| Mutex::default()).collect();
    pipeline::in_parallel(threads, keys.len(), &|index| {
        let budget = bench.budget(keys[index], &sheets);
        *found[index].lock().expect("no thread panics holding this") = Some(budget);
    })?;
    let budgets = keys.into_iter().zip(found).filter_map(|(key, budget)| {
        Some((key.to_owned(), budget.into_inner().expect("all threads have ended")?))
    });
    Ok(budgets.collect())
}

/// A publication as it is now.
struct Sheet {
    edition: Edition,
    /// What its pages print.
    origins: BTreeSet<String>,
    /// Whether it all fits.
    fits: bool,
}

impl Sheet {
    fn set(edition: Edition, embedded: &Embedded) -> Self {
        let (origins, fits) = match embedded.lay_out(&Job::new(&edition)) {
            Ok(set) => {
                let fits = !set.findings.iter().any(|finding| is_of_room(finding.fault));
                (set.places.texts.into_iter().map(|text| text.origin).collect(), fits)
            }
            Err(_) => (BTreeSet::new(), false),
        };
        Self { edition, origins, fits }
    }
}

/// Whether a text's length can be at fault.
fn is_of_room(fault: Fault) -> bool {
    matches!(fault, Fault::Overflow | Fault::TooManyPages | Fault::Layout)
}

/// What every measurement of a language needs.
struct Bench<'b> {
    locale: &'b Locale,
    embedded: &'b Embedded,
    filler: Filler,
    /// How many brochures were set.
    set: AtomicUsize,
}

impl Bench<'_> {
    fn budget(&self, key: &str, sheets: &[Sheet]) -> Budget {
        let prints = |sheet: &&Sheet| sheet.origins.contains(key);
        let sheets: Vec<&Sheet> = sheets.iter().filter(prints).collect();
        let texts = sheets.iter().flat_map(|sheet| sheet.edition.texts());
        let lengths = texts.filter(|text| text.origin == key).map(length);
        let used = lengths.max().unwrap_or_default();
        let cap = used * 2 + ROOM_TRIED;
        let mut most = cap;
        for sheet in sheets {
            most = self.most_in(sheet, key, used, most);
        }
        Budget { used, most: (most < cap).then_some(most) }
    }

    /// The most characters that the text may have in this publication, tried up to `most`; `most` too
    /// where a fault stays however short the text is.
    fn most_in(&self, sheet: &Sheet, key: &str, used: usize, most: usize) -> usize {
        let fits = |length: usize| {
            if length == used { sheet.fits } else { self.fits(sheet, key, used, length) }
        };
        if fits(most) {
            return most;
        }
        let mut good = if most > used && sheet.fits { used } else { 1 };
        if good != used && !fits(good) {
            return most;
        }
        let mut bad = most;
        while bad - good > 1 {
            let middle = good + (bad - good) / 2;
            if fits(middle) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        good
    }

    /// Whether all still fits where the text has not `used` but `length` characters.
    fn fits(&self, sheet: &Sheet, key: &str, used: usize, length: usize) -> bool {
        let edition = sheet.edition.with_text(key, &|text| {
            if length < used {
                cut(text, used - length);
            } else {
                self.lengthen(text, length - used);
            }
        });
        let set = self.embedded.lay_out(&Job::new(&edition));
        pipeline::forget(self.set.fetch_add(1, Ordering::Relaxed) + 1);
        set.is_ok_and(|set| !set.findings.iter().any(|finding| is_of_room(finding.fault)))
    }

    fn lengthen(&self, text: &mut Text, by: usize) {
        let language = &self.locale.language;
        push(&mut text.runs, &self.filler.text(by), language, self.locale.direction());
        typography::apply(&mut text.runs, &self.locale.settings, language);
    }
}

fn length(text: &Text) -> usize {
    text.runs.iter().map(|run| run.text.chars().count()).sum()
}

/// Takes characters off the end.
fn cut(text: &mut Text, mut characters: usize) {
    while let Some(run) = text.runs.last_mut() {
        let length = run.text.chars().count();
        if length > characters {
            run.text = run.text.chars().take(length - characters).collect();
            return;
        }
        characters -= length;
        text.runs.pop();
    }
}

/// Puts text of the language behind the last run.
fn push(runs: &mut Vec<Run>, text: &str, language: &Language, dir: Direction) {
    match runs.last_mut() {
        Some(last)
            if last.kind == Kind::Text && last.lang == *language && last.datetime.is_none() =>
        {
            last.text.push_str(text);
        }
        _ => runs.push(Run {
            kind: Kind::Text,
            lang: language.clone(),
            dir,
            text: text.to_owned(),
            datetime: None,
        }),
    }
}

/// Words of a language, to make a text longer by any number of characters.
pub struct Filler(Vec<String>);

impl Filler {
    /// The plain words of an edition's paragraphs, in their order; none where it has no such words.
    pub fn of(edition: &Edition) -> Option<Self> {
        let paragraphs = edition.own.entries.iter().flat_map(|entry| &entry.paragraphs);
        let runs = paragraphs.flat_map(|paragraph| &paragraph.body.runs);
        let own = runs
            .filter(|run| run.kind == Kind::Text && run.lang == edition.common.language)
            .flat_map(|run| run.text.split_whitespace());
        let is_plain = |word: &&str| {
            FILLER_WORD.contains(&word.chars().count())
                && word.chars().all(|c| c.is_alphabetic() && !c.is_uppercase())
        };
        let words: Vec<String> = own.filter(is_plain).map(str::to_owned).collect();
        (!words.is_empty()).then_some(Self(words))
    }

    /// Exactly so many characters, to be put behind a text: words with a space before each.
    pub fn text(&self, characters: usize) -> String {
        let words = self.0.iter().cycle().flat_map(|word| [" ", word]);
        let mut text: Vec<char> = words.flat_map(str::chars).take(characters).collect();
        // A space at the end would be none of the text.
        if let Some(last) = text.last_mut().filter(|last| **last == ' ') {
            *last = self.0[0].chars().next().unwrap_or(' ');
        }
        text.into_iter().collect()
    }
}
