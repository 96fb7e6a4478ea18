topic-wmo = Hulp van de gemeente (Wmo)

question-hulp-bij = { $reader ->
    [client] Waar heeft u hulp bij nodig? Kies alles wat past.
   *[other] Waar heeft { $who } hulp bij nodig? Kies alles wat past.
}
    .kort = Hulp nodig bij
    .uitleg = Kies ook waar nu al iemand bij helpt. Twijfelt u tussen twee antwoorden? Kies ze allebei. Gaat het om een kind? Kies dan waar het meer hulp bij nodig heeft dan andere kinderen van die leeftijd.
    .huishouden = Huishouden (schoonmaken, was, boodschappen, koken)
    .regelen = Regelen (post, geld, afspraken, ritme in de dag)
    .dag = Dag en contacten (iets te doen hebben, mensen ontmoeten, school of werk volhouden)
    .bewegen = Bewegen en wonen (rolstoel, vervoer, een aanpassing in huis)
    .verzorging = Verzorging (wassen, aankleden, eten, naar de wc gaan)
    .verpleging = Verpleging (wonden, medicijnen, prikken, sonde, katheter)
    .wonen = Beschermd wonen (alleen wonen lukt niet door psychische of sociale problemen)
    .psychisch = Psychische klachten, gedrag of opvoeden
    .geen = Bij geen van deze
question-zelf-op-te-lossen = { $reader ->
    [client] Lukt dit goed zonder hulp van de gemeente, dus zelf of met mensen om u heen?
   *[other] Lukt dit goed zonder hulp van de gemeente, dus zelf of met mensen om { $who } heen?
}
    .kort = Het lukt zonder de gemeente
    .uitleg = Denk aan huisgenoten, familie, vrienden, buren, iets wat u gewoon in de winkel koopt, of iets in de buurt waar iedereen terechtkan. Kies alleen "ja" als het nu goed gaat en zo kan blijven. Niemand kan worden gedwongen om mantelzorg te geven.
question-opvang-nodig = { $reader ->
    [client] Heeft u opvang en begeleiding nodig, omdat u het nu niet alleen redt?
   *[other] Heeft { $who } opvang en begeleiding nodig, omdat het alleen nu niet lukt?
}
    .kort = Opvang nodig
    .uitleg = Het gaat om wie thuis is weggegaan of geen huis meer heeft, en geen goede plek vindt. Ook niet met hulp van familie en vrienden. Kies "ja" als opvang nodig is.
    .ja = Ja, opvang is nodig
    .nee = Nee, er is een goede plek
question-wmo-stap = Hoe ver is het contact met de gemeente over deze hulp?
    .kort = Stap bij de gemeente
    .uitleg = Het begint met een melding: u zegt dat er hulp nodig is. Daarna komt een onderzoek, vaak een gesprek aan de keukentafel. Pas daarna komt de aanvraag, en op de aanvraag komt een besluit. Kijk in brieven of mails van de gemeente.
    .nog-niet = Nog niets gedaan
    .gemeld = Gemeld, korter dan zes weken geleden
    .zes-weken-voorbij = Gemeld, langer dan zes weken geleden, en het onderzoek is niet klaar
    .verslag = Het onderzoek is klaar of er is een verslag, maar er is nog niets aangevraagd
    .aangevraagd = Aanvraag ingediend, nog geen besluit
    .besluit = Er is een besluit
question-wmo-melding-datum = Wanneer is de melding bij de gemeente gedaan?
    .kort = Datum van de melding
    .uitleg = De dag waarop u belde, mailde of langsging. De gemeente moet de melding bevestigen; kijk op die bevestiging.
question-wmo-aanvraag-datum = Wanneer heeft de gemeente de aanvraag ontvangen?
    .kort = Datum van de aanvraag
    .uitleg = Kijk op de bevestiging van de gemeente. Heeft u die niet, neem dan de dag waarop de aanvraag is ingediend.

rule-wmo-ingezetene = Rechtmatig wonen in Nederland
rule-eigen-kracht-niet-genoeg = Niet op te lossen op eigen kracht of met mensen eromheen
rule-wmo-niet-al-wlz = Deze hulp komt niet al uit de Wlz
rule-wmo-zelfredzaamheid = Voorwaarden voor ondersteuning thuis uit de Wmo
rule-wmo-beschermd-wonen = Voorwaarden voor beschermd wonen
rule-wmo-naast-wlz-mogelijk = Hulp van de gemeente naast de Wlz
rule-wmo-besluit-speelt = Het gaat om hulp waar al een besluit over is
rule-wmo-opvang = Voorwaarden voor opvang
norm-wmo-maatwerk = een passende bijdrage aan zelfredzaamheid en meedoen
    .kijkt = De gemeente kijkt wat iemand zelf kan, wat huisgenoten en mensen eromheen kunnen en willen doen, en wat er al voor iedereen is. Voor de rest kijkt zij naar hulp op maat.
norm-handhaven-in-samenleving = of het lukt om op eigen kracht te leven
    .kijkt = De gemeente kijkt wat er misgaat bij het wonen, of er mensen zijn die kunnen helpen, en hoeveel toezicht en begeleiding nodig is.
norm-naast-wlz = hulp naast de Wlz
    .kijkt = De gemeente mag deze hulp weigeren als de Wlz haar ook kan geven, maar dat hoeft niet. Zij kijkt wat er al uit de Wlz komt.

referral-opvang = Vraag om opvang bij een gemeente
    .uitleg = Opvang is onderdak met begeleiding, voor wie thuis weg is en het niet alleen redt. Dit mag bij elke gemeente in Nederland. De gemeente onderzoekt daarna welke plek het beste past. Is het vandaag nodig? Zeg dan dat het spoed is.
    .zeg = Er is geen plek om te wonen, en alleen lukt het niet. Ik vraag om opvang. Kunt u mijn melding opschrijven en bevestigen?
    .uitzoeken = Zoek uit of er echt geen veilige plek is, en hoe het met het verblijf in Nederland zit. Het Juiste Loket kan meedenken.
referral-beschermd-wonen = Vraag naar beschermd wonen bij een gemeente
    .uitleg = Beschermd wonen is wonen met toezicht en begeleiding, voor wie door psychische of sociale problemen niet alleen kan wonen. Het begint met een melding en een onderzoek. Dit mag bij elke gemeente. Is er blijvend dag en nacht zorg nodig? Dan past de Wlz misschien beter; vraag dat ernaast.
    .zeg = Alleen wonen lukt niet door psychische of sociale problemen. Ik doe een melding voor beschermd wonen.
    .uitzoeken = Zoek met een cliëntondersteuner of behandelaar uit wat er bij het wonen misgaat en hoeveel toezicht er nodig is.
referral-wmo-naast-wlz = Vraag de gemeente wat zij naast de Wlz nog doet
    .uitleg = Met een Wlz-indicatie komt de meeste zorg van het zorgkantoor, ook schoonmaken als u thuis woont. De gemeente mag haar hulp dan weigeren, maar zij hoeft dat niet. Heeft u iets nodig dat niet uit de Wlz komt, zoals vervoer naar familie of hulp bij het meedoen? Vraag het dan met een melding.
    .zeg = Er is een Wlz-indicatie. Wij vragen ook hulp van de gemeente bij … Wilt u daarover een besluit op papier nemen?
    .uitzoeken = Vraag het zorgkantoor welke hulp al uit de Wlz kan komen. Wat overblijft, vraagt u bij de gemeente.
referral-wmo-melden = Meld bij de gemeente dat er hulp nodig is (Wmo)
    .uitleg = Met de melding begint alles. De gemeente doet daarna onderzoek, samen met wie de hulp nodig heeft. Wat niet lukt, ook niet met mensen uit de omgeving, kan de gemeente aanvullen: bijvoorbeeld hulp in huis, begeleiding, dagbesteding, vervoer, een rolstoel of een aanpassing in huis. De gemeente beslist. Is er al een besluit, maar past het niet meer? Ook dan doet u een nieuwe melding.
    .zeg = Ik doe een melding voor de Wmo. Er is hulp nodig bij … Wilt u de melding bevestigen, met de datum erbij?
    .uitzoeken = Weet u niet of de gemeente hierbij hoort te helpen? Doe toch een melding, of vraag eerst een cliëntondersteuner om mee te kijken.
referral-wmo-gesprek = Bereid het gesprek met de gemeente voor
    .uitleg = De gemeente onderzoekt wat er nodig is, meestal in een gesprek bij u thuis. Schrijf vooraf op wat niet lukt, hoe vaak, en wat u wilt bereiken. Vertel ook over slechte dagen en nachten. Er mag iemand bij zijn: een naaste of een cliëntondersteuner.
    .zeg = Ik wil een persoonlijk plan inleveren en ik neem iemand mee naar het gesprek. Ik krijg graag het verslag op papier.
    .uitzoeken = Vraag de gemeente of de melding is opgeschreven, op welke datum, en wanneer het gesprek is.
referral-wmo-aanvragen = Dien nu zelf de aanvraag in bij de gemeente
    .uitleg = Is het onderzoek klaar? Of is de tijd voor het onderzoek voorbij? Dan mag u de aanvraag nu indienen. Zonder aanvraag hoeft de gemeente geen besluit te nemen; vanaf de aanvraag moet zij snel beslissen. Dat mag ook als iemand zegt dat u niets krijgt: alleen tegen een besluit op papier kunt u bezwaar maken. Heeft u een verslag ondertekend? Vraag dan of dat al als aanvraag telt, en vanaf welke dag.
    .zeg = Ik deed een melding op … Het onderzoek is klaar, of de tijd ervoor is voorbij. Daarom dien ik nu een aanvraag in voor een maatwerkvoorziening. Ik krijg graag een bewijs van ontvangst.
    .uitzoeken = Vraag de gemeente op welke datum de melding is opgeschreven en of het onderzoek is afgerond.
referral-wmo-besluit-volgen = Houd het besluit van de gemeente in de gaten
    .uitleg = Ligt er een aanvraag? Dan moet de gemeente op tijd een besluit sturen. Dat besluit heet een beschikking. Komt het te laat, dan kunt u daar iets aan doen.
    .zeg = Op … heeft u mijn aanvraag ontvangen. Wanneer krijg ik het besluit?
    .uitzoeken = Vraag de gemeente of de aanvraag echt is ontvangen, en wanneer. Soms is er alleen nog een melding.
referral-wmo-wachtlijst = Spreek de gemeente aan op het wachten
    .uitleg = De gemeente moet ervoor zorgen dat iemand de hulp krijgt die is toegekend. Is er een besluit maar geen aanbieder, dan moet de gemeente helpen zoeken. Is er nog geen besluit, dien dan een aanvraag in zodra dat mag. Gaat het mis, zeg dan dat het spoed is.
    .zeg = Wij wachten op hulp uit de Wmo. Wat gaat u doen zodat de hulp er komt, en wanneer? Wilt u dat op papier zetten?
    .uitzoeken = Zoek uit waar het op vastzit: is er een besluit, en is er een aanbieder? Een cliëntondersteuner kan dat voor u navragen.

right-wmo-melding-vrij = Een melding mag op elke manier: bellen, mailen of langsgaan. Een ander mag het ook doen voor wie de hulp nodig heeft. De gemeente moet de melding bevestigen.
right-wmo-onderzoek-termijn = De gemeente moet het onderzoek zo snel mogelijk doen, hoogstens { $term } na de melding.
right-wmo-onderzoek-uiterlijk = Het onderzoek moet binnen { $term } na de melding klaar zijn.
    .kort = het onderzoek van de gemeente
right-wmo-persoonlijk-plan = U mag een persoonlijk plan inleveren: wat er aan de hand is en welke hulp u het beste vindt. Dat kan tot { $term } na de melding. De gemeente moet het plan meewegen.
right-wmo-plan-uiterlijk = Een persoonlijk plan levert u in binnen { $term } na de melding. De gemeente moet het meewegen.
    .kort = het persoonlijk plan
right-wmo-mantelzorger-gehoord = De gemeente moet in het onderzoek ook kijken wat de mantelzorger nodig heeft om het vol te houden.
right-mantelzorg-vrijwillig = Mantelzorg is vrijwillig. De gemeente mag ermee rekenen dat iemand het doet, maar mag niemand dwingen.
right-wmo-verslag = Na het onderzoek krijgt u de uitkomst op papier. Klopt er iets niet? Schrijf dat erbij en stuur het terug.
right-wmo-aanvraag-direct = Is het onderzoek niet op tijd klaar, dan mag u meteen een aanvraag indienen. U hoeft niet op het onderzoek te wachten.
right-wmo-besluit-termijn = Na een aanvraag voor de Wmo moet het besluit er binnen { $term } zijn.
right-wmo-besluit-uiterlijk = Het besluit moet er zijn binnen { $term } nadat de gemeente de aanvraag ontving.
    .kort = het besluit van de gemeente
right-wmo-pgb = U kunt ook om een persoonsgebonden budget vragen (pgb: geld om zelf hulp in te kopen). U legt uit waarom, u of iemand die u helpt moet het kunnen beheren, en de hulp moet veilig en goed zijn. Is het duurder dan hulp via de gemeente, dan kan de gemeente het meerdere weigeren.
right-wmo-bijdrage = Voor hulp uit de Wmo betaalt een huishouden hoogstens { $amount } per maand. Het CAK stuurt de rekening. Er zijn uitzonderingen, zoals voor een rolstoel, voor kinderen, voor veel gezinnen onder de AOW-leeftijd en voor wie al een bijdrage voor de Wlz betaalt. Voor een aanpassing in huis voor een kind geldt die uitzondering niet. Vraag de gemeente wat voor u geldt.
right-eigen-bijdrage-anders = Voor beschermd wonen en opvang gelden andere regels voor de eigen bijdrage. Vraag vooraf wat het kost.
right-elke-gemeente-bevoegd = Opvang en beschermd wonen mag u aan elke gemeente in Nederland vragen. U hoeft er niet ingeschreven te staan.
right-opvang-niet-wegsturen = De gemeente mag samen met u kijken of een andere gemeente beter past, maar mag u niet alleen maar wegsturen.
right-opvang-eu = Wie uit een ander land van de Europese Unie komt en hier nog kort is, kan soms geen opvang krijgen. Bij huiselijk geweld geldt die beperking niet.
right-briefadres = Wie geen woonadres heeft, kan een briefadres krijgen. Vraagt niemand erom, dan moet de gemeente het zelf regelen, zo nodig op een adres van de gemeente. U heeft het nodig voor post, verzekering en uitkering.
right-wmo-leveren = De gemeente moet ervoor zorgen dat wie recht heeft op een maatwerkvoorziening (hulp op maat), die ook krijgt.

advice-melding-is-geen-aanvraag = Een melding is nog geen aanvraag. Schrijf de datum van de melding op: daarna kunt u zelf een aanvraag indienen als het onderzoek te lang duurt.
advice-geen-dwangsom-onderzoek = Duurt het onderzoek van de gemeente te lang? Stuur dan geen ingebrekestelling, want daar staat geen dwangsom op. Dien de aanvraag in: bij een te laat besluit op een aanvraag kan het wel.
advice-wlz-meewerken-wmo = Weiger niet om mee te werken aan een Wlz-aanvraag als de gemeente daarom vraagt: dan mag zij haar hulp weigeren. Zolang de aanvraag loopt, mag dat niet alleen om die reden.
advice-andere-gemeente-wmo = Doe de melding bij de gemeente waar { $who } woont. Komt er een verhuizing? Wacht dan niet: meld het bij de nieuwe gemeente zodra het adres en de dag bekend zijn. Zij mag al vóór de verhuizing onderzoeken, de aanvraag aannemen en een besluit nemen dat geldt na de inschrijving. Zij hoeft dat niet; vraag er dus om.
advice-hulpmiddel-meenemen = Verhuist er een rolstoel of ander hulpmiddel van de gemeente mee? Vraag de oude gemeente of dat mag. Lever niets in voordat er iets anders staat.
advice-wijzigingen-doorgeven = Verandert er iets? Geef het meteen door aan de gemeente, en werk mee als zij iets vraagt. De gemeente bekijkt van tijd tot tijd opnieuw of de hulp nog past.
advice-wegsturen-laten-opschrijven = Laat u niet zonder meer wegsturen. Vraag om een bevestiging van de melding en een besluit op papier: alleen daartegen kunt u bezwaar maken.
advice-geen-wlz-pgb-zonder-adres = Een budget uit de Wlz kan niet zonder woonadres. Regel dus eerst de inschrijving of vraag om een andere vorm van zorg.
advice-geen-bezwaar-zonder-besluit = Bezwaar maken kan alleen tegen een besluit. Staat iemand alleen op een wachtlijst, vraag dan om bemiddeling of een besluit, of dien een klacht in.

bring-weekoverzicht = Een overzicht van een gewone week: wat lukt, wat lukt niet, ook 's nachts en op slechte dagen.
bring-mantelzorg-overzicht = Een lijstje van wat mantelzorgers doen, hoe lang, en wat niet meer gaat.
bring-medicatielijst = Een lijst met medicijnen (te krijgen bij de apotheek).
bring-verklaring-school-werk = Een brief van school of werk over wat daar niet lukt.
bring-iemand-erbij = Iemand die meegaat: een naaste of een cliëntondersteuner.
bring-melding-bewijs = De bevestiging van de melding, met de datum.
bring-wachttijd-overzicht = Een lijstje: sinds wanneer u wacht, wie u heeft gebeld en wat zij zeiden.

law-wmo = Wmo 2015
    .vol = Wet maatschappelijke ondersteuning 2015
law-wmo-overgang = Wmo 2015
    .vol = Wet maatschappelijke ondersteuning 2015
source-kamervragen-verhuizen = Antwoord op Kamervragen over de Wmo bij een verhuizing (17 oktober 2022)
source-vng-meeverhuizen = VNG, afspraken over meeverhuizen van hulpmiddelen
law-brp = Wet BRP
    .vol = Wet basisregistratie personen
source-cak-wmo-2026 = CAK, eigen bijdrage Wmo in 2026
right-wmo-mag-weigeren = Wie zorg met verblijf uit de Wlz kan krijgen, kan bij de gemeente een weigering krijgen. Vraag om een besluit op papier: daartegen is bezwaar mogelijk.
right-wmo-vertegenwoordiger = Kan iemand dit niet zelf overzien? Dan mag een vertegenwoordiger het doen: een curator, mentor of gemachtigde. Is die er niet, dan de partner, en anders een ouder, kind, broer, zus, grootouder of kleinkind.
right-wmo-bijdrage-navragen = Voor hulp uit de Wmo kan een eigen bijdrage gelden. Het bedrag verschilt per jaar: vraag het de gemeente of het CAK. Er zijn uitzonderingen, zoals voor kinderen. Voor een aanpassing in huis geldt die uitzondering niet.
right-wmo-bijdrage-later = Voor hulp uit de Wmo kan een eigen bijdrage gelden. Vanaf 2027 kan die van inkomen en vermogen afhangen. Vraag de gemeente of het CAK wat nu geldt.
right-opvang-zonder-vergunning = Wie voor geweld in het gezin is gevlucht en op een verblijfsvergunning wacht, kan soms toch opvang krijgen.
advice-nu-aanvraag-indienen = U hoeft niet langer te wachten: dien nu zelf de aanvraag in. Vanaf dan moet de gemeente snel beslissen.
advice-plan-toch-geven = Neem het plan toch mee naar het gesprek en vraag of de gemeente het wil meewegen.
advice-eerst-zorgkantoor = Vraag eerst het zorgkantoor of de zorg uit de Wlz kan komen. Zo voorkomt u dat u van het ene loket naar het andere moet.
source-stb-2019-418 = Staatsblad 2019, 418 (opvang van slachtoffers van geweld)
