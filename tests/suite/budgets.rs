//! How long each text may be: measured by setting it.

use std::time::Instant;

use twinpress::budgets;

use crate::edition::CONTENT;
use crate::places::EMBEDDED;

#[test]
fn trial() {
    for language in ["pl", "he"] {
        let start = Instant::now();
        let locale = CONTENT.locales.iter().find(|l| l.language.tag() == language).unwrap();
        let all = budgets::budgets(&CONTENT, locale, &EMBEDDED, 2).unwrap();
        for (key, budget) in &all {
            println!("{language} {key} {} {:?}", budget.used, budget.most);
        }
        println!("{language}: {} in {:?}", all.len(), start.elapsed());
    }
}
