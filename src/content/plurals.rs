//! The plural rules of a language: which categories it tells apart, and which a number falls into.

use icu::plurals::PluralCategory;
use icu::plurals::PluralOperands;
use icu::plurals::PluralRules;

use crate::language::Language;

/// Every plural category, in CLDR's order.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", OTHER];
/// The category that every language has.
pub const OTHER: &str = "other";

/// How many numbers of a category are looked for, and where the search for them ends.
const EXAMPLES: usize = 20;
const EXAMPLES_END: u16 = 200;

/// The plural rules of a language.
pub struct Plurals {
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Plurals {
    /// The rules of a language; CLDR's root, `other` alone, where it has none.
    pub fn of(language: &Language) -> Self {
        let mut locale: icu::locale::Locale =
            language.tag().parse().unwrap_or(icu::locale::Locale::UNKNOWN);
        // No rule depends on the script; ICU4X would take the root's for `sr-Latn`.
        locale.id.script = None;
        let rules = "the plural rules of every locale are compiled in";
        Self {
            cardinal: PluralRules::try_new_cardinal(locale.clone().into()).expect(rules),
            ordinal: PluralRules::try_new_ordinal(locale.into()).expect(rules),
        }
    }

    /// The categories that the language tells apart, in CLDR's order.
    pub fn categories(&self, ordinal: bool) -> Vec<&'static str> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        let own: Vec<&str> = rules.categories().map(category_name).collect();
        CATEGORIES.into_iter().filter(|category| own.contains(category)).collect()
    }

    /// The first whole numbers of a category; of one for fractions alone there is none.
    pub fn examples(&self, category: &str, ordinal: bool) -> Vec<u16> {
        let is_of_it = |number: &u16| self.category(f64::from(*number), ordinal) == category;
        (0..=EXAMPLES_END).filter(is_of_it).take(EXAMPLES).collect()
    }

    /// The category of a number.
    pub fn category(&self, number: f64, ordinal: bool) -> &'static str {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        // Every finite f64 is written as a decimal that ICU4X reads.
        let category = icu::decimal::input::Decimal::try_from_str(&number.to_string())
            .map(|decimal| rules.category_for(PluralOperands::from(&decimal)))
            .unwrap_or(PluralCategory::Other);
        category_name(category)
    }
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
