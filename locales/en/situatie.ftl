question-leeftijd = { $reader ->
    [client] How old are you?
   *[other] How old is { $who }?
}
    .kort = Age
    .uitleg = Different laws apply to children and adults. Fill in these questions separately for each member of the family.
question-woont = { $reader ->
    [client] Where do you live now?
   *[other] Where does { $who } live now?
}
    .kort = Living situation
    .uitleg = At home includes living with parents or family, or in an ordinary rented home with help. An institution is, for example, a nursing home, group home, clinic, prison or secure youth care.
    .thuis = At home
    .instelling = In an institution or group home
    .weg-van-huis = No fixed place: homeless or had to leave home
question-verblijf-in-nederland = { $reader ->
    [client] Do you live in the Netherlands, with a Dutch passport or a residence permit?
   *[other] Does { $who } live in the Netherlands, with a Dutch passport or a residence permit?
}
    .kort = Residence
    .uitleg = This determines which laws apply. Is an application for residence still running? Then choose "don't know".
    .rechtmatig = Yes, Dutch or with a residence permit
    .zonder-verblijfsrecht = Lives here, without a right of residence
    .buitenland = Lives abroad
question-wlz-status = Is there a Wlz decision already, or has one been applied for?
    .kort = State of the Wlz decision
    .uitleg = A Wlz decision (Wlz-indicatie) is a decision of the CIZ about care for day and night. Look at the letter from the CIZ.
    .geen = No, nothing applied for
    .aangevraagd = Applied for, no decision yet
    .gekregen = Yes, there is a Wlz decision
    .afgewezen = The application was refused
question-grondslag = { $reader ->
    [client] Which illness or disability do you have? There may be more than one.
   *[other] Which illness or disability does { $who } have? There may be more than one.
}
    .kort = Illness or disability
    .uitleg = Also choose what is not certain yet but is likely according to a doctor or therapist. Several conditions count together. Autism usually belongs with mental disorder. Not sure? The GP can help.
    .somatisch = Physical illness, or illness through old age
    .pg = Dementia or another memory illness
    .psychisch = Mental disorder
    .verstandelijk = Intellectual disability
    .lichamelijk = Physical disability
    .zintuiglijk = Impaired sight or hearing
    .geen = None of these
question-knelpunt = Are you running into problems?
    .kort = Where things get stuck
    .uitleg = Choose everything that applies. Disagree: there is a decision you do not agree with. Late: the authority should have decided by now.
    .wachten = Waiting for care or help takes too long
    .geen-aanbieder = No provider can be found
    .oneens = Disagree with a decision
    .te-laat = No decision comes on an application
    .klacht = Complaint about care or about how someone was treated
    .regelen = Arranging it all is too much
    .geen-knelpunt = No, none of these
question-mantelzorger = { $reader ->
    [client] Does someone look after you without being paid, such as a partner, parent, child or friend?
    [naaste] Do you, or does someone else, look after this person without being paid?
   *[professional] Does someone look after the client without being paid, such as a partner, parent, child or friend?
}
    .kort = Unpaid carer
    .uitleg = Such a person is called a mantelzorger. It is more than an odd job now and then.
question-overbelast = { $reader ->
    [client] Is it too much for you or your family, or will it be soon?
    [naaste] Is it too much for you, the person you care for or the family, or will it be soon?
   *[professional] Is the client, the unpaid carer or the family overloaded, or about to be?
}
    .kort = Overload
    .uitleg = For example: sleeping badly, falling ill, quarrels, trouble at work or school. Also if it is only just manageable now.
question-besluit-datum = On what date was the decision sent?
    .kort = Date of the decision
    .uitleg = The date is at the top of the letter. We use it to work out until when you can object.
question-woonplaats = { $reader ->
    [client] In which town or village do you live?
   *[other] In which town or village does { $who } live?
}
    .kort = Place of residence
    .uitleg = We use it to find the municipality and the care office.
