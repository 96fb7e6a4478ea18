question-wlz-verzekerd-buitenland = { $reader ->
    [client] Bent u nog in Nederland verzekerd voor de Wlz, bijvoorbeeld omdat u hier werkt?
   *[other] Is { $who } nog in Nederland verzekerd voor de Wlz, bijvoorbeeld door werk hier?
}
    .kort = Vanuit het buitenland verzekerd voor de Wlz
    .uitleg = Wie in het buitenland woont, kan toch verzekerd zijn door werk in Nederland of door een verdrag. Weet u het niet? De SVB zoekt het uit.
question-dag-en-nacht = { $reader ->
    [client] Heeft u dag en nacht toezicht of zorg in de buurt nodig?
   *[other] Heeft { $who } dag en nacht toezicht of zorg in de buurt nodig?
}
    .kort = Toezicht of zorg, dag en nacht
    .uitleg = Toezicht: iemand kijkt steeds actief, ook 's nachts, en kan op elk moment ingrijpen. In de buurt: niemand hoeft steeds te kijken, maar hulp moet altijd dichtbij zijn. Zijn vaste momenten op een dag genoeg, of is bellen of een alarm genoeg? Kies dan nee. Passen er twee, kies dan het eerste.
    .toezicht = Ja, er moet dag en nacht iemand opletten
    .nabij = Ja, hulp moet dag en nacht dichtbij zijn, maar niemand hoeft steeds op te letten
    .niet = Nee
question-wlz-blijvend = { $reader ->
    [client] Is het waarschijnlijk dat dit niet meer overgaat?
   *[other] Is het waarschijnlijk dat dit bij { $who } niet meer overgaat?
}
    .kort = Blijvende zorgvraag
    .uitleg = Het gaat om de zorg of het toezicht voor dag en nacht. Kan de zwaarste zorg straks minder worden door behandeling, oefenen of leren? Dan is het misschien nog niet blijvend. Bij een kind kijkt u of het bij de aandoening hoort, niet bij de leeftijd.
question-zonder-zorg = Wat gebeurt er als dat toezicht of die zorg er niet is?
    .kort = Wat er zonder zorg gebeurt
    .uitleg = Ernstig mis is bijvoorbeeld: zwaar gewond raken, zich ernstig verwaarlozen, aan lager wal raken, in gevaar komen door anderen, of bij een kind: ernstige schade in de ontwikkeling. Uit de hand lopen is bijvoorbeeld gedrag dat snel erger wordt en alleen stopt als er meteen iemand bij is.
    .ernstig-nadeel = Het gaat ernstig mis met { $reader ->
        [client] mij
       *[other] { $who }
    }
    .escalatie = De situatie loopt uit de hand
    .geen = Geen van beide
question-kan-hulp-inroepen = { $reader ->
    [client] Lukt het u om op het juiste moment zelf hulp te vragen of te bellen?
   *[other] Lukt het { $who } om op het juiste moment zelf hulp te vragen of te bellen?
}
    .kort = Kan zelf op tijd hulp inroepen
    .uitleg = Kies nee als iemand niet op tijd merkt dat er hulp nodig is, het niet kan vragen, of niet kan wachten tot er iemand komt.
question-voortdurend-nodig = { $reader ->
    [client] Waarom heeft u steeds hulp nodig?
   *[other] Waarom heeft { $who } steeds hulp nodig?
}
    .kort = Reden van steeds hulp
    .uitleg = Steeds is: de hele dag en nacht door, ook op momenten die niemand kan plannen. Kies alles wat past.
    .lichamelijk = Door het lichaam (eten, plassen, draaien in bed, verpleging)
    .regie = Door moeite met overzicht, geheugen, gedrag of inschatten (iemand moet steeds sturen of overnemen)
    .geen = Geen van beide
question-lvb-gedragsproblemen = { $reader ->
    [client] Heeft u een lichte verstandelijke beperking en ook problemen met uw gedrag?
   *[other] Heeft { $who } een lichte verstandelijke beperking en ook gedragsproblemen?
}
    .kort = Lichte verstandelijke beperking met gedragsproblemen
    .uitleg = Dan mag de zorg voor dag en nacht ook tijdelijk zijn.
question-jeugdbehandeling-afmaken = Moet een behandeling met verblijf worden afgemaakt, die vóór de 18e verjaardag is begonnen?
    .kort = Jeugdbehandeling met verblijf afmaken
    .uitleg = Het gaat om een behandeling uit de Jeugdwet. De behandelaar moet zeggen dat afmaken nodig is.
question-kind-vooral-verpleging = Gaat het bij het kind vooral om verpleging en verzorging, door een zware lichamelijke ziekte of een lichamelijke handicap?
    .kort = Kind: vooral verpleging en verzorging
    .uitleg = Bijvoorbeeld beademing, sondevoeding of hulp bij alles van het lichaam. Kies nee als een andere beperking, zoals een verstandelijke, de belangrijkste reden is.
question-kind-wonen-begeleiding = Heeft het kind door de verstandelijke beperking vooral een veilige woonplek nodig, met opvoeding, begeleiding en verzorging?
    .kort = Kind: wonen met begeleiding en verzorging
    .uitleg = Zo heet een zorgprofiel (een omschrijving van zorg). Is er intensievere zorg of behandeling nodig, of komt de zorg vooral door een andere beperking? Kies dan nee. Twijfelt u? Kies "weet ik niet"; het CIZ beoordeelt het.
question-komt-door-psychisch = { $reader ->
    [client] Heeft u de zorg voor dag en nacht nodig vanwege de psychische stoornis, en niet vanwege een andere ziekte of beperking?
   *[other] Heeft { $who } de zorg voor dag en nacht nodig vanwege de psychische stoornis, en niet vanwege een andere ziekte of beperking?
}
    .kort = Behoefte komt door psychische stoornis
    .uitleg = Bij jeugdigen maakt dit verschil. Is de zorg ook nodig door een lichamelijke ziekte, een handicap of een verstandelijke beperking? Kies dan nee. Twijfelt u? Kies "weet ik niet".
question-jeugdstrafrecht = { $reader ->
    [client] Bent u door een rechter veroordeeld volgens het jeugdstrafrecht?
   *[other] Is { $who } door een rechter veroordeeld volgens het jeugdstrafrecht?
}
    .kort = Jeugdstrafrecht
    .uitleg = Soms past een rechter jeugdstrafrecht toe bij iemand van 18 jaar of ouder. Voor de meeste mensen is het antwoord nee.
question-ggz-verblijf-maximum = { $reader ->
    [client] Stopt de zorgverzekering met uw verblijf in de ggz, omdat de langste tijd is bereikt?
   *[other] Stopt de zorgverzekering met het ggz-verblijf van { $who }, omdat de langste tijd is bereikt?
}
    .kort = Langste tijd ggz-verblijf bereikt
    .uitleg = De zorgverzekering betaalt een opname in de ggz hoogstens drie jaar achter elkaar. De instelling weet of die tijd bijna om is.
question-wlz-wensen = Speelt een van deze dingen?
    .kort = Wensen bij de Wlz-zorg
    .uitleg = Andere zorg: de zorg uit de indicatie past niet meer. Partner: iemand wil mee verhuizen naar de instelling, ook zonder eigen indicatie.
    .andere-zorg = Er is meer of andere zorg nodig dan in de indicatie staat
    .partner-mee = Een partner wil mee naar de instelling
    .geen = Nee, geen van beide
question-ciz-aanvraag-datum = Op welke datum heeft het CIZ de aanvraag ontvangen?
    .kort = Datum van de aanvraag bij het CIZ
    .uitleg = Die staat in de bevestiging van het CIZ. Daarmee rekenen wij uit wanneer er een besluit moet zijn.

rule-wlz-verzekerd = Verzekering voor de Wlz
rule-wlz-toegang = Voorwaarden voor Wlz-zorg
rule-wlz-dag-en-nacht = Zorg of toezicht, dag en nacht
rule-wlz-psychisch-jeugd = Jeugdige met zorg vanwege een psychische stoornis
rule-wlz-uitgesloten = Zorg die uit een andere wet komt
rule-wlz-voortgezet-verblijf = Voorwaarden om een ggz-verblijf voort te zetten
rule-wlz-rust = Verblijf waarin het recht op Wlz-zorg rust
norm-hulpmiddel-nodig = of het hulpmiddel nodig is
    .kijkt = Het zorgkantoor kijkt met de therapeut wat nodig is om zich te kunnen verplaatsen, en of een eigen hulpmiddel daarvoor nodig is.
norm-wlz-redelijke-tijd = zorg binnen redelijke tijd en op redelijke afstand
    .kijkt = Het zorgkantoor kijkt hoe dringend het is, wat er nu al aan zorg is, en welke aanbieders plek hebben.

referral-ciz-aanvragen = Vraag een Wlz-indicatie aan bij het CIZ
    .uitleg = Zorg uit de Wet langdurige zorg (Wlz) kan passen: zorg voor dag en nacht, die blijvend nodig is. Bij een lichte verstandelijke beperking met gedragsproblemen mag dat ook tijdelijk zijn. Het CIZ beslist daarover. De gemeente en de huisarts doen dat niet. Op de website van het CIZ kunt u eerst de Wlz-check doen. Ook een zorgaanbieder mag de aanvraag voor { $who } doen.

        Komt er een indicatie? Dan regelt het zorgkantoor de zorg, thuis of in een instelling.
    .zeg = Ik wil een Wlz-indicatie aanvragen voor { $reader ->
        [client] mijzelf
       *[other] iemand anders
    }. Er is dag en nacht zorg of toezicht nodig. Kunt u zeggen welke stukken u nodig heeft?
    .uitzoeken = Niet alles is zeker. Het CIZ kan vertellen of een aanvraag zin heeft. Vraag de huisarts of behandelaar wat op papier staat over de aandoening en over de vraag of het blijvend is.
referral-ciz-opgenomen = Zeg tegen het CIZ dat er al een opname is
    .uitleg = Wie om een bijzondere reden al in een instelling verblijft, kan sneller een besluit krijgen. Vraag de instelling om dit samen met u te melden. Het CIZ bekijkt of het een bijzondere reden is.
    .zeg = { $reader ->
        [client] Ik verblijf
        [naaste] Mijn naaste verblijft
       *[professional] Mijn cliënt verblijft
    } al in een instelling. Kunt u de aanvraag daarom sneller behandelen?
    .uitzoeken = Vraag de instelling waarom en vanuit welke wet { $who } daar verblijft, en vraag het CIZ of dat telt.
referral-ciz-loopt = Volg de aanvraag bij het CIZ
    .uitleg = Het CIZ wil { $who } meestal zelf spreken of zien. Lever stukken die het CIZ vraagt snel aan: tot die tijd staat de klok stil.
    .zeg = Ik bel over een lopende aanvraag. Is alles compleet, en wanneer komt het besluit?
    .uitzoeken = Weet u niet of er een aanvraag loopt? Het CIZ kan het nakijken.
referral-ciz-te-laat = Stuur het CIZ een brief dat het besluit te laat is
    .uitleg = Is de tijd voor het besluit voorbij? Dan kunt u dat het CIZ schriftelijk laten weten. Dat heet een ingebrekestelling. Kijk eerst of het CIZ nog op stukken van u wacht: dan telt die tijd niet mee.
    .zeg = De beslistermijn voor de aanvraag is voorbij. Met deze brief stel ik u in gebreke. Ik vraag u om alsnog te beslissen.
    .uitzoeken = Zoek uit op welke dag de aanvraag binnenkwam en of het CIZ om uitstel of stukken heeft gevraagd. Een cliëntondersteuner kan helpen.
referral-ciz-voortgezet-verblijf = Vraag het CIZ om het ggz-verblijf te mogen voortzetten
    .uitleg = Houdt de zorgverzekering op omdat de langste tijd is bereikt? Dan kan het verblijf aansluitend uit de Wlz komen. Daarvoor gelden de gewone voorwaarden voor de Wlz niet, maar het verblijf moet nog wel nodig zijn. Het kan alleen in een instelling die een contract heeft.
    .zeg = Het verblijf in de ggz uit de zorgverzekering loopt af. Ik wil voortgezet verblijf uit de Wlz aanvragen.
    .uitzoeken = Vraag de instelling op welke dag de langste tijd is bereikt.
referral-ciz-bezwaar = Maak bezwaar bij het CIZ
    .uitleg = Bent u het niet eens met het besluit van het CIZ, bijvoorbeeld de afwijzing of het zorgprofiel? Dan kunt u bezwaar maken. Stuur eerst een kort bezwaar als de tijd dringt. Een cliëntondersteuner kan het besluit met u lezen.
    .zeg = Ik maak bezwaar tegen het besluit van (datum, kenmerk). Ik ben het er niet mee eens, omdat … Ik stuur later nog medische informatie.
    .uitzoeken = Zoek het besluit op: is het van het CIZ, en op welke dag is het verstuurd? Een cliëntondersteuner kan meekijken.
referral-ciz-opnieuw = Vraag opnieuw een indicatie aan als de situatie anders is
    .uitleg = Misschien past Wlz-zorg toch. Is er iets veranderd sinds de afwijzing, of is er nieuwe informatie van een arts? Dan kunt u opnieuw aanvragen. Het CIZ beslist.
    .zeg = Er is eerder een aanvraag afgewezen. De situatie is veranderd, want … Ik wil opnieuw een indicatie aanvragen.
    .uitzoeken = Lees in de afwijzing welke voorwaarde ontbrak. Vraag de arts of daar nu meer over te zeggen is.
referral-zorgkantoor-regelen = Regel de zorg met het zorgkantoor
    .uitleg = Met een indicatie regelt het zorgkantoor de zorg. Het moet uitleg geven, u laten kiezen en helpen zoeken. U kunt kiezen: wonen in een instelling, alle zorg thuis van één aanbieder (volledig pakket thuis) of losse delen thuis (modulair pakket thuis). Een pgb kan ook, alleen of samen met losse delen.
    .zeg = Er is een Wlz-indicatie. Welke vormen van zorg zijn er, en wilt u helpen een aanbieder te vinden?
    .uitzoeken = Is er echt een indicatie? Kijk op de brief van het CIZ, of vraag het zorgkantoor.
referral-zorgkantoor-wachten = Vraag het zorgkantoor om zorg voor de tijd dat u wacht
    .uitleg = Is er nog geen plek of geen aanbieder? Dan is het zorgkantoor er wel verantwoordelijk voor dat de zorg binnen redelijke tijd en op redelijke afstand komt. Tot die tijd kan er zorg thuis komen, ook als u eigenlijk een plek in een instelling wilt.
    .zeg = Wij wachten op een plek en redden het zo niet. Welke zorg kan nu thuis komen, en wilt u naar een andere aanbieder bemiddelen?
    .uitzoeken = Vraag het zorgkantoor welke wachtstatus { $who } heeft en wat dat betekent.
referral-zorgkantoor-bezwaar = Maak bezwaar bij het zorgkantoor
    .uitleg = Over een pgb, een volledig pakket thuis of een modulair pakket thuis neemt het zorgkantoor een besluit. Daartegen kunt u bezwaar maken.
    .zeg = Ik maak bezwaar tegen het besluit van (datum, kenmerk). Ik ben het er niet mee eens, omdat …
    .uitzoeken = Is er een besluit op papier? Zo niet, vraag het zorgkantoor om een schriftelijk besluit.
referral-zorgkantoor-te-laat = Stuur het zorgkantoor een brief dat het besluit te laat is
    .uitleg = Heeft u een pgb of een pakket thuis aangevraagd en komt er geen besluit? Stuur dan een ingebrekestelling: een brief waarin staat dat het besluit te laat is.
    .zeg = De tijd om over de aanvraag te beslissen is voorbij. Met deze brief stel ik u in gebreke.
    .uitzoeken = Zoek uit wanneer de aanvraag is ontvangen en of er uitstel is gevraagd.
referral-ciz-andere-zorg = Vraag het CIZ om een nieuw besluit als de zorg niet meer past
    .uitleg = Is er blijvend meer of andere zorg nodig? Dan kan een ander zorgprofiel nodig zijn. Daarover beslist het CIZ. Voor verhuizen of een andere aanbieder is geen nieuwe indicatie nodig.
    .zeg = De zorg is zwaarder of anders geworden. Ik wil een nieuw besluit over het zorgprofiel aanvragen.
    .uitzoeken = Bespreek met de zorgaanbieder of er binnen het zorgprofiel al meer kan.
referral-zorgkantoor-partner = Vraag of een partner mee kan naar dezelfde instelling
    .uitleg = Verblijft iemand met Wlz-zorg in een instelling? Dan kan de echtgenoot of partner daar ook gaan wonen, zonder eigen indicatie. Dit geldt niet als een psychische stoornis de reden van het verblijf is.
    .zeg = Een partner wil mee verhuizen naar de instelling. Hoe regelen wij dat?
    .uitzoeken = Vraag het zorgkantoor of deze instelling plek heeft voor partners, en wat de eigen bijdrage wordt.
referral-zorgkantoor-na-gesloten-verblijf = Bespreek met het zorgkantoor wanneer de zorg weer kan beginnen
    .uitleg = Tijdens het verblijf in een gevangenis, forensische kliniek of gesloten jeugdhulp kan Wlz-zorg niet worden gebruikt. Daarna wel weer. Begin op tijd met regelen, samen met de instelling.
    .zeg = Op (datum) komt het gesloten verblijf ten einde. Wat moet er klaarstaan om de Wlz-zorg dan te laten beginnen?
    .uitzoeken = Vraag de instelling vanuit welke wet het verblijf is.
referral-hulpmiddel-in-instelling = Vraag een rolstoel of ander hulpmiddel aan via de instelling
    .uitleg = Woont iemand met een Wlz-indicatie in een instelling? Dan komen een rolstoel, een scootmobiel of een aangepaste fiets uit de Wlz, en niet van de gemeente. De ergotherapeut of fysiotherapeut van de instelling vraagt het aan; het zorgkantoor beslist. Voor een bed, een tillift of een aanpassing van het gebouw zorgt de instelling zelf.
    .zeg = { $reader ->
        [client] Ik heb een hulpmiddel nodig om mij te verplaatsen.
        [naaste] Mijn naaste heeft een hulpmiddel nodig om zich te verplaatsen.
       *[professional] Mijn cliënt heeft een hulpmiddel nodig om zich te verplaatsen.
    } Wie vraagt dat aan bij het zorgkantoor, en wanneer hoor ik meer?
    .uitzoeken = Is dit echt een instelling? Wie zelf de huur of hypotheek en de energie betaalt, woont thuis: dan gaat een hulpmiddel via de gemeente. Vraag het de instelling of het zorgkantoor.
referral-cak-bijdrage = Reken uit wat de eigen bijdrage voor de Wlz wordt
    .uitleg = Zorg uit de Wlz is vanaf 18 jaar niet helemaal gratis, en elke vorm van zorg heeft een eigen prijs. Op de website van het CAK staat een rekenhulp.
    .zeg = Er is een Wlz-indicatie. Wat wordt de eigen bijdrage bij zorg thuis, bij een pgb en bij wonen in een instelling?
    .uitzoeken = De bijdrage verschilt per vorm van zorg. Reken het dus uit voordat u kiest.
referral-cak-bezwaar-wlz = Maak bezwaar bij het CAK over de bijdrage voor de Wlz
    .uitleg = Klopt de eigen bijdrage of de rekening niet? Dan kunt u bezwaar maken bij het CAK. Stuur het naar het adres dat in de brief staat. Het bezwaar stelt betalen niet uit: vraag het CAK dus ook om uitstel of om in delen te betalen. Is het inkomen lager geworden? Vraag het CAK om daarmee te rekenen.
    .zeg = Ik maak bezwaar tegen het besluit van (datum, kenmerk) over de eigen bijdrage voor de Wlz. De redenen zijn … Ik vraag ook om uitstel van betaling.
    .uitzoeken = Kijk op de brief of die van het CAK is, en of het om de Wlz of om de Wmo gaat.
referral-cak-bezwaar-wmo = Maak bezwaar bij het CAK over de bijdrage voor de Wmo
    .uitleg = Klopt de rekening voor hulp van de gemeente niet? Bel eerst het CAK: soms is het zo opgelost. Bellen stopt de tijd niet. Maak daarom op tijd bezwaar, en stuur het naar het adres dat in de brief staat. Het bezwaar stelt betalen niet uit: vraag het CAK ook om uitstel of om in delen te betalen.
    .zeg = Ik maak bezwaar tegen het besluit van (datum, kenmerk) over de eigen bijdrage voor de Wmo. De redenen zijn … Ik vraag ook om uitstel van betaling.
    .uitzoeken = Kijk op de brief of die van het CAK is, en of het om de Wlz of om de Wmo gaat.
referral-svb-verzekering = Laat de SVB nagaan of er een Wlz-verzekering is
    .uitleg = Wie in het buitenland woont, kan door werk of een verdrag in Nederland verzekerd zijn. De SVB beoordeelt dat. Wmo en Jeugdwet gelden alleen voor wie in Nederland woont of verblijft.
    .zeg = { $reader ->
        [client] Ik woon
       *[other] Het gaat om iemand die woont
    } in (naam van het land). Wilt u nagaan of er in Nederland een verzekering is voor de Wlz?
    .uitzoeken = { $reader ->
        [client] Woont u
       *[other] Woont { $who }
    } in Nederland? Dan is dit niet nodig. Zo niet, vertel de SVB dan om welk land het gaat, en of er werk of een uitkering uit Nederland is.

right-ciz-beslistermijn = Het CIZ moet zo snel mogelijk beslissen, uiterlijk { $term } nadat de aanvraag is ontvangen.
right-ciz-beslistermijn-loopt = Het CIZ moet uiterlijk { $term } na ontvangst van de aanvraag beslissen.
    .kort = het besluit van het CIZ
right-ciz-spoedtermijn = Verblijft iemand om een bijzondere reden al in een instelling, dan moet het CIZ uiterlijk binnen { $term } beslissen.
right-ciz-terugwerkend = Komt er dan een indicatie, dan geldt die ook voor de dagen dat het verblijf al duurde, met een grens van { $term }.
right-ciz-termijn-stil = Vraagt het CIZ om een aanvulling, dan staat de tijd stil vanaf de dag daarna tot de aanvulling er is. Bij uitstel op papier is dat ook zo.
right-ciz-mondeling = Aanvragen mag op papier, digitaal of mondeling.
right-ciz-in-persoon = Het CIZ doet in de regel onderzoek in een gesprek met degene om wie het gaat. Er mag iemand bij zijn.
right-hulp-loopt-door = Hulp van de gemeente mag niet stoppen alleen omdat er een Wlz-aanvraag loopt. Werk wel mee aan die aanvraag: wie dat weigert terwijl Wlz te verwachten is, kan de hulp verliezen.
right-oco-bij-aanvraag = Het CIZ moet u bij de aanvraag wijzen op gratis cliëntondersteuning van de gemeente.
right-voortgezet-drie-jaar = Het verblijf kan steeds voor hoogstens { $term } worden voortgezet.
right-voortgezet-onderbreking = Een onderbreking van hoogstens { $term } telt niet als onderbreking.
right-ciz-bezwaar-advies = Over een bezwaar tegen een besluit uit de Wlz vraagt het CIZ of het zorgkantoor meestal eerst advies aan het Zorginstituut. Dan is er { $term } voor de beslissing. Die tijd begint als de bezwaartermijn voorbij is.
    .kort = de beslissing op het bezwaar, als het Zorginstituut advies geeft
right-leveringsvormen = { $Who } mag zelf de vorm van zorg kiezen. Voor zorg thuis en voor een pgb gelden wel voorwaarden.
right-keuze-en-bemiddeling = Er is keuze uit de geschikte aanbieders met een contract die op tijd zorg kunnen geven. Vraagt u erom, dan moet het zorgkantoor bemiddelen (helpen een plek te vinden).
right-persoonlijk-plan-wlz = Vraagt u een modulair pakket thuis of een pgb aan, dan mag u binnen { $term } een eigen plan inleveren. Daar moet het besluit rekening mee houden.
right-indicatie-onbepaald = De indicatie geldt meestal voor onbepaalde tijd.
right-wisselen-van-aanbieder = Wilt u naar een andere aanbieder of verhuizen, dan hoeft er geen nieuwe indicatie te komen.
right-contract-einde = Stopt het contract van de aanbieder, dan mag zorg die al begonnen is daar doorgaan, zolang die nodig en verantwoord is.
right-zorgplicht-wlz = De zorg moet binnen redelijke tijd en op redelijke afstand worden geleverd.
right-overbrugging-thuis = Kan de plek in een instelling er nog niet zijn, dan kan er tijdelijk zorg thuis komen. De gewone voorwaarden voor zorg thuis gelden dan niet.
right-pgb-tijdelijk-houden = Was er vlak voor de indicatie een pgb van de gemeente of de zorgverzekeraar? Dan kan er tijdens het wachten een pgb uit de Wlz zijn.
right-aanbieder-tijdelijk-houden = Was er vlak voor de indicatie zorg uit de zorgverzekering of ondersteuning van de gemeente? Dan kunt u vragen of die aanbieder tijdelijk mag blijven.
right-hulpmiddel-thuis-gemeente = Woont { $who } thuis? Dan gaan een rolstoel, een ander hulpmiddel en een aanpassing in huis via de gemeente. Die mag dat niet weigeren alleen omdat er een Wlz-indicatie is.
right-hulpmiddel-uit-wlz = In een instelling komt een hulpmiddel om zich te verplaatsen, dat voor { $who } zelf is, uit de Wlz.
right-vervoer-uit-wlz = Uit de Wlz komt alleen vervoer naar dagbesteding of behandeling. Vraag voor ander vervoer bij de gemeente wat er kan.
right-partner-mag-blijven = De partner mag in de instelling blijven wonen als de ander overlijdt of naar een andere instelling gaat.
right-recht-rust = Het recht op zorg rust zolang dit verblijf duurt. Het vervalt niet.
right-wlz-eigen-bijdrage = Vanaf 18 jaar geldt een eigen bijdrage, die afhangt van inkomen en vermogen. Het CAK stelt die vast.
right-bijdrage-beslissing = Gaat het bezwaar alleen over de bijdrage? Dan geldt de gewone tijd voor een beslissing, zonder de extra tijd voor advies van het Zorginstituut.
right-zorg-in-europa = Wie voor de Wlz verzekerd is, kan zorg in natura ook krijgen van een aanbieder in een ander land. Dat kan in de Europese Unie, de EER en Zwitserland. Vraag vooraf wat wordt vergoed.

advice-wachten-met-andere-hulp = Wacht niet met hulp van de gemeente of de wijkverpleging tot het besluit van het CIZ er is. Vraag die nu al aan.
advice-planbare-zorg = Zorg op vaste tijden, of zorg die iemand kan oproepen en waarop gewacht kan worden, is meestal niet genoeg. Beschrijf dus juist de momenten die niemand kan plannen.
advice-herstel-eerst = Is herstel of verbetering nog waarschijnlijk, bijvoorbeeld na een operatie? Dan is een aanvraag vaak te vroeg. Blijkt later dat de zorg voor dag en nacht blijft, vraag dan alsnog aan.
advice-samen-tellen = Noem alle aandoeningen. Ze tellen samen, ook als elke aandoening alleen niet zwaar genoeg lijkt.
advice-gewone-zorg = Hulp en spullen die iedereen gewoon gebruikt, tellen niet mee. Gaat het om een kind dat bij de ouders woont? Dan telt ook de zorg die elk kind van die leeftijd nodig heeft niet mee. Schrijf dus op wat er meer nodig is.
advice-wie-tekent = De persoon zelf of de wettelijke vertegenwoordiger tekent de aanvraag. Familie mag zonder die rol alleen in bijzondere gevallen aanvragen, als er ook een besluit of aanvraag voor gedwongen opname is. Vraag het CIZ wie mag tekenen.
advice-meewerken-onderzoek = Werk mee aan het onderzoek en geef alle informatie die telt. Anders kan het CIZ niet beslissen.
advice-wachten-op-bezwaar = Wacht niet op het bezwaar. Vraag intussen wijkverpleging, Wmo of jeugdhulp aan.
advice-bezwaar-niet-wzd = Dit bezwaar gaat alleen over de Wlz-indicatie. Tegen een besluit over gedwongen opname of een machtiging van de rechter loopt een andere weg.
advice-nog-herstel-verwacht = Staat in de afwijzing dat er nog herstel of groei wordt verwacht? Dan moet het CIZ uitleggen waarom dat de zorg voor dag en nacht echt wegneemt. Vraag de behandelaar om hierop te reageren.
advice-ouder-tekent = { $reader ->
    [client] Bent u
   *[other] Is { $who }
} jonger dan 18 jaar? Dan tekent een ouder of voogd het bezwaar. Mailt u, stuur dan een scan met handtekening.
advice-bezwaar-eerst = Kan er nog bezwaar worden gemaakt? Doe dat dan eerst: een nieuwe aanvraag stopt de bezwaartermijn niet.
advice-meer-zorg-eerst-vragen = Praat eerst met de zorgaanbieder en het zorgkantoor. Soms is meer zorg mogelijk zonder nieuw besluit.
advice-cak-of-gemeente = Gaat het om de hulp zelf, of om de dag waarop die begon of stopte? Bel dan ook de gemeente: zij geeft dat door aan het CAK.
advice-doorgestuurd-op-papier = Stuurt het zorgkantoor u voor een hulpmiddel naar de gemeente? Vraag dan om dat op papier te zetten.
advice-indicatie-kan-wijzigen = Het CIZ kan een indicatie ook lager maken of intrekken als de zorg niet meer nodig is of als gegevens niet klopten. Vraag vooraf advies aan een cliëntondersteuner.

bring-dag-en-nacht = Een overzicht van een dag en een nacht: wat is er nodig, hoe vaak, wat is niet te plannen, en hoe gaat een slechte dag.
bring-ontbrekende-informatie = De informatie die nog ontbreekt, zoals een recente brief van de arts of behandelaar.
bring-ggz-verklaring = Een verklaring van de ggz-instelling over het verblijf en de datum waarop de langste tijd is bereikt.
bring-indicatiebesluit = Het indicatiebesluit van het CIZ.

source-ciz-bezwaar-pagina = CIZ, een bezwaar indienen
source-ciz-geen-indicatie = CIZ, geen Wlz-indicatie gekregen

bring-legitimatie = Een geldig identiteitsbewijs en het burgerservicenummer (BSN).
bring-diagnose-brief = Brieven van arts of behandelaar met de diagnose en wat daardoor niet lukt. Is de diagnose nog niet zeker, vraag dan een brief waarin staat wat waarschijnlijk is en waarom.
bring-zorgplan = Het zorgplan of behandelplan.
bring-machtiging = Een machtiging als iemand anders het regelt, of het besluit over mentorschap, bewind of curatele.
bring-bewijs-van-aanvraag = Een bewijs van de aanvraag, met de datum waarop die is ontvangen.
bring-besluit-brief = De brief met het besluit, met datum en kenmerk.
bring-wensenlijst = Een lijst met wat voor { $who } belangrijk is.
bring-lopende-besluiten = Brieven en besluiten over hulp en zorg die er al zijn.
