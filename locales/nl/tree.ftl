tree-zorg = Loketwijzer: waar kunt u terecht voor zorg en ondersteuning?
    .intro = { $reader ->
        [client] Goed dat u er bent. Wij stellen u een aantal vragen over uw situatie. Weet u een antwoord niet? Kies dan "weet ik niet": dan valt er niets af. Aan het eind ziet u waar u terechtkunt en welke rechten u heeft.
        [professional] U beantwoordt de vragen samen met de cliënt, of met toestemming van de cliënt. De rechten die u straks ziet, zijn van de cliënt. Weet u een antwoord niet? Kies dan "weet ik niet": dan valt er niets af.
       *[naaste] Goed dat u meedenkt met uw naaste. De vragen gaan over uw naaste, en soms over uzelf. De rechten die u straks ziet, zijn van uw naaste: overleg dus samen. Weet u een antwoord niet? Kies dan "weet ik niet": dan valt er niets af.
    }
    .disclaimer = Dit is een wegwijzer, geen besluit. Het CIZ, de gemeente, het zorgkantoor of de zorgverzekeraar beslist. Regels, bedragen en telefoonnummers kunnen veranderen; let op de datum die erbij staat.
topic-veiligheid = Eerst: is iedereen veilig?
topic-situatie = De situatie
topic-wlz = Blijvend zorg, dag en nacht (Wlz)
topic-hulp = Hulp bij het regelen

# Over wie het gaat, zo dat er "voor" voor kan staan.
role-client = { $reader ->
    [client] uzelf
    [naaste] uw naaste
   *[professional] de cliënt
}
role-partner = { $reader ->
    [client] uw partner
   *[other] de partner
}
role-kind = { $reader ->
    [client] uw kind
   *[other] het kind
}
role-ouder = { $reader ->
    [client] uw ouder
   *[other] de ouder
}
role-mantelzorger = { $reader ->
    [client] uw mantelzorger
   *[other] de mantelzorger
}
role-huisgenoot = { $reader ->
    [client] uw huisgenoot
   *[other] de huisgenoot
}
role-ander = de andere persoon
