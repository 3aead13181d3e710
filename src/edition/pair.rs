//! A publication in two languages on facing pages: the guest's on the even page, the host's on the odd.

use crate::edition::Edition;
use crate::edition::Entry;
use crate::edition::resolve::Publication;
use crate::edition::resolve::Speaker;
use crate::edition::resolve::visit;

/// The cover and the back page, which both languages share.
const SHARED_PAGES: usize = 2;
/// Spreads of a catalogue besides its entries: imprint, welcome, contents, table, time line, notes.
const CATALOGUE_SPREADS: usize = 6;
/// A partner has a spread, a membership two.
const PARTNER_SPREADS: usize = 1;
const MEMBERSHIP_SPREADS: usize = 2;
/// What follows the entry in a leaflet of a membership, which fills two folded sheets: the partners.
const OVERLEAF_SPREADS: usize = 1;
/// Pages of a sheet that is folded once.
const PAGES_OF_A_SHEET: usize = 4;

/// The same publication in the guest's language and in the host's.
#[derive(Clone, Debug)]
pub struct Pair {
    pub guest: Edition,
    pub host: Edition,
}

impl Pair {
    /// One publication in the languages of both. Its pages are a multiple of four: it is folded, not cut.
    pub fn new(guest: &Speaker<'_>, host: &Speaker<'_>, publication: Publication) -> Self {
        let [mut guest, mut host] = [guest, host].map(|speaker| speaker.edition(publication));
        let is_partner = |entry: &&Entry| entry.country.is_some();
        let partners = guest.own.entries.iter().filter(is_partner).count();
        let memberships = guest.own.entries.len() - partners;
        let entries = PARTNER_SPREADS * partners + MEMBERSHIP_SPREADS * memberships;
        let visits = guest.own.visit.as_ref().zip(host.own.visit.as_ref());
        let spreads = match (publication, visits) {
            (_, Some((guest, host))) => visit::spreads(guest, host, memberships),
            (Publication::Leaflet(_), _) => entries + OVERLEAF_SPREADS * memberships,
            _ => entries + CATALOGUE_SPREADS,
        };
        let pages = (SHARED_PAGES + 2 * spreads).next_multiple_of(PAGES_OF_A_SHEET);
        guest.own.pages = Some(pages);
        host.own.pages = Some(pages);
        Self { guest, host }
    }

    /// Both editions, the guest's first.
    pub fn editions(&self) -> [&Edition; 2] {
        [&self.guest, &self.host]
    }
}

/// The languages of some editions as folders and messages name them: `pl`, `he+pl`.
pub fn languages(editions: &[&Edition]) -> String {
    let tags: Vec<&str> = editions.iter().map(|edition| edition.common.language.tag()).collect();
    tags.join("+")
}

/// The title of a file that holds some editions, as the layouts set it too.
pub fn title(editions: &[&Edition]) -> String {
    let titles: Vec<String> = editions.iter().map(|edition| edition.own.title.plain()).collect();
    titles.join(" · ")
}
