question-pgb-vraag = Wat is de vraag over het pgb (budget om zelf zorg in te kopen)?
    .kort = Vraag over een pgb
    .uitleg = Een pgb kan komen van het zorgkantoor, de gemeente of de zorgverzekeraar. Bent u het niet eens met een besluit over een pgb? Kies dan bij de vraag waar u tegenaan loopt ook "niet eens met een besluit".
    .aanvragen = Ik wil weten of een pgb kan, of er een aanvragen
    .betaling = De SVB betaalt niet of verkeerd (pgb van zorgkantoor of gemeente)
    .betaling-zvw = Het pgb van de zorgverzekeraar wordt niet goed betaald
    .geen = Iets anders
norm-pgb-bekwaam = of een pgb goed kan
    .kijkt = Het zorgkantoor kijkt of iemand zelf, of een vertegenwoordiger, het budget kan beheren. Het kijkt ook waarom er een pgb wordt gevraagd, en of de zorg goed en voldoende is.

referral-mantelzorglijn = Bel de Mantelzorglijn
    .uitleg = De Mantelzorglijn luistert en denkt mee met mantelzorgers, over zorg, werk, regels en de eigen grenzen. Ook de gemeente moet mantelzorgers ondersteunen.
    .zeg = Ik ben mantelzorger en ik loop vast op … Wat kan ik doen, en wat is er bij mij in de buurt?
    .uitzoeken = Weet u niet of u mantelzorger heet? Bel gerust, dat bespreken zij met u.
referral-mantelzorger-eigen-melding = Laat ook de mantelzorger zelf een melding doen bij de gemeente
    .uitleg = Wie mantelzorg geeft en het niet meer redt, mag zelf hulp vragen. Bijvoorbeeld respijtzorg (iemand neemt de zorg even over), huishoudelijke hulp of begeleiding. Heeft de mantelzorger ook zelf zorg nodig, vul deze vragen dan nog eens in voor de mantelzorger.
    .zeg = Ik ben mantelzorger en ik houd dit niet vol. Ik wil een melding doen voor mijzelf, en weten welke respijtzorg er is.
    .uitzoeken = Bespreek met de mantelzorger wat nog gaat en wat niet meer. Een cliëntondersteuner kan daarbij helpen.
referral-logeeropvang-wlz = Vraag het zorgkantoor om logeeropvang
    .uitleg = Met een Wlz-indicatie { $reader ->
        [client] kunt u
       *[other] kan { $who }
    } af en toe ergens logeren, zodat de mantelzorger rust krijgt. Dat kan bij zorg in natura en met een pgb.
    .zeg = De mantelzorger heeft rust nodig. Welke logeerplekken zijn er, en hoe regel ik dat?
    .uitzoeken = Vraag het zorgkantoor of logeeropvang bij de gekozen vorm van zorg past.
referral-mantelzorgmakelaar = Vraag of een mantelzorgmakelaar regelwerk kan overnemen
    .uitleg = Een mantelzorgmakelaar neemt regeltaken over van de mantelzorger, zoals formulieren en telefoontjes. Dit is niet altijd gratis. Soms betaalt een aanvullende verzekering, de gemeente of de werkgever.
    .zeg = Aan de zorgverzekeraar: vergoedt mijn aanvullende verzekering een mantelzorgmakelaar, hoeveel, en moet ik vooraf toestemming vragen?
    .uitzoeken = Kijk in de polis van de aanvullende verzekering, van de mantelzorger en van degene voor wie wordt gezorgd.
referral-pgb-bij-zorgkantoor = Vraag een pgb aan bij het zorgkantoor
    .uitleg = Met een pgb koopt u zelf Wlz-zorg in. Het zorgkantoor bekijkt of u het budget kunt beheren, zelf of met een vertegenwoordiger, en of de zorg goed genoeg is.
    .zeg = Ik wil de Wlz-zorg met een pgb regelen. Wat moet er in het budgetplan, en wanneer is het gesprek?
    .uitzoeken = Vraag het zorgkantoor of een pgb past, en of losse delen thuis met een pgb te combineren zijn.
referral-pgb-betaling = Vraag de SVB naar de betaling van het pgb
    .uitleg = De SVB betaalt de zorgverleners uit een pgb van het zorgkantoor of de gemeente. Vaak ontbreekt er een goedgekeurde zorgovereenkomst of klopt een declaratie niet.
    .zeg = Een zorgverlener is niet of verkeerd betaald uit het pgb. Wat ontbreekt er, en wanneer wordt er betaald?
    .uitzoeken = Zoek op van wie het pgb is: zorgkantoor, gemeente of zorgverzekeraar.
referral-pgb-zorgverzekeraar = Bel de zorgverzekeraar over het pgb
    .uitleg = Een pgb voor verpleging en verzorging komt van de zorgverzekeraar. Die betaalt zelf, niet de SVB.
    .zeg = Mijn pgb voor verpleging en verzorging wordt niet goed betaald. Wat is er nodig om dit op te lossen?
    .uitzoeken = Zoek op van wie het pgb is: zorgkantoor, gemeente of zorgverzekeraar.
referral-per-saldo-vragen = Vraag Per Saldo om uitleg over het pgb
    .uitleg = Per Saldo kent de regels van alle soorten pgb en kan uitleggen wat u kunt doen.
    .zeg = Ik heb een vraag over een pgb uit de Wlz, Wmo, Jeugdwet of Zorgverzekeringswet: …
    .uitzoeken = Per Saldo kan uitleggen welk pgb bij de situatie past.

right-mantelzorg-ondersteuning = De gemeente moet zorgen voor ondersteuning van mantelzorgers.
right-oco-mantelzorger = De gemeente moet vóór het onderzoek wijzen op gratis cliëntondersteuning, ook voor de mantelzorger.
right-logeeropvang-etmalen = Logeeropvang uit de Wlz kan hoogstens { $term } per kalenderjaar. Een etmaal telt als een dag.
right-makelaar-vergoeding = De basisverzekering betaalt dit niet. Sommige aanvullende verzekeringen betalen een deel. Het eigen risico geldt daar niet voor.
right-pgb-voorwaarden-wlz = Voor een pgb stelt het zorgkantoor voorwaarden. U kunt het budget goed beheren, zelf of met een vertegenwoordiger. U legt uit waarom u een pgb wilt en laat een budgetplan zien. En de zorg is goed en voldoende.
right-pgb-plan-wlz = Na de aanvraag heeft u { $term } om een eigen plan in te leveren.
right-svb-betaalt = De SVB doet de betalingen en het beheer van het budget voor het zorgkantoor en de gemeente. Het geld komt dus niet op uw eigen rekening.
right-svb-klacht = Over de betaling kunt u een klacht indienen bij de SVB. Is er een besluit van de SVB, dan kunt u bezwaar maken. Over de hoogte van het pgb beslist het zorgkantoor of de gemeente.
right-pgb-hulp = Per Saldo en een cliëntondersteuner kunnen helpen bij vragen en problemen met een pgb.

advice-gebruikelijke-hulp-niet-eindeloos = De mantelzorger mag eerlijk zeggen wat niet meer gaat. Huisgenoten hoeven niet door te gaan tot zij omvallen: de gemeente moet overbelasting meewegen.
advice-makelaar-eerst-toestemming = Vraag de verzekeraar vooraf of deze makelaar meetelt. Vaak moet die in het register van BMZM staan, en soms is toestemming nodig. U kunt het niet dubbel declareren voor mantelzorger en zorgvrager.
advice-makelaar-is-geen-oco = Een mantelzorgmakelaar is geen cliëntondersteuner. Probeer dus ook de gratis cliëntondersteuning.
advice-pgb-altijd-geweigerd = Een Wlz-pgb wordt altijd geweigerd zonder woonadres in de basisregistratie, of als iemand vastzit (in een gevangenis of gesloten instelling). Ook als bij een eerder pgb de plichten niet zijn nagekomen. Vraag dan naar zorg in natura.

bring-polis-aanvullend = De polis van de aanvullende verzekering.
bring-budgetplan = Een budgetplan: welke zorg, van wie, hoe vaak en voor welk tarief.
bring-zorgovereenkomst = De zorgovereenkomst en de declaraties waar het over gaat.

source-mantelzorgmakelaar-polis = HollandZorg, vergoeding mantelzorgmakelaar (voorbeeld van een polis)
source-per-saldo-pagina = Per Saldo
