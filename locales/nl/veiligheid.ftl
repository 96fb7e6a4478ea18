question-acuut = Is er op dit moment acute nood?
    .kort = Acute nood
    .uitleg = Kies alles wat nu speelt. Levensgevaar is bijvoorbeeld brand, geweld dat nu gebeurt, of iemand die niet goed ademt. Dringende klachten zijn klachten die niet kunnen wachten tot de huisarts weer open is. Een psychische crisis is bijvoorbeeld ernstige verwardheid of paniek, zonder direct gevaar.
    .levensgevaar = Levensgevaar, brand of geweld dat nu gebeurt
    .medische-spoed = Dringende lichamelijke klachten die niet kunnen wachten
    .psychische-crisis = Psychische crisis, zonder direct gevaar
    .geen = Nee, niets hiervan
question-suicidaal = { $reader ->
    [client] Denkt u wel eens dat u niet meer wilt leven?
   *[other] Denkt { $who } er misschien aan om niet meer te willen leven?
}
    .kort = Gedachten aan zelfdoding
    .uitleg = Het mag gezegd worden. Twijfelt u? Kies dan "weet ik niet": u ziet dan meteen met wie u kunt praten.
question-mishandeling = { $reader ->
    [client] Wordt u thuis geslagen, bedreigd, uitgebuit of slecht verzorgd? Of ziet u dat bij iemand in huis?
   *[other] Zijn er zorgen over geweld, mishandeling, uitbuiting of verwaarlozing, bij { $who } of bij iemand in huis?
}
    .kort = Geweld, mishandeling of verwaarlozing
    .uitleg = Het gaat om kinderen, volwassenen en ouderen. Ook als een mantelzorger het niet meer aankan en daardoor te hard wordt of te weinig doet. U hoeft het niet zeker te weten.
question-kan-niet-wachten = Is er vandaag of binnen een paar dagen hulp nodig, omdat het anders misgaat?
    .kort = Hulp kan niet wachten
    .uitleg = Bijvoorbeeld: de mantelzorger valt plotseling weg, of er is vandaag geen slaapplek.

referral-bel-noodnummer = Bel nu het alarmnummer
    .uitleg = Bij levensgevaar, brand of geweld gaat hulp voor alles. De rest van deze vragen kan later.
    .zeg = Er is levensgevaar. Ik heb een ambulance, de politie of de brandweer nodig. Het adres is …
    .uitzoeken = Twijfelt u of het levensgevaar is? Bel dan toch: de centrale beoordeelt het met u.
referral-bel-zelfmoordpreventie = Praat nu met iemand van 113
    .uitleg = U kunt bellen of chatten, ook zonder uw naam te noemen. Dat kan ook als u zich zorgen maakt om een ander.
    .zeg = Ik denk eraan dat ik niet meer wil leven. Of: ik maak me zorgen om iemand.
    .uitzoeken = U hoeft niet zeker te weten hoe ernstig het is. Bel of chat om het te bespreken.
referral-bel-huisarts-spoed = Bel de eigen huisarts, met spoed
    .uitleg = Overdag op werkdagen belt u de eigen huisarts. Vaak is er een aparte keuze in het menu voor spoed.
    .zeg = Het is dringend en kan niet wachten tot een gewone afspraak. De klachten zijn …
    .uitzoeken = Twijfelt u of het dringend is? De assistente bespreekt het met u.
referral-bel-huisartsenpost = Is de huisarts dicht? Bel de huisartsenpost
    .uitleg = De huisartsenpost helpt bij spoed buiten kantoortijd. Bel altijd eerst voordat u erheen gaat. Bij een psychische crisis kan de post de acute ggz erbij halen.
    .zeg = De eigen huisarts is dicht en dit kan niet wachten. Er is het volgende aan de hand: …
    .uitzoeken = Twijfelt u of het dringend is? Bel, dan beoordeelt de post het met u.
referral-bel-huisarts-crisis = Bel de huisarts over de psychische crisis
    .uitleg = De huisarts kan de acute ggz (crisisdienst) inschakelen. Die kunt u meestal niet zelf bellen.
    .zeg = Er is een psychische crisis. Kunt u de acute ggz inschakelen?
    .uitzoeken = Twijfelt u of het een crisis is? Bespreek dat met de huisarts.
referral-bel-veilig-thuis = Bel Veilig Thuis
    .uitleg = Veilig Thuis luistert, denkt mee en zegt welke hulp er is. U kunt om advies vragen zonder dat er iets met uw naam gebeurt. Is er nu gevaar? Bel dan eerst het alarmnummer.
    .zeg = Ik maak me zorgen over de veiligheid thuis. Ik wil eerst advies.
    .uitzoeken = Weet u het niet zeker? Ook dan kunt u bellen voor advies.
referral-spoed-huisarts = Bel vandaag de huisarts: de zorg kan niet wachten
    .uitleg = Valt de zorg weg of wordt het thuis gevaarlijk, bij iemand met een Wlz-indicatie of in de laatste levensfase? Bel dan eerst de huisarts. Is die dicht, bel dan de huisartsenpost. Die kan zorg laten komen, of iemand aanmelden voor een crisisplek: een plek waar iemand meteen terecht kan. Is er al een zorgaanbieder, bel die dan ook. Bij direct gevaar belt u 112.
    .zeg = De zorg thuis kan geen dag meer wachten, omdat … { $reader ->
        [client] Ik heb een Wlz-indicatie of ben in de laatste levensfase.
       *[other] Er is een Wlz-indicatie, of het is de laatste levensfase.
    } Kunt u nu zorg regelen, of aanmelden voor een crisisplek?
    .uitzoeken = Kijk of er een Wlz-indicatie is, of vraag de huisarts. Bel ook als u twijfelt.
referral-spoed-gemeente = Doe een spoedmelding bij de gemeente
    .uitleg = Kan ondersteuning niet wachten, bijvoorbeeld omdat de mantelzorger wegvalt of omdat er nu opvang nodig is? Is het spoed, dan moet de gemeente meteen iets tijdelijks regelen. De gemeente weegt of het spoed is: noem dus feiten. Het gewone onderzoek komt daarna.
    .zeg = Dit is een spoedmelding voor de Wmo. Het kan niet wachten, omdat … Welke tijdelijke oplossing kunt u vandaag regelen?
    .uitzoeken = Vraag de gemeente of dit als spoed telt. Zeg wat er misgaat als er niets gebeurt.
referral-spoed-jeugdhulp = Vraag de gemeente om spoedhulp voor het kind
    .uitleg = Voor kinderen en jongeren moet hulp bij nood altijd te bereiken zijn. Vraag naar de spoeddienst voor jeugdhulp.
    .zeg = Er is nu jeugdhulp nodig en dat kan niet wachten. Wie kan er vandaag komen?
    .uitzoeken = Vraag of de situatie van het kind als spoed telt.
referral-spoed-zorgkantoor = Bel het zorgkantoor: de zorg kan niet wachten
    .uitleg = Dat kan op werkdagen overdag. Met een Wlz-indicatie is het zorgkantoor er mede verantwoordelijk voor dat de zorg er komt. Vraag wat er snel kan, bijvoorbeeld als de zorg thuis plotseling wegvalt.
    .zeg = Er is een Wlz-indicatie, en de zorg kan niet wachten. Wat kunt u nu regelen?
    .uitzoeken = Is er een indicatie? Kijk op de brief van het CIZ of vraag het zorgkantoor.

right-noodnummer-altijd = Bij direct gevaar mag iedereen het alarmnummer bellen, dag en nacht.
right-zelfmoordpreventie-gratis = Bellen met 113 is gratis, ook met het korte nummer. Chatten ook. Het kan dag en nacht.
right-spoed-beoordeling = De praktijk of de huisartsenpost beoordeelt aan de telefoon hoe snel hulp nodig is.
right-wlz-crisisplek = Wordt het plotseling gevaarlijk zonder opname, dan kan er een crisisplek zijn uit de Wlz. Die duurt kort en kan buiten de eigen regio zijn. De huisarts of een zorgverlener meldt daarvoor aan.
right-veilig-thuis-gratis = Bellen met Veilig Thuis is gratis, dag en nacht.
right-veilig-thuis-anoniem = U mag om advies vragen zonder uw naam te noemen.
right-spoed-onverwijld = Bij spoed moet de gemeente na de melding onverwijld (meteen) een tijdelijke voorziening treffen, tot het onderzoek klaar is.
right-jeugdhulp-bereikbaar = De gemeente moet zorgen dat jeugdhulp bij nood altijd te bereiken is.

advice-crisis-geen-aanvraag = Begin bij een crisis niet met een aanvraag voor Wlz of Wmo. Die komt later; eerst moet het veilig en rustig worden.
advice-spoed-duidelijk-zeggen = Noem het woord spoed en zeg wat er gebeurt als er vandaag niets komt. Anders wordt het misschien een gewone melding.

source-rijksoverheid-veilig = Rijksoverheid, hulp bij huiselijk geweld
source-huisarts-spoed-pagina = GPinfo, wie belt u bij spoed
source-crisiszorg-pagina = CZ zorgkantoor, crisiszorg
source-zelfmoordpreventie-pagina = 113 Zelfmoordpreventie
right-zelfmoordpreventie-gratis-voorheen = Het nummer dat met 0800 begint is gratis; met het korte nummer betaalt u gewone belkosten. Bellen en chatten kan dag en nacht.
norm-spoed-medisch = hoe dringend het is
    .kijkt = De arts of de assistente kijkt naar de klachten en hoe snel die erger worden.
norm-spoed-wmo = of het spoed is
    .kijkt = De gemeente kijkt wat er misgaat als er vandaag niets komt, en of iemand anders het nu kan opvangen.
norm-veilig-thuis-stappen = welke stappen nodig zijn
    .kijkt = Veilig Thuis kijkt hoe ernstig het is, wie er gevaar loopt en wat u zelf wilt.
source-zelfmoordpreventie-gratis-nieuws = Upday, het nummer 113 is gratis (3 oktober 2025)
