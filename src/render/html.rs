//! The HTML fragment of an edition, and where in it each text stands.
//!
//! What a web editor pastes holds no trace of where its texts come from. For the desk the same
//! templates mark each text by `data-origin`; and as the marks change nothing else, they tell which
//! element of the fragment as it is pasted holds which text.

use std::collections::BTreeMap;

use minijinja::AutoEscape;
use minijinja::Environment;
use minijinja::Output;
use minijinja::State;
use minijinja::UndefinedBehavior;
use minijinja::Value;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use serde::Serialize;

use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::edition::Edition;
use crate::render::layouts::Layouts;

/// The folder of the fragment's templates.
const FOLDER: &str = "layouts/fragment/";

/// The templates, parsed.
pub struct Fragments<'l> {
    environment: Environment<'l>,
    /// What is wrong with them; nothing is rendered then.
    pub faults: Vec<Diagnostic>,
}

/// What a template reads: the edition, and where the fragment stands.
#[derive(Serialize)]
struct Page<'e> {
    #[serde(flatten)]
    edition: &'e Edition,
    /// The prefix of every id in the fragment.
    prefix: &'e str,
    /// The relative paths of the folders of the maps and of the pictures.
    maps: &'e str,
    pictures: &'e str,
    /// Whether each text is marked with its origin.
    marked: bool,
}

/// For each origin, the selectors of the elements that hold it, in the order of the document.
pub type Anchors = BTreeMap<String, Vec<String>>;

/// Elements that are never closed.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"];
/// What marks a text: an element of no other attribute encloses it, another one is what it describes.
const MARK: &str = "data-origin";

impl<'l> Fragments<'l> {
    /// Parses the templates of the layouts.
    pub fn new(layouts: &'l Layouts) -> Self {
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_formatter(write_escaped);
        environment.set_syntax(
            SyntaxConfig::builder()
                .trim_blocks(true)
                .lstrip_blocks(true)
                .build()
                .expect("the delimiters are the usual ones"),
        );
        let mut faults = Vec::new();
        for (path, text) in &layouts.texts {
            let Some(name) = path.strip_prefix(FOLDER) else { continue };
            if let Err(error) = environment.add_template(name, text) {
                faults.push(fault(&error));
            }
        }
        Self { environment, faults }
    }

    /// Renders one fragment; `depth` is the number of folders between it and its language's.
    pub fn render(
        &self,
        edition: &Edition,
        prefix: &str,
        depth: usize,
    ) -> Result<String, Diagnostic> {
        self.fill(edition, prefix, depth, false)
    }

    /// The same fragment with every text in a `<span data-origin="…">`; where a text is an attribute,
    /// the element that has it bears the mark. The elements without the marks are the same.
    pub fn render_marked(
        &self,
        edition: &Edition,
        prefix: &str,
        depth: usize,
    ) -> Result<String, Diagnostic> {
        self.fill(edition, prefix, depth, true)
    }

    fn fill(
        &self,
        edition: &Edition,
        prefix: &str,
        depth: usize,
        marked: bool,
    ) -> Result<String, Diagnostic> {
        let maps = "../".repeat(depth) + "map";
        let pictures = "../".repeat(depth + 1) + "pictures";
        let page = Page { edition, prefix, maps: &maps, pictures: &pictures, marked };
        self.environment
            .get_template(&format!("{}.html", edition.own.publication))
            .and_then(|template| template.render(Serde(page)))
            .map(|text| text.trim_start().to_owned() + "\n")
            .map_err(|error| fault(&error))
    }
}

/// Reads a marked fragment: CSS selectors that find each text in the fragment without marks. Each
/// starts at the nearest element that has an id.
pub fn anchors(marked: &str) -> Anchors {
    struct Open {
        selector: String,
        children: usize,
        is_mark: bool,
    }
    let mut anchors = Anchors::new();
    let mut open = vec![Open { selector: String::new(), children: 0, is_mark: false }];
    // The templates escape `<` and `>` wherever they are no tag.
    for tag in marked.split('<').skip(1).filter_map(|rest| rest.split('>').next()) {
        if tag.starts_with('/') {
            open.pop();
            continue;
        }
        let name = tag.split_ascii_whitespace().next().unwrap_or_default();
        let origin = attribute(tag, MARK);
        let is_mark = origin.is_some() && tag.matches('=').count() == 1;
        // A mark is no element of the fragment as it is pasted.
        let Some(outer) = open.iter_mut().rev().find(|outer| !outer.is_mark) else { break };
        let selector = if is_mark {
            outer.selector.clone()
        } else {
            outer.children += 1;
            match attribute(tag, "id") {
                Some(id) => format!("#{id}"),
                None => format!("{} > :nth-child({})", outer.selector, outer.children),
            }
        };
        if let Some(origin) = origin {
            let found = anchors.entry(origin.to_owned()).or_default();
            if found.last() != Some(&selector) {
                found.push(selector.clone());
            }
        }
        if !VOID.contains(&name) {
            open.push(Open { selector, children: 0, is_mark });
        }
    }
    anchors
}

/// The value of an attribute in a tag.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    tag[start..].split('"').next()
}

/// Escapes what HTML asks to escape, and no more: minijinja's own way spells `/` as a reference too.
fn write_escaped(
    output: &mut Output<'_>,
    _: &mut State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    if value.is_safe() {
        return write!(output, "{value}").map_err(minijinja::Error::from);
    }
    let text = value.to_string();
    let mut rest = text.as_str();
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let reference = match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        };
        output.write_str(&rest[..at]).and_then(|()| output.write_str(reference))?;
        rest = &rest[at + 1..];
    }
    output.write_str(rest).map_err(minijinja::Error::from)
}

fn fault(error: &minijinja::Error) -> Diagnostic {
    let place = error.name().map(|name| {
        let range = error.range().unwrap_or_default();
        Place { file: format!("{FOLDER}{name}").into(), range }
    });
    let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
    Diagnostic::new(Fault::Layout, place, format!("{}{detail}", error.kind()))
        .hint("mend the template; the edition's shape is documented in src/edition/mod.rs")
}
