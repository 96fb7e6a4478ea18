tree-tuin = The allotment
    .intro = Welcome to the allotment.
    .disclaimer = This is no decision. The board decides.
topic-tuin = The garden

question-hulp = { $reader ->
        [client] What do you need help with?
       *[other] What does { $who } need help with?
    }
    .kort = Help in the garden
    .uitleg = Think of heavy work.
    .spitten = Digging
    .snoeien = Pruning
    .wieden = Weeding
    .geen = Nothing
question-leeftijd = What is the age?
    .kort = Age
    .uitleg = From 70 there is a companion.
question-lid = Is there a membership?
    .kort = Already a member
    .uitleg = A member has a card.
question-woonplaats = What is the town?
    .kort = Town
    .uitleg = Then we know which garden it is.

referral-lid-worden = Become a member
    .uitleg = A member gets a plot.

      That is possible all year.
    .zeg = I want to be a member.
    .uitzoeken = Ask whether you are a member.
referral-maatje-vragen = Ask for a companion
    .uitleg = A companion helps with heavy work.
    .zeg = I look for a companion.
    .uitzoeken = Ask the neighbours.
referral-rondkijken = Look around the garden
    .uitleg = There is no card needed for that.
    .zeg = May I look around?
referral-volkstuindag = Come to the open day
    .uitleg = There is coffee.
    .zeg = I come.

right-wachttijd = You hear within { $term } whether there is a plot.
right-gratis-maatje = A companion costs nothing.

desk-bestuur = The board
    .wat = Volunteers work here.
    .uren = On Saturdays.
desk-tuinlijst = Gardens in the gemeente
    .wat = A list of all gardens.

guide-kosten = What does a garden cost?
    .tekst = A garden costs a small amount each year.

      - You get the deposit back.
      - Water is free.
    .ook = costs, price, money
guide-bewaren = May I keep things there?
    .tekst = Yes, in the shed.
guide-hond = May the dog come along?
    .tekst = Yes, on a lead.
    .ook = pet, cat
guide-water = Is there water?
    .tekst = Yes, there is a tap.
guide-huisje = May I build a shed?
    .tekst = Yes, on your own plot. Ask the board first.
guide-overnachten = May I stay the night?
    .tekst = No.
guide-barbecue = May I barbecue?
    .tekst = Yes, when it is not dry.
guide-opzeggen = How do I give notice?
    .tekst = With a letter.
guide-verkopen = May I sell vegetables?
    .tekst = No, you may give them away.
guide-perceel = Plot
    .tekst = A piece of land of the society.
guide-borg = Deposit
    .tekst = Money that you get back later.
guide-spullen = Bring to the garden
    .tekst = This is what you need:

      - a spade
      - boots

law-tuinwet = Garden Act
    .vol = Act on gardens
source-reglement = Regulations
