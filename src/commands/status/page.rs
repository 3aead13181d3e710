//! The state of translations as one whole page, to mail or to host.

use minijinja::Environment;
use minijinja::UndefinedBehavior;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use serde::Serialize;

use crate::commands::status::Count;
use crate::commands::status::Counts;
use crate::commands::status::Status;

/// The page; it asks for nothing else when it is read.
const TEMPLATE: &str = include_str!("page.html");

/// What the template reads: the state, and for each language the rows of its table.
#[derive(Serialize)]
struct Page<'s> {
    #[serde(flatten)]
    status: &'s Status,
    tables: Vec<Vec<Row<'s>>>,
    /// The language tags in one line.
    tags: String,
}

#[derive(Serialize)]
struct Row<'s> {
    /// A file's name; empty for all files together.
    file: &'s str,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    name: &'static str,
    #[serde(flatten)]
    count: Count,
}

/// The page of a status.
pub fn html(status: &Status) -> String {
    let tables = status.languages.iter().map(|progress| {
        let files = progress.files.iter().map(|file| Row::new(&file.file, &file.counts));
        files.chain([Row::new("", &progress.total)]).collect()
    });
    let tags: Vec<&str> = status.languages.iter().map(|progress| progress.language.tag()).collect();
    let page = Page { status, tables: tables.collect(), tags: tags.join(", ") };
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
    environment
        .render_named_str("page.html", TEMPLATE, Serde(page))
        .expect("the template is a part of the program, and no input changes its shape")
}

impl<'s> Row<'s> {
    fn new(file: &'s str, counts: &Counts) -> Self {
        let cells = counts.columns().map(|(name, count)| Cell { name, count });
        Self { file, cells: cells.collect() }
    }
}
