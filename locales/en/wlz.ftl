question-wlz-verzekerd-buitenland = { $reader ->
    [client] Are you still insured for the Wlz in the Netherlands, for example because you work here?
   *[other] Is { $who } still insured for the Wlz in the Netherlands, for example through work here?
}
    .kort = Insured for the Wlz from abroad
    .uitleg = People who live abroad can still be insured through work in the Netherlands or a treaty. Not sure? The SVB will find out.
question-dag-en-nacht = { $reader ->
    [client] Do you need supervision or care nearby, day and night?
   *[other] Does { $who } need supervision or care nearby, day and night?
}
    .kort = Supervision or care, day and night
    .uitleg = Supervision: someone watches actively all the time, also at night, and can step in at any moment. Nearby: nobody has to watch all the time, but help must always be close. Are fixed moments in a day enough, or is phoning or an alarm enough? Then choose no. If two fit, choose the first.
    .toezicht = Yes, someone must watch day and night
    .nabij = Yes, help must be close day and night, but nobody has to watch all the time
    .niet = No
question-wlz-blijvend = { $reader ->
    [client] Is it likely that this will not pass?
   *[other] Is it likely that this will not pass for { $who }?
}
    .kort = Lasting need for care
    .uitleg = This is about the care or supervision day and night. Could the heaviest care become less through treatment, practice or learning? Then it may not be lasting yet. With a child, look at whether it comes from the condition, not from the age.
question-zonder-zorg = What happens if that supervision or care is not there?
    .kort = What happens without care
    .uitleg = Seriously wrong is, for example: serious injury, serious self-neglect, going to ruin, being in danger because of others, or with a child: serious damage to development. Out of hand is, for example, behaviour that quickly gets worse and only stops if someone is there at once.
    .ernstig-nadeel = It goes seriously wrong with { $reader ->
        [client] me
       *[other] { $who }
    }
    .escalatie = The situation gets out of hand
    .geen = Neither
question-kan-hulp-inroepen = { $reader ->
    [client] Can you ask or phone for help yourself at the right moment?
   *[other] Can { $who } ask or phone for help at the right moment?
}
    .kort = Can call for help in time
    .uitleg = Choose no if someone does not notice in time that help is needed, cannot ask for it, or cannot wait until someone comes.
question-voortdurend-nodig = { $reader ->
    [client] Why do you need help all the time?
   *[other] Why does { $who } need help all the time?
}
    .kort = Reason for constant help
    .uitleg = All the time means: all day and night, also at moments nobody can plan. Choose everything that fits.
    .lichamelijk = Because of the body (eating, using the toilet, turning in bed, nursing)
    .regie = Because of trouble with overview, memory, behaviour or judgement (someone has to steer or take over all the time)
    .geen = Neither
question-lvb-gedragsproblemen = { $reader ->
    [client] Do you have a mild intellectual disability and also problems with behaviour?
   *[other] Does { $who } have a mild intellectual disability and also behavioural problems?
}
    .kort = Mild intellectual disability with behavioural problems
    .uitleg = In that case the care for day and night may also be temporary.
question-jeugdbehandeling-afmaken = Does a treatment with stay need to be finished that started before the 18th birthday?
    .kort = Finish youth treatment with stay
    .uitleg = This is about a treatment under the Youth Act (Jeugdwet). The practitioner must say that finishing it is needed.
question-kind-vooral-verpleging = Does the child mainly need nursing and personal care, because of a serious physical illness or a physical disability?
    .kort = Child: mainly nursing and personal care
    .uitleg = For example a ventilator, tube feeding or help with everything physical. Choose no if another disability, such as an intellectual one, is the main reason.
question-kind-wonen-begeleiding = Does the child, because of the intellectual disability, mainly need a safe place to live, with upbringing, guidance and personal care?
    .kort = Child: living with guidance and care
    .uitleg = This is the name of a care profile (zorgprofiel, a description of care). Is more intensive care or treatment needed, or is the care mainly because of another disability? Then choose no. Not sure? Choose "don't know"; the CIZ assesses it.
question-komt-door-psychisch = { $reader ->
    [client] Do you need care day and night because of the mental disorder, and not because of another illness or disability?
   *[other] Does { $who } need care day and night because of the mental disorder, and not because of another illness or disability?
}
    .kort = Need comes from mental disorder
    .uitleg = For young people this makes a difference. Is the care also needed because of a physical illness, a disability or an intellectual disability? Then choose no. Not sure? Choose "don't know".
question-jeugdstrafrecht = { $reader ->
    [client] Has a judge sentenced you under juvenile criminal law?
   *[other] Has a judge sentenced { $who } under juvenile criminal law?
}
    .kort = Juvenile criminal law
    .uitleg = A judge sometimes applies juvenile criminal law to someone of 18 or older. For most people the answer is no.
question-ggz-verblijf-maximum = { $reader ->
    [client] Does your health insurance stop paying for your stay in mental health care, because the longest time has been reached?
   *[other] Does health insurance stop paying for the stay of { $who } in mental health care, because the longest time has been reached?
}
    .kort = Longest stay in mental health care reached
    .uitleg = Health insurance pays for a stay in mental health care for three years in a row at most. The institution knows whether that time is nearly over.
question-wlz-wensen = Does one of these apply?
    .kort = Wishes about Wlz care
    .uitleg = Other care: the care in the decision no longer fits. Partner: someone wants to move into the institution too, even without a decision of their own.
    .andere-zorg = More or other care is needed than the decision says
    .partner-mee = A partner wants to come along to the institution
    .geen = No, neither
question-ciz-aanvraag-datum = On what date did the CIZ receive the application?
    .kort = Date of the application to the CIZ
    .uitleg = It is in the confirmation from the CIZ. We use it to work out when there must be a decision.

rule-wlz-verzekerd = Insurance for the Wlz
rule-wlz-toegang = Conditions for Wlz care
rule-wlz-dag-en-nacht = Care or supervision, day and night
rule-wlz-psychisch-jeugd = Young person needing care because of a mental disorder
rule-wlz-uitgesloten = Care that comes from another law
rule-wlz-voortgezet-verblijf = Conditions for continuing a stay in mental health care
rule-wlz-rust = Stay during which the right to Wlz care is suspended
norm-hulpmiddel-nodig = whether the aid is needed
    .kijkt = The care office looks with the therapist at what is needed for moving around, and whether a personal aid is needed for that.
norm-wlz-redelijke-tijd = care within a reasonable time and distance
    .kijkt = The care office looks at how urgent it is, what care there is now, and which providers have room.

referral-ciz-aanvragen = Apply to the CIZ for a Wlz decision
    .uitleg = Care under the Long-term Care Act (Wlz) may fit: care day and night that is needed for good. With a mild intellectual disability and behavioural problems it may also be for a time. The CIZ decides about that. The municipality and the GP do not. On the CIZ website you can do the Wlz-check first. A care provider may also apply for { $who }.

        If there is a positive decision, the care office (zorgkantoor) arranges the care, at home or in an institution.
    .zeg = I want to apply for a Wlz decision (Wlz-indicatie) for { $reader ->
        [client] myself
       *[other] someone else
    }. Care or supervision is needed day and night. Which documents do you need?
    .uitzoeken = Not everything is certain. The CIZ can tell you whether applying makes sense. Ask the GP or therapist what is on paper about the condition and whether it is lasting.
referral-ciz-opgenomen = Tell the CIZ that there is an admission already
    .uitleg = Someone who already stays in an institution for a special reason can get a decision sooner. Ask the institution to report this together with you. The CIZ looks at whether it is a special reason.
    .zeg = { $reader ->
        [client] I am
        [naaste] The person I care for is
       *[professional] My client is
    } already in an institution. Can you therefore handle the application sooner?
    .uitzoeken = Ask the institution why, and under which law, it has admitted { $who }, and ask the CIZ whether that counts.
referral-ciz-loopt = Follow the application at the CIZ
    .uitleg = The CIZ usually wants to speak to or see { $who } in person. Send documents the CIZ asks for quickly: until then the clock stands still.
    .zeg = I am phoning about a running application. Is everything complete, and when will the decision come?
    .uitzoeken = Not sure whether an application is running? The CIZ can look it up.
referral-ciz-te-laat = Send the CIZ a letter that the decision is late
    .uitleg = Is the time for the decision over? Then you can tell the CIZ so in writing. This is called an ingebrekestelling (notice of default). First check whether the CIZ is still waiting for documents from you: that time does not count.
    .zeg = The time for deciding on the application is over. With this letter I give you notice of default. I ask you to decide after all.
    .uitzoeken = Find out on which day the application arrived and whether the CIZ asked for more time or documents. A client supporter can help.
referral-ciz-voortgezet-verblijf = Ask the CIZ to continue the stay in mental health care
    .uitleg = Does health insurance stop because the longest time has been reached? Then the stay can be continued under the Wlz. The ordinary Wlz conditions do not apply to that, but the stay must still be needed. It is only possible in an institution with a contract.
    .zeg = The stay in mental health care paid by health insurance is ending. I want to apply for continued stay under the Wlz (voortgezet verblijf).
    .uitzoeken = Ask the institution on which day the longest time is reached.
referral-ciz-bezwaar = Object to the decision at the CIZ
    .uitleg = Do you disagree with the decision of the CIZ, for example the refusal or the care profile? Then you can object (bezwaar maken). Send a short objection first if time is pressing. A client supporter can read the decision with you.
    .zeg = I object to the decision of (date, reference). I disagree, because … I will send medical information later.
    .uitzoeken = Find the decision: is it from the CIZ, and on which day was it sent? A client supporter can look at it with you.
referral-ciz-opnieuw = Apply again if the situation has changed
    .uitleg = Wlz care may fit after all. Has something changed since the refusal, or is there new information from a doctor? Then you can apply again. The CIZ decides.
    .zeg = An application was refused before. The situation has changed, because … I want to apply again.
    .uitzoeken = Read in the refusal which condition was missing. Ask the doctor whether more can be said about it now.
referral-zorgkantoor-regelen = Arrange the care with the care office
    .uitleg = With a Wlz decision the care office (zorgkantoor) arranges the care. It must explain, let you choose and help you look. You can choose from living in an institution, all care at home from one provider (volledig pakket thuis), separate parts at home (modulair pakket thuis), a personal budget (pgb), or separate parts with a pgb.
    .zeg = There is a Wlz decision. Which forms of care are there, and will you help find a provider?
    .uitzoeken = Is there really a Wlz decision? Look at the letter from the CIZ, or ask the care office.
referral-zorgkantoor-wachten = Ask the care office for care during the wait
    .uitleg = Is there no place or no provider yet? The care office is still responsible for the care coming within a reasonable time and distance. Until then care can come at home, even if you really want a place in an institution.
    .zeg = We are waiting for a place and cannot manage like this. Which care can come at home now, and will you mediate with another provider?
    .uitzoeken = Ask the care office which waiting status (wachtstatus) applies to { $who } and what that means.
referral-zorgkantoor-bezwaar = Object to the decision at the care office
    .uitleg = The care office decides about a personal budget (pgb), a full package at home or a modular package at home. You can object to that.
    .zeg = I object to the decision of (date, reference). I disagree, because …
    .uitzoeken = Is there a decision on paper? If not, ask the care office for a written decision.
referral-zorgkantoor-te-laat = Send the care office a letter that the decision is late
    .uitleg = Did you apply for a personal budget (pgb) or a package at home, and no decision comes? Then send an ingebrekestelling: a letter saying the decision is late.
    .zeg = The time for deciding on the application is over. With this letter I give you notice of default.
    .uitzoeken = Find out when the application was received and whether more time was asked for.
referral-ciz-andere-zorg = Ask the CIZ for a new decision if the care no longer fits
    .uitleg = Is more or other care needed for good? Then another care profile (zorgprofiel) may be needed. The CIZ decides about that. For moving or changing provider no new decision is needed.
    .zeg = The care has become heavier or different. I want to apply for a new decision on the care profile.
    .uitzoeken = Talk to the care provider about whether more is possible within the care profile.
referral-zorgkantoor-partner = Ask whether a partner can come along to the same institution
    .uitleg = Does someone stay in an institution with Wlz care? Then the spouse or partner can live there too, without a decision of their own. This does not apply if a mental disorder is the reason for the stay.
    .zeg = A partner wants to move into the institution as well. How do we arrange that?
    .uitzoeken = Ask the care office whether this institution has room for partners, and what the contribution will be.
referral-zorgkantoor-na-gesloten-verblijf = Talk to the care office about when care can start again
    .uitleg = During a stay in prison, a forensic clinic or secure youth care, Wlz care cannot be used. Afterwards it can. Start arranging in time, together with the institution.
    .zeg = On (date) the secure stay will end. What must be ready so that Wlz care can start then?
    .uitzoeken = Ask the institution under which law the stay takes place.
referral-hulpmiddel-in-instelling = Ask for a wheelchair or other aid through the institution
    .uitleg = Does someone with a Wlz decision live in an institution? Then a wheelchair, mobility scooter or adapted bicycle comes from the Wlz, and not from the municipality. The occupational therapist or physiotherapist of the institution applies for it; the care office decides. The institution itself sees to a bed, a hoist or a change to the building.
    .zeg = { $reader ->
        [client] I need
        [naaste] My relative or friend needs
       *[professional] My client needs
    } an aid for moving around. Who applies for it at the care office, and when will I hear more?
    .uitzoeken = Is this really an institution? People who pay the rent or mortgage and the energy themselves live at home: then an aid goes through the municipality. Ask the institution or the care office.
referral-cak-bijdrage = Work out the personal contribution for the Wlz
    .uitleg = From the age of 18 Wlz care is not entirely free, and each form of care has its own price. The CAK website has a calculator.
    .zeg = There is a Wlz decision. What will the contribution be for care at home, for a pgb and for living in an institution?
    .uitzoeken = The contribution differs per form of care. So work it out before you choose.
referral-cak-bezwaar-wlz = Object to the CAK about the contribution for the Wlz
    .uitleg = Is the contribution or the bill wrong? Then you can object (make "bezwaar") to the CAK. Send it to the address in the letter. The objection does not put off paying: so also ask the CAK to pay later or in parts. Has the income gone down? Ask the CAK to use the lower income.
    .zeg = I object to the decision of (date, reference) about the contribution for the Wlz. The reasons are … I also ask to pay later.
    .uitzoeken = Look whether the letter is from the CAK, and whether it is about the Wlz or the Wmo.
referral-cak-bezwaar-wmo = Object to the CAK about the contribution for the Wmo
    .uitleg = Is the bill for help from the municipality wrong? First phone the CAK: sometimes that settles it. Phoning does not stop the time. So object (make "bezwaar") in time, and send it to the address in the letter. The objection does not put off paying: also ask the CAK to pay later or in parts.
    .zeg = I object to the decision of (date, reference) about the contribution for the Wmo. The reasons are … I also ask to pay later.
    .uitzoeken = Look whether the letter is from the CAK, and whether it is about the Wlz or the Wmo.
referral-svb-verzekering = Let the SVB find out whether there is Wlz insurance
    .uitleg = Someone who lives abroad can be insured in the Netherlands through work or a treaty. The SVB assesses that. The Wmo and the Youth Act only apply to people who live or stay in the Netherlands.
    .zeg = { $reader ->
        [client] I live
       *[other] This is about someone who lives
    } in (name of the country). Will you find out whether there is Wlz insurance in the Netherlands?
    .uitzoeken = { $reader ->
        [client] Do you live
       *[other] Does { $who } live
    } in the Netherlands? Then this is not needed. If not, tell the SVB which country it is about, and whether there is work or a benefit from the Netherlands.

right-ciz-beslistermijn = The CIZ must decide as soon as possible, at the latest { $term } after it received the application.
right-ciz-beslistermijn-loopt = The CIZ must decide at the latest { $term } after it received the application.
    .kort = the decision of the CIZ
right-ciz-spoedtermijn = If someone already stays in an institution for a special reason, the CIZ must decide within { $term } at the latest.
right-ciz-terugwerkend = If the decision is positive, it also covers the days the stay had already lasted, up to { $term }.
right-ciz-termijn-stil = If the CIZ asks for more information, the time stands still from the next day until it has come. The same goes for a delay agreed in writing.
right-ciz-mondeling = You may apply on paper, online or orally.
right-ciz-in-persoon = The CIZ as a rule holds a conversation with the person it is about. Someone may be there too.
right-hulp-loopt-door = Help from the municipality may not stop only because a Wlz application is running. Do cooperate with that application: whoever refuses while Wlz is to be expected may lose the help.
right-oco-bij-aanvraag = The CIZ must point out free client support from the municipality when you apply.
right-voortgezet-drie-jaar = The stay can be continued for { $term } at most each time.
right-voortgezet-onderbreking = An interruption of { $term } at most does not count as one.
right-ciz-bezwaar-advies = On an objection against a Wlz decision the CIZ or the care office usually first asks the Zorginstituut for advice. Then there are { $term } for the decision. That time starts when the time for objecting is over.
    .kort = the decision on the objection, if the Zorginstituut gives advice
right-leveringsvormen = { $Who } may choose the form of care. There are conditions for care at home and for a personal budget (pgb).
right-keuze-en-bemiddeling = There is a choice from the suitable providers with a contract that can give care in time. If you ask for it, the care office must mediate (help find a place).
right-persoonlijk-plan-wlz = If you apply for a modular package at home or a personal budget (pgb), you may hand in a plan of your own within { $term }. The decision must take it into account.
right-indicatie-onbepaald = The Wlz decision is usually valid without an end date.
right-wisselen-van-aanbieder = If you want another provider or want to move, no new Wlz decision is needed.
right-contract-einde = If the contract of the provider ends, care that has already started may go on there, as long as it is needed and responsible.
right-zorgplicht-wlz = The care must be provided within a reasonable time and at a reasonable distance.
right-overbrugging-thuis = If the place in an institution is not there yet, care can come at home for the time being. The ordinary conditions for care at home do not apply then.
right-pgb-tijdelijk-houden = Was there a personal budget (pgb) from the municipality or the health insurer just before the Wlz decision? Then there can be a Wlz pgb during the wait.
right-aanbieder-tijdelijk-houden = Was there care from health insurance or support from the municipality just before the Wlz decision? Then you can ask whether that provider may stay for the time being.
right-hulpmiddel-thuis-gemeente = { $reader ->
    [client] Do you live at home?
   *[other] Does { $who } live at home?
} Then a wheelchair, another aid and a change to the home go through the municipality. It may not refuse only because there is a Wlz decision.
right-hulpmiddel-uit-wlz = In an institution an aid for moving around, for personal use, comes from the Wlz.
right-vervoer-uit-wlz = Only transport to day activities or treatment comes from the Wlz. Ask the municipality what is possible for other transport.
right-partner-mag-blijven = The partner may go on living in the institution if the other dies or moves to another institution.
right-recht-rust = The right to care is suspended as long as this stay lasts. It does not lapse.
right-wlz-eigen-bijdrage = From the age of 18 there is a personal contribution, which depends on income and assets. The CAK sets it.
right-bijdrage-beslissing = If the objection is only about the contribution, the ordinary time for a decision applies, not the longer time for advice from the Zorginstituut.
right-zorg-in-europa = Someone insured for the Wlz can also get care in kind from a provider in another country of the European Union, the EEA or Switzerland. Ask beforehand what will be paid.

advice-wachten-met-andere-hulp = Do not wait with help from the municipality or district nursing until the CIZ has decided. Ask for it now.
advice-planbare-zorg = Care at fixed times, or care someone can call for and wait for, is usually not enough. So describe the moments nobody can plan.
advice-herstel-eerst = Is recovery or improvement still likely, for example after an operation? Then applying is often too early. If it turns out later that care day and night remains needed, apply then.
advice-samen-tellen = Mention all conditions. They count together, even if none of them alone seems serious enough.
advice-gewone-zorg = Help and things that everybody uses in ordinary life do not count. Is this about a child who lives with the parents? Then care that every child of that age needs does not count either. So write down what is needed beyond that.
advice-wie-tekent = The person or the legal representative signs the application. Family without that role may apply only in special cases, when there is also a decision on or application for compulsory admission. Ask the CIZ who may sign.
advice-meewerken-onderzoek = Cooperate with the assessment and give all information that matters. Otherwise the CIZ cannot decide.
advice-wachten-op-bezwaar = Do not wait for the objection. Meanwhile ask for district nursing, Wmo support or youth help.
advice-bezwaar-niet-wzd = This objection is only about the Wlz decision. Another way exists against a decision on compulsory admission or a court order.
advice-nog-herstel-verwacht = Does the refusal say that recovery or growth is still expected? Then the CIZ must explain why that really takes away the need for care day and night. Ask the therapist to respond to this.
advice-ouder-tekent = { $reader ->
    [client] Are you under 18?
   *[other] Is { $who } under 18?
} Then a parent or guardian signs the objection. If you send it by email, send a scan with a signature.
advice-bezwaar-eerst = Is there still time to object? Then do that first: a new application does not stop the time for objecting.
advice-meer-zorg-eerst-vragen = First talk to the care provider and the care office. Sometimes more care is possible without a new decision.
advice-cak-of-gemeente = Is it about the help itself, or about the day on which it began or stopped? Then phone the municipality too: it passes that on to the CAK.
advice-doorgestuurd-op-papier = Does the care office send you to the municipality for an aid? Then ask to have that on paper.
advice-indicatie-kan-wijzigen = The CIZ can also lower or withdraw a Wlz decision if the care is no longer needed or information was not correct. Ask a client supporter for advice beforehand.

bring-dag-en-nacht = An overview of a day and a night: what is needed, how often, what cannot be planned, and what a bad day looks like.
bring-ontbrekende-informatie = The information that is still missing, such as a recent letter from the doctor or therapist.
bring-ggz-verklaring = A statement from the mental health institution about the stay and the date the longest time is reached.
bring-indicatiebesluit = The Wlz decision of the CIZ.
bring-legitimatie = A valid identity document and the citizen service number (BSN).
bring-diagnose-brief = Letters from a doctor or therapist with the diagnosis and what it makes impossible. Is the diagnosis not certain yet? Then ask for a letter saying what is likely and why.
bring-zorgplan = The care plan or treatment plan.
bring-machtiging = An authorisation if someone else arranges it, or the decision on mentorship, administration or guardianship.
bring-bewijs-van-aanvraag = Proof of the application, with the date it was received.
bring-besluit-brief = The letter with the decision, with its date and reference.
bring-wensenlijst = A list of what is important to { $who }.
bring-lopende-besluiten = Letters and decisions about help and care that already exist.

source-ciz-bezwaar-pagina = CIZ, making an objection
source-ciz-geen-indicatie = CIZ, no Wlz decision received
