### Beta, a town.

beta-lead = העיירה שעל { -delta }
beta-town = { -beta } שוכנת ב<em>{ -country-xb }</em>, על { -delta }. שם הגבעה שלה ”האף” (<span lang="en">The Nose</span>).
# $agreementYear (String) - the year of the agreement
# $meetings (Number) - how many meetings; selects
# $meetingsText (String) - the same, ready
beta-meetings = מאז { $agreementYear } נערכו { $meetings ->
        [one] פגישה אחת
        [two] שתי פגישות
       *[other] { $meetingsText } פגישות
    } – וב{ -alfa } מצפים לבאה.
beta-picture-hill = הגבעה
    .alt = גבעה
