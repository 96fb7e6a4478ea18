question-gedwongen-zorg = { $reader ->
    [client] Do you get care that you do not want, or have you been admitted against your will?
   *[other] Does { $who } get care against their own will, or is there a compulsory admission?
}
    .kort = Care against one's will
    .uitleg = For example: a locked door, medicine against one's will, or a court decision. Also if it may happen soon.
rule-dwang-mogelijk = Care against the will may play a part

referral-oco-gemeente = Ask the municipality for free client support
    .uitleg = An independent client supporter (onafhankelijke cliëntondersteuner) makes the question clear, helps with forms, prepares conversations and comes along if you like. That can be for care, support, youth help, work, income, education and housing. Every resident of the Netherlands can ask for it: also unpaid carers, people with a personal budget (pgb) and people in an institution. It is possible before and during a Wlz application too.
    .zeg = I am looking for an independent client supporter. Who can that be in our municipality, and when can we first talk?
    .uitzoeken = If there is no Wlz decision yet, the municipality helps. If there is one, the care office helps. Not sure? Feel free to start with the municipality.
referral-oco-zorgkantoor = Ask for free client support through the care office
    .uitleg = With a Wlz decision, client support goes through the care office (zorgkantoor). The supporter helps with choosing, agreements with the provider, moving, another care profile, waiting and disagreements. Also if you already live in an institution or group home or have a pgb.
    .zeg = There is a Wlz decision. I am looking for an independent client supporter. Which organisations can I choose from?
    .uitzoeken = This applies from the Wlz decision on. Look at the letter from the CIZ to see whether there is one.
referral-oco-zorgkantoor-vooraf = Ask the care office whether it will think along already
    .uitleg = A care office may give information, advice and support before the Wlz decision too. It does not have to, and it differs per region. Client support from the municipality stays the first choice.
    .zeg = There is no Wlz decision yet. Do you also help with information or advice before the decision?
    .uitzoeken = Ask the care office what it does in this region before a decision.
referral-clientenvertrouwenspersoon = Ask for the clients' confidential adviser
    .uitleg = Someone with dementia or an intellectual disability who faces care against their will (Wet zorg en dwang) can get free help from a clients' confidential adviser (cliëntenvertrouwenspersoon). The care office makes sure there is one. The institution can also tell you who it is.
    .zeg = There is care against the person's will. Who is the cliëntenvertrouwenspersoon here?
    .uitzoeken = Ask the care provider whether involuntary care has been agreed, and where that is written down.
referral-patientenvertrouwenspersoon = Contact the patients' confidential adviser
    .uitleg = With compulsory mental health care, a patients' confidential adviser (patiëntenvertrouwenspersoon) helps with an explanation, a conversation or a complaint. For family there is a family adviser.
    .zeg = There is compulsory mental health care, or it may come. I want to know what is allowed and what I can do.
    .uitzoeken = Not sure whether this is compulsory care? The adviser can explain.

right-oco-uw-belang = The client supporter is independent: { $reader ->
    [client] your interest
   *[other] the interest of { $who }
} comes first. The municipality pays, but the supporter does not decide for the municipality. You may ask who employs the supporter.
right-oco-wlz = From the Wlz decision on, the care office must make sure there is client support. It is free and can also be used together with an unpaid carer or representative.
right-oco-wlz-voorheen = Whoever has a Wlz decision can get free client support. The Wlz body (Wlz-uitvoerder) must make sure of that; it usually goes through the care office.
right-oco-alleen-gemeente = As long as there is no Wlz decision, the municipality is the place for client support. The care office has no task yet.
right-oco-gemeente-eerst = As long as there is no Wlz decision, the municipality must give this help. The care office may help too, but does not have to.
right-oco-vooraf = The care office can help before the decision. It is not a duty.
right-oco-taken = The client supporter gives information, advice and support on all of life: care, youth help, education, housing, work and income. Also when help is already running and does not work well.
right-oco-regie = { $Who } { $reader ->
    [client] stay in charge and sign
   *[other] stays in charge and signs
} personally. The supporter decides nothing and does not speak for anyone without an authorisation.
right-oco-ander = Do you not get on? Then you may ask for another supporter or organisation.
right-oco-kiezen = Within the region of the care office you may choose from the client support organisations yourself.
right-vertrouwenspersoon-wzd = The clients' confidential adviser is free and independent of the care provider. A representative can use it too.
right-vertrouwenspersoon-wvggz = The patients' confidential adviser is free and independent of the institution.

advice-niet-wachten-op-oco = Do not wait with an application, report or objection until there is a client supporter. That help is never a condition.
advice-oco-geen-proces = With an objection the client supporter thinks along. For a court case you usually need a lawyer.

source-regelhulp-oco = Regelhulp, client support
source-regelhulp-oco-zorgkantoor = Regelhulp, client support through the care office
source-iederin-oco = Ieder(in), independent client support
source-pvp-pagina = Stichting PVP (patients' confidential advisers)
