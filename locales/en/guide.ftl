guide-oco-wat = What does a client supporter do?
    .tekst =
        The supporter listens, makes the question clear and finds out with you which help fits. After that the supporter helps with a plan, with forms and with meetings, and comes along if you like.

        This is also possible when care is already running: about agreements with the provider, or when you are stuck with the municipality, the provider or the insurer. It is there for unpaid carers, people with a personal budget and people who live in an institution or group home as well.
    .ook = oco, help, tasks, independent client support
guide-vraag-kosten = What does client support cost?
    .tekst = Nothing. The municipality or the care office pays the supporter. For the municipality the law says that no contribution may be asked.
    .ook = costs, price, pay, free, contribution
guide-vraag-onafhankelijk = How independent is a client supporter?
    .tekst =
        The law says that the interest of the resident must come first. The municipality or the care office pays, but the supporter takes no decisions for them and does not guard their money.

        Feel free to ask who employs the supporter. If it does not feel free, ask for someone else.
    .ook = independent, biased, municipality, employer
guide-vraag-brochure = Is there a leaflet about client support?
    .tekst = Yes. The website Regelhulp explains it, with a list per municipality and per care office. MEE and Ieder(in) have pages with questions and answers, and Samen Sterk has a leaflet in simple Dutch. Contact details differ per municipality, so look in the list.
    .ook = brochure, leaflet, booklet, information
guide-vraag-juridisch = Can I ask legal questions?
    .tekst = For an explanation of rules and help with an objection: yes. Running a court case, or advice about it, is usually not part of it. Then ask the Juridisch Loket, the social counsellors (sociaal raadslieden) or your legal insurance.
    .ook = legal, court, lawyer, case
guide-vraag-past = Does the supporter know what suits me?
    .tekst = The supporter starts from your question, knows the laws and knows what there is nearby. Together you compare the options. You choose yourself.
    .ook = fit, choose, choice, options
guide-vraag-kijkt-mee = Does the supporter check whether it works?
    .tekst = Yes, looking back and adjusting is part of it. Through the municipality the help is sometimes short. Ask at the start how long it can last, and come back if something changes.
    .ook = evaluate, adjust, follow up
guide-vraag-indicaties = Does the supporter help with applications and changes?
    .tekst = Yes: with a Wmo report, with youth help, with the Wlz application, with a new decision or another care profile, and with changing provider. The CIZ must point out this help when you apply.
    .ook = application, decision, change, form
guide-vraag-meer-aandoeningen = Is it possible when many things play at once?
    .tekst = Yes. The supporter looks at all of life: care, youth help, education, housing, work and money. If it is very complicated and ordinary support is too little, a Metgezel may be possible.
    .ook = several conditions, complicated, family, complex, multiple
guide-vraag-rolverdeling = Who does what?
    .tekst = You stay in charge and sign yourself. The supporter thinks along, writes along and comes along. Without an authorisation the supporter does not decide or speak for you.
    .ook = roles, in charge, sign, authorisation
guide-vraag-afgewezen = What if my application was refused?
    .tekst =
        Read the decision together with a client supporter. You can object to a decision of the municipality, the CIZ or the care office. Watch the last day. With a health insurer it is called reconsideration (heroverweging).

        Meanwhile find out which medical information was missing, and ask for other help that is possible now.
    .ook = refusal, refused, no, objection, disagree, rejected
guide-vraag-klik = What if we do not get on?
    .tekst = Ask for another supporter, or for another organisation. Through the care office you may choose from the organisations in the region. You do not have to say why.
    .ook = not get on, other, change, unhappy
guide-vraag-ontwikkelingen = What has changed, and what is still to come?
    .tekst =
        Since 2024 a care office may also help before the Wlz decision. Since 2026 the care office itself is responsible for client support after the decision.

        Metgezel runs until the end of June 2028; what comes after that is not known. The Wmo contribution may change from 2027. Check it again then.
    .ook = new, change, developments, future, law
guide-welke-wet = District nursing, Wmo or Wlz: what is the difference?
    .tekst =
        Nursing and personal care at home because of illness come from health insurance. Help in the house, guidance and day activities come from the municipality (Wmo). So does an aid that you need at home for a long time, such as a wheelchair. Is it for a short time? Then ask the health insurer whether you can borrow it. Care that is needed day and night for good comes from the Wlz. People who live in an institution with it get a wheelchair from the Wlz too.

        For children the municipality helps under the Youth Act. Treatment of mental health problems comes from the Youth Act until 18 and from health insurance after that. Two laws never pay for the same care at once.
    .ook = difference, which law, district nursing, wmo, wlz, zvw, mental health
guide-leveringsvorm-kiezen = In which ways can I get Wlz care?
    .tekst =
        There are four forms: living in an institution, a full package at home from one provider, separate parts at home, or a personal budget (pgb). Separate parts and a pgb may be combined.

        Ask the care office what each form means, also for the contribution.
    .ook = form, vpt, mpt, stay, pgb, living at home
guide-meer-gezinsleden = More than one family member needs something. What now?
    .tekst = Choose "members" during the conversation to add someone. The questions are about each of them, because each has a way of their own. At the end one plan says what is for whom. One client supporter of the municipality can keep the overview for the whole family.
    .ook = family, brother, sister, partner, parents, together
guide-wonen-in-instelling = I live in an institution and something is not right
    .tekst =
        First ask for a meeting about the care plan. If that does not help, go to the complaints officer. If it concerns more residents, the clients' council can act.

        If you want to move, the care office helps you look. A client supporter can join you in all these steps.
    .ook = institution, group home, nursing home, moving, care plan, clients' council
guide-andere-gemeente = Which municipality do I need?
    .tekst = For help at home under the Wmo: the municipality where you live and are registered. Are you going to move? Then report to the new municipality as soon as you know the address and the day. It may look at what is needed and take the application before the move. It does not have to, so ask for it. For shelter and sheltered living you may go to any municipality. For youth help the child's address counts, or the address just before a stay. For debts it is the municipality where you live, and sometimes another one may help.
    .ook = which municipality, moving, registration, address, residence
guide-keukentafel-meenemen = What do I take to the kitchen-table meeting?
    .tekst =
        - Identity document, citizen service number (BSN) and insurance card.
        - Letters from doctors and therapists, and the list of medicines.
        - Decisions that already exist, and the care plan or support plan.
        - An overview of a day and a week, with the nights and the bad days.
        - What unpaid carers do, for how long, and what no longer works.
        - A letter from school or work, if that matters.
        - The personal plan, if you made one. Hand it in on time.
        - An authorisation, or the decision on mentorship or administration.
        - A list of wishes, and someone who comes along.
        - Afterwards ask for the report on paper.
    .ook = kitchen table, take along, prepare, meeting, list
guide-achttien-checklist = Almost 18: what must be arranged?
    .tekst =
        - Have it laid down before the birthday whether youth help stays needed.
        - Ask for guidance and personal care in time, through the Wmo or health insurance.
        - Arrange the step from youth mental health care to care for adults.
        - Is care needed day and night for good? Apply for a Wlz decision. With a mental disorder that is only possible from 18.
        - Take out a health insurance policy and apply for DigiD.
        - Look at income: social assistance (bijstand) or Wajong.
        - Can the young person not oversee everything? Ask in time for mentorship or administration.
    .ook = 18 years, adult, checklist, eighteen, transition
guide-bezwaar-lijst = What do I put in an objection?
    .tekst =
        - Your name and address, and today's date.
        - Which decision it is about, with its date and reference.
        - Why you disagree. You may add this later.
        - Your signature.
        - Ask for proof of receipt.
    .ook = objection, letter, writing, example
guide-begrip-wlz = Wlz
    .tekst = The Long-term Care Act. For people who need care or supervision day and night, for good.
    .ook = long-term care act, nursing home, wzl, lwz, wls
guide-begrip-wmo = Wmo
    .tekst = The Social Support Act. The municipality helps residents who cannot manage everything because of a disability or problems, and provides shelter and sheltered living.
    .ook = social support act, municipality, wom, wmoo
guide-begrip-jeugdwet = Jeugdwet
    .tekst = The Youth Act: help for children, young people and their parents. The municipality carries it out.
    .ook = youth help, child, young person
guide-begrip-zvw = Zvw
    .tekst = The Health Insurance Act. It covers among other things the GP, hospital, mental health care for adults and district nursing.
    .ook = health insurance act, policy, basic insurance, zwv, vzw
guide-begrip-participatiewet = Participatiewet
    .tekst = The Participation Act: social assistance and help towards work. The municipality carries it out.
    .ook = bijstand, benefit, work
guide-begrip-wgs = Debt help (schuldhulp)
    .tekst = Help from the municipality with debts: a meeting, and then a plan or a refusal on paper.
    .ook = debts, wgs, paying off
guide-begrip-awb = Awb
    .tekst = The General Administrative Law Act. It has the rules on decisions, objections and time limits of the authorities.
    .ook = administrative law
guide-begrip-wkkgz = Wkkgz
    .tekst = The act on complaints and disputes in health care. Every care provider must have complaints rules.
    .ook = complaint, dispute
guide-begrip-wzd = Wet zorg en dwang
    .tekst = The act on care against the will of people with dementia or an intellectual disability. Psychiatry has another act (Wvggz).
    .ook = wzd, wvggz, compulsory care, involuntary
guide-begrip-ciz = CIZ
    .tekst = The care needs assessment centre. It decides whether someone can get Wlz care.
    .ook = decision, wlz application, cizz, icz
guide-begrip-zorgkantoor = Care office (zorgkantoor)
    .tekst = Arranges Wlz care in a region: it explains, helps to look and makes sure the care comes.
    .ook = wlz, region
guide-begrip-college = College
    .tekst = The mayor and aldermen: the board of the municipality. In practice you speak to the neighbourhood team or the Wmo desk.
    .ook = mayor, aldermen, municipality
guide-begrip-beschikking = Decision (beschikking)
    .tekst = A decision on paper about one person, for example about help under the Wmo. You can object to it.
    .ook = decision, letter, grant, refusal
guide-begrip-indicatie = Indicatie
    .tekst = The decision that someone needs care. For the Wlz the CIZ takes it. For district nursing the district nurse decides what is needed.
    .ook = wlz decision, assessment
guide-begrip-grondslag = Ground (grondslag)
    .tekst = The illness, disorder or disability that is the reason for Wlz care. There may be more than one; they count together.
    .ook = diagnosis, condition, disability, reason
guide-begrip-blijvend = Lasting (blijvend)
    .tekst = It will not pass. If recovery or growth may take away the need for care day and night, it is not lasting yet.
    .ook = lifelong, temporary, recovery
guide-begrip-toezicht = Permanent supervision
    .tekst = Someone watches actively day and night, to be able to step in at once.
    .ook = supervision, watching, night
guide-begrip-nadeel = Serious harm (ernstig nadeel)
    .tekst = What goes wrong without care: serious injury, serious neglect, going to ruin, serious damage to development, or danger to safety.
    .ook = danger, injury, neglect
guide-begrip-zorgprofiel = Care profile (zorgprofiel)
    .tekst = The description of the care in the Wlz decision. If it no longer fits, you can ask the CIZ for another one.
    .ook = profile, level of care
guide-begrip-melding = Report (melding)
    .tekst = Telling the municipality that help is needed. Any way will do. After that the municipality does an assessment. It is not an application yet.
    .ook = report, wmo
guide-begrip-onderzoek = Assessment (onderzoek)
    .tekst = After a report the municipality finds out what is needed, what you can do yourself and what the unpaid carer needs. It is usually a meeting at home.
    .ook = meeting, kitchen table
guide-begrip-keukentafelgesprek = Kitchen-table meeting (keukentafelgesprek)
    .tekst = The meeting with the municipality about what is needed, often at your home. Someone may be there with you.
    .ook = kitchen table, meeting, home visit
guide-begrip-persoonlijk-plan = Personal plan
    .tekst = Your own plan: what is going on and which help you think fits best. The municipality or the care office must take it into account.
    .ook = plan, own plan
guide-begrip-aanvraag = Application (aanvraag)
    .tekst = The request for a decision. Under the Wmo it comes after the assessment, or sooner if the assessment takes too long.
    .ook = apply, request
guide-begrip-maatwerkvoorziening = Tailored support (maatwerkvoorziening)
    .tekst = Help from the municipality adapted to one person, such as guidance, a wheelchair or a change to the home.
    .ook = tailored, provision, aid
guide-begrip-algemene-voorziening = General provision (algemene voorziening)
    .tekst = Help from the municipality open to everyone without an assessment, such as a drop-in centre or a shopping service.
    .ook = drop-in, community centre
guide-begrip-beschermd-wonen = Sheltered living (beschermd wonen)
    .tekst = Living with supervision and guidance, for people who cannot live alone because of mental or social problems.
    .ook = supported living, mental health, housing
guide-begrip-opvang = Shelter (opvang)
    .tekst = A roof and guidance for people who left home and cannot manage alone.
    .ook = homeless, women's shelter, place to sleep
guide-begrip-briefadres = Postal address (briefadres)
    .tekst = An address for post and the authorities, for people without a home address.
    .ook = address, post, registration
guide-begrip-bezwaar = Objection (bezwaar)
    .tekst = Asking an authority to look at its decision again. It must be done within a certain time, and it is free.
    .ook = object, disagree
guide-begrip-beroep = Appeal (beroep)
    .tekst = Going to court if you disagree with the decision on your objection. After that a higher appeal is possible. About Wlz, Wmo, youth help and social assistance it goes to the Centrale Raad van Beroep, about debt help to the Raad van State. An objection is free; an appeal costs a court fee.
    .ook = court, judge, crvb, raad van state, higher appeal, court fee
guide-begrip-voorziening-rechter = Temporary measure (voorlopige voorziening)
    .tekst = A temporary court measure for when you cannot wait for the objection.
    .ook = urgent, court, judge
guide-begrip-heroverweging = Reconsideration (heroverweging)
    .tekst = Asking the health insurer to look at a decision again. You cannot make an objection to an insurer.
    .ook = health insurer, disagree
guide-begrip-ingebrekestelling = Notice of default (ingebrekestelling)
    .tekst = A letter saying that a decision on an application is late and must be taken after all. It does not work for a melding (report) only: send in the application first.
    .ook = late, letter, default
guide-begrip-dwangsom = Penalty payment (dwangsom)
    .tekst = Money an authority owes you per day if it stays late after a notice of default.
    .ook = fine, money, late
guide-begrip-mantelzorg = Unpaid care (mantelzorg)
    .tekst = Caring unpaid for someone close to you. It is voluntary.
    .ook = carer, caring for
guide-begrip-gebruikelijke-hulp = Usual help (gebruikelijke hulp)
    .tekst = What people in one household normally do for each other. If someone gets overloaded, that ends.
    .ook = household, normal, usual care
guide-begrip-respijtzorg = Respite care (respijtzorg)
    .tekst = Someone takes over for a while so that the unpaid carer can rest. For example day care or a few days' stay.
    .ook = short stay, rest, break
guide-begrip-mantelzorgmakelaar = Carers' broker (mantelzorgmakelaar)
    .tekst = Someone who takes over arranging from an unpaid carer. Not always free: look in the supplementary insurance.
    .ook = broker, arranging, paperwork
guide-begrip-pgb = Personal budget (pgb)
    .tekst = Money to hire help yourself. You must be able to manage it, alone or with help.
    .ook = budget, hire yourself, pbg, bgp
guide-begrip-natura = Care in kind (zorg in natura)
    .tekst = Care that the authority buys for you. You do not handle the money yourself.
    .ook = in kind
guide-begrip-vpt = Vpt
    .tekst = Full package at home: all Wlz care at home, from one provider.
    .ook = full package at home
guide-begrip-mpt = Mpt
    .tekst = Modular package at home: separate parts of Wlz care at home. May be combined with a pgb.
    .ook = modular package at home
guide-begrip-verblijf = Stay (verblijf)
    .tekst = Living in an institution, with care, meals and cleaning.
    .ook = nursing home, institution, admission
guide-begrip-overbrugging = Bridging care (overbruggingszorg)
    .tekst = Wlz care at home while you wait for a place in an institution.
    .ook = waiting, waiting list, temporary
guide-begrip-elv = Temporary stay (eerstelijnsverblijf)
    .tekst = A short stay with care when home does not work for a while and a hospital is not needed.
    .ook = elv, temporary stay
guide-begrip-wijkverpleging = District nursing (wijkverpleging)
    .tekst = Nursing and personal care at home because of illness. Comes from health insurance.
    .ook = home care, nursing, washing
guide-begrip-revalidatie = Geriatric rehabilitation
    .tekst = Training with a team of therapists, for frail older people who have to get stronger after an illness or hospital stay.
    .ook = rehabilitation, recovery, training
guide-begrip-treeknorm = Treeknorm
    .tekst = An agreement on how long a wait for care is acceptable at most. It is not a law, but the insurer must help if it takes longer.
    .ook = waiting time, waiting list
guide-begrip-zorgbemiddeling = Care mediation (zorgbemiddeling)
    .tekst = The health insurer helps you find care, or a place where it can be sooner. It is free.
    .ook = waiting list mediation, search, insurer
guide-begrip-eigen-bijdrage = Personal contribution (eigen bijdrage)
    .tekst = What you pay towards care or support. The CAK collects it. For client support you pay nothing.
    .ook = pay, costs, contribution, cak
guide-begrip-eigen-risico = Deductible (eigen risico)
    .tekst = The part of care costs in health insurance that you pay yourself from 18. Not for the GP and district nursing.
    .ook = care costs, insurance, pay
guide-begrip-cak = CAK
    .tekst = Works out and collects personal contributions. Also runs schemes for people without insurance.
    .ook = contribution, bill
guide-begrip-svb = SVB
    .tekst = The Social Insurance Bank. Pays care providers from a pgb of the care office or municipality, and knows whether someone is insured in the Netherlands.
    .ook = social insurance bank, pgb, state pension
guide-begrip-skgz = SKGZ
    .tekst = The independent foundation for disputes with the health insurer: first the ombudsman, then the disputes committee.
    .ook = ombudsman, dispute, insurer
guide-begrip-oco = OCO
    .tekst = Independent client support: free help from someone who thinks along and stands beside you. Some municipalities use another name.
    .ook = client supporter, client support
guide-begrip-metgezel = Metgezel
    .tekst = Long-lasting support for families in a very complicated situation. It comes beside ordinary client support.
    .ook = specialised client support, gco
guide-begrip-zevmb = ZEVMB
    .tekst = Very severe intellectual and multiple disabilities: the IQ cannot be measured well, and moving is hardly possible. A passport from the knowledge centre opens the way to a Metgezel.
    .ook = multiple disabilities, passport
guide-wilsonbekwaam = Unable to decide (wilsonbekwaam)
    .tekst = Someone cannot decide about a certain matter, for example because of dementia. Then a representative decides: a mentor, guardian or authorised person, or otherwise a close relative. Extra rules apply to a Wlz application: ask the CIZ who may sign.
    .ook = dementia, representative, sign, family
guide-begrip-mentor = Mentor, administrator and guardian
    .tekst = People appointed by a judge. A mentor decides about care, an administrator (bewindvoerder) about money, a guardian (curator) about both.
    .ook = mentorship, bewind, curatele, representative, judge
guide-begrip-machtiging = Authorisation (machtiging)
    .tekst = A signed note in which you allow someone to arrange something for you.
    .ook = proxy, on behalf of
guide-begrip-gi = Certified institution (gecertificeerde instelling)
    .tekst = The organisation that carries out a measure of the children's court, such as a supervision order. It then decides which youth help is needed.
    .ook = youth protection, guardian, supervision order
guide-begrip-verlengd = Extended youth help
    .tekst = Youth help that goes on after the 18th birthday. Possible with mental health problems, behaviour, upbringing or an intellectual disability, if it began or was laid down before that day.
    .ook = 18 years, continue, 23 years, foster care
guide-begrip-vertrouwenspersoon = Confidential adviser (vertrouwenspersoon)
    .tekst = Someone who stands beside you free of charge with problems about youth help or care against the will, independent of the institution.
    .ook = jeugdstem, pvp, cvp, complaint
guide-begrip-klachtenfunctionaris = Complaints officer (klachtenfunctionaris)
    .tekst = Someone at the care provider who helps you with a complaint free of charge.
    .ook = complaint, care provider
guide-begrip-ggz = Mental health care (ggz)
    .tekst = Treatment of mental health problems.
    .ook = psychologist, psychiatrist, depression
guide-begrip-begeleiding = Guidance and day activities
    .tekst = Help to manage daily life yourself: someone who helps with overview and arranging, or a place to do something during the day.
    .ook = day activities, support worker, structure
guide-begrip-wlz-uitvoerder = Wlz body (Wlz-uitvoerder)
    .tekst = The organisation responsible for the Wlz, linked to a health insurer. In practice the care office does the work.
    .ook = care office, insurer
guide-begrip-wachtstatus = Waiting status (wachtstatus)
    .tekst = How the care office records how urgently someone waits for a place. Ask which status is recorded and what it means.
    .ook = waiting list, waiting, place, urgent
guide-begrip-zorginstituut = Zorginstituut
    .tekst = The public body that advises on what counts as care under the Wlz and health insurance.
    .ook = advice, objection
guide-begrip-aio = AIO
    .tekst = A supplement from the SVB for people who have reached the state pension age and have too little income.
    .ook = state pension, supplement, older people
guide-begrip-brp = Population register (BRP)
    .tekst = The municipality's list of everyone's address. Without being in it, many things cannot be arranged.
    .ook = brp, registration, address
