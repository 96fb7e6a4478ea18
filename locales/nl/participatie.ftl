question-geldzorgen = { $reader ->
    [client] Welke zorgen over geld zijn er, bij u of in uw gezin?
   *[other] Welke zorgen over geld zijn er, bij { $who } of in het gezin?
}
    .kort = Zorgen over geld
    .uitleg = Kies alles wat speelt. Zorg kost soms geld: tel dat mee. Bij een achterstand in het betalen van de premie bent u meestal nog wel verzekerd. Een kind is verzekerd via een ouder.
    .inkomen = Te weinig inkomen om van te leven
    .schulden = Schulden, of rekeningen die blijven liggen
    .dreiging = Er dreigt ontruiming, afsluiting van gas, stroom, warmte of water, of het einde van de zorgverzekering
    .onverzekerd = Er is geen Nederlandse zorgverzekering
    .geen = Geen van deze

rule-rechtmatig-in-nederland = Nederlander of rechtmatig hier
norm-pw-zoektijd = of de zoektijd mag vervallen
    .kijkt = De gemeente kijkt naar ziekte, beperking, dakloosheid en andere redenen waarom zoeken nu niet gaat.
norm-schuldhulp-aanbod = welke hulp bij de schulden past
    .kijkt = De gemeente kijkt naar de schulden, het inkomen en wat iemand zelf kan doen.

referral-bijstand = Vraag bijstand aan
    .uitleg = Bijstand is een uitkering van de gemeente voor wie te weinig heeft om van te leven. Meld u zo snel mogelijk: de dag van de melding telt. Gaat het om een kind, dan vraagt een ouder aan. Heeft u de AOW-leeftijd, dan is er een aanvulling via de SVB.
    .zeg = Er is te weinig inkomen. Dit is een melding voor bijstand. Wilt u de datum van vandaag opschrijven? Wij vragen ook een voorschot als het langer duurt.
    .uitzoeken = Zet op een rij wat er binnenkomt en wat er uitgaat. Een cliëntondersteuner kan meekijken of bijstand past.
referral-bijstand-jong = Meld u nu voor bijstand (18 tot 27 jaar)
    .uitleg = Jongeren moeten meestal eerst zelf naar werk of een opleiding zoeken voordat de aanvraag start. Meld u toch meteen: die tijd gaat dan pas lopen. De gemeente kan de zoektijd overslaan als dat nodig is, bijvoorbeeld bij ziekte, een beperking of dakloosheid.
    .zeg = Dit is een melding voor bijstand, voor iemand jonger dan 27 met te weinig inkomen. Wij vragen om de zoektijd niet toe te passen, omdat …
    .uitzoeken = Vraag de gemeente of de zoektijd voor u geldt, en of studiefinanciering of een Wajong-uitkering ook kan.
referral-schuldhulp = Vraag de gemeente om schuldhulp
    .uitleg = Elke inwoner met schulden kan de gemeente om hulp vragen. Er komt eerst een gesprek. Daarna komt er een besluit: een plan van aanpak of een weigering. Hoe eerder, hoe beter.
    .zeg = Er zijn schulden, en zelf lukt het niet. Ik vraag om schuldhulp. Wanneer kan het eerste gesprek zijn?
    .uitzoeken = Leg alle rekeningen en brieven bij elkaar, ook de dichte. Een cliëntondersteuner of vrijwilliger kan helpen openmaken en ordenen.
referral-schuldhulp-spoed = Bel vandaag de gemeente: spoed bij schulden
    .uitleg = Dreigt ontruiming, afsluiting of het einde van de zorgverzekering? Dan moet de gemeente veel sneller met u praten. Zeg precies wat er dreigt en op welke datum.
    .zeg = Er dreigt ontruiming, afsluiting of opzegging van de zorgverzekering, op … Dit is een bedreigende situatie. Wanneer kan het gesprek deze week zijn?
    .uitzoeken = Bel met wie de brief stuurde en vraag wat er gebeurt en wanneer. Bel daarna de gemeente.
referral-bijstand-gestopt = Zoek meteen juridische hulp over de uitkering
    .uitleg = Is de bijstand gestopt, opgeschort (tijdelijk niet betaald) of verlaagd? Dan is er soms maar kort tijd om iets te herstellen. Doe wat de brief vraagt, binnen de tijd die erin staat, en vraag tegelijk juridisch advies.
    .zeg = Mijn uitkering is gestopt of opgeschort. De brief is van … Wat moet ik nu doen, en kan een voorlopige voorziening helpen?
    .uitzoeken = Lees in de brief of het gaat om stoppen, opschorten of verlagen, en tot wanneer u kunt reageren.

right-pw-lage-norm = Bent u 18, 19 of 20 jaar? Dan is de bijstand laag, want ouders moeten meebetalen. Kunnen zij dat niet, of kunt u daar niet om vragen? Zeg dat: de gemeente moet de bijstand dan verhogen.
right-pw-vanaf-melding = Bijstand begint op zijn vroegst op de dag dat u zich meldt. Meld u dus meteen, en dien de aanvraag daarna snel in.
right-pw-terugwerkend = Heeft u te lang gewacht en was dat door uw omstandigheden? Dan kan de gemeente bijstand geven tot { $term } vóór de melding.
right-pw-voorschot = Duurt het besluit lang, dan moet de gemeente uiterlijk { $term } na de aanvraag een voorschot geven, als u de gevraagde papieren heeft ingeleverd.
right-pw-zoektermijn = Wie jonger is dan 27, kan de aanvraag meestal pas indienen { $term } na de melding.
right-pw-zoektermijn-uitzondering = De zoektijd geldt niet voor wie net van praktijkonderwijs of voortgezet speciaal onderwijs komt, of door ziekte of een beperking minder kan werken. Ook om andere redenen kan de gemeente eerder beginnen.
right-pw-giften-vermogen = De regels voor giften en spaargeld zijn in 2026 ruimer geworden. Vraag de gemeente wat u mag houden.
right-pw-mantelzorg-inwonen-voorheen = Woont iemand bij een ander in om te zorgen, of om zorg te krijgen? Dan kan de gemeente dat als samenwonen zien. Vraag het vooraf na.
right-pw-mantelzorg-inwonen = Woont iemand tijdelijk bij een ander in om te zorgen, of juist om zorg te krijgen? Dan telt dat niet meer vanzelf als samenwonen. Vraag het vooraf na.
right-aio-svb = Heeft u de AOW-leeftijd en te weinig inkomen? Dan vraagt u de aanvulling (AIO) aan bij de SVB, niet bij de gemeente.
right-pw-herstellen = De gemeente moet u bij opschorten eerst de kans geven om het te herstellen. De tijd daarvoor staat in de brief.
right-pw-opschorten-hoogstens = Opschorten mag hoogstens { $term } duren. Herstelt u niets, dan kan de uitkering worden ingetrokken.
right-wgs-eerste-gesprek = Het eerste gesprek over schulden moet er zijn binnen { $term } nadat u om hulp vraagt.
right-wgs-bedreigend = Bij een bedreigende situatie moet het eerste gesprek er zijn binnen { $term }.
right-wgs-besluit = Na het eerste gesprek krijgt u een besluit: een plan of een weigering. Dat duurt hoogstens { $term }; de gemeente mag een kortere tijd kiezen.
right-wgs-niet-inwoner = Schuldhulp vraagt u in de gemeente waar u woont. In bijzondere gevallen mag ook een andere gemeente helpen.

advice-meteen-melden = Wacht niet met melden tot de zoektijd voorbij is: die begint pas bij de melding.
advice-twee-loketten = Zorg en geld zijn bij de gemeente vaak twee loketten. Zeg bij allebei dat het andere ook speelt, en noem ook de kosten van zorg. Dezelfde gratis cliëntondersteuner kan bij beide helpen.
advice-wijzigingen-uitkering = Geef veranderingen in inkomen, wonen of gezin meteen door. Anders kunt u later moeten terugbetalen.
advice-dreiging-noemen = Zeg meteen wat er dreigt en wanneer. Zonder die woorden krijgt u misschien een gewone afspraak.

bring-inkomen-papieren = Bankafschriften en papieren over inkomen, huur en vaste lasten.
bring-schulden-overzicht = Alle brieven over schulden, ook de ongeopende.
bring-brief-dreiging = De brief over ontruiming, afsluiting of opzegging.

law-pw = Participatiewet
    .vol = Participatiewet
law-wgs = Wgs
    .vol = Wet gemeentelijke schuldhulpverlening
source-participatiewet-in-balans = Gemeente.nu, wijzigingen in de Participatiewet
