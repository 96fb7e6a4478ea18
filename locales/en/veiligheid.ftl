question-acuut = Is there an emergency right now?
    .kort = Emergency now
    .uitleg = Choose everything that is happening now. Danger to life is, for example, a fire, violence that is happening now, or someone who cannot breathe well. Urgent complaints are complaints that cannot wait until the GP is open again. A mental health crisis is, for example, severe confusion or panic, without direct danger.
    .levensgevaar = Danger to life, fire or violence happening now
    .medische-spoed = Urgent physical complaints that cannot wait
    .psychische-crisis = Mental health crisis, without direct danger
    .geen = No, none of these
question-suicidaal = { $reader ->
    [client] Do you sometimes think you do not want to live any more?
   *[other] Could { $who } be thinking of not wanting to live any more?
}
    .kort = Thoughts of suicide
    .uitleg = It is all right to say it. Not sure? Choose "don't know": you will see straight away who you can talk to.
question-mishandeling = { $reader ->
    [client] Are you being hit, threatened, exploited or badly cared for at home? Or do you see that happen to someone in the house?
   *[other] Are there worries about violence, abuse, exploitation or neglect, of { $who } or of someone in the house?
}
    .kort = Violence, abuse or neglect
    .uitleg = This is about children, adults and older people. Also when an unpaid carer cannot cope any more and becomes too rough or does too little. You do not have to be certain.
question-kan-niet-wachten = Is help needed today or within a few days, because things will go wrong otherwise?
    .kort = Help cannot wait
    .uitleg = For example: the unpaid carer suddenly drops out, or there is no place to sleep tonight.

referral-bel-noodnummer = Phone the emergency number now
    .uitleg = With danger to life, fire or violence, help comes first. The rest of these questions can wait.
    .zeg = There is danger to life. I need an ambulance, the police or the fire brigade. The address is …
    .uitzoeken = Not sure if it is danger to life? Phone anyway: the control room assesses it with you.
referral-bel-zelfmoordpreventie = Talk to someone at 113 now
    .uitleg = You can phone or chat, also without giving your name. You can do this too if you are worried about someone else.
    .zeg = I am thinking of not wanting to live any more. Or: I am worried about someone.
    .uitzoeken = You do not have to be sure how serious it is. Phone or chat to talk about it.
referral-bel-huisarts-spoed = Phone your own GP, urgently
    .uitleg = On working days during the day you phone your own GP (huisarts). There is often a separate choice in the menu for urgent matters.
    .zeg = This is urgent and cannot wait for an ordinary appointment. The complaints are …
    .uitzoeken = Not sure if it is urgent? The assistant talks it over with you.
referral-bel-huisartsenpost = Is the GP closed? Phone the out-of-hours service
    .uitleg = The out-of-hours GP service (huisartsenpost) helps with urgent matters outside office hours. Always phone before you go there. In a mental health crisis they can call in the acute mental health team.
    .zeg = Our own GP is closed and this cannot wait. This is what is happening: …
    .uitzoeken = Not sure if it is urgent? Phone, and they will assess it with you.
referral-bel-huisarts-crisis = Phone the GP about the mental health crisis
    .uitleg = The GP can call in the acute mental health team (crisisdienst). You usually cannot phone that team yourself.
    .zeg = There is a mental health crisis. Can you call in the acute mental health team?
    .uitzoeken = Not sure if it is a crisis? Talk to the GP about it.
referral-bel-veilig-thuis = Phone Veilig Thuis
    .uitleg = Veilig Thuis listens, thinks along and says what help there is. You can ask for advice without anything being done with your name. Is there danger now? Then first phone the emergency number.
    .zeg = I am worried about safety at home. I want advice first.
    .uitzoeken = Not sure? You can also phone just for advice.
referral-spoed-huisarts = Phone the GP today: the care cannot wait
    .uitleg = Does the care fall away or is it getting dangerous at home, for someone with a Wlz decision or in the last phase of life? Then first phone the GP (huisarts). If the GP is closed, phone the out-of-hours GP service (huisartsenpost). They can get care to come, or ask for a crisis place: a place where someone can go at once. Is there a care provider already? Phone them too. In direct danger phone 112.
    .zeg = The care at home cannot wait another day, because … { $reader ->
        [client] I have a Wlz decision or am in the last phase of life.
       *[other] There is a Wlz decision, or it is the last phase of life.
    } Can you arrange care now, or ask for a crisis place?
    .uitzoeken = Look whether there is a Wlz decision, or ask the GP. Phone if you are in doubt too.
referral-spoed-gemeente = Make an urgent report to the municipality
    .uitleg = Can support not wait, for example because the unpaid carer drops out or shelter is needed now? If it is urgent, the municipality must arrange something temporary at once. The municipality weighs whether it is urgent, so mention facts. The ordinary assessment comes later.
    .zeg = This is an urgent Wmo report (spoedmelding). It cannot wait, because … What temporary solution can you arrange today?
    .uitzoeken = Ask the municipality whether this counts as urgent. Say what goes wrong if nothing happens.
referral-spoed-jeugdhulp = Ask the municipality for urgent help for the child
    .uitleg = For children and young people, help in an emergency must always be within reach. Ask for the emergency service for youth help (jeugdhulp).
    .zeg = Youth help is needed now and it cannot wait. Who can come today?
    .uitzoeken = Ask whether the situation of the child counts as urgent.
referral-spoed-zorgkantoor = Phone the care office: the care cannot wait
    .uitleg = You can do so on working days, in the daytime. With a Wlz decision the care office (zorgkantoor) shares responsibility for care being there. Ask what can be done quickly, for instance when the care at home suddenly drops away.
    .zeg = There is a Wlz decision, and the care cannot wait. What can you arrange now?
    .uitzoeken = Is there a Wlz decision? Look at the letter from the CIZ or ask the care office.

right-noodnummer-altijd = With direct danger anyone may phone the emergency number, day and night.
right-zelfmoordpreventie-gratis = Phoning 113 is free, with the short number too. So is chatting. Day and night.
right-spoed-beoordeling = The practice or the out-of-hours service assesses on the phone how soon help is needed.
right-wlz-crisisplek = If it suddenly gets dangerous without admission, there may be a crisis place under the Wlz. It is for a short time and can be outside your region. The GP or a care professional asks for it.
right-veilig-thuis-gratis = Phoning Veilig Thuis is free, day and night.
right-veilig-thuis-anoniem = You may ask for advice without giving your name.
right-spoed-onverwijld = In an urgent case the municipality must provide something temporary at once after the report ("onverwijld"), until the assessment is done.
right-jeugdhulp-bereikbaar = The municipality must make sure youth help can always be reached in an emergency.

advice-crisis-geen-aanvraag = In a crisis, do not start with a Wlz or Wmo application. That comes later; things must be safe and calm first.
advice-spoed-duidelijk-zeggen = Use the word "spoed" (urgent) and say what happens if nothing comes today. Otherwise it may become an ordinary report.

source-rijksoverheid-veilig = Government of the Netherlands, help with domestic violence
source-huisarts-spoed-pagina = GPinfo, whom to phone in an emergency
source-crisiszorg-pagina = CZ care office, crisis care
source-zelfmoordpreventie-pagina = 113 Zelfmoordpreventie
right-zelfmoordpreventie-gratis-voorheen = The number that starts with 0800 is free; with the short number you pay ordinary call charges. You can phone and chat day and night.
norm-spoed-medisch = how urgent it is
    .kijkt = The doctor or the assistant looks at the complaints and how fast they get worse.
norm-spoed-wmo = whether it is urgent
    .kijkt = The municipality looks at what goes wrong if nothing comes today, and whether someone else can step in now.
norm-veilig-thuis-stappen = which steps are needed
    .kijkt = Veilig Thuis looks at how serious it is, who is in danger and what you want yourself.
source-zelfmoordpreventie-gratis-nieuws = Upday, the number 113 is free (3 October 2025)
