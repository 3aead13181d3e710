//! What is true: the files of `data/` as types.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::json_schema;

use crate::content::courtesy::WAIVABLE;
use crate::content::delegations::Visit;
use crate::content::pictures::Image;
use crate::content::values::Address;
use crate::content::values::Century;
use crate::content::values::Country;
use crate::content::values::Date;
use crate::content::values::Day;
use crate::content::values::FactKey;
use crate::content::values::Id;
use crate::content::values::Latitude;
use crate::content::values::Longitude;
use crate::content::values::Measure;
use crate::content::values::Month;
use crate::content::values::Percent;
use crate::content::values::PictureFile;
use crate::content::values::Tag;
use crate::content::values::Year;
use crate::content::values::Years;
use crate::content::yaml::Filled;
use crate::content::yaml::FromYaml;
use crate::content::yaml::Located;
use crate::content::yaml::Node;
use crate::content::yaml::Reader;
use crate::content::yaml::Value;
use crate::content::yaml::closed_list;
use crate::content::yaml::record;
use crate::diagnostics::Fault;
use crate::diagnostics::did_you_mean;

/// Everything that `data/` says.
#[derive(Clone, Debug)]
pub struct Dataset {
    pub home: Home,
    /// The partners by their order, then the memberships by theirs.
    pub entries: Vec<Entry>,
    /// What may be amiss all the same.
    pub waivers: Vec<Waiver>,
    /// The visits, by their ids.
    pub delegations: Vec<Visit>,
    /// The coast line: rings of (longitude, latitude) in degrees, WGS 84, not closed.
    pub coast: Vec<Vec<(f64, f64)>>,
    /// The pictures that entries show, by the names of their files.
    pub images: BTreeMap<String, Image>,
}

impl Dataset {
    /// The entries that are places, in the order of publication.
    pub fn partners(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.partner().is_some())
    }

    /// The entry of an id.
    pub fn entry(&self, id: &Id) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id().value == *id)
    }
}

/// What has a page: a partner or a membership.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The file that the entry was read from.
    pub file: Arc<str>,
    pub record: Record,
}

/// The two kinds of entry, as their files hold them.
#[derive(Clone, Debug)]
pub enum Record {
    Partner(Partner),
    Membership(Membership),
}

macro_rules! both {
    ($($(#[$meta:meta])* $field:ident: $type:ty;)+) => {
        impl Entry {
            $($(#[$meta])* pub fn $field(&self) -> &$type {
                match &self.record {
                    Record::Partner(partner) => &partner.$field,
                    Record::Membership(membership) => &membership.$field,
                }
            })+
        }
    };
}

both! {
    /// The id, which is the file's name and the first part of its messages' ids.
    id: Located<Id>;
    /// The place among the entries of its kind.
    order: Located<u64>;
    /// Its names in its own languages.
    local_names: Filled<LocalName>;
    website: Website;
    /// The year in which the partnership or membership began.
    since: Year;
    names: Option<Names>;
    /// The facts that the panel shows besides the usual ones.
    panel: Vec<Located<FactKey>>;
    facts: Facts;
    pictures: Vec<Picture>;
    /// The year whose state the facts describe.
    as_of: Located<Year>;
    source: Located<Id>;
}

impl Entry {
    /// Every name that the entry's texts need.
    pub fn needed_names(&self) -> impl Iterator<Item = &Located<Id>> {
        self.names().iter().flat_map(Names::all)
    }

    /// The entry as a partner.
    pub fn partner(&self) -> Option<&Partner> {
        match &self.record {
            Record::Partner(partner) => Some(partner),
            Record::Membership(_) => None,
        }
    }

    /// The kind as message ids spell it.
    pub fn kind(&self) -> &'static str {
        match &self.record {
            Record::Partner(partner) => partner.kind.name(),
            Record::Membership(membership) => membership.kind.name(),
        }
    }
}

record! {
    /// The home town: who publishes, in which source language, and the state of the data.
    pub struct Home {
        /// The id; the term of this name says it in each language.
        pub id: Located<Id>,
        pub kind: Kind,
        pub country: Country,
        pub local_names: Filled<LocalName>,
        pub place: Point,
        /// The language that the translations are made from.
        pub source_language: Located<Tag>,
        pub office: Office,
        pub names: Option<Names>,
        /// What courtesy asks of printed matter; without it, facts never age and no year is round.
        pub courtesy: Option<Courtesy>,
        /// The year whose state the facts describe.
        pub as_of: Year,
        pub source: Located<Id>,
    }
}

record! {
    /// What courtesy asks of printed matter.
    pub struct Courtesy {
        /// How many years old facts may be.
        pub facts_last: u64,
        /// Every so many years an anniversary is round.
        pub round_years: Years,
    }
}

record! {
    /// The file of the waivers.
    #[derive(Default)]
    pub struct Waivers {
        pub waivers: Vec<Waiver>,
    }
}

record! {
    /// What may be amiss in print all the same, by whose leave.
    pub struct Waiver {
        /// The kind of fault, as it is printed.
        pub what: Located<Waived>,
        /// The entry or the delegation that it is about; without it, every one.
        pub of: Option<Located<Id>>,
        /// Why, for those who look at it later; it is printed nowhere.
        pub why: String,
        /// The last day on which it holds.
        pub until: Located<Date>,
    }
}

/// A kind of fault that may be waived.
#[derive(Clone, Copy, Debug)]
pub struct Waived(pub Fault);

impl FromYaml for Waived {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "the kind of a fault")?;
        if let Some(fault) = WAIVABLE.into_iter().find(|fault| fault.code() == text) {
            return Some(Self(fault));
        }
        let codes = WAIVABLE.map(Fault::code);
        let hint =
            did_you_mean(text, codes).unwrap_or_else(|| format!("one of: {}", codes.join(", ")));
        let message = format!("`{text}` is no fault that may be waived");
        reader.fault_with_hint(Fault::BadValue, &node.range, message, Some(hint))
    }
}

impl JsonSchema for Waived {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Waived".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "enum": WAIVABLE.map(Fault::code) })
    }
}

record! {
    /// A town, city, district or regional council that the home town is partner of.
    pub struct Partner {
        /// The id: the file's name, the term of its name, the first part of its messages' ids.
        pub id: Located<Id>,
        /// The place in the order of publication.
        pub order: Located<u64>,
        pub kind: Kind,
        pub country: Country,
        /// Its names in its own languages; the first is the official one.
        pub local_names: Filled<LocalName>,
        pub place: Located<Point>,
        pub website: Website,
        pub population: Population,
        /// The year since which it has been a partner.
        pub since: Year,
        pub cooperation: Cooperation,
        pub names: Option<Names>,
        /// The facts that the panel shows besides population, year and cooperation.
        #[schemars(default, extend("uniqueItems" = true))]
        pub panel: Vec<Located<FactKey>>,
        #[schemars(default)]
        pub facts: Facts,
        /// At most one photograph and one coat of arms.
        #[schemars(default)]
        pub pictures: Vec<Picture>,
        /// The year whose state the facts describe.
        pub as_of: Located<Year>,
        /// Where the facts come from: the id of a message `source-…`.
        pub source: Located<Id>,
    }
}

record! {
    /// An association that the home town belongs to.
    pub struct Membership {
        /// The id: the file's name, the term of its name, the first part of its messages' ids.
        pub id: Located<Id>,
        /// The place in the order of publication, after the partners.
        pub order: Located<u64>,
        pub kind: MembershipKind,
        /// Its names in its own languages; the first is the official one.
        pub local_names: Filled<LocalName>,
        pub website: Website,
        /// The year since which the home town has been a member.
        pub since: Year,
        pub names: Option<Names>,
        /// The facts that the panel shows besides the year.
        #[schemars(default, extend("uniqueItems" = true))]
        pub panel: Vec<Located<FactKey>>,
        #[schemars(default)]
        pub facts: Facts,
        /// At most one photograph and one coat of arms.
        #[schemars(default)]
        pub pictures: Vec<Picture>,
        /// The year whose state the facts describe.
        pub as_of: Located<Year>,
        /// Where the facts come from: the id of a message `source-…`.
        pub source: Located<Id>,
    }
}

closed_list! {
    /// What kind of place an entry is.
    pub enum Kind {
        Town "town",
        City "city",
        District "district",
        RegionalCouncil "regional-council",
    }
}

closed_list! {
    /// The one kind of an entry that is no place.
    pub enum MembershipKind {
        Membership "membership",
    }
}

closed_list! {
    /// How far the listed fields cover the cooperation.
    pub enum Extent {
        /// These are its fields.
        Whole "whole",
        /// Mainly these.
        Mainly "mainly",
        /// These among others.
        AmongOthers "among-others",
        /// It began with these.
        BegunWith "begun-with",
    }
}

closed_list! {
    /// The fields of cooperation.
    pub enum Field {
        ChildrenAndYouthExchange "children-and-youth-exchange",
        Culture "culture",
        Education "education",
        Heritage "heritage",
        JointBook "joint-book",
        JointProjects "joint-projects",
        LocalGovernment "local-government",
        MunicipalServices "municipal-services",
        Music "music",
        Schools "schools",
        Sport "sport",
        Youth "youth",
        YouthExchange "youth-exchange",
    }
}

record! {
    /// The fields of cooperation and how far they cover it.
    pub struct Cooperation {
        pub extent: Extent,
        pub fields: Filled<Field>,
    }
}

record! {
    /// A name in one of the entry's own languages.
    pub struct LocalName {
        pub text: String,
        pub language: Tag,
    }
}

record! {
    /// A place on the globe, WGS 84.
    pub struct Point {
        pub latitude: Latitude,
        pub longitude: Longitude,
    }
}

record! {
    /// A photograph or a coat of arms; what is said of it, the message `<entry>-picture-<id>` says.
    pub struct Picture {
        /// The last part of its message's id.
        pub id: Located<Id>,
        pub file: Located<PictureFile>,
        pub kind: Located<PictureKind>,
        /// Whose picture it is: a name.
        pub credit: Option<String>,
    }
}

closed_list! {
    /// What a picture shows, and so where it stands.
    pub enum PictureKind {
        Photograph "photograph",
        Arms "arms",
    }
}

record! {
    /// A website and, where it is known, its language.
    pub struct Website {
        pub address: Address,
        pub language: Option<Tag>,
    }
}

record! {
    /// A number of inhabitants.
    pub struct Population {
        pub count: u64,
        /// Whether the figure must read as approximate.
        #[schemars(default)]
        pub approximate: bool,
    }
}

record! {
    /// The office's address block. Its name and department are messages.
    pub struct Office {
        /// The town: the id of a term.
        pub town: Located<Id>,
        pub country: Country,
        pub street: Option<String>,
        pub postal_code: Option<String>,
        pub phone: Option<String>,
        pub email: Option<String>,
        pub website: Option<Address>,
    }
}

record! {
    /// The names that the entry's texts need in each language: ids of terms, by what they name.
    pub struct Names {
        #[schemars(default, extend("uniqueItems" = true))]
        pub persons: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub regions: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub places: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub waters: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub peoples: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub languages: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub institutions: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub monuments: Vec<Located<Id>>,
        #[schemars(default, extend("uniqueItems" = true))]
        pub works: Vec<Located<Id>>,
    }
}

impl Names {
    /// All names, in the order of the groups.
    pub fn all(&self) -> impl Iterator<Item = &Located<Id>> {
        [
            &self.persons,
            &self.regions,
            &self.places,
            &self.waters,
            &self.peoples,
            &self.languages,
            &self.institutions,
            &self.monuments,
            &self.works,
        ]
        .into_iter()
        .flatten()
    }
}

/// The facts of one entry, in the file's order. A fact's key is the name of its variable.
#[derive(Clone, Debug, Default)]
pub struct Facts(pub Vec<(Located<FactKey>, Fact)>);

impl Facts {
    /// The fact of that key.
    pub fn get(&self, key: &str) -> Option<&Fact> {
        self.0.iter().find(|(known, _)| known.value.0 == key).map(|(_, fact)| fact)
    }
}

/// One value of the dataset; the first key says what it is.
#[derive(Clone, Debug, JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
pub enum Fact {
    /// A number of things.
    Count {
        count: u64,
        #[schemars(default)]
        approximate: bool,
        /// More than this.
        #[schemars(default)]
        over: bool,
    },
    /// A place in an order, as in “the third edition”.
    Rank {
        #[schemars(range(min = 1))]
        rank: u64,
    },
    /// A calendar year, which is never grouped.
    Year {
        year: Year,
    },
    /// A month of a year, as `2013-10`.
    Month {
        month: Month,
    },
    /// A day of every year, as `09-21`.
    Day {
        day: Day,
    },
    Century {
        century: Century,
    },
    Centuries {
        from_century: Century,
        to_century: Century,
    },
    /// A share of a whole, in percent.
    Percent {
        percent: Percent,
        #[schemars(default)]
        approximate: bool,
    },
    /// A distance in kilometres.
    Distance {
        km: Measure,
        #[schemars(default)]
        approximate: bool,
    },
    /// An area in square kilometres.
    Area {
        km2: Measure,
        #[schemars(default)]
        approximate: bool,
    },
    /// The title of a work, in the work's language; it is set as titles are.
    Title {
        title: String,
        language: Tag,
    },
    /// A name that stays in its own language.
    Name {
        name: String,
        language: Tag,
    },
}

impl FromYaml for Fact {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        use crate::content::yaml::Fields;
        const KINDS: [&str; 12] = [
            "count",
            "rank",
            "year",
            "month",
            "day",
            "century",
            "from_century",
            "percent",
            "km",
            "km2",
            "title",
            "name",
        ];
        let Value::Mapping(entries) = &node.value else {
            return reader.expected(node, "a fact, such as `{ year: 1997 }`");
        };
        let Some(kind) =
            KINDS.iter().find(|kind| entries.iter().any(|(key, _)| key.text == **kind))
        else {
            let hint = entries
                .iter()
                .find_map(|(key, _)| did_you_mean(&key.text, KINDS))
                .unwrap_or_else(|| format!("one of: {}", KINDS.join(", ")));
            let message = "a fact without a key that says what it is".to_owned();
            return reader.fault_with_hint(Fault::BadValue, &node.range, message, Some(hint));
        };
        let mut fields = Fields::of(node, reader)?;
        let fact = match *kind {
            "count" => {
                let count = fields.take("count", reader);
                let approximate = fields.take("approximate", reader);
                let over = fields.take("over", reader);
                (|| Some(Self::Count { count: count?, approximate: approximate?, over: over? }))()
            }
            "rank" => match fields.take::<Located<u64>>("rank", reader) {
                Some(rank) if rank.value == 0 => reader.fault(
                    Fault::BadValue,
                    &rank.range,
                    "expected a rank of 1 or more, found `0`".to_owned(),
                ),
                rank => rank.map(|rank| Self::Rank { rank: rank.value }),
            },
            "year" => fields.take("year", reader).map(|year| Self::Year { year }),
            "month" => fields.take("month", reader).map(|month| Self::Month { month }),
            "day" => fields.take("day", reader).map(|day| Self::Day { day }),
            "century" => fields.take("century", reader).map(|century| Self::Century { century }),
            "from_century" => {
                let from = fields.take("from_century", reader);
                let to = fields.take("to_century", reader);
                (|| Some(Self::Centuries { from_century: from?, to_century: to? }))()
            }
            "percent" => {
                let percent = fields.take("percent", reader);
                let approximate = fields.take("approximate", reader);
                (|| Some(Self::Percent { percent: percent?, approximate: approximate? }))()
            }
            "km" => {
                let km = fields.take("km", reader);
                let approximate = fields.take("approximate", reader);
                (|| Some(Self::Distance { km: km?, approximate: approximate? }))()
            }
            "km2" => {
                let km2 = fields.take("km2", reader);
                let approximate = fields.take("approximate", reader);
                (|| Some(Self::Area { km2: km2?, approximate: approximate? }))()
            }
            "name" => {
                let name = fields.take("name", reader);
                let language = fields.take("language", reader);
                (|| Some(Self::Name { name: name?, language: language? }))()
            }
            _ => {
                let title = fields.take("title", reader);
                let language = fields.take("language", reader);
                (|| Some(Self::Title { title: title?, language: language? }))()
            }
        };
        fields.finish(reader);
        match fact {
            Some(Self::Centuries { from_century, to_century }) if from_century.0 > to_century.0 => {
                reader.fault(
                    Fault::BadValue,
                    &node.range,
                    "the first century comes after the last one".to_owned(),
                )
            }
            fact => fact,
        }
    }
}

impl FromYaml for Facts {
    fn from_yaml(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Mapping(entries) = &node.value else {
            return reader.expected(node, "facts by their keys");
        };
        let mut facts = Vec::new();
        let mut whole = true;
        for (key, value) in entries {
            let name = FactKey::parse(&key.text);
            if name.is_none() {
                reader.fault_with_hint::<()>(
                    Fault::BadValue,
                    &key.range,
                    format!("`{}` cannot name a fact", key.text),
                    Some(
                        "a fact's key is the name of its variable, such as `agreementYear`".into(),
                    ),
                );
            }
            match (name, Fact::from_yaml(value, reader)) {
                (Some(name), Some(fact)) => {
                    facts.push((Located { value: name, range: key.range.clone() }, fact));
                }
                _ => whole = false,
            }
        }
        whole.then_some(Self(facts))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

impl JsonSchema for Facts {
    fn schema_name() -> Cow<'static, str> {
        "Facts".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let fact = generator.subschema_for::<Fact>();
        json_schema!({
            "description": "The facts that the texts ask for; a key is the name of its variable.",
            "type": "object",
            "propertyNames": { "pattern": FactKey::PATTERN },
            "additionalProperties": fact,
        })
    }
}
