### Everything Hashwire says. One message a key; the keys are the same in every locale (a test compares them).

language-name = English

## Labels

topic-internet = internet
topic-hashrate = hash rate
topic-power = power
topic-regulation = regulation
topic-unrest = unrest
topic-operations = operations
topic-hardware = hardware
topic-business = business
topic-also-internet = connectivity
topic-also-hashrate = hashpower
topic-also-power = electricity, energy
topic-also-regulation = regulations, law, laws
topic-also-unrest = protest, protests
topic-also-operations = farms, pools
topic-also-hardware = machines
topic-also-business = companies
topic-about-internet = networks cut, throttled or back: a whole country, a region, a provider
topic-about-hashrate = the network's hash rate moves, or a large part of it goes offline
topic-about-power = outages, rationing, curtailment, tariffs that reach miners
topic-about-regulation = bans, licences, taxes, seizures, and when they take effect
topic-about-unrest = protests, emergencies and fighting where miners work
topic-about-operations = farms and pools: fires, floods, outages, moves
topic-about-hardware = machines: recalls, firmware, shortages, customs
topic-about-business = companies: insolvency, large sales, mergers of miners

severity-1 = routine
severity-2 = material
severity-3 = critical
filter-severity-2 = material or worse
filter-severity-3 = critical only
filter-silent = without sound
filter-role = mentions { $role }
subscribe-lesser = Alerts arrive here, but without charts or without replying to earlier ones. Missing: { $missing }.

dimension-internet = Internet
dimension-power = Power
dimension-regulation = Regulation
dimension-unrest = Unrest

state-internet-down = down
state-internet-degraded = degraded
state-internet-restored = restored
state-power-cut = cut
state-power-curtailed = curtailed
state-power-strained = strained
state-power-restored = restored
state-regulation-banned = banned
state-regulation-restricted = restricted
state-regulation-proposed = proposed
state-regulation-eased = eased
state-regulation-dropped = dropped
state-unrest-active = active
state-unrest-calming = calming
state-unknown = unknown
headline-internet-down = { $again ->
    [yes] internet cut again
   *[no] internet cut
}
headline-internet-degraded = { $again ->
    [yes] internet disrupted again
   *[no] internet disrupted
}
headline-internet-restored = { $partial ->
    [yes] internet partly or temporarily back
   *[no] internet restored
}
headline-power-cut = { $again ->
    [yes] power out again
   *[no] power out
}
headline-power-curtailed = { $again ->
    [yes] power curtailed again
   *[no] power curtailed
}
headline-power-strained = { $again ->
    [yes] power short again
   *[no] power short
}
headline-power-restored = { $partial ->
    [yes] power partly or temporarily back
   *[no] power restored
}
headline-regulation-banned = { $again ->
    [yes] mining banned again
   *[no] mining banned
}
headline-regulation-restricted = { $again ->
    [yes] mining restricted again
   *[no] mining restricted
}
headline-regulation-proposed = new rules proposed
headline-regulation-eased = rules eased
headline-regulation-dropped = bill dropped
headline-unrest-active = { $again ->
    [yes] unrest again
   *[no] unrest
}
headline-unrest-calming = unrest calming
state-partial = partly or temporarily { $state }
state-again = { $state } again
state-partly-back = { $state }, partly back
state-stale = { $state }, no recent reports
state-conflicting = { $state }, sources disagree
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % of normal
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = { $value } % of capacity

## Times, counts, small words

duration-minutes = { $minutes } min
duration-under-a-day = less than a day
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
duration-days-hours = { $days } d { $hours } h
age-now = just now
age-ago = { $duration } ago
never = never
off = off
on = on
page = page { $page } of { $pages }
and-more = and { $count } more
all-of-them = all of them
quoted = “{ $word }”
publishers = { $count ->
    [one] 1 publisher
   *[other] { $count } publishers
}

## Alerts

reason-updated = Update
reason-resolved = Resolved
reason-corrected = Corrected
reason-in-force = Today
reason-ended = Ended
reason-reminder = Tomorrow
severity-was = { $now } (was { $was })
title-corrected = { $dimension }: the publisher took its report back
title-unconfirmed = { $dimension } reported as over, unconfirmed
title-denied = { $state }, denied
title-announced = announced { $at }
measured-against = { $source } shows { $what } ({ $at })
title-after = { $title }, after { $duration }
doubted = Unconfirmed: a second reading did not find all of this in the report.
publisher-unconfirmed = { $count ->
    [0] No publisher yet, unconfirmed
   *[other] One publisher, unconfirmed
}
publisher-one = One publisher{ $cited ->
    [none] {""}
   *[other] , citing { $cited }
}
measured-level = { $source }: { $region } at { $value } % of normal{ $since ->
    [unknown] {""}
   *[other] {" "}since { $since }
}{ $reports ->
    [0] , no report yet
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; no report yet
   *[other] {""}
}
measured-line = Since { $since } · measured by { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Over since { $at }, see the messages below.
late-note = Late: this is from { $age } and could not be delivered earlier.
unmuted-note = It was muted until now: this is from { $age }.
late-incident = Now: { $region }, { $dimension }: { $state }, as of { $at }.
late-story = Now: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] 1 more alert, together
   *[other] { $count } more alerts, together
}
digest-quiet-hours = { $count ->
    [one] 1 alert from the quiet hours
   *[other] { $count } alerts from the quiet hours
}
digest-first-sight = { $count ->
    [one] Already going on when Hashwire first looked
   *[other] Already going on when Hashwire first looked: { $count }
}
rate-headline-slide = { $source }: hash rate of the last week { $percent } % under the highest week of the last six, now { $value } EH/s
rate-headline-blocks = { $source }: blocks of the last { $hours } h { $percent } % below what the rate of the week would find, { $sigmas } sigma
rate-headline-recovered = { $source }: hash rate is back at { $value } EH/s over 3 days, { $percent } % against before the fall
drop-pools = Pools that find far fewer blocks: { $pools }
rate-headline-drop = { $source }: hash rate { $percent } % against its trend over { $hours } h, { $sigmas } sigma: chance does not explain it
dead-title = Sources that no longer answer
silent-title = Sources that respond and say nothing new
silent-text = They respond, but their entries are gone, or nothing new has appeared for much longer than usual: { $feeds }. Stories only they cover will be missed.
dead-text = No response for 24 hours: { $feeds }. Stories only they cover will be missed.
machine-translated = (machine-translated; the links lead to the original)
signal-fails-title = A measurement fails
signal-fails-text = { $signals } shows nothing in too many countries at once: the fault is its own. It is not counted until it works again.
blind-title = No source is responding
blind-text = Until the sources recover, no alerts does not mean no news. Hashwire will tell you when they respond again.
back-title = The sources respond again
back-text = { $known ->
    [0] The sources answer again. What happened meanwhile follows.
   *[other] The sources answer again, after { $lasted }. What happened meanwhile follows.
}
notice-forbidden-title = I can't post
notice-forbidden = I can't post in { $place }: { $named ->
    [0] I'm missing permission to post there.
   *[other] I'm missing these permissions: { $permissions }.
} Grant them and I'll resume automatically. Nothing is lost in the meantime ({ $waiting ->
    [one] 1 alert is waiting
   *[other] { $waiting } alerts are waiting
}).
notice-rejected-title = An alert was refused
notice-rejected = An alert for { $place } could not be posted and is not tried again{ $why ->
    [none] .
   *[other] : { $why }.
} Others go on. /why with its link, or /latest, shows what it was.
notice-gone-title = Channel no longer available
place-chat = this chat
place-topic = topic { $topic }
place-elsewhere = the chat you subscribed
notice-gone = I can't reach { $place } any more: it no longer exists or I was removed from it, so the subscriptions there are closed. If it comes back, type /subscribe there.

## Buttons

button-answered-aside = The answer is in our private chat.
error-outdated-button = This button is from an older version and doesn't work any more. Type { $command } to see what does.
inline-open = Ask Hashwire
inline-none = No such place: ask Hashwire what it knows
button-nothing-new = Nothing new.
button-nothing-new-since = Nothing new since { $at }.
button-again = Try again
button-forget = Delete everything
button-help = Help
button-mute = Mute 24 h
button-mutes = All mutes
button-refresh = Refresh
button-sources = Sources
button-status = Status
button-subscribe = Subscribe here
button-subscriptions = All subscriptions
button-window = Chart { $window }
button-undo = Undo
button-undo-number = Undo { $number }
button-undo-named = Undo “{ $name }”
button-feedback = All feedback
button-unmute = Unmute
button-unmute-number = Unmute { $number }
button-unmute-named = Unmute { $name }
button-unsubscribe = End { $number }
button-why = Why
button-why-number = Why { $number }
button-wrong = Wrong

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · last known: { $state }, no recent reports
status-unknown-title = { $region } · nothing reported
status-unstated-title = { $region } · reports, nothing definite
status-nothing = Nothing was reported from here in { $days } days. That is not the same as “normal”{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] our only source wrote nothing about it in that time.
       *[other] our only source wrote about it in that time.
    }
   *[other] : { $covering } of our { $sources } sources wrote about it in that time.
}
status-unstated = The reports below say nothing definite on internet, power, law or unrest here. That is not the same as “normal”.
status-parts = In its parts: { $parts }
status-as-of = As of { $at }
status-everywhere-title = { $count ->
    [one] Something is going on in 1 region
   *[other] Something is going on in { $count } regions
}
status-quiet-title = Nothing acute is known anywhere
status-quiet = No source reports anything that is still open in the last { $days } days. That says what is known, not that all is normal. /sources shows who is answering.
dimension-no-reports = no reports in { $days } days
dimension-unstated = nothing definite, but { $count ->
    [one] 1 story speaks of it
   *[other] { $count } stories speak of it
}, newest { $age }
dimension-began = since { $since }
dimension-state-since = { $state } since { $since }
dimension-since = since { $since } ({ $duration })
dimension-when = { $since } ({ $duration } ago)
measured-ordinary = nothing unusual
dimension-inherited = whole country: { $country }
basis-reported = { $count ->
    [one] one publisher, unconfirmed, { $age }
   *[other] { $count } publishers, newest { $age }
}
basis-ended = one publisher, { $age }
basis-agree = { $count ->
    [one] one publisher, { $age }, confirmed by measurement
   *[other] { $count } publishers, newest { $age }, confirmed by measurement
}
basis-measured = measured, no recent report
basis-worse = measured, worse than reported
basis-stale = last report { $age }
told-reported = reported
told-before = before that
told-denied = denied
told-also = also
told-over = over
trouble-announced = announced: { $state }
trouble-from = from { $since }
until-date = until { $until }
ended-by-term = ended { $until } by its own term
daily = daily
ended-measured = lasted from { $since } to { $until }, as measured
daily-from = daily from { $from } UTC
daily-hours = daily { $from }-{ $until } UTC
where-part = in part
where-share = about { $percent } %
where-regions = in { $regions }
who-mobile = mobile only
who-fixed = fixed lines only
who-provider = one provider
who-miners = miners
who-industry = industry
who-households = households
basis-unconfirmed-end = reported as over by one publisher, unconfirmed
dimension-nothing-now = nothing known now, last report { $age }
told-measured = measured
claim = { $count ->
    [one] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } publishers, newest { $first }, { $at })
}
claim-cited = { $count ->
    [one] { $what } ({ $cited }, via { $first }, { $at })
   *[other] { $what } ({ $cited }, via { $count } publishers, newest { $first }, { $at })
}
measured-normal = { $source } { $value } % of normal{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } one measurement low, others normal: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: asked now, the answer is here in a moment
measured-not-covered = { $source } does not measure this region
measured-silent = { $source }: no answer since { $since }
data-from = Data: { $sources }
field-farm = Your farm
farm-report = { $farm } reports: { $said } · since { $since }{ $isOver ->
    [yes] , over since { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hash rate
field-share = Share
field-reports = Reports
field-difficulty = Difficulty
field-adjustment = Next adjustment
hash-rate-line = { $value } EH/s ± { $sigma } % over { $hours } h to { $at } ({ $source })
hash-rate-second = { $source } for the same day: { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } for the same day: { $value } EH/s, not comparable
hash-rate-against-yesterday = { $percent } % on the day before ({ $sigmas } sigma)
hash-rate-against-last-week = week { $percent } % on the one before ({ $sigmas } sigma)
hash-rate-against-record = { $percent } % on the record week to { $at } ({ $sigmas } sigma)
hash-rate-week = { $value } EH/s ± { $sigma } % over 7 days
hash-rate-not-visible = not visible yet: these { $hours } h began before the outage
hash-rate-change = { $percent } % against the trend, { $sigmas } sigma
hash-rate-reported = reported: “{ $sentence }” ({ $source }, { $at })
hash-rate-noise = within noise
hash-rate-unknown = unknown: no source has a hash rate of the last days
hash-rate-meaning = Blocks come at random, so every estimate has an uncertainty: only changes of 3 sigma or more say something.
difficulty = { $value } T ({ $source }), set for { $implied } EH/s
adjustment = { $percent } % expected about { $at }
epoch-passed = { $percent } % of the period has passed
share-line = { $percent } % ({ $source }, { $month })
share-old = too old to say how much is exposed today
share-exposed = {" "}→ { $least }-{ $most } EH/s exposed
history-title = { $region } · history
history-none = No incident is known here. That is not the same as “nothing happened”: only what our sources report is seen.
history-open = incident, { $duration } so far
history-earlier = { $count ->
    [one] 1 earlier change is not shown
   *[other] { $count } earlier changes are not shown
}
history-lasted = { $state } for { $duration }
history-lasting = { $state } for { $duration } so far
history-closed = incident, lasted { $duration }

## Why, test

field-title = headline
field-lead = first paragraph
field-body = text
matched = Matched: { $parts }
matched-part = { $claim } (“{ $quote }”, { $where })
matched-nothing = Matched: nothing.
claim-relevant = matters to miners
claim-not-relevant = does not matter to miners
claim-doubted = a second reading does not confirm it
claim-refuted = a second reading refutes it
why-told = Told here
why-not-told = Not told here
why-irrelevant = Nobody is told of it: it is not about what can stop a miner.
why-nobody = No subscription here asks for it. /subscriptions shows what was asked for.
why-about = { $name }: what came here, and why
why-about-none = My sources reported nothing about it in the last { $days } days, so nothing could be sent here. That is not the same as “nothing happened”.
why-story = { $count ->
    [one] The story has 1 publisher: { $publishers }
   *[other] The story has { $count } publishers: { $publishers }
}
verdict-sent = { $filter } · told { $at }: { $reason }
verdict-waiting = { $filter } · waiting since { $at }: { $reason }
verdict-stopped = { $filter } · stopped { $at }: { $reason }
verdict-would-tell = { $filter } · would be told: { $reason }
verdict-would-stop = { $filter } · would not be told: { $reason }
because-taught = a manager here called news like this wrong.
lesson = { $words ->
    [none] This alert was called “{ $kind }” here on { $at }.
   *[other] Like “{ $headline }”, called “{ $kind }” here on { $at }. In common: { $words }.
} /feedback undoes it.
because-muted = “{ $name }” is muted here. /unmute brings it back.
because-severity = less severe than asked for.
because-no-region = it is not about one of the regions you subscribed to.
because-regions = another region.
because-topics = another topic.
because-excluded-regions = it happened only where nothing is wanted from.
because-excluded-topics = it is only about what is not wanted.
because-before-subscription = it was told before this subscription began.
because-words = none of the words occurs.
because-excluded-words = an excluded word occurs.
because-closed = the subscription is closed.
because-nothing-new = it said nothing new.
because-merged = it became part of another message.
because-never-told-here = what it adds to was never told here.
because-told-in-a-digest = it was already told, in a digest.
because-cannot-edit = it only added a publisher, and messages cannot be edited here.
because-quiet-hours = it came in quiet hours and will be in the digest when they end.
because-budget = many alerts came at once; it will be in the next digest.
because-digest = in a digest.
because-first = first report of its story.
because-escalated = it became more severe.
because-updated = there was something new.
because-resolved = it was resolved.
because-corrected = a publisher corrected its report.
because-publisher = one more publisher.
because-in-force = what was announced has begun.
because-ended = its own term is over.
because-reminder = it begins tomorrow.
because-retold = it tells of the past only.
because-over-before-told = it was over before anything was told here.
because-rate-limited = the platform asked to wait.
because-unavailable = the platform could not be reached; it is tried again.
because-rejected = the platform refused the message.
because-rejected-why = refused for good: { $why }.
because-could-not-be-made = the message could not be made, which is a mistake of mine.
because-forbidden = the right to post was missing.
because-gone = the place no longer exists.
because-not-relevant = it is not about what can stop a miner.
because-already-known = it was there before Hashwire first looked, and comes in one digest.
because-first-sight = its feed was new: of what it already held, only critical reports younger than 3 hours are told.
because-undated = undated, so it can't be treated as news.
because-too-old = it was more than 48 hours old when first seen.
because-unsubscribed = the subscription ended before it went out.
because-expired = it is older than what is kept.
because-could-not-be-sent = it could not be sent; it is tried again.
because-on-its-way = it is on its way.
because-moved = the chat moved.
test-relevant = This would be an alert
test-irrelevant = This would not be an alert

## Commands: descriptions (at most 100 characters)

command-start = What Hashwire does, an example, and the next step
command-status = What is known about a region, with sources and age; without a region: everywhere
command-latest = The newest stories, also of one region or topic
command-subscribe = Get alerts here: regions, topics, words, least severity
command-unsubscribe = Stop alerts that were asked for
command-subscriptions = What was asked for here, and where it arrives
command-mute = Silence a topic, a region, a word or a publisher for a while
command-unmute = End a mute
command-mutes = What is muted here, and until when
command-why = Why a story was told here, or was not
command-wrong = Say what is wrong with an alert: news like it is treated so here
command-feedback = What was called wrong here, and how to take it back
command-test = What a text or a page would match, and who here would be told
command-history = What happened in a region: each change, its source, how long it lasted
command-hashrate = The network's hash rate, with its uncertainty
command-topics = The topics there are
command-regions = How places are named, and where something is going on
command-sources = Which sources answer, which fail, since when
command-settings = { $platform ->
    [discord] Language, time zone, quiet hours, and the role to mention; threads
    [telegram] Language, time zone and quiet hours; pins, hashtags, previews
   *[other] Language, time zone and quiet hours
}
command-help = All commands, or one with its options and an example
command-forget = Delete all data that is kept about this { $place ->
    [server] server
   *[other] chat
}
command-replay = Play a recorded event as a channel would have seen it

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = start
name-status = status
name-latest = latest
name-subscribe = subscribe
name-unsubscribe = unsubscribe
name-subscriptions = subscriptions
name-mute = mute
name-unmute = unmute
name-mutes = mutes
name-why = why
name-wrong = wrong
name-feedback = feedback
name-test = test
name-history = history
name-hashrate = hashrate
name-topics = topics
name-regions = regions
name-sources = sources
name-settings = settings
name-help = help
name-forget = forget

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = region
option-name-window = window
option-name-about = about
option-name-page = page
option-name-regions = regions
option-name-topics = topics
option-name-words = words
option-name-severity = severity
option-name-channel = channel
option-name-role = role
option-name-silent = silent
option-name-which = which
option-name-what = what
option-name-duration = duration
option-name-except-critical = except_critical
option-name-link = link
option-name-undo = undo
option-name-text = text
option-name-country = country
option-name-language = language
option-name-time-zone = time_zone
option-name-quiet-hours = quiet_hours
option-name-mention-from = mention_from
option-name-operator = operator
option-name-threads = threads
option-name-command = command
option-name-confirm = confirm
option-name-digest = digest
option-name-sound = sound
option-name-length = length
option-name-feed = feed
option-name-all = all
option-name-file = file

## Options and examples

option-status-region = Country, province or state, in any language; without it: everywhere
option-latest-about = A region, a topic, or one of each, separated by a comma
option-regions-country = A country, to see its parts
option-status-window = Span of the chart: 48h or 30d
option-subscribe-regions = Countries, provinces, states, separated by commas, -name to exclude; none: everywhere
option-subscribe-topics = Topics, separated by commas, -name to exclude; none: all
option-subscribe-words = Words that must occur, "in quotes" for phrases, -word to exclude, separated by commas
option-subscribe-severity = Least severity: routine, material or critical
option-subscribe-channel = Where the alerts go; without it: here
option-subscribe-role = Role to notify of these alerts
option-subscribe-silent = These alerts make no sound
option-unsubscribe-which = Which subscription, or "all"
option-mute-what = A topic, a region, a word or a publisher
option-mute-duration = How long: 1h30m, 7d, a week, until 18:00, tonight; without it: until unmuted
option-mute-except-critical = Critical alerts still come through
option-unmute-what = What to hear again, or "all"
option-why-link = Link of the article
option-wrong-link = Link of the article, or an answer to the alert
option-wrong-what = Not about mining, wrong place, wrong state, same as before, or advert
option-feedback-undo = Number in the list, or "all"
option-test-text = A headline, a text, or a link
option-history-region = Country, province or state, in any language
option-settings-language = Language of Hashwire's words here
option-settings-time-zone = A city, or UTC+5; times are shown in it, and quiet hours follow it
option-settings-quiet-hours = Such as 22:00-07:00; only critical alerts pass; or "off"
option-settings-role = Role to mention
option-settings-mention-from = From which severity on the role is mentioned; or "off"
option-settings-channel = Only for this channel: its own language, hours, role, threads
option-settings-operator = Role whose members may press every button here
option-settings-threads = A thread of its own for every incident
option-settings-pin = Pin critical alerts until they are over
option-settings-hashtags = End alerts with hashtags, such as #Kazakhstan #internet
option-settings-preview = Show a preview of the publisher's page
option-page = Which page of the list
option-help-command = Name of a command
option-forget-confirm = Yes, delete it
option-replay-recording = Name of the recording

example-start = /start
example-status = /status kazakhstan
example-latest = /latest kazakhstan power
example-subscribe = /subscribe kazakhstan, texas power "immersion cooling" -scam material
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute regulation 7d except_critical
example-unmute = /unmute regulation
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong advert https://example.org/article
example-feedback = /feedback
example-test = /test Power rationing hits miners in Kazakhstan
example-history = /history kazakhstan
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions kazakhstan
example-sources = /sources
example-settings = /settings language:en time_zone:Asia/Almaty quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 hours
choice-7d = 7 days
choice-30d = 30 days
choice-with-words = Only with { $words }
choice-without-words = Without { $words }
choice-forever = until unmuted

## Answers

about-bot = Hashwire alerts bitcoin miners to internet shutdowns, power cuts and new regulation in their region, with the source and how sure it is. Press Start, or ask at once: /status kazakhstan. In a group or a channel it alerts everybody there.
about-bot-short = Alerts bitcoin miners to internet shutdowns, power cuts and new regulation, with sources.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] no source: none answers
    [one] one source
   *[other] { $sources } sources
}, { $places ->
    [0] no place reported in trouble
    [one] one place not quiet
   *[other] { $places } places not quiet
}
start-title = Hashwire watches what can stop a miner
start-what = When the internet or the power fails in a region, or a law against miners is passed, it alerts you once, with the facts, the sources and how sure it is. It edits the message as more publishers confirm it, and replies to it when it is over.
start-example = For example: “CRITICAL · Kazakhstan · internet: Internet cut across Kazakhstan; miners offline. Connectivity at 5 % of normal levels, NetBlocks says. 3 publishers.”
start-next = Next: /subscribe shows what to choose from, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} is for everything. /status { $platform ->
    [discord] region:kazakhstan
   *[other] kazakhstan
} answers at once.
note-every-topic = /{ $command } shows every topic of a place at once, { $topics } among them.
note-unread = Left out of this answer: “{ $value }”. /help shows what can be asked.
note-widened = I read “{ $value }” as { $place }, all of it.
add-to-channel = Add to a channel
add-to-group = Add to a group
added-to = I may post there now. The buttons below are for it. Typed here, commands name it first: /subscribe { $chat } kazakhstan
chat-absent = Either I am not in { $chat }, or you are not one of its administrators. Add me there with the right to post, then try again.
away-title = I was away
away = { $count ->
    [one] This came while I was away, and it is too old to be answered now
   *[other] These { $count } came while I was away, and they are too old to be answered now
}. Say it again if you still want to know:
add-to-server = Add Hashwire to the server
server-absent = Only the commands were added to this server, so I can answer here but not post alerts. Add me with this link, then try again.
note-ignored = /{ $command } takes nothing after it, so “{ $value }” changed nothing.
ask-words = I read: { $understood }. I don't know { $words } as a place, a topic or a severity.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean one of these?
} Should an alert have to contain it as a word? Put words in quotes to say so at once.
ask-words-alone = I don't know { $words } as a place, a topic or a severity.{ $near ->
    [0] {""}
   *[other] {" "}Did you mean one of these?
} As a word, only texts that contain it would come. Put words in quotes to say so at once.
ask-value = What should { $option } be? /help { $command } shows what is expected.
ask-option = /{ $command } needs this. For example: { $example }
ask-choose = Press one of the buttons, or type it: { $example }
ask-which-told = That message told several things. Which one is meant?
subscribe-ask-title = What should arrive here?
subscribe-menu-regions = Several places
subscribe-menu-topics = Several topics
subscribe-ask = One press subscribes to it here; more can be added later. For a narrower choice name it: { $platform ->
    [discord] /subscribe regions:kazakhstan topics:power severity:material
   *[other] /subscribe kazakhstan power material
}
subscribe-done = Subscribed
subscribe-where = Alerts arrive in { $where }.
webhook-signed = Requests are signed with { $secret }: keep it secret, your program needs it to check them (standardwebhooks.com). To end this, /unsubscribe with the same address.
subscriptions-webhooks = Alerts are also posted to { $names }. /subscriptions with the address shows which.
subscribe-changed = Subscription changed
subscribe-known = Already subscribed
subscribe-again-done = { $count ->
    [one] 1 subscription goes on
   *[other] { $count } subscriptions go on
}
subscribe-again-left = { $count ->
    [one] 1 stays closed: I still can't post where it should arrive.
   *[other] { $count } stay closed: I still can't post where they should arrive.
}
button-subscribe-again = { $count ->
    [one] Resume 1 subscription
   *[other] Resume { $count } subscriptions
}
subscribe-missing-title = I can't post there yet
subscribe-missing = Missing: { $missing }. Give that to Hashwire, then try again. Nothing was subscribed so far.
subscribe-no-example = { $seen ->
    [0] Nothing was reported in the last { $days } days, so nothing would have arrived.
   *[other] Nothing would have arrived in the last { $days } days.
}
subscribe-examples = { $count ->
    [one] This would have arrived in the last { $days } days:
   *[other] { $count } stories would have arrived in the last { $days } days, the newest:
}
subscribe-missed = { $count } left out: { $reason }
subscribe-next = Too much? /mute a topic for a while. Critical ones always say so in their first word.
filter-everything = everything
filter-without = without { $words }
ask-which-subscription = Which one? There are several.
unsubscribe-done = { $count ->
    [one] The subscription has ended
   *[other] { $count } subscriptions have ended
}
subscriptions-title = { $count ->
    [one] 1 subscription
   *[other] { $count } subscriptions
}
subscriptions-none-title = No subscriptions
subscriptions-none = Nothing is told here yet. /subscribe starts it: everything, or the regions and topics you name.
subscription-here = here
subscription-at = in { $where }
subscription-paused = paused, missing there: { $reason }
subscription-closed = closed, the place was gone
mute-done = Muted: { $name } ({ $kind ->
    [topic-in] topic in a region
    [topic] topic
    [region] region
    [word] word
    [publisher] publisher
   *[incident] incident
})
mute-kind-topic-in = topic in a region
mute-kind-topic = topic
mute-kind-region = region
mute-kind-word = word
mute-kind-publisher = publisher
mute-kind-incident = incident
this-incident = this incident
topic-in-region = { $region } · { $topic }
mute-done-several = Muted: { $names }
mute-silenced = { $of ->
    [0] Nothing that is subscribed to here came in the last { $days } days, so there was nothing to silence.
    [1] It would { $count ->
        [0] not have silenced
       *[other] have silenced
    } the only story subscribed to here in the last { $days } days.
   *[other] It would have silenced { $count ->
        [0] none
       *[other] { $count }
    } of the { $of } stories subscribed to here in the last { $days } days.
}
mute-scope = Applies to this whole { $place ->
    [server] server
    [terminal] terminal
   *[other] chat
}, not to others.
mute-forever = until unmuted
mute-until = until { $until }
mute-except-critical = critical ones still come through
mutes-title = { $count ->
    [one] 1 mute
   *[other] { $count } mutes
}
mutes-none-title = Nothing is muted
mutes-none = All subscribed alerts are being delivered. /mute silences a topic, a region, a word or a publisher.
unmute-done = Unmuted: { $names }
unmute-next = What happens from now on is told again.{ $following ->
    [0] {""}
    [one] {" "}1 alert that was muted and is still true follows now.
   *[other] {" "}{ $following } alerts that were muted and are still true follow now.
}
latest-title = Newest stories
latest-none-title = No stories
latest-none = Nothing was reported in { $days } days. That is what our sources say, not that nothing happened.
topics-title = Topics
topics-next = { $platform ->
    [discord] For one of them: /subscribe topics:power. To silence one: /mute what:power duration:7d.
   *[other] For one of them: /subscribe power. To silence one: /mute power 7d.
}
regions-title = { $count } countries and territories, { $parts } provinces and states
regions-how = Name a place in any language or by its code: kazakhstan, Казахстан, kz, texas, us-tx. A country includes its parts.
regions-busy = Something is going on in: { $regions }. See /status.
regions-next = { $platform ->
    [discord] /regions country:kazakhstan
   *[other] /regions kazakhstan
} lists the parts of a country.
regions-of = { $region } ({ $code }) and its parts
regions-no-parts = It is known as a whole only.
sources-title = { $answering } of { $sources ->
    [one] 1 source
   *[other] { $sources } sources
} { $answering ->
    [one] answers
   *[other] answer
}
sources-last-good = Last good answer: { $age }.
sources-no-answer = No source has answered yet.
sources-model = The model: { $requestsToday } requests today, { $inputTokens } tokens read and { $outputTokens } written since the start; the publishers' own sentences were used instead: { $fallbacks }.
sources-counts = { $failing ->
    [0] None fails
    [one] 1 fails
   *[other] { $failing } fail
}{ $waiting ->
    [0] .
   *[other] ; { $waiting } not asked yet.
}
source-failing = { $failures ->
    [one] failed once
   *[other] failed { $failures } times
}, last good answer: { $last } · { $error }
source-dead = counts as dead: failed { $failures } times in a row, last good answer: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = no such host
fault-name-server = the name server does not answer
fault-refused = connection refused
fault-broken-off = connection broken off
fault-no-connection = no connection in time
fault-no-route = host not reachable
fault-unreachable = not reachable ({ $detail })
fault-certificate-expired = its certificate has expired
fault-certificate-self-signed = its certificate is self-signed
fault-certificate-unverified = its certificate cannot be verified
fault-certificate-other-host = its certificate is for another host
fault-timeout = no complete answer within { $detail } s
fault-redirect-address = redirected to what is no web address
fault-redirect-robots = redirected to where robots.txt forbids
fault-redirects = more than { $detail } redirects
fault-private = { $detail } is a private or special address
fault-entries = its entries cannot be read
fault-nested = nested deeper than { $detail } elements
fault-no-feed = a <{ $detail }> document, no feed
fault-no-xml = no XML document
fault-no-json = the answer is not JSON
fault-too-long = the answer is too long
fault-shape = the answer has another shape than expected
fault-unreadable = cannot be read: “{ $detail }”
fault-says = says “{ $detail }”
fault-slow = could not be read within { $detail } s
source-emptied = answers, but its entries are gone; last heard: { $age }
source-old = answers, but has had nothing new for unusually long; last heard: { $age }
source-undated = the dates of its entries cannot be read: they are told by when they appear; last heard: { $age }
sources-advice = Until these are back, news that only they carry is missing here: the links lead to their own pages. Most failures pass without help. A source that stays dead or silent for days has often moved: the operator of Hashwire can check it with feeds:check.
sources-next-try = Next try in { $wait }.
settings-title = Settings of this { $place ->
    [server] server
    [terminal] terminal
   *[other] chat
}
settings-changed = Settings changed
settings-how = Change one by naming it: /settings quiet_hours:22:00-07:00, or turn it off: /settings quiet_hours:off.
field-language = Language
field-time-zone = Time zone
field-quiet-hours = Quiet hours
field-mention = Mention a role
field-operator = Role that may press every button
field-channel = Channel
field-threads = Thread per incident
field-pin = Pin critical alerts
field-hashtags = Hashtags
field-preview = Link preview
field-own-settings = Channels with their own settings
button-switch-on = { $what }: turn on
button-switch-off = { $what }: turn off
button-same-as-server = Same as the server
button-no-operator = Remove the role for buttons
settings-operator = Members of that role may press every button here. To let them type the commands as well, allow the role under Server Settings > Integrations.
settings-missing = A permission for that is missing here: { $missing }. Grant it, and it works from the next alert on.
mention-from = { $role }, from { $severity } on
help-title = Commands
help-manager = { $platform ->
    [telegram] (administrators)
   *[other] (managers)
}
help-manager-only = { $platform ->
    [discord] Only members who may manage the server can use it.
    [telegram] Only administrators of the chat can use it.
   *[other] Only managers can use it.
}
help-required = (required)
help-example = Example:
help-next = { $platform ->
    [discord] /help command:subscribe explains one of them with an example.
   *[other] /help subscribe explains one of them with an example.
}
forget-ask-title = Delete everything about this { $place ->
    [server] server
    [terminal] terminal
   *[other] chat
}?
forget-ask = Subscriptions, mutes, settings and the record of what was told here go for good. Alerts stop. This can't be undone.
forget-done-title = Deleted
forget-done = { $count ->
    [one] 1 record was deleted.
   *[other] { $count } records were deleted.
} Nothing about this { $place ->
    [server] server
    [terminal] terminal
   *[other] chat
} is kept.
replay-done-title = The recording has ended
replay-done = { $from } to { $until }: { $reports ->
    [one] 1 report
   *[other] { $reports } reports
} by { $publishers ->
    [one] 1 publisher
   *[other] { $publishers } publishers
}. A channel would have got { $alerts ->
    [one] 1 new message
   *[other] { $alerts } new messages
}, { $answers ->
    [one] 1 answer to an earlier one
   *[other] { $answers } answers to earlier ones
} and { $edits ->
    [one] 1 silent edit
   *[other] { $edits } silent edits
}. Reports that said nothing new: { $silent }.
replay-next = /status kazakhstan still shows the present.
replay-alert = { $at } · new message
replay-edit = { $at } · edits an earlier message
replay-answer = { $at } · answers an earlier message
replay-asked = { $at } · somebody types { $command }

## Mistakes

error-title = That did not work
error-unexpected-title = Something broke here
error-unexpected = It is not your fault, and nothing was changed half-way as far as I know. Try again; if it happens again, give the operator this number, which is also in the log: { $id }
error-not-shown = There is an answer, but it could not be shown here. Try again; if it happens again, give the operator this number, which is also in the log: { $id }
error-late = This took more than a minute, so I stopped waiting for it. Try again in a moment.
error-too-fast = That was too much within a minute. I answer again in a moment; alerts go on.
error-manager-only = { $platform ->
    [discord] /{ $command } changes things for everybody here, so it needs the permission “Manage Server”.
    [telegram] /{ $command } changes things for everybody here, so only administrators of this chat may use it. Anonymous administrators may.
   *[other] /{ $command } changes things for everybody here, so only managers may use it.
}
error-option = I can't read “{ $value }” as { $option }. /help { $command } shows what is expected.
error-window = “{ $value }” is not a span I can draw. Say 48h or 30d.
error-unknown-region = { $near ->
    [0] I don't know a place called “{ $value }”. Countries, mining provinces and states are known, in any language, or by code: kazakhstan, kz, texas, us-tx.
   *[other] I am not sure which place “{ $value }” is. Did you mean one of these?
}
error-unknown-topic = There is no topic “{ $value }”. These are the topics:
error-unknown-label = “{ $value }” is neither a topic nor a place that I know, nor one of each with a comma between. /topics and /regions list them.
error-two-labels = “{ $value }”: /{ $command } takes one place, one topic, or one of each. Choose which to begin with:
error-unknown-severity = “{ $value }” is not a severity. Say routine, material or critical.
error-unknown-command = { $near ->
    [0] I don't understand “{ $value }”. Name a place, such as kazakhstan, or a topic, such as power. For commands, /help lists all of them.
   *[other] There is no command “{ $value }”. Did you mean this?
}
error-is-option = “{ $value }” is not a command but an option of /{ $command }. Type: { $example }
error-page = “{ $value }” is no page. Say a number, such as 2.
error-duration = “{ $value }” is not a duration. Say 30m, 1h30m, 7d, for a week, until 18:00, tonight or forever, up to a year.
error-line-length = That is too much at once: at most { $characters } characters and { $words } words after /{ $command }.
error-value-length = That is too long for { $option }: at most { $characters } characters.
error-unknown-option = /{ $command } has no option “{ $value }”. It has: { $options }
error-given-twice = “{ $first }” and “{ $second }” are both meant for { $option }, which takes one. Choose which to begin with:
error-no-exclusion = /{ $command } can't leave “{ $value }” out. /subscribe can exclude regions, topics and words.
error-not-understood = I don't understand “{ $value }” after /{ $command }.
error-mixed-words = “{ $value }” holds a place or a topic together with something else. Name the place or the topic alone; put the words in quotes where they must occur just so.
error-mute-mixed = “{ $value }” holds a place, a topic or a publisher together with words I don't understand. Say it as in: { $platform ->
    [discord] /mute what:kazakhstan internet duration:2h
   *[other] /mute kazakhstan internet 2h
}, or put words in quotes: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = “{ $value }” can mean two things. For a topic in a place say it without a comma: { $platform ->
    [discord] /mute what:internet in kazakhstan
   *[other] /mute internet in kazakhstan
}. For all of both mute them one after the other.
error-duration-past = That moment has passed. Say how long, or until when: 2h, until 18:00, tonight.
error-switch = “{ $value }” is neither yes nor no.
error-words = I can't use these words: at most 25, each of 2 to 60 characters, separated by commas, “in quotes” for phrases.{ $platform ->
    [discord] {""}
   *[other] {" "}Options are named in English: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = I can't mute “{ $value }”. Name a topic, a region, a publisher like example.org, or a word of 2 to 60 characters.
error-mute-pointing = I can't tell what “{ $value }” is. Press the button under the alert{ $platform ->
    [telegram] , or answer it with /mute
   *[other] {""}
}. Or name a topic, a region or a publisher; put in quotes what should be muted as a word.
error-channel = “{ $value }” is not a channel that I know. { $platform ->
    [discord] Choose one from the list.
   *[other] Type /subscribe in the chat or topic that should get the alerts.
}
error-channel-here = { $platform ->
    [discord] A channel can be named on a server only; here, alerts come to this chat.
   *[other] No other place can be named here. Type /subscribe in the chat or topic that should get the alerts.
}
error-channel-gone = I can't see that channel. Choose one that is there and that I may view.
error-role = “{ $value }” is not a role of this server. Choose one from the list.
error-role-everyone = Everybody at once is too many to wake. Choose another role; members can join it for themselves.
error-role-silent = I can't mention that role: nobody with it would be notified. Allow everybody to mention it in its settings, or give Hashwire the permission “Mention all roles”.
error-role-here = There are no roles to mention here.
error-mention-role = Name the role to mention as well: { option-name-role } and { option-name-mention-from } belong together.
error-time-zone = { $near ->
    [0] “{ $value }” is not a time zone that I know. Name a city, a country, or the difference: Almaty, Asia/Almaty, UTC+5.
   *[other] “{ $value }” may be several time zones. Which one?
}
error-language = { $near ->
    [0] I don't speak “{ $value }” yet.
   *[other] I don't speak “{ $value }” yet. These I do:
}
error-quiet-hours = “{ $value }” isn't a time range. Say 22:00-07:00, or off.
error-link = “{ $value }” is not a link. Give the whole address, such as https://example.org/article
error-text-length = That is too long: at most 4,096 characters.
error-story-unknown = I have seen no report behind that link. /test with the link shows what it would match.
error-story-gone = That story is older than what is kept, so its reasons are no longer known.
error-unreadable = I can't read that page. Paste its text after /test instead.
error-no-subscriptions = There are no subscriptions here, so there is nothing to end. /subscribe starts one.
error-no-such-subscription = There is no such subscription here. Choose one:
error-too-many-subscriptions = There are { $most } subscriptions here already. End one first, or ask for more in one of them.
error-too-many-mutes = There are { $most } mutes here already. /unmute one first.
error-not-muted = { $muted ->
    [0] Nothing is muted here.
   *[other] “{ $value }” is not muted here. These are:
}
error-feedback-kind = “{ $value }” is not one of these. What is wrong with it?
error-wrong-not-sent = That story wasn't sent here, so there is nothing to put right. /why with its link shows the reason.
error-wrong-no-place = That alert names no place.
error-wrong-no-state = That alert claims no state of a place: its headline is the publisher's own.
error-no-such-feedback = { $kept ->
    [0] No feedback was given here, so there is nothing to undo.
   *[other] “{ $value }” is not in the list. /feedback shows it, with a number for each.
}
error-no-such-recording = There is no recording “{ $value }”. Try /replay january-2022

## Feedback

feedback-not-mining = not about mining
feedback-wrong-place = wrong place
feedback-wrong-state = wrong state
feedback-same = same as before
feedback-advert = advert
wrong-done = Noted
wrong-effect-not-mining = More of this story, and news with a headline like it, is no longer sent here.
wrong-effect-wrong-place = News with a headline like it is no longer taken to be about { $places } here.
wrong-effect-wrong-state = News with a headline like it no longer claims that state here. Only its headline is sent.
wrong-effect-same = A repetition with a headline like it is no longer sent here. A change for the worse and the end still are.
wrong-effect-advert = More of this story, and news with a headline like it, is no longer sent here.
wrong-critical = Critical alerts are always sent as they are, so this applies to less severe ones only.
wrong-oldest-gone = At most { $most } are kept, so the oldest was forgotten.
wrong-scope = Applies to this { $place ->
    [server] server
    [terminal] terminal
   *[other] chat
} only. Undo takes it back.
feedback-title = { $count ->
    [one] 1 alert was called wrong here
   *[other] { $count } alerts were called wrong here
}
feedback-how = Undo takes one back. /feedback undo:all takes all of them back.
feedback-none-title = Nothing was called wrong
feedback-none = The button “Wrong” under an alert, or /wrong in answer to it, teaches Hashwire what is not wanted here.
feedback-undone = { $count ->
    [one] Taken back
   *[other] { $count } taken back
}
feedback-undone-next = It no longer changes what is sent here.

## The terminal

banner-title = Hashwire watches what can stop a miner
banner-what = Asking { $sources ->
    [one] 1 source
   *[other] { $sources } sources
} now; what is known is kept in { $folder }.
banner-platforms = Neither DISCORD_TOKEN nor TELEGRAM_TOKEN is set, so this terminal is the chat: alerts arrive here.
banner-type = Type /status kazakhstan, /latest or /help. /replay january-2022 plays a recorded shutdown. Ctrl-C ends.
banner-ready = { $answering } of { $sources ->
    [one] 1 source
   *[other] { $sources } sources
} answered the first round, { $items ->
    [one] 1 new item
   *[other] { $items } new items
}
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Not quiet now, 1 place: { $places }
   *[other] Not quiet now, { $count } places: { $places }
}
banner-blind = No source responded. Is this machine online? Hashwire keeps trying. /sources shows the errors, and /replay january-2022 works offline.
trouble-clock-step = The clock of the machine was set { $back ->
    [1] back
   *[0] forward
} by { $by }, { $age }: times said before may be off by as much.
trouble-clock-behind = The clock of the machine is { $by } behind. Hashwire goes by the time that servers tell. Turn on time synchronization (NTP).
disk-title = Alerts are not being sent
disk-full = The disk is full: nothing new can be stored, so alerts are not sent. Free some space on the disk that holds DATA_DIR. Hashwire resumes automatically.
disk-read-only = Hashwire may not write to its folder: nothing new can be stored, so alerts are not sent. Make DATA_DIR writable for the user that runs Hashwire.
state-away = The database has been unreachable since { $since }: alerts wait, and nothing can be stored or looked up there until it is back. Nothing is lost. Hashwire resumes automatically.
records-unreadable = { $count ->
    [one] 1 stored record cannot be read and is passed over.
   *[other] { $count } stored records cannot be read and are passed over.
} Nothing was overwritten. To get them back, stop Hashwire and restore a back-up of DATA_DIR.

## Pictures

picture-region = Chart of connectivity and hash rate, last { $window }, with the events marked
picture-since = since { $since }
picture-level = last level: { $level } ({ $source }, { $at })
picture-world = Map of the world: { $places }.
picture-network = Chart of { $days } days of the hash rate with the spread that chance explains.
window-48h = 48 h
window-30d = 30 days
chart-connectivity = Connectivity, % of normal
chart-connectivity-measured = Connectivity, % of normal (same hours, 8 weeks before)
chart-hash-rate = Hash rate of the network, EH/s, daily mean
chart-no-data = nothing measured or reported in this window
chart-as-of = as of { $at }
chart-network-title = Hash rate of the network, { $days } days
chart-band = chance: one day's spread around the week's mean
chart-world-title = Not quiet now: { $count } { $count ->
    [one] place
   *[other] places
}
chart-legend-critical = down, cut, banned
chart-legend-warning = degraded, curtailed, restricted, unrest
chart-legend-good = back, eased
chart-legend-unknown = state not known
chart-legend-none = nothing acute known

## The web board

web-now = Status now
web-sources = Sources
web-about = About
web-skip = To the content
web-search = Country, state or province
web-search-go = Show status
web-footer = What is not known is shown as unknown, never as normal. Times are in UTC.
web-not-found-title = There is no such page
web-not-found = It may be older than what is kept. The search above finds every country, and the states and provinces where miners work.
web-unknown-region = { $near ->
    [0] No place called “{ $value }” is known. Countries, states and provinces are, in any language or by their code: kazakhstan, kz, texas, us-tx.
   *[other] No place is called “{ $value }”. These are near:
}
web-busy-title = Too many readers at once
web-busy = Alerts go first. Load the page again in a few seconds.
web-follow = Get the alerts
web-follow-region = Get alerts for { $region }
web-about-what = Hashwire alerts bitcoin miners to internet shutdowns, power cuts and new regulation in their region, in Discord and Telegram. This board shows what it knows at the moment, in the same words.
web-about-unknown = Every figure has its unit, source and time. What contradicts stands side by side. Where nobody reports and nothing is measured, the state is unknown, which does not mean that all is well.
web-about-sources = Reports come from the feeds of publishers, measurements from the sources named beside them. A headline belongs to its publisher, and its link leads there.
web-about-feeds = Programs can read the same: /feed.atom, /feed.json and /region/KZ/feed.atom list the newest stories, /calendar.ics what is announced, /badge/KZ.svg and /widget/KZ show a state, /api/v1 answers in JSON.
web-about-privacy = This board sets no cookies, needs no scripts (one of its own keeps the page current), loads nothing from other sites and does not record who reads it.
field-claims = Claims
field-alerts = Alerts

## How alerts arrive
digest-schedule = { $every ->
    [hour] Hourly digest
    [day] Daily digest
   *[week] Weekly digest
} · { $count }
digest-happened = What happened
digest-ongoing = Still going on
digest-announced = Announced
filter-digest = { $every ->
    [hour] hourly digest
    [day] daily digest at { $at }
   *[week] weekly digest, Mondays at { $at }
}
subscribe-digest = Alerts wait for one message. The next one is due { $next }; without news there is none. Critical alerts come at once, and so does the end of what was told at once.
because-next-digest = it waits for the next digest of its subscription.
option-subscribe-digest = One message instead of many: hourly, daily at 08:00, weekly; instant: each at once
error-digest = “{ $value }” isn't a digest. Say hourly, daily at 08:00, weekly at 08:00, or instant.
choice-hourly = hourly
choice-daily = daily
choice-weekly = weekly
choice-instant = instant
filter-sound = sound from { $severity } on
filter-brief = in one line
option-subscribe-sound = From which severity on these alerts make a sound
option-subscribe-length = brief: one line an alert; full: with its sentences and sources
choice-brief = brief
choice-full = full
error-length = “{ $value }” is no length. Say brief or full.
command-calendar = What is announced: bans, tariffs, exam shutdowns, maintenance, difficulty, halving
name-calendar = calendar
option-calendar-region = Country, province or state, in any language; without it: everywhere
example-calendar = /calendar kazakhstan
calendar-title = Announced changes
calendar-title-region = { $region } · announced changes
calendar-none = Nothing is announced here by our sources. That is not the same as “nothing will change”.
field-halving = Halving
halving = block { $height }, about { $at }
command-about = Version, sources and licences
name-about = about
command-invite = Links that add Hashwire elsewhere, and the rights they ask for
name-invite = invite
about-measurements = Measurements
about-data = Names, places, shares
about-software = Software
about-licences = Hashwire is under the MIT licence. The libraries in it are under { $licences }; their texts are installed with them.
about-feeds = { $count ->
    [one] Reports come from 1 feed.
   *[other] Reports come from { $count } feeds.
} A headline belongs to its publisher, and its link leads there.
invite-title = Add Hashwire elsewhere
invite-none = No platform is connected here, so there is nothing to add.
invite-rights = { $count ->
    [0] asks for no rights
   *[other] asks for: { $rights }
}
right-name = { $right ->
    [view-channel] View Channel
    [send-messages] Send Messages
    [embed-links] Embed Links
    [attach-files] Attach Files
    [read-message-history] Read Message History
    [create-public-threads] Create Public Threads
    [send-messages-in-threads] Send Messages in Threads
    [create-posts] Create Posts
    [manage-webhooks] Manage Webhooks
    [manage-threads] Manage Threads
    [post-messages] Post Messages
    [edit-messages-of-others] Edit Messages of Others
    [pin-messages] Pin Messages
    [send-photos] Send Photos
    [manage-topics] Manage Topics
    [a-valid-secret] a valid secret
   *[other] { $name }
}
invite-extras = Nothing more is needed. Threads and pins need one right more each, and /settings says so.
add-to-person = Take along (your account only)
add-to-private-chat = In a private chat
example-about = /about
example-invite = /invite
subscribe-digest-beside = Another subscription here sends each alert at once: what it asks for does not wait.
menu-why = What is this?
## Own feeds
command-feed = Feeds of this { $place ->
    [server] server
   *[other] chat
} alone: add a site, a channel or a profile; list, test, export
command-feed-add = Add a feed by its address, or by that of a site, a channel or a profile
command-feed-list = The feeds of this place, with their numbers, and how they fare
command-feed-test = Show what a feed brings, without adding it
command-feed-remove = Remove a feed of this place
command-feed-export = Save the feeds of this place as a list (OPML) for any reader
command-feed-import = Add the feeds of a list (OPML) that another reader saved
name-feed = feed
option-feed-action = add, list, test, remove, export or import; without it: list
option-feed-feed = Address of a feed, site, channel or profile; or its number in the list
option-feed-topics = Only these topics, separated by commas, -name to exclude; none: all
option-feed-regions = Only these places, separated by commas, -name to exclude; none: everywhere
option-feed-all = Send all it brings, not only what matters to miners
option-feed-file = A list of feeds (OPML) from another reader
example-feed = /feed add https://example.org/news power
action-add = add
action-list = list
action-test = test
action-remove = remove
action-export = export
action-import = import
feed-added = Added: { $title }
feed-changed = Changed: { $title }
feed-tested = Tested: { $title }
feed-scope = { $all ->
    [1] everything it brings
   *[0] what matters to miners
}
feed-sent = { $tested ->
    [1] Would be sent here: { $scope }.
   *[0] Sent here, and nowhere else: { $scope }.
}
feed-holds = { $count ->
    [0] It holds no entries yet.
    [one] It holds 1 entry.
   *[other] It holds { $count } entries.
}
feed-silent = What it holds already is not sent; what comes next is.
feed-newest = Its newest entry would look like this:
feed-newest-withheld = Its newest entry would not be sent: { $reason } It would look like this:
feed-none-title = No feeds of your own
feed-none = Add a site, a feed, a video channel or a profile. What it brings is sent here, and nowhere else. At most { $most } are possible. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Feeds of your own: { $count } of { $most }
feed-how = { $platform ->
    [discord] “/feed test” shows what one brings, “/feed export” writes a list for other readers.
   *[other] /feed test 1 shows what one brings, /feed export writes a list for other readers.
}
feed-unread = not read yet
feed-answers = answers, last read { $age }
feed-removed = { $count ->
    [one] The feed is removed
   *[other] { $count } feeds are removed
}
feed-export-name = Own feeds in Hashwire
feed-exported = { $count ->
    [one] 1 feed as a list
   *[other] { $count } feeds as a list
}
feed-export-how = Every feed reader imports such a list (OPML), and /feed takes it back with “import”.
feed-imported = { $count ->
    [0] No feed was imported
    [one] 1 feed was imported
   *[other] { $count } feeds were imported
}
feed-import-known = { $count ->
    [one] 1 feed is here already.
   *[other] { $count } feeds are here already.
}
feed-import-full = { $count ->
    [one] 1 feed was left out
   *[other] { $count } feeds were left out
}, because at most { $most } are possible here.
feed-import-failed = These could not be added:
own-feed = From your feed “{ $feed }”
own-feed-fails-title = A feed of yours no longer works
own-feed-fails = { $dead ->
    [1] “{ $feed }” has not answered for 24 hours{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] “{ $feed }” answers, but its entries are gone, or nothing new has appeared for much longer than usual.
} /feed shows how it fares, and removes it.
button-feeds = Own feeds
button-feed-remove = Remove { $number }
error-feed-off = Feeds of your own are switched off here. The operator of this Hashwire can allow them (OWN_FEEDS_MAX).
error-feed-action = /feed cannot do “{ $value }”. Say add, list, test, remove, export or import.
error-feed-missing = Which feed? Give an address, or a number in the list, such as: { $example }
error-feed-unknown = { $count ->
    [0] There are no feeds of your own here.
   *[other] No feed here is called “{ $value }”. /feed lists them with their numbers.
}
error-feed-full = There are { $most } feeds here already. Remove one first.
error-feed-address = “{ $value }” is not an address. Give a whole one, such as https://example.org/feed or @name@mastodon.social
error-feed-password = This address holds a password, which everybody here could read. Feeds behind a login cannot be added.
error-feed-telegram = Telegram channels have no feed of their own. The operator of this Hashwire can make them readable (RSSHUB_URL).
error-feed-telegram-private = Only public channels can be read, such as t.me/name.
error-feed-unreachable = “{ $value }” can't be read: { $reason }. Check the address, or try again later.
error-feed-no-feed = There is no feed at “{ $value }”. Give the address of the feed itself, if the site has one.
error-feed-late = “{ $value }” did not answer in time. Try again later.
error-feed-list = This is no list of feeds. Export one from your reader as OPML.
error-feed-no-file = { $platform ->
    [discord] Attach the list in the option “file”.
    [terminal] Name the file: /feed import feeds.opml
   *[other] Send the list as a file with the caption /feed import, or answer it with /feed import.
}
error-file-unreadable = The file could not be read. Send it again.
error-file-path = “{ $value }” is not a file I can read.
error-file-size = The file is too large: at most { $kilobytes } kB.
## Watched providers
command-watch = Connectivity of your own provider, watched for this { $place ->
    [server] server
   *[other] chat
} alone: add, list, remove
command-watch-add = Watch a provider, by its name or its AS number
command-watch-list = The providers watched here, and what is measured of them now
command-watch-remove = No longer watch a provider
name-watch = watch
option-watch-provider = Name or AS number of a provider, such as AS9198; or its number in the list
option-watch-action = add, list or remove; without it: list
option-name-provider = provider
example-watch = /watch AS9198
watch-added = Watched: { $provider }
watch-known = Already watched: { $provider }
watch-how = Every ten minutes IODA says whether it can be reached. When it goes down or comes back, that is alerted here and nowhere else. It counts as down when two measurements show it, or one of them for half an hour.
watch-not-covered = { $source } does not measure it
watch-none-title = No providers are watched here
watch-none = Name yours, or give its AS number: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Watched providers: { $count } of { $most }
watch-removed = No longer watched
button-watches = Watched providers
ask-which-provider = Several networks go by “{ $value }”. Which one is it?
ask-which-watch = Which one?
error-watch-name = That is too long for the name of a provider: at most 100 characters.
error-watch-action = /watch cannot do “{ $value }”. Say add, list or remove.
error-watch-missing = Which provider? Give its name or AS number, such as: { $example }
error-watch-unknown = { $count ->
    [0] No providers are watched here.
   *[other] No provider watched here is called “{ $value }”. /watch lists them with their numbers.
}
error-watch-none = IODA knows no provider called “{ $value }”. Its AS number always finds it, such as AS9198: ask the provider for it.
error-watch-full = { $most } providers are watched here already. Remove one first.
error-watch-full-everywhere = This Hashwire watches { $most } providers already, and asks its source for no more.
error-watch-off = Providers are not measured here. The operator of this Hashwire can switch that on (IODA).
error-watch-unreachable = IODA does not answer: { $reason }. Try again later.
command-follow = Public channels to follow, filled by the operator: no subscription is needed there
name-follow = follow
option-follow-region = Only channels that carry this country, province or state; in any language
option-follow-topics = Only channels that carry these topics
option-follow-language = Only channels in this language
example-follow = /follow kazakhstan
follow-title = Channels to follow
follow-none = The operator of this bot has set up no channels to follow. /subscribe brings alerts here.
follow-unfit = None of the channels to follow carries that. /follow alone shows all of them; /subscribe brings alerts here.
follow-how-discord = On Discord, open the channel, press Follow and choose a channel of your server.
follow-how-telegram = On Telegram, open the channel and join it.
follow-plain = They carry the same for everybody: what is muted or set here changes nothing there. For that, use /subscribe.
subscribe-follow = A public channel carries all of this, too. Who follows it needs no subscription: /follow
button-follow = Channels to follow
button-follow-here = Follow here: { $channel }
follow-done = This channel follows it now
follow-done-how = What is published there arrives here. To end that: Server Settings > Integrations > Channels Followed.
follow-lacking = To follow it for you, I need the permission { $missing } in this channel. Or open the channel and press Follow yourself.
