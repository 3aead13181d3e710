### Names: places, persons, institutions and works, each once, with its French elisions and articles.
### The default variant is the bare name, as a title or a label shows it. The parameter is always `form`:
### of = with "de" (d’, du, des); in, to, at = with that preposition; the = with the article;
### plain = in running text, without capital and without article;
### other values are explained at the term. A name that never elides and takes no article has no variants.

## Home town and partners

-plonsk = Płońsk
-ramat-negev = Ramat Néguev
-crepy-en-valois = Crépy-en-Valois
-cakovec = Čakovec
# Names the town; the partner is the district: write "district de" before it.
-salcininkai = Šalčininkai
-bakhchysarai = Bakhtchissaraï
-notaresco = Notaresco
-volgograd = Volgograd
-mosciano-sant-angelo = Mosciano Sant’Angelo
-tiszafured = Tiszafüred
-antoing =
    { $form ->
       *[name] Antoing
        [of] d’Antoing
    }

## The association

-iapmc =
    { $form ->
       *[name] Association internationale des Villes messagères de la paix
        [of] de l’Association internationale des Villes messagères de la paix
        [to] à l’Association internationale des Villes messagères de la paix
    }
# one = a single city with the title; title, titles = the title itself, said of one or of several cities.
-peace-messenger-cities =
    { $form ->
       *[name] Villes messagères de la paix
        [one] Ville messagère de la paix
        [title] Messagère de la paix
        [titles] Messagères de la paix
    }

## Countries

-country-pl =
    { $form ->
       *[name] Pologne
        [in] en Pologne
        [the] la Pologne
    }
-country-il =
    { $form ->
       *[name] Israël
        [of] d’Israël
    }
-country-fr =
    { $form ->
       *[name] France
        [of] de France
    }
-country-hr =
    { $form ->
       *[name] Croatie
        [of] de la Croatie
    }
-country-lt =
    { $form ->
       *[name] Lituanie
        [of] de la Lituanie
    }
-country-ua = Ukraine
-country-it = Italie
-country-ru = Russie
-country-hu =
    { $form ->
       *[name] Hongrie
        [of] de la Hongrie
    }
-country-be =
    { $form ->
       *[name] Belgique
        [of] de la Belgique
    }

## Ramat Negev

-david-ben-gurion = David Ben{ "\u00A0" }Gourion
-negev =
    { $form ->
       *[name] Néguev
        [of] du Néguev
        [in] dans le Néguev
        [to] au Néguev
    }

## Crépy-en-Valois

-picardy =
    { $form ->
       *[name] Picardie
        [in] en Picardie
    }
-oise =
    { $form ->
       *[name] Oise
        [of] de l’Oise
    }
-paris = Paris
# The royal house, not the county: plural.
-valois =
    { $form ->
       *[name] Valois
        [of] des Valois
    }
# The Polish community abroad, here that of France.
-polonia =
    { $form ->
       *[name] Polonia
        [the] la Polonia
    }

## Čakovec

# of = after "comitat"
-medimurje =
    { $form ->
       *[name] Međimurje
        [of] de Međimurje
    }
-mura =
    { $form ->
       *[name] Mura
        [the] la Mura
    }
-drava =
    { $form ->
       *[name] Drave
        [the] la Drave
    }

## Šalčininkai

-adam-mickiewicz = Adam Mickiewicz
-vilnius = Vilnius
-vilnius-county =
    { $form ->
       *[name] Comté de Vilnius
        [plain] comté de Vilnius
    }

## Bakhchysarai

-crimea =
    { $form ->
       *[name] Crimée
        [of] de Crimée
    }
-crimean-mountains =
    { $form ->
       *[name] Monts de Crimée
        [plain] monts de Crimée
    }
-crimean-tatars =
    { $form ->
       *[name] Tatars de Crimée
        [of] des Tatars de Crimée
    }
-crimean-khanate =
    { $form ->
       *[name] Khanat de Crimée
        [of] du khanat de Crimée
    }
-simferopol = Simferopol
-sevastopol = Sébastopol
-eski-yurt =
    { $form ->
       *[name] Eski-Yourt
        [of] d’Eski-Yourt
    }
-churuk-su = Tchourouk-Sou
-dormition-monastery =
    { $form ->
       *[name] Monastère de la Dormition
        [the] le monastère de la Dormition
    }
# A title: write it inside <cite lang="fr">; the article stays outside.
-crimean-sonnets = Sonnets de Crimée

## Notaresco and Mosciano Sant’Angelo

-john-paul-ii = Jean-Paul{ "\u00A0" }II
-abruzzo =
    { $form ->
       *[name] Abruzzes
        [of] des Abruzzes
    }
-teramo-province =
    { $form ->
       *[name] Province de Teramo
        [plain] province de Teramo
    }
-adriatic =
    { $form ->
       *[name] Adriatique
        [of] de l’Adriatique
    }

## Volgograd

-volga =
    { $form ->
       *[name] Volga
        [of] de la Volga
        [lower] la basse Volga
    }
-tsaritsyn = Tsaritsyne
-stalingrad = Stalingrad

## Tiszafüred

-lake-tisza =
    { $form ->
       *[name] Lac Tisza
        [of] du lac Tisza
    }

## Antoing

-carole-bonnet = Carole Bonnet
# of = after "province"
-hainaut =
    { $form ->
       *[name] Hainaut
        [of] de Hainaut
    }
# as-name = after "le nom": no article
-pays-blanc =
    { $form ->
       *[name] Pays Blanc
        [of] du Pays Blanc
        [as-name] de Pays Blanc
    }
-london = Londres
-brussels = Bruxelles
-zell-mosel = Zell (Mosel)
-french-language = français
-german-language = allemand
-polish-language = polonais

## Peace Messenger Cities

-andrzej-pietrasik = Andrzej Pietrasik
-boutros-boutros-ghali = Boutros Boutros-Ghali
-united-nations =
    { $form ->
       *[name] Nations unies
        [the] les Nations unies
        [of] des Nations unies
        [at] aux Nations unies
    }
-warsaw = Varsovie
-wielun = Wieluń
-oswiecim = Oświęcim
-new-york = New{ "\u00A0" }York
-belgrade = Belgrade
-mexico-city = Mexico
-bill-of-human-rights =
    { $form ->
       *[name] Charte internationale des droits de l’homme
        [of] de la Charte internationale des droits de l’homme
    }
-day-of-peace = Journée internationale de la paix
