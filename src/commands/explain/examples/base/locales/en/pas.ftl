tree-bieb = The library card
    .intro = Welcome. You answer a few questions.
    .disclaimer = This is no decision. The library decides.
topic-pas = The card

question-lid = Does { $who } have a card already?
    .kort = A card already
    .uitleg = An old card counts too.
question-wat = { $reader ->
        [client] What would you like to do?
       *[other] What would { $who } like to do?
    }
    .kort = What somebody would like to do
    .uitleg = Choose what comes first.
    .lenen = Borrow books
    .lezen = Read in the hall
    .computer = Use a computer
question-lastig = What makes reading hard?
    .kort = What makes reading hard
    .uitleg = There is help with all of these.
    .letters = Letters and sentences
    .ogen = The eyes
    .niets = Nothing
question-leeftijd = How old is { $who }?
    .kort = Age
    .uitleg = The age in years.
question-brief-datum = What is the date on the letter?
    .kort = Date of the letter
    .uitleg = The date is at the top.
question-woonplaats = In which town does { $who } live?
    .kort = Town
    .uitleg = Then we know which desk it is.

rule-pas-nodig = A card needed
rule-pas-gratis = A free card
rule-hulp-nodig = Help with reading

referral-pas-aanvragen = Ask for a card
    .uitleg = With a card { $who } can borrow books.
    .zeg = I would like a card.
    .uitzoeken = Ask whether there is a card already.
referral-gratis-pas = Ask for the free card
    .uitleg = This card costs nothing.
    .zeg = I think the card is free.
    .uitzoeken = Ask whether the card can be free.
referral-voorlezen = Ask for somebody who reads aloud
    .uitleg = A volunteer reads aloud.
    .zeg = Can somebody read to me?
    .uitzoeken = Ask what is possible.
referral-rondkijken = Look around
    .uitleg = No card is needed for that.
    .zeg = May I look around?

right-pas-binnen = The card comes within { $term }.
right-antwoord = An answer comes within { $term }.
right-te-laat = After { $term } being late costs { $penalty }.
right-korting = The card of { $amount } is free.
right-gratis-hulp = Help costs nothing.
advice-twee-passen = Do not ask for two cards.
norm-woont-hier = Who lives here
    .kijkt = Where somebody is most of the time.
bring-legitimatie = Proof of who you are

desk-balie = The desk
    .wat = The people here help.
desk-klachten = Complaints
    .wat = Here somebody reads your complaint.
law-wet = Act
    .vol = The made-up act
source-reglement-2 = Rules, article 2
source-reglement-3 = Rules, article 3
source-huisregels = House rules
