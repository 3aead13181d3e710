### Zeta.

zeta-lead = עיירה
