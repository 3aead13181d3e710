//! How a language says numbers, dates, lists and order: CLDR by ICU4X, its words from
//! `conventions.ftl`, its switches from `language.yaml`.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu::calendar::Date;
use icu::calendar::Iso;
use icu::collator::Collator;
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale as IcuLocale;

use crate::content::Locale;
use crate::content::values;
use crate::content::values::Century;
use crate::content::values::Day;
use crate::content::values::Month;

/// The version of CLDR that ICU4X's data are made from, as its crates state it under
/// `[package.metadata.sources.cldr]`.
pub const CLDR_VERSION: &str = "49";

/// Tables group from this many figures, whatever a language does in running text.
const TABLES_GROUP_FROM: u64 = 4;

/// One language's formatters.
pub struct Conventions {
    plain: DecimalFormatter,
    grouped: DecimalFormatter,
    list: ListFormatter,
    month: DateTimeFormatter<fieldsets::YM>,
    day: DateTimeFormatter<fieldsets::MD>,
    /// Made when a visit asks for them.
    days: OnceLock<Days>,
    icu: IcuLocale,
    collator: CollatorBorrowed<'static>,
    /// Separator and least number of figures.
    grouping: Option<(String, u64)>,
}

/// The formatters of a visit's days.
struct Days {
    date: DateTimeFormatter<fieldsets::YMD>,
    weekday_and_date: DateTimeFormatter<fieldsets::MDE>,
    weekday: DateTimeFormatter<fieldsets::E>,
    month: DateTimeFormatter<fieldsets::M>,
}

impl Conventions {
    /// The formatters of a language. CLDR falls back to its root for a language that it lacks.
    pub fn of(locale: &Locale) -> Self {
        let tag = locale.settings.locale.as_ref().map_or(&locale.base, |tag| &tag.0);
        let icu: IcuLocale = tag.tag().parse().unwrap_or(IcuLocale::UNKNOWN);
        let compiled = "CLDR's data, its root included, is compiled in";
        let decimals = |strategy: GroupingStrategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(icu.clone().into(), options).expect(compiled)
        };
        Self {
            plain: decimals(GroupingStrategy::Never),
            grouped: decimals(GroupingStrategy::Auto),
            list: ListFormatter::try_new_and(icu.clone().into(), ListFormatterOptions::default())
                .expect(compiled),
            month: DateTimeFormatter::try_new(icu.clone().into(), fieldsets::YM::long())
                .expect(compiled),
            day: DateTimeFormatter::try_new(icu.clone().into(), fieldsets::MD::long())
                .expect(compiled),
            days: OnceLock::new(),
            collator: Collator::try_new(icu.clone().into(), CollatorOptions::default())
                .expect(compiled),
            icu,
            grouping: locale
                .settings
                .grouping
                .as_ref()
                .map(|grouping| (grouping.separator.0.clone(), grouping.from_digits)),
        }
    }

    /// The same, with figures as another language writes them.
    pub fn with_figures_of(self, other: &Locale) -> Self {
        let Self { plain, grouped, grouping, .. } = Self::of(other);
        Self { plain, grouped, grouping, ..self }
    }

    /// A number in running text.
    pub fn number(&self, value: f64) -> String {
        self.format(value, None)
    }

    /// A number in a table.
    pub fn table_number(&self, value: f64) -> String {
        self.format(value, Some(TABLES_GROUP_FROM))
    }

    fn format(&self, value: f64, from_digits: Option<u64>) -> String {
        // Every finite f64 is written as a decimal that ICU4X reads.
        let decimal = Decimal::try_from_str(&value.to_string()).unwrap_or_default();
        let Some((separator, from)) = &self.grouping else {
            return self.grouped.format(&decimal).to_string();
        };
        let from = from_digits.map_or(*from, |digits| digits.min(*from));
        let plain = self.plain.format(&decimal).to_string();
        let whole: usize = plain.chars().take_while(|c| c.is_numeric()).map(char::len_utf8).sum();
        let figures = plain[..whole].chars().count();
        if (figures as u64) < from {
            return plain;
        }
        let mut grouped = String::with_capacity(plain.len() + 8);
        for (at, figure) in plain[..whole].chars().enumerate() {
            if at > 0 && (figures - at).is_multiple_of(3) {
                grouped.push_str(separator);
            }
            grouped.push(figure);
        }
        grouped + &plain[whole..]
    }

    /// A list with the language's “and”.
    pub fn list(&self, items: &[String]) -> String {
        self.list.format(items.iter()).to_string()
    }

    /// A month and its year, as “October 2013”.
    pub fn month(&self, month: Month) -> String {
        // The dataset's types let months of the calendar in only.
        let date = Date::try_new_iso(month.year.0.into(), month.month, 1)
            .expect("a month that the dataset refused is not here");
        self.month.format(&date).to_string()
    }

    /// A day of every year, as “21 September”.
    pub fn day(&self, day: Day) -> String {
        // 2000 is a leap year, so that every day of the dataset exists in it.
        let date = Date::try_new_iso(2000, day.month, day.day)
            .expect("a day that the dataset refused is not here");
        self.day.format(&date).to_string()
    }

    fn days(&self) -> &Days {
        let icu = || self.icu.clone().into();
        let compiled = "CLDR's data, its root included, is compiled in";
        self.days.get_or_init(|| Days {
            date: DateTimeFormatter::try_new(icu(), fieldsets::YMD::long()).expect(compiled),
            weekday_and_date: DateTimeFormatter::try_new(icu(), fieldsets::MDE::long())
                .expect(compiled),
            weekday: DateTimeFormatter::try_new(icu(), fieldsets::E::long()).expect(compiled),
            month: DateTimeFormatter::try_new(icu(), fieldsets::M::long()).expect(compiled),
        })
    }

    /// A day of a certain year, as “21 September 2027”.
    pub fn date(&self, date: values::Date) -> String {
        self.days().date.format(&iso(date)).to_string()
    }

    /// The same without its year, as “21 September”.
    pub fn day_and_month(&self, date: values::Date) -> String {
        self.day.format(&iso(date)).to_string()
    }

    /// The same with its weekday, as “Tuesday 21 September”.
    pub fn weekday_and_date(&self, date: values::Date) -> String {
        self.days().weekday_and_date.format(&iso(date)).to_string()
    }

    /// The name of its weekday.
    pub fn weekday(&self, date: values::Date) -> String {
        self.days().weekday.format(&iso(date)).to_string()
    }

    /// The name of its month, as it stands by itself.
    pub fn month_name(&self, date: values::Date) -> String {
        self.days().month.format(&iso(date)).to_string()
    }

    /// The order of two names.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right)
    }
}

fn iso(date: values::Date) -> Date<Iso> {
    Date::try_new_iso(date.year().into(), date.month(), date.day())
        .expect("a day that the dataset refused is not here")
}

/// A century in Roman numerals.
pub fn roman(century: Century) -> String {
    const SIGNS: [(u8, &str); 5] = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut rest = century.0;
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}
