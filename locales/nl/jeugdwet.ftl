topic-jeugdwet = Hulp voor kinderen en jongeren (Jeugdwet)

question-jeugdhulp-rond-18 = { $reader ->
    [client] Was er jeugdhulp toen u bijna 18 was, of is toen vastgelegd dat die nodig was?
   *[other] Was er jeugdhulp toen { $who } bijna 18 was, of is toen vastgelegd dat die nodig was?
}
    .kort = Jeugdhulp rond 18 jaar
    .uitleg = Jeugdhulp stopt meestal bij 18 jaar. Soms mag ze doorgaan. Kijk in het besluit van de gemeente, of vraag het de hulpverlener van toen.
    .voortzetten = De hulp begon vóór 18 en moet doorgaan
    .voor-18-bepaald = Vóór 18 is vastgelegd dat hulp nodig is
    .hervatten = De hulp is kortgeleden gestopt en moet weer beginnen
    .pleegzorg = Pleegzorg die begon vóór 18
    .niets = Niets van dit alles
question-jeugdhulp-soort-1 = Gaat het om psychische problemen, gedrag, opvoeden, een verstandelijke beperking of pleegzorg?
    .kort = Behandeling of hulp bij problemen (soort 1)
    .uitleg = Alleen deze hulp kan na 18 doorgaan uit de Jeugdwet. Gaat het alleen om begeleiding bij de dag of om wassen en aankleden? Kies dan "nee".

rule-jeugd-in-nederland = Verblijf in Nederland
rule-soorten-jeugdhulp = Een van de drie soorten jeugdhulp
rule-jeugd-niet-al-wlz = Deze hulp komt niet al uit de Wlz
rule-jeugdhulp = Voorwaarden voor jeugdhulp
rule-verlengde-jeugdhulp = Voorwaarden voor jeugdhulp na 18 jaar
rule-ouders-ontlasten = Voorwaarden om ouders te ontlasten
norm-jeugdhulp-nodig = of jeugdhulp nodig is
    .kijkt = De gemeente kijkt wat er aan de hand is, wat het gezin en de mensen eromheen zelf kunnen, en welke hulp daarna nog nodig is.
norm-verwijzing-jeugd = of een verwijzing past
    .kijkt = De arts kijkt naar de klachten en wat er al is geprobeerd.
norm-ouders-volhouden = wat ouders nodig hebben om het vol te houden
    .kijkt = De gemeente kijkt hoeveel toezicht het kind nodig heeft en hoe het met de ouders gaat.
norm-voortzetting-nodig = of jeugdhulp na 18 jaar nodig is
    .kijkt = De gemeente kijkt wanneer de hulp begon, welke soort het is en waarom stoppen nu niet kan.

referral-jeugdhulp-gemeente = Vraag jeugdhulp aan bij de gemeente
    .uitleg = De gemeente onderzoekt welke hulp het kind en het gezin nodig hebben. Dat doet vaak het wijkteam of het Centrum voor Jeugd en Gezin. Wat het gezin zelf kan, telt mee; voor de rest kan de gemeente hulp inzetten. Er komt een besluit op papier. Dit is de eerste deur naar jeugdhulp; de arts is de tweede.
    .zeg = Wij vragen jeugdhulp aan voor een kind van … jaar. Wat niet lukt is … Wilt u de aanvraag bevestigen, met de datum?
    .uitzoeken = Weet u niet of het om jeugdhulp gaat? Bel het wijkteam of vraag een cliëntondersteuner. U hoeft niet vooraf te weten welke wet geldt.
referral-jeugdhulp-arts = Of vraag een arts om een verwijzing
    .uitleg = Een huisarts, medisch specialist of jeugdarts mag rechtstreeks naar jeugdhulp verwijzen. Dan is er vooraf geen onderzoek van de gemeente nodig. Dit gebeurt vaak bij psychische problemen. De aanbieder bekijkt daarna met u welke hulp past.
    .zeg = Wij maken ons zorgen over … Kunt u ons verwijzen naar jeugdhulp?
    .uitzoeken = Bespreek met de arts of deze hulp past, en of de aanbieder een contract heeft met de gemeente.
referral-jeugd-respijt = Vraag de gemeente om de ouders te ontlasten
    .uitleg = Heeft een kind altijd iemand nodig die oplet, en zorgen de ouders thuis? Dan kan de gemeente iets regelen waardoor de ouders het volhouden, bijvoorbeeld logeren of oppas door iemand die het kind aankan. Dit heet respijtzorg. De gemeente bekijkt of het nodig is.
    .zeg = Het kind heeft altijd toezicht nodig. Wij vragen om hulp zodat de ouders even vrij zijn.
    .uitzoeken = Schrijf een week lang op hoeveel toezicht er nodig is, ook 's nachts. Een cliëntondersteuner kan helpen.
referral-bijna-18 = Maak nu een plan voor 18 jaar
    .uitleg = Op de achttiende verjaardag verandert er veel. Jeugdhulp stopt meestal. Begeleiding komt dan uit de Wmo, behandeling en verpleging uit de zorgverzekering, en zorg voor dag en nacht uit de Wlz. Regel ook een eigen zorgverzekering, DigiD, inkomen en zo nodig iemand die mag tekenen, zoals een mentor. Begin ruim een jaar van tevoren.
    .zeg = De achttiende verjaardag komt eraan. Wilt u samen met ons een plan maken, en nu al vastleggen of jeugdhulp daarna nodig blijft?
    .uitzoeken = Zet op een rij welke hulp er nu is en uit welke wet. Een cliëntondersteuner kan dat met u doen.
referral-jeugdhulp-verlengen = Vraag de gemeente om jeugdhulp na 18 jaar
    .uitleg = Hulp bij psychische problemen, gedrag, opvoeden of een verstandelijke beperking kan na 18 nog doorgaan. Zij moet dan vóór 18 zijn begonnen, of toen al zijn vastgelegd. Dat geldt ook voor pleegzorg. De gemeente beslist. Behandeling in de ggz valt vanaf 18 meestal onder de zorgverzekering; vraag daarom allebei na.
    .zeg = Wij vragen om jeugdhulp na 18 jaar. De hulp begon vóór 18, of is toen vastgelegd. Die is nog nodig, omdat …
    .uitzoeken = Zoek het oude besluit op, of vraag de gemeente en de hulpverlener wanneer de hulp begon en stopte.
referral-jeugd-geen-aanbieder = Laat de gemeente meezoeken naar jeugdhulp
    .uitleg = De gemeente moet zorgen dat er genoeg jeugdhulp is. Is er een wachtlijst of geen aanbieder? Vraag dan wat de gemeente gaat doen, en of er hulp kan komen voor de tijd ertussen. Is het heel ingewikkeld, vraag dan naar het regionaal expertteam.
    .zeg = Er is geen plek voor de jeugdhulp die nodig is. Wat gaat u doen, en welke hulp kan er nu al komen?
    .uitzoeken = Vraag of er al een besluit of verwijzing is, en op welke hulp u precies wacht.
referral-vertrouwenspersoon-jeugd = Bel een vertrouwenspersoon van Jeugdstem
    .uitleg = De vertrouwenspersoon luistert, legt rechten uit en helpt bij gesprekken of een klacht. Dat is er voor jongeren, ouders en pleegouders. Hij of zij is er alleen voor u, en staat los van de gemeente en de hulpverlening.
    .zeg = Ik heb te maken met jeugdhulp en loop vast. Kunt u mij helpen?
    .uitzoeken = Weet u niet of dit jeugdhulp is? Bel gerust, dan kijken zij of ze kunnen helpen.
referral-bel-kindertelefoon = Een kind kan zelf praten met de Kindertelefoon
    .uitleg = Kinderen en jongeren kunnen hier praten over alles, zonder hun naam te noemen. Het is geen vervanging van hulp, wel een begin.
    .zeg = Ik wil graag met iemand praten.
    .uitzoeken = Vraag het kind of het liever met iemand praat die het niet kent.

right-jeugd-twee-deuren = Er zijn twee deuren: de gemeente, of een verwijzing van huisarts, medisch specialist of jeugdarts. U mag kiezen.
right-jeugd-woonplaats = De gemeente waar het kind staat ingeschreven is verantwoordelijk. Verblijft het kind al ergens, zoals bij een pleeggezin of aanbieder? Dan is het de gemeente waar het vlak daarvoor woonde. Is dat onbekend, dan waar de moeder woonde bij de geboorte, of waar het kind nu is.
right-jeugd-verhuizen = Verhuist het kind naar een andere gemeente terwijl er hulp zonder verblijf loopt? Vraag de nieuwe gemeente dan of die doorgaat bij dezelfde aanbieder. Dat kan hoogstens { $term }. Vraagt u het niet, dan moet de hulp zo lang gelijkwaardig blijven.
right-jeugd-meer-oorzaken = Zijn er meer oorzaken en kan de hulp zowel uit de Jeugdwet als uit Wlz of zorgverzekering komen? Dan moet de gemeente de hulp leveren.
right-jeugd-naast-wlz-aanvraag = Loopt er een aanvraag voor de Wlz? Dan mag de gemeente jeugdhulp niet alleen daarom weigeren. Wie weigert mee te werken aan zo'n aanvraag, kan de hulp wel verliezen.
right-jeugd-pgb = Ouders of de jongere kunnen ook om een persoonsgebonden budget vragen (pgb: geld om zelf hulp in te kopen). Zij leggen uit waarom de hulp via de gemeente niet past. Zij, of iemand die hen helpt, moeten het kunnen beheren. En de hulp moet goed zijn. Is het duurder, dan kan de gemeente het meerdere weigeren.
right-jeugd-geen-bijdrage = Voor jeugdhulp betaalt u geen eigen bijdrage.
right-jeugd-vertrouwenspersoon = Jongeren, ouders en pleegouders mogen gratis een onafhankelijke vertrouwenspersoon vragen. U mag zelf contact opnemen, zonder dat iemand ertussen zit.
right-jeugd-verwijzing-arts = Na een verwijzing van huisarts, medisch specialist of jeugdarts is jeugdhulp ook zonder besluit vooraf van de gemeente bereikbaar.
right-jeugd-respijt-recht = Krijgt een kind met altijd toezicht begeleiding, verzorging of verpleging, dan moet de gemeente zo nodig zorgen dat ouders hun rol kunnen volhouden.
right-jeugd-voldoende-aanbod = De gemeente moet zorgen voor genoeg jeugdhulp van goede kwaliteit.
right-jeugd-expertteam = Bij ingewikkelde problemen kan een regionaal expertteam advies geven over passende hulp. Vraag de gemeente of aanbieder hoe u daar komt.
right-verlengd-vastleggen = Leg vóór 18 jaar vast dat jeugdhulp nodig blijft. Dan kan hulp bij psychische problemen, gedrag, opvoeden of een verstandelijke beperking doorgaan tot 23 jaar.
right-verlengd-tot-23 = Deze hulp kan doorgaan tot 23 jaar, als de gemeente vindt dat zij nodig is.
right-pleegzorg-tot-21 = Pleegzorg die vóór 18 begon, kan doorgaan tot 21 jaar. Daarna kan dat nog tot 23 jaar, als de gemeente vindt dat het nodig is.
right-hervatten-half-jaar = Is de hulp gestopt maar toch weer nodig? Dan kan zij opnieuw beginnen binnen { $term } na het stoppen.
right-na-18-wmo = Begeleiding en hulp bij het dagelijks leven vraagt u vanaf 18 jaar aan bij de gemeente, via de Wmo.
right-na-18-zvw = Behandeling, verpleging en verzorging vanwege ziekte komen vanaf 18 jaar uit de eigen zorgverzekering. Vanaf dan betaalt de jongere zelf premie.
right-na-18-wlz = Vanaf 18 jaar kan ook wie door een psychische stoornis blijvend dag en nacht zorg nodig heeft, de Wlz aanvragen. Vóór 18 kan dat niet.
right-kindertelefoon-gratis = Jongeren kunnen gratis bellen of chatten met de Kindertelefoon, zonder dat iemand weet wie zij zijn.

advice-wlz-meewerken-jeugd = Vraagt de gemeente om een Wlz-aanvraag te doen? Weiger niet om mee te werken: dan mag zij jeugdhulp weigeren.
advice-jeugdbescherming-beslist = Is er een maatregel van de kinderrechter, zoals een ondertoezichtstelling? Dan bepaalt de instelling voor jeugdbescherming welke hulp nodig is. Vraag de jeugdbeschermer.
advice-wachten-tot-18 = Wacht niet tot de verjaardag. Aanvragen voor Wmo, Wlz en inkomen kosten tijd.
advice-verlengd-niet-begeleiding = Alleen begeleiding of alleen verzorging gaat na 18 niet door uit de Jeugdwet. Vraag die aan bij de Wmo, de zorgverzekering of de Wlz.
advice-vertrouwenspersoon-beslist-niet = De vertrouwenspersoon helpt u, maar beslist niet. Let dus zelf op de laatste dag voor bezwaar.

bring-achttien-lijst = Een lijst van alles wat er nu aan hulp is: van wie, hoe vaak, en uit welke wet.

desk-jeugdstem = Jeugdstem
    .wat = Gratis vertrouwenspersonen voor jongeren, ouders en pleegouders in de jeugdhulp.
desk-kindertelefoon = Kindertelefoon
    .wat = Kinderen en jongeren kunnen hier praten over wat hen bezighoudt.

law-jw = Jeugdwet
    .vol = Jeugdwet
