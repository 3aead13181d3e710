### Names, each once.

-alfa = Alfa
-beta = Beta
-zeta = Zeta
-gamma = Gamma
-country-xa = Upland
-country-xb = Lowland
# A river.
-delta = Delta
