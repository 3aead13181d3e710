### Ramat Negev, Israel: the regional council in the Negev, Ben-Gurion's home; partner since 1997.

# One line for contents, cards and the page.
ramat-negev-lead = { -david-ben-gurion }, הגשר בין { -plonsk } ל{ -negev(form: "bare") }

# R3: where it lies, what it is.
ramat-negev-land =
    { -ramat-negev }, חבל ארץ בדרום { -country-il }, היא המועצה האזורית הגדולה בשטחה במדינה,
    ובתחום שיפוטה אדמות במרכז מדבר { -negev }.

# R4 R5 R6: Ben-Gurion, the reason for the contacts and for the agreement.
# $benGurionYears (Number) - years that he lived there, at the end of his life; selects
# $agreementYear (String) - the year of the agreement
ramat-negev-ben-gurion =
    { -david-ben-gurion }, ראש הממשלה הראשון של { -country-il }, נולד ב{ -plonsk }, ואת { $benGurionYears ->
        [one] השנה האחרונה לחייו
        [two] השנתיים האחרונות לחייו
       *[other] { $benGurionYears } השנים האחרונות לחייו
    } עשה ב{ -negev(form: "bare") }, ב{ -ramat-negev }. בזכות אישיות דגולה זו החלו הקשרים
    בינינו ונחתם ב־{ $agreementYear } הסכם השותפות.

# R7 R8: young people.
ramat-negev-youth =
    במסגרת ההסכם נפגשים צעירים משתי המדינות, וההיסטוריה והמנהגים מוסיפים לחיות. מדי שנה באה ל{ -plonsk }
    קבוצת נוער מ{ -ramat-negev }, וחבריה נפגשים עם בני גילם.

# R9 R10: ambassadors and tourists.
ramat-negev-visits =
    כבר מסורת היא: כל שגריר חדש של { -country-il } ב{ -country-pl } מבקר ב{ -plonsk } ונפגש עם תושביה.
    הודות לשיתוף הפעולה נכלל ביקור בעירנו לעיתים תכופות יותר ויותר בתוכניתן של קבוצות תיירים גדולות
    מ{ -country-il } המטיילות ב{ -country-pl }.
