### Gamma.

gamma-lead = Towns at one table
