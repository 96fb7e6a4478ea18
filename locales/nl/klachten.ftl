question-klacht-ingediend = Heeft u de klacht al op papier ingediend, en bent u er niet uitgekomen?
    .kort = Klacht al ingediend
    .uitleg = Kies "ja" als u een antwoord heeft waar u niet tevreden mee bent, of als het antwoord uitblijft.
question-aanvraag-ingediend = Heeft u bij de gemeente een aanvraag ingediend?
    .kort = Aanvraag ingediend
    .uitleg = Een aanvraag vraagt om een besluit, meestal op papier of met een formulier. Heeft u alleen gebeld, gepraat, gemeld of om hulp gevraagd? Kies dan "nee". Weet u het niet, vraag het dan aan de gemeente.
question-heroverweging-gedaan = Heeft u de zorgverzekeraar al gevraagd om het opnieuw te bekijken, en bent u er niet uitgekomen?
    .kort = Heroverweging gedaan
    .uitleg = Dat heet heroverweging. Kies "ja" als de verzekeraar bij zijn besluit blijft of niet op tijd heeft geantwoord.

rule-aanvraag-bij-gemeente = Er ligt een aanvraag bij de gemeente

referral-bezwaar-gemeente = Maak bezwaar bij de gemeente
    .uitleg = Bent u het niet eens met een besluit van de gemeente over Wmo, jeugdhulp, bijstand of schuldhulp? Dan kunt u bezwaar maken. De gemeente bekijkt het besluit dan opnieuw en u mag uw verhaal doen. Let op de laatste dag. Een gesprek met de gemeente mag ook, maar dat stopt de tijd niet.
    .zeg = Ik maak bezwaar tegen het besluit van … met kenmerk … De redenen stuur ik later. Ik krijg graag een bewijs van ontvangst.
    .uitzoeken = Zoek de brief op: staat er dat het een besluit is, en van wanneer is die? Een cliëntondersteuner kan meelezen.
referral-gemeente-te-laat = Laat de gemeente weten dat het besluit te laat is
    .uitleg = Dit kan alleen bij een aanvraag, niet bij een melding. Kijk dus eerst na of er een aanvraag ligt. Is de tijd voorbij, stuur dan een brief waarin staat dat het te laat is. Dat heet een ingebrekestelling. Komt er dan nog niets, dan moet de gemeente een dwangsom betalen en kunt u naar de rechter.
    .zeg = Op … diende ik een aanvraag in. U had al moeten beslissen. Ik stel u in gebreke. Neem alstublieft nu een besluit.
    .uitzoeken = Vraag de gemeente wanneer de aanvraag is ontvangen en of zij de tijd heeft verlengd of om papieren heeft gevraagd.
referral-gemeente-eerst-aanvragen = Dien een aanvraag in, dan moet de gemeente beslissen
    .uitleg = Op een melding of een vraag om hulp hoeft de gemeente geen besluit te nemen. Op een aanvraag wel. Dien die dus op papier of digitaal in, en vraag om een besluit op papier. Gaat het om de Wmo? Dan komt eerst het onderzoek na uw melding. Is dat klaar, of duurt het langer dan zes weken? Dan mag u de aanvraag zelf indienen.
    .zeg = Ik dien een aanvraag in voor … Wilt u daarover een besluit op papier nemen? Ik krijg graag een bewijs van ontvangst, met de datum.
    .uitzoeken = Vraag de gemeente of er al een aanvraag ligt, of alleen een melding, en van welke datum.
referral-klacht-zorgaanbieder = Praat met de klachtenfunctionaris van de zorgaanbieder
    .uitleg = Elke zorgaanbieder heeft iemand die u gratis helpt met een klacht. Die luistert, helpt met schrijven en zoekt mee naar een oplossing. Vaak lukt het al met een goed gesprek. Daarna kunt u een klacht op papier indienen.
    .zeg = Ik heb een klacht over de zorg. Ik wil de klachtenfunctionaris spreken.
    .uitzoeken = Zoek op de website van de aanbieder naar klachten, of vraag wie de klachtenfunctionaris is.
referral-klacht-geschil = Ga naar de geschilleninstantie van de zorgaanbieder
    .uitleg = Loste de klacht niets op? Elke zorgaanbieder is aangesloten bij een onafhankelijke geschilleninstantie. Die doet een uitspraak waar u en de aanbieder zich aan moeten houden. Op de website van de aanbieder staat welke het is. Vraag vooraf wat het kost.
    .zeg = Mijn klacht is niet opgelost. Ik wil het geschil aan u voorleggen. Wat heeft u van mij nodig?
    .uitzoeken = Kijk of u al een oordeel op papier heeft. Zo nee, vraag de klachtenfunctionaris waar de klacht ligt.
referral-meldpunt-zorg = Geef een signaal door aan het Landelijk Meldpunt Zorg
    .uitleg = Het meldpunt hoort bij de inspectie (IGJ) en geeft advies over klachten. Het lost uw klacht niet op, maar uw melding kan helpen om gevaar voor anderen te zien.
    .zeg = Ik wil iets melden over de kwaliteit van zorg, en ik wil weten wat ik met mijn klacht kan doen.
    .uitzoeken = Bel het meldpunt als u niet weet of dit iets is om te melden.
referral-klacht-wmo-aanbieder = Dien de klacht in bij de aanbieder van de Wmo-hulp
    .uitleg = Aanbieders van hulp uit de Wmo hebben vaak een eigen klachtenregeling; de gemeente bepaalt voor welke hulp dat moet. De gemeente blijft verantwoordelijk voor goede hulp. Meld het dus ook daar als het niet beter wordt.
    .zeg = Ik heb een klacht over de hulp. Hoe werkt uw klachtenregeling?
    .uitzoeken = Vraag de gemeente welke aanbieder het is en waar u met een klacht terechtkunt.
referral-klacht-jeugdhulp = Dien de klacht in bij de jeugdhulpaanbieder
    .uitleg = Jeugdhulpaanbieders en instellingen voor jeugdbescherming hebben een klachtenregeling met een klachtencommissie. Een vertrouwenspersoon kan u hier gratis bij helpen.
    .zeg = Ik wil een klacht indienen over de jeugdhulp. Waar kan dat, en wie zit in de klachtencommissie?
    .uitzoeken = Vraag een vertrouwenspersoon van Jeugdstem waar de klacht het beste heen kan.

right-klachtenfunctionaris-gratis = De klachtenfunctionaris helpt u gratis en moet onafhankelijk kunnen werken.
right-klacht-oordeel = Na een klacht op papier krijgt u een oordeel binnen { $term }, met de redenen en wat er verandert.
right-klacht-verlengen = De zorgaanbieder mag dit langer maken, met hoogstens { $term }. Dat moet hij u vooraf op papier laten weten.
right-geschil-daarna = Bent u niet tevreden met het oordeel, dan kunt u naar de geschilleninstantie waar de aanbieder bij hoort.
right-geschil-bindend = De geschilleninstantie doet een bindende uitspraak en kan een schadevergoeding geven, in elk geval tot { $amount }.
right-geschil-uitspraak = De uitspraak komt binnen { $term }.
right-meldpunt-signaal = Iedereen mag een signaal geven over slechte zorg. Het meldpunt beslist niet over uw klacht.
right-klachtregeling-wmo = Voor hulp waarvoor de gemeente dat heeft bepaald, moet de aanbieder een klachtenregeling hebben. U mag die opvragen.
right-gemeente-kwaliteit = De gemeente is verantwoordelijk voor de kwaliteit van Wmo-hulp en moet zorgen dat de hulp doorgaat.
right-klachtregeling-jeugd = Jeugdhulpaanbieders en instellingen voor jeugdbescherming moeten een klachtenregeling hebben, met een klachtencommissie.

advice-eerst-zorgplan-bespreken = Gaat het om wonen of zorg in een instelling? Vraag dan eerst een gesprek over het zorgplan. Ook de cliëntenraad kan helpen als het om meer mensen gaat.

bring-klacht-feiten = Op papier: wat er gebeurde, wanneer, wie erbij was, en wat u wilt bereiken.
bring-klacht-brieven = Uw klacht en het antwoord daarop.
bring-gespreksverslag = Het verslag van het onderzoek of gesprek met de gemeente.

desk-klachtenfunctionaris = Klachtenfunctionaris van de zorgaanbieder
    .wat = Helpt gratis bij een klacht over zorg. De naam en het nummer staan op de website van de aanbieder.
desk-geschilleninstantie = Geschilleninstantie van de zorgaanbieder
    .wat = Onafhankelijke instantie voor klachten die niet zijn opgelost. De zorgaanbieder moet u vertellen welke het is.
desk-aanbieder = De aanbieder van de hulp
    .wat = De organisatie die de hulp geeft. Op de website staat hoe u een klacht indient.
desk-landelijk-meldpunt-zorg = Landelijk Meldpunt Zorg
    .wat = Onderdeel van de inspectie (IGJ). Geeft advies over klachten over zorg en neemt signalen aan.

law-wkkgz = Wkkgz
    .vol = Wet kwaliteit, klachten en geschillen zorg
