//! How it is said: the Fluent files of one language, parsed, with the place of every piece.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;

use crate::content::sources::Sources;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Fault;
use crate::diagnostics::Place;
use crate::language::Language;

pub type Pattern<'s> = ast::Pattern<&'s str>;
pub type Inline<'s> = ast::InlineExpression<&'s str>;

/// Placeables nested deeper than this are refused before the parser meets them.
const DEEPEST_PLACEABLE: usize = 8;

/// One parsed `.ftl` file. The tree holds slices of `text`, which is how places are found.
pub struct File<'s> {
    /// Path from the language's folder, such as `entries/antoing.ftl`.
    pub name: &'s str,
    pub path: &'s Arc<str>,
    /// The text without its byte-order mark.
    pub text: &'s str,
    /// Bytes before `text` in the file.
    pub base: usize,
    /// Whether nobody knows what the file says: it could not be read, or nests too deep.
    pub unread: bool,
    tree: ast::Resource<&'s str>,
}

impl<'s> File<'s> {
    /// Parses the text of a file; broken entries are faults, the others are read.
    pub fn read(name: &'s str, path: &'s Arc<str>, whole: &'s str) -> (Self, Vec<Diagnostic>) {
        let text = whole.strip_prefix('\u{feff}').unwrap_or(whole);
        let base = whole.len() - text.len();
        if let Some(at) = too_deep(text) {
            let place = Place { file: path.clone(), range: at + base..at + base + 1 };
            let fault = Diagnostic::new(Fault::TooDeep, place, "placeables nested too deep")
                .hint("split the message, or move a part into a term");
            let tree = ast::Resource { body: Vec::new() };
            return (File { name, path, text, base, unread: true, tree }, vec![fault]);
        }
        let (tree, faults) = match parser::parse(text) {
            Ok(tree) => (tree, Vec::new()),
            Err((tree, errors)) => {
                let fault = |error| syntax_fault(path, text, base, error);
                (tree, errors.into_iter().map(fault).collect())
            }
        };
        (File { name, path, text, base, unread: false, tree }, faults)
    }

    /// The place of a slice of this file.
    pub fn place(&self, part: &str) -> Place {
        Place::of_slice(self.path, self.text, self.base, part)
    }
}

/// A message or a term.
pub struct Item<'t, 's> {
    pub file: &'t File<'s>,
    /// The id; a term's begins with `-`.
    pub id: String,
    /// The slice that the id is.
    pub id_slice: &'s str,
    pub value: Option<&'t Pattern<'s>>,
    pub attributes: &'t [ast::Attribute<&'s str>],
    pub comment: Option<&'t ast::Comment<&'s str>>,
}

impl<'t, 's> Item<'t, 's> {
    /// Whether this is a term, which texts use and readers never see by itself.
    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// The place of the id.
    pub fn place(&self) -> Place {
        self.file.place(self.id_slice)
    }

    /// The value and the attributes, each with its full name (`id` or `id.attribute`).
    pub fn patterns(&self) -> impl Iterator<Item = (String, &'s str, &'t Pattern<'s>)> {
        let value = self.value.map(|value| (self.id.clone(), self.id_slice, value));
        let attributes = self.attributes.iter().map(|attribute| {
            let name = format!("{}.{}", self.id, attribute.id.name);
            (name, attribute.id.name, &attribute.value)
        });
        value.into_iter().chain(attributes)
    }

    /// Whether a comment above the item holds this line.
    pub fn has_comment_line(&self, line: &str) -> bool {
        self.comment.is_some_and(|comment| comment.content.iter().any(|text| text.trim() == line))
    }
}

/// Parses the Fluent files of a language; broken entries are faults, the others are read.
pub fn parse<'s>(sources: &'s Sources, language: &Language) -> (Vec<File<'s>>, Vec<Diagnostic>) {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    for (name, path) in sources.languages.get(language).into_iter().flatten() {
        if !name.ends_with(".ftl") {
            continue;
        }
        let whole: &str = sources.texts.get(path).map_or("", |text| text);
        let (mut file, found) = File::read(name, path, whole);
        file.unread |= sources.unreadable.contains(&**path);
        files.push(file);
        faults.extend(found);
    }
    (files, faults)
}

/// The place of the first brace past the depth that is read.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    let mut line_is_comment = false;
    let mut line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        if line_start {
            line_is_comment = byte == b'#';
            // Outside of a placeable every entry starts at a line's first column.
            if byte.is_ascii_alphabetic() || byte == b'-' {
                depth = 0;
            }
        }
        line_start = byte == b'\n';
        match byte {
            _ if line_is_comment => {}
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST_PLACEABLE {
            return Some(at);
        }
    }
    None
}

fn syntax_fault(
    path: &Arc<str>,
    text: &str,
    base: usize,
    error: parser::ParserError,
) -> Diagnostic {
    let (message, hint) = explain(text, &error);
    let at = error_start(text, &error) + base;
    let place = Place { file: path.clone(), range: at..at };
    Diagnostic::new(Fault::FluentSyntax, place, message)
        .hint(hint.unwrap_or("the entry is left out until its syntax is mended"))
}

fn error_start(text: &str, error: &parser::ParserError) -> usize {
    let mut start = error.pos.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    start
}

/// What is wrong with the syntax of a text, and what to do where that is known.
pub fn explain(text: &str, error: &parser::ParserError) -> (String, Option<&'static str>) {
    use parser::ErrorKind;
    let start = error_start(text, error);
    let message = match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("expected `{token}`"),
        ErrorKind::ExpectedCharRange { range } => format!("expected one of {range}"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("the message `{entry_id}` has neither text nor attribute")
        }
        ErrorKind::ExpectedTermField { entry_id } => format!("the term `-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "a function's name is written in capitals".to_owned(),
        ErrorKind::TermAttributeAsPlaceable => {
            "an attribute of a term can select, but not be printed".to_owned()
        }
        kind => {
            let text = kind.to_string();
            let mut letters = text.chars();
            letters
                .next()
                .map_or(text.clone(), |first| first.to_lowercase().chain(letters).collect())
        }
    };
    // Where the text of a message was to begin.
    let next = text[start..].lines().nth(1).unwrap_or_default().trim_start();
    let hint = match &error.kind {
        ErrorKind::ForbiddenCallee => "the only function is `NUMBER`",
        ErrorKind::TermAttributeAsPlaceable => "give the term a parameter instead",
        ErrorKind::ExpectedLiteral if text[start..].starts_with(['“', '”', '„', '«', '‘', '’']) => {
            "inside of braces write straight quotation marks, such as `\"bare\"`"
        }
        ErrorKind::ExpectedMessageField { .. } if next.starts_with(['[', '*', '.']) => {
            "a line that begins with `[`, `*` or `.` is no text: write `{ \"[\" }`"
        }
        ErrorKind::MissingDefaultVariant => "mark one variant with `*`, such as `*[other]`",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => {
            "write the text behind `=`, or indent it on the next line"
        }
        ErrorKind::UnbalancedClosingBrace => "a literal brace is written `{ \"}\" }`",
        _ => return (message, None),
    };
    (message, Some(hint))
}

/// All that a language says: its files, what was read of them, and what may stand in them.
pub struct Texts<'t, 's> {
    pub files: &'t [File<'s>],
    pub items: Vec<Item<'t, 's>>,
    pub doubts: Doubts<'s>,
}

impl<'t, 's> Texts<'t, 's> {
    /// Gathers the items of the files; a repeated id is a fault at the later one.
    pub fn of(files: &'t [File<'s>]) -> (Self, Vec<Diagnostic>) {
        let (items, faults) = items(files);
        (Self { files, items, doubts: Doubts::of(files) }, faults)
    }
}

/// What a language may have although it could not be read. Nobody is told to add or to remove what
/// stands in a broken entry: its syntax fault is the one to mend.
#[derive(Debug, Default)]
pub struct Doubts<'s> {
    /// The ids that broken entries have, as far as they can be made out.
    ids: BTreeSet<String>,
    /// The files that could not be read at all.
    unread: BTreeSet<&'s str>,
    /// The files that could not be read to their end.
    broken: BTreeSet<&'s str>,
}

impl<'s> Doubts<'s> {
    pub fn of(files: &[File<'s>]) -> Self {
        let mut doubts = Self::default();
        for file in files {
            if file.unread {
                doubts.unread.insert(file.name);
                doubts.broken.insert(file.name);
            }
            let mut before = None;
            for entry in &file.tree.body {
                match entry {
                    ast::Entry::Message(message) => before = Some(message.id.name.to_owned()),
                    ast::Entry::Term(term) => before = Some(format!("-{}", term.id.name)),
                    ast::Entry::Junk { content } => {
                        doubts.broken.insert(file.name);
                        let ids = content.lines().filter_map(id_of_line);
                        let known = doubts.ids.len();
                        doubts.ids.extend(ids);
                        if doubts.ids.len() == known {
                            // A line that begins no entry was meant for the one before it.
                            doubts.ids.extend(before.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
        doubts
    }

    /// Whether the message or term may stand in that file.
    pub fn may_hold(&self, id: &str, file: &str) -> bool {
        self.unread.contains(file) || self.ids.contains(id)
    }

    /// Whether the message or term may stand anywhere.
    pub fn may_have(&self, id: &str) -> bool {
        !self.unread.is_empty() || self.ids.contains(id)
    }

    /// Whether a part of the file could not be read.
    pub fn about(&self, file: &str) -> bool {
        self.broken.contains(file)
    }
}

/// The id that a line of a broken entry begins with. A dot in it is taken for a hyphen.
fn id_of_line(line: &str) -> Option<String> {
    let name = line.strip_prefix('-').unwrap_or(line);
    let end = name
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | '.'))
        .unwrap_or(name.len());
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
    starts.then(|| line[..line.len() - name.len() + end].replace('.', "-"))
}

/// All messages and terms of a language, in file order; a repeated id is a fault at the later one.
fn items<'t, 's>(files: &'t [File<'s>]) -> (Vec<Item<'t, 's>>, Vec<Diagnostic>) {
    let mut items: Vec<Item<'t, 's>> = Vec::new();
    let mut faults = Vec::new();
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    for file in files {
        for entry in &file.tree.body {
            let item = match entry {
                ast::Entry::Message(message) => Item {
                    file,
                    id: message.id.name.to_owned(),
                    id_slice: message.id.name,
                    value: message.value.as_ref(),
                    attributes: &message.attributes,
                    comment: message.comment.as_ref(),
                },
                ast::Entry::Term(term) => Item {
                    file,
                    id: format!("-{}", term.id.name),
                    id_slice: term.id.name,
                    value: Some(&term.value),
                    attributes: &term.attributes,
                    comment: term.comment.as_ref(),
                },
                _ => continue,
            };
            if let Some(other) = first.get(&item.id) {
                faults.push(
                    Diagnostic::new(
                        Fault::DuplicateMessage,
                        item.place(),
                        format!("`{}` stands twice; the first is in {}", item.id, other.file),
                    )
                    .hint("keep one of the two"),
                );
                continue;
            }
            first.insert(item.id.clone(), item.place());
            for (index, attribute) in item.attributes.iter().enumerate() {
                let name = attribute.id.name;
                if item.attributes[..index].iter().any(|other| other.id.name == name) {
                    faults.push(
                        Diagnostic::new(
                            Fault::DuplicateMessage,
                            file.place(name),
                            format!("the attribute `.{name}` of `{}` stands twice", item.id),
                        )
                        .hint("keep one of the two"),
                    );
                }
            }
            items.push(item);
        }
    }
    (items, faults)
}

/// A text that stands by itself; `None` where it is none that Fluent can read.
pub fn alone(entry: &str) -> Option<Pattern<'_>> {
    let tree = parser::parse(entry).ok()?;
    tree.body.into_iter().find_map(|entry| match entry {
        ast::Entry::Message(message) => message.value,
        _ => None,
    })
}

/// The variables of a text, each once, in the order of the text.
pub fn variables(pattern: &Pattern<'_>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    visit(pattern, &mut |part| match part {
        Part::Inline(Inline::VariableReference { id }) if !names.iter().any(|n| n == id.name) => {
            names.push(id.name.to_owned());
        }
        _ => {}
    });
    names
}

/// Visits every part of a pattern, the variants of its selects included.
pub fn visit<'t, 's>(pattern: &'t Pattern<'s>, see: &mut impl FnMut(Part<'t, 's>)) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => see(Part::Text(value)),
            ast::PatternElement::Placeable { expression } => visit_expression(expression, see),
        }
    }
}

fn visit_expression<'t, 's>(
    expression: &'t ast::Expression<&'s str>,
    see: &mut impl FnMut(Part<'t, 's>),
) {
    match expression {
        ast::Expression::Inline(inline) => visit_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            see(Part::Select { selector, variants });
            visit_inline(selector, see);
            for variant in variants {
                visit(&variant.value, see);
            }
        }
    }
}

fn visit_inline<'t, 's>(inline: &'t Inline<'s>, see: &mut impl FnMut(Part<'t, 's>)) {
    see(Part::Inline(inline));
    match inline {
        Inline::FunctionReference { arguments, .. } => visit_arguments(arguments, see),
        Inline::TermReference { arguments: Some(arguments), .. } => visit_arguments(arguments, see),
        Inline::Placeable { expression } => visit_expression(expression, see),
        _ => {}
    }
}

fn visit_arguments<'t, 's>(
    arguments: &'t ast::CallArguments<&'s str>,
    see: &mut impl FnMut(Part<'t, 's>),
) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        visit_inline(argument, see);
    }
}

/// A part of a pattern.
pub enum Part<'t, 's> {
    /// Text between placeables.
    Text(&'s str),
    /// What a placeable (or a selector, or an argument) holds.
    Inline(&'t Inline<'s>),
    /// A select, before its selector and its variants are visited.
    Select { selector: &'t Inline<'s>, variants: &'t [ast::Variant<&'s str>] },
}
