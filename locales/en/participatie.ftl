question-geldzorgen = { $reader ->
    [client] Which worries about money are there, for you or in your family?
   *[other] Which worries about money are there, for { $who } or in the family?
}
    .kort = Money worries
    .uitleg = Choose everything that applies. Care sometimes costs money: count that too. If payments of the premium are behind, you are usually still insured. A child is insured through a parent.
    .inkomen = Too little income to live on
    .schulden = Debts, or bills that stay unpaid
    .dreiging = Eviction, cut-off of gas, power, heat or water, or the end of the health insurance is near
    .onverzekerd = There is no Dutch health insurance
    .geen = None of these

rule-rechtmatig-in-nederland = Dutch or lawfully here
norm-pw-zoektijd = whether the search time can be skipped
    .kijkt = The municipality looks at illness, disability, homelessness and other reasons why searching does not work now.
norm-schuldhulp-aanbod = which help fits the debts
    .kijkt = The municipality looks at the debts, the income and what someone can do alone.

referral-bijstand = Apply for bijstand (social assistance)
    .uitleg = Bijstand is a benefit from the municipality for people who have too little to live on. Register as soon as possible: the day you register counts. Is it about a child? Then a parent applies. If you have reached the state pension age, there is a supplement through the SVB.
    .zeg = There is too little income. This is a registration (melding) for bijstand. Please write down today's date. We also ask for an advance if it takes longer.
    .uitzoeken = List what comes in and what goes out. A client supporter can look whether bijstand fits.
referral-bijstand-jong = Register for bijstand now (18 to 27 years)
    .uitleg = Young people usually have to look for work or training themselves before the application starts. Register at once all the same: that time only starts then. The municipality can skip the search time if needed, for instance because of illness, a disability or homelessness.
    .zeg = This is a registration (melding) for bijstand, for someone younger than 27 with too little income. We ask you not to apply the search time, because …
    .uitzoeken = Ask the municipality whether the search time applies to you, and whether student finance or a Wajong benefit is possible too.
referral-schuldhulp = Ask the municipality for debt help
    .uitleg = Every resident with debts can ask the municipality for help. First there is a talk. Then there is a decision: a plan or a refusal. The sooner the better.
    .zeg = There are debts, and solving them alone does not work. I ask for debt help (schuldhulp). When can the first meeting be?
    .uitzoeken = Put all bills and letters together, also the closed ones. A client supporter or volunteer can help open and sort them.
referral-schuldhulp-spoed = Phone the municipality today: urgent debts
    .uitleg = Is eviction, cut-off or the end of the health insurance near? Then the municipality must talk to you much sooner. Say exactly what will happen and on which date.
    .zeg = Eviction, cut-off or the end of the health insurance is near, on … This is a bedreigende situatie (threatening situation). When can the meeting be this week?
    .uitzoeken = Phone whoever sent the letter and ask what will happen and when. Then phone the municipality.
referral-bijstand-gestopt = Get legal help about the benefit at once
    .uitleg = Has the bijstand been stopped, suspended or lowered? Then there is sometimes little time to put something right. Do what the letter asks, within the time it gives, and ask for legal advice at the same time.
    .zeg = My benefit has been stopped or suspended. The letter is dated … What must I do now, and can a provisional measure (voorlopige voorziening) help?
    .uitzoeken = Read in the letter whether it is about stopping, suspending or lowering, and until when you can react.

right-pw-lage-norm = Are you 18, 19 or 20 years old? Then bijstand is low, because parents must contribute. Can they not, or can you not ask them? Say so: the municipality must then raise it.
right-pw-vanaf-melding = Bijstand starts at the earliest on the day you register. So register at once, and send in the application soon after.
right-pw-terugwerkend = Did you wait too long because of your circumstances? Then the municipality can give bijstand from up to { $term } before you registered.
right-pw-voorschot = If the decision takes long, the municipality must give an advance at the latest { $term } after the application. You must have handed in the papers it asked for.
right-pw-zoektermijn = People younger than 27 can usually only apply { $term } after they register.
right-pw-zoektermijn-uitzondering = The search time does not apply to people who just left practical or special secondary education, or who can work less because of illness or a disability. For other reasons too the municipality can start sooner.
right-pw-giften-vermogen = The rules for gifts and savings became more generous in 2026. Ask the municipality what you may keep.
right-pw-mantelzorg-inwonen-voorheen = Does someone move in with another person to give care, or to get care? Then the municipality can see that as a joint household. Ask beforehand.
right-pw-mantelzorg-inwonen = Does someone move in for a time to give care, or to get care? That no longer counts as a joint household as a matter of course. Ask beforehand.
right-aio-svb = Have you reached the state pension age, and is there too little income? Then you apply for the supplement (AIO) to the SVB, not to the municipality.
right-pw-herstellen = When suspending, the municipality first must give you the chance to put it right. The time for that is in the letter.
right-pw-opschorten-hoogstens = Suspension may last at most { $term }. If you put nothing right, the benefit can be withdrawn.
right-wgs-eerste-gesprek = The first meeting about debts must be within { $term } after you ask for help.
right-wgs-bedreigend = In a threatening situation the first meeting must be within { $term }.
right-wgs-besluit = After the first meeting you get a decision: a plan or a refusal. That takes at most { $term }; the municipality may choose a shorter time.
right-wgs-niet-inwoner = You ask for debt help in the municipality where you live. In special cases another municipality may help too.

advice-meteen-melden = Do not wait to register until the search time is over: it only starts when you register.
advice-twee-loketten = At the municipality, care and money are often two desks. Tell both that the other matter plays too, and name the costs of care. The same free client supporter can help with both.
advice-wijzigingen-uitkering = Report changes in income, housing or family at once. Otherwise you may have to pay back later.
advice-dreiging-noemen = Say at once what will happen and when. Without those words you may get a normal appointment.

bring-inkomen-papieren = Bank statements and papers about income, rent and fixed costs.
bring-schulden-overzicht = All letters about debts, also the unopened ones.
bring-brief-dreiging = The letter about eviction, cut-off or cancellation.

law-pw = Participatiewet
    .vol = Participatiewet (Participation Act)
law-wgs = Wgs
    .vol = Wet gemeentelijke schuldhulpverlening (Municipal Debt Counselling Act)
source-participatiewet-in-balans = Gemeente.nu, changes in the Participatiewet
