question-metgezel-groep = Does the situation fit one of these groups?
    .kort = Group for Metgezel
    .uitleg = ZEVMB means: an intellectual disability so severe that the IQ cannot be measured well, and also a very severe motor disability. Relatives: you care for someone with disabilities and complicated problems, and you need support for yourself.
    .zevmb = Very severe intellectual and multiple disabilities (ZEVMB)
    .autisme = Autism
    .hersenletsel = Major problems through brain injury after birth
    .lvb-gedrag = Mild intellectual disability with severe behavioural problems
    .naasten = Relative of someone with disabilities, with a support need of their own
    .geen = None of these
question-gewone-oco-te-weinig = Is ordinary client support too little, or is that to be expected?
    .kort = Ordinary client support is too little
    .uitleg = Ordinary client support is often short. Think of situations where something new has to be arranged all the time, or where earlier help got stuck.
question-meer-dan-gemiddeld = Is much more support needed than with most families?
    .kort = Much support needed
    .uitleg = Compare with other families with care: are there more helpers, more laws or more crises?
question-leefgebieden = In which areas are there problems because of the disability or illness?
    .kort = Areas with problems
    .uitleg = Choose everything that applies, for the person or for the family.
    .studie = School or study
    .relatie = Relationship or family
    .geld = Money
    .werk = Work
    .wonen = Housing
    .zorg = Arranging care
    .geen = None of these
question-gezin-wlz = Does someone in the family have a Wlz decision, is one likely to come, or are there severe multiple disabilities?
    .kort = Wlz or severe disabilities in the family
    .uitleg = One member of the family is enough.

rule-metgezel-criteria = Conditions for Metgezel
rule-metgezel-doelgroep = Group Metgezel is there for
norm-meer-dan-gewoon = whether more than ordinary support is needed
    .kijkt = Metgezel looks at whether ordinary client support is too little, in how many areas there are problems and how hard it is for the family.
norm-zevmb-oordeel = whether this is ZEVMB
    .kijkt = Experts look at understanding and moving, with reports from therapists.

referral-metgezel-aanmelden = Ask for a Metgezel
    .uitleg = A Metgezel walks along with the whole family for a long time and looks at all areas of life. It may fit if the situation is very complicated and hard. After getting to know you, Metgezel itself decides whether it is possible. Ordinary client support stays available as well.
    .zeg = We have a complicated situation and ordinary client support is too little. Is there room, and is a Wlz decision needed to take part?
    .uitzoeken = Metgezel can tell whether the situation fits. Ask an ordinary client supporter too.
referral-zevmb-paspoort = Apply for the ZEVMB passport
    .uitleg = For a Metgezel with ZEVMB this passport is needed. Experts assess whether the disabilities are of that kind.
    .zeg = We want to apply for the ZEVMB passport. Which reports do you need?
    .uitzoeken = The knowledge centre can tell whether this is ZEVMB.

right-metgezel-gratis = A Metgezel costs you nothing: the state pays a subsidy.
right-metgezel-gezin = A Metgezel is there for the person and for the relatives.
right-metgezel-geen-besluit = If Metgezel says no, that is not a government decision. You cannot object, but you can make a complaint to the organisation.
right-zevmb-toets = Experts test whether someone has ZEVMB. After that comes the passport.

advice-niet-wachten-op-metgezel = Do not put off any application or report because you are waiting for a Metgezel.
advice-metgezel-plek-vragen = Ask straight away whether there is room. The subsidy runs for a fixed time, and what comes after it is not known yet.

bring-gezin-in-het-kort = A short story about the family: who is in it, who helps, what gets stuck.

source-dusi-gco = DUS-I, specialised client support
source-metgezel-pagina = Metgezel
source-copiloot-zevmb = Copiloot aan boord, what is ZEVMB
