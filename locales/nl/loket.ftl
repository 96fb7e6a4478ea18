referral-juridisch-loket = Vraag juridisch advies
    .uitleg = Gaat het om een meningsverschil over een besluit of om een besluit dat uitblijft? Dan kan het Juridisch Loket zeggen hoe u ervoor staat en of er een advocaat nodig is. Ook sociaal raadslieden in de gemeente kunnen helpen.
    .zeg = Ik heb een besluit over zorg waar ik het niet mee eens ben, of er komt geen besluit. Wat kan ik doen, en vóór welke dag?
    .uitzoeken = Is er een besluit op papier, of juist niet? Neem de brief mee.
referral-klacht-ombudsman = Dien een klacht in bij de instantie, en daarna zo nodig bij de ombudsman
    .uitleg = Een klacht over hoe u behandeld bent, dient u eerst in bij de instantie zelf. Lost die het niet goed op, dan kan de ombudsman het onderzoeken. Voor sommige gemeenten is er een eigen ombudsman; de Nationale ombudsman weet welke.
    .zeg = Ik heb een klacht ingediend bij (naam van de instantie). Ik ben niet tevreden met het antwoord, omdat … Kunt u dit onderzoeken?
    .uitzoeken = Gaat het om hoe u behandeld bent, of om de inhoud van een besluit? De ombudsman kan meedenken welke weg past.
referral-juiste-loket = Komt u er niet uit? Bel of mail Het Juiste Loket
    .uitleg = Het Juiste Loket geeft onafhankelijk informatie en advies over alle zorgwetten, aan mensen die zorg nodig hebben, naasten en professionals. Het helpt u op weg. Het neemt geen besluiten.
    .zeg = Ik weet niet bij welk loket ik moet zijn. De situatie is: …

right-juridisch-advies = Met een laag inkomen en weinig spaargeld is persoonlijk advies van het Juridisch Loket gratis. Informatie op de website is er voor iedereen.
right-oco-denkt-mee = Een cliëntondersteuner kan uitleg geven en helpen met een bezwaar. Procederen hoort daar meestal niet bij.
right-klacht-op-tijd = Is het langer dan { $term } geleden, dan hoeft de instantie de klacht niet meer te behandelen.
right-klacht-eerst-instantie = De instantie moet een klacht op papier eerst zelf afhandelen, binnen { $term } nadat zij die heeft ontvangen.
right-klacht-met-commissie = Kijkt er een klachtencommissie mee, dan is dat { $term }.
right-klacht-uitstel = De instantie mag dit langer maken, met hoogstens { $term }. Dat moet zij u op papier laten weten.
right-ombudsman-daarna = Bent u niet tevreden met het antwoord, dan kunt u daarna naar de ombudsman.
right-ombudsman-op-tijd = Ga binnen { $term } na het antwoord naar de ombudsman. Daarna hoeft die er niet meer naar te kijken.
right-loket-gratis = Het advies is gratis en onafhankelijk.
right-loket-antwoord = Op een mail komt binnen { $term } antwoord.
right-loket-voorrang = Vragen over de laatste levensfase, en spoed rond ziekenhuis, tijdelijk verblijf en thuis, pakt Het Juiste Loket binnen { $term } op.

advice-klacht-of-bezwaar = Een klacht gaat over hoe u behandeld bent. Bent u het niet eens met een besluit, dan is het een bezwaar; let dan op de bezwaartermijn.
advice-loket-geen-crisis = Dit loket is er niet voor crisis of gevaar. Bel bij direct gevaar { -number-noodnummer }, en anders de huisarts.

source-regelhulp-juiste-loket = Regelhulp, Het Juiste Loket
source-juridisch-loket-pagina = Het Juridisch Loket, werkwijze
source-ombudsman-pagina = Rijksoverheid, klagen bij de Nationale ombudsman
