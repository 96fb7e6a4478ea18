tree-bieb = De bibliotheekpas
    .intro = { $reader ->
        [client] Welkom. U beantwoordt een paar vragen.
       *[other] Welkom. U beantwoordt een paar vragen over { $who }.
    }
    .disclaimer = Dit is geen besluit. De bibliotheek beslist.

topic-veilig = Eerst dit
topic-pas = De pas

question-brand = Ziet u brand of rook?
    .kort = Brand of rook
    .uitleg = Ook als u het niet zeker weet, gaat u naar buiten.

question-leeftijd = { $reader ->
        [client] Hoe oud bent u?
       *[other] Hoe oud is { $who }?
    }
    .kort = Leeftijd
    .uitleg = De leeftijd in jaren.

question-wat = { $reader ->
        [client] Wat wilt u doen?
       *[other] Wat wil { $who } doen?
    }
    .kort = Wat iemand wil doen
    .uitleg = Kies wat het eerst komt.
    .lenen = Boeken lenen
    .lezen = In de zaal lezen
    .computer = Een computer gebruiken

question-lastig = Is er iets wat lezen lastig maakt?
    .kort = Wat lezen lastig maakt
    .uitleg = Er is hulp bij alles wat hier staat.
    .letters = Letters en zinnen
    .ogen = De ogen
    .taal = De taal
    .niets = Nee, niets

question-lid = { $reader ->
        [client] Heeft u al een pas?
       *[other] Heeft { $who } al een pas?
    }
    .kort = Al een pas
    .uitleg = Een oude pas telt ook.

question-boete = Is er een boete die niet klopt?
    .kort = Een boete die niet klopt
    .uitleg = Bijvoorbeeld voor een boek dat op tijd terug was.

question-brief-datum = Wat is de datum op de brief over de boete?
    .kort = Datum van de brief
    .uitleg = De datum staat bovenaan.

question-woonplaats = { $reader ->
        [client] In welke plaats woont u?
       *[other] In welke plaats woont { $who }?
    }
    .kort = Woonplaats
    .uitleg = Dan weten wij welke balie het is.

rule-pas-nodig = Een pas nodig
rule-pas-gratis = Een gratis pas

referral-naar-buiten = Ga naar buiten en bel
    .uitleg = Neem niets mee.
    .zeg = Er is brand in de bibliotheek.
    .uitzoeken = Kijk of u rook ruikt.

referral-pas-aanvragen = Vraag een pas aan
    .uitleg = Met een pas leent u boeken.
    .zeg = Ik wil graag een pas.
    .uitzoeken = Vraag of er al een pas is.

referral-gratis-pas = Vraag om de gratis pas
    .uitleg = Deze pas kost niets.
    .zeg = Ik denk dat de pas gratis is.
    .uitzoeken = Vraag of de pas gratis kan zijn.

referral-bezwaar-boete = Maak bezwaar tegen de boete
    .uitleg = Schrijf op waarom de boete niet klopt.
    .zeg = Ik ben het niet eens met de boete.
    .uitzoeken = Kijk de brief na.

referral-rondkijken = Kijk rond in de bibliotheek
    .uitleg = Daar is geen pas voor nodig.
    .zeg = Mag ik rondkijken?

right-eruit = U mag er altijd uit.
right-pas-binnen = De pas is er meestal binnen { $term }.
right-korting = De pas van { $amount } is voor { $who } gratis.
right-bezwaartermijn = Bezwaar kan tot { $term } na de datum van de brief.
right-antwoord-op-bezwaar = Antwoord op het bezwaar komt binnen { $term }.
right-te-laat = Is het antwoord { $term } te laat? Dan betaalt de bibliotheek eerst { $penalty-first } per dag, hoogstens { $penalty }.
right-binnenlopen = Iedereen mag binnenlopen.

advice-twee-passen = Vraag niet twee passen aan.
advice-alsnog-bezwaar = Schrijf alsnog, en leg uit waarom het later is.
norm-redelijke-boete = Een redelijke boete
    .kijkt = Hoe oud het boek is en hoe laat het terug was.
guide-boek-kwijt = Ik ben een boek kwijt. Wat nu?
    .tekst = Zeg het aan de balie. Wie een boek zoekt, vindt het vaak.
bring-legitimatie = Een legitimatiebewijs.

desk-alarm = Alarmnummer
    .wat = Brandweer en politie.
desk-balie = De balie
    .wat = Hier werken mensen die helpen.
    .uren = Op werkdagen.
desk-klachten = Klachten en bezwaar
    .wat = Hier leest iemand uw brief.

law-bibliotheekwet = Bibliotheekwet
    .vol = Wet op de bibliotheek
source-huisregels = Huisregels
