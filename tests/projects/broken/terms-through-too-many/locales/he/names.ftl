### Names, each once.

-alfa = אלפא
-beta = ביתא
# $form - "definite" (default) or "bare": after ב or ל
-gamma =
    { $form ->
        [bare] איגוד גמא
       *[definite] האיגוד גמא
    }
-country-xa = ארץ ההר
-country-xb = ארץ העמק
# A river.
-delta = נהר דלתא
-step-a = { -step-b }
-step-b = { -step-c }
-step-c = { -step-d }
-step-d = { -step-e }
-step-e = { -step-f }
-step-f = { -step-g }
-step-g = { -step-h }
-step-h = { -step-i }
-step-i = { -step-j }
-step-j = י
