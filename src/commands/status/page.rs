//! The state of translations as one whole page, to mail or to host.

use minijinja::Environment;
use minijinja::HtmlEscape;
use minijinja::UndefinedBehavior;
use minijinja::Value;
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
    environment.add_filter("fluent", fluent);
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

/// A Fluent pattern for the page: what is code in it reads from left to right by itself, so that the
/// words of a Hebrew text around it keep their order.
fn fluent(pattern: &str) -> Value {
    let mut html = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find(['{', '[', '*', '<']) {
        let (before, code) = rest.split_at(at);
        let indent = before.rsplit('\n').next().unwrap_or_default();
        let starts = html.is_empty() || indent.len() < before.len();
        let at_line_start = starts && indent.trim().is_empty();
        let length = code_length(code, at_line_start).unwrap_or(0);
        html += &HtmlEscape(before).to_string();
        if length == 0 {
            html += &HtmlEscape(&code[..1]).to_string();
        } else {
            html += &format!("<bdi dir=\"ltr\">{}</bdi>", HtmlEscape(&code[..length]));
        }
        rest = &code[length.max(1)..];
    }
    html += &HtmlEscape(rest).to_string();
    Value::from_safe_string(html)
}

/// How long the placeable, the head of a select, the key of a variant or the tag is that a text begins
/// with, in bytes.
fn code_length(code: &str, at_line_start: bool) -> Option<usize> {
    let line = code.lines().next()?;
    match line.as_bytes().first()? {
        b'{' => {
            let end = line.find('}').map(|end| end + 1);
            let nested = |end: &usize| line[1..*end].contains('{');
            end.filter(|end| !nested(end)).or_else(|| line.find("->").map(|end| end + 2))
        }
        b'[' if at_line_start => line.find(']').map(|end| end + 1),
        b'*' if at_line_start && line.starts_with("*[") => line.find(']').map(|end| end + 1),
        b'<' => line.find('>').map(|end| end + 1),
        _ => None,
    }
}
