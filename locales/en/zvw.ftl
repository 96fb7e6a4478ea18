topic-zvw = Care from the health insurance (Zvw)

question-zorgverzekerd = { $reader ->
    [client] Do you have Dutch health insurance?
   *[other] Does { $who } have Dutch health insurance?
}
    .kort = Health insurance
    .uitleg = This is about the basic insurance. People who have it mostly have an insurance card (zorgpas). A child is insured through a parent. Are payments behind? Then you are mostly still insured.
question-medische-reden = { $reader ->
    [client] Do you need help with washing, dressing or eating because of illness, or would you otherwise fall ill?
   *[other] Does { $who } need help with washing, dressing or eating because of illness, or would illness otherwise follow?
}
    .kort = Personal care because of illness
    .uitleg = For instance after an operation, because of a chronic illness, or because otherwise there will be wounds or falls. Does somebody only need a reminder or a push to start? Then choose "no". Not sure? The GP or a district nurse (wijkverpleegkundige) knows.
question-tijdelijk-herstel = { $reader ->
    [client] Do you need extra care for a time now, to recover?
   *[other] Does { $who } need extra care for a time now, to recover?
}
    .kort = Temporary recovery
    .uitleg = For instance after a fall, an illness or an operation. A short stay somewhere else without a hospital is called eerstelijnsverblijf. Rehabilitation is training to be able to do more yourself again.
    .niet-thuis = Staying at home does not work for now, but a hospital is not needed
    .revalideren = Rehabilitation is needed, for instance after the hospital
    .geen = Neither
question-wacht-op = What are you waiting for, or what can you find no provider for?
    .kort = Waiting for
    .uitleg = Choose everything that is stuck. Waiting for care from the Wlz is not listed here: choose "something else".
    .huisarts = A GP (huisarts)
    .ziekenhuis = The hospital: appointment, examination, treatment or admission
    .ggz = Mental health care (ggz)
    .wijkverpleging = District nursing (wijkverpleging)
    .wmo = Help from the municipality through the Wmo
    .jeugdhulp = Youth help
    .iets-anders = Something else

rule-zvw-verzekeringsplichtig = Probably obliged to be insured in the Netherlands
rule-verpleging-en-verzorging = Conditions for nursing and personal care from the health insurance
rule-tijdelijk-lichamelijk = Physical help needed, and insured
rule-wacht-of-zoekt = Insured, and searching or on a waiting list
rule-oneens-met-verzekeraar = Disagreeing with the health insurer

referral-wijkverpleging-regelen = Call a home care organisation for district nursing
    .uitleg = Nursing and personal care at home because of illness come from the health insurance. A district nurse comes to see and decides how much care is needed. You do not have to go to the municipality or the CIZ for this.
    .zeg = Nursing or personal care is needed at home. When can a district nurse come? Do you have a contract with my health insurer?
    .uitzoeken = Ask the GP whether the help with personal care has to do with illness. If so, it is district nursing. If not, it is the Wmo.
referral-kindzorg-regelen = Arrange nursing for the child at home
    .uitleg = For children too, nursing and personal care because of illness come from the health insurance. A children's nurse decides what is needed. Does the child need heavy physical care? Then it is called intensieve kindzorg. The municipality can add guidance and give the parents a break.
    .zeg = Our child needs nursing at home. Do you have children's nurses, and who decides how much care is needed?
    .uitzoeken = Ask the GP or children's doctor whether the care has to do with illness.
referral-tijdelijk-verblijf = Ask the GP about a temporary stay (eerstelijnsverblijf)
    .uitleg = People who cannot be at home for a while but do not belong in hospital can stay somewhere with care for a short time. The GP or specialist judges whether it is medically needed and arranges it. It is meant to recover and go home again.
    .zeg = It does not work at home now. Is an eerstelijnsverblijf possible, and can you arrange it?
    .uitzoeken = Ask the GP whether staying at home with extra district nursing is still possible, or a temporary stay is needed.
referral-revalidatie = Ask about rehabilitation
    .uitleg = People who are frail and have to get stronger after an illness or hospital stay can get geriatric rehabilitation: training with a team of therapists. The doctor refers. For younger people or other problems another kind of rehabilitation may fit; the doctor knows.
    .zeg = We would like to know whether rehabilitation is possible. Can you refer?
    .uitzoeken = Ask the doctor whether recovery can be expected and which rehabilitation fits.
referral-ggz-behandeling = Ask the GP for help or a referral to the ggz
    .uitleg = From 18, treatment for mental problems comes from the health insurance. The GP or the practice nurse can help, or refers to the ggz (mental health care). Is it mainly guidance in daily life that is needed? Then the municipality comes in too.
    .zeg = I am looking for help with mental problems. Can you help or refer?
    .uitzoeken = Discuss with the GP whether treatment is needed, guidance, or both.
referral-palliatieve-zorg = Discuss care in the last phase of life with the GP
    .uitleg = In the last months much care is possible at home, in a hospice or elsewhere. It comes from the health insurance. The GP and the district nurse arrange it with you. An application to the CIZ is then mostly not needed.
    .zeg = We want to arrange care for the last time. What is possible at home, and is a hospice possible?
    .uitzoeken = Ask the doctor how he or she sees the time ahead. You may ask calmly, and you may also choose not to know.
referral-bemiddeling-huisarts = Ask the health insurer to find a GP
    .uitleg = The health insurer has to help if you cannot find a GP. That is called zorgbemiddeling (care mediation).
    .zeg = I cannot find a GP. I ask you for zorgbemiddeling.
    .uitzoeken = Ask the health insurer which practices nearby still take people.
referral-bemiddeling-ziekenhuis = Ask the health insurer for waiting list mediation for the hospital
    .uitleg = If the wait is too long, the health insurer looks for another hospital or clinic where it can be sooner. Insurers and providers have agreed how long a wait is acceptable at most.
    .zeg = I have been waiting too long for the hospital. I ask you for waiting list mediation. Where can I go sooner?
    .uitzoeken = Ask the hospital how long it still takes, and the insurer whether it can be sooner elsewhere.
referral-bemiddeling-ggz = Ask the health insurer for waiting list mediation for the ggz
    .uitleg = The health insurer helps look for a place where you can go sooner. Also ask what is possible while you wait, for instance with the GP. If it gets worse, call the GP.
    .zeg = I have been waiting too long for the ggz. I ask you for waiting list mediation. Where can I go sooner, and is there help for the time in between?
    .uitzoeken = Ask the ggz provider how long it still takes until the first talk and until the treatment.
referral-bemiddeling-wijkverpleging = Ask the health insurer to find district nursing
    .uitleg = Do the home care organisations nearby have no place? Then the health insurer has to help search. If there is nobody, also ask about a budget to hire care yourself.
    .zeg = I cannot find district nursing. I ask you for zorgbemiddeling.
    .uitzoeken = Write down which organisations you called and what they said.
referral-vraag-heroverweging = Ask the health insurer for heroverweging (reconsideration)
    .uitleg = A decision of the health insurer is not a decision of the government. So you cannot make an objection (bezwaar). You can ask to have it looked at again. Do that on paper or by e-mail, with your reasons and a letter from the doctor. Only after that can an independent body look at it.
    .zeg = I do not agree with your decision of … I ask you for heroverweging. My reasons are …
    .uitzoeken = Find out whether there really is a decision of the insurer, or only an indication by the district nurse. A client supporter can read along.
referral-naar-skgz = Take the dispute to the SKGZ
    .uitleg = The SKGZ is independent. First the Ombudsman Zorgverzekeringen mediates. If that fails, the disputes committee can give a ruling both sides must follow. You can also go to court.
    .zeg = The insurer keeps to its decision, also after heroverweging. I bring the dispute to you.
    .uitzoeken = Check whether the insurer has answered the heroverweging. Without heroverweging the SKGZ does not take the case.
referral-wijkverpleging-indicatie = Discuss the indication with the district nurse
    .uitleg = Do you think too little or the wrong care was decided? First talk to the district nurse. If that does not help, ask another district nurse for a second indication. After that you can make a complaint to the care organisation.
    .zeg = I do not agree with the indication. Can you explain why it was decided this way? Can a colleague look again?
    .uitzoeken = Find out who decided: the district nurse or the health insurer. That determines the way.
referral-verzekering-regelen = Arrange health insurance
    .uitleg = People who live or work in the Netherlands mostly must have health insurance. Without it you pay for care yourself and there may be a fine. The zorgverzekeringslijn and the municipality or GGD help with registration and a policy. Once insured you can also ask the insurer for mediation.
    .zeg = There is no health insurance. What must I do to become insured, and who helps me?
    .uitzoeken = Check whether there is a policy after all, for instance through a parent or because the CAK took one out.
referral-zorg-zonder-verblijfsrecht = Ask for medically necessary care
    .uitleg = Also without a right of residence there is care that is medically necessary: the GP, the hospital, emergencies. The provider can claim back most of the costs if you cannot pay. The provider decides what is needed. For children there is school too, and often help from the municipality.
    .zeg = I have no right of residence and no insurance. I need medical care. There is a scheme through which you can claim the costs from the CAK.
    .uitzoeken = Not sure about the residence status? Ask the GGD where you can go for care.

right-indicatie-wijkverpleegkundige = The district nurse decides how much care is needed, and discusses that with { $who }. The municipality and the CIZ have no say in it.
right-kindzorg-samen = Nursing comes from the health insurance, guidance and relief for parents from the municipality. Both at once is possible. Ask whether one person can arrange it together.
right-geen-eigen-risico = The deductible (eigen risico) does not apply to the GP and to district nursing.
right-eigen-risico = From 18 you pay part of the care costs yourself: the deductible (eigen risico). Ask the insurer what that means here.
right-zvw-pgb = You can ask the insurer for a budget (Zvw-pgb) to hire nursing and personal care yourself. There are conditions; you get a talk first.
right-zvw-pgb-niet-svb = The insurer pays this budget to you. The SVB is not involved.
right-zvw-naast-wlz-aanvraag = If a Wlz application is pending, care from the health insurance stays possible until the CIZ has decided.
right-zorgplicht-zvw = The insurer has to make sure that you get the insured care, or pay the costs.
right-zorgbemiddeling-gratis = Help to find care (zorgbemiddeling) is free. You only have to ask.
right-zvw-contract-stopt = Does the contract between insurer and provider end while care is going on? Then you may keep that care with the same provider.
right-elv-verwijzing = The GP or specialist decides whether a temporary stay is medically needed.
right-revalidatie-verwijzing = Geriatric rehabilitation is for people who are frail and have several illnesses at once. The aim is to function better and take part again.
right-ggz-verwijzing = For treatment by a specialist a referral is needed, mostly from the GP.
right-palliatief-zvw = Does the doctor expect life to last less than { $term }? Then care comes from the health insurance, also if it is needed day and night.
right-palliatief-wlz-loopt-door = If there already was care from the Wlz, it simply goes on.
right-treek-huisarts = The agreement is that you can see a GP within { $term }. Emergencies always go at once.
right-treek-polikliniek = The agreement is a first visit to the outpatient clinic within { $term } after you were signed up.
right-treek-diagnose = The agreement is that the hospital examination is finished within { $term } after the first visit.
right-treek-behandeling = The agreement is outpatient treatment within { $term } after it was found necessary.
right-treek-opname = The agreement is admission within { $term } after it was found necessary.
right-treek-ggz-intake = The agreement is a first talk with the ggz (intake) within { $term } after you were signed up.
right-treek-ggz-diagnose = The agreement is that the ggz decides what is needed within { $term } after the first talk.
right-treek-ggz-behandeling = The agreement is that the ggz treatment then starts within { $term }.
right-treek-ggz-opname = If admission to the ggz is needed, the agreement is: within { $term } after that was decided.
right-zvw-heroverweging = Ask the insurer for heroverweging. It should answer within { $term }; the policy may say something else.
right-zvw-na-heroverweging = Does the insurer keep to it, or not answer on time? Then you may go to an independent body: the SKGZ.
right-zvw-rechter = Instead you can go to the civil court. First ask legal advice about the costs.
right-skgz-ombudsman = First the Ombudsman Zorgverzekeringen tries to mediate. That is free.
right-skgz-commissie = If that fails, the disputes committee can give a binding opinion. There may be costs: ask beforehand how much.
right-skgz-jaar = The heroverweging may not be older than { $term }.
right-skgz-verlenging = Did the insurer not point you to the SKGZ properly? Then you get { $term } extra.
right-skgz-na-ombudsman = After the conclusion of the ombudsman you have { $term } to go to the disputes committee.
right-skgz-zorginstituut = If it is about the care itself, the committee asks the Zorginstituut for advice. That should come within { $term }.
right-tweede-indicatie = You may ask another district nurse to look again.
right-verzekering-hulp-gemeente = The municipality or the GGD can help with registration and finding a policy.
right-cak-verzekert = People who still have no policy after reminders and fines can be insured by the CAK.
right-onverzekerd-zorg = Necessary care comes first. Whoever gives it can often claim the costs through a CAK scheme. That scheme may change.
right-medisch-noodzakelijke-zorg = Providers who give medically necessary care to people without a right of residence can get a contribution from the CAK.
right-kind-zonder-verblijfsrecht = A child without a right of residence can sometimes get youth help after all. Ask the municipality. School is allowed too.

advice-huishouden-niet-zvw = Housework help, guidance and day activities do not come from the health insurance. Ask the municipality for them (Wmo).
advice-kind-somatisch-geen-wlz = Does a child mainly need nursing because of illness or a physical disability? Then the Wlz is mostly not the way. Health insurance and Jeugdwet together are.
advice-nog-geen-wlz-bij-herstel = If recovery is likely, the Wlz is not the way yet. If care day and night turns out to be needed for good, apply for a Wlz indication then.
advice-ggz-begeleiding-wmo = Do not wait with help for living and daily life until the treatment starts. Ask the municipality for it (Wmo).
advice-treek-geen-recht = The waiting times are agreements between insurers and providers. You cannot enforce them, but the insurer has to help if it takes longer.
advice-zvw-geen-bezwaar = Do not write an objection (bezwaar): it does not exist here, and there is no penalty either. Ask for heroverweging.
advice-zorg-niet-uitstellen = Do not put off necessary care because there is no insurance. Say so openly at the GP or in the hospital.

bring-zorgpas = The insurance card (zorgpas) or the policy.
bring-verwijsbrief = The referral letter, with the date.
bring-heroverweging-brief = Your letter about the heroverweging and the answer of the insurer.

desk-wijkverpleging = Home care organisation with district nursing
    .wat = District nurses who give care at home and decide what is needed. The GP and the insurer know which ones are nearby.
desk-zorgverzekeraar = Own health insurer
    .wat = The insurer of the basic insurance. The number is on the insurance card; ask for zorgbemiddeling or customer service.
desk-skgz = SKGZ (foundation for complaints and disputes about health insurance)
    .wat = Independent help in a dispute with the health insurer.
desk-zorgverzekeringslijn = Zorgverzekeringslijn
    .wat = Help with questions about becoming insured and about debts to the health insurer.
desk-ggd = GGD
    .wat = Health service of the municipalities. Knows where people without insurance can go.

law-zvw = Zvw
    .vol = Zorgverzekeringswet (Health Insurance Act)
law-bzv = Bzv
    .vol = Besluit zorgverzekering (Health Insurance Decree)
source-treeknormen = Overview of acceptable waiting times (Treeknormen)
source-skgz-pagina = SKGZ, questions and answers
source-ggd-onverzekerd = GGD Haaglanden, medical care for the uninsured
