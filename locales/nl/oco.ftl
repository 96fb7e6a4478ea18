question-gedwongen-zorg = { $reader ->
    [client] Krijgt u zorg die u niet wilt, of bent u tegen uw wil opgenomen?
   *[other] Krijgt { $who } zorg tegen de eigen wil, of is er een gedwongen opname?
}
    .kort = Zorg tegen de eigen wil
    .uitleg = Bijvoorbeeld: een deur op slot, medicijnen tegen de wil, of een besluit van een rechter. Ook als het nog maar dreigt.
rule-dwang-mogelijk = Zorg tegen de wil kan spelen

referral-oco-gemeente = Vraag gratis cliëntondersteuning bij de gemeente
    .uitleg = Een onafhankelijke cliëntondersteuner maakt de vraag helder, helpt met formulieren, bereidt gesprekken voor en gaat mee als u dat wilt. Dat kan voor zorg, ondersteuning, jeugdhulp, werk, inkomen, onderwijs en wonen. Elke inwoner van Nederland kan het vragen: ook mantelzorgers, mensen met een pgb en mensen in een instelling. Het kan ook vóór en tijdens een Wlz-aanvraag.
    .zeg = Ik zoek een onafhankelijke cliëntondersteuner. Wie kan dat in onze gemeente zijn, en wanneer kan het eerste gesprek zijn?
    .uitzoeken = Is er nog geen Wlz-indicatie, dan helpt de gemeente. Is er wel een, dan helpt het zorgkantoor. Weet u het niet? Begin dan gerust bij de gemeente.
referral-oco-zorgkantoor = Vraag gratis cliëntondersteuning via het zorgkantoor
    .uitleg = Met een Wlz-indicatie loopt cliëntondersteuning via het zorgkantoor. De ondersteuner helpt bij kiezen, afspraken met de aanbieder, verhuizen, een ander zorgprofiel, wachten en meningsverschillen. Ook als u al in een instelling of woongroep woont of een pgb heeft.
    .zeg = Er is een Wlz-indicatie. Ik zoek een onafhankelijke cliëntondersteuner. Uit welke organisaties kan ik kiezen?
    .uitzoeken = Dit geldt vanaf het indicatiebesluit. Kijk op de brief van het CIZ of er een indicatie is.
referral-oco-zorgkantoor-vooraf = Vraag het zorgkantoor of het nu al meedenkt
    .uitleg = Een zorgkantoor mag ook vóór de indicatie informatie, advies en ondersteuning geven. Het hoeft niet, en het verschilt per regio. De cliëntondersteuning van de gemeente blijft de eerste keus.
    .zeg = Er is nog geen Wlz-indicatie. Helpt u ook vóór het besluit met informatie of advies?
    .uitzoeken = Vraag het zorgkantoor wat het in deze regio doet vóór een indicatie.
referral-clientenvertrouwenspersoon = Vraag naar de cliëntenvertrouwenspersoon
    .uitleg = Krijgt iemand met dementie of een verstandelijke beperking zorg tegen de wil (Wet zorg en dwang)? Dan kan een cliëntenvertrouwenspersoon gratis helpen. Het zorgkantoor zorgt dat die er is. De instelling kan ook zeggen wie het is.
    .zeg = Er is zorg tegen de wil. Wie is hier de cliëntenvertrouwenspersoon?
    .uitzoeken = Vraag de zorgaanbieder of er onvrijwillige zorg is afgesproken, en waar dat staat.
referral-patientenvertrouwenspersoon = Bel de patiëntenvertrouwenspersoon
    .uitleg = Bij verplichte ggz helpt een patiëntenvertrouwenspersoon met uitleg, een gesprek of een klacht. Voor familie is er een familievertrouwenspersoon.
    .zeg = Er is verplichte ggz, of dat dreigt. Ik wil weten wat mag en wat ik kan doen.
    .uitzoeken = Weet u niet of het om verplichte zorg gaat? De patiëntenvertrouwenspersoon kan het uitleggen.

right-oco-uw-belang = De cliëntondersteuner is onafhankelijk: { $reader ->
    [client] uw belang
   *[other] het belang van { $who }
} staat voorop. De gemeente betaalt, maar de ondersteuner beslist niet voor de gemeente. U mag vragen bij wie hij of zij in dienst is.
right-oco-wlz = Vanaf het indicatiebesluit moet het zorgkantoor zorgen voor cliëntondersteuning. Dat is gratis en kan ook samen met een mantelzorger of vertegenwoordiger.
right-oco-wlz-voorheen = Wie een Wlz-indicatie heeft, kan gratis cliëntondersteuning krijgen. De Wlz-uitvoerder moet daarvoor zorgen; meestal loopt dat via het zorgkantoor.
right-oco-alleen-gemeente = Zolang er geen Wlz-indicatie is, is de gemeente de plek voor cliëntondersteuning. Het zorgkantoor heeft dan nog geen taak.
right-oco-gemeente-eerst = Zolang er geen Wlz-indicatie is, moet de gemeente deze hulp geven. Het zorgkantoor mag ook helpen, maar hoeft dat niet.
right-oco-vooraf = Het zorgkantoor kan vóór het besluit al helpen. Het is geen plicht.
right-oco-taken = De cliëntondersteuner geeft informatie, advies en ondersteuning over het hele leven: zorg, jeugdhulp, onderwijs, wonen, werk en inkomen. Ook als de hulp al loopt en niet goed werkt.
right-oco-regie = { $reader ->
    [client] U houdt
   *[other] { $Who } houdt
} de regie en tekent zelf. De ondersteuner beslist niets en spreekt zonder machtiging namens niemand.
right-oco-ander = Klikt het niet? Dan mag u om een andere ondersteuner of organisatie vragen.
right-oco-kiezen = Binnen de regio van het zorgkantoor mag u zelf kiezen uit de organisaties voor cliëntondersteuning.
right-vertrouwenspersoon-wzd = De cliëntenvertrouwenspersoon is gratis en staat los van de zorgaanbieder. Ook een vertegenwoordiger kan er terecht.
right-vertrouwenspersoon-wvggz = De patiëntenvertrouwenspersoon is gratis en staat los van de instelling.

advice-niet-wachten-op-oco = Wacht niet met een aanvraag, melding of bezwaar tot er een cliëntondersteuner is. Die hulp is nooit een voorwaarde.
advice-oco-geen-proces = Bij een bezwaar denkt de cliëntondersteuner mee. Voor een rechtszaak is meestal een jurist nodig.

source-regelhulp-oco = Regelhulp, cliëntondersteuning
source-regelhulp-oco-zorgkantoor = Regelhulp, cliëntondersteuning via het zorgkantoor
source-iederin-oco = Ieder(in), onafhankelijke cliëntondersteuning
source-pvp-pagina = Stichting PVP
