### Names, each once.

-alfa = אלפא
-beta = ביתא על { -delta }
# $form - "definite" (default) or "bare": after ב or ל
-gamma =
    { $form ->
        [bare] איגוד גמא
       *[definite] האיגוד גמא
    }
-country-xa = ארץ ההר
-country-xb = ארץ העמק
# A river.
-delta = נהר { -beta }
