//! A map as an SVG picture beside the fragment, from the same numbers as the one in the brochure.

use std::fmt::Write;

use crate::edition::Common;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Run;
use crate::edition::Text;
use crate::edition::labels::Drawing;
use crate::edition::labels::Name;
use crate::edition::labels::Plan;
use crate::edition::maps::Map;
use crate::edition::maps::MapPlace;
use crate::edition::maps::Point;
use crate::edition::maps::Side;

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
    /// A line beside one that is set off.
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
    quiet: "#A6A9B0",
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
    plate: "#16324F",
    word: "#FBF8F1",
};

/// Size of the letters, their mean width in parts of it, and what a plate adds to a name's width.
const LETTERS: (f64, f64, f64) = (30.0, 0.56, 20.0);
/// The height of a name's plate.
const PLATE: f64 = 42.0;
/// The radius of a dot.
const DOT: f64 = 7.0;

/// Where a map stands in its picture.
struct Frame {
    /// Pixels for a kilometre.
    scale: f64,
    /// Where the map's zero is.
    left: f64,
    top: f64,
    /// The middle of the arcs' box.
    middle: Point,
}

impl Frame {
    fn of(map: &Map) -> Self {
        let (width, height) = SIZE;
        let [x0, y0, x1, y1] = map.focus;
        let scale = ((width - 2.0 * AIR.0) / (x1 - x0).max(1.0))
            .min((height - AIR.1 - AIR.2) / (y1 - y0).max(1.0))
            .min(map.max_scale * PIXELS_PER_MILLIMETRE);
        let middle = (width / 2.0, AIR.1 + (height - AIR.1 - AIR.2) / 2.0);
        let left = middle.0 - (x0 + x1) / 2.0 * scale;
        let top = middle.1 - (y0 + y1) / 2.0 * scale;
        Self { scale, left, top, middle }
    }

    fn at(&self, (x, y): Point) -> Point {
        (self.left + x * self.scale, self.top + y * self.scale)
    }

    /// What a plan reckons from the middle.
    fn off_middle(&self, (x, y): Point) -> Point {
        (self.middle.0 + x, self.middle.1 + y)
    }
}

/// An entry's map by day, its two places named.
pub fn entry_map(edition: &Edition, map: &Map, alt: &Text) -> String {
    let title: Vec<String> = map.places.iter().map(|place| place.label.plain()).collect();
    let frame = Frame::of(map);
    let mut svg = head(edition, map, alt, &title.join(" – "));
    ground(&mut svg, map, &frame, &DAY);
    for arc in &map.arcs {
        stroke(&mut svg, arc.curve.map(|point| frame.at(point)), DAY.arc, 4.0);
    }
    for (index, place) in map.places.iter().enumerate() {
        let at = frame.at(place.at);
        dot(&mut svg, at, index, &DAY);
        let words = place.label.plain();
        let width = words.chars().count() as f64 * LETTERS.0 * LETTERS.1 + LETTERS.2;
        let middle = beside(at, place.side, width);
        plate(&mut svg, middle, width, &place.label, &DAY, &edition.common);
    }
    svg + "</svg>\n"
}

/// The map of all partners by night, the lines of a visit's guests set off; they are named, where their
/// names have room.
pub fn network(edition: &Edition) -> String {
    let map = &edition.company.network;
    let alt = match &edition.own.visit {
        Some(visit) => &visit.map_alt,
        None => &edition.common.texts["network-alt"],
    };
    let is_of = |(index, place): &(usize, &MapPlace)| *index == 0 || place.highlighted;
    let title = map.places.iter().enumerate().filter(is_of).map(|(_, place)| place.label.plain());
    let title = title.collect::<Vec<_>>().join(" – ");
    let frame = Frame::of(map);
    let (width, height) = SIZE;
    let edge = 16.0;
    let plan = map.plan(&Drawing {
        scale: frame.scale,
        limits: [
            edge - frame.middle.0,
            edge - frame.middle.1,
            width - edge - frame.middle.0,
            height - edge - frame.middle.1,
        ],
        dot: DOT,
        letter: LETTERS.0 * LETTERS.1,
        padding: LETTERS.2,
        height: PLATE,
    });
    let mut svg = head(edition, map, alt, &title);
    ground(&mut svg, map, &frame, &NIGHT);
    let some = map.arcs.iter().any(|arc| arc.highlighted);
    for set_off in [false, true] {
        for (arc, curve) in map.arcs.iter().zip(&plan.arcs) {
            if arc.highlighted == set_off {
                let quiet = some && !set_off;
                let (colour, width) = if quiet { (NIGHT.quiet, 2.0) } else { (NIGHT.arc, 4.0) };
                stroke(&mut svg, curve.map(|point| frame.off_middle(point)), colour, width);
            }
        }
    }
    names(&mut svg, edition, map, &plan, &frame);
    svg + "</svg>\n"
}

/// The dots of a plan and its names, with their lines.
fn names(svg: &mut String, edition: &Edition, map: &Map, plan: &Plan, frame: &Frame) {
    for [from, to] in plan.names.iter().filter_map(|name| name.line) {
        let ((x1, y1), (x2, y2)) = (frame.off_middle(from), frame.off_middle(to));
        // Writing to a String does not fail.
        let _ = writeln!(
            svg,
            "<path d=\"M{x1:.1} {y1:.1}L{x2:.1} {y2:.1}\" stroke=\"{}\" stroke-width=\"2\"/>",
            NIGHT.word
        );
    }
    for (index, spot) in plan.spots.iter().enumerate() {
        dot(svg, frame.off_middle(*spot), index, &NIGHT);
    }
    for (place, name) in map.places.iter().zip(&plan.names) {
        let Name { rect: [left, top, right, bottom], .. } = *name;
        let middle = frame.off_middle(((left + right) / 2.0, (top + bottom) / 2.0));
        plate(svg, middle, right - left, &place.label, &NIGHT, &edition.common);
    }
}

/// The picture's beginning: its size, title and description, and the sea.
fn head(edition: &Edition, map: &Map, alt: &Text, title: &str) -> String {
    let (width, height) = SIZE;
    let mut svg = String::new();
    let language = edition.common.language.tag();
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" lang=\"{language}\" aria-labelledby=\"title desc\">"
    );
    let of_title = map.places.first().map_or_else(String::new, |place| lang(&place.label));
    let _ = writeln!(svg, "<title id=\"title\"{of_title}>{}</title>", escape(title));
    let _ = writeln!(svg, "<desc id=\"desc\"{}>{}</desc>", lang(alt), escape(&alt.plain()));
    svg
}

/// Sea, land and lakes.
fn ground(svg: &mut String, map: &Map, frame: &Frame, palette: &Palette) {
    let (width, height) = SIZE;
    // Writing to a String does not fail.
    let _ =
        writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>", palette.water);
    for (rings, fill) in [(&map.land, palette.land), (&map.water, palette.water)] {
        let mut path = String::new();
        for ring in rings {
            for (index, &point) in ring.iter().enumerate() {
                let (x, y) = frame.at(point);
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
}

fn stroke(svg: &mut String, curve: [Point; 3], colour: &str, width: f64) {
    let [(ax, ay), (bx, by), (cx, cy)] = curve;
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<path d=\"M{ax:.1} {ay:.1}Q{bx:.1} {by:.1} {cx:.1} {cy:.1}\" fill=\"none\" stroke=\"{colour}\" \
         stroke-width=\"{width}\" stroke-linecap=\"round\"/>"
    );
}

/// A place's dot; the first place is the home town.
fn dot(svg: &mut String, (x, y): Point, index: usize, palette: &Palette) {
    let fill = if index == 0 { palette.home } else { palette.place };
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{DOT}\" fill=\"{fill}\" stroke=\"{}\" stroke-width=\"2\"/>",
        palette.land
    );
}

/// The middle of a name beside a dot.
fn beside((x, y): Point, side: Side, width: f64) -> Point {
    match side {
        Side::Below => (x, y + 16.0 + PLATE / 2.0),
        Side::Above => (x, y - 16.0 - PLATE / 2.0),
        Side::Left => (x - 18.0 - width / 2.0, y),
        Side::Right => (x + 18.0 + width / 2.0, y),
    }
}

/// A name on a plate, so that no coast line runs through it.
fn plate(
    svg: &mut String,
    (x, y): Point,
    width: f64,
    text: &Text,
    palette: &Palette,
    common: &Common,
) {
    let words = text.plain();
    // Writing to a String does not fail.
    let _ = writeln!(
        svg,
        "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{width:.1}\" height=\"{PLATE}\" rx=\"3\" fill=\"{}\"/>",
        x - width / 2.0,
        y - PLATE / 2.0,
        palette.plate
    );
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{:.1}\" fill=\"{}\" font-family=\"'Libertinus Serif', Palatino, \
         Georgia, 'Frank Ruhl Libre', David, serif\" font-size=\"{}\" text-anchor=\"middle\" \
         direction=\"{}\"{}{}>{}</text>",
        y + LETTERS.0 * 0.34,
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
