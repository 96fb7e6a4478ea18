# The program's own sentences. To translate, change only what is to the right of `=`.
# The first line of each group says what the group is for. A variable begins with `$`.

## The reader

who = { $reader ->
    [client] you
    [naaste] the person you care for
   *[other] the client
}
who-capital = { $reader ->
    [client] You
    [naaste] The person you care for
   *[other] The client
}


## Amounts and dates

amount = €{ $euro }.{ $cent }
    .whole = €{ $euro }
    .thousands = ,

date = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Findings: what is wrong in a rule file or a text
# A word there is none of is the number 0, so that a sentence can choose: `{ $near -> [0] … *[other] Did you mean `{ $near }`? }`.

severity-error = error
severity-warning = warning
severity-help = help
findings-more = { $count ->
    [one] There is 1 more finding. Solve the others first.
   *[other] There are { $count } more findings. Solve the others first.
}

# `$kind`: what a name stands for

kind-question = question
kind-answer = answer
kind-rule = rule
kind-referral = referral
kind-desk = desk
kind-right = right
kind-advice = advice
kind-law = law
kind-source = source
kind-topic = topic
kind-promise = promise
kind-danger = danger

# `$expected`: what should have been there

expected-name = a name: small letters, digits and hyphens
expected-text = a word or a sentence
expected-value = a value, after the colon
expected-number = a whole number of at most nine digits
expected-count = a whole number from 1 up
expected-amount = an amount above zero, and for a penalty per day also a number of days above zero
expected-length = a term of less than 50 years
expected-boolean = `true` or `false`
expected-url = an address that begins with https:// or http://, without spaces
expected-email = an e-mail address, such as info@example.nl
expected-phone = a phone number, with at least one digit
expected-bwb = the number of the regulation at wetten.overheid.nl, such as BWBR0035917
expected-euro = an amount in euro with a dot, for instance 21.80
expected-date = a date such as 2026-11-22
expected-list = a list, with a hyphen before each thing or between [ and ]
expected-mapping = names with a colon, below each other or between { "{" } and { "}" }
expected-rule = a rule: the name of a yes-no question, `always`, or `all`, `any`, `not`, `at-least`, `question` or `rule`

# `$reason`: why something cannot be read or written

reason-not-found = it does not exist
reason-permission = you may not open or change it
reason-folder = it is a folder and not a file
reason-not-a-folder = it is not a folder
reason-not-a-file = it is not an ordinary file
reason-exists = it exists already
reason-full = the disk is full
reason-too-large = a file may not become this large here
reason-elsewhere = another program wrote in the file
reason-other = it does not work

# `$change`: what has to change in an older format

change-0 = A format 0 was never published. Write `format: 1`, and see with `loketwijzer check` whether the rest is right.

# Files that cannot be read

finding-unreadable = This cannot be read: { $reason }.
    .help = Check that the file or folder exists and that you may open it.
finding-no-files = There are no rule files here.
    .help = The name of a rule file ends in `.yaml`. Name the folder that holds the rule files. `loketwijzer export` gives you a folder to start with.
finding-other-ending = This file is not read: its name does not end in `.{ $ending }`.
    .help = Give the file a name that ends in `.{ $ending }`, in small letters. Or remove it from this folder.
finding-no-language = The folder `{ $name }` is not a language. The texts in this file are not used.
    .help = Put the file in a folder with the name of a language, for instance `nl` or `en`.
finding-not-utf8 = This file is not plain text (UTF-8).
    .help = Open the file in a text editor and save it again with the encoding UTF-8.
finding-too-big = This file is too big.
    .help = A file may be no larger than { $limit } bytes. Split it into several files.
finding-empty-file = There is nothing in this file.
    .help = Put rules in it, or remove the file.
finding-control-character = There is a character here that you cannot see: { $code }.
    .help = Remove it, or type a plain space. Such characters change what the screen shows.
finding-too-long = This is too long.
    .help = At most { $limit } characters. Perhaps a quote was never closed.
finding-too-much = There is too much nested in here.
    .help = Make it shorter or split it: there are too many layers inside each other, or too much is repeated with `&` and `*`.

# The shape of a rule file

finding-tab = There is a tab here.
    .help = Use spaces instead of a tab. Indent by two spaces each time.
finding-open-quote = This quote is never closed.
    .help = Put the same character behind the text too, on the same line. An `'` inside a word needs double quotes around it.
finding-after-quote = Nothing can come after a closing quote.
    .help = Remove this or put it between the quotes. Is there an `'` in the text? Then use double quotes.
finding-bad-escape = Between double quotes `\` has a meaning of its own, and this one does not exist.
    .help = Write `\\` if you mean `\`. Or use single quotes.
finding-open-bracket = The bracket `{ $bracket }` is never closed.
    .help = Put its partner behind the last thing: `[` goes with `]`, `{ "{" }` goes with `{ "}" }`.
finding-stray-bracket = This bracket closes nothing.
    .help = Remove it, or put the opening bracket before it.
finding-wrong-bracket = The bracket `{ $open }` is closed by `{ $close }`.
    .help = `[` goes with `]`, and `{ "{" }` goes with `{ "}" }`.
finding-missing-comma = A comma or a closing bracket is missing here.
    .help = Put a comma after each thing between brackets. Also check that the bracket on the line above is closed.
finding-bad-indent = This line is not indented correctly.
    .help = Put it exactly below the line it belongs with. Indent by two spaces each time. A list has a hyphen before each thing.
finding-stray-colon = There cannot be a colon here.
    .help = One line has one colon. Put a text with a colon in it between quotes. Is this line indented further than the one above? Then a colon may be missing there.
finding-missing-colon = A colon is missing here.
    .help = Write the name first, then a colon and a space, and then the value.
finding-stray-dash = A list cannot begin on this line.
    .help = Begin the list on a new line, with a hyphen before each thing. Or put the list between [ and ].
finding-unknown-anchor = `*{ $name }` repeats something that is not there.
    .help = Put `&{ $name }` before what you want to repeat, earlier in this file. Does a text begin with `*`? Then put it between quotes.
finding-several-documents = A second document begins here. A file is one document.
    .help = Remove this line, or make another file.
finding-reserved-character = A word cannot begin with `{ $character }`.
    .help = This character means something in YAML. Put the word between quotes, or remove the character.
finding-syntax = This is not valid YAML.
    .help = Look at this line and the one above. Often the indentation is wrong, or a quote, a bracket or a colon is missing.
finding-duplicate-key = `{ $key }` is here twice.
    .help = Keep `{ $key }` once. Put all that belongs to it there.
finding-unknown-key = `{ $key }` cannot be used here.
    .help = { $near ->
            [0] Possible here: { $expected }.
           *[other] Did you mean `{ $near }`? Possible here: { $expected }.
        }
finding-missing-key = `{ $key }` is missing here.
    .help = Add `{ $key }:`.
finding-empty-value = Nothing is filled in here.
    .help = Fill in what belongs here. If you mean nothing, remove the whole line. `~` and `null` mean nothing too.
finding-wrong-type = Something else belongs here.
    .help = What is needed: { $expected }.
finding-unknown-word = `{ $word }` is not one of the choices here.
    .help = { $near ->
            [0] You can choose from: { $expected }.
           *[other] Did you mean `{ $near }`? You can choose from: { $expected }.
        }
finding-bad-name = `{ $name }` cannot be a name.
    .help = { $near ->
            [0] Use small letters, digits and hyphens, and begin with a letter. At most 80 characters.
           *[other] Did you mean `{ $near }`? Use small letters, digits and hyphens, and begin with a letter.
        }
finding-dotted-name = `{ $name }` cannot be a name here: it has a dot.
    .help = Use a hyphen instead of the dot. Only a source may have dots.
finding-reserved-name = The name `{ $name }` already means something.
    .help = Choose another name. `always` always holds. Every question already has the answer `weet-niet` and the texts `kort` and `uitleg`.
finding-bad-date = `{ $word }` is not a date.
    .help = Write a date that exists as year-month-day, for instance 2026-11-22.
finding-bad-address = `{ $value }` is not right.
    .help = What is needed: { $expected }.

# The shape of a rule

finding-rule-shape = { $found ->
        [0] This rule does not say what must hold.
       *[other] This rule says more than one thing: { $found }.
    }
    .help = A rule is exactly one of these: `all`, `any`, `not`, `at-least` with `of`, `question`, or `rule`. Put several rules below each other in an `all` or an `any`.
finding-claim-shape = { $found ->
        [0] This promise does not say what is promised.
       *[other] This promise says more than one thing: { $found }.
    }
    .help = A promise is exactly one of these: `never`, `always`, `first`, `to-do`, `not-to-do`, `one-of`, `never-right` or `always-right`. Make several promises of several things.
finding-needs-key = `{ $key }` cannot be here without `{ $needs }`.
    .help = Add `{ $needs }:`, or remove `{ $key }`.
finding-nested-id = A rule inside another rule has no name.
    .help = Remove `id`. Or put this rule in the list `rules`, and refer to it with `rule`.
finding-leaf-shape = There is not exactly one condition with the question `{ $question }`.
    .help = Choose one of these: `any-of` (one of these answers), `only` (these answers and no other), or `from` and `below` (from a number, below a number).
finding-term-shape = { $found ->
        [0] This term has no length.
       *[other] This term has more than one length: { $found }.
    }
    .help = Choose one of these: `days`, `working-days`, `weeks`, `months` or `years`.
finding-source-shape = A source is an article or a page, and not both.
    .help = An article has `law` and `article`, and sometimes `paragraph` and `part`. A page has `page` and `checked`.
finding-empty-list = `{ $key }` is empty.
    .help = Put at least one thing in it, or remove `{ $key }`.
finding-repeated = `{ $name }` is in this list twice.
    .help = Remove one of the two.

# Names

finding-unknown-name = `{ $name }` does not exist ({ $kind }).
    .help = { $near ->
            [0] Check the name, or add it in one of the rule files.
           *[other] Did you mean `{ $near }`? Check the name, or add it in one of the rule files.
        }
finding-other-kind = `{ $name }` cannot be here: this is a { $found }. A { $kind } belongs here.
    .help = { $found ->
            [rule] Do you refer to a rule? Then write `rule: { $name }`.
            [question] Is it a yes-no question? Then write only `{ $name }`. Otherwise `question: { $name }` belongs here, with a condition.
           *[other] Find the name of the { $kind } that you mean.
        }
finding-duplicate-name = The name `{ $name }` has already been used ({ $kind }).
    .help = The first one is in { $first }. Give this one another name, or remove one of the two.
finding-unknown-answer = The question `{ $question }` has no answer `{ $answer }`.
    .help = { $near ->
            [0] You can choose from: { $choices }.
           *[other] Did you mean `{ $near }`? You can choose from: { $choices }.
        }
finding-unfit-answer = `{ $answer }` does not fit as an answer to the question `{ $question }`.
    .help = { $kind ->
            [number] What is needed: a whole number from { $low } up to { $high }, or `weet-niet`.
            [date] What is needed: a date such as 2026-11-22, or `weet-niet`.
            [place] This place is not in the list, or several places have that name. Add the gemeente, as in: Hengelo, Bronckhorst.
            [many] The answer that excludes the others cannot go with another one. The same holds for `weet-niet`.
           *[other] Give one answer.
        }

# Questions and conditions

finding-wrong-kind = Such a condition does not fit the question `{ $question }`. It is of the kind `{ $kind }`.
    .help = `yes-no` and `choice` go with `any-of`, `many` with `any-of` or `only`, `number` with `from` or `below`. A `date` or `place` cannot be in a rule.
finding-wrong-detail = A question of the kind `{ $wanted }` belongs here. `{ $question }` is of the kind `{ $kind }`.
    .help = A term counts from a question of the kind `date`. A desk depends on a question of the kind `place`.
finding-wrong-question = `{ $key }` does not go with a question of the kind `{ $kind }`.
    .help = Remove `{ $key }` from `{ $question }`, or choose another kind. `answers` goes with `choice` and `many`, `none` with `many`, and `min` and `max` with `number`.
finding-bare-question = The question `{ $question }` lacks `{ $key }`.
    .help = A question of the kind `{ $kind }` needs it. `choice` needs `answers`. `many` needs `answers` and `none`. `number` needs `min` and `max`.
finding-too-many-answers = The question `{ $question }` has too many answers.
    .help = Each answer has one digit as its key, so there can be at most { $limit }. Join some answers or make two questions of it.
finding-too-few-answers = The question `{ $question }` has too few answers.
    .help = There must be something to choose: give at least two answers.
finding-none-listed = `{ $answer }` is in `answers` and also in `none`.
    .help = Remove `{ $answer }` from `answers`. What is in `none` is an answer by itself.
finding-no-range = From { $min } up to { $max } there are no two numbers.
    .help = Make sure that `max` is higher than `min`.
finding-impossible-number = The number { $number } makes no difference for the question `{ $question }`.
    .help = Use a number from { $low } up to { $high }. Otherwise every answer is on the same side.
finding-no-number = There is no number from { $from } and below { $below }.
    .help = Make sure that `below` is higher than `from`.
finding-unknown-under-not = With the question `{ $question }`, `weet-niet` (don't know) is under `not`.
    .help = A person who does not know would lose a referral. Remove `weet-niet` here, or move the condition out of `not`.
finding-impossible-count = This needs { $count }, but there are { $of }.
    .help = The number with `at-least` goes from 1 to the number of rules under `of`.
finding-circle = These refer to each other in a circle: { $names }.
    .help = Remove one of these references.
finding-too-complex = `{ $name }` is too complex to be checked.
    .help = Split this into smaller rules with names of their own, or use fewer questions and fewer different conditions here.

# What is missing or too much

finding-never-asked = The question `{ $name }` is never asked.
    .help = No rule, right or desk uses this question. Use it or remove it.
finding-never-matters = The question `{ $name }` never makes a difference.
    .help = Whatever a person answers, no referral changes by it. So the question is never asked. Look at the rules it is in.
finding-never-referred = The referral `{ $name }` can never hold.
    .help = The rule at `when` never becomes yes, whatever a person answers. See if two conditions exclude each other.
finding-dead-end = There is a conversation that ends without a referral with rights.
    .help = Give a referral for whoever is left, for instance with `when: always`, and give it a right.
finding-always-referred = The referral `{ $name }` always comes, whatever somebody answers.
    .help = Is that what is meant? Then write `when: always`. Otherwise check the rule.
finding-lost-right = Nobody ever gets the right `{ $name }`.
    .help = The referrals with this right exist only on days on which the right does not. Check `valid-from` and `valid-until`.
finding-needless = This part of the rule never makes a difference.
    .help = The other parts decide without it. Remove it, or check what should be here.
finding-fixed = { $value ->
        [yes] This part of the rule is always yes in this place.
       *[no] This part of the rule is always no in this place.
    }
    .help = It contradicts another part, or that already says the same. Lay the article beside it.
finding-one-sided = { $value ->
        [yes] This part of the rule never becomes no.
       *[no] This part of the rule never becomes yes.
    }
    .help = { $value ->
        [yes] Together the conditions leave nobody out. Check what should have been here.
       *[no] The conditions exclude each other. Check what should have been here.
    }
finding-unheard = This part of the rule never makes a difference.
    .help = What is around it settles the result already. Remove it, or check what should be here.
finding-idle-option = Without the answer `{ $answer }` this condition says the same.
    .help = Another part of the rule already decides this. Remove the answer, or check that part.
finding-idle-threshold = The threshold { $number } never makes a difference here.
    .help = Another part of the rule already decides this. Remove the threshold, or check the number.
finding-idle-answer = The answer `{ $answer }` to the question `{ $question }` never makes a difference.
    .help = Remove the answer, or use it in a rule.
finding-same-answers = Between these answers to the question `{ $question }` there is never a difference: { $answers }.
    .help = Make them one answer, or use them in a rule.
finding-unknown-loses = With “I do not know” to the question `{ $question }` the referral `{ $name }` is lost.
    .help = Nobody may lose something by not knowing. Check the rule.
finding-promise-broken = The promise `{ $name }` is broken.
    .help = Check the rule of this referral. Or is the promise wrong? Lay the article beside it.
finding-promise-empty = The promise `{ $name }` is about nobody.
    .help = There are no answers for which `when` holds. Check `when`.
finding-promise-unproven = The promise `{ $name }` cannot be proven: the rules are too much for it.
    .help = Make smaller promises of it, each about fewer questions.
finding-unused = `{ $name }` is not used anywhere ({ $kind }).
    .help = Use the name in a rule file, or remove this.
finding-no-source = `{ $name }` has no source ({ $kind }).
    .help = Add `source:` with the name of a source: an article of a law or a page.
finding-no-rights = The referral `{ $name }` has no rights.
    .help = Add `rights:` with at least one right. Every referral ends with the rights a person has.
finding-no-referrals = There is no referral at all.
    .help = Add `referrals:` to a rule file. Without a referral nobody can arrive anywhere.
finding-no-topic = This file has questions but no topic.
    .help = Add `topic:` at the top, with a name from the list `topics:`.
finding-tree-missing = No file has `tree:`.
    .help = Add `tree:` to one file, with `format`, `id`, `version` and `topics`.
finding-tree-twice = This is a second `tree:`.
    .help = The first one is in { $first }. All files together are one tree. Keep `tree:` in one file.
finding-unknown-format = These rules are in format { $found }. That is newer than this program.
    .help = Use a newer program. This program reads `format: { $expected }`.
finding-older-format = These rules are in format { $found }. That is not read any more.
    .help = This program reads `format: { $oldest }` and higher. { $change }
finding-upside-down = This is valid until { $until } but starts only on { $from }.
    .help = Make sure that `valid-until` is on or after `valid-from`.

# Texts

finding-untold = The text `{ $key }` is missing in the language `{ $language }`.
    .help = Add `{ $key }` to a file in the folder of that language. If there is a dot in the name, the part after the dot is an attribute, below the text: four spaces, a dot, the name and `=`.
finding-untranslated = The text `{ $key }` is not there yet in the language `{ $language }`.
    .help = Whoever reads that language now sees the text in the first language. Add `{ $key }` to a file in the folder of that language.
finding-unused-message = The text `{ $key }` is not used anywhere (language `{ $language }`).
    .help = Check the name against the rule file, or remove the text.
finding-missing-placeable = In the text `{ $key }` in the language `{ $language }`, `${ $variable }` is missing.
    .help = The first language does have `${ $variable }` here. Use it in this text as well.
finding-unknown-placeable = The text `{ $key }` uses `${ $variable }`, but this text does not get that.
    .help = Every text gets `$reader`, `$who` and `$Who`. A right with `term:` also gets `$term`, a right with `amount:` also `$amount`, and a right with `penalty:` also `$penalty` and `$penalty-first`. If the name begins with a hyphen, the text gets only what you hand to it between brackets.
finding-unshown = The text `{ $key }` in the language `{ $language }` does not say `${ $variable }`, although the right has one.
    .help = Use `{"{"} ${ $variable } {"}"}` in the text; otherwise nobody reads it. Or take it away from the right.
finding-unknown-reference = The text `{ $key }` refers to `{ $reference }`, but that does not exist.
    .help = Check the name. A text can refer to another text in the same language. There are no functions.
finding-text-syntax = This is not a valid text for an `.ftl` file.
    .help = A text begins at the start of a line, with a name and `=`. An attribute is indented by four spaces and begins with a dot. Also check that every brace has its partner, and that every choice has a `*`.
finding-duplicate-message = The text `{ $key }` is in this language twice.
    .help = Only the first one is used. Remove one. A text and a term with a hyphen cannot have the same name either.
finding-duplicate-attribute = The text `{ $key }` has `.{ $attribute }` twice.
    .help = Only one of them is used. Remove one.

# Scenarios


finding-norm-mismatch = `{ $name }`: the norm is open without naming an open norm, or the other way round.
    .help = With `norm: open`, also give `open-norms:` with at least one norm. Any other norm has no `open-norms:`.
finding-promise = “{ $phrase }” makes a promise where somebody still has to weigh (`{ $key }`, language { $language }).
    .help = Write what somebody can ask for and who decides, for instance “can”, “ask for” or “probably”.
finding-expired = { $forgotten ->
        [0] `{ $name }` ({ $kind }) is valid until { $until }, and nothing takes its place after that.
       *[other] `{ $name }` ({ $kind }) is valid until { $until }, and nothing takes its place after that in: { $forgotten }.
    }
    .help = { $forgotten ->
        [0] Look up what is valid after that, and add it with `valid-from:` on the day after. If nothing takes its place, put `lapses: true` with a referral or right. If its last day has passed already, remove it.
       *[other] Put what is valid after that in the list `rights:` of these referrals too. Other referrals have it already.
    }
finding-checked-ahead = `{ $name }` ({ $kind }) is said to have been checked on { $checked }, a day that is still to come.
    .help = At `checked:`, put the day on which somebody really looked it up.
finding-stale = `{ $name }` ({ $kind }) was last checked on { $checked }.
    .help = Check whether it is still right, and put the new date at `checked:`.
finding-no-penalty = `{ $name }` does not say what somebody owes who is late.
    .help = `late:` takes a right with `penalty`, and with a `term` without `from` or `after`: the time there still is after a letter that it is late.
finding-unknown-gemeente = The municipality `{ $name }` is not in the list of places.
    .help = { $near ->
            [0] Write the name of the municipality as Statistics Netherlands (CBS) writes it. `loketwijzer place` looks one up.
           *[other] Did you mean `{ $near }`? Write the name of the municipality exactly like that.
        }
finding-not-local = The desk `{ $name }` is the same in every municipality.
    .help = { $choices ->
            [0] In these rules no desk is another one in each municipality. Give a desk `place:` with `level: gemeente`.
           *[other] A municipality can only say something about these desks: { $choices }.
        }
kind-norm = open norm
kind-guide = guide entry
kind-gemeente = municipality

# Promises, with a comma in between. The first list may not stand in a referral where somebody still has to weigh
# (`norm: open`), the second in no text of the rules at all. Capitals make no difference.

promise-words = you are entitled to, are you entitled to, you will get, you have the right to, you have a right to
promise-words-never =
    you are entitled to Wlz, you are entitled to care under the Wlz,
    you are entitled to care under the Long-term Care Act, you have the right to Wlz, you will get Wlz

# The list of places

finding-place-file = The file `{ $file }` is missing.
    .help = The list of places consists of three files. Put `{ $file }` in the same folder as this file.
finding-place-header = This file does not begin with the right columns.
    .help = The first line without `#` must be: `{ $expected }`.
finding-place-columns = This line has too many or too few columns.
    .help = The columns are: `{ $expected }`. Put a semicolon between them, also when a column is empty.
finding-place-empty = There is nothing here, but there should be a name.
    .help = Fill in the name, or take away the comma too many.
finding-place-spaces = There are too many spaces here.
    .help = Put no space at the beginning or end of a name, and no more than one space between words.
finding-place-character = This name has a character that does not belong in it.
    .help = Use no quotation marks and no characters that cannot be seen. Use a straight apostrophe: '.
finding-place-twice = This place is already there.
    .help = The first is on line { $first }. Remove one of them.
finding-place-unknown = This name is not in `{ $file }`.
    .help = Check the spelling, or add the name to `{ $file }`.
finding-place-flag = Here it can only say `yes` or `no`.
    .help = Write `yes` when somebody has looked up which zorgkantoor (care office) this is. Otherwise write `no`.
finding-place-childless = Nothing in `{ $file }` belongs to this name.
    .help = Add what belongs to it in `{ $file }`, or remove this line.
finding-place-rows = The number of rows is not right: there are { $found }.
    .help = Is there a row too many or too few? Then mend that. Is the file right? Then write above the columns: `# rows: { $found }`.

## General

language-name = English
reader-client = For myself
reader-naaste = For someone close to me, such as my child, partner or parent
reader-professional = As a professional, for a client
value-yes = yes
value-unknown = not known yet
value-no = no
answer-ja = Yes
    .words = y, yes, ja
answer-nee = No
    .words = n, no, nee
answer-weet-niet = I do not know
    .words = i don't know, don't know, dont know, unknown
check-this = Check this first: we could not confirm it.

## Keys and words: the letter is the key, .word is what you type, .label is what it does, .wat says that in more words

key-help = ?
    .word = help
    .label = help
    .wat = what the question means
key-why = w
    .word = why
    .label = why
    .wat = why we ask this
key-back = b
    .word = back
    .label = back
    .wat = back to the question before this one
key-later = s
    .word = later
    .label = skip
    .wat = skip this question; it comes back later
key-finish = f
    .word = finish
    .label = finish
    .wat = stop the questions and see what is known so far
key-language = l
    .word = language
    .label = language (taal)
    .wat = another language (een andere taal)
key-reader = r
    .word = for whom
    .label = for whom
    .wat = for whom you fill this in
key-lookup = i
    .word = look up
    .label = look up
    .wat = look something up: a word, a desk or a right
key-people = m
    .word = members
    .label = members
    .wat = who the conversation is about: add someone, or take someone out
key-answers = a
    .word = answers
    .label = answers
    .wat = look back at all answers, and change them
key-reasons = w
    .word = why
    .label = why or why not
    .wat = why an advice comes or does not, and what changes that
key-save = k
    .word = keep
    .label = keep
    .wat = keep the conversation in a file with a passphrase
key-code = c
    .word = code
    .label = code to hand over
    .wat = a code to go on somewhere else
key-paper = f
    .word = file
    .label = to a file
    .wat = the summary to a file
key-print = p
    .word = print
    .label = print
    .wat = print the summary
key-discreet = d
    .word = discreet
    .label = discreet paper
    .wat = a paper with as little on it as can be: no code, no answers that are only for you
key-note = e
    .word = note
    .label = note
    .wat = write a note, with this question or about someone
key-find-out = u
    .word = find out
    .label = to find out
    .wat = what is still to find out, and who can tell
key-criteria = d
    .word = rules
    .label = rules and articles
    .wat = which rules and articles belong to this question
key-more = +
    .word = more
    .label = more
    .wat = everything you can do here
key-stop = q
    .word = stop
    .label = stop
    .wat = stop the conversation
key-continue = g
    .word = continue
    .label = continue
    .wat = go on
key-questions = r
    .word = questions
    .label = return to the questions
    .wat = go on with the questions
key-previous = b
    .word = back
    .label = page before
    .wat = back to the page before this one

## The question on the screen or in lines

front-choose-one = Choose with a digit, or with the arrow keys and Enter.
front-choose-one-lines = Type the number or the word of your answer.
front-choose-many = Mark with the digits. Press Enter when you are done.
front-choose-many-lines = Type one or more numbers, with commas between them.
front-choose-typed = Type your answer and press Enter. You can also type one of these words:
front-choose-free = Type and press Enter. Esc wipes what is there. Esc once more goes back.
front-choose-free-lines = Type /back to go back.
front-replaces = When you start typing, what is there goes away.
front-too-soon = That key came again too soon. Wait a moment, then press it again.
front-nothing-chosen = You have not chosen anything yet.
front-nothing-chosen-lines = You have not typed anything yet.
front-no-such-answer = That is not an answer here.
front-more = more: use the arrow keys
front-close = Press a key to go back.
front-close-page = Press Enter to go on.
front-close-page-lines = Type one of these words. Or press Enter to finish.
front-chosen = chosen
front-everything = What you can do here
hint-number = Type a whole number from { $min } to { $max }.
hint-date = Type day, month and year, for example 22-11-2026 or 22 November 2026.
hint-place = Type the name of the town, village or gemeente (municipality).
date-form = This is not a date.
date-short-year = Type the year with four digits.
date-no-such-day = This day does not exist.
date-far-year = This year cannot be right.
date-future = That day is still to come. This is about a day that has already been. Look at the year and the month again.
place-several = There are several places with this name. Which one do you mean?
place-like = We do not know this name. Do you mean one of these places?
place-none = We do not know this name. Check the spelling, or type the name of the gemeente (municipality).
place-option = { $place } (gemeente { $gemeente }, { $province })
place-other = None of these

## The conversation

ask-intro = You can always go back, skip a question or stop. Your answers are not kept.
ask-intro-saved = You can always go back, skip a question or stop. What you answer is kept in { $path }.
ask-first = This is the first question.
ask-later = That question will come back later.
answered-before = Your last answer: { $answer }
answer-now = Your answer is now: { $answer }
stop-ask = Do you want to stop?
stop-yes = Yes, stop. My answers go away.
    .words = yes, yes stop
stop-yes-saved = Yes, stop. My answers stay kept in { $path }.
stop-save = Keep my answers first, then stop
    .words = keep, save
stop-summary = Show the summary so far
    .words = summary, finish
stop-no = No, I will go on
    .words = no, continue, go on
ahead = { $fewest } to { $most } questions to go
ahead-exact = { $most ->
    [one] This is the last question
   *[other] { $most } questions to go
}
ahead-about = { $ahead } about { $person }
ask-stopped = Stopped. Nothing was kept.
ask-stopped-saved = Stopped. The conversation is kept in { $path }.
ask-input-ended = The input ended before the conversation was finished. Nothing was kept.
ask-input-ended-saved = The input ended before the conversation did. It is kept in { $path }.
ask-input-ended-only = The input ended before the conversation was finished.
ask-unsaved =
    Take note: { $count ->
        [0] not everything was kept.
        [one] your last answer was not kept.
       *[other] your last { $count } answers were not kept.
    } Keeping it in { $path } did not work ({ $reason }).{ $there ->
        [yes] { " " }That file holds the conversation as it was before.
       *[no] { "" }
    }
ask-language = In which language do you want to go on? (Welke taal?)
ask-reader = For whom are you filling this in?
why-intro = Your answer counts for:
why-more = and { $count } more
why-source = This question comes from: { $source }.
danger-desk = { $desk }. { $about }
danger-also = In other danger:
danger-or = { $one } or { $next }
danger-foot = Numbers for when there is danger
danger-title = First this: whom you can phone
danger-page = Could it be urgent? These are the numbers
danger-page-about = You do not have to choose anything now. Not sure? You may always phone. The questions go on after this.
urgent-title = First this
urgent-after = Are you able to go on after that? Then you can continue with the questions.
banner = { $title }: { $value }

## The summary

summary-title = Your summary
summary-first = What you do first
summary-first-call = { $title }. Phone: { $phone }
summary-first-passed = The last day was { $last }. { $advice }
summary-first-passed-for = { $what }: the last day was { $last }. { $advice }
summary-dates = Dates to remember
summary-date = { $day }: { $what }
summary-date-for = { $day }: last day for { $what }
summary-date-passed = { $day } (passed)
summary-sources = Where this is written
summary-sources-of = { $title }: { $sources }
summary-answers = The answers
summary-unasked = Not asked
summary-unasked-about = The answer to these questions changes nothing here.
summary-do = What you can do
summary-find-out = What still needs to be found out
summary-in-brief = Also still to find out, in brief
summary-in-brief-about = The full text about these appears in your summary once more is known.
summary-unknown = What we do not know yet
summary-why = Why this advice
summary-about = About this advice
summary-numbered = { $number }. { $title }
summary-where = Where: { $desk }
summary-where-again = Where: { $desk } (the details are at { $number })
summary-decides = Who decides: { $desk }
summary-decides-open = Who decides: { $desk }. They weigh the whole situation.
summary-decides-local = Who decides: { $desk }. The gemeente (municipality) also has rules of its own.
summary-find-out-with = Who helps to find out: { $desk }
summary-norm = What is weighed ({ $desk }): { $norm }. { $looks }
summary-guide = What people often ask
guide-source = Source: { $source }
summary-say = You can say: “{ $say }”
summary-rights = { $reader ->
    [client] Your rights:
   *[other] The rights:
}
summary-rights-again = The rights at { $numbers } apply here too.
summary-bring = Bring:
summary-avoid = Please note:
summary-sourced = { $sentence } ({ $source })
summary-known-by = { $label }. Who knows: { $desks }
summary-version = Made on { $day } with the rules of { $version } ({ $rules }).
local-gemeente = { $desk }, { $place }
local-zorgkantoor = { $desk }, region { $place }
local-holder = The zorgkantoor (care office) in this region is { $holder }.
local-holder-unverified = The zorgkantoor (care office) in this region is probably { $holder }. Check this on zorgkantoor.nl.
local-role = In { $place } this is the name for: { $desk }.
local-source = This comes from the municipality of { $place }, checked on { $checked }.
support-formal = The people who help here do this as their profession.
support-informal = The people who help here are trained volunteers.
support-both = The people who help here do this as their profession, or are trained volunteers.
channel-phone = Phone
channel-web = Website
channel-email = Email
channel-post = Post
channel-chat = Chat
channel-visit = Address
channel-brochure = Leaflet
channel-line = { $kind }: { $value } (checked on { $checked })
channel-line-unverified = { $kind }: { $value } (check this first; last looked at on { $checked })
cite-article = art. { $article } { $law }
cite-paragraph = art. { $article } lid { $paragraph } { $law }
cite-part = art. { $article } under { $part } { $law }
cite-paragraph-part = art. { $article } lid { $paragraph } under { $part } { $law }
term-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}
term-working-days = { $count ->
    [one] 1 working day
   *[other] { $count } working days
}
term-weeks = { $count ->
    [one] 1 week
   *[other] { $count } weeks
}
term-months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
term-years = { $count ->
    [one] 1 year
   *[other] { $count } years
}
right-until = That is { $last } at the latest.
right-until-passed = The last day was { $last }. That day has passed.
right-counted = Counted like this: { $term } after { $start }.
right-counted-weekend = Counted like this: { $term } after { $start } is { $bare } (weekend), so the first working day after it counts.
right-counted-holiday = Counted like this: { $term } after { $start } is { $bare } ({ $holiday }), so the first working day after it counts.
right-counted-short = Counted like this: { $term } after { $start } is { $bare }, but it has to hold two working days.
right-start-after = { $start } (the last day for: { $after })
right-begins-after = This term begins after the last day for: { $after }.
right-agreed = This is an agreement, not a term set by law.
owed-due = The decision should have been there by { $due } at the latest.
owed-begins = Does your notice of default (ingebrekestelling, the letter that it is late) arrive today, on { $today }? Then the penalty counts from { $first }:
owed-stretch = from { $from } up to and including { $until }: { $amount } a day
owed-total = together at most { $total }
holiday-new-year = New Year's Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-kings-day = King's Day
holiday-liberation-day = Liberation Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-christmas = Christmas Day
holiday-second-christmas-day = the second day of Christmas
reason-answered = { $label }: { $answer }
reason-valued = { $label }: { $value }
reason-cited = { $label } ({ $source })
reason-unasked = not asked
reason-together = These together
reason-not-together = Not all of these
report-title = The file
report-exists = The file { $path } is already there. Do you want to replace it?
report-replace = Yes, replace it
report-leave = No, leave it
report-other-name = Choose another name
report-without = Go on without this file
report-written = The file { $path } has been written. The answers are in it.
report-no-dates = From today on there is no date to remember. So { $path } has not been written.
private-safe = Is it safe to take this with you? Somebody else may read it too. Some of your answers are only for you. We can leave those answers out, with the advice that belongs to them. Nobody then sees that something was left out.
private-yes = Yes, it is safe. Put everything on it.
private-no = No. Leave out what is only for me.
private-unknown = I do not know. Then leave it out.
discreet-title = Notes
discreet-version = Made on { $day } with the rules of { $version }.
discreet-name = notes
discreet-name-hint = For example { $name }. The name has to end in one of these: { $endings }
discreet-where = Where should the paper go? There is no code on it, and nothing that is only for you. At the top it only says "Notes".
discreet-file = To a file
discreet-print = To the printer
paper-for = For whom is the file?
paper-for-client = For the client: what to do first, dates and phone numbers
paper-for-naaste = For somebody close: the same, in words for them
paper-for-professional = For a professional: with articles, what is weighed, and what was not asked
paper-name = What should the file be called?
paper-name-hint = Choose a name that ends in one of these: { $endings }
paper-name-other = We do not know this kind of file. The name must end in { $endings }.
paper-page = Page { $page } of { $pages }
calendar-last-day = Last day: { $what }
print-sent = The summary has been sent to the printer.
print-no-command = This computer has no print command (lp). Save the summary as a file and print that.
print-refused = The printer does not take the summary. Is a printer on? You can also save the summary as a file.
print-busy = The summary is on its way to the printer. This mostly takes a moment. Do you not want to wait? Then press Ctrl-C.
print-busy-lines = The summary is on its way to the printer. This mostly takes a moment.
print-no-program = The print program { $program } cannot start. That name stands in the setting { $variable } of this computer. You can save the summary as a file and print that.
print-given-up = You no longer wait for the printer. We do not know whether the summary was printed. You can also save it as a file.
print-silent = The printer does not answer. After { $seconds } seconds we stopped waiting. Is a printer on? You can also save the summary as a file.

## The preparation sheet

sheet-title = Preparing for the talk
sheet-intro = Go through this sheet calmly, if you can together with somebody you trust. Tick what you have ready.
sheet-with = The talk is with: { $desk }
sheet-bring = What you bring
sheet-rights = Your rights at the talk
sheet-avoid = Take care
sheet-questions = Questions you can expect
sheet-questions-about = Loketwijzer asks these questions. By far not all of them matter for everybody. If you do not know something, that is fine: just say so.
sheet-known-by = Who knows this: { $desks }
sheet-about = About this sheet
sheet-written = The preparation sheet is in { $path }.
sheet-yes-or-no = Type yes or no.

## Keeping it in a file

save-where = What should the file be called in which we keep the conversation?
save-where-hint = Type a name, for example conversation.age. Only your passphrase opens the file.
save-name = conversation.age
save-title = Keeping
save-passphrase = Choose a passphrase for { $path }. Take four words that do not belong together, for example, at least { $least } characters in all. Without the passphrase nobody can open the file, not even you. You will not see what you type. Then press Enter, or Esc not to keep anything.
save-again = Type the passphrase once more.
save-short = This passphrase is too short. Choose one of at least { $least } characters.
save-differs = The two passphrases are not the same. Choose a passphrase again.
save-not = The conversation is not kept.
save-failed = It cannot be kept in { $path } ({ $reason }). After your next answer we try again.
saved = The conversation is kept in { $path }. Each answer is added by itself.
saved-again = Keeping works again. All that you answered is in { $path } now.
save-elsewhere = Another program wrote in { $path } after we did. Perhaps the conversation is open somewhere else too. We have not changed anything in it now. What do you want?
save-elsewhere-replace = Replace what is in it now by this conversation
save-elsewhere-stop = Do not keep this conversation any further
save-beside-hint = Type a name that is not there yet. The passphrase stays the same.
save-go-on = Do you want to go on keeping it in { $path }?
save-go-on-yes = Yes, keep each answer
save-go-on-no = No, leave the file as it is
resume-passphrase = Type the passphrase of { $path }. You will not see what you type. Then press Enter, or Esc to stop.
resume-wrong = This passphrase does not open the file. Mind capitals and spaces. Type the passphrase once more, or press Esc to stop.
resumed = Your answers are back.
resumed-title = Going on with a conversation that was kept
resumed-other-rules = This conversation was kept with other rules. Your answers still count, as far as the questions still exist. There can be new questions, and the advice can be different.
resumed-lost = This is no longer there:
lost-question = the question called { $question }
lost-answer = the answer to the question: { $question }

## Notes, and what is still to find out

notes-title = Notes
notes-about = About { $person }
note-line = { $label }: { $note }
note-here = Your note: { $note }
note-here-own = You have a note with this question.
note-about = What is the note about?
note-question = This question
note-person = { $person } as a whole
note-whole = The whole
note-ask = What do you want to write down? It goes on the paper for the client and for someone close. It is not on the paper for a professional.
note-ask-own = What do you want to write down? It goes only on the paper for a professional. It is not on the paper for the client or for someone close.
note-hint = Type your note and press Enter. Type nothing if you do not want to write anything down.
note-hint-again = Type your note and press Enter. Type nothing to take the note away.
note-now = It says now: { $note }
note-long = A note has at most { $count } characters, and no characters you cannot see.
note-written = Your note has been added.
note-gone = The note is gone.
find-out-title = Still to find out
find-out-which = Do you know an answer now? Then choose the question.
find-out-none = There is nothing to find out now.
criteria-rules = What the rules ask of the answer
criteria-referrals = What the answer counts for
criteria-among = { $label } (with { $count ->
        [one] 1 more condition
       *[other] { $count } more conditions
    })

## The code to hand a conversation over

code-title = The code of this conversation
code-about = With this code somebody else can go on where you are: on another computer, without internet. The answers are in the code, so give it only to somebody who may know them. Read it aloud in groups of four.
code-group = { $group }: { $names }
code-letters = zero one two three four five six seven eight nine Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel Juliett Kilo Mike November Papa Quebec Romeo Sierra Tango Victor Whiskey Xray Yankee Zulu
code-left-out = These answers do not fit in the code. They will be asked again:
code-picture = Or scan this picture:
code-no-room = There is also a picture to scan. Make the screen wider for that: about { $columns } characters. A PDF or web page has it too.
code-none = This conversation is too long for a code. You can keep it in a file.
code-ask = Which code were you given?
code-hint = Type the groups of four characters. Capitals, spaces and hyphens make no difference.
code-empty = No code was typed.
code-letter = Group { $group } has a character that no code has.
code-length-at = Group { $group } does not have four characters.
code-length = The code is not complete: a code is made of groups of four characters.
code-mistake-at = There is a mistake in the code, probably in group { $group }. Check that group.
code-mistake = There are mistakes in the code. Check all groups, and whether they are in the right order.
code-newer = This code comes from a newer version of this program. Use that version.
code-senseless = This code is not that of a conversation. Ask for the code again.
code-day = The code is of { $date }. The rules of that day are not known here.
code-other-rules = This code was made with other rules{ $same ->
        [yes] , although those are of { $ours } too
       *[no] : those of { $theirs }. The rules here are those of { $ours }
    }. A code does not say which question an answer belongs to: that follows from the rules. Here they would become other answers. Was the conversation kept in a file as well? Go on with that (--resume). Do you still have the old rules? Open the code with them (--rules), keep the conversation (--save) and go on here with that file. Otherwise ask the questions again.

## Whether a paper still holds

receipt-title = To go on or to check
receipt-code = To go on with this conversation on another computer, type "loketwijzer --code" there, and then this code. The answers on this paper are in it. Whoever has this program can read them. So only give this paper to people who may know them.
receipt-picture = QR code: the same code as the letters above, for a camera
receipt-about = Does this paper still hold? "loketwijzer verify" and the name of this file will tell. For that the letters below hold the rules, the day, the answers on this paper and a check number. Nobody can read those letters just like that. Whoever has this program can.
verify-missing = There is nothing on this paper to check it by, or not all of it. That can be right: a discreet paper never has it. Or something was changed.
verify-altered = This paper was changed after it was made.
verify-other-form = This paper was made by another version of this program. The check number on it is right. This version cannot compare more of it. Use the version that made it for that.
verify-unaltered = The check number on this paper is right. The paper is of { $day }, with the rules of { $version }. A check number does not say who made the paper.
verify-other-rules = The rules were changed afterwards: here they are those of { $version }.
verify-same = These answers now lead to the same.
verify-different = These answers now lead to something else:
verify-whole = We made the paper again. Everything on it is the same.
verify-whole-but-notes = We made the paper again. Everything on it is the same, except perhaps the notes.
verify-content = Something else stands on this paper than what comes out now. Somebody may have changed it.
verify-content-found = On the paper: { $words }
verify-content-expected = What comes out: { $words }
verify-not = This was not compared:
verify-not-notes = the notes: only whoever wrote them knows what they said
verify-not-notes-pdf = the sentences on the paper: in this kind of file they cannot be told from the notes
verify-not-rules = the sentences on the paper: they were made with other rules
verify-not-texts = the sentences on the paper: they were made with another version of the program or with other texts
verify-not-local = the sentences on the paper: a gemeente had a file of its own with them. Hand that file over with --local
verify-not-other-local = the sentences on the paper: they were made without the file of a gemeente that you hand over with --local
verify-not-format = the sentences on the paper: the name does not tell what kind of file it is
verify-not-made = the sentences on the paper: with these answers there is nothing to put in this kind of file
verify-not-private = answers that are only for the person: this paper does not say whether there were any
verify-new = new: { $title }
verify-gone = no longer: { $title }
verify-changed = { $title }: was { $then }, is now { $now }
verify-details = the same referrals, with other rights or days

## The people the conversation is about
# `$person` is for instance "your child Sam": "for" or "about" can stand before it.

people-about = Who is the conversation about?
people-now = { $person } (now)
people-add = Add someone
people-remove = Take someone out
people-role = Who do you want to add?
people-nickname = What do you want to call this person?
people-nickname-hint = Type a short name. Or type nothing and press Enter. The name is not kept.
people-nickname-long = Choose a name of at most { $count } characters.
people-turned = The questions are now about { $person }.
people-heading = { $heading } (about { $person })
people-banner = { $title } (for { $person })
people-go = Go on about { $person }
people-plan = To the summary
people-done = We know enough about { $person }. How do you want to go on?
people-remove-whom = Who do you want to take out?
people-remove-sure = All answers about { $person } will be gone. Are you sure?
people-remove-yes = Yes, take out
people-remove-no = No, leave as it is
people-removed = The answers about { $person } are gone.

## A plan for several people
# `$people` is a list such as "yourself, your child Sam": "for" or "about" can stand before it.

person-named = { $role } { $name }
person-counted = { $role } { $number }
plan-people = What is for whom
plan-for = For { $people }:
plan-everybody = everyone together
plan-numbered = { $number }. { $title } (for { $people })
plan-because = This follows from the answers about { $people }.
plan-same = The same goes for { $people }. Where it says "you", that person is then meant.
plan-about = { $label } (about { $people })
plan-find-out = Still to find out: { $numbers }
plan-nothing = There is nothing to do here now.

## Looking things up

guide-questions = Questions
guide-terms = Terms
guide-lists = Lists
lookup-title = Look up
lookup-ask = What do you want to read about?
lookup-hint = Type a word, such as costs, and press Enter. Type nothing for a list of questions.
lookup-which = What do you want to read?
lookup-other = Look for something else
lookup-next = More questions
found-referral = { $title } (where to go)
found-desk = { $title } (desk)
found-right = { $title } (right)
found-question = { $title } (question in the conversation)
found-right-of = This right comes with: { $referrals }.
found-more = These have to do with it too. Do you want to read one? Then look for its title.
# Words that say nothing of what somebody looks for: they do not count.
found-small-words = a about also am an and are as at be been but by can could do does for from get had has have he her his how i if in is it its me my no not of on or our she so than that the their them then there they this to was we what when where which who why will with would you your
found-nothing = We find nothing about this. Try another word, or part of a word.
found-empty = These rules come with nothing to read.
found-questions = What people often ask:

## Places

place-gemeente = Gemeente (municipality): { $name }
place-province = Province: { $name }
place-region = Zorgkantoor region (care office region): { $name }
place-desks = Here you can turn to, or find the list by gemeente or region:
place-near = We do not know this name. Do you mean { $place }?
place-attribution = Source: CBS (Statistics Netherlands)

## The picture of the rules

condition = { $label }: { $answers }
condition-answer = “{ $answer }”
condition-or = { $rest } or { $last }
condition-one = { $answers }
condition-some = { $count ->
    [one] { $answers }, alone or with something else
   *[other] one or more of these: { $answers }
}
condition-only = only { $answers }, and nothing else
condition-from = { $from } or more
condition-below = less than { $below }
condition-between = { $from } to { $last }
graph-title-whole = All rules of “{ $name }”
graph-title-rule = The rule “{ $name }”
graph-title-referral = The referral “{ $name }”
graph-title-topic = The referrals about “{ $name }” and the rules they look at
graph-description = A picture with { $boxes ->
    [one] one box
   *[other] { $boxes } boxes
} and { $arrows ->
    [one] one arrow
   *[other] { $arrows } arrows
}. An arrow goes from a referral or rule to what it needs. Each arrow and each box says in words what it means; colour adds nothing.
graph-elsewhere = elsewhere in this picture
graph-kind-referral = Referral
graph-kind-rule = Rule
graph-kind-leaf = Question
graph-all = All of this
graph-any = One or more of these
graph-not = Not this
graph-at-least = At least { $count } of these
graph-always = Always
graph-never = Never
graph-edge-when = if
graph-edge-rule = that is
graph-edge-all = and
graph-edge-any = or
graph-edge-not = not
graph-edge-at-least = counts
graph-edge-names = looks at
graph-edge-cited = { $edge } ({ $source })

## The rule book

book-title = Rule book. { $name }
book-about = About this book
book-about-what = This book is for those who want to read and check the rules without the program. It has all rules of “{ $name }” as they stand on { $day }. The content is up to date until { $version }.
book-about-how = Each referral says when it comes, who decides, which rights belong to it and in which scenarios it occurs. Everything links both ways: a question shows which rules look at it, and an article shows what comes from it. The name in small letters behind a heading is the name in the rule files.
book-about-shape = A rule has the same shape as the law. “All of this” means: every part must hold. “One or more of these” means: one part is enough. An answer “I don't know” is never a no: the referral is then still to be found out.
book-skip = Straight to the content of the book
book-languages = This book in another language
book-contents = Contents
book-back = Back to the contents
book-all-of = All { $count } of “{ $part }”
book-other = Other
book-search = Search this book
book-search-hint = Only what has all your words stays.
book-search-none = Nothing found.
book-search-one = 1 entry found.
book-search-many = # entries found.
book-search-clear = Show everything again
book-search-begin = Begin here:
book-part-referrals = Referrals
book-part-rules = Rules with a name
book-part-questions = Questions
book-part-rights = Rights
book-part-norms = Open norms
book-part-advice = What to watch out for
book-part-desks = Desks
book-part-guide = Questions and words
book-part-people = Scenarios
book-part-sources = Laws and sources
book-pages = Web pages
book-intro-rules = These rules occur in more than one referral or rule, or are too large to stand there in full.
book-intro-questions = The questions are in the order in which they are asked. A question comes only when its answer can still change something.
book-intro-norms = With these norms, somebody weighs. The law gives no fixed limit.
book-intro-people = Made-up people and their answers. With them we check that the rules do what the law says.
book-thing-referral = Referral
book-thing-rule = Rule
book-thing-question = Question
book-thing-right = Right
book-thing-norm = Open norm
book-thing-advice = Watch out
book-thing-guide = Explanation
book-thing-desk = Desk
book-thing-law = Law
book-thing-source = Source
book-thing-person = Scenario
book-version = version of { $day }
book-checked = looked at on { $day }
book-checked-on = Checked on { $day }.
book-more-of = Everything from { $source }
book-more-right = More about this right
book-read = Read
book-read-article = { $source } at wetten.overheid.nl
book-source = Written in
book-rule = The rule
book-right = The right
book-advice = The warning
book-when = When
book-picture = Picture
book-picture-large = Too large to draw here. This makes a picture:
book-picture-command = loketwijzer graph --{ $kind } { $name }
book-picture-overview = Overview of “{ $topic }”
book-used-by = Used by
book-used-by-nothing = Nothing.
book-explained = Explanation
book-valid = Valid
book-valid-from = from { $from }
book-valid-until = until { $until } (included)
book-valid-between = from { $from } until { $until } (included)
book-desk = Where
book-decides = Who decides
book-norm = Kind of norm
book-norm-hard = Fixed: the source that is named says when it is so.
book-norm-open = Open: somebody weighs the whole situation.
book-norm-local = Local: the municipality or region has rules of its own too.
book-open-norms = What is weighed
book-weighed-by = Who weighs
book-looks-at = What they look at
book-find-out = Who helps to find out
book-urgency = Place in the list
book-urgency-now = At the top, at once: it is about safety.
book-urgency-soon = Before the ordinary referrals.
book-urgency-normal = Ordinary.
book-urgency-last = At the bottom, for when nothing else fits.
book-say = What someone can say
book-unsure = When it is not certain
book-rights-here = Rights
book-bring = Bring along
book-avoid = Watch out
book-guide-here = What people ask
book-reached-by = Scenarios that arrive here
book-reached-yes = Certain:
book-reached-unknown = Still to find out:
book-reached-by-nobody = None.
book-witness = A conversation that arrives here
book-reader-client = For the client
book-reader-naaste = For a relative or friend
book-reader-professional = For a professional
book-asked-client = Asked of the client
book-asked-naaste = Asked of a relative or friend
book-asked-professional = Asked of a professional
book-answers = Answers
book-answer-alone = (then no other answer)
book-kind-yes-no = Yes or no:
book-kind-choice = One of these:
book-kind-many = One or more of these:
book-kind-number = A number from { $min } to { $max }, or:
book-kind-date = A date, or:
book-kind-place = A town or municipality, or:
book-known-by = Who knows this
book-term = Term
book-term-legal = term of the law
book-term-custom = agreement or custom, not a term of the law
book-term-from = Counts from
book-term-after = Begins after
book-amount = Amount
book-penalty = Who is late, pays
book-penalty-step = { $days } days { $amount } a day
book-late = If it comes too late
book-passed = When the last day has passed
book-checked-when = Check
book-hours = Opening hours
book-channels = How to reach it
book-local = By place
book-local-gemeente = Another one in each municipality. See the question:
book-local-zorgkantoor = Another one in each care office region. See the question:
book-also = Also called
book-law-short = In short
book-law-text = The text
book-person-day = Day
book-person-answers = Answers
book-person-yes = Arrives for certain at
book-person-unknown = Still to find out
book-person-tests = Checks
book-otherwise-no = To all other questions: no, or none of these.
book-otherwise-unknown = To all other questions: I don't know.
book-part-promises = Promises
book-intro-promises = What the rules promise, whatever else somebody answers. The program verifies it for all possible conversations.
book-thing-promise = Promise
book-promise-name = { $claim }: { $names }
book-promised = What is promised about it
book-promise-for = For whom
book-promise-everybody = For everybody.
book-promise-what = What
book-claim-never = Never comes, not even to find out
book-claim-not-to-do = Is never certain, at most to find out
book-claim-always = Always comes, for certain or to find out
book-claim-to-do = Always comes, and for certain
book-claim-one-of = One or more of these always come
book-claim-first = Always comes, and before what is less urgent
book-claim-never-right = This right never comes
book-claim-always-right = This right always comes
book-proof = Verified
book-proof-kept = It holds, in all possible conversations on this day.
book-proof-empty = There is nobody on this day to whom it applies.
book-proof-broken = It does not hold. This conversation shows it:
book-proof-beyond = Not proven: there are too many possible conversations.
book-witness-unknown = On this day it is never certain, only to find out. A conversation:
book-witness-nobody = On this day nobody arrives here.
book-witness-plain = { $count ->
    [one] Besides, one question with the answer no, none of these, or a day or place that somebody does not know.
   *[other] Besides, { $count } questions with the answer no, none of these, or a day or place that somebody does not know.
}
book-witness-besides = Not asked, but so:
book-fixed = Fixed
book-fixed-yes = A fact that nobody can change.
book-private = Private
book-private-yes = The answer stands on no paper, unless the person says so.
book-done = The rule book is in { $path } ({ $count } pages).

## Commands

export-done = { $count } files written in { $path }.
export-new = { $path } now holds a first set of rules. Read rules/eerste.yaml, change something, and type loketwijzer check { $path } and loketwijzer test { $path }.
check-counts = { $questions } questions, { $rules } rules, { $referrals } referrals, { $rights } rights, { $sources } sources, { $languages } languages.
proof-every-way = Proven for all ways to answer.
proof-combinations = Those are { $count } combinations of answers.
proof-length = A conversation has at least { $fewest } and at most { $most } questions.
proof-stretch = at least { $fewest } and at most { $most } questions.
proof-no-dead-end = Every conversation ends with a referral that gives rights.
proof-dead-end = Not every conversation ends with a referral that gives rights.
proof-promises = Promises that are kept, whatever somebody answers: { $kept } of { $count }.
proof-days = Proven for all days: { $count } stretches, with { $different } different sets of rules.
proof-unproven = Not everything is proven: the rules of { $count } stretches are too much for it. What never matters is therefore not told.
proof-from = From { $day }: { $told }
proof-before = Before { $day }: { $told }
proof-together = `{ $one }` and `{ $other }` always come together.
proof-together-shown = A conversation in which they come:
proof-apart = `{ $one }` and `{ $other }` are never both to do.
proof-witness = A conversation that shows this (on { $day }):
proof-answer = { $question } → { $answer }
proof-besides = (not asked) { $question } → { $answer }
proof-outcome = Outcome of `{ $referral }` ({ $words }): { $value }
diff-kind-gone = These referrals are no longer there
diff-kind-lost = These referrals fall away for somebody
diff-kind-looser = These referrals were to do for somebody, and are now to find out
diff-kind-new = These referrals are new
diff-kind-gained = These referrals are added for somebody
diff-kind-firmer = These referrals were to find out for somebody, and are now to do
diff-value = `{ $referral }` ({ $words }): first { $old }, now { $new }
diff-combinations = This goes for about 1 in { $all } ways to answer everything, and for { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenarios
    }.
diff-witness = A conversation that shows this:
diff-witness-again = { $count ->
        [0] The last whole conversation above shows this too:
        [one] The last whole conversation above shows this too, with another answer:
       *[other] The last whole conversation above shows this too, with other answers:
    }
diff-before = And under the old rules:
diff-absent = not there
diff-contents = With these referrals it changes what somebody gets
diff-content = `{ $referral }` ({ $words }), in { $scenarios ->
        [one] 1 scenario
       *[other] { $scenarios } scenarios
    }
diff-right-added = The right `{ $right }` is added for:
diff-right-removed = The right `{ $right }` is gone for:
diff-right-changed = The right `{ $right }` has another term or amount at:
diff-desk = The desk was `{ $old }` and is now `{ $new }` at:
diff-urgency = The place in the list was `{ $old }` and is now `{ $new }` at:
diff-unproven = `{ $referral }`: the rules are too much to compare. Nothing is proven of this.
diff-none = Nothing changes: all { $compared } referrals were compared, for all { $combinations } ways to answer everything.
diff-rest = Nothing else changes: all { $compared } referrals were compared, for all { $combinations } ways to answer everything.
failure-diff-beyond = The rules are too much to compare.
check-findings = { $count ->
    [0] No findings.
    [one] 1 finding.
   *[other] { $count } findings.
}
words-file = { $path }: { $count ->
    [one] 1 empty text
   *[other] { $count } empty texts
}.
words-done = { $count ->
    [0] No text is missing.
   *[other] Fill them in: put the text in the place of { "{ \"\" }" }. Until then a reader sees the text in the first language.
}
check-explain = More about a code: loketwijzer explain { $code }.
scenario-name = Conversation of { $day }
scenario-comment =
    This is what the program advised with these answers.
    Is that wrong? Then change what stands below expect. The test fails for as long as the rules are wrong.
    Put this file in the folder scenarios with the rules, and write the source that it guards behind tests.
test-arrived = { $count } scenarios: everyone arrives where they should.
test-failed = { $count } scenarios: { $arrived } arrive, { $failed } do not.
test-missed = { $name } ({ $file }) does not arrive:
test-outside = { $name }: the rules do not know the law of { $date }.
test-unanswered = { $question } is asked, and the scenario does not answer it: “{ $words }”
test-referral = { $referral }: expected { $expected }, found { $found }
test-person = person { $number } ({ $role }): { $line }
test-first = the first referral should be { $expected }, found { $found }
test-first-none = the first referral should be { $expected }, and there is none
test-until = the term of { $right } should end on { $expected }, found { $found }
test-until-none = the term of { $right } should end on { $expected }, but there is no day to count from
test-no-right = the right { $right } is missing
test-right = the right { $right } should not be there
coverage-possible = possible
coverage-comes-by = comes by
coverage-guarded = guarded
coverage-question = questions
coverage-answer = answers
coverage-branch = branches
coverage-referral = referrals
coverage-right = rights
coverage-advice = advice
coverage-guide = guide
coverage-sentence = sentences
coverage-as-yes = as yes
coverage-as-not-yes = as not yes
coverage-as-unknown = as to find out
coverage-as-no = as no
coverage-left = { $sort }: { $count } not guarded
coverage-impossible = Can never come up: { $count }. These do not count.
coverage-expect = Comes by for { $name } ({ $place }). Expect there: { $expect }
coverage-try = Write a scenario: { $scenario }
coverage-unasked = Answers that nobody asked for:
coverage-unasked-by = { $name } ({ $place }): { $questions }
coverage-required = Of the branches, { $required } % must be guarded. It is { $found } %.
evaluate-json = This is not a JSON object. The error is at character { $column }.
evaluate-too-long = This line is too long.
evaluate-key = We do not know key { $number } of this line. Known are: { $keys }.
evaluate-date = The date must look like this: 2026-11-22.
evaluate-outside = The rules do not know the law of that day.
evaluate-answers = The key answers is missing or is not an object.
evaluate-question = The question at place { $number } in answers does not exist.
evaluate-question-near = The question at place { $number } in answers does not exist. Do you mean { $near }?
evaluate-utf8 = This line is not plain text (UTF-8).
evaluate-key-twice = Key { $number } of this line is there already. Each key may be there once.
evaluate-question-twice = The question in place { $number } of answers is there already. Each question may be there once.
evaluate-one-or-several = A line has answers (about one person) or people (about several), not both.
evaluate-no-people = With household there has to be people as well.
evaluate-people = The key people is not a list with at least one person.
evaluate-most-people = There are too many people: at most { $count }.
evaluate-person = Person { $number }: { $error }
evaluate-role = A person has exactly role and answers. Possible roles: { $roles }.
evaluate-household = In household: { $error }
evaluate-household-shape = The key household is not an object.
evaluate-question-of-all = The question { $question } is about everyone together. Put the answer in household.
evaluate-question-of-one = The question { $question } is about one person. Put the answer with that person.
evaluate-place = The place with { $question } is not in the list, or several places have that name. Add the gemeente, as in: Hengelo, Bronckhorst.
evaluate-answer = The answer to { $question } does not fit. Expected: { $kind }. Possible: { $choices }.
evaluate-kind-yes-no = a word
evaluate-kind-choice = a word
evaluate-kind-many = a list of words
evaluate-kind-number = a whole number
evaluate-kind-date = a date such as 2026-11-22
evaluate-kind-place = the name of a place

## What fails

failure = error: { $what }
failure-date = { $date } is not a date. Type the date like this: 2026-11-22.
failure-outside = The rules do not know the law of { $date }. Choose a day from { $from } on.
failure-outside-both = The rules do not know the law of { $date }. Choose a day from { $from } up to and including { $until }.
failure-language = There are no texts in the language { $language }. Choose from: { $available }.
failure-folder = The folder { $path } cannot be read ({ $reason }).
failure-too-many-files = There are too many files in the folder { $path }. Is this the right folder?
failure-no-rule = There is no rule with the name { $name }.
failure-no-rule-near = There is no rule with the name { $name }. Did you mean { $near }?
failure-no-referral = There is no referral with the name { $name }.
failure-no-referral-near = There is no referral with the name { $name }. Did you mean { $near }?
failure-read = { $path } cannot be read ({ $reason }).
failure-write = { $path } cannot be written ({ $reason }).
failure-other-tree = This belongs to other rules ({ $theirs }). The rules here are { $ours }. Choose the right rules with --rules.
failure-passphrase = { $path }: a passphrase can only be typed on a terminal.
failure-foreign = { $path } is no file with a conversation that was kept.
failure-damaged = { $path } is damaged or not complete. If you have a copy, use that.
failure-newer = { $path } comes from a newer version of this program. Use that version.
failure-work = { $path } asks for too much work to open. This program does not make such files.
failure-memory = This computer does not have enough memory free now for the passphrase of { $path }. Close other programs and try again.
failure-output = Not everything that we wrote got there ({ $reason }). Do not use the result.
failure-panic = Something went wrong in this program. It is not your doing. The program stops here. What was in a file already is still there.
failure-exists = { $path } is already there. Choose an empty folder; nothing was written.
failure-code = We do not know the code { $code }. Type loketwijzer explain for all codes.
failure-code-near = We do not know the code { $code }. Did you mean { $near }? Type loketwijzer explain for all codes.
failure-percent = { $typed } is not a percentage. Type a whole number from 0 to 100.
failure-book-exists = { $path } already exists; nothing was written. Choose another folder, or replace the book with --overwrite.
failure-format = { $path }: we do not know this kind of file. Choose a name that ends in: { $formats }.
failure-rules = These rules cannot be used yet. The findings are shown above.
failure-local = The file { $path } is not right. The findings are above.
failure-report = Not every file was written.
failure-places = The list of places is not right. Type loketwijzer check to see what is wrong.
failure-terminal = The terminal does not take part ({ $reason }). Try it with --plain.
usage-unknown-argument = We do not know { $argument }.
usage-unknown-command = We do not know the command { $command }.
usage-invalid-value = { $value } does not fit { $argument }. Choose from: { $choices }.
usage-missing-value = { $argument } needs a value.
usage-missing-argument = Something is missing: { $argument }.
usage-twice = { $argument } is there too often, or does not go with the rest.
usage-too-many = There is too much after { $argument }.
usage-other = This cannot be understood.
usage-near = Do you mean { $near }?
usage-more = Type loketwijzer --help for an explanation.

## Help

help-usage = Usage:
help-usage-options = {"["}OPTIONS]
help-options = Options
help-arguments = What you add
help-commands = Commands
help-command = COMMAND
help-after = Without a command the conversation starts. Nothing is kept or sent.
help-about = Shows the way in Dutch care and support: questions, and at the end where to go and with which rights.
help-lang = language, for instance nl or en
help-reader = for whom the questions are: client, naaste (someone close) or professional
help-date = the day whose rules apply, such as 2026-11-22
help-rules = folder with rules of your own
help-locales = folder with texts of your own
help-local = file in which a municipality describes its own desks
help-no-color = no colours
help-plain = numbered lines, for screen readers, braille and pipes
help-report = also write the summary to a file (.txt, .md, .html, .pdf, .ics or .json)
help-for = for whom that file is, when that is somebody else than who answers: client, naaste or professional
help-scenario = also write the answers and the result as a scenario (.yaml), without the place
help-discreet = make every paper so that there is nothing on it that others may not read: without a code, with a title that says nothing
help-overwrite = replace a file that is already there
help-save = keep the conversation in this file after each answer, with a passphrase
help-resume = go on with the conversation in this file
help-code = go on with a conversation from a code; without a code behind it the program asks for one
help-help = show this explanation
help-version = show the version
help-ask-about = Look something up: questions, terms, where to go, rights and desks
help-ask-words = what it is about, such as costs; without words, everything there is to read
help-place-about = Gemeente, zorgkantoor region and zorgkantoor (care office) of a place
help-place-name = name of a town or gemeente (municipality)
help-place-format = human or json
help-evaluate-about = Answers in and outcomes out, as lines of JSON
help-evaluate-file = file with one line for each conversation; without a file, standard input
help-diff-about = Who gets another referral? Two folders of rules; one folder: against the built-in ones; none: the built-in ones on two days
help-diff-dirs = the old and the new folder
help-diff-old-date = the day of the old rules
help-diff-new-date = the day of the new rules
help-diff-format = human or json
help-check-about = Are these rules and texts right? All findings, with line and place
help-check-dir = folder with rules; without a folder, the built-in rules
help-check-strict = warnings count as errors
help-check-proof = show everything that was proven
help-check-witness = write each conversation that shows a fault as a scenario in this folder
help-check-format = human or json
help-words-about = Write an empty text for all that the rules in a folder need and nobody wrote yet
help-words-dir = folder with rules and texts
help-explain-about = What does a finding of check mean? With a wrong and a right example
help-explain-code = the code of the finding, such as E301; without a code, all codes
help-test-about = Do the people in the scenarios arrive where they should?
help-test-dir = folder with rules; without a folder, the built-in rules
help-test-coverage = also show what of the rules the scenarios exercise, and what not
help-test-require = with --coverage: so many percent of the branches must be guarded
help-test-format = human or json
help-graph-about = The rules as a picture
help-graph-dir = folder with rules; without it, the built-in rules
help-graph-rule = only this rule
help-graph-referral = only this referral
help-graph-format = svg, dot or mermaid
help-book-about = The rule book: all rules, questions and rights to read, as one web page per language
help-book-dir = folder for the pages
help-verify-about = Is a paper still as it was made, and does it still come out the same?
help-verify-file = the paper: a file .txt, .md, .html, .pdf, .ics or .json
help-export-about = Write the built-in rules and texts to a folder, to change them
help-export-dir = an empty or new folder
help-new-about = Begin a small rule set of your own, explained as you go
help-new-dir = an empty or new folder
help-sheet-about = Prepare for the talk: what will be asked, what to bring and which rights there are
help-sheet-file = file to write (.txt, .md, .html, .pdf or .json); without a file, to be read at once
help-schema-about = A JSON Schema of the files, with which your editor looks along while you type, or of the lines of evaluate
help-schema-files = rules, scenarios, local (the file of a municipality) or evaluate (lines in and out); without a word, rules
help-completions-about = Completion for a shell
help-completions-shell = bash, elvish, fish, powershell or zsh
help-man-about = The manual as a man page

### A changing story

story-title = Your answers
story-choose = Which answer do you want to change?
story-none = You have not answered anything yet.
story-somebody-else = About someone else
story-next = More
story-parked = { $answer } (does not count at the moment)
story-change-title = This is what changes
story-confirm = Do you want to change this answer?
story-confirm-yes = Yes, change it
story-confirm-no = No, leave it as it was
story-to-do = You can then do this:
story-to-find-out = This is then still to find out:
story-falls-away = This then does not fit (any more):
story-open-again = This is then not known yet. It hangs on new questions:
story-new-questions = { $count ->
        [one] One question is added:
       *[other] { $count } questions are added:
    }
story-no-longer-asked = You then no longer have to answer this:
story-put-aside = These answers then do not count. They are kept as long as the conversation lasts:
story-counts-again = These earlier answers then count again:
story-nothing-changes = Nothing changes in the outcome or in the questions.
story-which = What do you want to know the reason for?
story-is-to-do = You can do this.
story-is-to-find-out = This is still to find out.
story-is-not = This does not fit the answers.
story-is-open = This is not known yet. There are more questions.
story-why = Why
story-tells-most = What would tell most?
story-would = What would change it?
story-would-honest = With these other answers it would fit. Always answer what is true; your situation can change.
story-would-open = It only hangs on questions still to come.
story-would-never = With no other answer does this fit on this date.
story-could-find-out = What you can find out:
story-could-change = What can change:
story-could-not-change = What nobody can change:
story-would-then = After that it still hangs on:
story-otherwise = { $label }: now { $now }; then { $other }
story-or = { " " }or{ " " }
story-line-to-do = { $title } (to do)
story-line-to-find-out = { $title } (to find out)
story-line-not = { $title } (does not fit)
story-line-open = { $title } (not known yet)
