tree-huis = Het huis
    .intro = Welkom.
    .disclaimer = Dit is geen besluit.
role-lid = { $reader ->
    [client] uzelf
   *[other] het lid
}
role-partner = uw partner
role-kind = uw kind
topic-samen = Samen
question-rook = Ziet u rook?
    .kort = Rook
    .uitleg = Ook een beetje.
question-leeftijd = { $reader ->
    [client] Hoe oud bent u?
   *[other] Hoe oud is { $who }?
}
    .kort = Leeftijd
    .uitleg = In jaren.
question-lezer = { $reader ->
    [client] Wilt u lezen?
   *[other] Wil { $who } lezen?
}
    .kort = Lezen
    .uitleg = Alles telt.
question-plek = Is er plek in huis?
    .kort = Plek
    .uitleg = Voor een kast.
referral-bel-112 = Bel de brandweer
    .uitleg = Ga naar buiten.
    .zeg = Er is rook.
    .uitzoeken = Kijk nog eens.
referral-pas = Haal een pas
    .uitleg = Daarmee kan { $who } lenen.
    .zeg = Ik wil een pas.
    .uitzoeken = Vraag het aan de balie.
referral-jeugdpas = Haal een jeugdpas
    .uitleg = Voor wie jong is.
    .zeg = Ik wil een jeugdpas.
    .uitzoeken = Vraag het aan de balie.
referral-boekenkast = Zet een boekenkast neer
    .uitleg = Voor alle boeken.
    .zeg = Ik wil een kast.
    .uitzoeken = Meet het op.
referral-kijken = Kom kijken
    .uitleg = Iedereen is welkom.
    .zeg = Mag ik kijken?
right-komen = Iedereen mag komen.
right-lenen = Lenen is gratis.
desk-balie = Balie
    .wat = De balie helpt.
desk-meldkamer = Meldkamer
    .wat = Dag en nacht.
law-wet = Huiswet
    .vol = Wet op het huis
