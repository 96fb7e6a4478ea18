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

# `$expected`: wat er had moeten staan

expected-name = een naam: kleine letters, cijfers en streepjes
expected-text = een woord of een zin
expected-value = een waarde, na de dubbele punt
expected-number = een heel getal
expected-euro = een bedrag in euro's met een punt, bijvoorbeeld 21.80
expected-date = een datum als 2026-11-22
expected-list = een lijst, met een streepje voor elk ding of tussen [ en ]
expected-mapping = namen met een dubbele punt, onder elkaar of tussen { "{" } en { "}" }
expected-rule = een regel: de naam van een ja-nee-vraag, `always`, of `all`, `any`, `not`, `at-least`, `question` of `rule`

# Bestanden die niet te lezen zijn

finding-unreadable = Dit kan niet worden gelezen: { $reason }.
    .help = Kijk of het bestand of de map bestaat en of u het mag openen.
finding-no-files = Hier staan geen regelbestanden.
    .help = Een regelbestand eindigt op `.yaml`. Noem de map waar de regelbestanden in staan. Met `loketwijzer export` krijgt u een map om mee te beginnen.
finding-not-utf8 = Dit bestand is geen gewone tekst (UTF-8).
    .help = Open het bestand in een tekstprogramma en bewaar het opnieuw met de codering UTF-8.
finding-too-big = Dit bestand is te groot.
    .help = Een bestand mag niet groter zijn dan { $limit } bytes. Verdeel het over meer bestanden.
finding-control-character = Hier staat een teken dat u niet ziet: { $code }.
    .help = Haal het weg. Zulke tekens veranderen wat er op het scherm komt. Gebruik spaties in plaats van tabs.
finding-too-much = Hier zit te veel in elkaar.
    .help = Maak het korter of verdeel het: er zijn te veel lagen binnen elkaar, of er is te veel herhaald met `&` en `*`.

# De vorm van een regelbestand

finding-syntax = Dit is geen goede YAML: { $detail }.
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
finding-wrong-type = Hier hoort iets anders te staan.
    .help = Nodig is: { $expected }.
finding-unknown-word = `{ $word }` is hier geen keuze.
    .help = { $near ->
            [0] U kunt kiezen uit: { $expected }.
           *[other] Bedoelde u `{ $near }`? U kunt kiezen uit: { $expected }.
        }
finding-bad-name = `{ $name }` kan geen naam zijn.
    .help = Gebruik kleine letters, cijfers en streepjes, en begin met een letter. Alleen een bron mag ook punten hebben. Hoogstens 80 tekens.
finding-bad-date = `{ $word }` is geen datum.
    .help = Schrijf een datum die bestaat als jaar-maand-dag, bijvoorbeeld 2026-11-22.

# De vorm van een regel

finding-rule-shape = { $found ->
        [0] Deze regel zegt niet wat er moet gelden.
       *[other] Deze regel klopt niet. Gevonden: { $found }.
    }
    .help = Een regel is precies één van deze: `all`, `any`, `not`, `at-least` met `of`, `question`, of `rule`. Zet meer regels onder elkaar in een `all` of een `any`. `any-of`, `only`, `from` en `below` horen bij `question`. Alleen een regel in de lijst `rules` heeft een `id`.
finding-leaf-shape = Bij de vraag `{ $question }` staat niet precies één voorwaarde.
    .help = Kies één van deze: `any-of` (één van deze antwoorden), `only` (alleen deze antwoorden), of `from` en `below` (vanaf en onder een getal).
finding-empty-list = `{ $key }` is leeg.
    .help = Zet er ten minste één ding in, of haal `{ $key }` weg.

# Namen

finding-unknown-name = `{ $name }` bestaat niet ({ $kind }).
    .help = { $near ->
            [0] Controleer de naam, of voeg hem toe in een van de regelbestanden.
           *[other] Bedoelde u `{ $near }`? Controleer de naam, of voeg hem toe in een van de regelbestanden.
        }
finding-duplicate-name = De naam `{ $name }` is al gebruikt ({ $kind }).
    .help = De eerste staat in { $first }. Geef deze een andere naam, of haal er één weg.
finding-unknown-answer = De vraag `{ $question }` heeft geen antwoord `{ $answer }`.
    .help = { $near ->
            [0] U kunt kiezen uit: { $choices }.
           *[other] Bedoelde u `{ $near }`? U kunt kiezen uit: { $choices }.
        }

# Vragen en voorwaarden

finding-wrong-kind = Zo'n voorwaarde past niet bij de vraag `{ $question }`. Die is van de soort `{ $kind }`.
    .help = Bij `yes-no` en `choice` hoort `any-of`, bij `many` hoort `any-of` of `only`, bij `number` hoort `from` of `below`. Een `date` of `place` kan niet in een regel staan.
finding-wrong-question = `{ $key }` klopt niet voor de vraag `{ $question }`. Die is van de soort `{ $kind }`.
    .help = Bij `choice` hoort `answers`. Bij `many` horen `answers` en `none`. Bij `number` horen `min` en `max`. Andere vragen hebben deze niet.
finding-too-many-answers = De vraag `{ $question }` heeft te veel antwoorden.
    .help = Elk antwoord heeft één cijfer als toets. Er kunnen dus hoogstens { $limit } antwoorden zijn. Voeg antwoorden samen of maak er twee vragen van.
finding-impossible-number = Het getal { $number } kan niet bij de vraag `{ $question }`.
    .help = Het moet tussen `min` en `max` van de vraag liggen, en er moet ten minste één getal overblijven dat past.
finding-unknown-under-not = Bij de vraag `{ $question }` staat `weet-niet` onder `not`.
    .help = Wie het niet weet, zou zo een verwijzing kwijtraken. Haal `weet-niet` hier weg, of zet de voorwaarde buiten `not`.
finding-impossible-count = Hier zijn { $count } nodig, maar er zijn er { $of }.
    .help = Bij `at-least` hoort een getal van 1 tot en met het aantal regels onder `of`.
finding-circle = Deze verwijzen naar elkaar in een kring: { $names }.
    .help = Haal één van deze verwijzingen weg.
finding-too-complex = De regel `{ $name }` is te ingewikkeld om te controleren.
    .help = Verdeel de regel in kleinere regels met een eigen naam, of gebruik minder vragen in deze regel.

# Wat mist of te veel is

finding-never-asked = De vraag `{ $name }` wordt nooit gesteld.
    .help = Geen regel, recht of loket gebruikt deze vraag. Gebruik de vraag of haal hem weg.
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
    .help = Alle bestanden samen zijn één boom. Laat `tree:` in één bestand staan.
finding-unknown-format = Deze versie van het programma kent `format: { $found }` niet.
    .help = Dit programma leest `format: { $expected }`. Pas het getal aan, of gebruik een nieuwer programma.
finding-upside-down = Dit geldt tot { $until }, maar begint pas op { $from }.
    .help = Zorg dat `valid-until` op of na `valid-from` ligt.

# Teksten

finding-untold = De tekst `{ $key }` ontbreekt in de taal `{ $language }`.
    .help = Voeg `{ $key }` toe in een bestand in de map van die taal. Staat er een punt in de naam? Dan is het deel na de punt een eigenschap, onder de tekst: vier spaties, een punt, de naam en `=`.
finding-unused-message = De tekst `{ $key }` wordt nergens gebruikt (taal `{ $language }`).
    .help = Controleer of de naam klopt met het regelbestand, of haal de tekst weg.
finding-missing-placeable = In de tekst `{ $key }` in de taal `{ $language }` ontbreekt `${ $variable }`.
    .help = In de eerste taal staat hier wel `${ $variable }`. Neem het ook op in deze tekst.
finding-unknown-placeable = De tekst `{ $key }` gebruikt `${ $variable }`, maar dat krijgt deze tekst niet.
    .help = Elke tekst krijgt `$reader`, `$who` en `$Who`. Een recht krijgt ook `$term` en `$amount`. Begint de naam met een streepje? Dan krijgt de tekst alleen wat u er tussen haakjes aan meegeeft.
finding-unknown-reference = De tekst `{ $key }` verwijst naar `{ $reference }`, maar dat bestaat niet.
    .help = Controleer de naam. Een tekst kan verwijzen naar een andere tekst in dezelfde taal. Functies zijn er niet.
finding-text-syntax = Dit is geen goede tekst voor een `.ftl`-bestand.
    .help = Een tekst begint vooraan de regel, met een naam en `=`. Een eigenschap springt vier spaties in en begint met een punt. Kijk ook of elke accolade een partner heeft, en of elke keuze een `*` heeft.
finding-duplicate-message = De tekst `{ $key }` staat twee keer in deze taal.
    .help = Alleen de eerste wordt gebruikt. Haal er één weg. Een tekst en een term met een streepje kunnen ook niet dezelfde naam hebben.
finding-duplicate-attribute = De tekst `{ $key }` heeft `.{ $attribute }` twee keer.
    .help = Er wordt er maar één gebruikt. Haal er één weg.

# Scenario's

finding-scenario-unasked = In het scenario `{ $name }` wordt `{ $question }` gevraagd, maar er staat geen antwoord.
    .help = Voeg het antwoord toe onder `answers`, of zeg met `otherwise` wat er geldt voor alle vragen die er niet staan.
