//! The workbook of a translator as bytes: a sheet that says what to do, the texts, what they are from.

mod words;

use rust_xlsxwriter::Color;
use rust_xlsxwriter::DocProperties;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::FormatAlign;
use rust_xlsxwriter::FormatBorder;
use rust_xlsxwriter::ProtectionOptions;
use rust_xlsxwriter::Workbook as Xlsx;
use rust_xlsxwriter::Worksheet;
use rust_xlsxwriter::XlsxError;

use crate::language::Direction;
use crate::render::workbook::words::Words;
use crate::workbook;
use crate::workbook::Column;
use crate::workbook::END_OF_ISOLATE;
use crate::workbook::ISOLATE;
use crate::workbook::State;
use crate::workbook::Workbook;

/// A4, as Excel numbers it.
const A4: u8 = 9;
/// How wide the columns are, in characters.
const WIDTHS: [(Column, u8); 9] = [
    (Column::Id, 20),
    (Column::File, 15),
    (Column::Source, 44),
    (Column::Translation, 44),
    (Column::Remark, 18),
    (Column::State, 13),
    (Column::Comment, 24),
    (Column::Variables, 28),
    (Column::Budget, 11),
];
/// How wide the columns of the guide are, in characters.
const GUIDE_WIDTHS: [u8; 2] = [30, 90];
/// How high a line is, and the highest row that Excel knows, in points.
const LINE: f64 = 15.0;
const HIGHEST: f64 = 409.0;
/// Read from left to right, and from right to left, as Excel numbers them.
const LTR: u8 = 1;
const RTL: u8 = 2;

const GREY: Color = Color::RGB(0xBF_BF_BF);
const HEAD: Color = Color::RGB(0xE7_E6_E6);
const TO_WRITE: Color = Color::RGB(0xFF_F8_DC);

/// Makes the workbook; the error is what to tell who asked for it.
pub fn render(book: &Workbook) -> Result<Vec<u8>, String> {
    try_render(book).map_err(|error| format!("the workbook cannot be made: {error}"))
}

fn try_render(book: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut xlsx = Xlsx::new();
    // The day that the facts are from, as everything that is made has it; Excel knows none before 1900.
    let day = ExcelDateTime::from_ymd(book.origin.year.max(1900), 12, 31)?;
    let properties = DocProperties::new()
        .set_title(format!("twinpress: {}", book.origin.language))
        .set_author("twinpress")
        .set_creation_datetime(&day);
    xlsx.set_properties(&properties);
    let words = words::of(&book.source_language);
    guide(xlsx.add_worksheet(), book, &words)?;
    texts(xlsx.add_worksheet(), book, &words)?;
    origin(xlsx.add_worksheet(), book)?;
    xlsx.save_to_buffer()
}

/// The sheet that says what to do.
fn guide(sheet: &mut Worksheet, book: &Workbook, words: &[&Words]) -> Result<(), XlsxError> {
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let bold = text.clone().set_bold();
    let title = Format::new().set_bold().set_font_size(16).set_align(FormatAlign::Left);
    sheet.set_name(workbook::GUIDE)?.set_print_gridlines(false).set_paper_size(A4);
    sheet.set_print_fit_to_pages(1, 0).protect();
    for (column, width) in (0..).zip(GUIDE_WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let language = &book.origin.language;
    let mut row = 0;
    sheet.write_string_with_format(
        row,
        0,
        format!("{} ({language})", book.language_name),
        &title,
    )?;
    row += 2;
    let origin = &book.origin;
    let facts = [
        format!("{language} ← {}", book.source_language),
        origin.year.to_string(),
        origin.state.clone(),
        format!("twinpress {}", origin.version),
    ];
    for (index, fact) in facts.iter().enumerate() {
        let name = joined(words, " / ", |words| words.facts[index]);
        sheet.write_string_with_format(row, 0, name, &bold)?;
        sheet.write_string_with_format(row, 1, fact, &text)?;
        row += 1;
    }
    for state in STATES {
        let count = book.rows.iter().filter(|row| row.state == state).count();
        let name = state_name(words, state);
        sheet.write_string_with_format(row, 0, name, &shaded(state).set_text_wrap())?;
        sheet.write_string_with_format(row, 1, count.to_string(), &text)?;
        row += 1;
    }
    for words in words {
        row += 1;
        sheet.write_string_with_format(row, 0, words.title, &title)?;
        row += 1;
        for (index, step) in words.steps.iter().enumerate() {
            sheet.set_row_height(row, height([(*step, GUIDE_WIDTHS[1])]))?;
            sheet.write_string_with_format(row, 0, format!("{}.", index + 1), &text)?;
            sheet.write_string_with_format(row, 1, *step, &text)?;
            row += 1;
        }
        for (state, (name, meaning)) in STATES.into_iter().zip(words.states) {
            sheet.write_string_with_format(row, 0, name, &shaded(state))?;
            sheet.write_string_with_format(row, 1, meaning, &text)?;
            row += 1;
        }
    }
    Ok(())
}

/// The sheet that the translator writes in.
fn texts(sheet: &mut Worksheet, book: &Workbook, words: &[&Words]) -> Result<(), XlsxError> {
    let last = workbook::HEAD_ROW + book.rows.len() as u32;
    sheet
        .set_name(workbook::TEXTS)?
        .set_right_to_left(book.direction == Direction::Rtl)
        .set_landscape()
        .set_paper_size(A4)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_print_fit_to_pages(1, 0)
        .set_footer(format!("&L{} ({})&R&P / &N", book.language_name, book.origin.language))
        .set_freeze_panes(workbook::HEAD_ROW + 1, Column::Id.index() + 1)?
        .set_repeat_rows(workbook::HEAD_ROW, workbook::HEAD_ROW)?
        .autofilter(workbook::HEAD_ROW, 0, last, Column::Budget.index())?
        .protect_with_options(&ProtectionOptions {
            format_columns: true,
            format_rows: true,
            use_autofilter: true,
            ..ProtectionOptions::new()
        });
    let cell = Format::new()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border(FormatBorder::Thin)
        .set_border_color(GREY)
        // A text stays a text: no number, no date, no formula is made of it.
        .set_num_format("@");
    let head = cell.clone().set_bold().set_background_color(HEAD);
    for (column, width) in WIDTHS {
        let index = column.index();
        let language = match column {
            Column::Source => format!(" ({})", book.source_language),
            Column::Translation => format!(" ({})", book.origin.language),
            _ => String::new(),
        };
        let names = joined(words, "\n", |words| words.heads[usize::from(index)]);
        sheet.set_column_width(index, width)?;
        sheet.write_string_with_format(workbook::HEAD_ROW, index, names + &language, &head)?;
    }
    sheet.set_row_height(workbook::HEAD_ROW, LINE * words.len().max(2) as f64)?;
    let reading = |direction| if direction == Direction::Rtl { RTL } else { LTR };
    let fixed = cell.clone().set_reading_direction(LTR);
    let source = cell.clone().set_reading_direction(reading(book.source_direction));
    let own = cell.set_reading_direction(reading(book.direction));
    let to_write = own.clone().set_unlocked().set_background_color(TO_WRITE);
    let remark = own.clone().set_unlocked();
    for (at, row) in (workbook::HEAD_ROW + 1..).zip(&book.rows) {
        let state = shaded(row.state).set_text_wrap().set_border(FormatBorder::Thin);
        let budget = match row.budget {
            Some((used, Some(most))) => format!("{used} / {most}"),
            Some((used, None)) => used.to_string(),
            None => String::new(),
        };
        let cells = [
            (Column::Id, row.marks.id.as_str(), &fixed),
            (Column::File, &row.file, &fixed),
            (Column::Source, &shown(&row.source, book.source_direction), &source),
            (Column::Translation, &shown(&row.text, book.direction), &to_write),
            (Column::Remark, "", &remark),
            (Column::State, &state_name(words, row.state), &state.set_border_color(GREY)),
            (Column::Comment, &row.comment, &fixed),
            (Column::Variables, &row.variables, &fixed),
            (Column::Budget, &budget, &fixed),
        ];
        let widths = WIDTHS.iter().map(|(_, width)| *width);
        sheet.set_row_height(at, height(cells.iter().map(|(_, text, _)| *text).zip(widths)))?;
        for (column, text, format) in cells {
            sheet.write_string_with_format(at, column.index(), text, format)?;
        }
    }
    Ok(())
}

/// A text as its cell shows it: what Fluent and the markup need reads from left to right.
fn shown(text: &str, direction: Direction) -> String {
    if direction == Direction::Ltr {
        return text.to_owned();
    }
    let mut shown = String::new();
    // The signs that end what is open, and whether a string literal is.
    let mut open: Vec<char> = Vec::new();
    let mut quoted = false;
    for letter in text.chars() {
        let opens = match letter {
            '{' if !quoted => Some('}'),
            '<' if open.is_empty() => Some('>'),
            _ => None,
        };
        if let Some(end) = opens {
            if open.is_empty() {
                shown.push(ISOLATE);
            }
            open.push(end);
        }
        quoted ^= letter == '"' && open.last() == Some(&'}');
        shown.push(letter);
        if !quoted && open.last() == Some(&letter) {
            open.pop();
            if open.is_empty() {
                shown.push(END_OF_ISOLATE);
            }
        }
    }
    shown
}

/// The hidden sheet that says what the workbook was made from.
fn origin(sheet: &mut Worksheet, book: &Workbook) -> Result<(), XlsxError> {
    sheet.set_name(workbook::ORIGIN)?.set_hidden(true).protect();
    let origin = &book.origin;
    let facts = [
        (workbook::FORM, String::new()),
        ("language", origin.language.to_string()),
        ("twinpress", origin.version.clone()),
        ("facts", origin.year.to_string()),
        ("source", origin.state.clone()),
    ];
    for (row, (name, fact)) in (0..).zip(facts) {
        sheet.write_string(row, 0, name)?;
        if !fact.is_empty() {
            sheet.write_string(row, 1, fact)?;
        }
    }
    let heads = ["id", "source", "own", "text"];
    for (column, head) in (0..).zip(heads) {
        sheet.write_string(workbook::FIRST_MARKS - 1, column, head)?;
    }
    for (at, row) in (workbook::FIRST_MARKS..).zip(&book.rows) {
        let marks = [&row.marks.id, &row.marks.source, &row.marks.own, &row.marks.text];
        for (column, mark) in (0..).zip(marks) {
            sheet.write_string(at, column, mark)?;
        }
    }
    Ok(())
}

/// The height of a row that shows its texts whole, as far as that can be told without their fonts: some
/// programs leave every row one line high.
fn height<'t>(cells: impl IntoIterator<Item = (&'t str, u8)>) -> f64 {
    let lines = |text: &str, width: u8| -> usize {
        let width = usize::from(width) * 6 / 5;
        text.split('\n').map(|line| line.chars().count().div_ceil(width).max(1)).sum()
    };
    let most = cells.into_iter().map(|(text, width)| lines(text, width)).max().unwrap_or(1);
    (most as f64 * LINE).min(HIGHEST)
}

/// The states in the order that the guide lists them.
const STATES: [State; 5] =
    [State::Missing, State::Stale, State::Edited, State::Unproved, State::Current];

/// The colour of a state. The more urgent, the darker, so that print without colour shows it too.
fn shaded(state: State) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    let dark = |format: Format| format.set_bold().set_font_color(Color::White);
    match state {
        State::Missing => dark(format).set_background_color(Color::RGB(0x9C_1C_1C)),
        State::Stale => format.set_bold().set_background_color(Color::RGB(0xE0_8A_1E)),
        State::Edited => format.set_background_color(Color::RGB(0xF2_C5_6B)),
        State::Unproved => format.set_background_color(Color::RGB(0xDD_EA_F6)),
        State::Current => format,
    }
}

fn state_name(words: &[&Words], state: State) -> String {
    let index = STATES.iter().position(|known| *known == state).unwrap_or_default();
    joined(words, " / ", |words| words.states[index].0)
}

/// The same words in each language.
fn joined(words: &[&Words], between: &str, of: impl Fn(&Words) -> &'static str) -> String {
    words.iter().map(|words| of(words)).collect::<Vec<_>>().join(between)
}
