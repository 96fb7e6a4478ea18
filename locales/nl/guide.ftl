guide-oco-wat = Wat doet een cliëntondersteuner?
    .tekst =
        Hij of zij luistert, maakt de vraag helder en zoekt met u uit welke hulp past. Daarna helpt de ondersteuner met een plan, met formulieren en met gesprekken, en gaat mee als u dat wilt.

        Ook als de zorg al loopt kan dat: bij afspraken met de aanbieder, of als u er niet uitkomt met de gemeente, de aanbieder of de verzekeraar. Het is er ook voor mantelzorgers, voor mensen met een pgb en voor bewoners van een instelling of woongroep.
    .ook = oco, hulp, taken, onafhankelijke cliëntondersteuning
guide-vraag-kosten = Wat kost cliëntondersteuning?
    .tekst = Niets. De gemeente of het zorgkantoor betaalt de ondersteuner. Voor de gemeente staat in de wet dat er geen eigen bijdrage mag worden gevraagd.
    .ook = kosten, prijs, betalen, gratis, bijdrage
guide-vraag-onafhankelijk = Hoe onafhankelijk is een cliëntondersteuner?
    .tekst =
        De wet zegt dat het belang van de inwoner voorop moet staan. De gemeente of het zorgkantoor betaalt wel, maar de ondersteuner neemt geen besluiten voor hen en let niet op hun geld.

        Vraag gerust bij wie de ondersteuner in dienst is. Voelt het niet vrij, vraag dan om een ander.
    .ook = onafhankelijk, partijdig, gemeente, in dienst
guide-vraag-brochure = Is er een folder over cliëntondersteuning?
    .tekst = Ja. Op Regelhulp staat uitleg, met een overzicht per gemeente en per zorgkantoor. MEE en Ieder(in) hebben pagina's met vragen en antwoorden, en Samen Sterk heeft een folder in eenvoudige taal. De gegevens verschillen per gemeente: kijk dus in het overzicht.
    .ook = brochure, folder, boekje, informatie
guide-vraag-juridisch = Kan ik er met juridische vragen terecht?
    .tekst = Voor uitleg over regels en hulp bij een bezwaar: ja. Een rechtszaak voeren of daarover adviseren hoort er meestal niet bij. Vraag dan het Juridisch Loket, de sociaal raadslieden of uw rechtsbijstand.
    .ook = juridisch, rechter, advocaat, procederen
guide-vraag-past = Weet de cliëntondersteuner wat bij mij past?
    .tekst = De ondersteuner begint bij uw vraag, kent de wetten en weet wat er in de buurt is. Samen zet u de mogelijkheden naast elkaar. U kiest zelf.
    .ook = passen, kiezen, keuze, aanbod
guide-vraag-kijkt-mee = Kijkt de ondersteuner mee of het geregelde werkt?
    .tekst = Ja, ook terugkijken en bijstellen hoort erbij. Bij de gemeente is de hulp soms kort. Vraag aan het begin hoe lang het kan, en meld u opnieuw als er iets verandert.
    .ook = evalueren, bijstellen, nazorg, volgen
guide-vraag-indicaties = Helpt de ondersteuner ook bij aanvragen en wijzigingen?
    .tekst = Ja: bij een melding voor de Wmo, bij jeugdhulp, bij de Wlz-aanvraag, bij een nieuwe indicatie of een ander zorgprofiel, en bij het wisselen van aanbieder. Het CIZ moet u bij de aanvraag zelf op deze hulp wijzen.
    .ook = aanvraag, indicatie, herindicatie, wijziging, formulier
guide-vraag-meer-aandoeningen = Kan het ook als er van alles tegelijk speelt?
    .tekst = Ja. De ondersteuner kijkt naar het hele leven: zorg, jeugdhulp, onderwijs, wonen, werk en geld. Is het heel ingewikkeld en is gewone ondersteuning te weinig, dan is er misschien een Metgezel.
    .ook = meer aandoeningen, ingewikkeld, gezin, complex, meervoudig
guide-vraag-rolverdeling = Wie doet wat?
    .tekst = U houdt de regie en tekent zelf. De ondersteuner denkt mee, schrijft mee en gaat mee. Zonder machtiging beslist of spreekt de ondersteuner niet namens u.
    .ook = rolverdeling, regie, tekenen, machtiging
guide-vraag-afgewezen = Wat als mijn aanvraag is afgewezen?
    .tekst =
        Lees het besluit samen met een cliëntondersteuner. Tegen een besluit van de gemeente, het CIZ of het zorgkantoor kunt u bezwaar maken. Let op de laatste dag. Bij een zorgverzekeraar heet het heroverweging.

        Zoek intussen uit welke medische informatie ontbrak, en vraag andere hulp die nu al kan.
    .ook = afwijzing, afgewezen, nee, bezwaar, oneens, geweigerd
guide-vraag-klik = Wat als het niet klikt?
    .tekst = Vraag om een andere ondersteuner, of om een andere organisatie. Bij het zorgkantoor mag u zelf kiezen uit de organisaties in de regio. U hoeft niet te zeggen waarom.
    .ook = klik, ander, wisselen, ontevreden
guide-vraag-ontwikkelingen = Wat is er veranderd, en wat komt er nog?
    .tekst =
        Sinds 2024 mag een zorgkantoor ook vóór de Wlz-indicatie helpen. Sinds 2026 is het zorgkantoor zelf verantwoordelijk voor cliëntondersteuning na de indicatie.

        Metgezel loopt tot en met juni 2028; wat daarna komt, is niet bekend. De eigen bijdrage voor de Wmo kan vanaf 2027 anders worden. Controleer dat dan opnieuw.
    .ook = nieuw, verandering, ontwikkelingen, toekomst, wetswijziging
guide-welke-wet = Wijkverpleging, Wmo of Wlz: wat is het verschil?
    .tekst =
        Verpleging en verzorging thuis door ziekte komen uit de zorgverzekering. Hulp bij het huishouden, begeleiding en dagbesteding komen van de gemeente (Wmo). Een hulpmiddel dat u thuis lang nodig heeft, zoals een rolstoel, ook. Is het voor kort? Vraag dan de zorgverzekeraar of u het kunt lenen. Zorg die blijvend dag en nacht nodig is, komt uit de Wlz. Wie daarmee in een instelling woont, krijgt ook een rolstoel uit de Wlz.

        Voor kinderen helpt de gemeente uit de Jeugdwet. Behandeling bij psychische klachten komt tot 18 jaar uit de Jeugdwet en daarna uit de zorgverzekering. Voor dezelfde zorg betalen nooit twee wetten tegelijk.
    .ook = verschil, welke wet, wijkverpleging, wmo, wlz, zvw, ggz
guide-leveringsvorm-kiezen = Hoe kan ik Wlz-zorg krijgen?
    .tekst =
        Er zijn vier vormen: wonen in een instelling, een volledig pakket thuis van één aanbieder, losse delen thuis, of een pgb. Losse delen en een pgb mogen ook samen.

        Vraag het zorgkantoor wat elke vorm betekent, ook voor de eigen bijdrage.
    .ook = leveringsvorm, vpt, mpt, verblijf, pgb, thuis wonen
guide-meer-gezinsleden = Er is meer dan één gezinslid met een vraag. Wat nu?
    .tekst = Kies tijdens het gesprek "mensen" om iemand toe te voegen. De vragen gaan over ieder apart, want voor elk geldt een eigen weg. Aan het eind staat in één plan wat voor wie is. Eén cliëntondersteuner van de gemeente kan voor het hele gezin het overzicht houden.
    .ook = gezin, broer, zus, partner, ouders, samen
guide-wonen-in-instelling = Ik woon in een instelling en er gaat iets niet goed
    .tekst =
        Vraag eerst een gesprek over het zorgplan. Helpt dat niet, ga dan naar de klachtenfunctionaris. Gaat het om meer bewoners, dan kan de cliëntenraad iets doen.

        Wilt u verhuizen, dan helpt het zorgkantoor zoeken. Een cliëntondersteuner kan bij al deze stappen mee.
    .ook = instelling, woongroep, verpleeghuis, verhuizen, zorgplan, cliëntenraad
guide-andere-gemeente = Bij welke gemeente moet ik zijn?
    .tekst = Voor hulp thuis uit de Wmo: de gemeente waar u woont en ingeschreven staat. Gaat u verhuizen? Meld u dan bij de nieuwe gemeente zodra u het adres en de dag weet. Zij mag al vóór de verhuizing onderzoeken wat nodig is en de aanvraag aannemen. Zij hoeft dat niet; vraag er dus om. Voor opvang en beschermd wonen mag u naar elke gemeente. Voor jeugdhulp telt het adres van het kind, of het adres van vlak voor een verblijf. Voor schulden is het de woongemeente, en soms mag een andere helpen.
    .ook = welke gemeente, verhuizen, inschrijving, adres, woonplaats
guide-keukentafel-meenemen = Wat neem ik mee naar het keukentafelgesprek?
    .tekst =
        - Identiteitsbewijs, burgerservicenummer en zorgpas.
        - Brieven van artsen en behandelaren, en de medicatielijst.
        - Besluiten en indicaties die er al zijn, en het zorgplan of begeleidingsplan.
        - Een overzicht van een dag en een week, met de nachten en de slechte dagen.
        - Wat mantelzorgers doen, hoe lang, en wat niet meer gaat.
        - Een brief van school of werk, als dat speelt.
        - Het persoonlijk plan, als u dat heeft gemaakt. Lever het op tijd in.
        - Een machtiging, of het besluit over mentorschap of bewind.
        - Een lijst met wensen, en iemand die meegaat.
        - Vraag na afloop om het verslag op papier.
    .ook = keukentafelgesprek, meenemen, voorbereiden, gesprek, lijst
guide-achttien-checklist = Bijna 18: wat moet er geregeld zijn?
    .tekst =
        - Laat vóór de verjaardag vastleggen of jeugdhulp daarna nodig blijft.
        - Vraag begeleiding en verzorging op tijd aan bij de Wmo of de zorgverzekering.
        - Regel de overgang van jeugd-ggz naar ggz voor volwassenen.
        - Is er blijvend dag en nacht zorg nodig? Vraag een Wlz-indicatie aan. Bij een psychische stoornis kan dat pas vanaf 18.
        - Sluit een eigen zorgverzekering af en vraag DigiD aan.
        - Kijk naar inkomen: bijstand of Wajong.
        - Kan de jongere niet alles zelf overzien? Vraag op tijd mentorschap of bewind aan.
    .ook = 18 jaar, volwassen, checklist, achttien, overgang
guide-bezwaar-lijst = Wat zet ik in een bezwaar?
    .tekst =
        - Uw naam en adres, en de datum van vandaag.
        - Tegen welk besluit het gaat, met datum en kenmerk.
        - Waarom u het er niet mee eens bent. Dat mag ook later.
        - Uw handtekening.
        - Vraag om een bewijs van ontvangst.
    .ook = bezwaarschrift, brief, schrijven, voorbeeld
guide-begrip-wlz = Wlz
    .tekst = De Wet langdurige zorg. Voor wie dag en nacht zorg of toezicht nodig heeft, en bij wie dat niet overgaat.
    .ook = wet langdurige zorg, langdurige zorg, verpleeghuis, wzl, lwz, wls
guide-begrip-wmo = Wmo
    .tekst = De Wet maatschappelijke ondersteuning. De gemeente helpt inwoners die door een beperking of problemen niet alles zelf kunnen, en zorgt voor opvang en beschermd wonen.
    .ook = wet maatschappelijke ondersteuning, gemeente, wom, wmoo
guide-begrip-jeugdwet = Jeugdwet
    .tekst = De wet voor hulp aan kinderen, jongeren en hun ouders. De gemeente voert hem uit.
    .ook = jeugdhulp, kind, jongere
guide-begrip-zvw = Zvw
    .tekst = De Zorgverzekeringswet. Hieruit komen onder andere huisarts, ziekenhuis, ggz voor volwassenen en wijkverpleging.
    .ook = zorgverzekeringswet, zorgverzekering, basisverzekering, polis, zwv, vzw
guide-begrip-participatiewet = Participatiewet
    .tekst = De wet over bijstand en hulp naar werk. De gemeente voert hem uit.
    .ook = bijstand, uitkering, werk
guide-begrip-wgs = Schuldhulp
    .tekst = Hulp van de gemeente bij schulden: een gesprek, en daarna een plan of een afwijzing op papier.
    .ook = schulden, wgs, schuldhulpverlening, aflossen
guide-begrip-awb = Awb
    .tekst = De Algemene wet bestuursrecht. Daarin staan de regels over besluiten, bezwaar en termijnen van de overheid.
    .ook = algemene wet bestuursrecht, bestuursrecht
guide-begrip-wkkgz = Wkkgz
    .tekst = De wet over klachten en geschillen in de zorg. Elke zorgaanbieder moet een klachtenregeling hebben.
    .ook = klacht, geschil, klachtenregeling
guide-begrip-wzd = Wet zorg en dwang
    .tekst = De wet over zorg tegen de wil van mensen met dementie of een verstandelijke beperking. Voor de psychiatrie is er een andere wet (Wvggz).
    .ook = wzd, wvggz, dwang, gedwongen zorg, onvrijwillig
guide-begrip-ciz = CIZ
    .tekst = Het Centrum indicatiestelling zorg. Het beslist of iemand zorg uit de Wlz kan krijgen.
    .ook = indicatie, wlz-aanvraag, cizz, icz
guide-begrip-zorgkantoor = Zorgkantoor
    .tekst = Regelt in een regio de Wlz-zorg: het geeft uitleg, zoekt mee en let erop dat de zorg er komt.
    .ook = wlz-uitvoerder, regio
guide-begrip-college = College
    .tekst = Het college van burgemeester en wethouders: het bestuur van de gemeente. In de praktijk spreekt u het wijkteam of het Wmo-loket.
    .ook = burgemeester, wethouders, b en w, gemeente
guide-begrip-beschikking = Beschikking
    .tekst = Een besluit op papier over één persoon, bijvoorbeeld over hulp uit de Wmo. U kunt er bezwaar tegen maken.
    .ook = besluit, brief, toekenning, afwijzing
guide-begrip-indicatie = Indicatie
    .tekst = Het besluit waarin staat dat iemand op zorg is aangewezen. Voor de Wlz neemt het CIZ dat besluit. Voor wijkverpleging stelt de wijkverpleegkundige vast wat nodig is.
    .ook = indicatiebesluit, wlz-indicatie, herindicatie
guide-begrip-grondslag = Grondslag
    .tekst = De ziekte, stoornis of handicap die de reden is voor Wlz-zorg. Er mogen er meer zijn; ze tellen samen.
    .ook = diagnose, aandoening, handicap, reden
guide-begrip-blijvend = Blijvend
    .tekst = Het gaat niet meer over. Is er nog herstel of groei mogelijk waardoor zorg voor dag en nacht straks niet meer nodig is, dan is het nog niet blijvend.
    .ook = levenslang, tijdelijk, herstel
guide-begrip-toezicht = Permanent toezicht
    .tekst = Dag en nacht let iemand actief op, om meteen te kunnen ingrijpen.
    .ook = toezicht, opletten, nacht
guide-begrip-nadeel = Ernstig nadeel
    .tekst = Wat er zonder zorg misgaat: zwaar letsel, ernstige verwaarlozing, aan lager wal raken, ernstige schade in de ontwikkeling, of gevaar voor de veiligheid.
    .ook = gevaar, letsel, verwaarlozing
guide-begrip-zorgprofiel = Zorgprofiel
    .tekst = De omschrijving van de zorg in het indicatiebesluit. Past die niet meer, dan kunt u het CIZ om een ander profiel vragen.
    .ook = zzp, profiel, zorgzwaarte
guide-begrip-melding = Melding
    .tekst = Zeggen tegen de gemeente dat er hulp nodig is. Het mag op elke manier. Daarna doet de gemeente onderzoek. Het is nog geen aanvraag.
    .ook = melden, wmo-melding
guide-begrip-onderzoek = Onderzoek
    .tekst = De gemeente kijkt na een melding wat er nodig is, wat u zelf kunt en wat de mantelzorger nodig heeft. Meestal is dat een gesprek aan huis.
    .ook = gesprek, keukentafel, onderzoeken
guide-begrip-keukentafelgesprek = Keukentafelgesprek
    .tekst = Het gesprek met de gemeente over wat er nodig is, vaak bij u thuis. Er mag iemand bij zijn.
    .ook = keukentafel, gesprek, huisbezoek
guide-begrip-persoonlijk-plan = Persoonlijk plan
    .tekst = Uw eigen plan: wat er aan de hand is en welke hulp volgens u het beste past. De gemeente of het zorgkantoor moet het meewegen.
    .ook = plan, eigen plan
guide-begrip-aanvraag = Aanvraag
    .tekst = De vraag om een besluit. Bij de Wmo komt die na het onderzoek, of eerder als het onderzoek te lang duurt.
    .ook = aanvragen, verzoek
guide-begrip-maatwerkvoorziening = Maatwerkvoorziening
    .tekst = Hulp van de gemeente die op één persoon is afgestemd, zoals begeleiding, een rolstoel of een aanpassing in huis.
    .ook = maatwerk, voorziening, hulpmiddel
guide-begrip-algemene-voorziening = Algemene voorziening
    .tekst = Hulp van de gemeente waar iedereen zonder onderzoek terechtkan, zoals een inloop of een boodschappendienst.
    .ook = inloop, buurthuis, voorziening
guide-begrip-beschermd-wonen = Beschermd wonen
    .tekst = Wonen met toezicht en begeleiding, voor wie door psychische of sociale problemen niet alleen kan wonen.
    .ook = begeleid wonen, psychisch, wonen
guide-begrip-opvang = Opvang
    .tekst = Onderdak met begeleiding voor wie thuis weg is en het niet alleen redt.
    .ook = dakloos, vrouwenopvang, slaapplek
guide-begrip-briefadres = Briefadres
    .tekst = Een adres voor post en overheid voor wie geen woonadres heeft.
    .ook = adres, post, inschrijving
guide-begrip-bezwaar = Bezwaar
    .tekst = Een overheidsinstantie vragen om haar besluit opnieuw te bekijken. Dat moet binnen een bepaalde tijd, en het is gratis.
    .ook = bezwaarschrift, oneens, bezwaar maken
guide-begrip-beroep = Beroep en hoger beroep
    .tekst = Naar de rechtbank gaan als u het niet eens bent met de beslissing op bezwaar. Daarna kan hoger beroep. Over de Wlz, Wmo, jeugdhulp en bijstand is dat bij de Centrale Raad van Beroep, over schuldhulp bij de Raad van State. Bezwaar is gratis; beroep kost griffierecht.
    .ook = rechtbank, rechter, crvb, raad van state, hoger beroep, griffierecht
guide-begrip-voorziening-rechter = Voorlopige voorziening
    .tekst = Een tijdelijke maatregel van de rechter, voor als u niet op het bezwaar kunt wachten.
    .ook = kort geding, spoed, rechter
guide-begrip-heroverweging = Heroverweging
    .tekst = De zorgverzekeraar vragen om een besluit opnieuw te bekijken. Bezwaar maken kan bij een verzekeraar niet.
    .ook = zorgverzekeraar, oneens, klacht verzekeraar
guide-begrip-ingebrekestelling = Ingebrekestelling
    .tekst = Een brief waarin u schrijft dat een besluit op een aanvraag te laat is en dat er alsnog moet worden beslist. Bij alleen een melding kan dat niet: dien dan eerst de aanvraag in.
    .ook = te laat, brief, in gebreke
guide-begrip-dwangsom = Dwangsom
    .tekst = Geld dat een overheidsinstantie per dag aan u moet betalen als zij na een ingebrekestelling te laat blijft.
    .ook = boete, geld, te laat
guide-begrip-mantelzorg = Mantelzorg
    .tekst = Onbetaald zorgen voor iemand die u na staat. Het is vrijwillig.
    .ook = mantelzorger, zorgen voor
guide-begrip-gebruikelijke-hulp = Gebruikelijke hulp
    .tekst = Wat huisgenoten normaal voor elkaar doen. Raakt iemand overbelast, dan houdt dat op.
    .ook = huisgenoten, normaal, gebruikelijke zorg
guide-begrip-respijtzorg = Respijtzorg
    .tekst = Iemand neemt de zorg even over, zodat de mantelzorger rust krijgt. Bijvoorbeeld een dagopvang of een paar dagen logeren.
    .ook = logeren, logeeropvang, rust, even vrij
guide-begrip-mantelzorgmakelaar = Mantelzorgmakelaar
    .tekst = Iemand die regelwerk overneemt van een mantelzorger. Niet altijd gratis: kijk in de aanvullende verzekering.
    .ook = makelaar, regelen, papierwerk
guide-begrip-pgb = Pgb
    .tekst = Persoonsgebonden budget: geld waarmee u zelf hulp inkoopt. U moet het zelf of met hulp kunnen beheren.
    .ook = persoonsgebonden budget, budget, zelf inkopen, pbg, bgp
guide-begrip-natura = Zorg in natura
    .tekst = Zorg die de instantie voor u inkoopt. U regelt het geld dus niet zelf.
    .ook = natura, zin
guide-begrip-vpt = Vpt
    .tekst = Volledig pakket thuis: alle Wlz-zorg thuis, van één aanbieder.
    .ook = volledig pakket thuis, thuis wonen
guide-begrip-mpt = Mpt
    .tekst = Modulair pakket thuis: losse delen Wlz-zorg thuis. Mag samen met een pgb.
    .ook = modulair pakket thuis, losse zorg
guide-begrip-verblijf = Verblijf
    .tekst = Wonen in een instelling, met zorg, eten en schoonmaak erbij.
    .ook = verpleeghuis, instelling, opname
guide-begrip-overbrugging = Overbruggingszorg
    .tekst = Wlz-zorg thuis voor de tijd dat u op een plek in een instelling wacht.
    .ook = wachten, wachtlijst, tijdelijk
guide-begrip-elv = Eerstelijnsverblijf
    .tekst = Kort ergens verblijven met zorg, als het thuis even niet gaat en een ziekenhuis niet nodig is.
    .ook = elv, tijdelijk verblijf, kortdurend verblijf
guide-begrip-wijkverpleging = Wijkverpleging
    .tekst = Verpleging en verzorging thuis, vanwege ziekte. Komt uit de zorgverzekering.
    .ook = thuiszorg, verpleging, wassen, wijkverpleegkundige
guide-begrip-revalidatie = Geriatrische revalidatie
    .tekst = Oefenen met een team van behandelaars, voor kwetsbare ouderen die na een ziekte of opname weer sterker moeten worden.
    .ook = revalidatie, grz, herstel, oefenen
guide-begrip-treeknorm = Treeknorm
    .tekst = Een afspraak over hoe lang wachten op zorg hoogstens aanvaardbaar is. Het is geen wet, maar de verzekeraar moet wel helpen als het langer duurt.
    .ook = wachttijd, wachtlijst, norm
guide-begrip-zorgbemiddeling = Zorgbemiddeling
    .tekst = De zorgverzekeraar helpt u zorg te vinden, of een plek waar u eerder terechtkunt. Dat is gratis.
    .ook = wachtlijstbemiddeling, zoeken, verzekeraar
guide-begrip-eigen-bijdrage = Eigen bijdrage
    .tekst = Wat u zelf meebetaalt aan zorg of ondersteuning. Het CAK stuurt de rekening. Voor cliëntondersteuning betaalt u niets.
    .ook = betalen, kosten, bijdrage, cak
guide-begrip-eigen-risico = Eigen risico
    .tekst = Het deel van de zorgkosten dat u vanaf 18 jaar zelf betaalt in de zorgverzekering. Niet voor de huisarts en de wijkverpleging.
    .ook = zorgkosten, verzekering, betalen
guide-begrip-cak = CAK
    .tekst = Rekent eigen bijdragen uit en stuurt de rekening. Helpt ook bij regelingen voor mensen zonder verzekering.
    .ook = eigen bijdrage, rekening
guide-begrip-svb = SVB
    .tekst = De Sociale Verzekeringsbank. Betaalt zorgverleners uit een pgb van zorgkantoor of gemeente, en weet of iemand in Nederland verzekerd is.
    .ook = sociale verzekeringsbank, pgb, aow
guide-begrip-skgz = SKGZ
    .tekst = De onafhankelijke stichting voor geschillen met de zorgverzekeraar: eerst de ombudsman, dan de geschillencommissie.
    .ook = ombudsman zorgverzekeringen, geschil, verzekeraar
guide-begrip-oco = OCO
    .tekst = Onafhankelijke cliëntondersteuning: gratis hulp van iemand die met u meedenkt en naast u staat. In sommige gemeenten heet het anders.
    .ook = cliëntondersteuner, cliëntondersteuning, mee
guide-begrip-metgezel = Metgezel
    .tekst = Langdurige ondersteuning voor gezinnen in een heel ingewikkelde situatie. Komt naast de gewone cliëntondersteuning.
    .ook = gespecialiseerde cliëntondersteuning, gco, copiloot
guide-begrip-zevmb = ZEVMB
    .tekst = Zeer ernstige verstandelijke en meervoudige beperkingen: het IQ is niet goed te meten, en ook bewegen lukt bijna niet. Met een paspoort van het kenniscentrum kan een Metgezel.
    .ook = emb, meervoudig, paspoort
guide-wilsonbekwaam = Wilsonbekwaam
    .tekst = Iemand kan over een bepaalde zaak niet zelf beslissen, bijvoorbeeld door dementie. Dan beslist een vertegenwoordiger: een mentor, curator of gemachtigde, of anders een naast familielid. Voor een Wlz-aanvraag gelden extra regels: vraag het CIZ wie mag tekenen.
    .ook = dementie, vertegenwoordiger, tekenen, familie
guide-begrip-mentor = Mentor, bewindvoerder en curator
    .tekst = Mensen die de rechter aanwijst. Een mentor beslist mee over zorg, een bewindvoerder over geld, een curator over allebei.
    .ook = mentorschap, bewind, curatele, vertegenwoordiger, rechter
guide-begrip-machtiging = Machtiging
    .tekst = Een briefje met handtekening waarin u iemand toestemming geeft om iets voor u te regelen.
    .ook = volmacht, gemachtigde, namens
guide-begrip-gi = Gecertificeerde instelling
    .tekst = De organisatie die een maatregel van de kinderrechter uitvoert, zoals een ondertoezichtstelling. Zij bepaalt dan welke jeugdhulp nodig is.
    .ook = jeugdbescherming, voogd, ondertoezichtstelling, ots
guide-begrip-verlengd = Verlengde jeugdhulp
    .tekst = Jeugdhulp die na de 18e verjaardag doorgaat. Dat kan bij psychische problemen, gedrag, opvoeden of een verstandelijke beperking, als het vóór die dag begon of is vastgelegd.
    .ook = 18 jaar, doorgaan, 23 jaar, pleegzorg
guide-begrip-vertrouwenspersoon = Vertrouwenspersoon
    .tekst = Iemand die gratis naast u staat bij problemen met jeugdhulp of met zorg tegen de wil, en die losstaat van de instelling.
    .ook = jeugdstem, pvp, cvp, klacht
guide-begrip-klachtenfunctionaris = Klachtenfunctionaris
    .tekst = Iemand bij de zorgaanbieder die u gratis helpt met een klacht.
    .ook = klacht, zorgaanbieder
guide-begrip-ggz = Ggz
    .tekst = Geestelijke gezondheidszorg: behandeling bij psychische klachten.
    .ook = psycholoog, psychiater, depressie, psychisch
guide-begrip-begeleiding = Begeleiding en dagbesteding
    .tekst = Hulp om het dagelijks leven zelf aan te kunnen: iemand die helpt met overzicht en regelen, of een plek om overdag iets te doen.
    .ook = dagbesteding, begeleider, dagopvang, structuur
guide-begrip-wlz-uitvoerder = Wlz-uitvoerder
    .tekst = De organisatie die voor de Wlz verantwoordelijk is, verbonden aan een zorgverzekeraar. In de praktijk doet het zorgkantoor het werk.
    .ook = uitvoerder, zorgkantoor, verzekeraar
guide-begrip-wachtstatus = Wachtstatus
    .tekst = Hoe het zorgkantoor noteert hoe dringend iemand op een plek wacht. Vraag welke status er staat en wat die betekent.
    .ook = wachtlijst, wachten, plek, urgent
guide-begrip-zorginstituut = Zorginstituut
    .tekst = De overheidsorganisatie die advies geeft over wat onder zorg uit de Wlz en de zorgverzekering valt.
    .ook = advies, bezwaar, zorginstituut nederland
guide-begrip-aio = AIO
    .tekst = Een aanvulling van de SVB voor wie de AOW-leeftijd heeft en te weinig inkomen.
    .ook = aow, aanvulling, ouderen, bijstand
guide-begrip-brp = Basisregistratie
    .tekst = De lijst van de gemeente met ieders adres (BRP). Wie er niet in staat, krijgt veel dingen niet geregeld.
    .ook = brp, inschrijving, adres, bevolkingsregister
