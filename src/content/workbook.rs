//! A workbook that came back: bytes in, rows out. What is in the file is nobody's word but a stranger's.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::io::Cursor;
use std::io::Read;
use std::io::Write;
use std::sync::Arc;

use calamine::DataRef;
use calamine::Reader;
use calamine::Xlsx;
use zip::CompressionMethod;
use zip::ZipArchive;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::diagnostics::SourceTexts;
use crate::language::Language;
use crate::workbook;
use crate::workbook::Column;
use crate::workbook::Marks;
use crate::workbook::Origin;

/// The largest workbook that is read, in bytes. One of 300 rows has some 60 kB.
pub const LARGEST: u64 = 8 << 20;
/// The most that it may unpack to, in bytes: all of it, and a part that holds neither rows nor texts.
const LARGEST_UNPACKED: u64 = 48 << 20;
const LARGEST_SMALL_PART: u64 = 1 << 20;
/// The most parts that the archive may have. One of ours has a dozen.
const MOST_PARTS: usize = 256;
/// The most sheets. One of ours has three.
const MOST_SHEETS: usize = 32;
/// The most XML elements of a part.
const MOST_ELEMENTS: usize = 3_000_000;
/// The longest text of a cell, in UTF-16 units: no program writes a longer one.
const LONGEST_CELL: usize = 32_767;
/// The most rows and columns that may hold anything.
const MOST_ROWS: u32 = 100_000;
const MOST_COLUMNS: u32 = 100;

/// What archives of Microsoft Office hold besides texts, by a part of the name, and what it is.
const UNWANTED: &[(&str, &str)] = &[
    ("vbaproject", "macros"),
    ("macrosheets/", "macros"),
    ("externallinks/", "links to other files"),
    ("activex/", "controls"),
    ("ctrlprops/", "controls"),
    ("embeddings/", "embedded files"),
    ("connections.xml", "connections to data"),
    ("querytables/", "connections to data"),
];

/// What a workbook says, and the texts of the cells that faults stand in.
#[derive(Debug)]
pub struct Returned {
    pub origin: Origin,
    pub rows: Vec<ReturnedRow>,
    pub remarks: Vec<Remark>,
    /// The cells by name, as faults name them.
    pub texts: SourceTexts,
}

/// A row as the translator left it.
#[derive(Clone, Debug)]
pub struct ReturnedRow {
    pub marks: Marks,
    /// The name of the cell with the translation, such as `he.xlsx: D17`.
    pub cell: Arc<str>,
    /// The text of that cell; its lines end in `\n`.
    pub text: String,
}

/// What the translator wrote to the office.
#[derive(Clone, Debug)]
pub struct Remark {
    pub cell: Arc<str>,
    pub id: String,
    pub text: String,
}

/// Faults, and the texts that they stand in.
pub type Refused = (Vec<Diagnostic>, SourceTexts);

/// Reads a workbook of this name; every fault of it is told.
pub fn read(name: &str, bytes: &[u8]) -> Result<Returned, Refused> {
    let refuse = |(message, hint): (String, &str)| {
        let place = Place::top(&name.into());
        let fault = Diagnostic::new(Fault::Workbook, place, message).hint(hint);
        (vec![fault], SourceTexts::new())
    };
    let sheets = measured(bytes).and_then(cells).map_err(refuse)?;
    let no_sheet = |sheet: &str| {
        refuse((format!("the sheet `{sheet}` is not there"), "take the workbook that was exported"))
    };
    let origin = sheets.get(workbook::ORIGIN).ok_or_else(|| no_sheet(workbook::ORIGIN))?;
    let texts = sheets.get(workbook::TEXTS).ok_or_else(|| no_sheet(workbook::TEXTS))?;
    let Some((origin, marks)) = read_origin(origin) else {
        let message =
            format!("the sheet `{}` does not say what it was made from", workbook::ORIGIN);
        return Err(refuse((message, EXPORT_AGAIN)));
    };
    let mut reading = Reading { name, texts: SourceTexts::new(), faults: Vec::new() };
    for (sheet, cells) in &sheets {
        reading.formulas(sheet, cells);
    }
    let by_id = reading.ids(texts, &marks);
    let mut rows = Vec::new();
    let mut remarks = Vec::new();
    for marks in marks {
        let Some(&row) = by_id.get(&marks.id) else { continue };
        let (cell, text) = reading.text(texts, row, Column::Translation, true);
        rows.push(ReturnedRow { marks: marks.clone(), cell, text });
        let (cell, text) = reading.text(texts, row, Column::Remark, false);
        if !text.trim().is_empty() {
            remarks.push(Remark { cell, id: marks.id, text });
        }
    }
    match reading.faults.is_empty() {
        true => Ok(Returned { origin, rows, remarks, texts: reading.texts }),
        false => Err((reading.faults, reading.texts)),
    }
}

const EXPORT_AGAIN: &str = "export the workbook again, and bring the translations over";
const NO_WORKBOOK: &str = "save it as an Excel workbook (.xlsx)";

/// Why a file is not read, and what to do.
type Unfit = (String, &'static str);

/// The archive as it may be read: unpacked a piece at a time before anything trusts the sizes that it
/// claims, and without what only says how cells look.
fn measured(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    if bytes.len() as u64 > LARGEST {
        let message = format!("larger than {} MB", LARGEST >> 20);
        return Err((message, "a workbook of texts is far smaller: look at what is in it"));
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let message = "an old or a password-protected workbook";
        return Err((message.to_owned(), "save it as .xlsx without a password"));
    }
    let broken = |error: &dyn std::fmt::Display| (format!("no workbook: {error}"), NO_WORKBOOK);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err((format!("more than {MOST_PARTS} parts"), EXPORT_AGAIN));
    }
    let mut left = LARGEST_UNPACKED;
    let mut plain = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(|error| broken(&error))?;
        let name = part.name().map_err(|error| broken(&error))?.into_owned();
        let lower = name.to_lowercase();
        if let Some((_, what)) = UNWANTED.iter().find(|(piece, _)| lower.contains(piece)) {
            let message = format!("the workbook holds {what}");
            return Err((message, "take them out, and save it as .xlsx"));
        }
        let most = if may_be_large(&lower) { left } else { left.min(LARGEST_SMALL_PART) };
        let mut text = Vec::new();
        part.by_ref().take(most + 1).read_to_end(&mut text).map_err(|error| broken(&error))?;
        if text.len() as u64 > most {
            let message = "the workbook unpacks to far more than texts";
            return Err((message.to_owned(), EXPORT_AGAIN));
        }
        left -= text.len() as u64;
        let elements = text.iter().filter(|&&byte| byte == b'<').count();
        if elements > MOST_ELEMENTS || claims_too_much(&text) {
            let message = "the workbook claims more cells than it can have";
            return Err((message.to_owned(), EXPORT_AGAIN));
        }
        // A style may say in a few bytes what takes a reader gigabytes.
        if !lower.ends_with("styles.xml") && !lower.contains("theme/") {
            plain.start_file(name, stored).map_err(|error| broken(&error))?;
            plain.write_all(&text).map_err(|error| broken(&error))?;
        }
    }
    plain.finish().map(Cursor::into_inner).map_err(|error| broken(&error))
}

/// Whether a part is one of rows or of texts.
fn may_be_large(name: &str) -> bool {
    let file = name.rsplit(['/', '\\']).next().unwrap_or_default();
    file == "sharedstrings.xml" || file.starts_with("sheet")
}

/// Whether a part says that it has more strings than bytes: a reader would make room for them.
fn claims_too_much(part: &[u8]) -> bool {
    const NAME: &[u8] = b"uniqueCount";
    let mut rest = part;
    while let Some(at) = rest.windows(NAME.len()).position(|window| window == NAME) {
        rest = &rest[at + NAME.len()..];
        let value = rest.iter().skip_while(|byte| b" \t\r\n=\"'".contains(byte));
        let digits = value.take_while(|byte| byte.is_ascii_digit());
        let claimed = digits.fold(0usize, |sum, digit| {
            sum.saturating_mul(10).saturating_add(usize::from(digit - b'0'))
        });
        if claimed > part.len() {
            return true;
        }
    }
    false
}

/// What a cell holds, as far as it matters.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    /// Anything else: its kind, and what a reader would see.
    Other(&'static str, String),
    Formula,
}

/// The cells of a sheet by row and column, the empty ones left out.
type Cells = BTreeMap<(u32, u32), Cell>;

/// The cells of every sheet of rows, by its name.
fn cells(archive: Vec<u8>) -> Result<BTreeMap<String, Cells>, Unfit> {
    let broken = |error: calamine::XlsxError| (format!("no workbook: {error}"), NO_WORKBOOK);
    let mut book = Xlsx::new(Cursor::new(archive)).map_err(broken)?;
    let mut sheets = BTreeMap::new();
    // Many cells may share one long text.
    let mut left = LARGEST_UNPACKED as usize;
    let names = book.sheet_names();
    if names.len() > MOST_SHEETS {
        return Err((format!("more than {MOST_SHEETS} sheets"), EXPORT_AGAIN));
    }
    for name in names {
        let mut reader = match book.worksheet_cells_reader(&name) {
            Ok(reader) => reader,
            // A sheet of a chart holds no row.
            Err(calamine::XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(broken(error)),
        };
        let mut cells = Cells::new();
        while let Some(record) = reader.next_cell_with_formula_metadata().map_err(broken)? {
            let cell = match (record.formula, record.value) {
                (Some(_), _) => Cell::Formula,
                (None, DataRef::Empty) => continue,
                (None, DataRef::String(text)) => Cell::Text(line_ends(&text)),
                (None, DataRef::SharedString(text)) => Cell::Text(line_ends(text)),
                (None, DataRef::Bool(value)) => Cell::Other("a truth value", value.to_string()),
                (None, DataRef::Error(error)) => Cell::Other("an error", error.to_string()),
                (None, DataRef::Int(number)) => {
                    Cell::Other("a number or a date", number.to_string())
                }
                (None, DataRef::Float(number)) => {
                    Cell::Other("a number or a date", number.to_string())
                }
                (None, value) => Cell::Other("a date", format!("{value:?}")),
            };
            let (row, column) = record.pos;
            if let Cell::Text(text) = &cell {
                left = left.saturating_sub(text.len());
                if left == 0 || text.encode_utf16().count() > LONGEST_CELL {
                    let cell = workbook::cell_name(row, column);
                    let message = format!("the sheet `{name}` has too long a text in {cell}");
                    return Err((message, EXPORT_AGAIN));
                }
            }
            if row >= MOST_ROWS || column >= MOST_COLUMNS {
                let cell = workbook::cell_name(row, column);
                let message = format!("the sheet `{name}` has something in {cell}");
                return Err((message, "remove what stands far outside of the rows"));
            }
            cells.insert((row, column), cell);
        }
        sheets.insert(name, cells);
    }
    Ok(sheets)
}

fn line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// What the workbook was made from, and its rows in their order.
fn read_origin(cells: &Cells) -> Option<(Origin, Vec<Marks>)> {
    let text = |row: u32, column: u32| match cells.get(&(row, column)) {
        Some(Cell::Text(text)) => Some(text.as_str()),
        _ => None,
    };
    let fact = |index: u32| text(index, 1);
    if text(0, 0) != Some(workbook::FORM) {
        return None;
    }
    let origin = Origin {
        language: fact(1).and_then(Language::parse)?,
        version: fact(2)?.to_owned(),
        year: fact(3)?.parse().ok()?,
        state: fact(4)?.to_owned(),
    };
    let mut marks = Vec::new();
    let mut ids = BTreeSet::new();
    for row in workbook::FIRST_MARKS.. {
        let Some(id) = text(row, 0) else { break };
        if !ids.insert(id) {
            return None;
        }
        marks.push(Marks {
            id: id.to_owned(),
            source: text(row, 1)?.to_owned(),
            own: text(row, 2)?.to_owned(),
            text: text(row, 3)?.to_owned(),
        });
    }
    let known = workbook::FIRST_MARKS + marks.len() as u32;
    cells.keys().all(|(row, _)| *row < known).then_some((origin, marks))
}

/// What is read and found wrong.
struct Reading<'n> {
    name: &'n str,
    texts: SourceTexts,
    faults: Vec<Diagnostic>,
}

impl Reading<'_> {
    /// The name of a cell of the sheet of texts.
    fn cell(&self, row: u32, column: u32) -> Arc<str> {
        format!("{}: {}", self.name, workbook::cell_name(row, column)).into()
    }

    fn fault(&mut self, cell: Arc<str>, message: impl Into<String>, hint: &str) {
        let place = Place::top(&cell);
        self.faults.push(Diagnostic::new(Fault::Workbook, place, message).hint(hint));
    }

    fn formulas(&mut self, sheet: &str, cells: &Cells) {
        for ((row, column), _) in cells.iter().filter(|(_, cell)| **cell == Cell::Formula) {
            let cell: Arc<str> = match sheet {
                workbook::TEXTS => self.cell(*row, *column),
                _ => {
                    let cell = workbook::cell_name(*row, *column);
                    format!("{}: {sheet}!{cell}", self.name).into()
                }
            };
            self.fault(cell, "a formula", "type the text itself");
        }
    }

    /// The row of each id. An id that is gone, new, changed, doubled or elsewhere is a fault.
    fn ids(&mut self, cells: &Cells, marks: &[Marks]) -> BTreeMap<String, u32> {
        let id_column = u32::from(Column::Id.index());
        let mut found: Vec<(u32, &str)> = Vec::new();
        for (&(row, column), cell) in cells.range((workbook::HEAD_ROW + 1, 0)..) {
            match cell {
                Cell::Text(id) if column == id_column => found.push((row, id)),
                Cell::Other(kind, _) if column == id_column => {
                    let message = format!("{kind} where an id belongs");
                    self.fault(self.cell(row, column), message, UNDO);
                }
                _ if column == u32::from(Column::Translation.index())
                    && !cells.contains_key(&(row, id_column)) =>
                {
                    let message = "a text in a row without an id";
                    self.fault(
                        self.cell(row, column),
                        message,
                        "move it to the row that it is for",
                    );
                }
                _ => {}
            }
        }
        let known: BTreeSet<&str> = marks.iter().map(|marks| marks.id.as_str()).collect();
        let mut rows = BTreeMap::new();
        if !found.iter().any(|(_, id)| known.contains(id)) {
            let place = Place::top(&self.name.into());
            let message = format!("column {} holds no ids", workbook::cell_name(0, id_column));
            self.faults.push(
                Diagnostic::new(Fault::Workbook, place, message)
                    .hint("take out columns and rows that were put in before it"),
            );
            return rows;
        }
        for &(row, id) in &found {
            let cell = self.cell(row, id_column);
            if !known.contains(id) {
                self.texts.insert(cell.clone(), id.into());
                self.fault(cell, format!("`{id}` is no id of this workbook"), UNDO);
            } else if let Some(first) = rows.get(id) {
                let first = workbook::cell_name(*first, id_column);
                self.texts.insert(cell.clone(), id.into());
                self.fault(cell, format!("`{id}` stands twice; the first is in {first}"), UNDO);
            } else {
                rows.insert(id.to_owned(), row);
            }
        }
        for marks in marks.iter().filter(|marks| !rows.contains_key(&marks.id)) {
            let place = Place::top(&self.name.into());
            let message = format!("the row `{}` is gone", marks.id);
            self.faults.push(Diagnostic::new(Fault::Workbook, place, message).hint(UNDO));
        }
        let in_order = marks.iter().filter_map(|marks| rows.get(&marks.id).copied());
        let moved = in_order.clone().zip(in_order.skip(1)).find(|(row, next)| next < row);
        if let Some((_, next)) = moved {
            let message =
                "the rows stand in another order, and a text may be beside another's source";
            self.fault(self.cell(next, id_column), message, "undo the sorting");
        }
        rows
    }

    /// The text of a cell; where it must be one, anything else is a fault.
    fn text(&mut self, cells: &Cells, row: u32, column: Column, must: bool) -> (Arc<str>, String) {
        let column = u32::from(column.index());
        let cell = self.cell(row, column);
        let text = match cells.get(&(row, column)) {
            Some(Cell::Text(text)) => {
                text.replace([workbook::ISOLATE, workbook::END_OF_ISOLATE], "")
            }
            Some(Cell::Other(kind, shown)) if must => {
                self.texts.insert(cell.clone(), shown.as_str().into());
                let message = format!("{kind} where a text belongs");
                self.fault(cell.clone(), message, "format the cell as text, and type it again");
                String::new()
            }
            Some(Cell::Other(_, shown)) => shown.clone(),
            // A formula was told.
            Some(Cell::Formula) | None => String::new(),
        };
        self.texts.entry(cell.clone()).or_insert_with(|| text.as_str().into());
        (cell, text)
    }
}

const UNDO: &str = "undo the change of rows, or export again and bring the translations over";
