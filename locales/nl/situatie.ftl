question-leeftijd = { $reader ->
    [client] Hoe oud bent u?
   *[other] Hoe oud is { $who }?
}
    .kort = Leeftijd
    .uitleg = Voor kinderen en volwassenen gelden andere wetten. Gaat het om meer gezinsleden? Kies dan "mensen" om iemand toe te voegen.
question-woont = { $reader ->
    [client] Waar woont u nu?
   *[other] Waar woont { $who } nu?
}
    .kort = Woonsituatie
    .uitleg = Thuis is ook bij ouders, familie of in een gewone huurwoning met hulp. Een instelling is bijvoorbeeld een verpleeghuis, woongroep of kliniek. Kies "gesloten" bij een gevangenis, een forensische kliniek (een kliniek voor mensen met een straf of maatregel) of gesloten jeugdhulp.
    .thuis = Thuis
    .instelling = In een instelling of woongroep
    .gesloten = Gesloten (gevangenis, forensische kliniek of gesloten jeugdhulp)
    .weg-van-huis = Geen vaste plek (dakloos of thuis weggegaan)
question-verblijf-in-nederland = { $reader ->
    [client] Woont u in Nederland, en mag u hier blijven?
   *[other] Woont { $who } in Nederland, en mag { $who } hier blijven?
}
    .kort = Wonen en verblijf
    .uitleg = Dit bepaalt welke wetten gelden. Loopt er nog een aanvraag voor verblijf of asiel? Kies dan "weet ik niet": dan valt er niets af, en u ziet wat er uit te zoeken is.
    .rechtmatig = Ja, als Nederlander, als burger van de Europese Unie of met een verblijfsvergunning
    .zonder-verblijfsrecht = Nee, wel wonen in Nederland maar zonder verblijfsrecht
    .buitenland = Nee, wonen in het buitenland
question-wlz-status = Is er al een Wlz-indicatie, of is die aangevraagd?
    .kort = Stand van de Wlz-indicatie
    .uitleg = Een Wlz-indicatie is een besluit van het CIZ over zorg voor dag en nacht. Kijk op de brief van het CIZ.
    .geen = Nee, niets aangevraagd
    .aangevraagd = Aangevraagd, nog geen besluit
    .gekregen = Ja, er is een indicatie
    .afgewezen = De aanvraag is afgewezen
question-grondslag = { $reader ->
    [client] Welke aandoening of beperking heeft u? Er mogen er meer zijn.
   *[other] Welke aandoening of beperking heeft { $who }? Er mogen er meer zijn.
}
    .kort = Aandoening of beperking
    .uitleg = Kies ook wat nog niet zeker is maar waarschijnlijk klopt volgens een arts of behandelaar. Meer aandoeningen tellen samen. Autisme hoort meestal bij psychisch. Weet u het niet? De huisarts kan helpen.
    .somatisch = Lichamelijke ziekte, of ziekte door ouderdom
    .pg = Dementie of een andere geheugenziekte
    .psychisch = Psychische stoornis
    .verstandelijk = Verstandelijke beperking
    .lichamelijk = Lichamelijke handicap
    .zintuiglijk = Beperking van zien of horen
    .geen = Geen van deze
question-knelpunt = Loopt u ergens tegenaan? Kies alles wat speelt.
    .kort = Waar het op vastloopt
    .uitleg = Over alles wat u kiest, komt hierna nog een vraag. Kies ook wat misschien speelt. Er komt geen besluit: ook als u alleen nog maar heeft gemeld of om hulp gevraagd.
    .wachten = Wachten op zorg of hulp duurt te lang
    .geen-aanbieder = Er is geen aanbieder te vinden
    .oneens = Niet eens met een besluit
    .te-laat = Er komt geen besluit op een aanvraag
    .klacht = Klacht over zorg, of over hoe iemand is behandeld
    .geld = Geld (te weinig inkomen, schulden, of geen zorgverzekering)
    .pgb = Een vraag over een pgb (budget om zelf zorg in te kopen)
    .regelen = Het regelen is te veel
    .geen-knelpunt = Nee, niets hiervan
question-wacht-op = Waar wacht u op, of waar vindt u geen aanbieder voor?
    .kort = Wacht op
    .uitleg = Kies alles waar het op vastloopt. Wachten op een plek met een Wlz-indicatie hoort bij Wlz.
    .huisarts = Een huisarts
    .ziekenhuis = Het ziekenhuis (afspraak, onderzoek, behandeling of opname)
    .ggz = Geestelijke gezondheidszorg (ggz)
    .wijkverpleging = Wijkverpleging
    .wlz = Zorg uit de Wlz (een plek, of zorg voor dag en nacht)
    .wmo = Hulp van de gemeente uit de Wmo
    .jeugdhulp = Jeugdhulp
    .iets-anders = Iets anders
question-besluit-van = Van wie is het besluit, of van wie wacht u op een besluit?
    .kort = Besluit van
    .uitleg = Kijk boven aan de brief. Elk besluit heeft een eigen weg. Kies er meer als het over meer besluiten gaat.
    .gemeente = De gemeente (Wmo, jeugdhulp, bijstand, schulden)
    .ciz = Het CIZ (Wlz-indicatie, zorgprofiel)
    .zorgkantoor = Het zorgkantoor (zorg thuis, pgb uit de Wlz)
    .cak = Het CAK (rekening of eigen bijdrage)
    .zorgverzekeraar = De zorgverzekeraar
    .wijkverpleegkundige = De wijkverpleegkundige (hoeveel zorg er komt)
    .een-ander = Iemand anders
question-besluit-over = Waarover gaat het besluit van de gemeente? Of waarover wacht u op een besluit?
    .kort = Besluit van de gemeente over
    .uitleg = Kijk in de brief, of denk aan wat u heeft gevraagd. Kies er meer als het over meer dingen gaat.
    .wmo = Hulp of een hulpmiddel uit de Wmo
    .jeugdhulp = Jeugdhulp
    .bijstand-minder = Bijstand die stopt, lager wordt of tijdelijk niet wordt betaald
    .bijstand-anders = Iets anders over bijstand, zoals een afwijzing
    .schuldhulp = Hulp bij schulden
    .iets-anders = Iets anders
question-klacht-over = Over wie gaat de klacht?
    .kort = Klacht over
    .uitleg = Een klacht gaat over hoe iemand is behandeld of over de zorg zelf. Bent u het niet eens met een besluit, dan is dat geen klacht.
    .zorgaanbieder = Zorg (ziekenhuis, thuiszorg, ggz, verpleeghuis of andere Wlz-zorg)
    .wmo-aanbieder = Hulp uit de Wmo (huishouden, begeleiding, dagbesteding)
    .jeugdhulp = Jeugdhulp of jeugdbescherming
    .zorgverzekeraar = De zorgverzekeraar
    .instantie = Hoe de gemeente, het CIZ, het zorgkantoor of de SVB met u omging
    .iets-anders = Iets anders
question-mantelzorger = { $reader ->
    [client] Zorgt er iemand voor u zonder betaald te worden, zoals een partner, ouder, kind of vriend?
    [naaste] Zorgt u, of iemand anders, voor { $who } zonder betaald te worden?
   *[professional] Zorgt er iemand onbetaald voor { $who }, zoals een partner, ouder, kind of vriend?
}
    .kort = Mantelzorger
    .uitleg = Zo iemand heet mantelzorger. Het gaat om meer dan af en toe een klusje.
question-overbelast = { $reader ->
    [client] Is het te zwaar voor u of uw gezin, of wordt het dat binnenkort?
    [naaste] Is het te zwaar voor u, { $who } of het gezin, of wordt het dat binnenkort?
   *[professional] Is { $who }, de mantelzorger of het gezin overbelast, of dreigt dat?
}
    .kort = Overbelasting
    .uitleg = Bijvoorbeeld: slecht slapen, ziek worden, ruzie, werk of school dat in de knel komt. Ook als het nu nog net gaat.
question-besluit-datum = Op welke datum is het besluit verstuurd?
    .kort = Datum van het besluit
    .uitleg = De datum staat boven aan de brief. Daarmee rekenen wij uit tot wanneer u bezwaar kunt maken. Zijn er meer besluiten? Elk besluit heeft een eigen laatste dag. Denk aan de besluiten waar u iets aan wilt doen en waarvan de laatste dag nog niet voorbij is. Vul daarvan de datum in van het besluit dat het eerst te laat is. Kijk daarna ook elke andere brief na.
question-woonplaats = { $reader ->
    [client] In welke plaats woont u?
   *[other] In welke plaats woont { $who }?
}
    .kort = Woonplaats
    .uitleg = Daarmee zoeken wij de gemeente en het zorgkantoor erbij.
