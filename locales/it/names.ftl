### Names, in Italian. One term each; the default variant is the bare name (title, label).
### $form asks for the name with its preposition and article, as Italian needs it:
###   "di" (di, del, dell’, delle …), "a" (a, ad, all’ …), "da" (da, dall’ …), "in" (in, nel, nella …), "su", "per",
###   "il" (the plain article; "Il" with a capital, to open a sentence).
### Elided prepositions (dell’, all’, d’) are part of the variant: never write them before a term in the messages.

## The home town and the entries

# The home town.
-plonsk = Płońsk
-ramat-negev = Ramat Negev
-crepy-en-valois = Crépy-en-Valois
-cakovec = Čakovec
# The town; the partner is its district: write "distretto di" before it.
-salcininkai = Šalčininkai
# Scientific transliteration of the Ukrainian form, as in Italian reference works.
-bakhchysarai = Bachčysaraj
-notaresco = Notaresco
-volgograd = Volgograd
-mosciano-sant-angelo = Mosciano Sant’Angelo
-tiszafured = Tiszafüred
-antoing = Antoing
-iapmc = { $form ->
   *[base] Associazione internazionale delle Città Messaggere di Pace
    [di] dell’Associazione internazionale delle Città Messaggere di Pace
    [a] all’Associazione internazionale delle Città Messaggere di Pace
    [in] nell’Associazione internazionale delle Città Messaggere di Pace
}
# The movement. "titolo": the title that one city holds, singular.
-peace-messenger-cities = { $form ->
   *[base] Città Messaggere di Pace
    [di] delle Città Messaggere di Pace
    [titolo] Città Messaggera di Pace
}

## Countries

-country-pl = { $form ->
   *[base] Polonia
    [di] della Polonia
    [in] in Polonia
    [per] per la Polonia
}
-country-il = { $form ->
   *[base] Israele
    [di] d’Israele
    [in] in Israele
}
-country-fr = { $form ->
   *[base] Francia
    [di] della Francia
    [in] in Francia
}
-country-hr = { $form ->
   *[base] Croazia
    [di] della Croazia
    [in] in Croazia
}
-country-lt = { $form ->
   *[base] Lituania
    [di] della Lituania
    [in] in Lituania
}
-country-ua = { $form ->
   *[base] Ucraina
    [di] dell’Ucraina
    [in] in Ucraina
}
-country-it = { $form ->
   *[base] Italia
    [di] dell’Italia
    [in] in Italia
}
-country-ru = { $form ->
   *[base] Russia
    [di] della Russia
    [in] in Russia
}
-country-hu = { $form ->
   *[base] Ungheria
    [di] dell’Ungheria
    [in] in Ungheria
}
-country-be = { $form ->
   *[base] Belgio
    [di] del Belgio
    [in] in Belgio
}

## Persons

-david-ben-gurion = David Ben{"\u00A0"}Gurion
# "cognome": the surname alone, for a line with little room.
-adam-mickiewicz = { $form ->
   *[base] Adam Mickiewicz
    [cognome] Mickiewicz
}
-john-paul-ii = Giovanni Paolo{"\u00A0"}II
-carole-bonnet = Carole Bonnet
-andrzej-pietrasik = Andrzej Pietrasik
-boutros-boutros-ghali = Boutros Boutros-Ghali

## Regions

-negev = { $form ->
   *[base] Negev
    [di] del Negev
    [in] nel Negev
}
-picardy = { $form ->
   *[base] Piccardia
    [in] in Piccardia
}
# The département.
-oise = { $form ->
   *[base] Oise
    [di] dell’Oise
}
# The county.
-medimurje = { $form ->
   *[base] Međimurje
    [di] di Međimurje
}
-vilnius-county = { $form ->
   *[base] contea di Vilnius
    [in] nella contea di Vilnius
}
-crimea = { $form ->
   *[base] Crimea
    [di] della Crimea
}
-crimean-mountains = Monti di Crimea
-abruzzo = { $form ->
   *[base] Abruzzo
    [di] dell’Abruzzo
    [in] in Abruzzo
}
-teramo-province = { $form ->
   *[base] provincia di Teramo
    [in] in provincia di Teramo
}
-hainaut = { $form ->
   *[base] Hainaut
    [di] dell’Hainaut
}
# French, "the White Land": set it in a span of French, with a gloss.
-pays-blanc = Pays Blanc

## Waters

-mura = Mura
-drava = Drava
-churuk-su = Čuruk-Su
-adriatic = { $form ->
   *[base] Adriatico
    [da] dall’Adriatico
    [a] all’Adriatico
}
-volga = { $form ->
   *[base] Volga
    [di] del Volga
    [su] sul Volga
}
-lake-tisza = { $form ->
   *[base] lago del Tibisco
    [su] sul lago del Tibisco
}

## Other towns and places

-paris = Parigi
-vilnius = Vilnius
-simferopol = Sinferopoli
-sevastopol = Sebastopoli
-eski-yurt = Eski-Jurt
-tsaritsyn = Caricyn
-stalingrad = Stalingrado
-london = Londra
-brussels = Bruxelles
-zell-mosel = Zell{"\u00A0"}(Mosel)
-warsaw = Varsavia
-wielun = Wieluń
-oswiecim = Oświęcim
-new-york = New{"\u00A0"}York
-belgrade = Belgrado
-mexico-city = Città del Messico

## Peoples and languages

# The house of Valois.
-valois = { $form ->
   *[base] Valois
    [di] dei Valois
}
# France’s Polish community (in Italian «Polonia» is the country).
-polonia = { $form ->
   *[base] comunità polacca in Francia
    [di] della comunità polacca in Francia
}
-crimean-tatars = { $form ->
   *[base] Tatari di Crimea
    [di] dei Tatari di Crimea
}
-french-language = francese
-german-language = tedesco
-polish-language = polacco

## Institutions, monuments, works, days

-crimean-khanate = { $form ->
   *[base] Khanato di Crimea
    [di] del Khanato di Crimea
}
-dormition-monastery = { $form ->
   *[base] monastero della Dormizione
    [il] il monastero della Dormizione
}
# Title of the cycle: set it in cite.
-crimean-sonnets = Sonetti di Crimea
-united-nations = { $form ->
   *[base] Nazioni Unite
    [il] le Nazioni Unite
    [Il] Le Nazioni Unite
    [di] delle Nazioni Unite
    [a] alle Nazioni Unite
    [da] dalle Nazioni Unite
}
-bill-of-human-rights = { $form ->
   *[base] Carta internazionale dei diritti dell’uomo
    [di] della Carta internazionale dei diritti dell’uomo
}
-day-of-peace = Giornata internazionale della pace
