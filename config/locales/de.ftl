language-name = Deutsch

## Labels

topic-internet = Internet
topic-hashrate = Hashrate
topic-power = Strom
topic-regulation = Gesetze
topic-unrest = Unruhen
topic-operations = Farmen
topic-hardware = Geräte
topic-business = Firmen
topic-also-internet = Netz, Verbindung
topic-also-hashrate = Rechenleistung
topic-also-power = Energie, Elektrizität
topic-also-regulation = Gesetz, Regulierung, Regeln
topic-also-unrest = Proteste, Protest
topic-also-operations = Farm, Betrieb
topic-also-hardware = Maschinen, Hardware
topic-also-business = Unternehmen
topic-about-internet = Netze weg, gedrosselt oder wieder da: im Land, in der Region, beim Anbieter
topic-about-hashrate = die Hashrate des Netzes bewegt sich, oder ein großer Teil geht offline
topic-about-power = Ausfälle, Rationierung, Abschaltungen und Tarife, die Miner treffen
topic-about-regulation = Verbote, Lizenzen, Steuern, Beschlagnahmen, und ab wann sie gelten
topic-about-unrest = Proteste, Ausnahmezustand und Kämpfe, wo Miner arbeiten
topic-about-operations = Farmen und Pools: Brände, Hochwasser, Ausfälle, Umzüge
topic-about-hardware = Maschinen: Rückrufe, Firmware, Engpässe, Zoll
topic-about-business = Firmen: Insolvenzen, große Verkäufe, Fusionen von Minern

severity-1 = gewöhnlich
severity-2 = wichtig
severity-3 = kritisch
filter-severity-2 = wichtig oder schlimmer
filter-severity-3 = nur kritisch
filter-silent = ohne Ton
filter-role = erwähnt { $role }
subscribe-lesser = Warnungen kommen hier an, aber ohne Diagramme oder ohne Verweis auf frühere: Es fehlt { $missing }.

dimension-internet = Internet
dimension-power = Strom
dimension-regulation = Gesetze
dimension-unrest = Unruhen

state-internet-down = weg
state-internet-degraded = gestört
state-internet-restored = wieder da
state-power-cut = weg
state-power-curtailed = eingeschränkt
state-power-strained = knapp
state-power-restored = wieder da
state-regulation-banned = verboten
state-regulation-restricted = beschränkt
state-regulation-proposed = geplant
state-regulation-eased = gelockert
state-regulation-dropped = verworfen
state-unrest-active = dauern an
state-unrest-calming = flauen ab
state-unknown = unbekannt
headline-internet-down = { $again ->
    [yes] Internet wieder weg
   *[no] Internet weg
}
headline-internet-degraded = { $again ->
    [yes] Internet erneut gestört
   *[no] Internet gestört
}
headline-internet-restored = { $partial ->
    [yes] Internet teils oder vorerst wieder da
   *[no] Internet wieder da
}
headline-power-cut = { $again ->
    [yes] Strom wieder weg
   *[no] Strom weg
}
headline-power-curtailed = { $again ->
    [yes] Strom erneut eingeschränkt
   *[no] Strom eingeschränkt
}
headline-power-strained = { $again ->
    [yes] Strom erneut knapp
   *[no] Strom knapp
}
headline-power-restored = { $partial ->
    [yes] Strom teils oder vorerst wieder da
   *[no] Strom wieder da
}
headline-regulation-banned = { $again ->
    [yes] Mining erneut verboten
   *[no] Mining verboten
}
headline-regulation-restricted = { $again ->
    [yes] Mining erneut beschränkt
   *[no] Mining beschränkt
}
headline-regulation-proposed = neue Regeln geplant
headline-regulation-eased = Regeln gelockert
headline-regulation-dropped = Vorhaben verworfen
headline-unrest-active = { $again ->
    [yes] erneut Unruhen
   *[no] Unruhen
}
headline-unrest-calming = Unruhen flauen ab
state-partial = teils oder vorerst { $state }
state-again = erneut { $state }
state-partly-back = { $state }, teils wieder da
state-stale = { $state }, keine neuen Meldungen
state-conflicting = { $state }, Quellen widersprechen sich
dimension-state = { $dimension }: { $state }

state-level = { $state }, { $level }
level-ordinary = { $value } % vom Üblichen
level-change = { $value } %
level-ehs = { $value } EH/s
level-mw = { $value } MW
level-capacity = { $value } % der Kapazität

## Times, counts, small words

duration-minutes = { $minutes } min
duration-under-a-day = unter einem Tag
duration-hours = { $hours } h
duration-hours-minutes = { $hours } h { $minutes } min
duration-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
duration-days-hours = { $days } T { $hours } h
age-now = gerade eben
age-ago = { $duration } her
never = nie
off = aus
on = an
page = Seite { $page } von { $pages }
and-more = und { $count } mehr
all-of-them = alle
quoted = „{ $word }“
publishers = { $count ->
    [one] 1 Medium
   *[other] { $count } Medien
}

## Alerts

reason-updated = Neues
reason-resolved = Vorbei
reason-corrected = Berichtigt
reason-in-force = Heute
reason-ended = Ausgelaufen
reason-reminder = Morgen
severity-was = { $now } (vorher { $was })
title-corrected = { $dimension }: Medium nimmt Meldung zurück
title-unconfirmed = { $dimension }: soll vorbei sein, unbestätigt
title-denied = { $state }, wird bestritten
title-announced = angekündigt am { $at }
measured-against = { $source } zeigt { $what } ({ $at })
title-after = { $title }, Dauer: { $duration }
doubted = Unbestätigt: Beim zweiten Lesen stand nicht alles davon in der Meldung.
publisher-unconfirmed = { $count ->
    [0] Noch kein Medium, unbestätigt
   *[other] Ein einziges Medium, unbestätigt
}
publisher-one = Ein einziges Medium{ $cited ->
    [none] {""}
   *[other] , Quelle: { $cited }
}
measured-level = { $source }: { $region } bei { $value } % vom Üblichen{ $since ->
    [unknown] {""}
   *[other] {" "}seit { $since }
}{ $reports ->
    [0] , noch keine Meldung
   *[other] {""}
}
measured-headline = { $source }: { $region }, { $said }{ $reports ->
    [0] ; noch keine Meldung
   *[other] {""}
}
measured-line = Seit { $since } · gemessen von { $source }{ $evidence ->
    [none] {""}
   *[other] {": "}{ $evidence }
}
over-below = Vorbei seit { $at }, siehe die Nachrichten unten.
late-note = Verspätet: Das ist { $age } und kam früher nicht durch.
unmuted-note = Das war bis jetzt stummgeschaltet: Es ist { $age }.
late-incident = Jetzt: { $region }, { $dimension }: { $state }, Stand { $at }.
late-story = Jetzt: { $headline } ({ $at }).
digest-budget = { $count ->
    [one] 1 weitere Warnung, gesammelt
   *[other] { $count } weitere Warnungen, gesammelt
}
digest-quiet-hours = { $count ->
    [one] 1 Warnung aus der Ruhezeit
   *[other] { $count } Warnungen aus der Ruhezeit
}
digest-first-sight = { $count ->
    [one] Lief schon, als Hashwire zum ersten Mal hinsah
   *[other] Lief schon, als Hashwire zum ersten Mal hinsah: { $count }
}
rate-headline-slide = { $source }: Hashrate der letzten Woche { $percent } % gegenüber der höchsten der letzten sechs, jetzt { $value } EH/s
rate-headline-blocks = { $source }: Blöcke der letzten { $hours } h { $percent } % gegenüber dem Takt der Woche, { $sigmas } Sigma
rate-headline-recovered = { $source }: Hashrate wieder bei { $value } EH/s über 3 Tage, { $percent } % gegenüber vor dem Einbruch
drop-pools = Pools, die viel weniger Blöcke finden: { $pools }
rate-headline-drop = { $source }: Hashrate { $percent } % gegenüber ihrem Trend über { $hours } h, { $sigmas } Sigma: Zufall erklärt das nicht
dead-title = Quellen, die nicht mehr antworten
silent-title = Quellen, die antworten und nichts Neues bringen
silent-text = Sie antworten, aber ihre Einträge sind weg oder es kommt viel länger als sonst nichts Neues: { $feeds }. Was nur sie bringen, fehlt dann.
dead-text = Seit 24 Stunden keine Antwort: { $feeds }. Was nur sie bringen, fehlt dann.
machine-translated = (maschinell übersetzt; die Links führen zum Original)
signal-fails-title = Eine Messung spinnt
signal-fails-text = { $signals } zeigt in zu vielen Ländern zugleich nichts: Der Fehler liegt dort. Sie zählt erst wieder, wenn sie läuft.
blind-title = Keine Quelle antwortet
blind-text = Bis die Quellen wieder da sind, heißt keine Warnung nicht, dass nichts los ist. Hashwire meldet sich, wenn sie wieder antworten.
back-title = Die Quellen antworten wieder
back-text = { $known ->
    [0] Die Quellen antworten wieder. Was inzwischen war, kommt jetzt.
   *[other] Die Quellen antworten wieder, Unterbrechung: { $lasted }. Was inzwischen war, kommt jetzt.
}
notice-forbidden-title = Ich kann nicht schreiben
notice-forbidden = Ich kann nicht schreiben, Ziel: { $place }. { $named ->
    [0] Mir fehlt dort das Recht dazu.
   *[other] Mir fehlen diese Rechte: { $permissions }.
} Gib sie mir, dann geht es von selbst weiter. Bis dahin geht nichts verloren ({ $waiting ->
    [one] 1 Warnung wartet
   *[other] { $waiting } Warnungen warten
}).
notice-rejected-title = Eine Warnung wurde abgelehnt
notice-rejected = Eine Warnung ging nicht raus und wird nicht noch mal versucht, Ziel: { $place }{ $why ->
    [none] .
   *[other] : { $why }.
} Die anderen laufen weiter. /why mit ihrem Link, oder /latest, zeigt, was es war.
notice-gone-title = Kanal nicht mehr da
place-chat = dieser Chat
place-topic = Thema { $topic }
place-elsewhere = der abonnierte Chat
notice-gone = Nicht mehr erreichbar: { $place }. Gelöscht, oder ich wurde entfernt; die Abos dort sind beendet. Kommt das Ziel zurück, schreib dort /subscribe.

## Buttons

button-answered-aside = Die Antwort steht in unserem privaten Chat.
error-outdated-button = Dieser Knopf stammt aus einer älteren Version und geht nicht mehr. Tipp { $command }, dann siehst du, was geht.
inline-open = Hashwire fragen
inline-none = Den Ort gibt es nicht: Frag Hashwire, was es kennt
button-nothing-new = Nichts Neues.
button-nothing-new-since = Nichts Neues seit { $at }.
button-again = Noch mal versuchen
button-forget = Alles löschen
button-help = Hilfe
button-mute = 24 h stumm
button-mutes = Alles Stumme
button-refresh = Aktualisieren
button-sources = Quellen
button-status = Lage
button-subscribe = Hier abonnieren
button-subscriptions = Alle Abos
button-window = Grafik { $window }
button-undo = Rückgängig
button-undo-number = Nr. { $number } zurücknehmen
button-undo-named = „{ $name }“ zurücknehmen
button-feedback = Alle Rückmeldungen
button-unmute = Wieder laut
button-unmute-number = Nr. { $number } wieder laut
button-unmute-named = { $name } wieder laut
button-unsubscribe = Nr. { $number } beenden
button-why = Warum?
button-why-number = Warum { $number }
button-wrong = Falsch

## Status

status-headline = { $region } · { $state }
status-headline-part = { $region } · { $part }: { $state }
status-stale-title = { $region } · zuletzt bekannt: { $state }, keine neuen Meldungen
status-unknown-title = { $region } · keine Meldungen
status-unstated-title = { $region } · Meldungen, aber nichts Bestimmtes
status-nothing = Von hier kam in { $days } Tagen keine Meldung. Das ist nicht dasselbe wie „alles normal“{ $sources ->
    [0] .
    [1] : { $covering ->
        [0] Unsere einzige Quelle schrieb in der Zeit nichts darüber.
       *[other] Unsere einzige Quelle schrieb in der Zeit darüber.
    }
   *[other] : { $covering ->
        [0] Keine unserer { $sources } Quellen schrieb in der Zeit darüber.
        [one] 1 unserer { $sources } Quellen schrieb in der Zeit darüber.
       *[other] { $covering } unserer { $sources } Quellen schrieben in der Zeit darüber.
    }
}
status-unstated = Die Meldungen unten sagen nichts Bestimmtes über Internet, Strom, Gesetze oder Unruhen hier. Das ist nicht dasselbe wie „alles normal“.
status-parts = In den Teilen: { $parts }
status-as-of = Stand { $at }
status-everywhere-title = { $count ->
    [one] In 1 Region ist etwas los
   *[other] In { $count } Regionen ist etwas los
}
status-quiet-title = Nirgends ist Akutes bekannt
status-quiet = Keine Quelle meldet aus den letzten { $days } Tagen etwas, das noch offen ist. Das ist der Stand des Wissens, nicht „alles normal“. /sources zeigt, wer antwortet.
dimension-no-reports = keine Meldungen in { $days } Tagen
dimension-unstated = nichts Bestimmtes, aber { $count ->
    [one] 1 Geschichte spricht davon
   *[other] { $count } Geschichten sprechen davon
}, neueste { $age }
dimension-began = seit { $since }
dimension-state-since = { $state } seit { $since }
dimension-since = seit { $since } ({ $duration })
dimension-when = { $since } ({ $duration } her)
measured-ordinary = nichts Auffälliges
dimension-inherited = landesweit: { $country }
basis-reported = { $count ->
    [one] ein einziges Medium, unbestätigt, { $age }
   *[other] { $count } Medien, neueste Meldung { $age }
}
basis-ended = ein einziges Medium, { $age }
basis-agree = { $count ->
    [one] ein Medium, { $age }, durch Messung bestätigt
   *[other] { $count } Medien, neueste Meldung { $age }, durch Messung bestätigt
}
basis-measured = gemessen, keine neue Meldung
basis-worse = gemessen, schlimmer als gemeldet
basis-stale = letzte Meldung { $age }
told-reported = gemeldet
told-before = davor
told-denied = bestritten
told-also = außerdem
told-over = vorbei
trouble-announced = angekündigt: { $state }
trouble-from = ab { $since }
until-date = bis { $until }
ended-by-term = ausgelaufen am { $until }
daily = täglich
ended-measured = dauerte laut Messung von { $since } bis { $until }
daily-from = täglich ab { $from } UTC
daily-hours = täglich { $from }-{ $until } UTC
where-part = in Teilen
where-share = etwa { $percent } %
where-regions = { $regions }
who-mobile = nur mobil
who-fixed = nur Festnetz
who-provider = ein Anbieter
who-miners = Miner
who-industry = Industrie
who-households = Haushalte
basis-unconfirmed-end = laut einem einzigen Medium vorbei, unbestätigt
dimension-nothing-now = gerade nichts bekannt, letzte Meldung { $age }
told-measured = gemessen
claim = { $count ->
    [one] { $what } ({ $first }, { $at })
   *[other] { $what } ({ $count } Medien, zuletzt { $first }, { $at })
}
claim-cited = { $count ->
    [one] { $what } ({ $cited }, via { $first }, { $at })
   *[other] { $what } ({ $cited }, via { $count } Medien, zuletzt { $first }, { $at })
}
measured-normal = { $source } { $value } % vom Üblichen{ $detail ->
    [none] {""}
   *[other] {": "}{ $detail }
} ({ $at })
measured-alone = { $source } eine Messung niedrig, die anderen normal: { $detail } ({ $at })
measured-state = { $source } { $what } ({ $at })
measured-detail = { $source } { $what }: { $detail } ({ $at })
measured-pending = { $source }: gerade gefragt, Antwort kommt gleich
measured-not-covered = { $source } misst diese Region nicht
measured-silent = { $source }: keine Antwort seit { $since }
data-from = Daten: { $sources }
field-farm = Deine Farm
farm-report = { $farm } meldet: { $said } · seit { $since }{ $isOver ->
    [yes] , vorbei seit { $until }
   *[no] {" "}({ $age })
}
field-hash-rate = Hashrate
field-share = Anteil
field-reports = Meldungen
field-difficulty = Difficulty
field-adjustment = Nächste Anpassung
hash-rate-line = { $value } EH/s ± { $sigma } % über { $hours } h bis { $at } ({ $source })
hash-rate-second = { $source } für denselben Tag: { $value } EH/s ({ $difference } %)
hash-rate-not-comparable = { $source } für denselben Tag: { $value } EH/s, nicht vergleichbar
hash-rate-against-yesterday = { $percent } % zum Vortag ({ $sigmas } Sigma)
hash-rate-against-last-week = Woche { $percent } % zur Vorwoche ({ $sigmas } Sigma)
hash-rate-against-record = { $percent } % zur Rekordwoche bis { $at } ({ $sigmas } Sigma)
hash-rate-week = { $value } EH/s ± { $sigma } % über 7 Tage
hash-rate-not-visible = noch nicht zu sehen: Diese { $hours } h begannen vor dem Ausfall
hash-rate-change = { $percent } % gegenüber dem Trend, { $sigmas } Sigma
hash-rate-reported = gemeldet: „{ $sentence }“ ({ $source }, { $at })
hash-rate-noise = im Rauschen
hash-rate-unknown = unbekannt: Keine Quelle hat eine Hashrate der letzten Tage
hash-rate-meaning = Blöcke kommen zufällig, jede Schätzung ist ungenau: Erst Änderungen ab 3 Sigma sagen etwas.
difficulty = { $value } T ({ $source }), ausgelegt auf { $implied } EH/s
adjustment = erwartet { $percent } %, etwa am { $at }
epoch-passed = { $percent } % der Periode sind um
share-line = { $percent } % ({ $source }, { $month })
share-old = zu alt, um zu sagen, wie viel heute gefährdet ist
share-exposed = {" "}→ { $least }-{ $most } EH/s gefährdet
history-title = { $region } · Verlauf
history-none = Hier ist kein Vorfall bekannt. Das ist nicht dasselbe wie „nichts passiert“: Zu sehen ist nur, was unsere Quellen melden.
history-open = Vorfall, bisher { $duration }
history-earlier = nicht gezeigte frühere Änderungen: { $count }
history-lasted = { $state }, { $duration } lang
history-lasting = { $state }, bisher { $duration }
history-closed = Vorfall, dauerte { $duration }

## Why, test

field-title = Überschrift
field-lead = erster Absatz
field-body = Text
matched = Treffer: { $parts }
matched-part = { $claim } („{ $quote }“, { $where })
matched-nothing = Treffer: keine.
claim-relevant = betrifft Miner
claim-not-relevant = betrifft Miner nicht
claim-doubted = zweites Lesen bestätigt es nicht
claim-refuted = zweites Lesen widerlegt es
why-told = Hier gemeldet
why-not-told = Hier nicht gemeldet
why-irrelevant = Niemand bekommt das: Es geht nicht um etwas, das Miner stoppen kann.
why-nobody = Kein Abo hier will das. /subscriptions zeigt, was abonniert ist.
why-about = { $name }: was hier ankam und warum
why-about-none = Meine Quellen haben dazu in den letzten { $days } Tagen nichts gemeldet, also konnte hier nichts ankommen. Das heißt nicht, dass nichts passiert ist.
why-story = { $count ->
    [one] Die Geschichte hat 1 Medium: { $publishers }
   *[other] Die Geschichte hat { $count } Medien: { $publishers }
}
verdict-sent = { $filter } · gemeldet { $at }: { $reason }
verdict-waiting = { $filter } · wartet seit { $at }: { $reason }
verdict-stopped = { $filter } · gestoppt { $at }: { $reason }
verdict-would-tell = { $filter } · würde gemeldet: { $reason }
verdict-would-stop = { $filter } · würde nicht gemeldet: { $reason }
because-taught = ein Admin hier hat solche Nachrichten als falsch markiert.
lesson = { $words ->
    [none] Diese Warnung wurde hier als „{ $kind }“ markiert, { $at }.
   *[other] Ähnlich wie „{ $headline }“, markiert als „{ $kind }“, { $at }. Gemeinsam: { $words }.
} /feedback nimmt es zurück.
because-muted = „{ $name }“ ist hier stummgeschaltet. /unmute holt es zurück.
because-severity = weniger schwer als gewünscht.
because-no-region = es betrifft keine der abonnierten Regionen.
because-regions = andere Region.
because-topics = anderes Thema.
because-excluded-regions = es passierte nur dort, woher nichts gewünscht ist.
because-excluded-topics = es geht nur um Unerwünschtes.
because-before-subscription = es wurde gemeldet, bevor dieses Abo begann.
because-words = keines der Wörter kommt vor.
because-excluded-words = ein ausgeschlossenes Wort kommt vor.
because-closed = das Abo ist beendet.
because-nothing-new = es stand nichts Neues drin.
because-merged = es wurde Teil einer anderen Nachricht.
because-never-told-here = wozu es gehört, wurde hier nie gemeldet.
because-told-in-a-digest = es kam schon, in einer Übersicht.
because-cannot-edit = es kam nur ein Medium dazu, und Nachrichten lassen sich hier nicht ändern.
because-quiet-hours = es kam in der Ruhezeit und steht danach in der Übersicht.
because-budget = viele Warnungen auf einmal; es kommt in der nächsten Übersicht.
because-digest = in einer Übersicht.
because-first = erste Meldung der Geschichte.
because-escalated = es wurde schlimmer.
because-updated = es gab Neues.
because-resolved = es ist vorbei.
because-corrected = ein Medium hat seine Meldung berichtigt.
because-publisher = ein weiteres Medium.
because-in-force = das Angekündigte hat begonnen.
because-ended = die Frist ist abgelaufen.
because-reminder = es beginnt morgen.
because-retold = es erzählt nur von früher.
because-over-before-told = es war vorbei, bevor hier etwas gemeldet wurde.
because-rate-limited = die Plattform bat zu warten.
because-unavailable = die Plattform war nicht erreichbar; nächster Versuch folgt.
because-rejected = die Plattform hat die Nachricht abgelehnt.
because-rejected-why = endgültig abgelehnt: { $why }.
because-could-not-be-made = die Nachricht ließ sich nicht bauen, das ist mein Fehler.
because-forbidden = das Recht zu schreiben fehlte.
because-gone = das Ziel gibt es nicht mehr.
because-not-relevant = es geht nicht um etwas, das Miner stoppen kann.
because-already-known = es war schon da, als Hashwire zum ersten Mal hinsah, und kommt in einer Übersicht.
because-first-sight = die Quelle war neu: Von dem, was sie schon hatte, kommt nur Kritisches unter 3 Stunden.
because-undated = ohne Datum, also keine Nachricht.
because-too-old = es war beim ersten Sehen über 48 Stunden alt.
because-unsubscribed = das Abo endete, bevor es rausging.
because-expired = es ist älter, als aufgehoben wird.
because-could-not-be-sent = Senden ging nicht; nächster Versuch folgt.
because-on-its-way = es ist unterwegs.
because-moved = der Chat ist umgezogen.
test-relevant = Das wäre eine Warnung
test-irrelevant = Das wäre keine Warnung

## Commands: descriptions (at most 100 characters)

command-start = Was Hashwire macht, ein Beispiel und der nächste Schritt
command-status = Was über eine Region bekannt ist, mit Quellen und Alter; ohne Region: überall
command-latest = Die neuesten Geschichten, auch aus einer Region oder zu einem Thema
command-subscribe = Warnungen hier bekommen: Regionen, Themen, Wörter, ab welcher Schwere
command-unsubscribe = Abo beenden
command-subscriptions = Was hier abonniert ist und wo es ankommt
command-mute = Thema, Region, Wort oder Medium eine Weile stummschalten
command-unmute = Stummschaltung aufheben
command-mutes = Was hier stumm ist, und bis wann
command-why = Warum eine Geschichte hier gemeldet wurde, oder nicht
command-wrong = Sagen, was an einer Warnung falsch ist: Solche werden hier dann so behandelt
command-feedback = Was hier als falsch markiert wurde, und wie man es zurücknimmt
command-test = Was ein Text oder eine Seite treffen würde, und wer hier gewarnt würde
command-history = Was in einer Region war: jede Änderung, ihre Quelle, wie lange
command-hashrate = Die Hashrate des Netzes, mit ihrer Ungenauigkeit
command-topics = Welche Themen es gibt
command-regions = Wie Orte heißen, und wo etwas los ist
command-sources = Welche Quellen antworten, welche nicht, seit wann
command-settings = { $platform ->
    [discord] Sprache, Zeitzone, Ruhezeit und die Rolle, die erwähnt wird; Threads
    [telegram] Sprache, Zeitzone und Ruhezeit; Anpinnen, Hashtags, Linkvorschau
   *[other] Sprache, Zeitzone und Ruhezeit
}
command-help = Alle Befehle, oder einer mit Optionen und Beispiel
command-forget = Alle Daten löschen, die über diesen { $place ->
    [server] Server
   *[other] Chat
} gespeichert sind
command-replay = Ein aufgezeichnetes Ereignis abspielen, wie ein Kanal es gesehen hätte

## Names of the commands on Discord, beside the English ones: one word in lower case, at most 32 characters

name-start = start
name-status = lage
name-latest = neues
name-subscribe = abonnieren
name-unsubscribe = beenden
name-subscriptions = abos
name-mute = stumm
name-unmute = entstummen
name-mutes = stummes
name-why = warum
name-wrong = falsch
name-feedback = rückmeldungen
name-test = prüfen
name-history = verlauf
name-hashrate = hashrate
name-topics = themen
name-regions = regionen
name-sources = quellen
name-settings = einstellungen
name-help = hilfe
name-forget = löschen

## Names of the options on Discord, beside the English ones: one word in lower case, at most 32 characters

option-name-region = region
option-name-window = zeitraum
option-name-about = worüber
option-name-page = seite
option-name-regions = regionen
option-name-topics = themen
option-name-words = wörter
option-name-severity = schwere
option-name-channel = kanal
option-name-role = rolle
option-name-silent = ohne_ton
option-name-which = welches
option-name-what = was
option-name-duration = dauer
option-name-except-critical = außer_kritisch
option-name-link = link
option-name-undo = zurücknehmen
option-name-text = text
option-name-country = land
option-name-language = sprache
option-name-time-zone = zeitzone
option-name-quiet-hours = ruhezeit
option-name-mention-from = erwähnen_ab
option-name-operator = verwalter
option-name-threads = threads
option-name-command = befehl
option-name-confirm = bestätigen
option-name-digest = übersicht
option-name-sound = ton
option-name-length = länge
option-name-feed = feed
option-name-all = alles
option-name-file = datei

## Options and examples

option-status-region = Land, Provinz oder Bundesstaat, in jeder Sprache; ohne: überall
option-latest-about = Eine Region, ein Thema, oder je eins mit Komma dazwischen
option-regions-country = Ein Land, um seine Teile zu sehen
option-status-window = Zeitraum der Grafik: 48h oder 30d
option-subscribe-regions = Länder, Provinzen, Staaten, mit Kommas, -Name schließt aus; ohne: überall
option-subscribe-topics = Themen mit Kommas, -Name schließt aus; ohne: alle
option-subscribe-words = Wörter, die vorkommen müssen, Wortfolgen "in Anführung", -Wort schließt aus
option-subscribe-severity = Ab welcher Schwere: gewöhnlich, wichtig oder kritisch
option-subscribe-channel = Wohin die Warnungen gehen; ohne: hierher
option-subscribe-role = Rolle, die von diesen Warnungen erfährt
option-subscribe-silent = Diese Warnungen kommen ohne Ton
option-unsubscribe-which = Welches Abo, oder "all"
option-mute-what = Thema, Region, Wort oder Medium
option-mute-duration = Wie lange: 1h30m, 7d, eine Woche, bis 18:00; ohne: bis zur Aufhebung
option-mute-except-critical = Kritisches kommt trotzdem
option-unmute-what = Was wieder ankommen soll, oder "all"
option-why-link = Link des Artikels
option-wrong-link = Link des Artikels, oder auf die Warnung antworten
option-wrong-what = Nicht Mining, falscher Ort, falscher Zustand, schon bekannt oder Werbung
option-feedback-undo = Nummer in der Liste, oder "all"
option-test-text = Eine Überschrift, ein Text oder ein Link
option-history-region = Land, Provinz oder Bundesstaat, in jeder Sprache
option-settings-language = Sprache, in der Hashwire hier spricht
option-settings-time-zone = Eine Stadt, oder UTC+1; gilt für Zeiten und für die Ruhezeit
option-settings-quiet-hours = Etwa 22:00-07:00; nur Kritisches kommt durch; oder "off"
option-settings-role = Rolle, die erwähnt wird
option-settings-mention-from = Ab welcher Schwere die Rolle erwähnt wird; oder "off"
option-settings-channel = Nur für diesen Kanal: eigene Sprache, Zeiten, Rolle, Threads
option-settings-operator = Rolle, die hier alle Knöpfe drücken darf
option-settings-threads = Ein eigener Thread für jeden Vorfall
option-settings-pin = Kritische Warnungen anpinnen, bis sie vorbei sind
option-settings-hashtags = Hashtags am Ende der Warnungen, etwa #Kasachstan #Internet
option-settings-preview = Vorschau auf die Seite des Mediums zeigen
option-page = Welche Seite der Liste
option-help-command = Name eines Befehls
option-forget-confirm = Ja, löschen
option-replay-recording = Name der Aufzeichnung

example-start = /start
example-status = /status kasachstan
example-latest = /latest kasachstan strom
example-subscribe = /subscribe kasachstan, texas strom "immersion cooling" -betrug wichtig
example-unsubscribe = /unsubscribe all
example-subscriptions = /subscriptions
example-mute = /mute gesetze 7d except_critical
example-unmute = /unmute gesetze
example-mutes = /mutes
example-why = /why https://example.org/article
example-wrong = /wrong werbung https://example.org/article
example-feedback = /feedback
example-test = /test Stromrationierung trifft Miner in Kasachstan
example-history = /history kasachstan
example-hashrate = /hashrate
example-topics = /topics
example-regions = /regions kasachstan
example-sources = /sources
example-settings = /settings language:de time_zone:Europe/Berlin quiet_hours:22:00-07:00
example-help = /help subscribe
example-forget = /forget
example-replay = /replay january-2022

choice-24h = 24 Stunden
choice-7d = 7 Tage
choice-30d = 30 Tage
choice-with-words = Nur mit { $words }
choice-without-words = Ohne { $words }
choice-forever = bis zur Aufhebung

## Answers

about-bot = Hashwire warnt Bitcoin-Miner, wenn in ihrer Region Internet oder Strom ausfällt oder sich Gesetze ändern: mit Quelle und wie sicher es ist. Drück auf Starten oder frag gleich: /status kasachstan. In einer Gruppe oder einem Kanal warnt es alle dort.
about-bot-short = Warnt Bitcoin-Miner vor Internetsperren, Stromausfällen und neuen Gesetzen, mit Quellen.
# Behind "Watching", beside the bot's name on Discord.
presence = { $sources ->
    [0] keine Quelle: keine antwortet
    [one] eine Quelle
   *[other] { $sources } Quellen
}, { $places ->
    [0] kein Ort mit Problemen
    [one] ein Ort mit Problemen
   *[other] { $places } Orte mit Problemen
}
start-title = Hashwire passt auf, was Miner stoppen kann
start-what = Wenn in einer Region Internet, Strom oder Gesetze Ärger machen, kommt das einmal: die Fakten, die Quellen und wie sicher es ist. Bestätigen es mehr Medien, wird die Nachricht geändert; ist es vorbei, kommt eine Antwort darauf.
start-example = Zum Beispiel: „KRITISCH · Kasachstan · Internet: Internet in ganz Kasachstan weg, Miner offline. Konnektivität bei 5 % vom Üblichen, sagt NetBlocks. 3 Medien.“
start-next = Weiter: /subscribe zeigt hier, was zur Wahl steht, { $platform ->
    [discord] /subscribe regions:all
   *[other] /subscribe all
} nimmt alles. /status { $platform ->
    [discord] region:kasachstan
   *[other] kasachstan
} antwortet sofort.
note-every-topic = /{ $command } zeigt alle Themen eines Ortes auf einmal, darunter { $topics }.
note-unread = In dieser Antwort nicht berücksichtigt: „{ $value }“. /help zeigt, was man fragen kann.
note-widened = „{ $value }“ verstehe ich als { $place }, und zwar ganz.
add-to-channel = Zu einem Kanal hinzufügen
add-to-group = Zu einer Gruppe hinzufügen
added-to = Ich darf dort jetzt schreiben. Die Knöpfe unten gelten dafür. Hier getippt, nennen Befehle den Chat zuerst: /subscribe { $chat } kasachstan
chat-absent = Entweder bin ich nicht in { $chat }, oder du bist dort kein Admin. Füg mich mit dem Recht zu schreiben hinzu und versuch es noch mal.
away-title = Ich war weg
away = { $count ->
    [one] Das kam, während ich weg war, und ist für eine Antwort zu alt
   *[other] Diese { $count } kamen, während ich weg war, und sind für eine Antwort zu alt
}. Schreib es noch mal, wenn du es noch wissen willst:
add-to-server = Hashwire zum Server hinzufügen
server-absent = Auf diesem Server gibt es nur die Befehle: Ich kann antworten, aber keine Warnungen schicken. Füg mich mit diesem Link hinzu und versuch es noch mal.
note-ignored = Hinter /{ $command } gehört nichts, „{ $value }“ hat also nichts geändert.
ask-words = Verstanden: { $understood }. { $words } kenne ich nicht als Ort, Thema oder Schwere.{ $near ->
    [0] {""}
   *[other] {" "}Meintest du eins davon?
} Soll eine Warnung das als Wort enthalten? In Anführungszeichen ist das gleich klar.
ask-words-alone = { $words } kenne ich nicht als Ort, Thema oder Schwere.{ $near ->
    [0] {""}
   *[other] {" "}Meintest du eins davon?
} Als Wort kämen nur Texte, in denen es steht. In Anführungszeichen ist das gleich klar.
ask-value = Was soll bei { $option } stehen? /help { $command } zeigt, was geht.
ask-option = /{ $command } braucht das. Zum Beispiel: { $example }
ask-choose = Drück einen der Knöpfe oder schreib es: { $example }
ask-which-told = In dieser Nachricht stand mehreres. Was davon?
subscribe-ask-title = Was soll hier ankommen?
subscribe-menu-regions = Mehrere Orte
subscribe-menu-topics = Mehrere Themen
subscribe-ask = Ein Druck abonniert es hier; mehr geht später. Genauer geht es so: { $platform ->
    [discord] /subscribe regions:kasachstan topics:strom severity:wichtig
   *[other] /subscribe kasachstan strom wichtig
}
subscribe-done = Abonniert
subscribe-where = Warnungen kommen in { $where } an.
webhook-signed = Anfragen sind mit { $secret } signiert: halt das geheim, dein Programm braucht es zum Prüfen (standardwebhooks.com). Beenden kannst du das mit /unsubscribe und derselben Adresse.
subscriptions-webhooks = Warnungen gehen auch an { $names }. /subscriptions mit der Adresse zeigt, welche.
subscribe-changed = Abo geändert
subscribe-known = Schon abonniert
subscribe-again-done = { $count ->
    [one] 1 Abo läuft weiter
   *[other] { $count } Abos laufen weiter
}
subscribe-again-left = { $count ->
    [one] 1 bleibt zu: Dort kann ich immer noch nicht schreiben.
   *[other] { $count } bleiben zu: Dort kann ich immer noch nicht schreiben.
}
button-subscribe-again = { $count ->
    [one] 1 Abo fortsetzen
   *[other] { $count } Abos fortsetzen
}
subscribe-missing-title = Dort kann ich noch nicht schreiben
subscribe-missing = Es fehlt: { $missing }. Gib das Hashwire und versuch es noch mal. Bisher ist nichts abonniert.
subscribe-no-example = { $seen ->
    [0] In den letzten { $days } Tagen gab es keine Meldung, also wäre nichts angekommen.
   *[other] In den letzten { $days } Tagen wäre nichts angekommen.
}
subscribe-examples = { $count ->
    [one] Das wäre in den letzten { $days } Tagen angekommen:
   *[other] In den letzten { $days } Tagen wären { $count } Geschichten angekommen, die neuesten:
}
subscribe-missed = { $count } nicht dabei: { $reason }
subscribe-next = Zu viel? /mute schaltet ein Thema eine Weile stumm. Bei Kritischem steht das immer im ersten Wort.
filter-everything = alles
filter-without = ohne { $words }
ask-which-subscription = Welches? Es gibt mehrere.
unsubscribe-done = { $count ->
    [one] Das Abo ist beendet
   *[other] { $count } Abos sind beendet
}
subscriptions-title = { $count ->
    [one] 1 Abo
   *[other] { $count } Abos
}
subscriptions-none-title = Keine Abos
subscriptions-none = Hier wird noch nichts gemeldet. /subscribe fängt an: alles, oder die Regionen und Themen, die du nennst.
subscription-here = hier
subscription-at = in { $where }
subscription-paused = pausiert, dort fehlt: { $reason }
subscription-closed = beendet, das Ziel war weg
mute-done = Stumm: { $name } ({ $kind ->
    [topic-in] Thema in einer Region
    [topic] Thema
    [region] Region
    [word] Wort
    [publisher] Medium
   *[incident] Vorfall
})
mute-kind-topic-in = Thema in einer Region
mute-kind-topic = Thema
mute-kind-region = Region
mute-kind-word = Wort
mute-kind-publisher = Medium
mute-kind-incident = Vorfall
this-incident = dieser Vorfall
topic-in-region = { $region } · { $topic }
mute-done-several = Stumm: { $names }
mute-silenced = { $of ->
    [0] Von dem, was hier abonniert ist, kam in den letzten { $days } Tagen nichts, also gab es nichts stummzuschalten.
    [1] Das hätte die einzige hier abonnierte Geschichte der letzten { $days } Tage { $count ->
        [0] nicht verschluckt
       *[other] verschluckt
    }.
   *[other] Das hätte { $count ->
        [0] keine
       *[other] { $count }
    } von { $of } hier abonnierten Geschichten der letzten { $days } Tage verschluckt.
}
mute-scope = { $place ->
    [server] Gilt für den ganzen Server, nicht für andere.
    [terminal] Gilt für das ganze Terminal, nicht für andere.
   *[other] Gilt für den ganzen Chat, nicht für andere.
}
mute-forever = bis zur Aufhebung
mute-until = bis { $until }
mute-except-critical = Kritisches kommt trotzdem
mutes-title = Stummgeschaltet: { $count }
mutes-none-title = Nichts ist stumm
mutes-none = Alles Abonnierte kommt an. /mute schaltet Thema, Region, Wort oder Medium stumm.
unmute-done = Wieder laut: { $names }
unmute-next = Was ab jetzt passiert, kommt wieder.{ $following ->
    [0] {""}
    [one] {" "}Es folgt 1 stumme Warnung, die noch gilt.
   *[other] {" "}Es folgen { $following } stumme Warnungen, die noch gelten.
}
latest-title = Neueste Geschichten
latest-none-title = Keine Geschichten
latest-none = In { $days } Tagen kam keine Meldung. Das sagen unsere Quellen, nicht, dass nichts war.
topics-title = Themen
topics-next = { $platform ->
    [discord] Eins davon abonnieren: /subscribe topics:strom. Eins stummschalten: /mute what:strom duration:7d.
   *[other] Eins davon abonnieren: /subscribe strom. Eins stummschalten: /mute strom 7d.
}
regions-title = { $count } Länder und Gebiete, { $parts } Provinzen und Bundesstaaten
regions-how = Nenn einen Ort in jeder Sprache oder mit Kürzel: kazakhstan, Казахстан, kz, texas, us-tx. Ein Land umfasst seine Teile.
regions-busy = Etwas los ist in: { $regions }. Siehe /status.
regions-next = { $platform ->
    [discord] /regions country:kasachstan
   *[other] /regions kasachstan
} listet die Teile eines Landes.
regions-of = { $region } ({ $code }) und seine Teile
regions-no-parts = Nur als Ganzes bekannt.
sources-title = { $answering } von { $sources ->
    [one] 1 Quelle
   *[other] { $sources } Quellen
} { $answering ->
    [one] antwortet
   *[other] antworten
}
sources-last-good = Letzte gute Antwort: { $age }.
sources-no-answer = Noch hat keine Quelle geantwortet.
sources-model = Das Modell: { $requestsToday } Anfragen heute, { $inputTokens } Tokens gelesen und { $outputTokens } geschrieben seit dem Start; stattdessen Sätze der Medien: { $fallbacks }.
sources-counts = { $failing ->
    [0] Keine gestört
    [one] 1 gestört
   *[other] { $failing } gestört
}{ $waiting ->
    [0] .
   *[other] ; { $waiting } noch nicht gefragt.
}
source-failing = { $failures ->
    [one] einmal gescheitert
   *[other] { $failures } Mal gescheitert
}, letzte gute Antwort: { $last } · { $error }
source-dead = gilt als tot: { $failures } Mal in Folge gescheitert, letzte gute Antwort: { $last } · { $error }
fault-http = HTTP { $detail }
fault-no-host = den Server gibt es nicht
fault-name-server = der Nameserver antwortet nicht
fault-refused = Verbindung abgelehnt
fault-broken-off = Verbindung abgebrochen
fault-no-connection = keine Verbindung in der vorgesehenen Zeit
fault-no-route = Server nicht erreichbar
fault-unreachable = nicht erreichbar ({ $detail })
fault-certificate-expired = sein Zertifikat ist abgelaufen
fault-certificate-self-signed = sein Zertifikat ist selbst signiert
fault-certificate-unverified = sein Zertifikat lässt sich nicht prüfen
fault-certificate-other-host = sein Zertifikat gilt für einen anderen Server
fault-timeout = keine vollständige Antwort in { $detail } s
fault-redirect-address = weitergeleitet zu etwas, das keine Webadresse ist
fault-redirect-robots = weitergeleitet dorthin, wo robots.txt es verbietet
fault-redirects = mehr als { $detail } Weiterleitungen
fault-private = { $detail } ist eine private oder besondere Adresse
fault-entries = seine Einträge sind nicht lesbar
fault-nested = mehr als { $detail } Elemente tief verschachtelt
fault-no-feed = ein <{ $detail }>-Dokument, kein Feed
fault-no-xml = kein XML-Dokument
fault-no-json = die Antwort ist kein JSON
fault-too-long = die Antwort ist zu lang
fault-shape = die Antwort hat eine unerwartete Form
fault-unreadable = nicht lesbar: „{ $detail }“
fault-says = meldet „{ $detail }“
fault-slow = ließ sich nicht in { $detail } s lesen
source-emptied = antwortet, aber die Einträge sind weg; zuletzt gehört: { $age }
source-old = antwortet, bringt aber ungewöhnlich lange nichts Neues; zuletzt gehört: { $age }
source-undated = die Daten der Einträge sind nicht lesbar: Es zählt, wann sie auftauchen; zuletzt gehört: { $age }
sources-advice = Bis sie wieder liefern, fehlt hier, was nur sie melden: Die Links führen zu ihren Seiten. Die meisten Störungen vergehen von selbst. Wer tagelang tot oder stumm bleibt, ist oft umgezogen: Wer Hashwire betreibt, prüft das mit feeds:check.
sources-next-try = Zeit bis zum nächsten Versuch: { $wait }.
settings-title = { $place ->
    [server] Einstellungen dieses Servers
    [terminal] Einstellungen dieses Terminals
   *[other] Einstellungen dieses Chats
}
settings-changed = Einstellungen geändert
settings-how = Ändern, indem du sie nennst: /settings quiet_hours:22:00-07:00, oder ausschalten: /settings quiet_hours:off.
field-language = Sprache
field-time-zone = Zeitzone
field-quiet-hours = Ruhezeit
field-mention = Rolle erwähnen
field-operator = Rolle, die alle Knöpfe drücken darf
field-channel = Kanal
field-threads = Thread je Vorfall
field-pin = Kritische Warnungen anpinnen
field-hashtags = Hashtags
field-preview = Linkvorschau
field-own-settings = Kanäle mit eigenen Einstellungen
button-switch-on = { $what }: einschalten
button-switch-off = { $what }: ausschalten
button-same-as-server = Wie auf dem Server
button-no-operator = Rolle für Knöpfe entfernen
settings-operator = Wer diese Rolle hat, darf hier alle Knöpfe drücken. Damit sie auch die Befehle tippen dürfen, erlaub die Rolle unter Servereinstellungen > Integrationen.
settings-missing = Dafür fehlt hier ein Recht: { $missing }. Gib es mir, dann geht es ab der nächsten Warnung.
mention-from = { $role }, ab „{ $severity }“
help-title = Befehle
help-manager = { $platform ->
    [telegram] (für Admins)
   *[other] (für Admins)
}
help-manager-only = { $platform ->
    [discord] Nur für alle, die den Server verwalten dürfen.
    [telegram] Nur für Admins des Chats.
   *[other] Nur für Admins.
}
help-required = (nötig)
help-example = Beispiel:
help-next = { $platform ->
    [discord] /help command:subscribe erklärt einen davon mit Beispiel.
   *[other] /help subscribe erklärt einen davon mit Beispiel.
}
forget-ask-title = { $place ->
    [server] Alles über diesen Server löschen?
    [terminal] Alles über dieses Terminal löschen?
   *[other] Alles über diesen Chat löschen?
}
forget-ask = Abos, Stummschaltungen, Einstellungen und das Protokoll der Warnungen hier sind dann für immer weg. Es kommen keine Warnungen mehr. Rückgängig geht nicht.
forget-done-title = Gelöscht
forget-done = { $count ->
    [one] 1 Eintrag wurde gelöscht.
   *[other] { $count } Einträge wurden gelöscht.
} { $place ->
    [server] Über diesen Server ist nichts mehr gespeichert.
    [terminal] Über dieses Terminal ist nichts mehr gespeichert.
   *[other] Über diesen Chat ist nichts mehr gespeichert.
}
replay-done-title = Die Aufzeichnung ist zu Ende
replay-done = { $from } bis { $until }: { $reports ->
    [one] 1 Meldung
   *[other] { $reports } Meldungen
} von { $publishers ->
    [one] 1 Medium
   *[other] { $publishers } Medien
}. In einem Kanal wären angekommen: { $alerts ->
    [one] 1 neue Nachricht
   *[other] { $alerts } neue Nachrichten
}, { $answers ->
    [one] 1 Antwort auf eine frühere
   *[other] { $answers } Antworten auf frühere
} und { $edits ->
    [one] 1 stille Änderung
   *[other] { $edits } stille Änderungen
}. Meldungen ohne Neues: { $silent }.
replay-next = /status kasachstan zeigt weiter die Gegenwart.
replay-alert = { $at } · neue Nachricht
replay-edit = { $at } · ändert eine frühere Nachricht
replay-answer = { $at } · antwortet auf eine frühere Nachricht
replay-asked = { $at } · jemand tippt { $command }

## Mistakes

error-title = Das hat nicht geklappt
error-unexpected-title = Hier ist etwas kaputtgegangen
error-unexpected = Du kannst nichts dafür, und soweit ich weiß, blieb nichts halb fertig. Versuch es noch mal; passiert es wieder, gib dem Betreiber diese Nummer, sie steht auch im Log: { $id }
error-not-shown = Es gibt eine Antwort, aber sie ließ sich hier nicht zeigen. Versuch es noch mal; passiert es wieder, gib dem Betreiber diese Nummer, sie steht auch im Log: { $id }
error-late = Das dauerte über eine Minute, also warte ich nicht weiter. Versuch es gleich noch mal.
error-too-fast = Das war zu viel in einer Minute. Gleich antworte ich wieder; Warnungen laufen weiter.
error-manager-only = { $platform ->
    [discord] /{ $command } ändert hier etwas für alle und braucht das Recht „Server verwalten“.
    [telegram] /{ $command } ändert hier etwas für alle und ist nur für Admins dieses Chats. Anonyme Admins dürfen auch.
   *[other] /{ $command } ändert hier etwas für alle und ist nur für Admins.
}
error-option = „{ $value }“ kann ich nicht als { $option } lesen. /help { $command } zeigt, was gemeint ist.
error-window = „{ $value }“ ist kein Zeitraum, den ich zeichnen kann. Sag 48h oder 30d.
error-unknown-region = { $near ->
    [0] Einen Ort „{ $value }“ kenne ich nicht. Bekannt sind Länder und die Provinzen und Staaten der Miner, in jeder Sprache oder als Kürzel: kasachstan, kz, texas, us-tx.
   *[other] Ich bin nicht sicher, welcher Ort „{ $value }“ ist. Meintest du einen von diesen?
}
error-unknown-topic = Ein Thema „{ $value }“ gibt es nicht. Das sind die Themen:
error-unknown-label = „{ $value }“ ist weder ein Thema noch ein Ort, den ich kenne, noch je eins mit Komma. /topics und /regions listen sie.
error-two-labels = „{ $value }“: /{ $command } nimmt einen Ort, ein Thema oder je eins. Womit anfangen?
error-unknown-severity = „{ $value }“ ist keine Schwere. Sag gewöhnlich, wichtig oder kritisch.
error-unknown-command = { $near ->
    [0] „{ $value }“ verstehe ich nicht. Nenn einen Ort wie kasachstan oder ein Thema wie strom. /help listet alle Befehle.
   *[other] Einen Befehl „{ $value }“ gibt es nicht. Meintest du den?
}
error-is-option = „{ $value }“ ist kein Befehl, sondern eine Option von /{ $command }. Schreib: { $example }
error-page = „{ $value }“ ist keine Seite. Sag eine Zahl, etwa 2.
error-duration = „{ $value }“ ist keine Dauer. Sag 30m, 1h30m, 7d, eine Woche, bis 18:00 oder immer, höchstens ein Jahr.
error-line-length = Das ist zu viel auf einmal: hinter /{ $command } höchstens { $characters } Zeichen und { $words } Wörter.
error-value-length = Zu lang für { $option }: höchstens { $characters } Zeichen.
error-unknown-option = /{ $command } hat keine Option „{ $value }“. Es gibt: { $options }
error-given-twice = „{ $first }“ und „{ $second }“ sind beide für { $option }, das nur eins nimmt. Womit anfangen?
error-no-exclusion = /{ $command } kann „{ $value }“ nicht ausschließen. Regionen, Themen und Wörter ausschließen kann /subscribe.
error-not-understood = „{ $value }“ hinter /{ $command } verstehe ich nicht.
error-mixed-words = In „{ $value }“ steht ein Ort oder Thema mit etwas anderem zusammen. Nenn den Ort oder das Thema allein; setz Wörter, die genau so vorkommen müssen, in Anführungszeichen.
error-mute-mixed = In „{ $value }“ steht ein Ort, Thema oder Medium mit Wörtern zusammen, die ich nicht verstehe. Schreib es so: { $platform ->
    [discord] /mute what:kasachstan internet duration:2h
   *[other] /mute kasachstan internet 2h
}, oder die Wörter in Anführungszeichen: { $platform ->
    [discord] /mute what:"gold miners" duration:7d
   *[other] /mute "gold miners" 7d
}
error-mute-which = „{ $value }“ kann zweierlei heißen. Ein Thema an einem Ort ohne Komma: { $platform ->
    [discord] /mute what:internet in kasachstan
   *[other] /mute internet in kasachstan
}. Beides ganz: nacheinander stummschalten.
error-duration-past = Der Moment ist vorbei. Sag, wie lange oder bis wann: 2h, bis 18:00.
error-switch = „{ $value }“ ist weder ja noch nein (yes, no).
error-words = Diese Wörter gehen nicht: höchstens 25, je 2 bis 60 Zeichen, mit Kommas, Wortfolgen „in Anführungszeichen“.{ $platform ->
    [discord] {""}
   *[other] {" "}Optionen heißen englisch: regions:, topics:, words:, severity:, channel:.
}
error-mute-target = „{ $value }“ kann ich nicht stummschalten. Nenn ein Thema, eine Region, ein Medium wie example.org oder ein Wort von 2 bis 60 Zeichen.
error-mute-pointing = Ich weiß nicht, was „{ $value }“ ist. Drück den Knopf unter der Warnung{ $platform ->
    [telegram] {" "}oder antworte auf sie mit /mute
   *[other] {""}
}. Oder nenn ein Thema, eine Region oder ein Medium; was als Wort stumm sein soll, kommt in Anführungszeichen.
error-channel = „{ $value }“ ist kein Kanal, den ich kenne. { $platform ->
    [discord] Nimm einen aus der Liste.
   *[other] Schreib /subscribe in dem Chat oder Thema, wo die Warnungen hin sollen.
}
error-channel-here = { $platform ->
    [discord] Einen Kanal kann man nur auf einem Server nennen; hier kommen Warnungen in diesen Chat.
   *[other] Ein anderer Ort lässt sich hier nicht nennen. Schreib /subscribe in dem Chat oder Thema, wo die Warnungen hin sollen.
}
error-channel-gone = Den Kanal sehe ich nicht. Nimm einen, den es gibt und den ich sehen darf.
error-role = „{ $value }“ ist keine Rolle dieses Servers. Nimm eine aus der Liste.
error-role-everyone = Alle auf einmal zu wecken ist zu viel. Nimm eine andere Rolle, die sich jeder selbst holen kann.
error-role-silent = Diese Rolle kann ich nicht erwähnen: Niemand würde benachrichtigt. Erlaub in ihren Einstellungen allen, sie zu erwähnen, oder gib Hashwire das Recht „Alle Rollen erwähnen“.
error-role-here = Hier gibt es keine Rollen zum Erwähnen.
error-mention-role = Nenn auch die Rolle: { option-name-role } und { option-name-mention-from } gehören zusammen.
error-time-zone = { $near ->
    [0] „{ $value }“ ist keine Zeitzone, die ich kenne. Nenn eine Stadt, ein Land oder den Abstand: Berlin, Europe/Berlin, UTC+1.
   *[other] „{ $value }“ kann mehrere Zeitzonen meinen. Welche?
}
error-language = { $near ->
    [0] „{ $value }“ spreche ich noch nicht.
   *[other] „{ $value }“ spreche ich noch nicht. Diese schon:
}
error-quiet-hours = „{ $value }“ ist keine Zeitspanne. Sag 22:00-07:00, oder off.
error-link = „{ $value }“ ist kein Link. Gib die ganze Adresse an, etwa https://example.org/article
error-text-length = Zu lang: höchstens 4096 Zeichen.
error-story-unknown = Hinter diesem Link habe ich keine Meldung gesehen. /test mit dem Link zeigt, was er treffen würde.
error-story-gone = Die Geschichte ist älter, als aufgehoben wird; die Gründe sind nicht mehr bekannt.
error-unreadable = Die Seite kann ich nicht lesen. Füg ihren Text hinter /test ein.
error-no-subscriptions = Hier gibt es keine Abos, also nichts zu beenden. /subscribe fängt eins an.
error-no-such-subscription = So ein Abo gibt es hier nicht. Welches?
error-too-many-subscriptions = Hier gibt es schon { $most } Abos. Beende erst eins, oder erweitere eins davon.
error-too-many-mutes = Hier ist schon { $most }-mal stummgeschaltet. Erst /unmute.
error-not-muted = { $muted ->
    [0] Hier ist nichts stumm.
   *[other] „{ $value }“ ist hier nicht stumm. Das hier schon:
}
error-feedback-kind = „{ $value }“ ist nichts davon. Was ist falsch?
error-wrong-not-sent = Diese Geschichte kam hier nicht an, also gibt es nichts zu berichtigen. /why mit ihrem Link zeigt den Grund.
error-wrong-no-place = Diese Warnung nennt keinen Ort.
error-wrong-no-state = Diese Warnung behauptet keinen Zustand eines Ortes: Die Überschrift ist die des Mediums.
error-no-such-feedback = { $kept ->
    [0] Hier gab es keine Rückmeldung, also nichts zurückzunehmen.
   *[other] „{ $value }“ steht nicht in der Liste. /feedback zeigt sie, mit Nummern.
}
error-no-such-recording = Eine Aufzeichnung „{ $value }“ gibt es nicht. Versuch /replay january-2022

## Feedback

feedback-not-mining = nicht Mining
feedback-wrong-place = falscher Ort
feedback-wrong-state = falscher Zustand
feedback-same = schon bekannt
feedback-advert = Werbung
wrong-done = Notiert
wrong-effect-not-mining = Mehr zu dieser Geschichte, und Nachrichten mit ähnlicher Überschrift, kommen hier nicht mehr.
wrong-effect-wrong-place = Nachrichten mit ähnlicher Überschrift zählen hier nicht mehr zu: { $places }.
wrong-effect-wrong-state = Nachrichten mit ähnlicher Überschrift behaupten hier diesen Zustand nicht mehr. Es kommt nur die Überschrift.
wrong-effect-same = Wiederholungen mit ähnlicher Überschrift kommen hier nicht mehr. Verschlechterung und Ende schon.
wrong-effect-advert = Mehr zu dieser Geschichte, und Nachrichten mit ähnlicher Überschrift, kommen hier nicht mehr.
wrong-critical = Kritisches kommt immer unverändert; das gilt also nur für weniger Schweres.
wrong-oldest-gone = Höchstens { $most } werden behalten, das Älteste ist vergessen.
wrong-scope = { $place ->
    [server] Gilt nur für diesen Server.
    [terminal] Gilt nur für dieses Terminal.
   *[other] Gilt nur für diesen Chat.
} Rückgängig nimmt es zurück.
feedback-title = { $count ->
    [one] 1 Warnung hier als falsch markiert
   *[other] { $count } Warnungen hier als falsch markiert
}
feedback-how = Der Knopf nimmt eine zurück. /feedback undo:all nimmt alle zurück.
feedback-none-title = Nichts als falsch markiert
feedback-none = Der Knopf „Falsch“ unter einer Warnung, oder /wrong als Antwort darauf, zeigt Hashwire, was hier unerwünscht ist.
feedback-undone = { $count ->
    [one] Zurückgenommen
   *[other] { $count } zurückgenommen
}
feedback-undone-next = Es ändert nicht mehr, was hier ankommt.

## The terminal

banner-title = Hashwire passt auf, was Miner stoppen kann
banner-what = Frage jetzt { $sources ->
    [one] 1 Quelle
   *[other] { $sources } Quellen
}; was bekannt ist, liegt in { $folder }.
banner-platforms = Weder DISCORD_TOKEN noch TELEGRAM_TOKEN ist gesetzt, also ist dieses Terminal der Chat: Warnungen kommen hier an.
banner-type = Tipp /status kasachstan, /latest oder /help. /replay january-2022 spielt eine aufgezeichnete Sperre ab. Ctrl-C beendet.
banner-ready = { $answering } von { $sources ->
    [one] 1 Quelle
   *[other] { $sources } Quellen
} { $answering ->
    [one] hat
   *[other] haben
} in der ersten Runde geantwortet, { $items ->
    [one] 1 neuer Eintrag
   *[other] { $items } neue Einträge
}
place-state = { $place }: { $state }
banner-busy = { $count ->
    [one] Gerade unruhig, 1 Ort: { $places }
   *[other] Gerade unruhig, { $count } Orte: { $places }
}
banner-blind = Keine Quelle hat geantwortet. Ist dieser Rechner online? Hashwire versucht es weiter. /sources zeigt die Fehler, und /replay january-2022 geht ohne Netz.
trouble-clock-step = Die Uhr des Rechners wurde um { $by } { $back ->
    [1] zurückgestellt
   *[0] vorgestellt
}, { $age }: Frühere Zeitangaben können um so viel danebenliegen.
trouble-clock-behind = Die Uhr des Rechners geht { $by } nach. Hashwire richtet sich nach der Zeit der Server. Schalte die Zeitsynchronisation (NTP) ein.
disk-title = Es werden keine Warnungen gesendet
disk-full = Die Platte ist voll: Neues lässt sich nicht speichern, also gehen keine Warnungen raus. Mach Platz auf der Platte mit DATA_DIR. Hashwire läuft dann von selbst weiter.
disk-read-only = Hashwire darf nicht in seinen Ordner schreiben: Neues lässt sich nicht speichern, also gehen keine Warnungen raus. Mach DATA_DIR für den Benutzer von Hashwire beschreibbar.
state-away = Die Datenbank ist seit { $since } nicht erreichbar: Warnungen warten, und so lange lässt sich dort nichts speichern oder nachsehen. Verloren geht nichts. Hashwire läuft dann von selbst weiter.
records-unreadable = { $count ->
    [one] 1 gespeicherter Eintrag ist nicht lesbar und wird übergangen.
   *[other] { $count } gespeicherte Einträge sind nicht lesbar und werden übergangen.
} Überschrieben wurde nichts. Um sie zurückzuholen, stopp Hashwire und spiel eine Sicherung von DATA_DIR ein.

## Pictures

picture-region = Grafik von Konnektivität und Hashrate, letzte { $window }, Ereignisse markiert
picture-since = seit { $since }
picture-level = letzter Wert: { $level } ({ $source }, { $at })
picture-world = Weltkarte: { $places }.
picture-network = Grafik der Hashrate über { $days } Tage mit der Streuung, die Zufall erklärt.
window-48h = 48 h
window-30d = 30 Tage
chart-connectivity = Konnektivität, % vom Üblichen
chart-connectivity-measured = Konnektivität, % vom Üblichen (gleiche Stunden, 8 Wochen davor)
chart-hash-rate = Hashrate des Netzes, EH/s, Tagesmittel
chart-no-data = in diesem Zeitraum nichts gemessen oder gemeldet
chart-as-of = Stand { $at }
chart-network-title = Hashrate des Netzes, { $days } Tage
chart-band = Zufall: Streuung eines Tages um das Wochenmittel
chart-world-title = Gerade unruhig: { $count } { $count ->
    [one] Ort
   *[other] Orte
}
chart-legend-critical = weg, verboten
chart-legend-warning = gestört, eingeschränkt, beschränkt, Unruhen
chart-legend-good = wieder da, gelockert
chart-legend-unknown = Lage unbekannt
chart-legend-none = nichts Akutes bekannt

## The web board

web-now = Lage jetzt
web-sources = Quellen
web-about = Über
web-skip = Zum Inhalt
web-search = Land, Bundesstaat oder Provinz
web-search-go = Lage zeigen
web-footer = Was nicht bekannt ist, steht als unbekannt da, nie als normal. Zeiten sind UTC.
web-not-found-title = Diese Seite gibt es nicht
web-not-found = Vielleicht ist sie älter, als aufgehoben wird. Die Suche oben findet jedes Land und die Staaten und Provinzen, in denen Miner arbeiten.
web-unknown-region = { $near ->
    [0] Ein Ort „{ $value }“ ist nicht bekannt. Länder, Staaten und Provinzen sind es, in jeder Sprache oder als Kürzel: kasachstan, kz, texas, us-tx.
   *[other] Kein Ort heißt „{ $value }“. Ähnlich sind:
}
web-busy-title = Zu viele Leser auf einmal
web-busy = Warnungen gehen vor. Lad die Seite in ein paar Sekunden neu.
web-follow = Warnungen erhalten
web-follow-region = Warnungen zu { $region } erhalten
web-about-what = Hashwire warnt Bitcoin-Miner auf Discord und Telegram vor Internetsperren, Stromausfällen und neuen Gesetzen in ihrer Region. Diese Tafel zeigt in denselben Worten, was gerade bekannt ist.
web-about-unknown = Jede Zahl hat Einheit, Quelle und Zeit. Was sich widerspricht, steht nebeneinander. Wo niemand meldet und nichts gemessen wird, ist der Zustand unbekannt, und das heißt nicht, dass alles gut ist.
web-about-sources = Meldungen kommen aus den Feeds der Medien, Messungen von den Quellen, die daneben stehen. Eine Überschrift gehört ihrem Medium, und ihr Link führt dorthin.
web-about-feeds = Programme können dasselbe lesen: /feed.atom, /feed.json und /region/KZ/feed.atom listen die neuesten Geschichten, /calendar.ics, was angekündigt ist, /badge/KZ.svg und /widget/KZ zeigen einen Zustand, /api/v1 antwortet in JSON.
web-about-privacy = Diese Tafel setzt keine Cookies, braucht keine Skripte (ein eigenes hält die Seite aktuell), lädt nichts von anderen Seiten und merkt sich nicht, wer sie liest.
field-claims = Aussagen
field-alerts = Warnungen

## How alerts arrive
digest-schedule = { $every ->
    [hour] Übersicht der Stunde
    [day] Übersicht des Tages
   *[week] Übersicht der Woche
} · { $count }
digest-happened = Was passiert ist
digest-ongoing = Dauert an
digest-announced = Angekündigt
filter-digest = { $every ->
    [hour] stündliche Übersicht
    [day] tägliche Übersicht um { $at }
   *[week] wöchentliche Übersicht, montags um { $at }
}
subscribe-digest = Warnungen kommen gesammelt in einer Übersicht. Die nächste: { $next }; ohne Neues kommt keine. Kritisches kommt sofort, ebenso das Ende von dem, was sofort gemeldet wurde.
because-next-digest = es wartet auf die nächste Übersicht seines Abos.
option-subscribe-digest = Eine Nachricht statt vieler: stündlich, täglich um 08:00, wöchentlich; sofort: jede einzeln
error-digest = „{ $value }“ ist keine Übersicht. Sag stündlich, täglich um 08:00, wöchentlich um 08:00 oder sofort.
choice-hourly = stündlich
choice-daily = täglich
choice-weekly = wöchentlich
choice-instant = sofort
filter-sound = mit Ton ab „{ $severity }“
filter-brief = in einer Zeile
option-subscribe-sound = Ab welcher Schwere diese Warnungen einen Ton machen
option-subscribe-length = kurz: eine Zeile je Warnung; ausführlich: mit Text und Quellen
choice-brief = kurz
choice-full = ausführlich
error-length = „{ $value }“ passt nicht. Sag kurz oder ausführlich.
command-calendar = Was angekündigt ist: Verbote, Tarife, Prüfungssperren, Wartung, Difficulty, Halving
name-calendar = kalender
option-calendar-region = Land, Provinz oder Bundesstaat, in jeder Sprache; ohne: überall
example-calendar = /calendar kasachstan
calendar-title = Angekündigte Änderungen
calendar-title-region = { $region } · angekündigte Änderungen
calendar-none = Unsere Quellen kündigen hier nichts an. Das heißt nicht, dass sich nichts ändert.
field-halving = Halving
halving = Block { $height }, etwa am { $at }
command-about = Version, Quellen und Lizenzen
name-about = info
command-invite = Links, die Hashwire hinzufügen, und welche Rechte sie verlangen
name-invite = einladen
about-measurements = Messungen
about-data = Namen, Orte, Anteile
about-software = Software
about-licences = Hashwire steht unter der MIT-Lizenz. Die Bibliotheken darin: { $licences }; ihre Texte sind mit installiert.
about-feeds = { $count ->
    [one] Meldungen kommen aus { $count } Feed.
   *[other] Meldungen kommen aus { $count } Feeds.
} Eine Schlagzeile gehört ihrem Medium, und ihr Link führt dorthin.
invite-title = Hashwire woanders hinzufügen
invite-none = Hier ist keine Plattform verbunden, also gibt es nichts hinzuzufügen.
invite-rights = { $count ->
    [0] verlangt keine Rechte
   *[other] verlangt: { $rights }
}
right-name = { $right ->
    [view-channel] Kanäle ansehen
    [send-messages] Nachrichten senden
    [embed-links] Links einbetten
    [attach-files] Dateien anhängen
    [read-message-history] Nachrichtenverlauf anzeigen
    [create-public-threads] Öffentliche Threads erstellen
    [send-messages-in-threads] Nachrichten in Threads senden
    [create-posts] Beiträge erstellen
    [manage-webhooks] WebHooks verwalten
    [manage-threads] Threads verwalten
    [post-messages] Nachrichten posten
    [edit-messages-of-others] Nachrichten anderer bearbeiten
    [pin-messages] Nachrichten anheften
    [send-photos] Fotos senden
    [manage-topics] Themen verwalten
    [a-valid-secret] ein gültiges Geheimnis
   *[other] { $name }
}
invite-extras = Mehr braucht es nicht. Threads und Anheften brauchen je ein Recht mehr; /settings sagt es.
add-to-person = Mitnehmen (nur für dich)
add-to-private-chat = In einem privaten Chat
example-about = /about
example-invite = /invite
subscribe-digest-beside = Ein anderes Abo hier schickt jede Warnung sofort: was es will, wartet nicht.
menu-why = Was ist das?
## Own feeds
command-feed = Feeds nur für diesen { $place ->
    [server] Server
   *[other] Chat
}: Website, Kanal oder Profil hinzufügen; Liste, Test, Export
command-feed-add = Einen Feed hinzufügen: seine Adresse oder die einer Website, eines Kanals, eines Profils
command-feed-list = Die Feeds dieses Ortes mit ihren Nummern und ihrem Zustand
command-feed-test = Zeigen, was ein Feed bringt, ohne ihn hinzuzufügen
command-feed-remove = Einen Feed dieses Ortes entfernen
command-feed-export = Die Feeds dieses Ortes als Liste (OPML) für jeden Reader sichern
command-feed-import = Die Feeds aus der Liste (OPML) eines anderen Readers hinzufügen
name-feed = feed
option-feed-action = hinzufügen, liste, testen, entfernen, exportieren, importieren; leer: Liste
option-feed-feed = Adresse eines Feeds, einer Website, eines Kanals oder Profils; oder die Nummer
option-feed-topics = Nur diese Themen, mit Kommas getrennt, -name schließt aus; leer: alle
option-feed-regions = Nur diese Orte, mit Kommas getrennt, -name schließt aus; leer: überall
option-feed-all = Alles schicken, nicht nur, was Miner betrifft
option-feed-file = Eine Feed-Liste (OPML) aus einem anderen Reader
example-feed = /feed add https://example.org/news power
action-add = hinzufügen
action-list = liste
action-test = testen
action-remove = entfernen
action-export = exportieren
action-import = importieren
feed-added = Hinzugefügt: { $title }
feed-changed = Geändert: { $title }
feed-tested = Getestet: { $title }
feed-scope = { $all ->
    [1] alles, was er bringt
   *[0] was Miner betrifft
}
feed-sent = { $tested ->
    [1] Hierher käme: { $scope }.
   *[0] Kommt hierher und sonst nirgendwohin: { $scope }.
}
feed-holds = { $count ->
    [0] Er hat noch keine Einträge.
    [one] Er hat { $count } Eintrag.
   *[other] Er hat { $count } Einträge.
}
feed-silent = Was schon drinsteht, wird nicht geschickt; was neu kommt, schon.
feed-newest = Sein neuester Eintrag sähe so aus:
feed-newest-withheld = Sein neuester Eintrag würde nicht geschickt: { $reason } Er sähe so aus:
feed-none-title = Keine eigenen Feeds
feed-none = Füge eine Website, einen Feed, einen Videokanal oder ein Profil hinzu. Neues kommt hierher und sonst nirgendwohin. Höchstens { $most } sind möglich. { help-example } { $platform ->
    [discord] /feed add feed:https://example.org
   *[other] /feed add https://example.org
}
feed-list-title = Eigene Feeds: { $count } von { $most }
feed-how = { $platform ->
    [discord] „/feed test“ zeigt, was ein Feed bringt, „/feed export“ schreibt eine Liste für andere Reader.
   *[other] /feed test 1 zeigt, was ein Feed bringt, /feed export schreibt eine Liste für andere Reader.
}
feed-unread = noch nicht gelesen
feed-answers = antwortet, gelesen { $age }
feed-removed = { $count ->
    [one] Der Feed ist entfernt
   *[other] { $count } Feeds sind entfernt
}
feed-export-name = Eigene Feeds in Hashwire
feed-exported = { $count ->
    [one] { $count } Feed als Liste
   *[other] { $count } Feeds als Liste
}
feed-export-how = Jeder Reader importiert so eine Liste (OPML), und /feed nimmt sie mit „import“ zurück.
feed-imported = { $count ->
    [0] Kein Feed importiert
    [one] { $count } Feed importiert
   *[other] { $count } Feeds importiert
}
feed-import-known = { $count ->
    [one] { $count } Feed ist schon da.
   *[other] { $count } Feeds sind schon da.
}
feed-import-full = { $count ->
    [one] { $count } Feed wurde weggelassen
   *[other] { $count } Feeds wurden weggelassen
}: Hier sind höchstens { $most } möglich.
feed-import-failed = Diese ließen sich nicht hinzufügen:
own-feed = Aus deinem Feed „{ $feed }“
own-feed-fails-title = Einer deiner Feeds geht nicht mehr
own-feed-fails = { $dead ->
    [1] „{ $feed }“ antwortet seit 24 Stunden nicht{ $why ->
        [none] .
       *[other] : { $why }.
    }
   *[0] „{ $feed }“ antwortet, aber die Einträge sind weg, oder es kam viel länger als sonst nichts Neues.
} /feed zeigt, wie es um ihn steht, und entfernt ihn.
button-feeds = Eigene Feeds
button-feed-remove = { $number } entfernen
error-feed-off = Eigene Feeds sind hier abgeschaltet. Wer dieses Hashwire betreibt, kann sie erlauben (OWN_FEEDS_MAX).
error-feed-action = „{ $value }“ kann /feed nicht. Sag add, list, test, remove, export oder import.
error-feed-missing = Welcher Feed? Gib eine Adresse oder eine Nummer der Liste an, etwa: { $example }
error-feed-unknown = { $count ->
    [0] Hier gibt es keine eigenen Feeds.
   *[other] Hier heißt kein Feed „{ $value }“. /feed zeigt sie mit ihren Nummern.
}
error-feed-full = Hier sind schon { $most } Feeds. Entferne erst einen.
error-feed-address = „{ $value }“ ist keine Adresse. Gib eine ganze an, etwa https://example.org/feed oder @name@mastodon.social
error-feed-password = In dieser Adresse steht ein Passwort, das hier alle lesen könnten. Feeds mit Anmeldung gehen nicht.
error-feed-telegram = Telegram-Kanäle haben keinen eigenen Feed. Wer dieses Hashwire betreibt, kann sie lesbar machen (RSSHUB_URL).
error-feed-telegram-private = Nur öffentliche Kanäle lassen sich lesen, etwa t.me/name.
error-feed-unreachable = „{ $value }“ lässt sich nicht lesen: { $reason }. Prüfe die Adresse oder versuch es später.
error-feed-no-feed = Unter „{ $value }“ gibt es keinen Feed. Gib die Adresse des Feeds selbst an, wenn die Website einen hat.
error-feed-late = „{ $value }“ hat nicht rechtzeitig geantwortet. Versuch es später.
error-feed-list = Das ist keine Feed-Liste. Exportiere sie aus deinem Reader als OPML.
error-feed-no-file = { $platform ->
    [discord] Häng die Liste an die Option „file“ an.
    [terminal] Nenne die Datei: /feed import feeds.opml
   *[other] Schick die Liste als Datei mit dem Text /feed import, oder antworte auf die Datei mit /feed import.
}
error-file-unreadable = Die Datei ließ sich nicht lesen. Schick sie noch einmal.
error-file-path = Die Datei „{ $value }“ kann ich nicht lesen.
error-file-size = Die Datei ist zu groß: höchstens { $kilobytes } kB.
## Watched providers
command-watch = Verbindung deines eigenen Anbieters, nur für diesen { $place ->
    [server] Server
   *[other] Chat
}: hinzufügen, Liste, entfernen
command-watch-add = Einen Anbieter beobachten, nach Name oder AS-Nummer
command-watch-list = Die Anbieter, die hier beobachtet werden, und was gerade gemessen wird
command-watch-remove = Einen Anbieter nicht mehr beobachten
name-watch = anbieter
option-watch-provider = Name oder AS-Nummer eines Anbieters, etwa AS9198; oder seine Nummer in der Liste
option-watch-action = hinzufügen, liste, entfernen; leer: Liste
option-name-provider = anbieter
example-watch = /watch AS9198
watch-added = Beobachtet: { $provider }
watch-known = Schon beobachtet: { $provider }
watch-how = IODA sagt alle zehn Minuten, ob er erreichbar ist. Fällt er aus oder kommt er zurück, wird hier gewarnt und sonst nirgends. Als weg gilt er, wenn zwei Messungen es zeigen, oder eine davon eine halbe Stunde lang.
watch-not-covered = { $source } misst ihn nicht
watch-none-title = Hier wird kein Anbieter beobachtet
watch-none = Nenne deinen, oder seine AS-Nummer: { $platform ->
    [discord] /watch add provider:AS9198
   *[other] /watch AS9198
}
watch-list-title = Beobachtete Anbieter: { $count } von { $most }
watch-removed = Nicht mehr beobachtet
button-watches = Beobachtete Anbieter
ask-which-provider = Zu „{ $value }“ gibt es mehrere Netze. Welches ist es?
ask-which-watch = Welcher?
error-watch-name = Das ist zu lang für einen Anbieter: höchstens 100 Zeichen.
error-watch-action = „{ $value }“ kann /watch nicht. Sag add, list oder remove.
error-watch-missing = Welcher Anbieter? Gib seinen Namen oder seine AS-Nummer an, zum Beispiel: { $example }
error-watch-unknown = { $count ->
    [0] Hier wird kein Anbieter beobachtet.
   *[other] Hier wird kein Anbieter „{ $value }“ beobachtet. /watch zeigt die Liste mit den Nummern.
}
error-watch-none = IODA kennt keinen Anbieter „{ $value }“. Über die AS-Nummer findet er sich immer, etwa AS9198: Frag deinen Anbieter danach.
error-watch-full = Hier werden schon { $most } Anbieter beobachtet. Entferne erst einen.
error-watch-full-everywhere = Dieses Hashwire beobachtet schon { $most } Anbieter und fragt seine Quelle nach keinem weiteren.
error-watch-off = Anbieter werden hier nicht gemessen. Wer dieses Hashwire betreibt, kann es einschalten (IODA).
error-watch-unreachable = IODA antwortet nicht: { $reason }. Versuch es später noch einmal.
command-follow = Öffentliche Kanäle des Betreibers: Ihre Warnungen kommen ohne Abo
name-follow = kanäle
option-follow-region = Nur Kanäle mit diesem Land, dieser Provinz oder diesem Bundesstaat; in jeder Sprache
option-follow-topics = Nur Kanäle mit diesen Themen
option-follow-language = Nur Kanäle in dieser Sprache
example-follow = /follow kasachstan
follow-title = Kanäle zum Folgen
follow-none = Der Betreiber dieses Bots hat keine öffentlichen Kanäle. /subscribe bringt Warnungen hierher.
follow-unfit = Keiner der öffentlichen Kanäle bringt das. /follow allein zeigt alle; /subscribe bringt Warnungen hierher.
follow-how-discord = Öffne den Kanal auf Discord, drücke Folgen und wähle einen Kanal deines Servers.
follow-how-telegram = Öffne den Kanal auf Telegram und tritt bei.
follow-plain = Sie bringen allen dasselbe: Was hier stumm oder eingestellt ist, ändert dort nichts. Dafür gibt es /subscribe.
subscribe-follow = Ein öffentlicher Kanal bringt all das auch. Wer ihm folgt, braucht kein Abo: /follow
button-follow = Kanäle zum Folgen
button-follow-here = Hier folgen: { $channel }
follow-done = Dieser Kanal folgt ihm jetzt
follow-done-how = Was dort veröffentlicht wird, kommt hier an. Beenden: Servereinstellungen > Integrationen > Gefolgte Kanäle.
follow-lacking = Um das für dich zu tun, brauche ich in diesem Kanal die Berechtigung { $missing }. Oder öffne den Kanal und drücke selbst Folgen.
