//! CLDR's current plural rules, by ICU4X, under the interface that `fluent-bundle` asks for.
//!
//! The published crate of this name carries the tables of CLDR 37: Hebrew 20 selects `many` there
//! (a category dropped since), French and Italian 1 000 000 select `other` (`many` since CLDR 38).
//! Cargo's `[patch]` puts this one in its place; `fluent-bundle` itself stays untouched.

pub mod operands;

use icu_locale_core::Locale;
use unic_langid::LanguageIdentifier;

use crate::operands::PluralOperands;

/// A plural category of CLDR (UTS 35, part 3, “Language Plural Rules”).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// Which of the two sets of rules: “3 towns” (cardinal) or “the 3rd town” (ordinal).
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum PluralRuleType {
    ORDINAL,
    CARDINAL,
}

/// The languages that CLDR has rules for. `fluent-bundle` chooses from these the one nearest to
/// the bundle's own and takes English where there is none.
const LANGUAGES: &str = "\
    af ak am an ar ars as asa ast az bal be bem bez bg bho blo bm bn bo br brx bs ca ce ceb cgg chr \
    ckb cs csw cy da de doi dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy ga gd gl gsw gu \
    guw gv ha haw he hi hnj hr hsb ht hu hy ia id ig ii in io is it iu iw ja jbo jgo ji jmc jv jw ka \
    kab kaj kcg kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lag lb lg lij lkt lld ln lo lt lv mai \
    mas mg mgo mk ml mn mni mo mr ms mt my nah naq nb nd ne nl nn nnh no nqo nr nso ny nyn om or os \
    osa pa pap pcm pl prg ps pt pt-PT rm ro rof ru rwk sah saq sat sc scn sd sdh se seh ses sg sgs sh shi \
    si sk sl sma smi smj smn sms sn so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn to \
    tr ts tzm ug uk ur uz ve vec vi vo vun wa wae wo xh xog yi yo yue zh zu \
";

/// The rules of one language.
pub struct PluralRules(icu_plurals::PluralRules);

impl PluralRules {
    /// The rules of `language`; an error for a language tag that ICU4X cannot read.
    pub fn create(
        language: impl Into<LanguageIdentifier>,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale = Locale::try_from_str(&language.into().to_string())
            .map_err(|_| "not a language tag that ICU4X reads")?;
        match kind {
            PluralRuleType::CARDINAL => icu_plurals::PluralRules::try_new_cardinal(locale.into()),
            PluralRuleType::ORDINAL => icu_plurals::PluralRules::try_new_ordinal(locale.into()),
        }
        .map(Self)
        .map_err(|_| "no plural rules for this language")
    }

    /// The category of `number` in this language.
    pub fn select<N: TryInto<PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a number")?;
        let operands = icu_plurals::PluralOperands::try_from(operands)?;
        Ok(match self.0.category_for(operands) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// The languages that have rules; the two sets of rules cover the same ones here.
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split_whitespace().filter_map(|code| code.parse().ok()).collect()
    }
}
