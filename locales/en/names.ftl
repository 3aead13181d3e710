### Names of places, people, peoples, institutions and works: each name once, as a term.
### The default variant is the bare name, as it stands in a title, a table or on a map: no article, no preposition.
### English needs no cases; the article (“the United Nations”) is written in the sentence.
### Other languages add variants of a parameter: { $case -> … }, { $form -> … }.

## Home town

# The home town, in Poland; it publishes the brochure. Polish spelling, with its accents.
-plonsk = Płońsk

## Partners, in the order of their pages, and the association

# Partner. A regional council in the south of Israel (Hebrew: רמת הנגב).
-ramat-negev = Ramat Negev
# Partner. A town in France. Written with hyphens.
-crepy-en-valois = Crépy-en-Valois
# Partner. A town in Croatia.
-cakovec = Čakovec
# Names the town in Lithuania (Polish: Soleczniki). The partner is the district around it:
# say “district” beside the name wherever the partner is meant.
-salcininkai = Šalčininkai
# Partner. A town in Crimea, Ukraine (Ukrainian: Бахчисарай, Crimean Tatar: Bağçasaray).
-bakhchysarai = Bakhchysarai
# Partner. A town in Italy.
-notaresco = Notaresco
# Partner. A city in Russia (Russian: Волгоград).
-volgograd = Volgograd
# Partner. A town in Italy. Typographic apostrophe.
-mosciano-sant-angelo = Mosciano Sant’Angelo
# Partner. A town in Hungary.
-tiszafured = Tiszafüred
# Partner. A town in Belgium.
-antoing = Antoing
# The association of which Płońsk is a member (IAPMC), in full. No article.
-iapmc = International Association of Peace Messenger Cities
# The cities that the United Nations named Peace Messengers, taken together. No article. The form “title” is the
# title as one city holds it, “titles” as several do.
-peace-messenger-cities =
    { $form ->
       *[cities] Peace Messenger Cities
        [title] Peace Messenger
        [titles] Peace Messengers
    }

## Countries, as they stand beside a name and in the table

-country-pl = Poland
-country-il = Israel
-country-fr = France
-country-hr = Croatia
-country-lt = Lithuania
-country-ua = Ukraine
-country-it = Italy
-country-ru = Russia
-country-hu = Hungary
-country-be = Belgium

## Ramat Negev

# Person: first Prime Minister of Israel, born in Płońsk.
-david-ben-gurion = David Ben-Gurion
# Desert in the south of Israel. In English with the article: “the Negev”, “the Negev desert”.
-negev = Negev

## Crépy-en-Valois

# Region of France.
-picardy = Picardy
# French département; in English with the word beside it: “the Oise département”.
-oise = Oise
# City: the capital of France.
-paris = Paris
# The French royal house (Polish: Walezjusze), not the land of the same name.
-valois = Valois
# People of Polish descent living in a country (Polish: Polonia). In English the country’s name stands
# before it: “France’s Polish community”.
-polonia = Polish community

## Čakovec

# Croatian county; in English the word “County” follows in the sentence.
-medimurje = Međimurje
# River.
-mura = Mura
# River.
-drava = Drava

## Šalčininkai

# Person: the Polish poet. Also named on the page of Bakhchysarai.
-adam-mickiewicz = Adam Mickiewicz
# City: the capital of Lithuania.
-vilnius = Vilnius
# Lithuanian county.
-vilnius-county = Vilnius County

## Bakhchysarai

# The peninsula. No article in English.
-crimea = Crimea
# Mountains. In English with the article.
-crimean-mountains = Crimean Mountains
# People. In English with the article.
-crimean-tatars = Crimean Tatars
# Former state. In English with the article.
-crimean-khanate = Crimean Khanate
# City.
-simferopol = Simferopol
# City.
-sevastopol = Sevastopol
# Former Tatar settlement (Polish: Eski-Jurt).
-eski-yurt = Eski-Yurt
# River (Polish: Czuruksu).
-churuk-su = Churuk-Su
# Rock monastery of the Dormition of the Mother of God. In English with the article.
-dormition-monastery = Dormition Monastery
# Title of Mickiewicz’s cycle of poems (Polish: Sonety krymskie); the sentence sets it as a title.
-crimean-sonnets = Crimean Sonnets

## Notaresco and Mosciano Sant’Angelo

# Person: the Pope. Non-breaking spaces.
-john-paul-ii = John{ "\u00A0" }Paul{ "\u00A0" }II
# Region of Italy. No article in English.
-abruzzo = Abruzzo
# Italian province. In English with the article: “the province of Teramo”.
-teramo-province = province of Teramo
# Sea. In English with the article.
-adriatic = Adriatic

## Volgograd

# River. In English with the article.
-volga = Volga
# First of the city’s two former names.
-tsaritsyn = Tsaritsyn
# Second of the city’s two former names; also names the battle.
-stalingrad = Stalingrad

## Tiszafüred

# Lake in Hungary. No article in English.
-lake-tisza = Lake Tisza

## Antoing

# Person: Belgian writer.
-carole-bonnet = Carole Bonnet
# Belgian province.
-hainaut = Hainaut
# French name of the region, “the White Land”; the sentence marks it as French and adds the meaning. With the
# article: “the Pays Blanc”.
-pays-blanc = Pays Blanc
# City.
-london = London
# City.
-brussels = Brussels
# Town in Germany; the brackets belong to its name.
-zell-mosel = Zell (Mosel)
# Language, as one says “published in …”.
-french-language = French
# Language, as one says “published in …”.
-german-language = German
# Language, as one says “published in …”.
-polish-language = Polish

## Peace Messenger Cities

# Person: Mayor of Płońsk.
-andrzej-pietrasik = Andrzej Pietrasik
# Person: Secretary-General of the United Nations.
-boutros-boutros-ghali = Boutros Boutros-Ghali
# Organisation. In English with the article.
-united-nations = United Nations
# City: the capital of Poland.
-warsaw = Warsaw
# Town in Poland; Polish spelling.
-wielun = Wieluń
# Town in Poland; always its Polish name.
-oswiecim = Oświęcim
# City.
-new-york = New York
# City.
-belgrade = Belgrade
# City.
-mexico-city = Mexico City
# UN documents on human rights, under their official joint name. In English with the article.
-bill-of-human-rights = International Bill of Human Rights
# UN day of observance. In English with the article.
-day-of-peace = International Day of Peace
