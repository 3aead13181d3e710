//! The JSON Schemas of the dataset, from the same types that read it.

use schemars::schema_for;

use crate::content::dataset::Home;
use crate::content::dataset::Membership;
use crate::content::dataset::Partner;
use crate::content::dataset::Waivers;
use crate::content::delegations::Delegation;
use crate::content::settings::Settings;

/// The schemas by file name, as they lie in `data/schema/`.
pub fn schemas() -> Vec<(&'static str, String)> {
    [
        ("home.schema.json", schema_for!(Home)),
        ("partner.schema.json", schema_for!(Partner)),
        ("membership.schema.json", schema_for!(Membership)),
        ("delegation.schema.json", schema_for!(Delegation)),
        ("waivers.schema.json", schema_for!(Waivers)),
        ("language.schema.json", schema_for!(Settings)),
    ]
    .into_iter()
    .map(|(name, schema)| {
        // A value made of maps, texts and numbers always serializes.
        let text = serde_json::to_string_pretty(&schema).expect("a JSON value serializes");
        (name, text + "\n")
    })
    .collect()
}
