# De zinnen van het programma zelf. Wie iets vertaalt, vertaalt alleen wat rechts van `=` staat.
# De eerste regel van elke groep zegt waar de groep voor is. Een variabele begint met `$`.

## De lezer

who = { $reader ->
    [client] u
    [naaste] uw naaste
   *[other] de cliënt
}
who-capital = { $reader ->
    [client] U
    [naaste] Uw naaste
   *[other] De cliënt
}


## Bedragen en datums

amount = € { $euro },{ $cent }
    .whole = € { $euro }
    .thousands = { "." }

date = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Bevindingen: wat er mis is in een regelbestand of een tekst
# Een woord dat ontbreekt, is het getal 0. Zo kan een zin kiezen: `{ $near -> [0] … *[other] Bedoelde u `{ $near }`? }`.

severity-error = fout
severity-warning = let op
severity-help = tip
findings-more = { $count ->
    [one] Er is nog 1 bevinding. Los eerst de andere op.
   *[other] Er zijn nog { $count } bevindingen. Los eerst de andere op.
}

# `$kind`: waar een naam voor staat

kind-question = vraag
kind-answer = antwoord
kind-rule = regel
kind-referral = verwijzing
kind-desk = loket
kind-right = recht
kind-advice = advies
kind-law = wet
kind-source = bron
kind-topic = onderwerp
kind-promise = belofte
kind-danger = gevaar

# `$expected`: wat er had moeten staan

expected-name = een naam: kleine letters, cijfers en streepjes
expected-text = een woord of een zin
expected-value = een waarde, na de dubbele punt
expected-number = een heel getal van hoogstens negen cijfers
expected-count = een heel getal vanaf 1
expected-amount = een bedrag boven nul, en voor een boete per dag ook een aantal dagen boven nul
expected-length = een termijn van minder dan 50 jaar
expected-boolean = `true` of `false`
expected-url = een adres dat begint met https:// of http://, zonder spaties
expected-email = een e-mailadres, zoals info@voorbeeld.nl
expected-phone = een telefoonnummer, met ten minste één cijfer
expected-bwb = het nummer van de regeling op wetten.overheid.nl, zoals BWBR0035917
expected-euro = een bedrag in euro's met een punt, bijvoorbeeld 21.80
expected-date = een datum als 2026-11-22
expected-list = een lijst, met een streepje voor elk ding of tussen [ en ]
expected-mapping = namen met een dubbele punt, onder elkaar of tussen { "{" } en { "}" }
expected-rule = een regel: de naam van een ja-nee-vraag, `always`, of `all`, `any`, `not`, `at-least`, `question` of `rule`

# `$reason`: waarom iets niet te lezen of te schrijven is

reason-not-found = het bestaat niet
reason-permission = u mag het niet openen of veranderen
reason-folder = het is een map en geen bestand
reason-not-a-folder = het is geen map
reason-not-a-file = het is geen gewoon bestand
reason-exists = het bestaat al
reason-full = de schijf is vol
reason-too-large = zo groot mag een bestand hier niet worden
reason-elsewhere = een ander programma heeft in het bestand geschreven
reason-other = het lukt niet

# `$change`: wat er in een oudere indeling moet veranderen

change-0 = Een indeling 0 is nooit uitgegeven. Schrijf `format: 1`, en kijk met `loketwijzer check` of de rest klopt.

# Bestanden die niet te lezen zijn

finding-unreadable = Dit kan niet worden gelezen: { $reason }.
    .help = Kijk of het bestand of de map bestaat en of u het mag openen.
finding-no-files = Hier staan geen regelbestanden.
    .help = Een regelbestand eindigt op `.yaml`. Noem de map waar de regelbestanden in staan. Met `loketwijzer export` krijgt u een map om mee te beginnen.
finding-other-ending = Dit bestand wordt niet gelezen: de naam eindigt niet op `.{ $ending }`.
    .help = Geef het bestand een naam die eindigt op `.{ $ending }`, met kleine letters. Of haal het weg uit deze map.
finding-no-language = De map `{ $name }` is geen taal. De teksten in dit bestand worden niet gebruikt.
    .help = Zet het bestand in een map met de naam van een taal, bijvoorbeeld `nl` of `en`.
finding-not-utf8 = Dit bestand is geen gewone tekst (UTF-8).
    .help = Open het bestand in een tekstprogramma en bewaar het opnieuw met de codering UTF-8.
finding-too-big = Dit bestand is te groot.
    .help = Een bestand mag niet groter zijn dan { $limit } bytes. Verdeel het over meer bestanden.
finding-empty-file = In dit bestand staat niets.
    .help = Zet er regels in, of haal het bestand weg.
finding-control-character = Hier staat een teken dat u niet ziet: { $code }.
    .help = Haal het weg, of typ een gewone spatie. Zulke tekens veranderen wat er op het scherm komt.
finding-too-long = Dit is te lang.
    .help = Hoogstens { $limit } tekens. Misschien is een aanhalingsteken niet gesloten.
finding-too-much = Hier zit te veel in elkaar.
    .help = Maak het korter of verdeel het: er zijn te veel lagen binnen elkaar, of er is te veel herhaald met `&` en `*`.

# De vorm van een regelbestand

finding-tab = Hier staat een tab.
    .help = Gebruik spaties in plaats van een tab. Spring steeds twee spaties in.
finding-open-quote = Dit aanhalingsteken wordt niet gesloten.
    .help = Zet hetzelfde teken ook achter de tekst, op dezelfde regel. Een `'` in een woord mag alleen tussen dubbele aanhalingstekens.
finding-after-quote = Achter een aanhalingsteken dat sluit kan niets meer staan.
    .help = Haal dit weg of zet het tussen de aanhalingstekens. Staat er een `'` in de tekst? Gebruik dan dubbele aanhalingstekens.
finding-bad-escape = Een `\` betekent tussen dubbele aanhalingstekens iets anders, en dit bestaat niet.
    .help = Schrijf `\\` als u een `\` bedoelt. Of gebruik enkele aanhalingstekens.
finding-open-bracket = Het haakje `{ $bracket }` wordt niet gesloten.
    .help = Zet het haakje dat erbij hoort achter het laatste ding: `[` hoort bij `]`, `{ "{" }` hoort bij `{ "}" }`.
finding-stray-bracket = Dit haakje sluit niets.
    .help = Haal het weg, of zet het haakje dat opent ervoor.
finding-wrong-bracket = Het haakje `{ $open }` wordt gesloten met `{ $close }`.
    .help = `[` hoort bij `]`, en `{ "{" }` hoort bij `{ "}" }`.
finding-missing-comma = Hier mist een komma, of een haakje dat sluit.
    .help = Zet tussen haakjes een komma na elk ding. Kijk ook of het haakje op de regel erboven is gesloten.
finding-bad-indent = Deze regel springt niet goed in.
    .help = Zet hem precies onder de regel waar hij bij hoort. Spring steeds twee spaties in. Een lijst heeft een streepje voor elk ding.
finding-stray-colon = Hier kan geen dubbele punt staan.
    .help = Eén regel heeft één dubbele punt. Zet een tekst waar een dubbele punt in staat tussen aanhalingstekens. Springt deze regel verder in dan die erboven? Dan mist daar misschien een dubbele punt.
finding-missing-colon = Hier mist een dubbele punt.
    .help = Schrijf eerst de naam, dan een dubbele punt en een spatie, en dan de waarde.
finding-stray-dash = Een lijst kan niet op deze regel beginnen.
    .help = Begin de lijst op een nieuwe regel, met een streepje voor elk ding. Of zet de lijst tussen [ en ].
finding-unknown-anchor = `*{ $name }` herhaalt iets dat er niet is.
    .help = Zet eerder in dit bestand `&{ $name }` bij wat u wilt herhalen. Begint een tekst met een `*`? Zet hem dan tussen aanhalingstekens.
finding-several-documents = Hier begint een tweede document. Een bestand is één document.
    .help = Haal deze regel weg, of maak er een bestand bij.
finding-reserved-character = Een woord kan niet met `{ $character }` beginnen.
    .help = Dit teken betekent iets in YAML. Zet het woord tussen aanhalingstekens, of haal het teken weg.
finding-syntax = Dit is geen goede YAML.
    .help = Kijk naar deze regel en de regel erboven. Vaak klopt het inspringen niet, of er mist een aanhalingsteken, een haakje of een dubbele punt.
finding-duplicate-key = `{ $key }` staat hier twee keer.
    .help = Laat `{ $key }` één keer staan. Zet alles wat erbij hoort daaronder.
finding-unknown-key = `{ $key }` kan hier niet staan.
    .help = { $near ->
            [0] Hier kan staan: { $expected }.
           *[other] Bedoelde u `{ $near }`? Hier kan staan: { $expected }.
        }
finding-missing-key = Hier mist `{ $key }`.
    .help = Voeg `{ $key }:` toe.
finding-empty-value = Hier is niets ingevuld.
    .help = Vul in wat hier hoort. Bedoelt u niets? Haal dan de hele regel weg. Ook `~` en `null` betekenen niets.
finding-wrong-type = Hier hoort iets anders te staan.
    .help = Nodig is: { $expected }.
finding-unknown-word = `{ $word }` is hier geen keuze.
    .help = { $near ->
            [0] U kunt kiezen uit: { $expected }.
           *[other] Bedoelde u `{ $near }`? U kunt kiezen uit: { $expected }.
        }
finding-bad-name = `{ $name }` kan geen naam zijn.
    .help = { $near ->
            [0] Gebruik kleine letters, cijfers en streepjes, en begin met een letter. Hoogstens 80 tekens.
           *[other] Bedoelde u `{ $near }`? Gebruik kleine letters, cijfers en streepjes, en begin met een letter.
        }
finding-dotted-name = `{ $name }` kan hier geen naam zijn: er staat een punt in.
    .help = Gebruik een streepje in plaats van de punt. Alleen een bron mag punten hebben.
finding-reserved-name = De naam `{ $name }` heeft al een betekenis.
    .help = Kies een andere naam. `always` geldt altijd. Elke vraag heeft al `weet-niet` als antwoord, en `kort` en `uitleg` als tekst.
finding-bad-date = `{ $word }` is geen datum.
    .help = Schrijf een datum die bestaat als jaar-maand-dag, bijvoorbeeld 2026-11-22.
finding-bad-address = `{ $value }` klopt niet.
    .help = Nodig is: { $expected }.

# De vorm van een regel

finding-rule-shape = { $found ->
        [0] Deze regel zegt niet wat er moet gelden.
       *[other] Deze regel zegt meer dan één ding: { $found }.
    }
    .help = Een regel is precies één van deze: `all`, `any`, `not`, `at-least` met `of`, `question`, of `rule`. Zet meer regels onder elkaar in een `all` of een `any`.
finding-claim-shape = { $found ->
        [0] Deze belofte zegt niet wat er wordt beloofd.
       *[other] Deze belofte zegt meer dan één ding: { $found }.
    }
    .help = Een belofte is precies één van deze: `never`, `always`, `first`, `to-do`, `not-to-do`, `one-of`, `never-right` of `always-right`. Maak van meer dingen meer beloften.
finding-needs-key = `{ $key }` kan hier niet zonder `{ $needs }`.
    .help = Voeg `{ $needs }:` toe, of haal `{ $key }` weg.
finding-nested-id = Een regel binnen een andere regel heeft geen naam.
    .help = Haal `id` weg. Of zet deze regel in de lijst `rules`, en verwijs ernaar met `rule`.
finding-leaf-shape = Bij de vraag `{ $question }` staat niet precies één voorwaarde.
    .help = Kies één van deze: `any-of` (één van deze antwoorden), `only` (alleen deze antwoorden), of `from` en `below` (vanaf en onder een getal).
finding-term-shape = { $found ->
        [0] Deze termijn heeft geen lengte.
       *[other] Deze termijn heeft meer dan één lengte: { $found }.
    }
    .help = Kies één van deze: `days`, `working-days`, `weeks`, `months` of `years`.
finding-source-shape = Een bron is een artikel of een pagina, en niet allebei.
    .help = Een artikel heeft `law` en `article`, en soms `paragraph` en `part`. Een pagina heeft `page` en `checked`.
finding-empty-list = `{ $key }` is leeg.
    .help = Zet er ten minste één ding in, of haal `{ $key }` weg.
finding-repeated = `{ $name }` staat twee keer in deze lijst.
    .help = Haal er één weg.

# Namen

finding-unknown-name = `{ $name }` bestaat niet ({ $kind }).
    .help = { $near ->
            [0] Controleer de naam, of voeg hem toe in een van de regelbestanden.
           *[other] Bedoelde u `{ $near }`? Controleer de naam, of voeg hem toe in een van de regelbestanden.
        }
finding-other-kind = `{ $name }` kan hier niet staan: dit is een { $found }. Hier hoort een { $kind }.
    .help = { $found ->
            [regel] Verwijst u naar een regel? Schrijf dan `rule: { $name }`.
            [vraag] Is het een ja-nee-vraag? Schrijf dan alleen `{ $name }`. Anders hoort er `question: { $name }`, met een voorwaarde.
           *[other] Zoek de naam van de { $kind } die u bedoelt.
        }
finding-duplicate-name = De naam `{ $name }` is al gebruikt ({ $kind }).
    .help = De eerste staat in { $first }. Geef deze een andere naam, of haal er één weg.
finding-unknown-answer = De vraag `{ $question }` heeft geen antwoord `{ $answer }`.
    .help = { $near ->
            [0] U kunt kiezen uit: { $choices }.
           *[other] Bedoelde u `{ $near }`? U kunt kiezen uit: { $choices }.
        }
finding-unfit-answer = `{ $answer }` past niet als antwoord op de vraag `{ $question }`.
    .help = { $kind ->
            [number] Nodig is een heel getal van { $low } tot en met { $high }, of `weet-niet`.
            [date] Nodig is een datum als 2026-11-22, of `weet-niet`.
            [place] Deze plaats staat niet in de lijst, of er zijn meer plaatsen met die naam. Zet de gemeente erbij, zoals in: Hengelo, Bronckhorst.
            [many] Het antwoord dat de andere uitsluit, kan niet samen met een ander. Hetzelfde geldt voor `weet-niet`.
           *[other] Geef één antwoord.
        }

# Vragen en voorwaarden

finding-wrong-kind = Zo'n voorwaarde past niet bij de vraag `{ $question }`. Die is van de soort `{ $kind }`.
    .help = Bij `yes-no` en `choice` hoort `any-of`, bij `many` hoort `any-of` of `only`, bij `number` hoort `from` of `below`. Een `date` of `place` kan niet in een regel staan.
finding-wrong-detail = Hier hoort een vraag van de soort `{ $wanted }`. `{ $question }` is van de soort `{ $kind }`.
    .help = Een termijn telt vanaf een vraag van de soort `date`. Een loket hangt af van een vraag van de soort `place`.
finding-wrong-question = `{ $key }` hoort niet bij een vraag van de soort `{ $kind }`.
    .help = Haal `{ $key }` weg bij `{ $question }`, of kies een andere soort. `answers` hoort bij `choice` en `many`, `none` bij `many`, en `min` en `max` bij `number`.
finding-bare-question = Bij de vraag `{ $question }` mist `{ $key }`.
    .help = Een vraag van de soort `{ $kind }` heeft dat nodig. Bij `choice` hoort `answers`. Bij `many` horen `answers` en `none`. Bij `number` horen `min` en `max`.
finding-too-many-answers = De vraag `{ $question }` heeft te veel antwoorden.
    .help = Elk antwoord heeft één cijfer als toets. Er kunnen dus hoogstens { $limit } antwoorden zijn. Voeg antwoorden samen of maak er twee vragen van.
finding-too-few-answers = De vraag `{ $question }` heeft te weinig antwoorden.
    .help = Er moet iets te kiezen zijn: geef ten minste twee antwoorden.
finding-none-listed = `{ $answer }` staat in `answers` en ook in `none`.
    .help = Haal `{ $answer }` weg uit `answers`. Wat in `none` staat, is vanzelf een antwoord.
finding-no-range = Van { $min } tot en met { $max } zijn er geen twee getallen.
    .help = Zorg dat `max` hoger is dan `min`.
finding-impossible-number = Het getal { $number } maakt geen verschil bij de vraag `{ $question }`.
    .help = Gebruik een getal van { $low } tot en met { $high }. Anders hoort elk antwoord aan dezelfde kant.
finding-no-number = Er is geen getal vanaf { $from } en onder { $below }.
    .help = Zorg dat `below` hoger is dan `from`.
finding-unknown-under-not = Bij de vraag `{ $question }` staat `weet-niet` onder `not`.
    .help = Wie het niet weet, zou zo een verwijzing kwijtraken. Haal `weet-niet` hier weg, of zet de voorwaarde buiten `not`.
finding-impossible-count = Hier zijn { $count } nodig, maar er zijn er { $of }.
    .help = Bij `at-least` hoort een getal van 1 tot en met het aantal regels onder `of`.
finding-circle = Deze verwijzen naar elkaar in een kring: { $names }.
    .help = Haal één van deze verwijzingen weg.
finding-too-complex = `{ $name }` is te ingewikkeld om te controleren.
    .help = Verdeel dit in kleinere regels met een eigen naam, of gebruik hier minder vragen en minder verschillende voorwaarden.

# Wat mist of te veel is

finding-never-asked = De vraag `{ $name }` wordt nooit gesteld.
    .help = Geen regel, recht of loket gebruikt deze vraag. Gebruik de vraag of haal hem weg.
finding-never-matters = De vraag `{ $name }` maakt nooit verschil.
    .help = Wat iemand ook antwoordt: geen verwijzing verandert erdoor. Daarom wordt de vraag nooit gesteld. Kijk naar de regels waar hij in staat.
finding-never-referred = De verwijzing `{ $name }` kan nooit gelden.
    .help = De regel bij `when` wordt nooit ja, wat iemand ook antwoordt. Kijk of twee voorwaarden elkaar uitsluiten.
finding-dead-end = Er is een gesprek dat eindigt zonder verwijzing met rechten.
    .help = Geef een verwijzing voor wie overblijft, bijvoorbeeld met `when: always`, en geef die een recht.
finding-always-referred = De verwijzing `{ $name }` komt altijd, wat iemand ook antwoordt.
    .help = Is dat de bedoeling? Schrijf dan `when: always`. Controleer anders de regel.
finding-lost-right = Het recht `{ $name }` krijgt nooit iemand.
    .help = De verwijzingen met dit recht gelden alleen op dagen waarop het recht zelf niet geldt. Controleer `valid-from` en `valid-until`.
finding-needless = Dit deel van de regel maakt nooit verschil.
    .help = De andere delen beslissen al zonder dit deel. Haal het weg, of controleer wat er had moeten staan.
finding-fixed = { $value ->
        [yes] Dit deel van de regel is op deze plaats altijd ja.
       *[no] Dit deel van de regel is op deze plaats altijd nee.
    }
    .help = Het spreekt een ander deel tegen, of dat zegt al hetzelfde. Leg het artikel ernaast.
finding-one-sided = { $value ->
        [yes] Dit deel van de regel wordt nooit nee.
       *[no] Dit deel van de regel wordt nooit ja.
    }
    .help = { $value ->
        [yes] Samen laten de voorwaarden niemand over. Controleer wat er had moeten staan.
       *[no] De voorwaarden sluiten elkaar uit. Controleer wat er had moeten staan.
    }
finding-unheard = Dit deel van de regel maakt nooit verschil.
    .help = De uitkomst staat al vast door wat eromheen staat. Haal het weg, of controleer wat er had moeten staan.
finding-idle-option = Zonder het antwoord `{ $answer }` zegt deze voorwaarde hetzelfde.
    .help = Een ander deel van de regel beslist hier al over. Haal het antwoord weg, of controleer dat deel.
finding-idle-threshold = De grens { $number } maakt hier nooit verschil.
    .help = Een ander deel van de regel beslist hier al over. Haal de grens weg, of controleer het getal.
finding-idle-answer = Het antwoord `{ $answer }` op de vraag `{ $question }` maakt nooit verschil.
    .help = Haal het antwoord weg, of gebruik het in een regel.
finding-same-answers = Tussen deze antwoorden op de vraag `{ $question }` is nooit verschil: { $answers }.
    .help = Maak er één antwoord van, of gebruik ze in een regel.
finding-unknown-loses = Met “weet ik niet” op de vraag `{ $question }` valt de verwijzing `{ $name }` af.
    .help = Wie iets niet weet, mag niets kwijtraken. Controleer de regel.
finding-promise-broken = De belofte `{ $name }` wordt gebroken.
    .help = Controleer de regel van deze verwijzing. Of klopt de belofte niet? Leg het artikel ernaast.
finding-promise-empty = De belofte `{ $name }` gaat over niemand.
    .help = Er zijn geen antwoorden waarbij `when` geldt. Controleer `when`.
finding-promise-unproven = De belofte `{ $name }` kan niet worden bewezen: de regels zijn daarvoor te veel.
    .help = Maak er kleinere beloften van, elk over minder vragen.
finding-unused = `{ $name }` wordt nergens gebruikt ({ $kind }).
    .help = Gebruik de naam in een regelbestand, of haal dit weg.
finding-no-source = Bij `{ $name }` staat geen bron ({ $kind }).
    .help = Voeg `source:` toe met de naam van een bron: een artikel uit een wet of een pagina.
finding-no-rights = De verwijzing `{ $name }` heeft geen rechten.
    .help = Voeg `rights:` toe met ten minste één recht. Elke verwijzing eindigt met wat iemands rechten zijn.
finding-no-referrals = Er is nergens een verwijzing.
    .help = Voeg in een regelbestand `referrals:` toe. Zonder verwijzing kan niemand ergens uitkomen.
finding-no-topic = Dit bestand heeft vragen, maar geen onderwerp.
    .help = Voeg bovenaan `topic:` toe, met een naam uit de lijst `topics:`.
finding-tree-missing = In geen enkel bestand staat `tree:`.
    .help = Voeg in één bestand `tree:` toe, met `format`, `id`, `version` en `topics`.
finding-tree-twice = Hier staat `tree:` voor de tweede keer.
    .help = De eerste staat in { $first }. Alle bestanden samen zijn één boom. Laat `tree:` in één bestand staan.
finding-unknown-format = Deze regels zijn in indeling { $found }. Die is nieuwer dan dit programma.
    .help = Gebruik een nieuwer programma. Dit programma leest `format: { $expected }`.
finding-older-format = Deze regels zijn in indeling { $found }. Die wordt niet meer gelezen.
    .help = Dit programma leest `format: { $oldest }` en hoger. { $change }
finding-upside-down = Dit geldt tot en met { $until }, maar begint pas op { $from }.
    .help = Zorg dat `valid-until` op of na `valid-from` ligt.

# Teksten

finding-untold = De tekst `{ $key }` ontbreekt in de taal `{ $language }`.
    .help = Voeg `{ $key }` toe in een bestand in de map van die taal. Staat er een punt in de naam? Dan is het deel na de punt een eigenschap, onder de tekst: vier spaties, een punt, de naam en `=`.
finding-untranslated = De tekst `{ $key }` is er nog niet in de taal `{ $language }`.
    .help = Wie die taal leest, ziet nu de tekst in de eerste taal. Voeg `{ $key }` toe in een bestand in de map van die taal.
finding-unused-message = De tekst `{ $key }` wordt nergens gebruikt (taal `{ $language }`).
    .help = Controleer of de naam klopt met het regelbestand, of haal de tekst weg.
finding-missing-placeable = In de tekst `{ $key }` in de taal `{ $language }` ontbreekt `${ $variable }`.
    .help = In de eerste taal staat hier wel `${ $variable }`. Neem het ook op in deze tekst.
finding-unknown-placeable = De tekst `{ $key }` gebruikt `${ $variable }`, maar dat krijgt deze tekst niet.
    .help = Elke tekst krijgt `$reader`, `$who` en `$Who`. Een recht met `term:` krijgt ook `$term`, een recht met `amount:` ook `$amount`, en een recht met `penalty:` ook `$penalty` en `$penalty-first`. Begint de naam met een streepje? Dan krijgt de tekst alleen wat u er tussen haakjes aan meegeeft.
finding-unshown = De tekst `{ $key }` in de taal `{ $language }` zegt `${ $variable }` niet, maar het recht heeft die wel.
    .help = Neem `{"{"} ${ $variable } {"}"}` op in de tekst. Anders leest niemand het. Of haal het weg bij het recht.
finding-unknown-reference = De tekst `{ $key }` verwijst naar `{ $reference }`, maar dat bestaat niet.
    .help = Controleer de naam. Een tekst kan verwijzen naar een andere tekst in dezelfde taal. Functies zijn er niet.
finding-text-syntax = Dit is geen goede tekst voor een `.ftl`-bestand.
    .help = Een tekst begint vooraan de regel, met een naam en `=`. Een eigenschap springt vier spaties in en begint met een punt. Kijk ook of elke accolade een partner heeft, en of elke keuze een `*` heeft.
finding-duplicate-message = De tekst `{ $key }` staat twee keer in deze taal.
    .help = Alleen de eerste wordt gebruikt. Haal er één weg. Een tekst en een term met een streepje kunnen ook niet dezelfde naam hebben.
finding-duplicate-attribute = De tekst `{ $key }` heeft `.{ $attribute }` twee keer.
    .help = Er wordt er maar één gebruikt. Haal er één weg.

# Scenario's


finding-norm-mismatch = `{ $name }`: de norm is open zonder dat er een open norm bij staat, of andersom.
    .help = Zet bij `norm: open` ook `open-norms:` met ten minste één norm. Bij een andere norm hoort geen `open-norms:`.
finding-promise = “{ $phrase }” belooft iets, terwijl iemand hier nog moet afwegen (`{ $key }`, taal { $language }).
    .help = Schrijf wat iemand kan vragen en wie beslist, bijvoorbeeld “kan”, “vraag aan” of “waarschijnlijk”.
finding-expired = { $forgotten ->
        [0] `{ $name }` ({ $kind }) geldt tot en met { $until }, en daarna is er niets voor in de plaats.
       *[other] `{ $name }` ({ $kind }) geldt tot en met { $until }, en daarna is er niets voor in de plaats bij: { $forgotten }.
    }
    .help = { $forgotten ->
        [0] Zoek op wat er daarna geldt, en zet dat erbij met `valid-from:` op de dag erna. Komt er niets voor in de plaats? Zet dan `lapses: true` bij een verwijzing of recht. Is de laatste dag al voorbij? Haal het dan weg.
       *[other] Zet wat er daarna geldt ook in de lijst `rights:` van deze verwijzingen. Bij andere verwijzingen staat het er al.
    }
finding-checked-ahead = `{ $name }` ({ $kind }) zou gecontroleerd zijn op { $checked }, maar die dag moet nog komen.
    .help = Zet bij `checked:` de dag waarop iemand het echt heeft nagekeken.
finding-stale = `{ $name }` ({ $kind }) is voor het laatst gecontroleerd op { $checked }.
    .help = Controleer of het nog klopt, en zet de nieuwe datum bij `checked:`.
finding-no-penalty = `{ $name }` zegt niet wat iemand moet betalen die te laat is.
    .help = Achter `late:` hoort een recht met `penalty`, en met een `term` zonder `from` of `after`: de tijd die er nog is na een brief dat het te laat is.
finding-unknown-gemeente = De gemeente `{ $name }` staat niet in de lijst van plaatsen.
    .help = { $near ->
            [0] Schrijf de naam van de gemeente zoals het CBS die schrijft. Met `loketwijzer place` zoekt u een gemeente op.
           *[other] Bedoelde u `{ $near }`? Schrijf de naam van de gemeente precies zo.
        }
finding-not-local = Het loket `{ $name }` is in elke gemeente hetzelfde.
    .help = { $choices ->
            [0] In deze regels is geen enkel loket per gemeente anders. Zet bij een loket `place:` met `level: gemeente`.
           *[other] Een gemeente kan alleen iets zeggen over deze loketten: { $choices }.
        }
kind-norm = open norm
kind-guide = uitleg
kind-gemeente = gemeente

# Beloften, met een komma ertussen. De eerste lijst mag niet staan in een verwijzing waarbij iemand nog moet afwegen
# (`norm: open`), de tweede in geen enkele tekst bij de regels. Hoofdletters maken niet uit.

promise-words = u heeft recht op, u hebt recht op, heeft u recht op, hebt u recht op, u krijgt
promise-words-never =
    u heeft recht op Wlz, u hebt recht op Wlz, heeft u recht op Wlz, hebt u recht op Wlz,
    u heeft recht op zorg uit de Wlz, u hebt recht op zorg uit de Wlz, u krijgt Wlz, u krijgt zorg uit de Wlz

# De lijst van plaatsen

finding-place-file = Het bestand `{ $file }` ontbreekt.
    .help = Bij de lijst van plaatsen horen drie bestanden. Zet `{ $file }` in dezelfde map als dit bestand.
finding-place-header = Dit bestand begint niet met de goede kolommen.
    .help = De eerste regel zonder `#` moet zijn: `{ $expected }`.
finding-place-columns = Deze regel heeft te veel of te weinig kolommen.
    .help = De kolommen zijn: `{ $expected }`. Zet er een puntkomma tussen, ook als een kolom leeg is.
finding-place-empty = Hier staat niets, maar hier hoort een naam te staan.
    .help = Vul de naam in, of haal de komma te veel weg.
finding-place-spaces = Hier staan te veel spaties.
    .help = Zet geen spatie aan het begin of eind van een naam, en niet meer dan één spatie tussen woorden.
finding-place-character = In deze naam staat een teken dat er niet in hoort.
    .help = Gebruik geen aanhalingstekens en geen tekens die u niet ziet. Gebruik een rechte apostrof: '.
finding-place-twice = Deze plaats staat er al.
    .help = De eerste staat op regel { $first }. Haal er één weg.
finding-place-unknown = Deze naam staat niet in `{ $file }`.
    .help = Controleer de spelling, of voeg de naam toe in `{ $file }`.
finding-place-flag = Hier kan alleen `yes` of `no` staan.
    .help = Schrijf `yes` als iemand heeft nagezocht wie hier het zorgkantoor is. Schrijf anders `no`.
finding-place-childless = Bij deze naam hoort niets in `{ $file }`.
    .help = Voeg in `{ $file }` toe wat hierbij hoort, of haal deze regel weg.
finding-place-rows = Het aantal regels klopt niet: het zijn er { $found }.
    .help = Is er een regel te veel of te weinig? Herstel dat dan. Klopt het bestand wel? Zet dan boven de kolommen: `# rows: { $found }`.

## Algemeen

language-name = Nederlands
reader-client = Voor mijzelf
reader-naaste = Voor een naaste, zoals mijn kind, partner of ouder
reader-professional = Als hulpverlener, voor een cliënt
value-yes = ja
value-unknown = nog niet bekend
value-no = nee
answer-ja = Ja
    .words = j, ja
answer-nee = Nee
    .words = n, nee
answer-weet-niet = Dat weet ik niet
    .words = weet ik niet, weet niet, w.i.n.
check-this = Controleer dit eerst: wij konden het niet zeker nagaan.

## Toetsen en woorden: de letter is de toets, .word wat u typt, .label wat het doet, .wat hetzelfde in meer woorden

key-help = ?
    .word = uitleg
    .label = uitleg
    .wat = wat de vraag betekent
key-why = w
    .word = waarom
    .label = waarom
    .wat = waarom wij dit vragen
key-back = t
    .word = terug
    .label = terug
    .wat = terug naar de vraag hiervoor
key-later = o
    .word = later
    .label = overslaan
    .wat = deze vraag overslaan; zij komt later terug
key-finish = k
    .word = klaar
    .label = klaar
    .wat = stoppen met vragen en zien wat er al bekend is
key-language = l
    .word = taal
    .label = taal (language)
    .wat = een andere taal (another language)
key-reader = v
    .word = voor wie
    .label = voor wie
    .wat = voor wie u dit invult
key-lookup = i
    .word = naslag
    .label = naslag
    .wat = iets opzoeken: een woord, een loket of een recht
key-people = m
    .word = mensen
    .label = mensen
    .wat = over wie het gesprek gaat: er komt iemand bij, of er gaat iemand af
key-answers = a
    .word = antwoorden
    .label = antwoorden
    .wat = alle antwoorden terugzien, en veranderen
key-reasons = w
    .word = waarom
    .label = waarom wel of niet
    .wat = waarom een advies komt of niet, en wat dat verandert
key-save = b
    .word = bewaren
    .label = bewaren
    .wat = het gesprek bewaren in een bestand met een wachtzin
key-code = c
    .word = code
    .label = code om door te geven
    .wat = een code om ergens anders verder te gaan
key-paper = f
    .word = bestand
    .label = naar een bestand
    .wat = de samenvatting naar een bestand
key-print = p
    .word = printen
    .label = printen
    .wat = de samenvatting printen
key-discreet = d
    .word = discreet
    .label = discreet papier
    .wat = een papier met zo min mogelijk erop: geen code, geen antwoorden die alleen voor u zijn
key-note = e
    .word = notitie
    .label = notitie
    .wat = een notitie schrijven, bij deze vraag of over iemand
key-find-out = u
    .word = uitzoeken
    .label = uit te zoeken
    .wat = wat nog uit te zoeken is, en wie dat weet
key-criteria = r
    .word = regels
    .label = regels en artikelen
    .wat = welke regels en artikelen bij deze vraag horen
key-more = +
    .word = meer
    .label = meer
    .wat = alles wat u hier kunt doen
key-stop = s
    .word = stop
    .label = stoppen
    .wat = het gesprek stoppen
key-continue = g
    .word = verder
    .label = verder
    .wat = verder gaan
key-questions = v
    .word = vragen
    .label = verder met de vragen
    .wat = verder gaan met de vragen
key-previous = t
    .word = terug
    .label = vorige bladzijde
    .wat = terug naar de bladzijde hiervoor

## De vraag op het scherm of in regels

front-choose-one = Kies met een cijfer, of met de pijltjes en Enter.
front-choose-one-lines = Typ het nummer of het woord van uw antwoord.
front-choose-many = Zet kruisjes met de cijfers. Druk op Enter als u klaar bent.
front-choose-many-lines = Typ een of meer nummers, met een komma ertussen.
front-choose-typed = Typ uw antwoord en druk op Enter. U kunt ook een van deze woorden typen:
front-choose-free = Typ en druk op Enter. Met Esc wist u wat er staat. Met nog een keer Esc gaat u terug.
front-choose-free-lines = Typ /terug als u terug wilt.
front-replaces = Als u gaat typen, verdwijnt wat er staat.
front-too-soon = Die toets kwam te snel nog een keer. Wacht even en druk dan opnieuw.
front-nothing-chosen = U hebt nog niets gekozen.
front-nothing-chosen-lines = U hebt nog niets getypt.
front-no-such-answer = Dat is hier geen antwoord.
front-more = meer: gebruik de pijltjes
front-close = Druk op een toets om terug te gaan.
front-close-page = Druk op Enter om verder te gaan.
front-close-page-lines = Typ een van deze woorden. Of druk op Enter om af te sluiten.
front-chosen = gekozen
front-everything = Dit kunt u hier doen
hint-number = Typ een heel getal van { $min } tot en met { $max }.
hint-date = Typ dag, maand en jaar, bijvoorbeeld 22-11-2026 of 22 november 2026.
hint-place = Typ de naam van de woonplaats of de gemeente.
date-form = Dit is geen datum.
date-short-year = Typ het jaar met vier cijfers.
date-no-such-day = Deze dag bestaat niet.
date-far-year = Dit jaar kan niet kloppen.
date-future = Die dag moet nog komen. Het gaat om een dag die al geweest is. Kijk nog eens naar het jaar en de maand.
place-several = Er zijn meer plaatsen met deze naam. Welke bedoelt u?
place-like = Deze naam kennen wij niet. Bedoelt u een van deze plaatsen?
place-none = Deze naam kennen wij niet. Controleer de spelling, of typ de naam van de gemeente.
place-option = { $place } (gemeente { $gemeente }, { $province })
place-other = Geen van deze

## Het gesprek

ask-intro = U kunt steeds terug, een vraag overslaan of stoppen. Wat u antwoordt, wordt niet bewaard.
ask-intro-saved = U kunt steeds terug, een vraag overslaan of stoppen. Wat u antwoordt, wordt bewaard in { $path }.
ask-first = Dit is de eerste vraag.
ask-later = Die vraag komt later terug.
answered-before = Uw vorige antwoord: { $answer }
answer-now = Uw antwoord is nu: { $answer }
stop-ask = Wilt u stoppen?
stop-yes = Ja, stoppen. Mijn antwoorden gaan weg.
    .words = ja, ja stoppen, stoppen
stop-yes-saved = Ja, stoppen. Mijn antwoorden blijven bewaard in { $path }.
stop-save = Eerst bewaren, dan stoppen
    .words = bewaren, eerst bewaren
stop-summary = De samenvatting tot nu toe laten zien
    .words = samenvatting, klaar
stop-no = Nee, ik ga verder
    .words = nee, verder, ga verder
ahead = Nog { $fewest } tot { $most } vragen
ahead-exact = { $most ->
    [one] Dit is de laatste vraag
   *[other] Nog { $most } vragen
}
ahead-about = { $ahead } over { $person }
ask-stopped = Gestopt. Er is niets bewaard.
ask-stopped-saved = Gestopt. Het gesprek is bewaard in { $path }.
ask-input-ended = De invoer hield op voordat het gesprek klaar was. Er is niets bewaard.
ask-input-ended-saved = De invoer hield op voordat het gesprek klaar was. Het is bewaard in { $path }.
ask-input-ended-only = De invoer hield op voordat het gesprek klaar was.
ask-unsaved =
    Let op: { $count ->
        [0] niet alles is bewaard.
        [one] uw laatste antwoord is niet bewaard.
       *[other] uw laatste { $count } antwoorden zijn niet bewaard.
    } Bewaren in { $path } lukte niet ({ $reason }).{ $there ->
        [yes] { " " }In dat bestand staat het gesprek zoals het daarvoor was.
       *[no] { "" }
    }
ask-language = In welke taal wilt u verder? (Which language?)
ask-reader = Voor wie vult u dit in?
why-intro = Uw antwoord telt mee voor:
why-more = en nog { $count } andere
why-source = Deze vraag komt uit: { $source }.
danger-desk = { $desk }. { $about }
danger-also = Bij ander gevaar:
danger-or = { $one } of { $next }
danger-foot = Nummers voor als er gevaar is
danger-title = Eerst dit: wie u kunt bellen
danger-page = Is er misschien haast bij? Dit zijn de nummers
danger-page-about = U hoeft nu niets te kiezen. Twijfelt u? Bellen mag altijd. De vragen gaan hierna verder.
urgent-title = Eerst dit
urgent-after = Gaat het daarna weer? Dan kunt u verder met de vragen.
banner = { $title }: { $value }

## De samenvatting

summary-title = Uw samenvatting
summary-first = Wat u eerst doet
summary-first-call = { $title }. Telefoon: { $phone }
summary-first-passed = De laatste dag was { $last }. { $advice }
summary-first-passed-for = { $what }: de laatste dag was { $last }. { $advice }
summary-dates = Belangrijke data
summary-date = { $day }: { $what }
summary-date-for = { $day }: laatste dag voor { $what }
summary-date-passed = { $day } (voorbij)
summary-sources = Waar dit staat
summary-sources-of = { $title }: { $sources }
summary-answers = De antwoorden
summary-unasked = Niet gevraagd
summary-unasked-about = Het antwoord op deze vragen verandert hier niets.
summary-do = Dit kunt u doen
summary-find-out = Dit is nog uit te zoeken
summary-in-brief = Ook nog uit te zoeken, in het kort
summary-in-brief-about = De volledige tekst hierover komt in uw samenvatting zodra er meer bekend is.
summary-unknown = Dit weten wij nog niet
summary-why = Waarom deze adviezen
summary-about = Over dit advies
summary-numbered = { $number }. { $title }
summary-where = Waar: { $desk }
summary-where-again = Waar: { $desk } (de gegevens staan bij { $number })
summary-decides = Wie beslist: { $desk }
summary-decides-open = Wie beslist: { $desk }. Die weegt de hele situatie.
summary-decides-local = Wie beslist: { $desk }. Er gelden ook eigen regels van de gemeente.
summary-find-out-with = Wie helpt bij het uitzoeken: { $desk }
summary-norm = Wat wordt afgewogen ({ $desk }): { $norm }. { $looks }
summary-guide = Wat mensen vaak vragen
guide-source = Bron: { $source }
summary-say = U kunt zeggen: “{ $say }”
summary-rights = { $reader ->
    [client] Uw rechten:
   *[other] De rechten:
}
summary-rights-again = Ook hier gelden rechten die al staan bij { $numbers }.
summary-bring = Neem mee:
summary-avoid = Let op:
summary-sourced = { $sentence } ({ $source })
summary-known-by = { $label }. Wie dit weet: { $desks }
summary-version = Gemaakt op { $day } met de regels van { $version } ({ $rules }).
local-gemeente = { $desk }, { $place }
local-zorgkantoor = { $desk }, regio { $place }
local-holder = Het zorgkantoor in deze regio is { $holder }.
local-holder-unverified = Het zorgkantoor in deze regio is waarschijnlijk { $holder }. Controleer dit op zorgkantoor.nl.
local-role = In { $place } is dit de naam voor: { $desk }.
local-source = Dit komt van de gemeente { $place }, gecontroleerd op { $checked }.
support-formal = Hier helpen mensen die dit als beroep doen.
support-informal = Hier helpen opgeleide vrijwilligers.
support-both = Hier helpen mensen die dit als beroep doen, en opgeleide vrijwilligers.
channel-phone = Telefoon
channel-web = Website
channel-email = E-mail
channel-post = Post
channel-chat = Chat
channel-visit = Adres
channel-brochure = Folder
channel-line = { $kind }: { $value } (gecontroleerd op { $checked })
channel-line-unverified = { $kind }: { $value } (controleer dit eerst; laatst bekeken op { $checked })
cite-article = art. { $article } { $law }
cite-paragraph = art. { $article } lid { $paragraph } { $law }
cite-part = art. { $article } onder { $part } { $law }
cite-paragraph-part = art. { $article } lid { $paragraph } onder { $part } { $law }
term-days = { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}
term-working-days = { $count ->
    [one] 1 werkdag
   *[other] { $count } werkdagen
}
term-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weken
}
term-months = { $count ->
    [one] 1 maand
   *[other] { $count } maanden
}
term-years = { $count } jaar
right-until = Dat is uiterlijk { $last }.
right-until-passed = De laatste dag was { $last }. Die dag is voorbij.
right-counted = Zo is geteld: { $term } na { $start }.
right-counted-weekend = Zo is geteld: { $term } na { $start } is { $bare } (weekend), dus geldt de eerste werkdag daarna.
right-counted-holiday = Zo is geteld: { $term } na { $start } is { $bare } ({ $holiday }), dus geldt de eerste werkdag daarna.
right-counted-short = Zo is geteld: { $term } na { $start } is { $bare }, maar er horen twee werkdagen in te zitten.
right-start-after = { $start } (de laatste dag voor: { $after })
right-begins-after = Deze termijn begint na de laatste dag voor: { $after }.
right-agreed = Dit is een afspraak, geen wettelijke termijn.
owed-due = Het besluit had er uiterlijk { $due } moeten zijn.
owed-begins = Komt uw ingebrekestelling (de brief dat het te laat is) vandaag aan, op { $today }? Dan telt de dwangsom vanaf { $first }:
owed-stretch = van { $from } tot en met { $until }: { $amount } per dag
owed-total = samen hoogstens { $total }
holiday-new-year = nieuwjaarsdag
holiday-good-friday = Goede Vrijdag
holiday-easter-monday = tweede paasdag
holiday-kings-day = Koningsdag
holiday-liberation-day = Bevrijdingsdag
holiday-ascension = Hemelvaartsdag
holiday-whit-monday = tweede pinksterdag
holiday-christmas = eerste kerstdag
holiday-second-christmas-day = tweede kerstdag
reason-answered = { $label }: { $answer }
reason-valued = { $label }: { $value }
reason-cited = { $label } ({ $source })
reason-unasked = niet gevraagd
reason-together = Dit samen
reason-not-together = Niet alles hiervan
report-title = Het bestand
report-exists = Het bestand { $path } bestaat al. Wilt u het vervangen?
report-replace = Ja, vervang het
report-leave = Nee, laat het staan
report-other-name = Kies een andere naam
report-without = Ga verder zonder dit bestand
report-written = Het bestand { $path } is geschreven. De antwoorden staan erin.
report-no-dates = Er is vanaf vandaag geen datum om te onthouden. { $path } is daarom niet geschreven.
private-safe = Is het veilig om dit mee te nemen? Misschien leest iemand anders het ook. Sommige van uw antwoorden zijn alleen voor u. Wij kunnen die antwoorden weglaten, met de adviezen die daarbij horen. Niemand ziet dan dat er iets is weggelaten.
private-yes = Ja, het is veilig. Zet alles erop.
private-no = Nee. Laat weg wat alleen voor mij is.
private-unknown = Dat weet ik niet. Laat het dan weg.
discreet-title = Aantekeningen
discreet-version = Gemaakt op { $day } met de regels van { $version }.
discreet-name = aantekeningen
discreet-name-hint = Bijvoorbeeld { $name }. De naam moet eindigen op een van deze: { $endings }
discreet-where = Waar moet het papier naartoe? Er staat geen code op, en niets wat alleen voor u is. Bovenaan staat alleen "Aantekeningen".
discreet-file = Naar een bestand
discreet-print = Naar de printer
paper-for = Voor wie is het bestand?
paper-for-client = Voor de cliënt zelf: wat u eerst doet, datums en telefoonnummers
paper-for-naaste = Voor een naaste: hetzelfde, in woorden voor de naaste
paper-for-professional = Voor een hulpverlener: met artikelen, wat wordt afgewogen, en wat niet is gevraagd
paper-name = Hoe moet het bestand heten?
paper-name-hint = Kies een naam die eindigt op een van deze: { $endings }
paper-name-other = Deze soort bestand kennen wij niet. De naam moet eindigen op { $endings }.
paper-page = Bladzijde { $page } van { $pages }
calendar-last-day = Laatste dag: { $what }
print-sent = De samenvatting is naar de printer gestuurd.
print-no-command = Op deze computer is geen printopdracht (lp). Bewaar de samenvatting als bestand en print die.
print-refused = De printer neemt de samenvatting niet aan. Staat er een printer aan? U kunt de samenvatting ook als bestand bewaren.
print-busy = De samenvatting gaat nu naar de printer. Dit duurt meestal maar even. Wilt u niet wachten? Druk dan op Ctrl-C.
print-busy-lines = De samenvatting gaat nu naar de printer. Dit duurt meestal maar even.
print-no-program = Het printprogramma { $program } kan niet beginnen. Die naam staat in de instelling { $variable } van deze computer. U kunt de samenvatting als bestand bewaren en dat printen.
print-given-up = U wacht niet meer op de printer. Wij weten niet of de samenvatting geprint is. U kunt die ook als bestand bewaren.
print-silent = De printer antwoordt niet. Na { $seconds } seconden zijn wij gestopt met wachten. Staat er een printer aan? U kunt de samenvatting ook als bestand bewaren.

## Het voorbereidingsblad

sheet-title = Voorbereiding op het gesprek
sheet-intro = Loop dit blad rustig door, liefst samen met iemand die u vertrouwt. Zet een kruisje bij wat u klaar heeft.
sheet-with = Het gesprek is met: { $desk }
sheet-bring = Dit neemt u mee
sheet-rights = Uw rechten bij het gesprek
sheet-avoid = Let op
sheet-questions = Vragen die u kunt verwachten
sheet-questions-about = Deze vragen stelt loketwijzer. Lang niet alle vragen gelden voor iedereen. Weet u iets niet? Dat geeft niet: zeg het gewoon.
sheet-known-by = Wie dit weet: { $desks }
sheet-about = Over dit blad
sheet-written = Het voorbereidingsblad staat in { $path }.
sheet-yes-or-no = Typ ja of nee.

## Bewaren in een bestand

save-where = Hoe moet het bestand heten waarin wij het gesprek bewaren?
save-where-hint = Typ een naam, bijvoorbeeld gesprek.age. Alleen met uw wachtzin kunt u het bestand openen.
save-name = gesprek.age
save-title = Bewaren
save-passphrase = Kies een wachtzin voor { $path }. Neem bijvoorbeeld vier woorden die niet bij elkaar horen, samen ten minste { $least } tekens. Zonder de wachtzin kan niemand het bestand openen, ook u niet. U ziet niet wat u typt. Druk daarna op Enter, of op Esc om niet te bewaren.
save-again = Typ de wachtzin nog een keer.
save-short = Deze wachtzin is te kort. Kies een wachtzin van ten minste { $least } tekens.
save-differs = De twee wachtzinnen zijn niet gelijk. Kies opnieuw een wachtzin.
save-not = Het gesprek wordt niet bewaard.
save-failed = Bewaren in { $path } lukt niet ({ $reason }). Na uw volgende antwoord proberen wij het opnieuw.
saved = Het gesprek is bewaard in { $path }. Elk antwoord komt er vanzelf bij.
saved-again = Het bewaren lukt weer. Alles wat u antwoordde, staat nu in { $path }.
save-elsewhere = Een ander programma heeft in { $path } geschreven nadat wij dat deden. Misschien staat het gesprek nog een keer open. Wij hebben er nu niets in veranderd. Wat wilt u?
save-elsewhere-replace = Vervang wat er nu in staat door dit gesprek
save-elsewhere-stop = Bewaar dit gesprek niet verder
save-beside-hint = Typ een naam die er nog niet is. De wachtzin blijft dezelfde.
save-go-on = Wilt u verder bewaren in { $path }?
save-go-on-yes = Ja, bewaar elk antwoord
save-go-on-no = Nee, laat het bestand zoals het is
resume-passphrase = Typ de wachtzin van { $path }. U ziet niet wat u typt. Druk daarna op Enter, of op Esc om te stoppen.
resume-wrong = Met deze wachtzin gaat het bestand niet open. Let op hoofdletters en spaties. Typ de wachtzin nog een keer, of druk op Esc om te stoppen.
resumed = Uw antwoorden staan er weer.
resumed-title = Verder met een bewaard gesprek
resumed-other-rules = Dit gesprek is bewaard met andere regels. Uw antwoorden gelden nog, voor zover de vragen nog bestaan. Er kunnen nieuwe vragen bij komen, en het advies kan anders zijn.
resumed-lost = Dit is er niet meer:
lost-question = de vraag met de naam { $question }
lost-answer = het antwoord op de vraag: { $question }

## Notities, en wat nog uit te zoeken is

notes-title = Notities
notes-about = Over { $person }
note-line = { $label }: { $note }
note-here = Uw notitie: { $note }
note-here-own = Bij deze vraag hebt u een notitie.
note-about = Waar gaat de notitie over?
note-question = Deze vraag
note-person = { $person } als geheel
note-whole = Het geheel
note-ask = Wat wilt u opschrijven? Dit komt op het papier voor de cliënt en de naaste. Op het papier voor een hulpverlener staat het niet.
note-ask-own = Wat wilt u opschrijven? Dit komt alleen op het papier voor een hulpverlener. Op het papier voor de cliënt en de naaste staat het niet.
note-hint = Typ uw notitie en druk op Enter. Typ niets als u niets wilt opschrijven.
note-hint-again = Typ uw notitie en druk op Enter. Typ niets om de notitie weg te halen.
note-now = Nu staat er: { $note }
note-long = Een notitie heeft hoogstens { $count } tekens, en geen tekens die u niet ziet.
note-written = Uw notitie staat erbij.
note-gone = De notitie is weg.
find-out-title = Nog uit te zoeken
find-out-which = Weet u een antwoord nu wel? Kies dan de vraag.
find-out-none = Er is nu niets uit te zoeken.
criteria-rules = Wat de regels van het antwoord vragen
criteria-referrals = Waar het antwoord voor telt
criteria-among = { $label } (met nog { $count ->
        [one] 1 voorwaarde
       *[other] { $count } voorwaarden
    })

## De code om een gesprek door te geven

code-title = De code van dit gesprek
code-about = Met deze code kan iemand anders verder waar u bent: op een andere computer, zonder internet. De antwoorden zitten in de code. Geef de code dus alleen aan wie ze mag weten. Lees de code in groepen van vier voor.
code-group = { $group }: { $names }
code-letters = nul een twee drie vier vijf zes zeven acht negen Anna Bernard Cornelis Dirk Eduard Ferdinand Gerard Hendrik Johan Karel Maria Nico Pieter Quirinus Richard Simon Theodoor Victor Willem Xantippe Ypsilon Zaandam
code-left-out = Deze antwoorden passen niet in de code. Ze worden opnieuw gevraagd:
code-picture = Of scan dit plaatje:
code-no-room = Er is ook een plaatje om te scannen. Maak daarvoor het scherm breder: ongeveer { $columns } tekens. In een PDF of webpagina staat het ook.
code-none = Dit gesprek is te lang voor een code. U kunt het wel bewaren in een bestand.
code-ask = Welke code hebt u gekregen?
code-hint = Typ de groepen van vier tekens. Hoofdletters, spaties en streepjes maken niet uit.
code-empty = Er is geen code getypt.
code-letter = In groep { $group } staat een teken dat in geen code voorkomt.
code-length-at = Groep { $group } heeft geen vier tekens.
code-length = De code is niet compleet: een code bestaat uit groepen van vier tekens.
code-mistake-at = Er zit een fout in de code, waarschijnlijk in groep { $group }. Controleer die groep.
code-mistake = Er zitten fouten in de code. Controleer alle groepen, en of ze in de goede volgorde staan.
code-newer = Deze code komt uit een nieuwere versie van dit programma. Gebruik die versie.
code-senseless = Deze code is niet van een gesprek. Vraag de code opnieuw.
code-day = De code is van { $date }. De regels van die dag zijn hier niet bekend.
code-other-rules = Deze code is gemaakt met andere regels{ $same ->
        [yes] , al zijn die ook van { $ours }
       *[no] : die van { $theirs }. Hier gelden de regels van { $ours }
    }. In een code staat niet bij welke vraag een antwoord hoort: dat volgt uit de regels. Hier zouden het andere antwoorden worden. Is het gesprek ook bewaard in een bestand? Ga daarmee verder (--resume). Heeft u de oude regels nog? Open de code daarmee (--rules), bewaar het gesprek (--save) en ga met dat bestand hier verder. Stel anders de vragen opnieuw.

## Controleren of een papier nog klopt

receipt-title = Om verder te gaan of te controleren
receipt-code = Verder met dit gesprek op een andere computer? Typ daar "loketwijzer --code", en dan deze code. De antwoorden op dit papier zitten erin. Wie dit programma heeft, kan ze lezen. Geef dit papier dus alleen aan wie ze mag weten.
receipt-picture = QR-code: dezelfde code als de letters hierboven, voor een camera
receipt-about = Klopt dit papier nog? Dat is te zien met "loketwijzer verify" en de naam van dit bestand. Daarvoor staan hieronder, in letters: de regels, de dag, de antwoorden op dit papier en een controlegetal. Zomaar lezen kan niemand die letters. Wie dit programma heeft, kan dat wel.
verify-missing = Op dit papier staat niets om het mee te controleren, of niet alles. Dat kan zo horen: op een discreet papier staat het nooit. Of er is iets veranderd.
verify-altered = Dit papier is veranderd nadat het is gemaakt.
verify-other-form = Dit papier is gemaakt met een andere versie van dit programma. Het controlegetal erop klopt. Meer kan deze versie er niet van vergelijken. Gebruik daarvoor de versie waarmee het is gemaakt.
verify-unaltered = Het controlegetal op dit papier klopt. Het papier is van { $day }, met de regels van { $version }. Een controlegetal zegt niet wie het papier heeft gemaakt.
verify-other-rules = De regels zijn daarna veranderd: hier zijn het die van { $version }.
verify-same = Met deze antwoorden komt er nu hetzelfde uit.
verify-different = Met deze antwoorden komt er nu iets anders uit:
verify-whole = Wij hebben het papier opnieuw gemaakt. Alles wat erop staat, is hetzelfde.
verify-whole-but-notes = Wij hebben het papier opnieuw gemaakt. Alles wat erop staat, is hetzelfde, behalve misschien de notities.
verify-content = Op dit papier staat iets anders dan er nu uitkomt. Iemand kan het hebben veranderd.
verify-content-found = Op het papier staat: { $words }
verify-content-expected = Er komt uit: { $words }
verify-not = Dit is niet vergeleken:
verify-not-notes = de notities: alleen wie ze schreef, weet wat erin stond
verify-not-notes-pdf = de zinnen op het papier: in dit soort bestand zijn ze niet te scheiden van de notities
verify-not-rules = de zinnen op het papier: die zijn gemaakt met andere regels
verify-not-texts = de zinnen op het papier: die zijn gemaakt met een andere versie van het programma of met andere teksten
verify-not-local = de zinnen op het papier: een gemeente had er een eigen bestand bij. Geef dat bestand mee met --local
verify-not-other-local = de zinnen op het papier: die zijn gemaakt zonder het bestand van een gemeente dat u meegeeft met --local
verify-not-format = de zinnen op het papier: aan de naam is niet te zien wat voor bestand het is
verify-not-made = de zinnen op het papier: met deze antwoorden is er niets om in dit soort bestand te zetten
verify-not-private = antwoorden die alleen voor de persoon zelf zijn: of die er waren, staat niet op dit papier
verify-new = nieuw: { $title }
verify-gone = niet meer: { $title }
verify-changed = { $title }: was { $then }, is nu { $now }
verify-details = dezelfde verwijzingen, met andere rechten of dagen

## De mensen over wie het gesprek gaat
# `$person` is bijvoorbeeld "uw kind Sam": er kan "voor" of "over" voor staan.

people-about = Over wie gaat het gesprek?
people-now = { $person } (nu)
people-add = Er komt iemand bij
people-remove = Er gaat iemand af
people-role = Wie komt erbij?
people-nickname = Hoe wilt u deze persoon noemen?
people-nickname-hint = Typ een korte naam. Of typ niets en druk op Enter. De naam wordt niet bewaard.
people-nickname-long = Kies een naam van hoogstens { $count } tekens.
people-turned = De vragen gaan nu over { $person }.
people-heading = { $heading } (over { $person })
people-banner = { $title } (voor { $person })
people-go = Verder over { $person }
people-plan = Naar de samenvatting
people-done = Over { $person } weten wij genoeg. Hoe wilt u verder?
people-remove-whom = Wie gaat eraf?
people-remove-sure = Alle antwoorden over { $person } gaan weg. Weet u het zeker?
people-remove-yes = Ja, haal weg
people-remove-no = Nee, laat staan
people-removed = De antwoorden over { $person } zijn weg.

## Een plan voor meer mensen
# `$people` is een rijtje zoals "uzelf, uw kind Sam": er kan "voor" of "over" voor staan.

person-named = { $role } { $name }
person-counted = { $role } { $number }
plan-people = Voor wie is wat
plan-for = Voor { $people }:
plan-everybody = iedereen samen
plan-numbered = { $number }. { $title } (voor { $people })
plan-because = Dit volgt uit de antwoorden over { $people }.
plan-same = Voor { $people } geldt hetzelfde. Waar "u" staat, is dan die persoon bedoeld.
plan-about = { $label } (over { $people })
plan-find-out = Nog uit te zoeken: { $numbers }
plan-nothing = Hier is nu niets te doen.

## Opzoeken

guide-questions = Vragen
guide-terms = Begrippen
guide-lists = Lijsten
lookup-title = Naslag
lookup-ask = Waar wilt u iets over lezen?
lookup-hint = Typ een woord, zoals kosten, en druk op Enter. Typ niets voor een lijst met vragen.
lookup-which = Wat wilt u lezen?
lookup-other = Iets anders zoeken
lookup-next = Meer vragen
found-referral = { $title } (verwijzing)
found-desk = { $title } (loket)
found-right = { $title } (recht)
found-question = { $title } (vraag uit het gesprek)
found-right-of = Dit recht hoort bij: { $referrals }.
found-more = Dit gaat er ook over. Wilt u het lezen? Zoek dan op de titel.
# Woorden die niets zeggen over waar iemand naar zoekt: die tellen niet mee.
found-small-words = aan al als bent ben bij dan dat de deze die dit doe doen een en er ga gaan gaat had heb hebben hebt heeft het hier hij hoe ik in is je kan kun kunnen kunt maar mag me met mij mijn moet moeten naar niet nog nu of om ons onze ook op over te tot u uit uw van voor waar wanneer waarom was wat we wel welk welke wie wij wil wilt word worden wordt ze zich zij zijn zo
found-nothing = Wij vinden hier niets over. Probeer een ander woord, of een deel van een woord.
found-empty = Er is bij deze regels geen uitleg om te lezen.
found-questions = Dit vragen mensen vaak:

## Plaatsen

place-gemeente = Gemeente: { $name }
place-province = Provincie: { $name }
place-region = Zorgkantoorregio: { $name }
place-desks = Hier kunt u terecht, of vindt u de lijst per gemeente of regio:
place-near = Deze naam kennen wij niet. Bedoelt u { $place }?
place-attribution = Bron: CBS

## De tekening van de regels

condition = { $label }: { $answers }
condition-answer = “{ $answer }”
condition-or = { $rest } of { $last }
condition-one = { $answers }
condition-some = { $count ->
    [one] { $answers }, alleen of met iets anders
   *[other] een of meer van deze: { $answers }
}
condition-only = alleen { $answers }, en niets anders
condition-from = { $from } of meer
condition-below = minder dan { $below }
condition-between = { $from } tot en met { $last }
graph-title-whole = Alle regels van “{ $name }”
graph-title-rule = De regel “{ $name }”
graph-title-referral = De verwijzing “{ $name }”
graph-title-topic = De verwijzingen over “{ $name }” en de regels waar zij naar kijken
graph-description = Een tekening met { $boxes ->
    [one] één vak
   *[other] { $boxes } vakken
} en { $arrows ->
    [one] één pijl
   *[other] { $arrows } pijlen
}. Een pijl gaat van een verwijzing of regel naar wat ervoor nodig is. Bij elke pijl en in elk vak staat in woorden wat het betekent; kleur voegt niets toe.
graph-elsewhere = elders in deze tekening
graph-kind-referral = Verwijzing
graph-kind-rule = Regel
graph-kind-leaf = Vraag
graph-all = Dit alles
graph-any = Een of meer hiervan
graph-not = Niet dit
graph-at-least = Ten minste { $count } hiervan
graph-always = Altijd
graph-never = Nooit
graph-edge-when = als
graph-edge-rule = dat is
graph-edge-all = en
graph-edge-any = of
graph-edge-not = niet
graph-edge-at-least = telt mee
graph-edge-names = kijkt naar
graph-edge-cited = { $edge } ({ $source })

## Het regelboek

book-title = Regelboek. { $name }
book-about = Over dit boek
book-about-what = Dit boek is voor wie de regels wil lezen en controleren, zonder het programma. U vindt hier alle regels van “{ $name }”, zoals ze gelden op { $day }. De inhoud is bijgewerkt tot { $version }.
book-about-how = Bij elke verwijzing staat wanneer zij komt, wie beslist, welke rechten erbij horen en in welke scenario's zij voorkomt. Alles verwijst naar elkaar: bij een vraag staat welke regels ernaar kijken, en bij een artikel wat eruit komt. De naam in kleine letters achter een kop is de naam in de regelbestanden.
book-about-shape = Een regel heeft dezelfde vorm als de wet. “Dit alles” betekent: elk deel moet kloppen. “Een of meer hiervan” betekent: één deel is genoeg. Een antwoord “weet ik niet” is nooit een nee: dan is de verwijzing nog uit te zoeken.
book-skip = Meteen naar de inhoud van het boek
book-languages = Dit boek in een andere taal
book-contents = Inhoud
book-back = Terug naar de inhoudsopgave
book-all-of = Alle { $count } uit “{ $part }”
book-other = Overige
book-search = Zoek in dit boek
book-search-hint = Alleen wat al uw woorden bevat, blijft staan.
book-search-none = Niets gevonden.
book-search-one = 1 onderdeel gevonden.
book-search-many = # onderdelen gevonden.
book-search-clear = Toon alles weer
book-search-begin = Begin hier:
book-part-referrals = Verwijzingen
book-part-rules = Regels met een naam
book-part-questions = Vragen
book-part-rights = Rechten
book-part-norms = Open normen
book-part-advice = Waar iemand op moet letten
book-part-desks = Loketten
book-part-guide = Vragen en woorden
book-part-people = Scenario's
book-part-sources = Wetten en bronnen
book-pages = Webpagina's
book-intro-rules = Deze regels komen in meer dan één verwijzing of regel voor, of zijn te groot om daar voluit te staan.
book-intro-questions = De vragen staan in de volgorde waarin ze worden gesteld. Een vraag komt alleen als het antwoord nog iets kan veranderen.
book-intro-norms = Bij deze normen weegt iemand af. De wet noemt geen vaste grens.
book-intro-people = Bedachte mensen, met hun antwoorden. Met hen wordt gecontroleerd of de regels doen wat de wet zegt.
book-thing-referral = Verwijzing
book-thing-rule = Regel
book-thing-question = Vraag
book-thing-right = Recht
book-thing-norm = Open norm
book-thing-advice = Let op
book-thing-guide = Uitleg
book-thing-desk = Loket
book-thing-law = Wet
book-thing-source = Bron
book-thing-person = Scenario
book-version = versie van { $day }
book-checked = bekeken op { $day }
book-checked-on = Gecontroleerd op { $day }.
book-more-of = Alles uit { $source }
book-more-right = Meer over dit recht
book-read = Lezen
book-read-article = { $source } op wetten.overheid.nl
book-source = Staat in
book-rule = De regel
book-right = Het recht
book-advice = De waarschuwing
book-when = Wanneer
book-picture = Tekening
book-picture-large = Te groot om hier te tekenen. Een tekening maakt u zo:
book-picture-command = loketwijzer graph --{ $kind } { $name }
book-picture-overview = Overzicht van “{ $topic }”
book-used-by = Gebruikt door
book-used-by-nothing = Niets.
book-explained = Uitleg
book-valid = Geldig
book-valid-from = vanaf { $from }
book-valid-until = tot en met { $until }
book-valid-between = van { $from } tot en met { $until }
book-desk = Waar
book-decides = Wie beslist
book-norm = Soort norm
book-norm-hard = Vast: de genoemde bron zegt wanneer het zo is.
book-norm-open = Open: iemand weegt de hele situatie.
book-norm-local = Lokaal: er gelden ook eigen regels van de gemeente of de regio.
book-open-norms = Wat wordt afgewogen
book-weighed-by = Wie weegt
book-looks-at = Waar die naar kijkt
book-find-out = Wie helpt bij het uitzoeken
book-urgency = Plaats in de lijst
book-urgency-now = Bovenaan, meteen: het gaat om veiligheid.
book-urgency-soon = Voor de gewone verwijzingen.
book-urgency-normal = Gewoon.
book-urgency-last = Onderaan, voor als niets anders past.
book-say = Wat iemand kan zeggen
book-unsure = Als het niet zeker is
book-rights-here = Rechten
book-bring = Meenemen
book-avoid = Let op
book-guide-here = Wat mensen vragen
book-reached-by = Scenario's die hier komen
book-reached-yes = Zeker:
book-reached-unknown = Nog uit te zoeken:
book-reached-by-nobody = Geen.
book-witness = Een gesprek dat hier uitkomt
book-reader-client = Voor de cliënt
book-reader-naaste = Voor een naaste
book-reader-professional = Voor een hulpverlener
book-asked-client = Vraag aan de cliënt
book-asked-naaste = Vraag aan een naaste
book-asked-professional = Vraag aan een hulpverlener
book-answers = Antwoorden
book-answer-alone = (dan geen ander antwoord)
book-kind-yes-no = Ja of nee:
book-kind-choice = Eén van deze:
book-kind-many = Een of meer van deze:
book-kind-number = Een getal van { $min } tot en met { $max }, of:
book-kind-date = Een datum, of:
book-kind-place = Een woonplaats of gemeente, of:
book-known-by = Wie dit weet
book-term = Termijn
book-term-legal = termijn uit de wet
book-term-custom = afspraak of gewoonte, geen termijn uit de wet
book-term-from = Telt vanaf
book-term-after = Begint na
book-amount = Bedrag
book-penalty = Wie te laat is, betaalt
book-penalty-step = { $days } dagen { $amount } per dag
book-late = Als het te laat komt
book-passed = Als de laatste dag voorbij is
book-checked-when = Controle
book-hours = Wanneer open
book-channels = Bereikbaar
book-local = Per plaats
book-local-gemeente = In elke gemeente een ander. Zie de vraag:
book-local-zorgkantoor = In elke zorgkantoorregio een ander. Zie de vraag:
book-also = Ook gezegd
book-law-short = Kort
book-law-text = De tekst
book-person-day = Dag
book-person-answers = Antwoorden
book-person-yes = Komt zeker bij
book-person-unknown = Nog uit te zoeken
book-person-tests = Controleert
book-otherwise-no = Op alle andere vragen: nee, of geen van deze.
book-otherwise-unknown = Op alle andere vragen: weet ik niet.
book-part-promises = Beloften
book-intro-promises = Wat de regels beloven, welke antwoorden iemand verder ook geeft. Het programma gaat dat na voor alle mogelijke gesprekken.
book-thing-promise = Belofte
book-promise-name = { $claim }: { $names }
book-promised = Wat erover beloofd is
book-promise-for = Voor wie
book-promise-everybody = Voor iedereen.
book-promise-what = Wat
book-claim-never = Komt nooit, ook niet om uit te zoeken
book-claim-not-to-do = Is nooit zeker, hooguit uit te zoeken
book-claim-always = Komt altijd, zeker of om uit te zoeken
book-claim-to-do = Komt altijd, en zeker
book-claim-one-of = Een of meer hiervan komen altijd
book-claim-first = Komt altijd, en vóór wat minder dringend is
book-claim-never-right = Dit recht komt nooit
book-claim-always-right = Dit recht komt altijd
book-proof = Nagegaan
book-proof-kept = Het klopt, in alle mogelijke gesprekken op deze dag.
book-proof-empty = Er is op deze dag niemand voor wie dit geldt.
book-proof-broken = Het klopt niet. Dit gesprek laat dat zien:
book-proof-beyond = Niet bewezen: er zijn te veel mogelijke gesprekken.
book-witness-unknown = Dit is op deze dag nooit zeker, alleen uit te zoeken. Een gesprek:
book-witness-nobody = Op deze dag komt niemand hier uit.
book-witness-plain = { $count ->
    [one] Verder één vraag waarop het antwoord nee is, niets hiervan, of een dag of plaats die iemand niet weet.
   *[other] Verder { $count } vragen waarop het antwoord nee is, niets hiervan, of een dag of plaats die iemand niet weet.
}
book-witness-besides = Niet gevraagd, maar wel zo:
book-fixed = Vast
book-fixed-yes = Een feit dat niemand kan veranderen.
book-private = Privé
book-private-yes = Het antwoord staat op geen papier, tenzij de persoon dat zelf zegt.
book-done = Het regelboek staat in { $path } ({ $count } pagina's).

## Opdrachten

export-done = { $count } bestanden geschreven in { $path }.
export-new = In { $path } staat nu een eerste set regels. Lees rules/eerste.yaml, verander iets, en typ loketwijzer check { $path } en loketwijzer test { $path }.
check-counts = { $questions } vragen, { $rules } regels, { $referrals } verwijzingen, { $rights } rechten, { $sources } bronnen, { $languages } talen.
proof-every-way = Bewezen voor alle manieren om te antwoorden.
proof-combinations = Dat zijn { $count } combinaties van antwoorden.
proof-length = Een gesprek heeft ten minste { $fewest } en ten hoogste { $most } vragen.
proof-stretch = ten minste { $fewest } en ten hoogste { $most } vragen.
proof-no-dead-end = Elk gesprek eindigt met een verwijzing die rechten geeft.
proof-dead-end = Niet elk gesprek eindigt met een verwijzing die rechten geeft.
proof-promises = Beloften die worden gehouden, wat iemand ook antwoordt: { $kept } van de { $count }.
proof-days = Bewezen voor alle dagen: { $count } tijdvakken, met { $different } verschillende regels.
proof-unproven = Niet alles is bewezen: van { $count } tijdvakken zijn de regels daarvoor te veel. Wat nooit verschil maakt, is daarom niet gemeld.
proof-from = Vanaf { $day }: { $told }
proof-before = Voor { $day }: { $told }
proof-together = `{ $one }` en `{ $other }` komen altijd samen.
proof-together-shown = Een gesprek waarin zij komen:
proof-apart = `{ $one }` en `{ $other }` zijn nooit allebei te doen.
proof-witness = Een gesprek dat dit laat zien (op { $day }):
proof-answer = { $question } → { $answer }
proof-besides = (niet gevraagd) { $question } → { $answer }
proof-outcome = Uitkomst van `{ $referral }` ({ $words }): { $value }
diff-kind-gone = Deze verwijzingen zijn er niet meer
diff-kind-lost = Deze verwijzingen vallen voor iemand af
diff-kind-looser = Deze verwijzingen waren voor iemand te doen, en zijn nu uit te zoeken
diff-kind-new = Deze verwijzingen zijn nieuw
diff-kind-gained = Deze verwijzingen komen er voor iemand bij
diff-kind-firmer = Deze verwijzingen waren voor iemand uit te zoeken, en zijn nu te doen
diff-value = `{ $referral }` ({ $words }): eerst { $old }, nu { $new }
diff-combinations = Dit geldt voor ongeveer 1 op de { $all } manieren om alles te beantwoorden, en voor { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenario's
    }.
diff-witness = Een gesprek dat dit laat zien:
diff-witness-again = { $count ->
        [0] Het laatste hele gesprek hierboven laat dit ook zien:
        [one] Het laatste hele gesprek hierboven laat dit ook zien, met een ander antwoord:
       *[other] Het laatste hele gesprek hierboven laat dit ook zien, met andere antwoorden:
    }
diff-before = En onder de oude regels:
diff-absent = niet aanwezig
diff-contents = Bij deze verwijzingen verandert wat iemand krijgt
diff-content = `{ $referral }` ({ $words }), in { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenario's
    }
diff-right-added = Het recht `{ $right }` komt erbij voor:
diff-right-removed = Het recht `{ $right }` vervalt voor:
diff-right-changed = Het recht `{ $right }` krijgt een andere termijn of een ander bedrag bij:
diff-desk = Het loket was `{ $old }` en is nu `{ $new }` bij:
diff-urgency = De plaats in de lijst was `{ $old }` en is nu `{ $new }` bij:
diff-unproven = `{ $referral }`: de regels zijn te veel om te vergelijken. Hierover is niets bewezen.
diff-none = Er verandert niets: alle { $compared } verwijzingen zijn vergeleken, voor alle { $combinations } manieren om alles te beantwoorden.
diff-rest = Verder verandert er niets: alle { $compared } verwijzingen zijn vergeleken, voor alle { $combinations } manieren om alles te beantwoorden.
failure-diff-beyond = De regels zijn te veel om te vergelijken.
check-findings = { $count ->
    [0] Geen bevindingen.
    [one] 1 bevinding.
   *[other] { $count } bevindingen.
}
words-file = { $path }: { $count ->
    [one] 1 lege tekst
   *[other] { $count } lege teksten
}.
words-done = { $count ->
    [0] Er ontbreekt geen enkele tekst.
   *[other] Vul ze in: zet de tekst in de plaats van { "{ \"\" }" }. Tot dan ziet wie leest de tekst in de eerste taal.
}
check-explain = Meer over een code: loketwijzer explain { $code }.
scenario-name = Gesprek van { $day }
scenario-comment =
    Dit is wat het programma adviseerde bij deze antwoorden.
    Klopt dat niet? Verander dan wat er onder expect staat. De test mislukt zolang de regels niet kloppen.
    Zet dit bestand in de map scenarios bij de regels, en schrijf bij tests welke bron dit bewaakt.
test-arrived = { $count } scenario's: iedereen komt aan waar het moet.
test-failed = { $count } scenario's: { $arrived } komen aan, { $failed } niet.
test-missed = { $name } ({ $file }) komt niet aan:
test-outside = { $name }: de regels kennen het recht van { $date } niet.
test-unanswered = er wordt { $question } gevraagd, en daar geeft het scenario geen antwoord op: “{ $words }”
test-referral = { $referral }: verwacht { $expected }, gevonden { $found }
test-person = persoon { $number } ({ $role }): { $line }
test-first = het eerste advies moet { $expected } zijn, gevonden { $found }
test-first-none = het eerste advies moet { $expected } zijn, en er is geen advies
test-until = de termijn van { $right } moet eindigen op { $expected }, gevonden { $found }
test-until-none = de termijn van { $right } moet eindigen op { $expected }, maar er is geen dag om vanaf te tellen
test-no-right = het recht { $right } ontbreekt
test-right = het recht { $right } hoort er niet bij
coverage-possible = mogelijk
coverage-comes-by = komt voor
coverage-guarded = bewaakt
coverage-question = vragen
coverage-answer = antwoorden
coverage-branch = takken
coverage-referral = verwijzingen
coverage-right = rechten
coverage-advice = adviezen
coverage-guide = gids
coverage-sentence = zinnen
coverage-as-yes = als ja
coverage-as-not-yes = als niet-ja
coverage-as-unknown = als uit te zoeken
coverage-as-no = als nee
coverage-left = { $sort }: { $count } niet bewaakt
coverage-impossible = Kan nooit voorkomen: { $count }. Dit telt niet mee.
coverage-expect = Komt voor bij { $name } ({ $place }). Verwacht daar: { $expect }
coverage-try = Maak een scenario: { $scenario }
coverage-unasked = Antwoorden waar niemand naar vroeg:
coverage-unasked-by = { $name } ({ $place }): { $questions }
coverage-required = Van de takken moet { $required } % bewaakt zijn. Het is { $found } %.
evaluate-json = Dit is geen JSON-object. De fout staat bij teken { $column }.
evaluate-too-long = Deze regel is te lang.
evaluate-key = Sleutel { $number } van deze regel kennen wij niet. Bekend zijn: { $keys }.
evaluate-date = De datum moet er zo uitzien: 2026-11-22.
evaluate-outside = De regels kennen het recht van die dag niet.
evaluate-answers = De sleutel answers ontbreekt of is geen object.
evaluate-question = De vraag op plaats { $number } in answers bestaat niet.
evaluate-question-near = De vraag op plaats { $number } in answers bestaat niet. Bedoelt u { $near }?
evaluate-utf8 = Deze regel is geen gewone tekst (UTF-8).
evaluate-key-twice = Sleutel { $number } van deze regel staat er al. Elke sleutel mag er één keer staan.
evaluate-question-twice = De vraag op plaats { $number } in answers staat er al. Elke vraag mag er één keer staan.
evaluate-one-or-several = Een regel heeft answers (over één persoon) of people (over meer mensen), en niet allebei.
evaluate-no-people = Bij household hoort ook people.
evaluate-people = De sleutel people is geen lijst met ten minste één persoon.
evaluate-most-people = In people staan te veel mensen: hoogstens { $count }.
evaluate-person = Persoon { $number }: { $error }
evaluate-role = Een persoon heeft precies role en answers. Mogelijke rollen: { $roles }.
evaluate-household = In household: { $error }
evaluate-household-shape = De sleutel household is geen object.
evaluate-question-of-all = De vraag { $question } gaat over iedereen samen. Zet het antwoord in household.
evaluate-question-of-one = De vraag { $question } gaat over één persoon. Zet het antwoord bij die persoon.
evaluate-place = De plaats bij { $question } staat niet in de lijst, of er zijn meer plaatsen met die naam. Zet de gemeente erbij, zoals in: Hengelo, Bronckhorst.
evaluate-answer = Het antwoord op { $question } past niet. Verwacht: { $kind }. Mogelijk: { $choices }.
evaluate-kind-yes-no = een woord
evaluate-kind-choice = een woord
evaluate-kind-many = een lijst van woorden
evaluate-kind-number = een heel getal
evaluate-kind-date = een datum zoals 2026-11-22
evaluate-kind-place = de naam van een plaats

## Wat niet lukt

failure = fout: { $what }
failure-date = { $date } is geen datum. Typ de datum zo: 2026-11-22.
failure-outside = De regels kennen het recht van { $date } niet. Kies een dag vanaf { $from }.
failure-outside-both = De regels kennen het recht van { $date } niet. Kies een dag van { $from } tot en met { $until }.
failure-language = Er zijn geen teksten in de taal { $language }. Kies uit: { $available }.
failure-folder = De map { $path } is niet te lezen ({ $reason }).
failure-too-many-files = In de map { $path } staan te veel bestanden. Is dit de goede map?
failure-no-rule = Er is geen regel met de naam { $name }.
failure-no-rule-near = Er is geen regel met de naam { $name }. Bedoelt u { $near }?
failure-no-referral = Er is geen verwijzing met de naam { $name }.
failure-no-referral-near = Er is geen verwijzing met de naam { $name }. Bedoelt u { $near }?
failure-read = { $path } is niet te lezen ({ $reason }).
failure-write = { $path } is niet te schrijven ({ $reason }).
failure-other-tree = Dit hoort bij andere regels ({ $theirs }). Hier gelden de regels { $ours }. Kies de goede regels met --rules.
failure-passphrase = { $path }: een wachtzin kunt u alleen typen op een terminal.
failure-foreign = { $path } is geen bestand met een bewaard gesprek.
failure-damaged = { $path } is beschadigd of niet compleet. Hebt u een kopie? Gebruik die.
failure-newer = { $path } komt uit een nieuwere versie van dit programma. Gebruik die versie.
failure-work = { $path } vraagt te veel rekenwerk om te openen. Zo'n bestand maakt dit programma niet.
failure-memory = Deze computer heeft nu te weinig geheugen vrij voor de wachtzin van { $path }. Sluit andere programma's en probeer het opnieuw.
failure-output = Niet alles wat wij schreven, is aangekomen ({ $reason }). Gebruik het resultaat niet.
failure-panic = Er ging iets mis in dit programma. Het ligt niet aan u. Het programma stopt hier. Wat al in een bestand stond, staat daar nog.
failure-exists = { $path } bestaat al. Kies een lege map; er is niets geschreven.
failure-code = De code { $code } kennen wij niet. Typ loketwijzer explain voor alle codes.
failure-code-near = De code { $code } kennen wij niet. Bedoelt u { $near }? Typ loketwijzer explain voor alle codes.
failure-percent = { $typed } is geen percentage. Typ een heel getal van 0 tot en met 100.
failure-book-exists = { $path } bestaat al; er is niets geschreven. Kies een andere map, of vervang het boek met --overwrite.
failure-format = { $path }: deze soort bestand kennen wij niet. Kies een naam die eindigt op: { $formats }.
failure-rules = Deze regels zijn nog niet te gebruiken. De bevindingen staan hierboven.
failure-local = Het bestand { $path } klopt niet. De bevindingen staan hierboven.
failure-report = Niet elk bestand is geschreven.
failure-places = De lijst van plaatsen klopt niet. Typ loketwijzer check om te zien wat er mis is.
failure-terminal = De terminal doet niet mee ({ $reason }). Probeer het met --plain.
usage-unknown-argument = { $argument } kennen wij niet.
usage-unknown-command = De opdracht { $command } kennen wij niet.
usage-invalid-value = { $value } past niet bij { $argument }. Kies uit: { $choices }.
usage-missing-value = Bij { $argument } hoort een waarde.
usage-missing-argument = Er ontbreekt iets: { $argument }.
usage-twice = { $argument } staat er te vaak, of past niet bij de rest.
usage-too-many = Er staat te veel achter { $argument }.
usage-other = Dit is niet te begrijpen.
usage-near = Bedoelt u { $near }?
usage-more = Typ loketwijzer --help voor uitleg.

## Hulp

help-usage = Gebruik:
help-usage-options = {"["}OPTIES]
help-options = Opties
help-arguments = Wat u erbij typt
help-commands = Opdrachten
help-command = OPDRACHT
help-after = Zonder opdracht begint het gesprek. Er wordt niets bewaard of verstuurd.
help-about = Wijst de weg in zorg en ondersteuning: vragen, en aan het eind waar u terechtkunt en met welke rechten.
help-lang = taal, bijvoorbeeld nl of en
help-reader = voor wie de vragen zijn: client, naaste of professional
help-date = de dag waarvan de regels gelden, zoals 2026-11-22
help-rules = map met eigen regels
help-locales = map met eigen teksten
help-local = bestand waarin een gemeente haar eigen loketten beschrijft
help-no-color = geen kleuren
help-plain = genummerde regels, voor schermlezers, braille en pijpen
help-report = schrijf de samenvatting ook naar een bestand (.txt, .md, .html, .pdf, .ics of .json)
help-for = voor wie dat bestand is, als dat een ander is dan wie antwoordt: client, naaste of professional
help-scenario = schrijf de antwoorden en de uitkomst ook als scenario (.yaml), zonder plaats
help-discreet = maak elk papier zo dat er niets op staat wat een ander niet mag lezen: zonder code, met een titel die niets zegt
help-overwrite = vervang een bestand dat er al is
help-save = bewaar het gesprek na elk antwoord in dit bestand, met een wachtzin
help-resume = ga verder met het gesprek in dit bestand
help-code = ga verder met een gesprek uit een code; zonder code erachter vraagt het programma erom
help-help = toon deze uitleg
help-version = toon de versie
help-ask-about = Zoek iets op: vragen, begrippen, verwijzingen, rechten en loketten
help-ask-words = waar het over gaat, zoals kosten; zonder woorden alles wat u kunt lezen
help-place-about = Gemeente, zorgkantoorregio en zorgkantoor van een plaats
help-place-name = naam van een woonplaats of gemeente
help-place-format = human of json
help-evaluate-about = Antwoorden erin en uitkomsten eruit, als regels JSON
help-evaluate-file = bestand met een regel per gesprek; zonder bestand de standaardinvoer
help-diff-about = Wie krijgt een andere verwijzing? Twee mappen met regels; één map: tegen de ingebouwde; geen map: de ingebouwde op twee dagen
help-diff-dirs = de oude en de nieuwe map
help-diff-old-date = de dag van de oude regels
help-diff-new-date = de dag van de nieuwe regels
help-diff-format = human of json
help-check-about = Kloppen deze regels en teksten? Alle bevindingen, met regel en plaats
help-check-dir = map met regels; zonder map de ingebouwde regels
help-check-strict = waarschuwingen tellen als fouten
help-check-proof = toon alles wat is bewezen
help-check-witness = schrijf elk gesprek dat een fout laat zien als scenario in deze map
help-check-format = human of json
help-words-about = Schrijf een lege tekst voor alles wat de regels in een map nodig hebben en nog niemand schreef
help-words-dir = map met regels en teksten
help-explain-about = Wat betekent een bevinding van check? Met een fout en een goed voorbeeld
help-explain-code = de code van de bevinding, zoals E301; zonder code alle codes
help-test-about = Komen de mensen in de scenario's aan waar het moet?
help-test-dir = map met regels; zonder map de ingebouwde regels
help-test-coverage = toon ook wat de scenario's van de regels laten zien, en wat niet
help-test-require = met --coverage: zoveel procent van de takken moet bewaakt zijn
help-test-format = human of json
help-graph-about = De regels als tekening
help-graph-dir = map met regels; zonder map de ingebouwde regels
help-graph-rule = alleen deze regel
help-graph-referral = alleen deze verwijzing
help-graph-format = svg, dot of mermaid
help-book-about = Het regelboek: alle regels, vragen en rechten om te lezen, als een webpagina per taal
help-book-dir = map waar de pagina's komen
help-verify-about = Is een papier nog zoals het is gemaakt, en komt er nog hetzelfde uit?
help-verify-file = het papier: een bestand .txt, .md, .html, .pdf, .ics of .json
help-export-about = Schrijf de ingebouwde regels en teksten naar een map, om ze te veranderen
help-export-dir = lege of nieuwe map
help-new-about = Begin een eigen, kleine set regels met uitleg erbij
help-new-dir = lege of nieuwe map
help-sheet-about = Voorbereiding op het gesprek: wat er gevraagd wordt, wat u meeneemt en welke rechten u heeft
help-sheet-file = bestand om te schrijven (.txt, .md, .html, .pdf of .json); zonder bestand om meteen te lezen
help-schema-about = Een JSON Schema van de bestanden, waarmee uw editor meekijkt terwijl u typt, of van de regels van evaluate
help-schema-files = rules (regels), scenarios, local (het bestand van een gemeente) of evaluate (regels erin en eruit); zonder woord rules
help-completions-about = Aanvulling voor een shell
help-completions-shell = bash, elvish, fish, powershell of zsh
help-man-about = De handleiding als man-pagina

### Een verhaal dat verandert

story-title = Uw antwoorden
story-choose = Welk antwoord wilt u veranderen?
story-none = U hebt nog niets beantwoord.
story-next = Meer
story-somebody-else = Over iemand anders
story-parked = { $answer } (telt nu niet mee)
story-change-title = Dit verandert er
story-confirm = Wilt u dit antwoord veranderen?
story-confirm-yes = Ja, verander het
story-confirm-no = Nee, laat het zoals het was
story-to-do = Dit kunt u dan doen:
story-to-find-out = Dit is dan nog uit te zoeken:
story-falls-away = Dit past dan niet (meer):
story-open-again = Dit weten we dan nog niet. Het hangt af van nieuwe vragen:
story-new-questions = { $count ->
        [one] Er komt één vraag bij:
       *[other] Er komen { $count } vragen bij:
    }
story-no-longer-asked = Dit hoeft u dan niet meer te beantwoorden:
story-put-aside = Deze antwoorden tellen dan niet mee. Ze blijven bewaard zolang het gesprek duurt:
story-counts-again = Deze eerdere antwoorden tellen dan weer mee:
story-nothing-changes = Aan de uitkomst en de vragen verandert niets.
story-which = Waarover wilt u weten waarom?
story-is-to-do = Dit kunt u doen.
story-is-to-find-out = Dit is nog uit te zoeken.
story-is-not = Dit past niet bij de antwoorden.
story-is-open = Dit weten we nog niet. Er zijn nog vragen.
story-why = Waarom
story-tells-most = Wat vertelt het meest?
story-would = Wat zou het veranderen?
story-would-honest = Met deze andere antwoorden zou het wel passen. Vul altijd in wat waar is; uw situatie kan wel veranderen.
story-would-open = Het hangt alleen nog af van vragen die komen.
story-would-never = Met geen enkel ander antwoord past dit op deze datum.
story-could-find-out = Wat u kunt uitzoeken:
story-could-change = Wat kan veranderen:
story-could-not-change = Wat niemand kan veranderen:
story-would-then = Daarna hangt het nog af van:
story-otherwise = { $label }: nu { $now }; dan { $other }
story-or = { " " }of{ " " }
story-line-to-do = { $title } (te doen)
story-line-to-find-out = { $title } (uit te zoeken)
story-line-not = { $title } (past niet)
story-line-open = { $title } (nog niet bekend)
