### Čakovec, Croatia: the town between the Mura and the Drava; partner since 2002.

# One line for contents, cards and the page.
cakovec-lead = כרמים ושטחי ציד בין נהר { -mura } לנהר { -drava }

# K3 K4 K5: where it lies, its rank, its part in the region.
# $northernCroatiaRank (Number) - its rank by size among the towns of northern Croatia; selects
cakovec-town =
    { -cakovec } שוכנת ב{ -medimurje } (<span lang="hr">Međimurje</span>) שבצפון { -country-hr }, בין הנהרות
    { -mura } (<span lang="hr">Mura</span>) ו{ -drava } (<span lang="hr">Drava</span>). היא העיר
    { $northernCroatiaRank ->
        [1] הגדולה ביותר
        [2] השנייה בגודלה
        [3] השלישית בגודלה
       *[other] ה־{ $northernCroatiaRank } בגודלה
    } מבין ערי חלק זה של המדינה, ומרכז התרבות והכלכלה של אזורה.

# K6: land and rest.
cakovec-land =
    העיר נודעת בשטחי הציד שלה, בכרמיה וביבוליה המשובחים. מי שמבקש לנוח ולהחליף כוח ימצא בסמוך אתר מרחצאות,
    ההופך את העיר למקום נופש מושך מאוד.

# K7 K8: the partnership.
# $since (String) - twin town since this year
cakovec-ties =
    מאז { $since } { -cakovec } ו{ -plonsk } הן ערים תאומות, ושיתוף הפעולה ביניהן מתקיים בעיקר בתחומי התרבות
    והספורט.
