### Names, each once.

-alfa = Alfa
-beta = Beta
-gamma = Gamma
-country-xa = Upland
-country-xb = Lowland
# A river.
-delta = Delta
-step-a = a
-step-b = b
-step-c = c
-step-d = d
-step-e = e
-step-f = f
-step-g = g
-step-h = h
-step-i = i
-step-j = j
