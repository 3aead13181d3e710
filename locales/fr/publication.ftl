### Publication: cover, imprint, welcome, contents, tables, notes and back page.

## Titles

# Title of the document and running title.
catalogue-title = { -plonsk } et ses partenaires
# Title of a leaflet about one partner or the association; a dash, as the association's name would need an article.
# $name (String) - name of the entry
leaflet-title = { -plonsk } – { $name }

## Cover

# One word above the title.
# same-as-source
cover-kicker = { -plonsk }
# Big title. Not "villes": one partner is a district, one a regional council.
cover-title = Nos partenaires
# One line in italic under the title: the westernmost and the easternmost partner, the count, the first year.
# $partners (Number) - count of partners, selects the words: "dix" is spelt out
# $firstYear (String) - year of the first partnership
cover-subtitle =
    { $partners ->
        [10] De { -crepy-en-valois } à { -volgograd }, dix liens tissés depuis { $firstYear }
        [one] De { -crepy-en-valois } à { -volgograd }, { $partners } lien tissé depuis { $firstYear }
        [many] De { -crepy-en-valois } à { -volgograd }, { $partners } liens tissés depuis { $firstYear }
       *[other] De { -crepy-en-valois } à { -volgograd }, { $partners } liens tissés depuis { $firstYear }
    }
# The state of the facts.
# $asOf (String) - year
cover-state = Données arrêtées en { $asOf }

## Imprint

# Heading.
imprint-title = À propos de cette publication
# Who publishes.
imprint-publisher = Édité par la mairie de { -plonsk }, service du protocole.
# State of the facts, and how approximate figures are marked.
# $asOf (String) - year
imprint-state =
    Données arrêtées en { $asOf }. Les chiffres précédés du mot «environ» sont approximatifs.
# Source of the facts.
# $asOf (String) - year
imprint-sources = Source: mairie de { -plonsk }, { $asOf }.
# Maps: source, no borders, how distances are measured.
imprint-map =
    Cartes: traits de côte de Natural Earth (domaine public); aucune frontière d’État n’y est tracée.
    Distances depuis { -plonsk } à vol d’oiseau, arrondies à la dizaine de kilomètres.
# Typeface and its licence.
imprint-fonts = Caractère: Libertinus Serif (SIL Open Font License).
# Tools.
imprint-tool = Mise en pages: twinpress et Typst.
# Label of the source of the facts.
source-plonsk-municipal-office = Mairie de { -plonsk }

## Welcome

# Heading.
welcome-title = Bienvenue à { -plonsk }
# First paragraph: to the delegation.
welcome-guests =
    Mesdames, Messieurs, chers invités, soyez les bienvenus à { -plonsk }. Ce sont les rencontres – de
    jeunes, de musiciens, de sportifs, de simples habitants – qui font vivre nos partenariats. Votre visite
    prolonge cette histoire commune, et nous nous réjouissons de vous accueillir.
# Second paragraph: the partners and the association.
# $firstYear (String) - year of the first partnership
# $partners (Number) - count of partners, selects the words: "dix" is spelt out
# $lastYear (String) - year of the latest partnership
welcome-partners =
    { $partners ->
        [10] De { $firstYear } à { $lastYear }, { -plonsk } s’est liée à dix partenaires.
        [one] De { $firstYear } à { $lastYear }, { -plonsk } s’est liée à { $partners } partenaire.
        [many] De { $firstYear } à { $lastYear }, { -plonsk } s’est liée à { $partners } de partenaires.
       *[other] De { $firstYear } à { $lastYear }, { -plonsk } s’est liée à { $partners } partenaires.
    }
    La plupart sont des villes; s’y ajoutent un district et un conseil régional. { -plonsk } est aussi
    membre { -iapmc(form: "of") }, qui rassemble des villes du monde entier.
# Third paragraph: what the brochure holds.
welcome-brochure =
    Cette brochure consacre une page à chacun de nos partenaires. Vous y trouverez aussi un
    chapitre sur l’association, un tableau de tous les partenaires, une frise chronologique et une page pour
    vos notes.
# Signature under the welcome.
welcome-signature = Service du protocole, mairie de { -plonsk }

## Contents, table and time line

# Heading of the contents.
contents-title = Sommaire
# Heading in the contents.
section-partners = Partenaires
# Heading in the contents.
section-memberships = Adhésion
# Heading of the table of all partners.
partners-table-title = Tous nos partenaires
# Column head.
table-name = Partenaire
# Column head.
table-country = Pays
# Short column head over the years.
table-since = Depuis
# Column head over plain figures, all approximate.
table-population = Population (env.)
# Heading of the time line.
timeline-title = Au fil des années
# One line under the heading.
# $firstYear (String) - year of the first partnership
# $lastYear (String) - year of the latest partnership
timeline-lead = Les partenariats de { -plonsk }, de { $firstYear } à { $lastYear }
# Alternative text of the time line.
# $firstYear (String) - year of the first partnership
# $lastYear (String) - year of the latest partnership
timeline-alt =
    Frise chronologique: les partenariats de { -plonsk }, de { $firstYear } à { $lastYear }, et l’année de son
    adhésion { -iapmc(form: "to") }.
# Label at the year in which Płońsk joined the association.
timeline-membership = { -peace-messenger-cities }

## Notes

# Heading of the ruled page.
notes-title = Notes
# How figures are to be read.
notes-figures =
    Les chiffres accompagnés de la mention «environ» ou «env.» sont approximatifs. Les distances depuis
    { -plonsk } sont mesurées à vol d’oiseau et arrondies à la dizaine de kilomètres.

## Back page and leaflet

# One line over the night map.
back-line = Au plaisir de vous revoir à { -plonsk }
# Name of the office.
office-name = Mairie de { -plonsk }
# Its department.
office-department = Service du protocole
# Heading over the list of all partners on the back of a leaflet.
leaflet-partners-title = Les partenaires de { -plonsk }
# One sentence under it.
# $partners (Number) - count of partners, selects the words: "dix" is spelt out
# $firstYear (String) - year of the first partnership
leaflet-partners-lead =
    { $partners ->
        [10] Depuis { $firstYear }, { -plonsk } a noué des liens avec dix partenaires.
        [one] Depuis { $firstYear }, { -plonsk } a noué des liens avec { $partners } partenaire.
        [many] Depuis { $firstYear }, { -plonsk } a noué des liens avec { $partners } de partenaires.
       *[other] Depuis { $firstYear }, { -plonsk } a noué des liens avec { $partners } partenaires.
    }
