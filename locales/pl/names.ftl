### Names in Polish: places, people, institutions, each written once.
### The default variant is the bare name (nominative), as used in titles and labels. The other
### variants are the grammatical cases: { -plonsk(case: "instrumental") } gives "Płońskiem".
### A name without variants does not decline in Polish; it takes no parameter. Above a partner's such name stands
### `# does-not-decline`, so that nobody takes its forms for forgotten.

## The home town and its partners

-plonsk =
    { $case ->
       *[nominative] Płońsk
        [genitive] Płońska
        [dative] Płońskowi
        [accusative] Płońsk
        [instrumental] Płońskiem
        [locative] Płońsku
    }

# does-not-decline
-ramat-negev = Ramat Negev

# does-not-decline
-crepy-en-valois = Crépy-en-Valois

-cakovec =
    { $case ->
       *[nominative] Čakovec
        [genitive] Čakovca
        [dative] Čakovcowi
        [accusative] Čakovec
        [instrumental] Čakovcem
        [locative] Čakovcu
    }

# $unit: "town" (default) is the town of Soleczniki, always plural; "district" is the partner,
# the district around it. Both decline. "local" is the town's Lithuanian name: in text in
# <span lang="lt">…</span>.
-salcininkai =
    { $unit ->
       *[town]
            { $case ->
               *[nominative] Soleczniki
                [genitive] Solecznik
                [dative] Solecznikom
                [accusative] Soleczniki
                [instrumental] Solecznikami
                [locative] Solecznikach
            }
        [district]
            { $case ->
               *[nominative] rejon solecznicki
                [genitive] rejonu solecznickiego
                [dative] rejonowi solecznickiemu
                [accusative] rejon solecznicki
                [instrumental] rejonem solecznickim
                [locative] rejonie solecznickim
            }
        [local] Šalčininkai
    }

-bakhchysarai =
    { $case ->
       *[nominative] Bachczysaraj
        [genitive] Bachczysaraju
        [dative] Bachczysarajowi
        [accusative] Bachczysaraj
        [instrumental] Bachczysarajem
        [locative] Bachczysaraju
    }

# does-not-decline
-notaresco = Notaresco

-volgograd =
    { $case ->
       *[nominative] Wołgograd
        [genitive] Wołgogradu
        [dative] Wołgogradowi
        [accusative] Wołgograd
        [instrumental] Wołgogradem
        [locative] Wołgogradzie
    }

# does-not-decline
-mosciano-sant-angelo = Mosciano Sant’Angelo

-tiszafured =
    { $case ->
       *[nominative] Tiszafüred
        [genitive] Tiszafüredu
        [dative] Tiszafüredowi
        [accusative] Tiszafüred
        [instrumental] Tiszafüredem
        [locative] Tiszafüredzie
    }

# does-not-decline
-antoing = Antoing

## Peace Messenger Cities

-iapmc =
    { $case ->
       *[nominative] Międzynarodowe Stowarzyszenie Miast Posłańców Pokoju
        [genitive] Międzynarodowego Stowarzyszenia Miast Posłańców Pokoju
        [dative] Międzynarodowemu Stowarzyszeniu Miast Posłańców Pokoju
        [accusative] Międzynarodowe Stowarzyszenie Miast Posłańców Pokoju
        [instrumental] Międzynarodowym Stowarzyszeniem Miast Posłańców Pokoju
        [locative] Międzynarodowym Stowarzyszeniu Miast Posłańców Pokoju
    }

# $form: "cities" (default) is the movement; "title" is the title that one city bears;
# "titles" is the plural of the title.
-peace-messenger-cities =
    { $form ->
       *[cities]
            { $case ->
               *[nominative] Miasta Posłańcy Pokoju
                [genitive] Miast Posłańców Pokoju
                [dative] Miastom Posłańcom Pokoju
                [accusative] Miasta Posłańców Pokoju
                [instrumental] Miastami Posłańcami Pokoju
                [locative] Miastach Posłańcach Pokoju
            }
        [title]
            { $case ->
               *[nominative] Posłaniec Pokoju
                [genitive] Posłańca Pokoju
                [dative] Posłańcowi Pokoju
                [accusative] Posłańca Pokoju
                [instrumental] Posłańcem Pokoju
                [locative] Posłańcu Pokoju
            }
        [titles]
            { $case ->
               *[nominative] Posłańcy Pokoju
                [genitive] Posłańców Pokoju
                [dative] Posłańcom Pokoju
                [accusative] Posłańców Pokoju
                [instrumental] Posłańcami Pokoju
                [locative] Posłańcach Pokoju
            }
    }

## Countries. The variant "in" is the locative with its own preposition: w, we or na.

-country-pl =
    { $case ->
       *[nominative] Polska
        [genitive] Polski
        [dative] Polsce
        [accusative] Polskę
        [instrumental] Polską
        [locative] Polsce
        [in] w Polsce
    }

-country-il =
    { $case ->
       *[nominative] Izrael
        [genitive] Izraela
        [dative] Izraelowi
        [accusative] Izrael
        [instrumental] Izraelem
        [locative] Izraelu
        [in] w Izraelu
    }

-country-fr =
    { $case ->
       *[nominative] Francja
        [genitive] Francji
        [dative] Francji
        [accusative] Francję
        [instrumental] Francją
        [locative] Francji
        [in] we Francji
    }

-country-hr =
    { $case ->
       *[nominative] Chorwacja
        [genitive] Chorwacji
        [dative] Chorwacji
        [accusative] Chorwację
        [instrumental] Chorwacją
        [locative] Chorwacji
        [in] w Chorwacji
    }

-country-lt =
    { $case ->
       *[nominative] Litwa
        [genitive] Litwy
        [dative] Litwie
        [accusative] Litwę
        [instrumental] Litwą
        [locative] Litwie
        [in] na Litwie
    }

-country-ua =
    { $case ->
       *[nominative] Ukraina
        [genitive] Ukrainy
        [dative] Ukrainie
        [accusative] Ukrainę
        [instrumental] Ukrainą
        [locative] Ukrainie
        [in] na Ukrainie
    }

-country-it =
    { $case ->
       *[nominative] Włochy
        [genitive] Włoch
        [dative] Włochom
        [accusative] Włochy
        [instrumental] Włochami
        [locative] Włoszech
        [in] we Włoszech
    }

-country-ru =
    { $case ->
       *[nominative] Rosja
        [genitive] Rosji
        [dative] Rosji
        [accusative] Rosję
        [instrumental] Rosją
        [locative] Rosji
        [in] w Rosji
    }

-country-hu =
    { $case ->
       *[nominative] Węgry
        [genitive] Węgier
        [dative] Węgrom
        [accusative] Węgry
        [instrumental] Węgrami
        [locative] Węgrzech
        [in] na Węgrzech
    }

-country-be =
    { $case ->
       *[nominative] Belgia
        [genitive] Belgii
        [dative] Belgii
        [accusative] Belgię
        [instrumental] Belgią
        [locative] Belgii
        [in] w Belgii
    }

## Ramat Negev

-david-ben-gurion =
    { $case ->
       *[nominative] Dawid Ben{"\u00A0"}Gurion
        [genitive] Dawida Ben{"\u00A0"}Guriona
        [dative] Dawidowi Ben{"\u00A0"}Gurionowi
        [accusative] Dawida Ben{"\u00A0"}Guriona
        [instrumental] Dawidem Ben{"\u00A0"}Gurionem
        [locative] Dawidzie Ben{"\u00A0"}Gurionie
    }

# The desert, in Polish with a final w; the partner is Ramat Negev.
-negev =
    { $case ->
       *[nominative] Negew
        [genitive] Negewu
        [dative] Negewowi
        [accusative] Negew
        [instrumental] Negewem
        [locative] Negewie
    }

## Crépy-en-Valois

-picardy =
    { $case ->
       *[nominative] Pikardia
        [genitive] Pikardii
        [dative] Pikardii
        [accusative] Pikardię
        [instrumental] Pikardią
        [locative] Pikardii
    }

# The département. Does not decline.
-oise = Oise

-paris =
    { $case ->
       *[nominative] Paryż
        [genitive] Paryża
        [dative] Paryżowi
        [accusative] Paryż
        [instrumental] Paryżem
        [locative] Paryżu
    }

# The house of Valois, not the region.
-valois =
    { $case ->
       *[nominative] Walezjusze
        [genitive] Walezjuszy
        [dative] Walezjuszom
        [accusative] Walezjuszy
        [instrumental] Walezjuszami
        [locative] Walezjuszach
    }

# The Polish community in France.
-polonia =
    { $case ->
       *[nominative] Polonia francuska
        [genitive] Polonii francuskiej
        [dative] Polonii francuskiej
        [accusative] Polonię francuską
        [instrumental] Polonią francuską
        [locative] Polonii francuskiej
    }

## Čakovec

-medimurje =
    { $case ->
       *[nominative] żupania medzimurska
        [genitive] żupanii medzimurskiej
        [dative] żupanii medzimurskiej
        [accusative] żupanię medzimurską
        [instrumental] żupanią medzimurską
        [locative] żupanii medzimurskiej
    }

-mura =
    { $case ->
       *[nominative] Mura
        [genitive] Mury
        [dative] Murze
        [accusative] Murę
        [instrumental] Murą
        [locative] Murze
    }

-drava =
    { $case ->
       *[nominative] Drawa
        [genitive] Drawy
        [dative] Drawie
        [accusative] Drawę
        [instrumental] Drawą
        [locative] Drawie
    }

## Šalčininkai

-adam-mickiewicz =
    { $case ->
       *[nominative] Adam Mickiewicz
        [genitive] Adama Mickiewicza
        [dative] Adamowi Mickiewiczowi
        [accusative] Adama Mickiewicza
        [instrumental] Adamem Mickiewiczem
        [locative] Adamie Mickiewiczu
    }

-vilnius =
    { $case ->
       *[nominative] Wilno
        [genitive] Wilna
        [dative] Wilnu
        [accusative] Wilno
        [instrumental] Wilnem
        [locative] Wilnie
    }

-vilnius-county =
    { $case ->
       *[nominative] okręg wileński
        [genitive] okręgu wileńskiego
        [dative] okręgowi wileńskiemu
        [accusative] okręg wileński
        [instrumental] okręgiem wileńskim
        [locative] okręgu wileńskim
    }

## Bakhchysarai

-crimea =
    { $case ->
       *[nominative] Krym
        [genitive] Krymu
        [dative] Krymowi
        [accusative] Krym
        [instrumental] Krymem
        [locative] Krymie
    }

-crimean-mountains =
    { $case ->
       *[nominative] Góry Krymskie
        [genitive] Gór Krymskich
        [dative] Górom Krymskim
        [accusative] Góry Krymskie
        [instrumental] Górami Krymskimi
        [locative] Górach Krymskich
    }

-crimean-tatars =
    { $case ->
       *[nominative] Tatarzy krymscy
        [genitive] Tatarów krymskich
        [dative] Tatarom krymskim
        [accusative] Tatarów krymskich
        [instrumental] Tatarami krymskimi
        [locative] Tatarach krymskich
    }

-crimean-khanate =
    { $case ->
       *[nominative] Chanat Krymski
        [genitive] Chanatu Krymskiego
        [dative] Chanatowi Krymskiemu
        [accusative] Chanat Krymski
        [instrumental] Chanatem Krymskim
        [locative] Chanacie Krymskim
    }

-simferopol =
    { $case ->
       *[nominative] Symferopol
        [genitive] Symferopola
        [dative] Symferopolowi
        [accusative] Symferopol
        [instrumental] Symferopolem
        [locative] Symferopolu
    }

-sevastopol =
    { $case ->
       *[nominative] Sewastopol
        [genitive] Sewastopola
        [dative] Sewastopolowi
        [accusative] Sewastopol
        [instrumental] Sewastopolem
        [locative] Sewastopolu
    }

-eski-yurt =
    { $case ->
       *[nominative] Eski-Jurt
        [genitive] Eski-Jurtu
        [dative] Eski-Jurtowi
        [accusative] Eski-Jurt
        [instrumental] Eski-Jurtem
        [locative] Eski-Jurcie
    }

# A river. Does not decline.
-churuk-su = Czuruksu

-dormition-monastery =
    { $case ->
       *[nominative] monaster Zaśnięcia Matki Bożej
        [genitive] monasteru Zaśnięcia Matki Bożej
        [dative] monasterowi Zaśnięcia Matki Bożej
        [accusative] monaster Zaśnięcia Matki Bożej
        [instrumental] monasterem Zaśnięcia Matki Bożej
        [locative] monasterze Zaśnięcia Matki Bożej
    }

# The title of a work: set it in <cite lang="pl">…</cite> in running text.
-crimean-sonnets =
    { $case ->
       *[nominative] Sonety krymskie
        [genitive] Sonetów krymskich
        [dative] Sonetom krymskim
        [accusative] Sonety krymskie
        [instrumental] Sonetami krymskimi
        [locative] Sonetach krymskich
    }

## Notaresco and Mosciano Sant’Angelo

-john-paul-ii =
    { $case ->
       *[nominative] Jan{"\u00A0"}Paweł{"\u00A0"}II
        [genitive] Jana{"\u00A0"}Pawła{"\u00A0"}II
        [dative] Janowi{"\u00A0"}Pawłowi{"\u00A0"}II
        [accusative] Jana{"\u00A0"}Pawła{"\u00A0"}II
        [instrumental] Janem{"\u00A0"}Pawłem{"\u00A0"}II
        [locative] Janie{"\u00A0"}Pawle{"\u00A0"}II
    }

-abruzzo =
    { $case ->
       *[nominative] Abruzja
        [genitive] Abruzji
        [dative] Abruzji
        [accusative] Abruzję
        [instrumental] Abruzją
        [locative] Abruzji
    }

-teramo-province =
    { $case ->
       *[nominative] prowincja Teramo
        [genitive] prowincji Teramo
        [dative] prowincji Teramo
        [accusative] prowincję Teramo
        [instrumental] prowincją Teramo
        [locative] prowincji Teramo
    }

-adriatic =
    { $case ->
       *[nominative] Adriatyk
        [genitive] Adriatyku
        [dative] Adriatykowi
        [accusative] Adriatyk
        [instrumental] Adriatykiem
        [locative] Adriatyku
    }

## Volgograd

-volga =
    { $case ->
       *[nominative] Wołga
        [genitive] Wołgi
        [dative] Wołdze
        [accusative] Wołgę
        [instrumental] Wołgą
        [locative] Wołdze
    }

-tsaritsyn =
    { $case ->
       *[nominative] Carycyn
        [genitive] Carycyna
        [dative] Carycynowi
        [accusative] Carycyn
        [instrumental] Carycynem
        [locative] Carycynie
    }

-stalingrad =
    { $case ->
       *[nominative] Stalingrad
        [genitive] Stalingradu
        [dative] Stalingradowi
        [accusative] Stalingrad
        [instrumental] Stalingradem
        [locative] Stalingradzie
    }

## Tiszafüred

-lake-tisza =
    { $case ->
       *[nominative] jezioro Cisa
        [genitive] jeziora Cisa
        [dative] jezioru Cisa
        [accusative] jezioro Cisa
        [instrumental] jeziorem Cisa
        [locative] jeziorze Cisa
    }

## Antoing

# A woman’s name: does not decline.
-carole-bonnet = Carole Bonnet

# A province. Does not decline.
-hainaut = Hainaut

# The local French name of the region, "the White Land": in text in <span lang="fr">…</span>.
-pays-blanc = Pays Blanc

-london =
    { $case ->
       *[nominative] Londyn
        [genitive] Londynu
        [dative] Londynowi
        [accusative] Londyn
        [instrumental] Londynem
        [locative] Londynie
    }

-brussels =
    { $case ->
       *[nominative] Bruksela
        [genitive] Brukseli
        [dative] Brukseli
        [accusative] Brukselę
        [instrumental] Brukselą
        [locative] Brukseli
    }

# does-not-decline
-zell-mosel = Zell{"\u00A0"}(Mosel)

# Languages: the adjective alone, so that the word for "language" stands once before a list.
-french-language =
    { $case ->
       *[nominative] francuski
        [genitive] francuskiego
        [dative] francuskiemu
        [accusative] francuski
        [instrumental] francuskim
        [locative] francuskim
    }

-german-language =
    { $case ->
       *[nominative] niemiecki
        [genitive] niemieckiego
        [dative] niemieckiemu
        [accusative] niemiecki
        [instrumental] niemieckim
        [locative] niemieckim
    }

-polish-language =
    { $case ->
       *[nominative] polski
        [genitive] polskiego
        [dative] polskiemu
        [accusative] polski
        [instrumental] polskim
        [locative] polskim
    }

## The association, its people and places

-andrzej-pietrasik =
    { $case ->
       *[nominative] Andrzej Pietrasik
        [genitive] Andrzeja Pietrasika
        [dative] Andrzejowi Pietrasikowi
        [accusative] Andrzeja Pietrasika
        [instrumental] Andrzejem Pietrasikiem
        [locative] Andrzeju Pietrasiku
    }

-boutros-boutros-ghali =
    { $case ->
       *[nominative] Butrus Butrus Ghali
        [genitive] Butrusa Butrusa Ghalego
        [dative] Butrusowi Butrusowi Ghalemu
        [accusative] Butrusa Butrusa Ghalego
        [instrumental] Butrusem Butrusem Ghalim
        [locative] Butrusie Butrusie Ghalim
    }

# $form: "full" (default) declines; "short" is the abbreviation, which does not (feminine: "ONZ nadała").
-united-nations =
    { $form ->
       *[full]
            { $case ->
               *[nominative] Organizacja Narodów Zjednoczonych
                [genitive] Organizacji Narodów Zjednoczonych
                [dative] Organizacji Narodów Zjednoczonych
                [accusative] Organizację Narodów Zjednoczonych
                [instrumental] Organizacją Narodów Zjednoczonych
                [locative] Organizacji Narodów Zjednoczonych
            }
        [short] ONZ
    }

-warsaw =
    { $case ->
       *[nominative] Warszawa
        [genitive] Warszawy
        [dative] Warszawie
        [accusative] Warszawę
        [instrumental] Warszawą
        [locative] Warszawie
    }

-wielun =
    { $case ->
       *[nominative] Wieluń
        [genitive] Wielunia
        [dative] Wieluniowi
        [accusative] Wieluń
        [instrumental] Wieluniem
        [locative] Wieluniu
    }

-oswiecim =
    { $case ->
       *[nominative] Oświęcim
        [genitive] Oświęcimia
        [dative] Oświęcimiowi
        [accusative] Oświęcim
        [instrumental] Oświęcimiem
        [locative] Oświęcimiu
    }

-new-york =
    { $case ->
       *[nominative] Nowy Jork
        [genitive] Nowego Jorku
        [dative] Nowemu Jorkowi
        [accusative] Nowy Jork
        [instrumental] Nowym Jorkiem
        [locative] Nowym Jorku
    }

-belgrade =
    { $case ->
       *[nominative] Belgrad
        [genitive] Belgradu
        [dative] Belgradowi
        [accusative] Belgrad
        [instrumental] Belgradem
        [locative] Belgradzie
    }

# The city. In Polish the city and the country share one name; let the sentence say which.
-mexico-city =
    { $case ->
       *[nominative] Meksyk
        [genitive] Meksyku
        [dative] Meksykowi
        [accusative] Meksyk
        [instrumental] Meksykiem
        [locative] Meksyku
    }

-bill-of-human-rights =
    { $case ->
       *[nominative] Międzynarodowa Karta Praw Człowieka
        [genitive] Międzynarodowej Karty Praw Człowieka
        [dative] Międzynarodowej Karcie Praw Człowieka
        [accusative] Międzynarodową Kartę Praw Człowieka
        [instrumental] Międzynarodową Kartą Praw Człowieka
        [locative] Międzynarodowej Karcie Praw Człowieka
    }

-day-of-peace =
    { $case ->
       *[nominative] Międzynarodowy Dzień Pokoju
        [genitive] Międzynarodowego Dnia Pokoju
        [dative] Międzynarodowemu Dniowi Pokoju
        [accusative] Międzynarodowy Dzień Pokoju
        [instrumental] Międzynarodowym Dniem Pokoju
        [locative] Międzynarodowym Dniu Pokoju
    }
