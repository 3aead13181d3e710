//! Where the names on a map of many places stand: beside their dots, clear of each other, of all other
//! dots, of the arcs and of the map's edges; where places stand close together, on a thin line.
//!
//! A map without a scale cannot know this: each plan is for one scale, and holds for that alone.

use serde::Serialize;

use crate::edition::maps::Point;

/// More places than this beside the home town have no names: there is no room for them.
pub const MOST_NAMES: usize = 16;
/// The directions that a name on a line may stand in.
const DIRECTIONS: usize = 24;
/// How far off such a name may stand, in heights of a name.
const DISTANCES: [f64; 5] = [0.9, 1.4, 2.0, 2.8, 3.8];
/// An arc is looked at as so many straight pieces.
const PIECES: usize = 16;
/// What it costs that a line crosses an arc, in heights of a name.
const CROSSING: f64 = 3.0;
/// What it costs that a name stands on the side that the arcs come from.
const HOMEWARDS: f64 = 0.25;

/// A drawing that names stand in: its measures, in whatever unit it is drawn in.
#[derive(Clone, Copy, Debug)]
pub struct Drawing {
    /// Units for a kilometre.
    pub scale: f64,
    /// Left, top, right, bottom of where names may stand, from the middle of the arcs' box.
    pub limits: [f64; 4],
    /// The radius of a dot.
    pub dot: f64,
    /// The mean width of a letter, rather too wide; what is added to a name's width; a name's height.
    pub letter: f64,
    pub padding: f64,
    pub height: f64,
}

/// Dots, arcs and names at one scale, from the middle of the arcs' box.
#[derive(Clone, Debug, Serialize)]
pub struct Plan {
    /// Units for a kilometre.
    pub scale: f64,
    /// The height of the arcs' box.
    pub height: f64,
    /// The dots, those that would cover each other moved apart.
    pub spots: Vec<Point>,
    /// The arcs to the dots after the first, as they were moved.
    pub arcs: Vec<[Point; 3]>,
    /// The names; none where one of them has no room.
    pub names: Vec<Name>,
}

/// The box of a name.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Name {
    /// Left, top, right, bottom.
    pub rect: [f64; 4],
    /// Where in its box the name stands, which may be narrower: at the side of its dot.
    pub toward: Toward,
    /// The line from the dot to the name, where it does not stand beside it.
    pub line: Option<[Point; 2]>,
}

/// The side of a box.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Toward {
    Left,
    Center,
    Right,
}

/// A place that a name may take.
#[derive(Clone, Copy)]
struct Candidate {
    name: Name,
    cost: f64,
}

/// Lays out dots, arcs and names. `places` are in kilometres, the home town first, each with the number
/// of its name's letters; `arcs` lead to the others in their order; `focus` is the arcs' box.
pub fn plan(
    drawing: &Drawing,
    focus: [f64; 4],
    places: &[(Point, usize)],
    arcs: &[[Point; 3]],
) -> Plan {
    let middle = ((focus[0] + focus[2]) / 2.0, (focus[1] + focus[3]) / 2.0);
    let at = |(x, y): Point| ((x - middle.0) * drawing.scale, (y - middle.1) * drawing.scale);
    let spots = apart(places.iter().map(|(place, _)| at(*place)).collect(), 2.4 * drawing.dot);
    let arcs: Vec<[Point; 3]> =
        arcs.iter().zip(&spots[1..]).map(|(arc, spot)| [spots[0], at(arc[1]), *spot]).collect();
    let letters: Vec<usize> = places.iter().map(|(_, letters)| *letters).collect();
    let names = names(drawing, &spots, &arcs, &letters);
    let height = (focus[3] - focus[1]) * drawing.scale;
    Plan {
        scale: (drawing.scale * 100_000.0).round() / 100_000.0,
        height: rounded(height),
        spots: spots.iter().map(|spot| round(*spot)).collect(),
        arcs: arcs.iter().map(|arc| arc.map(round)).collect(),
        names: names.into_iter().map(Name::rounded).collect(),
    }
}

/// Moves dots that stand nearer to each other than `gap` apart, along the line between them; the first
/// one, the home town, stays where it is.
fn apart(mut spots: Vec<Point>, gap: f64) -> Vec<Point> {
    // Each turn mends every pair; a second one what the first has pushed together.
    for _ in 0..4 {
        for first in 0..spots.len() {
            for second in first + 1..spots.len() {
                let (a, b) = (spots[first], spots[second]);
                let (dx, dy) = (b.0 - a.0, b.1 - a.1);
                let distance = dx.hypot(dy);
                if distance >= gap {
                    continue;
                }
                // Two places at one point: one above the other.
                let (ux, uy) =
                    if distance > 0.0 { (dx / distance, dy / distance) } else { (0.0, 1.0) };
                let missing = gap - distance;
                let part = if first == 0 { 0.0 } else { missing / 2.0 };
                spots[first] = (a.0 - ux * part, a.1 - uy * part);
                spots[second] = (b.0 + ux * (missing - part), b.1 + uy * (missing - part));
            }
        }
    }
    spots
}

/// The names' boxes; none where there are too many, or where one finds no room.
fn names(drawing: &Drawing, spots: &[Point], arcs: &[[Point; 3]], letters: &[usize]) -> Vec<Name> {
    if spots.len() > MOST_NAMES + 1 {
        return Vec::new();
    }
    let pieces: Vec<[Point; 2]> = arcs.iter().flat_map(pieces).collect();
    let free: Vec<Vec<Candidate>> =
        (0..spots.len()).map(|at| candidates(drawing, spots, &pieces, at, letters[at])).collect();
    // Who has the least choice chooses first; then every other beginning is tried too.
    let mut order: Vec<usize> = (0..spots.len()).collect();
    order.sort_by_key(|&at| free[at].len());
    let mut best: Option<(f64, Vec<Name>)> = None;
    for first in 0..order.len() {
        let mut order = order.clone();
        order[..=first].rotate_right(1);
        let Some((cost, names)) = choose(drawing, spots, &free, &order) else { continue };
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, names));
        }
    }
    best.map(|(_, names)| names).unwrap_or_default()
}

/// Gives each place, in an order, the best name that those before it have left.
fn choose(
    drawing: &Drawing,
    spots: &[Point],
    free: &[Vec<Candidate>],
    order: &[usize],
) -> Option<(f64, Vec<Name>)> {
    let mut chosen: Vec<Option<Candidate>> = vec![None; spots.len()];
    for &at in order {
        let taken: Vec<Candidate> = chosen.iter().flatten().copied().collect();
        let fits = |candidate: &&Candidate| {
            taken.iter().all(|other| !collide(drawing, &candidate.name, &other.name))
        };
        chosen[at] = Some(*free[at].iter().find(fits)?);
    }
    let chosen: Vec<Candidate> = chosen.into_iter().collect::<Option<_>>()?;
    let cost = chosen.iter().map(|candidate| candidate.cost).sum();
    Some((cost, chosen.into_iter().map(|candidate| candidate.name).collect()))
}

/// Where a name may stand by itself, the best first.
fn candidates(
    drawing: &Drawing,
    spots: &[Point],
    pieces: &[[Point; 2]],
    at: usize,
    letters: usize,
) -> Vec<Candidate> {
    let Drawing { dot, height, .. } = *drawing;
    let (x, y) = spots[at];
    let width = letters as f64 * drawing.letter + drawing.padding;
    let near = |other: &Point| (other.0 - x).hypot(other.1 - y) < height;
    // Beside a close neighbour, a name goes up from the northern dot and down from the southern one.
    let others = || spots.iter().enumerate().filter(|(other, _)| *other != at);
    let neighbour = others().map(|(_, other)| other).find(|other| near(other));
    let clear = dot + height * 0.12;
    let mut all = Vec::new();
    let mut add = |left: f64, top: f64, toward: Toward, line: Option<Point>, cost: f64| {
        let rect = [left, top, left + width, top + height];
        let line = line.map(|(to_x, to_y)| {
            let length = (to_x - x).hypot(to_y - y).max(f64::MIN_POSITIVE);
            let (ux, uy) = ((to_x - x) / length, (to_y - y) / length);
            [(x + ux * dot, y + uy * dot), (to_x, to_y)]
        });
        all.push(Candidate { name: Name { rect, toward, line }, cost });
    };
    if neighbour.is_none() {
        let (right, left) = (x + clear, x - clear - width);
        let (middle, above, below) = (y - height / 2.0, y - clear - height, y + clear);
        add(right, middle, Toward::Left, None, 0.0);
        add(left, middle, Toward::Right, None, 0.0);
        add(x - width / 2.0, below, Toward::Center, None, 0.1);
        add(x - width / 2.0, above, Toward::Center, None, 0.1);
        let (up, down) = (y - height, y);
        for (top, cost) in [(up, 0.3), (down, 0.3)] {
            add(right - clear * 0.3, top, Toward::Left, None, cost);
            add(left + clear * 0.3, top, Toward::Right, None, cost);
        }
    }
    for far in DISTANCES {
        for direction in 0..DIRECTIONS {
            let angle = direction as f64 / DIRECTIONS as f64 * std::f64::consts::TAU;
            let (ux, uy) = (angle.cos(), angle.sin());
            if neighbour.is_some_and(|other| (other.1 - y) * uy > -0.2 * (other.1 - y).abs()) {
                continue;
            }
            let (to_x, to_y) = (x + ux * (dot + far * height), y + uy * (dot + far * height));
            let cost = 0.6 + far;
            // The line ends at the middle of a side, or under the name.
            if ux > 0.3 {
                add(to_x, to_y - height / 2.0, Toward::Left, Some((to_x, to_y)), cost);
            } else if ux < -0.3 {
                add(to_x - width, to_y - height / 2.0, Toward::Right, Some((to_x, to_y)), cost);
            } else {
                let top = if uy > 0.0 { to_y } else { to_y - height };
                add(to_x - width / 2.0, top, Toward::Center, Some((to_x, to_y)), cost + 0.2);
            }
        }
    }
    let [left, top, right, bottom] = drawing.limits;
    // No more of the arcs than a name of this place can reach.
    let [far_left, far_top, far_right, far_bottom] = all
        .iter()
        .map(|candidate| candidate.name.rect)
        .reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
        .map_or([x, y, x, y], |reach| grown(reach, height));
    let pieces: Vec<[Point; 2]> = pieces
        .iter()
        .filter(|[a, b]| {
            a.0.max(b.0) > far_left
                && a.0.min(b.0) < far_right
                && a.1.max(b.1) > far_top
                && a.1.min(b.1) < far_bottom
        })
        .copied()
        .collect();
    let margin = height * 0.08;
    all.retain(|candidate| {
        let rect = candidate.name.rect;
        let inside = rect[0] >= left && rect[1] >= top && rect[2] <= right && rect[3] <= bottom;
        let around = grown(rect, margin);
        inside
            && others().all(|(_, other)| !holds(grown(around, dot), *other))
            && !pieces.iter().any(|piece| crosses(around, piece))
            && candidate
                .name
                .line
                .is_none_or(|line| others().all(|(_, other)| distance(*other, &line) > dot * 1.3))
    });
    let home = spots[0];
    for candidate in &mut all {
        let [left, top, right, bottom] = candidate.name.rect;
        let (off_x, off_y) = ((left + right) / 2.0 - x, (top + bottom) / 2.0 - y);
        if (home.0 - x) * off_x + (home.1 - y) * off_y > 0.0 {
            candidate.cost += HOMEWARDS;
        }
        if let Some(line) = candidate.name.line {
            let crossed = pieces.iter().filter(|piece| meet(&line, piece)).count();
            candidate.cost += CROSSING * crossed as f64;
        }
    }
    all.sort_by(|a, b| a.cost.total_cmp(&b.cost));
    all
}

/// Whether two names, or their lines, are in each other's way.
fn collide(drawing: &Drawing, a: &Name, b: &Name) -> bool {
    let around = grown(a.rect, drawing.height * 0.1);
    let [left, top, right, bottom] = b.rect;
    let overlap = around[0] < right && left < around[2] && around[1] < bottom && top < around[3];
    let through = |line: Option<[Point; 2]>, rect: [f64; 4]| {
        line.is_some_and(|line| crosses(grown(rect, drawing.height * 0.1), &line))
    };
    let cross = a.line.zip(b.line).is_some_and(|(a, b)| meet(&a, &b));
    overlap || through(a.line, b.rect) || through(b.line, a.rect) || cross
}

fn pieces([from, control, to]: &[Point; 3]) -> Vec<[Point; 2]> {
    let at = |step: usize| {
        let t = step as f64 / PIECES as f64;
        let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
        (a * from.0 + b * control.0 + c * to.0, a * from.1 + b * control.1 + c * to.1)
    };
    (0..PIECES).map(|step| [at(step), at(step + 1)]).collect()
}

fn grown([left, top, right, bottom]: [f64; 4], by: f64) -> [f64; 4] {
    [left - by, top - by, right + by, bottom + by]
}

fn holds([left, top, right, bottom]: [f64; 4], (x, y): Point) -> bool {
    x > left && x < right && y > top && y < bottom
}

/// Whether a straight piece touches a box.
fn crosses(rect: [f64; 4], piece: &[Point; 2]) -> bool {
    let [a, b] = *piece;
    let [left, top, right, bottom] = rect;
    if a.0.max(b.0) < left || a.0.min(b.0) > right || a.1.max(b.1) < top || a.1.min(b.1) > bottom {
        return false;
    }
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let sides = (0..4).map(|side| [corners[side], corners[(side + 1) % 4]]);
    holds(rect, a) || holds(rect, b) || sides.into_iter().any(|side| meet(&side, piece))
}

/// Whether two straight pieces cross.
fn meet([a, b]: &[Point; 2], [c, d]: &[Point; 2]) -> bool {
    let turn =
        |p: &Point, q: &Point, r: &Point| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// How far a point is from a straight piece.
fn distance(point: Point, [a, b]: &[Point; 2]) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = (dx * dx + dy * dy).max(f64::MIN_POSITIVE);
    let along = (((point.0 - a.0) * dx + (point.1 - a.1) * dy) / length).clamp(0.0, 1.0);
    (point.0 - a.0 - along * dx).hypot(point.1 - a.1 - along * dy)
}

/// To a hundredth of a unit.
fn rounded(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn round((x, y): Point) -> Point {
    (rounded(x), rounded(y))
}

impl Name {
    fn rounded(self) -> Self {
        Self { rect: self.rect.map(rounded), line: self.line.map(|line| line.map(round)), ..self }
    }
}
