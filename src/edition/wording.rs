//! One language's messages, ready to be asked: the only file that formats Fluent.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentResource;
use fluent_bundle::FluentValue;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use intl_memoizer::concurrent::IntlLangMemoizer;

use crate::content::Content;
use crate::content::Locale;
use crate::content::keys::CONVENTIONS;
use crate::content::keys::Given;
use crate::content::keys::MILLION;
use crate::content::keys::Precision;
use crate::content::keys::Quantity;
use crate::content::keys::THOUSAND;
use crate::content::keys::Unit;
use crate::content::keys::Variable;
use crate::content::markup;
use crate::content::markup::Element;
use crate::content::translations;
use crate::edition::Kind;
use crate::edition::Run;
use crate::edition::Text;
use crate::edition::conventions::Conventions;
use crate::edition::conventions::roman;
use crate::edition::days;
use crate::edition::pseudo;
use crate::edition::typography;
use crate::language::Direction;
use crate::language::Language;
use crate::language::Pseudo;

/// Encloses the index of a value that is put in after Fluent has formatted the message. Values are
/// never markup, keep their own language, and are never taken for pattern text. `check` lets no
/// private-use character into a message.
const VALUE: char = '\u{e010}';
/// Encloses a number that Fluent prints; it is set as the language groups numbers.
const NUMBER: char = '\u{e011}';
/// A title of no more characters than this stays on one line.
const SHORT_TITLE: usize = 20;
/// Before the id of a term in the messages that only the program asks for.
const TERM_MESSAGE: &str = "term-of-the-program-";

/// A language's bundle and formatters.
pub struct Wording<'c> {
    pub locale: &'c Locale,
    pub conventions: Conventions,
    bundle: FluentBundle<FluentResource>,
    /// Where missing messages come from in a draft: the source language.
    fallback: Option<&'c Wording<'c>>,
}

/// Values by the name of their variable.
pub type Values = BTreeMap<String, Value>;

/// Hears of each message that is asked for, with its values.
pub type Told<'t> = &'t mut dyn FnMut(&str, &Values);

/// A value that a message is given.
#[derive(Clone, Debug)]
pub enum Value {
    /// Selects, and prints as the language groups numbers.
    Number(f64),
    /// Selects.
    Word(String),
    /// Prints; its runs are final.
    Runs(Vec<Run>),
    /// Prints, in a draft: as this language says it, and as a text that is borrowed from the source
    /// language does.
    Either { own: Vec<Run>, source: Vec<Run> },
}

impl<'c> Wording<'c> {
    /// Reads the messages of a language. Faults in them are the content's to report.
    pub fn new(
        content: &'c Content,
        locale: &'c Locale,
        fallback: Option<&'c Wording<'c>>,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.base.identifier()]);
        bundle.set_use_isolating(false);
        bundle.set_transform(Some(mark_markup));
        bundle.set_formatter(Some(mark_number));
        bundle
            .add_function("NUMBER", |positional, named| match positional.first() {
                Some(FluentValue::Number(number)) => {
                    let mut number = number.clone();
                    number.options.merge(named);
                    FluentValue::Number(number)
                }
                _ => FluentValue::Error,
            })
            .expect("a new bundle has no function of that name");
        let mut terms = String::new();
        for path in &locale.files {
            let text = content.texts[path].trim_start_matches('\u{feff}');
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A repeated id keeps the first, as `check` says.
            let _ = bundle.add_resource(resource);
        }
        for id in locale.places.keys().filter_map(|id| id.strip_prefix('-')) {
            if !id.contains('.') {
                terms.push_str(&format!("{TERM_MESSAGE}{id} = {{ -{id} }}\n"));
            }
        }
        let own = FluentResource::try_new(terms).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(own);
        let mut wording = Self { locale, conventions: Conventions::of(locale), bundle, fallback };
        // Its figures may need a font that nobody has brought yet: they come with the words around them.
        let words = content.keys.iter().filter(|key| key.file == CONVENTIONS);
        if let Some(source) = fallback.filter(|_| !words.clone().any(|key| wording.has(&key.id))) {
            wording.conventions = wording.conventions.with_figures_of(source.locale);
        }
        wording
    }

    /// The text of a message or of an attribute (`id.attribute`).
    pub fn say(&self, id: &str, values: &Values) -> Text {
        self.say_as(id, id, values)
    }

    /// The name that a term gives by default; `origin` is the term itself.
    pub fn name(&self, term: &str) -> Text {
        self.say_as(&format!("{TERM_MESSAGE}{term}"), &format!("-{term}"), &Values::new())
    }

    /// What a placeable that takes no value, such as `-plonsk(case: "genitive")`, becomes; `None` where
    /// the language does not know it.
    pub fn piece(&self, placeable: &str) -> Option<String> {
        let entry = format!("piece = {{ {placeable} }}\n");
        let pattern = translations::alone(&entry)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(&pattern, None, &mut errors);
        let text = fold_lines(&text).replace(markup::OPEN, "<").replace(markup::CLOSE, ">");
        errors.is_empty().then_some(text)
    }

    /// Whether the language has this message or term (`-term`) of its own.
    pub fn has(&self, id: &str) -> bool {
        self.locale.places.contains_key(id)
    }

    /// Whether this is what the language calls a term, as its files have it.
    pub fn is_named(&self, term: &str, name: &str) -> bool {
        self.formatted(&format!("-{term}"), &Values::new()).as_deref() == Some(name)
    }

    /// A message, attribute (`id.attribute`) or term (`-term`) as Fluent formats it, before markup and
    /// typography: values in their places, line ends as they are. None where there is none.
    pub fn formatted(&self, key: &str, values: &Values) -> Option<String> {
        if let Some(source) = self.lender(&[key]) {
            return source.formatted(key, &of_the_source(values));
        }
        let term = key.strip_prefix('-').map(|term| format!("{TERM_MESSAGE}{term}"));
        let (text, slots) = self.format(term.as_deref().unwrap_or(key), values)?;
        let texts = pieces(&text).into_iter().map(|piece| match piece {
            Piece::Pattern(text) => text.replace(markup::OPEN, "<").replace(markup::CLOSE, ">"),
            Piece::Number(number) => self.conventions.number(number),
            Piece::Value(at) => {
                slots.get(at).into_iter().copied().flatten().map(|run| run.text.as_str()).collect()
            }
        });
        Some(texts.collect())
    }

    fn say_as(&self, id: &str, origin: &str, values: &Values) -> Text {
        let runs = match self.lender(&[origin]) {
            Some(source) => borrowed(source.runs(id, &of_the_source(values))),
            None => self.runs(id, values),
        };
        Text { origin: origin.to_owned(), runs }
    }

    /// The source language, where this one lacks one of the messages: what is said with them is
    /// borrowed as a whole, its figures, dates and names too.
    fn lender(&self, ids: &[&str]) -> Option<&'c Wording<'c>> {
        self.fallback.filter(|_| ids.iter().any(|id| !self.has(id)))
    }

    /// A value that each language says in its own way.
    pub fn each(&self, say: impl Fn(&Wording<'_>) -> Vec<Run>) -> Value {
        match self.fallback {
            Some(source) => Value::Either { own: say(self), source: say(source) },
            None => Value::Runs(say(self)),
        }
    }

    /// The texts of several messages as a list; with one of them borrowed, all are.
    pub fn list(&self, ids: &[String], values: &Values) -> Value {
        let list = |wording: &Wording<'_>, values: &Values| {
            wording.join(&ids.iter().map(|id| wording.say(id, values)).collect::<Vec<_>>())
        };
        let Some(source) = self.fallback else { return Value::Runs(list(self, values)) };
        let of_source = list(source, &of_the_source(values));
        let names: Vec<&str> = ids.iter().map(String::as_str).collect();
        let own = match self.lender(&names) {
            Some(_) => borrowed(of_source.clone()),
            None => list(self, values),
        };
        Value::Either { own, source: of_source }
    }

    /// A message as Fluent formats it, values and numbers marked, and the values in order.
    fn format<'v>(&self, id: &str, values: &'v Values) -> Option<(String, Vec<&'v [Run]>)> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|a| a.value()),
            None => message.value(),
        })?;
        let mut slots: Vec<&[Run]> = Vec::new();
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            let argument = match value {
                Value::Number(number) => FluentValue::from(*number),
                Value::Word(word) => FluentValue::from(word.clone()),
                Value::Runs(runs) | Value::Either { own: runs, .. } => {
                    slots.push(runs);
                    FluentValue::from(format!("{VALUE}{}{VALUE}", slots.len() - 1))
                }
            };
            arguments.set(name.clone(), argument);
        }
        // What can go wrong here (an unknown reference, a cycle) is an error of `check`.
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        Some((text.into_owned(), slots))
    }

    /// The runs of a message, its values put in and the typography pass applied.
    fn runs(&self, id: &str, values: &Values) -> Vec<Run> {
        let Some((text, slots)) = self.format(id, values) else { return Vec::new() };
        let text = fold_lines(&text);
        let stretches = markup::parse(&text).unwrap_or_else(|_| vec![(Vec::new(), text.clone())]);
        let stretches = match self.locale.language.pseudo() {
            Some(Pseudo::Accented) => pseudo::accent(&stretches, &[VALUE, NUMBER]),
            Some(Pseudo::Mirrored) | None => stretches,
        };
        let mut runs = Vec::new();
        for (elements, text) in stretches {
            let (kind, lang) = self.style(&elements);
            self.put_values(&text, kind, &lang, &slots, &mut runs);
        }
        typography::apply(&mut runs, &self.locale.settings, &self.locale.language);
        runs
    }

    /// Kind and language of a text inside of elements: the outermost kind, the innermost language.
    fn style(&self, elements: &[Element]) -> (Kind, Language) {
        let kind = elements.first().map_or(Kind::Text, |element| match element {
            Element::Emphasis => Kind::Em,
            Element::Superscript => Kind::Sup,
            Element::Cite(_) => Kind::Cite,
            Element::Foreign(_) => Kind::Name,
        });
        let lang = elements.iter().rev().find_map(|element| match element {
            Element::Cite(Some(language)) | Element::Foreign(language) => Some(language.clone()),
            _ => None,
        });
        // Words marked as the base's are a pseudo-language's own.
        let lang = lang.filter(|lang| *lang != self.locale.base);
        (kind, lang.unwrap_or_else(|| self.locale.language.clone()))
    }

    /// Splits a formatted text at its values and puts these in.
    fn put_values(
        &self,
        text: &str,
        kind: Kind,
        lang: &Language,
        slots: &[&[Run]],
        runs: &mut Vec<Run>,
    ) {
        let dir = self.direction_of(lang);
        let plain = |text: &str| Run {
            kind,
            lang: lang.clone(),
            dir,
            text: text.to_owned(),
            datetime: None,
        };
        for piece in pieces(text) {
            match piece {
                Piece::Pattern(text) => push(runs, plain(text)),
                Piece::Number(number) => {
                    let own = *lang == self.locale.language;
                    let lang = if own { &self.locale.base } else { lang };
                    let text = self.conventions.number(number);
                    push(runs, self.run(kind, lang.clone(), text, None));
                }
                Piece::Value(at) => {
                    for run in slots.get(at).copied().unwrap_or_default() {
                        // Inside of <em> or <cite> a plain value takes on the kind around it.
                        let kind = if run.kind == Kind::Text { kind } else { run.kind };
                        push(runs, Run { kind, ..run.clone() });
                    }
                }
            }
        }
    }

    /// The direction of a text in `lang` within this edition.
    fn direction_of(&self, lang: &Language) -> Direction {
        if *lang == self.locale.language { self.locale.direction() } else { lang.direction() }
    }

    /// A ready text that the program itself makes.
    pub fn text(&self, origin: impl Into<String>, kind: Kind, text: impl Into<String>) -> Text {
        let language = self.locale.base.clone();
        Text { origin: origin.into(), runs: vec![self.run(kind, language, text.into(), None)] }
    }

    /// Texts joined as the language joins a list, each with its own runs.
    pub fn join(&self, items: &[Text]) -> Vec<Run> {
        let items: Vec<(String, &Text)> = items.iter().map(|item| (item.plain(), item)).collect();
        let texts: Vec<String> = items.iter().map(|(text, _)| text.clone()).collect();
        let joined = self.conventions.list(&texts);
        let plain = |language: &Language, text: &str| {
            self.run(Kind::Text, language.clone(), text.to_owned(), None)
        };
        // The spaces around the language's “and” are the text's, whichever way its letters read.
        let joint = |runs: &mut Vec<Run>, text: &str| {
            let (start, end) = (text.len() - text.trim_start().len(), text.trim_end().len());
            push(runs, plain(&self.locale.language, &text[..start.min(end)]));
            push(runs, plain(&self.locale.base, text.trim()));
            push(runs, plain(&self.locale.language, &text[end..]));
        };
        let mut runs = Vec::new();
        let mut rest = joined.as_str();
        for (text, item) in items {
            // A list keeps its items whole and in their order.
            let Some((before, after)) = rest.split_once(&text) else { continue };
            joint(&mut runs, before);
            item.runs.iter().for_each(|run| push(&mut runs, run.clone()));
            rest = after;
        }
        joint(&mut runs, rest);
        runs
    }

    /// A ready text in another language, such as a local name.
    pub fn foreign(
        &self,
        origin: impl Into<String>,
        kind: Kind,
        lang: &Language,
        text: &str,
    ) -> Text {
        let mut runs = vec![self.run(kind, lang.clone(), text.to_owned(), None)];
        typography::apply(&mut runs, &self.locale.settings, &self.locale.language);
        Text { origin: origin.into(), runs }
    }

    /// An address or a telephone number: read from left to right in every language.
    pub fn address(&self, origin: impl Into<String>, text: &str) -> Text {
        let language = Language::of_addresses();
        Text {
            origin: origin.into(),
            runs: vec![self.run(Kind::Address, language, text.to_owned(), None)],
        }
    }

    fn run(&self, kind: Kind, lang: Language, text: String, datetime: Option<String>) -> Run {
        let dir = self.direction_of(&lang);
        Run { kind, lang, dir, text, datetime }
    }

    /// A value as the language prints it.
    pub fn printed(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => self.conventions.number(*number),
            Value::Word(word) => word.clone(),
            Value::Runs(runs) | Value::Either { own: runs, .. } => {
                runs.iter().map(|run| run.text.as_str()).collect()
            }
        }
    }

    /// The values of a message's variables.
    pub fn values<'v>(&self, variables: impl IntoIterator<Item = &'v Variable>) -> Values {
        variables
            .into_iter()
            .filter_map(|variable| {
                let [given] = variable.given.as_slice() else { return None };
                Some((variable.name.clone(), self.value(given)?))
            })
            .collect()
    }

    /// What this language makes of a value; `None` for a text that only its user has.
    pub fn value(&self, given: &Given) -> Option<Value> {
        self.value_by(given, &mut |_, _| {})
    }

    /// The same; `told` hears each message that is asked for on the way, with its values.
    pub fn value_by(&self, given: &Given, told: Told<'_>) -> Option<Value> {
        let own = self.own_value(given, told)?;
        let Value::Runs(own) = own else { return Some(own) };
        match self.fallback.and_then(|source| source.own_value(given, &mut |_, _| {})) {
            Some(Value::Runs(source)) => Some(Value::Either { own, source }),
            _ => Some(Value::Runs(own)),
        }
    }

    fn own_value(&self, given: &Given, told: Told<'_>) -> Option<Value> {
        let own = self.locale.base.clone();
        let time = |text: String, datetime: String| {
            Value::Runs(vec![self.run(Kind::Time, own.clone(), text, Some(datetime))])
        };
        Some(match given {
            Given::Number(number) => Value::Number(*number),
            Given::Word(word) => Value::Word(word.clone()),
            Given::Quantity(quantity) => Value::Runs(self.quantity_by(*quantity, told)),
            Given::Year(year) => time(year.0.to_string(), year.0.to_string()),
            Given::Month(month) => {
                time(self.conventions.month(*month), format!("{}-{:02}", month.year.0, month.month))
            }
            Given::Day(day) => {
                time(self.conventions.day(*day), format!("{:02}-{:02}", day.month, day.day))
            }
            Given::Date(date) => Value::Runs(days::date(self, *date, told)),
            Given::Dates(from, to) => Value::Runs(days::dates(self, *from, *to, told)),
            Given::Roman(century) => Value::Runs(self.plain(roman(*century))),
            Given::Century(century) => {
                let values = Values::from([
                    ("number".to_owned(), Value::Number(century.0.into())),
                    ("roman".to_owned(), self.each(|wording| wording.plain(roman(*century)))),
                ]);
                told("century", &values);
                Value::Runs(unbreakable(self.say("century", &values).runs))
            }
            Given::Centuries(from, to) => {
                let values = Values::from([
                    ("from".to_owned(), Value::Number(from.0.into())),
                    ("to".to_owned(), Value::Number(to.0.into())),
                    ("fromRoman".to_owned(), self.each(|wording| wording.plain(roman(*from)))),
                    ("toRoman".to_owned(), self.each(|wording| wording.plain(roman(*to)))),
                ]);
                told("centuries", &values);
                Value::Runs(self.say("centuries", &values).runs)
            }
            Given::Name(name) => {
                Value::Runs(self.foreign("", Kind::Name, &name.language.0, &name.text).runs)
            }
            Given::Title(title, language) => {
                let mut runs = self.foreign("", Kind::Cite, language, title).runs;
                if title.chars().count() <= SHORT_TITLE {
                    runs = unbreakable(runs);
                }
                Value::Runs(runs)
            }
            Given::Text => return None,
        })
    }

    /// A quantity as the language says it in running text.
    pub fn quantity(&self, quantity: Quantity) -> Vec<Run> {
        self.quantity_by(quantity, &mut |_, _| {})
    }

    fn quantity_by(&self, quantity: Quantity, told: Told<'_>) -> Vec<Run> {
        let Quantity { value, unit, precision } = quantity;
        let unit_word = match unit {
            Unit::One => None,
            Unit::Percent => Some("percent"),
            Unit::Kilometre => Some("distance-km"),
            Unit::SquareKilometre => Some("area-km2"),
        };
        let one = unit == Unit::One;
        let thousands = self.locale.settings.thousands;
        let (word, number) = match precision {
            Precision::Exact => (None, value),
            Precision::Over => (Some("over"), value),
            Precision::Approximate if one && value >= MILLION => {
                (Some("about-millions"), value / MILLION)
            }
            Precision::Approximate if one && thousands && value >= THOUSAND => {
                (Some("about-thousands"), value / THOUSAND)
            }
            Precision::Approximate => (Some("about"), value),
        };
        let words: Vec<&str> = unit_word.into_iter().chain(word).collect();
        if let Some(source) = self.lender(&words) {
            return borrowed(source.quantity_by(quantity, told));
        }
        words.into_iter().fold(self.plain(self.conventions.number(number)), |figure, id| {
            let values = Values::from([
                ("figure".to_owned(), Value::Runs(figure)),
                ("number".to_owned(), Value::Number(number)),
            ]);
            told(id, &values);
            unbreakable(self.say(id, &values).runs)
        })
    }

    /// A text of the language that the program itself makes.
    fn plain(&self, text: String) -> Vec<Run> {
        vec![self.run(Kind::Text, self.locale.base.clone(), text, None)]
    }
}

/// The runs of a text that a draft borrows.
fn borrowed(mut runs: Vec<Run>) -> Vec<Run> {
    for run in &mut runs {
        run.kind = Kind::Fallback;
    }
    runs
}

/// The values as the source language says them.
fn of_the_source(values: &Values) -> Values {
    let said = |value: &Value| match value {
        Value::Either { source, .. } => Value::Runs(source.clone()),
        other => other.clone(),
    };
    values.iter().map(|(name, value)| (name.clone(), said(value))).collect()
}

/// A stretch of a formatted text.
enum Piece<'t> {
    Pattern(&'t str),
    /// Prints as the language groups numbers.
    Number(f64),
    /// The index of a value.
    Value(usize),
}

/// Splits a formatted text at the marks of its values and numbers.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find([VALUE, NUMBER]) {
        pieces.push(Piece::Pattern(&rest[..start]));
        let mark = if rest[start..].starts_with(VALUE) { VALUE } else { NUMBER };
        let inside = &rest[start + mark.len_utf8()..];
        let end = inside.find(mark).unwrap_or(inside.len());
        rest = inside.get(end + mark.len_utf8()..).unwrap_or_default();
        let content = &inside[..end];
        pieces.push(match mark {
            NUMBER => Piece::Number(content.parse().unwrap_or_default()),
            _ => Piece::Value(content.parse().unwrap_or(usize::MAX)),
        });
    }
    pieces.push(Piece::Pattern(rest));
    pieces
}

/// A figure and the words around it stay on one line: spaces of `conventions.ftl` do not break.
pub fn unbreakable(mut runs: Vec<Run>) -> Vec<Run> {
    for run in &mut runs {
        run.text = run.text.replace(' ', "\u{a0}");
    }
    runs
}

/// Adds a run to the last one where both are alike.
fn push(runs: &mut Vec<Run>, run: Run) {
    if run.text.is_empty() {
        return;
    }
    match runs.last_mut() {
        Some(last)
            if last.kind == run.kind
                && last.lang == run.lang
                && run.datetime.is_none()
                && last.datetime.is_none()
                && run.kind != Kind::Name =>
        {
            last.text.push_str(&run.text);
        }
        _ => runs.push(run),
    }
}

/// Lines of a pattern are one line of text.
fn fold_lines(text: &str) -> String {
    text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Marks the markup of pattern text, so that no value can hold any.
fn mark_markup(text: &str) -> Cow<'_, str> {
    if text.contains(['<', '>']) {
        let marked = text.chars().map(|character| match character {
            '<' => markup::OPEN,
            '>' => markup::CLOSE,
            other => other,
        });
        Cow::Owned(marked.collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Marks a number that Fluent is about to print; the language's own formatter prints it.
fn mark_number(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(format!("{NUMBER}{value}{NUMBER}")),
        _ => None,
    }
}
