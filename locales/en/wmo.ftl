topic-wmo = Help from the municipality (gemeente, Wmo)

question-hulp-bij = { $reader ->
    [client] What do you need help with? Choose everything that fits.
   *[other] What does { $who } need help with? Choose everything that fits.
}
    .kort = Help needed with
    .uitleg = Also choose things somebody already helps with. Hesitating between two answers? Choose both. Is it about a child? Choose what the child needs more help with than other children of that age.
    .huishouden = Housework: cleaning, laundry, shopping, cooking
    .regelen = Organising: post, money, appointments, a daily rhythm
    .dag = Day and contacts: something useful to do, meeting people, keeping up school or work
    .bewegen = Moving and living: wheelchair, transport, a change to the home
    .verzorging = Personal care: washing, dressing, eating, going to the toilet
    .verpleging = Nursing: wounds, medicine, injections, feeding tube, catheter
    .wonen = Sheltered living (beschermd wonen): living alone fails because of mental or social problems
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
   *[other] Does { $who } need shelter and guidance, because managing alone fails now?
}
    .kort = Shelter needed
    .uitleg = This is for people who left home or lost their home, and who cannot find a good place alone or with help from family and friends. Choose "yes" if shelter is needed.
    .ja = Yes, shelter is needed
    .nee = No, there is a good place
question-wmo-stap = How far is the contact with the municipality about this help?
    .kort = Step with the municipality
    .uitleg = It starts with a melding: you say that help is needed. Then comes an investigation, often a talk at the kitchen table. Only after that comes the aanvraag (application), and the municipality takes a decision on it. Look at letters or e-mails from the municipality.
    .nog-niet = Nothing done yet
    .gemeld = Reported (melding), less than six weeks ago
    .zes-weken-voorbij = Reported more than six weeks ago, and the investigation is not finished
    .aangevraagd = Applied (aanvraag), no decision yet
    .besluit = There is a decision
question-wmo-melding-datum = When was the melding made to the municipality?
    .kort = Date of the melding
    .uitleg = The day you called, wrote or went there. The municipality has to confirm the melding; look at that confirmation.
question-wmo-aanvraag-datum = When did the municipality receive the application?
    .kort = Date of the application
    .uitleg = Look at the confirmation from the municipality. If you have none, take the day the application was sent in.

rule-wmo-ingezetene = Living lawfully in the Netherlands
rule-eigen-kracht-niet-genoeg = Cannot be solved alone or with people around
rule-wmo-niet-al-wlz = This help does not already come from the Wlz
rule-wmo-zelfredzaamheid = Conditions for support at home from the Wmo
rule-wmo-beschermd-wonen = Conditions for sheltered living
rule-wmo-opvang = Conditions for shelter

referral-opvang = Ask a municipality for shelter (opvang)
    .uitleg = Opvang is a roof with guidance, for people who left home and cannot manage alone. You may ask any municipality in the Netherlands. The municipality then looks which place fits best. Is it needed today? Say that it is urgent.
    .zeg = I have no place to live and cannot manage on my own. I am asking for opvang. Please write down my melding and confirm it.
    .uitzoeken = Find out whether there is really no safe place, and whether the stay in the Netherlands is lawful. Het Juiste Loket can think along.
referral-beschermd-wonen = Ask a municipality about sheltered living (beschermd wonen)
    .uitleg = Beschermd wonen is living with supervision and guidance, for people who cannot live alone because of mental or social problems. It starts with a melding and an investigation. You may ask any municipality. Is care needed day and night, for good? Then the Wlz may fit better; ask about it alongside.
    .zeg = Living alone fails because of mental or social problems. I am making a melding for beschermd wonen.
    .uitzoeken = Find out with a client supporter or therapist what goes wrong in living alone, and how much supervision is needed.
referral-wmo-melden = Tell the municipality that help is needed (Wmo melding)
    .uitleg = Everything starts with the melding. The municipality then does an investigation together with you. What you cannot solve alone or with others, the municipality can add: for instance help in the house, guidance, day activities, transport, a wheelchair or a change to the home. The municipality decides. Is there a decision already, but does it no longer fit? Then also make a new melding.
    .zeg = I am making a melding for the Wmo. Help is needed with … Please confirm the melding, with the date.
    .uitzoeken = Not sure whether the municipality should help with this? Make the melding anyway, or first ask a client supporter to have a look.
referral-wmo-gesprek = Prepare the talk with the municipality
    .uitleg = The municipality finds out what is needed, mostly in a talk at your home. Write down beforehand what fails, how often, and what you want to reach. Tell about bad days and nights too. Somebody may be with you: a relative, friend or client supporter.
    .zeg = I want to hand in a personal plan and I will bring somebody to the talk. I would like the report on paper.
    .uitzoeken = Ask the municipality whether the melding was written down, on which date, and when the talk will be.
referral-wmo-aanvragen = Send the application to the municipality yourself now
    .uitleg = The investigation takes too long. You do not have to wait for it: you may send in the aanvraag (application) now. From then on the municipality has to decide quickly.
    .zeg = I made a melding on … The time for the investigation is over. So I now apply for a maatwerkvoorziening (tailored support). Please send me proof of receipt.
    .uitzoeken = Ask the municipality on which date the melding was written down and whether the investigation is finished.
referral-wmo-besluit-volgen = Keep an eye on the decision of the municipality
    .uitleg = The application has been made. The municipality now has to send a decision on time. That decision is called a beschikking. If it is late, there is something you can do.
    .zeg = You received my application on … When will I get the decision?
    .uitzoeken = Ask the municipality whether the application was really received, and when. Sometimes there is only a melding.
referral-wmo-wachtlijst = Talk to the municipality about the waiting
    .uitleg = The municipality has to make sure that people get the help that was granted. Is there a decision but no provider? Then the municipality has to help find one. Is there no decision yet? Send in an application as soon as that is allowed. If things go wrong, say that it is urgent.
    .zeg = We are waiting for help from the Wmo. What will you do so that the help comes, and when? Please put that on paper.
    .uitzoeken = Find out where it is stuck: is there a decision, and is there a provider? A client supporter can ask for you.

right-wmo-melding-vrij = You may make a melding in any way: by phone, by mail or at the desk. Somebody else may do it for { $who }. The municipality has to confirm the melding.
right-wmo-onderzoek-termijn = The municipality has to do the investigation as soon as possible, at most { $term } after the melding.
right-wmo-onderzoek-uiterlijk = The investigation has to be finished within { $term } after the melding.
right-wmo-persoonlijk-plan = You may hand in a personal plan: what is going on and which help you think is best. You can do so until { $term } after the melding. The municipality has to take the plan into account.
right-wmo-plan-uiterlijk = Hand in a personal plan within { $term } after the melding. The municipality has to take it into account.
right-wmo-mantelzorger-gehoord = In the investigation the municipality must also look at what the unpaid carer needs to keep going.
right-mantelzorg-vrijwillig = Unpaid care (mantelzorg) is voluntary. The municipality may count on it when somebody gives it, but may not force anyone.
right-wmo-verslag = After the investigation you get the outcome on paper. Is something wrong? Write that on it and send it back.
right-wmo-aanvraag-direct = If the investigation is not finished on time, you may apply at once. You do not have to wait for it.
right-wmo-besluit-termijn = After an application for the Wmo the decision must be there within { $term }.
right-wmo-besluit-uiterlijk = The decision must be there within { $term } after the municipality received the application.
right-wmo-pgb = You can also ask for a personal budget (pgb: money to hire help yourself). You explain why, you or somebody who helps you must be able to manage it, and the help must be safe and good. If it costs more than help through the municipality, the municipality can refuse the extra part.
right-wmo-bijdrage = For help from the Wmo a household pays at most { $amount } a month. The CAK sends the bill. There are exceptions, such as for a wheelchair, for children and for people who already pay a contribution for the Wlz. Ask the municipality what applies to you.
right-eigen-bijdrage-anders = For beschermd wonen and opvang other rules apply for the contribution. Ask beforehand what it costs.
right-elke-gemeente-bevoegd = You may ask any municipality in the Netherlands for opvang and beschermd wonen. You do not have to be registered there.
right-opvang-niet-wegsturen = The municipality may look with you whether another municipality fits better, but may not simply send you away.
right-opvang-eu = People from another EU country who have been here for a short time sometimes cannot get opvang. That limit does not apply in case of domestic violence.
right-briefadres = People without a home address can get a postal address (briefadres). If nobody asks for it, the municipality has to arrange it, if needed at an address of the municipality. You need it for post, insurance and benefits.
right-wmo-leveren = The municipality has to make sure that people who are entitled to tailored support (maatwerkvoorziening) really get it.

advice-melding-is-geen-aanvraag = A melding is not yet an application. Write down the date of the melding: you can apply yourself later if the investigation takes too long.
advice-geen-dwangsom-onderzoek = Does the investigation of the municipality take too long? Do not send a notice of default (ingebrekestelling), because no penalty applies to it. Send in the application: for a late decision on an application it is possible.
advice-wlz-meewerken-wmo = Do not refuse to cooperate with a Wlz application if the municipality asks for it: then it may refuse its help. While the application is pending it may not refuse for that reason alone.
advice-andere-gemeente-wmo = { $reader ->
    [client] Make the melding at the municipality where you live and are registered. Another municipality does not have to give this help.
   *[other] Make the melding at the municipality where { $who } lives and is registered. Another municipality does not have to give this help.
}
advice-wijzigingen-doorgeven = Does something change? Tell the municipality at once, and cooperate if it asks something. From time to time the municipality looks again whether the help still fits.
advice-wegsturen-laten-opschrijven = Do not let yourself just be sent away. Ask for confirmation of the melding and a decision on paper: you can only object to that.
advice-geen-wlz-pgb-zonder-adres = A budget from the Wlz is not possible without a home address. Arrange registration first, or ask for another form of care.
advice-geen-bezwaar-zonder-besluit = You can only object (bezwaar) to a decision. If somebody is only on a waiting list, ask for mediation or a decision, or make a complaint.

bring-weekoverzicht = An overview of a normal week: what works, what does not, also at night and on bad days.
bring-mantelzorg-overzicht = A list of what unpaid carers do, for how long, and what they can no longer do.
bring-medicatielijst = A list of medicines (from the pharmacy).
bring-verklaring-school-werk = A letter from school or work about what does not work there.
bring-iemand-erbij = Somebody who comes along: a relative, friend or client supporter.
bring-melding-bewijs = The confirmation of the melding, with the date.
bring-wachttijd-overzicht = A list: since when you are waiting, whom you called and what they said.

desk-elke-gemeente = A municipality (gemeente) of your choice
    .wat = The municipality where you ask. You dial the number that starts with 14, followed by the area code of that place.

law-wmo = Wmo 2015
    .vol = Wet maatschappelijke ondersteuning 2015 (Social Support Act)
law-brp = Wet BRP
    .vol = Wet basisregistratie personen (Personal Records Database Act)
source-cak-wmo-2026 = CAK, Wmo contribution in 2026
