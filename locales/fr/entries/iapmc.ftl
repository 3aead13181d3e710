### Płońsk in the International Association of Peace Messenger Cities: member since 1998. Płońsk is "la ville".

# Lead: one line.
iapmc-lead = { -plonsk }, { -peace-messenger-cities(form: "one") }

# P2, P3: the title and what it was given for; member, Executive Committee, vice-presidency.
# $memberYear (String) - year of joining the association
# $executiveYear (String) - year of joining its Executive Committee
# $vicePresidentYear (String) - year from which the Mayor served as a Vice-President
# .heading - a short subheading above the paragraph
iapmc-title =
    Les { -united-nations } ont décerné à { -plonsk } le titre de { -peace-messenger-cities(form: "title") }
    pour ce que la ville a accompli en faveur de la tolérance et du respect des autres cultures. Elle est
    membre { -iapmc(form: "of") } depuis { $memberYear } et de son Comité exécutif depuis
    { $executiveYear }. À partir de { $vicePresidentYear }, le maire a été l’un des vice-présidents de
    l’association.
    .heading = Un titre { -united-nations(form: "of") }

# P4: the President.
# $presidentElectedText (String) - month and year: octobre 2013
iapmc-president =
    En { $presidentElectedText }, { -andrzej-pietrasik }, maire de { -plonsk }, a été élu président de
    l’association.

# P5, P6: foundation and primary task.
# $foundedYear (String) - year of the foundation
# .heading - a short subheading above the paragraph
iapmc-association =
    Officiellement fondée en { $foundedYear }, sur proposition de { -boutros-boutros-ghali }, secrétaire
    général { -united-nations(form: "of") }, l’association a pour première mission de
    diffuser l’idée d’une coexistence pacifique entre personnes de race et de culture différentes, de
    cultiver l’esprit de respect des droits de l’homme, de lever les obstacles aux contacts avec le monde et
    de faire connaître les organisations et les initiatives au service de l’être humain et de la
    démocratisation de la vie.
    .heading = L’association et sa mission

# P7, P8: the members and how a city earns the title; "among other things" is a fact.
# $memberCities (Number) - count of member cities, selects the plural
# $memberCitiesText (String) - the same, with "plus de"
iapmc-members =
    Elle réunit
    { $memberCities ->
        [one] { $memberCitiesText } ville
        [many] { $memberCitiesText } de villes
       *[other] { $memberCitiesText } villes
    }
    du monde entier, nommées { -peace-messenger-cities(form: "titles") } par
    { -united-nations(form: "the") }. Le principal critère est leur apport à une culture de paix et de tolérance,
    entre autres par la résolution des problèmes à l’école, les échanges de jeunes et de sportifs, le
    soutien aux principes { -bill-of-human-rights(form: "of") }, un climat de tolérance et de compréhension
    entre habitants.

# P9, P10: what Płońsk does in the association.
# $coOrganised (Number) - how many times co-organiser, selects the word
# $firstMeetingYear (String) - year of the first meeting in Płońsk
# $secondMeetingText (String) - month and year of the next meeting in Poland: mai 2013
# .heading - a short subheading above the paragraph
iapmc-meetings =
    { -plonsk } participe activement et régulièrement aux assemblées générales et aux réunions du Comité
    exécutif. Elle a
    { $coOrganised ->
        [2] deux fois
        [one] { $coOrganised } fois
        [many] { $coOrganised } de fois
       *[other] { $coOrganised } fois
    }
    coorganisé ces dernières: en { $firstMeetingYear }, avec { -warsaw }, quand le Comité s’est réuni
    pour la première fois à { -plonsk }; puis, de nouveau { -country-pl(form: "in") }, en
    { $secondMeetingText }, avec { -wielun } et { -oswiecim }.
    .heading = Une ville engagée

# P11: the Internet broadcast for the Day of Peace.
# $broadcastYear (String) - year of the appointment
# $broadcastEdition (Number) - edition of the broadcast, selects the word
# $peaceDayText (String) - day and month: 21 septembre
iapmc-broadcast =
    En { $broadcastYear }, { -plonsk } a été chargée de coordonner la
    { $broadcastEdition ->
        [1] première
        [2] deuxième
        [3] troisième
       *[other] { $broadcastEdition }<sup>e</sup>
    }
    édition de l’émission internationale en direct sur Internet du { $peaceDayText }, { -day-of-peace },
    instituée par { -united-nations(form: "the") }. L’émission vise à répandre l’idée de paix parmi les
    enfants et les jeunes, qui y participent ensemble en ligne.

# P12, P13: the exhibition; the speech and the march. "among other places" is a fact.
# $exhibitionYear (String) - year of the exhibition in Płońsk
# $exhibitionTitle (String) - title of the exhibition, set by the program, in quotes
# $speechYear (String) - year of the speech in New York
iapmc-actions =
    En { $speechYear }, { -united-nations(form: "at") }, à { -new-york }, le maire a pris la parole au nom de
    l’association; il a aussi participé à une marche contre la prolifération des armes nucléaires, organisée
    en commun par des organisations non gouvernementales. En { $exhibitionYear }, la ville a accueilli
    l’exposition de caricatures contre la guerre «{ $exhibitionTitle }», déjà présentée, entre autres, à
    { -new-york }, à { -belgrade } et à { -mexico-city }.
