//! The desk itself: what the files say, what is shown of it, and the edits that were saved here.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use serde::Deserialize;
use serde::Serialize;
use tokio::sync::watch;

use crate::commands::serve::faults;
use crate::commands::serve::faults::Shown;
use crate::commands::serve::setting::Bench;
use crate::commands::serve::setting::Wish;
use crate::commands::serve::view::Choice;
use crate::commands::serve::view::Undo;
use crate::commands::serve::view::View;
use crate::content;
use crate::content::Content;
use crate::content::Loaded;
use crate::content::Locale;
use crate::content::revise;
use crate::content::units;
use crate::content::units::Unit;
use crate::diagnostics::Diagnostic;
use crate::diagnostics::Severity;
use crate::diagnostics::SourceTexts;
use crate::language::Language;
use crate::render::layouts;
use crate::render::layouts::Layouts;
use crate::render::typesetter::Embedded;
use crate::write::Failure;
use crate::write::replace::replace;

/// One desk for all pages that are open.
pub struct Desk {
    project: PathBuf,
    /// The project's folder as links to editors spell it.
    root: String,
    /// The language to begin with.
    start: Option<Language>,
    state: Mutex<State>,
}

/// What is known of the files, and what hangs on it.
struct State {
    loaded: Loaded,
    layouts: Layouts,
    layout_faults: Vec<Diagnostic>,
    embedded: Embedded,
    /// What is shown, to each page that shows it.
    views: BTreeMap<Asked, watch::Sender<Arc<View>>>,
    edits: Vec<Edit>,
    /// How many edits were saved, undone ones too.
    saved: u64,
}

/// What a page asks to see. Both are looked up among what there is, and neither is ever a path.
#[derive(Clone, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
pub struct Asked {
    #[serde(default)]
    pub language: String,
    #[serde(default)]
    pub publication: String,
    #[serde(default)]
    pub side: Side,
}

/// What of a publication is shown: only that is made.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Ord, PartialEq, PartialOrd)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    #[default]
    Brochure,
    Fragment,
}

/// What a page needs before it can ask for a view.
#[derive(Serialize)]
pub struct Offer {
    /// The language that was asked for when the desk was opened.
    pub start: Option<String>,
    pub source: Option<String>,
    pub languages: Vec<Choice>,
}

/// A text typed at the desk.
#[derive(Debug, Deserialize)]
pub struct Typed {
    pub language: String,
    pub key: String,
    pub text: String,
    /// The text that it was made from; none where there was none.
    pub base: Option<String>,
}

/// A file before and after an edit that was saved.
struct Edit {
    id: u64,
    language: String,
    key: String,
    /// From the project's folder.
    file: Arc<str>,
    before: Arc<str>,
    after: Arc<str>,
}

/// Why the desk did not do what a page asked for.
#[derive(Debug, Serialize)]
#[serde(tag = "refused", rename_all = "kebab-case")]
pub enum Refused {
    /// There is no such language, publication, message or edit.
    Unknown,
    /// The dataset is at fault, so that no text can be checked.
    Dataset,
    /// Somebody else changed the text meanwhile.
    Conflict { theirs: Option<String> },
    /// What was typed is at fault; nothing was written.
    Faults { faults: Vec<Shown> },
    /// What was typed cannot be written at this place.
    Unfit { message: String, hint: String },
    /// The file was changed since, so that the edit is not undone.
    Changed,
    /// The file leads out of the project.
    Outside,
    /// The machine cannot do it.
    Machine { message: String },
}

/// An edit that was saved or undone.
#[derive(Serialize)]
pub struct Done {
    pub id: u64,
    pub language: String,
    pub key: String,
    /// Warnings about what was saved.
    pub faults: Vec<Shown>,
}

impl Desk {
    /// Reads the project. A wrong file is for the page to show; a language that is not there is the
    /// command line's fault.
    pub fn open(project: PathBuf, start: Option<Language>) -> Result<Self, String> {
        let loaded = content::load(&project, &[], false);
        if let (Some(content), Some(start)) = (&loaded.content, &start) {
            crate::pipeline::known_languages(std::slice::from_ref(start), &content.locales)?;
        }
        let (layouts, layout_faults) = layouts::read(&project);
        let embedded = Embedded::new(&layouts);
        let root = project.display().to_string().replace('\\', "/");
        let state = State {
            loaded,
            layouts,
            layout_faults,
            embedded,
            views: BTreeMap::new(),
            edits: Vec::new(),
            saved: 0,
        };
        Ok(Self { project, root, start, state: Mutex::new(state) })
    }

    /// The project's folder.
    pub fn project(&self) -> &Path {
        &self.project
    }

    /// What can be chosen.
    pub fn offer(&self) -> Offer {
        let state = self.lock();
        let locales = state.loaded.content.iter().flat_map(|content| &content.locales);
        let choice = |locale: &Locale| {
            let id = locale.language.tag().to_owned();
            Choice { name: locale.settings.name.clone().unwrap_or_else(|| id.clone()), id }
        };
        let languages: Vec<Choice> = locales.map(choice).collect();
        Offer {
            start: self.start.as_ref().map(|language| language.tag().to_owned()),
            source: languages.first().map(|source| source.id.clone()),
            languages,
        }
    }

    /// Shows a publication, now and whenever it changes.
    pub fn show(&self, asked: Asked) -> Result<watch::Receiver<Arc<View>>, Refused> {
        let mut state = self.lock();
        if let Some(shown) = state.views.get(&asked) {
            return Ok(shown.subscribe());
        }
        let view = self.set(&state, &asked, None)?;
        let (sender, receiver) = watch::channel(Arc::new(view));
        state.views.insert(asked, sender);
        Ok(receiver)
    }

    /// Reads the files again; where one changed, all that is shown is set again.
    pub fn follow(&self) {
        self.follow_with(&mut self.lock());
    }

    /// What would be wrong with a text if it were saved.
    pub fn check(&self, typed: &Typed) -> Result<Vec<Shown>, Refused> {
        let mut state = self.lock();
        self.follow_with(&mut state);
        let change = Change::of(&state, typed)?;
        let (faults, _) = self.judge(&state, typed, &change);
        Ok(faults)
    }

    /// Writes a text into its file, where it is made from what stands there and nothing is wrong.
    pub fn save(&self, typed: &Typed) -> Result<Done, Refused> {
        let mut state = self.lock();
        self.follow_with(&mut state);
        let change = Change::of(&state, typed)?;
        if change.stands != typed.base {
            return Err(Refused::Conflict { theirs: change.stands });
        }
        let (faults, at_fault) = self.judge(&state, typed, &change);
        if at_fault {
            return Err(Refused::Faults { faults });
        }
        self.write(&change.file, &change.before, &change.after)?;
        state.saved += 1;
        let Change { file, before, after, .. } = change;
        let (id, language, key) = (state.saved, typed.language.clone(), typed.key.clone());
        if before != after {
            state.edits.push(Edit {
                id,
                language: language.clone(),
                key: key.clone(),
                file,
                before,
                after,
            });
        }
        self.follow_with(&mut state);
        Ok(Done { id, language, key, faults })
    }

    /// Takes the last saved edit back, where its file is as the edit left it.
    pub fn undo(&self, id: u64) -> Result<Done, Refused> {
        let mut state = self.lock();
        self.follow_with(&mut state);
        let edit = state.edits.pop_if(|edit| edit.id == id).ok_or(Refused::Unknown)?;
        if let Err(refused) = self.write(&edit.file, &edit.after, &edit.before) {
            state.edits.push(edit);
            return Err(match refused {
                Refused::Conflict { .. } => Refused::Changed,
                other => other,
            });
        }
        self.follow_with(&mut state);
        let Edit { id, language, key, .. } = edit;
        Ok(Done { id, language, key, faults: Vec::new() })
    }

    /// A thread that panicked while it set a page left the files' texts whole: they are read anew
    /// before each use.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn follow_with(&self, state: &mut State) {
        let loaded = content::load(&self.project, &[], false);
        let (layouts, layout_faults) = layouts::read(&self.project);
        let same_layouts = layouts == state.layouts && layout_faults == state.layout_faults;
        // A file that can no longer be read changes no text, but is a fault.
        if same_layouts
            && loaded.texts == state.loaded.texts
            && loaded.diagnostics == state.loaded.diagnostics
        {
            return;
        }
        if !same_layouts {
            state.embedded = Embedded::new(&layouts);
            state.layouts = layouts;
            state.layout_faults = layout_faults;
        }
        state.loaded = loaded;
        state.views.retain(|_, shown| shown.receiver_count() > 0);
        for (asked, shown) in &state.views {
            let last = shown.borrow().clone();
            // A language or publication that is gone stays as it was shown last.
            if let Ok(view) = self.set(state, asked, Some(&last)) {
                shown.send_replace(Arc::new(view));
            }
        }
    }

    /// Sets what a page asked for.
    fn set(&self, state: &State, asked: &Asked, last: Option<&View>) -> Result<View, Refused> {
        let texts: SourceTexts = state
            .loaded
            .texts
            .iter()
            .chain(&state.layouts.texts)
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect();
        let diagnostics: Vec<Diagnostic> =
            state.loaded.diagnostics.iter().chain(&state.layout_faults).cloned().collect();
        let mut view = match &state.loaded.content {
            Some(content) => {
                let bench = Bench {
                    content,
                    diagnostics: &diagnostics,
                    texts: &texts,
                    layouts: &state.layouts,
                    embedded: &state.embedded,
                    root: &self.root,
                };
                let locale = self.locale(content, &asked.language).ok_or(Refused::Unknown)?;
                let publication = match asked.publication.as_str() {
                    "" => bench.publications(locale).next(),
                    id => bench.publication(id, locale),
                };
                let publication = publication.ok_or(Refused::Unknown)?;
                bench.set(&Wish { locale, publication, side: asked.side }, last)
            }
            None => View {
                faults: diagnostics.iter().map(|fault| Shown::new(fault, &texts)).collect(),
                fresh: false,
                ..last.cloned().unwrap_or_default()
            },
        };
        view.undo = state.edits.last().map(|edit| Undo {
            id: edit.id,
            key: edit.key.clone(),
            language: edit.language.clone(),
            possible: state.loaded.texts.get(&edit.file) == Some(&edit.after),
        });
        Ok(view)
    }

    /// The language of a tag; without one, the language to begin with.
    fn locale<'c>(&self, content: &'c Content, tag: &str) -> Option<&'c Locale> {
        let start = self.start.as_ref().map(Language::tag);
        match (tag, start) {
            ("", None) => content.locales.get(1).or(content.locales.first()),
            ("", Some(tag)) | (tag, _) => find(content, tag),
        }
    }

    /// What `check` says of the text, as far as it is new or stands in it, and whether any of it
    /// forbids to save.
    fn judge(&self, state: &State, typed: &Typed, change: &Change) -> (Vec<Shown>, bool) {
        let instead = SourceTexts::from([(change.file.clone(), change.after.clone())]);
        let Loaded { diagnostics, texts, .. } =
            content::load_with(&self.project, &[], false, &instead);
        let mut known: Vec<&Diagnostic> = state.loaded.diagnostics.iter().collect();
        let range = revise::pattern_range(&change.after, &typed.key);
        let mut faults = Vec::new();
        let mut at_fault = false;
        for diagnostic in &diagnostics {
            let was = known.iter().position(|known| same(known, diagnostic));
            if let Some(was) = was {
                known.swap_remove(was);
            }
            let place = diagnostic.place.as_ref().filter(|place| place.file == change.file);
            let inside = place.is_some_and(|place| {
                range.as_ref().is_some_and(|range| range.contains(&place.range.start))
            });
            let here = inside
                || place.is_some_and(|place| {
                    faults::key_at(&change.after, place.range.start).as_ref() == Some(&typed.key)
                });
            if was.is_none() || here {
                at_fault |= diagnostic.severity == Severity::Error && (was.is_none() || inside);
                faults.push(Shown::new(diagnostic, &texts));
            }
        }
        (faults, at_fault)
    }

    /// Replaces a file of the project that still says what was read in it.
    fn write(&self, file: &str, before: &str, after: &str) -> Result<(), Refused> {
        let machine = |error: std::io::Error| Refused::Machine { message: error.to_string() };
        let path = self.project.join(file).canonicalize().map_err(machine)?;
        if !path.starts_with(&self.project) {
            return Err(Refused::Outside);
        }
        if fs::read(&path).map_err(machine)? != before.as_bytes() {
            return Err(Refused::Conflict { theirs: None });
        }
        replace(&[(path, after.as_bytes().to_vec())]).map_err(|failure| match failure {
            Failure::Machine(_, error) => machine(error),
            Failure::Foreign(_) => Refused::Outside,
        })
    }
}

/// What saving a text would do to its file.
struct Change {
    file: Arc<str>,
    /// The text as it stands there now, as a person would type it.
    stands: Option<String>,
    before: Arc<str>,
    after: Arc<str>,
}

impl Change {
    fn of(state: &State, typed: &Typed) -> Result<Self, Refused> {
        let content = state.loaded.content.as_ref().ok_or(Refused::Dataset)?;
        let locale = find(content, &typed.language).ok_or(Refused::Unknown)?;
        let units = units::units(content, locale);
        let at = units.iter().position(|unit| unit.key == typed.key).ok_or(Refused::Unknown)?;
        let unit = &units[at];
        let file: Arc<str> = match &unit.own {
            Some(own) => own.place.file.clone(),
            None => format!("locales/{}/{}", locale.language, unit.file).into(),
        };
        let before = content.texts.get(&file).cloned().ok_or_else(|| Refused::Unfit {
            message: format!("there is no file `{file}` yet"),
            hint: format!("`twinpress scaffold {}` makes it", locale.language),
        })?;
        let stands = revise::pattern(&before, &typed.key);
        let unfit = |refusal: revise::Refusal| Refused::Unfit {
            message: refusal.message,
            hint: refusal.hint,
        };
        let after = match &stands {
            Some(_) => revise::replace(&before, &typed.key, &typed.text).map_err(unfit)?,
            None => added(&before, &units, at, &typed.text).map_err(unfit)?,
        };
        Ok(Self { file, stands, before, after: after.into() })
    }
}

/// The file's text with a unit that it lacks: an attribute at the end of its entry, an entry after the
/// nearest one before it that stands there, or else before the nearest one behind it. What is typed is
/// put in by the same code as any other text.
fn added(text: &str, units: &[Unit], at: usize, pattern: &str) -> Result<String, revise::Refusal> {
    let unit = &units[at];
    let id = |key: &str| key.split('.').next().unwrap_or(key).to_owned();
    let own = id(&unit.key);
    let attribute = unit.key.split_once('.').map(|(_, attribute)| attribute);
    let filled = match (attribute, revise::end_of_entry(text, &own)) {
        (Some(attribute), Some(end)) => {
            let (entry, behind) = text.split_at(end);
            let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
            let open = if entry.ends_with('\n') { "" } else { newline };
            format!("{entry}{open}    .{attribute} = …{newline}{behind}")
        }
        _ => {
            let entry = match attribute {
                Some(attribute) => format!("{own} =\n    .{attribute} = …"),
                None => format!("{own} = …"),
            };
            let stands = |known: &&Unit| known.file == unit.file && known.own.is_some();
            let (before, behind) = (&units[..at], &units[at..]);
            let after = before.iter().rev().find(stands);
            let place = match (after, behind.iter().find(stands).and_then(|next| next.own.as_ref()))
            {
                (Some(after), _) => revise::end_of_entry(text, &id(&after.key)),
                (None, Some(next)) => Some(start_of_entry(text, next.place.range.start)),
                (None, None) => None,
            };
            revise::insert_at(text, &entry, place.unwrap_or(text.len()))
        }
    };
    revise::replace(&filled, &unit.key, pattern)
}

/// Where the entry that holds a byte begins, with the comment above it.
fn start_of_entry(text: &str, byte: usize) -> usize {
    let (mut start, mut comment, mut at) = (0, None, 0);
    for line in text.split_inclusive('\n') {
        if at > byte {
            break;
        }
        if line.starts_with("# ") {
            comment.get_or_insert(at);
        } else {
            if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
                start = comment.unwrap_or(at);
            }
            comment = None;
        }
        at += line.len();
    }
    start
}

fn find<'c>(content: &'c Content, tag: &str) -> Option<&'c Locale> {
    content.locales.iter().find(|locale| locale.language.tag() == tag)
}

/// Whether two runs tell the same fault; its line may have moved.
fn same(left: &Diagnostic, right: &Diagnostic) -> bool {
    let file = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map(|place| place.file.clone());
    (left.fault, left.severity, &left.message) == (right.fault, right.severity, &right.message)
        && file(left) == file(right)
}
