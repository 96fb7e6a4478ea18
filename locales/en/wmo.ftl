topic-wmo = Help from the municipality (gemeente, Wmo)

question-hulp-bij = { $reader ->
    [client] What do you need help with? Choose everything that fits.
   *[other] What does { $who } need help with? Choose everything that fits.
}
    .kort = Help needed with
    .uitleg = Also choose things someone already helps with. Hesitating between two answers? Choose both. Is it about a child? Choose what the child needs more help with than other children of that age.
    .huishouden = Housework (cleaning, laundry, shopping, cooking)
    .regelen = Organising (post, money, appointments, a daily rhythm)
    .dag = Day and contacts (something to do, meeting people, keeping up school or work)
    .bewegen = Moving and living (wheelchair, transport, a change to the home)
    .verzorging = Personal care (washing, dressing, eating, going to the toilet)
    .verpleging = Nursing (wounds, medicine, injections, feeding tube, catheter)
    .wonen = Sheltered living, beschermd wonen (living alone does not work because of mental or social problems)
    .psychisch = Mental health, behaviour or raising children
    .geen = None of these
question-zelf-op-te-lossen = { $reader ->
    [client] Does this go well without help from the municipality, so by yourself or with people around you?
   *[other] Does this go well without help from the municipality, so alone or with people around { $who }?
}
    .kort = It works without the municipality
    .uitleg = Think of people in the house, family, friends, neighbours, something you simply buy in a shop, or a place nearby that is open to everyone. Choose "yes" only if it goes well now and can stay that way. Nobody can be forced to give unpaid care.
question-opvang-nodig = { $reader ->
    [client] Do you need shelter and guidance, because you cannot manage alone now?
   *[other] Does { $who } need shelter and guidance, because managing alone does not work now?
}
    .kort = Shelter needed
    .uitleg = This is for people who left home or lost their home, and who cannot find a good place alone or with help from family and friends. Choose "yes" if shelter is needed.
    .ja = Yes, shelter is needed
    .nee = No, there is a good place
question-wmo-stap = How far have things got with the municipality about this help?
    .kort = Step with the municipality
    .uitleg = It starts with a melding (report): you say that help is needed. Then comes an assessment, often a meeting at the kitchen table. Only after that comes the aanvraag (application), and the municipality takes a decision on it. Look at letters or e-mails from the municipality.
    .nog-niet = Nothing done yet
    .gemeld = Reported (melding), less than six weeks ago
    .zes-weken-voorbij = Reported more than six weeks ago, and the assessment is not finished
    .verslag = The assessment is finished or there is a report, but nothing has been applied for yet
    .aangevraagd = Applied (aanvraag), no decision yet
    .besluit = There is a decision
question-wmo-melding-datum = When was the melding made to the municipality?
    .kort = Date of the melding
    .uitleg = The day you phoned, wrote or went there. The municipality must confirm the melding; look at that confirmation.
question-wmo-aanvraag-datum = When did the municipality receive the application?
    .kort = Date of the application
    .uitleg = Look at the confirmation from the municipality. If you have none, take the day the application was sent in.

rule-wmo-ingezetene = Living lawfully in the Netherlands
rule-eigen-kracht-niet-genoeg = Cannot be solved alone or with people around
rule-wmo-niet-al-wlz = This help does not already come from the Wlz
rule-wmo-zelfredzaamheid = Conditions for support at home from the Wmo
rule-wmo-beschermd-wonen = Conditions for sheltered living
rule-wmo-naast-wlz-mogelijk = Help from the municipality beside the Wlz
rule-wmo-besluit-speelt = It is about help that has been decided on
rule-wmo-opvang = Conditions for shelter
norm-wmo-maatwerk = a fitting contribution to managing daily life and taking part
    .kijkt = The municipality looks at what someone can do alone, what housemates and people around can and want to do, and what there is for everyone. For the rest it looks at tailored help.
norm-handhaven-in-samenleving = whether someone can manage alone
    .kijkt = The municipality looks at what goes wrong with living alone, whether there are people who can help, and how much supervision and guidance is needed.
norm-naast-wlz = help beside the Wlz
    .kijkt = The municipality may refuse this help if the Wlz can give it too, but it does not have to. It looks at what already comes from the Wlz.

referral-opvang = Ask a municipality for shelter (opvang)
    .uitleg = Opvang is shelter with guidance, for people who left home and cannot manage alone. You may ask any municipality in the Netherlands. The municipality then looks at which place fits best. Is it needed today? Say that it is urgent.
    .zeg = There is no place to live, and managing alone does not work. I am asking for opvang. Please write down my melding and confirm it.
    .uitzoeken = Find out whether there is really no safe place, and how things stand with residence in the Netherlands. Het Juiste Loket can think along.
referral-beschermd-wonen = Ask a municipality about sheltered living (beschermd wonen)
    .uitleg = Beschermd wonen is living with supervision and guidance, for people who cannot live alone because of mental or social problems. It starts with a melding and an assessment. You may ask any municipality. Is care needed day and night, for good? Then the Wlz may fit better; ask about it alongside.
    .zeg = Living alone does not work because of mental or social problems. I am making a melding for beschermd wonen.
    .uitzoeken = Find out with a client supporter or therapist what goes wrong in living alone, and how much supervision is needed.
referral-wmo-naast-wlz = Ask the municipality what it still does beside the Wlz
    .uitleg = With a Wlz decision most care comes through the care office, cleaning too if you live at home. The municipality may then refuse its help, but it does not have to. Is something needed that does not come from the Wlz, such as transport to family or help to take part? Then ask for it with a report (melding).
    .zeg = There is a Wlz decision. We also ask the municipality for help with … Will you take a decision about that on paper?
    .uitzoeken = Ask the care office which help can already come from the Wlz. Ask the municipality for what is left.
referral-wmo-melden = Tell the municipality that help is needed (Wmo melding)
    .uitleg = Everything starts with the melding (report). After that the municipality assesses the situation, together with whoever needs the help. What cannot be solved with people around, the municipality can add: for instance help in the house, guidance, day activities, transport, a wheelchair or a change to the home. The municipality decides. Is there a decision already, but does it no longer fit? Then make a new melding too.
    .zeg = I am making a melding for the Wmo. Help is needed with … Please confirm the melding, with the date.
    .uitzoeken = Not sure whether the municipality should help with this? Make the melding anyway, or first ask a client supporter to have a look.
referral-wmo-gesprek = Prepare the meeting with the municipality
    .uitleg = The municipality finds out what is needed, usually in a meeting at your home. Write down beforehand what does not work, how often, and what you want to achieve. Mention bad days and nights too. Someone may be with you: a relative, friend or client supporter.
    .zeg = I want to hand in a personal plan and I will bring someone to the meeting. I would like the report on paper.
    .uitzoeken = Ask the municipality whether the melding was written down, on which date, and when the meeting will be.
referral-wmo-aanvragen = Send the application to the municipality yourself now
    .uitleg = Is the assessment finished? Or is the time for it over? Then you may send in the aanvraag (application) now. Without an application the municipality does not have to decide; from the application on it must decide quickly. You may also do so if someone says that you will get nothing: you can only object to a decision on paper. Did you sign a report? Then ask whether that counts as an application already, and from which day.
    .zeg = I made a melding on … The assessment is finished, or the time for it is over. So I now apply for a maatwerkvoorziening (tailored support). Please send me proof of receipt.
    .uitzoeken = Ask the municipality on which date the melding was written down and whether the assessment is finished.
referral-wmo-besluit-volgen = Keep an eye on the decision of the municipality
    .uitleg = Is there an application? Then the municipality must send a decision on time. That decision is called a beschikking. If it is late, there is something you can do.
    .zeg = You received my application on … When will I get the decision?
    .uitzoeken = Ask the municipality whether the application was really received, and when. Sometimes there is only a melding.
referral-wmo-wachtlijst = Talk to the municipality about the waiting
    .uitleg = The municipality must make sure that people get the help that was granted. Is there a decision but no provider? Then the municipality must help find one. Is there no decision yet? Send in an application as soon as that is allowed. If things go wrong, say that it is urgent.
    .zeg = We are waiting for help from the Wmo. What will you do so that the help comes, and when? Please put that on paper.
    .uitzoeken = Find out where it is stuck: is there a decision, and is there a provider? A client supporter can ask for you.

right-wmo-melding-vrij = You may make a melding in any way: by phone, by e-mail or at the desk. Someone else may do it for the person who needs the help. The municipality must confirm the melding.
right-wmo-onderzoek-termijn = The municipality must do the assessment as soon as possible, at most { $term } after the melding.
right-wmo-onderzoek-uiterlijk = The assessment must be finished within { $term } after the melding.
    .kort = the assessment by the municipality
right-wmo-persoonlijk-plan = You may hand in a personal plan: what is going on and which help you think is best. You can do so until { $term } after the melding. The municipality must take the plan into account.
right-wmo-plan-uiterlijk = Hand in a personal plan within { $term } after the melding. The municipality must take it into account.
    .kort = the personal plan
right-wmo-mantelzorger-gehoord = In the assessment the municipality must also look at what the unpaid carer needs to keep going.
right-mantelzorg-vrijwillig = Unpaid care (mantelzorg) is voluntary. The municipality may count on it when someone gives it, but may not force anyone.
right-wmo-verslag = After the assessment you get the outcome on paper. Is something wrong? Write that on it and send it back.
right-wmo-aanvraag-direct = If the assessment is not finished on time, you may apply at once. You do not have to wait for it.
right-wmo-besluit-termijn = After an application for the Wmo the decision must be there within { $term }.
right-wmo-besluit-uiterlijk = The decision must be there within { $term } after the municipality received the application.
    .kort = the decision of the municipality
right-wmo-pgb = You can also ask for a personal budget (pgb: money to hire help yourself). You explain why, you or someone who helps you must be able to manage it, and the help must be safe and good. If it costs more than help through the municipality, the municipality can refuse the extra part.
right-wmo-bijdrage = For help from the Wmo a household pays at most { $amount } a month. The CAK sends the bill. There are exceptions, such as for a wheelchair, for children (but not for a change to the home), for many families below the state pension age and for people who already pay a contribution for the Wlz. Ask the municipality what applies to you.
right-eigen-bijdrage-anders = For beschermd wonen and opvang other rules apply for the contribution. Ask beforehand what it costs.
right-elke-gemeente-bevoegd = You may ask any municipality in the Netherlands for opvang and beschermd wonen. You do not have to be registered there.
right-opvang-niet-wegsturen = The municipality may look with you at whether another municipality fits better, but may not simply send you away.
right-opvang-eu = People from another EU country who have been here for a short time sometimes cannot get opvang. That limit does not apply in case of domestic violence.
right-briefadres = People without a home address can get a postal address (briefadres). If nobody asks for it, the municipality must arrange it, if needed at an address of the municipality. You need it for post, insurance and benefits.
right-wmo-leveren = The municipality must make sure that people who are entitled to tailored support (maatwerkvoorziening) really get it.

advice-melding-is-geen-aanvraag = A melding is not yet an application. Write down the date of the melding: you can apply yourself later if the assessment takes too long.
advice-geen-dwangsom-onderzoek = Does the assessment of the municipality take too long? Do not send a notice of default (ingebrekestelling), because no penalty applies to it. Send in the application: for a late decision on an application it is possible.
advice-wlz-meewerken-wmo = Do not refuse to cooperate with a Wlz application if the municipality asks for it: then it may refuse its help. While the application is pending it may not refuse for that reason alone.
advice-andere-gemeente-wmo = { $reader ->
    [client] Make the melding at the municipality where you live.
   *[other] Make the melding at the municipality where { $who } lives.
} Is there going to be a move? Then do not wait: make a melding at the new municipality as soon as the address and the day are known. It may do the assessment, take the application and take a decision that counts after registration, all before the move. It does not have to, so ask for it.
advice-hulpmiddel-meenemen = Is a wheelchair or another aid from the municipality moving too? Ask the old municipality whether it may. Do not hand anything in before there is something else.
advice-wijzigingen-doorgeven = Does something change? Tell the municipality at once, and cooperate if it asks something. From time to time the municipality checks whether the help still fits.
advice-wegsturen-laten-opschrijven = Do not let yourself just be sent away. Ask for confirmation of the melding and a decision on paper: you can only object to that.
advice-geen-wlz-pgb-zonder-adres = A budget from the Wlz is not possible without a home address. Arrange registration first, or ask for another form of care.
advice-geen-bezwaar-zonder-besluit = You can only object (bezwaar) to a decision. If someone is only on a waiting list, ask for mediation or a decision, or make a complaint.

bring-weekoverzicht = An overview of a normal week: what works, what does not, also at night and on bad days.
bring-mantelzorg-overzicht = A list of what unpaid carers do, for how long, and what they can no longer do.
bring-medicatielijst = A list of medicines (from the pharmacy).
bring-verklaring-school-werk = A letter from school or work about what does not work there.
bring-iemand-erbij = Someone who comes along: a relative, friend or client supporter.
bring-melding-bewijs = The confirmation of the melding, with the date.
bring-wachttijd-overzicht = A list: since when you are waiting, whom you phoned and what they said.

law-wmo = Wmo 2015
    .vol = Wet maatschappelijke ondersteuning 2015 (Social Support Act)
law-wmo-overgang = Wmo 2015
    .vol = Wet maatschappelijke ondersteuning 2015 (Social Support Act)
source-kamervragen-verhuizen = Answer of the government to parliament about the Wmo and moving (17 October 2022)
source-vng-meeverhuizen = VNG, agreements on taking aids along when moving
law-brp = Wet BRP
    .vol = Wet basisregistratie personen (Personal Records Database Act)
source-cak-wmo-2026 = CAK, Wmo contribution in 2026
right-wmo-mag-weigeren = Whoever can get care with stay under the Wlz may be refused by the municipality. Ask for a decision on paper: an objection against it is possible.
right-wmo-vertegenwoordiger = Can someone not oversee this? Then a representative may do it: a guardian, mentor or authorised person. If there is none, the partner, and otherwise a parent, child, brother, sister, grandparent or grandchild.
right-wmo-bijdrage-navragen = There may be a personal contribution for help under the Wmo. The amount differs per year: ask the municipality or the CAK. There are exceptions, such as for children. That exception does not cover a change to the home.
right-wmo-bijdrage-later = There may be a personal contribution for help under the Wmo. From 2027 it may depend on income and assets. Ask the municipality or the CAK what applies now.
right-opvang-zonder-vergunning = Someone who fled violence in the family and is waiting for a residence permit can sometimes get shelter all the same.
advice-nu-aanvraag-indienen = You do not have to wait any longer: send in the application yourself now. From then on the municipality must decide quickly.
advice-plan-toch-geven = Take the plan to the meeting all the same and ask whether the municipality will take it into account.
advice-eerst-zorgkantoor = First ask the care office whether the care can come from the Wlz. That saves you from being sent from one desk to the other.
source-stb-2019-418 = Staatsblad 2019, 418 (shelter for victims of violence)
