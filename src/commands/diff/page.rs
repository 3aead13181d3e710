//! What changed between two builds, as one whole page, to mail or to host.

use minijinja::Environment;
use minijinja::UndefinedBehavior;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use serde::Serialize;

use crate::commands::diff::Difference;

/// The page; it asks for nothing else when it is read.
const TEMPLATE: &str = include_str!("page.html");

/// What the template reads.
#[derive(Serialize)]
struct Page<'d> {
    #[serde(flatten)]
    difference: &'d Difference,
    nothing: bool,
    /// Lists of files with their titles.
    lists: Vec<(&'static str, &'d [String])>,
}

/// The page of a difference.
pub fn html(difference: &Difference) -> String {
    let lists = vec![
        ("Brochures to print again: they say something else", &*difference.reprint),
        ("Brochures that only look different", &*difference.looks),
        ("Fragments to paste again", &*difference.paste),
        ("Other files to upload again", &*difference.upload),
        ("New files", &*difference.new),
        ("Files that are gone", &*difference.gone),
    ];
    let page = Page { difference, nothing: difference.is_empty(), lists };
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the delimiters are the usual ones"));
    environment.add_template("page.html", TEMPLATE).expect("the template is well formed");
    let template = environment.get_template("page.html").expect("it was added just now");
    template.render(Serde(page)).expect("the template reads what a page has") + "\n"
}
