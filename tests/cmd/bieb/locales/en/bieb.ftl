tree-bieb = The library card
    .intro = { $reader ->
        [client] Welcome. You answer a few questions.
       *[other] Welcome. You answer a few questions about { $who }.
    }
    .disclaimer = This is no decision. The library decides.

topic-veilig = This first
topic-pas = The card

question-brand = Do you see fire or smoke?
    .kort = Fire or smoke
    .uitleg = Even when you are not sure, go outside.

question-leeftijd = { $reader ->
        [client] How old are you?
       *[other] How old is { $who }?
    }
    .kort = Age
    .uitleg = The age in years.

question-wat = { $reader ->
        [client] What do you want to do?
       *[other] What does { $who } want to do?
    }
    .kort = What somebody wants to do
    .uitleg = Choose what comes first.
    .lenen = Borrow books
    .lezen = Read in the hall
    .computer = Use a computer

question-lastig = Is there anything that makes reading hard?
    .kort = What makes reading hard
    .uitleg = There is help with everything in this list.
    .letters = Letters and sentences
    .ogen = The eyes
    .taal = The language
    .niets = No, nothing

question-lid = { $reader ->
        [client] Do you have a card?
       *[other] Does { $who } have a card?
    }
    .kort = A card already
    .uitleg = An old card counts too.

question-boete = Is there a fine that is not right?
    .kort = A fine that is not right
    .uitleg = For instance for a book that was back in time.

question-brief-datum = What is the date on the letter about the fine?
    .kort = Date of the letter
    .uitleg = The date is at the top.

question-woonplaats = { $reader ->
        [client] In which town do you live?
       *[other] In which town does { $who } live?
    }
    .kort = Town
    .uitleg = Then we know which desk it is.

rule-pas-nodig = A card is needed
rule-pas-gratis = A free card

referral-naar-buiten = Go outside and phone
    .uitleg = Take nothing with you.
    .zeg = There is a fire in the library.
    .uitzoeken = See whether you smell smoke.

referral-pas-aanvragen = Ask for a card
    .uitleg = With a card you borrow books.
    .zeg = I would like a card.
    .uitzoeken = Ask whether there is a card already.

referral-gratis-pas = Ask for the free card
    .uitleg = This card costs nothing.
    .zeg = I think the card is free.
    .uitzoeken = Ask whether the card can be free.

referral-bezwaar-boete = Object to the fine
    .uitleg = Write down why the fine is not right.
    .zeg = I do not agree with the fine.
    .uitzoeken = Look at the letter.

referral-rondkijken = Look around in the library
    .uitleg = No card is needed for that.
    .zeg = May I look around?

right-eruit = You may always leave.
right-pas-binnen = The card is mostly there within { $term }.
right-korting = The card of { $amount } is free for { $who }.
right-bezwaartermijn = Objecting is possible until { $term } after the date of the letter.
right-antwoord-op-bezwaar = The answer to the objection comes within { $term }.
right-te-laat = Is the answer { $term } late? Then the library pays { $penalty-first } a day at first, { $penalty } at most.
right-binnenlopen = Everybody may walk in.

advice-twee-passen = Do not ask for two cards.
advice-alsnog-bezwaar = Write after all, and explain why it is later.
norm-redelijke-boete = A reasonable fine
    .kijkt = How old the book is and how late it was back.
guide-boek-kwijt = I lost a book. What now?
    .tekst = Tell the desk. Who looks for a book often finds it.
bring-legitimatie = Proof of who you are.

desk-alarm = Emergency number
    .wat = Fire brigade and police.
desk-balie = The desk
    .wat = People who help work here.
    .uren = On working days.
desk-klachten = Complaints and objections
    .wat = Somebody reads your letter here.

law-bibliotheekwet = Library Act
    .vol = Act on the library
source-huisregels = House rules
