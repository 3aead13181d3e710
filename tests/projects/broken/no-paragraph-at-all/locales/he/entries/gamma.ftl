### Gamma.

gamma-lead = עיירות סביב שולחן
