tree-tuin = De volkstuin
    .intro = Welkom bij de volkstuin.
    .disclaimer = Dit is geen besluit. Het bestuur beslist.
topic-tuin = De tuin

question-hulp = { $reader ->
        [client] Waarbij hebt u hulp nodig?
       *[other] Waarbij heeft { $who } hulp nodig?
    }
    .kort = Hulp in de tuin
    .uitleg = Denk aan zwaar werk.
    .spitten = Spitten
    .snoeien = Snoeien
    .wieden = Wieden
    .geen = Nergens bij
question-leeftijd = Wat is de leeftijd?
    .kort = Leeftijd
    .uitleg = Vanaf 70 jaar is er een maatje.
question-lid = Is er al een lidmaatschap?
    .kort = Al lid
    .uitleg = Een lid heeft een pasje.
question-woonplaats = Wat is de woonplaats?
    .kort = Woonplaats
    .uitleg = Dan weten wij welke tuin het is.

referral-lid-worden = Word lid van de vereniging
    .uitleg = Met een lidmaatschap krijgt u een perceel.

      Dat kan het hele jaar.
    .zeg = Ik wil graag lid worden.
    .uitzoeken = Vraag of u al lid bent.
referral-maatje-vragen = Vraag een tuinmaatje
    .uitleg = Een maatje helpt met zwaar werk.
    .zeg = Ik zoek een maatje.
    .uitzoeken = Vraag het de buren.
referral-rondkijken = Kijk rond op de tuin
    .uitleg = Daar is geen pasje voor nodig.
    .zeg = Mag ik rondkijken?
referral-volkstuindag = Kom naar de volkstuindag
    .uitleg = Er is koffie.
    .zeg = Ik kom.

right-wachttijd = U hoort binnen { $term } of er een perceel vrij is.
right-gratis-maatje = Een maatje kost niets.

desk-bestuur = Het bestuur
    .wat = Hier werken vrijwilligers.
    .uren = Op zaterdag.
desk-tuinlijst = Tuinen in de gemeente
    .wat = Een lijst van alle tuinen.

guide-kosten = Wat kost een tuin?
    .tekst = Een tuin kost een klein bedrag per jaar.

      - De borg krijgt u terug.
      - Water is gratis.
    .ook = prijs, contributie, geld
guide-bewaren = Mag ik spullen bewaren?
    .tekst = Ja, in het huisje.
guide-hond = Mag de hond mee?
    .tekst = Ja, aan de lijn.
    .ook = huisdier, kat
guide-water = Is er water?
    .tekst = Ja, er is een kraan.
guide-huisje = Mag ik een huisje bouwen?
    .tekst = Ja, op uw eigen perceel. Vraag het eerst aan het bestuur.
guide-overnachten = Mag ik blijven slapen?
    .tekst = Nee.
guide-barbecue = Mag ik barbecueën?
    .tekst = Ja, als het niet droog is.
guide-opzeggen = Hoe zeg ik op?
    .tekst = Met een brief.
guide-verkopen = Mag ik groente verkopen?
    .tekst = Nee, weggeven mag wel.
guide-perceel = Perceel
    .tekst = Een stuk grond van de vereniging.
guide-borg = Borg
    .tekst = Geld dat u later terugkrijgt.
guide-spullen = Neem mee naar de tuin
    .tekst = Dit hebt u nodig:

      - een schop
      - laarzen

law-tuinwet = Tuinwet
    .vol = Wet op de tuinen
source-reglement = Reglement
