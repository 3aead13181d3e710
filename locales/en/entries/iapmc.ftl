### Płońsk in the International Association of Peace Messenger Cities: a membership, since 1998. Page and web fragment.
### The facts panel beside the text shows the website, the year, the founding year and the number of member cities.
### Three paragraphs carry a subheading in the attribute .heading: short, no full stop.

# One line for the contents, the cards and the head of the page: at most about 60 characters, no full stop.
iapmc-lead = { -plonsk }, a { -united-nations } { -peace-messenger-cities(form: "title") }

# The title, and the town’s way in the association. “A Vice-President”: one of several.
# $memberYear (String) - since when Płońsk has been a member
# $executiveYear (String) - since when it has been a member of the Executive Committee
# $vicePresidentYear (String) - from when the Mayor served as a Vice-President
iapmc-title = { -plonsk } was honoured by the { -united-nations } with the title of
    { -peace-messenger-cities(form: "title") } for its achievements in building tolerance and respect for other
    cultures. The town has been a member of the association since { $memberYear } and of its Executive Committee since
    { $executiveYear }; from { $vicePresidentYear } the Mayor of { -plonsk } served as one of the association’s
    Vice-Presidents.
    .heading = Title and membership

# The election.
# $presidentElectedText (String) - month and year: “October 2013”
iapmc-president = In { $presidentElectedText } { -andrzej-pietrasik }, Mayor of { -plonsk }, was elected
    President of the association.

# Founding and task. All four parts of the sentence about the task belong to its primary task.
# $foundedYear (String) - the year in which the association was officially founded
iapmc-association = The association was officially founded in { $foundedYear } on the proposal of { -united-nations }
    Secretary-General { -boutros-boutros-ghali }. Its primary task is to spread the idea of peaceful coexistence of
    people of different races and cultures, foster a spirit of respect for human rights, remove barriers to contact with
    the world, and raise awareness of organisations and initiatives serving people and the democratisation of life.
    .heading = The association and its task

# The members. “Main criterion” and “among other things” are facts: keep them.
# $memberCities (Number) - the number of member cities; it selects the plural
# $memberCitiesText (String) - the same with “over”: “over 100”
iapmc-members = Its members, { $memberCitiesText } { $memberCities ->
        [one] city
       *[other] cities
    } worldwide, were named { -peace-messenger-cities(form: "titles") } by the { -united-nations }. The main criterion
    for the title is what a city contributes to a culture of peace and tolerance, among other things through solving
    problems in schools, exchanges of young people and sportspeople, support for the principles of the
    { -bill-of-human-rights }, and an atmosphere of tolerance and understanding among its inhabitants.

# What Płońsk does in the association. In 2005 the Committee met in Płońsk; for the second meeting only Poland is said.
# $coOrganised (Number) - how often Płońsk co-organised the meetings; it selects the words
# $firstMeetingYear (String) - the year of the first meeting in Płońsk
# $secondMeetingText (String) - month and year of the next meeting in Poland: “May 2013”
iapmc-meetings = { -plonsk } takes an active part in the association’s work, regularly attending its general assemblies
    and the meetings of the Executive Committee, and has co-organised Committee meetings { $coOrganised ->
        [one] once
        [2] twice
       *[other] { $coOrganised } times
    }. In { $firstMeetingYear } the Committee met in { -plonsk } for the first time, with
    { -warsaw } as co-organiser; its next meeting in { -country-pl }, in { $secondMeetingText }, was organised by
    { -plonsk } with { -wielun } and { -oswiecim }.
    .heading = { -plonsk } in the association

# The broadcast for the Day of Peace.
# $broadcastYear (String) - the year of the appointment
# $broadcastEdition (Number) - which edition of the broadcast it was; it selects the words
# $peaceDayText (String) - day and month: “21 September”
iapmc-broadcast = In { $broadcastYear } the town was appointed coordinator of the { $broadcastEdition ->
        [1] first
        [2] second
        [3] third
       *[other] { NUMBER($broadcastEdition, type: "ordinal") ->
            [one] { $broadcastEdition }st
            [two] { $broadcastEdition }nd
            [few] { $broadcastEdition }rd
           *[other] { $broadcastEdition }th
        }
    } edition of the international live internet broadcast for { $peaceDayText }, the { -day-of-peace },
    established by the { -united-nations }. Its aim is to spread the idea of peace among children and young people, who
    take part together online.

# The exhibition and the march. The cartoons are anti-war; New York, Belgrade and Mexico City are “among other places”.
# $exhibitionYear (String) - the year of the exhibition in Płońsk
# $exhibitionTitle (String) - title of the exhibition, a Serbian town’s name; the quotation marks are typed here
# $speechYear (String) - the year of the speech and of the march
iapmc-actions = In { $exhibitionYear } { -plonsk } hosted the anti-war cartoon exhibition “{ $exhibitionTitle }”,
    previously shown in { -new-york }, { -belgrade } and { -mexico-city }, among other places. In { $speechYear } the Mayor spoke
    on behalf of the association at the { -united-nations } in { -new-york } and joined a march against the spread of
    nuclear weapons, held jointly by non-governmental organisations.
