topic-jeugdwet = Help for children and young people (Jeugdwet)

question-jeugdhulp-rond-18 = { $reader ->
    [client] Was there youth help when you were almost 18, or was it laid down then that you needed it?
   *[other] Was there youth help when { $who } was almost 18, or was it laid down then that it was needed?
}
    .kort = Youth help around 18
    .uitleg = Youth help (jeugdhulp) usually stops at 18. Sometimes it may go on. Look in the decision of the municipality, or ask the helper of that time.
    .voortzetten = The help began before 18 and must go on
    .voor-18-bepaald = It was laid down before 18 that help is needed
    .hervatten = The help stopped a short time ago and must start again
    .pleegzorg = Foster care that began before 18
    .niets = None of these
question-jeugdhulp-soort-1 = Is it about mental health problems, behaviour, upbringing, an intellectual disability or foster care?
    .kort = Treatment or help with problems (type 1)
    .uitleg = Only this help can go on after 18 under the Youth Act. Is it only about guidance during the day, or about washing and dressing? Then choose "no".

rule-jeugd-in-nederland = Staying in the Netherlands
rule-soorten-jeugdhulp = One of the three types of youth help
rule-jeugd-niet-al-wlz = This help does not already come from the Wlz
rule-jeugdhulp = Conditions for youth help
rule-verlengde-jeugdhulp = Conditions for youth help after 18
rule-ouders-ontlasten = Conditions for giving parents a break
norm-jeugdhulp-nodig = whether youth help is needed
    .kijkt = The municipality looks at what is going on, what the family and the people around it can do, and which help is still needed after that.
norm-verwijzing-jeugd = whether a referral fits
    .kijkt = The doctor looks at the complaints and at what has been tried already.
norm-ouders-volhouden = what parents need to keep going
    .kijkt = The municipality looks at how much supervision the child needs and how the parents are doing.
norm-voortzetting-nodig = whether youth help is needed after 18
    .kijkt = The municipality looks at when the help began, which kind it is and why it cannot stop now.

referral-jeugdhulp-gemeente = Apply to the municipality for youth help
    .uitleg = The municipality finds out which help the child and the family need. Often the neighbourhood team (wijkteam) or the Centrum voor Jeugd en Gezin does this. What the family can do itself counts; for the rest the municipality can bring in help. There will be a decision on paper. This is the first door to youth help; the doctor is the second.
    .zeg = We apply for youth help for a child of … years. What does not work is … Please confirm the application, with the date.
    .uitzoeken = Not sure whether this is youth help? Phone the wijkteam or ask a client supporter. You do not have to know beforehand which law applies.
referral-jeugdhulp-arts = Or ask a doctor for a referral
    .uitleg = A GP (huisarts), medical specialist or youth doctor (jeugdarts) may refer directly to youth help. Then no assessment by the municipality is needed beforehand. This is common with mental health problems. The provider then looks with you which help fits.
    .zeg = We are worried about … Can you refer us to youth help?
    .uitzoeken = Discuss with the doctor whether this help fits, and whether the provider has a contract with the municipality.
referral-jeugd-respijt = Ask the municipality to give the parents a break
    .uitleg = Does a child always need someone watching, and do the parents care at home? Then the municipality can arrange something that helps the parents keep going, such as a stay elsewhere or a sitter who can handle the child. This is called respijtzorg. The municipality decides whether it is needed.
    .zeg = The child always needs supervision. We ask for help so that the parents have some time off.
    .uitzoeken = Write down for a week how much supervision is needed, also at night. A client supporter can help.
referral-bijna-18 = Make a plan for 18 now
    .uitleg = On the eighteenth birthday much changes. Youth help usually stops. Guidance then comes from the Wmo, treatment and nursing from health insurance, and care day and night from the Wlz. Also arrange separate health insurance, DigiD, income and if needed someone who may sign, such as a mentor. Start more than a year ahead.
    .zeg = The eighteenth birthday is coming. Will you make a plan with us, and lay down now whether youth help stays needed after it?
    .uitzoeken = List which help there is now and from which law. A client supporter can do that with you.
referral-jeugdhulp-verlengen = Ask the municipality for youth help after 18
    .uitleg = Help with mental health problems, behaviour, upbringing or an intellectual disability can go on after 18, if it began before 18 or was laid down then. That goes for foster care too. The municipality decides. From 18 mental health treatment (ggz) usually falls under health insurance; so ask about both.
    .zeg = We ask for youth help after 18. The help began before 18, or was laid down then. It is still needed, because …
    .uitzoeken = Look for the old decision, or ask the municipality and the helper when the help began and stopped.
referral-jeugd-geen-aanbieder = Let the municipality help find youth help
    .uitleg = The municipality must make sure there is enough youth help. Is there a waiting list or no provider? Ask what the municipality will do, and whether there can be help for the time in between. If it is very complex, ask about the regional team of experts (regionaal expertteam).
    .zeg = There is no place for the youth help that is needed. What will you do, and which help can come now?
    .uitzoeken = Ask whether there is a decision or referral already, and what exactly you are waiting for.
referral-vertrouwenspersoon-jeugd = Phone a confidential adviser of Jeugdstem
    .uitleg = The confidential adviser (vertrouwenspersoon) listens, explains rights and helps with meetings or a complaint. This is for young people, parents and foster parents. The adviser is there only for you and is independent of the municipality and the helpers.
    .zeg = I am dealing with youth help and I am stuck. Can you help me?
    .uitzoeken = Not sure whether this is youth help? Just call, they will see whether they can help.
referral-bel-kindertelefoon = A child can talk to the Kindertelefoon
    .uitleg = Children and young people can talk here about anything, without giving their name. It does not replace help, but it is a start.
    .zeg = I would like to talk to someone.
    .uitzoeken = Ask the child whether it would rather talk to someone they do not know.

right-jeugd-twee-deuren = There are two doors: the municipality, or a referral by a GP, medical specialist or youth doctor. You may choose.
right-jeugd-woonplaats = The municipality where the child is registered is responsible. Does the child already stay somewhere, such as with a foster family or provider? Then it is the municipality where the child lived just before. If that is unknown: where the mother lived at the birth, or where the child is now.
right-jeugd-verhuizen = Does the child move to another municipality while help without a stay is going on? Ask the new municipality whether it goes on with the same provider. That is possible for at most { $term }. If you do not ask, the help must stay equivalent for as long.
right-jeugd-meer-oorzaken = Are there several causes, and can the help come from the Jeugdwet as well as from the Wlz or health insurance? Then the municipality must give the help.
right-jeugd-naast-wlz-aanvraag = Is a Wlz application running? Then the municipality may not refuse youth help for that reason alone. Those who refuse to cooperate with such an application can lose it.
right-jeugd-pgb = Parents or the young person can also ask for a personal budget (pgb: money to buy help themselves). They explain why the help through the municipality does not fit. They, or someone who helps them, must be able to manage it. And the help must be good. If it costs more, the municipality can refuse the extra part.
right-jeugd-geen-bijdrage = You pay no contribution for youth help.
right-jeugd-vertrouwenspersoon = Young people, parents and foster parents may ask an independent confidential adviser, free of charge. You may contact the adviser yourself, with nobody in between.
right-jeugd-verwijzing-arts = After a referral by a GP, medical specialist or youth doctor, youth help is available without a decision of the municipality beforehand.
right-jeugd-respijt-recht = If a child who always needs supervision gets guidance, care or nursing, the municipality must, where needed, make sure that parents can keep up their role.
right-jeugd-voldoende-aanbod = The municipality must make sure there is enough youth help of good quality.
right-jeugd-expertteam = For complex problems a regional team of experts can advise on fitting help. Ask the municipality or provider how to reach it.
right-verlengd-vastleggen = Have it laid down before 18 that youth help stays needed. Then help with mental health problems, behaviour, upbringing or an intellectual disability can go on until 23.
right-verlengd-tot-23 = This help can go on until 23, if the municipality finds it necessary.
right-pleegzorg-tot-21 = Foster care that began before 18 can go on until 21. After that it can still go on until 23, if the municipality finds it necessary.
right-hervatten-half-jaar = Did the help stop but is it needed again? Then it can start again within { $term } after it stopped.
right-na-18-wmo = From 18 you ask the municipality for guidance and help with daily life through the Wmo.
right-na-18-zvw = Treatment, nursing and care because of illness come from the young person's own health insurance from 18. From then on the young person pays the premium.
right-na-18-wlz = From 18, people who need care day and night for good because of a mental disorder can also apply for the Wlz. Before 18 that is not possible.
right-kindertelefoon-gratis = Young people can phone or chat with the Kindertelefoon free of charge, and nobody knows who they are.

advice-wlz-meewerken-jeugd = Does the municipality ask for a Wlz application? Do not refuse to cooperate: then it may refuse youth help.
advice-jeugdbescherming-beslist = Is there a measure by the children's court, such as a supervision order (ondertoezichtstelling)? Then the youth protection organisation decides which help is needed. Ask the youth protection worker.
advice-wachten-tot-18 = Do not wait until the birthday. Applications for Wmo, Wlz and income take time.
advice-verlengd-niet-begeleiding = Guidance alone or personal care alone does not go on after 18 from the Jeugdwet. Ask for it through the Wmo, health insurance or the Wlz.
advice-vertrouwenspersoon-beslist-niet = The confidential adviser helps you but does not decide. So watch the last day for an objection yourself.

bring-achttien-lijst = A list of all help there is now: from whom, how often, and from which law.

desk-jeugdstem = Jeugdstem
    .wat = Free confidential advisers for young people, parents and foster parents in youth help.
desk-kindertelefoon = Kindertelefoon
    .wat = Children and young people can talk here about what is on their mind.

law-jw = Jeugdwet
    .vol = Jeugdwet (Youth Act)
