question-metgezel-groep = Past de situatie bij een van deze groepen?
    .kort = Groep voor Metgezel
    .uitleg = ZEVMB betekent: een verstandelijke beperking die zo ernstig is dat het IQ niet goed te meten is, en ook een zeer ernstige beperking in bewegen. Naasten: u zorgt voor iemand met beperkingen en ingewikkelde problemen, en u heeft daar zelf ondersteuning bij nodig.
    .zevmb = Zeer ernstige verstandelijke en meervoudige beperkingen (ZEVMB)
    .autisme = Autisme
    .hersenletsel = Grote problemen door hersenletsel na de geboorte
    .lvb-gedrag = Lichte verstandelijke beperking met ernstige gedragsproblemen
    .naasten = Naaste van iemand met beperkingen, met een eigen ondersteuningsvraag
    .geen = Geen van deze
question-gewone-oco-te-weinig = Is gewone cliëntondersteuning te weinig, of is dat te verwachten?
    .kort = Gewone cliëntondersteuning is te weinig
    .uitleg = Gewone cliëntondersteuning duurt vaak kort. Denk aan situaties waarin er steeds iets nieuws moet worden geregeld, of waarin eerdere hulp vastliep.
question-meer-dan-gemiddeld = Is er veel meer ondersteuning nodig dan bij de meeste gezinnen?
    .kort = Veel ondersteuning nodig
    .uitleg = Vergelijk met andere gezinnen met zorg: zijn er meer hulpverleners, meer wetten of meer crises?
question-leefgebieden = Op welke gebieden zijn er problemen door de beperking of aandoening?
    .kort = Gebieden met problemen
    .uitleg = Kies alles wat speelt, voor de persoon of voor het gezin.
    .studie = School of studie
    .relatie = Relatie of gezin
    .geld = Geld
    .werk = Werk
    .wonen = Wonen
    .zorg = Zorg regelen
    .geen = Geen van deze
question-gezin-wlz = Heeft iemand in het gezin een Wlz-indicatie, komt die er waarschijnlijk, of zijn er ernstige meervoudige beperkingen?
    .kort = Wlz of ernstige beperkingen in het gezin
    .uitleg = Eén gezinslid is genoeg.

rule-metgezel-criteria = Voorwaarden voor Metgezel
rule-metgezel-doelgroep = Groep waarvoor Metgezel er is
norm-meer-dan-gewoon = of er meer dan gewone ondersteuning nodig is
    .kijkt = Metgezel kijkt of gewone cliëntondersteuning te weinig is, op hoeveel gebieden er problemen zijn en hoe zwaar het gezin het heeft.
norm-zevmb-oordeel = of het om ZEVMB gaat
    .kijkt = Deskundigen kijken naar het verstand en het bewegen, met verslagen van behandelaars.

referral-metgezel-aanmelden = Vraag een Metgezel aan
    .uitleg = Een Metgezel loopt lang mee met het hele gezin en kijkt naar alle gebieden van het leven. Het kan passen als de situatie heel ingewikkeld en zwaar is. Na een kennismaking beslist Metgezel zelf of het kan. De gewone cliëntondersteuning blijft daarnaast bestaan.
    .zeg = Wij hebben een ingewikkelde situatie en gewone cliëntondersteuning is te weinig. Is er plek, en is een Wlz-indicatie nodig om mee te doen?
    .uitzoeken = Metgezel kan vertellen of de situatie past. Vraag het ook aan een gewone cliëntondersteuner.
referral-zevmb-paspoort = Vraag het ZEVMB-paspoort aan
    .uitleg = Voor een Metgezel bij ZEVMB is dit paspoort nodig. Deskundigen beoordelen of de beperkingen daaronder vallen.
    .zeg = Wij willen het ZEVMB-paspoort aanvragen. Welke verslagen heeft u nodig?
    .uitzoeken = Het kenniscentrum kan vertellen of het om ZEVMB gaat.

right-metgezel-gratis = Een Metgezel kost u niets: het rijk betaalt een subsidie.
right-metgezel-gezin = Een Metgezel is er voor de persoon zelf en voor de naasten.
right-metgezel-geen-besluit = Zegt Metgezel nee, dan is dat geen overheidsbesluit. U kunt geen bezwaar maken, maar wel een klacht indienen bij de organisatie.
right-zevmb-toets = Deskundigen toetsen of iemand ZEVMB heeft. Daarna komt het paspoort.

advice-niet-wachten-op-metgezel = Stel geen aanvraag of melding uit omdat u op een Metgezel wacht.
advice-metgezel-plek-vragen = Vraag meteen of er plek is. De subsidie loopt voor een vaste tijd en wat er daarna komt, is nog niet bekend.

bring-gezin-in-het-kort = Een kort verhaal over het gezin: wie zijn er, wie helpt er, wat loopt er vast.

source-dusi-gco = DUS-I, gespecialiseerde cliëntondersteuning
source-metgezel-pagina = Metgezel
source-copiloot-zevmb = Copiloot aan boord, wat is ZEVMB
