//! Maps: the coast line and the arcs, projected, cut to a window and thinned out.
//!
//! A map is in kilometres on the plane of a Lambert conformal conic projection (Snyder, “Map
//! Projections: A Working Manual”, USGS 1395, section 15) on the sphere: x to the east, y to the
//! south. A layout chooses scale and frame; the window covers the widest frame that it may choose.

use std::collections::BTreeMap;
use std::f64::consts::FRAC_PI_4;
use std::sync::Mutex;

use serde::Serialize;

use crate::content::dataset::Point as Place;
use crate::edition::Text;
use crate::edition::labels;
use crate::edition::labels::Drawing;
use crate::edition::labels::Plan;

/// Mean radius of the earth in kilometres (IUGG).
const RADIUS: f64 = 6371.0088;
/// The standard parallels and the centre of the projection, in degrees.
const PARALLELS: (f64, f64) = (35.0, 55.0);
const CENTRE: (f64, f64) = (52.0, 21.0);

/// How far an arc's middle stands off the straight line, in parts of its length.
const BULGE: f64 = 0.12;
/// The largest scale of an entry's map in millimetres per kilometre: a near place keeps its
/// surroundings.
const LARGEST_SCALE: f64 = 0.09;
/// What the layouts leave an arc of the page's width, in millimetres, and what they keep free of it
/// above and below.
const ARC_WIDTH: f64 = 98.0;
const AIR: f64 = 24.0;
/// The least height of an entry's map in millimetres: for an arc that runs east and west, and for
/// one that runs north and south; and the greatest that a page leaves it.
const LEAST_HEIGHT: (f64, f64) = (40.0, 65.0);
const MOST_HEIGHT: f64 = 130.0;
/// Half of a map's width in millimetres, bleed included, and how far its middle may stand off the
/// arc's in height.
const HALF_WIDTH: f64 = 80.0;
const OFF_MIDDLE: f64 = 9.0;
/// Half of what the map of all partners covers, in kilometres.
const NETWORK_REACH: (f64, f64) = (6400.0, 2900.0);
/// The scale of that map in millimetres per kilometre.
const NETWORK_SCALE: f64 = 0.016;
/// What the layouts leave the arcs of that map, in millimetres: their width, and the heights that names
/// are laid out for.
const NETWORK_WIDTH: f64 = 108.0;
const NETWORK_HEIGHTS: [f64; 9] = [34.0, 40.0, 46.0, 52.0, 60.0, 68.0, 78.0, 92.0, 110.0];
/// The height that is laid out where one must do.
const PART_HEIGHT: f64 = 40.0;
/// How far from the middle of that map names may stand to its sides, and how far over the arcs' room
/// above and below it, in millimetres: nothing is printed within 5 mm of the page's edge.
const NETWORK_SIDE: f64 = 67.0;
const NETWORK_OVER: (f64, f64) = (4.0, 1.0);
/// Dots and names of that map, in millimetres: a dot's radius; the mean width of a letter of 9 points,
/// what a plate adds to its width, its height.
const NETWORK_DOT: f64 = 0.6;
const NETWORK_NAME: (f64, f64, f64) = (1.75, 2.3, 4.1);
/// Details smaller than this are left out, in millimetres on paper.
const DETAIL: f64 = 0.22;

/// A point of the plane: kilometres east and south of the centre.
pub type Point = (f64, f64);

/// A map without its scale.
#[derive(Clone, Debug, Serialize)]
pub struct Map {
    /// Left, top, right, bottom of what the map covers.
    pub window: [f64; 4],
    /// The box of the arcs, which must be seen with air around it.
    pub focus: [f64; 4],
    /// Millimetres per kilometre at most.
    pub max_scale: f64,
    /// Rings of land, not closed.
    pub land: Vec<Vec<Point>>,
    /// Rings of water inside of land, drawn over it.
    pub water: Vec<Vec<Point>>,
    pub arcs: Vec<Arc>,
    pub places: Vec<MapPlace>,
    /// On a map of many places: where dots and names stand on paper, in millimetres, from the least
    /// scale to the largest. A layout takes the last that it has the height for.
    pub plans: Vec<Plan>,
}

/// A line from the home town to a partner: one quadratic Bézier curve.
#[derive(Clone, Debug, Serialize)]
pub struct Arc {
    pub id: String,
    /// Start, control point, end.
    pub curve: [Point; 3],
    /// Whether the map is about this one among the others.
    pub highlighted: bool,
}

/// A named place.
#[derive(Clone, Debug, Serialize)]
pub struct MapPlace {
    pub id: String,
    pub at: Point,
    pub label: Text,
    /// Where the label has room.
    pub side: Side,
    /// Whether the map is about this one among the others.
    pub highlighted: bool,
}

/// The side of a place that its label stands on; geography is never mirrored, nor is this.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Above,
    Below,
    Left,
    Right,
}

/// The projected coast line, made once for all maps.
pub struct Coast {
    rings: Vec<Ring>,
    /// What was cut so far, by window and scale: each language's map of an entry shows the same.
    cuts: Mutex<BTreeMap<[u64; 5], Cut>>,
}

/// Rings of land, and rings of water inside of land.
type Cut = (Vec<Vec<Point>>, Vec<Vec<Point>>);

struct Ring {
    points: Vec<Point>,
    bounds: [f64; 4],
    /// Whether the ring is water inside of land.
    water: bool,
}

impl Coast {
    /// Projects rings of (longitude, latitude).
    pub fn new(rings: &[Vec<(f64, f64)>]) -> Self {
        let rings = rings
            .iter()
            .map(|ring| {
                let first = ring.first().copied().unwrap_or_default();
                let around = rings
                    .iter()
                    .filter(|other| !std::ptr::eq(*other, ring) && contains(other, first))
                    .count();
                let points: Vec<Point> = ring
                    .iter()
                    .map(|&(longitude, latitude)| project(latitude, longitude))
                    .collect();
                // Even-odd: a ring inside of one other is water.
                Ring { bounds: bounds(&points), points, water: around % 2 == 1 }
            })
            .collect();
        Self { rings, cuts: Mutex::default() }
    }

    /// Land and water inside of a window, thinned out for a scale.
    fn cut(&self, window: [f64; 4], scale: f64) -> Cut {
        let [left, top, right, bottom] = window.map(f64::to_bits);
        let key = [left, top, right, bottom, scale.to_bits()];
        let known = || self.cuts.lock().expect("no thread panics holding this");
        if let Some(cut) = known().get(&key) {
            return cut.clone();
        }
        let cut = self.cut_anew(window, scale);
        known().insert(key, cut.clone());
        cut
    }

    fn cut_anew(&self, window: [f64; 4], scale: f64) -> Cut {
        let detail = DETAIL / scale;
        let mut cut = (Vec::new(), Vec::new());
        for ring in &self.rings {
            let [left, top, right, bottom] = ring.bounds;
            let outside =
                right < window[0] || left > window[2] || bottom < window[1] || top > window[3];
            if outside || (right - left).max(bottom - top) < 3.0 * detail {
                continue;
            }
            let points = thin(&clip(&ring.points, window), detail);
            if points.len() >= 3 {
                let list = if ring.water { &mut cut.1 } else { &mut cut.0 };
                list.push(points.into_iter().map(round).collect());
            }
        }
        cut
    }
}

/// A place of the plane.
pub fn at(place: &Place) -> Point {
    round(project(place.latitude.0, place.longitude.0))
}

/// The map of one line: home and partner, both named.
pub fn of_entry(coast: &Coast, home: (&str, Point, Text), partner: (&str, Point, Text)) -> Map {
    let curve = arc(home.1, partner.1);
    let focus = arc_bounds(&curve);
    let (width, height) = (focus[2] - focus[0], focus[3] - focus[1]);
    let lies = width >= height;
    let least = if lies { LEAST_HEIGHT.0 } else { LEAST_HEIGHT.1 };
    let scale = |paper: f64| {
        (ARC_WIDTH / width.max(1.0)).min((paper - AIR) / height.max(1.0)).min(LARGEST_SCALE)
    };
    let reach_y = (0..=9)
        .map(|step| least + (MOST_HEIGHT - least) * f64::from(step) / 9.0)
        .map(|paper| (paper / 2.0 + OFF_MIDDLE) / scale(paper))
        .fold(0.0, f64::max);
    let window = window(focus, HALF_WIDTH / scale(least), reach_y);
    let (land, water) = coast.cut(window, scale(least));
    // Labels stand where the arc does not: below one that bulges upwards, left of one that bulges to
    // the right.
    let side = if lies { Side::Below } else { Side::Left };
    let place = |(id, at, label): (&str, Point, Text)| MapPlace {
        id: id.to_owned(),
        at,
        label,
        side,
        highlighted: false,
    };
    Map {
        window,
        focus,
        max_scale: LARGEST_SCALE,
        land,
        water,
        arcs: vec![Arc { id: partner.0.to_owned(), curve, highlighted: false }],
        places: vec![place(home), place(partner)],
        plans: Vec::new(),
    }
}

/// The map of all lines; `highlighted` are the ids of the partners that it is about among them.
pub fn network(
    coast: &Coast,
    home: (&str, Point, Text),
    partners: Vec<(&str, Point, Text)>,
    highlighted: &[&str],
) -> Map {
    // Without names, one plan says where the dots stand.
    let named = partners.len() <= labels::MOST_NAMES;
    let heights: &[f64] = if named { &NETWORK_HEIGHTS } else { &[PART_HEIGHT] };
    drawn(coast, home, partners, highlighted, heights)
}

/// The map of a few of very many lines, which one leaflet alone shows: its names are laid out once.
pub fn part_of_network(
    coast: &Coast,
    home: (&str, Point, Text),
    partners: Vec<(&str, Point, Text)>,
) -> Map {
    drawn(coast, home, partners, &[], &[PART_HEIGHT])
}

fn drawn(
    coast: &Coast,
    home: (&str, Point, Text),
    partners: Vec<(&str, Point, Text)>,
    highlighted: &[&str],
    heights: &[f64],
) -> Map {
    let arcs: Vec<Arc> = partners
        .iter()
        .map(|(id, at, _)| Arc {
            id: (*id).to_owned(),
            curve: arc(home.1, *at),
            highlighted: highlighted.contains(id),
        })
        .collect();
    let focus = arcs
        .iter()
        .map(|arc| arc_bounds(&arc.curve))
        .fold([home.1.0, home.1.1, home.1.0, home.1.1], |a, b| {
            [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]
        });
    let window = window(focus, NETWORK_REACH.0, NETWORK_REACH.1);
    let (land, water) = coast.cut(window, NETWORK_SCALE);
    let side = |at: Point| if at.0 < home.1.0 { Side::Left } else { Side::Right };
    let mut places = vec![MapPlace {
        id: home.0.to_owned(),
        at: home.1,
        label: home.2,
        side: Side::Above,
        highlighted: false,
    }];
    places.extend(partners.into_iter().map(|(id, at, label)| MapPlace {
        id: id.to_owned(),
        at,
        label,
        side: side(at),
        highlighted: highlighted.contains(&id),
    }));
    let mut map =
        Map { window, focus, max_scale: 1.0, land, water, arcs, places, plans: Vec::new() };
    let mut scales: Vec<f64> = heights.iter().map(|&height| scale_on_paper(&map, height)).collect();
    scales.dedup();
    map.plans = scales.into_iter().map(|scale| plan_on_paper(&map, scale)).collect();
    map
}

/// The scale at which the arcs fill so much height, unless they fill the width before.
fn scale_on_paper(map: &Map, height: f64) -> f64 {
    let [left, top, right, bottom] = map.focus;
    let wide = NETWORK_WIDTH / (right - left).max(1.0);
    wide.min(height / (bottom - top).max(1.0)).min(map.max_scale)
}

/// Where dots and names stand on paper at a scale.
fn plan_on_paper(map: &Map, scale: f64) -> Plan {
    let [_, top, _, bottom] = map.focus;
    let (letter, padding, name_height) = NETWORK_NAME;
    let half = (bottom - top) * scale / 2.0;
    let (above, below) = (half + NETWORK_OVER.0, half + NETWORK_OVER.1);
    let drawing = Drawing {
        scale,
        limits: [-NETWORK_SIDE, -above, NETWORK_SIDE, below],
        dot: NETWORK_DOT,
        letter,
        padding,
        height: name_height,
    };
    map.plan(&drawing)
}

impl Map {
    /// Where dots and names stand in a drawing of this map.
    pub fn plan(&self, drawing: &Drawing) -> Plan {
        let letters = |place: &MapPlace| place.label.plain().chars().count();
        let places: Vec<(Point, usize)> =
            self.places.iter().map(|place| (place.at, letters(place))).collect();
        let arcs: Vec<[Point; 3]> = self.arcs.iter().map(|arc| arc.curve).collect();
        labels::plan(drawing, self.focus, &places, &arcs)
    }
}

/// The window around the middle of the arcs.
fn window(focus: [f64; 4], reach_x: f64, reach_y: f64) -> [f64; 4] {
    let (x, y) = ((focus[0] + focus[2]) / 2.0, (focus[1] + focus[3]) / 2.0);
    [x - reach_x, y - reach_y, x + reach_x, y + reach_y].map(f64::round)
}

fn project(latitude: f64, longitude: f64) -> Point {
    let (first, second) = (PARALLELS.0.to_radians(), PARALLELS.1.to_radians());
    let tangent = |latitude: f64| (FRAC_PI_4 + latitude / 2.0).tan();
    let n = (first.cos() / second.cos()).ln() / (tangent(second) / tangent(first)).ln();
    let factor = first.cos() * tangent(first).powf(n) / n;
    let distance = |latitude: f64| RADIUS * factor / tangent(latitude).powf(n);
    let angle = n * (longitude - CENTRE.1).to_radians();
    let (rho, rho_centre) = (distance(latitude.to_radians()), distance(CENTRE.0.to_radians()));
    (rho * angle.sin(), rho * angle.cos() - rho_centre)
}

/// To a tenth of a kilometre, a fiftieth of a millimetre on the largest map.
fn round((x, y): Point) -> Point {
    ((x * 10.0).round() / 10.0, (y * 10.0).round() / 10.0)
}

/// An arc that bulges to the north, or to the east where it runs north and south.
fn arc(from: Point, to: Point) -> [Point; 3] {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    // Across the line, as long as it; the control point stands twice as far off as the curve's middle.
    let lies = dx.abs() >= dy.abs();
    let flip = if lies { dx.signum() } else { dy.signum() };
    let (across_x, across_y) = (dy * flip, -dx * flip);
    let middle = ((from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0);
    let control = (middle.0 + 2.0 * BULGE * across_x, middle.1 + 2.0 * BULGE * across_y);
    [from, round(control), to]
}

fn arc_bounds([from, control, to]: &[Point; 3]) -> [f64; 4] {
    let points: Vec<Point> = (0..=24)
        .map(|step| {
            let t = f64::from(step) / 24.0;
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            (a * from.0 + b * control.0 + c * to.0, a * from.1 + b * control.1 + c * to.1)
        })
        .collect();
    bounds(&points).map(|edge| (edge * 10.0).round() / 10.0)
}

fn bounds(points: &[Point]) -> [f64; 4] {
    points.iter().fold(
        [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY],
        |[left, top, right, bottom], &(x, y)| {
            [left.min(x), top.min(y), right.max(x), bottom.max(y)]
        },
    )
}

/// Whether a ring contains a point, by the even-odd rule.
fn contains(ring: &[Point], (x, y): Point) -> bool {
    let mut inside = false;
    for (index, &(x1, y1)) in ring.iter().enumerate() {
        let (x2, y2) = ring[(index + 1) % ring.len()];
        if (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1 {
            inside = !inside;
        }
    }
    inside
}

/// Cuts a ring at the four edges of a window, one after the other (Sutherland and Hodgman).
fn clip(ring: &[Point], [left, top, right, bottom]: [f64; 4]) -> Vec<Point> {
    let mut points = ring.to_vec();
    let edges: [(bool, f64, f64); 4] =
        [(true, left, 1.0), (true, right, -1.0), (false, top, 1.0), (false, bottom, -1.0)];
    for (vertical, edge, sign) in edges {
        let inside = |p: Point| sign * (if vertical { p.0 } else { p.1 } - edge) >= 0.0;
        let cross = |a: Point, b: Point| {
            if vertical {
                (edge, a.1 + (b.1 - a.1) * (edge - a.0) / (b.0 - a.0))
            } else {
                (a.0 + (b.0 - a.0) * (edge - a.1) / (b.1 - a.1), edge)
            }
        };
        let mut kept = Vec::with_capacity(points.len());
        for (index, &point) in points.iter().enumerate() {
            let before = points[(index + points.len() - 1) % points.len()];
            if inside(point) != inside(before) {
                kept.push(cross(before, point));
            }
            if inside(point) {
                kept.push(point);
            }
        }
        points = kept;
    }
    points
}

/// Leaves out points that stand off the line by less than `detail` (Douglas and Peucker).
fn thin(points: &[Point], detail: f64) -> Vec<Point> {
    if points.len() < 4 {
        return points.to_vec();
    }
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[points.len() - 1] = true;
    let mut open = vec![(0, points.len() - 1)];
    while let Some((first, last)) = open.pop() {
        let (a, b) = (points[first], points[last]);
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let off = |p: Point| {
            if length == 0.0 {
                (p.0 - a.0).hypot(p.1 - a.1)
            } else {
                ((b.0 - a.0) * (a.1 - p.1) - (a.0 - p.0) * (b.1 - a.1)).abs() / length
            }
        };
        let farthest = (first + 1..last).map(|index| (index, off(points[index]))).fold(
            None,
            |best: Option<(usize, f64)>, next| match best {
                Some(best) if best.1 >= next.1 => Some(best),
                _ => Some(next),
            },
        );
        if let Some((index, distance)) = farthest
            && distance > detail
        {
            keep[index] = true;
            open.push((first, index));
            open.push((index, last));
        }
    }
    points.iter().zip(keep).filter(|(_, keep)| *keep).map(|(point, _)| *point).collect()
}
