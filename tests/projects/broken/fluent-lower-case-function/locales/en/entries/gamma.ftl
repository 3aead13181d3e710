### Gamma, an association.

gamma-lead = Towns at one table
# $edition (Number) - which edition; selects
gamma-task = { -gamma } brings towns to one table; { -alfa } held its { number($edition, type: "ordinal") ->
        [one] { $edition }st
        [two] { $edition }nd
        [few] { $edition }rd
       *[other] { $edition }th
    } feast.
    .heading = One table
# Filler: the text of an association has to reach its second page.
gamma-guests =
    Each spring the towns send two guests.
    They walk through the lanes and look at the gardens.
    In the evening they sit together and talk about bread, roads and schools.
    Nobody speaks for long.
    Whoever has a question puts it on a slip of paper.
    Whoever has an answer writes it below.
    So the paper goes from hand to hand until both sides are full.
    The slips are kept in a box of beech wood.
    Once a year the box is opened, and the best answers are read aloud.
gamma-table =
    In the evening they sit together and talk about bread, roads and schools.
    Nobody speaks for long.
    Whoever has a question puts it on a slip of paper.
    Whoever has an answer writes it below.
    So the paper goes from hand to hand until both sides are full.
    The slips are kept in a box of beech wood.
    Once a year the box is opened, and the best answers are read aloud.
    Each spring the towns send two guests.
    They walk through the lanes and look at the gardens.
gamma-paper =
    Whoever has a question puts it on a slip of paper.
    Whoever has an answer writes it below.
    So the paper goes from hand to hand until both sides are full.
    The slips are kept in a box of beech wood.
    Once a year the box is opened, and the best answers are read aloud.
    Each spring the towns send two guests.
    They walk through the lanes and look at the gardens.
    In the evening they sit together and talk about bread, roads and schools.
    Nobody speaks for long.
gamma-box =
    So the paper goes from hand to hand until both sides are full.
    The slips are kept in a box of beech wood.
    Once a year the box is opened, and the best answers are read aloud.
    Each spring the towns send two guests.
    They walk through the lanes and look at the gardens.
    In the evening they sit together and talk about bread, roads and schools.
    Nobody speaks for long.
    Whoever has a question puts it on a slip of paper.
    Whoever has an answer writes it below.
gamma-answers =
    Once a year the box is opened, and the best answers are read aloud.
    Each spring the towns send two guests.
    They walk through the lanes and look at the gardens.
    In the evening they sit together and talk about bread, roads and schools.
    Nobody speaks for long.
    Whoever has a question puts it on a slip of paper.
    Whoever has an answer writes it below.
    So the paper goes from hand to hand until both sides are full.
    The slips are kept in a box of beech wood.
