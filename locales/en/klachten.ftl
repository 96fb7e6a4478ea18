question-klacht-ingediend = Have you already made the complaint on paper, without a good result?
    .kort = Complaint already made
    .uitleg = Choose "yes" if you have an answer you are not happy with, or if no answer comes.
question-aanvraag-ingediend = Did you send the municipality an application (aanvraag)?
    .kort = Application sent
    .uitleg = An application asks for a decision, usually on paper or with a form. Did you only phone, talk, report (melding) or ask for help? Then choose "no". If you do not know, ask the municipality.
question-heroverweging-gedaan = Have you already asked the health insurer to look at it again, without a good result?
    .kort = Reconsideration done
    .uitleg = That is called heroverweging (reconsideration). Choose "yes" if the insurer stands by its decision or did not answer on time.

rule-aanvraag-bij-gemeente = The municipality has an application

referral-bezwaar-gemeente = Make an objection (bezwaar) to the municipality
    .uitleg = Do you disagree with a decision of the municipality about Wmo, youth help, bijstand or debt help? Then you can make a bezwaar. The municipality looks at the decision again and you may tell your story. Watch the last day. You may also talk with the municipality, but that does not stop the time.
    .zeg = I object to the decision of … with reference … I will send the reasons later. Please send me proof of receipt.
    .uitzoeken = Look up the letter: does it say that it is a decision (besluit), and what is its date? A client supporter can read along.
referral-gemeente-te-laat = Tell the municipality that the decision is late
    .uitleg = This works for an application only, not for a melding (report). So check first that there is an application. If the time is over, send a letter saying that it is late. That is called an ingebrekestelling (notice of default). If there is still nothing, the municipality must pay a penalty and you can go to court.
    .zeg = I applied on … You should have decided by now. I give you notice of default. Please decide now.
    .uitzoeken = Ask the municipality when the application was received and whether it extended the time or asked for papers.
referral-gemeente-eerst-aanvragen = Send in an application, then the municipality must decide
    .uitleg = The municipality does not have to take a decision on a melding (report) or a request for help. On an application (aanvraag) it does. So send one in, on paper or online, and ask for a decision on paper. Is it about the Wmo? Then the assessment after your melding comes first. Is it finished, or does it take longer than six weeks? Then you may send in the application yourself.
    .zeg = I apply for … Will you take a decision about it on paper? Please send me proof of receipt, with the date.
    .uitzoeken = Ask the municipality whether there is an application already, or only a melding, and of which date.
referral-klacht-zorgaanbieder = Talk to the complaints officer of the care provider
    .uitleg = Every care provider has someone who helps you with a complaint free of charge (klachtenfunctionaris). That person listens, helps you write and looks for a solution with you. A good conversation often solves it. After that you can make a complaint on paper.
    .zeg = I have a complaint about the care. I want to speak to the klachtenfunctionaris.
    .uitzoeken = Search the provider's website for complaints, or ask who the klachtenfunctionaris is.
referral-klacht-geschil = Go to the disputes body of the care provider
    .uitleg = Did the complaint solve nothing? Every care provider belongs to an independent disputes body (geschilleninstantie). It gives a ruling you and the provider must follow. The provider's website says which one. Ask beforehand what it costs.
    .zeg = My complaint was not solved. I want to bring the dispute to you. What do you need from me?
    .uitzoeken = Check whether you have an opinion on paper. If not, ask the klachtenfunctionaris where the complaint is.
referral-meldpunt-zorg = Report to the Landelijk Meldpunt Zorg (national care complaints desk)
    .uitleg = This desk belongs to the inspectorate (IGJ) and gives advice about complaints. It does not solve your complaint, but your report can help to see danger for others.
    .zeg = I want to report something about the quality of care, and I want to know what I can do with my complaint.
    .uitzoeken = Phone the desk if you do not know whether this is something to report.
referral-klacht-wmo-aanbieder = Make the complaint to the provider of the Wmo help
    .uitleg = Providers of Wmo help often have their own complaints rules; the municipality decides for which help that is required. The municipality stays responsible for good help. So tell it too if things do not get better.
    .zeg = I have a complaint about the help. How do your complaints rules work?
    .uitzoeken = Ask the municipality which provider it is and where you can go with a complaint.
referral-klacht-jeugdhulp = Make the complaint to the youth help provider
    .uitleg = Youth help providers and youth protection organisations have complaints rules with a committee. A confidential adviser can help you with it, free of charge.
    .zeg = I want to make a complaint about the youth help. Where can I do that, and who is on the complaints committee?
    .uitzoeken = Ask a confidential adviser of Jeugdstem where the complaint goes best.

right-klachtenfunctionaris-gratis = The klachtenfunctionaris helps you free of charge and must be able to work independently.
right-klacht-oordeel = After a complaint on paper you get an opinion within { $term }, with the reasons and what will change.
right-klacht-verlengen = The provider may extend this, by at most { $term }. It must tell you on paper beforehand.
right-geschil-daarna = If you are not happy with the opinion, you can go to the disputes body the provider belongs to.
right-geschil-bindend = The disputes body gives a binding ruling and can award damages, in any case up to { $amount }.
right-geschil-uitspraak = The ruling comes within { $term }.
right-meldpunt-signaal = Everyone may report bad care. The desk does not decide on your complaint.
right-klachtregeling-wmo = For help where the municipality requires it, the provider must have complaints rules. You may ask for them.
right-gemeente-kwaliteit = The municipality is responsible for the quality of Wmo help and must make sure the help goes on.
right-klachtregeling-jeugd = Youth help providers and youth protection organisations must have complaints rules, with a complaints committee.

advice-eerst-zorgplan-bespreken = Is this about a home or care from an institution? Then first ask for a meeting about the care plan (zorgplan). The clients' council (cliëntenraad) can help too if it concerns more people.

bring-klacht-feiten = On paper: what happened, when, who was there, and what you want to achieve.
bring-klacht-brieven = Your complaint and the answer to it.
bring-gespreksverslag = The report of the assessment or talk with the municipality.

desk-klachtenfunctionaris = Complaints officer of the care provider
    .wat = Helps free of charge with a complaint about care. Name and number are on the provider's website.
desk-geschilleninstantie = Disputes body of the care provider
    .wat = Independent body for complaints that were not solved. The provider must tell you which one it is.
desk-aanbieder = The provider of the help
    .wat = The organisation that gives the help. Its website says how to make a complaint.
desk-landelijk-meldpunt-zorg = Landelijk Meldpunt Zorg
    .wat = Part of the inspectorate (IGJ). Gives advice about complaints about care and takes reports.

law-wkkgz = Wkkgz
    .vol = Wet kwaliteit, klachten en geschillen zorg (Healthcare Quality, Complaints and Disputes Act)
