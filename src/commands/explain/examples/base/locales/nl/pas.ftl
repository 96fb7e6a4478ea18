tree-bieb = De bibliotheekpas
    .intro = Welkom. U beantwoordt een paar vragen.
    .disclaimer = Dit is geen besluit. De bibliotheek beslist.
topic-pas = De pas

question-lid = Heeft { $who } al een pas?
    .kort = Al een pas
    .uitleg = Een oude pas telt ook.
question-wat = { $reader ->
        [client] Wat wilt u doen?
       *[other] Wat wil { $who } doen?
    }
    .kort = Wat iemand wil doen
    .uitleg = Kies wat het eerst komt.
    .lenen = Boeken lenen
    .lezen = In de zaal lezen
    .computer = Een computer gebruiken
question-lastig = Wat maakt lezen lastig?
    .kort = Wat lezen lastig maakt
    .uitleg = Er is hulp bij alles wat hier staat.
    .letters = Letters en zinnen
    .ogen = De ogen
    .niets = Niets
question-leeftijd = Hoe oud is { $who }?
    .kort = Leeftijd
    .uitleg = De leeftijd in jaren.
question-brief-datum = Wat is de datum op de brief?
    .kort = Datum van de brief
    .uitleg = De datum staat bovenaan.
question-woonplaats = In welke plaats woont { $who }?
    .kort = Woonplaats
    .uitleg = Dan weten wij welke balie het is.

rule-pas-nodig = Een pas nodig
rule-pas-gratis = Een gratis pas
rule-hulp-nodig = Hulp bij het lezen

referral-pas-aanvragen = Vraag een pas aan
    .uitleg = Met een pas kan { $who } boeken lenen.
    .zeg = Ik wil graag een pas.
    .uitzoeken = Vraag of er al een pas is.
referral-gratis-pas = Vraag om de gratis pas
    .uitleg = Deze pas kost niets.
    .zeg = Ik denk dat de pas gratis is.
    .uitzoeken = Vraag of de pas gratis kan zijn.
referral-voorlezen = Vraag om een voorlezer
    .uitleg = Een vrijwilliger leest voor.
    .zeg = Kan iemand mij voorlezen?
    .uitzoeken = Vraag wat er kan.
referral-rondkijken = Kijk rond
    .uitleg = Daar is geen pas voor nodig.
    .zeg = Mag ik rondkijken?

right-pas-binnen = De pas is er binnen { $term }.
right-antwoord = Een antwoord komt binnen { $term }.
right-te-laat = Na { $term } kost te laat zijn { $penalty }.
right-korting = De pas van { $amount } is gratis.
right-gratis-hulp = Hulp kost niets.
advice-twee-passen = Vraag niet twee passen aan.
norm-woont-hier = Wie hier woont
    .kijkt = Waar iemand het meest is.
bring-legitimatie = Een legitimatiebewijs

desk-balie = De balie
    .wat = Hier werken mensen die helpen.
desk-klachten = Klachten
    .wat = Hier leest iemand uw klacht.
law-wet = Wet
    .vol = De verzonnen wet
source-reglement-2 = Reglement, artikel 2
source-reglement-3 = Reglement, artikel 3
source-huisregels = Huisregels
