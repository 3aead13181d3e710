### Every name, once: towns, regions, waters, persons, institutions, works.
### A prefix letter (ב, ל, מ, ו, ש) is written directly before the placeable. Where the name begins with the article,
### form: "bare" gives it without, for prefixes that swallow it (בנגב); where it begins with a single vav that is a
### consonant, form: "prefixed" doubles the vav (מווילנה).

## The home town and the entries

-plonsk = פלונסק
-ramat-negev = רמת הנגב
-crepy-en-valois = קרפי־אן־ואלואה
-cakovec = צ׳אקובץ
# The town; the partner is its district (נפת שלצ׳ינינקאי).
-salcininkai = שלצ׳ינינקאי
-bakhchysarai = בחצ׳יסראי
-notaresco = נוטרסקו
-volgograd = וולגוגרד
-mosciano-sant-angelo = מושאנו סנט׳אנג׳לו
-tiszafured = טיסאפירד
-antoing = אנטואן
# $form - "definite" (default) or "bare": after ב or ל, which swallow the article
-iapmc =
    { $form ->
        [bare] איגוד הבינלאומי של ערים מבשרות שלום
       *[definite] האיגוד הבינלאומי של ערים מבשרות שלום
    }
-peace-messenger-cities = ערים מבשרות שלום

## Countries

-country-pl = פולין
-country-il = ישראל
-country-fr = צרפת
-country-hr = קרואטיה
-country-lt = ליטא
-country-ua = אוקראינה
-country-it = איטליה
-country-ru = רוסיה
-country-hu = הונגריה
-country-be = בלגיה

## Persons

-david-ben-gurion = דוד{ "\u00A0" }בן־גוריון
-adam-mickiewicz = אדם{ "\u00A0" }מיצקביץ׳
-john-paul-ii = יוחנן{ "\u00A0" }פאולוס{ "\u00A0" }השני
-carole-bonnet = קרול{ "\u00A0" }בונה
-andrzej-pietrasik = אנדז׳יי{ "\u00A0" }פייטראשיק
-boutros-boutros-ghali = בוטרוס{ "\u00A0" }בוטרוס־גאלי

## Regions, peoples, states of old

# $form - "definite" (default) or "bare": after ב or ל
-negev =
    { $form ->
        [bare] נגב
       *[definite] הנגב
    }
-picardy = פיקרדיה
-oise = אואז
# The royal house.
-valois = בית ואלואה
# France's Polish community.
-polonia = הקהילה הפולנית בצרפת
-medimurje = מחוז מג׳ימוריה
-vilnius-county = מחוז וילנה
-crimea = קרים
-crimean-mountains = הרי קרים
-crimean-tatars = טטרי קרים
-crimean-khanate = ח׳אנות קרים
-abruzzo = אברוצו
-teramo-province = נפת טרמו
-hainaut = מחוז אנו
-pays-blanc = פיי בלאן

## Towns and cities

-paris = פריז
# $form - "plain" (default) or "prefixed": after any prefix letter
-vilnius =
    { $form ->
        [prefixed] ווילנה
       *[plain] וילנה
    }
-simferopol = סימפרופול
-sevastopol = סבסטופול
-eski-yurt = אסקי־יורט
-tsaritsyn = צריצין
-stalingrad = סטלינגרד
-london = לונדון
-brussels = בריסל
-zell-mosel = צל שעל המוזל
-warsaw = ורשה
-wielun = ויילון
-oswiecim = אושוויינצ׳ים
-new-york = ניו{ "\u00A0" }יורק
-belgrade = בלגרד
-mexico-city = מקסיקו{ "\u00A0" }סיטי

## Waters

-mura = מורה
-drava = דראווה
-churuk-su = צ׳ורוק־סו
# $form - "definite" (default) or "bare": after ב or ל
-adriatic =
    { $form ->
        [bare] ים האדריאטי
       *[definite] הים האדריאטי
    }
-volga = הוולגה
# Spelt with alef, as in the town's name: with he it would read as the word for flight (טיסה).
-lake-tisza = אגם{ "\u00A0" }טיסא

## Languages

-french-language = צרפתית
-german-language = גרמנית
-polish-language = פולנית

## Institutions, monuments, works

# $form - "full" (default), "short" (the usual abbreviation, with the article) or "short-bare" (after ב or ל)
-united-nations =
    { $form ->
        [short] האו״ם
        [short-bare] או״ם
       *[full] האומות המאוחדות
    }
-dormition-monastery = מנזר הדורמיציון
-crimean-sonnets = סונטות קרים
-bill-of-human-rights = מגילת זכויות האדם הבינלאומית
-day-of-peace = יום השלום הבינלאומי
