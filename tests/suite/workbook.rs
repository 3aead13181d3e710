//! The workbook of a translator without Git: nothing is lost, nothing is guessed, nothing is trusted.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::io::Cursor;
use std::io::Read;
use std::io::Write;
use std::path::Path;

use calamine::Data;
use calamine::Reader;
use calamine::Xlsx;
use proptest::prelude::ProptestConfig;
use proptest::prelude::any;
use proptest::proptest;
use rust_xlsxwriter::ExcelDateTime;
use rust_xlsxwriter::Format;
use rust_xlsxwriter::Workbook;
use twinpress::content;
use twinpress::content::revise;
use twinpress::content::rows;
use twinpress::content::sheet;
use twinpress::content::workbook;
use zip::ZipArchive;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::project::Project;
use crate::project::Run;
use crate::project::files;
use crate::project::repository;

const TRANSLATION: u16 = 3;
const REMARK: u16 = 4;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    Number(f64),
    Date,
    Truth(bool),
    Formula(String),
}

/// The cells of a sheet by row and column.
type Cells = BTreeMap<(u32, u16), Cell>;

/// A workbook as another program reads and saves it: the cells, and nothing of their look.
struct Book {
    sheets: Vec<(String, Cells)>,
}

impl Book {
    fn of(path: &Path) -> Self {
        let mut xlsx = Xlsx::new(Cursor::new(fs::read(path).unwrap())).unwrap();
        let sheets = xlsx.sheet_names().into_iter().map(|name| {
            let range = xlsx.worksheet_range(&name).unwrap();
            let cells = range.used_cells().filter_map(|(row, column, cell)| match cell {
                Data::String(text) => Some(((row as u32, column as u16), Cell::Text(text.clone()))),
                _ => None,
            });
            let cells = cells.collect();
            (name, cells)
        });
        Self { sheets: sheets.collect() }
    }

    fn cells(&mut self, sheet: &str) -> &mut BTreeMap<(u32, u16), Cell> {
        &mut self.sheets.iter_mut().find(|(name, _)| name == sheet).unwrap().1
    }

    /// The row of an id in the sheet of texts.
    fn row(&mut self, id: &str) -> u32 {
        let text = Cell::Text(id.to_owned());
        let found =
            self.cells("Texts").iter().find(|((_, column), cell)| *column == 0 && **cell == text);
        found.unwrap_or_else(|| panic!("no row `{id}`")).0.0
    }

    fn put(&mut self, id: &str, column: u16, cell: Cell) {
        let row = self.row(id);
        self.cells("Texts").insert((row, column), cell);
    }

    /// Types a translation.
    fn type_in(mut self, id: &str, text: &str) -> Self {
        self.put(id, TRANSLATION, Cell::Text(text.to_owned()));
        self
    }

    fn text(&mut self, id: &str, column: u16) -> String {
        let row = self.row(id);
        match self.cells("Texts").get(&(row, column)) {
            Some(Cell::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    fn ids(&mut self) -> Vec<String> {
        let cells =
            self.cells("Texts").iter().filter(|((row, column), _)| *row > 0 && *column == 0);
        cells
            .map(|(_, cell)| match cell {
                Cell::Text(id) => id.clone(),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    fn save(&self, path: &Path) {
        let mut book = Workbook::new();
        for (name, cells) in &self.sheets {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            for (&(row, column), cell) in cells {
                match cell {
                    Cell::Text(text) => sheet.write_string(row, column, text),
                    Cell::Number(number) => sheet.write_number(row, column, *number),
                    Cell::Truth(truth) => sheet.write_boolean(row, column, *truth),
                    Cell::Formula(formula) => sheet.write_formula(row, column, formula.as_str()),
                    Cell::Date => {
                        let day = ExcelDateTime::from_ymd(2020, 5, 17).unwrap();
                        let format = Format::new().set_num_format("yyyy-mm-dd");
                        sheet.write_datetime_with_format(row, column, &day, &format)
                    }
                }
                .unwrap();
            }
        }
        book.save(path).unwrap();
    }
}

trait Office {
    fn export(&self, language: &str) -> Book;
    fn import(&self, book: &Book) -> Run;
    fn import_bytes(&self, bytes: &[u8]) -> Run;
}

impl Office for Project {
    /// Exports a language, and opens the workbook.
    fn export(&self, language: &str) -> Book {
        let file = format!("{language}.xlsx");
        let _ = fs::remove_file(self.path().join(&file));
        let _ = self.run(&["export", language, "--to", &file]).ends_with(0);
        Book::of(&self.path().join(file))
    }

    fn import(&self, book: &Book) -> Run {
        book.save(&self.path().join("he.xlsx"));
        self.run(&["import", "he.xlsx", "--message-format", "short"])
    }

    fn import_bytes(&self, bytes: &[u8]) -> Run {
        fs::write(self.path().join("he.xlsx"), bytes).unwrap();
        self.run(&["import", "he.xlsx", "--message-format", "short"])
    }
}

/// All files of a project's languages.
fn locales(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let folder = folder.join("locales");
    files(&folder)
        .into_iter()
        .map(|file| (file.clone(), fs::read(folder.join(file)).unwrap()))
        .collect()
}

/// The lines that a file has lost and won.
fn changed_lines(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    let without = |lines: &[String], others: &[String]| {
        lines.iter().filter(|line| !others.contains(line)).cloned().collect()
    };
    (without(&old, &new), without(&new, &old))
}

/// A workbook's archive with some parts changed, left out (`None`) or added.
fn repacked(
    bytes: &[u8],
    change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>,
    added: &[(&str, Vec<u8>)],
) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if let Some(content) = change(&name, content) {
            writer.start_file(name, options).unwrap();
            writer.write_all(&content).unwrap();
        }
    }
    for (name, content) in added {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn exported(project: &Project) -> Vec<u8> {
    let _ = project.export("he");
    fs::read(project.path().join("he.xlsx")).unwrap()
}

/// A part of an exported workbook as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

// Nothing is lost.

#[test]
fn a_round_trip_changes_no_byte_in_any_language() {
    let project = Project::real();
    let before = locales(project.path());
    for language in ["pl", "en", "fr", "he", "it"] {
        let file = format!("{language}.xlsx");
        // As it was exported, and as another program saves it.
        let book = project.export(language);
        project.run(&["import", &file]).ends_with(0).says("0 texts in 0 files changed");
        book.save(&project.path().join(&file));
        project.run(&["import", &file]).ends_with(0).says("0 texts in 0 files changed");
    }
    assert_eq!(locales(project.path()), before);
}

#[test]
fn a_round_trip_keeps_line_ends_and_byte_order_mark() {
    let file = "locales/he/entries/beta.ftl";
    let project = Project::minimal();
    let text = format!("\u{feff}{}", project.read(file).replace('\n', "\r\n"));
    let project = project.with(file, &text);
    let book = project.export("he").type_in("beta-lead", "העיירה שעל גדת { -delta }");
    let _ = project.import(&book).ends_with(0).says("1 text in 1 file changed");
    let old = "beta-lead = העיירה שעל { -delta }\r\n";
    let new = "beta-lead = העיירה שעל גדת { -delta }\r\n";
    assert_eq!(project.read(file), text.replace(old, new));
}

#[test]
fn the_rows_of_every_text_make_the_same_text_again() {
    let loaded = content::load(repository(), &[], true);
    let content = loaded.content.unwrap();
    let mut selects = 0;
    for locale in &content.locales {
        for group in sheet::sheet(&content, locale) {
            let texts: BTreeMap<&str, &str> = group
                .lines
                .iter()
                .map(|line| (line.row.name.as_str(), line.text.as_str()))
                .collect();
            assert_eq!(rows::put(&group.pattern, &texts).unwrap(), group.pattern);
            selects += usize::from(texts.len() > 1);
        }
    }
    assert!(selects > 100, "only {selects} texts have several rows");
}

#[test]
fn the_same_project_gives_the_same_workbook_on_every_day_and_in_every_folder() {
    let (one, two) = (Project::minimal(), Project::minimal());
    let _ = one.run(&["export", "he", "--to", "a.xlsx"]).ends_with(0);
    let _ = two.run(&["export", "he", "--to", "other-name.xlsx"]).ends_with(0);
    let bytes = |project: &Project, file: &str| fs::read(project.path().join(file)).unwrap();
    assert!(bytes(&one, "a.xlsx") == bytes(&two, "other-name.xlsx"));
}

#[test]
fn an_export_never_takes_the_place_of_work_that_was_not_imported() {
    let project = Project::minimal();
    let book = project.export("he").type_in("beta-lead", "העיירה שעל גדת { -delta }");
    let file = project.path().join("he.xlsx");
    let again = || project.run(&["export", "he", "--to", "he.xlsx"]);
    let _ = again().ends_with(0);
    book.save(&file);
    let _ = again().ends_with(2).says("holds work that was not taken over");
    let _ = project.run(&["import", "he.xlsx"]).ends_with(0);
    let _ = again().ends_with(0);
    let mut remarked = Book::of(&file);
    remarked.put("beta-lead", REMARK, Cell::Text("שאלה".to_owned()));
    remarked.save(&file);
    let _ = again().ends_with(2).says("holds work that was not taken over");
    fs::write(&file, "somebody else’s").unwrap();
    let _ = again().ends_with(2).says("is no workbook that twinpress made");
    assert_eq!(fs::read_to_string(&file).unwrap(), "somebody else’s");
}

// What a translator sees.

#[test]
fn a_select_is_a_row_for_each_of_its_variants() {
    let project = Project::minimal();
    let mut book = project.export("he");
    let ids: Vec<String> =
        book.ids().into_iter().filter(|id| id.starts_with("beta-meetings")).collect();
    assert_eq!(
        ids,
        [
            "beta-meetings",
            "beta-meetings · $meetings = one",
            "beta-meetings · $meetings = two",
            "beta-meetings · $meetings = other"
        ]
    );
    let text = book.text("beta-meetings", TRANSLATION);
    let plain = text.replace(['\u{2066}', '\u{2069}'], "");
    assert_eq!(plain, "מאז { $agreementYear } נערכו { $meetings … } – וב{ -alfa } מצפים לבאה.");
    assert_eq!(book.text("beta-meetings · $meetings = two", TRANSLATION), "שתי פגישות");
    // English tells two variants apart, Hebrew three: the source column shows the whole select.
    assert_eq!(
        book.text("beta-meetings · $meetings = two", 2),
        "one: { $meetingsText } meeting\nother: { $meetingsText } meetings"
    );
    assert!(book.text("beta-meetings", 7).contains("{ $agreementYear } = 2002"));
    assert!(book.text("beta-meetings", 7).contains("{ -alfa } = אלפא"));
    assert!(book.text("beta-meetings · $meetings = two", 7).contains("two: 2"));
}

#[test]
fn a_select_that_tells_two_variants_by_one_key_is_one_row_as_it_is_written() {
    let file = "locales/he/entries/beta.ftl";
    let whole = Project::minimal().read(file);
    let project = Project::minimal().replacing(file, "[two]", "[one]");
    let mut book = project.export("he");
    let text = book.text("beta-meetings", TRANSLATION);
    assert!(text.contains("\n") && text.contains("{ $meetings ->"), "{text}");
    let start = text.rfind("[one]").unwrap();
    let mended = format!("{}[two]{}", &text[..start], &text[start + 5..]);
    let _ = project.import(&book.type_in("beta-meetings", &mended)).ends_with(0);
    assert_eq!(project.read(file), whole);
}

#[test]
fn what_stands_in_braces_does_not_come_out_scrambled_between_hebrew_words() {
    let project = Project::minimal();
    let mut book = project.export("he");
    let text = book.text("beta-lead", TRANSLATION);
    assert_eq!(text, "העיירה שעל \u{2066}{ -delta }\u{2069}");
    let mut book = project.export("en");
    assert_eq!(book.text("beta-lead", TRANSLATION), "The town on the { -delta }");
}

#[test]
fn only_the_translation_and_the_remark_can_be_written() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let (sheet, styles) = (part(&bytes, "xl/worksheets/sheet2.xml"), part(&bytes, "xl/styles.xml"));
    assert!(sheet.contains("<sheetProtection sheet=\"1\""));
    let formats: Vec<&str> =
        styles.split("<cellXfs").nth(1).unwrap().split("<xf ").skip(1).collect();
    let mut open = BTreeSet::new();
    for cell in sheet.split("<c r=\"").skip(1) {
        let (name, rest) = cell.split_once('"').unwrap();
        let style: usize =
            rest.split("s=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
        if formats[style].contains("locked=\"0\"") {
            open.insert(name.trim_end_matches(char::is_numeric).to_owned());
        }
    }
    assert_eq!(open.into_iter().collect::<Vec<_>>(), ["D", "E"]);
}

#[test]
fn the_sheet_reads_as_its_language_does_and_prints_on_whole_pages() {
    let project = Project::minimal();
    let sheet = part(&exported(&project), "xl/worksheets/sheet2.xml");
    let _ = project.export("en");
    let english = fs::read(project.path().join("en.xlsx")).unwrap();
    assert!(sheet.contains("rightToLeft=\"1\""));
    assert!(!part(&english, "xl/worksheets/sheet2.xml").contains("rightToLeft"));
    assert!(sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
    assert!(sheet.contains("<autoFilter ref=\"A1:I"));
    assert!(sheet.contains("fitToPage=\"1\"") && sheet.contains("fitToHeight=\"0\""));
    assert!(sheet.contains("orientation=\"landscape\""));
    let book = part(&english, "xl/workbook.xml");
    assert!(book.contains("_xlnm.Print_Titles") && book.contains("Texts!$1:$1"));
    assert!(book.contains("name=\"Origin\" sheetId=\"3\" state=\"hidden\""));
}

#[test]
fn the_guide_speaks_english_and_the_office_s_language() {
    let project = Project::real();
    let mut book = project.export("fr");
    let guide: Vec<String> = book
        .cells("Guide")
        .values()
        .map(|cell| match cell {
            Cell::Text(text) => text.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    for words in ["What to do", "Co zrobić", "fr ← pl", "2013", "unproved / nieprzyjęte"] {
        assert!(guide.iter().any(|text| text == words), "{words}");
    }
}

#[test]
fn an_entry_s_texts_go_out_and_come_back_by_themselves() {
    let project = Project::minimal();
    let _ = project.run(&["export", "he", "--to", "he.xlsx", "--entry", "beta"]).ends_with(0);
    let mut book = Book::of(&project.path().join("he.xlsx"));
    assert!(book.ids().iter().all(|id| id.starts_with("beta-")));
    let book = book.type_in("beta-lead", "העיירה שעל גדת { -delta }");
    let _ = project.import(&book).ends_with(0).says("1 text in 1 file changed");
    let _ = project
        .run(&["export", "he", "--to", "b.xlsx", "--entry", "betta"])
        .ends_with(2)
        .says("no entry `betta`; there are: beta, gamma");
    let _ = project.run(&["export", "xx"]).ends_with(2).says("no language `xx`");
}

// What comes back.

#[test]
fn a_change_lands_in_its_place_and_nowhere_else() {
    let project = Project::real();
    let before = locales(project.path());
    let mut book = project.export("he");
    let file = "locales/he/entries/antoing.ftl";
    let old = project.read(file);
    let text = book.text("antoing-ties", TRANSLATION).replace("ביקורי לימוד", "סיורי לימוד");
    let book = book
        .type_in("antoing-ties", &text)
        .type_in("antoing-book · $bookLanguages = two", "בשתי לשונות");
    let _ = project
        .import(&book)
        .ends_with(0)
        .says("he.xlsx: D")
        .says("antoing-book · $bookLanguages = two  locales/he/entries/antoing.ftl:")
        .says("    בשתי [-שפות-]{+לשונות+}\n")
        .says("2 texts in 1 file changed");
    let (lost, won) = changed_lines(&old, &project.read(file));
    assert_eq!((lost.len(), won.len()), (2, 2), "{lost:#?}{won:#?}");
    assert_eq!(won[0], lost[0].replace("ביקורי לימוד", "סיורי לימוד"));
    assert_eq!(won[1], "        [two] בשתי לשונות");
    let after = locales(project.path());
    let touched: Vec<&String> =
        before.keys().filter(|file| before[*file] != after[*file]).collect();
    assert_eq!(touched, ["he/entries/antoing.ftl"]);
    // The next run finds it there already.
    let _ = project.run(&["import", "he.xlsx"]).ends_with(0).says("0 texts in 0 files changed");
}

#[test]
fn a_dry_run_shows_the_change_and_writes_nothing() {
    let project = Project::minimal();
    let before = locales(project.path());
    let mut book = project.export("he").type_in("beta-lead", "העיירה שעל גדת { -delta }");
    book.put("beta-town", REMARK, Cell::Text("מהי הגבעה?".to_owned()));
    book.save(&project.path().join("he.xlsx"));
    let _ = project
        .run(&["import", "he.xlsx", "--dry-run"])
        .ends_with(0)
        .says("beta-lead  locales/he/entries/beta.ftl:3")
        .says("    העיירה שעל {+גדת +}{ -delta }\n")
        .says("beta-town  remark: מהי הגבעה?")
        .says("1 text in 1 file would change");
    assert_eq!(locales(project.path()), before);
}

#[test]
fn what_other_programs_do_to_texts_is_no_change() {
    let project = Project::minimal();
    let before = locales(project.path());
    let mut book = project.export("he");
    let town = book.text("beta-town", TRANSLATION);
    // Line breaks of another system, spaces around, marks of direction taken away.
    let book = book
        .type_in("beta-town", &format!("  {}\n", town.replacen(", ", ",\r\n", 1)))
        .type_in("beta-lead", "העיירה שעל { -delta }");
    let _ = project.import(&book).ends_with(0).says("0 texts in 0 files changed");
    assert_eq!(locales(project.path()), before);
}

#[test]
fn signs_that_programs_like_to_change_are_kept() {
    let project = Project::minimal();
    let typed = "‏–5 +6 -7 'ח _x000D_ &lt; \u{a0}ט".trim_start_matches('\u{200f}');
    let book = project.export("he").type_in("gamma-lead", typed);
    let run = project.import(&book);
    let run = run.ends_with(0);
    assert!(
        project.read("locales/he/entries/gamma.ftl").contains(&format!("gamma-lead = {typed}\n"))
    );
    // What `check` warns of is told, and stops nothing.
    let _ = run.says("warning[quotes]");
}

#[test]
fn a_text_may_begin_with_a_hyphen_or_a_plus_but_not_as_a_formula_does() {
    let project = Project::minimal();
    for text in ["-5 עיירות", "+5 עיירות", "@ עיירות", "‘עיירות", "[עיירות]", "*עיירות", ".עיירות"]
    {
        let book = project.export("he").type_in("gamma-lead", text);
        let _ = project.import(&book).ends_with(0);
        let mut book = project.export("he");
        let text = match text.chars().next().unwrap() {
            // Where a line begins, Fluent needs a literal.
            _ if !book.text("gamma-lead", TRANSLATION).contains('{') => text.to_owned(),
            sign => text.replacen(sign, &format!("{{ \"{sign}\" }}"), 1),
        };
        let shown = book.text("gamma-lead", TRANSLATION).replace(['\u{2066}', '\u{2069}'], "");
        assert_eq!(shown, text);
    }
    let book = project.export("he").type_in("gamma-lead", "=1+1");
    let _ = project.import(&book).ends_with(1).says("a text that begins with `=`");
}

#[test]
fn import_accepts_nothing() {
    let project = Project::minimal();
    let book = project.export("he").type_in("beta-lead", "העיירה שעל גדת { -delta }");
    let _ = project.import(&book).ends_with(0);
    let files = files(&project.path().join("locales"));
    assert!(!files.iter().any(|file| file.ends_with(".tsv")), "{files:?}");
}

// What is missing.

#[test]
fn a_missing_text_is_put_behind_the_one_before_it_with_its_comment() {
    let file = "locales/he/entries/beta.ftl";
    let project = Project::minimal();
    let whole = project.read(file);
    let start = whole.find("# $agreementYear").unwrap();
    let project = project.with(file, &whole[..start]);
    let mut book = project.export("he");
    // Hebrew tells other numbers apart than English, and has a row for each.
    let ids = ["", " · $meetings = one", " · $meetings = two", " · $meetings = other"];
    for id in ids {
        let id = format!("beta-meetings{id}");
        assert_eq!(book.text(&id, TRANSLATION), "");
        assert_eq!(book.text(&id, 5), "missing");
    }
    let half = book.type_in("beta-meetings · $meetings = two", "שתי פגישות");
    let _ = project
        .import(&half)
        .ends_with(1)
        .says("error[empty-message]: `beta-meetings` is still to be written")
        .says("`beta-meetings · $meetings = other` is still to be written");
    let book = half
        .type_in(
            "beta-meetings",
            "מאז { $agreementYear } נערכו { $meetings … } – וב{ -alfa } מצפים לבאה.",
        )
        .type_in("beta-meetings · $meetings = one", "פגישה אחת")
        .type_in("beta-meetings · $meetings = other", "{ $meetingsText } פגישות");
    let _ = project.import(&book).ends_with(0).says("4 texts in 1 file changed");
    let _ = project.check().ends_with(0);
    let now = project.read(file);
    assert!(now.starts_with(&whole[..start]));
    let comment = "# $agreementYear (String) - the year of the agreement\n# $meetings (Number)";
    assert!(now[start..].contains(comment), "{now}");
    assert_eq!(revise::pattern(&now, "beta-meetings").map(|text| rows::rows(&text).len()), Some(4));
}

#[test]
fn a_missing_heading_term_and_file_are_put_in() {
    let project = Project::minimal()
        .replacing("locales/he/entries/gamma.ftl", "    .heading = שולחן אחד\n", "")
        .replacing("locales/he/names.ftl", "# A river.\n-delta = נהר דלתא\n", "")
        .without("locales/he/entries/beta.ftl");
    let book = project
        .export("he")
        .type_in("gamma-task.heading", "שולחן אחד")
        .type_in("-delta", "נהר דלתא")
        .type_in("beta-lead", "העיירה שעל { -delta }")
        .type_in("beta-town", "{ -beta } שוכנת ב{ -country-xb }, על { -delta }.")
        .type_in("beta-meetings", "מאז { $agreementYear } נערכו { $meetings … }.")
        .type_in("beta-meetings · $meetings = one", "פגישה אחת")
        .type_in("beta-meetings · $meetings = two", "שתי פגישות")
        .type_in("beta-meetings · $meetings = other", "{ $meetingsText } פגישות");
    let _ = project.import(&book).ends_with(0).says("8 texts in 3 files changed");
    let _ = project.check().ends_with(0);
    assert!(project.read("locales/he/names.ftl").ends_with("# A river.\n-delta = נהר דלתא\n"));
    assert!(
        project.read("locales/he/entries/gamma.ftl").contains("    }.\n    .heading = שולחן אחד\n")
    );
}

#[test]
fn a_text_takes_the_place_of_the_comment_that_lays_it_out() {
    let project = Project::minimal();
    let _ = project.run(&["scaffold", "uk"]).ends_with(0);
    let laid = project.read("locales/uk/entries/gamma.ftl");
    let mut book = project.export("uk");
    assert!(book.text("gamma-task", TRANSLATION).is_empty());
    // Ukrainian tells these ordinals apart.
    let ids: Vec<String> =
        book.ids().into_iter().filter(|id| id.starts_with("gamma-task · ")).collect();
    let few = ids.iter().find(|id| id.ends_with("= few")).unwrap().clone();
    let other = ids.iter().find(|id| id.ends_with("= other")).unwrap().clone();
    let mark = "{ NUMBER($edition, type: \"ordinal\") … }";
    let book = book
        .type_in("gamma-lead", "Міста за одним столом")
        .type_in("gamma-task", &format!("{{ -gamma }} запрошує міста за стіл; {mark} свято."))
        .type_in(&few, "{ $edition }-є")
        .type_in(&other, "{ $edition }-е")
        .type_in("gamma-task.heading", "Один стіл");
    book.save(&project.path().join("he.xlsx"));
    let _ = project.run(&["import", "he.xlsx"]).ends_with(0).says("5 texts in 1 file changed");
    let now = project.read("locales/uk/entries/gamma.ftl");
    assert!(now.contains("\n\ngamma-lead = Міста за одним столом\n\n"), "{now}");
    let task =
        "# $edition (Number) - which edition; selects\ngamma-task =\n    { -gamma } запрошує";
    assert!(now.contains(task), "{now}");
    assert!(now.contains("\n    .heading = Один стіл\n\n# Filler"), "{now}");
    let rest = |text: &str| text[text.find("# Filler").unwrap()..].to_owned();
    assert_eq!(rest(&now), rest(&laid));
}

#[test]
fn a_missing_name_has_the_forms_that_its_language_needs() {
    let forms =
        "-delta =\n    { $case ->\n       *[nominative] Delta\n        [genitive] Delta’s\n    }\n";
    let project = Project::minimal()
        .replacing("locales/en/names.ftl", "-delta = Delta\n", forms)
        .replacing("locales/he/names.ftl", "# A river.\n-delta = נהר דלתא\n", "");
    let (basic, other) = ("-delta · $case = nominative", "-delta · $case = genitive");
    let book = project.export("he").type_in(other, "של דלתא");
    let _ = project.import(&book).ends_with(1).says(&format!("`{basic}` is still to be written"));
    let names = project.read("locales/he/names.ftl");
    let book = project.export("he").type_in(basic, "נהר דלתא");
    let _ = project.import(&book).ends_with(0).says("1 text in 1 file changed");
    assert!(project.read("locales/he/names.ftl").ends_with("# A river.\n-delta = נהר דלתא\n"));
    let project = project.with("locales/he/names.ftl", names);
    let book = project.export("he").type_in(basic, "נהר דלתא").type_in(other, "של דלתא");
    let _ = project.import(&book).ends_with(0).says("2 texts in 1 file changed");
    let both = "-delta =\n    { $case ->\n       *[nominative] נהר דלתא\n        [genitive] של דלתא\n    }\n";
    assert!(project.read("locales/he/names.ftl").ends_with(both));
}

#[test]
fn a_stale_text_shows_what_changed_in_its_source() {
    let project = Project::minimal();
    let _ = project.run(&["accept", "he", "--by", "A", "--today", "2020-01-01"]).ends_with(0);
    let project = project.replacing("locales/en/entries/beta.ftl", "The town on", "A town on");
    let mut book = project.export("he");
    assert_eq!(book.text("beta-lead", 5), "stale");
    assert_eq!(book.text("beta-lead", 6), "[-The-]{+A+} town on the { -delta }");
    assert_eq!(book.text("gamma-lead", 5), "current");
    let ledger = project.read("locales/he/ledger.tsv");
    let book = book.type_in("beta-lead", "עיירה שעל { -delta }");
    let _ = project.import(&book).ends_with(0);
    assert_eq!(project.read("locales/he/ledger.tsv"), ledger);
}

// What is refused.

#[test]
fn every_fault_names_its_cell_in_one_run_and_nothing_is_written() {
    let project = Project::minimal();
    let before = locales(project.path());
    let mut book = project
        .export("he")
        .type_in("beta-lead", "העיירה שעל { -dleta }")
        .type_in("beta-town", "{ -beta } שוכנת ב<em>{ -country-xb }, על { -delta }.")
        .type_in("beta-meetings", "מאז { $agreementYaer } נערכו פגישות")
        .type_in("gamma-lead", "עיירות { סביב שולחן")
        .type_in("gamma-task.heading", "")
        .type_in("kind-town", "עיירה");
    let cell = |book: &mut Book, id: &str| format!("he.xlsx: D{}:1:", book.row(id) + 1);
    let expected = [
        (cell(&mut book, "beta-lead"), "error[unknown-reference]: no term `-dleta`"),
        (cell(&mut book, "beta-town"), "error[markup]: faulty markup"),
        (cell(&mut book, "gamma-lead"), "error[fluent-syntax]: "),
        (
            cell(&mut book, "gamma-task.heading"),
            "error[empty-message]: the text of `gamma-task.heading`",
        ),
        (cell(&mut book, "beta-meetings"), "error[workbook]: `{ $meetings … }` stands 0 times"),
    ];
    let said = project.import(&book).ends_with(1).says("nothing was written").stdout();
    for (cell, fault) in expected {
        let found = said.lines().any(|line| line.starts_with(&cell) && line.contains(fault));
        assert!(found, "no line `{cell}…{fault}` in\n{said}");
    }
    assert_eq!(locales(project.path()), before);
}

#[test]
fn a_fault_is_shown_at_its_sign_in_the_cell() {
    let project = Project::minimal();
    let mut book = project.export("he").type_in(
        "beta-meetings · $meetings = other",
        "{ $meetingsText } פגישות\nועוד { $meetnigs } ועוד",
    );
    let cell = format!("he.xlsx: D{}", book.row("beta-meetings · $meetings = other") + 1);
    let _ = project
        .import(&book)
        .ends_with(1)
        .says(&format!("{cell}:2:9: error[unknown-variable]: unknown variable `$meetnigs`"));
}

#[test]
fn what_a_change_breaks_elsewhere_is_told_too() {
    let project = Project::minimal();
    let before = locales(project.path());
    let book = project.export("he").type_in("beta-meetings", "מאז נערכו { $meetings … }.");
    // Nothing else says the year of the agreement.
    let _ =
        project.import(&book).ends_with(1).says("error[unused-value]").says("nothing was written");
    assert_eq!(locales(project.path()), before);
}

#[test]
fn faults_that_were_there_before_do_not_stop_a_translator() {
    let project = Project::minimal().replacing(
        "locales/he/entries/gamma.ftl",
        "gamma-lead = עיירות",
        "gamma-lead = <em>עיירות",
    );
    let book = project.export("he").type_in("beta-lead", "העיירה שעל גדת { -delta }");
    let _ = project.import(&book).ends_with(0).says("1 text in 1 file changed");
}

#[test]
fn a_workbook_of_another_source_text_is_refused_and_merged_when_told() {
    let project = Project::minimal();
    let mut book = project
        .export("he")
        .type_in("beta-lead", "העיירה שעל גדת { -delta }")
        .type_in("gamma-lead", "עיירות ליד שולחן");
    let project =
        project.replacing("locales/en/entries/beta.ftl", "The town on the", "A town on the");
    let before = locales(project.path());
    let cell = format!("he.xlsx: D{}", book.row("beta-lead") + 1);
    let fault =
        format!("{cell}:1:1: error[outdated-row]: the source text of `beta-lead` has changed");
    let run = project.import(&book).ends_with(1).says(&fault).says("nothing was written");
    assert!(!run.stdout().contains("gamma-lead` has"));
    assert_eq!(locales(project.path()), before);
    let _ = project
        .run(&["import", "he.xlsx", "--merge", "--message-format", "short"])
        .ends_with(0)
        .says("warning[outdated-row]: the source text of `beta-lead` has changed")
        .says("1 text in 1 file changed");
    let after = locales(project.path());
    assert_eq!(after["he/entries/beta.ftl"], before["he/entries/beta.ftl"]);
    assert!(
        project.read("locales/he/entries/gamma.ftl").contains("gamma-lead = עיירות ליד שולחן\n")
    );
}

#[test]
fn a_text_that_somebody_edited_since_is_never_overwritten() {
    let project = Project::minimal();
    let book = project
        .export("he")
        .type_in("beta-lead", "העיירה שעל גדת { -delta }")
        .type_in("beta-meetings · $meetings = two", "שתי פגישות גדולות")
        .type_in("gamma-lead", "עיירות ליד שולחן");
    let project = project
        .replacing("locales/he/entries/beta.ftl", "beta-lead = העיירה", "beta-lead = עיירה")
        .replacing("locales/he/entries/beta.ftl", "[one] פגישה אחת", "[one] פגישה")
        .replacing(
            "locales/he/entries/gamma.ftl",
            "gamma-lead = עיירות סביב",
            "gamma-lead = עיירות ליד",
        );
    let before = locales(project.path());
    let run = project.import(&book).ends_with(1);
    let run = run.says("error[outdated-row]: `beta-lead` was edited in the project since");
    let run = run.says("`beta-meetings` was edited in the project since");
    // Both wrote the same there.
    assert!(!run.stdout().contains("gamma-lead"));
    let _ = project
        .run(&["import", "he.xlsx", "--merge"])
        .ends_with(0)
        .says("0 texts in 0 files changed");
    assert_eq!(locales(project.path()), before);
}

#[test]
fn a_file_without_room_for_surprises_is_left_alone_where_the_translator_wrote_nothing() {
    // Edited since, and untouched in the workbook: the project's text stays.
    let project = Project::minimal();
    let book = project.export("he");
    let project =
        project.replacing("locales/he/entries/beta.ftl", "beta-lead = העיירה", "beta-lead = עיירה");
    let before = locales(project.path());
    let _ = project.import(&book).ends_with(0).says("0 texts in 0 files changed");
    assert_eq!(locales(project.path()), before);
}

#[test]
fn a_text_that_is_gone_from_the_project_is_told() {
    let project = Project::minimal();
    let book = project.export("he").type_in("gamma-answers", "אין עוד תשובות.");
    let whole = |file: &str| {
        let text = project.read(file);
        let start = text.find("gamma-answers =").unwrap();
        text[..start].to_owned()
    };
    let (en, he) = (whole("locales/en/entries/gamma.ftl"), whole("locales/he/entries/gamma.ftl"));
    let project =
        project.with("locales/en/entries/gamma.ftl", en).with("locales/he/entries/gamma.ftl", he);
    let _ = project
        .import(&book)
        .ends_with(1)
        .says("`gamma-answers` is no text of the project any more");
}

#[test]
fn formulas_numbers_dates_and_truth_values_are_no_texts() {
    let project = Project::minimal();
    let before = locales(project.path());
    let mut book = project.export("he");
    book.put("beta-lead", TRANSLATION, Cell::Formula("=HYPERLINK(\"http://x\")".to_owned()));
    book.put("beta-town", TRANSLATION, Cell::Number(5.0));
    book.put("gamma-lead", TRANSLATION, Cell::Date);
    book.put("kind-town", TRANSLATION, Cell::Truth(true));
    book.put("kind-membership", REMARK, Cell::Formula("=1+1".to_owned()));
    book.cells("Guide").insert((40, 5), Cell::Formula("=1+1".to_owned()));
    let at = |book: &mut Book, id: &str, column: &str| {
        format!("he.xlsx: {column}{}:1:1: error[workbook]: ", book.row(id) + 1)
    };
    let expected = [
        at(&mut book, "beta-lead", "D") + "a formula",
        at(&mut book, "beta-town", "D") + "a number or a date where a text belongs",
        at(&mut book, "gamma-lead", "D") + "a number or a date where a text belongs",
        at(&mut book, "kind-town", "D") + "a truth value where a text belongs",
        at(&mut book, "kind-membership", "E") + "a formula",
        "he.xlsx: Guide!F41:1:1: error[workbook]: a formula".to_owned(),
    ];
    let said = project.import(&book).ends_with(1).stdout();
    for fault in expected {
        assert!(said.contains(&fault), "no `{fault}` in\n{said}");
    }
    assert_eq!(locales(project.path()), before);
}

#[test]
fn rows_are_told_that_were_doubled_changed_removed_or_moved() {
    let project = Project::minimal();
    let mut book = project.export("he");
    let (lead, town) = (book.row("beta-lead"), book.row("beta-town"));
    let id = |id: &str| Cell::Text(id.to_owned());
    book.cells("Texts").insert((lead, 0), id("beta-town"));
    let _ = project
        .import(&book)
        .ends_with(1)
        .says(&format!("he.xlsx: A{}:1:1: error[workbook]: `beta-town` stands twice", town + 1))
        .says("the row `beta-lead` is gone");

    book.cells("Texts").insert((lead, 0), id("beta-leed"));
    let _ = project
        .import(&book)
        .ends_with(1)
        .says(&format!("he.xlsx: A{}:1:1: error[workbook]: `beta-leed` is no id", lead + 1));

    book.cells("Texts").insert((lead, 0), id("beta-town"));
    book.cells("Texts").insert((town, 0), id("beta-lead"));
    let _ = project.import(&book).ends_with(1).says("the rows stand in another order");

    book.cells("Texts").remove(&(town, 0));
    let _ = project.import(&book).ends_with(1).says("a text in a row without an id");

    book.cells("Texts").insert((lead, 0), Cell::Number(4.0));
    let _ = project.import(&book).ends_with(1).says("a number or a date where an id belongs");

    let moved = book.cells("Texts").clone();
    *book.cells("Texts") =
        moved.into_iter().map(|((row, column), cell)| ((row, column + 1), cell)).collect();
    let _ = project.import(&book).ends_with(1).says("column A1 holds no ids");
}

#[test]
fn a_workbook_for_a_language_that_the_project_lacks_is_refused() {
    let project = Project::minimal();
    let mut book = project.export("he");
    book.cells("Origin").insert((1, 1), Cell::Text("uk".to_owned()));
    let _ = project.import(&book).ends_with(2).says("is for `uk`, which the project does not have");
    book.cells("Origin").insert((0, 0), Cell::Text("twinpress workbook 2".to_owned()));
    let _ = project.import(&book).ends_with(1).says("does not say what it was made from");
    book.sheets.retain(|(name, _)| name != "Texts");
    let _ = project.import(&book).ends_with(1).says("the sheet `Texts` is not there");
    book.sheets.retain(|(name, _)| name != "Origin");
    let _ = project.import(&book).ends_with(1).says("the sheet `Origin` is not there");
    let _ = project.run(&["import", "nowhere.xlsx"]).ends_with(2).says("cannot be read");
}

// What is hostile.

#[test]
fn files_that_are_no_workbooks_are_refused() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let cases: [(&str, Vec<u8>); 6] = [
        ("no workbook", b"locales".to_vec()),
        ("no workbook", Vec::new()),
        ("no workbook", bytes[..bytes.len() / 2].to_vec()),
        ("no workbook", repacked(&bytes, |_, _| None, &[("mimetype", b"application/x".to_vec())])),
        ("password-protected", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].repeat(100)),
        ("larger than 8 MB", vec![b'P'; 9 << 20]),
    ];
    for (message, bytes) in cases {
        let _ = project.import_bytes(&bytes).ends_with(1).says("error[workbook]").says(message);
    }
}

#[test]
fn macros_and_links_are_refused() {
    let project = Project::minimal();
    let bytes = exported(&project);
    for (part, what) in [
        ("xl/vbaProject.bin", "macros"),
        ("xl/externalLinks/externalLink1.xml", "links to other files"),
        ("xl/embeddings/oleObject1.bin", "embedded files"),
        ("xl/connections.xml", "connections to data"),
    ] {
        let bytes = repacked(&bytes, |_, content| Some(content), &[(part, b"x".to_vec())]);
        let _ =
            project.import_bytes(&bytes).ends_with(1).says(&format!("the workbook holds {what}"));
    }
}

#[test]
fn archives_that_unpack_to_far_more_than_texts_are_refused() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let zeros = vec![0; 64 << 20];
    for part in
        ["xl/sharedStrings.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/other.xml"]
    {
        let bytes = repacked(
            &bytes,
            |name, content| (name != part).then_some(content),
            &[(part, zeros.clone())],
        );
        assert!(bytes.len() < 1 << 20);
        let _ = project.import_bytes(&bytes).ends_with(1).says("unpacks to far more than texts");
    }
    let many: Vec<String> = (0..300).map(|index| format!("xl/part{index}.xml")).collect();
    let many: Vec<(&str, Vec<u8>)> = many.iter().map(|name| (name.as_str(), Vec::new())).collect();
    let bytes = repacked(&bytes, |_, content| Some(content), &many);
    let _ = project.import_bytes(&bytes).ends_with(1).says("more than 256 parts");
}

#[test]
fn sizes_that_a_workbook_claims_are_not_believed() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let replaced = |part: &'static str, old: &'static str, new: &'static str| {
        repacked(
            &bytes,
            move |name, content| {
                let text = String::from_utf8(content).unwrap();
                assert!(name != part || text.contains(old), "{part} holds no {old}");
                Some(if name == part { text.replacen(old, new, 1) } else { text }.into_bytes())
            },
            &[],
        )
    };
    // Room for as many strings as no machine has.
    for count in ["99999999999", "18446744073709551615", "1844674407370955161500"] {
        let new: &'static str = Box::leak(format!("uniqueCount=\"{count}\" x=\"").into_boxed_str());
        let bytes = replaced("xl/sharedStrings.xml", "uniqueCount=\"", new);
        let _ =
            project.import_bytes(&bytes).ends_with(1).says("claims more cells than it can have");
    }
    // A range of all cells that there are says nothing about those that are used.
    let bytes = replaced(
        "xl/worksheets/sheet2.xml",
        "<dimension ref=\"A1",
        "<dimension ref=\"A1:XFD1048576\"/><x ref=\"A1",
    );
    let _ = project.import_bytes(&bytes).ends_with(0).says("0 texts in 0 files changed");
    for far in ["A1048576", "XFD7"] {
        let new =
            format!("<row><c r=\"{far}\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>");
        let new: &'static str = Box::leak(new.into_boxed_str());
        let bytes = replaced("xl/worksheets/sheet2.xml", "</sheetData>", new);
        let _ = project.import_bytes(&bytes).ends_with(1).says(&format!("has something in {far}"));
    }
}

#[test]
fn styles_that_would_fill_the_memory_are_not_read() {
    let project = Project::minimal();
    let styles = format!(
        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"{}\"/></numFmts></styleSheet>",
        "0".repeat(600_000)
    );
    let formats = "<xf numFmtId=\"200\"/>".repeat(15_000) + "</cellXfs>";
    let bytes = repacked(
        &exported(&project),
        |name, content| {
            let text = String::from_utf8(content).unwrap();
            Some(match name {
                "xl/styles.xml" => text
                    .replace("</cellXfs>", &formats)
                    .replacen("<fonts", &styles.replace("</styleSheet>", "<fonts"), 1)
                    .into_bytes(),
                _ => text.into_bytes(),
            })
        },
        &[],
    );
    let _ = project.import_bytes(&bytes).ends_with(0).says("0 texts in 0 files changed");
}

#[test]
fn a_million_rows_are_refused() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let rows: String = (400..1_000_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"D{row}\" t=\"n\"><v>1</v></c></row>"))
        .collect();
    let bytes = repacked(
        &bytes,
        |name, content| match name {
            "xl/worksheets/sheet2.xml" => {
                let text = String::from_utf8(content).unwrap();
                Some(text.replace("</sheetData>", &format!("{rows}</sheetData>")).into_bytes())
            }
            _ => Some(content),
        },
        &[],
    );
    let _ = project.import_bytes(&bytes).ends_with(1).says("error[workbook]");
}

#[test]
fn one_long_text_in_many_cells_does_not_fill_the_memory() {
    let project = Project::minimal();
    let bytes = exported(&project);
    let text = format!("<t>{}</t>", "x".repeat(30_000));
    let rows: String = (400..60_000)
        .map(|row| format!("<row r=\"{row}\"><c r=\"G{row}\" t=\"s\"><v>0</v></c></row>"))
        .collect();
    let bytes = repacked(
        &bytes,
        |name, content| {
            let whole = String::from_utf8(content).unwrap();
            let whole = match name {
                "xl/worksheets/sheet2.xml" => {
                    whole.replace("</sheetData>", &format!("{rows}</sheetData>"))
                }
                "xl/sharedStrings.xml" => {
                    whole.replacen("<si>", &format!("<si>{text}</si><si>"), 1)
                }
                _ => whole,
            };
            Some(whole.into_bytes())
        },
        &[],
    );
    let _ = project.import_bytes(&bytes).ends_with(1).says("has too long a text in");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_damaged_workbook_never_stops_the_program(
        part in 0usize..12,
        damages in proptest::collection::vec((any::<u32>(), any::<u8>()), 1..6),
    ) {
        static BYTES: std::sync::LazyLock<Vec<u8>> =
            std::sync::LazyLock::new(|| exported(&Project::minimal()));
        let mut names = Vec::new();
        let mut archive = ZipArchive::new(Cursor::new(BYTES.as_slice())).unwrap();
        for index in 0..archive.len() {
            names.push(archive.by_index(index).unwrap().name().unwrap().into_owned());
        }
        let hit = &names[part % names.len()];
        let damaged = repacked(
            &BYTES,
            |name, mut content| {
                for &(at, byte) in damages.iter().filter(|_| name == hit) {
                    let at = at as usize % content.len();
                    // Signs that XML gives a meaning do the most harm.
                    content[at] = match byte % 8 {
                        0 => b'<',
                        1 => b'>',
                        2 => b'"',
                        3 => b'9',
                        4 => b'&',
                        _ => byte,
                    };
                }
                Some(content)
            },
            &[],
        );
        let _ = workbook::read("he.xlsx", &damaged);
    }

    #[test]
    fn taking_a_pattern_apart_never_stops_the_program(pattern in "[a-z {}$>\\[\\]*\"\\\\\n=…é-]{0,60}") {
        for row in rows::rows(&pattern) {
            for at in 0..pattern.len() {
                let _ = row.offset(at);
            }
        }
        let same = rows::put(&pattern, &BTreeMap::new());
        assert_eq!(same.as_deref(), Some(pattern.as_str()));
        let _ = rows::put(&pattern, &BTreeMap::from([("", "a { $x … } b")]));
        let _ = rows::written(&pattern, &BTreeMap::from([("", "a")]));
    }
}

#[test]
fn a_row_that_is_rewritten_keeps_the_lines_that_it_does_not_change() {
    let words = |from: usize, to: usize| {
        (from..to).map(|n| format!("word{n:03}")).collect::<Vec<_>>().join(" ")
    };
    let pattern = [words(0, 12), words(12, 24), words(24, 36), words(36, 40)].join("\n");
    let put = |text: &str| rows::put(&pattern, &BTreeMap::from([("", text)])).unwrap();
    let text = rows::folded(&pattern);
    assert_eq!(put(&text), pattern);
    assert_eq!(put(&text.replace("word014", "other")), pattern.replace("word014", "other"));
    assert_eq!(put(&format!("{text} end")), format!("{pattern} end"));
    assert_eq!(
        put(&format!("start {text}")).lines().skip(1).collect::<Vec<_>>().join("\n"),
        pattern.lines().skip(1).collect::<Vec<_>>().join("\n")
    );
    let long = put(&text.replace("word014", &words(100, 130)));
    assert!(long.lines().all(|line| line.chars().count() <= 120), "{long}");
    assert_eq!(rows::folded(&long), text.replace("word014", &words(100, 130)));
}
