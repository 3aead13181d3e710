//! Whether a brochure and its fragment, read back from their bytes, say the same facts.

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Text;
use crate::render::Profile;
use crate::render::reading;

/// A file's text as it is compared: letters and figures alone, small.
pub struct Read(String);

/// What a text says, and how it must be found.
struct Wanted<'e> {
    text: &'e Text,
    /// What stands before it, so that it is found in its place and nowhere else.
    before: String,
    /// Whether it is a fact as a whole, and not a sentence around facts.
    whole: bool,
    /// Whether both files must say it, and not only both or none.
    always: bool,
    /// Whether it is an alternative text, which no printed page has.
    alternative: bool,
}

impl Wanted<'_> {
    /// Whether a file says it as a whole, in its place.
    fn stands_in(&self, read: &Read) -> bool {
        read.0.contains(&format!("{}{}", self.before, letters(&self.text.plain())))
    }

    /// The facts within it: names, titles, addresses, times, and whatever figures stand beside them. What
    /// a publication says of itself names its typeface and its program: those are no facts.
    fn facts(&self) -> Vec<String> {
        let mut facts = Vec::new();
        for run in &self.text.runs {
            match run.kind {
                Kind::Name if !self.always => {}
                Kind::Name | Kind::Cite | Kind::Address | Kind::Time => {
                    facts.push(run.text.clone())
                }
                _ => facts.extend(figures(&run.text)),
            }
        }
        facts.retain(|fact| !letters(fact).is_empty());
        facts
    }
}

/// Reads a brochure back.
///
/// # Errors
///
/// Why it cannot be read.
pub fn of_brochure(pdf: &[u8], edition: &Edition) -> Result<Read, String> {
    reading::of_brochure(pdf, edition.common.direction).map(|text| Read(letters(&text)))
}

/// Reads a fragment back.
pub fn of_fragment(html: &str) -> Read {
    Read(letters(&reading::of_fragment(html)))
}

/// The facts of an edition that one of its files says and the other does not: names, figures, years and
/// addresses. Each file goes by its path.
pub fn compare(
    edition: &Edition,
    (brochure, pdf, profile): (&str, &Read, Profile),
    (fragment, html): (&str, &Read),
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if edition.common.mirrored {
        // Its letters stand the other way round by design.
        return faults;
    }
    for wanted in wanted(edition) {
        if wanted.alternative && profile != Profile::Screen {
            continue;
        }
        if !wanted.always && ![pdf, html].into_iter().any(|read| wanted.stands_in(read)) {
            continue;
        }
        let lacks = [pdf, html].map(|read| lacking(&wanted, read));
        for (path, lack) in [brochure, fragment].iter().zip(lacks) {
            let Some(lack) = lack else { continue };
            let message = format!("`{path}` does not say “{lack}”");
            let mut fault = Diagnostic::new(Fault::Parity, None, message)
                .hint("a brochure and its fragment say the same facts: mend the layout that leaves it out");
            fault.origin = Some(wanted.text.origin.clone());
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    }
    faults
}

/// The first fact of a text that a file does not say.
fn lacking(wanted: &Wanted<'_>, read: &Read) -> Option<String> {
    if wanted.stands_in(read) {
        return None;
    }
    if wanted.whole {
        return Some(wanted.text.plain());
    }
    // A page's end may part a sentence: its facts stand by themselves.
    wanted.facts().into_iter().find(|fact| !read.0.contains(&letters(fact)))
}

/// The texts that say facts, in the order of reading.
fn wanted(edition: &Edition) -> Vec<Wanted<'_>> {
    let sentence = |text| Wanted {
        text,
        before: String::new(),
        whole: false,
        always: true,
        alternative: false,
    };
    let fact = |text| Wanted { whole: true, ..sentence(text) };
    let (common, company) = (&*edition.common, &*edition.company);
    let mut all = Vec::new();
    for entry in &edition.own.entries {
        all.extend([&entry.name].into_iter().chain(&entry.country).map(fact));
        all.extend(entry.local_names.iter().chain([&entry.website.text]).map(fact));
        for row in &entry.panel {
            all.push(Wanted { before: letters(&row.label.plain()), ..fact(&row.value) });
        }
        let paragraphs = entry.paragraphs.iter();
        let paragraphs = paragraphs.flat_map(|p| p.heading.iter().chain([&p.body]));
        all.extend([&entry.lead].into_iter().chain(paragraphs).map(sentence));
        all.extend(entry.map_caption.iter().map(sentence));
        let alternative = |text| Wanted { alternative: true, ..sentence(text) };
        all.extend(entry.map_alt.iter().map(alternative));
    }
    if let Some(visit) = &edition.own.visit {
        all.extend([&visit.dates, &visit.guest_office].map(fact));
        all.extend(visit.guest_person.iter().chain(&visit.host_person).map(fact));
        let lines = visit.anniversaries.iter().map(|anniversary| &anniversary.line);
        let welcome = visit.welcome.iter().flat_map(|p| p.heading.iter().chain([&p.body]));
        all.extend([&edition.own.title, &visit.occasion].map(sentence));
        all.extend(lines.chain(welcome).map(sentence));
        for day in &visit.days {
            all.push(fact(&day.heading));
            for event in &day.events {
                let time = letters(&event.time.plain());
                all.push(fact(&event.time));
                all.push(Wanted { before: time, ..fact(&event.item) });
                all.extend(event.note.iter().chain([&event.place]).map(fact));
            }
        }
        for other in &visit.others {
            let facts = [&other.name, &other.country, &other.year_text];
            all.extend(facts.into_iter().chain(&other.kind_label).map(fact));
            all.push(sentence(&other.lead));
        }
        all.extend(visit.texts.values().map(|text| Wanted { always: false, ..sentence(text) }));
        all.push(Wanted { alternative: true, ..sentence(&visit.map_alt) });
    }
    let home = &common.home;
    all.extend([&home.name, &home.country].into_iter().chain(&home.office).map(fact));
    // The leaflet of a membership lists the partners only where its own text leaves a page for them.
    if !matches!(&*edition.own.entries, [entry] if entry.map.is_none()) {
        all.extend(common.texts.values().map(|text| Wanted { always: false, ..sentence(text) }));
        let rows = company.partners.iter();
        let listed =
            rows.flat_map(|row| [&row.name, &row.country, &row.year_text, &row.population]);
        let listed = listed.chain(company.memberships.iter().map(|membership| &membership.name));
        all.extend(listed.map(|text| Wanted { always: false, ..fact(text) }));
    }
    all.retain(|wanted| wanted.whole || !wanted.facts().is_empty());
    all
}

/// The figures in a text, each with the marks and spaces that group it.
fn figures(text: &str) -> Vec<String> {
    let joins = |c: char| matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    let mut figures: Vec<String> = Vec::new();
    let mut open = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let goes_on = joins(character) && characters.peek().is_some_and(char::is_ascii_digit);
        if character.is_ascii_digit() && !open {
            figures.push(String::new());
        }
        open = character.is_ascii_digit() || (open && goes_on);
        if let Some(figure) = figures.last_mut().filter(|_| open) {
            figure.push(character);
        }
    }
    figures
}

/// A text as it is compared. Spaces, marks and hyphens depend on the line and on the direction; headings
/// may stand in capitals.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
