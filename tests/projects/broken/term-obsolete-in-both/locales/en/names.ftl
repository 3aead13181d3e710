### Names, each once.

-alfa = Alfa
-beta = Beta
-gamma = Gamma
-country-xa = Upland
-country-xb = Lowland
# A river.
-delta = Delta
-epsilon = Epsilon
