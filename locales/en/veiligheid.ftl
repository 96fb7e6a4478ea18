question-acuut = Is help needed right now?
    .kort = Help needed right now
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

# Whom to phone about which danger. `woorden` are sure, `misschien` can mean something else, `niet` only looks like it.
# A word such as `a/b` is either of them, `a*` any word that begins so, `…` a few words between, `=` nothing else typed.
danger-direct-gevaar = Is there direct danger, a fire, or must an ambulance or the police come now? Phone { $numbers }.
    .kort = Direct danger: { $number }.
    .woorden = 112, =911, =999, emergency, emergencies, emergancy, emergeny, emrgency, =sos, =fire, there is a fire, there s a fire, theres a fire, house is on fire, house … fire, on fire, kitchen … fire, =ambulance, =police!, call/need/send/phone … ambulance/police!/firefighters, call 911, life threatening, lifethreatening, cardiac arrest, not breathing, stopped breathing, choking!, unconscious, unconcious, passed out, not waking up, having a stroke, had a stroke, overdose*, over dose, too many pills/tablets, poisoned, poisoning, bleeding heavily/badly/a lot, bleeding to death, stabbed!, stabbing!, stabs!, shot me/him/her, has a knife/gun/weapon, with a knife/gun, =gun, =knife, gas leak, smell gas, carbon monoxide, going to kill me/us/him/her/them, gonna kill me/us/him/her/them, will kill me/us/him/her/them, wants to kill me/us/him/her/them, kill my wife/husband/mother/father/child/children, try/tries/tried/trying to kill me/us/him/her/them, threatens/threatened/threatening … kill, murder*!, kidnapped, drowning, =in danger, =heart attack, having a heart attack, took/taken/swallowed … all/bottle/lots/whole/many … pills/tablets/medication, swallowed … pills, t/cant/cannot/not/couldnt … breathe/breath/breathing, want to kill him/her/them/someone/somebody, is in danger now, =danger!, t/wont/not … wake up
    .misschien = fire, ambulance, police, =help, help help, =help me, =help us, stroke!, danger!, dangerous, unsafe!, urgent!, urgently, bleeding!, gun, knife, weapon!, aggressive, agressive, aggression, killing me, in danger!, heart attack, took/taken … pills
    .niet = fire alarm, smoke and fire, police check
danger-dokter-nodig = Is a doctor needed today? Phone your own GP (huisarts). In the evening, at night and at weekends you phone the out-of-hours GP service (huisartsenpost). You hear that number when you phone the GP.
    .kort = Urgent, but no direct danger: your own GP, in the evening and at weekends the out-of-hours GP service (huisartsenpost).
    .woorden = out of hours, first aid, need a doctor, need doctor now, doctor now, see a doctor now, mental health crisis, mental crisis, psychiatric crisis, crisis team, mental breakdown, nervous breakdown
    .misschien = crisis, urgent, urgently, psychosis, psychotic, hears/hear/hearing voices, hallucinat*, confused, delirium, high fever, panic attack, breakdown, a lot of pain, stroke, bleeding
danger-zelfdoding = Is someone thinking of suicide, or are you worried that someone is? Phone { $numbers }, or chat at { $chat }. Day and night, and without a name.
    .kort = Thinking of suicide: { $number }.
    .woorden = 113, suicid*, suicd*!, sucide, sucid*, suiciade, suicied*, kms, kys, unalive*, want/wants/wanted!/wanna … be dead, ready to die, let me die, hope i die, rather die, rather be dead, going to die by, wish … never been born, no longer want/wants to live, not want to wake up, not wake up again, never wake up, better off dead, better without me, world without me, no reason … live, nothing … live for, not worth living!, life … not worth, life … isnt worth, life … pointless/meaningless, tired of life/living!, sick of living!, done with life, end/ending!/ends/ended … my/his/her/their/own life, end it all, ending! it all, take/taking!/takes/took … my/his/her/their own life, take/taking!/takes my/his/her life, hang/hanging!/hanged/hung/hurt/hurts/hurting!/harm/harms/harming!/harmed/cut/cuts/cutting!/drown/starve/shoot/stab/burn/burns/burning! myself/himself/herself/themselves/themself/yourself/meself/mysel, self harm*, selfharm*, self injur*, self destruct*, cut/cuts/cutting!/slit … wrists/wrist/arms, jump/jumps/jumping! … off/from/under/before! … train/bridge/roof/building!/balcony, jump in front of, goodbye note, death! wish, deathwish, thoughts! of death!/dying, thinking! of/about dying/death!, thinks! of/about dying/death!, iwanttodie, wanttodie, i want 2 die, want 2 die, wanna 2 die, want/wants/wanted!/wanna/wana/wish/wishes!/wnt/wanting! … die, want/wants/wanted!/wanna/wish … dead, t/dont/dnt/not/doesnt/didnt/never/longer … want/wants/wanna/wish/wana … live/alive/exist/living!, t/dont/dnt/not/doesnt/didnt/never/longer … want/wants/wanna/wish to be here, t/dont/dnt/not/doesnt/didnt/never/longer … want/wants/wanna to wake up, wish i was/were/wasnt dead/gone, wish i was/were never born, better off without me/him/her, life … t worth, kill/kills/killing!/killed/kil myself/himself/herself/themselves/themself/yourself/meself/mysel/mself, jump/jumps in front, want to die, i want to dye
    .misschien = dying, death, dead, can not go on, end of my/our tether, hopeless*!, desperate, despair!, no way out, no hope, depress*, dark thoughts, want to disappear, euthanasia, falling apart, breaking point, i die, will die, might die, could die, t/cant/cannot/not … go on, t/cant/cannot/not … cope, t/cant/cannot/can not … take it, can not … cope, t/cant/cannot do this anymore, t/cant/cannot … anymore, end of my/our rope/tether, giving up, give up on life, t/dont/not want to go on
    .niet = after … death, death of, dead end, end of life care
danger-geweld-thuis = Is there violence, abuse, threats or neglect at home, of a child, an adult or an older person? Phone Veilig Thuis: { $numbers }.
    .kort = Violence or abuse at home: { $number }.
    .woorden = hit/hits/hitting!/hitted!/beat/beats/beaten!/beating!/bites/kick/kicks/kicked!/kicking!/punch/punches!/punched!/punching!/slaps/slapped!/slapping!/choke/chokes!/choked!/strangle!/strangles!/strangled!/strangling!/smack/smacks!/smacked!/shoves!/abuse/abuses!/abused!/abusing!/hurts/attacks!/attacked!/attacking!/assault*!/molest*!/rape/raped!/rapes/threaten!/threatens!/threatened!/threatening!/harass!/harasses!/harassed! … me/us/him/her/them/child/children!/kid/kids/son/daughter!/mother!/mum/mom/father!/dad/brother!/sister!/baby/wife/husband!/girlfriend/boyfriend/partner!/grandmother/grandma!/gran/grandfather/grandpa/client!/patient!/resident!/girl/boy, me/us/him/her/them/child/children!/kid/kids/son/daughter!/mother!/mum/mom/father!/dad/brother!/sister!/baby/wife/husband!/girlfriend/boyfriend/partner!/grandmother/grandma!/gran/grandfather/grandpa/client!/patient!/resident!/girl/boy/i/we/he/she/they/being/getting!/gets/got/get/is/are/was/been … abused!/beaten!/raped!/assaulted!/molested!/hit/punched!/kicked!/slapped!/strangled!/choked!/threatened!/neglected!/exploited!/harassed!/locked!, domestic violence!, domestic abuse, domestc violence!, violence!, violent!, sexual abuse, sexually abused!, sexual assault, sexual violence!, child abuse, abused!, abusive!, abuser!, abusing!, abuse … child/children!/home/mother!/elderly, elder abuse, elderly abuse, rape, raped!, rapist!, raping!, incest!, molest*!, assault*!, bruises!, black eye, hands round my neck, by the throat, threaten*!, threats!, blackmail*, stalk/stalker!/stalking!/stalked!/stalks!, sextortion, grooming!, forced marriage, forced … marry/sex, honour killing, honor killing, genital mutilation, afraid!/scared!/frightened/terrified of … husband!/father!/dad/boyfriend/wife/partner!/ex/stepfather/mother!/mum/mom/brother!/son/him/her, afraid!/scared! to go home, not safe at home, unsafe! at home, feel unsafe!, neglect*!, exploited!, exploitation, locks/locked!/lock … me/us/him/her/up/in/room, human trafficking, trafficked, women s shelter, womens shelter, women s refuge!, touches!/touched!/touching! … me/my daughter!/my son, throws! … at me/us/her/him, shakes!/shaking!/shook … baby, =veilig thuis, t/dont/not feel safe
    .misschien = abuse, hits, hitting!, beats!, aggressive, agressive, aggression, unsafe!, not safe, scared!, afraid!, frightened, yells at, shouts at, screams at, humiliates, controls me, bullied!, bullying!, restrained
    .niet = drug abuse, alcohol abuse, substance abuse, abuse of alcohol/drugs/power, beat the, heartbeat, hit the/a/by, hits the, neglected to, afraid that, scared that, afraid to ask, afraid of … needles/dentist/operation/decision/hospital/future, hurts me when, back hurts, knee hurts, hip hurts, leg hurts, head hurts, it hurts, hurts when, kind of

referral-bel-noodnummer = Phone the emergency number { -number-noodnummer } now
    .twijfel = Could it be danger to life? Then you phone { -number-noodnummer }
    .uitleg = With danger to life, fire or violence, help comes first. The rest of these questions can wait.
    .zeg = There is danger to life. I need an ambulance, the police or the fire brigade. The address is …
    .uitzoeken = Not sure if it is danger to life? Phone anyway: the control room assesses it with you.
referral-bel-zelfmoordpreventie = Talk to someone at 113 now
    .twijfel = Could someone be thinking of suicide? Talk to 113
    .uitleg = Is there direct danger? Then first phone { -number-noodnummer }. You can phone 113 or chat with them, also without giving your name. You can do this too if you are worried about someone else. Your own GP can help too; in the evening, at night and at weekends that is the out-of-hours GP service (huisartsenpost).
    .zeg = I am thinking of not wanting to live any more. Or: I am worried about someone.
    .uitzoeken = You do not have to be sure how serious it is. Phone or chat to talk about it.
referral-bel-huisarts-spoed = Phone your own GP, urgently
    .twijfel = Can the complaints not wait? Talk it over with the GP
    .uitleg = On working days during the day you phone your own GP (huisarts). There is often a separate choice in the menu for urgent matters.
    .zeg = This is urgent and cannot wait for an ordinary appointment. The complaints are …
    .uitzoeken = Not sure if it is urgent? The assistant talks it over with you.
referral-bel-huisartsenpost = Is the GP closed? Phone the out-of-hours service
    .twijfel = Not sure, and the GP is closed? The out-of-hours service thinks along
    .uitleg = The out-of-hours GP service (huisartsenpost) helps with urgent matters outside office hours. Always phone before you go there. In a mental health crisis they can call in the acute mental health team.
    .zeg = Our own GP is closed and this cannot wait. This is what is happening: …
    .uitzoeken = Not sure if it is urgent? Phone, and they will assess it with you.
referral-bel-huisarts-crisis = Phone the GP about the mental health crisis
    .twijfel = Could it be a mental health crisis? Talk it over with the GP
    .uitleg = The GP can call in the acute mental health team (crisisdienst). You usually cannot phone that team yourself.
    .zeg = There is a mental health crisis. Can you call in the acute mental health team?
    .uitzoeken = Not sure if it is a crisis? Talk to the GP about it.
referral-bel-veilig-thuis = Phone Veilig Thuis
    .twijfel = Could it be unsafe at home? Veilig Thuis thinks along
    .uitleg = Veilig Thuis listens, thinks along and says what help there is. You can ask for advice without anything being done with your name. Is there danger now? Then first phone { -number-noodnummer }.
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

right-noodnummer-altijd = With direct danger anyone may phone the emergency number { -number-noodnummer }, day and night.
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
