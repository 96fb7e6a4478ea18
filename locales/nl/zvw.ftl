topic-zvw = Zorg uit de zorgverzekering (Zvw)

question-zorgverzekerd = { $reader ->
    [client] Heeft u een Nederlandse zorgverzekering?
   *[other] Heeft { $who } een Nederlandse zorgverzekering?
}
    .kort = Zorgverzekerd
    .uitleg = Het gaat om de basisverzekering. Wie die heeft, heeft meestal een zorgpas. Een kind is verzekerd via een ouder. Heeft u een achterstand in het betalen? Dan bent u meestal nog wel verzekerd.
question-medische-reden = { $reader ->
    [client] Heeft u hulp nodig bij wassen, aankleden of eten door ziekte, of dreigt u anders ziek te worden?
   *[other] Heeft { $who } hulp nodig bij wassen, aankleden of eten door ziekte, of dreigt anders ziekte?
}
    .kort = Verzorging vanwege ziekte
    .uitleg = Bijvoorbeeld na een operatie, door een chronische ziekte, of omdat anders wonden ontstaan of u valt. Moet iemand er alleen aan herinnerd worden of op gang worden geholpen? Kies dan "nee". Twijfelt u? De huisarts of een wijkverpleegkundige weet het.
question-tijdelijk-herstel = { $reader ->
    [client] Heeft u nu tijdelijk extra zorg nodig om te herstellen?
   *[other] Heeft { $who } nu tijdelijk extra zorg nodig om te herstellen?
}
    .kort = Tijdelijk herstel
    .uitleg = Bijvoorbeeld na een val, een ziekte of een operatie. Kort ergens anders verblijven zonder ziekenhuis heet eerstelijnsverblijf. Revalideren is oefenen om weer meer zelf te kunnen.
    .niet-thuis = Thuis blijven lukt nu even niet, maar een ziekenhuis is niet nodig
    .revalideren = Er is revalidatie nodig, bijvoorbeeld na het ziekenhuis
    .geen = Geen van beide
question-wacht-op = Waar wacht u op, of waar vindt u geen aanbieder voor?
    .kort = Wacht op
    .uitleg = Kies alles waar het op vastloopt. Wachten op zorg uit de Wlz staat hier niet bij: kies dan "iets anders".
    .huisarts = Een huisarts
    .ziekenhuis = Het ziekenhuis: afspraak, onderzoek, behandeling of opname
    .ggz = Geestelijke gezondheidszorg (ggz)
    .wijkverpleging = Wijkverpleging
    .wmo = Hulp van de gemeente uit de Wmo
    .jeugdhulp = Jeugdhulp
    .iets-anders = Iets anders

rule-zvw-verzekeringsplichtig = Waarschijnlijk verplicht verzekerd in Nederland
rule-verpleging-en-verzorging = Voorwaarden voor verpleging en verzorging uit de zorgverzekering
rule-tijdelijk-lichamelijk = Lichamelijk hulp nodig, en verzekerd
rule-wacht-of-zoekt = Verzekerd, en op zoek of op een wachtlijst
rule-oneens-met-verzekeraar = Oneens met de zorgverzekeraar

referral-wijkverpleging-regelen = Bel een thuiszorgorganisatie voor wijkverpleging
    .uitleg = Verpleging en verzorging thuis vanwege ziekte komen uit de zorgverzekering. Een wijkverpleegkundige komt kijken en stelt vast hoeveel zorg er nodig is. U hoeft hiervoor niet naar de gemeente of het CIZ.
    .zeg = Er is thuis verpleging of verzorging nodig. Wanneer kan een wijkverpleegkundige komen kijken? Heeft u een contract met mijn zorgverzekeraar?
    .uitzoeken = Vraag de huisarts of de hulp bij verzorging te maken heeft met ziekte. Zo ja, dan is het wijkverpleging. Zo nee, dan is het de Wmo.
referral-kindzorg-regelen = Regel verpleging voor het kind thuis
    .uitleg = Verpleging en verzorging vanwege ziekte komen bij kinderen ook uit de zorgverzekering. Een kinderverpleegkundige stelt vast wat er nodig is. Heeft het kind zware lichamelijke zorg nodig, dan heet dat intensieve kindzorg. De gemeente kan daarnaast begeleiding geven en de ouders ontlasten.
    .zeg = Ons kind heeft thuis verpleging nodig. Heeft u kinderverpleegkundigen, en wie stelt de indicatie?
    .uitzoeken = Vraag de huisarts of kinderarts of de zorg te maken heeft met ziekte.
referral-tijdelijk-verblijf = Vraag de huisarts naar tijdelijk verblijf (eerstelijnsverblijf)
    .uitleg = Wie even niet thuis kan zijn, maar niet in het ziekenhuis hoort, kan kort ergens verblijven met zorg. De huisarts of specialist beoordeelt of dat medisch nodig is en regelt het. Het is bedoeld om te herstellen en weer naar huis te gaan.
    .zeg = Thuis gaat het nu niet. Is een eerstelijnsverblijf mogelijk, en kunt u dat regelen?
    .uitzoeken = Vraag de huisarts of thuis blijven met extra wijkverpleging nog kan, of dat tijdelijk verblijf nodig is.
referral-revalidatie = Vraag naar revalidatie
    .uitleg = Wie kwetsbaar is en na een ziekte of opname weer sterker moet worden, kan geriatrische revalidatie krijgen: oefenen met een team van behandelaars. De arts verwijst. Bij jongere mensen of andere klachten kan een andere soort revalidatie passen; de arts weet dat.
    .zeg = Wij willen weten of revalidatie mogelijk is. Kunt u verwijzen?
    .uitzoeken = Vraag de arts of herstel te verwachten is en welke revalidatie daarbij past.
referral-ggz-behandeling = Vraag de huisarts om hulp of een verwijzing naar de ggz
    .uitleg = Behandeling bij psychische klachten komt vanaf 18 jaar uit de zorgverzekering. De huisarts of de praktijkondersteuner kan zelf helpen of verwijst naar de ggz. Is er vooral begeleiding in het dagelijks leven nodig? Dan hoort de gemeente erbij.
    .zeg = Ik zoek hulp voor psychische klachten. Kunt u helpen of verwijzen?
    .uitzoeken = Bespreek met de huisarts of er behandeling nodig is, begeleiding, of allebei.
referral-palliatieve-zorg = Bespreek zorg in de laatste levensfase met de huisarts
    .uitleg = In de laatste maanden kan er veel zorg thuis, in een hospice of op een andere plek. Die komt uit de zorgverzekering. De huisarts en de wijkverpleegkundige regelen dit samen met u. Een aanvraag bij het CIZ is dan meestal niet nodig.
    .zeg = Wij willen zorg voor de laatste tijd regelen. Wat kan er thuis, en is een hospice mogelijk?
    .uitzoeken = Vraag de arts hoe hij de komende tijd ziet. U mag dat rustig vragen, en u mag het ook niet willen weten.
referral-bemiddeling-huisarts = Vraag de zorgverzekeraar om een huisarts te vinden
    .uitleg = De zorgverzekeraar moet helpen als u geen huisarts vindt. Dat heet zorgbemiddeling.
    .zeg = Ik vind geen huisarts. Ik vraag u om zorgbemiddeling.
    .uitzoeken = Vraag de zorgverzekeraar welke praktijken in de buurt nog mensen aannemen.
referral-bemiddeling-ziekenhuis = Vraag de zorgverzekeraar om wachtlijstbemiddeling voor het ziekenhuis
    .uitleg = Duurt het wachten te lang, dan zoekt de zorgverzekeraar een ander ziekenhuis of een andere kliniek waar het sneller kan. Zorgverzekeraars en aanbieders hebben afgesproken hoe lang wachten hoogstens aanvaardbaar is.
    .zeg = Ik wacht te lang op het ziekenhuis. Ik vraag u om wachtlijstbemiddeling. Waar kan ik eerder terecht?
    .uitzoeken = Vraag het ziekenhuis hoe lang het nog duurt, en de zorgverzekeraar of het elders sneller kan.
referral-bemiddeling-ggz = Vraag de zorgverzekeraar om wachtlijstbemiddeling voor de ggz
    .uitleg = De zorgverzekeraar zoekt mee naar een plek waar u eerder terechtkunt. Vraag ook wat er tijdens het wachten kan, bijvoorbeeld bij de huisarts. Wordt het ernstiger, bel dan de huisarts.
    .zeg = Ik wacht te lang op de ggz. Ik vraag u om wachtlijstbemiddeling. Waar kan ik eerder terecht, en is er hulp voor de tijd ertussen?
    .uitzoeken = Vraag de ggz-aanbieder hoe lang het nog duurt tot het eerste gesprek en tot de behandeling.
referral-bemiddeling-wijkverpleging = Vraag de zorgverzekeraar om wijkverpleging te vinden
    .uitleg = Hebben de thuiszorgorganisaties in de buurt geen plek? Dan moet de zorgverzekeraar helpen zoeken. Is er niemand, vraag dan ook naar een budget om zelf zorg in te kopen.
    .zeg = Ik vind geen wijkverpleging. Ik vraag u om zorgbemiddeling.
    .uitzoeken = Schrijf op welke organisaties u heeft gebeld en wat zij zeiden.
referral-vraag-heroverweging = Vraag de zorgverzekeraar om heroverweging
    .uitleg = Een besluit van de zorgverzekeraar is geen besluit van de overheid. Daarom kunt u geen bezwaar maken. Wel kunt u vragen om het opnieuw te bekijken. Doe dat op papier of per mail, met uw redenen en een brief van de arts. Pas daarna kan een onafhankelijke instantie ernaar kijken.
    .zeg = Ik ben het niet eens met uw besluit van … Ik vraag u om heroverweging. Mijn redenen zijn …
    .uitzoeken = Zoek uit of er echt een besluit van de zorgverzekeraar is, of alleen een indicatie van de wijkverpleegkundige. Een cliëntondersteuner kan meelezen.
referral-naar-skgz = Leg het geschil voor aan de SKGZ
    .uitleg = De SKGZ is onafhankelijk. Eerst bemiddelt de Ombudsman Zorgverzekeringen. Lukt dat niet, dan kan de geschillencommissie een uitspraak doen waar beide partijen zich aan moeten houden. U kunt ook naar de rechter.
    .zeg = De zorgverzekeraar blijft bij zijn besluit, ook na heroverweging. Ik leg het geschil aan u voor.
    .uitzoeken = Kijk of de zorgverzekeraar al heeft geantwoord op de heroverweging. Zonder heroverweging neemt de SKGZ het niet in behandeling.
referral-wijkverpleging-indicatie = Bespreek de indicatie met de wijkverpleegkundige
    .uitleg = Vindt u dat er te weinig of andere zorg is vastgesteld? Praat eerst met de wijkverpleegkundige. Komt u er niet uit, vraag dan een andere wijkverpleegkundige om een tweede indicatie. Daarna kunt u een klacht indienen bij de zorgorganisatie.
    .zeg = Ik ben het niet eens met de indicatie. Kunt u uitleggen waarom het zo is vastgesteld? Kan een collega opnieuw kijken?
    .uitzoeken = Zoek uit wie heeft beslist: de wijkverpleegkundige of de zorgverzekeraar. Dat bepaalt de weg.
referral-verzekering-regelen = Regel een zorgverzekering
    .uitleg = Wie in Nederland woont of werkt, moet meestal een zorgverzekering hebben. Zonder verzekering betaalt u zorg zelf en kan er een boete komen. De zorgverzekeringslijn en de gemeente of GGD helpen met inschrijven en een polis. Na inschrijving kunt u de verzekeraar ook om bemiddeling vragen.
    .zeg = Er is geen zorgverzekering. Wat moet ik doen om verzekerd te raken, en wie helpt mij daarbij?
    .uitzoeken = Vraag na of er toch een polis is, bijvoorbeeld via een ouder of omdat het CAK die heeft gesloten.
referral-zorg-zonder-verblijfsrecht = Vraag medisch noodzakelijke zorg
    .uitleg = Ook zonder verblijfsrecht is er zorg die medisch nodig is: de huisarts, het ziekenhuis, spoed. Wie de zorg geeft, kan de kosten voor een groot deel terugvragen als u die niet kunt betalen. De zorgverlener bepaalt wat nodig is. Voor kinderen is er ook school, en vaak hulp van de gemeente.
    .zeg = Ik heb geen verblijfsrecht en geen verzekering. Ik heb medische zorg nodig. Er is een regeling waarmee u de kosten kunt terugvragen bij het CAK.
    .uitzoeken = Weet u niet hoe het met het verblijf zit? Vraag de GGD waar u voor zorg terechtkunt.

right-indicatie-wijkverpleegkundige = De wijkverpleegkundige stelt vast hoeveel zorg er nodig is, en bespreekt dat met { $who }. De gemeente en het CIZ hebben hier niets over te zeggen.
right-kindzorg-samen = Verpleging komt uit de zorgverzekering, begeleiding en ontlasting van ouders van de gemeente. Dat kan tegelijk. Vraag of iemand het samen regelt.
right-geen-eigen-risico = Voor de huisarts en voor wijkverpleging geldt het eigen risico niet.
right-eigen-risico = Vanaf 18 jaar betaalt u een deel van de zorgkosten zelf: het eigen risico. Vraag de zorgverzekeraar wat dat hier betekent.
right-zvw-pgb = U kunt de zorgverzekeraar vragen om een budget (Zvw-pgb) om zelf verpleging en verzorging in te kopen. Daar gelden voorwaarden voor; u krijgt eerst een gesprek.
right-zvw-pgb-niet-svb = De zorgverzekeraar betaalt dit budget aan u. De SVB zit er niet tussen.
right-zvw-naast-wlz-aanvraag = Loopt er een aanvraag voor de Wlz, dan blijft zorg uit de zorgverzekering mogelijk tot het CIZ heeft beslist.
right-zorgplicht-zvw = De zorgverzekeraar moet ervoor zorgen dat u de verzekerde zorg krijgt, of de kosten vergoeden.
right-zorgbemiddeling-gratis = Hulp bij het vinden van zorg (zorgbemiddeling) is gratis. U hoeft er alleen om te vragen.
right-zvw-contract-stopt = Stopt het contract tussen verzekeraar en aanbieder terwijl de zorg al loopt? Dan mag u die zorg bij dezelfde aanbieder houden.
right-elv-verwijzing = De huisarts of specialist beslist of tijdelijk verblijf medisch nodig is.
right-revalidatie-verwijzing = Geriatrische revalidatie is er voor wie kwetsbaar is en meer aandoeningen tegelijk heeft. Het doel is beter functioneren en weer meedoen.
right-ggz-verwijzing = Voor behandeling door een specialist is een verwijzing nodig, meestal van de huisarts.
right-palliatief-zvw = Verwacht de arts dat het leven nog korter dan { $term } duurt? Dan komt de zorg uit de zorgverzekering, ook als die dag en nacht nodig is.
right-palliatief-wlz-loopt-door = Was er al zorg uit de Wlz, dan gaat die gewoon door.
right-treek-huisarts = Afgesproken is dat u binnen { $term } bij een huisarts terechtkunt. Spoed gaat altijd meteen.
right-treek-polikliniek = Afgesproken is een eerste bezoek aan de polikliniek binnen { $term } na aanmelding.
right-treek-diagnose = Afgesproken is dat het onderzoek in het ziekenhuis binnen { $term } na het eerste bezoek klaar is.
right-treek-behandeling = Afgesproken is een behandeling op de polikliniek binnen { $term } nadat is vastgesteld dat die nodig is.
right-treek-opname = Afgesproken is een opname binnen { $term } nadat is vastgesteld dat die nodig is.
right-treek-ggz-intake = Afgesproken is een eerste gesprek bij de ggz (intake) binnen { $term } na aanmelding.
right-treek-ggz-diagnose = Afgesproken is dat de ggz binnen { $term } na het eerste gesprek vaststelt wat er nodig is.
right-treek-ggz-behandeling = Afgesproken is dat de behandeling in de ggz daarna begint binnen { $term }.
right-treek-ggz-opname = Is opname in de ggz nodig, dan is de afspraak: binnen { $term } nadat dat is vastgesteld.
right-zvw-heroverweging = Vraag de zorgverzekeraar om heroverweging. Hij hoort te antwoorden binnen { $term }; in de polis kan iets anders staan.
right-zvw-na-heroverweging = Blijft de verzekeraar erbij, of antwoordt hij niet op tijd? Dan mag u naar een onafhankelijke instantie: de SKGZ.
right-zvw-rechter = In plaats daarvan kunt u naar de burgerlijke rechter. Vraag eerst juridisch advies over de kosten.
right-skgz-ombudsman = Eerst probeert de Ombudsman Zorgverzekeringen te bemiddelen. Dat is gratis.
right-skgz-commissie = Lukt dat niet, dan kan de geschillencommissie een bindend advies geven. Daar kunnen kosten aan zitten: vraag vooraf hoeveel.
right-skgz-jaar = De heroverweging mag niet ouder zijn dan { $term }.
right-skgz-verlenging = Heeft de verzekeraar u niet goed naar de SKGZ verwezen? Dan krijgt u { $term } extra.
right-skgz-na-ombudsman = Na de conclusie van de ombudsman heeft u { $term } om naar de geschillencommissie te gaan.
right-skgz-zorginstituut = Gaat het over de zorg zelf, dan vraagt de commissie advies aan het Zorginstituut. Dat hoort te komen binnen { $term }.
right-tweede-indicatie = U mag een andere wijkverpleegkundige vragen om opnieuw te kijken.
right-verzekering-hulp-gemeente = De gemeente of de GGD kan helpen met inschrijven en met het vinden van een polis.
right-cak-verzekert = Wie na aanmaningen en boetes nog geen polis heeft, kan door het CAK worden verzekerd.
right-onverzekerd-zorg = Noodzakelijke zorg gaat voor. Wie die geeft, kan de kosten vaak terugvragen via een regeling van het CAK. Die regeling kan veranderen.
right-medisch-noodzakelijke-zorg = Zorgverleners die medisch noodzakelijke zorg geven aan wie geen verblijfsrecht heeft, kunnen een bijdrage krijgen van het CAK.
right-kind-zonder-verblijfsrecht = Een kind zonder verblijfsrecht kan soms toch jeugdhulp krijgen. Vraag het de gemeente. Naar school mag het ook.

advice-huishouden-niet-zvw = Hulp in het huishouden, begeleiding en dagbesteding komen niet uit de zorgverzekering. Vraag die bij de gemeente (Wmo).
advice-kind-somatisch-geen-wlz = Heeft een kind vooral verpleging nodig door ziekte of een lichamelijke handicap? Dan is de Wlz meestal niet de weg. De zorgverzekering en de Jeugdwet samen wel.
advice-nog-geen-wlz-bij-herstel = Is herstel waarschijnlijk, dan is de Wlz nog niet de weg. Blijkt later dat er blijvend dag en nacht zorg nodig is, vraag dan een Wlz-indicatie aan.
advice-ggz-begeleiding-wmo = Wacht niet met hulp bij wonen en dagelijks leven tot de behandeling begint. Die vraagt u bij de gemeente (Wmo).
advice-treek-geen-recht = De wachttijden zijn afspraken tussen zorgverzekeraars en aanbieders. U kunt ze niet afdwingen, maar de zorgverzekeraar moet wel helpen als het langer duurt.
advice-zvw-geen-bezwaar = Schrijf geen bezwaarschrift: dat bestaat hier niet, en er is ook geen dwangsom. Vraag om heroverweging.
advice-zorg-niet-uitstellen = Stel nodige zorg niet uit omdat er geen verzekering is. Zeg het eerlijk bij de huisarts of in het ziekenhuis.

bring-zorgpas = De zorgpas of het polisblad.
bring-verwijsbrief = De verwijsbrief, met de datum.
bring-heroverweging-brief = Uw brief over de heroverweging en het antwoord van de zorgverzekeraar.

desk-wijkverpleging = Thuiszorgorganisatie met wijkverpleging
    .wat = Wijkverpleegkundigen die thuis zorg geven en vaststellen wat er nodig is. De huisarts en de zorgverzekeraar weten welke er in de buurt zijn.
desk-zorgverzekeraar = Eigen zorgverzekeraar
    .wat = De verzekeraar van de basisverzekering. Het nummer staat op de zorgpas; vraag naar zorgbemiddeling of de klantenservice.
desk-skgz = SKGZ (Stichting Klachten en Geschillen Zorgverzekeringen)
    .wat = Onafhankelijke hulp bij een geschil met de zorgverzekeraar.
desk-zorgverzekeringslijn = Zorgverzekeringslijn
    .wat = Hulp bij vragen over verzekerd raken en over schulden bij de zorgverzekeraar.
desk-ggd = GGD
    .wat = Gezondheidsdienst van de gemeenten. Weet waar mensen zonder verzekering terechtkunnen.

law-zvw = Zvw
    .vol = Zorgverzekeringswet
law-bzv = Bzv
    .vol = Besluit zorgverzekering
source-treeknormen = Overzicht van aanvaardbare wachttijden (Treeknormen)
source-skgz-pagina = SKGZ, vragen en antwoorden
source-ggd-onverzekerd = GGD Haaglanden, medische zorg voor onverzekerden
