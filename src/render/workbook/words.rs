//! What the workbook says to a translator: in English, and in the office's language where it is known.

use crate::language::Language;

/// The words of the workbook in one language.
pub struct Words {
    language: &'static str,
    pub title: &'static str,
    /// The heads of the columns, in their order.
    pub heads: [&'static str; 9],
    /// The states from the most urgent on, each with what it means.
    pub states: [(&'static str, &'static str); 5],
    /// What the workbook was made from: languages, year of the facts, source texts, program.
    pub facts: [&'static str; 4],
    pub steps: [&'static str; 8],
}

/// English, and the words of the office's language.
pub fn of(office: &Language) -> Vec<&'static Words> {
    let known = [&POLISH].into_iter().filter(|words| words.language == office.tag());
    std::iter::once(&ENGLISH).chain(known).collect()
}

static ENGLISH: Words = Words {
    language: "en",
    title: "What to do",
    heads: [
        "Id",
        "File",
        "Source text",
        "Translation",
        "Remark",
        "State",
        "Comment",
        "Variables",
        "Characters",
    ],
    states: [
        ("missing", "There is no translation yet."),
        ("stale", "The source text has changed since the translation was accepted."),
        ("edited", "The translation has changed since it was accepted."),
        ("unproved", "Nobody has accepted the translation yet."),
        ("current", "The translation was accepted for the source text of today."),
    ],
    facts: ["Languages", "Facts as of", "Source texts", "Made by"],
    steps: [
        "Write in the yellow column “Translation” of the sheet “Texts”. The column “Remark” is for what \
         you want to tell the office. All other cells are locked.",
        "What stands in braces { } is put in by the program: a figure, a year, a name. Leave it as it \
         is, with its braces; you may move it to where your sentence needs it. The column “Variables” \
         shows what it becomes.",
        "{ $number … } with three dots stands for one of the rows below it: they hold the words that \
         change with the number.",
        "Of a name that is still missing (its id begins with a hyphen) write the forms that your language \
         has, the basic one (nominative) at least; the others stay empty.",
        "<em>, <sup>, <cite> and <span> stay, each with its end, such as </em>.",
        "Type ordinary spaces. A line break in a cell counts as a space. { \"\\u00A0\" } is a space \
         that does not break.",
        "Leave the rows as they are: no sorting, no deleting. The filter of the column “State” shows a \
         part of them.",
        "Save the file as .xlsx and send it back. Every text is checked before it is taken over; what \
         you did not change stays as it is.",
    ],
};

static POLISH: Words = Words {
    language: "pl",
    title: "Co zrobić",
    heads: [
        "Identyfikator",
        "Plik",
        "Tekst źródłowy",
        "Tłumaczenie",
        "Uwaga",
        "Stan",
        "Komentarz",
        "Zmienne",
        "Znaki",
    ],
    states: [
        ("brak", "Nie ma jeszcze tłumaczenia."),
        ("nieaktualne", "Tekst źródłowy zmienił się od czasu przyjęcia tłumaczenia."),
        ("zmienione", "Tłumaczenie zmieniono po jego przyjęciu."),
        ("nieprzyjęte", "Nikt jeszcze nie przyjął tłumaczenia."),
        ("aktualne", "Tłumaczenie przyjęto dla dzisiejszego tekstu źródłowego."),
    ],
    facts: ["Języki", "Stan danych", "Teksty źródłowe", "Program"],
    steps: [
        "Proszę pisać w żółtej kolumnie „Tłumaczenie” arkusza „Texts”. Kolumna „Uwaga” jest na \
         wiadomości dla urzędu. Pozostałe komórki są zablokowane.",
        "To, co stoi w nawiasach klamrowych { }, wstawia program: liczbę, rok, nazwę. Proszę zostawić \
         to bez zmian, razem z nawiasami; wolno przenieść je tam, gdzie wymaga tego zdanie. Kolumna \
         „Zmienne” pokazuje, co się tam pojawi.",
        "Zapis { $number … } z trzema kropkami zastępuje jeden z wierszy poniżej: są w nich słowa, \
         które zmieniają się wraz z liczbą.",
        "Z nazwy, której jeszcze brakuje (jej identyfikator zaczyna się od łącznika), proszę wpisać formy, \
         które ma dany język, co najmniej podstawową (mianownik); pozostałe zostają puste.",
        "Znaczniki <em>, <sup>, <cite> i <span> zostają, każdy ze swoim końcem, na przykład </em>.",
        "Proszę wpisywać zwykłe spacje. Podział wiersza w komórce liczy się jako spacja. \
         { \"\\u00A0\" } to spacja nierozdzielająca.",
        "Wiersze zostają na swoich miejscach: proszę ich nie sortować ani nie usuwać. Filtr w kolumnie \
         „Stan” pokazuje ich część.",
        "Proszę zapisać plik jako .xlsx i odesłać. Każdy tekst jest sprawdzany przed przyjęciem; to, \
         czego nie zmieniono, zostaje bez zmian.",
    ],
};
