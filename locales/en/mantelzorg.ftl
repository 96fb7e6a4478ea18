question-pgb-vraag = What is the question about the personal budget (pgb, money to buy care yourself)?
    .kort = Question about a pgb
    .uitleg = A pgb can come from the care office, the municipality or the health insurer. Do you disagree with a decision about a pgb? Then also choose "disagree with a decision" where you were asked what you run into.
    .aanvragen = I want to know whether a pgb is possible, or apply for one
    .betaling = The SVB does not pay or pays wrongly (pgb from care office or municipality)
    .betaling-zvw = The pgb from the health insurer is not paid properly
    .geen = Something else
norm-pgb-bekwaam = whether a pgb can work well
    .kijkt = The care office looks at whether the person or a representative can manage the budget, why a pgb is asked for, and whether the care is good and sufficient.

referral-mantelzorglijn = Phone the carers' helpline (Mantelzorglijn)
    .uitleg = The Mantelzorglijn listens and thinks along with unpaid carers, about care, work, rules and your own limits. The municipality must support unpaid carers as well.
    .zeg = I am an unpaid carer (mantelzorger) and I am stuck with … What can I do, and what is there near me?
    .uitzoeken = Not sure whether you are called a mantelzorger? Feel free to phone and talk about it.
referral-mantelzorger-eigen-melding = Let the unpaid carer make a report to the municipality too
    .uitleg = An unpaid carer who cannot cope any more may ask for help too. For example respite care (respijtzorg: someone takes over for a while), help in the house or guidance. Does the carer need care as well? Then fill in these questions once more for the carer.
    .zeg = I am an unpaid carer and I cannot keep this up. I want to make a report (melding) for myself, and know what respite care there is.
    .uitzoeken = Talk with the carer about what still works and what does not. A client supporter can help.
referral-logeeropvang-wlz = Ask the care office for short stays (logeeropvang)
    .uitleg = With a Wlz decision { $reader ->
        [client] you
       *[other] { $who }
    } can stay somewhere else now and then, so that the unpaid carer can rest. That is possible with care in kind and with a pgb.
    .zeg = The unpaid carer needs rest. Which places for short stays are there, and how do I arrange it?
    .uitzoeken = Ask the care office whether short stays fit the chosen form of care.
referral-mantelzorgmakelaar = Ask whether a carers' broker can take over paperwork
    .uitleg = A carers' broker (mantelzorgmakelaar) takes over arranging from the unpaid carer, such as forms and phone calls. It is not always free. Sometimes a supplementary insurance, the municipality or the employer pays.
    .zeg = To the health insurer: does my supplementary insurance pay for a mantelzorgmakelaar, how much, and must I ask permission first?
    .uitzoeken = Look in the supplementary policy of the carer and of the person cared for.
referral-pgb-bij-zorgkantoor = Apply to the care office for a personal budget (pgb)
    .uitleg = With a pgb you buy Wlz care yourself. The care office looks at whether you can manage the budget, alone or with a representative, and whether the care is good enough.
    .zeg = I want to arrange Wlz care with a pgb. What must be in the budget plan, and when is the conversation?
    .uitzoeken = Ask the care office whether a pgb fits, and whether separate parts at home can be combined with a pgb.
referral-pgb-betaling = Ask the SVB about the payment of the pgb
    .uitleg = The SVB pays the care providers from a pgb of the care office or the municipality. Often an approved care agreement is missing or a claim is not right.
    .zeg = A care provider has not been paid or was paid wrongly from the pgb. What is missing, and when will it be paid?
    .uitzoeken = Find out whose pgb it is: care office, municipality or health insurer.
referral-pgb-zorgverzekeraar = Phone the health insurer about the pgb
    .uitleg = A pgb for nursing and personal care comes from the health insurer. It pays itself, not the SVB.
    .zeg = My pgb for nursing and personal care is not paid properly. What is needed to solve this?
    .uitzoeken = Find out whose pgb it is: care office, municipality or health insurer.
referral-per-saldo-vragen = Ask Per Saldo to explain the pgb
    .uitleg = Per Saldo knows the rules of all kinds of pgb and can explain what you can do.
    .zeg = I have a question about a pgb under the Wlz, Wmo, Youth Act or Health Insurance Act: …
    .uitzoeken = Per Saldo can explain which pgb fits the situation.

right-mantelzorg-ondersteuning = The municipality must make sure there is support for unpaid carers.
right-oco-mantelzorger = Before the assessment the municipality must point out free client support, also for the unpaid carer.
right-logeeropvang-etmalen = Short stays under the Wlz are possible for { $term } at most per calendar year. A full day and night counts as one day.
right-makelaar-vergoeding = Basic health insurance does not pay for this. Some supplementary insurances pay a part. The deductible (eigen risico) does not apply there.
right-pgb-voorwaarden-wlz = The care office sets conditions for a pgb. You can manage the budget well, alone or with a representative. You explain why you want a pgb and show a budget plan. And the care is good and sufficient.
right-pgb-plan-wlz = After applying you have { $term } to hand in a plan of your own.
right-svb-betaalt = The SVB makes the payments and manages the budget for the care office and the municipality. So the money does not come into your own account.
right-svb-klacht = You can make a complaint about the payment to the SVB. If there is a decision of the SVB, you can object to it. The care office or the municipality decides about the amount of the pgb.
right-pgb-hulp = Per Saldo and a client supporter can help with questions and problems about a pgb.

advice-gebruikelijke-hulp-niet-eindeloos = The unpaid carer may say honestly what is no longer possible. Housemates do not have to go on until they collapse: the municipality must take overload into account.
advice-makelaar-eerst-toestemming = Ask the insurer beforehand whether this broker counts. Often the broker must be in the BMZM register, and sometimes permission is needed. You cannot claim twice, for the carer and the person cared for.
advice-makelaar-is-geen-oco = A carers' broker is not a client supporter. So try free client support too.
advice-pgb-altijd-geweigerd = A Wlz pgb is always refused without a home address in the population register, while someone is locked up (in prison or a secure institution), or if the duties of an earlier pgb were not met. Then ask for care in kind.

bring-polis-aanvullend = The policy of the supplementary insurance.
bring-budgetplan = A budget plan: which care, from whom, how often and at what rate.
bring-zorgovereenkomst = The care agreement and the claims in question.

source-mantelzorgmakelaar-polis = HollandZorg, payment for a carers' broker (example of a policy)
source-per-saldo-pagina = Per Saldo
