//! The HTML fragment of an edition.

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
    /// The relative path of the folder of the maps.
    maps: &'e str,
}

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

    /// Renders one fragment; `folder` is the number of folders between it and its language's.
    pub fn render(
        &self,
        edition: &Edition,
        prefix: &str,
        depth: usize,
    ) -> Result<String, Diagnostic> {
        let maps = "../".repeat(depth) + "map";
        let page = Page { edition, prefix, maps: &maps };
        self.environment
            .get_template(&format!("{}.html", edition.own.publication))
            .and_then(|template| template.render(Serde(page)))
            .map(|text| text.trim_start().to_owned() + "\n")
            .map_err(|error| fault(&error))
    }
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
