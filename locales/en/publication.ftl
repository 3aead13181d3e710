### The publication’s own words: titles, cover, imprint, welcome, contents, table, timeline, notes, back page.
### Known to every message here:
### $asOf (String) - the year whose state the facts show
### $partners (Number) - how many partners there are
### $firstYear, $lastYear (String) - the years of the first and of the latest partnership

## Titles of the documents: file title, and running title at the foot of a page

# Title of the brochure.
catalogue-title = { -plonsk } and its partners

# Title of a leaflet about one partner or about the association. The name stands alone before the dash, so that
# it needs no article and no case.
# $name (String) - the partner or the association, base form
leaflet-title = { $name } – { -plonsk } and its partners

## Cover

# One word above the title.
# same-as-source
cover-kicker = { -plonsk }

# Big, two to four words. Not “twin towns”: among the partners are a district and a regional council.
cover-title = Partners near and far

# One line under the title, in italics. No count of countries: there are fewer of them than partners.
# $partners (Number) - how many partners there are; it selects the plural
cover-subtitle = One town and its { $partners ->
        [one] one partner
        [10] ten partners
       *[other] { $partners } partners
    }, from the { -negev } to the { -volga }

# At the foot of the cover.
# $asOf (String) - the year whose state the facts show
cover-state = Information as at { $asOf }

## Imprint: small print on the inside of the cover; whole sentences or short lines

# Heading of the imprint.
imprint-title = About this publication

# Who publishes.
imprint-publisher = Published by the Protocol Office of the Municipal Office of { -plonsk }.

# The state of the facts; “about” is the word of the message about (conventions.ftl), “approx.” that of
# table-population.
# $asOf (String) - the year whose state the facts show
imprint-state = Information as at { $asOf }. Figures marked “about” or “approx.” are approximate.

# Where the facts come from.
# $asOf (String) - the year whose state the facts show
imprint-sources = Source of the facts: Municipal Office of { -plonsk }, { $asOf }.

# How the maps were made. “Natural Earth” is the name of a public map data set. Write “ten” as a word.
imprint-map = Maps: coastlines from Natural Earth (public domain); no national borders are drawn. Distances from
    { -plonsk } are measured in a straight line and rounded to the nearest ten kilometres.

# The typeface and its licence; both names stay as they are.
imprint-fonts = Typeface: Libertinus Serif (SIL Open Font License).

# The programs that made the pages; both names stay as they are.
imprint-tool = Typeset with twinpress and Typst.

# Name of the source of the facts, as listed with an entry. Not a sentence.
source-plonsk-municipal-office = Municipal Office of { -plonsk }

## Welcome: an address of the protocol office to the visiting delegation, in three paragraphs and a signature

# Heading.
welcome-title = Welcome to { -plonsk }

# First paragraph, 35 to 50 words: warm, to the guests; only from the facts.
welcome-guests = Dear guests, it is our pleasure to welcome you to { -plonsk }: the town where { -david-ben-gurion },
    the first Prime Minister of { -country-il }, was born, and which the { -united-nations } honoured with the title of
    { -peace-messenger-cities(form: "title") } for its achievements in building tolerance and respect for other cultures.

# Second paragraph, 35 to 50 words: the partners and the membership.
# $partners (Number) - how many partners there are; it selects the plural
# $firstYear (String) - the year of the first partnership
# $lastYear (String) - the year of the latest partnership
welcome-partners = Our first partnership dates from { $firstYear }, the latest from { $lastYear }. Today we have
    { $partners ->
        [one] one partner
        [10] ten partners: towns, a city, a district and a regional council
       *[other] { $partners } partners: towns, a city, a district and a regional council
    }. As a member of the { -iapmc },
    { -plonsk } also helps to spread the idea of peaceful coexistence.

# Third paragraph, 25 to 40 words: what the brochure holds.
welcome-brochure = In this brochure each partner has a page of its own; our membership of the association follows.
    A table and a timeline bring the partners together, and there is room for your own notes.

# Signature under the welcome.
welcome-signature = Protocol Office, Municipal Office of { -plonsk }

## Contents

# Heading of the contents.
contents-title = Contents

# Heading within the contents, over the ten partners.
section-partners = Partners

# Heading within the contents, over the association.
section-memberships = Membership

## Table of the partners

# Heading over the table.
partners-table-title = The partners at a glance

# Column head: the partner’s name.
# same-as-source
table-name = Partner

# Column head: the partner’s country.
table-country = Country

# Column head: the year since which it is a partner. Keep it short.
table-since = Since

# Column head. It must say that the figures are approximate: the cells show the bare figures.
table-population = Population (approx.)

## Timeline

# Heading over the timeline.
timeline-title = Partnerships and membership

# One line under the heading, no full stop.
# $firstYear (String) - the year of the first partnership
# $lastYear (String) - the year of the latest partnership
timeline-lead = From the first partnership in { $firstYear } to the latest in { $lastYear }

# Alternative text of the timeline, for readers who do not see it. A whole sentence.
# $firstYear (String) - the year of the first partnership
# $lastYear (String) - the year of the latest partnership
timeline-alt = Timeline from { $firstYear } to { $lastYear }: the year in which each partnership began, and
    the year in which { -plonsk } joined the { -iapmc }.

# Short label on the timeline, at the year in which Płońsk joined the association.
# same-as-source
timeline-membership = { -peace-messenger-cities }

## Notes: a page with ruled lines for the guest’s own notes

# Heading.
notes-title = Notes

# Small, above the lines: how to read the figures. “about” and “approx.” are the words the brochure prints.
notes-figures = Figures marked “about” or “approx.” are approximate. Distances from { -plonsk } are measured
    in a straight line and rounded to the nearest ten kilometres.

## Back page

# One line over the map at night: a farewell.
back-line = Have a safe journey home – until we meet again in { -plonsk }

# The office, as in an address.
office-name = Municipal Office of { -plonsk }

# The department, on the line under the office’s name.
office-department = Protocol Office

## Back of a leaflet

# Heading over the list of all the partners.
leaflet-partners-title = The partners of { -plonsk }

# One sentence between the heading and the list.
# $firstYear (String) - the year of the first partnership
# $partners (Number) - how many partners there are; it selects the plural
leaflet-partners-lead = { -plonsk } has { $partners ->
        [one] one partner
        [10] ten partners
       *[other] { $partners } partners
    }; the first partnership dates from { $firstYear }.
