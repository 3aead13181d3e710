//! A map as an SVG picture beside the fragment, from the same numbers as the one in the brochure.

use std::fmt::Write;

use crate::edition::Common;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Run;
use crate::edition::Text;
use crate::edition::maps::Map;
use crate::edition::maps::MapPlace;
use crate::edition::maps::Point;
use crate::edition::maps::Side;
use crate::edition::visit::Visit;

/// Width and height of a picture in CSS pixels.
const SIZE: (f64, f64) = (1200.0, 720.0);
/// Air around the arcs: left and right, above, below.
const AIR: (f64, f64, f64) = (190.0, 70.0, 110.0);
/// Pixels for a millimetre of the scale that the edition bounds.
const PIXELS_PER_MILLIMETRE: f64 = 8.0;

/// The colours of a map.
struct Palette {
    water: &'static str,
    land: &'static str,
    coast: &'static str,
    arc: &'static str,
    /// An arc beside one that is set off.
    quiet: &'static str,
    home: &'static str,
    place: &'static str,
    plate: &'static str,
    word: &'static str,
}

const DAY: Palette = Palette {
    water: "#E7EEF4",
    land: "#E9E2D3",
    coast: "#C9C0AC",
    arc: "#C9973B",
    quiet: "#A9AFB8",
    home: "#C9973B",
    place: "#16324F",
    plate: "#FBF8F1",
    word: "#1B2A3A",
};

const NIGHT: Palette = Palette {
    water: "#16324F",
    land: "#27496D",
    coast: "#27496D",
    arc: "#C9973B",
    quiet: "#6F85A0",
    home: "#C9973B",
    place: "#FBF8F1",
    plate: "#27496D",
    word: "#FBF8F1",
};

/// An entry's map by day, its two places named.
pub fn entry_map(edition: &Edition, map: &Map, alt: &Text) -> String {
    draw(edition, map, alt, &DAY, &Names::All)
}

/// The map of all partners by night, without names: they would collide.
pub fn network(edition: &Edition) -> String {
    let alt = &edition.common.texts["network-alt"];
    draw(edition, &edition.company.network, alt, &NIGHT, &Names::None)
}

/// The map of all partners by night with the guests' lines set off; they and the home town are named.
pub fn visit_map(edition: &Edition, visit: &Visit) -> String {
    let names = Names::Of(&visit.guests);
    draw(edition, &edition.company.network, &visit.map_alt, &NIGHT, &names)
}

/// Which places of a map are named.
enum Names<'n> {
    All,
    None,
    /// The home town and these, whose arcs are set off.
    Of(&'n [String]),
}

impl Names<'_> {
    /// Whether a map's place is named; the first is the home town.
    fn name(&self, index: usize, place: &MapPlace) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Of(_) => index == 0 || self.set_off(&place.id),
        }
    }

    /// Whether an arc is drawn as one that counts.
    fn set_off(&self, id: &str) -> bool {
        match self {
            Self::All | Self::None => true,
            Self::Of(ids) => ids.iter().any(|known| known == id),
        }
    }
}

fn draw(edition: &Edition, map: &Map, alt: &Text, palette: &Palette, names: &Names<'_>) -> String {
    let (width, height) = SIZE;
    let [x0, y0, x1, y1] = map.focus;
    let scale = ((width - 2.0 * AIR.0) / (x1 - x0).max(1.0))
        .min((height - AIR.1 - AIR.2) / (y1 - y0).max(1.0))
        .min(map.max_scale * PIXELS_PER_MILLIMETRE);
    let left = width / 2.0 - (x0 + x1) / 2.0 * scale;
    let top = AIR.1 + (height - AIR.1 - AIR.2) / 2.0 - (y0 + y1) / 2.0 * scale;
    let at = |(x, y): Point| (left + x * scale, top + y * scale);
    let mut svg = String::new();
    let language = edition.common.language.tag();
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" lang=\"{language}\" aria-labelledby=\"title desc\">"
    );
    let title = map
        .places
        .iter()
        .enumerate()
        .filter(|(index, place)| *index == 0 || names.name(*index, place))
        .map(|(_, place)| place.label.plain())
        .collect::<Vec<_>>()
        .join(" – ");
    let named_first = map.places.first().map_or_else(String::new, |place| lang(&place.label));
    let _ = writeln!(svg, "<title id=\"title\"{named_first}>{}</title>", escape(&title));
    let _ = writeln!(svg, "<desc id=\"desc\"{}>{}</desc>", lang(alt), escape(&alt.plain()));
    let _ =
        writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", palette.water);
    for (rings, fill) in [(&map.land, palette.land), (&map.water, palette.water)] {
        let mut path = String::new();
        for ring in rings {
            for (index, &point) in ring.iter().enumerate() {
                let (x, y) = at(point);
                let _ = write!(path, "{}{x:.1} {y:.1}", if index == 0 { "M" } else { "L" });
            }
            path.push('Z');
        }
        if !path.is_empty() {
            let coast = palette.coast;
            let _ = writeln!(
                svg,
                "<path d=\"{path}\" fill=\"{fill}\" stroke=\"{coast}\" stroke-linejoin=\"round\"/>"
            );
        }
    }
    // What is set off lies above the others.
    let (loud, quiet): (Vec<_>, Vec<_>) = map.arcs.iter().partition(|arc| names.set_off(&arc.id));
    let quiet = quiet.into_iter().map(|arc| (arc, palette.quiet, 2));
    let loud = loud.into_iter().map(|arc| (arc, palette.arc, 4));
    for (arc, colour, thickness) in quiet.chain(loud) {
        let [(ax, ay), (bx, by), (cx, cy)] = arc.curve.map(at);
        let _ = writeln!(
            svg,
            "<path d=\"M{ax:.1} {ay:.1}Q{bx:.1} {by:.1} {cx:.1} {cy:.1}\" fill=\"none\" stroke=\"{colour}\" \
             stroke-width=\"{thickness}\" stroke-linecap=\"round\"/>"
        );
    }
    for (index, place) in map.places.iter().enumerate() {
        let (x, y) = at(place.at);
        let fill = if index == 0 { palette.home } else { palette.place };
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"7\" fill=\"{fill}\" stroke=\"{}\" stroke-width=\"2\"/>",
            palette.land
        );
        if names.name(index, place) {
            // Below a place of the network, no arc runs to it.
            let side = match names {
                Names::Of(_) if index > 0 => Side::Below,
                _ => place.side,
            };
            label(&mut svg, (x, y), &place.label, side, palette, &edition.common);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

/// A name on a plate, so that no coast line runs through it.
fn label(
    svg: &mut String,
    (x, y): Point,
    text: &Text,
    side: Side,
    palette: &Palette,
    common: &Common,
) {
    /// Size of the letters, and their mean width in parts of it.
    const LETTERS: (f64, f64) = (30.0, 0.56);
    let words = text.plain();
    let width = words.chars().count() as f64 * LETTERS.0 * LETTERS.1 + 20.0;
    let height = 42.0;
    let (cx, cy) = match side {
        Side::Below => (x, y + 16.0 + height / 2.0),
        Side::Above => (x, y - 16.0 - height / 2.0),
        Side::Left => (x - 18.0 - width / 2.0, y),
        Side::Right => (x + 18.0 + width / 2.0, y),
    };
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{height}\" rx=\"3\" fill=\"{}\"/>",
        cx - width / 2.0,
        cy - height / 2.0,
        palette.plate
    );
    let _ = writeln!(
        svg,
        "<text x=\"{cx:.1}\" y=\"{:.1}\" fill=\"{}\" font-family=\"'Libertinus Serif', Palatino, \
         Georgia, 'Frank Ruhl Libre', David, serif\" font-size=\"{}\" text-anchor=\"middle\" \
         direction=\"{}\"{}{}>{}</text>",
        cy + LETTERS.0 * 0.34,
        palette.word,
        LETTERS.0,
        borrowed(text).map_or(common.direction, |run| run.dir).name(),
        lang(text),
        if common.mirrored { " unicode-bidi=\"bidi-override\"" } else { "" },
        escape(&words)
    );
}

/// The first run of a text that a draft borrows from the source language.
fn borrowed(text: &Text) -> Option<&Run> {
    text.runs.first().filter(|run| run.kind == Kind::Fallback)
}

/// The attribute that says in which language a borrowed text is.
fn lang(text: &Text) -> String {
    borrowed(text).map_or_else(String::new, |run| format!(" lang=\"{}\"", run.lang))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
