//! The operator's sheet: what who prints a file must know of it, in the office's language.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::content::keys;
use crate::edition::Edition;
use crate::edition::Kind;
use crate::edition::Own;
use crate::edition::Text;
use crate::edition::resolve::Speaker;
use crate::edition::wording::Value;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;

/// The name of the layout.
const PUBLICATION: &str = "operator";
/// The origin of what the program says of a file: its name, its checksum, a figure.
const FILE: &str = "operator-file";

/// A file that is printed.
pub struct Printed<'p> {
    /// What it says: an edition, or a pair's.
    pub editions: &'p [&'p Edition],
    /// Its path from the out folder.
    pub path: &'p str,
    /// In hexadecimal.
    pub sha256: &'p str,
    pub pages: usize,
    /// Whether it is bound on the right.
    pub bound_right: bool,
    pub work: Work,
    /// How many copies are ordered in each language; empty where nobody has said it.
    pub copies: Vec<(String, u64)>,
}

/// What is done with the sheets.
pub enum Work {
    /// The office's printer: the pages that stand left and right on each side of its sheets.
    Office { sides: Vec<[usize; 2]>, sheet: Millimetres, finish: Finish },
    /// A print shop, which imposes the pages itself.
    Press {
        trim: Millimetres,
        bleed: f64,
        media: Millimetres,
        most_ink: f64,
        profile: String,
        finish: Finish,
    },
}

/// Width and height.
pub type Millimetres = (f64, f64);

/// What becomes of printed sheets.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Finish {
    /// Folded in the middle, one in the other, and stapled there.
    Stapled,
    /// Folded once.
    Folded,
    /// Cut to single leaves.
    Cut,
}

impl Finish {
    fn name(self) -> &'static str {
        match self {
            Self::Stapled => "stapled",
            Self::Folded => "folded",
            Self::Cut => "cut",
        }
    }
}

/// What the layout of an operator's sheet reads.
#[derive(Serialize)]
pub struct Sheet {
    /// The words that take no variable, by message id.
    texts: BTreeMap<&'static str, Text>,
    facts: Vec<Fact>,
    /// The order of the copies; a line to write on where it is empty.
    copies: Vec<Fact>,
    drawing: Drawing,
}

/// A line of the sheet.
#[derive(Serialize)]
struct Fact {
    label: Text,
    value: Text,
}

/// What the sheets look like.
#[derive(Serialize)]
struct Drawing {
    /// Width and height in millimetres: of a sheet, or of a page with its marks.
    size: Millimetres,
    /// The trimmed page and its bleed, in millimetres; none on the office's sheets.
    trim: Option<(Millimetres, f64)>,
    finish: Finish,
    bound_right: bool,
    sides: Vec<Side>,
}

/// One side of a sheet.
#[derive(Serialize)]
struct Side {
    caption: Text,
    alt: Text,
    /// The pages' numbers, left and right.
    pages: Vec<Text>,
}

/// The edition that the sheet's layout finds beside it: the office's language, with no page of its own.
pub fn edition(office: &Speaker<'_>, wording: &Wording<'_>) -> Edition {
    let title = wording.say("operator-title", &Values::new());
    let own =
        Own { publication: PUBLICATION, pages: Some(1), title, entries: Vec::new(), visit: None };
    office.around(own)
}

/// The values that a message of the sheet is given, of a first sheet's front; none for any other message.
pub fn example(wording: &Wording<'_>, id: &str) -> Option<Values> {
    let names: &[&str] = match id {
        "operator-language-name" => &["language"],
        "operator-size" => &["width", "height"],
        "operator-length" => &["length"],
        "operator-colours-press" => &["ink"],
        "operator-side" | "operator-side-alt" => &["sheet", "face", "left", "right"],
        _ => return None,
    };
    let value = |name: &str| match name {
        "language" => Value::Word(wording.locale.language.tag().to_owned()),
        "face" => Value::Word("front".to_owned()),
        _ => Value::Runs(wording.text(FILE, Kind::Text, "1").runs),
    };
    Some(names.iter().map(|name| ((*name).to_owned(), value(name))).collect())
}

/// The sheet of a printed file; `wording` is that of the office's language.
pub fn sheet(wording: &Wording<'_>, printed: &Printed<'_>) -> Sheet {
    let say = |id: &str, values: Values| wording.say(id, &values);
    let plain = |text: &str| wording.text(FILE, Kind::Text, text);
    let latin = |text: &str| wording.address(FILE, text);
    let given = |text: Text| Value::Runs(text.runs);
    let measure = |millimetres: f64| wording.conventions.number(millimetres);
    let size = |(width, height): Millimetres| {
        let values = [("width", width), ("height", height)];
        let given = values.map(|(name, side)| (name.to_owned(), given(plain(&measure(side)))));
        say("operator-size", Values::from(given))
    };
    let length = |millimetres: f64| {
        let length = given(plain(&measure(millimetres)));
        say("operator-length", Values::from([("length".to_owned(), length)]))
    };
    let language = |tag: String| {
        say("operator-language-name", Values::from([("language".to_owned(), Value::Word(tag))]))
    };
    let both = |texts: Vec<Text>, between: &str| {
        let mut texts = texts.into_iter();
        let mut said = texts.next().unwrap_or_else(|| plain(""));
        for text in texts {
            said.runs.extend(plain(between).runs.into_iter().chain(text.runs));
        }
        said
    };
    let editions = || printed.editions.iter();
    let titles = editions().map(|edition| edition.own.title.clone()).collect();
    let tags = editions().map(|edition| language(edition.common.language.tag().to_owned()));
    let side = if printed.bound_right { "right" } else { "left" };
    let sheets = match &printed.work {
        Work::Office { sides, .. } => sides.len().div_ceil(2),
        Work::Press { finish: Finish::Stapled | Finish::Folded, .. } => printed.pages.div_ceil(4),
        Work::Press { finish: Finish::Cut, .. } => printed.pages.div_ceil(2),
    };
    let mut facts = vec![
        ("operator-publication", both(titles, " · ")),
        ("operator-language", both(tags.collect(), " + ")),
        ("operator-path", latin(printed.path)),
        ("operator-checksum", plain(&grouped(printed.sha256))),
        (
            "operator-state",
            wording.text(FILE, Kind::Time, printed.editions[0].common.date.year.to_string()),
        ),
        ("operator-pages", plain(&wording.conventions.number(printed.pages as f64))),
        ("operator-sheets", plain(&wording.conventions.number(sheets as f64))),
        ("operator-spine", say(&format!("operator-spine-{side}"), Values::new())),
    ];
    let finish = match &printed.work {
        Work::Office { sheet, finish, .. } => {
            facts.push(("operator-paper", size(*sheet)));
            for id in ["operator-sides", "operator-flip", "operator-scale"] {
                facts.push((id, say(&format!("{id}-office"), Values::new())));
            }
            facts.push(("operator-colours", say("operator-colours-office", Values::new())));
            *finish
        }
        Work::Press { trim, bleed, media, most_ink, profile, finish } => {
            facts.push(("operator-paper", say("operator-paper-press", Values::new())));
            facts.push(("operator-sides", say("operator-sides-office", Values::new())));
            facts.push(("operator-trim", size(*trim)));
            facts.push(("operator-bleed", length(*bleed)));
            facts.push(("operator-media", size(*media)));
            let ink = given(plain(&measure(most_ink * 100.0)));
            let ink = Values::from([("ink".to_owned(), ink)]);
            facts.push(("operator-colours", say("operator-colours-press", ink)));
            facts.push(("operator-profile", latin(profile)));
            *finish
        }
    };
    let place = match printed.work {
        Work::Office { .. } => "office",
        Work::Press { .. } => "press",
    };
    let done = format!("operator-finish-{place}-{}", finish.name());
    facts.push(("operator-finish", say(&done, Values::new())));
    let fact = |(id, value): (&str, Text)| Fact { label: say(id, Values::new()), value };
    let copies = printed.copies.iter().map(|(tag, copies)| Fact {
        label: language(tag.clone()),
        value: plain(&wording.conventions.number(*copies as f64)),
    });
    Sheet {
        texts: keys::OPERATOR_TEXTS.iter().map(|id| (*id, say(id, Values::new()))).collect(),
        facts: facts.into_iter().map(fact).collect(),
        copies: copies.collect(),
        drawing: drawing(wording, printed, finish),
    }
}

/// A checksum in groups, to be read aloud and compared.
fn grouped(sha256: &str) -> String {
    let figures: Vec<char> = sha256.chars().collect();
    figures.chunks(8).map(|group| group.iter().collect()).collect::<Vec<String>>().join(" ")
}

fn drawing(wording: &Wording<'_>, printed: &Printed<'_>, finish: Finish) -> Drawing {
    let number = |number: usize| wording.text(FILE, Kind::Text, number.to_string());
    let bound_right = printed.bound_right;
    match &printed.work {
        Work::Office { sides, sheet, .. } => {
            let drawn = |(at, pages): (usize, &[usize; 2])| {
                let face = if at.is_multiple_of(2) { "front" } else { "back" };
                let values = Values::from([
                    ("sheet".to_owned(), Value::Runs(number(at / 2 + 1).runs)),
                    ("face".to_owned(), Value::Word(face.to_owned())),
                    ("left".to_owned(), Value::Runs(number(pages[0]).runs)),
                    ("right".to_owned(), Value::Runs(number(pages[1]).runs)),
                ]);
                let [caption, alt] =
                    ["operator-side", "operator-side-alt"].map(|id| wording.say(id, &values));
                Side { caption, alt, pages: pages.map(number).to_vec() }
            };
            let sides = sides.iter().enumerate().map(drawn).collect();
            Drawing { size: *sheet, trim: None, finish, bound_right, sides }
        }
        Work::Press { trim, bleed, media, .. } => {
            let [caption, alt] =
                ["operator-page", "operator-page-alt"].map(|id| wording.say(id, &Values::new()));
            let sides = vec![Side { caption, alt, pages: Vec::new() }];
            Drawing { size: *media, trim: Some((*trim, *bleed)), finish, bound_right, sides }
        }
    }
}
