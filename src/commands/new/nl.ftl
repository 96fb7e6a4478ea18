# De zinnen bij rules/eerste.yaml. Links van het = staat een naam die daar voorkomt; rechts wat de bezoeker leest.
# $reader zegt voor wie de zin is: client, naaste of professional. $who is “u”, “uw naaste” of “de cliënt”.

tree-eerste = Een parkeervergunning
    .intro = U beantwoordt een paar vragen. Daarna weet u waar u de vergunning aanvraagt.
    .disclaimer = Dit is geen besluit. De gemeente beslist.

topic-vergunning = Uw vergunning

question-woont-hier = { $reader ->
    [client] Woont u in deze wijk?
   *[other] Woont { $who } in deze wijk?
}
    .kort = Woont in de wijk
    .uitleg = Het gaat om het adres waar iemand is ingeschreven.

question-auto = Welke auto is het?
    .kort = Soort auto
    .uitleg = Kijk op het kentekenbewijs wie de eigenaar is.
    .eigen = Een eigen auto
    .lease = Een auto van het werk of een leasebedrijf
    .geen = Er is geen auto

question-aanvraag-datum = Op welke dag is de aanvraag gedaan?
    .kort = Dag van de aanvraag
    .uitleg = Weet u het niet, of is er nog geen aanvraag? Antwoord dan dat u het niet weet.

rule-mag-aanvragen = Voorwaarden voor een vergunning

referral-vergunning-aanvragen = Vraag een parkeervergunning aan
    .uitleg = De gemeente kijkt naar het adres en de auto, en beslist.
    .zeg = Ik wil een parkeervergunning aanvragen.
    .uitzoeken = Zoek uit op wiens naam de auto staat.

referral-vraag-het-de-balie = Vraag het aan de balie
    .uitleg = De balie helpt met alle vragen over parkeren.
    .zeg = Ik heb een vraag over parkeren.

right-beslistermijn = De gemeente beslist binnen { $term } na de aanvraag.
right-gratis-uitleg = Uitleg aan de balie kost niets.

bring-kentekenbewijs = Het kentekenbewijs.

desk-balie = Balie van de gemeente
    .wat = Hier kunt u terecht met vragen over parkeren.

source-verordening-2 = Parkeerverordening, artikel 2
source-verordening-5 = Parkeerverordening, artikel 5
