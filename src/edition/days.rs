//! Days and hours as a language says them: CLDR's dates in the language's own words around them.

use crate::content::values::Date;
use crate::content::values::Time;
use crate::edition::Kind;
use crate::edition::Run;
use crate::edition::wording::Told;
use crate::edition::wording::Value;
use crate::edition::wording::Values;
use crate::edition::wording::Wording;
use crate::edition::wording::unbreakable;

/// A day of a certain year: “14 May 2027”.
pub fn date(wording: &Wording<'_>, date: Date, told: Told<'_>) -> Vec<Run> {
    let mut values = of_day(wording, date, &|wording| wording.conventions.date(date));
    values.insert("year".to_owned(), text(wording, &|_| date.year().to_string()));
    told("full-date", &values);
    let mut runs = wording.say("full-date", &values).runs;
    // An ending that is raised parts the date into runs, none of which is the day by itself.
    if let [run] = runs.as_mut_slice()
        && run.kind == Kind::Text
    {
        run.kind = Kind::Time;
        run.datetime = Some(date.to_string());
    }
    runs
}

/// From one day to another: “14–17 May 2027”; one day alone, where they are the same.
pub fn dates(wording: &Wording<'_>, from: Date, to: Date, told: Told<'_>) -> Vec<Run> {
    if from == to {
        return date(wording, to, told);
    }
    let (span, start) = if from.year() != to.year() {
        ("years", wording.each(|wording| date(wording, from, &mut |_, _| {})))
    } else if from.month() != to.month() {
        ("year", wording.each(|wording| day_and_month(wording, from, &mut |_, _| {})))
    } else {
        ("month", text(wording, &|_| from.day().to_string()))
    };
    let mut values = Values::from([
        ("span".to_owned(), Value::Word(span.to_owned())),
        ("day".to_owned(), Value::Number(from.day().into())),
        ("from".to_owned(), start),
    ]);
    values.insert(
        "to".to_owned(),
        wording.each(|wording| {
            let mut runs = date(wording, to, &mut |_, _| {});
            // One end of a stretch of days is no day that a machine should read.
            for run in runs.iter_mut().filter(|run| run.kind == Kind::Time) {
                (run.kind, run.datetime) = (Kind::Text, None);
            }
            runs
        }),
    );
    told("date-range", &values);
    wording.say("date-range", &values).runs
}

/// A day without its year: “30 May”.
pub fn day_and_month(wording: &Wording<'_>, date: Date, told: Told<'_>) -> Vec<Run> {
    let values = of_day(wording, date, &|wording| wording.conventions.day_and_month(date));
    told("day-and-month", &values);
    wording.say("day-and-month", &values).runs
}

/// A day with its weekday, without the year: “Friday 14 May”.
pub fn weekday(wording: &Wording<'_>, date: Date, told: Told<'_>) -> Vec<Run> {
    let mut values = of_day(wording, date, &|wording| wording.conventions.weekday_and_date(date));
    let weekday = text(wording, &|wording| wording.conventions.weekday(date));
    values.insert("weekday".to_owned(), weekday);
    told("weekday-and-date", &values);
    wording.say("weekday-and-date", &values).runs
}

/// An hour, or from one to another: “10:00–11:30”.
pub fn clock(wording: &Wording<'_>, from: Time, until: Option<Time>, told: Told<'_>) -> Vec<Run> {
    let values = of_time(wording, from);
    told("clock-time", &values);
    let start = unbreakable(wording.say("clock-time", &values).runs);
    let Some(until) = until else { return start };
    let hour = |time: Time| {
        wording.each(|wording| unbreakable(wording.say("clock-time", &of_time(wording, time)).runs))
    };
    let values = Values::from([("from".to_owned(), hour(from)), ("to".to_owned(), hour(until))]);
    told("clock-range", &values);
    unbreakable(wording.say("clock-range", &values).runs)
}

fn of_time(wording: &Wording<'_>, time: Time) -> Values {
    Values::from([
        ("hour".to_owned(), text(wording, &|_| time.hour.to_string())),
        ("paddedHour".to_owned(), text(wording, &|_| format!("{:02}", time.hour))),
        ("minute".to_owned(), text(wording, &|_| format!("{:02}", time.minute))),
        ("minutes".to_owned(), Value::Number(time.minute.into())),
    ])
}

/// What every message about a day is given; `ready` is the day as CLDR writes it.
fn of_day(wording: &Wording<'_>, date: Date, ready: &dyn Fn(&Wording<'_>) -> String) -> Values {
    Values::from([
        ("date".to_owned(), text(wording, ready)),
        ("day".to_owned(), Value::Number(date.day().into())),
        ("month".to_owned(), text(wording, &|wording| wording.conventions.month_name(date))),
    ])
}

fn text(wording: &Wording<'_>, say: &dyn Fn(&Wording<'_>) -> String) -> Value {
    wording.each(|wording| wording.text("", Kind::Text, say(wording)).runs)
}

/// The same, as it begins a line of its own: with a capital, where the script has any.
pub fn capitalized(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(run) = runs.first_mut() {
        let mut letters = run.text.chars();
        if let Some(first) = letters.next() {
            run.text = first.to_uppercase().chain(letters).collect();
        }
    }
    runs
}
