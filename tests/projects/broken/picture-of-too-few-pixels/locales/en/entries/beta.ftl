### Beta, a town.

beta-lead = The town on the { -delta }
beta-town = { -beta } lies in <em>{ -country-xb }</em>, on the { -delta }. Its hill is called “The Nose”.
# $agreementYear (String) - the year of the agreement
# $meetings (Number) - how many meetings; selects
# $meetingsText (String) - the same, ready
beta-meetings = Since { $agreementYear } there have been { $meetings ->
        [one] { $meetingsText } meeting
       *[other] { $meetingsText } meetings
    } – and { -alfa } looks forward to the next.
beta-picture-hill = The hill
    .alt = A hill
