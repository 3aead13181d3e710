//! What changed between two builds, as lines to read.

use crate::commands::diff::Change;
use crate::commands::diff::Difference;
use crate::commands::printable;
use crate::content::changes;

/// The lines.
pub fn text(difference: &Difference) -> String {
    let Difference { figures, languages, reprint, looks, paste, upload, new, gone, .. } =
        difference;
    let mut text = String::new();
    section(&mut text, "figures of the dataset", figures.iter().map(figure));
    for language in languages {
        let title = format!("texts in {}", printable(&language.language));
        section(&mut text, &title, language.texts.iter().map(sentence));
    }
    let files = [
        ("brochures to print again: they say something else", reprint),
        ("brochures that only look different", looks),
        ("fragments to paste again", paste),
        ("other files to upload again", upload),
        ("new", new),
        ("gone", gone),
    ];
    for (title, list) in files {
        section(&mut text, title, list.iter().map(|path| printable(path)));
    }
    section(&mut text, "versions", difference.versions.iter().map(figure));
    let inputs = difference.inputs.iter().map(|path| printable(path));
    section(&mut text, "sources and layouts that differ", inputs);
    if difference.is_empty() {
        text += "no file changed\n";
    }
    text
}

fn section(text: &mut String, title: &str, lines: impl ExactSizeIterator<Item = String>) {
    if lines.len() == 0 {
        return;
    }
    *text += &format!("{title} ({})\n", lines.len());
    for line in lines {
        *text += &format!("  {line}\n");
    }
}

fn figure(change: &Change) -> String {
    let shown = |text: &Option<String>| text.as_deref().map_or("none".to_owned(), printable);
    format!("{}: {} → {}", printable(&change.key), shown(&change.old), shown(&change.new))
}

fn sentence(change: &Change) -> String {
    let diff = match (&change.old, &change.new) {
        (Some(_), None) => "gone".to_owned(),
        (None, Some(new)) => format!("new: {new}"),
        _ => changes::marked(&change.change),
    };
    format!("{}\n    {}", printable(&change.key), printable(&diff))
}
