tree-zorg = Loketwijzer: where can you go for care and support in the Netherlands?
    .intro = { $reader ->
        [client] Good that you are here. We will ask some questions about your situation. Not sure of an answer? Choose "don't know": nothing is ruled out that way. At the end you see where you can go and what rights you have.
        [professional] Answer the questions together with the client, or with the client's permission. The rights you will see belong to the client. Not sure of an answer? Choose "don't know": nothing is ruled out that way.
       *[naaste] Good that you are thinking along. The questions are about the person you care for, and sometimes about you. The rights you will see belong to that person, so talk it over together. Not sure of an answer? Choose "don't know": nothing is ruled out that way.
    }
    .disclaimer = This is a guide, not a decision. The CIZ, the municipality, the care office (zorgkantoor) or the health insurer decides. Rules, amounts and phone numbers can change; look at the date shown with them.
topic-veiligheid = First: is everyone safe?
topic-situatie = The situation
topic-wlz = Lasting care, day and night (Wlz)
topic-hulp = Help with arranging things

# Who it is about, worded so that "for" can stand before it.
role-client = { $reader ->
    [client] yourself
    [naaste] the person you care for
   *[professional] the client
}
role-partner = { $reader ->
    [client] your partner
   *[other] the partner
}
role-kind = { $reader ->
    [client] your child
   *[other] the child
}
role-ouder = { $reader ->
    [client] your parent
   *[other] the parent
}
role-mantelzorger = { $reader ->
    [client] your unpaid carer
   *[other] the unpaid carer
}
role-huisgenoot = { $reader ->
    [client] your housemate
   *[other] the housemate
}
role-ander = the other person
