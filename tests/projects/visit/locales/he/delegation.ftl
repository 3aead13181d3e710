### The words of every visit.

# $years (Number) - years of friendship; selects
delegation-anniversary = { $name } ו{ -alfa }, { $years ->
        [one] שנה אחת
        [two] שנתיים
       *[other] { $years } שנים
    } מאז { $since }
delegation-guests = אורחים
delegation-hosts = המארחים כאן
delegation-programme = יום אחר יום
programme-time = מתי
programme-item = מה
programme-place = איפה
delegation-partners = שאר הידידים
delegation-map = מאין באתם
delegation-map-alt = מפה ובה מודגש { $names }.
