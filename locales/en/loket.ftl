referral-juridisch-loket = Ask for legal advice
    .uitleg = Is it a disagreement about a decision, or a decision that does not come? Then the Juridisch Loket can say how you stand and whether you need a lawyer. Social counsellors (sociaal raadslieden) in the municipality can help too.
    .zeg = I have a decision about care that I disagree with, or no decision comes. What can I do, and before which day?
    .uitzoeken = Is there a decision on paper, or is there none? Bring the letter.
referral-klacht-ombudsman = Complain to the authority, and then if needed to the ombudsman
    .uitleg = A complaint about how you were treated goes to the authority itself first. If it does not solve it well, the ombudsman can investigate. Some municipalities have their own ombudsman; the National ombudsman knows which.
    .zeg = I made a complaint to (name of the authority). I am not satisfied with the answer, because … Can you investigate this?
    .uitzoeken = Is it about how you were treated, or about the content of a decision? The ombudsman can help you find the right way.
referral-juiste-loket = Still stuck? Phone or email Het Juiste Loket
    .uitleg = Het Juiste Loket gives independent information and advice about all care laws, to people who need care, relatives and professionals. It helps you on your way. It takes no decisions.
    .zeg = I do not know which desk I need. The situation is: …

right-juridisch-advies = With a low income and little savings, personal advice from the Juridisch Loket is free. The information on the website is for everyone.
right-oco-denkt-mee = A client supporter can explain and help with an objection. Going to court is usually not part of that.
right-klacht-op-tijd = If it was more than { $term } ago, the authority no longer has to handle the complaint.
right-klacht-eerst-instantie = The authority must first handle a complaint on paper itself, within { $term } after it received it.
right-klacht-met-commissie = If a complaints committee takes part, that is { $term }.
right-klacht-uitstel = The authority may take longer, { $term } more at most. It must tell you so on paper.
right-ombudsman-daarna = If you are not satisfied with the answer, you can then go to the ombudsman.
right-ombudsman-op-tijd = Go to the ombudsman within { $term } after the answer. After that the ombudsman does not have to look into it any more.
right-loket-gratis = The advice is free and independent.
right-loket-antwoord = An email is answered within { $term }.
right-loket-voorrang = Questions about the last phase of life, and urgent ones around hospital, temporary stay and home, are taken up by Het Juiste Loket within { $term }.

advice-klacht-of-bezwaar = A complaint is about how you were treated. If you disagree with a decision, it is an objection (bezwaar); then mind the time for objecting.
advice-loket-geen-crisis = This desk is not for a crisis or danger. With direct danger phone { -number-noodnummer }, otherwise the GP.

source-regelhulp-juiste-loket = Regelhulp, Het Juiste Loket
source-juridisch-loket-pagina = Het Juridisch Loket, how it works
source-ombudsman-pagina = Government of the Netherlands, complaining to the National ombudsman
