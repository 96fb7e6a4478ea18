question-leeftijd = { $reader ->
    [client] How old are you?
   *[other] How old is { $who }?
}
    .kort = Age
    .uitleg = Different laws apply to children and adults. Is it about more members of the family? Then choose "members" to add someone.
question-woont = { $reader ->
    [client] Where do you live now?
   *[other] Where does { $who } live now?
}
    .kort = Living situation
    .uitleg = At home includes living with parents or family, or in an ordinary rented home with help. An institution is, for example, a nursing home, group home or clinic. Choose "secure" for a prison, a forensic clinic (a clinic for people with a sentence or court measure) or secure youth care.
    .thuis = At home
    .instelling = In an institution or group home
    .gesloten = Secure (prison, forensic clinic or secure youth care)
    .weg-van-huis = No fixed place (homeless or had to leave home)
question-verblijf-in-nederland = { $reader ->
    [client] Do you live in the Netherlands, and are you allowed to stay?
   *[other] Does { $who } live in the Netherlands, and is { $who } allowed to stay?
}
    .kort = Residence
    .uitleg = This determines which laws apply. Is an application for residence or asylum still running? Then choose "don't know": nothing is ruled out, and you see what there is to find out.
    .rechtmatig = Yes, as a Dutch or European Union citizen or with a residence permit
    .zonder-verblijfsrecht = No, living in the Netherlands without a right of residence
    .buitenland = No, living abroad
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
question-knelpunt = Are you running into problems? Choose everything that applies.
    .kort = Where things get stuck
    .uitleg = You get one more question about each thing you choose. Also choose what may apply. No decision comes: also if you only reported (melding) or asked for help so far.
    .wachten = Waiting for care or help takes too long
    .geen-aanbieder = No provider can be found
    .oneens = Disagree with a decision
    .te-laat = No decision comes on an application
    .klacht = Complaint about care, or about how someone was treated
    .geld = Money (too little income, debts, or no health insurance)
    .pgb = A question about a personal budget (pgb, money to buy care yourself)
    .regelen = Arranging it all is too much
    .geen-knelpunt = No, none of these
question-wacht-op = What are you waiting for, or what can you find no provider for?
    .kort = Waiting for
    .uitleg = Choose everything that is stuck. Waiting for a place with a Wlz decision belongs with Wlz.
    .huisarts = A GP (huisarts)
    .ziekenhuis = The hospital (appointment, examination, treatment or admission)
    .ggz = Mental health care (ggz)
    .wijkverpleging = District nursing (wijkverpleging)
    .wlz = Wlz care (a place, or care day and night)
    .wmo = Help from the municipality (Wmo)
    .jeugdhulp = Youth help (jeugdhulp)
    .iets-anders = Something else
question-besluit-van = Whose decision is it, or whose decision are you waiting for?
    .kort = Decision by
    .uitleg = Look at the top of the letter. Each decision has its own way. Choose more than one if it is about more decisions.
    .gemeente = The municipality (Wmo, youth help, social assistance, debts)
    .ciz = The CIZ (Wlz decision, care profile)
    .zorgkantoor = The care office (care at home, Wlz personal budget)
    .cak = The CAK (bill or contribution)
    .zorgverzekeraar = The health insurer
    .wijkverpleegkundige = The district nurse (how much care there will be)
    .een-ander = Someone else
question-besluit-over = What is the decision of the municipality about? Or about what are you waiting for a decision?
    .kort = Municipality's decision about
    .uitleg = Look at the letter, or think of what you asked for. Choose more than one if it is about more things.
    .wmo = Help or an aid under the Wmo
    .jeugdhulp = Youth help
    .bijstand-minder = Social assistance (bijstand) that stops, gets lower or is not paid for a while
    .bijstand-anders = Something else about social assistance, such as a refusal
    .schuldhulp = Help with debts
    .iets-anders = Something else
question-klacht-over = Who is the complaint about?
    .kort = Complaint about
    .uitleg = A complaint is about how someone was treated or about the care itself. If you disagree with a decision, that is not a complaint.
    .zorgaanbieder = Care (hospital, home care, mental health care, nursing home or other Wlz care)
    .wmo-aanbieder = Help under the Wmo (housework, guidance, day activities)
    .jeugdhulp = Youth help or youth protection
    .zorgverzekeraar = The health insurer
    .instantie = How the municipality, the CIZ, the care office or the SVB treated you
    .iets-anders = Something else
question-mantelzorger = { $reader ->
    [client] Does someone look after you without being paid, such as a partner, parent, child or friend?
    [naaste] Do you, or does someone else, look after { $who } without being paid?
   *[professional] Does someone look after { $who } without being paid, such as a partner, parent, child or friend?
}
    .kort = Unpaid carer
    .uitleg = Such a person is called a mantelzorger. It is more than an odd job now and then.
question-overbelast = { $reader ->
    [client] Is it too much for you or your family, or will it be soon?
    [naaste] Is it too much for you, { $who } or the family, or will it be soon?
   *[professional] Is { $who }, the unpaid carer or the family overloaded, or about to be?
}
    .kort = Overload
    .uitleg = For example: sleeping badly, falling ill, quarrels, trouble at work or school. Also if it is only just manageable now.
question-besluit-datum = On what date was the decision sent?
    .kort = Date of the decision
    .uitleg = The date is at the top of the letter. We use it to work out until when you can object. Are there more decisions? Each decision has a last day of its own. Think of the decisions you want to do something about and whose last day is not over yet. Of those, fill in the date of the one that will be late first. After that, look at every other letter too.
question-woonplaats = { $reader ->
    [client] In which town or village do you live?
   *[other] In which town or village does { $who } live?
}
    .kort = Place of residence
    .uitleg = We use it to find the municipality and the care office.
